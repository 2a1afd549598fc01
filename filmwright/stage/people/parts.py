"""A person is built of parts (skin, an eye, a jacket, a lock of hair), each a small skinned surface, joined at the end."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.people.surfaces import neighbour_mean, open_edges, unit, vertex_normals

JOINTS = 55  # 53 bones of the rig, then eye_l and eye_r
# Levels of detail, finest first: a close-up, a medium shot, a figure from head to feet (lips still move), a wide shot, a crowd.
CLOSE, MEDIUM, FIGURE, WIDE, CROWD = range(5)
ALWAYS, DETAIL, AFAR = (
    (CLOSE, CROWD),
    (CLOSE, FIGURE),
    (WIDE, CROWD),
)  # first and last level at which something is drawn


def rgb(colour: str) -> Array:
    """`#rrggbb` as (3,) floats in 0..1."""
    return np.array([int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)])


@dataclass
class Part:
    """A surface of one material.

    points (n,3) metres; triangles (k,3); weights (n,55) over the joints; colours (n,3) or (3,) sRGB; aux (n,4) as stage/mesh.py says
    (None: zeros with AO 1); normals (n,3) when they are not the surface's own. `source` (n,3) and `mix` (n,3): the vertices
    of the base mesh and their shares on which a point rides, so that face units move it. `levels`: first and last level of detail
    at which the part is drawn. `cover` (n,): metres that a point lies inside the edge of a garment worn over it (negative: in sight).
    `inward`: metres by which it sinks at coarse levels of detail, where layers would otherwise pierce each other.
    """

    points: Array
    triangles: Array
    weights: Array
    material: str
    colours: Array
    aux: Array | None = None
    normals: Array | None = None
    source: Array | None = None
    mix: Array | None = None
    levels: tuple[int, int] = ALWAYS
    name: str = ""
    cover: Array | None = None
    inward: float = 0.0


@dataclass
class Joined:
    """All parts of a person in one set of arrays; `levels` (k,2) is each triangle's first and last level of detail."""

    points: Array
    normals: Array
    triangles: Array
    colours: Array
    material: Array
    aux: Array
    weights: Array
    source: Array
    mix: Array
    levels: Array
    inward: Array
    names: list[tuple[str, int, int]] = field(default_factory=list)


def join(parts: list[Part]) -> Joined:
    """Parts in one set of arrays, in their order."""
    columns: list[list[Array]] = [[] for _ in range(11)]
    points, normals, triangles, colours, material, aux, weights, source, mix, levels, inward = columns
    names: list[tuple[str, int, int]] = []
    offset = 0
    for part in parts:
        count = len(part.points)
        points.append(part.points)
        normals.append(vertex_normals(part.points, part.triangles) if part.normals is None else part.normals)
        triangles.append(part.triangles + offset)
        colours.append(np.broadcast_to(np.clip(part.colours, 0, 1), (count, 3)))
        material.append(np.full(count, MATERIAL[part.material], np.uint8))
        aux.append(np.tile([1.0, 0, 0, 0], (count, 1)) if part.aux is None else part.aux)
        weights.append(part.weights)
        source.append(np.zeros((count, 3), np.int64) if part.source is None else part.source)
        mix.append(np.zeros((count, 3)) if part.mix is None else part.mix)
        levels.append(np.tile(np.array(part.levels, np.uint8), (len(part.triangles), 1)))
        inward.append(np.full(count, part.inward))
        names.append((part.name or part.material, offset, offset + count))
        offset += count
    a, b, c, d, e, f, g, h, i, j, k = (np.concatenate(column) for column in columns)
    return Joined(a, b, c, d, e, f, g, h, i, j, k, names)


def rigid(joint: int, count: int) -> Array:
    """Weights (count,55) that follow one joint."""
    weights = np.zeros((count, JOINTS), np.float32)
    weights[:, joint] = 1
    return weights


def with_thickness(part: Part, depth: float = 0.008, shade: float = 0.55) -> Part:
    """Folds every open edge inwards by `depth` metres, so that cloth seen at its hem is not paper."""
    edges = open_edges(part.triangles)
    rim = np.unique(edges)
    count = len(part.points)
    normals = vertex_normals(part.points, part.triangles) if part.normals is None else part.normals
    inwards = normals
    for _ in range(3):  # a cut leaves slivers, whose own directions would make the fold ragged
        inwards = unit(neighbour_mean(inwards, part.triangles))
    inner = np.zeros(count, np.int64)
    inner[rim] = count + np.arange(len(rim))
    a, b = edges[:, 0], edges[:, 1]
    lip = np.concatenate([np.stack([b, a, inner[a]], 1), np.stack([b, inner[a], inner[b]], 1)])
    aux = np.tile([1.0, 0, 0, 0], (count, 1)) if part.aux is None else part.aux
    inner_aux = aux[rim] * [shade, 1, 1, 1]
    colours = np.broadcast_to(part.colours, (count, 3))
    return Part(
        np.concatenate([part.points, part.points[rim] - inwards[rim] * depth]),
        np.concatenate([part.triangles, lip]),
        np.concatenate([part.weights, part.weights[rim]]),
        part.material,
        np.concatenate([colours, colours[rim] * 0.7]),
        np.concatenate([aux, inner_aux]),
        np.concatenate([normals, normals[rim]]),
        levels=part.levels,
        name=part.name,
        cover=None if part.cover is None else np.concatenate([part.cover, part.cover[rim]]),
    )
