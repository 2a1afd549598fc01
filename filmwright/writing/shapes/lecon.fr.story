# La leçon qui ne commence pas : d'abord le sol. Elle a commencé.
for: Un robot apprend à faire du pain
for: Une vieille dame apprend à nager
for: Un voleur apprend à lire
refuse: Un robot apprend à aimer
refuse: Un homme apprend la mort de son frère
when: 7 verb:learn vp -two -says:aimer -says:mourir -says:vivre -has:animal
cast: hero = hero 0 | voleur
cast: other = maîtresse/f/blunt
title: D'abord le sol | Leçon un
world: town

== open sol
gives: demandé plant:balai
INT. CUISINE - JOUR
{other.intro}, est assise à la table. {hero.intro}, attend au milieu de la pièce.
@hero: Je veux apprendre à {my_vp}.
{other} se lève, prend un balai et le donne à {hero}.
@other: D'abord le sol.
@hero: Quel rapport avec le sol ?
@other: Il faudra bien que tu te tiennes dessus.

== trouble semaine
needs: demandé
gives: assez
INT. CUISINE - PLUS TARD
{hero} balaie. {other} regarde l'horloge.
@hero: Ça fait neuf jours. J'ai fait le sol, la fenêtre et l'escalier.
@other: Mardi, il en manquait un bout.
+ @hero: Et quand est-ce que j'apprends ?
+ @other: Quand tu ne demanderas plus. Ou le lendemain. Ça dépend des gens.

== crisis assez
needs: assez
gives: fini
{hero} jette le balai.
@hero: Vous ne savez pas. Vous n'avez jamais su. Vous avez une maison sale, c'est tout.
{other} regarde {hero}. Elle se baisse et ramasse le balai.
@other: Mon maître à moi, c'était une étable.

== turn mains
needs: fini plant:balai
gives: montré
{other} regarde les mains de {hero}.
@other: Le premier jour, elles tremblaient. Tu tenais tout comme si on allait te le reprendre. Montre.
{hero} tend les mains. Elles ne bougent pas.
@other: Le reste, je peux te l'apprendre avant la soupe. Le reste, c'est dans les livres.

== turn peur
needs: fini plant:balai
gives: montré
@other: Le dernier que j'ai eu a tout su en un jour. Un jour ! J'étais si fière que j'ai oublié le sol.
@hero: Que s'est-il passé ?
@other: Rien qu'un peu de patience n'aurait arrêté.
Elle rend le balai.
@other: Alors je vais lentement. Ce n'est pas pour toi. C'est pour supporter de te voir passer la porte.

== end coin
needs: montré
{hero} balaie le dernier coin et remet le balai exactement à sa place.
@hero: Et maintenant ?
@other: Maintenant, mets tes pieds là où c'est propre.
{hero} regarde par terre. C'est propre partout.
@other: Leçon deux.

== end aube
needs: montré
INT. CUISINE - AUBE
{other} est assise, une couverture sur les genoux. {hero} entre.
@hero: Ça y est. Devant tout le monde.
@other: Et le sol, là-bas ?
@hero: Dégoûtant.
{other} tend le balai. {hero} le prend, et commence par la porte.
