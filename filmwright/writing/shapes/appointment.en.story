# A creature of the night has an ordinary appointment. Whoever receives it is more afraid of the waiting list.
for: A vampire goes to the dentist
for: A werewolf goes to the hairdresser
for: A ghost visits a therapist
for: The devil applies for a job in a bank
for: A witch takes her driving test
for: A mermaid goes to the shoe shop
refuse: A vampire opens a blood bank
refuse: A ghost lives in an old theatre
refuse: A clown visits a hospital
refuse: A vampire hunts a priest
idea: 11 hero:@creature @go|@visit .. other:person ..
idea: 11 hero:@creature @go|@visit to place:any ..
idea: 11 hero:@creature @try thing:@test_thing ..
idea: 11 hero:@creature @try for thing:any ..
never: @kill hunt @love dead blood revenge noun:death has:animal
cast: hero = hero 0 | vampire
cast: other = clerk/f/dry
inside: OFFICE
title: Do You Have a Card? | Next of Kin

== open desk
gives: came plant:form
INT. {inside} - NIGHT
{other.intro}, sits at a desk and writes. {hero.intro}, stands in the doorway.
@hero: I've come about the appointment.
@other: Name?
@hero: I've had several.
@other: The one on the card will do.

== trouble form
needs: came
gives: form
@other: Occupation?
@hero: {hero.noun}.
@other: Is that full time?
@hero: Nights.
@other: Date of birth.
{hero} looks at the ceiling, and counts on {hero.his} fingers, for a long time.
+ @other: You can put "before the war".
+ @hero: Which?
?left @other: And I see here something about {left.the}.
?left @hero: People exaggerate. {left.The} was already like that.

== rise mirror long
needs: form
There's a mirror on the wall. {other} looks at it, at {hero}, and at the mirror. She gets up and wipes it with her sleeve.

== crisis fear
needs: form
gives: afraid
@other: You're trembling.
@hero: I don't tremble. Others tremble.
@other: It's nothing to be ashamed of. They all do, in that chair. We had a bishop who bit through the arm.
@hero: For three hundred years, people have screamed when I came in. Nobody's ever asked me to take a seat.
{other} turns the lamp away from {hero.his} eyes.

== turn hand
needs: afraid plant:form
gives: calm
@other: There's a line down here. "Person to be informed."
@hero: There isn't anyone.
@other: There has to be. I can't process it if there's nobody.
{hero} looks at the line. {other} takes the pen, and writes.
@hero: What have you put?
@other: Me. Extension four. I'm here until ten most nights. Do you want to hold on to something? This is my hand. It's cold, I'm told.
@hero: It's warm.

== turn same
needs: afraid plant:form
gives: calm
@other: Shall I tell you what they're afraid of, the ones who come here? It isn't you. They're afraid someone will look in, and say there's nothing to be done.
@hero: And is there?
@other: There's always something. It may be small. Open wide, or lie back, or whatever it is you do.
{hero} shuts {hero.his} eyes.
@hero: Would you count? Aloud. I don't mind in which language.

== end card
needs: calm
INT. {inside} - LATER
{hero} stands up, and looks for words.
@hero: It didn't hurt.
@other: I'd put you down for the same time next year. If you're still about.
@hero: I'm generally about.
{other} gives {hero.him} a small card. {hero.He} reads it over and over, like a letter.

== end sweet
needs: calm
{other} takes a jar from under the desk.
@other: The children get one of these, if they've been brave.
@hero: I'm four hundred years old.
@other: Then you'd better have two.
{hero} takes one, and one more. At the door {hero.he} turns round.
@hero: Nobody screamed.
@other: I did, a bit. I've learned to do it quietly.
