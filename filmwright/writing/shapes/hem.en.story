# Somebody loves, and says it in the only way that they dare: by what they make or do. The other one can read.
for: A tailor sews a wedding dress for the woman he loves
for: A shy librarian falls for the man who returns his books late every week
for: A gardener is secretly in love with the woman next door
for: A baker loves the nurse who buys one roll every morning
for: A young cook secretly loves the waitress
refuse: A man falls in love with his own voice
refuse: A spy falls in love with his enemy
refuse: A dog loves a cat
refuse: A teacher falls for her pupil
refuse: A robot loves a ballerina
idea: 11 hero:person @make thing:thing for other:person .. @love ..
idea: 11 hero:person fall for other:person ..
idea: 11 hero:person in love with other:person ..
idea: 11 hero:person @love other:person,-kin ..
idea: 10 hero:person @love other:person,-kin
idea: 11 hero:person secret|secretly .. @love other:person,-kin ..
never: @kill @crime enemy spy boy girl child pupil student teenager has:animal has:robot ghost mermaid death dead hate hates statue self voice war mother father son daughter vampire alien never brother sister
cast: hero = hero 0 | tailor
cast: other = woman//wry
inside: WORKSHOP
let: work = ?caught:thing {thing.the} ;; the parcel
let: none = ?caught:thing 0 ;; 1
title: Room in the Seam | What It Says on the Inside

== open fitting
gives: near plant:hem
INT. {inside} - DAY
{other.intro}, stands in the middle of the room. {hero.intro}, looks at {other.his} shoes, because that is as high as {hero.he} dares to look.
@other: Is it finished?
@hero: Nearly. It isn't lying straight.
@other: You said that on Monday.
@hero: It wasn't lying straight on Monday either.
?caught:thing {hero} turns {thing.the} over, and over again.
?you_are @hero: {you_are}. That's what I say when people ask about you.
?you_are @other: Do people ask?

== trouble unpick
needs: near
gives: slow
INT. {inside} - NIGHT
One lamp. {hero} sits alone and undoes what {hero.he} has done today, stitch by stitch, very gently.
@hero: Slower. {hero.He} could've been done by Friday, but it's got to be right. {"I wanted it to be right." No.|"I had a lot to do." No.}
?left @hero: "It's about {left.the}." No.
+ {hero} writes something on a slip of paper, folds it small, and pushes it into {work} where nobody would look.

== rise window long
needs: slow
{hero} hears steps in the street, and is at the window before {hero.he} knows it. {hero.He} goes back to the table as if it had been somebody else.

== crisis found
needs: slow
gives: found
INT. {inside} - DAY
{other} holds {work}. A slip of paper lies in {other.his} other hand.
@other: This fell out.
@hero: It's a number. A measurement.
@other: It's got a verb in it.
{hero} picks up a needle, and can't find the hole.
@hero: It wasn't for reading. It was to hold the thing together.

== turn late
needs: found plant:hem
gives: said
@other: Do you know how many times I've come here?
@hero: Eleven. Twelve, with the time that you forgot your glove.
@other: I didn't forget the glove. I put it under the cushion and then I sat on the tram feeling like a criminal.
The needle drops. {hero} doesn't look for it.
@other: I was waiting for you to look higher than my shoes.

== turn kind
needs: found plant:hem
gives: said
@other: I can't say what you'd like me to. There's somebody else.
@hero: I know. I know that. I did it so that you'd have it good and warm there.
{other} folds the slip up small again and puts it back exactly where it was.
@other: Sew it up. Tight. I want it to be in there. I'll be the only one who knows what's holding it together.

== end shoes
needs: said
{hero} looks up, past the shoes, past the hem, all the way.
@hero: You've got a freckle there.
@other: I've had it all the time.
@hero: I've only seen as far as the knee. It's going to take me a while to get used to the rest.
{other} laughs, and sits down on the table. {other.He} isn't in any hurry.

== end door
needs: said
{other} stands at the door with {work} under {other.his} arm.
@other: What do I owe you?
@hero: It's paid.
@other: When?
@hero: Eleven times. Twelve, with the glove.
The door shuts. {hero} picks up the needle, and this time finds the hole at once.
