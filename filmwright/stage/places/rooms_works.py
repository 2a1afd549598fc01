"""Rooms in which one works or keeps things: a factory's hall, a garage, an attic, a greenhouse. Main windows in the east wall."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.plan import Door
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.places.trees import tree
from filmwright.stage.props import furniture as f
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.car import car_mesh
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import ball, box, cylinder, lathe, quad, rod
from filmwright.stage.snapshot import Lamp
from filmwright.stage.surface import Colour, at, chance, glowing, grounded, merge, moved, painted, placed, shade, turned

STEEL, YELLOW = "#5c6468", "#d6a52c"


def factory(room: Furnishing, seed: int) -> Shell:
    """A factory's hall: steel frames with a crane, two rows of machines, a belt with boxes, pipes, a floor with yellow lines."""
    shell = Shell(
        16.0,
        22.0,
        7.2,
        "#9a8f83",
        wall_material="brick",
        floor="#7f7d78",
        floor_material="concrete",
        trim="#4c5356",
        ceiling="#5a5c5c",
        view="city",
        openings=(
            *(Opening("e", z, 3.0, 2.6, 6.0, "window") for z in (-8.4, -4.4, -0.4, 3.6, 7.6)),
            *(Opening("n", x, 2.8, 3.2, 6.0, "window") for x in (-4.6, 0.0, 4.6)),
            Opening("w", -7.0, 2.6, 0.0, 3.2, "arch"),
        ),
    )
    draw, north, west = chance(seed, "factory"), -11.0, -8.0
    for z in np.arange(-9.0, 9.1, 4.5):
        room.put(_truss(15.8, shell.height), 0.0, float(z))
        for x in (-7.7, 7.7):
            room.put(_column(5.6), x, float(z), solid="column", sight=(0, 5.6))
    crane = merge(
        [
            box((-7.6, 0, -0.35), (7.6, 0.55, 0.35), YELLOW, "paint", 0.03),
            box((0.6, -0.5, -0.5), (1.8, 0.7, 0.5), "#3c4144", "metal", 0.04),
            rod((1.2, -0.5, 0), (1.2, -2.0, 0), 0.02, "#2b2d2f"),
            at(lathe([(0, -0.3), (0.14, -0.2), (0.16, 0.1), (0, 0.2)], "#b5312a", "paint", 12), 1.2, -2.1),
        ]
    )
    room.put(crane, 0.0, -4.6, 0, 5.2)
    for k, z in enumerate((-8.2, -4.9, -1.6, 1.7)):
        machine = _press(seed + k, room.lit) if k % 2 else _lathe_machine(seed + k, room.lit)
        room.put(machine, -5.0, z, 90, solid="machine", sight=(0, 1.7))
        room.put(
            _lathe_machine(seed + k + 9, room.lit) if k % 2 else _press(seed + k + 9, room.lit),
            5.0,
            z,
            270,
            solid="machine",
            sight=(0, 1.7),
        )
    room.put(_belt(11.0, draw), 0.2, -4.2, 90, solid="belt", sight=(0, 1.0))
    for s in (-1, 1):
        line = box((-0.06, 0, -10.4), (0.06, 0.006, 10.4), YELLOW, "paint")
        room.put(line, 2.4 * s, 0.0)
    for k, (x, z) in enumerate(((-6.6, 5.2), (-6.0, 5.9), (6.6, 5.4), (6.4, 8.8))):
        barrel = prop_mesh(Prop("b", "b", "barrel", ("#2f5a7a", "#8a3a2c", "#3f6a4a", "#c9a13a")[k]))
        room.put(barrel, x, z, 30.0 * k, solid="barrel", sight=(0, 0.9))
    room.put(_pallet(draw), 4.6, 6.8, 12, solid="pallet", sight=(0, 1.2))
    room.put(f.table("#6d5a44", (1.9, 0.8)), -4.4, 7.6, 0, solid="table", sight=(0.66, 0.75))
    for kind, dx in (("hammer", -0.5), ("box", 0.4), ("mug", 0.0)):
        room.prop(kind, -4.4 + dx, 0.75, 7.6, 30)
    for y, tone in ((5.9, "#8a3a2c"), (6.3, "#8d9499")):
        pipe = rod((0, 0, -10.6), (0, 0, 10.6), 0.11, tone, "paint", 10)
        room.put(pipe, west + 0.3, 0.0, 0, y, wall="w")
    for x in (-3.4, 3.4):
        for z in (-7.0, -1.0, 5.0):
            room.put(fit.pendant(True, 1.5, "#3f4a44", 0.42), x, z, 0, shell.height - 0.5)
            room.lamp(x, 4.9, z, (7.0, 6.0, 4.4), 10.0, always=True)
    for z in (-6.4, 0.0, 6.4):
        room.window_light(7.0, 4.2, z, 3.0, 11.0)
    west_door(room, shell, 7.0)
    room.word("table bench", -4.4, 6.7, 0.75)
    room.word("window", 6.6, 0.2)
    room.word("machine machines press", -3.4, -1.6)
    room.word("belt conveyor line", 1.5, -1.0)
    room.marks += [(1.6, 2.6), (0.8, 3.4), (2.4, 3.2), (1.5, 1.4), (-1.4, 3.0), (0.2, 5.0), (-2.2, 1.2)]
    room.landmark = (0.2, 1.6, north + 3.0)
    return shell


