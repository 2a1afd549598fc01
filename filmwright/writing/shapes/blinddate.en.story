# Two sit at a table for two, and it is some time before they know that it is the wrong one.
for: A shy man goes on a blind date
for: A lawyer and a clown meet on a blind date
for: A woman goes on a first date with a spy
refuse: A blind date becomes a murder
refuse: Two strangers meet on the last train
refuse: A woman goes on a first date with her ex-husband
refuse: A cat goes on a blind date
when: 13 noun:date word:blind kind:person -has:animal -has:robot -noun:murder -noun:ghost -says:ex-husband -says:ex-wife -says:husband -says:wife -says:ex
when: 13 noun:date adj:first kind:person -has:animal -has:robot -noun:murder -noun:ghost -says:ex-husband -says:ex-wife -says:husband -says:wife -says:ex
cast: hero = hero 0 | man
cast: other = hero 1 | prep with | stranger
title: The Wrong Table | A Red Flower
world: town
let: spy = ?noun:spy 1 ;; 0

== open flower
gives: sat plant:flower
INT. RESTAURANT - NIGHT
{hero.intro}, sits at a table for two with a red flower before {hero.him}. {other.intro}, enters, looks at the flower, and sits down.
@other: It's you, then. The date.
@hero: It's my first. Blind, I mean. I've had the other kind.
@other: How did they go?
@hero: They could see.

== trouble menu
needs: sat
gives: talk
{hero} opens the menu. {other} opens the menu. They both hide behind it.
@hero: You wrote that you like walking.
@other: Did I? I like sitting down afterwards.
?noun:spy @hero: They told me that you're a spy.
?noun:spy @other: They told you? That's a poor sort of spy.
+ @hero: And that you've got a boat.
+ @other: I get sick on a bridge.

== rise bread long
needs: talk
Both reach for the bread at once. There is one piece. It goes back and forth three times, and ends on the floor.
@other: Well, it's nobody's now.

== crisis wrong
needs: talk
gives: doubt
{other} closes the menu.
@other: What's my name?
@hero: Robin.
@other: No.
They look around. By the window, alone, with a red flower, somebody else looks at the clock.
@hero: Is that yours or mine?
@other: Which of us has got a boat?

== turn stay
needs: plant:flower doubt
gives: known
Neither of them gets up.
@hero: I ought to go over there.
@other: So ought I.
@hero: I practised for it. I've got three things to say about the sea.
@other: You've said none of them to me.
@hero: No. I forgot that I was supposed to.

== turn third
needs: plant:flower doubt
gives: known
{other} stands up and walks to the window. {hero} puts {hero.his} face in both hands. {other} comes back with a flower.
@hero: What did you say?
@other: I said, are you waiting for somebody with three things to say about the sea?
@hero: And?
@other: "I was hoping for somebody late." So I said, that'd be neither of us, we were both twenty minutes early.
{other} puts the second flower down beside the first.

== end name
needs: known
@hero: What is it, then? Your name.
@other: Guess.
@hero: I'd only get it wrong.
@other: You've been getting it wrong all evening. I've not had such a nice time in years.
{hero} takes the bread from the floor, breaks it, and gives {other} the smaller half, and then thinks better of it.

== end rain
needs: known
EXT. STREET - NIGHT
Rain. {hero} and {other} stand in the door under one newspaper.
@other: Which way do you go?
@hero: Left. And you?
@other: Right.
Nobody goes.
@hero: The letter said you walk.
@other: That was Robin.
@hero: I don't know any Robin.
{hero} gives {other} the flower. They walk out into the rain, left, and round the corner, and one of them has begun to talk about the sea.
