# They wait where nothing comes any more. Someone comes to tell them so, and is given a place to sit.
for: A small town waits for a train that has not come for ten years
for: A dog waits every evening at the bus stop for its dead master
for: A man waits for three days on a platform for somebody
for: A fisherman's wife waits on the pier for a ship that sank
for: A cat waits on the wall for the girl who moved away
refuse: Two strangers wait for a train in the snow
refuse: An old man waits for the last train with a violin
refuse: A waiter waits on a king
refuse: A killer waits for his victim
refuse: A prisoner waits for his execution
idea: 11 hero:person/animal/place @wait .. for thing:any .. @never_comes ..
idea: 11 hero:person/animal/place @wait .. for thing:any .. @never_comes
idea: 11 hero:person/animal/place @wait .. for other:person,@dead ..
idea: 11 hero:person/animal/place @wait .. for third:being .. @never_comes ..
idea: 11 hero:person/animal/place @wait .. for third:being,@dead ..
idea: 11 hero:person/animal/place,one @wait .. @span_of ..
idea: 11 hero:animal,one refuse leave third:being,@dead ..
idea: 11 hero:animal,one refuse leave third:being,@dead
never: @kill killer victim execution violin stranger two @crime robbery
cast: hero = ?kind:animal hero 0 | ?kind:place postman | hero 0 | woman
cast: other = official/m/dry
outside: TRAIN STATION
let: what = ?caught:thing {thing.the} ;; ?caught:third {third.the} ;; it
let: dumb = ?kind:animal 1 ;; 0
title: The Second Bench | Any Minute Now

== open sign
gives: told plant:sign
EXT. {outside} - DUSK
{hero.intro}, sits at the edge of the light and looks down the road. {other.intro}, comes with a ladder, and stops.
@other: You again? Every day when I come by.
?-kind:animal @hero: It gets dark earlier now.
?kind:animal {hero} doesn't turn {hero.his} head.
@other: I've come to take the sign down. There's nothing going to come here any more. I've got it in writing.

== trouble facts
needs: told
gives: sat
?caught:thing @other: {thing.The} won't come. You do know that?
?caught:third @other: {third.The} isn't coming. Has nobody told you?
?-kind:animal @hero: You said that last year.
?-kind:animal @other: And was I wrong?
?-kind:animal @hero: Not so far.
?kind:animal {hero} moves a little to one side, so that there's room on the bench.
?left @other: And all that about {left.the}, that's over too.
?also_left @other: And {also_left.the}. All over.
+ {other} puts up the ladder, climbs two steps, and stops, with the screwdriver in {other.his} hand.

== rise cold long
needs: sat
The lamp goes on. Someone has left a plate by the bench, with bread on it. {other} looks to see from which window.

== crisis who
needs: sat
gives: doubt
@other: I'll tell you what I can't understand. You can't believe it. Nobody could believe it that long.
?-kind:animal @hero: I don't. I stopped in the second winter.
?-kind:animal @other: Then why are you sitting here?
?-kind:animal @hero: What else would I do at ten to six?
?kind:animal {hero} lays {hero.his} head on {hero.his} paws, and goes on looking down the road.
?kind:animal @other: You can't tell the time. But you come at ten to six.
{other} gets down from the ladder.

== turn mine
needs: doubt plant:sign
gives: stays
@other: My wife went out for yeast. That's nineteen years. I'd taken the table apart by the Friday. I thought, that's how it's done, one doesn't leave things standing about.
{other} sits down on the bench.
@other: I've never had yeast in the house since. If you're asking whether it helped.

== turn others
needs: doubt plant:sign
gives: stays
Doors, one after another. Out of the houses people come with coats over their arms: a woman, a boy, a man with a stove under one arm. They sit down.
@other: What's all this?
?-kind:animal @hero: They come too. First it was to laugh. Then somebody brought soup.
?kind:animal A boy puts down another plate, and scratches {hero} behind the ear.
@other: And what are they waiting for?
No one knows. They move together, to make room.

== end screw
needs: stays
EXT. {outside} - NIGHT
The ladder lies in the grass. {other} sits beside {hero}. The sign is still there, and it's straighter than before.
@other: Just till six.
Far away, something that might be a whistle, or wind. Both of them lift their heads.

== end late
needs: stays
EXT. {outside} - NIGHT
It is long past six. {other} takes off {other.his} official cap, and lays it over {hero}'s {?kind:animal::back|knees}.
@other: It may have been held up.
{hero} and {other} look down the road.
@other: It's a long way. You don't know what the roads are like.
