"""Lashes: a thin dark line on the lid and single curved hairs, in the places and with the movements of MakeHuman's lash strips."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import Part, rgb

ROWS = {"2": "upper", "1": "lower"}  # the data's numbers of the strips


def lashes(body: Body) -> list[Part]:
    """The lash line and the hairs of both eyes. Women's are longer, children's and men's short, `makeup` makes them long and black."""
    look = body.look
    grown = look.sex == "female" and look.age > 10
    made_up = "makeup" in look.marks
    long = 1.15 if made_up else 0.95 if grown else 0.66
    dark = 1.0 if made_up else 0.9 if grown else 0.72
    parts = []
    for side in "lr":
        for number, lid in ROWS.items():
            strip = f"helper-{side}-eyelashes-{number}"
            upper = lid == "upper"
            parts.append(
                _line(
                    body,
                    strip,
                    0.17 if upper else 0.03,
                    (0.62 if grown or made_up else 0.40) if upper else 0.14 * made_up,
                )
            )
            count, length = (44, 0.0076 * long) if upper else (22, 0.0034 * long)
            parts.append(_hairs(body, strip, upper, count, length, dark if upper else 0.55 * dark))
    return parts


def _tone(body: Body, depth: float) -> Array:
    """The colour of a lash, mixed with the skin where it is thin."""
    hair, skin = rgb(body.look.hair_colour), rgb(body.look.skin)
    lash = hair * 0.28 + np.array([0.045, 0.030, 0.025])
    return np.asarray(lash * depth + skin * 0.80 * (1 - depth))


def _nearest_lid(body: Body, points: Array) -> Array:
    """The vertex of the skin nearest to each point, as indices."""
    near = body.skin_vertices[
        np.linalg.norm(body.positions[body.skin_vertices] - points.mean(0), axis=1) < 0.05 * body.head
    ]
    distance = ((points[:, None] - body.positions[near][None]) ** 2).sum(2)
    return np.asarray(near[distance.argmin(1)])


def _line(body: Body, strip: str, share: float, depth: float) -> Part:
    """The strip pulled back to its lid until only the line is left that thick lashes draw there."""
    triangles = body.faces[strip]
    used = np.unique(triangles)
    renumber = np.zeros(len(body.positions), np.int64)
    renumber[used] = np.arange(len(used))
    points = body.positions[used]
    root = body.positions[_nearest_lid(body, points)]
    colours = np.tile(_tone(body, depth), (len(used), 1))
    return Part(
        root + (points - root) * share, renumber[triangles], body.weights[used], "lash", colours,
        source=np.repeat(used[:, None], 3, 1), mix=np.tile([1.0, 0, 0], (len(used), 1)), levels=(0, 0), name="lash line",
    )  # fmt: skip


def _columns(body: Body, strip: str) -> tuple[Array, Array, Array]:
    """Along a lid from one corner to the other: vertices of the strip's outer edge (m,), roots (m,3) on the lid, ways out (m,3)."""
    used = np.unique(body.faces[strip])
    points = body.positions[used]
    away = np.linalg.norm(points - body.positions[_nearest_lid(body, points)], axis=1)
    outer = np.nonzero(away > 0.42 * away.max())[0]
    outer = outer[np.argsort(points[outer, 0])]
    keep = np.concatenate([[True], np.diff(points[outer, 0]) > 0.0008 * body.head])
    outer = outer[keep]
    inner = np.nonzero(away < 0.36 * away.max())[0]
    # Of the strip's two layers at the lid the front one bears the hairs.
    beside = np.abs(points[inner][:, None, 0] - points[inner][None, :, 0]) < 0.0016 * body.head
    front = inner[(np.where(beside, points[inner][None, :, 2], -9.0).max(1) - points[inner, 2]) < 1e-6]
    front = front[np.argsort(points[front, 0])]
    x = points[outer, 0]
    root = np.stack([x, *(np.interp(x, points[front, 0], points[front, k]) for k in (1, 2))], 1)
    return used[outer], root, points[outer] - root


def _hairs(body: Body, strip: str, upper: bool, count: int, length: float, depth: float) -> Part:
    """`count` hairs of `length` metres, in small tufts, curling up (or down from the lower lid); longest in the outer half."""
    draw = seeded("lashes", strip, body.look.face)
    vertices, root, out = _columns(body, strip)
    at = (np.arange(count) + draw.uniform(0.15, 0.85, count)) / count * (len(vertices) - 1)
    k = np.minimum(at.astype(int), len(vertices) - 2)
    t = (at - k)[:, None]
    start = root[k] * (1 - t) + root[k + 1] * t
    way = out[k] * (1 - t) + out[k + 1] * t
    way /= np.linalg.norm(way, axis=1, keepdims=True) + 1e-9
    way = way + draw.normal(0, 0.10, (count, 3)) * [1, 0.4, 0.4]
    middle = body.eyes[0] if start[:, 0].mean() > 0 else body.eyes[1]
    outwards = np.clip((start[:, 0] - middle[0]) * np.sign(middle[0]) / body.eye_radius, -1, 1)
    way[:, 0] += 0.16 * outwards * np.sign(middle[0])
    way += np.array([0, 0.05 if upper else -0.25, 0.35])
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    long = length * body.head * draw.uniform(0.7, 1.1, count) * (0.78 + 0.22 * outwards)
    long = (long * (1 - 0.6 * np.clip((outwards - 0.62) / 0.38, 0, 1)))[:, None]  # in the corner they end in no wing
    curl = np.array([0, 0.42 if upper else -0.12, 0.0])
    half = np.array([0.00042 * body.head, 0, 0])
    bend = start + way * long * 0.55 - curl * long * 0.16
    tip = start + way * long * 0.92 + curl * long * 0.75
    points = np.concatenate([start - half, start + half, bend + half * 0.7, bend - half * 0.7, tip])
    n = np.arange(count)
    triangles = np.concatenate(
        [
            np.stack([n, n + count, n + 2 * count], 1), np.stack([n, n + 2 * count, n + 3 * count], 1),
            np.stack([n + 3 * count, n + 2 * count, n + 4 * count], 1),
        ]
    )  # fmt: skip
    source = np.tile(np.stack([vertices[k], vertices[k + 1], vertices[k]], 1), (5, 1))
    mix = np.tile(np.concatenate([1 - t, t, 0 * t], 1), (5, 1))
    weights = (body.weights[source] * mix[..., None]).sum(1)
    normals = np.tile([0.0, 0.35, 0.94], (len(points), 1))
    return Part(
        points, triangles, weights, "lash", _tone(body, depth), normals=normals, source=source, mix=mix, levels=(0, 0), name="lashes"
    )  # fmt: skip
