"""Rotations and smooth curves in plain numpy, written for a few vectors at a time.

`np.cross` and `scipy` objects cost tens of microseconds a call; a pose is made of hundreds of such calls, so the few
formulas that are needed stand here, over arrays of shape (..., 3) and (..., 3, 3). Angles that a person writes are degrees.
"""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array

_UNIT = np.eye(3)
_AHEAD = np.array([0.0, 0.0, 1.0])
WIDE_ARC = -0.4  # cosine of the angle from which on an arc bends out to one side
BENT = 0.9  # how far it bends when it goes from one way to the opposite one


def cross(a: Array, b: Array) -> Array:
    """Cross product over the last axis of two arrays (..., 3)."""
    a, b = np.broadcast_arrays(a, b)
    out = np.empty(a.shape)
    out[..., 0] = a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1]
    out[..., 1] = a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2]
    out[..., 2] = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    return out


def length(v: Array) -> Array:
    """Length over the last axis, kept as an axis of one: (..., 1)."""
    return np.asarray(np.sqrt((v * v).sum(-1, keepdims=True)))


def unit(v: Array) -> Array:
    """Unit vectors (..., 3); a zero vector stays zero."""
    return np.asarray(v / np.maximum(length(v), 1e-12))


def euler(angles: Array) -> Array:
    """Degrees (..., 3) about x, y, z to matrices (..., 3, 3): first roll (z), then pitch (x), then yaw (y).

    Positive x bows forward, positive y turns to the character's left, positive z tips over to the character's right.
    """
    if angles.ndim == 1:
        return _euler_one(float(angles[0]), float(angles[1]), float(angles[2]))
    a = np.radians(angles)
    c, s = np.cos(a), np.sin(a)
    cx, cy, cz = c[..., 0], c[..., 1], c[..., 2]
    sx, sy, sz = s[..., 0], s[..., 1], s[..., 2]
    m = np.empty((*a.shape, 3))
    m[..., 0, 0] = cy * cz + sy * sx * sz
    m[..., 0, 1] = -cy * sz + sy * sx * cz
    m[..., 0, 2] = sy * cx
    m[..., 1, 0] = cx * sz
    m[..., 1, 1] = cx * cz
    m[..., 1, 2] = -sx
    m[..., 2, 0] = -sy * cz + cy * sx * sz
    m[..., 2, 1] = sy * sz + cy * sx * cz
    m[..., 2, 2] = cy * cx
    return m


def _euler_one(x: float, y: float, z: float) -> Array:
    """The same for one rotation, in plain arithmetic: five times as quick."""
    x, y, z = math.radians(x), math.radians(y), math.radians(z)
    cx, sx, cy, sy, cz, sz = math.cos(x), math.sin(x), math.cos(y), math.sin(y), math.cos(z), math.sin(z)
    return np.array(
        [
            [cy * cz + sy * sx * sz, -cy * sz + sy * sx * cz, sy * cx],
            [cx * sz, cx * cz, -sx],
            [-sy * cz + cy * sx * sz, sy * sz + cy * sx * cz, cy * cx],
        ]
    )


def yaw(degrees: float) -> Array:
    """Matrix (3, 3) that turns +z to (sin h, 0, cos h)."""
    a = math.radians(degrees)
    c, s = math.cos(a), math.sin(a)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def about(axis: Array, degrees: Array | float) -> Array:
    """Rotation by an angle about unit axes (..., 3) (Rodrigues): (..., 3, 3)."""
    axis = np.asarray(axis, float)
    if axis.ndim == 1:
        return _about_one(float(axis[0]), float(axis[1]), float(axis[2]), math.radians(float(degrees)))
    a = np.radians(degrees)
    c, s = np.cos(a)[..., None, None], np.sin(a)[..., None, None]
    x, y, z = axis[..., 0], axis[..., 1], axis[..., 2]
    k = np.zeros((*axis.shape, 3))
    k[..., 0, 1], k[..., 0, 2], k[..., 1, 2] = -z, y, -x
    k[..., 1, 0], k[..., 2, 0], k[..., 2, 1] = z, -y, x
    return np.asarray(_UNIT + s * k + (1 - c) * (k @ k))


def _about_one(x: float, y: float, z: float, angle: float) -> Array:
    c, s = math.cos(angle), math.sin(angle)
    k = 1.0 - c
    return np.array(
        [
            [c + x * x * k, x * y * k - z * s, x * z * k + y * s],
            [y * x * k + z * s, c + y * y * k, y * z * k - x * s],
            [z * x * k - y * s, z * y * k + x * s, c + z * z * k],
        ]
    )


def frame(along: Array, towards: Array) -> Array:
    """Orthonormal frames (..., 3, 3) whose columns are: the side, minus `along`, and what of `towards` is square to it."""
    y = -unit(along)
    x = cross(y, towards)
    size = length(x)
    # `towards` parallel to `along` names no side; any one serves, as long as it is always the same one.
    spare = cross(y, np.where(np.abs(y[..., 2:3]) < 0.9, np.array([0.0, 0.0, 1.0]), np.array([1.0, 0.0, 0.0])))
    x = unit(np.where(size > 1e-6, x, spare))
    return np.stack([x, y, cross(x, y)], -1)


def align(a: Array, b: Array) -> Array:
    """The smallest rotation that takes unit direction a to unit direction b, (3, 3)."""
    v = cross(a, b)
    c = float(a @ b)
    k = np.array([[0.0, -v[2], v[1]], [v[2], 0.0, -v[0]], [-v[1], v[0], 0.0]])
    return np.asarray(np.eye(3) + k + k @ k / max(1.0 + c, 1e-9))


