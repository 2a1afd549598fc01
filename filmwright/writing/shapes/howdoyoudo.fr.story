# Quelqu'un n'est plus reconnu par ceux qui devraient. Il faut donc se présenter.
for: Un soldat rentre chez lui et son chien ne le reconnaît pas
for: Une vieille femme ne reconnaît plus sa fille
for: Un homme se réveille et personne ne se souvient de lui
refuse: Un serveur reconnaît la mariée
refuse: Un témoin ne reconnaît pas le tueur
refuse: Un roi oublie sa couronne
idea: 12 .. hero:person .. never|nobody @recognize ..
idea: 12 .. hero:person .. never|nobody @recognize
idea: 12 .. hero:person .. never|nobody @remember ..
idea: 12 .. hero:person .. never|nobody @remember
idea: 12 hero:person .. third:being .. never @recognize
idea: 12 hero:person never @recognize other:person,kin
never: @kill tueur witness king couronne has:robot
cast: hero = hero 0 | homme/m
cast: other = ?caught:third femme/f/warm | femme/f/warm
inside: CUISINE
title: Enchantée | Deux sucres

== open tasse
gives: la plant:tasse
INT. CUISINE - JOUR
{other.intro}, est près du feu. {hero.intro}, entre et s'assied à la table, comme chez soi.
@other: Excusez-moi. Je peux vous aider ?
@hero: C'est moi.
@other: Oui, je vois bien que c'est vous. Mais vous, c'est qui ?
?caught:third {third.Le} gronde sous la table.
?caught:third @hero: Même {third.le}. Même lui ne sait plus.
{hero} tourne la tasse, l'anse à gauche.

== trouble preuve
needs: la
gives: essaye
@hero: J'habite ici. J'ai peint cette porte.
@other: Elle est jolie.
@hero: Dans ce tiroir, il y a de la ficelle, et une clé qui n'ouvre rien.
{other} ouvre le tiroir. De la ficelle, une clé. Elle le referme, et rapproche un peu le couteau à pain.
?left @hero: Demandez-moi n'importe quoi. Sur {left.le}, par exemple.
?left @other: Je ne saurais pas quoi demander.

== crisis chaise
needs: essaye
gives: debout
@hero: J'ai fait une longue route pour m'asseoir à cette table.
@other: Je suis désolée. Je vois que ça vous fait mal. J'aimerais bien être la personne que vous regardez.
{hero} se lève et remet la chaise en place.
@hero: Vous avez toujours été polie.
@other: Ah bon ? C'est bon à savoir. Et quoi d'autre ?

== turn quoi
needs: debout plant:tasse
gives: commence
@hero: Vous chantez à la cave, parce que vous croyez que personne n'entend. Vous donnez une pièce à tout le monde, et après vous les grondez.
@other: Je dois être fatigante.
@hero: Très.
{other} rit. Elle pousse la tasse vers {hero}. L'anse est à gauche.
@other: Je ne sais pas pourquoi j'ai fait ça.

== turn frapper
needs: debout plant:tasse
gives: commence
{hero} sort et ferme la porte. On frappe.
@other: Entrez ?
{hero} entre, le chapeau à la main.
@hero: Bonjour. Je suis nouveau ici. J'ai vu que votre gouttière était cassée. Est-ce qu'il y aurait un café pour quelqu'un qui a une échelle ?
@other: C'est un bien meilleur début. Enchantée.

== end sucre
needs: commence
{hero} et {other} sont assis face à face. {other} met un sucre dans la tasse de {hero}. Elle réfléchit. Elle en met un autre.
@other: Deux ?
@hero: Deux.
@other: J'ai dit ça au hasard.
@hero: Vous avez beaucoup de chance au hasard.

== end demain
needs: commence
{other} tend son chapeau à {hero}, à la porte.
@other: Vous reviendrez ?
@hero: Tous les matins.
@other: Je vous aurai peut-être oublié.
@hero: Ça ne fait rien. Je commence à bien savoir les cinq premières minutes.
