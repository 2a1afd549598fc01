# Any fear, any deed: the deed is behind a door.
for: A surgeon afraid of blood must deliver a baby
for: A singer afraid of crowds must sing at a wedding
for: A nurse afraid of the dark must cross a hospital in a blackout
refuse: A stuntman afraid of heights must jump off a roof
refuse: A pilot afraid of flying must land a plane
refuse: A detective afraid of cats must catch a thief
refuse: A dog afraid of thunder runs away
when: 11 fear kind:person -verb:jump -verb:leap -verb:fly -noun:plane -verb:land -tag:vehicle -verb:climb -verb:swim -verb:dive -kind:animal -fear:animal -fear:person must
cast: hero = hero 0 | singer
cast: other = porter/f/blunt
cast: boss = =LOUDSPEAKER
title: Three Times Round | Time's Early
let: edge = ?noun:hospital HOSPITAL CORRIDOR ;; CORRIDOR
let: deed = ?vp {vp} ;; come in

== open door
gives: plant:clip hidden
INT. {edge} - NIGHT
{hero.intro}, stands with {hero.his} back to a door and reads a paper on the wall. {other.intro}, sits on the bench and counts her keys.
@other: That's three. Nobody gets locked in on three.
+ @hero: Did you know the assembly point is behind the bins?
+ @other: You told me twice now.
@boss (V.O.): They're ready for you in there. It's time to {deed}.
@hero: Tell them time's early.

== trouble shoes
needs: hidden
gives: known
{other} looks at {hero.his} shoes. They point at the exit.
@other: It's {fear.local}, isn't it?
+ @hero: Who told you?
+ @other: Your feet did. How long?
* @hero: Twenty-two years. I swap. I'm the most generous person in the building.
* @other: And tonight?
* @hero: Tonight there's nobody left to swap with.

== rise plant long
needs: known
{hero} walks to the window and back.
@hero: What if I look and I'm right?
@other: About what?
@hero: That I can't.

== crisis hand
needs: known
gives: let_off
* @boss (V.O.): Please. Now.
{hero} turns to the door. {hero.He} raises one hand, and stops. The keys shake.
@hero: Say the lock's broken.
{other} looks at the lock, which is perfect. She presses a button on the wall.
@other: Lock's broken. My fault.
+ @boss (V.O.): ...We'll try to find somebody.

== turn keys
needs: plant:clip let_off
gives: understood
{hero} breathes out. The keys go on shaking. {hero} looks at {other}. They are in her hand.
* @hero: Why are yours shaking?
@other: I shut a man in once. I was nineteen. I'd counted twice. He was all right. He just never liked evenings any more.
@hero: So you count three times.
@other: And I shake every time. And everybody goes home for supper.
+ @hero: I thought you liked counting.
+ @other: I hate counting. I can't stand keys.
* Behind the door, somebody calls out. Somebody in there is frightened, too.

== end done
needs: understood
{hero} takes a breath. {hero.He} pushes the door open and walks in.
{other} looks at the door. She counts her keys. She counts them again.
INT. {edge} - DAWN
{other} sits on the bench. {hero} enters, grey in the face, and sits down beside her. {hero} looks at {hero.his} hands. They are perfectly still.
@other: Well?
@hero: I looked.
* @other: At all of it?
@hero: It's just {fear.local}.
{other} laughs. She drops the keys.
