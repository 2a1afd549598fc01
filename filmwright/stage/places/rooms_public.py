"""Rooms that people share: office, library, hospital room, bar, corridor, classroom. Windows in the east wall, as at home."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.buildings import curtain, doorway, leaf
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.plan import Door
from filmwright.stage.places.rooms_home import TABLE_SIGHT, west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, fractal, glowing, grounded, merge, moved, placed, rgb, shade, surface, turned


def office(room: Furnishing, seed: int) -> Shell:
    """An office: a large desk before the window, visitors' chairs, shelves of files, the city outside."""
    shell = Shell(
        5.6, 4.8, 2.7, "#8f9a94", floor="#5e4a3a", trim="#d9d4c6", dado="#6d4c33", view="city",
        openings=(
            Opening("e", -0.95, 1.4, 0.8, 2.3, "window", "#5a5f52"), Opening("e", 0.95, 1.4, 0.8, 2.3, "window", "#5a5f52"),
            Opening("w", -1.4, 0.95, 0.0, 2.07, "door"),
        ),
    )  # fmt: skip
    north, east, south = -shell.depth / 2, shell.width / 2, shell.depth / 2
    room.put(f.rug("#5a3f3a", (2.8, 2.0)), 0.5, 0.0, 0, 0.002)
    room.put(f.desk("#6d4529", (1.7, 0.8)), 1.0, 0.0, 270, solid="table", sight=(0.0, 0.75))
    room.chair(_office_chair("#3d2f28"), 1.78, 0.0, 270, 0.46)
    for z in (-0.5, 0.5):
        room.chair(f.chair("#6d4529", "#4d6350"), -0.15, z, 90)
    room.put(at(fit.standing_lamp(room.lit, 0.46, "#4f7a5c"), y=0.75), 1.1, -0.62, 0)
    for kind, dx, dz, heading in (
        ("telephone", 0.15, 0.55, 250),
        ("paper", -0.1, 0.02, 95),
        ("paper", -0.12, 0.05, 80),
        ("pen", -0.15, -0.2, 130),
        ("cup", -0.25, 0.4, 30),
    ):
        room.prop(kind, 1.0 + dx, 0.75, dz, heading)
    room.put(
        f.shelf("#6d4529", (1.1, 2.1, 0.34), 0.95, seed), -0.2, north + 0.18, 0, wall="n", solid="shelf", sight=(0, 2.1)
    )
    room.put(
        f.shelf("#6d4529", (1.1, 2.1, 0.34), 0.95, seed + 1),
        0.6,
        south - 0.18,
        180,
        wall="s",
        solid="shelf",
        sight=(0, 2.1),
    )
    room.put(_files(), 1.5, north + 0.3, 0, wall="n", solid="files", sight=(0, 1.35))
    room.put(pot_plant(seed, 1.1), 2.35, south - 0.45, 0, wall="s", solid="plant")
    room.put(f.picture((0.9, 0.6), seed), -1.6, south, 180, 1.6, wall="s")
    room.put(f.wall_clock("#3a2f28", 0.17, 4.6), -1.6, north, 0, 2.0, wall="n")
    room.put(f.armchair("#5a3f33"), -2.1, north + 0.7, 45, solid="armchair")
    room.seat(-2.07, north + 0.73, 45, 0.44, "armchair")
    room.put(fit.pendant(room.lit, 0.6, "#d9d2c0", 0.24), -0.4, 0.0, 0, shell.height)
    room.lamp(1.05, 1.25, -0.6, (2.2, 1.6, 0.9), 4.5)
    room.lamp(-0.4, 2.0, 0.0, (2.2, 1.75, 1.2), 6.0)
    for z in (-0.95, 0.95):
        room.window_light(east - 0.4, 1.6, z, 1.0)
    west_door(room, shell, 1.4)
    room.word("table desk", 0.35, 0.0, 0.75)
    room.word("window", 2.35, 0.95)
    room.word("shelf files", 1.35, -1.5)
    room.word("wall clock", -1.3, -1.7)
    room.marks += [(-0.8, -0.1), (0.3, 1.2), (-1.2, 0.7), (0.25, -1.2), (1.95, 1.1), (-1.3, -0.7)]
    return shell


