"""The backs of houses along an alley: bare brick, a few small windows, steel doors with a lamp over them, fire stairs, pipes, ducts."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import wall_face
from filmwright.stage.shapes import box, cylinder, rod
from filmwright.stage.surface import at, chance, glowing, grounded, merge, named, varied

BRICKS = ("#6d4438", "#5d4a40", "#75523f", "#5a5450")
STEEL = "#33383b"
LAMPS = ((-1, -9.0), (1, 4.0), (-1, 17.0), (1, 31.0), (-1, 48.0))  # side and z of the lamps over doors


def back_wall(wide: float, tall: float, lit: bool, seed: int, far: bool = False) -> Mesh:
    """The back of a house, its face at z = 0 towards +z; `far` along the alley its wall alone."""
    draw = chance(seed, "back")
    w = wide / 2
    parts = [wall_face(wide, tall, BRICKS[int(draw.integers(len(BRICKS)))], "brick", 0, seed)]
    if far:
        return named("back-wall-far", *parts)
    for floor in np.arange(3.4, tall - 1.6, 3.1):
        for x in np.arange(-w + 1.1, w - 0.6, 2.3):
            if draw.uniform() < 0.3:
                continue
            glass = box((x - 0.42, floor, 0.0), (x + 0.42, floor + 1.25, 0.02), "#1d2328", "metal")
            if lit and draw.uniform() < 0.22:
                glass = glowing(glass, ("#ffb866", "#ffd9a0", "#a9c8ff")[int(draw.integers(3))], 0.55)
            bars = [
                box((x - 0.5, floor - 0.1, 0), (x + 0.5, floor, 0.12), "#77726a", "stone"),
                box((x - 0.02, floor, 0.02), (x + 0.02, floor + 1.25, 0.05), "#2a2c2e", "metal"),
                box((x - 0.42, floor + 0.6, 0.02), (x + 0.42, floor + 0.64, 0.05), "#2a2c2e", "metal"),
            ]
            parts += [glass, *bars]
    if wide > 7.5:
        parts.append(at(_fire_stairs(tall), float(draw.uniform(-w + 1.8, w - 1.8)), 0, 0))
    else:
        duct = float(draw.uniform(-w + 0.7, w - 0.7))
        parts.append(box((duct - 0.3, 2.6, 0.02), (duct + 0.3, tall + 0.6, 0.5), "#7d8284", "metal", 0.02))
        parts += [
            box((duct - 0.34, y, 0.0), (duct + 0.34, y + 0.1, 0.54), "#5f6466", "metal")
            for y in np.arange(3.0, tall, 1.6)
        ]
    for x in draw.uniform(-w + 0.3, w - 0.3, 2):
        parts.append(at(cylinder(0.055, tall, "#4d4a46", "metal", 7), float(x), 0, 0.1))
    door = float(draw.uniform(-w + 1.0, w - 1.0))
    parts += [
        box(
            (door - 0.55, 0, 0.0), (door + 0.55, 2.15, 0.06), ("#4a2f2a", "#2f3f44", "#4a4a40")[seed % 3], "paint", 0.02
        ),
        box((door - 0.66, 0, 0.0), (door + 0.66, 0.16, 0.5), "#6f6b64", "concrete"),
    ]
    if draw.uniform() < 0.6:
        cool = float(draw.uniform(-w + 0.8, w - 0.8))
        parts.append(box((cool - 0.42, 2.5, 0.0), (cool + 0.42, 3.1, 0.42), "#8f9290", "metal", 0.02))
    return named("back-wall", varied(grounded(merge(parts), 0, 1.4, 0.5), 0.10, seed % 83, 1.3))


def _fire_stairs(tall: float) -> Mesh:
    parts = []
    for k, y in enumerate(np.arange(3.6, tall - 1.0, 3.1)):
        parts.append(box((-1.3, y, 0.0), (1.3, y + 0.06, 0.85), STEEL, "metal"))
        parts += [rod((x, y, 0.84), (x, y + 0.95, 0.84), 0.015, STEEL, "metal", 4) for x in np.linspace(-1.28, 1.28, 8)]
        parts.append(rod((-1.3, y + 0.95, 0.84), (1.3, y + 0.95, 0.84), 0.02, STEEL, "metal", 4))
        way = 1.0 if k % 2 else -1.0
        if y + 3.1 < tall - 1.0:
            for z in (0.25, 0.6):
                parts.append(rod((-1.0 * way, y, z), (1.0 * way, y + 3.1, z), 0.03, STEEL, "metal", 4))
            parts += [
                box(
                    (-1.0 * way * (1 - 2 * t) - 0.08, y + 3.1 * t, 0.25),
                    (-1.0 * way * (1 - 2 * t) + 0.08, y + 3.1 * t + 0.03, 0.6),
                    STEEL,
                    "metal",
                )
                for t in np.linspace(0.08, 0.95, 9)
            ]
    return merge(parts)


def alley_things(wall: float, lit: bool, seed: int) -> list[tuple[str, Mesh]]:
    """Lamps over doors, a skip, bins, sacks, crates, lines over the way; names of items and their meshes."""
    draw = chance(seed, "alley")
    lamps, rubbish = [], []
    for sign, z in LAMPS:
        side = float(sign)
        x = side * (wall - 0.02)
        arm = rod((x, 3.15, z), (x - side * 0.55, 3.3, z), 0.03, "#2a2c2e", "metal", 5)
        shade_ = box(
            (x - side * 0.75 - 0.16, 3.2, z - 0.16), (x - side * 0.75 + 0.16, 3.32, z + 0.16), "#2f4a40", "metal", 0.03
        )
        bulb = box(
            (x - side * 0.75 - 0.09, 3.08, z - 0.09), (x - side * 0.75 + 0.09, 3.2, z + 0.09), "#ffe0a8", "plain", 0.03
        )
        lamps += [arm, shade_, glowing(bulb, "#ffc46a", 7.0) if lit else bulb]
    rubbish += [
        box((wall - 0.95, 0.1, 7.4), (wall - 0.08, 1.15, 9.6), "#3f5548", "metal", 0.03),
        box((wall - 1.0, 1.15, 7.35), (wall - 0.05, 1.22, 9.65), "#2e3f36", "metal", 0.02),
    ]
    for _ in range(13):
        side = float(draw.choice([-1.0, 1.0]))
        x, z = side * (wall - float(draw.uniform(0.3, 0.55))), float(draw.uniform(-14, 40))
        if side > 0 and 6.6 < z < 10.4:
            continue
        what = int(draw.integers(3))
        if what == 0:
            can = merge(
                [
                    cylinder(0.24, 0.7, "#6f7476", "metal", 12),
                    at(cylinder(0.26, 0.06, "#5a5f61", "metal", 12), 0, 0.7, 0),
                ]
            )
            rubbish.append(at(can, x, 0, z))
        elif what == 1:
            rubbish.append(
                at(
                    box((-0.3, 0, -0.22), (0.3, 0.36, 0.22), "#9a7a50", "paper", 0.02),
                    x,
                    0,
                    z,
                    float(draw.uniform(0, 80)),
                )
            )
        else:
            sack = box((-0.26, 0, -0.24), (0.26, 0.44, 0.24), "#23262a", "cloth", 0.16)
            rubbish.append(at(sack, x, 0, z, float(draw.uniform(0, 80))))
    lines = [
        rod((-wall, float(y), float(z)), (wall, float(y) + 0.4, float(z) + 1.5), 0.012, "#1d1f21", "metal", 3)
        for y, z in zip(draw.uniform(4.5, 8.5, 6), draw.uniform(-6, 44, 6), strict=True)
    ]
    return [
        ("lamp", named("alley-lamps", *lamps)),
        ("dustbin", named("alley-rubbish", grounded(merge(rubbish), 0, 0.3, 0.4))),
        ("wires", named("alley-wires", *lines)),
    ]
