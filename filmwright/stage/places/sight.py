"""A landmark and the ground before it. Option `of` = a name of stage/places/landmarks; `season` as elsewhere.

`ground` = what it stands on, where that is not its own (a castle in the desert): grass | paving | asphalt | gravel | sand | soil | snow |
mars | moon | hill (grass that rises to it) | water (a lake before it); `around` = trees | city | none, where that is not its own.
One stands at the origin; the landmark is at +z, its front towards one. A way leads to it, or, where it stands in water, to the bank.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.errors import StageError
from filmwright.stage.places.buildings import block, street_lamp
from filmwright.stage.places.landmarks import LANDMARKS, Landmark, Turning
from filmwright.stage.places.place import DARK, SetPiece, free_near, scattered
from filmwright.stage.places.plain import GREEN
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.places.trees import SEASONS, tree
from filmwright.stage.shapes import blades
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light
from filmwright.stage.surface import chance, fractal, many, named, noise, placed, rgb, smooth, turned

FLOORS = {  # colour of the ground about a landmark, and its material; "grass" follows the season
    "paving": ("#a39a8b", "stone"),
    "asphalt": ("#5c5c5e", "asphalt"),
    "gravel": ("#b3a58c", "sand"),
    "sand": ("#d0b27c", "sand"),
    "soil": ("#84705a", "soil"),
    "snow": ("#e6edf5", "snow"),
    "mars": ("#a45a37", "soil"),
    "moon": ("#88888b", "soil"),
}
BARREN = ("sand", "snow", "mars", "moon", "soil")  # ground without lawns
GROUNDS = ("", "grass", *FLOORS, "hill", "water")
AROUND = ("", "trees", "city", "none")
DIM = 1.1  # optical depth of the air before a landmark, at most: a third of its light comes through
BANK = 9.0  # metres ahead at which the water begins, where there is any


class Sight(SetPiece):
    """One of stage/places/landmarks, with open ground, trees or houses about it."""

    options = ("of", "season", "ground", "around")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.of = self.choice("of", tuple(LANDMARKS))
        ground = self.choice("ground", GROUNDS)
        self.season = self.choice("season", SEASONS)
        if ground == "snow" and not place.option("season", ""):
            self.season = "winter"
        self.landmark = self._set_down(LANDMARKS[self.of], ground, self.choice("around", AROUND))
        self.wet = self.landmark.floor == "water"
        self.lake = self.wet and LANDMARKS[self.of].floor != "water"  # it stands behind the water, not in it
        self.rise = min(max(0.35 * self.landmark.tall, 5.0), 16.0) if ground == "hill" else 0.0
        if self.wet:
            self.water = 0.0
        reach = self.landmark.away + max(self.landmark.half)
        lines = spaced(18, 1.5, 1200, 1.17)
        along = np.unique(np.concatenate([spaced(22, 1.5, 1200, 1.17), np.linspace(24, reach + 30, 24)]))
        self.terrain = Terrain.of(lines, along, self._height)
        self.plan = self._plan()

    def _set_down(self, mark: Landmark, ground: str, around: str) -> Landmark:
        """The landmark on ground, and in company, that is not its own. StageError where its own ground is part of it."""
        if (ground not in ("", mark.floor) or around == "city") and (mark.floor == "water" or mark.hills is not None):
            raise StageError(
                f"The place {self.place.id!r} sets a {self.of} on other ground or among houses; its own water or hills are part of "
                f"it. Take the options ground and around out of bible.toml, or choose another landmark."
            )
        if ground:
            company = "" if ground in BARREN and ground != "snow" else mark.around if mark.around != "city" else "trees"
            mark = replace(mark, floor="grass" if ground == "hill" else ground, around=company)
        if around:
            floor = "paving" if around == "city" and mark.floor == "grass" else mark.floor
            mark = replace(mark, floor=floor, around="" if around == "none" else around)
        further = {"hill": 24.0, "water": 34.0}.get(ground, 0.0)
        return (
            replace(mark, away=mark.away + further)
            if (further and mark.floor != LANDMARKS[self.of].floor) or ground == "hill"
            else mark
        )

    @cached_property
    def foot(self) -> float:
        """The height that the landmark stands at, metres."""
        mark = self.landmark
        own = mark.floor == "water" and not self.lake
        return 0.0 if own or mark.hills is not None else float(self.terrain.at(mark.beside, mark.away))

    def _beside(self, x: Array, z: Array) -> Array:
        """How far a point (x, z) is from the landmark's footprint, metres."""
        mark = self.landmark
        return np.asarray(
            np.hypot(
                np.maximum(np.abs(x - mark.beside) - mark.half[0], 0),
                np.maximum(np.abs(z - mark.away) - mark.half[1], 0),
            )
        )

    def _height(self, x: Array, z: Array) -> Array:
        seed, mark = self.place.seed, self.landmark
        away = np.maximum(np.abs(x) - mark.half[0] - 12, 0) + np.maximum(
            np.abs(z - mark.away / 2) - mark.away / 2 - mark.half[1] - 8, 0
        )
        rolling = 14.0 * smooth(10, 160, away) * (fractal(x / 130, z / 130, 3, seed) - 0.35)
        if mark.around == "city":
            rolling = 0 * rolling
        if self.rise:
            wide = 3.2 * self.rise
            rolling = np.maximum(
                rolling * smooth(10.0, 40.0, self._beside(x, z)), self.rise * smooth(wide, 4.0, self._beside(x, z))
            )
        if self.lake:
            near = 1.6 + 0.35 * (fractal(x / 14, z / 14, 2, seed + 3) - 0.5) + np.maximum(rolling, 0) * (z < 0)
            bank = smooth(BANK + 3.0, BANK - 1.0, z + 1.6 * (fractal(x / 9, z / 9, 2, seed + 1) - 0.5))
            far = (
                mark.away
                - mark.half[1]
                - 16.0
                + 5.0 * (fractal(x / 34, 0 * x, 2, seed) - 0.5)
                + 0.004 * np.abs(x) ** 1.5
            )
            dry = smooth(far, far + 9.0, z)
            return np.asarray(near * bank + (1 - bank) * (-3.0 + dry * (5.2 + np.maximum(rolling, 0))))
        if self.wet:
            far = mark.away + 60.0 + 30.0 * fractal(x / 90, 0 * x, 2, seed)
            near = 1.6 + 0.35 * (fractal(x / 14, z / 14, 2, seed + 3) - 0.5) + np.maximum(rolling, 0) * (z < 0)
            bank = smooth(BANK + 3.0, BANK - 1.0, z + 1.6 * (fractal(x / 9, z / 9, 2, seed + 1) - 0.5))
            other = smooth(far, far + 30, z) * (3.0 + 26.0 * fractal(x / 120, z / 120, 3, seed + 6))
            # a bridge along x lands on its banks to the left and the right
            sides = (
                smooth(mark.half[0] - 8, mark.half[0] + 6, np.abs(x))
                * smooth(mark.away - 60, mark.away - 20, z)
                * (6.0 if mark.tall < 20 else 15.0)
            )
            return np.asarray(
                near * bank + (1 - bank) * np.maximum(-3.0 + 3.0 * smooth(far - 10, far, z) + other, sides - 3.0)
            )
        swell = 0.12 * (fractal(x / 9, z / 9, 2, seed + 2) - 0.5) if mark.floor in ("grass", *BARREN) else 0.0 * x
        if mark.floor in ("sand", "snow", "mars", "moon"):
            swell = swell + 0.5 * smooth(6, 30, np.hypot(x, z)) * (fractal(x / 26, z / 26, 3, seed + 4) - 0.5)
        if mark.hills is not None:
            swell = swell + mark.hills(seed, x - mark.beside, z - mark.away)
        return np.asarray(np.maximum(rolling, -1.0) + swell)

    def _plan(self) -> Plan:
        mark = self.landmark
        x, z = mark.beside, mark.away
        foot = self.foot
        body = Box(
            self.of.replace(" ", "_"),
            (x - mark.half[0], foot - 2, z - mark.half[1]),
            (x + mark.half[0], foot + mark.tall, z + mark.half[1]),
        )
        boxes = (body,)
        front = (x, z - mark.half[1] - 1.2) if not self.wet else (0.6, BANK - 2.5)
        words = dict.fromkeys([self.of, *self.of.split(), "building", "gate", "door", "entrance", "steps"], front)
        words |= {"ground": (0.6, 1.0), "path": (0.0, 2.5), "horizon": front, "sky": front}
        if self.wet:
            words |= dict.fromkeys(("water", "river", "shore", "edge", "bank"), (0.4, BANK - 2.5))
        aside = (
            max(mark.half[0], 12.0) + 5.0 if mark.around == "city" and mark.tall < 60 else 90.0
        )  # houses begin beyond
        return Plan(
            name=self.place.name,
            boxes=boxes,
            anchors=tuple((word, free_near(boxes, point)) for word, point in words.items()),
            marks=((0.0, 0.0), (0.9, 0.6), (-0.9, 0.8), (0.3, -1.5), (-0.8, -1.3), (0.1, 2.1)),
            zones=(((-aside, 0.2, -1.4 * mark.tall - 20.0), (aside, 40.0, z - mark.half[1] - 2.0)),),
            terrain=self.terrain.at,
            landmark=(x, foot + 0.42 * mark.tall, z),
            open=not self.wet,
        )

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        low, high = GREEN[self.season]
        tone = fractal(x / 9, z / 9, 3, 4)[..., None]
        green = rgb(low) * (1 - tone) + rgb(high) * tone
        floor, mark = self.landmark.floor, self.landmark
        if floor == "grass":
            path = (1 - smooth(0.9, 1.9, np.abs(x + 0.7 * np.sin(z / 9) * smooth(5, 20, np.abs(z)))))[..., None] * (
                z < mark.away
            )[..., None]
            return np.asarray(green * (1 - path) + rgb("#a89470") * path)
        if floor == "water":
            shore = (1 - smooth(0.3, 1.1, y))[..., None]
            return np.asarray(green * (1 - shore) + rgb("#8c7f66") * (0.85 + 0.3 * tone) * shore)
        colour = rgb(FLOORS[floor][0]) * (0.88 + 0.24 * tone)
        if floor in ("snow", "mars", "moon"):
            return np.asarray(np.clip(rgb(FLOORS[floor][0]) * (0.94 + 0.12 * tone), 0, 1))
        if floor == "sand":
            rock = smooth(0.25, 0.5, steep)[..., None]
            return np.asarray(colour * (1 - rock) + rgb("#8f744c") * rock)
        if floor == "paving":  # slabs of a metre and a half
            joint = np.minimum(np.abs((x / 1.5) % 1 - 0.5), np.abs((z / 1.5) % 1 - 0.5)) > 0.47
            colour = np.where(
                joint[..., None],
                colour * 0.82,
                colour * (0.94 + 0.12 * noise(np.floor(x / 1.5), np.floor(z / 1.5), 7)[..., None]),
            )
        lawn = smooth(mark.half[0] + 14, mark.half[0] + 18, np.abs(x))[..., None]
        if mark.around == "city" or floor == "soil":
            lawn = lawn * 0
        return np.asarray(colour * (1 - lawn) + green * lawn)

    def dress(self, lit: bool) -> tuple[Item, ...]:
        mark, seed, ground = self.landmark, self.place.seed, self.terrain.at
        draw = chance(seed, "sight")
        material = {"grass": "grass", "water": "soil"}.get(mark.floor) or FLOORS[mark.floor][1]
        out = [
            Item(mesh, name="ground")
            for mesh in self.terrain.meshes(
                f"sight-{self.of}-{self.season}-{mark.floor}-{self.rise:g}", material, self._colours, (3, 3)
            )
        ]
        out.append(
            Item(mark.build(seed, lit), model=placed(mark.beside, self.foot, mark.away).astype("f4"), name=self.of)
        )
        if mark.around == "trees":
            out += self._trees(draw)
        if mark.around == "city":
            out += self._city(lit, draw)
        if mark.floor in ("grass", "water"):
            angle, r = draw.uniform(0, 6.283, 620), 0.8 + 26 * draw.uniform(0, 1, 620) ** 0.6
            gx, gz = np.sin(angle) * r, np.cos(angle) * r
            points = np.stack([gx, ground(gx, gz) - 0.03, gz], 1)
            tuft = named("sight-tuft", blades(11, 0.2, 0.3, GREEN[self.season][1], 3, 0.45, 0.02))
            keep = (np.abs(gx) > 1.5) & (points[:, 1] > 0.9 if self.wet else True)
            out.append(scattered(tuft, points[keep], draw, "grass", (0.6, 1.25), shadow=False))
        return tuple(out)

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """Fog that lets one see what the place is known by, if dimly."""
        del time
        return light, replace(air, fog=min(air.fog, DIM / max(self.landmark.away, 20.0))), grade

    def _trees(self, draw: np.random.Generator) -> list[Item]:
        """Trees beside and behind, none before the landmark; in rows where the ground is made."""
        mark, ground = self.landmark, self.terrain.at
        out = []
        for k, species in enumerate(("oak", "poplar", "beech")):
            n = 16
            side = np.where(draw.uniform(size=n) < 0.5, -1.0, 1.0)
            x = side * (mark.half[0] + draw.uniform(8, 60, n))
            first = mark.away + (70.0 if self.wet and not self.lake else -0.3 * mark.half[1])
            z = draw.uniform(first, first + 70.0, n)
            points = np.stack([x, ground(x, z) - 0.05, z], 1)
            points = points[points[:, 1] > 0.6] if self.wet else points
            if len(points):
                out.append(
                    scattered(
                        tree(species, self.place.seed + k, True, self.season),
                        points,
                        draw,
                        "trees",
                        (0.85, 1.35),
                        shadow=False,
                    )
                )
        n = 26
        x, z = (
            draw.uniform(-160, 160, n),
            mark.away + mark.half[1] + draw.uniform(40, 120, n) + (60 if self.wet and not self.lake else 0),
        )
        points = np.stack([x, ground(x, z) - 0.1, z], 1)
        points = points[points[:, 1] > 0.6] if self.wet else points
        if len(points):
            out.append(
                scattered(
                    tree("oak", self.place.seed + 5, True, self.season), points, draw, "trees", (0.9, 1.4), shadow=False
                )
            )
        return out

    def _city(self, lit: bool, draw: np.random.Generator) -> list[Item]:
        """Houses on both sides and behind, and street lamps along the way."""
        mark = self.landmark
        houses = []
        spots: list[tuple[float, float]] = []
        first = 4.0 if mark.tall < 60 else mark.away - 20.0  # what is tall needs a square before it to be seen
        for side in (-1, 1):
            spots += [(side * (max(mark.half[0], 12.0) + 16.0), z) for z in np.arange(first, mark.away + 40.0, 21.0)]
        spots += [(x, mark.away + mark.half[1] + 46.0) for x in np.arange(-84.0, 85.0, 21.0)]
        for k, (x, z) in enumerate(spots):
            tall = float(draw.uniform(12, 22)) if self.of != "skyscraper" else float(draw.uniform(18, 44))
            mesh = named("sight-house", block(19.0, 14.0, tall, lit, self.place.seed + k))
            houses.append(Item(mesh, model=placed(x, 0, z).astype("f4"), name="houses"))
        if mark.tall > 100:
            houses += self._quarters(lit, draw)
        lamp = named("sight-lamp", street_lamp(4.6, lit))
        points = np.array(
            [
                [s * (min(mark.half[0], 9.0) + 2.0), 0.0, z]
                for s in (-1, 1)
                for z in np.arange(2.0, mark.away - mark.half[1] - 2.0, 12.0)
            ]
        )
        if len(points):
            houses.append(scattered(lamp, points, draw, "street lamps"))
        return houses

    def _quarters(self, lit: bool, draw: np.random.Generator) -> list[Item]:
        """A city to the horizon about what stands over all of it: eight houses, each many times."""
        x, z = (axis.ravel() for axis in np.meshgrid(np.arange(-390.0, 391.0, 60.0), np.arange(-130.0, 480.0, 52.0)))
        free = (np.abs(x) > 50.0) | (z > self.landmark.away + 60.0)
        which = draw.integers(0, 8, len(x))
        points = np.stack([x + draw.uniform(-5, 5, len(x)), 0 * x, z + draw.uniform(-5, 5, len(x))], 1)
        out = []
        for k in range(8):
            here = points[free & (which == k)]
            mesh = named("sight-quarter", block(24.0, 22.0, float(draw.uniform(14, 52)), lit, self.place.seed + 40 + k))
            out.append(Item(mesh, instances=many(here), name="houses", shadow=False))
        return out

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """What of the landmark turns: sails, a wheel, wooden horses, a crane."""
        mark = self.landmark
        foot = self.foot
        out = []
        for part in self._turning:
            x, y, z = part.pivot
            model = placed(mark.beside + x, foot + y, mark.away + z) @ turned(part.axis, part.speed * seconds)
            out.append(Item(part.mesh, model=model.astype("f4"), name=self.of))
        return tuple(out)

    @cached_property
    def _turning(self) -> tuple[Turning, ...]:
        turning = self.landmark.turning
        return tuple(turning(self.place.seed, False)) if turning else ()

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """The front is lit from below in the dark, as monuments are."""
        if time not in DARK:
            return ()
        mark = self.landmark
        z = mark.away - mark.lamps * mark.half[1] - (2.0 if mark.lamps > 1.0 else 0.0)
        power = 6.0 + 1.1 * mark.tall
        return tuple(
            Lamp(
                (mark.beside + s * min(mark.half[0], 14.0), self.foot + 1.6, z),
                (power, 0.78 * power, 0.5 * power),
                mark.tall * 1.2 + 14.0,
            )
            for s in (-0.7, 0.7)
        )