def _office_chair(colour: str) -> Mesh:
    """A swivel chair with arms, seat at 0.46."""
    parts = [box((-0.25, 0.40, -0.24), (0.25, 0.465, 0.24), colour, "leather", 0.03)]
    parts.append(
        moved(
            box((-0.24, 0, -0.04), (0.24, 0.62, 0.04), colour, "leather", 0.035),
            placed(0, 0.5, -0.25) @ turned("x", -8),
        )
    )
    parts.append(at(cylinder(0.028, 0.34, "#2a2b2d", "metal", 10), y=0.07))
    for a in np.arange(5) * 2 * np.pi / 5:
        x, z = 0.28 * float(np.cos(a)), 0.28 * float(np.sin(a))
        parts += [
            rod((0, 0.09, 0), (x, 0.06, z), 0.022, "#2a2b2d"),
            at(cylinder(0.025, 0.05, "#1a1a1b", "plain", 8), x, 0, z),
        ]
    for s in (-1, 1):
        parts += [
            box((s * 0.30 - 0.03, 0.64, -0.2), (s * 0.30 + 0.03, 0.67, 0.12), colour, "leather", 0.012),
            rod((s * 0.29, 0.42, -0.05), (s * 0.30, 0.65, -0.05), 0.014, "#2a2b2d"),
        ]
    return grounded(merge(parts), 0, 0.15, 0.4)


def _files() -> Mesh:
    """A steel filing cabinet, four drawers."""
    parts = [box((-0.24, 0, -0.3), (0.24, 1.35, 0.28), "#6d746f", "paint", 0.01)]
    for k in range(4):
        y = 0.04 + 0.33 * k
        parts += [
            box((-0.22, y, 0.28), (0.22, y + 0.31, 0.3), "#767d78", "paint", 0.006),
            box((-0.06, y + 0.15, 0.3), (0.06, y + 0.17, 0.325), "#b9bcbf", "metal"),
        ]
        parts.append(box((-0.05, y + 0.21, 0.3), (0.05, y + 0.26, 0.304), "#efe9dc", "paper"))
    return grounded(merge(parts), 0, 0.15, 0.5)


def library(room: Furnishing, seed: int) -> Shell:
    """A library: shelves to the ceiling, a long table with green lamps, a ladder, tall windows."""
    shell = Shell(
        7.4, 6.0, 3.4, "#6d5a42", floor="#6b4a30", trim="#5a3f28", ceiling="#c9bfa8", dado="",
        openings=(
            Opening("e", -1.6, 1.2, 0.9, 2.9, "window", "#5d3a34"), Opening("e", 1.6, 1.2, 0.9, 2.9, "window", "#5d3a34"),
            Opening("w", 0.0, 1.0, 0.0, 2.1, "door"),
        ),
    )  # fmt: skip
    north, east, west, south = -3.0, 3.7, -3.7, 3.0
    for k in range(5):
        x = -2.75 + 1.3 * k
        room.put(
            f.shelf("#5a3a24", (1.28, 3.0, 0.34), 0.96, seed + k),
            x,
            north + 0.18,
            0,
            wall="n",
            solid="shelf",
            sight=(0, 3.0),
        )
        room.put(
            f.shelf("#5a3a24", (1.28, 3.0, 0.34), 0.94, seed + 9 + k),
            x,
            south - 0.18,
            180,
            wall="s",
            solid="shelf",
            sight=(0, 3.0),
        )
    for k, z in enumerate((-1.75, 1.75)):
        room.put(
            f.shelf("#5a3a24", (1.5, 3.0, 0.34), 0.95, seed + 20 + k),
            west + 0.18,
            z,
            90,
            wall="w",
            solid="shelf",
            sight=(0, 3.0),
        )
    room.put(f.rug("#6b2f2c", (4.2, 2.2)), 0.2, 0.0, 0, 0.002)
    room.put(f.table("#5d3b24", (2.6, 1.0)), 0.2, 0.0, 0, solid="table", sight=TABLE_SIGHT)
    for x in (-0.5, 0.9):
        room.put(_bank_lamp(room.lit), x, 0.0, 0, 0.75)
        room.lamp(x, 1.05, 0.0, (1.7, 1.35, 0.7), 3.8)
        room.chair(f.chair("#5d3b24", "#3f5a48"), x, 0.82, 180)
        room.chair(f.chair("#5d3b24", "#3f5a48"), x, -0.82, 0)
    for kind, x, z, heading in (
        ("open book", -0.5, 0.28, 0),
        ("book", 0.25, 0.1, 30),
        ("book", 0.3, 0.12, 55),
        ("open book", 0.9, -0.28, 180),
        ("pen", 0.5, 0.3, 70),
    ):
        room.prop(kind, x, 0.75 + (0.031 if (x, z) == (0.3, 0.12) else 0), z, heading)
    room.put(_ladder(), 1.9, north + 0.75, 0, wall="n", solid="ladder")
    room.put(f.armchair("#6b3a2c"), 2.9, 0.0, 270, solid="armchair")
    room.seat(2.87, 0.0, 270, 0.44, "armchair")
    room.put(_globe(), -2.6, 2.0, 20, solid="globe")
    for x in (-1.2, 1.6):
        room.put(fit.pendant(room.lit, 0.9, "#b59a5a", 0.26), x, 0, 0, shell.height)
    room.lamp(0.2, 2.3, 0.0, (2.6, 1.8, 1.0), 7.0)
    for z in (-1.6, 1.6):
        room.window_light(east - 0.5, 1.9, z, 1.3, 6.0)
    west_door(room, shell, 0.0)
    room.word("table desk", 0.2, 1.65, 0.75)
    room.word("window", 2.9, 1.6)
    room.word("shelf bookcase books ladder", 0.7, -2.2)
    room.word("globe", -2.0, 1.6)
    room.word("armchair", 2.2, -0.9)
    room.marks += [(-1.6, 0.6), (-1.7, -0.6), (2.1, 1.3), (0.2, 1.9), (0.2, -1.7), (2.3, -1.7)]
    return shell


