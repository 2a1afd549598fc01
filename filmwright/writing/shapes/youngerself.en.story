# Somebody meets the one they were, who is disappointed about the wrong things.
for: A taxi driver picks up his own younger self
for: A woman meets her younger self on a park bench
for: An old man meets himself as a boy
refuse: A robot repairs its older self
refuse: A boy finds his own shadow in the cellar
refuse: A murderer hunts himself
when: 13 noun:self adj:younger kind:person -kind:robot -has:animal
when: 13 noun:self adj:young kind:person -kind:robot -has:animal
when: 13 says:himself verb:meet kind:person noun:boy
when: 13 says:herself verb:meet kind:person noun:girl
cast: hero = hero 0 | woman
cast: boy = boy/m/child
cast: girl = girl/f/child
let: kid = ?hero:sex:f girl ;; boy
let: him = ?hero:sex:f her ;; him
title: No Horse | What Happened to the Horse
world: town

== open bench
gives: met plant:apple
EXT. PARK - DAY
{hero.intro}, sits on a bench. {?hero:noun:driver::A taxi stands behind it, with its doors open. |}
?hero:sex:f {girl.intro}, sits down at the other end, and stares.
?hero:sex:m {boy.intro}, sits down at the other end, and stares.
?hero:sex:f @girl: You've got my ears.
?hero:sex:m @boy: You've got my ears.
@hero: I've had them for {hero.age} years.
?hero:sex:f @girl: I've only had them for nine. What did you do to the rest?
?hero:sex:m @boy: I've only had them for nine. What did you do to the rest?

== trouble prove
needs: met
gives: proof
{hero} looks at the knee beside {hero.him}. It has a plaster on it.
@hero: That's the wall at Miller's.
?hero:sex:f @girl: It was this morning!
?hero:sex:m @boy: It was this morning!
{hero} pulls up {hero.his} own trouser leg. They both look at the scar.
@hero: You'll tell Mum that it was the gate.
?hero:sex:f @girl: I've just told her.
?hero:sex:m @boy: I've just told her.

== rise bite long
needs: proof
{hero} takes an apple out of a pocket. Without looking, {hero.he} bites, and holds it out sideways. It is taken, bitten, and given back.

== crisis horse
needs: proof
gives: asked
?hero:sex:f @girl: So where's the horse?
?hero:sex:m @boy: So where's the horse?
@hero: There isn't a horse.
?hero:sex:f @girl: A boat, then.
?hero:sex:m @boy: A boat, then.
@hero: I've got a flat. Half of it looks at a wall.
?hero:sex:f @girl: What do you do all day?
?hero:sex:m @boy: What do you do all day?
@hero: {?hero:noun:driver::I take people where they want to go.|I answer letters. Then they answer mine.}
A long look, as at a bicycle that somebody has left out in the rain.
?hero:sex:f @girl: You were supposed to be careful with me.
?hero:sex:m @boy: You were supposed to be careful with me.

== turn dark
needs: plant:apple asked
gives: kind
@hero: Is there something that you want to ask? There'd be a bus otherwise.
?hero:sex:f @girl: Does it stop? At night. With the cupboard.
?hero:sex:m @boy: Does it stop? At night. With the cupboard.
{hero} thinks. {hero.He} does not laugh.
@hero: When you're eleven. You'll open it, one night, because you've had enough. And there's a coat in it.
?hero:sex:f @girl: Only a coat?
?hero:sex:m @boy: Only a coat?
@hero: Dad's. You'll be so sorry for it that you'll leave the door open.

== turn proud
needs: plant:apple asked
gives: kind
@hero: I did learn to whistle.
?hero:sex:f @girl: With two fingers?
?hero:sex:m @boy: With two fingers?
{hero} puts two fingers in {hero.his} mouth. Across the park, every dog turns round.
?hero:sex:f @girl: You can do that whenever you like?
?hero:sex:m @boy: You can do that whenever you like?
@hero: I haven't for years. There was always somebody asleep.
?hero:sex:f @girl: Nobody's asleep now.
?hero:sex:m @boy: Nobody's asleep now.

== end go
needs: kind
?hero:sex:f {girl} gets up. She looks at {hero} once more, from the shoes to the ears.
?hero:sex:m {boy} gets up. He looks at {hero} once more, from the shoes to the ears.
?hero:sex:f @girl: It's not too late for a small one.
?hero:sex:m @boy: It's not too late for a small one.
@hero: A small what?
But there is nobody. {hero} sits on the bench alone. {hero.He} puts two fingers to {hero.his} mouth, and whistles.
Somewhere behind the trees, very faintly, a horse answers.

== end home
needs: kind
@hero: You'd better run. It's fish.
?hero:sex:f @girl: I hate fish.
?hero:sex:m @boy: I hate fish.
@hero: I know. I still tell people that I'm allergic. Say good night to her properly, will you? Tonight. She likes it when you come back in to say it again.
?hero:sex:f {girl} runs off across the grass, and turns, and waves with the arm that will have the watch on it.
?hero:sex:m {boy} runs off across the grass, and turns, and waves with the arm that will have the watch on it.
{hero} looks at {hero.his} own younger self until there is only park.
