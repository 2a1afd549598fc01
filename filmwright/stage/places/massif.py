"""Mountains: ridges that carry finer ridges, what lies on them, and the woods up to the tree line.

`massif` is a ridged multifractal (Musgrave 1994) over warped ground: each finer ridge is strong where the coarser one is high, so that
crests are sharp and valleys smooth, as ice leaves them. `lie` says what the material "crag" may lay on the rock.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import scattered
from filmwright.stage.places.terrain import Heights
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import chance, fractal, merge, named, noise, rgb, smooth, surface, swaying

ROCK = "#7b7672"


def massif(x: Array, z: Array, seed: int, scale: float, octaves: int = 5) -> Array:
    """Height 0..about 1 of mountains whose main ridges lie `scale` metres apart."""
    wx = x + 0.30 * scale * (fractal(x / (0.8 * scale), z / (0.8 * scale), 2, seed + 31) - 0.5)
    wz = z + 0.30 * scale * (fractal(x / (0.8 * scale), z / (0.8 * scale), 2, seed + 47) - 0.5)
    total, weight, share, size = np.zeros(np.broadcast(x, z).shape), np.ones(np.broadcast(x, z).shape), 1.0, 1.0 / scale
    for k in range(octaves):
        n = 1 - np.abs(2 * noise(wx * size + 13.7 * k, wz * size - 7.9 * k, seed + k) - 1)
        n = n * n * weight
        weight = np.clip(1.7 * n, 0, 1)
        total = total + share * n
        share, size = 0.47 * share, 2.07 * size
    return np.asarray(total / 1.62)


def lie(x: Array, y: Array, z: Array, line: float, bed: float, winter: bool = False) -> Array:
    """What may lie on rock, (..., 4) as the material "crag" reads it: snow from `line` metres on, green up to a little under it."""
    level = y + 60.0 * (fractal(x / 110, z / 110, 3, 8) - 0.5)
    snow = smooth(line - 40.0, line + 60.0, level)
    green = smooth(line + 20.0, line - 70.0, level) * (0.0 if winter else 1.0)
    return np.stack([np.ones_like(y), snow, green, np.full_like(y, bed)], -1)


def stone(x: Array, z: Array) -> Array:
    """Colour (..., 3) of bare rock."""
    return np.asarray(rgb(ROCK) * (0.86 + 0.28 * fractal(x / 70, z / 70, 3, 5)[..., None]))


def woods(
    seed: int,
    ground: Heights,
    where: tuple[float, float, float, float],
    low: float,
    line: float,
    count: int,
    size: float = 1.0,
) -> list[Item]:
    """Conifers in stands between x0, x1, z0, z1, from a height of `low` up to the tree line, where it is not too steep."""
    draw = chance(seed, "mountain-woods")
    x, z = draw.uniform(where[0], where[1], 3 * count), draw.uniform(where[2], where[3], 3 * count)
    y = ground(x, z)
    rise = np.hypot(ground(x + 4, z) - y, ground(x, z + 4) - y) / 4
    stand = fractal(x / 60, z / 60, 3, seed + 2) + 0.25 * (draw.uniform(size=len(x)) - 0.5)
    keep = (y > low) & (y < line + 30 * (noise(x / 50, z / 50, 3) - 0.5)) & (rise < 1.05) & (stand > 0.44)
    points = np.stack([x, y - 0.4, z], 1)[keep][:count]
    out = []
    for k in range(2):
        if len(points[k::2]):
            mesh = named("far-spruce", far_spruce(seed + k, 11.0 * size, 2.1 * size))
            out.append(scattered(mesh, points[k::2], draw, "trees", (0.7, 1.45), shadow=False))
    return out


def far_spruce(seed: int, tall: float, wide: float) -> Mesh:
    """A spruce from afar: five ragged skirts, one over the other, 60 triangles."""
    draw = chance(seed, "far-spruce")
    parts = []
    ring = np.arange(12)
    tips = ring % 2 == 0
    for k in range(5):
        low, reach = 0.05 + 0.17 * k, wide * (1.0, 0.84, 0.66, 0.47, 0.28)[k]
        high = min(low + 0.34, 1.0)
        angle = ring * (2 * np.pi / 12) + draw.uniform(0, 6.283)
        out = reach * np.where(tips, draw.uniform(0.85, 1.2, 12), draw.uniform(0.50, 0.66, 12))
        y = tall * (low + np.where(tips, draw.uniform(-0.03, 0.02, 12), 0.07))
        edge = np.stack([np.cos(angle) * out, y, np.sin(angle) * out], 1)
        points = np.concatenate([edge, [[0.0, tall * high, 0.0]]])
        normals = np.concatenate([edge * [1, 0, 1] / reach + [0, 0.45, 0], [[0.0, 1.0, 0.0]]])
        tone = np.concatenate([np.where(tips, 1.12, 0.62), [0.9]])[:, None] * (0.84 + 0.07 * k)
        faces = np.stack([ring, np.full(12, 12), (ring + 1) % 12], 1)
        parts.append(surface(points, faces, np.clip(rgb("#2f4a36") * tone, 0, 1), "foliage", normals))
    return swaying(merge(parts), 0.1)
