"""Shapes that clothes of animals are made of: turned solids, tubes along a path, bands about a ring, ribbons, patches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.fitting import Draped
from filmwright.stage.creatures.flesh import averaged
from filmwright.stage.surface import Colour, rgb

Frame = tuple[Array, Array, Array, Array]  # origin, right, up, ahead


def frame(origin: Array, up: Array, ahead: Array) -> Frame:
    """A place with three ways: `up` is kept, `ahead` made square to it."""
    up = up / np.linalg.norm(up)
    ahead = ahead - up * float(ahead @ up)
    ahead = ahead / max(float(np.linalg.norm(ahead)), 1e-9)
    return origin, np.cross(up, ahead), up, ahead


def placed(frame_: Frame, local: Array) -> Array:
    """Points (n,3) given as right, up, ahead in a frame."""
    origin, right, up, ahead = frame_
    return np.asarray(origin + local[..., 0:1] * right + local[..., 1:2] * up + local[..., 2:3] * ahead)


def grid(rows: int, columns: int, closed: bool) -> Array:
    """Triangles of a grid of points, its columns closed to a ring or not."""
    out = []
    wide = columns if closed else columns - 1
    for i in range(rows - 1):
        for j in range(wide):
            a, b = i * columns + j, i * columns + (j + 1) % columns
            out += [(a, b, b + columns), (a, b + columns, a + columns)]
    return np.array(out)


def draped(
    points: Array,
    triangles: Array,
    colours: Array | Colour,
    material: str,
    weights: Array,
    place: Array | None = None,
    levels: tuple[int, int] = (0, 3),
    normals: Array | None = None,
) -> Draped:
    """A piece of clothing; `place` (n,2) is where a point is on the cloth, metres, for patterns; `weights` (n, bones)."""
    n = len(points)
    tones = np.broadcast_to(rgb(colours) if isinstance(colours, str | tuple) else colours, (n, 3)).astype(float)
    aux = np.tile([1.0, 0.0, 0.0, 0.0], (n, 1))
    if place is not None:
        aux[:, 2:4] = place
    found = averaged(points, triangles) if normals is None else normals
    return Draped(
        points, triangles, found, tones, material, np.broadcast_to(weights, (n, weights.shape[1])), aux, levels
    )


def doubled(one: Draped, thick: float) -> Draped:
    """A sheet with a back: two sides, `thick` metres apart."""
    n = len(one.points)
    half = one.normals * thick / 2
    return Draped(
        np.concatenate([one.points + half, one.points - half]),
        np.concatenate([one.triangles, one.triangles[:, ::-1] + n]),
        np.concatenate([one.normals, -one.normals]),
        np.concatenate([one.colours, one.colours]),
        one.material,
        np.concatenate([one.weights, one.weights]),
        np.concatenate([one.aux, one.aux]),
        one.levels,
    )


def turned(
    where: Frame,
    profile: Sequence[tuple[float, float]],
    colours: Sequence[Colour],
    material: str,
    weights: Array,
    oval: float = 1.0,
    sides: int = 24,
    bent: Array | None = None,
    place: float = 0.0,
) -> Draped:
    """A solid of revolution about a frame's up: (radius, height) from below; each colour is that of the rows from its place on.
    `oval` is depth for width; `bent` (rows,3) moves each row; `place` > 0 lays cloth of that many metres round for patterns."""
    rows = np.asarray(profile, float)
    turn = np.linspace(0, 2 * np.pi, sides + 1)
    ring = np.stack([np.sin(turn), 0 * turn, np.cos(turn) * oval], 1)
    local = ring[None] * rows[:, 0, None, None]
    local[..., 1] = rows[:, 1, None]
    if bent is not None:
        local = local + bent[:, None, :]
    points = placed(where, local).reshape(-1, 3)
    tones = np.array([rgb(c) for c in colours])
    tones = tones[np.minimum(np.arange(len(rows)), len(tones) - 1)]
    spot = np.stack(
        [
            np.repeat(turn[None] / (2 * np.pi) * (place or 1.0), len(rows), 0),
            np.repeat(
                np.cumsum(np.concatenate([[0.0], np.linalg.norm(np.diff(rows, axis=0), axis=1)]))[:, None], sides + 1, 1
            ),
        ],
        -1,
    ).reshape(-1, 2)
    triangles = grid(len(rows), sides + 1, False)
    normals = averaged(points, triangles).reshape(len(rows), sides + 1, 3)
    seam = normals[:, 0] + normals[:, -1]
    seam /= np.maximum(np.linalg.norm(seam, axis=1, keepdims=True), 1e-9)
    normals[:, 0] = normals[:, -1] = seam
    return draped(
        points,
        triangles,
        np.repeat(tones, sides + 1, 0),
        material,
        weights,
        spot if place else None,
        normals=normals.reshape(-1, 3),
    )


def ball(
    centre: Array, radius: float | Array, colour: Colour, material: str, weights: Array, sides: int = 10
) -> Draped:
    """A round thing."""
    t = np.linspace(0, np.pi, sides // 2 + 2)
    size = np.broadcast_to(np.asarray(radius, float), (3,))
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    way = np.stack(
        [np.outer(np.sin(t), np.sin(turn)), np.outer(-np.cos(t), np.ones(sides)), np.outer(np.sin(t), np.cos(turn))], -1
    ).reshape(-1, 3)
    normals = way / size
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return draped(centre + way * size, grid(len(t), sides, True), colour, material, weights, normals=normals)


def tube(
    path: Array,
    radius: Array | float,
    colours: Array | Colour,
    material: str,
    weights: Array,
    closed: bool = False,
    flat: float = 1.0,
    sides: int = 8,
    out: Array | None = None,
) -> Draped:
    """A tube along points (k,3); `flat` is its second radius for its first, which lies along `out` (k,3) where that is given."""
    k = len(path)
    ahead = np.roll(path, -1, 0) - np.roll(path, 1, 0) if closed else np.gradient(path, axis=0)
    ahead = ahead / np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
    if out is None:
        guess = np.where(np.abs(ahead[:, 1:2]) < 0.9, [0.0, 1.0, 0.0], [0.0, 0.0, 1.0])
        out = guess - ahead * (guess * ahead).sum(1, keepdims=True)
    out = out - ahead * (out * ahead).sum(1, keepdims=True)
    out = out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
    side = np.cross(ahead, out)
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    size = np.broadcast_to(np.asarray(radius, float), (k,))
    shape = out[:, None] * np.cos(turn)[None, :, None] * flat + side[:, None] * np.sin(turn)[None, :, None]
    points = (path[:, None] + shape * size[:, None, None]).reshape(-1, 3)
    rows = grid(k, sides, True)
    if closed:
        last = np.array(
            [((k - 1) * sides + j, (k - 1) * sides + (j + 1) % sides, (j + 1) % sides, j) for j in range(sides)]
        )
        rows = np.concatenate([rows, last[:, [0, 1, 2]], last[:, [0, 2, 3]]])
    else:
        fan = np.array([(0, j + 1, j) for j in range(1, sides - 1)])
        rows = np.concatenate([rows, fan, fan[:, ::-1] + (k - 1) * sides])
    # the winding that looks outward
    normals = averaged(points, rows)
    if float((normals * (points - np.repeat(path, sides, 0))).sum()) < 0:
        rows, normals = rows[:, ::-1], -normals
    tones = np.asarray(colours) if not isinstance(colours, str | tuple) else rgb(colours)
    tones = np.repeat(tones, sides, 0) if tones.ndim == 2 else tones
    spread = np.repeat(weights, sides, 0) if len(weights) == k and k > 1 else weights
    gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    spot = np.stack([np.tile(turn / (2 * np.pi), k) * 0.08, np.repeat(gone, sides)], 1)
    return draped(points, rows, tones, material, spread, spot, normals=normals)


def sheet(rows: Array, colours: Array | Colour, material: str, weights: Array, thick: float) -> Draped:
    """A cloth with two sides from a grid of points (a,b,3)."""
    a, b = rows.shape[:2]
    flat = rows.reshape(-1, 3)
    across = np.concatenate([np.zeros((a, 1)), np.cumsum(np.linalg.norm(np.diff(rows, axis=1), axis=2), 1)], 1)
    down = np.concatenate([np.zeros((1, b)), np.cumsum(np.linalg.norm(np.diff(rows, axis=0), axis=2), 0)], 0)
    place = np.stack([across, down], -1).reshape(-1, 2)
    tones = colours if isinstance(colours, str | tuple) else np.asarray(colours).reshape(-1, 3)
    return doubled(draped(flat, grid(a, b, False), tones, material, weights, place), thick)
