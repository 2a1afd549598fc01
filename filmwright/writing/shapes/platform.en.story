# Two who have not spoken for years meet again. They quarrel about a coat, because of all the rest.
for: Two sisters meet at a train station after eleven years without speaking
for: A woman meets the father she never knew
for: Two old friends meet again after thirty years
for: A son is reunited with his mother after the war
for: A man visits his brother, whom he has not seen for years
refuse: Two strangers meet on the last train
refuse: A detective meets a killer
refuse: A boy meets a dragon after school
refuse: A nurse meets her younger self
idea: hero:person,many @meet .. @apart
idea: hero:person,many .. @apart .. @meet ..
idea: hero:person,many @meet .. after time:@span ..
idea: hero:person @meet again other:person,kin/partner ..
idea: hero:person @meet other:person,kin .. not|never|after|again ..
idea: hero:person @meet other:person,partner .. not|never|after|again ..
idea: hero:person @reunite with other:person,kin/partner ..
never: stranger self ghost @kill @crime murderer has:animal has:robot dead court duel rob boxer @contest funeral
cast: hero = hero 0 | woman
cast: other = hero 1 | sister/f/blunt
outside: TRAIN STATION
title: You Kept the Coat | Is That My Coat?

== open coat
gives: seen plant:coat
EXT. {outside} - DAY
{hero.intro}, stands with a suitcase. {other.intro}, in a red coat too big for {other.him}, comes nearer and stops six steps away.
@other: You're early.
@hero: You're late.
@other: I've been behind that pillar for half an hour.
{hero} looks at the pillar. {hero.He} looks at the coat.
@hero: That's my coat.

== trouble count
needs: seen
gives: cold
@other: It was left in the hall.
@hero: It was hung up in the hall. That's different. Left is when you don't come back for it.
@other: Well?
{hero} has no answer. {hero.He} puts the suitcase down.
?tail @hero: {my_tail}.
?tail @other: I know. I've got a calendar.
?left @other: Aren't you going to ask about {left.the}?
?left @hero: I was saving {left.the} for when we'd run out.
?also_left @other: And {also_left.the}?
?also_left @hero: That too.
+ @other: You've gone grey.
+ @hero: You've gone tall.
+ @other: It's the coat.

== rise bench long
needs: cold
{hero} and {other} sit down on a bench, the suitcase between them. Both of them start to speak. Both of them stop.

== crisis who
needs: cold
gives: said
@hero: You could have written.
@other: I did. I wrote it all down, every word, both sides. It was a wonderful letter. You'd have cried.
@hero: I never got a letter.
@other: I never got a stamp.
{hero} turns away.
@hero: It would've cost you less than the coat's cost me. I was cold for years. On principle.

== turn pocket
needs: said plant:coat
gives: given
{other} puts a hand into the coat, and takes out a tram ticket.
@other: This was in it. I've never thrown it away. It's from the day you went.
{hero} takes the ticket and holds it close to {hero.his} eyes.
@hero: It's a return.
@other: Yes. I noticed that too. I used to meet the trams.

== turn fit
needs: said plant:coat
gives: given
{other} takes the coat off and holds it out.
@other: Here, then. Have it. That's what you came for.
{hero} puts the coat on. The sleeves end a long way above {hero.his} hands.
@other: It doesn't fit you any more.
@hero: No. I came a thousand miles to say it was mine, and it's yours. Stop laughing.

== end sleeves
needs: given
{hero} laughs. {other} takes the suitcase.
@other: It's heavy. How long are you staying?
@hero: What does it weigh?
@other: A month.
@hero: It's all stones. I didn't want to look as if I'd turn round.
{hero} and {other} walk away side by side. Each has one arm in the coat.

== end wait
needs: given
{other} holds out one hand.
@other: I'm {other}. How do you do?
@hero: Why the hand?
@other: I'm not any good at going on. I thought that we could begin.
{hero} looks at the hand, and takes it.
@hero: {hero}. I've heard a lot about you. All of it from me.
