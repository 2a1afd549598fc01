"""Lenses and frames: shot sizes, head room, exact aim, projection, the sides of a line; batched over candidates.

Conventions as in stage/camera.py: heading 0 faces +z, right = (-cos h, 0, sin h); u, v run from -1 to 1; the gate is 24.89 mm
wide.
"""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.shots import GATE, SIZES
from filmwright.stage.places.plan import cut

LADDER = ("VLS", "LS", "MLS", "COW", "MS", "MCU", "CU", "BCU")
LENSES = np.array([18, 21, 25, 32, 35, 40, 50, 65, 75, 85, 100, 135.0])
LENS = {"ELS": 25, "VLS": 28, "LS": 32, "MLS": 35, "COW": 40, "MS": 50, "MCU": 65, "CU": 75, "BCU": 85, "INSERT": 75}
# the part of the picture above the crown (research: direction, section 5)
HEAD_ROOM = {
    "ELS": 0.42, "VLS": 0.30, "LS": 0.09, "MLS": 0.09, "COW": 0.09, "MS": 0.08, "MCU": 0.065, "CU": 0.01, "BCU": -0.10, "INSERT": 0.0,
}  # fmt: skip
CROWN, CHIN, EYES = 0.064, -0.066, 0.936  # from the eyes, and of the eyes from the ground; parts of the stature
HAT = 0.05  # metres that a hat adds to a head, less what a close shot may cut of it
WHOLE_FACE = 1.14  # by which the closest size is wider than its name: the brow may be cut or the chin, not both
JOINTS = {"ankle": 0.045, "knee": 0.285, "neck": 0.845}  # heights at which a frame must not cut; parts of the stature


def dot(a: Array, b: Array) -> Array:
    """Products of vectors (...,3), broadcast: (...). numpy is slow at sums over an axis of three."""
    return np.asarray(a[..., 0] * b[..., 0] + a[..., 1] * b[..., 1] + a[..., 2] * b[..., 2])


def length(vector: Array) -> Array:
    """Lengths (...) of vectors (...,3)."""
    return np.asarray(np.sqrt(dot(vector, vector)))


def visible_height(size: str, stature: float = 1.75) -> float:
    """Height of picture in metres at the subject for a shot size."""
    return SIZES[size] * stature / 1.75 * (WHOLE_FACE if size == "BCU" else 1.0)


def distance(size: str, focal: Array | float, stature: float, aspect: float) -> Array:
    """Metres from lens to subject: visible height times focal length over the gate's height."""
    return np.asarray(visible_height(size, stature) * np.asarray(focal) * aspect / GATE)


def tangents(focal: Array | float, aspect: float) -> tuple[Array, Array]:
    """Tangents of half the horizontal and half the vertical angle of view."""
    half = np.asarray(GATE / 2 / np.asarray(focal, float))
    return half, half / aspect


def eye_line(size: str, height: Array | float, stature: float, rise: float = 0.0) -> Array:
    """Where the eyes go, v in -1..1, to leave the size's head room in a picture `height` metres high.

    v = 1 - 2 room - 2 crown / height. `rise` is how far the highest head stands over the mean, metres.
    """
    room = HEAD_ROOM[size] * (1.0 if rise < 1.0 else 0.5)
    return np.asarray(1 - 2 * room - (2 * CROWN * stature + 2 * rise) / np.asarray(height, float))


def aim(
    eye: Array, point: Array, u: Array | float, v: Array | float, focal: Array, aspect: float
) -> tuple[Array, Array]:
    """Pan and tilt (radians) that put points (...,3) at (u, v), without roll; see stage/camera.py for the formula."""
    half_w, half_h = tangents(focal, aspect)
    a, b = u * half_w, v * half_h
    away = point - eye
    rise = away[..., 1] / (length(away) + 1e-9)
    n = np.sqrt(1 + a * a + b * b)
    tilt = np.arcsin(within(n * rise / np.sqrt(1 + b * b), -1, 1)) - np.arctan(b)
    pan = np.arctan2(away[..., 0], away[..., 2]) + np.arctan2(a, np.cos(tilt) - b * np.sin(tilt))
    return np.asarray(pan), np.asarray(tilt)


def basis(pan: Array, tilt: Array) -> tuple[Array, Array, Array]:
    """Right, up, forward (...,3) of cameras."""
    s, c, st, ct = np.sin(pan), np.cos(pan), np.sin(tilt), np.cos(tilt)
    zero = np.zeros_like(s)
    return np.stack([-c, zero, s], -1), np.stack([-s * st, ct, -c * st], -1), np.stack([s * ct, st, c * ct], -1)


