"""Stringed instruments: guitar, violin, cello, harp. They stand on y = 0 with the strings to +z and the neck up.

The right hand is at the strings, the left on the neck: `grip` and `second`.
"""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import both, crossways, curve, plate, symmetric, upright
from filmwright.stage.shapes import ball, box, cylinder, extrude, lathe, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, turned

SPRUCE, ROSEWOOD, EBONY, STRING = "#d08f47", "#4a2a1b", "#1e1a18", "#d9d4c5"
FIGURE_OF_8 = [
    (0.0, 0.0), (0.11, 0.01), (0.175, 0.07), (0.19, 0.14), (0.165, 0.23), (0.125, 0.3), (0.13, 0.37), (0.142, 0.42),
    (0.12, 0.47), (0.06, 0.495), (0.0, 0.5),
]  # fmt: skip
# half a violin's outline on a body 36 cm long, with the corners of its waist
FIDDLE = [
    (0.0, 0.0), (0.06, 0.006), (0.095, 0.035), (0.104, 0.075), (0.095, 0.115), (0.102, 0.135), (0.07, 0.15), (0.056, 0.185),
    (0.066, 0.225), (0.085, 0.238), (0.078, 0.262), (0.083, 0.29), (0.07, 0.33), (0.03, 0.354), (0.0, 0.356),
]  # fmt: skip


def _strings(xs: Array, low: tuple[float, float], high: tuple[float, float], spread: float, thick: float) -> list[Mesh]:
    """Strings from a bridge (y, z) to a nut (y, z), closer together there."""
    return [
        rod((float(x), low[0], low[1]), (float(x) * spread, high[0], high[1]), thick, STRING, "metal", 3) for x in xs
    ]


