"""What makes woods a jungle, and a marsh a swamp: plants of great leaves, lianas that hang from the crowns, cypresses with beards of moss.

Meshes stand on y = 0; `understory` and `bayou` strew them over ground that the place gives.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import scattered
from filmwright.stage.places.trees import tree
from filmwright.stage.shapes import lathe, rod, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, chance, merge, named, rgb, surface, swaying

Ground = Callable[[Array, Array], Array]
LEAF = ("#3f7a2e", "#4f8f36", "#2f6a34", "#6a9a3a")
MOSS = ("#7d8a62", "#6a7a58", "#8f9a72")


def great_leaves(seed: int, leaves: int = 8, long: float = 1.6) -> Mesh:
    """A plant of paddle leaves on arching stems, as bananas and arums have them, about 1.5 times `long` metres high."""
    draw = chance(seed, "great leaves")
    parts = []
    for k in range(leaves):
        a = 2 * np.pi * k / leaves + float(draw.uniform(-0.3, 0.3))
        out, side = np.array([np.sin(a), 0, np.cos(a)]), np.array([np.cos(a), 0, -np.sin(a)])
        reach, lift = long * float(draw.uniform(0.7, 1.1)), long * float(draw.uniform(0.7, 1.15))
        t = np.linspace(0, 1, 9)
        rib = np.outer(reach * t**1.3, out) + np.outer(lift * np.sin(t * 2.2) / 0.9, [0, 1, 0])
        wide = 0.24 * long * np.sin(np.clip((t - 0.28) / 0.72, 0, 1) * np.pi) ** 0.7
        fold = np.outer(0.3 * wide, [0, 1, 0])
        rows = np.stack([rib + side * wide[:, None] + fold, rib, rib - side * wide[:, None] + fold], 1)  # (9, 3, 3)
        points = rows.reshape(-1, 3)
        first = np.arange(8)[:, None] * 3 + np.arange(2)
        i = first.ravel()
        faces = np.concatenate([np.stack([i, i + 3, i + 4], 1), np.stack([i, i + 4, i + 1], 1)])
        tone = rgb(LEAF[int(draw.integers(len(LEAF)))]) * float(draw.uniform(0.8, 1.15))
        shade = np.tile(np.array([1.0, 0.72, 0.92]), 9)[:, None]
        normal = np.tile(out * 0.35 + [0, 0.9, 0], (len(points), 1))
        blade = surface(points, faces, np.clip(tone * shade, 0, 1), "foliage", normal)
        parts.append(swaying(blade, np.repeat(0.5 * t, 3), a))
    return merge(parts)


def liana(seed: int, high: float = 9.0) -> Mesh:
    """A climbing stem that hangs in a bow from `high` metres, with tufts of leaves; x runs along the bow."""
    draw = chance(seed, "liana")
    t = np.linspace(0, 1, 15)
    wide = float(draw.uniform(1.0, 3.4))
    low = float(draw.uniform(0.6, 3.6))
    bow = np.stack([wide * (t - 0.5), low + (high - low) * (2 * t - 1) ** 2, 0.25 * np.sin(5 * t)], 1)
    parts = [tube(bow, 0.028, "#5d5238", "bark", 5, False)]
    for k in range(9):
        x, y, z = bow[int(draw.integers(1, 14))]
        drop = float(draw.uniform(0.3, 1.2))
        strand = np.array([[x, y, z], [x + 0.05, y - 0.5 * drop, z], [x, y - drop, z + 0.05]])
        parts.append(tube(strand, np.array([0.012, 0.01, 0.004]), "#4f6a34", "plain", 4, False))
        tuft = at(great_leaves(seed + k, 4, 0.22), x, y - drop * 0.7, z, 40.0 * k)
        parts.append(tuft)
    return merge(parts)


def understory(draw: np.random.Generator, ground: Ground, seed: int, path_x: Callable[[Array], Array]) -> list[Item]:
    """Great leaves on both sides of a path and before the eye, ferns behind, lianas over it."""

    def spots(n: int, near: float, wide: float, off: float) -> Array:
        a, r = draw.uniform(0, 6.283, n), near + (wide - near) * draw.uniform(0, 1, n) ** 0.8
        x, z = np.sin(a) * r, np.cos(a) * r
        keep = np.abs(x - path_x(z)) > off
        return np.stack([x, ground(x, z) - 0.04, z], 1)[keep]

    out = []
    for k in range(2):
        plant = named(f"great-leaves-{seed + k}", great_leaves(seed + k, 8 - k, 1.6 - 0.3 * k))
        out.append(scattered(plant, spots(70, 4.6, 24, 2.2), draw, "undergrowth", (0.6, 1.5)))
    palm = tree("palm", seed + 3, True)
    out.append(scattered(palm, spots(26, 7.0, 26, 3.0), draw, "trees", (0.35, 0.75), shadow=False))
    for k in range(3):
        vine = named(f"liana-{seed + k}", liana(seed + k))
        points = spots(12, 5.0, 22, 0.4)
        out.append(scattered(vine, points, draw, "vines", (0.8, 1.2), shadow=False))
    return out


def cypress(seed: int, tall: float = 12.0) -> Mesh:
    """A bald cypress: a foot that swells above the water, flat crowns, curtains of moss from every bough."""
    draw = chance(seed, "cypress")
    trunk = lathe(
        [(1.05, -0.6), (0.8, 0.2), (0.46, 1.4), (0.3, 3.2), (0.24, tall * 0.7), (0.06, tall)], "#6a5f52", "bark", 11
    )
    parts = [trunk]
    for k in range(5):  # knees about the foot
        a = 2 * np.pi * k / 5 + float(draw.uniform(-0.4, 0.4))
        r = float(draw.uniform(1.1, 1.8))
        knee = lathe([(0.16, -0.5), (0.12, 0.2), (0, float(draw.uniform(0.4, 0.75)))], "#5d5347", "bark", 7)
        parts.append(at(knee, r * float(np.sin(a)), 0, r * float(np.cos(a))))
    for k in range(9):
        a = 2.4 * k + float(draw.uniform(-0.3, 0.3))
        y = tall * float(draw.uniform(0.45, 0.95))
        long = float(draw.uniform(1.8, 3.6)) * (1.25 - y / tall)
        out = np.array([np.sin(a), 0.12, np.cos(a)])
        tip = np.array([0, y, 0]) + long * out
        parts.append(rod((0.0, y, 0.0), tuple(tip), 0.06, "#5d5347", "bark", 5))
        for j in range(5):
            base = np.array([0, y, 0]) + out * long * (0.3 + 0.17 * j)
            parts.append(
                _curtain(base, float(draw.uniform(0.7, 2.4)), a + 0.7 * j, MOSS[int(draw.integers(len(MOSS)))])
            )
        for j in range(4):
            x, y, z = (float(v) for v in tip - out * 0.5 * j)
            parts.append(at(great_leaves(seed + 3 * k + j, 6, 0.62), x, y, z, 50.0 * j))
    return merge(parts)


def _curtain(top: Array, drop: float, turn: float, colour: str) -> Mesh:
    """A beard of moss: a ragged strip that narrows downwards and stirs in the wind."""
    t = np.linspace(0, 1, 6)
    wide = 0.2 * (1 - t) ** 0.7 + 0.012
    side = np.array([np.cos(turn), 0, -np.sin(turn)])
    middle = top - np.outer(drop * t, [0, 1, 0]) + np.outer(0.06 * np.sin(9 * t), side)
    points = np.stack([middle + side * wide[:, None], middle - side * wide[:, None]], 1).reshape(-1, 3)
    i = np.arange(5) * 2
    faces = np.concatenate([np.stack([i, i + 1, i + 3], 1), np.stack([i, i + 3, i + 2], 1)])
    normal = np.tile(np.array([np.sin(turn), 0.4, np.cos(turn)]) / np.hypot(1, 0.4), (len(points), 1))
    tone = np.repeat((0.85 - 0.25 * t)[:, None], 2, 0).reshape(-1, 1) * rgb(colour)
    return swaying(surface(points, faces, np.clip(tone, 0, 1), "foliage", normal), np.repeat(0.6 * t, 2), turn)


def bayou(draw: np.random.Generator, ground: Ground, seed: int) -> list[Item]:
    """Cypresses that stand in shallow water, thicker with the distance, and lily pads between them."""
    out = []
    for k, (n, near, far) in enumerate(((46, 8.5, 30.0), (150, 27.0, 96.0))):
        a, r = draw.uniform(0, 6.283, n), near + (far - near) * draw.uniform(0, 1, n) ** 0.8
        x, z = np.sin(a) * r, np.cos(a) * r
        keep = np.abs(x - 0.12 * z) > 2.2 + 0.06 * np.abs(z)  # a lane of open water ahead
        points = np.stack([x, np.maximum(ground(x, z), -0.3), z], 1)[keep]
        out.append(
            scattered(
                named(f"cypress-{seed + k}", cypress(seed + k, 12.0 + 2.0 * k)),
                points,
                draw,
                "trees",
                (0.75, 1.3),
                shadow=k == 0,
            )
        )
    pad = [at(lathe([(0.16, 0.012), (0.15, 0.018), (0, 0.016)], "#4f7a3a", "plain", 9), dx, 0, dz, 0, s)
           for dx, dz, s in ((0, 0, 1.0), (0.36, 0.1, 0.8), (-0.2, 0.34, 1.2), (0.2, -0.33, 0.7), (-0.4, -0.15, 0.9))]  # fmt: skip
    a, r = draw.uniform(0, 6.283, 60), draw.uniform(4.0, 26.0, 60)
    x, z = np.sin(a) * r, np.cos(a) * r
    wet = ground(x, z) < -0.05
    points = np.stack([x, 0 * x + 0.01, z], 1)[wet]
    if len(points):
        out.append(scattered(named("lily-pads", *pad), points, draw, "lily pads", (0.7, 1.6), shadow=False))
    return out
