"""Cliffs by the sea: walls of bedded rock with turf on top, stacks that the sea has left, boulders and surf at the foot.

Kinds of the family `shore`: `cliff` (one stands on the turf, 30 m up) and `rocks` (on a low shelf that the waves break against, cliffs
to both sides). The walls are curtains along the line of the coast and not part of the height field, which could not be steep.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place, Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import scattered
from filmwright.stage.places.plan import Plan
from filmwright.stage.places.shore import HEIGHT, Shore, lighthouse
from filmwright.stage.places.terrain import spaced
from filmwright.stage.places.trees import tree
from filmwright.stage.props import prop_mesh
from filmwright.stage.shapes import blades, lathe, rock
from filmwright.stage.snapshot import Item, Vec
from filmwright.stage.surface import chance, fractal, named, placed, rgb, smooth, surface

TONES = ("#a3988a", "#8d8078", "#b3a288")  # of the rock, by seed
INLAND = (0.0, 0.3, 1.2, 3.4)  # metres inland of the edge at which the turf's lip has rows
FALLS = (0.0, 0.03, 0.08, 0.16, 0.26, 0.36, 0.46, 0.56, 0.66, 0.75, 0.84, 0.92, 1.0)  # parts of a wall's height
# bays and headlands: metres along the coast from where one begins to where it is whole, and how far out it goes
BAYS = (
    (16, 60, -52),
    (70, 128, 104),
    (190, 280, -84),
    (330, 430, 80),
    (-18, -64, -34),
    (-84, -140, 66),
    (-190, -270, -60),
    (-340, -460, 90),
)


class Cliffs(Shore):
    """A cliff top or a shelf of rock with the breaking sea before it."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.chop = 1.35 if self.kind == "cliff" else 1.6
        self.deep = (0.012, 0.075, 0.085)
        self.plan = self._opened(self.plan)

    # ---- where the land ends

    def coast(self, x: Array) -> Array:
        """The z of the edge at an x."""
        seed, out = self.place.seed, np.zeros_like(np.asarray(x, float))
        for begin, whole, far in BAYS:
            side = 1.0 if begin > 0 else -1.0
            out = out + far * smooth(abs(begin), abs(whole), np.asarray(x, float) * side)
        rough = (
            20.0 * (fractal(np.asarray(x) / 30, 0 * np.asarray(x) + 3, 3, seed + 5) - 0.5) * smooth(14, 40, np.abs(x))
        )
        return np.asarray(9.5 + out + rough + 2.4 * (fractal(np.asarray(x) / 6, 0 * np.asarray(x), 3, seed + 7) - 0.5))

    def top(self, x: Array, z: Array) -> Array:
        """Height of the land, were there no edge."""
        seed, away = self.place.seed, np.hypot(x, z)
        rolling = 13.0 * (fractal(x / 75, z / 75, 3, seed) - 0.5) * smooth(10, 70, away)
        inland = 26.0 * smooth(-24, -200, z) * fractal(x / 130, z / 130, 3, seed + 2)
        height = (
            HEIGHT["cliff"] + rolling + inland + 0.7 * (fractal(x / 9, z / 9, 2, seed + 4) - 0.5) * smooth(2, 9, away)
        )
        if self.kind == "rocks":  # a low shelf before cliffs
            low = smooth(52, 18, np.abs(x)) * smooth(-30, -9, z)
            ledges = (
                2.6 * (fractal(x / 17, z / 17, 3, seed + 9) - 0.4)
                + 0.35 * np.sin(z * 0.9 + 2 * fractal(x / 9, z / 9, 2, 3))
            ) * smooth(2.5, 8, away)
            height = height * (1 - low) + (HEIGHT["rocks"] + ledges) * low
        return np.asarray(height)

    def _grid(self) -> tuple[Array, Array]:
        return spaced(34, 1.3, 900, 1.13), spaced(26, 1.0, 700, 1.15, -8.0)

    def _height(self, x: Array, z: Array) -> Array:
        cell = 1.3 + 0.13 * np.maximum(np.hypot(x, z + 8) - 34, 0)
        edge = self.coast(x) - 0.8 * np.minimum(cell, 9.0)
        return np.asarray(np.where(z < edge, self.top(x, z), -9.0))

    # ---- the plan

    def _rocks(self) -> tuple[tuple[float, float, float], ...]:
        return ((-4.6, 5.4, 1.3), (6.4, 3.2, 0.9), (-9.0, 1.5, 1.8))

    def _opened(self, plan: Plan) -> Plan:
        up = HEIGHT[self.kind]
        mark = plan.landmark if self.has_tower else (104.0, 14.0, 34.0)
        return replace(plan, zones=(((-80.0, 0.4, -40.0), (80.0, up + 40.0, 60.0)),), landmark=mark)

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """Along the coast from its edge, from over the sea, and up from the foot."""
        up = float(self.terrain.at(-5.0, 2.0))
        if self.has_tower:
            return (((46.0, 30.0, 40.0), (-16.0, 31.0, -2.0)),)
        if self.kind == "rocks":
            return (((-16.0, 4.4, 30.0), (40.0, 7.0, 27.0)), ((-24.0, 5.2, 34.0), (40.0, 8.0, 24.0)))
        return (((-15.0, up + 3.5, 22.0), (84.0, 17.0, 36.0)), ((-22.0, 9.0, 78.0), (84.0, 15.0, 36.0)))

    # ---- what is seen

    def dress(self, lit: bool) -> tuple[Item, ...]:
        seed, draw = self.place.seed, chance(self.place.seed, "cliffs")
        ground, tone = self.terrain.at, TONES[self.place.seed % len(TONES)]
        out = [Item(mesh, name="ground") for mesh in self._land(tone)]
        out += [Item(named("cliff", mesh), name="cliff") for mesh in self._walls(tone)]
        for k, (x, off, wide, tall) in enumerate(self._stacks()):
            z = float(self.coast(np.array(x))) + off
            out.append(
                Item(
                    named("sea-stack", stack(seed + k, wide, tall, tone)),
                    model=placed(x, 0, z, 40.0 * k).astype("f4"),
                    name="sea stack",
                )
            )
        bx = np.concatenate([draw.uniform(-60, 150, 190), draw.uniform(-30, 30, 40)])
        bz = self.coast(bx) + np.abs(draw.normal(3.0, 4.0, len(bx))) + 1.0
        by = draw.uniform(-0.9, 0.25, len(bx))
        boulder = named("sea-boulder", rock(seed + 9, 1.0, tuple(rgb(tone) * 0.62), level=1))
        out.append(scattered(boulder, np.stack([bx, by, bz], 1), draw, "rocks", (0.5, 2.6)))
        for k, (x0, z0, s) in enumerate(self._rocks()):
            mesh = named("rock", rock(seed + k, s, tuple(rgb(tone) * 0.9), level=3))
            out.append(
                Item(
                    mesh,
                    model=placed(x0, float(ground(x0, z0)) - 0.12 * s, z0, 50.0 * k).astype("f4"),
                    name="rock",
                )
            )
        out += self._turf(draw)
        if self.has_boat:
            boat = prop_mesh(Prop("boat", "boat", "boat", "#3f6b7a"))
            out.append(Item(boat, model=placed(30.0, 0.02, 74.0, 60).astype("f4"), name="boat"))
        if self.has_tower:
            x0, z0 = self.tower
            mesh = named("lighthouse", lighthouse(lit))
            out.append(Item(mesh, model=placed(x0, float(ground(x0, z0)) - 0.3, z0).astype("f4"), name="lighthouse"))
        return tuple(out)

    def _land(self, tone: str) -> tuple[Mesh, ...]:
        """The top of the land; what the height field has of the drop hangs out of sight behind the walls."""

        def aux(x: Array, y: Array, z: Array, steep: Array) -> Array:
            del steep
            green = np.clip(smooth(5.0, 9.0, y) * (0.72 + 0.5 * fractal(x / 13, z / 13, 3, 4)), 0, 1)
            return np.stack([np.ones_like(y), 0 * y, green, np.full_like(y, 2.4)], -1)

        def colour(x: Array, y: Array, z: Array, steep: Array) -> Array:
            del y, steep
            return np.asarray(rgb(tone) * (0.82 + 0.3 * fractal(x / 11, z / 11, 3, 6)[..., None]))

        return self.terrain.meshes(f"cliffs-{self.kind}", "crag", colour, (4, 4), aux)

    def _walls(self, tone: str) -> list[Mesh]:
        """Curtains along the coast: a lip of turf, the wall with its beds and buttresses, a foot that runs out under the sea."""
        seed = self.place.seed
        step = np.concatenate([np.arange(0, 150, 1.5), np.geomspace(150, 880, 70)])
        xs = np.concatenate([-step[:0:-1], step])
        edge = self.coast(xs)
        slope = np.gradient(edge, xs)
        out = np.stack([-slope, np.ones_like(slope)], 1) / np.sqrt(1 + slope**2)[:, None]
        along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(xs), np.diff(edge)))])
        rows, levels, greens = [], [], []
        reach = np.clip(0.13 * np.maximum(np.hypot(xs, edge + 8) - 34, 0), 0, 9)
        for back in reversed(INLAND):
            px, pz = (
                xs - out[:, 0] * (back + 1.3 * back / 3.4 * reach),
                edge - out[:, 1] * (back + 1.3 * back / 3.4 * reach),
            )
            y = self.top(px, pz) + 0.02
            rows.append(np.stack([px, y, pz], 1))
            levels.append(y)
            greens.append(np.clip(smooth(5.0, 9.0, y), 0, 1))
        brow = self.top(xs, edge)
        for part in FALLS[1:]:
            y = brow * (1 - part) - 0.6 * part
            bulge = 3.2 * (fractal(along / 8, y / 7, 3, seed + 11) - 0.45) + 2.6 * (
                fractal(along / 26, y / 30, 2, seed + 13) - 0.5
            )
            push = 0.4 + bulge * np.sin(np.pi * min(part + 0.12, 1.0)) + 1.6 * part + 4.5 * part**4
            rows.append(np.stack([xs + out[:, 0] * push, y, edge + out[:, 1] * push], 1))
            levels.append(y)
            greens.append(np.full_like(xs, 0.55 if part < 0.1 else 0.12 * (1 - part)))
        last = rows[-1]
        for far, level in ((4.0, -0.35), (11.0, -1.3), (30.0, -5.0)):  # the shelf on which the surf breaks
            ragged = far * (0.7 + 0.6 * fractal(along / 9, 0 * along + far, 2, seed + 17))
            rows.append(
                np.stack([last[:, 0] + out[:, 0] * ragged, np.full_like(xs, level), last[:, 2] + out[:, 1] * ragged], 1)
            )
            levels.append(rows[-1][:, 1])
            greens.append(np.zeros_like(xs))
        grid, height, green = np.stack(rows, 1), np.stack(levels, 1), np.stack(greens, 1)
        wet = smooth(2.8, 0.6, height)[..., None]
        colours = (
            rgb(tone) * (0.84 + 0.26 * fractal(along[:, None] / 15, height / 9, 3, 6)[..., None]) * (1 - 0.5 * wet)
        )
        aux = np.stack([1 - 0.35 * wet[..., 0], 0 * green, green, np.full_like(green, 2.4)], -1)
        return [_strip(grid[a:b], colours[a:b], aux[a:b]) for a, b in _cuts(len(xs), 10)]

    def _stacks(self) -> tuple[tuple[float, float, float, float], ...]:
        """Where stacks stand: x, metres out from the coast, half width, height."""
        if self.kind == "rocks":
            return ((17.0, 16.0, 2.6, 5.5), (24.0, 30.0, 3.4, 9.0), (-16.0, 20.0, 2.4, 4.0), (128.0, 26.0, 7.0, 24.0))
        return (
            (112.0, 24.0, 6.5, 27.0),
            (134.0, 44.0, 4.5, 16.0),
            (60.0, 46.0, 3.2, 9.0),
            (-132.0, 26.0, 7.0, 24.0),
            (44.0, 17.0, 1.8, 4.0),
        )

    def _turf(self, draw: np.random.Generator) -> list[Item]:
        ground, edge = self.terrain.at, self.coast
        x, z = draw.uniform(-40, 40, 620), draw.uniform(-34, 30, 620)
        y = ground(x, z)
        keep = (z < edge(x) - 1.4) & (y > 8.0)
        out = []
        if keep.any():
            points = np.stack([x, y - 0.03, z], 1)[keep]
            for k, (colour, tall) in enumerate((("#8f9150", 0.42), ("#6f8440", 0.3))):
                tuft = named("cliff-grass", blades(13, 0.22, tall, colour, 3, 0.6, 0.015))
                out.append(scattered(tuft, points[k::2], draw, "grass", (0.7, 1.5), shadow=False))
            thrift = named("thrift", blades(8, 0.12, 0.16, "#c98aa5", 5, 0.4, 0.03))
            out.append(scattered(thrift, points[::6], draw, "flowers", (0.7, 1.3), shadow=False))
        back = np.stack([draw.uniform(-160, 160, 46), np.zeros(46), draw.uniform(-190, -70, 46)], 1)
        back[:, 1] = ground(back[:, 0], back[:, 2]) - 0.3
        return [*out, scattered(tree("bush", self.place.seed, True), back, draw, "bushes", (1.0, 2.4), shadow=False)]

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """Sails far out, and the spray of waves that break: thrown up by the law of fall, each burst in its own time."""
        draw = chance(self.place.seed, "surf")
        places, each = 16, 64
        x = np.concatenate([draw.uniform(-28, 32, 10), draw.uniform(40, 130, places - 10)])
        foot = np.stack([x, np.full(places, 0.2), self.coast(x) + 6.5], 1)
        if self.kind == "rocks":
            stacks = np.array(
                [[sx, 0.2, float(self.coast(np.array(sx))) + off + wide] for sx, off, wide, _ in self._stacks()[:3]]
            )
            foot[:3] = stacks
        period, begun = draw.uniform(4.5, 8.0, places), draw.uniform(0, 1, places)
        strong = draw.uniform(0.55, 1.0, places) * (1.0 if self.kind == "rocks" else 0.8)
        t = (((seconds / period + begun) % 1.0) * period)[:, None] - draw.uniform(0.0, 0.5, (places, each))
        rise = strong[:, None] * draw.uniform(3.0, 10.5, (places, each))
        side, out = draw.normal(0, 1.5, (places, each)), draw.normal(-0.4, 1.1, (places, each))
        height = rise * t - 4.9 * t**2
        alive = (t > 0) & (height > -0.2)
        spread = draw.normal(0, 1.0, (places, each))
        points = foot[:, None] + np.stack([spread + side * t, height, out * t], -1)
        size = np.where(alive, 0.05 + 0.10 * np.clip(t, 0, 2) * strong[:, None], 0.0)
        matrices = np.zeros((places * each, 4, 4), "f4")
        flat = size.reshape(-1)
        matrices[:, 0, 0] = matrices[:, 2, 2] = flat
        matrices[:, 1, 1] = flat * 1.5
        matrices[:, :3, 3], matrices[:, 3, 3] = points.reshape(-1, 3), 1.0
        spray = (
            Item(_drop(), instances=matrices[flat > 0.02], name="spray", shadow=False) if (flat > 0.02).any() else None
        )
        return (*super().moving(seconds), *((spray,) if spray is not None else ()))


