# Le devoir dit une chose, et celui qu'il frappe est quelqu'un de cher. On joue aux cartes jusqu'à l'heure.
for: Un juge doit condamner son meilleur ami
for: Un policier doit arrêter son frère
for: Une capitaine doit dénoncer sa sœur
refuse: Un boxeur doit affronter son ami
refuse: Un policier doit arrêter un tueur
refuse: Un fils doit enterrer son père
idea: 12 hero:person must @sentence|stop other:person,kin/partner/@dear ..
idea: 12 hero:person must @sentence|stop other:person,kin/partner/@dear
never: @love bury has:animal has:robot enemy
cast: hero = hero 0 | juge
cast: other = ami/m/wry
inside: CUISINE
title: Encore une partie | Après le café

== open cartes
gives: venu plant:cartes
INT. CUISINE - NUIT
Deux chaises, un jeu de cartes. {other.intro}, distribue. {hero.intro}, reste à la porte, dans un manteau à boutons de cuivre.
@other: Tu fais entrer le froid.
@hero: Tu sais pourquoi je viens.
@other: On est jeudi. Le jeudi, on joue. Assieds-toi.
{hero} enlève le manteau et le pose à l'envers sur la chaise.

== trouble cafe
needs: venu
gives: joue
@other: Ils t'ont donné du monde ?
@hero: Ils sont au coin de la rue. J'ai dit qu'il me fallait le temps de boire un café.
@other: Je ne l'ai pas encore mis.
@hero: C'est pour ça que je l'ai dit.
?left @other: Et {left.le} ?
?left @hero: Pas {left.le}. Pas ce soir.
+ {other} met l'eau à chauffer. {hero} se lève et baisse le feu, aussi bas que possible.

== crisis fenetre
needs: joue
gives: demande
@hero: Pourquoi tu n'as rien dit ? J'aurais pu t'aider.
@other: Il aurait fallu que tu gardes ce manteau pour le faire.
@hero: Il y a une fenêtre, derrière. Je peux être très lent{hero.e} avec mes boutons.
@other: Et jeudi prochain, tu joues contre une chaise ?
{hero} pose ses cartes.

== turn toi
needs: demande plant:cartes
gives: regle
@other: Fais-le, toi. Pas eux. Je veux que ce soit dit par quelqu'un qui sait comment je suis quand je perds.
@hero: Tu me demandes ça ?
@other: Je le ferais pour toi. Je te détesterais jusqu'au bout du chemin, et je fermerais ton col.

== turn lettre
needs: demande plant:cartes
gives: regle
{hero} retourne le manteau, en sort une feuille et la pose entre les cartes.
@hero: C'est signé. À partir de demain, je rends les boutons. Mais seulement à partir de demain. Ce soir, je suis encore les deux.
@other: Imbécile. Tu les aimais tant, ces boutons.
@hero: Je les aime toujours.

== end eau
needs: regle
L'eau commence à chanter. Ni l'un ni l'autre ne bouge.
@other: Voilà le café.
@hero: Elle ne bout pas. Ce n'est que du bruit.
@other: Encore une partie ?
{hero} bat les cartes, plus longtemps qu'on ne les a jamais battues.

== end col
needs: regle
{other} se lève. {hero} lui ferme le col, jusqu'en haut.
@other: C'est trop serré ?
@hero: Il fait froid, dehors.
{hero} ramasse toutes les cartes et les met dans la poche de {other}.
@hero: Ne regarde pas. C'est toi qui gagnais.
