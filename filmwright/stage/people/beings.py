"""Beings that are people with something more, or less: wings, a halo, horns, pointed ears, an alien's head, a ghost's sheet, a mummy's
bands, and the bare bones of a skeleton.

Every piece follows one joint, as a robot's do (machines.py). Lengths are metres of a body of 1.68 m and grow with it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Look
from filmwright.stage.mesh import Mesh
from filmwright.stage.people.body import Body
from filmwright.stage.people.machines import Maker, on_chin, stretched
from filmwright.stage.people.parts import Part
from filmwright.stage.shapes import ball, tube
from filmwright.stage.surface import Colour, merge, moved, shade, surface, turned

BONE, HOLLOW, SHEET, GAUZE = "#e2d8c0", "#14110e", "#eef1f4", "#cdbf9f"
MARKS = ("wings", "fairy_wings", "bat_wings", "halo", "horns", "pointed_ears", "alien", "bones", "sheet", "bands")


def being_parts(look: Look, body: Body) -> list[Part]:
    """The pieces that the marks of a look add to a person."""
    made: list[Part] = []
    if "wings" in look.marks:
        made += _wings(look, body, _feathered("#f4f2ec"))
    if "fairy_wings" in look.marks:
        made += _wings(look, body, _gauzy("#bfe3ef"))
    if "bat_wings" in look.marks:
        made += _wings(look, body, _webbed("#3a1618"))
    if "halo" in look.marks:
        made.append(_halo(look, body))
    if "horns" in look.marks:
        made += _horns(look, body)
    if "pointed_ears" in look.marks:
        made += _ears(look, body)
    if "alien" in look.marks:
        made += _alien_head(look, body)
    if "sheet" in look.marks:
        made += _sheet(look, body)
    if "bands" in look.marks:
        made += _bands(look, body)
    return made


# ---------------------------------------------------------------------- wings


def _leaf(points: list[tuple[float, float]], colour: Colour, material: str = "cloth", bulge: float = 0.02) -> Mesh:
    """A thin convex sheet of both faces over an outline in x, y, bowed along z."""
    flat = np.array([*points, tuple(np.mean(points, axis=0))], float)
    n = len(points)
    z = np.zeros(n + 1)
    z[n] = bulge
    p = np.column_stack([flat, z])
    i = np.arange(n)
    faces = np.stack([np.full(n, n), i, (i + 1) % n], 1)
    return merge([surface(p, faces, colour, material), surface(p - [0, 0, 0.004], faces[:, ::-1], colour, material)])


def _feathered(colour: str) -> Mesh:
    """The right wing of a bird, spread and raised: three rows of feathers along an arm. About 0.9 m."""
    parts = []
    for row, (count, long, wide, back) in enumerate(
        ((10, 0.62, 0.085, 0.0), (9, 0.4, 0.075, 0.012), (8, 0.24, 0.07, 0.024))
    ):
        for k in range(count):
            u = k / (count - 1)
            root = np.array([0.05 + 0.42 * u, 0.18 + 0.34 * np.sin(1.5 * u)])
            lean = np.radians(-8 - 62 * u)
            way = np.array([np.sin(-lean), -np.cos(lean)])
            side = np.array([way[1], -way[0]]) * wide / 2
            reach = long * (0.72 + 0.42 * np.sin(np.pi * (0.15 + 0.65 * u)))
            tip = root + way * reach
            outline = [
                tuple(root - 0.4 * side),
                tuple(root + way * 0.5 * reach - side),
                tuple(root + way * 0.9 * reach - 0.8 * side),
                tuple(tip),
                tuple(root + way * 0.9 * reach + 0.8 * side),
                tuple(root + way * 0.5 * reach + side),
                tuple(root + 0.4 * side),
            ]
            one = _leaf(outline, shade(colour, 1.0 - 0.05 * (k % 2) - 0.03 * row), "cloth", 0.012)
            parts.append(
                moved(one, np.array([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, -back - 0.0015 * k], [0, 0, 0, 1.0]]))
            )
    along = np.linspace(0, 1, 12)
    parts.append(
        tube(
            np.stack([0.02 + 0.47 * along, 0.17 + 0.36 * np.sin(1.5 * along), 0 * along], 1),
            np.linspace(0.04, 0.018, 12),
            shade(colour, 0.95),
            "cloth",
            9,
        )
    )
    return merge(parts)


def _gauzy(colour: str) -> Mesh:
    """The right wings of a dragonfly or fairy: two lobes with veins."""
    parts = []
    for lean, long, wide in ((52, 0.62, 0.24), (112, 0.44, 0.18)):
        u = np.linspace(0.02, 1.0, 12)
        half = wide / 2 * np.sin(np.pi * u**0.8) ** 0.7
        outline = [
            *((-h, long * t) for h, t in zip(half, u, strict=True)),
            *((h, long * t) for h, t in zip(half[::-1], u[::-1], strict=True)),
        ]
        lobe = [_leaf([(float(x), float(y)) for x, y in outline], colour, "paint", 0.01)]
        for spread in (-0.7, 0.0, 0.7):
            vein = np.stack([spread * half[1:-1], long * u[1:-1], np.full(10, 0.011)], 1)
            lobe.append(tube(vein, 0.0035, shade(colour, 0.62), "plain", 4))
        parts.append(moved(merge(lobe), turned("z", -lean)))
    return merge(parts)


def _webbed(colour: str) -> Mesh:
    """The right wing of a bat or a devil: four fingers with a web between."""
    tips = [(0.75, 0.42), (0.8, 0.02), (0.58, -0.28), (0.3, -0.42)]
    wrist = (0.36, 0.42)
    parts = [tube(np.array([[0.02, 0.08, 0], [0.2, 0.3, 0], [*wrist, 0]]), 0.022, shade(colour, 0.7), "leather", 7)]
    for k, tip in enumerate(tips):
        parts.append(
            tube(np.array([[*wrist, 0], [*tip, 0]]), np.array([0.013, 0.005]), shade(colour, 0.7), "leather", 6)
        )
        after = tips[k + 1] if k + 1 < len(tips) else (0.02, -0.06)
        dip = (0.62 * (tip[0] + after[0]) / 2 + 0.38 * wrist[0], 0.62 * (tip[1] + after[1]) / 2 + 0.38 * wrist[1])
        parts += [
            _leaf([wrist, dip, tip], colour, "leather", 0.0),
            _leaf([wrist, after, dip], shade(colour, 0.9), "leather", 0.0),
        ]
    return merge(parts)


def _wings(look: Look, body: Body, right: Mesh) -> Iterator[Part]:
    """A pair of wings at the shoulder blades, a little back."""
    make = Maker(look, body)
    root = make.joint("spine_03") + np.array([0.0, 0.06, -0.125]) * make.size
    for side in (1.0, -1.0):
        lean = turned("y", side * 24)
        wing = moved(right, np.diag([make.size * side, make.size, make.size, 1.0]))
        wing = moved(wing, lean)
        yield make.part(stretched(wing, root + [side * 0.03 * make.size, 0.0, 0.0]), "spine_03", "cloth")


# ---------------------------------------------------------------------- heads


def _halo(look: Look, body: Body) -> Part:
    make, h = Maker(look, body), body.head
    a = np.linspace(0, 2 * np.pi, 41)
    at = np.array([0.0, body.crown + 0.07 * h, float(np.asarray(body.eyes)[:, 2].mean()) - 0.07 * h])
    ring = np.stack([0.12 * h * np.sin(a), 0 * a, 0.12 * h * np.cos(a)], 1) + at
    return make.part(tube(ring, 0.009 * h, "#ffdf8a", "glow", 8, False), "head", "glow")


def _horns(look: Look, body: Body) -> Iterator[Part]:
    make, h = Maker(look, body), body.head
    z = float(np.asarray(body.eyes)[:, 2].mean())
    for side in (1, -1):
        u = np.linspace(0, 1, 12)
        way = (
            np.stack(
                [
                    side * (0.045 + 0.055 * np.sin(1.6 * u)),
                    body.crown / h - 0.028 + 0.11 * u,
                    z / h - 0.03 - 0.05 * u**2,
                ],
                1,
            )
            * h
        )
        yield make.part(tube(way, np.linspace(0.021, 0.003, 12) * h, "#3a2a22", "plain", 9), "head", "plain")


def _ears(look: Look, body: Body) -> Iterator[Part]:
    """Long tips on the ears."""
    make, h = Maker(look, body), body.head
    for side in (1, -1):
        ears = body.positions[(body.data.masks["ears"] > 0.5) & (body.positions[:, 0] * side > 0)]
        top = ears[ears[:, 1].argmax()]
        u = np.linspace(0, 1, 9)
        way = top + np.stack([side * 0.03 * u, -0.03 + 0.085 * u, -0.035 * u**1.5], 1) * h
        tip = tube(way, np.linspace(0.017, 0.002, 9) * h, look.skin, "skin", 8)
        yield make.part(stretched(tip, np.zeros(3)), "head", "plain")


def _alien_head(look: Look, body: Body) -> Iterator[Part]:
    """A high bare skull, and large dark eyes that slant."""
    make, h = Maker(look, body), body.head
    eyes = np.asarray(body.eyes)
    z = float(eyes[:, 2].mean())
    level = float(eyes[:, 1].mean())
    middle = np.array([0.0, level + 0.075 * h, z - 0.075 * h])
    skull = ball(1.0, look.skin, "plain", 36, 24)
    yield make.part(stretched(skull, middle, (0.108 * h, 0.132 * h, 0.132 * h)), "head", "plain")
    face = stretched(
        ball(1.0, look.skin, "plain", 30, 20),
        np.array([0.0, level - 0.055 * h, z - 0.045 * h]),
        (0.074 * h, 0.098 * h, 0.083 * h),
    )
    yield make.part(face, "head", "plain")
    for side in (1, -1):
        shape = moved(
            stretched(ball(1.0, "#08090b", "paint", 26, 16), np.zeros(3), (0.047 * h, 0.033 * h, 0.032 * h)),
            turned("z", side * 24),
        )
        shape = moved(shape, turned("y", side * 26))
        yield make.part(
            stretched(shape, np.array([side * 0.043 * h, level + 0.002 * h, z + 0.028 * h])), "head", "paint"
        )
    for side in (1, -1):
        nostril = stretched(
            ball(1.0, shade(look.skin, 0.35), "plain", 10, 6),
            np.array([side * 0.009 * h, level - 0.06 * h, z + 0.038 * h]),
            (0.004 * h, 0.007 * h, 0.004 * h),
        )
        yield make.part(nostril, "head", "plain")
    mouth = np.array(
        [
            [x, level - 0.1 * h - 0.25 * x * x / h, z + 0.033 * h - 2.2 * x * x / h]
            for x in np.linspace(-0.022 * h, 0.022 * h, 9)
        ]
    )
    yield make.part(tube(mouth, 0.0032 * h, shade(look.skin, 0.3), "plain", 6), "head", "plain")


# ---------------------------------------------------------------------- ghosts, mummies, skeletons


def _sheet(look: Look, body: Body) -> Iterator[Part]:
    """A sheet over the whole of somebody, with two dark eyes and a mouth; it ends in waves over the feet."""
    make, s = Maker(look, body), body.scale
    head, chest, pelvis = make.joint("head"), make.joint("spine_03"), make.joint("pelvis")
    a = np.linspace(0, 2 * np.pi, 61)[None, :-1]
    top = body.crown + 0.015 * s
    cuts = [  # height, half width, half depth, folds, the joint that the cloth follows
        (top, 0.004, 0.004, 0.0), (top - 0.025 * s, 0.07, 0.08, 0.0), (top - 0.08 * s, 0.112, 0.128, 0.0),
        (top - 0.17 * s, 0.12, 0.135, 0.002),
        (float(head[1]) - 0.02 * s, 0.13, 0.14, 0.006), (float(chest[1]) + 0.13 * s, 0.27, 0.19, 0.01),
        (float(chest[1]) - 0.02 * s, 0.36, 0.25, 0.02),
        (float(pelvis[1]) + 0.1 * s, 0.43, 0.33, 0.03), (float(pelvis[1]) - 0.25 * s, 0.5, 0.41, 0.045), (0.16 * s, 0.57, 0.5, 0.06),
    ]  # fmt: skip
    centre = np.array([0.0, 0.0, float(head[2]) * 0.4])
    rings = []
    for y, wide, deep, fold in cuts:
        wave = 1 + fold / max(wide, 0.01) * (np.cos(9 * a) + 0.5 * np.cos(5 * a + 1.1))
        x, z = wide * s * np.sin(a) * wave, deep * s * np.cos(a) * wave
        lift = (0.07 * s * (0.5 + 0.5 * np.cos(9 * a)) if y < 0.3 * s else 0.0) + 0 * a
        rings.append(
            np.stack([x, y + lift, z], -1)[0]
            + centre
            + [0, 0, (float(head[2]) * 0.6 + 0.015 * s) if y > float(chest[1]) + 0.1 * s else 0.0]
        )
    points = np.array(rings)
    n = points.shape[1]
    k = np.arange(len(rings) * n).reshape(len(rings), n)
    one, two = k[:-1].ravel(), k[1:].ravel()
    three, four = np.roll(k[1:], -1, 1).ravel(), np.roll(k[:-1], -1, 1).ravel()
    faces = np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)])
    cloth = surface(points.reshape(-1, 3), faces, SHEET, "cloth")
    if float((cloth.normals * (cloth.positions - centre - [0, 1.0, 0])).sum(1).mean()) < 0:
        cloth = surface(points.reshape(-1, 3), faces[:, ::-1], SHEET, "cloth")
    part = make.part(
        merge(
            [
                cloth,
                surface(cloth.positions - 0.004 * cloth.normals, cloth.triangles[:, ::-1], shade(SHEET, 0.75), "cloth"),
            ]
        ),
        "spine_01",
        "cloth",
    )
    yield part
    eye_level = float(np.asarray(body.eyes)[:, 1].mean())
    front = float(head[2]) * 0.4 + float(head[2]) * 0.6 + 0.015 * s + 0.133 * s
    for aside, above, wide in ((0.042, 0.01, 0.024), (-0.042, 0.01, 0.024), (0.0, -0.075, 0.02)):
        hole = stretched(
            ball(1.0, HOLLOW, "plain", 18, 12),
            np.array([aside * s, eye_level + above * s, front - 6.0 * aside * aside * s * 0.4]),
            (wide * s, 1.35 * wide * s, 0.014 * s),
        )
        yield make.part(hole, "spine_01", "plain")


def _bands(look: Look, body: Body) -> Iterator[Part]:
    """Bands of linen wound about limbs, trunk and head, with loose ends."""
    make, s = Maker(look, body), body.scale
    spans = [
        ("upperarm", "lowerarm", 0.056, 0.048),
        ("lowerarm", "hand", 0.046, 0.034),
        ("thigh", "calf", 0.098, 0.066),
        ("calf", "foot", 0.066, 0.046),
    ]
    for side in "lr":
        for first, second, thick, thin in spans:
            yield from _wound(
                make,
                make.joint(f"{first}_{side}"),
                make.joint(f"{second}_{side}"),
                f"{first}_{side}",
                thick * s,
                thin * s,
                9,
            )
    pelvis, chest, neck, head = (make.joint(name) for name in ("pelvis", "spine_03", "neck_01", "head"))
    yield from _wound(make, pelvis - [0, 0.06 * s, 0], chest, "spine_01", 0.165 * s, 0.155 * s, 9, 0.72)
    yield from _wound(make, chest, neck, "spine_03", 0.175 * s, 0.12 * s, 6, 0.7)
    h = body.head
    eyes = float(np.asarray(body.eyes)[:, 1].mean())
    z = float(np.asarray(body.eyes)[:, 2].mean()) - 0.075 * h
    for y, r in (
        (0.1, 0.06),
        (0.075, 0.083),
        (0.05, 0.093),
        (0.027, 0.097),
        (-0.035, 0.088),
        (-0.06, 0.085),
        (-0.085, 0.078),
    ):
        yield from _wound(
            make,
            np.array([0, eyes + (y - 0.006) * h, z]),
            np.array([0, eyes + (y + 0.01) * h, z]),
            "head",
            r * h,
            r * h,
            1,
            1.2,
        )
    del head


def _wound(
    make: Maker, a: Array, b: Array, joint: str, thick: float, thin: float, turns: int, deep: float = 1.0
) -> Iterator[Part]:
    """A band wound about a bone, drawn as rings that lean a little."""
    along = b - a
    long = float(np.linalg.norm(along))
    way = along / long
    side = np.cross(way, [0.0, 0.0, 1.0])
    side = side / max(float(np.linalg.norm(side)), 1e-6)
    other = np.cross(way, side)
    rings = []
    for k in range(turns):
        u = (k + 0.5) / turns
        radius = thick + (thin - thick) * u
        t = np.linspace(0, 2 * np.pi, 21)
        lean = 0.22 * long / turns * np.sin(t + 1.9 * k)
        path = (
            a
            + way * (u * long)
            + np.outer(np.cos(t), side) * radius
            + np.outer(np.sin(t), other) * radius * deep
            + np.outer(lean, way)
        )
        rings.append(tube(path, 0.56 * long / turns, shade(GAUZE, 0.86 + 0.07 * (k % 3)), "cloth", 5, False))
    yield make.part(merge(rings), joint, "cloth")


def skeleton_parts(look: Look, body: Body) -> list[Part]:
    """A skeleton with a body's joints, its jaw closed: skull, spine, ribs, pelvis and the bones of the limbs."""
    return [*_skull(look, body), *_cage(look, body), *(part for side in "lr" for part in _long_bones(look, body, side))]


