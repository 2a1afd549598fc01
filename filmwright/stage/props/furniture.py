"""Furniture: what one sits on, lies on, works at, keeps things in. All stand on y = 0, look towards +z, colours to be given.

Heights follow what people build: seats 0.45, tables 0.75, worktops 0.90, beds 0.50 (metres).
"""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, cylinder, lathe, quad, rod, slab, tube
from filmwright.stage.surface import (
    Colour,
    at,
    blend,
    chance,
    grounded,
    merge,
    moved,
    painted,
    placed,
    rgb,
    shade,
    surface,
    turned,
    varied,
)

WOOD, PALE, DARK = "#8a5d3b", "#c09a6b", "#4d3424"
SEAT, TABLE, WORKTOP = 0.45, 0.75, 0.90


def chair(colour: Colour = WOOD, cushion: Colour | None = None) -> Mesh:
    """A wooden kitchen chair, seat at 0.45; the sitter looks towards +z."""
    w, d = 0.42, 0.42
    parts = [box((-w / 2, SEAT - 0.035, -d / 2), (w / 2, SEAT, d / 2), colour, "wood", 0.012)]
    for x in (-w / 2 + 0.03, w / 2 - 0.03):
        parts.append(rod((x * 1.06, 0, d / 2 - 0.03), (x, SEAT - 0.03, d / 2 - 0.05), 0.017, colour, "wood", 8, 0.021))
        parts.append(
            tube(
                np.array([[x * 1.06, 0, -d / 2 + 0.0], [x, SEAT, -d / 2 + 0.03], [x, 0.9, -d / 2 - 0.06]]),
                0.019,
                colour,
                "wood",
                8,
            )
        )
        parts.append(rod((x, 0.2, d / 2 - 0.04), (x, 0.2, -d / 2 + 0.02), 0.011, colour, "wood"))
    for y, tall in ((0.58, 0.045), (0.71, 0.045), (0.84, 0.09)):
        z = -d / 2 + 0.03 - 0.09 * (y - SEAT) / 0.45
        parts.append(
            box((-w / 2 + 0.03, y, z - 0.012), (w / 2 - 0.03, y + tall, z + 0.01), shade(colour, 1.05), "wood", 0.006)
        )
    if cushion is not None:
        parts.append(
            box(
                (-w / 2 + 0.02, SEAT, -d / 2 + 0.04), (w / 2 - 0.02, SEAT + 0.03, d / 2 - 0.01), cushion, "cloth", 0.015
            )
        )
    return grounded(merge(parts), 0, 0.12, 0.5)


def stool(colour: Colour = WOOD, height: float = SEAT) -> Mesh:
    """A round stool on four legs."""
    parts = [at(cylinder(0.17, 0.035, colour, "wood", 18), y=height - 0.035)]
    for a in np.arange(4) * np.pi / 2 + 0.785:
        x, z = float(np.cos(a)), float(np.sin(a))
        parts.append(
            rod((x * 0.19, 0, z * 0.19), (x * 0.12, height - 0.02, z * 0.12), 0.018, shade(colour, 0.92), "wood", 8)
        )
    ring = [(0.155 * np.cos(a), height * 0.36, 0.155 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 17)]
    parts.append(tube(np.array(ring), 0.011, shade(colour, 0.8), "metal", 6, False))
    return grounded(merge(parts), 0, 0.12, 0.5)


def armchair(colour: Colour = "#7d4b43", seats: int = 1) -> Mesh:
    """An upholstered armchair, or a sofa of several seats; seat at 0.43."""
    inner = 0.56 * seats + 0.02
    w, d = inner + 0.36, 0.86
    parts = [box((-w / 2, 0.10, -d / 2), (w / 2, 0.30, d / 2 - 0.04), shade(colour, 0.9), "cloth", 0.04)]
    for k in range(seats):
        x = (k - (seats - 1) / 2) * inner / seats
        half = inner / seats / 2 - 0.01
        parts.append(box((x - half, 0.29, -d / 2 + 0.2), (x + half, 0.435, d / 2), colour, "cloth", 0.05))
        back = box((-half, 0, -0.09), (half, 0.5, 0.09), shade(colour, 1.04), "cloth", 0.06)
        parts.append(moved(back, placed(x, 0.41, -d / 2 + 0.2) @ turned("x", -10)))
    parts.append(
        moved(
            box((-w / 2 + 0.06, 0, -0.08), (w / 2 - 0.06, 0.62, 0.06), shade(colour, 0.95), "cloth", 0.06),
            placed(0, 0.24, -d / 2 + 0.08) @ turned("x", -8),
        )
    )
    for s in (-1, 1):
        parts.append(
            box(
                (s * (inner / 2), 0.12, -d / 2 + 0.02),
                (s * (w / 2), 0.60, d / 2 - 0.02),
                shade(colour, 0.96),
                "cloth",
                0.07,
            )
        )
        for z in (-d / 2 + 0.08, d / 2 - 0.1):
            parts.append(at(cylinder(0.03, 0.12, DARK, "wood", 8, 0.02), s * (w / 2 - 0.08), 0, z))
    return grounded(merge(parts), 0, 0.25, 0.5)


