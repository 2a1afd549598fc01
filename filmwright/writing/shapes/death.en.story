# Death comes, is asked to sit down, and nobody has ever asked before.
for: A chess player challenges death
for: Death comes for a gardener
for: An old woman invites Death to tea
refuse: A detective investigates a death
refuse: A doctor fights death in a hospital
refuse: Death falls in love with a soldier
when: 13 says:death verb:challenge kind:person -love -two
when: 13 says:death verb:invite kind:person -love -two
when: 13 noun:death verb:come has_for kind:person -love
when: 13 noun:death noun:chess kind:person -love
cast: hero = prep for | hero 0 | gardener
cast: other = =DEATH
title: You're Early | Nobody Asks
world: town
let: chess = ?noun:chess 1 ;; ?word:chess 1 ;; 0

== open knock
gives: come plant:coat
INT. KITCHEN - NIGHT
{hero.intro}, sits at the table with one cup. A knock.
@hero: It's open. It's always been open, there's nothing to steal.
DEATH (50), a tall woman in a long black coat, enters. She stops at the door and wipes her shoes.
@hero: You're early.
@other: I'm never early. It's the only thing I'm good at.

== trouble seat
needs: come
gives: sat
@hero: Well, sit down.
Death does not move.
@hero: Has nobody asked you before?
@other: They ask me for things. An hour. A summer. One asked for a different doctor.
@hero: I'm asking you to sit.
Death sits down, on the edge of the chair, like a visitor in a hospital.

== rise tea long
needs: sat
{hero} pours tea into a second cup. Death holds the cup in both hands.
@other: It's warm.
@hero: That's the idea of it.
@other: I've seen a great many. They were always cold by then.

== crisis offer
needs: sat
gives: offered
@hero: {?word:chess::You know what I do. I play. One game of chess, and you can have the table as well.|I've one thing to finish. One game of cards, and then I'll get my hat.}
@other: If you win?
@hero: You come back on a Tuesday. I never liked Tuesdays.
@other: And when I win?
@hero: Then at least I've had company. You should see my Thursdays.
{?word:chess::{hero} puts the box of chessmen on the table.|{hero} puts the cards on the table.} Death moves first. She thinks for a very long time.

== turn asleep
needs: plant:coat offered
gives: night
INT. KITCHEN - LATER
Death sits at the table, her head on her arms. She sleeps. {hero} looks at her.
@hero (quietly): It's your move.
Nothing. {hero} stands up, takes a coat from the chair, and puts it over her shoulders.
@hero: When did you last have a day off?

== turn cheat
needs: plant:coat offered
gives: night
INT. KITCHEN - LATER
{hero} looks at the table, and up at Death.
@hero: You could have won ten minutes ago.
@other: Could I?
@hero: You looked straight at it. Then you looked at the teapot.
Death stands up. She sits down again.
@other: It's raining out there. And everybody I visit is so surprised.

== end dawn
needs: night
INT. KITCHEN - DAWN
Light on the table. Death lifts her head. {hero} sits opposite, in hat and coat.
@other: You could have walked out of the door.
@hero: I did. I went as far as the gate. It's a nice gate.
@other: And?
@hero: I'd left somebody asleep in my kitchen. Shall we?
Death stands up. She holds out her arm, and then thinks again, and puts the two cups into the sink.
@other: Not today. I never finished my move.

== end arm
needs: night
{hero} turns off the lamp. {hero.He} puts on {hero.his} hat.
@hero: Is it far?
@other: I couldn't say. I've only ever been as far as the door.
@hero: Then neither of us knows the way.
{hero} gives Death {hero.his} arm.
EXT. GARDEN - DAWN
{hero} and Death walk through the wet grass, slowly. Death stops.
@other: What are those?
@hero: Beans. You'll have walked past them.
@other: Everybody's always in such a hurry.
