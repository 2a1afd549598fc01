# A stranger in the house is taken for somebody long missed. It would be kinder to lie, and soon it isn't a lie.
for: A thief breaks into a house and finds an old woman who thinks he is her grandson
for: A burglar is mistaken by a blind widow for her son
for: An old man thinks that the plumber is his long-lost son
for: A lonely widow mistakes a delivery boy for her dead husband
refuse: A janitor is mistaken for the mayor
refuse: A burglar breaks into the wrong house
refuse: A wolf is mistaken for a grandmother
refuse: A man thinks that his wife is a robot
idea: 12 hero:person,@thief @break .. find other:person,@old .. @think .. third:kin ..
idea: 12 hero:person @mistake by other:person for third:kin
idea: 12 other:person,@old @think that hero:person third:kin ..
idea: 12 other:person,@old @mistake hero:person for third:kin
idea: 12 hero:person .. other:person,@old who|that @think .. third:kin ..
never: wolf mayor @kill has:animal has:robot king president
cast: hero = hero 0 | burglar
cast: other = widow/f/warm
title: You've Got Thin | Wipe Your Feet
world: town

== open dark
gives: inside plant:photo
INT. LIVING ROOM - NIGHT
Dark. {hero.intro}, stands in the middle of the room and does not move. A lamp goes on.
{other.intro}, sits in the armchair, under a blanket.
@other: You came in by the window. You always came in by the window.
@hero: I'm...
@other: Thin. You've got thin. Wipe your feet and come here into the light.

== trouble soup
needs: inside
gives: called
{hero} wipes {hero.his} feet.
@hero: I think you've taken me for somebody.
@other: My {third.noun} would say exactly that. Sit down. There's soup, if you don't mind it being Tuesday's.
{hero} looks at the window. {hero.He} sits down, on the edge.
?left @other: You'll remember {left.the}.
?left @hero: Everybody remembers {left.the}.
+ @other: Say something. I like to hear what your voice has turned into.
+ @hero: I don't know what to say.
+ @other: That's what it's turned into.

== rise spoon long
needs: called
{hero} eats. {hero.He} takes a silver spoon from {hero.his} own sleeve, looks at it, and eats with that.

== crisis years
needs: called
gives: asked
@other: Nine years, and not one card. What did I do?
@hero: You didn't do anything.
@other: I said a thing about your shoes. At the station. I've gone over it. I think it was the shoes.
{hero} puts the spoon down.
@hero: It wasn't the shoes. I was ashamed of something, and then of not having come. That adds up. After a year it won't go through a door.
@other: So you tried the window.

== turn photo
needs: asked plant:photo
gives: known
{other} takes a photograph from under the blanket and gives it to {hero}.
@other: That's him there.
{hero} looks at it for a long time.
@hero: He's got red hair.
@other: Yes. And he's a head taller than you.
@hero: You knew? When?
@other: When you wiped your feet. He never did that once in his life.

== turn bag
needs: asked plant:photo
gives: known
{hero} empties {hero.his} bag on the table: a clock, two rings, five spoons, a photograph in a silver frame.
@hero: I'm not yours. I came for these.
@other: I know what you came for. The real one came for them too, at the end.
{other} takes the photograph out of the frame, and gives the frame back.
@other: That's silver, it'll fetch something. This isn't, so I'll keep it. But nobody's talked to me about shoes for nine years. Finish your soup.

== end window
needs: known
{hero} stands up and goes to the window. {hero.He} tries the catch.
@hero: That doesn't close. Anybody could come in.
@other: I've been leaving it for somebody.
@hero: I'll bring a screwdriver on Thursday. I'll ring the bell.
@other: Ring twice. Then I'll know it's not him, and I shan't be disappointed.

== end tuesday
needs: known
{other} pulls the blanket up to her chin. {hero} turns the lamp low.
@other: Say goodnight as if you were him.
@hero: I don't know how he said it.
@other: Nor do I, any more. Say it as if it was you.
@hero: Goodnight. Mind the draught.
She's smiling. {hero} goes out, by the door this time, and wipes {hero.his} feet again.
