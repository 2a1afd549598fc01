"""What one glides and rolls on: skis, snowboard, surfboard, skates, sled. Boards lie along z, their noses to -z, their tops up."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import curve, hoop, loft, pile
from filmwright.stage.shapes import box, cylinder, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, rgb, shade, turned


def _board(length: float, widths: Array, rise: Array, thick: float, colour: Colour, material: str = "paint") -> Mesh:
    """A board along z from its nose at -z: half widths and heights of its underside at equal steps."""
    z = np.linspace(-length / 2, length / 2, len(widths))
    rings = []
    for half, y, at_z in zip(widths, rise, z, strict=True):
        soft = half * 0.86
        rings.append(
            [
                (-soft, y, at_z),
                (soft, y, at_z),
                (half, y + thick * 0.4, at_z),
                (soft, y + thick, at_z),
                (-soft, y + thick, at_z),
                (-half, y + thick * 0.4, at_z),
            ]
        )
    return loft(np.array(rings), colour, material)


def _painted(board: Mesh, low: float, high: float, colour: Colour) -> Mesh:
    """A band of another colour across a board, from z to z, on its top."""
    inside = (board.positions[:, 2] >= low) & (board.positions[:, 2] <= high)
    board.colours[inside] = rgb(colour)
    return board


def skis(prop: Prop) -> Mesh:
    """A pair of skis, 1.7 m, side by side, with bindings, and their poles between and beside."""
    colour = prop.colour or "#c0202a"
    t = np.linspace(0, 1, 25)
    widths = np.interp(t, [0, 0.02, 0.06, 0.12, 0.5, 0.94, 1], [0.008, 0.03, 0.046, 0.05, 0.035, 0.046, 0.04])
    rise = 0.11 * np.clip((0.14 - t) / 0.14, 0, 1) ** 2 + 0.018 * np.clip((t - 0.95) / 0.05, 0, 1)
    one = _board(1.7, widths, rise, 0.014, colour)
    one = _painted(_painted(one, -0.62, -0.36, "#f4f2ea"), 0.42, 0.62, "#f4f2ea")
    binding = [
        box((-0.03, 0.014, -0.08), (0.03, 0.045, -0.02), "#1d1d1f", "plain", 0.008),
        box((-0.032, 0.014, 0.17), (0.032, 0.06, 0.25), "#1d1d1f", "plain", 0.01),
        box((-0.026, 0.014, -0.02), (0.026, 0.024, 0.17), "#3a3c3f", "metal", 0.002),
    ]
    ski = merge([one, *binding])
    parts = [at(ski, x) for x in (-0.085, 0.085)]
    for x in (-0.22, 0.22):
        pole = [
            rod((x, 0.02, 0.62), (x, 0.02, -0.55), 0.008, "#b9bcbf", "metal", 8, 0.005),
            rod((x, 0.02, 0.66), (x, 0.02, 0.52), 0.017, "#1d1d1f", "plain", 10, 0.013),
            moved(hoop(0.045, 0.005, colour, "plain", 16, 5), placed(x, 0.02, -0.48) @ turned("x", 90)),
        ]
        parts.append(merge(pole))
    return merge(parts)


def snowboard(prop: Prop) -> Mesh:
    """A snowboard, 1.55 m: both ends turned up, two bindings, a painted top."""
    colour = prop.colour or "#2f78c0"
    t = np.linspace(0, 1, 29)
    widths = np.interp(
        t, [0, 0.02, 0.06, 0.13, 0.5, 0.87, 0.94, 0.98, 1], [0.02, 0.08, 0.128, 0.148, 0.125, 0.148, 0.128, 0.08, 0.02]
    )
    rise = 0.07 * (np.clip((0.14 - t) / 0.14, 0, 1) ** 1.6 + np.clip((t - 0.86) / 0.14, 0, 1) ** 1.6)
    board = _board(1.55, widths, rise, 0.012, colour)
    board = _painted(_painted(_painted(board, -0.6, -0.46, "#f2c230"), -0.1, 0.06, "#f4f2ea"), 0.46, 0.6, "#f2c230")
    parts = [board]
    for z, turn in ((-0.27, 75.0), (0.27, 105.0)):
        plate = box((-0.065, 0.013, -0.12), (0.065, 0.032, 0.12), "#1d1d1f", "plain", 0.008)
        back = pile(
            [(0.03, 0.06, 0.02), (0.12, 0.062, 0.022), (0.2, 0.045, 0.016)],
            "#26282b",
            "plain",
            14,
            2.5,
            [0.1, 0.115, 0.13],
        )
        straps = [
            tube(
                curve([(-0.066, 0.03, zz), (-0.05, 0.09, zz), (0.05, 0.09, zz), (0.066, 0.03, zz)], 10),
                0.013,
                "#3a3d42",
                "leather",
                6,
            )
            for zz in (-0.06, 0.05)
        ]
        parts.append(at(merge([plate, back, *straps]), 0, 0, z, turn))
    return merge(parts)


def surfboard(prop: Prop) -> Mesh:
    """A surfboard, 2.1 m: pointed nose, stringer, stripes, three fins and a leash."""
    colour = prop.colour or "#f2ead2"
    t = np.linspace(0, 1, 29)
    widths = np.interp(
        t, [0, 0.03, 0.1, 0.25, 0.5, 0.75, 0.92, 0.98, 1], [0.004, 0.055, 0.135, 0.225, 0.265, 0.235, 0.14, 0.08, 0.05]
    )
    rise = 0.12 + 0.13 * np.clip((0.3 - t) / 0.3, 0, 1) ** 2 + 0.04 * np.clip((t - 0.8) / 0.2, 0, 1) ** 2
    board = _board(2.1, widths, rise, 0.06, colour)
    accent = "#d8432f" if not prop.colour else "#f4f2ea"
    board = _painted(_painted(board, -0.72, -0.52, accent), 0.55, 0.68, accent)
    stringer = tube(
        np.array([[0, y + 0.061, z] for y, z in zip(rise, np.linspace(-1.05, 1.05, 29), strict=True)]),
        0.006,
        "#8a5a30",
        "wood",
        5,
    )
    fins = [
        moved(
            loft(
                np.array(
                    [
                        [
                            (x - 0.004, 0.125, z - 0.05),
                            (x + 0.004, 0.125, z - 0.05),
                            (x + 0.004, 0.13, z + 0.06),
                            (x - 0.004, 0.13, z + 0.06),
                        ],
                        [
                            (x - 0.002, 0.02, z + 0.05),
                            (x + 0.002, 0.02, z + 0.05),
                            (x + 0.002, 0.02, z + 0.075),
                            (x - 0.002, 0.02, z + 0.075),
                        ],
                    ]
                ),
                "#26282b",
                "plain",
            ),
            np.eye(4),
        )
        for x, z in ((0.0, 0.9), (-0.13, 0.74), (0.13, 0.74))
    ]
    leash = tube(
        curve([(0, 0.21, 0.95), (0.06, 0.2, 1.02), (0.12, 0.17, 0.98), (0.08, 0.21, 0.88)], 14),
        0.006,
        "#26282b",
        "plain",
        5,
    )
    return at(merge([board, stringer, *fins, leash]), y=-0.02)


def _boot(colour: Colour) -> list[Mesh]:
    """A laced boot 27 cm long, its sole at y = 0, its toe to -z."""
    foot = pile(
        [(0.0, 0.042, 0.13), (0.02, 0.046, 0.135), (0.06, 0.046, 0.125), (0.09, 0.042, 0.085), (0.11, 0.04, 0.066)],
        colour,
        "leather",
        22,
        2.3,
        [0, 0, 0.004, 0.036, 0.05],
    )
    shaft = pile(
        [(0.09, 0.042, 0.07), (0.15, 0.042, 0.058), (0.22, 0.048, 0.062), (0.235, 0.046, 0.06)],
        colour,
        "leather",
        20,
        2.3,
        [0.05, 0.056, 0.06, 0.06],
    )
    laces = [
        rod(
            (-0.03, 0.085 + 0.022 * k, -0.035 + 0.011 * k),
            (0.03, 0.095 + 0.022 * k, -0.032 + 0.011 * k),
            0.0035,
            "#f4f2ea",
            "cloth",
            5,
        )
        for k in range(6)
    ]
    laces += [
        rod(
            (0.03, 0.085 + 0.022 * k, -0.035 + 0.011 * k),
            (-0.03, 0.095 + 0.022 * k, -0.032 + 0.011 * k),
            0.0035,
            "#f4f2ea",
            "cloth",
            5,
        )
        for k in range(6)
    ]
    cuff = at(hoop(0.046, 0.007, "#f4f2ea", "cloth", 18, 6, 1.3), 0, 0.236, 0.06)
    return [
        foot,
        shaft,
        *laces,
        cuff,
        box((-0.046, -0.012, -0.13), (0.046, 0.006, 0.135), shade(colour, 0.5), "plain", 0.005),
    ]


def ice_skates(prop: Prop) -> Mesh:
    """A pair of ice skates: boots on steel blades."""
    boot = merge([*_boot(prop.colour or "#f1efe8")])
    blade = [
        box((-0.003, -0.065, -0.15), (0.003, -0.04, 0.15), "#c9cccf", "metal", 0.001),
        box((-0.004, -0.045, -0.1), (0.004, -0.01, -0.05), "#b0b4b8", "metal"),
        box((-0.004, -0.045, 0.04), (0.004, -0.01, 0.1), "#b0b4b8", "metal"),
    ]
    skate = at(merge([boot, *blade]), y=0.066)
    return merge([at(skate, -0.08, 0, 0, 8), at(skate, 0.08, 0, 0.03, -10)])


def roller_skates(prop: Prop) -> Mesh:
    """A pair of roller skates: boots on two pairs of wheels, with a toe stop."""
    colour = prop.colour or "#e9e4da"
    parts = [merge(_boot(colour)), box((-0.035, -0.03, -0.11), (0.035, -0.01, 0.11), "#8d9195", "metal", 0.004)]
    for z in (-0.08, 0.085):
        for x in (-0.045, 0.045):
            parts.append(
                moved(cylinder(0.03, 0.03, "#d8432f", "plain", 16), placed(x - 0.015, -0.05, z) @ turned("z", -90))
            )
            parts.append(
                moved(cylinder(0.011, 0.033, "#c9cccf", "metal", 10), placed(x - 0.0165, -0.05, z) @ turned("z", -90))
            )
    parts.append(moved(cylinder(0.022, 0.03, "#d8432f", "plain", 14), placed(0, -0.05, -0.135) @ turned("x", 30)))
    skate = at(merge(parts), y=0.08)
    return merge([at(skate, -0.09, 0, 0, 8), at(skate, 0.09, 0, 0.03, -10)])


def sled(prop: Prop) -> Mesh:
    """A wooden sled, 1.1 m, its runners curled up at -z."""
    wood = prop.colour or "#a8662f"
    runners = [
        tube(
            curve(
                [
                    (s * 0.22, 0.02, 0.5),
                    (s * 0.22, 0.02, -0.3),
                    (s * 0.22, 0.06, -0.5),
                    (s * 0.22, 0.2, -0.6),
                    (s * 0.22, 0.26, -0.52),
                ],
                24,
            ),
            0.017,
            "#8d9195",
            "metal",
            7,
        )
        for s in (-1, 1)
    ]
    legs = [
        rod((s * 0.22, 0.02, z), (s * 0.2, 0.2, z), 0.016, wood, "wood") for s in (-1, 1) for z in (-0.25, 0.1, 0.42)
    ]
    slats = [
        box((x - 0.045, 0.2, -0.5), (x + 0.045, 0.222, 0.5), shade(wood, 1.1), "wood", 0.006)
        for x in (-0.2, -0.1, 0.0, 0.1, 0.2)
    ]
    bars = [box((-0.24, 0.17, z - 0.02), (0.24, 0.2, z + 0.02), wood, "wood", 0.004) for z in (-0.25, 0.1, 0.42)]
    cord = tube(
        curve([(-0.2, 0.2, -0.5), (-0.1, 0.05, -0.85), (0.1, 0.05, -0.85), (0.2, 0.2, -0.5)], 16),
        0.008,
        "#d9c9a0",
        "cloth",
        6,
    )
    return merge([*runners, *legs, *slats, *bars, cord])


KINDS: dict[str, Family] = {
    "skis": Family(
        skis, (0.085, 0.02, 0.0), "both", words=("ski", "pair of skis", "cross-country skis"), home="snow", tilt=84
    ),
    "snowboard": Family(snowboard, (0.125, 0.01, 0.0), "both", words=("snow board",), home="snow", tilt=80),
    "surfboard": Family(
        surfboard,
        (0.26, 0.14, 0.0),
        "both",
        words=("surf board", "paddleboard", "bodyboard", "windsurf board"),
        home="beach",
        tilt=80,
    ),
    "ice skates": Family(
        ice_skates,
        (0.08, 0.3, 0.06),
        "hang",
        words=("ice skate", "skates", "figure skates", "skate"),
        home="ice",
        turn=55,
    ),
    "roller skates": Family(
        roller_skates,
        (0.08, 0.3, 0.06),
        "hang",
        words=("roller skate", "rollerskates", "rollerblades", "rollerblade", "inline skates"),
        home="street",
        turn=55,
    ),
    "sled": Family(sled, (0.0, 0.2, 0.3), "both", words=("sledge", "sleigh", "toboggan", "luge"), home="snow", turn=60),
}
