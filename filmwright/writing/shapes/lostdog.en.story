# A lost animal is found by somebody who had been hoping that nobody would ask.
for: A boy loses his dog in the city
for: A widow loses her cat
for: A dog runs away and a girl goes looking for it
refuse: Two friends search for a lost dog in a blizzard
refuse: A scientist loses her cat in a black hole
refuse: A man loses his dog in a poker game
refuse: A tourist loses his suitcase
refuse: A farmer loses his cows to a flood
when: 11 lose kind:person noun:dog -two -verb:forget -in:abstract -in:thing -in:event -noun:hole -noun:game
when: 11 lose kind:person noun:cat -two -verb:forget -in:abstract -in:thing -in:event -noun:hole -noun:game
when: 11 kind:person adj:missing noun:dog -two
when: 11 kind:person adj:missing noun:cat -two
when: 11 noun:dog verb:run noun:girl
when: 11 noun:dog verb:run noun:boy
cast: hero = ?kind:animal girl | hero 0 | girl
cast: other = pensioner/m/dry
let: pet = ?noun:cat cat ;; dog
let: name = ?noun:cat Admiral ;; Toast
let: where = ?has_in {prep_in.noun} ;; town
let: does = ?noun:cat sleeps on feet ;; carries a slipper
title: Answers to Toast | Reward
world: town

== open poster
gives: lost plant:photo
EXT. STREET - DAY
{hero.intro}, stands at a wall with a paper in {hero.his} hand and a photo on it. {other.intro}, walks up with a bag and reads it.
@other: "Lost. One {pet}. Answers to {name}. Does not answer."
@hero: I had to be honest. I've stuck one up all over the {where}.
@other: What's the reward?
@hero: Four pounds and a knife with a bottle opener.
+ @other: That's a lot for a {pet}.
+ @hero: It's all of it.

== trouble bag
needs: lost
gives: hint
{other} looks at the photo for too long.
@hero: Have you seen {?noun:cat::him|her}?
@other: They look alike, at my age.
A tin falls out of {other}'s bag and rolls to {hero}'s foot. {hero} picks it up.
@hero: That's {pet} food.
@other: I'm told that it's good for the joints.

== rise search long
needs: hint
EXT. ALLEY - DAY
{hero} looks behind a box. {hero.He} looks under a box. {other} stands in the way of a green door.
@hero: What about in there?
@other: In there? No. I live in there.

== crisis door
needs: hint
gives: caught
EXT. STREET CORNER - DUSK
{hero} knocks at a green door. {other} opens it, a little.
@hero: {?noun:cat::He|She} does one thing that nobody else's does. {?noun:cat::He|She} {does}.
@other: I wouldn't know.
@hero: Whose slipper is that?
{other} looks down. {other.He} is wearing one slipper.

== turn why
needs: plant:photo caught
gives: told
{other} opens the door. {hero} sits down on the step.
@other: I was going to bring {?noun:cat::him|her} back on Monday. And then it was Tuesday.
@hero: Why didn't you ring?
@other: In the morning there was somebody breathing. I'd got out of the way of it. I thought, one more, and then I'll look at the wall and there'll be a number.
@hero: There was a number on Sunday.
@other: I know. I walked round the other way.

== turn choice
needs: plant:photo caught
gives: told
@hero: Did {?noun:cat::he|she} eat?
@other: Like a bishop.
@hero: At home there's nobody till six. There's only a radio that I leave on.
{other} looks at the photo.
@other: What does it play?
@hero: The news.
@other: There you are, then. I'd have walked out too.

== end share
needs: told
{other} gives {hero} the other slipper.
@other: Take that. {?noun:cat::He|She} won't settle without.
@hero: You'll have cold feet.
@other: I've got till Monday to get used to it.
{hero} thinks. {hero.He} folds the paper, and takes a pen, and writes.
@hero: I'm here from nine till six at school. That's nine till six that somebody could be breathing.
{other} reads the paper. It says, "Found. One {pet}. Apply within."
@other: What's the reward?
@hero: Four pounds. And I'm keeping the knife.

== end walk
needs: told
EXT. PARK - DAWN
Wet grass. {hero} walks along the path with a rope in {hero.his} hand, and {other} walks beside {hero.him} and holds the middle of it.
@hero: You needn't hold it too.
@other: I'm not holding. I'm being led.
{hero} stops. {hero.He} gives {other} the end of the rope.
@hero: Call {?noun:cat::him|her}.
@other: {?noun:cat::He|She} doesn't answer.
@hero: No. But you get to say it.
{other} looks at the empty morning, and takes a breath.
@other: {name}!
