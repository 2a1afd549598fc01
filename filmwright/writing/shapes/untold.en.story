# Two men keep a war going, each to spare the other the peace.
for: A war ends but nobody tells the two last soldiers
for: Two soldiers don't know that the war is over
refuse: The king dies and nobody tells the cook
refuse: A soldier comes home from the war
refuse: A boy searches for his father in a war
when: 14 negated noun:soldier noun:war
when: 12 two noun:soldier noun:war kind:person
cast: hero = target | hero 0 | soldier
cast: other = soldier
title: The Password | Marmalade
let: pass = {Marmalade|Dancing bear|Aunt Cecily|Dry socks}

== open routine
gives: routine plant:coin
EXT. TRENCH - DAWN
Mist. {hero.intro}, kneels and looks out over the field. {other.intro}, walks along the trench and stops.
@hero: Password.
@other: You know me.
@hero: Password.
@other: {pass}.
@hero: Pass, friend.
{other} kneels beside {hero}. {other} takes a coin from {other.his} pocket.
+ @hero: Who gets the coffee?
+ @other: Heads.
+ {other} throws the coin and catches it. {other} looks at the coin.
+ @other: Heads. But I'm not thirsty. You have it.

== trouble man
needs: routine
gives: doubt
{hero} looks out over the field. {hero} points.
@hero: Movement. Two o'clock.
* @other: Patrol?
* @hero: One man. One... It's a farmer.
@other: Armed?
+ @hero: He's got a cow.
{other} looks out over the field.
+ @other: He'll be killed.
+ They wait for it. The farmer whistles.
* @hero: He's opened the gate. He's let the cow through. He's shut it.
* Neither of them says anything about the gate.

== rise letters long
needs: doubt
INT. DUGOUT - NIGHT
A candle. {other} sits at the table and writes a letter. {hero} watches {other}.
@hero: Who d'you write to?
@other: My sister.
@hero: There's been no post since winter.
@other: She's not been fussy.

== crisis bells
needs: doubt
gives: heard
EXT. TRENCH - DAY
Bells, far off, and an accordion. {hero} and {other} crouch and listen.
+ @hero: It's a trick.
+ @other: It's a wedding.
+ @hero: You can't know that.
@other: They played the same thing Saturday. And the Saturday before.
{hero} turns to {other}, slowly.
@hero: You said that was shelling.
{other} looks at the ground.

== turn both
needs: heard
gives: open_secret
@hero: How long?
{other} takes a paper out of {other.his} boot. {other} gives the paper to {hero}. {hero} reads.
@hero (reading): "Peace."
@other: It came down on the wind. April.
@hero: It's August.
@other: You've a wedding ring. The war ends, you go home. And I'd have to go and find out who I've got.
{hero} laughs. It goes wrong halfway. {hero} takes a paper from {hero.his} own pocket.
* @other: When?
* @hero: March.
* @other: March? You let me eat a candle!
* @hero: You said you'd never had a friend. I thought: one more week.

== end coin
needs: open_secret plant:coin
{hero} and {other} look at each other.
@hero: Somebody has to go first.
@other: Coin?
@hero: Coin.
{other} throws the coin. Neither of them looks where it lands.
EXT. FIELD - DAY
Two soldiers, out in the open. {hero} and {other} walk through the tall grass. They stop.
@other: Password.
@hero: You know me.
@other: Pass, friend.

== end stay
needs: open_secret plant:coin
{hero} and {other} look at each other. Far off, the accordion stops.
* @hero: We could go down there. They'll have cake.
* @other: They'll have questions.
* @hero: We tell them nobody told us.
* @other: Each of us told nobody. That's nearly the same.
+ {other} takes the coin from {other.his} pocket.
+ @other: Heads, we're heroes. Tails, we're idiots.
+ {other} throws the coin up and catches it. {other} does not look.
+ @hero: Well?
{other} gives the coin to {hero}.
+ @other: Keep it. Buy something nice. Not marmalade.
EXT. FIELD - DAY
{hero} and {other} walk through the tall grass, shoulder to shoulder, out in the open.
