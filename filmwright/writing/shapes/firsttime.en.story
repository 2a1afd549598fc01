# Behind a curtain, two minutes before the first time. The stagehand has seen them all.
for: A shy librarian sings karaoke for the first time
for: A young magician performs for the first time
for: A retired policeman dances on a stage for the first time
for: A girl plays the tuba in public for the first time
refuse: A woman leaves her house for the first time in ten years
refuse: A boy kisses a girl for the first time
refuse: A robot dreams for the first time
refuse: An actor forgets his lines on opening night
when: 9 verb:sing says:first says:time kind:person -two
when: 9 verb:perform says:first says:time kind:person -two
when: 9 verb:dance says:first says:time kind:person -two
when: 9 verb:play says:first says:time kind:person -two -has:animal
when: 9 verb:act says:first says:time kind:person -two
cast: hero = hero 0 | librarian
cast: other = pensioner/m/dry
title: Two Minutes | Behind the Curtain
world: town

== open curtain
gives: behind plant:curtain
INT. THEATRE - BACKSTAGE - NIGHT
A red curtain. Voices behind it, many. {hero.intro}, stands with both hands over {hero.his} stomach.
{other.intro}, sits on a box and eats an apple.
@other: Two minutes.
@hero: I can't go out there.
@other: First time?
@hero: I told my sister that I'd {my_act}. I said it to make her stop talking.
@other: That's how most of them start.

== trouble hands
needs: behind
gives: asked
@hero: What do people do, who can't?
@other: They hold the curtain. That's what it's for. It's been washed once. You wouldn't believe what came out.
{hero} holds the curtain.
+ @other: There was a tenor who bit it. There's a piece gone. Higher up.
+ {hero} looks higher up.

== rise minute long
needs: asked
@other: One minute.
@hero: You said two minutes.
@other: I did. You've had one of them.

== crisis door
needs: asked
gives: door
{hero} walks to the door at the back.
@hero: Which way's the street?
@other: Through there, left, and then you're somebody who nearly did it. It's quite a big street.
{hero} has one hand on the door.

== turn never
needs: door plant:curtain
gives: turned
@hero: Have you ever been out there?
@other: Forty-one years I've pulled that curtain. I know every song there is, from behind.
@hero: Why didn't you?
{other} looks at the apple.
@other: Nobody ever said "two minutes" to me.

== turn cold
needs: door plant:curtain
gives: turned
@other: Cold hands?
@hero: Like fish.
@other: Good. The warm ones are never any use. They think it's about them.
{other} stands up, wipes the apple on his sleeve, and gives {hero} the other half.
@other: Hold that till you're on. Then drop it. It gives them something to look at, and they like you for it.

== end out
needs: turned
{hero} walks back. {other} takes the rope.
@hero: Say it.
@other: Two minutes.
@hero: No. The other thing.
@other: You're on.
The curtain opens. Light falls on {hero}, and {hero.he} walks into it. {other} stands in the dark with his eyes shut, and his lips move.

== end both
needs: turned
{hero} holds out a hand to {other}.
@hero: Two minutes. The two of us. You stand at the side, where it's dark.
@other: I'd have to put the rope down.
@hero: It'll stay open. They know me now, I'm the one who's late.
{other} puts down the rope. {other} walks to {hero}. The light comes in under the curtain.
