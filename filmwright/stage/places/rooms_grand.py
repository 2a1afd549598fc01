"""Grand and public rooms: a ballroom, a throne room, a courtroom, a cinema, a lobby, a warehouse. Windows in the east wall."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.buildings import curtain
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.landmarks.landmark import column
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.props.screens import picture
from filmwright.stage.shapes import ball, box, lathe, rod, sheet, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, turned

GOLD = "#c9a04a"


def chandelier(lit: bool, arms: int = 10, radius: float = 0.9) -> Mesh:
    """A chandelier that hangs from y = 0 downwards: a stem, arms with candles, strings of glass drops."""
    parts = [rod((0, 0, 0), (0, -1.5, 0), 0.025, GOLD, "metal", 8), at(ball(0.14, GOLD, "metal", 14, 8), 0, -1.4, 0)]
    for k in range(arms):
        a = 2 * math.pi * k / arms
        path = np.array(
            [
                [0.1 * math.cos(a), -1.4, 0.1 * math.sin(a)],
                [0.5 * radius * math.cos(a), -1.62, 0.5 * radius * math.sin(a)],
                [radius * math.cos(a), -1.3, radius * math.sin(a)],
            ]
        )
        parts.append(tube(path, np.array([0.018, 0.018, 0.014]), GOLD, "metal", 6))
        flame = box((-0.02, 0, -0.02), (0.02, 0.16, 0.02), "#fff0c0", "plain")
        flame = glowing(flame, "#ffd890", 5.0 if lit else 1.4)
        parts.append(at(flame, radius * math.cos(a), -1.28, radius * math.sin(a)))
        for j in range(3):
            s = 0.3 + 0.22 * j
            parts.append(
                at(
                    ball(0.03, "#e6eef2", "metal", 6, 4),
                    s * radius * math.cos(a),
                    -1.42 - 0.09 * math.sin(math.pi * s),
                    s * radius * math.sin(a),
                )
            )
    return merge(parts)


def ballroom(room: Furnishing, seed: int) -> Shell:
    """A ballroom: polished floor, pilasters and gilt, tall windows with drapes, mirrors opposite, chandeliers, chairs along the wall."""
    shell = Shell(
        15.0,
        12.0,
        6.2,
        "#e6dcc4",
        floor="#9a6a3c",
        trim="#f3ecd8",
        ceiling="#f1e9d6",
        dado="#d3c2a0",
        view="garden",
        openings=(
            *(Opening("e", z, 1.7, 0.5, 4.6, "window", "#8f2f3a") for z in (-4.0, 0.0, 4.0)),
            Opening("w", -4.4, 1.8, 0.0, 3.0, "arch"),
        ),
    )
    north, east, south, west = -6.0, 7.5, 6.0, -7.5
    del seed
    for wall, x, z, heading, spots in (
        ("n", 0.0, north, 0.0, (-6.4, -3.2, 0.0, 3.2, 6.4)),
        ("s", 0.0, south, 180.0, (-6.4, -3.2, 0.0, 3.2, 6.4)),
        ("e", east, 0.0, 270.0, (-2.0, 2.0)),
        ("w", west, 0.0, 90.0, (-2.0, 2.0)),
    ):
        for s in spots:
            shaft = merge(
                [
                    box((-0.28, 0, 0), (0.28, 5.4, 0.14), "#efe6d0", "plaster", 0.02),
                    box((-0.36, 5.2, 0), (0.36, 5.6, 0.22), GOLD, "metal", 0.02),
                    box((-0.36, 0, 0), (0.36, 0.4, 0.2), "#efe6d0", "plaster", 0.02),
                ]
            )
            room.put(at(shaft, s), x, z, heading, wall=wall)
    for s in (-4.8, -1.6, 1.6, 4.8):
        mirror = merge(
            [
                box((-1.0, 0.9, 0), (1.0, 4.4, 0.05), GOLD, "metal", 0.03),
                box((-0.9, 1.0, 0.05), (0.9, 4.3, 0.06), "#a9b5ba", "paint"),
            ]
        )
        room.put(at(mirror, s), 0.0, north, 0, wall="n")
    for z in (-4.0, 0.0, 4.0):
        for s in (-1, 1):
            room.put(curtain(0.7, 4.3, "#8f2f3a"), east - 0.12, z + s * 1.1, 270, 0.4, wall="e")
    for k, x in enumerate((-5.6, -4.4, -2.0, -0.8, 2.0, 3.2, 5.4)):
        room.chair(f.chair(GOLD, "#8f2f3a"), x, south - 0.55, 180)
        del k
    room.put(f.table("#c9a04a", (1.6, 0.6), 0.78), 4.6, north + 0.5, 0, wall="n", solid="table", sight=(0.7, 0.78))
    for kind, dx in (("vase", 0.0), ("wine glass", 0.4), ("wine glass", 0.55), ("bottle", -0.4)):
        room.prop(kind, 4.6 + dx, 0.78, north + 0.5, 20)
    for x, z in ((-4.0, -0.5), (0.6, 0.4), (4.8, -0.4)):
        room.put(chandelier(room.lit, 12, 1.1), x, z, 0, shell.height)
        room.lamp(x, 4.6, z, (7.0, 5.0, 2.8), 10.0, always=True)
    for z in (-4.0, 0.0, 4.0):
        room.window_light(east - 0.5, 2.6, z, 2.4, 9.0)
    west_door(room, shell, 4.4)
    room.word("table", 4.6, north + 1.5, 0.78)
    room.word("window", 6.5, 1.6)
    room.word("floor dancefloor", 0.3, 0.6)
    room.word("mirror", 0.0, north + 1.2)
    room.word("chairs", 2.6, 4.4)
    room.marks += [(0.0, 0.6), (0.9, 1.0), (-1.0, 0.8), (0.3, -1.2), (-1.6, -0.9), (2.0, 2.0)]
    room.landmark = (0.6, 2.6, -5.6)
    return shell


def throne_room(room: Furnishing, seed: int) -> Shell:
    """A throne on steps between columns, banners, a long red carpet, braziers, windows of coloured light."""
    shell = Shell(
        11.0,
        15.0,
        7.0,
        "#8f8678",
        wall_material="stone",
        floor="#7d7466",
        floor_material="stone",
        trim="#9a8f7d",
        ceiling="#5a5046",
        view="none",
        openings=(
            *(Opening("e", z, 1.1, 2.2, 5.4, "window") for z in (-4.5, 0.0, 4.5)),
            Opening("w", -5.6, 1.8, 0.0, 3.2, "arch"),
        ),
        beams="#4a3826",
    )
    north, east = -7.5, 5.5
    tone = ("#8f2430", "#24468f", "#2f6a3a")[seed % 3]
    steps = merge(
        [
            box(
                (-2.6 + 0.45 * k, 0.18 * k, -1.7),
                (2.6 - 0.45 * k, 0.18 * (k + 1), 1.7 - 0.5 * k),
                shade("#9a9080", 0.95 + 0.04 * k),
                "stone",
                0.02,
            )
            for k in range(3)
        ]
    )
    room.put(steps, 0.0, north + 1.75, 0, wall="n", solid="steps", sight=(0, 0.1))
    throne = merge(
        [
            box((-0.5, 0, -0.4), (0.5, 0.5, 0.4), GOLD, "metal", 0.03),
            box((-0.42, 0.5, -0.3), (0.42, 0.58, 0.38), tone, "cloth", 0.03),
            box((-0.5, 0.5, -0.4), (0.5, 2.1, -0.26), GOLD, "metal", 0.04),
            box((-0.36, 0.7, -0.27), (0.36, 1.8, -0.23), tone, "cloth", 0.03),
        ]
        + [box((s * 0.5 - 0.08, 0.5, -0.4), (s * 0.5 + 0.08, 0.86, 0.4), GOLD, "metal", 0.03) for s in (-1, 1)]
        + [at(ball(0.13, GOLD, "metal", 12, 8), s * 0.44, 2.18, -0.33) for s in (-1, 0, 1)]
    )
    room.put(throne, 0.0, north + 1.2, 0, 0.54, wall="n", solid="throne", sight=(0.54, 1.0))
    room.put(box((-0.9, 0.003, -5.0), (0.9, 0.016, 7.2), tone, "cloth"), 0, 0)
    for s in (-1, 1):
        for z in (-4.5, -1.0, 2.5, 6.0):
            room.put(grounded(column(6.2, 0.36, "#a89c8a")), s * 3.9, z, 0, solid="column", sight=(0, 6.0))
            banner = merge(
                [
                    sheet(1.1, 3.0, tone, "cloth", 10, 6, 0.04),
                    at(box((-0.25, 1.3, 0.06), (0.25, 1.8, 0.075), GOLD, "cloth"), 0, 0, 0),
                ]
            )
            room.put(at(banner, 0, 2.6, 0), s * 5.3, z + 1.7, 90 if s < 0 else 270, wall="w" if s < 0 else "e")
        brazier = merge(
            [
                lathe(
                    [(0.24, 0), (0.04, 0.1), (0.04, 0.85), (0.3, 1.05), (0.26, 1.08), (0, 0.98)], "#3a342c", "metal", 12
                ),
                glowing(at(ball(0.2, "#ff8a30", "plain", 10, 6), 0, 1.08, 0), "#ff8a30", 3.5),
            ]
        )
        room.put(brazier, s * 2.5, north + 3.2, 0, solid="brazier", sight=(0, 1.1))
        room.lamp(s * 2.5, 1.7, north + 3.2, (6.0, 2.9, 1.0), 7.5, always=True)
        room.lamp(s * 2.8, 2.2, 3.0, (3.0, 1.6, 0.7), 6.0, always=True)
    room.put(f.table("#6a4a30", (0.9, 0.6)), 3.0, 6.6, 0, solid="table", sight=(0.66, 0.75))
    for z in (-4.5, 0.0, 4.5):
        room.window_light(east - 0.4, 3.6, z, 2.6, 8.0)
    west_door(room, shell, 5.6)
    room.seat(0.0, north + 1.3, 0, 1.1, "throne")
    room.word("table", 3.0, 5.7, 0.75)
    room.word("window", 4.6, 1.8)
    room.word("throne steps", 0.0, -3.2)
    room.word("carpet", 0.0, 1.0)
    room.word("column", -3.0, -1.0)
    room.marks += [(0.0, 0.4), (0.9, 1.4), (-0.9, 1.2), (0.4, -1.6), (-0.7, -2.2), (1.8, 3.0)]
    room.landmark = (0.0, 1.6, -6.2)
    return shell


def courtroom(room: Furnishing, seed: int) -> Shell:
    """A court of law: the judge's bench on high, a witness stand, two tables, a rail, benches for the public, panelling."""
    shell = Shell(
        10.0,
        11.0,
        4.2,
        "#d3c7ae",
        floor="#7a5236",
        trim="#5d3a24",
        dado="#6d452b",
        ceiling="#e0d8c6",
        view="city",
        openings=(
            *(Opening("e", z, 1.3, 1.2, 3.6, "window") for z in (-3.0, 0.6, 4.0)),
            Opening("w", -4.2, 1.2, 0.0, 2.3, "door"),
        ),
    )
    north, east = -5.5, 5.0
    wood, dark = "#6d452b", "#54331f"
    del seed
    bench = [
        box((-2.2, 0, -0.8), (2.2, 1.5, 0.5), wood, "wood", 0.03),
        box((-2.3, 1.5, -0.5), (2.3, 1.58, 0.6), dark, "wood", 0.02),
        box((-2.6, 0, -0.9), (2.6, 3.0, -0.8), dark, "wood", 0.02),
    ]
    bench += [box((x - 0.5, 0.3, 0.5), (x + 0.5, 1.25, 0.53), dark, "wood", 0.02) for x in (-1.5, 0.0, 1.5)]
    bench.append(at(lathe([(0.5, 0), (0.48, 0.05), (0, 0.06)], GOLD, "metal", 24), 0, 0, 0))
    seal = moved(lathe([(0.45, 0), (0.43, 0.05), (0, 0.06)], GOLD, "metal", 24), turned("x", 90))
    bench.append(at(seal, 0, 2.4, -0.78))
    room.put(grounded(merge(bench)), 0.0, north + 1.0, 0, wall="n", solid="bench", sight=(0, 1.5))
    stand = merge(
        [
            box((-0.7, 0, -0.6), (0.7, 0.25, 0.6), dark, "wood", 0.02),
            box((-0.7, 0.25, 0.52), (0.7, 1.15, 0.6), wood, "wood", 0.02),
            box((-0.7, 0.25, -0.6), (-0.62, 1.15, 0.6), wood, "wood", 0.02),
        ]
    )
    room.put(stand, 3.3, north + 1.3, 0, solid="stand", sight=(0, 1.1))
    for x in (-2.0, 2.0):
        room.put(f.table(wood, (1.9, 0.8)), x, -0.2, 0, solid="table", sight=(0.66, 0.75))
        for dx in (-0.5, 0.5):
            room.chair(f.chair(dark, "#5d2a26"), x + dx, 0.75, 180)
        room.prop("paper", x - 0.4, 0.75, -0.2, 12)
        room.prop("book", x + 0.5, 0.75, -0.15, 340)
    rail = [
        box((-4.2, 0.82, -0.05), (-0.8, 0.92, 0.05), dark, "wood", 0.01),
        box((0.8, 0.82, -0.05), (4.2, 0.92, 0.05), dark, "wood", 0.01),
    ]
    rail += [lathe([(0.04, 0), (0.03, 0.2), (0.05, 0.45), (0.03, 0.82)], wood, "wood", 8) for _ in range(0)]
    rail += [
        at(lathe([(0.04, 0), (0.025, 0.2), (0.05, 0.45), (0.03, 0.82)], wood, "wood", 8), float(x), 0, 0)
        for x in np.arange(-4.1, 4.2, 0.3)
        if abs(x) > 0.8
    ]
    room.put(merge(rail), 0.0, 2.0, 0, solid="rail", sight=(0, 0.1))
    for z in (3.1, 4.2):
        for x in (-2.4, 2.4):
            room.put(f.bench(wood, 2.8), x, z, 180, solid="bench")
            room.seat(x - 0.6, z, 180, 0.45, "bench")
            room.seat(x + 0.6, z, 180, 0.45, "bench")
    for x, z in ((-2.2, -2.0), (2.2, -2.0), (-2.2, 2.6), (2.2, 2.6)):
        room.put(fit.pendant(True, 1.0, "#e6dcc0", 0.28), x, z, 0, shell.height)
        room.lamp(x, 2.9, z, (2.8, 2.3, 1.6), 6.0, always=True)
    for z in (-3.0, 0.6, 4.0):
        room.window_light(east - 0.4, 2.4, z, 1.8, 7.0)
    west_door(room, shell, 4.2)
    room.word("table", -2.0, -1.0, 0.75)
    room.word("window", 4.2, 2.4)
    room.word("judge bench", 0.0, -2.6)
    room.word("stand witness", 2.6, -2.6)
    room.word("rail", 0.0, 1.3)
    room.marks += [(0.0, -1.0), (0.8, -1.6), (-0.6, -2.0), (0.0, 1.2), (-3.6, -1.6), (0.2, 3.4)]
    room.landmark = (0.0, 1.7, -4.6)
    room.view((-0.35, 2.05, 5.1), (0.15, 1.45, -4.6))
    return shell


