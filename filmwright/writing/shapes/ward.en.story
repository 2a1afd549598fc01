# Two beds and one window; whoever lies at the window has been kind with what can be seen from it.
for: Two old men share a hospital room
for: A woman visits her grandmother in hospital
for: Two patients share a hospital room
refuse: A nurse afraid of the dark must cross a hospital in a blackout
refuse: A hospital burns down
refuse: Two sisters share a hospital bed
refuse: A robot visits a hospital
when: 12 verb:share word:hospital noun:room two kind:person -has:animal -has:robot
when: 12 verb:visit noun:hospital target:person kind:person -has:robot -noun:prison -noun:clown
cast: hero = hero 0 | patient
cast: third = =A VOICE
cast: other = hero 1 | target | patient
title: Chimney Weather | What's Out There
world: town
let: visit = ?verb:visit 1 ;; 0

== open bed
gives: lying plant:book
INT. HOSPITAL WARD - DAY
One room, two beds, one window. {other.intro}, lies in the bed by the wall.
{hero.intro}, {?verb:visit::enters with a book, and stops at the window|lies in the bed by the window with a book}.
@other: Well? What have we got today?
@hero: {?verb:visit::Out there? In this hospital there's only|Out there? There's only} the chimney.
@other: Don't say only. Which way's it going?
{hero} looks out of the window.

== trouble smoke
needs: lying
gives: told
@hero: Left. It's going left.
@other: Then it'll rain on the dairy. What else?
@hero: A woman with a pram. She's talking to it.
@other: What's she saying?
@hero: I can't hear through glass.
@other: The last one by that window could.

== rise spoon long
needs: told
{hero} gives {other} the spoon. {other} tastes, and gives it back.
@other: Is there a word for that?
@hero: Wednesday.

== crisis doctor
needs: told
gives: asked
@other: They told me something this morning. In the corridor voice.
{hero} closes the book.
@hero: What did they say?
@other: They said, had I got anybody to do my stairs. I've lived on the ground floor all my life. So I said yes.
Silence. {hero} looks at the window. {hero.He} keeps on looking at it.
@other: Go on, then. What's she doing, with the pram?

== turn tell
needs: plant:book asked
gives: seen
{hero} takes a breath.
@hero: She's stopped. There's a man with a cello on his back, and he can't get through the gate.
@other: Which way is he trying?
@hero: Sideways. Now she's holding the pram with one foot. She's pushing the cello. They've both gone through, backwards. She's left the pram.
@other: She's never.
@hero: She's come back for it. He's carrying it now. He's put the cello in.
{other} laughs, and holds the place where it hurts.

== turn wall
needs: plant:book asked
gives: seen
{other} sits up, slowly, one hand on the wall. {other.He} gets out of bed. {hero} runs to {other.him}, too late.
{other} stands at the window. {other.He} looks out.
@other: It's a wall.
@hero: Yes.
@other: There's no chimney. There's not even a pipe.
@hero: There was when I began. They bricked it up on Monday. I didn't like to stop.
{other} holds on to the window with both hands.
@other: And the pram?
@hero: I'm sorry. I needed somebody to come by.

== end swap
needs: seen
INT. HOSPITAL WARD - NIGHT
One lamp. {hero} sits on the edge of the bed and listens. {other} lies with open eyes, turned to the dark window.
@other: There's a light come on. Second floor.
@hero: Whose?
@other: I can't tell yet. Somebody with a cello. He's counting the stairs.
@hero: How many has he got?
@other: He hasn't got to the end of them. Turn the lamp down, I can see better.
{hero} turns off the lamp.

== end morning
needs: seen
INT. HOSPITAL WARD - DAWN
The bed by the wall is made, and flat. {hero} sits beside it in a coat, with the book. {hero.He} opens it.
@hero (reading): "Tell whoever has the window: left is rain." That's {other.possessive} writing.
Somebody stops outside. {hero} turns to the door.
@third (O.S.): Is this one free? Is there anything to see from there?
{hero} stands up. {hero.He} looks at the window for a good while.
@hero: You wouldn't believe it. Come in. There's a man with a cello.
