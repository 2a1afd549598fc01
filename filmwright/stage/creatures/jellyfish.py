"""Jellyfish: a bell that glows faintly, frilled arms under its middle, and long tentacles from its rim."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, rgb
from filmwright.stage.creatures.field import Sweep, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import sheet
from filmwright.stage.creatures.scaling import grown, piece_grown

PARTS = 3  # joints of an arm or a tentacle


@dataclass(frozen=True)
class Jellyfish:
    """Lengths are parts of the bell's width."""

    length: float = 0.5  # metres across the bell
    high: float = 0.42
    arms: int = 4
    arm: float = 0.95
    tentacles: int = 12
    tentacle: float = 1.6
    spots: int = 0
    coat: Coat = field(default_factory=Coat)
    shine: float = 0.55


JELLYFISH: dict[str, Jellyfish] = {
    "jellyfish": Jellyfish(coat=Coat("#8fb8f0", under="#e8a8d8", back="#c8d8ff", bare=True)),
    "box jellyfish": Jellyfish(
        length=0.25,
        high=0.75,
        arms=0,
        tentacles=8,
        tentacle=2.4,
        coat=Coat("#a8d8e8", under="#d8f0f4", back="#e0f4ff", bare=True),
    ),
    "lion's mane jellyfish": Jellyfish(
        length=0.9,
        high=0.34,
        arms=6,
        tentacles=14,
        tentacle=2.2,
        coat=Coat("#c8582a", under="#e8a04a", back="#8f2f1c", bare=True),
    ),
}


def way_of(k: int, count: int) -> float:
    """The angle in radians at which one of several hangs, from straight ahead to the left."""
    return 2 * np.pi * (k + 0.5) / max(count, 1)


def anatomy(j: Jellyfish) -> Anatomy:
    """The anatomy of a species, in metres. The rim of the bell is at y = 0."""
    return _Maker(j).made()


