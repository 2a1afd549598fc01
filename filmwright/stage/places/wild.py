"""Wild country. Option `kind` = river | waterfall | lake | marsh | volcano | glacier | iceberg | slope; `season` as elsewhere;
`woods` = open | dense | jungle: how many trees stand by the water, and which.

One stands at the origin and looks to +z. Where there is water its surface is y = 0 and one stands on the bank, a little above it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places import volcano
from filmwright.stage.places.massif import far_spruce, lie, stone
from filmwright.stage.places.piste import piste
from filmwright.stage.places.place import SetPiece, free_near, scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.rainforest import bayou
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import blades, blob, box, lathe, rock, rod
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Vec
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    glowing,
    merge,
    named,
    noise,
    placed,
    rgb,
    shade,
    smooth,
    surface,
)

KINDS = ("river", "waterfall", "lake", "marsh", "volcano", "glacier", "iceberg", "slope")
WET = ("river", "waterfall", "lake", "marsh", "iceberg")
WHITE = ("glacier", "iceberg", "slope")
FALL = (62.0, 21.0)  # z of the edge over which a waterfall comes, and its height, metres
STREAM = 7.0  # half the width of a river and of a fall


class Wild(SetPiece):
    """River, waterfall, lake, marsh, volcano, glacier, icebergs or a ski slope."""

    options = ("kind", "season", "woods")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.season = self.choice("season", SEASONS)
        self.woods = self.choice("woods", ("open", "dense", "jungle"))
        if self.kind in WET:
            self.water = 0.0
            self.chop = {"river": 0.55, "waterfall": 0.8, "lake": 0.4, "marsh": 0.15, "iceberg": 0.7}[self.kind]
            self.current = {"river": (1.1, 0.0), "waterfall": (0.0, -0.7)}.get(self.kind, (0.0, 0.0))
            self.deep = {
                "marsh": (0.030, 0.040, 0.018),
                "river": (0.022, 0.058, 0.045),
                "iceberg": (0.010, 0.070, 0.105),
            }.get(self.kind, self.deep)
        # mountains that close a picture need a finer net far out than hills
        lines = spaced(36, 1.7, 1500, 1.09 if self.kind in ("slope", "glacier", "lake") else 1.16)
        self.terrain = Terrain.of(
            lines, np.unique(np.concatenate([lines, np.linspace(54, 70, 19), np.linspace(78, 92, 10)])), self._height
        )
        self.plan = self._plan()

    # ---- ground

    def _height(self, x: Array, z: Array) -> Array:
        seed, away = self.place.seed, np.hypot(x, z)
        rough = fractal(x / 11, z / 11, 3, seed + 4) - 0.5
        hills = fractal(x / 170, z / 170, 4, seed)
        bank = (0.75 if self.kind == "river" else 1.3) + 0.35 * rough
        if self.kind == "river":
            middle = 10.5 + 6.0 * np.sin(x / 34.0 + 0.4)
            across = np.abs(z - middle)
            return np.asarray(
                bank * smooth(STREAM - 2, STREAM + 1.5, across)
                - 1.6 * (1 - smooth(STREAM - 2, STREAM + 1.5, across))
                + 46.0 * smooth(26, 190, across) * hills
            )
        if self.kind == "waterfall":
            edge, tall = FALL
            pool = np.hypot(x * 0.6, z - edge + 13.0)
            stream = smooth(3.4, 5.4, np.abs(x - 5.5 - 1.2 * np.sin(z / 7)) + 20 * (z > edge - 20))
            dry = np.minimum(smooth(13.0, 17.0, pool), stream)
            low = bank * dry - 1.5 * (1 - dry)
            wall = edge + 5.0 * rough * smooth(STREAM, STREAM + 6, np.abs(x)) - 0.012 * x**2
            cliff = smooth(wall - 1.2, wall + 2.6, z)
            top = tall + 3.0 * rough + 30 * smooth(40, 240, z) * hills
            top = top - 2.2 * np.exp(-((x / (STREAM * 0.8)) ** 4))
            return np.asarray(low * (1 - cliff) + top * cliff)
        if self.kind in ("lake", "iceberg"):
            shore = 9.0 + 5.0 * (fractal(x / 40, 0 * x, 2, seed) - 0.5)
            land = smooth(shore + 3, shore - 3, z)
            if self.kind == "lake":  # woods come down to the other shore, and mountains stand over them
                far = smooth(150, 200, away + 26 * (hills - 0.5))
                other = (11.0 * far * hills + _mountains(x, z, seed, 150.0) * smooth(230, 640, away)) * (z > 0)
            else:
                other = smooth(380, 520, away) * (z > 0) * hills * 60.0
            return np.asarray(
                np.maximum(bank * land - 2.5 * (1 - land), other - 2.5) + 24 * smooth(-20, -140, z) * hills
            )
        if self.kind == "marsh":
            pools = fractal(x / 17, z / 17, 3, seed + 1)
            land = smooth(0.43, 0.53, pools + 0.25 * smooth(6, 1.5, away))
            return np.asarray(0.45 * land - 0.4 * (1 - land) + 0.12 * rough + 6 * smooth(110, 300, away) * hills)
        if self.kind == "volcano":
            r = np.hypot(x - 30.0, z - 430.0)
            cone = 235.0 * np.exp(-r / 150.0) * (1 + 0.16 * (fractal(x / 45, z / 45, 3, seed + 3) - 0.5))
            crater = 34.0 * smooth(34.0, 12.0, r)
            return np.asarray(
                cone - crater + 5.0 * smooth(10, 90, away) * (fractal(x / 40, z / 40, 3, seed) - 0.5) + 0.5 * rough
            )
        if self.kind == "glacier":
            ice = 26.0 * smooth(80, 87, z + 7 * rough) * (1 + 0.006 * z * smooth(90, 130, z))
            teeth = 9.0 * np.abs(noise(x / 7, z / 5, seed + 5) - 0.5) * smooth(82, 88, z) * smooth(210, 150, z)
            return np.asarray(
                0.5 * rough
                + (ice - teeth) * smooth(120, 60, np.abs(x))
                + _mountains(x, z, seed, 260.0) * smooth(150, 620, np.abs(x) + 0.5 * np.maximum(z - 250, 0))
            )
        return np.asarray(
            0.26 * np.clip(x, -260, 320)  # a slope that falls away to one's left
            + 0.5 * rough * smooth(3, 12, away) * (1 - 0.85 * smooth(30, 24, np.abs(z - 9.5)))
            + _mountains(x, z, seed, 230.0) * smooth(230, 760, z)
            - 0.11 * np.clip(z, -60, 220)
        )

    def _solids(self) -> tuple[tuple[float, float, float], ...]:
        if self.kind in ("slope", "iceberg"):
            return ()
        return ((-4.4, 4.4, 1.5), (-6.0, 2.0, 1.0), (6.4, 3.4, 1.1))

    def _plan(self) -> Plan:
        boxes = []
        for k, (x, z, s) in enumerate(self._solids()):
            y = float(self.terrain.at(x, z))
            boxes.append(
                Box(
                    f"rock_{k + 1}",
                    (x - 0.6 * s, y - 1, z - 0.55 * s),
                    (x + 0.6 * s, y + 0.7 * s, z + 0.55 * s),
                    opaque=s > 1.4,
                )
            )
        solid = tuple(boxes)
        mark = {
            "river": (-16.0, -0.6, 14.0), "waterfall": (0.0, 8.0, FALL[0]), "lake": (0.0, 2.0, 120.0), "marsh": (4.0, 0.5, 30.0),
            "volcano": (30.0, 96.0, 400.0), "glacier": (0.0, 14.0, 86.0), "iceberg": (8.0, 8.0, 74.0), "slope": (-20.0, -2.0, 70.0),
        }[self.kind]  # fmt: skip
        edge = (0.4, {"river": 1.5, "waterfall": 9.0, "lake": 4.5, "marsh": 1.5, "iceberg": 4.5}.get(self.kind, 5.0))
        words = dict.fromkeys((self.kind, "water", "edge", "bank", "shore", "view", "horizon", "sky"), edge) | {
            "ground": (0.6, 1.0),
            "rock": (-3.0, 3.2),
        }
        return Plan(
            name=self.place.name,
            boxes=solid,
            anchors=tuple((word, free_near(solid, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.9, 0.6), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.1, -2.6)),
            zones=(((-60.0, -20.0, -40.0), (60.0, 60.0, 24.0)),),
            terrain=self.terrain.at,
            heading=90.0 if self.kind in ("river", "marsh") else 0.0,  # along the bank
            landmark=mark,
            open=self.kind in ("slope", "volcano", "glacier"),
            views=self._views(),
        )

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """Under the trees of a swamp the air stands, green and thick over the water."""
        if self.kind != "marsh" or self.woods == "open":
            return light, air, grade
        r, g, b = air.fog_colour
        air = replace(air, fog=max(2.6 * air.fog, 0.011), fog_colour=(0.72 * r, 0.82 * g, 0.62 * b), fog_falloff=0.10)
        return light, air, grade

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """Over the run to the mountains; over the water with a bank before it; up at a mountain that burns."""

        def over(x: float, z: float, up: float) -> Vec:
            return (x, float(self.terrain.at(x, z)) + up, z)

        if self.kind == "slope":
            return ((over(9.0, -6.0, 2.2), (-16.0, float(self.terrain.at(9.0, -6.0)) - 1.0, 40.0)),)
        if self.kind == "lake":
            return ((over(0.4, -1.5, 1.7), (-3.5, 3.6, 40.0)),)
        if self.kind == "waterfall":
            return ((over(-7.0, 5.0, 1.6), (4.0, 0.36 * FALL[1], FALL[0])),)
        if self.kind == "marsh" and self.woods != "open":
            return (((-1.2, max(float(self.terrain.at(-1.2, -7.0)), 0.0) + 1.5, -7.0), (1.6, 2.9, 24.0)),)
        if self.kind == "glacier":
            return ((over(-36.0, 16.0, 2.2), (34.0, 17.0, 92.0)),)
        if self.kind == "volcano":
            return ((over(-6.0, -8.0, 1.8), (22.0, 112.0, 400.0)),)
        return ()

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        low, high = GREEN[self.season]
        tone = fractal(x / 9, z / 9, 3, 4)[..., None]
        green = rgb(low) * (1 - tone) + rgb(high) * tone
        stone = rgb("#7d776c") * (0.72 + 0.5 * noise(x / 6, y / 1.6, 5)[..., None])
        if self.kind in WHITE:
            white = rgb("#e4ebf4") * (0.90 + 0.12 * tone)
            if self.kind == "slope":  # a machine has combed the run
                comb = (smooth(19.0, 15.0, np.abs(z - 9.5)) * smooth(150, 90, np.abs(x)))[..., None]
                white = white * (1 - 0.10 * comb * (np.floor(z / 1.7) % 2)[..., None])
            if self.kind == "glacier":
                blue = (smooth(0.10, 0.45, steep) * smooth(72, 80, z) * smooth(260, 160, z))[..., None]
                white = white * (1 - blue) + rgb("#8fc3dd") * (0.85 + 0.25 * noise(x / 3, y / 2.2, 8)[..., None]) * blue
                floor = (smooth(78, 66, z + 6 * (tone[..., 0] - 0.5)) * smooth(90, 40, np.abs(x)))[..., None]
                white = white * (1 - 0.75 * floor) + stone * 0.75 * floor
            bare = (smooth(0.24, 0.40, steep + 0.16 * (noise(x / 21, z / 21, 13) - 0.5)) * (np.abs(x) + z > 160))[
                ..., None
            ]
            return np.asarray(np.clip(white * (1 - bare) + stone * bare, 0, 1))
        if self.kind == "volcano":
            ash = rgb("#4a443f") * (0.75 + 0.5 * tone)
            r = np.hypot(x - 30.0, z - 430.0)
            grown = smooth(345, 420, r + 90.0 * (tone[..., 0] - 0.5))[..., None] * 0.55
            run = np.exp(-((np.abs(noise(x / 26 + 3, z / 60, 11) - 0.5) / 0.035) ** 2)) * smooth(210, 60, r)
            return np.asarray(
                np.clip(
                    (ash * (1 - grown) + green * 0.9 * grown) * (1 - run[..., None]) + rgb("#ff7a2a") * run[..., None],
                    0,
                    1,
                )
            )
        bare = smooth(0.14, 0.34, steep)[..., None]
        colour = green * (1 - bare) + stone * bare
        woody = (smooth(120, 240, np.hypot(x, z)) * (0.55 + 0.45 * noise(x / 13, z / 13, 21)))[
            ..., None
        ]  # hills far off are wooded
        colour = colour * (1 - 0.62 * woody) + rgb("#2f4034") * 0.62 * woody
        if self.kind == "lake":  # snow on what stands over the woods, stone where it is steep
            rock_ = (smooth(42, 70, y) * smooth(0.10, 0.24, steep + 0.1 * (noise(x / 17, z / 17, 31) - 0.5)))[..., None]
            colour = colour * (1 - rock_) + rgb("#77757a") * (0.75 + 0.45 * noise(x / 15, y / 5, 5)[..., None]) * rock_
            cap = (smooth(62, 104, y + 34 * (noise(x / 30, z / 30, 6) - 0.5)) * smooth(0.36, 0.22, steep))[..., None]
            colour = colour * (1 - cap) + rgb("#e8eef5") * cap
        wet = smooth(0.75, 0.2, y)[..., None] * 0.9
        shore = rgb("#6d6450") if self.kind == "marsh" else rgb("#8f8672")
        return np.asarray(colour * (1 - wet) + shore * (0.8 + 0.4 * tone) * wet)

    def _bare(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        """What lies under the turf: rock, and gravel by the water."""
        del steep
        shore = (smooth(1.0, 0.3, y) * 0.9)[..., None]
        return np.asarray(
            stone(x, z) * (1 - shore) + rgb("#8f8672") * (0.8 + 0.4 * fractal(x / 9, z / 9, 3, 4)[..., None]) * shore
        )

    def _lie(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        """Turf and woods below, snow on what stands over them; bare rock where a fall comes down."""
        del steep
        out = lie(x, y, z, 96.0 if self.kind == "lake" else 900.0, 0.0)
        out[..., 2] = np.minimum(out[..., 2], smooth(0.25, 0.75, y))
        return out

    # ---- what is seen

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        seed, ground = self.place.seed, self.terrain.at
        draw = chance(seed, "wild")
        material = "snow" if self.kind in WHITE else "soil" if self.kind in ("volcano",) else "grass"
        key = f"wild-{self.kind}-{self.season}"
        if self.kind in ("waterfall", "lake") and self.season != "winter":
            meshes = self.terrain.meshes(key, "crag", self._bare, (3, 3), self._lie)
        else:
            meshes = self.terrain.meshes(key, material, self._colours, (3, 3))
        out = [Item(mesh, name="ground") for mesh in meshes]
        for k, (x, z, s) in enumerate(self._solids()):
            out.append(
                Item(
                    named("wild-rock", rock(seed + k, s, "#6f6a62", level=3)),
                    model=placed(x, float(ground(x, z)) - 0.12 * s, z, 50.0 * k).astype("f4"),
                    name="rock",
                )
            )

        def spots(n: int, near: float, wide: float, over: float = 0.7, back: bool = False) -> Array:
            a, r = draw.uniform(0, 6.283, n), near + (wide - near) * draw.uniform(0, 1, n) ** 0.7
            x, z = np.sin(a) * r, np.cos(a) * r
            if back:
                x, z = np.where(np.abs(x) < 14, np.sign(x + 1e-6) * 18, x), z
            y = ground(x, z)
            return np.stack([x, y - 0.05, z], 1)[y > over]

        if self.kind in ("river", "waterfall", "lake"):
            for k, species in enumerate(
                ("palm", "beech", "palm") if self.woods == "jungle" else ("spruce", "pine", "beech")
            ):
                points = spots(60, 26, 170, 0.55, True) if self.woods == "open" else spots(110, 13, 110, 0.55, True)
                points = (
                    points[(points[:, 2] < FALL[0] - 9) | (points[:, 2] > FALL[0] + 8)]
                    if self.kind == "waterfall"
                    else points
                )
                if len(points):
                    out.append(
                        scattered(
                            tree(species, seed + k, True, self.season), points, draw, "trees", (0.8, 1.35), shadow=False
                        )
                    )
            out.append(
                scattered(
                    tree("bush", seed + 1, True, self.season), spots(40, 9, 60, 0.9, True), draw, "bushes", (0.5, 1.2)
                )
            )
            stones = spots(90, 3.5, 24, -0.9)
            stones = stones[stones[:, 1] < 0.5]
            if len(stones):
                out.append(
                    scattered(
                        named("river-stone", rock(seed + 9, 1.0, "#676259", level=1)),
                        stones,
                        draw,
                        "stones",
                        (0.25, 1.1),
                    )
                )
        if self.woods == "jungle":
            out += self._undergrowth(draw)
        if self.kind == "marsh" and self.woods != "open":
            out += bayou(draw, ground, seed)
        if self.kind == "slope":
            out += piste(seed, ground)
        if self.kind == "lake":
            out += self._far_shore(draw)
        if self.kind == "glacier":
            points = spots(90, 24, 220, -900.0, True)
            points = points[points[:, 2] < 40]
            if len(points):
                out.append(
                    scattered(tree("spruce", seed, True, "winter"), points, draw, "trees", (0.7, 1.3), shadow=False)
                )
        if self.kind in ("river", "waterfall", "lake", "marsh"):
            tone = "#8d8a4e" if self.kind == "marsh" else GREEN[self.season][1]
            tuft = named("wild-tuft", blades(13, 0.2, 1.1 if self.kind == "marsh" else 0.34, tone, 3, 0.4, 0.02))
            points = spots(1100 if self.kind == "marsh" else 520, 1.2, 30, 0.1 if self.kind == "marsh" else 0.75)
            out.append(scattered(tuft, points, draw, "grass", (0.6, 1.25), shadow=False))
        if self.kind == "marsh":
            reeds = merge(
                [
                    rod(
                        (float(dx), 0, float(dz)),
                        (float(dx) * 1.3, 1.5, float(dz) * 1.3),
                        0.012,
                        "#8a8448",
                        "foliage",
                        4,
                    )
                    for dx, dz in draw.uniform(-0.25, 0.25, (7, 2))
                ]
                + [
                    at(
                        lathe([(0, 0), (0.03, 0.02), (0.03, 0.2), (0, 0.22)], "#5f4028", "fur", 8),
                        float(dx),
                        1.45,
                        float(dz),
                    )
                    for dx, dz in draw.uniform(-0.3, 0.3, (4, 2))
                ]
            )
            a, r = draw.uniform(0, 6.283, 160), draw.uniform(4, 46, 160)
            east, north = np.sin(a) * r, np.cos(a) * r
            y = ground(east, north)
            near_water = (y < 0.3) & (y > -0.3)
            out.append(
                scattered(
                    named("reeds", reeds),
                    np.stack([east, np.maximum(y, -0.1), north], 1)[near_water],
                    draw,
                    "reeds",
                    (0.7, 1.2),
                )
            )
            out.append(
                scattered(tree("dead", seed, False, self.season), spots(7, 16, 60, 0.2, True), draw, "tree", (0.6, 1.0))
            )
        if self.kind == "iceberg":
            for k, (x, z, wide, tall) in enumerate(
                (
                    (8.0, 78.0, 26.0, 25.0),
                    (-52.0, 120.0, 20.0, 13.0),
                    (66.0, 170.0, 30.0, 17.0),
                    (-14.0, 40.0, 4.0, 1.8),
                    (24.0, 34.0, 3.0, 1.1),
                    (-32.0, 62.0, 5.0, 2.6),
                )
            ):
                out.append(
                    Item(
                        iceberg(seed + k, wide, tall),
                        model=placed(x, -0.25 * tall, z, 40.0 * k).astype("f4"),
                        name="iceberg" if k == 0 else "ice",
                    )
                )
        if self.kind == "volcano":
            x, z = 30.0, 430.0
            glow = glowing(at(lathe([(0, 0), (24, 0.5)][::-1], "#ff6a1f", "plain", 24)), "#ff6a1f", 5.0)
            out.append(
                Item(named("lava", glow), model=placed(x, float(ground(x, z)) + 3.0, z).astype("f4"), name="lava")
            )
            out.append(Item(volcano.streams(seed, ground), name="lava", shadow=False))
            spots_ = spots(90, 6, 120, -900.0)
            stone = named("lava-stone", rock(seed + 3, 1.0, "#3a3430", level=1))
            out.append(scattered(stone, spots_, draw, "stones", (0.2, 1.6)))
        if self.kind == "waterfall":
            out.append(Item(self._foam, model=placed(0, 0, FALL[0] - 3.0).astype("f4"), name="foam", shadow=False))
        return tuple(out)

    def _undergrowth(self, draw: np.random.Generator) -> list[Item]:
        """Broad leaves and ferns about the water, close and dark, and creepers down the rock."""
        ground, seed, n = self.terrain.at, self.place.seed, 260
        a, r = draw.uniform(0, 6.283, n), 8.0 + 60.0 * draw.uniform(0, 1, n) ** 0.8
        x, z = np.sin(a) * r, np.cos(a) * r + 14.0
        y = ground(x, z)
        keep = (y > 0.7) & (y < 6.0) & ((np.abs(x) > 5.0) | (z > 34.0)) & (np.abs(x + 7.0) + np.abs(z - 5.0) > 7.0)
        points = np.stack([x, y - 0.05, z], 1)[keep]
        broad = named("broad-leaves", blades(9, 0.35, 1.5, "#3f6b2c", 4, 0.75, 0.22))
        fern = named("jungle-fern", blades(16, 0.25, 0.8, "#4f7a34", 6, 0.9, 0.07))
        out = [
            scattered(mesh, points[k::2], draw, "fern", (0.6, 1.4), shadow=False)
            for k, mesh in enumerate((broad, fern))
        ]
        out.append(scattered(tree("bush", seed + 4, True), points[::3], draw, "bushes", (0.9, 2.2), shadow=False))
        if self.kind == "waterfall":
            cx = np.concatenate([draw.uniform(-46, -STREAM, 60), draw.uniform(STREAM, 46, 60)])
            tall = draw.uniform(0.55, 1.0, 120) * FALL[1]
            vine = named("creeper", blades(10, 0.5, 2.6, "#476f30", 9, 1.4, 0.16))
            cz = FALL[0] - 0.012 * cx**2 - 0.6
            out.append(scattered(vine, np.stack([cx, tall, cz], 1), draw, "bushes", (0.6, 1.3), shadow=False))
        return out

    def _far_shore(self, draw: np.random.Generator) -> list[Item]:
        """Woods along the other shore, a jetty with a boat on this one, reeds beside it."""
        seed, ground = self.place.seed, self.terrain.at
        out = []
        n = 1100
        a, r = draw.uniform(-1.25, 1.25, n), 150 + 130 * draw.uniform(0, 1, n) ** 1.5
        x, z = np.sin(a) * r, np.cos(a) * r
        y = ground(x, z)
        points = np.stack([x, y - 0.3, z], 1)[(y > 0.2) & (y < 60)]
        for k in range(3):
            mesh = named("shore-tree", far_spruce(seed + k, 9.0 + k, 1.9 - 0.2 * k))
            out.append(scattered(mesh, points[k::3], draw, "trees", (0.7, 1.4), shadow=False))
        planks = [
            box((-5.9, 0.62, z), (-4.3, 0.70, z + 0.26), shade("#7d6a54", 0.9 + 0.1 * (k % 3)), "wood")
            for k, z in enumerate(np.arange(4.0, 16.0, 0.3))
        ]
        piles = [
            rod((x, -2.5, z), (x, 1.1, z), 0.09, "#5f4f3e", "wood", 7)
            for x in (-5.95, -4.25)
            for z in (7.0, 10.0, 13.0, 15.9)
        ]
        out.append(Item(named("jetty", *planks, *piles), name="jetty"))
        reed = named("lake-reed", blades(11, 0.3, 1.5, "#8a8f4c", 5, 0.2, 0.03))
        x = np.concatenate([draw.uniform(-26, -7, 60), draw.uniform(6, 24, 60)])
        z = draw.uniform(5, 14, 120)
        y = ground(x, z)
        wet = (y > -1.1) & (y < 0.35)
        out.append(
            scattered(reed, np.stack([x, np.maximum(y, -0.6), z], 1)[wet], draw, "reeds", (0.6, 1.2), shadow=False)
        )
        return out

    @cached_property
    def _foam(self) -> Mesh:
        draw = chance(self.place.seed, "foam")
        puffs = [
            at(
                lathe([(0, -0.5), (0.9, 0), (0.6, 0.5), (0, 0.7)], "#e9f1f3", "snow", 9, 90),
                float(draw.uniform(-STREAM * 0.7, STREAM * 0.7)),
                float(draw.uniform(-0.2, 0.5)),
                float(draw.uniform(-2.4, 0.6)),
                0,
                float(draw.uniform(0.5, 1.3)),
            )
            for _ in range(46)
        ]
        return named("foam", *puffs)

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """The falling water: strands that fall by the law of fall, each begun anew when it reaches the pool; a volcano's smoke."""
        if self.kind == "waterfall":
            edge, tall = FALL
            strands = 150
            draw = chance(self.place.seed, "strands")
            across = draw.uniform(-STREAM * 0.62, STREAM * 0.62, strands)
            begun, out = draw.uniform(0, 1, strands), draw.uniform(0.0, 1.6, strands)
            lasts = np.sqrt(2 * (tall - 1.0) / 9.81)
            t = ((seconds / lasts + begun) % 1.0) * lasts
            y = tall - 1.0 - 0.5 * 9.81 * t**2
            points = np.stack([across, np.maximum(y, 0.0), edge - 0.6 - out - 1.6 * t], 1)
            long = np.stack([0.8 + 0.4 * t, 0.9 + 2.2 * t, np.ones_like(t)], 1)
            sheet = Item(self._veil, model=placed(0, 0, edge - 0.4).astype("f4"), name="waterfall", shadow=False)
            return (sheet, scattered_at(self._strand, points, long))
        if self.kind == "volcano":
            k = np.arange(26)
            t = (seconds * 0.02 + k / 26.0) % 1.0
            top = float(self.terrain.at(30.0, 430.0)) + 30.0
            points = np.stack(
                [30.0 + 110 * t**1.4 + 9 * np.sin(k * 2.3), top + 190 * t, 430.0 + 12 * np.cos(k * 1.7)], 1
            )
            sizes = (14.0 + 52.0 * t) * np.clip(12 * (1 - t), 0, 1)
            smoke = scattered_at(self._puff, points, np.repeat(sizes[:, None], 3, 1), "smoke")
            bombs, large = volcano.fountain(self.place.seed, top - 26.0, seconds)
            return (smoke, scattered_at(volcano.bomb(), bombs, np.repeat(large[:, None], 3, 1), "lava"))
        return ()

    @cached_property
    def _strand(self) -> Mesh:
        return named(
            "strand", lathe([(0, -1.0), (0.16, -0.5), (0.2, 0.2), (0.1, 0.8), (0, 1.0)], "#e3edf2", "snow", 6, 90)
        )

    @cached_property
    def _puff(self) -> Mesh:
        return named("smoke", blob(5, (0.55, 0.5, 0.55), "#6a625e", "plain", 2, 0.45))

    @cached_property
    def _veil(self) -> Mesh:
        """The white sheet behind the strands, thrown a little out from the edge as it falls."""
        tall = FALL[1]
        xs, ys = np.linspace(-STREAM * 0.66, STREAM * 0.66, 27), np.linspace(0, 1, 22)
        x, s = np.meshgrid(xs, ys)
        y = (tall - 1.4) * (1 - s**1.15)
        wave = 0.5 * (noise(x * 1.7, s * 3.0, 4) - 0.5)
        points = np.stack([x * (1 + 0.08 * s), y, -0.4 - 2.6 * np.sqrt(s) + wave], -1).reshape(-1, 3)
        c = len(xs)
        i = (np.arange(len(ys) - 1)[:, None] * c + np.arange(c - 1)).ravel()
        faces = np.concatenate([np.stack([i, i + c, i + 1], 1), np.stack([i + 1, i + c, i + c + 1], 1)])
        tone = 0.62 + 0.38 * noise(x * 2.4, s * 2.0, 9).reshape(-1, 1)
        return named(
            "veil",
            surface(
                points,
                np.concatenate([faces, faces[:, ::-1]]),
                np.clip(rgb("#dfeaf0") * tone, 0, 1),
                "snow",
                np.tile([0.0, 0.2, -0.98], (len(points), 1)),
            ),
        )

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        if self.kind != "volcano":
            return ()
        return (Lamp((30.0, float(self.terrain.at(30.0, 430.0)) + 24.0, 424.0), (220.0, 70.0, 16.0), 190.0),)


