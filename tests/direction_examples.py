"""Five places and five scenes on which blocking and direction are tested; plans only, no meshes."""

from __future__ import annotations

import re

from filmwright.bible import Bible, Character, Look, Prop
from filmwright.screenplay import Action, Element, Heading, Line, Part, Scene
from filmwright.stage.places.plan import Box, Door, Level, Plan, Seat, wall


def kitchen() -> Plan:
    x, z = 3.0, 2.5
    return Plan(
        "kitchen",
        interior=True,
        boxes=(
            wall("wall_back", -x, -z, x, -z),
            wall("wall_left", -x, -z, -x, z),
            wall("wall_front", -x, z, x, z),
            wall("wall_right", x, -z, x, 0.9),
            wall("wall_right_2", x, 1.85, x, z),
            Box("table", (-0.65, 0.70, -0.75), (0.65, 0.75, 0.10)),
            Box("sideboard", (-2.9, 0.0, 0.6), (-2.45, 0.9, 2.0)),
            Box("chair", (-1.22, 0.0, -0.54), (-0.82, 0.45, -0.12), opaque=False),
            Box("chair_2", (0.82, 0.0, -0.54), (1.22, 0.45, -0.12), opaque=False),
        ),
        anchors=(
            ("table", (0.0, 0.55)),
            ("window", (0.9, -2.0)),
            ("sink", (-2.1, 1.3)),
            ("door", (2.3, 1.38)),
            ("wall", (-2.4, -1.4)),
        ),
        seats=(Seat(-1.0, -0.33, 90.0, 0.46), Seat(1.0, -0.33, -90.0, 0.46)),
        doors=(("door", Door((2.2, 1.38), (4.4, 1.38))),),
        marks=((-0.6, 1.3), (0.6, 1.3), (0.0, 2.0)),
        zones=(((-x, 0.15, -z), (x, 2.5, z)),),
    )


def corridor() -> Plan:
    return Plan(
        "corridor",
        interior=True,
        boxes=(
            wall("wall_left", -1.25, -9, -1.25, 2),
            wall("wall_left_2", -1.25, 3, -1.25, 9),
            wall("wall_right", 1.25, -9, 1.25, 9),
            wall("wall_back", -1.25, -9, 1.25, -9),
            wall("wall_front", -1.25, 9, 1.25, 9),
            Box("bench", (0.8, 0.0, -4.2), (1.19, 0.45, -2.8), opaque=False),
        ),
        anchors=(("door", (-0.6, 2.5)), ("bench", (0.5, -3.5)), ("end", (0.0, 7.5))),
        seats=(Seat(0.95, -3.5, -90.0, 0.45, "bench"),),
        doors=(("door", Door((0.35, 2.3), (-2.6, 2.5))),),
        marks=((-0.45, -0.55), (0.5, 0.25), (-0.3, 0.9), (0.45, -1.2)),
        zones=(((-1.25, 0.15, -9), (1.25, 2.5, 9)),),
    )


def street() -> Plan:
    lamps = tuple(Box(f"lamp_{z}", (3.5, 0, z), (3.62, 4.5, z + 0.12), opaque=False) for z in range(-20, 100, 14))
    cars = tuple(Box(f"car_{z}", (-3.9, 0, z), (-2.2, 1.4, z + 4.2)) for z in (6, 24, 44))
    return Plan(
        "street",
        boxes=(
            Box("facade_left", (-7.5, 0, -60), (-6.5, 9, 120)),
            Box("facade_right", (6.5, 0, -60), (7.5, 9, 120)),
            *lamps,
            *cars,
        ),
        anchors=(("corner", (1.5, 60.0)), ("shop", (5.6, 8.0)), ("car", (-1.6, 8.0))),
        doors=(("door", Door((5.6, 12.0), (8.5, 12.0))),),
        marks=((0.9, 0.0), (1.75, 0.0), (2.6, 0.0)),
        zones=(((-6.5, 0.15, -60), (6.5, 8, 120)),),
    )


