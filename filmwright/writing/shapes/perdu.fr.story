# Tout ce qui se perd arrive au guichet deux. Il suffit de savoir le décrire.
for: Un musicien perd son violon dans le métro
refuse: Une boulangère perd le goût
for: Un vieux clown perd son sourire
refuse: Une petite fille perd son chat
refuse: Un boxeur perd le combat de sa vie
refuse: Un vieil homme perd la mémoire
refuse: Un pompier perd courage
refuse: Un pianiste perd ses mains
when: 7 verb:lose obj -has:animal -target:person -says:fight -says:war -noun:memory -noun:life -noun:hand -noun:voice -noun:sight -noun:hearing -noun:war -noun:match -noun:bet -noun:patience -noun:courage -noun:sleep -noun:weight -noun:mother -noun:child -noun:house -noun:head -noun:eye -noun:leg -noun:arm -noun:foot -noun:land -target:place
cast: hero = hero 0 | femme
cast: other = employée/f/dry
title: Objets trouvés | Guichet deux
world: town

== open guichet
gives: dit plant:parapluie
INT. GARE - BUREAU - JOUR
Des étagères jusqu'au plafond : chapeaux, valises, une botte. {other.intro}, est assise au bureau et écrit.
{hero.intro}, entre, regarde à gauche, à droite, et s'appuie au comptoir.
@hero: J'ai perdu {my_obj}.
@other: C'est écrit sur la porte. Quelle couleur ?
@hero: {?thing:abstract::Ça n'a pas de couleur.|La couleur habituelle.}
@other: {?thing:abstract::Tout ce qu'on me rapporte a une couleur.|Ils ont tous la couleur habituelle.}

== trouble fiche
needs: dit
gives: cherche
{other} prend une fiche.
@other: La dernière fois que vous l'aviez, c'était quand ?
@hero: Mardi. Je n'ai pas regardé. On ne regarde pas ce qui est toujours là.
@other: Non. On regarde le mercredi.
+ @hero: Est-ce que ça revient, parfois ?
+ @other: Les parapluies, jamais. Le reste, je ne peux pas vous dire.

== crisis etagere
needs: cherche
gives: rien
{other} se lève et longe l'étagère. Elle prend une boîte, regarde dedans, et pose la boîte.
@other: On en avait un semblable. Parti aux enchères. Quatre euros.
@hero: Qui achèterait ça ?
@other: Quelqu'un qui avait perdu le sien.
{hero} s'assied par terre.

== turn prete
needs: rien plant:parapluie
gives: prêté
{other} prend un parapluie rouge sous le comptoir. Elle le tend.
@other: Prenez ça, en attendant.
@hero: C'est un parapluie.
@other: Je sais. C'est le mien. J'ai perdu quelqu'un sous la pluie, une fois, et je suis venue ici demander. Il y a dix-neuf ans.
@hero: Et alors ?
@other: Alors personne, depuis, n'est arrivé à ce guichet avec la tête que vous faites.
{hero} prend le parapluie.

== turn retrouve
needs: rien plant:parapluie
gives: prêté
Un parapluie rouge tombe de l'étagère. {hero} ramasse le parapluie.
@hero: Il est à moi. Je ne l'ai jamais cherché.
@other: Celui-là, on ne le demande pas. On vient pour la grande chose.
@hero: Elle me l'avait donné. Il pleuvait. Elle est rentrée mouillée.
{other} tourne la fiche.
@other: Signez là. Sous « trouvé ».

== end rue
needs: prêté
EXT. RUE - SOIR
Il pleut. {hero} sort et ouvre le parapluie. {other} sort, en manteau, et regarde le ciel. {hero} tient le parapluie au-dessus de deux têtes.
@other: On peut encore me le rapporter, vous savez.
@hero: Je viendrai demander. Le mercredi ?
@other: On ferme à cinq heures.
{hero} et {other} descendent la rue, lentement, au pas de celui qui est au sec.
