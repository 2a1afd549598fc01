# Somebody who sweeps watches somebody who dances, and is late by nothing.
for: A robot falls in love with a dancer
for: A janitor falls in love with a ballerina
refuse: A waiter falls in love with a ghost
refuse: Two strangers meet on the last train
refuse: A prince falls off a horse
when: 11 love has:person noun:dancer -noun:ghost has_with
when: 11 love has:person noun:ballerina has_with
when: 10 meet noun:dancer kind:robot
cast: hero = hero 0 | clerk
cast: other = prep with | target | dancer
cast: third = cleaner/f/dry
title: Left Foot | By Four Nights
world: town

== open watch
gives: seen plant:lamp
INT. EMPTY THEATRE - NIGHT
One lamp. {other.intro}, dances, alone. {other} falls.
{hero.intro}, stands in the dark with a broom and does not move.
{other} stands up. {other} dances. {other} falls again, in the same place.
@other: I know somebody's there.
{hero} looks behind. There is nobody else to be.

== trouble seven
needs: seen
gives: met
@other: You've been there every night. Do you like it?
@hero: You're late on seven. {?hero:robot::By a fifth of a second.|Only a bit.}
@other: Thank you. That's very romantic.
@hero: I haven't said the romantic part.
@other: There's more?
@hero: On one to six, I forget to sweep.

== rise advice long
needs: met
INT. CORRIDOR - NIGHT
{third.intro}, sits on the bench with a bucket. {hero} sits down beside {third}.
@third: Well?
@hero: I told {other.him} {other.he} was late.
@third: Sweet talker.

== crisis last
needs: met
gives: leaving
INT. EMPTY THEATRE - DUSK
{other} stands there with a bag. {hero} enters with the broom and stops.
@other: They've found someone who doesn't fall.
@hero: When do you go?
@other: When the lamp goes off. It's on a timer.
@hero: What happens on seven?
@other: There used to be somebody there. On seven you jump, and there's somebody there.

== turn hold
needs: plant:lamp leaving
gives: caught
{hero} drops the broom. {hero} steps forward, and stands there, arms a little out.
@other: What's this you're doing?
@hero: I'm on seven.
@other: Can you dance?
@hero: No. I can be there.
{other} puts the bag down. {other} takes a breath, and dances.
@other: One. Two. Three, four. Five. Six.

== end dark
needs: caught
INT. EMPTY THEATRE - NIGHT
The lamp is out. {hero} holds {other}. Neither of them has fallen.
@other: You were early.
@hero: By four nights.
@other: Put me down.
@hero: Is that an instruction?
@other: No.
{hero} and {other} dance. Slowly. Late on seven.
