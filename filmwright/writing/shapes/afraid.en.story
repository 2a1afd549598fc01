# Somebody stands twenty steps from what they are afraid of, every morning, and then nineteen.
for: A knight is afraid of his horse
for: A dragon is afraid of fire
for: A pirate is afraid of the sea
for: A gardener is terrified of bees
refuse: A pianist afraid of crowds must play at a funeral
refuse: A boy is afraid of the dark
refuse: A man is afraid of his wife
refuse: A king is afraid to die
when: 6 fear fear:animal kind:person -must -two
when: 6 fear fear:animal kind:animal -must -two
when: 6 fear fear:thing kind:person -must -two
when: 6 fear fear:thing kind:animal -must -two
when: 6 fear fear:force kind:person -must -two
when: 6 fear fear:force kind:animal -must -two
when: 6 fear fear:place kind:person -must -two
cast: hero = hero 0 | knight
cast: other = girl/f/child
title: Nineteen Steps | Nearer by One
world: town

== open stone
gives: stands plant:stone
EXT. FIELD - DAWN
{hero.intro}, stands behind a stone and does not move. {other.intro}, walks along the road with a bucket. She stops.
@other: What are you doing behind that stone?
@hero: Nothing. I'm {?kind:animal::a {hero.noun}|busy}.
@other: You're looking at {fear.the}.
@hero: I'm making sure that it stays over there.

== trouble count
needs: stands
gives: counts
@other: Are you afraid of it?
@hero: I'm twenty steps from it. At twenty I'm not afraid. I'm careful.
{other} puts the bucket down.
@other: And at nineteen?
{hero} looks at the ground in front of the stone for a long time.
+ @hero: Nobody's ever asked me for nineteen.
+ @other: I'm asking.

== rise morning long
needs: counts
EXT. FIELD - MORNING
{hero} takes one step out from behind the stone. {hero.He} takes it back.
@other: That was nineteen!
@hero: It was nineteen and a half. I felt it.

== crisis ten
needs: counts
gives: ten
EXT. FIELD - DUSK
Ten steps from the stone {hero} stands quite still. {other} stands beside {hero.him} with the bucket.
@hero: I can't do the other half.
@other: Why not?
@hero: Because I told everybody. I said that I'd met {fear.the} and that it was nothing. They clapped. Now I'd have to meet it, and they'd see my knees.

== turn bucket
needs: ten plant:stone
gives: told
{other} puts her hand into the bucket and takes out a stone. She lays it on the ground, and another beside it.
@other: I put one down every time you went a step nearer. I've been at it since spring.
{hero} turns. A line of stones runs across the field, back to the big one.
@hero: That's a long way.
@other: It's the longest I've ever seen anybody be afraid.

== turn mine
needs: ten plant:stone
gives: told
@other: I'm afraid of the big stone.
@hero: That stone? What does it do?
@other: It's what's behind it. Every day I thought, if somebody's hiding there, it must be something awful. And it was only you.
{hero} looks back at the stone. Then {hero.he} looks the other way.
@hero: You think that it's only something hiding.

== end step
needs: told
{hero} takes the girl's hand. Or she takes {hero.his}. They walk.
@other: Nine. Eight. You're squeezing.
@hero: So are you.
@other: Three. Two.
They stop. It is quite near, and does not look at them at all.
@hero: Hello.
Nothing happens. It goes on not happening. {hero} begins to laugh.

== end one
needs: told
EXT. FIELD - DAWN
{hero} stands alone, one step away, with {hero.his} eyes shut. The bucket stands on the grass, empty.
@other (O.S.): Open them!
{hero} opens one eye.
@hero: It's smaller.
@other (O.S.): It's the same. You're nearer. That's how near works.
