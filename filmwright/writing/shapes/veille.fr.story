# Quelqu'un reste auprès de quelqu'un qui ne va pas bien, au-delà de l'heure.
for: Une infirmière veille un soldat ennemi
for: Un fils soigne sa mère malade
for: Une jeune femme veille son grand-père mourant
refuse: Un gardien veille sur un trésor
refuse: Une infirmière tombe amoureuse d'un patient
refuse: Un soldat tue un ennemi
idea: 11 hero:person @watch|@nurse|@care .. other:person,kin/@ill/@fighter ..
idea: 11 hero:person @watch|@nurse|@care .. other:person,kin/@ill/@fighter
never: @kill @love trésor treasure has:animal has:robot child baby cinéma
cast: hero = hero 0 | infirmière/f
cast: other = père/m/dry
inside: CHAMBRE D'HÔPITAL
title: Huit heures et quart | L'homme au vélo

== open manteau
gives: reste plant:chaise
INT. {inside} - NUIT
{other.intro}, est couché{other.e}, les yeux ouverts. {hero.intro}, est à la porte, déjà en manteau.
@other: Je croyais que vous partiez.
@hero: Je pars.
@other: Vous partez à huit heures. Il est huit heures et quart.
@hero: Il me manquait un bouton.

== trouble fenetre
needs: reste
gives: demande
{hero} prend une chaise et s'assied près du lit, sans enlever son manteau.
@other: Ce n'est pas la peine. Je ne vais rien faire d'intéressant.
@hero: Des gens intéressants, j'en ai vu toute la journée.
@other: Alors dites-moi ce qu'il y a dehors. On m'a mis les pieds vers la fenêtre.
@hero: Une rue. Un homme avec un vélo. Il ne monte pas dessus. Il lui parle.
?left @other: Et {left.le} ?
?left @hero: On n'en dit rien ce soir.
+ @other: Il lui dit quoi ?
+ @hero: Ils sont fâchés.

== crisis peur
needs: demande
gives: peur
@other: Je peux vous demander une chose qui n'est pas sur la feuille ?
@hero: Demandez.
@other: C'est pour cette nuit ?
{hero} lisse la couverture.
@hero: Je n'ai pas le droit de le dire.
@other: Alors dites ce que fait l'homme au vélo.

== turn colline
needs: peur plant:chaise
gives: tenu
@hero: Il lui a pardonné. Il a mis son écharpe autour du guidon. Ils montent la côte, à pied tous les deux.
@other: Il n'y a pas d'homme.
@hero: Non. Il y a un mur.
@other: Je l'ai vu en arrivant. Continuez quand même. Ils en sont où ?

== turn pieds
needs: peur plant:chaise
gives: tenu
{hero} enlève le manteau et l'étend sur les pieds de {other}.
@other: Vous aurez froid.
@hero: Je ne sors pas.
@other: On vous attend, quelque part ?
@hero: Un chat. Il pensera à quelqu'un d'autre, pour une fois.
{other} trouve la main de {hero} sur la couverture.

== end mer
needs: tenu
INT. {inside} - AUBE
Lumière grise. {hero} dort, la tête sur la couverture. {other} lève une main au-dessus de ses cheveux, sans les toucher.
@other (bas): Ils sont en haut. On voit la mer.

== end bouton
needs: tenu
INT. {inside} - AUBE
Le lit est fait, et vide. {hero}, le manteau sur le bras, regarde l'oreiller. Il y a un bouton dessus.
{hero} le prend et va à la fenêtre. Un mur. {hero.Il} reste longtemps à suivre la côte des yeux.
