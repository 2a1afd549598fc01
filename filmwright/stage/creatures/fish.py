"""What swims with its whole body: fish and sharks, whose tails beat from side to side, whales and dolphins, whose tails beat up and down.

Lengths are parts of the length from snout to the root of the tail fin; the body faces +z with its middle at the origin.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import eye, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple

SPINE = tuple(f"spine{k}" for k in range(1, 7))


@dataclass(frozen=True)
class Fish:
    """The proportions of a species."""

    length: float = 0.3  # metres
    profile: tuple[float, ...] = (
        0.04,
        0.11,
        0.155,
        0.16,
        0.125,
        0.075,
        0.035,
        0.028,
    )  # half heights from snout to tail
    wide: float = 0.55  # of the body for its height
    lift: float = 0.0  # how far the snout lies above the middle line
    tail: float = 0.22  # length of the tail fin
    tail_high: float = 0.20  # half its height
    fork: float = 0.5  # how deep it is cut
    level_tail: bool = False  # whales
    dorsal: tuple[float, float, float, float] = (
        0.30,
        0.68,
        0.10,
        0.5,
    )  # from, to (parts of the length), height, how pointed
    second: float = 0.0  # height of a second fin on the back
    belly_fin: float = 0.10
    pectoral: float = 0.18
    pectoral_at: tuple[float, float] = (0.30, -0.35)
    gills: bool = False
    jaw: float = 0.05
    eye: float = 0.026
    eye_at: tuple[float, float] = (0.115, 0.25)
    coat: Coat = field(default_factory=Coat)
    fins: str = ""  # colour, "" the back's


def anatomy(f: Fish) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(f).made()


class _Maker:
    def __init__(self, f: Fish) -> None:
        self.f = f
        n = len(f.profile)
        self.t = np.linspace(0, 1, n)
        self.high = np.array(f.profile)

    def z(self, t: float) -> float:
        """Where a part of the length is, snout at +0.5."""
        return 0.5 - t

    def half(self, t: float) -> float:
        """Half the body's height at a part of its length."""
        return float(np.interp(t, self.t, self.high))

    def centre(self, t: float) -> float:
        """How high the middle of the body lies at a part of its length."""
        return self.f.lift * max(0.0, 1 - 3 * t)

    def made(self) -> Anatomy:
        f = self.f
        line = [(0.0, self.centre(t), self.z(t)) for t in self.t]
        flesh: list[Sweep] = [sweep(line, self.high, f.wide, 0.02, 4)]
        pieces = [*self._fins(), *self._face(flesh)]
        s = f.length
        joints = np.linspace(0.22, 1.0, 7)
        bones = [Bone("head", "", (0, 0, self.z(0.22) * s), (0, 0, self.z(0.0) * s), 0.12 * s)]
        for k, name in enumerate(SPINE):
            a, b = joints[k], joints[k + 1]
            bones.append(
                Bone(name, SPINE[k - 1] if k else "head", (0, 0, self.z(a) * s), (0, 0, self.z(b) * s), 0.09 * s)
            )
        bones.append(Bone("tail", SPINE[-1], (0, 0, -0.5 * s), (0, 0, (-0.5 - f.tail) * s), 0.05 * s))
        for name, sign in (("fin_l", 1.0), ("fin_r", -1.0)):
            root = self._root() * [sign, 1, 1]
            bones.append(
                Bone(
                    name, "head", scaled(triple(root), s), scaled(triple(root + [sign * f.pectoral, 0, 0]), s), 0.02 * s
                )
            )
        measures = {
            "height": float(self.high.max()) * 2 * s,
            "eye": 0.0,
            "length": s,
            "half": float(self.high.max()) * s,
        }
        return Anatomy(
            tuple(bones), ((tuple(grown(one, s) for one in flesh), tuple(b.name for b in bones if not b.name.startswith("fin"))),),
            self._paint, tuple(piece_grown(p, s) for p in pieces), None, measures,
        )  # fmt: skip

    def _root(self) -> Array:
        f = self.f
        t, up = f.pectoral_at
        return np.array([self.half(t) * f.wide * 0.86, self.centre(t) + up * self.half(t), self.z(t)])

    def _fins(self) -> list[Piece]:
        f = self.f
        colour = rgb(f.fins or f.coat.back or f.coat.main)
        out = []

        def fin(outline: Array, bones: tuple[str, ...], along: Array | None = None, thick: float = 0.010) -> Piece:
            shade = np.linspace(1.0, 0.78, outline.shape[1])[None, :, None]
            return sheet(outline, colour * shade, "hide", bones, along, thick)

        # the back's fin: rows along the back, columns upward
        begin, end, high, point = f.dorsal
        if high:
            u, v = np.linspace(0, 1, 9), np.linspace(0, 1, 4)
            shape = (
                np.sin(np.pi * u**0.75) ** 0.7
                if point < 0.6
                else np.minimum(u / 0.62, 1.0) * np.clip((1.02 - u) / 0.10, 0, 1) ** 0.3
            )
            rows = np.zeros((9, 4, 3))
            for i, a in enumerate(u):
                t = begin + (end - begin) * a
                for j, b in enumerate(v):
                    back = 0.55 * high * b * point
                    rows[i, j] = (0.0, self.centre(t) + self.half(t) * 0.92 + high * shape[i] * b, self.z(t) - back)
            out.append(fin(rows, ("head", *SPINE), np.clip((0.5 - rows[..., 2] - 0.22) / 0.78 * 6 / 6 + 1 / 7, 0, 1)))
        for size, at, sign in ((f.second, 0.78, 1.0), (f.belly_fin, 0.66, -1.0)):
            if size:
                u = np.linspace(0, 1, 5)
                rows = np.array(
                    [
                        [
                            (
                                0.0,
                                sign
                                * (
                                    self.half(at + 0.10 * a) * 0.85 + size * b * np.sin(np.pi * min(a + 0.18, 1) ** 0.7)
                                ),
                                self.z(at + 0.10 * a) - 0.6 * size * b,
                            )
                            for b in (0, 0.5, 1.0)
                        ]
                        for a in u
                    ]
                )
                out.append(fin(rows, ("spine4", "spine5")))
        # the tail: two lobes
        u = np.linspace(-1, 1, 11)
        v = np.array([0.0, 0.4, 0.75, 1.0])
        rows = np.zeros((11, 4, 3))
        for i, a in enumerate(u):
            long = f.tail * (1 - f.fork + f.fork * abs(a) ** 1.1)
            for j, b in enumerate(v):
                out_by = a * (0.03 + (f.tail_high - 0.03) * b**0.8)
                rows[i, j] = (out_by, 0.0, -0.485 - long * b) if f.level_tail else (0.0, out_by, -0.485 - long * b)
        out.append(fin(rows, ("tail",), thick=0.012))
        root = self._root()
        u, v = np.linspace(0, 1, 5), np.linspace(0, 1, 5)
        rows = np.array(
            [
                [
                    root
                    + np.array(
                        [
                            f.pectoral * b * 0.85,
                            -f.pectoral * 0.35 * b,
                            -f.pectoral * (0.45 * a * (1 - 0.55 * b) + 0.62 * b**1.4) + 0.03,
                        ]
                    )
                    for b in v
                ]
                for a in u
            ]
        )
        one = fin(rows, ("fin_l",))
        out += [one, other_side(one, ("fin_r",))]
        return out

    def _face(self, flesh: list[Sweep]) -> list[Piece]:
        from filmwright.stage.creatures.field import value

        f = self.f
        t, up = f.eye_at
        at = np.array([0.0, self.centre(t) + up * self.half(t), self.z(t)])
        steps = np.linspace(0, 0.4, 81)
        depth = value(at + np.array([1.0, 0, 0]) * steps[:, None], flesh)
        at[0] = steps[int(np.argmax(depth > 0))] - 0.45 * f.eye
        self.eye = at
        one = eye(at, f.eye, (1.0, 0.05, 0.25), f.coat.eyes, "head", 1.15)
        return [one, other_side(one, ("head",))]

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        f, c = self.f, self.f.coat
        p = points / f.length
        t = 0.5 - p[:, 2]
        high = np.interp(t, self.t, self.high)
        up = (p[:, 1] - f.lift * np.maximum(0.0, 1 - 3 * t)) / np.maximum(high, 1e-3)
        rough = 0.10 * (lumps(p, 0.08, 2) - 0.5)
        colours = np.tile(rgb(c.main), (len(p), 1))
        colours = mixed(colours, c.back, smooth(0.15, 0.55, up + rough))
        colours = mixed(colours, c.under, smooth(-0.12, -0.45, up + rough))
        colours = mixed(colours, c.face, smooth(0.16, 0.08, t + rough * 0.4))
        near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye, axis=1)
        colours = mixed(colours, c.nose, 0.8 * smooth(1.5 * f.eye, 1.05 * f.eye, near))
        mouth = np.abs(up + 0.30 + 1.2 * t) + 10 * np.maximum(0, t - 0.11 - f.jaw)
        colours = mixed(colours, c.nose, 0.85 * smooth(0.16, 0.06, mouth) * smooth(0.005, 0.02, t))
        if f.gills:
            for k in range(4):
                line = np.abs(t - 0.235 - 0.018 * k - 0.02 * up) + 0.3 * np.maximum(0, np.abs(up) - 0.5)
                colours = mixed(colours, c.nose, 0.7 * smooth(0.006, 0.003, line))
        z = np.full(len(p), 1.0 / (c.size * f.length))
        if c.marks == "stripes":
            z = t / c.size
        aux = np.concatenate([np.ones((len(p), 1)), marked(c, z, smooth(0.16, 0.22, t))], 1)
        return np.clip(colours, 0, 1), aux, "hide"