def bench(colour: Colour = WOOD, length: float = 1.5) -> Mesh:
    """A park bench: slats on iron feet, seat at 0.45."""
    parts = []
    for k in range(4):
        parts.append(
            box(
                (-length / 2, 0.425, -0.2 + k * 0.105),
                (length / 2, 0.45, -0.11 + k * 0.105),
                shade(colour, 0.95 + 0.03 * (k % 2)),
                "wood",
                0.006,
            )
        )
    for k in range(3):
        z = -0.24 - 0.03 * k
        parts.append(
            box(
                (-length / 2, 0.54 + k * 0.12, z - 0.012),
                (length / 2, 0.63 + k * 0.12, z + 0.012),
                shade(colour, 0.98),
                "wood",
                0.006,
            )
        )
    for x in (-length / 2 + 0.16, length / 2 - 0.16):
        leg = [[x, 0, 0.2], [x, 0.22, 0.14], [x, 0.41, 0.2], [x, 0.415, -0.17], [x, 0.9, -0.31]]
        parts.append(tube(np.array(leg), 0.022, "#2f3331", "metal", 6))
        parts.append(tube(np.array([[x, 0, -0.3], [x, 0.2, -0.2], [x, 0.41, -0.17]]), 0.022, "#2f3331", "metal", 6))
    return grounded(merge(parts), 0, 0.12, 0.4)


def table(
    colour: Colour = WOOD, size: tuple[float, float] = (1.3, 0.85), height: float = TABLE, round_top: bool = False
) -> Mesh:
    """A table of (width x, depth z); `round_top` gives a round one on a single foot."""
    if round_top:
        r = size[0] / 2
        top = at(cylinder(r, 0.03, colour, "wood", 28), y=height - 0.03)
        foot = lathe(
            [(0.26, 0), (0.24, 0.03), (0.05, 0.08), (0.035, 0.4), (0.05, height - 0.05), (0.12, height - 0.03)],
            shade(colour, 0.8),
            "wood",
            14,
        )
        return grounded(merge([varied(top, 0.08, 1, 0.3), foot]), 0, 0.15, 0.5)
    w, d = size[0] / 2, size[1] / 2
    planks = 5
    parts = []
    for k in range(planks):
        z0, z1 = -d + 2 * d * k / planks, -d + 2 * d * (k + 1) / planks
        parts.append(
            box(
                (-w, height - 0.035, z0 + 0.001),
                (w, height, z1 - 0.001),
                shade(colour, 0.94 + 0.04 * ((k * 3) % 4) / 2),
                "wood",
                0.004,
            )
        )
    for z in (-d + 0.07, d - 0.07):
        parts.append(
            box(
                (-w + 0.08, height - 0.125, z - 0.01), (w - 0.08, height - 0.035, z + 0.01), shade(colour, 0.85), "wood"
            )
        )
    for x in (-w + 0.07, w - 0.07):
        parts.append(
            box(
                (x - 0.01, height - 0.125, -d + 0.08), (x + 0.01, height - 0.035, d - 0.08), shade(colour, 0.85), "wood"
            )
        )
        for z in (-d + 0.07, d - 0.07):
            leg = lathe(
                [(0.024, 0), (0.032, 0.1), (0.03, height - 0.2), (0.042, height - 0.13), (0.042, height - 0.035)],
                shade(colour, 0.9),
                "wood",
                10,
            )
            parts.append(at(leg, x, 0, z))
    return grounded(merge(parts), 0, 0.15, 0.5)


