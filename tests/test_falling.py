"""A leap off a roof as it is covered: five shots in real time, each of which sees what it is there for."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from filmwright.bible import Bible, Character, Place
from filmwright.direction.directing import direct
from filmwright.direction.falling import ABOVE, LANDING, OVER, RUN, WHOLE, moments
from filmwright.scenes import Beat, Cue, Mark, Scene
from filmwright.shots import Shot
from filmwright.stage.camera import project, view
from filmwright.stage.motion.ballistics import plan
from filmwright.stage.performance import Performance
from filmwright.stage.places import build

PLACE = build(Place("roof", "ROOF", "roof", options=(("airbag", "yes"),)))
BAG = PLACE.plan.anchor("airbag")
assert BAG is not None
JUMP = Cue(
    "ann", "jump", frames=140, path=((-5.0, 0.0), (-0.35, 0.0), BAG), height=22.15, target="airbag", manner="run"
)
SCENE = Scene(
    "1",
    "EXT. ROOF - DAY",
    "roof",
    marks=(("ann", Mark(-5.0, 0.0, 90.0)), ("bo", Mark(-0.6, 1.4, 200.0))),
    beats=(
        Beat("1-1", "line", 60, who="bo", to="ann", text="Whenever you want to, and not before."),
        Beat("1-2", "action", 140, gap=6, who="ann", text="Ann runs and jumps off the roof.", cues=(JUMP,)),
    ),
    tail=30,
)


@cache
def directed() -> tuple[Performance, dict[str, Shot]]:
    performance = Performance(SCENE, PLACE.ground, {"ann": 1.6, "bo": 1.7})
    shots = direct(SCENE, PLACE.plan, performance, Bible((Character("ann", "ANN"), Character("bo", "BO"))))
    words = {
        RUN: "the run-up",
        OVER: "over the edge",
        WHOLE: "the whole height",
        LANDING: "lands",
        ABOVE: "how high it was",
    }
    return performance, {kind: next(s for s in shots if word in s.why) for kind, word in words.items()}


def test_a_high_fall_asks_for_cuts_that_can_be_read() -> None:
    leap = plan(JUMP, PLACE.ground, (-5.0, 0.0))
    times = [seconds for seconds, _ in moments(leap)]
    assert [kind for _, kind in moments(leap)] == [RUN, OVER, WHOLE, LANDING, ABOVE]
    assert min(np.diff(times)) > 0.9
    low = plan(Cue("ann", "jump", path=((0.0, 0.0), (2.0, 0.0)), height=3.0), lambda x, z: np.zeros_like(x), (0.0, 0.0))
    assert WHOLE not in [kind for _, kind in moments(low)]


@pytest.mark.parametrize("kind", [RUN, OVER, WHOLE, LANDING, ABOVE])
def test_each_camera_of_a_leap_sees_what_it_is_there_for(kind: str) -> None:
    performance, shots = directed()
    shot = shots[kind]
    leap = plan(JUMP, PLACE.ground, (-5.0, 0.0))
    start, end = SCENE.frame(shot.start), SCENE.frame(shot.end)
    middle = (start + end) // 2
    seen = view(shot, performance, middle)
    points = {
        RUN: [performance.eye("ann", middle), performance.position("ann", middle)],
        OVER: [performance.eye("ann", end - 1), leap.take_off],
        WHOLE: [leap.take_off + [0.0, 1.0, 0.0], leap.landing, performance.eye("ann", middle)],
        LANDING: [leap.landing],
        ABOVE: [leap.landing, performance.eye("ann", middle)],
    }[kind]
    if kind == OVER:
        seen = view(shot, performance, end - 1)
        points = points[:1]
    for point in points:
        u, v, depth = project(seen, np.asarray(point))
        assert depth > 1.0 and abs(u) < 0.95 and abs(v) < 0.98
    eye = np.array(seen.eye)
    assert not PLACE.plan.blocked(eye, performance.eye("ann", end - 1) + [0.0, 0.6, 0.0])
    if kind != ABOVE:
        assert bool(PLACE.plan.camera_ok(eye))


def test_the_take_off_is_seen_from_below_and_the_end_from_above() -> None:
    shots = directed()[1]
    below, above = shots[OVER], shots[ABOVE]
    assert below.rig.keys[0].eye[1] < 4.0
    assert above.rig.keys[0].eye[1] > 25.0