def _bone(make: Maker, a: Array, b: Array, joint: str, thick: float) -> Iterator[Part]:
    """A shaft with a head at each end."""
    s = make.size
    u = np.array([0.0, 0.05, 0.12, 0.5, 0.88, 0.95, 1.0])
    r = np.array([0.5, 1.15, 0.8, 0.55, 0.8, 1.2, 0.5]) * thick * s
    yield make.part(tube(a + (b - a) * u[:, None], r, BONE, "plain", 9), joint, "plain")


def _skull(look: Look, body: Body) -> Iterator[Part]:
    make, h = Maker(look, body), body.head
    eyes = np.asarray(body.eyes)
    level, z = float(eyes[:, 1].mean()), float(eyes[:, 2].mean())
    dome = stretched(
        ball(1.0, BONE, "plain", 30, 20),
        np.array([0.0, level + 0.035 * h, z - 0.085 * h]),
        (0.078 * h, 0.088 * h, 0.1 * h),
    )
    cheek = stretched(
        ball(1.0, BONE, "plain", 24, 16),
        np.array([0.0, level - 0.02 * h, z - 0.035 * h]),
        (0.062 * h, 0.055 * h, 0.052 * h),
    )
    jaw = stretched(
        ball(1.0, shade(BONE, 0.94), "plain", 24, 14),
        np.array([0.0, level - 0.095 * h, z - 0.035 * h]),
        (0.05 * h, 0.034 * h, 0.052 * h),
    )
    yield make.part(merge([dome, cheek]), "head", "plain")
    yield on_chin(body, make.part(jaw, "head", "plain"))
    holes = [
        (0.031, -0.004, 0.002, 0.021, 0.019),
        (-0.031, -0.004, 0.002, 0.021, 0.019),
        (0.0, -0.04, 0.012, 0.009, 0.014),
    ]
    for x, y, out, wide, tall in holes:
        yield make.part(
            stretched(
                ball(1.0, HOLLOW, "plain", 16, 10),
                np.array([x * h, level + y * h, z + out * h]),
                (wide * h, tall * h, 0.02 * h),
            ),
            "head",
            "plain",
        )
    for row in (-0.066, -0.079):
        for k in range(8):
            x = (k - 3.5) * 0.0085
            yield make.part(
                stretched(
                    ball(1.0, "#f3ecd9", "plain", 7, 5),
                    np.array([x * h, level + row * h, z + (0.012 - 7.0 * x * x) * h]),
                    (0.0042 * h, 0.0068 * h, 0.004 * h),
                ),
                "head",
                "plain",
            )


