# A thief comes for one thing. The owner is awake, and has been waiting for somebody to take another.
for: A thief steals a painting from a widow
for: A poor student steals a violin
for: A sailor steals a clock
refuse: A cat steals the moon
refuse: Two brothers rob a museum
refuse: A thief breaks into a museum to return a painting
refuse: A man steals his own car
refuse: A boy steals a kiss
refuse: A girl steals an exam
refuse: A pickpocket steals a watch from a priest
when: 6 verb:steal obj target:thing kind:person -two -must -own -noun:exam -noun:kiss -noun:letter -noun:heart -noun:body -noun:baby -noun:gun -noun:bomb -noun:car -noun:train -noun:plane -noun:bus -noun:money -noun:show -noun:paper -tag:vehicle -has:sky -noun:pickpocket
cast: hero = hero 0 | thief
cast: other = prep from | widow/f/warm
title: Mind the Third Stair | The Other Thing
world: town

== open dark
gives: in plant:box
INT. HOUSE - LIVING ROOM - NIGHT
Dark. {hero.intro}, climbs in at the window with a lamp, and reaches for {thing.the}.
A light goes on. {other.intro}, sits in the armchair with a blanket over both knees.
@other: You missed the third stair. Everybody treads on the third stair.
@hero: I came by the window.
@other: That explains it. What are you taking?

== trouble ask
needs: in
gives: asked
{hero} looks at {thing.the}. {hero.He} looks at the window.
@hero: {thing.The}.
@other: Only that?
@hero: I've only got one bag.
+ @other: Do you know what it's worth?
+ @hero: Enough.
+ @other: That's what he said when he bought it.
{other} gets up and puts the kettle on. Nobody calls anybody.

== rise tea long
needs: asked
@other: One sugar?
@hero: I'm working.
@other: You've stopped working. You've got a cup in your hand.

== crisis box
needs: asked
gives: shown
{other} takes a small box from under the armchair and gives the box to {hero}.
@other: Take this as well.
@hero: What is it?
@other: I've left the window open for a month. I hoped that whoever came for that would take this along, and not look inside until the bridge.

== turn ring
needs: shown plant:box
gives: knows
{hero} opens the box. A plain ring, and a key.
@hero: Why don't you throw it in the river?
@other: I've walked to the river with it. Twice. My hand wouldn't. But if it were stolen, I'd only have been robbed.
{hero} closes the box.
@hero: I don't take things that people want to lose.
@other: What sort of a thief are you?

== turn letters
needs: shown plant:box
gives: knows
{hero} opens the box. It's full of letters, and none of them has been opened.
@other: They came for years. I was angry. Then I was ashamed that I'd been angry. Then it was too late to know which one to start with.
{hero} sits down on the arm of the chair, and takes out the one on top.
@hero: I've got until it's light. I read slowly, but I do the voices.

== end door
needs: knows
INT. HOUSE - LIVING ROOM - DAWN
Grey light. {thing.The} is where it was. {hero} puts the lamp in the bag.
@other: You're leaving it.
@hero: I came for something, and now I've been somewhere. It's not the same job.
{hero} goes to the window.
@other: There's a door.
{hero} thinks about it, and takes the door. On the third stair, a creak.

== end bridge
needs: knows
EXT. BRIDGE - DAWN
{hero} stands at the rail with {thing.the} under one arm and the box in {hero.his} hand. {hero.He} opens the hand over the water, and doesn't let go.
{other} walks along the bridge.
@other: Well?
@hero: My hand won't, either.
{other} takes the other end of the box. {hero} and {other} drop the box. It makes a very small sound.
