"""Patterns woven into cloth: stripes, checks and dots, cut into the mesh so that their edges are sharp."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.surfaces import cut

PATTERNS = ("", "stripes", "checks", "dots")


def check_pattern(pattern: str) -> None:
    """Raises InputError when there is no such pattern."""
    if pattern not in PATTERNS:
        raise InputError(f'There is no pattern "{pattern}". Cloth can have: {", ".join(p for p in PATTERNS if p)}.')


def second_colour(colour: Array) -> Array:
    """What goes with a colour: cream beside dark cloth, a deep tone of itself beside light cloth."""
    if colour.mean() < 0.55:
        return np.asarray(colour * 0.15 + np.array([0.90, 0.87, 0.80]) * 0.85)
    return np.asarray(colour * 0.38)


def cloth_coordinates(measures: Measures, skin: Array, arm: Array) -> tuple[Array, Array]:
    """(u, v) in metres: v along the body or the arm, u across."""
    on_arm = arm > -0.5
    v = np.where(on_arm, arm * measures.upper_arm, skin[:, 1])
    turn = np.arctan2(skin[:, 0], skin[:, 2] - 0.02 * measures.size)
    return np.where(on_arm, skin[:, 2], turn * 0.150 * measures.size), v


def patterned(
    pattern: str, colour: Array, measures: Measures, skin: Array, arm: Array, triangles: Array,
    points: Array, weights: Array, normals: Array, aux: Array,
) -> tuple[Array, Array, Array, Array, Array, Array]:  # fmt: skip
    """Triangles, points, weights, normals, aux and colours of the same cloth with a pattern cut in."""
    check_pattern(pattern)
    if not pattern:
        return triangles, points, weights, normals, aux, np.tile(colour, (len(points), 1))
    size = measures.size
    other = second_colour(colour)
    u, v = cloth_coordinates(measures, skin, arm)

    def bands(along: Callable[[Array], Array], period: float) -> Callable[[Array], Array]:
        return lambda uv: np.sin(2 * np.pi * along(uv) / (period * size))

    across, down = bands(lambda uv: uv[:, 1], 0.075), bands(lambda uv: uv[:, 0], 0.085)
    pieces: list[tuple[list[Callable[[Array], Array]], Array]]
    if pattern == "stripes":
        pieces = [([across], colour), ([lambda uv: -across(uv)], other)]
    elif pattern == "checks":
        middle = (colour + other) / 2
        pieces = [
            ([across, down], colour),
            ([across, lambda uv: -down(uv)], middle),
            ([lambda uv: -across(uv), down], middle),
            ([lambda uv: -across(uv), lambda uv: -down(uv)], other),
        ]
    else:

        def dot(uv: Array) -> Array:
            cell = 0.062 * size
            row = np.floor(uv[:, 1] / cell)
            x = (uv[:, 0] / cell + 0.5 * (row % 2)) % 1 - 0.5
            y = uv[:, 1] / cell - row - 0.5
            return np.asarray(np.hypot(x, y) - 0.27)

        pieces = [([dot], colour), ([lambda uv: -dot(uv)], other)]
    result: list[list[Array]] = []
    start = 0
    for fields, paint in pieces:
        part, attributes = triangles, [points, weights, normals, aux, np.stack([u, v], 1)]
        for field in fields:
            part, attributes = cut(part, field(attributes[-1]) + 1e-6, attributes)
        if len(part):
            result.append([part + start, *attributes[:4], np.tile(paint, (len(attributes[0]), 1))])
            start += len(attributes[0])
    joined = [np.concatenate(column) for column in zip(*result, strict=True)]
    return joined[0], joined[1], joined[2], joined[3], joined[4], joined[5]
