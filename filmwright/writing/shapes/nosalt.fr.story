# Quelqu'un perd ce avec quoi il travaille, juste avant d'en avoir besoin. Quelqu'un d'autre en a, et le prête.
for: Une pianiste perd l'usage de sa main gauche avant le concours
for: Un chef perd le goût la veille du grand dîner
for: Une cantatrice perd sa voix avant le concert
refuse: Un roi perd sa couronne
refuse: Un vieil homme perd la mémoire
refuse: Un enfant perd son chien
idea: 12 hero:person,-@young @lose thing:@sense,-@mind ..
idea: 12 hero:person,-@young @lose thing:@sense,-@mind
idea: 12 hero:person @lose @use|@feeling of thing:@limb ..
idea: 12 hero:person @lose @use|@feeling of thing:@limb
never: mémoire memory tête courage has:animal has:robot raison
cast: hero = hero 0 | pianiste/f
cast: other = apprenti/m/warm
inside: CUISINE
title: Dis-moi comment c'est | Avec des mots

== open table
gives: perdu plant:mots
INT. {inside} - JOUR
{hero.intro}, se tient immobile, les deux mains à plat devant {hero.lui}. {other.intro}, passe la tête à la porte.
@other: Ils demandent si c'est prêt.
@hero: Dis-leur que oui.
@other: Et c'est vrai ?
@hero: Non. C'est parti ce matin. {thing.Le}, d'un coup. Comme une lampe.

== trouble savoir
needs: perdu
gives: su
{other} ferme la porte derrière lui.
@other: Qui le sait ?
@hero: Toi. La table.
@other: Il faut leur dire.
@hero: Leur dire quoi ? Ils vendraient des billets pour ça aussi.
?left @other: Mais {left.le} ?
?left @hero: Je ne pense qu'à ça depuis un an. Pas la peine de me le rappeler.
+ @hero: Trente ans. Je croyais que c'était moi. Ce n'était que la porte par où ça entrait.

== crisis preter
needs: su
gives: offre
@other: Je ne suis pas aussi bon que vous.
@hero: Non.
@other: Vous auriez pu attendre un peu avant de le dire.
@hero: Je n'ai pas le temps.
@other: Mais moi, j'ai encore ce qui vous manque. Vous faites, et je vous raconte.
@hero: Avec quoi ? Des mots ?

== turn lundi
needs: offre plant:mots
gives: trouve
@hero: Vas-y. C'était comment, ça ?
@other: Un peu gris. Comme un lundi.
@hero: Tôt ou tard, le lundi ?
@other: Juste avant que les magasins ouvrent.
{hero} recommence, et change une toute petite chose. Le visage de {other} change aussi.
@other: Oh. Là, c'est une cuisine. La porte est ouverte, et quelqu'un est content que j'arrive.

== turn visage
needs: offre plant:mots
gives: trouve
@hero: Ne parle pas. Tu parles mal. Mets-toi là, dans la lumière.
@other: Et je fais quoi ?
@hero: Rien du tout. Je n'ai jamais regardé personne pendant que je travaillais. Je regardais mes mains.
{hero} recommence, les yeux sur le visage de {other}.
@hero: Voilà. Comme ça. Maintenant, je sais où ça va.

== end nuit
needs: trouve
INT. {inside} - NUIT
Des applaudissements derrière le mur. {hero} est assis{hero.e} sur une caisse. {other} reste debout à côté.
@other: Ils disent que ça n'a jamais été comme ça.
@hero: C'était bien ?
@other: Vous ne le savez pas ?
@hero: Non. Il va falloir me le dire. Prends ton temps. Commence par le lundi.

== end echarpe
needs: trouve
{hero} défait son écharpe et la noue autour du cou de {other}.
@other: C'est pour quoi ?
@hero: Tu restes à côté de moi, là où ils te voient.
@other: C'est vous qu'ils viennent voir.
@hero: Ils viennent voir comment on fait. Maintenant, on fait à deux.
{hero} ouvre la porte. La lumière entre.
