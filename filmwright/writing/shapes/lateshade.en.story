# Somebody plants or makes what they will never see finished. A young one thinks that is foolish, and holds the ladder.
for: A gardener plants a tree he will never see grow
for: An old mason begins a cathedral he will not live to see
for: A dying grandmother knits a coat for a grandchild who is not yet born
for: An old clockmaker builds a clock that will strike in a hundred years
refuse: A gardener plants a tree that grows money
refuse: A spy plants a bomb
refuse: A boy plants a bean
refuse: A farmer plants corn
idea: 12 hero:person @make|@start .. thing:any .. not|never @see|live ..
idea: 12 hero:person @make|@start .. thing:thing .. @future ..
idea: 12 hero:person,@old @make .. thing:thing .. for .. @unborn ..
never: bomb money @kill has:robot @love murder boy
cast: hero = hero 0 | gardener
cast: other = apprentice//wry
outside: GARDEN
title: Come Back in June | A Hundred Years, About

== open hole
gives: began plant:stick
EXT. {outside} - DAY
{hero.intro}, works on {hero.his} knees. {other.intro}, stands beside {hero.him}, and holds the tools.
@other: How long does it take, till it's something?
@hero: {thing.A}? Sixty years. Eighty, if it's to be any good.
@other: And how old are you?
@hero: Hand me the string.

== trouble sense
needs: began
gives: asked
@other: So you'll never see it.
@hero: No.
@other: Doesn't that bother you?
@hero: It bothered me the whole of Tuesday.
?left @other: And what does {left.the} say to that?
?left @hero: {left.The}'s got even less time than I have.
+ @other: I'd make something quick. Beans.
+ @hero: I've done beans. They're very good. One eats them, and then it's Wednesday.

== rise hands long
needs: asked
{hero} tries to get up, and can't. {other} looks the other way, and holds out an elbow, as if by chance.

== crisis worth
needs: asked
gives: doubt
@other: Somebody'll cut it down. Or they'll build a road.
@hero: That could be.
@other: Then what's it all for?
{hero} doesn't answer. {hero.He} looks at {hero.his} hands for such a time that {other} crouches down to see if anything's wrong.

== turn sat
needs: doubt plant:stick
gives: told
@hero: Where did you have your bread, at noon?
@other: Over there. In the shade.
@hero: Who made you that shade?
@other: No idea. It was there.
@hero: He had a limp, and no children. They laughed at him too. I've looked for his name, and there's nothing. Only that it's cool there.

== turn hand
needs: doubt plant:stick
gives: told
{hero} takes {other}'s hand, and presses it down flat beside {hero.his} own, where it's still soft.
@other: What's that for?
@hero: You're nineteen. If you eat properly, you'll be as old as I am. Then you come here and tell it what it looks like.
@other: Tell whom?
@hero: Me. I'll be a bit hard of hearing. Speak up.

== end stick
needs: told
{hero} pushes a stick into the ground, and ties the string to it. {other} pulls, to see if it holds.
@other: It's so small.
@hero: You were small.
{other} takes off {other.his} cap, and holds it so that a little bit of shade falls on it.

== end years
needs: told
EXT. {outside} - DUSK
Another light, and everything is higher. {other}, with white hair now, comes along with bread in one hand. {other.He} sits down in a great cool shadow, and leans back.
@other (loudly): It looks very well!
A child stops, and stares.
@other: He's a bit hard of hearing.
