# Two who cannot stand each other must share one small thing. They draw a line; the line moves.
for: Two rival bakers are forced to share one oven
for: Two rival teachers must share a classroom
for: Two enemies are handcuffed to each other
for: A cop and a thief are trapped in the same cellar
refuse: Two strangers share an umbrella in the rain
refuse: Three sisters share one coat
refuse: Two chefs share one kitchen and fall in love
refuse: Two sisters share a secret
refuse: Two prisoners share a dream
refuse: A divorced couple must spend a weekend in the same tent
idea: 11 hero:person,many,@foe @share .. thing:any
idea: 11 hero:person,@foe must|@force @share .. thing:any
idea: 11 hero:person,many must|@force @share .. thing:any,-abstract
idea: 11 hero:person,many must|@force @spend .. in|on thing:any
idea: hero:person,many,@foe @meet|@get|@handcuff|@trap|@catch .. in|to|on|by ?thing:any
idea: hero:person and other:person @crash .. on|in place:any ..
idea: hero:person and other:person @crash .. on|in place:any
idea: hero:person and other:person,@foe @share .. thing:any
idea: hero:person and other:person must|@force @share .. thing:any
idea: hero:person and other:person @trap|@handcuff .. in|on|to thing:any
idea: hero:person,many,@foe must|@force work together ..
idea: hero:person,many,@foe @compete for thing:thing,same ..
idea: hero:person,many @dwell in|under thing:any,same without ..
idea: hero:person and other:person @dwell in|under thing:any,same without ..
never: @love fall stranger has:animal has:robot secret dream @kill boxer duel coat
cast: hero = hero 0 | baker
cast: other = hero 1 | baker
inside: KITCHEN
let: what = ?caught:thing {thing.noun} ;; room
title: This Side of the Line | Your Half

== open line
gives: drawn plant:chalk
INT. {inside} - DAY
{hero.intro}, kneels and draws a chalk line across the middle of the floor. {other.intro}, watches with folded arms.
@other: What's that meant to be?
@hero: That's yours. This is mine.
@other: You've given yourself the window.
@hero: I was holding the chalk.
?caught:thing @other: And {thing.the}? There's only one.
?caught:thing @hero: Odd hours, me. Even hours, you.

== trouble toe
needs: drawn
gives: war
{other} puts the tip of one shoe over the line. {hero} looks at the shoe.
@hero: You're abroad.
@other: I'm stretching.
@hero: In that case I'm going to sing. On my side.
?left @other: Whose half is {left.the} in?
?left @hero: We don't talk about {left.the}.
?also_left @other: You brought up {also_left.the}.
?also_left @hero: I brought it down again.
+ {hero} sings, badly. {other} takes a pot and a spoon, and plays.
+ @hero: That's too loud.
+ @other: It's loud over here. What you hear is only what gets across.

== rise trade long
needs: war
{other} holds out half an apple across the line. {hero} looks at it.
@hero: What do you want for it?
@other: Ten centimetres.
@hero: Five.

== crisis night
needs: war
gives: night
INT. {inside} - NIGHT
Dark. {hero} sits on one side of the line, and {other} on the other. Back to back, a hand apart.
@other: Are you asleep?
@hero: On my side.
@other: What did I do to you? I know that I did something. I've been hating you so long that I've lost the place.
@hero: You know quite well.
@other: I've got it down to three things.
Silence.
@hero: I've forgotten too. I was hoping that you'd start.

== turn rub
needs: night plant:chalk
gives: gone
A crash. The lamp dies. Steps, breathing, a match.
{hero} and {other} stand in the middle, holding each other by the sleeve.
@other: It was the shelf.
@hero: Which side?
{other} looks at the floor. The chalk is under their shoes, and all over them.
@other: I can't see which side. You've danced on the border.

== turn gift
needs: night plant:chalk
gives: gone
In the dark, {other} takes the chalk. A scratching sound.
@hero: Where are you going with that?
{hero} lights a match. The line now goes round {hero}'s chair, and {other}'s, and the {what}: a crooked circle.
@other: I moved it. I thought, if we've got to have a line, we could at least both be inside it.

== end window
needs: gone
INT. {inside} - DAWN
Morning light. {hero} and {other} stand at the window. It isn't a large window. They fit.
@other: What time is it?
@hero: Six. An even hour. It's yours.
@other: Stay where you are. I'm stretching.

== end sign
needs: gone
{hero} takes the chalk and writes both names on the wall. {other} reads.
@other: You've put yourself first.
@hero: The chalk did that.
{other} takes the chalk, draws an arrow, and swaps them. {hero} nods.
@hero: Tomorrow I'll swap it back.
@other: I'd be hurt if you didn't.
