"""Very small things that one looks at from very near: a burning match, a drop of dew on a blade of grass, a drop on a leaf."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, box, lathe, sheet
from filmwright.stage.surface import Colour, at, glowing, merge, moved, placed, shade, surface, turned


def match(prop: Prop) -> Mesh:
    """A burning match, 5 cm, leaning, its flame upright over its black head."""
    stick = box((-0.0011, 0.0, -0.0011), (0.0011, 0.042, 0.0011), prop.colour or "#d9b98a", "wood")
    burnt = box((-0.0012, 0.036, -0.0012), (0.0012, 0.045, 0.0012), "#241c18", "wood")
    head = at(ball(0.0021, sides=10, rings=7), y=0.046)
    head.colours[:] = (0.06, 0.04, 0.035)
    leaning = moved(merge([stick, burnt, head]), turned("z", -24.0))
    x, y = 0.0187, 0.042
    outer = lathe(
        [(0.0, -0.004), (0.0036, 0.0), (0.0046, 0.005), (0.0036, 0.012), (0.0016, 0.02), (0.0, 0.026)],
        "#ff9a2e",
        "plain",
        16,
    )
    inner = lathe(
        [(0.0, -0.001), (0.002, 0.002), (0.0024, 0.006), (0.0012, 0.012), (0.0, 0.016)], "#fff3c4", "plain", 14
    )
    return merge(
        [leaning, at(glowing(outer, "#ffab3a", 5.0), x, y, 0.0), at(glowing(inner, "#fff0b8", 11.0), x, y, 0.0026)]
    )


def _blade(points: Array, width: float, colour: Colour) -> Mesh:
    """A blade of grass along points (n,3), keeled, widest in its first third, facing +z."""
    n = len(points)
    t = np.linspace(0.0, 1.0, n)
    half = width * np.minimum(1.0, 0.55 + 1.2 * t) * (1.0 - t**2.2) + 1e-4
    rows = [
        points + np.array([1, 0, 0]) * (side * half)[:, None] + [0, 0, -0.25 * abs(side)] * half[:, None]
        for side in (-1, 0, 1)
    ]
    grid = np.concatenate(rows)
    faces = []
    for s in (0, 1):
        for k in range(n - 1):
            a, b, c, d = s * n + k, s * n + k + 1, (s + 1) * n + k + 1, (s + 1) * n + k
            faces += [(a, d, c), (a, c, b), (a, c, d), (a, b, c)]
    return surface(grid, np.array(faces), colour, "plain")


def _drop(radius: float, x: float, y: float, z: float) -> Mesh:
    """A hanging drop of clear water, with the light that gathers in it."""
    body = lathe(
        [
            (0.0, -radius),
            (0.62 * radius, -0.8 * radius),
            (radius, -0.1 * radius),
            (0.72 * radius, 0.6 * radius),
            (0.2 * radius, 1.15 * radius),
            (0.0, 1.3 * radius),
        ],
        "#dff0f4",
        "glass",
        22,
    )
    spark = at(
        glowing(ball(0.16 * radius, sides=8, rings=6), "#ffffff", 3.0), -0.36 * radius, 0.3 * radius, 0.78 * radius
    )
    low = at(glowing(ball(0.3 * radius, sides=10, rings=6), "#e8ffe0", 0.7), 0.2 * radius, -0.45 * radius, 0.3 * radius)
    return at(merge([body, spark, low]), x, y, z)


def dewdrop(prop: Prop) -> Mesh:
    """A drop of dew that hangs from a bent blade of grass, others beside it; 9 cm."""
    t = np.linspace(0.0, 1.0, 18)
    bent = np.stack([-0.045 + 0.095 * t, 0.075 * np.sin(2.15 * t), 0.004 * t], 1)
    green = prop.colour or "#5f9a3a"
    others = [
        at(_blade(np.stack([0.02 * t**2 * s, 0.085 * h * t, 0.0 * t], 1), 0.0028, shade(green, 0.8)), x, 0.0, -0.02)
        for x, s, h in ((-0.034, -0.6, 0.7), (-0.012, 0.5, 0.5), (0.02, -0.4, 0.8), (0.036, 0.5, 0.6))
    ]
    blade = _blade(bent, 0.0042, green)
    x, y, _ = bent[14]
    small = [_drop(0.0019, float(bent[k][0]), float(bent[k][1]) + 0.0016, 0.0022) for k in (6, 9, 11)]
    mesh = merge([blade, *others, _drop(0.0085, float(x), float(y) - 0.0098, 0.0035), *small])
    return at(mesh, y=-float(mesh.bounds[0][1]))


def leaf_drop(prop: Prop) -> Mesh:
    """A drop of water on a green leaf that hangs over to +z, 12 cm."""
    green = prop.colour or "#4d8a3a"
    leaf = sheet(0.12, 0.07, green, "plain", 14, 8, 0.006)
    tapered = leaf.positions.copy()
    tapered[:, 1] = (tapered[:, 1] - 0.035) * np.sqrt(np.clip(1.0 - (tapered[:, 0] / 0.062) ** 2, 0.0, 1.0))
    leaf.positions[:] = tapered
    lying = moved(leaf, placed(0, 0.03, 0) @ turned("x", -62.0))
    back = at(lying, y=-0.0004)
    vein = moved(
        box((-0.058, -0.0007, 0.0006), (0.058, 0.0007, 0.0012), shade(green, 1.35), "plain"),
        placed(0, 0.03, 0) @ turned("x", -62.0),
    )
    mesh = merge(
        [
            lying,
            back,
            vein,
            _drop(0.007, 0.012, 0.036, 0.012),
            _drop(0.003, -0.03, 0.034, 0.01),
            _drop(0.0022, -0.012, 0.026, 0.02),
        ]
    )
    return at(mesh, y=-float(mesh.bounds[0][1]))


KINDS: dict[str, Family] = {
    "matchstick": Family(
        match,
        (0.0, 0.008, 0.0),
        "pinch",
        words=("burning matchstick", "lit match", "burning match", "struck match"),
        home="living",
    ),
    "dewdrop": Family(dewdrop, words=("dew drop", "drop of dew", "dew"), home="garden"),
    "water drop": Family(
        leaf_drop, words=("waterdrop", "raindrop", "water droplet", "droplet", "drop of water"), home="garden"
    ),
}
__all__ = ["KINDS"]
