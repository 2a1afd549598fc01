"""Rooms apart: a cell, a nursery, a sound studio, a swimming bath, a stairwell. Windows in the east wall, as elsewhere."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.buildings import curtain
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import ball, box, extrude, lathe, rod, stairs, tube
from filmwright.stage.surface import Colour, at, chance, grounded, merge, moved, shade, surface, turned

GAY = ("#d9564a", "#e8b63f", "#5a9a6a", "#4f86b5", "#b577b0", "#e58a4a")


def cell(room: Furnishing, seed: int) -> Shell:
    """A cell: bars for a wall, an iron bed, a stool and a shelf-table, a high barred window, marks of days scratched in the wall."""
    shell = Shell(
        3.8, 3.6, 2.9, "#83867e", wall_material="concrete", floor="#74726c", floor_material="concrete", trim="#5a5d58", ceiling="#8a8c86",
        openings=(Opening("e", 0.0, 0.9, 1.7, 2.4, "window"), Opening("w", 0.9, 0.95, 0.0, 2.07, "door")),
    )  # fmt: skip
    north, east, south = -1.8, 1.9, 1.8
    room.put(f.bed("#4a4f50", "#6d6a5c", 0.8, True), 1.25, north + 1.1, 0, solid="bed", sight=(0, 0.5))
    room.seat(0.95, north + 1.3, 270, 0.5, "bed")
    room.put(f.table("#6a5a48", (0.8, 0.45), 0.72), 1.3, south - 0.35, 0, wall="s", solid="table", sight=(0.62, 0.72))
    room.chair(f.stool("#6a5a48", 0.45), 0.62, south - 0.45, 90, 0.45, "stool")
    for kind, dx in (("cup", 0.15), ("book", -0.15)):
        room.prop(kind, 1.3 + dx, 0.72, south - 0.35, 30)
    bars = [rod((0, 0, z), (0, 2.9, z), 0.022, "#3b3f40", "metal", 8) for z in np.arange(-1.74, 0.34, 0.13)]
    bars += [box((-0.03, y, -1.8), (0.03, y + 0.07, 0.36), "#33373a", "metal") for y in (0.06, 1.4, 2.75)]
    room.put(merge(bars), -1.82, 0.0, 0, 0, wall="w", solid="bars", sight=(0.0, 0.1))
    for z in (-0.28, -0.1, 0.1, 0.28):
        room.put(rod((0, 1.7, 0), (0, 2.4, 0), 0.018, "#33373a", "metal", 6), east - 0.02, z, 0, 0, wall="e")
    draw = chance(seed, "days")
    days = []
    for k in range(34):
        x, y = -1.2 + 0.07 * (k % 17), 1.5 - 0.28 * (k // 17)
        tall = float(draw.uniform(0.14, 0.19))
        days.append(
            box((x, y, 0.002), (x + 0.012, y + tall, 0.006), "#c9c6ba", "plaster")
            if k % 5 != 4
            else moved(
                box((-0.17, 0, 0.003), (0.17, 0.012, 0.007), "#c9c6ba", "plaster"),
                np.array([[0.85, -0.5, 0, x - 0.13], [0.5, 0.85, 0, y + 0.08], [0, 0, 1, 0], [0, 0, 0, 1.0]]),
            )
        )
    room.put(merge(days), 0.3, north, 0, 0, wall="n")
    basin = merge(
        [
            lathe([(0.05, -0.2), (0.2, -0.02), (0.21, 0.0), (0.17, -0.01), (0.03, -0.12)], "#c9ccc8", "paint", 18),
            rod((0, 0.0, -0.16), (0, 0.16, -0.16), 0.015, "#9aa0a2"),
        ]
    )
    room.put(at(basin, 0, 0.85, 0.2), -0.7, south, 180, 0, wall="s")
    room.put(fit.tube_light(True, 0.9), 0.1, 0.0, 0, shell.height)
    room.lamp(0.1, 2.5, 0.0, (1.3, 1.4, 1.3), 5.0, always=True)
    room.window_light(east - 0.3, 2.0, 0.0, 1.1, 4.0)
    room.put(fit.pendant(True, 0.5, "#4a4f4c", 0.14), -3.0, -0.6, 0, shell.height)
    room.lamp(-2.9, 2.1, -0.6, (2.8, 1.7, 0.75), 4.0, always=True)  # the passage burns warm behind the bars
    west_door(room, shell, -0.9)
    room.word("table shelf", 0.75, 0.8, 0.72)
    room.word("window", 1.3, 0.55)
    room.word("bed bunk", 0.5, -0.6)
    room.word("bars", -1.3, -0.6)
    room.view((1.55, 1.5, 1.45), (-1.3, 1.0, -0.9))
    room.view((-1.45, 1.35, 1.3), (1.2, 1.15, -0.7))
    room.word("wall", 0.2, -1.2)
    room.marks += [(0.0, 0.1), (-0.7, -0.4), (0.3, -0.7), (-0.3, 0.9), (-1.1, 0.2), (0.45, 0.6)]
    return shell


def nursery(room: Furnishing, seed: int) -> Shell:
    """A child's room: a cot, a low table with small chairs, toys in crates, bunting, a painted wall of hills and a sun."""
    shell = Shell(
        5.4, 4.8, 2.6, "#cfe0dd", floor="#c09a68", trim="#f2eee2", dado="",
        openings=(Opening("e", 0.0, 1.8, 0.7, 2.2, "window", "#e8b63f"), Opening("w", 1.4, 0.95, 0.0, 2.07, "door")),
    )  # fmt: skip
    north, east, south = -2.4, 2.7, 2.4
    room.put(_cot(), 1.7, north + 0.6, 90, solid="cot", sight=(0, 0.95))
    room.put(f.rug("#e2a85a", (2.4, 1.7)), 0.0, 0.4, 0, 0.002)
    room.put(f.table("#e8dcc2", (0.9, 0.6), 0.5), 0.2, 0.5, 0, solid="table", sight=(0.42, 0.5))
    for x, z, heading, tone in ((-0.5, 0.5, 90.0, 0), (0.9, 0.5, 270.0, 2)):
        room.put(at(f.chair(GAY[tone]), size=0.68), x, z, heading, solid="chair")
    for kind, dx, dz in (("paper", -0.1, 0.0), ("pen", 0.1, 0.1), ("cup", 0.3, -0.1)):
        room.prop(kind, 0.2 + dx, 0.5, 0.5 + dz, 25)
    room.put(
        f.shelf("#f0ead8", (1.4, 1.1, 0.34), 0.6, seed), -1.2, north + 0.18, 0, wall="n", solid="shelf", sight=(0, 1.1)
    )
    for k, (kind, x) in enumerate((("teddy bear", -1.5), ("ball", -1.05), ("boat", -0.75))):
        if kind != "boat":
            room.prop(kind, x, 1.1, north + 0.2, 10.0 * k, wall="n")
    room.prop("box of balls", -1.9, 0.0, 1.6, 20)
    room.prop("teddy bear", 1.5, 0.0, 1.5, 250)
    for k in range(9):
        room.put(
            at(box((-0.07, 0, -0.07), (0.07, 0.14, 0.07), GAY[k % 6], "wood", 0.01), heading=13.0 * k),
            -0.9 + 0.17 * (k % 4) + 0.09 * (k // 4),
            1.55 + 0.05 * (k % 3),
            0,
            0.14 * (0 if k < 4 else 1 if k < 7 else 2) if k else 0,
        )
    hills = [
        _disc(0.9, GAY[2], -1.6, 0.0),
        _disc(1.2, shade(GAY[2], 1.15), 0.2, -0.35),
        _disc(0.9, shade(GAY[2], 0.9), 1.7, -0.1),
        _disc(0.35, GAY[1], 0.9, 1.75),
    ]
    room.put(merge(hills), 0.0, south, 180, 0, wall="s")
    xs = np.linspace(-2.4, 2.4, 15)
    flags = [
        surface(
            np.array(
                [
                    [x - 0.12, 2.35 - 0.12 * np.cos(x), 0.03],
                    [x, 2.1 - 0.12 * np.cos(x), 0.03],
                    [x + 0.12, 2.35 - 0.12 * np.cos(x), 0.03],
                ]
            ),
            np.array([[0, 1, 2], [0, 2, 1]]),
            GAY[k % 6],
            "cloth",
            np.tile([0.0, 0.0, 1.0], (3, 1)),
        )
        for k, x in enumerate(xs)
    ]
    room.put(merge(flags), 0.0, north, 0, 0, wall="n")
    for s in (-1, 1):
        room.put(curtain(0.5, 1.7, "#e8b63f"), east - 0.08, s * 1.05, 270, 0.6, wall="e")
    room.put(fit.pendant(room.lit, 0.6, "#e58a4a", 0.24), 0.0, 0.2, 0, shell.height)
    room.lamp(0.0, 1.95, 0.2, (2.4, 1.75, 1.1), 6.0)
    room.window_light(east - 0.4, 1.6, 0.0, 1.5, 5.5)
    west_door(room, shell, -1.4)
    room.word("table", 0.2, 1.1, 0.5)
    room.word("window", 2.1, 0.3)
    room.word("cot crib bed", 1.0, -1.1)
    room.word("shelf toys", -1.2, -1.5)
    room.marks += [(-0.9, -0.3), (0.6, -0.5), (1.5, 0.6), (-1.5, 0.7), (0.1, -1.4), (-0.4, 1.9)]
    return shell


def _disc(radius: float, colour: Colour, x: float, y: float) -> Mesh:
    """A painted round on a wall behind it, cut off at the floor."""
    a = np.linspace(0, 2 * np.pi, 33)
    points = np.stack([x + radius * np.cos(a), np.maximum(y + radius * np.sin(a), 0.12), np.full_like(a, 0.004)], 1)
    points = np.concatenate([points, [[x, max(y, 0.12), 0.004]]])
    i = np.arange(32)
    return surface(
        points, np.stack([i, i + 1, np.full(32, 33)], 1), colour, "plaster", np.tile([0.0, 0.0, 1.0], (34, 1))
    )


def _cot() -> Mesh:
    white = "#f2eee2"
    parts = [
        box((-0.6, 0.3, -0.32), (0.6, 0.42, 0.32), "#dfe6ea", "cloth", 0.04),
        box((-0.25, 0.42, -0.28), (0.58, 0.47, 0.28), "#e8b63f", "cloth", 0.03),
    ]
    parts += [
        box((x - 0.03, 0, z - 0.03), (x + 0.03, 1.0, z + 0.03), white, "wood", 0.01)
        for x in (-0.62, 0.62)
        for z in (-0.34, 0.34)
    ]
    parts += [
        box((-0.62, y, z - 0.02), (0.62, y + 0.04, z + 0.02), white, "wood")
        for y in (0.28, 0.88)
        for z in (-0.34, 0.34)
    ]
    parts += [
        rod((x, 0.3, z), (x, 0.9, z), 0.013, white, "wood", 6)
        for x in np.linspace(-0.52, 0.52, 9)
        for z in (-0.34, 0.34)
    ]
    parts += [box((x - 0.02, 0.28, -0.32), (x + 0.02, 0.95, 0.32), white, "wood", 0.01) for x in (-0.62, 0.62)]
    return grounded(merge(parts), 0, 0.2, 0.4)


def studio(room: Furnishing, seed: int) -> Shell:
    """A sound studio: a mixing desk before the booth's window, loudspeakers, drums, guitars, a piano, a microphone, foam."""
    shell = Shell(
        7.0, 5.6, 2.8, "#4f4a46", floor="#6d5138", trim="#3a3430", ceiling="#3f3c3a", dado="#5f4630", view="none",
        openings=(Opening("e", 0.0, 2.2, 0.9, 2.1, "window"), Opening("w", -1.8, 1.0, 0.0, 2.1, "door")),
    )  # fmt: skip
    north, east, south = -2.8, 3.5, 2.8
    room.put(_mixing_desk(room.lit), 2.5, 0.0, 270, solid="table", sight=(0, 0.95))
    room.chair(f.stool("#2b2b2c", 0.5), 1.5, 0.0, 90, 0.5, "stool")
    for z in (-1.0, 1.0):
        speaker = merge(
            [
                box((-0.2, 0, -0.18), (0.2, 0.62, 0.18), "#1f2021", "plain", 0.02),
                moved(
                    lathe([(0, 0.01), (0.13, 0.03), (0.16, 0.0)], "#3d4042", "metal", 18),
                    np.array([[1, 0, 0, 0], [0, 0, 1, 0.22], [0, 1, 0, 0.18], [0, 0, 0, 1.0]]),
                ),
                moved(
                    lathe([(0, 0.01), (0.05, 0.02), (0.07, 0.0)], "#6a6d70", "metal", 14),
                    np.array([[1, 0, 0, 0], [0, 0, 1, 0.47], [0, 1, 0, 0.18], [0, 0, 0, 1.0]]),
                ),
            ]
        )
        room.put(speaker, 2.9, z, 270, 1.0)
    room.put(_drums(), -1.9, north + 1.15, 0, solid="drums", sight=(0, 0.9))
    room.put(_upright_piano(), -0.2, south - 0.42, 180, wall="s", solid="piano", sight=(0, 1.2))
    room.chair(f.stool("#3a2a20", 0.48), -0.2, south - 1.05, 0, 0.48, "stool")
    mic = merge(
        [
            at(lathe([(0.14, 0), (0.13, 0.03), (0, 0.03)], "#26282a", "metal", 18)),
            rod((0, 0.03, 0), (0, 1.5, 0), 0.012, "#8d9296"),
            rod((0, 1.5, 0), (0, 1.58, 0.12), 0.012, "#8d9296"),
            at(ball(0.045, "#3a3d40", "metal", 12, 8), 0, 1.6, 0.16),
        ]
    )
    room.put(mic, 0.1, -0.9, 0)
    for k, x in enumerate((0.9, 1.5)):
        room.put(_guitar(("#b5622c", "#8a2f26")[k]), x, north + 0.16, 0, 0.0, wall="n")
    foam = [
        box((x, y, 0), (x + 0.28, y + 0.28, 0.05), shade("#3b3a3c", 1.0 + 0.25 * ((j + k) % 2)), "cloth", 0.03)
        for k, x in enumerate(np.arange(-3.2, 3.1, 0.3))
        for j, y in enumerate((1.2, 1.5, 1.8, 2.1))
    ]
    room.put(merge(foam), 0.0, north, 0, 0, wall="n")
    room.put(f.rug("#7a3a34", (2.6, 1.8)), -0.6, -0.4, 0, 0.002)
    for x, z in ((-1.8, -1.4), (0.4, 1.2), (1.6, -0.2)):
        room.put(fit.pendant(True, 0.5, "#2b2b2c", 0.16), x, z, 0, shell.height)
        room.lamp(x, 2.1, z, (1.9, 1.3, 0.75), 4.5, always=True)
    room.window_light(east - 0.4, 1.5, 0.0, 0.5, 4.0)
    west_door(room, shell, 1.8)
    room.word("table desk console mixer", 1.7, 0.5, 0.95)
    room.word("window booth", 2.6, 1.7)
    room.word("microphone mic", 0.1, -0.3)
    room.word("drums", -1.9, -0.7)
    room.word("piano", 0.7, 1.7)
    room.marks += [(0.1, -0.2), (-0.9, 0.2), (1.1, -1.3), (-1.6, 0.7), (0.9, 1.0), (-0.5, -1.6)]
    return shell


def _mixing_desk(lit: bool) -> Mesh:
    parts = [
        box((-1.1, 0, -0.3), (-0.95, 0.85, 0.35), "#4a3424", "wood", 0.02),
        box((0.95, 0, -0.3), (1.1, 0.85, 0.35), "#4a3424", "wood", 0.02),
    ]
    top = [box((-1.05, -0.04, -0.4), (1.05, 0.04, 0.4), "#2b2d30", "metal", 0.01)]
    for x in np.linspace(-0.95, 0.95, 24):
        top += [
            box((x - 0.015, 0.04, -0.32), (x + 0.015, 0.05, 0.0), "#0f1011", "plain"),
            box(
                (x - 0.02, 0.05, -0.2 + 0.16 * float(np.sin(x * 9))),
                (x + 0.02, 0.075, -0.15 + 0.16 * float(np.sin(x * 9))),
                "#d9d6ce",
                "plain",
            ),
        ]
        top += [
            at(lathe([(0.014, 0), (0.012, 0.02), (0, 0.02)], GAY[int(abs(x * 50)) % 6], "plain", 8), float(x), 0.04, z)
            for z in (0.1, 0.2, 0.3)
        ]
    parts.append(
        moved(merge(top), np.array([[1, 0, 0, 0], [0, 0.97, 0.24, 0.87], [0, -0.24, 0.97, 0], [0, 0, 0, 1.0]]))
    )
    parts += [
        box(
            (-0.5 + 0.52 * k, 1.0, 0.32),
            (-0.02 + 0.52 * k, 1.34, 0.35),
            "#7fb0c9" if lit else "#39505c",
            "glow" if lit else "glass",
        )
        for k in (0, 1)
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def _drums() -> Mesh:
    red, chrome = "#8f2b26", "#c5c8ca"

    def drum(radius: float, deep: float) -> Mesh:
        return merge(
            [
                lathe([(radius, 0), (radius, deep)], red, "paint", 24),
                lathe(
                    [(radius * 1.03, deep - 0.02), (radius * 1.03, deep + 0.01), (0, deep + 0.008)],
                    "#ece6d8",
                    "plain",
                    24,
                ),
                lathe([(0, 0.0), (radius * 1.03, 0.0), (radius * 1.03, 0.03)], chrome, "metal", 24),
            ]
        )

    bass = moved(
        drum(0.3, 0.42),
        np.array([[1, 0, 0, 0], [0, 0, 1, 0.31], [0, -1, 0, 0.2], [0, 0, 0, 1.0]])
        @ np.diag([1, -1, 1, 1.0])
        @ turned("x", 180),
    )
    parts = [
        bass,
        at(drum(0.18, 0.16), -0.42, 0.55, -0.2),
        at(drum(0.14, 0.16), -0.17, 0.68, 0.08),
        at(drum(0.15, 0.18), 0.17, 0.66, 0.08),
        at(drum(0.2, 0.34), 0.5, 0.16, -0.2),
    ]
    for x, y, z, r in ((-0.62, 1.02, 0.1, 0.24), (0.62, 1.05, 0.1, 0.26), (-0.7, 0.86, -0.3, 0.18)):
        parts += [
            rod((x, 0, z), (x, y, z), 0.012, chrome),
            moved(
                lathe([(0, 0.03), (r * 0.3, 0.02), (r, 0)][::-1], "#c9a13a", "metal", 24),
                np.array([[1, 0.12, 0, x], [-0.12, 1, 0, y], [0, 0, 1, z], [0, 0, 0, 1.0]]),
            ),
        ]
    parts.append(at(f.stool("#26282a", 0.48), 0.0, 0.0, -0.55))
    return grounded(merge(parts), 0, 0.2, 0.4)


def _upright_piano() -> Mesh:
    wood = "#2c1d15"
    parts = [
        box((-0.74, 0, -0.3), (0.74, 1.2, 0.02), wood, "paint", 0.02),
        box((-0.74, 0.58, 0.0), (0.74, 0.66, 0.32), wood, "paint", 0.015),
        box((-0.7, 0.66, 0.14), (0.7, 0.685, 0.3), "#f0ece0", "plain"),
    ]
    parts += [
        box((x - 0.011, 0.685, 0.14), (x + 0.011, 0.7, 0.235), "#141414", "plain")
        for k, x in enumerate(np.linspace(-0.68, 0.68, 50))
        if k % 7 not in (2, 6)
    ]
    parts += [box((s * 0.72 - 0.05, 0, 0.2), (s * 0.72 + 0.05, 0.6, 0.32), wood, "paint", 0.02) for s in (-1, 1)]
    parts += [
        moved(
            box((-0.3, 0, 0), (0.3, 0.24, 0.012), "#efe9dc", "paper"),
            np.array([[1, 0, 0, 0], [0, 0.96, 0.25, 0.74], [0, -0.25, 0.96, 0.08], [0, 0, 0, 1.0]]),
        )
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def _guitar(colour: str) -> Mesh:
    """A guitar that leans on a wall behind it, standing on y = 0."""
    a = np.linspace(0, 2 * np.pi, 25)
    waist = 0.17 + 0.03 * np.cos(2 * a) - 0.015 * np.cos(a) - 0.025 * np.sin(a)
    outline = np.stack([waist * np.cos(a), 0.24 + 1.35 * waist * np.sin(a)], 1)
    body = [
        extrude([(float(x), float(y)) for x, y in outline[:-1]], 0.08, colour, "paint"),
        box((-0.028, 0.4, 0.03), (0.028, 1.0, 0.05), "#3a2418", "wood"),
        box((-0.04, 0.98, 0.02), (0.04, 1.14, 0.045), "#2c1c14", "wood"),
        box((-0.06, 0.15, 0.04), (0.06, 0.18, 0.055), "#2c1c14", "wood"),
    ]
    return grounded(moved(merge(body), turned("x", -7)), 0, 0.1, 0.3)


def swimming_bath(room: Furnishing, seed: int) -> Shell:
    """An indoor swimming pool: a basin of blue tiles brim-full, lanes with floats, starting blocks, benches, tall windows."""
    shell = Shell(
        15.0, 12.0, 5.4, "#cfdedc", wall_material="tile", floor="#c9cfc8", floor_material="tile", trim="#4f8a94", view="garden",
        openings=(
            Opening("e", -3.6, 2.6, 1.0, 4.6, "window"), Opening("e", 0.0, 2.6, 1.0, 4.6, "window"),
            Opening("e", 3.6, 2.6, 1.0, 4.6, "window"),
            Opening("w", -4.6, 1.4, 0.0, 2.2, "door"),
        ),
    )  # fmt: skip
    del seed
    south = 6.0
    x0, x1, z0, z1 = -5.4, 5.4, -5.0, 1.6
    rim = [box((x0 - 0.5, 0.0, z), (x1 + 0.5, 0.22, z + 0.5), "#e6ebe6", "tile", 0.03) for z in (z0 - 0.5, z1)]
    rim += [box((x, 0.0, z0), (x + 0.5, 0.22, z1), "#e6ebe6", "tile", 0.03) for x in (x0 - 0.5, x1)]
    water = surface(
        np.array([[x0, 0.16, z1], [x1, 0.16, z1], [x1, 0.16, z0], [x0, 0.16, z0]], float),
        np.array([[0, 1, 2], [0, 2, 3]]),
        "#3fa3b8",
        "water",
    )
    room.put(merge([*rim, water]), 0, 0, 0, 0, solid="pool", sight=(0, 0.22))
    floats = []
    for k in range(1, 4):
        z = z0 + (z1 - z0) * k / 4
        floats += [
            at(ball(0.07, ("#d9483b", "#efece2", "#2f62a0")[(j // 4 + k) % 3], "paint", 8, 5), float(x), 0.2, z)
            for j, x in enumerate(np.arange(x0 + 0.1, x1, 0.17))
        ]
    room.put(merge(floats), 0, 0)
    for k in range(4):
        z = z0 + (z1 - z0) * (k + 0.5) / 4
        block = merge(
            [
                box((-0.3, 0.0, -0.3), (0.3, 0.7, 0.3), "#e8e8e2", "paint", 0.03),
                box((-0.31, 0.35, -0.2), (-0.3, 0.6, 0.2), GAY[k], "paint"),
            ]
        )
        room.put(block, x0 - 0.85, z, 180, solid="block", sight=(0, 0.7))
    ladder = [
        tube(
            np.array([[0, 0, s], [0, 0.9, s], [0.25, 1.0, s], [0.45, 0.7, s], [0.45, 0.0, s]]),
            0.022,
            "#c5c9cb",
            "metal",
            8,
        )
        for s in (-0.25, 0.25)
    ]
    room.put(merge(ladder), 2.4, z1 + 0.35, 90)
    for x in (-3.0, 0.6, 4.0):
        room.put(f.bench("#a9834f", 1.8), x, south - 0.5, 180, wall="s", solid="bench")
        room.seat(x - 0.3, south - 0.5, 180, 0.45, "bench")
    room.put(f.table("#dfe3df", (0.9, 0.6)), 5.9, 4.2, 0, solid="table", sight=(0.66, 0.75))
    room.put(f.wall_clock("#3a3b3d", 0.3, 10.2), 0.0, -6.0, 0, 3.6, wall="n")
    for z in (-3.0, 2.0):
        for x in (-4.0, 0.0, 4.0):
            room.put(fit.tube_light(True, 1.6), x, z, 0, shell.height)
        room.lamp(0.0, 4.7, z, (4.6, 5.0, 5.0), 13.0, always=True)
    for z in (-3.6, 0.0, 3.6):
        room.window_light(6.9, 3.0, z, 2.4, 10.0)
    west_door(room, shell, 4.6)
    room.word("table", 5.2, 3.7, 0.75)
    room.word("window", 6.8, 3.6)
    room.word("pool water edge", 0.6, 2.6)
    room.word("bench", 0.6, 4.8)
    room.word("ladder", 2.9, 2.7)
    room.marks += [(0.0, 3.2), (1.2, 3.4), (-1.2, 3.3), (0.3, 4.4), (3.2, 3.2), (-3.4, 3.4)]
    return shell


def stairwell(room: Furnishing, seed: int) -> Shell:
    """A stairwell: a flight that climbs along the north wall to a landing, a turned rail, a tall window, letter boxes."""
    shell = Shell(
        6.2, 5.4, 4.6, "#c2b59a", floor="#8f8672", floor_material="tile", trim="#6d4c33", dado="#8a5f45",
        openings=(Opening("e", 0.8, 1.3, 1.2, 3.6, "window"), Opening("w", -1.6, 1.0, 0.0, 2.2, "door")),
    )  # fmt: skip
    north, east, south = -2.7, 3.1, 2.7
    del seed
    flight = moved(
        stairs(1.5, 0.17, 0.27, 13, "#9a8466", "stone"),
        np.array([[0, 0, -1, 0], [0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1.0]]),
    )
    room.put(flight, -1.5, north + 0.78, 0, 0, wall="n", solid="stairs", sight=(0, 1.2))
    room.put(box((0, 2.04, -0.75), (1.1, 2.21, 0.75), "#9a8466", "stone", 0.02), 2.0, north + 0.78, 0, 0, wall="n")
    rail = []
    for k in range(14):
        x, y = -1.5 + 0.27 * k, 0.17 * k
        rail.append(
            at(
                lathe(
                    [(0.035, 0), (0.02, 0.1), (0.038, 0.3), (0.018, 0.55), (0.03, 0.9), (0, 0.9)], "#5a3a26", "wood", 8
                ),
                x,
                y,
                0,
            )
        )
    rail.append(rod((-1.6, 0.92, 0), (2.05, 3.15, 0), 0.045, "#6d4529", "wood", 10))
    rail.append(
        at(
            lathe([(0.09, 0), (0.07, 0.2), (0.1, 0.9), (0.06, 1.05), (0.1, 1.15), (0, 1.22)], "#5a3a26", "wood", 14),
            -1.65,
            0,
            0,
        )
    )
    room.put(merge(rail), 0.0, north + 1.5, 0)
    boxes = [
        box((x, y, 0), (x + 0.26, y + 0.2, 0.12), shade("#8d8f8c", 0.95 + 0.05 * ((j + k) % 2)), "paint", 0.01)
        for k, x in enumerate(np.arange(-0.8, 0.6, 0.28))
        for j, y in enumerate((1.1, 1.32, 1.54))
    ]
    room.put(merge(boxes), 0.6, south, 180, 0, wall="s")
    room.put(f.bench("#6d4529", 1.1), 2.3, south - 0.4, 180, wall="s", solid="bench")
    room.seat(2.2, south - 0.4, 180, 0.45, "bench")
    room.put(f.table("#6d4529", (0.7, 0.4), 0.75), -1.6, south - 0.3, 0, wall="s", solid="table", sight=(0.66, 0.75))
    room.prop("vase", -1.6, 0.75, south - 0.3, 0)
    room.put(fit.pendant(room.lit, 1.2, "#d9d2c0", 0.2), 0.2, 0.6, 0, shell.height)
    room.lamp(0.2, 3.0, 0.6, (2.4, 1.8, 1.1), 7.0)
    room.window_light(east - 0.4, 2.4, 0.8, 1.6, 6.5)
    west_door(room, shell, 1.6)
    room.word("table", -1.5, 1.7, 0.75)
    room.word("window", 2.4, 0.8)
    room.word("stairs steps staircase", -2.1, -1.6)
    room.word("rail banister", 0.2, -0.6)
    room.word("bench", 2.2, 1.7)
    room.marks += [(0.0, 0.2), (1.0, 0.5), (-1.1, 0.3), (-2.2, -0.8), (0.4, 1.4), (1.9, -0.4)]
    return shell
