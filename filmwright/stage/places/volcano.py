"""What a volcano throws out and lets run: streams of lava down its sides, and the fountain over its mouth."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import blob
from filmwright.stage.surface import chance, glowing, merge, named, surface

Ground = Callable[[Array, Array], Array]
MOUTH = (30.0, 430.0)  # x, z of the crater's middle
RIM = 30.0  # metres from it to where lava runs over
HOT, COOLER = "#ffb04a", "#ff4a12"


def streams(seed: int, ground: Ground) -> Mesh:
    """Seven streams that run from the rim down the side that is seen, narrower and redder as they go; they glow."""
    draw = chance(seed, "lava")
    parts = []
    for k in range(7):
        heading = np.pi + (k - 3) * 0.36 + float(draw.normal(0, 0.08))
        long, wide = float(draw.uniform(90, 250)), float(draw.uniform(2.6, 6.0))
        s = np.linspace(0, 1, 60)
        bend = heading + 0.22 * np.sin(s * float(draw.uniform(3, 7)) + k) * s
        r = RIM - 8.0 + long * s
        x, z = MOUTH[0] + np.sin(bend) * r, MOUTH[1] + np.cos(bend) * r
        half = wide * (1.1 - 0.85 * s) * (0.8 + 0.4 * draw.uniform(0, 1, 60))
        across = np.stack([np.gradient(z), -np.gradient(x)], 1)
        across /= np.linalg.norm(across, axis=1, keepdims=True)
        rows = np.stack([np.stack([x, z], 1) - across * half[:, None], np.stack([x, z], 1) + across * half[:, None]], 1)
        flat = rows.reshape(-1, 2)
        points = np.stack([flat[:, 0], ground(flat[:, 0], flat[:, 1]) + 0.7, flat[:, 1]], 1)
        i = 2 * np.arange(59)[:, None]
        faces = np.concatenate([i + np.array([0, 1, 3]), i + np.array([0, 3, 2])])
        both = np.concatenate([faces, faces[:, ::-1]])
        cut = 2 * 18
        mesh = surface(points, both, HOT, "plain", np.tile([0.0, 1.0, 0.0], (len(points), 1)))
        hot = both[(both < cut + 2).all(1)]
        cool = both[(both >= cut).all(1)]
        parts.append(glowing(surface(mesh.positions, hot, HOT, "plain", mesh.normals), HOT, 4.0))
        parts.append(glowing(surface(mesh.positions, cool, COOLER, "plain", mesh.normals), COOLER, 2.4))
    return named("lava-streams", merge(parts))


@lru_cache(maxsize=1)
def bomb() -> Mesh:
    """A lump of glowing rock, a metre across."""
    return named("lava-bomb", glowing(blob(3, (0.5, 0.45, 0.5), "#ff7a2a", "plain", 1, 0.3), "#ff7a2a", 4.5))


def fountain(seed: int, rim: float, seconds: float) -> tuple[Array, Array]:
    """Places (k,3) and sizes (k,) of lumps in free fall, each thrown anew from the mouth at height `rim` when it has fallen."""
    draw = chance(seed, "fountain")
    n = 150
    up, out = draw.uniform(26, 52, n), draw.uniform(1.0, 15.0, n)
    turn, begun = draw.uniform(0, 2 * np.pi, n), draw.uniform(0, 1, n)
    lasts = 2 * up / 9.81 * 1.12
    t = ((seconds / lasts + begun) % 1.0) * lasts
    y = rim + up * t - 0.5 * 9.81 * t**2
    points = np.stack([MOUTH[0] + np.sin(turn) * out * t, y, MOUTH[1] + np.cos(turn) * out * t], 1)
    return points, draw.uniform(0.9, 3.2, n)
