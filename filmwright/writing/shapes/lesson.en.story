# Somebody old learns to drive, from somebody who is afraid of what it means.
for: A grandmother learns to drive
for: A widow learns to drive
for: A retired judge learns to drive
refuse: A boy learns to fly
refuse: A robot learns to drive
refuse: A taxi driver picks up his own younger self
idea: 11 hero:person,-@young learn drive ..
never: taxi has:animal has:robot bus tank
when: 11 verb:learn verb:drive kind:person noun:grandmother
when: 11 verb:learn verb:drive kind:person noun:grandfather
when: 11 verb:learn verb:drive kind:person noun:widow
when: 11 verb:learn verb:drive kind:person noun:widower
when: 11 verb:learn verb:drive kind:person adj:old
when: 11 verb:learn verb:drive kind:person adj:retired
when: 11 verb:learn verb:drive kind:person adj:elderly
cast: hero = hero 0 | grandmother
cast: other = ~grandson//wry
let: him = ?hero:sex:m her ;; him
let: he = ?hero:sex:m she ;; he
let: gran = ?hero:sex:m grandmother ;; grandfather
title: Mirror, Signal | Second Gear
world: town

== open car
gives: begun plant:keys
EXT. STREET - DAY
{hero.intro}, stands beside a car and looks at it as one looks at a horse. {other.intro}, walks to {hero} with the keys.
@other: Who says you have to drive?
@hero: The car. It's been looking at me since the funeral.
@other: There's a bus.
@hero: There's always been a bus. That's what your {gran} said. For fifty years.
{other} gives {hero} the keys.

== trouble start
needs: begun
gives: tried
@other: First, mirrors.
@hero: I know what I look like.
@other: To see what's behind you.
@hero: I know that, too.
{hero} opens the car door. {hero.He} stops.
@hero: It smells of {him}.
?left @other: And what about {left.the}, when you get there?
?left @hero: I'll find that out when I've parked.

== rise stall long
needs: tried
EXT. STREET CORNER - DAY
{other} stands on the pavement and covers {other.his} eyes. A crash of gears.
@other: The other one!
@hero (O.S.): They're all the other one!

== crisis why
needs: tried
gives: asked
EXT. STREET - LATER
{hero} stands beside the car and breathes. {other} walks up and down.
@other: That was a red light.
@hero: It was nearly green.
@other: Why now? You're {hero.age}. Where do you need to go?
@hero: Nowhere. I need to be able to.
{other} stops.
@other: Mum's afraid you'll drive off.
@hero: And you?
@other: I'm afraid you'll do it without me.

== turn map
needs: plant:keys asked
gives: told
{hero} takes a map from {hero.his} bag. {hero.He} gives the map to {other}.
@hero: Every Sunday {he} drove, and I read the map. I said left and {he} went left. In fifty years I never once said the place that I wanted.
@other: Which place?
{hero} points.
@other: That's four hundred kilometres.
@hero: It's got a sea on the end of it.
{other} looks at the map for a long time.

== end go
needs: told
{other} gives {hero} the keys back.
@other: Mirror.
@hero: Done.
@other: Signal.
@hero: Who to?
@other: Everybody. You have to tell them you're going.
{hero} turns to the houses. {hero.He} raises one arm, high.
@hero (shouting): I'm going!
{other} laughs. {other} opens the car door.
@other: Left at the end.
@hero: No. You say it when I ask.

== end sea
needs: told
@other: Mirror. Signal. Then you drive.
{hero} takes the keys. {hero.He} takes a breath.
EXT. BEACH - DUSK
Flat water. {hero} stands at the water with the keys in {hero.his} hand. {other} walks to {hero}, the map under one arm.
@other: You did it all in second gear.
@hero: I like second. You can see things.
{other} looks at the map. {other.He} folds the map.
@other: Which way's home?
@hero: You tell me. I'm driving.
