# Des lettres à quelqu'un qui ne peut plus les lire. Quelqu'un les a lues quand même.
for: Une mère écrit à son fils mort
for: Un veuf écrit des lettres à sa femme morte
for: Une vieille femme envoie des lettres à son mari disparu
refuse: Un facteur apporte une lettre d'un mort
refuse: Un soldat écrit à sa fiancée
refuse: Un écrivain écrit un roman
idea: 12 hero:person @write .. at|to other:person,@dead ..
idea: 12 hero:person @write .. at|to other:person,@dead
never: roman novel ghost @kill has:animal has:robot
cast: hero = hero 0 | veuve/f
cast: post = facteur/m/warm
title: Adresse incomplète | Une ligne en bas

== open boite
gives: ecrit plant:lettre
EXT. RUE - JOUR
{hero.intro}, glisse une lettre dans une boîte. {post.intro}, attend à côté, sa sacoche ouverte.
@post: Autant me la donner tout de suite.
@hero: Il faut qu'elle passe par la boîte. Sinon, c'est juste donner un papier à quelqu'un.
{post} ouvre la boîte et lit l'enveloppe.
@post: Il n'y a pas de rue. Il n'y en a jamais. Rien que le nom.
@hero: Il n'en faut pas d'autre.

== trouble reponse
needs: ecrit
gives: reponse
INT. CUISINE - JOUR
Une deuxième chaise, avec un coussin. {post} est à la porte, une enveloppe à la main.
@post: C'est pour vous.
@hero: Personne ne m'écrit.
{hero} lit debout. Avant la fin, {hero.il} s'assied.
@hero: Ça dit que la gouttière fuit, et que je dois mettre le manteau brun, parce qu'il va geler.
?left @hero: Et ça parle {left.du}. Personne de vivant ne sait ça.
+ @post: C'est un bon conseil.
+ @hero: C'est ce qu'on me disait toujours. Mais pas avec cette orthographe.

== crisis bruler
needs: reponse
gives: demande
EXT. RUE - JOUR
{hero} se met devant la boîte, pour que {post} ne puisse pas l'ouvrir.
@hero: Vous les avez lues.
@post: C'est défendu par la loi.
@hero: Toutes ?
@post: Les lettres qu'on ne peut pas remettre, on les brûle le vendredi. Ça fait trente ans que je fais cette tournée. Je n'ai pas pu regarder un vendredi pareil.

== turn froid
needs: demande plant:lettre
gives: dit
@post: Elles sont chez moi, sur une étagère, dans l'ordre. Je me disais qu'un jour il y aurait quelqu'un à qui les rendre.
@hero: Alors, le gel, c'était vous.
@post: Vous écriviez que vous aviez froid. Vous le disiez à quelqu'un qui ne pouvait pas répondre. Moi, je pouvais.
{hero} se tait un moment.
@hero: « Gouttière », ça prend deux t.

== turn moi
needs: demande plant:lettre
gives: dit
@hero: Vous n'aviez pas le droit. Elles n'étaient pas pour vous.
@post: Non. Mais personne ne m'avait jamais écrit comment était la lumière dans l'escalier. Je suis rentré chez moi, et j'ai regardé mon escalier.
{post} sort une enveloppe de sa sacoche. Elle n'a pas de rue non plus.
@post: Moi aussi, j'ai quelqu'un. Je ne savais pas par où commencer. J'ai appris avec les vôtres.

== end chaise
needs: dit
INT. CUISINE - NUIT
{post} n'ose pas s'asseoir sur la deuxième chaise. {hero} enlève le coussin.
@hero: Asseyez-vous. Ce n'est qu'une chaise.
{post} pose sur la table un gros paquet de lettres.
@hero: Lisez-m'en une. Pas une triste. Il y en a une avec une oie.

== end deux
needs: dit
{hero} s'écarte. {post} glisse sa propre enveloppe dans la boîte, et attend d'entendre le bruit.
@hero: Alors, qu'est-ce que ça dit ?
@post: Que l'hiver a été doux.
@hero: Pour une première, c'est bien.
Ils restent de chaque côté de la boîte, comme si elle allait s'ouvrir toute seule.
