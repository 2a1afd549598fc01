# A small person pays for a present with what they love. The shop has seen such a price before.
for: A boy sells his toys to buy his mother a birthday present
for: A girl saves up for a telescope
for: A poor man pawns his watch to buy his wife a comb
for: A little girl wants to buy her grandmother a new coat
refuse: A man sells his soul to the devil
refuse: A trumpet player pawns his trumpet
refuse: A boy trades his shadow for a bicycle
refuse: A billionaire buys the moon
refuse: A woman buys a haunted house
idea: 11 hero:person @sell thing:thing @buy other:person,kin .. 
idea: 11 hero:person,@young @sell thing:thing .. @buy ..
idea: 11 hero:person @save_up up ?money .. thing:thing ..
idea: 11 hero:person @save_up money .. thing:thing ..
idea: 11 hero:person @save_up .. @buy thing:thing ..
idea: 11 hero:person @want buy other:person,kin thing:thing ..
idea: 10 hero:person,@young @want buy thing:thing ..
never: soul devil moon haunted house bank rob gun drug kidney has:animal has:robot shadow ghost ticket billionaire two
cast: hero = hero 0 | boy
cast: keeper = shopkeeper//dry
inside: TOY SHOP
title: In the Window | Eleven Short

== open window
gives: saw plant:coins
INT. ANTIQUE SHOP - DAY
{keeper.intro}, stands behind the counter. {hero.intro}, enters, and pours coins out of a sock.
@keeper: Good afternoon.
@hero: I'm here about what's in the window.
?act&-two @hero: I've got to {my_act}. It's all decided.
@keeper: It's not cheap.
@hero: I know the price. I read the label every day, in case it changes.

== trouble count
needs: saw
gives: short
{keeper} counts, in small towers. It takes some time. One tower remains without a roof.
@keeper: You're eleven short.
@hero: I counted it at home.
@keeper: I expect that you counted with hope in it.
?thing:thing&caught:thing @hero: I've nothing more. {thing.The}, that's already in there. That's the middle tower.
?left @keeper: And {left.the}?
?left @hero: {left.The}'s what it's for.
+ @keeper: You could come back next month.
+ @hero: Next month isn't when it is.

== rise pocket long
needs: short
{hero} turns out {hero.his} pockets on the counter: a nail, a feather, half a biscuit. {keeper} looks at each of them, most seriously, through a glass.

== crisis last
needs: short
gives: last
{hero} takes something out of {hero.his} shirt, looks at it, and lays it down beside the towers.
@hero: How much is that?
@keeper: That's a whistle.
@hero: It can do two notes. It's the best thing I've got.
@keeper: And what'll you do then, without it?
@hero: I can remember them both.

== turn bought
needs: last plant:coins
gives: done
{keeper} blows into it. Two notes. {keeper.He} has to look out of the window for a moment.
@keeper: I sold this to somebody thirty years ago. Same price, the same sort of sock. Who gave it to you?
@hero: My mother.
@keeper: She was three short.
{keeper} pushes the whistle back across the counter, on top of it the parcel.

== turn hire
needs: last plant:coins
gives: done
@keeper: I don't take whistles. I take Saturdays. Do you know how to sweep?
@hero: Yes.
@keeper: Do you know how to sweep slowly? I'm alone here, and it's very quiet on a Saturday. Eleven short, that's eleven weeks.
{hero} holds out one hand. {keeper} shakes it.
@hero: Can I do two notes while I sweep?
@keeper: I was going to insist.

== end label
needs: done
EXT. STREET - DAY
{hero} walks along with the parcel, very straight, as if it were full to the brim. {hero.He} stops, puts it down, and blows two notes. In the shop behind {hero.him}, {keeper} takes the label out of the window.

== end open
needs: done
INT. KITCHEN - DUSK
A parcel lies on a table. {hero} sits in front of it with {hero.his} chin on {hero.his} fists. Steps on the stairs. {hero} jumps up, sits down, and looks, as carelessly as {hero.he} can, out of the window.
@hero: There's something there. I don't know what it is. Somebody must have left it.
