# Somebody loses the one thing that they work with, just before they need it most. Somebody else has it to lend.
for: A chef loses her sense of taste the day before the critic arrives
for: A pianist loses the use of her left hand before the concert
for: A deaf drummer prepares for the most important concert of his life
for: A singer loses her voice on the night of the premiere
for: A perfumer loses his sense of smell
for: A painter goes blind before her first exhibition
refuse: A boy loses his dog at the fair
refuse: A girl loses her mother in a crowd
refuse: A lawyer loses his temper in court
refuse: A man loses his house
idea: 12 hero:person,-@young @lose .. thing:@sense,-@mind ..
idea: 12 hero:person,-@young go blind|deaf|mute ..
idea: 12 hero:person @lose @use|@feeling of thing:@limb ..
idea: 12 hero:@performer @lose thing:@limb ..
idea: 12 hero:@performer @lose thing:@limb
idea: 12 hero:@blind_deaf,@performer @prepare|@play|@give|@perform|@win|@enter ..
never: has:animal has:robot temper mind memory war explosion crowd robot
cast: hero = hero 0 | pianist
cast: other = prep before | apprentice//warm
inside: KITCHEN
let: gone = ?caught:thing {thing.the} ;; ?says:blind my eyes ;; my ears
let: pupil = ?hero:noun:chef 1 ;; 0
title: Tell Me What It's Like | Say It in Words

== open wrong
gives: lost plant:words
INT. {inside} - DAY
{hero.intro}, stands quite still, with both hands flat on the table. {other.intro}, stands in the doorway.
@other: They're asking if you're ready.
@hero: Tell them yes.
@other: Are you?
@hero: No. {?caught:thing::{gone} is gone. Since this morning.|You know how it is with me. And they don't.}
?tail @other: {your_tail}?
?tail @hero: It doesn't ask what day it is.

== trouble who
needs: lost
gives: asked
{other} shuts the door behind {other.him}.
@other: Who knows?
@hero: You. The table.
@other: We'll have to tell them.
@hero: Tell them what? That it's a {hero.noun} with nothing inside? They'd sell tickets to that too.
?left @other: But {left.the}...
?left @hero: I know about {left.the}. I've thought of nothing else since last year.
?also_left @other: And {also_left.the}.
?also_left @hero: And that.
+ {hero} holds out both hands and looks at them.
+ @hero: Thirty years. I thought they were me. They were only where it came in.

== rise alone long
needs: asked
{hero} tries, alone, with {hero.his} eyes shut. {hero.He} stops, begins again, and stops at the same place.

== crisis lend
needs: asked
gives: offered
@other: I'm not as good as you.
@hero: No.
@other: You could've taken a moment to say that.
@hero: I haven't got a moment.
@other: But I've still got mine. I could tell you. You do it, and I'll tell you what it's like.
{hero} looks at {other}.
@hero: In what? In words?

== turn like
needs: offered plant:words
gives: found
@hero: Go on, then. What was that?
@other: A bit... grey. Like a Monday.
@hero: Early or late?
@other: Just before the shops open.
{hero} does it once more, with one small change. {other}'s face alters.
@other: Oh. That's somebody's kitchen. There's a door open. There's somebody there who's glad you've come.
{hero} has tears in {hero.his} eyes.
@hero: So that's what it's like. I never knew. I was always busy doing it.

== turn face
needs: offered plant:words
gives: found
@hero: Don't speak. You're no good at words. Stand there, where it's light.
@other: And then what?
@hero: Nothing. That's all I need. I've never looked at anybody's face while I did it. I always looked at my hands.
{hero} does it once more, and watches {other}'s face. {other} forgets to be watched.
@hero: There. Like that. Now I know where it goes.

== end night
needs: found
INT. {inside} - NIGHT
Voices and applause behind the wall. {hero} sits on a box. {other} stands beside {hero.him}.
@other: They want you out there. They say that it was never like this.
@hero: Was it good?
@other: Don't you know?
@hero: No. I'll have to take your word for it. Take your time. Start with Monday.

== end name
needs: found
{hero} unties {hero.his} own scarf and puts it round {other}'s neck.
@other: What's that for?
@hero: You'll stand beside me. Where they can see you.
@other: They came to see you.
@hero: They came to see how it's done. Now it takes two. Let them look twice.
{hero} opens the door. Light falls in.