def _bank_lamp(lit: bool) -> Mesh:
    foot = lathe([(0, 0), (0.09, 0), (0.085, 0.02), (0.015, 0.04), (0.011, 0.3), (0, 0.3)], "#b08d45", "metal", 14)
    hood = moved(cylinder(0.075, 0.28, "#2f6b4a", "paint", 14), placed(-0.14, 0.33, 0) @ turned("z", -90))
    hood.positions[:, 1] = np.maximum(hood.positions[:, 1], 0.315)
    strip = box((-0.12, 0.31, -0.05), (0.12, 0.3145, 0.05), "#f2e8c8", "plain")
    return merge(
        [foot, glowing(hood, "#5fc98a", 0.5) if lit else hood, glowing(strip, "#ffe0a0", 6.0) if lit else strip]
    )


def _ladder() -> Mesh:
    parts = [rod((s * 0.22, 0, 0.0), (s * 0.2, 2.7, -0.5), 0.022, "#7a5434", "wood") for s in (-1, 1)]
    for k in range(9):
        t = (k + 0.6) / 9.6
        parts.append(rod((-0.215, 2.7 * t, -0.5 * t), (0.215, 2.7 * t, -0.5 * t), 0.017, "#8a6242", "wood"))
    return merge(parts)


def _globe() -> Mesh:
    sphere = ball(0.28, "#4d6f86", "paint", 24, 14)
    p = sphere.positions
    land = fractal(np.arctan2(p[:, 0], p[:, 2]) * 1.3 + 3, p[:, 1] * 6, 3, 5) > 0.52
    sphere.colours[land] = rgb("#b09a62")
    a = np.linspace(0, 2 * np.pi, 33)
    ring = tube(np.stack([0.32 * np.cos(a), 0 * a, 0.32 * np.sin(a)], 1), 0.012, "#6b4529", "wood", 6, False)
    legs = [
        rod(
            (0.3 * float(np.cos(t)), 0.78, 0.3 * float(np.sin(t))),
            (0.22 * float(np.cos(t)), 0, 0.22 * float(np.sin(t))),
            0.02,
            "#6b4529",
            "wood",
        )
        for t in (0.5, 2.6, 4.7)
    ]
    return merge([at(sphere, y=0.8), at(ring, y=0.8), *legs])


