"""Rooms of trade and work: laboratory, pharmacy, canteen, gymnasium. Windows in the east wall, as elsewhere."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import TABLE_SIGHT, west_door
from filmwright.stage.places.shelving import BRIGHT, goods_shelf
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, chance, grounded, merge, moved, shade, turned


def tube_rows(
    room: Furnishing, shell: Shell, xs: tuple[float, ...], zs: tuple[float, ...], strength: float = 2.2
) -> None:
    """Fluorescent fittings over a room, and a light for each row, which burns by day too."""
    for x in xs:
        for z in zs:
            room.put(fit.tube_light(True, 1.4), x, z, 0, shell.height)
    for z in zs:
        room.lamp(
            float(np.mean(xs)), shell.height - 0.4, z, (strength, strength * 1.04, strength * 0.98), 9.0, always=True
        )


def laboratory(room: Furnishing, seed: int) -> Shell:
    """A laboratory: benches with glassware and a microscope, cupboards of bottles, a fume hood, a board of formulae."""
    shell = Shell(
        7.6, 6.0, 3.0, "#dfe4e2", floor="#aab0ae", floor_material="tile", trim="#c9cfce", view="city",
        openings=(
            Opening("e", -1.5, 1.6, 1.0, 2.5, "window"), Opening("e", 1.5, 1.6, 1.0, 2.5, "window"),
            Opening("w", -1.8, 1.0, 0.0, 2.1, "door"),
        ),
    )  # fmt: skip
    north, east, south = -3.0, 3.8, 3.0
    draw = chance(seed, "laboratory")
    for k, z in enumerate((-1.15, 1.0)):
        room.put(_lab_bench(3.0), 0.7, z, 0, solid="table", sight=(0.0, 0.92))
        for j in range(9):
            x = -0.6 + 0.32 * j + float(draw.uniform(-0.05, 0.05))
            room.put(
                _glassware(int(draw.integers(4)), BRIGHT[int(draw.integers(8))]),
                x,
                z + float(draw.uniform(-0.22, 0.22)),
                0,
                0.92,
            )
        room.put(_microscope(), 1.8 - 2.6 * k, z + 0.1, 180.0 * k, 0.92)
        for x in (-0.1, 1.4):
            room.chair(f.stool("#4b4f52", 0.6), x, z + 0.72, 180, 0.6, "stool")
    room.put(_hood(room.lit), -2.6, north + 0.4, 0, wall="n", solid="hood", sight=(0, 2.2))
    for k in range(3):
        x = -0.9 + 1.3 * k
        room.put(
            f.cabinet("#d5dad8", (1.25, 0.9, 0.5), 2, 1), x, north + 0.27, 0, wall="n", solid="cabinet", sight=(0, 0.9)
        )
        room.put(fit.wall_cupboard(1.2, "#c9d0ce", 0.7), x, north, 0, 1.55, wall="n")
        room.put(fit.bottles(1.0, seed + k), x, north + 0.3, 0, 0.9, wall="n")
    room.put(fit.blackboard(2.6, 1.2), 0.4, south, 180, 1.0, wall="s")
    room.put(
        f.cabinet("#d5dad8", (1.2, 1.9, 0.5), 2), -2.4, south - 0.27, 180, wall="s", solid="cabinet", sight=(0, 1.9)
    )
    tube_rows(room, shell, (-1.6, 1.6), (-1.3, 1.3))
    for z in (-1.5, 1.5):
        room.window_light(east - 0.5, 1.8, z, 1.0, 6.0)
    west_door(room, shell, 1.8)
    room.word("table bench microscope experiment", 0.6, -0.35, 0.92)
    room.word("window", 3.1, 0.2)
    room.word("board blackboard", 0.4, 2.3)
    room.word("hood cupboard cabinet", -1.6, -2.2)
    room.marks += [(-1.6, -0.1), (0.65, -0.05), (-0.95, 0.2), (-1.9, 1.2), (2.6, 0.0), (-2.4, -1.2), (0.4, 2.2)]
    return shell


def _lab_bench(length: float) -> Mesh:
    w = length / 2
    parts = [
        box((-w, 0.88, -0.42), (w, 0.92, 0.42), "#2e3336", "plain", 0.01),
        box((-w + 0.05, 0.06, -0.34), (w - 0.05, 0.88, 0.34), "#c5ccca", "paint"),
    ]
    parts += [
        box((x, 0.12, s * 0.345), (x + 0.68, 0.84, s * 0.36), "#d2d8d6", "paint", 0.008)
        for x in np.arange(-w + 0.1, w - 0.6, 0.72)
        for s in (-1, 1)
    ]
    parts += [
        tube(
            np.array([[w - 0.3, 0.92, 0], [w - 0.3, 1.2, 0], [w - 0.42, 1.28, 0], [w - 0.5, 1.2, 0]]),
            0.015,
            "#b9bec2",
            "metal",
            8,
        )
    ]
    return grounded(merge(parts), 0, 0.2, 0.45)


def _glassware(kind: int, liquid: str) -> Mesh:
    """A flask, a beaker, a rack of tubes or a bottle, with something in it; on y = 0."""
    glass = "#cfe0e0"
    if kind == 0:
        return merge(
            [
                lathe(
                    [(0, 0), (0.075, 0.0), (0.07, 0.03), (0.02, 0.13), (0.02, 0.19), (0.026, 0.195)], glass, "glass", 14
                ),
                lathe([(0, 0.004), (0.068, 0.004), (0.05, 0.055), (0, 0.055)], liquid, "plain", 14),
            ]
        )
    if kind == 1:
        return merge(
            [
                lathe([(0, 0), (0.05, 0), (0.05, 0.13), (0.054, 0.135)], glass, "glass", 14),
                lathe([(0, 0.004), (0.045, 0.004), (0.045, 0.075), (0, 0.075)], liquid, "plain", 14),
            ]
        )
    if kind == 2:
        rack = [
            box((-0.12, 0, -0.03), (0.12, 0.015, 0.03), "#b08a5c", "wood"),
            box((-0.12, 0.09, -0.03), (0.12, 0.1, 0.03), "#b08a5c", "wood"),
        ]
        return merge(
            [
                *rack,
                *(
                    at(cylinder(0.011, 0.06 + 0.02 * (k % 3), BRIGHT[(k * 3) % 8], "plain", 8), x, 0.015)
                    for k, x in enumerate(np.linspace(-0.1, 0.1, 6))
                ),
                *(at(cylinder(0.013, 0.16, glass, "glass", 8), x, 0.013) for x in np.linspace(-0.1, 0.1, 6)),
            ]
        )
    return merge(
        [
            lathe(
                [(0, 0), (0.045, 0), (0.045, 0.12), (0.02, 0.15), (0.02, 0.18), (0, 0.18)],
                shade(liquid, 0.7),
                "glass",
                12,
            ),
            box((-0.03, 0.03, 0.035), (0.03, 0.08, 0.047), "#efe9dc", "paper"),
        ]
    )


def _microscope() -> Mesh:
    parts = [
        box((-0.09, 0, -0.1), (0.09, 0.03, 0.1), "#2b2e30", "metal", 0.01),
        tube(np.array([[0, 0.03, -0.08], [0, 0.22, -0.1], [0, 0.33, -0.03]]), 0.022, "#2b2e30", "metal", 8),
        box((-0.07, 0.12, -0.06), (0.07, 0.135, 0.07), "#3a3d40", "metal"),
        rod((0, 0.16, 0.02), (0, 0.34, 0.02), 0.022, "#c5c8ca", "metal", 10),
        rod((0, 0.33, 0.02), (0, 0.43, 0.09), 0.018, "#2b2e30", "metal", 10),
    ]
    return grounded(merge(parts), 0, 0.05, 0.4)


def _hood(lit: bool) -> Mesh:
    parts = [
        box((-0.75, 0, -0.38), (0.75, 0.88, 0.34), "#c5ccca", "paint", 0.01),
        box((-0.75, 0.88, -0.38), (-0.68, 2.2, 0.34), "#d2d8d6", "paint"),
        box((0.68, 0.88, -0.38), (0.75, 2.2, 0.34), "#d2d8d6", "paint"),
        box((-0.75, 2.0, -0.38), (0.75, 2.2, 0.34), "#d2d8d6", "paint"),
        box((-0.68, 0.9, -0.38), (0.68, 2.0, -0.34), "#9aa3a2", "paint"),
        box((-0.66, 1.95, -0.1), (0.66, 1.99, 0.1), "#f4f6ef", "glow" if lit else "paper"),
        box((-0.68, 1.5, 0.3), (0.68, 2.0, 0.31), "#bcd0d4", "glass"),
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def pharmacy(room: Furnishing, seed: int) -> Shell:
    """A pharmacy: a counter with a till before a wall of drawers and jars, shelves of small boxes, a green cross, a scale."""
    shell = Shell(
        6.4, 5.4, 2.9, "#e4e6df", floor="#b9b5a8", floor_material="tile", trim="#3f7a58", view="street",
        openings=(
            Opening("e", -1.2, 1.7, 0.8, 2.4, "window"), Opening("e", 1.2, 1.7, 0.8, 2.4, "window"),
            Opening("w", -1.6, 1.0, 0.0, 2.1, "door"),
        ),
    )  # fmt: skip
    north, east, south = -2.7, 3.2, 2.7
    for k in range(4):
        room.put(
            f.shelf("#c9b48e", (1.25, 2.3, 0.32), 0.0, seed + k),
            -2.1 + 1.35 * k,
            north + 0.18,
            0,
            wall="n",
            solid="shelf",
            sight=(0, 2.3),
        )
        for y in (0.5, 0.95, 1.4, 1.85):
            room.put(_small_boxes(1.1, seed + 10 * k + int(10 * y)), -2.1 + 1.35 * k, north + 0.2, 0, y, wall="n")
    room.put(f.counter(2.6, "#dfe3dd", "#b9c9bd", 0.6), 0.2, -1.05, 0, solid="table", sight=(0, 0.92))
    room.put(_till_box(), 1.0, -1.05, 0, 0.92)
    for k in range(5):
        room.put(_glassware(3, BRIGHT[k]), -0.7 + 0.14 * k, -1.1, 0, 0.92)
    room.prop("paper", 0.2, 0.925, -0.95, 10)
    cross = merge(
        [
            box((-0.3, -0.1, 0), (0.3, 0.1, 0.06), "#2f9a5c", "glow"),
            box((-0.1, -0.3, 0), (0.1, 0.3, 0.06), "#2f9a5c", "glow"),
        ]
    )
    room.put(cross, 0.0, north + 0.36, 0, 2.6, wall="n")
    room.put(goods_shelf(1.7, seed), 0.1, 1.2, 0, solid="stand", sight=(0, 1.75))
    room.put(f.bench("#a9834f", 1.3), 2.3, south - 0.4, 180, solid="bench")
    room.seat(2.1, south - 0.4, 180, 0.45, "bench")
    tube_rows(room, shell, (-1.4, 1.4), (-0.9, 1.2))
    for z in (-1.2, 1.2):
        room.window_light(east - 0.5, 1.8, z, 1.0, 5.0)
    west_door(room, shell, 1.6)
    room.word("table counter till", 0.2, -0.4, 0.92)
    room.word("window", 2.6, 0.2)
    room.word("shelf shelves medicine", -0.3, 0.2)
    room.word("bench", 2.2, 1.6)
    room.marks += [(0.0, -0.2), (0.9, 0.0), (-1.2, -0.2), (0.1, -1.85), (-2.3, -0.1), (2.3, -0.9), (-1.5, 0.8)]
    return shell


def _small_boxes(width: float, seed: int) -> Mesh:
    draw = chance(seed, "boxes")
    parts = []
    x = -width / 2
    while x < width / 2 - 0.1:
        wide, tall = float(draw.uniform(0.05, 0.11)), float(draw.uniform(0.07, 0.26))
        tone = ("#efece2", "#dfe9e6", "#c9dbe6", "#e6d9c2", "#b9d0c2", "#e2b8a8")[int(draw.integers(6))]
        parts.append(box((x, 0, -0.08), (x + wide, tall, 0.06), tone, "paper"))
        parts.append(box((x, tall * 0.3, 0.06), (x + wide, tall * 0.5, 0.063), BRIGHT[int(draw.integers(8))], "paper"))
        x += wide + 0.012
    return merge(parts)


def _till_box() -> Mesh:
    return grounded(
        merge(
            [
                box((-0.2, 0, -0.2), (0.2, 0.14, 0.2), "#3a3e40", "paint", 0.02),
                moved(
                    box((-0.15, 0, -0.015), (0.15, 0.22, 0.015), "#1c2428", "glass", 0.005),
                    turned("x", -14) @ np.array([[1, 0, 0, 0], [0, 1, 0, 0.14], [0, 0, 1, 0.05], [0, 0, 0, 1.0]]),
                ),
            ]
        ),
        0,
        0.1,
        0.3,
    )


def canteen(room: Furnishing, seed: int) -> Shell:
    """A canteen or food court: a serving counter with steaming pans under lamps, long tables with benches, trays, a menu over all."""
    shell = Shell(
        10.0, 7.6, 3.2, "#d8cdb6", floor="#b5a78e", floor_material="tile", trim="#a8452f", view="street",
        openings=(
            Opening("e", -1.9, 2.0, 0.8, 2.6, "window"), Opening("e", 1.9, 2.0, 0.8, 2.6, "window"),
            Opening("w", -2.4, 1.2, 0.0, 2.2, "door"),
        ),
    )  # fmt: skip
    north, east = -3.8, 5.0
    for k, x in enumerate((-2.6, 0.0, 2.6)):
        room.put(
            f.counter(2.5, "#c9ccc8", "#aeb4b4", 0.7), x, north + 1.2, 0, wall="n", solid="counter", sight=(0, 0.92)
        )
        for j in range(4):
            pan = merge(
                [
                    box((-0.24, 0, -0.2), (0.24, 0.06, 0.2), "#aeb3b5", "metal", 0.01),
                    box(
                        (-0.21, 0.05, -0.17),
                        (0.21, 0.075, 0.17),
                        ("#c9862c", "#7a9a3a", "#b5452f", "#e0d2a8")[(j + k) % 4],
                        "soil",
                        0.02,
                    ),
                ]
            )
            room.put(pan, x - 0.9 + 0.6 * j, north + 1.2, 0, 0.92, wall="n")
        menu = merge(
            [
                box((-1.1, 0, 0), (1.1, 0.7, 0.05), "#25282a", "paint"),
                *(
                    box(
                        (-0.95, 0.1 + 0.13 * j, 0.05),
                        (-0.95 + 1.3 * float(chance(seed, str(j), str(k)).uniform(0.5, 1)), 0.15 + 0.13 * j, 0.056),
                        ("#f0d27a", "#efe9dc")[j % 2],
                        "glow",
                    )
                    for j in range(4)
                ),
            ]
        )
        room.put(menu, x, north, 0, 2.1, wall="n")
    for k, z in enumerate((-0.6, 1.0, 2.6)):
        for x in (-1.9, 2.0):
            room.put(f.table("#c9a574", (2.4, 0.75)), x, z, 0, solid="table", sight=TABLE_SIGHT)
            for s in (-1, 1):
                for dx in (-0.75, 0.0, 0.75):
                    room.chair(f.stool("#a8452f", 0.45), x + dx, z + s * 0.58, 180.0 if s > 0 else 0.0, 0.45, "stool")
            if (k + (x > 0)) % 2:
                for kind, dx, dz in (
                    ("plate", -0.5, 0.1),
                    ("cup", -0.2, -0.1),
                    ("sandwich", -0.5, 0.1),
                    ("glass", 0.6, 0.12),
                    ("hot dog", 0.4, -0.1),
                ):
                    room.prop(kind, x + dx, 0.75, z + dz, 20)
    tube_rows(room, shell, (-2.6, 2.6), (-2.4, 0.4, 2.4), 1.9)
    for z in (-1.9, 1.9):
        room.window_light(east - 0.5, 1.8, z, 1.0, 6.0)
    west_door(room, shell, 2.4)
    room.word("table", -1.9, 0.2, 0.75)
    room.word("counter food queue", 0.0, -1.6, 0.92)
    room.word("window", 4.2, 0.1)
    room.marks += [(0.1, -1.5), (0.05, 0.2), (0.1, 1.8), (-3.8, 0.3), (4.0, -1.4), (-3.6, -1.5), (0.0, 3.3)]
    return shell


def gymnasium(room: Furnishing, seed: int) -> Shell:
    """A gymnasium: a floor with lines, wall bars, a vaulting horse, mats, ropes, a hoop at each end, high windows."""
    shell = Shell(
        13.0, 10.0, 5.2, "#d6cdb8", floor="#b8824a", trim="#8a6340", dado="#7a9a8a", view="garden",
        openings=(
            Opening("e", -2.8, 2.0, 2.6, 4.6, "window"), Opening("e", 0.0, 2.0, 2.6, 4.6, "window"),
            Opening("e", 2.8, 2.0, 2.6, 4.6, "window"),
            Opening("w", -3.4, 1.4, 0.0, 2.2, "door"),
        ),
    )  # fmt: skip
    north, east, south = -5.0, 6.5, 5.0
    del seed
    lines = [
        box((-5.6, 0, -4.3), (5.6, 0.004, -4.22), "#efe9dc", "paint"),
        box((-5.6, 0, 4.22), (5.6, 0.004, 4.3), "#efe9dc", "paint"),
        box((-0.04, 0, -4.3), (0.04, 0.004, 4.3), "#efe9dc", "paint"),
    ]
    lines += [box((s * 5.6 - 0.04, 0, -4.3), (s * 5.6 + 0.04, 0.004, 4.3), "#efe9dc", "paint") for s in (-1, 1)]
    a = np.linspace(0, 2 * np.pi, 37)
    lines.append(
        merge(
            [
                box((0, 0, 0), (0.01, 0.001, 0.01), "#efe9dc", "paint"),
                tube(
                    np.stack([1.8 * np.sin(a), np.full_like(a, -0.026), 1.8 * np.cos(a)], 1),
                    0.03,
                    "#c23b2e",
                    "paint",
                    4,
                    False,
                ),
            ]
        )
    )
    room.put(merge(lines), 0, 0, 0, 0.003)
    for k in range(4):
        bars = merge(
            [
                *(
                    rod((-0.9, 0.2 + 0.16 * j, 0.06), (0.9, 0.2 + 0.16 * j, 0.06), 0.02, "#c9955a", "wood", 6)
                    for j in range(16)
                ),
                *(box((x - 0.04, 0, 0), (x + 0.04, 2.7, 0.1), "#a9743f", "wood", 0.01) for x in (-0.92, 0, 0.92)),
            ]
        )
        room.put(bars, -4.4 + 2.1 * k, north, 0, 0, wall="n", solid="bars", sight=(0, 2.7))
    for s, heading in ((-1, 90.0), (1, 270.0)):
        hoop = merge(
            [
                box((-0.9, 3.0, 0.5), (0.9, 4.05, 0.54), "#e8e8e2", "paint"),
                box((-0.3, 3.15, 0.545), (0.3, 3.6, 0.55), "#c23b2e", "paint"),
                tube(
                    np.stack([0.23 * np.sin(a), np.full_like(a, 3.05), 0.8 + 0.23 * np.cos(a)], 1),
                    0.016,
                    "#d9622c",
                    "metal",
                    6,
                    False,
                ),
                rod((0, 3.5, 0), (0, 3.4, 0.5), 0.06, "#6a6e70"),
            ]
        )
        room.put(hoop, s * 6.5, 0.0, heading, 0, wall="w" if s < 0 else "e")
    horse = merge(
        [
            moved(
                lathe(
                    [(0, -0.8), (0.24, -0.76), (0.27, -0.5), (0.27, 0.5), (0.24, 0.76), (0, 0.8)],
                    "#8a5a34",
                    "leather",
                    16,
                ),
                turned("x", 90),
            ),
            *(
                rod((sx * 0.14, -0.1, sz * 0.55), (sx * 0.3, -1.0, sz * 0.62), 0.035, "#c9955a", "wood", 6)
                for sx in (-1, 1)
                for sz in (-1, 1)
            ),
        ]
    )
    room.put(at(horse, 0, 1.0, 0), 3.4, -2.4, 90, solid="table", sight=(0.7, 1.25))
    for k, (x, z) in enumerate(((-2.8, 2.6), (-0.6, 2.9))):
        room.put(
            box((-0.95, 0, -0.6), (0.95, 0.06, 0.6), ("#2f62a0", "#b5382f")[k], "leather", 0.02),
            x,
            z,
            4.0 * k,
            solid="mat",
            sight=(0, 0.06),
        )
    for k in range(3):
        room.put(rod((0, 0, 0), (0, 4.1, 0), 0.025, "#c2a878", "cloth", 8), -1.5 + 1.0 * k, -3.9, 0, 1.1)
    room.put(f.bench("#b8824a", 2.2), 0.5, south - 0.4, 180, wall="s", solid="bench")
    room.seat(0.3, south - 0.4, 180, 0.45, "bench")
    room.prop("basketball", 1.6, 0.0, 0.6, 0)
    for z in (-2.4, 2.4):
        for x in (-3.0, 3.0):
            room.put(fit.tube_light(room.lit, 1.4), x, z, 0, shell.height)
        room.lamp(0.0, 4.6, z, (4.5, 4.4, 4.0), 12.0, always=True)
    for z in (-2.8, 0.0, 2.8):
        room.window_light(east - 0.6, 3.4, z, 2.2, 9.0)
    west_door(room, shell, 3.4)
    room.word("table horse", 3.4, -1.5, 1.25)
    room.word("window bars wall", -0.2, north + 1.0)
    room.word("mat mats", -1.8, 1.8)
    room.word("bench", 0.5, 3.9)
    room.word("hoop basket", 4.6, 0.0)
    room.marks += [(0.0, 0.0), (1.1, 0.4), (-1.1, 0.3), (0.2, -1.4), (-2.4, -0.9), (2.6, 1.2), (-3.6, 1.2)]
    return shell
