"""Open country. Option `kind` = meadow | field | hill | cemetery | garden | park | mountain | savanna; `season` as elsewhere.

A path runs along z through the origin; what the kind is about stands near it. `way` = path | road: an asphalt road in its place.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import street_lamp
from filmwright.stage.places.massif import lie, massif, stone, woods
from filmwright.stage.places.neighbourhood import flower_clump
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan, Seat
from filmwright.stage.places.roads_out import asphalt, barren, bend
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.props import furniture
from filmwright.stage.shapes import arch, blades, box, extrude, lathe, rock, rod, slab
from filmwright.stage.snapshot import Item, Lamp, Vec
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    grounded,
    many,
    merge,
    moved,
    named,
    noise,
    placed,
    rgb,
    shade,
    smooth,
    surface,
    swaying,
    turned,
    varied,
)

GREEN = {
    "summer": ("#4f5e2f", "#75793f"),
    "spring": ("#587036", "#7a8a46"),
    "autumn": ("#6e6438", "#917a40"),
    "winter": ("#69654c", "#807858"),
}
KINDS = (
    "meadow",
    "field",
    "hill",
    "cemetery",
    "garden",
    "park",
    "mountain",
    "savanna",
    "wildflowers",
    "coast",
    "waste",
)
FLOWERS = ("#d9483b", "#e8d344", "#b98fd0")
WILD = (*FLOWERS, "#f2efe6", "#5f7fd0", "#e58fb8")  # poppies, buttercups, clover, daisies, cornflowers, cosmos
COAST, FALL = (
    17.0,
    (7.5, 15.0),
)  # metres over the sea of a road along it, and from where to where beside the road the ground falls
SAND = ("#b58a5c", "#cda877")  # of a waste
DRY = ("#8f7a3e", "#c0a052")  # the grass of a savanna


class Plain(SetPiece):
    """Meadow (also of wildflowers), field, hill, cemetery, garden, park, mountain valley, savanna; a road along the sea or in a waste."""

    options = ("kind", "season", "way")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.road = self.choice("way", ("path", "road")) == "road"
        self.season = self.choice("season", SEASONS)
        xs = spaced(16, 1.4, 1100, 1.16)
        zs = np.unique(np.concatenate([spaced(30, 1.5, 1100, 1.12)]))
        if self.place.option("kind") == "mountain":
            xs, zs = (
                np.unique(np.concatenate([xs, np.linspace(-800, 800, 101)])),
                np.unique(np.concatenate([zs, np.linspace(150, 1000, 61)])),
            )
        self.terrain = Terrain.of(xs, zs, self._height)
        if self.kind == "coast":
            self.water = 0.0
        self.solids = self._solids()
        self.plan = self._plan()

    def _height(self, x: Array, z: Array) -> Array:
        seed, away = self.place.seed, np.hypot(x, z)
        flat = smooth(24, 90, away) if self.kind == "cemetery" else smooth(6, 40, away)
        height = 9.0 * (fractal(x / 120, z / 120, 3, seed) - 0.5) * flat + 0.25 * (
            fractal(x / 9, z / 9, 2, seed + 2) - 0.5
        ) * smooth(2, 9, np.abs(x))
        if self.kind == "coast":
            beside = x - bend(z)
            inland = 34.0 * smooth(12, 120, -beside) * (0.35 + fractal(x / 70, z / 70, 3, seed + 3))
            start, end = FALL
            ragged = 6.0 * (fractal(x / 14, z / 22, 3, seed + 9) - 0.5) * smooth(20, 60, np.abs(z))
            fallen = smooth(start, end, beside + ragged)
            return np.asarray((COAST + 0.3 * height * smooth(4, 12, -beside) + inland) * (1 - fallen) - 8.0 * fallen)
        if self.kind == "hill":
            height = height + 9.0 * (1 - smooth(4, 75, away)) + 4.0
        if self.kind == "mountain":
            height = height + 350.0 * smooth(130, 760, away) * massif(x, z, seed + 5, 380.0) * (
                0.55 + 0.45 * smooth(-200, 500, z)
            )
        return np.asarray(height * (1.0 if self.kind != "garden" else 0.25))

    def _solids(self) -> list[tuple[str, float, float, float, float]]:
        """What stands near: name, x, z, half width, height."""
        if self.kind == "cemetery":
            draw = chance(self.place.seed, "graves")
            return [
                (
                    "grave",
                    round(s * (2.4 + 2.3 * row) + draw.uniform(-0.2, 0.2), 3),
                    round(-7 + 2.7 * k + draw.uniform(-0.25, 0.25), 3),
                    0.4,
                    draw.uniform(0.8, 1.5),
                )
                for s in (-1, 1)
                for row in range(4)
                for k in range(9)
            ]
        if self.kind in ("garden", "park"):
            return [
                ("tree", -5.2, 5.0, 0.3, 2.6),
                ("tree", 6.0, 8.5, 0.3, 2.6),
                ("tree", 5.4, -6.0, 0.3, 2.6),
                ("fountain", 0.0, 9.0, 1.7, 1.2),
                ("bench", 2.3, 3.4, 0.8, 0.9),
            ]
        if self.kind == "mountain":
            return [("stone", 3.4, 3.0, 0.8, 1.1), ("stone", -4.6, 6.0, 1.3, 1.7), ("tree", 7.5, 2.0, 0.3, 2.6)]
        return [("tree", 6.4, 7.5, 0.4, 2.6), ("stone", -3.2, 2.6, 0.6, 0.8)]

    def _plan(self) -> Plan:
        boxes = []
        for k, (name, x, z, half, tall) in enumerate(self.solids):
            y = float(self.terrain.at(x, z))
            deep = 0.25 if name in ("grave", "bench") else half
            wide = (0.35, 0.8) if name == "bench" else (half, deep)
            boxes.append(
                Box(
                    f"{name}_{k + 1}",
                    (x - wide[0], y - 1, z - wide[1]),
                    (x + wide[0], y + tall, z + wide[1]),
                    opaque=tall > 1.0,
                )
            )
        solid = tuple(boxes)
        first = {name: (x, z, half) for name, x, z, half, _ in reversed(self.solids)}
        anchors = [
            ("path", (0.0, 6.0)),
            ("ground", (0.6, 1.0)),
            ("horizon", (0.0, 120.0)),
            ("sky", (0.0, 120.0)),
            ("field", (4.0, 12.0)),
            ("grass", (-1.8, 3.0)),
            ("hill", (2.0, 16.0)),
        ]
        anchors += [(name, (x - (half + 0.6) * (1 if x > 0 else -1), z)) for name, (x, z, half) in first.items()]
        seats = (
            (Seat(2.2, 3.1, 270, 0.45, "bench"), Seat(2.2, 3.8, 270, 0.45, "bench"))
            if self.kind in ("garden", "park")
            else ()
        )
        return Plan(
            name=self.place.name,
            boxes=solid,
            anchors=tuple((word, free_near(solid, point)) for word, point in anchors),
            seats=seats,
            marks=((0.0, 0.0), (0.9, 0.6), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.1, 2.1)),
            zones=(((-80.0, -12.0, -60.0), (80.0, 40.0, 120.0)),),
            terrain=self.terrain.at,
            landmark=(0.0, 4.0, 40.0) if self.kind != "coast" else (160.0, 1.0, 60.0),
            open=True,
            views=self._views(),
        )

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """Along the road, and along the way of a park to its fountain."""

        def over(x: float, z: float, up: float) -> Vec:
            return (x, float(self.terrain.at(x, z)) + up, z)

        if self.kind == "coast":
            return ((over(-5.5, -16.0, 4.5), (8.0, 12.0, 40.0)),)
        if self.road:
            return ((over(2.9, -13.0, 1.9), (-3.0, 5.0, 40.0)),)
        if self.kind == "mountain":
            return ((over(2.2, -10.0, 1.7), (-4.0, float(self.terrain.at(2.2, -10.0)) + 11.6, 40.0)),)
        if self.kind == "park":
            return ((over(1.5, -11.5, 1.65), (-0.6, 2.9, 12.0)),)
        return ()

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        low, high = DRY if self.kind == "savanna" else SAND if self.kind == "waste" else GREEN[self.season]
        tone = fractal(x / 9, z / 9, 3, 4)[..., None]
        colour = rgb(low) * (1 - tone) + rgb(high) * tone
        if self.kind == "field":  # furrows of ripe corn beside the path
            corn = (smooth(1.6, 2.6, np.abs(x)) * (1 - smooth(150, 260, np.hypot(x, z))))[..., None]
            colour = colour * (1 - corn) + rgb("#b5913f") * (0.85 + 0.3 * noise(x / 2, z / 2, 3)[..., None]) * corn
        if self.kind == "coast":  # rock where it falls to the sea
            bare = smooth(0.12, 0.30, steep)[..., None]
            return np.asarray(
                colour * (1 - bare) + rgb("#8a7f70") * (0.75 + 0.5 * noise(x / 9, y / 3, 4)[..., None]) * bare
            )
        path = (1 - smooth(0.45, 1.25, np.abs(x + 0.7 * np.sin(z / 9) * smooth(5, 20, np.abs(z)))))[..., None] * (
            np.abs(z) < 140
        )[..., None]
        colour = colour * (1 - path) + rgb("#a08a66" if self.kind != "garden" else "#c2b59a") * path
        if self.kind == "mountain":
            del steep
            colour = stone(x, z) * (1 - path) + rgb("#a08a66") * path
        return np.asarray(colour)

    def _lie(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        """What lies on the mountains' rock: snow over its line, turf under it but on the path."""
        del steep
        winter = self.season == "winter"
        out = lie(x, y, z, -60.0 if winter else 120.0, 0.0, winter)
        off = np.abs(x + 0.7 * np.sin(z / 9) * smooth(5, 20, np.abs(z)))
        out[..., 2] *= np.where(np.abs(z) < 140, smooth(0.5, 1.3, off), 1.0)
        return out

    def dress(self, lit: bool) -> tuple[Item, ...]:
        self._dark = lit
        seed, ground = self.place.seed, self.terrain.at
        draw = chance(seed, "plain")
        if self.kind == "mountain":
            meshes = self.terrain.meshes(self.kind, "crag", self._colours, (4, 4), self._lie)
        else:
            meshes = self.terrain.meshes(self.kind, "sand" if self.kind == "waste" else "grass", self._colours, (3, 3))
        out = [Item(mesh, name="ground") for mesh in meshes]

        def spots(n: int, near: float, wide: float, power: float = 0.7, off: float = 1.2) -> Array:
            a, r = draw.uniform(0, 6.283, n), near + (wide - near) * draw.uniform(0, 1, n) ** power
            x, z = np.sin(a) * r, np.cos(a) * r
            keep = np.abs(x) > off
            if self.kind == "coast":  # nothing grows on the road or on the cliff
                keep = (ground(x, z) > COAST - 1.5) & (np.abs(x - bend(z)) > 5.0)
            return np.stack([x, ground(x, z) - 0.03, z], 1)[keep]

        season = self.season
        if self.road:
            out.append(Item(asphalt(self.terrain), name="road", shadow=False))
            near = 3.0 if self.kind == "coast" else 9.0
            posts = np.array([(s * 3.9, 0.0, z) for s in (-1, 1) for z in np.arange(-40.0, 160.0, near)])
            posts[:, 0] += bend(posts[:, 2])
            posts[:, 1] = ground(posts[:, 0], posts[:, 2])
            stake = merge(
                [
                    box((-0.05, -0.2, -0.05), (0.05, 0.95, 0.05), "#e9e6de", "paint", 0.02),
                    box((-0.055, 0.7, -0.055), (0.055, 0.82, 0.055), "#b3261e", "paint"),
                ]
            )
            out.append(Item(named("road-post", stake), instances=many(posts, 0.0), name="post"))
        if self.kind == "savanna":
            return tuple(out) + tuple(self._savanna(draw))
        if self.kind == "waste":
            return tuple(out) + tuple(barren(self.terrain, seed, draw))
        if self.kind == "mountain":
            out += woods(seed, ground, (-340.0, 340.0, 105.0, 620.0), -20.0, 84.0, 900)
        for species in ("spruce", "pine") if self.kind in ("mountain", "coast") else ("oak", "beech", "poplar"):
            out.append(
                scattered(
                    tree(species, seed + 2, True, season),
                    spots(34, 45, 190, 0.8, 6.0),
                    draw,
                    "trees",
                    (0.85, 1.35),
                    shadow=False,
                )
            )
        out.append(
            scattered(tree("bush", seed + 1, True, season), spots(46, 9, 70, 0.9, 3.0), draw, "bushes", (0.5, 1.3))
        )
        tall, tone = (0.75, "#b5913f") if self.kind == "field" else (0.32, GREEN[season][1])
        tuft = named("grass-tuft", blades(11, 0.2, tall, tone, 3, 0.45, 0.02))
        if self.kind == "field":
            out += self._corn(draw)
        out.append(
            scattered(
                tuft,
                spots(900 if self.kind == "field" else 520, 0.8, 26, 0.6, 1.35),
                draw,
                "grass",
                (0.6, 1.25),
                shadow=False,
            )
        )
        wild = self.kind == "wildflowers"
        if (self.kind in ("meadow", "hill", "garden", "park") and season in ("summer", "spring")) or wild:
            for k, colour in enumerate(WILD if wild else FLOWERS):
                where = spots(230, 0.9, 34, 0.62, 0.3) if wild else spots(26, 1.6, 16, 0.7, 1.4)
                out.append(scattered(flower_clump(colour, k), where, draw, "flowers", (0.6, 1.0), shadow=False))
        if self.kind == "park":
            out += self._avenue(draw)
        for k, (name, x, z, half, tall) in enumerate(self.solids):
            mesh = self._solid(name, k, half, tall)
            heading = 270.0 if name == "bench" else (180.0 if name == "grave" and x < 0 else 0.0)
            out.append(
                Item(
                    mesh,
                    model=placed(
                        x, float(ground(x, z)) - 0.02, z, heading if name != "grave" else 8.0 * ((k * 7) % 5 - 2)
                    ).astype("f4"),
                    name=name,
                )
            )
        if self.kind == "cemetery":
            gate = merge(
                [
                    arch(2.2, 2.8, 0.4, 0.5, "#77736a", "stone"),
                    *[moved(_railing(9.0), placed(s * 6.1, 0, 0)) for s in (-1, 1)],
                ]
            )
            out.append(
                Item(named("gate", gate), model=placed(0, float(ground(0.0, 19.0)), 19.0).astype("f4"), name="gate")
            )
            out.append(
                scattered(
                    tree("dead", seed, False, season),
                    np.array([[-13.0, float(ground(-13.0, 9.0)), 9.0], [14.0, float(ground(14.0, 3.0)), 3.0]]),
                    draw,
                    "tree",
                    (1.0, 1.3),
                )
            )
        if self.kind == "field":
            out.append(
                Item(
                    named("scarecrow", scarecrow()),
                    model=placed(5.0, float(ground(5.0, 14.0)), 14.0, 200).astype("f4"),
                    name="scarecrow",
                )
            )
        return tuple(out)

    def _avenue(self, draw: np.random.Generator) -> list[Item]:
        """Trees, lamps and benches in two rows along the way, beds of flowers about the fountain, a hedge behind."""
        ground, seed = self.terrain.at, self.place.seed
        out = []
        rows = np.array([(s * 5.6, z) for s in (-1, 1) for z in (-21.0, -13.5, 16.5, 24.0, 32.0, 41.0, 51.0)])
        rows = rows + draw.normal(0, 0.25, rows.shape)
        where = np.stack([rows[:, 0], ground(rows[:, 0], rows[:, 1]) - 0.05, rows[:, 1]], 1)
        near = np.abs(rows[:, 1]) < 20
        for which, coarse in ((near, False), (~near, True)):
            out.append(
                scattered(tree("maple", seed + 3, coarse, self.season), where[which], draw, "trees", (0.85, 1.05))
            )
        posts = np.array(
            [(s * 2.4, 0.0, z) for s, z in ((-1, -8.0), (1, -2.5), (-1, 4.5), (1, 15.0), (-1, 22.0), (1, 30.0))]
        )
        posts[:, 1] = ground(posts[:, 0], posts[:, 2])
        out.append(Item(named("park-lamp", street_lamp(3.6, self._dark)), instances=many(posts, 90.0), name="lamp"))
        spots = ((-2.5, -4.5, 90.0), (-2.5, 13.5, 90.0), (2.6, 19.0, 270.0))
        benches = np.stack([placed(x, float(ground(x, z)), z, h) for x, z, h in spots])
        out.append(Item(named("park-bench", furniture.bench()), instances=benches.astype("f4"), name="benches"))
        a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
        if self.season in ("summer", "spring"):
            for k, colour in enumerate(("#d8443a", "#f0d24a", "#d98ac0")):
                r = 2.5 + 0.5 * k
                x, z = r * np.sin(a), 9.0 + r * np.cos(a)
                bed = np.stack([x, ground(x, z), z], 1)[np.abs(x) > 1.3]
                out.append(scattered(flower_clump(colour, k), bed, draw, "flowers", (0.7, 1.0), shadow=False))
        return out

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The lamps along a park's way."""
        if self.kind != "park" or time not in DARK:
            return ()
        return tuple(
            Lamp((s * 1.7, float(self.terrain.at(s * 2.4, z)) + 3.4, z), (7.0, 4.6, 2.1), 11.0)
            for s, z in ((-1, -8.0), (1, -2.5), (-1, 4.5), (1, 15.0), (-1, 22.0))
        )

    def _corn(self, draw: np.random.Generator) -> list[Item]:
        """Ripe wheat on both sides of the path: ears near by, thick clumps of it farther out."""
        out = []
        near = named("wheat", wheat(4, 12, 0.34))
        far = named("wheat-far", wheat(5, 7, 0.85))
        for mesh, n, low, high, size in ((near, 1150, 1.2, 10.0, (0.8, 1.15)), (far, 1150, 9.0, 46.0, (0.9, 1.3))):
            a, r = draw.uniform(0, 6.283, n), low + (high - low) * draw.uniform(0, 1, n) ** 0.62
            x, z = np.sin(a) * r, np.cos(a) * r
            x = np.where(np.abs(x) < 1.7, np.sign(x + 1e-6) * (1.7 + np.abs(x)), x)
            points = np.stack([x, self.terrain.at(x, z) - 0.03, z], 1)
            out.append(scattered(mesh, points, draw, "wheat", size, shadow=False))
        return out

    def _savanna(self, draw: np.random.Generator) -> list[Item]:
        """Dry grass, trees with flat crowns far apart, thorn bushes, and the hill of termites."""
        seed, ground = self.place.seed, self.terrain.at
        out = []

        def spots(n: int, near: float, wide: float, power: float = 0.7) -> Array:
            a, r = draw.uniform(0, 6.283, n), near + (wide - near) * draw.uniform(0, 1, n) ** power
            x, z = np.sin(a) * r, np.cos(a) * r
            keep = np.abs(x) > 1.3
            return np.stack([x, ground(x, z) - 0.04, z], 1)[keep]

        for k, (name, x, z, half, tall) in enumerate(self.solids):
            mesh = tree("acacia", seed, False) if name == "tree" else self._solid(name, k, half, tall)
            model = placed(x, float(ground(x, z)) - 0.02, z).astype("f4")
            out.append(Item(mesh, model=model, name=name))
        for k in range(2):
            points = spots(24, 30, 230, 0.85)
            out.append(scattered(tree("acacia", seed + 1 + k, True), points, draw, "trees", (0.8, 1.3), shadow=k == 0))
        out.append(
            scattered(tree("thorn", seed, True), spots(60, 8, 110, 0.9), draw, "bushes", (0.5, 1.4), shadow=False)
        )
        for n, low, high, tall in ((700, 0.9, 14.0, 0.62), (900, 12.0, 60.0, 0.8)):
            tuft = named(
                "savanna-grass",
                blades(13 if tall < 0.7 else 8, 0.3, tall, "#bd9d52", 3, 0.5, 0.022 + 0.03 * (tall > 0.7)),
            )
            out.append(scattered(tuft, spots(n, low, high, 0.6), draw, "grass", (0.6, 1.35), shadow=False))
        x, z = -13.0, 17.0
        mound = named(
            "termites",
            varied(
                lathe(
                    [(1.2, -0.2), (1.0, 0.4), (0.75, 0.9), (0.5, 1.35), (0.2, 1.7), (0, 1.75)],
                    "#8a6547",
                    "soil",
                    12,
                    80,
                ),
                0.3,
                2,
                0.5,
            ),
        )
        out.append(Item(mound, model=placed(x, float(ground(x, z)), z).astype("f4"), name="mound"))
        return out

    def _solid(self, name: str, k: int, half: float, tall: float) -> Mesh:
        seed = self.place.seed
        if name == "grave":
            return named("grave", gravestone(k, half * 1.6, tall))
        if name == "tree":
            return tree("oak" if self.kind != "mountain" else "pine", seed + k, False, self.season)
        if name == "bench":
            return named("bench", furniture.bench())
        if name == "fountain":
            return named("fountain", fountain())
        return named("stone", rock(seed + k, half * 2.1, "#7a756e", level=3))


