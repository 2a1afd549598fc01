"""Shapes: solids, parts of buildings and leaves, the builders that every place and prop is made of.

Lengths in metres, y up, angles in degrees; colours are sRGB. Each builder returns an unnamed `Mesh` (surface.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import (
    Colour,
    chance,
    faceted,
    fractal,
    grounded,
    merge,
    rgb,
    shade,
    surface,
    swaying,
    varied,
)

# ---------------------------------------------------------------- solids


@lru_cache(maxsize=1)
def _box_template() -> tuple[Array, Array, Array, Array]:
    """Corner signs (24,3), the axis of each vertex's face (24,), triangles of the faces (12,3) and of faces and bevels (44,3)."""
    signs: list[list[int]] = []
    axes: list[int] = []
    faces: list[list[int]] = []
    corner: dict[tuple[int, int, int, int], int] = {}  # (axis of the face, signs) -> vertex
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        for sign in (-1, 1):
            start = len(signs)
            for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                where = [0, 0, 0]
                where[axis], where[u], where[v] = sign, a, b
                corner[(axis, where[0], where[1], where[2])] = len(signs)
                signs.append(where)
                axes.append(axis)
            ring = [start, start + 1, start + 2, start + 3][::sign]
            faces += [ring[:3], [ring[0], ring[2], ring[3]]]
    rims: list[list[int]] = []
    for axis in range(3):  # twelve edges, four along each axis
        u, v = (axis + 1) % 3, (axis + 2) % 3
        for su in (-1, 1):
            for sv in (-1, 1):
                ends = []
                for s in (-1, 1):
                    where = [0, 0, 0]
                    where[axis], where[u], where[v] = s, su, sv
                    key = (where[0], where[1], where[2])
                    ends.append((corner[(u, *key)], corner[(v, *key)]))
                (a0, b0), (a1, b1) = ends
                rims += [[a0, a1, b1], [a0, b1, b0]]
    corners = [(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    rims += [[corner[(axis, *where)] for axis in range(3)] for where in corners]
    table, axis_of = np.array(signs), np.array(axes)
    points = table * np.where(np.arange(3) == axis_of[:, None], 1.0, 0.8)
    for rim in rims:
        if np.cross(points[rim[1]] - points[rim[0]], points[rim[2]] - points[rim[0]]) @ points[rim].mean(0) < 0:
            rim[1], rim[2] = rim[2], rim[1]
    return table, axis_of, np.array(faces, np.uint32), np.array(faces + rims, np.uint32)


def box(
    low: Sequence[float], high: Sequence[float], colour: Colour = "#808080", material: str = "plain", bevel: float = 0.0
) -> Mesh:
    """An upright box between two corners. With a bevel (metres) the edges are rounded by shading: 24 vertices, 44 triangles."""
    lo, hi = np.minimum(low, high).astype(float), np.maximum(low, high).astype(float)
    half = (hi - lo) / 2
    bevel = min(bevel, float(half.min()) * 0.9)
    signs, axis, faces, rounded = _box_template()
    own = np.arange(3) == axis[:, None]
    aux = np.zeros((24, 4), "f4")
    aux[:, 0] = 1.0
    # made directly: places hold thousands of boxes, and their normals need no averaging
    return Mesh(
        key="",
        positions=((lo + hi) / 2 + signs * np.where(own, half, half - bevel)).astype("f4"),
        normals=(signs * own).astype("f4"),
        colours=np.tile(rgb(colour), (24, 1)).astype("f4"),
        triangles=rounded if bevel > 0 else faces,
        material=np.full(24, MATERIAL[material], "u1"),
        aux=aux,
    )


def slab(size: Vec, colour: Colour = "#808080", material: str = "plain", bevel: float = 0.0) -> Mesh:
    """A box of (width x, height y, depth z) that stands on the origin."""
    w, h, d = size
    return box((-w / 2, 0, -d / 2), (w / 2, h, d / 2), colour, material, bevel)


def lathe(
    profile: Sequence[tuple[float, float]],
    colour: Colour = "#808080",
    material: str = "plain",
    sides: int = 16,
    crease: float = 40.0,
) -> Mesh:
    """A profile of (radius, y) turned about the y axis, from one end to the other (upwards on the outside).

    Where the profile bends by more than `crease` degrees the edge is hard.
    """
    points = np.asarray(profile, float)
    steps = np.diff(points, axis=0)
    tangents = steps / np.maximum(np.linalg.norm(steps, axis=1, keepdims=True), 1e-12)
    outward = np.stack([tangents[:, 1], -tangents[:, 0]], 1)  # right of the direction of travel: outside when going up
    rings: list[tuple[Array, Array]] = []
    bands: list[tuple[int, int]] = []
    for k in range(len(steps)):
        bend_before = k > 0 and float(outward[k - 1] @ outward[k]) < math.cos(math.radians(crease))
        if k == 0 or bend_before:
            rings.append((points[k], outward[k]))
        last = k + 1 == len(steps)
        bend_after = not last and float(outward[k + 1] @ outward[k]) < math.cos(math.radians(crease))
        rings.append((points[k + 1], outward[k] if last or bend_after else outward[k] + outward[k + 1]))
        bands.append((len(rings) - 2, len(rings) - 1))
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    circle = np.stack([np.sin(a), np.cos(a)], 1)
    positions = np.concatenate(
        [np.stack([r * circle[:, 0], np.full(sides, y), r * circle[:, 1]], 1) for (r, y), _ in rings]
    )
    normals = np.concatenate(
        [np.stack([n[0] * circle[:, 0], np.full(sides, n[1]), n[0] * circle[:, 1]], 1) for _, n in rings]
    )
    side = np.arange(sides)
    after = (side + 1) % sides
    triangles = []
    for low, high in bands:
        i, j = low * sides, high * sides
        if rings[low][0][0] > 1e-6:
            triangles.append(np.stack([i + side, i + after, j + after], 1))
        if rings[high][0][0] > 1e-6:
            triangles.append(np.stack([i + side, j + after, j + side], 1))
    return surface(positions, np.concatenate(triangles), colour, material, normals)


def cylinder(
    radius: float,
    height: float,
    colour: Colour = "#808080",
    material: str = "plain",
    sides: int = 16,
    top: float | None = None,
    base: float = 0.0,
) -> Mesh:
    """A closed upright cylinder from y = base; `top` is the radius above, if another."""
    above = radius if top is None else top
    return lathe([(0, base), (radius, base), (above, base + height), (0, base + height)], colour, material, sides)


def ball(radius: float, colour: Colour = "#808080", material: str = "plain", sides: int = 14, rings: int = 8) -> Mesh:
    """A sphere around the origin."""
    a = np.linspace(-np.pi / 2, np.pi / 2, rings + 1)
    profile = [(max(radius * math.cos(t), 0.0), radius * math.sin(t)) for t in a]
    profile[0], profile[-1] = (0.0, -radius), (0.0, radius)
    return lathe(profile, colour, material, sides, 90)


def icosphere(level: int) -> tuple[Array, Array]:
    """Points (n,3) on the unit sphere and triangles (m,3): an icosahedron divided `level` times."""
    t = (1 + 5**0.5) / 2
    signs = [(-1, t), (1, t), (-1, -t), (1, -t)]
    points = [(a, b, 0.0) for a, b in signs] + [(0.0, a, b) for a, b in signs] + [(b, 0.0, a) for a, b in signs]
    vertices = [np.array(p) / np.linalg.norm(p) for p in points]
    faces = [
        (0, 11, 5),
        (0, 5, 1),
        (0, 1, 7),
        (0, 7, 10),
        (0, 10, 11),
        (1, 5, 9),
        (5, 11, 4),
        (11, 10, 2),
        (10, 7, 6),
        (7, 1, 8),
    ]
    faces += [
        (3, 9, 4),
        (3, 4, 2),
        (3, 2, 6),
        (3, 6, 8),
        (3, 8, 9),
        (4, 9, 5),
        (2, 4, 11),
        (6, 2, 10),
        (8, 6, 7),
        (9, 8, 1),
    ]
    for _ in range(level):
        middle: dict[tuple[int, int], int] = {}
        finer: list[tuple[int, int, int]] = []
        for a, b, c in faces:
            cut = []
            for i, j in ((a, b), (b, c), (c, a)):
                pair = (min(i, j), max(i, j))
                if pair not in middle:
                    point = vertices[i] + vertices[j]
                    middle[pair] = len(vertices)
                    vertices.append(point / np.linalg.norm(point))
                cut.append(middle[pair])
            x, y, z = cut
            finer += [(a, x, z), (b, y, x), (c, z, y), (x, y, z)]
        faces = finer
    return np.array(vertices), np.array(faces, np.uint32)


def rock(
    seed: int,
    size: float = 1.0,
    colour: Colour = "#6b5a4a",
    material: str = "stone",
    level: int = 2,
    flat: float = 0.7,
) -> Mesh:
    """A boulder with broken faces, about `size` across, its foot sunk a little under y = 0."""
    draw = chance(seed, "rock")
    points, faces = icosphere(level)
    reach = np.ones(len(points))
    for _ in range(9):  # planes that cut the ball, as stone breaks
        normal = draw.normal(size=3)
        normal /= np.linalg.norm(normal)
        reach = np.minimum(reach, draw.uniform(0.58, 0.85) / np.maximum(points @ normal, 0.05))
    rough = 1 + 0.08 * (fractal(points[:, 0] * 3 + seed, points[:, 2] * 3 + points[:, 1] * 2, 2, seed) - 0.5)
    stretch = np.array([1.0, flat, draw.uniform(0.7, 1.0)])
    positions = points * (reach * rough)[:, None] * stretch * size * 0.72
    positions[:, 1] += size * 0.72 * flat * 0.42
    mesh = faceted(surface(positions, faces, colour, material))
    return grounded(varied(mesh, 0.14, seed, size * 0.4), 0.0, size * 0.25, 0.35)


def blob(seed: int, size: Vec, colour: Colour, material: str = "foliage", level: int = 1, rough: float = 0.25) -> Mesh:
    """A lumpy ellipsoid around the origin, smooth shaded: bushes, crowns, clouds of leaves."""
    points, faces = icosphere(level)
    swell = 1 + rough * (fractal(points[:, 0] * 2 + seed * 1.7, points[:, 2] * 2 + points[:, 1] * 1.3, 2, seed) * 2 - 1)
    return surface(points * swell[:, None] * np.asarray(size), faces, colour, material)


def tube(
    path: Array,
    radius: Array | float,
    colour: Colour = "#808080",
    material: str = "plain",
    sides: int = 8,
    caps: bool = True,
) -> Mesh:
    """A round tube along points (k,3); the radius may change along it. Frames are carried without twist (parallel transport)."""
    path = np.asarray(path, float)
    k = len(path)
    radii = np.broadcast_to(np.asarray(radius, float), (k,))
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    side = np.cross(tangent[0], [0.0, 1.0, 0.0] if abs(tangent[0][1]) < 0.9 else [1.0, 0.0, 0.0])
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    positions, normals = [], []
    for j in range(k):
        side = side - tangent[j] * (side @ tangent[j])
        side = side / max(float(np.linalg.norm(side)), 1e-12)
        other = np.cross(tangent[j], side)
        around = np.outer(np.cos(a), side) + np.outer(np.sin(a), other)
        positions.append(path[j] + around * radii[j])
        normals.append(around)
    points, outward = np.concatenate(positions), np.concatenate(normals)
    i = np.arange(sides)
    n = (i + 1) % sides
    start = np.arange(k - 1)[:, None] * sides
    low, lown, high, highn = (
        (start + i).ravel(),
        (start + n).ravel(),
        (start + sides + i).ravel(),
        (start + sides + n).ravel(),
    )
    faces = [np.stack([low, lown, highn], 1), np.stack([low, highn, high], 1)]
    if caps:
        points = np.concatenate([points, path[:1], path[-1:]])
        outward = np.concatenate([outward, -tangent[:1], tangent[-1:]])
        faces.append(np.stack([np.full(sides, k * sides), n, i], 1))
        faces.append(np.stack([np.full(sides, k * sides + 1), (k - 1) * sides + i, (k - 1) * sides + n], 1))
    return surface(points, np.concatenate(faces), colour, material, outward)


def rod(
    a: Vec,
    b: Vec,
    radius: float,
    colour: Colour = "#808080",
    material: str = "metal",
    sides: int = 6,
    thin: float | None = None,
) -> Mesh:
    """A straight bar between two points; `thin` is its radius at the far end."""
    return tube(np.array([a, b]), np.array([radius, radius if thin is None else thin]), colour, material, sides)


def extrude(
    outline: Sequence[tuple[float, float]],
    depth: float,
    colour: Colour = "#808080",
    material: str = "plain",
    bevel: float = 0.0,
) -> Mesh:
    """A convex or star-shaped outline in x, y (counter-clockwise) pulled along z, centred on z = 0; hard edges."""
    flat = np.asarray(outline, float)
    n = len(flat)
    centre = flat.mean(0)
    front = np.concatenate([flat, centre[None]])
    z = np.full((n + 1, 1), depth / 2)
    i = np.arange(n)
    j = (i + 1) % n
    fan = np.stack([np.full(n, n), i, j], 1)
    face = surface(np.hstack([front, z]), fan, colour, material, np.tile([0.0, 0.0, 1.0], (n + 1, 1)))
    back = surface(np.hstack([front, -z]), fan[:, ::-1], colour, material, np.tile([0.0, 0.0, -1.0], (n + 1, 1)))
    edge = flat[j] - flat[i]
    out = np.stack([edge[:, 1], -edge[:, 0], np.zeros(n)], 1)
    ring = np.concatenate(
        [np.hstack([flat[q], np.full((n, 1), s * depth / 2)]) for q, s in ((i, 1), (j, 1), (j, -1), (i, -1))]
    )
    sides = np.concatenate([np.stack([i, i + 3 * n, i + 2 * n], 1), np.stack([i, i + 2 * n, i + n], 1)])
    wall = surface(ring, sides, colour, material, np.tile(out, (4, 1)))
    return merge([face, back, wall])


def quad(a: Vec, b: Vec, c: Vec, d: Vec, colour: Colour = "#808080", material: str = "plain") -> Mesh:
    """A flat quadrilateral, corners counter-clockwise seen from its front."""
    return surface(np.array([a, b, c, d], float), np.array([[0, 1, 2], [0, 2, 3]]), colour, material)


def sheet(
    width: float,
    height: float,
    colour: Colour = "#808080",
    material: str = "cloth",
    columns: int = 8,
    rows: int = 6,
    fold: float = 0.0,
) -> Mesh:
    """An upright cloth in x (centred), y from 0 to height, facing +z, with vertical folds `fold` deep; curtains, flags, awnings.

    aux follows cloth: occlusion in the folds, sway growing downward from the hung top.
    """
    u, v = np.meshgrid(np.linspace(0, 1, columns + 1), np.linspace(0, 1, rows + 1))
    wave = np.sin(u * columns * np.pi * 0.5)
    positions = np.stack([(u - 0.5) * width, v * height, fold * wave * (0.7 + 0.3 * v)], -1).reshape(-1, 3)
    c = columns + 1
    i = (np.arange(rows)[:, None] * c + np.arange(columns)).reshape(-1)
    triangles = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
    aux = np.zeros((len(positions), 4))
    aux[:, 0] = (0.8 + 0.2 * wave).reshape(-1) if fold else 1.0
    aux[:, 1] = (1 - v).reshape(-1) * 0.3
    return surface(positions, triangles, colour, material, None, aux)


# ---------------------------------------------------------------- building parts


def gable(
    width: float,
    depth: float,
    rise: float,
    colour: Colour,
    material: str = "tile",
    over: float = 0.3,
    thick: float = 0.12,
) -> Mesh:
    """A gable roof on walls whose top is y = 0: ridge along x, slopes to ±z, eaves `over` metres out, boards `thick`."""
    half, run = width / 2 + over, depth / 2
    drop = rise * over / run
    parts = []
    for side in (1, -1):
        z0, z1 = 0.0, side * (run + over)
        slope = math.atan2(rise, run)
        up = np.array([0, math.cos(slope), side * math.sin(slope)]) * thick
        low = [(-half, rise, z0), (half, rise, z0), (half, -drop, z1), (-half, -drop, z1)]
        high = [tuple(np.array(p) + up) for p in low]
        top = (high[3], high[2], high[1], high[0]) if side > 0 else (high[0], high[1], high[2], high[3])
        under = (low[0], low[1], low[2], low[3]) if side > 0 else (low[3], low[2], low[1], low[0])
        parts.append(_strips(top, colour, material, 6))
        parts.append(quad(*under, shade(colour, 0.55), "wood"))
        for k in range(4):
            a, b, c, d = low[k], low[(k + 1) % 4], high[(k + 1) % 4], high[k]
            rim = quad(a, b, c, d, shade(colour, 0.7), "wood")
            parts.append(rim if side < 0 else quad(b, a, d, c, shade(colour, 0.7), "wood"))
    return merge(parts)


def _strips(corners: Sequence[tuple[float, ...]], colour: Colour, material: str, rows: int) -> Mesh:
    """A quad cut into rows, so that colour and shade can drift along a slope."""
    a, b, c, d = (np.asarray(p, float) for p in corners)
    t = np.linspace(0, 1, rows + 1)[:, None]
    left, right = a + (d - a) * t, b + (c - b) * t
    i = np.arange(rows) * 2
    positions = np.stack([left, right], 1).reshape(-1, 3)
    return surface(
        positions,
        np.concatenate([np.stack([i, i + 1, i + 3], 1), np.stack([i, i + 3, i + 2], 1)]),
        colour,
        material,
    )


def gable_wall(width: float, rise: float, thick: float, colour: Colour, material: str) -> Mesh:
    """The triangle of wall under a gable: base `width` along x on y = 0, facing ±z."""
    return extrude([(-width / 2, 0), (width / 2, 0), (0, rise)], thick, colour, material)


def hip(width: float, depth: float, rise: float, colour: Colour, material: str = "tile", over: float = 0.35) -> Mesh:
    """A hip roof on walls whose top is y = 0; the ridge runs along the longer side. Hard edges."""
    w, d = width / 2 + over, depth / 2 + over
    ridge = max(w - d, 0.0), max(d - w, 0.0)
    drop = rise * over / min(w, d)
    a, b, c, e = (-w, -drop, d), (w, -drop, d), (w, -drop, -d), (-w, -drop, -d)
    if w >= d:
        p, q = (-ridge[0], rise, 0.0), (ridge[0], rise, 0.0)
        long, short = ((a, b, q, p), (c, e, p, q)), ((b, c, q), (e, a, p))
    else:
        p, q = (0.0, rise, ridge[1]), (0.0, rise, -ridge[1])
        long, short = ((b, c, q, p), (e, a, p, q)), ((a, b, p), (c, e, q))
    faces = [quad(*corners, colour, material) for corners in long] + [
        _triangle(*corners, colour, material) for corners in short
    ]
    return merge([*faces, quad(e, c, b, a, shade(colour, 0.6), "wood")])


def _triangle(a: Vec, b: Vec, c: Vec, colour: Colour, material: str) -> Mesh:
    return surface(np.array([a, b, c], float), np.array([[0, 1, 2]]), colour, material)


def stairs(width: float, rise: float, run: float, steps: int, colour: Colour, material: str = "concrete") -> Mesh:
    """Steps that climb along -z from the origin: each `rise` high and `run` deep."""
    return merge(
        box(
            (-width / 2, 0, -(k + 1) * run),
            (width / 2, (k + 1) * rise, -k * run),
            shade(colour, 0.94 + 0.012 * (k % 2)),
            material,
            0.012,
        )
        for k in range(steps)
    )


def arch(
    width: float,
    height: float,
    thick: float,
    depth: float,
    colour: Colour,
    material: str = "stone",
    parts: int = 12,
) -> Mesh:
    """A round arch in x, y standing on y = 0: clear opening `width` by `height`, stone `thick`, `depth` along z."""
    r = width / 2
    spring = max(height - r, 0.0)
    a = np.linspace(0, np.pi, parts + 1)
    inner = np.stack([np.cos(a) * r, np.sin(a) * r + spring], 1)
    outer = np.stack([np.cos(a) * (r + thick), np.sin(a) * (r + thick) + spring], 1)
    stones = [
        box((x, 0, -depth / 2), (x + thick, spring, depth / 2), colour, material) for x in (-r - thick, r) if spring > 0
    ]
    for k in range(parts):
        outline = [tuple(inner[k]), tuple(outer[k]), tuple(outer[k + 1]), tuple(inner[k + 1])]
        stones.append(extrude(outline, depth, shade(colour, 0.93 + 0.1 * (k % 2)), material))
    return merge(stones)


# ---------------------------------------------------------------- leaves


def leaves(
    centres: Array,
    outward: Array,
    size: Array | float,
    colours: Array,
    seed: int,
    sway: Array | float = 0.5,
    pointed: float = 1.6,
) -> Mesh:
    """Leaf clumps as bent diamonds of two triangles around `centres` (k,3), shaded as if part of the crown.

    `outward` (k,3) is the direction away from the crown's middle; it becomes the normal, which lights the crown as one soft body.
    `colours` (k,3). `pointed` is length over width.
    """
    k = len(centres)
    draw = chance(seed, "leaves")
    outward = outward / np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
    along = np.cross(outward, draw.normal(size=(k, 3)))
    along = along + outward * draw.uniform(-0.5, 0.6, (k, 1))
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    across = np.cross(along, outward + 0.5 * draw.normal(size=(k, 3)))
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    size = np.broadcast_to(np.asarray(size, float), (k,))[:, None]
    length, width = size * 0.5 * pointed**0.5, size * 0.5 / pointed**0.5
    bend = outward * size * 0.18
    corners = np.stack(
        [
            centres - along * length,
            centres + across * width + bend,
            centres + along * length,
            centres - across * width + bend,
        ],
        1,
    )
    corner = np.arange(k)[:, None] * 4
    triangles = np.concatenate([corner + np.array(face) for face in ((0, 1, 2), (0, 2, 3))])
    normals = np.repeat(outward + 0.35 * draw.normal(size=(k, 3)), 4, 0)
    mesh = surface(corners.reshape(-1, 3), triangles, np.repeat(colours, 4, 0), "foliage", normals)
    phase = np.repeat(draw.uniform(0, 6.283, k), 4)
    return swaying(mesh, np.repeat(np.broadcast_to(np.asarray(sway, float), (k,)), 4), phase)


def blades(
    count: int,
    radius: float,
    height: float,
    colour: Colour,
    seed: int,
    lean: float = 0.35,
    width: float = 0.02,
) -> Mesh:
    """A tuft of grass blades on a disc, each one bent triangle pair; sways from the root. Material grass, aux as foliage."""
    draw = chance(seed, "blades")
    a, r = draw.uniform(0, 6.283, count), radius * np.sqrt(draw.uniform(0, 1, count))
    root = np.stack([r * np.cos(a), np.zeros(count), r * np.sin(a)], 1)
    tall = height * draw.uniform(0.55, 1.0, count)
    turn = draw.uniform(0, 6.283, count)
    side = np.stack([np.cos(turn), np.zeros(count), np.sin(turn)], 1) * width / 2
    tip = (
        np.stack([-np.sin(turn), np.zeros(count), np.cos(turn)], 1)
        * (tall * lean * draw.uniform(0.2, 1.0, count))[:, None]
    )
    tip[:, 1] = tall
    middle = tip * [0.3, 0.6, 0.3]
    corners = np.stack(
        [root - side, root + side, root + middle + side * 0.7, root + middle - side * 0.7, root + tip], 1
    )
    corner = np.arange(count)[:, None] * 5
    triangles = np.concatenate([corner + np.array(face) for face in ((0, 1, 2), (0, 2, 3), (3, 2, 4))])
    normals = np.tile([0.0, 1.0, 0.0], (count * 5, 1)) + np.repeat(0.5 * draw.normal(size=(count, 3)), 5, 0) * [1, 0, 1]
    tone = draw.uniform(0.8, 1.15, (count, 1, 1)) * np.array([0.62, 0.62, 0.95, 0.95, 1.12])[None, :, None]
    mesh = surface(
        corners.reshape(-1, 3), triangles, np.clip(rgb(colour) * tone, 0, 1).reshape(-1, 3), "grass", normals
    )
    weight = np.tile([0.0, 0.0, 0.35, 0.35, 1.0], count)
    return swaying(mesh, weight * min(height, 1.0), np.repeat(draw.uniform(0, 6.283, count), 5))
