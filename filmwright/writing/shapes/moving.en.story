# A house is emptied; the last thing in it turns out not to be theirs.
for: An old woman leaves the house she was born in
for: A family moves out of their old house
for: A widower packs up his house
refuse: A woman leaves her house for the first time in ten years
refuse: A boy leaves home to join the circus
refuse: A family moves into a haunted house
refuse: Two brothers argue over selling the house their mother died in
when: 11 verb:leave noun:house kind:person -noun:bride -flee -has:animal -says:time -also:become -with:seek
when: 11 verb:move says:out noun:house -adj:haunted -has:animal
when: 11 verb:pack noun:house kind:person
when: 11 verb:pack noun:apartment kind:person
when: 11 verb:empty noun:house kind:person
cast: hero = ?noun:couple wife/f/dry | hero 0 | ?noun:family mother/f/dry | widow
cast: other = porter//wry
title: The Last Box | Everything but the Door
world: town
let: us = ?noun:child&noun:couple We were a young couple. The children were born in that room. ;; ?noun:child The children were born in that room. ;; ?noun:couple We were such a young couple. ;; ?noun:family The family's in the car. ;; I was born in that room.

== open count
gives: empty plant:key
INT. HOUSE - LIVING ROOM - DAY
Bare boards, one box. {hero.intro}, stands in the middle. {other.intro}, carries a chair to the door, and stops.
@other: Is that the last of it?
@hero: Yes. No. I don't know. {us}
@other: Take your time. We charge by the hour.

== trouble marks
needs: empty
gives: seen
{hero} looks at the side of the door. Pencil lines, one above the other.
@other: You can't take that. It's holding up the wall.
@hero: That's all of us. That's the year of the measles. I shrank.
+ {other} bends down, and reads the lowest line.
+ @other: Who's "Bun"?
+ @hero: The rabbit. She insisted.

== rise window long
needs: seen
{hero} opens the window, and shuts it again. It takes a knee, a shoulder and a word.
@other: Were you going to tell them about that?
@hero: They'll have to find their own word.

== crisis box
needs: seen
gives: opened
@hero: What's in that box? It isn't mine.
@other: It was in the attic, behind the tank. It says "Do not open".
@hero: That's not my writing.
{hero} opens the box. {hero.He} takes out a candle, a teacup, and a letter.

== turn before
needs: plant:key opened
gives: read
{hero} reads the letter, and sits down on the floor.
@hero: "To whoever comes after us. The window needs a knee. There's a bird in the wall, please leave it. We were happy in the kitchen, and hope it's catching."
@other: When's it from?
@hero: 1931.
{hero} looks at the door, at all the pencil lines.
@hero: I always thought that it was us.

== turn add
needs: plant:key opened
gives: read
@hero: It's a list. There are nine names on it, one under the other, with years. Everybody who ever had this key.
{other} reads it over {hero.his} shoulder.
@other: You're not on there.
@hero: Nobody told me.
@other: Nobody told any of them. They'd each have found it at the end.
{hero} takes a pen, and writes on the letter, leaning on the floor.

== end back
needs: read
{hero} puts the letter back in the box. {hero.He} puts one slipper on top.
@hero: Would you put that behind the tank?
@other: That's an extra.
@hero: I know.
{other} takes the box and leaves. {hero} walks to the door, stands very straight against it, and lays one hand flat on top of {hero.his} head. {hero.He} turns and looks.
@hero: Shrunk again.

== end key
needs: read
EXT. HOUSE - DAY
{hero} locks the door. {hero.He} holds the key. {other} waits at the gate.
@other: Don't look back. It's what I tell everybody.
@hero: Does anybody listen?
@other: Not one. It's why I leave the engine off.
{hero} turns round, and looks at the house: at every window, slowly, from left to right, like somebody counting children.
@hero: All there.
{hero} puts the key on the step, and walks to the gate.
