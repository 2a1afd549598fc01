"""Levels of detail: fewer triangles for people who are small in the picture, by merging points that lie close together.

0 close-up, 1 medium (the face is whole, so that lips still move), 2 wide, 3 crowd. Every point of a coarser level is a point of the
finest, so that skinning, colours and face units need no second set.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array

# Level -> size of a cell in metres on the body, and on the head.
CELLS = {1: (0.011, 0.0), 2: (0.030, 0.015), 3: (0.060, 0.030)}
LEVELS = (0, 1, 2, 3)


def coarser(
    level: int, points: Array, triangles: Array, span: Array, part: Array, whole: Array, chin: float, size: float
) -> tuple[Array, Array]:
    """Which points (m,) of the finest level remain, and triangles (k,3) over them.

    part (n,): points of different parts never merge; span (k,2): first and last level at which a triangle is drawn; whole (n,) bool:
    points never merged at level 1 (faces, hands); chin: height in metres above which the finer cell of the head counts; size: 1 for a
    person of 1.70 m.
    """
    drawn = triangles[(span[:, 0] <= level) & (level <= span[:, 1])].astype(np.int64)
    if level == 0:
        seen = np.zeros(len(points), bool)
        seen[drawn] = True
        used = np.nonzero(seen)[0]
        return used, _renumbered(drawn, used, len(points))
    body_cell, head_cell = CELLS[level]
    on_head = points[:, 1] > chin
    cell = np.where(on_head, max(head_cell, 1e-6), body_cell)[:, None] * size
    key = np.floor(points / cell).astype(np.int64)
    key = np.concatenate([key, part[:, None].astype(np.int64), on_head[:, None].astype(np.int64)], 1)
    if level == 1:
        alone = whole | on_head
        key[alone] = 0
        key[alone, 0] = np.arange(int(alone.sum()))
        key[alone, 1] = 10**6
    used = np.unique(drawn)
    _, group = np.unique(key[used], axis=0, return_inverse=True)
    group = group.ravel()
    count = int(group.max()) + 1
    number = np.bincount(group, minlength=count)[:, None]
    mean = np.stack([np.bincount(group, points[used, k], count) for k in range(3)], 1) / number
    away = ((points[used] - mean[group]) ** 2).sum(1)
    order = np.lexsort((away, group))
    first = np.concatenate([[0], np.nonzero(np.diff(group[order]))[0] + 1])
    chosen = used[order[first]]  # the member nearest to the middle stands for its group
    of_point = np.zeros(len(points), np.int64)
    of_point[used] = group
    merged = of_point[drawn]
    real = (merged[:, 0] != merged[:, 1]) & (merged[:, 1] != merged[:, 2]) & (merged[:, 2] != merged[:, 0])
    merged = merged[real]
    _, unique = np.unique(np.sort(merged, 1), axis=0, return_index=True)
    merged = merged[np.sort(unique)]
    kept = np.unique(merged)
    return chosen[kept], _renumbered(merged, kept, count)


def _renumbered(triangles: Array, used: Array, count: int) -> Array:
    number = np.zeros(count, np.uint32)
    number[used] = np.arange(len(used), dtype=np.uint32)
    return number[triangles]
