# Something is built under a sheet. The neighbour lends the tools, and asks last what it is for.
for: A boy builds a robot to replace his father
for: A scientist invents a machine that stops time
for: A boy builds a rocket out of a washing machine
for: A violin maker builds his last violin
for: A retired teacher builds a boat in her attic
refuse: A robot makes a friend
refuse: A farmer makes a deal with the devil
refuse: A bird builds a nest
refuse: A man makes his wife laugh
refuse: An architect builds a house without doors
refuse: A teenager builds a bomb
refuse: A child invents a new colour
when: 7 verb:build obj kind:person target:thing -must -target:place -tag:building -noun:bomb -noun:gun -noun:weapon -noun:house -noun:bridge -noun:tower -noun:church -noun:wall -noun:city -noun:nest -noun:colour -noun:color -noun:word -noun:language -noun:game -noun:story -noun:god -noun:army -noun:fire -noun:road
when: 7 verb:build obj kind:person target:robot -must -target:place -tag:building -noun:bomb -noun:gun -noun:weapon -noun:house -noun:bridge -noun:tower -noun:church -noun:wall -noun:city -noun:nest -noun:colour -noun:color -noun:word -noun:language -noun:game -noun:story -noun:god -noun:army -noun:fire -noun:road
when: 7 verb:invent obj kind:person target:thing -must -target:place -tag:building -noun:bomb -noun:gun -noun:weapon -noun:house -noun:bridge -noun:tower -noun:church -noun:wall -noun:city -noun:nest -noun:colour -noun:color -noun:word -noun:language -noun:game -noun:story -noun:god -noun:army -noun:fire -noun:road
when: 7 verb:construct obj kind:person target:thing -must -target:place -tag:building -noun:bomb -noun:gun -noun:weapon -noun:house -noun:bridge -noun:tower -noun:church -noun:wall -noun:city -noun:nest -noun:colour -noun:color -noun:word -noun:language -noun:game -noun:story -noun:god -noun:army -noun:fire -noun:road
when: 6 verb:build obj kind:person has:thing -must -target:place -tag:building -noun:bomb -noun:gun -noun:weapon -noun:house -noun:bridge -noun:tower -noun:church -noun:wall -noun:city -noun:nest -noun:colour -noun:color -noun:word -noun:language -noun:game -noun:story -noun:god -noun:army -noun:fire -noun:road
cast: hero = hero 0 | woman
cast: other = neighbour//dry
title: Under the Sheet | A Half-Inch Spanner
world: town

== open garage
gives: begun plant:spanner
INT. GARAGE - NIGHT
Something as high as a door stands under a white sheet. {hero.intro}, kneels beside it with a lamp.
{other.intro}, stands in the doorway with a cup.
@other: It's two in the morning.
@hero: I need a half-inch spanner.
@other: You've got my half-inch spanner.
{hero} looks at {hero.his} hand.
@hero: So I have.

== trouble guess
needs: begun
gives: asked
@other: Is it a boiler?
@hero: No.
@other: The whole street says boiler. I said piano.
{hero} looks at the floor.
@hero: I wanted to {my_act}.
{other} drinks from the cup. It takes quite some time.
* @other: With my spanner?
* @hero: With your spanner.

== rise hum long
needs: asked
{hero} pulls a cord. The thing under the sheet hums, coughs, and stops.
@other: It did that like a boiler.

== crisis fail
needs: asked
gives: failed
INT. GARAGE - LATER
{hero} pulls the cord again. Nothing. Again. The lamp goes out.
@hero: It'll never work.
@other: What does it want?
@hero: It wants somebody who can build.
{hero} throws the spanner. It falls in the dark, a long way off.

== turn why
needs: failed plant:spanner
gives: said
{other} goes down on both knees and looks for the spanner. {other.He} picks up the spanner.
@other: I lent this to somebody once before. For a cot. He never finished that either. He was afraid of the day it'd be done.
{hero} is silent.
@other: What happens to you, the day it's done?
@hero: Then I have to find out if it was what I wanted.

== turn two
needs: failed plant:spanner
gives: said
{other} puts the cup down and walks round the sheet, once. {other.He} takes the spanner from the floor.
@other: Who holds the other end?
@hero: Of what?
@other: You can't tighten a thing from one side. It goes round and round with you. That's not the machine. That's being on your own in a garage.
{hero} moves over. There is room for two knees beside the lamp.

== end sheet
needs: said
INT. GARAGE - DAWN
Grey light under the door. {hero} and {other} stand before the sheet, black to the elbows.
@other: Well? Pull it off.
@hero: In a minute.
@other: You're afraid.
@hero: I'm looking at it the way it is now. When it could still be anything.
{other} holds out the cup. It has been empty for hours. {hero} drinks from it all the same.

== end street
needs: said
EXT. STREET - DAWN
A hum from the garage, and this time it does not stop. A light goes on in a window, then in another.
{hero} comes out of the garage backwards. {other} stands beside {hero.him}.
@other: It isn't what you said it'd be.
@hero: No.
@other: Is it any good?
{hero} listens.
@hero: It's two in the morning and everybody's up. It's very good.
