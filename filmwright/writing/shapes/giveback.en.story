# Somebody breaks in to give a thing back, and finds it has never been missed.
for: A thief breaks into a museum to return a painting
for: A burglar breaks into a church to return a crown
refuse: A burglar returns a ring to an old widow
refuse: A soldier returns home after the war
refuse: A boy returns a library book
when: 13 give_back target:thing noun:museum -fear
when: 12 give_back target:thing noun:thief has:place -fear
when: 12 give_back target:thing noun:burglar has:place -fear
cast: hero = hero 0 | thief
cast: other = guard/m/dry
title: The Better One | An Empty Wall
let: where = ?has_into {prep_into.NOUN} ;; MUSEUM
let: made = ?noun:painting painted ;; made

== open window
gives: inside plant:cups
INT. {where} - NIGHT
Moonlight on the floor. {hero.intro}, walks slowly through the dark with a flat box. {hero.He} stops and listens.
@other (O.S.): Milk?
{other.intro}, stands there with two cups. {hero} turns and looks at {other}.

== trouble tea
needs: inside
gives: caught
+ @other: You're early. I had you down for the spring.
+ @hero: [wry] I know how this looks. It's worse. [any] I'm not taking anything.
+ @other: No. That's what's in the box.
{hero} puts the box down.
@hero: Twelve years I've had that {thing.noun}. I couldn't sell it, I couldn't show it, and I couldn't stop looking at it. I just want to put it back.
+ @other: Ah.
+ @hero: What's "ah"?

== rise price long
needs: caught
{other} gives {hero} a cup.
@other: What did you think it would do for you?
@hero: Pay for my mother's hospital.
@other: Did it?
@hero: She asked where it came from. Every day till the end. I said a friend.

== crisis wall
needs: caught
gives: two
INT. {where} - LATER
{other} walks to the wall with a torch. {hero} follows {other}. {other} points at the wall.
There, in its place, under its own brass label, is {thing.the}.
{hero} stares at the wall. {hero} opens the box. {hero} looks into it, and at the wall again.
* @hero: I took that.
* @other: You did.
* @hero: That's a fake.
* @other: That's a bit strong.

== turn made
needs: two
gives: confessed
@hero: Who {made} it?
{other} looks at his hands.
@other: It was my second week. I was asleep on my feet. In the morning there was a nail. I had a family, and eleven days till the director came back from Rome.
+ @hero: You?
+ @other: I did signs before this. Butchers, mostly.
+ @hero: Twelve years, and nobody saw?
+ @other: A professor cried in front of it once. I nearly told her.

== end swap
needs: confessed plant:cups
{hero} laughs. {hero} and {other} stand side by side and look at the wall.
@hero: Yours is better.
+ @other: Don't.
+ @hero: {?noun:painting::The eyes. Mine doesn't follow you.|The light. Mine doesn't look back at you.}
+ @other: Yours doesn't have to look anybody in the face.
{other} closes the box. {other} gives the box to {hero}.
@other: Well, go on. I can't be found with two.
@hero: I came here to stop stealing.
@other: It isn't stealing. I'm giving you a {thing.noun}.
EXT. {where} - DAWN
{hero} comes out of the door with the box. {hero} stops under the lamp, opens it, and looks for a long time.

== end keep
needs: confessed plant:cups
@hero: Then where do I put this one?
{other} looks at the two cups.
@other: Every night for twelve years I've poured two. I thought, if you ever came, I'd like to have somebody to tell.
* @hero: You could have called the police.
* @other: And said what? That it's back?
* {hero} takes a cup and drinks.
+ @hero: It's cold.
+ @other: It's twelve years old.
+ {hero} laughs. {other} laughs.
EXT. {where} - DAWN
{hero} comes out of the door without the box. {hero} walks down the street, light as a coat.
