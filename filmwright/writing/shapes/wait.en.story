# Half a tune, kept for forty years.
for: An old man waits for the last train with a violin
refuse: A little girl waits for the last bus with a suitcase
refuse: A woman waits for a train of thought
when: 12 wait noun:train noun:violin kind:person
when: 11 wait noun:train adj:old kind:person
cast: hero = hero 0 | man
cast: other = clerk/f/blunt
title: It Answered | Half a Tune
world: town

== open bench
gives: plant:case late
EXT. SMALL TRAIN STATION - NIGHT
One lamp, one bench. {hero.intro}, sits on the bench with a black bag. {other.intro}, walks to {hero}.
@other: You know the train doesn't stop here any more.
@hero: I know.
+ @other: It hasn't stopped since I was born.
@hero: I didn't come to get on. I came to be passed.

== trouble ask
needs: late
gives: told
{other} sits down on the bench.
@other: What's in the bag?
@hero: A violin. Something I borrowed.
+ @other: From whom?
@hero: From the person in the window. Forty years ago tonight. She held it out to me and the train moved. I had hold of one end.
+ @other: And you never gave it back.
+ @hero: She was going eighty kilometres an hour.

== rise tea long
needs: told
{other} gives {hero} a cup. {hero} drinks.
@other: How long did you wait for her?
@hero: The first night, I was sure she'd be on the next.
@other: And after?
@hero: After that, there was always a next.

== crisis cold
needs: told
gives: near
Far off, the rails begin to hum. {hero} stands up. {hero.He} looks at {hero.his} hands.
* @hero: I can't feel them.
* {other} stands up and takes {hero.his} hands.
* @other: They're ice! Play.
* @hero: I never learned. I only know the one thing. What she was playing. Half of it.
* @other: Then play half.

== turn play
needs: plant:case near
gives: played
EXT. SMALL TRAIN STATION - LATER
Eight slow notes, a little flat. {other} listens.
The train comes on and does not slow. {hero} looks at the windows.
+ @other: They're all empty.
+ @hero: Listen.
Over the wheels, gone almost before they are there, eight more notes. The other half.

== end gift
needs: played
Silence. {hero} looks down the rails.
@other: It didn't stop.
@hero: No. But it answered.
{hero} gives the bag to {other}.
+ @other: I don't play.
+ @hero: It's only sixteen notes. You know all of them now.
{other} takes one end of the bag. This time, {hero.he} lets go.
