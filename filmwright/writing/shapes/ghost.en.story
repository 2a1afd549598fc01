# Somebody moves in where somebody has not moved out.
for: A family moves into a haunted house
for: A young couple buys a house with a ghost in it
for: A widow moves into a haunted house
refuse: A waiter falls in love with a ghost
refuse: A pizza boy delivers a pizza to a haunted house
refuse: A family moves out of a haunted house
refuse: A ghost lives in an old theatre
refuse: A ghost ship sinks
when: 11 adj:haunted has:place -deliver -love -noun:prison -steal -says:out -verb:leave -verb:sell -verb:burn
when: 11 noun:ghost noun:house -deliver -love -fear -noun:ship -verb:sink -steal -verb:drive -has:animal
cast: hero = ?noun:widow hero 0 | tenant/f/blunt
cast: other = =THE LODGER
title: Somebody's in the Bath | The Lodger
world: town
let: house = ?noun:hotel hotel ;; ?noun:library library ;; ?noun:school school ;; ?noun:theatre theatre ;; ?noun:castle castle ;; ?noun:museum museum ;; ?noun:apartment apartment ;; house
let: who = ?noun:family the family ;; ?noun:couple the couple ;; ?noun:widow the widow ;; ?noun:writer the writer ;; the new one

== open box
gives: in plant:cup
INT. LIVING ROOM - NIGHT
Boxes. {hero.intro}, sits on one of them and eats out of a pot. A door closes upstairs.
@hero (to the ceiling): I've paid three months in advance.
THE LODGER (60), a thin man in an old brown suit, stands at the window. He was not there before.
@other: So had I.

== trouble rules
needs: in
gives: met
{hero} holds up the spoon, like a weapon.
@hero: You're the ghost.
@other: You're {who}. One of us has read the contract.
@hero: They said haunted. They said it'd be a noise in the pipes.
@other: I do the pipes. I do pipes from two till three. I can't sleep, you see.
+ @hero: Could you do it earlier?
+ @other: Nobody has ever asked me that.

== rise try long
needs: met
The Lodger raises both arms. A lamp goes out. {hero} turns on the lamp again.
@other: I used to be able to do the whole {house}.
@hero: It's the new wiring.

== crisis leave
needs: met
gives: asked
@hero: Why don't you go? There's nothing here. There isn't even a carpet.
@other: There was. Blue. I was waiting for somebody to come down those stairs.
@hero: Who?
@other: She'd gone up to get her coat.
{hero} looks at the stairs.
@hero: When was that?
@other: What year have we now? No. Don't tell me.

== turn coat
needs: plant:cup asked
gives: told
{hero} puts down the pot. {hero.He} opens a box, and takes out an old coat, small and blue.
@hero: This was on the hook in the attic. I was going to give it away. There's a note in the pocket.
@other: Read it to me.
{hero} reads.
@hero: "Gone the back way, to get the cake. Don't let him sit in the dark."
The Lodger sits down, and the chair does not make a sound.
@other: The back way.
@hero: She didn't leave. She only never got back with it.

== turn stairs
needs: plant:cup asked
gives: told
{hero} looks at the Lodger. {hero.He} stands up, and leaves.
@other: Where are you off to?
INT. LIVING ROOM - LATER
{hero} comes down the stairs, slowly, in a blue coat that is too small for her. She stops on the last step.
@hero: It was behind the door. Sorry I was so long.
The Lodger looks at her. He looks at the coat. He bows all the same.
@other: I'd begun to think that you'd gone the back way.

== end lamp
needs: told
@hero: You could go now. If you wanted.
@other: I could.
A silence. A tap drips, and stops, as if it had been asked to.
@hero: I've only got the one cup. But you wouldn't be using it.
@other: I'd like to have it in front of me.
{hero} puts the cup on a box, before him. She takes up her pot. They look at the empty {house} together.
@hero: Two till three?
@other: I'll do it at ten. You look tired.

== end gone
needs: told
INT. LIVING ROOM - DAWN
Sun on the boxes. {hero} wakes on the floor under the blue coat. The window is open. Nobody.
@hero: Hello?
Nothing. {hero} knocks on the pipe: once, twice. She waits. She picks up her cup.
@hero: Well. It was your {house} too.
She walks to the door. Behind her, far up in the wall of what was never only a haunted {house}, a pipe answers, very politely, once.
