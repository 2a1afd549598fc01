"""Food as it is served: what lies in a bowl or on a plate, what is stacked, baked or frozen, and what stands about from the washing-up.

It stands on y = 0; sizes in metres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, blob, box, cylinder, extrude, lathe, rod, tube
from filmwright.stage.surface import Colour, at, merge, moved, shade, turned

CHINA = "#efeae0"


def china(colour: Colour = CHINA, radius: float = 0.13) -> Mesh:
    """A plate; `radius` of its rim in metres."""
    k = radius / 0.13
    rim = [(0, 0), (0.07, 0), (0.075, 0.004), (0.13, 0.02), (0.128, 0.024), (0.075, 0.009), (0, 0.008)]
    return lathe([(r * k, y) for r, y in rim], colour, "tile", 26)


def _bowl(colour: Colour = CHINA, radius: float = 0.085) -> Mesh:
    k = radius / 0.085
    rim = [
        (0, 0),
        (0.04, 0),
        (0.042, 0.008),
        (0.07, 0.035),
        (0.085, 0.065),
        (0.081, 0.066),
        (0.066, 0.037),
        (0.036, 0.012),
        (0, 0.011),
    ]
    return lathe([(r * k, y * k) for r, y in rim], colour, "tile", 24)


def heap(
    seed: int, count: int, reach: float, foot: float, size: float, tones: Sequence[Colour], flat: float = 1.0
) -> list[Mesh]:
    """Bits heaped on a spot: `count` lumps within `reach`, higher in the middle."""
    rng = np.random.default_rng(seed)
    out = []
    for k in range(count):
        r, b = reach * np.sqrt((k + 0.5) / count), k * 2.39996
        up = foot + 0.55 * reach * (1 - (r / reach) ** 2) * 0.7
        bit = blob(
            int(rng.integers(99)),
            (size, size * flat, size * float(rng.uniform(0.7, 1.3))),
            tones[k % len(tones)],
            "plain",
            0 if size < 0.01 else 1,
            0.3,
        )
        out.append(at(bit, r * np.cos(b), up, r * np.sin(b), float(rng.uniform(0, 360))))
    return out


def _strands(seed: int, count: int, reach: float, foot: float, thick: float, colour: Colour) -> list[Mesh]:
    """Long threads in loops, as pasta lies."""
    rng = np.random.default_rng(seed)
    out = []
    for _ in range(count):
        u = np.linspace(0, float(rng.uniform(3.0, 6.5)), 14)
        r = reach * float(rng.uniform(0.25, 0.95))
        x0, z0 = rng.uniform(-0.25, 0.25, 2) * reach
        up = foot + 0.5 * reach * (1 - r / reach) + 0.006 * np.sin(u * 2.3 + float(rng.uniform(0, 6)))
        path = np.stack([x0 + r * np.cos(u + float(rng.uniform(0, 6))), up, z0 + r * 0.8 * np.sin(u)], 1)
        out.append(tube(path, thick, shade(colour, float(rng.uniform(0.9, 1.1))), "plain", 4))
    return out


def burger(prop: Prop) -> Mesh:
    """A hamburger, 11 cm: bun with seeds, lettuce, tomato, cheese, meat."""
    bun = prop.colour or "#c98a3e"
    foot = lathe([(0, 0), (0.05, 0), (0.055, 0.01), (0.052, 0.022), (0, 0.022)], bun, "plain", 22)
    meat = blob(4, (0.055, 0.011, 0.055), "#5b3320", "plain", 2, 0.12)
    cheese = box((-0.05, 0.040, -0.05), (0.05, 0.044, 0.05), "#efb52c", "plain", 0.001)
    u = np.linspace(0, 2 * np.pi, 41)
    frill = np.stack(
        [
            (0.056 + 0.004 * np.sin(9 * u)) * np.cos(u),
            0.028 + 0.004 * np.sin(13 * u),
            (0.056 + 0.004 * np.cos(8 * u)) * np.sin(u),
        ],
        1,
    )
    salad = [tube(frill, 0.005, "#6fa53a", "plain", 5), at(cylinder(0.05, 0.006, "#7fb04a", "plain", 18), y=0.024)]
    tomato = [
        at(cylinder(0.024, 0.007, "#c5291d", "plain", 14), x, 0.044, z)
        for x, z in ((-0.022, 0.016), (0.024, 0.014), (0, -0.024))
    ]
    dome = lathe(
        [(0, 0.051), (0.054, 0.051), (0.057, 0.058), (0.05, 0.077), (0.03, 0.090), (0, 0.095)], bun, "plain", 24, 70
    )
    seeds = []
    for k in range(22):
        r, b = 0.042 * np.sqrt((k + 0.5) / 22), k * 2.4
        y = 0.095 - 0.019 * (r / 0.05) ** 2.2 * 1.35
        seeds.append(at(ball(0.0023, "#f0dfb0", "plain", 6, 4), r * np.cos(b), y, r * np.sin(b), 0, (1, 0.6, 1.5)))
    return merge([foot, at(meat, y=0.033), cheese, *salad, *tomato, dome, *seeds])


def fries(prop: Prop) -> Mesh:
    """French fries in a paper carton, 14 cm."""
    rng = np.random.default_rng(3)
    carton = extrude(
        [(-0.035, 0.0), (0.035, 0.0), (0.052, 0.085), (0.0, 0.072), (-0.052, 0.085)],
        0.03,
        prop.colour or "#c5202b",
        "paper",
    )
    sticks = []
    for k in range(26):
        x, z = float(rng.uniform(-0.04, 0.04)), float(rng.uniform(-0.012, 0.012))
        lean = x * 0.6 + float(rng.uniform(-0.02, 0.02))
        top = float(rng.uniform(0.10, 0.14))
        sticks.append(
            rod(
                (x * 0.6, 0.03, z), (x + lean, top, z * 1.8), 0.0048, shade("#e8bf55", 0.9 + 0.02 * (k % 9)), "plain", 4
            )
        )
    return merge([carton, *sticks])


def spaghetti(prop: Prop) -> Mesh:
    """A plate of spaghetti with tomato sauce and basil."""
    sauce = [at(blob(3, (0.045, 0.014, 0.042), prop.colour or "#a8281a", "plain", 2, 0.25), y=0.055)]
    balls = [
        at(ball(0.013, "#5b3320", "plain", 9, 6), 0.026 * np.cos(k * 2.1), 0.064, 0.026 * np.sin(k * 2.1))
        for k in range(3)
    ]
    basil = [
        at(blob(k, (0.013, 0.003, 0.009), "#3f7a30", "plain", 1, 0.1), 0.008 * k, 0.074, 0.006 * k) for k in range(2)
    ]
    return merge([china(), *_strands(5, 21, 0.082, 0.018, 0.0024, "#e6c87a"), *sauce, *balls, *basil])


def noodles(prop: Prop) -> Mesh:
    """A bowl of noodles with egg, greens and chopsticks across it."""
    stuff = _strands(8, 17, 0.06, 0.043, 0.0022, "#e6cf8a")
    egg = [
        at(ball(0.017, "#f6f0e2", "plain", 12, 7), 0.03, 0.062, 0.01, 0, (1, 0.5, 1.2)),
        at(ball(0.008, "#e59a22", "plain", 10, 6), 0.03, 0.068, 0.01, 0, (1, 0.5, 1)),
    ]
    green = [
        at(
            blob(k, (0.02, 0.004, 0.008), "#4f8a3a", "plain", 1, 0.2),
            -0.03 + 0.01 * k,
            0.064,
            -0.02 + 0.012 * k,
            40 * k,
        )
        for k in range(4)
    ]
    sticks = [
        rod((-0.11, 0.072, z), (0.12, 0.074, z - 0.014), 0.003, "#7a3a22", "wood", 6, 0.002) for z in (0.03, 0.042)
    ]
    broth = at(cylinder(0.074, 0.004, "#b5763a", "plain", 24), y=0.044)
    return merge([_bowl(prop.colour or "#26384f"), broth, *stuff, *egg, *green, *sticks])


def soup(prop: Prop) -> Mesh:
    """A bowl of soup with a swirl of cream and herbs."""
    liquid = at(cylinder(0.077, 0.004, prop.colour or "#d9742a", "paint", 26), y=0.050)
    u = np.linspace(0, 9, 30)
    cream = tube(
        np.stack([0.006 * u * np.cos(u), np.full(30, 0.0545), 0.006 * u * np.sin(u)], 1), 0.0018, "#f4ead4", "plain", 4
    )
    herbs = [
        at(blob(k, (0.005, 0.0014, 0.004), "#3f7a30", "plain", 1, 0.2), 0.012 * k - 0.03, 0.056, 0.02 * np.sin(k * 2.0))
        for k in range(6)
    ]
    return merge([_bowl(), liquid, cream, *herbs])


def salad(prop: Prop) -> Mesh:
    """A bowl of salad: leaves, tomatoes, cucumber."""
    green = heap(3, 24, 0.072, 0.066, 0.022, ("#5f9a34", "#7fb04a", "#4a8030"), 0.25)
    tomato = [
        at(ball(0.013, "#c5291d", "paint", 10, 6), 0.05 * np.cos(k * 1.3), 0.083, 0.05 * np.sin(k * 1.3))
        for k in range(5)
    ]
    slices = [
        at(
            moved(cylinder(0.014, 0.004, "#b9d38a", "plain", 12), turned("x", 30)),
            0.03 * np.cos(k * 1.9 + 1),
            0.094,
            0.03 * np.sin(k * 1.9 + 1),
        )
        for k in range(4)
    ]
    return merge([_bowl(prop.colour or "#a9793f", 0.11), *green, *tomato, *slices])


def rice(prop: Prop) -> Mesh:
    """A bowl of rice with a pair of chopsticks."""
    mound = at(
        lathe([(0, 0.04), (0.078, 0.05), (0.06, 0.07), (0.03, 0.083), (0, 0.087)], "#f4f0e6", "plain", 22, 70), y=0.004
    )
    grains = heap(5, 60, 0.066, 0.056, 0.0052, ("#fbf8f0", "#eae4d6"), 0.5)
    sticks = [rod((-0.02, 0.05, z), (0.13, 0.16, z + 0.01), 0.003, "#7a3a22", "wood", 6) for z in (0.004, 0.018)]
    return merge([_bowl(prop.colour or "#26384f"), mound, *grains, *sticks])


def sushi(prop: Prop) -> Mesh:
    """A board of sushi: rolls in seaweed, and rice with fish."""
    board = box((-0.13, 0, -0.06), (0.13, 0.018, 0.06), prop.colour or "#7a5230", "wood", 0.004)
    parts = [board]
    for k in range(4):
        roll = [
            cylinder(0.019, 0.03, "#1d2a20", "plain", 16),
            at(cylinder(0.0165, 0.001, "#f7f3ea", "plain", 16), y=0.0302),
            at(cylinder(0.007, 0.0012, ("#e8743a", "#6fa53a")[k % 2], "plain", 10), y=0.0308),
        ]
        parts += [at(each, -0.1 + 0.05 * k, 0.018, 0.03) for each in roll]
        bed = blob(k, (0.02, 0.011, 0.013), "#f7f3ea", "plain", 2, 0.08)
        fish = box((-0.024, 0, -0.012), (0.024, 0.007, 0.012), ("#e8743a", "#d9506a")[k % 2], "paint", 0.006)
        stripes = [
            box((-0.02 + 0.012 * j, 0.0072, -0.011), (-0.018 + 0.012 * j, 0.0078, 0.011), "#f6c7a6", "plain")
            for j in range(4)
        ]
        parts += [
            at(bed, -0.095 + 0.062 * k, 0.028, -0.028),
            *(at(each, -0.095 + 0.062 * k, 0.036, -0.028) for each in (fish, *stripes)),
        ]
    return merge(parts)


def taco(prop: Prop) -> Mesh:
    """A taco, 15 cm, filled."""
    u = np.linspace(np.pi * 0.02, np.pi * 0.98, 13)
    shells = []
    for s in (-1, 1):
        outline = [(0.075 * np.cos(t), 0.075 * np.sin(t)) for t in u]
        half = moved(extrude([(0.0, 0.0), *outline], 0.004, prop.colour or "#dba94a", "plain"), turned("x", 14.0 * s))
        shells.append(at(half, 0, 0, 0.009 * s))
    rng = np.random.default_rng(5)
    filling = []
    for k in range(30):
        t = float(rng.uniform(0.15, 0.85)) * np.pi
        tone = ("#6b3a22", "#6fa53a", "#c5291d", "#f0c23a")[k % 4]
        filling.append(
            at(
                blob(k, (0.012, 0.008, 0.011), tone, "plain", 1, 0.3),
                0.062 * np.cos(t),
                0.066 * np.sin(t),
                float(rng.uniform(-0.012, 0.012)),
            )
        )
    return merge([*shells, *filling])


def fried_egg(prop: Prop) -> Mesh:
    """Two fried eggs on a plate with bacon."""
    eggs = []
    for k, (x, z) in enumerate(((-0.035, 0.01), (0.04, -0.015))):
        eggs += [
            at(blob(5 + k, (0.044, 0.005, 0.040), "#f8f5ec", "plain", 2, 0.3), x, 0.014, z),
            at(ball(0.015, prop.colour or "#f0a41e", "paint", 14, 8), x, 0.018, z, 0, (1, 0.65, 1)),
        ]
    strips = []
    for k in range(2):
        t = np.linspace(-0.07, 0.07, 12)
        for dz, tone in ((0, "#8f3524"), (0.007, "#e0b79a"), (0.014, "#7a2a1c")):
            strips.append(
                tube(
                    np.stack(
                        [t, 0.016 + 0.005 * np.sin(t * 90 + k), 0.055 + 0.022 * k + dz + 0.003 * np.sin(t * 60)], 1
                    ),
                    0.0042,
                    tone,
                    "plain",
                    5,
                )
            )
    return merge([china(), *eggs, *strips])


def roast(prop: Prop) -> Mesh:
    """A roast chicken on a dish, with potatoes."""
    brown = prop.colour or "#b0702c"
    body = [
        at(blob(3, (0.085, 0.06, 0.105), brown, "paint", 1, 0.08), y=0.075),
        *(
            at(blob(6 + k, (0.042, 0.05, 0.05), brown, "paint", 1, 0.06), s * 0.04, 0.105, 0.03)
            for k, s in enumerate((-1, 1))
        ),
    ]
    legs = []
    for s in (-1, 1):
        legs.append(
            at(
                moved(at(blob(9, (0.03, 0.03, 0.055), shade(brown, 0.95), "paint", 1, 0.06)), turned("y", 25.0 * s)),
                s * 0.068,
                0.075,
                -0.055,
            )
        )
        legs += [
            rod((s * 0.075, 0.08, -0.1), (s * 0.085, 0.1, -0.15), 0.008, "#e8dcc4", "plain", 7),
            at(ball(0.012, "#e8dcc4", "plain", 8, 6), s * 0.086, 0.104, -0.156),
        ]
        legs.append(at(blob(12, (0.018, 0.028, 0.045), brown, "paint", 1, 0.05), s * 0.088, 0.085, 0.05))
    chips = heap(4, 12, 0.11, 0.04, 0.02, ("#d9b25a", "#c99a44"))
    return merge(
        [at(china(CHINA, 0.17), size=(1.15, 1, 1)), *body, *legs, *(at(each, 0.05, -0.02, 0.04) for each in chips)]
    )


def crockery(prop: Prop) -> Mesh:
    """Dishes as they pile up: plates on each other, bowls on them, two cups beside."""
    parts = [at(china(prop.colour or CHINA), 0.003 * np.cos(k * 2), 0.011 * k, 0.003 * np.sin(k * 2)) for k in range(5)]
    parts += [at(_bowl(("#8fb0bf", CHINA)[k % 2]), 0.004 * k, 0.058 + 0.024 * k, 0.0) for k in range(2)]
    rim = [(0, 0), (0.028, 0), (0.04, 0.03), (0.042, 0.07), (0.039, 0.07), (0.036, 0.03), (0, 0.008)]
    for x, z, tone in ((0.19, 0.03, "#c2553f"), (0.17, -0.085, "#5f8f8a")):
        parts.append(at(lathe(rim, tone, "tile", 20), x, 0, z))
        u = np.linspace(-1.3, 1.3, 9)
        parts.append(
            tube(
                np.stack([x + 0.04 + 0.024 * np.cos(u), 0.038 + 0.02 * np.sin(u), np.full(9, z)], 1),
                0.004,
                tone,
                "tile",
                6,
            )
        )
    return merge(parts)


def _in_jar(tone: Colour) -> Callable[[Prop], Mesh]:
    def made(prop: Prop) -> Mesh:
        glass = lathe(
            [(0, 0), (0.038, 0), (0.041, 0.006), (0.041, 0.085), (0.034, 0.098), (0.034, 0.104)], "#dbe6e8", "glass", 24
        )
        inside = lathe(
            [(0, 0.003), (0.0375, 0.004), (0.0385, 0.008), (0.0385, 0.078), (0, 0.078)],
            prop.colour or tone,
            "paint",
            22,
        )
        lid = at(cylinder(0.037, 0.016, "#b5302c", "metal", 24), y=0.1)
        label = at(lathe([(0.0415, 0), (0.0415, 0.035)], "#f3ead3", "paper", 24), y=0.026)
        return merge([glass, inside, lid, label])

    made.__doc__ = "A jar with a lid and a label, 12 cm, full."
    return made


def chopsticks(prop: Prop) -> Mesh:
    """A pair of chopsticks, 23 cm."""
    tone = prop.colour or "#7a3a22"
    return merge(
        [rod((x, 0.004, 0.115), (x * 0.55, 0.003, -0.115), 0.004, tone, "wood", 7, 0.002) for x in (-0.009, 0.009)]
    )


KINDS: dict[str, Family] = {
    "hamburger": Family(burger, (0.055, 0.045, 0.0), "palm", None, ("burger", "cheeseburger")),
    "french fries": Family(fries, (0.04, 0.05, 0.0), "upright", None, ("fries", "chips")),
    "spaghetti": Family(spaghetti, (0.125, 0.02, 0.0), "palm", None, ("pasta", "plate of pasta", "plate of spaghetti")),
    "noodles": Family(noodles, (0.085, 0.06, 0.0), "palm", None, ("ramen", "bowl of noodles", "noodle", "bowl of ramen")),
    "soup": Family(soup, (0.085, 0.06, 0.0), "palm", None, ("bowl of soup", "stew", "porridge", "curry")),
    "salad": Family(salad, (0.11, 0.08, 0.0), "palm", None, ("bowl of salad",)),
    "rice": Family(rice, (0.085, 0.06, 0.0), "palm", None, ("bowl of rice",)),
    "sushi": Family(sushi, (0.12, 0.01, 0.0), "palm"),
    "taco": Family(taco, (0.07, 0.02, 0.0), "palm", None, ("burrito", "kebab")),
    "fried egg": Family(fried_egg, (0.12, 0.02, 0.0), "palm", None, ("fried eggs", "bacon", "omelette", "breakfast")),
    "roast chicken": Family(roast, (0.16, 0.02, 0.0), "palm", None, ("roast turkey", "turkey roast", "grilled chicken", "roast")),
    "dishes": Family(crockery, (0.125, 0.02, 0.0), "palm", None, ("crockery", "stack of plates", "dirty dishes", "tableware")),
    "honey": Family(_in_jar("#d9911c"), (0.041, 0.05, 0.0), "upright", None, ("jar of honey", "pot of honey", "peanut butter")),
    "jam": Family(_in_jar("#8f1a26"), (0.041, 0.05, 0.0), "upright", None, ("jar of jam", "marmalade", "jelly")),
    "chopsticks": Family(chopsticks, (0.006, 0.004, 0.06), "pinch", None, ("chopstick",), turn=60.0),
}  # fmt: skip
KINDS = {kind: replace(family, home="kitchen") for kind, family in KINDS.items()}
