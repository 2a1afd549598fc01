# Somebody who cannot say it must stand up and say it in front of everyone.
for: A boy who stutters has to give a speech in front of his school
for: A stand-up comedian must perform an hour after his mother's funeral
for: A shy gardener has to make a speech at his daughter's wedding
for: A mute girl must sing in the church choir
refuse: A pianist afraid of crowds must play at a funeral
refuse: A shy librarian sings karaoke for the first time
refuse: A president gives a speech
refuse: A lawyer loses his temper in court
idea: 12 hero:person .. must @give|@make|@hold|read thing:@speech ..
idea: 12 hero:person .. must @give|@make|@hold|read thing:@speech
idea: 12 hero:person,@performer/@joker must @perform .. after ..
idea: 12 hero:person must @perform|sing .. @grief ..
idea: 12 hero:person,@joker must @perform ..
never: president war @love crowd afraid has:animal has:robot karaoke king
cast: hero = hero 0 | boy
cast: other = caretaker//dry
inside: CORRIDOR
title: The Broom Speech | Say It to the Broom

== open door
gives: here plant:paper
INT. CORRIDOR - DAY
A door. Behind it many people, who cough. {hero.intro}, stands in front of it with a sheet of paper that shakes. {other.intro}, sweeps up to {hero.his} shoes.
@other: They're waiting.
@hero: I know.
@other: Is it long?
@hero: Three minutes. I mean, it would be, if it came out.
?who:hero @other: I know about you. {you_who}. Everyone here knows.

== trouble stuck
needs: here
gives: stuck
@other: Let me hear the first line.
{hero} opens {hero.his} mouth. Nothing. {hero.He} tries again, from the side, as if the word stood behind a post.
@hero: It's in there. It won't c... it doesn't want to c...
?tail @other: {tail}. And they still expect you to.
?left @other: What has it got to do with {left.the}?
?left @hero: Everything. That's the first line. It starts with {left.the}.
?also_left @hero: And it ends with {also_left.the}.
+ @other: Say it to the broom. It's heard worse.

== rise cough long
needs: stuck
Behind the door someone says a name into a microphone. Applause, and a whistle. The applause gets tired, and stops.

== crisis leave
needs: stuck
gives: leave
{hero} folds up the paper, and puts it in the bin.
@hero: I'm going home. Tell them I was ill.
@other: I could do that.
{hero} doesn't go.
@other: What would be the worst?
@hero: That they'll laugh.
@other: And the second worst?
{hero} thinks.
@hero: That they'd be kind.

== turn broom
needs: leave plant:paper
gives: ready
@hero: Good evening, broom. I had something prepared. It had commas. But what I w... what I wanted to say isn't on the paper.
{other} holds the broom quite still, with its bristles up, like a head.
@other: Go on. It's listening.
@hero: That's it. It was one thing. I've said it.

== turn slow
needs: leave plant:paper
gives: ready
@other: Do you know what I hear, out here, through that door? Forty years of speeches. I couldn't tell you one word. They all went like a tap.
@hero: And?
@other: There was one who stopped in the middle, and you could hear the clock. I still know what time it was. You've got the pauses already.

== end in
needs: ready
{hero} takes the paper out of the bin, looks at it, and puts it back. {hero.He} opens the door. Light, and silence. {hero} goes in.
{other} stays in the corridor with one ear at the wood. Silence. A very long silence.
@other: That's it. Let them wait.

== end out
needs: ready
INT. CORRIDOR - LATER
The door flies open, and noise comes out. {hero} stands there with wet hair.
@other: Well? Did they laugh?
@hero: In two places. One of them was meant.
{other} gives {hero.him} the broom. {hero} shakes it by the hand.
