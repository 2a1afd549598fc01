# A stall in the market sells wishes, by the hour. You have to show what you want before you can have it.
for: A king wants to be a shepherd
for: A clown wants to be taken seriously
for: A shy postman wants to sing in an opera
for: A waiter wants to conduct an orchestra
refuse: A man wants to kill his brother
refuse: A fish wants to climb a tree
refuse: Two brothers want to sell the house
refuse: A boy wants his mother back
refuse: A robot wants to love
refuse: A little girl wants a brother
refuse: A blind woman wants to see the sea
when: 5 verb:want vp obj kind:person -two -must -says:kill -says:die -says:murder -says:love -says:marry -says:steal -says:rob -with:seek -with:steal -with:flee -with:return_home -says:revenge -says:escape -says:back -says:sleep -fear -says:learn says:to -says:blind -says:deaf -adj:dead -noun:wife -says:leave -noun:husband
cast: hero = hero 0 | postman
cast: other = pensioner/f/dry
title: Wishes, by the Hour | The Stall
world: town

== open stall
gives: told plant:coin
EXT. MARKET SQUARE - DAY
A table, a red umbrella, a tin. {other.intro}, sits behind the table. {hero.intro}, walks past, stops, and walks back.
@hero: What do you sell?
@other: It's written on the tin.
{hero} bends and reads.
@hero: "Wishes." How much?
@other: One coin, one hour. Large or small?
@hero: I want to {my_vp}.
@other: Oh dear. Large.

== trouble show
needs: told
gives: asked
{hero} puts a coin on the table. {other} doesn't touch it.
@other: Show me.
@hero: Show you what?
@other: What it looks like when you've got it. I can't sell you something I've never seen.
{hero} looks round. The square is full of people.
+ @hero: Here?
+ @other: It's where you'd be doing it.

== rise shy long
needs: asked
{hero} lifts one arm, and puts it in {hero.his} pocket.
@other: Was that it?
@hero: That was the beginning.
@other: I've seen beginnings. I've got a box of them.

== crisis laugh
needs: asked
gives: laughed
{hero} raises both arms. It takes the whole width of the umbrella. Somebody laughs, then somebody else.
{hero} stops.
@hero: They're laughing.
@other: Yes.
@hero: It isn't funny, when I think it. It's only funny from there.
{hero} turns and walks away, and stops.

== turn small
needs: laughed plant:coin
gives: given
@other: You were doing it for eleven seconds.
{hero} turns round.
@other: I counted. Before you heard them. Eleven seconds, in the middle of the market, with a bad knee. I've had people come for a whole year who never got to four.
She pushes the coin back across the table.
@other: I don't charge for what people bring with them.

== turn own
needs: laughed plant:coin
gives: given
{other} takes the coin, and holds it up to the light.
@other: I wanted something once. I saved for it here, in the tin. Then one day somebody stopped and asked what I was selling.
@hero: And you said?
@other: I was embarrassed. I said the first thing I thought of.
{hero} looks into the tin. It's half full.
@hero: How many hours is that?

== end again
needs: given
{hero} walks out, past the umbrella, into the sun. {hero.He} raises both arms, higher.
Nobody laughs. A child in the first row puts down a balloon, to have both hands.
@other: Twelve. Thirteen.

== end close
needs: given
{other} turns the tin over on the table. She shuts the umbrella.
@hero: Already? It isn't three.
@other: Closing. I've got something to see to, and I'm eighty.
She gives {hero} the tin. {hero} stands at the table. A man stops and bends and reads.
@hero: By the hour. Large or small?
