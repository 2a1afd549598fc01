# Somebody hears a confession, and cannot go back to not having heard it.
for: A priest hears a confession about a crime that has not happened yet
for: A night nurse listens to a dying man's confession
for: A barber hears a customer confess to a murder
for: A taxi driver listens to a stranger who confesses everything
refuse: A man calls the wrong number and confesses a murder
refuse: A boy confesses his love to a girl
refuse: A detective forces a confession
idea: 12 hero:person @listen .. thing:@avowal ..
idea: 12 hero:person @listen .. thing:@avowal
idea: 12 hero:person @listen .. other:person .. confess ..
never: love telephone number has:animal has:robot detective force
cast: hero = hero 0 | priest
cast: other = ?noun:man man/m/dry | ?noun:customer customer//dry | ?noun:stranger stranger//dry | man/m/dry
inside: CHURCH
title: Before I Forget | The Other Side of the Board

== open dark
gives: began plant:board
INT. {inside} - NIGHT
{hero.intro}, sits and waits in the half dark. {other.intro}, is no more than a voice and one hand.
@other: Are you alone?
@hero: That's what I'm for.
@other: You can't repeat it?
@hero: No. I can only hear it.
@other: That's the wrong way round, for what I've got.

== trouble say
needs: began
gives: said
@other: I'm going to say it quickly, and you're not to make a sound.
The hand speaks, more than the voice does. {hero} listens. {hero.He} puts out {hero.his} own hand, to steady {hero.himself}.
@hero: When?
@other: You see, that's the trouble. That's the whole trouble.
?left @hero: And {left.the}?
?left @other: {left.The} comes into it. I wish it didn't.
+ @hero: Say that it isn't true.
+ @other: I didn't come here to talk. I talk all day.

== rise bell long
needs: said
Somewhere a clock begins to strike. {hero} counts along, and loses count.

== crisis what
needs: said
gives: asked
@hero: Why did you come to me?
@other: I wanted it to be in two places. In one place it was too heavy.
@hero: And now I've got it.
@other: Now you've got it. I feel lighter already. How is it with you?
{hero} can't answer.

== turn keep
needs: asked plant:board
gives: turned
@hero: I mayn't say anything. But nobody's told me that I mayn't come along.
@other: Along where?
@hero: Wherever you're going now. I'll carry your bag. I'll stand where you stand. If it's to be in two places, then they might as well be side by side.
The hand stops moving.

== turn small
needs: asked plant:board
gives: turned
@hero: May I tell you one of mine?
@other: You?
@hero: I've sat here for twenty years, and no one's ever asked. When I was seven I let the neighbour's bird go. I said it was the cat. They drowned the cat.
Silence.
@other: You've carried that about since then?
@hero: It's got quite smooth. Yours has still got its corners. Stay till it's light.

== end out
needs: turned
EXT. STREET - DAWN
Empty. {hero} and {other} come out of the door together. {other} wants to go left. {hero} goes left as well.
@other: You mean it.
@hero: I've locked up.
{other} stands still, and turns round, and goes the other way.

== end light
needs: turned
Light in the window. The place on the other side is empty, and a hat has been left there.
{hero} picks it up, and turns it over. Inside, on a bit of paper: a number, and a word. {hero} reads, shuts {hero.his} eyes, and breathes out for the first time that night.
