# Somebody comes back after years, to a door that was never locked.
for: A soldier returns home after the war
for: A sailor comes home after twenty years at sea
for: A daughter returns to the village she ran away from
refuse: A burglar returns a ring to an old widow
refuse: A library book is returned after forty years
refuse: A dog comes home with a bone
when: 10 return_home kind:person says:home -has_into -fear
when: 10 return_home kind:person has_to noun:village -two -target:thing
when: 10 return_home kind:person has_to noun:house -two -target:thing
when: 10 return_home kind:person has_to noun:town -two -target:thing
cast: hero = hero 0 | woman
cast: other = ?noun:daughter ~father/m/dry | ?noun:son ~father/m/dry | ~sister/f/blunt
title: The Key Was Always There | Mind the Second Step
world: town

let: where = ?has_to&-noun:home The last house of the {prep_to.noun}. ;; A house, a gate.

== open gate
gives: back plant:key
EXT. HOUSE - GATE - DUSK
{where} {hero.intro}, stands at the gate with a suitcase. {hero.He} looks at the house. {hero.He} looks back at the road.
@hero: Hello. It's me. ...No.
{hero} takes a key from {hero.his} pocket and looks at it.
@hero: I was in the neighbourhood. {?noun:war::The war's over. |}...No.
@other (O.S.): You could try knocking.
{hero} turns. {other.intro}, stands on the path with a bucket.

== trouble key
needs: back
gives: seen
@hero: How long have you been there?
@other: How long have you?
@hero: About an hour.
@other: I've been here the whole time.
?noun:sea @hero: The sea's bigger than they say.
?noun:sea @other: So's this yard.
{other} puts the bucket down.
@hero: I kept the key.
@other: It doesn't fit. We changed the lock, the winter after you went.
{hero} looks at the key.
?left @hero: And {left.the}?
?left @other: You'd have known about {left.the} if you had asked.

== rise roof long
needs: seen
@hero: You've painted the door.
@other: Three times. {?noun:sea::The salt takes it off.|You've missed three.}
@hero: I wrote.
@other: You wrote to the old door.

== crisis ask
needs: seen -other:noun:father
gives: asked
@hero: I can go. There's a bus.
@other: There's no bus. There hasn't been a bus for six years.
@hero: I thought you'd shout.
@other: I did shout. You weren't here. I shouted at the hens.
{hero} looks at the ground.
@hero: Did he ask for me? At the end?
@other: Every evening. I said you were on the road. I said it so often that I laid the table.

== crisis ask_father
needs: seen other:noun:father
gives: asked
@hero: I can go. There's a bus.
@other: There's no bus. There hasn't been a bus for six years.
@hero: I thought you'd shout.
@other: I did shout. You weren't here. I shouted at the hens.
{hero} looks at the ground.
@hero: What did you tell people?
@other: That you were on the road. I said it so often that I laid the table.

== turn open
needs: plant:key asked
gives: inside
{hero} gives the key to {other}.
@hero: You'd better have it, then.
{other} looks at the key. {other} walks to the door and pushes the door open.
@other: It's never been locked. We changed it, and then we thought, that fool has only got the old key.
{hero} covers {hero.his} face.

== end table
needs: inside
INT. KITCHEN - NIGHT
A lamp, a table with two plates. {other} stands at the stove. {hero} enters and stops at the door.
@other: Mind the second step.
@hero: I know about the second step.
@other: I mended it.
{hero} sits down at the table. {hero.He} looks at the plate.
@hero: Whose is this?
@other: Whose d'you think? It's been washed every day for eleven years, that plate. Nobody's eaten off it once.
{hero} takes the spoon. {hero.He} eats.
@other: Well?
@hero: It needs salt.
{other} laughs. {other} sits down.

== end bucket
needs: inside
{other} takes the bucket and gives the bucket to {hero}.
@other: Hens first.
@hero: Now?
@other: They've been promised you for eleven years. I'd not keep them waiting.
{hero} laughs. {hero.He} takes the bucket.
INT. KITCHEN - NIGHT
A lamp, a table with two plates. {hero} and {other} sit at the table. {hero} looks at the plate.
@hero: You laid for two.
@other: I always lay for two. Eat.