def desert() -> Plan:
    return Plan(
        "desert",
        boxes=(Box("rock", (9, 0, 70), (13, 2.6, 75)),),
        anchors=(("rock", (8.0, 70.0)), ("ridge", (40.0, 200.0)), ("storm", (0.0, -60.0)), ("horizon", (0.0, 400.0))),
        marks=((0.0, 0.0), (0.6, -1.5)),
        zones=(((-400, 0.12, -400), (400, 60, 900)),),
        heading=12.0,
        landmark=(0.0, 12.0, -60.0),
        open=True,
    )


def roof() -> Plan:
    high = 6.5
    return Plan(
        "roof",
        boxes=(
            Box("building", (-9, 0, -6), (0, high, 6)),
            Box("stairhouse", (-8.6, high, -3), (-6, high + 2.4, 0)),
            Box("facade", (14, 0, -30), (15, 10, 30)),
            Box("car", (6, 0, -9), (7.8, 1.4, -4.8)),
        ),
        anchors=(("edge", (-0.4, 0.0)), ("stairhouse", (-5.4, -1.5)), ("street", (6.5, 0.8)), ("below", (6.5, 0.8))),
        doors=(("door", Door((-5.6, -1.5), (-6.4, -1.5))),),
        marks=((-1.6, 0.0), (-2.6, 0.8)),
        zones=(((-9, high + 0.15, -30), (14, 22, 30)), ((0.05, 0.15, -30), (14, 22, 30))),
        levels=(Level((-9, -6), (0, 6), high),),
    )


PLACES = {
    "table": kitchen,
    "corridor": corridor,
    "street": street,
    "desert": desert,
    "roof": roof,
    "jump": roof,
    "alone": desert,
}
STYLES = {
    "table": "classical",
    "corridor": "nervous",
    "street": "comedy",
    "desert": "nervous",
    "roof": "noir",
    "jump": "nervous",
    "alone": "classical",
}

