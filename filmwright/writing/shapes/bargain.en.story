# Whatever is pawned, the price is named by somebody who knows what it is to miss it.
for: A widow sells her wedding ring to buy a boat
for: A musician trades his guitar for a train ticket
for: A father pawns his watch
refuse: A boy trades his shadow for a bicycle
refuse: Two brothers argue over selling the house their mother died in
refuse: A company sells a country
when: 10 bargain kind:person target:thing -two tag:jewel
when: 10 bargain kind:person target:thing -two tag:instrument
when: 10 bargain kind:person -two noun:watch
when: 10 bargain kind:person -two noun:ring
when: 10 bargain kind:person -two noun:medal
cast: hero = hero 0 | woman
cast: other = shopkeeper/m/dry
title: Sold as Seen | What It's Worth
world: town
let: got = ?has_for {prep_for.a} ;; the money
let: want = ?has_for {prep_for.noun} ;; ?noun:boat boat ;; ?noun:ticket ticket ;; money
let: box = ?noun:ring ring ;; ?noun:watch watch ;; {thing.noun}

== open shop
gives: shown plant:watch
INT. SHOP - DAY
{other.intro}, sits at the desk and reads a newspaper. {hero.intro}, enters, one hand closed.
@hero: How much would you give for this {box}?
{hero} puts the {box} down on the desk. {other} looks at it without touching.
@other: Why d'you want to be rid of it?
@hero: I don't. I want {got}.
@other: That's an honest answer. It's worth less than a lie. People pay for a story.

== trouble price
needs: shown
gives: named
@hero: Then what's it worth?
@other: To me, forty. To a stranger, sixty. To whoever gave it to you?
{hero} looks at the window.
@hero: He isn't buying.
@other: No. They never come in.
+ {other} takes the {box}. He holds it up to the light.
+ @other: There's a scratch.
+ @hero: That's from the day I dropped it down the sink. He took the whole kitchen apart.

== rise chair long
needs: named
{hero} sits down.
@hero: Does anybody ever come back for theirs?
@other: One in ten. I keep a list of the other nine.
@hero: What for?
@other: Somebody should.

== crisis count
needs: named
gives: signed
{other} puts money on the desk. {hero} looks at the money.
@other: Forty. Fifty. Sixty.
@hero: You said forty.
@other: I said to me. You're a stranger.
{other} pushes the paper across the desk. {hero} signs the paper.
@hero: That's that, then. It's only a {box}.
@other: That's what they all say. In that voice.

== turn nine
needs: plant:watch signed
gives: knows
{hero} turns to the door. {hero.He} stops.
@hero: What did you sell? You. To sit behind that desk.
{other} folds the newspaper.
@other: My father's {box}. To the man who had this shop before me. For {got}.
@hero: And?
@other: I've been waiting for it to come back in. Thirty years. Every time the door opens, I look at the hand first.
{hero} looks at the {box} on the desk.

== end door
needs: knows
{other} takes the {box} from the desk. He gives the {box} to {hero}.
@other: I'm shut.
@hero: I've signed.
@other: Sixty, on loan. Bring it back when you can. If you can't, bring that in and let me look at it, Sundays.
{hero} hugs {other}. {other} stands quite still.
EXT. STREET - DAY
{hero} comes out of the door. {hero.He} opens one hand and looks at it. {hero.He} closes the hand again, and walks down the street, toward the {want}.

== end sunday
needs: knows
@hero: What did it look like?
@other: Like that one. They all do, after thirty years.
{hero} takes the money. {hero.He} walks to the door.
@hero: Put me on the list.
@other: Of the nine?
@hero: No. The other one.
EXT. STREET - DAY
{hero} comes out of the door and walks off, toward the {want}. Behind the window, {other} takes a pen and writes.
