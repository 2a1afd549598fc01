"""The cage of what hangs: columns of points around the body, in rows from where the cloth leaves the hip down to its hem."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, Mesh

COLUMNS, ROWS = 12, 3
NARROW = 0.30  # radians, and
LOW = 0.16  # of the way down, within which a vertex speaks for a point of the cage
LEAST = 24  # vertices that hang, below which there is nothing to simulate
HANGS = (MATERIAL["cloth"], MATERIAL["leather"])
TOP = 0.02  # how free a vertex must be to count as hanging


@dataclass(frozen=True)
class Cage:
    """Points that stand for cloth that hangs; k = COLUMNS * ROWS, column by column, each from the top down.

    rest (k,3) metres; weights (k,55) of the joints that carry it; there (k,) whether the garment has cloth at it; length (k,) metres of
    cloth above it; top (COLUMNS,3) and top_weights (COLUMNS,55) where each column is held; most: how free the hem is, 0..1.
    """

    rest: Array
    weights: Array
    there: Array
    length: Array
    top: Array
    top_weights: Array
    most: float
    centre: Array


@dataclass(frozen=True)
class Follow:
    """How one mesh follows the cage: which vertices do, which points (n,4) each follows and how much (n,4), the triangles among them."""

    vertices: Array
    points: Array
    shares: Array
    triangles: Array
    place: Array


def hanging(mesh: Mesh) -> Array:
    """Which vertices of a person's mesh hang free (n,) bool."""
    return np.asarray((mesh.aux[:, 1] > TOP) & np.isin(mesh.material, HANGS))


def cage_of(mesh: Mesh) -> Cage | None:
    """The cage of a person's finest mesh; None for somebody who wears nothing that hangs."""
    free = hanging(mesh)
    if int(free.sum()) < LEAST or mesh.joints is None or mesh.weights is None:
        return None
    at, sway = mesh.positions[free].astype(float), mesh.aux[free, 1].astype(float)
    joints = int(mesh.joints.max()) + 1
    carried = np.zeros((len(at), max(joints, 55)))
    for k in range(mesh.joints.shape[1]):
        np.add.at(carried, (np.arange(len(at)), mesh.joints[free, k]), mesh.weights[free, k].astype(float))
    most = float(np.percentile(sway, 98))
    centre = np.array([at[:, 0].mean() * 0.0, 0.0, _axis(at)])
    around, down = _around(at, centre), sway / most
    rest, weights, there = [], [], []
    tops, top_weights = [], []
    for column in range(COLUMNS):
        off = _apart(around, column)
        near = np.exp(-0.5 * (off / NARROW) ** 2)
        high = near * np.exp(-0.5 * ((down - 0.05) / LOW) ** 2)
        tops.append(_mean(at, high))
        top_weights.append(_mean(carried, high))
        for row in range(1, ROWS + 1):
            w = near * np.exp(-0.5 * ((down - row / ROWS) / LOW) ** 2)
            rest.append(_mean(at, w))
            weights.append(_mean(carried, w))
            there.append(bool((off < 0.45).any() and w.max() > 0.3))
    top, points = np.array(tops), np.array(rest)
    length = np.linalg.norm(points.reshape(COLUMNS, ROWS, 3) - top[:, None], axis=-1).ravel()
    return Cage(
        points, _shared(np.array(weights)), np.array(there), np.maximum(length, 0.03), top, _shared(np.array(top_weights)), most, centre
    )  # fmt: skip


def follow(mesh: Mesh, cage: Cage) -> Follow:
    """How the mesh of any level follows the cage of the finest."""
    free = hanging(mesh)
    vertices = np.nonzero(free)[0]
    at = mesh.positions[vertices].astype(float)
    down = np.clip(mesh.aux[vertices, 1].astype(float) / cage.most, 0, 1) * ROWS
    place = (_around(at, cage.centre) / (2 * np.pi) * COLUMNS) % COLUMNS
    left = np.floor(place).astype(int) % COLUMNS
    right = (left + 1) % COLUMNS
    across = place - np.floor(place)
    low = np.clip(np.ceil(down).astype(int), 1, ROWS)  # the row below the vertex; the one above it may be the held top
    part = np.clip(down - (low - 1), 0, 1)
    points, shares = [], []
    for column, u in ((left, 1 - across), (right, across)):
        for row, v in ((low, part), (low - 1, 1 - part)):
            points.append(column * ROWS + np.maximum(row - 1, 0))
            shares.append(u * np.where(row > 0, v, 0.0))
    triangles = mesh.triangles[free[mesh.triangles].all(1)]
    local = np.full(len(mesh.positions), -1)
    local[vertices] = np.arange(len(vertices))
    chosen, shared = np.stack(points, 1), np.stack(shares, 1)
    return Follow(vertices, chosen, shared * cage.there[chosen], local[triangles], local)


def _axis(at: Array) -> float:
    """z of the body's axis among what hangs: the middle of a skirt; for what hangs at the back alone, well before it."""
    low, high = np.percentile(at[:, 2], [5, 95])
    deep = float(high - low)
    wide = float(np.ptp(np.percentile(at[:, 0], [5, 95])))
    return float((low + high) / 2) if deep > 0.55 * wide else float(high) + 0.10


def _around(at: Array, centre: Array) -> Array:
    """Angle (n,) about the body's axis, 0 in front, radians 0..2 pi."""
    return np.asarray(np.arctan2(at[:, 0] - centre[0], at[:, 2] - centre[2]) % (2 * np.pi))


def _apart(around: Array, column: int) -> Array:
    off = np.abs(around - 2 * np.pi * column / COLUMNS)
    return np.asarray(np.minimum(off, 2 * np.pi - off))


def _mean(what: Array, w: Array) -> Array:
    return np.asarray((what * w[:, None]).sum(0) / max(float(w.sum()), 1e-9))


def _shared(weights: Array) -> Array:
    return np.asarray(weights / np.maximum(weights.sum(-1, keepdims=True), 1e-9))