def garage(room: Furnishing, seed: int) -> Shell:
    """A garage: a car over an oil stain, a bench under a board of tools, shelves of tins, tyres, a roller door."""
    shell = Shell(
        7.4,
        8.0,
        2.9,
        "#b3b0a8",
        wall_material="plaster",
        floor="#85837e",
        floor_material="concrete",
        trim="#d9d6cc",
        ceiling="#a9a59a",
        view="street",
        openings=(Opening("e", 2.2, 1.5, 1.1, 2.1, "window"), Opening("w", -3.0, 0.95, 0.0, 2.05, "door")),
    )
    north, east, west = -4.0, 3.7, -3.7
    tone = ("#8a2f2b", "#2f5a7a", "#3f6a4a", "#c9a13a")[seed % 4]
    room.put(
        car_mesh(tone, "vintage" if seed % 2 else "sedan", False, 0.8), 1.3, -0.9, 200, solid="car", sight=(0, 1.4)
    )
    stain = at(
        lathe([(0.0, 0.006), (0.9, 0.005), (1.2, 0.002)][::-1], "#3a3835", "asphalt", 22), 0, 0, 0, 0, (1.3, 1, 0.8)
    )
    room.put(stain, -0.6, 1.7)
    slats = [box((-1.5, 0.24 * k, 0), (1.5, 0.24 * k + 0.22, 0.035), "#cfccc2", "paint", 0.012) for k in range(10)]
    room.put(
        merge(
            [
                *slats,
                box((-1.65, 0, -0.02), (-1.5, 2.45, 0.05), "#8d9194", "metal"),
                box((1.5, 0, -0.02), (1.65, 2.45, 0.05), "#8d9194", "metal"),
            ]
        ),
        1.4,
        north,
        0,
        wall="n",
    )
    bench = merge(
        [
            box((-1.25, 0.84, -0.3), (1.25, 0.92, 0.32), "#8a6a45", "wood", 0.01),
            *(box((x - 0.04, 0, -0.25), (x + 0.04, 0.84, 0.28), "#6a5236", "wood") for x in (-1.1, 0.0, 1.1)),
            box((-1.2, 0.25, -0.28), (1.2, 0.29, 0.26), "#6a5236", "wood"),
        ]
    )
    room.put(grounded(bench), west + 0.36, -1.6, 90, wall="w", solid="table", sight=(0.8, 0.92))
    room.put(_tool_board(seed), west, -1.6, 90, 1.15, wall="w")
    for kind, dz, turn in (("hammer", -2.3, 40), ("box", -0.9, 10), ("jar", -1.3, 0), ("bucket", -1.9, 0)):
        room.prop(kind, west + 0.4, 0.92 if kind != "bucket" else 0.29, dz, turn, "", "w")
    room.put(_tins(2.2, seed), -2.3, north + 0.2, 0, wall="n", solid="shelf", sight=(0, 2.0))
    tyre = _tyre()
    for k, (x, z) in enumerate(((3.2, 3.3), (3.25, 3.32), (3.2, 3.28), (2.4, 3.5))):
        room.put(tyre, x, z, 0, 0.2 * (k % 3) if k < 3 else 0.0, solid="tyres" if k in (0, 3) else "", sight=(0, 0.8))
    room.put(moved(tyre, turned("x", 78)), -1.2, north + 0.35, 0, 0.33, wall="n")
    room.prop("ladder", -3.4, 0.0, 1.0, 90, "#b08a4a", "w")
    for x, z in ((0.6, -1.4), (0.6, 1.6)):
        room.put(fit.tube_light(True, 1.4), x, z, 90, shell.height)
        room.lamp(x, 2.6, z, (2.6, 2.7, 2.4), 6.0, always=True)
    room.window_light(east - 0.4, 1.7, 2.2, 1.2)
    west_door(room, shell, 3.0)
    room.word("table bench workbench", west + 1.2, -1.6, 0.92)
    room.word("window", east - 0.7, 1.9)
    room.word("car hood", -0.4, 0.6)
    room.word("shelf tools", -2.3, north + 1.2)
    room.marks += [(-1.2, 1.2), (-0.4, 2.2), (-1.9, 2.0), (0.6, 2.6), (-1.9, -0.4), (-1.0, 3.0)]
    room.landmark = (1.0, 1.0, -1.0)
    return shell


