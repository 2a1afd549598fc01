"""A viaduct of brick that carries a railway over a valley from hillside to hillside."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import arch, box
from filmwright.stage.surface import at, fractal, grounded, merge, named, shade, smooth, varied

DECK = 21.0  # metres of the rails' bed over the valley
PITCH, ARCHES = 12.0, 13  # metres from pier to pier, and how many arches there are
LONG = PITCH * ARCHES / 2  # half its length
BRICK = ("#8a5a48", "#8d8474", "#9b6a52")


def viaduct(seed: int, lit: bool) -> Mesh:
    """Slender piers, round arches, a parapet on each side, and a track on top, along x."""
    del lit
    tone = BRICK[seed % 3]
    clear = PITCH - 2.2
    parts = []
    for k in range(ARCHES):
        x = -LONG + PITCH * (k + 0.5)
        parts.append(at(arch(clear, DECK - 1.6, 1.1, 4.6, shade(tone, 0.95), "brick", 10), x, 0, 0))
        for side in (-1, 1):  # what fills the wall between two arches
            parts += [
                box(
                    (x + side * f * clear / 2 - 0.55, DECK - 1.0 - h, -2.2),
                    (x + side * f * clear / 2 + 0.55, DECK - 0.5, 2.2),
                    tone,
                    "brick",
                )
                for f, h in ((1.0, 4.4), (0.78, 2.1), (0.55, 1.1), (0.3, 0.6))
            ]
    for k in range(ARCHES + 1):
        x = -LONG + PITCH * k
        parts += [
            box((x - 1.25, -3, -2.6), (x + 1.25, 2.2, 2.6), shade(tone, 0.9), "brick"),
            box((x - 1.1, 2.0, -2.3), (x + 1.1, DECK - 4.6, 2.3), tone, "brick"),
        ]
    ends = LONG + 46.0
    parts += [
        box((-ends, DECK - 0.9, -2.7), (ends, DECK - 0.1, 2.7), shade(tone, 1.05), "stone", 0.05),
        box((-ends, DECK - 0.1, -2.4), (ends, DECK, 2.4), "#6f6a64", "stone"),
        *(
            box(
                (-ends, DECK - 0.1, s * 2.6 - 0.16),
                (ends, DECK + 0.75, s * 2.6 + 0.16),
                shade(tone, 1.08),
                "stone",
                0.03,
            )
            for s in (-1, 1)
        ),
        *(
            box((-ends, DECK + 0.05, s * 0.72 - 0.04), (ends, DECK + 0.19, s * 0.72 + 0.04), "#7d7f82", "metal")
            for s in (-1, 1)
        ),
        *(box((x, DECK, -1.25), (x + 0.25, DECK + 0.07, 1.25), "#4b3b2f", "wood") for x in np.arange(-ends, ends, 1.4)),
    ]
    return named("viaduct", grounded(varied(merge(parts), 0.12, seed, 1.6), 0, 2.0, 0.35))


def valley(seed: int, x: Array, z: Array) -> Array:
    """What the ground rises to carry the ends of it, metres: hillsides to both sides, along the valley as they like."""
    side = np.abs(x) + 9.0 * (fractal(z / 60, 0 * z, 2, seed + 5) - 0.5)
    rise = (DECK - 0.4) * smooth(LONG - 20.0, LONG + 14.0, side)
    return np.asarray(rise + 34.0 * smooth(LONG + 30.0, 320.0, side) * fractal(x / 140, z / 140, 3, seed + 7))


__all__ = ["DECK", "valley", "viaduct"]
