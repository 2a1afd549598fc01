# Somebody who wants nothing of the kind finds a child in their hands, and no one to give it to before morning.
for: A thief steals a suitcase and finds a baby inside
for: A bachelor finds a baby on his doorstep
for: A truck driver picks up a runaway girl on Christmas Eve
for: An old gravedigger finds a lost child in the cemetery
for: A soldier finds an orphan in the ruins
refuse: A mother loses her son in a crowd
refuse: A thief steals a suitcase full of money
refuse: A boy finds a wounded crow
refuse: A man finds his lost daughter after twenty years
idea: 12 hero:person,-@young .. @find .. third:person,@small ..
idea: 12 hero:person,-@young .. @find .. third:person,@small
idea: 12 hero:person,-@young pick .. third:person,@small ..
idea: 12 hero:person,-@young @find .. third:person,@orphaned ..
never: mother @kill @love dead own body school wife kidnap has:animal has:robot daughter son
cast: hero = hero 0 | thief
cast: other = neighbour/f/dry
inside: KITCHEN
let: babe = ?noun:baby 1 ;; ?noun:infant 1 ;; 0
let: it = ?noun:baby the baby ;; {third.the}
title: Just Till Six | It's Looking at Me

== open box
gives: here plant:coat
INT. KITCHEN - NIGHT
{hero.intro}, stands with {hero.his} back to the wall. On the table, wrapped in {hero.his} own coat, somebody small.
{other.intro}, in a dressing gown, stands at the door.
@other: What was that noise?
@hero: Nothing. The pipes.
{other} comes in, and looks into the coat.
@other: That isn't pipes. That's {third.a}.

== trouble whose
needs: here
gives: asked
@other: Whose is it?
@hero: Nobody's. I mean that somebody must have... I opened it, and there it was. It's been looking at me ever since.
?left @other: And {left.the}?
?left @hero: I don't know. That's all there was. {left.The}, and this.
?also_left @other: And {also_left.the}?
+ @other: Have you given it something to eat?
+ @hero: I showed it a sausage.

== rise hold long
needs: asked
{other} puts the small bundle into {hero}'s arms. {hero} holds it like a tray of glasses. It takes hold of {hero.his} nose.

== crisis police
needs: asked
gives: call
@other: There's an office for that. You ring, and they come with a form.
@hero: At this hour?
@other: They never sleep, those people.
{hero} takes the telephone off the hook, and looks at what is asleep on {hero.his} arm. {hero.He} hangs up without having dialled.
@hero: It'd wake up.

== turn left
needs: call plant:coat
gives: kept
@hero: They left me in a laundry. In a basket, between the sheets. I was found because I sneezed.
@other: You never told me that.
@hero: A man found me who didn't want to have anything to do with it. He said, just till six. He said that every day, until I was grown up.
{other} tucks in the corner of the coat.

== turn note
needs: call plant:coat
gives: kept
{other} goes through the folds, and draws out a scrap of paper.
@other: "To whoever it is. You'll be better at it than I am."
@hero: They can't have meant me.
@other: It says whoever.
{hero} reads it again. {hero.He} stands up straighter, as one does when one has been mistaken for someone taller.

== end six
needs: kept
INT. KITCHEN - DAWN
The window is grey. {hero} walks up and down, up and down, with {it} on {hero.his} shoulder.
@other: It's six.
@hero: Which six?
{other} puts some milk on the stove, and doesn't say another word about it.

== end name
needs: kept
@other: You've got to call it something, even for one night.
@hero: What day is it?
@other: Wednesday.
{hero} bends over the coat.
@hero: You could do worse. I'm called after a brand of soap.
From inside the coat: a sneeze. {hero} looks up, and can't speak.