def attic(room: Furnishing, seed: int) -> Shell:
    """An attic: rafters down to the floor, a gable window, trunks, boxes, a mirror, a rocking horse's height of forgotten things."""
    wide, high, knee = 6.8, 3.3, 0.75
    shell = Shell(
        wide,
        8.6,
        high,
        "#8f7a62",
        wall_material="wood",
        floor="#7a5c3e",
        ceiling="#6d5640",
        trim="#5f4932",
        view="hills",
        openings=(Opening("n", 0.0, 1.3, 0.9, 2.2, "window"), Opening("s", 1.3, 0.85, 0.0, 1.95, "door")),
    )
    draw, north, half = chance(seed, "attic"), -4.3, wide / 2
    for s, wall in ((1, "e"), (-1, "w")):
        rafters = []
        for k in range(9):
            a, b = k / 9, (k + 1) / 9
            board = shade("#8a7158", 0.86 + 0.22 * float(draw.uniform()))
            xa, ya, xb, yb = half - a * half, knee + a * (high - knee), half - b * half, knee + b * (high - knee)
            plank = quad((s * xa, ya, -4.3), (s * xb, yb, -4.3), (s * xb, yb, 4.3), (s * xa, ya, 4.3), board, "wood")
            room.put(
                plank, 0, 0, wall=wall
            )  # each by itself: all of them together would be a box that fills half the room
        for z in np.arange(-4.0, 4.1, 1.0):
            beam = box((-0.06, -0.16, -0.06), (half * 1.28, 0.0, 0.06), "#5f4932", "wood", 0.01)
            tilt = np.degrees(np.arctan2(high - knee, half))
            put = moved(beam, placed(s * half, knee, float(z), 0) @ turned("z", 180 - tilt if s > 0 else tilt))
            rafters.append(
                put if s < 0 else moved(beam, placed(half, knee, float(z)) @ turned("y", 180) @ turned("z", tilt))
            )
        room.parts.setdefault(f"wall_{wall}", []).append(merge(rafters))
    room.put(box((-0.09, high - 0.3, -4.3), (0.09, high - 0.04, 4.3), "#5a4530", "wood", 0.01), 0, 0)
    for k, (x, z, turn, tone) in enumerate(
        ((1.7, -3.2, 20, "#6b4a2e"), (-1.9, -2.9, -14, "#4f5a4a"), (2.1, 0.6, 80, "#7a3f2e"))
    ):
        room.put(_trunk(tone), x, z, turn, solid="trunk", sight=(0, 0.6))
        if k == 1:
            room.put(_trunk("#7d6a4a"), x + 0.05, z + 0.05, turn + 12, 0.56)
    for k in range(9):
        size = float(draw.uniform(0.32, 0.52))
        carton = merge(
            [
                box((-size / 2, 0, -size / 2), (size / 2, 0.8 * size, size / 2), "#b08a5a", "paper", 0.01),
                box(
                    (-size / 2 - 0.004, 0.5 * size, -0.03),
                    (size / 2 + 0.004, 0.8 * size + 0.004, 0.03),
                    "#d9c79a",
                    "paper",
                ),
            ]
        )
        x, z, y = (
            (2.3, -1.2, 0),
            (2.5, -0.7, 0),
            (2.35, -1.0, 0.34),
            (-2.3, 0.4, 0),
            (-2.4, 0.9, 0),
            (-2.3, 0.6, 0.34),
            (-2.2, -1.4, 0),
            (2.4, 2.2, 0),
            (-2.5, 2.4, 0),
        )[k]
        room.put(grounded(carton), x, z, float(draw.uniform(-25, 25)), y, solid="box" if y == 0 else "", sight=(0, 0.4))
    room.put(f.chair("#6d5138", "#8a6a5a"), -1.0, -3.4, 30, solid="chair", sight=(0, 0.5))
    room.put(f.picture((0.7, 0.9), seed + 2), 1.0, north + 0.12, 0, 0.0, solid="")
    room.put(_sheeted(), -2.1, -0.5, 20, solid="chest", sight=(0, 0.9))
    room.put(f.table("#5f4932", (0.9, 0.6)), 1.2, 1.9, 12, solid="table", sight=(0.66, 0.75))
    for kind, dx, dz in (("book", -0.2, 0.05), ("lantern", 0.2, 0.0), ("photo", 0.0, -0.16)):
        room.prop(kind, 1.2 + dx, 0.75, 1.9 + dz, 20)
    room.put(fit.pendant(room.lit, 0.8, "#8a7a5a", 0.12), 0.0, 0.6, 0, high - 0.3)
    room.lamp(0.0, 2.1, 0.6, (2.6, 1.6, 0.75), 6.0)
    room.window_light(0.0, 1.7, north + 0.5, 2.6, 7.0)
    room.doors.append(("door", _door(-1.3, 3.6, 5.4)))
    room.word("door entrance stairs", 1.0, 3.4)
    room.word("table", 0.6, 1.3, 0.75)
    room.word("window", 0.2, north + 1.1)
    room.word("trunk chest box boxes", 0.9, -2.5)
    room.marks += [(0.0, 0.4), (0.6, 0.9), (-0.7, 0.8), (0.2, -1.2), (-0.4, 2.0), (0.4, -2.2)]
    room.landmark = (0.0, 1.4, north)
    return shell


