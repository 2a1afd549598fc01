"""What flies on wings of skin and is no dragon: bats, with fur and large ears, and pterosaurs, with a beak and a crest. The frame is a
bird's, so that they fly as birds do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.stage.creatures.bird import Bird, Maker
from filmwright.stage.creatures.coat import Coat, rgb
from filmwright.stage.creatures.flesh import Anatomy
from filmwright.stage.creatures.pieces import ball, horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side

OUT, UP, FWD = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0])


@dataclass(frozen=True)
class Flier(Bird):
    """A bird's proportions, and besides, in parts of the body's length: the height of its `ears`, the length of a bony `comb` behind the
    skull; `skin` colours the wings."""

    ears: float = 0.0
    comb: float = 0.0
    skin: str = "#2a2024"


def anatomy(f: Flier) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(f).made()


class _Maker(Maker):
    def __init__(self, f: Flier) -> None:
        self.f = f
        super().__init__(f)

    def _wings(self) -> None:
        """A sheet of skin from arm to flank, held by long fingers, its edge hung in bows between them."""
        f, r = self.f, self.f.depth / 2
        root = self.at(0.26, 0.30 * r, 0.55 * r * f.width)
        span = 1.30 * f.wing
        stops = np.array([0.0, 0.26, 0.52, 1.0])
        line = np.array(
            [
                root + OUT * x * span + self.ahead * z * span
                for x, z in zip(stops, (0.0, 0.10, 0.20, -0.06), strict=True)
            ]
        )
        for s, sign in (("l", 1.0), ("r", -1.0)):
            flip = np.array([sign, 1.0, 1.0])
            for k in range(3):
                self.bone(
                    f"wing{k + 1}{s}", "hips" if k == 0 else f"wing{k}{s}", line[k] * flip, line[k + 1] * flip, 0.06
                )
        bones = ("wing1l", "wing2l", "wing3l")
        count, wrist = 25, line[2]
        u = np.linspace(0, 1, count)
        lead = np.stack([np.interp(u, stops, line[:, j]) for j in range(3)], 1)
        # the hind edge: from the ankle, by the ends of three fingers, to the tip
        ends_u = np.array([0.0, 0.42, 0.66, 0.86, 1.0])
        far = np.array([0.30 * r + 0.05, 0.42, 0.70, 0.92, 1.0])
        back = np.array([-0.86, -0.62, -0.60, -0.42, 0.0]) * f.wing_wide * 2.0
        knots = np.array([root * [0, 1, 1] + OUT * x * span + self.ahead * z for x, z in zip(far, back, strict=True)])
        knots[-1] = line[3]
        edge = np.stack([np.interp(u, ends_u, knots[:, j]) for j in range(3)], 1)
        middle = np.min(np.abs(u[:, None] - ends_u[None]), 1)
        edge = edge + (lead - edge) * (np.clip(middle / 0.10, 0, 1) ** 0.8 * 0.16)[:, None]
        v = np.linspace(0, 1, 6)
        rows = lead[:, None] * (1 - v)[None, :, None] + edge[:, None] * v[None, :, None]
        rows = rows + self.up * (0.03 * span * np.sin(np.pi * v))[None, :, None]
        along = np.broadcast_to(np.interp(u, stops, [0.0, 0.5, 1.0, 1.0])[:, None], (count, 6)).copy()
        along = along * (1 - 0.75 * v[None] * np.clip(1 - u[:, None] / 0.35, 0, 1))
        tone = rgb(f.skin)
        colours = tone * (1.0 - 0.22 * (np.clip(middle / 0.1, 0, 1)[:, None, None] * v[None, :, None]))
        one = sheet(rows, colours, "hide", bones, along, 0.012)
        self.pieces += [one, other_side(one, ("wing1r", "wing2r", "wing3r"))]
        thick = 0.030 if not f.comb else 0.040
        arm = f.coat.main
        for k in range(3):
            limb = horn([line[k], line[k + 1]], [thick * (1.3 - 0.3 * k), thick * (1.0 - 0.33 * k)], arm, bones[k])
            self.pieces += [limb, other_side(limb, (bones[k][:-1] + "r",))]
        for k in (1, 2, 3) if not f.comb else ():
            finger = horn(
                [wrist, (wrist + knots[k]) / 2 + self.up * 0.03, knots[k]],
                [thick * 0.55, thick * 0.4, 0.006],
                arm,
                "wing3l" if k > 1 else "wing2l",
            )
            self.pieces += [finger, other_side(finger, (finger.bones[0][:-1] + "r",))]

    def _tail(self) -> None:
        root = self.at(-0.50, 0.0)
        self.bone("tail", "hips", root, root - self.ahead * self.b.tail, 0.1)
        self.pieces.append(horn([root, root - self.ahead * self.b.tail], [0.04, 0.006], self.b.coat.main, "tail"))

    def _face(self, flesh: list[object]) -> None:  # type: ignore[override]
        super()._face(flesh)  # type: ignore[arg-type]
        f, h = self.f, self.f.head
        if f.comb:
            a, b = self.head + UP * 0.62 * h, self.head - FWD * f.comb + UP * (0.5 * f.comb)
            self.pieces.append(
                horn(
                    [a + FWD * 0.5 * h, (a + b) / 2 + UP * 0.1 * f.comb, b],
                    [0.30 * h, 0.22 * h, 0.02],
                    f.coat.tips or f.beak_colour,
                    "head",
                )
            )
        if f.ears:
            u, v = np.linspace(0, 1, 7), np.linspace(-1, 1, 5)
            wide = 0.34 * f.ears * np.sin(np.pi * (0.22 + 0.76 * u)) ** 0.8
            root = self.head + OUT * 0.52 * h + UP * 0.52 * h
            rows = root + (OUT * 0.30 + UP) * (f.ears * u)[:, None, None] + OUT * (wide[:, None] * v[None])[..., None]
            rows = rows + FWD * (0.10 * f.ears * (1 - v[None] ** 2) * -1.0)[..., None]
            tone = np.where((np.abs(v) < 0.7)[None, :, None], rgb("#8a5a58"), rgb(f.coat.main)) * np.ones((7, 1, 1))
            ear = sheet(rows, tone, "coat", ("head",), thick=0.02)
            self.pieces += [ear, other_side(ear, ("head",))]
            nose = self.head + FWD * 1.05 * h - UP * 0.1 * h
            self.pieces.append(ball(nose, (0.30 * h, 0.26 * h, 0.20 * h), "#3a2826", "hide", "head", 10))
            for s in (1.0, -1.0):
                fang = self.head + np.array([s * 0.16 * h, -0.34 * h, 1.0 * h])
                self.pieces.append(
                    horn([fang, fang - UP * 0.22 * h], [0.05 * h, 0.006], "#f0ead8", "head", levels=(0, 1))
                )


FLIERS: dict[str, Flier] = {
    "bat": Flier(
        length=0.13, tilt=24, depth=0.50, width=0.95, neck=0.08, neck_thick=0.20, head=0.225, beak=0.06, beak_thick=0.07, beak_wide=1.4,
        leg=0.26, leg_thick=0.020, thigh=0.09, foot=0.16, wing=1.75, wing_wide=0.50, tail=0.24, eye=0.046, eye_ahead=0.9, ears=0.42,
        coat=Coat("#3f2d24", under="#5a4232", back="#33241d", eyes="#0c0806", nose="#1a1210"), beak_colour="#3a2826", feet="#2a1f1b",
        skin="#2e2022",
    ),
    "pterodactyl": Flier(
        length=0.95, tilt=16, depth=0.36, width=0.90, neck=0.48, neck_thick=0.085, neck_curve=0.05, head=0.125, beak=0.62, beak_thick=0.060,
        beak_wide=0.7, leg=0.46, leg_thick=0.030, thigh=0.09, foot=0.22, wing=2.1, wing_wide=0.52, tail=0.22, eye=0.026, comb=0.46,
        coat=Coat("#8a6a48", under="#c9ae84", back="#6a4c30", eyes="#e0a92a", nose="#2a1d14", tips="#b5522c", bare=True),
        beak_colour="#c9a05a", feet="#6a4c30", skin="#a87a52",
    ),
}  # fmt: skip
