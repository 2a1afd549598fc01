# Deux qui ne se sont pas vus depuis des années. On se dispute pour un manteau, à cause de tout le reste.
for: Deux sœurs se retrouvent après dix ans de silence
for: Un fils retrouve son père après la guerre
for: Deux anciens amis se rencontrent après trente ans
refuse: Deux inconnus attendent le dernier train
refuse: Un policier retrouve un tueur
refuse: Un enfant retrouve son chien
idea: 12 hero:person,many @meet|find .. after ..
idea: 12 hero:person @meet|find other:person,kin/partner .. after ..
idea: 12 hero:person @meet|find other:person,kin .. that|never ..
idea: 12 hero:person and other:person @meet .. after ..
never: @kill has:animal has:robot inconnu stranger dead train
cast: hero = hero 0 | femme/f
cast: other = hero 1 | sœur/f
outside: GARE
title: C'est mon manteau | Je te serre la main

== open manteau
gives: vu plant:manteau
EXT. {outside} - JOUR
{hero.intro}, attend avec une valise. {other.intro}, dans un manteau rouge trop grand, s'arrête à six pas.
@other: Tu es en avance.
@hero: Tu es en retard.
@other: Je suis derrière ce pilier depuis une demi-heure.
{hero} regarde le pilier, puis le manteau.
@hero: C'est mon manteau.

== trouble accroche
needs: vu
gives: froid
@other: Il était resté dans l'entrée.
@hero: Il était accroché dans l'entrée. Resté, c'est quand on ne revient pas le chercher.
@other: Eh bien ?
{hero} ne trouve rien à répondre.
?left @other: Tu ne demandes rien sur {left.le} ?
?left @hero: Je le gardais pour quand on n'aurait plus rien à se dire.
+ @other: Tu as des cheveux gris.
+ @hero: Tu as grandi.
+ @other: C'est le manteau.

== crisis timbre
needs: froid
gives: dit
@hero: Tu aurais pu écrire.
@other: J'ai écrit. Quatre pages, très belles. Tu aurais pleuré.
@hero: Je n'ai rien reçu.
@other: Je n'avais pas de timbre.
{hero} se détourne.
@hero: J'ai eu froid pendant des années, à cause de toi. Par principe.

== turn billet
needs: dit plant:manteau
gives: donne
{other} sort un ticket de la poche du manteau.
@other: Il était dedans. C'est celui du jour où tu es parti{hero.e}.
{hero} l'approche de ses yeux.
@hero: C'est un aller-retour.
@other: Oui. J'ai remarqué aussi. J'allais voir tous les trains.

== turn manches
needs: dit plant:manteau
gives: donne
{other} enlève le manteau et le lui tend.
@other: Tiens. C'est pour ça que tu es venu{hero.e}.
{hero} l'enfile. Les manches s'arrêtent bien avant ses mains.
@other: Il ne te va plus.
@hero: Non. J'ai fait mille kilomètres pour dire qu'il est à moi, et il est à toi. Arrête de rire.

== end valise
needs: donne
{other} prend la valise.
@other: C'est lourd. Tu restes longtemps ?
@hero: Ça pèse combien, à ton avis ?
@other: Un mois.
@hero: Ce sont des cailloux. Je ne voulais pas avoir l'air de repartir.
Ils s'éloignent côte à côte, un bras chacun dans le manteau.

== end main
needs: donne
{other} tend la main.
@other: Bonjour. {other}.
@hero: Qu'est-ce qui te prend ?
@other: Continuer, je ne sais pas faire. J'ai pensé qu'on pourrait commencer.
{hero} regarde la main, et la serre.
@hero: {hero}. On m'a beaucoup parlé de toi. Enfin, moi surtout.