def wheat(seed: int, count: int, radius: float) -> Mesh:
    """A clump of ripe wheat: stalks with heavy ears, about 0.95 m tall."""
    draw = chance(seed, "wheat")
    stalks = blades(count, radius, 0.95, "#c39a45", seed, 0.16, 0.014 if radius < 0.5 else 0.035)
    a, r = draw.uniform(0, 6.283, count), radius * np.sqrt(draw.uniform(0, 1, count))
    wide = 0.022 if radius < 0.5 else 0.05
    turn = draw.uniform(0, 6.283, count)
    side = np.stack([np.cos(turn), 0 * turn, np.sin(turn)], 1) * wide
    foot = np.stack([r * np.cos(a), draw.uniform(0.72, 0.9, count), r * np.sin(a)], 1)
    tip = foot + np.stack([0.06 * np.sin(turn), draw.uniform(0.10, 0.16, count), 0.06 * np.cos(turn)], 1)
    middle = (foot + tip) / 2
    points = np.stack([foot, middle + side, tip, middle - side], 1).reshape(-1, 3)
    corner = np.arange(count)[:, None] * 4
    faces = np.concatenate([corner + np.array(f) for f in ((0, 1, 2), (0, 2, 3))])
    tones = np.repeat(rgb("#dcb65e") * draw.uniform(0.8, 1.15, (count, 1)), 4, 0)
    ears = surface(points, faces, np.clip(tones, 0, 1), "foliage", np.tile([0.0, 0.8, 0.6], (4 * count, 1)))
    return merge([stalks, swaying(ears, 0.5, np.repeat(turn, 4))])


