# Deux bêtes qui devraient être ennemies ont besoin l'une de l'autre, un hiver. Chacune attend que l'autre morde.
for: Un loup devient l'ami d'un agneau
for: Un renard et une poule font un pacte pour l'hiver
for: Un chat adopte une souris
for: Un loup demande pardon à un mouton
refuse: Un renard mange une poule
refuse: Un chat vole la lune
refuse: Un enfant et son chien se perdent
idea: 11 hero:animal,@predator and other:animal ..
idea: 11 other:animal and hero:animal,@predator ..
idea: 11 hero:animal,@predator become .. other:animal
idea: 11 hero:animal,@predator @ally|@adopt|@help|@save other:animal ..
idea: 11 hero:animal,@predator @ally|@adopt|@help|@save other:animal
idea: 11 hero:animal,@predator ask .. at|to other:animal
never: @kill eat mange devour boy girl child man woman has:robot hunt race course @love
cast: hero = hero 0 | renard
cast: other = hero 1 | poule
outside: FORÊT
title: La moitié chacun | Un seul œil

== open distance
gives: la plant:pierre
EXT. {outside} - SOIR
{other.intro}, ne bouge pas. {hero.intro}, s'approche, et s'arrête loin, pour avoir l'air petit.
@other: Pas plus près.
@hero: Je n'ai pas faim.
@other: Tu es né avec la faim.
@hero: On dit dans la forêt : « {idea}. » Je suis venu pour que ce soit vrai.
@other: Et après ?
@hero: Avant après, il y a beaucoup de neige.

== trouble regles
needs: la
gives: regles
@other: Des règles. Tu dors là-bas. Tu ne me regardes pas manger. Et tu ne souris pas.
@hero: Qu'est-ce qu'il a, mon sourire ?
@other: Il y en a beaucoup.
?left @other: Et {left.le} ?
?left @hero: C'est bien pour ça que je suis là.

== crisis nuit
needs: regles
gives: peur
EXT. {outside} - NUIT
@other: Tu ne dors pas ?
@hero: Si.
@other: À quoi tu penses ? Franchement.
@hero: Franchement ?
@other: ...Dis quand même.
@hero: Que je pourrais. Ça fait neuf nuits que je me le dis. Et puis je pense : avec qui je parlerais, au petit déjeuner ?

== turn yeux
needs: peur plant:pierre
gives: calme
Une branche craque. Deux yeux verts, dans le noir, très grands. {hero} se met devant {other} et montre toutes ses dents.
Les yeux s'éteignent.
@other: Tu as souri.
@hero: Pas à toi.
@other: Non. Vu de dos, c'est tout autre chose.

== turn caillou
needs: peur plant:pierre
gives: calme
@other: La première semaine, je n'ai pas fermé l'œil. J'avais un caillou pointu sous moi.
@hero: Je sais. Je sentais que tu le tenais.
@other: Et tu n'as rien dit ?
@hero: Si tu avais besoin d'un caillou pour rester, c'était déjà rester.
Quelque chose tombe dans la neige : un caillou.

== end printemps
needs: calme
EXT. {outside} - AUBE
Des gouttes tombent des branches. Il y a du vert où il y avait du blanc.
@other: C'est fini. C'était convenu.
@hero: Oui. Toi, c'est par là.
@other: Et toi ?
@hero: Je pensais aller par là aussi. Un peu derrière. Sans sourire.

== end dos
needs: calme
EXT. {outside} - AUBE
{hero} dort. {other} est en boule contre {hero.lui}, la tête sous le menton.
@other (bas): Tu ne dors pas ?
Pas de réponse. {other} regarde les dents, bâille, et se rendort des deux yeux.