def desk(colour: Colour = WOOD, size: tuple[float, float] = (1.4, 0.7)) -> Mesh:
    """A writing desk with drawers on both sides; the sitter is at -z and looks to +z."""
    w, d = size[0] / 2, size[1] / 2
    parts = [box((-w, TABLE - 0.04, -d), (w, TABLE, d), colour, "wood", 0.01)]
    for s in (-1, 1):
        lo, hi = sorted((s * (w - 0.03), s * (w - 0.43)))
        parts.append(box((lo, 0.0, -d + 0.03), (hi, TABLE - 0.04, d - 0.03), shade(colour, 0.88), "wood", 0.006))
        for k in range(3):
            y = 0.07 + k * 0.215
            parts.append(
                box((lo + 0.02, y, -d + 0.012), (hi - 0.02, y + 0.195, -d + 0.03), shade(colour, 0.98), "wood", 0.006)
            )
            parts.append(
                box(
                    ((lo + hi) / 2 - 0.05, y + 0.09, -d - 0.012),
                    ((lo + hi) / 2 + 0.05, y + 0.105, -d + 0.012),
                    "#b59a5a",
                    "metal",
                )
            )
    parts.append(box((-w + 0.4, 0.28, d - 0.06), (w - 0.4, TABLE - 0.04, d - 0.03), shade(colour, 0.85), "wood"))
    return grounded(merge(parts), 0, 0.2, 0.5)


def bed(colour: Colour = WOOD, cover: Colour = "#5f7690", width: float = 1.4, iron: bool = False) -> Mesh:
    """A made bed, 2.05 long, head at -z; one lies at 0.55, sits on the edge at 0.52."""
    w, length = width / 2, 2.05
    frame = "metal" if iron else "wood"
    parts = [box((-w, 0.2, -length / 2), (w, 0.32, length / 2), colour, frame, 0.01)]
    parts.append(
        box((-w + 0.02, 0.32, -length / 2 + 0.03), (w - 0.02, 0.5, length / 2 - 0.03), "#e9e4d8", "cloth", 0.05)
    )
    drape = box((-w - 0.015, 0.26, -length / 2 + 0.62), (w + 0.015, 0.545, length / 2 - 0.01), cover, "cloth", 0.06)
    parts += [
        drape,
        box((-w - 0.012, 0.44, -length / 2 + 0.5), (w + 0.012, 0.555, -length / 2 + 0.72), "#efeae0", "cloth", 0.05),
    ]
    pillows = 1 if width < 1.2 else 2
    for k in range(pillows):
        x = (k - (pillows - 1) / 2) * width / 2
        pillow = box((-0.29, -0.065, -0.19), (0.29, 0.065, 0.19), "#f4f0e8", "cloth", 0.06)
        parts.append(moved(pillow, placed(x, 0.57, -length / 2 + 0.27) @ turned("x", 12)))
    for z, tall in ((-length / 2, 1.05), (length / 2, 0.68)):
        if iron:
            for x in np.linspace(-w, w, 7):
                parts.append(rod((x, 0.3, z), (x, tall, z), 0.011, colour))
            parts.append(rod((-w, tall, z), (w, tall, z), 0.018, colour))
        else:
            parts.append(box((-w, 0.2, z - 0.03), (w, tall - 0.08, z + 0.02), shade(colour, 0.95), "wood", 0.012))
        for x in (-w, w):
            parts.append(at(slab((0.06, tall, 0.06), colour, frame, 0.012), x, 0, z))
    return grounded(merge(parts), 0, 0.25, 0.5)


def shelf(
    colour: Colour = WOOD, size: tuple[float, float, float] = (1.0, 1.9, 0.3), filled: float = 0.8, seed: int = 1
) -> Mesh:
    """A bookcase of (width, height, depth) against a wall behind it (-z), with books and a few objects."""
    w, h, d = size[0] / 2, size[1], size[2]
    draw = chance(seed, "shelf")
    parts = [box((s * w - 0.012, 0, -d / 2), (s * w + 0.012, h, d / 2), colour, "wood", 0.003) for s in (-1, 1)]
    parts.append(box((-w, 0, -d / 2), (w, h, -d / 2 + 0.01), shade(colour, 0.72), "wood"))
    levels = max(2, round(h / 0.36))
    for k in range(levels + 1):
        y = 0.06 + (h - 0.08) * k / levels
        parts.append(box((-w, y - 0.012, -d / 2), (w, y + 0.012, d / 2), colour, "wood", 0.003))
        if k < levels:
            parts += books(-w + 0.03, w - 0.03, y + 0.012, -d / 2 + 0.03, (h - 0.08) / levels - 0.05, filled, draw)
    return grounded(merge(parts), 0, 0.15, 0.5)


SPINES = ("#7a2e2a", "#2f4d45", "#2d3f5c", "#8a6a34", "#5a3b4f", "#c2b79a", "#3a3a3c", "#94553a", "#54683f", "#b49a72")