def gravestone(seed: int, width: float, height: float) -> Mesh:
    """A weathered headstone, a cross or a slab, leaning a little."""
    w = width / 2
    tone = ("#7d7a72", "#8c887c", "#6b6a66")[seed % 3]
    if seed % 4 == 3:
        stone = merge(
            [
                box((-0.08, 0, -0.07), (0.08, height, 0.07), tone, "stone", 0.02),
                box((-w, height * 0.62, -0.07), (w, height * 0.62 + 0.16, 0.07), tone, "stone", 0.02),
            ]
        )
    else:
        a = np.linspace(0, np.pi, 9)
        outline = [
            (-w, 0.0),
            (w, 0.0),
            *[(float(w * np.cos(t)), float(height - w * 0.6 + w * 0.6 * np.sin(t))) for t in a],
        ]
        stone = extrude(outline, 0.14, tone, "stone")
        lines = [
            box(
                (-w * 0.6, height * 0.62 - 0.12 * k, 0.07),
                (w * (0.6 - 0.15 * (k % 2)), height * 0.62 - 0.12 * k + 0.03, 0.074),
                shade(tone, 0.6),
                "stone",
            )
            for k in range(3)
        ]
        stone = merge([stone, *lines])
    lean = moved(
        merge([stone, slab((width * 1.25, 0.14, 0.42), shade(tone, 0.8), "stone", 0.03)]),
        turned("z", ((seed * 5) % 7 - 3) * 1.1),
    )
    return grounded(varied(lean, 0.2, seed, 0.3), 0, 0.3, 0.45)


