"""Colours of sets: read from a prompt, and laid over what they are said of."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.errors import StageError
from filmwright.generators.stage import pipeline
from filmwright.reading.prompt import read
from filmwright.stage.filming import picture
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.props import known
from filmwright.stage.tinting import coloured, linear, parsed
from filmwright.steps.picturing import ready


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("a red oak tree on a hill", "leaves"),
        ("a shore with black sand", "sand"),
        ("an orange lake at noon", "water"),
        ("a green sky over the dunes", "sky"),
        ("a kitchen with purple walls", "wall"),
        ("an office lit by red light", "light"),
        ("a blue barn in a meadow", "house"),
        ("a meadow of dark purple grass", "grass"),
    ],
)
def test_colours_of_scenery_are_understood(prompt: str, part: str) -> None:
    request = read(prompt, known)
    assert [each.partition("=")[0] for each in request.where.tints.split()] == [part]
    assert not {"red", "black", "orange", "green", "purple", "blue"} & set(request.not_understood)


def test_what_has_its_own_colour_is_left_as_it_is() -> None:
    request = read("green grass under a blue sky with white clouds", known)
    assert request.where.tints == "" and "green" not in request.not_understood


def test_tints_are_checked() -> None:
    assert parsed("sky=#ff0000 water=#00ff00") == {"sky": "#ff0000", "water": "#00ff00"}
    with pytest.raises(StageError, match="moustache"):
        parsed("moustache=#ff0000")


def test_a_coloured_mesh_keeps_its_light_and_dark() -> None:
    from filmwright.bible import Prop
    from filmwright.stage.props import prop_mesh

    mesh = prop_mesh(Prop("a", "a", "potted plant"))
    red = coloured(mesh, [MATERIAL["foliage"]], "#c02020")
    mine = mesh.material == MATERIAL["foliage"]
    assert mine.any() and red.key != mesh.key
    assert (red.colours[mine, 0] > red.colours[mine, 1]).all()
    np.testing.assert_array_equal(red.colours[~mine], mesh.colours[~mine])
    assert linear("#ffffff") == pytest.approx((1.0, 1.0, 1.0))


def test_black_sand_is_dark_in_the_picture() -> None:
    shown = pipeline(160, 80, "draft")
    means = []
    for prompt in ("a desert", "a desert with black sand"):
        made = ready(prompt, 2.0, (160, 80), 1)
        rgb = picture(made.world, made.camera, made.window.start, 0.0, shown, frozenset()).rgb
        means.append(float(np.asarray(rgb)[60:].mean()))
    assert means[1] < 0.6 * means[0], means
