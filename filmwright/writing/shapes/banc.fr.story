# Quelqu'un attend là où plus rien ne vient. On vient le lui dire, et on finit par s'asseoir.
for: Un homme attend quelqu'un sur un quai de gare depuis trois jours
for: Un chien attend tous les soirs son maître mort à l'arrêt de bus
for: Une femme attend depuis dix ans un bateau disparu
refuse: Un vieil homme attend le dernier train
refuse: Un tueur attend sa victime
refuse: Un serveur attend une commande
idea: 12 hero:person/animal,one @wait .. for .. @span_of ..
idea: 12 hero:person/animal,one @wait .. for .. @span_of
idea: 12 hero:person/animal,one @wait .. third:being,@dead ..
idea: 12 hero:animal,one @wait ..
never: @kill victim last has:robot two commande
cast: hero = hero 0 | femme/f
cast: other = employé/m/dry
outside: GARE
title: Jusqu'à six heures | Le deuxième banc

== open panneau
gives: dit plant:panneau
EXT. {outside} - SOIR
{hero.intro}, est assis{hero.e} tout au bord de la lumière. {other.intro}, arrive avec une échelle.
@other: Encore là ? On ferme, vous savez. J'ai l'ordre de démonter le panneau.
?-kind:animal @hero: La nuit tombe plus tôt, maintenant.
?kind:animal {hero} ne tourne pas la tête.
@other: Il ne viendra plus rien ici. C'est écrit, c'est signé.

== trouble preuve
needs: dit
gives: assis
?-kind:animal @hero: Vous l'avez dit hier.
?-kind:animal @other: Et je me suis trompé ?
?-kind:animal @hero: Jusqu'ici, non.
?kind:animal {hero} se pousse un peu, pour faire de la place.
?left @other: Et toute cette histoire, {left.le}, c'est fini aussi.
{other} pose l'échelle, monte deux barreaux, et s'arrête.
+ @other: Vous avez mangé, au moins ?

== crisis pourquoi
needs: assis
gives: doute
@other: Personne ne peut y croire aussi longtemps.
?-kind:animal @hero: Je n'y crois plus. J'ai arrêté le deuxième soir.
?-kind:animal @other: Alors qu'est-ce que vous faites là ?
?-kind:animal @hero: Où voulez-vous que j'aille, à six heures moins dix ?
?kind:animal @other: Tu ne sais même pas l'heure. Et tu viens à six heures moins dix.
{other} redescend de l'échelle.

== turn levure
needs: doute plant:panneau
gives: reste
@other: Ma femme était sortie acheter de la levure. Ça fait dix-neuf ans. Le vendredi, j'avais déjà démonté la table. Je me disais que c'était comme ça qu'on faisait.
{other} s'assied sur le banc.
@other: Je n'ai plus jamais eu de levure à la maison. Si vous voulez savoir si ça aide.

== turn gens
needs: doute plant:panneau
gives: reste
Des portes s'ouvrent. Des gens arrivent, un manteau sur le bras : une femme, un garçon, un vieux. Ils s'asseyent.
@other: Qu'est-ce qu'ils attendent ?
?-kind:animal @hero: Je ne sais pas. Au début, ils venaient rire. Après, quelqu'un a apporté de la soupe.
?kind:animal Le garçon pose une assiette par terre et gratte {hero} derrière l'oreille.
{other} regarde son échelle, et la couche dans l'herbe.

== end six
needs: reste
EXT. {outside} - NUIT
{other} est assis à côté de {hero}. Le panneau est toujours là, et plus droit qu'avant.
@other: Jusqu'à six heures. Pas une minute de plus.
Au loin, un sifflet, ou du vent. Tous les deux lèvent la tête.

== end casquette
needs: reste
EXT. {outside} - NUIT
Il est bien plus de six heures. {other} enlève sa casquette et la pose sur {?kind:animal::le dos|les genoux} de {hero}.
@other: Il a pu y avoir du retard.
{hero} et {other} regardent la voie.
@other: C'est loin, là-bas. On ne connaît pas l'état des routes.
