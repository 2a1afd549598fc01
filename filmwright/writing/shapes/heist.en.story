# The night before the job, in a room, over a plan that has a hole in it: one of them wants to be caught.
for: Three brothers rob a bank
for: Three thieves steal a statue from a church
for: Two sisters plan to rob a museum
refuse: A cat steals the moon
refuse: A boy steals bread for his mother
refuse: A thief breaks into a museum to return a painting
when: 11 steal two kind:person -has:animal -says:already -also:find -noun:nun
cast: hero = hero 0 | thief
cast: other = hero 1 | thief
title: Where the Dog Is | Back Door
world: town
let: from = ?has_from {prep_from.noun} ;; {thing.noun}
let: prize = ?has_from {thing.the} ;; what's in it

== open plan
gives: plan plant:map
INT. CELLAR - NIGHT
One lamp. {hero.intro}, stands at the table over a map. {other.intro}, enters and shuts the door.
@hero: You're late. The {from} opens at nine.
@other: I went to look at it. It's got flowers outside.
@hero: We go in by the back. Four minutes. {prize}, and out.
@other: Where's the dog?
@hero: There's no dog.
@other: There's always a dog.
+ {hero} looks at the map.
+ @hero: There's no dog on the map.

== trouble late
needs: plan
gives: doubt
?three @other: And the third of us?
?three @hero: In the car. Fell asleep practising.
@hero: Say it back to me.
@other: Back door. Four minutes. {prize}. Out.
+ @hero: And if somebody shouts?
+ @other: We put our hands up and say sorry.
+ @hero: No.
+ @other: It's what I'd say.
@hero: You've gone soft.
@other: I went soft in March. I didn't think I'd have to tell anybody.

== rise shoes long
needs: doubt
{other} takes a sandwich from {other.his} bag and gives half to {hero}.
@hero: We said no food before.
@other: You said. Mum said eat.

== crisis hole
needs: doubt
gives: caught
{other} looks at the map. {other} points at it.
@other: What's this door?
@hero: That's the back.
@other: And this?
@hero: The police.
@other: The back of the {from} opens onto the police.
@hero: Does it?
{other} looks at {hero}.
@other: You drew this. You've drawn maps since you were nine. You put in the drains.

== turn want
needs: plant:map caught
gives: told
@other: You want to be caught.
@hero: I want it to stop. Every year there's one more, and then we'll stop. I thought if somebody stopped us...
@other: And me?
@hero: You'd get two years. You've got a nice face. You'd get eighteen months.
{other} laughs.
@other: You could have asked.
@hero: Asked what?
@other: "Shall we not?"

== end not
needs: told
{hero} looks at the lamp.
@hero: Shall we not?
@other: All right.
{other} takes the map and folds it.
@hero: That's it?
@other: I've had a job since March. At a bakery. I get up at four, I thought you'd noticed.
@hero: I thought you were looking at the back door.
EXT. STREET - DAWN
{hero} and {other} walk down the street. {other} stops, and points.
@other: There. In front of the {from}.
@hero: What?
@other: The dog.

== end keep
needs: told
{hero} looks at the lamp. {hero.He} takes the map.
@hero: I could draw you the way home.
@other: I know the way home.
@hero: I know. I'd put in the drains.
{other} takes the pen and gives the pen to {hero}.
INT. CELLAR - DAWN
{hero} stands at the table and writes. {other} lies on the floor and sleeps.
@hero (quietly): Shall we not?
@other: I said yes an hour ago. Put in a dog.
