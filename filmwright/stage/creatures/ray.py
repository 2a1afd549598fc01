"""Rays: a flat body that runs out into two wings, a whip of a tail, and a manta's horns before the mouth."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.coat import Coat, marked, mixed, rgb, smooth
from filmwright.stage.creatures.field import sweep, value
from filmwright.stage.creatures.flesh import Anatomy, Bone, Piece
from filmwright.stage.creatures.pieces import eye, horn, sheet
from filmwright.stage.creatures.pieces import mirrored as other_side
from filmwright.stage.creatures.scaling import grown, piece_grown

WING = ("wing1", "wing2", "wing3")
TAIL = 4


@dataclass(frozen=True)
class Ray:
    """Lengths are parts of the body's length without the tail; `span` is that of one wing."""

    length: float = 2.0  # metres
    span: float = 1.15
    sweep: float = 0.22  # how far the wings' ends lie behind their fronts
    round_: float = 0.0  # 0 is a manta's pointed wing, 1 a stingray's round one
    thick: float = 0.13
    tail: float = 0.9
    horns: float = 0.22
    eye: float = 0.022
    coat: Coat = field(default_factory=Coat)


RAYS: dict[str, Ray] = {
    "manta ray": Ray(coat=Coat("#2a3038", under="#e8e8e4", back="#20262e", nose="#14171b", eyes="#0c0a0a", bare=True)),
    "stingray": Ray(
        length=0.8, span=0.62, sweep=0.02, round_=1.0, thick=0.11, tail=1.5, horns=0.0, eye=0.035,
        coat=Coat("#8a7a5c", under="#e8e2d2", back="#7a6a4c", marks="spots", mark="#3f6a9a", size=0.12, much=0.4, nose="#4a3f2c",
                  eyes="#14100c", bare=True),
    ),
}  # fmt: skip


def anatomy(r: Ray) -> Anatomy:
    """The anatomy of a species, in metres."""
    s = r.length
    bones = [Bone("head", "", (0.0, 0.0, 0.0), (0.0, 0.0, 0.42 * s), 0.16 * s)]
    joints = np.array([0.10, 0.40, 0.70, 1.0]) * r.span
    for side, sign in (("l", 1.0), ("r", -1.0)):
        for k, name in enumerate(WING):
            a, b = ((sign * joints[k + n] * s, 0.0, (0.10 - r.sweep * joints[k + n] / r.span) * s) for n in (0, 1))
            bones.append(Bone(f"{name}{side}", f"{WING[k - 1]}{side}" if k else "head", a, b, 0.06 * s))
    ends = np.linspace(-0.42, -0.42 - r.tail, TAIL + 1)
    for k in range(TAIL):
        bones.append(
            Bone(
                f"tail{k + 1}",
                f"tail{k}" if k else "head",
                (0.0, 0.0, ends[k] * s),
                (0.0, 0.0, ends[k + 1] * s),
                0.03 * s,
            )
        )
    t = r.thick
    flesh = [
        sweep([(0, 0, 0.44), (0, 0.02, 0.26), (0, 0.02, 0.0), (0, 0, -0.26), (0, 0, -0.44)], [0.30 * t, 0.72 * t, 0.95 * t, 0.6 * t,
        0.22 * t],
              [3.6, 2.6, 2.4, 2.3, 1.6], 0.02),
        sweep([(0, 0, -0.38), (0, 0, -0.42 - 0.35 * r.tail), (0, 0, -0.42 - r.tail)], [0.24 * t, 0.10 * t, 0.03 * t], 1.0, 0.05),
    ]  # fmt: skip
    wing = _wing(r)
    pieces = [wing, other_side(wing, tuple(f"{name}r" for name in WING))]
    outward = np.array([0.30 + 0.04 * r.horns, 0.02, 0.36 - 0.16 * r.round_]) * [1.0 - 0.45 * r.round_, 1.0, 1.0]
    up = np.array([0.35, 0.9, 0.1]) if r.round_ else np.array([0.9, 0.35, 0.3])
    up = up / np.linalg.norm(up)
    steps = np.linspace(-0.3, 0.3, 61)
    depth = value(outward + up * steps[:, None], flesh)
    inside = np.flatnonzero(depth < 0)
    centre = outward + up * (steps[int(inside.max())] if len(inside) else 0.0)
    one = eye(centre, r.eye, up, r.coat.eyes, "head", 1.2)
    pieces += [one, other_side(one, ("head",))]
    if r.horns:
        path = [(0.24, 0.0, 0.36), (0.27, -0.02, 0.36 + 0.6 * r.horns), (0.22, -0.05, 0.36 + r.horns)]
        lobe = horn(path, [0.055, 0.05, 0.015], r.coat.main, "head")
        pieces += [lobe, other_side(lobe, ("head",))]

    def paint(points: Array, normals: Array) -> tuple[Array, Array, str]:
        c = r.coat
        colours = np.tile(rgb(c.back or c.main), (len(points), 1))
        colours = mixed(colours, c.under, smooth(0.1, -0.3, normals[:, 1]))
        aux = np.concatenate(
            [
                np.ones((len(points), 1)),
                marked(c, np.full(len(points), 1.0 / (c.size * s)), smooth(0, 0.3, normals[:, 1])),
            ],
            1,
        )
        return colours, aux, "hide"

    measures = {"height": 2 * t * s, "eye": 0.0, "length": s, "half": t * s, "wing": 2 * r.span * s}
    body = tuple(bone.name for bone in bones if not bone.name.startswith("wing"))
    return Anatomy(
        tuple(bones),
        ((tuple(grown(f, s) for f in flesh), body),),
        paint,
        tuple(piece_grown(p, s) for p in pieces),
        None,
        measures,
    )


