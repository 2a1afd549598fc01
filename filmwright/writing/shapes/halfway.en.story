# Two are in the middle of it, and stop for breath. One wants to go on, the other would like to go home.
for: Three nuns steal a car
for: Two teenagers run away to the sea
for: Two friends dig up a treasure in the garden of their teacher
for: Two old ladies break out of a nursing home
refuse: Two brothers fight over a farm
refuse: Two strangers meet on the last train
refuse: Two prisoners dig a tunnel
refuse: Two soldiers shoot a farmer
refuse: Two spies fall in love
idea: 6 hero:person,many ?@decide|want|@dare @venture ..
idea: 6 hero:person and other:person ?@decide|want|@dare @venture ..
never: @kill @love strangers stranger prisoner fight argue meet share wait divorce marry enemy rival has:animal has:robot brain war bomb die dead death inherit each tunnel bank museum castle prison prisoners funeral soldier
cast: hero = hero 0 | girl
cast: other = hero 1 | girl
outside: COUNTRY ROAD
title: Is It Still Far? | Two Sandwiches In

== open stop
gives: stop plant:bag
EXT. {outside} - NIGHT
{hero.intro}, and {other.intro}, sit on the ground, back to back, and get their breath.
@other: Did anybody see us?
@hero: A cat.
@other: Did it look as if it'd tell?
?act @hero: We said that we'd {my_act}. Nobody said it would be comfortable.
@other: You said it. I said, "hm".

== trouble doubt
needs: stop
gives: doubt
@other: We could still go back. We could say that we went for a walk.
@hero: With all this on us?
@other: A long walk.
?left @other: And when they ask about {left.the}?
?left @hero: Then you say nothing, and I cry. I've practised.
?also_left @other: And {also_left.the}?
?also_left @hero: I haven't got that far.
+ {other} opens the bag, and counts what's in it.
+ @other: You've packed a tie.
+ @hero: One never knows how it turns out.

== rise light long
needs: doubt
Two lights come along the road. {hero} and {other} lie down flat with their faces in the grass. The lights pass. {other} has kept {other.his} eyes open.

== crisis row
needs: doubt
gives: row
@other: Why are you doing it, really?
@hero: I've told you.
@other: You've told me the part with the plan.
{hero} pulls up some grass, and lays the blades side by side.
@hero: And you? You were against it from the start. You brought the sandwiches all the same.
@other: Somebody had to.

== turn hm
needs: row plant:bag
gives: true
@other: When I said "hm", I meant yes. I thought, if I say yes, it'll all depend on me. If I go hm, it'll be your fault, and I'll still have been there.
@hero: So it isn't my fault?
@other: A bit. The tie is.

== turn alone
needs: row plant:bag
gives: true
@hero: I couldn't do it without you. That's the why. I'm only brave when you stand there and look as if it would all go wrong.
@other: I always look like that.
@hero: I know. It's like a wall behind one.
{other} is silent for a time. Then {other.he} starts, in an orderly way, to pack up the sandwiches.

== end go
needs: true
{other} gets up first, for once, and holds out one hand.
@other: Left or right?
@hero: You don't say hm?
@other: Left or right, before I think about it.
{hero} and {other} go off into the dark, quickly. Behind them, on the ground, lies the tie.

== end dawn
needs: true
EXT. {outside} - DAWN
First light. {hero} and {other} stand next to each other, dirty to the ears, and look at something that we can't see.
@other: Is that it?
@hero: That's it.
@other: It's bigger than the way you drew it.
{hero} wants to say something. {other} lays one hand on {hero.his} mouth, and looks.
