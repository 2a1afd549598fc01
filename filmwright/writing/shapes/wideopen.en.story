# After a long hunt the quarry stands there, near enough to touch.
for: A hunter follows a white stag for three days and then lets it go
for: An old fisherman catches the biggest fish of his life
for: A whaler finally meets the whale that took his leg
for: A poacher catches the last tiger
refuse: A boy catches a cold
refuse: A detective hunts a killer
refuse: A wolf follows a lamb
refuse: A fisherman catches a bottle with a message
idea: 12 hero:person,@hunter @chase|@catch|@find|@meet|@capture third:animal ..
idea: 12 hero:person,@hunter @chase|@catch|@find|@meet|@capture thing:@fish ..
idea: 12 hero:person,@hunter @chase|@catch|@find|@meet|@capture third:animal
never: bottle message cold killer @love has:robot mermaid child
cast: hero = hero 0 | hunter
cast: other = girl/f/child
outside: FOREST
let: it = ?caught:third {third.the} ;; {thing.the}
title: With Both Hands | What It Looked Like

== open track
gives: near plant:rope
EXT. {outside} - DAWN
{hero.intro}, kneels and lays one hand on the ground. {other.intro}, kneels beside {hero.him} and does the same.
@other: Is it warm?
@hero: An hour. Less.
@other: Yesterday it was less as well.
@hero: Yesterday you talked.

== trouble food
needs: near
gives: tired
@other: How long have you been after {it}?
@hero: Three days. Or since I was thirty, it depends how you count.
@other: And when you've got it?
@hero: Then I've got it.
{other} thinks about that.
?left @other: And {left.the}?
?left @hero: That was another time. I don't talk about {left.the}.
+ @other: What'll you do on the day after?
+ {hero} opens {hero.his} mouth, and looks for the day after.

== rise still long
needs: tired
{hero} lays a finger on {other}'s lips. Nothing moves. Then, quite near, something breathes.

== crisis face
needs: tired
gives: face
{it} is there, so close that they can see the wet of its eye. {hero} lifts both hands, slowly.
@other (softly): Now.
{hero} doesn't move.
@other (softly): Why aren't you doing anything?
@hero (softly): It's old. I never thought that it'd be getting old too.

== turn loose
needs: face plant:rope
gives: free
{hero} lowers {hero.his} hands. {it} looks at {hero.him}, as one looks at somebody one has often heard.
@hero: Go on. Go on, before I remember who I am.
Leaves, or water, and then nothing.
@other: You had it!
@hero: Yes. I did, didn't I?

== turn child
needs: face plant:rope
gives: free
{other} stands up, and places herself in between, with her arms out.
@hero: Get away from there.
@other: It let us come this near. It's heard us all day, you cough. It could've gone. It wanted to see you too.
{hero} lets the rope fall. Something large turns, without any haste, and goes.

== end tell
needs: free
EXT. {outside} - DUSK
{hero} and {other} walk home in single file, with empty hands.
@other: What do we say, when they ask?
@hero: That we didn't find it.
@other: Shall I tell you what I'll say when I'm old? I'll say it was as big as a church.
@hero: It was bigger than that.

== end rope
needs: free
{hero} unties the rope, winds it over hand and elbow, and hangs it on a branch.
@other: Don't you want it any more?
@hero: Somebody'll come by who still needs it.
{hero.He} looks at the place for a while, lays one hand on it, and nods.
@hero: Still warm.
