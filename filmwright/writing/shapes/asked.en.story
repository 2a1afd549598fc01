# A question nobody can answer. The child asks it word for word; it is really about somebody missing.
for: Why do elephants cry?
for: What if nobody could lie?
for: Where does the wind sleep?
refuse: What if rain could remember?
refuse: A boy asks his teacher a question
when: 9 question
cast: other = girl/f/child
cast: hero = ~other:father/m/wry
cast: far = =VOICE ON THE PHONE
cast: mum = ~other:mother/f/warm
title: {idea}
world: town
let: q = {idea}

== open bed
gives: asked plant:phone
INT. BEDROOM - NIGHT
{other.intro}, sits on the bed. {hero.intro}, stands at the door, a phone in his hand.
@other: {q}?
@hero: That's a morning question.
@other: Mum says there aren't any.
{hero} looks at the phone. It does not do anything.
@hero: I'd have to look it up.
@other: She never looks it up.

== trouble tries
needs: asked
gives: tried
{hero} sits down on the bed.
@hero: Well. First, nobody knows. That's important.
@other: That's not an answer.
@hero: Second. There was once a man who nearly knew. But he forgot his hat, and went back for it.
@other: What was in the hat?
@hero: The answer.
+ @other: You're making your knee go.
+ {hero} looks at his knee. He puts a hand on it.

== rise kitchen long
needs: tried
INT. KITCHEN - NIGHT
{hero} stands at the stove. He takes a paper from the table and reads.
@hero (reading): "Goose lamp on. She asks things. Don't look them up."
{hero} puts the paper down.

== crisis ring
needs: plant:phone tried
gives: rang
INT. CORRIDOR - NIGHT
The phone rings. {hero} raises the phone.
@far (V.O.): She's out of surgery. She's asleep. It'll be a while before we know.
@hero: But she...
@far (V.O.): It'll be a while.
{hero} turns round. {other} stands at the door, a lamp in her arms.

== turn true
needs: rang
gives: told
@other: Is that somebody who knows?
@hero: No. They don't know either.
@other: You can say. I already thought of it.
@hero: What did you think?
@other: I thought, if I ask one that's hard enough, you'll have to stay in here till she's back.
{hero} kneels in front of {other}.
@hero: Ask it again.
@other: {q}?
@hero: I don't know. I really don't know. Shall we not know it together?
{other} hugs {hero}.

== end hospital
needs: told
INT. HOSPITAL ROOM - DAY
{mum.intro}, lies in the bed, eyes shut. {other} walks to the bed and whispers something. We know what.
{mum} opens her eyes.
@mum (whispering): What do you think?
{hero} laughs. {other} looks at {hero}.
@other: Dad. That's the same thing you said.
@hero: No. She says it better.
