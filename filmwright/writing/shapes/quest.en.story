# The hope was kept alive by a friend, who made it up.
for: A lighthouse keeper's daughter and an old robot sail into a storm to find the last whale
for: Two friends search for a lost dog in a blizzard
for: A boy and his grandfather look for the last bear in the forest
refuse: A detective finds her own name in a murder victim's diary
refuse: A woman finds a letter under her floor
refuse: A boy searches for his father in a war
refuse: Two strangers look for a taxi in the rain
when: 10 seek two target:animal -says:wounded -says:nurses -also:nurse
when: 10 seek two has:animal -says:wounded -says:nurses -also:nurse
when: 8 seek target:animal -says:wounded -says:nurses -also:nurse
cast: hero = hero 0 | daughter
cast: other = hero 1 | ~friend
title: {ttl}
let: ttl = ?boat {What Answered|The Song for {thing.the}} ;; {I Made Extra|Ten Days Is Nothing}
world: forest
let: beast = ?has_for {prep_for.noun} ;; {thing.noun}
let: thebeast = ?has_for {prep_for.the} ;; {thing.the}
let: boat = ?world:sea&other:robot 1 ;; 0

== open boat
needs: world:sea other:robot
gives: far boat plant:horn
EXT. HARBOUR - DAWN
{world.light}
{hero.intro}, throws a bag down. {other.intro}, stands beside a small boat. It holds a map the wrong way up.
@hero: Everyone says I'm mad to sail after a {beast}.
@other: Not everyone. The dog had no opinion.
{hero} takes a brass whistle from the bag. {hero.He} looks at it.
@hero: My father called it in every spring with this. Thirty years. Then one spring it didn't come.
+ @other: And he stopped?
+ @hero: He said it was the last {beast} in the world and it had a right to be tired.
* @other: And you?
@hero: I want to tell it he's dead. Somebody should.
+ {hero} walks to the boat. {other} follows {hero}.

== trouble listen
needs: far boat
gives: near plant:song
EXT. BEACH - NIGHT
A black sea. {hero} kneels and listens. {other} stands behind {hero}. A low song, far off.
@hero: There. Every night, the same. We're closer.
+ @other: You should sleep.
@hero: Which way is it coming from?
{other} waits a moment too long. {other} points at the sea.
@other: North.
+ {hero} stands up.
?has:force {force.far}
* ?has:force @other: That is {force.a}.
+ ?has:force @hero: Is it north?
+ ?has:force @other: Extremely.

== rise talk long
needs: near boat
INT. CABIN - NIGHT
{hero} sits at the table. {other} sits at the table. {hero} breaks the bread and gives {other} half.
@hero: What will you do, after?
@other: After is a large word. I have nineteen per cent.
@hero: I'll get you a new battery.
@other: They do not make it any more. We have that in common, the {beast} and I.
{other} puts the bread down beside the plate.

== crisis break
needs: plant:song near boat
gives: inside told
EXT. OPEN SHORE - NIGHT
{force.inside} {hero} stands at the water. {other} stumbles and falls.
The song starts again, loud, here. It skips. {hero} turns and stares at {other}.
@hero: That's you.
@other: Yes.
@hero: Every night. That was you.
@other: It is your father's recording. There has been nothing out there for eleven days. You were going to turn back.
@hero: I asked you which way!
@other: You were singing in the mornings. I did not know how to report that as an error.

== turn call
needs: plant:horn told inside boat
gives: silence
@hero: Then no more. Nothing that isn't real. Switch it off.
{other} touches its own chest. The song stops. {hero} raises the whistle, and calls, one long note.
Nothing.
* @other: May I say something that is not in the data?
* @hero: Say it.
* @other: Once more.
* {hero} raises the whistle a second time.
Out of the dark, so low that the stones shake, something answers.

== end rise
needs: silence boat
EXT. OPEN SHORE - DAWN
{world.after} {force.past}
{hero} and {other} stand at the water. {hero} looks at the sea.
@hero (to the sea): He's dead. He asked after you. He said you had a right to be tired.
Far out, something large breathes. Then, behind it, something very small sneezes.
@hero: You said the last one.
@other: I said the last one anybody counted.
* {hero} laughs. {hero} kneels beside {other}.
+ @other: I have three per cent.
+ @hero: Which way is home?
+ @other: I don't know.
+ @hero: Good. That's the first true thing you've told me.
+ {hero} puts a hand on {other}.

# the same secret, told with two people on foot
== open tracks
needs: -boat -world:sea
gives: far plant:horn
EXT. {world.wide} - DAWN
{world.light}
{hero.intro}, looks at the horizon. {other.intro}, holds a bag with food for three.
@hero: Ten days is nothing. Ten days is a long weekend.
* @other: I know.
{hero} takes a tin whistle from {hero.his} pocket.
@hero: {thebeast} would hear this from the other side of the hill.
{hero} raises the whistle. {hero.He} listens. Nothing comes back.
@other: I made extra.
* @hero: Who for?
* @other: For when we find {thebeast}.

== trouble prints
needs: far -boat
gives: near plant:song
EXT. {world.way} - DAY
{hero} and {other} walk along the path. {hero} stops and kneels.
* @hero: A print. Fresh. That's this morning. That's an hour!
* ?has:force @other: There's {force.a} coming. It could be anything.
* ?-has:force @other: It could be anything.
+ @hero: It's every morning. Every morning there's more. You don't see it because you don't want to.
{other} looks at {other.his} own hands. {other} covers them with {other.his} sleeves.
+ @hero: What have you done to your hands?
+ @other: The cold. Come on.

== rise bread long
needs: near -boat
EXT. {world.shelter} - NIGHT
{hero} lies on the ground and sleeps. {other} looks at {hero}. {other} stands up and walks away, slowly, into the dark.

== crisis caught
needs: plant:song near -boat
gives: inside told
EXT. {world.wide} - DAWN
{other} kneels and presses one fist into the {world.ground}. {hero} walks to {other} and stops.
@hero: All of them?
{other} does not turn round.
@other: Since the second day. There was nothing. You were going to sit down and not get up.
* @hero: I followed those. I talked to them.
* @other: I know. I was behind the tree. I heard what you said to it.
* @hero: You let me hope.
* @other: I didn't let you. I got up at four and did it with my hands.

== turn whistle
needs: plant:horn told -boat
gives: silence
{hero} looks at {other}'s hands. They are blue. {hero} takes {other}'s hands in {hero.his} own.
@hero: Once more. Then we go home.
{hero} raises the whistle, and waits.
Nothing.
* @other: Again.
* {hero} raises the whistle once more.
Far off, thin and cross: an answer.

== end found
needs: silence -boat
EXT. {world.wide} - DAY
{world.after}
{hero} and {other} run. {hero} stops and laughs. {hero.He} points at the ground.
@hero: That one's real.
@other: How do you know?
+ @hero: Look at it. It's nothing like yours. It's got toes.
Somewhere ahead, {thebeast}, quite close, quite cross.
{other} opens the bag.
@other: I made extra.
