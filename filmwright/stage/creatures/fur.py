"""Fur: tufts rooted all over a coat, so that an animal's outline is soft and its coat has a lie.

A tuft is a blade of one triangle, from a broad root on the skin to a tip that lies back along the body: over the trunk from head to
rump, down the legs, out along the tail. It moves by the bones that move the skin at its root and takes its colour and markings from
there. Each level of detail has tufts of its own, fewer and broader the farther off it is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from filmwright.arrays import Array

if TYPE_CHECKING:
    from filmwright.stage.creatures.flesh import Bone

MOST = (26000, 11000, 3600)  # tufts of levels 0, 1 and 2; far off there are none
BROAD = (0.050, 0.080, 0.15)  # width of a tuft's root for its length, by level
LAYERS = (3.0, 2.6, 2.0)  # how many tufts lie over a point of the skin
LIFT = 0.24  # how far a tuft stands off the skin: the sine of its angle
LEAST = 0.0015  # metres: shorter hair is drawn by the coat's own surface
SUNK = 0.14  # how far the skin lies below where hair begins, for its length: a coarser level's flat triangles must not hide tufts
SEED = 17


def grown(
    points: Array, normals: Array, triangles: Array, length: Array, bones: Sequence[Bone], weights: Array, part: float
) -> tuple[Array, Array, Array, Array, list[Array]]:
    """Tufts on a surface: points (n,3), normals (n,3), which vertex of the skin each is rooted at (n,), which one each lies over (n,), so
    that markings run on across tufts, and the triangles (k,3) of each level.

    `length` (m,) is that of the hair at each vertex of the skin in metres, `weights` (m, bones) say which bones move it; `part` is how
    much of the animal's skin this is.
    """
    draw = np.random.Generator(np.random.PCG64(SEED))
    lie = weights @ np.array([_lie(bone) for bone in bones])
    lie += [0.0, -0.35, 0.0]  # hair hangs
    area = areas(points, triangles)
    mean = length[triangles].mean(1)
    made: list[tuple[Array, Array, Array]] = []
    levels: list[Array] = []
    start = 0
    for most, broad, layers in zip(MOST, BROAD, LAYERS, strict=True):
        # a triangle of skin has as many tufts as cover it so many times over: a blade covers half its width times its length
        share = np.where(mean > LEAST, area * layers / np.maximum(0.5 * broad * mean**2, 1e-12), 0.0)
        count = int(min(part * most, share.sum()))
        if not count:
            levels.append(np.zeros((0, 3), int))
            continue
        face = np.sort(draw.choice(len(triangles), count, p=share / share.sum()))
        thinned = np.sqrt(max(float(share.sum()) / count, 1.0))  # fewer than asked: each is the larger
        a, b = np.sqrt(draw.random(count)), draw.random(count)
        mix = np.stack([1 - a, a * (1 - b), a * b], 1)
        corner = triangles[face]
        root = (points[corner] * mix[..., None]).sum(1)
        up = _unit((normals[corner] * mix[..., None]).sum(1))
        way = (lie[corner] * mix[..., None]).sum(1) + 0.16 * draw.normal(size=(count, 3))
        way = _unit(way - up * (way * up).sum(1, keepdims=True))
        long = (length[corner] * mix).sum(1) * (0.75 + 0.5 * draw.random(count)) * min(thinned, 1.35)
        lift = LIFT * (0.7 + 0.6 * draw.random(count))[:, None]
        tip = root + (way * np.sqrt(1 - lift**2) + up * lift) * long[:, None]
        across = np.cross(up, way) * (0.5 * broad * long * thinned)[:, None]
        under = root - up * (0.04 * long)[:, None]
        facing = _unit(up + 0.11 * draw.normal(size=(count, 1)) * np.cross(up, way) + 0.08 * way)
        blades = np.stack([under - across, under + across, tip], 1).reshape(-1, 3)
        nearest = corner[np.arange(count), mix.argmax(1)]
        made.append((blades, np.repeat(facing, 3, 0), np.repeat(nearest, 3)))
        levels.append(start + np.arange(3 * count).reshape(-1, 3))
        start += 3 * count
    if not made:
        return np.zeros((0, 3)), np.zeros((0, 3)), np.zeros(0, int), np.zeros(0, int), levels
    blades, facing, roots = (np.concatenate(rows) for rows in zip(*made, strict=True))
    over = roots.copy()
    from scipy.spatial import cKDTree  # 0.3 s, which whoever only plans has no use for

    over[2::3] = cKDTree(points).query(blades[2::3])[1]
    return blades, facing, roots, over, levels


def areas(points: Array, triangles: Array) -> Array:
    """Square metres of triangles (n,)."""
    corners = points[triangles]
    return np.asarray(
        np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1) / 2
    )


def tones(colours: Array, roots: Array) -> Array:
    """Colours (n,3) of tufts from those of the skin: darker at the root, paler at the tip, no two alike."""
    draw = np.random.Generator(np.random.PCG64(SEED + 1))
    own = np.repeat(0.93 + 0.14 * draw.random(len(roots) // 3), 3)
    place = np.tile([0.93, 0.93, 1.05], len(roots) // 3)
    return np.asarray(np.clip(colours[roots] * (own * place)[:, None], 0, 1))


def _lie(bone: Bone) -> Array:
    """Which way hair lies on a bone: out along legs, tail and ears, and from the nose back along all else."""
    way = np.array(bone.tail) - np.array(bone.head)
    way /= max(float(np.linalg.norm(way)), 1e-9)
    outward = bone.name[1:2].isdigit() or bone.name.startswith(("tail", "ear", "trunk"))
    return np.asarray(way if outward else -way)


def _unit(rows: Array) -> Array:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))
