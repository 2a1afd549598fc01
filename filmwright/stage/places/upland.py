"""Uplands worked or left alone. Option `kind` = terraces (rice on steps down a hillside) | tundra (moss, lichen and ponds before white
mountains); `season` as elsewhere.

One stands at the origin and looks to +z. Terraces fall away before one and rise again on the other side of the valley; the water of
the tundra's ponds is y = 0.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.places.massif import lie, massif, stone, woods
from filmwright.stage.places.place import SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import ball, blades, box, gable, rock
from filmwright.stage.snapshot import Air, Grade, Item, Light, Vec
from filmwright.stage.surface import at, chance, fractal, merge, named, placed, rgb, smooth, surface

KINDS = ("terraces", "tundra")
STEP = 2.4  # metres from one terrace to the next
RICE = ("#6f9a2f", "#88b03a", "#5c8a34", "#a5b84a", "#7fa83a")  # young, tall, ripening
RIPE = ("#c9a83a", "#d6b84a", "#b5963a", "#c2a24a", "#a89a3f")
MOSS = ("#7d7a3a", "#8f6a34", "#6a7350", "#9a5a34", "#84866a")


class Upland(SetPiece):
    """A hillside of rice terraces, or the tundra."""

    options = ("kind", "season")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.season = self.choice("season", SEASONS)
        if self.kind == "tundra":
            self.water, self.chop, self.deep = 0.0, 0.3, (0.020, 0.045, 0.055)
            across = np.unique(np.concatenate([spaced(36, 1.5, 1900, 1.13), np.linspace(-900, 900, 91)]))
            along = np.unique(np.concatenate([spaced(36, 1.5, 1900, 1.13), np.linspace(300, 1500, 61)]))
        else:
            across = np.unique(np.concatenate([spaced(30, 0.9, 900, 1.12), np.linspace(-150, 150, 151)]))
            along = np.unique(np.concatenate([spaced(24, 0.7, 900, 1.12), np.linspace(10, 230, 221)]))
        self.terrain = Terrain.of(across, along, self._height)
        self.plan = self._plan()

    def _slope(self, x: Array, z: Array) -> Array:
        """The hillside before it was cut into steps: it falls to a valley at z = 95 and rises beyond."""
        seed = self.place.seed
        bend = 30.0 * (fractal(x / 90, z / 140, 3, seed) - 0.5)
        near = -0.30 * np.clip(z + bend - 5.0, 0, 95)
        far = 0.36 * np.clip(z + bend - 120.0, 0, 900) + 0.16 * np.abs(x) * smooth(60, 200, np.abs(x))
        return np.asarray(
            near + far + 9.0 * (fractal(x / 42, z / 42, 2, seed + 2) - 0.5) * smooth(5, 24, np.hypot(x, z))
        )

    def _height(self, x: Array, z: Array) -> Array:
        seed, away = self.place.seed, np.hypot(x, z)
        if self.kind == "terraces":
            h = self._slope(x, z) / STEP
            within = h - np.floor(h)
            bund = 0.10 * np.exp(-(((within - 0.74) / 0.08) ** 2))  # the low wall of earth at a terrace's edge
            cut = STEP * (np.floor(h) + smooth(0.80, 1.0, within)) + bund * STEP
            wild = smooth(300, 420, z)
            return np.asarray(cut * (1 - wild) + (STEP * h + 170.0 * massif(x, z, seed + 5, 300.0) * wild) * wild)
        ponds = fractal(x / 30, z / 30, 3, seed + 1)
        low = 1.5 * smooth(0.38, 0.56, ponds + 0.22 * smooth(9, 3, away)) - 0.55
        bumps = 0.5 * (fractal(x / 3.2, z / 3.2, 2, seed + 4) - 0.5) * smooth(1.5, 5, away)
        far = 330.0 * massif(x, z, seed + 7, 420.0) * smooth(260, 900, away) + 14.0 * smooth(60, 300, away) * fractal(
            x / 120, z / 120, 3, seed
        )
        return np.asarray(low + bumps * (low > 0) + far)

    def _stones(self) -> tuple[tuple[float, float, float], ...]:
        return () if self.kind == "terraces" else ((-4.6, 4.4, 1.4), (5.6, 6.2, 0.9), (-8.0, 9.0, 2.0))

    def _plan(self) -> Plan:
        solid = []
        for k, (x, z, s) in enumerate(self._stones()):
            y = float(self.terrain.at(x, z))
            solid.append(
                Box(
                    f"rock_{k + 1}",
                    (x - 0.6 * s, y - 1, z - 0.55 * s),
                    (x + 0.6 * s, y + 0.7 * s, z + 0.55 * s),
                    opaque=s > 1.4,
                )
            )
        boxes = tuple(solid)
        words = dict.fromkeys((self.kind, "edge", "view", "horizon", "sky", "field", "hill", "path"), (0.4, 3.0)) | {
            "ground": (0.6, 1.0)
        }
        return Plan(
            name=self.place.name,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.9, 0.6), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.1, -2.6)),
            zones=(((-60.0, -30.0, -40.0), (60.0, 60.0, 40.0)),),
            terrain=self.terrain.at,
            landmark=(-30.0, -20.0, 110.0) if self.kind == "terraces" else (60.0, 60.0, 600.0),
            open=True,
            views=self._views(),
        )

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        up = float(self.terrain.at(0.0, -3.0))
        if self.kind == "terraces":
            return (((7.0, up + 6.0, 0.0), (-32.0, -13.0, 60.0)), ((-8.0, up + 5.0, 0.0), (34.0, -12.0, 66.0)))
        return (((-3.0, float(self.terrain.at(-3.0, -4.0)) + 1.5, -4.0), (26.0, 16.0, 200.0)),)

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        tone = fractal(x / 5, z / 5, 3, 4)[..., None]
        if self.kind == "tundra":
            patches = fractal(x / 14, z / 14, 3, 6) * 5.5
            colours = np.array([rgb(c) for c in MOSS])
            if self.season == "autumn":
                colours = colours * 0.5 + rgb("#a8482a") * 0.5
            k = np.clip(np.floor(patches).astype(int), 0, 4)
            share = smooth(0.3, 0.7, patches - np.floor(patches))[..., None]
            ground = colours[k] * (1 - share) + colours[np.minimum(k + 1, 4)] * share
            ground = ground * (0.78 + 0.44 * tone)
            mud = smooth(0.32, 0.05, y)[..., None]
            return np.asarray(ground * (1 - mud) + rgb("#4f4638") * mud)
        kinds = np.array([rgb(c) for c in (RIPE if self.season == "autumn" else RICE)])
        which = self._crop(x, z)
        field = kinds[np.minimum(which, 4)] * (0.85 + 0.3 * tone)
        field = np.where(self._flooded(which)[..., None], rgb("#4a4538"), field)
        riser = smooth(0.10, 0.32, steep)[..., None]
        field = field * (1 - riser) + rgb("#4f5a2c") * (0.7 + 0.5 * tone) * riser
        wild = smooth(290, 360, z)[..., None]
        return np.asarray(field * (1 - wild) + rgb("#4a6a3a") * (0.8 + 0.4 * tone) * wild)

    def _crop(self, x: Array, z: Array) -> Array:
        """What grows on the terraces, 0 to 5: a terrace is several people's fields."""
        level = np.floor(self._slope(x, z) / STEP)
        plot = np.floor(level * 7 + np.round(x / 37.0 + 0.31 * level))
        return np.asarray((plot * 2654435761 % 97 / 97 * 6).astype(int))

    def _flooded(self, crop: Array) -> Array:
        """Which fields stand under water: those that wait for young rice. In autumn all are dry."""
        return np.asarray(crop >= 4) & (self.season != "autumn")

    def _paddies(self) -> tuple[Item, ...]:
        """The water on flooded fields: the cells of the ground that lie flat, a hand's breadth over the mud."""
        ground = self.terrain
        x, z = np.meshgrid(ground.xs, ground.zs, indexing="ij")
        steps = self._slope(x, z) / STEP
        level = np.floor(steps)
        field = self._crop(x, z)
        wet = self._flooded(field) & (steps - level < 0.64) & (z < 300.0) & (np.abs(x) < 160.0)
        top = STEP * level + 0.07
        a, b, c, d = (
            (slice(i, len(x) - 1 + i), slice(j, x.shape[1] - 1 + j)) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))
        )
        corners = (a, b, c, d)
        # a cell whose corners lie on one terrace, all of them the same people's field; where the bund rises it is under the ground
        flat = np.all([(level[k] == level[a]) & (field[k] == field[a]) for k in corners], 0) & np.any(
            [wet[k] for k in corners], 0
        )
        if not flat.any():
            return ()
        quads = np.stack([np.stack([x[k][flat], top[k][flat], z[k][flat]], -1) for k in corners], 1)
        faces = np.arange(len(quads))[:, None, None] * 4 + np.array([[0, 3, 1], [1, 3, 2]])
        corner = np.ones((4 * len(quads), 1))
        mesh = surface(
            quads.reshape(-1, 3), faces.reshape(-1, 3), "#4e5a52", "water", corner * [0, 1, 0], corner * [1, 1, 0, 0]
        )
        return (Item(named("paddy-water", mesh), name="water", shadow=False),)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        draw, seed, ground = chance(self.place.seed, "upland"), self.place.seed, self.terrain.at
        out = []
        for mesh in self.terrain.meshes(
            f"upland-{self.kind}-{self.season}", "grass" if self.kind == "terraces" else "soil", self._colours, (4, 5)
        ):
            low, _ = mesh.bounds
            if low[2] > 150 and self.kind == "tundra":
                continue
            out.append(Item(mesh, name="ground"))
        if self.kind == "terraces":
            return tuple(out) + self._paddies() + self._fields(draw, lit)
        line = 30.0 if self.season != "summer" else 70.0
        far = self.terrain.meshes(
            "upland-far", "crag", lambda x, y, z, s: stone(x, z), (4, 5), lambda x, y, z, s: lie(x, y, z, line, 0.0)
        )
        out += [Item(mesh, name="mountains", shadow=False) for mesh in far if mesh.bounds[0][2] > 150]
        for k, (x, z, s) in enumerate(self._stones()):
            mesh = named("tundra-rock", rock(seed + k, s, "#77756c", level=3))
            out.append(
                Item(mesh, model=placed(x, float(ground(x, z)) - 0.14 * s, z, 50.0 * k).astype("f4"), name="rock")
            )

        def spots(n: int, near: float, wide: float, over: float) -> Array:
            a, r = draw.uniform(0, 6.283, n), near + (wide - near) * draw.uniform(0, 1, n) ** 0.7
            x, z = np.sin(a) * r, np.cos(a) * r
            y = ground(x, z)
            return np.stack([x, y - 0.04, z], 1)[(y > over) & (y < 12)]

        out.append(
            scattered(
                named("tundra-stone", rock(seed + 9, 0.6, "#7a776c", level=1)),
                spots(120, 3, 70, 0.0),
                draw,
                "stones",
                (0.2, 1.3),
            )
        )
        for k, (tone, tall) in enumerate((("#8a8a4c", 0.34), ("#a5803f", 0.26))):
            tuft = named("tundra-tuft", blades(13, 0.2, tall, tone, 3, 0.6, 0.016))
            out.append(scattered(tuft, spots(420, 1.2, 34, 0.1)[k::2], draw, "grass", (0.6, 1.3), shadow=False))
        cotton = merge(
            [
                blades(5, 0.06, 0.36, "#8a8a4c", 7, 0.3, 0.01),
                *(
                    at(ball(0.03, "#f4f2ea", "snow", 6, 4), dx, 0.36, dz)
                    for dx, dz in ((0, 0), (0.07, 0.04), (-0.05, 0.06))
                ),
            ]
        )
        out.append(
            scattered(named("cotton-grass", cotton), spots(110, 2, 22, 0.1), draw, "flowers", (0.7, 1.3), shadow=False)
        )
        shrub = tree("bush", seed, True, "autumn" if self.season in ("summer", "autumn") else self.season)
        out.append(scattered(shrub, spots(70, 6, 80, 0.3), draw, "bushes", (0.2, 0.5)))
        return tuple(out)

    def _fields(self, draw: np.random.Generator, lit: bool) -> tuple[Item, ...]:
        """Rice near by, palms and trees between the fields, farmers' huts, woods on the heights beyond."""
        ground, seed, out = self.terrain.at, self.place.seed, []
        x, z = draw.uniform(-24, 24, 1500), draw.uniform(-10, 26, 1500)
        h = self._slope(x, z) / STEP
        keep = ((h - np.floor(h)) < 0.72) & (np.hypot(x, z) > 1.6)
        points = np.stack([x, ground(x, z) - 0.02, z], 1)[keep]
        tuft = named("rice", blades(9, 0.14, 0.42, "#b5a03f" if self.season == "autumn" else "#83a83a", 3, 0.35, 0.014))
        out.append(scattered(tuft, points, draw, "grass", (0.7, 1.2), shadow=False))
        for k, (species, size) in enumerate((("palm", (0.5, 0.9)), ("bush", (0.9, 2.0)), ("beech", (0.5, 0.8)))):
            x, z = draw.uniform(-150, 150, 34), draw.uniform(22, 250, 34)
            near = np.stack([x, ground(x, z) - 0.2, z], 1)[np.abs(x) + 0.4 * z > 16]
            out.append(scattered(tree(species, seed + k, True), near, draw, "trees", size, shadow=False))
        for k, (x0, z0) in enumerate(
            ((-20.0, 64.0), (-34.0, 108.0), (26.0, 92.0), (42.0, 150.0), (-58.0, 165.0), (10.0, 186.0))
        ):
            roof = at(gable(4.9, 4.4, 1.9, "#8f7a4a", "soil", 0.5), y=2.3)
            door = box((-0.5, 0, 1.8), (0.5, 1.8, 1.84), "#3a2c20", "wood")
            hut = merge([box((-2.2, 0, -1.8), (2.2, 2.3, 1.8), "#8a6a45", "wood", 0.02), roof, door])
            out.append(
                Item(
                    named("hut", hut),
                    model=placed(x0, float(ground(x0, z0)) - 0.2, z0, 150.0 + 40.0 * k).astype("f4"),
                    name="house",
                )
            )
        del lit
        return tuple(out) + tuple(woods(seed, ground, (-260.0, 260.0, 290.0, 560.0), 20.0, 240.0, 700, 1.3))

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """Mist hangs in the valley of the terraces at dawn."""
        if self.kind == "terraces" and time == "dawn":
            air = replace(air, fog=air.fog + 0.0022, fog_falloff=0.012)
        return light, air, replace(grade, contrast=1.06 * grade.contrast, saturation=1.04 * grade.saturation)
