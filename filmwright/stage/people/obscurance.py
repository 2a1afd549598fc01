"""How much of the light from all round a face keeps from itself: sockets, the sides of a nose, under a lip, a chin and the ears.

Every patch of the head is a small disk that shades what it faces (Bunnell, "Dynamic Ambient Occlusion", GPU Gems 2, 2005); worked out
once, when a person is made.
"""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.surfaces import neighbour_mean, unit

CELL = 0.0075  # metres: side of the cells whose triangles become one disk, on the base woman's head
REACH = 0.060  # metres: farther patches shade too little to count
NEAREST = 110  # disks looked at for a point


def _disks(body: Body) -> tuple[Array, Array, Array]:
    """Middles (m,3), unit normals (m,3) and areas (m,) of the patches of head, neck and shoulders."""
    triangles = body.faces["body"]
    kept = (body.weight_of("head", "neck", "clavicle", "spine_03") > 0.3) & (body.data.masks["inside-mouth"] < 0.5)
    triangles = triangles[kept[triangles].all(1)]
    a, b, c = (body.positions[triangles[:, k]] for k in range(3))
    across = np.cross(b - a, c - a) / 2
    area, middle = np.linalg.norm(across, axis=1), (a + b + c) / 3
    cell = np.floor(middle / (CELL * body.head)).astype(np.int64)
    facing = np.round(unit(across)).astype(np.int64) + 1  # thin parts have two sides: an ear
    key = np.concatenate([cell, facing], 1)
    _, place = np.unique(key, axis=0, return_inverse=True)
    place = place.ravel()
    count = int(place.max()) + 1
    total = np.bincount(place, area, count)
    centre = np.stack([np.bincount(place, middle[:, k] * area, count) for k in range(3)], 1) / total[:, None]
    normal = unit(np.stack([np.bincount(place, across[:, k], count) for k in range(3)], 1))
    return centre, normal, total


def obscurance(body: Body) -> Array:
    """(n,) 0..1 for every vertex of the base mesh: the share of light from all round that is kept off; 0 away from the head."""
    result = np.zeros(len(body.positions))
    on_head = body.skin_vertices[body.weight_of("head", "neck")[body.skin_vertices] > 0.15]
    centre, normal, area = _disks(body)
    reach = REACH * body.head
    points, facing = body.positions[on_head], body.normals[on_head].astype(np.float32)
    far, index = cKDTree(centre).query(points, k=NEAREST, distance_upper_bound=reach)
    found = far < reach
    index = np.where(found, index, 0)
    towards = centre.astype(np.float32)[index] - points.astype(np.float32)[:, None]
    far = np.maximum(np.where(found, far, 1.0), 1e-6).astype(np.float32)
    towards /= far[..., None]
    seen = np.clip((towards * facing[:, None]).sum(2) - 0.08, 0, 1)  # what lies in the surface itself shades nothing
    turned = np.clip(-(towards * normal.astype(np.float32)[index]).sum(2), 0, 1)
    size = area.astype(np.float32)[index]
    share = seen * turned * size / (np.pi * far**2 + size) * (1 - (far / reach) ** 2) * found
    result[on_head] = 1 - np.exp(-2.2 * share.sum(1))
    result = neighbour_mean(result[:, None], body.faces["body"])[:, 0] * 0.5 + result * 0.5
    return np.asarray(np.clip(result, 0, 1))
