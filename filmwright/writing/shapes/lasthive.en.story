# The last of something must be brought through a disaster. It can only be carried by two.
for: A beekeeper tries to save her last hive from a summer of fires
for: A farmer tries to save his last cow from the flood
for: A librarian rescues the last book from the burning library
for: A gardener protects the last rose from the frost
for: A villager tries to save an old tree from a road
refuse: A fireman must rescue a child from a well
refuse: A robot lies to save its owner
refuse: A girl dances to save her school
refuse: A hero saves the world from a comet

idea: 11 hero:person @save thing:any,last ..
idea: 11 hero:person @save third:animal,last ..
idea: 10 hero:person @save thing:thing,-@big from .. @peril ..
idea: 10 hero:person @save thing:thing,-@big from .. @peril
idea: 10 hero:person @save third:animal,one from .. @peril
never: world child daughter son wife @love @kill lie dance girl comet planet marriage prisoner man woman has:robot himself herself soul president two
cast: hero = hero 0 | beekeeper
cast: other = neighbour//blunt
outside: GARDEN
let: it = ?caught:third {third.the} ;; {thing.the}
title: The Other Handle | Carry It Level

== open stay
gives: stays plant:handle
EXT. {outside} - DAY
{?force:fire::A brown sky. Ash comes down. |}{hero.intro}, kneels on the ground with a rope in {hero.his} hands. {other.intro}, runs up, with a bag on {other.his} back.
@other: They've all gone! What are you still doing here?
@hero: I'm not going without {it}.
@other: You'll have to.
@hero: There's no other. I've looked.

== trouble why
needs: stays
gives: argue
@other: You had twenty, and you complained about every one.
@hero: When there's twenty of a thing you can complain.
{hero} ties a knot. It comes undone. {hero.He} ties it again.
?left @other: Don't you see {left.the}?
?left @hero: I've been looking at {left.the} since yesterday. It's all I've looked at.
?also_left @other: And {also_left.the}!
+ @other: What's it worth? In money. I'll give you that, and you come.
+ @hero: In money it isn't worth the rope.

== rise wind long
needs: argue
The wind turns. {other} looks over {other.his} shoulder, takes three steps towards the road, and comes back.

== crisis ask
needs: argue
gives: asked
@hero: It wants two. I've tried it. One can lift it, but it mustn't tip.
@other: I've got my whole life in this bag.
@hero: I see that. It's a good bag.
@other: Don't look at me like that. We haven't spoken since the fence.
@hero: I'm not asking you to speak.

== turn drop
needs: asked plant:handle
gives: lifted
{other} takes the bag off, looks into it, takes out one photograph, and lets the rest drop.
@other: Which side?
@hero: That one. It's lighter.
@other: Why should I have the lighter one?
@hero: You were right about the fence.

== turn remember
needs: asked plant:handle
gives: lifted
@other: Just tell me why. One sentence. Then I'll either go or lift.
@hero: If it's gone, then I'm a person who once had that. If it's here, I'm a person who has to get up in the morning.
{other} spits on both hands.
@other: That was two sentences. Lift.

== end road
needs: lifted
EXT. COUNTRY ROAD - DUSK
{hero} and {other} walk along the middle of the road in small steps, with {it} between them. They don't look back.
@other: Level!
@hero: I am level. You're short.
@other: ...Does it weigh more now than before?
@hero: That's because it's alive.

== end morning
needs: lifted
EXT. COUNTRY ROAD - DAWN
Quiet. {hero} and {other} sit back to back at the side of the road, black in the face. {it} stands beside them.
@other: Is it alive?
{hero} lays one ear against it, and waits.
@hero: It's cross.
@other: Thank God.
