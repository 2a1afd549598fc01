"""Patterns of cloth: which there are, and where on the cloth each point lies; the renderer weaves them (render/glsl/surface/cloth.glsl)."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.stage.people.measures import Measures

# Each but the first is a material of stage/mesh.py.
PATTERNS = ("", "stripes", "checks", "dots", "plaid", "pinstripes", "flowers")


def check_pattern(pattern: str) -> None:
    """Raises InputError when there is no such pattern."""
    if pattern not in PATTERNS:
        raise InputError(f'There is no pattern "{pattern}". Cloth can have: {", ".join(p for p in PATTERNS if p)}.')


def cloth_coordinates(measures: Measures, points: Array, arm: Array, legs: bool = True) -> tuple[Array, Array]:
    """(u, v) in metres of a body of 1.70 m: v up the trunk and up the arm, u across. They run on over the shoulder and mirror at the
    sides, so that no pattern jumps by more than a seam would let it.

    points (n,3): of the cloth; arm (n,): where along the arm they lie, -1 off it; `legs` says that the cloth goes round each leg by itself.
    """
    size, body = measures.size, measures.body
    middle = 0.02 * size
    shoulder = body.joint("upperarm_l")
    x, y, z = points.T
    side = np.where(x < 0, -1.0, 1.0)
    turn = np.arctan2(np.abs(x), np.abs(z - middle))
    # Over the shoulders the cloth lies flat: there its way down is its way to the front or back.
    flat = np.clip((y - measures.chest) / max(float(measures.neck[1]) - measures.chest, 0.05), 0, 1)
    across = (1 - flat) * turn * 0.150 * size + flat * np.abs(x)
    up = y - 0.9 * flat * np.abs(z - middle)
    # On a leg the threads run along it.
    _, away = measures.leg_place(points)
    leg = np.clip((measures.hip - 0.02 * size - y) / (0.12 * size), 0, 1) * legs
    across = (1 - leg) * across + leg * (0.085 * size + away[:, 0] * side)
    on_arm = arm > -0.5
    across = np.where(on_arm, 0.225 * size - np.abs(z - shoulder[2]), across)
    up = np.where(on_arm, shoulder[1] - np.maximum(arm, 0) * measures.upper_arm, up)
    return side * across / size, (up - measures.hip) / size
