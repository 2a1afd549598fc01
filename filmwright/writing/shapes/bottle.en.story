# A bottle comes ashore where it was thrown in, because whoever threw it knew the current.
for: A boy finds a letter in a bottle
for: A fisherman finds a message in a bottle
for: Two sisters find a message in a bottle on a beach
refuse: A boy finds a genie in a bottle
refuse: A detective finds her own name in a murder victim's diary
refuse: A robot finds a message in a bottle on Mars
when: 13 find noun:bottle noun:letter kind:person -own -noun:mars
when: 13 find noun:bottle noun:message kind:person -own -noun:mars
when: 13 find noun:bottle noun:note kind:person -own -noun:mars
when: 13 find noun:bottle noun:map kind:person -own -noun:mars
cast: hero = hero 0 | boy
cast: friend = hero 1 | sister//wry
cast: other = pensioner/f/dry
title: Return to Sender | Whatever You Throw In
world: sea
let: paper = ?noun:map map ;; ?noun:message message ;; ?noun:note note ;; letter

== open find
gives: found plant:bottle
EXT. BEACH - DAY
{hero.intro}, walks along the water. {hero.He} stops, and picks up a green bottle.
?two {friend.intro}, comes closer.
?two @friend: If it's wine, it's mine.
{hero} opens the bottle. {hero.He} takes a {paper} out of it and reads.
@hero: "The roof is mended. You can come back now."

== trouble door
needs: found
gives: asked
EXT. COTTAGE - DAY
{hero} knocks at the door with the bottle under one arm. {other.intro}, opens the door. Her eyes go to the bottle.
@other: That's the third since Easter.
@hero: You wrote it?
@other: I've got eleven of those back. I get them from dogs, mostly.
* @hero: There's no name on it.
* @other: He'd have known who it was from. I only ever complained about the one roof.

== rise kettle long
needs: asked
INT. KITCHEN - DAY
Ten green bottles stand on the shelf. {other} puts the eleventh beside them.
@other: My sister says it's a drinking problem.

== crisis current
needs: asked
gives: told
@hero: Who's it to?
@other: My husband. He fished off that beach. Nineteen years in March.
@hero: Then it should go where he is.
@other: It can't. There's a current in the bay. It comes round like a tram.
@hero: You know that?
@other: He taught me. Whatever you throw in here is home in a week, he said. That's why he never learned to swim.

== turn why
needs: plant:bottle told
gives: answer
{hero} looks at the sea. {hero.He} looks at the bottle.
@hero: So why do you throw them in?
@other: To see if it still works.
@hero: The current?
@other: Coming back.
{hero} thinks about it. {hero.He} takes a pen and writes on the back of the {paper}.

== turn wrong
needs: plant:bottle told
gives: answer
@hero: I could take it out past the rocks. In a boat. Where it doesn't turn.
{other} opens her mouth. She shuts it again.
@other: Then I'd have none.
@hero: You'd have one that went.
{other} looks at the bottle for a long time. She gives {hero} the pen.
@other: Put where he's to send it. I never did. I thought he'd know.
{hero} writes on the {paper}.

== end throw
needs: answer
EXT. BEACH - DUSK
{hero} and {other} stand at the water. {hero} puts the {paper} in the bottle. {other} throws the bottle, further than anybody would have thought.
@other: What did you put?
@hero: That somebody got it.
@other: Well. He'll be relieved.
They look at the sea, where nothing comes back yet.

== end keep
needs: answer
EXT. BEACH - DUSK
{other} holds the bottle in both arms. {hero} waits.
@hero: On three?
@other: I've always done it on Tuesday.
@hero: It is Tuesday.
@other: Is it? Then it's got nothing to do with you.
She throws the bottle. {hero} shades {hero.his} eyes and watches it go round the bay.
@hero: It's turning.
@other (quietly): Of course it is.
