# Everybody knows it but one. Somebody has to go in and say it, and says something else.
for: A mountain village argues about who will tell the old baker that his bread has become bad
for: A soldier must tell a mother that her son is dead
for: A doctor must tell a clown that he is dying
for: A boy must tell his father that he failed the exam
for: A manager must tell his oldest worker that the factory will close
refuse: A war ends but nobody tells the two last soldiers
refuse: A hitchhiker tells the driver that today is the day he will die
refuse: A child asks her grandmother what war was like
refuse: A king tells a joke
idea: 12 hero:person must|@dare|@afraid ?@dare @tell other:person,-@foe that ..
idea: 12 hero:person must|@dare @tell other:person,-@foe the|his|her @truth ..
idea: 12 .. @argue about who @tell other:person that ..
idea: 12 hero:person @dare|@afraid @tell other:person,-@foe ..
never: nobody joke story @love loves murderer has:animal has:robot police secret
cast: hero = ?noun:village villager//warm | hero 0 | postman
cast: other = baker/m/dry
inside: KITCHEN
title: The Weather and the Roof | Before You Sit Down

== open door
gives: in plant:hat
INT. {inside} - DAY
{other.intro}, is at work, and hums. {hero.intro}, enters, and turns a hat round and round.
@other: You're the third today. The first one wanted to know what time it was.
@hero: And the second?
@other: He wanted to know too. What is it, is my clock famous?
{hero} laughs too long.

== trouble around
needs: in
gives: around
@other: Have you come about the roof?
@hero: Yes. The roof.
@other: There's nothing wrong with my roof.
@hero: That's what I came to say. It's a very good roof.
{other} stops humming.
?left @other: Is it {left.the}?
?left @hero: Among other things. {left.The} too.
+ @other: Sit down.
+ @hero: I'd better stand. It's a standing thing.

== rise street long
needs: around
Behind the window, three faces. {hero} shakes {hero.his} head at them. They go down, one after another.

== crisis lay
needs: around
gives: near
@hero: They drew straws. I've never drawn the long one in my life.
@other: Which is the bad one?
@hero: They're all bad, in that hat.
{hero} puts the hat on, takes it off, and looks into it as if it stood there.
@hero: I practised it outside. I had a good beginning. It was all beginning.

== turn knows
needs: near plant:hat
gives: said
@other: Shall I tell you what it is?
@hero: You know?
@other: {?that_me::{that_me}.|I've got eyes. I've got a nose, and I've got neighbours.} I wanted to see who'd come. If it's someone I like, I thought, it can't be so bad.
@hero: And now it's me.
@other: Now it's you. Damn it.

== turn plain
needs: near plant:hat
gives: said
@other: Say it quickly. As one pulls out a splinter.
{hero} says it, quickly, close to {other}'s ear. We don't hear it. We see {other}, who goes on wiping the table, in smaller and smaller circles.
@other: Thank you.
@hero: What for?
@other: You took your hat off.

== end sit
needs: said
{other} pulls out two chairs.
@other: And what happens now?
@hero: I hadn't practised that.
@other: Nor had I. Sit down. We'll be bad at it together.
Behind the window three faces come up. {other} waves them in.

== end hum
needs: said
{hero} takes a cloth and wipes the table from the other end. They meet in the middle.
@other: You needn't stay.
@hero: I know that.
{other} begins to hum, very low, the same tune as before. After a while {hero} has the second part.
