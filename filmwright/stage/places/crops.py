"""What is grown in rows: a vine, a sunflower, a cushion of lavender, tulips, a cane of bamboo; each one mesh on the origin."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.shapes import ball, lathe, leaves, rod, tube
from filmwright.stage.surface import at, chance, merge, moved, rgb, swaying, turned


def _leafy(mesh: Mesh, sway: float) -> Mesh:
    """The mesh with its foliage moving in the wind, more the higher; what is no foliage has its first aux for something else."""
    height = mesh.positions[:, 1] / max(float(mesh.positions[:, 1].max()), 0.1)
    moved_by = swaying(mesh, sway * height**2, mesh.positions[:, 0] * 2.0)
    green = np.isin(mesh.material, [MATERIAL["foliage"], MATERIAL["grass"]])[:, None]
    return replace(mesh, aux=np.where(green, moved_by.aux, mesh.aux).astype("f4"))


def vine(seed: int, k: int, far: bool = False) -> Mesh:
    """A vine on its stake and wire, about a metre of the row."""
    draw = chance(seed, "vine", str(k))
    tone = ("#5f7f33", "#71913c", "#4f6f2c")[k % 3]
    n = 12 if far else 60
    points = np.stack([draw.normal(0, 0.16, n), draw.uniform(0.62, 1.62, n), draw.uniform(-0.55, 0.55, n)], 1)
    out = points - np.array([0.0, 1.05, 0.0])
    colours = np.clip(rgb(tone) * draw.uniform(0.75, 1.2, (n, 1)), 0, 1)
    leafage = leaves(points, out, 0.50 if far else 0.30, colours, seed, 0.12, 1.2)
    if far:
        return leafage
    wood = [
        rod((0, 0, 0), (0.03, 1.5, 0.02), 0.025, "#6b5138", "wood", 5),
        rod((0, 0.75, -0.6), (0, 0.8, 0.6), 0.012, "#5d4632", "wood", 4),
    ]
    grapes = [
        at(
            ball(0.05, "#4a2a5a", "paint", 5, 4),
            float(draw.normal(0, 0.12)),
            float(draw.uniform(0.5, 0.8)),
            float(draw.uniform(-0.45, 0.45)),
            0,
            (1, 1.6, 1),
        )
        for _ in range(4)
    ]
    return merge([*wood, leafage, *grapes])


def sunflower(seed: int, k: int, far: bool = False) -> Mesh:
    """A sunflower that looks to -z and a little up."""
    tall = 1.05 + 0.13 * k
    stem = rod((0, 0, 0), (0, tall, -0.06), 0.022, "#5a7a34", "foliage", 5)
    leaf = [
        at(
            moved(ball(0.10, "#5a7f35", "foliage", 5, 4), np.diag([1.4, 0.16, 0.8, 1.0])),
            0.2 * s,
            tall * h,
            0.0,
            30.0 * s,
        )
        for s, h in ((-1, 0.45), (1, 0.6), (-1, 0.75))
    ]
    petals = lathe([(0.10, 0.0), (0.19, 0.02), (0.225, 0.0)], "#e8b31f", "foliage", 8 if far else 14)
    heart = lathe([(0.105, 0.0), (0.09, 0.028), (0, 0.034)], "#4a2f1a", "foliage", 6 if far else 11)
    head = at(moved(merge([petals, heart]), np.asarray(turned("x", -68))), 0, tall, -0.06)
    del seed
    return _leafy(merge([stem, head] if far else [stem, *leaf, head]), 0.10)


def lavender(seed: int, k: int, far: bool = False) -> Mesh:
    """A cushion of lavender in flower."""
    draw = chance(seed, "lavender", str(k))
    base = at(ball(0.24, "#71806a", "grass", 8, 5), 0, 0.14, 0, 0, (1.0, 0.7, 1.0))
    spikes = []
    for _ in range(7 if far else 14):
        a, r = float(draw.uniform(0, 6.283)), float(draw.uniform(0, 0.26))
        lean = np.array([np.cos(a) * r, float(draw.uniform(0.5, 0.66)), np.sin(a) * r]) * np.array([1.35, 1, 1.35])
        spikes.append(
            rod(
                (0.6 * r * np.cos(a), 0.2, 0.6 * r * np.sin(a)),
                (float(lean[0]), float(lean[1]), float(lean[2])),
                0.040 if far else 0.022,
                ("#7a5fb0", "#8a6cc0", "#6a4fa0")[int(draw.integers(3))],
                "foliage",
                3,
            )
        )
    return _leafy(merge(spikes if far else [base, *spikes]), 0.12)


def tulip(seed: int, k: int, far: bool = False) -> Mesh:
    """Three tulips of one colour."""
    tone = ("#d9343a", "#f0b52a", "#e87ab0")[(seed + k) % 3]
    parts = []
    for j in range(3):
        x, z, h = 0.11 * np.cos(2.1 * j), 0.11 * np.sin(2.1 * j), 0.36 + 0.05 * j
        cup = lathe([(0.0, 0.0), (0.035, 0.01), (0.048, 0.045), (0.034, 0.10)], tone, "foliage", 4 if far else 6)
        parts += [
            rod((x, 0, z), (x, h, z), 0.008, "#5a8a3a", "foliage", 3),
            at(cup, x, h, z),
            rod((x, 0, z), (x + 0.07, 0.24, z + 0.03), 0.02, "#5f8f42", "foliage", 3),
        ]
    return _leafy(merge(parts), 0.10)


def cane(seed: int) -> Mesh:
    """A cane of bamboo 9 m high with its joints, a plume of leaves above."""
    draw = chance(seed, "cane")
    lean = float(draw.uniform(-0.5, 0.5))
    path = np.array([[lean * t**2, 9.0 * t, 0.3 * lean * t**2] for t in np.linspace(0, 1, 8)])
    cane = tube(path, np.linspace(0.055, 0.02, 8), "#7d9a4a", "plain", 6)
    rings = [
        at(
            lathe(
                [(0.062 - 0.004 * k, 0), (0.066 - 0.004 * k, 0.02), (0.062 - 0.004 * k, 0.04)], "#5f7a38", "plain", 7
            ),
            lean * (k / 9) ** 2,
            k * 1.0,
            0.3 * lean * (k / 9) ** 2,
        )
        for k in range(1, 7)
    ]
    leaf = []
    for _ in range(24):
        t = float(draw.uniform(0.45, 1.0))
        a = float(draw.uniform(0, 6.283))
        x, y, z = (
            lean * t**2 + 0.5 * np.cos(a),
            9.0 * t + float(draw.uniform(-0.2, 0.3)),
            0.3 * lean * t**2 + 0.5 * np.sin(a),
        )
        leaf.append(
            at(
                moved(
                    ball(0.4, ("#6f9440", "#82a850", "#5f8438")[int(draw.integers(3))], "foliage", 6, 4),
                    np.diag([1.0, 0.22, 0.5, 1.0]),
                ),
                float(x),
                float(y),
                float(z),
                float(np.degrees(a)),
            )
        )
    return _leafy(merge([cane, *rings, *leaf]), 0.35)
