# Somebody great goes about as somebody small, or the other way round. Whoever meets them has manners.
for: A king disguises himself as a beggar to learn what his people think of him
for: A queen and her maid exchange clothes for a night
for: A famous singer pretends to be a cleaning lady
for: A billionaire lives as a beggar for a week
refuse: A king wants to be a shepherd
refuse: A wolf disguises himself as a sheep
refuse: A spy disguises himself as a priest
refuse: A janitor is mistaken for the mayor
idea: 12 hero:@great_one .. @disguise .. as other:person ..
idea: 12 hero:@great_one .. @disguise .. as other:person
idea: 12 hero:@great_one @disguise be other:person ..
idea: 12 hero:@great_one @disguise be other:person
idea: 12 hero:@great_one and other:person @swap thing:any ..
idea: 12 hero:@great_one and other:person @swap thing:any
idea: 12 hero:@great_one want be other:person ..
idea: 12 hero:@great_one @disguise to other:person
idea: 12 hero:@great_one @disguise to other:person ..
never: @kill @love spy wolf war has:animal has:robot enemy
cast: hero = hero 0 | king
cast: host = ?caught:other cook/f/blunt | cook/f/blunt
inside: KITCHEN
title: The Soft Hands | Ask Anybody

== open soup
gives: sat plant:hands
INT. KITCHEN - NIGHT
{host.intro}, cuts bread. {hero.intro}, in borrowed rags, sits down on the chair nearest the fire.
@host: That's the dog's.
{hero} gets up, and sits on the floor. The dog's chair remains empty.
@host: Well? Where are you from?
@hero: From... over there. I'm {other.a}. It's a hard life.
@host: Is it? Since when?
@hero: This morning.

== trouble talk
needs: sat
gives: talk
@hero: Tell me, good woman. What do people say about the {hero.noun}?
@host: "Good woman"! Who says that? They say that the {hero.noun} has never peeled an onion.
@hero: Is that considered a fault?
@host: Peel.
{hero} takes an onion and looks for the place where it begins.
?left @host: And what they say about {left.the}, I wouldn't repeat in front of the dog.
+ {hero} cries, into the onion.
+ @host: It passes. That's the first honest thing you've done.

== rise dog long
needs: talk
A dog comes in, and looks at its chair, and at {hero}. It sits down next to {hero} on the floor.

== crisis hands
needs: talk
gives: seen
{host} takes {hero}'s hand, and turns it over under the lamp.
@host: That hand's never carried anything.
@hero: It's carried a good deal. One just couldn't see it.
@host: I don't know who you are.
@hero: No. It's wonderful. Say it again.

== turn knew
needs: seen plant:hands
gives: known
@host: I've got your face on every coin in that jar. It's only seven coins, but I look at them a good deal.
{hero} stops peeling.
@hero: You knew? The whole time? You made me sit on the floor!
@host: You asked what people think. I thought, they'll never let him sit there again in his life.

== turn ask
needs: seen plant:hands
gives: known
@hero: And if somebody wanted to do better? The {hero.noun}, for example. Where would one start?
{host} thinks it over, and cuts the bread in two.
@host: I'd start by knowing what bread costs.
@hero: I haven't any idea what bread costs.
@host: I know. It isn't a secret, either. You'd only have to ask anybody. But you've got to be on the floor when you ask.

== end coin
needs: known
EXT. STREET - DAWN
{hero} stands at the door. {host} gives {hero.him} a small bundle.
@host: For the road. It's a long way back up there.
@hero: And the price?
@host: Fourpence. That's what it costs.
{hero} moves {hero.his} lips, so as not to forget it. {hero.He} goes up the street, and the dog goes with {hero.him}.

== end onion
needs: known
INT. CASTLE HALL - DAY
A very long table, silver on it, one chair. {hero}, in velvet, takes an onion out of {hero.his} sleeve, and begins to peel it. {hero.He} cries, and no one dares to ask.
@hero: It passes.
