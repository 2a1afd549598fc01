"""Four-footed animals: one anatomy with proportions as parameters, from mouse to elephant.

Lengths are parts of the height at the withers; the body faces +z and stands on y = 0 with its middle over the origin.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures import armoured, fantastic, heads
from filmwright.stage.creatures.coat import Coat, along, lumps, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import Sweep, mirrored, sweep
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.hairs import crest, lions_mane, tail_hair
from filmwright.stage.creatures.pieces import horn
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown, scaled, triple

# Joints of a leg, as (height, how far ahead of its axis): front: shoulder, elbow, wrist, knuckle, toe; hind: hip, knee, hock,
# knuckle, toe; then the radii at these.
LEGS: dict[str, dict[str, Any]] = {
    "paw": {
        "front": ((0.66, 0.07), (0.50, -0.04), (0.19, -0.01), (0.045, 0.02), (0.036, 0.085)),
        "hind": ((0.80, 0.02), (0.48, 0.11), (0.25, -0.12), (0.045, -0.07), (0.036, 0.0)),
        "thick": ((0.115, 0.078, 0.044, 0.042, 0.034), (0.15, 0.095, 0.046, 0.042, 0.034)),
    },
    "hoof": {
        "front": ((0.66, 0.11), (0.55, -0.03), (0.295, 0.0), (0.10, -0.012), (0.035, 0.032)),
        "hind": ((0.84, 0.04), (0.57, 0.11), (0.36, -0.13), (0.105, -0.085), (0.035, -0.04)),
        "thick": ((0.115, 0.088, 0.042, 0.033, 0.038), (0.165, 0.105, 0.048, 0.034, 0.038)),
    },
    "plant": {
        "front": ((0.70, 0.06), (0.48, -0.04), (0.15, -0.01), (0.06, 0.04), (0.045, 0.11)),
        "hind": ((0.66, 0.03), (0.40, 0.10), (0.13, -0.05), (0.055, 0.04), (0.045, 0.10)),
        "thick": ((0.16, 0.125, 0.085, 0.072, 0.055), (0.20, 0.14, 0.085, 0.07, 0.055)),
    },
    "column": {
        "front": ((0.66, 0.04), (0.46, -0.015), (0.21, 0.0), (0.07, 0.0), (0.05, 0.035)),
        "hind": ((0.72, 0.03), (0.43, 0.06), (0.19, -0.02), (0.07, -0.01), (0.05, 0.03)),
        "thick": ((0.15, 0.108, 0.084, 0.085, 0.085), (0.18, 0.125, 0.085, 0.085, 0.085)),
    },
    "hopper": {
        "front": ((0.62, 0.07), (0.46, -0.03), (0.17, 0.01), (0.05, 0.04), (0.036, 0.09)),
        "hind": ((0.62, 0.05), (0.36, 0.24), (0.13, -0.10), (0.045, 0.10), (0.036, 0.20)),
        "thick": ((0.10, 0.07, 0.042, 0.04, 0.03), (0.22, 0.13, 0.055, 0.05, 0.034)),
    },
    "bounder": {
        "front": ((0.80, 0.03), (0.60, 0.00), (0.505, 0.13), (0.475, 0.19), (0.450, 0.225)),
        "hind": ((0.86, 0.06), (0.36, 0.26), (0.115, -0.10), (0.032, 0.06), (0.026, 0.24)),
        "thick": ((0.072, 0.046, 0.028, 0.026, 0.022), (0.165, 0.105, 0.040, 0.036, 0.026)),
    },
}  # fmt: skip

RINGS = 6  # about a ringed tail


@dataclass(frozen=True)
class Quadruped:
    """The proportions of a species; parts of the height at the withers unless a comment says otherwise."""

    height: float = 0.6  # metres at the withers
    length: float = 1.08  # from chest to rump
    chest: float = 0.46  # depth of the trunk at the front
    belly: float = 0.34  # and before the hind legs
    width: float = 0.70  # of the trunk for its depth
    rump: float = 0.97  # height of the croup
    sag: float = 0.0  # of the back; negative is arched
    humps: tuple[tuple[float, float], ...] = ()  # (where along the back -1 rump .. 1 withers, height)
    neck: float = 0.36
    rise: float = 42.0  # degrees of the neck above the level
    nape: float = 0.11  # radius of the neck at the head
    throat: float = 0.17  # and at the chest
    head: float = 0.40  # from the back of the skull to the nose
    skull: float = 0.115  # radius
    muzzle: float = 0.50  # part of the head
    bridge: float = 0.072  # radius of the muzzle at the eyes
    snout: float = 0.055  # radius at the nose
    stop: float = 0.035  # how far the muzzle lies below the brow
    droop: float = 22.0  # degrees of the head below the level
    cheek: float = 0.6  # part of the skull
    legs: str = "paw"
    thick: float = 1.0  # of the legs
    foot: float = 1.0  # size of the feet
    claw: float = 1.0  # length of the claws of who treads on the whole sole
    thigh: float = 1.0
    tail: float = 0.55
    tail_root: float = 0.035  # radius
    tail_end: float = 0.012
    tail_rise: float = -35.0  # degrees above the level behind
    tail_curl: float = 0.0  # degrees by which each of four parts turns up
    tail_style: str = ""  # "" | tuft | horse | bush | pompom | paddle
    ears: str = "prick"  # prick | flop | round | leaf | long | fan | none
    ear: float = 0.16
    ear_set: float = 0.65  # how far out on the skull
    horns: str = ""  # "" | short | curl | goat | antlers | ossicones | rhino | lyre | unicorn | tusks | three
    mane: str = ""  # "" | crest | upright | lion | ruff
    eye: float = 0.026  # radius
    eye_at: float = 0.40  # along the head
    eye_out: float = 0.72  # how far out on the skull
    eye_ahead: float = 0.5  # 0 looks sideways .. 1 forward
    trunk: float = 0.0  # length of an elephant's
    shaggy: float = 0.0  # of wool or fur, as lumps
    whiskers: float = 0.0  # length of those on the upper lip, parts of the skull's radius
    fur: float = 0.0  # length of the hair on its flanks; shorter is drawn by the coat's surface
    wings: float = 0.0  # span of one of a dragon's
    feathers: str = ""  # colour of those on its wings; "" are wings of skin
    beak: str = ""  # colour of a griffin's
    frill: float = 0.0  # a horned dinosaur's, behind the skull
    plates: float = 0.0  # height of those along the back
    quills: float = 0.0  # length of those on the back
    bands: int = 0  # of an armadillo's armour
    spikes: float = 0.0  # height of those along the back
    heavy_tail: bool = False  # the trunk runs out into it
    coat: Coat = field(default_factory=Coat)


def anatomy(q: Quadruped) -> Anatomy:
    """The anatomy of a species, in metres."""
    return _Maker(q).made()


class _Maker:
    """Builds bones, flesh and pieces in order; all positions in parts of the height until the end."""

    def __init__(self, q: Quadruped) -> None:
        self.q = q
        self.scale = q.height
        self.front = q.length / 2 - 0.17
        self.hind = -q.length / 2 + 0.18
        self.bones: list[Bone] = []
        self.flesh: list[Sweep] = []
        self.pieces: list[Piece] = []
        self.eye_centre: Array = np.zeros(3)
        self.trunk: Array = np.zeros((0, 3))
        self._frame()

    def _frame(self) -> None:
        """The line of the spine, neck and head."""
        q = self.q
        base = np.array([0.0, 1.0 - 0.42 * q.chest, self.front + 0.06])
        angle = np.radians(q.rise)
        way = np.array([0.0, np.sin(angle), np.cos(angle)])
        bend = np.array([0.0, np.cos(angle), -np.sin(angle)])
        reach = q.neck + 0.3 * q.chest
        t = np.linspace(0, 1, 4)
        self.neck = base + way * (t * reach)[:, None] + bend * (0.10 * reach * np.sin(t * np.pi))[:, None]
        a = np.radians(q.droop)
        self.ahead, self.up = np.array([0.0, -np.sin(a), np.cos(a)]), np.array([0.0, np.cos(a), np.sin(a)])
        self.skull = self.neck[3] + self.up * 0.25 * q.skull + self.ahead * 0.1 * q.skull
        self.side = 0.5 * q.chest * q.width

    def at(self, ahead: float, up: float, side: float = 0.0) -> Array:
        """A point of the head: along it (0 back of the skull .. 1 nose), above its line and to the left."""
        q = self.q
        return np.asarray(
            self.skull + self.ahead * ((ahead - 0.30) * q.head) + self.up * up + np.array([side, 0.0, 0.0])
        )

    def made(self) -> Anatomy:
        q = self.q
        self._trunk()
        front = self._legs("f", LEGS[q.legs]["front"], LEGS[q.legs]["thick"][0], self.front, self.side * 0.66)
        hind = self._legs("h", LEGS[q.legs]["hind"], LEGS[q.legs]["thick"][1], self.hind, self.side * 0.62)
        self._neck()
        jaw = heads.head(self)
        self._tail()
        self._hair()
        scale = self.scale
        bones = tuple(
            Bone(b.name, b.parent, scaled(b.head, scale), scaled(b.tail, scale), b.girth * scale) for b in self.bones
        )
        flesh = [(tuple(grown(s, scale) for s in self.flesh), tuple(b.name for b in bones if b.name != "jaw"))]
        if jaw:
            flesh.append((tuple(grown(s, scale) for s in jaw), ("jaw",)))
        pieces = tuple(piece_grown(piece, scale) for piece in self.pieces)
        nose = self.at(1.0, -q.stop) * scale
        face = self.skull * scale
        measures = {
            "height": scale,
            "front": self.front * scale,
            "hind": self.hind * scale,
            "eye": float(self.at(q.eye_at, 0.3 * q.skull)[1] * scale),
            "nose_y": float(nose[1]),
            "nose_z": float(nose[2]),
            "reach": q.head * scale,
        } | {f"{k}{i}": float(v * scale) for k, leg in (("f", front), ("h", hind)) for i, v in enumerate(leg)}

        def careful(points: Array) -> Array:
            near = np.linalg.norm(points - (face + nose) / 2, axis=1) / (q.head * scale)
            return np.asarray(1 - smooth(0.45, 0.8, near))

        return Anatomy(
            bones,
            tuple(flesh),
            self._paint,
            pieces,
            careful,
            measures,
            self._rough if q.shaggy else None,
            self._length if q.fur and not q.coat.bare else None,
        )

    # ------------------------------------------------------------------ trunk, legs, neck, tail

    def bone(self, name: str, parent: str, head: Array, tail: Array, girth: float) -> None:
        """Add a bone."""
        self.bones.append(Bone(name, parent, triple(head), triple(tail), girth))

    def _trunk(self) -> None:
        q, z0, z1 = self.q, self.hind, self.front
        middle = (z0 + z1) / 2
        self.bone(
            "hips",
            "",
            _spine(q.rump - 0.45 * q.belly, z0 + 0.06),
            _spine(0.95 - 0.45 * q.belly, z0 + 0.2 * q.length),
            0.5 * q.belly,
        )
        self.bone(
            "loin",
            "hips",
            _spine(0.97 - 0.45 * q.belly, z0 + 0.2 * q.length),
            _spine(1 - 0.5 * q.chest, middle + 0.1 * q.length),
            0.48 * q.chest,
        )
        self.bone(
            "chest",
            "loin",
            _spine(1 - 0.5 * q.chest, middle + 0.1 * q.length),
            _spine(1 - 0.5 * q.chest, z1 + 0.05),
            0.5 * q.chest,
        )
        rows = []
        for t in np.linspace(0, 1, 7):
            z = z0 + (z1 - z0) * t
            top = q.rump + (1.0 - q.rump) * t - 0.035 * max(0.0, 1 - 4 * t) - q.sag * np.sin(np.pi * t)
            depth = q.belly * 1.04 + (q.chest - q.belly) * float(smooth(0.1, 0.8, t)) - 0.02 * q.chest * (1 - t)
            rows.append(((0.0, top - depth / 2, z), depth / 2, q.width))
        back = ((0.0, q.rump - 0.47 * q.belly, z0 - 0.10), 0.28 * q.belly, 0.95 * q.width)
        chest = ((0.0, 1 - 0.56 * q.chest, z1 + 0.10), 0.34 * q.chest, 0.95 * q.width)
        rows = [back, *rows, chest]
        self.flesh.append(sweep([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows], 0.02, 3))
        for where, height in q.humps:
            z = z0 + (z1 - z0) * (where + 1) / 2
            self.flesh.append(
                sweep(
                    [(0, 0.9, z - 0.06), (0, 0.93 + height * 0.75, z), (0, 0.9, z + 0.06)],
                    [0.12, 0.10, 0.12],
                    0.8,
                    0.14,
                )
            )

    def _legs(self, kind: str, joints: Any, radii: Any, axis: float, side: float) -> list[float]:
        """Both legs of a pair; returns the five joints' heights and forward offsets, one after the other."""
        q = self.q
        splay = 1.04
        points = [
            np.array([side * (0.86 if k == 0 else splay if k < 3 else 1.0), y, axis + z])
            for k, (y, z) in enumerate(joints)
        ]
        thick = [r * (q.thick if k else q.thigh) for k, r in enumerate(radii)]
        thick[3] *= q.foot
        thick[4] *= q.foot
        if kind == "h":
            points[0][1] += q.rump - 0.97
        shape = sweep(points[:4], thick[:4], [0.62, 0.8, 0.9, 1.0], 0.07, 3)
        foot = sweep(
            [points[3], points[4]],
            [thick[3] * 0.96, thick[4]],
            1.12 if q.legs in ("paw", "plant", "hopper", "bounder") else 1.0,
            0.02,
            2,
        )
        muscle: list[Sweep] = []
        if kind == "f":
            muscle.append(
                sweep(
                    [(side * 0.55, 0.90, axis - 0.04), (side * 0.95, 0.74, axis + 0.04), points[1]],
                    [0.07, 0.115 * q.thick, 0.07 * q.thick],
                    0.7,
                    0.09,
                )
            )
        else:
            hip = np.array([side * 0.6, q.rump - 0.17, axis + 0.05])
            back = np.array([side * 0.75, points[1][1] + 0.04, axis - 0.03])
            muscle.append(
                sweep(
                    [hip, (points[0] + points[1]) / 2, points[1]],
                    [0.12 * q.thigh, 0.14 * q.thigh, 0.075 * q.thick],
                    0.62,
                    0.09,
                )
            )
            muscle.append(
                sweep(
                    [hip, back, (points[1] + 2 * points[2]) / 3],
                    [0.10 * q.thigh, 0.10 * q.thigh, 0.045 * q.thick],
                    0.6,
                    0.06,
                )
            )
        limbs = [*muscle, shape, foot, *heads.toes(q.legs, points[3], points[4], thick[4])]
        self.flesh += limbs + [mirrored(one) for one in limbs]
        parent = "chest" if kind == "f" else "hips"
        for s, sign in (("l", 1.0), ("r", -1.0)):
            at = [p * [sign, 1.0, 1.0] for p in points]
            for k in range(4):
                self.bone(
                    f"{kind}{k + 1}{s}",
                    parent if k == 0 else f"{kind}{k}{s}",
                    at[k],
                    at[k + 1],
                    (thick[k] + thick[k + 1]) / 2,
                )
        for piece in heads.hooves(q, points[3], points[4], thick, f"{kind}4l"):
            self.pieces += [piece, other_side(piece, (f"{kind}4r",))]
        return [float(v) for p in points for v in (p[1], p[2])]

    def _neck(self) -> None:
        q = self.q
        radii = [q.throat * 1.1, q.throat, (q.throat + q.nape) / 2 * 0.92, q.nape]
        start = self.neck[0] - (self.neck[1] - self.neck[0]) * 0.4
        self.flesh.append(sweep([start, *self.neck], [radii[0], *radii], 0.78, 0.08))
        for k in range(3):
            parent = "chest" if k == 0 else f"neck{k}"
            self.bone(f"neck{k + 1}", parent, self.neck[k], self.neck[k + 1], (radii[k] + radii[k + 1]) / 2)

    def _tail(self) -> None:
        q = self.q
        if q.tail <= 0:
            return
        angle = np.radians(q.tail_rise)
        point = np.array([0.0, q.rump - 0.13 * q.belly, self.hind - 0.16])
        path = [point]
        for _ in range(4):
            point = point + np.array([0.0, np.sin(angle), -np.cos(angle)]) * q.tail / 4
            path.append(point)
            angle += np.radians(q.tail_curl)
        if q.legs == "bounder":  # a kangaroo's runs down to the ground and along it: a third leg when it stands
            high, behind = q.rump - 0.40 * q.belly, self.hind - 0.12
            down = [high, 0.60 * high, 0.26 * high, 0.055, 0.04]
            run = np.array([0.0, 0.20, 0.46, 0.73, 1.0]) * q.tail
            path = [np.array([0.0, y, behind - z]) for y, z in zip(down, run, strict=True)]
        self.tail = np.array(path)
        radii = np.linspace(q.tail_root, q.tail_end, 5)
        if q.tail_style == "bush":
            radii = np.array([q.tail_root, q.tail_root * 1.7, q.tail_root * 2.3, q.tail_root * 2.1, q.tail_end])
        inside = self.tail[0] - (self.tail[1] - self.tail[0]) * 0.4
        if q.heavy_tail:
            inside = np.array([0.0, q.rump - 0.5 * q.belly, self.hind])
        if q.tail_style == "pompom":
            self.flesh.append(sweep([inside, self.tail[2]], [q.tail_root, q.tail_root], 1.0, 0.03, 2))
        elif q.tail_style == "paddle":  # a beaver's: a thick root, then flat and broad
            thick = np.array([1.0, 0.9, 0.42, 0.36, 0.30, 0.16]) * q.tail_root
            self.flesh.append(sweep([inside, *self.tail], thick, [1.0, 1.1, 4.2, 5.6, 5.4, 4.0], 0.04))
        else:
            self.flesh.append(sweep([inside, *self.tail], [q.tail_root, *radii], 1.0, 0.05))
        for k in range(4):
            self.bone(
                f"tail{k + 1}",
                "hips" if k == 0 else f"tail{k}",
                self.tail[k],
                self.tail[k + 1],
                float(radii[k] + radii[k + 1]) / 2 + 0.01,
            )

    def _hair(self) -> None:
        q = self.q
        colour = rgb(q.coat.hair or q.coat.main)
        if q.mane in ("crest", "upright"):
            self.pieces += crest(
                self.neck, self.at(0.12, q.skull * 0.9), q.nape, q.throat, q.mane == "upright", colour, q.coat.marks
            )
        if q.mane in ("lion", "ruff"):
            self.pieces += lions_mane(
                self.neck, self.at, q.skull, q.throat, colour, rgb(q.coat.back or q.coat.hair or q.coat.main), q.mane
            )
        if q.tail_style in ("horse", "tuft") and q.tail > 0:
            self.pieces += tail_hair(self.tail, q.tail_style, colour)
        if q.wings:
            (fantastic.feathered if q.feathers else fantastic.wings)(self)
        if q.spikes:
            fantastic.spikes(self)
        armoured.armed(self)
        if q.horns == "rhino":
            tip = self.at(0.97, q.snout * 0.6)
            self.pieces.append(
                horn(
                    [tip, tip + self.up * 0.13 + self.ahead * 0.03, tip + self.up * 0.27 - self.ahead * 0.02],
                    [0.05, 0.035, 0.004],
                    q.coat.horn,
                    "head",
                )
            )
            second = self.at(0.78, q.bridge * 0.75)
            self.pieces.append(horn([second, second + self.up * 0.11], [0.035, 0.006], q.coat.horn, "head"))

    # ------------------------------------------------------------------ paint

    def _paint(self, points: Array, normals: Array) -> tuple[Array, Array, str]:
        q, c = self.q, self.q.coat
        p = points / self.scale
        colours = np.tile(rgb(c.main), (len(p), 1))
        neck_along, neck_off = along(p, [self.neck[0], *self.neck[1:], self.at(0.3, 0.0)])
        head_t = (p - self.skull) @ self.ahead / q.head + 0.30
        head_up = (p - self.skull) @ self.up
        on_head = smooth(1.35, 0.9, np.linalg.norm(p - self.at(0.5, 0.0), axis=1) / (0.62 * q.head)) * smooth(
            self.front - 0.1, self.front + 0.06, p[:, 2]
        )
        low = smooth(0.36, 0.24, p[:, 1])
        rough = 0.10 * (lumps(p, 0.05, 3) - 0.5)
        trunk = smooth(0.30, 0.42, p[:, 1])
        colours = mixed(colours, c.back, smooth(0.55, 0.98, normals[:, 1] + rough) * trunk * (1 - on_head))
        colours = mixed(colours, c.under, smooth(-0.15, -0.62, normals[:, 1] + rough) * trunk * (1 - 0.6 * on_head))
        inner = smooth(0.6, 0.95, -normals[:, 0] * np.sign(p[:, 0])) * smooth(0.55, 0.4, p[:, 1]) * (1 - on_head)
        colours = mixed(colours, c.under, 0.8 * inner)
        colours = mixed(colours, c.legs, low)
        if c.face:
            colours = mixed(colours, c.face, on_head * smooth(0.60, 0.76, head_t + rough))
        if c.blaze:
            line = smooth(0.035, 0.018, np.abs(p[:, 0]) + rough * 0.3) * smooth(0.0, 0.04, head_up + 0.02)
            colours = mixed(colours, c.blaze, on_head * line * smooth(0.25, 0.35, head_t))
        if (c.tips or c.tail or c.rings) and q.tail > 0:
            gone, off = along(p, self.tail)
            part = gone / q.tail + rough * (0.3 if c.rings else 1.0)
            wide = max(0.12, 2.6 * q.tail_root if q.tail_style in ("bush", "paddle") else 0.0)
            on_tail = smooth(wide + 0.02, wide - 0.02, off) * smooth(self.hind - 0.05, self.hind - 0.14, p[:, 2])
            colours = mixed(colours, c.tail, on_tail * smooth(0.02, 0.12, part))
            colours = mixed(colours, c.tips, smooth(0.70, 0.8, part) * on_tail)
            ring = smooth(-0.25, 0.25, np.sin(2 * np.pi * RINGS * part)) * smooth(0.08, 0.16, part)
            colours = mixed(colours, c.rings, on_tail * ring)
        if c.band:
            over = smooth(0.20, 0.14, np.abs(p[:, 2] - self.front - 0.02)) * (1 - on_head)
            leg = smooth(0.56, 0.46, p[:, 1] + 0.25 * (lumps(p, 0.1, 9) - 0.5)) * smooth(
                0.30, 0.22, np.minimum(np.abs(p[:, 2] - self.front), np.abs(p[:, 2] - self.hind))
            )
            colours = mixed(colours, c.band, np.maximum(over, leg))
        colours = heads.faced(self, p, colours, on_head)
        z, much = self._markings(p, normals, neck_along, neck_off, on_head, head_t)
        aux = np.concatenate([np.ones((len(p), 1)), marked(c, z, much)], 1)
        return np.clip(colours, 0, 1), aux, "hide" if c.bare else "coat"

    def _rough(self, points: Array) -> Array:
        """How far wool or fur stands out at each point (n,), metres."""
        q, p = self.q, points / self.scale
        head = smooth(0.85, 1.15, np.linalg.norm(p - self.at(0.62, -q.stop), axis=1) / (0.5 * q.head))
        body = head * smooth(0.30, 0.44, p[:, 1])
        curl = lumps(p, 0.085, 21) * 0.65 + lumps(p, 0.04, 22) * 0.35
        return np.asarray(body * q.shaggy * (0.085 * np.abs(curl - 0.45) * 2 - 0.012) * self.scale)

    def _length(self, points: Array) -> Array:
        """How long the hair is at each point (n,), metres: short on the face and the feet, longest on the tail and about the neck."""
        q, p = self.q, points / self.scale
        head_t = (p - self.skull) @ self.ahead / q.head + 0.30
        on_head = smooth(1.0, 0.75, np.linalg.norm(p - self.at(0.5, 0.0), axis=1) / (0.62 * q.head))
        eye = np.linalg.norm(np.abs(p) * [1, 0, 0] + p * [0, 1, 1] - self.eye_centre, axis=1)
        part = 1.0 - on_head * (0.45 + 0.47 * smooth(0.35, 0.70, head_t))
        part *= smooth(1.5 * q.eye, 2.6 * q.eye, eye)
        part *= 0.16 + 0.84 * smooth(0.16, 0.62, p[:, 1])
        neck = along(p, self.neck)[1]
        part *= 1 + 0.25 * smooth(2.2 * q.throat, 0.9 * q.throat, neck) * (1 - on_head)
        if q.tail > 0 and q.tail_style in ("", "bush", "tuft"):
            off = along(p, self.tail)[1]
            near = smooth(5.0 * q.tail_root, 1.5 * q.tail_root, off) * smooth(
                self.hind - 0.10, self.hind - 0.20, p[:, 2]
            )
            part = part * (1 - near) + near * (2.0 if q.tail_style == "bush" else 0.9)
        return np.asarray(q.fur * part * self.scale)

    def _markings(
        self, p: Array, normals: Array, neck_along: Array, neck_off: Array, on_head: Array, head_t: Array
    ) -> tuple[Array, Array]:
        """The markings' size or phase (n,), and how much of them there is (n,)."""
        q, c = self.q, self.q.coat
        muzzle = on_head * smooth(0.66, 0.8, head_t)
        much = (
            (1 - 0.9 * muzzle)
            * (1 - 0.75 * smooth(-0.3, -0.8, normals[:, 1]) * (1 - on_head))
            * smooth(0.02, 0.10, p[:, 1])
        )
        if c.marks == "stripes":
            much = much * (1 - 0.8 * on_head * (q.legs == "paw"))
            f = 1.0 / c.size
            axis = np.where(p[:, 2] > 0, self.front, self.hind)
            down = smooth(0.60, 0.36, p[:, 1])
            lean = 0.35 * np.clip(0.9 - p[:, 1], 0, 1) * np.sign(p[:, 2])
            trunk = f * ((1 - down) * (p[:, 2] + lean) + down * (axis + 1.25 * (p[:, 1] - 0.6)))
            ahead = smooth(self.front + 0.02, self.front + 0.22, p[:, 2] + 0.5 * (p[:, 1] - 0.8)) * smooth(
                0.5, 0.7, p[:, 1]
            )
            own = f * (self.front + 0.04 + neck_along) * 1.0
            phase = trunk * (1 - ahead) + own * ahead
            phase = phase + on_head * 0.9 * f * np.abs(p[:, 0]) + 0.55 * (lumps(p, 0.16, 5) - 0.5)
            return phase, much
        if c.marks == "patches":
            field = lumps(p + [0.4, 0, 0.1], c.size, 11) * 0.7 + lumps(p, c.size * 0.45, 4) * 0.3
            return (field - (1 - 0.62 * c.much)) * 2.2 + 0.3, np.ones(len(p))
        much = much * (1 - 0.7 * smooth(0.35, 0.15, p[:, 1])) if c.marks != "scales" else much
        return np.full(len(p), 1.0 / (c.size * self.scale)), much


def _spine(y: float, z: float) -> Array:
    return np.array([0.0, y, z])
