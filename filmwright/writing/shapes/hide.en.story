# Somebody hides somebody; whoever comes to search once stood on the other side of the same door.
for: A girl hides a wolf in her bedroom
for: A mother hides a thief in her piano
for: A priest hides a thief in the cellar
refuse: A boy hides his tears
refuse: A pirate hides his treasure
refuse: The sun hides behind a cloud
when: 10 hide kind:person target:animal
when: 10 hide kind:person target:person -noun:self
cast: hero = hero 0 | woman
cast: other = inspector/f/dry
title: One Cup Too Many | Nobody Here
world: town
let: room = ?noun:bedroom BEDROOM ;; ?noun:cellar CELLAR ;; ?noun:attic ATTIC ;; LIVING ROOM
let: spot = ?in:thing the {prep_in.noun} ;; the cupboard
let: animal = ?target:animal 1 ;; 0

== open knock
gives: hidden plant:cups
INT. {room} - NIGHT
{hero.intro}, stands with {hero.his} back to the wall and listens. On the table, two cups.
@hero (whispering): Not a sound. Whatever happens. You're not here.
A knock. {hero} looks at the cups. {hero.He} takes one cup, and stops.
@other (O.S.): Open, please.
{other.intro}, enters without waiting.

== trouble ask
needs: hidden
gives: asked
@other: We're looking for {thing.a}.
@hero: In here?
@other: Somebody was seen going in. {?target:animal::On four legs.|In a hurry.}
@hero: That was me. I'm always in a hurry{?target:animal::, and I stoop|}.
{other} walks to the table. She looks at the cups.
@other: Two cups.
@hero: I get through a lot of tea.
+ @other: Both at once?
+ @hero: One's for arguing with.
?left @other: They said that it has something to do with {left.the}.
?left @hero: They say that about everything since {left.the}.

== rise noise long
needs: asked
A small noise, from {spot}. Neither of them looks that way.
@other: What was that?
@hero: The house. It's old. It complains.
@other: Mine does that.

== crisis near
needs: asked
gives: near
{other} walks along the wall. She stops in front of {spot}. She raises one hand.
@hero: It sticks. It hasn't opened since the winter.
@other: What's in it?
@hero: Everything I've got.
{other} looks at {hero} for a long time.
@other: That's a strange answer.
@hero: It's a strange question.

== turn knows
needs: plant:cups near
gives: told
{other} turns to {hero}.
@other: When I was six, I stood in one of those. Four hours. There was a coat in there with a button missing. I still know all the others.
@hero: And who was out here?
@other: A woman I'd never seen before. She talked about tea. She had a very bad way of lying, and she never stopped.
{hero} looks at the floor.
@hero: What happened?
@other: The man who searched put his hand up to the door. And then he said it was stuck.

== end stuck
needs: told
{other} writes on a paper. She puts the paper on the table.
@other: Stuck. I've written it down. Nobody here but somebody with two cups.
@hero: Won't you have one?
@other: It's his.
{other} walks to the door. She stops.
@other: Leave it open a finger's width. For the air. I'd have liked that.
{other} walks out. {hero} kneels.
@hero (whispering): You can come out. Bring the button, if there is one.

== end tea
needs: told
{other} sits down at the table. She takes a cup and drinks.
@other: I'll have to sit here for as long as a search takes.
@hero: How long does a search take?
@other: About a cup.
{hero} sits down. {hero} and {other} look at {spot}.
@other (louder): It's raining out. The bridge is watched until six. After six it's only watched by me.
She puts the cup down.
@other: I talk to myself. It's the job.
{other} stands up and walks out. {hero} covers {hero.his} face, and laughs.
