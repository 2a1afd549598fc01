# Half an hour, a table, and a lie that both of them keep up out of kindness.
for: A mother visits her son in prison
for: A girl visits her father in prison for the first time
for: A man visits his brother in prison
refuse: A lawyer visits a haunted prison
refuse: A thief escapes from prison
refuse: A woman visits her grandmother in hospital
when: 13 verb:visit noun:prison target:person hero:kin
when: 13 verb:visit noun:prison target:person kind:person -noun:lawyer
when: 13 verb:visit noun:jail target:person kind:person
cast: hero = hero 0 | mother
cast: other = target | prisoner/m
title: Half an Hour | The Weather Outside
world: prison

== open table
gives: sat plant:photo
INT. {?noun:jail::JAIL|PRISON} - VISITING ROOM - DAY
One table, two chairs. {other.intro}, sits with both hands flat on the table. {hero.intro}, enters, and sits down opposite. Nobody knows who starts.
@hero: You've lost weight.
@other: I've lost a belt. It looks the same.

== trouble fine
needs: sat
gives: lied
@hero: Everything's fine at home.
@other: Good.
@hero: The garden's fine. The car's fine.
@other: And the dog?
@hero: Fine.
{other} nods.
+ @hero: And here?
+ @other: Fine. The food's fine. I've got a window.

== rise clock long
needs: lied
{hero} looks at the clock on the wall.
@other: It's slow. They all look at it, so somebody stopped it. He thought it'd help.

== crisis dog
needs: lied
gives: asked
@other: She'd be sixteen.
@hero: Who?
@other: The dog.
@hero: She's a good age.
@other: You always say her name. You say, Biscuit's had the slippers. You haven't said her name since Easter.
{hero} looks at the table.

== turn photo
needs: plant:photo asked
gives: truth
{hero} takes a photograph from {hero.his} coat. {hero.He} puts it down between them.
@hero: I was going to leave it in my pocket. I've had it in my pocket since Easter.
{other} looks at the photograph. {other.He} does not touch it.
@other: Where did you put her?
@hero: Under the pear tree. I dug it myself. It was like trying to bury a chair.
{other} laughs, and covers {other.his} face.

== turn window
needs: plant:photo asked
gives: truth
@hero: She went in her sleep. In April. With the slipper.
{other} nods, and goes on nodding.
@other: I haven't got a window.
@hero: You said that you look out at a tree.
@other: I look out at your letter. The one with the tree in it.
{hero} takes a photograph from {hero.his} coat, and gives it to {other}: a small black dog, and behind it, the tree.
@hero: Then put that where it goes.

== end bell
needs: truth
A bell. Neither of them moves.
@other: Say something else that isn't fine.
@hero: The car's dead. The roof's let go over your room. I've been talking to your coat.
@other: What's it got to say?
@hero: It says you'd want it aired.
{other} takes {hero}'s hand across the table.
@other: That's the best visit we've had.
{hero} stands up, walks to the door of the prison room, and waves.

== end next
needs: truth
A bell. {hero} stands up.
@hero: Next month, then. I'll bring you nothing. They take it off me at the gate.
@other: Bring what's broken.
@hero: I'd need a lorry.
@other: I've got time.
EXT. PRISON STREET - DAY
{hero} walks down the street. {hero.He} stops, and looks back along the prison wall, from one end to the other. Then {hero.he} waves, at all of it, to be sure.
