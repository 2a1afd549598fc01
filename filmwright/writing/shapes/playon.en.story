# Everything goes under, and they go on with their work, properly, to the last bar.
for: An orchestra keeps playing while the ship sinks
for: A barber keeps cutting hair while the city burns
for: A teacher goes on with her lesson while bombs fall
for: A waiter continues to serve dinner during an earthquake
refuse: A violinist plays for the king
refuse: A child keeps asking questions
refuse: A dancer keeps dancing after the war
refuse: A soldier keeps firing at a dragon
idea: 12 hero:person @keep .. while|during .. @sink|@disaster ..
idea: 12 hero:person @keep .. while|during .. @sink|@disaster
never: shoot @kill @love steal rob has:animal run
cast: hero = hero 0 | violinist
cast: other = hero 1 | boy/m/child
inside: THEATRE
title: From the Top | The Second Half

== open page
gives: play plant:page
INT. {inside} - NIGHT
The floor leans. {hero.intro}, works on, without hurry. {other.intro}, comes in and holds on to the doorpost.
@other: Haven't you heard? You've got to stop!
@hero: In the middle?
@other: {?tail::{tail}!|It's all going to pieces!}
@hero: That's why I'd like to get to the end.

== trouble why
needs: play
gives: asked
{hero} moves one foot, because the floor has moved.
@other: Nobody's listening. Nobody cares!
@hero: You came in.
@other: I came to fetch you.
@hero: Yes. And you've been standing there with your mouth open for a whole minute. There, it's leaning again. Hold this.
?left @other: And what about {left.the}?
?left @hero: {left.The} can't be helped by my running about.
+ @other: Aren't you frightened?
+ @hero: My knees are. I've put them where I can't see them.

== rise lamp long
needs: asked
A lamp falls. {hero} says sorry to it, and goes on.

== crisis go
needs: asked
gives: chose
@other: There's still room out there. For one or two. I kept you a place.
{hero} stops for the first time.
@hero: You kept me a place? Out of everybody?
@other: You're the only one who knows my name.
Noise, a great long crack. {hero} looks at the door, and at what {hero.he} was doing.

== turn give
needs: chose plant:page
gives: passed
@hero: You take it. It would be wasted on me, I'd only stand there and hear what's missing.
@other: I'm not going without you!
@hero: Listen to me. Somebody must be able to say that it was done well. Look at my hands. Have you got that? Now you're what's left of it. Run.

== turn stay
needs: chose plant:page
gives: passed
@other: Then I'm staying as well.
@hero: You can't do anything here.
@other: I can hold things. You said to hold this.
{hero} looks at {other}, and nods, as one nods to a colleague.
@hero: Left hand a bit higher. When I breathe in, you breathe in. We'll take it from the top.

== end quiet
needs: passed
{hero} takes it up again at exactly the place where {hero.he} stopped. The light goes brown. The light goes.
In the dark it can still be heard, quite clearly, and not one bit faster.

== end after
needs: passed
EXT. BEACH - DAWN
Grey water. {other} sits wrapped in a blanket. {other.His} right hand moves on {other.his} knee, up and down, quite exactly. {other.He} breathes in, and waits, and breathes out.
@other: ...And that was the end.