def greenhouse(room: Furnishing, seed: int) -> Shell:
    """A glasshouse: white iron ribs and sky all round, benches of pots, palms, hanging baskets, a brick path."""
    wide, deep, eaves, ridge = 7.6, 11.0, 2.6, 4.3
    shell = Shell(
        wide,
        deep,
        eaves,
        "#d9dcd2",
        wall_material="brick",
        floor="#8d8377",
        floor_material="stone",
        trim="#eef0ea",
        ceiling="",
        view="garden",
        openings=(
            *(Opening("e", z, 1.55, 0.75, 2.5, "window") for z in (-4.6, -2.9, -1.2, 0.5, 2.2)),
            *(Opening("w", -z, 1.55, 0.75, 2.5, "window") for z in (-4.6, -2.9, -1.2, 0.5, 2.2)),
            *(Opening("n", x, 1.55, 0.75, 2.5, "window") for x in (-2.8, -1.1, 0.6, 2.3)),
            Opening("w", -4.4, 1.0, 0.0, 2.3, "door"),
        ),
    )
    draw, half, iron = chance(seed, "greenhouse"), wide / 2, "#e9ece6"
    ribs = [
        rod((s * half, eaves, z), (0, ridge, z), 0.035, iron, "paint", 6)
        for s in (-1, 1)
        for z in np.arange(-5.5, 5.6, 1.1)
    ]
    ribs += [
        rod(
            (s * half * q, eaves + (ridge - eaves) * (1 - q), -5.5),
            (s * half * q, eaves + (ridge - eaves) * (1 - q), 5.5),
            0.022,
            iron,
            "paint",
            5,
        )
        for s in (-1, 1)
        for q in (1.0, 0.66, 0.33)
    ]
    ribs.append(rod((0, ridge, -5.5), (0, ridge, 5.5), 0.05, iron, "paint", 6))
    ribs += [
        rod((-half * 0.7, eaves + 0.35, z), (half * 0.7, eaves + 0.35, z), 0.018, iron, "paint", 5)
        for z in np.arange(-4.4, 4.5, 2.2)
    ]
    room.put(merge(ribs), 0, 0)
    for s in (-1, 1):
        for z in (-3.9, -1.4, 1.1, 3.4):
            if s < 0 and z > 3:
                continue
            room.put(_staging(2.3), s * (half - 0.55), z, 90, solid="bench", sight=(0, 0.9))
            for k in range(7):
                tall = float(draw.uniform(0.28, 0.75))
                pot = pot_plant(
                    seed + int(draw.integers(40)), tall, ("#a35a3c", "#b5714a", "#8a8f8a")[int(draw.integers(3))]
                )
                room.put(pot, s * (half - 0.55) + float(draw.uniform(-0.2, 0.2)), z - 0.95 + 0.32 * k, 50.0 * k, 0.82)
    for k, (x, z, tall) in enumerate(((-1.3, -4.4, 2.3), (1.2, -4.5, 1.9), (1.5, 3.9, 1.7))):
        room.put(pot_plant(seed + 3 + k, tall, "#a35a3c"), x, z, 40.0 * k, solid="plant")
    room.put(at(tree("palm", seed, True), 0, 0, 0, 0, 0.42), 0.0, -4.9, 0, 0.1, solid="palm", sight=(0, 0.4))
    for k, (x, z) in enumerate(((-1.4, -2.6), (1.4, -1.2), (-1.3, 0.6), (1.35, 2.2))):
        basket = merge(
            [rod((0, 0, 0), (0, -0.9, 0), 0.008, "#4c5356"), at(pot_plant(seed + 20 + k, 0.55, "#6b4a32"), 0, -1.15)]
        )
        room.put(basket, x, z, 30.0 * k, 3.3)
    path = [
        box(
            (-0.62 + 0.31 * i, 0.0, z),
            (-0.33 + 0.31 * i, 0.014, z + 0.19),
            shade("#9c5b43", 0.85 + 0.3 * float(draw.uniform())),
            "brick",
        )
        for i in range(4)
        for z in np.arange(-5.2, 5.2, 0.21)
    ]
    room.put(merge(path), 0, 0)
    room.put(f.table("#e4e2d8", (0.9, 0.9), 0.74, True), 0.15, 2.6, 0, solid="table", sight=(0.66, 0.74))
    room.chair(f.chair("#e4e2d8"), -0.6, 2.6, 90)
    room.prop("teapot", 0.1, 0.74, 2.5, 30)
    room.prop("cup", 0.3, 0.74, 2.75, 0)
    room.prop("watering can", 0.7, 0.0, 0.9, 30, "#6f8f8a")
    for z in (-3.0, 0.0, 3.0):
        room.day_lamps.append(_skylight(0.0, ridge - 0.6, z))
        room.put(fit.pendant(room.lit, 0.7, "#c9a04a", 0.15), 0.0, z + 0.6, 0, ridge)
        room.lamp(0.0, 3.2, z + 0.6, (2.0, 1.4, 0.75), 5.0)
    west_door(room, shell, 4.4)
    room.word("table", 0.15, 1.8, 0.74)
    room.word("window", 1.9, 0.0)
    room.word("bench plants flowers pot", -1.6, -1.2)
    room.word("path", 0.0, 0.0)
    room.marks += [(0.0, 0.2), (0.5, -0.8), (-0.5, -0.9), (0.1, -2.2), (-0.3, 1.4), (0.4, -3.2)]
    room.landmark = (0.0, 1.9, -4.6)
    return shell


