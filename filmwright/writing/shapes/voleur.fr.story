# Un voleur entre ; on l'attendait, pour autre chose.
for: Un voleur entre dans la maison d'une vieille dame
for: Une voleuse entre la nuit dans une maison
refuse: Un voleur vole la lune
refuse: Deux voleurs entrent dans une banque
refuse: Un chat entre dans une maison
when: 12 noun:thief kind:person noun:house -two -has:sky
when: 12 noun:burglar kind:person noun:house -two -has:sky
cast: hero = hero 0 | voleur/m
cast: other = =LA VIEILLE DAME
title: L'ampoule | Par la fenêtre, comme tout le monde
world: town

== open fenetre
gives: entre plant:lampe
INT. SALON - NUIT
Noir. Une fenêtre s'ouvre. {hero.intro}, entre, une lampe de poche à la main.
@other (dans le noir): Vous en avez mis, du temps.
{hero} s'arrête. LA VIEILLE DAME (81), minuscule dans un grand fauteuil, un châle sur les genoux, lève une main.
@other: Essuyez vos pieds. C'est moi qui balaie.

== trouble attendu
needs: entre
gives: parle
@hero: Vous m'attendiez ?
@other: Depuis mardi. La maison d'à côté, c'était lundi. Vous faites dans l'ordre, c'est bien. On ne fait plus rien dans l'ordre.
@hero: Je ne veux pas vous faire peur.
@other: Alors baissez ça, vous m'éclairez le nez.
{hero} pose la lampe sur la table.

== rise tiroir long
needs: parle
@hero: Où est l'argent ?
@other: Dans la boîte à sucre. Il y a aussi le sucre. Laissez le sucre.

== crisis ampoule
needs: parle
gives: demande
{hero} ouvre une boîte. {hero} regarde dedans.
@hero: Il y a douze euros.
@other: C'est pour l'ampoule. Celle du plafond. Elle est morte à la Toussaint, et je ne monte plus sur rien.
@hero: Vous êtes dans le noir depuis la Toussaint ?
@other: J'ai laissé la fenêtre ouverte. Je me suis dit, quelqu'un de souple finira bien par passer.

== turn visser
needs: plant:lampe demande
gives: clair
La vieille dame tend une petite boîte en carton. {hero} prend la boîte. {hero} monte sur une chaise.
@other: À droite, ça visse.
@hero: Je sais visser.
@other: Il paraît que vous savez surtout dévisser.
La lumière. Tout est propre, tout est petit. Sur le mur, vingt clous, et rien dessus.
@hero: On vous a déjà cambriolée ?
@other: Non. Ce sont mes enfants. Ils ont pris ce qui leur plaisait. Eux, ils ont sonné.

== turn tableau
needs: plant:lampe demande
gives: clair
{hero} se lève, les bras au plafond. La lumière.
{hero} regarde le mur. Une seule photo : un garçon maigre, à une fenêtre, une jambe dehors.
@hero: C'est qui ?
@other: Mon mari. Il entrait toujours par là. Au début c'était à cause de mon père, et après c'était l'habitude.
@hero: Et la porte ?
@other: La porte, c'est pour les gens qui repartent.

== end sonner
needs: clair
{hero} pose les douze euros sur la table. {hero} va vers la fenêtre.
@other: Pas par là. Il y a une porte. Vous avez travaillé.
{hero} ouvre la porte. {hero} hésite.
@hero: La cave, elle éclaire ?
@other: Non.
@hero: Je pourrais repasser. Je sonnerais.
@other: Surtout pas. Je croirais que c'est mes enfants.

== end nuit
needs: clair
{hero} prend la lampe sur la table, et donne la lampe à la vieille dame.
@hero: Pour la prochaine fois.
@other: Et vous ? Comment vous ferez, chez les autres ?
@hero: Les autres, je crois que c'est fini. J'ai fait toute la rue dans l'ordre. C'était vous, le bout.
La vieille dame regarde la lumière, au plafond.
@other: Il reste la sonnette. Elle ne sonne plus depuis Pâques.
{hero} enlève son manteau.
