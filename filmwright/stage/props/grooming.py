"""What one grooms oneself with: toothbrush, hair drier, razor, hairbrush, comb, lipstick, soap, towel. Handles at +z, heads at -z."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.forms import curve, loft, lying, pile, plate, symmetric
from filmwright.stage.shapes import box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, placed, shade, turned

CHROME = "#c3c7ca"


def toothbrush(prop: Prop) -> Mesh:
    """A toothbrush, 19 cm, bristles up: waisted handle with a soft inlay, three colours of tufts, a stripe of paste."""
    colour = prop.colour or "#2f8fd0"
    handle = tube(
        curve([(0, 0.007, 0.095), (0, 0.0075, 0.05), (0, 0.006, 0.01), (0, 0.009, -0.035), (0, 0.009, -0.065)], 16),
        np.interp(np.linspace(0, 1, 16), [0, 0.15, 0.5, 0.75, 1], [0.0045, 0.0075, 0.006, 0.0035, 0.0032]),
        colour,
        "paint",
        10,
    )
    inlay = box((-0.004, 0.0125, 0.02), (0.004, 0.0152, 0.08), "#f4f2ea", "plain", 0.002)
    head = box((-0.0062, 0.006, -0.097), (0.0062, 0.0115, -0.062), colour, "paint", 0.003)
    tufts = []
    for k, z in enumerate(np.linspace(-0.093, -0.066, 8)):
        for x in (-0.0038, 0.0, 0.0038):
            tone = "#f7f6f2" if 1 < k < 6 else shade(colour, 1.25)
            tufts.append(
                rod((x, 0.0115, float(z)), (x * 1.1, 0.0225 - 0.0015 * (k % 2), float(z)), 0.0017, tone, "cloth", 5)
            )
    paste = tube(
        curve([(0.0, 0.0245, -0.067), (0.002, 0.025, -0.075), (-0.002, 0.025, -0.083), (0.0, 0.0255, -0.091)], 10),
        np.linspace(0.0042, 0.0026, 10),
        "#e9f6f4",
        "plain",
        8,
    )
    return merge([handle, inlay, head, *tufts, paste])


def hair_drier(prop: Prop) -> Mesh:
    """A hair drier, 25 cm, standing on its grip, its nozzle to -x (the side on which it is known)."""
    colour = prop.colour or "#c2357a"
    t = [(0.0, 0.026), (0.02, 0.036), (0.06, 0.042), (0.12, 0.04), (0.16, 0.031)]
    barrel = moved(
        lathe([(0, 0), *[(r, y) for y, r in t], (0.0, 0.16)], colour, "paint", 22, 60),
        placed(0.07, 0.18, 0) @ turned("z", 90),
    )
    nozzle = moved(
        lathe([(0.03, 0.155), (0.026, 0.19), (0.027, 0.215), (0.021, 0.215), (0.02, 0.17)], "#1f2022", "plain", 20),
        placed(0.07, 0.18, 0) @ turned("z", 90),
    )
    slots = [
        moved(
            lathe([(r, -0.001), (r + 0.004, -0.001)], "#1f2022", "plain", 20), placed(0.0705, 0.18, 0) @ turned("z", 90)
        )
        for r in (0.008, 0.016)
    ]
    vents = [
        box((0.045 - k * 0.008, 0.2, -0.0425), (0.0485 - k * 0.008, 0.216, 0.0425), "#1f2022", "plain")
        for k in range(3)
    ]
    grip = moved(
        pile(
            [(0.0, 0.016, 0.019), (0.02, 0.018, 0.021), (0.09, 0.0195, 0.022), (0.16, 0.025, 0.026)],
            colour,
            "paint",
            16,
            2.5,
        ),
        placed(0.045, 0.005, 0) @ turned("z", 10),
    )
    switch = [box((0.012, 0.1, -0.007), (0.022, 0.135, 0.007), "#f1efe8", "plain", 0.003)]
    cord = tube(
        curve(
            [(0.047, 0.01, 0), (0.06, 0.008, 0.02), (0.12, 0.006, 0.06), (0.19, 0.006, 0.03), (0.24, 0.006, 0.08)], 18
        ),
        0.0045,
        "#1f2022",
        "plain",
        6,
    )
    hang = tube(
        curve([(0.04, 0.004, 0.0), (0.03, 0.004, 0.02), (0.055, 0.004, 0.02), (0.05, 0.004, 0.0)], 8),
        0.003,
        "#1f2022",
        "plain",
        5,
    )
    return merge([barrel, nozzle, *slots, *vents, grip, *switch, cord, hang])


def razor(prop: Prop) -> Mesh:
    """A wet razor, 14 cm: a ribbed handle and a head with blades across."""
    colour = prop.colour or "#2b5fa8"
    handle = tube(
        curve([(0, 0.008, 0.075), (0, 0.009, 0.03), (0, 0.007, -0.02), (0, 0.016, -0.058)], 14),
        np.interp(np.linspace(0, 1, 14), [0, 0.2, 0.7, 1], [0.006, 0.0075, 0.0065, 0.0042]),
        colour,
        "paint",
        10,
    )
    ribs = [
        rod((0, 0.0088, float(z) - 0.0012), (0, 0.0088, float(z) + 0.0012), 0.0083, CHROME, "metal", 10)
        for z in np.linspace(0.02, 0.06, 7)
    ]
    head = moved(
        merge(
            [
                box((-0.021, -0.004, -0.008), (0.021, 0.004, 0.008), "#e9ece9", "plain", 0.002),
                *[
                    box((-0.019, 0.004, z), (0.019, 0.0046, z + 0.0012), "#9fa5a9", "metal")
                    for z in (-0.005, -0.002, 0.001)
                ],
                box((-0.019, 0.004, 0.004), (0.019, 0.0048, 0.007), "#6fc0b0", "plain"),
            ]
        ),
        placed(0, 0.019, -0.062) @ turned("x", 30),
    )
    return merge([handle, *ribs, head])


def hairbrush(prop: Prop) -> Mesh:
    """A hairbrush, 23 cm, bristles up in their cushion."""
    colour = prop.colour or "#7a4a2a"
    back = lying(
        plate(
            symmetric([(0.0, -0.005), (0.016, 0.0), (0.034, 0.03), (0.034, 0.08), (0.02, 0.108), (0.0, 0.112)], 18),
            0.016,
            colour,
            "wood",
            0.006,
        ),
        0.009,
    )
    handle = tube(
        np.array([[0, 0.009, 0.003], [0, 0.009, 0.03], [0, 0.009, 0.09], [0, 0.009, 0.112]]),
        np.array([0.009, 0.008, 0.011, 0.007]),
        colour,
        "wood",
        10,
    )
    pad = lying(
        plate(
            symmetric([(0.0, 0.006), (0.014, 0.01), (0.027, 0.035), (0.027, 0.078), (0.014, 0.1), (0.0, 0.103)], 16),
            0.008,
            "#2a2425",
            "plain",
            0.003,
        ),
        0.019,
    )
    pins = [
        rod((x, 0.02, -z), (x * 1.06, 0.037, -z), 0.0011, "#17171a", "plain", 4)
        for z in np.linspace(0.018, 0.094, 9)
        for x in np.linspace(-0.02, 0.02, 5)
        if abs(x) < 0.027 - 0.3 * abs(z - 0.056) ** 1.0 * 0.5
    ]
    return merge([back, handle, pad, *pins])


def comb(prop: Prop) -> Mesh:
    """A comb, 18 cm, its teeth to -x; lies flat."""
    colour = prop.colour or "#26211e"
    spine = box((0.004, 0.0, -0.09), (0.018, 0.005, 0.09), colour, "plain", 0.002)
    ends = [box((-0.02, 0.0, z - 0.003), (0.012, 0.005, z + 0.003), colour, "plain", 0.001) for z in (-0.087, 0.087)]
    teeth = [
        box(
            (-0.02, 0.001, z - (0.0007 if z < 0 else 0.0012)),
            (0.006, 0.004, z + (0.0007 if z < 0 else 0.0012)),
            colour,
            "plain",
        )
        for z in (*np.arange(-0.082, 0.0, 0.0032), *np.arange(0.002, 0.084, 0.0055))
    ]
    return merge([spine, *ends, *teeth])


def lipstick(prop: Prop) -> Mesh:
    """A lipstick, 8 cm, open, standing: case, golden collar, slanted stick; its cap beside it."""
    colour = prop.colour or "#b3142e"
    case = cylinder(0.0105, 0.036, "#17171a", "metal", 20)
    collar = at(cylinder(0.009, 0.018, "#d6a94a", "metal", 20), y=0.036)
    stick = cylinder(0.007, 0.026, colour, "plain", 18, base=0.053)
    tip = stick.positions[:, 1] > 0.07
    stick.positions[tip, 1] += (stick.positions[tip, 0] * 0.9).astype("f4")
    cap = moved(
        cylinder(0.0107, 0.038, "#17171a", "metal", 20),
        placed(0.026, 0.0108, 0.012) @ turned("x", 90) @ turned("z", 20),
    )
    return merge([case, collar, stick, cap])


def soap(prop: Prop) -> Mesh:
    """A bar of soap in a dish, with foam, 12 cm."""
    dish = lathe(
        [(0, 0.004), (0.035, 0.0), (0.04, 0.004), (0.06, 0.018), (0.057, 0.02), (0.035, 0.008), (0, 0.008)],
        "#e9ece9",
        "tile",
        24,
    )
    dish.positions[:, 0] *= 1.35
    bar = at(
        pile(
            [(0, 0.032, 0.02), (0.006, 0.039, 0.026), (0.018, 0.039, 0.026), (0.024, 0.032, 0.02)],
            prop.colour or "#e7b3b8",
            "plain",
            20,
            3.2,
        ),
        y=0.009,
    )
    bubbles = [
        at(cylinder(0.004, 0.004, "#f7fafb", "glass", 8), x, 0.033, z)
        for x, z in ((0.02, 0.008), (0.012, 0.014), (0.026, 0.0))
    ]
    return merge([dish, bar, *bubbles])


def towel(prop: Prop) -> Mesh:
    """A folded towel with a striped border, 40 cm; a stack of three when there are several."""
    colour = prop.colour or "#6fa8c0"
    layers = []
    for k in range(4):
        lift = 0.03 * k
        layers.append(
            pile(
                [(lift, 0.19, 0.13), (lift + 0.006, 0.2, 0.14), (lift + 0.024, 0.2, 0.14), (lift + 0.03, 0.19, 0.13)],
                shade(colour, 1.0 - 0.06 * (k % 2)),
                "cloth",
                24,
                8,
            )
        )
    border = [box((-0.2005, 0.002, z), (0.2005, 0.1215, z + 0.012), "#f4f1ea", "cloth", 0.004) for z in (0.07, 0.095)]
    return merge([*layers, *border])


def toothpaste(prop: Prop) -> Mesh:
    """A tube of toothpaste, 17 cm, flat at its end, its cap at -z."""
    colour = prop.colour or "#f2f4f4"
    t = np.linspace(0, 1, 7)
    rings = []
    for s in t:
        a = np.linspace(0, 2 * np.pi, 18, endpoint=False)
        rings.append(
            np.stack(
                [
                    (0.019 + 0.006 * s) * np.cos(a),
                    0.018 + (0.0175 * (1 - s) ** 0.8 + 0.0015) * np.sin(a) - 0.016 * s,
                    0 * a - 0.05 + 0.13 * s,
                ],
                1,
            )
        )
    body = loft(np.array(rings), colour, "paint")
    band = loft(np.array(rings[2:4]) * [1.012, 1.01, 1.0], "#2f78c0", "paint", False)
    cap = rod((0, 0.018, -0.05), (0, 0.018, -0.078), 0.011, "#2f78c0", "plain", 14, 0.01)
    return merge([body, band, cap])


KINDS: dict[str, Family] = {
    "toothbrush": Family(
        toothbrush,
        (0.0, 0.0075, 0.05),
        "pinch",
        None,
        ("tooth brush", "electric toothbrush", "brosse à dents"),
        "bath",
        turn=58,
    ),
    "hair drier": Family(
        hair_drier,
        (0.035, 0.09, 0.0),
        "upright",
        None,
        ("hair dryer", "hairdryer", "hairdrier", "blow dryer", "blow drier", "sèche-cheveux"),
        "bath",
    ),
    "razor": Family(razor, (0.0, 0.009, 0.035), "pinch", None, ("shaver", "rasoir"), "bath", turn=55),
    "hairbrush": Family(hairbrush, (0.0, 0.009, 0.08), "along", None, ("hair brush",), "bath", turn=55),
    "comb": Family(comb, (0.01, 0.003, 0.05), "along", None, ("peigne",), "bath", turn=55),
    "lipstick": Family(
        lipstick, (0.0, 0.018, 0.0), "upright", None, ("rouge à lèvres", "makeup", "lip gloss", "mascara"), "bath"
    ),
    "soap": Family(soap, (0.04, 0.02, 0.0), "palm", None, ("bar of soap", "savon"), "bath"),
    "towel": Family(towel, (0.19, 0.02, 0.0), "palm", None, ("bath towel", "serviette", "towels"), "bath"),
    "toothpaste": Family(toothpaste, (0.0, 0.018, 0.0), "palm", None, ("dentifrice",), "bath", turn=55),
}
