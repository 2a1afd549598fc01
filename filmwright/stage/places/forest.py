"""Forest: trees of several kinds and sizes, undergrowth, ferns, a fallen trunk, a path that winds, a clearing in the middle.

Options: kind = mixed | pine | birch | jungle | dead; season = summer | spring | autumn | winter; density = 0..1.
The path runs along z through the clearing at the origin; trunks near it are solid, the far ones are a backdrop.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.scenes import Point
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan, Seat
from filmwright.stage.places.rainforest import understory
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import blades, blob, cylinder, rock
from filmwright.stage.snapshot import Item, Vec
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    merge,
    named,
    noise,
    painted,
    placed,
    rgb,
    shade,
    smooth,
    surface,
    swaying,
    varied,
)

KINDS = {  # species near, species far, undergrowth
    "mixed": (("beech", "oak", "birch", "spruce"), ("beech", "spruce"), "bush"),
    "pine": (("pine", "spruce", "pine", "birch"), ("pine", "spruce"), "bush"),
    "birch": (("birch", "birch", "poplar", "spruce"), ("birch", "poplar"), "bush"),
    "jungle": (("palm", "beech", "maple", "palm"), ("beech", "palm"), "bush"),
    "dead": (("dead", "dead", "dead", "birch"), ("dead", "dead"), "thorn"),
}
FLOORS = {
    "summer": ("#4f4a2c", "#67632f"),
    "spring": ("#55582f", "#74803a"),
    "autumn": ("#6b4a28", "#96652e"),
    "winter": ("#4d4638", "#6b6250"),
}
CLEARING = 5.2
WOODS = {  # the colour of a wood from afar, by the species that rules it
    "beech": {"summer": "#41532a", "spring": "#5d7433", "autumn": "#86582a", "winter": "#51493f"},
    "pine": {"summer": "#2f4430", "spring": "#355036", "autumn": "#34452f", "winter": "#33423a"},
    "birch": {"summer": "#54682f", "spring": "#718a3c", "autumn": "#a87c2c", "winter": "#5d564c"},
    "palm": {"summer": "#2f5024", "spring": "#36592a", "autumn": "#355225", "winter": "#3a5028"},
    "dead": {"summer": "#453f38", "spring": "#453f38", "autumn": "#4a4038", "winter": "#4a4640"},
}
DEPTHS = ((74.0, 11.0), (96.0, 17.0))  # metres away and high: the woods that close the view between the trees


class Forest(SetPiece):
    """Woods with a clearing and a path."""

    options = ("kind", "season", "density")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = KINDS[self.choice("kind", tuple(KINDS))]
        self.jungle = self.choice("kind", tuple(KINDS)) == "jungle"
        self.season = self.choice("season", SEASONS)
        self.density = self.number("density", 0.7, 0.1, 1.0)
        lines = spaced(26, 1.0, 170, 1.22)
        self.terrain = Terrain.of(lines, lines, self._height)
        self.trunks = self._trunks()
        self.plan = self._plan()

    def _height(self, x: Array, z: Array) -> Array:
        seed = self.place.seed
        aside = smooth(1.5, 9, np.abs(x - self.path_x(z)))
        roll = 3.0 * (fractal(x / 26, z / 26, 3, seed) - 0.5) * smooth(4, 26, np.hypot(x, z))
        bumps = 0.35 * (fractal(x / 4, z / 4, 2, seed + 3) - 0.5) * aside * smooth(2.5, 7, np.hypot(x, z))
        return np.asarray(roll + bumps + 0.25 * aside * smooth(5, 14, np.hypot(x, z)))

    @staticmethod
    def path_x(z: Array | float) -> Array:
        """Where the middle of the path is, for a z."""
        z = np.asarray(z, float)
        return np.asarray(2.4 * np.sin(z / 11.0) * smooth(4, 16, np.abs(z)))

    def _trunks(self) -> list[tuple[float, float, int, float]]:
        """x, z, which of the near species, size: spaced by rejection, clear of path and clearing."""
        draw = chance(self.place.seed, "trunks")
        out: list[tuple[float, float, int, float]] = []
        wanted = int(120 * self.density)
        for _ in range(wanted * 12):
            if len(out) >= wanted:
                break
            r, a = CLEARING + 27 * draw.uniform(0, 1) ** 0.75, draw.uniform(0, 6.283)
            x, z = float(r * np.sin(a)), float(r * np.cos(a))
            if abs(x - float(self.path_x(z))) < 1.9 or any((x - p) ** 2 + (z - q) ** 2 < 4.4 for p, q, _, _ in out):
                continue
            which = int(draw.integers(4))
            if r < 9.5 and self.kind[0][which] == "spruce":  # its skirts would hide the clearing
                which = 0
            out.append((round(x, 3), round(z, 3), which, float(draw.uniform(0.75, 1.2))))
        return out

    def _plan(self) -> Plan:
        boxes = []
        for k, (x, z, _, size) in enumerate(self.trunks):
            y = float(self.terrain.at(x, z))
            half = 0.30 * size
            boxes.append(Box(f"trunk_{k}", (x - half, y - 1, z - half), (x + half, y + 3.5, z + half)))
        log_y = float(self.terrain.at(3.1, 1.6))
        boxes.append(Box("log", (2.75, log_y - 0.5, -0.9), (3.45, log_y + 0.55, 4.1), opaque=False))
        stone_y = float(self.terrain.at(-3.4, -2.2))
        boxes.append(Box("stone", (-4.0, stone_y - 0.5, -2.75), (-2.8, stone_y + 0.8, -1.65), opaque=False))
        solid = tuple(boxes)

        def free(x: float, z: float) -> Point:
            return free_near(solid, (x, z))

        return Plan(
            name=self.place.name,
            boxes=solid,
            anchors=(
                ("clearing", free(0.0, 0.6)), ("log", free(2.35, 1.6)), ("trunk", free(2.35, 1.6)),
                ("stone", free(-2.4, -1.9)), ("rock", free(-2.4, -1.9)),
                ("path", free(float(self.path_x(14.0)), 14.0)), ("tree", free(self.trunks[0][0] * 0.86, self.trunks[0][1] * 0.86)),
                ("forest", free(float(self.path_x(18.0)), 18.0)), ("trees", free(-4.6, 3.0)), ("fern", free(-3.8, 1.5)),
                ("ground", (0.0, 0.6)),
            ),
            seats=(Seat(2.95, 0.9, 270, 0.5, "log"), Seat(2.95, 2.1, 270, 0.5, "log")),
            marks=((0.0, 0.0), (1.0, 0.6), (-0.9, 0.7), (0.4, -1.4), (-0.8, -1.2), (0.2, 2.0)),
            zones=(((-26.0, -4.0, -26.0), (26.0, 9.0, 26.0)),),
            terrain=self.terrain.at,
            heading=0.0,
            landmark=(0.0, 3.0, 8.0),
            open=True,
            views=(self._along_path(-10.5, 1.0), self._along_path(11.0, -1.0)),
        )  # fmt: skip

    def _along_path(self, z: float, way: float) -> tuple[Vec, Vec]:
        """A camera on the path at z that looks along it, `way` 1 or -1."""
        x, ahead = float(self.path_x(z)), z + 16.0 * way
        return (x, float(self.terrain.at(x, z)) + 1.6, z), (float(self.path_x(ahead)), 2.6, ahead)

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        del y, steep
        low, high = FLOORS[self.season]
        tone = fractal(x / 3, z / 3, 3, 6)[..., None]
        moss = (noise(x / 5, z / 5, 12) > 0.62)[..., None] * (0.5 if self.season != "winter" else 0.0)
        colour = rgb(low) * (1 - tone) + rgb(high) * tone
        trodden = (1 - smooth(0.4, 1.2, np.abs(x - self.path_x(z))))[..., None]
        colour = colour * (1 - moss) + rgb("#55632c") * moss
        under = 1 - 0.45 * smooth(9, 34, np.hypot(x, z))[..., None]  # the crowns keep the light from the ground
        return np.asarray((colour * (1 - trodden) + rgb("#7d6746") * trodden) * under)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        seed, ground = self.place.seed, self.terrain.at
        draw = chance(seed, "dress")
        near, far, under = self.kind
        out = [Item(mesh, name="ground") for mesh in self.terrain.meshes("forest-floor", "soil", self._colours, (3, 3))]
        for k in range(4):
            mine = [(x, z, s) for x, z, which, s in self.trunks if which == k]
            if not mine:
                continue
            table = np.array(mine)
            close = np.hypot(table[:, 0], table[:, 1]) < 13
            for group, coarse in ((table[close], False), (table[~close], True)):
                if len(group):
                    points = np.stack([group[:, 0], ground(group[:, 0], group[:, 1]) - 0.05, group[:, 1]], 1)
                    size = float(group[:, 2].mean())
                    out.append(
                        scattered(
                            tree(near[k], seed + k, coarse, self.season),
                            points,
                            draw,
                            "tree",
                            (size * 0.9, size * 1.15),
                        )
                    )
        for k, species in enumerate(far):
            n = int(52 * self.density) + 14
            a, r = draw.uniform(0, 6.283, n), 31 + 37 * draw.uniform(0, 1, n) ** 0.8
            x, z = np.sin(a) * r, np.cos(a) * r
            points = np.stack([x, ground(x, z) - 0.2, z], 1)
            out.append(
                scattered(
                    tree(species, seed + 11 + k, True, self.season), points, draw, "trees", (0.95, 1.5), shadow=False
                )
            )
        for k, (away, high) in enumerate(DEPTHS):
            mesh = wood(seed + k, away, high, WOODS[near[0]][self.season], ground)
            out.append(Item(named(f"wood-{k}", mesh), name="trees", shadow=False))
        out += self._undergrowth(draw, under)
        if self.jungle:
            out += understory(draw, ground, seed, self.path_x)
        log = named("log", tree("log", seed, False, self.season))
        out.append(Item(log, model=placed(3.1, float(ground(3.1, 1.6)) + 0.02, 1.6, 4).astype("f4"), name="log"))
        stone = named("stone", varied(_mossy(rock(seed + 2, 1.3, "#6d6a62", level=3)), 0.1, 2, 0.4))
        out.append(
            Item(stone, model=placed(-3.4, float(ground(-3.4, -2.2)) - 0.08, -2.2, 30).astype("f4"), name="rock")
        )
        return tuple(out)

    def _undergrowth(self, draw: np.random.Generator, under: str) -> list[Item]:
        ground = self.terrain.at

        def spots(n: int, near: float, wide: float, keep_off: float) -> Array:
            a, r = draw.uniform(0, 6.283, n), near + (wide - near) * draw.uniform(0, 1, n) ** 0.8
            x, z = np.sin(a) * r, np.cos(a) * r
            clear = np.abs(x - self.path_x(z)) > keep_off
            return np.stack([x, ground(x, z) - 0.01, z], 1)[clear]

        bare = self.season == "winter"
        out = [
            scattered(
                tree(under, 3, True, self.season), spots(60, CLEARING + 0.6, 30, 1.6), draw, "undergrowth", (0.6, 1.5)
            )
        ]
        if not bare:
            out.append(
                scattered(named("fern", fern(4)), spots(110, 3.4, 20, 1.3), draw, "fern", (0.6, 1.25), shadow=False)
            )
            out.append(
                scattered(
                    named("forest-grass", blades(12, 0.2, 0.34, "#66763a", 5, 0.7, 0.02)),
                    spots(190, 1.2, 16, 1.0),
                    draw,
                    "grass",
                    (0.5, 1.1),
                    shadow=False,
                )
            )
        out.append(
            scattered(
                named("litter", litter(6, self.season)),
                spots(120, 0.6, 16, 0.3),
                draw,
                "leaves",
                (0.7, 1.4),
                shadow=False,
            )
        )
        out.append(scattered(named("mushrooms", mushrooms(2)), spots(12, 3.2, 9, 1.3), draw, "mushrooms", (0.7, 1.2)))
        out.append(
            scattered(
                named("sapling", tree("birch", 5, True, self.season)),
                spots(16, CLEARING + 1, 24, 1.7),
                draw,
                "trees",
                (0.22, 0.45),
            )
        )
        return out


def wood(seed: int, away: float, high: float, colour: str, ground: Callable[[Array, Array], Array]) -> Mesh:
    """The edge of a wood all around, `away` metres off and about `high` metres tall: crowns that bulge, and are lit by themselves,
    over a dark that holds the trunks.
    """
    draw = chance(seed, "wood", str(round(away)))
    steps, rows, trees = 840, 7, round(2 * np.pi * away / (0.36 * high))
    a = np.linspace(0, 2 * np.pi, steps + 1)
    middle = (np.arange(trees) + draw.uniform(-0.35, 0.35, trees)) * 2 * np.pi / trees
    tall, wide = draw.uniform(0.62, 1.12, trees), draw.uniform(0.7, 1.25, trees) * 2 * np.pi / trees
    off = (
        np.abs((a[:, None] - middle + np.pi) % (2 * np.pi) - np.pi) / wide
    )  # 0 in the middle of a crown, 1 at its edge
    dome = np.sqrt(np.clip(1 - off**2, 0, 1))
    crown = np.argmax(tall * (0.55 + 0.45 * dome) * (off < 1.6), axis=1)
    round_ = np.take_along_axis(dome, crown[:, None], 1)[:, 0]
    top = tall[crown] * (0.60 + 0.40 * round_) + 0.05 * noise(a * away * 1.4, a * 0 + 3.0, seed)
    own = draw.uniform(0.72, 1.18, trees)[crown]
    points, colours = [], []
    for k in range(rows):
        t = k / (rows - 1)
        ragged = 0.7 * (noise(a * away * 0.9, a * 0 + 5.0 * k, seed + 2) - 0.5)
        bulge = np.sin(np.clip((t - 0.25) / 0.75, 0, 1) * np.pi) * (0.9 + 2.4 * round_) + ragged
        r = away - bulge
        x, z = np.sin(a) * r, np.cos(a) * r
        y = ground(x, z) - 0.6 + high * top * t
        points.append(np.stack([x, y, z], 1))
        tone = (
            (0.26 + 0.80 * t)
            * own
            * (0.55 + 0.45 * round_)
            * (0.7 + 0.6 * noise(a * away * 1.7, a * 0 + 5.0 * k, seed + 4))
        )
        colours.append(np.clip(rgb(colour) * tone[:, None], 0, 1))
    for row in (points, colours):
        for part in row:
            part[-1] = part[0]  # the belt is closed
    first = np.arange(rows * (steps + 1)).reshape(rows, steps + 1)
    i, j, k_, l_ = (part.ravel() for part in (first[:-1, :-1], first[:-1, 1:], first[1:, 1:], first[1:, :-1]))
    faces = np.concatenate([np.stack([i, k_, j], 1), np.stack([i, l_, k_], 1)])
    return surface(np.concatenate(points), faces, np.concatenate(colours), "foliage")


def _mossy(mesh: Mesh) -> Mesh:
    top = (mesh.normals[:, 1] > 0.45) & (noise(mesh.positions[:, 0] * 3, mesh.positions[:, 2] * 3, 4) > 0.3)
    mesh.colours[top] = rgb("#5c6b2e")
    return mesh


def fern(seed: int) -> Mesh:
    """A fern: nine arching fronds of paired leaflets, about 1 m across."""
    draw = chance(seed, "fern")
    parts = []
    for k in range(9):
        a, long, lift = k * 0.7 + draw.uniform(-0.2, 0.2), draw.uniform(0.42, 0.6), draw.uniform(0.32, 0.5)
        out, side = np.array([np.sin(a), 0, np.cos(a)]), np.array([np.cos(a), 0, -np.sin(a)])
        t = np.linspace(0.12, 1, 8)
        rib = np.outer(long * t, out) + np.outer(lift * np.sin(t * 2.4), [0, 1, 0])
        wide = 0.14 * np.sin(np.clip(t * 2.9, 0.4, 3.0))
        points: list[Array] = []
        faces: list[list[int]] = []
        for j in range(7):
            for s in (-1, 1):
                root, tip = rib[j], (rib[j] + rib[j + 1]) / 2 + side * s * wide[j] - [0, 0.02, 0] + out * 0.03
                n = len(points)
                points += [root, rib[j + 1], tip]
                faces.append([n, n + 1, n + 2] if s > 0 else [n + 1, n, n + 2])
        tone = rgb("#567a35") * draw.uniform(0.8, 1.15)
        mesh = surface(
            np.array(points),
            np.array(faces),
            np.clip(np.tile(tone, (len(points), 1)), 0, 1),
            "foliage",
            np.tile(out * 0.3 + [0, 0.9, 0], (len(points), 1)),
        )
        parts.append(swaying(mesh, np.repeat(np.linspace(0.1, 0.6, 7), 6), a))
    return merge(parts)


def litter(seed: int, season: str) -> Mesh:
    """Fallen leaves and twigs on a square metre."""
    draw = chance(seed, "litter")
    n = 26
    tones = {"autumn": ("#b0702c", "#c0532a", "#8a5a2a", "#d0a03a")}.get(
        season, ("#7a5a34", "#6b4a2a", "#8a6a3a", "#5d5a30")
    )
    x, z = draw.uniform(-0.6, 0.6, n), draw.uniform(-0.6, 0.6, n)
    a, s = draw.uniform(0, 6.283, n), draw.uniform(0.03, 0.07, n)
    along, across = (
        np.stack([np.cos(a), 0.2 * draw.normal(size=n), np.sin(a)], 1) * s[:, None],
        np.stack([-np.sin(a), 0 * a, np.cos(a)], 1) * s[:, None] * 0.6,
    )
    centre = np.stack([x, np.full(n, 0.02), z], 1)
    points = np.stack([centre - along, centre + across, centre + along, centre - across], 1).reshape(-1, 3)
    corner = np.arange(n)[:, None] * 4
    faces = np.concatenate([corner + np.array(f) for f in ((0, 1, 2), (0, 2, 3))])
    colours = np.repeat(np.array([rgb(tones[k]) for k in draw.integers(0, 4, n)]), 4, 0)
    flat = surface(points, faces, colours, "foliage", np.tile([0.0, 1.0, 0.0], (4 * n, 1)))
    return swaying(flat, 0.0)


def mushrooms(seed: int) -> Mesh:
    """A group of mushrooms."""
    draw = chance(seed, "mushrooms")
    parts = []
    for _ in range(5):
        x, z, tall = draw.uniform(-0.14, 0.14), draw.uniform(-0.14, 0.14), draw.uniform(0.05, 0.12)
        parts.append(at(cylinder(0.012, tall, "#d9cdb0", "plain", 7, 0.009), x, 0, z))
        cap = painted(blob(1, (0.042, 0.022, 0.042), shade("#a3532e", draw.uniform(0.8, 1.2)), "plain", 1, 0.05))
        parts.append(at(cap, x, tall, z))
    return merge(parts)
