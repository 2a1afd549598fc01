"""Birds: one anatomy with proportions as parameters, from sparrow to ostrich. Wings are sheets of feathers on three bones each; they are
folded to the sides by turning these, and spread to fly.

Lengths are parts of the body's length (breast to rump) unless a comment says otherwise; the body faces +z and stands on y = 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, mirrored, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import ball, eye, horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple


@dataclass(frozen=True)
class Bird:
    """The proportions of a species."""

    length: float = 0.16  # metres from breast to rump
    tilt: float = 38.0  # degrees of the body above the level; a penguin stands at 80
    depth: float = 0.52  # of the body
    width: float = 0.92  # of the body for its depth
    neck: float = 0.16
    neck_thick: float = 0.20  # radius
    neck_curve: float = 0.0  # how much an S bends
    head: float = 0.20  # radius
    beak: float = 0.22
    beak_thick: float = 0.075  # half height at the face
    beak_wide: float = 0.9
    hook: float = 0.0  # how far its tip turns down
    leg: float = 0.55  # from the body to the ground
    leg_thick: float = 0.028
    thigh: float = 0.15
    foot: float = 0.30
    webbed: bool = False
    wing: float = 1.0  # length folded; spread they are about twice as long
    wing_wide: float = 0.46
    tail: float = 0.60
    tail_wide: float = 0.26
    tail_rise: float = -4.0  # degrees above the line of the back
    crest: str = ""  # "" | comb | tuft | ears
    eye: float = 0.055
    eye_ahead: float = 0.15  # an owl's look forward
    disc: bool = False  # an owl's face
    wattle: str = ""
    fan: bool = False  # a peacock's
    coat: Coat = field(default_factory=Coat)
    beak_colour: str = "#4a4038"
    beak_tip: str = ""
    feet: str = "#b5703a"
    wings: str = ""  # colour of the wings, "" the back's
    tips: str = ""  # of the long feathers
    breast: str = ""
    cap: str = ""  # of the head
    throat: str = ""


def anatomy(b: Bird) -> Anatomy:
    """The anatomy of a species, in metres."""
    return Maker(b).made()


class Maker:
    """Builds a bird in parts of its length; what goes on two legs without being one changes a part of it."""

    def __init__(self, b: Bird) -> None:
        self.b = b
        self.bones: list[Bone] = []
        self.pieces: list[Piece] = []
        self.jaw: list[Sweep] = []  # of who has no beak
        a = np.radians(b.tilt)
        self.ahead, self.up = np.array([0.0, np.sin(a), np.cos(a)]), np.array([0.0, np.cos(a), -np.sin(a)])
        low = b.depth * 0.5 * np.cos(a) + 0.34 * np.sin(a)
        self.middle = np.array([0.0, b.leg + low * 0.92, 0.0])
        self._neck_line()

    def at(self, along: float, up: float = 0.0, side: float = 0.0) -> Array:
        """A point of the body: along it (-0.5 rump .. 0.5 breast), above its line, to the left."""
        return np.asarray(self.middle + self.ahead * along + self.up * up + np.array([side, 0.0, 0.0]))

    def _neck_line(self) -> None:
        b = self.b
        start = self.at(0.36, 0.10 * b.depth)
        rise = np.radians(72.0 if b.neck > 0.3 else 58.0)
        way = np.array([0.0, np.sin(rise), np.cos(rise)])
        t = np.linspace(0, 1, 5)
        bow = np.array([0.0, 0.0, 1.0]) * (b.neck_curve * np.sin(2 * np.pi * t))[:, None]
        self.neck = start + way * (b.neck * t)[:, None] + bow
        self.head = self.neck[4] + np.array([0.0, 0.45, 0.25]) * b.head

    def made(self) -> Anatomy:
        b = self.b
        flesh = self._flesh()
        self._wings()
        self._tail()
        self._face(flesh)
        s = b.length
        bones = tuple(Bone(x.name, x.parent, scaled(x.head, s), scaled(x.tail, s), x.girth * s) for x in self.bones)
        body = tuple(n.name for n in bones if not n.name.startswith("wing"))
        measures = {
            "height": float(self.head[1] + b.head) * s, "eye": float(self.head[1]) * s, "leg": b.leg * s, "length": s, "hip": b.leg * s,
            "wing": 2.2 * b.wing * s, "low": float(self.middle[1]) * s,
        }  # fmt: skip
        face = self.head * s

        def careful(points: Array) -> Array:
            return np.asarray(1 - smooth(1.6, 2.6, np.linalg.norm(points - face, axis=1) / (b.head * s)))

        parts = [(tuple(grown(f, s) for f in flesh), tuple(name for name in body if name != "jaw" or not self.jaw))]
        if self.jaw:
            parts.append((tuple(grown(f, s) for f in self.jaw), ("jaw",)))
        return Anatomy(
            bones,
            tuple(parts),
            self._paint,
            tuple(piece_grown(p, s) for p in self.pieces),
            careful,
            measures,
        )

    def bone(self, name: str, parent: str, head: Array, tail: Array, girth: float) -> None:
        self.bones.append(Bone(name, parent, triple(head), triple(tail), girth))

    def _flesh(self) -> list[Sweep]:
        b = self.b
        r = b.depth / 2
        self.bone("hips", "", self.at(-0.1), self.at(0.3), r)
        out = [
            sweep(
                [
                    self.at(-0.62, 0.10 * r),
                    self.at(-0.40, -0.02 * r),
                    self.at(-0.05, 0.0),
                    self.at(0.22, 0.0),
                    self.at(0.38, 0.12 * r),
                ],
                [0.16 * r, 0.62 * r, r, 0.98 * r, 0.66 * r],
                [1.0, b.width, b.width, b.width, b.width],
                0.03,
            )
        ]
        thick = b.neck_thick
        radii = np.interp(np.linspace(0, 1, 5), [0, 0.35, 1.0], [max(thick * 1.5, 0.55 * r), thick, thick * 0.86])
        out.append(sweep([self.at(0.22, 0.05 * r), *self.neck], [0.7 * r, *radii], 0.95, 0.14))
        for k in range(4):
            self.bone(
                f"neck{k + 1}", "hips" if k == 0 else f"neck{k}", self.neck[k], self.neck[k + 1], float(radii[k]) + 0.02
            )
        self.bone("head", "neck4", self.neck[4], self.head + np.array([0, 0, b.head]), b.head)
        fwd = np.array([0.0, 0.0, 1.0])
        out.append(
            sweep(
                [self.neck[4], self.head, self.head + fwd * 0.30 * b.head],
                [thick * 0.8, b.head, b.head * 0.82],
                0.92,
                0.05,
            )
        )
        if b.disc:
            for side in (1, -1):
                c = self.head + fwd * 0.62 * b.head + np.array([side * 0.42 * b.head, 0.05 * b.head, 0.0])
                out.append(sweep([c, c + fwd * 0.02], [0.46 * b.head, 0.44 * b.head], 1.0, 0.02, 1))
        for s, sign in (("l", 1.0), ("r", -1.0)):
            hip = self.at(-0.02, -0.45 * r, sign * 0.40 * r * b.width)
            knee = np.array([hip[0], b.leg * 0.92, hip[2] + 0.10])
            ankle = np.array([hip[0], b.leg * 0.52, hip[2] - 0.07 - 0.05 * b.leg])
            foot = np.array([hip[0], 0.035, hip[2] + 0.02])
            toe = foot + np.array([0.0, -0.015, b.foot * 0.62])
            self.bone(f"h1{s}", "hips", hip, knee, b.thigh)
            self.bone(f"h2{s}", f"h1{s}", knee, ankle, b.leg_thick * 1.5)
            self.bone(f"h3{s}", f"h2{s}", ankle, foot, b.leg_thick * 1.5)
            self.bone(f"h4{s}", f"h3{s}", foot, toe, b.leg_thick * 1.5)
            if sign > 0:
                leg = sweep(
                    [hip, knee, (knee + ankle) / 2, ankle],
                    [b.thigh * 1.1, b.thigh * 0.72, b.leg_thick * 1.5, b.leg_thick * 1.1],
                    0.9,
                    0.06,
                )
                out += [leg, mirrored(leg)]
            self._foot(ankle, foot, toe, s)
        return out

    def _foot(self, ankle: Array, foot: Array, toe: Array, s: str) -> None:
        b = self.b
        t = b.leg_thick
        self.pieces.append(horn([ankle, (ankle + foot) / 2, foot], [t * 1.05, t * 0.85, t], b.feet, f"h3{s}"))
        ways = [(-0.5, 1.0), (0.0, 1.12), (0.5, 1.0)]
        tips = [foot + np.array([x * b.foot * 0.75, -0.028, z * b.foot * 0.62]) for x, z in ways]
        for tip in [*tips, foot + np.array([0.0, -0.028, -b.foot * 0.38])]:
            mid = (foot + tip) / 2 + [0, 0.008, 0]
            self.pieces.append(horn([foot, mid, tip], [t * 0.9, t * 0.7, t * 0.25], b.feet, f"h4{s}"))
        if b.webbed:
            rows = np.array([[foot + (tip - foot) * u + [0, -0.006, 0] for tip in tips] for u in (0.0, 0.5, 0.96)])
            self.pieces.append(sheet(rows, rgb(b.feet) * 0.92, "hide", (f"h4{s}",), thick=0.006))

    # ------------------------------------------------------------------ wings and tail

    def _wings(self) -> None:
        """Spread wings at rest (posing folds them): an arm of three bones with a sheet of feathers behind it."""
        b, r = self.b, self.b.depth / 2
        root = self.at(0.26, 0.42 * r, 0.62 * r * b.width)
        reach = b.wing * 1.15
        xs = np.array([0.0, 0.34, 0.72, 1.0]) * reach
        line = np.array(
            [root + np.array([x, 0.0, 0.0]) + self.ahead * z for x, z in zip(xs, (0.0, 0.10, 0.06, -0.10), strict=True)]
        )
        for s, sign in (("l", 1.0), ("r", -1.0)):
            for k in range(3):
                flip = np.array([sign, 1.0, 1.0])
                self.bone(
                    f"wing{k + 1}{s}", "hips" if k == 0 else f"wing{k}{s}", line[k] * flip, line[k + 1] * flip, 0.08
                )
        count = 15
        u = np.linspace(0.0, 1.0, count)
        lead = np.stack([np.interp(u, [0, 0.34, 0.72, 1], line[:, j]) for j in range(3)], 1)
        fan = np.radians(np.interp(u, [0, 0.45, 0.75, 1.0], [2.0, 6.0, 30.0, 66.0]))
        long = b.wing_wide * np.interp(u, [0, 0.2, 0.6, 0.9, 1.0], [0.9, 1.0, 1.05, 1.30, 1.35])
        way = -self.ahead * np.cos(fan)[:, None] + np.array([1.0, 0.0, 0.0]) * np.sin(fan)[:, None]
        v = np.array([-0.10, 0.0, 0.30, 0.62, 0.86, 1.0])
        scallop = 1.0 - 0.10 * (np.arange(count) % 2)
        rows = lead[:, None] + way[:, None] * (long * scallop)[:, None, None] * v[None, :, None]
        rows = rows + self.up * (0.05 * np.sin(np.clip(v, 0, 1) * np.pi) - 0.03 * np.clip(v, 0, 1) ** 2)[None, :, None]
        top = rgb(b.wings or b.coat.back or b.coat.main)
        tip = rgb(b.tips) if b.tips else top * 0.72
        share = smooth(0.55, 0.9, np.maximum(v[None, :], 1.2 * (u[:, None] - 0.35) * (v[None, :] > 0.2)))[..., None]
        colours = top * (1 - share) + tip * share
        colours = colours * (1.0 - 0.10 * (np.arange(count) % 2))[:, None, None]
        along = np.broadcast_to(np.interp(u, [0, 0.34, 0.72, 1.0], [0.0, 0.5, 1.0, 1.0])[:, None], (count, len(v)))
        one = sheet(rows, colours, "coat", ("wing1l", "wing2l", "wing3l"), along, 0.022)
        self.pieces += [one, other_side(one, ("wing1r", "wing2r", "wing3r"))]

    def _tail(self) -> None:
        b, r = self.b, self.b.depth / 2
        root = self.at(-0.50, 0.06 * r)
        a = np.radians(b.tail_rise)
        back, lift = -self.ahead * np.cos(a) + self.up * np.sin(a), self.up * np.cos(a) + self.ahead * np.sin(a)
        self.bone("tail", "hips", root, root + back * b.tail, 0.16)
        u = np.linspace(-1.0, 1.0, 9)
        v = np.array([0.0, 0.35, 0.75, 1.0])
        spread = np.interp(v, [0, 0.4, 1.0], [0.5, 0.8, 1.0]) * b.tail_wide * 0.6
        rows = (
            root
            + back * (v[None, :] * b.tail * (1 - 0.10 * np.abs(u[:, None])))[..., None]
            + np.array([1.0, 0.0, 0.0]) * (u[:, None] * spread[None, :])[..., None]
            + lift * (-0.05 * u[:, None] ** 2 * np.ones(4)[None, :])[..., None]
        )
        colour = rgb(b.wings or b.coat.back or b.coat.main)
        end = rgb(b.tips) if b.tips else colour * 0.75
        share = smooth(0.4, 0.9, v)[None, :, None]
        colours = (colour * (1 - share) + end * share) * (1.0 - 0.08 * (np.arange(9) % 2))[:, None, None]
        self.pieces.append(sheet(rows, colours, "coat", ("tail",), thick=0.02))
        if b.fan:
            self._fan(root)

    def _fan(self, root: Array) -> None:
        """A peacock's train, raised: a wheel of feathers with eyes."""
        u = np.radians(np.linspace(-82, 82, 27))
        v = np.array([0.1, 0.4, 0.75, 1.0])
        way = np.stack([np.sin(u), np.cos(u), 0 * u - 0.18], 1)
        rows = root + way[:, None] * (2.3 * v)[None, :, None]
        rows[..., 2] -= 0.05 * (np.arange(27) % 2)[:, None]
        green, blue, gold = rgb("#2f7d4a"), rgb("#1f4fa0"), rgb("#a88a3a")
        colours = np.array([[green * 0.6, green, gold * 0.8, green] for _ in u])
        self.pieces.append(sheet(rows, colours, "coat", ("tail",), thick=0.02))
        for k, w in enumerate(way):
            for reach, size, colour in ((2.12, 0.085, gold), (2.12, 0.055, blue)):
                at = root + w * (reach - 0.35 * (k % 2)) + np.array([0, 0, 0.03 if colour is gold else 0.045])
                tone = "#" + "".join(f"{int(c * 255):02x}" for c in colour)
                self.pieces.append(ball(at, (size, size, 0.012), tone, "coat", "tail", 8))

    # ------------------------------------------------------------------ face

    def _face(self, flesh: list[Sweep]) -> None:
        b = self.b
        fwd, up = np.array([0.0, 0.0, 1.0]), np.array([0.0, 1.0, 0.0])
        face = self.head + fwd * (0.86 * b.head) - up * (0.10 * b.head)
        n = 5
        t = np.linspace(0, 1, n)
        for name, sign, thick in (("head", 1.0, b.beak_thick), ("jaw", -1.0, b.beak_thick * 0.62)):
            if name == "jaw":
                self.bone("jaw", "head", face - fwd * 0.2 * b.head, face + fwd * b.beak, b.beak_thick)
            drop = -b.hook * t**3 if sign > 0 else 0 * t
            line = (
                face
                + fwd * (b.beak * t * (1.0 if sign > 0 else 0.92 - 0.25 * min(b.hook * 6, 1)))[:, None]
                + up * (drop + sign * 0.35 * thick * (1 - t))[:, None]
            )
            ring = []
            for a in np.linspace(0, 2 * np.pi, 10):
                shape = np.sqrt(np.clip(1 - t**1.7, 0.004, 1))
                ring.append(
                    line + np.array([1.0, 0, 0]) * (np.cos(a) * thick * b.beak_wide * (1 - 0.25 * t) * shape)[:, None]
                    + up * (np.sin(a) * thick * (0.75 if np.sin(a) * sign > 0 else 0.25) * shape)[:, None]
                )  # fmt: skip
            rows = np.array(ring).transpose(1, 0, 2)[::-1]
            colour = rgb(b.beak_colour)
            tip = rgb(b.beak_tip) if b.beak_tip else colour * 0.8
            share = smooth(0.55, 0.85, t[::-1])[:, None, None]
            self.pieces.append(sheet(rows, colour * (1 - share) + tip * share, "hide", (name,), thick=0.0))
        out = np.array([1.0, 0.0, 0.0])
        side = out * (0.80 if not b.disc else 0.42) * b.head
        centre = self.head + side + fwd * (0.42 if not b.disc else 0.98) * b.head + up * 0.18 * b.head
        if not b.disc:
            from filmwright.stage.creatures.field import value

            way = out * 1.0 + fwd * (0.2 + b.eye_ahead)
            way /= np.linalg.norm(way)
            steps = np.linspace(-0.6, 1.0, 61) * b.head
            depth = value(centre + way * steps[:, None], flesh)
            centre = centre + way * (steps[int(np.argmax(depth > 0))] - 0.52 * b.eye)
        else:
            way = fwd + 0.25 * out
        one = eye(centre, b.eye, way, b.coat.eyes, "head", 1.3 if not b.disc else 1.05)
        self.pieces += [one, other_side(one, ("head",))]
        self.eye_centre = centre
        if b.crest == "comb":
            for k in range(5):
                at = self.head + up * (0.92 * b.head) + fwd * (0.45 - 0.28 * k) * b.head
                self.pieces.append(
                    ball(at + up * 0.03, (0.022, 0.075 + 0.02 * (k % 2), 0.055), "#b8231f", "hide", "head", 8)
                )
        if b.crest == "tuft":
            for k in range(5):
                at = self.head + up * 0.85 * b.head - fwd * (0.1 * k) * b.head
                self.pieces.append(
                    horn(
                        [at, at + up * 0.16 - fwd * 0.10, at + up * 0.26 - fwd * 0.26],
                        [0.04, 0.035, 0.004],
                        b.cap or b.coat.main,
                        "head",
                    )
                )
        if b.crest == "ears":
            for side_ in (1, -1):
                at = self.head + up * 0.70 * b.head + np.array([side_ * 0.52 * b.head, 0, 0.2 * b.head])
                self.pieces.append(
                    horn(
                        [
                            at,
                            at + up * 0.28 * b.head + out * side_ * 0.12 * b.head,
                            at + up * 0.62 * b.head + out * side_ * 0.24 * b.head,
                        ],
                        [0.26 * b.head, 0.18 * b.head, 0.02],
                        b.coat.back or b.coat.main,
                        "head",
                    )
                )
        if b.wattle:
            for side_ in (1, -1):
                at = face - up * 0.10 + np.array([side_ * 0.03, 0, 0.02])
                self.pieces.append(ball(at - up * 0.05, (0.022, 0.07, 0.035), b.wattle, "hide", "jaw", 8))

    # ------------------------------------------------------------------ paint

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        b, c = self.b, self.b.coat
        p = points / b.length
        rel = p - self.middle
        up, along = rel @ self.up, rel @ self.ahead
        colours = np.tile(rgb(c.main), (len(p), 1))
        rough = 0.08 * (lumps(p, 0.10, 3) - 0.5)
        body = smooth(b.head * 2.0, b.head * 2.6, np.linalg.norm(p - self.head, axis=1))
        colours = mixed(colours, c.back, smooth(-0.05, 0.10, up + rough) * body)
        front = np.maximum(smooth(-0.02, -0.14, up + rough), smooth(0.30, 0.42, along + rough))
        colours = mixed(colours, b.breast or c.under, front * body)
        colours = mixed(colours, c.under if b.breast else "", smooth(-0.10, -0.20, up + 0.4 * along + rough) * body)
        head = smooth(b.head * 1.5, b.head * 1.25, np.linalg.norm(p - self.head, axis=1))
        colours = mixed(
            colours,
            b.throat,
            smooth(b.head * 2.3, b.head * 1.9, np.linalg.norm(p - self.head - [0, -0.5 * b.head, 0.1], axis=1))
            * (1 - head),
        )
        colours = mixed(colours, c.face, head)
        rise = (p - self.head)[:, 1] / b.head
        colours = mixed(colours, b.cap, head * smooth(-0.05, 0.15, rise + rough * 2))
        if c.patch:
            near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye_centre, axis=1)
            colours = mixed(colours, c.patch, smooth(2.6 * b.eye, 2.0 * b.eye, near))
        near = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye_centre, axis=1)
        colours = mixed(colours, c.nose, smooth(1.35 * b.eye, 1.05 * b.eye, near) * 0.9)
        leg = smooth(b.leg * 0.66, b.leg * 0.58, p[:, 1])
        colours = mixed(colours, b.feet, leg)
        much = (1 - head) * smooth(0.0, 0.1, rel[:, 1] + 0.5)
        aux = np.concatenate([np.ones((len(p), 1)), marked(c, np.full(len(p), 1.0 / (c.size * b.length)), much)], 1)
        return np.clip(colours, 0, 1), aux, "coat"
