# A small person is taken for a great one, and is better at it.
for: A plumber is mistaken for a king
for: A cleaner is mistaken for the president
refuse: A king dies and nobody tells the cook
refuse: An actor is mistaken for a murderer
refuse: A waiter is mistaken for a famous doctor
refuse: A cat is mistaken for a dog
refuse: A man mistakes his wife for a hat
when: 12 verb:mistake kind:person has_for tag:leader -has:animal -target:thing -target:person
cast: hero = hero 0 | plumber
cast: other = secretary/f/dry
title: The Wrong Door | Nobody Asked
world: town
let: great = {prep_for.noun}

== open door
gives: taken plant:bag
INT. OFFICE - DAY
{other.intro}, stands at the desk with a paper in each hand. {hero.intro}, enters with a bag.
@hero: I'm here about the...
@other: You're late. Sit. They've been waiting for the {great} since nine.
@hero: I'm not...
@other: Nobody is, before coffee. Sign here.
{hero} looks at the paper. {hero.He} looks at the door.
@hero: I came about the sink.
@other: We all say that.

== trouble sign
needs: taken
gives: signing
{hero} sits down at the desk.
@hero: And what's on it?
@other: Nobody reads them. It closes a school.
@hero: Why?
@other: I'm so sorry, what?
@hero: Why does it close a school?
{other} takes the paper. {other} reads. It is clearly the first time.
+ @other: It says: reasons.
+ @hero: I'd want more than that for a tap.

== rise coffee long
needs: signing
{other} gives {hero} a cup.
@other: You're not as tall as in the pictures.
@hero: I'm further away from it.

== crisis speech
needs: signing
gives: asked
@other: They want four words from you at noon. You usually say "strength" twice.
@hero: What do they want to hear?
@other: Nobody has ever asked.
@hero: You. What do you want to hear?
{other} opens her mouth. She closes it. She looks at the window.
@other: "I don't know yet." Just once. In eleven years.

== turn real
needs: plant:bag asked
gives: known
{hero} looks at the bag. {hero.He} opens the bag, and takes a hammer.
@hero: I have to tell you something. I'm the {hero.noun}.
@other: I know.
@hero: Since when?
@other: Since you said please.
@hero: Then why...
@other: The real {great} has been in the bathroom since nine, with the door locked. He said tell them anything.

== end sink
needs: known
{hero} stands up. {hero.He} gives {other} the paper, not signed.
@hero: I'd keep the school. I'll see to the sink.
INT. CORRIDOR - DAY
{hero} stands at a door and knocks.
@hero: It's open whenever you like. It's only people out here.
{hero} puts a cup down on the floor. {hero.He} listens.
@hero: I don't know yet, either. That's allowed. I asked.
A key turns in the lock.

== end noon
needs: known
@other: It's noon.
@hero: I only do taps.
@other: Four words. I'll be standing where you can see me.
EXT. STREET - DAY
{hero} stands on the steps, the bag in one hand. {other} stands beside {hero}. A crowd, somewhere, goes quiet.
@hero: I don't know yet.
Silence. Then, one after the other, somewhere, hands begin to clap. {other} claps.
