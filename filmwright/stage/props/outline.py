"""Things in a shape that they do not have by themselves: a heart-shaped cushion, a square plate, a hexagonal box, an oval mirror.

Any mesh is pushed, by direction from its middle, until its outline is the one asked: what was at the rim is at the new rim. Flat things
that stand or hang are shaped as they are seen from before, all others as they are seen from above.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.stage.mesh import Mesh

BINS = 180  # directions in which an outline is known
THIN = 0.5  # of its width, under whose depth a thing is shaped as it is seen from before
FINE = 22.0  # parts of its size, that the edges of its triangles have at most
MOST = 60_000  # triangles to which a mesh is divided
FROM_BEFORE = ("balloon", "window", "sign", "clock", "mirror", "picture", "door", "medal", "kite", "pendant", "locket")


def _polygon(corners: Array) -> Callable[[Array], Array]:
    """The distance to the rim of a polygon (n,2) about the origin, by direction in radians."""

    def reach(angles: Array) -> Array:
        way = np.stack([np.cos(angles), np.sin(angles)], -1)[:, None]
        a, b = corners, np.roll(corners, -1, 0)
        edge = b - a
        cross = way[..., 0] * edge[:, 1] - way[..., 1] * edge[:, 0]
        safe = np.where(np.abs(cross) < 1e-9, 1e-9, cross)
        far = (a[:, 0] * edge[:, 1] - a[:, 1] * edge[:, 0]) / safe
        along = (a[:, 0] * way[..., 1] - a[:, 1] * way[..., 0]) / safe
        hit = (far > 0) & (along > -1e-6) & (along < 1 + 1e-6)
        return np.asarray(np.where(hit, far, -np.inf).max(1))

    return reach


def _regular(corners: int, turn: float) -> Array:
    a = np.radians(turn) + np.arange(corners) * 2 * np.pi / corners
    return np.stack([np.cos(a), np.sin(a)], 1)


def _star() -> Array:
    a = np.pi / 2 + np.arange(10) * np.pi / 5
    return np.stack([np.cos(a), np.sin(a)], 1) * np.where(np.arange(10) % 2, 0.46, 1.0)[:, None]


def _heart() -> Array:
    t = np.linspace(0.0, 2 * np.pi, 96, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    return np.stack([x, y + 2.0], 1)[::-1] / 17.0


def _ellipse(a: float, b: float) -> Array:
    t = np.linspace(0.0, 2 * np.pi, 128, endpoint=False)
    return np.stack([a * np.cos(t), b * np.sin(t)], 1)


# shape -> its outline, half a width about one, the side that is up (or behind) towards +y
OUTLINES: dict[str, Array] = {
    "round": _ellipse(1.0, 1.0),
    "oval": _ellipse(1.22, 0.80),
    "square": np.array([[0.93, 0.93], [-0.93, 0.93], [-0.93, -0.93], [0.93, -0.93]]),
    "rectangular": np.array([[1.25, 0.72], [-1.25, 0.72], [-1.25, -0.72], [1.25, -0.72]]),
    "triangular": _regular(3, 90.0) * 1.22,
    "hexagonal": _regular(6, 0.0) * 1.05,
    "octagonal": _regular(8, 22.5) * 1.04,
    "pentagonal": _regular(5, 90.0) * 1.08,
    "diamond": np.array([[0.95, 0.0], [0.0, 1.25], [-0.95, 0.0], [0.0, -1.25]]),
    "heart": _heart() * 1.12,
    "star": _star() * 1.3,
}
LONG = ("oval", "rectangular", "diamond")
# bodies: the outline seen from above, and its part at a height (0 foot .. 1 top)
BODIES: dict[str, tuple[str, Callable[[Array], Array]]] = {
    "cylindrical": ("round", np.ones_like),
    "cubic": ("square", np.ones_like),
    "conical": ("round", lambda h: np.asarray(1.0 - 0.97 * h)),
    "pyramidal": ("square", lambda h: np.asarray(1.0 - 0.97 * h)),
    "spherical": ("round", lambda h: np.asarray(np.sqrt(np.maximum(1.0 - (2.0 * h - 1.0) ** 2, 0.004)))),
}
SHAPES = (*OUTLINES, *BODIES)


def shaped(mesh: Mesh, shape: str, kind: str = "") -> Mesh:
    """A mesh in another outline; about as large as it was.

    Raises:
        StageError: there is no such shape.
    """
    if shape not in SHAPES:
        raise StageError(f"A thing is said to be {shape!r}; it can be: {', '.join(SHAPES)}.")
    body = _body(mesh, kind in FROM_BEFORE)
    corners = np.asarray(mesh.positions, float)[body]
    low, high = corners.min(0), corners.max(0)
    span = high - low
    before = shape not in BODIES and (kind in FROM_BEFORE or span[2] < THIN * min(span[0], span[1]))
    axes = (0, 1) if before else (0, 2)
    outline, part = BODIES.get(shape, (shape, None))
    mesh = divided(mesh, float(span.max()) / FINE)
    body = _body(mesh, kind in FROM_BEFORE)
    middle = (low + high) / 2
    facing = np.array([1.0, 1.0 if before else -1.0])  # from above, the far side is up
    positions = np.asarray(mesh.positions, float)
    reach = _rim((positions[body] - middle)[:, axes] * facing)
    corners = OUTLINES[outline]
    if outline in LONG and span[axes[1]] > span[axes[0]]:  # as it lies or stands, so is it longer
        corners = corners[:, ::-1][::-1]
    goal = _polygon(corners)
    half = (span[axes[0]] + span[axes[1]]) / 4

    def pushed(points: Array) -> Array:
        flat = (points - middle)[:, axes] * facing
        angle = np.arctan2(flat[:, 1], flat[:, 0])
        bins = np.linspace(-np.pi, np.pi, BINS + 1)
        now = np.interp(angle, bins, np.append(reach, reach[0]))
        scale = goal(angle) * half / np.maximum(now, 1e-6)
        if part is not None:
            scale = scale * part(np.clip((points[:, 1] - low[1]) / max(span[1], 1e-6), 0.0, 1.0))
        out = points.copy()
        out[:, axes[0]] = middle[axes[0]] + flat[:, 0] * scale
        out[:, axes[1]] = middle[axes[1]] + flat[:, 1] * scale * facing[1]
        if shape == "spherical":
            out[:, 1] = low[1] + (points[:, 1] - low[1]) * (2 * half / max(span[1], 1e-6))
        return out

    made = np.where(body[:, None], pushed(positions), positions)
    normals = _turned_normals(positions, np.asarray(mesh.normals, float), pushed, float(span.max()) * 1e-3)
    return replace(
        mesh, positions=made.astype("f4"), normals=np.where(body[:, None], normals, mesh.normals).astype("f4")
    )


def _body(mesh: Mesh, before: bool) -> Array:
    """Which vertices (n,) are of the thing itself, and not of what it hangs from or stands on: the largest piece, and all those whose
    middle lies within it as one looks at it, from before or from above."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    positions = np.asarray(mesh.positions, float)
    _, same = np.unique(np.round(positions, 5), axis=0, return_inverse=True)
    a, b = (same[mesh.triangles[:, k]].reshape(-1) for k in (0, 1))
    c = same[mesh.triangles[:, 2]].reshape(-1)
    count = int(same.max()) + 1
    links = coo_array((np.ones(2 * len(a)), (np.concatenate([a, b]), np.concatenate([b, c]))), shape=(count, count))
    pieces = connected_components(links, directed=False)[1][same.reshape(-1)]
    number = int(pieces.max()) + 1
    low, high = np.full((number, 3), np.inf), np.full((number, 3), -np.inf)
    np.minimum.at(low, pieces, positions)
    np.maximum.at(high, pieces, positions)
    span = high - low
    axes = [0, 1] if before else [0, 2]
    main = int(np.argmax(span[:, axes].prod(1)))
    middles = (low + high)[:, axes] / 2
    within = ((middles >= low[main, axes] - 1e-6) & (middles <= high[main, axes] + 1e-6)).all(1)
    return np.asarray(within[pieces])


