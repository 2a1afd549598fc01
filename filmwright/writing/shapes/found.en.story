# What is found has to be given back, and nobody asks for it. A poster goes up; the wrong people come.
for: A beggar finds a golden ring
for: A street musician finds a violin in the snow
for: A night cleaner finds a suitcase in an empty train
for: A fisherman finds a crown in his net
refuse: A girl finds a message in a bottle
refuse: A widow finds a letter from her husband after his funeral
refuse: A boy finds a bottle of whisky
refuse: A man finds a dead body
refuse: A girl finds her father in a station
refuse: A detective finds her own name on a gravestone
refuse: A girl finds a door in a tree
refuse: A soldier finds a child in the ruins
refuse: A detective finds a finger in his coffee
when: 5 verb:find obj kind:person target:thing -two -must -own -noun:letter -noun:note -noun:message -noun:bottle -noun:gun -noun:knife -noun:body -noun:diary -noun:book -noun:map -noun:poison -noun:bomb -noun:way -adj:dead -fear -with:also -noun:door -noun:room -noun:house -noun:cave -noun:tunnel -noun:portal -noun:star -noun:planet -noun:stair -noun:staircase -noun:footprint -noun:grave -noun:ghost -noun:skeleton -noun:cure -noun:job -noun:corpse -noun:island -noun:tree -noun:hole -noun:love -noun:wife -noun:husband -noun:finger -noun:ear -noun:tooth -noun:bone -noun:hand -noun:eye -noun:hair -noun:insect -noun:snake -noun:spider -noun:alien -noun:bell -noun:coffin -kind:animal -also:recognize -says:alien
cast: hero = hero 0 | cleaner
cast: other = neighbour//dry
cast: old = pensioner/f/warm
title: Found | Ask Within
world: town

== open poster
gives: found plant:paper
EXT. STREET - DAY
{hero.intro}, holds a paper against a wall and hammers in a nail with a shoe.
{other.intro}, stops and reads.
@other: "Found." Found what?
@hero: I'm not saying. They have to tell me. Otherwise anybody could come.
@other: What was it?
{hero} looks left and right.
@hero: {my_obj}.
@other: And you're giving it back?
@hero: It isn't mine.
@other: That's what finding is.

== trouble queue
needs: found
gives: asked
INT. HOUSE - KITCHEN - DAY
{hero} sits at the table. A line of feet under the door.
@other: There are eleven of them. One says it was his leg.
@hero: What did the others say?
@other: A cow. A Monday. Three said money, and they all had the same face.
+ @hero: Nobody said it?
+ @other: There's a child who says it was her turn on the swing.
+ @hero: Give her a biscuit.

== rise night long
needs: asked
INT. HOUSE - KITCHEN - NIGHT
{hero} sits alone and looks at {thing.the} on the table.
@hero: Somebody's looking for you with a candle.

== crisis keep
needs: asked
gives: kept
INT. HOUSE - KITCHEN - LATER
{other} leans on the table.
@other: You've got a hole in your shoe, and that on the table. Keep it.
@hero: And when they come?
@other: They'd have come.
{hero} looks at the hole in {hero.his} shoe. {hero.He} moves {thing.the} nearer, by the width of a hand.

== turn woman
needs: kept plant:paper
gives: came
A knock. {old.intro}, enters with the paper from the wall in her hand.
@old: I haven't lost anything. I only wanted to see who'd write that. I've read walls for eighty years, and they always want something.
{hero} stands up.
@hero: You don't want it?
@old: What would I do with it? I came for the word. I'd like to keep the paper.

== turn mine
needs: kept plant:paper
gives: came
A knock. {old.intro}, enters with the paper from the wall in her hand. She looks at the table and stops.
@old: So that's where it went.
@hero: You have to say what it is first.
@old: It's what my husband threw away the night he left, so that I shouldn't have it. I was so pleased when it was gone.
She pushes {thing.the} back across the table.
@old: I only came to make sure it was with somebody who'd ask.

== end wall
needs: came
EXT. STREET - DUSK
{hero} hammers in the nail again. Another paper.
@other: "Still found." Still?
@hero: In case they were away.
{other} reads it once more. Then {other.he} takes off one of {other.his} own shoes, and gives the shoe to {hero}.

== end table
needs: came
{hero} puts a third cup on the table. {old} sits down. {other} sits down.
@other: So what did you find, then?
{hero} pours. It takes some time to get round everybody.
@hero: I'm still finding out.
