# Whoever did them harm is now in their hands, or asks for their help.
for: A surgeon has to operate on the man who killed her husband
for: A retired boxer agrees to train the daughter of the man who ended his career
for: A lawyer must defend the man who ruined her father
for: A nurse cares for the man who betrayed her family
for: A man saves the neighbour who burned down his house
refuse: A surgeon operates on a baby
refuse: A policeman arrests the man who killed his wife
refuse: A woman marries the man who killed her husband
refuse: A detective hunts the man who killed his partner
idea: 13 hero:person must|agree|@force ?@serve other:person who|that @harm ..
idea: 13 hero:person @serve .. other:person who|that @harm ..
idea: 13 hero:person @serve .. of other:person who|that @harm ..
idea: 13 hero:person must|agree|@force @serve .. other:person who|that @harm ..
idea: 13 hero:person @serve other:person,kin of third:person who|that @harm ..
idea: 13 hero:person must|agree|@force @serve other:person of third:person who|that @harm ..
never: @love arrest hunt revenge has:animal has:robot two dragon
cast: hero = hero 0 | surgeon
cast: other = man
inside: HOSPITAL ROOM
title: Washed Hands | The Other Drawer

== open name
gives: read plant:paper
INT. {inside} - DAY
{other.intro}, sits and waits. {hero.intro}, enters with a paper, reads the name on it, and stops in the middle of the room.
@other: You know who I am.
@hero: It's written here.
@other: I told them to ask for somebody else. They said you're the best there is.
?caught:third @other: You know whose I am, then. It was {third.the}. I wasn't born, or I was very small.
?you_are&-caught:third @hero: {you_are}.
?you_are&-caught:third @other: Yes.

== trouble tools
needs: read
gives: began
{hero} washes {hero.his} hands in the basin. {hero.He} washes them for a long time.
@other: You can say no.
@hero: I can't. That's the trouble with what I do.
+ @other: I'd understand, if you said no.
+ @hero: Don't understand me. I'd take that as a favour.
?left @other: And {left.the}? Does {left.the} not count?
?left @hero: I've counted it every night.
?also_left @other: All because of {also_left.the}.

== rise dream long
needs: began
{hero} opens a drawer, looks at something in it that we can't see, and shuts it again.

== crisis ask
needs: began
gives: asked
@other: Were you ever going to come and find me?
@hero: I had the address. I used to walk to the corner of your street and buy an apple.
@other: And then?
@hero: And then I had an apple.
{other} looks at {hero}'s hands.
@other: They're shaking.
@hero: They'll stop when I begin. They always do. I only wish that I knew whether to be glad of it.

== turn drawer
needs: asked plant:paper
gives: done
@other: I think of it when I shave. It's the only time that I have to look.
@hero: Good.
@other: I don't want you to forgive it.
@hero: I wasn't going to.
{hero} holds both hands out over the table. They're still.
@hero: There. You see? They don't belong to me. They never once asked who it was. Lie back, and think of something that isn't me.

== turn worse
needs: asked plant:paper
gives: done
@hero: If I do this badly, nobody would ever know.
@other: I know. I thought about it on the stairs. Then I came in.
@hero: Why?
@other: I'd sooner be in the hands of somebody who has a reason to look closely.
{hero} looks closely.

== end apple
needs: done
INT. {inside} - NIGHT
A lamp. {other} opens {other.his} eyes. {hero} sits at the window, with an apple.
@other: Is it over?
@hero: That is. The rest isn't.
{hero} cuts the apple down the middle, looks at the two halves, and puts one of them within {other}'s reach.

== end wash
needs: done
INT. {inside} - NIGHT
{hero} stands at the basin again. {other} waits at the door, in {other.his} coat.
@other: I ought to say something.
@hero: Then don't. You'd be tidying up, and it isn't your room.
{other} nods, and goes. {hero} turns off the tap. {hero.He} dries one finger after another, and counts them. They're all there.
