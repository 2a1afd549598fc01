# A letter comes years too late, carried by the one who kept it back.
for: A retired postman delivers one last letter
for: The Last Letter
refuse: A mailman delivers a letter thirty years late
refuse: A surgeon must deliver a baby
refuse: A boy finds a letter in a bottle
refuse: A pizza boy delivers a pizza to a haunted house
when: 11 deliver noun:letter
when: 10 last title noun:letter
cast: hero = hero 0 | retired postman/m/dry
cast: other = widow/f/warm
title: Return to Sender | Second Delivery
world: town

== open door
gives: come plant:letter
EXT. HOUSE - FRONT DOOR - DAY
{hero.intro}, stands at the door with a letter. {hero.He} turns to go. {hero.He} turns back. {hero.He} knocks.
{other.intro}, comes out of the house.
@other: You've retired. I saw the cake.
@hero: There's one more.
{hero} holds out the letter. {other} looks at the letter.
@other: That stamp's got the old king on it.
@hero: Yes.

== trouble late
needs: come
gives: late
@other: How late is it?
@hero: Thirty-one years. And a bit. I walk slower now.
@other: Where's it been?
@hero: In a drawer. With the spoons.
{other} does not take the letter.
@other: Whose drawer?
{hero} looks at {hero.his} shoes.
+ @hero: They let you keep the bag. I thought I'd empty it first.

== rise dog long
needs: late
@other: Your dog never bit you, did it? You used to limp at our gate.
@hero: I wanted to stay a bit longer than a letter takes.

== crisis why
needs: late
gives: confessed
@other: You knew the writing.
@hero: Everybody on the round knew his writing. He pressed so hard you could read it from the back.
@other: So you know what it says.
@hero: One word. It came through. It said "Come."
{other} looks at the road.
@other: I waited for that word. A whole summer. I thought he'd changed his mind.
@hero: I thought, if it doesn't come today, she'll be at the gate tomorrow.
@other: And I was.
@hero: Every day. You asked me. And I said: nothing today.

== turn take
needs: plant:letter confessed
gives: read
{other} stands up. She takes the letter from {hero}. She opens it and reads.
@hero: I'll go. I only wanted it off the round.
@other: You only saw the one word?
@hero: Yes.
@other (reading): "Don't. I've met somebody. Come the autumn, you'll be glad."
{hero} stares at {other}.
@other: You read it from the back.

== end step
needs: read
{other} laughs. She laughs until she needs the door.
@other: Thirty-one years! With the spoons!
@hero: I'm sorry.
@other: You carried that for me, and it wasn't even any good.
{hero} turns and walks down the path. {other} folds the letter.
@other: You. What did you want to say? All those times, at the gate. With your bad leg.
{hero} stops. {hero.He} does not turn round.
@hero: "Nothing today." It was the longest I could manage.
@other: Come in. It's raining somewhere.

== end gate
needs: read
{other} folds the letter. She gives the letter back to {hero}.
@other: Wrong address. She doesn't live here any more.
@hero: What do I do with it?
@other: What you always did. Put it with the spoons.
EXT. HOUSE - GATE - DAY
{other} stands at the gate. {hero} walks to her with empty hands.
@other: Anything for me?
@hero: Nothing today.
@other: Good. Then you've got time for tea.
