# The plain story for any deed: the leaving, the waiting, the coming back. It quotes the deed and never pretends to know it.
for: A boy trades his shadow for a bicycle
when: 1 -want
cast: hero = hero 0 | woman
cast: clerk = official/m/dry
cast: old = pensioner/f/warm
cast: other = ?noun:boy ~grandmother/f/dry | ?noun:girl ~grandmother/f/dry | ?noun:child ~grandmother/f/dry | lodger//dry
title: {?office::A Very Good Biscuit|Back by Dark}
world: town
let: say = ?vp {my_vp} ;; see about {thing.the}
let: about = ?vp {vp} ;; see about {thing.the}

== open coat
gives: said plant:lamp
INT. KITCHEN - DUSK
A pot on the stove. {other.intro}, stands at the table and puts down two plates.
{hero.intro}, enters and stops at the door.
@other: Where are you going?
@hero: Out. To {say}.
{other} puts a spoon down beside the plate.
@other: Before or after soup?
@hero: [child] Before. You said be brave before meals. [wry] Depends on the soup. [any] Before. It can't wait.
@other: {You said that about the chimney.|That's what you said about the goat.|Your uncle said that. We still have his plate.}
{hero} takes the lamp from the table and puts the lamp in the window.
@hero: So I know which house.

== trouble dare
needs: said
gives: refused
EXT. HOUSE - GATE - DUSK
{hero} comes out of the house. {other} comes out of the house, the spoon in one hand.
* @other: Nobody's ever done it.
* @hero: Somebody must have been the first to make soup.
+ @other: People died of that, probably.
+ {hero} turns to {other}.
+ @hero: You think I can't.
+ @other: I think you'll do it and you won't come back.
+ {hero} has no answer.
{hero} hugs {other} and walks off.

== rise road long
needs: refused
EXT. COUNTRY ROAD - NIGHT
{hero} walks along the road, alone. {hero.He} stops.
@hero: "Good evening. I have come to {say}."
{hero} shakes {hero.his} head.
@hero: [child] Too long. [warm] Too sad. [any] Too formal.
{hero} walks on.

== crisis wait
needs: refused
gives: waited
INT. KITCHEN - NIGHT
Two plates. {other} sits at the table. {other} looks at the lamp. {other} looks at the clock.
Wind. The lamp dies.
{other} stands up and walks to the lamp.
@other: No. No, no, no.

== turn light
needs: plant:lamp waited
gives: lit
{other} takes the lamp. {other.He} holds the lamp close, and waits.
The lamp burns again.
EXT. COUNTRY ROAD - NIGHT
{hero} stands in the dark, one shoe gone. {hero.He} looks around. {hero.He} turns, and turns again. {hero.He} stops.
@hero: There. That one's ours.
{hero} runs.

== end soup
needs: lit
INT. KITCHEN - NIGHT
{other} stands at the stove. {hero} enters. {other} does not turn round.
@other: It's cold.
@hero: I like it cold.
{hero} sits down at the table. {other} sits down too.
* @other: You did it. You went and...
@hero: Yes.
* @other: What was it like?
{hero} takes the spoon and eats. {hero.He} looks at the lamp. {hero.He} looks at {other}'s hands, black from the lamp.
@hero: Not as hard as that.

# the other road: an office where people come to give up
== open window
needs: vp
gives: office plant:ticket
INT. OFFICE - DAY
Grey light. {clerk.intro}, sits at the desk.
{old.intro}, sits by the wall with a bag.
{hero.intro}, enters with a paper in both hands.
@clerk: Purpose of visit?
@hero: I'm going to {say}.
{clerk} writes. He stops. He looks at {hero}.
@clerk: With one L?
{hero} looks at the paper.
+ @hero: It says I'm number nine.
+ @clerk: It's been eight since I came.

== trouble biscuit
needs: office
gives: offered
* @clerk: There's no form for doing it.
* @hero: I don't need a form.
* @clerk: There's one for not doing it. Sign there. You get a biscuit.
{clerk} opens a box and pushes the box across the desk.
+ @hero: And if I don't sign?
+ @clerk: I couldn't tell you. It hasn't come up.

== rise bench long
needs: offered
{hero} turns to {old}.
@hero: What were you going to do?
@old: Walk to the sea. It's only forty miles.
@hero: When was that?
@old: Oh, it's a very good biscuit.

== crisis pen
needs: offered
gives: pen
{hero} takes the pen. {hero.He} holds it over the paper, and stops.
@clerk: Everybody stops there. It passes.
+ {hero} looks at the shelf behind {clerk}.
+ @hero: Whose trumpet is that?
+ @clerk: Nobody's. Mine. It came with me.

== turn next
needs: plant:ticket pen
gives: swapped
@hero: What did you come here to do?
@clerk: I came about the trumpet. There was a man at this desk. He had a biscuit. And then he had to go to lunch.
@hero: When was that?
{clerk} looks at the clock.
{hero} puts the pen down. {hero.He} gives the paper to {clerk}.
@hero: Nine. I think you're next.
{clerk} looks at the paper. He stands up, slowly.

== end street
needs: swapped
EXT. STREET - DAY
{hero} comes out of the door. {hero.He} stops and looks around.
@hero: Good morning. I've come to {say}. Good morning...
{hero} walks down the street.
A note from a trumpet, a terrible one. A pause. A slightly better one.
{old} comes out of the door with her bag. She looks left and right.
@old: Which way is the sea?
