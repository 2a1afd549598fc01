# The last of its kind is shut on the stroke of midnight, by somebody who was saved by it once.
for: The Last Lighthouse
for: The Last Bookshop
for: The Last Cinema
refuse: The Last Letter
refuse: The Last Dragon
refuse: The Last Dance
when: 12 last title noun:lighthouse
when: 10 last title has:place -noun:planet -noun:city -noun:village -noun:island -noun:forest -noun:river -noun:mountain
when: 10 last title tag:building
when: 10 last title tag:shop
cast: hero = hero 0 | keeper/m/dry
cast: other = clerk/f/blunt
title: The Last Line in the Book
world: sea
let: at = ?noun:lighthouse LIGHTHOUSE ;; ?noun:cinema CINEMA OFFICE ;; ?noun:library LIBRARY ;; {subject.NOUN}
let: did = ?noun:lighthouse Lit. ;; Open.
let: off = ?noun:lighthouse turns off the lamp ;; turns off the lamp

== open book
gives: order plant:book
INT. {at} - DUSK
{hero.intro}, stands at the table and wipes a lamp that is already clean. Forty books, all the same, on a shelf.
{other.intro}, enters, out of breath, a paper in one hand.
+ @other: Is that all of the stairs?
+ @hero: There were more. We lost some in the war.
@other: You know why I'm here.
@hero: You're from the office. You want the {subject.noun} {?noun:lighthouse::out|shut}.
@other: Midnight. It's the last one. In the whole country.
+ @hero: Then you'll want tea.

== trouble why
needs: order
gives: argued
+ {hero} gives {other} a cup. She looks at the books on the shelf.
+ @other: When did anyone last need it?
+ @hero: Eleven years ago. March.
+ @other: Eleven years, and every night you still...
+ @hero: You don't know which night it is until it's over.
* @other: Nobody is coming. {?noun:lighthouse::Ships have satellites.|People have telephones for this.}
* @hero: I know.
@other: Then who is it for?
{hero} sits down and takes the pen. {hero.He} writes one word.

== rise hour long
needs: argued
INT. {at} - LATER
{other} stands at the table and wipes the lamp, badly. {hero} watches {other}.
@other: I have done nine of these. Everyone shouts. One man threw a bucket.
@hero: Full?
@other: Yes.
@hero: Good for him.

== crisis midnight
needs: argued
gives: hour
INT. {at} - NIGHT
A clock strikes twelve. {other} gives {hero} the paper. {hero} signs the paper.
* @hero: You do it. I never learned how.
{other} walks to the table. She stops in front of the lamp.
* @other: May I see one? Before.
* @hero: Which year?
* @other: {?noun:lighthouse::The one I was born in. November.|The one when I was six. November.}

== turn entry
needs: plant:book hour
gives: knows
{hero} walks to the shelf and takes a book. {hero.He} does not have to search. {hero.He} gives the book to {other}.
{other} reads.
+ @other (reading): "{did}" "{did}" Every night. One word.
+ @hero: Turn the page.
?noun:lighthouse @other (reading): "One small boat, no engine. A baby on board, very loud."
?-noun:lighthouse @other (reading): "One small girl, wet through. Red boots. Stayed till the rain stopped."
{other} sits down.
+ @hero: What is it?
@other: My mother always said there was a {?noun:lighthouse::light. She never knew which one. She said I screamed until I saw it.|place. She never found the street again. She said I wouldn't leave.}
* @hero: That was you?
* @other: {?noun:lighthouse::I'm told I was very loud.|I'm told I left a puddle.}
* @hero: {?noun:lighthouse::I had to write it small.|It never quite came out.}

== end answer
needs: knows
{other} stands up. She takes the pen from {hero} and writes in the book. Then she walks to the table, and {off}.
EXT. {?noun:lighthouse::COAST|STREET} - NIGHT
Dark. Really dark. {hero} and {other} stand side by side. {hero} carries a suitcase.
+ @hero: Which way's the road? I've never had to find it in the dark.
+ @other: Wait.
{other} raises a torch. Off. On. Off.
Far out, where nobody is supposed to be, another light. Off. On.
@hero: Well. Write that down.

== end keep
needs: knows
{other} stands up. She walks to the table. She looks at the paper in her hand.
@other: It says midnight. It doesn't say which.
* @hero: There's one every night. I've noticed that.
* {other} folds the paper. She gives the paper to {hero}.
@other: I couldn't find the stairs. That's what I'll tell them. There are too many stairs.
* @hero: Fewer than there were.
{other} sits down, takes the pen, and writes in the book.
@hero: What did you write?
@other: "{did}"
{hero} looks at the lamp. {hero.He} smiles.