# ---------------------------------------------------------------- pieces


def _door(x: float, inside: float, outside: float) -> Door:
    return Door((x + 0.6, inside), (x, outside))


def _skylight(x: float, y: float, z: float) -> Lamp:
    return Lamp((x, y, z), (3.0, 3.1, 3.2), 7.0)


def _column(tall: float) -> Mesh:
    """An I-beam that stands."""
    return grounded(
        merge(
            [box((-0.14, 0, z - 0.015), (0.14, tall, z + 0.015), STEEL, "paint") for z in (-0.13, 0.13)]
            + [box((-0.015, 0, -0.13), (0.015, tall, 0.13), STEEL, "paint")]
        )
    )


def _truss(span: float, top: float) -> Mesh:
    """A roof truss along x under a ceiling."""
    parts = [box((-span / 2, y, -0.07), (span / 2, y + 0.14, 0.07), STEEL, "paint") for y in (top - 1.3, top - 0.25)]
    n = 10
    for k in range(n):
        a, b = -span / 2 + span * k / n, -span / 2 + span * (k + 1) / n
        lo, hi = (top - 1.2, top - 0.2) if k % 2 else (top - 0.2, top - 1.2)
        parts.append(rod((a, lo, 0), (b, hi, 0), 0.05, STEEL, "paint", 4))
    return merge(parts)