def _cage(look: Look, body: Body) -> Iterator[Part]:
    make, s = Maker(look, body), body.scale
    pelvis, low, mid, high, neck, head = (
        make.joint(name) for name in ("pelvis", "spine_01", "spine_02", "spine_03", "neck_01", "head")
    )
    back = np.array([0.0, 0.0, -0.055 * s])
    chain = [
        (pelvis, low, "pelvis"),
        (low, mid, "spine_01"),
        (mid, high, "spine_02"),
        (high, neck, "spine_03"),
        (neck, head, "neck_01"),
    ]
    for a, b, joint in chain:
        count = max(int(np.linalg.norm(b - a) / (0.032 * s)), 1)
        beads = [
            stretched(
                ball(1.0, BONE, "plain", 10, 7),
                a + (b - a) * (k + 0.5) / count + back * (0.2 if joint == "neck_01" else 0.8),
                (0.021 * s, 0.013 * s, 0.021 * s),
            )
            for k in range(count)
        ]
        yield make.part(merge(beads), joint, "plain")
    top, foot = float(neck[1]) - 0.03 * s, float(high[1]) - 0.13 * s
    for k in range(9):
        y = top - (top - foot) * k / 8
        wide = (0.085 + 0.058 * np.sin(np.pi * (0.16 + 0.62 * k / 8))) * s
        a = np.linspace(-2.75, 2.75, 27) if k < 7 else np.linspace(-2.75, -1.0, 12)
        for mirror in (1.0,) if k < 7 else (1.0, -1.0):
            path = np.stack(
                [
                    mirror * wide * np.sin(a),
                    y - 0.035 * s * np.cos(a / 2) ** 2,
                    float(high[2]) + 0.7 * wide * -np.cos(a),
                ],
                1,
            )
            path[:, 2] = float(high[2]) - 0.02 * s - 0.72 * wide * np.cos(np.pi - a)
            yield make.part(tube(path, 0.0085 * s, BONE, "plain", 6), "spine_03", "plain")
    front = float(high[2]) - 0.02 * s + 0.72 * 0.135 * s
    yield make.part(
        tube(
            np.array([[0, top - 0.03 * s, front - 0.03 * s], [0, foot + 0.07 * s, front]]),
            np.array([0.017, 0.013]) * s,
            BONE,
            "plain",
            8,
        ),
        "spine_03",
        "plain",
    )
    for side in (1, -1):
        blade = np.array(
            [[0.02 * side * s, top + 0.015 * s, front - 0.045 * s], [0.165 * side * s, top + 0.02 * s, float(high[2])]]
        )
        yield make.part(tube(blade, 0.0095 * s, BONE, "plain", 7), "spine_03", "plain")
        a = np.linspace(0.3, 5.4, 22)
        ilium = np.stack(
            [
                side * (0.075 + 0.06 * np.cos(a)) * s,
                float(pelvis[1]) + 0.0 * s + 0.068 * np.sin(a) * s,
                float(pelvis[2]) + 0.02 * s - 0.05 * s * np.cos(a),
            ],
            1,
        )
        yield make.part(tube(ilium, 0.021 * s, BONE, "plain", 8), "pelvis", "plain")