def _mountains(x: Array, z: Array, seed: int, tall: float) -> Array:
    """Ridges with sharp crests and gullies down their sides, metres high."""
    ridge = 1 - np.abs(2 * fractal(x / 300, z / 300, 4, seed + 5) - 1)
    gully = 1 - np.abs(2 * fractal(x / 84, z / 84, 2, seed + 8) - 1)
    return np.asarray(tall * (ridge**2.4 + 0.30 * ridge * (gully - 0.5)))


def scattered_at(mesh: Mesh, points: Array, sizes: Array, name: str = "waterfall") -> Item:
    """One mesh at points (k,3) with sizes (k,3), upright: what moves by itself."""
    matrices = np.zeros((len(points), 4, 4), "f4")
    matrices[:, 0, 0], matrices[:, 1, 1], matrices[:, 2, 2] = sizes[:, 0], sizes[:, 1], sizes[:, 2]
    matrices[:, :3, 3], matrices[:, 3, 3] = points, 1.0
    return Item(mesh, instances=matrices, name=name, shadow=False)


def iceberg(seed: int, wide: float, tall: float) -> Mesh:
    """A berg of ice, blue in its clefts, flat on one side; its foot under y = 0."""
    ice = rock(seed, 1.0, "#e6f0f6", "snow", 3, 0.9)
    points = ice.positions.astype(float)
    points /= np.abs(points).max()
    peaks = 0.55 + 1.1 * np.abs(noise(points[:, 0] * 2.1 + seed, points[:, 2] * 2.1, seed) - 0.25)
    points[:, 1] *= np.where(points[:, 1] > 0, peaks, 1.0)
    points *= [wide, tall * 1.3, wide * 0.8]
    points[:, 1] += 0.3 * tall * (points[:, 0] / wide)
    tone = 0.9 + 0.2 * (noise(points[:, 0] / 3, points[:, 1] / 1.2, seed) - 0.5)
    blue = smooth(0.45, -0.1, points[:, 1] / tall)[:, None]
    colours = np.clip((rgb("#eef5f9") * (1 - blue) + rgb("#79b7d6") * blue) * tone[:, None], 0, 1)
    return named("iceberg", surface(points, ice.triangles, colours, "snow"))
