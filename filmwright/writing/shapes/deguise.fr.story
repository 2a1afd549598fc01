# Quelqu'un de grand se promène en petit. La cuisinière a de la conversation.
for: Un roi se déguise en mendiant
for: Une reine veut être bergère pendant un jour
for: Un président se déguise en jardinier
refuse: Un loup se déguise en mouton
refuse: Un espion se déguise en prêtre
refuse: Un roi perd sa couronne
idea: 12 hero:@great_one disguise in|as other:person
idea: 12 hero:@great_one disguise in|as other:person ..
idea: 12 hero:@great_one want .. other:person ..
never: @kill @love spy wolf war has:animal has:robot fils son daughter
cast: hero = hero 0 | roi
cast: hote = cuisinière/f/blunt
inside: CUISINE
title: Les mains douces | Demandez à n'importe qui

== open chaise
gives: assis plant:mains
INT. CUISINE - NUIT
{hote.intro}, coupe du pain. {hero.intro}, en habits empruntés, s'assied près du feu.
@hote: C'est la chaise du chien.
{hero} se lève, et s'assied par terre.
@hote: Vous êtes qui, vous ?
@hero: Moi ? {other.Un}. C'est une vie bien dure.
@hote: Depuis quand ?
@hero: Depuis ce matin.

== trouble oignon
needs: assis
gives: parle
@hero: Dites-moi, brave femme. Que pense-t-on, par ici, de ceux du château ?
@hote: « Brave femme » ! Qui est-ce qui parle comme ça ? On pense qu'ils n'ont jamais épluché un oignon.
@hero: Et c'est mal ?
@hote: Épluchez.
?left @hote: Et sur {left.le}, je ne répète pas devant le chien.
{hero} prend l'oignon et cherche par où ça commence.
+ {hero} pleure.
+ @hote: Ça passe. C'est la première chose honnête que vous faites.

== crisis main
needs: parle
gives: vu
{hote} prend la main de {hero} et la retourne sous la lampe.
@hote: Cette main-là n'a jamais rien porté.
@hero: Elle a porté beaucoup de choses. On ne les voyait pas.
@hote: Je ne sais pas qui vous êtes.
@hero: Non. C'est merveilleux. Redites-le.

== turn piece
needs: vu plant:mains
gives: su
@hote: J'ai votre figure sur toutes les pièces de ce pot. Il n'y en a que sept, mais je les regarde souvent.
@hero: Vous le saviez ? Depuis le début ? Vous m'avez fait asseoir par terre !
@hote: Vous vouliez savoir ce qu'on pense. Je me suis dit : une fois là-haut, plus personne ne l'y remettra.

== turn pain
needs: vu plant:mains
gives: su
@hero: Et si quelqu'un, là-haut, voulait faire mieux ? Par où faudrait-il commencer ?
{hote} réfléchit, et coupe le pain en deux.
@hote: Par savoir ce que ça coûte.
@hero: Je n'ai aucune idée de ce que coûte le pain.
@hote: Ce n'est pas un secret. Il suffit de demander. Mais il faut être assis par terre.

== end quatre
needs: su
EXT. RUE - AUBE
{hote} donne un petit paquet à {hero}.
@hote: Pour la route. C'est haut, chez vous.
@hero: Et ça vaut combien ?
@hote: Quatre sous. C'est le prix.
{hero} remonte la rue en répétant tout bas, pour ne pas oublier. Le chien suit.

== end velours
needs: su
INT. SALLE DU CHÂTEAU - JOUR
Une très longue table. {hero}, en velours, tire un oignon de sa manche et l'épluche. {hero.Il} pleure. Personne n'ose demander.
@hero: Ça passe.
