# Two animals who ought to be enemies need each other for one winter. Each waits for the other to bite.
for: A fox and a hen make a deal to survive the winter
for: A wolf who is afraid of the dark asks a firefly for help
for: A cat and a mouse become friends
for: A lion makes friends with a rabbit
for: A snake and a frog share a well
refuse: A cat steals the moon
refuse: A fox eats a hen
refuse: A boy and his dog get lost
refuse: Two dogs fall in love
idea: 11 hero:animal,@predator and other:animal @ally ..
idea: 11 other:animal and hero:animal,@predator @ally ..
idea: 11 hero:animal,@predator and other:animal .. @friend ..
idea: 11 other:animal and hero:animal,@predator .. @friend ..
idea: 11 hero:animal,@predator @ally|@meet|@save|@help|ask|@adopt other:animal ..
idea: 11 hero:animal,@predator @ally .. with other:animal ..
idea: 11 hero:animal,@predator become|@ally|make .. @friend .. with|of other:animal ..
never: @kill eat devour @love boy girl man woman has:robot hunt
cast: hero = hero 0 | fox
cast: other = hero 1 | hen
outside: FOREST
title: Half Each | Sleep With One Eye

== open terms
gives: met plant:line
EXT. {outside} - DUSK
Cold light. {other.intro}, sits very still. {hero.intro}, comes nearer and stops at a distance, so as to look smaller.
@other: That's close enough.
@hero: I'm not hungry.
@other: You were hungry at birth.
?-two @hero: I've come because it's getting cold. That's all.
?act&two @hero: We said that we'd {my_act}. You were there.
@other: And afterwards?
@hero: There's a lot of weather before afterwards.

== trouble rules
needs: met
gives: rules
@other: Rules. You sleep over there. You don't look at me while I eat. And you don't smile.
@hero: What's wrong with smiling?
@other: It's how much of it there is.
?who @hero: You know how it is with me. {i_who}. I don't tell that to everybody.
?left @other: And {left.the}?
?left @hero: {left.The} is why I came to you, and not to somebody bigger.

== rise cold long
needs: rules
EXT. {outside} - NIGHT
Wind. {hero} lies over there. {other} lies over here. Both shiver. The distance grows smaller without anybody having moved.

== crisis tooth
needs: rules
gives: afraid
EXT. {outside} - NIGHT
@other: Are you awake?
@hero: No.
@other: What are you thinking of? Honestly.
@hero: Honestly?
@other: ...Go on, then.
@hero: That I could. At any time. I've been thinking that for nine nights, and then I think, who would I talk to at breakfast?

== turn guard
needs: afraid plant:line
gives: safe
A branch cracks. Two green eyes in the dark, large ones. {hero} stands up in front of {other}, and shows all {hero.his} teeth.
The eyes go out. Steps, going away.
@other: You smiled.
@hero: Not at you.
@other: No. I saw it from behind. It looks quite different from there.

== turn bite
needs: afraid plant:line
gives: safe
@other: I didn't sleep at all the first week. I'd a sharp stone under me.
@hero: I know. I could smell you holding it.
@other: You never said?
@hero: It was in the rules that you'd trust me. I thought that if you needed a stone for it, it was still a beginning.
Something falls on the ground: a stone.

== end spring
needs: safe
EXT. {outside} - DAWN
Drops fall from the branches. Something green stands where there was snow.
@other: It's over, then. That was the agreement.
@hero: Yes. You go that way.
@other: And you?
@hero: I thought that I'd go that way too. A bit behind. Not smiling.

== end close
needs: safe
EXT. {outside} - DAWN
{hero} sleeps. {other} lies curled up between {hero.his} paws, with {other.his} head under {hero.his} chin.
@other (softly): Are you awake?
No answer. {other} looks up at the teeth, yawns, and goes back to sleep with both eyes.
