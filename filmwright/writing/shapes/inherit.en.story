# What is left to them comes with one condition, and the condition is the other one.
for: Three sisters inherit a hotel
for: A clerk inherits a castle from an uncle she never met
for: Two brothers inherit a lighthouse
refuse: A spy inherits a secret
refuse: A cat inherits a fortune
refuse: Two brothers argue over selling the house their mother died in
when: 12 verb:inherit kind:person target:place
when: 12 verb:inherit kind:person tag:building
cast: hero = hero 0 | clerk
cast: other = hero 1 | butler/m/dry
let: wide = {thing.noun}
let: uncle = ?noun:aunt aunt ;; ?noun:grandmother grandmother ;; ?noun:grandfather grandfather ;; ?noun:father father ;; ?noun:stranger stranger ;; uncle
let: he = ?noun:aunt she ;; ?noun:grandmother she ;; he
let: his = ?noun:aunt her ;; ?noun:grandmother her ;; his
title: One of Each | The Condition
world: town

== open gate
gives: came plant:key
EXT. {wide.up} - DAY
{hero.intro}, stands before {thing.the} with a suitcase. {other.intro}, walks up beside {hero.him} with another.
@other: It's bigger than the photograph.
@hero: Everything's bigger than that photograph. It was a stamp.
?three @hero: Have you heard from the rest of us?
?three @other: In the car. Coming in when we've stopped counting windows.
{hero} takes a key out of an envelope. {other} takes one out of {other.his}.
@hero: You've got one too.
@other: I was told there was only the one.

== trouble read
needs: came
gives: read
{hero} reads the letter.
@hero: "I leave the {wide} to you both. One of you has the key to the doors. One of you has the key to the cellar."
@other: Which is which?
@hero: It doesn't say. It says, "Your {uncle} was never any good at labels."
+ @other: I never even met {his} dog.
+ @hero: I did. It bit me. I thought it was a good sign.

== rise roof long
needs: read
{other} looks up at the roof. Something slides down it, and lands in the grass.
@other: Is that ours?
@hero: Half of it.

== crisis sell
needs: read
gives: split
INT. {wide.up} - HALL - DAY
Dust, and light through it. {hero} sits on the suitcase. {other} walks up and down.
@other: We sell. Tomorrow. Before it rains.
@hero: You've not seen the upstairs.
@other: I've seen the ceiling. I can see the upstairs through it.
@hero: Somebody lived here for fifty years and wrote our names on an envelope.
@other: Somebody hadn't got anybody else.
@hero: Well. Nor had I.

== turn cellar
needs: plant:key split
gives: down
{hero} pushes the key into the small door. It does not turn. {other} watches.
@other: It's mine, then.
{other} opens the small door.
INT. CELLAR - DAY
One table, two chairs, two glasses. {other} picks up a photograph from the table and looks at it for a long time.
@other: It's us. At the funeral. On the wrong sides of the church.
@hero: There's something on the back.
@other: "They both left before the cake. They'd get on."

== turn lamp
needs: plant:key split
gives: down
INT. CELLAR - DAY
Both keys lie on the table. {hero} holds a lantern over a row of bottles. Each has a year on it.
@other: That's the year I was born.
@hero: That's mine.
{other} picks up the last one.
@other: This one's today's. {he} can't have known today.
@hero: Look at the others. {he}'s done one for every day this month. {he} just hoped we'd come.

== end toast
needs: down
{hero} puts two glasses on the table. {other} pours.
@other: We still sell.
@hero: Of course we do.
@other: Tomorrow.
@hero: If it doesn't rain.
{other} drinks. Above their heads, something else slides down the roof.
@other: What do you do with a thing like this?
@hero: I was going to start with a bucket.

== end swap
needs: down
EXT. {wide.up} - DUSK
{other} picks up {other.his} suitcase. {hero} stops {other} at the gate.
@hero: Wait. You've got the wrong key.
@other: No, mine's the cellar.
@hero: I know.
{hero} gives {other} the key to the doors. {other} holds it, and puts the suitcase down.
@other: That means you'd have to ask me in.
@hero: I was rather hoping you'd ask me.
