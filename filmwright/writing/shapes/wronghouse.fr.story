# Des cambrioleurs dans une maison où l'on attendait quelqu'un d'autre.
for: Deux cambrioleurs maladroits se trompent de maison
for: Deux voleurs entrent dans une maison
for: Trois cambrioleurs tombent sur une vieille dame
refuse: Deux voleurs volent une banque
refuse: Un voleur entre dans une maison
refuse: Deux voleurs tombent amoureux
idea: 12 hero:@thief,many mistake thing:place ..
idea: 12 hero:@thief,many mistake thing:place
idea: 12 hero:@thief,many @break .. place:place ..
idea: 12 hero:@thief,many @break .. place:place
idea: 12 hero:@thief,many fall .. other:person,old ..
idea: 12 hero:@thief,many fall .. other:person,old
never: bank @love @kill has:animal has:robot museum
cast: hero = hero 0 | cambrioleur/m
cast: second = hero 1 | cambrioleur/m
cast: other = vieille dame/f/warm
inside: SALON
title: Vous êtes en retard | Essuyez-vous les pieds

== open noir
gives: entre plant:lampe
INT. SALON - NUIT
Noir. {hero.intro}, avance sur la pointe des pieds. {second.intro}, lui marche dessus.
@hero: Chut !
@second: C'est quelle maison ?
@hero: La maison avec le chat sur le mur.
@second: Il y avait un chat sur tous les murs.
Une lampe s'allume. {other.intro}, est dans le fauteuil, un plat sur les genoux.
@other: Vous êtes en retard.

== trouble plombiers
needs: entre
gives: pris
@other: J'ai téléphoné à midi. C'est vous, pour la fuite ?
{hero} et {second} se regardent.
@hero: Oui. La fuite.
@other: Et vos outils ?
{second} montre la pince-monseigneur.
@other: C'est du sérieux. Essuyez-vous les pieds.
+ @second (bas): On s'en va.
+ @hero (bas): Elle a fait un gâteau.

== crisis fuite
needs: pris
gives: fini
INT. CUISINE - NUIT
{second} est couché sous l'évier. {hero} tient la lampe.
@second: Essaie, maintenant.
{hero} tourne le robinet. Rien ne goutte.
@hero: Tu savais faire ça ?
@second: Mon père était plombier. C'est lui qui voulait que je fasse un vrai métier.
{other} entre avec trois assiettes.

== turn savait
needs: fini plant:lampe
gives: su
@other: Le plombier est passé à six heures. Il n'a rien pu faire.
@hero: Mais alors... vous saviez ?
@other: Un plombier ne s'essuie jamais les pieds. Vous, si.
{second} se cogne la tête.
@other: J'ai hésité. J'ai pris le téléphone, et puis j'ai pensé : trois parts, c'est mieux qu'une.

== turn cachette
needs: fini plant:lampe
gives: su
@other: Les bijoux sont dans la boîte à sucre. Tout le monde commence par la chambre.
@hero: Pourquoi vous nous dites ça ?
@other: Parce que depuis dix minutes, ça ne goutte plus. Onze ans que je n'avais pas entendu ce silence.
{hero} regarde la boîte à sucre, et met les mains dans ses poches.

== end facture
needs: su
@other: Qu'est-ce que je vous dois ?
@second: Rien. Enfin... il reste du gâteau ?
@other: Prenez le plat. Vous me le rapporterez.
{hero} et {second} sortent par la porte. {hero} revient, et remet une cuillère sur la table.

== end jeudi
needs: su
EXT. RUE - NUIT
{hero} et {second} marchent, le plat entre eux.
@second: C'était la mauvaise maison.
@hero: Oui.
@second: Elle a dit qu'il y avait aussi le grenier à voir.
@hero: Jeudi ?
@second: Jeudi. Avec de vrais outils.
