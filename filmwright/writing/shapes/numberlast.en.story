# Somebody who always loses gets one chance. The one who has always come last with them must decide whether to cheer.
for: A cyclist who always comes last gets one chance to win
for: A hopeless goalkeeper must win the last match of the season
for: An old swimmer gets a second chance at the championship
for: A clumsy dancer enters a competition
for: A slow runner wins a place in the Olympics
refuse: Two boxers meet for one last fight
refuse: A goalkeeper is afraid of the penalty
refuse: A gambler gets one last chance
refuse: A chess computer refuses to win
idea: 11 hero:person,-@gambler @get .. @chance .. @win ..
idea: 11 hero:person,-@gambler @get .. @chance .. @win
idea: 11 hero:person,@hopeless @enter|@win|must|@dream ?@win .. @contest ..
idea: 11 hero:person,@sporty @get|@win .. @chance|@place_in ..
idea: 11 hero:person,@hopeless @enter|@win|must|@dream ?@win .. @contest
never: @kill gambler casino computer has:animal has:robot penalty court war election @love two friend brother twin
cast: hero = hero 0 | cyclist
cast: other = porter//wry
inside: LOCKER ROOM
title: Somebody Has to Be | The Broom Wagon

== open number
gives: told plant:pin
INT. LOCKER ROOM - DAY
{hero.intro}, tries to pin a number on {hero.his} own back. {other.intro}, comes in with a broom, and takes the pins out of {hero.his} hand.
@other: Hold still. You've got it upside down.
@hero: It's a six.
@other: It's a nine. You've just never been near enough to the front to see.

== trouble last
needs: told
gives: hope
?who:hero @hero: {i_who}. You know that better than anybody.
?-who @hero: You've seen me. You know how it ends.
@other: I do. I'm the one with the broom. I wait for you, and then I can lock up.
@hero: I'm sorry about all the evenings.
@other: Don't be. I've got quite fond of that hour.
?left @other: And today it's {left.the}.
?left @hero: Don't say it aloud. I'm walking on my toes round it.
+ @hero: Today I could win. There's a real chance, I've counted.
+ @other: I've counted too.

== rise pin long
needs: hope
{other} pins. {hero} winces. They look at the number in the mirror, where it's a six after all.

== crisis afraid
needs: hope
gives: afraid
@hero: I'm afraid.
@other: Of losing?
@hero: I know how to do that. I could do it in the dark. If I win, then all the other times I was simply slow.
{other} takes the broom, and sweeps a place which is clean.

== turn stay
needs: afraid plant:pin
gives: ready
@other: Do you know why I wait? The first ones come in and look at the clock. They never see me. You say good evening.
@hero: Somebody has to be last.
@other: No. Somebody has to be polite. It so happened that it was the same one. Go out there and be polite in front.

== turn look
needs: afraid plant:pin
gives: ready
@other: I used to run, before the knee. I always came last but one.
@hero: Really? And who was last?
@other: He stopped, the year I needed him. Then it was me. I've thought about him a lot. I never knew what it was, having someone behind me.
@hero: I've been behind you all this time.
@other: So now let's see what you look like from there.

== end lock
needs: ready
INT. LOCKER ROOM - DUSK
Empty, and dark. {other} sits by the door with the key, and waits. Steps. {hero} enters, wet through, and sits down beside {other.him}.
@other: Well?
@hero: I looked round. I was all by myself, I thought I'd gone wrong.
@other: And?
@hero: Good evening.
{other} bursts out laughing, and can't find the lock.

== end second
needs: ready
INT. LOCKER ROOM - DUSK
Noise outside, a name that isn't {hero}'s. {hero} comes in, sits, and unpins the number.
@other: Second?
@hero: By this much. There was someone on the ground, and I said good evening.
@other: You fool.
@hero: Yes. Can you lock up a bit later? I'd like to sit here as second for a while.
