# The last shot of a match, and two who have practised it together since they were nine.
for: A goalkeeper must stop one last penalty
for: A footballer misses the last penalty of the final
for: A goalkeeper faces his best friend in the final
refuse: Two boxers fight for the last title of the year
refuse: A dog plays football
refuse: A footballer steals a trophy
when: 12 noun:goalkeeper kind:person -steal -has:animal -says:purpose
when: 12 noun:penalty kind:person -steal -has:animal -says:purpose
when: 12 noun:footballer noun:final kind:person -steal -says:purpose
cast: hero = hero 0 | goalkeeper
cast: other = target | striker//wry
title: Bottom Left | Behind the Dairy
world: town

== open line
gives: waiting plant:ball
EXT. STADIUM - NIGHT
White light. {hero.intro}, stands on the goal line and claps two big gloves together. {other.intro}, stands before {hero.him} with the ball under one arm.
@other: It would be you.
@hero: It would be the final.
{other} puts the ball down. {other.He} picks it up, and puts it down again.
@hero: You always do that twice.

== trouble left
needs: waiting
gives: bluff
@other: I'm going left.
@hero: You're telling me?
@other: I'm being polite. The last penalty of the year. You'd like to be asked.
@hero: You've gone left since you were nine. Behind the dairy. You broke the same window three times.
@other: It was a big window.

== rise whistle long
needs: bluff
{hero} jumps on the spot. {other} ties a shoe that is tied. Nobody whistles.
@other: What's he waiting for?
@hero: He's cleaning his glasses.

== crisis know
needs: bluff
gives: truth
@hero: If I dive left, you'll go right.
@other: If you stand still, I'll go left.
@hero: I've never stood still in my life.
@other: You did once. When your father came to watch.
{hero} looks along the empty top row of the seats.
@hero: He's here?
@other: I got him the ticket. I didn't know it'd be you and me. I'd have got him a worse one.

== turn dive
needs: plant:ball truth
gives: over
A whistle. {other} runs. {other.He} kicks the ball. {hero} jumps, to the left, and falls.
Silence. The ball lies between {hero}'s gloves.
@other: I said left.
@hero: I know you did.
@other: You were supposed not to believe me!
@hero: You've lied to me once in your life. About the window.

== turn miss
needs: plant:ball truth
gives: over
A whistle. {other} runs, and kicks the ball. {hero} does not move.
The ball goes over, and over the seats, and over the wall. They both watch it go.
@hero: That's the dairy.
@other: It's four miles to the dairy.
@hero: All the same.
Far off, a window. It may only have been a bottle.

== end down
needs: over
{other} sits down on the ground. {hero} kneels beside {other.him}.
@hero: What'll they do to you?
@other: Sing. They've got one ready. It rhymes with my name.
@hero: Nothing rhymes with {other}.
@other: They've managed.
{hero} gives {other} one of the gloves. They look at the seats, with a glove each, until somebody turns off the lights.

== end again
needs: over
EXT. ALLEY - NIGHT
A wall with a goal in chalk on it. {hero} stands before the wall, in the good coat. {other} walks up and puts a ball down. Twice.
@hero: Nobody's watching now.
@other: There's your father. In the car, with the heater on.
@hero: Which way?
@other: Left.
{hero} laughs. {other} kicks the ball at the wall.
