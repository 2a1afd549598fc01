"""Screenplays with one contradiction each, and screenplays that look as if they had one: each is told with both lines, and none falsely."""

from __future__ import annotations

import pytest

from filmwright.formats import fountain
from filmwright.identity import IdBook, align, apply
from filmwright.reading.breakdown import breakdown
from filmwright.reading.supervising import contradictions


def told(short: str) -> list[str]:
    """What is told of a script written on one line: " / " is a blank line, " > " the end of a line."""
    read = fountain.read(short.replace(" / ", "\n\n").replace(" > ", "\n") + "\n")
    script = apply(align(IdBook(), read), read)
    return [str(found) for found in contradictions(script, [c.name for c in breakdown(script)[0].characters])]


WRONG = [  # what is told, and of which script
    (
        "ANNA has no coat any more, and has it",
        (
            "INT. OFFICE - DAY / ANNA (30) leaves her coat on the chair and walks out into the snow. / EXT. PARKING LOT - "
            "CONTINUOUS / Anna shoves her hands into the pockets of her coat."
        ),
    ),
    (
        "JED has no hat any more, and has it",
        (
            "INT. SALOON - NIGHT / JED (40) forgets his hat on the counter. / EXT. SALOON - CONTINUOUS / Jed tips his hat to "
            "a lady."
        ),
    ),
    (
        "the vase was broken, and is whole",
        (
            "INT. LOUNGE - DAY / MIA knocks the vase off the table. It shatters. / INT. LOUNGE - LATER / Mia puts flowers in "
            "the vase."
        ),
    ),
    (
        "the mirror was broken, and is whole",
        (
            "INT. BATHROOM - DAY / ROY (50) punches the mirror. The mirror cracks and shatters. / INT. BATHROOM - NIGHT / Roy"
            " looks into the mirror and shaves."
        ),
    ),
    (
        "COLE is dead, and speaks",
        (
            "EXT. FIELD - DAY / The sniper fires. SERGEANT COLE (45) is hit in the chest. Cole dies in the mud. / INT. TENT -"
            " NIGHT / COLE > Where is my coffee?"
        ),
    ),
    (
        "DOCTOR WEI is dead, and speaks",
        "INT. LAB - DAY / DOCTOR WEI (60) drinks the poison and dies. / INT. LAB - DAY / DOCTOR WEI > It works.",
    ),
    (
        "scene 2 goes on from scene 1, and it is day after night",
        "INT. CAVE - NIGHT / SAM waits. / EXT. CAVE - DAY - CONTINUOUS / Sam steps out.",
    ),
    (
        "scene 3 goes on from scene 1, and it is day after dusk",
        "EXT. BEACH - SUNSET / SAM waits. / INT. HUT - SAME / Sam sits. / EXT. HUT - NOON - CONTINUOUS / Sam steps out.",
    ),
    (
        "LIV gave the key to Otto, and has it",
        "INT. HALL - DAY / LIV hands her key to OTTO. / EXT. CELLAR DOOR - DAY / Liv takes out the key and opens the cellar.",
    ),
    (
        "LIV gave the key to Otto, and has it",
        "INT. HALL - DAY / LIV (20) gives OTTO (25) her key. / EXT. CELLAR DOOR - DAY / Liv opens the cellar with her key.",
    ),
    (
        "LIV is 20 years old, and is 27 years old",
        "INT. HALL - DAY / LIV (20) waits. / INT. HALL - NIGHT / LIV (27) waits.",
    ),
    (
        "LIV is 20 years old, and is 27 years old",
        "INT. HALL - DAY / LIV, 20, waits. / INT. HALL - NIGHT / LIV, a woman of 27, waits.",
    ),
    (
        "LIV is 20 to 29 years old, and is 45 years old",
        "INT. HALL - DAY / LIV (20s) waits. / INT. HALL - NIGHT / LIV (45) waits.",
    ),
    (
        "KIM has hurt the arm, and uses it as if it were whole",
        (
            "EXT. CLIFF - DAY / KIM (25) slips. Her arm breaks on a rock. / EXT. CLIFF TOP - CONTINUOUS / Kim climbs up hand "
            "over hand."
        ),
    ),
    (
        "KIM has hurt the ankle, and uses it as if it were whole",
        "EXT. PITCH - DAY / KIM (25) falls. Her ankle snaps. / EXT. PITCH - LATER / Kim sprints down the wing and scores.",
    ),
    (
        "BILL has hurt the thigh, and uses it as if it were whole",
        (
            "EXT. TRENCH - DAY / A bullet hits BILL (22) in the thigh. He cannot walk. / EXT. WOOD - CONTINUOUS / Bill runs "
            "between the trees."
        ),
    ),
    (
        "the car was left behind, and is driven",
        (
            "EXT. ROAD - DAY / The car runs out of petrol. OMAR (33) gets out and walks on. / EXT. DESERT - LATER / Omar "
            "drives the car over a dune."
        ),
    ),
    (
        "the car was left behind, and is driven",
        (
            "EXT. STATION - DAY / OMAR (33) parks his car at the station and takes the train. / EXT. CITY - LATER / Omar "
            "drives his car through the traffic."
        ),
    ),
    (
        "EVE has no gloves any more, and has it",
        (
            "EXT. GATE - DAY / EVE (50) pulls off her gloves and drops them in the snow. She goes in. / INT. PORCH - "
            "CONTINUOUS / Eve wrings her hands in her gloves."
        ),
    ),
    (
        "TED has no jacket any more, and has it",
        (
            "INT. TRAIN - DAY / TED (30) gives his jacket to a shivering child. He gets off. / EXT. PLATFORM - CONTINUOUS / "
            "Ted zips up his jacket."
        ),
    ),
    (
        "the mug was broken, and is whole",
        (
            "INT. KITCHEN - MORNING / UMA drops her mug. It smashes on the tiles. / INT. KITCHEN - CONTINUOUS / Uma sips "
            "coffee from the mug."
        ),
    ),
    (
        "the window was broken, and is whole",
        "INT. SHED - DAY / A stone smashes the window. / INT. SHED - LATER / NED opens the window.",
    ),
    (
        "the phone was broken, and is whole",
        (
            "INT. CAR - NIGHT / GUS throws his phone out of the window. The phone shatters on the road. / INT. MOTEL - LATER "
            "/ Gus dials the phone."
        ),
    ),
    (
        "KATO is dead, and speaks",
        "INT. CELL - DAY / The guards strangle KATO (33). He stops breathing. / EXT. YARD - DAY / KATO > Run!",
    ),
    (
        "INA is dead, and speaks",
        "EXT. ROAD - DAY / A lorry hits INA. She is dead. / INT. HOUSE - NIGHT / INA > Dinner is ready.",
    ),
    (
        "THE KING is dead, and speaks",
        (
            "INT. CASTLE - DAY / The King (60) is poisoned. He dies in the Queen's arms. / INT. CASTLE - NIGHT / THE KING > "
            "More wine! / QUEEN > Yes."
        ),
    ),
    (
        "scene 3 goes on from scene 1, and it is night after dawn",
        (
            "INT. SHIP - DAWN / JON sleeps. / EXT. DECK - CONTINUOUS / Jon yawns. / EXT. DECK - NIGHT - CONTINUOUS / Jon "
            "looks at the stars."
        ),
    ),
    (
        "ABE gave the ring to Lea, and has it",
        (
            "INT. CHURCH - DAY / ABE returns the ring to LEA. She weeps. / EXT. HARBOUR - DAY / Abe takes out the ring and "
            "throws it in the water."
        ),
    ),
    (
        "DUKE gave the gun to Sheriff, and has it",
        "INT. BANK - DAY / DUKE (45) hands the gun to the SHERIFF. / EXT. BANK - CONTINUOUS / Duke fires the gun in the air.",
    ),
    (
        "PIA is 8 years old, and is 11 years old",
        "EXT. FIELD - DAY / PIA (8) flies a kite. / EXT. FIELD - LATER / PIA, 11, cries.",
    ),
    (
        "KARL is 71 years old, and is 52 years old",
        "INT. HOUSE - NIGHT / Old farmer KARL, 71 years old, eats. / INT. HOUSE - DAY / KARL (52) sleeps.",
    ),
    (
        "ABE has hurt the wrist, and uses it as if it were whole",
        (
            "INT. SHOP - DAY / ABE (40) catches his hand in the press. He breaks his wrist. / EXT. POOL - LATER / Abe swims a"
            " length."
        ),
    ),
    (
        "NIA has hurt the leg, and uses it as if it were whole",
        "EXT. ROOF - NIGHT / NIA (30) falls and breaks her leg. / EXT. STREET - MOMENTS LATER / Nia runs after the bus.",
    ),
    (
        "the bike was left behind, and is driven",
        (
            "EXT. SHOP - DAY / SID (12) leaves his bike at the shop and walks home. / EXT. LANE - CONTINUOUS / Sid rides his "
            "bike down the hill."
        ),
    ),
]
RIGHT = [
    (
        "INT. OFFICE - DAY / ANNA (30) takes her coat off the hook and walks out into the snow. / EXT. PARKING LOT - "
        "CONTINUOUS / Anna shoves her hands into the pockets of her coat."
    ),
    (
        "INT. SALOON - NIGHT / JED (40) takes off his hat, wipes it and puts it back on. / EXT. SALOON - CONTINUOUS / Jed"
        " tips his hat to a lady."
    ),
    (
        "INT. LOUNGE - DAY / MIA knocks a vase off the table. It shatters. Another vase stands on the shelf. / INT. "
        "LOUNGE - LATER / Mia puts flowers in the vase."
    ),
    "EXT. FIELD - DAY / SERGEANT COLE (45) watches the sniper die. / INT. TENT - NIGHT / COLE > Where is my coffee?",
    "INT. LAB - DAY / DOCTOR WEI (60) pretends that she is dead. The rat dies. / INT. LAB - DAY / DOCTOR WEI > It works.",
    "INT. CAVE - NIGHT / SAM waits. / EXT. CAVE - DAWN - CONTINUOUS / Sam steps out.",
    (
        "INT. HALL - DAY / LIV hands her key to OTTO. Otto looks at it and hands it back. / EXT. CELLAR DOOR - DAY / Liv "
        "takes out the key and opens the cellar."
    ),
    "INT. HALL - DAY / LIV (20) waits. / INT. HALL - NIGHT - SEVEN YEARS LATER / LIV (27) waits.",
    "INT. HALL - DAY / LIV (20) waits. / > SEVEN YEARS LATER < / INT. HALL - NIGHT / LIV (27) waits.",
    "INT. HALL - DAY / LIV (20s) waits. OLD LIV (70) watches her. / INT. HALL - NIGHT / LIV (25) waits.",
    (
        "EXT. CLIFF - DAY / KIM (25) slips. She nearly breaks her arm on a rock. / EXT. CLIFF TOP - CONTINUOUS / Kim "
        "climbs up hand over hand."
    ),
    (
        "EXT. PITCH - DAY / KIM (25) falls. She breaks her leg. / EXT. PITCH - CONTINUOUS / Kim tries to run and falls. /"
        " JOE (25) runs up."
    ),
    (
        "EXT. ROAD - DAY / The car runs out of petrol. OMAR (33) gets out and walks on. / EXT. GARAGE - LATER / Omar "
        "fills a can with petrol. / EXT. ROAD - LATER / Omar fills the tank. He drives the car over a dune."
    ),
    (
        "EXT. STATION - DAY / OMAR (33) parks his car at the station and takes the train. / EXT. CITY - NEXT DAY / Omar "
        "drives his car through the traffic."
    ),
    (
        "EXT. BANK - DAY / PAM (30) leaves the car running and runs in. / EXT. STREET - CONTINUOUS / Pam drives the car "
        "round the corner."
    ),
    (
        "INT. KITCHEN - DAY / PAM (30) breaks a plate. She sweeps up the pieces. / INT. KITCHEN - LATER / Pam puts the "
        "plates on the table. She takes a plate."
    ),
    (
        "INT. HALL - DAY / PAM (30) takes off her shoes. Paul, her son, runs in. / INT. ROOM - CONTINUOUS / Pam walks "
        "barefoot over the carpet."
    ),
    (
        "EXT. GATE - DAY / EVE (50) pulls off her gloves. She puts them in her bag. / INT. PORCH - NIGHT - LATER / Eve "
        "pulls her gloves from the bag and puts them on."
    ),
    (
        "INT. TRAIN - DAY / TED (30) offers his jacket to a shivering child. The child shakes her head. / EXT. PLATFORM -"
        " CONTINUOUS / Ted zips up his jacket."
    ),
    "INT. CELL - DAY / KATO (33) dreams that he is dead. / EXT. YARD - DAY / KATO > Run!",
    "EXT. ROAD - DAY / A lorry nearly hits INA. She lies still. / INT. HOUSE - NIGHT / INA > Dinner is ready.",
    "INT. SHIP - DAWN / JON sleeps. / EXT. DECK - CONTINUOUS / Jon yawns. / EXT. DECK - NIGHT / Jon looks at the stars.",
    "EXT. FIELD - DAY / PIA (8) flies a kite. / EXT. FIELD - LATER / BEA, 11, cries. Pia counts 11 clouds.",
    "INT. HOUSE - NIGHT / KARL (52) eats. He is dead tired. / INT. HOUSE - DAY / KARL > Good morning.",
    "EXT. ROOF - NIGHT / NIA falls and breaks a window. / EXT. STREET - MOMENTS LATER / Nia runs after the bus.",
    (
        "EXT. SHOP - DAY / SID (12) leans his bike on the wall and goes in. / EXT. LANE - LATER / Sid rides his bike down"
        " the hill."
    ),
    (
        "INT. ROOM - DAY / NIA opens the letter and reads the letter. She burns the letter in the sink. / INT. ROOM - "
        "LATER / Nia stares at the ashes of the letter."
    ),
    (
        "INT. HALL - DAY / Tom kills the lights. TOM takes off his hat to KIM. / INT. HALL - CONTINUOUS / Tom bows. His "
        "hat is in his hand."
    ),
    "INT. BAR - NIGHT / MAX kills time. The music dies. Max shoots pool. / INT. BAR - LATER / MAX > Another.",
    (
        "INT. BAR - NIGHT / MAX gives the glass to ANN. She drinks from the glass and gives him the glass. / INT. BAR - "
        "CONTINUOUS / Max drinks from the glass."
    ),
]


@pytest.mark.parametrize(("what", "script"), WRONG)
def test_what_cannot_be_is_told_with_both_lines(what: str, script: str) -> None:
    (said,) = told(script)
    assert said.startswith(f"{what}: ")
    first, second = said.removeprefix(f"{what}: ").removesuffix(".").split("; and ")
    assert "“" in first and "“" in second and first != second


@pytest.mark.parametrize("script", RIGHT)
def test_what_can_be_is_left_in_peace(script: str) -> None:
    assert told(script) == []
