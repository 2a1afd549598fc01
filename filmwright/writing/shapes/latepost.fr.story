# Une lettre arrive avec des années de retard. Celui qui la porte doit décider s'il la remet.
for: Un facteur distribue une lettre arrivée avec quarante ans de retard
for: Une factrice apporte une lettre perdue depuis trente ans
for: Une vieille femme reçoit une lettre vieille de cinquante ans
refuse: Un facteur trouve une lettre
refuse: Une espionne vole une lettre
refuse: Un facteur apporte une lettre d'un mort
idea: 12 hero:person @deliver thing:@mail .. late|year|delay|lose ..
idea: 12 hero:person @deliver thing:@mail .. late|year|delay
idea: 12 hero:person @receive thing:@mail .. late|year|delay|old ..
idea: 12 hero:person @receive thing:@mail .. late|year|delay|old
idea: 12 hero:person @receive thing:@mail,old ..
never: @dead espion spy has:animal has:robot bottle dead death
cast: hero = ?noun:postman hero 0 | facteur/m
cast: other = ?noun:postman vieille dame/f | hero 0 | vieille dame/f
title: Le cerisier | Un oui ou un non

== open portail
gives: la plant:lettre
EXT. DEVANT LA MAISON - JOUR
{other.intro}, balaie l'allée. {hero.intro}, s'arrête au portail, {thing.un} dans les deux mains.
@other: Vous êtes nouveau, vous.
@hero: Je suis surtout en retard.
@other: Une facture ?
@hero: Non. C'est pour quelqu'un qui porte votre nom, et qui avait vingt ans.
{other} cesse de balayer.

== trouble tiroir
needs: la
gives: vue
{other} regarde l'écriture, et recule d'un pas.
@other: D'où ça sort ?
@hero: De derrière un tiroir. Il a fallu déplacer le meuble. Je n'étais pas né qu'elle y était déjà.
?left @other: C'était avant {left.le}. Avant tout.
+ @other: Il manque un timbre.
+ @hero: Je l'ai payé.

== crisis ouverte
needs: vue
gives: demande
@other: On l'a ouverte ?
@hero: La colle a séché. Elle s'est ouverte toute seule.
@other: La colle ne lit pas. Et vous ?
{hero} regarde ses chaussures.
@other: Alors dites. C'est un oui ou c'est un non ?

== turn oui
needs: demande plant:lettre
gives: su
@hero: C'est un oui.
{other} appuie le balai contre le portail. Le balai tombe. Personne ne le ramasse.
@other: J'ai attendu un an. Après, j'ai pris l'autre.
@hero: Vous avez été heureuse ?
@other: Très. C'est bien ce qui est vexant. Quarante ans de courage pour rien.

== turn plier
needs: demande plant:lettre
gives: su
@other: Non. Ne dites rien.
{other} plie le papier en deux, en quatre, et le glisse dans sa poche.
@other: Les bons jours, c'était un oui qui s'était perdu. Les mauvais, c'était un non. J'ai eu les deux. Si je lis, il ne m'en reste qu'un.

== end arbre
needs: su
{other} montre, du menton, un grand arbre derrière la maison.
@other: Je l'ai planté le jour où j'ai arrêté de guetter la route.
@hero: Il est immense.
@other: C'est un cerisier. Revenez en juin, avec un panier. Et avec la personne à qui vous n'avez pas écrit.

== end reponse
needs: su
{hero} ramasse le balai et le lui rend.
@hero: Il y a une réponse ?
@other: Après tout ce temps ?
@hero: Je repasse par là-bas demain. Il y a une nièce.
{other} prend le crayon derrière l'oreille de {hero}.
@other: Vous avez un timbre ? Le plus rapide que vous ayez.
