# It has to be done now, and the only help is somebody with the wrong book.
for: A pilot must land a plane in a snowstorm
for: A shy cook must cook for the president
for: A young vet must operate on an elephant
for: A nervous priest must bless a submarine
refuse: A stuntman afraid of heights must jump off a roof
refuse: Two rivals must share one car
refuse: A fireman must rescue a child from a well
refuse: A king must die
refuse: A man must bury his father
refuse: A doctor must tell a man that he is dying
refuse: A man must choose between his wife and his dog
refuse: A chef must cook his best friend
when: 6 must verb:land vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:cook vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:fly vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:drive vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:operate vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:bless vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:sew vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:play vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:cure vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:repair vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:fix vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:perform vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:defuse vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:sail vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:steer vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:conduct vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:bake vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:shear vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:milk vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:launch vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:dock vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:park vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:paint vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:cut vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:translate vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:sing vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:recite vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:juggle vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
when: 6 must verb:tame vp obj kind:person -two -fear -rescue -steal -love -quarrel -says:choose -says:between -says:die -says:kill -says:marry -with:seek -with:wait -with:give_up -has:sky -target:person -noun:comedian -says:funeral -says:speech -noun:prodigy
cast: hero = hero 0 | pilot
cast: other = assistant//wry
let: place = ?noun:pilot PLANE ;; ?noun:cook KITCHEN ;; ?noun:chef KITCHEN ;; ?noun:baker BAKERY ;; ?noun:surgeon HOSPITAL ;; ?noun:doctor HOSPITAL ;; ?noun:nurse HOSPITAL ;; ?noun:priest CHURCH ;; ?noun:teacher SCHOOL ;; ?noun:captain SHIP ;; ?noun:sailor SHIP ;; ?noun:driver GARAGE ;; WORKSHOP
title: Page Two | Before You Begin
world: town

== open book
gives: read plant:book
INT. {place} - NIGHT
A red light goes on and off. {hero.intro}, stands with both hands raised, and touches nothing.
{other.intro}, enters with a thick book, and puts the book on the desk.
@hero: Quick. How do I {my_vp}?
{other} opens the book.
@other: "Congratulations."
@hero: The next page.
@other: "You have chosen well."

== trouble missing
needs: read
gives: missing
{other} turns a page. {other.He} turns it back.
@other: It goes from page one to page three.
@hero: What's on three?
@other: "If you have done everything on page two, you may now take off the hat."
+ {hero} touches {hero.his} head.
+ @hero: What hat?
+ @other: It must have been on two.

== rise phone long
needs: missing
{other} takes the telephone, listens, and puts it down.
@other: They say that it can't be done by somebody who's never done it. They sounded quite sure.

== crisis now
needs: missing
gives: now
The red light stops going on and off. It stays on.
@hero: What does that mean?
{other} looks in the back of the book.
@other: "Too late to read."
{hero} wipes {hero.his} hands on {hero.his} trousers. {hero.He} breathes in, and does not breathe out.

== turn closed
needs: now plant:book
gives: done
{other} closes the book.
@other: Tell me what you'd do, if I weren't here.
@hero: I'd be sick.
@other: And after that?
{hero} thinks. {hero.He} reaches out, slowly, and turns something very small.
@hero: I'd do that.
@other: It doesn't say that anywhere.
@hero: No. But look.
The red light goes out.

== turn page
needs: now plant:book
gives: done
{other} takes a folded paper from {other.his} pocket.
@other: I tore it out. My first week. I read it so often that I took it home.
@hero: That's page two?
@other: It says one thing. "Ask somebody to stay with you."
{hero} looks at {other.him}.
@hero: Will you?
@other: I've been here since page one.
{hero} puts both hands down where they have to be.

== end light
needs: done
INT. {place} - DAWN
Grey light in the window. {hero} sits on the floor against the wall. {other} sits down beside {hero.him}.
@other: You did it. You really did it.
@hero: Don't tell me how. I'd only start to think.
{other} opens the book and takes a pen.
@other: Page two. What shall I put?
{hero} is asleep.

== end hat
needs: done
{other} puts a paper hat on {hero}'s head. It is page three.
@hero: What's that?
@other: Now you take it off.
{hero} takes the hat off, and holds it against {hero.his} chest like somebody at a grave, and begins to laugh, and cannot stop.