def books(
    x0: float, x1: float, y: float, z: float, space: float, filled: float, draw: np.random.Generator
) -> list[Mesh]:
    """A row of books standing on y, from x0 to x1, their backs at z, with gaps where `filled` is under 1: four sides of each."""
    rows = []
    x = x0
    while x < x1 - 0.05:
        if draw.uniform() > 0.75 + 0.25 * filled:
            x += draw.uniform(0.05, 0.25) * (1.6 - filled)
            continue
        thick = draw.uniform(0.018, 0.05)
        if x + thick > x1:
            break
        rows.append((x, thick - 0.001, space * draw.uniform(0.68, 0.97), draw.uniform(0.13, 0.2)))
        x += thick
    if not rows:
        return []
    left, thick_, tall, deep = np.array(rows).T
    n = len(rows)
    lo, hi = np.stack([left, np.full(n, y), np.full(n, z)], 1), np.stack([left + thick_, y + tall, z + deep], 1)
    # front, top, left and right, as corners picked from the two ends of each axis
    sides = (((0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)), ((0, 1, 1), (1, 1, 1), (1, 1, 0), (0, 1, 0)),
             ((0, 0, 0), (0, 0, 1), (0, 1, 1), (0, 1, 0)), ((1, 0, 1), (1, 0, 0), (1, 1, 0), (1, 1, 1)))  # fmt: skip
    normals = ((0, 0, 1), (0, 1, 0), (-1, 0, 0), (1, 0, 0))
    pick = np.array(sides)
    points = np.where(pick[None] == 1, hi[:, None, None], lo[:, None, None]).reshape(-1, 3)
    corner = np.arange(n * 4)[:, None] * 4
    faces = np.concatenate([corner + np.array(face) for face in ((0, 1, 2), (0, 2, 3))])
    tones = np.array([rgb(SPINES[k]) for k in draw.integers(0, len(SPINES), n)]) * draw.uniform(0.8, 1.15, (n, 1))
    tones = np.repeat(np.clip(tones, 0, 1), 16, 0)
    return [surface(points, faces, tones, "leather", np.tile(np.repeat(np.array(normals, float), 4, 0), (n, 1)))]


def cabinet(
    colour: Colour = WOOD, size: tuple[float, float, float] = (0.9, 0.9, 0.45), doors: int = 2, drawers: int = 0
) -> Mesh:
    """A cupboard, dresser, wardrobe or chest of drawers of (width, height, depth), its back to -z."""
    w, h, d = size[0] / 2, size[1], size[2] / 2
    parts = [box((-w, 0.06, -d), (w, h - 0.025, d - 0.02), shade(colour, 0.9), "wood", 0.006)]
    parts += [
        box((-w + 0.03, 0, -d), (w - 0.03, 0.06, d - 0.05), shade(colour, 0.6), "wood"),
        box((-w - 0.015, h - 0.03, -d), (w + 0.015, h, d + 0.01), colour, "wood", 0.008),
    ]
    band = 0.16 if drawers and doors else 0.0
    fronts: list[tuple[float, float, float, float]] = []
    if drawers and not doors:
        for k in range(drawers):
            y = 0.08 + (h - 0.13) * k / drawers
            fronts.append((-w + 0.02, w - 0.02, y, y + (h - 0.13) / drawers - 0.015))
    for k in range(doors):
        x = -w + 2 * w * k / doors
        fronts.append((x + 0.015, x + 2 * w / doors - 0.015, 0.08, h - 0.05 - band))
        if band:
            fronts.append((x + 0.015, x + 2 * w / doors - 0.015, h - 0.04 - band, h - 0.045))
    for x0, x1, y0, y1 in fronts:
        parts.append(box((x0, y0, d - 0.02), (x1, y1, d), colour, "wood", 0.006))
        if y1 - y0 > 0.3:
            parts.append(
                box(
                    (x0 + 0.06, y0 + 0.06, d - 0.002),
                    (x1 - 0.06, y1 - 0.06, d + 0.006),
                    shade(colour, 0.94),
                    "wood",
                    0.004,
                )
            )
        knob_y = (y0 + y1) / 2
        knob_x = (x0 + x1) / 2 if y1 - y0 <= 0.3 else (x1 - 0.035 if x0 < -0.02 and doors > 1 else x0 + 0.035)
        parts.append(at(moved(cylinder(0.014, 0.025, "#b59a5a", "metal", 8), turned("x", 90)), knob_x, knob_y, d))
    return grounded(merge(parts), 0, 0.15, 0.5)


