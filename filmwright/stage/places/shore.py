"""The sea's edge. Option `kind` = beach | harbour, and cliff | rocks (cliffs.py); lighthouse = no | yes; boat = yes | no;
palms = no | yes (a warm sea's beach, with an island out there).

The water's surface is y = 0. The sea is at +z beyond z = 12; one stands on the beach (about 1 m up), the cliff (30 m) or the quay.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place, Prop
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.places.buildings import street_lamp
from filmwright.stage.places.neighbourhood import neighbour
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Level, Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import tree
from filmwright.stage.props import prop_mesh
from filmwright.stage.shapes import blades, box, gable, lathe, rock, rod
from filmwright.stage.snapshot import Item, Lamp, Vec
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    glowing,
    grounded,
    many,
    merge,
    named,
    noise,
    placed,
    rgb,
    smooth,
    surface,
    varied,
)

PIER, DECK = ((18.0, 6.0), (21.0, 34.0)), 1.45  # where the wooden pier is, and its height
ON_PIER = ((19.5, 21.0), (19.9, 22.4), (19.0, 19.6), (20.2, 24.0), (18.9, 23.2), (19.6, 17.8))
HEIGHT = {"beach": 1.1, "cliff": 30.0, "harbour": 1.5, "rocks": 3.4}


class Shore(SetPiece):
    """Beach or harbour, with the sea before it."""

    options = ("kind", "lighthouse", "boat", "palms", "on")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", tuple(HEIGHT))
        self.has_tower = self.choice("lighthouse", ("no", "yes")) == "yes"
        self.has_boat = self.choice("boat", ("yes", "no")) == "yes"
        self.on_pier = self.kind == "harbour" and self.choice("on", ("quay", "pier")) == "pier"
        self.palms = self.kind == "beach" and self.choice("palms", ("no", "yes")) == "yes"
        self.water = 0.0
        if self.palms:
            self.deep, self.chop = (0.006, 0.115, 0.125), 0.5
        self.terrain = Terrain.of(*self._grid(), self._height)
        self.tower = (-26.0, -14.0) if self.kind != "beach" else (-46.0, 6.0)
        self.plan = self._plan()

    @classmethod
    def built_by(cls, place: Place) -> type[SetPiece]:
        from filmwright.stage.places.cliffs import Cliffs  # which is a shore itself

        return Cliffs if place.option("kind") in ("cliff", "rocks") else cls

    def _grid(self) -> tuple[Array, Array]:
        """The lines of the height field."""
        return spaced(30, 1.8, 700, 1.18), spaced(22, 1.0, 520, 1.2, 4.0)

    def _height(self, x: Array, z: Array) -> Array:
        seed, top = self.place.seed, HEIGHT[self.kind]
        line = 12.0 + 7.0 * (fractal(x / 60, 0 * x, 2, seed) - 0.5) * smooth(8, 60, np.abs(x))
        rough = fractal(x / 11, z / 11, 3, seed + 4) - 0.5
        if self.kind == "harbour":
            return np.asarray(
                np.where(z < 8.2, top + 0 * x, -3.0) + 7.0 * smooth(-30, -120, z) * fractal(x / 90, z / 90, 2, seed)
            )
        slope = top - 0.115 * (z - 2.0) * smooth(-6, 6, z) - 0.055 * np.maximum(z - line, 0)
        if self.palms:  # an island out there, and a point of land that comes in from the side
            far = np.maximum(17.0 - 26.0 * np.hypot((x + 62.0) / 95.0, (z - 210.0) / 60.0), -9.0)
            spit = np.maximum(3.4 - 5.0 * np.hypot((x - 46.0) / 34.0, (z - 34.0) / 15.0), -9.0)
            slope = np.maximum(slope, np.maximum(far, spit) * (0.75 + 0.5 * fractal(x / 30, z / 30, 3, seed + 6)))
        dunes = 4.5 * smooth(-10, -34, z) * (0.4 + fractal(x / 22, z / 22, 3, seed + 2))
        return np.asarray(np.maximum(slope, -5.0) + dunes + 0.10 * rough)

    def _plan(self) -> Plan:
        solid: list[Box] = []
        for k, (x, z, s) in enumerate(self._rocks()):
            y = float(self.terrain.at(x, z))
            solid.append(
                Box(
                    f"rock_{k + 1}",
                    (x - 0.6 * s, y - 1, z - 0.55 * s),
                    (x + 0.6 * s, y + 0.7 * s, z + 0.55 * s),
                    opaque=s > 1.4,
                )
            )
        if self.has_boat and self.kind == "beach":
            y = float(self.terrain.at(5.2, 5.5))
            solid.append(Box("boat", (4.2, y - 0.5, 3.7), (6.2, y + 0.8, 7.4), opaque=False))
        if self.kind == "harbour":
            solid += [
                Box(f"bollard_{k}", (x - 0.2, 1.0, 7.2), (x + 0.2, 2.1, 7.6), opaque=False)
                for k, x in enumerate((-9.0, -3.0, 3.0, 9.0))
            ]
            solid.append(Box("crates", (-6.4, 1.0, 1.4), (-4.6, 2.9, 3.0)))
        if self.has_tower:
            x, z = self.tower
            y = float(self.terrain.at(x, z))
            solid.append(Box("lighthouse", (x - 3, y - 2, z - 3), (x + 3, y + 20, z + 3)))
        boxes = tuple(solid)
        edge = {"beach": 9.2, "harbour": 7.0}.get(self.kind, 6.8)
        anchors = [("pier", (19.5, 21.0)), ("sea", (0.0, edge)), ("water", (0.0, edge)), ("edge", (0.6, edge - 0.4)),
                   ("shore", (0.0, edge - 1.0)), ("waves", (0.0, edge)),
                   ("horizon", (0.0, edge)), ("rock", (self._rocks()[0][0] - 1.4, self._rocks()[0][1])), ("boat", (3.4, 5.5)),
                   ("sand", (0.6, 1.0)),
                   ("lighthouse", (self.tower[0] + 4.2, self.tower[1] + 1.0)), ("dune", (2.0, -9.0)), ("quay", (0.0, 5.0)),
                   ("crates", (-4.0, 2.2))]  # fmt: skip
        return Plan(
            name=self.place.name,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in anchors),
            marks=ON_PIER
            if self.on_pier
            else ((0.0, 0.0), (0.9, 0.7), (-0.9, 0.8), (0.3, -1.4), (-0.8, -1.2), (0.1, 2.2)),
            zones=(((-60.0, 0.3, -30.0), (60.0, 40.0, 40.0 if self.on_pier else 26.0)),),
            levels=(Level(PIER[0], PIER[1], DECK),) if self.kind == "harbour" else (),
            terrain=self.terrain.at,
            heading=0.0 if self.on_pier else 90.0,
            landmark=(self.tower[0], HEIGHT[self.kind] + 9.0, self.tower[1]) if self.has_tower else (0.0, 1.0, 60.0),
            open=self.kind != "harbour",
            views=self._views(),
        )

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """Along the line of the water, along the cliffs' edge, over the quay to the boats."""

        def over(x: float, z: float, up: float) -> Vec:
            return (x, float(self.terrain.at(x, z)) + up, z)

        if self.has_tower:
            return ()
        if self.palms:
            return ((over(3.5, -8.0, 1.5), (8.2, 3.3, 6.0)), (over(-1.0, -4.0, 1.5), (4.4, 3.4, 10.0)))
        if self.kind == "beach":
            return ((over(-9.5, 1.5, 1.6), (9.0, 1.5, 17.0)), (over(11.5, 1.0, 1.6), (-8.0, 1.5, 17.0)))
        return ((over(3.0, 1.0, 1.9), (17.0, 2.6, 24.0)),)

    def _rocks(self) -> tuple[tuple[float, float, float], ...]:
        if self.kind == "harbour":
            return ((24.0, 3.0, 1.2),)
        return (
            (-4.6, 6.5, 1.5),
            (-6.2, 8.2, 2.2),
            (7.8, 9.0, 1.2),
            (-2.9, 3.2, 0.7),
            (13.0, 7.4, 2.4),
            (-15.0, 9.0, 3.0),
        )

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        tone = fractal(x / 8, z / 8, 3, 3)[..., None]
        if self.kind == "harbour":
            return np.asarray(rgb("#8a867c") * (0.9 + 0.2 * tone) * np.ones_like(tone))
        sand = rgb("#e2d0aa" if self.palms else "#c9b08a") * (0.9 + 0.2 * tone)
        wet = (1 - smooth(0.05, 0.6, y))[..., None]
        sand = sand * (1 - wet) + rgb("#8a7658") * wet
        green = rgb("#77803f") * (0.8 + 0.4 * tone)
        grass = smooth(2.2, 3.6, y)[..., None]
        bare = smooth(0.10, 0.3, steep)[..., None]
        colour = sand * (1 - grass) + green * grass
        cliff = rgb("#8f8474") * (0.7 + 0.55 * noise(x / 5, y / 1.1, 5)[..., None])
        return np.asarray(colour * (1 - bare) + cliff * bare)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        seed, ground = self.place.seed, self.terrain.at
        draw = chance(seed, "shore")
        material = "concrete" if self.kind == "harbour" else "sand"
        out = [Item(mesh, name="ground") for mesh in self.terrain.meshes("shore", material, self._colours, (3, 3))]
        for k, (x, z, s) in enumerate(self._rocks()):
            out.append(
                Item(
                    named("rock", rock(seed + k, s, "#6f6a62", level=3)),
                    model=placed(x, float(ground(x, z)) - 0.12 * s, z, 50.0 * k).astype("f4"),
                    name="rock",
                )
            )
        px, pz = draw.uniform(-60, 60, 40), draw.uniform(10, 26, 40)
        points = np.stack([px, ground(px, pz) - 0.1, pz], 1)[ground(px, pz) < 1.0]
        if self.kind != "harbour" and len(points):
            out.append(
                scattered(
                    named("sea-stone", rock(seed + 9, 1.0, "#5d5a55", level=1)), points, draw, "stones", (0.3, 1.5)
                )
            )
        if self.kind == "harbour":
            out += self._harbour(lit)
        else:
            gx, gz = draw.uniform(-45, 45, 240), draw.uniform(-40, 8, 240)
            points = np.stack([gx, ground(gx, gz) - 0.03, gz], 1)
            grassy = points[:, 1] > 2.4
            tuft = named("beach-grass", blades(14, 0.2, 0.5, "#8f9150", 3, 0.6, 0.015))
            out.append(scattered(tuft, points[grassy], draw, "grass", (0.7, 1.5), shadow=False))
            back = np.stack([draw.uniform(-160, 160, 30), np.zeros(30), draw.uniform(-150, -70, 30)], 1)
            back[:, 1] = ground(back[:, 0], back[:, 2]) - 0.2
            out.append(
                scattered(
                    tree("palm" if self.palms else "pine", seed, True), back, draw, "trees", (0.7, 1.1), shadow=False
                )
            )
            if self.palms:
                out += self._palms(draw)
        if self.has_boat:
            boat = prop_mesh(Prop("boat", "boat", "boat", "#3f6b7a"))
            if self.kind == "beach":
                model = placed(5.2, float(ground(5.2, 5.5)) + 0.24, 5.5, 12)
            else:
                model = placed(1.5, 0.02, 10.2, 90)
            out.append(Item(boat, model=model.astype("f4"), name="boat"))
        if self.has_tower:
            x0, z0 = self.tower
            out.append(
                Item(
                    named("lighthouse", lighthouse(lit)),
                    model=placed(x0, float(ground(x0, z0)) - 0.3, z0).astype("f4"),
                    name="lighthouse",
                )
            )
        return tuple(out)

    def _palms(self, draw: np.random.Generator) -> list[Item]:
        """Palms along the beach, leaning out to the water; woods on the point of land and on the island."""
        ground, seed = self.terrain.at, self.place.seed
        out = []
        near = np.array(
            [(-7.4, 3.0), (-10.5, 6.2), (-13.5, 1.0), (9.5, 4.4), (14.4, 4.0), (16.0, 2.0), (-4.6, -7.5), (6.2, -8.0)]
        )
        near = near + draw.normal(0, 0.35, near.shape)
        for k in range(2):
            mine = near[k::2]
            points = np.stack([mine[:, 0], ground(mine[:, 0], mine[:, 1]) - 0.1, mine[:, 1]], 1)
            turns = -90.0 + draw.uniform(-40, 40, len(points))
            out.append(
                Item(
                    tree("palm", seed + k, False),
                    instances=many(points, turns, draw.uniform(0.8, 1.15, len(points))),
                    name="palm tree",
                )
            )
        x = np.concatenate([draw.normal(46, 13, 46), draw.normal(-62, 36, 70), draw.uniform(-90, 90, 40)])
        z = np.concatenate([draw.normal(34, 5, 46), draw.normal(210, 20, 70), draw.uniform(-40, -14, 40)])
        y = ground(x, z)
        points = np.stack([x, y - 0.15, z], 1)[y > 0.9]
        for k, species in enumerate(("palm", "bush")):
            size = (0.7, 1.1) if species == "palm" else (1.2, 3.2)
            out.append(scattered(tree(species, seed + 5, True), points[k::2], draw, "trees", size, shadow=False))
        shell = named("shell", rock(3, 0.12, "#efe3d0", level=1))
        sx, sz = draw.uniform(-9, 9, 26), draw.uniform(1, 9, 26)
        out.append(scattered(shell, np.stack([sx, ground(sx, sz), sz], 1), draw, "shells", (0.5, 1.2), shadow=False))
        return out

    def _harbour(self, lit: bool) -> list[Item]:
        parts = [
            box((-70, -3, 8.0), (70, 1.5, 8.4), "#77736a", "stone"),
            box((-70, 1.5, 7.6), (70, 1.62, 8.45), "#9a948a", "stone", 0.03),
        ]
        bollard = lathe(
            [(0.2, 0), (0.16, 0.1), (0.14, 0.4), (0.2, 0.5), (0.18, 0.58), (0, 0.6)], "#2c2e30", "metal", 14
        )
        parts += [at(bollard, x, 1.5, 7.4) for x in (-9.0, -3.0, 3.0, 9.0)]
        for k, (x, y, z) in enumerate(((-5.9, 1.5, 1.9), (-5.0, 1.5, 2.0), (-5.5, 2.2, 2.0), (-5.8, 1.5, 2.65))):
            crate = varied(box((-0.4, 0, -0.35), (0.4, 0.68, 0.35), "#8a6a45", "wood", 0.02), 0.2, k, 0.3)
            parts.append(at(crate, x, y, z, 10.0 * k))
        pier = [box((18.0, 1.2, 6.0), (21.0, 1.45, 34.0), "#7a6248", "wood", 0.02)]
        pier += [
            rod((x, -3, z), (x, 1.9, z), 0.14, "#5f4a36", "wood", 8)
            for x in (18.2, 20.8)
            for z in np.arange(9.0, 34.0, 4.0)
        ]
        moored = np.stack(
            [
                placed(x, 0.0, z, h)
                for x, z, h in (
                    (13.2, 15.0, 4.0),
                    (13.6, 24.0, -3.0),
                    (25.5, 18.0, 183.0),
                    (26.0, 28.0, 176.0),
                    (-14.0, 17.0, 92.0),
                )
            ]
        )
        boats = Item(sail_hull(), instances=moored.astype("f4"), name="sailboat")
        posts = np.array([(19.5, 1.45, z) for z in (8.5, 17.0, 26.0, 33.5)] + [(x, 1.5, 5.4) for x in (-16.0, -5.0)])
        lamp = Item(named("quay-lamp", street_lamp(4.2, lit)), instances=many(posts, 90.0), name="lamp")
        far = []  # the town on the other side of the bay
        draw = chance(self.place.seed, "town")
        for k in range(26):
            x, z = (
                -40.0 + 8.4 * k + float(draw.uniform(-2, 2)),
                128.0 + 0.16 * abs(k - 12) ** 2 + float(draw.uniform(0, 26)),
            )
            far.append(
                Item(
                    neighbour(self.place.seed + k % 6, lit),
                    model=placed(x, 3.0 + 0.20 * (z - 128.0), z, 180.0).astype("f4"),
                    name="houses",
                    shadow=False,
                )
            )
        mole = varied(box((-70, -4, 120), (200, 3.0, 190), "#77736a", "stone"), 0.15, 4, 6.0)
        hill = varied(box((-90, -4, 176), (230, 9.0, 260), "#5d6b3f", "grass"), 0.2, 5, 9.0)
        far.append(Item(named("mole", mole, hill), name="shore", shadow=False))
        return [Item(named("quay", *parts), name="quay"), Item(named("pier", *pier), name="pier"), boats, lamp, *far]

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """Far sails that drift along the horizon."""
        out = []
        for k, (z, speed, start) in enumerate(((150.0, 1.6, -120.0), (230.0, -1.1, 90.0))):
            x = (start + speed * seconds + 400.0) % 800.0 - 400.0
            bob = 0.12 * float(np.sin(seconds * 0.9 + k))
            out.append(
                Item(
                    sail_boat(),
                    model=placed(x, bob, z, 90.0 if speed > 0 else 270.0).astype("f4"),
                    name="sailboat",
                    shadow=False,
                )
            )
        return tuple(out)

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        if time in DARK and self.kind == "harbour":
            return tuple(Lamp((19.0, 5.4, z), (9.0, 5.8, 2.6), 13.0) for z in (8.5, 17.0, 26.0)) + (
                Lamp((-5.0, 5.4, 5.0), (9.0, 5.8, 2.6), 13.0),
            )
        if time not in DARK or not self.has_tower:
            return ()
        x, z = self.tower
        y = float(self.terrain.at(x, z))
        return (
            Lamp((x, y + 18.6, z), (16.0, 14.0, 9.0), 45.0),
            Lamp((x + 3.4, y + 2.6, z + 1.0), (2.6, 1.7, 0.8), 8.0),
        )


