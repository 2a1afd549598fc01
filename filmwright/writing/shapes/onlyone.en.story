# Wishes are granted. The one who may wish turns out to be difficult: they want too little.
for: A genie grants a cleaning woman three wishes and she wants only one
for: A fisherman catches a goldfish that grants wishes
for: A fairy offers an old tailor one wish
for: The devil offers a violinist whatever she wants for her soul
refuse: A clown wants to be taken seriously
refuse: A king wishes for a son
refuse: A man sells his house
idea: 12 other:@creature @offer .. hero:person .. @wish_thing ..
idea: 12 other:@creature @offer .. hero:person .. @wish_thing
idea: 12 hero:person .. third:animal .. @offer .. @wish_thing
idea: 12 hero:person @find|@meet other:@creature .. @wish_thing ..
idea: 12 other:@creature @offer hero:person ..
never: @kill @love war has:robot die
cast: hero = hero 0 | woman
cast: other = ?caught:third fish | genie//dry
inside: KITCHEN
title: Is That All? | The Small Print

== open smoke
gives: met plant:cup
INT. KITCHEN - DAY
{hero.intro}, wipes the table round {other}'s elbows. {other.intro}, sits there and is offended.
@other: You don't seem to have understood. Anything. In the whole world.
@hero: I've understood. Lift your arm.
@other: Most people scream.
@hero: I've just done the windows.

== trouble small
needs: met
gives: asked
@other: Gold? Youth? A palace?
@hero: Who'd dust it?
@other: Revenge? It's very popular.
@hero: I did that myself, in the spring. It wasn't as nice as people say.
?left @other: You might think of {left.the}.
?left @hero: I do. That's why I'm being careful.
+ @other: I've been in a bottle for a thousand years. I was looking forward to something big.
+ @hero: You poor thing. Have you eaten?

== rise cup long
needs: asked
{hero} puts a cup in front of {other}. {other} looks at it. It's evidently the first that anyone has ever put there.

== crisis wish
needs: asked
gives: said
@hero: There is one thing. But it's so small that I'm ashamed.
@other: Say it.
@hero: I'd like to hear somebody come up the stairs of an evening, two at a time. Just the steps. He needn't come in. I know that he can't.
{other} puts the cup down.
@other: I'm not allowed to bring back the dead.
@hero: I said just the stairs.

== turn give
needs: said plant:cup
gives: given
Silence. Then, outside, far down: steps. Light ones, two at a time. They come closer, and closer, past the door, and are gone.
{hero} has shut {hero.his} eyes.
@other: Was that right?
@hero: He always skipped the seventh. Nobody else knows that.
@other: No. I only opened the door of the house. That was all there, on the stairs. It'd been waiting.

== turn own
needs: said plant:cup
gives: given
@other: In a thousand years nobody's asked for so little. I don't know how to do little. I'd break it.
@hero: Then leave it. You tried. What would you have? If it were you?
@other: It's never me.
@hero: I've got it over, whatever it is. I don't need it. You have mine.
{other} opens {other.his} mouth. It turns out that {other.he} has no idea, and that {other.he}'s got tears in {other.his} eyes.

== end bottle
needs: given
@other: You've still got something left over.
@hero: Put it in the cupboard. There'll be a winter.
{other} gets up, and wants to go, and looks at the bottle. {hero} takes it and rinses it out.
@hero: It smells. No wonder you're in a mood. You can sleep on the bench.

== end again
needs: given
INT. KITCHEN - DUSK
{hero} and {other} sit next to each other, with their cups. They are listening.
@other: Again?
@hero: No. Once is a present. Twice is a machine.
Somebody comes up the stairs, slowly, one step at a time, with a shopping bag.
@hero: That's only Mrs. Brandt. ...It's nice as well.