class _Maker:
    def __init__(self, j: Jellyfish) -> None:
        self.j = j
        self.bones: list[Bone] = []

    def made(self) -> Anatomy:
        j, s = self.j, self.j.length
        self.bones.append(Bone("head", "", (0.0, 0.45 * j.high * s, 0.0), (0.0, j.high * s, 0.0), 0.3 * s))
        self.bones.append(Bone("rim", "head", (0.0, 0.10 * j.high * s, 0.0), (0.0, 0.0, 0.0), 0.3 * s))
        pieces = [self._bell(1.0, 0.0), self._bell(0.86, -0.03), *self._spots()]
        for k in range(j.arms):
            pieces.append(self._arm(k))
        for k in range(j.tentacles):
            pieces.append(self._tentacle(k))
        middle = [(0.0, 0.30 * j.high, 0.0), (0.0, 0.62 * j.high, 0.0), (0.0, 0.80 * j.high, 0.0)]
        flesh: list[Sweep] = [sweep(middle, [0.07, 0.15, 0.10], 1.0, 0.03)]
        measures = {"height": j.high * s, "eye": 0.5 * j.high * s, "length": s, "half": 0.5 * s, "hip": 0.1 * s}
        return Anatomy(
            tuple(self.bones), ((tuple(grown(f, s) for f in flesh), ("head",)),), self._paint, tuple(piece_grown(p, s) for p in pieces),
            None, measures,
        )  # fmt: skip

    def _glow(
        self,
        points: Array,
        colours: Array,
        along: Array,
        shine: float,
        bones: tuple[str, ...],
        faces: Array,
        levels: tuple[int, int],
    ) -> Piece:
        n = len(points)
        aux = np.tile([shine, 0.0, 0.0, 0.0], (n, 1))
        return Piece(points, faces, colours, "glow", bones, None, aux, along, levels)

    def _bell(self, size: float, up: float) -> Piece:
        """A dome with a scalloped rim that turns in; paler to the rim, with ribs."""
        j = self.j
        rows, sides = 13, 33
        t = np.linspace(0.0, 1.0, rows)
        turn = np.linspace(0, 2 * np.pi, sides)
        a = t * np.pi * 0.56
        radius = 0.5 * size * np.sin(a) ** 0.85 / np.sin(0.5 * np.pi) ** 0.85
        high = j.high * (size * np.cos(a) ** 1.0 * 0.92 + 0.16) + up
        scallop = 1.0 - 0.05 * t[:, None] ** 6 * (1 - np.cos(16 * turn)[None]) / 2
        points = np.stack([np.sin(turn)[None] * radius[:, None] * scallop, high[:, None] - 0.02 * t[:, None] ** 8 * np.cos(16 * turn)[None],
                           np.cos(turn)[None] * radius[:, None] * scallop], -1)  # fmt: skip
        main, under, back = rgb(j.coat.main), rgb(j.coat.under), rgb(j.coat.back)
        share = t[:, None, None]
        colours = back * (1 - share) * 0.8 + main * share * (0.6 + 0.4 * share)
        rib = (0.5 + 0.5 * np.cos(8 * turn))[None, :, None] ** 4
        colours = colours * (1 - 0.35 * rib * share) + under * 0.55 * rib * share * 0.8
        if size < 1:
            colours = under * (0.35 + 0.4 * share) * np.ones((rows, sides, 1))
        along = np.repeat(np.clip((t - 0.35) / 0.65, 0, 1)[:, None], sides, 1)
        shell = sheet(points, np.clip(colours, 0, 1), "glow", ("head", "rim"), along, 0.012)
        return Piece(shell.points, shell.triangles, shell.colours, "glow", shell.bones, shell.normals,
                     np.tile([j.shine * (1.0 if size == 1 else 1.5), 0.0, 0.0, 0.0], (len(shell.points), 1)), shell.along)  # fmt: skip

    def _spots(self) -> list[Piece]:
        """Four rings of organs that shine through the top."""
        j = self.j
        out = []
        for k in range(4 if j.arms else 0):
            a = way_of(k, 4)
            turn = np.linspace(0, 2 * np.pi, 13)
            centre = np.array([np.sin(a) * 0.17, 0.0, np.cos(a) * 0.17])
            ring = centre + np.stack([np.sin(turn) * 0.085, 0 * turn, np.cos(turn) * 0.085], 1)
            far = np.hypot(ring[:, 0], ring[:, 2])
            ring[:, 1] = j.high * (0.92 * np.sqrt(np.clip(1 - (far / 0.5) ** 2, 0, 1)) + 0.16) + 0.014
            rows = np.stack([ring * [1, 1, 1], centre * [1, 0, 1] + (ring - centre) * [0.62, 1, 0.62] + [0, 0.004, 0]])
            one = sheet(rows, rgb(j.coat.under), "glow", ("head",), None, 0.006)
            out.append(Piece(one.points, one.triangles, one.colours, "glow", one.bones, one.normals,
                             np.tile([1.2 * j.shine, 0.0, 0.0, 0.0], (len(one.points), 1)), None, (0, 2)))  # fmt: skip
        return out

    def _chain(self, name: str, root: Array, long: float, girth: float) -> tuple[str, ...]:
        s = self.j.length
        names = []
        for k in range(PARTS):
            a, b = root - [0, long * k / PARTS, 0], root - [0, long * (k + 1) / PARTS, 0]
            parent = f"{name}_{k}" if k else ("rim" if name.startswith("t") else "head")
            self.bones.append(
                Bone(
                    f"{name}_{k + 1}", parent, (a[0] * s, a[1] * s, a[2] * s), (b[0] * s, b[1] * s, b[2] * s), girth * s
                )
            )
            names.append(f"{name}_{k + 1}")
        return tuple(names)

    def _arm(self, k: int) -> Piece:
        """A frilled ribbon under the middle."""
        j = self.j
        a = way_of(k, j.arms)
        root = np.array([np.sin(a) * 0.09, 0.22 * j.high, np.cos(a) * 0.09])
        bones = self._chain(f"a{k}", root, j.arm, 0.05)
        u, v = np.linspace(0, 1, 22), np.linspace(-1, 1, 5)
        side = np.array([np.cos(a), 0.0, -np.sin(a)])
        out = np.array([np.sin(a), 0.0, np.cos(a)])
        wide = 0.11 * (1 - 0.75 * u)
        ruffle = 0.05 * np.sin(u * 34.0 + k)[:, None] * v[None] * (1 - 0.5 * u)[:, None]
        rows = (
            root - (u * j.arm)[:, None, None] * np.array([0.0, 1.0, 0.0]) + (wide[:, None] * v[None])[..., None] * side
        )
        rows = rows + ruffle[..., None] * out
        tone = rgb(j.coat.under) * (1.0 - 0.4 * u)[:, None, None] * (0.7 + 0.3 * np.abs(v))[None, :, None]
        along = np.broadcast_to(u[:, None], (22, 5))
        one = sheet(rows, tone, "glow", bones, along, 0.006)
        return Piece(one.points, one.triangles, one.colours, "glow", bones, one.normals,
                     np.tile([j.shine, 0.0, 0.0, 0.0], (len(one.points), 1)), one.along)  # fmt: skip

    def _tentacle(self, k: int) -> Piece:
        j = self.j
        a = way_of(k, j.tentacles)
        root = np.array([np.sin(a) * 0.46, 0.02, np.cos(a) * 0.46])
        long = j.tentacle * (0.75 + 0.25 * np.cos(2.4 * k))
        bones = self._chain(f"t{k}", root, long, 0.02)
        u, turn = np.linspace(0, 1, 14), np.linspace(0, 2 * np.pi, 5)
        thick = 0.013 * (1 - 0.75 * u)
        ring = np.stack([np.sin(turn), 0 * turn, np.cos(turn)], 1)
        rows = root - (u * long)[:, None, None] * np.array([0.0, 1.0, 0.0]) + thick[:, None, None] * ring[None]
        tone = rgb(j.coat.main) * (1.0 - 0.45 * u)[:, None, None] * np.ones((14, 5, 1))
        one = sheet(rows, tone, "glow", bones, np.broadcast_to(u[:, None], (14, 5)), 0.0)
        return Piece(one.points, one.triangles, one.colours, "glow", bones, one.normals,
                     np.tile([1.1 * j.shine, 0.0, 0.0, 0.0], (len(one.points), 1)), one.along, (0, 2 + k % 2))  # fmt: skip

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        n = len(points)
        return np.tile(rgb(self.j.coat.under), (n, 1)), np.tile([0.9 * self.j.shine, 0.0, 0.0, 0.0], (n, 1)), "glow"
