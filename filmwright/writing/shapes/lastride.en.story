# A stranger tells somebody what cannot be known: that it will be today. Then they have a day.
for: A hitchhiker tells the driver that today is the day he will die
for: A fortune teller tells a baker that he will die on Friday
for: A stranger tells a young woman that she has one day to live
for: A child tells the bus driver that the bridge will fall
refuse: A doctor has to tell a clown that he is dying
refuse: Death comes for a baker
refuse: A man tells his wife that he loves her
refuse: A liar tells the truth for one day
idea: 12 hero:person @tell|@warn other:person that .. @die ..
idea: 12 hero:person @tell|@warn other:person that .. @die
idea: 12 hero:person @predict .. death of other:person ..
never: doctor @love kill killed son daughter wife husband father mother must has:animal has:robot war
cast: hero = hero 0 | stranger
cast: other = driver//dry
outside: COUNTRY ROAD
title: Ten Past Six | What Would You Do With It?

== open told
gives: told plant:watch
EXT. {outside} - DAY
{other.intro}, and {hero.intro}, stand at the side of the road. {other} shakes {other.his} watch and holds it to one ear.
@other: Say that again.
@hero: I've said it. I don't like saying it.
?that_you @other: "{that_you}." Just like that. Between two sandwiches.
@hero: Ten past six, about. The light is already yellow.
@other: Who are you?
@hero: I only know when. It's no use asking me how.

== trouble laugh
needs: told
gives: angry
@other: And you tell that to people?
@hero: I used to keep it to myself. That was worse. They talked about their holidays.
{other} laughs. {other.He} stops, and looks at the sky.
@other: It's half past four.
@hero: Twenty to five.
?left @other: And {left.the}? Does {left.the} know?
+ @other: I don't believe a word of it.
+ @hero: No. But you've stopped smoking that.
+ {other} looks at the cigarette in {other.his} hand, and puts it out.

== rise call long
needs: angry
{other} takes out a phone, and looks at it for a long time. {other.He} puts it back.
@hero: Nobody there?
@other: Somebody. She'd ask if I'd eaten.

== crisis hour
needs: angry
gives: hour
@other: What do they do with it? The others. With the hour and a half.
@hero: Most of them argue. One washed his car.
@other: And what would you do?
@hero: I don't know. I've never been told mine. I always look at the others so that I needn't look at the clock.

== turn call
needs: hour plant:watch
gives: lived
{other} takes out the phone once more, and presses it to one ear.
@other: It's me. No, nothing. I've stopped by the road. Yes, I've eaten. There's a field here with, I don't know, something blue in it. I only wanted to say that it's blue.
{other} listens, and smiles, and turns away so as not to be seen.
@other: No. You go on talking. I've got time.

== turn field
needs: hour plant:watch
gives: lived
{other} takes off the watch, and drops it into {hero}'s pocket.
@other: You keep that. I don't want to be looking at it when it comes.
@hero: What now?
@other: I've driven past this field for twenty years. I've never once got out.
{other} walks into it, up to the knees, with {other.his} arms a bit away from the body, like somebody in water.

== end past
needs: lived
EXT. {outside} - DUSK
Red light. {other} sits in the grass. {hero} comes up with the watch, and holds it to {hero.his} ear.
@hero: It's quarter past.
@other: Then you were wrong.
@hero: I'm never wrong.
{other} looks about: the field, the road, {other.his} own two hands.
@other: You might be early.
{hero} laughs. It is quite plain that {hero.he} has not done that for years.

== end yours
needs: lived
EXT. {outside} - DUSK
Nine minutes past six, says the watch. {other} holds out a sandwich.
@other: Half?
@hero: You aren't afraid?
@other: I'm busy. It's a good sandwich. And you? When did you last eat one and not count?
{hero} takes it. They chew, and look into the light. Neither of them looks at the watch.
