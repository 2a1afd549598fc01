# A list of where she went turns out to be a list of who went after her.
for: A detective finds her own name in a murder victim's diary
for: A policeman finds his own name in a dead man's notebook
refuse: A librarian finds her own face in an old painting
refuse: A boy finds his own shadow in the cellar
refuse: A taxi driver picks up his own younger self
when: 14 find own noun:name
cast: hero = hero 0 | detective
cast: other = ~partner/m/warm
cast: witness = neighbour/f/dry
title: The Green Umbrella
let: book = ?has_in {prep_in.noun} ;; diary
let: dead = ?noun:diary dead woman ;; dead man

== open book
gives: plant:umbrella name
INT. LIVING ROOM OF THE MURDER VICTIM - NIGHT
Rain on the window. A lamp, a cup of tea gone cold.
{hero.intro}, stands at the table and reads the {book}.
{other.intro}, stands at the door, a green umbrella in one hand.
+ @other: Anything?
+ {hero} stops reading.
+ @hero: No.
+ {hero} turns and shows {hero.his} back to {other}. {hero.He} reads on.
@hero (reading, under the breath): "Tuesday. {hero} again. {hero.He} didn't see me."
+ @other: {hero}?
+ @hero: Nothing. Shopping lists.
{hero} closes the {book} and puts the {book} away.

== trouble window
needs: name
gives: watcher
INT. STAIRCASE - NIGHT
{witness.intro}, stands at a door. {hero} walks to {witness}.
@witness: The dead never went out, dear. Not that one. Sat at that window.
* @hero: Looking at what?
@witness: At you lot. It looks straight down on the police. Waved, mornings. Most people don't look up.
+ @hero: Did anyone wave back?
+ @witness: One did. Just the once. There was cake for a week.

== rise wave long
needs: watcher
EXT. POLICE STREET CORNER - DAY
{hero} stands on the pavement with a cup and looks up. {hero.He} waves, a little, as {hero.he} must have done it once without thinking. {other} walks to {hero}.
@other: Who are you waving at?
@hero: Nobody. I had an itch.

== crisis read
needs: watcher name
gives: pattern
EXT. STREET - NIGHT
{hero} stands under a lamp and reads the {book}. Rain.
@hero (reading): "Monday. {hero} left at nine. A man went after {hero.him}." "Wednesday. The man stood below till two." "{hero.He} doesn't know."
+ {hero} turns the page.
@hero: It isn't where I went. It's who was behind me.
{hero} looks around. Nobody.
@hero (reading): "I will tell {hero.him} myself. I'll say: the man with the..."
{hero} holds the page up to the light. Somebody spilled tea on it.

== turn green
needs: plant:umbrella pattern
gives: sees
@hero (reading): "...green."
{other} comes down the street, under the green umbrella, smiling.
+ @other: You're up late. Find something?
+ {hero} closes the {book}. {hero.He} does not hurry.
+ @hero: Shopping lists. You were right to go home.
+ @other: I never said I went home.
+ @hero: No. You didn't.

== end wave
needs: sees
{other} steps closer. {other.He} holds the umbrella over them both.
@other: {hero}. What's in the {book}?
{hero} steps close to {other}. A click. Another. {other} looks down at the handcuffs.
@hero: Bread. Milk. You.
EXT. POLICE STREET CORNER - DAWN
The rain has stopped. {hero} stands alone on the pavement and looks up at a dark window.
{hero} waves. For a long time, {hero.he} stands there and waves.

== end cake
needs: sees
{hero} looks at the umbrella. {hero.He} looks at {other}.
@hero: Lend me that. It's raining on my evidence.
{other} gives {hero} the umbrella. {hero} steps back, and points at the end of the street.
@hero: They came round the corner while you were being charming. All four of them.
* @other: What was it? What did the diary say?
* @hero: That one of us waved back. It wasn't you.
EXT. POLICE STREET CORNER - DAWN
The rain has stopped. {hero} stands on the pavement with a cake on a plate. {hero.He} puts the cake down on the bench, under a dark window.
{hero} looks up. {hero.He} waves.
