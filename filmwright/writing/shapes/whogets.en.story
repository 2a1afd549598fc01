# Two who are parting, and cannot get out of the door. They divide everything, until one thing cannot be divided.
for: A couple tries to break up but the storm keeps them in the cabin
for: A husband and wife sign their divorce papers
for: A divorced couple must spend a weekend in the same tent
for: A couple gets stuck in an elevator on the way to their divorce
for: A married couple decides to separate
refuse: A couple leaves the house where their children grew up
refuse: A couple robs a bank
refuse: A couple of spies marries
refuse: A couple plants a tree
idea: 15 hero:person,couple .. @break_up ..
idea: 13 hero:person,couple,@parted ..
idea: 13 hero:person and other:person,partner .. @break_up ..
idea: 13 hero:person and other:person,@spouse .. @break_up ..
idea: 13 hero:person and other:person,@parted ..
idea: 13 hero:person,many,@spouse .. @break_up ..
never: rob spy @kill tree lottery custody dog child children has:animal has:robot bank
cast: hero = hero 0 | woman
cast: other = hero 1 | husband/m/dry
inside: CABIN
title: Yours, Mine, Yours | You Can Have the Weather

== open list
gives: list plant:list
INT. {inside} - NIGHT
{?has:force::Wind and rain on the roof. |}{hero.intro}, writes on a sheet of paper. {other.intro}, tries the door. It doesn't open.
@other: It won't move.
@hero: You have to lift it.
@other: I've lifted it. {?has:force::It's the {force.name}.|It's stuck.}
@hero: Eight years, and tonight you want to go out.
?left @other: It would happen now. With {left.the} and all.
?also_left @hero: And {also_left.the}.

== trouble divide
needs: list
gives: dividing
@hero: We may as well do the list. The blue chair.
@other: Yours.
@hero: The radio.
@other: Mine. You hate the radio.
@hero: I hate it when it's off. I'm never sure whether you're still listening.
+ @other: Who gets the Petersens?
+ @hero: You can't divide friends.
+ @other: You take her. I'll take him. We'll meet at funerals.

== rise cold long
needs: dividing
{other} puts the only blanket round {hero}. {hero} gives one corner of it back, without looking.

== crisis when
needs: dividing
gives: hurt
@other: When was it? For you?
@hero: There wasn't a day.
@other: There must've been.
@hero: You stopped telling me the ends of stories. You'd say, it doesn't matter, and go and wash a cup.
{other} looks at the cup in {other.his} hand.
@other: You'd stopped asking.

== turn end
needs: hurt plant:list
gives: told
@hero: The man with the ladder. On our street, in March. You began that, and then the phone rang. What happened to him?
@other: You want to know that now?
@hero: I've wanted to know since March.
{other} sits down on the floor beside {hero}, with {other.his} back against the door.
@other: It wasn't his ladder. That's how it begins.

== turn weather
needs: hurt plant:list
gives: told
{hero} reads from the sheet.
@hero: There's something left that neither of us has put down. The way that we laugh at the same moment, in the cinema, when nobody else does.
@other: That can't be split.
@hero: No. I've tried it both ways. One half of it isn't anything.
{other} takes the pen, and doesn't write.

== end morning
needs: told
INT. {inside} - DAWN
Grey light. It is quiet. {hero} tries the door. It opens, as if it had never been shut.
@hero: We can go.
@other: Yes.
Nobody goes. {hero} folds the sheet of paper, and pushes it under the leg of the table, which has always rocked.

== end leave
needs: told
INT. {inside} - DAWN
Grey light. The door stands open. {hero} and {other} put on their coats, each of them the wrong one.
@other: That's mine.
@hero: It's on my half of the list.
{other} laughs at that, and so, in the same moment, does {hero}.
@other: Keep it till you're warm, then. You can bring it back.
