# Something harmless is forbidden. It comes out all the same, very small, and cannot be put back.
for: The mayor of a village bans music and a child begins to whistle
for: A king forbids laughter and a baker tells a joke
for: A dictator bans the colour blue
for: A headmaster bans love letters in his school
refuse: A mother forbids her son to smoke
refuse: A queen refuses to marry
refuse: A judge bans a murderer from the town
idea: 12 hero:person/place @ban thing:any,-@vice ..
idea: 12 hero:person/place @ban thing:any,-@vice
never: @kill murderer smoke smoking has:robot drug weapon guns alcohol war death
cast: hero = hero 0 | mayor
cast: other = child//child
outside: VILLAGE SQUARE
let: it = ?thing:abstract {thing.noun} ;; {thing.plural}
title: The Notice on the Tree | Who Was That?

== open notice
gives: posted plant:nail
EXT. {outside} - DAY
A sheet of paper on a tree. {hero.intro}, stands beside it with a hammer. {other.intro}, reads it aloud, with one finger.
@other: "From today there shall be no {it}." What's a shall?
@hero: It's a must with a hat on.
@other: Not even a little?
@hero: There's no such thing as a little. It always begins with a little.

== trouble first
needs: posted
gives: heard
{other} walks away. Behind the tree, very softly, something happens that's not allowed. {hero} turns round.
@hero: What was that?
@other: What was what?
@hero: I know what I heard.
@other: You can't have. It's been forbidden since ten.
?left @hero: Was it {left.the}?
?left @other: It's always {left.the}, if one asks you.
+ {hero} looks into the bin. {hero} looks up the tree. Nothing. A window closes, and somebody giggles.

== rise night long
needs: heard
EXT. {outside} - NIGHT
{hero} walks round the tree with a lantern, on tiptoe. From three houses at once: a bit of {it}. {hero.He} runs to the first. From the two others: silence.

== crisis why
needs: heard
gives: asked
EXT. {outside} - DAY
{other} sits under the paper. {hero} comes and stands over {other.him}.
@other: Are you going to lock me up?
@hero: It's for everybody's good.
@other: What did it do to you?
{hero} looks at the hammer.
@hero: That isn't in the notice.
@other: I know. I read it three times.

== turn lost
needs: asked plant:nail
gives: told
{hero} sits down on the ground, with {hero.his} back against the tree.
@hero: There was somebody in our house who was made of it. And then it was quiet. And everyone else simply went on.
@other: So you wanted it to be quiet everywhere.
@hero: I thought it'd be fairer.

== turn join
needs: asked plant:nail
gives: told
@other: You do it too. I've heard you. In the town hall, on Sunday, with the shutters closed.
@hero: That was... I was trying to see if it could be heard outside.
@other: It can. We all came. We sat under the window. There were forty of us, and the dog.
{hero} hides {hero.his} face in {hero.his} hat.
@hero: Was it good?
@other: It got good towards the end.

== end down
needs: told
{hero} stands up, and pulls the nail out with {hero.his} fingers. The paper sails down. {other} makes a boat of it.
@hero: Only a little, mind.
@other: There's no such thing.
From all the windows, first one, then three, then so many that nobody could count them: {it}.

== end two
needs: told
{hero} takes the pencil, and writes a line under the notice. {other} reads, with one finger.
@other: "Except when it can't be helped."
@hero: Well?
@other: It can't be helped.
It begins again, behind the tree. This time {hero} doesn't turn round. {hero.His} foot taps.
