"""Tools of the workshop and the garden: saw, drill, screwdriver, wrench, pliers, rake, pitchfork, pickaxe, mop, ladder, wheelbarrow.

They lie on y = 0 along z, the working end towards -z; a ladder and a wheelbarrow stand.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import curve, hoop, lying, plate, upright
from filmwright.stage.shapes import ball, box, cylinder, extrude, lathe, quad, rod, tube
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import Colour, at, chance, grounded, merge, moved, placed, shade, turned

STEEL, ASH, RED = "#b4b9bd", "#b98a52", "#b3302a"


def _stick(length: float, radius: float, z: float, y: float, colour: Colour = ASH) -> Mesh:
    """A straight wooden handle from z to z + length."""
    return rod((0, y, z), (0, y, z + length), radius, colour, "wood", 10)


def saw(prop: Prop) -> Mesh:
    """A hand saw, 58 cm: toothed blade and an open wooden grip, lying on its side."""
    colour = prop.colour or "#a8662f"
    teeth = []
    low = np.linspace(0.0, 0.42, 43)
    for k, z in enumerate(low):
        teeth.append((-0.055 + 0.03 * z / 0.42 - (0.006 if k % 2 else 0.0), float(z)))
    outline = [(0.055, 0.0), (0.0, 0.42), *[(x * 0.9, z) for x, z in teeth[::-1]]]
    blade = lying(extrude(outline, 0.0015, STEEL, "metal"), 0.012)
    ring = tube(
        curve(
            [
                (0.05, 0.012, -0.005),
                (0.062, 0.012, 0.05),
                (0.05, 0.012, 0.105),
                (0.01, 0.012, 0.125),
                (-0.03, 0.012, 0.1),
                (-0.035, 0.012, 0.05),
                (-0.05, 0.012, -0.01),
            ],
            26,
        ),
        np.interp(np.linspace(0, 1, 26), [0, 0.5, 1], [0.016, 0.0125, 0.014]),
        colour,
        "wood",
        9,
    )
    block = lying(
        plate([(-0.06, -0.03), (0.06, -0.03), (0.055, 0.03), (-0.05, 0.025)], 0.024, colour, "wood", 0.006), 0.012
    )
    bolts = [at(cylinder(0.005, 0.002, "#c9a04a", "metal", 10), x, 0.024, -0.005) for x in (-0.03, 0.0, 0.03)]
    return merge([blade, ring, block, *bolts])


def drill(prop: Prop) -> Mesh:
    """A cordless drill, 24 cm, standing on its battery, its bit to -z: motor body, chuck, trigger, battery."""
    colour = prop.colour or "#e0a020"
    body = rod((0, 0.19, 0.075), (0, 0.19, -0.06), 0.03, colour, "plain", 18)
    cap = rod((0, 0.19, 0.075), (0, 0.19, 0.09), 0.029, "#26282b", "plain", 18, 0.022)
    collar = rod((0, 0.19, -0.06), (0, 0.19, -0.085), 0.028, "#26282b", "plain", 18, 0.024)
    chuck = rod((0, 0.19, -0.085), (0, 0.19, -0.125), 0.02, "#3a3c3f", "metal", 14, 0.012)
    bit = rod((0, 0.19, -0.125), (0, 0.19, -0.2), 0.0035, STEEL, "metal", 6, 0.002)
    t = np.linspace(0, 10 * np.pi, 60)
    flute = tube(
        np.stack([0.0035 * np.cos(t), 0.19 + 0.0035 * np.sin(t), -0.13 - 0.062 * t / t[-1]], 1),
        0.0011,
        "#7d8286",
        "metal",
        4,
    )
    grip = moved(
        box((-0.018, -0.13, -0.022), (0.018, 0.0, 0.024), "#26282b", "plain", 0.012),
        placed(0, 0.18, 0.03) @ turned("x", -10),
    )
    trigger = moved(
        box((-0.009, -0.05, -0.033), (0.009, -0.012, -0.018), RED, "plain", 0.004),
        placed(0, 0.18, 0.03) @ turned("x", -10),
    )
    pack = box((-0.036, 0.0, -0.01), (0.036, 0.055, 0.1), colour, "plain", 0.01)
    foot = box((-0.034, 0.052, 0.0), (0.034, 0.068, 0.09), "#26282b", "plain", 0.005)
    vents = [
        box((-0.0305, 0.184 + 0.006 * k, 0.04), (0.0305, 0.187 + 0.006 * k, 0.065), "#26282b", "plain")
        for k in range(3)
    ]
    return merge([body, cap, collar, chuck, bit, flute, grip, trigger, pack, foot, *vents])


def screwdriver(prop: Prop) -> Mesh:
    """A screwdriver, 22 cm, with a fluted grip."""
    colour = prop.colour or "#d8342a"
    grip = lying(
        lathe(
            [(0, 0), (0.012, 0.002), (0.015, 0.02), (0.0125, 0.06), (0.0145, 0.085), (0.008, 0.1), (0, 0.1)],
            colour,
            "plain",
            8,
            60,
        ),
        0.015,
    )
    bands = [lying(lathe([(0.0151, 0.018), (0.0153, 0.026)], "#17171a", "plain", 8), 0.015)]
    shaft = rod((0, 0.015, -0.1), (0, 0.015, -0.2), 0.0035, STEEL, "metal", 8)
    tip = box((-0.004, 0.0143, -0.214), (0.004, 0.0157, -0.196), STEEL, "metal", 0.0004)
    return at(merge([grip, *bands, shaft, tip]), z=0.1)


def wrench(prop: Prop) -> Mesh:
    """A spanner, 22 cm: an open jaw at one end, a ring at the other."""
    colour = prop.colour or STEEL
    bar = lying(
        plate([(-0.0085, -0.08), (0.0085, -0.08), (0.01, 0.07), (-0.01, 0.07)], 0.007, colour, "metal", 0.002), 0.006
    )
    jaw = [
        lying(
            plate(
                [(s * 0.006, 0.065), (s * 0.026, 0.075), (s * 0.027, 0.098), (s * 0.014, 0.112), (s * 0.0105, 0.086)],
                0.01,
                colour,
                "metal",
                0.002,
            ),
            0.006,
        )
        for s in (-1, 1)
    ]
    heel = lying(
        plate([(-0.022, 0.066), (0.022, 0.066), (0.012, 0.086), (-0.012, 0.086)], 0.0095, colour, "metal", 0.002), 0.006
    )
    ring = at(
        lathe([(0.011, 0), (0.019, 0), (0.019, 0.01), (0.011, 0.01), (0.011, 0)], colour, "metal", 18), 0, 0.001, 0.095
    )
    return merge([bar, *jaw, heel, ring])


def pliers(prop: Prop) -> Mesh:
    """Pliers, 20 cm, half open, with sleeved handles."""
    parts: list[Mesh] = []
    for s in (-1, 1):
        jaw = lying(
            plate(
                [(0.0, 0.0), (s * 0.012, 0.01), (s * 0.01, 0.045), (s * 0.003, 0.062), (0.0, 0.05)],
                0.009,
                "#7d8286",
                "metal",
                0.002,
            ),
            0.008,
        )
        arm = tube(
            curve(
                [
                    (s * 0.0, 0.008, 0.0),
                    (-s * 0.022, 0.008, 0.04),
                    (-s * 0.028, 0.008, 0.09),
                    (-s * 0.022, 0.008, 0.13),
                ],
                12,
            ),
            0.0065,
            prop.colour or "#d8342a",
            "plain",
            8,
        )
        parts += [jaw, arm]
    return merge([*parts, at(cylinder(0.011, 0.014, "#8d9195", "metal", 14), y=0.001)])


def rake(prop: Prop) -> Mesh:
    """A garden rake, 1.5 m, its teeth down."""
    head = rod((-0.2, 0.06, -0.7), (0.2, 0.06, -0.7), 0.01, prop.colour or "#3f6b46", "metal", 8)
    teeth = [
        rod((float(x), 0.06, -0.7), (float(x), 0.0, -0.72), 0.0055, prop.colour or "#3f6b46", "metal", 6, 0.003)
        for x in np.linspace(-0.195, 0.195, 12)
    ]
    bow = [rod((s * 0.16, 0.06, -0.7), (0, 0.06, -0.58), 0.007, prop.colour or "#3f6b46") for s in (-1, 1)]
    return merge([head, *teeth, *bow, _stick(1.35, 0.014, -0.62, 0.06)])


def pitchfork(prop: Prop) -> Mesh:
    """A pitchfork, 1.5 m, four curved tines."""
    tines = [
        tube(
            curve([(x * 0.3, 0.03, -0.42), (x, 0.028, -0.5), (x, 0.012, -0.64), (x * 1.02, 0.03, -0.78)], 10),
            np.linspace(0.007, 0.0025, 10),
            prop.colour or "#5f6468",
            "metal",
            6,
        )
        for x in (-0.1, -0.034, 0.034, 0.1)
    ]
    socket = rod((0, 0.03, -0.43), (0, 0.03, -0.3), 0.017, "#5f6468", "metal", 10)
    return merge([*tines, socket, _stick(1.1, 0.015, -0.38, 0.03)])


def pickaxe(prop: Prop) -> Mesh:
    """A pickaxe, 90 cm, its curved head across."""
    head = tube(
        curve(
            [(-0.27, 0.03, -0.3), (-0.13, 0.03, -0.38), (0.0, 0.03, -0.4), (0.13, 0.03, -0.38), (0.27, 0.03, -0.3)], 18
        ),
        np.interp(np.linspace(-1, 1, 18), [-1, -0.2, 0.2, 1], [0.004, 0.022, 0.022, 0.004]),
        prop.colour or "#5a5f63",
        "metal",
        8,
    )
    eye = box((-0.03, 0.0, -0.43), (0.03, 0.06, -0.37), prop.colour or "#5a5f63", "metal", 0.01)
    return merge([head, eye, _stick(0.88, 0.017, -0.44, 0.03)])


def mop(prop: Prop) -> Mesh:
    """A mop, 1.4 m: strands of cotton from a clamp."""
    draw = chance(4, "mop")
    strands = []
    for k in range(44):
        x = (k / 43 - 0.5) * 0.16
        end = (x * 2.4 + draw.normal() * 0.02, 0.008, -0.86 - 0.05 * draw.uniform())
        path = curve(
            [(x, 0.035, -0.58), (x * 1.7, 0.05 + 0.02 * draw.uniform(), -0.68), (x * 2.2, 0.02, -0.78), end], 7
        )
        strands.append(tube(path, 0.0075, shade(prop.colour or "#e9e4d4", float(draw.uniform(0.8, 1.05))), "cloth", 5))
    clamp = box((-0.09, 0.02, -0.6), (0.09, 0.052, -0.56), "#2f6fb0", "plain", 0.006)
    return merge(
        [
            *strands,
            clamp,
            rod((0, 0.035, -0.56), (0, 0.035, -0.48), 0.018, "#2f6fb0", "plain", 10),
            _stick(1.2, 0.013, -0.5, 0.035, "#c9cccf"),
        ]
    )


def hoe(prop: Prop) -> Mesh:
    """A hoe, 1.4 m, its blade down."""
    blade = box((-0.08, 0.0, -0.71), (0.08, 0.09, -0.703), prop.colour or "#5f6468", "metal", 0.002)
    neck = tube(curve([(0, 0.09, -0.705), (0, 0.12, -0.68), (0, 0.1, -0.6)], 8), 0.009, "#5f6468", "metal", 6)
    return merge([blade, neck, rod((0, 0.1, -0.62), (0, 0.03, 0.7), 0.014, ASH, "wood", 10)])


def scythe(prop: Prop) -> Mesh:
    """A scythe, 1.5 m: a long curved blade, a bent snath with two grips."""
    blade = lying(
        plate(
            [(0.0, 0.0), (0.25, 0.05), (0.5, 0.04), (0.68, -0.05), (0.45, -0.015), (0.2, -0.02), (0.0, -0.05)],
            0.004,
            prop.colour or STEEL,
            "metal",
        ),
        0.03,
    )
    snath = tube(
        curve([(0, 0.03, -0.02), (0.02, 0.03, 0.5), (-0.02, 0.03, 1.0), (0.04, 0.03, 1.45)], 20), 0.016, ASH, "wood", 9
    )
    grips = [rod((0.0, 0.03, z), (-0.1, 0.06, z - 0.02), 0.014, ASH, "wood", 8) for z in (0.62, 1.0)]
    return at(merge([blade, snath, *grips]), z=-0.7)


def paint_roller(prop: Prop) -> Mesh:
    """A paint roller, 35 cm, wet with paint."""
    roll = rod((-0.11, 0.025, -0.15), (0.11, 0.025, -0.15), 0.024, prop.colour or "#2f8fd0", "cloth", 18)
    frame = tube(
        curve(
            [(0.11, 0.025, -0.15), (0.13, 0.025, -0.14), (0.13, 0.025, -0.08), (0.02, 0.025, -0.05), (0.0, 0.025, 0.0)],
            16,
        ),
        0.004,
        STEEL,
        "metal",
        6,
    )
    return merge([roll, frame, rod((0, 0.025, 0.0), (0, 0.025, 0.13), 0.014, "#d8342a", "plain", 10, 0.017)])


def ladder(prop: Prop) -> Mesh:
    """A step ladder, 1.9 m, open: five treads, two braces, a rear frame."""
    colour = prop.colour or "#c9cccf"
    material = "wood" if "wood" in prop.name.lower() else "metal"
    parts = []
    for s in (-1, 1):
        parts.append(_leg((s * 0.25, 0.0, 0.35), (s * 0.17, 1.85, 0.0), colour, material))
        parts.append(_leg((s * 0.24, 0.0, -0.5), (s * 0.17, 1.85, -0.06), colour, material))
    for k in range(6):
        u = 0.14 + 0.155 * k
        y, z, half = 1.85 * u, 0.35 * (1 - u), 0.25 - 0.08 * u
        parts.append(
            box((-half, y - 0.012, z - 0.06), (half, y + 0.012, z + 0.04), shade(colour, 0.92), material, 0.004)
        )
        if k % 2 == 0:
            parts.append(
                rod(
                    (-0.24 + 0.07 * u, y, -0.5 * (1 - u) - 0.06 * u),
                    (0.24 - 0.07 * u, y, -0.5 * (1 - u) - 0.06 * u),
                    0.011,
                    colour,
                    material,
                )
            )
    parts.append(box((-0.19, 1.84, -0.14), (0.19, 1.88, 0.08), "#d8342a", "plain", 0.008))
    parts += [rod((s * 0.215, 0.85, 0.18), (s * 0.21, 0.85, -0.28), 0.007, "#8d9195") for s in (-1, 1)]
    return grounded(merge(parts), 0, 0.1, 0.3)


def _leg(a: tuple[float, float, float], b: tuple[float, float, float], colour: Colour, material: str) -> Mesh:
    return tube(np.array([a, b]), 0.021, colour, material, 4)


def wheelbarrow(prop: Prop) -> Mesh:
    """A wheelbarrow, 1.4 m, its wheel to -z: tray with earth, two handles, two legs."""
    colour = prop.colour or "#3f7a4a"
    low, high = 0.3, 0.58
    corners = [(0.19, low, -0.3), (0.19, low, 0.25), (0.3, high, -0.52), (0.3, high, 0.4)]
    tray = []

    def pair(a: Vec, b: Vec, c: Vec, d: Vec) -> list[Mesh]:
        return [quad(a, b, c, d, colour, "metal"), quad(d, c, b, a, shade(colour, 0.85), "metal")]

    (x0, y0, z0), (_, _, z1), (x1, y1, z2), (_, _, z3) = corners
    tray += pair((-x0, y0, z1), (x0, y0, z1), (x0, y0, z0), (-x0, y0, z0))
    tray += pair((-x1, y1, z3), (x1, y1, z3), (x0, y0, z1), (-x0, y0, z1))
    tray += pair((x1, y1, z2), (-x1, y1, z2), (-x0, y0, z0), (x0, y0, z0))
    for s in (-1, 1):
        tray += pair((s * x1, y1, z3), (s * x1, y1, z2), (s * x0, y0, z0), (s * x0, y0, z1))
    rim = [
        rod((a * 0.3, y1, b), (c * 0.3, y1, d), 0.012, colour, "metal")
        for a, b, c, d in ((-1, z2, 1, z2), (-1, z3, 1, z3), (-1, z2, -1, z3), (1, z2, 1, z3))
    ]
    earth = at(ball(1.0, "#4a3524", "soil", 16, 8), 0, 0.5, -0.05, 0, (0.25, 0.12, 0.36))
    bars = [rod((s * 0.06, 0.2, -0.62), (s * 0.3, 0.55, 0.85), 0.018, ASH, "wood", 8) for s in (-1, 1)]
    grips = [rod((s * 0.28, 0.52, 0.72), (s * 0.302, 0.553, 0.86), 0.022, "#17171a", "plain", 8) for s in (-1, 1)]
    legs = [rod((s * 0.2, 0.36, 0.2), (s * 0.24, 0.0, 0.32), 0.014, "#2a2c2f", "metal") for s in (-1, 1)]
    wheel = [
        moved(at(hoop(0.16, 0.035, "#1d1d1f", "plain", 24, 8), 0, 0, 0), placed(0, 0.195, -0.62) @ turned("z", 90)),
        moved(cylinder(0.1, 0.04, "#b9bcbf", "metal", 16), placed(0.02, 0.195, -0.62) @ turned("z", 90)),
    ]
    return merge([*tray, *rim, earth, *bars, *grips, *legs, *wheel])


def watering_can(prop: Prop) -> Mesh:
    """A watering can, 40 cm, its rose to -x."""
    colour = prop.colour or "#4f8a5a"
    body = lathe(
        [(0, 0), (0.1, 0), (0.105, 0.01), (0.095, 0.19), (0.085, 0.2), (0.03, 0.2), (0.02, 0.19), (0, 0.18)],
        colour,
        "metal",
        24,
    )
    spout = tube(
        np.array([[-0.085, 0.05, 0], [-0.2, 0.16, 0], [-0.27, 0.24, 0]]),
        np.array([0.024, 0.016, 0.013]),
        colour,
        "metal",
        10,
    )
    rose = moved(
        lathe([(0.013, 0), (0.045, 0.03), (0.045, 0.036), (0, 0.04)], shade(colour, 1.15), "metal", 18),
        placed(-0.268, 0.238, 0) @ turned("z", 40),
    )
    grip = tube(
        curve([(0.03, 0.2, 0), (0.0, 0.3, 0), (0.1, 0.32, 0), (0.16, 0.2, 0), (0.1, 0.06, 0)], 22),
        0.009,
        colour,
        "metal",
        8,
    )
    brace = rod((-0.06, 0.19, 0), (-0.2, 0.17, 0), 0.005, colour, "metal")
    return merge([body, spout, rose, grip, brace])


def toolbox(prop: Prop) -> Mesh:
    """A toolbox, 45 cm, with a tray lid, latches and a handle; a hammer and a screwdriver stick out."""
    colour = prop.colour or "#b3302a"
    case = box((-0.22, 0, -0.1), (0.22, 0.14, 0.1), colour, "metal", 0.01)
    lid = extrude([(-0.1, 0.14), (0.1, 0.14), (0.055, 0.21), (-0.055, 0.21)], 0.44, shade(colour, 0.92), "metal")
    grip = tube(
        curve([(-0.08, 0.21, 0), (-0.07, 0.26, 0), (0.07, 0.26, 0), (0.08, 0.21, 0)], 12), 0.009, "#17171a", "plain", 8
    )
    latches = [box((x - 0.018, 0.11, 0.1), (x + 0.018, 0.16, 0.108), STEEL, "metal", 0.003) for x in (-0.13, 0.13)]
    return merge(
        [
            case,
            at(lid, heading=90),
            grip,
            *latches,
            box((-0.222, 0.136, -0.102), (0.222, 0.144, 0.102), shade(colour, 0.6), "metal"),
        ]
    )


def tape(prop: Prop) -> Mesh:
    """A tape measure, 8 cm, its yellow tape drawn out towards -z."""
    case = box((-0.02, 0, -0.035), (0.02, 0.07, 0.035), prop.colour or "#e0a020", "plain", 0.012)
    badge = [moved(cylinder(0.024, 0.042, "#17171a", "plain", 20), placed(-0.021, 0.036, 0) @ turned("z", -90))]
    band = box((-0.0125, 0.006, -0.24), (0.0125, 0.008, -0.03), "#f0d040", "plain")
    marks = [
        box((-0.0125, 0.008, z), (-0.0125 + (0.018 if k % 5 == 0 else 0.009), 0.0084, z + 0.0012), "#17171a", "plain")
        for k, z in enumerate(np.linspace(-0.235, -0.04, 26))
    ]
    hook = box((-0.0125, 0.0, -0.243), (0.0125, 0.009, -0.24), STEEL, "metal")
    return merge([case, *badge, band, *marks, hook])


def anvil(prop: Prop) -> Mesh:
    """An anvil on a stump, 85 cm: horn to -x."""
    colour = prop.colour or "#3d4145"
    stump = grounded(lathe([(0, 0), (0.24, 0), (0.21, 0.5), (0, 0.5)], "#6b4a2e", "bark", 16), 0, 0.2)
    foot = box((-0.16, 0.5, -0.1), (0.16, 0.56, 0.1), colour, "metal", 0.02)
    waist = box((-0.08, 0.56, -0.055), (0.08, 0.66, 0.055), colour, "metal", 0.02)
    face = box((-0.12, 0.66, -0.06), (0.22, 0.76, 0.06), shade(colour, 1.2), "metal", 0.008)
    horn = moved(
        lathe([(0, 0), (0.05, 0), (0.035, 0.12), (0.01, 0.22), (0, 0.23)], colour, "metal", 14),
        placed(-0.11, 0.705, 0) @ turned("z", 90),
    )
    return merge([stump, foot, waist, face, horn])


def chainsaw(prop: Prop) -> Mesh:
    """A chain saw, 75 cm, bar to -z."""
    colour = prop.colour or "#d8642a"
    body = box((-0.08, 0.02, -0.05), (0.08, 0.2, 0.22), colour, "plain", 0.03)
    bar = moved(
        plate([(0, -0.04), (0.38, -0.035), (0.42, 0.0), (0.38, 0.035), (0, 0.04)], 0.008, STEEL, "metal", 0.002),
        placed(0.04, 0.08, -0.05) @ turned("y", 90),
    )
    chain = [
        box(
            (0.036, 0.08 + s * 0.041 - 0.004, -0.05 - z),
            (0.044, 0.08 + s * 0.041 + 0.004, -0.05 - z - 0.008),
            "#26282b",
            "metal",
        )
        for s in (-1, 1)
        for z in np.linspace(0.02, 0.36, 16)
    ]
    rear = tube(
        curve([(0, 0.17, 0.2), (0, 0.18, 0.32), (0, 0.08, 0.34), (0, 0.05, 0.2)], 14), 0.017, "#26282b", "plain", 8
    )
    front = tube(curve([(-0.1, 0.06, 0.02), (-0.1, 0.26, 0.02), (0.09, 0.27, 0.02)], 14), 0.012, "#26282b", "plain", 8)
    guard = box((-0.07, 0.2, -0.06), (0.07, 0.3, -0.045), "#17171a", "plain", 0.006)
    return merge(
        [body, bar, *chain, rear, front, guard, upright(cylinder(0.04, 0.01, "#26282b", "plain", 18), 0.0, 0.12, 0.215)]
    )


def shears(prop: Prop) -> Mesh:
    """Garden shears, 55 cm, open."""
    parts = []
    for s in (-1, 1):
        blade = moved(
            lying(
                plate([(0.0, 0.0), (0.025, 0.03), (0.02, 0.2), (0.0, 0.26), (-0.004, 0.1)], 0.004, STEEL, "metal"),
                0.016 + 0.004 * s,
            ),
            placed(heading=14 * s),
        )
        arm = rod((0, 0.016, 0.0), (s * 0.07, 0.016, 0.14), 0.008, STEEL)
        grip = rod((s * 0.07, 0.016, 0.14), (s * 0.13, 0.016, 0.29), 0.014, prop.colour or "#b3302a", "plain", 10)
        parts += [blade, arm, grip]
    return merge([*parts, at(cylinder(0.012, 0.03, "#6f7376", "metal", 12), y=0.002)])


KINDS: dict[str, Family] = {
    "saw": Family(
        saw, (0.0, 0.012, 0.118), "along", None, ("handsaw", "hand saw", "hacksaw", "scie"), "workshop", turn=58
    ),
    "drill": Family(
        drill,
        (0.0, 0.12, 0.045),
        "forward",
        None,
        ("power drill", "electric drill", "cordless drill", "perceuse"),
        "workshop",
        turn=62,
    ),
    "screwdriver": Family(screwdriver, (0.0, 0.015, 0.05), "along", None, ("tournevis",), "workshop", turn=55),
    "wrench": Family(wrench, (0.0, 0.006, 0.05), "along", None, ("spanner", "monkey wrench"), "workshop", turn=55),
    "pliers": Family(
        pliers,
        (0.026, 0.008, 0.09),
        "along",
        None,
        (
            "tongs",
            "pincers",
        ),
        "workshop",
        turn=55,
    ),
    "rake": Family(rake, (0.0, 0.06, 0.55), "staff", (0.0, 0.06, 0.1), ("râteau",), "garden", turn=62),
    "pitchfork": Family(
        pitchfork, (0.0, 0.03, 0.55), "staff", (0.0, 0.03, 0.1), ("hayfork", "fourche", "trident"), "garden", turn=62
    ),
    "pickaxe": Family(
        pickaxe,
        (0.0, 0.03, 0.35),
        "along",
        (0.0, 0.03, 0.1),
        ("pick axe", "pick-axe", "mattock", "pioche"),
        "rock",
        turn=35,
    ),
    "mop": Family(mop, (0.0, 0.035, 0.55), "staff", (0.0, 0.035, 0.1), ("floor mop", "serpillière"), "living", turn=62),
    "hoe": Family(hoe, (0.0, 0.037, 0.6), "staff", (0.0, 0.06, 0.15), (), "garden", turn=62),
    "scythe": Family(scythe, (-0.1, 0.06, 0.28), "staff", (-0.1, 0.06, -0.1), ("sickle",), "garden", turn=30),
    "paint roller": Family(paint_roller, (0.0, 0.025, 0.08), "along", None, ("roller brush",), "workshop", turn=40),
    "ladder": Family(ladder, (0.25, 0.9, 0.18), "both", None, ("stepladder", "step ladder", "échelle"), "garden"),
    "wheelbarrow": Family(
        wheelbarrow, (0.3, 0.54, 0.78), "hang", (-0.3, 0.54, 0.78), ("barrow", "brouette"), "garden", turn=60
    ),
    "watering can": Family(watering_can, (0.05, 0.31, 0.0), "hang", None, ("arrosoir",), "garden"),
    "toolbox": Family(toolbox, (0.0, 0.258, 0.0), "hang", None, ("tool box", "tool kit"), "workshop"),
    "tape measure": Family(tape, (0.0, 0.035, 0.03), "palm", None, ("measuring tape",), "workshop", turn=50),
    "anvil": Family(anvil, (0.2, 0.7, 0.0), "both", None, ("enclume",), "workshop"),
    "chainsaw": Family(
        chainsaw, (0.0, 0.13, 0.33), "forward", (0.0, 0.265, 0.02), ("chain saw", "tronçonneuse"), "garden", turn=62
    ),
    "shears": Family(
        shears,
        (0.1, 0.016, 0.22),
        "along",
        (-0.1, 0.016, 0.22),
        ("garden shears", "hedge clippers", "clippers", "secateurs"),
        "garden",
        turn=50,
    ),
}
