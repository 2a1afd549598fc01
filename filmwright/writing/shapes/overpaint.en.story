# Envy has done its damage. The one who was wronged does not shout; that is the worst of it.
for: A jealous painter destroys his student's best work
for: A writer steals the story of her best friend
for: A composer burns the symphony of his rival
for: A famous chef steals a recipe from her apprentice
refuse: A cat steals the moon
refuse: A pickpocket steals a watch
refuse: A painter steals a painting from a museum
refuse: Two bakers fight over a recipe
idea: 12 hero:person,@maker @steal|@destroy thing:@work,@owned_by ..
idea: 12 hero:person,@maker @steal|@destroy thing:@work,@owned_by
idea: 12 hero:person,@maker @steal|@destroy thing:@work,own ..
idea: 12 hero:person,@maker @steal|@destroy thing:@work,own
idea: 12 hero:person,@maker @steal|@destroy thing:@work of|from other:person ..
never: museum @kill @love bank own has:animal has:robot two
cast: hero = hero 0 | painter
cast: other = ?owned:student student//wry | ?owned:pupil student//wry | ?owned:apprentice apprentice//wry | ?owned:friend ~friend//wry | apprentice//wry
inside: WORKSHOP
title: The Smell of Turpentine | It Was Very Good

== open hands
gives: did plant:rag
INT. {inside} - DAWN
{hero.intro}, scrubs {hero.his} hands in a bucket. {other.intro}, comes in with bread, and stops.
@other: You're early.
@hero: I couldn't sleep.
@other: Where's {thing.the}? It was there last night.
{hero} goes on scrubbing.

== trouble wind
needs: did
gives: lied
@hero: There was a wind. The window must've come open.
{other} goes to the window, and tries the catch. It's shut. {other.He} looks at the floor, at the bucket, at the water.
@other: It was a strong wind.
@hero: Yes.
?left @other: It took {left.the} as well?
?left @hero: I don't know anything about {left.the}.
+ @other: Half a year. I was going to ask you today if it was any good.
+ @hero: What would you have wanted me to say?
+ @other: That it wasn't, I think. I'd have believed you.

== rise bread long
needs: lied
{other} breaks the bread in two, and puts the bigger half down beside the bucket, as on every morning.

== crisis good
needs: lied
gives: asked
@other: May I ask you something, as one does a teacher? Was it good?
{hero} dries {hero.his} hands, one finger after another.
@hero: Why do you ask that?
@other: Because you've never lost any sleep over the bad ones.

== turn say
needs: asked plant:rag
gives: said
@hero: It was what I meant. All my life, that's what I've meant. I never once got there. And then you do it, on a Tuesday, with a cold.
{other} sits down on the floor.
@hero: I stood in front of it all night. I thought, if it isn't there in the morning, then I could still be the one.
@other: And?
@hero: It's still there. I see it wherever I look.

== turn rag
needs: asked plant:rag
gives: said
{other} takes the rag out of the bucket and wrings it. The water that runs out has a colour.
@other: That's my blue.
@hero: I know.
@other: It took me three weeks to find that blue. You've scrubbed for an hour, and it's still under your nails.
{hero} looks at {hero.his} nails, and doesn't hide them.

== end again
needs: said
{other} gets up, puts a new empty board against the wall, and holds out a pencil.
@other: You start.
@hero: Me? You let me near it?
@other: You're the only one who's seen it. Show me where it was best. I'll stand behind you, and I'll tell you when you lie.

== end leave
needs: said
{other} packs: two shirts, a cup, half of the bread. At the door {other.he} stops.
@other: I can do it again. That's what I found out just now. It isn't gone, I only haven't got it here.
@hero: And I?
@other: You know now what it looks like when it's right. There aren't many who do. It'd be a pity if you stopped.
