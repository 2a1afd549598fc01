# The guests stay away; the neighbour comes up to complain about the silence.
for: Nobody comes to an old woman's birthday
for: Nobody comes to a boy's birthday party
for: Nobody remembers a widow's birthday
refuse: A clown forgets his own birthday
refuse: A war ends but nobody tells the two last soldiers
refuse: A boy gets a dragon for his birthday
when: 13 negated noun:birthday -has:animal -has:robot
when: 13 negated word:birthday -has:animal -has:robot
cast: hero = ?owned:woman pensioner/f/warm | ?owned:widow widow/f/warm | ?owned:grandmother grandmother/f/warm | ?owned:man pensioner/m/warm | ?owned:boy boy/m | ?owned:girl girl/f | ?owned:child child | pensioner/f/warm
cast: other = neighbour//blunt
title: Six Chairs | Louder, Please
world: town
let: party = ?noun:party party ;; birthday

== open table
gives: laid plant:candle
INT. LIVING ROOM - DAY
Six chairs, six plates, one cake with a candle. {hero.intro}, sits in the middle and looks at the clock.
{hero} stands up. {hero.He} moves one plate, a little. {hero.He} moves it back.
@hero (to the chair): You're late. Never mind, you're always late.

== trouble knock
needs: laid
gives: in
A knock. {hero} runs to the door and opens the door. {other.intro}, stands there with {other.his} arms crossed.
@other: I've come about the noise. From the {party}.
@hero: There isn't any.
@other: That's what I've come about.
+ {other} looks past {hero} at the chairs.
+ @other: Every year on this day I get a noise through my ceiling. I plan for it. I buy cotton wool.

== rise chair long
needs: in
@hero: Would you like to sit? There's a choice.
@other: I don't sit in a place with somebody's name on it.
{other} reads the paper on the nearest plate. {other.He} turns it over. {other.He} sits down.

== crisis count
needs: in
gives: told
@other: Who's missing?
@hero: One has a cold. {?voice:child::One has football|One has a job now}. One said she'd see. One said yes.
@other: And that one?
{hero} looks at the fifth chair.
@hero: That one's for whoever comes that I didn't think of.
@other: Every birthday party?
@hero: It's always been empty. The others said it was silly. It was the only thing they remembered.

== turn fifth
needs: plant:candle told
gives: sat
{other} stands up. {other.He} walks round the table, and sits down on the fifth chair.
@other: You'd better light that. I've got soup on.
{hero} puts the candle in the middle of the cake.
@other: What are you going to wish for?
@hero: You can't tell, or it doesn't work.
@other: Has it ever worked?
{hero} looks at {other} on the fifth chair.
@hero: It's a bit slow.

== turn noise
needs: plant:candle told
gives: sat
@other: I don't like cake. I don't like singing. I want that understood.
@hero: So why'd you come?
@other: I heard you move a plate. And then move it back.
{other} takes off {other.his} coat. {other.He} puts it over the fifth chair, and sits down.
@other: You can't do a thing like that over somebody's head and expect them to eat.

== end song
needs: sat
{hero} blows out the candle. A silence. {other} clears {other.his} throat, and sings, badly. {hero} laughs.
@hero: You said you don't like singing.
@other: I don't. Listen to it.
{other} claps. {other.He} gets up, and stamps on the floor.
@hero: There's nobody under us. You live under us.
@other: I know. I want to be able to complain.

== end plate
needs: sat
{hero} cuts the cake. {hero.He} puts a piece on every plate.
@other: That's six.
@hero: They might have got lost.
@other: Then we'll eat theirs, and tell them it was dry.
{hero} blows out the candle. {other} raises {other.his} cup.
@other: Happy birthday. Next year, drop something. I'll be up sooner.
