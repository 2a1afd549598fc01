# Somebody has to face somebody, and practises on a friend. The friend plays the part too well.
for: A shy boy asks the most popular girl in school to dance
for: A young man wants to propose to his boss's daughter
for: A nervous father must meet his daughter's new boyfriend
for: A clerk decides to confront his boss
for: A retired spy wants to visit the man she once betrayed
refuse: A lost tourist asks a mime for directions
refuse: A child asks her grandmother what war was like
refuse: A policeman visits his brother in prison
refuse: A waiter asks a guest for the bill
idea: 7 hero:person,@nervous @approach other:person ..
idea: 7 hero:person,@nervous @approach other:person
idea: 7 hero:person,one want|@decide|must|@dare @approach ?to ?with other:person,-@ill ..
idea: 7 hero:person,one want|@decide|must|@dare @approach ?to ?with other:person,-@ill
idea: 7 hero:person,one propose to other:person ..
idea: 7 hero:person,one ask other:person .. @dance|@marry ..
idea: 7 hero:person,one ask other:person .. @dance|@marry
never: @kill death dead prison hospital war grave ghost murder has:animal has:robot directions bill operate police court
cast: hero = hero 0 | boy
cast: friend = friend//dry
inside: KITCHEN
let: them = {other.the}
title: Now You're Standing Wrong | Be Somebody Else

== open chair
gives: asked plant:hat
INT. KITCHEN - DAY
{friend.intro}, peels potatoes. {hero.intro}, comes in, takes the knife out of {friend.his} hand, and puts a hat on {friend.his} head.
@friend: What's this?
@hero: You're {them}.
@friend: I'm what?
?act&-two @hero: I've got to {my_act}, and I can't do it unprepared. You sit there. Look as if you'd never seen me.
@friend: That's not hard. You've combed your hair.

== trouble first
needs: asked
gives: tried
{hero} goes out, knocks, and comes in.
@hero: Good day. You don't know me. That's to say that you may know me.
@friend (as somebody else): Which?
@hero: You'd never ask that so quickly.
@friend: How do you know what I'd ask? You haven't dared to yet.
?left @friend (as somebody else): And what about {left.the}?
?left @hero: Leave {left.the} out of it. That isn't in the part.
+ @hero: You're sitting wrong. Sit as if everyone liked you.
+ {friend} tries it. It's surprisingly uncomfortable.

== rise again long
needs: tried
A knock. {hero} enters, with a potato held like a flower. {hero.He} says nothing, turns, and goes out again.

== crisis real
needs: tried
gives: hurt
@friend (as somebody else): Why should I listen to you?
@hero: Because I've thought of what to say for weeks.
@friend (as somebody else): And you say nothing. You've got a mouth like a shut drawer. I'd go, if I were me.
{hero} sits down.
@hero: Is that what you think, or what you think they'd think?
{friend} takes the hat off.

== turn truth
needs: hurt plant:hat
gives: said
@friend: I don't want you to go. That's what it is. You'll go there, and either it'll go badly, and you'll lie on my sofa again. Or it'll go well.
@hero: And then?
@friend: Then I've got the sofa to myself.
{hero} picks the hat up from the floor, and turns it round and round.
@hero: You might have said that before I learned it by heart.

== turn easy
needs: hurt plant:hat
gives: said
{hero} takes the hat, and puts it on {hero.his} own head.
@hero: All right. I'm them, and you're me. Show me how one does it.
{friend} gets up, wipes {friend.his} hands, and stands there. {friend.He} opens {friend.his} mouth.
@friend: It's awful here. One sees everything from below.
@hero: Yes.
@friend: I'd simply say that. I'd say: I've been practising on a friend, with potatoes.

== end go
needs: said
{hero} stands at the door in {hero.his} coat. {friend} runs after {hero.him}, and wipes a bit of potato from {hero.his} cheek.
@friend: What's your first sentence?
@hero: I've forgotten.
@friend: Thank God. Go, before you think of it.

== end knock
needs: said
EXT. STREET - DAY
{hero} stands before a strange door, with a hat in {hero.his} hands. {hero.He} lifts one hand, lowers it, and looks back.
At the corner stands {friend}, who knocks in the air, three times.
{hero} knocks.