def sail_hull() -> Mesh:
    """A moored yacht, 9 m, its sails furled; bow to +z, waterline at y = 0."""
    whole = sail_boat()
    keep = ~(whole.material[whole.triangles] == MATERIAL["cloth"]).any(1)
    boom = rod((0, 1.5, 0.5), (0, 1.4, -3.6), 0.11, "#3a5a7a", "cloth", 7)
    cabin = box((-0.75, 0.5, -1.6), (0.75, 1.05, 1.7), "#e2ded2", "paint", 0.12)
    deck = box((-1.0, 0.48, -3.6), (1.0, 0.56, 2.6), "#9a7448", "wood", 0.05)
    stays = [rod((0, 0.6, z), (0, 9.2, 0.6), 0.012, "#5a5f63", "metal", 3) for z in (-4.2, 4.3)]
    return named("moored", replace(whole, triangles=whole.triangles[keep]), boom, cabin, deck, *stays)


def sail_boat() -> Mesh:
    """A sailing boat for the distance, 9 m, bow to +z, waterline at y = 0."""
    hull = at(lathe([(0, -4.5), (0.8, -3.6), (1.25, -0.5), (1.0, 2.5), (0, 4.6)], "#e8e4d8", "paint", 12))
    z = hull.positions[:, 1].copy()
    y = -hull.positions[:, 2].copy()
    hull.positions[:, 1], hull.positions[:, 2] = np.clip(y, -0.5, 0.55), z
    hull = surface(hull.positions, hull.triangles, "#e8e4d8", "paint")
    sails = []
    for corners, tone in (
        ([(0, 1.2, 0.6), (0, 9.0, 0.5), (0.7, 1.2, -3.6)], "#efe9da"),
        ([(0, 1.0, 4.2), (0, 8.0, 0.7), (0.5, 1.1, 0.9)], "#e2d9c4"),
    ):
        sails.append(
            surface(
                np.array(corners, float),
                np.array([[0, 1, 2], [2, 1, 0]]),
                tone,
                "cloth",
                np.tile([1.0, 0.1, 0.0], (3, 1)),
            )
        )
    return named("sailboat", hull, *sails, rod((0, 0.3, 0.6), (0, 9.6, 0.6), 0.07, "#8d6239", "wood", 6))


