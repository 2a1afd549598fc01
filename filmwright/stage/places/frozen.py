"""A frozen lake: a sheet of dark clear ice with cracks and drifts of snow on it, snowy banks, spruces about it."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.places.place import scattered
from filmwright.stage.places.trees import tree
from filmwright.stage.shapes import rock
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import fractal, named, noise, rgb, smooth, surface

HALF, DEEP, MIDDLE = (
    34.0,
    40.0,
    24.0,
)  # metres from the middle of the lake to its shores, and from the first mark to that
LEVEL = 0.004  # metres of the ice over the ground that carries those on it
CELL = 0.8  # metres of the net in which cracks and drifts are painted


def shore(x: Array, z: Array) -> Array:
    """0 in the middle of the lake, 1 on its shore, more on land."""
    bent = 0.16 * (fractal(x / 17, z / 17, 2, 31) - 0.5)
    return np.asarray(np.hypot(x / HALF, (z - MIDDLE) / DEEP) + bent)


def height(x: Array, z: Array, seed: int) -> Array:
    """Metres of the ground: level under the ice, banks of a man's height, hills far behind."""
    away = shore(x, z)
    bank = 1.3 * smooth(1.0, 1.25, away) + 0.5 * smooth(1.05, 1.6, away) * fractal(x / 6, z / 6, 2, seed)
    hills = 42.0 * smooth(2.0, 8.0, away) * fractal(x / 130, z / 130, 3, seed + 1)
    return np.asarray(bank + hills)


def colours(x: Array, y: Array, z: Array) -> Array:
    """Snow, bluish in its hollows."""
    tone = fractal(x / 5, z / 5, 3, 8)[..., None]
    return np.asarray(np.clip(rgb("#dfe7f0") * (0.9 + 0.12 * tone), 0, 1))


def scene(draw: np.random.Generator, lit: bool, seed: int, season: str) -> list[Item]:
    """The ice, stones at the shore, spruces on the banks."""
    del lit, season
    n = 110
    a = draw.uniform(0, 2 * np.pi, n)
    r = draw.uniform(1.18, 2.3, n)
    x, z = HALF * r * np.sin(a), MIDDLE + DEEP * r * np.cos(a)
    points = np.stack([x, height(x, z, seed) - 0.1, z], 1)
    trees = [
        scattered(tree("spruce", seed + k, k > 0, "winter"), points[k::2], draw, "trees", (0.7, 1.25), shadow=k == 0)
        for k in (0, 1)
    ]
    a = draw.uniform(0, 2 * np.pi, 26)
    x, z = 1.04 * HALF * np.sin(a), MIDDLE + 1.04 * DEEP * np.cos(a)
    feet = np.stack([x, height(x, z, seed) - 0.1, z], 1)
    stones = scattered(named("shore-stone", rock(seed, 0.45, "#8b9096")), feet, draw, "stones", (0.4, 1.3))
    return [ice(seed), stones, *trees]


def ice(seed: int) -> Item:
    """The sheet of ice: darker where it is clear, white along cracks and where the wind has laid snow."""
    xs, zs = np.arange(-HALF * 1.2, HALF * 1.2, CELL), np.arange(MIDDLE - DEEP * 1.2, MIDDLE + DEEP * 1.2, CELL)
    x, z = np.meshgrid(xs, zs, indexing="ij")
    index = np.arange(x.size).reshape(x.shape)
    corners = np.stack([index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]], -1).reshape(-1, 4)
    middle_x, middle_z = x.ravel()[corners].mean(1), z.ravel()[corners].mean(1)
    corners = corners[shore(middle_x, middle_z) < 1.06]
    faces = np.concatenate([corners[:, [0, 1, 2]], corners[:, [0, 2, 3]]])
    points = np.stack([x.ravel(), np.full(x.size, LEVEL), z.ravel()], 1)
    mesh = surface(points, faces, "#8fb4c8", "paint")
    here, there = mesh.positions[:, 0].astype(float), mesh.positions[:, 2].astype(float)
    cracks = np.zeros(len(here))
    for k in range(4):
        field = fractal(here / (11 + 3 * k) + 7 * k, there / (9 + 2 * k), 2, seed + 40 + k)
        cracks = np.maximum(cracks, smooth(0.022, 0.004, np.abs(field - 0.5)))
    drift = smooth(0.6, 0.74, fractal(here / 9, there / 14, 3, seed + 50)) * 0.85
    drift = np.maximum(drift, smooth(0.82, 1.0, shore(here, there)))
    tone = 0.85 + 0.3 * noise(here / 6, there / 6, 4)
    colour = rgb("#7fa6bd") * tone[:, None]
    colour = colour + (rgb("#d6e6ee") - colour) * (0.8 * cracks)[:, None]
    colour = colour + (rgb("#e6edf4") - colour) * drift[:, None]
    mesh.colours[:] = np.clip(colour, 0, 1)
    return Item(named("frozen-lake", mesh), name="ice", shadow=False)
