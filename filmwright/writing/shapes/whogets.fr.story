# Deux qui se séparent ne peuvent pas sortir. Ils partagent tout, jusqu'à ce qui ne se partage pas.
for: Un couple divorcé doit passer un week-end dans la même tente
for: Un couple décide de divorcer
for: Un mari et sa femme se séparent pendant une tempête
refuse: Un couple vole une banque
refuse: Un couple plante un arbre
refuse: Deux espions se marient
idea: 13 hero:person,couple .. @break_up ..
idea: 13 hero:person,couple .. @break_up
idea: 13 hero:person and other:person .. @break_up ..
idea: 13 hero:person and other:person .. @break_up
never: steal @kill tree dog child spy has:animal has:robot bank banque
cast: hero = femme/f
cast: other = mari/m/dry
inside: CABANE
title: À toi, à moi, à toi | La fin de l'histoire

== open liste
gives: liste plant:liste
INT. {inside} - NUIT
{hero.intro}, écrit sur une feuille. {other.intro}, essaie de sortir. Ça ne s'ouvre pas.
@other: C'est coincé.
@hero: Il faut soulever.
@other: J'ai soulevé.
@hero: Huit ans de vie de couple, et c'est cette nuit que tu veux prendre l'air.

== trouble partage
needs: liste
gives: partage
@hero: Autant finir la liste. La chaise bleue.
@other: À toi.
@hero: La radio.
@other: À moi. Tu détestes la radio.
@hero: Je la déteste quand elle est éteinte. Je ne sais jamais si tu écoutes encore.
?left @other: Et {left.le} ?
?left @hero: {left.Le}, je te le laisse. Avec plaisir.
?also_left @other: Et {also_left.le} ?
?also_left @hero: Ça, on l'a choisi à deux.
+ @other: Et les Morel ?
+ @hero: On ne partage pas des amis.
+ @other: Prends-la, elle. Moi, je garde lui.

== crisis quand
needs: partage
gives: mal
@other: C'était quand, pour toi ?
@hero: Il n'y a pas eu de jour.
@other: Il y en a forcément eu un.
@hero: Tu as arrêté de me raconter la fin des histoires. Tu disais : ça n'a pas d'importance. Et tu allais laver une tasse.
@other: Tu ne demandais plus.

== turn echelle
needs: mal plant:liste
gives: raconte
@hero: L'homme à l'échelle. Dans notre rue, en mars. Tu avais commencé, et le téléphone a sonné.
@other: Tu veux savoir ça maintenant ?
@hero: Je veux savoir ça depuis mars.
{other} s'assied par terre, à côté d'elle.
@other: Ce n'était pas son échelle. C'est par là que ça commence.

== turn rire
needs: mal plant:liste
gives: raconte
@hero: Il reste une chose, que ni toi ni moi n'avons notée. Au cinéma, on rit toujours au même moment, quand personne ne rit.
@other: Ça ne se partage pas.
@hero: J'ai essayé des deux côtés. Une moitié, ce n'est rien du tout.
{other} prend le stylo, et n'écrit pas.

== end aube
needs: raconte
INT. {inside} - AUBE
Lumière grise. {hero} pousse, du bout du doigt. C'est ouvert.
@hero: On peut y aller.
@other: Oui.
Personne ne bouge. {hero} plie la feuille et la glisse sous le pied de la table, qui a toujours boité.

== end manteaux
needs: raconte
INT. {inside} - AUBE
{hero} et {other} mettent leurs manteaux, chacun celui de l'autre.
@other: C'est le mien.
@hero: Il est dans ma moitié de la liste.
{other} rit. Au même moment, {hero} aussi.
@other: Garde-le tant que tu as froid. Tu me le rapporteras.
