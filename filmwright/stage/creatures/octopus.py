"""Octopuses and squids: a mantle over a head with two eyes, a web, and arms all round that taper and carry suckers below.

Lengths are parts of the whole length; the body stands with its mantle up and its arms spread on y = 0, facing +z.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, sweep, value
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import ball, eye, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple

PARTS = 5  # bones of an arm
SUCKERS = 9  # on each of its two rows


@dataclass(frozen=True)
class Octopus:
    """The proportions of a species."""

    length: float = 0.9  # metres from the top of the mantle over an arm to its end
    mantle: float = 0.30
    girth: float = 0.125  # radius of the mantle where it is thickest
    thickest: float = 0.62  # where along the mantle that is
    point: float = 0.75  # radius of its end, part of the girth
    tilt: float = 32.0  # degrees by which it leans back
    head: float = 0.085  # radius
    arms: int = 8
    arm: float = 0.64
    arm_thick: float = 0.037
    web: float = 0.115  # radius of the skirt between the arms
    blade: float = 0.0  # breadth of a squid's
    eye: float = 0.026
    swims: bool = False  # never creeps
    coat: Coat = field(default_factory=Coat)


OCTOPUSES: dict[str, Octopus] = {
    "octopus": Octopus(
        coat=Coat("#b04a32", under="#e6c0a4", back="#8f3524", marks="spots", mark="#7a2a1c", size=0.05, much=0.45, bare=True,
            eyes="#d9a83a", nose="#6a2418"),
    ),
    "squid": Octopus(
        length=0.8, mantle=0.48, girth=0.085, thickest=0.25, point=0.16, tilt=0.0, head=0.062, arm=0.36, arm_thick=0.022, web=0.055,
        blade=0.15, eye=0.024, swims=True,
        coat=Coat("#c98a7a", under="#ead2c2", back="#a8604f", marks="spots", mark="#8f4434", size=0.03, much=0.5, bare=True,
            eyes="#cfd6da", nose="#7a3a2c"),
    ),
}  # fmt: skip


def way_of(arm: int, arms: int) -> float:
    """The angle in radians at which an arm goes out, from straight ahead to the left."""
    return 2 * np.pi * (arm + 0.5) / arms


def anatomy(o: Octopus) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(o).made()


class _Maker:
    def __init__(self, o: Octopus) -> None:
        self.o = o
        lean = np.radians(o.tilt)
        self.base = np.array([0.0, 0.10, 0.0])
        self.head = np.array([0.0, 0.10 + 1.05 * o.head, 0.0])
        self.up = np.array([0.0, np.cos(lean), -np.sin(lean)])
        self.top = self.head + self.up * o.mantle

    def made(self) -> Anatomy:
        o, s = self.o, self.o.length
        bones = [
            Bone("head", "", triple(self.base), triple(self.head), o.head),
            Bone("mantle", "head", triple(self.head + self.up * 0.5 * o.head), triple(self.top), o.girth),
        ]
        along = np.array([0.0, 0.35, o.thickest, 0.5 * (1 + o.thickest), 1.0])
        along.sort()
        fat = np.interp(along, [0.0, o.thickest, 1.0], [0.8 * o.head, o.girth, o.girth * o.point])
        reach = o.mantle - o.girth * o.point
        flesh: list[Sweep] = [
            sweep([self.head + self.up * t * reach for t in along], fat, 1.0, 0.04),
            sweep([self.base, self.head], [o.web, o.head], 1.0, 0.05, 2),
        ]
        for k in range(o.arms):
            self._arm(k, bones, flesh)
        pieces = [*self._eyes(flesh), *self._suckers()]
        if o.blade:
            fin = self._fin()
            pieces += [fin, other_side(fin, ("mantle",))]
        bones = [Bone(b.name, b.parent, scaled(b.head, s), scaled(b.tail, s), b.girth * s) for b in bones]
        measures = {
            "height": float(self.top[1]) * s,
            "eye": float(self.eye[1]) * s,
            "length": s,
            "hip": 0.12 * s,
            "half": o.girth * s,
        }

        def careful(points: Array) -> Array:
            return np.asarray(smooth(0.25, 0.12, np.linalg.norm(points / s - self.head, axis=1)))

        body = (tuple(grown(f, s) for f in flesh), tuple(b.name for b in bones))
        return Anatomy(tuple(bones), (body,), self._paint, tuple(piece_grown(p, s) for p in pieces), careful, measures)

    def path(self, arm: int) -> Array:
        """The joints (PARTS + 1, 3) of an arm at rest: over the web, down, and along the ground."""
        o, a = self.o, way_of(arm, self.o.arms)
        out = np.array([0.03, 0.16, 0.36, 0.58, 0.79, 1.0]) * o.arm
        high = np.array([0.095, 0.085, 0.042, 0.024, 0.018, 0.014])
        return np.stack([np.sin(a) * out, high, np.cos(a) * out], 1)

    def _arm(self, arm: int, bones: list[Bone], flesh: list[Sweep]) -> None:
        o = self.o
        path = self.path(arm)
        thick = o.arm_thick * np.array([1.25, 1.05, 0.80, 0.56, 0.34, 0.14])
        flesh.append(sweep(path, thick, 1.0, 0.035, 3))
        for j in range(PARTS):
            parent = f"arm{arm}_{j}" if j else "head"
            bones.append(
                Bone(
                    f"arm{arm}_{j + 1}",
                    parent,
                    triple(path[j]),
                    triple(path[j + 1]),
                    float(thick[j] + thick[j + 1]) / 2,
                )
            )

    def _eyes(self, flesh: list[Sweep]) -> list[Piece]:
        o = self.o
        way = np.array([0.86, 0.30, 0.42])
        way /= np.linalg.norm(way)
        steps = np.linspace(0.0, 0.3, 121)
        at = self.head + self.up * 0.35 * o.head
        depth = value(at + way * steps[:, None], flesh)
        self.eye = at + way * (steps[int(np.argmax(depth > 0))] - 0.15 * o.eye)
        lid = sweep(
            [self.eye - way * 0.9 * o.eye, self.eye - way * 0.35 * o.eye], [1.2 * o.eye, 1.15 * o.eye], 1.0, 0.03, 1
        )
        flesh += [lid, Sweep(lid.points * [-1.0, 1.0, 1.0], lid.radii, lid.wide, lid.blend)]
        centre = self.eye + way * 0.28 * o.eye
        one = eye(centre, o.eye, way, o.coat.eyes, "head", 1.1)
        return [one, other_side(one, ("head",))]

    def _suckers(self) -> list[Piece]:
        """Two rows of pale discs below each arm."""
        o, out = self.o, []
        pale = o.coat.under or o.coat.main
        for k in range(o.arms):
            path, a = self.path(k), way_of(k, o.arms)
            aside = np.array([np.cos(a), 0.0, -np.sin(a)])
            for n in range(SUCKERS):
                t = 0.6 + 4.0 * n / (SUCKERS - 1)
                j = min(int(t), PARTS - 1)
                at = path[j] + (path[j + 1] - path[j]) * (t - j)
                thick = o.arm_thick * float(np.interp(t, range(6), [1.25, 1.05, 0.80, 0.56, 0.34, 0.14]))
                for side in (-0.42, 0.42):
                    centre = at + aside * side * thick - np.array([0.0, 0.86 * thick, 0.0])
                    size = (0.30 * thick, 0.16 * thick, 0.30 * thick)
                    disc = ball(centre, size, pale, "hide", f"arm{k}_{j + 1}", 6)
                    out.append(
                        Piece(
                            disc.points,
                            disc.triangles,
                            disc.colours,
                            disc.material,
                            disc.bones,
                            disc.normals,
                            levels=(0, 0),
                        )
                    )
        return out

    def _fin(self) -> Piece:
        """A squid's fin: a blade along the end of the mantle."""
        o = self.o
        t, u = np.linspace(0.0, 1.0, 7), np.linspace(0.0, 1.0, 5)
        breadth = o.blade * np.sin(np.pi * np.clip(t, 0, 1) ** 0.75) * 0.9 + 0.01
        spine = self.head + self.up * o.mantle * (0.55 + 0.45 * t)[:, None]
        rows = spine[:, None, :] + np.array([1.0, 0.0, 0.0]) * (u[None, :] * breadth[:, None])[..., None]
        return sheet(rows, rgb(o.coat.back or o.coat.main), "hide", ("mantle",), thick=0.006)

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        o, coat = self.o, self.o.coat
        p = points / o.length
        rough = 0.3 * (lumps(p, 0.05, 6) - 0.5)
        colours = np.tile(rgb(coat.main), (len(p), 1))
        colours = mixed(colours, coat.back, smooth(0.2, 0.8, normals[:, 1] + rough))
        low = smooth(0.16, 0.10, p[:, 1])
        colours = mixed(colours, coat.under, smooth(-0.1, -0.55, normals[:, 1] + rough) * low)
        near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye, axis=1)
        colours = mixed(colours, coat.nose, 0.8 * smooth(1.7 * o.eye, 1.2 * o.eye, near))
        much = smooth(-0.3, 0.1, normals[:, 1])
        aux = np.concatenate(
            [np.ones((len(p), 1)), marked(coat, np.full(len(p), 1.0 / (coat.size * o.length)), much)], 1
        )
        return np.clip(colours, 0, 1), aux, "hide"
