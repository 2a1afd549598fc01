"""A village street or a market. Option `kind` = medieval | market | western | eastern | souk | chinatown; `season` as elsewhere.

One stands in the middle of a way that runs along z; houses on both sides, a square with a well (or stalls) ahead, what the place is known
by at its end: a church tower, a mountain of awnings, a saloon, a gate with a pagoda behind.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places import bazaar
from filmwright.stage.places.landmarks import LANDMARKS
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.rooms_aboard import torch
from filmwright.stage.places.rooms_shop import heap_of
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import box, gable, gable_wall, lathe, quad, rod
from filmwright.stage.snapshot import Item, Lamp, Vec
from filmwright.stage.surface import (
    at,
    chance,
    fractal,
    glowing,
    grounded,
    merge,
    moved,
    named,
    noise,
    placed,
    rgb,
    shade,
    smooth,
    turned,
    varied,
)

KINDS = ("medieval", "market", "western", "eastern", "souk", "chinatown")
TOWNS = ("souk", "chinatown")  # walls on both sides, of bazaar.py
HALF = {
    "medieval": 5.2,
    "market": 6.4,
    "western": 8.5,
    "eastern": 5.0,
    "souk": 3.7,
    "chinatown": 5.2,
}  # half the way's width
LOOKS = {  # walls, timber, roof, ground
    "medieval": (("#d9cdb2", "#cbb994", "#c4b8a4", "#b8a37e"), "#4d3524", ("#7a4a36", "#6b5a4a", "#8a5540"), "#8d8271"),
    "market": (("#d6c3a0", "#c9a58a", "#b9b4a4", "#cfae86"), "#5a4030", ("#9a5a40", "#7d5544", "#a5684a"), "#9a8d78"),
    "western": (("#9a7a56", "#8a6a4c", "#a98f70", "#7d6a58"), "#5d452f", ("#6a5a4a", "#75604c", "#5d5046"), "#b3946a"),
    "souk": ((), "", (), "#a88562"),
    "chinatown": ((), "", (), "#4b4a4c"),
    "eastern": (("#e3ddcf", "#d5cab4", "#8a4a3a", "#cfc2a6"), "#4a2f26", ("#4b5358", "#3f474d", "#565b5a"), "#8f887a"),
}
GROUND = {"western": "soil", "souk": "soil", "chinatown": "asphalt"}
STALLS: dict[str, Callable[[int, bool], Mesh]] = {"souk": bazaar.souk_stall, "chinatown": bazaar.market_stall}
STRIPES = (
    ("#b5392f", "#efe6d2"),
    ("#2f6a8a", "#efe6d2"),
    ("#3f7a4a", "#efe6d2"),
    ("#c9882a", "#efe6d2"),
    ("#6a4a8a", "#efe6d2"),
)


class Settlement(SetPiece):
    """A street of old houses, a market, a town of the West, an old town of the East."""

    options = ("kind", "season")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.season = self.choice("season", SEASONS)
        self.half = HALF[self.kind]
        lines = spaced(24, 1.6, 900, 1.22)
        self.terrain = Terrain.of(lines, lines, self._height)
        self.plan = self._plan()

    def _height(self, x: Array, z: Array) -> Array:
        away = np.maximum(np.abs(x) - 24, 0) + np.maximum(np.abs(z - 20) - 60, 0)
        hills = 34.0 * smooth(30, 300, away) * fractal(x / 150, z / 150, 3, self.place.seed)
        return np.asarray(
            hills * (0.35 if self.kind == "western" else 1.0) + 0.05 * (fractal(x / 3, z / 3, 2, 3) - 0.5)
        )

    def _stalls(self) -> list[tuple[float, float, float]]:
        """x, z and heading of the stalls."""
        if self.kind == "market":
            return [(s * 3.9, z, -90.0 * s) for s in (-1, 1) for z in (-8.5, -5.0, 3.2, 6.8, 10.4, 14.0, 17.6)]
        if self.kind == "souk":
            return [(s * 2.75, z, -90.0 * s) for s in (-1, 1) for z in (-7.5, -4.2, 4.4, 7.6, 11.0, 14.2, 18.0)]
        if self.kind == "chinatown":
            return [(s * 3.5, z, -90.0 * s) for s in (-1, 1) for z in (-7.0, 3.6, 6.9, 10.4, 13.8, 17.4, 21.0)]
        if self.kind in ("medieval", "eastern"):
            return [(-3.6, 7.5, 90.0), (3.6, 10.5, -90.0)]
        return []

    def _plan(self) -> Plan:
        boxes = [
            Box(
                f"houses_{side}",
                (min(s * self.half, s * (self.half + 9)), -1, -60),
                (max(s * self.half, s * (self.half + 9)), 9, 56),
            )
            for side, s in (("w", -1), ("e", 1))
        ]
        boxes += [
            Box(f"stall_{k}", (x - 0.7, 0, z - 1.3), (x + 0.7, 1.0, z + 1.3), opaque=False)
            if self.kind in TOWNS
            else Box(f"stall_{k}", (x - 1.0, 0, z - 1.3), (x + 1.0, 1.0, z + 1.3), opaque=False)
            for k, (x, z, _) in enumerate(self._stalls())
        ]
        if self.kind in ("medieval", "eastern"):
            boxes.append(Box("well", (-1.0, 0, 16.0), (1.0, 1.0, 18.0), opaque=False))
        words = {
            "street": (0.0, 1.0),
            "square": (0.0, 13.0),
            "well": (0.0, 14.8),
            "door": (self.half - 0.8, 2.0),
            "house": (-self.half + 0.9, 1.0),
            "stall": (2.0, 5.0),
            "market": (0.6, 4.0),
            "path": (0.0, 4.0),
            "ground": (0.6, 0.8),
            "church": (0.0, 24.0),
            "saloon": (-self.half + 1.0, 4.0),
        }
        solid = tuple(boxes)
        return Plan(
            name=self.place.name,
            boxes=solid,
            anchors=tuple((word, free_near(solid, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.9, 0.7), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.2, 2.2)),
            zones=(((-self.half + 0.4, 0.2, -40.0), (self.half - 0.4, 9.0, 40.0)),),
            terrain=self.terrain.at,
            landmark=(0.0, 4.0, 46.0),
            open=True,
            views=self._views(),
        )

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """Down the way between the stalls."""
        if self.kind in TOWNS:
            return (((-0.5, 1.75, -9.0), (0.3, 2.9, 14.0)), ((0.6, 1.75, -7.0), (-0.4, 2.8, 14.0)))
        return ()

    def _ground(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        del y, steep
        tone = fractal(x / 5, z / 5, 3, 4)[..., None]
        way = rgb(LOOKS[self.kind][3]) * (0.82 + 0.34 * noise(x / 0.8, z / 0.8, 3)[..., None])
        grass = rgb("#a8935c") if self.kind == "western" else rgb("#5d7336") * (1 - tone) + rgb("#84963f") * tone
        off = smooth(14, 18, np.abs(x))[..., None]
        return np.asarray(np.clip(way * (1 - off) + grass * off, 0, 1))

    def dress(self, lit: bool) -> tuple[Item, ...]:
        draw = chance(self.place.seed, "settlement", self.kind)
        out = [
            Item(mesh, name="ground")
            for mesh in self.terrain.meshes(
                f"settlement-{self.kind}", GROUND.get(self.kind, "stone"), self._ground, (3, 3)
            )
        ]
        for s in (-1, 1):
            z = -34.0 + float(draw.uniform(0, 3))
            while z < 52.0:
                wide = float(draw.uniform(5.4, 8.2))
                which = int(draw.integers(1 << 20))
                if self.kind in TOWNS:  # fifteen houses, which come again
                    wide, which = 5.6 + 1.1 * (which % 3), self.place.seed + which % 5
                mesh = self._front(wide, lit, which)
                out.append(
                    Item(
                        mesh,
                        model=placed(s * (self.half + float(draw.uniform(0, 0.5))), 0, z + wide / 2, -90.0 * s).astype(
                            "f4"
                        ),
                        name="houses",
                    )
                )
                z += wide + (0.15 if draw.uniform() < 0.8 or self.kind in ("market", *TOWNS) else 2.2)
        for k, (x, z, heading) in enumerate(self._stalls()):
            out.append(
                Item(
                    STALLS.get(self.kind, _stall)(self.place.seed + k, lit),
                    model=placed(x, 0, z, heading).astype("f4"),
                    name="stall",
                )
            )
        out += self._end(lit)
        if self.kind not in ("market", *TOWNS):
            n = 40
            xs, zs = draw.uniform(-120, 120, n), draw.uniform(66, 170, n)
            spots = np.stack([xs, self.terrain.at(xs, zs) - 0.1, zs], 1)
            kind = "dead" if self.kind == "western" else "oak"
            out.append(
                scattered(
                    tree(kind, self.place.seed, True, self.season),
                    spots[:12] if kind == "dead" else spots,
                    draw,
                    "trees",
                    (0.7, 1.2),
                    shadow=False,
                )
            )
        things = []
        for _ in range(9):
            x, z = float(draw.choice([-1, 1])) * (self.half - 0.5), float(draw.uniform(-14, 30))
            keg = lathe([(0.26, 0), (0.33, 0.4), (0.26, 0.8), (0, 0.8)], "#6b4a30", "wood", 12)
            crate = box((-0.3, 0, -0.3), (0.3, 0.55, 0.3), "#8a6a44", "wood", 0.02)
            things.append(at(keg if draw.uniform() < 0.5 else crate, x, 0, z, float(draw.uniform(0, 90))))
        out.append(Item(named("street-things", grounded(merge(things))), name="things"))
        return tuple(out)

    def _end(self, lit: bool) -> list[Item]:
        """What stands at the end of the way, and in the square."""
        out = []
        if self.kind == "souk":
            cover = bazaar.souk_cover(self.place.seed, self.half, -6.0, 34.0)
            out.append(Item(cover, name="awnings"))
            tower = named("minaret", bazaar.minaret(lit))
            return [*out, Item(tower, model=placed(0, 0, 56.0).astype("f4"), name="minaret")]
        if self.kind == "chinatown":
            out.append(
                Item(bazaar.lanterns(self.place.seed, self.half, -4.0, 40.0, lit), name="lanterns", shadow=False)
            )
            gate = named("paifang", bazaar.paifang(lit))
            return [*out, Item(gate, model=placed(0, 0, 30.0).astype("f4"), name="gate")]
        if self.kind in ("medieval", "eastern"):
            ring = lathe([(0.95, 0), (0.95, 0.85), (1.0, 0.9), (0.75, 0.9), (0.75, 0.2)], "#8f877a", "stone", 18)
            posts = [rod((s * 0.85, 0.8, 0), (s * 0.85, 2.3, 0), 0.06, "#4d3524", "wood", 6) for s in (-1, 1)]
            roof = at(gable(2.2, 1.8, 0.7, "#6b4a38", "tile", 0.15), 0, 2.2, 0)
            out.append(
                Item(
                    named(
                        "well",
                        grounded(
                            merge([ring, *posts, roof, rod((-0.9, 1.9, 0), (0.9, 1.9, 0), 0.08, "#5d4530", "wood", 8)])
                        ),
                    ),
                    model=placed(0, 0, 17.0).astype("f4"),
                    name="well",
                )
            )
        if self.kind in ("medieval", "market"):
            church = _church(lit)
            out.append(Item(named("village-church", church), model=placed(0, 0, 58.0).astype("f4"), name="church"))
        elif self.kind == "eastern":
            out.append(
                Item(
                    LANDMARKS["torii"].build(self.place.seed, lit),
                    model=placed(0, 0, 30.0, 0, 0.75).astype("f4"),
                    name="gate",
                )
            )
            out.append(
                Item(
                    LANDMARKS["pagoda"].build(self.place.seed, lit),
                    model=placed(0, 0, 74.0).astype("f4"),
                    name="pagoda",
                )
            )
        else:
            out.append(
                Item(
                    LANDMARKS["water tower"].build(self.place.seed, lit),
                    model=placed(10.0, 0, 70.0, 0, 0.6).astype("f4"),
                    name="water tower",
                )
            )
        return out

    def _front(self, wide: float, lit: bool, seed: int) -> Mesh:
        if self.kind == "souk":
            return bazaar.souk_house(wide, lit, seed)
        return bazaar.market_house(wide, lit, seed) if self.kind == "chinatown" else self._house(wide, lit, seed)

    def _house(self, wide: float, lit: bool, seed: int) -> Mesh:
        """A house whose front is z = 0 and looks to +z."""
        draw = chance(seed, "house")
        walls, timber, roofs, _ = LOOKS[self.kind]
        wall, roof = walls[int(draw.integers(len(walls)))], roofs[int(draw.integers(len(roofs)))]
        tall, deep = float(draw.uniform(4.6, 6.4)), 7.0
        w = wide / 2
        material = "wood" if self.kind == "western" else "plaster"
        parts = [box((-w, 0, -deep), (w, tall, 0), wall, material)]
        if self.kind == "western":
            front = tall + float(draw.uniform(0.8, 2.2))
            parts.append(box((-w - 0.1, 0, -0.15), (w + 0.1, front, 0.0), shade(wall, 1.08), "wood"))
            parts += [
                box((-w - 0.1, y, 0.0), (w + 0.1, y + 0.03, 0.02), shade(wall, 0.8), "wood")
                for y in np.arange(0.3, front, 0.3)
            ]
            parts += [
                box((-w, 2.7, 0), (w, 2.8, 2.0), shade(timber, 1.1), "wood"),
                box((-w, 0.0, 0), (w, 0.22, 2.0), timber, "wood"),
            ]
            parts += [
                rod((x, 0.2, 1.9), (x, 2.75, 1.9), 0.07, timber, "wood", 7) for x in np.linspace(-w + 0.2, w - 0.2, 3)
            ]
            parts.append(
                box(
                    (-w * 0.7, front - 1.0, 0.0),
                    (w * 0.7, front - 0.35, 0.06),
                    ("#8a3a2a", "#2f4a5a", "#d9c9a0")[seed % 3],
                    "paint",
                    0.01,
                )
            )
        elif self.kind == "eastern":
            parts.append(at(gable(wide + 1.4, deep + 1.6, 2.0, roof, "tile", 0.7), 0, tall, -deep / 2))
            parts += [
                box((x - 0.1, 0, 0), (x + 0.1, tall, 0.08), timber, "wood") for x in np.linspace(-w + 0.1, w - 0.1, 4)
            ]
            parts.append(box((-w, 2.5, 0), (w, 2.7, 0.9), roof, "tile"))
            for x in (-w * 0.5, w * 0.5):
                lantern = lathe([(0.1, 0), (0.2, 0.1), (0.22, 0.25), (0.2, 0.4), (0.1, 0.5)], "#c0302a", "paper", 12)
                parts.append(at(glowing(lantern, "#ff6a3a", 1.6) if lit else lantern, float(x), 1.9, 0.6))
        else:
            parts.append(box((-w, 2.6, 0.0), (w, tall, 0.45), wall, "plaster"))  # the upper floor stands out
            parts.append(
                moved(at(gable(deep, wide + 0.5, 3.0, roof, "tile", 0.5), 0, 0, 0), placed(0, tall, -deep / 2, 90))
            )
            parts.append(at(gable_wall(wide, 3.0 * wide / (wide + 0.5), 0.3, wall, "plaster"), 0, tall, 0.2))
            beams = [
                ((-w, 2.6), (w, 2.6)),
                ((-w, tall), (w, tall)),
                ((-w + 0.1, 2.6), (-w + 0.1, tall)),
                ((w - 0.1, 2.6), (w - 0.1, tall)),
                ((0, 2.6), (0, tall)),
                ((-w + 0.2, 2.7), (-w * 0.4, tall)),
                ((w - 0.2, 2.7), (w * 0.4, tall)),
                ((0, tall), (0, tall + 2.2)),
            ]
            parts += [rod((x0, y0, 0.47), (x1, y1, 0.47), 0.09, timber, "wood", 4) for (x0, y0), (x1, y1) in beams]
            parts.append(box((-w, 0, 0.0), (w, 0.7, 0.12), "#8f877a", "stone"))
        top = tall - 1.5
        for x in (-w * 0.52, w * 0.52):
            z = 0.46 if self.kind in ("medieval", "market") else 0.02
            pane = box((-0.38, 0, 0), (0.38, 0.95, 0.04), "#2c333a", "metal")
            parts += [
                at(box((-0.46, -0.08, -0.02), (0.46, 1.03, 0.03), timber, "wood", 0.01), float(x), top, z),
                at(glowing(pane, "#ffc070", 1.3) if lit and draw.uniform() < 0.7 else pane, float(x), top, z),
            ]
        parts.append(box((-0.5, 0, 0.0), (0.5, 2.1, 0.1), shade(timber, 1.2), "wood", 0.02))
        pane = box((0.9, 0.9, 0.0), (min(w - 0.3, 2.0), 1.9, 0.05), "#2c333a", "metal")
        parts.append(glowing(pane, "#ffc070", 1.2) if lit else pane)
        if self.kind == "market":
            parts.append(_awning(wide * 0.8, STRIPES[seed % len(STRIPES)], 1.3, 2.7))
        if self.kind == "medieval" and draw.uniform() < 0.4:
            parts.append(at(torch(lit), -0.9, 1.5, 0.1))
        return named("old-house", varied(grounded(merge(parts), 0, 0.6, 0.45), 0.07, seed % 97, 2.0))

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """Lights of doors and stalls."""
        if time not in DARK:
            return ()
        if self.kind == "chinatown":
            tints = ((9.0, 2.6, 1.5), (1.8, 5.2, 8.0), (8.0, 2.0, 5.0), (8.6, 5.4, 2.4))
            return tuple(
                Lamp((s * (self.half - 1.0), 2.6, z), tints[(k + (s > 0)) % 4], 10.0)
                for s in (-1, 1)
                for k, z in enumerate((-4.0, 3.0, 9.5, 16.0))
            )
        return tuple(
            Lamp((s * (self.half - 0.8), 2.2, z), (3.6, 2.0, 0.85), 8.0) for s in (-1, 1) for z in (-3.0, 4.0, 11.0)
        )


def _church(lit: bool) -> Mesh:
    stone = "#a39a88"
    parts = [
        box((-3.0, 0, -3.0), (3.0, 19.0, 3.0), stone, "stone"),
        lathe([(4.3, 19.0), (0.05, 31.0), (0, 31.0)], "#565f66", "tile", 4, 45),
    ]
    parts += [
        box((-5.5, 0, 3.0), (5.5, 9.0, 22.0), stone, "stone"),
        at(moved(gable(19.0, 11.0, 5.0, "#6b5a4a", "tile"), turned("y", 90)), 0, 9.0, 12.5),
    ]
    for y in (6.0, 12.5):
        pane = box((-0.6, y, -3.06), (0.6, y + 2.6, -3.0), "#2c333a", "metal")
        parts.append(glowing(pane, "#ffc880", 1.0) if lit else pane)
    parts.append(
        moved(
            lathe([(0.95, 0), (0.9, 0.1), (0, 0.1)], "#efe6d0", "paint", 22),
            np.array([[1, 0, 0, 0], [0, 0, -1, 16.6], [0, -1, 0, -3.0], [0, 0, 0, 1.0]]) @ np.diag([1, 1, -1, 1.0]),
        )
    )
    parts.append(box((-1.1, 0, -3.1), (1.1, 3.2, -3.0), "#4d3524", "wood", 0.02))
    return varied(grounded(merge(parts), 0, 0.8, 0.4), 0.06, 5, 3.0)


def _awning(wide: float, stripes: tuple[str, str], deep: float, y: float) -> Mesh:
    """A striped cloth that slopes from a wall at z = 0 outwards, its upper edge at height y."""
    count = max(4, round(wide / 0.4))
    parts = []
    for k in range(count):
        a, b = -wide / 2 + wide * k / count, -wide / 2 + wide * (k + 1) / count
        parts.append(quad((a, y - 0.55, deep), (b, y - 0.55, deep), (b, y, 0.1), (a, y, 0.1), stripes[k % 2], "cloth"))
        parts.append(
            quad(
                (b, y - 0.56, deep),
                (a, y - 0.56, deep),
                (a, y - 0.01, 0.1),
                (b, y - 0.01, 0.1),
                shade(stripes[k % 2], 0.6),
                "cloth",
            )
        )
        parts.append(
            quad(
                (a, y - 0.78, deep),
                (b, y - 0.78, deep),
                (b, y - 0.55, deep),
                (a, y - 0.55, deep),
                stripes[k % 2],
                "cloth",
            )
        )
    return merge(parts)


def _stall(seed: int, lit: bool) -> Mesh:
    """A stall that looks to +z: a table of goods in heaps under a striped cloth on four poles."""
    draw = chance(seed, "stall")
    parts = [
        rod((x, 0, z), (x, 2.5 if z < 0 else 2.15, z), 0.04, "#6b4a30", "wood", 6)
        for x in (-1.15, 1.15)
        for z in (-0.6, 0.7)
    ]
    stripes = STRIPES[seed % len(STRIPES)]
    parts.append(at(_awning(2.6, stripes, 1.7, 2.62), 0, 0, -0.75))
    parts += [
        box((-1.15, 0.75, -0.4), (1.15, 0.8, 0.6), "#8a6a44", "wood", 0.01),
        box((-1.12, 0.1, 0.52), (1.12, 0.75, 0.56), shade(stripes[0], 0.85), "cloth"),
    ]
    goods = ("fruit", "flowers", "fruit", "antiques", "fruit", "clothes")[seed % 6]
    for k, x in enumerate((-0.86, -0.29, 0.29, 0.86)):
        parts.append(box((x - 0.26, 0.8, -0.32), (x + 0.26, 0.9, 0.5), "#7a5a38", "wood", 0.01))
        parts.append(at(heap_of(goods, k + seed, draw), x, 0.9, 0.1))
    if lit:
        parts.append(
            glowing(
                at(lathe([(0.07, 0), (0.09, 0.1), (0.04, 0.18)], "#ffd590", "plain", 10), 0, 1.75, 0.2), "#ffd590", 3.0
            )
        )
    return named("stall", grounded(merge(parts), 0, 0.3, 0.4))
