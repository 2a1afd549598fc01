"""Creases: folds of the lids, bags under eyes, lines that years draw into a face. Each is a narrow strip of skin that lies on the face,
darker in its middle and with the normals of a groove, so that it is as fine as it should be whatever the mesh below, and moves with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.stage.people.body import Body
from filmwright.stage.people.eyes import facing, on_face
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.lashes import lid
from filmwright.stage.people.parts import DETAIL, Part
from filmwright.stage.people.skin import mouth_centre, nose_tip
from filmwright.stage.people.surfaces import grid, unit

LEVELS = -1.0, -0.5, 0.0, 0.5, 1.0  # across a crease, in half-widths
FOLD = np.array([0.66, 0.50, 0.47])  # what skin is multiplied by in the depth of a fold
LIFT = 0.00035  # metres off the skin


@dataclass(frozen=True)
class Crease:
    """A line on the face: corners (m,2) seen from the front, metres; half its width; how deep it is, 0..1; how far its `lower` side
    stands out (a bag, a cheek over its fold), as the slope of its normals there."""

    corners: Array
    half: float
    deep: float
    bulge: float = 0.0


def creases(body: Body, colours: Array, aux: Array) -> list[Part]:
    """The creases of a face on the painted skin (colours (n,3), aux (n,4) over the base mesh)."""
    front = facing(body)
    return [_drawn(body, front, crease, colours, aux) for crease in _of(body) if crease.deep > 0.02]


def _of(body: Body) -> list[Crease]:
    look, scale = body.look, body.head
    found = [*_lids(body)]
    grown = float(np.clip((look.age - 22) / 18, 0, 1))
    old = float(np.clip((look.age - 40) / 30, 0, 1))
    if not grown:
        return found
    draw = seeded("creases", look.face)
    brow, mouth, nose = body.brow[:2], mouth_centre(body)[:2], nose_tip(body)[:2]
    for sign in (1.0, -1.0):
        flip = np.array([sign, 1.0])
        eye, r = body.eyes[0][:2] * flip, body.eye_radius
        found.append(  # from the wing of the nose past the corner of the mouth
            _bent(nose + flip * [0.0195, 0.001] * scale, mouth + flip * [0.0365, -0.003] * scale, flip * [0.0030, 0.003] * scale,
                  0.0052 * scale, 0.10 * grown * _weary(look) + 0.34 * old, 0.34 * old)
        )  # fmt: skip
        found.append(  # the bag's lower edge
            _bent(eye + flip * [-0.86, -0.80] * r, eye + flip * [0.80, -1.02] * r, flip * [0.0, -0.34] * r,
                  0.0034 * scale, 0.10 * grown + 0.34 * old, 0.22 * old)
        )  # fmt: skip
        if not old:
            continue
        for k in range(3):  # crow's feet
            fan = np.array([np.cos(0.55 - 0.5 * k), np.sin(0.55 - 0.5 * k)]) * draw.uniform(0.85, 1.15)
            begin = eye + flip * (np.array([1.18, 0.10 - 0.22 * k]) * r)
            found.append(
                _bent(
                    begin, begin + flip * fan * 0.014 * scale, flip * [0.0, -0.0012] * scale, 0.0016 * scale, 0.40 * old
                )
            )
        found.append(  # from the corner of the mouth to the chin
            _bent(mouth + flip * [0.0315, -0.005] * scale, mouth + flip * [0.0340, -0.022] * scale, flip * [0.002, 0.0] * scale,
                  0.0036 * scale, 0.20 * old)
        )  # fmt: skip
        found.append(  # between the brows
            _bent(brow + flip * [0.0062, 0.010] * scale, brow + flip * [0.0078, 0.028] * scale, flip * [0.0012, 0.0] * scale,
                  0.0018 * scale, 0.34 * old)
        )  # fmt: skip
    for row in range(3):  # the forehead
        lift, tilt = 0.036 + 0.0115 * row + draw.uniform(-0.001, 0.001), draw.uniform(-0.0015, 0.0015)
        half = 0.037 - 0.004 * row
        found.append(
            _waves(brow + np.array([0.0, lift]) * scale, half * scale, tilt * scale, 0.0024 * scale, 0.36 * old)
        )
    very = float(np.clip((look.age - 62) / 18, 0, 1))
    for k in (-2, -1, 1, 2):  # over the lip
        top = mouth + np.array([0.0068 * k, 0.0175]) * scale
        found.append(
            _bent(top, top + np.array([-0.0007 * k, -0.0075]) * scale, np.zeros(2), 0.0012 * scale, 0.34 * very)
        )
    return found


def _weary(look: Look) -> float:
    """How much a grown face's folds show by chance and weight: 0.4..1.4."""
    return float(seeded("weary", look.face).uniform(0.4, 1.0)) + 0.4 * max(look.build, 0.0)


