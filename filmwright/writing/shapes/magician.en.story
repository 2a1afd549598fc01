# Somebody vanished for a trick, and did not come back for the end of it.
for: A magician makes his assistant disappear
for: An old magician forgets his last trick
for: A magician loses his magic
refuse: A witch makes a house disappear
refuse: A magician steals the moon
refuse: A young magician performs for the first time
refuse: A rabbit becomes a magician
when: 12 noun:magician noun:assistant kind:person -steal -two -verb:kill -verb:saw -love
when: 12 noun:magician noun:trick kind:person -steal -two -verb:teach
when: 12 noun:magician noun:magic lose kind:person -two
cast: hero = hero 0 | magician
cast: other = ?noun:assistant target | assistant/f/wry
title: Say When | The Second Half
world: town
let: trick = ?noun:trick the last trick ;; ?noun:magic the old magic ;; the second half

== open box
gives: gone plant:coin
INT. THEATRE - NIGHT
{hero.intro}, stands before a tall cabinet in a cone of light. Rows of empty seats.
@hero (to the cabinet): And now she comes back.
{hero} opens the cabinet. Nobody in it. {hero.He} shuts the door. {hero.He} opens it again.
@hero: I said, and now.

== trouble voice
needs: gone
gives: here
{other.intro}, walks in between the seats with a suitcase. {other.He} sits down in the third row.
@other: You're holding your left arm too high.
@hero: You're supposed to be in there.
@other: I've been in there for eleven years. I thought I'd see it from the front.

== rise again long
needs: here
{hero} takes a coin out of the air. It falls.
@other: That's new.
@hero: That's cold fingers.
@other: Those fingers took a watch off a bishop.

== crisis assistant
needs: here
gives: asked
@hero: There's a full house tomorrow.
@other: Forty, and a school. I counted the tickets, I sewed the coat, I fed the doves. Then you make your assistant disappear.
@hero: They love it.
@other: They do. They've clapped every night when I was gone.
{hero} opens {hero.his} mouth, and shuts it.
@hero: They clap when you come back.
@other: They clap when you open the door.

== turn coin
needs: plant:coin asked
gives: shown
{other} walks up and holds out a hand. {hero} puts a coin in it. {other} closes the hand, and opens it. Nothing.
@hero: Where is it?
@other: Where do you think?
{hero} looks in {hero.his} own pocket. {hero.He} takes out the coin, and holds it in the light.
@hero: I never felt a thing.
@other: No. Eleven years.

== turn in
needs: plant:coin asked
gives: shown
@other: Get in.
@hero: Into that?
@other: It's your trick. You've never seen the inside.
{hero} gives {other} the coin to hold, and walks into the cabinet. {other} shuts the door.
@hero (O.S.): It's dark.
@other: Yes.
@hero (O.S.): How long does one wait?
@other: Until you say when. You used to go on talking. About your mother, mostly.
Silence in the cabinet.
@hero (O.S.): I'm sorry about my mother.

== end bow
needs: shown
{other} takes {hero}'s tall hat, and puts it on.
@hero: I can't do {trick} on my own.
@other: Neither can I. I've tried it in the kitchen. The cat walked out.
@hero: Then which of us goes in?
@other: We'll toss for it.
{other} throws a coin in the air. It does not come down. They both look up, and {hero} laughs.

== end train
needs: shown
{other} picks up the suitcase. {hero} stands in the light with both arms down.
@hero: What do I tell them, about {trick}?
@other: Say that it takes a while. Say they should look at the door.
INT. THEATRE - LATER
{hero} sits in the third row, a coat over {hero.his} knees, and looks at the cabinet. {hero} claps: slowly, then properly.
The cabinet door opens. {other} stands there with the suitcase.
@other: The last train's gone. What? You said when.
