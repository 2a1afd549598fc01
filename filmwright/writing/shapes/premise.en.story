# The world keeps what was said in it and gives it back; a father hears himself.
for: What if rain could remember?
for: What if shadows could speak?
for: What if walls could talk?
refuse: What if nobody could lie?
refuse: Why do elephants cry?
refuse: What if dogs could talk?
when: 13 question remember -kind:animal -kind:person -kind:robot
cast: hero = widower/m/warm
cast: other = girl/f/child
cast: far = ~daughter/f
title: What the {its} {?verb:remember::Kept|Said} | The Kettle's On
world: town
let: it = {subject.noun}
let: its = ?two {subject.plural} ;; ?noun:rain {subject.noun} ;; {subject.plural}
let: verb = ?noun:rain remembers ;; remembers

== open voices
gives: rule plant:kettle
EXT. STREET - DAY
?noun:rain Rain. Very small, in every drop, a voice. A laugh. Half a song.
?-noun:rain Very small, from the {its}, voices. A laugh. Half a song.
{hero.intro}, stands in the street with a kettle in one hand. He listens. {other.intro}, stands beside him and listens too.
* @hero: What's it saying?
@other: Only what you said in it. Miss Okoro told us. {?noun:rain::The rain remembers|The {its} remember} everything, and one day {?noun:rain::it gives|they give} it back.
+ @hero: Everything?
+ @other: My brother's in terrible trouble.

== trouble corner
needs: rule
gives: search
EXT. STREET CORNER - DAY
{hero} walks fast, the kettle in his hand. He stops at a bench. He looks up.
@far (V.O.): Just say something, Dad.
{hero} turns. Nobody. Then his own voice, five years younger:
@hero (V.O.): If you're going, go.
{hero} stands and waits. He looks at the bench.
+ @hero: Again. Say it again.

== rise coins long
needs: search
EXT. STREET CORNER - LATER
{other} comes along the pavement to {hero}. She listens.
+ @other: Is that you? You sound mean.
@hero: I was holding my face together.
@other: It didn't work.

== crisis same
needs: search
gives: stuck
+ {hero} walks along the pavement. He stops, and listens. He walks back.
* @hero: There has to be something else. We were here an hour. I must have said something else.
* @other: Did you?
+ {hero} looks at the kettle.
+ @hero: I thought it. All the way home, I thought it.
+ @other: {?noun:rain::It doesn't|They don't} do thoughts.

== turn say
needs: plant:kettle stuck
gives: said
@other: Say it now.
* @hero: She isn't here.
* @other: Nor was he, the man with the dog. It still had him.
{hero} looks up. He takes a breath. He stops.
@hero: I'm sorry. I got it the wrong way round. Your room's the same. The kettle's on. It's always on. I don't know why.
{?noun:rain::The rain runs away down the street.|For a moment everything is quiet.}
+ @other: That was long.
+ @hero: Five years.
{hero} stands there, quite still, beside the bench.

== end elsewhere
needs: said
EXT. CITY STREET - NIGHT
{?noun:rain::Rain. |}Another city. {far.intro}, stands on the pavement{?noun:rain::, an umbrella in her hand|}. She walks on. She stops.
@hero (V.O.): ...The kettle's on.
{far} turns and looks up.
{?noun:rain::{far} closes the umbrella. |}She stands quite still.
@far: Say it again.

== end bus
needs: said
EXT. STREET CORNER - DUSK
{hero} stands by the bench, the kettle in his hand. {other} walks to {hero}.
* @other: Anything?
* @hero: No.
* @other: It needs a little time. It has to go all the way round.
{far.intro}, comes down the street with a suitcase. She stops.
{hero} stands up. He opens his mouth, and closes it.
@far: You had an hour last time, too.
@hero: Tea?
{far} laughs. She hugs {hero}.
