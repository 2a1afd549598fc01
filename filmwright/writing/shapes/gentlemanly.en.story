# A contest against the one who taught you everything, or whom you love. To win is to lose somebody.
for: A chess prodigy must play against her own teacher in the final
for: A boxer has to fight his best friend for the title
for: A runner competes against her twin sister
for: Two brothers face each other in the final
for: A young singer competes against her mother
refuse: Two boxers meet for one last fight
refuse: A boxer fights Death
refuse: A swimmer races against a shark
refuse: A lawyer fights his landlord
idea: 11 hero:person must|@force ?@compete against other:person,kin/partner/@dear
idea: 11 hero:person @compete against other:person,kin/partner/@dear
idea: 11 hero:person @compete other:person,kin/partner/@dear .. @contest
idea: 11 hero:person,many,@dear @compete .. in .. @contest
idea: 11 hero:person must|@force @compete other:person,kin/partner/@dear ..
never: @kill death has:animal has:robot court war money recipe street @love custody
cast: hero = hero 0 | runner
cast: other = hero 1 | teacher/m/dry
inside: LOCKER ROOM
title: Do It Properly | After You

== open shoe
gives: met plant:lace
INT. LOCKER ROOM - DAY
A bench. Behind the wall, a crowd. {hero.intro}, sits with one shoe on. {other.intro}, sits down at the other end of the bench.
@other: You've tied that wrong.
@hero: I've tied it the way you showed me.
@other: I showed you in the dark.
{other} bends down and ties the shoe. Twice round, then a bow.
?act&-two @hero: So it's true. I {my_act}.

== trouble after
needs: met
gives: polite
@hero: We could not.
@other: Not what?
@hero: Go out there. We could be ill. There's a window.
@other: There are four hundred people who've paid.
?left @other: And {left.the}? All your life you've talked of {left.the}.
?left @hero: I talk a lot.
?also_left @other: So you do. {also_left.The} as well.
+ @hero: They've paid for sandwiches. They're only watching because it's on.
+ {other} smiles, and stops smiling.
@other: Listen. If you go easy on me, I'll know.
@hero: How?
@other: I always know what you're going to do. I'm the one who put it there.

== rise crowd long
needs: polite
Behind the wall, the crowd calls {other}'s name. Then {hero}'s, a little louder. Both of them pretend not to compare.

== crisis truth
needs: polite
gives: true
@hero: When you've lost, you don't speak for a week. I've seen you. You put your plate in the sink and stand there.
@other: That's my affair.
@hero: I don't want to be the plate.
{other} looks at the wall.
@other: And if I win, you'll be kind about it. I couldn't bear that. You're dreadful when you're kind.

== turn first
needs: true plant:lace
gives: vowed
@other: The first time you beat me you were nine. You don't know that. I was really trying. I told everyone the sun was in my eyes.
@hero: It was raining.
@other: Yes. I went home and I couldn't sit down, I was so happy. So do it properly. I'd like to be that happy again before I'm old.

== turn knot
needs: true plant:lace
gives: vowed
{hero} looks at {other}'s shoes.
@hero: Yours are undone.
@other: I can't reach them any more. Not without making a noise.
{hero} kneels and ties them, twice round, then a bow.
@hero: When did that start?
@other: In the spring. So it has to be this year, and it has to be you. I'll not have it be somebody who doesn't know the knot.

== end bow
needs: vowed
A bell. The crowd grows quiet. {hero} and {other} stand up at the door.
@hero: After you.
@other: No, after you.
@hero: We'll be here all night.
@other: Together, then. And once we're through, I've never met you.
{hero} nods. They walk out, in step.

== end plate
needs: vowed
INT. KITCHEN - NIGHT
Two plates. {hero} and {other} stand at the sink, in their coats.
@hero: Well, say something.
@other: Give me a minute. It's usually a week.
{other} washes one plate, and dries it, and hands it to {hero}.
@other: The sun wasn't in my eyes.
