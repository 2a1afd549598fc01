"""Under ground. Option `kind` = cave | ice | mine | sewer | tunnel: a passage in rock that winds along z, wide where one stands.

A cave has stalactites, a pool and daylight from a shaft; an ice cave is blue; a mine has props, rails and lanterns; a sewer and a road
tunnel are vaults of brick and of concrete.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.shapes import box, lathe, rock, rod
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light
from filmwright.stage.surface import at, chance, fractal, glowing, merge, named, noise, rgb, smooth, surface

KINDS = ("cave", "ice", "mine", "sewer", "tunnel")
LOOKS = {  # rock, floor, material, half width, height
    "cave": ("#7d7164", "#6b6054", "stone", 9.0, 7.5),
    "ice": ("#a9d3e8", "#d9e9f2", "snow", 8.0, 6.5),
    "mine": ("#6d5f52", "#5d5247", "stone", 3.4, 3.4),
    "sewer": ("#6a5d4f", "#5a5348", "brick", 3.6, 4.2),
    "tunnel": ("#8a8780", "#58585a", "concrete", 6.0, 6.0),
}
NEAR, FAR = -26.0, 62.0


class Cavern(SetPiece):
    """A cave, an ice cave, a mine, a sewer, a road tunnel."""

    options = ("kind",)

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        _, _, _, self.half, self.tall = LOOKS[self.kind]
        self.natural = self.kind in ("cave", "ice", "mine")
        if self.kind in ("cave", "sewer"):
            self.water = -0.12
            self.chop, self.deep = 0.12, (0.010, 0.045, 0.05) if self.kind == "cave" else (0.03, 0.035, 0.02)
        zs = np.linspace(NEAR, FAR, 12)
        boxes = [
            Box(f"rock_{side}_{k}", (min(x, x + s * 3), -1, a), (max(x, x + s * 3), 6, b))
            for side, s in (("w", -1), ("e", 1))
            for k, (a, b) in enumerate(pairwise(zs))
            for x in [float(self._middle((a + b) / 2)) + s * (float(self._wide((a + b) / 2)) - 0.5)]
        ]
        solid = tuple(boxes)
        words = {
            "wall": (-1.6, 1.0),
            "pool": (1.4, 4.0),
            "water": (1.4, 4.0),
            "entrance": (0.0, -9.0),
            "door": (0.0, -9.0),
            "light": (0.0, 8.0),
            "rails": (0.0, 2.0),
            "ground": (0.6, 0.8),
            "path": (0.0, 3.0),
        }
        self.plan = Plan(
            name=place.name,
            interior=True,
            boxes=solid,
            anchors=tuple((word, free_near(solid, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.8, 0.7), (-0.8, 0.8), (0.3, -1.5), (-0.7, -1.3), (0.1, 2.2)),
            zones=(((-self.half + 0.9, 0.3, NEAR + 3), (self.half - 0.9, min(self.tall - 1.2, 4.5), FAR - 20)),),
            terrain=self._floor,
            landmark=(0.0, 1.6, 26.0),
            open=False,
        )

    def _middle(self, z: Array | float) -> Array:
        sway = 2.6 if self.natural else 0.0
        return np.asarray(sway * np.sin(np.asarray(z) / 13.0) * smooth(4, 22, np.abs(z)))

    def _wide(self, z: Array | float) -> Array:
        if not self.natural:
            return np.asarray(self.half + 0 * np.asarray(z, float))
        swell = (
            0.62 + 0.38 * np.exp(-((np.asarray(z, float) / 15.0) ** 2))
            if self.kind != "mine"
            else 1.0 + 0 * np.asarray(z, float)
        )
        return np.asarray(self.half * swell)

    def _floor(self, x: Array | float, z: Array | float) -> Array:
        x, z = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float))
        rough = fractal(x / 3.2, z / 3.2, 3, self.place.seed) - 0.5
        if self.kind == "cave":
            pool = np.exp(-(((x - 3.4) / 2.4) ** 2) - (((z - 6.5) / 4.0) ** 2))
            return np.asarray(0.42 * rough * smooth(1.0, 4.0, np.hypot(x, z)) - 0.9 * pool)
        if self.kind == "sewer":
            return np.asarray(-0.75 * smooth(1.15, 0.95, np.abs(x - 2.1)) + 0 * rough)
        return np.asarray((0.22 if self.natural else 0.0) * rough * smooth(1.0, 4.0, np.hypot(x, z)))

    def _tube(self) -> Mesh:
        """The vault from one floor's edge over to the other, rough where it is natural, facing inwards."""
        rock_colour, _, material, _, _ = LOOKS[self.kind]
        n, m = 34 if self.natural else 18, 72
        t, z = np.meshgrid(np.linspace(-0.14, 1.14, n), np.linspace(NEAR, FAR, m))
        a = np.pi * t
        wide, high = (
            self._wide(z),
            self.tall * (0.78 + 0.22 * np.exp(-((z / 15.0) ** 2)) if self.natural else 1.0 + 0 * z),
        )
        rough = (fractal(z / 3.4 + 3 * t, 7 * t + z / 9, 4, self.place.seed + 1) - 0.5) if self.natural else 0.0 * z
        swell = 1.0 + (0.42 if self.kind != "mine" else 0.25) * rough
        x = self._middle(z) + np.cos(a) * wide * swell
        y = np.sin(a) * high * swell
        points = np.stack([x, y, z], -1).reshape(-1, 3)
        i = (np.arange(m - 1)[:, None] * n + np.arange(n - 1)).ravel()
        faces = np.concatenate([np.stack([i, i + n, i + 1], 1), np.stack([i + 1, i + n, i + n + 1], 1)])
        tone = 0.72 + 0.5 * noise(points[:, 2] / 1.7, points[:, 0] / 1.7 + points[:, 1], 5)
        colours = np.clip(rgb(rock_colour) * tone[:, None], 0, 1)
        if self.kind == "ice":
            blue = smooth(0.35, 0.7, noise(points[:, 2] / 4, points[:, 1] / 2, 8))[:, None]
            colours = colours * (1 - 0.5 * blue) + rgb("#5fb0dc") * 0.5 * blue
        mesh = surface(points, faces, colours, material)
        inwards = np.stack([self._middle(points[:, 2]) - points[:, 0], 1.2 - points[:, 1], 0 * points[:, 2]], 1)
        if float((mesh.normals * inwards).sum(1).mean()) < 0:
            mesh = surface(points, faces[:, ::-1], colours, material)
        return mesh

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        seed = self.place.seed
        draw = chance(seed, "cavern", self.kind)
        _, floor, _, _, _ = LOOKS[self.kind]
        xs, zs = np.linspace(-self.half - 2, self.half + 2, 46), np.linspace(NEAR, FAR, 80)
        x, z = np.meshgrid(xs, zs, indexing="ij")
        y = self._floor(x, z)
        k = np.arange(45)[:, None] * 80 + np.arange(79)
        k = k.ravel()
        faces = np.concatenate([np.stack([k, k + 1, k + 80], 1), np.stack([k + 1, k + 81, k + 80], 1)])
        tone = 0.75 + 0.45 * noise(x / 1.1, z / 1.1, 4)
        ground = surface(
            np.stack([x, y, z], -1).reshape(-1, 3),
            faces,
            np.clip(rgb(floor) * tone.reshape(-1, 1), 0, 1),
            "asphalt" if self.kind == "tunnel" else "snow" if self.kind == "ice" else "stone",
        )
        out = [
            Item(named("cavern-floor", ground), name="ground"),
            Item(named(f"cavern-{self.kind}", self._tube()), name="rock"),
        ]
        out += getattr(self, f"_{self.kind}")(draw)
        return tuple(out)

    def _cave(self, draw: np.random.Generator) -> list[Item]:
        spike = named(
            "spike",
            lathe([(0, -1.0), (0.05, -0.8), (0.11, -0.45), (0.22, -0.1), (0.4, 0.12)][::1], "#8a7d6d", "stone", 9),
        )
        tooth = named(
            "tooth", lathe([(0.42, -0.1), (0.24, 0.1), (0.12, 0.5), (0.05, 0.85), (0, 1.0)], "#857868", "stone", 9)
        )
        a, z = draw.uniform(-0.75, 0.75, 80), draw.uniform(-18, 44, 80)
        x = self._middle(z) + a * self._wide(z)
        y = np.sin(np.arccos(a)) * self.tall * (0.78 + 0.22 * np.exp(-((z / 15.0) ** 2))) * 0.94
        hanging = scattered(spike, np.stack([x, y, z], 1), draw, "stalactites", (0.5, 2.2))
        side = draw.choice([-1.0, 1.0], 46)
        z = draw.uniform(-18, 44, 46)
        x = self._middle(z) + side * self._wide(z) * draw.uniform(0.5, 0.86, 46)
        standing = scattered(tooth, np.stack([x, self._floor(x, z) - 0.05, z], 1), draw, "stalagmites", (0.4, 1.7))
        stones = scattered(
            named("cave-stone", rock(self.place.seed, 0.6, "#756a5e", level=1)),
            np.stack([x + 0.6, self._floor(x, z) - 0.1, z + 1.0], 1),
            draw,
            "stones",
            (0.3, 1.2),
        )
        return [hanging, standing, stones]

    def _ice(self, draw: np.random.Generator) -> list[Item]:
        spike = named("icicle", lathe([(0, -1.0), (0.04, -0.7), (0.09, -0.3), (0.2, 0.1)], "#cfe8f5", "snow", 8))
        a, z = draw.uniform(-0.8, 0.8, 110), draw.uniform(-18, 46, 110)
        x = self._middle(z) + a * self._wide(z)
        y = np.sin(np.arccos(a)) * self.tall * (0.78 + 0.22 * np.exp(-((z / 15.0) ** 2))) * 0.95
        return [scattered(spike, np.stack([x, y, z], 1), draw, "icicles", (0.4, 1.8))]

    def _mine(self, draw: np.random.Generator) -> list[Item]:
        parts = []
        for z in np.arange(-20.0, 56.0, 3.6):
            x = float(self._middle(z))
            parts += [rod((x + s * 2.5, -0.1, z), (x + s * 2.2, 2.75, z), 0.12, "#6b4a30", "wood", 8) for s in (-1, 1)]
            parts.append(rod((x - 2.7, 2.75, z), (x + 2.7, 2.75, z), 0.14, "#5d4028", "wood", 8))
        rails = [box((s * 0.45 - 0.03, 0.04, -20), (s * 0.45 + 0.03, 0.12, 6), "#5a5450", "metal") for s in (-1, 1)]
        rails += [box((-0.75, 0.0, z), (0.75, 0.06, z + 0.2), "#5d4530", "wood") for z in np.arange(-20.0, 6.0, 0.75)]
        cart = [
            box((-0.6, 0.45, -0.9), (0.6, 0.5, 0.9), "#3f3d3a", "metal"),
            *[
                box((s * 0.62 - 0.04, 0.45, -0.95), (s * 0.62 + 0.04, 1.1, 0.95), "#4a4743", "metal", 0.01)
                for s in (-1, 1)
            ],
            *[
                box((-0.62, 0.45, s * 0.92 - 0.04), (0.62, 1.1, s * 0.92 + 0.04), "#4a4743", "metal", 0.01)
                for s in (-1, 1)
            ],
        ]
        cart += [
            at(
                rock(3 + k, 0.26, "#6a5d50", level=1),
                float(draw.uniform(-0.35, 0.35)),
                1.05,
                float(draw.uniform(-0.6, 0.6)),
            )
            for k in range(7)
        ]
        lanterns = [
            at(
                merge(
                    [
                        glowing(lathe([(0.06, 0), (0.08, 0.12), (0.05, 0.2)], "#ffd080", "plain", 10), "#ffd080", 3.5),
                        rod((0, 0.2, 0), (0, 0.45, 0), 0.01, "#2b2a28"),
                    ]
                ),
                float(self._middle(z)) + 1.5,
                2.25,
                z,
            )
            for z in (-6.4, 4.4, 15.2, 26.0)
        ]
        return [
            Item(named("mine-props", merge(parts)), name="props"),
            Item(named("mine-rails", merge(rails)), name="rails"),
            Item(named("mine-cart", at(merge(cart), 0, 0, 6.8)), name="cart"),
            Item(named("mine-lamps", merge(lanterns)), name="lamp"),
        ]

    def _sewer(self, draw: np.random.Generator) -> list[Item]:
        pipes = [
            rod((-3.2, 2.4 + 0.3 * k, NEAR), (-3.2, 2.4 + 0.3 * k, FAR), 0.10, ("#6a6a5a", "#7a5a44")[k], "metal", 8)
            for k in (0, 1)
        ]
        lamps = [
            at(glowing(box((-0.08, -0.1, -0.2), (0.08, 0.1, 0.2), "#ffe0a0", "plain"), "#ffe0a0", 2.4), 3.1, 2.7, z)
            for z in (-8.0, 4.0, 16.0, 28.0)
        ]
        del draw
        return [
            Item(named("sewer-pipes", merge(pipes)), name="pipes"),
            Item(named("sewer-lamps", merge(lamps)), name="lamp"),
        ]

    def _tunnel(self, draw: np.random.Generator) -> list[Item]:
        lines = [box((-0.07, 0.002, z), (0.07, 0.012, z + 2.2), "#d9d2b8", "paint") for z in np.arange(NEAR, FAR, 4.6)]
        lines += [box((s * 4.6 - 0.06, 0.002, NEAR), (s * 4.6 + 0.06, 0.012, FAR), "#d9d2b8", "paint") for s in (-1, 1)]
        kerbs = [
            box((min(s * 4.9, s * 6.2), 0.0, NEAR), (max(s * 4.9, s * 6.2), 0.25, FAR), "#7d7a74", "concrete")
            for s in (-1, 1)
        ]
        lamps = [
            at(
                glowing(box((-0.18, -0.04, -0.7), (0.18, 0.04, 0.7), "#ffb85a", "plain"), "#ffb85a", 3.2),
                s * 3.4,
                4.85,
                z,
            )
            for s in (-1, 1)
            for z in np.arange(NEAR + 4, FAR, 7.0)
        ]
        end = glowing(box((-5.6, 0, FAR - 0.5), (5.6, 5.4, FAR - 0.4), "#dfe9f2", "plain"), "#dfe9f2", 1.3)
        del draw
        return [
            Item(named("tunnel-lines", merge(lines)), name="road"),
            Item(named("tunnel-kerbs", merge(kerbs)), name="kerb"),
            Item(named("tunnel-lamps", merge([*lamps, end])), name="lamp"),
        ]

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """The same at every hour: no sun, little from all round; what burns there makes the picture."""
        del time
        base = {
            "cave": (0.050, 0.056, 0.066),
            "ice": (0.15, 0.24, 0.33),
            "mine": (0.040, 0.038, 0.036),
            "sewer": (0.045, 0.048, 0.042),
            "tunnel": (0.09, 0.08, 0.07),
        }[self.kind]
        key = (0.35, 0.5, 0.6) if self.kind == "ice" else (0.22, 0.24, 0.28)
        light = replace(
            light, key=(0.25, 0.90, 0.35), key_colour=key, through_walls=1.0, inside=base, ground=(0.6 * base[0],
                0.6 * base[1], 0.6 * base[2]),
            rim_colour=(0.16, 0.20, 0.28), stars=0.0, sun_disc=0.0, fill=0.16,
        )  # fmt: skip
        air = replace(
            air,
            fog_colour=(0.7 * base[0], 0.7 * base[1], 0.75 * base[2]),
            fog=0.010,
            shafts=0.2,
            rain=0.0,
            snow=0.0,
            dust=0.1,
        )
        return light, air, replace(grade, exposure=1.2, contrast=1.04)

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """A shaft of day or the lamps of the works."""
        del time
        if self.kind == "cave":
            return (
                Lamp((1.5, 6.2, 14.0), (26.0, 30.0, 34.0), 22.0),
                Lamp((-2.5, 1.4, 3.0), (3.0, 1.6, 0.7), 7.0),
                Lamp((0.5, 2.0, -6.0), (5.0, 6.0, 7.5), 13.0),
                Lamp((0.0, 4.0, 34.0), (20.0, 24.0, 28.0), 20.0),
            )
        if self.kind == "ice":
            return tuple(
                Lamp((0.6 * s, 4.2, z), (4.0, 8.0, 12.0), 15.0)
                for s, z in ((1, -4.0), (-1, 9.0), (1, 22.0), (-1, 36.0))
            )
        if self.kind == "mine":
            return tuple(
                Lamp((float(self._middle(z)) + 1.4, 2.1, z), (5.0, 2.9, 1.1), 9.0) for z in (-6.4, 4.4, 15.2, 26.0)
            )
        if self.kind == "sewer":
            return tuple(Lamp((2.7, 2.6, z), (4.0, 3.2, 1.8), 9.0) for z in (-8.0, 4.0, 16.0, 28.0))
        return tuple(
            Lamp((s * 3.0, 4.5, z), (9.0, 5.2, 1.9), 11.0)
            for s, z in ((-1, -4.0), (1, 3.0), (-1, 10.0), (1, 17.0), (-1, 24.0), (1, -11.0))
        )
