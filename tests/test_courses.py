"""Which way something goes: read from a prompt, and seen in the picture."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.direction.asked_courses import goes, looks
from filmwright.generators.stage import pipeline
from filmwright.reading.prompt_courses import taken
from filmwright.stage.camera import project
from filmwright.stage.filming import picture
from filmwright.steps.picturing import Ready, ready

ASPECT = 2.0


def ways(prompt: str) -> list[str]:
    return [said.way for said in taken(prompt)[1]]


@pytest.mark.parametrize(
    ("prompt", "way"),
    [
        ("A barge drifts to the left", "left"),
        ("a hen walks rightwards over the yard", "right"),
        ("A glider flies from the right side of the screen to the left side", "left"),
        ("a van moves left to right", "right"),
        ("a nurse walks toward the camera, smiling", "toward"),
        ("a nurse walks away from us", "away"),
        ("a moth flies upwards", "up"),
        ("a pony trots around in wide circles", "circles"),
        ("a goat runs in a zigzag pattern", "zigzag"),
        ("a guard paces back and forth", "to and fro"),
        ("a cart enters the frame from the left", "right"),
        ("a plane crosses from left to right across the screen", "right"),
    ],
)
def test_a_way_that_is_said_is_read(prompt: str, way: str) -> None:
    text, said = taken(prompt)
    assert [each.way for each in said] == [way]
    assert "left" not in text and "camera" not in text


@pytest.mark.parametrize(
    "prompt",
    [
        "A hen to the left of a dog",
        "a man looks to the left",
        "The camera moves to the right along a wall",
        "a girl waves at the camera",
        "a man walks with a cane in his left hand",
        "a cup on the right side of a plate",
        "a crowd standing in a circle",
    ],
)
def test_what_is_no_way_is_left_alone(prompt: str) -> None:
    assert taken(prompt) == (prompt, ())


def test_two_go_two_ways() -> None:
    text, said = taken("A goat runs to the left while a hen runs to the right.")
    assert [each.way for each in said] == ["left", "right"]
    assert text == "A goat runs while a hen runs."
    assert text[said[1].clause :].strip().startswith("a hen")


@given(st.text(alphabet="abct otheflrigs,.", max_size=80))
def test_any_text_is_read_to_an_end(text: str) -> None:
    rest, said = taken(text)
    assert len(rest) <= len(text) + 12 * len(said)
    assert all(0 <= each.at <= len(rest) for each in said)


@given(st.floats(-3.2, 3.2), st.sampled_from(["left", "right", "toward", "away"]))
def test_a_camera_that_sees_one_go_a_way_sees_that_way_go(angle: float, way: str) -> None:
    go = (float(np.sin(angle)), float(np.cos(angle)))
    assert goes(looks(go, way), way) == pytest.approx(go, abs=1e-9)


def seen(made: Ready, who: str) -> list[tuple[float, float, float]]:
    """Where somebody is in the picture over the clip: u, v and how far off."""
    places = made.world.performance.positions(who)
    height = made.world.performance.stature(who)
    frames = np.linspace(made.window.start, made.window.end - 1, 5).astype(int)
    return [project(made.camera(f), places[min(f, len(places) - 1)] + [0, height / 2, 0], ASPECT) for f in frames]


@pytest.mark.parametrize(
    ("prompt", "sign"),
    [
        ("a goat walks to the left", -1),
        ("a sailboat sails from right to left", -1),
    ],
)
def test_the_mover_goes_that_way_in_the_picture(prompt: str, sign: int) -> None:
    made = ready(prompt, 3.0, (200, 100), 1)
    (led,) = made.staged.bearing.led
    across = [u for u, _, _ in seen(made, led.who)]
    assert all(sign * (b - a) > 0.03 for a, b in pairwise(across)), across
    assert min(across) > -1.0 and max(across) < 1.0


def test_two_cross_the_picture_against_each_other() -> None:
    made = ready("a cow walks to the right while a goat walks to the left", 3.0, (200, 100), 1)
    one, two = (seen(made, led.who) for led in made.staged.bearing.led)
    assert one[-1][0] > one[0][0] + 0.1 and two[-1][0] < two[0][0] - 0.1


def test_who_comes_grows_and_who_goes_away_shrinks() -> None:
    near = ready("a goat walks towards the camera", 3.0, (200, 100), 1)
    far = ready("a goat walks away from the camera", 3.0, (200, 100), 1)
    coming, going = (seen(made, made.staged.bearing.led[0].who) for made in (near, far))
    assert coming[-1][2] < 0.8 * coming[0][2] and going[-1][2] > 1.25 * going[0][2]
    assert all(abs(u) < 0.5 for u, _, _ in (*coming, *going))


def test_who_runs_in_circles_comes_back() -> None:
    made = ready("a goat runs in circles", 4.0, (200, 100), 1)
    places = made.world.performance.positions(made.staged.bearing.led[0].who)[made.window.start : made.window.end]
    turn = np.unwrap(np.arctan2(*np.gradient(places[:, [0, 2]], axis=0).T))
    assert abs(turn[-5] - turn[5]) > np.pi


@pytest.mark.parametrize(("prompt", "sign"), [("a ball rolls to the left", -1)])
def test_things_go_by_themselves_the_way_that_is_asked(prompt: str, sign: int) -> None:
    made = ready(prompt, 3.0, (160, 80), 1)
    shown = pipeline(160, 80, "draft")
    number = made.world.ids[next(iter(made.staged.layout.lies))]
    middles = []
    for frame in (made.window.start + 4, made.window.end - 2):
        taken_ = picture(made.world, made.camera, frame, made.world.seconds(frame), shown, frozenset({"ids"}))
        middles.append(float(np.nonzero(np.asarray(taken_.ids) == number)[1].mean()))
    assert sign * (middles[1] - middles[0]) > 20, middles