def cinema(room: Furnishing, seed: int) -> Shell:
    """A cinema: a screen that glows, rows of red seats, a beam from the booth, dim lamps along the walls."""
    shell = Shell(
        11.0,
        12.0,
        4.8,
        "#3a1f24",
        floor="#2a1c1e",
        trim="#6a4a2a",
        ceiling="#1c1416",
        view="none",
        openings=(Opening("w", -4.8, 1.4, 0.0, 2.3, "door"),),
    )
    north, south = -6.0, 6.0
    del seed
    shown = at(picture(room.shows or "sea", 8.4, 3.0, 1.25), 0, 2.12, 0.06)
    room.put(
        merge([box((-4.5, 0.45, 0), (4.5, 3.8, 0.04), "#0f0f10", "plain"), shown]),
        0.0,
        north,
        0,
        wall="n",
    )
    for s in (-1, 1):
        room.put(curtain(0.9, 3.6, "#7a1f2a"), s * 4.9, north + 0.2, 0, 0.35, wall="n")
    seat = merge(
        [
            box((-0.26, 0.12, -0.24), (0.26, 0.45, 0.24), "#8a1f2a", "cloth", 0.04),
            box((-0.26, 0.4, -0.3), (0.26, 1.0, -0.18), "#7a1a25", "cloth", 0.04),
            box((-0.31, 0.1, -0.28), (-0.26, 0.62, 0.2), "#1f1a1a", "plain", 0.01),
            box((0.26, 0.1, -0.28), (0.31, 0.62, 0.2), "#1f1a1a", "plain", 0.01),
        ]
    )
    for row, z in enumerate((-1.4, -0.2, 1.0, 2.2, 3.4)):
        for x in np.arange(-3.72, 3.8, 0.62):
            if abs(x) > 0.5:
                room.put(seat, float(x), z, 180, solid="chair", sight=(0, 0.5))
                room.seat(float(x), z, 180, 0.45, "chair")
        del row
    room.put(f.table("#3a2a24", (0.6, 0.4), 0.8), 4.9, 4.9, 0, solid="table", sight=(0.72, 0.8))
    room.lamp(0.0, 2.2, north + 1.4, (3.4, 3.0, 3.2), 10.0, always=True)
    for s in (-1, 1):
        for z in (-2.0, 2.2):
            room.put(
                at(glowing(box((-0.1, 0, 0), (0.1, 0.26, 0.1), "#ffcf8a", "plain"), "#ffcf8a", 1.6), 0, 2.1, 0),
                s * 5.5,
                z,
                90 if s < 0 else 270,
                wall="w" if s < 0 else "e",
            )
            room.lamp(s * 5.0, 2.2, z, (1.6, 0.9, 0.45), 3.4, always=True)
    del south
    west_door(room, shell, 4.8)
    room.word("table", 4.3, 4.4, 0.8)
    room.word("window", 4.6, 0.0)
    room.word("screen", 0.0, -4.0)
    room.word("seats seat row", 0.0, 0.4)
    room.marks += [(0.0, -2.8), (0.8, -3.2), (-0.9, -3.0), (0.0, 1.6), (0.0, 4.6), (-4.6, 0.6)]
    room.landmark = (0.0, 2.0, -5.8)
    return shell


