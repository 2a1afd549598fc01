"""Walls over hills: a great wall with its watch towers, along the ridge that it guards; the ridge is the sight's own ground."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box
from filmwright.stage.surface import at, fractal, merge, named, noise, rgb, shade, smooth, surface

HALF = 84.0  # metres: half the length of the wall that is built
WIDE, TALL, MERLON = 5.6, 7.0, 1.3  # of the wall, metres
STONE = "#a8977a"


def great_wall(seed: int, lit: bool) -> Mesh:
    """A wall with battlements that climbs along a ridge of hills from one watch tower to the next."""
    del lit
    return named("great-wall", merge([_wall(seed), *_towers(seed)]))


def ridge(seed: int, x: Array, z: Array) -> Array:
    """Height (…) in metres of the hills at x, z from the wall's middle, over the ground there."""
    return _ridge(seed, x, z)


def _along(seed: int, t: Array) -> tuple[Array, Array]:
    """x and z of the wall (n,) at t 0..1: it comes down towards the viewer on one side, and winds away over the ridge."""
    x = -HALF + 2 * HALF * t
    side = 1.0 if seed % 2 else -1.0
    z = 13.0 * np.sin(6.0 * t + seed) + 6.0 * np.sin(15.0 * t) - 48.0 * smooth(0.36, 0.0, t)
    return side * x, np.asarray(z)


def _ridge(seed: int, x: Array, z: Array) -> Array:
    """Height (n,) of the hills: highest where the wall runs."""
    t = np.linspace(0, 1, 241)
    wx, wz = _along(seed, t)
    top = 21.0 + 13.0 * np.sin(9.0 * t + 0.7 * seed) + 7.0 * np.sin(23.0 * t) - 12.0 * smooth(0.3, 0.0, t)
    far = np.hypot(x[..., None] - wx, z[..., None] - wz)
    near = far.argmin(-1)
    away = np.take_along_axis(far, near[..., None], -1)[..., 0]
    crest = top[near] * (1 / (1 + (away / 19.0) ** 2))
    rough = 9.0 * (fractal(x / 30, z / 30, 3, seed) - 0.4) * smooth(4, 26, away)
    edge = smooth(170, 90, np.abs(x)) * smooth(110, 60, np.abs(z))
    return np.asarray(np.maximum(crest + rough, 0.0) * edge)


def _faces(rows: int, columns: int) -> Array:
    first = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (part.ravel() for part in (first[:-1, :-1], first[:-1, 1:], first[1:, 1:], first[1:, :-1]))
    return np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])


def _line(seed: int, count: int) -> tuple[Array, Array, Array]:
    """Points (n,3) on the ground under the wall, the unit way along it (n,3), and the unit way across (n,3)."""
    x, z = _along(seed, np.linspace(0, 1, count))
    points = np.stack([x, _ridge(seed, x, z), z], 1)
    along = np.gradient(points * [1, 0, 1], axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    return points, along, np.stack([along[:, 2], 0 * x, -along[:, 0]], 1)


def _wall(seed: int) -> Mesh:
    count = 190
    points, _, across = _line(seed, count)
    up = np.array([0.0, 1.0, 0.0])
    half, parapet = WIDE / 2, TALL + 0.9
    profile = [
        (-half - 0.5, -3.0), (-half, TALL), (-half - 0.15, parapet), (-half + 0.45, parapet), (-half + 0.45, TALL),
        (half - 0.45, TALL), (half - 0.45, parapet), (half + 0.15, parapet), (half, TALL), (half + 0.5, -3.0),
    ]  # fmt: skip
    rows = np.stack([points + across * s + up * h for s, h in profile], 0)
    course = 0.9 + 0.16 * noise(np.arange(count) * 0.8, np.zeros(count), seed)
    tones = np.stack([course * (0.82 if h < 0 else 1.0) for _, h in profile], 0)
    colour = np.clip(rgb(STONE) * tones[..., None], 0, 1)
    body = surface(rows.reshape(-1, 3), _faces(len(profile), count), colour.reshape(-1, 3), "stone")
    teeth = [
        at(box((-0.55, 0, -0.3), (0.55, MERLON, 0.3), shade(STONE, 0.95), "stone"), *where, heading)
        for where, heading in _teeth(seed)
    ]
    return merge([body, *teeth])


def _teeth(seed: int) -> list[tuple[tuple[float, float, float], float]]:
    points, along, across = _line(seed, 210)
    out = []
    for k in range(210):
        heading = float(np.degrees(np.arctan2(-along[k, 2], along[k, 0])))
        for side in (-1.0, 1.0):
            x, y, z = points[k] + across[k] * side * (WIDE / 2 + 0.05)
            out.append(((float(x), float(y) + TALL + 0.85, float(z)), heading))
    return out


def _towers(seed: int) -> list[Mesh]:
    points, along, _ = _line(seed, 200)
    parts = []
    for k in (14, 62, 104, 150, 188):
        x, y, z = (float(v) for v in points[k])
        heading = float(np.degrees(np.arctan2(-along[k, 2], along[k, 0])))
        body = [
            box((-5, -4, -5), (5, 11.5, 5), STONE, "stone"),
            box((-5.4, 11.5, -5.4), (5.4, 12.1, 5.4), shade(STONE, 0.9), "stone"),
        ]
        for s in (-1, 1):
            for u in np.linspace(-4.6, 4.6, 6):
                body.append(box((u - 0.5, 12.1, s * 5.1 - 0.3), (u + 0.5, 13.4, s * 5.1 + 0.3), STONE, "stone"))
                body.append(box((s * 5.1 - 0.3, 12.1, u - 0.5), (s * 5.1 + 0.3, 13.4, u + 0.5), STONE, "stone"))
            for u in (-2.6, 0.0, 2.6):
                body.append(box((u - 0.6, 6.8, s * 5.02 - 0.05), (u + 0.6, 8.9, s * 5.02 + 0.05), "#2f2a24", "stone"))
                body.append(box((s * 5.02 - 0.05, 6.8, u - 0.6), (s * 5.02 + 0.05, 8.9, u + 0.6), "#2f2a24", "stone"))
        parts.append(at(merge(body), x, y, z, heading))
    return parts
