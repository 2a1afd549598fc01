"""The look through the viewfinder: what is asked for is in the frame, with nothing before it."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.shots import Key, Rig
from filmwright.stage.filming import picture, pipeline
from filmwright.steps.picturing import ready
from filmwright.steps.still import moment
from filmwright.steps.viewfinder import SetUp, framed, moved

SIZE = (320, 134)


def _shares(prompt: str) -> tuple[float, float]:
    """The part of the picture that the person takes, before and after the look through the viewfinder."""
    made = ready(prompt, 2.0, SIZE, 1)
    frame, renderer = moment(made), pipeline(*SIZE, "draft")
    number = made.world.ids["person1"]
    parts = []
    for each in (made, framed(made, [frame], renderer)):
        seen = picture(each.world, each.camera, frame, each.world.seconds(frame), renderer, frozenset({"ids"}))
        assert seen.ids is not None
        parts.append(float((seen.ids == number).mean()))
    return parts[0], parts[1]


def test_a_parked_car_does_not_hide_who_comes_down_the_street() -> None:
    before, after = _shares("a man walks toward the camera in a city street")
    assert after > 0.01 and after >= before


def test_nobody_is_filmed_through_the_windows_of_a_car() -> None:
    before, after = _shares("a man holds an umbrella in the rain")
    assert after > 0.012 and after > before


def test_a_camera_that_shows_all_stays_where_the_solver_put_it() -> None:
    made = ready("a woman stands in a meadow", 2.0, SIZE, 1)
    assert framed(made, [moment(made)], pipeline(*SIZE, "draft")) is made


def test_a_glance_knows_whose_pixels_are_and_how_far() -> None:
    made = ready("a woman stands in a meadow", 2.0, SIZE, 1)
    frame, renderer = moment(made), pipeline(*SIZE, "draft")
    view = made.camera(frame)
    from filmwright.stage.sight import Sight

    snapshot = made.world.at(frame, Sight(SIZE[1], view), made.world.seconds(frame))
    glimpse = renderer.glance(snapshot, view)
    hers = glimpse.ids == made.world.ids["person1"]
    away = np.linalg.norm(np.array(view.eye) - made.world.performance.eye("person1", frame))
    assert hers.mean() > 0.01
    assert float(np.median(glimpse.metres[hers])) == pytest.approx(float(away), rel=0.1)
    full = picture(made.world, made.camera, frame, made.world.seconds(frame), renderer, frozenset({"ids"})).ids
    assert full is not None
    assert float((full == made.world.ids["person1"]).mean()) == pytest.approx(float(hers.mean()), rel=0.2)
    alone = renderer.glance(snapshot, view, frozenset({made.world.ids["person1"]}))
    assert set(np.unique(alone.ids)) == {0, made.world.ids["person1"]} and (alone.ids > 0).sum() >= hers.sum()


def test_a_rig_goes_about_its_subject_up_and_back() -> None:
    rig = Rig(keys=(Key(0.0, (0.0, 1.0, 4.0), (0.0, 1.0, 0.0)), Key(1.0, (1.0, 1.0, 4.0), (0.0, 1.0, 0.0))))
    pivot = np.array([0.0, 1.0, 0.0])
    turned = moved(rig, pivot, SetUp(turn=90.0))
    assert turned.keys[0].eye == pytest.approx((4.0, 1.0, 0.0), abs=1e-9)
    lifted = moved(rig, pivot, SetUp(lift=30.0))
    assert lifted.keys[0].eye[1] == pytest.approx(1.0 + 4.0 * 0.5)
    assert moved(rig, pivot, SetUp(away=2.0)).keys[0].eye == pytest.approx((0.0, 1.0, 8.0))
    low = moved(Rig(keys=rig.keys, aim=(("person1", 0.1, 0.3),)), pivot, SetUp(tilt=0.3))
    assert low.aim == (("person1", 0.1, 0.0),)


def _behind(prompt: str) -> float:
    """Degrees between the way a camera looks and the way from the person to what the place is known by."""
    made = ready(prompt, 2.0, SIZE, 1)
    view, mark = made.camera(moment(made)), made.staged.plan.landmark
    assert mark is not None
    ahead = np.array(view.target) - np.array(view.eye)
    away = np.array(mark) - made.world.performance.position("person1", moment(made))
    a, b = np.arctan2(ahead[0], ahead[2]), np.arctan2(away[0], away[2])
    return float(np.degrees(abs((a - b + np.pi) % (2 * np.pi) - np.pi)))


@pytest.mark.parametrize(
    "prompt",
    [
        "a bride and a groom kiss in front of an old church",
        "a man plays guitar in front of a lighthouse",
        "a woman talks on the phone on the beach",
        "a man reads a newspaper in front of a castle",
    ],
)
def test_whoever_does_something_has_what_the_place_is_known_by_behind_them(prompt: str) -> None:
    assert _behind(prompt) < 40.0


def test_before_a_cabin_one_is_outside() -> None:
    assert not ready("two children stand in front of a cabin", 2.0, SIZE, 1).staged.plan.interior
    assert ready("two children stand in a cabin", 2.0, SIZE, 1).staged.plan.interior
