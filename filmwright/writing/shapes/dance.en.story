# Somebody learns to dance for one evening, with somebody who counts so as not to remember.
for: A widower learns to dance
for: An old farmer takes dance lessons
for: A shy boxer takes dancing lessons
refuse: A bear learns to dance
refuse: A robot falls in love with a dancer
refuse: A grandmother learns to drive
when: 12 verb:learn verb:dance kind:person -has:animal -has:robot
when: 12 noun:lesson says:dance kind:person -has:animal -has:robot
when: 12 noun:lesson says:dancing kind:person -has:animal -has:robot
when: 12 noun:lesson says:tango kind:person -has:animal -has:robot
when: 12 verb:learn noun:tango kind:person -has:animal
when: 12 verb:learn noun:waltz kind:person -has:animal
cast: hero = hero 0 | widower
cast: other = teacher/f/blunt
title: On the Three | The Slow One
world: town

== open hall
gives: come plant:shoes
INT. DANCE HALL - DUSK
{other.intro}, sweeps the floor. {hero.intro}, stands at the door with a paper bag held in both hands.
@other: The bowls club is Thursday.
@hero: I want to learn to dance.
@other: How long have we got?
@hero: Until Saturday.
{other} leans on the broom.
@other: Which Saturday?
@hero: This one.

== trouble step
needs: come
gives: tried
@other: Take off the coat. Left foot. No. The other left.
{hero} steps on {other.his} foot.
@hero: Sorry.
@other: Don't say sorry, say two. One, sorry, three.
+ {hero} looks down.
+ @other: What's down there?
+ @hero: My feet.
+ @other: They know where they are. Look at me. Nobody ever fell over a face.

== rise radio long
needs: tried
{other} turns on the radio. {hero} dances alone, arms round nobody, and walks into a chair.
@hero: I beg your pardon.
@other: It's a chair.
@hero: It was there first.

== crisis why
needs: tried
gives: asked
@other: What's on Saturday?
@hero: My daughter's getting married. There's a dance where the {hero.parent} has to.
@other: Every {hero.parent}'s got through that. You hold on and go round.
@hero: {?hero:sex:f::Her father|Her mother} was going to teach me. We'd put it down for the spring.
{other} looks at the floor that she has swept.
@other: And it's spring.
@hero: It's been spring twice.

== turn shoes
needs: plant:shoes asked
gives: danced
{hero} opens the paper bag. {hero.He} takes out a pair of {?hero:sex:f::black|silver} shoes, and puts them on the chair.
@hero: I thought if they were in the room.
{other} looks at them. She puts down the broom.
@other: No music today. I'll count.
{hero} and {other} dance. Slowly, once round the chair.
@other: One. Two. You're not looking at your feet.
@hero: No. I'm looking at {?hero:sex:f::his|hers}.

== turn count
needs: plant:shoes asked
gives: danced
{hero} and {other} dance. {other} counts under her breath.
@hero: Do you always count?
@other: I can't do it without.
@hero: But you teach it.
@other: If I count, it's feet. If I stop, it's a man called Leo with a cold nose. So I count.
{hero} stops. {hero.He} takes a pair of {?hero:sex:f::black|silver} shoes out of the paper bag, and gives them to {other}.
@hero: Then we'd better both bring somebody.

== end stop
needs: danced
{other} and {hero} dance. The street lamp comes on outside.
@hero: You've stopped counting.
@other: So I have.
@hero: What do I do?
@other: Nothing. You're doing it.
They go round the chair again. Neither of them says sorry.

== end saturday
needs: danced
EXT. GARDEN - NIGHT
Lamps in the trees. {hero} stands alone, in {hero.his} best coat. {other}, in her coat, enters at the gate.
@hero: You came.
@other: I was passing. It's four miles, I passed all of it. Well?
@hero: We went round. I trod on her twice. She cried.
@other: From the feet?
@hero: She said, where did you learn that? I said, at home. It's just that the rest of it came late.
{other} holds out her hand. {hero} bows, and dances with her, and does not look down.
