"""Wet, dirty, torn: from what happens on, until it is over; and who goes into the water in a scene is wet from then on."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Character, Look
from filmwright.direction.plunging import into_water
from filmwright.formats import fountain
from filmwright.reading.conditions import conditions
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.performance import Performance
from filmwright.stage.places.plan import Plan
from filmwright.steps.dressing import states

NAMES = ["NORA", "PAUL"]
FILM = """INT. HOUSE - DAY

NORA packs a bag. PAUL watches.

EXT. RIVER - DAY

Nora pushes Paul into the river. She slips and falls in the mud.

EXT. BANK - CONTINUOUS

Paul stands on the bank. Nora laughs. Her sleeve tears on a branch.

INT. HOUSE - MOMENTS LATER

Paul dries himself with a towel. Nora sits down.

INT. HOUSE - LATER

Nora and Paul drink tea.

INT. HOUSE - NEXT DAY

Nora sews. Paul reads.
"""


def told(who: str) -> dict[str, tuple[str, ...]]:
    screenplay = fountain.read(FILM)
    character = Character(who.lower(), who)
    found = states(character, conditions(screenplay, NAMES), (), screenplay)
    return dict(found)


def test_who_is_pushed_into_a_river_is_wet_until_dried() -> None:
    assert told("PAUL") == {"3": ("wet",), "4": ("wet",)}


def test_mud_and_tears_stay_for_the_day() -> None:
    assert told("NORA") == {"3": ("dirt",), "4": ("dirt", "torn"), "5": ("dirt", "torn")}


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("NORA comes in, soaked to the skin.", "wet"),
        ("NORA is covered in mud.", "dirt"),
        ("NORA stands there in a torn dress.", "torn"),
        ("NORA, sweating, runs on.", "sweat"),
        ("NORA entre, trempée.", "wet"),
    ],
)
def test_what_is_told_as_being_so_holds_in_its_own_scene(words: str, what: str) -> None:
    screenplay = fountain.read(f"INT. HOUSE - DAY\n\n{words}\n")
    found = states(Character("nora", "NORA"), conditions(screenplay, NAMES), (), screenplay)
    assert dict(found) == {"1": (what,)}


@pytest.mark.parametrize(
    "words", ["NORA looks at the river.", "NORA drinks water.", "Paul tells NORA of the sea.", "NORA dries the dishes."]
)
def test_what_only_sounds_like_it_changes_nobody(words: str) -> None:
    screenplay = fountain.read(f"INT. HOUSE - DAY\n\n{words}\n\nINT. HOUSE - CONTINUOUS\n\nNora and Paul sit.\n")
    assert states(Character("nora", "NORA"), conditions(screenplay, NAMES), (), screenplay) == ()


def test_a_look_has_the_states_of_its_scene() -> None:
    nora = Character("nora", "NORA", look=Look(marks=("freckles",)), states=(("2", ("wet", "torn")),))
    assert nora.looking("1").marks == ("freckles",)
    assert nora.looking("2").marks == ("freckles", "wet", "torn")


def shore(x: float | np.ndarray, z: float | np.ndarray) -> np.ndarray:
    """A bank at 1.2 m that falls to a bed 3 m under the water from z = 10 on."""
    return np.clip(1.2 - 2.0 * (np.asarray(z, float) - 10.0), -3.0, 1.2) + 0.0 * np.asarray(x, float)


def test_a_leap_into_a_lake_ends_at_the_surface_and_one_comes_up() -> None:
    plan = Plan("lake", terrain=shore)
    leap = Cue("a", "jump", 0, 60, path=((0.0, 0.0), (0.0, 3.0)))
    scene = Scene(
        "1", "EXT. LAKE - DAY", "p", marks=(("a", Mark(0, 0)),),
        beats=(Beat("1-1", "action", 100, text="A jumps into the lake.", cues=(leap,)),),
    )  # fmt: skip
    wet = into_water(scene, plan, 0.0)
    performance = Performance(wet, lambda x, z: np.maximum(shore(x, z), -1.3), {})
    feet = performance.positions("a")
    assert feet[0, 2] > 5.0  # a short run
    assert feet[:, 1].min() < -1.4  # under
    assert feet[-1, 1] == pytest.approx(-1.3, abs=0.05)  # and up again
    assert {cue.do for cue in wet.beats[0].cues} == {"jump", "tread_water"}
    assert into_water(scene, plan, None) is scene


def test_a_stone_is_thrown_at_the_water() -> None:
    throw = Cue("a", "throw", 0, 60, prop="stone")
    scene = Scene(
        "1", "EXT. LAKE - DAY", "p", marks=(("a", Mark(0, 0)),),
        beats=(Beat("1-1", "action", 100, text="A throws a stone into the water.", cues=(throw,)),),
    )  # fmt: skip
    thrown = into_water(scene, Plan("lake", terrain=shore), 0.0)
    _, y, z = (float(part) for part in thrown.beats[0].cues[0].target.split(","))
    assert z > 12.0 and y < -0.5
    assert thrown.marks[0][1].z > 5.0
