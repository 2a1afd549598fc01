# Somebody's first day is somebody else's last, and neither has told.
for: A young nurse starts her first day in a hospital
for: A rookie policeman survives his first day at work
for: A girl's first day at a bakery
refuse: A robot's first day on Earth
refuse: A nurse's first day of retirement
refuse: A dog's first day at home
refuse: The first day of the war
when: 12 adj:first noun:day kind:person -has:animal -has:robot -noun:war -noun:school -noun:earth -noun:retirement -noun:prison
when: 12 adj:first noun:shift kind:person -has:animal -has:robot -noun:war
when: 12 adj:first noun:day owned:girl -noun:school
when: 12 adj:first noun:day owned:boy -noun:school
when: 12 adj:first noun:day owned:nurse -noun:school -noun:retirement -noun:prison -noun:war
when: 12 adj:first noun:day owned:teacher -noun:retirement -noun:prison -noun:war
when: 12 adj:first noun:day owned:doctor -noun:retirement -noun:prison -noun:war
when: 12 adj:first noun:day owned:waiter -noun:retirement -noun:prison -noun:war
when: 12 adj:first noun:day owned:policeman -noun:retirement -noun:prison -noun:war
when: 12 adj:first noun:day owned:chef -noun:retirement -noun:prison -noun:war
cast: hero = ?owned:doctor doctor | ?owned:waiter waiter | ?owned:policeman policeman | ?owned:chef chef | ?owned:girl student/f | ?owned:boy student/m | ?owned:nurse nurse/f | ?owned:teacher teacher | hero 0 | clerk
cast: other = colleague//dry
let: room = ?owned:doctor HOSPITAL WARD ;; ?owned:waiter RESTAURANT ;; ?owned:chef RESTAURANT KITCHEN ;; ?owned:policeman POLICE STATION OFFICE ;; ?noun:nurse HOSPITAL WARD ;; ?noun:doctor HOSPITAL WARD ;; ?noun:hospital HOSPITAL WARD ;; ?noun:chef RESTAURANT KITCHEN ;; ?noun:cook RESTAURANT KITCHEN ;; ?noun:waiter RESTAURANT ;; ?noun:waitress RESTAURANT ;; ?noun:teacher CLASSROOM ;; ?noun:policeman POLICE STATION OFFICE ;; ?noun:bakery BAKERY KITCHEN ;; ?noun:shop SHOP ;; ?noun:library LIBRARY ;; ?noun:museum MUSEUM ;; ?noun:restaurant RESTAURANT ;; OFFICE
title: The Good Mug | Nobody Says
world: town

== open mug
gives: came plant:mug
INT. {room} - DAY
{other.intro}, puts things from a desk into a box. {hero.intro}, enters, far too early, and stands very straight.
@hero: It's my first {?noun:shift::shift|day}.
@other: At work, or altogether?
@hero: At work. Here.
@other: Don't stand like that. They'll ask you to hold something.
{hero} tries to stand differently.

== trouble rules
needs: came
gives: told
@other: Three things. The window sticks. Never take the blue mug. And when the old man in the corridor says good morning, he means help.
@hero: Shouldn't I write it down?
@other: You'd only lose the paper. I lost mine.
+ {hero} takes a pen and writes on {hero.his} hand.
+ @other: That's where I'd put it, too.

== rise run long
needs: told
A bell. {hero} runs to the door, and runs back, and runs to the other door.
@other: That's only lunch.
@hero: It's nine.
@other: It's only the bell, then.

== crisis drop
needs: told
gives: broke
{hero} takes a mug from the shelf. It falls. {hero} looks at the floor.
@hero: Was that the blue one?
@other: It was.
@hero: Whose was it?
{other} sits down on the desk.
@other: Mine.
@hero: I'll buy you another. I'll have it here tomorrow. First thing.
@other: I shan't be here tomorrow.

== turn box
needs: plant:mug broke
gives: known
{hero} looks at the box. A photo, a lamp, one plant.
@hero: You're not tidying.
@other: Thirty-one years. I haven't told them out there. They'd sing.
@hero: Why did you tell me?
@other: You broke my mug. It seemed the moment. I'd been wondering how I'd carry it home.

== turn same
needs: plant:mug broke
gives: known
{other} kneels and picks up the pieces.
@other: I dropped one. My first morning. It was her best one, she'd had it since the war.
@hero: What did she say?
@other: She said, "Good. That's that done." And she gave me that one.
{hero} kneels beside {other}.
@hero: And what happened to her?
@other: It was her last day. Nobody'd said.

== end plant
needs: known
{other} takes the plant out of the box and puts the plant down on the desk.
@other: Water on Mondays. It sulks till Wednesday.
@hero: What if I do something wrong?
@other: You will. By four. Somebody'll see, and it'll be somebody you like.
{other} lifts the box and walks out. In the corridor, a voice says good morning. {hero} takes a breath, and runs to the door.
@hero: I'm coming!

== end window
needs: known
{other} puts on {other.his} coat. {other.He} walks to the window and pushes it. It opens.
@other: Well, look at that.
@hero: You said it sticks.
@other: Since the spring I came. I thought it was the window.
{other} picks up the box. At the door, {other.he} turns.
@other: You're standing all right now.
{hero} looks down at {hero.his} own feet, and smiles.