def _pegs(count: int, x: float, low: float, high: float, z: float, colour: Colour = "#e0dcd0") -> list[Mesh]:
    """Tuning pegs on both sides of a head."""
    parts = []
    for k, y in enumerate(np.linspace(low, high, count // 2)):
        for side in (-1, 1):
            stem = rod((side * x * 0.7, float(y), z), (side * (x + 0.018), float(y), z), 0.003, "#b9bcbf")
            parts += [stem, at(ball(0.008, colour, "plain", 8, 5), side * (x + 0.022), float(y), z, 0, (0.6, 1, 1.2))]
        del k
    return parts


def guitar(prop: Prop) -> Mesh:
    """A guitar, 1 m: acoustic with a round hole, or electric with horns and pickups."""
    if said(prop, "electric", "bass"):
        return _electric(prop)
    colour = prop.colour or SPRUCE
    outline = symmetric(FIGURE_OF_8, 26)
    sides = at(plate(outline, 0.094, shade(prop.colour or "#7a4526", 0.75), "wood", 0.006), z=0.05)
    top = at(plate(outline * 0.985 + [0, 0.004], 0.005, colour, "wood"), z=0.099)
    rim = at(plate(outline * 1.0, 0.003, "#efe2c4", "plain"), z=0.0965)
    hole = upright(cylinder(0.049, 0.002, "#17110d", "plain", 24), 0, 0.33, 0.101)
    rose = upright(cylinder(0.057, 0.0012, ROSEWOOD, "wood", 24), 0, 0.33, 0.101)
    bridge = box((-0.075, 0.135, 0.1), (0.075, 0.16, 0.111), ROSEWOOD, "wood", 0.004)
    guard = at(
        plate([(0.05, 0.24), (0.115, 0.27), (0.085, 0.33), (0.055, 0.35), (0.058, 0.3)], 0.002, EBONY, "plain"),
        z=0.1025,
    )
    neck = [
        box((-0.026, 0.44, 0.072), (0.026, 0.86, 0.102), "#8a5a30", "wood", 0.012),
        box((-0.027, 0.375, 0.101), (0.027, 0.86, 0.108), ROSEWOOD, "wood", 0.002),
    ]
    frets = [
        box((-0.026, y, 0.108), (0.026, y + 0.003, 0.1095), STRING, "metal")
        for y in 0.86 - 0.62 * (1 - 2 ** (-np.arange(1, 13) / 12))
    ]
    head = moved(
        extrude([(-0.03, 0), (0.03, 0), (0.038, 0.13), (0.0, 0.138), (-0.038, 0.13)], 0.016, ROSEWOOD, "wood"),
        placed(0, 0.86, 0.096) @ turned("x", -10),
    )
    strings = _strings(np.linspace(-0.028, 0.028, 6), (0.148, 0.113), (0.865, 0.111), 0.72, 0.0009)
    dots = [upright(cylinder(0.004, 0.001, "#e9e2ee", "plain", 8), 0, y, 0.108) for y in (0.66, 0.72, 0.78)]
    return merge(
        [
            sides,
            top,
            rim,
            rose,
            hole,
            bridge,
            guard,
            *neck,
            *frets,
            head,
            *strings,
            *dots,
            *_pegs(6, 0.036, 0.885, 0.97, 0.085),
        ]
    )


def _electric(prop: Prop) -> Mesh:
    """A solid body with two horns, pickups, knobs and a long neck."""
    colour = prop.colour or "#b0232a"
    right = [
        (0.0, 0.0),
        (0.11, 0.01),
        (0.165, 0.08),
        (0.155, 0.17),
        (0.115, 0.235),
        (0.125, 0.3),
        (0.135, 0.375),
        (0.085, 0.36),
        (0.05, 0.31),
        (0.03, 0.3),
    ]
    outline = symmetric(right, 26)
    body = at(plate(outline, 0.045, colour, "paint", 0.012), z=0.05)
    guard = at(plate(outline * 0.62 + [0.0, 0.09], 0.003, "#ece7da", "plain"), z=0.0735)
    neck = box((-0.024, 0.25, 0.055), (0.024, 0.84, 0.078), "#c2924f", "wood", 0.01)
    board = box((-0.025, 0.27, 0.077), (0.025, 0.84, 0.083), ROSEWOOD, "wood", 0.002)
    frets = [
        box((-0.025, y, 0.083), (0.025, y + 0.003, 0.0845), STRING, "metal")
        for y in 0.84 - 0.62 * (1 - 2 ** (-np.arange(1, 16) / 12))
    ]
    pickups = [box((-0.042, y, 0.073), (0.042, y + 0.02, 0.081), "#1b1b1c", "plain", 0.003) for y in (0.13, 0.18, 0.23)]
    bridge = box((-0.04, 0.08, 0.074), (0.04, 0.105, 0.084), "#c9cccf", "metal", 0.003)
    knobs = [
        upright(cylinder(0.012, 0.014, "#1b1b1c", "plain", 12, 0.009), x, y, 0.074)
        for x, y in ((0.09, 0.1), (0.105, 0.06), (0.075, 0.055))
    ]
    head = at(
        plate(
            [(-0.026, 0.84), (0.026, 0.84), (0.05, 0.88), (0.05, 0.94), (0.02, 1.0), (-0.03, 0.98)],
            0.014,
            "#c2924f",
            "wood",
            0.003,
        ),
        z=0.068,
    )
    count = 4 if said(prop, "bass") else 6
    strings = _strings(np.linspace(-0.026, 0.026, count), (0.092, 0.088), (0.845, 0.087), 0.75, 0.001)
    return merge(
        [
            body,
            guard,
            neck,
            board,
            *frets,
            *pickups,
            bridge,
            *knobs,
            head,
            *strings,
            *_pegs(count, 0.045, 0.88, 0.96, 0.068, "#c9cccf"),
        ]
    )


def _fiddle(colour: Colour) -> list[Mesh]:
    """Body, bridge, tail, neck, scroll and strings of a violin, 60 cm with its neck; its bottom on y = 0."""
    outline = symmetric(FIDDLE, 40)
    ribs = plate(outline, 0.032, shade(colour, 0.75), "wood", 0.002)
    arched = at(plate(outline * 1.02, 0.012, colour, "wood", 0.011), z=0.02)
    belly = at(plate(outline * [0.86, 0.9] + [0, 0.018], 0.016, shade(colour, 1.12), "wood", 0.014), z=0.023)
    back = at(plate(outline * 1.02, 0.01, shade(colour, 0.85), "wood", 0.009), z=-0.019)
    holes = both(
        tube(
            curve(
                [
                    (0.034, 0.135, 0.031),
                    (0.042, 0.145, 0.031),
                    (0.033, 0.168, 0.032),
                    (0.028, 0.195, 0.032),
                    (0.036, 0.205, 0.031),
                ],
                10,
            ),
            0.003,
            EBONY,
            "plain",
            5,
        )
    )
    bridge = box((-0.02, 0.166, 0.03), (0.02, 0.17, 0.058), "#e3c389", "wood", 0.001)
    tail = at(
        plate([(-0.009, 0.02), (0.009, 0.02), (0.021, 0.125), (-0.021, 0.125)], 0.006, EBONY, "wood", 0.002), z=0.045
    )
    chin = at(
        plate(symmetric([(0.0, 0.0), (0.03, 0.005), (0.035, 0.03), (0.0, 0.045)], 10), 0.012, EBONY, "wood", 0.005),
        -0.055,
        0.0,
        0.032,
    )
    neck = tube(np.array([[0, 0.34, 0.012], [0, 0.46, 0.02], [0, 0.5, 0.022]]), 0.0125, shade(colour, 0.95), "wood", 10)
    board = moved(
        box((-0.02, 0.0, -0.003), (0.02, 0.27, 0.004), EBONY, "wood", 0.003), placed(0, 0.22, 0.047) @ turned("x", -3.5)
    )
    pegbox = box((-0.013, 0.49, 0.002), (0.013, 0.565, 0.028), colour, "wood", 0.006)
    scroll = [
        crossways(cylinder(0.016, 0.026, colour, "wood", 16), -0.013, 0.578, 0.012),
        crossways(cylinder(0.008, 0.04, shade(colour, 0.9), "wood", 12), -0.02, 0.578, 0.012),
    ]
    pegs = [rod((-0.034, y, 0.016), (0.034, y, 0.016), 0.004, EBONY, "wood", 8) for y in (0.505, 0.522, 0.539, 0.556)]
    strings = _strings(np.linspace(-0.014, 0.014, 4), (0.1, 0.048), (0.168, 0.0585), 1.0, 0.0008)
    strings += _strings(np.linspace(-0.014, 0.014, 4), (0.168, 0.0585), (0.495, 0.033), 0.55, 0.0008)
    return [ribs, arched, belly, back, holes, bridge, tail, chin, neck, board, pegbox, *scroll, *pegs, *strings]


def fiddle_bow(length: float, colour: Colour = "#5a2f1a") -> Mesh:
    """A bow along y from its frog at y = 0, the hair to +z."""
    stick = tube(
        curve([(0, 0, 0), (0, 0.3 * length, 0.006), (0, 0.7 * length, 0.008), (0, length, 0)], 12),
        np.linspace(0.0045, 0.003, 12),
        colour,
        "wood",
        7,
    )
    frog = box((-0.005, 0.03, 0.0), (0.005, 0.08, 0.024), EBONY, "plain", 0.003)
    hair = box((-0.005, 0.07, 0.019), (0.005, length - 0.005, 0.0205), "#efe9d8", "cloth")
    head = box((-0.004, length - 0.012, 0.0), (0.004, length, 0.022), colour, "wood", 0.002)
    return merge([stick, frog, hair, head])


def violin(prop: Prop) -> Mesh:
    """A violin (or viola) with f-holes and a scroll, 60 cm."""
    return merge(_fiddle(prop.colour or "#a8521e"))


def violin_bow(prop: Prop) -> Mesh:
    """A violin bow, 75 cm, lying along z with the frog at +z."""
    return at(moved(fiddle_bow(0.75, prop.colour or "#5a2f1a"), turned("x", -90)), y=0.008, z=0.3)


def cello(prop: Prop) -> Mesh:
    """A cello on its spike, 1.25 m."""
    body = at(merge(_fiddle(prop.colour or "#9a4a1e")), y=0.09, size=(2.05, 2.05, 2.4))
    return merge([body, rod((0, 0, 0), (0, 0.11, 0), 0.006, "#a9adb0", "metal", 8)])


def harp(prop: Prop) -> Mesh:
    """A concert harp, 1.75 m: sound box, pillar with a crown, curved neck, strings of three colours."""
    gold = prop.colour or "#c79a3a"
    base = box((-0.2, 0.0, -0.17), (0.3, 0.09, 0.17), gold, "wood", 0.03)
    sound = np.array([[0.2, 0.08, 0], [-0.02, 0.75, 0], [-0.24, 1.42, 0]])
    chest = tube(sound, np.array([0.15, 0.105, 0.06]), "#8a5a2e", "wood", 12)
    pillar = lathe(
        [
            (0, 0),
            (0.055, 0),
            (0.04, 0.06),
            (0.034, 0.12),
            (0.034, 1.5),
            (0.05, 1.54),
            (0.055, 1.64),
            (0.075, 1.68),
            (0.06, 1.72),
            (0, 1.74),
        ],
        gold,
        "metal",
        16,
    )
    pillar = at(pillar, 0.36, 0.02, 0)
    flutes = [
        rod(
            (0.36 + 0.034 * float(np.cos(a)), 0.15, 0.034 * float(np.sin(a))),
            (0.36 + 0.034 * float(np.cos(a)), 1.5, 0.034 * float(np.sin(a))),
            0.006,
            shade(gold, 1.1),
            "metal",
            4,
        )
        for a in np.arange(8) * np.pi / 4
    ]
    neck_path = curve(
        [(-0.25, 1.44, 0), (-0.2, 1.5, 0), (-0.06, 1.42, 0), (0.08, 1.36, 0), (0.24, 1.5, 0), (0.36, 1.62, 0)], 18
    )
    neck = tube(neck_path, np.linspace(0.05, 0.035, 18), gold, "metal", 10)
    strings = []
    for k, s in enumerate(np.linspace(0.06, 0.95, 26)):
        foot = sound[0] + (sound[2] - sound[0]) * (1 - s) + np.array([0.07, 0.03, 0])
        x = min(foot[0] + 0.03, 0.31)
        top = float(np.interp(x, neck_path[:, 0], neck_path[:, 1]))
        tone = ("#a3262b", "#e6ddc6", "#e6ddc6", "#23314d", "#e6ddc6", "#e6ddc6", "#e6ddc6")[k % 7]
        strings.append(rod((float(foot[0]), float(foot[1]), 0.0), (float(x), top, 0.0), 0.0016, tone, "plain", 3))
    return merge([base, chest, pillar, *flutes, neck, *strings])


KINDS: dict[str, Family] = {
    "guitar": Family(
        guitar,
        (0.06, 0.29, 0.11),
        "both",
        (0.0, 0.76, 0.085),
        ("electric guitar", "acoustic guitar", "bass guitar", "ukulele", "banjo", "mandolin", "lute", "guitare"),
        "stage",
    ),
    "violin": Family(violin, (0.0, 0.2, 0.06), "both", (0.0, 0.46, 0.02), ("fiddle", "viola", "violon"), "stage"),
    "violin bow": Family(violin_bow, (0.0, 0.012, 0.24), "pinch", turn=55),
    "cello": Family(
        cello, (0.0, 0.5, 0.14), "both", (0.0, 1.02, 0.05), ("double bass", "contrabass", "violoncelle"), "stage"
    ),
    "harp": Family(harp, (-0.12, 0.95, 0.02), "both", (0.05, 0.95, -0.02), ("lyre", "harpe"), "stage"),
}
