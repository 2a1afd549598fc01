"""Large halls. Option `kind` = museum | church | stage: exhibits between columns; pews before an altar; a theatre's stage and seats.

The hall is 16 by 24 m, 9 m high, on the origin; the main wall is to the north. Walls are named as a room's are.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from filmwright.bible import Place, Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import curtain
from filmwright.stage.places.fittings import candle
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell, behind_doors, ceiling_item, floor_item, views, wall_items
from filmwright.stage.places.place import DARK, SetPiece, free_near
from filmwright.stage.places.plan import Door, Level, Plan
from filmwright.stage.places.vista import Outside
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.furniture import picture
from filmwright.stage.shapes import arch, box, cylinder, lathe, rock, rod, slab
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import at, glowing, grounded, merge, moved, placed, shade, turned

WIDTH, DEPTH, HEIGHT = 16.0, 24.0, 9.0
LOOKS = {  # wall, floor, floor material, ceiling, trim
    "museum": ("#b7b0a0", "#8f897c", "tile", "#d9d4c8", "#e3ddd0"),
    "church": ("#a69c8a", "#857c6d", "stone", "#6b5640", "#8f8574"),
    "stage": ("#5a2f2c", "#4a3527", "wood", "#3a2c28", "#8a6a3a"),
}


class Hall(SetPiece):
    """A museum, a church or a theatre."""

    options = ("kind",)

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", tuple(LOOKS))
        wall, floor, material, ceiling, trim = LOOKS[self.kind]
        windows = (
            ()
            if self.kind == "stage"
            else tuple(Opening(side, z, 1.4, 3.2, 7.4, "window") for side in "ew" for z in (-7.5, -2.5, 2.5, 7.5))
        )
        self.shell = Shell(
            WIDTH, DEPTH, HEIGHT, wall, "plaster" if self.kind != "church" else "stone", floor=floor, floor_material=material,
            ceiling=ceiling, trim=trim, openings=(*windows, Opening("s", 0.0, 2.2, 0.0, 3.0, "arch")),
            beams="#4a3524" if self.kind == "church" else "",
            view="none" if self.kind == "stage" else "garden",
        )  # fmt: skip
        self._furnished: dict[bool, Furnishing] = {}
        room = self._furnish(False)
        boxes = (*self.shell.boxes(), *room.boxes)
        levels = (
            (Level((-6.5, -12.0), (6.5, -5.5), 0.9),)
            if self.kind == "stage"
            else (Level((-4.0, -12.0), (4.0, -8.0), 0.32),)
            if self.kind == "church"
            else ()
        )
        self.plan = Plan(
            name=place.name,
            interior=True,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in room.anchors),
            tops=tuple(room.tops),
            seats=tuple(room.seats),
            doors=(("door", Door((1.3, 10.9), (0.0, 13.4))),),
            marks=tuple(room.marks),
            zones=(((-WIDTH / 2, 0.12, -DEPTH / 2), (WIDTH / 2, 8.0, DEPTH / 2)),),
            levels=levels,
            heading=180.0,
            landmark=(0.0, 3.0, -10.0),
        )

    def _furnish(self, lit: bool) -> Furnishing:
        if lit not in self._furnished:
            room = Furnishing(lit)
            room.word("door entrance", 0.0, 10.2)
            room.marks += [(0.0, 1.0), (0.7, 1.8), (-0.7, 1.9), (0.3, -0.4), (-0.6, -0.2), (0.1, 3.2)]
            {"museum": self._museum, "church": self._church, "stage": self._theatre}[self.kind](room)
            self._furnished[lit] = room
        return self._furnished[lit]

    def _columns(self, room: Furnishing, x: float, colour: str) -> None:
        shaft = lathe(
            [(0.5, 0), (0.5, 0.25), (0.42, 0.35), (0.36, 0.5), (0.32, 5.6), (0.42, 5.8), (0.52, 6.0), (0.52, 6.2)],
            colour,
            "stone",
            20,
        )
        for z in (-7.5, -2.5, 2.5, 7.5):
            for s in (-1, 1):
                room.put(grounded(shaft, 0, 0.4, 0.4), s * x, z, 0, solid="column", sight=(0, 6.2))
        span = merge(at(moved(arch(4.1, 2.3, 0.45, 0.7, colour), turned("y", 90)), 0, 6.1, z) for z in (-5.0, 0.0, 5.0))
        for s in (-1, 1):
            room.put(span, s * x, 0)

    def _museum(self, room: Furnishing) -> None:
        self._columns(room, 5.2, "#c9c2b2")
        seed = self.place.seed
        for k, (x, z, what) in enumerate(
            (
                (-2.8, -4.8, "vase"),
                (2.8, -4.8, "crown"),
                (-2.8, 4.6, "sword"),
                (2.8, 4.6, "book"),
                (0.0, -8.2, "statue"),
            )
        ):
            if what == "statue":
                room.put(statue(), x, z, 0, solid="statue", sight=(0, 3.2))
                continue
            room.put(_case(), x, z, 0, solid="case", sight=(0, 1.05))
            thing = prop_mesh(Prop(what, what, what, "", 0.55))
            room.put(thing, x, z, 20.0 * k, 1.06)
            room.lamp(x, 2.4, z, (1.5, 1.25, 0.9), 3.5, always=True)
        for s in (-1, 1):
            for k, z in enumerate((-10.0, -5.0, 0.0, 5.0, 10.0)):
                room.put(
                    picture((1.5, 1.0), seed + k + 7 * s, "#8a6a2e"),
                    s * WIDTH / 2,
                    z,
                    270 if s > 0 else 90,
                    1.75,
                    wall="e" if s > 0 else "w",
                )
        for x in (-3.0, 3.0):
            room.put(picture((2.2, 1.5), seed + 30 + int(x), "#8a6a2e"), x, -DEPTH / 2, 0, 2.2, wall="n")
        bench = grounded(
            merge(
                [
                    box((-0.9, 0.38, -0.25), (0.9, 0.46, 0.25), "#4a3a30", "leather", 0.03),
                    box((-0.8, 0, -0.2), (-0.7, 0.38, 0.2), "#6b5038", "wood"),
                    box((0.7, 0, -0.2), (0.8, 0.38, 0.2), "#6b5038", "wood"),
                ]
            ),
            0,
            0.2,
            0.5,
        )
        room.put(bench, 0.0, 6.2, 0, solid="bench")
        for x in (-0.4, 0.4):
            room.seat(x, 6.2, 180, 0.46, "bench")
        for z in (-6.0, 0.0, 6.0):
            room.lamp(0.0, 6.0, z, (3.6, 3.0, 2.2), 12.0)
            room.window_light(6.6, 5.0, z, 2.4, 9.0)
        room.word("statue exhibit", 0.0, -6.6)
        room.word("case vase table", -2.8, -3.6, 1.06)
        room.word("crown", 2.8, -3.6, 1.06)
        room.word("picture painting wall", 7.0, 0.0)
        room.word("bench", 0.0, 5.4)
        room.word("window", 6.4, 2.5)

    def _church(self, room: Furnishing) -> None:
        self._columns(room, 5.0, "#a69c8a")
        pew = grounded(
            merge(
                [
                    box((-1.5, 0.40, -0.22), (1.5, 0.45, 0.22), "#6b4a2e", "wood", 0.01),
                    box((-1.5, 0.45, -0.26), (1.5, 0.98, -0.21), "#6b4a2e", "wood", 0.01),
                    *[box((x - 0.04, 0, -0.28), (x + 0.04, 1.02, 0.24), "#5a3d26", "wood", 0.01) for x in (-1.5, 1.5)],
                ]
            ),
            0,
            0.2,
            0.5,
        )
        for z in np.arange(-4.5, 9.0, 1.25):
            for s in (-1, 1):
                room.put(pew, s * 2.8, float(z), 180, solid="pew", sight=(0, 0.5))
        for z in (-4.5, -3.25, 0.5):
            for x in (-1.7, 1.7):
                room.seat(x, z, 180, 0.45, "pew")
        stone = "#b5ad9c"
        room.put(
            merge(
                [
                    box((-4.0, 0, -2.0), (4.0, 0.16, 2.0), shade(stone, 0.9), "stone", 0.02),
                    box((-3.7, 0.16, -2.0), (3.7, 0.32, 1.7), stone, "stone", 0.02),
                ]
            ),
            0.0,
            -10.0,
        )
        room.put(
            grounded(
                merge(
                    [
                        box((-1.2, 0, -0.45), (1.2, 0.95, 0.45), stone, "stone", 0.02),
                        box((-1.35, 0.95, -0.52), (1.35, 1.03, 0.52), "#efe9dc", "cloth", 0.02),
                    ]
                ),
                0,
                0.2,
                0.4,
            ),
            0.0,
            -10.4,
            0,
            0.32,
            solid="altar",
            sight=(0.3, 1.35),
        )
        for x in (-1.0, -0.7, 0.7, 1.0):
            room.put(candle(True, 0.3), x, -10.5, 0, 1.35)
        room.put(
            merge(
                [
                    box((-0.09, 0, -0.05), (0.09, 2.6, 0.05), "#6b4a2a", "wood", 0.01),
                    box((-0.75, 1.65, -0.05), (0.75, 1.83, 0.05), "#6b4a2a", "wood", 0.01),
                ]
            ),
            0.0,
            -DEPTH / 2 + 0.08,
            0,
            3.2,
            wall="n",
        )
        glass = [("#8a2f3a", "#c9a24a"), ("#2f5a8a", "#7ab0d8"), ("#3f7a4a", "#d8c26a")]
        for k, x in enumerate((-4.2, 0.0, 4.2)):
            if x:
                room.put(stained(glass[k], room.lit), x, -DEPTH / 2, 0, 2.6, wall="n")
        for s in (-1, 1):
            room.put(moved(stained(glass[1], room.lit), placed(size=0.8)), s * 2.0, -DEPTH / 2, 0, 5.2, wall="n")
        room.lamp(0.0, 2.0, -9.6, (3.4, 2.1, 0.95), 8.0, always=True)
        for z in (-4.0, 4.0):
            room.put(_chandelier(room.lit), 0.0, z, 0, HEIGHT)
            room.lamp(0.0, 5.2, z, (3.4, 2.3, 1.2), 11.0)
            room.window_light(6.6, 5.0, z, 2.4, 9.0)
        room.word("altar table", 0.0, -7.6, 1.35)
        room.word("cross", 0.0, -7.6)
        room.word("pew bench", 0.0, -3.0)
        room.word("aisle", 0.0, 2.0)
        room.word("window wall", 6.8, 0.0)
        room.word("column", 3.9, 9.6)

    def _theatre(self, room: Furnishing) -> None:
        room.put(
            merge(
                [
                    box((-6.5, 0, -3.25), (6.5, 0.82, 3.25), "#3a261c", "wood", 0.01),
                    *[
                        box(
                            (-6.5 + 0.5 * k, 0.82, -3.25),
                            (-6.01 + 0.5 * k, 0.9, 3.25),
                            shade("#8a6340", 0.92 + 0.04 * (k % 3)),
                            "wood",
                        )
                        for k in range(26)
                    ],
                ]
            ),
            0.0,
            -8.75,
        )
        for s in (-1, 1):
            for k in range(3):
                room.put(curtain(2.0, 6.6, "#7a1f24"), s * (5.4 - 0.5 * k), -6.4 - 1.7 * k, 0, 0.9)
        room.put(curtain(13.0, 6.6, "#5a1a20"), 0.0, -11.7, 0, 0.9, wall="n")
        room.put(curtain(13.4, 1.3, "#8a262b"), 0.0, -5.7, 0, 6.4)
        gold = "#a8843a"
        for low, high in (((-7.4, 0), (-6.6, 7.8)), ((6.6, 0), (7.4, 7.8)), ((-7.4, 7.6), (7.4, 8.4))):
            room.put(
                box((*low, -0.3), (*high, 0.3), gold, "metal", 0.03), 0.0, -5.5
            )  # apart, for one looks through the arch
        seat = grounded(
            merge(
                [
                    box((-0.26, 0.3, -0.22), (0.26, 0.44, 0.24), "#7a1f24", "cloth", 0.04),
                    moved(
                        box((-0.26, 0, -0.05), (0.26, 0.6, 0.05), "#7a1f24", "cloth", 0.04),
                        placed(0, 0.4, -0.25) @ turned("x", -10),
                    ),
                    *[
                        box((s * 0.28 - 0.03, 0, -0.2), (s * 0.28 + 0.03, 0.6, 0.2), "#3a261c", "wood", 0.01)
                        for s in (-1, 1)
                    ],
                ]
            ),
            0,
            0.2,
            0.5,
        )
        for row in range(7):
            for k in range(9):
                x, z = (k - 4) * 0.62, 3.6 + 1.0 * row
                for s in (-1, 1):
                    room.put(seat, s * 3.9 + x * 0.9, z, 180)
                    if row in (0, 1) and k in (3, 4, 5):
                        room.seat(s * 3.9 + x * 0.9, z, 180, 0.44, "seat")
            for s in (-1, 1):
                room.put(
                    box((-2.55, 0.0, -0.24), (2.55, 0.02, 0.24), "#3a261c", "wood"), s * 3.9, 3.6 + row, 0, solid="row"
                )
        for x in (-3.0, 0.0, 3.0):
            lamp = moved(cylinder(0.14, 0.3, "#1d1d1f", "metal", 12), turned("x", 30))
            room.put(at(lamp, 0, 7.2, 0), x, -4.6)
            room.lamp(x, 6.2, -6.2, (5.5, 4.6, 3.2), 10.0, always=True)
        room.lamp(0.0, 6.5, 3.0, (2.2, 1.5, 0.9), 10.0)
        room.word("stage", 0.0, -7.6)
        room.word("curtain", 4.6, -7.4)
        room.word("seat row seats table", 0.0, 4.4)
        room.word("aisle", 0.0, 5.5)
        room.word("window wall", 7.3, 0.0)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        shell = self.shell
        return (
            floor_item(shell),
            ceiling_item(shell),
            *wall_items(shell, lit),
            *behind_doors(shell, lit),
            *self._furnish(lit).items(),
        )

    def beyond(self, time: str, weather: str) -> tuple[Item, ...]:
        return tuple(views(self.shell, Outside(time, weather)))

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        room = self._furnish(time in DARK)
        return tuple(room.night_lamps if time in DARK else room.day_lamps)


def _case() -> Mesh:
    """A plinth with a glass cover; things lie at 1.05."""
    base = box((-0.5, 0, -0.4), (0.5, 1.0, 0.4), "#4a4038", "wood", 0.02)
    cloth = box((-0.46, 1.0, -0.36), (0.46, 1.05, 0.36), "#5a2030", "cloth", 0.01)
    edges = [rod((x, 1.05, z), (x, 1.75, z), 0.012, "#b59a5a") for x in (-0.47, 0.47) for z in (-0.37, 0.37)]
    glass = box((-0.47, 1.05, -0.37), (0.47, 1.75, 0.37), "#e6eef0", "glass")
    return grounded(merge([base, cloth, *edges, glass]), 0, 0.3, 0.4)


def statue() -> Mesh:
    """A draped figure in pale stone on a plinth, 3 m."""
    stone = "#d3cdc0"
    plinth = merge(
        [
            slab((1.3, 0.2, 1.3), shade(stone, 0.85), "stone", 0.02),
            at(slab((1.05, 0.8, 1.05), shade(stone, 0.9), "stone", 0.02), y=0.2),
        ]
    )
    robe = lathe(
        [(0.36, 1.0), (0.33, 1.4), (0.24, 1.9), (0.20, 2.1), (0.25, 2.35), (0.21, 2.5), (0.07, 2.56), (0.06, 2.62)],
        stone,
        "stone",
        22,
    )
    angle = np.arctan2(robe.positions[:, 0], robe.positions[:, 2])
    fold = 1 + 0.07 * np.sin(angle * 9) * np.clip((2.3 - robe.positions[:, 1]) / 1.3, 0, 1)
    robe.positions[:, 0] *= fold
    robe.positions[:, 2] *= fold * 0.8
    head = at(
        lathe([(0, 0), (0.07, 0.02), (0.105, 0.12), (0.1, 0.2), (0.05, 0.27), (0, 0.28)], stone, "stone", 16),
        0,
        2.58,
        0.01,
    )
    arms = [
        rod((-0.23, 2.4, 0), (-0.36, 2.0, 0.12), 0.07, stone, "stone", 10, 0.055),
        rod((-0.36, 2.0, 0.12), (-0.2, 1.85, 0.36), 0.055, stone, "stone", 10, 0.04),
    ]
    arms += [
        rod((0.23, 2.4, 0), (0.42, 2.62, 0.1), 0.07, stone, "stone", 10, 0.055),
        rod((0.42, 2.62, 0.1), (0.4, 3.0, 0.16), 0.055, stone, "stone", 10, 0.035),
    ]
    foot = at(rock(3, 0.5, stone), 0.1, 0.95, 0.2)
    return grounded(merge([plinth, robe, head, *arms, foot]), 0, 0.4, 0.35)


def stained(colours: tuple[str, str], lit: bool) -> Mesh:
    """A pointed window of coloured glass in lead, on a wall at z = 0, foot at y = 0, 1.4 by 3.6."""
    parts: list[Mesh] = []
    for row in range(9):
        y0, y1 = row * 0.4, row * 0.4 + 0.38
        half = 0.7 * min(1.0, float(np.sqrt(max(0.03, (3.75 - y0) / 1.3))))
        for k in range(4):
            x0 = -half + half * 2 * k / 4
            tone = (colours[0], colours[1], "#d8c9a8", shade(colours[0], 0.7))[(row * 3 + k * 5 + row // 2) % 4]
            piece = box((x0 + 0.012, y0, 0.01), (x0 + half / 2 - 0.012, y1, 0.02), tone, "glass")
            parts.append(glowing(piece, tone, 0.35 if lit else 1.1))
    frame = arch(1.46, 3.7, 0.16, 0.14, "#8f8574", "stone")
    return merge([*parts, at(frame, z=0.04), box((-0.9, -0.14, 0), (0.9, 0.0, 0.2), "#8f8574", "stone", 0.02)])


def _chandelier(lit: bool) -> Mesh:
    """An iron ring of candles, hung from y = 0 by 3.4 m of chain."""
    parts = [rod((0, 0, 0), (0, -3.4, 0), 0.012, "#2a2b2d")]
    a = np.linspace(0, 2 * np.pi, 25)
    points = np.stack([0.8 * np.cos(a), 0 * a - 3.9, 0.8 * np.sin(a)], 1)
    parts += [rod(tuple(p), tuple(q), 0.022, "#2a2b2d", "metal", 5) for p, q in pairwise(points)]
    for k in range(0, 24, 3):
        p = points[k]
        parts.append(rod((0, -3.4, 0), tuple(p), 0.008, "#2a2b2d"))
        stick = candle(lit, 0.14)
        parts.append(at(stick, p[0], p[1], p[2], 0, 0.9))
    return merge(parts)