def _lathe_machine(seed: int, lit: bool) -> Mesh:
    """A machine tool, 2.4 m along x, its operator at +z."""
    tone = ("#5f7a6a", "#6a7682", "#7d8a7a")[seed % 3]
    parts = [
        box((-1.2, 0, -0.4), (1.2, 0.75, 0.4), shade(tone, 0.85), "paint", 0.03),
        box((-1.2, 0.75, -0.35), (-0.5, 1.5, 0.35), tone, "paint", 0.05),
        box((0.7, 0.75, -0.25), (1.1, 1.15, 0.25), tone, "paint", 0.04),
        box((-0.5, 0.8, -0.2), (1.1, 0.9, 0.2), "#8f979b", "metal", 0.01),
        moved(cylinder(0.19, 0.16, "#a5acb0", "metal", 16), placed(-0.5, 1.08, 0) @ turned("z", -90)),
        rod((-0.4, 1.08, 0), (0.7, 1.08, 0), 0.05, "#b9bfc2", "metal", 10),
        moved(cylinder(0.12, 0.03, "#2f3335", "metal", 14), placed(0.2, 0.62, 0.4) @ turned("x", 90)),
        box((-1.1, 1.1, 0.35), (-0.7, 1.4, 0.37), "#2b2f32", "paint"),
    ]
    for k, (x, colour) in enumerate(((-1.02, "#d8443a"), (-0.9, "#4fbf6a"), (-0.78, "#e6c23a"))):
        parts.append(
            glowing(at(ball(0.025, colour, "plain", 8, 5), x, 1.18, 0.38), colour, 2.5 if lit or k == 1 else 0.8)
        )
    return grounded(merge(parts), 0, 0.25, 0.5)


def _press(seed: int, lit: bool) -> Mesh:
    """A press: two cheeks, a ram over an anvil, a flywheel."""
    tone = ("#4a6a8a", "#8a5a3a", "#56685a")[seed % 3]
    wheel = moved(
        lathe([(0.0, -0.06), (0.5, -0.06), (0.55, 0.0), (0.5, 0.06), (0.0, 0.06)], shade(tone, 0.7), "paint", 22),
        placed(0.75, 1.75, 0) @ turned("z", 90),
    )
    parts = [
        box((-0.7, 0, -0.5), (0.7, 0.7, 0.5), shade(tone, 0.85), "paint", 0.03),
        *(box((s * 0.62 - 0.12, 0.7, -0.4), (s * 0.62 + 0.12, 2.1, 0.3), tone, "paint", 0.03) for s in (-1, 1)),
        box((-0.74, 2.1, -0.45), (0.74, 2.5, 0.35), tone, "paint", 0.04),
        box((-0.3, 1.35, -0.2), (0.3, 2.1, 0.2), "#9aa1a5", "metal", 0.02),
        box((-0.45, 0.7, -0.3), (0.45, 0.85, 0.3), "#767d81", "metal", 0.02),
        box((-0.7, 0.5, 0.5), (0.7, 0.62, 0.52), YELLOW, "paint"),
        wheel,
    ]
    lamp = at(ball(0.06, "#e6a23a", "plain", 10, 6), 0.5, 2.56, 0.1)
    return grounded(merge([*parts, glowing(lamp, "#ffb03a", 4.0) if lit else lamp]), 0, 0.25, 0.5)


