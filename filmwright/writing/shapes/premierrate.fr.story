# Une machine rate quelque chose, et c'est la première chose qui plaît à quelqu'un.
for: Un robot de cuisine rate son premier gâteau
for: Un robot apprend à mentir
refuse: Un robot tombe amoureux d'une danseuse
refuse: Un robot tue son maître
refuse: Un robot apprend à faire du pain
idea: 11 hero:robot @fail thing:any ..
idea: 11 hero:robot @fail thing:any
idea: 11 hero:robot learn lie
idea: 11 hero:robot paint|@write|@make thing:any ..
idea: 11 hero:robot paint|@write|@make thing:any
never: @kill @love war pain has:animal child
cast: hero = hero 0 | robot
cast: other = cuisinière/f/blunt
inside: CUISINE
let: quoi = ?caught:thing {thing.le} ;; ça
title: Deux virgule trois pour cent | Ce n'était pas prévu

== open fumee
gives: rate plant:assiette
INT. {inside} - JOUR
De la fumée. {hero.intro}, est debout devant la table, une assiette entre les pinces. {other.intro}, entre et s'arrête.
@other: C'est quoi, ce truc ?
@hero: C'est {quoi}. Il y a eu une erreur.
@other: Quelle erreur ?
@hero: Moi.

== trouble rapport
needs: rate
gives: triste
@hero: J'ai suivi la recette. J'ai tout mesuré. Il manque deux virgule trois pour cent de quelque chose.
@other: De quoi ?
@hero: Ce n'est pas écrit.
{other} tourne autour de l'assiette.
?left @other: Et {left.le} ?
?left @hero: Rien à signaler de ce côté.
+ @hero: Je demande à être éteint.
+ @other: On n'éteint personne pour ça. J'ai eu un mari.

== crisis gouter
needs: triste
gives: goute
{other} s'approche tout près. Elle reste longtemps sans rien dire.
@hero: Vous ne dites rien. Le silence n'est pas dans ma liste de réponses.
@other: Tais-toi. Je suis chez ma mère.
@hero: Vous êtes dans la cuisine. Je peux vous donner la position exacte.

== turn mere
needs: goute plant:assiette
gives: su
@other: Elle ratait tout, ma mère. Tout, toujours de la même façon. Penché à gauche, brûlé derrière. Je n'avais plus revu ça depuis quarante ans.
@hero: C'était une erreur ?
@other: C'était dimanche.
{hero} enregistre. Un petit bruit, à l'intérieur.

== turn expres
needs: goute plant:assiette
gives: su
@other: Refais-le.
@hero: Je peux le faire sans faute, à présent. J'ai trouvé la cause.
@other: Non. Refais-le raté. Exactement pareil.
@hero: On ne peut pas se tromper exprès.
@other: Ça s'apprend. C'est même ce qu'il y a de plus difficile.

== end dimanche
needs: su
INT. {inside} - SOIR
Deux assiettes. {other} est assise. {hero} aussi, bien que ça ne lui serve à rien.
@hero: J'ai changé le nom dans ma mémoire. Avant, c'était « erreur numéro un ».
@other: Et maintenant ?
@hero: « Dimanche ».

== end gauche
needs: su
{hero} pousse l'assiette, un tout petit peu, pour qu'elle penche à gauche.
@hero: Comme ça ?
@other: Encore un peu.
@hero: Ce n'est pas droit.
@other: Non. C'est juste.
