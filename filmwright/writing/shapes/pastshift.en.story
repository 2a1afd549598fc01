# Somebody stays with one who is ill, after the time for staying is over.
for: A nurse stays past the end of her shift with a patient who has no visitors
for: A daughter takes care of her dying father
for: A young doctor sits with an old patient through the night
for: A boy looks after his sick grandmother
for: A wife nurses her husband after his stroke
refuse: A nurse saves a patient from a fire
refuse: A doctor kills his patient
refuse: A nurse falls in love with her patient
refuse: A mother takes care of a dragon
idea: 11 hero:person @stay .. with other:person,@ill ..
idea: 11 hero:person @care of other:person,kin/@ill ..
idea: 11 hero:person @care after|for other:person,kin/@ill ..
idea: 11 hero:person @care care of other:person,kin/@ill ..
idea: 11 hero:person @nurse other:person,-@foe ..
idea: 11 hero:person @sit|@watch|@wait .. @ill_bed ..
idea: 11 hero:person @sit|@watch|@wait with|by|beside|over other:person,@ill ..
idea: 11 hero:person @visit other:person,@ill ..
never: @kill @love fire war @fighter enemy has:animal has:robot killed murder two dragon ghost baby
cast: hero = hero 0 | nurse
cast: other = father/m/dry
inside: HOSPITAL ROOM
title: Twenty to Nine | You Were Going

== open coat
gives: stayed plant:chair
INT. {inside} - NIGHT
{other.intro}, lies in bed with open eyes. {hero.intro}, stands in the doorway, already in a coat.
@other: I thought you were going.
@hero: I am going.
@other: It's twenty to nine. You go at eight.
@hero: There was a button I couldn't find.
?you_are @hero: {you_are}. Somebody has to tell you about the button.

== trouble birds
needs: stayed
gives: asked
{hero} takes a chair, puts it beside the bed, and sits down with the coat on.
@other: You needn't. I'm not going to do anything interesting.
@hero: I've had interesting all day.
@other: Then tell me what's out there. They've put me with my feet to the window.
{hero} looks.
@hero: A street. A man with a bicycle. He isn't riding it. He's talking to it.
+ @other: What about?
+ @hero: They've quarrelled.
?left @other: And {left.the}? Did anybody say?
?left @hero: Nobody's said a word about {left.the}.
?also_left @other: Nor about {also_left.the}.

== rise hair long
needs: asked
{hero} combs {other}'s hair with {hero.his} own comb. {other} shuts {other.his} eyes.

== crisis fear
needs: asked
gives: afraid
@other: May I ask you something which isn't on the sheet?
@hero: Ask.
@other: Is it tonight?
{hero} smooths the blanket.
@hero: I'm not allowed to say.
@other: Then say what the man is doing with the bicycle.

== turn story
needs: afraid plant:chair
gives: held
@hero: He's forgiven it. He's put his scarf round the handlebars. Now he's walking it up the hill, on the inside, away from the cars.
@other: There's no man, is there.
@hero: No. There's a wall.
@other: I thought so. I saw it when they brought me in. Go on, though. How far up are they?

== turn coat
needs: afraid plant:chair
gives: held
{hero} takes the coat off and lays it over {other}'s feet.
@other: You'll be cold.
@hero: I'm not going out.
@other: There must be someone waiting for you.
@hero: There's a cat. She thinks I'm the one who comes in at nine. She can think about somebody else, for once.
{other} finds {hero}'s hand on the blanket.

== end hill
needs: held
INT. {inside} - DAWN
Grey light. The chair stands close to the bed. {hero} has fallen asleep with {hero.his} head on the blanket. {other} is awake, and holds one hand above {hero}'s hair, without touching it.
@other (softly): They've got to the top. You can see the sea from there.

== end button
needs: held
INT. {inside} - DAWN
The bed is made, and empty. {hero} stands beside it with the coat over one arm. Something lies on the pillow: a button.
{hero} takes it up, and goes to the window. A wall. {hero.He} stays there for a while, and watches the hill.
