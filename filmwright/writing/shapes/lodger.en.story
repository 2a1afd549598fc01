# Something that has no body moves in, hangs up its coat, and will not go until it has been spoken to.
for: Loneliness moves in with a young man and refuses to leave
for: Winter rents a room from a baker
for: Old age comes to visit an actress
refuse: Death comes for a baker
refuse: A couple moves into a haunted house
refuse: Time stops for everyone except a street sweeper
refuse: Love is in the air
idea: 11 thing:@unseen @call_on .. hero:person ..
idea: 11 thing:@unseen @call_on .. hero:person
never: death @kill ghost war has:animal has:robot stop
cast: hero = man
cast: other = lodger//wry
inside: LIVING ROOM
title: The Guest in the Good Chair | Just Until Sunday

== open bag
gives: in plant:coat
INT. LIVING ROOM - NIGHT
{hero.intro}, sits at the table with one plate. A knock. {other.intro}, is already inside, and puts a small bag down.
@hero: I didn't say come in.
@other: People never do. I'm {thing.noun}. We've met.
@hero: Where?
@other: Here and there. At parties, mostly.

== trouble chair
needs: in
gives: stays
{other} hangs a coat over {hero}'s coat, and sits down in the good chair.
@hero: That's where my friends sit.
@other: When was that?
{hero} opens {hero.his} mouth, and counts.
+ @other: I don't eat much. I only like to be there when you do.
+ @hero: And when do you leave?
+ @other: Until Sunday. It's always until Sunday.
?left @hero: What do you know about {left.the}?
?left @other: I was there. I was standing just behind you.

== rise music long
needs: stays
{hero} turns the radio on. {other} turns it off again, quite gently, and folds {other.his} hands.

== crisis out
needs: stays
gives: shout
INT. LIVING ROOM - LATER
Two plates. {hero} jumps up.
@hero: Get out! I've had enough. I want you out of my house!
@other: You say it very nicely, but you've set a place for me.
{hero} looks at the second plate.
@other: You did that yesterday, too. I was touched.

== turn talk
needs: shout plant:coat
gives: said
@hero: What would you do, if I talked to you?
@other: Nobody's tried it. They run off, or they turn the radio up.
{hero} sits down opposite {other}.
@hero: All right. When I was eight, I hid in a cupboard so that they'd look for me.
@other: I know. I held the door.
@hero: It was you? I always thought I'd been alone in there.

== turn coat
needs: shout plant:coat
gives: said
{hero} takes {other}'s coat, and finds something in the pocket: a list of names.
@hero: Who are these?
@other: Those are the others. The whole house, nearly. Second floor left, she's had me since spring. She sets a place as well.
@hero: Second floor left? The one with the red hat?
@other: I can't be everywhere. I do wish that people would share.

== end visit
needs: said
{hero} takes {hero.his} own coat, and the second plate.
@other: Going somewhere?
@hero: Second floor. To ask if she's got any salt.
@other: You've got salt.
@hero: Don't wait up.
The door shuts. {other} sits alone in the good chair. {other.He} looks about, a little lost.

== end sunday
needs: said
INT. LIVING ROOM - DAWN
The good chair is empty. {hero} stands before it in {hero.his} pyjamas.
@hero: Hello?
Nothing. On the back of the chair hangs a coat that's too thin for the weather. {hero} strokes the sleeve flat, and puts the kettle on, for one.
