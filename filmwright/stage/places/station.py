"""A railway platform: roof on iron columns, clock, benches, lamps, two tracks, a building with doors.

Options: train = no | yes (standing at the platform); style = country | city.
The platform is -6 < x < 3 and 0.9 m high, the tracks run along z at x = 5 and x = 9.5; the building is to the west.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from filmwright.bible import Place, Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import leaf, street_lamp, wall_face, window
from filmwright.stage.places.city import bin_, skyline
from filmwright.stage.places.place import DARK, SetPiece, scattered
from filmwright.stage.places.plan import Box, Door, Level, Plan, Seat
from filmwright.stage.places.trees import tree
from filmwright.stage.props import furniture, prop_mesh
from filmwright.stage.shapes import box, cylinder, gable, lathe, rod
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import (
    at,
    chance,
    glowing,
    grounded,
    many,
    merge,
    moved,
    named,
    placed,
    shade,
    turned,
    varied,
)

HIGH = 0.9
WEST, EDGE = -6.0, 3.0
COLUMNS = tuple(float(z) for z in range(-21, 25, 6))


class Station(SetPiece):
    """A platform with its roof; y = 0 is the level of the rails' bed."""

    options = ("train", "style")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.train = self.choice("train", ("no", "yes")) == "yes"
        self.style = self.choice("style", ("country", "city"))
        top = HIGH
        boxes = [Box("building", (-14, 0, -16), (WEST, 6.5, 16))]
        boxes += [
            Box(f"column_{k}", (-1.72, top, z - 0.16), (-1.4, top + 4, z + 0.16), opaque=False)
            for k, z in enumerate(COLUMNS)
        ]
        boxes += [
            Box(f"bench_{k}", (-4.75, top, z - 0.8), (-4.2, top + 0.9, z + 0.8), opaque=False)
            for k, z in enumerate((-4.0, 5.0))
        ]
        boxes += [
            Box("bin", (-4.8, top, 2.0), (-4.2, top + 0.9, 2.6), opaque=False),
            Box("trolley", (-3.6, top, 9.2), (-2.4, top + 1.3, 11.2), opaque=False),
        ]
        if self.train:
            boxes.append(Box("train", (3.3, 0.2, -30), (6.7, 4.4, 34)))
        self.plan = Plan(
            name=place.name,
            boxes=tuple(boxes),
            anchors=(
                ("platform", (0.6, 1.0)), ("edge", (2.2, 0.0)), ("bench", (-3.6, -4.0)), ("clock", (-0.6, 3.6)),
                ("door", (-5.2, 0.4)),
                ("column", (-0.9, 3.0)), ("train", (2.3, 2.0)), ("track", (2.3, -3.0)), ("rails", (2.3, -3.0)),
                ("bin", (-3.7, 2.3)),
                ("end", (0.5, 26.0)), ("trolley", (-1.9, 10.2)),
            ),
            seats=tuple(Seat(-4.45, z + dz, 90, 0.45, "bench") for z in (-4.0, 5.0) for dz in (-0.4, 0.4)),
            doors=(("door", Door((-5.0, 0.9), (-7.4, 0.0))), ("train", Door((2.2, 2.4), (5.0, 2.0))), ("end", Door((0.5, 22.0),
            (0.5, 33.0)))),
            marks=((0.2, 0.0), (1.1, 0.8), (-0.7, 0.9), (0.6, -1.5), (-0.6, -1.3), (0.3, 2.3)),
            zones=(((WEST, 0.3, -30.0), (14.0, 7.0, 30.0)),),
            levels=(Level((WEST, -32.0), (EDGE, 36.0), HIGH),),
            heading=0.0,
            landmark=(-1.5, 3.6, 3.0),
            views=(((1.9, 2.5, -17.0), (-0.3, 2.75, 10.0)),),
        )  # fmt: skip

    def dress(self, lit: bool) -> tuple[Item, ...]:
        seed = self.place.seed
        out = []
        deck: list[Mesh] = []
        for z in range(-32, 36, 4):
            deck.append(box((WEST, -0.4, z), (EDGE - 0.35, HIGH, z + 4), "#8f8a80", "concrete"))
            deck.append(
                box((EDGE - 0.4, HIGH - 0.18, z), (EDGE + 0.06, HIGH + 0.004, z + 4), "#b3ad9f", "stone", 0.015)
            )
            deck.append(box((EDGE - 0.75, HIGH, z), (EDGE - 0.62, HIGH + 0.004, z + 4), "#d8b83f", "paint"))
        out.append(Item(named("platform", *(varied(p, 0.08, 3, 1.5) for p in deck)), name="platform"))
        out.append(Item(named("tracks", *self._tracks()), name="tracks"))
        out.append(Item(named("station-building", self._building(lit)), name="building"))
        out.append(Item(named("platform-roof", *self._roof(lit)), name="platform roof"))
        things = [at(furniture.bench("#5d6b4a", 1.5), -4.45, HIGH, z, 90) for z in (-4.0, 5.0)]
        things += [at(bin_(), -4.5, HIGH, 2.3), at(_trolley(), -3.0, HIGH, 10.2), at(_clock(), -1.56, HIGH + 2.75, 3.0)]
        out.append(Item(named("platform-things", *things), name="platform things"))
        lamps = np.array([(1.6, HIGH, z) for z in (-27.0, 30.0)])
        out.append(Item(named("street-lamp", street_lamp(4.2, lit)), instances=many(lamps, 180.0), name="lamp"))
        if self.train:
            out += self._train(lit)
        if self.style == "city":
            out += skyline(lit, seed, 60, 240, 0.0, 24, (200.0, 340.0))
        draw = chance(seed, "station")
        tx, tz = draw.uniform(16, 120, 60), draw.uniform(-150, 150, 60)
        for k, species in enumerate(("beech", "poplar", "bush")):
            points = np.stack([tx, 0 * tx - 0.2, tz], 1)[k::3]
            out.append(scattered(tree(species, seed + k, True), points, draw, "trees", (0.8, 1.2), shadow=False))
        field = box((-400, -0.6, -400), (400, -0.32, 400), "#75804a", "grass")
        return (*out, Item(named("field", field), name="ground"))

    def _tracks(self) -> list[Mesh]:
        parts = [box((3.0, -0.5, -200), (12.0, -0.02, 200), "#6b655c", "soil")]
        for x in (5.0, 9.5):
            parts += [
                box((x - 1.25, -0.05, z), (x + 1.25, 0.06, z + 0.24), "#4f4135", "wood")
                for z in np.arange(-60, 60, 0.65)
            ]
            for s in (-1, 1):
                parts.append(
                    box((x + s * 0.72 - 0.04, 0.05, -200), (x + s * 0.72 + 0.04, 0.2, 200), "#7d7069", "metal")
                )
        return parts

    def _building(self, lit: bool) -> Mesh:
        seed = self.place.seed
        parts = [moved(wall_face(32, 5.6, "#9a5a46", "brick", 0, seed), placed(WEST, HIGH, 0, 90))]
        for z in (-14.0, -10.5, -7.0, -3.5, 3.5, 7.0, 10.5, 14.0):
            if abs(z) == 7.0:
                parts.append(moved(at(leaf("#3f5a52", 1.0, 2.3, True), -0.5), placed(WEST + 0.04, HIGH, z, 90)))
            else:
                parts.append(
                    moved(
                        window(1.3, 2.0, lit and z % 2 == 0, "#e6ded0", (2, 3), None, seed + int(z)),
                        placed(WEST + 0.01, HIGH + 0.9, z, 90),
                    )
                )
        dark = box(
            (WEST - 0.05, HIGH, -0.8), (WEST + 0.03, HIGH + 2.6, 0.8), "#20242a" if not lit else "#c9955a", "plain"
        )
        parts.append(glowing(dark, "#ffc480", 0.7) if lit else dark)
        for s in (-1, 1):
            parts.append(
                box((WEST, HIGH, s * 0.8 - 0.12), (WEST + 0.12, HIGH + 2.8, s * 0.8 + 0.12), "#e6ded0", "stone", 0.02)
            )
        parts.append(moved(gable(33, 8, 2.2, "#565c63", "tile", 0.6), placed(-10, HIGH + 5.6, 0, 90)))
        for s in (-1, 1):
            parts.append(
                moved(
                    wall_face(8, 5.6, "#9a5a46", "brick", 0, seed + 3), placed(-10, HIGH, s * 16, 0 if s > 0 else 180)
                )
            )
        return grounded(merge(parts), HIGH, 0.4, 0.3)

    def _roof(self, lit: bool) -> list[Mesh]:
        """A canopy on cast-iron columns with brackets and a valance."""
        iron = "#3c5148"
        column = lathe(
            [(0.16, 0), (0.17, 0.3), (0.09, 0.45), (0.075, 3.2), (0.13, 3.35), (0.15, 3.5)], iron, "paint", 12
        )
        parts: list[Mesh] = []
        for z in COLUMNS:
            parts.append(at(column, -1.56, HIGH, z))
            for s in (-1, 1):
                a = np.linspace(0, np.pi / 2, 7)
                arc = np.stack([-1.56 + s * 1.0 * (1 - np.cos(a)), HIGH + 2.5 + 1.0 * np.sin(a), 0 * a + z], 1)
                parts += [rod(tuple(p), tuple(q), 0.03, iron, "paint", 5) for p, q in pairwise(arc)]
            parts.append(box((-5.9, HIGH + 3.5, z - 0.06), (1.6, HIGH + 3.66, z + 0.06), iron, "paint"))
        parts.append(box((-6.0, HIGH + 3.66, -23), (1.9, HIGH + 3.74, 23), "#6d7478", "metal"))
        parts.append(box((1.82, HIGH + 3.2, -23), (1.9, HIGH + 3.7, 23), "#d9d2bf", "paint"))
        parts += [
            box((1.8, HIGH + 3.05, z), (1.92, HIGH + 3.25, z + 0.16), "#d9d2bf", "paint")
            for z in np.arange(-23, 22.9, 0.32)
        ]
        for z in COLUMNS[1:-1:2]:
            lamp = box((-2.6, HIGH + 3.3, z + 2.9), (-0.6, HIGH + 3.38, z + 3.1), "#e8e4d8", "plain", 0.02)
            parts.append(glowing(lamp, "#ffe6b8", 4.0) if lit else lamp)
        return parts

    def _train(self, lit: bool) -> list[Item]:
        carriage = named("carriage", _carriage(lit))
        where = np.array([(5.0, 0.2, z) for z in (-22.0, 2.0, 26.0)])
        return [Item(carriage, instances=many(where, 0.0), name="train")]

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        if time not in DARK:
            return ()
        k = 1.0 if time == "night" else 0.55
        under = [Lamp((-1.6, HIGH + 3.1, z + 3.0), (4.2 * k, 3.3 * k, 2.1 * k), 9.0) for z in COLUMNS[1:-1:2]]
        return (
            *under,
            Lamp((-5.2, HIGH + 2.2, 0.0), (3.0 * k, 1.9 * k, 0.9 * k), 6.0),
            Lamp((0.7, HIGH + 4.0, 30.0), (5.0 * k, 3.3 * k, 1.5 * k), 12.0),
        )


