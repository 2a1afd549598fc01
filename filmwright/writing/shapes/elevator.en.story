# Between two floors, a letter of notice is read to the only person who has time to hear it.
for: Two strangers get stuck in an elevator
for: A boss and a cleaner are trapped in an elevator
for: A woman is stuck in an elevator with her neighbour
refuse: A boy builds an elevator to the moon
refuse: A man is stuck in an elevator with a tiger
refuse: An elevator falls in love
when: 13 noun:elevator kind:person has_in -has:animal -has:robot -build -steal -noun:ghost
when: 13 noun:lift kind:person has_in -has:animal -has:robot -build -steal -noun:ghost
cast: hero = hero 0 | clerk
cast: other = hero 1 | prep with | cleaner//wry
title: Nearly a Floor | Going Up
world: town

== open jolt
gives: stuck plant:envelope
INT. ELEVATOR - DAY
{hero.intro}, stands with an envelope in both hands. {other.intro}, enters and presses a button. A jolt. The light goes out, and comes back yellow.
@other: That wasn't a floor.
@hero: It was nearly a floor.
{other} presses the button. {other.He} presses it again.

== trouble bell
needs: stuck
gives: known
@hero: There's a bell for this.
{hero} presses the bell. It rings above their heads.
@other: It rings in here.
@hero: Then at least we've been told.
{other} sits down on the floor. {hero} stays at the door.
+ @other: You'll wear out the carpet.
+ @hero: I'm expected on the ninth.
+ @other: You're expected by who's on the ninth. I'd sit.

== rise half long
needs: known
{other} takes a sandwich from {other.his} bag and looks at it.
@other: If it's an hour, we share. If it's two, I never showed you this.
{hero} sits down.

== crisis notice
needs: known
gives: asked
{other} points at the envelope.
@other: Is that for the ninth?
@hero: It's my notice. I learn it by heart going up. I've forgotten the end by the sixth.
@other: How long have you been forgetting it?
@hero: Four years in May.
@other: Well. We aren't going up.

== turn name
needs: plant:envelope asked
gives: read
{hero} opens the envelope. {hero.He} reads the letter, and {hero.his} hands shake.
@hero: "Dear sir. In eleven years you have called me by three names. I answered to all of them. None was mine."
@other: What is it?
@hero: It goes on to the parking space.
@other: Your name. What is it?
{hero} looks at {other} over the paper.
@hero: {hero}.
@other: {other}. Go on, {hero}. The parking space.

== turn spelling
needs: plant:envelope asked
gives: read
{hero} gives the envelope to {other}. {other} reads the letter.
@other: You've left the y out of "sincerely".
@hero: I wasn't sure I meant it.
@other: And here you thank them. Twice.
@hero: I was brought up to.
{other} takes a pen and writes on the letter. {other.He} gives it back.
@other: There. Now nobody's thanked who wasn't there.

== end ninth
needs: read
A jolt. The light goes white. The doors open.
@other: Ninth.
{hero} stands up. {hero.He} takes two steps and stops between the doors.
@hero: I know the end now.
@other: Then I'll hold the lift.
INT. ELEVATOR - LATER
{other} leans against the door. {hero} enters with no envelope, and presses a button.
@other: Well? What did he say?
@hero: He called me {hero}. He read it off the envelope.

== end down
needs: read
A jolt. Slowly, the floor begins to move.
@other: We're going down.
@hero: I pressed nine.
@other: So did I. It's made up its own mind.
The doors open. {hero} looks out at the street. {hero.He} looks at the letter.
@hero: Do they have to be handed in?
@other: They have a letter box. I dust it.
{hero} walks out into the daylight. {other} stays, and presses nine.
