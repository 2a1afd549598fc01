# Somebody tired of what they are asks for quite another post. What they want to hide gets them the place.
for: A clown who is tired of being funny applies for a job in a bank
for: A retired pirate applies for a job in a library
for: An executioner looks for work in a bakery
for: A retired general applies for a job as a gardener
refuse: A clown visits a hospital
refuse: A pirate robs a bank
refuse: The devil applies for a job in a bank
refuse: A boy applies for a visa
idea: 11 hero:person,-@creature @apply for|as thing:@job ..
idea: 11 hero:person,-@creature @apply thing:@job ..
idea: 11 hero:person @apply .. in|at place:any ..
never: rob visa divorce asylum loan @kill has:animal has:robot
cast: hero = hero 0 | clown
cast: other = clerk//dry
inside: OFFICE
title: What Can You Do? | Strengths and Weaknesses

== open chair
gives: sat plant:case
INT. {inside} - DAY
{other.intro}, sits behind a desk. {hero.intro}, sits down on the chair. It squeaks. {hero} gets up, and sits down more slowly. It squeaks more slowly.
@other: You've come about the position.
?act&-two @hero: Yes. I've come to {my_act}.
?-act @hero: Yes.
@other: What have you done until now?
@hero: Various things.

== trouble paper
needs: sat
gives: asked
@other: It says here "{hero.noun}".
@hero: That should've been rubbed out.
@other: For nineteen years.
@hero: It was a long mistake.
?who:hero @other: And why do you want to leave?
?who:hero @hero: {i_who}.
?left @other: What about {left.the}?
?left @hero: I've put {left.the} behind me.
+ @other: We need someone quiet here.
+ @hero: I can be so quiet that people ask whether I'm ill.

== rise foot long
needs: asked
{hero} crosses {hero.his} legs. The shoe is much too large for this room. {hero.He} hides it behind the other one, which is the same.

== crisis slip
needs: asked
gives: slipped
A crash behind the door, and a child who cries and cries. {other} looks at the door.
@other: Every Monday. The woman comes about her debts, and there's nobody to leave it with. Please go on. Your weaknesses?
{hero} grips the chair with both hands.
@hero: I can't bear that sound.
@other: One gets used to it.
@hero: No. I don't.

== turn go
needs: slipped plant:case
gives: seen
{hero} goes out. The crying goes on, stumbles, and stops. A silence. Then a small laugh, like a hiccup.
{hero} comes back in, with {hero.his} tie crooked, and sits.
@hero: I'm sorry. It won't happen again.
{other} has put down the pen.
@other: What did you do?
@hero: Only the least bit. Only with one hand.

== turn tired
needs: slipped plant:case
gives: seen
@hero: Do you know what the worst of it is? They never let me be anything else. At my mother's funeral, someone asked for the thing with the hat.
@other: Did you do it?
@hero: My aunt was so sad.
{other} looks at {hero} for a time, and draws a line through something on the paper.
@other: I used to play the horn. I don't tell people that, here. Do the thing with the hat.

== end monday
needs: seen
@other: You can have the desk by the window. Nine to five. No jokes.
@hero: No jokes. Thank you.
@other: And on Mondays you're at the door.
{hero} gets up. The chair squeaks. {other} doesn't lift {other.his} eyes from the paper, but {other.his} shoulders shake.

== end no
needs: seen
@other: I can't give it to you.
@hero: No. I see that.
@other: You'd be good. In ten years you'd be sitting here, and be very good. I couldn't have that on my conscience.
{hero} takes {hero.his} hat. At the door {hero.he} turns, and does the thing with it, once, not for money.