def stove(colour: Colour = "#e6e2d8") -> Mesh:
    """A kitchen stove with an oven, 0.6 wide, worktop height; four rings and knobs."""
    w, d = 0.3, 0.3
    parts = [
        box((-w, 0.0, -d), (w, WORKTOP - 0.02, d), colour, "paint", 0.012),
        box((-w, WORKTOP - 0.02, -d), (w, WORKTOP, d), "#2b2c2e", "metal", 0.006),
    ]
    parts.append(box((-w + 0.06, 0.22, d), (w - 0.06, 0.58, d + 0.012), "#1d1f21", "metal", 0.01))
    parts.append(rod((-w + 0.07, 0.66, d + 0.04), (w - 0.07, 0.66, d + 0.04), 0.011, "#b9bcbf"))
    for x in (-0.14, 0.14):
        for z in (-0.14, 0.12):
            parts.append(at(cylinder(0.085, 0.012, "#111213", "metal", 16), x, WORKTOP, z))
    for k in range(4):
        knob = moved(cylinder(0.02, 0.025, "#3a3b3d", "plain", 10), turned("x", 90))
        parts.append(at(knob, -0.2 + k * 0.133, 0.79, d))
    return grounded(merge(parts), 0, 0.15, 0.5)


def sink(width: float = 1.2, colour: Colour = "#d9d2c2", top: Colour = "#8b6f52") -> Mesh:
    """A kitchen counter with a basin and a tap, worktop height."""
    w, d = width / 2, 0.3
    parts = [cabinet(colour, (width, WORKTOP - 0.03, 2 * d), max(2, round(width / 0.5)))]
    for lo, hi in (
        ((-w, -d), (-0.25, d)),
        ((0.25, -d), (w, d)),
        ((-0.25, -d), (0.25, -0.18)),
        ((-0.25, 0.2), (0.25, d)),
    ):
        parts.append(box((lo[0], WORKTOP - 0.035, lo[1]), (hi[0], WORKTOP, hi[1] + 0.02), top, "wood"))
    steel = "#b9bdc0"
    parts.append(box((-0.25, WORKTOP - 0.19, -0.18), (0.25, WORKTOP - 0.18, 0.2), shade(steel, 0.8), "metal"))
    for lo, hi in (
        ((-0.25, -0.18), (-0.24, 0.2)),
        ((0.24, -0.18), (0.25, 0.2)),
        ((-0.25, -0.18), (0.25, -0.17)),
        ((-0.25, 0.19), (0.25, 0.2)),
    ):
        parts.append(box((lo[0], WORKTOP - 0.19, lo[1]), (hi[0], WORKTOP + 0.006, hi[1]), steel, "metal"))
    tap = np.array(
        [
            [0, WORKTOP, -0.22],
            [0, WORKTOP + 0.24, -0.22],
            [0, WORKTOP + 0.29, -0.16],
            [0, WORKTOP + 0.27, -0.06],
            [0, WORKTOP + 0.2, -0.04],
        ]
    )
    parts.append(tube(tap, 0.013, "#c9ccce", "metal", 8))
    return merge(parts)


def counter(width: float = 1.2, colour: Colour = "#d9d2c2", top: Colour = "#8b6f52", depth: float = 0.6) -> Mesh:
    """A kitchen counter, worktop height."""
    body = cabinet(colour, (width, WORKTOP - 0.03, depth), max(1, round(width / 0.5)), 1)
    return merge(
        [
            body,
            box((-width / 2, WORKTOP - 0.035, -depth / 2), (width / 2, WORKTOP, depth / 2 + 0.02), top, "wood", 0.006),
        ]
    )


def fridge(colour: Colour = "#e9e6dd") -> Mesh:
    """A rounded refrigerator, 1.7 high."""
    parts = [
        box((-0.32, 0.0, -0.32), (0.32, 1.7, 0.32), colour, "paint", 0.05),
        box((-0.31, 1.14, 0.31), (0.31, 1.15, 0.325), "#55585a", "plain"),
    ]
    parts += [rod((-0.25, y0, 0.36), (-0.25, y1, 0.36), 0.014, "#b9bcbf") for y0, y1 in ((0.75, 1.08), (1.2, 1.42))]
    return grounded(merge(parts), 0, 0.2, 0.5)


