"""Things of kitchens and cellars that other families lack: barrel, jug, thermos, tray, coaster, sweets, juice, sausages, toast.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import both, crossways, curve, hoop, plate, symmetric, upright
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, placed, shade, turned, varied

WOOD, STEEL, DARK, WHITE = "#8a5f38", "#b9bdc2", "#26282b", "#f1efe8"


def barrel(prop: Prop) -> Mesh:
    """A barrel of staves with four hoops."""
    tone = prop.colour or WOOD
    body = varied(
        lathe(
            [
                (0, 0),
                (0.24, 0),
                (0.3, 0.25),
                (0.31, 0.42),
                (0.3, 0.6),
                (0.24, 0.85),
                (0.22, 0.85),
                (0.22, 0.81),
                (0, 0.81),
            ],
            tone,
            "wood",
            24,
        ),
        0.1,
        3,
        0.1,
    )
    return merge(
        [
            body,
            *(
                at(hoop(r, 0.014, "#4a4c4f", "metal", 30, 5), y=y)
                for r, y in ((0.262, 0.08), (0.303, 0.27), (0.303, 0.58), (0.262, 0.77))
            ),
        ]
    )


def jug(prop: Prop) -> Mesh:
    """A jug with a lip and a handle."""
    tone = prop.colour or "#c9d3d8"
    body = lathe(
        [
            (0, 0),
            (0.06, 0),
            (0.085, 0.07),
            (0.08, 0.14),
            (0.052, 0.21),
            (0.06, 0.245),
            (0.055, 0.245),
            (0.046, 0.21),
            (0.072, 0.13),
            (0, 0.02),
        ],
        tone,
        "tile",
        26,
    )
    handle = tube(
        curve([(0.05, 0.225, 0), (0.12, 0.2, 0), (0.125, 0.12, 0), (0.08, 0.07, 0)], 14), 0.009, tone, "tile", 8
    )
    lip = moved(lathe([(0.012, 0.0), (0.02, 0.03)], tone, "tile", 10), placed(-0.052, 0.215, 0) @ turned("z", 30))
    return merge([body, handle, lip])


def thermos(prop: Prop) -> Mesh:
    """A vacuum flask with its cup."""
    tone = prop.colour or "#2f6a5a"
    return merge(
        [
            cylinder(0.042, 0.22, tone, "paint", 24),
            cylinder(0.0425, 0.012, STEEL, "metal", 24, base=0.0),
            cylinder(0.0425, 0.014, STEEL, "metal", 24, base=0.2),
            lathe([(0, 0.22), (0.036, 0.22), (0.038, 0.28), (0.03, 0.295), (0, 0.295)], STEEL, "metal", 24),
            tube(
                curve([(0.04, 0.19, 0), (0.075, 0.17, 0), (0.075, 0.09, 0), (0.04, 0.07, 0)], 12),
                0.007,
                DARK,
                "plain",
                7,
            ),
        ]
    )


def tray(prop: Prop) -> Mesh:
    """A tray with a rim and two handles."""
    tone = prop.colour or "#9a6a3a"
    parts = [box((-0.24, 0, -0.16), (0.24, 0.012, 0.16), tone, "wood", 0.004)]
    parts += [
        box((-0.24, 0, s * 0.16 - 0.008), (0.24, 0.04, s * 0.16 + 0.008), shade(tone, 0.85), "wood", 0.004)
        for s in (-1, 1)
    ]
    parts += [
        box((s * 0.24 - 0.008, 0, -0.16), (s * 0.24 + 0.008, 0.04, 0.16), shade(tone, 0.85), "wood", 0.004)
        for s in (-1, 1)
    ]
    return merge(
        [
            *parts,
            both(
                tube(
                    curve([(0.24, 0.03, -0.06), (0.25, 0.065, -0.05), (0.25, 0.065, 0.05), (0.24, 0.03, 0.06)], 12),
                    0.008,
                    "#c9a24a",
                    "metal",
                    7,
                )
            ),
        ]
    )


def drinks(prop: Prop) -> Mesh:
    """A tray with six glasses of wine, juice and water on it."""
    from filmwright.stage.shapes import lathe

    parts = [tray(prop)]
    for k, (x, z) in enumerate(
        ((-0.15, -0.07), (0.0, -0.08), (0.15, -0.06), (-0.14, 0.07), (0.02, 0.08), (0.15, 0.07))
    ):
        tone = ("#8a1f2a", "#e8c04a", "#e88a2a")[k % 3]
        drink = lathe([(0.0, 0.016), (0.026, 0.016), (0.03, 0.085), (0.0, 0.085)], tone, "paint", 16)
        glass = lathe([(0.028, 0.012), (0.034, 0.13), (0.032, 0.13), (0.027, 0.014)], "#e6eef0", "glass", 16)
        parts += [at(drink, x, 0.0, z), at(glass, x, 0.0, z)]
    return merge(parts)


def coaster(prop: Prop) -> Mesh:
    """A round coaster of cork with a ring of colour."""
    tone = prop.colour or "#2f7f8a"
    return merge(
        [
            cylinder(0.05, 0.006, "#b98a5a", "wood", 30),
            cylinder(0.044, 0.001, tone, "paint", 30, base=0.0062),
            cylinder(0.03, 0.0012, "#f0e6d0", "paint", 30, base=0.0068),
        ]
    )


def lollipop(prop: Prop) -> Mesh:
    """A round lollipop with a spiral, on its stick."""
    tone = prop.colour or "#e0345a"
    a = np.linspace(0, 5 * np.pi, 80)
    r = 0.052 * a / a[-1]
    swirl = tube(np.stack([r * np.cos(a), 0.19 + r * np.sin(a), np.full(80, 0.011)], 1), 0.0042, WHITE, "paint", 5)
    return merge(
        [
            rod((0, 0, 0), (0, 0.15, 0), 0.004, "#f4f0e6", "paper", 7),
            upright(
                lathe([(0, -0.01), (0.05, -0.01), (0.056, 0), (0.05, 0.01), (0, 0.01)], tone, "paint", 34), 0, 0.19, 0
            ),
            swirl,
        ]
    )


def candy(prop: Prop) -> Mesh:
    """Wrapped sweets of several colours in a heap."""
    parts = []
    for k, (x, z, y, heading) in enumerate(
        ((0, 0, 0, 20), (0.045, 0.02, 0, 95), (-0.04, 0.025, 0, 150), (0.01, -0.045, 0, 60), (0.01, 0.012, 0.024, 120))
    ):
        tone = prop.colour or ("#d0253a", "#2f8fd0", "#e8b923", "#3fa34a", "#c250c0")[k]
        twist = both(crossways(lathe([(0.003, 0.0), (0.012, 0.014)], shade(tone, 1.2), "paper", 10), 0.016))
        sweet = merge([moved(ball(0.014, tone, "paint", 14, 9), np.diag([1.3, 1, 1, 1.0])), twist])
        parts.append(at(sweet, x, 0.014 + y, z, heading))
    return merge(parts)


def drink(prop: Prop) -> Mesh:
    """A tall glass with a straw and a slice: juice, lemonade, a smoothie or a milkshake by its colour."""
    tones = {
        "orange": "#f0951e",
        "lemonade": "#efe08a",
        "smoothie": "#c9507a",
        "milkshake": "#e9b7b0",
        "apple": "#dcb54a",
        "tomato": "#c2301e",
        "iced": "#8a5a34",
        "green": "#6fae3a",
    }
    tone = prop.colour or next((c for word, c in tones.items() if word in prop.name), "#f0951e")
    parts = [
        lathe([(0, 0.004), (0.027, 0.006), (0.034, 0.12), (0, 0.12)], tone, "paint", 24),
        lathe([(0, 0), (0.03, 0), (0.037, 0.15), (0.0355, 0.15), (0.0285, 0.005)], "#e6f0f2", "glass", 26),
    ]
    parts += [
        rod((-0.01, 0.02, 0), (0.025, 0.21, 0.0), 0.003, "#d0303a", "paint", 7),
        moved(upright(cylinder(0.022, 0.005, "#f2b632", "paint", 22)), placed(0.035, 0.15, 0, 20)),
    ]
    return merge(parts)


def sausage(prop: Prop) -> Mesh:
    """Three sausages on a plate."""
    tone = prop.colour or "#9a4a2a"
    parts = [
        lathe([(0, 0), (0.08, 0.004), (0.12, 0.018), (0.115, 0.02), (0.075, 0.008), (0, 0.006)], WHITE, "tile", 30)
    ]
    for k in range(3):
        way = curve([(-0.06, 0.024, 0.015), (0, 0.026, -0.005), (0.06, 0.024, 0.015)], 10)
        parts.append(
            at(
                varied(
                    tube(way, 0.016 * np.sin(np.linspace(0.35, np.pi - 0.35, 10)) ** 0.4, tone, "paint", 12),
                    0.12,
                    k,
                    0.02,
                ),
                z=-0.042 + 0.038 * k,
            )
        )
    return merge(parts)


def slice_of_toast(prop: Prop) -> Mesh:
    """A slice of toast that leans, browner at the crust."""
    tone = prop.colour or "#c98a45"
    outline = symmetric(
        [(0, 0), (0.05, 0.0), (0.055, 0.03), (0.053, 0.075), (0.06, 0.095), (0.045, 0.118), (0, 0.12)], 20, False
    )
    crust = plate(outline, 0.014, shade(tone, 0.6), "paint", 0.003)
    crumb = at(varied(plate(outline * 0.9 + [0, 0.006], 0.016, tone, "cloth", 0.002), 0.25, 3, 0.02), z=0.0)
    whole = moved(merge([crust, crumb]), turned("x", -16))
    return at(whole, y=-float(whole.bounds[0][1]))


KINDS: dict[str, Family] = {
    "barrel": Family(barrel, (0.3, 0.42, 0.0), words=("keg", "cask", "wine barrel", "tonneau"), home="workshop"),
    "jug": Family(jug, (0.12, 0.16, 0.0), words=("pitcher", "ewer", "water jug", "cruche", "carafe"), home="kitchen"),
    "thermos": Family(thermos, (0.04, 0.12, 0.0), words=("thermos flask", "vacuum flask"), home="kitchen"),
    "drinks tray": Family(drinks, (0.245, 0.06, 0.0), words=("tray of drinks",), home="kitchen"),
    "tray": Family(tray, (0.245, 0.06, 0.0), words=("serving tray", "plateau"), home="kitchen"),
    "coaster": Family(coaster, (0.05, 0.003, 0.0), home="living"),
    "lollipop": Family(lollipop, (0.0, 0.07, 0.0), words=("lolly", "sucette"), home="living"),
    "candy": Family(candy, (0.0, 0.03, 0.012), words=("sweets", "candies", "bonbon", "bonbons"), home="living"),
    "juice": Family(
        drink,
        (0.034, 0.08, 0.0),
        words=("orange juice", "apple juice", "lemonade", "smoothie", "milkshake", "glass of juice", "iced tea", "jus"),
        home="kitchen",
    ),
    "sausage": Family(sausage, (0.0, 0.04, 0.0), words=("sausages", "bratwurst", "saucisse"), home="kitchen"),
    "toast": Family(
        slice_of_toast, (0.0, 0.06, 0.0), words=("slice of toast", "piece of toast", "slice of bread"), home="kitchen"
    ),
}
