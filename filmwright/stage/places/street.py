"""A city street that runs along z: fronts with shops on both sides, pavements, lamps, parked and passing cars, a crossing, trees.

Options: trees = yes | no; traffic = some | none | busy; style = city | alley | town; wet = no | yes (it has rained).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.alley import LAMPS, alley_things, back_wall
from filmwright.stage.places.buildings import block, street_lamp
from filmwright.stage.places.city import bin_, car_at, far_front, front, hydrant, passing, skyline, traffic_light
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Door, Level, Plan
from filmwright.stage.places.trees import tree
from filmwright.stage.places.vista import WET
from filmwright.stage.props import furniture
from filmwright.stage.shapes import box, quad
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light
from filmwright.stage.surface import at, chance, many, named, placed, varied

CURB = 0.14


class Street(SetPiece):
    """The road is |x| < 4.2, pavements to |x| < 7.6; people play on the east pavement and in the road. z runs from -60 to 120."""

    options = ("trees", "traffic", "style", "wet")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.style = self.choice("style", ("city", "alley", "town"))
        self.trees = self.choice("trees", ("yes", "no")) == "yes" and self.style != "alley"
        self.traffic = self.choice("traffic", ("some", "none", "busy"))
        self.wet = self.choice("wet", ("no", "yes")) == "yes"
        self.half = 1.9 if self.style == "alley" else 4.2
        self.wall = 2.6 if self.style == "alley" else 7.6
        self.plan = self._plan()

    def _parked(self) -> tuple[tuple[float, float, float], ...]:
        if self.style == "alley":
            return ()
        x = self.half - 1.05
        return (
            (x, 16.0, 0.0),
            (x, 22.5, 0.0),
            (-x, 4.0, 180.0),
            (-x, -13.0, 180.0),
            (-x, 28.0, 180.0),
            (x, 47.0, 0.0),
            (x, -22.0, 0.0),
        )

    def _lamps(self) -> tuple[tuple[float, float, float], ...]:
        x = self.half + 0.45
        if self.style == "alley":
            return ()
        return tuple(
            (x * s, z, 180.0 if s > 0 else 0.0) for s, start in ((1, -20), (-1, -9)) for z in range(start, 100, 22)
        )

    def _plan(self) -> Plan:
        w, h, c = self.wall, self.half, CURB
        boxes = [Box("fronts_west", (-w - 9, 0, -60), (-w, 15, 120)), Box("fronts_east", (w, 0, -60), (w + 9, 15, 120))]
        for k, (x, z, _) in enumerate(self._parked()):
            boxes.append(Box(f"car_{k}", (x - 0.95, 0, z - 2.35), (x + 0.95, 1.35, z + 2.35)))
        boxes += [
            Box(f"lamp_{k}", (x - 0.12, 0, z - 0.12), (x + 0.12, 4.6, z + 0.12), opaque=False)
            for k, (x, z, _) in enumerate(self._lamps())
        ]
        if self.style != "alley":
            boxes += [
                Box("bench", (w - 0.85, 0, 5.2), (w - 0.25, 0.9, 6.8), opaque=False),
                Box("hydrant", (h + 0.35, 0, 9.6), (h + 0.7, 0.8, 9.95), opaque=False),
            ]
            boxes.append(Box("bin", (h + 0.3, 0, 3.1), (h + 0.8, 0.95, 3.6), opaque=False))
            boxes += [
                Box(f"signal_{k}", (x - 0.1, 0, z - 0.1), (x + 0.1, 3.2, z + 0.1), opaque=False)
                for k, (x, z) in enumerate(((h + 0.4, -5.6), (-h - 0.4, -2.0)))
            ]
        if self.trees:
            boxes += [
                Box(f"tree_{k}", (x - 0.25, 0, z - 0.25), (x + 0.25, 2.6, z + 0.25))
                for k, (x, z) in enumerate(self._tree_spots())
            ]
        else:
            boxes.append(Box("dustbin", (w - 0.75, 0, 8.2), (w - 0.1, 1.0, 9.8), opaque=False))
        walk = (h + w) / 2 if self.style != "alley" else 0.0
        marks = (
            (walk, 0.0),
            (walk + 0.7, 1.0),
            (walk - 0.6, 1.2),
            (walk + 0.2, -1.4),
            (walk - 0.7, -1.0),
            (h - 1.6, 0.4),
        )
        if self.style == "alley":
            marks = ((0.0, 0.0), (0.8, 0.9), (-0.8, 0.8), (0.3, -1.4), (-0.6, -1.1), (0.0, 2.2))
        anchors = [
            ("corner", (walk, -8.5)), ("shop", (w - 0.7, 2.0)), ("door", (w - 0.7, 12.0)), ("window", (w - 0.6, -2.5)),
            ("car", (h - 2.3, 16.0)),
            ("road", (0.0, 2.0)), ("street", (0.0, 2.0)), ("pavement", (walk, 4.0)), ("crossing", (0.0, -3.8)),
            ("wall", (w - 0.6, -6.5)),
            ("lamp", (h + 0.95, 2.0)), ("bench", (w - 1.25, 6.0)), ("bin", (h + 1.1, 3.3)), ("hydrant", (h + 1.1, 9.8)),
        ]  # fmt: skip
        if self.style == "alley":
            anchors = [(word, (max(min(x, 1.9), -1.9), z)) for word, (x, z) in anchors]
        levels = () if self.style == "alley" else (Level((h, -60), (w, 120), c), Level((-w, -60), (-h, 120), c))
        return Plan(
            name=self.place.name, boxes=tuple(boxes), anchors=tuple((word, free_near(tuple(boxes),
            point)) for word, point in anchors),
            seats=(),
            doors=(("door", Door((w - 0.9, 11.2), (w + 1.5, 12.0))), ("street", Door((walk, -12.0), (walk, -28.0))),
            ("far", Door((walk, 26.0), (walk, 44.0)))),
            marks=marks, zones=(((-w, 0.12, -45.0), (w, 8.0, 90.0)),), levels=levels, heading=0.0, landmark=(0.0, 5.0, 60.0),
            open=self.style != "alley",
            views=(((-0.5, 1.6, -15.0), (0.5, 2.35, 12.0)),) if self.style == "alley" else (),
        )  # fmt: skip

    def _tree_spots(self) -> tuple[tuple[float, float], ...]:
        x = self.half + 0.75
        return tuple(
            (x * s, float(z))
            for s, start in ((1, -15), (-1, -18))
            for z in range(start, 95, 14)
            if not (s > 0 and -6 < z < 12)
        )

    def dress(self, lit: bool) -> tuple[Item, ...]:
        w, h, c, seed = self.wall, self.half, CURB, self.place.seed
        out: list[Item] = []
        parts = []
        for z in range(-60, 120, 12):  # in lengths, so that shade and culling are local
            parts.append(box((-h, -0.2, z), (h, 0.0, z + 12), "#47474a", "asphalt"))
            for s in (-1, 1):
                parts.append(box((s * h, -0.2, z), (s * w, c, z + 12), "#8d8a84", "concrete"))
                parts.append(box((s * h - 0.08, -0.2, z), (s * h + 0.1, c + 0.015, z + 12), "#aaa69c", "stone", 0.02))
        if self.style != "alley":
            parts += [
                box((-0.07, 0, z), (0.07, 0.012, z + 2.4), "#cfc9b4", "paint")
                for z in np.arange(-50, 110, 5.2)
                if not -8 < z < 1
            ]
            parts += [
                box((x, 0, -5.2), (x + 0.55, 0.012, -2.4), "#d8d3c2", "paint")
                for x in np.arange(-h + 0.4, h - 0.5, 1.05)
            ]
        for s in (-1, 1):
            parts += [
                box((s * h, c, z), (s * w, c + 0.004, z + 0.03), "#6f6d68", "concrete") for z in range(-40, 90, 2)
            ]
        out.append(Item(named("street", *(varied(p, 0.08, 3, 2.0) for p in parts)), name="road"))
        out += self._fronts(lit)
        if self._lamps():
            points = np.array([(x, c, z) for x, z, _ in self._lamps()])
            out.append(
                Item(
                    named("street-lamp", street_lamp(4.8, lit)),
                    instances=many(points, np.array([a for _, _, a in self._lamps()])),
                    name="lamp",
                )
            )
        out += [car_at(seed * 9 + k, x, 0.0, z, a, False) for k, (x, z, a) in enumerate(self._parked())]
        if self.style != "alley":
            bench = at(furniture.bench("#6b4a2e", 1.5), w - 0.52, c, 6.0, 270)
            out.append(
                Item(
                    named("kerbside", bench, at(hydrant(), h + 0.52, c, 9.77), at(bin_(), h + 0.55, c, 3.35)),
                    name="street furniture",
                )
            )
            posts = np.array([(h + 0.4, c, -5.6), (-h - 0.4, c, -2.0)])
            lights = many(posts, np.array([180.0, 0.0]))
            out.append(Item(named("signal", traffic_light("green")), instances=lights, name="traffic light"))
        else:
            out += [Item(mesh, name=name) for name, mesh in alley_things(w, lit, seed)]
        if self.trees:
            draw = chance(seed, "street-trees")
            points = np.array([(x, c, z) for x, z in self._tree_spots()])
            out.append(scattered(tree("maple", seed + 2, True), points[::2], draw, "tree", (0.62, 0.75)))
            out.append(scattered(tree("birch", seed + 3, True), points[1::2], draw, "tree", (0.6, 0.72)))
        out += skyline(lit, seed + 3, 150, 330, 0.0, 18)
        if self.style == "city":
            out += self._quarters(lit)
        return tuple(out)

    def beyond(self, time: str, weather: str) -> tuple[Item, ...]:
        """The film of water on the road and the pavements in rain and after it."""
        if weather not in WET and not self.wet:
            return ()
        sheets = []
        for z in range(-60, 120, 30):
            for x0, x1, y in (
                (-self.half, self.half, 0.014),
                (self.half, self.wall, CURB + 0.006),
                (-self.wall, -self.half, CURB + 0.006),
            ):
                sheets.append(
                    quad((x0, y, z + 30.0), (x1, y, z + 30.0), (x1, y, float(z)), (x0, y, float(z)), "#808080", "wet")
                )
        return (Item(named("street-wet", *sheets), name="road", shadow=False),)

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        return light, replace(air, wet=max(air.wet, 0.85)) if self.wet else air, grade

    def _quarters(self, lit: bool) -> list[Item]:
        """What a camera over the roofs sees: the ground of the city, and block after block with streets between, to the haze."""
        draw = chance(self.place.seed, "quarters")
        floor = box((-900.0, -0.5, -900.0), (900.0, -0.3, 960.0), "#55565a", "asphalt")
        x, z = (axis.ravel() for axis in np.meshgrid(np.arange(-405.0, 406.0, 67.5), np.arange(-300.0, 451.0, 75.0)))
        free = (np.abs(x) > 90.0) | (z > 155.0)
        free &= np.abs(x) > 20.0  # the street itself runs on
        which = draw.integers(0, 5, len(x))
        out = [Item(named("city-floor", floor), name="ground", shadow=False)]
        for k in range(5):
            here = free & (which == k)
            mesh = named("quarter", block(40.0, 42.0, 8.0 + 2.6 * k, lit, self.place.seed * 5 + k, "nsew", 0.4))
            points = np.stack([x[here], 0 * x[here] - 0.3, z[here]], 1)
            out.append(Item(mesh, instances=many(points), name="skyline", shadow=False))
        return out

    def _fronts(self, lit: bool) -> list[Item]:
        draw = chance(self.place.seed, "fronts")
        out = []
        for s in (-1, 1):
            z, k = -60.0, 0
            while z < 118:
                width = float(draw.choice([7.0, 8.5, 10.0, 12.0]))
                tall = 3.6 + 3.2 * int(draw.integers(2, 5) if self.style != "town" else draw.integers(1, 3)) + 1.2
                near = -24 < z + width / 2 < 46
                build: Callable[[float, float, bool, int], Mesh]
                if self.style == "alley":
                    build, tall = (back_wall if near else partial(back_wall, far=True)), tall + 3.0
                else:
                    build = front if -32 < z + width / 2 < 52 else far_front
                mesh = named("front", build(width, tall, lit, self.place.seed * 31 + k + (100 if s > 0 else 0)))
                model = placed(s * self.wall, 0.0, z + width / 2, -90.0 if s > 0 else 90.0).astype("f4")
                out.append(Item(mesh, model=model, name="building"))
                z += width
                k += 1
        return out

    def moving(self, seconds: float) -> tuple[Item, ...]:
        if self.style == "alley" or self.traffic == "none":
            return ()
        busy = self.traffic == "busy"
        lanes = ((1.1, 8.5, 2.0, 9.0 if busy else 17.0), (-1.1, -9.5, 6.0, 8.0 if busy else 19.0))
        return tuple(passing(seconds, self.place.seed, lanes, 75.0, 0.0, "z", False, 4 if busy else 2))

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        if time not in DARK:
            return ()
        k = 1.0 if time == "night" else 0.55
        if self.style == "alley":
            return tuple(Lamp((s * (self.wall - 0.9), 2.95, z), (9.5 * k, 5.2 * k, 1.9 * k), 11.0) for s, z in LAMPS)
        out = [
            Lamp((x + (-0.9 if x > 0 else 0.9), 4.55 + CURB, z), (9.0 * k, 5.6 * k, 2.4 * k), 15.0)
            for x, z, _ in self._lamps()
            if -25 < z < 50
        ]
        shops = [
            Lamp((s * (self.wall - 0.6), 2.0, z), (3.4 * k, 2.1 * k, 1.0 * k), 7.0)
            for s in (-1, 1)
            for z in (-10.0, 1.5, 12.0)
        ]
        return (*out, *shops)
