# One comes to ask another's pardon. It has been rehearsed; it goes wrong; then it can begin.
for: A man wants to apologise to the brother he has not spoken to for years
for: A wolf asks a sheep for forgiveness
for: An old teacher apologises to the pupil she humiliated
for: A driver asks the mother of the boy he injured for forgiveness
refuse: A murderer asks for forgiveness before he is hanged
refuse: A boy asks his mother for a dog
refuse: A priest forgives a thief
idea: 12 hero:being @apologise .. to other:being ..
idea: 12 hero:being .. @apologise .. to other:being
idea: 12 hero:being ask other:being .. for @pardon ..
idea: 12 hero:being ask other:being .. for @pardon
idea: 12 hero:being .. @pardon .. from|of|by other:being ..
never: murderer hanged @kill has:robot @love god
cast: hero = hero 0 | man
cast: other = woman//blunt
outside: GARDEN
title: The Third Try | Take It from the Gate

== open gate
gives: came plant:gate
EXT. {outside} - DAY
{other.intro}, works, and doesn't look up. {hero.intro}, comes to the gate, stops, goes away again, and comes back.
@other: Is there something wrong with the gate?
@hero: No. It's a good gate. I've come to say something.
@other: You've said it all. I remember every word.
@hero: That was the other thing.

== trouble speech
needs: came
gives: failed
@hero: "When I look back on what..." No. "You will perhaps be surprised..."
@other: Is that written on your hand?
@hero: It was. I've been sweating.
?you_are @other: Is that all you can think of to say to me?
?left @other: Don't come to me with {left.the}.
?left @hero: I'm not. I left {left.the} at home.
+ @other: You've got till I reach the end of this row.
+ {hero} looks along the row. It isn't a long one.

== rise again long
needs: failed
{hero} shuts the gate, goes ten steps down the road, turns round, and comes back, as if for the first time.

== crisis what
needs: failed
gives: asked
@other: What is it that you want? That I say it's nothing? It wasn't nothing.
@hero: No.
@other: It isn't better because you've walked here.
@hero: I know that. I didn't come so that it'd be better. I came because I've got a good life, and every day I have to walk round this one place.

== turn plain
needs: asked plant:gate
gives: said
{other} stands up, for the first time, and looks at {hero}.
@other: So say it. Without the hand.
@hero: I did it. I knew what it was while I did it. I'm sorry.
It's very short. A bird goes on as before.
@other: That's all?
@hero: There was a lot more. It was all about me.

== turn burden
needs: asked plant:gate
gives: said
@other: I've talked to you every day, did you know that? When I was washing up. I won each time. I've got so good at it.
@hero: What did I say?
@other: Nothing. You stood there, where you're standing now. You'd got smaller than you are.
{hero} takes off {hero.his} hat.
@hero: I could stand here a bit. You could do it once more, with me.

== end row
needs: said
{other} goes down on both knees again, and moves over, by about the width of one person.
@other: I'm not forgiving anything.
@hero: No.
@other: But there's another row.
{hero} opens the gate, and shuts it behind {hero.him}, carefully, so that it catches.

== end open
needs: said
{hero} puts {hero.his} hat on, and goes. {hero.He} hears something, and turns.
{other} has come up to the gate. {other.He} opens it, and leaves it like that, and goes back to work, without a word.
