"""Open vessels whose level is known: an outline turned on a lathe, how much it holds up to a height, and the height of an amount."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import lathe
from filmwright.stage.surface import named

STEPS = 64


@dataclass(frozen=True, eq=False)
class Vessel:
    """Inside radii (STEPS,) at heights (STEPS,) over its foot, metres; its own height and width; what it looks like."""

    heights: Array
    radii: Array
    tall: float
    width: float
    colour: str
    material: str
    wall: float

    @property
    def volumes(self) -> Array:
        """Cubic metres held up to each height (trapezoids of the squared radius; exact for a cylinder)."""
        areas = np.pi * self.radii**2
        steps = np.diff(self.heights) * (areas[1:] + areas[:-1]) / 2
        return np.concatenate([[0.0], np.cumsum(steps)])

    def level(self, volume: float) -> float:
        """The height to which an amount (m³) stands, metres over the foot."""
        return float(np.interp(volume, self.volumes, self.heights))

    def radius(self, height: float) -> float:
        """The inside radius at a height."""
        return float(np.interp(height, self.heights, self.radii))

    def mesh(self) -> Mesh:
        """The vessel, standing on y = 0 at the origin, empty."""
        return _mesh(
            tuple(np.round(self.heights, 5)), tuple(np.round(self.radii, 5)), self.wall, self.colour, self.material
        )

    def content(self, volume: float, colour: str, material: str, top_only: float = 0.0) -> Mesh:
        """The liquid of an amount: its surface, and its side where the wall is clear."""
        high = self.level(volume)
        inside = self.heights <= high
        profile = [(0.0, self.heights[0] + 1e-4)]
        profile += [(max(r - 8e-4, 1e-4), y) for r, y in zip(self.radii[inside], self.heights[inside], strict=True)]
        edge = max(self.radius(high) - 8e-4, 1e-4)
        profile += [(edge, high), (0.0, high + top_only)]
        return named("content", lathe([(float(r), float(y)) for r, y in profile], colour, material, 24, 60))


@lru_cache(maxsize=64)
def _mesh(heights: tuple[float, ...], radii: tuple[float, ...], wall: float, colour: str, material: str) -> Mesh:
    outer = [(r + wall, y - (wall if k == 0 else 0.0)) for k, (r, y) in enumerate(zip(radii, heights, strict=True))]
    low = outer[0][1]
    profile = [
        (0.0, low),
        *outer,
        *[(r, y) for r, y in zip(radii[::-1], heights[::-1], strict=True)],
        (0.0, heights[0]),
    ]
    moved = [(r, y - low) for r, y in profile]
    return named("vessel", lathe(moved, colour, material, 28))


def vessel(width: float, tall: float, colour: str, clear: bool) -> Vessel:
    """A vessel of an outline that suits its proportions: a tumbler, a cup or a bowl."""
    wall = max(0.02 * width, 0.0018) if clear else max(0.035 * width, 0.0022)
    y = np.linspace(0.0, 1.0, STEPS)
    if tall > 1.25 * width:  # a tumbler, a jar, a vase
        shape = 0.86 + 0.14 * y
    elif tall > 0.62 * width:  # a cup
        shape = 0.62 + 0.38 * np.sqrt(y)
    else:  # a bowl
        shape = np.sqrt(np.clip(1.0 - (1.0 - y) ** 2 * 0.88, 0.0, 1.0))
    heights = wall + y * (tall - wall)
    return Vessel(
        heights,
        (width / 2 - wall) * shape,
        tall,
        width,
        "#e6eef0" if clear else colour,
        "glass" if clear else "tile",
        wall,
    )
