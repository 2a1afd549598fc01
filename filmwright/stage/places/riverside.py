"""A river through a city, seen from its bank. People stand on the quay and look over the water to +z.

Options: `style` = old (stone houses and a bridge) | modern (towers to the sky) | canal (narrow, houses out of the water, humped bridges);
`landmark` = a name of stage/places/landmarks that stands behind the far bank, or none; `season` as elsewhere.
Items have the names river's own: houses, skyline, quay, bridge, lamp, trees, and the landmark's.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import rows_of_windows, street_lamp, wall_face
from filmwright.stage.places.city import far_front
from filmwright.stage.places.highrise import KINDS as TOWERS
from filmwright.stage.places.highrise import tower
from filmwright.stage.places.landmarks import LANDMARKS
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan, Seat
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import box, lathe, rod
from filmwright.stage.snapshot import Item, Lamp
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    glowing,
    grounded,
    many,
    merge,
    moved,
    named,
    noise,
    placed,
    rgb,
    shade,
    surface,
    varied,
)

STYLES = ("old", "modern", "canal")
QUAY = 2.2  # metres of the bank over the water
EDGE = 4.6  # z of the near quay wall
WIDE = {"old": 74.0, "modern": 330.0, "canal": 15.0}
STONE = "#a89c88"


class Riverside(SetPiece):
    """Quay, river, far bank, and the city behind it."""

    options = ("style", "landmark", "season")
    water = 0.0

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.style = self.choice("style", STYLES)
        self.season = self.choice("season", SEASONS)
        self.of = self.choice("landmark", ("", *LANDMARKS))
        self.width = WIDE[self.style]
        self.chop = {"old": 0.45, "modern": 0.6, "canal": 0.25}[self.style]
        self.current = (0.5, 0.0) if self.style != "canal" else (0.0, 0.0)
        self.deep = {"old": (0.030, 0.052, 0.036), "modern": (0.034, 0.050, 0.046), "canal": (0.020, 0.075, 0.062)}[
            self.style
        ]
        self.far = EDGE + self.width
        if self.style == "canal":
            lines = spaced(20, 2.0, 700, 1.3)
        else:
            lines = spaced(24, 2.0, 1500, 1.22)
        along = np.unique(
            np.concatenate(
                [
                    -np.geomspace(2, 400, 14),
                    np.linspace(-2, EDGE - 0.05, 6),
                    [EDGE + 0.05, EDGE + 2, self.far - 2, self.far - 0.05, self.far + 0.05],
                    np.geomspace(self.far + 2, 1500, 16),
                ]
            )
        )
        self.terrain = Terrain.of(lines, along, self._height)
        self.plan = self._plan()

    @property
    def spot(self) -> tuple[float, float]:
        """Where the landmark's middle stands (x, z): aside, as far behind the bank as its height asks for."""
        mark = LANDMARKS[self.of]
        return (-0.34 * mark.tall - 4.0, self.far + max(mark.half[1] + 22.0, 2.5 * mark.tall))

    def _height(self, x: Array, z: Array) -> Array:
        dry = (z < EDGE) | (z > self.far)
        hills = (
            0.0
            if self.style != "old"
            else 26.0
            * (fractal(x / 260, z / 260, 3, self.place.seed) - 0.3)
            * np.clip((z - self.far - 260) / 300, 0, 1)
        )
        return np.asarray(np.where(dry, QUAY + np.maximum(hills, 0.0), -3.2))

    def _plan(self) -> Plan:
        rail = Box("parapet", (-60, QUAY - 1, EDGE - 0.45), (60, QUAY + 0.95, EDGE - 0.05), opaque=False)
        boxes: list[Box] = [rail]
        boxes += [
            Box(f"lamp_{k}", (x - 0.15, QUAY, z - 0.15), (x + 0.15, QUAY + 4.4, z + 0.15), opaque=False)
            for k, (x, z) in enumerate(self._lamp_spots())
        ]
        boxes += [
            Box(f"tree_{k}", (x - 0.25, QUAY, z - 0.25), (x + 0.25, QUAY + 2.8, z + 0.25))
            for k, (x, z) in enumerate(self._tree_spots())
            if abs(x) < 30
        ]
        boxes.append(Box("bench", (3.0, QUAY, EDGE - 1.75), (4.8, QUAY + 0.5, EDGE - 1.05), opaque=False))
        if self.of:
            x, z = self.spot
            mark = LANDMARKS[self.of]
            boxes.append(
                Box(
                    self.of.replace(" ", "_"),
                    (x - mark.half[0], QUAY, z - mark.half[1]),
                    (x + mark.half[0], QUAY + mark.tall, z + mark.half[1]),
                )
            )
        words = dict.fromkeys(
            ("river", "water", "edge", "parapet", "railing", "bank", "quay", "view", "skyline", "horizon", "sky"),
            (0.4, EDGE - 1.0),
        )
        words |= {
            "bench": (3.9, EDGE - 2.2),
            "lamp": (-4.6, EDGE - 1.6),
            "path": (0.0, -1.0),
            "ground": (0.6, 0.8),
            "street": (0.0, -3.0),
        }
        if self.of:
            words |= dict.fromkeys([self.of, *self.of.split()], (0.4, EDGE - 1.0))
        mark_at = (
            (self.spot[0], QUAY + 0.27 * LANDMARKS[self.of].tall, self.spot[1] - LANDMARKS[self.of].half[1] - 2.0)
            if self.of
            else (0.0, {"old": 9.0, "modern": 40.0, "canal": 4.5}[self.style], self.far + 40.0)
        )
        solid = tuple(boxes)
        return Plan(
            name=self.place.name,
            boxes=solid,
            anchors=tuple((word, free_near(solid, point)) for word, point in words.items()),
            seats=(Seat(3.5, EDGE - 1.4, 0, 0.45, "bench"), Seat(4.3, EDGE - 1.4, 0, 0.45, "bench")),
            marks=((0.0, 2.2), (0.9, 1.9), (-0.9, 2.4), (0.3, 0.6), (-0.8, 0.8), (1.7, 2.3)),
            zones=(
                (
                    (-40.0, 0.6, -5.0 if self.style == "canal" else -12.0),
                    (40.0, 24.0, EDGE + min(self.width - 2.0, 26.0)),
                ),
            ),
            terrain=self.terrain.at,
            landmark=mark_at,
            heading=90.0,  # along the quay, and not over its edge
            open=True,
        )

    def _lamp_spots(self) -> list[tuple[float, float]]:
        return [(float(x), EDGE - 0.8) for x in (-33, -20.5, -5.5, 9.0, 23.0, 37.0)]

    def _tree_spots(self) -> list[tuple[float, float]]:
        return [] if self.style == "canal" else [(float(x), -3.4) for x in np.arange(-62, 63, 9.5) if abs(x) > 6]

    def _ground(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        del y, steep
        tone = 0.88 + 0.2 * noise(np.floor(x / 1.2), np.floor(z / 1.2), 3)[..., None]
        return np.asarray(np.clip(rgb("#8f877a" if self.style != "modern" else "#8a8c8c") * tone, 0, 1))

    def dress(self, lit: bool) -> tuple[Item, ...]:
        draw = chance(self.place.seed, "riverside")
        out = [
            Item(mesh, name="ground")
            for mesh in self.terrain.meshes(f"riverside-{self.style}", "stone", self._ground, (3, 2))
        ]
        out += self._quays(lit)
        if self.of:
            x, z = self.spot
            out.append(
                Item(
                    LANDMARKS[self.of].build(self.place.seed, lit), model=placed(x, QUAY, z).astype("f4"), name=self.of
                )
            )
        out += self._houses(lit, draw) if self.style != "modern" else self._towers(lit, draw)
        if self.style == "old":
            out.append(
                Item(
                    LANDMARKS["bridge"].build(self.place.seed, lit),
                    model=placed(58.0, 0.0, EDGE + self.width / 2, 90.0).astype("f4"),
                    name="bridge",
                )
            )
            poplars = np.array([[x, QUAY, self.far + 4.0] for x in np.arange(-190, 191, 11.0)])
            out.append(
                scattered(
                    tree("oak", self.place.seed + 3, True, self.season),
                    poplars,
                    draw,
                    "trees",
                    (0.6, 0.9),
                    shadow=False,
                )
            )
        if self.style == "canal":
            for x in (-26.0, 34.0):
                out.append(
                    Item(_humped(self.width), model=placed(x, 0.0, EDGE + self.width / 2).astype("f4"), name="bridge")
                )
        spots = self._tree_spots()
        if spots:
            points = np.array([[x, QUAY, z] for x, z in spots])
            out.append(
                scattered(
                    tree("maple", self.place.seed, False, self.season),
                    points[np.abs(points[:, 0]) < 18],
                    draw,
                    "trees",
                    (0.7, 0.9),
                )
            )
            out.append(
                scattered(
                    tree("maple", self.place.seed, True, self.season),
                    points[np.abs(points[:, 0]) >= 18],
                    draw,
                    "trees",
                    (0.7, 0.95),
                )
            )
        return tuple(out)

    def _quays(self, lit: bool) -> list[Item]:
        """Walls of both banks, the parapet, lamps, a bench."""
        near, coping = [], shade(STONE, 1.12)
        for x in range(-96, 96, 16):
            near.append(box((x, -3.2, EDGE - 0.3), (x + 16, QUAY, EDGE + 0.12), STONE, "stone"))
            near.append(box((x, QUAY, EDGE - 0.45), (x + 16, QUAY + 0.16, EDGE - 0.05), coping, "stone", 0.02))
            if self.style == "modern":
                near += [
                    rod(
                        (x + 2 * k, QUAY, EDGE - 0.25),
                        (x + 2 * k, QUAY + 1.05, EDGE - 0.25),
                        0.03,
                        "#3b4044",
                        "metal",
                        6,
                    )
                    for k in range(8)
                ]
                near += [
                    rod((x, QUAY + h, EDGE - 0.25), (x + 16, QUAY + h, EDGE - 0.25), 0.022, "#8f9498", "metal", 6)
                    for h in (0.4, 0.72, 1.05)
                ]
            else:
                near.append(
                    box((x, QUAY + 0.80, EDGE - 0.42), (x + 16, QUAY + 0.95, EDGE - 0.08), coping, "stone", 0.02)
                )
                near.append(
                    box((x, QUAY + 0.14, EDGE - 0.45), (x + 0.5, QUAY + 0.97, EDGE - 0.05), coping, "stone", 0.02)
                )
        out = [Item(named("quay", varied(merge(near), 0.06, self.place.seed, 2.0)), name="quay")]
        if self.style != "modern":
            post = lathe(
                [(0.09, 0), (0.05, 0.12), (0.10, 0.34), (0.05, 0.56), (0.09, 0.66)], shade(STONE, 1.05), "stone", 7
            )
            xs = np.arange(-40.0, 40.0, 0.42)
            out.append(
                Item(
                    named("baluster", post),
                    instances=many(np.stack([xs, 0 * xs + QUAY + 0.15, 0 * xs + EDGE - 0.25], 1)),
                    name="quay",
                    shadow=False,
                )
            )
        far = [
            box((x, -3.2, self.far - 0.1), (x + 60, QUAY + 0.9, self.far + 0.4), shade(STONE, 0.9), "stone")
            for x in range(-420, 420, 60)
        ]
        out.append(Item(named("far-quay", varied(merge(far), 0.08, 3, 6.0)), name="far quay", shadow=False))
        lamp = named("quay-lamp", street_lamp(4.2, lit))
        points = np.array([[x, QUAY, z] for x, z in self._lamp_spots()])
        out.append(Item(lamp, instances=many(points, 180.0), name="lamp"))
        if lit and self.style != "canal":
            beyond = np.array([[x, QUAY, self.far + 1.5] for x in np.arange(-200, 201, 20.0)])
            out.append(Item(lamp, instances=many(beyond), name="far lamps", shadow=False))
        out.append(
            Item(
                named("quay-bench", f.bench("#5b4632", 1.8)),
                model=placed(3.9, QUAY, EDGE - 1.4, 0).astype("f4"),
                name="bench",
            )
        )
        return out

    def _houses(self, lit: bool, draw: np.random.Generator) -> list[Item]:
        """Rows of stone fronts on the far bank, a second higher row behind; by a canal they rise from the water on both sides."""
        out, pale = (
            [],
            ("#d8ccb4", "#cdbfa4", "#e0d6c2", "#c6b79a")
            if self.style == "old"
            else ("#c9714f", "#d9a05e", "#c58a7a", "#b5533f", "#d8b98a"),
        )
        gap = LANDMARKS[self.of].half[0] + 8.0 if self.of else -1.0
        mark = self.spot[0] if self.of else 0.0
        rows = [(self.far + (12.0 if self.style == "old" else 0.2), 180.0)] + (
            [(self.far + 46.0, 180.0)] if self.style == "old" else []
        )
        for row, (z, heading) in enumerate(rows):
            sizes = [
                (15.0 + 2.5 * (kind % 3), 15.0 + 2.2 * (kind % 4) + 9.0 * row)
                if self.style == "old"
                else (7.0 + 1.5 * (kind % 3), 10.4 + 1.7 * (kind % 4))
                for kind in range(5)
            ]
            reach, x = (210.0, -210.0 + 7.0 * row) if self.style == "old" else (74.0, -74.0)
            where: list[list[float]] = [[] for _ in sizes]
            while x < reach:
                kind = int(draw.integers(5))
                wide = sizes[kind][0]
                if abs(x + wide / 2 - mark) > gap + wide / 2:
                    where[kind].append(x + wide / 2)
                x += wide + 0.05
            for kind, (wide, tall) in enumerate(sizes):
                xs = np.array(where[kind])
                if not len(xs):
                    continue
                mesh = quay_house(wide, tall, lit, self.place.seed * 11 + 5 * row + kind, pale[kind % len(pale)])
                points = np.stack([xs, 0 * xs + (QUAY if self.style == "old" else -0.5), 0 * xs + z], 1)
                out.append(Item(mesh, instances=many(points, heading), name="houses", shadow=self.style == "canal"))
                if self.style == "canal":  # and behind one's back
                    points = np.stack(
                        [xs[np.abs(xs) < 40] + 4.0, 0 * xs[np.abs(xs) < 40] + QUAY, 0 * xs[np.abs(xs) < 40] - 6.5], 1
                    )
                    out.append(Item(mesh, instances=many(points, 0.0), name="houses"))
        if self.style == "old":
            for kind in range(3):
                mesh = named("street-house", far_front(16.0, 17.0 + 2 * kind, lit, self.place.seed + 60 + kind))
                xs = np.array([-60.0 + 18.0 * (kind + 3 * n) for n in range(3)])
                out.append(
                    Item(mesh, instances=many(np.stack([xs, 0 * xs + QUAY, 0 * xs - 24.0], 1), 0.0), name="houses")
                )
        return out

    def _towers(self, lit: bool, draw: np.random.Generator) -> list[Item]:
        """A skyline: the most telling shapes once, in front and near the middle; plainer ones in rows behind."""
        out: list[Item] = []
        seed = self.place.seed
        stars = [
            ("pearls", 52.0, 210.0),
            ("opener", 48.0, 235.0),
            ("twisted", 50.0, 290.0),
            ("tapered", 46.0, 220.0),
            ("spire", 40.0, 190.0),
            ("round", 40.0, 150.0),
        ]
        order = list(draw.permutation(len(stars)))
        first = np.array([-150.0, -88.0, -30.0, 38.0, 96.0, 158.0]) + draw.uniform(-12, 12, 6)
        for k, x in zip(order, first, strict=True):
            if self.of and abs(x - self.spot[0]) < LANDMARKS[self.of].half[0] + 30:
                continue
            kind, wide, tall = stars[k]
            z = self.far + 60.0 + float(draw.uniform(0, 60))
            out.append(
                Item(
                    tower(kind, wide, 0.66 * tall * float(draw.uniform(0.8, 1.0)), lit, seed + k),
                    model=placed(float(x), QUAY, z, float(draw.uniform(0, 60)) if kind != "opener" else 0.0).astype(
                        "f4"
                    ),
                    name="skyline",
                    shadow=False,
                )
            )
        plain = [kind for kind in TOWERS if kind not in ("pearls", "opener", "twisted")]
        for k in range(7):
            tall = float(draw.uniform(34, 88))
            mesh = tower(plain[k % len(plain)], 34.0, tall, lit, seed + 20 + k)
            n = 9
            xs = np.linspace(-430, 430, n) + draw.uniform(-44, 44, n)
            zs = self.far + 30.0 + draw.uniform(30, 330, n) + 0.15 * np.abs(xs)
            if self.of:
                keep = np.abs(xs - self.spot[0]) > LANDMARKS[self.of].half[0] + 26
                xs, zs = xs[keep], zs[keep]
            sizes = draw.uniform(0.75, 1.2, len(xs))
            out.append(
                Item(
                    mesh,
                    instances=many(np.stack([xs, 0 * xs + QUAY, zs], 1), draw.uniform(0, 90, len(xs)), sizes),
                    name="skyline",
                    shadow=False,
                )
            )
        low = tower("slab", 44.0, 26.0, lit, seed + 50)
        row = np.arange(-420.0, 421.0, 62.0)
        out.append(
            Item(
                low,
                instances=many(np.stack([row, 0 * row + QUAY, 0 * row + self.far + 24.0], 1)),
                name="skyline",
                shadow=False,
            )
        )
        parkland = np.array([[x, QUAY, self.far + 5.0] for x in np.arange(-300, 301, 12.0)])
        out.append(
            scattered(tree("oak", seed + 3, True, self.season), parkland, draw, "trees", (0.5, 0.8), shadow=False)
        )
        return out

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The lamps of the quay, and what lights the landmark."""
        if time not in DARK:
            return ()
        out = [Lamp((x, QUAY + 3.9, z), (3.4, 2.3, 1.2), 10.0) for x, z in self._lamp_spots()[1:5]]
        if self.of:
            mark = LANDMARKS[self.of]
            power = 6.0 + 1.1 * mark.tall
            x, z = self.spot
            out += [
                Lamp(
                    (x + s * min(mark.half[0], 14.0), QUAY + 1.6, z - 1.1 * mark.half[1] - 2.0),
                    (power, 0.78 * power, 0.5 * power),
                    mark.tall * 1.2 + 14.0,
                )
                for s in (-0.7, 0.7)
            ]
        return tuple(out)


def quay_house(wide: float, tall: float, lit: bool, seed: int, colour: str) -> Mesh:
    """A stone house of a quay: its front on z = 0 looking to +z, tall windows with balconies, a slate roof with dormers, chimneys."""
    wall, slate = shade(colour, 1.0), ("#5b636b", "#4d555e", "#6a6660")[seed % 3]
    front = merge(
        [
            wall_face(wide, tall, wall, "plaster", 0, seed),
            at(rows_of_windows(wide, tall, lit, seed, (2.3, 3.3), (1.1, 2.0), 4.4, 0.42), z=0.02),
        ]
    )
    parts = [front, at(rows_of_windows(wide, 4.0, lit, seed + 3, (3.0, 4.0), (1.5, 2.4), 0.6, 0.5), z=0.03)]
    for heading, x in ((90, wide / 2), (270, -wide / 2)):
        parts.append(moved(wall_face(9.0, tall, shade(colour, 0.88), "plaster", 0, seed), placed(x, 0, -4.5, heading)))
    for y in np.arange(4.1, tall - 1.0, 3.3):
        parts.append(
            box(
                (-wide / 2, y, 0), (wide / 2, y + 0.16, 0.35 if int(y * 10) % 2 else 0.18), shade(colour, 1.08), "stone"
            )
        )
    parts.append(
        box((-wide / 2 - 0.2, tall - 0.5, -9.0), (wide / 2 + 0.2, tall, 0.5), shade(colour, 1.1), "stone", 0.04)
    )
    w = wide / 2
    roof = np.array(
        [
            [-w, tall, 0.2],
            [w, tall, 0.2],
            [w, tall + 3.4, -1.7],
            [-w, tall + 3.4, -1.7],
            [w, tall + 4.2, -4.5],
            [-w, tall + 4.2, -4.5],
            [w, tall + 3.4, -7.4],
            [-w, tall + 3.4, -7.4],
        ]
    )
    faces = np.array([[0, 1, 2], [0, 2, 3], [3, 2, 4], [3, 4, 5], [5, 4, 6], [5, 6, 7]])
    parts.append(surface(roof, faces, slate, "tile"))
    parts += [
        surface(
            roof[[0, 3, 5, 7]] if s < 0 else roof[[1, 2, 4, 6]],
            np.array([[0, 1, 2], [0, 2, 3]])[:, ::-s],
            shade(colour, 0.8),
            "plaster",
        )
        for s in (-1, 1)
    ]
    for x in np.arange(-w + 1.6, w - 1.0, 2.9):
        dormer = box((-0.6, 0, -1.2), (0.6, 1.7, 0.0), shade(slate, 1.15), "tile")
        glass = box((-0.4, 0.3, 0.0), (0.4, 1.5, 0.03), "#27303a", "metal")
        parts.append(
            at(
                merge([dormer, glowing(glass, "#ffcf8a", 0.9) if lit and int(x * 7 + seed) % 3 == 0 else glass]),
                float(x),
                tall + 0.7,
                -0.2,
            )
        )
    parts += [
        box((s * w * 0.8 - 0.7, tall + 2.4, -5.2), (s * w * 0.8 + 0.7, tall + 6.0, -3.8), "#8f5a48", "brick")
        for s in (-1, 1)
    ]
    return named("quay-house", *parts)


def _humped(width: float) -> Mesh:
    """A stone bridge over a canal along z, with a hump, its middle on the origin at the water's height."""
    n, half, parts = 14, width / 2 + 3.0, []
    z = np.linspace(-half, half, n + 1)
    y = QUAY + 1.5 * np.cos(z / half * np.pi / 2) ** 1.3
    under = np.where(np.abs(z) < width / 2 - 0.6, 0.3 + 2.6 * np.sqrt(np.maximum(1 - (z / (width / 2)) ** 2, 0)), -1.0)
    for k in range(n):
        low, high = min(under[k], under[k + 1]), max(y[k], y[k + 1])
        parts.append(box((-1.9, min(low, high - 0.4), z[k]), (1.9, high, z[k + 1]), STONE, "stone"))
        parts += [
            box((s * 1.7 - 0.2, high, z[k]), (s * 1.7 + 0.2, high + 0.85, z[k + 1]), shade(STONE, 1.08), "stone")
            for s in (-1, 1)
        ]
    return named("humped-bridge", varied(grounded(merge(parts), 0.0, 0.6, 0.5), 0.08, 4))
