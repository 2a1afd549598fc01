# What is hidden from somebody was found long ago, by the one it was hidden from.
for: A young mother hides her eviction notice from her children
for: A man hides his illness from his daughter
for: A boy hides a bad report card from his grandfather
for: A husband conceals a debt from his wife
refuse: A nun hides a soldier from the police
refuse: A girl hides a fox in the attic
refuse: A thief hides a diamond from his partner
refuse: A killer hides a body from the police
idea: hero:person @conceal thing:thing/abstract,-@corpse from other:person,kin/@young/@spouse
idea: hero:person @conceal from other:person,kin/@young/@spouse .. thing:thing/abstract,-@corpse
never: @kill @crime police policeman enemy soldier has:animal has:robot king rival partner accomplice guard two
cast: hero = hero 0 | woman
cast: other = hero 1 | ~daughter/f/child
let: it = ?thing:@paper {thing.the} ;; ?thing:thing {thing.the} ;; something
title: The Bad Spoons | Which Holiday Is It?
world: town

== open drawer
gives: hid plant:drawer
INT. KITCHEN - DAY
{hero.intro}, stands at an open drawer. {?thing:@paper::{hero.He} puts {thing.the} under the cloths.|{hero.He} looks at a sheet of paper, and puts it under the cloths.}
{other.intro}, enters. {hero} shuts the drawer with {hero.his} hip.
@other: What's in there?
@hero: Spoons.
@other: The spoons are in the other one.
@hero: These are the bad spoons.

== trouble holiday
needs: hid
gives: feast
{hero} puts two cups and a whole cake on the table.
@other: Whose birthday is it?
@hero: Nobody's. It's a holiday.
@other: Which one?
@hero: Wednesday.
?tail @other: {your_tail}?
?tail @hero: Eat your cake.
?left @other: Is it because of {left.the}?
?left @hero: What about {left.the}? Who's been talking?
+ @other: We never have cake on the blue plate.
+ @hero: Then the blue plate's been waiting long enough.

== rise night long
needs: feast
INT. KITCHEN - NIGHT
{hero} stands alone at the drawer, in the dark. {hero.He} opens it a hand's breadth. {hero.He} counts something on {hero.his} fingers, runs out of fingers, and shuts it.

== crisis humming
needs: feast
gives: cornered
@other: You've been humming since Monday.
@hero: I'm cheerful.
@other: You only hum when something's broken. You hummed when the roof came in.
{hero} wipes the table. It is already clean.
@other: You said goodnight twice yesterday. Once to me, and once to the stairs.

== turn ironed
needs: cornered plant:drawer
gives: known
{other} stands up, opens the drawer, and lays {?thing:@paper::{thing.the}|the sheet of paper} on the table.
@hero: That isn't...
@other: I found it on the first day. I put it back every evening, under the third cloth, the way you had it. It got so creased that I ironed it.
{hero} sits down.
@hero: You knew. And you ate all that cake.
@other: You were enjoying it so much.

== turn ask
needs: cornered plant:drawer
gives: known
{other} opens the drawer. {other.He} doesn't look in. {other.He} looks at {hero}.
@other: I'm going to count to ten with my eyes shut. You can take {?thing:@paper::{it}|that paper} away, or you can tell me about {thing.the}.
{other} shuts {other.his} eyes.
@other: One. Two. I already know. Three. I only want it to be you who says it. Four.
@hero: Stop at five.

== end wednesday
needs: known
{hero} takes {other}'s hand across the table.
@hero: What do we do now?
@other: It's still Wednesday.
{other} cuts the cake, two very large pieces, right through the middle.
@other: There's Thursday as well. What are you making for Thursday?

== end spoons
needs: known
{hero} holds the paper over the stove, thinks, and puts it on the wall instead, where everybody can see it.
@hero: There. {thing.The}.
@other: It looks smaller up there.
{other} opens the drawer again, takes out two bent spoons, and gives one to {hero}.
@other: You did tell the truth about the spoons.
