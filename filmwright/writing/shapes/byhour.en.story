# Somebody pays a stranger to be someone for them. It is only for one evening, and there are rules.
for: A woman hires an actor to play her dead father at her wedding
for: A lonely man pays a stranger to have dinner with him
for: A student hires an old woman to be his grandmother for Christmas
for: A widow rents a husband for a day
refuse: A gangster hires a killer
refuse: A king hires a poet
refuse: A man rents a car
idea: 12 hero:person @hire other:person,-@killers .. @play|be|have|pretend|eat|spend|dance|sit|listen ..
idea: 12 hero:person @hire other:person,@family .. for ..
never: @kill killer gangster body murder has:animal has:robot rob
cast: hero = hero 0 | woman
cast: other = actor//wry
inside: RESTAURANT
title: Receipt on Request | Until Ten

== open terms
gives: met plant:paper
INT. {inside} - NIGHT
{hero.intro}, sits very straight. {other.intro}, sits down opposite, takes out a sheet of paper, and puts on a pair of glasses.
@other: Three hours, with dessert. Is there anything I ought to know?
?act&-two @hero: Only what I wrote to you. I'd like to {my_act}. That's all.
@other: And what should I call you?
@hero: What would you call somebody you'd known all your life?
@other: That's extra.

== trouble wrong
needs: met
gives: wrong
@other (differently): You're not eating. You never ate when something was on your mind.
@hero: Did somebody tell you that?
@other: It's true of most people.
@hero: Don't stop. ...A little lower. With a bit more gravel in it.
?left @other (differently): And how are things with {left.the}?
?left @hero: You never asked about {left.the}. That was just the trouble.
?also_left @other (differently): Nor about {also_left.the}, I dare say.
+ @other (differently): Sit up. You look like a wet umbrella.
+ {hero} bursts out laughing, and puts a hand over {hero.his} mouth.

== rise clock long
needs: wrong
The clock says nine. Neither of them looks at it. {hero} moves a vase in front of it.

== crisis ask
needs: wrong
gives: asked
@hero: Would you ask me something? It isn't on the sheet.
@other: What?
@hero: Ask me if I'm all right. And then wait. It's the waiting that I'd pay for.
{other} takes the glasses off, and lays them down.
@other: Are you all right?
{other} waits. It's very long. {hero}'s face begins to come apart.

== turn self
needs: asked plant:paper
gives: true
@hero: No.
@other: I know.
@hero: You can't know. You're only...
@other: I've done two hundred of these. Fathers, uncles, once a general. And there's always a moment where I'm to ask a question, and wait. It's always that one.
@hero: And who asks you?
{other} wants to put the glasses on, and misses {other.his} ear.

== turn free
needs: asked plant:paper
gives: true
{other} tears the sheet of paper across, and across again.
@hero: What's that for? It isn't ten yet.
@other: I can't take money for the next bit. I've a daughter. I haven't asked her in six years. I didn't know how one sits there afterwards.
@hero: Like that. You did it very well.

== end ten
needs: true
The clock strikes ten. {other} gets up, and puts on {other.his} coat.
@other: That's it, then. It was a pleasure.
@hero: Could you say goodbye as if it were only until Sunday?
@other: ...See you on Sunday. Eat something.
At the door {other.he} turns round, as fathers do, and knocks twice on the frame.

== end dessert
needs: true
Two spoons in one dessert.
@hero: What shall I call you now?
@other: I've got a name. It's nothing special.
@hero: Tell me. I'll practise it till the coffee comes.
