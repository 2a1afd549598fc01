"""Dinosaurs that go on two legs: a bird's frame with a long tail of flesh, small arms, and jaws full of teeth instead of a beak."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.bird import Bird, Maker
from filmwright.stage.creatures.coat import Coat, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, mirrored, sweep, value
from filmwright.stage.creatures.flesh import Anatomy
from filmwright.stage.creatures.pieces import eye, horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side

FWD, UP, OUT = np.array([0.0, 0.0, 1.0]), np.array([0.0, 1.0, 0.0]), np.array([1.0, 0.0, 0.0])
TAIL = 4  # bones


@dataclass(frozen=True)
class Theropod(Bird):
    """A bird's proportions, and besides, in parts of the body's length: `snout` and `jaw` before the skull, `arm`, `rear` the tail."""

    snout: float = 0.42
    snout_thick: float = 0.10
    arm: float = 0.22
    arm_thick: float = 0.045
    rear: float = 1.55
    sail: float = 0.0  # height of a sail along the back
    teeth: int = 9


def anatomy(t: Theropod) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(t).made()


class _Maker(Maker):
    def __init__(self, t: Theropod) -> None:
        self.t = t
        super().__init__(t)

    def _flesh(self) -> list[Sweep]:
        t, r = self.t, self.b.depth / 2
        out = super()._flesh()
        u = np.linspace(0, 1, 7)
        path = [self.at(-0.20 - t.rear * k, -0.10 * r + 0.10 * t.rear * k * k) for k in u]
        out.append(sweep(path, r * np.array([0.92, 0.62, 0.42, 0.28, 0.17, 0.09, 0.02]), 0.85, 0.10))
        self.tail_line = [path[k] for k in (1, 2, 3, 4, 6)]
        head, h = self.head, t.head
        snout = [head + FWD * 0.10 * h, head + FWD * 0.9 * h + UP * 0.02 * h, head + FWD * (0.6 * h + 0.55 * t.snout) - UP * 0.10 * h,
                 head + FWD * (0.6 * h + t.snout) - UP * 0.20 * h]  # fmt: skip
        out.append(
            sweep(
                snout, [0.80 * h, 0.72 * h, 1.05 * t.snout_thick, 0.72 * t.snout_thick], [0.80, 0.74, 0.72, 0.72], 0.04
            )
        )
        for s in (1.0, -1.0):  # a brow over each eye
            ridge = [
                head + np.array([s * 0.50 * h, 0.62 * h, 0.15 * h]),
                head + np.array([s * 0.44 * h, 0.56 * h, 0.85 * h]),
            ]
            out.append(sweep(ridge, [0.20 * h, 0.14 * h], 1.0, 0.03, 2))
        self.jaw = [
            sweep(
                [head - UP * 0.48 * h + FWD * 0.05 * h, head - UP * 0.74 * h + FWD * 0.85 * h,
                 head - UP * (0.50 * h + 0.72 * t.snout_thick) + FWD * (0.52 * h + t.snout)],
                [0.42 * h, 0.36 * h, 0.42 * t.snout_thick], [0.95, 0.90, 1.0], 0.02,
            )
        ]  # fmt: skip
        self._arms(out)
        return out

    def _arms(self, out: list[Sweep]) -> None:
        """Short arms with two claws; their bones are those of a bird's wings."""
        t, r = self.t, self.b.depth / 2
        root = self.at(0.34, -0.30 * r, 0.62 * r * t.width)
        a = t.arm
        line = [
            root,
            root + [0.16 * a, -0.52 * a, 0.05 * a],
            root + [0.12 * a, -0.66 * a, 0.50 * a],
            root + [0.10 * a, -0.80 * a, 0.78 * a],
        ]
        line = [np.asarray(p) for p in line]
        for s, sign in (("l", 1.0), ("r", -1.0)):
            flip = np.array([sign, 1.0, 1.0])
            for k in range(3):
                self.bone(
                    f"wing{k + 1}{s}",
                    "hips" if k == 0 else f"wing{k}{s}",
                    line[k] * flip,
                    line[k + 1] * flip,
                    t.arm_thick,
                )
        one = sweep(line, np.array([1.5, 1.0, 0.72, 0.55]) * t.arm_thick, 0.9, 0.04)
        out += [one, mirrored(one)]
        for lean in (-0.4, 0.4):
            tip = line[3] + np.array([lean * 0.16 * a, -0.16 * a, 0.16 * a])
            claw = horn(
                [line[3], (line[3] + tip) / 2 + FWD * 0.03 * a, tip],
                [part * t.arm_thick for part in (0.5, 0.34, 0.05)],
                "#1d1a17",
                "wing3l",
            )
            self.pieces += [claw, other_side(claw, ("wing3r",))]

    def _wings(self) -> None:
        """None: its arms are flesh."""

    def _tail(self) -> None:
        line = self.tail_line
        r = self.b.depth / 2
        for k in range(TAIL):
            name = "tail" if k == 0 else f"tail{k + 1}"
            parent = "hips" if k == 0 else "tail" if k == 1 else f"tail{k}"
            self.bone(name, parent, line[k], line[k + 1], r * (0.55, 0.36, 0.22, 0.12)[k])
        if self.t.sail:
            u, v = np.linspace(-0.55, 0.42, 15), np.linspace(0, 1, 5)
            high = self.t.sail * np.sin(np.pi * np.linspace(0.06, 0.94, 15)) ** 0.7
            rows = np.array([[self.at(x, 0.8 * r + h * y) for y in v] for x, h in zip(u, high, strict=True)])
            share = (0.3 + 0.5 * v[None] * (0.6 + 0.4 * (np.arange(15) % 2)[:, None]))[..., None]
            tone, rim = rgb(self.b.coat.back or self.b.coat.main), rgb(self.b.coat.tips or "#a8482a")
            self.pieces.append(sheet(rows, tone * (1 - share) + rim * share, "hide", ("hips",), thick=0.03))

    def _face(self, flesh: list[Sweep]) -> None:
        t, h = self.t, self.t.head
        start = self.head - UP * 0.45 * h
        self.bone("jaw", "head", start, self.head - UP * 0.85 * h + FWD * (0.5 * h + t.snout), 0.4 * h)
        n = t.teeth
        for k in range(n):
            u = k / max(n - 1, 1)
            z = 0.62 * h + (t.snout - 0.02) * u
            wide = (0.50 * h * (1 - u) + 0.56 * t.snout_thick * u) * (1 - 0.25 * u * u)
            y = -0.10 * h * u - 0.62 * h * (1 - u) - 0.86 * t.snout_thick * u
            long = 0.055 * (1.0 + 0.6 * np.sin(2.2 * k)) * t.snout_thick / 0.10
            top = self.head + np.array([wide, y + 0.10 * h, z])
            tooth = horn(
                [top, top - UP * (long + 0.05 * h)], [0.16 * t.snout_thick, 0.01], "#ece4cc", "head", levels=(0, 2)
            )
            low = self.head + np.array([wide * 0.92, y - 0.14 * h, z - 0.03])
            lower = horn(
                [low, low + UP * (0.8 * long + 0.04 * h)], [0.13 * t.snout_thick, 0.01], "#ece4cc", "jaw", levels=(0, 1)
            )
            self.pieces += [tooth, other_side(tooth, ("head",)), lower, other_side(lower, ("jaw",))]
        for s in (1.0, -1.0):
            at = self.head + np.array([s * 0.34 * t.snout_thick, -0.02 * h, 0.58 * h + t.snout])
            self.pieces.append(horn([at, at + UP * 0.02], [0.014, 0.004], "#1a1512", "head", levels=(0, 1)))
        way = OUT + 0.45 * FWD + 0.1 * UP
        way /= np.linalg.norm(way)
        centre = self.head + FWD * 0.50 * h + UP * 0.36 * h
        steps = np.linspace(0.0, 1.4, 60) * h
        depth = value(centre + way * steps[:, None], flesh)
        centre = centre + way * (steps[int(np.argmax(depth > 0))] - 0.45 * t.eye)
        one = eye(centre, t.eye, way, t.coat.eyes, "head", 1.1)
        self.pieces += [one, other_side(one, ("head",))]
        self.eye_centre = centre

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        c = self.b.coat
        p = points / self.b.length
        rough = 0.3 * (lumps(p, 0.16, 3) - 0.5)
        colours = np.tile(rgb(c.main), (len(p), 1))
        colours = mixed(colours, c.back, smooth(0.15, 0.75, normals[:, 1] + rough))
        colours = mixed(colours, c.under, smooth(-0.15, -0.65, normals[:, 1] + rough))
        stripe = smooth(0.25, 0.75, np.sin(p[:, 2] * 17.0 + 4.0 * lumps(p, 0.3, 8))) * smooth(-0.2, 0.4, normals[:, 1])
        colours = mixed(colours, c.tips, 0.55 * stripe)
        near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye_centre, axis=1)
        colours = mixed(colours, c.nose, 0.85 * smooth(1.7 * self.b.eye, 1.1 * self.b.eye, near))
        aux = np.concatenate([np.ones((len(p), 1)), marked(c, np.full(len(p), 1.0 / (c.size * self.b.length)), 1.0)], 1)
        return np.clip(colours, 0, 1), aux, "hide"


