# Whatever is lost is handed in somewhere. The clerk has it, or has something that will do.
for: A man loses his shadow
for: A scientist loses her cat in a black hole
for: A poet loses his last poem in a taxi
refuse: A violinist loses her hearing the night before a concert
refuse: A boy loses his dog at the fair
refuse: A boxer loses the fight of his life
refuse: A man loses a bet with the devil
refuse: A robot loses to a child at chess
refuse: A pianist loses his hands
refuse: Un vieil homme perd la mémoire
refuse: A singer loses her voice
refuse: A mother loses her son in a crowd
refuse: A lawyer loses his temper in court
when: 7 verb:lose obj -must -target:person -says:fight -says:match -says:game -says:bet -says:war -says:election -says:race -says:hearing -says:to -says:lost -noun:hand -noun:memory -noun:mind -says:hands -says:eyes -says:legs -says:arms -noun:leg -noun:arm -noun:eye -noun:finger -noun:head -noun:tongue -noun:foot -noun:face -noun:sight -noun:voice -noun:life -noun:arms -noun:body -noun:temper -noun:patience -noun:nerve -noun:control -noun:weight -noun:sleep -noun:cool -noun:virginity -noun:consciousness -noun:ground -noun:leaf -noun:baby -noun:job -noun:house -noun:home -target:place
when: 7 verb:lose obj has_in -must -target:person -says:fight -says:match -says:bet -says:war -says:hearing -says:lost -noun:hand -noun:memory -noun:mind -says:hands -says:eyes -says:legs -says:arms -noun:leg -noun:arm -noun:eye -noun:finger -noun:head -noun:tongue -noun:foot -noun:face -noun:sight -noun:voice -noun:life -noun:arms -noun:body -noun:temper -noun:patience -noun:nerve -noun:control -noun:weight -noun:sleep -noun:cool -noun:virginity -noun:consciousness -noun:ground -noun:leaf -noun:baby -noun:job -noun:house -noun:home -target:place
cast: hero = hero 0 | woman
cast: other = clerk/f/dry
cast: old = pensioner/m/warm
title: Lost Property | Window Two
world: town

== open window
gives: told plant:umbrella
INT. STATION - OFFICE - DAY
Shelves to the ceiling: hats, suitcases, one boot. {other.intro}, sits at the desk and writes on a paper.
{hero.intro}, enters, looks left and right, and leans on the desk.
@hero: I've lost something.
@other: That's the sign on the door. What?
@hero: {my_obj}.
{other} does not look up.
@other: Colour?

== trouble form
needs: told
gives: asked
@hero: {?thing:abstract::It isn't a thing that has a colour.|The usual one.}
@other: {?thing:abstract::Everything handed in has a colour.|They're all the usual one.} When did you have it last?
@hero: Tuesday. I didn't look. You don't, when it's always there.
+ @other: People only ever notice on a Wednesday.
+ {hero} looks at the shelves.
+ @hero: Does it ever come back by itself?
+ @other: Umbrellas don't. I couldn't speak for the rest.

== rise old long
needs: told
{old.intro}, sits on a chair by the wall.
@hero: What did you lose?
@old: An hour. In March, when they changed the clocks. I'd like it before the train.

== crisis shelf
needs: asked
gives: searched
{other} stands up and walks along the shelf. She takes a box, looks inside, and puts the box back.
@other: We had one like it. It went at the auction. Four pounds.
@hero: Who'd buy that?
@other: Somebody who'd lost theirs.
{hero} sits down on the floor.

== turn loan
needs: searched plant:umbrella
gives: lent
{other} takes a red umbrella from under the desk. She holds the umbrella out.
@other: You can have this until it turns up.
@hero: That's an umbrella.
@other: I know what it is. It's mine. I lost somebody in the rain once, and I came in here to ask. That was nineteen years ago.
@hero: And?
@other: And nobody's been to the window since who looked as if it mattered.
{hero} takes the umbrella.

== turn found
needs: searched plant:umbrella
gives: lent
A red umbrella falls from the shelf. {hero} picks up the umbrella. {hero.He} stops.
@hero: This is mine. I never missed it.
@other: No. Nobody asks for that one. They come in for the big thing.
@hero: I'd forgotten I had it. She gave it to me. It was raining and she walked home wet.
{other} turns the paper round on the desk.
@other: Sign there. Under "found".

== end street
needs: lent
EXT. STREET - DUSK
Rain. {hero} comes out of the door and opens the umbrella.
{other} comes out of the door, in her coat. She looks up. {hero} holds the umbrella over both of them.
@other: It might still be handed in, you know.
@hero: I'll come and ask. Every Wednesday?
@other: We close at five.
{hero} and {other} walk down the street, slowly, at the speed of the drier one.

== end bench
needs: lent
{hero} walks to the door and stops.
@hero: If it's handed in.
@other: I'll know it. You described it very badly, and then your face did the rest.
{hero} opens the umbrella, indoors, and laughs for the first time.
@other: That's bad luck.
@hero: What else could I lose?
{other} writes one word on the paper and puts it on the shelf, where the box was.