def hospital(room: Furnishing, seed: int) -> Shell:
    """A hospital room: an adjustable bed with rails, monitor, drip stand, curtain on a rail, a visitor's chair."""
    shell = Shell(
        5.2, 4.6, 2.7, "#c3d3cf", wall_material="paint", floor="#9fb0ac",
        floor_material="concrete", trim="#eef0ee", ceiling="#e9ece8", view="city",
        openings=(Opening("e", 0.0, 1.9, 0.9, 2.2, "window", "#d9e2dc"), Opening("w", -1.4, 1.1, 0.0, 2.1, "door")),
    )  # fmt: skip
    north, east, south = -2.3, 2.6, 2.3
    room.put(hospital_bed(), 0.4, north + 1.12, 0, solid="bed", sight=(0, 0.6))
    room.seat(0.68, -0.7, 90, 0.6, "bed")
    room.put(monitor(), -0.65, north + 0.35, 20, wall="n", solid="monitor", sight=(0.9, 1.5))
    room.put(drip(), 1.25, north + 0.4, 0, wall="n", solid="drip")
    room.put(
        f.cabinet("#dfe2dc", (0.45, 0.75, 0.42), 0, 3), 1.75, north + 0.22, 0, wall="n", solid="table", sight=(0, 0.75)
    )
    room.put(fit.flowers_in_vase(seed), 1.75, north + 0.22, 0, 0.75, wall="n")
    room.prop("glass", 1.58, 0.75, north + 0.3, 0, "", "n")
    room.chair(f.chair("#8a9a96", "#5d8a8f"), 1.75, -0.55, 290)
    room.put(f.armchair("#5d7f80"), 1.95, 1.0, 250, solid="armchair")
    room.seat(1.92, 0.98, 250, 0.44, "armchair")
    room.put(rod((-1.35, 2.3, north + 0.05), (-1.35, 2.3, 0.3), 0.012, "#b9bcbf"), 0, 0)
    room.put(curtain(1.0, 2.05, "#8fb5b0"), -1.35, north + 0.55, 90, 0.25)
    room.put(_basin_unit(), -0.6, south - 0.25, 180, wall="s", solid="sink", sight=(0, 0.88))
    room.put(f.wall_clock("#dfe2e0", 0.16, 3.1), 0.6, south, 180, 2.0, wall="s")
    room.put(f.picture((0.6, 0.45), seed), 1.4, south, 180, 1.6, wall="s")
    room.put(fit.tube_light(room.lit), 0.3, -0.4, 0, shell.height)
    room.put(fit.tube_light(room.lit), 0.3, 1.2, 0, shell.height)
    room.lamp(0.3, 2.45, -0.4, (1.9, 2.1, 2.1), 6.0)
    room.lamp(0.3, 2.45, 1.2, (1.4, 1.6, 1.6), 6.0)
    room.window_light(east - 0.4, 1.6, 0.0, 1.6, 6.0)
    west_door(room, shell, 1.4)
    room.word("table", 1.35, 0.0, 0.75)
    room.word("window", 1.35, 0.45)
    room.word("bed", -0.45, -0.6)
    room.word("monitor", -0.75, -1.2)
    room.word("sink", -0.5, 1.45)
    room.word("curtain", -1.0, 0.1)
    room.marks += [(-0.5, -0.2), (0.4, 0.5), (0.95, 1.4), (-1.0, 0.75), (0.2, 1.25), (-0.2, 0.9)]
    return shell


def hospital_bed() -> Mesh:
    """A bed whose head can be raised, with rails, on wheels; its head at z = -1."""
    steel = "#c2c8c9"
    parts = [
        box((-0.46, 0.36, -1.0), (0.46, 0.46, 1.0), steel, "paint", 0.02),
        box((-0.44, 0.46, -0.98), (0.44, 0.58, 0.98), "#eef0ee", "cloth", 0.04),
    ]
    parts.append(box((-0.46, 0.40, -0.35), (0.46, 0.605, 0.99), "#a8c5c9", "cloth", 0.05))
    back = box((-0.42, 0, -0.05), (0.42, 0.5, 0.04), "#eef0ee", "cloth", 0.04)
    parts.append(moved(back, placed(0, 0.56, -0.62) @ turned("x", -62)))
    parts.append(
        moved(
            box((-0.28, -0.05, -0.17), (0.28, 0.06, 0.17), "#f6f7f5", "cloth", 0.05),
            placed(0, 0.70, -0.78) @ turned("x", 22),
        )
    )
    for z, tall in ((-1.02, 0.95), (1.02, 0.8)):
        parts.append(box((-0.45, 0.42, z - 0.02), (0.45, tall, z + 0.02), "#dfe5e4", "paint", 0.02))
    for s in (-1, 1):
        for y in (0.68, 0.82):
            parts.append(rod((s * 0.49, y, -0.5), (s * 0.49, y, 0.2), 0.012, steel))
        parts += [rod((s * 0.49, 0.46, z), (s * 0.49, 0.82, z), 0.012, steel) for z in (-0.5, -0.15, 0.2)]
        parts += [rod((s * 0.38, 0.1, z), (s * 0.38, 0.38, z), 0.02, steel) for z in (-0.85, 0.85)]
        parts += [
            moved(cylinder(0.06, 0.03, "#2d2f31", "plain", 12), placed(s * 0.38 - 0.015, 0.06, z) @ turned("z", -90))
            for z in (-0.85, 0.85)
        ]
    return grounded(merge(parts), 0, 0.3, 0.5)


