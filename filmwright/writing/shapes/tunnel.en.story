# A tunnel is dug for years, and comes out where neither of them had planned.
for: Two prisoners dig a tunnel out of prison
for: A prisoner escapes from prison with a spoon
for: An innocent man breaks out of prison
refuse: A prisoner grows a rose
refuse: A mother visits her son in prison
refuse: A rabbit digs a tunnel
when: 11 verb:dig noun:tunnel kind:person -has:animal -steal
when: 11 flee noun:prison kind:person -has:animal -has:force -noun:bride
when: 11 flee noun:prisoner kind:person -has:animal -has:force
when: 11 with:flee noun:prison kind:person -has:animal -has:force -noun:bride
when: 11 verb:break has_out noun:prison kind:person -has:animal
when: 11 verb:break noun:prison kind:person -has:animal -give_back
cast: hero = hero 0 | prisoner/m
cast: other = hero 1 | guard/m/dry
title: A Spoon a Year | The Wrong Wall
world: prison
let: mate = ?two 1 ;; 0

== open spoon
gives: dug plant:spoon
INT. PRISON CELL - NIGHT
{hero.intro}, kneels in the corner and digs with a spoon. A step in the corridor. {hero.He} lies down on the bed.
{other.intro}, {?two::crawls out of a hole under the bed, white with dust|enters with a lamp and looks down at the floor}.
?two @other: Your turn.
?two @hero: How far?
?two @other: A hand. I met a stone.
?-two @other: You've got a spoon.
?-two @hero: It's for the soup.
?-two @other: There hasn't been soup since Thursday.

== trouble wall
needs: dug
gives: plan
?two @hero: Four years of tunnel. That's a hand a week.
?two @other: I'd sooner not do it in hands.
?-two {other} kneels down. {other.He} looks into the hole under the bed.
?-two @other: How long did this tunnel take you?
?-two @hero: Four years. And nine spoons.
?-two @other: We wondered about the spoons.
@hero: On the other side of this wall there's a field. And a road in it.
@other: Who told you that?
@hero: I smelled it. When the wind's right, it's hay.

== rise dust long
needs: plan
{hero} shakes dust out of one shoe, onto the prison floor, and spreads it with a foot.
@other: So that's where it goes.
@hero: We walk on it every day. In the yard. I thought you'd have noticed the yard was getting higher.

== crisis why
needs: plan
gives: told
@other: And what's at the end of the road?
@hero: A door. It's green. I painted it the wrong green and she said she'd get used to it.
@other: After four years?
@hero: That's what I'd like to know.
{other} sits down on the bed.
@other: They had me on blankets all winter. There isn't a field. It's a laundry. It smells of hay when they do the blankets.

== turn laundry
needs: plant:spoon told
gives: out
{hero} looks at the hole. {hero.He} looks at the spoon.
@hero: Laundry's got a door.
@other: It's got a door to the kitchen.
@hero: And the kitchen?
@other: That's got a man called Bert, and a lorry, at five.
Silence.
@hero: Why do you tell me that?
@other: My wife said it, too. About a green. I never found out.

== turn stone
needs: plant:spoon told
gives: out
{hero} strikes the wall with the spoon. A stone falls, on the other side. A line of light.
@hero: That's not a laundry.
{other} puts one eye to the hole.
@other: No. It's next door. There's an old man in there with a spoon.
{hero} laughs, and has to sit down.
@hero: Which way's he going?
@other: He asks which way are we.

== end stay
needs: out
{other} looks at the window. It is less dark than it was.
@other: It's five.
@hero: Come with me.
@other: Somebody has to lie in the bed, or they'd count.
{hero} gives {other} the spoon.
@hero: What colour shall I tell her?
@other: Ask her. It's only paint. Ask her what she'd have liked.
{hero} crawls into the hole. {other} lies down on the bed, and pulls the blanket up.

== end field
needs: out
EXT. FIELD - DAWN
Mist. {hero} walks out of it, the colour of dust, a spoon in {hero.his} hand. {hero.He} stops at the edge of a road.
@hero (quietly): Hay.
Far behind him, over the wall of the prison, a bell begins to ring. {hero} does not run. He kneels down, and puts the spoon on the grass, where somebody could find it.
{hero} walks down the road, and then, after all, runs.
