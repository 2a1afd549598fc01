# Somebody runs from what cannot be outrun, and turns back for somebody slower.
for: An ultramarathon runner tries to outrun a sandstorm in the desert
for: A baker tries to escape a flood
for: A farmer flees a wildfire
refuse: A submarine runs out of air
refuse: A smuggler tries to escape the police across a frozen lake
refuse: A bride runs away from her own wedding
when: 10 flee has:force -has:sky
when: 9 verb:race against:force kind:person -has:sky
cast: hero = hero 0 | runner
cast: other = ?noun:runner rival runner//warm | stranger//warm
cast: sit = woman/f/dry
cast: radio = =RADIO
title: Two Hundred Metres | Ahead of {force.the} | What {force.the} Took
world: desert
let: line = ?noun:runner the finish line ;; the bridge
let: LINE = ?world:desert DESERT FINISH LINE ;; ?noun:runner FINISH LINE ;; ?world:mountain SNOW FIELD BRIDGE ;; BRIDGE

== open flat
gives: far plant:whistle
EXT. {world.wide} - DAY
{world.light}
{hero.intro}, runs, a tin whistle round {hero.his} neck.
{force.far}
* A radio crackles.
* @radio (V.O.): {?noun:runner::Race control. Turn round. We're stopping it.|Whoever is still on that road, turn round.}
* @hero: How far to {line}?
* @radio (V.O.): Eleven kilometres. {force.The} is doing {force.speed}. You can do the sum.
* @hero: [dry] I failed maths. Twice. [wry] Then I'd better do fifty. [any] I was never good at sums.
* {hero} looks back. {hero.He} runs faster.

== trouble rival
needs: far
gives: near met
EXT. {world.way} - DAY
{other.intro}, kneels beside the way, one foot bare and swollen. {hero} runs.
{force.near}
{hero} stops in front of {other}.
* @other: You're the one who didn't turn round.
* @hero: So are you.
* @other: I did turn round. That's how I fell.
* {hero} looks at {other}. {hero.He} looks back.
@other: Blow your whistle. I lost mine in the rocks.
{hero} holds the whistle tight.
@hero: Last time I blew this I was two hundred metres from the end. Two hundred. They carried me over it asleep.
+ @other: I'm not asking.
+ @hero: They'll come for you. They always come.
@other (smiling, badly): Then you'd better run. You're still good at that.
{hero} runs off.

== rise alone long
needs: met
EXT. {world.wide} - LATER
{force.close}
{hero} runs. {hero.He} looks back once.
+ @hero (counting): Nine hundred. Nine hundred and one.
+ {hero} looks back again. {hero.He} stops counting. {hero.He} runs on.

== crisis gate
needs: met
gives: close
EXT. {LINE} - DAY
{hero} runs. {hero.He} sees {line} ahead, with nobody beside it.
@hero (laughing): Two hundred metres.
{hero} looks back. There is nobody on the road.
+ {hero} stops. For a long moment {hero.he} stands still.

== turn back
needs: plant:whistle met
gives: inside together
{hero} looks at {line}. {hero.He} raises the whistle, turns, and runs back.
EXT. {world.way} - CONTINUOUS
{force.inside}
{other} crouches on the ground and covers {other.his} face. {hero} runs to {other}.
* @other: You idiot! You were there!
* @hero: [dry] I know where I was. Head down. [any] Head down. Hold on to me.
{hero} kneels beside {other}. {hero} hugs {other}.

== end share
needs: inside together
EXT. {world.wide} - DUSK
{world.after} {force.past}
{hero} and {other} kneel on the ground, shoulder to shoulder. {force.sign}
@other: [warm] Tell me one of us won. [any] Who won?
{hero} looks around.
@hero: It did. It's over there by now, and it isn't even tired.
* @other: Two hundred metres. You'll hate me on Monday.
+ @hero: Can you hop?
+ {hero} stands up. {hero.He} gives {other} a hand. {other} stands up.
+ {hero} and {other} walk, arm over shoulder, three good legs between them.
{hero} points at the ground in front of their feet.
@hero: Here. This is it. This is the line.
+ @other: There's nothing there.
@hero: Together.
{hero} and {other} step forward.

== trouble sitter
needs: far -force:flood -force:fire
gives: near sitter plant:tea
EXT. {world.way} - DAY
{sit.intro}, stands in the middle of nowhere with a kettle in her hand. {hero} runs.
{force.near}
{hero} stops in front of {sit}.
@sit: You're going the wrong way.
@hero: It's behind me!
+ @sit: I've outrun eleven of those. They always know the way back.
+ @hero: Then come on! I can pull you.
@sit: I have a cellar and a kettle. It takes two to hold the lid.
{hero} looks down the way, toward {line}.
@hero: Last time I stopped, I was two hundred metres short. I can't be the one who stopped.
@sit: One sugar or two?
+ {hero} runs off. {sit} watches {hero.him} go.

== crisis gate_lid
needs: sitter
gives: close
EXT. {LINE} - DAY
{hero} runs. {line} stands ahead, two hundred metres, no more.
@hero (laughing): Two hundred.
+ {hero} looks back. Far behind, the woman with the kettle is small as a pin. She has not moved.
{hero} stops.
@hero: It takes two. Of course it takes two.

== turn lid
needs: plant:whistle sitter close
gives: inside lidded
{hero} takes the whistle from {hero.his} neck. {hero.He} throws the whistle at {line}.
@hero: There! I finished!
{hero} turns and runs back.
EXT. {world.way} - CONTINUOUS
{force.inside}
{sit} crouches on the ground. {hero} runs to {sit} and kneels. {hero} and {sit} pull at one rope.

== end tea
needs: inside lidded plant:tea
INT. CELLAR - DAY
One lamp. Shelves of jars. Over their heads, a train that does not end. {hero} sits. {sit} holds the kettle.
@sit: You never said. One or two?
@hero: Two.
{sit} gives {hero} a cup.
* @sit: Who were you running from, before it?
* {hero} looks at the cup.
* @hero: They put my father's name on the prize. I thought if I was fast enough I'd see him.
* @sit: And?
* @hero: He never sat down either.
+ {hero} drinks. For the first time, {hero.he} does not move.
EXT. {world.wide} - DUSK
{world.after} {force.past}
{hero} and {sit} stand side by side and look at the horizon. {hero} shakes {hero.his} head and laughs.
+ @hero: It isn't even tired.
+ @sit: No. But it's gone, and the tea is hot.