def monitor() -> Mesh:
    """A monitor on a stand, with three lines that shine."""
    pole = [rod((0, 0.05, 0), (0, 1.1, 0), 0.02, "#c2c8c9"), at(cylinder(0.2, 0.04, "#8f9698", "metal", 14), y=0.01)]
    case = box((-0.18, 1.08, -0.08), (0.18, 1.4, 0.06), "#dfe2e0", "paint", 0.02)
    screen = box((-0.15, 1.13, 0.06), (0.15, 1.37, 0.066), "#0d1a16", "metal")
    lines: list[Mesh] = []
    for k, tone in enumerate(("#5aff8a", "#5ad8ff", "#ffe05a")):
        y0 = 1.32 - 0.07 * k
        x = np.linspace(-0.14, 0.1, 25)
        beat = np.where(np.arange(25) % 8 == 3, 0.028, np.where(np.arange(25) % 8 == 4, -0.012, 0.0)) * (
            1 if k == 0 else 0.4
        )
        for j in range(24):
            lines.append(
                glowing(
                    rod((x[j], y0 + beat[j], 0.068), (x[j + 1], y0 + beat[j + 1], 0.068), 0.0018, tone, "plain", 3),
                    tone,
                    2.5,
                )
            )
    return merge([*pole, case, screen, *lines])


def drip() -> Mesh:
    """A stand with a bag of fluid."""
    parts = [
        rod((0, 0.03, 0), (0, 1.95, 0), 0.012, "#c2c8c9"),
        rod((-0.12, 1.95, 0), (0.12, 1.95, 0), 0.008, "#c2c8c9"),
    ]
    parts += [
        rod((0, 0.06, 0), (0.24 * float(np.cos(a)), 0.03, 0.24 * float(np.sin(a))), 0.011, "#8f9698")
        for a in np.arange(5) * 1.2566
    ]
    parts.append(box((0.05, 1.66, -0.02), (0.17, 1.92, 0.02), "#dfeaec", "glass", 0.015))
    return merge([*parts, rod((0.11, 1.66, 0), (0.05, 0.9, 0.1), 0.004, "#dfeaec", "plain", 4)])


def _basin_unit() -> Mesh:
    return merge(
        [
            f.cabinet("#dfe2dc", (0.7, 0.85, 0.48), 2),
            box((-0.36, 0.85, -0.24), (0.36, 0.88, 0.26), "#eef0ee", "tile", 0.01),
            rod((0, 0.88, -0.18), (0, 1.08, -0.18), 0.012, "#c9ccce"),
            rod((0, 1.07, -0.18), (0, 1.04, -0.05), 0.01, "#c9ccce"),
        ]
    )