def _long_bones(look: Look, body: Body, side: str) -> Iterator[Part]:
    make = Maker(look, body)
    names = ("upperarm", "lowerarm", "hand", "thigh", "calf", "foot", "ball")
    upper, lower, hand, thigh, calf, foot, toe = (make.joint(f"{name}_{side}") for name in names)
    out = np.array([0.014 if side == "l" else -0.014, 0.0, 0.0]) * make.size
    yield from _bone(make, upper, lower, f"upperarm_{side}", 0.022)
    for away in (out, -out):
        yield from _bone(make, lower + 0.5 * away, hand + away, f"lowerarm_{side}", 0.013)
    yield from _bone(make, thigh, calf, f"thigh_{side}", 0.029)
    yield from _bone(make, calf, foot, f"calf_{side}", 0.024)
    yield from _bone(make, calf + 1.2 * out, foot + 1.2 * out, f"calf_{side}", 0.012)
    heel = foot + np.array([0.0, -0.045, -0.05]) * make.size
    yield from _bone(make, heel, foot, f"foot_{side}", 0.022)
    for k in range(4):
        spread = np.array([0.017 * (k - 1.5), -0.012, 0.0]) * make.size
        yield from _bone(make, foot + 0.5 * spread, toe + spread, f"foot_{side}", 0.0105)
        yield from _bone(
            make, toe + spread, toe + spread + np.array([0.0, -0.006, 0.05]) * make.size, f"ball_{side}", 0.009
        )
    for finger in ("thumb", "index", "middle", "ring", "pinky"):
        bones = [make.joint(f"{finger}_0{k}_{side}") for k in (1, 2, 3)]
        yield from _bone(make, hand, bones[0], f"hand_{side}", 0.0075)
        ends = [*bones, bones[2] + (bones[2] - bones[1]) * 0.85]
        for k in range(3):
            yield from _bone(make, ends[k], ends[k + 1], f"{finger}_0{k + 1}_{side}", 0.0068)


__all__ = ["MARKS", "being_parts", "skeleton_parts"]
