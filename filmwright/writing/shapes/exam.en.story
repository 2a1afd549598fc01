# A cheat is caught by somebody who once was not.
for: A boy cheats on an exam
for: A teacher catches a student cheating on a test
refuse: A student steals an exam
refuse: A teacher fails her own exam
refuse: A husband cheats on his wife
refuse: A young chess player must beat her own teacher
refuse: A robot takes an exam
when: 12 noun:exam verb:cheat kind:person -kind:robot -has:animal
when: 12 noun:test verb:cheat kind:person -kind:robot
when: 12 noun:exam also:cheat kind:person -kind:robot -own
when: 12 noun:test also:cheat kind:person -kind:robot -own
cast: hero = ?noun:teacher student | hero 0 | student
cast: other = ?noun:teacher hero 0 | teacher//dry
title: Question Six | Everything on One Cuff
world: town

== open cuff
gives: caught plant:paper
INT. CLASSROOM - DAY
Twenty empty desks, and one that is not. {hero.intro}, sits with both hands under the desk. {other.intro}, walks to the desk and holds out one hand.
@other: All of it.
{hero} gives {other} a paper the size of a stamp. Then another. Then one from a shoe.
@other: And the sleeve.

== trouble read
needs: caught
gives: read
{other} reads the smallest paper at the window, close to one eye.
@other: This is beautiful. You've got the whole of the war on here.
@hero: Both sides.
@other: How long did it take?
@hero: Four nights.
@other: You know that it would have been quicker to learn it.
+ @hero: I tried. It goes in, and it doesn't stay. It stays if I write it small.
+ @other: I've never had a student who could do the treaties on a thumbnail.

== rise clock long
needs: read
{other} looks at the clock. {hero} looks at the door.
@hero: Are you going to ring my mother?
@other: I was going to have my sandwich. I might ring her after.

== crisis six
needs: read
gives: asked
@other: Question six.
@hero: What?
@other: You've got no papers now. Question six.
{hero} looks at the ceiling.
@hero: 1648. Because everyone was tired. They signed it in two towns, because they couldn't stand each other's bells.
@other: That's not in the book.
@hero: It's on my sleeve. I thought it ought to be somewhere.
{other} looks at the sleeve. It is on the sleeve.

== turn teacher
needs: plant:paper asked
gives: shown
{other} sits down at the next desk, too small for {other.him}. {other.He} takes an old paper from {other.his} wallet, and unfolds it.
@hero: What's that?
@other: My final exam. Thirty-one years ago. It went down my sock.
@hero: You cheated?
@other: I got the best mark in the county. I've been waiting ever since for somebody to ask me how.

== turn nobody
needs: plant:paper asked
gives: shown
@other: Question nine.
{hero} answers. {other} asks another. {hero} answers that. The light has moved to the other wall.
@other: You've just sat the exam.
@hero: No, I haven't. I had nothing with me.
@other: No.
{hero} looks at both {hero.his} empty hands.
@hero: It stayed.

== end mark
needs: shown
{other} writes a number at the top of a page.
@hero: Is that what I got?
@other: That's the page in the book where the bells ought to be. They left them out. You might write to them.
@hero: What do I write?
@other: Small. They'll have to hold it up to the light.
{other} puts the little papers into an envelope, and gives the envelope back.
@other: And wash that sleeve. Not all at once.

== end door
needs: shown
{hero} stands up. {hero.He} takes {hero.his} bag and walks to the door.
@hero: Do I have to do it again?
@other: Monday. In short sleeves.
@hero: What if it goes?
@other: Then look at the ceiling. It's where you keep it.
{hero} leaves. {other} takes one of the little papers, sits down in {hero}'s seat, and reads, with one eye, all the way to the peace.