def fountain() -> Mesh:
    """A round fountain with two bowls, 3.3 m across, water in the basin."""
    basin = lathe(
        [
            (0.0, 0.0),
            (1.65, 0.0),
            (1.68, 0.1),
            (1.6, 0.14),
            (1.6, 0.48),
            (1.68, 0.52),
            (1.66, 0.58),
            (1.45, 0.58),
            (1.42, 0.2),
            (0, 0.2),
        ],
        "#a39c8e",
        "stone",
        36,
    )
    stem = lathe(
        [
            (0.3, 0.2),
            (0.2, 0.35),
            (0.15, 0.9),
            (0.3, 1.0),
            (0.75, 1.12),
            (0.8, 1.2),
            (0.74, 1.2),
            (0.2, 1.08),
            (0.12, 1.1),
            (0.1, 1.5),
            (0.36, 1.6),
            (0.38, 1.66),
            (0, 1.6),
        ],
        "#a39c8e",
        "stone",
        28,
    )
    water = lathe([(1.44, 0.46), (0.0, 0.47)], "#5d8290", "water", 30)
    return grounded(merge([basin, stem, water]), 0, 0.3, 0.4)


def _railing(length: float) -> Mesh:
    parts = [box((-length / 2, y, -0.02), (length / 2, y + 0.04, 0.02), "#2a2c2d", "metal") for y in (0.2, 1.35)]
    parts += [
        rod((x, 0, 0), (x, 1.6, 0), 0.012, "#2a2c2d", "metal", 5, 0.004)
        for x in np.linspace(-length / 2, length / 2, round(length / 0.16))
    ]
    return merge(parts)


