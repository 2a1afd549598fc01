"""Forms that props are made of besides the plain solids: lofts between outlines, plates with soft edges, hoops, wires, nets.

Lengths in metres. What lies, lies on y = 0 with its head towards -z; `lying` turns an outline drawn upright that way.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import rod, tube
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import Colour, merge, moved, placed, surface, turned

Outline = Sequence[tuple[float, float]]


def loft(sections: Array, colour: Colour, material: str = "plain", caps: bool = True) -> Mesh:
    """A skin over closed sections (k,n,3) of equal count, smooth along and around; flat caps with hard edges at both ends."""
    rings = np.asarray(sections, float)
    k, n = rings.shape[:2]
    i, j = np.arange(n), (np.arange(n) + 1) % n
    start = np.arange(k - 1)[:, None] * n
    low, low_next, high, high_next = ((start + a).ravel() for a in (i, j, i + n, j + n))
    faces = np.concatenate([np.stack([low, low_next, high_next], 1), np.stack([low, high_next, high], 1)])
    points = rings.reshape(-1, 3)
    inward = _volume(points, faces) < 0
    skin = surface(points, faces[:, ::-1] if inward else faces, colour, material)
    if not caps:
        return skin
    ends = []
    for ring, out in (
        (rings[0], rings[0].mean(0) - rings[1].mean(0)),
        (rings[-1], rings[-1].mean(0) - rings[-2].mean(0)),
    ):
        fan = np.stack([np.full(n, n), i, j], 1)
        cap = surface(np.concatenate([ring, ring.mean(0)[None]]), fan, colour, material)
        if float(cap.normals[-1] @ out) < 0:
            cap = surface(cap.positions, fan[:, ::-1], colour, material)
        ends.append(cap)
    return merge([skin, *ends])


def _volume(points: Array, faces: Array) -> float:
    """Six times the signed volume under a skin, about its middle; positive when the faces look outward."""
    a, b, c = (points[faces[:, k]] - points.mean(0) for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum())


def oval(wide: float, deep: float, sides: int = 16, power: float = 2.0) -> Array:
    """A closed outline (n,2): an ellipse of half axes `wide` and `deep`; with a higher power its corners are fuller."""
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    c, s = np.cos(a), np.sin(a)
    return np.stack([wide * np.sign(c) * np.abs(c) ** (2 / power), deep * np.sign(s) * np.abs(s) ** (2 / power)], 1)


def pile(
    levels: Sequence[tuple[float, float, float]],
    colour: Colour,
    material: str = "plain",
    sides: int = 16,
    power: float = 2.0,
    shift: Sequence[float] | None = None,
) -> Mesh:
    """Ovals one above the other, as (y, half width in x, half depth in z); `shift` moves each along z."""
    move = shift or [0.0] * len(levels)
    rings = []
    for (y, wide, deep), dz in zip(levels, move, strict=True):
        flat = oval(max(wide, 1e-4), max(deep, 1e-4), sides, power)
        rings.append(np.stack([flat[:, 0], np.full(sides, y), flat[:, 1] + dz], 1))
    return loft(np.array(rings), colour, material)


def plate(outline: Outline | Array, thick: float, colour: Colour, material: str = "plain", soft: float = 0.0) -> Mesh:
    """An outline in x, y, star-shaped about its middle, `thick` along z about z = 0; `soft` metres of rounded edge."""
    flat = np.asarray(outline, float)
    middle = flat.mean(0)
    away = flat - middle
    reach = np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
    inner = middle + away * np.maximum(1 - soft / reach, 0.0)
    half, edge = thick / 2, min(soft, thick / 2)
    if soft > 0:
        levels = [(inner, -half), (flat, -half + edge), (flat, half - edge), (inner, half)]
    else:
        levels = [(flat, -half), (flat, half)]
    rings = np.array([np.hstack([ring, np.full((len(flat), 1), z)]) for ring, z in levels])
    return loft(rings, colour, material)


def lying(mesh: Mesh, y: float = 0.0) -> Mesh:
    """What was drawn upright in x, y and faces +z, laid on its back: its top towards -z, its face up, at a height."""
    return moved(mesh, placed(0, y, 0) @ turned("x", -90))


def hoop(
    radius: float,
    thick: float,
    colour: Colour,
    material: str = "metal",
    count: int = 28,
    sides: int = 6,
    deep: float = 1.0,
) -> Mesh:
    """A closed ring in the plane y = 0 about the origin; `deep` stretches it along z."""
    a = np.linspace(0, 2 * np.pi, count + 1)
    path = np.stack([radius * np.cos(a), 0 * a, radius * deep * np.sin(a)], 1)
    return tube(path, thick, colour, material, sides, False)


def wire(points: Sequence[Vec], radius: float, colour: Colour, material: str = "metal", sides: int = 6) -> Mesh:
    """Straight bars from point to point."""
    return merge(rod(a, b, radius, colour, material, sides) for a, b in pairwise(points))


def curve(points: Sequence[Sequence[float]], count: int = 16) -> Array:
    """A smooth path (count,3) through points (Catmull-Rom)."""
    given = np.asarray(points, float)
    p = np.concatenate([[2 * given[0] - given[1]], given, [2 * given[-1] - given[-2]]])
    u = np.linspace(0, len(given) - 1 - 1e-9, count)
    k, t = u.astype(int), (u % 1.0)[:, None]
    a, b, c, d = p[k], p[k + 1], p[k + 2], p[k + 3]
    path = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.asarray(path)


def flipped(mesh: Mesh) -> Mesh:
    """The mirror image in x."""
    return moved(mesh, np.diag([-1.0, 1.0, 1.0, 1.0]))


def both(mesh: Mesh) -> Mesh:
    """A part and its mirror image in x."""
    return merge([mesh, flipped(mesh)])


def upright(mesh: Mesh, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Mesh:
    """What is turned about y (a lathe's work), with that axis pointing to the viewer (+z) instead of up."""
    return moved(mesh, placed(x, y, z) @ turned("x", 90))


def crossways(mesh: Mesh, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Mesh:
    """What is turned about y, with that axis pointing to +x instead of up."""
    return moved(mesh, placed(x, y, z) @ turned("z", -90))


def symmetric(right: Sequence[Sequence[float]], count: int = 20, smooth: bool = True) -> Array:
    """A closed outline (n,2), counter-clockwise, from points of its right half (x >= 0) going up; the left half mirrors it."""
    half = curve([(x, y, 0.0) for x, y in right], count)[:, :2] if smooth else np.asarray(right, float)
    half[:, 0] = np.maximum(half[:, 0], 0.0)
    left = half[::-1] * [-1.0, 1.0]
    keep = left[:, 0] < -1e-6
    return np.concatenate([half, left[keep]])
