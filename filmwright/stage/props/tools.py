"""Hand tools and weapons (stage props): a handle and a head. They lie on y = 0 along z, the head towards -z."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, extrude, lathe, quad, rod, sheet, tube
from filmwright.stage.surface import at, merge, moved, placed, shade, surface, turned

STEEL, GRIP = "#b4b9bd", "#5a3d28"


def _handle(length: float, radius: float, colour: str, z: float = 0.0, y: float | None = None) -> Mesh:
    height = radius if y is None else y
    return rod((0, height, z), (0, height, z + length), radius, colour, "wood", 10)


def _blade(length: float, width: float, thick: float, colour: str, tip: float = 0.25) -> Mesh:
    """A double wedge from z = 0 to z = -length in the plane y = 0."""
    point = length * (1 - tip)
    outline = [(-width / 2, 0.0), (width / 2, 0.0), (width / 2, point), (0.0, length), (-width / 2, point)]
    blade = extrude([(x, y) for x, y in outline], thick, colour, "metal")
    return moved(blade, turned("x", -90))


def knife(prop: Prop) -> Mesh:
    """A kitchen knife, 28 cm."""
    blade = at(_blade(0.17, 0.034, 0.002, prop.colour or STEEL, 0.35), 0, 0.008, -0.01)
    return merge([blade, box((-0.011, 0, -0.012), (0.011, 0.017, 0.11), GRIP, "wood", 0.006)])


def sword(prop: Prop) -> Mesh:
    """A sword with cross-guard and pommel, 1 m."""
    blade = at(_blade(0.8, 0.042, 0.006, prop.colour or STEEL, 0.1), 0, 0.02, -0.02)
    guard = rod((-0.11, 0.02, -0.015), (0.11, 0.02, -0.015), 0.011, "#a8873f")
    return merge(
        [blade, guard, _handle(0.15, 0.015, GRIP, 0.0, 0.02), at(ball(0.024, "#a8873f", "metal"), 0, 0.024, 0.17)]
    )


def gun(prop: Prop) -> Mesh:
    """A revolver (a stage prop), 24 cm, muzzle to -z, grip hanging to +z; lies on its side upright at y = 0."""
    colour = prop.colour or "#2f3236"
    barrel = rod((0, 0.115, -0.15), (0, 0.115, 0.0), 0.010, colour, "metal", 12)
    frame = box((-0.012, 0.075, -0.04), (0.012, 0.128, 0.05), colour, "metal", 0.005)
    drum = moved(cylinder(0.021, 0.045, shade(colour, 1.15), "metal", 12), placed(0, 0.103, 0.02) @ turned("x", -90))
    grip = moved(
        box((-0.014, -0.10, -0.018), (0.014, 0.0, 0.018), GRIP, "wood", 0.008),
        placed(0, 0.088, 0.05) @ turned("x", -24),
    )
    a = np.linspace(0, 2 * np.pi, 15)
    guard = tube(
        np.stack([0 * a, 0.066 + 0.018 * np.sin(a), -0.002 + 0.024 * np.cos(a)], 1), 0.0028, colour, "metal", 6, False
    )
    extra = [
        box((-0.002, 0.125, -0.148), (0.002, 0.133, -0.138), colour, "metal"),
        box((-0.003, 0.12, 0.045), (0.003, 0.142, 0.058), colour, "metal"),
    ]
    trigger = rod((0, 0.082, 0.0), (0, 0.062, -0.004), 0.003, colour)
    return merge([barrel, frame, drum, grip, guard, trigger, *extra])


def hammer(prop: Prop) -> Mesh:
    """A claw hammer, 32 cm."""
    head = box((-0.05, 0.0, -0.012), (0.05, 0.028, 0.018), prop.colour or STEEL, "metal", 0.006)
    claw = extrude([(0.0, -0.012), (0.05, -0.004), (0.055, 0.004), (0.0, 0.014)], 0.022, prop.colour or STEEL, "metal")
    return merge([head, at(claw, 0.05, 0.014, 0.003), _handle(0.3, 0.013, "#9a6b3f", 0.0, 0.014)])


def axe(prop: Prop) -> Mesh:
    """A felling axe, 75 cm."""
    head = extrude(
        [(0.0, -0.03), (0.16, -0.07), (0.17, 0.0), (0.16, 0.07), (0.0, 0.03), (-0.04, 0.025), (-0.04, -0.025)],
        0.022,
        prop.colour or STEEL,
        "metal",
    )
    head = moved(head, placed(0, 0.02, -0.03) @ turned("x", 90))
    return merge([head, _handle(0.75, 0.016, "#8d6239", -0.06, 0.02)])


def shovel(prop: Prop) -> Mesh:
    """A shovel with a D handle, 1.1 m."""
    colour = prop.colour or "#6e7478"
    blade = surface(
        np.array(
            [
                (-0.11, 0.03, -0.0),
                (0.11, 0.03, 0.0),
                (0.1, 0.02, -0.2),
                (0, 0.0, -0.29),
                (-0.1, 0.02, -0.2),
                (0, 0.005, -0.1),
            ]
        ),
        np.array(
            [
                [5, 0, 1],
                [5, 1, 2],
                [5, 2, 3],
                [5, 3, 4],
                [5, 4, 0],
                [5, 1, 0],
                [5, 2, 1],
                [5, 3, 2],
                [5, 4, 3],
                [5, 0, 4],
            ]
        ),
        colour,
        "metal",
        np.tile([0.0, 1.0, 0.0], (6, 1)),
    )
    handle = _handle(0.72, 0.017, "#9a7144", -0.04, 0.03)
    grip = [
        rod((-0.055, 0.03, 0.78), (0.055, 0.03, 0.78), 0.014, "#9a7144", "wood"),
        rod((-0.05, 0.03, 0.78), (0, 0.03, 0.67), 0.011, colour),
        rod((0.05, 0.03, 0.78), (0, 0.03, 0.67), 0.011, colour),
    ]
    return merge([blade, handle, *grip])


def broom(prop: Prop) -> Mesh:
    """A broom, 1.4 m."""
    bristles = extrude(
        [(-0.14, 0.0), (-0.05, 0.26), (0.05, 0.26), (0.14, 0.0)], 0.05, prop.colour or "#c2a04f", "cloth"
    )
    return merge(
        [moved(bristles, placed(0, 0.025, -0.3) @ turned("x", 90)), _handle(1.15, 0.013, "#9a7144", -0.06, 0.025)]
    )


def scissors(prop: Prop) -> Mesh:
    """Half-open scissors, 18 cm."""
    parts = []
    a = np.linspace(0, 2 * np.pi, 17)
    for s in (-1, 1):
        blade = at(_blade(0.1, 0.014, 0.002, STEEL, 0.6), 0, 0.004 + 0.001 * s, 0)
        loop = tube(
            np.stack([s * 0.02 + 0.017 * np.cos(a), 0.006 + 0 * a, 0.058 + 0.022 * np.sin(a)], 1),
            0.0045,
            prop.colour or "#b3332d",
            "plain",
            8,
            False,
        )
        arm = rod((0, 0.005, 0.0), (s * 0.016, 0.006, 0.038), 0.004, STEEL)
        parts.append(moved(merge([blade]), placed(heading=-12 * s)))
        parts += [loop, arm]
    return merge([*parts, at(cylinder(0.005, 0.008, "#8d9195", "metal", 10), y=0.001)])


def pen(prop: Prop) -> Mesh:
    """A fountain pen, 16 cm, its cap on its tail."""
    colour = prop.colour or "#1f3a7d"
    body = rod((0, 0.007, -0.03), (0, 0.007, 0.05), 0.0062, colour, "paint", 12)
    cap = [
        rod((0, 0.007, 0.03), (0, 0.007, 0.08), 0.0072, colour, "paint", 12),
        rod((0, 0.007, 0.08), (0, 0.007, 0.086), 0.0072, "#d6a94a"),
        rod((0, 0.007, 0.027), (0, 0.007, 0.031), 0.0075, "#d6a94a"),
        rod((-0.0078, 0.008, 0.035), (-0.0078, 0.008, 0.082), 0.0014, "#d6a94a"),
    ]
    return merge(
        [
            body,
            *cap,
            rod((0, 0.007, -0.03), (0, 0.007, -0.055), 0.0056, "#1a1a1c", "plain", 10, 0.0035),
            rod((0, 0.007, -0.055), (0, 0.005, -0.075), 0.003, "#d6a94a", "metal", 6, 0.0005),
        ]
    )


def brush(prop: Prop) -> Mesh:
    """A painter's brush, 25 cm."""
    colour = prop.colour or "#b3332d"
    tip = rod((0, 0.007, -0.055), (0, 0.005, -0.09), 0.007, colour, "hair", 8, 0.001)
    return merge(
        [
            rod((0, 0.006, 0.16), (0, 0.007, -0.03), 0.003, "#8d6239", "wood", 8, 0.007),
            rod((0, 0.007, -0.03), (0, 0.007, -0.055), 0.0075, STEEL),
            tip,
        ]
    )


