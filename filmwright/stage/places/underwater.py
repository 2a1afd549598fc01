"""Under water: a sea bed of rippled sand with rocks, weed that sways and coral, in blue water that swallows what is far.

Options: coral = 0..1 (how much), weed = 0..1.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.plan import Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.shapes import blob, rock, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, chance, fractal, many, merge, named, noise, rgb, smooth, surface, swaying

CORALS = ("#d9546a", "#e08a3a", "#b566c2", "#e2c24a", "#d98a9a", "#4ab5a0")
FREE = 5.0  # metres about the middle where nothing tall stands


class Underwater(SetPiece):
    """The bed of a warm sea, open in all directions."""

    options = ("coral", "weed")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.coral, self.weed = self.number("coral", 0.6, 0, 1), self.number("weed", 0.6, 0, 1)
        axis = spaced(14, 1.1, 160, 1.14)
        self.terrain = Terrain.of(axis, axis, lambda x, z: self._height(x, z, place.seed))
        self.plan = Plan(
            name=place.name,
            anchors=(("reef", (6.0, -7.0)), ("rock", (-7.0, -6.0)), ("sand", (0.5, 1.5)), ("bottom", (0.5, 1.5))),
            marks=((0.0, 0.0), (1.2, -1.0), (-1.2, -1.2), (2.2, 0.6), (-2.2, 0.8)),
            zones=(((-60.0, -4.0, -60.0), (60.0, 14.0, 60.0)),),
            terrain=self.terrain.at,
            landmark=(0.0, 1.0, -9.0),
            open=True,
            views=(((1.0, 1.3 + float(self.terrain.at(1.0, 4.0)), 4.0), (-0.6, 1.9, -9.0)),)
            if self.coral > 0.8
            else (),
        )

    def _height(self, x: Array, z: Array, seed: int) -> Array:
        far = np.hypot(x, z)
        hills = 3.4 * (fractal(x / 26, z / 26, 3, seed) - 0.42) * smooth(5, 28, far) + 2.2 * smooth(18, 60, far)
        ripples = 0.035 * np.sin(2.6 * x + 4.0 * fractal(x / 3, z / 3, 2, seed + 1)) * smooth(40, 8, far)
        return np.asarray(hills + ripples)

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        del y
        tone = noise(x / 2.2, z / 2.2, 3)[..., None]
        # light from the waves above lies on the sand as a net
        net = np.abs(noise(x * 0.9, z * 0.9, 11) - 0.5) + np.abs(noise(x * 1.3 + 7, z * 1.3, 12) - 0.5)
        shine = smooth(0.22, 0.05, net)[..., None]
        base = rgb("#b59f78") * (1 - tone) + rgb("#cdb98f") * tone
        return np.asarray(np.clip(base * (0.86 + 0.42 * shine) * (1 - 0.2 * smooth(0.1, 0.4, steep)[..., None]), 0, 1))

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        seed = self.place.seed
        out = [Item(mesh, name="ground") for mesh in self.terrain.meshes("seabed", "sand", self._colours, (2, 2))]
        for k in range(3):
            where, sizes, turns = self._strewn(f"rocks{k}", 9, 7.0, 34.0, (0.6, 2.6))
            stone = named("sea-rock", rock(seed * 5 + k, 1.0, "#5f665f", level=2))
            out.append(Item(stone, instances=many(where, turns, sizes), name="rock"))
        for k in range(round(6 * self.coral)):
            where, sizes, turns = self._strewn(f"coral{k}", 10, FREE, 24.0, (0.35, 1.0))
            out.append(
                Item(
                    named("coral", _coral(seed + k, CORALS[k % len(CORALS)])),
                    instances=many(where, turns, sizes),
                    name="coral",
                )
            )
        if self.coral > 0.8:
            out += self._reef()
        for k in range(round(4 * self.weed)):
            where, sizes, turns = self._strewn(f"weed{k}", 16, FREE * 0.8, 26.0, (0.5, 1.5))
            weed = named("seaweed", _weed(seed + k, ("#4a6a2a", "#5f7a2c", "#6e5a2a", "#3f6a44")[k % 4]))
            out.append(Item(weed, instances=many(where, turns, sizes), name="seaweed"))
        return tuple(out)

    def _reef(self) -> list[Item]:
        """Banks of coral on both sides of a channel of sand, heads upon heads, tall enough to look up at."""
        out = []
        draw = chance(self.place.seed, "reef")
        banks = np.array(
            [
                (-4.6, -3.6),
                (4.9, -5.2),
                (-8.2, -9.5),
                (0.6, -12.5),
                (8.5, -11.5),
                (-3.0, -17.0),
                (-7.0, 7.0),
                (8.0, 6.0),
            ]
        )
        for k, (east, north) in enumerate(banks):
            base = named("reef-bank", rock(self.place.seed + k, 1.0, "#6b5f5c", level=2))
            foot = np.array([(east, float(self.terrain.at(east, north)), north)])
            out.append(Item(base, instances=many(foot, 40.0 * k, 1.9 + 0.45 * (k % 3)), name="rock"))
        for k in range(10):
            n = 22
            bank = banks[draw.integers(0, len(banks), n)]
            a, r = draw.uniform(0, 6.283, n), draw.uniform(0.2, 2.9, n)
            x, z = bank[:, 0] + r * np.sin(a), bank[:, 1] + r * np.cos(a)
            y = self.terrain.at(x, z) + 1.25 * np.clip(1 - (r / 2.6) ** 2, 0, 1) - 0.1
            mesh = named("reef-coral", _coral(self.place.seed + 40 + k, CORALS[k % len(CORALS)]))
            where = np.stack([x, y, z], 1)
            out.append(
                Item(mesh, instances=many(where, draw.uniform(0, 360, n), draw.uniform(0.7, 1.7, n)), name="coral")
            )
        return out

    def _strewn(
        self, what: str, count: int, near: float, far: float, sizes: tuple[float, float]
    ) -> tuple[Array, Array, Array]:
        """Places (k,3), sizes (k,) and turns (k,) of things on the bed."""
        draw = chance(self.place.seed, "underwater", what)
        a, r = draw.uniform(0, 2 * np.pi, count), near + (far - near) * draw.uniform(0, 1, count) ** 1.2
        x, z = r * np.cos(a), r * np.sin(a)
        keep = ~((np.abs(x) < 4.5) & (z > 0) & (z < 14.0))  # nothing stands before the camera
        x, z = x[keep], z[keep]
        where = np.stack([x, self.terrain.at(x, z) - 0.05, z], 1)
        return where, draw.uniform(*sizes, count)[keep], draw.uniform(0, 360, count)[keep]


def _coral(seed: int, colour: str) -> Mesh:
    """A head of coral, a metre across: branches, a fan or a brain by chance."""
    draw = chance(seed, "coral")
    if seed % 3 == 0:
        return blob(seed, (0.5, 0.36, 0.5), colour, "stone", 3, 0.10)
    parts = []
    for _ in range(16):
        a, lean = draw.uniform(0, 6.28), draw.uniform(0.15, 0.75)
        way = np.array([np.cos(a) * lean, 1.0, np.sin(a) * lean * (0.25 if seed % 3 == 1 else 1.0)])
        t = np.linspace(0, 1, 5)[:, None]
        bend = np.array([draw.normal(), 0.0, draw.normal()]) * 0.10
        path = np.array([0.0, -0.05, 0.0]) + way * t * draw.uniform(0.45, 0.95) + bend * t**2
        parts.append(tube(path, np.linspace(0.055, 0.035, 5), colour, "stone", 6))
        tip = path[-1]
        parts.append(
            at(blob(seed, (0.05, 0.05, 0.05), "#efe2d2", "stone", 1, 0.0), float(tip[0]), float(tip[1]), float(tip[2]))
        )
    return merge(parts)


def _weed(seed: int, colour: str) -> Mesh:
    """A tuft of long blades that sway, a metre high."""
    draw = chance(seed, "weed")
    points, faces, weights = [], [], []
    for k in range(14):
        a, lean, tall = draw.uniform(0, 6.28), draw.uniform(0.05, 0.35), draw.uniform(0.6, 1.1)
        side = np.array([np.cos(a + 1.5), 0.0, np.sin(a + 1.5)]) * 0.035
        root = np.array([draw.normal(), 0.0, draw.normal()]) * 0.10
        for j, t in enumerate(np.linspace(0, 1, 6)):
            middle = (
                root + np.array([np.cos(a) * lean * t**2, tall * t, np.sin(a) * lean * t**2]) + side * np.sin(5 * t + k)
            )
            points += [middle - side * (1.05 - t), middle + side * (1.05 - t)]
            weights += [t, t]
            if j < 5:
                i = len(points) - 2
                faces += [(i, i + 1, i + 3), (i, i + 3, i + 2)]
    shape = np.array(points)
    mesh = surface(shape, np.array(faces), rgb(colour) * (0.7 + 0.5 * shape[:, 1:2]), "foliage")
    return swaying(mesh, np.array(weights) * 4.0, 0.3)
