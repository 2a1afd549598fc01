"""A thing is taken from a table without a leap of the body or of the thing."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Bible, Character, Look, Place, Prop
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.stage.world import World


@pytest.mark.parametrize("away", [0.45, 0.75])
def test_nothing_leaps_when_a_thing_is_taken_from_a_table(away: float) -> None:
    scene = Scene(
        "1",
        "INT. ROOM - DAY",
        "room",
        marks=(("ann", Mark(0.0, 0.0, 0.0)),),
        props=(("ball", (0.0, 0.75, away)),),
        beats=(Beat("1-1", "action", 80, cues=(Cue("ann", "take", 20, 36, prop="ball"),)),),
    )
    bible = Bible(
        characters=(Character("ann", "ANN", look=Look(age=78, height=1.56)),),
        places=(Place("room", "ROOM", "room", True),),
        props=(Prop("ball", "ball", "ball"),),
    )
    world = World(scene, bible)
    frames = range(18, 70)
    heads = np.array([world.performance.eye("ann", frame) for frame in frames])
    assert np.linalg.norm(np.diff(heads, axis=0), axis=1).max() < 0.09
    ball = np.array([world.performance.prop_position("ball", frame) for frame in frames])
    assert np.linalg.norm(np.diff(ball, axis=0), axis=1).max() < 0.35
    assert world.performance.holder("ball", 60) == "ann"
