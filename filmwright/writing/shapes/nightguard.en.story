# Somebody comes in by night to a place that is guarded, only to sit down in it.
for: A night guard hears music in an empty museum
for: A security guard hears footsteps in a closed department store
for: A night watchman meets a stranger in the library
refuse: A guard falls asleep at the palace gate
refuse: A thief breaks into a museum to return a painting
refuse: A guard meets his wife in a train
refuse: A guard dog hears a noise
when: 12 noun:guard verb:hear has_in -has:animal
when: 12 noun:watchman verb:hear -has:animal
when: 12 noun:watchman verb:meet -has:animal
cast: hero = hero 0 | guard/m/dry
cast: other = target | pensioner/f/warm
let: sound = ?noun:music music ;; ?noun:song song ;; ?noun:footstep footsteps ;; ?noun:voice voice ;; ?noun:piano piano ;; noise
let: where = ?has_in {prep_in.noun} ;; ?has_at {prep_at.noun} ;; museum
title: After Closing | Row Four
world: town

== open torch
gives: heard plant:torch
INT. {where.up} - NIGHT
{hero.intro}, walks along the wall with a flashlight. The beam goes over one dark shape after another. {hero.He} stops. Far off, thin as a thread: {sound}.
@hero (to the dark): We're shut.
It goes on.
@hero: We've been shut since six.

== trouble find
needs: heard
gives: found
{other.intro}, sits on a chair at the far end, {other.his} coat on {other.his} knees. {hero} points the flashlight.
@other: You needn't shine it. I'm only small.
@hero: How did you get in?
@other: I didn't. I didn't get out.
+ @hero: And that {sound}?
+ @other: I hum when I'm nervous. And I tap. It carries in here, doesn't it? It's the floor.

== rise button long
needs: found
{hero} takes the walkie-talkie from {hero.his} belt. {hero.He} looks at it.
@other: Who'd come?
@hero: A man called Gerald. He'd be an hour. He'd want a form.

== crisis why
needs: found
gives: told
@hero: There's nothing in this {where} that you can carry.
@other: I don't want to carry. I want to sit. In the day they say, "Can I help you?" Then they say it again, louder.
@hero: What's at home?
@other: A very good chair. It faces another one.
{hero} looks down at the flashlight.

== turn sit
needs: plant:torch told
gives: shared
{hero} turns off the flashlight. The moon comes in at the high window. {hero} puts down the hat, and sits, a little way off.
@other: Aren't you on duty?
@hero: I'm guarding.
They look at the dark.
@hero: Eleven years. I've never seen it with nothing pointed at it.
@other: Well? How does it look?
@hero: It's bigger.

== turn knew
needs: plant:torch told
gives: shared
@hero: You were here on Monday.
@other: No.
@hero: And last week. By the big door. I shone it the other way.
{other} turns to look at {hero}.
@other: You knew?
@hero: I thought you were waiting for somebody.
@other: So did I. Then I thought, what if it's only whoever comes round with the torch?

== end six
needs: shared
INT. {where.up} - DAWN
Grey light. {hero} and {other} sit side by side. A flask stands between them.
@hero: They unlock at eight. I'll let you out by the side.
@other: And tonight?
@hero: Tonight I have to walk round. The whole {where}. It's in the rules.
@other: All by yourself?
@hero: It doesn't say.
{other} puts on {other.his} coat. Quietly, {hero} begins to hum.

== end torch
needs: shared
{hero} gets up. {hero.He} gives the flashlight to {other}.
@hero: Left at the stairs. Try all the handles.
@other: What am I looking for?
@hero: Anybody who didn't get out.
{other} walks off into the dark, very upright, behind the beam. {hero} stays on the chair, and stretches {hero.his} legs.
@other (O.S.): We're shut!
{hero} laughs.
