# Quelqu'un refuse, tout simplement. On lui envoie un jeune homme avec un papier.
for: Une vieille dame refuse de vendre sa maison au promoteur
for: Un vieux marin refuse de quitter son bateau
for: Un gardien de phare refuse de partir
refuse: Un roi refuse de se marier
refuse: Un tueur refuse de parler
refuse: Un chat refuse de manger
idea: 9 hero:person,one refuse @leave|sell|give|@quit ..
idea: 9 hero:person,one refuse @leave|sell|give|@quit
never: @kill @love marry parler has:animal has:robot soldier shoot
cast: hero = hero 0 | vieille dame/f
cast: other = employé/m
outside: DEVANT LA MAISON
title: La chaise dans l'allée | Revenez avec du pain

== open chaise
gives: assis plant:papier
EXT. {outside} - JOUR
{hero.intro}, est assis{hero.e} sur une chaise, en plein milieu du passage. {other.intro}, arrive avec un papier.
@other: C'est bien vous ? On m'a dit : « {idea}. »
@hero: C'est bien résumé. Vous pouvez rentrer.
@other: J'ai un papier à vous faire signer.
@hero: Et moi, j'ai une chaise.

== trouble offre
needs: assis
gives: offre
@other: C'est une très bonne offre.
@hero: Pour qui ?
@other: Il y a trois chiffres de plus que la dernière fois.
@hero: Je ne vois pas bien de près.
?left @other: Pensez {left.au}.
?left @hero: J'y pense depuis plus longtemps que vous n'êtes né.
+ @other: Tout le monde a signé, sauf vous.
+ @hero: Ça fait de la place pour ma chaise.

== crisis pourquoi
needs: offre
gives: demande
@other: Mais pourquoi ? Donnez-moi une raison. Une seule, que je puisse l'écrire.
{hero} montre le sol, à ses pieds. Il n'y a rien.
@hero: Quelqu'un m'a dit : ne bouge pas de là, je reviens. J'ai dit : d'accord.
@other: C'était quand ?
@hero: Il faisait moins chaud.

== turn parole
needs: demande plant:papier
gives: compris
@other: Et si cette personne ne revient pas ?
@hero: Elle ne reviendra pas. J'étais à l'enterrement. Mais j'avais dit d'accord. Ce n'est pas à elle que j'obéis, jeune homme. C'est à moi.
{other} regarde son papier. Il n'y a pas de ligne pour ça.

== turn journee
needs: demande plant:papier
gives: compris
@hero: Et vous, on vous paie à la signature ?
@other: À la journée.
@hero: Alors, on est du même côté. Plus je refuse, plus vous mangez.
{other} ouvre la bouche, la referme, et s'assied par terre, à l'ombre de la chaise.

== end demain
needs: compris
EXT. {outside} - SOIR
La lumière baisse. {other} se lève et secoue son pantalon.
@other: Je repasse demain.
@hero: À quelle heure ?
@other: Le plus tard possible.
@hero: Apportez du pain. Et une chaise.

== end deux
needs: compris
EXT. {outside} - SOIR
Deux chaises, au milieu du passage. {hero} lit le papier à voix haute, très lentement. {other} écoute.
@hero: Là, il y a une faute.
@other: Il faudra tout refaire.
@hero: C'est long ?
@other: Des mois.
{hero} rend le papier, et lui offre une prune.
