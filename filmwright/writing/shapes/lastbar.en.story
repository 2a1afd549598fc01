# A ghost cannot go before one thing is finished. The one who could finish it does not want to be left alone.
for: The ghost of a pianist cannot leave the theatre until someone finishes his sonata
for: The ghost of a knitter cannot rest until her last scarf is finished
for: A ghost asks a janitor to finish his letter
for: A dead chess player returns to finish his last game
refuse: A ghost lives in an old theatre
refuse: A widow moves into a haunted house
refuse: A ghost falls in love with a nurse
refuse: A ghost goes to the dentist
idea: 12 hero:@ghostly .. until .. @finish ..
idea: 12 hero:@ghostly .. @finish thing:any ..
idea: 12 hero:@ghostly .. @finish thing:any
never: @love @kill murder revenge has:animal has:robot
cast: hero = hero 0 | ghost
cast: other = cleaner//warm
inside: THEATRE
let: it = ?caught:thing {thing.noun} ;; last bit
title: One Bar Short | Leave It Open

== open dust
gives: seen plant:lamp
INT. {inside} - NIGHT
Dust sheets. {other.intro}, sweeps between the chairs. {hero.intro}, in clothes of another time, sits quite still where the light ends.
@other: You again.
@hero: I didn't think that you could see me.
@other: I can see where the dust doesn't fall. Lift your feet.
{hero} lifts {hero.his} feet.

== trouble stuck
needs: seen
gives: asked
@hero: I can't go. I've tried. I get as far as the door, and I'm back on the chair.
@other: Why's that?
@hero: There's something I didn't finish.
?left @other: Is it {left.the}?
?left @hero: {left.The}. Yes. There's an end missing.
?also_left @hero: I had {also_left.the} in my head, and then I hadn't a head.
+ @other: That happens to all of us.
+ @hero: Not to the ones who get away.

== rise hum long
needs: asked
{other} sweeps, and hums. {hero} turns {hero.his} head. {other} hums the same thing once more, and stops before the end.

== crisis can
needs: asked
gives: knows
@hero: You know how it goes on.
@other: I've swept here for twenty years. One hears things. I only sweep.
@hero: You had the next note. I saw it on your lips.
{other} leans on the broom.
@other: And if I do it? Then you get up, and go through that door.
@hero: Yes!
@other: And who lifts their feet for me?

== turn slow
needs: knows plant:lamp
gives: agreed
{hero} looks at {other}, for the first time not through {other.him}.
@hero: I never thought of that. I've been here so long, and I've only ever looked at the door.
@other: I know. I dusted round you.
@hero: Then a little of it every night. There's no hurry. A bar at a time.
@other: That'll take us until spring.
@hero: I hadn't planned anything.

== turn gift
needs: knows plant:lamp
gives: agreed
@other: I've known it for years. I could have done it the first night. That's the truth. I thought, it's only selfish if anybody knows.
@hero: And now I know.
@other: Now you know.
{other} puts the broom aside, wipes both hands on the apron, and sits down to it.
@other: Go and stand by the door, then. So it's not so far.

== end done
needs: agreed
It is finished: a small, plain end, nothing grand. {other} keeps {other.his} head down.
@other: Was that it?
No answer. {other} looks round. Dust sinks through the light, and falls on every chair alike.
{other} takes the broom, and lifts {other.his} own feet, one after the other.

== end open
needs: agreed
{other} does the last of it but one, and stops.
@hero: That's not the end.
@other: No. It's Thursday. I've got the stairs to do.
@hero: Tomorrow?
@other: If the dust lets me.
{hero} sits down on the chair, and lifts {hero.his} feet without being asked.