def _belt(long: float, draw: np.random.Generator) -> Mesh:
    """A conveyor along x, 0.85 m high, with boxes on it."""
    h = long / 2
    parts = [
        box((-h, 0.78, -0.4), (h, 0.84, 0.4), "#2f3234", "leather"),
        *(box((-h, 0.7, s * 0.42 - 0.03), (h, 0.9, s * 0.42 + 0.03), "#7d868b", "metal", 0.01) for s in (-1, 1)),
    ]
    parts += [
        box((x - 0.04, 0, s * 0.36 - 0.04), (x + 0.04, 0.72, s * 0.36 + 0.04), "#5c6468", "metal")
        for x in np.arange(-h + 0.3, h, 1.7)
        for s in (-1, 1)
    ]
    parts += [
        moved(cylinder(0.07, 0.8, "#9aa1a5", "metal", 10), placed(s * h, 0.79, 0.4) @ turned("x", -90)) for s in (-1, 1)
    ]
    for x in np.arange(-h + 0.7, h - 0.4, 1.05):
        w, t = float(draw.uniform(0.4, 0.62)), float(draw.uniform(0.25, 0.5))
        parts.append(
            at(
                merge(
                    [
                        box((-w / 2, 0, -0.24), (w / 2, t, 0.24), "#b58d5c", "paper", 0.01),
                        box((-w / 2 - 0.003, 0, -0.03), (w / 2 + 0.003, t + 0.003, 0.03), "#d9c79a", "paper"),
                    ]
                ),
                float(x),
                0.84,
                0,
                float(draw.uniform(-9, 9)),
            )
        )
    return grounded(merge(parts), 0, 0.3, 0.4)