def _lids(body: Body) -> list[Crease]:
    """The fold over each upper lid; eyes of the far east have it low and faint."""
    look, scale, found = body.look, body.head, list[Crease]()
    single = "asian" in look.origin
    high, deep = (0.0030, 0.30) if single else (0.0046, 0.62)
    for side in "lr":
        edge = body.positions[lid(body, side, True)[0]][:, :2]
        edge[1:-1] = 0.5 * edge[1:-1] + 0.25 * (edge[:-2] + edge[2:])
        t = np.linspace(0, 1, len(edge))
        over = edge + np.stack(
            [0 * t, high * scale * (0.45 + 0.75 * np.sin(np.pi * np.clip(t * 0.92 + 0.05, 0, 1)))], 1
        )
        found.append(Crease(over[1:], 0.0013 * scale, deep))
    return found


def _bent(start: Array, end: Array, bend: Array, half: float, deep: float, bulge: float = 0.0) -> Crease:
    """An arc from `start` to `end` whose middle lies `bend` off the straight line."""
    t = np.linspace(0, 1, 9)[:, None]
    return Crease(start * (1 - t) + end * t + bend * 4 * t * (1 - t), half, deep, bulge)


def _waves(middle: Array, reach: float, tilt: float, half: float, deep: float) -> Crease:
    """A furrow across the forehead that dips between the brows."""
    t = np.linspace(-1, 1, 17)
    dip = 0.22 * reach * (0.35 * np.cos(2.2 * np.pi * t) * (1 - t**2) - 0.55 * t**2) * 0.35
    return Crease(middle + np.stack([reach * t, dip - tilt * t], 1), half, deep)


def _drawn(body: Body, front: Array, crease: Crease, colours: Array, aux: Array) -> Part:
    """The strip of a crease, which ends in nothing at both ends and at its edges."""
    line = crease.corners
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-12
    across = np.stack([-along[:, 1], along[:, 0]], 1)
    if across[:, 1].sum() < 0:  # up; all the same way, or a line that stands would be twisted
        across = -across
    t = np.linspace(0, 1, len(line))
    fade = np.clip(np.minimum(t, 1 - t) / 0.22, 0, 1) ** 0.8
    wide = crease.half * (0.35 + 0.65 * fade)
    places = np.concatenate([line + across * (level * wide)[:, None] for level in LEVELS])
    source, mix = on_face(body, places, front)

    def there(values: Array) -> Array:
        return np.asarray((values[source] * mix[..., None]).sum(1))

    normals = unit(there(body.normals))
    level = np.repeat(LEVELS, len(line))
    depth = np.tile(fade, len(LEVELS)) * crease.deep
    dark = (depth * np.exp(-((level / 0.42) ** 2)))[:, None]
    way = np.tile(np.concatenate([across, 0 * across[:, :1]], 1), (len(LEVELS), 1))
    slope = 0.9 * depth * np.sin(np.pi * level) * (np.abs(level) < 0.99)
    slope -= crease.bulge * np.exp(-(((level + 0.55) / 0.4) ** 2)) * np.tile(fade, len(LEVELS))
    inside = np.abs(level) < 0.9
    points = there(body.positions) + normals * (LIFT * body.head * np.where(inside, 1.0, 0.15))[:, None]
    return Part(
        points, _outward(grid(len(LEVELS), len(line)), points), there(body.weights), "skin",
        there(colours) * (1 - dark + dark * FOLD), there(aux), unit(normals - way * slope[:, None]), source, mix, DETAIL, "crease",
    )  # fmt: skip


def _outward(triangles: Array, points: Array) -> Array:
    a, b, c = points[triangles[:, 0]], points[triangles[:, 1]], points[triangles[:, 2]]
    return triangles if np.cross(b - a, c - a)[:, 2].sum() > 0 else triangles[:, ::-1]