def _rim(flat: Array) -> Array:
    """How far a thing reaches in BINS directions from -pi on (BINS,), as its hull does."""
    from scipy.spatial import ConvexHull, QhullError

    ways = np.linspace(-np.pi, np.pi, BINS, endpoint=False)
    try:
        corners = flat[ConvexHull(flat).vertices]
    except QhullError:
        return np.full(BINS, max(float(np.abs(flat).max()), 1e-6))
    return _polygon(corners)(ways)


def _turned_normals(points: Array, normals: Array, pushed: Callable[[Array], Array], step: float) -> Array:
    """Normals (n,3) after a change of shape: two tangents are carried along by small steps, and crossed."""
    away = np.where(np.abs(normals[:, :1]) < 0.8, [[1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]])
    u = np.cross(normals, away)
    u /= np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-9)
    v = np.cross(normals, u)
    here = pushed(points)
    crossed = np.cross(pushed(points + step * u) - here, pushed(points + step * v) - here)
    size = np.linalg.norm(crossed, axis=1, keepdims=True)
    made = np.where(size > 1e-12, crossed / np.maximum(size, 1e-12), normals)
    return np.asarray(made.astype("f4"))


def divided(mesh: Mesh, longest: float) -> Mesh:
    """A mesh with its long edges halved, so that a straight side can become a round one; no more than MOST triangles."""
    for _ in range(6):
        a, b = mesh.triangles, np.roll(mesh.triangles, -1, 1)
        lengths = np.linalg.norm(np.asarray(mesh.positions, float)[a] - np.asarray(mesh.positions, float)[b], axis=2)
        long = lengths.max(1) > longest
        if not long.any() or len(mesh.triangles) + 3 * int(long.sum()) > MOST:
            break
        mesh = _halved(mesh, lengths > longest)
    return mesh


