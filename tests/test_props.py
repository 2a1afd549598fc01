"""Every prop: sound mesh, right size, a grip on the thing, and words that lead to it."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIALS
from filmwright.stage.props import FAMILIES, SAME, grip, known, prop_mesh
from filmwright.stage.props.airbag import Load, gives_way
from filmwright.stage.props.holding import WAYS, hold
from filmwright.stage.props.vehicles import KINDS as VEHICLES
from filmwright.stage.surface import rgb

SIZES = {  # longest side in metres: what such things are in the world
    "key": (0.06, 0.12), "ring": (0.015, 0.035), "cup": (0.08, 0.14), "bottle": (0.25, 0.36), "book": (0.18, 0.26),
    "phone": (0.12, 0.18),
    "chair": (0.85, 1.0), "table": (1.1, 1.8), "bed": (1.9, 2.3), "car": (4.0, 5.2), "umbrella": (0.8, 1.3),
    "suitcase": (0.5, 0.75),
    "apple": (0.06, 0.11), "boat": (3.5, 4.5), "airbag": (5.5, 8.0), "knife": (0.2, 0.35), "gun": (0.18, 0.32),
    "letter": (0.18, 0.3), "walkie-talkie": (0.15, 0.22), "radio": (0.3, 0.5), "ball": (0.18, 0.26), "box of balls": (0.5, 0.7),
}  # fmt: skip


MANY = {"airbag": 7000}  # triangles: its cover must be able to dent


@pytest.mark.parametrize("noun", sorted(set(FAMILIES) - set(VEHICLES)))  # those have tests of their own
def test_prop_is_sound(noun: str) -> None:
    prop = Prop(noun, noun, noun)
    mesh = prop_mesh(prop)
    assert np.isfinite(mesh.positions).all() and np.isfinite(mesh.aux).all()
    assert np.abs(np.linalg.norm(mesh.normals, axis=1) - 1).max() < 1e-3
    assert mesh.colours.min() >= 0 and mesh.colours.max() <= 1
    assert mesh.material.max() < len(MATERIALS)
    assert 20 <= len(mesh.triangles) <= MANY.get(noun, 3500)
    low, high = mesh.bounds
    assert -0.06 < low[1] < 0.06
    hand = np.array(grip(prop))
    weight = np.random.default_rng(1).dirichlet((0.7, 0.7, 0.7), (len(mesh.triangles), 30))
    points = np.einsum("tsk,tkx->tsx", weight, mesh.positions[mesh.triangles])
    reach = float(np.linalg.norm(points - hand, axis=-1).min())
    assert reach < 0.05 + 0.03 * float((high - low).max()), f"the hand holds air, {reach:.3f} m away"
    assert hold(prop).way in WAYS
    assert prop_mesh(prop) is mesh


@pytest.mark.parametrize(("noun", "bounds"), SIZES.items())
def test_prop_has_its_size(noun: str, bounds: tuple[float, float]) -> None:
    low, high = prop_mesh(Prop(noun, noun, noun)).bounds
    assert bounds[0] <= float((high - low).max()) <= bounds[1]


def lying(height: float) -> np.ndarray:
    """Joints of one who lies along x at a height."""
    return np.array([[x, height, 0.05 * k % 0.2] for k, x in enumerate(np.linspace(-0.8, 0.8, 9))])


def test_an_airbag_dents_under_a_body_and_only_there() -> None:
    mesh = prop_mesh(Prop("airbag", "airbag", "airbag"))
    assert gives_way(mesh, [Load(lying(5.0))]) is None
    shape = gives_way(mesh, [Load(lying(1.0))])
    assert shape is not None
    points, normals = shape
    sunk = mesh.positions[:, 1] - points[:, 1]
    near = (np.abs(mesh.positions[:, 0]) < 0.7) & (np.abs(mesh.positions[:, 2]) < 0.2) & (mesh.positions[:, 1] > 1.6)
    assert (points[near, 1] < 1.05).all(), "nobody lies inside the cover"
    corner = (np.abs(mesh.positions[:, [0, 2]]) > 2.7).all(1)
    assert np.abs(sunk[corner]).max() < 0.12
    assert np.abs(np.linalg.norm(normals, axis=1) - 1).max() < 1e-3


def test_a_blow_runs_outward_and_dies() -> None:
    mesh = prop_mesh(Prop("airbag", "airbag", "airbag"))

    def moved(seconds: float, least: float, most: float) -> float:
        shape = gives_way(mesh, [Load(lying(9.0), seconds, 20.0)])
        if shape is None:
            return 0.0
        r = np.hypot(mesh.positions[:, 0], mesh.positions[:, 2])
        ring = (r > least) & (r < most) & (mesh.positions[:, 1] > 1.6)
        return float(np.abs(shape[0] - mesh.positions)[ring, 1].max())

    assert moved(0.12, 2.0, 2.8) < 0.01 < 0.05 < moved(0.5, 2.0, 2.8)
    assert moved(2.8, 0.0, 2.8) < 0.02
    assert moved(5.0, 0.0, 2.8) == 0.0


def test_size_and_colour_are_the_props_own() -> None:
    mesh = prop_mesh(Prop("k", "Key", "key", "#3366cc", 0.4))
    low, high = mesh.bounds
    assert float((high - low).max()) == pytest.approx(0.4, abs=1e-4)
    assert np.abs(mesh.colours - rgb("#3366cc")).sum(1).min() < 0.02
    assert max(abs(v) for v in grip(Prop("k", "Key", "key", "", 0.4))) > max(
        abs(v) for v in grip(Prop("k", "Key", "key"))
    )


def test_same_prop_same_bytes() -> None:
    for noun in ("letter", "crown", "flower"):
        a, b = (FAMILIES[noun].build(Prop("a", "a", noun)) for _ in range(2))
        assert np.array_equal(a.positions, b.positions) and np.array_equal(a.colours, b.colours)


def test_words_lead_to_families() -> None:
    assert known("Letter") == "letter"
    assert known("photographs") == "photo"
    assert known("glasses") == "glass"
    assert known("nebula") is None
    assert set(SAME.values()) <= set(FAMILIES)
    assert not set(SAME) & set(FAMILIES)


def test_unknown_prop_says_what_there_is() -> None:
    with pytest.raises(StageError, match="umbrella"):
        prop_mesh(Prop("x", "Flux", "flux capacitor"))
    with pytest.raises(StageError, match="#rrggbb"):
        prop_mesh(Prop("x", "Key", "key", "reddish"))
