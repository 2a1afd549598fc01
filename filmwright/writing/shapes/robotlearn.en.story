# A machine is taught the one thing that it must not be good at.
for: A robot learns to lie
for: An old robot learns to lie
for: A robot must learn to lie
refuse: A boy learns to fly
refuse: A robot learns to love
refuse: A robot wants to learn to paint
refuse: A robot falls in love with a dancer
refuse: A robot wants to destroy the world
when: 12 kind:robot verb:lie -two -has:animal
when: 12 kind:robot learn also:lie -two -has:animal
cast: hero = hero 0 | robot
cast: other = girl/f/child
cast: granny = =GRANDMOTHER
title: Once More, Worse | Lesson One
world: town

== open ask
gives: asked plant:cup
INT. KITCHEN - DAY
{hero.intro}, washes the dishes. {other.intro}, sits on the table and eats an apple.
@hero: I have read four hundred books on how to lie. I still can't.
@other: You can't read it. You have to be bad at it first.
@hero: How long?
@other: I was bad at everything till I was seven.

== trouble try
needs: asked
gives: bad
{hero} puts down a plate. {hero.He} turns to {other}, and stands straight.
@hero: I begin. I am a bicycle.
@other: What was that?
@hero: That was untrue.
{other} laughs until the apple falls.
@hero: Was it correct?
@other: It was horrible. Do it once more, worse.

== rise street long
needs: bad
EXT. STREET - DAY
{hero} stands at the corner and tries it on a dog. The dog leaves.
@other: He's got no patience, that one.

== crisis why
needs: bad
gives: told
@other: What d'you want it for?
@hero: Your grandmother does it when I come into her room. She says that she is asleep.
@other: She's ill. She's cross with everybody.
@hero: On Tuesday she asked if she would be home for the roses. I said no. I said the probability.
{other} stops laughing.
@other: You told her?
@hero: It was correct.
{hero} looks at the cup in {hero.his} hand.
@hero: She drank her tea. She did not say that it was too weak. She has always said that it is too weak.

== turn lesson
needs: plant:cup told
gives: learned
{other} climbs down from the table. She takes {hero}'s hand.
@other: Lesson one. It isn't for you. You do it so the other one doesn't have to be alone.
@hero: That is not in the books.
@other: No. They've never met Granny.
{hero} pours tea into the cup. {hero.He} thinks, and pours half of it away, and fills the cup up with water.
@other: What's that for?
@hero: So that it is too weak.

== turn practise
needs: plant:cup told
gives: learned
@other: Do her. I'm her. I'm in bed. "Shall I be home for the roses?"
@hero: The probability...
@other: No!
{hero} looks at the cup. A long silence, with a small wheel turning in it.
@hero: They asked after you. The roses. They said that they would be late this year.
{other} looks up at {hero}.
@other: Who taught you that?
@hero: I was bad at it until just now.

== end room
needs: learned
INT. HOSPITAL WARD - DUSK
A bed by the window. {hero} enters with the cup. {other} waits at the door.
@hero (softly): Good evening. I have made the tea.
A silence. A hand takes the cup. Somebody drinks.
@granny (O.S.): Too weak.
{hero} turns to {other}. One eye is brighter than the other. Nobody has written a book about it.

== end roses
needs: learned
EXT. GARDEN - DUSK
{hero} kneels in the grass with a box of paper and cuts flowers out of it, red ones. {other} puts them on the bush.
@other: That's a lie, you know. Forty of them.
@hero: Forty-one. Is it a good one?
@other: It's the worst I ever saw. You can see the string.
@hero: Then I have learned?
{other} looks at the window above them. Slowly, somebody in there lifts a hand.
@other: Yes. That's it exactly.
