# Two or more are lost, and one of them has the map. It is the map of somewhere else.
for: Three friends get lost in the woods at night
for: Two brothers get lost in the mountains
for: Two scouts are lost in a forest
refuse: A boy gets lost in a book
refuse: A man gets lost in his memories
refuse: Two strangers get lost in conversation
refuse: A girl loses her dog in the woods
when: 8 says:lost two in:place kind:person -target:thing
when: 8 says:lost two says:woods kind:person
when: 8 says:lost two says:mountains kind:person
when: 8 says:lost two says:forest kind:person
cast: hero = hero 0 | scout
cast: other = hero 1 | ~friend//wry
title: You Are Here | Left at the Owl
world: forest

== open map
gives: lost plant:map
EXT. {prep_in.up} - NIGHT
Dark trunks. {hero.intro}, holds a map up to the moon. {other.intro}, holds {hero}'s sleeve.
@other: Are we lost?
@hero: No. We're here.
@other: Where's here?
@hero: That's the part that's dark.

== trouble town
needs: lost
gives: wrong
{other} takes the map and turns it over.
@other: This is Vienna.
@hero: It was dark in the shop.
@other: So when you said left at the big one...
@hero: The opera. Yes.
+ @other: I thought it was a very big tree.
+ @hero: It was. It was where the opera should've been.

== rise sound long
needs: wrong
Something calls, high up. {hero} and {other} stand back to back.
@other: What was that?
@hero: An owl.
@other: Did it sound as if it knew the way?

== crisis blame
needs: wrong
gives: alone
{other} sits down on the ground.
@other: I only came because you said that you'd been here before.
@hero: I said I'd been lost before. I'm good at it. You go round until you meet yourself.
@other: I don't want to meet myself. I wanted to be home by ten.
{other} covers {other.his} head.

== turn walk
needs: alone plant:map
gives: going
{hero} sits down, too. {hero.He} spreads the map over both of their knees.
@hero: All right. This is the station. We go down there, past the cathedral. There's a place that has eleven kinds of cake.
@other: We're in {prep_in.the}.
@hero: I know. But if we sit here we're lost. If we walk, we're on the way to the cake.
{other} puts a finger on the map.
@other: Which kinds?

== turn truth
needs: alone plant:map
gives: going
@hero: I knew that it was Vienna.
{other} looks out of the coat.
@hero: I've had it for years. We were going to go there, after school. You never said no. You just got busy.
{other} is silent.
@hero: So I took the map, at least. With you at the other end of it.
@other: You got us lost on purpose?
@hero: Only until ten.

== end light
needs: going
EXT. {prep_in.up} - DAWN
Grey light between the trunks. {hero} and {other} walk, the map open between them like a tablecloth.
@other: Opera.
@hero: Opera. Bear left.
They bear left round a very big tree. Below them lies a road, and beside it a house with one light on.
@other: Is that it?
@hero: If there's cake.

== end stay
needs: going
@other: I can see the road from here, you know. Behind you. I've seen it for an hour.
{hero} does not turn round.
@hero: Have you?
@other: It'll still be there. Show me the cathedral.
{hero} holds the map up to the moon. {other} leans in, and holds the other edge.
