# Un enfant trouve quelque chose qui n'est à personne, et quelqu'un de vieux qui en sait trop.
for: Une fillette trouve un œuf énorme dans la forêt
for: Un garçon trouve une vieille clé dans la neige
for: Une petite fille trouve un oiseau blessé
for: Un enfant découvre une porte dans un arbre
refuse: Un facteur trouve une lettre
refuse: Un enfant trouve un cadavre
refuse: Un garçon cherche son chien
idea: 11 hero:person,@young @find third:animal ..
idea: 11 hero:person,@young @find third:animal
idea: 11 hero:person,@young @find thing:thing ..
idea: 11 hero:person,@young @find thing:thing
never: cadavre body gun weapon seek @kill letter has:robot arme
cast: hero = hero 0 | fille/f
cast: other = gardien/m/dry
outside: FORÊT
let: le = ?caught:third {third.le} ;; {thing.le}
let: un = ?caught:third {third.un} ;; {thing.un}
title: Sous le manteau | Ne dis rien

== open manteau
gives: cache plant:manteau
EXT. {outside} - JOUR
{hero.intro}, marche très lentement, le manteau fermé sur quelque chose. {other.intro}, arrive en face.
@other: Qu'est-ce que tu as là ?
@hero: Rien. J'ai beaucoup mangé.
@other: Ça bouge, ce que tu as mangé ?
@hero: C'est de la soupe.

== trouble montre
needs: cache
gives: vu
{hero} ouvre un peu le manteau. {other} se penche.
@other: {un}. Où as-tu pris ça ?
@hero: Je ne l'ai pas pris. C'était là, et il n'y avait personne autour.
?left @other: Près {left.du} ?
?left @hero: Juste à côté.
+ @other: Il faut le déclarer.
+ @hero: À qui ?
+ {other} réfléchit. Il regarde derrière lui.

== crisis garder
needs: vu
gives: choix
@other: Ça n'est pas à toi.
@hero: Je sais. Mais si je le laisse, ce n'est à personne. Et quand on n'est à personne, il fait froid.
{other} enlève sa casquette, et la remet.
@other: Tu dis ça pour qui ?

== turn main
needs: choix plant:manteau
gives: su
@other: À ton âge, j'en ai trouvé un aussi. Je l'ai porté au bureau, comme il faut. On m'a donné un reçu.
@hero: Et après ?
@other: J'ai toujours le reçu.
Il sort de sa poche un bout de papier tout mou.
@other: Il est très bien rempli.

== turn attendre
needs: choix plant:manteau
gives: su
{hero} s'assied par terre, le manteau autour d'elle, et ne bouge plus.
@other: Qu'est-ce que tu attends ?
@hero: Que quelqu'un vienne le chercher. Et si personne ne vient, je serai quelqu'un.
{other} regarde sa montre. Il s'assied à côté.

== end deux
needs: su
EXT. {outside} - SOIR
La lumière baisse. {other} a mis son propre manteau par-dessus celui de {hero}.
@hero: Vous n'aviez pas du travail ?
@other: Je surveille. C'est exactement mon travail.
Quelque chose remue, entre eux. Ils retiennent leur souffle.

== end recu
needs: su
{other} prend un crayon, et écrit, au dos du vieux reçu.
@hero: Qu'est-ce que vous marquez ?
@other: « Confié à quelqu'un. » Signe ici.
{hero} signe, en grandes lettres. {other} plie le papier et le range contre son cœur.
