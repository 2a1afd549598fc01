# Deux personnes se disputent une chose. Aucune des deux ne veut la chose.
for: Deux frères se disputent la maison de leur mère
for: Deux voisins se disputent un cerisier planté entre leurs jardins
for: Deux sœurs se disputent le piano de leur grand-mère
for: Deux voisines se disputent un banc
refuse: Deux généraux se disputent une frontière
refuse: Un couple se dispute dans un taxi
refuse: Deux chiens se disputent un os
idea: 12 hero:person,many quarrel thing:thing/place ..
idea: 12 hero:person,many quarrel thing:thing/place
idea: 12 hero:person,many quarrel .. for|on|of thing:thing/place
never: frontière border country taxi general has:animal has:robot @kill couple
cast: hero = hero 0 | voisin/m
cast: other = hero 1 | voisin/m
inside: CUISINE
title: La moitié de rien | Avant qu'il fasse nuit

== open craie
gives: la plant:ficelle
{?thing:plant::EXT. JARDIN - JOUR|INT. CUISINE - JOUR}
{hero.intro}, tend une ficelle d'un bout à l'autre. {other.intro}, {hero.le} regarde faire.
@other: Ça sert à quoi ?
@hero: À savoir. De ce côté, c'est à toi. De celui-ci, c'est à moi.
@other: Et {thing.le} ?
@hero: La ficelle passe au milieu.
@other: Au milieu chez toi, oui.

== trouble compte
needs: la
gives: fache
@hero: Qui s'en est occupé, tous ces hivers ?
@other: Qui se taisait, pendant que tu le racontais à tout le monde ?
{other} déplace la ficelle, d'un doigt. {hero} la remet.
?left @hero: On ne va pas reparler {left.du}.
?left @other: C'est toi qui en parles.
+ @other: Tu veux qu'on coupe en deux ?
+ @hero: Ça ne se coupe pas.
+ @other: Je sais. C'est pour ça que je le propose.

== crisis verite
needs: fache
gives: dit
Un silence. {hero} s'assied par terre, d'un côté. {other} s'assied de l'autre.
@hero: Au fond, tu n'en veux même pas.
@other: Non.
@hero: Alors pourquoi ?
@other: Parce que le jour où on se sera mis d'accord, on n'aura plus aucune raison de se parler.

== turn pareil
needs: dit plant:ficelle
gives: ri
{hero} regarde la ficelle entre eux.
@hero: J'y ai pensé aussi. Dimanche, j'ai failli te donner raison. Je suis rentré{hero.e} chez moi, j'ai vu mon dimanche devant moi, et j'ai laissé tomber.
@other: Tu as failli me donner raison ?
@hero: Presque. J'avais mon chapeau sur la tête.

== turn souvenir
needs: dit plant:ficelle
gives: ri
@other: Tu te rappelles, quand on était petits ? On disait que c'était un bateau.
@hero: Tu étais toujours capitaine.
@other: Tu n'avais qu'à demander.
@hero: Je t'ai demandé. Tu as dit : demain.
{other} tire sur la ficelle. Le nœud se défait.
@other: Bon. Aujourd'hui, alors. Capitaine.

== end ficelle
needs: ri
{hero} enroule la ficelle et la donne à {other}.
@hero: Garde-la. On recommence samedi ?
@other: À dix heures. Tu auras tort.
@hero: J'apporterai du café.
Ils regardent {thing.le}, côte à côte, et chacun hoche la tête comme si l'autre venait de céder.

== end nuit
needs: ri
{?thing:plant::EXT. JARDIN - SOIR|INT. CUISINE - SOIR}
La lumière baisse. {hero} et {other} n'ont pas bougé. La ficelle est par terre, entre leurs pieds.
@other: Il faudrait rentrer.
@hero: Chez qui ?
{other} rit le premier. Puis {hero}.
