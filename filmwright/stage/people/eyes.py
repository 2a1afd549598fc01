"""Eyes and brows. Eyeballs turn with their own two joints; brows ride on the face."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people.body import Body
from filmwright.stage.people.face_shape import seeded
from filmwright.stage.people.parts import DETAIL, Part, rgb, rigid
from filmwright.stage.people.surfaces import about, grid, unit

EYE_JOINTS = (53, 54)


def eyeballs(body: Body) -> list[Part]:
    """Two front halves of a sphere with a bulging cornea; aux is the direction inside the eyeball, colour the iris."""
    polar = np.linspace(0, np.pi * 0.62, 15)
    around = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    a, b = np.meshgrid(polar, around, indexing="ij")
    inside = np.stack([np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)], -1).reshape(-1, 3)
    bulge = 1 + 0.045 * np.exp(-((np.arccos(np.clip(inside[:, 2], -1, 1)) / 0.38) ** 2))
    parts = []
    for side, joint in enumerate(EYE_JOINTS):
        points = body.eyes[side] + inside * bulge[:, None] * body.eye_radius * 0.985
        aux = np.concatenate([inside, np.ones((len(inside), 1))], 1)
        triangles = grid(15, 28, closed=True)[:, ::-1]
        parts.append(
            Part(
                points,
                outward(points, triangles, body.eyes[side]),
                rigid(joint, len(points)),
                "eye",
                rgb(body.look.eyes) * 0.80,
                aux,
                inside,
            )
        )
    return parts


def outward(points: Array, triangles: Array, centre: Array) -> Array:
    """Triangles turned so that most of them face away from `centre`."""
    a, b, c = points[triangles[:, 0]], points[triangles[:, 1]], points[triangles[:, 2]]
    facing = (np.cross(b - a, c - a) * ((a + b + c) / 3 - centre)).sum()
    return triangles if facing > 0 else triangles[:, ::-1]


def facing(body: Body) -> Array:
    """The triangles (k,3) of the front of the head."""
    triangles = body.faces["body"]
    corners = body.positions[triangles[:, 0]]
    front = (corners[:, 2] > body.brow[2] - 0.06 * body.head) & (corners[:, 1] > body.joint("neck_01")[1])
    return np.asarray(triangles[front])


def on_face(body: Body, places: Array, triangles: Array) -> tuple[Array, Array]:
    """For points (m,2) seen from the front: the three vertices (m,3) of the face's triangle there and their shares (m,3).

    triangles: those of `facing`, asked for once for all that lies on the face.
    """
    triangles = triangles[about(body.positions[triangles], places, 0.003 * body.head)]
    corners = body.positions[triangles]
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    u, v = (b - a)[:, :2], (c - a)[:, :2]
    area = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0] + 1e-14
    w = places[:, None] - a[None, :, :2]
    s = (w[..., 0] * v[:, 1] - w[..., 1] * v[:, 0]) / area
    t = (u[:, 0] * w[..., 1] - u[:, 1] * w[..., 0]) / area
    r = 1 - s - t
    inside = np.minimum(np.minimum(r, s), t) > -1e-3
    nearest = np.where(inside, r * a[:, 2] + s * b[:, 2] + t * c[:, 2], -9.0).argmax(1)
    shares = np.stack([r, s, t], -1)[np.arange(len(places)), nearest]
    return triangles[nearest], shares


def brows(body: Body) -> list[Part]:
    """Each brow is some ninety short tapered hairs and a soft strip under them, fixed to the face triangle by triangle."""
    look, scale, radius = body.look, body.head, body.eye_radius
    draw, front = seeded("brows", look.face), facing(body)
    thick = {"female": 0.95, "male": 1.25}[look.sex] * (0.80 if look.age < 12 else 1.0) * float(draw.uniform(0.85, 1.2))
    arch = float(draw.uniform(0.35, 0.62)) * (1.0 if look.sex == "female" else 0.75)
    hair = rgb(look.hair_colour)
    grey = hair.mean() > 0.55
    # Brows grey later than the head: pale ones are lost on the face, and it with them.
    tone = hair * 0.36 + rgb(look.skin) * 0.16 if grey else hair * 0.60 + rgb(look.skin) * 0.12
    infant = float(np.clip((4.0 - look.age) / 2.5, 0, 1))  # hardly any brows yet
    thick, tone = thick * (1 - 0.45 * infant), tone * (1 - 0.5 * infant) + rgb(look.skin) * 0.5 * infant
    parts = []
    for side, sign in ((0, 1), (1, -1)):
        eye = body.eyes[side]

        def line(t: Array, eye: Array = eye, sign: int = sign) -> Array:
            x = eye[0] + sign * radius * (-1.12 + 2.55 * t)
            y = eye[1] + radius * (1.17 + arch * np.sin(np.pi * (t * 0.80 + 0.08)) - 0.42 * t**2)
            return np.stack([x, y], -1)

        def width(t: Array) -> Array:
            return np.asarray(0.0040 * scale * thick * (np.minimum(1, 0.5 + t * 2.6) * (1 - t**2.4) + 0.10))

        columns = 15
        t = np.linspace(0, 1, columns)
        rows = np.concatenate([line(t) + np.stack([0 * t, level * width(t)], -1) for level in (-0.8, -0.3, 0.35, 0.8)])
        strip_tone = tone * 0.78 + rgb(look.skin) * 0.22
        edge = np.repeat([0.62, 0.12, 0.12, 0.62], columns)[:, None]
        parts.append(
            _ribbon(
                body,
                front,
                rows,
                grid(4, columns),
                np.repeat([0.0, 0.0007, 0.0007, 0.0], columns) * scale,
                strip_tone * (1 - edge) + rgb(look.skin) * 0.92 * edge,
                sign,
            )
        )
        count = 92
        root_t = (np.arange(count) + draw.uniform(0.2, 0.8, count)) / count * 0.94
        level = draw.uniform(-0.75, 0.55, count)
        start = line(root_t) + np.stack([0 * root_t, level * width(root_t)], -1)
        ahead = line(np.minimum(root_t + 0.05, 1.0)) - line(root_t)
        ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
        up = np.stack([0 * root_t, np.ones(count)], -1)
        lean = (0.62 - 0.85 * root_t - 0.30 * level)[:, None]
        direction = ahead + up * lean
        direction /= np.linalg.norm(direction, axis=1, keepdims=True)
        length = (0.0054 * scale * draw.uniform(0.8, 1.2, count) * (0.75 + 0.25 * thick))[:, None]
        across = np.stack([-direction[:, 1], direction[:, 0]], -1) * (0.00050 * scale * thick)
        points = np.concatenate(
            [
                start - across,
                start + across,
                start + direction * length * 0.55 + across * 0.8,
                start + direction * length,
            ]
        )
        k = np.arange(count)
        hairs = np.concatenate(
            [np.stack([k, k + count, k + 2 * count], 1), np.stack([k, k + 2 * count, k + 3 * count], 1)]
        )
        lift = np.repeat([0.0006, 0.0006, 0.0016, 0.0014], count) * scale
        shades = np.tile(draw.uniform(0.8, 1.15, count), 4)[:, None] * tone
        parts.append(_ribbon(body, front, points, hairs, lift, shades, sign))
    return parts


TRACK, DROP = 0.0012, 0.0023  # metres: half the width of the track of a tear, and of the drop at its end


def tears(body: Body) -> list[Part]:
    """Tears: a wet track from each eye down the cheek, with a drop at its end; a second, shorter one from the outer corner."""
    scale, radius, parts = body.head, body.eye_radius, list[Part]()
    draw, front = seeded("tears", body.look.face), facing(body)
    for side, sign in ((0, 1), (1, -1)):
        eye = body.eyes[side]
        for start, goes, long in ((0.10, 0.25, draw.uniform(0.040, 0.056)), (0.75, 0.5, draw.uniform(0.016, 0.028))):
            t = np.linspace(0, 1, 13)
            x = eye[0] + sign * radius * (start + goes * t + 0.10 * np.sin(5.0 * t + start))
            y = eye[1] - radius * 0.80 - long * scale * t
            half = (
                np.where(
                    t > 0.8,
                    DROP * np.sqrt(np.clip(1 - ((t - 0.90) / 0.10) ** 2, 0, 1)),
                    TRACK * np.minimum(1, 0.3 + 4 * t),
                )
                * scale
            )
            rows = np.concatenate([np.stack([x + across * half, y], -1) for across in (-1.0, -0.45, 0.45, 1.0)])
            lift = np.repeat([0.0002, 0.0009, 0.0009, 0.0002], len(t)) * scale * np.tile(np.where(t > 0.8, 2.2, 1.0), 4)
            shine = np.clip(rgb(body.look.skin) * 0.94 + np.array([0.02, 0.03, 0.04]), 0, 1)
            wet = _ribbon(body, front, rows, grid(4, len(t)), lift, shine, sign)
            assert wet.normals is not None
            round_ = np.repeat([-0.7, -0.25, 0.25, 0.7], len(t))[:, None] * np.array([1.0, 0.0, 0.0])
            aux = np.tile([1.0, 1.0, 1.0, 0.0], (len(wet.points), 1))
            parts.append(replace(wet, material="skin", normals=unit(wet.normals + round_), aux=aux, name="tear"))
    return parts


def _ribbon(body: Body, front: Array, places: Array, triangles: Array, lift: Array, colours: Array, sign: int) -> Part:
    """Points drawn on the face from the front, lifted off it along its normal; they ride on the face."""
    source, mix = on_face(body, places, front)
    points = (body.positions[source] * mix[..., None]).sum(1)
    normals = unit((body.normals[source] * mix[..., None]).sum(1))
    weights = (body.weights[source] * mix[..., None]).sum(1)
    flat = np.cross(
        points[triangles[:, 1]] - points[triangles[:, 0]], points[triangles[:, 2]] - points[triangles[:, 0]]
    )
    turned = np.where(flat[:, 2:3] > 0, triangles, triangles[:, ::-1])
    aux = np.tile([sign * 0.95, 0.3, 0.0, 0.4], (len(points), 1))
    return Part(
        points + normals * lift[:, None],
        turned,
        weights,
        "hair",
        colours,
        aux,
        normals,
        source,
        mix,
        levels=DETAIL,
        name="brow",
    )
