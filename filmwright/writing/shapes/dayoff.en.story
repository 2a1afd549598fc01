# Something that has always done its work stops. An official goes to ask it why, with a form.
for: The sun decides not to rise
for: The sea withdraws and does not come back
for: The moon goes on strike
for: The wind refuses to blow
refuse: The moon is late for work
refuse: A fox steals the moon
refuse: Death comes for a baker
refuse: A storm swallows a village
refuse: The sea swallows a ship
idea: 11 thing:sky/force/@great @stop ..
idea: 11 thing:sky/force/@great @stop
idea: 11 thing:sky/force/@great not|never @rise ..
idea: 11 thing:sky/force/@great not|never @rise
idea: 11 thing:sky/force/@great @decide|refuse ..
idea: 11 thing:sky/force/@great @go .. strike
idea: 11 thing:sky/force/@great @disappear ..
idea: 11 thing:sky/force/@great @disappear
never: swallow destroy @love steal has:animal death child boy girl war
cast: hero = clerk//dry
cast: other = pensioner//warm
outside: BEACH
let: it = {thing.the}
title: Reason for Absence | Nobody Said Thank You

== open form
gives: sent plant:form
EXT. {outside} - {?noun:sun::NIGHT|DAY}
{hero.intro}, stands with a form and a pen, and looks up, and looks out. {other.intro}, sits on a bench with a flask.
@hero: Excuse me. I'm from the office. It's about {it}.
@other: You're looking at it. Or you would be.
@hero: Since when?
@other: Since the day before yesterday. It just didn't turn up.
@hero: So it's correct, what they told us. "{idea}."

== trouble reason
needs: sent
gives: asked
@hero: I've got to put a reason. There are four boxes. Illness, weather, family, other.
@other: Weather!
@hero: It doesn't leave much room.
?left @other: Ask {left.the}. {left.The} noticed before anybody did.
+ @other: Has anybody tried asking it?
+ @hero: It isn't on the telephone.
+ {other} cups both hands round {other.his} mouth, and calls. No answer.

== rise wait long
needs: asked
{hero} sits down on the bench too. {hero.He} takes {hero.his} shoes off. They look at the place where it ought to be.

== crisis who
needs: asked
gives: guilt
@hero: It's never done this. In all the files, right back, there's not one day missing.
@other: And what did you write for those days?
@hero: Nothing. One doesn't write anything when it comes. There isn't a form for that.
{other} pours tea into the lid of the flask.
@other: How long could you do that? Every day, and no one looks up?

== turn thanks
needs: guilt plant:form
gives: done
{hero} turns the form over, to the empty side. {hero.He} writes, and stops.
@hero: How does one address it?
@other: I'd say "Dear".
@hero: "Dear {thing.noun}. We had not noticed. That was meant as a compliment. It doesn't read like one." Is that too long?
@other: Sign it with your own name. Not the office's.

== turn tired
needs: guilt plant:form
gives: done
@other: I worked forty-one years at the post office. On my last day they gave me a clock.
@hero: That's usual.
@other: I'd have liked it if somebody had come and sat. Only that. Not said anything.
{hero} lays the form under the bench, and folds {hero.his} hands.
@hero: Then let's not say anything.

== end back
needs: done
Nothing. Then, at the very edge, a little light on the water. {hero} stands up.
@hero: Is that it?
@other: Don't stare. You'll make it shy.
{hero} looks at the ground, smiling. It grows brighter on {hero.his} shoes.

== end box
needs: done
EXT. {outside} - DAWN
{hero} sits alone on the bench. {hero.His} form has four boxes, and a fifth, drawn by hand.
@hero: "Nobody said thank you."
{hero} makes a cross in it. {hero.He} looks up, and lifts {hero.his} hat.
@hero: Good morning.