def fork(prop: Prop) -> Mesh:
    """A table fork, 19 cm."""
    colour = prop.colour or STEEL
    tines = [
        rod((x, 0.006, -0.05), (x * 1.05, 0.009, -0.095), 0.0013, colour, "metal", 5)
        for x in (-0.009, -0.003, 0.003, 0.009)
    ]
    return merge(
        [
            *tines,
            box((-0.011, 0.004, -0.055), (0.011, 0.007, -0.03), colour, "metal", 0.001),
            rod((0, 0.005, -0.03), (0, 0.003, 0.095), 0.003, colour, "metal", 6, 0.005),
        ]
    )


def spoon(prop: Prop) -> Mesh:
    """A spoon, 18 cm."""
    colour = prop.colour or STEEL
    bowl = at(ball(1.0, colour, "metal", 14, 8), 0, 0.006, -0.065, 0, (0.018, 0.005, 0.028))
    return merge([bowl, rod((0, 0.007, -0.04), (0, 0.004, 0.09), 0.0025, colour, "metal", 6, 0.005)])


def umbrella(prop: Prop) -> Mesh:
    """An open umbrella, upright: handle at the origin, canopy 1.1 m wide at 0.85 m; eight panels."""
    colour = prop.colour or "#a3262b"
    shaft = rod((0, 0.06, 0), (0, 0.98, 0), 0.007, "#2b2b2d", "metal", 8)
    a = np.linspace(0, np.pi, 9)
    hook = tube(np.stack([0.03 - 0.03 * np.cos(a), 0.06 - 0.045 * np.sin(a), 0 * a], 1), 0.010, "#6b4528", "wood", 8)
    if prop.name.startswith("closed"):  # rolled up, its handle above
        cover = lathe(
            [(0.01, 0.36), (0.03, 0.4), (0.042, 0.5), (0.034, 0.75), (0.014, 0.94), (0, 0.95)], colour, "cloth", 14
        )
        band = at(cylinder(0.041, 0.03, shade(colour, 0.7), "cloth", 14), y=0.55)
        return at(moved(merge([shaft, hook, cover, band]), turned("x", 180)), y=0.99)
    panels = []
    for k in range(8):
        a0, a1 = k * np.pi / 4, (k + 1) * np.pi / 4
        rows = []
        for r, y in ((0.0, 0.96), (0.2, 0.935), (0.4, 0.86), (0.55, 0.74)):
            mid = 0.93 if r > 0.1 else 1.0  # panels sag between the ribs
            rows.append(
                [
                    (r * np.sin(a0), y, r * np.cos(a0)),
                    (r * mid * np.sin((a0 + a1) / 2), y + 0.01, r * mid * np.cos((a0 + a1) / 2)),
                    (r * np.sin(a1), y, r * np.cos(a1)),
                ]
            )
        points = np.array(rows).reshape(-1, 3)
        faces = np.array(
            [[i * 3 + j, (i + 1) * 3 + j, (i + 1) * 3 + j + 1] for i in range(3) for j in range(2)]
            + [[i * 3 + j, (i + 1) * 3 + j + 1, i * 3 + j + 1] for i in range(3) for j in range(2)]
        )
        tone = shade(colour, 0.96 + 0.06 * (k % 2))
        panels += [
            surface(points, faces, tone, "cloth"),
            surface(points - [0, 0.004, 0], faces[:, ::-1], shade(colour, 0.7), "cloth"),
        ]
        panels.append(
            rod((0.0, 0.70, 0.0), (0.3 * float(np.sin(a0)), 0.89, 0.3 * float(np.cos(a0))), 0.0025, "#8a8d90")
        )
    return merge([shaft, hook, *panels, at(cylinder(0.004, 0.05, "#8a8d90", "metal", 6), y=0.96)])


