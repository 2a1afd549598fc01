# An old one takes a young one to see something for the first time. It's the old one who is seeing it for the last.
for: A girl who has never seen snow travels to the mountains with her grandfather
for: An old fisherman takes his granddaughter out to sea for the last time
for: A grandfather takes his blind grandson to the sea
for: A mother takes her son to see the ocean
for: A boy who has never left the city goes to the forest with his aunt
refuse: A father and his son search for a white wolf
refuse: A mother takes her son to court
refuse: A boy travels to the moon with his dog
refuse: A father takes his son to war
idea: 12 other:person,@young @travel .. to|into|out|across place:any .. with hero:person,kin ..
idea: 12 hero:person @travel .. to|into|out|across place:any .. with other:person,kin ..
idea: 12 hero:person take other:person,kin/@young .. to|into|out|across place:place/force/sky ..
idea: 12 hero:person take other:person,kin/@young .. to|into|out place:place/force/sky
idea: 12 hero:person take other:person,kin/@young see thing:any ..
never: court war moon hospital school prison @kill funeral has:animal has:robot bank police dentist heist church
cast: hero = hero 0 | grandfather
cast: other = hero 1 | girl
outside: SNOW FIELD
let: old = ?caught:other 1 ;; 0
title: Is That All of It? | You Go First

== open stop
gives: come plant:hand
EXT. {outside} - DAY
{hero.intro}, and {other.intro}, come up a slope, hand in hand. {hero} stops.
@other: Why are we stopping?
@hero: Shut your eyes for the last bit. You only get to see it for the first time once.
?who:other @hero: {you_who}. So shut them properly.
?who:hero @other: {you_who}. You wouldn't know.
?who:hero @hero: I've read about it.
{other} and {hero} both shut their eyes, and walk on like that, into each other.

== trouble look
needs: come
gives: seen
@other: Now?
@hero: Now.
They open their eyes. Nobody says anything for some time.
@hero: Is that all of it?
@other: It goes on behind.
?left @other: And that over there?
?left @hero: That must be {left.the}. It's bigger than I'd imagined. Or I was.
+ @hero: It's quieter than on the postcard.
+ @other: The postcard didn't say anything either.
+ @hero: It was louder, though.

== rise touch long
needs: seen
{other} bends, takes some of it in one hand, and holds it out. {hero} smells it first.

== crisis tired
needs: seen
gives: sat
{other} turns round. {hero} has sat down on the ground.
@other: Are you tired?
@hero: I'm looking from here.
@other: You can see more from up there.
@hero: You go first. Tell me about it. And take big steps, so I know which are yours.
{other} doesn't go.
@other: Is it today, what they whisper about at home?

== turn plain
needs: sat plant:hand
gives: told
@hero: It isn't today. But before they start to be kind to me, I wanted to go somewhere with somebody who pulls.
@other: I can pull.
@hero: I know. My arm's this much longer since the station.

== turn promise
needs: sat plant:hand
gives: told
@hero: Somebody brought me to a place like this when I was as big as you. I was cold, and I didn't look properly. I've been sorry about it ever since.
{other} looks properly, from left to right, with both hands round {other.his} eyes.
@other: I'm doing yours as well.
@hero: Leave nothing out.

== end carry
needs: told
{other} stands behind {hero}, and pushes, with both hands. {hero} gets up, with a groan. They go on, very slowly, up to the edge.
@hero: Well? Was it worth the shoes?
@other: Wait. I haven't got it all in yet.
Two small dark figures, in front of a great deal of light.

== end steps
needs: told
EXT. {outside} - DUSK
Long shadows. {other} climbs alone, in big steps. At the top {other.he} turns round and shouts something. The wind takes it.
{hero} can't have heard. {hero.He} lifts one arm, nods, and calls back:
@hero: Yes! I see it!
