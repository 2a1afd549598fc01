"""Desert: dunes with crests, a hard pan to run on for more than half a kilometre, rocks, far mesas.

Options: ground = sand | salt | mars | moon | snow; mesas, rocks = 0..1 (how many).
The pan runs along +z through the origin; dunes rise on both sides and stay low in the middle, so that somebody who runs there is
seen from afar, and climbs and sinks a little on the way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import SetPiece
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.places.space import globe
from filmwright.stage.places.terrain import Terrain, spaced
from filmwright.stage.shapes import blades, rock
from filmwright.stage.snapshot import Air, Grade, Item, Light
from filmwright.stage.surface import blend, chance, fractal, many, named, noise, rgb, smooth, surface

NEAR_END, FAR_END = -140.0, 640.0  # the stretch along z where the ground is drawn finely


@dataclass(frozen=True)
class Ground:
    """What a desert is made of: material and colours of flat ground, slope and rock; dune height in metres; craters or not."""

    material: str
    low: str
    high: str
    stone: str
    dunes: float
    craters: bool = False
    tufts: bool = False


GROUNDS = {
    "sand": Ground("sand", "#a87443", "#cf9f62", "#6e4a34", 13.0, tufts=True),
    "salt": Ground("sand", "#d9d4c8", "#f1eee6", "#8d857a", 0.5),
    "mars": Ground("soil", "#8a4426", "#b5643a", "#5e3222", 5.0, craters=True),
    "moon": Ground("soil", "#6c6b6c", "#8b8a8a", "#606063", 4.0, craters=True),
    "snow": Ground("snow", "#d5dfeb", "#f4f8fc", "#6d727a", 6.0),
}
HERO_ROCKS = (  # x, z, size; none on the way that one runs
    (7.5, 9.0, 1.5), (-9.0, 16.0, 2.3), (-5.2, -6.5, 0.9), (12.5, 34.0, 3.0), (-15.0, 52.0, 3.6), (9.5, 71.0, 3.2), (6.4, 8.0, 0.6),
)  # fmt: skip


class Desert(SetPiece):
    """Open ground to run on. The storm comes from behind, at -z."""

    options = ("ground", "mesas", "rocks")

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.kind = GROUNDS[self.choice("ground", tuple(GROUNDS))]
        self.airless, self.dusty = self.kind is GROUNDS["moon"], self.kind is GROUNDS["mars"]
        seed = place.seed
        ahead = spaced(60, 2.2, FAR_END, 1.012)
        zs = np.concatenate(
            [ahead[(ahead > NEAR_END) & (ahead < FAR_END)], _outwards(FAR_END, 1500), -_outwards(-NEAR_END, 1100)]
        )
        xs = spaced(8, 1.6, 1400, 1.10)
        self.terrain = Terrain.of(xs, np.sort(zs), lambda x, z: self._height(x, z, seed))
        share = self.number("rocks", 0.6, 0, 1)
        self.heroes = HERO_ROCKS if share > 0 else ()
        boxes = tuple(
            Box(
                f"rock_{k}",
                (x - 0.62 * s, -5, z - 0.55 * s),
                (x + 0.62 * s, float(self.terrain.at(x, z)) + 0.75 * s, z + 0.55 * s),
            )
            for k, (x, z, s) in enumerate(self.heroes)
        )
        self.plan = Plan(
            name=place.name,
            boxes=boxes,
            anchors=(
                ("rock", (5.8, 9.0)), ("ridge", (34.0, 60.0)), ("dune", (26.0, 24.0)), ("crest", (34.0, 60.0)),
                ("storm", (0.0, -60.0)), ("horizon", (0.0, 420.0)), ("mesa", (60.0, 420.0)), ("sky", (0.0, 420.0)),
                ("sand", (0.8, 2.5)), ("ground", (0.8, 2.5)),
            ),
            marks=((0.0, 0.0), (0.8, -1.6), (-0.9, -2.4), (1.5, 0.9), (-1.6, 1.0), (0.1, -4.2)),
            zones=(((-300.0, -5.0, NEAR_END), (300.0, 70.0, FAR_END)),),
            terrain=self.terrain.at,
            landmark=(30.0, 14.0, 420.0),
            open=True,
        )  # fmt: skip
        self.mesas = self.number("mesas", 0.0 if self.airless else 0.6, 0, 1)
        self.rocks = share

    def _height(self, x: Array, z: Array, seed: int) -> Array:
        """Asymmetric dunes (gentle to windward, steep to lee, after the profile of a barchan field), held down along the pan."""
        wander = 9.0 * (fractal(z / 150, 0.0 * z, 2, seed + 8) - 0.5)
        aside = smooth(4, 38, np.abs(x - wander))
        phase = (z * 0.30 + x * 0.95) / 52 + 2.4 * fractal(x / 130, z / 130, 3, seed + 3)
        turn = phase - np.floor(phase)
        profile = np.where(turn < 0.74, smooth(0, 0.74, turn) ** 1.25, 1 - smooth(0.74, 1, turn))
        size = 0.25 + 1.1 * fractal(x / 100, z / 100, 2, seed + 9)
        roll = fractal(x / 60, z / 60, 3, seed + 5) - 0.5
        height = self.kind.dunes * aside * (profile * size + 0.55 * roll * smooth(10, 120, np.abs(x)))
        height = (
            height
            + min(self.kind.dunes, 3) * 0.55 * (fractal(z / 45, x / 80, 2, seed + 11) - 0.5)
            + 0.10 * (noise(x / 5, z / 5, seed) - 0.5)
        )
        if self.kind.craters:
            height = height + _craters(x, z, seed)
        return np.asarray(height * (1 - 0.6 * smooth(500, 1300, np.hypot(x, z))))

    def _colours(self, x: Array, y: Array, z: Array, steep: Array) -> Array:
        tone = np.clip(fractal(x / 14, z / 14, 3, 2) * 0.7 + 0.03 * y, 0, 1)[..., None]
        colour = rgb(self.kind.low) * (1 - tone) + rgb(self.kind.high) * tone
        crest = smooth(0.02, 0.12, steep)[..., None]
        return np.asarray(colour * (1 - 0.10 * crest) * (0.95 + 0.1 * noise(x / 3, z / 3, 7)[..., None]))

    def dress(self, lit: bool) -> tuple[Item, ...]:
        del lit
        seed, kind = self.place.seed, self.kind
        out = [
            Item(mesh, name="ground") for mesh in self.terrain.meshes("desert", kind.material, self._colours, (3, 5))
        ]
        for k in range(4):
            turns = chance(seed, "turn", str(k))
            mine = [hero for j, hero in enumerate(self.heroes) if j % 4 == k]
            if mine:
                where = np.array([(x, self._foot(x, z, s), z) for x, z, s in mine])
                sizes = np.array([s for _, _, s in mine])
                big = named("boulder", rock(seed * 7 + k, 1.0, kind.stone, level=3))
                out.append(Item(big, instances=many(where, turns.uniform(0, 360, len(mine)), sizes), name="rock"))
            strewn, small = self._strewn(k)
            if len(strewn):
                pebble = named("stone", rock(seed * 7 + k, 1.0, kind.stone, level=1))
                out.append(
                    Item(pebble, instances=many(strewn, turns.uniform(0, 360, len(strewn)), small), name="stones")
                )
        if kind.tufts:
            out.append(self._grass())
        out += self._mesas()
        if self.airless:  # the earth over the horizon
            out.append(globe(0.0, seed, 62.0, (-170.0, 215.0, 900.0), "earth"))
        return tuple(out)

    def lighted(self, light: Light, air: Air, grade: Grade, time: str) -> tuple[Light, Air, Grade]:
        """On the moon one hard sun in a black sky, whatever the hour; on Mars dust that colours the air."""
        if self.airless:
            side = 1.0 if light.key[0] >= 0 else -1.0
            light = replace(
                light, key=(side * 0.86, 0.34, 0.30), key_colour=(3.3, 3.2, 3.1), rim=(-side * 0.7, 0.2, -0.6),
                rim_colour=(0.10, 0.13, 0.22), zenith=(0.004, 0.005, 0.008), horizon=(0.004, 0.005, 0.008), ground=(0.10, 0.10, 0.105),
                stars=0.55, sun_disc=0.0, fill=0.08,
            )  # fmt: skip
            air = replace(
                air,
                fog=0.0,
                clouds=0.0,
                shafts=0.0,
                dust=0.0,
                rain=0.0,
                snow=0.0,
                wet=0.0,
                wall=None,
                void=True,
                galaxy=0.12,
            )
            return light, air, replace(grade, exposure=0.95, contrast=1.10, saturation=0.9)
        if self.dusty and time != "night":
            light = replace(
                light,
                zenith=(0.34 * light.zenith[2] + 0.16, 0.20 * light.zenith[2] + 0.10, 0.10 * light.zenith[2] + 0.05),
                horizon=(0.72, 0.46, 0.27),
            )
            return light, replace(air, fog_colour=(0.62, 0.40, 0.24), cloud_colour=(0.9, 0.68, 0.5), clouds=0.12), grade
        return light, air, grade

    def _foot(self, x: float, z: float, size: float) -> float:
        """How low a boulder lies: by the lowest ground under it, so that none hangs over a slope."""
        around = self.terrain.at(x + np.array([0, -0.5, 0.5, 0, 0]) * size, z + np.array([0, 0, 0, -0.5, 0.5]) * size)
        return float(around.min()) - 0.06 * size

    def _strewn(self, k: int) -> tuple[Array, Array]:
        """Small stones along the pan: few at the path, more beside it; (n,3) and sizes (n,)."""
        draw = chance(self.place.seed, "stones", str(k))
        n = int(70 * self.rocks)
        side = draw.choice([-1, 1], n) * (2.2 + 26 * draw.uniform(0, 1, n) ** 1.6)
        z = draw.uniform(-60, 420, n) * draw.uniform(0.2, 1, n)
        size = 0.10 + 0.5 * draw.uniform(0, 1, n) ** 4 * np.minimum(np.abs(side) / 6, 2)
        return np.stack([side, self.terrain.at(side, z) - 0.05 * size, z], 1), size

    def _grass(self) -> Item:
        draw = chance(self.place.seed, "tufts")
        n = 90
        x = draw.choice([-1, 1], n) * (3.5 + 30 * draw.uniform(0, 1, n) ** 1.4)
        z = draw.uniform(-40, 240, n)
        points = np.stack([x, self.terrain.at(x, z) - 0.02, z], 1)
        tuft = named("dry-grass", blades(16, 0.16, 0.5, "#a58c52", 3, 0.7, 0.016))
        return Item(
            tuft,
            instances=many(points, draw.uniform(0, 360, n), draw.uniform(0.5, 1.25, n)),
            shadow=False,
            name="grass",
        )

    def _mesas(self) -> list[Item]:
        draw = chance(self.place.seed, "mesas")
        out = []
        for k in range(round(11 * self.mesas)):
            angle = (
                np.radians((1 if k % 2 else -1) * (14 + 9.5 * k + draw.uniform(0, 6)))
                if k < 8
                else np.radians(draw.uniform(120, 240))
            )
            far = draw.uniform(820, 1320)
            x, z = float(np.sin(angle) * far), float(np.cos(angle) * far)
            if abs(x) < 90:
                x += 170 * (1 if x >= 0 else -1)
            mesh = named(
                "mesa",
                mesa(
                    self.place.seed * 31 + k,
                    draw.uniform(45, 120),
                    draw.uniform(45, 130),
                    self.kind.stone,
                    self.kind.high,
                ),
            )
            out.append(
                Item(mesh, instances=many(np.array([[x, -8.0, z]]), draw.uniform(0, 360)), shadow=False, name="mesa")
            )
        return out


def _outwards(start: float, end: float) -> Array:
    lines = [start]
    step = 14.0
    while lines[-1] < end:
        lines.append(lines[-1] + step)
        step *= 1.35
    return np.array(lines)


def _craters(x: Array, z: Array, seed: int) -> Array:
    draw = chance(seed, "craters")
    height = np.zeros_like(x)
    for _ in range(26):
        cx, cz, r = draw.choice([-1, 1]) * draw.uniform(22, 170), draw.uniform(-100, 500), draw.uniform(6, 26)
        d = np.hypot(x - cx, z - cz) / r
        bowl = np.where(d < 1, -0.22 * r * (1 - d**2), 0.0)
        height = height + bowl + 0.09 * r * np.exp(-(((d - 1.05) / 0.22) ** 2))
    return height


def mesa(seed: int, height: float, radius: float, stone: str, sand: str) -> Mesh:
    """A table mountain around the origin: skirt of scree, broken cliff in strata, flat top. Metres."""
    draw = chance(seed, "mesa")
    sides = 30
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    form = 0.7 + 0.6 * fractal(np.cos(angle) * 1.6 + seed, np.sin(angle) * 1.6, 3, seed)
    form[:] *= 1 + 0.35 * np.cos(2 * angle + draw.uniform(0, 6))
    levels = [
        (2.1, 0.0),
        (1.45, 0.22),
        (1.16, 0.42),
        (1.10, 0.44),
        (1.05, 0.68),
        (0.98, 0.70),
        (0.95, 0.94),
        (0.90, 1.0),
    ]
    rings, colours = [], []
    for k, (wide, up) in enumerate(levels):
        rough = 1 + 0.10 * (fractal(np.cos(angle) * 6 + k * 0.3, np.sin(angle) * 6, 2, seed + 4) - 0.5) * (
            1 if k > 1 else 0.4
        )
        r = radius * form * wide * rough
        rings.append(np.stack([r * np.sin(angle), np.full(sides, up * height), r * np.cos(angle)], 1))
        band = blend(stone, sand, [0.85, 0.6, 0.35, 0.1, 0.3, 0.0, 0.25, 0.4][k])
        colours.append(np.tile(band, (sides, 1)) * (0.92 + 0.16 * noise(angle * 6, k * 1.0, seed)[:, None]))
    points = np.concatenate([*rings, [[0, height * 1.01, 0]]])
    tint = np.concatenate([*colours, [blend(stone, sand, 0.45)]])
    i = np.arange(sides)
    n = (i + 1) % sides
    faces = []
    for k in range(len(levels) - 1):
        low, high = k * sides, (k + 1) * sides
        faces += [np.stack([low + i, low + n, high + n], 1), np.stack([low + i, high + n, high + i], 1)]
    top = (len(levels) - 1) * sides
    faces.append(np.stack([top + i, top + n, np.full(sides, len(points) - 1)], 1))
    return surface(points, np.concatenate(faces), np.clip(tint, 0, 1), "stone")
