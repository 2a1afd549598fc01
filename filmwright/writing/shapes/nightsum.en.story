# Whoever cleans or carries in the house of the clever has solved it. The clever one finds out on which nights.
for: A cleaning lady solves a mathematical problem left on the blackboard
for: A janitor finishes the symphony of a famous composer
for: A farm boy beats the world chess champion
for: A cook corrects the speech of the president
for: A shepherd solves the riddle of the king
refuse: A detective solves a murder
refuse: A professor solves an equation
refuse: A robot solves a puzzle
refuse: A goalkeeper beats the champion
idea: 12 hero:person,@humble @solve .. thing:any ..
idea: 12 hero:person,@humble @solve .. other:person,@famous ..
idea: 12 hero:person,@humble @solve thing:any
never: murder crime killer has:animal has:robot @love dragon body @kill marathon race
cast: hero = hero 0 | cleaner
cast: other = professor//dry
inside: CLASSROOM
let: it = {thing.noun}
title: Do Not Wipe | The Third Line

== open board
gives: seen plant:chalk
INT. {inside} - DAY
{other.intro}, stands with chalk on both sleeves, and doesn't breathe. {hero.intro}, comes in with a bucket.
@hero: Shall I come back later?
@other: Somebody's been here. In the night. Somebody has finished it.
@hero: Finished what?
@other: {thing.The}! I've been at it since my hair was brown.
{hero} wrings out a cloth, and looks at nobody.

== trouble who
needs: seen
gives: hunt
@other: There are four people in the world who could. Two are dead, and one's in Chile.
@hero: And the fourth?
@other: Me.
?left @hero: It was only {left.the}, sir, that stood in the way.
?left @other: How do you know about {left.the}?
+ @other: Have you seen anyone about? A man with a beard?
+ @hero: There's never anyone about. That's what it's like at night.

== rise stand long
needs: hunt
{other} sniffs at the chalk. {other.He} sniffs at the air: soap. {other.He} looks at the floor, which has been wiped all round one place where someone stood.

== crisis trap
needs: hunt
gives: caught
INT. {inside} - NIGHT
Dark. A lamp in a corner, and {hero}, with one wet sleeve, writing. {other} steps out from behind the door.
@other: Don't stop. Please. The third line is wrong.
@hero: It isn't wrong. It's only ugly.
Silence.
@hero: I'll wipe it off. I don't want any trouble. I've got two at home, and this place is near the bus.

== turn how
needs: caught plant:chalk
gives: known
@other: Where did you learn that?
@hero: Here. You leave it all up, at night, and I've got nothing to read. For years I just wiped. Then one evening I saw that I was sorry.
@other: About what?
@hero: About wiping. It was so nearly right.
{other} sits down in the front row, like a pupil.

== turn lonely
needs: caught plant:chalk
gives: known
@other: I've talked about this for thirty years, and nobody's ever answered. They nodded. You've no idea what it's like to be nodded at.
@hero: Nobody's ever nodded at me either.
{other} holds out the chalk.
@other: Then tell me what I should've done in the third line, and don't be polite.

== end front
needs: known
INT. {inside} - DAWN
Grey light. Everything is covered with writing, in two hands. {other} wrings the cloth out and wipes the floor. {hero} stands in front, and thinks.
@other: Lift your foot, please.
@hero: In a moment.

== end sign
needs: known
{other} writes {hero}'s name under it, in large letters, with the date.
@hero: They'll only ask who that is.
@other: Yes. I'm looking forward to that.
{hero} takes the cloth, hesitates, and hangs it over the top of the door, where nobody can reach it.