def bar(room: Furnishing, seed: int) -> Shell:
    """A bar: counter with stools, bottles on lit shelves behind, booths, low lamps, dark wood."""
    shell = Shell(
        7.0, 5.6, 2.9, "#6b4436", wall_material="plaster", floor="#4d3626", ceiling="#3d332c", trim="#3f2c20", dado="#4a2f20",
        view="street",
        openings=(Opening("e", 1.2, 2.0, 0.9, 2.3, "window"), Opening("w", -1.7, 1.0, 0.0, 2.1, "door")),
    )  # fmt: skip
    north, east, south = -2.8, 3.5, 2.8
    bar_front = box((-2.2, 0, -0.28), (2.2, 1.04, 0.24), "#4f3020", "wood", 0.01)
    panels = [
        box((x - 0.25, 0.14, 0.24), (x + 0.25, 0.9, 0.265), "#5d3a26", "wood", 0.01)
        for x in np.linspace(-1.85, 1.85, 7)
    ]
    top = box((-2.28, 1.04, -0.34), (2.28, 1.09, 0.38), "#7a4a2c", "wood", 0.015)
    rail = rod((-2.2, 0.18, 0.4), (2.2, 0.18, 0.4), 0.022, "#b08d45")
    room.put(
        grounded(merge([bar_front, *panels, top, rail]), 0, 0.2, 0.4),
        -0.3,
        north + 1.35,
        0,
        solid="counter",
        sight=(0, 1.09),
    )
    shelves: list[Mesh] = [
        box((-2.2, 0.9 + 0.42 * k, 0.0), (2.2, 0.94 + 0.42 * k, 0.26), "#4f3020", "wood", 0.004) for k in range(3)
    ]
    shelves.append(box((-2.2, 0, 0), (2.2, 0.9, 0.3), "#3f2719", "wood", 0.01))
    shelves.append(box((-2.2, 0.94, 0.001), (2.2, 2.3, 0.006), "#9aa3a0", "metal"))
    for k in range(3):
        shelves.append(at(fit.bottles(4.2, seed * 5 + k), 0, 0.94 + 0.42 * k, 0.15))
        shelves.append(glowing(box((-2.15, 0.925 + 0.42 * k, 0.25), (2.15, 0.938 + 0.42 * k, 0.262)), "#ffb861", 2.5))
    room.put(merge(shelves), -0.3, north, 0, wall="n", solid="shelves", sight=(0, 2.3))
    for k, x in enumerate((-1.9, -1.1, -0.3, 0.5, 1.3)):
        room.put(_bar_stool(), x, north + 2.02, 25.0 * k, solid="stool")
        room.seat(x, north + 2.02, 180, 0.76, "stool")
    for kind, x, tone in (
        ("glass", -1.0, ""),
        ("bottle", -0.75, ""),
        ("wine glass", 0.55, ""),
        ("bowl", -0.2, "#6d4c33"),
        ("glass", 1.4, ""),
    ):
        room.prop(kind, x, 1.09, north + 1.5, 20, tone)
    room.put(_booth(), east - 0.35, -0.4, 270, wall="e", solid="booth", sight=(0, 1.1))
    room.seat(east - 0.4, -0.4, 270, 0.46, "booth")
    tx, tz = 1.5, 1.35
    room.put(f.table("#5a3826", (0.8, 0.8), 0.75, True), tx, tz, 0, solid="table", sight=TABLE_SIGHT)
    for dx, heading in ((-0.72, 90), (0.72, 270)):
        room.chair(f.chair("#4f3020", "#6b1f22"), tx + dx, tz, heading)
    room.put(f.table("#5a3826", (0.8, 0.8), 0.75, True), -1.3, 1.75, 0, solid="table2", sight=TABLE_SIGHT)
    for dx, heading in ((-0.72, 90), (0.72, 270)):
        room.chair(f.chair("#4f3020", "#6b1f22"), -1.3 + dx, 1.75, heading)
    for x, z in ((tx, tz), (-1.3, 1.75)):
        room.prop("candle", x, 0.75, z, 0)
        room.prop("glass", x + 0.2, 0.75, z + 0.1, 0)
        room.lamp(x, 1.05, z, (1.5, 0.8, 0.32), 3.2, always=True)
    for x in (-1.7, -0.3, 1.1):
        room.put(fit.pendant(True, 0.95, "#7a2f22", 0.17), x, north + 1.4, 0, shell.height)
        room.lamp(x, 1.8, north + 1.45, (1.9, 1.1, 0.5), 4.5, always=True)
    room.put(f.picture((1.0, 0.6), seed), 0.8, south, 180, 1.7, wall="s")
    room.put(f.picture((0.5, 0.65), seed + 1), -1.0, south, 180, 1.7, wall="s")
    sign = merge(
        [
            glowing(
                moved(lathe([(0.3, -0.015), (0.33, 0), (0.3, 0.015)], "#ff4a6a", "plain", 26), turned("x", 90)),
                "#ff4a6a",
                3.5,
            ),
            glowing(rod((-0.2, -0.08, 0), (0.2, 0.1, 0), 0.015, "#5ad8ff", "plain", 6), "#5ad8ff", 3.5),
        ]
    )
    room.put(at(sign, z=0.06), -shell.width / 2, -0.4, 90, 1.9, wall="w")
    room.lamp(-3.1, 1.9, -0.4, (1.1, 0.25, 0.4), 3.0, always=True)
    room.window_light(east - 0.4, 1.6, 1.2, 0.8)
    west_door(room, shell, 1.7)
    room.word("table", tx, tz + 0.85, 0.75)
    room.word("window", 2.6, 0.6)
    room.word("bar counter", 1.75, -0.55, 1.09)
    room.word("stool", -0.7, -0.2)
    room.word("wall", -2.4, 0.3)
    room.marks += [(0.0, 0.3), (0.9, 0.25), (-0.9, 0.5), (0.1, 1.4), (-2.3, 0.4), (2.4, 0.2)]
    return shell


