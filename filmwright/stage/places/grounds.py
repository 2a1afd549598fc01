"""Open grounds with a purpose. Option `kind`: basketball, tennis, football, rink, skatepark, playground, zen, runway, airport (made);
vineyard, sunflowers, lavender, tulips, orchard, bamboo (what is grown in rows); oasis; frozen lake; backdrop (an empty studio).
`season` as elsewhere.

One stands at the origin and looks to +z.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.places import apron, frozen
from filmwright.stage.places import grounds_made as made
from filmwright.stage.places.crops import cane, lavender, sunflower, tulip, vine
from filmwright.stage.places.place import SetPiece, free_near, scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import blades
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Vec
from filmwright.stage.surface import (
    chance,
    fractal,
    named,
    noise,
    rgb,
    smooth,
)

MADE = (
    "basketball",
    "tennis",
    "football",
    "rink",
    "skatepark",
    "playground",
    "zen",
    "runway",
    "airport",
    "backdrop",
    "frozen lake",
)
ROWS = ("vineyard", "sunflowers", "lavender", "tulips", "orchard", "bamboo")
KINDS = (*MADE, *ROWS, "oasis")
FLOORS = {  # colour and material of the middle
    "basketball": ("#a4553c", "asphalt"), "tennis": ("#3f7350", "asphalt"), "football": ("#4f7a34", "grass"), "rink": ("#dcebf2", "snow"),
    "skatepark": ("#9a9a96", "concrete"), "playground": ("#b98a5a", "soil"), "zen": ("#cfc8b8", "sand"), "runway": ("#6a6a6c", "asphalt"),
    "airport": ("#85898a", "concrete"),
    "backdrop": ("#e9e9e7", "plaster"), "oasis": ("#d9b57c", "sand"), "frozen lake": ("#dfe7f0", "snow"),
}  # fmt: skip

SETS: dict[str, Callable[[np.random.Generator, bool, int, str], list[Item]]] = {
    "basketball": made.basketball, "tennis": made.tennis, "football": made.football, "rink": made.rink, "skatepark": made.skatepark,
    "frozen lake": frozen.scene, "playground": made.playground, "zen": made.zen, "runway": made.runway,
    "airport": lambda draw, lit, seed, season: apron.scene(seed, lit),
}  # fmt: skip


class Grounds(SetPiece):
    """A court, a pitch, a rink, a playground, a raked garden, a runway, rows of what is grown, an oasis, a studio's sweep."""

    options = ("kind", "season")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.season = self.choice("season", SEASONS)
        if self.kind == "oasis":
            self.water, self.chop, self.deep = 0.0, 0.22, (0.008, 0.085, 0.095)
        lines = spaced(26, 1.2, 900, 1.2)
        self.terrain = Terrain.of(lines, lines, self._height)
        boxes = tuple(Box(name, low, high, opaque=False) for name, low, high in self._solid())
        words = dict.fromkeys(
            (self.kind, "court", "field", "pitch", "garden", "view", "horizon", "sky", "middle"), (0.4, 3.0)
        )
        words |= {
            "ground": (0.6, 0.8),
            "path": (0.0, -2.0),
            "bench": (3.6, 1.0),
            "edge": (0.4, 3.6),
            "water": (0.2, 5.2),
        }
        self.plan = Plan(
            name=place.name,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.9, 0.7), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.2, 2.0)),
            zones=(((-40.0, 0.2, -34.0), (40.0, 24.0, 34.0)),),
            terrain=self.terrain.at,
            heading=90.0 if self.kind == "oasis" else 0.0,  # past the water
            landmark=(0.0, {"runway": 2.0, "bamboo": 2.5}.get(self.kind, 1.2), 24.0),
            open=True,
            views=self._views(),
        )

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """Along the way between canes, along a runway, over the pool of an oasis to its palms."""

        def over(x: float, z: float, up: float) -> float:
            return float(self.terrain.at(x, z)) + up

        if self.kind == "bamboo":
            return (((0.5, over(0.5, -15.0, 1.6), -15.0), (-0.3, 3.9, 5.0)),)
        if self.kind == "runway":
            return (((-3.0, 1.5, -24.0), (1.0, 3.0, 24.0)),)
        if self.kind == "airport":
            return (((-2.0, 1.7, -8.0), (-3.0, 6.2, 34.0)), ((9.0, 1.5, -6.0), (2.0, 6.0, 34.0)))
        if self.kind == "oasis":
            return (
                ((-7.0, over(-7.0, 3.0, 1.5), 3.0), (2.4, 1.9, 16.0)),
                ((9.0, over(9.0, 3.2, 1.5), 3.2), (0.0, 1.9, 16.0)),
            )
        return ()

    def _height(self, x: Array, z: Array) -> Array:
        away = np.hypot(x, z)
        roll = fractal(x / 130, z / 130, 3, self.place.seed) - 0.3
        if self.kind in ("runway", "airport", "backdrop"):
            return np.asarray(0.0 * away)
        if self.kind == "frozen lake":
            return frozen.height(x, z, self.place.seed)
        if self.kind == "oasis":
            pool = np.exp(-(((x - 1.0) / 9.0) ** 4) - (((z - 14.0) / 7.0) ** 4))
            dunes = 15.0 * smooth(30, 150, away) * np.abs(np.sin(x / 60.0 + 1.4 * fractal(x / 90, z / 90, 2, 3))) ** 1.3
            return np.asarray(0.55 + 0.15 * (fractal(x / 6, z / 6, 2, 4) - 0.5) + dunes - 2.2 * pool)
        hills = (46.0 if self.kind in ROWS else 16.0) * smooth(40 if self.kind in ROWS else 26, 340, away) * roll
        bumps = 0.12 * (fractal(x / 7, z / 7, 2, 5) - 0.5) if self.kind in ROWS else 0.0
        return np.asarray(np.maximum(hills, -2.0) + bumps)

    def _solid(self) -> list[tuple[str, tuple[float, float, float], tuple[float, float, float]]]:
        if self.kind == "tennis":
            return [("net", (-6.4, 0, 5.9), (6.4, 0.95, 6.1))]
        if self.kind == "basketball":
            return [("post", (-0.2, 0, 12.4), (0.2, 3.0, 12.8))]
        if self.kind == "playground":
            return [
                ("slide", (-5.2, 0, 5.0), (-3.6, 2.4, 9.4)),
                ("swings", (1.6, 0, 7.4), (6.4, 2.4, 8.8)),
                ("frame", (-1.4, 0, 11.0), (1.4, 2.0, 13.4)),
            ]
        if self.kind == "zen":
            return [("rock_1", (-3.6, -0.2, 3.4), (-2.0, 1.2, 4.8)), ("rock_2", (2.4, -0.2, 6.6), (3.6, 0.8, 7.6))]
        if self.kind == "airport":
            return [
                ("airplane_1", (-27.0, 0, 22.0), (-4.0, 8.0, 44.0)),
                ("airplane_2", (6.0, 0, 36.0), (27.0, 8.0, 63.0)),
                ("tug", (-3.0, 0, 15.0), (7.5, 1.8, 22.0)),
                ("terminal", (-66.0, 0, 77.0), (54.0, 13.0, 95.0)),
            ]
        if self.kind == "skatepark":
            return [("ramp", (-7.0, 0, 8.0), (7.0, 2.0, 11.0)), ("rail", (3.0, 0, 2.0), (3.2, 0.5, 5.5))]
        return []

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        if self.kind == "frozen lake":
            return frozen.colours(x, y, z)
        del y, steep
        low, high = GREEN[self.season]
        tone = fractal(x / 9, z / 9, 3, 4)[..., None]
        green = rgb(low) * (1 - tone) + rgb(high) * tone
        if self.kind in ROWS:
            soil = rgb("#7a5f42") * (0.85 + 0.3 * tone)
            band = (smooth(70, 40, np.hypot(x, z)) * (self.kind not in ("orchard", "bamboo")))[..., None]
            return np.asarray(green * (1 - 0.75 * band) + soil * 0.75 * band)
        colour = rgb(FLOORS[self.kind][0]) * (0.94 + 0.12 * noise(x / 1.7, z / 1.7, 3)[..., None])
        half, deep = {
            "basketball": (7.6, 14.5),
            "tennis": (9.0, 18.5),
            "football": (900.0, 900.0),
            "rink": (14.0, 26.0),
            "skatepark": (12.0, 16.0),
            "playground": (9.0, 16.0),
            "zen": (9.0, 13.0),
            "runway": (24.0, 900.0),
            "airport": (140.0, 110.0),
            "backdrop": (900.0, 900.0),
            "oasis": (900.0, 900.0),
        }[self.kind]
        if self.kind == "football":
            colour = colour * (1 + 0.10 * ((np.floor(z / 5.0) % 2) * 2 - 1))[..., None]
        if self.kind == "zen":
            ripple = (
                0.5
                + 0.5 * np.sin(np.hypot(x + 2.8, z - 4.1) * 11.0) * smooth(3.4, 2.4, np.hypot(x + 2.8, z - 4.1))
                + 0.5 * np.sin(x * 11.0) * smooth(2.4, 3.4, np.hypot(x + 2.8, z - 4.1))
            )
            colour = colour * (0.86 + 0.16 * ripple)[..., None]
        if self.kind == "oasis":  # green about the water
            ring = np.hypot((x - 1.0) / 9.6, (z - 14.0) / 7.4)
            lush = (smooth(1.75, 1.05, ring + 0.25 * (noise(x / 2.3, z / 2.3, 9) - 0.5)) * 0.85)[..., None]
            colour = colour * (1 - lush) + rgb("#6d7d3a") * (0.8 + 0.4 * tone) * lush
            bed = smooth(1.0, 0.86, ring)[..., None]
            colour = colour * (1 - bed) + rgb("#3d5a4c") * bed
        out = np.maximum(smooth(half, half + 0.5, np.abs(x)), smooth(deep, deep + 0.5, np.abs(z - 3.0)))[..., None]
        return np.asarray(np.clip(colour * (1 - out) + green * out, 0, 1))

    def dress(self, lit: bool) -> tuple[Item, ...]:
        draw = chance(self.place.seed, "grounds", self.kind)
        material = FLOORS.get(self.kind, ("", "grass"))[1]
        out = [
            Item(mesh, name="ground")
            for mesh in self.terrain.meshes(f"grounds-{self.kind}-{self.season}", material, self._colours, (3, 3))
        ]
        if self.kind in SETS:
            out += SETS[self.kind](draw, lit, self.place.seed, self.season)
        elif self.kind == "oasis":
            out += self._oasis(draw)
        elif self.kind == "bamboo":
            out += self._bamboo(draw)
        elif self.kind in ROWS:
            out += self._rows(draw)
        if self.kind not in ("backdrop", "oasis", "bamboo", "runway", "airport", "frozen lake"):
            n = 46
            a, r = draw.uniform(0, 6.283, n), draw.uniform(30, 120, n)
            x, z = np.sin(a) * r, np.cos(a) * r
            keep = (np.abs(x) > 18) | (z > 42) | (z < -24)
            points = np.stack([x, self.terrain.at(x, z) - 0.1, z], 1)[keep]
            out.append(
                scattered(
                    tree("oak", self.place.seed, True, self.season),
                    points[::2],
                    draw,
                    "trees",
                    (0.7, 1.2),
                    shadow=False,
                )
            )
            out.append(
                scattered(
                    tree("poplar" if self.kind in ROWS else "beech", self.place.seed, True, self.season),
                    points[1::2],
                    draw,
                    "trees",
                    (0.7, 1.2),
                    shadow=False,
                )
            )
        return tuple(out)

    # ---- what grows

    def _rows(self, draw: np.random.Generator) -> list[Item]:
        """Rows along z on both sides of a path, near ones whole, far ones simpler."""
        pitch, step, first = {
            "vineyard": (2.2, 1.1, 1.9),
            "sunflowers": (0.95, 0.62, 2.4),
            "lavender": (1.25, 0.55, 1.1),
            "tulips": (0.7, 0.3, 1.0),
            "orchard": (6.0, 5.0, 4.0),
        }[self.kind]
        reach = {"orchard": 60.0, "vineyard": 40.0, "tulips": 19.0}.get(self.kind, 27.0)
        out = []
        xs = np.concatenate([np.arange(first, reach, pitch), -np.arange(first, reach, pitch)])
        zs = np.arange(-16.0, reach + 14.0, step)
        x, z = (g.ravel() for g in np.meshgrid(xs, zs))
        x = x + draw.normal(0, 0.05, len(x))
        points = np.stack([x, self.terrain.at(x, z) - 0.02, z], 1)
        which = np.floor(np.abs(x) / pitch).astype(int)
        if self.kind == "orchard":
            blossom = "spring" if self.season in ("spring", "summer") else self.season
            return [
                scattered(
                    tree("cherry" if blossom == "spring" else "apple", self.place.seed + k, k > 0, blossom),
                    points[np.hypot(x, z) < 22] if k == 0 else points[np.hypot(x, z) >= 22],
                    draw,
                    "trees",
                    (0.7, 0.95),
                )
                for k in (0, 1)
            ]
        plants = {"vineyard": vine, "sunflowers": sunflower, "lavender": lavender, "tulips": tulip}[self.kind]
        near = np.hypot(x, z + 4.0) < 9.5
        for k in range(3):
            mine = which % 3 == k if self.kind == "tulips" else np.arange(len(points)) % 3 == k
            name = "flowers" if self.kind != "vineyard" else "vines"
            close, beyond = points[mine & near], points[mine & ~near][:: 3 if self.kind == "lavender" else 2]
            out.append(
                scattered(
                    named(self.kind, plants(self.place.seed + k, k)),
                    close,
                    draw,
                    name,
                    (0.8, 1.15),
                    shadow=self.kind == "vineyard",
                )
            )
            far = named(
                f"{self.kind}-far", plants(self.place.seed + k, k, True)
            )  # half as many, and larger: the field stays as full
            out.append(
                scattered(far, beyond, draw, name, (1.4, 1.9) if self.kind == "lavender" else (1.05, 1.4), shadow=False)
            )
        return out

    def _bamboo(self, draw: np.random.Generator) -> list[Item]:
        out = []
        for k in range(3):
            n = 190
            side = draw.choice([-1.0, 1.0], n)
            x = side * (1.9 + 0.3 * np.sin(np.arange(n)) + 13.0 * draw.uniform(0, 1, n) ** 1.3)
            z = draw.uniform(-22, 58, n)
            out.append(
                scattered(
                    named("bamboo", cane(self.place.seed + k)),
                    np.stack([x, self.terrain.at(x, z) - 0.1, z], 1),
                    draw,
                    "bamboo",
                    (0.8, 1.25),
                    shadow=k == 0,
                )
            )
        return out

    def _oasis(self, draw: np.random.Generator) -> list[Item]:
        seed, out = self.place.seed, []
        a = draw.uniform(0, 6.283, 46)
        r = draw.uniform(1.04, 1.75, 46)
        x, z = 1.0 + 10.5 * r * np.sin(a), 14.0 + 8.0 * r * np.cos(a)
        keep = ~((z < 9.0) & (np.abs(x) < 10.5))
        points = np.stack([x, self.terrain.at(x, z) - 0.1, z], 1)[keep]
        for k in range(2):
            out.append(
                scattered(tree("palm", seed + k, k == 1, "summer"), points[k::2], draw, "palm tree", (0.55, 1.1))
            )
        bushes = points[::3] + np.stack(
            [draw.uniform(-2, 2, len(points[::3])), 0 * points[::3, 1], draw.uniform(-1, 1, len(points[::3]))], 1
        )
        bushes[:, 1] = self.terrain.at(bushes[:, 0], bushes[:, 2]) - 0.05
        out.append(
            scattered(tree("bush", seed, True, "summer"), bushes[bushes[:, 1] > 0.05], draw, "bushes", (0.6, 1.2))
        )
        tuft = named("oasis-tuft", blades(13, 0.25, 0.6, "#6f8a3a", 3, 0.45, 0.025))
        a = draw.uniform(0, 6.283, 300)
        r = draw.uniform(0.98, 1.25, 300)
        x, z = 1.0 + 9.6 * r * np.sin(a), 14.0 + 7.4 * r * np.cos(a)
        out.append(
            scattered(tuft, np.stack([x, self.terrain.at(x, z) - 0.05, z], 1), draw, "grass", (0.6, 1.3), shadow=False)
        )
        n = 90  # reeds in the shallow water
        a = draw.uniform(0, 6.283, n)
        x, z = 1.0 + 9.3 * np.sin(a), 14.0 + 7.1 * np.cos(a)
        reed = named("oasis-reed", blades(9, 0.22, 1.3, "#7f9440", 5, 0.22, 0.03))
        clear = (z > 10.0) | (np.abs(x) > 6.0)
        points = np.stack([x, self.terrain.at(x, z) - 0.05, z], 1)[clear]
        out.append(scattered(reed, points, draw, "reeds", (0.6, 1.2), shadow=False))
        return out

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """A studio's sweep has even light from all round and no sky."""
        if self.kind != "backdrop":
            return light, air, grade
        del time
        light = replace(
            light,
            key=(0.5, 0.75, 0.45),
            key_colour=(1.2, 1.18, 1.15),
            zenith=(0.9, 0.9, 0.9),
            horizon=(0.9, 0.9, 0.9),
            ground=(0.6, 0.6, 0.6),
            sun_disc=0.0,
            stars=0.0,
        )
        return (
            light,
            replace(
                air,
                clouds=0.0,
                fog=0.02,
                fog_falloff=0.002,
                fog_colour=(0.88, 0.88, 0.88),
                shafts=0.0,
                rain=0.0,
                snow=0.0,
            ),
            replace(grade, exposure=0.95),
        )

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The lamps beside a court in the dark."""
        if time not in ("dusk", "night") or self.kind not in ("basketball", "rink", "skatepark", "football", "tennis"):
            return ()
        return tuple(
            Lamp((x, 5.6, z), (11.0, 10.0, 8.0), 20.0) for x, z in ((-9.0, 4.0), (9.0, 4.0), (-6.0, 14.0), (6.0, 14.0))
        )
