# Quelqu'un de vieux emmène quelqu'un de jeune voir une chose. L'un la voit pour la première fois, l'autre pour la dernière.
for: Un vieux pêcheur emmène sa petite-fille en mer pour la dernière fois
for: Un grand-père emmène son petit-fils voir la mer
for: Une mère emmène sa fille dans la forêt
refuse: Un père emmène son fils à la guerre
refuse: Une mère emmène sa fille à l'hôpital
refuse: Un chat emmène une souris au cinéma
idea: 12 hero:person take other:person,kin/@young .. in|to|at|on|see place:place ..
idea: 12 hero:person take other:person,kin/@young .. in|to|at|on|see place:place
idea: 12 hero:person take other:person,kin/@young see thing:any ..
idea: 12 hero:person accompany other:person,kin/@young .. in|to|at|on place:place ..
never: war court hospital school prison @kill has:animal has:robot bank police church cinema
cast: hero = hero 0 | grand-père/m
cast: other = fille/f
outside: PLAGE
title: C'est tout ? | À grands pas

== open yeux
gives: venu plant:main
EXT. {outside} - JOUR
{hero.intro}, et {other.intro}, avancent main dans la main. {hero} s'arrête.
@other: Pourquoi on s'arrête ?
@hero: Ferme les yeux. On ne le voit qu'une fois pour la première fois.
{other} ferme les yeux. {hero} aussi. Ils marchent comme ça, et se cognent.

== trouble voir
needs: venu
gives: vu
@other: Maintenant ?
@hero: Maintenant.
Ils ouvrent les yeux. Pendant un moment, personne ne dit rien.
@other: C'est tout ?
@hero: Ça continue derrière.
?left @other: Et ça, là-bas ?
?left @hero: {left.Le}. Je te raconterai.
+ @other: Sur la carte postale, c'était plus bleu.
+ @hero: Sur la carte postale, on ne l'entendait pas.

== crisis assis
needs: vu
gives: assis
{other} se retourne. {hero} est assis{hero.e} par terre.
@other: Tu es fatigué{hero.e} ?
@hero: Je regarde d'ici. Vas-y, toi, et raconte-moi. Fais de grands pas, que je reconnaisse les tiens.
{other} ne bouge pas.
@other: C'est pour ça qu'ils parlent tout bas, à la maison ?

== turn tirer
needs: assis plant:main
gives: su
@hero: Oui. Alors j'ai pensé : avant qu'ils deviennent tous gentils avec moi, j'aimerais aller quelque part avec quelqu'un qui tire.
@other: Moi, je tire.
@hero: Je sais. J'ai un bras plus long que l'autre depuis la gare.

== turn enfance
needs: assis plant:main
gives: su
@hero: Moi aussi, on m'a emmené{hero.e} ici, à ton âge. J'avais froid, je voulais rentrer. Je n'ai pas bien regardé. Je m'en veux encore.
{other} met ses mains autour de ses yeux et regarde, lentement, de gauche à droite.
@other: Je fais ta part aussi.
@hero: N'oublie rien.

== end pousser
needs: su
{other} se place derrière {hero} et pousse, des deux mains. {hero} se lève en grognant. Ils avancent jusqu'au bord.
@hero: Alors ? Ça valait les chaussures ?
@other: Attends. Tout n'est pas encore entré.

== end cri
needs: su
EXT. {outside} - SOIR
{other} marche {other.seul}, à grands pas. {other.Il} se retourne et crie quelque chose. Le vent l'emporte.
{hero} n'a pas pu entendre. {hero.Il} lève le bras quand même.
@hero: Oui ! Je le vois !