def _bar_stool() -> Mesh:
    parts = [
        at(cylinder(0.18, 0.06, "#6b1f22", "leather", 18, 0.17), y=0.70),
        at(cylinder(0.03, 0.68, "#a9adb0", "metal", 10), y=0.02),
    ]
    parts += [
        lathe([(0, 0), (0.2, 0), (0.19, 0.02), (0.03, 0.05)], "#a9adb0", "metal", 18),
        at(lathe([(0.13, -0.01), (0.15, 0), (0.13, 0.01)], "#a9adb0", "metal", 18), y=0.28),
    ]
    return merge(parts)


def _booth() -> Mesh:
    """An upholstered bench against a wall at -z, 1.1 wide."""
    parts = [
        box((-0.55, 0, -0.3), (0.55, 0.40, 0.25), "#4f3020", "wood", 0.01),
        box((-0.55, 0.36, -0.3), (0.55, 0.46, 0.28), "#6b1f22", "leather", 0.03),
    ]
    parts += [
        box((x - 0.13, 0.46, -0.32), (x + 0.13, 1.1, -0.2), "#7a2629", "leather", 0.045)
        for x in np.linspace(-0.41, 0.41, 4)
    ]
    return grounded(merge(parts), 0, 0.2, 0.5)


def corridor(room: Furnishing, seed: int) -> Shell:
    """A long corridor along z: doors on both sides, lamps overhead, a bench, a window at the end."""
    shell = Shell(
        2.5, 16.0, 2.6, "#8d9a8f", wall_material="paint", floor="#7d7466", floor_material="tile",
        trim="#d3cfc0", ceiling="#c9c9bf", dado="#5d6b60",
        openings=(
            Opening("n", 0.0, 1.1, 1.0, 2.2, "window"), Opening("e", 3.2, 0.95, 0.0, 2.07, "door"),
            Opening("w", -2.5, 0.95, 0.0, 2.07, "door"), Opening("s", 0.0, 1.2, 0.0, 2.1, "arch"),
        ),
    )  # fmt: skip
    for wall, x, heading in (("e", 1.25, 270), ("w", -1.25, 90)):
        for z in (-5.6, -1.2, 6.4) if wall == "e" else (-6.2, -2.0, 6.0):
            shut = merge(
                [
                    at(doorway(shell.trim, depth=0.02)),
                    at(leaf("#6b5a48"), -0.475, 0, 0.0),
                    box((-0.09, 1.6, 0.022), (0.09, 1.68, 0.026), "#d6c48a", "metal"),
                ]
            )
            room.put(shut, x, z, heading, wall=wall)
    room.put(f.bench("#7a5a3a", 1.4), -1.0, 0.4, 90, wall="w", solid="bench")
    for z in (0.0, 0.75):
        room.seat(-0.98, z, 90, 0.45, "bench")
    room.put(pot_plant(seed, 0.9), 0.92, -7.5, 0, solid="plant")
    room.put(f.cabinet("#6b5a48", (0.9, 0.8, 0.3), 0, 2), 1.09, 0.6, 270, wall="e", solid="table", sight=(0, 0.8))
    room.prop("telephone", 1.1, 0.8, 0.6, 270, "", "e")
    room.put(fit.radiator(1.0), 1.25, -3.4, 270, wall="e", solid="radiator")
    room.put(f.picture((0.5, 0.4), seed), -1.25, -4.2, 90, 1.6, wall="w")
    room.put(f.wall_clock("#3a3b3d", 0.17, 11.7), 1.25, 1.9, 270, 2.05, wall="e")
    for z in (-6.0, -2.0, 2.0, 6.0):
        room.put(fit.tube_light(True, 1.2), 0, z, 90, shell.height)
        room.lamp(0, 2.35, z, (1.5, 1.7, 1.45), 5.0, always=True)
    room.window_light(0.0, 1.7, -7.5, 1.2, 6.0)
    room.doors += [
        ("door", Door((0.45, 2.55), (2.4, 3.2))),
        ("west", Door((-0.45, 3.1), (-2.4, 2.5))),
        ("end", Door((0.35, 7.4), (0.0, 9.3))),
    ]
    room.word("door", 0.6, 3.2)
    room.word("bench", -0.25, 0.4)
    room.word("table telephone", 0.55, 0.6, 0.8)
    room.word("window", 0.2, -7.0)
    room.word("end", 0.0, -6.2)
    room.word("wall clock", 0.75, 1.9)
    room.marks += [(-0.1, -0.6), (0.5, -1.5), (-0.5, -1.7), (0.1, 1.3), (0.45, -2.6), (-0.45, -2.9)]
    return shell


