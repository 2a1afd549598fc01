# A young one asks; an old one tells about something small, and it is the answer.
for: A child asks her grandmother what war was like
for: A journalist interviews the oldest woman in the world
for: A student interviews the last survivor of a shipwreck
for: A boy asks his grandfather why he never laughs
for: A reporter questions an old spy about her first mission
refuse: A policeman interviews a suspect
refuse: A man asks a woman to marry him
refuse: A boy asks the moon for help
refuse: A mother asks her son for money
idea: 11 hero:person @interview other:person,-@suspect ..
idea: 11 hero:person ask other:person,@elder ?about what|why|how|about ..
idea: 11 hero:person ask other:person,@elder .. what|why|how|about ..
never: suspect marry murder killer @crime money has:animal has:robot president job
cast: hero = hero 0 | girl
cast: other = grandmother/f/dry
inside: LIVING ROOM
title: About the Buttons | It Isn't a Good Story
world: town

== open chair
gives: came plant:tin
INT. LIVING ROOM - DAY
{other.intro}, sits by the window with a tin of buttons and sorts them. {hero.intro}, sits down opposite with a pencil and a sheet of paper.
@hero: I've got questions.
@other: How many?
@hero: Eleven.
@other: I've time for three. The yellow ones go on the left.

== trouble wrong
needs: came
gives: asked
@hero: First question.
?act&-two @hero: That's what I've come for. To {my_act}.
@other: You want the noise, and who was brave. Everybody wants that.
@hero: Wasn't anybody brave?
@other: We were hungry. From outside you can't always tell the difference.
?left @hero: And {left.the}?
?left @other: I was there. {left.The} wasn't how they show it.
?also_left @hero: What about {also_left.the}?
?also_left @other: That neither.
+ {hero} writes, and crosses it out.

== rise yellow long
needs: asked
{hero} puts a yellow button on the right. {other} moves it to the left without looking.

== crisis silence
needs: asked
gives: quiet
@hero: Second question. What were you most afraid of?
{other} drops a button back into the tin. Then another. It is a long time until the next.
@hero: You don't have to say.
@other: I know that I don't have to.
{hero} puts the pencil down.

== turn button
needs: quiet plant:tin
gives: told
{other} takes one black button from the very bottom of the tin, and lays it on {hero}'s paper.
@other: That's from a coat. Somebody did it up for me, on a platform, right up to the chin, and said, keep that closed. I was five. I kept it closed until June.
@hero: Whose hands?
@other: That's the answer to your second. I can remember the button.

== turn pencil
needs: quiet plant:tin
gives: told
@other: Put that I was afraid of the stairs. We lived on the fourth. When boots came up I used to count. One, two, three, four was us.
@hero: And did they come?
@other: They always stopped on three. And I was glad. You can write that down, that I was glad each time. There was a girl on three.
{hero} doesn't write.

== end third
needs: told
@other: You've got one left.
{hero} looks at the eight others on the sheet, and turns the sheet over.
@hero: What are you doing tomorrow?
{other} looks up from the buttons.
@other: Nobody's asked me that since the funeral. ...Blue ones, I should think.

== end sew
needs: told
{hero} looks down. A button is missing on {hero.his} own jacket. {other} has seen it too. She is already threading a needle.
@other: Chin up.
{other} sews it on, bites the thread off, and does the jacket up, right to the top.
@other: Keep that closed.
