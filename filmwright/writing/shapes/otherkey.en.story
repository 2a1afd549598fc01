# Somebody comes back to their house and there is a stranger living in it, who knows it better.
for: A woman returns to her childhood home to sell it and finds a stranger living there
for: A man comes home from prison and finds another family in his house
for: An old sailor finds a young couple living in his lighthouse
for: A bear comes home and finds a girl sleeping in its bed
refuse: A burglar breaks into a house and finds a dog
refuse: A soldier returns home after the war
refuse: A man returns home and finds his wife dead
refuse: A stranger comes to town
idea: 13 hero:being @come_home .. @find .. other:being .. @dwell ..
idea: 13 hero:being @find .. other:being .. @dwell in .. own
idea: 13 hero:being @find .. other:being,-kin .. in .. @house_of
idea: 13 hero:being @come_home .. @find .. other:being,@stranger ..
never: dead @kill body burglar robber wife ghost @love war
cast: hero = hero 0 | woman
cast: other = stranger//warm
inside: LIVING ROOM
title: The Third Stair | Mine Was the Blue Room
world: town

== open both
gives: met plant:key
INT. LIVING ROOM - DAY
{other.intro}, sits on the floor and mends a chair. {hero.intro}, stands in the doorway with a key in one hand.
@other: You might have knocked.
@hero: On my own door?
{other} looks at the key. {other.He} takes a key out of {other.his} own pocket, and lays it on the table. They're the same.

== trouble paper
needs: met
gives: proof
@hero: I was born here.
@other: I've been here since the pipes burst. There was water up to that line. Nobody came, so I turned it off.
@hero: You just walked in?
@other: I knocked. I knocked for a whole winter.
?left @hero: And {left.the}? What have you done with {left.the}?
?left @other: It's all there. I've kept it dry.
+ {hero} steps back, and a board creaks.
+ @other: Mind that one. It bites.
+ @hero: I know that it bites! I'm the one it's bitten.

== rise wall long
needs: proof
{hero} walks along the wall, and counts under {hero.his} breath. At the fourth panel {hero.he} pushes. It opens. Inside, a row of tin soldiers, newly painted.

== crisis claim
needs: proof
gives: asked
@hero: You'll have to go. I'm sorry. I've got people coming tomorrow, with a contract.
@other: Yes. I always thought that somebody would, one day.
@hero: Have you got anywhere to go?
@other: Have you? You've got a suitcase with you, and a key to a house that you don't want.
{hero} sits down on the mended chair. It holds.

== turn sound
needs: asked plant:key
gives: shown
@other: There's something I've wanted to ask. Every day at five there's a knock in the wall up there. I've had everything open. What is it?
@hero: That's the sun going off the gutter. My mother used to say it was someone coming home.
They listen. Above them: a knock.
@hero: I'd forgotten that. I've sold it in my head a hundred times, and I never put that in.

== turn room
needs: asked plant:key
gives: shown
@hero: Which is yours? Upstairs?
@other: None of them. I sleep here, by the stove. The rooms all looked as if somebody was just going to come back.
@hero: For twenty years?
@other: I aired them. I didn't like to move in on anyone.
{hero} looks at the ceiling, and then at the thin blanket by the stove.

== end stay
needs: shown
{hero} takes both keys from the table, and can't tell them apart.
@hero: Which was yours?
@other: I don't know.
{hero} shuts {hero.his} eyes, mixes them, and holds out both fists.
@hero: Choose. The other one's mine.

== end blue
needs: shown
INT. BEDROOM - NIGHT
{hero} sits on a narrow bed, in {hero.his} coat. A knock, at the door this time. {other} puts {other.his} head in.
@other: Can you sleep in it? I changed the sheets every spring.
@hero: For whom?
@other: Well. For you, it seems.
