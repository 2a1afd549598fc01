"""High country, looked at from its edge. Option `kind` = canyon | peaks | fjord | badlands; `season` as elsewhere.

One stands at the origin on a ledge and looks to +z: over a gorge with a river at its foot, over a valley to peaks of snow, over an
arm of the sea between walls, over striped hills. Where there is water its surface is `DEEP` metres lower.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.places.massif import lie, massif, stone, woods
from filmwright.stage.places.place import SetPiece, free_near, scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import blades, rock
from filmwright.stage.snapshot import Air, Grade, Item, Light, Vec
from filmwright.stage.surface import chance, fractal, named, noise, placed, rgb, smooth

KINDS = ("canyon", "peaks", "fjord", "badlands")
DEEP = {"canyon": 150.0, "peaks": 120.0, "fjord": 90.0, "badlands": 30.0}
# along the gorge, from over its edge; over the ledge's stones to the lake and what stands behind it
VIEWS: dict[str, tuple[tuple[Vec, Vec], ...]] = {
    "canyon": (((-30.0, 13.0, 60.0), (170.0, -26.0, 112.0)),),
    "peaks": (((-7.5, 2.6, -3.0), (36.0, 12.0, 300.0)),),
    "fjord": (((-8.5, 3.4, -3.0), (66.0, 4.0, 300.0)),),
}
STRATA = ("#a9603f", "#c98a5a", "#b5724a", "#d9b083", "#8f4f3a", "#c27a52")


class Range(SetPiece):
    """A canyon, snowy mountains with a valley between, a fjord, or badlands."""

    options = ("kind", "season")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.season = self.choice("season", SEASONS)
        if self.kind in ("canyon", "fjord", "peaks"):
            self.water = -DEEP[self.kind]
            self.chop, self.current = 0.4, (2.0, 0.0)
        self.deep = {"canyon": (0.05, 0.11, 0.07), "peaks": (0.02, 0.12, 0.13)}.get(self.kind, self.deep)
        across = spaced(30, 2.4, 2600, 1.12)
        along = np.concatenate([spaced(26, 2.0, 2600, 1.13), np.linspace(8, 260, 64)])
        if self.kind in (
            "peaks",
            "fjord",
        ):  # mountains that close the picture are drawn as finely as what is half as far
            across = np.unique(np.concatenate([across, np.linspace(-900, 900, 113)]))
            along = np.concatenate([along, np.linspace(200, 1500, 82)])
        along = np.unique(along)
        self.terrain = Terrain.of(across, along, self._height)
        self.plan = self._plan()

    def _height(self, x: Array, z: Array) -> Array:
        seed, deep, away = self.place.seed, DEEP[self.kind], np.hypot(x, z)
        rough = fractal(x / 9, z / 9, 3, seed + 4) - 0.5
        wander = 60.0 * (fractal(x / 190, 0 * x + 3, 3, seed + 1) - 0.5) * smooth(30, 160, np.abs(x))
        if self.kind == "canyon":
            half = 95.0
            off = np.abs(z - 118.0 - wander)
            gully = (
                44.0 * (fractal(x / 46, z / 60, 3, seed + 2) - 0.35) * smooth(14, 60, np.abs(x) + np.abs(z - 60) * 0.2)
            )
            s = np.clip((off + gully - 12.0) / half, 0, 1.0)
            steps = np.floor(s * 5.0) / 5.0 + smooth(0.55, 1.0, (s * 5.0) % 1.0) / 5.0  # walls and ledges by turns
            wall = -deep - 6.0 + (deep + 6.0) * (0.35 * s + 0.65 * steps)
            plateau = 22.0 * (fractal(x / 240, z / 240, 3, seed) - 0.5) * smooth(60, 400, away)
            near = smooth(5.0, 9.0, z + 2.0 * rough)  # a ledge that juts out to stand on
            ledge = np.exp(-((x / 17.0) ** 4)) * (z < 24)
            height = np.where(s >= 1.0, plateau, wall + plateau * s)
            return np.asarray(height * (1 - ledge * (1 - near)) + 0.3 * rough * smooth(2, 8, away))
        if self.kind == "fjord":
            off = np.abs(x - 0.22 * z - 40.0 * np.sin(z / 300.0))
            wide = 70.0 + 0.20 * np.maximum(z - 60, 0)
            s = np.clip((off - wide) / 190.0, 0, 1)
            walls = -deep - 8.0 + (deep + 30.0 + 330.0 * massif(x, z, seed + 5, 330.0)) * s**0.8
            ledge = smooth(11.0, 5.5, z + 2.5 * rough) * np.exp(-((x / 40.0) ** 2))
            return np.asarray(walls * (1 - ledge) + (0.35 * rough * smooth(2, 9, away)) * ledge)
        if self.kind == "peaks":
            crest = massif(x, z, seed + 5, 460.0)
            valley = np.abs(x - 60.0 * np.sin(z / 300.0)) / (150.0 + 0.20 * np.maximum(z, 0))
            rise = 380.0 * crest**1.2 * smooth(0.5, 3.4, valley) * smooth(90, 560, away)
            rise = rise + 360.0 * smooth(560, 1300, z) * crest
            rolling = 16.0 * (fractal(x / 60, z / 60, 3, seed) - 0.5) * valley
            floor = -deep - 7.0 + (deep - 30.0) * smooth(0.12, 1.5, valley) + rolling
            ledge = smooth(12.0, 5.5, z + 2.5 * rough) * np.exp(-((x / 60.0) ** 2))
            return np.asarray((floor + rise) * (1 - ledge) + (0.4 * rough * smooth(2, 9, away)) * ledge)
        ridge = 1 - np.abs(2 * fractal(x / 310, z / 310, 5, seed + 5) - 1)
        folds = np.abs(noise(x / 34, z / 34, seed + 3) - 0.5) * 2
        hills = (20.0 * (1 - folds) + 16.0 * ridge) * smooth(20, 120, away)
        drop = deep * smooth(14, 70, z + 6 * rough)
        return np.asarray(hills - drop + 0.3 * rough * smooth(2, 8, away))

    def _plan(self) -> Plan:
        boxes = []
        for k, (x, z, s) in enumerate(((-4.4, 3.4, 1.4), (5.2, 2.6, 1.0))):
            y = float(self.terrain.at(x, z))
            boxes.append(
                Box(
                    f"rock_{k + 1}",
                    (x - 0.6 * s, y - 1, z - 0.55 * s),
                    (x + 0.6 * s, y + 0.7 * s, z + 0.55 * s),
                    opaque=False,
                )
            )
        solid = tuple(boxes)
        words = dict.fromkeys(
            (self.kind, "edge", "rim", "view", "valley", "river", "mountains", "peak", "horizon", "sky"), (0.4, 5.0)
        )
        words |= {"ground": (0.6, 1.0), "rock": (-3.0, 3.0)}
        drop = {
            "canyon": (0.0, -46.0, 150.0),
            "peaks": (20.0, 10.0, 300.0),
            "fjord": (46.0, -34.0, 240.0),
            "badlands": (0.0, -14.0, 120.0),
        }[self.kind]
        return Plan(
            name=self.place.name,
            boxes=solid,
            anchors=tuple((word, free_near(solid, point)) for word, point in words.items()),
            marks=((0.0, 2.4), (0.9, 2.0), (-0.9, 2.6), (0.3, 0.6), (-0.8, 0.8), (0.1, -0.4)),
            zones=(((-30.0, -6.0, -30.0), (30.0, 60.0, 16.0)),),
            terrain=self.terrain.at,
            landmark=drop,
            open=True,
            views=VIEWS.get(self.kind, ()),
        )

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        if self.kind not in ("canyon", "badlands"):
            return stone(x, z)
        tone = fractal(x / 11, z / 11, 3, 4)[..., None]
        band = y / (22.0 if self.kind == "canyon" else 9.0) + 0.8 * fractal(x / 190, z / 190, 2, 7)
        layers = np.array([rgb(c) for c in STRATA])
        if self.kind == "badlands":
            layers = layers * 0.75 + rgb("#d9cbb5") * 0.25
        k = np.floor(band).astype(int)
        share = smooth(0.35, 0.65, band - k)[..., None]
        beds = layers[k % len(STRATA)] * (1 - share) + layers[(k + 1) % len(STRATA)] * share
        flat = smooth(0.25, 0.05, steep)[..., None]
        return np.asarray(np.clip(beds * (1 - flat) + rgb("#c29166") * (0.9 + 0.2 * tone) * flat, 0, 1))

    def _lie(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        """What may lie on the rock, as the material "crag" reads it: snow over its line, green under it, beds in what is banded."""
        del steep
        if self.kind in ("canyon", "badlands"):
            green = 0.5 * smooth(0.50, 0.60, fractal(x / 9, z / 9, 3, 9)) * (y > -46) * (y < 12)
            thick = 6.5 if self.kind == "canyon" else 2.6
            return np.stack([np.ones_like(y), np.zeros_like(y), green, np.full_like(y, thick)], -1)
        winter = self.season == "winter"
        return lie(x, y, z, -90.0 if winter else self.line, 8.0 if self.kind == "fjord" else 0.0, winter)

    @property
    def line(self) -> float:
        """Height of the snow line, metres."""
        return 62.0 if self.kind == "peaks" else 150.0

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """The air is as clear below as above: haze that grows downwards would fill the valley."""
        del time
        air = replace(
            air, fog=0.30 * air.fog if air.fog < 0.003 else 0.5 * air.fog, fog_falloff=0.0025, shafts=0.4 * air.shafts
        )
        return light, air, replace(grade, contrast=1.10 * grade.contrast, saturation=1.05 * grade.saturation)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        seed, ground = self.place.seed, self.terrain.at
        draw = chance(seed, "range")
        red = self.kind in ("canyon", "badlands")
        out = []
        for mesh in self.terrain.meshes(f"range-{self.kind}-{self.season}", "crag", self._colours, (4, 6), self._lie):
            low, high = mesh.bounds
            here = low[0] < 0 < high[0] and low[2] < 0 < high[2]
            gorge = low[1] < -40 and (
                self.kind == "canyon" or (self.kind == "peaks" and min(abs(low[0]), abs(high[0])) < 60)
            )
            name = "ground" if here else "canyon" if gorge else "mountains"
            out.append(Item(mesh, name=name))
        tone = "#a5714f" if red else "#77746e"
        for k, (x, z, s) in enumerate(((-4.4, 3.4, 1.4), (5.2, 2.6, 1.0))):
            out.append(
                Item(
                    named("range-rock", rock(seed + k, 1.0, tone, level=2)),
                    model=placed(x, float(ground(x, z)) + 0.1 * s, z, 60.0 * k, s).astype("f4"),
                    name="rock",
                )
            )
        a, r = draw.uniform(0, 6.283, 120), 3.0 + 30.0 * draw.uniform(0, 1, 120)
        points = np.stack([np.sin(a) * r, ground(np.sin(a) * r, np.cos(a) * r) - 0.04, np.cos(a) * r], 1)
        points = points[points[:, 1] > -4.0]
        if len(points):
            out.append(
                scattered(
                    named("range-stone", rock(seed + 9, 0.5, tone, level=1)), points[:50], draw, "stones", (0.12, 0.6)
                )
            )
            grass = "#a59a55" if red else GREEN[self.season][1]
            out.append(
                scattered(
                    named("range-tuft", blades(11, 0.2, 0.32, grass, 3, 0.45, 0.02)),
                    points[50:],
                    draw,
                    "grass",
                    (0.6, 1.2),
                    shadow=False,
                )
            )
        if self.kind in ("peaks", "fjord"):
            n = 60
            xs, zs = draw.uniform(-60, 60, n), draw.uniform(-60, 14, n)
            ys = ground(xs, zs)
            keep = (ys > -8) & (np.abs(xs) > 8) & ~((zs < 16) & (zs > -22) & (np.abs(xs) < 19))
            near = np.stack([xs, ys - 0.2, zs], 1)[keep]
            species = tree("spruce", seed, True, "winter" if self.season == "winter" else "summer")
            if len(near):
                out.append(scattered(species, near, draw, "trees", (0.8, 1.5), shadow=False))
            out += woods(seed, ground, (-420.0, 420.0, 30.0, 620.0), 4.0 - DEEP[self.kind], self.line - 30.0, 1100)
        if self.kind == "canyon":
            n = 60
            xs, zs = draw.uniform(-90, 90, n), draw.uniform(-50, 1, n)
            keep = (np.hypot(xs, zs) > 9) & (ground(xs, zs) > -6)
            out.append(
                scattered(
                    tree("bush", seed, True, "summer"),
                    np.stack([xs, ground(xs, zs) - 0.1, zs], 1)[keep],
                    draw,
                    "bushes",
                    (0.4, 1.0),
                )
            )
        return tuple(out)
