"""Forms that any mesh is given, little worlds, letters on things, things within vessels."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.direction.asked_things import lay
from filmwright.reading.prompt import read
from filmwright.stage.creatures import kind_of
from filmwright.stage.creatures import known as animal
from filmwright.stage.creatures.creature import GIANT, bounded, creature
from filmwright.stage.creatures.families import FAMILIES
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.places.plan import Plan
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.props.figures import DIORAMAS
from filmwright.stage.props.matter import FORMS
from filmwright.stage.props.patterned import PATTERNS, WOVEN


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_form_keeps_about_the_size_and_is_another_mesh(form: str) -> None:
    usual, made = prop_mesh(Prop("a", "teapot", "teapot")), prop_mesh(Prop("a", "teapot", "teapot", material=form))
    (low, high), (low2, high2) = usual.bounds, made.bounds
    assert usual.key != made.key and len(made.triangles) < 160_000
    assert np.all((high2 - low2) > 0.6 * (high - low)) and np.all((high2 - low2) < 1.8 * (high - low) + 0.05)
    assert np.isfinite(made.positions).all() and int(made.triangles.max()) < len(made.positions)


@pytest.mark.parametrize("pattern", sorted(PATTERNS))
def test_a_pattern_lies_on_a_thing_without_changing_its_form(pattern: str) -> None:
    usual, made = prop_mesh(Prop("a", "sofa", "sofa")), prop_mesh(Prop("a", "sofa", "sofa", material=pattern))
    assert np.allclose(usual.bounds, made.bounds, atol=1e-4)
    if pattern in WOVEN:
        assert (made.material == MATERIAL[WOVEN[pattern].material]).mean() > 0.5
    else:
        assert len(np.unique(np.round(made.colours, 2), axis=0)) > 4


def test_a_body_of_a_matter_keeps_its_bones() -> None:
    kind = kind_of("of_bricks butterfly")
    assert kind is not None and kind.matter == "bricks"
    mesh = creature(kind).body.lod(0)
    assert mesh.joints is not None and len(mesh.joints) == len(mesh.positions)


def test_a_giant_is_as_high_as_a_house_and_no_higher() -> None:
    for noun, family in (("mouse", "quadruped"), ("elephant", "quadruped"), ("duck", "bird")):
        kind, usual = kind_of(f"giant {noun}"), kind_of(noun)
        assert kind and usual and kind.size > GIANT
        made = FAMILIES[family]
        eye = made.anatomy(made.varied(made.species[noun], usual)).measures["eye"] * bounded(made, kind)
        assert 3.0 < eye < 8.0


@pytest.mark.parametrize(
    "world", sorted({make for make in DIORAMAS if make in ("city", "galaxy", "sea", "zen garden", "winter village")})
)
def test_little_worlds_stand_on_the_ground(world: str) -> None:
    mesh = prop_mesh(Prop("a", world, f"{world.replace(' ', '_')}_diorama"))
    low, high = mesh.bounds
    assert abs(float(low[1])) < 1e-3 and 0.3 < float((high - low).max()) < 0.6


def test_letters_lie_within_the_board_before_its_face() -> None:
    bare = prop_mesh(Prop("a", "sign “HI”", "sign"))
    board = bare.positions[bare.positions[:, 1] > 1.3]
    letters = bare.positions[np.abs(bare.positions[:, 2] - bare.bounds[1][2]) < 1e-5]
    assert float(letters[:, 1].min()) > 1.3 and float(letters[:, 1].max()) < 1.8
    assert float(np.abs(letters[:, 0]).max()) < float(np.abs(board[:, 0]).max())


def test_what_is_in_a_vessel_is_within_its_box() -> None:
    request = read("a castle in a bottle", known, animal)
    plan = Plan("room", interior=True, marks=((0.0, 0.0),), zones=(((-3.0, 0.0, -3.0), (3.0, 2.6, 3.0)),))
    laid = lay(request, plan, [])
    small, vessel = (next(p for p in laid.props if p.kind.endswith(end)) for end in ("_toy", "bottle"))
    (low, high), (outer_low, outer_high) = prop_mesh(small).bounds, prop_mesh(vessel).bounds
    at, around = np.array(laid.lies[small.id]), np.array(laid.lies[vessel.id])
    assert np.all(at + low > around + outer_low) and np.all(at + high < around + outer_high)