def _clock() -> Mesh:
    """A two-faced clock on a bracket from a column, facing ±z."""
    face = furniture.wall_clock("#2e3a34", 0.36, 11.9)
    both = merge([at(face, z=0.06), at(face, z=-0.06, heading=180)])
    return merge([at(both, 0.62), rod((0.0, 0.25, 0), (0.4, 0.2, 0), 0.03, "#2e3a34")])


def _trolley() -> Mesh:
    """A luggage trolley with cases, along z."""
    parts = [box((-0.45, 0.42, -0.9), (0.45, 0.48, 0.9), "#7a5a3a", "wood", 0.01)]
    for x in (-0.4, 0.4):
        for z in (-0.6, 0.6):
            parts.append(
                moved(cylinder(0.2, 0.06, "#3a3d3f", "metal", 14), placed(x - 0.03, 0.2, z) @ turned("z", -90))
            )
    parts += [rod((x, 0.45, -0.88), (x, 1.25, -1.0), 0.025, "#3a3d3f") for x in (-0.4, 0.4)]
    parts.append(rod((-0.4, 1.25, -1.0), (0.4, 1.25, -1.0), 0.025, "#3a3d3f"))
    for x, y, z, heading, colour in (
        (-0.12, 0.48, -0.4, 84, "#7a4b2f"),
        (0.16, 0.48, 0.1, 96, "#4d5a48"),
        (-0.1, 0.48, 0.55, 88, "#5a3b30"),
    ):
        parts.append(at(prop_mesh(Prop("s", "s", "suitcase", colour)), x, y, z, heading))
    return grounded(merge(parts), 0, 0.2, 0.4)


