# On sait quelque chose sur quelqu'un, et on vient le dire. L'autre attendait qu'on vienne.
for: Une institutrice découvre qu'un de ses élèves dort chaque nuit dans l'école
for: Un policier découvre que son voisin est un voleur
for: Une infirmière apprend que son patient est un ancien bourreau
refuse: Une femme découvre qu'elle sait voler
refuse: Un détective découvre son propre nom dans un journal
refuse: Un homme apprend qu'il va mourir
idea: hero:person @find_out that ?one ?of other:person,-kin ..
never: @love @dead mourir has:robot two
cast: hero = hero 0 | femme/f
cast: other = homme/m
inside: SALON
title: Sans enlever son manteau | La lampe et la porte

== open lampe
gives: venu plant:lampe
INT. {inside} - NUIT
Une seule lampe. {other.intro}, est là. {hero.intro}, reste à la porte.
@other: Vous avez gardé votre manteau.
@hero: Je ne reste pas.
@other: Alors asseyez-vous. Ceux qui ne restent pas se mettent toujours dans le courant d'air.

== trouble pluie
needs: venu
gives: tourne
{hero} s'assied au bord de la chaise.
@hero: Il a plu toute la journée.
@other: Vous avez traversé la ville pour me dire le temps qu'il fait ?
@hero: J'étais dans le quartier.
@other: À cette heure-ci, personne n'est dans le quartier.
?left @other: C'est à cause {left.du} ?
+ {hero} regarde ses mains.

== crisis dire
needs: tourne
gives: dit
@hero: Je sais tout.
@other: Tout, c'est beaucoup. Dites toujours.
@hero: « {idea}. » Voilà ce que je vais devoir écrire dans mon rapport.
{other} ne bouge pas. On entend l'horloge.
@other: Depuis quand le savez-vous ?
@hero: Depuis ce matin. Et un peu depuis le premier jour.

== turn moucherons
needs: dit plant:lampe
gives: avoue
@other: Tous les soirs, je laisse la lampe allumée et la porte entrouverte. À force, je connais chaque papillon par son petit nom.
@hero: Vous vouliez qu'on vous trouve ?
@other: Je voulais que quelqu'un ait regardé.
{hero} déboutonne son manteau.

== turn pourquoi
needs: dit plant:lampe
gives: avoue
@other: Qu'est-ce que vous allez faire ?
@hero: Ce que je dois.
@other: Vous ne l'avez pas encore fait. Vous êtes passé{hero.e} ici d'abord. Donc vous espériez que je dise non.
{hero} ne répond pas.

== end reste
needs: avoue
{hero} enlève son manteau et le pose sur le dossier de la chaise.
@hero: Depuis le début, alors.
@other: C'est long.
@hero: Je dis toujours que je ne reste pas.
{other} tourne la lampe pour qu'elle les éclaire tous les deux.

== end matin
needs: avoue
{hero} se lève et va vers la porte.
@hero: Je reviendrai demain matin. Pas {hero.seul}.
@other: Je serai là.
@hero: Vous pourriez être loin. Je marche lentement.
@other: Laissez la porte comme elle est.
{hero} la laisse ouverte. La lampe brûle.
