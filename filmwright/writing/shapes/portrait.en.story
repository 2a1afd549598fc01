# The sitter wants to look like somebody else; the painter has been painting somebody else all along.
for: A painter paints the portrait of a man she hates
for: An artist paints a portrait of a dying queen
for: A painter falls in love with her model's portrait
refuse: A thief steals a portrait
refuse: A librarian finds her own face in an old painting
refuse: A robot learns to paint
when: 13 noun:portrait noun:painter -steal -has:robot
when: 13 noun:portrait noun:artist -steal -has:robot
when: 12 noun:portrait verb:paint kind:person -steal -has:robot
when: 12 verb:paint hero:artist target:person kind:person
when: 12 verb:paint noun:painter target:person kind:person
cast: hero = hero 0 | painter
cast: other = prep of | target | judge/m/blunt
title: The Sitter | Hold Still
world: town

== open sit
gives: sitting plant:mirror
INT. STUDIO - DAY
{hero.intro}, stands behind a large canvas with a brush. {other.intro}, sits on a high chair by the window and holds {other.his} chin up.
@other: Is it finished?
@hero: It's three weeks.
@other: You've done the nose?
@hero: I've been putting off the nose.

== trouble chin
needs: sitting
gives: wish
@other: I want to look as if I'd just thought of something.
@hero: What?
@other: It needn't be anything in particular.
{hero} paints on the canvas.
+ @hero: And what shall I do with the portrait's hands?
+ @other: Leave them out. My hands have never done me any good.
@hero: Chin down.
@other: I paid for the chin.

== rise break long
needs: wish
{hero} cleans the brush. {other} stands up, and walks to the canvas.
@hero: If you look, I start again.
{other} walks back to the chair.

== crisis hate
needs: wish
gives: said
@other: You don't like me.
@hero: I don't have to.
@other: People who like me make me look like a horse. I thought you'd do better. I asked for you for that.
{hero} puts down the brush.
@hero: You had my father's house pulled down. You signed it. Blue ink.
@other: I sign forty a day.
@hero: I know. That's the part I can't paint.

== turn turned
needs: plant:mirror said
gives: seen
{hero} takes the canvas and turns it round. {other} stands up and looks. {other.He} looks for a long time.
@other: That's not me.
@hero: No.
@other: It's an old man in a kitchen.
@hero: I couldn't look at you for three weeks and see nobody. So I put in who was there.
{other} comes closer.
@other: He looks as if he'd just thought of something.
@hero: He was going to ask if you'd eaten.

== turn mirror
needs: plant:mirror said
gives: seen
{hero} takes the mirror from the wall. {hero.He} puts it in {other}'s hands.
@hero: Say it. "I sign forty a day."
@other: I sign forty...
{other} stops. {other.He} looks into the mirror.
@hero: Hold still.
@other: You can't use that.
@hero: It's the first time that anybody's been in.
{hero} paints, fast, without looking down.

== end hang
needs: seen
@other: How much for that one?
@hero: It isn't for sale.
@other: I've paid for it.
@hero: You paid for the chin.
{other} takes {other.his} coat. At the door, {other.he} looks back at the canvas.
@other: What number was it? The house.
@hero: Nineteen.
{other} takes out a pen, blue, and looks at it. {other.He} puts it down on the chair, and walks out without it.

== end again
needs: seen
{other} sits down again. Lower, this time, with {other.his} hands in {other.his} lap.
@other: Do the hands.
@hero: You said to leave them out.
@other: I know what I said. They should be in it.
{hero} takes a new brush. {hero.He} looks at {other}'s hands, and begins.
@hero: It'll be another three weeks.
@other: Have you eaten?
The brush stops.
