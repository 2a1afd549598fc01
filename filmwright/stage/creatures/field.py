"""Flesh as a field: round sweeps along bones and muscles, blended softly into one body, and the surface of that body as a mesh.

A sweep is a tapered tube through points with a radius (and a width for its height) at each. Distances are those of round cones (after
Quilez); sweeps join by the polynomial smooth minimum, each with its own reach, so that a leg grows out of a flank and a snout keeps its
edge. The surface is found by naive surface nets (Gibson 1998) and drawn onto the field by Newton steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array

FAR = 1e3


@dataclass(frozen=True, eq=False)
class Sweep:
    """A tube. `points` (k,3) metres, `radii` (k,) half heights, `wide` (k,) width for height, `blend` metres over which it joins what
    came before; a negative one is cut out of it."""

    points: Array
    radii: Array
    wide: Array
    blend: float

    @property
    def cones(self) -> Array:
        """Rows (k-1, 9): start, end, radii at both, and the width of a height of one."""
        a, b = self.points[:-1], self.points[1:]
        wide = (self.wide[:-1] + self.wide[1:])[:, None] / 2
        return np.concatenate([a, b, self.radii[:-1, None], self.radii[1:, None], wide], 1)


def sweep(
    points: Sequence[Sequence[float] | Array] | Array,
    radii: Sequence[float] | Array,
    wide: Sequence[float] | float = 1.0,
    blend: float = 0.03,
    fine: int = 4,
) -> Sweep:
    """A tube through points, rounded between them (Catmull-Rom) with `fine` pieces a span."""
    p = np.asarray(points, float)
    rows = np.concatenate(
        [p, np.asarray(radii, float)[:, None], np.broadcast_to(np.asarray(wide, float), (len(p),))[:, None]], 1
    )
    rows = rounded(rows, fine)
    return Sweep(rows[:, :3], np.maximum(rows[:, 3], 1e-4), np.maximum(rows[:, 4], 0.05), blend)


def rounded(rows: Array, fine: int) -> Array:
    """Rows (k,d) with `fine` pieces between each two, on a Catmull-Rom curve through them."""
    if len(rows) < 3 or fine < 2:
        t = np.linspace(0, 1, fine + 1)[:, None]
        return (
            rows
            if len(rows) < 2
            else np.concatenate(
                [(rows[:-1, None] * (1 - t[:-1]) + rows[1:, None] * t[:-1]).reshape(-1, rows.shape[1]), rows[-1:]]
            )
        )
    padded = np.concatenate([2 * rows[:1] - rows[1:2], rows, 2 * rows[-1:] - rows[-2:-1]])
    t = (np.arange(fine) / fine)[:, None]
    out = []
    for k in range(len(rows) - 1):
        a, b, c, d = padded[k : k + 4]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.concatenate([*out, rows[-1:]])


def mirrored(one: Sweep) -> Sweep:
    """The same on the other side of the body."""
    return Sweep(one.points * [-1.0, 1.0, 1.0], one.radii, one.wide, one.blend)


def _cone(at: Array, cone: Array) -> Array:
    """Distance (n,) of points (n,3) from one round cone, whose width is `cone[8]` of its height."""
    a, b, ra, rb, wide = cone[0:3], cone[3:6], cone[6], cone[7], cone[8]
    squeeze = np.array([1.0 / wide, 1.0, 1.0])
    way = (b - a) * squeeze
    rel = (at - a) * squeeze
    t = np.clip(rel @ way / max(float(way @ way), 1e-12), 0.0, 1.0)
    off = rel - t[:, None] * way
    return np.asarray((np.sqrt((off * off).sum(1)) - (ra + (rb - ra) * t)) * min(1.0, wide))


def _tube(at: Array, one: Sweep) -> Array:
    """Distance (n,) from a whole sweep."""
    out = np.full(len(at), FAR)
    for cone in one.cones:
        np.minimum(out, _cone(at, cone), out=out)
    return out


def _joined(a: Array, b: Array, reach: float) -> Array:
    if reach < 0:
        h = np.maximum(-reach - np.abs(a + b), 0.0) / -reach
        return np.asarray(np.maximum(a, -b) + h * h * -reach / 4)
    h = np.maximum(reach - np.abs(a - b), 0.0) / max(reach, 1e-9)
    return np.asarray(np.minimum(a, b) - h * h * reach / 4)


def value(at: Array, flesh: Sequence[Sweep]) -> Array:
    """The field (n,) at points (n,3): negative within the body, metres."""
    out = np.full(len(at), FAR)
    for one in flesh:
        reach = abs(one.blend) + float(one.radii.max() * max(1.0, one.wide.max())) + 0.01
        near = ((at > one.points.min(0) - reach) & (at < one.points.max(0) + reach)).all(1)
        if near.any():
            out[near] = _joined(out[near], _tube(at[near], one), one.blend)
    return out


def _sampled(flesh: Sequence[Sweep], low: Array, count: Array, step: float) -> Array:
    """The field on a grid (count) from `low`; each sweep touches only the part of the grid about it."""
    out = np.full(tuple(count), FAR, np.float32)
    for one in flesh:
        tube_low, tube_high = np.full(3, np.inf), np.full(3, -np.inf)
        margin = abs(one.blend) + 2.5 * step
        grown = one.radii[:, None] * np.stack([one.wide, np.ones_like(one.wide), np.ones_like(one.wide)], 1)
        tube_low = np.minimum(tube_low, (one.points - grown).min(0)) - margin
        tube_high = np.maximum(tube_high, (one.points + grown).max(0)) + margin
        first = np.clip(np.floor((tube_low - low) / step).astype(int), 0, count - 1)
        last = np.clip(np.ceil((tube_high - low) / step).astype(int) + 1, 1, count)
        shape = tuple(last - first)
        own = np.full(shape, FAR, np.float32)
        for cone in one.cones:
            reach = max(cone[6], cone[7]) + margin
            side = np.array([max(cone[8], 1.0), 1.0, 1.0])
            ends = np.stack([cone[:3], cone[3:6]])
            begin = np.clip(np.floor((ends.min(0) - reach * side - low) / step).astype(int) - first, 0, last - first)
            until = np.clip(np.ceil((ends.max(0) + reach * side - low) / step).astype(int) + 1 - first, 0, last - first)
            if (until <= begin).any():
                continue
            axes = [low[k] + step * (first[k] + np.arange(begin[k], until[k])) for k in range(3)]
            grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
            where = tuple(slice(begin[k], until[k]) for k in range(3))
            own[where] = np.minimum(own[where], _cone(grid, cone).reshape(tuple(until - begin)))
        box = tuple(slice(first[k], last[k]) for k in range(3))
        out[box] = _joined(out[box], own, one.blend)
    return out


def mesh_of(flesh: Sequence[Sweep], step: float) -> tuple[Array, Array, Array]:
    """Points (n,3), unit normals (n,3) and triangles (m,3) of the body's surface, found on a grid of `step` metres."""
    low = np.min([(s.points - s.radii[:, None] * np.maximum(s.wide, 1)[:, None]).min(0) for s in flesh], 0) - 3.1 * step
    high = np.max([(s.points + s.radii[:, None] * np.maximum(s.wide, 1)[:, None]).max(0) for s in flesh], 0) + 3 * step
    count = np.ceil((high - low) / step).astype(int) + 1
    points, triangles = _nets(_sampled(flesh, low, count, step), low, step)
    for _ in range(2):
        here, slope = _slope(points, flesh, step * 0.25)
        points = points - np.clip(here, -0.6 * step, 0.6 * step)[:, None] * slope
    _, normals = _slope(points, flesh, step * 0.35)
    return points, normals, triangles


