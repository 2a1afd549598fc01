"""Triangle surfaces in numpy: normals, smoothing, exact cuts along a field, open edges. Points (n,3), triangles (k,3)."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array


def unit(vectors: Array) -> Array:
    """The vectors (…,3) at length 1."""
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-12))


def about(corners: Array, places: Array, margin: float) -> Array:
    """Which triangles, by their corners (n,3,3), reach into the rectangle round places (m,2) seen along z; a bool (n,)."""
    low, high = places.min(0) - margin, places.max(0) + margin
    return np.asarray(((corners[..., :2].max(1) >= low) & (corners[..., :2].min(1) <= high)).all(1))


def vertex_normals(points: Array, triangles: Array) -> Array:
    """Area-weighted unit normals (n,3)."""
    a, b, c = points[triangles[:, 0]], points[triangles[:, 1]], points[triangles[:, 2]]
    u, v = (b - a).T, (c - a).T
    corners = triangles.T.ravel()
    total = np.empty((len(points), 3))
    for axis in range(3):  # the cross product by hand: this runs for every frame of a speaking face
        j, k = (axis + 1) % 3, (axis + 2) % 3
        total[:, axis] = np.bincount(corners, np.tile(u[j] * v[k] - u[k] * v[j], 3), len(points))
    return unit(total)


def edge_pairs(triangles: Array) -> tuple[Array, Array]:
    """Both directions of every triangle side, as two index arrays."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    return np.concatenate([a, b, c, b, c, a]), np.concatenate([b, c, a, a, b, c])


def neighbour_mean(values: Array, triangles: Array) -> Array:
    """The mean of each point's neighbours, (n,d); points without neighbours give 0."""
    here, there = edge_pairs(triangles)
    count = len(values)
    degree = np.maximum(np.bincount(here, minlength=count), 1)
    return np.stack([np.bincount(here, values[there, k], count) / degree for k in range(values.shape[1])], 1)


def smooth(points: Array, triangles: Array, steps: int, strength: float = 0.5, pinned: Array | None = None) -> Array:
    """Laplacian smoothing; `pinned` (n,) bool stays where it is. Points that no triangle uses stay as well."""
    used = np.zeros(len(points), bool)
    used[np.unique(triangles)] = True
    if pinned is not None:
        used &= ~pinned
    for _ in range(steps):
        points = np.where(used[:, None], points + strength * (neighbour_mean(points, triangles) - points), points)
    return points


def open_edges(triangles: Array) -> Array:
    """Sides that belong to one triangle only, (m,2), in that triangle's direction."""
    sides = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    key = np.sort(sides, 1).astype(np.int64) @ np.array([1 << 32, 1])
    _, first, times = np.unique(key, return_index=True, return_counts=True)
    return np.asarray(sides[np.sort(first[times == 1])])


def smooth_edges(points: Array, triangles: Array, steps: int) -> Array:
    """Smoothing along open edges only, so that a cut does not show the coarse mesh that it went through.

    Every second step swells what the one before it shrank (Taubin 1995): a neck hole keeps its size, however many steps there are.
    """
    edges = open_edges(triangles)
    rim, place = np.unique(edges, return_inverse=True)
    place = place.reshape(edges.shape)
    here = np.concatenate([place[:, 0], place[:, 1]])
    there = np.concatenate([place[:, 1], place[:, 0]])
    degree = np.bincount(here, minlength=len(rim))
    moves = (degree >= 2)[:, None]
    edge = np.asarray(points[rim])
    for step in range(steps):
        mean = np.stack([np.bincount(here, edge[there, k], len(rim)) for k in range(3)], 1) / degree[:, None]
        edge = np.where(moves, edge + (0.50 if step % 2 == 0 else -0.515) * (mean - edge), edge)
    result = points.copy()
    result[rim] = edge
    return result


def cut(triangles: Array, field: Array, attributes: list[Array]) -> tuple[Array, list[Array]]:
    """Keeps the part of the surface where `field` (n,) is above 0 and cuts triangles exactly where it is 0.

    `attributes` are arrays over the points (n,…); they are interpolated at the cut and cropped to the points that remain.
    """
    inside = field[triangles] > 0
    number = inside.sum(1)
    whole = triangles[number == 3]
    partial = np.nonzero((number == 1) | (number == 2))[0]
    # Turn each cut triangle so that its odd corner (alone inside, or alone outside) comes first.
    alone = number[partial] == 1
    odd = np.where(alone, inside[partial].argmax(1), inside[partial].argmin(1))
    corners = np.stack([triangles[partial, (odd + k) % 3] for k in range(3)], 1)
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [0, 2]]])
    key, place = np.unique(np.sort(sides, 1), axis=0, return_inverse=True)
    place = place.ravel() + len(field)
    first, second = place[: len(partial)], place[len(partial) :]
    tips = np.stack([corners[alone, 0], first[alone], second[alone]], 1)
    rest = ~alone
    quads = np.concatenate(
        [
            np.stack([first[rest], corners[rest, 1], corners[rest, 2]], 1),
            np.stack([first[rest], corners[rest, 2], second[rest]], 1),
        ]
    )
    kept = np.concatenate([whole, tips, quads]).astype(np.int32)
    if len(key):
        a, b = key[:, 0], key[:, 1]
        t = field[a] / (field[a] - field[b])
        attributes = [
            np.concatenate([x, x[a] + (x[b] - x[a]) * t.reshape((-1,) + (1,) * (x.ndim - 1))]) for x in attributes
        ]
    return crop(kept, attributes)


def crop(triangles: Array, attributes: list[Array]) -> tuple[Array, list[Array]]:
    """Drops the points that no triangle uses."""
    used = np.unique(triangles)
    renumber = np.zeros(int(used.max()) + 1 if len(used) else 1, np.int32)
    renumber[used] = np.arange(len(used))
    return renumber[triangles], [x[used] for x in attributes]


def grid(rows: int, columns: int, closed: bool = False) -> Array:
    """Triangles of a grid of points in row order; `closed` joins the last column to the first."""
    index = np.arange(rows * columns).reshape(rows, columns)
    right = np.roll(index, -1, 1)
    last = columns if closed else columns - 1
    a, b = index[:-1, :last], right[:-1, :last]
    c, d = right[1:, :last], index[1:, :last]
    return np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
