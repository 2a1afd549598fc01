# One sentence is written, and then there is a neighbour who wants to know what comes next.
for: A retired spy writes her memoirs
for: A boy writes a letter to the moon
for: An old general writes a book about peace
for: A baker writes a love song
refuse: A man writes his own obituary
refuse: A dog writes a novel
refuse: Two sisters write a letter to their dead father
refuse: A student writes an exam
refuse: A man writes his name on the moon
refuse: A prisoner writes to a woman he has never met
when: 6 verb:write obj kind:person -two -must -own -has:animal -noun:exam -noun:test -noun:will -noun:code -noun:history -noun:confession -adj:dead -says:suicide -has_on -noun:name -noun:prisoner -noun:list -says:home
cast: hero = hero 0 | spy
cast: other = neighbour//wry
title: The Second Sentence | Comma
world: town

== open page
gives: begun plant:page
INT. ROOM - NIGHT
A lamp, a table, paper. {hero.intro}, sits with a pen in the air. It has been in the air for some time.
A knock. {other.intro}, looks in at the door.
@other: Your light's on. Are you ill?
@hero: I'm going to {my_act}.
@other: How far have you got?
{hero} looks at the paper.
@hero: The date.

== trouble read
needs: begun
gives: one
{hero} writes. {other} sits down on the bed, since nobody has said not to.
@hero: There. One sentence.
@other: Read it.
{hero} holds the page up to the lamp. {hero.His} lips move. {hero.He} puts it down.
@hero: It was better before it was out.
+ @other: They always are. You should see the cakes I've never made.

== rise pages long
needs: one
The floor is covered with paper balls. {other} opens one and reads it and puts it in a pocket.
@hero: Give that back.
@other: You threw it away. I live on the ground floor. That's where things land.

== crisis stop
needs: one
gives: stopped
{hero} puts the cap on the pen.
@hero: Who'd want it? It's all been said, by people who could spell.
@other: Not by you.
@hero: I've started it every winter for eleven years. I've got eleven dates.

== turn pocket
needs: stopped plant:page
gives: read
{other} takes a folded page out of a coat, and another, and another. {other.He} puts the pages on the table.
@other: That's last winter. That's the one before. The bin's outside my window.
{hero} reads one sentence, and the next, and goes on reading.
@hero: It goes on.
@other: It's gone on for years. You only ever wrote the next one and thought that it was the first.

== turn listen
needs: stopped plant:page
gives: read
@other: Then don't write it. Tell me.
@hero: Tell you what?
@other: I can't sleep, you can't write. I'm sitting here in my socks. What happened?
{hero} talks. The lamp burns down by the width of a finger. {other} has the pen, and nobody has noticed when that began.

== end dawn
needs: read
INT. ROOM - DAWN
{hero} is asleep on the paper. {other} takes the pen out of {hero.his} hand, and reads the last line, and puts in one comma.

== end name
needs: read
INT. ROOM - DAWN
{hero} puts the last page on the others, and knocks them straight on the table.
@other: What's it called?
@hero: I'd only got as far as the date.
@other: Then call it that. It was a good night.
{hero} writes one word on the top page, and turns it round for {other} to see. {other} reads it twice, for the spelling.