def lobby(room: Furnishing, seed: int) -> Shell:
    """A lobby: a desk with a bell before keys in pigeonholes, sofas on a carpet, palms, columns, a chandelier, a lift, marble."""
    shell = Shell(
        12.0,
        9.5,
        4.6,
        "#dccfb5",
        floor="#b9ab94",
        floor_material="tile",
        trim="#e9dfc8",
        ceiling="#efe6d4",
        view="city",
        openings=(
            Opening("e", -2.2, 3.2, 0.2, 3.6, "window"),
            Opening("e", 2.2, 3.2, 0.2, 3.6, "window"),
            Opening("w", -3.0, 1.8, 0.0, 2.5, "door"),
        ),
    )
    north, east, south = -4.75, 6.0, 4.75
    holes = [
        box((x, y, 0), (x + 0.3, y + 0.24, 0.2), ("#6d452b", "#7a5236")[(j + k) % 2], "wood", 0.01)
        for k, x in enumerate(np.arange(-1.6, 1.6, 0.33))
        for j, y in enumerate((1.2, 1.47, 1.74, 2.01))
    ]
    room.put(merge(holes), -1.0, north, 0, wall="n")
    desk = merge(
        [
            box((-2.0, 0, -0.4), (2.0, 1.08, 0.35), "#6d452b", "wood", 0.03),
            box((-2.1, 1.08, -0.45), (2.1, 1.14, 0.42), "#d9d2c2", "stone", 0.02),
            box((-1.9, 0.2, 0.35), (1.9, 0.9, 0.37), "#5a3a24", "wood", 0.02),
        ]
    )
    room.put(grounded(desk), -1.0, north + 1.5, 0, solid="desk", sight=(0, 1.12))
    for kind, dx in (("bell", 0.4), ("lamp", -1.4), ("book", 0.9)):
        room.prop(kind, -1.0 + dx, 1.14, north + 1.5, 10)
    lift = merge(
        [
            box((-0.75, 0, 0), (-0.02, 2.3, 0.05), GOLD, "metal", 0.01),
            box((0.02, 0, 0), (0.75, 2.3, 0.05), GOLD, "metal", 0.01),
            box((-0.95, 0, 0), (-0.75, 2.5, 0.09), "#5a3a24", "stone", 0.01),
            box((0.75, 0, 0), (0.95, 2.5, 0.09), "#5a3a24", "stone", 0.01),
            box((-0.95, 2.3, 0), (0.95, 2.6, 0.09), "#5a3a24", "stone", 0.01),
        ]
    )
    room.put(lift, 3.6, north, 0, wall="n")
    room.put(f.rug("#7a2f34", (4.4, 3.0)), 1.4, 1.6, 0, 0.002)
    room.put(f.armchair("#6a3b34", 3), 1.4, south - 1.2, 180, solid="sofa")
    room.seat(0.9, south - 1.2, 180, 0.45, "sofa")
    room.seat(1.9, south - 1.2, 180, 0.45, "sofa")
    for x, heading in ((-0.8, 90.0), (3.6, 270.0)):
        room.chair(f.armchair("#8a5a44"), x, 1.4, heading, 0.45, "armchair")
    room.put(f.table("#5a3a24", (1.1, 0.6), 0.45), 1.4, 1.6, 0, solid="table", sight=(0.38, 0.45))
    room.prop("vase", 1.4, 0.45, 1.6, 0)
    for x, z in ((-3.6, -0.6), (4.4, -0.8)):
        room.put(grounded(column(4.4, 0.3, "#d9cfba")), x, z, 0, solid="column", sight=(0, 4.4))
    for x, z in ((5.2, 4.0), (-5.2, -3.8)):
        room.prop("potted plant", x, 0.0, z, 0)
    room.put(chandelier(room.lit, 10, 0.8), 1.0, 0.8, 0, shell.height)
    room.lamp(1.0, 3.1, 0.8, (5.0, 3.7, 2.2), 9.0, always=True)
    room.lamp(-1.0, 2.4, north + 1.2, (2.2, 1.5, 0.8), 4.0, always=True)
    for z in (-2.2, 2.2):
        room.window_light(east - 0.4, 2.0, z, 2.0, 7.0)
    del seed
    west_door(room, shell, 3.0)
    room.word("table", 0.4, 1.0, 0.45)
    room.word("desk reception counter", -1.0, -2.2, 1.14)
    room.word("window", 5.2, 0.4)
    room.word("elevator lift", 3.6, -3.8)
    room.word("sofa", 1.4, 2.6)
    room.marks += [(0.2, -0.6), (-1.0, -1.6), (-2.2, 0.4), (1.2, -1.6), (-1.6, 2.2), (3.0, -1.4)]
    room.landmark = (-1.0, 1.5, -3.6)
    return shell


