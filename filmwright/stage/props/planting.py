"""Plants in pots."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import blades, lathe, leaves
from filmwright.stage.surface import Colour, at, chance, merge, rgb


def pot_plant(seed: int, height: float = 0.7, pot: Colour = "#a35a3c") -> Mesh:
    """A potted plant with broad leaves."""
    draw = chance(seed, "pot plant")
    r = 0.13 if height > 0.5 else 0.08
    vessel = lathe(
        [
            (0, 0),
            (r * 0.7, 0),
            (r, r * 1.6),
            (r * 1.08, r * 1.6),
            (r * 1.08, r * 1.85),
            (r * 0.95, r * 1.85),
            (r * 0.9, r * 1.6),
            (0, r * 1.55),
        ],
        pot,
        "tile",
        16,
    )
    n = 46
    way = draw.normal(size=(n, 3))
    way[:, 1] = np.abs(way[:, 1]) * 1.2
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    points = np.array([0, r * 1.7 + height * 0.22, 0]) + way * np.array(
        [height * 0.36, height * 0.55, height * 0.36]
    ) * draw.uniform(0.4, 1.0, (n, 1))
    green = rgb("#4f7a3e") * draw.uniform(0.65, 1.25, (n, 1))
    stalks = blades(14, r * 0.5, height * 0.8, "#4d6b34", seed, 0.8, 0.01)
    return merge(
        [vessel, at(stalks, y=r * 1.55), leaves(points, way, height * 0.24, np.clip(green, 0, 1), seed, 0.1, 2.2)]
    )
