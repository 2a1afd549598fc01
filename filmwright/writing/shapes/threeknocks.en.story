# Alone at night, somebody hears or sees what cannot be. The only one to ask is a voice far away.
for: An astronaut hears knocking from outside the ship
for: A night watchman in a museum discovers that one of the statues moves when nobody looks
for: A radio operator hears her own voice answer
for: A cleaner finds a child's drawing in a locked bank vault
refuse: A night guard hears footsteps in the museum
refuse: A detective finds her own name in a diary
refuse: A priest hears a confession
refuse: A mother hears her baby cry
idea: 10 hero:person,@alone @sense_it .. @odd ..
idea: 10 hero:person,@alone @sense_it that .. @odd_do ..
idea: 10 hero:person @sense_it .. @odd .. @out_of ..
never: @love confession baby friend murder killer body corpse has:robot dog cat message name wallet money diamonds two
cast: hero = hero 0 | keeper
cast: other = =VOICE ON THE RADIO
inside: SPACESHIP
title: Three and a Pause | Is Anybody With You?

== open hear
gives: heard plant:radio
INT. {inside} - NIGHT
{hero.intro}, sits at a radio with a cup. {hero.He} lifts {hero.his} head, and puts the cup down without a sound.
@hero: Are you there?
@other (V.O.): I'm always here. It's four in the morning.
@hero: I'm going to tell you something, and you're going to think that I'm tired.
?act&-two @hero: "I {my_act}." That is how I would have to write it in the book.

== trouble doubt
needs: heard
gives: told
@other (V.O.): Have you slept?
@hero: I knew you'd say that.
@other (V.O.): Is anybody with you?
@hero: I'm the only one here. That's the whole point of me.
?left @other (V.O.): And {left.the}? Is {left.the} where it should be?
?left @hero: I don't dare look at {left.the}.
+ @other (V.O.): Metal shrinks when it's cold. Wood talks. Water does what it likes.
+ @hero: I've lived with all of those. They never took turns with me.

== rise test long
needs: told
{hero} knocks on the table: three times, and a pause. {hero.He} waits. Then, from the other side of the wall: three, and a pause.

== crisis closer
needs: told
gives: close
@hero: It's closer.
@other (V.O.): Lock the door.
@hero: It isn't that sort of closer.
{hero} stands up, and walks towards the dark end of the room. {hero.He} stops at an arm's length.
@other (V.O.): What do you see? Talk to me. Please.
@hero: You've never said please.

== turn answer
needs: close plant:radio
gives: met
{hero} lays one hand flat against the dark.
@hero: It's warm.
@other (V.O.): What is?
@hero: All these years I've listened. I never thought it might be somebody who'd been sitting on the other side, just like me, with a cup.

== turn me
needs: close plant:radio
gives: met
@hero: May I ask you something? How long have we two been talking?
@other (V.O.): Eleven years, in March.
@hero: What's your name?
A hiss. No answer.
@hero: I had them look it up. There's nobody on this line at night. There never was. So I've been imagining you for quite some time, and it's done me good.
@other (V.O.): ...Then I'd knock back, if I were you.

== end door
needs: met
{hero} puts on a coat, and combs {hero.his} hair with {hero.his} fingers.
@other (V.O.): What are you doing that for?
@hero: There's somebody at the door.
Three knocks. {hero} opens. Light falls on {hero.his} face, from outside, where there's none.

== end cup
needs: met
{hero} takes a second cup, fills it, and puts it down at the dark end of the room. {hero.He} sits down again with {hero.his} back to it.
@hero: I'm not looking.
Behind {hero.him}, very carefully, somebody lifts a cup.
