# Two who share a past divide what is left of it; the one who is gone has the last word.
for: Two brothers argue over selling the house their mother died in
for: Two sisters fight over their father's boat
for: Two cousins argue over their grandmother's piano
refuse: Three sisters share one coat
refuse: Two generals fight over a border
refuse: A couple argues in a taxi
when: 10 quarrel thing:place two hero:kin
when: 10 quarrel two hero:kin tag:vehicle
when: 10 quarrel two hero:kin tag:instrument
when: 10 quarrel two hero:kin has:place
cast: hero = hero 0 | sister
cast: tape = =VOICE ON THE TAPE
cast: other = hero 1 | hero 0 | brother
let: what = ?has_over {prep_over.noun} ;; {thing.noun}
let: house = ?noun:house 1 ;; 0
let: hers = ?owned:father his ;; ?owned:grandfather his ;; her
let: mum = ?owned:father Dad ;; ?owned:grandfather Grandad ;; ?owned:grandmother Gran ;; Mum
title: Careful of {hers} Head | They Want It by Five

== open table
gives: plant:marks paper
INT. KITCHEN - DAY
Boxes, half of them taped. A contract on the table, a pen across it.
{hero.intro}, stands at the table and reads the contract. {other.intro}, puts spoons into a box, one at a time.
@other: They want it by five.
@hero: They can want.
* @other: It's a good price.
* @hero: It's a good {what}.
+ @other: {?noun:house::The roof leaks, the stairs lie,|It leaks, it lies about the leak,} and you live four hours away.
+ @hero: Three and a half.
+ @other: You've never done it in three and a half.
{hero} looks at the wall by the door, where the pencil marks are. {hero.He} looks away.

== open machine
gives: plant:machine paper
INT. LIVING ROOM - DAY
Boxes, half of them taped. A contract on the table. Beside it an old telephone, its red light blinking: one, one, one.
{other.intro}, puts plates into a box. {hero.intro}, enters and stops.
@other: They want it by five.
@hero: They can want.
+ @other: It's a good price for the {what}.
@hero: Who moved the table?
@other: I did. In April. You'd have seen.
+ {hero} pushes the table back where it was. {other} watches {hero}.

== trouble divide
needs: paper
gives: split
{other} holds up a clock.
@other: Clock?
@hero: Yours.
* @other: Teapot?
* @hero: Mine.
* @other: You don't drink tea.
* @hero: It isn't for tea.
{other} puts the teapot into the box, far too carefully. {hero} looks at {other}.
+ @hero: You've done this before.
+ @other: I did {hers} wardrobe in March. You said you'd come.

== rise phone long
needs: split
{hero} walks to the window and looks out. {hero.He} steps back from the window.
@hero: They're outside. They've got a measuring tape.
@other: They've got a baby.
@hero: That's a low trick.
@other: I didn't make the baby.

== crisis truth
needs: split
gives: said
@hero: You just want it finished.
@other: I want it to stop being mine. Every Sunday. The pills, the bins, which day it was. You had the phone.
* @hero: I rang.
* @other: You rang. {mum} put a clean shirt on for it.
{hero} sits down.
@hero: Was it in here?
@other: By the window. I'd gone to find a straw. A bendy one. I was four minutes.
* @hero: You never said.
* @other: You never asked where.

== turn message
needs: plant:machine said
gives: heard
{hero} looks at the telephone. One, one, one.
* @hero: Did you ever listen to that?
* @other: It's you. It's you saying you can't come.
* @hero: Then why's it still plugged in?
{hero} stands up, walks to the telephone and presses it. A click, a hiss.
@tape (V.O.): Is it on? Right. If that's the tall one: it's four hours, so leave now. If it's the other one: go to bed, love, there's a nurse.
{other} covers {other.his} face.
@tape (V.O.): Beep. I have to say beep myself. It doesn't do it.
+ @other: I'm the tall one.
+ @hero: You're not.
+ @other: Since you were twelve I've been the tall one.
+ @hero: Stand up straight.
+ {hero} and {other} stand back to back.

== end ring
needs: heard
{hero} laughs. {hero.He} takes the pen and signs the contract.
EXT. FRONT OF THE HOUSE - DUSK
{hero} and {other} stand at the door. Neither of them goes. {other} holds a phone out between them.
In the empty house, it rings. Four times. A click. {hero} and {other} listen and smile.
* @hero: You say something.
* @other: You.
@hero: {mum}. It's us. We've locked up the {what}.
@other: ...Beep.

== turn mark
needs: plant:marks said
gives: laugh
{hero} looks at the wall. {hero.He} stands up, walks to the door and kneels.
@hero: Have you seen this? Under ours. In pencil.
* @other: What has she put?
@hero (reading): "Me. Shrinking. Still taller than the cat."
{other} walks to {hero} and kneels beside {hero.him}.
* @hero: Who held the pencil?
* @other: I did. I thought it was for the crossword.
{other} laughs. {hero} laughs.

== end carry
needs: laugh
{hero} stands up, takes the pen, and signs the contract. {hero.He} holds out the pen to {other}. {other} looks at the pen.
+ @other: Maybe we could...
+ @hero: No. You were right. It was never the {what}.
EXT. FRONT OF THE HOUSE - DUSK
{hero} and {other} come out of the house. {hero} carries a long wooden box, and {other} holds the other end.
+ @other: Mind the step.
+ @hero: I'm minding it.
@other: Careful of {hers} head.
