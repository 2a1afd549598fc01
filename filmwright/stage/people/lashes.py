"""Lashes: a dark line that swells towards the temple and single curved hairs, placed and moved by MakeHuman's strips."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import Part, rgb
from filmwright.stage.people.surfaces import grid, unit

# Places among a strip's points, from the nose to the temple: on the lid's edge, next to it, and at the tips.
UPPER = (
    (17, 15, 18, 19, 20, 28, 29, 27, 26, 25, 24, 23),
    (8, 21, 16, 13, 30, 37, 38, 36, 35, 34, 33, 32),
    (39, 42, 41, 40, 43, 50, 51, 49, 48, 47, 46, 45),
)
LOWER = (
    (12, 13, 10, 14, 15, 16, 17, 18, 19, 20, 11, 21),
    (26, 27, 24, 28, 29, 30, 31, 32, 33, 34, 25, 35),
    (38, 39, 36, 40, 41, 42, 43, 44, 45, 46, 37, 47),
)
ALONG = 34  # points along a line


def lid(body: Body, side: str, upper: bool) -> Array:
    """The edge of a lid as vertices of the base mesh (3,12): on the edge, next to it, tips of the lashes; from the nose to the temple."""
    used = np.unique(body.faces[f"helper-{side}-eyelashes-{2 if upper else 1}"])
    return np.asarray(used[np.array(UPPER if upper else LOWER)])


def lashes(body: Body) -> list[Part]:
    """The lash lines and the hairs of both eyes. Women's are longer, children's and men's short, `makeup` makes them long and black."""
    look = body.look
    grown = look.sex == "female" and look.age > 10
    made_up = "makeup" in look.marks
    thick = (1.25 if made_up else 1.0 if grown else 0.62) * (1.0 - 0.35 * float(np.clip((look.age - 55) / 25, 0, 1)))
    long = 0.82 if made_up else 0.62 if grown else 0.34
    dark = 1.0 if made_up else 0.94 if grown else 0.80
    parts = []
    for side in "lr":
        parts.append(_line(body, side, True, 0.0013 * thick, dark))
        parts.append(_line(body, side, False, 0.0005, 0.55 * dark if made_up else 0.34))
        parts.append(_hairs(body, side, True, 64, long, dark))
        if made_up:
            parts.append(_hairs(body, side, False, 26, 0.45, 0.7))
    return parts


def _tone(body: Body, depth: float) -> Array:
    """The colour of a lash, mixed with the skin where it is thin."""
    hair, skin = rgb(body.look.hair_colour), rgb(body.look.skin)
    lash = np.minimum(hair, 0.6) * 0.22 + np.array([0.045, 0.030, 0.025])
    return np.asarray(lash * depth + skin * 0.80 * (1 - depth))


def _at(rows: Array, at: Array) -> tuple[Array, Array]:
    """For places 0..1 along a lid (m,): the two vertices of its edge there with their shares, as `source` and `mix` (m,3)."""
    place = np.clip(at, 0, 1) * (rows.shape[1] - 1)
    k = np.minimum(place.astype(int), rows.shape[1] - 2)
    t = place - k
    return np.stack([rows[0, k], rows[0, k + 1], rows[0, k]], 1), np.stack([1 - t, t, 0 * t], 1)


def _curve(body: Body, rows: Array, row: int, at: Array) -> Array:
    """Points (m,3) along one of a lid's rows, without its corners."""
    points = body.positions[rows[row]]
    points[1:-1] = 0.5 * points[1:-1] + 0.25 * (points[:-2] + points[2:])
    along = np.linspace(0, 1, len(points))
    return np.stack([np.interp(at, along, points[:, k]) for k in range(3)], 1)


def _line(body: Body, side: str, upper: bool, width: float, depth: float) -> Part:
    """The line that the roots of lashes draw along a lid: finest at the nose, broadest before the outer corner."""
    rows = lid(body, side, upper)
    at = np.linspace(0.03, 0.985, ALONG)
    edge = _curve(body, rows, 0, at)
    out = unit(_curve(body, rows, 1, at) - edge)
    swell = (0.22 + 0.78 * np.clip(at / 0.62, 0, 1) ** 1.4) * np.clip((1 - at) / 0.16, 0.12, 1)
    wide = width * body.head * (swell if upper else np.clip((1 - at) / 0.2, 0.1, 1))
    forward = np.array([0.0, 0.0, 0.0006 * body.head])
    points = np.concatenate([edge - out * 0.0004 * body.head, edge + out * wide[:, None] + forward])
    source, mix = _at(rows, at)
    source, mix = np.tile(source, (2, 1)), np.tile(mix, (2, 1))
    normals = np.tile([0.0, 0.2 if upper else 0.4, 0.95], (len(points), 1))
    return Part(
        points, _both(grid(2, ALONG)), _held(body, source, mix), "lash", np.tile(_tone(body, depth), (len(points), 1)), normals=normals,
        source=source, mix=mix, levels=(0, 0), name="lash line",
    )  # fmt: skip


def _hairs(body: Body, side: str, upper: bool, count: int, length: float, depth: float) -> Part:
    """`count` hairs in small tufts that taper from a closed row, `length` of the data's; longest in the outer half, none in the corners."""
    draw = seeded("lashes", side, upper, body.look.face)
    rows = lid(body, side, upper)
    at = 0.06 + 0.86 * (np.arange(count) + draw.uniform(0.2, 0.8, count)) / count
    root = _curve(body, rows, 0, at)
    lean = np.clip(at + draw.normal(0, 0.016, count), 0, 1)
    beside, tip = _curve(body, rows, 1, lean), _curve(body, rows, 2, lean)
    long = length * draw.uniform(0.72, 1.1, count) * np.clip(at / 0.45, 0.25, 1) * np.clip((1.0 - at) / 0.22, 0.25, 1)
    bend = root + (beside - root) * (long / max(length, 1e-3))[:, None]
    end = bend + (tip - bend) * long[:, None]
    half = np.array([0.00046 * body.head, 0, 0])
    points = np.concatenate([root - half, root + half, bend + half * 0.55, bend - half * 0.55, end])
    n = np.arange(count)
    triangles = np.concatenate(
        [
            np.stack([n, n + count, n + 2 * count], 1), np.stack([n, n + 2 * count, n + 3 * count], 1),
            np.stack([n + 3 * count, n + 2 * count, n + 4 * count], 1),
        ]
    )  # fmt: skip
    source, mix = _at(rows, at)
    source, mix = np.tile(source, (5, 1)), np.tile(mix, (5, 1))
    normals = np.tile([0.0, 0.35, 0.94], (len(points), 1))
    return Part(
        points, _both(triangles), _held(body, source, mix), "lash", _tone(body, depth), normals=normals, source=source, mix=mix,
        levels=(0, 0), name="lashes",
    )  # fmt: skip


def _held(body: Body, source: Array, mix: Array) -> Array:
    return np.asarray((body.weights[source] * mix[..., None]).sum(1))


def _both(triangles: Array) -> Array:
    """Triangles seen from either side: lids turn over when they close."""
    return np.concatenate([triangles, triangles[:, ::-1]])
