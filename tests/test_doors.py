"""A door is shut until the script or somebody's way opens it, and swings without a leap."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Bible, Place
from filmwright.scenes import Anchor, Beat, Cue, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.sound.effects.spotting import spot
from filmwright.stage.doors import door_course
from filmwright.stage.places.house import House
from filmwright.stage.places.plan import Door
from filmwright.stage.world import World
from filmwright.steps.causes import Ears, _doors

DOOR = Door((0.75, -5.0), (0.0, -8.0))


def scene(*beats: Beat) -> Scene:
    return Scene("1", "EXT. HOUSE - DAY", "house", beats=beats)


def test_a_door_that_nobody_uses_is_shut():
    course = door_course(scene(Beat("1-1", "action", 100, text="Ann knocks at the door. She waits.")), DOOR)
    assert [course.opened(f) for f in (0, 50, 100)] == [0, 0, 0]


@pytest.mark.parametrize("text", ["The door opens.", "The front door swings open.", "La porte s'ouvre."])
def test_a_door_opens_when_the_script_says_so(text: str):
    course = door_course(scene(Beat("1-1", "action", 100, text="Wait."), Beat("1-2", "action", 60, text=text)), DOOR)
    assert course.opened(99) == 0
    assert course.opened(100 + 45) == 1
    steps = np.diff([course.opened(f) for f in range(160)])
    assert steps.min() >= 0 and steps.max() < 0.09


def test_an_open_door_is_open_from_the_start_and_can_be_shut():
    beats = Beat("1-1", "action", 50, text="The door is open."), Beat("1-2", "action", 60, text="She closes the door.")
    course = door_course(scene(*beats), DOOR)
    assert course.opened(0) == 1
    assert course.opened(105) == 0


def test_who_comes_through_finds_it_open():
    enter = Cue("ann", "enter", at=40, frames=60, path=((0.0, -8.0), (0.2, -5.6), (0.75, -5.0)))
    course = door_course(scene(Beat("1-1", "action", 120, text="Ann comes out.", cues=(enter,))), DOOR)
    assert course.opened(20) == 0
    assert course.opened(46) == 1
    leave = Cue("ann", "exit", at=10, frames=60, path=((0.75, -5.0), (0.2, -5.6), (0.0, -8.0)))
    course = door_course(scene(Beat("1-1", "action", 120, text="Ann goes in.", cues=(leave,))), DOOR)
    assert course.opened(0) < 1 and course.opened(30) == 1


def test_a_door_is_heard_when_it_is_seen_to_move():
    """At the frame at which it begins to open, and at that at which it meets its frame; never twice, never what stood open before."""
    house = Place("house", "HOUSE", "house")
    rig = Rig((Key(0.0, (2.4, 1.5, 2.4), (0.0, 1.3, 0.0)),))
    beats = (
        Beat("1-1", "action", 48, text="Wait."),
        Beat("1-2", "action", 48, text="The door opens."),
        Beat("1-3", "action", 48, text="The door slams."),
    )
    played = World(Scene("1", "EXT. HOUSE - DAY", "house", beats=beats), Bible(places=(house,)))
    shot = Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-3", 48), rig=rig)
    heard = spot(list(_doors(played, house, 24, Ears(played, [shot], 2.4))))
    assert [event.name for event in heard] == ["door_open", "door_close"]
    assert dict(heard[1].options)["force"] == 1.0
    course = played.door
    assert course.opened((heard[0].start * 24) - 24) < 1e-9 < course.opened((heard[0].start * 24) - 20)
    assert course.opened((heard[1].start * 24) - 24) < 0.15


def test_a_porch_is_of_boards_and_a_garden_of_grass():
    street = House(Place("house", "HOUSE", "house"))
    assert [street.footing(*point) for point in ((0.0, -5.0), (0.0, 4.0), (-4.0, 1.0), (0.0, 15.5))] == [
        "wood",
        "stone",
        "grass",
        "stone",
    ]
    hill = House(Place("house", "HOUSE", "house", options=(("setting", "hill"),)))
    path = hill._path().positions
    assert {hill.footing(float(x), float(z)) for x, _, z in path[path[:, 2] < 50][::40]} <= {"earth", "wood", "grass"}
    assert hill.footing(float(hill._bend(30.0)), 30.0) == "earth" != hill.footing(6.0, 30.0)
