"""A door is shut until the script or somebody's way opens it, and swings without a leap."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.scenes import Beat, Cue, Scene
from filmwright.stage.doors import door_course
from filmwright.stage.places.plan import Door

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
