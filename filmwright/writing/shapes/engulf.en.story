# The last one to leave a place that is about to be swallowed.
for: A sandstorm swallows a city
for: A flood swallows a village
refuse: A whale swallows a fisherman
refuse: A snake swallows a watch
refuse: Fire destroys a love letter
when: 12 engulf kind:force target:place
cast: hero = sweeper/f/blunt
cast: other = bus driver/m/warm
cast: kid = girl/f/child
cast: grown = young woman/f/warm
title: The Last Bus | Nine Steps
let: town = {thing.noun}

== open sweep
gives: far plant:broom
EXT. {town.up} STREET - DAY
{hero.intro}, stands on the steps of the last house in the {town} with a broom in her hands. Shutters, all closed. Not a dog.
{force.far}
{other.intro}, runs along the street and stops.
@other: Last bus! I mean it this time!
@hero: You meant it yesterday.
@other: Yesterday it was behind the hill. Where's the hill?
{hero} looks. There is no hill.

== trouble refuse
needs: far
gives: near asked
@other: I've a seat for you. By the window.
@hero: I've nine steps left.
@other: In an hour there won't be any steps. There'll be {force.name}.
@hero: Then they'll go under clean.
{force.near}
+ @other: Why you? Who'd ever know?
+ @hero: My mother did it in the war, with holes in them. People open the door, the step is clean, they think: well, we're still here.
@other: There's nobody to open the door.
@hero: Nobody told the step.

== crisis child
needs: asked
gives: close
{kid.intro}, enters. She walks to the steps and kneels. She wipes the bottom step with both hands.
{force.close}
@hero: What are you doing?
@kid: Helping. Then you can come.
{hero} looks at {kid}. It is the first time that she has stopped all day.

== turn give
needs: plant:broom close
gives: left
@hero: You hold it like this. And here. It isn't arms. It's hips.
{hero} gives {kid} the broom. {kid} takes the broom and stands up.
@kid: Is that clean?
@hero: It's crooked. But it's clean. Well, that's me out of a job.
@other: ...By the window?
{hero} looks at the steps, all of them. She takes {kid} by the hand and walks off.

== end after
needs: left
EXT. {town.up} STREET - DAY
{force.inside} The street is empty.
EXT. {world.wide} - DAWN
{world.after} Years later.
{grown.intro}, walks slowly with an old broom. {grown} stops. She looks at the ground and kneels.
@grown: There you are. One.
{grown} stands up. She pushes the broom.
@hero (V.O.): Hips, I told you.
@grown (smiling): I know, I know.