def classroom(room: Furnishing, seed: int) -> Shell:
    """A classroom: blackboard on the north wall, teacher's desk, three rows of desks, windows all along the east."""
    shell = Shell(
        7.6, 6.6, 3.0, "#c2c1a2", floor="#8a6340", trim="#dcd8c8", dado="#6f7f6a",
        openings=(
            Opening("e", -1.9, 1.5, 0.95, 2.5, "window"), Opening("e", 0.1, 1.5, 0.95, 2.5, "window"),
            Opening("e", 2.1, 1.5, 0.95, 2.5, "window"),
            Opening("w", 2.1, 0.95, 0.0, 2.1, "door"),
        ),
    )  # fmt: skip
    north, east, south = -3.3, 3.8, 3.3
    room.put(fit.blackboard(3.4, 1.25), 0.0, north, 0, 0.95, wall="n")
    room.put(f.wall_clock("#3a3b3d", 0.18, 8.9), 2.3, north, 0, 2.45, wall="n")
    room.put(f.desk("#8a5d3b", (1.4, 0.7)), -1.2, north + 1.45, 0, solid="table", sight=(0, 0.75))
    room.chair(f.chair("#8a5d3b"), -1.2, north + 0.8, 0)
    for kind, dx, tone in (("book", -0.4, ""), ("apple", 0.35, ""), ("cup", 0.5, ""), ("paper", 0.0, "")):
        room.prop(kind, -1.2 + dx, 0.75, north + 1.4, 20, tone)
    for row in range(3):
        for column in range(3):
            x, z = -2.1 + 2.1 * column, -0.15 + 1.25 * row
            room.put(f.table("#b08a5c", (1.1, 0.5), 0.72), x, z, 0, solid="desk", sight=(0.62, 0.72))
            for dx in (-0.27, 0.27):
                room.chair(f.chair("#9a744a"), x + dx, z + 0.5, 180)
            if (row + column) % 2:
                room.prop("open book", x + 0.2, 0.72, z, 0)
            else:
                room.prop("book", x - 0.3, 0.72, z + 0.05, 30.0 * row)
    room.put(
        f.shelf("#8a5d3b", (1.6, 1.2, 0.34), 0.85, seed),
        -1.6,
        south - 0.18,
        180,
        wall="s",
        solid="shelf",
        sight=(0, 1.2),
    )
    room.put(_map(), 1.0, south, 180, 1.2, wall="s")
    room.put(pot_plant(seed, 0.5), -1.6, south - 0.18, 0, 1.2, wall="s")
    for z in (-1.4, 1.4):
        for x in (-1.8, 1.8):
            room.put(fit.tube_light(room.lit, 1.4), x, z, 0, shell.height)
    room.lamp(0.0, 2.6, -1.4, (2.2, 2.3, 2.1), 8.0)
    room.lamp(0.0, 2.6, 1.4, (2.0, 2.1, 1.9), 8.0)
    for z in (-1.9, 0.1, 2.1):
        room.window_light(east - 0.5, 1.9, z, 1.0, 6.0)
    west_door(room, shell, -2.1)
    room.word("table desk", -1.2, -1.1, 0.75)
    room.word("window", 3.2, -1.2)
    room.word("blackboard board", 0.6, north + 0.7)
    room.word("wall clock", 2.2, north + 0.7)
    room.word("shelf", -1.6, 2.75)
    room.marks += [(0.4, -1.6), (1.4, -1.7), (-2.4, -1.2), (2.4, -1.4), (0.0, -2.4), (3.2, 0.3)]
    return shell


def _map() -> Mesh:
    """A wall map between two rods, back at z = 0."""
    n, m = 33, 21
    x, y = np.meshgrid(np.linspace(-0.8, 0.8, n), np.linspace(0, 1.0, m))
    points = np.stack([x, y, 0 * x + 0.012], -1).reshape(-1, 3)
    i = (np.arange(m - 1)[:, None] * n + np.arange(n - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + n + 1], 1), np.stack([i, i + n + 1, i + n], 1)])
    land = fractal(points[:, 0] * 2.6 + 4, points[:, 1] * 2.6, 3, 9) > 0.5
    colours = np.where(land[:, None], rgb("#c2ad6f"), rgb("#8fb0bd"))
    return merge(
        [
            surface(points, faces, colours, "paper"),
            rod((-0.85, 0, 0.015), (0.85, 0, 0.015), 0.015, "#5a3d28", "wood"),
            rod((-0.85, 1.0, 0.015), (0.85, 1.0, 0.015), 0.015, shade("#5a3d28", 1.1), "wood"),
        ]
    )