def wall_clock(colour: Colour = "#3a3b3d", radius: float = 0.16, hour: float = 10.2) -> Mesh:
    """A round clock on a wall behind it (z = 0), centred on the origin; `hour` is what it shows."""
    rim = moved(
        lathe(
            [(radius * 0.9, 0), (radius, 0), (radius, 0.04), (radius * 0.9, 0.045), (radius * 0.9, 0.03)],
            colour,
            "metal",
            28,
        ),
        turned("x", 90),
    )
    face = moved(cylinder(radius * 0.9, 0.02, "#f0ead9", "paper", 28), turned("x", 90))
    parts = [rim, face]
    for k in range(12):
        tick = box(
            (-0.004, radius * (0.68 if k % 3 else 0.6), 0.021), (0.004, radius * 0.82, 0.024), "#26221e", "plain"
        )
        parts.append(moved(tick, turned("z", -30 * k)))
    for turn, long, wide in ((hour * 30, 0.48, 0.006), (hour % 1 * 360, 0.74, 0.004)):
        parts.append(
            moved(box((-wide, -0.02, 0.026), (wide, radius * long, 0.03), "#1c1a18", "plain"), turned("z", -turn))
        )
    return merge(parts)


def rug(colour: Colour = "#8a3f38", size: tuple[float, float] = (2.0, 1.4)) -> Mesh:
    """A patterned rug, 1 cm thick, with borders and fringes."""
    w, d = size[0] / 2, size[1] / 2
    parts = [box((-w, 0.0, -d), (w, 0.010, d), colour, "cloth", 0.004)]
    for inset, tone, y in (
        (0.07, blend(colour, "#e4d3a8", 0.7), 0.0115),
        (0.12, blend(colour, "#1f2438", 0.5), 0.013),
        (0.30, shade(colour, 1.15), 0.0145),
    ):
        parts.append(box((-w + inset, 0.008, -d + inset), (w - inset, y, d - inset), tone, "cloth"))
    for k in range(3):
        x = (k - 1) * (w - 0.45) * 0.9
        parts.append(
            moved(
                box((-0.16, 0.012, -0.16), (0.16, 0.016, 0.16), blend(colour, "#e4d3a8", 0.55), "cloth"),
                placed(x, 0, 0, 45),
            )
        )
    fringe = [
        box((s * w, 0.0, z), (s * (w + 0.05), 0.005, z + 0.02), "#d8cba8", "cloth")
        for s in (-1, 1)
        for z in np.arange(-d, d - 0.02, 0.045)
    ]
    return merge(parts + fringe)


def picture(size: tuple[float, float], seed: int, frame: Colour = DARK) -> Mesh:
    """A framed landscape on a wall behind it (z = 0), centred on the origin: sky, hills, a sun or moon; no two alike."""
    draw = chance(seed, "picture")
    w, h = size[0] / 2, size[1] / 2
    t = 0.035
    parts = [
        box(lo, hi, frame, "wood", 0.008)
        for lo, hi in (
            ((-w - t, -h - t, 0), (-w, h + t, 0.03)), ((w, -h - t, 0), (w + t, h + t, 0.03)),
            ((-w, h, 0), (w, h + t, 0.03)), ((-w, -h - t, 0), (w, -h, 0.03)),
        )
    ]  # fmt: skip
    palettes = (
        ("#9fb8c4", "#d7c9a0", "#5f7350", "#3e4d3a"),
        ("#d99a6c", "#e8c98e", "#7a4a44", "#43303a"),
        ("#4a5f86", "#8fa2b8", "#2e3b4f", "#1f2a36"),
    )
    sky, glow, hill, near = palettes[int(draw.integers(len(palettes)))]
    ground = box((-w, -h, 0.004), (w, h, 0.008), sky, "paper")
    ground.colours[ground.positions[:, 1] < 0] = painted(ground, glow).colours[0]
    parts.append(ground)
    x = np.linspace(-w, w, 9)
    for k, (tone, level) in enumerate(((hill, -0.05), (near, -0.45))):
        top = level * h + draw.uniform(-0.18, 0.22, 9) * h
        for j in range(8):
            z = 0.009 + 0.001 * k
            corners = [(x[j], -h, z), (x[j + 1], -h, z), (x[j + 1], top[j + 1], z), (x[j], top[j], z)]
            parts.append(quad(corners[0], corners[1], corners[2], corners[3], tone, "paper"))
    disc = moved(cylinder(0.11 * h * 2, 0.0005, "#f6e6b8", "paper", 14), turned("x", 90))
    parts.append(at(disc, draw.uniform(-0.5, 0.5) * w, 0.45 * h, 0.0086))
    return merge(parts)
