# Letters to somebody who cannot read them any more. One day there is an answer; somebody has been reading all along.
for: An old man writes letters to his dead wife and one day gets an answer
for: A widow writes every night to her dead husband
for: A boy sends letters to his dead father
refuse: A postman delivers a letter from a dead man
refuse: A soldier writes letters to his girlfriend
refuse: A writer writes a novel about her dead husband
idea: hero:person @write thing:@mail to other:person,@dead ..
idea: hero:person @write .. to other:person,@dead ..
idea: hero:person @write other:person,@dead ..
never: novel book has:animal has:robot @kill ghost
cast: hero = hero 0 | widow
cast: post = postman//warm
let: them = {thing.plural}
let: gone = {other.noun}
title: Insufficient Address | A Line at the Bottom
world: town

== open box
gives: wrote plant:letter
EXT. STREET - DAY
{hero.intro}, stands at a letter box and pushes an envelope in. {post.intro}, waits beside it with an open bag.
@post: You might as well give it to me.
@hero: It's got to go in the box. Otherwise it's only handing somebody a paper.
{post} opens the box, takes the envelope out, and reads.
@post: There's no street on it. There never is. Just the name.
@hero: My {gone} knows where it is.

== trouble reply
needs: wrote
gives: answer
INT. KITCHEN - DAY
A second chair, with a cushion nobody has sat on for years. {post} stands at the door and holds out an envelope.
@post: This is for you.
@hero: Nobody writes to me.
{hero} opens it. {hero.He} reads it standing up, and sits down before the end.
@hero: It says that the gutter wants looking at. And that I've to wear the brown coat, because there's frost coming.
?left @hero: And something about {left.the}. Nobody alive knows about {left.the}.
+ @post: That's sound advice.
+ @hero: It's what my {gone} would say. It's not how my {gone} would spell it.

== rise coat long
needs: answer
EXT. STREET - NIGHT
{hero} walks by, in a brown coat. {hero.He} looks up at a roof, shakes {hero.his} head, and goes to fetch a ladder.

== crisis ask
needs: answer
gives: asked
EXT. STREET - DAY
{hero} stands in front of the letter box, so that {post} cannot reach it.
@hero: You've read them.
@post: It's against the law to read them.
@hero: All of them?
{post} looks into the bag.
@post: There's an office for letters that can't be delivered. They burn them on Fridays. I've been doing this round for thirty years. I couldn't stand there on a Friday.

== turn shelf
needs: asked plant:letter
gives: told
@post: I took them home. They're on a shelf, in order. I thought that one day there'd be somebody to give them to.
@hero: So it was you who wrote about the frost.
@post: You'd put in that you were always cold. You said it to somebody who couldn't answer. I could.
{hero} is silent for a while.
@hero: You can't spell "gutter".

== turn mine
needs: asked plant:letter
gives: told
@hero: You'd no right. Those weren't to you.
@post: No. But nobody ever wrote to me about the light on the stairs, or what the soup was like. I went home and looked at my stairs.
{post} takes an envelope out of the bag. There's no street on it either.
@post: I've got somebody too. I never knew how to begin. I've learned it from yours.

== end chair
needs: told
INT. KITCHEN - NIGHT
{post} stands at the second chair and doesn't dare to sit. {hero} takes the cushion off.
@hero: Sit. It's only a chair.
{post} sits down and puts a thick bundle of {them} on the table, tied with string.
@hero: Read me one. I'd like to hear what I said.
@post: Which?
@hero: Not the sad ones. There's one about a goose.

== end two
needs: told
{hero} steps aside. {post} puts {post.his} own envelope into the box, and waits for the sound.
@hero: There. Was it long?
@post: That it's been a mild year.
@hero: That'll do, for a first.
They stand on either side of the letter box, as if it might open by itself.
