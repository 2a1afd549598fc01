# Two who have to beat each other, and a reason to lose.
for: Two boxers fight for the last title of the year
refuse: A young chess player must beat her own teacher
for: Two old friends race each other for the last time
refuse: A chess player challenges death
refuse: Two lawyers argue in court
refuse: A horse races a train
when: 9 contest two kind:person -has:animal -has:robot
when: 9 contest own noun:teacher
when: 9 contest own noun:coach
when: 9 contest own noun:champion
when: 9 contest own noun:master
when: 10 quarrel noun:boxer two
when: 9 meet noun:boxer noun:fight two
cast: hero = hero 0 | runner
cast: other = hero 1 | target | rival
cast: third = trainer/f/dry
title: Best of Three | After You
world: town
let: what = ?noun:boxer 1 ;; 0

== open count
gives: ready plant:bottle
INT. CHANGING ROOM - DAY
{hero.intro}, sits with a bottle between {hero.his} feet. {other.intro}, enters and stops at the door.
@other: This is my side.
@hero: There's one room. They saved on the walls.
{other} sits down as far away as the room allows.
@other: How many is it, now?
@hero: Eleven to you. Eleven to me.
@other: And the one in the rain.
@hero: The one in the rain doesn't count.

== trouble why
needs: ready
gives: told
{other} looks at {hero}'s hands. They shake.
@other: You're ill.
@hero: I'm thirsty.
@other: You shook like that the year your mother died. I beat you in a minute. I've never enjoyed anything less.
@hero: Then don't do it again.
+ @other: What have they promised you?
+ @hero: Enough. The roof, and the boy's teeth.
+ @other: I was going to buy a car.

== rise trainer long
needs: told
{third.intro}, enters.
@third: Five minutes. Whoever's not ready has lost.
@hero: We're ready.
@third: You're not even cross with each other.
{third} walks out and shuts the door.

== crisis offer
needs: told
gives: offered
@other: I could fall down.
@hero: Don't you dare.
@other: Third round. Nobody would know.
@hero: I'd know. I'd have eleven and a present.
{hero} stands up. {other} stands up.
@other: You need it. I only want it.
@hero: Then want it. Properly. It's the only reason I ever got up at five.

== turn drink
needs: plant:bottle offered
gives: agreed
{hero} picks up the bottle and gives the bottle to {other}.
@hero: Same as always. You first.
{other} drinks. {other} gives the bottle back. {hero} drinks.
@other: If I win, I pay for the teeth.
@hero: If I win, you'll walk home.
@other: And the one in the rain?
@hero: All right. It counts. You slipped first, though.

== end out
needs: agreed
A bell. {hero} and {other} walk to the door. They stop.
@other: After you.
@hero: No. Together, or they'll say somebody started it.
{hero} opens the door.
EXT. STREET - DUSK
{hero} and {other} walk down the street, side by side. {other} limps. {hero} limps too.
@other: Twelve.
@hero: Twelve.
@other: I've never seen anybody run out of the light like that.
@hero: They should have paid for the electricity. Best of three?
{other} laughs, and it hurts.