def lighthouse(lit: bool) -> Mesh:
    """A white tower with red bands, gallery, lantern, and the keeper's door; 20 m."""
    tower = lathe([(2.6, 0.0), (2.5, 0.4), (1.6, 16.2), (1.75, 16.6)], "#e8e4da", "plaster", 28, 80)
    fine = []
    for k in range(8):  # bands
        y0, y1 = 0.4 + k * 2.0, 0.4 + (k + 1) * 2.0
        r0, r1 = 2.5 - 0.9 * (y0 - 0.4) / 15.8, 2.5 - 0.9 * (y1 - 0.4) / 15.8
        if k % 2:
            fine.append(lathe([(r0 + 0.012, y0), (r1 + 0.012, y1)], "#a8322a", "plaster", 28))
    gallery = lathe([(1.7, 16.6), (2.3, 16.7), (2.3, 16.9), (1.1, 16.9)], "#3a3d3f", "metal", 28)
    rail = [
        rod(
            (2.2 * float(np.sin(a)), 16.9, 2.2 * float(np.cos(a))),
            (2.2 * float(np.sin(a)), 17.8, 2.2 * float(np.cos(a))),
            0.03,
            "#3a3d3f",
        )
        for a in np.arange(14) * 0.449
    ]
    glass = lathe([(1.1, 16.9), (1.1, 19.0)], "#cfe0e4", "glass", 16)
    lens = at(lathe([(0, 0), (0.45, 0.2), (0.55, 0.7), (0.45, 1.2), (0, 1.4)], "#f2ead0", "plain", 14), y=17.3)
    dome = lathe([(1.3, 19.0), (1.2, 19.3), (0.6, 20.0), (0.1, 20.4), (0.06, 21.2), (0, 21.2)], "#a8322a", "paint", 20)
    door = box((-0.5, 0, 2.3), (0.5, 2.05, 2.56), "#3f5a6b", "paint", 0.02)
    windows = [
        at(box((-0.3, 0, 0), (0.3, 0.9, 0.1), "#20262b", "metal"), 0, y, 2.45 - 0.057 * y) for y in (5.0, 9.5, 13.5)
    ]
    house = merge(
        [
            box((2.0, -1.0, -2.2), (7.2, 2.8, 2.2), "#e0dccf", "plaster", 0.02),
            at(gable(5.2, 4.4, 1.5, "#7d4a3c"), 4.6, 2.8, 0),
        ]
    )
    shine = [glowing(w, "#ffcf86", 1.4) for w in windows] if lit else windows
    return grounded(
        merge(
            [
                tower,
                *fine,
                gallery,
                *rail,
                glass,
                glowing(lens, "#fff0c2", 12.0) if lit else lens,
                dome,
                door,
                *shine,
                house,
            ]
        ),
        0,
        0.8,
        0.3,
    )
