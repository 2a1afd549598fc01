"""What goes close to the ground on a long spine: lizards, crocodiles, turtles, frogs, and snakes, which have no legs.

Lengths are parts of the whole length; the body faces +z and lies along it on y = 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, along, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, mirrored, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import ball, eye, horn
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple

JOINTS = 12  # bones of the spine


@dataclass(frozen=True)
class Crawler:
    """The proportions of a species."""

    length: float = 1.0  # metres, nose to tail
    profile: tuple[tuple[float, float, float], ...] = (
        (0, 0.02, 1.3),
        (0.3, 0.06, 1.3),
        (0.6, 0.03, 1.1),
        (1, 0.004, 1),
    )
    # (where along, half height, width for it)
    high: float = 0.06  # of the spine over the ground
    head: float = 0.14  # part of the length
    head_lift: float = 0.0
    legs: bool = True
    front: float = 0.26  # where along
    hind: float = 0.52
    reach: float = 0.14  # of a leg outward
    leg_thick: float = 0.018
    hind_big: float = 1.1
    foot: float = 0.05
    eye: float = 0.010
    eye_at: float = 0.08
    eye_up: float = 0.9
    shell: float = 0.0  # height of a turtle's
    ridges: float = 0.0  # height of scutes along the back
    teeth: bool = False
    tongue: bool = False
    flippers: bool = False
    waves: float = 1.0  # bends of the body as it goes
    coat: Coat = field(default_factory=Coat)
    shell_colour: str = "#5a4a2a"


def anatomy(c: Crawler) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(c).made()


class _Maker:
    def __init__(self, c: Crawler) -> None:
        self.c = c
        rows = np.array(c.profile, float)
        self.t, self.half_, self.wide_ = rows.T

    def half(self, t: float) -> float:
        return float(np.interp(t, self.t, self.half_))

    def wide(self, t: float) -> float:
        return float(np.interp(t, self.t, self.wide_)) * self.half(t)

    def spine(self, t: float) -> Array:
        """A point of the spine: 0 the nose, 1 the end of the tail."""
        c = self.c
        sink = max(0.0, (t - 0.55) / 0.45) * max(c.high - self.half(t), 0.0)
        lift = c.head_lift * max(0.0, 1 - t / max(c.front, 0.05)) ** 1.4
        return np.array([0.0, max(c.high - sink, self.half(t)) + lift, 0.5 - t])

    def made(self) -> Anatomy:
        c = self.c
        ts = np.unique(np.concatenate([self.t, np.linspace(0, 1, 9)]))
        flesh: list[Sweep] = [
            sweep(
                [self.spine(t) for t in ts],
                [self.half(t) for t in ts],
                [self.wide(t) / max(self.half(t), 1e-4) for t in ts],
                0.02,
                3,
            )
        ]
        bones: list[Bone] = []
        edges = np.concatenate([[0.0], np.linspace(c.head, 1.0, JOINTS)])
        # the root is the middle of the back; the spine goes out from it to head and tail
        names = [f"b{k}" for k in range(JOINTS)]
        root = int(np.argmin(np.abs(edges - (c.front + c.hind) / 2)))
        root = min(max(root, 1), JOINTS - 2)
        order = [root, *range(root - 1, -1, -1), *range(root + 1, JOINTS)]
        for k in order:
            a, b = self.spine(edges[k]), self.spine(edges[k + 1])
            head, tail = (b, a) if k < root else (a, b)
            parent = "" if k == root else names[k + 1] if k < root else names[k - 1]
            bones.append(
                Bone(
                    "head" if k == 0 else names[k],
                    "head" if parent == "b0" else parent,
                    triple(head),
                    triple(tail),
                    self.half((edges[k] + edges[k + 1]) / 2) + 0.01,
                )
            )
        pieces: list[Piece] = []
        if c.legs:
            self._legs(bones, flesh, pieces, edges)
        jaw = self._head(bones, pieces, flesh)
        if c.shell:
            pieces.append(self._shell())
        if c.ridges:
            for k, t in enumerate(np.linspace(c.head + 0.06, 0.95, 26)):
                at = self.spine(t) + [0, self.half(t) * 0.9, 0]
                big = c.ridges * (1 - 0.5 * abs(t - 0.5))
                bone = names[min(max(int(np.searchsorted(edges, t) - 1), 1), JOINTS - 1)]
                for side in (0.45, -0.45) if t < 0.62 else (0.0,):
                    root_at = at + np.array([side * self.wide(t), -0.12 * self.half(t) * (side != 0), 0])
                    pieces.append(
                        horn(
                            [root_at, root_at + [0, big, -0.5 * big]],
                            [big * 0.7, big * 0.12],
                            c.coat.back or c.coat.main,
                            bone,
                            levels=(0, 2 - k % 2),
                        )
                    )
        s = c.length
        bones = [Bone(b.name, b.parent, scaled(b.head, s), scaled(b.tail, s), b.girth * s) for b in bones]
        allowed = tuple(b.name for b in bones if b.name != "jaw")
        parts = [(tuple(grown(f, s) for f in flesh), allowed)]
        if jaw:
            parts.append((tuple(grown(f, s) for f in jaw), ("jaw",)))
        measures = {
            "height": (self.c.high + self.half(0.4) + c.shell) * s,
            "eye": float(self.eye[1]) * s,
            "length": s,
            "hip": max(c.reach, 0.05) * s,
            "root": float(root),
        }
        return Anatomy(
            tuple(bones), tuple(parts), self._paint, tuple(piece_grown(p, s) for p in pieces), self._careful, measures
        )

    def _careful(self, points: Array) -> Array:
        return np.asarray(smooth(0.5 - 1.6 * self.c.head, 0.5 - 0.9 * self.c.head, points[:, 2] / self.c.length))

    def _legs(self, bones: list[Bone], flesh: list[Sweep], pieces: list[Piece], edges: Array) -> None:
        c = self.c
        names = [b.name for b in bones]
        for kind, at, ahead, big in (("f", c.front, 0.35, 1.0), ("h", c.hind, 0.25, c.hind_big)):
            base = self.spine(at)
            hip = base + np.array([self.wide(at) * 0.65, -0.15 * self.half(at), 0.0])
            out = c.reach * big
            knee = hip + np.array([0.55 * out, 0.10 * out, (-0.30 if kind == "f" else 0.45) * out])
            r = c.leg_thick * big
            ankle = np.array([hip[0] + 0.80 * out, r * 1.6, hip[2] + (0.10 if kind == "f" else -0.10) * out])
            toe = ankle + np.array([0.20 * c.foot, -r * 0.8, ahead + 0.65]) * [1, 1, c.foot]
            toe[1] = r * 0.8
            if c.flippers:
                long = 1.5 if kind == "f" else 0.8
                knee = hip + np.array([0.45 * out * long, -0.02, -0.05])
                ankle = hip + np.array([0.85 * out * long, -0.03, -0.22 * out * long])
                toe = hip + np.array([1.1 * out * long, -0.04, -0.65 * out * long])
                leg = sweep([hip, knee, ankle, toe], [r * 1.3, r * 1.5, r * 1.3, r * 0.5], 1.0, 0.02)
                flat = Sweep(leg.points, leg.radii, leg.wide, leg.blend)
                flesh += [flat, mirrored(flat)]
            else:
                leg = sweep([hip, knee, ankle], [r * 1.5, r * 1.1, r * 0.85], 1.0, 0.03)
                foot = sweep([ankle, toe], [r * 0.9, r * 0.6], 1.7, 0.012, 2)
                flesh += [leg, mirrored(leg), foot, mirrored(foot)]
            k = min(max(int(np.searchsorted(edges, at) - 1), 1), JOINTS - 1)
            parent = f"b{k}" if f"b{k}" in names else names[0]
            for s, sign in (("l", 1.0), ("r", -1.0)):
                f = np.array([sign, 1, 1])
                bones.append(Bone(f"{kind}1{s}", parent, triple(hip * f), triple(knee * f), r * 1.2))
                bones.append(Bone(f"{kind}2{s}", f"{kind}1{s}", triple(knee * f), triple(ankle * f), r))
                bones.append(Bone(f"{kind}3{s}", f"{kind}2{s}", triple(ankle * f), triple(toe * f), r))
            if not c.flippers:
                for a in (-0.5, -0.15, 0.2, 0.55):
                    tip = toe + np.array([np.sin(a) * c.foot * 0.5, 0.0, np.cos(a) * c.foot * 0.42])
                    one = horn(
                        [toe, (toe + tip) / 2 + [0, 0.004, 0], tip],
                        [r * 0.42, r * 0.32, r * 0.12],
                        c.coat.legs or c.coat.main,
                        f"{kind}3l",
                        levels=(0, 1),
                    )
                    pieces += [one, other_side(one, (f"{kind}3r",))]

    def _head(self, bones: list[Bone], pieces: list[Piece], flesh: list[Sweep]) -> list[Sweep]:
        from filmwright.stage.creatures.field import value

        c = self.c
        at = self.spine(c.eye_at) + [self.wide(c.eye_at) * 0.5, self.half(c.eye_at) * 0.4, 0]
        way = np.array([0.75, c.eye_up, 0.25])
        way /= np.linalg.norm(way)
        steps = np.linspace(-0.1, 0.3, 121)
        depth = value(at + way * steps[:, None], flesh)
        at = at + way * (steps[int(np.argmax(depth > 0))] - (0.25 if c.eye_up > 0.6 else 0.45) * c.eye)
        self.eye = at
        one = eye(at, c.eye, (0.95, 0.15, 0.35), c.coat.eyes, "head", 1.1)
        pieces += [one, other_side(one, ("head",))]
        begin, end = self.spine(c.head * 0.95), self.spine(0.012)
        drop = np.array([0.0, 1.0, 0.0])
        bones.append(
            Bone(
                "jaw",
                "head",
                triple(begin - drop * self.half(c.head) * 0.4),
                triple(end - drop * self.half(0.02) * 0.5),
                0.02,
            )
        )
        jaw = [
            sweep(
                [self.spine(t) - drop * self.half(t) * 0.62 for t in (c.head * 0.95, c.head * 0.5, 0.02)],
                [self.half(t) * 0.55 for t in (c.head * 0.95, c.head * 0.5, 0.02)],
                [self.wide(t) / max(self.half(t), 1e-4) * 1.62 for t in (c.head * 0.95, c.head * 0.5, 0.02)],
                0.01,
            )
        ]
        for row, bone in ((1.0, "head"), (-1.0, "jaw")) if c.teeth else ():
            for k in range(7):
                t = 0.02 + k * c.head * 0.10
                p = self.spine(t) + [self.wide(t) * 0.86, -0.45 * self.half(t), 0]
                tooth = horn([p, p - drop * row * 0.016], [0.0034, 0.0006], "#e8e0cc", bone, levels=(0, 0))
                pieces += [tooth, other_side(tooth, (bone,))]
        if c.tongue:
            p = end - drop * self.half(0.02) * 0.4
            pieces.append(
                horn(
                    [p - [0, 0, 0.03], p + [0, 0, 0.02], p + [0.006, 0, 0.045]],
                    [0.003, 0.002, 0.0006],
                    "#8a1f2a",
                    "jaw",
                    levels=(0, 1),
                )
            )
        else:
            middle = (begin + end) / 2 - drop * self.half(c.head * 0.5) * 0.45
            pieces.append(
                ball(
                    middle,
                    (self.wide(c.head * 0.5) * 0.6, self.half(c.head * 0.5) * 0.16, c.head * 0.38),
                    "#b3565c",
                    "hide",
                    "jaw",
                    10,
                )
            )
        return jaw

    def _shell(self) -> Piece:
        """A turtle's shell: a dome with plates."""
        c = self.c
        middle = (c.front + c.hind) / 2
        centre = self.spine(middle)
        rx, rz = self.wide(middle) * 1.12, (c.hind - c.front) * 0.86
        polar, turn = np.linspace(0, 1, 9), np.linspace(0, 2 * np.pi, 29)
        a, b = np.meshgrid(polar, turn, indexing="ij")
        height = np.sqrt(np.clip(1 - a**2.2, 0, 1)) * c.shell
        flare = 1 + 0.06 * (a > 0.95)
        points = (
            np.stack([np.sin(b) * a * rx * flare, height, np.cos(b) * a * rz * flare], -1)
            + centre
            - [0, 0.10 * c.shell, 0]
        )
        plates = (np.abs(np.sin(3.5 * b)) > 0.22) & ((np.abs(a - 0.42) > 0.05) & (np.abs(a - 0.82) > 0.05))
        base = rgb(c.shell_colour)
        tone = (
            np.where(plates[..., None], base, base * 0.55) * (0.85 + 0.3 * np.cos(3.5 * b) ** 2 * (a > 0.45))[..., None]
        )
        from filmwright.stage.creatures.pieces import sheet

        return sheet(points[:, ::-1], tone[:, ::-1], "hide", (f"b{int(self._root())}",), thick=0.004)

    def _root(self) -> int:
        c = self.c
        edges = np.concatenate([[0.0], np.linspace(c.head, 1.0, JOINTS)])
        return min(max(int(np.argmin(np.abs(edges - (c.front + c.hind) / 2))), 1), JOINTS - 2)

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        c, coat = self.c, self.c.coat
        p = points / c.length
        line = [self.spine(t) for t in np.linspace(0, 1, 12)]
        gone, _ = along(p, line)
        colours = np.tile(rgb(coat.main), (len(p), 1))
        rough = 0.15 * (lumps(p, 0.03, 4) - 0.5)
        colours = mixed(colours, coat.back, smooth(0.45, 0.85, normals[:, 1] + rough))
        colours = mixed(colours, coat.under, smooth(-0.1, -0.55, normals[:, 1] + rough))
        colours = mixed(colours, coat.face, smooth(c.head, c.head * 0.6, gone))
        near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye, axis=1)
        colours = mixed(colours, coat.nose, 0.7 * smooth(1.5 * c.eye, 1.05 * c.eye, near))
        z = gone / coat.size if coat.marks == "stripes" else np.full(len(p), 1.0 / (coat.size * c.length))
        much = smooth(-0.4, 0.0, normals[:, 1]) if coat.marks != "scales" else np.ones(len(p))
        aux = np.concatenate([np.ones((len(p), 1)), marked(coat, z, much)], 1)
        return np.clip(colours, 0, 1), aux, "hide"
