# Two strangers with one night and one bench invent the life they have had.
for: Two strangers meet on the last train
for: Two strangers share an umbrella in the rain
for: Two strangers wait for the same bus
refuse: Two friends search for a lost dog in a blizzard
refuse: Two strangers rob a bank
refuse: A stranger comes to town
when: 10 noun:stranger two -steal -seek -flee -contest -verb:fight -verb:argue -verb:rob -verb:kill
cast: hero = hero 0 | stranger
cast: other = hero 1 | stranger
title: Thirty Years Since Tuesday | You Always Say That
world: town
let: train = ?noun:train train ;; ?noun:bus bus ;; train
let: where = ?noun:train TRAIN STATION ;; ?noun:bus BUS STATION ;; ?noun:umbrella TRAIN STATION ;; TRAIN STATION
let: rain = ?noun:umbrella 1 ;; ?noun:rain 1 ;; 0

== open bench
gives: met plant:ring
EXT. {where} - NIGHT
{?noun:rain::Rain. |}{?noun:snow::Snow. |}One lamp, one bench. {hero.intro}, sits on the bench{?noun:umbrella:: under an umbrella|}. {other.intro}, walks to the bench and stops.
@other: Is this the last {train}?
@hero: It's the last something.
{other} sits down, as far away as the bench allows.
?noun:umbrella {hero} holds the umbrella over them both. It is not big enough.
@other: You needn't.
@hero: I'm only being polite. It's been a long time since I had the chance.

== trouble game
needs: met
gives: game
{other} looks at {hero}'s hand.
@other: You're turning a ring that isn't there.
@hero: So are you.
Both hands stop.
@other: Who was yours?
@hero: Let's not. Let's say it was you.
@other: I beg your pardon?
@hero: We've got twenty minutes. We could have been married. It'd save the introductions.
{other} thinks about it.
@other: How long?
@hero: Thirty years. Since Tuesday.

== crisis say
needs: game
gives: said
@other: Did you turn off the stove?
@hero: You always ask that.
@other: You never answer.
+ @hero: And you hated my soup.
+ @other: I ate it. For eleven years. I thought you were trying.
+ @hero: I was. I thought you liked it.
{other} laughs. {other} stops.
@other: What do we say, at the end? I never got to. It was a telephone call. I was holding a bag of onions.
{hero} looks at the ground.
@hero: Mine was asleep.

== turn end
needs: plant:ring said
gives: done
@other: Say it to me. What you'd have said.
@hero: I don't know how it starts.
@other: It starts with my name. What's my name?
@hero: I never asked.
@other: Good. Then it can be anybody's.
{hero} turns to {other}. {hero.He} takes a breath.
@hero: I'd have turned the stove off. Every time. If I'd known you were really asking.
{other} looks at {hero}.
@other: It was never about the stove.

== end train
needs: done
The {train} comes in. {hero} and {other} stand up.
@hero: Are you getting on?
@other: I was. Where does it go?
@hero: I've no idea. I come here for the bench.
{other} laughs. {other} sits down again.
@other: You always say that.
{hero} sits down, closer than before.

== end part
needs: done
The {train} comes in. {other} stands up.
@other: That's mine.
@hero: I know. You've a whole life at the other end of it.
@other: A cat.
@hero: Give it my love. I never liked it.
{other} walks away. {other} stops, and turns.
@other: {other}. That's my name.
EXT. {where} - LATER
{hero} sits alone on the bench. {hero.He} looks at {hero.his} hand. It is quite still.
@hero: {other}. ...Turn off the stove.
