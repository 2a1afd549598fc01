# Something small is grown where nothing grows, and a voice on the wall turns out to be growing one too.
for: An astronaut grows a tomato
for: A prisoner grows a rose
refuse: A gardener raises a dragon
refuse: A farmer grows a potato
refuse: A boy plants a bomb
when: 12 nurture tag:food noun:astronaut
when: 12 nurture tag:plant noun:astronaut
when: 12 nurture tag:food noun:prisoner
when: 12 nurture tag:plant noun:prisoner
when: 12 nurture noun:astronaut target:thing
when: 12 nurture noun:prisoner target:thing
cast: hero = hero 0 | gardener
cast: voice = ?noun:astronaut =GROUND CONTROL | =LOUDSPEAKER
title: Yours Is Doing Better | The Other Cup
world: mars
let: at = ?noun:astronaut LABORATORY ON MARS ;; PRISON CELL
let: plant = {thing.noun}
let: food = ?tag:food 1 ;; 0
let: taste = ?tag:food taste ;; smell

== open sprout
gives: plant:packet alive
INT. {at} - DAY
{world.light}
{hero.intro}, stands at the table and holds a cup. In it, two green leaves on a thread. {hero.He} looks at it.
@hero: Good morning. You're late.
+ @voice (V.O.): Talking to the wall again?
+ @hero: [warm] It likes mornings. You should hear it at lunch. [any] It's the only one here who listens.
+ @voice (V.O.): What does it say?
@hero: On the paper it says: "{plant}. Do not {?tag:food::eat|pick} till red."

== trouble cut
needs: alive
gives: ordered
INT. {at} - NIGHT
{hero} takes a bottle and fills a glass. It is not much.
@voice (V.O.): {?noun:astronaut::We've lost a tank.|The well's down.} From today it's one glass a day. For you. I'm to say: the {plant} stops.
+ @hero: You're to say.
+ @voice (V.O.): I'm reading it off a card.
+ @hero: What else does the card say?
+ @voice (V.O.): "We are sorry."
{hero} drinks half. {hero.He} puts the glass down beside the cup.
+ @hero: Tell the card I drank it all.

== rise cold long
needs: ordered
INT. {at} - LATER
{hero} takes the lamp and puts it down beside the cup. {hero.He} shivers.
@voice (V.O.): It's four degrees in there.
@hero: Is it? I'd put a jumper on, only the {plant} is wearing it.

== crisis fall
needs: ordered
gives: weak
INT. {at} - DAY
* {hero} stands up, stumbles, and falls. {hero.He} sits up slowly.
* @voice (V.O.): You've lost six kilos. {?noun:astronaut::I can see the numbers.|I do your tray. I see what comes back.} You've been giving it yours.
* @hero: It's got a thing on it. A small green thing.
@voice (V.O.): Drink the water. Please. That isn't the card. That's me.
{hero} holds the glass. {hero.He} looks at the glass, and at the cup.
@hero: If I drink this, I was here for a year and I drank water.

== turn other
needs: plant:packet weak
gives: shared
@voice (V.O.): Read me the paper again.
@hero: "{plant}. Do not..."
* @voice (V.O.): There's a burnt corner.
+ {hero} looks at the paper.
+ @hero: How do you know that?
@voice (V.O.): My son did that. With a magnifying glass. There were two in the box. {?noun:astronaut::I've had the other one on my desk since you left.|I put one in your post. The other's on my desk.}
* @hero: How is it?
* @voice (V.O.): Dead, twice. I'm not good at it. Yours is the only one. So drink half. I'll find you the other half, and they can shout at me.
{hero} drinks.

== turn name
needs: plant:packet weak
gives: shared
* @voice (V.O.): What's it called?
* @hero: It's a {plant}.
* @voice (V.O.): You've talked to it for a year. It's got a name.
{hero} looks at the paper. {hero.He} turns it over.
@hero: Somebody wrote one on the back. In crayon. "Gerald."
A long hiss.
@voice (V.O.): That's my son's writing.
@hero: This was yours?
@voice (V.O.): He wanted it to go somewhere. So I put it in your bag. Drink, please. Gerald can have mine.
{hero} drinks.

== end red
needs: shared
INT. {at} - DAWN
{world.after}
{hero} stands at the table. {hero.He} holds one red {plant}.
@voice (V.O.): Well? What does it {taste} like?
?tag:food {hero} takes a knife and cuts the {plant} in two. {hero.He} holds half of the {plant} up to the window.
?-tag:food {hero} holds the flower up to the window.
@hero: You first.
+ Nobody says anything. A long way off, somebody blows their nose.
?tag:food {hero} eats the other half. {hero.He} smiles.
?-tag:food {hero} breathes in. {hero.He} smiles.
+ @voice (V.O.): Well?
+ @hero: Late. But worth it.
