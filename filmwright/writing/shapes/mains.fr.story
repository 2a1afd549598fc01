# Celui qui leur a fait du mal est maintenant entre leurs mains.
for: Un médecin doit soigner l'homme qui a tué son frère
for: Une chirurgienne opère l'homme qui a tué son mari
for: Une avocate doit défendre l'homme qui a ruiné son père
refuse: Un policier arrête l'homme qui a tué sa femme
refuse: Une femme épouse l'homme qui a tué son mari
refuse: Un médecin soigne un enfant
idea: 13 hero:person ?must @serve|@nurse .. other:person who @harm ..
idea: 13 hero:person ?must @serve|@nurse .. other:person who .. @harm ..
never: @love marry arrest hunt revenge has:animal has:robot épouse
cast: hero = hero 0 | chirurgienne/f
cast: other = homme/m
inside: CHAMBRE D'HÔPITAL
title: Les mains propres | L'autre tiroir

== open nom
gives: lu plant:fiche
INT. {inside} - JOUR
{other.intro}, attend. {hero.intro}, entre avec une fiche, lit le nom, et s'arrête au milieu de la pièce.
@other: Vous savez qui je suis.
@hero: C'est écrit là.
@other: J'ai demandé quelqu'un d'autre. On m'a dit que le meilleur travail, c'était vous.
@hero: On raconte déjà l'histoire dans les couloirs : « {idea}. »
@other: Elle est vraie.

== trouble mains
needs: lu
gives: commence
{hero} se lave les mains, très longtemps.
@other: Vous pouvez refuser.
@hero: Justement, non. C'est l'ennui, avec ce que je fais.
?left @other: Et {left.le} ? Ça ne compte pas ?
?left @hero: Je compte ça toutes les nuits.
+ @other: Je comprendrais.
+ @hero: Ne me comprenez pas. Rendez-moi ce service.

== crisis pomme
needs: commence
gives: demande
@other: Vous n'avez jamais essayé de me trouver ?
@hero: J'avais l'adresse. J'allais jusqu'au coin de votre rue, et j'achetais une pomme.
@other: Et après ?
@hero: Après, j'avais une pomme.
{other} regarde les mains de {hero}.
@other: Elles tremblent.
@hero: Elles s'arrêteront quand je commencerai. Elles s'arrêtent toujours.

== turn tiroir
needs: demande plant:fiche
gives: fait
@other: J'y pense en me rasant. C'est le seul moment où je suis obligé de me voir.
@hero: Tant mieux.
@other: Je ne vous demande pas de pardonner.
@hero: Je n'en avais pas l'intention.
{hero} tend les deux mains au-dessus de la table. Elles ne bougent plus.
@hero: Vous voyez. Elles n'ont jamais demandé à qui c'était.

== turn personne
needs: demande plant:fiche
gives: fait
@hero: Si je le fais mal, personne ne le saura jamais.
@other: J'y ai pensé, dans l'escalier. Je suis monté quand même.
@hero: Pourquoi ?
@other: Je préfère être entre les mains de quelqu'un qui a une raison de bien regarder.
{hero} regarde bien.

== end pomme
needs: fait
INT. {inside} - NUIT
{other} ouvre les yeux. {hero} est près de la fenêtre, une pomme à la main.
@other: C'est fini ?
@hero: Ça, oui. Le reste, non.
{hero} coupe la pomme en deux, hésite, et pose une moitié à portée de {other}.

== end robinet
needs: fait
INT. {inside} - NUIT
{hero} est au lavabo. {other} est à la porte, en manteau.
@other: Je ne sais pas quoi dire.
@hero: Ne dites rien. Vous rangeriez, et ce n'est pas votre chambre.
{other} s'en va. {hero} ferme le robinet, et s'essuie les doigts un à un, comme pour les compter.
