# A fear, a height, and the one who checks the harness.
for: A stuntman afraid of heights must jump off a roof
for: A stuntwoman afraid of heights must jump from a tower
refuse: A surgeon afraid of blood must deliver a baby
refuse: A nurse afraid of the dark must cross a hospital in a blackout
refuse: A cat afraid of heights lives on a roof
when: 14 fear kind:person verb:jump
when: 14 fear kind:person verb:leap
when: 13 fear kind:person noun:roof verb:fall
cast: hero = hero 0 | stuntman
cast: other = rigger/f/blunt
cast: boss = =MEGAPHONE
title: Nobody Was Rolling | That's Three
let: where = ?noun:roof ROOF ;; ?noun:tower ROOF OF THE TOWER ;; ?noun:bridge ROOF BY THE BRIDGE ;; ROOF
let: past = {Cars. Horses. Fire, eleven times.|Cars. Horses. A burning piano, once.}

== open brick
gives: plant:clip hidden
EXT. {where} - DAY
A flat roof, high over the street. Far below, a blue airbag the size of a stamp.
{hero.intro}, stands as far from the edge as anybody can, and looks at the sky.
{other.intro}, stands behind {hero.him} and checks {hero.his} harness. She checks it again. Again.
@other: That's three. You can go off a cathedral on three.
+ @hero: Lovely chimney, that.
+ @other: You've said that twice.
+ @boss (V.O.): Is our jump ready? The sun isn't waiting!
+ @hero: Tell him the sun's got nowhere to be.

== trouble down
needs: hidden
gives: known
* {other} steps in front of {hero.him}.
@other: Look at me. Now look down.
* @hero: I've seen down.
* @other: When?
* @hero: In pictures.
+ {other} looks at {hero.his} feet. They point at the stairs.
* @other: How long?
* @hero: Twenty-two years. {past} I always swapped this one. Nobody ever asked why I was so generous.
* @other: And today?
* @hero: Today there's nobody left to swap with. It's {fear.local}. It always was.

== rise kid long
needs: known
{other} looks down over the edge.
@other: There's a boy behind the rope. He's got a sign. It says: my {hero.parent}.
@hero: Don't let him see me being sick.
@other: From there he can't see your face. From there you're a hat.

== crisis call
needs: known
gives: let_off
+ @boss (V.O.): Ten minutes, then we lose the light!
{hero} walks to the edge and stops. {hero.His} knees shake. {hero.He} steps back and crouches.
@hero: I can't. Say it was the harness.
{other} looks at the harness, which is perfect. She raises a radio.
@other (into the radio): It's the harness. My fault.
* @boss (V.O.): Fine. Cameras, stand down. We'll throw the dummy off.
+ {other} puts the radio down.

== turn scared
needs: plant:clip let_off
gives: understood
{hero} looks at her hands. They are shaking as well.
@hero: What have you got to shake about?
@other: I'm the clip.
@hero: What?
@other: I fell when I was nineteen. Somebody checked me twice. So I check three times, and I shake every time, and everybody I've checked has gone home for supper.
+ @hero: You never said you were scared.
+ @other: You never looked down. I'm shorter than you.
{hero} laughs. {hero.He} stands up, walks to the edge and, for the first time, looks down.
@hero: Oh.
@other: Well?
@hero: It's just far.

== turn count
needs: plant:clip let_off
gives: understood
{other} crouches beside {hero.him}.
@other: Tell me what you see when you look.
@hero: I don't know. I've never looked.
@other: Twenty-two years you've been afraid of something you haven't seen?
+ @hero: When you put it like that.
{other} holds out a hand. It shakes.
+ @hero: You too?
@other: Every time. Why do you think I check three times? Once for you, once for the clip. Once for me.
{hero} takes her hand and stands up. {hero.He} walks to the edge. {hero.He} looks down.
@other: Well?
@hero: There's a man down there eating my sandwich.

== end jump
needs: understood
{hero} steps back from the edge. {hero.He} takes a breath.
+ @other: They've all gone to lunch. Nobody's filming.
+ @hero: Good.
{hero} runs and jumps off the roof. {hero.He} lands on the airbag.
EXT. {where} - STREET BELOW - CONTINUOUS
{hero} lies on the airbag. Silence. {hero.He} raises one arm.
* @boss (V.O.): Did we get that? Tell me somebody got that!
* @other (O.S.): Nobody was rolling!
+ {hero} looks up at the roof, where {hero.he} was.
+ @hero: Tell them it was the man, this time.
