"""Fewer triangles for a surface that is seen from farther off: edges are collapsed where it costs least (after Garland and Heckbert
1997, quadric error metrics), each onto one of its ends, so that what remains are points of the finest surface.

Many collapses that do not touch each other are made at once, in rounds, so that numpy does the work.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.surfaces import vertex_normals

ROUNDS = 48
KEEPING = 0.15  # a triangle that would turn by more than its cosine says is not allowed to
FEW = 6  # of the traits, looked at first
STRETCH = 0.008  # error for each metre of an edge that goes: against slivers
RIM = 3.0  # weight of an open edge against the surface beside it


@dataclass(frozen=True, eq=False)
class Surface:
    """What is simplified: points (n,3) in metres and, for each point, the numbers (n,k) in which neighbours may differ, scaled so
    that a difference of one counts as an error of one metre."""

    points: Array
    traits: Array


def simplified(surface: Surface, triangles: Array, error: Array) -> Array:
    """Triangles (m,3) over the same points, off the surface by about `error` (n,) metres at most at each point.

    What was not worth a collapse becomes so only beside one: after the first round only live points are looked at again, which are
    those that could have gone, or that a collapse has touched.
    """
    points = surface.points.astype(np.float64)
    triangles = triangles.astype(np.int64)
    count = len(points)
    quadrics = _quadrics(points, triangles)
    facing = vertex_normals(points, triangles)
    refused = np.zeros(0, np.int64)
    still = triangles[:0]  # triangles without a live corner
    live, rim = np.ones(count, bool), np.zeros(count, bool)
    for _ in range(ROUNDS):
        gone, kept, keys = _collapses(points, surface.traits, triangles, quadrics, error, refused, live, rim)
        if not len(gone):
            break
        target = np.arange(count)
        target[gone] = kept
        turned = _turned(points, facing, triangles, target)
        if turned.any():
            bad = np.zeros(count, bool)
            bad[triangles[turned]] = True
            refuse = bad[gone]
            refused = np.sort(np.concatenate([refused, keys[refuse]]))
            gone, kept = gone[~refuse], kept[~refuse]
            target = np.arange(count)
            target[gone] = kept
        quadrics[kept] += quadrics[gone]
        moved = target[triangles]
        live[triangles[(moved != triangles).any(1)]] = True
        whole = np.concatenate([_without_empty(moved), still])
        active = live[whole].any(1)
        triangles, still = whole[active], whole[~active]
    triangles = np.concatenate([triangles, still])
    low, middle, high = np.sort(triangles, 1).T
    _, unique = np.unique((low * count + middle) * count + high, return_index=True)
    return np.asarray(triangles[np.sort(unique)])


def _without_empty(triangles: Array) -> Array:
    a, b, c = triangles.T
    return np.asarray(triangles[(a != b) & (b != c) & (c != a)])


def _edges(triangles: Array, count: int) -> tuple[Array, Array, Array]:
    """Each edge once: its two ends, and whether it is open (only one triangle has it)."""
    a = triangles.ravel()
    b = np.roll(triangles, -1, 1).ravel()
    key, number = np.unique(np.minimum(a, b) * count + np.maximum(a, b), return_counts=True)
    return key // count, key % count, number == 1


def _planes(normals: Array, through: Array, weight: Array) -> Array:
    """Quadrics (k,11) of planes: the ten numbers of the symmetric matrix, and the weight."""
    d = -(normals * through).sum(1)
    x, y, z = normals.T
    rows = np.stack([x * x, x * y, x * z, x * d, y * y, y * z, y * d, z * z, z * d, d * d, np.ones_like(d)], 1)
    return np.asarray(rows * weight[:, None])


def _quadrics(points: Array, triangles: Array) -> Array:
    """The quadric of each point (n,11): the planes of its triangles by area, and those that stand on open edges."""
    count = len(points)
    corners = points[triangles]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    double = np.maximum(np.linalg.norm(cross, axis=1), 1e-12)
    normal = cross / double[:, None]
    planes = _planes(normal, corners[:, 0], double / 6)
    total = _gathered(triangles.ravel(), np.repeat(planes, 3, 0), count)
    key = np.sort(np.stack([triangles, np.roll(triangles, -1, 1)], -1), -1)
    key = key[..., 0] * count + key[..., 1]
    _, first, number = np.unique(key.ravel(), return_index=True, return_counts=True)
    face, side = np.divmod(first[number == 1], 3)
    a, b = triangles[face, side], triangles[face, (side + 1) % 3]
    along = points[b] - points[a]
    length = np.maximum(np.linalg.norm(along, axis=1), 1e-9)
    upright = np.cross(along / length[:, None], normal[face])
    rim = _planes(upright, points[a], RIM * length**2)
    return total + _gathered(np.concatenate([a, b]), np.concatenate([rim, rim]), count)


def _gathered(index: Array, rows: Array, count: int) -> Array:
    """Sums (count,k) of rows (n,k) by index (n,). Column by column: add.at on rows takes many times as long."""
    return np.stack([np.bincount(index, column, minlength=count) for column in rows.T], 1)


def _off(quadrics: Array, points: Array) -> Array:
    """Mean squared distance of points from the planes of quadrics."""
    x, y, z = points.T
    xx, xy, xz, xd, yy, yz, yd, zz, zd, dd, weight = quadrics.T
    square = (
        xx * x * x
        + yy * y * y
        + zz * z * z
        + dd
        + 2 * (xy * x * y + xz * x * z + yz * y * z + xd * x + yd * y + zd * z)
    )
    return np.asarray(np.maximum(square, 0) / np.maximum(weight, 1e-18))


def _collapses(
    points: Array,
    traits: Array,
    triangles: Array,
    quadrics: Array,
    error: Array,
    refused: Array,
    live: Array,
    rim: Array,
) -> tuple[Array, Array, Array]:
    """Collapses of one round that do not touch each other: what goes, onto what, and a number for each.

    `live` (n,) bool, all of whose triangles are given, is set to the ends of what could go; `rim` (n,) bool, whether a point lies on an
    open edge, is brought up to date.
    """
    count = len(points)
    a, b, open_edge = _edges(triangles, count)
    known = live[a] | live[b]  # of the rest not all triangles are here
    a, b, open_edge = a[known], b[known], open_edge[known]
    rim[live] = False
    for ends in (a[open_edge], b[open_edge]):
        rim[ends[live[ends]]] = True
    most = np.minimum(error[a], error[b]) ** 2
    apart = STRETCH**2 * ((points[a] - points[b]) ** 2).sum(1)
    # What is farther apart than that cannot go, whatever the planes say, and is most of it: a few traits tell of the greater part.
    for columns in (slice(0, FEW), slice(FEW, None)):
        apart = apart + ((traits[a, columns] - traits[b, columns]) ** 2).sum(1)
        near = apart < most
        a, b, open_edge, apart, most = a[near], b[near], open_edge[near], apart[near], most[near]
    gone, kept = np.concatenate([a, b]), np.concatenate([b, a])
    allowed = ~rim[gone] | np.concatenate([open_edge, open_edge])
    both = quadrics[a] + quadrics[b]
    cost = np.concatenate([_off(both, points[b]) + apart, _off(both, points[a]) + apart])
    cost = cost / np.concatenate([most, most])
    allowed &= cost < 1
    keys = gone * count + kept
    if len(refused):
        place = np.minimum(np.searchsorted(refused, keys), len(refused) - 1)
        allowed &= refused[place] != keys
    gone, kept, cost, keys = gone[allowed], kept[allowed], cost[allowed], keys[allowed]
    live[:] = False
    live[gone] = live[kept] = True
    rank = np.empty(len(gone), np.int64)
    rank[np.argsort(cost, kind="stable")] = np.arange(len(gone))
    # the cheapest within reach of each point; reach is a triangle further than its own
    least = np.full(count, len(gone))
    np.minimum.at(least, gone, rank)
    np.minimum.at(least, kept, rank)
    around = least[triangles].min(1)
    reach = least.copy()
    for corner in range(3):
        np.minimum.at(reach, triangles[:, corner], around)
    chosen = (reach[gone] == rank) & (reach[kept] == rank)
    return gone[chosen], kept[chosen], keys[chosen]


def _turned(points: Array, facing: Array, triangles: Array, target: Array) -> Array:
    """Which triangles would be turned over, or nearly, by moving points onto others: in this round, or, by turns too small to count in
    each, against the way the surface faced there at first (n,3)."""
    moved = target[triangles]
    touched = (moved != triangles).any(1)
    a, b, c = moved.T
    touched &= (a != b) & (b != c) & (c != a)
    result = np.zeros(len(triangles), bool)
    old, new = points[triangles[touched]], points[moved[touched]]
    before = np.cross(old[:, 1] - old[:, 0], old[:, 2] - old[:, 0])
    after = np.cross(new[:, 1] - new[:, 0], new[:, 2] - new[:, 0])
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    was, comes = (facing[corners[touched]].sum(1) for corners in (triangles, moved))
    over = ((after * comes).sum(1) < 0) & ((before * was).sum(1) >= 0)
    result[touched] = ((before * after).sum(1) < KEEPING * lengths) | over
    return result
