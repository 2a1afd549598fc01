# Une lettre arrive trop tard ; le facteur savait pourquoi.
refuse: Un facteur apporte une lettre trente ans trop tard
for: Un facteur trouve une vieille lettre
refuse: Une femme écrit une lettre au président
refuse: Un facteur attend le train
refuse: Un voleur vole une lettre
when: 12 noun:postman noun:letter kind:person -wait -steal -has:animal
cast: hero = hero 0 | facteur/m/dry
cast: other = voisine/f/blunt
title: En retard | Rue des Tilleuls
world: town

== open porte
gives: venu plant:lettre
EXT. RUE - JOUR
{hero.intro}, s'arrête devant une porte et frappe à la porte. {other.intro}, ouvre la porte, un torchon sur l'épaule.
@other: Je n'attends rien.
@hero: Tant mieux. C'est vieux.
{hero} donne une lettre à {other}. {other} regarde le timbre.
@other: Il y a un roi dessus. On n'a plus de roi.

== trouble ecriture
needs: venu
gives: reconnu
{other} regarde la lettre, et sa main descend.
@other: C'est son écriture.
@hero: Oui.
@other: Comment ça, oui ? Vous la connaissez ?
@hero: Je connais toutes les écritures de la rue. La sienne penche. On dirait qu'elle court après le bus.

== rise cafe long
needs: reconnu
{other} s'assied sur la marche. {hero} ne part pas.
@other: Vous n'avez pas une tournée ?
@hero: Elle m'attend depuis trente ans, elle aussi.

== crisis pourquoi
needs: reconnu
gives: demande
@other: Trente ans. Elle était où ?
@hero: Derrière le casier. Il y a une fente entre le bois et le mur.
@other: Personne n'a regardé ?
@hero: Si.
{hero} regarde ses chaussures.
@hero: Moi. Le lendemain. Je l'ai vue. Je n'ai pas tiré dessus.

== turn aveu
needs: plant:lettre demande
gives: dit
@other: Vous l'avez laissée là ?
@hero: Il y avait l'adresse d'une agence de voyages, au dos. Deux billets, ça se sent, c'est épais. J'avais vingt-quatre ans. Vous me disiez bonjour tous les matins, à huit heures dix.
Un silence. Un volet claque, loin.
@other: Huit heures douze.
@hero: Pardon ?
@other: Vous étiez toujours en retard. Même pour bonjour.

== turn ouvrir
needs: plant:lettre demande
gives: dit
{other} ouvre la lettre. Elle lit. Elle lit encore, plus lentement.
@hero: Je peux m'en aller.
@other: Restez où vous êtes. « Ne viens pas. J'ai changé d'avis, j'ai rencontré quelqu'un. »
{hero} enlève sa casquette.
@other: J'ai passé trente ans à croire qu'il n'avait jamais écrit.
@hero: Je suis désolé.
@other: Moi pas. J'ai cru trente ans qu'il était timide.

== end tasse
needs: dit
{other} pose la lettre sur la marche, et la tasse dessus.
@other: Ça ira très bien comme dessous-de-tasse.
@hero: Il faut que je signale le retard. Il y a un formulaire.
@other: Il y a une case pour la raison ?
@hero: Une petite.
@other: Alors mettez bonjour.
{hero} sourit. {hero} s'assied sur la marche, un peu trop loin, puis un peu moins.

== end demain
needs: dit
{hero} va vers la rue. {other} se lève.
@other: Et demain ?
@hero: Demain, vous n'avez rien. J'ai regardé.
@other: Alors qu'est-ce que vous m'apporterez ?
{hero} s'arrête.
EXT. RUE - MATIN
La même porte. {hero} frappe à la porte, une fleur à la main. Une cloche sonne huit heures. {other} ouvre, les cheveux encore mouillés.
@other: Vous êtes en avance !
@hero: De trente ans. Ça compense.
