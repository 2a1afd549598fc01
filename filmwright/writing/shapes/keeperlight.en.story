# A light is kept for one boat, and the boat has been coming for another reason.
for: A lighthouse keeper must keep the light burning in a storm
for: A lonely lighthouse keeper gets a visitor
for: A lighthouse keeper spends his last night in the tower
refuse: The Last Lighthouse
refuse: A lighthouse keeper's daughter and an old robot sail into a storm to find the last whale
refuse: A lighthouse keeper murders his wife
when: 11 word:lighthouse noun:keeper kind:person -seek -has:animal -has:robot -verb:murder -verb:kill -last -title -owned:keeper -verb:fall
when: 11 word:lighthouse noun:keeper kind:person last noun:night -seek -has:animal -verb:kill
cast: hero = hero 0 | keeper/m/dry
cast: other = target | sailor/f/wry
title: Every Nine Seconds | Count to Nine
world: sea
let: guest = ?noun:visitor A visitor ;; ?noun:stranger A stranger ;; Company

== open lamp
gives: night plant:lantern
EXT. LIGHTHOUSE - NIGHT
Storm. The light goes round, and comes back. {hero.intro}, stands at the door with a lantern and counts.
@hero: Seven. Eight. Nine.
{other.intro}, walks up out of the rain with a rope over one shoulder.
@other: You're a second slow.
@hero: {guest}. In this. Have you sunk?
@other: I've parked. On your rocks.

== trouble stairs
needs: night
gives: inside
INT. TOWER ROOM - NIGHT
{other} sits down on a crate and drips. {hero} gives {other} a towel, and looks up.
@hero: The motor's gone. I've been turning it by hand since dark.
@other: All night?
@hero: The night's only got four thousand turns in it. I've kept the thing burning for thirty years. I'm not stopping at two o'clock.
+ @other: And who's out there, except me?
+ @hero: It isn't for who's out there. It's for who might be.

== rise turn long
needs: inside
{hero} pushes against the iron bar, round and round. {other} gets up, and pushes too. They walk behind each other like two horses.
@other: Does one get used to the view?
@hero: Which?

== crisis why
needs: inside
gives: asked
@hero: What were you doing so near? That channel's a mile off. It's on the chart.
@other: I know where it is.
@hero: You come past on Thursdays. You come close, and you go away again. I've got you in the book. "Small boat, no sense."
@other: You wrote that?
@hero: Every week. I look forward to the line.

== turn slow
needs: plant:lantern asked
gives: told
{other} wrings out a sleeve.
@other: There's nobody on the sea that says anything. There's weather and there's the radio, and that's weather. Then, Thursdays, there's you. One, two, up to nine. Sometimes you're a second slow.
@hero: That's the tea. I put down the cup.
@other: I thought it might be. I come in close to see if it's the tea.
{hero} does not know where to look. {hero.He} looks at the lantern.

== turn dark
needs: plant:lantern asked
gives: told
The light above them goes out. Dark, and the sea.
@hero: No. No, no.
{other} takes the lantern from {hero.his} hand, and runs up the steps.
EXT. LIGHTHOUSE - LATER
High up, one small lantern, held in a hand. It moves behind the railing, slowly. It is gone. It comes back.
@other (shouting): Seven! Eight! Nine!
{hero} laughs out loud, down in the rain, for the first time in the book.

== end dawn
needs: told
EXT. LIGHTHOUSE - DAWN
Flat grey water. {hero} and {other} sit on the step, with one cup.
@hero: The boat's done for.
@other: It'd no sense. It's in your book.
@hero: They'll send another for you. By noon.
@other: On a Thursday?
{hero} takes a pen out of {hero.his} coat, and thinks.
@hero: What shall I put for last night?
@other: Put, "A second slow."

== end book
needs: told
INT. TOWER ROOM - DAWN
{hero} sleeps on the floor under a coat. {other} opens the big book on the table. {other.He} turns the pages, back, and back.
@other (reading): "Small boat, no sense. Small boat, no sense. No boat. No boat. No boat." Who's that underlined for?
{hero} opens one eye.
@hero: You had the flu.
@other: You couldn't have known that.
@hero: I put the lamp up a bit. I thought, wherever it is, it might see further.
