"""Emblems: a heart, a star, an arrow, a crescent, plain figures that stand by themselves, cut from one thick piece and rounded."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.outline import OUTLINES
from filmwright.stage.surface import at, rgb, surface

HALF = 0.22  # metres: half a width
THICK = 0.30  # part of the half width, by which an emblem swells to either side in its middle
RINGS = 9
# words before which "heart" and "star" are figures, and nobody's heart
COLOURS = (
    "red", "pink", "gold", "golden", "yellow", "blue", "green", "white", "black", "silver", "purple", "orange", "big", "giant", "large",
    "paper", "glowing", "wooden",
)  # fmt: skip


def _arrow() -> Array:
    half = [(1.15, 0.0), (0.35, 0.72), (0.35, 0.28), (-1.1, 0.28)]
    return np.array([*half, *[(x, -y) for x, y in reversed(half[1:])]])


def _swelling(outline: Array, colour: str) -> Mesh:
    """A figure (n,2) about the origin as a cushion of two sides, upright, its foot on y = 0."""
    n = len(outline)
    share = np.sin(np.linspace(0.0, np.pi / 2, RINGS))  # rings crowd at the rim, where it turns over
    deep = THICK * np.sqrt(np.maximum(1.0 - share**2, 0.0))
    rings = [np.column_stack([outline * s, np.full(n, d)]) for s, d in zip(share[1:], deep[1:], strict=True)]
    points = [np.array([[0.0, 0.0, THICK]]), *rings]
    front = np.concatenate(points)
    back = front * [1.0, 1.0, -1.0]
    triangles = [(0, 1 + k, 1 + (k + 1) % n) for k in range(n)]
    for r in range(len(rings) - 1):
        a, b = 1 + r * n, 1 + (r + 1) * n
        for k in range(n):
            j = (k + 1) % n
            triangles += [(a + k, b + k, b + j), (a + k, b + j, a + j)]
    faces = np.array(triangles)
    both = np.concatenate([front, back]) * HALF
    turned = np.concatenate([faces, faces[:, ::-1] + len(front)])
    made = surface(both, turned, rgb(colour), "paint")
    return at(made, y=-float(made.bounds[0][1]))


def _emblem(outline: Array, colour: str) -> Callable[[Prop], Mesh]:
    parts = np.linspace(0.0, 1.0, max(64 // len(outline), 1), endpoint=False)[:, None]
    ends = np.roll(outline, -1, 0)
    dense = np.concatenate([a + (b - a) * parts for a, b in zip(outline, ends, strict=True)])

    def build(prop: Prop) -> Mesh:
        return _swelling(dense, prop.colour or colour)

    return build


def _names(noun: str) -> tuple[str, ...]:
    return tuple(f"{colour} {noun}" for colour in COLOURS)


GRIP = (0.0, 0.2, 0.03)
KINDS = {
    "heart figure": Family(
        _emblem(OUTLINES["heart"], "#c8242c"), GRIP, words=("heart symbol", "heart shape", *_names("heart"))
    ),
    "star figure": Family(
        _emblem(OUTLINES["star"], "#d8ac2c"),
        GRIP,
        words=("star symbol", "star shape", "star ornament", *_names("star")),
    ),
    "triangle": Family(_emblem(OUTLINES["triangular"], "#3a78c8"), GRIP, words=_names("triangle")),
    "hexagon": Family(_emblem(OUTLINES["hexagonal"], "#4a9a5a"), GRIP, words=_names("hexagon")),
    "diamond figure": Family(_emblem(OUTLINES["diamond"], "#c83a3a"), GRIP, words=("diamond shape",)),
    "arrow figure": Family(_emblem(_arrow(), "#c83a2a"), GRIP, words=("arrow symbol", *_names("arrow"))),
}
