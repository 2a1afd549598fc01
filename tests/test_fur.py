"""Fur: where it grows, what it follows, and what goes without it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from filmwright.stage.creatures import flesh, fur, kind_of
from filmwright.stage.creatures.creature import Creature, creature
from filmwright.stage.creatures.naming import Kind
from filmwright.stage.creatures.wardrobe import Worn
from filmwright.stage.props import figures


@pytest.fixture(autouse=True, scope="module")
def coarse() -> Iterator[None]:
    """Bodies from a coarse surface: where fur grows does not depend on how fine it is."""
    before = flesh.FINEST
    flesh.FINEST = 3000
    creature.cache_clear()
    yield
    flesh.FINEST = before
    creature.cache_clear()


def _of(words: str) -> Creature:
    kind = kind_of(words)
    assert kind is not None
    return creature(kind)


def test_fur_is_finer_near_by_and_gone_far_off() -> None:
    dog = _of("dog").body
    tufts = [len(dog.arrays[f"fur{level}"]) for level in flesh.LEVELS]
    assert tufts[0] > tufts[1] > tufts[2] > 0 == tufts[3]
    assert all(most >= count for most, count in zip(fur.MOST, tufts, strict=False))
    for level in flesh.LEVELS:
        assert len(dog.lod(level).triangles) - len(dog.shorn(level).triangles) == tufts[level]


def test_hair_lies_back_and_stands_off_the_skin_but_not_over_the_eyes() -> None:
    fox = _of("fox")
    a = fox.body.arrays
    blades = a["points"][a["fur0"]].astype(float)
    trunk = np.abs(blades[:, 0, 2]) < 0.1 * fox.length
    way = (blades[:, 2] - blades[:, :2].mean(1))[trunk & (blades[:, 0, 1] > 0.6 * fox.height * 0.5)]
    assert (way[:, 2] < 0).mean() > 0.9  # its nose is at +z
    eye = next(piece for piece in fox.anatomy.pieces if piece.material == "eye")
    centre = eye.points.mean(0)
    radius = np.linalg.norm(eye.points - centre, axis=1).max()
    around = np.random.default_rng(1).normal(size=(200, 3))
    around *= radius / np.linalg.norm(around, axis=1, keepdims=True)
    assert fox.anatomy.hair is not None
    assert fox.anatomy.hair(centre + 1.2 * around).max() == 0.0 < fox.anatomy.hair(centre + 4.0 * around).max()


def test_bare_beasts_and_beasts_of_glass_have_none() -> None:
    elephant = _of("elephant").body
    assert not any(len(elephant.arrays[f"fur{level}"]) for level in flesh.LEVELS)
    glass = creature(Kind("dog", matter="glass")).body
    assert len(glass.lod(0).triangles) == len(_of("dog").body.shorn(0).triangles)


def test_fur_does_not_come_through_a_jumper() -> None:
    bare, dressed = _of("cat").body, creature(Kind("cat", worn=(Worn("jumper", "#a03030"),))).body
    shown, before = dressed.arrays["fur0"], bare.arrays["fur0"]
    trunk = ~np.isin(before[:, 0], shown[:, 0])
    assert trunk.sum() > 0.1 * len(before)
    names = np.array(bare.names)[bare.arrays["joints"][before[trunk, 0], 0]]
    assert np.isin(names, ("hips", "loin", "chest", "neck1", "f1l", "f1r", "f2l", "f2r", "h1l", "h1r")).mean() > 0.95


def test_stripes_run_on_across_tufts() -> None:
    """The marking of a tuft's tip is that of the skin it lies over, not of where it is rooted."""
    a = _of("tabby cat").body.arrays
    tips, roots = a["fur0"][:, 2], a["fur0"][:, 0]
    striped = (a["aux"][roots, 1] >= 1) & (a["aux"][tips, 1] >= 1)
    assert striped.sum() > 200 and (a["aux"][roots, 2] != a["aux"][tips, 2])[striped].mean() > 0.5


def test_a_figure_of_an_animal_has_no_fur() -> None:
    cat = _of("cat").body
    assert len(figures._model("cat", "").triangles) <= len(cat.shorn(1).triangles)
