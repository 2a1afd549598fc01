# Un animal veut ce que les siens ne font pas. Les siens ont honte, et viennent voir.
for: Un chat noir veut porter chance à quelqu'un
for: Un pingouin rêve de voler
for: Une fourmi refuse de travailler
for: Un escargot veut gagner une course
refuse: Un chat vole la lune
refuse: Un loup veut manger un agneau
refuse: Un chien cherche son maître
idea: 10 hero:animal,one @want ..
idea: 10 hero:animal,one @dream ..
idea: 10 hero:animal,one @refuse ..
idea: 10 hero:animal,one @decide ..
never: @kill eat steal @love bone two maître master seek
cast: hero = hero 0 | pingouin
cast: other = tante/f/blunt
outside: PLACE DU VILLAGE
title: Pas dans la famille | Avant jeudi

== open bord
gives: dit plant:pierre
EXT. {outside} - JOUR
{hero.intro}, est sur une pierre, tout {hero.seul}. {other.intro}, arrive, hors d'haleine.
@other: Ah, te voilà ! Tout le monde en parle. Descends de là.
@hero: C'est décidé.
@other: Dans la famille, personne n'a jamais rien décidé.
@hero: Tu sais ce qu'on dit de moi, au village ? « {idea}. » Eh bien, c'est vrai.

== trouble oncle
needs: dit
gives: gronde
@other: Ton oncle aussi avait des idées. Et regarde.
@hero: Regarde quoi ?
@other: On ne sait pas ! C'est bien ce que je dis.
?left @other: Et {left.le}, là-dedans ?
?left @hero: {left.Le}, c'est justement le plus beau.
+ @other: On va se moquer de nous.
+ @hero: Vous restez en rang toute la journée, la bouche ouverte.
+ @other: Ensemble ! Ce n'est pas pareil.

== crisis dix-neuf
needs: gronde
gives: tombe
EXT. {outside} - SOIR
{hero} est au pied de la pierre, plein de poussière.
@hero: Ça fait combien de fois ?
@other: Dix-neuf. Je ne comptais pas. Dix-neuf.
@hero: Vas-y, dis-le.
@other: Je ne dis rien. Seulement, tu tournes toujours la tête juste avant.
@hero: Comment tu sais ça, toi ?

== turn tiroir
needs: tombe plant:pierre
gives: su
@other: Parce que j'ai essayé aussi.
@hero: Toi ?
@other: La nuit, quand vous dormiez. J'étais jeune. Je suis arrivée jusqu'à onze. Après, quelqu'un est passé, et j'ai dit que je cherchais un coquillage.
Un silence.
@other: J'ai un tiroir plein de coquillages.

== turn foule
needs: tombe plant:pierre
gives: su
{hero} se retourne. Derrière {other}, ils sont tous là, toute la rangée.
@hero: Ils viennent rire ?
@other: À la quatrième fois, ils venaient rire. À la douzième, les petits se sont tus. Maintenant, ils veulent savoir si c'est seulement toi. Ou si c'est nous.

== end vingt
needs: su
{hero} remonte sur la pierre. {other} monte aussi, sans aucune grâce.
@hero: Je regarde où ?
@other: Droit devant. Je regarde en bas pour deux.
@hero: Ensemble ?
@other: Ne le dis pas à ta mère. Vingt.

== end petit
needs: su
EXT. {outside} - AUBE
La pierre est vide. Un tout petit, à peine né, lève la tête vers elle.
@other: Qu'est-ce que tu veux, toi ?
Il ne répond pas. Il prend son élan. {other} regarde à gauche, à droite, et écarte un caillou pointu.
