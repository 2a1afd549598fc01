"""The camera: aims exactly, moves smoothly, follows who it follows."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.scenes import Anchor, Beat, Cue, Mark, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.stage.camera import AIM_PLAY, Window, aim, look, project, view
from filmwright.stage.performance import Performance
from filmwright.stage.snapshot import View

RUN = Cue("ann", "run", frames=96, path=((0.0, 0.0), (0.0, 18.0)))
SCENE = Scene("1", "EXT. PLAIN", "plain", marks=(("ann", Mark(0, 0)),), beats=(Beat("1-1", "action", 96, cues=(RUN,)),))
PERFORMANCE = Performance(SCENE, lambda x, z: np.zeros_like(np.asarray(x, float)), {"ann": 1.7})
WINDOW = Window(0, 96)


@given(
    st.floats(-0.9, 0.9), st.floats(-0.9, 0.9), st.floats(18, 135), st.floats(0, 360), st.floats(-0.7, 0.7), st.floats(1, 30)
)  # fmt: skip
def test_a_point_is_put_where_it_is_asked(u, v, focal, heading, lift, distance):
    eye = np.array([3.0, 1.6, -2.0])
    way = np.array(
        [np.sin(np.radians(heading)) * np.cos(lift), np.sin(lift), np.cos(np.radians(heading)) * np.cos(lift)]
    )
    point = eye + way * distance
    pan, tilt = aim(eye, point, u, v, focal, 2.39)
    target = eye + np.array([np.sin(pan) * np.cos(tilt), np.sin(tilt), np.cos(pan) * np.cos(tilt)])
    found = project(View(tuple(eye), tuple(target), focal), point, 2.39)
    assert found[:2] == pytest.approx((u, v), abs=1e-6)


def test_a_push_starts_and_ends_where_its_keys_stand() -> None:
    rig = Rig(keys=(Key(0, (0, 1.6, 9), (0, 1.6, 0), 35), Key(1, (0, 1.6, 6), (0, 1.6, 0), 50)))
    views = [look(rig, WINDOW, PERFORMANCE, f) for f in range(96)]
    assert views[0].eye == pytest.approx((0, 1.6, 9))
    assert views[-1].eye == pytest.approx((0, 1.6, 6))
    assert views[-1].focal == pytest.approx(50)
    speeds = np.abs(np.diff([v.eye[2] for v in views]))
    assert speeds[0] < 0.002 and speeds[-1] < 0.002
    assert np.abs(np.diff(speeds)).max() < 0.004


def test_a_following_camera_keeps_its_subject_in_place() -> None:
    """Within the play that an operator leaves: a tenth of the picture's height, so a fifth of v and less of u."""
    rig = Rig(keys=(Key(0, (3, 1.5, 2), (0, 1.5, 0)),), follow="ann", aim=(("ann", -0.3, 0.2),))
    for frame in (10, 40, 80):
        seen = look(rig, WINDOW, PERFORMANCE, frame)
        u, v, _ = project(seen, PERFORMANCE.eye("ann", frame))
        assert abs(u + 0.3) < 2 * AIM_PLAY / 2.39 + 1e-6 and abs(v - 0.2) < 2 * AIM_PLAY + 1e-6
    start, later = look(rig, WINDOW, PERFORMANCE, 30).eye, look(rig, WINDOW, PERFORMANCE, 60).eye
    assert later[2] - start[2] == pytest.approx(
        PERFORMANCE.position("ann", 60)[2] - PERFORMANCE.position("ann", 30)[2], abs=0.3
    )


def test_an_aim_does_not_nod_with_a_nod() -> None:
    """A head that dips for half a second moves in the picture; the camera's tilt moves by less than half of it."""

    class Nods:
        fps = 24

        def __init__(self) -> None:
            dip = 0.05 * np.exp(-0.5 * ((np.arange(96) - 48) / 4.0) ** 2)
            self.path = np.stack([np.zeros(96), 1.6 - dip, np.zeros(96)], axis=1)

        def eye(self, who: str, frame: float) -> np.ndarray:
            return np.asarray(self.path[round(frame)])

        def eyes(self, who: str) -> np.ndarray:
            return self.path

    rig = Rig(keys=(Key(0, (0, 1.6, 4), (0, 1.6, 0), 50),), aim=(("ann", 0.0, 0.2),))
    nods = cast(Performance, Nods())
    heights = [look(rig, WINDOW, nods, frame).target[1] for frame in range(30, 67)]
    assert np.ptp(heights) < 0.6 * 0.05, np.ptp(heights)


def test_hands_sway_within_their_measure_and_not_by_chance() -> None:
    rig = Rig(keys=(Key(0, (0, 1.6, 9), (0, 1.6, 0)),), hand=0.5, seed=4)
    views = [look(rig, WINDOW, PERFORMANCE, f) for f in range(96)]
    pans = np.degrees([np.arctan2(v.target[0] - v.eye[0], v.eye[2] - v.target[2]) for v in views])
    assert 0.2 < pans.std() < 0.9
    assert np.abs(np.diff(pans)).max() < 0.6
    assert views[50] == look(rig, WINDOW, PERFORMANCE, 50)


def test_a_shot_is_read_in_its_window() -> None:
    rig = Rig(keys=(Key(0, (0, 1, 9), (0, 1, 0)), Key(1, (0, 3, 9), (0, 1, 0))), ease="linear")
    shot = Shot("1-001", "1", Anchor("1-1", 24), Anchor("1-1", 73), rig=rig)
    assert view(shot, PERFORMANCE, 24).eye[1] == pytest.approx(1)
    assert view(shot, PERFORMANCE, 48).eye[1] == pytest.approx(2)
    assert view(shot, PERFORMANCE, 72).eye[1] == pytest.approx(3)


def test_what_happens_after_a_cut_does_not_move_the_camera_before_it() -> None:
    """Else a changed line would make the shot before it stale."""
    walk = Cue("ann", "walk", 0, 30, path=((0.0, 0.0), (0.0, 3.0)))
    on = Cue("ann", "run", 1, 40, path=((0.0, 3.0), (6.0, 3.0)))
    beats = [(Beat("a", "action", 48, cues=(walk,)), Beat("b", "action", 48, cues=cues)) for cues in ((), (on,))]
    stays, goes = (
        Performance(
            Scene("1", "EXT. PLAIN", "plain", marks=(("ann", Mark(0, 0)),), beats=pair),
            lambda x, z: np.zeros_like(np.asarray(x, float)),
            {"ann": 1.7},
        )
        for pair in beats
    )
    rig = Rig(keys=(Key(0, (3, 1.5, 2), (0, 1.5, 0)),), follow="ann", aim=(("ann", -0.3, 0.2),))
    shown = Window(4, 46)
    for frame in (4, 20, 36, 45):
        assert np.allclose(stays.position("ann", frame), goes.position("ann", frame), atol=1e-6)
        one, other = look(rig, shown, stays, frame), look(rig, shown, goes, frame)
        assert one.eye == pytest.approx(other.eye, abs=1e-6) and one.target == pytest.approx(other.target, abs=1e-6)
