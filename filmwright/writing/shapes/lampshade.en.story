# Somebody has found out about somebody, and comes to say it; the other one has left the door open for years.
for: A teacher discovers that one of her pupils sleeps in the school
for: A detective realizes that the witness is the killer
for: A young man learns that his neighbour is a famous painter
for: A nurse finds out that her patient was a hangman
refuse: A woman discovers that she can fly
refuse: A wife discovers that her husband is a spy
refuse: A king discovers that he is naked
refuse: A detective finds her own name in a diary
refuse: A man discovers that his wife is dead
idea: hero:person @find_out that ?the ?one ?of other:person,-kin,-wife ..
never: imaginary @love die dead has:robot fly ghost two herself himself nobody pregnant
cast: hero = hero 0 | woman
cast: other = man
inside: LIVING ROOM
title: Two Cups, One Chair | What You Came to Say

== open lamp
gives: came plant:lamp
INT. {inside} - NIGHT
{other.intro}, sits under one lamp. {hero.intro}, stands in the doorway and does not come in.
@other: You've got your coat on.
@hero: I'm not staying.
@other: Then sit down. People who aren't staying always stand in the draught.
{hero} looks at the chair.

== trouble weather
needs: came
gives: around
{hero} sits on the edge of the chair.
@hero: It rained all day where I was.
@other: You came through all that to tell me about the weather?
@hero: I was in your street.
@other: Nobody's in my street. It doesn't go anywhere.
?left @other: Is it about {left.the}?
?left @hero: It isn't about {left.the}. It was never about {left.the}.
?also_left @other: Or {also_left.the}?
?also_left @hero: No.
+ {hero} looks at {hero.his} hands.
+ @other: Ask me for a glass of water. That's what people do who have something to say.
+ @hero: Could I have a glass of water?
+ @other: No.

== rise hat long
needs: around
{hero} gets up and looks at the things on the shelf, one by one, with {hero.his} hands behind {hero.his} back.
@other: Those are just things.
@hero: I know. I'm looking for the one that isn't.

== crisis said
needs: around
gives: accused
@hero: I know who you are.
@other: Do you? I've been hoping that somebody would.
@hero: {you_are}.
{other} does not move. A clock ticks.
@other: How long have you known?
@hero: Since this afternoon. And I think since the first day.

== turn open
needs: accused plant:lamp
gives: told
@other: Every night I leave this lamp on and the door off the latch. Do you know how long a person can sit like that? I've got names for the moths.
@hero: You wanted to be found?
@other: I wanted somebody to have looked.
{hero} unbuttons {hero.his} coat.

== turn why
needs: accused plant:lamp
gives: told
@other: What will you do?
@hero: What I have to.
@other: You haven't done it yet. You came here first.
{hero} says nothing.
@other: You could have sent somebody. You came in the rain and asked for water. So it isn't that you know. It's that you were hoping I'd say no.

== end stay
needs: told
{hero} takes off the coat and hangs it over the chair.
@hero: From the beginning, then.
@other: It's long.
@hero: I said I wasn't staying. I say that everywhere.
{other} turns the lamp so that it falls on both of them.

== end go
needs: told
{hero} stands up and goes to the door. {hero.He} stops, with one hand on the frame.
@hero: I'll come back in the morning. With other people.
@other: I'll be here.
@hero: You could be gone by then. I walk slowly.
@other: I've been gone for years. Leave the door as it is.
{hero} leaves it open. The lamp burns.
