"""A stunt airbag, and how it gives way: a dent under whoever is on it, a wave and a swell when somebody comes down on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import cylinder
from filmwright.stage.surface import grounded, merge, moved, placed, rgb, smooth, surface, turned

HALF, TALL = 3.0, 2.0  # metres: half the side, and the height
TOP = 1.85  # height on which one stands and lies, metres
TOP_CELLS, SIDE_CELLS = 48, 6
FLESH = 0.11  # metres from a joint to the skin over it
WAVE = 4.2  # m/s at which the blow runs outward through the cover
RINGS = 1.5  # swings a second of the cover behind the wave
CALM = 0.55  # seconds in which the wave dies to a third
SWELL = 0.30  # metres by which the sides bulge at the hardest blow
HARD = 20.0  # m/s of a blow that is called the hardest


@dataclass(frozen=True, eq=False)
class Load:
    """Somebody on a cushion: joints (k,3) in its own space, and the blow with which they came down on it.

    `landed` counts seconds from that blow (negative or infinite: there is none now), `speed` is its m/s, `at` its place (x, z).
    """

    joints: Array
    landed: float = math.inf
    speed: float = 0.0
    at: tuple[float, float] = (0.0, 0.0)


def airbag(prop: Prop) -> Mesh:
    """A stunt airbag, 6 by 6 m and 2 m high, quilted, with a round field and a white cross on top and two fans at its sides."""
    colour = prop.colour or "#c23a2a"
    parts = [_top(colour)]
    for heading in (0, 90, 180, 270):
        parts.append(moved(_side(), placed(heading=heading)))
    for s in (-1, 1):
        drum = moved(
            cylinder(0.42, 0.7, "#2d2f33", "metal", 16),
            placed(s * 3.2 + (0.7 if s > 0 else 0), 0.5, 1.2) @ turned("z", 90),
        )
        parts.append(drum)
    return grounded(merge(parts), 0, 0.4, 0.35)


def _grid(rows: int, columns: int) -> Array:
    """Triangles of a sheet of (rows + 1) by (columns + 1) points."""
    i = (np.arange(rows)[:, None] * (columns + 1) + np.arange(columns)).ravel()
    n = columns + 1
    return np.concatenate([np.stack([i, i + 1, i + n + 1], 1), np.stack([i, i + n + 1, i + n], 1)])


def _top(colour: str) -> Mesh:
    u = np.linspace(-1, 1, TOP_CELLS + 1)
    x, z = np.meshgrid(u, u, indexing="ij")
    quilt = np.abs(np.sin(x * np.pi * 3)) ** 0.5 * np.abs(np.sin(z * np.pi * 3)) ** 0.5
    edge = np.clip((1 - np.maximum(np.abs(x), np.abs(z))) / 0.12, 0, 1) ** 0.5
    y = TALL * (0.86 + 0.05 * edge + 0.045 * quilt * edge)
    points = np.stack([x * HALF, y, z * HALF], -1).reshape(-1, 3)
    flat_x, flat_z = points[:, 0], points[:, 2]
    tone = _mixed(rgb("#2f4a86"), rgb("#e3a63a"), np.maximum(np.abs(flat_x), np.abs(flat_z)) - 2.55)
    tone = _mixed(tone, rgb(colour), 2.15 - np.hypot(flat_x, flat_z))
    # The cross lies a little askew.
    turn = math.radians(8.0)
    along = flat_x * math.cos(turn) + flat_z * math.sin(turn)
    across = flat_z * math.cos(turn) - flat_x * math.sin(turn)
    inside = np.minimum(0.28 - np.minimum(abs(along), abs(across)), 1.6 - np.maximum(abs(along), abs(across)))
    tone = _mixed(tone, rgb("#f3efe4"), inside)
    crease = 0.86 + 0.14 * np.clip(quilt.reshape(-1) * 1.6, 0, 1)
    return surface(points, _grid(TOP_CELLS, TOP_CELLS), tone * crease[:, None], "cloth")


def _mixed(under: Array, over: Array, inside: Array) -> Array:
    """Colours (n,3): `over` where `inside` (n,), metres into a mark, is positive; soft over one cell, so that no edge is jagged."""
    part = np.clip(0.5 + inside * TOP_CELLS / (2 * HALF), 0.0, 1.0)[:, None]
    return np.asarray(under * (1 - part) + over * part)


def _side() -> Mesh:
    a, b = np.meshgrid(np.linspace(-HALF, HALF, 19), np.linspace(0, 1, SIDE_CELLS + 1))
    bulge = 0.22 * np.sin(np.pi * b) * (0.75 + 0.25 * np.abs(np.sin(a / HALF * np.pi * 3)))
    points = np.stack([a, b * TALL * 0.86, HALF + bulge], -1).reshape(-1, 3)
    band = np.where((b.reshape(-1) > 0.35) & (b.reshape(-1) < 0.65), 1.0, 0.0)[:, None]
    tone = rgb("#2f4a86") * (1 - band) + rgb("#e3a63a") * band
    return surface(points, _grid(SIDE_CELLS, 18), tone, "cloth")


def gives_way(mesh: Mesh, loads: Sequence[Load]) -> tuple[Array, Array] | None:
    """Positions and normals (n,3) f4 of an airbag's mesh under loads; None where nobody is on it or near it."""
    points = np.array(mesh.positions, float)
    high = smooth(0.35 * TALL, 0.8 * TALL, points[:, 1])  # the sides give way with the top's edge, the foot does not
    cloth = np.maximum(np.abs(points[:, 0]), np.abs(points[:, 2])) <= HALF + 0.25
    moved_points = points.copy()
    dent = np.zeros(len(points))
    swell = np.zeros(len(points))
    touched = False
    for load in loads:
        on = (np.abs(load.joints[:, [0, 2]]) < HALF + 0.2).all(1) & (load.joints[:, 1] < TALL + 0.5)
        if on.any():
            dent = np.maximum(dent, _dent(points, load.joints[on] - [0.0, FLESH, 0.0]))
            touched = True
        if 0.0 <= load.landed < 6.0 * CALM:
            rise, out = _blow(points, load)
            dent -= rise
            swell += out
            touched = True
    if not touched:
        return None
    moved_points[:, 1] -= np.clip(dent, -0.35, points[:, 1] - 0.15) * high * cloth
    away = points[:, [0, 2]] / np.maximum(np.linalg.norm(points[:, [0, 2]], axis=1, keepdims=True), 1e-6)
    beside = np.maximum(np.abs(points[:, 0]), np.abs(points[:, 2])) > HALF - 1e-3
    belly = np.sin(np.pi * np.clip(points[:, 1] / (0.86 * TALL), 0, 1))
    moved_points[:, [0, 2]] += away * (swell * belly * beside * cloth)[:, None]
    normals = np.where(cloth[:, None], _normals(moved_points, mesh.triangles), mesh.normals)
    return moved_points.astype("f4"), normals.astype("f4")


