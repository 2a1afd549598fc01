"""Above the clouds: a sea of cloud to the horizon under an open sky, and what may stand over it.

Option `kind` = clouds (nothing but cloud and sky) | islands (rocks that float, with grass, trees and falls) | city (towers of a city on
clouds, bridges between) | peak (one stands on a summit above the clouds). In `clouds` everybody floats.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import tree
from filmwright.stage.shapes import arch, ball, box, lathe, rock
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    glowing,
    many,
    merge,
    named,
    noise,
    placed,
    rgb,
    shade,
    smooth,
    surface,
    varied,
)

KINDS = ("clouds", "islands", "city", "peak")
SEA = -26.0  # metres: the mean height of the clouds


class Aloft(SetPiece):
    """Clouds from above, floating islands, a city on clouds, or a summit over them."""

    options = ("kind",)

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.weightless = self.kind == "clouds"
        axis = spaced(30, 3.0, 4200, 1.15)
        self.clouds = Terrain.of(axis, axis, self._billows)
        floor = spaced(16, 1.0, 400, 1.35)
        self.floor = Terrain.of(floor, floor, self._footing)
        mark = {
            "clouds": (0.0, 3.0, 120.0),
            "islands": (-14.0, 3.0, 66.0),
            "city": (0.0, 16.0, 92.0),
            "peak": (0.0, -2.0, 160.0),
        }[self.kind]
        boxes = tuple(self._boxes())
        words = dict.fromkeys(("edge", "view", "horizon", "sky", "clouds", "city", "island"), (0.4, 3.4))
        words |= {"ground": (0.6, 0.8), "rock": (-2.6, 1.4)}
        self.plan = Plan(
            name=place.name,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.9, 0.6), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (1.6, -0.6)),
            zones=(((-30.0, 0.3, -30.0), (30.0, 24.0, 20.0)),),
            terrain=self.floor.at if self.kind != "clouds" else None,
            landmark=mark,
            open=True,
        )

    def _billows(self, x: Array, z: Array) -> Array:
        """Heaped cloud tops: sums of domes, so that tops are round and the valleys between them sharp."""
        seed = self.place.seed
        heap = np.zeros(np.broadcast(x, z).shape)
        for k, size in enumerate((190.0, 78.0, 34.0, 15.0)):
            dome = 1 - np.abs(2 * noise(x / size, z / size, seed + k) - 1)
            heap = heap + np.sqrt(np.clip(dome, 0, 1)) * size * (0.17 if k else 0.15)
        towers = 46.0 * smooth(0.62, 0.82, fractal(x / 420, z / 420, 2, seed + 9)) * smooth(120, 420, np.hypot(x, z))
        return np.asarray(SEA - 30.0 + heap + towers)

    def _footing(self, x: Array, z: Array) -> Array:
        """What one stands on: an island's top, a terrace, a summit."""
        rough = fractal(x / 5, z / 5, 3, self.place.seed + 2) - 0.5
        r = np.hypot(x, z - 0.5)
        if self.kind == "city":
            return np.asarray(np.where((np.abs(x) < 13.0) & (z < 6.4) & (z > -14.0), 0.0, -60.0) + 0 * rough)
        if self.kind == "peak":
            ridge = 1 - np.abs(2 * fractal(x / 38, z / 38, 3, self.place.seed + 4) - 1)
            return np.asarray(
                0.35 * rough * smooth(1.5, 5, r)
                - 0.80 * np.maximum(r - 9.0, 0) ** 1.08
                + 5.0 * (ridge - 0.6) * smooth(9, 30, r)
            )
        edge = 8.5 + 2.2 * (noise(np.arctan2(x, z) * 1.4 + 9.0, 0 * x, self.place.seed) - 0.5) * 2
        return np.asarray(
            0.30 * rough * smooth(1, 4, r) + 0.6 * smooth(5, 2, r) * 0 - 60.0 * smooth(edge - 0.2, edge + 0.9, r)
        )

    def _boxes(self) -> list[Box]:
        if self.kind == "city":
            return [Box("parapet", (-13.0, -0.5, 6.0), (13.0, 1.0, 6.4), opaque=False)]
        if self.kind == "islands":
            return [
                Box("tree_1", (-4.7, 0, -2.9), (-4.1, 3.0, -2.3)),
                Box("rock_1", (-3.8, 0, 2.3), (-2.6, 0.7, 3.3), opaque=False),
            ]
        return []

    def _ground(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        tone = fractal(x / 4, z / 4, 3, 4)[..., None]
        bare = smooth(0.12, 0.35, steep)[..., None]
        stone = rgb("#7d776c") * (0.75 + 0.45 * noise(x / 3 + y / 2, z / 3, 5)[..., None])
        if self.kind == "peak":
            return np.asarray(rgb("#eef3f8") * (1 - bare) + stone * bare)
        return np.asarray((rgb("#55702f") * (1 - tone) + rgb("#7d963f") * tone) * (1 - bare) + stone * bare)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        seed, draw = self.place.seed, chance(self.place.seed, "aloft")

        def white(x: Array, y: Array, z: Array, steep: Array) -> Array:
            del x, z, steep
            low = smooth(SEA + 2.0, SEA - 16.0, y)[
                ..., None
            ]  # less light comes down between the heaps, and it is bluer
            return np.asarray(rgb("#f4f5f7") * (1 - low * np.array([0.38, 0.32, 0.26])))

        out = [
            Item(replace(mesh, key=mesh.key + "s"), name="clouds", shadow=False)
            for mesh in self.clouds.meshes("clouds-below", "snow", white, (4, 4))
        ]
        out += self._banks(draw)
        if self.kind == "city":
            out += _city(lit, seed, draw)
        elif self.kind != "clouds":
            material = "snow" if self.kind == "peak" else "grass"
            out += [
                Item(mesh, name="ground")
                for mesh in self.floor.meshes(f"aloft-{self.kind}", material, self._ground, (2, 2))
            ]
        if self.kind == "islands":
            out += self._islands(draw)
        if self.kind == "peak":
            for k in range(7):
                a = float(draw.uniform(-1.2, 1.2))
                r = float(draw.uniform(320, 1300))
                mesh = named("summit", _summit(seed + k))
                s = float(draw.uniform(60, 150))
                out.append(
                    Item(
                        mesh,
                        model=placed(r * np.sin(a), SEA - 16.0, r * np.cos(a), 50.0 * k, s).astype("f4"),
                        name="mountain",
                        shadow=False,
                    )
                )
        return tuple(out)

    def _banks(self, draw: np.random.Generator) -> list[Item]:
        """Heaped clouds that stand out of the sea of cloud, far off."""
        out = []
        for k in range(3):
            n = 9
            a, r = draw.uniform(-1.5, 1.5, n), draw.uniform(380, 2100, n)
            points = np.stack([r * np.sin(a), SEA + 0 * a + draw.uniform(-16, 6, n), r * np.cos(a)], 1)
            sizes = (0.05 * r + 14.0) * draw.uniform(0.8, 1.7, n)
            out.append(
                Item(
                    named("heaped-cloud", heap(self.place.seed + k)),
                    instances=many(points, draw.uniform(0, 360, n), sizes),
                    name="clouds",
                    shadow=False,
                )
            )
        return out

    def _islands(self, draw: np.random.Generator) -> list[Item]:
        seed = self.place.seed
        out = [
            Item(named("island-root", _root(seed, 9.4, 15.0)), model=placed(0, -0.25, 0.5).astype("f4"), name="island"),
            Item(tree("oak", seed, False, "summer"), model=placed(-4.4, 0, -2.6, 40, 0.8).astype("f4"), name="tree"),
            Item(
                named("island-stone", rock(seed + 3, 0.75, "#7d776c", level=2)),
                model=placed(-3.2, 0.1, 2.8).astype("f4"),
                name="rock",
            ),
        ]
        spots = (
            (-14.0, 1.0, 66.0, 17.0),
            (26.0, 7.0, 92.0, 14.0),
            (-48.0, 12.0, 120.0, 20.0),
            (58.0, -3.0, 150.0, 24.0),
            (4.0, 20.0, 190.0, 19.0),
            (-86.0, -1.0, 210.0, 30.0),
        )
        for k, (x, y, z, r) in enumerate(spots):
            r *= float(draw.uniform(0.85, 1.15))
            out.append(
                Item(
                    named("far-island", _root(seed + k + 1, r, 1.3 * r), at(_cap(r, seed + k), 0, 0.2, 0)),
                    model=placed(x, y, z).astype("f4"),
                    name="island",
                    shadow=False,
                )
            )
            n = 12
            a, s = draw.uniform(0, 6.283, n), 0.8 * r * np.sqrt(draw.uniform(0, 1, n))
            points = np.stack([x + s * np.cos(a), 0 * a + y + 0.3, z + s * np.sin(a)], 1)
            out.append(
                scattered(
                    tree(("spruce", "oak", "beech")[k % 3], seed + k, True, "summer"),
                    points,
                    draw,
                    "trees",
                    (0.5, 1.0),
                    shadow=False,
                )
            )
            if k % 2 == 0:
                out.append(
                    Item(
                        named("island-fall", _fall(1.1 + 0.05 * r, 2.4 * r)),
                        model=placed(x, y + 0.2, z - 0.98 * r).astype("f4"),
                        name="waterfall",
                        shadow=False,
                    )
                )
        return out

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """Clear above, and white thrown back from below; a haze that lies in the clouds themselves."""
        shine = 0.30 if time == "day" else 0.22
        key = light.key_colour
        below = (
            light.ground[0] + shine * 0.42 * key[0],
            light.ground[1] + shine * 0.42 * key[1],
            light.ground[2] + shine * 0.46 * key[2],
        )
        light = replace(light, ground=below, fill=light.fill * 0.8)
        return (
            light,
            replace(air, fog=0.0013, fog_falloff=0.045, clouds=min(air.clouds, 0.30), rain=0.0, snow=air.snow, wet=0.0),
            grade,
        )

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The lanterns of the terrace."""
        if time not in DARK or self.kind != "city":
            return ()
        return tuple(Lamp((x, 2.6, 5.0), (3.6, 2.5, 1.3), 9.0) for x in (-9.0, -3.0, 3.0, 9.0))


def heap(seed: int) -> Mesh:
    """A heaped cloud about 4 across and 2.6 high: many balls on a flat foot."""
    draw = chance(seed, "heap")
    parts = []
    for _ in range(60):
        a, s = draw.uniform(0, 6.283), 1.6 * np.sqrt(draw.uniform(0, 1))
        h = draw.uniform(0, 1) ** 1.4 * 1.7 * (1 - 0.4 * s)
        puff = ball(float(draw.uniform(0.16, 0.62) * (1.1 - 0.25 * h)), "#f6f7f9", "snow", 9, 6)
        parts.append(at(puff, float(s * np.cos(a)), float(h), float(0.7 * s * np.sin(a))))
    mesh = merge(parts)
    p = mesh.positions.astype(float)
    rough = fractal(p[:, 0] * 2.6 + 1.7 * p[:, 1], p[:, 2] * 2.6 - 1.3 * p[:, 1], 3, seed) - 0.5
    mesh.positions[:] = p + mesh.normals * (0.42 * rough)[:, None]
    dark = smooth(0.9, -0.5, mesh.positions[:, 1])[:, None] * 0.16
    mesh.colours[:] = np.clip(mesh.colours * (1 - dark), 0, 1)
    middle = np.array([0.0, -0.8, 0.0])
    out = mesh.positions - middle
    smoothed = 0.45 * mesh.normals + 0.55 * out / np.linalg.norm(out, axis=1, keepdims=True)  # balls melt into one body
    mesh.normals[:] = smoothed / np.linalg.norm(smoothed, axis=1, keepdims=True)
    return mesh


def _root(seed: int, radius: float, depth: float) -> Mesh:
    """The rock under a floating island: wide above, ragged and pointed below; its top at y = 0."""
    rings, sides = 9, 26
    t, a = np.meshgrid(np.linspace(0, 1, rings), np.linspace(0, 2 * np.pi, sides, endpoint=False), indexing="ij")
    rough = fractal(np.cos(a) * 2 + 5, np.sin(a) * 2 + 4 * t, 3, seed) - 0.5
    r = radius * (1 - t) ** 0.62 * (1 + 0.5 * rough * (0.25 + t)) + 0.02
    y = -depth * t * (1 + 0.4 * rough)
    points = np.stack([r * np.cos(a), y, r * np.sin(a)], -1).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(rings - 1), np.arange(sides), indexing="ij")
    p, q = (i * sides + j).ravel(), (i * sides + (j + 1) % sides).ravel()
    faces = np.concatenate([np.stack([p, q, p + sides], 1), np.stack([q, q + sides, p + sides], 1)])
    mesh = surface(points, faces, "#8a7f70", "stone")
    return varied(mesh, 0.25, seed, 2.5)


def _cap(radius: float, seed: int) -> Mesh:
    """A grassy top with a low hill."""
    n = 22
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    rings = [np.zeros((1, 3)) + [0, 0.10 * radius, 0]]
    for s in (0.4, 0.75, 1.0):
        r = radius * s * (1 + 0.10 * (noise(np.cos(a) * 3, np.sin(a) * 3, seed) - 0.5))
        rings.append(np.stack([r * np.cos(a), 0 * a + 0.10 * radius * (1 - s**2), r * np.sin(a)], 1))
    points = np.concatenate(rings)
    k = np.arange(n)
    faces = [np.stack([0 * k, 1 + (k + 1) % n, 1 + k], 1)]
    for ring in range(2):
        b = 1 + ring * n
        faces += [
            np.stack([b + k, b + (k + 1) % n, b + n + k], 1),
            np.stack([b + (k + 1) % n, b + n + (k + 1) % n, b + n + k], 1),
        ]
    return varied(surface(points, np.concatenate(faces), "#6b8238", "grass"), 0.2, seed, 4.0)


def _fall(wide: float, tall: float) -> Mesh:
    """A thread of water that falls from an edge and thins out."""
    t = np.linspace(0, 1, 12)
    out = 0.10 * tall * np.sqrt(t)
    w = wide * (1 - 0.55 * t)
    points = np.concatenate([np.stack([-w, -tall * t, -out], 1), np.stack([w, -tall * t, -out], 1)])
    i = np.arange(11)
    faces = np.concatenate([np.stack([i, i + 1, i + 12], 1), np.stack([i + 12, i + 1, i + 13], 1)])
    return surface(
        points, np.concatenate([faces, faces[:, ::-1]]), "#e3edf2", "snow", np.tile([0, 0.2, -0.98], (24, 1))
    )


def _summit(seed: int) -> Mesh:
    """A mountain top one unit high, snow on its gentler sides."""
    rings, sides = 12, 30
    t, a = np.meshgrid(np.linspace(0, 1, rings), np.linspace(0, 2 * np.pi, sides, endpoint=False), indexing="ij")
    ridge = np.abs(np.sin(1.5 * a + seed) * np.cos(2.5 * a - 2 * seed))
    r = 1.9 * t ** (0.9 - 0.25 * ridge)
    y = 1.0 - 1.15 * t**0.85 + 0.16 * (fractal(np.cos(a) * 3 * t + seed, np.sin(a) * 3 * t, 3, seed) - 0.5) * t
    points = np.stack([r * np.cos(a), y, r * np.sin(a)], -1).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(rings - 1), np.arange(sides), indexing="ij")
    p, q = (i * sides + j).ravel(), (i * sides + (j + 1) % sides).ravel()
    mesh = surface(
        points,
        np.concatenate([np.stack([p, q, p + sides], 1), np.stack([q, q + sides, p + sides], 1)]),
        "#e9eff5",
        "snow",
    )
    bare = smooth(0.80, 0.62, mesh.normals[:, 1])[:, None]
    mesh.colours[:] = mesh.colours * (1 - bare) + rgb("#6b6f78") * bare
    return mesh


def _city(lit: bool, seed: int, draw: np.random.Generator) -> list[Item]:
    """A terrace to stand on, white towers with domes and spires on clouds, bridges from one to the next."""
    pale = ("#e6ddcb", "#d9d4cc", "#efe6d6", "#cfc6b8")
    terrace = [
        box((-13.0, -3.0, -14.0), (13.0, 0.0, 6.4), "#cfc6b4", "stone"),
        box((-13.4, -3.4, -14.4), (13.4, -2.4, 6.8), "#b9ae9a", "stone"),
    ]
    terrace += [
        box((x, 0.0, 6.0), (x + 0.34, 1.0, 6.34), "#e6ddcb", "stone", 0.02) for x in np.arange(-13.0, 13.0, 1.3)
    ]
    terrace.append(box((-13.0, 0.92, 5.95), (13.0, 1.08, 6.4), "#efe6d6", "stone", 0.02))
    for x in (-9.0, -3.0, 3.0, 9.0):
        post = lathe([(0.10, 0), (0.06, 0.2), (0.05, 2.2), (0.16, 2.4), (0.05, 2.9), (0, 3.0)], "#8f7a48", "metal", 8)
        terrace.append(at(post, x, 0, 5.0))
        if lit:
            terrace.append(glowing(at(ball(0.14, "#ffdf9a", "plain", 10, 6), x, 2.55, 5.0), "#ffdf9a", 4.0))
    out = [Item(named("terrace", *terrace), name="terrace")]
    spots = [
        (0.0, 92.0, 46.0, 9.0),
        (-30.0, 118.0, 34.0, 8.0),
        (27.0, 108.0, 30.0, 7.0),
        (-56.0, 96.0, 22.0, 6.0),
        (54.0, 140.0, 42.0, 9.0),
        (-88.0, 160.0, 38.0, 9.0),
        (90.0, 110.0, 20.0, 6.0),
        (12.0, 170.0, 60.0, 11.0),
        (-22.0, 200.0, 44.0, 10.0),
        (120.0, 200.0, 48.0, 11.0),
        (-130.0, 230.0, 52.0, 12.0),
    ]
    for k, (x, z, tall, r) in enumerate(spots):
        tone = pale[k % 4]
        gold = ("#c9a040", "#6f93a8", "#b06a4a")[(k + seed) % 3]
        shaft = lathe(
            [
                (r * 1.25, -20),
                (r * 1.1, 0),
                (r, tall * 0.55),
                (r * 1.12, tall * 0.58),
                (r * 0.86, tall * 0.62),
                (r * 0.8, tall),
            ],
            tone,
            "plaster",
            18,
        )
        dome = lathe(
            [
                (r * 0.92, tall),
                (r * 0.9, tall + 0.3 * r),
                (r * 0.6, tall + 0.75 * r),
                (r * 0.1, tall + 1.1 * r),
                (0.05, tall + 1.9 * r),
                (0, tall + 1.9 * r),
            ],
            gold,
            "metal",
            18,
        )
        rows = []
        for h in np.arange(3.0, tall - 2.0, 4.2):
            here = r * (1.1 - 0.1 * h / (0.55 * tall)) if h < 0.55 * tall else 0.84 * r
            for m in range(12):
                a = 2 * np.pi * (m + 0.5 * (int(h) % 2)) / 12
                window = at(
                    box((-0.45, 0, -0.1), (0.45, 1.8, 0.1), "#3b4652", "metal"),
                    here * np.sin(a),
                    float(h),
                    here * np.cos(a),
                    np.degrees(a),
                )
                rows.append(glowing(window, "#ffd590", 1.5) if lit and draw.uniform() < 0.6 else window)
        out.append(
            Item(
                named("cloud-tower", shaft, dome, *rows),
                model=placed(x, -8.0, z).astype("f4"),
                name="city",
                shadow=False,
            )
        )
        out.append(
            Item(
                named("tower-cloud", heap(seed + k % 3)),
                model=placed(x, -17.0, z, 40.0 * k, 2.3 * r).astype("f4"),
                name="clouds",
                shadow=False,
            )
        )
    span = merge(
        [arch(11.0, 8.0, 0.9, 4.0, shade(pale[0], 0.96)), box((-7.2, 8.9, -2.0), (7.2, 9.9, 2.0), pale[0], "stone")]
    )
    bridges = np.array([[-15.0, -6.0, 105.0], [13.5, -6.0, 100.0], [-43.0, -6.0, 107.0]])
    out.append(
        Item(
            named("cloud-bridge", span),
            instances=many(bridges, np.array([20.0, -18.0, -30.0]), 1.5),
            name="bridge",
            shadow=False,
        )
    )
    return out
