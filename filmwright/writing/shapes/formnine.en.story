# Something has happened that cannot happen. Whoever has seen it reports it; the official has to find the right form.
for: A city wakes up without colours
for: A snowman tries to survive the spring
for: A ventriloquist's dummy begins to tell the truth
for: A statue walks away from its square
refuse: A cat steals the moon
refuse: The sun decides not to rise
refuse: A dog loses its bone
refuse: A storm swallows a village
refuse: A train leaves the station
idea: 6 thing:any,@made ?@decide @alive ..
idea: 6 thing:any,@made ?@decide @alive
idea: 6 place:place @wake without ..
idea: 6 thing:any,@made run backwards ..
idea: 6 place:place .. thing:any @vanish ..
idea: 6 thing:thing/abstract,many @vanish from ..
never: @kill @love swallow steal train strike war nobody bomb child
cast: hero = woman//warm
cast: other = official/m/dry
inside: OFFICE
let: it = ?caught:thing {thing.the} ;; {place.the}
title: Form Nine | To Whom It May Occur

== open counter
gives: came plant:form
INT. OFFICE - DAY
{other.intro}, sits behind a desk and stamps. {hero.intro}, stands before it, out of breath.
@hero: I want to report something.
@other: Lost, stolen, or damaged?
@hero: No. It's about {it}.
@other: Then it's next door.
@hero: Next door sent me here. It's just as I say: "{idea}."
{other} stops, with the stamp in the air.

== trouble form
needs: came
gives: form
@other: Have you been drinking?
@hero: Milk.
{other} opens a drawer, and goes through the papers, right to the bottom.
@other: Form six is for miracles, but only with a witness in holy orders. Form seven is noise.
?left @other: And {left.the}? Under what would I put {left.the}?
?left @hero: Put it down just as it is.
+ @hero: Don't you want to see it?
+ @other: I'm on duty. I'm not allowed to see anything before five.

== rise stamp long
needs: form
{other} writes, strips off the sheet, crumples it up, and starts anew. The basket is full of crumpled sheets, far more than there could be from today.

== crisis how
needs: form
gives: asked
@other: How did it look? I'm only asking for the file.
@hero: As if it'd wanted to for years, and nobody had ever looked up.
{other} takes off {other.his} glasses, and cleans them.
@other: And what did you do?
@hero: I stood there. I'd got a cabbage in my hand. I've still got it.
She has indeed still got it.

== turn basket
needs: asked plant:form
gives: told
{other} takes one of the crumpled sheets out of the basket, and smooths it out.
@other: "I, the undersigned, have seen it too. On the ninth, from the tram." That's mine. I've written it eleven times. There's nobody I could hand it in to. I'm the counter.
@hero: Then hand it in to me.
{hero} puts down the cabbage, and holds out her hand.

== turn number
needs: asked plant:form
gives: told
@other: You're not the first today.
@hero: No?
@other: Forty, since this morning. A postman. Two sisters. They all say the same. I've sent them all next door.
@hero: Why?
@other: As long as it isn't in the file, I can still believe that I only have to look out of the window.
{other} looks out of the window. He gets up, slowly, and his chair falls over.

== end window
needs: told
{hero} and {other} stand at the window, quite close to the glass.
@other: There.
@hero: Yes.
@other: And now?
@hero: Is it five yet?
{other} turns the clock to five, and takes his hat.

== end file
needs: told
{other} takes a new sheet. At the top he writes, in his best hand: form nine.
@other: Name of what occurred?
@hero: {it}.
@other: Reason?
@hero: It had one.
{other} stamps it, tears off the lower half, and gives it to her like a theatre ticket.
