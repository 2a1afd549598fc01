"""What things are made of: read from words, made of any form."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.errors import StageError
from filmwright.reading.prompt import read
from filmwright.reading.request import Entity
from filmwright.reading.words import table
from filmwright.stage.mesh import MATERIAL, MATERIALS
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.props.matter import FORMS, MATTERS
from filmwright.stage.props.patina import AGES
from filmwright.stage.props.patterned import PATTERNS


def thing(prompt: str) -> Entity:
    return read(prompt, known).of_kind("thing")[0]


@pytest.mark.parametrize(
    ("prompt", "material", "colour"),
    [
        ("a wooden chair", "wood", ""),
        ("a golden teapot", "gold", ""),
        ("a golden car", "", "golden"),
        ("an apple made of glass", "glass", ""),
        ("a red plastic chair", "plastic", "red"),
        ("a key carved from solid ice", "ice", ""),
    ],
)
def test_what_a_thing_is_made_of_is_read(prompt: str, material: str, colour: str) -> None:
    request = read(prompt, known)
    assert (thing(prompt).material, thing(prompt).colour) == (material, colour)
    assert not request.not_understood


def test_every_word_means_a_matter_and_every_matter_a_surface() -> None:
    assert set(table("matters")["words"].values()) <= {*MATTERS, *FORMS}
    assert set(table("matters")["patterns"].values()) <= PATTERNS
    assert {matter.surface for matter in MATTERS.values()} <= set(MATERIALS)


@pytest.mark.parametrize("matter", sorted(MATTERS))
def test_a_thing_takes_the_surface_and_keeps_the_form(matter: str) -> None:
    usual, made = prop_mesh(Prop("a", "teapot", "teapot")), prop_mesh(Prop("a", "teapot", "teapot", material=matter))
    assert np.array_equal(usual.positions, made.positions) and usual.key != made.key
    bare = set(np.unique(usual.material)) if matter in AGES else set()  # rust comes in patches
    assert set(np.unique(made.material)) - bare == {MATERIAL[MATTERS[matter].surface]}
    assert made.colours.min() >= 0.0 and made.colours.max() <= 1.0


def test_a_colour_goes_before_the_matters_own() -> None:
    red = prop_mesh(Prop("a", "chair", "chair", "#c01010", material="metal"))
    r, g, b = red.colours.mean(0)
    assert r > 3 * g and r > 3 * b


def test_what_shines_goes_on_shining() -> None:
    lamp = prop_mesh(Prop("a", "lamp", "lamp", material="wood"))
    glows = prop_mesh(Prop("a", "lamp", "lamp")).material == MATERIAL["glow"]
    assert glows.any() and np.array_equal(lamp.material == MATERIAL["glow"], glows)


def test_an_unknown_matter_is_told() -> None:
    with pytest.raises(StageError, match="kryptonite"):
        prop_mesh(Prop("a", "cup", "cup", material="kryptonite"))
