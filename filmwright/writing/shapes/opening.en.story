# Opening day, and nobody comes. The first customer is the wrong one.
for: Two sisters open a cafe in their dead father's garage
for: A vampire opens a blood bank
for: A retired general opens a flower shop
for: A former thief opens a locksmith's shop
refuse: A boy opens a box
refuse: A woman opens the wrong door
refuse: A girl opens a letter from a dead man
refuse: Two rivals open the gates of hell
when: 8 verb:open obj kind:person has:place -must -says:door -says:gate -says:gates -says:box -says:window -says:letter -says:grave
when: 8 verb:open obj kind:person says:bank -must
when: 8 verb:open obj kind:person says:shop -must
when: 8 verb:open obj kind:person says:cafe -must
when: 8 verb:open obj kind:person says:restaurant -must
cast: hero = hero 0 | general
cast: other = hero 1 | ?two ~sister//wry | neighbour//wry
cast: old = pensioner/m/dry
title: Open | The First Customer
world: town

== open sign
gives: opened plant:bell
INT. SHOP - DAY
Everything is new. {hero.intro}, stands on a chair and hangs a small bell over the door.
{other.intro}, looks at the clock.
@other: One minute.
@hero: Is the sign out?
@other: It's out. It says {thing.Title}. The postman asked why anybody would {my_act}.
{hero} steps off the chair. The clock strikes nine. Nobody comes.

== trouble noon
needs: opened
gives: waited
INT. SHOP - LATER
{hero} and {other} stand side by side. The clock strikes twelve.
@other: Perhaps the bell's broken.
{hero} opens the door. The bell rings. {hero} closes the door.
@hero: It's not the bell.
+ @other: We could ring it now and then. For the street.
+ @hero: With nobody in here?
+ @other: They can't see that.
?left @other: You'd think that {left.the} would bring somebody in.
?left @hero: {left.The} never brought anybody anything.

== rise face long
needs: waited
{other} stands at the window. A face looks in, reads the sign, and goes away.
@other: He laughed. That's nearly a customer.

== crisis old
needs: waited
gives: came
The bell rings. {old.intro}, enters and looks around. He is wet to the knees.
@hero: Good afternoon! You're the first.
@old: I don't want anything.
@hero: No?
@old: I've come to tell you that it won't do. Not in this street. I had a place here for forty years, and look at me.

== turn hours
needs: came plant:bell
gives: stayed
{other} carries a chair in. {old} sits down on the chair, since it is there.
@other: What went wrong with yours?
@old: Nothing. It went very well. I was so busy with it that I never once sat down in it.
{old} listens.
@old: It's a good bell. Mine was a B flat. People can't leave on a B flat.

== turn idea
needs: came plant:bell
gives: stayed
@hero: Everybody told me not to. But I'd said that I would, and I said it out loud, at a funeral, so it counted.
{old} looks at the shelves, at the clean floor, at {hero}'s hands.
@old: Whose funeral?
@hero: The one who'd have come in first.
{old} takes off his hat.
@old: Then I suppose that I'm second.

== end close
needs: stayed
INT. SHOP - NIGHT
The street lamp is on. {old} still sits on the chair. {hero} turns the sign round in the window.
@hero: We're closing.
@old: Already? What time do you open?
@hero: Nine.
@old: I'm always early.
He walks out. The bell rings. {other} puts one coin beside the clock.
@other: He paid for the chair.

== end street
needs: stayed
EXT. STREET - DUSK
{old} stands outside, before the window. A woman with a bag stops beside him.
@old: Don't go in there.
She looks at him.
@old: Unless you've got the time.
She goes in. The bell rings. {old} nods, and waits for the next one.
