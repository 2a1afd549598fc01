# One loves what cannot love back, or seems not to. All who know better talk, and something answers.
for: A goat falls in love with a scarecrow
for: A whale falls in love with a submarine
for: A snowman falls in love with a stove
for: A pigeon loves a statue
for: A lighthouse falls in love with a ship
refuse: A robot falls in love with a ballerina
refuse: A cat falls asleep on a piano
refuse: A boy falls in love with a violinist
refuse: Two dogs fall in love
idea: 12 hero:animal,one fall in love with thing:any,-person ..
idea: 12 hero:animal,one fall in love with other:any,@made ..
idea: 12 hero:animal,one @love thing:any,-person ..
idea: 12 hero:animal,one @love other:any,@made ..
idea: 12 hero:any,@made fall in love with thing:any,-person ..
idea: 12 hero:any,@made @love thing:any,-person ..
never: @kill two eat music sleep human must food cheese
cast: hero = hero 0 | goat
cast: friend = hen//dry
outside: FARM
let: it = ?caught:other the {other.noun} ;; {thing.the}
title: It Nodded | Not the Talking Kind

== open field
gives: near plant:leaf
EXT. {outside} - DAY
{hero.intro}, stands and looks at {it}. {it} does nothing.
{friend.intro}, comes by, and stops.
@friend: You've been there since Sunday.
@hero: We're talking.
@friend: I don't hear anything.
@hero: It's not the talking kind.

== trouble reason
needs: near
gives: warned
@friend: I'll say this once. It doesn't know that you're there.
@hero: It's shy.
@friend: It hasn't got anything to be shy with.
@hero: You never liked anybody I brought home.
+ @friend: You brought home a bucket!
+ @hero: The bucket had a good heart. It leaked.
?left @friend: Everybody's talking about it. Even {left.the}.

== rise dusk long
needs: warned
{hero} lays a dandelion down in front of {it}, steps back, and looks the other way, so as not to hurry anybody.

== crisis storm
needs: warned
gives: storm
EXT. {outside} - NIGHT
Wind and rain. {hero} stands close to {it}, on the side that the rain comes from.
@friend: Come in! You'll catch your death!
@hero: It's got nobody to stand on this side.
@friend: It doesn't feel the rain!
@hero: Then it won't mind if I'm wrong.

== turn nod
needs: storm plant:leaf
gives: seen
The wind turns. Something moves: {it} leans, slowly, until it shelters {hero} from the rain.
@friend: That was the wind.
@hero: Yes.
@friend: Things lean, in a wind.
@hero: It could have leaned the other way.

== turn tell
needs: storm plant:leaf
gives: seen
{friend} comes out into the rain and stands there too.
@hero: You're getting wet.
@friend: You talk to it all day. You tell it what you dreamed, and which nettles are good. I thought somebody should be at the other end.
@hero: You've been listening?
@friend: Since Sunday. I liked the one about the moon.

== end morning
needs: seen
EXT. {outside} - DAWN
Sun. Everything drips. {hero} sleeps against {it}. A dandelion has stuck to it, in the place where a buttonhole would be.
{friend} looks at that from all sides.
@friend: Wind.
{friend} goes away on the tips of the toes.

== end three
needs: seen
EXT. {outside} - DAWN
Sun. {hero} and {friend} stand next to each other in front of {it}.
@friend: Well? Does it say anything?
@hero: It says good morning.
@friend: ...Tell it that I said so too.