def _wing(r: Ray) -> Piece:
    """The left wing: thick at the root, an edge all round."""
    u, v = np.linspace(0.0, 1.0, 17), np.linspace(0.0, 1.0, 13)
    x = 0.10 + (r.span - 0.10) * u
    point = (1 - u) ** 0.8
    curve = np.sqrt(np.clip(1 - u**2.2, 0, 1))
    chord = 0.80 * (point * (1 - r.round_) + curve * r.round_) + 0.015
    middle = 0.02 - r.sweep * u * 1.6 + (0.10 * np.sin(np.pi * u) if not r.round_ else 0.0)
    lead, trail = middle + chord * 0.5, middle - chord * 0.5
    z = lead[:, None] * (1 - v)[None] + trail[:, None] * v[None]
    half = (
        r.thick * 0.62 * np.clip(1 - u, 0, 1)[:, None] ** 1.1 * np.sin(np.pi * np.clip(v, 0.02, 0.98))[None] ** 0.7
        + 0.002
    )
    top = np.stack([np.broadcast_to(x[:, None], z.shape), half, z], -1)
    low = np.stack([np.broadcast_to(x[:, None], z.shape), -0.6 * half, z], -1)
    c = r.coat
    along = np.broadcast_to(u[:, None], z.shape)
    over = sheet(top, rgb(c.back or c.main), "hide", tuple(f"{name}l" for name in WING), along, 0.0)
    under = sheet(low, rgb(c.under or c.main), "hide", tuple(f"{name}l" for name in WING), along, 0.0)
    n = len(over.points)
    aux = np.concatenate([
        np.concatenate([np.ones((n, 1)), marked(c, np.full(n, 1.0 / (c.size * r.length)), 1.0)], 1), np.tile([1.0, 0, 0, 0], (n, 1))
    ])  # fmt: skip
    return Piece(
        np.concatenate([over.points, under.points]), np.concatenate([over.triangles, under.triangles + n]),
        np.concatenate([over.colours, under.colours]), "hide", over.bones, np.concatenate([over.normals, under.normals]), aux,
        np.concatenate([over.along, under.along]),
    )  # fmt: skip
