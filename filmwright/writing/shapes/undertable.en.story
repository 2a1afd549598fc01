# Somebody who is hunted has taken refuge. Whoever lives there only wanted a quiet evening.
for: A village hides a deserter from the army
for: A sheep escapes from the slaughterhouse and hides in a church
for: A nun hides a soldier in the church
for: A dog runs away from a rich family to live with a beggar
for: A farmer hides a refugee in the barn
refuse: A girl hides a fox in the attic
refuse: A boy hides a bad report card from his grandfather
refuse: A murderer hides in a church
refuse: A wrongly accused man escapes from prison
idea: 12 hero:being,-@kidnap @conceal other:person,@hunted ..
idea: 12 hero:place @conceal other:person,@hunted ..
idea: 12 other:animal @escape .. @hide .. in ..
idea: 12 other:animal @escape .. @dwell .. with hero:person ..
idea: 12 other:person,@hunted @escape .. @hide .. in ..
idea: 12 other:person,@hunted knock|ask ..
never: @kill murderer fox prison has:robot @love drug report
cast: hero = hero 0 | ?noun:church priest//dry | ?kind:place baker//dry | farmer//dry
cast: other = deserter//warm
cast: officer = officer/m/blunt
inside: KITCHEN
let: beast = ?other:animal 1 ;; 0
title: Nobody's Here but Me | Long Tablecloth
world: town

== open table
gives: hid plant:cloth
INT. {inside} - NIGHT
A table with a very long cloth. {hero.intro}, sits at it and eats soup. A knock. {hero} looks at the cloth. The cloth moves.
@hero: Sit still. And don't breathe through your mouth.
{officer.intro}, comes in without having been asked.
@officer: We're looking for somebody. {?other:animal::About so high.|A bit taller than you.}
@hero: There's nobody here but me.

== trouble two
needs: hid
gives: doubt
@officer: You've got two plates.
@hero: I'm hungry.
@officer: And two spoons?
@hero: The second one's for the second plate.
?left @officer: They told me in the village that it has to do with {left.the}.
?left @hero: In the village they'd tell you anything about {left.the}.
?also_left @officer: And I've been to {also_left.the}.
+ {officer} sits down on the other side, and stretches out his legs. They meet with something. He draws them back.
+ @hero: That's the dog.
+ @officer: It's a large dog.
+ @hero: It was a small one when I got it.

== rise sneeze long
needs: doubt
From under the table: a sneeze.
@hero: Bless me.

== crisis law
needs: doubt
gives: asked
@officer: You know what it costs?
@hero: It's written on every wall. In red.
@officer: Then why would anybody do it? For a stranger?
{hero} blows on {hero.his} soup.
@hero: I expect that it was raining, and there was a knock, and you look out, and it's someone wet. The rest one thinks of afterwards.

== turn spoon
needs: asked plant:cloth
gives: gone
{officer} takes the second spoon, and eats from the second plate.
@officer: It's good.
@hero: There's a lot of it.
@officer: My mother had a cloth like that. Down to the floor. I was under it for eleven days, once, and she told them I was the dog.
He puts down the spoon, stands up, and says, very loudly, towards the door:
@officer: There's nobody here!

== turn look
needs: asked plant:cloth
gives: gone
{officer} bends down and lifts the corner of the cloth. He looks for a long time. Something looks at him.
@officer: I see.
@hero: Well?
{officer} lets the cloth fall, and smooths it with both hands.
@officer: A large dog.

== end out
needs: gone
Steps, going away. {hero} waits until they can't be heard. {hero.He} lifts the cloth.
@hero: Come on out. Your soup's cold, and half of it's been eaten by the state.

== end plate
needs: gone
INT. {inside} - DAWN
The cloth lies folded on the chair. Two plates, washed. {hero} stands at the window and looks down the road, where there's nobody.
A knock. {hero} takes the cloth, and spreads it out again.
@hero: It's open.
