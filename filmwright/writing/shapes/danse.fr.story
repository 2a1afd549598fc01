# On apprend à danser pour quelqu'un ; on danse avec celle qui compte.
for: Un vieil homme apprend à danser
for: Un boulanger apprend à danser la valse
for: Un facteur apprend à danser
refuse: Une femme apprend à danser
refuse: Un ours apprend à danser
refuse: Un robot apprend à danser
refuse: Une vieille femme apprend à conduire
when: 12 verb:learn verb:dance says:homme -has:animal
when: 12 verb:learn verb:dance says:garçon -has:animal
when: 12 verb:learn verb:dance says:facteur -has:animal
when: 12 verb:learn verb:dance says:boulanger -has:animal
when: 12 verb:learn verb:dance says:boucher -has:animal
when: 12 verb:learn verb:dance says:soldat -has:animal
when: 12 verb:learn verb:dance says:roi -has:animal
when: 12 verb:learn verb:dance says:père -has:animal
when: 12 verb:learn verb:dance says:veuf -has:animal
cast: hero = hero 0 | homme/m
cast: other = =MADAME ROSE
title: Un, deux, pardon | La valse du samedi
world: town

== open salle
gives: venu plant:radio
INT. SALLE DE DANSE - SOIR
MADAME ROSE (68), une petite femme droite en robe noire, balaie le plancher. {hero.intro}, entre, le chapeau à la main.
@other: Le judo, c'est en face.
@hero: Je viens pour la valse. Il faut que je sache avant samedi.
@other: On est jeudi.
@hero: Je sais. J'ai hésité onze ans.

== trouble pied
needs: venu
gives: essai
@other: Le pied gauche. Non. L'autre gauche.
{hero} avance, et recule, et regarde ses pieds.
@other: Qu'est-ce que vous cherchez, en bas ?
@hero: Le rythme.
@other: Il n'est pas tombé. Regardez-moi. Un, deux, trois.
+ @hero: Un, deux, pardon.
+ @other: Pardon, ça ne se danse pas.

== rise chaise long
needs: essai
{hero} danse avec une chaise. Madame Rose regarde la chaise avec pitié.
@other: Elle se débrouille mieux que vous.

== crisis pour
needs: essai
gives: dit
@other: Qui est-ce qui se marie, samedi ?
@hero: Personne. C'est le bal de la place. Elle y sera, à la même table. Je vais l'inviter.
@other: Elle s'appelle comment ?
@hero: Je ne lui ai jamais demandé. Je lui ai porté sa chaise, une fois. Elle a dit merci.
@other: Il y a combien de temps ?
@hero: Je vous l'ai dit. Onze ans.

== turn chaise
needs: plant:radio dit
gives: danse
Madame Rose pose le balai. Elle s'arrête au milieu de la salle.
@other: La chaise. Elle était bleue ?
@hero: Avec un pied plus court.
@other: Vous avez plié un journal pour la caler. Le sport.
{hero} regarde Madame Rose. Il regarde sa robe noire, ses épaules droites.
@hero: Je ne vous ai jamais vue debout.
@other: On ne m'invite pas. On croit que je suis là pour surveiller.

== turn compte
needs: plant:radio dit
gives: danse
Madame Rose allume la radio. Une valse, avec de la poussière dessus. {hero} et Madame Rose dansent, une fois autour de la chaise.
@other: Vous ne comptez plus.
@hero: J'ai perdu le compte à deux.
@other: Et vous tournez quand même.
@hero: Il s'est passé quelque chose ?
@other: Vous avez levé la tête.

== end samedi
needs: danse
EXT. PLACE - NUIT
Des lampions dans les arbres. {hero} s'arrête devant une table, et salue.
@hero: Vous dansez, madame ?
Madame Rose regarde {hero}. Elle attend : un, deux, trois.
@other: Vous avez mis le temps.
@hero: C'est une valse. On ne peut pas la presser.
Ils dansent. Il ne regarde pas ses pieds. Elle regarde, une seule fois, par métier.

== end jeudi
needs: danse
Madame Rose éteint la lampe. {hero} prend son chapeau.
@hero: Je vous dois combien ?
@other: Revenez samedi. À la place du bal.
@hero: Mais le bal ?
@other: Il y a trop de monde pour apprendre, et pas assez de chaises.
{hero} ouvre la porte. Il s'arrête, et revient, et plie un journal sous le pied de la chaise.
