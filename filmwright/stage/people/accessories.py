"""Small things that are worn: glasses, scarves, gloves, bags, straps, tape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.people import trims
from filmwright.stage.people.body import Body
from filmwright.stage.people.cuts import cut_closed, cut_trousers, cut_tshirt
from filmwright.stage.people.headgear import Skull, surface
from filmwright.stage.people.measures import Measures
from filmwright.stage.people.parts import Part, rgb, rigid, with_thickness
from filmwright.stage.people.surfaces import crop, cut, grid, smooth, smooth_edges, vertex_normals
from filmwright.stage.people.tailoring import tailored
from filmwright.stage.people.trims import shoulder_strap


def on_head(body: Body, part: Part) -> Part:
    """The same part, following the head alone."""
    part.weights = rigid(body.bone["head"], len(part.points))
    return part


def eyeglasses(body: Body, dark: bool, colour: Array) -> list[Part]:
    """Two rims, a bridge and two arms to the ears; `dark` adds lenses."""
    scale, radius = body.head, body.eye_radius
    dummy = Part(
        body.positions[body.skin_vertices], np.zeros((0, 3), np.int64), body.weights[body.skin_vertices], "skin", colour
    )
    parts = []
    turn = np.linspace(0, 2 * np.pi, 26, endpoint=False)
    front = float(body.eyes[:, 2].mean()) + radius + 0.0085 * scale
    width = 1.55 if dark else 1.45
    for side, sign in ((0, 1), (1, -1)):
        eye = body.eyes[side]
        # A rounded square reads better than a circle and leaves the brow visible.
        square = (np.abs(np.cos(turn)) ** 2.6 + np.abs(np.sin(turn)) ** 2.6) ** (-1 / 2.6)
        x = eye[0] + sign * 0.0015 * scale + np.cos(turn) * radius * width * square
        y = eye[1] - 0.0015 * scale + np.sin(turn) * radius * 1.16 * square
        z = front - 0.010 * scale * ((x - 0) / (0.06 * scale)) ** 2
        rim = np.stack([x, y, z], 1)
        parts.append(on_head(body, trims.tube(rim, 0.0015 * scale, dummy, "plain", colour, 6, True, "glasses")))
        if dark:
            middle = rim.mean(0) + np.array([0, 0, 0.003 * scale])
            points = np.concatenate([rim, (rim + middle) / 2 + [0, 0, 0.0015 * scale], middle[None]])
            triangles = np.concatenate([grid(2, 26, True), [[26 + k, 26 + (k + 1) % 26, 52] for k in range(26)]])
            lens = Part(
                points,
                np.concatenate([triangles, triangles[:, ::-1]]),
                rigid(body.bone["head"], 53),
                "metal",
                np.array([0.03, 0.03, 0.035]),
                normals=np.tile([0.0, 0.05, 1.0], (53, 1)),
                name="lens",
            )
            parts.append(lens)
        outer = rim[np.argmax(rim[:, 0] * sign)]
        ears = body.positions[(body.data.masks["ears"] > 0.5) & (body.positions[:, 0] * sign > 0)]
        top = ears[ears[:, 1].argmax()]
        hinge = outer + np.array([sign * 0.002, 0.004, -0.002]) * scale
        hook = np.array([top[0] + sign * 0.001, top[1] - 0.006 * scale, top[2] - 0.004 * scale])
        t = np.linspace(0, 1, 8)[:, None]
        path = hinge * (1 - t) + hook * t
        path[:, 0] += sign * 0.006 * scale * np.sin(np.pi * t[:, 0])
        parts.append(on_head(body, trims.tube(path, 0.0014 * scale, dummy, "plain", colour, 5, name="glasses arm")))
    inner = [parts[0].points, parts[2 if not dark else 3].points]
    a, b = inner[0][inner[0][:, 0].argmin()], inner[1][inner[1][:, 0].argmax()]
    t = np.linspace(0, 1, 7)[:, None]
    bridge = a * (1 - t) + b * t + np.array([0, 0.004, 0.002]) * scale * np.sin(np.pi * t)
    parts.append(on_head(body, trims.tube(bridge, 0.0015 * scale, dummy, "plain", colour, 5, name="bridge")))
    return parts


def eyepatch(body: Body) -> list[Part]:
    """A patch over the left eye, and its cord."""
    scale, radius = body.head, body.eye_radius
    eye = body.eyes[0]
    turn = np.linspace(0, 2 * np.pi, 22, endpoint=False)
    dark = np.array([0.06, 0.05, 0.05])
    rows = []
    for grow, lift in ((1.55, 0.001), (1.2, 0.006), (0.6, 0.009), (0.02, 0.010)):
        x, y = np.cos(turn) * radius * grow, np.sin(turn) * radius * grow * 0.9
        rows.append(eye + np.stack([x, y, radius + lift * scale - 0.35 * x**2 / radius * 0.4 + 0 * x], 1))
    points = np.concatenate(rows)
    patch = Part(points, grid(4, 22, True), rigid(body.bone["head"], len(points)), "leather", dark, name="eyepatch")
    normals = vertex_normals(points, patch.triangles)
    if normals[:, 2].mean() < 0:
        patch.triangles = patch.triangles[:, ::-1]
    skull = Skull(body)
    ring = np.linspace(-np.pi, np.pi, 48, endpoint=False)
    level = 0.035 + 0.040 * np.sin(ring + 0.4) * -1
    cord = np.stack([skull.ring(ring, np.clip(level, 0.02, 0.075) + h, 0.0035) for h in (-0.0025, 0.0, 0.0025)])
    return [patch, surface(body, cord, dark, "leather", name="cord")]


def mask(body: Body, colour: Array) -> list[Part]:
    """Cloth over nose, mouth and chin; it rides on the face, so that it moves with the jaw."""
    scale, points = body.head, body.positions
    nose, chin = body.brow[1] - 0.022 * scale, body.brow[1] - 0.118 * scale
    width = 0.058 * scale
    side = np.abs(points[:, 0]) / width
    upper = nose - 0.016 * scale * side**2
    field = np.minimum.reduce(
        [
            upper - points[:, 1],
            points[:, 1] - chin,
            (1.12 - side) * width,
            points[:, 2] - (body.brow[2] - 0.075 * scale),
        ]
    )
    field = np.where(body.data.masks["inside-mouth"] > 0.3, 0.02 * scale, field)
    index = np.arange(len(points))
    onehot = np.stack([index, index, index], 1)
    triangles = body.faces["body"]
    triangles = triangles[(field[triangles] > 0.0).all(1) & (body.data.masks["inside-mouth"][triangles] < 0.3).any(1)]
    used = np.unique(triangles)
    place = np.zeros(len(points), np.int32)
    place[used] = np.arange(len(used))
    triangles = place[triangles]
    cloth = smooth(points[used] + body.normals[used] * 0.010 * scale, triangles, 14, 0.5)
    cloth[:, 2] += 0.004 * scale
    normals = vertex_normals(cloth, triangles)
    pleats = 0.90 + 0.10 * np.sin((cloth[:, 1] - chin) / (0.011 * scale) * 2 * np.pi)
    return [
        Part(
            cloth, triangles, body.weights[used], "cloth", colour * pleats[:, None], None, normals, onehot[used],
            np.tile([1.0, 0, 0], (len(used), 1)), name="mask",
        )
    ]  # fmt: skip


def scarf(m: Measures, colour: Array, pattern: str) -> list[Part]:
    """Two soft turns round the neck and one end that hangs in front."""
    scale = m.body.head
    base = tailored(m, replace(cut_closed(m), hem=0.0, drape=0.0, offset=0.030), colour)
    turn = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    centre = np.array([0, m.neck[1] + 0.004 * scale, m.neck[2] + 0.012 * scale])
    parts = []
    for height, radius, thick, phase in ((-0.022, 0.090, 0.030, 0.0), (0.012, 0.080, 0.027, 1.9)):
        wobble = 1 + 0.05 * np.sin(turn * 2 + phase)
        path = centre + np.stack(
            [
                np.sin(turn) * radius * wobble,
                height - 0.030 * np.cos(turn) + 0.006 * np.sin(3 * turn + phase),
                np.cos(turn) * radius * 1.06 * wobble,
            ],
            1,
        ) * scale * np.array([max(m.neck_radius, 0.95), 1, max(m.neck_radius, 0.95)])
        loop = trims.tube(
            path, thick * scale * (1 + 0.12 * np.sin(turn * 5 + phase)), base, "cloth", colour, 12, True, "scarf"
        )
        loop.colours = (
            colour
            * (
                0.90
                + 0.10
                * np.sin(np.arctan2(loop.points[:, 0], loop.points[:, 2] - centre[2]) * 26 + loop.points[:, 1] * 90)
            )[:, None]
        )
        chest = (
            rigid(m.body.bone["spine_03"], len(loop.points)) * 0.55
            + rigid(m.body.bone["neck_01"], len(loop.points)) * 0.45
        )
        loop.weights = chest
        parts.append(loop)
    y = np.linspace(m.neck[1] - 0.03 * scale, m.waist + 0.03 * m.size, 14)
    x = (0.045 + 0.010 * np.sin(np.linspace(0, 3, 14))) * m.size
    half = np.linspace(0.030, 0.048, 14) * m.size
    end = trims.patch(
        base, np.stack([x - half, y], 1), np.stack([x + half, y], 1), 0.014, colour, columns=7, name="scarf end"
    )
    if pattern:
        band = np.sin(end.points[:, 1] * 2 * np.pi / (0.07 * m.size)) > 0
        end.colours = np.where(band[:, None], end.colours, np.asarray(end.colours) * 0.25 + 0.62)
    return [*parts, end]


def gloves(m: Measures, colour: Array, material: str = "cloth") -> list[Part]:
    """Hands in cloth, from the fingertips to a hand's breadth over the wrist."""
    body = m.body
    triangles, (points, weights, arm) = crop(body.faces["body"], [body.positions, body.weights, m.arm])
    out = vertex_normals(points, triangles)
    here, (cloth, cloth_weights) = cut(triangles, (arm - 1.84) * m.upper_arm, [points + out * 0.0035 * m.size, weights])
    cloth = smooth(cloth, here, 2, 0.3)
    cloth = smooth_edges(cloth, here, 8)
    return [
        with_thickness(
            Part(
                cloth,
                here,
                cloth_weights,
                material,
                np.tile(colour, (len(cloth), 1)),
                None,
                vertex_normals(cloth, here),
                name="gloves",
            ),
            0.004,
        )
    ]


