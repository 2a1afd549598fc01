"""Wind instruments: flute, clarinet, trumpet, trombone, saxophone, tuba, harmonica.

Those that are blown from the end lie on y = 0 with the mouthpiece at +z and the bell towards -z, keys up; a saxophone and a tuba stand.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import curve, lying
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, turned

BRASS, SILVER = "#d3a13c", "#c6cacd"


def _bell(length: float, wide: float, narrow: float, colour: Colour) -> Mesh:
    """A flaring bell along -z from z = 0, open at its mouth, with a rim."""
    t = np.linspace(0, 1, 9)
    radius = narrow + (wide - narrow) * t**3.2
    profile = [(float(r), float(y)) for r, y in zip(radius, t * length, strict=True)]
    outside = lathe(profile, colour, "metal", 22, 60)
    inside = lathe([(r - 0.0012, y) for r, y in profile[::-1]], shade(colour, 0.75), "metal", 22, 60)
    rim = at(
        lathe([(wide - 0.002, 0), (wide + 0.002, 0.0015), (wide - 0.002, 0.003)], colour, "metal", 22), y=length - 0.002
    )
    return moved(merge([outside, inside, rim]), turned("x", -90))


def flute(prop: Prop) -> Mesh:
    """A concert flute, 66 cm, lying along z: lip plate, keys, rods."""
    colour = prop.colour or SILVER
    y = 0.014
    body = rod((0, y, 0.33), (0, y, -0.33), 0.0095, colour, "metal", 12)
    rings = [
        rod((0, y, z - 0.006), (0, y, z + 0.006), 0.0115, shade(colour, 0.9), "metal", 12)
        for z in (0.33, 0.15, -0.2, -0.33)
    ]
    plate = at(ball(1.0, colour, "metal", 14, 8), 0, y + 0.007, 0.27, 0, (0.013, 0.006, 0.025))
    hole = at(cylinder(0.006, 0.002, "#1b1b1c", "plain", 10), 0, y + 0.0125, 0.27)
    keys = [
        at(cylinder(0.0085, 0.005, shade(colour, 1.08), "metal", 12), 0.0, y + 0.009, z)
        for z in np.linspace(0.08, -0.29, 13)
    ]
    side = [rod((0.011, y + 0.006, 0.1), (0.011, y + 0.006, -0.3), 0.0022, colour, "metal", 5)]
    side += [
        rod((0.011, y + 0.006, z), (0.0, y + 0.012, z), 0.002, colour, "metal", 4) for z in np.linspace(0.08, -0.29, 13)
    ]
    return merge([body, *rings, plate, hole, *keys, *side])


def clarinet(prop: Prop) -> Mesh:
    """A clarinet (or oboe), 66 cm, black with silver keys."""
    colour, y = prop.colour or "#1c1a19", 0.03
    body = moved(
        lathe(
            [(0, 0), (0.012, 0), (0.012, 0.5), (0.02, 0.56), (0.034, 0.6), (0.03, 0.6), (0.01, 0.5)], colour, "wood", 14
        ),
        placed(0, y, 0.27) @ turned("x", -90),
    )
    mouth = rod((0, y, 0.27), (0, y, 0.36), 0.012, "#101011", "plain", 10, 0.005)
    rings = [rod((0, y, z - 0.005), (0, y, z + 0.005), 0.0145, SILVER, "metal", 12) for z in (0.27, 0.15, -0.02, -0.22)]
    keys = [
        at(cylinder(0.0075, 0.004, SILVER, "metal", 10), (0.004 if k % 3 == 2 else 0.0), y + 0.0125, z)
        for k, z in enumerate(np.linspace(0.13, -0.2, 12))
    ]
    rods = [rod((s * 0.012, y + 0.006, 0.12), (s * 0.012, y + 0.006, -0.2), 0.002, SILVER, "metal", 5) for s in (-1, 1)]
    return merge([body, mouth, *rings, *keys, *rods])


def trumpet(prop: Prop) -> Mesh:
    """A trumpet, 52 cm: flaring bell, three valves, mouthpiece."""
    colour, y = prop.colour or BRASS, 0.062
    bell = at(_bell(0.3, 0.061, 0.0085, colour), 0, y, 0.04)
    loop = tube(
        curve(
            [
                (0, y, 0.04),
                (0, y, 0.14),
                (0.0, y - 0.022, 0.17),
                (0.0, y - 0.045, 0.14),
                (0, y - 0.048, 0.05),
                (0, y - 0.048, -0.12),
                (0, y - 0.024, -0.155),
                (0, y + 0.0, -0.12),
            ],
            30,
        ),
        0.0062,
        colour,
        "metal",
        8,
    )
    lead = rod((-0.012, y, 0.26), (-0.012, y, -0.1), 0.0055, colour, "metal", 8)
    mouth = moved(
        lathe([(0.004, 0), (0.005, 0.04), (0.0135, 0.075), (0.0135, 0.08), (0.009, 0.076)], SILVER, "metal", 12),
        placed(-0.012, y, 0.25) @ turned("x", 90),
    )
    valves = []
    for z in (0.055, 0.025, -0.005):
        valves += [
            at(cylinder(0.0125, 0.085, colour, "metal", 14), -0.012, y - 0.06, z),
            at(cylinder(0.004, 0.02, SILVER, "metal", 8), -0.012, y + 0.024, z),
            at(cylinder(0.0085, 0.005, SILVER, "metal", 10), -0.012, y + 0.044, z),
        ]
        valves.append(at(cylinder(0.0135, 0.006, SILVER, "metal", 14), -0.012, y + 0.021, z))
    slides = [
        tube(
            curve([(-0.012, y - 0.01, z), (-0.05, y - 0.012, z), (-0.05, y - 0.032, z), (-0.012, y - 0.034, z)], 8),
            0.005,
            SILVER,
            "metal",
            6,
        )
        for z in (0.055, -0.005)
    ]
    return merge([bell, loop, lead, mouth, *valves, *slides])


def trombone(prop: Prop) -> Mesh:
    """A trombone, 1.1 m: a long slide and a large bell."""
    colour, y = prop.colour or BRASS, 0.11
    bell = at(_bell(0.5, 0.1, 0.012, colour), 0.09, y, 0.1)
    bow = tube(
        curve([(0.09, y, 0.1), (0.09, y, 0.42), (0.045, y, 0.5), (0.0, y, 0.42), (0.0, y, 0.12)], 20),
        0.0085,
        colour,
        "metal",
        8,
    )
    slide = [rod((0, y - k, 0.2), (0, y - k, -0.62), 0.006, SILVER, "metal", 8) for k in (0.0, 0.085)]
    end = tube(curve([(0, y, -0.62), (0, y - 0.03, -0.655), (0, y - 0.085, -0.62)], 8), 0.007, SILVER, "metal", 8)
    braces = [rod((0, y, z), (0, y - 0.085, z), 0.004, colour) for z in (0.17, 0.06)] + [
        rod((0, y, 0.16), (0.09, y, 0.16), 0.004, colour)
    ]
    mouth = rod((0, y - 0.085, 0.2), (0, y - 0.085, 0.28), 0.006, SILVER, "metal", 10, 0.014)
    return merge([bell, bow, *slide, end, *braces, mouth])


def saxophone(prop: Prop) -> Mesh:
    """An alto saxophone, 65 cm, standing on its bow: curved neck, keys, upturned bell to +z."""
    colour = prop.colour or BRASS
    body = tube(
        np.array([[0, 0.58, -0.05], [0, 0.3, -0.04], [0, 0.1, -0.03]]),
        np.array([0.014, 0.026, 0.035]),
        colour,
        "metal",
        14,
    )
    bow = tube(
        curve([(0, 0.12, -0.031), (0, 0.06, -0.02), (0, 0.04, 0.03), (0, 0.06, 0.08), (0, 0.13, 0.1)], 14),
        np.linspace(0.034, 0.044, 14),
        colour,
        "metal",
        14,
    )
    t = np.linspace(0, 1, 8)
    path = np.stack([0 * t, 0.12 + 0.22 * t, 0.1 + 0.05 * t**2], 1)
    bell = tube(path, 0.044 + 0.032 * t**2.5, colour, "metal", 18, False)
    throat = at(lathe([(0.07, 0.0), (0.045, -0.06), (0, -0.08)], shade(colour, 0.5), "metal", 18), 0, 0.34, 0.15)
    rim = at(lathe([(0.076, 0), (0.08, 0.004), (0.074, 0.006)], colour, "metal", 20), 0, 0.335, 0.15)
    neck = tube(
        curve([(0, 0.57, -0.05), (0, 0.63, -0.055), (0, 0.655, -0.1), (0, 0.635, -0.16)], 12),
        np.linspace(0.013, 0.009, 12),
        colour,
        "metal",
        10,
    )
    mouth = rod((0, 0.637, -0.155), (0, 0.612, -0.23), 0.0115, "#151516", "plain", 10, 0.006)
    keys = [
        moved(cylinder(r, 0.006, shade(colour, 1.1), "metal", 14), placed(0.0, y, z) @ turned("x", 84))
        for y, z, r in (
            (0.52, -0.034, 0.011),
            (0.48, -0.03, 0.012),
            (0.44, -0.026, 0.013),
            (0.36, -0.014, 0.016),
            (0.31, -0.008, 0.017),
            (0.26, -0.004, 0.018),
            (0.18, 0.006, 0.02),
        )
    ]
    low = [
        moved(cylinder(0.024, 0.008, shade(colour, 1.1), "metal", 16), placed(0.03, y, 0.12) @ turned("z", -75))
        for y in (0.13, 0.19)
    ]
    pearls = [
        at(ball(0.0075, "#efeae0", "plain", 8, 6), 0, y, z)
        for y, z in ((0.48, -0.02), (0.44, -0.016), (0.31, 0.003), (0.26, 0.007))
    ]
    rods = [rod((s * 0.02, 0.54, -0.03), (s * 0.03, 0.14, 0.0), 0.003, colour, "metal", 5) for s in (-1, 1)]
    guard = [rod((0, 0.26, -0.005), (0, 0.24, 0.07), 0.005, colour)]
    return at(merge([body, bow, bell, throat, rim, neck, mouth, *keys, *low, *pearls, *rods, *guard]))


def tuba(prop: Prop) -> Mesh:
    """A tuba (or French horn, by its name smaller), 95 cm, standing, its bell up."""
    colour = prop.colour or BRASS
    t = np.linspace(0, 1, 10)
    bell = tube(np.stack([0.1 + 0 * t, 0.35 + 0.6 * t, 0 * t], 1), 0.07 + 0.14 * t**3, colour, "metal", 22, False)
    throat = at(
        lathe([(0.205, 0.0), (0.11, -0.18), (0.05, -0.35), (0, -0.36)], shade(colour, 0.6), "metal", 22), 0.1, 0.949, 0
    )
    rim = at(lathe([(0.205, 0), (0.215, 0.006), (0.204, 0.01)], colour, "metal", 24), 0.1, 0.944, 0)
    loop = tube(
        curve(
            [
                (0.1, 0.36, 0),
                (0.1, 0.18, 0),
                (0.02, 0.07, 0),
                (-0.1, 0.09, 0),
                (-0.16, 0.2, 0),
                (-0.16, 0.5, 0),
                (-0.1, 0.62, 0),
                (-0.04, 0.5, 0.02),
            ],
            28,
        ),
        np.linspace(0.072, 0.028, 28),
        colour,
        "metal",
        12,
    )
    coils = [
        tube(
            curve(
                [
                    (-0.16, 0.45, 0.06),
                    (-0.16, 0.25, 0.06),
                    (-0.06, 0.16, 0.06),
                    (0.03, 0.25, 0.06),
                    (0.03, 0.45, 0.06),
                    (-0.06, 0.53, 0.06),
                    (-0.15, 0.46, 0.06),
                ],
                20,
            ),
            0.018,
            shade(colour, 1.05),
            "metal",
            8,
        )
    ]
    valves = [at(cylinder(0.02, 0.16, colour, "metal", 12), x, 0.3, 0.1) for x in (-0.11, -0.065, -0.02, 0.025)]
    valves += [at(cylinder(0.012, 0.03, SILVER, "metal", 10), x, 0.46, 0.1) for x in (-0.11, -0.065, -0.02, 0.025)]
    pipe = tube(curve([(-0.04, 0.5, 0.1), (-0.1, 0.64, 0.12), (-0.1, 0.72, 0.2)], 10), 0.01, colour, "metal", 8)
    mouth = rod((-0.1, 0.72, 0.2), (-0.1, 0.73, 0.25), 0.01, SILVER, "metal", 10, 0.022)
    return merge([bell, throat, rim, loop, *coils, *valves, pipe, mouth])


def harmonica(prop: Prop) -> Mesh:
    """A harmonica, 12 cm, its holes to +z."""
    colour = prop.colour or SILVER
    comb = box((-0.058, 0.006, -0.012), (0.058, 0.014, 0.013), "#6b4528", "wood", 0.001)
    covers = [box((-0.06, y, -0.013), (0.06, y + 0.007, 0.01), colour, "metal", 0.003) for y in (0.0, 0.013)]
    holes = [
        box((x - 0.003, 0.0075, 0.0128), (x + 0.003, 0.0125, 0.0133), "#17110d", "plain")
        for x in np.linspace(-0.05, 0.05, 10)
    ]
    return merge([comb, *covers, *holes])


def recorder(prop: Prop) -> Mesh:
    """A recorder or pan's single pipe, 33 cm, with finger holes."""
    colour = prop.colour or "#b07a42"
    body = lying(
        lathe(
            [
                (0, 0),
                (0.016, 0),
                (0.013, 0.02),
                (0.011, 0.05),
                (0.0125, 0.19),
                (0.015, 0.2),
                (0.015, 0.22),
                (0.013, 0.24),
                (0.013, 0.29),
                (0.007, 0.33),
                (0, 0.33),
            ],
            colour,
            "wood",
            14,
        ),
        0.016,
    )
    holes = [at(cylinder(0.0035, 0.001, "#17110d", "plain", 8), 0, 0.0275, -z) for z in np.linspace(0.06, 0.19, 7)]
    window = box((-0.005, 0.028, -0.275), (0.005, 0.0295, -0.262), "#17110d", "plain")
    return at(merge([body, *holes, window]), z=-0.16, heading=180)


