"""A mesh cut into Voronoi pieces: every triangle is clipped to the cell it lies in, so that the pieces together are the whole.

Things of the stage are shells, so a piece is a piece of shell: its outside, an inside set back by its thickness, and the broken rim.
All pieces are one mesh of one joint each, so that a whole burst is drawn at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.surface import chance, named

MOST = 56  # pieces: the renderer holds 64 joints a mesh
RIM = 0.62  # brightness of what was inside


@dataclass(frozen=True, eq=False)
class Pieces:
    """A broken mesh. `mesh` has its pieces where they were, each led by its own joint; `middles` (k,3), `halves` (k,3) are those of their
    boxes and `areas` (k,) the outside of each in m²."""

    mesh: Mesh
    middles: Array
    halves: Array
    areas: Array


def broken(mesh: Mesh, count: int, seed: int, near: Array | None = None, thickness: float = 0.03) -> Pieces:
    """Cut a mesh into at most `count` pieces, smaller towards `near` (3,) if given; `thickness` is a share of its size.

    A piece that would hold nothing is left out, so there may be fewer.
    """
    count = min(count, MOST)
    low, high = (np.asarray(corner, float) for corner in mesh.bounds)
    size = max(float((high - low).max()), 1e-3)
    seeds = _seeds(mesh, count, seed, near, size)
    soup = np.concatenate([mesh.positions, mesh.normals, mesh.colours, mesh.aux], 1).astype(float)[mesh.triangles]
    material = mesh.material[mesh.triangles[:, 0]]
    parts: list[tuple[Array, Array, Array]] = []
    middles: list[Array] = []
    halves: list[Array] = []
    areas: list[float] = []
    for k in range(len(seeds)):
        cell, of = _cell(soup, material, seeds, k)
        if not len(cell):
            continue
        points = cell[..., :3].reshape(-1, 3)
        a, b = points.min(0), points.max(0)
        area = (
            float(
                np.linalg.norm(np.cross(cell[:, 1, :3] - cell[:, 0, :3], cell[:, 2, :3] - cell[:, 0, :3]), axis=1).sum()
            )
            / 2
        )
        if area < 1e-10:
            continue
        parts.append(_thick(cell, of, thickness * size, len(middles)))
        middles.append((a + b) / 2)
        halves.append((b - a) / 2)
        areas.append(area)
    whole = _joined(parts)
    return Pieces(whole, np.array(middles), np.array(halves), np.array(areas))


def _seeds(mesh: Mesh, count: int, seed: int, near: Array | None, size: float) -> Array:
    """Points of the mesh, spread evenly, or crowded towards a point."""
    draw = chance(seed, "pieces")
    corner = mesh.positions[mesh.triangles].astype(float)
    area = np.linalg.norm(np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]), axis=1) + 1e-12
    if near is not None:
        area = area * np.exp(-np.linalg.norm(corner.mean(1) - near, axis=1) / (0.45 * size))
    chosen = draw.choice(len(corner), count, p=area / area.sum())
    w = draw.dirichlet((1.0, 1.0, 1.0), count)
    return np.asarray(np.einsum("nk,nkj->nj", w, corner[chosen]) + draw.normal(0.0, 0.01 * size, (count, 3)))


def _cell(soup: Array, material: Array, seeds: Array, k: int) -> tuple[Array, Array]:
    """The triangles (m,3,13) of what is nearer to seed k than to any other, and their materials."""
    for j in np.argsort(np.linalg.norm(seeds - seeds[k], axis=1)):
        if j == k or not len(soup):
            continue
        normal = seeds[j] - seeds[k]
        side = soup[..., :3] @ normal - float(normal @ (seeds[j] + seeds[k])) / 2
        soup, material = clipped(soup, material, side)
    return soup, material


def clipped(soup: Array, material: Array, side: Array) -> tuple[Array, Array]:
    """Triangles (m,3,k) cut where `side` (m,3), linear over each, is above zero; what is below is kept whole."""
    inside = side <= 0.0
    number = inside.sum(1)
    kept = [soup[number == 3]]
    of = [material[number == 3]]
    for count in (1, 2):
        chosen = number == count
        if not chosen.any():
            continue
        triangles, sides = soup[chosen], side[chosen]
        # turn each so that the odd corner out comes first
        odd = np.argmax(inside[chosen] if count == 1 else ~inside[chosen], axis=1)
        order = (odd[:, None] + np.arange(3)) % 3
        rows = np.arange(len(triangles))[:, None]
        a, b, c = np.moveaxis(triangles[rows, order], 1, 0)
        sa, sb, sc = sides[rows, order].T
        ab = a + (b - a) * (sa / (sa - sb))[:, None]
        ac = a + (c - a) * (sa / (sa - sc))[:, None]
        if count == 1:
            kept.append(np.stack([a, ab, ac], 1))
            of.append(material[chosen])
        else:
            kept += [np.stack([ab, b, c], 1), np.stack([ab, c, ac], 1)]
            of += [material[chosen], material[chosen]]
    return np.concatenate(kept), np.concatenate(of)


def _thick(cell: Array, material: Array, thick: float, joint: int) -> tuple[Array, Array, Array]:
    """A piece of shell with its inside and its rim: triangles (m,3,13), materials (m,), joints (m,)."""
    inner = cell[:, ::-1].copy()
    inner[..., :3] -= inner[..., 3:6] * thick
    inner[..., 3:6] *= -1.0
    inner[..., 6:9] *= RIM
    one, two = cell[:, [0, 1, 2]].reshape(-1, cell.shape[2]), cell[:, [1, 2, 0]].reshape(-1, cell.shape[2])
    free = _on_the_rim(one[:, :3], two[:, :3])
    a, b = one[free], two[free]
    ai, bi = a.copy(), b.copy()
    ai[:, :3] -= a[:, 3:6] * thick
    bi[:, :3] -= b[:, 3:6] * thick
    rim = np.concatenate([np.stack([a, ai, bi], 1), np.stack([a, bi, b], 1)])
    if len(rim):
        flat = np.cross(rim[:, 1, :3] - rim[:, 0, :3], rim[:, 2, :3] - rim[:, 0, :3])
        flat = flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-12)
        rim[..., 3:6] = flat[:, None]
        rim[..., 6:9] *= RIM
    of = np.tile(np.repeat(material, 3)[free], 2)
    soup = np.concatenate([cell, inner, rim])
    return soup, np.concatenate([material, material, of]), np.full(len(soup), joint)


def _on_the_rim(one: Array, two: Array) -> Array:
    """Which edges from `one` (m,3) to `two` (m,3) belong to a single triangle."""
    corners = np.round(np.concatenate([one, two]) / 1e-5).astype(np.int64)
    _, number = np.unique(corners, axis=0, return_inverse=True)
    ends = np.sort(np.asarray(number).reshape(2, -1), axis=0)
    edge = ends[0] * (int(ends.max(initial=0)) + 1) + ends[1]
    _, index, count = np.unique(edge, return_inverse=True, return_counts=True)
    return np.asarray(count[np.asarray(index).reshape(-1)] == 1)


def _joined(parts: list[tuple[Array, Array, Array]]) -> Mesh:
    soup = np.concatenate([part[0] for part in parts])
    flat = soup.reshape(-1, soup.shape[2])
    n = len(flat)
    normals = flat[:, 3:6] / np.maximum(np.linalg.norm(flat[:, 3:6], axis=1, keepdims=True), 1e-9)
    joints = np.zeros((n, 4), "u1")
    joints[:, 0] = np.repeat(np.concatenate([part[2] for part in parts]), 3)
    weights = np.zeros((n, 4), "f4")
    weights[:, 0] = 1.0
    mesh = named(
        "pieces",
        Mesh(
            key="",
            positions=flat[:, :3].astype("f4"),
            normals=normals.astype("f4"),
            colours=np.clip(flat[:, 6:9], 0, 1).astype("f4"),
            triangles=np.arange(n, dtype=np.uint32).reshape(-1, 3),
            material=np.repeat(np.concatenate([part[1] for part in parts]), 3).astype("u1"),
            aux=flat[:, 9:13].astype("f4"),
        ),
    )
    return replace(mesh, joints=joints, weights=weights)
