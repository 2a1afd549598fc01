"""Surfaces: colour, chance, noise, matrices, and what one does with meshes: join, move, name, vary, ground, snow over.

All lengths are metres, y is up, angles are degrees unless a name says radians. Triangles wind counter-clockwise
seen from outside. Builders return unnamed meshes (`key` is ""); `named` merges parts and gives the key, a digest of
the content, so that two places that build the same chair share one copy on the graphics card.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Vec

Colour = str | Vec  # "#rrggbb" or sRGB 0..1


# ---------------------------------------------------------------- colours and chance


def rgb(colour: Colour) -> Array:
    """An sRGB colour as (3,) in 0..1, from `#rrggbb` or three numbers. StageError if it is neither."""
    if isinstance(colour, str):
        digits = colour.removeprefix("#")
        if len(digits) != 6 or any(c not in "0123456789abcdefABCDEF" for c in digits):
            raise StageError(f"The colour {colour!r} cannot be read. Write it as #rrggbb, for example #7a4b2f.")
        return np.array([int(digits[k : k + 2], 16) / 255 for k in (0, 2, 4)])
    return np.asarray(colour, float)


def shade(colour: Colour, factor: float) -> Vec:
    """A colour made darker (factor < 1) or lighter (> 1), kept inside 0..1."""
    r, g, b = np.clip(rgb(colour) * factor, 0, 1)
    return (float(r), float(g), float(b))


def blend(a: Colour, b: Colour, share: float) -> Vec:
    """A colour between two: 0 gives `a`, 1 gives `b`."""
    r, g, z = rgb(a) * (1 - share) + rgb(b) * share
    return (float(r), float(g), float(z))


def chance(seed: int, *words: str) -> np.random.Generator:
    """A random generator that depends only on a seed and on words that say what it is for."""
    digest = hashlib.blake2b(f"{seed}|{'|'.join(words)}".encode(), digest_size=8).digest()
    return np.random.default_rng(int.from_bytes(digest, "little"))


def _lattice(x: Array, z: Array, seed: int) -> Array:
    """A hash of integer points to 0..1 (integer mixing after Wang), the same on every machine."""
    h = (
        x.astype(np.uint32) * np.uint32(0x9E3779B1)
        ^ z.astype(np.uint32) * np.uint32(0x85EBCA77)
        ^ np.uint32(seed * 0x27D4EB2F & 0xFFFFFFFF)
    )
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    h = (h ^ (h >> np.uint32(12))) * np.uint32(0x297A2D39)
    h = h ^ (h >> np.uint32(15))
    return np.asarray(h / 4294967295.0)


def noise(x: Array | float, z: Array | float, seed: int = 0) -> Array:
    """Smooth value noise of a plane, 0..1, one bump a metre; x and z broadcast."""
    shape = np.broadcast(x, z).shape
    x, z = np.broadcast_arrays(np.atleast_1d(np.asarray(x, float)), np.atleast_1d(np.asarray(z, float)))
    xi, zi = np.floor(x), np.floor(z)
    u, v = x - xi, z - zi
    u, v = u * u * u * (u * (u * 6 - 15) + 10), v * v * v * (v * (v * 6 - 15) + 10)
    a, b = xi.astype(np.int64), zi.astype(np.int64)
    near = _lattice(a, b, seed) * (1 - u) + _lattice(a + 1, b, seed) * u
    far = _lattice(a, b + 1, seed) * (1 - u) + _lattice(a + 1, b + 1, seed) * u
    return np.asarray(near * (1 - v) + far * v).reshape(shape)


def fractal(x: Array | float, z: Array | float, octaves: int = 4, seed: int = 0) -> Array:
    """Sum of noises, each finer and weaker by half; 0..1."""
    total, weight, size = np.zeros(np.broadcast(x, z).shape), 0.5, 1.0
    for k in range(octaves):
        total = total + weight * noise(np.asarray(x) * size + 17.3 * k, np.asarray(z) * size - 9.1 * k, seed + k)
        weight, size = weight / 2, size * 2.03
    return np.asarray(total / (1 - 2.0**-octaves))


def smooth(low: Array | float, high: Array | float, value: Array | float) -> Array:
    """0 below `low`, 1 above `high`, smooth between (the smoothstep polynomial); low may exceed high."""
    t = np.clip((np.asarray(value, float) - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


# ---------------------------------------------------------------- matrices


def placed(x: float = 0, y: float = 0, z: float = 0, heading: float = 0, size: float | Vec = 1.0) -> Array:
    """A (4,4) matrix: scale, then turn to `heading` (0 faces +z, 90 faces +x), then move."""
    a = math.radians(heading)
    s = np.broadcast_to(np.asarray(size, float), (3,))
    m = np.eye(4)
    m[:3, :3] = np.array([[math.cos(a), 0, math.sin(a)], [0, 1, 0], [-math.sin(a), 0, math.cos(a)]]) * s
    m[:3, 3] = x, y, z
    return m


def turned(axis: str, degrees: float) -> Array:
    """A (4,4) rotation about "x", "y" or "z", right-handed."""
    a = math.radians(degrees)
    i, j = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}[axis]
    m = np.eye(4)
    m[i, i] = m[j, j] = math.cos(a)
    m[i, j], m[j, i] = -math.sin(a), math.sin(a)
    return m


def many(points: Array, headings: Array | float = 0.0, sizes: Array | float = 1.0) -> Array:
    """Instance matrices (k,4,4) f4 for points (k,3), headings in degrees and sizes ((k,) or (k,3))."""
    points = np.asarray(points, float).reshape(-1, 3)
    k = len(points)
    a = np.radians(np.broadcast_to(np.asarray(headings, float), (k,)))
    s = np.asarray(sizes, float)
    s = np.broadcast_to(s[:, None] if s.ndim == 1 else s, (k, 3))
    out = np.zeros((k, 4, 4))
    out[:, 0, 0], out[:, 0, 2], out[:, 2, 0], out[:, 2, 2] = np.cos(a), np.sin(a), -np.sin(a), np.cos(a)
    out[:, 1, 1] = out[:, 3, 3] = 1
    out[:, :3, :3] *= s[:, None, :]
    out[:, :3, 3] = points
    return out.astype("f4")


# ---------------------------------------------------------------- meshes from arrays


def surface(
    positions: Array,
    triangles: Array,
    colour: Colour | Array = "#808080",
    material: str = "plain",
    normals: Array | None = None,
    aux: Array | None = None,
) -> Mesh:
    """A mesh from points (n,3) and triangles (m,3); normals are averaged from the faces unless given."""
    positions = np.asarray(positions, float).reshape(-1, 3)
    triangles = np.asarray(triangles, np.uint32).reshape(-1, 3)
    n = len(positions)
    colours = rgb(colour) if isinstance(colour, (str, tuple)) else np.asarray(colour, float)
    if aux is None:
        aux = np.zeros((n, 4))
        aux[:, 0] = 1.0
    if normals is None:
        normals = _averaged(positions, triangles)
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    normals = np.where(length > 1e-9, normals / np.maximum(length, 1e-9), [0.0, 1.0, 0.0])
    return Mesh(
        key="",
        positions=positions.astype("f4"),
        normals=normals.astype("f4"),
        colours=np.broadcast_to(colours, (n, 3)).astype("f4"),
        triangles=triangles,
        material=np.full(n, MATERIAL[material], "u1"),
        aux=np.broadcast_to(aux, (n, 4)).astype("f4"),
    )


def _averaged(positions: Array, triangles: Array) -> Array:
    corner = positions[triangles]
    face = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normals = np.zeros_like(positions)
    for k in range(3):
        np.add.at(normals, triangles[:, k], face)
    return normals


def faceted(mesh: Mesh) -> Mesh:
    """The same with hard edges: every triangle has its own three vertices and a flat normal."""
    order = mesh.triangles.reshape(-1)
    corner = mesh.positions[mesh.triangles]
    face = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    face = face / np.maximum(np.linalg.norm(face, axis=1, keepdims=True), 1e-12)
    return replace(
        mesh,
        positions=mesh.positions[order],
        normals=np.repeat(face, 3, 0).astype("f4"),
        colours=mesh.colours[order],
        triangles=np.arange(len(order), dtype=np.uint32).reshape(-1, 3),
        material=mesh.material[order],
        aux=mesh.aux[order],
    )


def moved(mesh: Mesh, matrix: Array) -> Mesh:
    """The mesh under a (4,4) matrix; mirrored matrices keep faces turned outward."""
    linear = matrix[:3, :3]
    normals = mesh.normals @ np.linalg.inv(linear)
    normals = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    triangles = mesh.triangles[:, ::-1] if np.linalg.det(linear) < 0 else mesh.triangles
    return replace(
        mesh,
        positions=(mesh.positions @ linear.T + matrix[:3, 3]).astype("f4"),
        normals=normals.astype("f4"),
        triangles=np.ascontiguousarray(triangles),
    )


def at(mesh: Mesh, x: float = 0, y: float = 0, z: float = 0, heading: float = 0, size: float | Vec = 1.0) -> Mesh:
    """Shorthand for `moved(mesh, placed(...))`."""
    return moved(mesh, placed(x, y, z, heading, size))


def merge(parts: Iterable[Mesh], key: str = "") -> Mesh:
    """One mesh of many parts (none of them skinned). StageError if there are none."""
    parts = list(parts)
    if not parts:
        raise StageError("A mesh of no parts was asked for: a place or prop family produced nothing to draw.")
    starts = np.cumsum([0] + [len(p.positions) for p in parts])
    return Mesh(
        key=key,
        positions=np.concatenate([p.positions for p in parts]),
        normals=np.concatenate([p.normals for p in parts]),
        colours=np.concatenate([p.colours for p in parts]),
        triangles=np.concatenate([p.triangles + np.uint32(s) for p, s in zip(parts, starts, strict=False)]),
        material=np.concatenate([p.material for p in parts]),
        aux=np.concatenate([p.aux for p in parts]),
    )


def named(name: str, *parts: Mesh) -> Mesh:
    """The parts as one mesh whose key is `name` and a digest of the content."""
    mesh = merge(parts)
    digest = hashlib.blake2b(digest_size=10)
    for array in (mesh.positions, mesh.normals, mesh.colours, mesh.triangles, mesh.material, mesh.aux):
        digest.update(np.ascontiguousarray(array).tobytes())
    return replace(mesh, key=f"{name}-{digest.hexdigest()}")


# ---------------------------------------------------------------- finishing


def varied(mesh: Mesh, amount: float = 0.08, seed: int = 0, scale: float = 1.0) -> Mesh:
    """Colour that drifts over the surface: brightness by ±amount in patches of `scale` metres."""
    p = mesh.positions.astype(float) / scale
    drift = fractal(p[:, 0] + p[:, 1] * 0.7, p[:, 2] - p[:, 1] * 0.6, 3, seed) - 0.5
    colours = mesh.colours * (1 + 2 * amount * drift[:, None])
    return replace(mesh, colours=np.clip(colours, 0, 1).astype("f4"))


def grounded(mesh: Mesh, floor: float = 0.0, height: float = 0.35, strength: float = 0.45) -> Mesh:
    """Baked contact shade: occlusion (aux 0) falls towards the floor, so that things stand and do not float.

    Foliage, glow and the other materials that use aux for something else are left alone.
    """
    own = ~np.isin(mesh.material, [MATERIAL[m] for m in ("foliage", "glow", "grass", "hair", "eye", "skin")])
    near = 1 - smooth(0, height, mesh.positions[:, 1] - floor)
    aux = mesh.aux.copy()
    aux[:, 0] = np.where(own, aux[:, 0] * (1 - strength * near), aux[:, 0])
    return replace(mesh, aux=aux)


def painted(mesh: Mesh, colour: Colour | None = None, material: str | None = None) -> Mesh:
    """The same shape in another colour or material."""
    n = len(mesh.positions)
    return replace(
        mesh,
        colours=mesh.colours if colour is None else np.broadcast_to(rgb(colour), (n, 3)).astype("f4"),
        material=mesh.material if material is None else np.full(n, MATERIAL[material], "u1"),
    )


def swaying(mesh: Mesh, weight: Array | float, phase: Array | float = 0.0) -> Mesh:
    """Foliage aux: how far each vertex follows the wind (0..1), and its phase."""
    aux = mesh.aux.copy()
    aux[:, 0], aux[:, 1] = weight, phase
    return replace(mesh, aux=aux)


def glowing(mesh: Mesh, colour: Colour, strength: float) -> Mesh:
    """The mesh as a source of light to look at: material "glow" with its strength."""
    aux = np.zeros_like(mesh.aux)
    aux[:, 0] = strength
    return replace(painted(mesh, colour, "glow"), aux=aux)


def snowed(mesh: Mesh, key: str) -> Mesh:
    """The mesh with snow on all that faces the sky, under a new key."""
    keep = np.isin(mesh.material, [MATERIAL[m] for m in ("glow", "glass", "water")])
    fall = mesh.normals[:, 1] + 0.12 * (noise(mesh.positions[:, 0] * 3, mesh.positions[:, 2] * 3, 5) - 0.5)
    lie = (fall > 0.55) & ~keep
    leafy = np.isin(mesh.material, [MATERIAL["foliage"], MATERIAL["grass"]])
    colours = np.where(lie[:, None], [0.90, 0.92, 0.96], mesh.colours)
    material = np.where(lie & ~leafy, MATERIAL["snow"], mesh.material).astype("u1")
    aux = mesh.aux.copy()
    return replace(mesh, key=key, colours=colours.astype("f4"), material=material, aux=aux)
