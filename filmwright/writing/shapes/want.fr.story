# L'histoire toute simple, pour n'importe quelle idée : quelqu'un part, quelqu'un attend. Elle cite l'idée et n'en prétend pas plus.
for: Un plombier compte les nuages
when: 1 -want
cast: hero = hero 0 | femme/f
cast: other = voisine/f/dry
title: Avant la nuit | La lampe à la fenêtre
world: town

== open manteau
gives: dit plant:lampe
INT. CUISINE - SOIR
{other.intro}, pose deux assiettes sur la table. {hero.intro}, s'arrête à la porte.
@other: Tu vas où, avec cette tête ?
@hero: Dehors. Tu sais bien ce qu'on raconte : « {idea}. »
@other: Et c'est pour ce soir ?
@hero: Il paraît.
@other: Avant ou après la soupe ?
{hero} prend la lampe et la pose à la fenêtre.
@hero: Avant. Comme ça, je saurai quelle maison.

== trouble porte
needs: dit
gives: parti
EXT. DEVANT LA MAISON - SOIR
{hero} sort de la maison. {other} sort derrière, la louche à la main.
* @other: Personne n'a jamais fait ça.
* @hero: Personne n'avait jamais fait de soupe non plus.
@other: Et si tu ne reviens pas ?
@hero: Alors mange la mienne.
{hero} s'en va. {other} regarde la route.

== crisis attente
needs: parti
gives: noir
INT. CUISINE - NUIT
Deux assiettes. {other} est assise à la table. Elle regarde la lampe. Elle regarde l'horloge.
Du vent. La lampe s'éteint.
@other: Ah non. Pas toi. Pas maintenant.

== turn flamme
needs: noir plant:lampe
gives: clair
{other} se lève, prend la lampe, et la protège de ses deux mains. La lampe brûle de nouveau.
EXT. ROUTE DE CAMPAGNE - NUIT
{hero} marche dans le noir. {hero.Il} s'arrête, se retourne, et sourit.
@hero: La nôtre, c'est celle-là.

== end soupe
needs: clair
INT. CUISINE - NUIT
{other} est debout près du feu. {hero} entre. {other} ne se retourne pas.
@other: C'est froid.
@hero: J'aime bien froid.
{hero} s'assied et mange. {hero.Il} regarde les mains de {other}, noires de suie.
@other: Alors ? C'était comment ?
@hero: Moins difficile que d'attendre.
