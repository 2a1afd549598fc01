# Two make or mend a thing together before one of them leaves. It must not be finished, and it will be.
for: A father and son repair an old boat before the boy leaves for university
for: A grandmother and her granddaughter build a kite before the move
for: Two brothers build a treehouse on the last day of summer
for: A widow and her son restore their father's car
for: Two old friends rebuild a piano together
refuse: Two spies build a bomb
refuse: A boy builds a robot to replace his father
refuse: A farmer builds a wall against his neighbour
refuse: Two brothers fight over a boat
idea: 12 hero:person and other:person,kin/partner @mend|@make thing:thing ..
idea: 12 hero:person,many,kin/partner @mend|@make thing:thing ..
idea: 12 hero:person @mend|@make thing:thing .. with other:person,kin/partner ..
idea: 12 hero:person and other:person,kin/partner @mend|@make thing:thing
never: bomb weapon @kill heist rob @love dinner meal wedding has:animal has:robot letter film deal
cast: hero = hero 0 | father
cast: other = hero 1 | ~son/m/wry
inside: GARAGE
title: One More Coat | Against the Grain

== open sand
gives: work plant:brush
INT. GARAGE - DAY
{thing.The}, on two trestles. {hero.intro}, sands one side of it. {other.intro}, sands the other. They can't see each other.
@other: Is your side done?
@hero: Nearly.
@other: You've been nearly since Easter.
@hero: It wants to be smooth.
{other} strokes the wood with the back of {other.his} hand. It's like silk.

== trouble date
needs: work
gives: date
?tail @other: {tail}, you said. That's when we'd finish.
?tail @hero: I said about then.
@other: I've got to pack on Friday.
@hero: It isn't Friday.
@other: It's Wednesday. It's been Wednesday since this morning.
?left @hero: They've got {left.the} there too, I suppose.
?left @other: They've got {left.the}. It's in the brochure.
+ {hero} opens a tin of varnish, stirs it, and closes it again.
+ @hero: Too thin.

== rise screw long
needs: date
A screw drops, rolls, and disappears between the boards. {hero} gets down on {hero.his} knees to look for it. {hero.He} seems pleased.

== crisis found
needs: date
gives: caught
{other} comes round to {hero}'s side, for the first time in weeks. {other.He} bends close to the wood.
@other: You've sanded this right through to nothing.
@hero: There was a scratch.
@other: There's a row of them. They're fresh. They've been made with a nail.
{hero} puts {hero.his} hand over {hero.his} pocket.
@other: You scratch it at night, and sand it by day?

== turn long
needs: caught plant:brush
gives: said
@hero: I only wanted it to take as long as it takes.
@other: It'd have been done in June.
@hero: In June you were still shouting at me. In July you stopped. In August you hummed. If it had been done in June, I'd never have heard you hum.
{other} takes a nail from {hero}'s pocket, and makes one very small scratch.
@other: That's Thursday, then.

== turn same
needs: caught plant:brush
gives: said
@other: Come and see mine.
{hero} walks round. On {other}'s side, low down, all along the edge: scratches.
@hero: Those weren't me.
@other: No.
@hero: You too?
@other: I thought you'd never notice. You never come over here.
They stand there, with sandpaper in their hands, and are ashamed, and look very much alike.

== end varnish
needs: said
{hero} opens the tin. {hero.He} gives {other} the good brush, and takes the bad one.
@hero: First coat. It's got to dry for two days.
@other: And the second?
@hero: Christmas.
@other: Don't thin it.

== end name
needs: said
EXT. FRONT OF THE HOUSE - DAWN
{other} stands at the gate with a suitcase. {hero} comes out with one hand behind {hero.his} back, and gives {other.him} something: a folded piece of sandpaper, worn quite smooth.
@other: What am I to do with that?
@hero: Nothing. It's only that it's got your side of it on it.