def project(
    eye: Array, pan: Array, tilt: Array, focal: Array | float, aspect: float, point: Array
) -> tuple[Array, Array, Array]:
    """(u, v, depth) of points (...,3) seen from cameras, broadcast."""
    s, c, st, ct = np.sin(pan), np.cos(pan), np.sin(tilt), np.cos(tilt)
    half_w, half_h = tangents(focal, aspect)
    away = point - eye
    x, y, z = away[..., 0], away[..., 1], away[..., 2]
    ahead = x * s + z * c  # over the floor; the rest are the products with the basis, written out
    depth = ahead * ct + y * st
    safe = np.where(np.abs(depth) < 1e-3, 1e-3, depth)
    return (z * s - x * c) / safe / half_w, (y * ct - ahead * st) / safe / half_h, depth


def flat(vector: Array) -> Array:
    """The horizontal unit direction of vectors (...,3)."""
    x, z = vector[..., 0], vector[..., 2]
    size = np.sqrt(x * x + z * z) + 1e-9
    out = np.zeros(vector.shape)
    out[..., 0], out[..., 2] = x / size, z / size
    return out


def within(values: Array, low: Array | float, high: Array | float) -> Array:
    """Values held between two bounds: what np.clip does, without the two calls that it takes to get there."""
    return np.asarray(np.minimum(np.maximum(values, low), high))


def turned(vector: Array, degrees: Array | float) -> Array:
    """A horizontal direction (3,) turned by angles (...); result (...,3). Positive turns from +z towards -x."""
    a = np.radians(degrees)
    c, s = np.cos(a), np.sin(a)
    return np.stack([vector[0] * c - vector[2] * s, np.zeros_like(c), vector[0] * s + vector[2] * c], -1)


def side(a: Array, b: Array, camera: Array) -> Array:
    """On which side of the line a-b cameras (...,3) stand: sign of (b - a) x (camera - a) on the floor."""
    return np.asarray(np.sign((b[0] - a[0]) * (camera[..., 2] - a[2]) - (b[2] - a[2]) * (camera[..., 0] - a[0])))


def off_axis(a: Array, b: Array, camera: Array) -> Array:
    """Angle in degrees, 0..90, between the line a-b and the direction from its middle to cameras (...,3)."""
    along, across = float(b[0] - a[0]), float(b[2] - a[2])
    x, z = camera[..., 0] - (a[0] + b[0]) / 2, camera[..., 2] - (a[2] + b[2]) / 2
    sine = np.abs(along * z - across * x) / (math.hypot(along, across) * np.sqrt(x * x + z * z) + 1e-9)
    return np.asarray(np.degrees(np.arcsin(within(sine, 0, 1))))


def between(boxes: tuple[Array, Array], eye: Array, point: Array) -> Array:
    """Whether any of some boxes (lowest and highest corners, (n,3) each) cuts the lines from eyes to points (...,3, broadcast)."""
    return cut(eye, point, *boxes)


HEAD = 0.19  # metres: a head with its hair
TORSO = 0.22


def bodies_between(eye: Array, point: Array, heads: Array, feet: Array) -> Array:
    """Whether heads (spheres) or torsos (cylinders) of others (m, ...,3) stand between eyes and points (...,3, broadcast)."""
    way = point - eye
    hit = np.zeros(way.shape[:-1], bool)
    x, y, z = way[..., 0], way[..., 1], way[..., 2]
    floor2 = x * x + z * z
    length2, floor2 = floor2 + y * y + 1e-9, floor2 + 1e-9
    for head, foot in zip(heads, feet, strict=True):
        off = head - eye
        t = within(dot(off, way) / length2, 0, 1)
        away = [t * part - off[..., k] for k, part in enumerate((x, y, z))]
        hit |= (away[0] * away[0] + away[1] * away[1] + away[2] * away[2] < HEAD * HEAD) & (t < 0.97)
        off = foot - eye
        t = within((off[..., 0] * x + off[..., 2] * z) / floor2, 0, 1)
        aside, ahead, high = t * x - off[..., 0], t * z - off[..., 2], eye[..., 1] + t * y
        beside = (aside * aside + ahead * ahead < TORSO * TORSO) & (t < 0.97)
        hit |= beside & (high < head[..., 1] - 0.2) & (high > foot[..., 1])
    return hit
