"""A scene sampled: walks that arrive, looks that turn, and beats whose length moves only what follows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from filmwright.scenes import Anchor, Beat, Cue, Mark, Scene
from filmwright.stage.performance import Performance
from filmwright.stage.tracks import as_point


def flat(x, z):
    return np.zeros_like(np.asarray(x, float))


WALK = Cue("ann", "walk", at=0, frames=48, path=((0.0, 0.0), (2.0, 0.0)))
SCENE = Scene(
    "1",
    "INT. ROOM - DAY",
    "room",
    marks=(("ann", Mark(0, 0, 0)), ("bo", Mark(4, 0, 270)), ("cy", Mark(9, 9, on_stage=False))),
    props=(("letter", (3.0, 0.8, 0.0)),),
    beats=(
        Beat("1-1", "action", 48, cues=(WALK, Cue("bo", "look", at=12, frames=24, target="ann"))),
        Beat("1-2", "line", 40, gap=6, who="ann", text="Is it you?", mood="fear", intensity=0.8,
             cues=(Cue("ann", "look", target="bo"), Cue("bo", "face", at=4, target="ann"))),
        Beat("1-3", "action", 60, cues=(
            Cue("ann", "give", at=10, frames=20, target="bo", prop="letter"), Cue("bo", "sit", at=30, frames=24, seat=0.45),
            Cue("cy", "enter", at=0, frames=30, path=((9.0, 9.0), (6.0, 6.0))))),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def performance():
    return Performance(SCENE, flat, {"ann": 1.7, "bo": 1.8})


def test_beats_follow_each_other_with_their_gaps():
    assert SCENE.starts == (0, 48 + 6, 48 + 6 + 40)
    assert SCENE.frames == 94 + 60 + 24
    assert SCENE.anchor(60) == Anchor("1-2", 6)
    assert SCENE.frame(Anchor("1-3", -4)) == 90


def test_a_walk_starts_and_ends_where_it_says_and_does_not_jump(performance):
    path = performance.positions("ann")
    assert np.allclose(path[0], [0, 0, 0], atol=0.05)
    assert np.allclose(path[60], [2, 0, 0], atol=1e-6)
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    assert steps.max() < 0.08
    assert np.abs(np.diff(steps)).max() < 0.02
    assert performance.placed("ann", 24).gait == "walk"
    assert performance.placed("ann", 24).stride == pytest.approx(path[24][0], abs=1e-6)
    assert performance.heading("ann", 24) == pytest.approx(90, abs=5)


def test_looks_sitting_and_who_speaks(performance):
    assert performance.gaze("bo", 40) @ np.array([-1, 0, 0]) > 0.9
    placed = performance.placed("ann", 60)
    assert (placed.line, placed.line_frame, placed.mood) == ("1-2", 6, "fear")
    seated = performance.placed("bo", 94 + 30 + 30)
    assert (seated.posture, seated.change, seated.seat) == ("sit", 1.0, 0.45)
    assert performance.eye("bo", 160)[1] == pytest.approx(0.45 + 0.45 * 1.8, abs=0.02)


def test_looks_of_many_frames_are_those_of_each(performance):
    frames = np.arange(0, performance.frames, 3)
    for who in ("ann", "bo", "cy"):
        one_by_one = [performance.gaze(who, int(frame)) for frame in frames]
        assert np.allclose(performance.gazes(who, frames), one_by_one, atol=1e-12)


def test_entrances_and_handed_things(performance):
    assert not performance.on_stage("cy", 50)
    assert performance.on_stage("cy", 100)
    assert performance.holder("letter", 94 + 15) == "ann"
    assert performance.holder("letter", 94 + 25) == "bo"
    assert performance.prop_position("letter", 10) == (3.0, 0.8, 0.0)


def test_a_longer_line_moves_what_follows_and_changes_nothing_in_it(performance):
    longer = replace(SCENE, beats=(SCENE.beats[0], replace(SCENE.beats[1], frames=71), SCENE.beats[2]))
    other = Performance(longer, flat, {"ann": 1.7, "bo": 1.8})
    for offset in (24, 40, 59):
        for who in ("ann", "bo", "cy"):
            a = performance.placed(who, SCENE.frame(Anchor("1-3", offset)))
            b = other.placed(who, longer.frame(Anchor("1-3", offset)))
            assert np.allclose(a.position, b.position, atol=1e-6)
            assert a.heading == pytest.approx(b.heading, abs=1e-4)
            assert (a.doing, a.posture, a.gaze, a.beat_frame, a.seed) == (
                b.doing,
                b.posture,
                b.gaze,
                b.beat_frame,
                b.seed,
            )


def test_a_frame_is_the_same_however_it_is_come_to(performance):
    again = Performance(SCENE, flat, {"ann": 1.7, "bo": 1.8})
    again.placed("ann", 3)
    assert again.placed("bo", 77.5) == performance.placed("bo", 77.5)


def test_two_walks_that_adjoin_are_one(performance):
    first = replace(WALK, frames=24, path=((0.0, 0.0), (1.5, 0.0)))
    second = replace(WALK, frames=24, path=((1.5, 0.0), (3.0, 0.0)))
    scene = replace(SCENE, beats=(Beat("1-1", "action", 24, cues=(first,)), Beat("1-2", "action", 24, cues=(second,))))
    joined = Performance(scene, flat)
    assert joined.speed("ann", 24) == pytest.approx(1.5 / 24 * 24 * 1.25, rel=0.25)
    assert joined.placed("ann", 40).stride > 1.9


def test_a_jump_falls_by_g():
    def edge(x, z):
        return np.where(np.asarray(x, float) < 3.0, 6.0, 0.0)

    jump = Cue("ann", "jump", frames=80, path=((0.0, 0.0), (2.9, 0.0), (6.0, 0.0)), height=6.0)
    scene = replace(SCENE, marks=(("ann", Mark(0, 0)),), beats=(Beat("1-1", "action", 100, cues=(jump,)),))
    performance = Performance(scene, edge)
    air = [f for f in range(100) if performance.placed("ann", f).air is not None]
    assert len(air) > 15
    heights = performance.positions("ann")[air, 1]
    fall = np.diff(heights, 2) * 24**2
    assert np.median(fall) == pytest.approx(-9.81, rel=0.01)
    assert performance.position("ann", 99)[1] == pytest.approx(0.0, abs=0.05)


def test_who_gets_up_on_a_cushion_stands_on_it_and_steps_down_from_it():
    def edge(x, z):
        return np.where(np.asarray(x, float) < 3.0, 9.0, 0.0) + 0.0 * np.asarray(z, float)

    jump = Cue("ann", "jump", frames=90, path=((0.0, 0.0), (2.9, 0.0), (8.0, 0.0)), height=9.0, target="airbag")
    up = Cue("ann", "stand", at=95, frames=24)
    off = Cue("ann", "walk", at=125, frames=96, path=((8.0, 0.0), (8.0, 6.0)))
    scene = replace(SCENE, marks=(("ann", Mark(0, 0)),), beats=(Beat("1-1", "action", 240, cues=(jump, up, off)),))
    performance = Performance(scene, edge)
    heights = performance.positions("ann")[:, 1]
    assert heights[92:150].min() > 1.5
    assert heights[239] == pytest.approx(0.0, abs=1e-6)
    assert np.abs(np.diff(heights[100:])).max() < 0.25
    assert performance.floor("ann")(np.array([8.0]), np.array([0.0]))[0] == pytest.approx(heights[130])


def test_a_cushion_that_the_place_knows_is_not_put_on_itself():
    def street(x, z):
        x, z = np.asarray(x, float), np.asarray(z, float)
        bag = (np.abs(x - 8.0) <= 3.0) & (np.abs(z) <= 3.0)
        return np.where(x < 0.0, 20.0, np.where(bag, 1.85, 0.0))

    jump = Cue("ann", "jump", frames=110, path=((-5.0, 0.0), (-0.3, 0.0), (8.0, 0.0)), height=18.15, target="airbag")
    scene = replace(SCENE, marks=(("ann", Mark(-5, 0)),), beats=(Beat("1-1", "action", 150, cues=(jump,)),))
    lying = Performance(scene, street).position("ann", 140)
    assert lying[1] == pytest.approx(1.85, abs=0.25)


def test_points_in_words():
    assert as_point("1,2.5,-3") == (1.0, 2.5, -3.0)
    assert as_point("ann") is None
    assert as_point("a,b,c") is None