def _slope(points: Array, flesh: Sequence[Sweep], reach: float) -> tuple[Array, Array]:
    """The field and its unit gradient at points, by four samples about each (a tetrahedron)."""
    corners = np.array([[1, -1, -1], [-1, -1, 1], [-1, 1, -1], [1, 1, 1]], float)
    n = len(points)
    sampled = value((points[None] + corners[:, None] * reach).reshape(-1, 3), flesh).reshape(4, n)
    gradient = (sampled[:, :, None] * corners[:, None]).sum(0)
    gradient /= np.maximum(np.linalg.norm(gradient, axis=1, keepdims=True), 1e-12)
    return np.asarray(sampled.mean(0)), gradient


def _nets(field: Array, low: Array, step: float) -> tuple[Array, Array]:
    """One point in each cell that the surface crosses, one quad (two triangles) about each edge that it crosses."""
    n = np.array(field.shape)
    offsets = np.array([(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)])
    corner = np.stack([field[i : n[0] - 1 + i, j : n[1] - 1 + j, k : n[2] - 1 + k] for i, j, k in offsets], -1)
    inside = corner < 0
    crossed = inside.any(-1) & ~inside.all(-1)
    index = np.full(crossed.shape, -1)
    index[crossed] = np.arange(int(crossed.sum()))
    s = corner[crossed].astype(float)
    total, number = np.zeros((len(s), 3)), np.zeros((len(s), 1))
    for a in range(8):
        for b in range(a + 1, 8):
            if abs(offsets[a] - offsets[b]).sum() == 1:
                cut = (s[:, a] < 0) != (s[:, b] < 0)
                t = np.where(cut, s[:, a] / np.where(cut, s[:, a] - s[:, b], 1.0), 0.0)[:, None]
                total += cut[:, None] * (offsets[a] + t * (offsets[b] - offsets[a]))
                number += cut[:, None]
    points = low + step * (np.argwhere(crossed) + total / number)
    quads = []
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        here = [slice(1, n[k] - 1) for k in range(3)]
        here[axis] = slice(0, n[axis] - 1)
        there = list(here)
        there[axis] = slice(1, n[axis])
        low_in, high_in = field[tuple(here)] < 0, field[tuple(there)] < 0
        edges = np.argwhere(low_in != high_in) + [0 if k == axis else 1 for k in range(3)]
        turned = low_in[low_in != high_in]
        unit = np.eye(3, dtype=int)
        around = (0 * unit[u], unit[u], unit[u] + unit[v], unit[v])
        quad = np.stack([index[tuple((edges - o).T)] for o in around], 1)
        quad[~turned] = quad[~turned][:, ::-1]
        quads.append(quad)
    quad = np.concatenate(quads)
    return points, np.concatenate([quad[:, [0, 1, 2]], quad[:, [0, 2, 3]]])
