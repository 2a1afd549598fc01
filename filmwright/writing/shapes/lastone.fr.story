# Le dernier soir d'un lieu. Une personne vient, et elle n'est pas venue pour ça.
for: Le dernier cinéma de la ville ferme ce soir
for: La dernière librairie du village ferme ses portes
for: Le dernier phare va s'éteindre
refuse: Le dernier train part à minuit
refuse: Le dernier homme sur terre
refuse: Un cinéma brûle
idea: 12 thing:place,last .. @close_down ..
idea: 12 thing:place,last .. @close_down
never: train @kill war terre earth fire burn
cast: hero = patron/m/dry
cast: other = femme/f/wry
inside: CINÉMA
title: Rangée sept | La lumière se rallume

== open caisse
gives: la plant:cle
INT. {inside} - SOIR
Des chaises vides. {hero.intro}, balaie entre les rangées. {other.intro}, entre et secoue son parapluie.
@hero: C'est fermé. Enfin, c'est le dernier soir {thing.du}. Tout à l'heure, ce sera fermé.
@other: Alors c'est encore ouvert.
@hero: Vous êtes la seule.
@other: Je ne prendrai pas beaucoup de place.

== trouble prix
needs: la
gives: assise
{other} s'assied, toujours à la même place, sans chercher.
@hero: Vous connaissez la maison.
@other: Septième rangée. Celle qui grince.
@hero: Personne ne prend jamais la septième. À cause du bruit.
?left @other: Et après ? Ce sera quoi, {left.le} ?
?left @hero: Sans ça ? Une ville comme les autres.
+ @other: Qu'est-ce qu'ils vont mettre à la place ?
+ @hero: Un parking. Avec une plaque.

== crisis secret
needs: assise
gives: demande
@hero: Je peux vous demander quelque chose ? Pourquoi ce soir ?
@other: Il y a trente ans, quelqu'un m'a dit : attends-moi là, je reviens.
@hero: Et il n'est pas revenu.
@other: Comment savoir ? On a éteint la lumière, et je suis partie avant la fin.
{hero} s'appuie sur le balai.

== turn manteau
needs: demande plant:cle
gives: su
{hero} sort, et revient avec un manteau sur le bras. Un vieux manteau, plein de poussière.
@hero: Quelqu'un l'a oublié sur la septième. Il était revenu en courant, avec deux glaces. Il a attendu. Elles ont coulé sur le tapis.
{other} se penche et regarde le tapis.
@other: Il était revenu.
@hero: Avec deux glaces.

== turn moi
needs: demande plant:cle
gives: su
@hero: Il y avait la queue, pour les glaces. Une queue terrible.
{other} lève les yeux.
@hero: Quand je suis revenu, la chaise était vide. Alors j'ai demandé s'ils cherchaient quelqu'un pour balayer. Je me suis dit que tôt ou tard, vous voudriez voir la fin.
@other: Trente ans ?
@hero: Ça grince. Je vous aurais entendue.

== end noir
needs: su
{hero} s'assied à côté d'elle. La chaise grince. La lumière baisse.
@other: C'est le début ou la fin ?
@hero: La fin. Vous l'aviez ratée.
Dans le noir, une deuxième chaise grince.

== end cle
needs: su
EXT. RUE - NUIT
{hero} ferme la porte et regarde la clé. Il la tend à {other}.
@other: Qu'est-ce que j'en fais ? Demain, il n'y aura plus de porte.
@hero: Justement. Il faut que quelqu'un l'ait, à ce moment-là.
{other} la met dans la poche du vieux manteau. Ils s'en vont sous le même parapluie.