def _carriage(lit: bool) -> Mesh:
    """A railway carriage along z, 23 m, its floor at platform height."""
    red, cream = "#6b2430", "#d9cfb4"
    parts = [
        box((-1.45, 0.55, -11.5), (1.45, 1.75, 11.5), red, "paint", 0.05),
        box((-1.45, 1.75, -11.5), (1.45, 2.75, 11.5), cream, "paint", 0.03),
    ]
    parts.append(box((-1.46, 2.75, -11.5), (1.46, 3.0, 11.5), red, "paint", 0.04))
    parts.append(
        at(
            moved(cylinder(1.46, 23.0, "#5d6164", "metal", 20), placed(0, 0, 11.5) @ turned("x", -90)),
            y=2.95,
            size=(1, 0.42, 1),
        )
    )
    glass = [
        box((s * 1.455, 1.85, z - 0.55), (s * 1.465, 2.6, z + 0.55), "#27303a", "metal")
        for s in (-1, 1)
        for z in np.arange(-8.5, 9.0, 1.7)
    ]
    parts += [glowing(g, "#ffd596", 0.9) for g in glass] if lit else glass
    for s in (-1, 1):
        for z in (-10.3, 10.3):
            parts.append(box((s * 1.455, 0.75, z - 0.45), (s * 1.468, 2.7, z + 0.45), shade(red, 0.8), "paint", 0.01))
            parts.append(box((s * 1.468, 1.9, z - 0.25), (s * 1.474, 2.5, z + 0.25), "#27303a", "metal"))
        parts.append(box((s * 1.456, 1.7, -11.4), (s * 1.462, 1.76, 11.4), "#c9a24a", "paint"))
    for z in (-8.0, 8.0):
        parts.append(box((-0.9, 0.25, z - 1.6), (0.9, 0.55, z + 1.6), "#26282a", "metal", 0.03))
        for dz in (-0.95, 0.95):
            for s in (-1, 1):
                parts.append(
                    moved(
                        cylinder(0.45, 0.12, "#3a3d3f", "metal", 18),
                        placed(s * 0.72 - 0.06, 0.45, z + dz) @ turned("z", -90),
                    )
                )
    return merge(parts)
