"""Outer space: no floor, no air, a sun, stars on all sides, and something to be far away from.

Options: `kind` = orbit (over the curve of a planet, a station beside) | deep (a planet with its moon, whole) | asteroids | nebula;
`planet` = earth | mars | gas | moon. Everybody floats. The ids name the planet, the station, the rocks.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.plan import Plan
from filmwright.stage.shapes import box, lathe, rock, rod
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light
from filmwright.stage.surface import at, chance, glowing, many, merge, moved, named, placed, surface, turned

KINDS = ("orbit", "deep", "asteroids", "nebula")
PLANETS = ("earth", "mars", "gas", "moon")


class Space(SetPiece):
    """Orbit, deep space, a belt of rocks or a nebula."""

    options = ("kind", "planet")
    weightless = True

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = self.choice("kind", KINDS)
        self.planet = self.choice("planet", PLANETS)
        mark = {
            "orbit": (9.0, 1.0, -40.0),
            "deep": (-6.0, 6.0, -60.0),
            "asteroids": (2.0, 1.0, -30.0),
            "nebula": (0.0, 4.0, -60.0),
        }
        self.plan = Plan(
            name=place.name,
            anchors=(
                ("station", (6.0, -9.0)),
                ("planet", (-3.0, -8.0)),
                ("earth", (-3.0, -8.0)),
                ("space", (0.6, 1.0)),
                ("stars", (0.6, -6.0)),
            ),
            marks=((0.0, 0.0), (1.6, -0.8), (-1.6, 0.6), (0.6, -2.4), (-1.2, -2.0), (2.6, 1.2)),
            zones=(((-40.0, -8.0, -40.0), (40.0, 20.0, 40.0)),),
            landmark=mark[self.kind],
            open=True,
        )

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        out: list[Item] = []
        seed = self.place.seed
        number = float(PLANETS.index(self.planet))
        if self.kind == "orbit":
            out.append(globe(number, seed, 3000.0, (700.0, -3330.0, -900.0), near=1.0))
        elif self.kind == "deep":
            out.append(globe(number, seed, 340.0, (-260.0, 90.0, -1250.0)))
            out.append(globe(3.0, seed + 5, 62.0, (330.0, 190.0, -1100.0), "moon", "#b9b2a6"))
            if self.planet == "gas":
                out.append(ring(430.0, 760.0, seed, (-260.0, 90.0, -1250.0)))
        else:
            out.append(globe(number, seed, 150.0, (-420.0, 160.0, -1500.0)))
        if self.kind in ("asteroids", "deep"):
            out += self._rocks(70 if self.kind == "asteroids" else 14)
        return tuple(out)

    def _rocks(self, count: int) -> list[Item]:
        draw = chance(self.place.seed, "rocks")
        out = []
        for k in range(3):
            a, r, y = (
                draw.uniform(0, 6.283, count),
                14 + 130 * draw.uniform(0, 1, count) ** 1.3,
                draw.normal(0, 11, count),
            )
            points = np.stack([r * np.sin(a), y, r * np.cos(a)], 1)
            points = points[~((np.abs(points[:, 0]) < 9) & (points[:, 2] > -4))]  # none between the cast and the camera
            stone = named(
                "asteroid",
                rock(self.place.seed * 3 + k, 1.0, ("#6b645c", "#57514c", "#7c6f60")[k], level=3 if k == 0 else 2),
            )
            sizes = 0.5 + 5.5 * draw.uniform(0, 1, len(points)) ** 3
            out.append(
                Item(
                    stone,
                    instances=many(points, draw.uniform(0, 360, len(points)), sizes),
                    name="asteroid",
                    shadow=False,
                )
            )
        return out

    def moving(self, seconds: float) -> tuple[Item, ...]:
        """The station turns slowly; the shell of orbit drifts under it."""
        if self.kind == "orbit":
            turn = placed(17.0, -1.0, -48.0, 24.0 + 0.6 * seconds) @ turned("z", 9.0)
            return (Item(_station(self.place.seed), model=turn.astype("f4"), name="space station"),)
        return ()

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """One hard sun and black shadows, whatever the hour; a galaxy, or a nebula, behind everything."""
        del time
        side = 1.0 if light.key[0] >= 0 else -1.0
        light = replace(
            light, key=(side * 0.78, 0.46, 0.42), key_colour=(3.0, 2.9, 2.75), rim=(-side * 0.7, 0.1, -0.7),
            rim_colour=(0.30, 0.42, 0.75), zenith=(0.020, 0.024, 0.040), horizon=(0.024, 0.028, 0.046),
            ground=(0.030, 0.042, 0.070), stars=0.9, sun_disc=1.0, fill=0.10,
        )  # fmt: skip
        air = replace(
            air, fog=0.0, clouds=0.0, shafts=0.0, dust=0.0, rain=0.0, snow=0.0, wet=0.0, wall=None, void=True,
            galaxy=2.0 if self.kind == "nebula" else 0.8 if self.kind != "orbit" else 0.45,
        )  # fmt: skip
        return light, air, replace(grade, exposure=1.0, contrast=1.06, saturation=1.02, bloom=0.6)

    def lamps(self, time: str = "day") -> tuple[Lamp, ...]:
        """What the lit planet throws back from below."""
        del time
        if self.kind != "orbit":
            return ()
        tone = {"earth": (0.55, 0.85, 1.5), "mars": (1.3, 0.7, 0.4), "gas": (1.2, 1.0, 0.7), "moon": (0.9, 0.9, 0.95)}[
            self.planet
        ]
        return (Lamp((0.0, -9.0, 2.0), (tone[0] * 26, tone[1] * 26, tone[2] * 26), 26.0),)


def globe(
    kind: float,
    seed: int,
    radius: float,
    where: tuple[float, float, float],
    name: str = "planet",
    tone: str = "#c9b08a",
    near: float = 0.0,
) -> Item:
    """A sphere with the planet's material; finer than it needs, for its edge is seen against black."""
    rings, sides = 72, 110
    t, a = np.meshgrid(np.linspace(0, np.pi, rings), np.linspace(0, 2 * np.pi, sides), indexing="ij")
    points = np.stack([np.sin(t) * np.cos(a), np.cos(t), np.sin(t) * np.sin(a)], -1).reshape(-1, 3)
    i = (np.arange(rings - 1)[:, None] * sides + np.arange(sides - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + sides], 1), np.stack([i + 1, i + sides + 1, i + sides], 1)])
    aux = np.tile([kind, (seed % 101) / 13.0, near, 0.0], (len(points), 1))
    mesh = named("planet", surface(points * radius, faces, tone, "planet", points, aux))
    return Item(
        mesh,
        model=(
            placed(*where) @ turned("x", 68.0 * near) @ turned("z", 18.0) @ turned("y", float(seed * 37 % 360))
        ).astype("f4"),
        name=name,
        shadow=False,
    )


