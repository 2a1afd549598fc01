# Quand on aime, on n'a pas de raison de venir. Alors on apporte un réveil en panne, tous les jours.
for: Une boulangère tombe amoureuse d'un pompier
for: Un facteur tombe amoureux d'une avocate
for: Un gardien de but tombe amoureux de l'arbitre
refuse: Une baleine tombe amoureuse d'un sous-marin
refuse: Un homme tombe amoureux d'un fantôme
refuse: Un enfant tombe dans un puits
refuse: Un professeur tombe amoureux de son élève
idea: 11 hero:person,one,-@young,-@creature fall of other:person,-kin,-@young,-@creature ..
never: has:animal has:robot statue enemy student pupil puits well
when: 8 verb:fall in_love kind:person of:person -two -has:animal -has:robot -noun:ghost -noun:mermaid -noun:witch -noun:vampire -noun:statue -noun:angel -noun:devil -tag:kin -noun:boy -noun:girl -noun:child -noun:kid -noun:schoolboy -noun:schoolgirl -noun:teenager -noun:pupil -noun:student -noun:baby -noun:daughter -noun:son
cast: hero = hero 0 | facteur
cast: other = prep of | femme
title: Quatre heures dix | Le réveil
world: town

== open reveil
gives: venu plant:réveil
INT. BUREAU - JOUR
{other.intro}, écrit à son bureau. {hero.intro}, entre avec un réveil dans les deux mains.
@hero: Il est arrêté.
@other: Je ne répare pas les réveils.
@hero: Non. Mais je me suis dit que vous auriez l'heure.
{other} regarde sa montre.
@other: Quatre heures dix.
@hero: Merci. C'est la meilleure nouvelle de la journée.

== trouble encore
needs: venu
gives: souvent
INT. BUREAU - PLUS TARD
{hero} entre encore, avec le réveil.
@other: Ne me dites rien.
?left @other: Et ne me parlez pas {left.du}.
?left @hero: Je n'en ai pas dit un mot. J'ai mordu ma langue.
@hero: Il marchait, ce matin. Et puis j'ai monté votre escalier.
+ @other: Il y a une horloge dans la rue. Grosse comme une vache.
+ @hero: Je n'aime pas comme elle me regarde.
@other: Qu'est-ce que vous faites, quand vous ne portez pas ça ?
@hero: Je compte les heures jusqu'à quatre.

== crisis pris
needs: souvent
gives: pris
INT. BUREAU - JOUR
{other} prend le réveil et l'approche de son oreille.
@other: Il marche.
{hero} regarde ses pieds.
@other: Il marche tous les jours. Je l'entends avant que vous frappiez.
@hero: Alors pourquoi me donner l'heure ?

== turn jeudi
needs: pris plant:réveil
gives: dit
{other} pose le réveil et tourne la clé.
@other: Parce que jeudi, personne n'est venu. J'ai regardé par la fenêtre jusqu'au soir. Je me suis dit que je m'inquiétais pour le réveil.
@hero: J'avais un rhume.
@other: Je le sais, maintenant. J'avais décidé que c'était plus grave.

== turn tiroir
needs: pris plant:réveil
gives: dit
{other} ouvre un tiroir et prend une montre. Elle est arrêtée à quatre heures dix.
@other: Elle s'est cassée le premier jour. J'ai dit une heure au hasard, et après il a bien fallu continuer.
@hero: Il est quatre heures dix depuis six semaines ?
@other: Vous n'avez jamais rien remarqué.
@hero: Je n'écoutais pas les chiffres.

== end escalier
needs: dit
{hero} repose le réveil sur le bureau.
@hero: Gardez-le. Comme ça, j'ai une raison.
@other: Il n'en faut pas.
@hero: Encore un peu. Le temps d'apprendre l'escalier.
{other} sourit. Dans la rue, la grosse horloge sonne. Elle se trompe aussi.

== end rue
needs: dit
EXT. RUE - SOIR
{hero} et {other} marchent côte à côte. Le réveil sonne dans une poche. Personne ne l'arrête.
@other: Vous l'aviez mis pour quand ?
@hero: Pour quand j'aurais du courage.
@other: Et c'est quand ?
@hero: Il sonne depuis le coin de la rue.