def scarecrow() -> Mesh:
    """A scarecrow with a hat and a coat, 1.9 m."""
    poles = [
        rod((0, -0.2, 0), (0, 1.75, 0), 0.035, "#6b5038", "wood"),
        rod((-0.75, 1.35, 0), (0.75, 1.35, 0), 0.028, "#6b5038", "wood"),
    ]
    coat = lathe([(0.38, 0.7), (0.26, 1.05), (0.2, 1.4), (0.08, 1.5)], "#5a4a3f", "cloth", 14)
    sleeves = [rod((s * 0.12, 1.38, 0), (s * 0.66, 1.33, 0), 0.1, "#54453b", "cloth", 10, 0.08) for s in (-1, 1)]
    head = at(lathe([(0, 0), (0.1, 0.05), (0.13, 0.14), (0.1, 0.25), (0, 0.28)], "#c2a878", "cloth", 14), y=1.48)
    hat = at(
        lathe([(0, 0), (0.26, 0.0), (0.25, 0.02), (0.13, 0.03), (0.12, 0.16), (0, 0.18)], "#4a3b2c", "cloth", 18),
        y=1.69,
    )
    straw = [
        at(blades(12, 0.05, 0.2, "#c9a54a", k, 1.2, 0.01), x, y, 0)
        for k, (x, y) in enumerate(((-0.7, 1.28), (0.7, 1.28), (0.0, 0.62)))
    ]
    return merge([*poles, coat, *sleeves, head, hat, *straw])
