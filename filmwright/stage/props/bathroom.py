"""Fittings of a bathroom: toilet, bathtub, washbasin, paper. They stand on y = 0 with their backs to -z."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import curve, loft, oval, pile
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.surface import Colour, at, grounded, merge, moved, placed, shade, turned

CHROME, CHINA = "#c9cccf", "#f1f1ed"


def _ring(
    inner: tuple[float, float],
    outer: tuple[float, float],
    low: float,
    high: float,
    z: float,
    colour: Colour,
    material: str,
) -> Mesh:
    """An oval ring with an opening: half axes (x, z) inside and outside, from y to y, its middle at z."""
    rings = []
    for (wide, deep), y in ((inner, low), (outer, low), (outer, high), (inner, high), (inner, low)):
        flat = oval(wide, deep, 28, 2.2)
        rings.append(np.stack([flat[:, 0], np.full(28, y), flat[:, 1] + z], 1))
    return loft(np.array(rings), colour, material, False)


def toilet(prop: Prop) -> Mesh:
    """A toilet, 80 cm high: pedestal and bowl with water, seat, lid raised against the cistern, flush."""
    colour = prop.colour or CHINA
    foot = pile(
        [
            (0, 0.12, 0.2),
            (0.03, 0.115, 0.19),
            (0.14, 0.1, 0.16),
            (0.24, 0.13, 0.19),
            (0.33, 0.175, 0.235),
            (0.385, 0.185, 0.25),
        ],
        colour,
        "paint",
        28,
        2.3,
        [-0.02, -0.02, -0.02, 0.0, 0.02, 0.03],
    )
    seat = _ring((0.115, 0.155), (0.19, 0.25), 0.39, 0.415, 0.04, shade(colour, 1.0), "plain")
    well = at(
        lathe([(0.12, 0.392), (0.1, 0.34), (0.05, 0.3), (0, 0.295)][::-1], shade(colour, 0.72), "paint", 24),
        0,
        0,
        0.04,
        0,
        (1.0, 1.0, 1.3),
    )
    water = at(cylinder(0.08, 0.003, "#9fc4d2", "glass", 20), 0, 0.394, 0.05, 0, (1.2, 1, 1.5))
    tank = box((-0.2, 0.38, -0.36), (0.2, 0.76, -0.2), colour, "paint", 0.03)
    top = box((-0.21, 0.75, -0.37), (0.21, 0.785, -0.19), colour, "paint", 0.012)
    lid = moved(
        pile([(0, 0.185, 0.235), (0.012, 0.19, 0.24), (0.022, 0.18, 0.23)], colour, "plain", 28, 2.3),
        placed(0, 0.64, -0.165) @ turned("x", 98),
    )
    neck = box((-0.12, 0.1, -0.3), (0.12, 0.39, -0.1), colour, "paint", 0.04)
    flush = [
        at(cylinder(0.02, 0.012, CHROME, "metal", 16), 0, 0.785, -0.28),
        rod((-0.2, 0.7, -0.19), (-0.12, 0.69, -0.18), 0.008, CHROME),
    ]
    hinge = rod((-0.1, 0.415, -0.18), (0.1, 0.415, -0.18), 0.012, CHROME, "metal", 8)
    return grounded(merge([foot, seat, well, water, tank, top, lid, neck, *flush, hinge]), 0, 0.12, 0.3)


def bathtub(prop: Prop) -> Mesh:
    """A free-standing bath, 1.65 m, on four feet, filled, with taps and foam."""
    colour = prop.colour or CHINA
    outer = [(0.14, 0.3, 0.62), (0.2, 0.34, 0.68), (0.42, 0.37, 0.78), (0.56, 0.38, 0.82), (0.585, 0.4, 0.84)]
    shell = pile([(y, z, x) for y, x, z in outer], colour, "paint", 32, 2.6)
    rim = _ring((0.78, 0.335), (0.845, 0.405), 0.575, 0.6, 0.0, colour, "paint")
    inside = at(pile([(0.587, 0.78, 0.335), (0.589, 0.78, 0.335)], "#9fc9d6", "water", 32, 2.4))
    foam = [
        at(lathe([(r, 0), (r * 0.8, r * 0.5), (0, r * 0.7)], "#f7fafb", "snow", 10), x, 0.588, z)
        for x, z, r in (
            (-0.4, 0.1, 0.12),
            (-0.25, -0.12, 0.1),
            (-0.52, -0.08, 0.09),
            (-0.1, 0.12, 0.08),
            (-0.36, -0.2, 0.07),
            (0.05, -0.05, 0.06),
        )
    ]
    feet = [
        at(lathe([(0, 0), (0.045, 0), (0.03, 0.04), (0.05, 0.1), (0.03, 0.18)], "#c9a04a", "metal", 10), x, 0, z)
        for x in (-0.5, 0.5)
        for z in (-0.22, 0.22)
    ]
    tap = [
        tube(curve([(0.72, 0.59, 0), (0.72, 0.78, 0), (0.66, 0.82, 0), (0.6, 0.78, 0)], 12), 0.016, CHROME, "metal", 8)
    ]
    tap += [
        at(
            merge(
                [
                    cylinder(0.014, 0.07, CHROME, "metal", 10),
                    rod((-0.03, 0.07, 0), (0.03, 0.07, 0), 0.007, CHROME),
                    rod((0, 0.07, -0.03), (0, 0.07, 0.03), 0.007, CHROME),
                ]
            ),
            0.74,
            0.59,
            z,
        )
        for z in (-0.09, 0.09)
    ]
    return grounded(merge([shell, rim, inside, *foam, *feet, *tap]), 0, 0.2, 0.35)


def washbasin(prop: Prop) -> Mesh:
    """A bathroom sink on its pedestal, 90 cm, with two taps and a spout."""
    colour = prop.colour or CHINA
    column = pile(
        [(0, 0.1, 0.09), (0.03, 0.085, 0.075), (0.5, 0.07, 0.065), (0.68, 0.1, 0.09)],
        colour,
        "paint",
        20,
        2.4,
        [-0.05] * 4,
    )
    bowl = pile([(0.66, 0.12, 0.1), (0.74, 0.25, 0.19), (0.83, 0.3, 0.23), (0.86, 0.3, 0.23)], colour, "paint", 30, 2.6)
    rim = _ring((0.22, 0.14), (0.305, 0.235), 0.855, 0.885, 0.0, colour, "paint")
    well = at(
        lathe([(0, 0.8), (0.08, 0.81), (0.13, 0.85), (0.14, 0.864)], shade(colour, 0.8), "paint", 24),
        0,
        0,
        0.01,
        0,
        (1.55, 1, 1.0),
    )
    plug = at(cylinder(0.022, 0.004, CHROME, "metal", 14), 0, 0.866, 0.01)
    back = box((-0.3, 0.86, -0.235), (0.3, 0.96, -0.19), colour, "paint", 0.012)
    spout = tube(
        curve([(0, 0.885, -0.17), (0, 1.0, -0.17), (0, 1.03, -0.12), (0, 0.99, -0.05)], 12), 0.014, CHROME, "metal", 10
    )
    taps = [
        at(
            merge(
                [
                    cylinder(0.015, 0.06, CHROME, "metal", 10),
                    rod((-0.035, 0.06, 0), (0.035, 0.06, 0), 0.008, CHROME),
                    rod((0, 0.06, -0.035), (0, 0.06, 0.035), 0.008, CHROME),
                ]
            ),
            x,
            0.88,
            -0.17,
        )
        for x in (-0.15, 0.15)
    ]
    return grounded(merge([column, bowl, rim, well, plug, back, spout, *taps]), 0, 0.1, 0.3)


def toilet_paper(prop: Prop) -> Mesh:
    """A roll of toilet paper, 11 cm, one sheet hanging."""
    roll = moved(
        lathe(
            [(0.02, -0.05), (0.055, -0.05), (0.055, 0.05), (0.02, 0.05), (0.02, -0.05)],
            prop.colour or "#f4f2ec",
            "paper",
            26,
        ),
        placed(0, 0.055, 0) @ turned("z", 90),
    )
    core = moved(
        lathe([(0.0205, -0.0505), (0.0205, 0.0505)], "#b08a5c", "paper", 18), placed(0, 0.055, 0) @ turned("z", 90)
    )
    sheet = box((-0.05, 0.0, 0.0), (0.05, 0.0015, 0.16), prop.colour or "#f4f2ec", "paper")
    return merge([roll, core, sheet])


KINDS: dict[str, Family] = {
    "toilet": Family(
        toilet,
        (0.0, 0.62, -0.15),
        "both",
        words=("lavatory", "loo", "toilet bowl", "water closet", "toilettes"),
        home="bathroom",
        turn=28,
    ),
    "bathtub": Family(bathtub, (0.0, 0.58, 0.38), "both", words=("bath tub", "tub", "baignoire"), home="bathroom"),
    "washbasin": Family(
        washbasin, (0.0, 0.88, 0.22), "both", words=("wash basin", "bathroom sink", "basin", "lavabo"), home="bathroom"
    ),
    "toilet paper": Family(
        toilet_paper, (0.0, 0.055, 0.05), "palm", words=("toilet roll", "papier toilette"), home="bathroom", turn=20
    ),
}
