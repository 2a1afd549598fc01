# On cherche un chien ; on trouve celui qui n'osait pas l'appeler.
for: Une petite fille cherche son chien
for: Un garçon cherche son chien dans la forêt
for: Une vieille femme perd son chat
refuse: Une femme cherche son frère dans le désert
refuse: Un vieil homme attend le dernier train avec un violon
refuse: Un chien cherche son maître
when: 12 noun:dog seek kind:person -two
when: 12 noun:cat seek kind:person -two
when: 12 noun:dog lose kind:person -two
when: 12 noun:cat lose kind:person -two
cast: hero = hero 0 | fille/f
cast: other = =LE GARDIEN
let: bete = ?noun:cat chat ;; chien
let: nom = ?noun:cat Ministre ;; Crouton
let: lieu = ?noun:forest FORÊT ;; PARC
title: Répond quand il veut | Le chien d'un autre
world: town

== open affiche
gives: perdu plant:photo
EXT. {lieu} - JOUR
{hero.intro}, marche entre les arbres, une photo à la main.
@hero (fort): {nom} !
LE GARDIEN (66), un homme en vert avec une grande moustache, entre et regarde la photo.
@other: C'est un {bete}, ça ?
@hero: De face, oui.
+ @other: Il répond à quoi ?
+ @hero: À personne. Mais il aime bien qu'on l'appelle.

== trouble laisse
needs: perdu
gives: indice
Le gardien tourne la tête. Une corde dépasse de sa poche.
@hero: C'est à vous, cette corde ?
@other: C'est pour les branches.
@hero: Il y a des poils dessus.
@other: Il y a des branches très vieilles.

== rise banc long
needs: indice
{hero} s'assied sur un banc. Le gardien s'assied aussi, à l'autre bout.
@other: Vous allez attendre longtemps ?
@hero: Lui, il m'attend bien devant la boulangerie. C'est mon tour.

== crisis aveu
needs: indice
gives: su
@hero: Il a mangé, au moins ?
@other: Deux fois.
Le gardien ferme les yeux.
@hero: Vous avez dit deux fois.
@other: J'ai dit ça dans le vide. Comme ça. En général.
@hero: Où est mon {bete} ?

== turn nuit
needs: plant:photo su
gives: compris
@other: Dans ma loge. Il est venu tout seul. Il pleuvait. J'ai ouvert pour voir la pluie.
@hero: Et vous n'avez rien dit ?
@other: J'ai un collègue qui dit bonjour et un autre qui dit bonsoir. Entre les deux, il y a onze heures. J'ai parlé à quelqu'un. Il écoutait d'une oreille, mais c'était la bonne.
{hero} regarde la photo.
@hero: C'est la gauche. L'autre, il s'en sert pour dormir.

== turn deux
needs: plant:photo su
gives: compris
{hero} donne la photo au gardien.
@hero: Gardez-la.
@other: Pourquoi ?
@hero: Pour quand il sera rentré. Moi, quand il n'est pas là, je regarde son bol. C'est moins ressemblant.
Le gardien prend la photo. Il tient la photo comme un œuf.

== end mercredi
needs: compris
@other: Vous allez me dénoncer ?
@hero: À qui ? C'est vous, le gardien.
Le gardien se lève. Il tend la corde.
@hero: Mercredi, je n'ai pas école. On pourrait passer. Il faudrait que quelqu'un ouvre, s'il pleut.
@other: Et s'il ne pleut pas ?
@hero: Vous ouvrez quand même. Pour voir.

== end appel
needs: compris
EXT. {lieu} - SOIR
Les lampes s'allument. {hero} et le gardien marchent le long de l'allée, la corde entre eux deux.
@other: Appelez-le, vous. Moi, je n'ose pas. J'aurais l'air d'appeler.
@hero: On le fait à deux.
@other: À trois ?
@hero: À deux, j'ai dit.
Ils s'arrêtent. Ils prennent leur souffle. Dans la loge, derrière la vitre, une seule oreille se lève.
