"""Fittings of interiors: lamps that hang, stand and burn, things on walls, kitchen cupboards, bottles in rows."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props import prop_mesh
from filmwright.stage.shapes import ball, blades, blob, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import Colour, at, blend, chance, glowing, merge, moved, shade, turned


def pendant(lit: bool, drop: float = 0.75, colour: Colour = "#3c5a4c", radius: float = 0.2) -> Mesh:
    """A hanging lamp: ceiling at y = 0, cord, enamel shade, bulb at y = -drop."""
    cord = rod((0, 0, 0), (0, -drop + 0.16, 0), 0.006, "#1c1c1d", "plain", 6)
    hood = [(0.03, 0.17), (0.06, 0.14), (radius * 0.8, 0.03), (radius, 0.0)]
    outside = at(lathe(hood[::-1], colour, "paint", 20), y=-drop)
    inside = at(lathe([(r - 0.004, y - 0.003) for r, y in hood], "#f2ead6", "paint", 20), y=-drop)
    bulb = at(ball(0.045, "#f4ecd8", "glass", 10, 6), y=-drop + 0.03)
    if lit:
        bulb = glowing(bulb, "#ffdca0", 8.0)
        inside = glowing(inside, "#ffd9a0", 1.3)
    return merge([cord, outside, inside, bulb])


def standing_lamp(lit: bool, height: float = 1.55, colour: Colour = "#e3d3ad") -> Mesh:
    """A lamp on a foot with a cloth shade; table lamps are the same, lower."""
    foot = lathe([(0.13, 0), (0.13, 0.02), (0.02, 0.05), (0.012, 0.1), (0.012, height - 0.2)], "#6b5231", "metal", 14)
    r = 0.19 if height > 1 else 0.13
    tall = 0.26 if height > 1 else 0.18
    outside = at(lathe([(r, 0), (r * 0.66, tall)], colour, "cloth", 20), y=height - tall)
    inside = at(lathe([(r * 0.65, tall), (r - 0.004, 0)], shade(colour, 1.1), "cloth", 20), y=height - tall)
    if lit:
        outside, inside = glowing(outside, "#ffb868", 3.2), glowing(inside, "#ffe0a8", 6.0)
    return merge([foot, outside, inside])


def tube_light(lit: bool, length: float = 1.2) -> Mesh:
    """A fluorescent fitting under a ceiling at y = 0, along x."""
    case = box((-length / 2, -0.06, -0.07), (length / 2, 0, 0.07), "#dfe2e0", "paint", 0.01)
    lamp = box((-length / 2 + 0.04, -0.09, -0.045), (length / 2 - 0.04, -0.06, 0.045), "#f3f6f4", "plain", 0.01)
    return merge([case, glowing(lamp, "#e9fbff", 5.0 if lit else 2.0)])


def candle(lit: bool, height: float = 0.16) -> Mesh:
    """A candle in a brass stick."""
    stick = lathe(
        [(0.055, 0), (0.055, 0.008), (0.012, 0.02), (0.012, 0.09), (0.024, 0.10), (0.02, 0.105)], "#b08d45", "metal", 12
    )
    wax = at(cylinder(0.011, height, "#efe6cf", "plain", 10), y=0.1)
    parts = [stick, wax]
    if lit:
        flame = at(lathe([(0, 0), (0.007, 0.01), (0.004, 0.025), (0, 0.04)], "#ffc65a", "plain", 8), y=0.105 + height)
        parts.append(glowing(flame, "#ffc65a", 10.0))
    return merge(parts)


def wall_cupboard(width: float, colour: Colour, height: float = 0.65) -> Mesh:
    """A kitchen wall cupboard, back at z = 0, foot at y = 0, 0.32 deep."""
    parts = [box((-width / 2, 0, 0), (width / 2, height, 0.30), shade(colour, 0.9), "wood", 0.004)]
    doors = max(1, round(width / 0.45))
    for k in range(doors):
        x0, x1 = -width / 2 + width * k / doors + 0.008, -width / 2 + width * (k + 1) / doors - 0.008
        parts.append(box((x0, 0.008, 0.30), (x1, height - 0.008, 0.32), colour, "wood", 0.005))
        parts.append(
            box((x0 + 0.06, 0.07, 0.32), (x1 - 0.06, height - 0.07, 0.326), shade(colour, 0.94), "wood", 0.004)
        )
        parts.append(at(ball(0.014, "#b59a5a", "metal", 8, 5), x1 - 0.03 if k % 2 == 0 else x0 + 0.03, 0.08, 0.335))
    return merge(parts)


def rail_of_pans(colours: tuple[str, ...] = ("#6d7276", "#a3603a", "#4a4d50")) -> Mesh:
    """Pans, a ladle and a sieve on a rail along x, on a wall at z = 0; the rail at y = 0."""
    parts = [rod((-0.5, 0, 0.06), (0.5, 0, 0.06), 0.008, "#8d9195")]
    for k, colour in enumerate(colours):
        r = 0.10 - 0.015 * k
        pan = moved(
            lathe(
                [(0, 0), (r * 0.9, 0), (r, 0.035), (r * 0.96, 0.035), (r * 0.88, 0.006), (0, 0.006)],
                colour,
                "metal",
                18,
            ),
            turned("x", 90),
        )
        x = -0.36 + 0.26 * k
        parts += [at(pan, x, -0.28, 0.03), rod((x, -0.02, 0.05), (x, -0.28 + r, 0.05), 0.009, shade(colour, 0.8))]
    for x in (0.32, 0.42):
        parts += [
            rod((x, 0, 0.05), (x, -0.26, 0.05), 0.005, "#a9adb0"),
            at(ball(0.032, "#a9adb0", "metal", 10, 6), x, -0.28, 0.055),
        ]
    return merge(parts)


def bottles(width: float, seed: int, rows: int = 1) -> Mesh:
    """Bottles side by side along x, on y = 0."""
    draw = chance(seed, "bottles")
    tones = ("#2c4a35", "#5a3a1c", "#7a4a22", "#c9d6d2", "#6b1f22", "#26374a", "#b58a3a")
    parts = []
    for row in range(rows):
        x = -width / 2 + 0.05
        while x < width / 2 - 0.04:
            colour = tones[int(draw.integers(len(tones)))]
            bottle = prop_mesh(Prop("b", "b", "bottle", colour))
            parts.append(at(bottle, x, 0, -0.09 * row, 0, (draw.uniform(0.85, 1.15), draw.uniform(0.8, 1.12), 1.0)))
            x += draw.uniform(0.085, 0.12)
    return merge(parts)


def radiator(width: float = 0.9, height: float = 0.6) -> Mesh:
    """A cast-iron radiator, back at z = 0."""
    parts = [
        box((x - 0.025, 0.1, 0.03), (x + 0.025, height, 0.15), "#e3dfd4", "paint", 0.02)
        for x in np.arange(-width / 2 + 0.03, width / 2, 0.065)
    ]
    parts.append(rod((-width / 2 - 0.05, 0.0, 0.09), (-width / 2 - 0.05, 0.2, 0.09), 0.014, "#d6d1c5"))
    return merge([*parts, rod((-width / 2 - 0.05, 0.2, 0.09), (width / 2, 0.2, 0.09), 0.014, "#d6d1c5")])


def fireplace(lit: bool, colour: Colour = "#8a7a68") -> Mesh:
    """A stone fireplace with a mantel, back at z = 0; opening 0.8 wide. Fire when lit."""
    parts = [
        box((-0.75, 0, 0), (-0.4, 1.1, 0.42), colour, "stone", 0.02), box((0.4, 0, 0), (0.75, 1.1, 0.42), colour, "stone", 0.02),
        box((-0.4, 0.78, 0), (0.4, 1.1, 0.42), shade(colour, 0.95), "stone", 0.02), box((-0.85, 1.1, 0), (0.85, 1.18, 0.5),
        "#5a3d28", "wood", 0.015),
        box((-0.6, 1.18, 0), (0.6, 2.6, 0.34), shade(colour, 0.97), "stone", 0.02), box((-0.4, 0, 0.0), (0.4, 0.78, 0.05),
        "#1b1715", "brick"),
        box((-0.4, 0, 0.05), (-0.37, 0.78, 0.4), "#241d19", "brick"), box((0.37, 0, 0.05), (0.4, 0.78, 0.4), "#241d19", "brick"),
        box((-0.8, 0, 0.0), (0.8, 0.05, 0.75), shade(colour, 0.8), "stone", 0.01),
    ]  # fmt: skip
    for k, (x, heading) in enumerate(((-0.12, 8), (0.1, -14), (0.0, 30))):
        log = rod((-0.22, 0, 0), (0.22, 0, 0), 0.05, "#4a3526", "bark", 8)
        parts.append(at(log, x, 0.11 + 0.07 * (k == 2), 0.22, heading))
    if lit:
        for x, tall, tone in (
            (-0.12, 0.34, "#ff8a2a"),
            (0.02, 0.44, "#ffb13d"),
            (0.13, 0.28, "#ff7a22"),
            (-0.03, 0.24, "#ffe08a"),
        ):
            flame = lathe(
                [(0.0, 0.0), (0.06, 0.05), (0.05, tall * 0.45), (0.015, tall * 0.8), (0, tall)], tone, "plain", 7
            )
            parts.append(glowing(at(flame, x, 0.15, 0.2), tone, 4.0))
        parts.append(glowing(box((-0.25, 0.05, 0.1), (0.25, 0.1, 0.32), "#ff5a1a"), "#ff5a1a", 2.0))
    return merge(parts)


def flowers_in_vase(seed: int) -> Mesh:
    """A vase of cut flowers."""
    vase = prop_mesh(Prop("v", "v", "vase", ("#3f6b78", "#d9cfbc", "#7a3f4a")[seed % 3]))
    draw = chance(seed, "bouquet")
    parts = [vase, at(blades(16, 0.03, 0.24, "#55773a", seed, 1.1, 0.014), y=0.22)]
    for _ in range(9):
        x, z, y = draw.uniform(-0.12, 0.12), draw.uniform(-0.12, 0.12), draw.uniform(0.40, 0.54)
        parts.append(rod((x * 0.15, 0.24, z * 0.15), (x, y, z), 0.003, "#4c6b34", "foliage", 4))
        tone = ("#d9483b", "#e8c544", "#e9e2ee", "#c27fb0")[int(draw.integers(4))]
        parts.append(at(blob(int(draw.integers(99)), (0.035, 0.028, 0.035), tone, "foliage", 1, 0.3), x, y, z))
    return merge(parts)


def blackboard(width: float = 3.0, height: float = 1.2) -> Mesh:
    """A blackboard on a wall at z = 0 with half-wiped writing, foot at y = 0."""
    parts = [
        box((-width / 2, 0, 0), (width / 2, height, 0.03), "#2b3f38", "paint"),
        box((-width / 2 - 0.05, -0.05, 0), (width / 2 + 0.05, 0, 0.08), "#8d6239", "wood"),
    ]
    parts.append(box((-width / 2 - 0.05, height, 0), (width / 2 + 0.05, height + 0.05, 0.045), "#8d6239", "wood"))
    draw = chance(3, "chalk")
    for row in range(4):
        x = -width / 2 + 0.25
        y = height - 0.25 - row * 0.22
        while x < width / 2 - 0.5 - row * 0.35:
            w = draw.uniform(0.04, 0.2)
            parts.append(
                box(
                    (x, y, 0.03),
                    (x + w, y + 0.05, 0.032),
                    blend("#2b3f38", "#e8e8e0", draw.uniform(0.55, 0.95)),
                    "paper",
                )
            )
            x += w + 0.06
    return merge(parts)


def pipe(path: list[tuple[float, float, float]], radius: float = 0.03, colour: Colour = "#7d6a55") -> Mesh:
    """A pipe along points, with collars at its bends."""
    collars = [at(ball(radius * 1.25, shade(colour, 0.85), "metal", 8, 5), *p) for p in path[1:-1]]
    parts = [rod(a, b, radius, colour, "metal", 8) for a, b in pairwise(path)]
    return merge(parts + collars)


def cable(
    a: tuple[float, float, float],
    b: tuple[float, float, float],
    sag: float,
    colour: Colour = "#1e1f20",
    radius: float = 0.008,
) -> Mesh:
    """A cable that hangs between two points."""
    t = np.linspace(0, 1, 13)
    path = np.outer(1 - t, a) + np.outer(t, b) - np.outer(4 * t * (1 - t) * sag, [0, 1, 0])
    return tube(path, radius, colour, "plain", 5, False)
