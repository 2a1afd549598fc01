# There is room, air or rope for all but one. They draw lots, and somebody cheats, the wrong way round.
for: Four climbers are caught in a storm below the summit and only have rope for three
for: Three sailors share a lifeboat made for two
for: Two astronauts have oxygen for only one
for: Five miners are trapped with air for four
refuse: Two strangers are trapped in an elevator at midnight
refuse: Three friends get lost in the woods at night
refuse: A climber breaks his leg
refuse: An astronaut hears knocking
idea: 13 hero:person,many .. thing:@supply .. for ?only @number
idea: 13 hero:person,many .. thing:@supply .. for ?only @number ..
idea: 13 hero:person,many .. @only .. thing:@supply ..
never: @love @kill bank has:animal rob wedding
cast: hero = hero 0 | climber
cast: other = hero 1 | climber
outside: SNOW FIELD
inside: CABIN
title: The Short One | Who Held the Straws

== open count
gives: known plant:straw
{?noun:astronaut::INT. SPACESHIP - NIGHT|{?noun:miner::INT. CAVE - NIGHT|EXT. {outside} - NIGHT}}
{?has:force::The {force.name} is all round them.|It is very quiet.} {hero.intro}, counts with one finger, and counts again.
{other.intro}, watches {hero}'s finger.
@other: You've counted four times.
@hero: It might have been different.
@other: There's {thing.noun} for one less than we are. It was so at the first count.

== trouble lots
needs: known
gives: drawn
{hero} breaks some matches, and holds them in one fist so that the ends are level.
@hero: Short one stays.
@other: Who says that?
@hero: It's how it's done. In books.
?left @other: In books they don't have {left.the}.
?left @hero: They've got something like it. There's always something like it.
+ @other: I've got a girl of six.
+ @hero: I know. I've carried her on my shoulders.

== rise breath long
needs: drawn
Nobody draws. Their breath goes up. Somebody at the back says a prayer, or a list of groceries.

== crisis short
needs: drawn
gives: chosen
{other} draws first, and shuts {other.his} hand over it. {hero} opens the fist.
@hero: Let's see.
@other: It's me.
@hero: Show me.
@other: I said it's me. What do you want, a certificate?
{hero} takes hold of {other}'s wrist, and opens the fingers one by one. It is a long match.

== turn cheat
needs: chosen plant:straw
gives: caught
@hero: That isn't the short one.
@other: No.
@hero: Then who's got it?
{other} turns {hero}'s own fist over. There's nothing left in it.
@other: You held it back in your palm. You never put the short one in. We've both cheated, you idiot, in the same direction.

== turn thread
needs: chosen plant:straw
gives: caught
@hero: You'd have let me believe it.
@other: You'd have argued.
@hero: I am arguing! We don't do it like that. We do it badly, all of us, everyone with not quite enough.
@other: And if one of us can't?
@hero: Then the rest give up a bit more.
{other} looks at the long match.
@other: That isn't in the books.

== end together
needs: caught
{hero} lights the long match. For a moment there's warm light on all the faces.
@hero: Move up. Closer. Everybody breathes when I say.
@other: And if it isn't enough?
@hero: Then we were wrong together. Breathe.

== end morning
needs: caught
{?noun:astronaut::INT. SPACESHIP - DAWN|{?noun:miner::INT. CAVE - DAWN|EXT. {outside} - DAWN}}
First light, very thin. {hero} counts with one finger. {hero.He} counts again, and smiles.
@other: Well?
@hero: It's the same number.
{other} opens {other.his} hand. The match lies in it, bent from being held all night.
