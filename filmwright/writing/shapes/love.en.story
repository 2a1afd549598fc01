# Somebody in love has no reason to come, so they bring one: the same broken clock, every day.
for: A mail carrier falls in love with a judge
for: A goalkeeper falls in love with the referee
for: A shy butcher falls in love with a nun
refuse: A robot falls in love with a ballerina
refuse: A whale falls in love with a submarine
refuse: A magician's assistant falls in love with a rabbit
refuse: A man falls in love with his own voice
refuse: A waiter falls in love with a ghost
refuse: A lonely lighthouse keeper falls in love with a mermaid
refuse: Death falls in love with a soldier
refuse: A boy falls asleep in a museum
refuse: A boy falls in love with a violinist
refuse: A teacher falls in love with her pupil
when: 8 verb:fall noun:love kind:person with:person -two -also:get -has:animal -has:robot -noun:ghost -noun:mermaid -noun:witch -noun:vampire -noun:zombie -noun:angel -noun:devil -noun:death -noun:statue -noun:alien -noun:god -noun:monster -noun:fairy -noun:elf -noun:giant -noun:self -noun:voice -tag:kin -noun:boy -noun:girl -noun:child -noun:kid -noun:schoolboy -noun:schoolgirl -noun:teenager -noun:pupil -noun:student -noun:baby -noun:daughter -noun:son -says:screen
when: 8 verb:fall in_love kind:person of:person -two -has:animal -noun:ghost -noun:mermaid -noun:witch -noun:vampire -noun:zombie -noun:angel -noun:devil -noun:death -noun:statue -noun:alien -noun:god -noun:monster -noun:fairy -noun:elf -noun:giant -noun:self -noun:voice -tag:kin -noun:boy -noun:girl -noun:child -noun:kid -noun:schoolboy -noun:schoolgirl -noun:teenager -noun:pupil -noun:student -noun:baby -noun:daughter -noun:son -says:screen
cast: hero = hero 0 | postman
cast: other = prep with | prep of | woman
let: is = ?noun:woman busy ;; ?noun:man busy ;; ?noun:girl busy ;; ?noun:stranger busy ;; ?noun:neighbour busy ;; a {other.noun}
title: It Stopped Again | Ten Past Four
world: town

== open clock
gives: come plant:clock
INT. OFFICE - DAY
{other.intro}, sits at the desk. {hero.intro}, stands in the doorway with an alarm clock in both hands.
@hero: It's stopped.
@other: I'm {is}.
@hero: I know. It said on the door.
@other: I don't mend clocks.
@hero: No. I thought you might know the time, though.
{other} looks at {other.his} wrist.
@other: Ten past four.
@hero: Thank you. That's the best news all day.

== trouble again
needs: come
gives: often
INT. OFFICE - LATER
{hero} stands in the doorway again, with the clock.
@other: Don't tell me.
@hero: It was going all morning. And then I came up your stairs.
+ @other: What do you do, when you're not carrying that?
+ @hero: I'm a {hero.noun}. It leaves me the time after four.
@other: There's a clock in the street. It's as big as a cow.
@hero: I don't like the way it looks at me.
?left @other: Is it because of {left.the}?
?left @hero: {left.The} hasn't got a clock.

== rise practice long
needs: often
EXT. STREET - DAY
{hero} walks up and down under a street lamp with the clock.
@hero: "The truth is that it has never stopped." No. "It stops when I do." No.

== crisis caught
needs: often
gives: caught
INT. OFFICE - DAY
{hero} enters. {other} takes the clock, and listens.
@other: It's going.
{hero} looks at the floor.
@other: It's been going every day. I can hear it before you knock.
@hero: Then why did you tell me the time?

== turn wind
needs: caught plant:clock
gives: said
{other} puts the clock on the desk and turns the key at its back.
@other: Because on Thursday you didn't come. I was at the window until it got dark. I told myself that I was worried about the clock.
@hero: I had a cold.
@other: I know that now. I'd decided you were dead.

== turn drawer
needs: caught plant:clock
gives: said
{other} opens a drawer. In it lies {other.his} own watch. It has stopped at ten past four.
@other: It broke the first day you came. I said the first time that came into my head, and then I had to keep on saying it.
@hero: It's been ten past four for six weeks?
@other: You never said anything.
@hero: I wasn't listening to the numbers.

== end stairs
needs: said
{other} gives the clock to {hero}. {hero} puts the clock back on the desk.
@hero: Keep it. Then I've got a reason.
@other: You don't need a reason.
@hero: I'd feel better with one. Until I've learned the stairs.
{other} smiles. In the street, the big clock strikes. It is wrong as well.

== end walk
needs: said
EXT. STREET - DUSK
{hero} and {other} walk side by side. The clock rings in {hero.his} coat. Neither of them stops it.
@other: What time did you set it for?
@hero: For when I'd be brave.
@other: And when is that?
@hero: It's been ringing since the corner.
