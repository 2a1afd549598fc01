"""A road out in the country: where it winds, its asphalt, and the waste on both sides of one."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import scattered
from filmwright.stage.places.terrain import Terrain
from filmwright.stage.shapes import blades, lathe, rock
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import merge, named, placed, smooth, surface, varied


def bend(z: Array) -> Array:
    """How far to the side, metres, the road is at a z: it winds into the valley, straight where people are."""
    z = np.asarray(z, float)
    return np.asarray(11.0 * np.sin(z / 34.0) * smooth(12, 90, np.abs(z)))


def asphalt(terrain: Terrain) -> Mesh:
    """The road: two lanes with white edges and a broken line, laid on the ground from behind the camera into the mountains."""
    z = np.arange(-70.0, 320.0, 1.5)
    centre = bend(z)
    parts = []
    for left, right, lift, colour, gap in (
        (-3.3, 3.3, 0.05, "#505054", 0),
        (-3.05, -2.93, 0.065, "#d8d5cc", 0),
        (2.93, 3.05, 0.065, "#d8d5cc", 0),
        (-0.07, 0.07, 0.065, "#d9c25a", 3),
    ):
        across = np.linspace(left, right, 5 if right - left > 1 else 2)
        x = centre[:, None] + across[None]
        middle = terrain.at(x, z[:, None] + 0 * x)
        level = np.maximum(middle, middle.max(1, keepdims=True) - 0.10) + lift  # no bank of grass comes through
        points = np.stack([x, level, z[:, None] + 0 * x], -1)
        n = len(across)
        i = (np.arange(len(z) - 1)[:, None] * n + np.arange(n - 1)[None]).ravel()
        if gap:
            i = i[(i // n) % (2 * gap) < gap]
        faces = np.concatenate([np.stack([i, i + n, i + 1], 1), np.stack([i + 1, i + n, i + n + 1], 1)])
        parts.append(surface(points.reshape(-1, 3), faces, colour, "asphalt" if lift < 0.06 else "paint"))
    return named("mountain-road", merge(parts))


def barren(terrain: Terrain, seed: int, draw: np.random.Generator) -> list[Item]:
    """Boulders and dry tufts on both sides of a road through a waste, and flat-topped hills far off."""
    ground = terrain.at
    x = np.concatenate([draw.uniform(6, 90, 70), -draw.uniform(6, 90, 70)])
    z = draw.uniform(-60, 170, 140)
    points = np.stack([x, ground(x, z) - 0.05, z], 1)
    tuft = named("dry-tuft", blades(11, 0.2, 0.42, "#a08a52", 3, 0.45, 0.02))
    stone = named("waste-rock", rock(seed + 2, 0.8, "#9a6f4c", level=2))
    out = [
        scattered(tuft, points[::2], draw, "grass", (0.7, 1.6), shadow=False),
        scattered(stone, points[1::4], draw, "stones", (0.25, 1.3)),
    ]
    for k, (a, far, high) in enumerate(
        ((-0.55, 420.0, 60.0), (-0.25, 620.0, 84.0), (0.3, 520.0, 70.0), (0.62, 390.0, 46.0))
    ):
        wide = high * (1.5 + 0.4 * (k % 2))
        mesa = named(
            "mesa",
            varied(
                lathe(
                    [(wide * 1.5, 0), (wide * 1.05, high * 0.45), (wide, high), (0, high * 1.01)],
                    "#a5623c",
                    "stone",
                    22,
                ),
                0.16,
                k,
            ),
        )
        spot = (far * np.sin(a), far * np.cos(a))
        out.append(
            Item(
                mesa,
                model=placed(spot[0], float(ground(*spot)) - 3.0, spot[1], 40.0 * k).astype("f4"),
                name="mesa",
                shadow=False,
            )
        )
    return out
