# La moitié d'un air, gardée quarante ans.
for: Un vieil homme attend le dernier train avec un violon
refuse: Un facteur attend une lettre
refuse: Une femme cherche son frère dans le désert
when: 12 wait noun:train kind:person
cast: hero = hero 0 | homme/m
cast: other = =LA CHEF DE GARE
title: La moitié d'un air | Il a répondu
world: town

== open banc
gives: plant:etui tard
EXT. PETITE GARE - NUIT
Un seul réverbère, un seul banc. {hero.intro}, est assis sur le banc, un sac noir sur les genoux.
LA CHEF DE GARE (28), une jeune femme en uniforme bleu, entre et regarde {hero}.
@other: Vous savez que le train ne s'arrête plus ici.
@hero: Je sais.
+ @other: Il ne s'est pas arrêté une fois depuis que je suis née.
@hero: Je ne viens pas le prendre. Je viens le voir passer.

== trouble question
needs: tard
gives: dit
La chef de gare s'assied sur le banc.
@other: Il y a quoi, dans le sac ?
@hero: Un violon. Quelque chose que j'ai emprunté.
+ @other: À qui ?
@hero: À une jeune femme, à la fenêtre du train. Elle me l'a tendu pour que je regarde. Le train est parti. J'avais les deux mains dessus.
+ @other: Et vous ne l'avez jamais rendu ?
+ @hero: Elle roulait à quatre-vingts kilomètres à l'heure, mademoiselle.

== rise the long
needs: dit
La chef de gare donne une tasse à {hero}. {hero} boit.
@other: Et vous avez attendu combien de temps ?
@hero: Le premier soir, j'étais sûr qu'elle reviendrait par le suivant.
@other: Et après ?
@hero: Après, il y avait toujours un suivant.

== crisis froid
needs: dit
gives: proche
Très loin, les rails se mettent à chanter. {hero} se lève. {hero} regarde ses mains.
* @hero: Je ne les sens plus.
* La chef de gare prend les mains de {hero}.
* @other: C'est des glaçons ! Jouez.
* @hero: Je n'ai jamais appris. Je ne sais que ce qu'elle jouait, elle. La moitié.
* @other: Alors jouez la moitié.

== turn reponse
needs: plant:etui proche
gives: joue
EXT. PETITE GARE - PLUS TARD
Huit notes lentes, un peu fausses. La chef de gare écoute.
Le train passe et ne ralentit pas. {hero} regarde les fenêtres.
+ @other: Toutes vides.
+ @hero: Pas toutes. Écoutez.
Par-dessus les roues, huit autres notes. La deuxième moitié.

== end don
needs: joue
Le silence. {hero} regarde les rails.
@other: Il ne s'est pas arrêté.
@hero: Non. Mais il a répondu.
{hero} donne le sac à la chef de gare.
+ @other: Je ne sais pas jouer.
+ @hero: C'est seize notes. Maintenant, vous les connaissez toutes.
La chef de gare prend le sac. Cette fois, {hero} lâche le sac.
