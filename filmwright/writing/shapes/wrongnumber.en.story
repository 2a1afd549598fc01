# A number is rung that has belonged to somebody else for years, at the same hour, and he lets it ring.
for: A woman calls a wrong number
for: A lonely man dials the wrong number
for: A daughter calls her dead mother's phone number
refuse: A detective gets a phone call from a killer
refuse: A man calls the wrong number and confesses a murder
refuse: A boy steals a phone
refuse: A mathematician loves the number seven
when: 13 verb:call noun:number kind:person -steal -has:animal -noun:murder -also:confess -verb:save
when: 13 verb:dial noun:number kind:person -steal -has:animal -noun:murder -also:confess -verb:save
when: 13 adj:wrong noun:number kind:person -steal -has:animal -noun:murder -also:confess -verb:save
cast: hero = hero 0 | woman
cast: other = locksmith/m/dry
title: Sundays at Six | Four Rings
world: town
let: whose = ?owned:father father ;; ?owned:husband husband ;; ?owned:wife wife ;; mother

== open ring
gives: rings plant:kettle
INT. KITCHEN - DUSK
{hero.intro}, stands at the window with a phone. {hero.He} dials a number without looking at it.
INT. WORKSHOP - DUSK
{other.intro}, looks at the telephone on the desk. It rings. It rings again, and again. He picks up the telephone.
@other: You've got the wrong number.
@hero: I know.

== trouble know
needs: rings
gives: known
@other: Every Sunday at six. Four rings, and then you hang up.
@hero: You've never picked up before.
@other: I was never sick of soup before.
INT. KITCHEN - NIGHT
{hero} sits down on the floor, under the window.
@hero: It was my {whose}'s. This number. For forty years.
@other: I've only had it six. They gave me it with the shop.

== rise keys long
needs: known
@hero: What sort of shop?
@other: Locks. You'd be surprised who rings. Nobody ever wants to talk about locks.
@hero: What do they want?
@other: To be let in.

== crisis machine
needs: known
gives: told
@hero: There used to be a machine. It said, "I'm in the garden, speak up." I only ring to hear it not come on.
Silence on the line.
@other: I've still got that.
@hero: What?
@other: The tape. It was in the machine. I've never recorded over it. Don't ask me the reason. You don't, do you?

== turn tape
needs: plant:kettle told
gives: played
INT. WORKSHOP - NIGHT
{other} opens the desk. He puts a small radio with a tape in it beside the telephone.
@other: You want to be sitting down.
@hero: I'm on the floor.
@other: That'll do.
He presses a button. A whistle, a long one.
@hero: That's the kettle.
{hero} covers {hero.his} face.
@hero: I'd forgotten the kettle. You can hear it, can't you? Behind.
@other: I always thought it was a train.

== turn not
needs: plant:kettle told
gives: played
@hero: Don't play it.
@other: No?
@hero: If I've heard it, I've heard it. As long as I haven't, there's one more.
INT. WORKSHOP - NIGHT
{other} takes his finger off the button. A kettle whistles behind him. He does not get up.
@other: I'll keep it by the phone, then. In the tin with the odd keys.
@hero: What's that noise?
@other: My kettle. It's a bad one. It sounds like a train.

== end next
needs: played
INT. KITCHEN - NIGHT
{hero} gets up. {hero.He} turns on the lamp.
@hero: I'm sorry about all those Sundays.
@other: I shut at five on Sundays.
@hero: But I rang at six.
@other: Well, somebody was going to.
{hero} laughs, and wipes {hero.his} eyes.
@hero: Next week, then?
@other: I'll let it ring. Four, is it?

== end name
needs: played
@other: I never asked what you're called.
@hero: {hero}.
@other: Then it's you. There's a bit at the end of that tape. It says, "And if it's {hero}, I've seen to the gate."
INT. KITCHEN - NIGHT
{hero} stands quite still, the phone in both hands.
@hero: What gate?
@other: I was hoping you'd know. I've been six years wondering.