_HIDE = Coat("#6d6a48", under="#b5a982", back="#4f5236", tips="#33361f", marks="scales", mark="#33361f", size=0.05, much=0.35, bare=True,
             nose="#1f1c14", eyes="#d8a022")  # fmt: skip
THEROPODS: dict[str, Theropod] = {
    "tyrannosaurus": Theropod(
        length=2.9, tilt=14, depth=0.56, width=0.84, neck=0.34, neck_thick=0.205, neck_curve=0.03, head=0.205, leg=0.86, leg_thick=0.082,
        thigh=0.25, foot=0.46, wing_wide=0.1, eye=0.026, feet="#5f5c3e", snout=0.46, snout_thick=0.150, coat=_HIDE,
    ),
    "velociraptor": Theropod(
        length=0.62, tilt=16, depth=0.44, width=0.80, neck=0.52, neck_thick=0.105, neck_curve=0.08, head=0.125, leg=0.84, leg_thick=0.054,
        thigh=0.17, foot=0.40, wing_wide=0.1, eye=0.026, feet="#7a5c38", snout=0.32, snout_thick=0.066, arm=0.46, arm_thick=0.042,
        rear=1.75, coat=replace(_HIDE, main="#8a6a3f", back="#5a4228", under="#d0b88c", tips="#2f2316", mark="#3f2f1c"),
    ),
    "spinosaurus": Theropod(
        length=2.8, tilt=10, depth=0.52, width=0.80, neck=0.48, neck_thick=0.15, neck_curve=0.08, head=0.15, leg=0.80, leg_thick=0.066,
        thigh=0.21, foot=0.44, wing_wide=0.1, eye=0.022, feet="#55605c", snout=0.62, snout_thick=0.085, arm=0.42, arm_thick=0.06, rear=1.7,
        sail=0.62, coat=replace(_HIDE, main="#5f6a66", back="#45504c", under="#a8aa98", tips="#a8482a", mark="#33403c"),
    ),
}  # fmt: skip
