# Deux qui doivent partager une chose trop petite. On trace une ligne ; la ligne bouge.
for: Un boulanger et une fleuriste partagent la même boutique
for: Deux frères ennemis héritent d'un restaurant
for: Deux voisins doivent partager un garage
refuse: Deux sœurs partagent un secret
refuse: Deux inconnus partagent un parapluie
refuse: Un roi partage son royaume
idea: 11 hero:person and other:person @share thing:any,-@secret_thing ..
idea: 11 hero:person and other:person @share thing:any,-@secret_thing
idea: 11 hero:person,many,@foe inherit .. thing:any ..
idea: 11 hero:person,many,@foe inherit .. thing:any
idea: 11 hero:person,many must @share thing:any,-@secret_thing ..
idea: 11 hero:person,many must @share thing:any,-@secret_thing
idea: 11 hero:person,many,@foe @trap|@lock in|on thing:any
idea: 11 hero:person,many,@foe @trap|@lock in|on thing:any ..
never: @love secret inconnu stranger parapluie has:animal has:robot royaume @kill
cast: hero = hero 0 | boulanger
cast: other = hero 1 | voisin
inside: BOUTIQUE
title: De ce côté de la ligne | Les heures paires

== open ligne
gives: trace plant:craie
INT. {inside} - JOUR
{hero.intro}, à genoux, trace une ligne à la craie. {other.intro}, regarde, les bras croisés.
@other: C'est censé être quoi ?
@hero: Ça, c'est à toi. Ça, c'est à moi.
@other: Tu as pris la fenêtre.
@hero: C'est moi qui tenais la craie.
@other: Et {thing.le}, on fait comment ?
@hero: Les heures impaires, c'est moi. Les heures paires, c'est toi.

== trouble pied
needs: trace
gives: guerre
{other} avance le bout de sa chaussure au-delà de la ligne. {hero} regarde la chaussure.
@hero: Tu es à l'étranger.
@other: Je m'étire.
@hero: Alors je vais chanter. De mon côté.
?left @other: Et {left.le}, c'est dans quelle moitié ?
?left @hero: On ne parle pas {left.du}.
+ {hero} chante, très mal.
+ @other: C'est trop fort.
+ @hero: C'est fort ici. Toi, tu n'entends que ce qui passe.

== crisis nuit
needs: guerre
gives: nuit
INT. {inside} - NUIT
{hero} et {other} sont assis dos à dos, de part et d'autre de la ligne.
@other: Tu dors ?
@hero: De mon côté.
@other: Qu'est-ce que je t'ai fait, exactement ? Je te déteste depuis si longtemps que j'ai perdu la page.
@hero: Tu le sais très bien.
@other: J'hésite entre trois choses.
@hero: Moi aussi, j'ai oublié. J'espérais que tu commencerais.

== turn noir
needs: nuit plant:craie
gives: efface
Un grand bruit. La lampe s'éteint. Des pas, une allumette.
{hero} et {other} sont debout, au milieu, et se tiennent par la manche.
@other: C'était l'étagère.
@hero: De quel côté ?
{other} regarde par terre. Il y a de la craie partout, surtout sous leurs chaussures.
@other: On ne voit plus. On a dansé sur la frontière.

== turn cercle
needs: nuit plant:craie
gives: efface
Dans le noir, {other} prend la craie. On l'entend gratter.
@hero: Tu fais quoi ?
Une allumette. La ligne fait maintenant le tour des deux chaises : un cercle, pas très rond.
@other: S'il faut absolument une ligne, on peut au moins être tous les deux dedans.

== end fenetre
needs: efface
INT. {inside} - AUBE
{hero} et {other} sont à la fenêtre. Elle n'est pas grande. Ils tiennent.
@other: Il est quelle heure ?
@hero: Six heures. C'est à toi.
@other: Reste. Je m'étire.

== end noms
needs: efface
{hero} écrit leurs deux noms sur le mur.
@other: Tu t'es mis{hero.e} en premier.
@hero: C'est la craie.
{other} prend la craie et dessine une flèche, pour échanger.
@hero: Demain, je rechange.
@other: Je serais vexé{other.e} du contraire.
