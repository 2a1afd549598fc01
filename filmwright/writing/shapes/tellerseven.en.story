# Someone with a weapon and someone without. The one with the plan is the more frightened.
for: A bank robber takes a hostage who turns out to be braver than he is
for: A burglar is caught by a blind old woman
for: A kidnapper falls ill and his hostage takes care of him
refuse: Two brothers rob a museum
refuse: A terrorist takes a school hostage
refuse: A policeman steals an apple
idea: 12 hero:person,@thief/@kidnap @capture .. other:any,@hostage ..
idea: 12 hero:person,@thief/@kidnap .. third:any,@hostage ..
idea: 12 hero:person,@old @catch other:person,@thief
idea: 12 hero:person,@old @catch other:person,@thief ..
never: @kill terrorist school children bomb has:animal has:robot museum war @love
cast: hero = hero 0 | robber
cast: other = ?caught:other teller//dry | teller//dry
inside: BANK
title: Position Closed | You're Holding It Wrong

== open hands
gives: held plant:sign
INT. {inside} - DAY
{hero.intro}, stands with one hand in a paper bag, and points the bag. {other.intro}, sits behind the counter and finishes a column of figures.
@hero: This is a... you know what this is!
@other: One moment. Carry four.
@hero: I've got somebody here! I've got you! You're my hostage!
@other: So I gather. Would you mind holding it a bit lower? It's pointing at the clock.

== trouble phone
needs: held
gives: calm
Outside, sirens. {hero} runs to the window, and back, and ducks.
@hero: Who's that for?
@other: You, I should think.
@hero: What does one say to them?
@other: It's usual to ask for a car. And sandwiches. Have you had any lunch?
?left @other: Did you think at all about {left.the}, when you made your plan?
?left @hero: {left.The} wasn't in the plan!
+ @hero: Aren't you frightened?
+ @other: I've been a teller for thirty-one years. I've had Mondays that were worse.

== rise bread long
needs: calm
{other} takes a sandwich out of the drawer, unwraps it, and gives {hero} the half with the egg.

== crisis why
needs: calm
gives: asked
@other: How much did you want?
{hero} says a sum.
@other: To the penny?
@hero: They're taking the house on Friday. It's exactly what's missing. I've got it in writing, with a stamp.
@other: From whom?
{hero} looks about: the counter, the clock, the sign.
@hero: From here.

== turn stamp
needs: asked plant:sign
gives: found
@other: Show me.
{hero} gives {other.him} a letter. {other} reads it, and gets quite pale.
@other: That's my stamp. I put that on two hundred of them a day. One doesn't read them. There isn't the time.
@hero: You?
@other: Lift up that bag again. No. Higher. I'd like to be properly frightened for a moment. I think I've got it coming.

== turn bag
needs: asked plant:sign
gives: found
@other: What have you really got in that bag?
{hero} pulls {hero.his} hand out. It's a banana. It's quite black.
@hero: It was fresh when I left home. I walked round the block till one.
@other: I knew that. One can smell it. I thought, he'll put it down when he's ready.

== end walk
needs: found
{other} turns a sign round: position closed. {other.He} puts on a coat, and offers {hero} an arm.
@hero: Where are we going?
@other: Out. You'll hold on to me as if I were your hostage, and I'll do the talking. I've a few things to say about Friday.

== end file
needs: found
{other} pulls the letter out of the file, holds it over the sandwich paper, and strikes a match.
@hero: That's against the rules.
@other: I was forced. There were witnesses.
{other} lifts the banana with two fingers, points it at {other.his} own chest, and winks.
