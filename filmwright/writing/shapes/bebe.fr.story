# Quelqu'un qui n'en veut pas se retrouve avec un enfant dans les bras, et personne à qui le donner avant le matin.
for: Un voleur trouve un bébé dans une voiture
for: Un vieux fossoyeur trouve un enfant perdu
refuse: Une mère perd son fils dans la foule
refuse: Un enfant trouve un oiseau blessé
refuse: Un homme trouve une valise
idea: 12 hero:person,-@young @find third:person,@small ..
idea: 12 hero:person,-@young @find third:person,@small
never: mère mother @kill dead mort école school has:animal has:robot
cast: hero = hero 0 | voleur
cast: other = voisine/f/dry
inside: CUISINE
title: Jusqu'à six heures | Ça me regarde

== open manteau
gives: la plant:manteau
INT. CUISINE - NUIT
{hero.intro}, est collé{hero.e} au mur. Sur la table, dans son manteau roulé, quelqu'un de tout petit.
{other.intro}, en robe de chambre, passe la tête.
@other: C'était quoi, ce bruit ?
@hero: Rien. Les tuyaux.
{other} s'approche et regarde dans le manteau.
@other: Ce n'est pas un tuyau, ça. C'est {third.un}.

== trouble qui
needs: la
gives: demande
@other: Il est à qui ?
@hero: À personne. Enfin, il faut bien que quelqu'un... J'ai ouvert, et il était là. Depuis, il me regarde.
?left @other: Ouvert quoi ? {left.Le} ?
?left @hero: {left.Le}. Il n'y avait que ça, et lui.
+ @other: Vous lui avez donné à manger ?
+ @hero: Je lui ai montré une saucisse.

== crisis telephone
needs: demande
gives: appel
@other: Il y a un bureau pour ça. On appelle, et ils viennent avec un formulaire.
@hero: À cette heure-ci ?
@other: Ces gens-là ne dorment jamais.
{hero} décroche le téléphone, regarde ce qui dort dans le manteau, et raccroche.
@hero: Ça le réveillerait.

== turn panier
needs: appel plant:manteau
gives: garde
@hero: Moi, on m'a laissé{hero.e} dans une blanchisserie, entre deux draps. On m'a trouvé{hero.e} parce que j'ai éternué.
@other: Vous ne me l'aviez jamais dit.
@hero: Celui qui m'a trouvé{hero.e} n'en voulait pas non plus. Il disait : jusqu'à six heures. Il l'a dit tous les jours, jusqu'à mes vingt ans.
{other} borde le coin du manteau.

== turn papier
needs: appel plant:manteau
gives: garde
{other} cherche dans les plis, et en tire un bout de papier.
@other: « À la personne qui le trouvera. Vous ferez mieux que moi. »
@hero: Ils ne pensaient sûrement pas à moi.
@other: C'est écrit « la personne ».
{hero} relit. {hero.Il} se tient plus droit, tout à coup.

== end six
needs: garde
INT. CUISINE - AUBE
La fenêtre est grise. {hero} va et vient, le petit sur l'épaule.
@other: Il est six heures.
@hero: Lesquelles ?
{other} met du lait à chauffer, et n'en parle plus.

== end nom
needs: garde
@other: Il faut bien l'appeler, même pour une nuit.
@hero: On est quel jour ?
@other: Mercredi.
{hero} se penche sur le manteau.
@hero: Il y a pire. Moi, j'ai le nom d'un savon.
Dans le manteau, on éternue.
