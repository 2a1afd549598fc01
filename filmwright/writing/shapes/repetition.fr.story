# Il faut parler à quelqu'un, et on répète avec un ami. L'ami joue trop bien.
for: Un garçon timide veut inviter la plus belle fille de l'école
for: Un employé décide d'affronter son patron
for: Un homme cache à sa femme qu'il a perdu son travail
refuse: Un enfant demande à la lune de lui rendre son père
refuse: Un policier interroge un tueur
refuse: Un roi demande la paix à son ennemi
idea: 8 hero:person,one want|@decide|must|@dare @approach other:person ..
idea: 8 hero:person,one want|@decide|must|@dare @approach other:person
idea: 8 hero:person,one @conceal .. at|to other:person ..
idea: 8 hero:person,one @conceal .. other:person,kin ..
idea: 8 hero:person ask thing:@pardon at|to other:person
never: @kill war paix peace roi king enemy tueur police death dead moon
cast: hero = hero 0 | garçon
cast: ami = voisin/m/dry
inside: CUISINE
let: autre = {other.le}
title: Fais-le mieux que moi | Le chapeau de l'autre

== open chapeau
gives: demande plant:chapeau
INT. CUISINE - JOUR
{ami.intro}, épluche des pommes de terre. {hero.intro}, entre, lui prend le couteau et lui pose un chapeau sur la tête.
@ami: C'est pour quoi faire ?
@hero: Toi, tu es {autre}.
@ami: Ah bon ?
@hero: Tu connais mon histoire : « {idea}. »
@ami: Qui ne la connaît pas ?
@hero: Alors je répète. Regarde-moi comme si tu ne m'avais jamais vu{hero.e}.

== trouble essai
needs: demande
gives: essai
{hero} sort, frappe, et entre.
@hero: Bonjour. Il faut que je te dise quelque chose.
@ami (en jouant): Je t'écoute.
@hero: Tu ne dirais jamais ça aussi vite.
@ami: Qu'est-ce que tu en sais ? Tu n'as jamais osé commencer.
?left @ami (en jouant): Et {left.le} ?
?left @hero: Ça, ce n'est pas dans le rôle.
+ @hero: Tu te tiens mal. Tiens-toi comme quelqu'un qu'on aime.
+ {ami} essaie. C'est très inconfortable.

== crisis vrai
needs: essai
gives: blesse
@ami (en jouant): Et pourquoi je te croirais ?
@hero: Parce que j'ai cherché mes mots pendant des semaines.
@ami (en jouant): Et tu n'en as pas trouvé un seul. À ma place, je m'en irais.
{hero} s'assied.
@hero: C'est toi qui parles, ou c'est l'autre ?
{ami} enlève le chapeau.

== turn canape
needs: blesse plant:chapeau
gives: dit
@ami: Je n'ai pas envie que tu y ailles, voilà. Si ça se passe mal, tu reviendras pleurer sur mon canapé.
@hero: Et si ça se passe bien ?
@ami: J'aurai le canapé pour moi tout seul.
{hero} fait tourner le chapeau entre ses mains.

== turn inverse
needs: blesse plant:chapeau
gives: dit
{hero} met le chapeau sur sa propre tête.
@hero: On change. Je suis l'autre, et tu es moi. Montre-moi comment on fait.
{ami} se lève, ouvre la bouche, la referme.
@ami: C'est affreux, de ce côté-ci. On voit tout d'en bas.
@hero: Oui.
@ami: Moi, je dirais seulement ça. Que j'ai répété, avec des pommes de terre.

== end partir
needs: dit
{hero} est à la porte. {ami} court derrière, et lui enlève une épluchure de l'épaule.
@ami: C'est quoi, ta première phrase ?
@hero: Je l'ai oubliée.
@ami: Dieu merci. Vas-y, avant qu'elle revienne.

== end coin
needs: dit
EXT. RUE - JOUR
{hero}, devant une porte, lève la main, la baisse, et se retourne.
Au coin de la rue, {ami} frappe dans le vide, trois fois.
{hero} frappe.
