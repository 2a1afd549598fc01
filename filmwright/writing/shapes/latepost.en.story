# A letter comes decades late. Whoever carries it must decide whether to hand it over.
for: A postman delivers a letter that is forty years late
for: A letter arrives fifty years after it was sent
for: A mail carrier reads a letter she was supposed to deliver
for: A woman finds an unopened letter behind the wall of her house
refuse: A postman delivers a letter from a dead man
refuse: A girl finds a message in a bottle
refuse: A spy steals a letter
refuse: A teenager sends a love letter to the whole school
idea: 13 hero:person @deliver thing:@mail .. late|years|year|delay ..
idea: 13 hero:person @find|@receive|@get thing:@mail .. year|years|late|behind|old|lost ..
idea: 13 hero:person @find thing:@mail,@late ..
idea: 13 hero:person @receive|@get thing:@mail,@late ..
idea: 13 hero:person @read|@open thing:@mail .. @deliver ..
idea: 13 hero:person @read|@open thing:@mail .. @not_for_her
idea: 13 thing:@mail @arrive .. year|years|late|delay|decades ..
never: every bottle @kill dead murder spy has:animal has:robot himself herself bomb bottle death self future enemy
cast: hero = hero 0 | postman
cast: other = pensioner//dry
title: Postage Due | Since the Cherry Tree

== open gate
gives: brought plant:letter
EXT. HOUSE - GATE - DAY
{other.intro}, sweeps the path. {hero.intro}, stands at the gate with {thing.a} in both hands.
@other: You're new.
@hero: I'm late.
@other: What is it, a bill?
@hero: It's for you. I think it's for you. It's for somebody of your name who was twenty.
{other} stops sweeping.

== trouble hand
needs: brought
gives: shown
{other} comes to the gate, looks at the writing, and takes one step back.
@other: Where was it?
@hero: Behind a drawer. It fell, and nobody moved the drawer until now. It's been lying there longer than I've been alive.
?tail @hero: {tail}. I'm sorry.
+ @other: There's a penny to pay on it.
+ @hero: I've paid the penny.
?left @other: That was before {left.the}. Before everything.
?also_left @other: Before {also_left.the}.

== rise path long
needs: shown
{other} sweeps the same piece of the path again, from the other side. {hero} waits.

== crisis whose
needs: shown
gives: opened
@other: Has it been opened?
@hero: The glue's old. It came open by itself.
@other: Glue doesn't read. Did you?
{hero} looks at the ground.
@other: So there are three of us who could know what's in it. One of those is dead, and one's me. Is it a yes or a no?

== turn yes
needs: opened plant:letter
gives: known
@hero: It's a yes.
{other} leans the broom against the gate. It falls over. Neither of them picks it up.
@other: I waited a year for that. Then I thought, that's an answer too, and I married the other one.
@hero: Were you happy?
@other: Very. That's what's so annoying. Forty years I've had a no to be brave about.

== turn fold
needs: opened plant:letter
gives: known
@hero: Do you want me to say?
@other: No.
{other} takes it, folds it, once and once more, and puts it into {other.his} apron.
@other: I've lived with both. On good days it was a yes. On bad days it was a no, and I was well out of it. If I read it there's only one.

== end tree
needs: known
{other} points with {other.his} chin at a tall tree behind the house.
@other: See that? I planted it the day I stopped looking down the road.
@hero: It's a big tree.
@other: It's a cherry. Come in June. Bring a bag, and bring whoever you haven't written to.

== end step
needs: known
{hero} picks up the broom and gives it back.
@hero: Is there an answer?
@other: After all this time?
@hero: I go past there. Well, past where it was. There's a niece.
{other} thinks about it. {other.He} takes the pencil from behind {hero}'s ear.
@other: Have you got a stamp? It'd better be a fast one.
