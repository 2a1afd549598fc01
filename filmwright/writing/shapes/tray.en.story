# At somebody's great day, one who carries the plates knows who they were before.
for: A waiter at a wedding recognizes the bride
for: A maid recognizes the guest of honour
for: A taxi driver recognizes the passenger as his old teacher
for: A beggar recognizes his brother in a rich man
for: A nurse recognizes her patient as the man who bullied her
refuse: A street musician finds a stolen violin and recognizes it
refuse: Nobody recognizes the king
refuse: A dog recognizes its master
refuse: A detective recognizes the murderer
idea: 12 hero:person @recognize other:person,-@corpse ..
never: @kill murderer killer has:animal has:robot ghost spy nobody herself himself self two nazi torturer guard
cast: hero = hero 0 | waiter
cast: other = woman
inside: DINING ROOM

title: More Bread? | The Left-Handed Fork

== open tray
gives: seen plant:spoon
INT. {inside} - NIGHT
Candles. Behind the door, music. {other.intro}, stands alone for a moment. {hero.intro}, comes in with a tray, and stops so suddenly that the glasses ring.
@hero: Would you... would you like something?
@other: No, thank you. I came out to breathe.
{hero} doesn't move.
@other: Is something the matter?
@hero: You still stand on one leg, when you're frightened.

== trouble deny
needs: seen
gives: known
{other} puts the other foot down.
@other: I'm afraid that you've mixed me up with someone.
@hero: I expect so. The one I mean had a tooth missing, and could whistle through it.
@other: That's a shame for {other.him}, whoever {other.he} was.
@hero: {other.He} didn't think so. {other.He} charged a penny.
?left @hero: What does one say, on a night like this? Congratulations on {left.the}?
?also_left @other: And on {also_left.the}. They all do.
+ {other} looks at the door, and at {hero}'s name on the jacket.
+ @other: {hero}. It is you. You've got old.
+ @hero: I've only been doing it when you weren't looking.

== rise hold long
needs: known
Voices behind the door. {other} takes a glass from the tray and holds it as people hold things in pictures. The voices pass.

== crisis tell
needs: known
gives: asked
@other: What are you going to do? They don't know where I'm from. Nobody in there knows.
@hero: What did you tell them?
@other: That there was a house with a garden.
@hero: There was. We weren't in it. We used to look over the wall.
{other} turns {other.his} glass round and round.
@other: If you say one word, it's all gone.

== turn fork
needs: asked plant:spoon
gives: kept
@hero: You eat with your left hand. Everybody's noticed. The old gentleman said so at the table.
@other: And what did people say?
@hero: I said it was the way they do it in good houses, in the east. Half the table's changed hands. You should see the soup.
{other} begins to laugh, and can't stop, and it whistles a little.

== turn coat
needs: asked plant:spoon
gives: kept
@hero: I was angry for a long time. You went off, and you never turned round. I used to practise what I'd say, if you came in somewhere and I had a tray.
@other: Say it, then.
{hero} takes a breath. {hero} looks at {other.him}, and lets it go.
@hero: More bread? ...It was much longer when I practised.

== end whistle
needs: kept
A voice calls from behind the door. {other} straightens {other.his} back.
@other: How do I look?
@hero: Like somebody out of that house.
{other} goes. At the door {other.he} stops, puts two fingers in {other.his} mouth, and whistles, quite softly.
@hero: That's a penny.

== end tray
needs: kept
{other} takes the tray out of {hero}'s hands.
@other: Sit down for five minutes. On that chair. That's an order.
@hero: You'll drop it.
@other: I carried two buckets up that hill every day, one for your mother. I won't drop it.
{other} puts one glass in front of {hero}, from the left.
