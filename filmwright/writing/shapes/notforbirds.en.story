# One of its kind wants what its kind does not do. Its own people are ashamed of it, and go along to watch.
for: A penguin dreams of flying
for: An ant decides to stop working
for: A snail wants to win a race
for: A sheep decides to become a wolf
refuse: A fox steals the moon
refuse: A dragon is afraid of fire
refuse: A robot wants to learn to paint
refuse: A robot vacuum cleaner wants to see the ocean
refuse: A dog wants a bone
refuse: A wolf wants to kill a lamb
idea: 10 hero:animal,one @dream of ..
idea: 10 hero:animal,one @want @be_do ..
idea: 10 hero:animal,one @decide ..
idea: 10 hero:animal,one @refuse ..
never: @kill steal @love bone eat has:person two master owner boy
cast: hero = hero 0 | penguin
cast: other = ~aunt/f/blunt
outside: BEACH
title: Not in Our Family | By Thursday

== open edge
gives: said plant:stone
EXT. {outside} - DAY
{hero.intro}, stands alone on a stone. {other.intro}, comes up behind, out of breath.
@other: There you are. They're all talking about it. Come down from there.
@hero: I've made up my mind.
@other: Nobody in our family has ever made up their mind.
?act @hero: I'm going to {my_act}.

== trouble family
needs: said
gives: warned
@other: Your uncle had ideas. Look what happened to him.
@hero: What about him?
@other: Nobody knows! That's what I'm saying.
?left @other: And what's {left.the} got that we haven't?
?left @hero: You've never looked at {left.the}. Not even once.
+ @other: You'll make us look ridiculous.
+ @hero: You stand in a row all day with your mouths open.
+ @other: Together! That's different.

== rise try long
needs: warned
{hero} takes a run at it, and falls flat. {hero.He} gets up, looks at the spot, and takes a longer run.

== crisis fall
needs: warned
gives: fell
EXT. {outside} - DUSK
{hero} sits at the foot of the stone, dirty all over.
@hero: How many was that?
@other: Nineteen. I wasn't counting. Nineteen.
@hero: Go on, say it.
@other: I'm not saying anything. It's only that you always turn your head away just before.
{hero} looks at {other}.
@hero: How do you know about the head?

== turn secret
needs: fell plant:stone
gives: known
@other: Because I did as well.
@hero: You?
@other: At night, when you were all asleep. I was young. I got as far as eleven. Then I heard someone coming, and I said that I was looking for a shell.
Silence. Something small crosses the sky.
@other: I've got a whole drawer of shells.

== turn crowd
needs: fell plant:stone
gives: known
{hero} turns round. Behind {other} they've all come: the whole row of them, in the half dark.
@hero: Have they come to laugh?
@other: They came to laugh at the fourth one. At the twelfth the little ones stopped. Now they want to know.
@hero: Know what?
@other: If it's just you. Or if it's us.

== end twenty
needs: known
{hero} climbs on the stone. {other} climbs up as well, not at all gracefully.
@hero: Where do I look?
@other: Straight ahead. I'll do the looking down for both of us.
@hero: Together?
@other: Don't tell your mother. Twenty.

== end small
needs: known
EXT. {outside} - DAWN
The stone is empty. A small one, hardly hatched, stands at the foot of it and looks up.
@other: What do you want there?
It says nothing. It takes a run. {other} looks to the left and to the right, and moves a sharp shell out of the way.