KINDS: dict[str, Family] = {
    "flute": Family(
        flute, (0.0, 0.016, -0.2), "both", (0.0, 0.016, 0.08), ("piccolo", "fife", "flûte"), "stage", turn=58
    ),
    "clarinet": Family(
        clarinet, (0.0, 0.03, -0.12), "both", (0.0, 0.03, 0.1), ("oboe", "clarinette"), "stage", turn=58
    ),
    "recorder": Family(recorder, (0.0, 0.016, -0.02), "both", (0.0, 0.016, 0.08), (), "stage", turn=58),
    "trumpet": Family(
        trumpet, (-0.012, 0.05, 0.025), "both", (-0.012, 0.04, 0.06), ("cornet", "bugle", "trompette"), "stage", turn=62
    ),
    "trombone": Family(trombone, (0.0, 0.07, 0.06), "both", (0.0, 0.07, 0.17), (), "stage", turn=62),
    "saxophone": Family(
        saxophone, (0.0, 0.28, 0.0), "both", (0.0, 0.46, -0.02), ("sax", "saxophone alto"), "stage", turn=55
    ),
    "tuba": Family(
        tuba, (0.0, 0.42, 0.1), "both", (0.1, 0.3, 0.0), ("french horn", "euphonium", "sousaphone"), "stage"
    ),
    "harmonica": Family(
        harmonica,
        (0.055, 0.01, 0.0),
        "both",
        (-0.055, 0.01, 0.0),
        ("mouth organ",),
        "",
    ),
}