def _drop() -> Mesh:
    """A gout of spray."""
    return named("spray", lathe([(0, -1.0), (0.7, 0.0), (0, 1.0)], "#f2f6f7", "snow", 5, 90))


def stack(seed: int, wide: float, tall: float, tone: str) -> Mesh:
    """A stack in the sea: a leaning pillar of the cliff's own beds, waisted at the foot, turf on its head; waterline at y = 0."""
    around, parts = 26, 16
    a, t = np.meshgrid(np.linspace(0, 2 * np.pi, around, endpoint=False), np.linspace(0, 1, parts), indexing="ij")
    y = tall * (1 - t) - 1.5 * t
    rough = fractal(2.2 * np.cos(a) + 5, 2.2 * np.sin(a) + y / 6.0, 3, seed)
    beds = 0.10 * (np.sin(y * 2.1 + 3 * rough) > 0)
    r = wide * (0.62 + 0.62 * rough + beds + 0.30 * t - 0.16 * np.exp(-(((y - 1.2) / 1.3) ** 2)))
    r = r * smooth(-0.02, 0.05, t) ** 0.4
    lean = 0.12 * wide * (1 - t) ** 2
    points = np.stack([r * np.cos(a) + lean, y + 0.06 * tall * (rough - 0.5) * (t < 0.5), 0.8 * r * np.sin(a)], -1)
    i = np.arange(around)[:, None] * parts + np.arange(parts - 1)
    j = (np.arange(around)[:, None] + 1) % around * parts + np.arange(parts - 1)
    faces = np.concatenate([np.stack([i, j, i + 1], -1).reshape(-1, 3), np.stack([j, j + 1, i + 1], -1).reshape(-1, 3)])
    wet = smooth(2.4, 0.5, y)[..., None]
    colours = rgb(tone) * (0.84 + 0.26 * rough[..., None]) * (1 - 0.5 * wet)
    green = np.where(t < 0.10, 1.0, 0.1) if tall > 12.0 else np.full_like(t, 0.05)  # the sea washes over low ones
    aux = np.stack([1 - 0.35 * wet[..., 0], 0 * green, green, np.full_like(green, 2.4)], -1)
    return surface(points.reshape(-1, 3), faces, np.clip(colours.reshape(-1, 3), 0, 1), "crag", aux=aux.reshape(-1, 4))


def _cuts(count: int, tiles: int) -> list[tuple[int, int]]:
    edges = [round((count - 1) * k / tiles) for k in range(tiles + 1)]
    return [(a, b + 1) for a, b in pairwise(edges)]


def _strip(grid: Array, colours: Array, aux: Array) -> Mesh:
    """Rows of points (n, m, 3) as a surface that faces outwards."""
    n, m = grid.shape[:2]
    k = (np.arange(n - 1)[:, None] * m + np.arange(m - 1)).ravel()
    faces = np.concatenate([np.stack([k, k + 1, k + m], 1), np.stack([k + 1, k + m + 1, k + m], 1)])
    return surface(grid.reshape(-1, 3), faces, np.clip(colours.reshape(-1, 3), 0, 1), "crag", aux=aux.reshape(-1, 4))
