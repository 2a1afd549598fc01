# Une grande chose qui a toujours fait son travail s'arrête. On envoie quelqu'un, avec un formulaire.
for: La mer se retire et ne revient pas
for: Le soleil refuse de se lever
for: La lune se met en grève
refuse: La mer avale un village
refuse: Un enfant vole la lune
refuse: La lune tombe amoureuse d'un poète
idea: 12 thing:sky/force/@great @stop ..
idea: 12 thing:sky/force/@great @stop
idea: 12 thing:sky/force/@great .. strike
idea: 12 thing:sky/force/@great refuse raise|@rise ..
idea: 12 thing:sky/force/@great refuse raise|@rise
idea: 12 thing:sky/force/@great never @rise
idea: 12 thing:sky/force/@great never @rise ..
never: swallow @love steal destroy fall child has:animal war avaler
cast: hero = employé/m/dry
cast: other = vieille dame/f/warm
outside: PLAGE
title: Motif de l'absence | Personne n'a dit merci

== open formulaire
gives: la plant:papier
EXT. {outside} - {?noun:sun::NUIT|JOUR}
{hero.intro}, regarde au loin, un formulaire à la main. {other.intro}, est assise sur un banc.
@hero: Pardon, madame. Je viens du bureau. C'est au sujet {thing.du}.
@other: Vous avez le nez dessus. Enfin, vous l'auriez.
@hero: Depuis quand ?
@other: Avant-hier.
@hero: On nous a signalé ceci : « {idea}. » C'est exact ?
@other: C'est bien résumé.

== trouble cases
needs: la
gives: cases
@hero: Il me faut un motif. Il y a quatre cases. Maladie, météo, famille, autre.
@other: Météo !
@hero: Il n'en reste pas beaucoup.
?left @other: Et {left.le}, qu'est-ce qu'on en dit, au bureau ?
+ @other: Quelqu'un a essayé de demander pourquoi ?
+ @hero: Il n'y a pas de numéro.
+ {other} met ses mains en porte-voix et appelle. Rien.

== crisis merci
needs: cases
gives: honte
@hero: Ça n'est jamais arrivé. J'ai tous les dossiers. Pas un jour d'absence.
@other: Et qu'est-ce que vous écriviez, ces jours-là ?
@hero: Rien. Quand tout va bien, il n'y a pas de formulaire.
{other} verse du thé dans un couvercle.
@other: Et vous, vous tiendriez combien de temps ? Tous les jours, et personne ne lève la tête ?

== turn lettre
needs: honte plant:papier
gives: fait
{hero} retourne le formulaire, du côté blanc.
@hero: Comment est-ce qu'on commence ?
@other: Par « cher », ou par « chère ».
@hero: « Nous n'avions pas remarqué. C'était un compliment. » Ça ne se lit pas comme un compliment.
@other: Signez de votre nom. Pas de celui du bureau.

== turn pendule
needs: honte plant:papier
gives: fait
@other: J'ai fait quarante et un ans à la poste. Le dernier jour, on m'a offert une pendule.
@hero: C'est l'usage.
@other: J'aurais préféré que quelqu'un vienne s'asseoir. Sans rien dire.
{hero} met le formulaire sous le banc, et croise les mains.
@hero: Alors, ne disons rien.

== end retour
needs: fait
Rien. Puis, tout au bord, un peu de lumière qui bouge. {hero} se lève.
@hero: C'est ça ?
@other: Ne regardez pas trop fort. Ça intimide.
{hero} regarde ses chaussures, et sourit. Il y a plus de lumière dessus.

== end case
needs: fait
EXT. {outside} - AUBE
{hero} est seul sur le banc. Sur son formulaire, il a dessiné une cinquième case.
@hero: « Personne n'avait dit merci. »
Il fait une croix. Il lève les yeux et soulève son chapeau.
@hero: Bonjour.
