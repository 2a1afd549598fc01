"""Things in shapes that they do not have by themselves."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.errors import StageError
from filmwright.reading.prompt import read
from filmwright.reading.prompt_shapes import in_front, shape_of
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.props.outline import shaped


@pytest.mark.parametrize("shape", ["round", "heart", "star", "conical", "spherical"])
def test_a_box_takes_every_shape_and_stays_a_mesh(shape: str) -> None:
    made = prop_mesh(Prop("a", "a", "box", shape=shape))
    plain = prop_mesh(Prop("a", "a", "box"))
    assert np.isfinite(made.positions).all()
    np.testing.assert_allclose(np.linalg.norm(made.normals, axis=1), 1.0, atol=1e-3)
    assert made.triangles.max() < len(made.positions)
    low, high = made.bounds
    assert 0.6 < (high - low).max() / np.ptp(np.array(plain.bounds), axis=0).max() < 1.6


def test_a_round_table_is_round_and_keeps_its_legs() -> None:
    made = prop_mesh(Prop("a", "a", "table", shape="round"))
    top = made.positions[made.positions[:, 1] > made.bounds[1][1] - 0.005]
    reach = np.hypot(*(top[:, [0, 2]] - (top.min(0) + top.max(0))[[0, 2]] / 2).T)
    assert reach.max() < 1.03 * np.ptp(top[:, 0]) / 2
    assert made.bounds[0][1] < 0.01


def test_a_string_is_no_part_of_the_balloon() -> None:
    plain, heart = (prop_mesh(Prop("a", "a", "balloon", shape=shape)) for shape in ("", "heart"))
    assert np.ptp(heart.bounds, axis=0)[1] > 0.8 * np.ptp(plain.bounds, axis=0)[1]


def test_a_shape_that_there_is_not_is_an_error() -> None:
    with pytest.raises(StageError, match="round"):
        shaped(prop_mesh(Prop("a", "a", "box")), "wobbly")


def test_shapes_are_read_before_and_after_their_things() -> None:
    assert in_front("a cake shaped like a star") == "a star-shaped cake"
    assert in_front("A heart shaped box") == "A heart-shaped box"
    assert [shape_of(word) for word in ("hexagonal", "diamond-shaped", "star", "red")] == [
        "hexagonal",
        "diamond",
        "",
        "",
    ]
    request = read("a small octagonal red box next to a square plate", known)
    assert [(thing.noun, thing.shape) for thing in request.entities] == [("box", "octagonal"), ("plate", "square")]
    assert not request.not_understood


def test_hearts_and_stars_stand_by_themselves() -> None:
    for noun in ("red heart", "gold star", "blue triangle"):
        made = prop_mesh(Prop("a", "a", noun))
        assert known(noun) and made.bounds[0][1] == pytest.approx(0.0, abs=1e-4)
