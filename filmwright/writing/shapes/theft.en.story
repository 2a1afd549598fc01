# Something that everybody owns is taken, because nobody was holding it; a child asks for it back.
for: A cat steals the moon
for: A fox steals the sun
for: A boy steals the king's crown
refuse: Three thieves steal a statue from a church
refuse: A gang steals a bus full of gold
refuse: A thief breaks into a museum to return a painting
when: 11 steal target:sky kind:animal
when: 11 steal target:sky kind:person -two
when: 10 steal noun:crown -two
when: 10 steal noun:bell -two
cast: hero = hero 0 | boy
cast: other = girl/f/child
cast: old = lamplighter/m/dry
title: Nobody Was Holding It | Smaller Than It Looks
let: night = ?noun:sun DAY ;; NIGHT
let: ball = ?noun:moon a small white ball ;; ?noun:sun a small golden ball ;; ?target:sky a small white ball ;; ?noun:crown a golden crown ;; a small brass {thing.noun}
let: sky = ?target:sky 1 ;; 0

== open take
gives: dark plant:lantern
EXT. ROOF - {night}
{?target:sky::{thing.The}, over all the chimneys, very close.|Chimneys, and one lit window. Behind it, {thing.the}.}
{hero.intro}, stands at the edge of the roof. {hero} looks up at {thing.the}. {hero} looks around. Nobody.
?target:sky {hero} takes it out of the sky: {ball}. It makes the sound of a coin leaving a purse.
?-target:sky {hero} takes it through the window: {ball}. It makes the sound of a coin leaving a purse.
* {hero} holds the {?noun:crown::crown|ball}. {hero} looks at it for a long time.
+ ?target:sky All over town, dogs begin to bark.
+ ?-target:sky A long quiet. All over town, bells begin to ring.
{hero} runs off.

== trouble town
needs: dark
gives: asked
EXT. STREET - NIGHT
{old.intro}, stands under a dark street lamp and looks up. {other.intro}, holds a lantern that is too big for her.
@other: Who took it?
@old: Who'd want it? You can't eat it, you can't sell it, and you can't hide it.
+ @other: You could under a bed.
+ @old: In forty years I've never been the brightest thing out here.
+ {old} looks at her.
+ @old: Then try the beds.
+ {other} walks down the street, her lantern held low.

== rise trail long
needs: asked
EXT. ALLEY - NIGHT
{other} walks along the wall with the lantern. She stops. She looks at the door. A thread of light lies under it. It goes out.
@other (to the door): I saw that.

== crisis door
needs: asked
gives: found
INT. ATTIC - NIGHT
{hero} sits on the bed with the {?noun:crown::crown|ball}. {other} enters with the lantern and looks at {hero}.
@other: I can see you.
@hero: I found it.
* @other: {?target:sky::Up there?|In the palace?}
@hero: Nobody was holding it.
+ {other} steps closer. She looks at it.
+ @other: Is that {thing.the}? It's smaller than it looks.
+ @hero: Everybody is.
* @other: People need it.
* @hero: What for?
* ?noun:sun @other: Washing. Tomatoes. My granny, for her knees.
* ?-noun:sun&target:sky @other: Boats. Owls. My granny, for the toilet.
* ?-target:sky @other: The king cries without it. He thinks we can't hear.
* @hero: {?target:sky::They had it every {?noun:sun::day and told each other not to look|night and never once looked up}.|He left it on a cushion. He never even looked at it.}

== turn empty
needs: plant:lantern found
gives: swap
{other} looks around. One bed. Two pillows, and dust on one of them.
@other: Whose bed is that?
@hero: She used to leave a light on. So I'd know which roof.
+ @other: And then?
+ @hero: And then she didn't.
{other} puts the lantern on the table.
@other: It's small. But I could do it every night. I only live there.
{other} points at the window.
{hero} looks at the lantern. {hero} looks at {other}.
+ @hero: Every night?
+ @other: Not when I have a cold.

== turn loan
needs: plant:lantern found
gives: swap
{other} sits down beside {hero}. She holds the lantern in her lap.
* @other: Are you cold?
* @hero: No.
* @other: You're shaking.
* @hero: It's dark where I sleep. It wasn't before. Somebody had a lamp.
{other} looks at the lantern. She gives the lantern to {hero}.
@other: It's my granny's. You have to say good night to it, or it smokes.
* @hero: And what do you want for it?
* @other: You know what I want for it.
{hero} gives the {?noun:crown::crown|ball} to {other}. It takes a while.

== end back
needs: swap
EXT. ROOF - {?noun:sun::DAWN|NIGHT}
{hero} stands at the edge of the roof. {?target:sky::{other} holds the ball up to the sky.|{other} holds the crown up to the window.} {old} looks up at them.
?target:sky @old: It's crooked.
?-target:sky @old: It's got a thumb on it.
@other: It's used.
+ @old: Hm. So it is.
+ {old} looks at it, properly, for the first time in forty years.
+ Below, one small window is yellow.
+ @hero: That's mine.
+ @other: That's yours.
{hero} walks along the roof toward the light, not hurrying.
