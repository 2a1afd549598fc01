# Whoever runs away from a wedding finds that the other one has run faster.
for: A bride runs away from her own wedding
for: A groom escapes from his wedding
for: A bride flees the church an hour before the wedding
refuse: A baker tries to escape a flood
refuse: A dog runs away from a wedding
refuse: A thief escapes from prison
when: 13 flee noun:wedding noun:bride -has:force -has:animal
when: 13 flee noun:wedding noun:groom -has:force -has:animal
when: 12 flee noun:bride -has:force -has:animal -two -noun:prison
when: 12 verb:leave noun:bride noun:wedding -has:animal -two
cast: hero = hero 0 | bride
cast: other = ?noun:groom bride/f/dry | groom/m/dry
title: The Two O'Clock Bus | Something Borrowed
world: town

== open stop
gives: fled plant:shoes
EXT. BUS STATION - DAY
Church bells, a street away. {hero.intro}, runs to the bench. {hero.He} bends over and breathes.
@hero: Has the two o'clock gone?
{other.intro}, sits on the bench behind a newspaper. The newspaper does not move.
@other (behind the newspaper): It's late.
{hero} sits down. Then, slowly, {hero} turns.

== trouble paper
needs: fled
gives: seen
@hero: That's my father's newspaper.
{other} folds the newspaper.
@other: I borrowed it. I needed something to hold.
@hero: You're at the {?noun:altar::altar|church}.
@other: So are you.
The bells stop.
@hero: How long have you been sitting here?
@other: Since the one o'clock. I let it go. I thought I'd like to miss you for an hour first.

== rise who long
needs: seen
@hero: Who's looking after the guests?
@other: Your aunt. She was on her third speech when I went through the window.
@hero: Which window?
@other: The ladies'.
@hero: I was in the gents'.

== crisis why
needs: seen
gives: asked
@hero: You said yes first.
@other: You looked so pleased with the question. I didn't want to be the one who spoiled it.
@hero: I only asked because your mother had booked the hall.
@other: She booked it because you'd asked what colours she liked.
They look straight ahead.
@hero: So whose wedding is it?
@other: I think it's the hall's.

== turn ticket
needs: plant:shoes asked
gives: agreed
{hero} takes off a shoe. {hero.He} shakes a stone out of it.
@other: Where were you going to go?
@hero: To the end of the line. Then I was going to ring you up and tell you about it.
@other: Me?
@hero: Who else would laugh?
{other} takes two tickets from {other.his} coat. {other.He} looks at them.
@other: I bought two. I didn't think about it. I always buy two.

== turn toast
needs: plant:shoes asked
gives: agreed
{other} looks down at {hero}'s shoes.
@other: Those are for the garden.
@hero: The white ones hurt.
@other: You've been in my garden in those. In the rain. You shouted at the snails.
@hero: They'd eaten your lettuce.
@other: I remember thinking, I could watch that until I'm dead. I only thought it. Then there was the hall.

== end bus
needs: agreed
An engine. Headlights slide over them both.
@other: That's the two o'clock.
Nobody gets up.
@hero: We could ask each other something else.
@other: Such as?
@hero: Is that seat taken?
{other} moves the newspaper. {hero} slides over, and takes {other.his} hand. The bus leaves without them.

== end both
needs: agreed
{other} stands up. {other.He} holds out a hand.
@other: Come on. No speeches, no hall. Just the bus.
@hero: And if I run away again?
@other: Say which window.
{hero} takes {other.his} hand. They run after the bus, and {hero} is ahead.