def rope(prop: Prop) -> Mesh:
    """A coil of rope, 40 cm across."""
    t = np.linspace(0, 2 * np.pi * 5, 121)
    turn = t / (2 * np.pi)
    path = np.stack([(0.19 - 0.012 * turn) * np.cos(t), 0.012 + 0.013 * turn, (0.19 - 0.012 * turn) * np.sin(t)], 1)
    tail = path[-1] + np.outer(np.linspace(0.05, 1, 8), [0.12, -0.05, 0.16])
    return tube(np.concatenate([path, tail]), 0.011, prop.colour or "#b39a6b", "cloth", 7)


def flag(prop: Prop) -> Mesh:
    """A flag on a pole, 2.2 m; the cloth flies to +x."""
    colour = prop.colour or "#a3262b"
    cloth = at(sheet(0.9, 0.6, colour, "cloth", 12, 5, 0.05), 0.47, 1.5, 0)
    return merge(
        [at(cylinder(0.018, 2.2, "#8d6239", "wood", 8), 0, 0, 0), cloth, at(ball(0.03, "#d6a94a", "metal"), y=2.22)]
    )


def stop_sign(prop: Prop) -> Mesh:
    """An octagonal traffic sign on a post, 2.1 m."""
    colour = prop.colour or "#b5201d"
    a = np.arange(8) * np.pi / 4 + np.pi / 8
    plates = [
        moved(
            extrude([(float(r * np.cos(t)), float(r * np.sin(t))) for t in a], 0.006, tone, "paint"), placed(0, 1.85, z)
        )
        for r, z, tone in ((0.34, 0.03, "#efeae0"), (0.31, 0.034, colour))
    ]
    letters = [
        quad(
            (x, 1.77, 0.0385),
            (x + 0.075, 1.77, 0.0385),
            (x + 0.075, 1.93, 0.0385),
            (x, 1.93, 0.0385),
            "#f4f1ea",
            "paint",
        )
        for x in (-0.205, -0.098, 0.02, 0.128)
    ]
    gaps = [
        quad((x, 1.8, 0.0392), (x + 0.03, 1.8, 0.0392), (x + 0.03, 1.9, 0.0392), (x, 1.9, 0.0392), colour, "paint")
        for x in (-0.18, -0.075, 0.044, 0.15)
    ]
    return merge(
        [
            at(cylinder(0.03, 2.1, "#8d9195", "metal", 8)),
            *plates,
            *letters,
            *gaps,
            lathe([(0.0, 0.0), (0.12, 0.0), (0.1, 0.05), (0.03, 0.06)], "#6f7274", "concrete", 12),
        ]
    )
