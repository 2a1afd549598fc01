# The last evening before somebody goes. Nobody mentions it, so everything is about the salt.
for: A family eats its last dinner together before the father goes to prison
for: A mother spends one last evening with her son before he leaves for the war
for: A father and daughter spend the last night in their house
for: Two friends spend their last summer evening before leaving for university
refuse: The last day of summer
refuse: A retired goalkeeper gets one last match
refuse: A killer eats his last meal
refuse: A chef cooks her last dinner for a king
idea: hero:person @spend|@eat|@cook|have time:any,last .. with other:person,kin/partner ..
idea: hero:person @spend|@eat|@cook|have time:any,last .. before|until ..
idea: hero:person,many @spend|have|@eat time:any,last,@last_time ..
idea: hero:person and other:person @spend|have|@eat time:any,last,@last_time ..
never: king killer meal execution match game fight has:animal has:robot dead film heist rob battle
cast: hero = hero 0 | woman
cast: other = hero 1 | ~son/m/dry
title: Pass the Salt | Enough for Thursday
world: town

== open table
gives: laid plant:pot
INT. KITCHEN - DUSK
Steam. {hero.intro}, stands at the stove over an enormous pot. {other.intro}, enters, looks at the pot, and sits down.
@other: Who else is coming?
@hero: Nobody.
@other: That's soup for twenty.
@hero: It keeps. You can have some tomorrow.
@other: Tomorrow. Yes. So this is our last {time.noun}.
{hero} stirs the soup, much too fast.

== trouble salt
needs: laid
gives: ate
{hero} puts two plates on the table and sits down. {other} takes the spoon.
@other: It's good.
@hero: It's got no salt in it.
@other: It's very good without.
@hero: You hate it without. You've thrown it at me without.
@other: I was four.
?tail {other} looks at the clock.
?tail @other: {my_tail}. How long is that in hours?
?tail @hero: Eat.

?left @hero: They'll see to {left.the}, won't they?
?left @other: Somebody always sees to {left.the}.
?also_left @hero: And {also_left.the}?
?also_left @other: Stop it.

== rise button long
needs: ate
{hero} gets up, takes a needle, and sews a button on {other}'s coat while {other} is still wearing it.
@other: It wasn't loose.
@hero: It was going to be.

== crisis window
needs: ate
gives: broke
@other: Don't come to the door, when I go.
@hero: I've got to put the bin out.
@other: At five in the morning?
@hero: It's a heavy bin.
{other} puts the spoon down.
@other: If you stand in that door I won't be able to do it. So put the bin out tonight.

== turn jars
needs: broke plant:pot
gives: jars
{hero} opens the cupboard. It is full of jars, rows and rows of them.
@hero: I couldn't sleep. Monday's onion. Tuesday's onion. Wednesday I'd run out of onions.
@other: How many are there?
@hero: I don't count them. I just open one, and then that's a day gone, and there you are again.
{other} looks along the rows. {other.His} lips move.
@other: You did count them.

== turn lesson
needs: broke plant:pot
gives: jars
{hero} takes the wooden spoon and holds it out to {other}.
@hero: Come here. Three onions. Cut them thick, and cry, and blame them for it.
@other: Now?
@hero: You'll want it, where you're going, and I won't be there. That's what this is. It isn't soup, it's instructions.
{other} takes the spoon, and stirs.

== end door
needs: jars
EXT. FRONT OF THE HOUSE - DAWN
{other} comes out with a bag. The bin stands at the gate. {hero} is sitting on it.
@other: You said you'd put it out.
@hero: It's out.
{other} laughs, and walks. At the corner {other.he} lifts one hand without turning round. {hero} lifts the spoon.

== end salt
needs: jars
{other} takes the salt, and puts some in {hero}'s plate, and some in {other.his} own.
@hero: Better?
@other: Now it tastes of something.
{hero} eats. The window goes dark. Neither of them lights the lamp.
@hero: There's no hurry. It's only eight.
@other: It's half past nine.
@hero: It's only eight in here.