def knee_tape(m: Measures, colour: Array) -> list[Part]:
    """Two crossed strips of sports tape on each knee, close to the skin."""
    body = m.body
    triangles, (points, weights) = crop(body.faces["helper-tights"], [body.positions, body.weights])
    along, away = m.leg_place(points)
    turn = np.arctan2(away[:, 0], away[:, 2])
    parts = []
    for slope in (1.0, -1.0):
        height = (along - 1.0) * (m.knee - m.ankle) + slope * turn * 0.030 * m.size
        field = np.minimum.reduce(
            [
                0.017 * m.size - np.abs(height),
                (1.75 - np.abs(turn)) * 0.05,
                np.where(points[:, 1] < m.crotch, 1.0, -1.0),
            ]
        )
        lifted = points + vertex_normals(points, triangles) * (0.0060 + 0.0012 * (slope > 0)) * m.size
        here, (tape, tape_weights) = cut(triangles, field, [lifted, weights])
        tape = smooth_edges(tape, here, 6)
        parts.append(
            Part(
                tape,
                here,
                tape_weights,
                "cloth",
                np.tile(colour, (len(tape), 1)),
                None,
                vertex_normals(tape, here),
                name="knee tape",
            )
        )
    return parts


def backpack(m: Measures, colour: Array) -> list[Part]:
    """A rounded pack with a pocket, and its two straps."""
    size = m.size
    base = tailored(m, replace(cut_closed(m), hem=0.0, drape=0.0), colour)
    top, low = m.neck[1] - 0.045 * size, m.waist + 0.02 * size
    places = np.stack([np.zeros(5), np.linspace(low, top, 5)], 1)
    back = float(np.nanmin(trims.seen_from(base, places, -1.0)[0]))

    def pack(width: float, height: float, depth: float, middle: Array, shade: Array, name: str) -> Part:
        polar, turn = np.meshgrid(
            np.linspace(0, np.pi, 15), np.linspace(0, 2 * np.pi, 28, endpoint=False), indexing="ij"
        )

        def power(v: Array, e: float) -> Array:
            return np.asarray(np.sign(v) * np.abs(v) ** e)

        shape = np.stack(
            [
                power(np.sin(polar), 0.45) * power(np.cos(turn), 0.45) * width,
                power(np.cos(polar), 0.45) * height,
                power(np.sin(polar), 0.45) * power(np.sin(turn), 0.45) * depth,
            ],
            -1,
        )
        points = middle + shape.reshape(-1, 3)
        triangles = grid(15, 28, True)
        a, b, c = (points[triangles[:, k]] for k in range(3))
        if (np.cross(b - a, c - a) * (a - middle)).sum() < 0:
            triangles = triangles[:, ::-1]
        return Part(
            points,
            triangles,
            rigid(m.body.bone["spine_03"], len(points)),
            "cloth",
            np.tile(shade, (len(points), 1)),
            name=name,
        )

    middle = np.array([0, (top + low) / 2, back - 0.075 * size])
    parts = [
        pack(0.135 * size, (top - low) / 2, 0.075 * size, middle, colour, "backpack"),
        pack(
            0.105 * size,
            (top - low) / 4.2,
            0.035 * size,
            middle + np.array([0, -(top - low) / 5.5, -0.070 * size]),
            colour * 0.86,
            "pocket",
        ),
    ]
    for sign in (1, -1):
        parts += shoulder_strap(
            m, base, sign, 0.085 * size, m.chest - 0.01 * size, 0.036 * size, colour * 0.62, m.chest, 0.045 * size
        )
    return parts


