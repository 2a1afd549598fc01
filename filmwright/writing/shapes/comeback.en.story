# A thing is brought back to the one it belongs to. It was never the thing that was missed.
for: A cab driver returns a lost wedding ring to a bride
for: A thief returns a necklace to its owner
for: A boy brings a stolen bicycle back to his teacher
for: A widow gives a book back to the library after forty years
refuse: A thief breaks into a museum to return a painting
refuse: A soldier returns to his village
refuse: A postman returns a letter
idea: 11 hero:person return thing:thing,-@mail to other:person ..
idea: 11 hero:person return thing:thing,-@mail to other:person
idea: 11 hero:person bring thing:thing,-@mail back|to .. other:person,-@young ..
idea: 11 hero:person bring thing:thing back to other:person
idea: 11 hero:person give thing:thing,-@mail back to ..
never: museum @kill @love body has:robot dead soul moon
cast: hero = hero 0 | thief
cast: other = woman//dry
inside: LIVING ROOM
title: It Was on the List | Missing Since March
world: town

== open door
gives: came plant:thing
INT. LIVING ROOM - DAY
{other.intro}, stands in the doorway. {hero.intro}, stands on the mat and holds {thing.a} as if it might go off.
@hero: I believe that this is yours.
@other: Where did you find it?
@hero: I didn't, quite.
{other} looks from {thing.the} to {hero}.
@other: Come in. You're dripping on the Persian.

== trouble list
needs: came
gives: asked
@other: I've missed it for three years. I accused my sister. I accused the man who did the gutters.
@hero: I'm sorry about the gutters.
?tail @hero: {tail}. It couldn't be any sooner.
?left @other: And what has {left.the} got to do with it?
?left @hero: {left.The}? That's how I knew where to come.
+ @other: Is there a reward you're hoping for?
+ @hero: I was hoping that there wouldn't be a dog.

== rise shelf long
needs: asked
{other} carries it to the shelf. There's a clean place in the dust, exactly its size. It has been wiped every week.

== crisis why
needs: asked
gives: hard
@other: You could've left it on the step, and run.
@hero: I did. Twice. Both times I came back and got it.
@other: Why?
@hero: It looked so alone there. And then I wanted to see somebody's face. I've only ever seen the backs of drawers.

== turn list
needs: hard plant:thing
gives: said
{other} sits down, slowly.
@other: Do you know, I've been happier since. Every evening I had something to be angry about. I came home, I looked at the place, and my blood went round.
@hero: Shall I take it away again?
@other: Don't be impertinent. ...On which days do you work?

== turn sister
needs: hard plant:thing
gives: said
@other: I haven't spoken to my sister since. She swore, and I didn't believe her. She's eighty.
@hero: You could ring her.
@other: And say what? That it wasn't her?
{hero} lifts the telephone, and holds it out.
@hero: Say that you've got somebody here who'd like to apologise to her. I'll do the talking. I've been practising all the way up the stairs.

== end ring
needs: said
{other} dials. {hero} waits, with wet hair and very clean hands. Far off, a bell rings, and rings.
@other: She never answers before the tenth. She likes them to be sure.
@hero: I've got time.

== end tea
needs: said
{other} puts a cup on the table, and then, after a look at the shelf, one beside it.
@other: Sugar's where you'd expect.
{hero} opens the right drawer at once. They look at each other.
@other: I see.
@hero: It's a habit.
