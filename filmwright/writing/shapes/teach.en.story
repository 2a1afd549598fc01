# A lesson that never begins: first the floor, first the door, first the hands. It has begun.
for: A retired boxer teaches his granddaughter to fight
for: A mother teaches her daughter to cook
for: An old sailor teaches a nun to swim
for: A thief teaches an orphan to pick pockets
refuse: A widower learns to dance
refuse: A bird teaches a fish to fly
refuse: A teacher teaches her last lesson
refuse: A robot learns to love
refuse: A father teaches his son to kill
when: 8 verb:teach vp kind:person target:person -two -must -says:dance -says:dancing -says:love -says:drive -has:animal -has:robot -says:kill -says:die -says:lie -says:murder -says:shoot -says:hate -says:fly
cast: hero = hero 0 | boxer
cast: other = target | girl
title: Lesson One | First the Floor
world: town

== open floor
gives: asked plant:broom
INT. KITCHEN - DAY
{hero.intro}, sits at the table. {other.intro}, stands in the middle of the room with {other.his} sleeves rolled up.
@other: I'm ready. Teach me to {my_vp}.
{hero} stands up, takes a broom from the wall, and gives it to {other.him}.
@hero: First the floor.
@other: What's the floor got to do with it?
@hero: You'll be standing on it.

== trouble week
needs: asked
gives: tired
INT. KITCHEN - LATER
{other} sweeps. {hero} looks at the clock.
@other: That's nine days. I've done the floor, the window, and the stairs. I've carried water up and carried it down again.
@hero: You spilled some on Tuesday.
+ @other: When do I learn to {my_vp}?
+ @hero: When you stop asking. Or the day after. It varies.
?left @other: And {left.the}?
?left @hero: {left.The} can wait until the floor is dry.

== rise secret long
needs: tired
INT. KITCHEN - NIGHT
{other} stands alone in the dark and does it in the air, with nothing in {other.his} hands. {other.He} falls over the broom.

== crisis quit
needs: tired
gives: quit
INT. KITCHEN - DAY
{other} throws the broom on the floor.
@other: You don't know how. You never did. You've just got a dirty house.
{hero} looks at {other}. {hero.He} bends down and picks up the broom.
@hero: My teacher had a goat shed.

== turn hands
needs: quit plant:broom
gives: shown
{hero} takes both of {other}'s hands and turns them over.
@hero: When you came, these shook. You held everything as if it would be taken away from you. Hold them out.
{other} holds {other.his} hands out. They are quite still.
@hero: I can show you the rest by supper. The rest's nothing. You could have it out of a book.

== turn fear
needs: quit plant:broom
gives: shown
@hero: The last one I taught was good at it in a day. In a day! I was so proud I forgot the floor.
@other: What happened?
@hero: Nothing that a bit of patience wouldn't have stopped.
{hero} gives {other.him} the broom.
@hero: So I teach slowly. None of that's for your sake. It's so that I can stand to watch you go out of the door.

== end begin
needs: shown
{other} sweeps the last corner. {other.He} leans the broom on the wall, exactly where it was.
@other: Now?
@hero: Now put your feet where the floor's clean.
{other} looks down. It is clean everywhere. {other.He} laughs.
@hero: Lesson two.

== end years
needs: shown
INT. KITCHEN - DAWN
{hero} sits at the table with a blanket over {hero.his} knees. {other} stands in the doorway with a coat on.
@other: I did it. By myself. In front of everybody.
@hero: How was the floor?
@other: Filthy.
{hero} holds out the broom. {other} takes it, and begins at the door.
