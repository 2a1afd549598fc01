"""What animals have besides flesh: eyes, noses, horns, hooves, claws, locks of hair, and sheets (fins, wings, ears)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.creatures.field import rounded
from filmwright.stage.creatures.flesh import Piece, averaged
from filmwright.stage.surface import Colour, rgb

Point = Sequence[float] | Array


def ball(centre: Point, radius: float | Point, colour: Colour, material: str, bone: str, sides: int = 12) -> Piece:
    """A round thing: a nose, a knob."""
    rows = max(sides // 2, 3)
    polar = np.linspace(0, np.pi, rows + 1)
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    a, b = np.meshgrid(polar, turn, indexing="ij")
    way = np.stack([np.sin(a) * np.cos(b), np.cos(a), np.sin(a) * np.sin(b)], -1).reshape(-1, 3)
    size = np.broadcast_to(np.asarray(radius, float), (3,))
    normals = way / size
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return Piece(
        np.asarray(centre) + way * size, _grid(rows, sides)[:, [0, 2, 1]], rgb(colour), material, (bone,), normals
    )


def eye(centre: Point, radius: float, gaze: Point, colour: Colour, bone: str, iris: float = 0.9) -> Piece:
    """An eyeball that looks along `gaze`; `iris` is the half angle in radians that the iris takes (a cow's shows no white)."""
    one = ball(centre, radius, colour, "eye", bone, 14)
    way = one.normals
    assert way is not None
    z = np.asarray(gaze, float) / np.linalg.norm(gaze)
    x = np.cross([0.0, 1.0, 0.0], z)
    x /= np.linalg.norm(x)
    y = np.cross(z, x)
    q = np.stack([way @ x, way @ y, way @ z], 1)
    # the shader's iris ends at 0.46 radians: the ball's own angles are drawn together to it
    off = np.arccos(np.clip(q[:, 2], -1, 1)) * 0.46 / iris
    flat = np.linalg.norm(q[:, :2], axis=1, keepdims=True)
    drawn = np.concatenate([q[:, :2] / np.maximum(flat, 1e-6) * np.sin(off)[:, None], np.cos(off)[:, None]], 1)
    return Piece(
        one.points, one.triangles, one.colours, "eye", one.bones, way, np.concatenate([drawn, np.zeros((len(q), 1))], 1)
    )


def eyelids(centre: Point, radius: float, gaze: Point, up: Point, colour: Colour, rim: Colour, bone: str) -> Piece:
    """Both lids of an eye: shells over the top and the bottom of the ball, dark along their edges. The upper comes down lowest in the
    middle of the ball's top third, so that the eye looks out from under it."""
    z = np.asarray(gaze, float) / np.linalg.norm(gaze)
    y = np.asarray(up, float) - z * float(np.asarray(up, float) @ z)
    y /= np.linalg.norm(y)
    x = np.cross(y, z)
    rows, columns = 6, 11
    points: list[Array] = []
    colours: list[Array] = []
    triangles: list[tuple[int, ...]] = []
    for edge, end in (
        (0.50, 1.50),
        (-0.62, -1.50),
    ):  # radians above the gaze at which a lid begins in front, and where it ends behind
        start = len(points)
        for k in range(rows):
            share = k / (rows - 1)
            for a in np.linspace(-1.45, 1.45, columns):
                high = edge * np.cos(0.75 * a) ** 0.8 if abs(a) < 1.45 else 0.1 * edge
                rise = high + (end - high) * share
                way = np.cos(rise) * (np.cos(a) * z + np.sin(a) * x) + np.sin(rise) * y
                points.append(np.asarray(centre) + way * radius * (1.075 - 0.03 * (k == 0)))
                tone = min(1.0, share * 3.0)
                colours.append(rgb(rim) * (1 - tone) + rgb(colour) * tone)
        for k in range(rows - 1):
            for c in range(columns - 1):
                i = start + k * columns + c
                quad = [(i, i + 1, i + columns + 1), (i, i + columns + 1, i + columns)]
                triangles += quad if edge > 0 else [(t[0], t[2], t[1]) for t in quad]
    return Piece(np.array(points), np.array(triangles), np.array(colours), "coat", (bone,), levels=(0, 1))


def horn(
    path: Sequence[Point],
    radii: Sequence[float],
    colour: Colour,
    bone: str,
    tip: Colour | None = None,
    rings: float = 0.0,
    levels: tuple[int, int] = (0, 3),
) -> Piece:
    """A horn, tusk, claw or beak's edge: a tapering tube through points, ringed when `rings` is above 0."""
    rows = rounded(
        np.concatenate([np.asarray(path, float), np.asarray(radii, float)[:, None]], 1), 5 if len(path) > 2 else 2
    )
    n, sides = len(rows), 8 if levels[1] > 1 else 5
    t = np.linspace(0, 1, n)
    radius = rows[:, 3] * (1 + rings * np.sin(np.arange(n) * 2.1))
    points = _tube(rows[:, :3], np.maximum(radius, 2e-4), sides)
    end = rgb(tip) if tip is not None else rgb(colour)
    colours = rgb(colour) * (1 - t[:, None]) + end * t[:, None]
    colours = colours * (1 - 0.5 * rings * (np.sin(np.arange(n) * 2.1) < 0))[:, None]
    return Piece(points, _strip(n, sides), np.repeat(colours, sides, 0), "leather", (bone,), levels=levels)


def lock(
    path: Array,
    width: float,
    colour: Array,
    bones: tuple[str, ...],
    along: tuple[float, float] = (0.0, 1.0),
    thick: float = 0.4,
    material: str = "hair",
    levels: tuple[int, int] = (0, 3),
) -> Piece:
    """A lock of hair or a long feather: a flat tapering tube along points (k,3); `along` is where on the bones it begins and ends."""
    n, sides = len(path), 5
    t = np.linspace(0, 1, n)
    radius = width * np.minimum(1.0, 0.55 + 2.2 * t) * np.sqrt(np.clip(1.02 - t**1.6, 0, 1))
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    points = _tube(path, np.maximum(radius, 2e-4), sides, thick)
    colours = np.repeat(np.clip(colour * (0.75 + 0.35 * t[:, None]), 0, 1), sides, 0)
    aux = np.concatenate([np.repeat(tangent, sides, 0), np.repeat(0.3 + 0.6 * t, sides)[:, None]], 1)
    if material != "hair":
        aux = np.concatenate([np.repeat(0.6 + 0.4 * t, sides)[:, None], np.zeros((n * sides, 3))], 1)
    where = np.repeat(along[0] + (along[1] - along[0]) * t, sides)
    return Piece(points, _strip(n, sides), colours, material, bones, None, aux, where, levels)


def sheet(
    rows: Array,
    colour: Array,
    material: str,
    bones: tuple[str, ...],
    along: Array | None = None,
    thick: float = 0.004,
    aux: Array | None = None,
    levels: tuple[int, int] = (0, 3),
) -> Piece:
    """A thin thing with two sides from a grid of points (a,b,3): a fin, a wing, an ear. `colour` (3,) or (a,b,3); `along` (a,b)."""
    a, b = rows.shape[:2]
    flat = rows.reshape(-1, 3)
    i = (np.arange(a - 1)[:, None] * b + np.arange(b - 1)).reshape(-1)
    front = np.concatenate([np.stack([i, i + 1, i + b + 1], 1), np.stack([i, i + b + 1, i + b], 1)])
    normals = averaged(flat, front)
    rim = np.zeros((a, b))
    rim[1:-1, 1:-1] = 1.0
    lift = normals * thick * np.maximum(rim.reshape(-1, 1), 0.12)
    n = len(flat)
    points = np.concatenate([flat + lift, flat - lift])
    colours = np.broadcast_to(colour, (a, b, 3)).reshape(-1, 3)
    more = None if aux is None else np.tile(np.broadcast_to(aux, (a, b, 4)).reshape(-1, 4), (2, 1))
    where = None if along is None else np.tile(np.broadcast_to(along, (a, b)).reshape(-1), 2)
    return Piece(
        points,
        np.concatenate([front, front[:, ::-1] + n]),
        np.tile(colours, (2, 1)),
        material,
        bones,
        np.concatenate([normals, -normals]),
        more,
        where,
        levels,
    )


def mirrored(one: Piece, bones: tuple[str, ...]) -> Piece:
    """The same on the other side, on other bones."""
    flip = np.array([-1.0, 1.0, 1.0])
    normals = None if one.normals is None else one.normals * flip
    aux = one.aux
    if aux is not None and one.material in ("eye", "hair"):
        aux = aux * np.array([-1.0, 1.0, 1.0, 1.0])
    return Piece(
        one.points * flip, one.triangles[:, ::-1], one.colours, one.material, bones, normals, aux, one.along, one.levels
    )


def _tube(path: Array, radius: Array, sides: int, thick: float = 1.0) -> Array:
    """Rings (k*sides,3) about a path, carried without twist; `thick` is the second radius for the first."""
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    side = np.cross(tangent[0], [0.0, 1.0, 0.0] if abs(tangent[0][1]) < 0.9 else [0.0, 0.0, 1.0])
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    out = []
    for k in range(len(path)):
        side = side - tangent[k] * (side @ tangent[k])
        side = side / max(float(np.linalg.norm(side)), 1e-12)
        other = np.cross(tangent[k], side)
        out.append(path[k] + radius[k] * (np.outer(np.cos(turn), side) * thick + np.outer(np.sin(turn), other)))
    return np.concatenate(out)


def _grid(rows: int, sides: int) -> Array:
    """Triangles of a round sheet of rows+1 rings."""
    start = np.arange(rows)[:, None] * sides
    i = np.arange(sides)
    j = (i + 1) % sides
    return np.concatenate(
        [
            np.stack([start + i, start + j, start + sides + j], -1).reshape(-1, 3),
            np.stack([start + i, start + sides + j, start + sides + i], -1).reshape(-1, 3),
        ]
    )


def _strip(rings: int, sides: int) -> Array:
    """Triangles of a closed tube of rings, its ends shut."""
    body = _grid(rings - 1, sides)
    fan = np.stack([np.zeros(sides - 2, int), np.arange(1, sides - 1), np.arange(2, sides)], 1)
    return np.concatenate([body, fan[:, ::-1], fan + (rings - 1) * sides])