def ring(inner: float, outer: float, seed: int, where: tuple[float, float, float], name: str = "ring") -> Item:
    """The ring of a planet at `where`, tilted towards who looks along -z."""
    model = placed(*where) @ turned("x", 17) @ turned("z", -14)
    return Item(_bands(inner, outer, seed), model=model.astype("f4"), name=name, shadow=False)


def _bands(inner: float, outer: float, seed: int) -> Mesh:
    """Thin bands of ice, seen from both sides; gaps are left out. Each is as wide as a part of the ring's inner radius."""
    draw, parts, r = chance(seed, "ring"), [], inner
    a = np.linspace(0, 2 * np.pi, 121)
    while r < outer:
        wide = inner / 430.0 * float(draw.uniform(8, 34))
        tone = float(draw.uniform(0.45, 1.0))
        x = np.concatenate([r * np.cos(a), (r + wide) * np.cos(a)])
        z = np.concatenate([r * np.sin(a), (r + wide) * np.sin(a)])
        i = np.arange(120)
        faces = np.concatenate([np.stack([i, i + 1, i + 121], 1), np.stack([i + 1, i + 122, i + 121], 1)])
        band = surface(
            np.stack([x, 0 * x, z], 1),
            np.concatenate([faces, faces[:, ::-1]]),
            (0.80 * tone, 0.70 * tone, 0.55 * tone),
            "snow",
            np.tile([0, 1.0, 0], (242, 1)),
        )
        parts.append(band)
        r += wide + inner / 430.0 * float(draw.choice([1.0, 2.0, 14.0]))
    return named("ring", *parts)


def _station(seed: int) -> Mesh:
    """Modules in a row and across, a long truss, eight wings of solar cells, radiators, a dock, lit windows."""
    white, gold = "#d9d8d2", "#b98a35"

    def module(length: float, radius: float, tone: str = white) -> Mesh:
        profile = [
            (0, 0),
            (radius * 0.55, 0),
            (radius * 0.6, 0.3),
            (radius, 0.9),
            (radius, length - 0.9),
            (radius * 0.6, length - 0.3),
            (radius * 0.55, length),
            (0, length),
        ]
        bands = [
            at(lathe([(radius * 1.03, 0), (radius * 1.03, 0.18)], "#8b8f93", "metal", 20), 0, y)
            for y in (1.2, length / 2, length - 1.4)
        ]
        return merge([lathe(profile, tone, "paint", 20), *bands])

    lying = turned("x", 90)
    parts = [
        moved(at(module(9.0, 2.0), 0, -4.5), lying),
        moved(at(module(7.0, 1.7), 0, 4.6), lying),
        moved(at(module(6.0, 1.8, "#c9c4b8"), 0, -10.6), lying),
    ]
    parts += [moved(at(module(5.5, 1.6), 0, 1.6), turned("z", s * 90)) for s in (-1, 1)]
    parts.append(at(module(4.0, 1.4, gold), 0, 1.6, -2.0))
    for s in (-1, 1):
        for k, z in enumerate((-0.5, 0.5)):
            parts.append(rod((0, 3.2 + 0.8 * k, z), (s * 26.0, 3.2 + 0.8 * k, z), 0.10, "#a8abae", "metal", 5))
        parts += [
            rod((s * x, 3.2, -0.5), (s * (x + 1.3), 4.0, 0.5), 0.06, "#a8abae", "metal", 4)
            for x in np.arange(0, 25, 1.3)
        ]
        for x in (14.0, 24.0):
            for t in (-1, 1):
                wing = [box((-2.2, 0.6, -0.03), (2.2, 15.0, 0.03), "#1c2f5e", "metal")]
                wing += [
                    box((-2.22, y, -0.05), (2.22, y + 0.07, 0.05), gold, "metal") for y in np.arange(0.6, 15.1, 1.2)
                ]
                wing.append(box((-0.06, 0, -0.08), (0.06, 15.2, 0.08), "#c9cbcc", "metal"))
                parts.append(at(moved(merge(wing), turned("x", t * 90)), s * x, 3.6, 0))
        parts.append(at(box((-1.6, -5.0, -0.05), (1.6, 0, 0.05), "#e9e9e4", "paint"), s * 7.0, 3.0, 0))
    for k in range(8):
        a = 0.785 * k
        window = box((-0.2, -0.14, -0.03), (0.2, 0.14, 0.03), "#ffdf9a", "plain")
        parts.append(glowing(at(window, 2.01 * np.cos(a), 2.01 * np.sin(a), 1.0 + 0.3 * (k % 3)), "#ffdf9a", 2.2))
    del seed
    return named("space-station", *parts)
