# Ce qui est à tout le monde a été pris, parce que personne ne le tenait. Quelqu'un vient le redemander.
for: Un enfant vole la lune
for: Un chat vole le soleil
for: Une fillette vole une étoile
refuse: Deux voleurs volent un tableau
refuse: Un voleur vole une maison
refuse: Un oiseau vole vers la mer
idea: 12 hero:person/animal,one steal thing:sky ..
idea: 12 hero:person/animal,one steal thing:sky
never: museum bank has:robot two
cast: hero = hero 0 | garçon/m
cast: other = fille/f/child
cast: vieux = allumeur/m/dry
outside: RUE
title: Personne ne la tenait | Plus petite que prévu

== open sac
gives: pris plant:sac
EXT. {outside} - {?noun:sun::JOUR|NUIT}
Il fait très sombre. {hero.intro}, passe tout contre le mur, avec un sac qui brille. {other.intro}, est assise sur le trottoir.
@other: Qu'est-ce que tu as dans ton sac ?
@hero: Des pommes de terre.
@other: Elles éclairent, tes pommes de terre.
@hero: Elles sont très fraîches.

== trouble trou
needs: pris
gives: su
{other} lève les yeux. Là-haut, il y a un trou.
@other: C'est {thing.le}.
@hero: Personne ne s'en servait.
@other: Moi si. Pour rentrer.
?left @other: Et {left.le} ?
?left @hero: {left.Le} ne dira rien.
+ @hero: Je n'ai rien cassé. Ce n'était même pas attaché.
+ @other: Les gens croyaient que si.

== crisis noir
needs: su
gives: noir
{vieux.intro}, arrive avec une échelle et une petite lampe. Il se cogne au mur.
@vieux: Qui a éteint ?
Personne ne répond. Le sac brille.
@vieux: Trente ans que j'allume les rues. On ne m'a jamais demandé de faire le ciel.
{hero} serre le sac contre {hero.lui}.

== turn froid
needs: noir plant:sac
gives: dit
@other: Et maintenant que tu l'as, tu en fais quoi ?
@hero: Je voulais que quelque chose soit à moi. Rien qu'une nuit. Tout le monde la regarde, et elle ne regarde personne.
@other: Et dans le sac, elle te regarde ?
{hero} ouvre le sac, un tout petit peu, et se penche.
@hero: Non. Elle regarde en l'air.

== turn partage
needs: noir plant:sac
gives: dit
@vieux: J'en ai pris une, moi aussi, à ton âge. Une petite. Je l'ai mise sous mon lit.
@hero: Et alors ?
@vieux: Alors, je n'ai pas dormi. Ça fait de la lumière, sous un lit. Et je ne pouvais la montrer à personne.
Il appuie l'échelle contre le mur.
@vieux: C'est pour ça que je fais ce métier. Je rends.

== end echelle
needs: dit
{hero} monte à l'échelle, le sac entre les dents. {other} tient l'échelle. {vieux} tient {other}.
@other: Plus à gauche ! Elle était plus à gauche !
Une lumière blanche tombe sur les trois visages.
@hero: Comme ça ?
@vieux: Un peu de travers. On dira que c'est la saison.

== end fenetre
needs: dit
EXT. {outside} - AUBE
Le sac est vide, par terre. {hero} et {other} sont assis dessus, et regardent en l'air.
@other: Elle était comment, de près ?
@hero: Plus petite. Et un peu froide. On aurait dit qu'elle attendait quelqu'un.
@other: Demain, on lui fera signe.
