"""Things of the house: what blows, mixes, brews and sews; what is slept on, rocked in, locked, given; cages, bowls, boards.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import hoop, pile, upright
from filmwright.stage.shapes import ball, box, cylinder, extrude, lathe, rod, tube
from filmwright.stage.surface import at, fractal, merge, moved, placed, shade, surface, turned

STEEL, BRASS, DARK = "#b9bdc2", "#c29a44", "#26282b"


def fan(prop: Prop) -> Mesh:
    """A standing fan, 1.2 m: three blades in a cage."""
    tone = prop.colour or "#e6e8e6"
    foot = [
        lathe([(0, 0), (0.2, 0), (0.19, 0.025), (0.03, 0.05), (0, 0.05)], tone, "plain", 26),
        rod((0, 0.04, 0), (0, 1.0, 0), 0.016, STEEL, "metal", 10),
    ]
    motor = upright(lathe([(0, 0), (0.06, 0), (0.07, 0.05), (0.05, 0.12), (0, 0.13)], tone, "plain", 18), 0, 1.0, -0.12)
    cage = [
        moved(hoop(r, 0.004, STEEL, "metal", 30, 5), placed(0, 1.0, z) @ turned("x", 90))
        for r, z in ((0.22, 0.05), (0.16, 0.085), (0.09, 0.095), (0.22, 0.0))
    ]
    bars = []
    for k in range(16):
        a = k * np.pi / 8
        c, s = np.cos(a), np.sin(a)
        path = np.array(
            [
                [0.22 * c, 1.0 + 0.22 * s, 0.0],
                [0.22 * c, 1.0 + 0.22 * s, 0.05],
                [0.15 * c, 1.0 + 0.15 * s, 0.09],
                [0.03 * c, 1.0 + 0.03 * s, 0.1],
            ]
        )
        bars.append(tube(path, 0.0022, STEEL, "metal", 4, False))
    blades = []
    for k in range(3):
        blade = moved(
            extrude(
                [(-0.03, 0.03), (0.05, 0.03), (0.085, 0.15), (0.02, 0.195), (-0.05, 0.15)], 0.003, "#7fa5bf", "plain"
            ),
            turned("y", 22),
        )
        blades.append(moved(blade, placed(0, 1.0, 0.035) @ turned("z", 120.0 * k)))
    return merge([*foot, motor, *cage, *bars, *blades, upright(cylinder(0.04, 0.05, tone, "plain", 16), 0, 1.0, 0.02)])


def blender(prop: Prop) -> Mesh:
    """A blender, 40 cm, half full of something pink."""
    base = lathe(
        [(0, 0), (0.085, 0), (0.085, 0.05), (0.06, 0.13), (0.055, 0.15), (0, 0.15)],
        prop.colour or "#c5302c",
        "paint",
        22,
    )
    jug = lathe([(0, 0.15), (0.05, 0.15), (0.075, 0.36), (0.071, 0.36), (0.046, 0.155)], "#dfe9ec", "glass", 22)
    drink = lathe([(0, 0.158), (0.046, 0.16), (0.062, 0.29), (0, 0.292)], "#e58aa5", "paint", 20)
    lid = lathe(
        [(0, 0.355), (0.076, 0.355), (0.074, 0.375), (0.03, 0.38), (0.028, 0.405), (0, 0.405)], DARK, "plain", 20
    )
    u = np.linspace(-1.3, 1.3, 9)
    handle = tube(np.stack([0.072 + 0.045 * np.cos(u), 0.265 + 0.065 * np.sin(u), 0 * u], 1), 0.008, DARK, "plain", 7)
    knob = upright(cylinder(0.02, 0.02, STEEL, "metal", 16), 0, 0.06, 0.078)
    return merge([base, jug, drink, lid, handle, knob])


def coffee_machine(prop: Prop) -> Mesh:
    """A coffee machine, 36 cm, with its spout, a cup under it and a steam pipe."""
    tone = prop.colour or "#2b2d31"
    parts = [
        box((-0.13, 0, -0.16), (0.13, 0.05, 0.14), tone, "metal", 0.01),
        box((-0.13, 0.05, -0.16), (0.13, 0.36, -0.02), tone, "metal", 0.012),
        box((-0.13, 0.24, -0.02), (0.13, 0.36, 0.10), tone, "metal", 0.012),
    ]
    parts += [
        box((-0.11, 0.05, -0.01), (0.11, 0.056, 0.13), STEEL, "metal"),
        box((-0.12, 0.365, -0.14), (0.12, 0.385, 0.08), STEEL, "metal", 0.004),
    ]
    group = [
        at(cylinder(0.035, 0.04, STEEL, "metal", 18), 0, 0.2, 0.05),
        rod((0, 0.215, 0.08), (0.0, 0.205, 0.19), 0.011, DARK, "plain", 9),
        rod((0.012, 0.2, 0.05), (0.012, 0.18, 0.05), 0.005, STEEL),
        rod((-0.012, 0.2, 0.05), (-0.012, 0.18, 0.05), 0.005, STEEL),
    ]
    cup = [
        at(
            lathe([(0, 0), (0.022, 0), (0.033, 0.05), (0.030, 0.05), (0.02, 0.006), (0, 0.006)], "#f0ece2", "tile", 18),
            0,
            0.056,
            0.05,
        ),
        at(cylinder(0.029, 0.002, "#4a2a18", "paint", 16), 0, 0.095, 0.05),
    ]
    lights = [
        upright(cylinder(0.009, 0.006, c, "glow" if k == 1 else "metal", 10), -0.06 + 0.04 * k, 0.31, 0.101)
        for k, c in enumerate((STEEL, "#59d98a", STEEL))
    ]
    pipe = tube(np.array([[0.1, 0.24, 0.06], [0.105, 0.2, 0.09], [0.1, 0.13, 0.1]]), 0.005, STEEL, "metal", 6)
    return merge([*parts, *group, *cup, *lights, pipe])


def sewing_machine(prop: Prop) -> Mesh:
    """A sewing machine, 42 cm along x, its needle over a bright cloth."""
    tone = prop.colour or "#1f2a33"
    parts = [
        box((-0.2, 0, -0.09), (0.2, 0.05, 0.09), "#7a5230", "wood", 0.008),
        box((-0.19, 0.05, -0.075), (0.19, 0.062, 0.075), tone, "paint", 0.006),
    ]
    arm = [
        pile([(0.06, 0.05, 0.045), (0.16, 0.036, 0.036), (0.26, 0.042, 0.042), (0.29, 0.03, 0.03)], tone, "paint", 14)
    ]
    parts += [
        at(arm[0], 0.12),
        moved(
            at(
                pile(
                    [(0.0, 0.04, 0.036), (0.12, 0.03, 0.03), (0.25, 0.036, 0.032), (0.27, 0.03, 0.026)],
                    tone,
                    "paint",
                    14,
                )
            ),
            placed(0.12, 0.25, 0) @ turned("z", 90),
        ),
        box((-0.155, 0.12, -0.02), (-0.115, 0.27, 0.02), tone, "paint", 0.008),
    ]
    wheel = moved(
        lathe([(0.02, -0.01), (0.062, -0.012), (0.066, 0), (0.062, 0.012), (0.02, 0.01)], STEEL, "metal", 22),
        placed(0.185, 0.25, 0) @ turned("z", 90),
    )
    parts += [
        wheel,
        rod((-0.135, 0.125, 0), (-0.135, 0.066, 0), 0.003, STEEL),
        box((-0.15, 0.062, -0.012), (-0.12, 0.068, 0.02), STEEL, "metal"),
        rod((-0.02, 0.28, 0), (-0.02, 0.34, 0), 0.004, STEEL),
        at(
            lathe(
                [(0, 0), (0.016, 0), (0.011, 0.012), (0.011, 0.036), (0.016, 0.048), (0, 0.048)], "#c5304a", "cloth", 12
            ),
            -0.02,
            0.285,
            0,
        ),
    ]
    parts += [
        box((-0.24, 0.063, -0.06), (-0.06, 0.068, 0.11), "#d9738a", "cloth", 0.002),
        box((-0.10, 0.263, 0.032), (0.05, 0.273, 0.036), BRASS, "metal"),
    ]
    return merge(parts)


def padlock(prop: Prop) -> Mesh:
    """A padlock, 8 cm."""
    u = np.linspace(0, np.pi, 13)
    bow = tube(
        np.concatenate(
            [
                [[0.022, 0.04, 0]],
                np.stack([0.022 * np.cos(u), 0.058 + 0.022 * np.sin(u), 0 * u], 1),
                [[-0.022, 0.04, 0]],
            ]
        ),
        0.006,
        STEEL,
        "metal",
        8,
    )
    hole = [
        upright(cylinder(0.006, 0.003, DARK, "plain", 10), 0, 0.026, 0.0115),
        box((-0.0022, 0.010, 0.012), (0.0022, 0.026, 0.0148), DARK),
    ]
    return merge([box((-0.034, 0, -0.013), (0.034, 0.05, 0.013), prop.colour or BRASS, "metal", 0.006), bow, *hole])


def gift(prop: Prop) -> Mesh:
    """A present in paper, 26 cm, with ribbon and bow."""
    tone, band = prop.colour or "#b5202c", "#f0dfa0"
    parts = [
        box((-0.12, 0, -0.1), (0.12, 0.16, 0.1), tone, "paper", 0.004),
        box((-0.018, 0, -0.101), (0.018, 0.1615, 0.101), band, "cloth"),
        box((-0.121, 0, -0.018), (0.121, 0.1615, 0.018), band, "cloth"),
    ]
    for k in range(6):
        u = np.linspace(0, np.pi * 2, 11)
        loop = np.stack([0.032 + 0.03 * np.cos(u), 0.022 + 0.020 * np.sin(u), 0 * u], 1)
        parts.append(moved(tube(loop, 0.0075, band, "cloth", 5, False), placed(0, 0.16, 0, 60.0 * k)))
    return merge([*parts, at(ball(0.014, shade(band, 0.9), "cloth", 10, 7), y=0.178)])


def pillow(prop: Prop) -> Mesh:
    """A pillow, 60 cm, plump, with its seam."""
    n = 17
    x, z = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n))
    puff = 0.085 * ((1 - x**4) * (1 - z**4)) ** 0.5 * (1 + 0.12 * (fractal(x * 1.6 + 3, z * 1.6, 2, 4) - 0.5))
    pinch = 1 - 0.05 * (x**2 * z**2)
    top = np.stack([0.31 * x * pinch, 0.085 + puff, 0.21 * z * pinch], -1).reshape(-1, 3)
    foot = np.stack([0.31 * x * pinch, 0.085 - puff * 0.95, 0.21 * z * pinch], -1).reshape(-1, 3)
    i = np.arange(n * n).reshape(n, n)
    a, b, c, d = i[:-1, :-1].ravel(), i[1:, :-1].ravel(), i[1:, 1:].ravel(), i[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    tone = prop.colour or "#e9e4d8"
    whole = merge([surface(top, faces, tone, "cloth"), surface(foot, faces[:, ::-1], tone, "cloth")])
    return at(whole, y=-float(whole.bounds[0][1]))


def rocking_chair(prop: Prop) -> Mesh:
    """A rocking chair, 1.05 m high, of turned wood."""
    wood = prop.colour or "#7a4a28"
    u = np.linspace(-0.95, 0.8, 15)
    parts = []
    for s in (-1, 1):
        parts.append(
            tube(
                np.stack([np.full(15, s * 0.26), 0.022 + 0.62 * (1 - np.cos(u * 0.62)), 0.62 * np.sin(u * 0.85)], 1),
                0.021,
                wood,
                "wood",
                8,
            )
        )
        parts += [
            rod((s * 0.25, 0.04, 0.24), (s * 0.24, 0.66, 0.22), 0.02, wood, "wood", 8),
            rod((s * 0.25, 0.06, -0.22), (s * 0.23, 0.44, -0.2), 0.02, wood, "wood", 8),
            rod((s * 0.23, 0.42, -0.2), (s * 0.22, 1.03, -0.38), 0.019, wood, "wood", 8),
            rod((s * 0.25, 0.66, 0.27), (s * 0.235, 0.68, -0.28), 0.022, wood, "wood", 8),
        ]
    parts += [
        box((-0.27, 0.42, -0.23), (0.27, 0.455, 0.26), wood, "wood", 0.012),
        box((-0.22, 0.455, -0.18), (0.22, 0.495, 0.22), "#a8433a", "cloth", 0.018),
    ]
    parts += [rod((x, 0.45, -0.205), (x, 1.0, -0.365), 0.011, wood, "wood", 7) for x in np.linspace(-0.15, 0.15, 5)]
    parts += [
        moved(
            box((-0.25, -0.045, -0.014), (0.25, 0.045, 0.014), wood, "wood", 0.012),
            placed(0, 1.01, -0.37) @ turned("x", -16),
        ),
        rod((-0.25, 0.22, 0.235), (0.25, 0.22, 0.235), 0.014, wood, "wood", 7),
    ]
    return merge(parts)


def wardrobe(prop: Prop) -> Mesh:
    """A wardrobe, 2 m high, two doors with panels over a drawer."""
    wood = prop.colour or "#8a5a34"
    parts = [
        box((-0.6, 0.08, -0.3), (0.6, 1.92, 0.28), wood, "wood", 0.01),
        box((-0.65, 1.9, -0.33), (0.65, 2.0, 0.34), shade(wood, 0.85), "wood", 0.02),
        box((-0.62, 0, -0.31), (0.62, 0.1, 0.31), shade(wood, 0.85), "wood", 0.01),
    ]
    for s in (-1, 1):
        x0, x1 = sorted((s * 0.015, s * 0.585))
        parts += [
            box((x0, 0.42, 0.28), (x1, 1.88, 0.305), wood, "wood", 0.006),
            box((x0 + 0.08, 1.2, 0.304), (x1 - 0.08, 1.8, 0.312), shade(wood, 0.8), "wood", 0.006),
            box((x0 + 0.08, 0.5, 0.304), (x1 - 0.08, 1.12, 0.312), shade(wood, 0.8), "wood", 0.006),
            at(ball(0.02, BRASS, "metal", 10, 7), s * 0.06, 1.15, 0.325),
        ]
    parts += [
        box((-0.57, 0.13, 0.28), (0.57, 0.38, 0.3), wood, "wood", 0.006),
        *(at(ball(0.02, BRASS, "metal", 10, 7), x, 0.26, 0.315) for x in (-0.3, 0.3)),
    ]
    return merge(parts)


def birdcage(prop: Prop) -> Mesh:
    """A birdcage, 55 cm, a small bird on its perch."""
    tone = prop.colour or BRASS
    parts = [
        cylinder(0.16, 0.03, shade(tone, 0.8), "metal", 26),
        at(hoop(0.155, 0.005, tone, "metal", 28, 5), y=0.2),
        at(hoop(0.155, 0.005, tone, "metal", 28, 5), y=0.34),
    ]
    for k in range(18):
        a = k * np.pi / 9
        u = np.linspace(0, np.pi / 2, 6)
        path = np.concatenate([[[0.155, 0.03, 0]], np.stack([0.155 * np.cos(u), 0.34 + 0.15 * np.sin(u), 0 * u], 1)])
        parts.append(moved(tube(path, 0.0028, tone, "metal", 4, False), turned("y", float(np.degrees(a)))))
    bird = [
        at(ball(1.0, "#e8c12c", "coat", 12, 8), 0.0, 0.235, 0.0, 0, (0.026, 0.03, 0.045)),
        at(ball(0.02, "#e8c12c", "coat", 12, 8), 0, 0.27, 0.03),
        rod((0, 0.268, 0.046), (0, 0.265, 0.06), 0.005, "#d9762c", "plain", 6, 0.001),
        rod((0, 0.225, -0.03), (0, 0.2, -0.085), 0.011, "#c9a021", "coat", 6, 0.006),
    ]
    ring = moved(hoop(0.025, 0.005, tone, "metal", 18, 5), placed(0, 0.515, 0) @ turned("x", 90))
    return merge(
        [
            *parts,
            *bird,
            rod((-0.15, 0.205, 0), (0.15, 0.205, 0), 0.006, "#8a5a34", "wood", 6),
            ring,
            at(ball(0.014, tone, "metal", 8, 6), y=0.49),
        ]
    )


def fishbowl(prop: Prop) -> Mesh:
    """A bowl of water with a goldfish, gravel and a weed, 28 cm."""
    a = np.linspace(-1.25, 1.0, 12)
    glass = lathe(
        [(0, 0.0), *((0.14 * float(np.cos(t)), 0.133 + 0.14 * float(np.sin(t))) for t in a), (0.085, 0.26)],
        "#dbe8ee",
        "glass",
        26,
        60,
    )
    stones = [
        at(
            ball(0.011, ("#c9a27a", "#8f8f98", "#d9d2c2")[k % 3], "stone", 6, 4),
            0.075 * np.sqrt(k / 30) * np.cos(k * 2.4),
            0.014,
            0.075 * np.sqrt(k / 30) * np.sin(k * 2.4),
        )
        for k in range(30)
    ]
    tone = prop.colour or "#e8701c"
    fish = [
        at(ball(1.0, tone, "paint", 14, 9), 0, 0, 0, 0, (0.045, 0.026, 0.018)),
        *(
            moved(
                extrude([(0, 0), (-0.04, 0.03), (-0.032, 0.0), (-0.04, -0.03)], 0.002, shade(tone, 1.1), "paint"),
                placed(-0.038, 0, 0) @ turned("y", s),
            )
            for s in (14, -14)
        ),
        extrude([(-0.012, 0.02), (0.016, 0.022), (-0.014, 0.044)], 0.002, tone, "paint"),
        *(at(ball(0.004, "#141416", "paint", 7, 5), 0.03, 0.006, s * 0.0135) for s in (-1, 1)),
    ]
    weed = [
        tube(
            np.stack(
                [
                    0.05 + 0.012 * np.sin(np.linspace(0, 5, 9) + k),
                    np.linspace(0.01, 0.15 - 0.02 * k, 9),
                    -0.02 + 0.02 * k + 0 * np.linspace(0, 1, 9),
                ],
                1,
            ),
            0.004,
            "#3f8a3a",
            "foliage",
            4,
        )
        for k in range(3)
    ]
    return merge([glass, *stones, *(at(each, 0.0, 0.145, 0.02, -18) for each in fish), *weed])


def cutting_board(prop: Prop) -> Mesh:
    """A cutting board, 38 cm, with a handle and half an onion."""
    wood = prop.colour or "#b9874f"
    half = at(
        lathe([(0, 0), (0.034, 0), (0.034, 0.006), (0.024, 0.026), (0, 0.034)], "#e6d9b8", "paint", 18, 70),
        0.06,
        0.02,
        0.0,
    )
    return merge(
        [
            box((-0.17, 0, -0.11), (0.13, 0.02, 0.11), wood, "wood", 0.006),
            box((0.13, 0, -0.025), (0.21, 0.02, 0.025), wood, "wood", 0.006),
            half,
        ]
    )


def whisk(prop: Prop) -> Mesh:
    """A whisk, 30 cm, its wires to -z."""
    wires = []
    u = np.linspace(0, 2 * np.pi, 25)
    for k in range(4):
        loop = np.stack(
            [0.032 * np.sin(u) * np.sqrt(np.maximum(np.sin(u / 2), 0)), 0 * u, -0.16 * np.sin(u / 2) ** 1.4], 1
        )
        wires.append(moved(tube(loop, 0.0013, STEEL, "metal", 4, False), placed(0, 0.033, 0) @ turned("z", 45.0 * k)))
    return merge([*wires, rod((0, 0.033, 0), (0, 0.033, 0.13), 0.010, prop.colour or STEEL, "metal", 10, 0.012)])


KINDS: dict[str, Family] = {
    "fan": Family(fan, (0.0, 0.7, 0.0), words=("electric fan", "standing fan", "ventilator"), turn=18.0, home="living"),
    "blender": Family(blender, (0.1, 0.265, 0.0), "upright", None, ("mixer", "food processor", "smoothie maker"), home="kitchen"),
    "coffee machine": Family(coffee_machine, (0.0, 0.3, 0.1), words=("coffee maker", "espresso machine"), turn=22.0, home="kitchen"),
    "sewing machine": Family(sewing_machine, (0.0, 0.25, 0.0), words=("sewing-machine",), home="living"),
    "padlock": Family(padlock, (0.0, 0.02, 0.0), "palm", None, ("lock",), home="workshop"),
    "gift": Family(gift, (0.0, 0.08, 0.1), "both", None, ("present", "gift box", "wrapped present"), home="living"),
    "pillow": Family(pillow, (0.0, 0.165, 0.0), "both", None, ("cushion",), home="living"),
    "rocking chair": Family(rocking_chair, (0.235, 0.68, 0.0), turn=28.0, home="living"),
    "wardrobe": Family(wardrobe, (0.06, 1.15, 0.32), words=("armoire",), turn=14.0, home="living"),
    "birdcage": Family(birdcage, (0.0, 0.5, 0.0), "hang", None, ("bird cage", "cage"), home="living"),
    "fishbowl": Family(fishbowl, (0.135, 0.12, 0.0), "both", None, ("fish bowl", "goldfish bowl"), home="living"),
    "cutting board": Family(cutting_board, (0.2, 0.01, 0.0), words=("chopping board",), home="kitchen"),
    "whisk": Family(whisk, (0.0, 0.033, 0.07), "along", None, ("egg beater",), turn=60.0, home="kitchen"),
}  # fmt: skip
