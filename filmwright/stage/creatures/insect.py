"""Insects, spiders and crabs: a body in three parts, six or eight jointed legs, wings as sheets, feelers and claws.

Lengths are parts of the length of the body; it faces +z and stands on y = 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import eye, horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple


@dataclass(frozen=True)
class Insect:
    """The proportions of a species."""

    length: float = 0.03  # metres
    head: float = 0.10  # radius
    thorax: float = 0.12
    abdomen: float = 0.14
    abdomen_long: float = 0.46
    wide: float = 1.0
    stand: float = 0.22  # height of the body's middle
    legs: int = 3  # pairs
    reach: float = 0.42
    leg_thick: float = 0.018
    wings: tuple[float, float] = (0.0, 0.0)  # spans of the pairs
    wing_long: float = 0.5  # from front to back
    wing_colour: str = "#e8862a"
    wing_edge: str = "#1d1714"
    wing_spot: str = "#f4e2b8"
    held: float = 25.0  # degrees above the level at which resting wings are held
    beat: float = 9.0  # beats a second, as they are seen
    feelers: float = 0.25
    claws: float = 0.0
    shell: float = 0.0
    eye: float = 0.05
    coat: Coat = field(default_factory=Coat)


def anatomy(n: Insect) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(n).made()


class _Maker:
    def __init__(self, n: Insect) -> None:
        self.n = n
        self.bones: list[Bone] = []
        self.pieces: list[Piece] = []

    def made(self) -> Anatomy:
        n = self.n
        y = n.stand
        thorax = np.array([0.0, y, 0.10])
        head = np.array([0.0, y + 0.02, 0.10 + n.thorax + n.head * 0.75])
        back = np.array([0.0, y, 0.10 - n.thorax * 0.8])
        end = back - np.array([0.0, 0.03, n.abdomen_long])
        flesh: list[Sweep] = [
            sweep(
                [thorax - [0, 0, n.thorax * 0.5], thorax + [0, 0, n.thorax * 0.5]],
                [n.thorax, n.thorax * 0.9],
                n.wide,
                0.02,
                2,
            ),
            sweep(
                [head - [0, 0, 0.02], head + [0, -0.01, 0.02]], [n.head, n.head * 0.85], 1.05 * n.wide**0.3, 0.015, 2
            ),
            sweep(
                [back, back * 0.6 + end * 0.4, end], [n.abdomen * 0.55, n.abdomen, n.abdomen * 0.25], n.wide, 0.02, 4
            ),
        ]
        self._bone("thorax", "", thorax, thorax + [0, 0, n.thorax], n.thorax)
        self._bone("head", "thorax", head - [0, 0, n.head], head + [0, 0, n.head], n.head)
        self._bone("abdomen", "thorax", back, end, n.abdomen)
        self._legs(thorax)
        self._wings(thorax + np.array([0.0, n.thorax * 0.75, 0.0]))
        fwd = head + np.array([0.0, n.head * 0.5, n.head * 0.6])
        if n.feelers:
            out = np.array([0.35, 0.75, 0.8]) * n.feelers
            one = horn(
                [fwd + [n.head * 0.3, 0, 0], fwd + out * 0.6 + [0.02, 0.02, 0], fwd + out],
                [0.014, 0.009, 0.012],
                n.coat.nose,
                "head",
                levels=(0, 2),
            )
            self.pieces += [one, other_side(one, ("head",))]
        at = head + np.array([n.head * 0.72, n.head * 0.28, n.head * 0.45])
        one_eye = eye(at, n.eye, (0.8, 0.3, 0.6), n.coat.eyes, "head", 1.5)
        self.pieces += [one_eye, other_side(one_eye, ("head",))]
        if n.claws:
            self._claws(thorax)
        s = n.length
        bones = tuple(Bone(b.name, b.parent, scaled(b.head, s), scaled(b.tail, s), b.girth * s) for b in self.bones)
        span = max(max(n.wings), n.reach)
        measures = {
            "height": (y + n.thorax) * s,
            "eye": float(at[1]) * s,
            "length": s,
            "hip": n.stand * s,
            "wing": 2 * span * s,
        }
        body = ("thorax", "head", "abdomen")
        return Anatomy(
            bones,
            ((tuple(grown(f, s) for f in flesh), body),),
            self._paint,
            tuple(piece_grown(p, s) for p in self.pieces),
            None,
            measures,
        )

    def _bone(self, name: str, parent: str, head: Array, tail: Array, girth: float) -> None:
        self.bones.append(Bone(name, parent, triple(head), triple(tail), girth))

    def _legs(self, thorax: Array) -> None:
        n = self.n
        colour = n.coat.legs or n.coat.main
        for k in range(n.legs):
            u = k / max(n.legs - 1, 1)
            root = thorax + np.array([n.thorax * n.wide * 0.6, -0.4 * n.thorax, n.thorax * (0.7 - 1.5 * u)])
            angle = np.radians(55 - 105 * u)
            way = np.array([np.cos(angle), 0.0, np.sin(angle)])
            knee = root + way * n.reach * 0.45 + np.array([0, n.stand * 0.75, 0])
            shin = root + way * n.reach * 0.80 + np.array([0, -0.1 * n.stand, 0])
            toe = root + way * n.reach
            toe[1] = 0.004
            one = horn(
                [root, knee, shin, toe],
                [n.leg_thick * 1.5, n.leg_thick * 1.2, n.leg_thick * 0.8, n.leg_thick * 0.4],
                colour,
                f"leg{k}l",
            )
            for s, sign in (("l", 1.0), ("r", -1.0)):
                f = np.array([sign, 1, 1])
                self._bone(f"leg{k}{s}", "thorax", root * f, toe * f, n.leg_thick)
            self.pieces += [one, other_side(one, (f"leg{k}r",))]

    def _wings(self, root: Array) -> None:
        n = self.n
        for pair, span in enumerate(n.wings):
            if not span:
                continue
            u, v = np.linspace(0, 1, 12), np.linspace(0, 1, 9)
            fore = pair == 0
            rows = np.zeros((12, 9, 3))
            colours = np.zeros((12, 9, 3))
            lead, lag = (0.62, -0.10) if fore else (0.02, -0.95)
            for i, a in enumerate(u):
                wide = n.wing_long * (np.sin(np.pi * min(0.12 + 0.80 * a, 1.0)) ** 0.7)
                for j, b in enumerate(v):
                    z = (lead * (1 - 0.30 * a**3) - (lead - lag) * b) * wide * 1.15
                    rows[i, j] = root + np.array(
                        [
                            0.04 + span * a,
                            0.02 * np.sin(b * 3.1),
                            z + (0.06 if fore else -0.06) * n.wing_long * 2 + (0.22 if fore else -0.16) * a * span,
                        ]
                    )
                    edge = max(
                        smooth(0.74, 0.92, a).item(), smooth(0.80, 0.97, b).item(), smooth(0.10, 0.0, b).item() * 0.8
                    )
                    vein = 0.75 if j % 3 == 0 else 0.0
                    spot = (0.84 < a < 0.97) and (j % 2 == 1) and n.wing_spot
                    base = rgb(n.wing_colour) * (1 - 0.35 * a * 0) * (1 - 0.5 * vein * (edge < 0.5) * bool(n.wing_spot))
                    colour = base * (1 - edge) + rgb(n.wing_edge) * edge
                    colours[i, j] = rgb(n.wing_spot) if spot else colour
            bone = f"wing{pair + 1}"
            for s, sign in (("l", 1.0), ("r", -1.0)):
                f = np.array([sign, 1, 1])
                self._bone(f"{bone}{s}", "thorax", (root + [0.03, 0, 0]) * f, (root + [span, 0, 0]) * f, 0.03)
            one = sheet(rows, colours, "hide", (f"{bone}l",), thick=0.006)
            self.pieces += [one, other_side(one, (f"{bone}r",))]

    def _claws(self, thorax: Array) -> None:
        n = self.n
        colour = n.coat.legs or n.coat.main
        root = thorax + np.array([n.thorax * n.wide * 0.8, 0.0, n.thorax * 0.8])
        elbow = root + np.array([0.22, 0.05, 0.22])
        wrist = root + np.array([0.12, 0.06, 0.48])
        c = n.claws
        parts = [
            horn([root, elbow, wrist], [0.05, 0.05, 0.06], colour, "claw_l"),
            horn(
                [wrist, wrist + [0.02, 0.02, 0.45 * c], wrist + [-0.10 * c, 0.0, c]],
                [0.07, 0.14 * c, 0.015],
                colour,
                "claw_l",
            ),
            horn(
                [wrist + [0.03, 0, 0.15 * c], wrist + [0.20 * c, 0.0, 0.5 * c], wrist + [0.02, 0.0, 0.95 * c]],
                [0.05, 0.06 * c, 0.012],
                colour,
                "claw_l",
            ),
        ]
        for s, sign in (("l", 1.0), ("r", -1.0)):
            f = np.array([sign, 1, 1])
            self._bone(f"claw_{s}", "thorax", root * f, wrist * f, 0.05)
        for one in parts:
            self.pieces += [one, other_side(one, ("claw_r",))]

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        n, c = self.n, self.n.coat
        p = points / n.length
        colours = np.tile(rgb(c.main), (len(p), 1))
        colours = mixed(colours, c.back, smooth(0.10 - n.thorax * 0.7, 0.05 - n.thorax, p[:, 2]))
        colours = mixed(colours, c.face, smooth(0.10 + n.thorax * 0.9, 0.12 + n.thorax * 1.1, p[:, 2]))
        colours = mixed(colours, c.under, smooth(-0.2, -0.7, normals[:, 1]))
        much = smooth(0.10 - n.thorax * 0.6, 0.05 - n.thorax, p[:, 2]) if c.marks == "stripes" else np.ones(len(p))
        z = p[:, 2] / c.size if c.marks == "stripes" else np.full(len(p), 1.0 / (c.size * n.length))
        aux = np.concatenate([np.ones((len(p), 1)), marked(c, z, much)], 1)
        return np.clip(colours, 0, 1), aux, "hide" if c.bare else "coat"


# fmt: off
_BUTTERFLY = Insect(
    length=0.05, head=0.075, thorax=0.085, abdomen=0.075, abdomen_long=0.58, stand=0.24, leg_thick=0.010, wings=(0.95, 0.72),
    wing_long=0.62, held=32.0,
    beat=4.2, feelers=0.40, eye=0.040, coat=Coat("#2a211c", eyes="#120d0a", nose="#1d1714"),
)
INSECTS: dict[str, Insect] = {
    "butterfly": _BUTTERFLY,
    "moth": Insect(length=0.05, head=0.085, thorax=0.12, abdomen=0.11, abdomen_long=0.5, wings=(0.80, 0.55), wing_long=0.55,
    wing_colour="#a8957a",
                   wing_edge="#6e5c46", wing_spot="#d9cbb0", held=8.0, beat=6.0, coat=Coat("#9a876a", eyes="#120d0a", nose="#5a4a38")),
    "bee": Insect(wings=(0.62, 0.45), wing_long=0.30, wing_colour="#d5d9d9", wing_edge="#b5babb", wing_spot="", held=20.0, beat=11.0,
    abdomen=0.19,
                  thorax=0.17, head=0.12, feelers=0.16, coat=Coat("#d9a01f", back="#e0a81f", face="#2a211a", marks="stripes",
                      mark="#1d1714", size=0.15,
                                                                  much=0.45, legs="#1d1714", eyes="#120d0a", nose="#1d1714")),
    "fly": Insect(length=0.02, wings=(0.62, 0.0), wing_long=0.34, wing_colour="#c9cdd0", wing_edge="#9aa0a4", wing_spot="", held=14.0,
    beat=11.0, head=0.15,
                  thorax=0.16, abdomen=0.17, abdomen_long=0.36, eye=0.095, feelers=0.0, coat=Coat("#2a2d33", back="#26323a",
                      eyes="#7a1f1a", nose="#1d1714")),
    "dragonfly": Insect(length=0.08, head=0.085, thorax=0.085, abdomen=0.042, abdomen_long=0.85, wings=(0.92, 0.85), wing_long=0.24,
    wing_colour="#cfdcde",
                        wing_edge="#9ab5ba", wing_spot="", held=4.0, beat=11.0, eye=0.070, feelers=0.0,
                        coat=Coat("#1f8a8a", back="#1f6fb0", eyes="#2a6a3a", nose="#14343a")),
    "ladybug": Insect(length=0.02, head=0.13, thorax=0.20, abdomen=0.33, abdomen_long=0.46, wide=1.15, stand=0.22, reach=0.40,
    feelers=0.14,
                      coat=Coat("#c2231a", face="#17120f", legs="#17120f", marks="spots", mark="#17120f", size=0.28, much=0.7,
                          eyes="#efe9dd",
                                nose="#17120f", bare=True)),
    "beetle": Insect(length=0.03, head=0.14, thorax=0.21, abdomen=0.27, abdomen_long=0.50, stand=0.20, reach=0.46, leg_thick=0.024,
    feelers=0.22,
                     coat=Coat("#1f3a2e", legs="#17120f", eyes="#120d0a", nose="#17120f", bare=True)),
    "ant": Insect(length=0.012, head=0.15, thorax=0.085, abdomen=0.16, abdomen_long=0.38, stand=0.26, reach=0.50, leg_thick=0.020,
    feelers=0.34,
                  coat=Coat("#5a2a18", legs="#46200f", eyes="#120d0a", nose="#46200f", bare=True)),
    "spider": Insect(length=0.05, head=0.13, thorax=0.19, abdomen=0.30, abdomen_long=0.52, stand=0.30, legs=4, reach=0.98,
    leg_thick=0.030, feelers=0.0,
                     eye=0.045, coat=Coat("#3a2c22", back="#463426", marks="stripes", mark="#1d1612", size=0.22, much=0.4,
                         eyes="#0d0a08", nose="#1d1612")),
    "crab": Insect(length=0.16, head=0.10, thorax=0.24, abdomen=0.18, abdomen_long=0.14, wide=1.85, stand=0.30, legs=4, reach=0.72,
    leg_thick=0.045, feelers=0.0,
                   claws=0.42, eye=0.050, coat=Coat("#c2481f", under="#e2c29a", legs="#b8411a", marks="spots", mark="#8a2f12", size=0.12,
                       much=0.4,
                                                   eyes="#120d0a", nose="#8a2f12", bare=True)),
    "scorpion": Insect(length=0.10, head=0.10, thorax=0.15, abdomen=0.11, abdomen_long=0.75, stand=0.16, legs=4, reach=0.50, claws=0.34,
    feelers=0.0,
                       coat=Coat("#4a3420", legs="#3f2c1b", eyes="#120d0a", nose="#2a1d12", bare=True)),
}
# fmt: on