def _halved(mesh: Mesh, long: Array) -> Mesh:
    """Every edge (n,3: from each corner to the next) that is long gets a corner in its middle; neighbours agree on it."""
    triangles = np.asarray(mesh.triangles, np.int64)
    edges = np.sort(np.stack([triangles, np.roll(triangles, -1, 1)], -1), -1).reshape(-1, 2)
    wanted = np.unique(edges[long.reshape(-1)], axis=0)
    n = len(mesh.positions)
    number = {(int(i), int(j)): n + k for k, (i, j) in enumerate(wanted)}
    out: list[tuple[int, int, int]] = []
    for a, b, c in triangles.tolist():
        ab, bc, ca = (number.get((min(e), max(e))) for e in ((a, b), (b, c), (c, a)))
        out += _parts(a, b, c, ab, bc, ca)

    def with_middles(values: Array) -> Array:
        values = np.asarray(values)
        if values.dtype.kind in "ui":
            return np.concatenate([values, values[wanted[:, 0]]])
        return np.concatenate([values, ((values[wanted[:, 0]] + values[wanted[:, 1]]) / 2).astype(values.dtype)])

    return replace(
        mesh,
        positions=with_middles(mesh.positions),
        normals=with_middles(mesh.normals),
        colours=with_middles(mesh.colours),
        material=with_middles(mesh.material),
        aux=with_middles(mesh.aux),
        triangles=np.array(out, mesh.triangles.dtype),
    )


def _parts(a: int, b: int, c: int, ab: int | None, bc: int | None, ca: int | None) -> list[tuple[int, int, int]]:
    """A triangle cut at the middles that it has."""
    if ab is not None and bc is not None and ca is not None:
        return [(a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca)]
    if ab is None and bc is None and ca is None:
        return [(a, b, c)]
    if ab is None:  # turn it until the first edge is cut
        return _parts(b, c, a, bc, ca, ab)
    if bc is not None:
        return [(ab, b, bc), (a, ab, c), (ab, bc, c)]
    if ca is not None:
        return [(a, ab, ca), (ab, b, c), (ab, c, ca)]
    return [(a, ab, c), (ab, b, c)]


__all__ = ["SHAPES", "shaped"]
