# Two soldiers of two armies, one hole in the ground, one tin to open.
for: A soldier finds an enemy soldier trapped in the same crater
for: A young soldier saves a wounded enemy
for: Two enemy soldiers spend Christmas Eve in the same barn
for: A soldier captures an enemy of his own age
refuse: A war ends but nobody tells the two last soldiers
refuse: A soldier returns home after the war
refuse: A soldier falls in love with an enemy nurse
refuse: A soldier kills his enemy
idea: 12 hero:@fighter .. other:person,@fighter,@foe ..
idea: 12 hero:@fighter @find|@save|@meet|@capture|@help|@hide|@nurse|@guard other:person,@foe ..
idea: 12 hero:@fighter,@foe,many @spend|@share|@meet|@trap|@get|@shelter|@hide ..
never: @love @kill return home has:robot nurse wife mother dog has:animal
cast: hero = hero 0 | soldier
cast: other = hero 1 | soldier//wry
outside: DESERT PLAIN
title: The Tin | Who Has the Opener?

== open hole
gives: met plant:tin
EXT. {outside} - NIGHT
Far off, guns. {hero.intro}, slides down into a hole in the ground. {hero.He} stops.
{other.intro}, in the coat of the other side, sits at the bottom and lifts both hands.
@other: Don't. I've got a bad leg, and it's the only dry place.
@hero: You're the enemy.
@other: Only from where you're sitting.
{hero} sits down, as far away as the hole allows.

== trouble tin
needs: met
gives: hungry
{other} takes a tin from {other.his} coat and looks at it.
@other: Peaches. I've had it since Friday. I've no opener.
{hero} says nothing. {hero.He} touches {hero.his} belt, where an opener hangs.
@other: That's how it always is. One side's got the fruit.
?left @other: They never said a word to us about {left.the}.
?left @hero: Nor to us.
?also_left @other: Or about {also_left.the}.
@hero: I'm not opening anything for you.
@other: Quite right. They might be plums.

== rise guns long
needs: hungry
A bang, close by. Earth falls on both. {hero} and {other} have moved together. They see it, and move apart.

== crisis photo
needs: hungry
gives: talk
@other: Who's waiting for you?
@hero: That's information.
@other: Mine's a brown hen and an aunt. You can tell your general.
{hero} almost laughs.
@hero: How old are you?
@other: Twenty, on Sunday. Is it Sunday yet?
{hero} looks up at the sky for a while.
@hero: It's about ten past.

== turn open
needs: talk plant:tin
gives: shared
{hero} holds out one hand. {other} puts the tin into it. {hero} opens it, slowly, all the way round.
@hero: It's plums.
@other: It says peaches!
@hero: They lie to you as well, then.
{hero} drinks a little of the juice, and passes the tin over.
@hero: Happy birthday.

== turn leg
needs: talk plant:tin
gives: shared
{hero} crawls across, takes the scarf from {hero.his} own neck, and ties it round {other}'s leg.
@other: Why are you doing that?
@hero: It's in my way.
@other: They told us you ate people.
@hero: They told us you did. I've been worried about the tin.

== end dawn
needs: shared
EXT. {outside} - DAWN
Grey light. It is very quiet. {hero} looks over the edge.
@hero: Yours are that way, by the burnt tree. If you go now, and slowly, I'm looking at the sun.
{other} stands up on one leg, and stops.
@other: Which way are you?
@hero: I'm not telling you that. We're at war.
{other} puts the tin on the ground between them. There is one plum left in it.

== end whistle
needs: shared
Voices, from both sides, calling two names. Neither {hero} nor {other} answers.
@other: That's me they're shouting for.
@hero: And me. We could let them shout for a minute.
They sit shoulder to shoulder and hand the tin back and forth.
@other: When it's over, come and see the hen.
