# Somebody loses what they play by, and is lent something else.
for: A violinist loses her hearing the night before a concert
for: A pianist goes deaf before his last concert
for: A conductor loses his hearing
refuse: A singer loses her voice
refuse: A pianist loses his hands
refuse: A dog loses its hearing
when: 13 lose says:hearing kind:person -has:animal
when: 13 says:deaf noun:pianist
when: 13 says:deaf noun:violinist
when: 13 says:deaf noun:composer
when: 13 says:deaf noun:conductor
when: 13 says:deaf noun:musician
cast: hero = hero 0 | violinist
cast: other = boy/m/child
title: From the Floor | Under the Stage
world: town
let: instrument = ?noun:pianist piano ;; ?noun:violinist violin ;; ?noun:cellist cello ;; piano

== open silence
gives: deaf plant:letter
INT. CONCERT HALL - DUSK
{hero.intro}, plays the {instrument} alone on the stage. {hero.He} stops. {hero.He} claps twice beside one ear.
@hero (too loud): Hello?
{hero} drops a key. It falls on the floor, and {hero} does not turn. {hero.He} looks at it for a long time.

== trouble boy
needs: deaf
gives: met
{other.intro}, enters with a broom too tall for him. He stops, and watches.
@other: You played it wrong at the end.
{hero} does not answer. {other} walks round in front of {hero.him}.
@other: I said you played it wrong.
@hero: Write it down. The hearing's gone. Since four o'clock. I'm deaf as a door.
{other} takes a pen and writes on the paper. {hero} reads.
@hero: I did not play it wrong.

== rise hall long
needs: met
@hero: How many seats are there?
{other} holds up both hands, and opens and shuts them until he is tired.
@hero: And they're all sold. To people with ears.

== crisis stop
needs: met
gives: quit
@hero: There's a concert tomorrow. I'll tell them I'm ill. I'll tell them something with a long name.
{other} shakes his head. He writes.
@hero: "You can still move your arms." It isn't arms. I don't know where the sound is, without it. It's like walking downstairs in the dark and there's no downstairs.
{other} thinks. He takes off his shoes.

== turn floor
needs: plant:letter quit
gives: felt
{other} lies down on the stage with one ear to the boards. He points at the {instrument}.
@hero: What's that for?
He points at {hero}'s shoes. {hero} looks at him, and takes off {hero.his} shoes.
{hero} plays the {instrument}. {hero.He} stops.
@hero: My feet.
{other} nods so hard that his hair moves.
@hero: It's in my feet!

== turn mother
needs: plant:letter quit
gives: felt
{other} writes for a long time. {hero} reads, and sits down.
@hero: "My mother can't hear either. She comes to all of yours. Row one, with her hands on the stage. You are the only one who reaches the floor."
{other} points at the first row, at one seat.
@hero: Every time?
He nods. He writes again.
@hero: "Except the end, tonight."

== end play
needs: felt
INT. CONCERT HALL - NIGHT
One light. {hero} stands there barefoot and looks at the first row. {hero.He} plays the {instrument}.
In the wings, {other} lies on his stomach with his chin on the boards. At the end, he lifts one thumb.
{hero} bows. Nobody has told {hero.him} whether they are clapping. {hero.He} puts one foot flat, and smiles.

== end right
needs: felt
@hero: Show me the end. Where I went wrong.
{other} knocks on the boards with one fist: slow, slow, quick. {hero} puts a hand flat beside his.
@hero: Again.
He knocks again.
@hero: I always rushed it. Thirty years. Nobody ever said.
{other} takes the pen and writes one word. {hero} reads it, and laughs, much too loud.
@hero: "Ears."
{hero} stands up, and plays the end of the concert to an empty hall, slow, slow, quick.