def shoulder_bag(m: Measures, colour: Array) -> list[Part]:
    """A bag at the right hip on a strap across the chest."""
    size = m.size
    base = tailored(m, replace(cut_closed(m), hem=0.0, drape=0.0, offset=0.034), colour)
    centre = np.array([-0.205 * size, m.hip - 0.02 * size, 0.02 * size])
    polar, turn = np.meshgrid(np.linspace(0, np.pi, 13), np.linspace(0, 2 * np.pi, 24, endpoint=False), indexing="ij")

    def power(v: Array) -> Array:
        return np.asarray(np.sign(v) * np.abs(v) ** 0.4)

    shape = (
        np.stack(
            [
                power(np.sin(polar)) * power(np.cos(turn)) * 0.036,
                power(np.cos(polar)) * 0.095,
                power(np.sin(polar)) * power(np.sin(turn)) * 0.125,
            ],
            -1,
        )
        * size
    )
    points = centre + shape.reshape(-1, 3)
    triangles = grid(13, 24, True)
    a, b, c = (points[triangles[:, k]] for k in range(3))
    if (np.cross(b - a, c - a) * (a - centre)).sum() < 0:
        triangles = triangles[:, ::-1]
    bag = Part(
        points,
        triangles,
        rigid(m.body.bone["pelvis"], len(points)),
        "leather",
        np.tile(colour, (len(points), 1)),
        name="bag",
    )
    t = np.linspace(0, 1, 16)
    x = (-0.185 + 0.295 * t) * size
    y = m.hip + 0.06 * size + (m.neck[1] - 0.040 * m.body.head - m.hip - 0.06 * size) * t
    side = np.array([0.016, -0.010]) * size
    places = np.stack([x, y], 1)
    front = trims.patch(base, places - side, places + side, 0.005, colour * 0.8, "leather", columns=3)
    behind = trims.patch(base, places - side, places + side, 0.005, colour * 0.8, "leather", columns=3, sign=-1)
    return [bag, front, behind]


