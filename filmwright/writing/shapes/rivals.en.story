# Two kitchens, one street, and a dish that each believes the other has stolen.
for: Two rival chefs compete for the same restaurant
for: Two bakers open shops on the same street
for: Two cooks fight over a recipe
refuse: A chef poisons a king
refuse: Two boxers fight for the last title of the year
refuse: A baker tries to escape a flood
when: 13 two noun:chef kind:person -has:animal -steal -love -verb:share -says:would
when: 13 two noun:cook kind:person -has:animal -steal -love -verb:share -says:would
when: 13 two noun:baker kind:person -has:animal -steal -love -flee -says:would
when: 13 two noun:pizzaiolo kind:person -says:would
cast: hero = hero 0 | chef
cast: other = hero 1 | target | chef
title: Too Much Salt | Her Mother's Spoon
world: town
let: dish = ?noun:baker bread ;; soup
let: kitchen = ?noun:baker BAKERY KITCHEN ;; RESTAURANT KITCHEN
let: goal = ?target:place {thing.noun} ;; ?has_for {prep_for.noun} ;; ?has_over {prep_over.noun} ;; place

== open spoon
gives: met plant:spoon
INT. {kitchen} - NIGHT
{hero.intro}, stirs a pot. {other.intro}, enters by the back door, in a coat over a white apron.
@other: You open tomorrow. Across from me.
@hero: It's a wide street.
@other: With my {dish}.
@hero: With my {dish}. You can smell the difference from the bus.
?noun:recipe @other: That recipe was in my drawer.
?noun:restaurant @other: They only want one of us in that restaurant.
?noun:shop @other: A street with two shops is a street with one shop and a mistake.

== trouble taste
needs: met
gives: tasted
{other} takes a spoon from {other.his} pocket.
@hero: You carry your own spoon?
@other: I don't know where yours have been.
{other} tastes. {other.He} stands quite still.
@hero: Well?
@other: Salt.
@hero: Too much?
@other: I didn't say too much. I said salt.

== rise cut long
needs: tasted
{hero} cuts an onion, fast. {other} takes a knife, and cuts another, faster. They look at each other's boards.
@hero: Yours are crooked.
@other: Yours are crying.

== crisis who
needs: tasted
gives: asked
@other: Who showed you that? With the burnt end in it.
@hero: Nobody showed me.
@other: Nobody burns it on purpose. I know one person in the world who burned it on purpose.
@hero: She didn't do it on purpose.
{other} puts down the knife.
@other: No. She'd go and look at the sea, and forget. And then she'd say, "That's how it's done."

== turn same
needs: plant:spoon asked
gives: known
@hero: You had the room over the fish shop.
@other: You're the one who came after me. She wrote about you. "This one can't chop."
@hero: She said to me, "The last one could chop."
{hero} takes the spoon out of {other}'s hand and looks at the handle.
@hero: That's hers.
@other: She gave me the spoon. I always wondered who got the pot.
They look at the pot.

== turn burn
needs: plant:spoon asked
gives: known
Smoke. {hero} turns to the stove. {hero.He} takes the pot off, too late.
@hero: That was for tomorrow! That was forty plates!
{other} dips the spoon into it. {other.He} tastes.
@other: Come here.
@hero: It's burnt.
@other: Come here, and shut your eyes.
{hero} tastes from {other}'s spoon. {hero.He} sits down, suddenly, on a crate.
@hero: That's her.
@other: That's her. We've both been too careful.

== end sign
needs: known
EXT. STREET - DAWN
Two doors, face to face. {hero} carries a table out of one, and {other} carries a chair out of the other. They put them down in the middle of the street.
@other: There'll be a bus.
@hero: It can smell the difference. Let it stop.
{other} puts two spoons on the table.
@hero: And the {goal}?
@other: It's had two of us fighting for it. It can wait until we've eaten.

== end half
needs: known
{hero} puts two plates on the table. {other} pours.
@hero: We can't both sell it.
@other: No.
@hero: You've got the spoon.
@other: You've got the pot.
They eat. Neither of them is in a hurry to have finished first.
@other: What'll we call it?
@hero: What she called it.
@other: She called it Thursday.
@hero: And the {goal}?
@other: Ask me on Friday.