def warehouse(room: Furnishing, seed: int) -> Shell:
    """A store: high racks of crates and boxes, a trolley, pillars, roof lights, a roller door, dust."""
    shell = Shell(
        14.0,
        12.0,
        5.6,
        "#8f8a80",
        wall_material="brick",
        floor="#85827b",
        floor_material="concrete",
        trim="#5a5d58",
        ceiling="#5d5a54",
        view="none",
        openings=(
            *(Opening("e", z, 2.0, 3.2, 4.8, "window") for z in (-3.6, 0.0, 3.6)),
            Opening("w", -3.6, 2.4, 0.0, 3.0, "arch"),
        ),
        beams="#4a4d50",
    )
    draw = chance(seed, "store")
    for x in (-4.4, -0.4, 4.2):
        room.put(_rack(5.0, draw), x, -2.6, 90, solid="rack", sight=(0, 4.0))
    for k in range(7):
        s = float(draw.uniform(0.5, 0.9))
        crate = merge(
            [box((-s / 2, 0, -s / 2), (s / 2, s, s / 2), "#a9814f", "wood", 0.02)]
            + [
                box(
                    (-s / 2 - 0.015, s * t, -s / 2 - 0.015),
                    (s / 2 + 0.015, s * t + 0.08, s / 2 + 0.015),
                    "#8a6238",
                    "wood",
                    0.005,
                )
                for t in (0.05, 0.85)
            ]
        )
        x, z = ((5.8, 2.0), (5.4, 3.2), (5.9, 4.6), (-5.8, -1.0), (-6.0, -4.6), (4.2, 5.0), (5.7, 2.1))[k]
        room.put(
            grounded(crate), x, z, float(draw.uniform(-20, 20)), 0.75 if k == 6 else 0.0, solid="crate", sight=(0, 1.0)
        )
    room.put(f.table("#6d5a44", (1.4, 0.7)), -3.4, 3.2, 0, solid="table", sight=(0.66, 0.75))
    room.prop("box", -3.6, 0.75, 3.2, 20)
    room.prop("paper", -3.0, 0.75, 3.2, 5)
    for x, z in ((-2.4, -2.4), (2.0, -2.4), (-1.0, 2.8), (3.2, 2.8)):
        room.put(fit.pendant(True, 1.2, "#3f4a44", 0.3), x, z, 0, shell.height)
        room.lamp(x, 4.2, z, (4.0, 3.3, 2.3), 8.0, always=True)
    for z in (-3.6, 0.0, 3.6):
        room.window_light(6.4, 4.0, z, 2.2, 9.0)
    west_door(room, shell, 3.6)
    room.word("table", -3.4, 2.4, 0.75)
    room.word("window", 5.0, 0.4)
    room.word("rack shelves boxes", -2.4, -2.0)
    room.word("crate crates", 4.6, 3.6)
    room.marks += [(0.0, 1.4), (0.9, 2.0), (-1.0, 1.8), (1.8, 0.8), (-2.3, -1.4), (0.4, 3.6)]
    return shell