def badge(m: Measures, colour: Array) -> list[Part]:
    """A badge on the left of the chest."""
    base = tailored(m, replace(cut_tshirt(m), hem=0.0, drape=0.0, offset=0.026), colour)
    star = trims.box_of(base, (0.085 * m.size, m.chest + 0.10 * m.size), 0.045 * m.size, 0.050 * m.size, 0.006, colour)
    star.material = "metal"
    return [star]


def toolbelt(m: Measures, colour: Array) -> list[Part]:
    """A wide belt with two pouches."""
    base = tailored(m, replace(cut_trousers(m), hem=0.0, drape=0.0, offset=0.026), colour)
    parts = trims.belt(m, base, m.waist - 0.02 * m.size, 0.055 * m.size, colour, 0.010)
    for sign in (1, -1):
        parts.append(
            trims.box_of(
                base,
                (sign * 0.115 * m.size, m.waist - 0.085 * m.size),
                0.075 * m.size,
                0.11 * m.size,
                0.030,
                colour * 0.9,
            )
        )
    return parts


ACCESSORIES: dict[str, Callable[[Measures, Array, str], list[Part]]] = {
    "glasses": lambda m, c, p: eyeglasses(m.body, False, c),
    "sunglasses": lambda m, c, p: eyeglasses(m.body, True, c),
    "eyepatch": lambda m, c, p: eyepatch(m.body),
    "mask": lambda m, c, p: mask(m.body, c),
    "scarf": scarf,
    "gloves": lambda m, c, p: gloves(m, c),
    "leather_gloves": lambda m, c, p: gloves(m, c, "leather"),
    "knee_tape": lambda m, c, p: knee_tape(m, c),
    "backpack": lambda m, c, p: backpack(m, c),
    "bag": lambda m, c, p: shoulder_bag(m, c),
    "badge": lambda m, c, p: badge(m, c),
    "toolbelt": lambda m, c, p: toolbelt(m, c),
}


def accessory(m: Measures, kind: str, colour: str, pattern: str) -> list[Part]:
    """The parts of an accessory in ACCESSORIES, `#rrggbb`."""
    return ACCESSORIES[kind](m, rgb(colour), pattern)
