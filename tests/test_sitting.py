"""Sitting down and getting up: feet stay where they stand; and what hands do that have nothing to do."""

from __future__ import annotations

import math

import numpy as np
import pytest

from filmwright.bible import Bible, Character, Look, Place
from filmwright.scenes import MOODS, Beat, Cue, Mark, Scene
from filmwright.stage.motion.pose import joints_of
from filmwright.stage.motion.repose import RESTING, WHERE, chosen
from filmwright.stage.places import build
from filmwright.stage.places.plan import CALVES
from filmwright.stage.world import World
from filmwright.steps.picturing import ready

FRONT, SEAT = (0.0, 0.5), (0.0, 0.0)


def world(*beats: Beat, height: float = 1.7, start: Mark = Mark(0.0, 0.5)) -> World:
    bible = Bible(
        characters=(Character("ann", "ANN", look=Look(height=height, hair="bald")),), places=(Place("p", "P", "plain"),)
    )
    return World(Scene("1", "EXT. P - DAY", "p", marks=(("ann", start),), beats=beats), bible)


@pytest.mark.parametrize("height", [1.55, 1.9])
def test_feet_stay_while_one_sits_down_and_gets_up(height: float) -> None:
    made = world(
        Beat("1-1", "action", 130, who="ann", cues=(
            Cue("ann", "sit", 10, 31, path=(FRONT, SEAT), seat=0.45, heading=0.0),
            Cue("ann", "stand", 80, 29, path=(SEAT, FRONT)),
        )), height=height,
    )  # fmt: skip
    poses = [made.poses(frame)["ann"] for frame in range(130)]
    balls = np.array([[joints_of(pose)[f"{side}_ball"] for side in ("left", "right")] for pose in poses])
    assert np.linalg.norm(balls - balls[0], axis=-1).max() < 0.01
    hips = np.array([joints_of(pose)["pelvis"] for pose in poses])
    assert hips[60, 2] == pytest.approx(0.0, abs=0.08) and hips[60, 1] < hips[0, 1] - 0.25
    assert np.linalg.norm(hips[-1] - hips[0]) < 0.05
    assert np.linalg.norm(np.diff(hips, n=2, axis=0), axis=-1).max() < 0.016, "no jerk"


def test_one_who_sits_as_the_scene_opens_gets_up_onto_the_feet_that_stand_there() -> None:
    made = world(
        Beat("1-1", "action", 60, who="ann", cues=(Cue("ann", "stand", 20, 29, path=(SEAT, FRONT)),)),
        start=Mark(0.0, 0.0, 0.0, "sit", 0.45),
    )
    balls = np.array([joints_of(made.poses(frame)["ann"])["left_ball"] for frame in range(0, 60, 3)])
    assert np.linalg.norm(balls - balls[0], axis=-1).max() < 0.01


def test_one_stands_close_before_a_seat_to_sit_on_it() -> None:
    plan = build(Place("room", "ROOM", "room", True)).plan
    found = [(seat, plan.in_front_of(seat)) for seat in plan.seats]
    assert any(front is not None for _, front in found)
    for seat, front in found:
        if front is not None:
            assert 0.4 < np.hypot(front[0] - seat.x, front[1] - seat.z) < 0.65
            assert plan.standable(front, CALVES)


@pytest.mark.parametrize("mood", MOODS)
def test_hands_that_have_nothing_to_do_differ_by_person_and_beat(mood: str) -> None:
    names = {chosen(mood, "stand", seed, seed + 7) for seed in range(60)}
    assert len(names) >= 2 and names <= set(RESTING) | {"hang"}
    assert set(WHERE) == set(RESTING)
    beats = [chosen(mood, "stand", seed, 3) for seed in range(200)]
    usual = max(set(beats), key=beats.count)
    assert 120 < beats.count(usual) < 200, "one does not change one's hands with every line, and does now and then"


def test_idle_hands_do_not_leap_where_beats_meet() -> None:
    beats = [
        Beat(f"1-{k}", "action", 40, who="ann", mood=MOODS[k % len(MOODS)], intensity=0.7, seed=k) for k in range(6)
    ]
    made = world(*beats)
    hands = np.array([joints_of(made.poses(frame)["ann"])["left_wrist"] for frame in range(240)])
    assert np.linalg.norm(np.diff(hands, axis=0), axis=-1).max() < 0.08
    assert np.ptp(hands, axis=0).max() > 0.1, "but they do something"


@pytest.mark.parametrize("prompt", ["Two women talk at a table in a cafe", "A couple eats dinner in a restaurant"])
def test_two_who_sit_at_a_table_sit_across_it(prompt: str) -> None:
    made = ready(prompt, 2.0, (96, 40), 1)
    (_, one), (_, two) = made.world.scene.marks
    assert one.posture == two.posture == "sit"
    assert math.hypot(one.x - two.x, one.z - two.z) < 2.0
    assert math.cos(math.radians(one.heading - two.heading)) < -0.5, "face to face"
    assert not any(prop.kind == "table" for prop in made.world.bible.props), "the room has tables of its own"
