# A fare with no address is driven about all night by somebody who has been doing the same.
for: A taxi driver picks up a woman who does not know where to go
for: A lonely taxi driver meets one last passenger
refuse: A taxi driver delivers a baby
refuse: A couple argues in a taxi
refuse: A taxi driver picks up his own younger self
refuse: A taxi driver robs a bank
refuse: Two strangers look for a taxi in the rain
when: 11 word:taxi noun:driver verb:pick kind:person -own -steal -verb:rob -seek -has:animal -noun:ghost -flee -noun:baby
when: 11 word:taxi noun:driver verb:meet kind:person -own -steal -verb:rob -seek -has:animal -noun:ghost -flee -noun:baby
when: 11 word:taxi noun:driver verb:drive kind:person -own -steal -verb:rob -seek -has:animal -noun:ghost -flee -noun:baby
when: 11 word:cab noun:driver verb:pick kind:person -own -steal -verb:rob -seek -has:animal -noun:ghost -flee -noun:baby
when: 11 word:cab noun:driver verb:meet kind:person -own -steal -verb:rob -seek -has:animal -noun:ghost -flee -noun:baby
when: 11 word:cab noun:driver verb:drive kind:person -own -steal -verb:rob -seek -has:animal -noun:ghost -flee -noun:baby
cast: hero = hero 0 | driver/m/dry
cast: other = target | woman/f/warm
title: Meter Off | The Long Way
world: town

== open kerb
gives: stopped plant:photo
EXT. STREET - NIGHT
{hero.intro}, leans against a taxi under a street lamp. {other.intro}, walks up with a suitcase.
@hero: Where to?
@other: I don't know. Is that a reason not to start?
@hero: It's a reason to know what it costs.
{other} gives {hero} all the money in {other.his} pocket.
@hero: That'll get you round the town about nine times.

== trouble back
needs: stopped
gives: went
EXT. BRIDGE STREET - NIGHT
The taxi stands on the bridge. {hero} and {other} stand beside it and look at the water.
@other: Why have we stopped?
@hero: Everybody who says that they don't mind where, wants to see the river.
@other: And then?
@hero: Then they say an address.
{other} looks at the river. No address.

== rise chips long
needs: went
{hero} takes a sandwich out of the paper. {hero.He} gives half to {other}.
@other: Is this on the meter?
@hero: The meter stopped at the church. I didn't like to mention it.

== crisis ring
needs: went
gives: told
@other: There's a house. With the light on, I expect. There's a sentence I've got to say when the door's opened, and I've only got the beginning.
@hero: "I'm sorry"?
@other: "You were right." It's worse.
{hero} shakes {hero.his} head.
@hero: I've had people jump out at the lights sooner than say that.

== turn photo
needs: plant:photo told
gives: heard
{hero} takes a photo from behind the mirror. {hero.He} gives the photo to {other}.
@other: Who's this?
@hero: Number twelve, Mill Lane. I pass it every night. I slow down. I've driven four hundred thousand kilometres, and I've never once done the last nine metres.
@other: What was your sentence?
@hero: I've forgotten. That's what I'm telling you. After a while you only know the way.

== turn swap
needs: plant:photo told
gives: heard
@other: Try it on me. As if I were her. I want to hear what it sounds like from the step.
@hero: "You were right."
@other: No. You're too good at it.
{hero} looks at the photo stuck in the window of the taxi.
@hero: I say it every night at about this time. To the back seat.
@other: And what does it say?
@hero: Usually it says, "Left here, please."

== end door
needs: heard
EXT. STREET CORNER - DAWN
A window with a light. {other} stands before the door with the suitcase. {hero} waits beside the taxi.
@other: If they shut it in my face?
@hero: Then I'm still here. I've got eight times round left.
{other} knocks. {other.He} turns.
@other: And you? Number twelve?
{hero} looks at the keys in {hero.his} hand.
@hero: It's only nine metres.
The door opens. {other} takes a breath.

== end seat
needs: heard
{other} walks round the taxi, and opens the front door, on the wrong side.
@hero: That's my seat.
@other: You'd only slow down. Get in the back. I'll drive you.
@hero: You don't know the way.
@other: Mill Lane. I've heard it twice now. Then you'll wait for me, at mine.
{hero} stands there with the keys. {hero.He} gives {other} the keys.
@hero (from the back): Left here, please.
