# Somebody sits down in the middle of the road and will not. Everybody who has a reason comes by with it.
for: A bride refuses to dance at her wedding
for: A chess champion refuses to win
for: An old tailor refuses to sell his shop
for: A princess refuses to smile for the painter
refuse: A dog refuses to leave his master's grave
refuse: A robot refuses to kill
refuse: A chess computer refuses to win
refuse: A man refuses to die
refuse: A woman refuses an offer
refuse: A queen refuses to leave her burning castle
when: 7 verb:refuse vp obj kind:person -two -must -says:kill -says:die -says:believe -says:eat -says:love -says:marry -has:animal -has:robot -adj:dead -noun:computer -noun:machine -noun:car -noun:doll -noun:statue goal -says:leave -says:burning -noun:boxer -says:shoot
when: 7 verb:refuse vp kind:person says:win -two -must -noun:computer -noun:machine goal -says:leave -says:burning -noun:boxer -says:shoot
when: 7 verb:refuse vp kind:person says:smile -two -must goal -says:leave -says:burning -noun:boxer -says:shoot
when: 7 verb:refuse vp kind:person says:dance -two -must goal -says:leave -says:burning -noun:boxer -says:shoot
cast: hero = hero 0 | tailor
cast: other = official/m/dry
cast: child = girl/f/child
title: No | The Chair in the Road
world: town

== open chair
gives: sat plant:chair
EXT. STREET - DAY
A kitchen chair in the middle of the road. {hero.intro}, sits on it with folded arms.
{other.intro}, walks up with a paper and a pencil.
@other: Is this your chair?
@hero: Yes.
@other: And that's you, on it?
@hero: I won't {my_vp}.
{other} writes. He looks up.
@other: It only says here "obstacle".

== trouble reasons
needs: sat
gives: reasoned
@other: Everybody does it, you know. In the end.
@hero: I'm not at the end.
@other: People have gone to a lot of trouble.
@hero: They never asked me whether I'd like the trouble.
+ @other: What would happen, if we all sat down?
+ {hero} thinks about it.
+ @hero: There'd be somebody to talk to.

== rise horn long
needs: reasoned
A car sounds its horn. {hero} doesn't turn. {other} holds up his pencil, and the horn stops.
@other: They'll do that again.

== crisis carry
needs: reasoned
gives: carried
EXT. STREET - DUSK
{other} puts the paper away.
@other: I've been told to have you carried. With the chair.
@hero: By whom?
@other: By me. I'm the department.
He pulls at the chair. It doesn't move an inch. He sits down on the ground.

== turn child
needs: carried plant:chair
gives: asked
{child.intro}, pushes a bicycle out of a gate and stops.
@child: Why are you sitting there?
@other: It's a matter of...
@child: I was asking the chair.
{hero} unfolds {hero.his} arms.
@hero: I've said yes all my life. Then somebody asked me this one, and my mouth opened, and a no came out.
{child} walks once round the chair.
@hero: I hadn't known that I had one. I'm only sitting with it for a while.

== turn official
needs: carried plant:chair
gives: asked
@other: May I tell you something? I didn't want to be the department. I wanted to play the horn.
@hero: Why didn't you say no?
@other: I didn't have a chair.
{hero} looks at him. {hero.He} moves over, as far as a chair allows.

== end lamp
needs: asked
The street lamp comes on. {hero} stands up. {hero.He} picks up the chair.
@other: Then you'll do it after all?
@hero: No. I only wanted to be sure that I could stop whenever I liked.
{hero} carries the chair away, and puts the chair down beside the lamp, for whoever comes next.

== end two
needs: asked
EXT. STREET - NIGHT
Two chairs in the middle of the road. {hero} sits on one. {other} sits on the other, his cap on his knees.
Behind them a car sounds its horn, a long low note.
@other: That's an E flat. That's quite good, for a bus.