def quaternions(m: Array) -> Array:
    """Matrices (..., 3, 3) to unit quaternions (..., 4) as w, x, y, z with w >= 0 (Shepperd's method)."""
    d0, d1, d2 = m[..., 0, 0], m[..., 1, 1], m[..., 2, 2]
    squares = np.empty((*m.shape[:-2], 4))
    squares[..., 0] = 1 + d0 + d1 + d2
    squares[..., 1] = 1 + d0 - d1 - d2
    squares[..., 2] = 1 - d0 + d1 - d2
    squares[..., 3] = 1 - d0 - d1 + d2
    rows = np.empty((*m.shape[:-2], 4, 4))  # symmetric; filled in place, for np.stack costs as much as all the rest
    for k in range(4):
        rows[..., k, k] = squares[..., k]
    rows[..., 0, 1] = rows[..., 1, 0] = m[..., 2, 1] - m[..., 1, 2]
    rows[..., 0, 2] = rows[..., 2, 0] = m[..., 0, 2] - m[..., 2, 0]
    rows[..., 0, 3] = rows[..., 3, 0] = m[..., 1, 0] - m[..., 0, 1]
    rows[..., 1, 2] = rows[..., 2, 1] = m[..., 1, 0] + m[..., 0, 1]
    rows[..., 1, 3] = rows[..., 3, 1] = m[..., 0, 2] + m[..., 2, 0]
    rows[..., 2, 3] = rows[..., 3, 2] = m[..., 2, 1] + m[..., 1, 2]
    best = squares.argmax(-1)
    q = np.take_along_axis(rows, best[..., None, None], -2)[..., 0, :]
    q = q / np.sqrt((q * q).sum(-1, keepdims=True))
    return np.asarray(np.where(q[..., :1] < 0, -q, q))


def matrices(q: Array) -> Array:
    """Unit quaternions (..., 4) as w, x, y, z to matrices (..., 3, 3)."""
    w, x, y, z = q[..., 0], q[..., 1], q[..., 2], q[..., 3]
    m = np.empty((*q.shape[:-1], 3, 3))
    m[..., 0, 0] = 1 - 2 * (y * y + z * z)
    m[..., 0, 1] = 2 * (x * y - w * z)
    m[..., 0, 2] = 2 * (x * z + w * y)
    m[..., 1, 0] = 2 * (x * y + w * z)
    m[..., 1, 1] = 1 - 2 * (x * x + z * z)
    m[..., 1, 2] = 2 * (y * z - w * x)
    m[..., 2, 0] = 2 * (x * z - w * y)
    m[..., 2, 1] = 2 * (y * z + w * x)
    m[..., 2, 2] = 1 - 2 * (x * x + y * y)
    return m


def between(a: Array, b: Array, w: Array | float) -> Array:
    """Rotations part way (0..1, one part for all or (..., 1)) from matrices a to b, (..., 3, 3), along the shorter arc (normalised
    linear quaternions)."""
    p, q = quaternions(a), quaternions(b)
    q = np.where((p * q).sum(-1, keepdims=True) < 0, -q, q)
    r = p * (1 - w) + q * w
    return matrices(r / np.sqrt((r * r).sum(-1, keepdims=True)))


def ease(t: float) -> float:
    """0..1 to 0..1 with no speed at either end (smoothstep); outside it is clipped."""
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def smooth(t: float) -> float:
    """0..1 to 0..1 with neither speed nor acceleration at the ends (quintic), clipped; for what starts from rest."""
    t = min(max(t, 0.0), 1.0)
    return t * t * t * (t * (6 * t - 15) + 10)


def bump(t: float) -> float:
    """0 at 0 and 1, one half way, with no speed at the ends."""
    if t <= 0.0 or t >= 1.0:
        return 0.0
    return math.sin(math.pi * t) ** 2


def arc(a: Array, b: Array, w: float, via: Array = _AHEAD) -> Array:
    """Part way (0..1) from vector a to b, swinging: the direction goes evenly round, the length changes evenly.

    Vectors that point nearly opposite ways have no arc of their own; theirs bends out towards `via`, and the more the wider it is.
    """
    long_a, long_b = math.sqrt(a @ a), math.sqrt(b @ b)
    want = long_a * (1 - w) + long_b * w
    if long_a < 1e-9 or long_b < 1e-9:
        return np.asarray(a * (1 - w) + b * w)
    one, two = a / long_a, b / long_b
    cosine = float(one @ two)
    if cosine > WIDE_ARC:
        return np.asarray(_round(one, two, w) * want)
    # A curve on the sphere with one point to steer by: as de Casteljau's, with arcs for lines.
    wide = min((WIDE_ARC - cosine) / (WIDE_ARC + 1.0), 1.0)
    middle = one + two + via * (BENT * wide * wide * (3 - 2 * wide))
    steer = middle / max(math.sqrt(middle @ middle), 1e-9)
    return np.asarray(_round(_round(one, steer, w), _round(steer, two, w), w) * want)


def _round(a: Array, b: Array, w: float) -> Array:
    """Part way along the arc from one unit vector to another, at an even pace."""
    cosine = min(max(float(a @ b), -1.0), 1.0)
    if cosine > 0.9995:
        v = a * (1 - w) + b * w
        return np.asarray(v / math.sqrt(v @ v))
    angle = math.acos(cosine)
    return np.asarray((a * math.sin((1 - w) * angle) + b * math.sin(w * angle)) / max(math.sin(angle), 1e-6))