def _dent(points: Array, skin: Array) -> Array:
    """How far (n,) the cover is pushed down by points of a body (k,3): to the skin under it, in a trough round about that is wider
    the deeper it goes; and the whole top sags a little towards it."""
    deep = np.clip(points[:, None, 1] - skin[None, :, 1], 0.0, None)
    away = np.hypot(points[:, None, 0] - skin[None, :, 0], points[:, None, 2] - skin[None, :, 2])
    wide = 0.20 + 0.55 * deep
    trough = (deep * np.exp(-((np.clip(away - 0.10, 0, None) / wide) ** 2))).max(1)
    middle = skin[:, [0, 2]].mean(0)
    sag = 0.22 * deep.max() * np.exp(-((np.hypot(*(points[:, [0, 2]] - middle).T) / 1.9) ** 2))
    return np.asarray(np.maximum(trough, sag))


def _blow(points: Array, load: Load) -> tuple[Array, Array]:
    """(how far the cover is thrown up, how far the sides swell), (n,) metres, after a blow: a ring that runs outward and dies."""
    hard = min(load.speed / HARD, 1.2)
    r = np.hypot(points[:, 0] - load.at[0], points[:, 2] - load.at[1])
    since = load.landed - np.maximum(r - 0.5, 0.0) / WAVE
    behind = np.clip(since, 0.0, None)
    ring = np.sin(2 * np.pi * RINGS * behind) * np.exp(-behind / CALM) * (since > 0)
    rise = 0.26 * hard * ring * smooth(0.5, 1.6, r)
    swell = SWELL * hard * math.sin(min(load.landed / 0.45, 1.0) * math.pi / 2) * math.exp(-load.landed / (2 * CALM))
    return np.asarray(rise), np.full(len(points), swell)


def _normals(points: Array, triangles: Array) -> Array:
    """Smooth normals (n,3) of a sheet whose points moved."""
    a, b, c = (points[triangles[:, k]] for k in range(3))
    across = np.cross(b - a, c - a)
    out = np.zeros_like(points)
    for k in range(3):
        for axis in range(3):
            out[:, axis] += np.bincount(triangles[:, k], across[:, axis], len(points))
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9))