SCENES = {
    "table": """
INT. KITCHEN - NIGHT

NORA sits at the table. She looks at the letter. Silence.

PAUL enters. He looks at Nora.

PAUL
You're still up.

NORA
I was waiting for you.

Paul crosses to the table and sits.

PAUL
You should sleep. You have the early train.

NORA
I'm not taking the train. I cancelled it this morning, before the post came.

Nora slides the letter to Paul.

PAUL
Where did you find that?

NORA
In your coat. I wasn't looking for it. I was looking for the keys, and there it was, like something that wanted to be found.

PAUL
Nora, it isn't what you --

NORA
Don't.

PAUL
(beat)
I was going to tell you. Every day for a year I was going to tell you.

Paul stands up. He crosses to the window.

NORA
Is she alive?

PAUL
Yes.

NORA
My mother is alive, and you knew!

Nora rises and crosses to Paul.

PAUL
She made me promise. She said you would be safer if you hated her.

NORA
Then you both lied to me. Look at me. Where is she?

PAUL
I can't.

NORA
Then get out.

Paul exits. Nora looks at the door. Silence.
""",
    "corridor": """
INT. HOSPITAL CORRIDOR - DAY

ADA and BEN wait. CARL looks at Ada.

ADA
Nobody told us anything. Four hours!

BEN
They're doing what they can, Ada.

CARL
What they can? He was fine this morning. He was talking, he was laughing.

ADA
Because you let him drive!

CARL
I didn't let him. He took the keys.

BEN
Stop it. Both of you. Not here.

ADA
Where, then? Where would you like us to do it?

DOCTOR enters. She looks at Ada.

DOCTOR
Which of you is the family?

CARL
We all are.

DOCTOR
He's awake. He is asking for Ben.

BEN
For me?

ADA
Why you?

Ben looks at Carl. Silence.

BEN
Because I was in the car.

CARL
What did you say?

Carl crosses angrily to Ben.

CARL
You were in the car!

ADA
Carl, don't --

BEN
I was driving.

Ben exits. Ada looks at Carl.
""",
    "street": """
EXT. MARKET STREET - DAY

MAX and LILY walk along the street.

MAX
So you just said yes?

LILY
I said maybe. He heard yes. It's a very optimistic ear.

MAX
And the ring?

LILY
The ring is in a pizza box. Don't ask.

MAX
I'm asking.

LILY
He hid it in the crust. I bit it. I chipped a tooth. Then the waiter started to sing, and I said maybe, with my mouth full, and he cried.

MAX
That's the most romantic thing I ever heard.

LILY
You cried at a car advert.

They stop. Max looks at Lily.

MAX
It was a good car. Lily, do you want to marry him?

LILY
I want a sandwich.

MAX
That's not an answer.

LILY
It's the only one I have.

Lily hands Max the ring. Max looks at the ring.

MAX
Oh. That's a big ring.
""",
    "desert": """
EXT. DESERT - DUSK

SAM runs. ROOK chases Sam. Sam looks at the storm.

ROOK
Stop! There's nowhere to go!

SAM
There's the rock!

Sam runs. The storm swallows the horizon. Rook chases Sam.

ROOK
It will bury us both!

Sam looks at Rook. Sam stumbles. Sam falls.

ROOK
Give me the map.

Rook stops. Rook walks to Sam. Rook looks at the storm.

SAM
Take it. It's a blank page.

ROOK
What?

SAM
It was always blank. I only needed you to follow me.
""",
    "roof": """
EXT. ROOF - NIGHT

EVE stands at the edge. She looks at the street. TOM stands in the street. He looks at Eve.

TOM
Eve! Don't move. Please don't move.

EVE
Go home, Tom.

TOM
I read it. I read the whole thing. You were right about them, about the money, about all of it.

EVE
Then you know why.

Eve looks at the street.

TOM
No! Listen to me. Listen. I lied in court. I can say it again, I can say it tomorrow, with my name on it.

EVE
You'd lose everything.

TOM
I already did.

Silence. Eve looks at Tom.

EVE
Say it now. Say it loud.

TOM
I lied! She never touched the money! I lied!

Eve steps back slowly.
""",
    "jump": """
EXT. ROOF - DAY

EVE walks slowly to the edge. She looks down at the street. Her coat moves in the wind.

TOM
Nobody has done this without a wire.

EVE
Then nobody has done it.

Eve walks back from the edge and turns. She takes a deep breath.

EVE
Rolling?

TOM
Rolling.

Eve runs and jumps off the roof.

Tom runs to the edge. He looks down.

TOM
Eve?
""",
    "alone": """
EXT. DESERT - DAY

SAM runs across the empty plain. Sweat on her face. Far behind her, a wall of sand rises to the sky.

She looks back. The storm is closer.

SAM
(panting)
Not today.

She runs faster. The wind tears at her shirt.

She stumbles, falls to her knees, and gets up.

She runs on, small under the storm.
""",
}


def parse(text: str, scene_id: str = "12") -> Scene:
    """A scene from plain text in the shape of a screenplay page; enough for these examples."""
    heading, *blocks = [block.strip() for block in re.split(r"\n\s*\n", text.strip())]
    elements: list[Element] = []
    for k, paragraph in enumerate(blocks, 1):
        first, *rest = paragraph.split("\n")
        if rest and first == first.upper():
            parts = tuple(
                Part("parenthetical", line.strip("()")) if line.startswith("(") else Part("text", line) for line in rest
            )
            elements.append(Line(f"{scene_id}-{k}", first, parts))
        else:
            elements.append(Action(f"{scene_id}-{k}", paragraph))
    return Scene(scene_id, Heading(heading), tuple(elements))


def bible() -> Bible:
    women, men = ("NORA", "ADA", "DOCTOR", "LILY", "EVE", "SAM"), ("PAUL", "BEN", "CARL", "MAX", "ROOK", "TOM")
    heights = (1.66, 1.72, 1.70, 1.64, 1.75, 1.68, 1.83, 1.76, 1.80, 1.78, 1.86, 1.81)
    people = tuple(
        Character(name.lower(), name, look=Look(sex="female" if name in women else "male", height=height))
        for name, height in zip((*women, *men), heights, strict=True)
    )
    return Bible(
        people, props=(Prop("letter", "letter", "letter"), Prop("ring", "ring", "ring"), Prop("map", "map", "map"))
    )