def _rack(long: float, draw: np.random.Generator) -> Mesh:
    """A rack along x with boxes, crates and drums on four floors."""
    parts = [
        box((x - 0.05, 0, z - 0.05), (x + 0.05, 4.0, z + 0.05), "#2f5a8a", "paint")
        for x in np.linspace(-long / 2, long / 2, 3)
        for z in (-0.5, 0.5)
    ]
    for y in (0.15, 1.3, 2.45, 3.5):
        parts += [box((-long / 2, y - 0.1, z - 0.04), (long / 2, y, z + 0.04), "#d9772a", "paint") for z in (-0.5, 0.5)]
        parts.append(box((-long / 2, y, -0.5), (long / 2, y + 0.03, 0.5), "#8a6a48", "wood"))
        x = -long / 2 + 0.3
        while x < long / 2 - 0.4:
            w, h = float(draw.uniform(0.35, 0.8)), float(draw.uniform(0.3, 0.9))
            tone = ("#b08a58", "#c29a66", "#9a7a50", "#6a7a6a", "#8a5a44")[int(draw.integers(5))]
            if draw.uniform() < 0.82:
                parts.append(
                    box(
                        (x, y + 0.03, -0.42),
                        (x + w, y + 0.03 + h, 0.42 * float(draw.uniform(0.4, 1))),
                        tone,
                        "paper",
                        0.01,
                    )
                )
            x += w + 0.08
    return grounded(merge(parts), 0, 0.3, 0.4)
