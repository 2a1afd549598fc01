# Somebody is not known any more by those who ought to know them. So they must be met for the first time.
for: A man wakes up and nobody remembers him
for: A grandmother does not recognize her granddaughter
for: A soldier returns home and his wife does not recognize him
for: A husband introduces himself every morning to his wife, who forgets him
for: An old teacher with dementia forgets her own daughter
refuse: An actor forgets his lines
refuse: A man forgets his umbrella
refuse: A waiter recognizes the bride
refuse: A king forgets his crown
idea: 11 hero:person,-@performer .. nobody @recognize ..
idea: 11 hero:person .. nobody @remember ..
idea: 11 .. hero:person not|never|no @recognize other:person ..
idea: 11 .. hero:person not|never|no @recognize
idea: 11 .. longer @remember ..
idea: 11 .. hero:person @forget other:person,kin ..
idea: 11 .. other:person @forget hero:person
idea: 11 hero:person .. other:person not|never|no @recognize ..
idea: 11 hero:person .. other:person not|never|no @recognize
idea: 11 hero:person .. to other:person,kin .. @forget ..
never: lines umbrella crown @kill murderer @crime has:animal has:robot king actor
cast: hero = hero 0 | man
cast: other = woman//warm
inside: KITCHEN
title: How Do You Do | Two Sugars
world: town

== open hall
gives: met plant:cup
INT. KITCHEN - DAY
{other.intro}, stands at the stove. {hero.intro}, enters and sits down at the table as if it had always been so.
@other: Excuse me. Can I help you?
@hero: It's me.
@other: Yes, I see that it's you. I only wondered who that was.
{hero} doesn't get up. {hero.He} turns the cup in front of {hero.him} so that the handle points left.

== trouble prove
needs: met
gives: tried
@hero: I live here. I've painted that door.
@other: It's a nice door.
@hero: In this drawer there's string, and a key that doesn't fit anything.
{other} opens the drawer. String, and a key. {other.He} shuts it again, and takes the bread knife a little closer.
?left @hero: Ask me about {left.the}. Ask me anything about {left.the}.
?left @other: I don't know what I'd ask.
+ @hero: You've got a scar on your knee, from a bicycle.
+ @other: That's not a thing to say to a lady before noon.

== rise mirror long
needs: tried
{hero} looks at {hero.himself} in the back of a spoon. It's the same face, only upside down.

== crisis give
needs: tried
gives: gave
@hero: I've come a long way to sit at this table.
@other: I'm sorry. I can see that it hurts. I'd like to be whoever it is you're looking at.
{hero} gets up, and pushes the chair in.
@hero: You were always polite.
@other: Was I? That's nice to know. What else?

== turn new
needs: gave plant:cup
gives: begun
@hero: What else? You sing in the cellar, because you think that nobody can hear it. You give coins to everyone, and then scold them.
@other: I sound exhausting.
@hero: You are.
{other} laughs. {other.He} lays the knife down, and pushes the cup across. The handle points left.
@other: I don't know why I did that. Isn't that how you take it?

== turn meet
needs: gave plant:cup
gives: begun
{hero} goes out, and shuts the door. A knock.
@other: Come in?
{hero} enters, with {hero.his} hat in {hero.his} hand.
@hero: Good morning. My name is {hero}. I'm new here. I saw that your gutter's loose, and I wondered if you'd a cup of coffee for somebody with a ladder.
@other: That's a better beginning. And how do you like it here?

== end sugar
needs: begun
{hero} and {other} sit opposite each other. {other} takes the spoon: one sugar into {hero}'s cup, and, after thinking, another.
@other: Two?
@hero: Two.
@other: I'm only guessing.
@hero: You're very good at it.
The light moves over the table. Nobody's in a hurry to be recognised.

== end tomorrow
needs: begun
{other} stands at the door and gives {hero} {hero.his} hat.
@other: Will you come again?
@hero: Every morning.
@other: I might have forgotten you by then.
@hero: That doesn't matter. I've got quite good at the first five minutes.
