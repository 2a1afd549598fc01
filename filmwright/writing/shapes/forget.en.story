# What an artist loses is kept, word for word, by somebody who was only ever in the dark beside the stage.
for: An old actress forgets her lines
for: An actor forgets the play
refuse: A violinist loses her hearing the night before a concert
refuse: A singer loses her voice
refuse: A pianist loses his hands
refuse: A tourist loses his suitcase
refuse: A spy forgets which side he is on
refuse: A mother loses her son in a crowd
when: 11 verb:forget noun:actress
when: 11 verb:forget noun:actor
when: 11 verb:forget noun:singer
when: 11 verb:forget noun:musician
when: 11 verb:forget noun:pianist
when: 11 lose noun:actress says:memory
when: 11 lose noun:actor says:memory
cast: hero = hero 0 | actress
cast: other = prompter/m/warm
title: The Quiet Chair | I Always Breathed There
world: town
let: lost = {thing.noun}
let: lines = ?noun:line 1 ;; 0
let: what = ?noun:line my lines ;; ?noun:lines my lines ;; {thing.the}

== open mirror
gives: hidden plant:chair
INT. THEATRE DRESSING ROOM - NIGHT
{hero.intro}, sits and looks into the mirror. {other.intro}, enters with a cup.
@other: Ten minutes. {?noun:concert::The concert's sold out|It's a full house}.
@hero: How full?
@other: They've put my chair out. Somebody's sitting in it.
{other} gives {hero} the cup. {hero} does not drink.
@hero: It's gone.
@other: What has?
@hero: {what}. All of it. Since this afternoon.

== trouble try
needs: hidden
gives: known
@other: Say anything. Any bit. How does it begin?
{hero} opens {hero.his} mouth. {hero.He} closes it.
@hero: It begins with me walking on.
@other: That's good. That's still there.
@hero: I can see the lamp. I can see the boards. And then it's like a street with no houses.
+ @other: Have you told them?
+ @hero: I've told you. That's already too many.

== rise flowers long
needs: known
{hero} stands up and walks to the window.
@hero: How high are we?
@other: Ground floor. You asked me that before every first night. I used to lie and say the third.

== crisis give_up
needs: known
gives: giving_up
@hero: Go out and tell them I'm ill.
@other: You're not ill.
@hero: Then tell them I'm old. They've seen the posters, it won't be a shock.
{hero} sits down. {hero} covers {hero.his} face.
@other: Forty nights a year. Twenty years. Do you know what I did, in that chair?
@hero: You sat in the dark in case I fell.
@other: You never fell.

== turn breathes
needs: plant:chair giving_up
gives: carried
{other} kneels in front of {hero}.
@other: I had nothing to do. So I did it with you. All of it. Every pause. I always breathed where you did.
@hero: Every one?
@other: There's one before the window, where you count to three. On Sundays you counted to four. I never knew why.
{hero} looks at {other}.
@hero: My mother came on Sundays.
@other: Watch me. Don't think. I'll breathe, and you'll see where you are.

== end walk
needs: carried
{other} gives {hero} a hand. {hero} stands up.
@hero: And if it doesn't come?
@other: Then you walked on. And stood there. They'd pay for that.
INT. THEATRE - NIGHT
Light. {hero} stands alone, and looks ahead. {other} stands to the side, in the dark.
{other} takes a breath.
{hero} takes a breath. One. Two. Three. Four.
{hero} smiles.

== end swap
needs: carried
@hero: No. Both of us.
@other: I'm not dressed.
@hero: Nobody's ever looked at you, they won't start at the shoes.
{hero} takes {other} by the arm.
INT. THEATRE - NIGHT
Light. {hero} and {other} stand side by side. {other} looks at the ground. {hero} waits.
@other (whispering): Sunday.
@hero: Yes. I know where I am.
