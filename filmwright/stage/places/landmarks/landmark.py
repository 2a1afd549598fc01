"""What a landmark is: something large that a place is known by, told by its outline from afar."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, lathe
from filmwright.stage.surface import Colour, merge, shade

Build = Callable[
    [int, bool], Mesh
]  # (seed, lit: it is dark and windows shine) -> the mesh, its middle on the origin, front to -z


@dataclass(frozen=True)
class Landmark:
    """How a landmark is made and where it stands.

    `half` is half its width and depth and `tall` its height, metres; `away` how far in front of the cast its middle stands; `floor`
    what lies about it (grass, paving, asphalt, sand, gravel, water). `turning` are parts that move: each a mesh, the point it turns
    about, the axis ("x", "y", "z") and degrees a second. `around` is what a lone building has for company: "trees", "city" or "".
    """

    build: Build
    half: tuple[float, float]
    tall: float
    away: float
    floor: str = "grass"
    around: str = "trees"
    turning: Callable[[int, bool], Sequence[Turning]] | None = None
    lamps: float = (
        1.1  # how far before its middle its lamps stand in the dark, in half depths: under 1 is among its parts
    )
    hills: Callable[[int, Array, Array], Array] | None = (
        None  # (seed, x, z from its middle) -> what the ground rises, metres
    )
    beside: float = 0.0  # metres to the side of the way that runs through the middle of the place


@dataclass(frozen=True)
class Turning:
    """A part that turns for ever: about `axis` through `pivot` (metres, in the landmark's own space), `speed` degrees a second."""

    mesh: Mesh
    pivot: tuple[float, float, float]
    axis: str
    speed: float


def merlons(low: tuple[float, float], high: tuple[float, float], y: float, colour: Colour, pitch: float = 1.4) -> Mesh:
    """Battlements along the top of a straight wall from (x, z) to (x, z), at height y: a tooth every `pitch` metres."""
    (x0, z0), (x1, z1) = low, high
    length = max(abs(x1 - x0), abs(z1 - z0))
    count = max(2, round(length / pitch))
    teeth = []
    for k in range(count):
        t = (k + 0.5) / count
        x, z = x0 + (x1 - x0) * t, z0 + (z1 - z0) * t
        teeth.append(
            box((x - 0.38, y, z - 0.38), (x + 0.38, y + 1.0, z + 0.38), shade(colour, 0.95 + 0.1 * (k % 2)), "stone")
        )
    return merge(teeth)


def crown(radius: float, y: float, colour: Colour, teeth: int = 10) -> Mesh:
    """Battlements around a round tower of a radius, at height y."""
    parts = []
    for k in range(teeth):
        a = 2 * math.pi * k / teeth
        x, z = (radius - 0.25) * math.cos(a), (radius - 0.25) * math.sin(a)
        parts.append(box((x - 0.35, y, z - 0.35), (x + 0.35, y + 1.0, z + 0.35), colour, "stone"))
    return merge(parts)


def column(height: float, radius: float, colour: Colour = "#d9d2c2", material: str = "stone", sides: int = 14) -> Mesh:
    """A round column with a base and a capital, standing on the origin; a little slimmer above (entasis)."""
    r = radius
    return lathe(
        [
            (0, 0), (1.35 * r, 0), (1.35 * r, 0.25 * r), (1.15 * r, 0.5 * r), (r, 0.7 * r), (1.0 * r, height * 0.4),
            (0.84 * r, height - 1.1 * r), (1.1 * r, height - 0.8 * r), (1.4 * r, height - 0.35 * r), (1.4 * r, height), (0, height),
        ],
        colour, material, sides,
    )  # fmt: skip
