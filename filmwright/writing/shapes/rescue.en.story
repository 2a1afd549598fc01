# One is stuck, one comes down for him, and now two are stuck; until somebody says what they weigh.
for: A firefighter must rescue a boy from a well
for: A mountain guide rescues a tourist from a glacier
for: A miner saves his brother from a cave
refuse: A boy rescues a bird
refuse: A knight rescues a princess from a dragon
refuse: A scientist saves the world
when: 10 rescue kind:person target:person noun:well -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:cave -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:mine -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:pit -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:hole -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:glacier -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:crevasse -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:shaft -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:tunnel -has:animal -noun:dragon
when: 10 rescue kind:person target:person noun:cellar -has:animal -noun:dragon
cast: hero = hero 0 | firefighter
cast: other = target | boy
cast: radio = =RADIO
title: Tell Me Something Heavy | Don't Look at the Rope
world: forest
let: where = ?has_from {prep_from.noun} ;; hole
let: child = ?voice:child 1 ;; 0

== open drop
gives: down plant:rope
INT. {?world:mountain::ICE CAVE|CELLAR} - DAY
Half dark. A little light, far above. {other.intro}, sits on the ground, one leg stretched out. {hero.intro}, enters, a rope in one hand.
@hero: Good morning. Nice {where}.
@other: Are you the only one?
@hero: I'm the thin one. They sent the thin one.
+ @other: Nobody came for a whole night.
+ @hero: We came. You were very quiet.
{hero} kneels beside {other}.

== trouble stuck
needs: down
gives: stuck
{hero} pulls at the rope. It gives. The rope falls down.
{hero} looks at the rope. {hero.He} looks up.
@other: Was that meant to happen?
@hero: It's a well-known method. It's called waiting.
@radio (V.O.): {hero}? We've lost the line. Give us an hour.
@hero: Take your time. We're fine. We're talking.

== crisis fear
needs: stuck
gives: afraid
{other} shivers.
@other: What do you do when you're scared?
@hero: I say what's heavy. Out loud. Then it's outside, and I can look at it.
@other: Does it work?
@hero: Try. Tell me something heavy.
@other: I told them I was somewhere else. So nobody'd look here. It was a lie for something stupid.
@hero: That's a good heavy one.

== turn own
needs: plant:rope afraid
gives: told
@other: Now you.
{hero} looks at the rope in {hero.his} hands.
@hero: I'm not the thin one. There were two of us who could fit. I went first, because I was scared he'd ask me to.
@other: That doesn't make sense.
@hero: No. It's lighter now, though.
{hero} laughs. {other} laughs.
@radio (V.O.): {hero}? Line's coming down. One at a time. Who's first?
{hero} and {other} look at each other.

== end up
needs: told
@hero: Tell them the heavy one.
{hero} gives {other} the rope.
EXT. {world.wide} - DUSK
{world.light}
{other} kneels on the ground with a cup in both hands. {hero} comes out of the dark, stops, and looks at the sky.
@other: You took ages.
@hero: They had to change the rope. Something down there weighed a ton.
{other} gives {hero} the cup.

== end wait
needs: told
@other: You. You've got people waiting.
@hero: So have you. Yours are louder.
{hero} gives {other} the rope. {hero.He} smiles.
@other: What'll you do, down here by yourself?
@hero: Wait. I have a method.
EXT. {world.wide} - DUSK
{world.light}
{other} stands, and looks at the ground. {hero} comes out of the dark. {other} hugs {hero}.
@other: I told them where I was. Really was.
@hero: And?
@other: They said, we know. They'd been shouting it all night.
