"""Ground made flat for a purpose. Option `kind` = parking | highway | raceway | track | stadium | court | golf | campsite; `game` =
baseball | football, which a stadium is for.

One stands at the origin; what the ground is for lies to +z. Lines are painted on it, and what belongs to it stands around.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.scenes import Point
from filmwright.stage.places.buildings import block, street_lamp
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.plan import Box, Plan, Seat
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.places.yard_sets import WHITE, camp, court, football, games, golf_flag, road
from filmwright.stage.props.car import car_mesh
from filmwright.stage.shapes import box
from filmwright.stage.snapshot import Item, Lamp, Vec
from filmwright.stage.surface import (
    chance,
    fractal,
    named,
    noise,
    placed,
    rgb,
    smooth,
)

KINDS = ("parking", "highway", "raceway", "track", "stadium", "court", "golf", "campsite")
PAINTS = ("#a83a30", "#c9cdd0", "#31475f", "#2a2c2e", "#d9d2c0", "#5a6b52", "#7a6a58", "#8f2f3a")


class Yard(SetPiece):
    """Parking lot, highway, raceway, running track, stadium, courtyard, golf course or campsite."""

    options = ("kind", "season", "game")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.season = self.choice("season", SEASONS)
        self.football = self.kind == "stadium" and self.choice("game", ("baseball", "football")) == "football"
        lines = spaced(40, 2.0, 900, 1.2)
        self.terrain = Terrain.of(lines, lines, self._height)
        self.solids = self._solids()
        self.plan = self._plan()

    def _height(self, x: Array, z: Array) -> Array:
        seed = self.place.seed
        away = np.hypot(x, z - 20)
        if self.kind == "golf":
            return np.asarray(
                4.5 * smooth(9, 60, away) * (fractal(x / 55, z / 55, 3, seed) - 0.45)
                + 0.25 * (fractal(x / 12, z / 12, 2, seed) - 0.5) * smooth(4, 12, away)
            )
        if self.kind == "campsite":
            return np.asarray(
                0.3 * (fractal(x / 9, z / 9, 2, seed) - 0.5) * smooth(3, 10, np.hypot(x, z))
                + 26 * smooth(50, 240, away) * fractal(x / 110, z / 110, 3, seed)
            )
        aside = np.abs(x) if self.kind in ("highway", "raceway") else away
        return np.asarray(12.0 * smooth(70, 260, aside) * fractal(x / 120, z / 120, 3, seed))

    def _cars(self) -> list[tuple[float, float, float, int]]:
        """x, z, heading, paint of the cars that stand in the rows of a parking lot."""
        draw = chance(self.place.seed, "parked")
        out = []
        for z, heading in ((6.0, 0.0), (17.0, 180.0), (22.6, 0.0), (34.0, 180.0), (-9.0, 180.0)):
            for k in range(13):
                if draw.uniform() < 0.66:
                    out.append(
                        (-17.5 + 2.9 * k, z, heading + float(draw.uniform(-1.5, 1.5)), int(draw.integers(len(PAINTS))))
                    )
        return out

    def _solids(self) -> list[Box]:
        """What one cannot walk through."""
        if self.kind == "parking":
            return [
                Box(f"car_{k + 1}", (x - 1.0, 0, z - 2.3), (x + 1.0, 1.45, z + 2.3), opaque=True)
                for k, (x, z, _, _) in enumerate(self._cars())
            ]
        if self.kind == "court":
            walls = [
                Box("wall_n", (-14, 0, 22), (14, 9, 26)),
                Box("wall_w", (-18, 0, -12), (-11.5, 9, 26)),
                Box("wall_e", (11.5, 0, -12), (18, 9, 26)),
            ]
            return [
                *walls,
                Box("fountain", (-1.7, 0, 8.3), (1.7, 1.2, 11.7)),
                Box("bench_1", (4.2, 0, 5.2), (5.8, 0.9, 5.8), opaque=False),
            ]
        if self.kind == "campsite":
            return [
                Box("tent_1", (-5.2, 0, 3.6), (-2.0, 1.9, 7.2)),
                Box("tent_2", (2.6, 0, 5.0), (5.8, 1.9, 8.6)),
                Box("fire", (-0.6, 0, 3.2), (0.6, 0.5, 4.4), opaque=False),
                Box("log_1", (-1.9, 0, 2.9), (-1.3, 0.45, 4.7), opaque=False),
            ]
        if self.kind in ("track", "stadium"):
            return [Box("stand", (-46, 0, 66), (46, 16, 84))]
        return []

    def _plan(self) -> Plan:
        boxes = tuple(self.solids)
        seats: tuple[Seat, ...] = ()
        if self.kind == "court":
            seats = (Seat(4.7, 5.55, 180, 0.45, "bench"), Seat(5.3, 5.55, 180, 0.45, "bench"))
        if self.kind == "campsite":
            seats = (Seat(-1.6, 3.4, 90, 0.42, "log"), Seat(-1.6, 4.2, 90, 0.42, "log"))
        words: dict[str, Point] = {
            "ground": (0.6, 1.0),
            "path": (0.0, 2.5),
            "road": (0.0, 3.0),
            "horizon": (0.0, 3.5),
            "sky": (0.0, 3.5),
            "line": (0.0, 1.5),
        }
        words |= {
            "fountain": (0.0, 7.4),
            "bench": (5.0, 4.4),
            "fire": (0.0, 2.4),
            "tent": (-1.4, 6.0),
            "car": (1.5, 2.6),
            "hole": (1.2, 8.0),
            "flag": (1.2, 8.0),
            "stand": (0.0, 10.0),
        }
        return Plan(
            name=self.place.name,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point, 3.0)) for word, point in words.items()),
            seats=seats,
            marks=tuple(
                free_near(boxes, point)
                for point in ((0.0, 0.0), (0.9, 0.6), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.2, 1.8))
            ),
            zones=(((-10.5, 0.2, -11.0), (10.5, 12.0, 20.0)),)
            if self.kind == "court"
            else (((-40.0, 0.2, -40.0), (40.0, 30.0, 50.0)),),
            terrain=self.terrain.at,
            landmark={"golf": (1.5, 1.2, 9.5), "campsite": (0.0, 1.0, 5.0), "court": (0.0, 2.5, 14.0)}.get(
                self.kind, (0.0, 2.0, 40.0)
            ),
            open=self.kind not in ("court", "campsite"),
            views=self._views(),
        )

    def _views(self) -> tuple[tuple[Vec, Vec], ...]:
        """From low in the stand over the pitch; round the fire with the tents behind it; from the verge along a highway."""
        if self.kind == "stadium":
            return (
                (((-19.0, 7.5, -24.0), (5.0, 3.2, 40.0)),)
                if self.football
                else (((-24.0, 6.0, -10.0), (6.0, 5.5, 50.0)),)
            )
        if self.kind == "campsite":
            return (((2.2, 1.45, -2.6), (-0.9, 1.25, 6.0)),)
        if self.kind == "highway":
            return (((5.4, 1.9, -8.0), (-2.5, 3.4, 60.0)),)
        return ()

    # ---- the ground

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        low, high = GREEN[self.season]
        tone = fractal(x / 9, z / 9, 3, 4)[..., None]
        green = rgb(low) * (1 - tone) + rgb(high) * tone
        grey = rgb("#5f6062") * (0.88 + 0.24 * tone)
        if self.kind == "parking":
            out = smooth(36, 40, np.maximum(np.abs(x), np.abs(z - 12)))[..., None]
            return np.asarray(grey * (1 - out) + green * out)
        if self.kind in ("highway", "raceway"):
            half = 8.5 if self.kind == "highway" else 7.5
            road = (1 - smooth(half, half + 0.6, np.abs(x)))[..., None]
            gravel = (1 - smooth(half + 2.5, half + 6.0, np.abs(x)))[..., None]
            side = rgb("#b8a888") if self.kind == "raceway" else rgb("#9a8d74")
            return np.asarray(grey * road + (1 - road) * (side * gravel + green * (1 - gravel)))
        if self.kind == "court":
            joint = np.minimum(np.abs((x / 1.2) % 1 - 0.5), np.abs((z / 1.2) % 1 - 0.5)) > 0.46
            slab = rgb("#b3a68e") * (0.9 + 0.16 * noise(np.floor(x / 1.2), np.floor(z / 1.2), 7)[..., None])
            return np.asarray(np.where(joint[..., None], slab * 0.8, slab))
        if self.kind == "golf":
            hole = np.hypot(x - 1.5, z - 9.5)
            fine = (1 - smooth(6.5, 7.4, hole))[..., None]
            fair = (1 - smooth(13, 15, np.abs(x - 4 * np.sin(z / 40))))[..., None]
            stripes = 1 + 0.06 * np.sign(np.sin(x * 1.1))[..., None] * fair
            sand = ((np.hypot((x + 8) / 1.5, z - 14) < 3.6) | (np.hypot(x - 12, (z - 8) / 1.6) < 3.0))[..., None]
            colour = green * stripes * (1 + 0.1 * fair)
            colour = colour * (1 - fine) + rgb("#6f9a48") * fine
            return np.asarray(np.where(sand, rgb("#e2d3a6") * (0.93 + 0.12 * tone), colour))
        if self.kind == "campsite":
            worn = (1 - smooth(4.0, 9.0, np.hypot(x, z - 3.8)))[..., None] * 0.85
            return np.asarray(green * (1 - worn) + rgb("#8f7a58") * worn)
        if self.kind == "track":
            d = _stadium(x, z - 34.0)
            lanes = ((d > -9.8) & (d < 0.0))[..., None]
            return np.asarray(
                np.where(
                    lanes,
                    rgb("#b5583a") * (0.93 + 0.12 * tone),
                    green * (1 + 0.05 * np.sign(np.sin(z * 0.7)))[..., None],
                )
            )
        if self.football:
            stripes = 1 + 0.11 * np.sign(np.sin(np.pi * (z + 18.0) / 5.25))[..., None]
            track = (np.maximum(np.abs(x) - 36.0, np.abs(z - 34.5) - 55.0) > 0)[..., None]
            return np.asarray(
                np.where(track, rgb("#a3563c") * (0.93 + 0.12 * tone), rgb("#4c8034") * stripes * (0.94 + 0.1 * tone))
            )
        diamond = (np.abs(x) + np.abs(z - 21.0) < 21.0)[..., None] & ~(np.abs(x) + np.abs(z - 21.0) < 15.5)[..., None]
        mound = (np.hypot(x, z - 19.0) < 2.8)[..., None] | (np.hypot(x, z) < 4.2)[..., None]
        mown = green * (1 + 0.08 * np.sign(np.sin((x + z) * 0.55)))[..., None]
        return np.asarray(np.where(diamond | mound, rgb("#a9714a") * (0.92 + 0.14 * tone), mown))

    def dress(self, lit: bool) -> tuple[Item, ...]:
        seed, ground = self.place.seed, self.terrain.at
        draw = chance(seed, "yard")
        material = {
            "parking": "asphalt",
            "highway": "asphalt",
            "raceway": "asphalt",
            "court": "stone",
            "campsite": "soil",
        }.get(self.kind, "grass")
        out = [
            Item(mesh, name="ground")
            for mesh in self.terrain.meshes(f"yard-{self.kind}-{self.season}", material, self._colours, (3, 3))
        ]
        if self.kind == "parking":
            out += self._parking(lit)
        if self.kind in ("highway", "raceway"):
            out += road(lit, self.place.seed, self.kind)
        if self.kind == "highway":
            posts = np.stack(
                [
                    placed(s * 11.0, 0, z, 180.0 if s > 0 else 0.0)
                    for z, s in zip(np.arange(-64.0, 260.0, 18.0), [1, -1] * 9, strict=True)
                ]
            )
            out.append(
                Item(named("highway-lamp", street_lamp(8.6, lit)), instances=posts.astype("f4"), name="street lamps")
            )
        if self.kind == "court":
            out += court(lit, self.place.seed)
        if self.kind == "golf":
            out.append(
                Item(
                    named("golf", golf_flag()),
                    model=placed(1.5, float(ground(1.5, 9.5)), 9.5).astype("f4"),
                    name="flag",
                )
            )
        if self.kind == "campsite":
            out += camp(lit)
        if self.kind in ("track", "stadium"):
            out += football(lit, self.place.seed) if self.football else games(lit, self.place.seed, self.kind)
        if self.kind != "court":
            near = {"campsite": 13.0, "golf": 24.0}.get(self.kind, 92.0)
            a, r = draw.uniform(0, 6.283, 70), near + draw.uniform(0, 90, 70)
            x, z = np.sin(a) * r, np.cos(a) * r + 12
            keep = np.abs(x) > (24 if self.kind in ("highway", "raceway") else 14 if self.kind == "golf" else 0)
            if self.kind == "campsite":
                keep &= (z > 6.0) | (np.abs(x) > 11.0)  # one looks from there to the fire
            for k, species in enumerate(("spruce", "pine") if self.kind == "campsite" else ("oak", "poplar")):
                points = np.stack([x, ground(x, z) - 0.05, z], 1)[keep][k::2]
                out.append(
                    scattered(
                        tree(species, seed + k, True, self.season),
                        points,
                        draw,
                        "trees",
                        (0.8, 1.3),
                        shadow=self.kind == "campsite",
                    )
                )
        return tuple(out)

    def _parking(self, lit: bool) -> list[Item]:
        lines = [
            box((x - 0.05, 0.0, z - 2.6), (x + 0.05, 0.012, z + 2.6), WHITE, "paint")
            for z in (6.0, 17.0, 22.6, 34.0, -9.0)
            for x in np.arange(-18.95, 20, 2.9)
        ]
        out = [Item(named("bays", *lines), name="lines", shadow=False)]
        for paint in range(len(PAINTS)):
            here = [(x, z, heading) for x, z, heading, colour in self._cars() if colour == paint]
            if here:
                car = car_mesh(PAINTS[paint])
                out.append(
                    Item(
                        car,
                        instances=np.stack([placed(x, 0, z, heading) for x, z, heading in here]).astype("f4"),
                        name="car",
                    )
                )
        lamp = named("yard-lamp", street_lamp(7.5, lit))
        out.append(
            Item(
                lamp,
                instances=np.stack([placed(x, 0, z, 90.0) for x in (-12.0, 12.0) for z in (-4.0, 11.5, 28.3)]).astype(
                    "f4"
                ),
                name="street lamps",
            )
        )
        shop = block(46.0, 12.0, 8.0, lit, self.place.seed, "n", 0.7)
        out.append(Item(named("store", shop), model=placed(0, 0, 56).astype("f4"), name="store"))
        return out

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """Cars that pass on a highway, four lanes of them."""
        if self.kind != "highway":
            return ()
        out = []
        for k, (x, speed, gap) in enumerate(
            ((-6.2, -27.0, 90.0), (-2.2, -33.0, 130.0), (2.2, 33.0, 120.0), (6.2, 26.0, 80.0))
        ):
            car = car_mesh(PAINTS[(k * 3 + 1) % len(PAINTS)])
            start = (speed * seconds + 37.0 * k) % gap
            zs = np.arange(-240.0, 380.0, gap) + start
            out.append(
                Item(
                    car,
                    instances=np.stack([placed(x, 0, z, 0.0 if speed > 0 else 180.0) for z in zs]).astype("f4"),
                    name="car",
                )
            )
        return tuple(out)

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        fire = (Lamp((0.0, 0.7, 3.8), (5.0, 2.4, 0.8), 9.0),) if self.kind == "campsite" else ()
        if time not in DARK:
            return fire
        if self.kind == "parking":
            return tuple(
                Lamp((x + 0.9, 7.2, z), (9.0, 7.4, 5.0), 16.0) for x in (-12.0, 12.0) for z in (-4.0, 11.5, 28.3)
            )
        if self.kind in ("track", "stadium", "raceway"):
            k = 3.0 if self.football else 1.0
            return tuple(
                Lamp((x, 24.0, z), (60.0 * k, 62.0 * k, 66.0 * k), 90.0 + 30.0 * (k > 1))
                for x, z in ((-40, 40), (40, 40), (0, -20))
            )
        if self.kind == "highway":
            return tuple(
                Lamp((s * 9.6, 8.3, z), (42.0, 29.0, 14.0), 24.0)
                for z, s in ((8.0, 1), (26.0, -1), (44.0, 1), (62.0, -1), (80.0, 1))
            )
        if self.kind == "court":
            return tuple(Lamp((x, 3.4, z), (3.4, 2.3, 1.2), 9.0) for x, z in ((-9.5, 4.0), (9.5, 4.0), (0.0, 20.0)))
        return fire


def _stadium(x: Array, z: Array) -> Array:
    """How far outside (metres) the outer edge of a running track a point is: two straights and two half circles."""
    return np.asarray(np.hypot(np.maximum(np.abs(x) - 24.0, 0), z) - 33.4)
