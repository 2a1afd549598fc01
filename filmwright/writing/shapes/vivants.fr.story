# Une créature qui fait peur a peur. Elle vient en parler, la nuit, à quelqu'un qui travaille.
for: Un fantôme a peur des vivants
for: Un vampire va chez le dentiste
for: Une sorcière passe son permis de conduire
for: Un loup-garou va chez le coiffeur
refuse: Un vampire tombe amoureux d'une infirmière
refuse: Un fantôme hante un château
refuse: Une sorcière tue un roi
idea: 12 hero:@creature fear|afraid ..
idea: 12 hero:@creature @go|@visit .. other:person ..
idea: 12 hero:@creature @go|@visit .. other:person
idea: 12 hero:@creature @spend|@try|pass thing:any ..
idea: 12 hero:@creature @want thing:any ..
never: @kill @love hunt has:animal château haunt
cast: hero = hero 0 | fantôme
cast: other = employée/f/dry
inside: BUREAU
title: Profession : la nuit | La personne à prévenir

== open guichet
gives: la plant:fiche
INT. {inside} - NUIT
{other.intro}, écrit sous la lampe. {hero.intro}, se tient à la porte.
@hero: On m'a dit que c'était ouvert la nuit.
@other: Nom ?
@hero: J'en ai eu plusieurs.
@other: Celui de la carte suffira.

== trouble fiche
needs: la
gives: note
@other: Profession ?
@hero: {hero.calling}.
@other: À plein temps ?
@hero: Les nuits.
@other: Et c'est pour quoi ?
@hero: C'est difficile à dire. « {idea}. » Voilà. C'est moi.
?left @other: Avec {left.le} ?
?left @hero: Surtout avec {left.le}.
+ @other: Date de naissance.
+ {hero} lève les yeux au plafond et compte sur ses doigts.
+ @other: Je mets « avant la guerre ».
+ @hero: Laquelle ?

== crisis tremble
needs: note
gives: peur
@other: Vous tremblez.
@hero: Je ne tremble pas. Ce sont les autres qui tremblent.
@other: Il n'y a pas de honte. Sur cette chaise, on a eu un évêque qui a mordu l'accoudoir.
@hero: Depuis trois cents ans, on crie quand j'entre. Personne ne m'a jamais dit : asseyez-vous.
{other} tourne la lampe pour qu'elle ne lui vienne pas dans les yeux.

== turn prevenir
needs: peur plant:fiche
gives: calme
@other: Il y a encore une ligne. « Personne à prévenir. »
@hero: Il n'y a personne.
@other: Il faut quelqu'un. Sinon, je ne peux pas tamponner.
Elle reprend le stylo et remplit la ligne.
@hero: Qu'est-ce que vous avez mis ?
@other: Moi. Poste quatre. Je suis là jusqu'à dix heures. Vous voulez tenir quelque chose ? C'est ma main. On la dit froide.
@hero: Elle est chaude.

== turn pareil
needs: peur plant:fiche
gives: calme
@other: Vous savez de quoi ils ont peur, ceux qui viennent ici ? Pas de vous. Ils ont peur qu'on regarde, et qu'on dise qu'il n'y a rien à faire.
@hero: Et il y a quelque chose à faire ?
@other: Toujours. Parfois, c'est petit. Fermez les yeux.
@hero: Vous comptez, s'il vous plaît ? À voix haute. N'importe quelle langue.

== end bonbon
needs: calme
{other} sort un bocal du tiroir.
@other: C'est pour les enfants courageux.
@hero: J'ai quatre cents ans.
@other: Prenez-en deux.
{hero} en prend un, puis un autre. À la porte, {hero.il} se retourne.
@hero: Personne n'a crié.
@other: Si, moi. Un peu. J'ai appris à le faire tout bas.

== end carte
needs: calme
{hero} se lève et cherche ses mots.
@hero: Ça n'a pas fait mal.
@other: Je vous note pour l'année prochaine, même heure. Si vous êtes toujours par là.
@hero: En général, je suis par là.
{other} lui donne une petite carte. {hero} la lit, la relit, comme une lettre.