def _pallet(draw: np.random.Generator) -> Mesh:
    """A pallet of sacks and cartons."""
    parts = [box((-0.6, 0.02 + 0.1 * k, -0.5), (0.6, 0.06 + 0.1 * k, 0.5), "#a5814f", "wood") for k in range(2)]
    for k in range(12):
        x, y, z = -0.4 + 0.4 * (k % 3), 0.17 + 0.34 * (k // 6), -0.25 + 0.5 * ((k // 3) % 2)
        parts.append(
            box(
                (x - 0.18, y, z - 0.23),
                (x + 0.18, y + 0.32, z + 0.23),
                shade("#b58d5c", float(draw.uniform(0.85, 1.1))),
                "paper",
                0.015,
            )
        )
    return grounded(merge(parts), 0, 0.2, 0.5)


def _tool_board(seed: int) -> Mesh:
    """A board of tools on a wall at z = 0, foot at y = 0, 2.4 by 1 m."""
    draw = chance(seed, "tools")
    parts = [box((-1.2, 0, 0), (1.2, 1.0, 0.02), "#b5925f", "wood")]
    for k in range(13):
        x, y = -1.05 + 0.175 * k, float(draw.uniform(0.45, 0.86))
        long, tone = (
            float(draw.uniform(0.22, 0.4)),
            ("#b5433a", "#2f5a8a", "#3a3d40", "#c9a13a", "#5f6a4a")[int(draw.integers(5))],
        )
        parts.append(rod((x, y, 0.04), (x, y - long * 0.5, 0.04), 0.016, tone, "paint", 6))
        if k % 3 == 0:
            parts.append(box((x - 0.07, y, 0.025), (x + 0.07, y + 0.06, 0.06), "#8d9296", "metal", 0.01))
        elif k % 3 == 1:
            parts.append(box((x - 0.022, y, 0.03), (x + 0.022, y + 0.16, 0.042), "#a5abae", "metal", 0.006))
        else:
            parts.append(
                quad(
                    (x - 0.02, y, 0.04),
                    (x + 0.02, y, 0.04),
                    (x + 0.05, y + 0.12, 0.04),
                    (x - 0.05, y + 0.12, 0.04),
                    "#9aa0a3",
                    "metal",
                )
            )
    return merge(parts)


def _tins(wide: float, seed: int) -> Mesh:
    """A steel shelf of paint tins, cans and boxes, back at z = -0.2, 2 m high."""
    draw = chance(seed, "tins")
    parts = [
        box((s * wide / 2 - 0.02, 0, z), (s * wide / 2 + 0.02, 2.0, z + 0.04), "#6a7074", "metal")
        for s in (-1, 1)
        for z in (-0.2, 0.16)
    ]
    for y in (0.12, 0.62, 1.12, 1.62):
        parts.append(box((-wide / 2, y - 0.03, -0.2), (wide / 2, y, 0.2), "#7d8488", "metal"))
        x = -wide / 2 + 0.1
        while x < wide / 2 - 0.16:
            w, tone = (
                float(draw.uniform(0.1, 0.26)),
                ("#b5433a", "#d9d6cc", "#2f5a8a", "#c9a13a", "#4a5a4a", "#8a8f94")[int(draw.integers(6))],
            )
            tall = float(draw.uniform(0.14, 0.34))
            if draw.uniform() < 0.55:
                parts.append(
                    at(
                        merge(
                            [
                                cylinder(w / 2, tall, tone, "paint", 12),
                                at(cylinder(w / 2 + 0.004, 0.02, "#a5abae", "metal", 12), y=tall),
                            ]
                        ),
                        x + w / 2,
                        y,
                        0,
                    )
                )
            else:
                parts.append(
                    box((x, y, -0.15), (x + w, y + tall, 0.14), tone if w < 0.2 else "#b58d5c", "paper", 0.008)
                )
            x += w + 0.03
    return grounded(merge(parts), 0, 0.2, 0.4)


def _tyre() -> Mesh:
    """A tyre that lies, 0.66 m across."""
    return lathe(
        [(0.2, 0.0), (0.3, 0.0), (0.33, 0.04), (0.33, 0.16), (0.3, 0.2), (0.2, 0.2), (0.2, 0.0)],
        "#232425",
        "leather",
        26,
    )


def _trunk(tone: Colour) -> Mesh:
    """A trunk with bands and a domed lid, 0.9 m."""
    lid = moved(
        lathe([(0.0, -0.44), (0.28, -0.44), (0.28, 0.44), (0.0, 0.44)], shade(tone, 1.08), "leather", 18),
        placed(0, 0.36, 0) @ turned("z", 90),
    )
    lid.positions[:, 1] = 0.36 + (lid.positions[:, 1] - 0.36).clip(0) * 0.6
    parts = [box((-0.44, 0, -0.28), (0.44, 0.36, 0.28), tone, "leather", 0.015), lid]
    parts += [box((x - 0.03, 0, -0.29), (x + 0.03, 0.37, 0.29), "#a5843f", "metal") for x in (-0.3, 0.3)]
    parts.append(box((-0.05, 0.26, 0.28), (0.05, 0.38, 0.3), "#c9a24a", "metal", 0.006))
    return grounded(merge(parts), 0, 0.15, 0.45)


def _sheeted() -> Mesh:
    """A piece of furniture under a dust sheet."""
    folds = lathe([(0.62, 0.0), (0.56, 0.3), (0.5, 0.75), (0.44, 0.92), (0.0, 0.98)], "#d8d2c4", "cloth", 30)
    a = np.arctan2(folds.positions[:, 0], folds.positions[:, 2])
    wave = 1 + 0.09 * np.sin(9 * a) * np.clip(1 - folds.positions[:, 1], 0, 1)
    folds.positions[:, 0] *= wave
    folds.positions[:, 2] *= 0.72 * wave
    return grounded(painted(folds), 0, 0.2, 0.45)


def _staging(long: float) -> Mesh:
    """A slatted bench for pots along x, 0.82 m high."""
    parts = [
        box((-long / 2, 0.76, z - 0.05), (long / 2, 0.8, z + 0.05), shade("#9a8868", 0.9 + 0.1 * (k % 2)), "wood")
        for k, z in enumerate(np.arange(-0.36, 0.37, 0.12))
    ]
    parts += [
        box((x - 0.04, 0, z - 0.04), (x + 0.04, 0.76, z + 0.04), "#8a7a5c", "wood")
        for x in (-long / 2 + 0.1, long / 2 - 0.1)
        for z in (-0.34, 0.34)
    ]
    return grounded(
        merge([*parts, box((-long / 2, 0.2, -0.36), (long / 2, 0.23, 0.36), "#8a7a5c", "wood")]), 0, 0.2, 0.4
    )


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {
    "factory": factory,
    "garage": garage,
    "attic": attic,
    "greenhouse": greenhouse,
}
