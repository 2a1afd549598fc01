# Duty says one thing, and the one it strikes is somebody dear. They play cards until the time is up.
for: A judge must sentence his best friend
for: A policeman has to arrest his own brother
for: A sheriff must hang his oldest friend
for: A captain has to report her sister
for: A teacher must expel her own son
refuse: A policeman must arrest a murderer
refuse: A chef must cook his best friend
refuse: A man must bury his father
refuse: A boxer has to fight his best friend
idea: 12 hero:person must|@force @sentence other:person,kin/partner/@dear ..
idea: 12 hero:person must|@force @sentence other:person,kin/partner/@dear
idea: 12 hero:person @sentence other:person,kin/partner/@dear
idea: 12 hero:person must|@force choose|decide between .. @duty ..
never: @love bury cook eat has:animal has:robot enemy wedding dog
cast: hero = hero 0 | judge
cast: other = ~friend//wry
inside: KITCHEN
title: One More Hand | After the Coffee

== open cards
gives: came plant:cards
INT. KITCHEN - NIGHT
Two chairs, a pack of cards. {other.intro}, deals. {hero.intro}, stands in the doorway in a coat with brass buttons.
@other: You're letting the cold in.
@hero: You know why I've come.
@other: It's Thursday. We play on Thursdays. Sit down.
{hero} takes off the coat and lays it, inside out, over the chair.

== trouble hand
needs: came
gives: playing
@other: Have they sent others?
@hero: They're at the corner. I said that I'd need as long as it takes to drink a coffee.
@other: I haven't put it on yet.
@hero: I saw that. That's why I said it.
?act&-two @hero: Tomorrow I've got to {my_act}. Those are the words. They read them to me twice.
?left @other: And {left.the}?
?left @hero: Don't. Not {left.the}.
+ @other: Your turn. You're not looking at your cards.

== rise water long
needs: playing
{other} puts the kettle on the stove. {hero} gets up, and turns the flame down as low as it will go.

== crisis ask
needs: playing
gives: asked
@hero: Why didn't you say anything? I'd have helped.
@other: You'd have had to wear that coat while you did it.
@hero: There's a window. There's a road behind. I could be very slow with my buttons.
@other: And on Thursday you'd sit here and play against a chair.
{hero} puts the cards down.

== turn beg
needs: asked plant:cards
gives: settled
@other: Do it yourself. Don't let it be one of those at the corner. I want it said by somebody who knows what I'm like when I lose.
@hero: You're asking me for that?
@other: I'd do it for you. I'd hate you all the way there, and I'd do up your collar.

== turn hat
needs: asked plant:cards
gives: settled
{hero} turns the coat right side out, and takes a paper from it. {hero.He} tears nothing. {hero.He} lays the paper between the cards.
@hero: That's my name, and that's where I give it back. I signed it before I came. But it only holds from tomorrow. Tonight I'm still both.
@other: You fool. You loved those buttons.
@hero: I still do.

== end kettle
needs: settled
The kettle begins to sing. Neither of them moves to take it off.
@other: That's the coffee, then.
@hero: It's not boiling yet. That's only noise.
@other: One more hand?
{hero} takes the cards and shuffles, longer than anybody has ever shuffled.

== end collar
needs: settled
{other} stands up and turns round. {hero} does up {other}'s collar, right to the top, and pulls the coat straight.
@other: Too tight?
@hero: It'll be cold out there.
{hero} gathers up the cards, {other}'s hand and {hero.his} own, and puts them in {other.his} pocket.
@hero: Don't look. You were winning.
