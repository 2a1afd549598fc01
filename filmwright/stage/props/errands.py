"""Small things of everyday acts: for the needle, the kitchen, the body's care, games and the gymnasium. Heads at -z, standing on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props import toys
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, blob, box, cylinder, lathe, rod, sheet, tube
from filmwright.stage.surface import Colour, at, merge, moved, placed, shade, turned

STEEL = "#b9bdc2"


def _bar(length: float, radius: float, colour: Colour, material: str = "metal", height: float = 0.0) -> Mesh:
    return rod((-length / 2, height, 0.0), (length / 2, height, 0.0), radius, colour, material, 12)


def metal_bar(prop: Prop) -> Mesh:
    """An iron bar, 62 cm, lying along x, already a little bent."""
    x = np.linspace(-0.31, 0.31, 15)
    path = np.stack([x, 0.016 + 0.10 * (1.0 - (x / 0.31) ** 2), np.zeros_like(x)], 1)
    return tube(path, 0.013, prop.colour or "#5d6166", "metal", 10)


def barbell(prop: Prop) -> Mesh:
    """A barbell, 1.7 m along x, with discs of two sizes."""
    y = 0.20
    discs = []
    for side in (-1.0, 1.0):
        for k, (radius, thick) in enumerate(((0.20, 0.045), (0.15, 0.04))):
            disc = moved(
                cylinder(radius, thick, prop.colour or ("#26282b", "#9c2b23")[k], "plain", 28), turned("z", 90)
            )
            discs.append(at(disc, side * (0.60 + 0.055 * k) + thick / 2, y, 0.0))
    return merge([_bar(1.7, 0.014, STEEL, "metal", y), *discs])


def dumbbell(prop: Prop) -> Mesh:
    """A dumbbell, 30 cm along z."""
    heads = [
        at(moved(cylinder(0.062, 0.085, prop.colour or "#2a2c30", "plain", 8), turned("x", 90)), 0.0, 0.062, z)
        for z in (-0.10, 0.185)
    ]
    return merge(
        [
            rod((0.0, 0.062, -0.11), (0.0, 0.062, 0.11), 0.015, STEEL, "metal", 10),
            *[at(h, 0, 0, -0.0425) for h in heads],
        ]
    )


def jump_rope(prop: Prop) -> Mesh:
    """A skipping rope between two handles, 92 cm apart along x, in a loop over the head."""
    u = np.linspace(0.0, np.pi, 41)
    path = np.stack([-0.46 * np.cos(u) * (1.0 + 0.12 * np.sin(u)), 0.02 + 1.18 * np.sin(u) ** 0.8, np.zeros_like(u)], 1)
    handles = [
        rod((x, 0.02, 0.0), (x * 0.72, 0.02, 0.0), 0.014, prop.colour or "#c23b3b", "plain", 10) for x in (-0.46, 0.46)
    ]
    return merge([tube(path, 0.006, "#e8e2d2", "cloth", 6), *handles])


def needles(prop: Prop) -> Mesh:
    """Two knitting needles with a piece of knitting hanging from them."""
    piece = at(sheet(0.20, 0.22, prop.colour or "#b5483f", "cloth", 10, 8, 0.006), 0.0, 0.0, 0.0)
    rows = [
        box((-0.10, y, -0.004), (0.10, y + 0.006, 0.006), shade(prop.colour or "#b5483f", 0.8), "cloth")
        for y in np.linspace(0.02, 0.2, 7)
    ]
    pins = [
        rod((0.14, 0.30, 0.02), (-0.11, 0.205, 0.012), 0.0042, "#d9c8a0", "wood", 8),
        rod((-0.14, 0.30, 0.02), (0.11, 0.205, 0.0), 0.0042, "#d9c8a0", "wood", 8),
    ]
    knobs = [at(ball(0.009, "#8a5a2c", "wood"), x, 0.30, 0.02) for x in (-0.14, 0.14)]
    return merge([piece, *rows, *pins, *knobs])


def yarn(prop: Prop) -> Mesh:
    """A ball of wool, 11 cm, its threads wound across each other."""
    colour = prop.colour or "#b5483f"
    turns = []
    for k in range(9):
        u = np.linspace(0, 2 * np.pi, 25)
        ring = np.stack([0.054 * np.cos(u), 0.054 * np.sin(u), np.zeros_like(u)], 1)
        turns.append(
            moved(
                tube(ring, 0.0045, shade(colour, 0.85 + 0.06 * (k % 4)), "cloth", 5),
                turned("y", 41.0 * k) @ turned("x", 67.0 * k),
            )
        )
    return at(merge([ball(0.053, shade(colour, 0.8), "cloth", 18, 12), *turns]), 0.0, 0.058, 0.0)


def needle(prop: Prop) -> Mesh:
    """A needle with a thread."""
    thread = tube(
        np.array([[0, 0.004, 0.03], [0.03, 0.01, 0.08], [0.0, 0.02, 0.16], [-0.05, 0.004, 0.22]], float),
        0.0016,
        prop.colour or "#c23b3b",
        "cloth",
        5,
    )
    return merge([rod((0, 0.004, 0.04), (0, 0.004, -0.05), 0.0022, STEEL, "metal", 6, 0.0006), thread])


def cloth(prop: Prop) -> Mesh:
    """A piece of cloth, 24 cm, loosely folded."""
    colour = prop.colour or "#d8b04a"
    return merge(
        [
            at(
                blob(3 + k, (0.12 - 0.02 * k, 0.012, 0.10 - 0.015 * k), shade(colour, 1.0 - 0.08 * k), "cloth", 2, 0.2),
                0.0,
                0.012 + 0.014 * k,
                0.0,
            )
            for k in range(3)
        ]
    )


def clothes(prop: Prop) -> Mesh:
    """A pile of folded clothes, three colours."""
    tones = (prop.colour or "#3f6fa8", "#e9e4da", "#b5483f", "#6b8f4e")
    fold = []
    for k, tone in enumerate(tones):
        wide = 0.17 - 0.012 * (k % 2)
        fold.append(box((-wide, 0.055 * k, -0.13), (wide, 0.055 * k + 0.050, 0.13), tone, "cloth", 0.022))
        fold.append(
            box(
                (-wide + 0.01, 0.055 * k + 0.022, 0.125),
                (wide - 0.01, 0.055 * k + 0.028, 0.137),
                shade(tone, 0.75),
                "cloth",
                0.002,
            )
        )
    return merge(fold)


def laundry(prop: Prop) -> Mesh:
    """A basket full of clothes to be washed."""
    basket = lathe(
        [(0.0, 0.0), (0.20, 0.0), (0.25, 0.26), (0.265, 0.27), (0.255, 0.285), (0.235, 0.27), (0.19, 0.02)],
        "#efe6d2",
        "plain",
        24,
    )
    heap = [
        at(
            blob(7 + k, (0.13, 0.09, 0.13), tone, "cloth", 2, 0.35),
            0.09 * np.cos(1.3 * k),
            0.27 + 0.02 * k,
            0.09 * np.sin(1.3 * k),
        )
        for k, tone in enumerate((prop.colour or "#3f6fa8", "#e9e4da", "#b5483f", "#d8b04a", "#6b8f4e"))
    ]
    return merge([basket, *heap])


def sponge(prop: Prop) -> Mesh:
    """A sponge with a rough side."""
    return merge([box((-0.055, 0, -0.035), (0.055, 0.024, 0.035), prop.colour or "#e6c53a", "cloth", 0.008),
                  box((-0.055, 0.024, -0.035), (0.055, 0.032, 0.035), "#2f7d4a", "cloth", 0.004)])  # fmt: skip


def sharpener(prop: Prop) -> Mesh:
    """A sharpening steel, 38 cm, its handle at +z."""
    return merge([rod((0, 0.014, 0.06), (0, 0.014, -0.20), 0.007, STEEL, "metal", 10, 0.004),
                  rod((0, 0.014, 0.17), (0, 0.014, 0.06), 0.014, prop.colour or "#1f2022", "plain", 12),
                  at(moved(cylinder(0.026, 0.008, STEEL, "metal", 16), turned("x", 90)), 0.0, 0.014, 0.06)])  # fmt: skip


def peeler(prop: Prop) -> Mesh:
    """A peeler, 17 cm: a handle and a bow with its blade across."""
    arms = [rod((x, 0.012, -0.02), (x * 1.6, 0.012, -0.08), 0.003, STEEL, "metal", 6) for x in (-0.014, 0.014)]
    return merge([rod((0, 0.012, 0.085), (0, 0.012, -0.02), 0.011, prop.colour or "#c23b3b", "plain", 12), *arms,
                  box((-0.024, 0.009, -0.086), (0.024, 0.014, -0.074), STEEL, "metal", 0.002)])  # fmt: skip


def frying_pan(prop: Prop) -> Mesh:
    """A frying pan, 26 cm, its handle to +z, with an egg in it."""
    bowl = lathe(
        [(0, 0.004), (0.10, 0.004), (0.13, 0.042), (0.134, 0.044), (0.126, 0.042), (0.098, 0.009), (0, 0.009)],
        prop.colour or "#2a2c30",
        "metal",
        30,
    )
    egg = merge(
        [
            at(blob(5, (0.055, 0.006, 0.05), "#f6f3ea", "plain", 2, 0.2), 0.01, 0.013, 0.0),
            at(ball(0.02, "#eda323", "plain"), 0.012, 0.016, 0.004),
        ]
    )
    handle = rod((0, 0.036, 0.125), (0, 0.058, 0.31), 0.011, "#1f2022", "plain", 10)
    return at(merge([bowl, egg, handle]), 0.0, 0.0, -0.10)


def spatula(prop: Prop) -> Mesh:
    """A spatula, 34 cm, its blade to -z."""
    return merge([rod((0, 0.012, 0.18), (0, 0.012, 0.04), 0.010, prop.colour or "#1f2022", "plain", 10),
                  rod((0, 0.012, 0.05), (0, 0.010, -0.09), 0.004, STEEL, "metal", 8),
                  box((-0.036, 0.004, -0.18), (0.036, 0.008, -0.085), STEEL, "metal", 0.002)])  # fmt: skip


def rolling_pin(prop: Prop) -> Mesh:
    """A rolling pin, 46 cm along x."""
    wood = prop.colour or "#c99a62"
    return merge([_bar(0.28, 0.032, wood, "wood", 0.034), _bar(0.46, 0.012, shade(wood, 0.7), "wood", 0.034)])


def dough(prop: Prop) -> Mesh:
    """A flat of dough, dusted with flour."""
    return merge(
        [
            at(blob(4, (0.17, 0.014, 0.14), prop.colour or "#ecdcb8", "plain", 3, 0.12), 0, 0.014, 0),
            at(blob(6, (0.06, 0.004, 0.05), "#faf7ee", "cloth", 2, 0.3), 0.2, 0.004, 0.06),
        ]
    )


def meat(prop: Prop) -> Mesh:
    """Three pieces of meat, browned, with the marks of a grid."""
    parts = []
    for k in range(3):
        parts.append(
            at(
                blob(11 + k, (0.055, 0.016, 0.042), prop.colour or "#8a4a2c", "plain", 2, 0.18),
                -0.13 + 0.13 * k,
                0.016,
                0.03 * (k % 2),
            )
        )
        parts += [
            box((-0.16 + 0.13 * k + 0.02 * j, 0.028, -0.02), (-0.154 + 0.13 * k + 0.02 * j, 0.033, 0.05), "#3a1d12")
            for j in range(3)
        ]
    return merge(parts)


def eyebrow_pencil(prop: Prop) -> Mesh:
    """A make-up pencil, 15 cm."""
    return merge(
        [
            rod((0, 0.006, 0.075), (0, 0.006, -0.06), 0.0055, prop.colour or "#3a2a22", "paint", 10),
            rod((0, 0.006, -0.06), (0, 0.006, -0.078), 0.0052, "#c7a27a", "wood", 10, 0.0008),
        ]
    )


def nail_clipper(prop: Prop) -> Mesh:
    """A nail clipper, 9 cm, its jaws to -z."""
    return merge([box((-0.012, 0.0, -0.06), (0.012, 0.006, 0.06), prop.colour or STEEL, "metal", 0.001), box((-0.008, 0.008, -0.045),
        (0.008, 0.011, 0.03), STEEL, "metal", 0.001),
                  rod((0, 0.014, -0.036), (0, 0.030, 0.045), 0.006, STEEL, "metal", 8)])  # fmt: skip


def bandage(prop: Prop) -> Mesh:
    """A roll of bandage with a loose end."""
    roll = at(
        moved(
            lathe([(0.008, 0), (0.030, 0), (0.030, 0.065), (0.008, 0.065)], prop.colour or "#f4efe4", "cloth", 24),
            turned("z", 90),
        ),
        0.0325,
        0.030,
        0.0,
    )
    end = at(sheet(0.065, 0.26, prop.colour or "#f4efe4", "cloth", 4, 8, 0.004), 0.0, -0.23, 0.030)
    cross = [
        box((-0.012, 0.050, -0.004), (0.012, 0.0612, 0.004), "#c23b3b"),
        box((-0.004, 0.050, -0.012), (0.004, 0.0612, 0.012), "#c23b3b"),
    ]
    return at(merge([roll, end, *cross]), 0.0, 0.23, 0.0)


def scalpel(prop: Prop) -> Mesh:
    """A scalpel, 15 cm."""
    return merge(
        [
            box((-0.004, 0.002, -0.03), (0.004, 0.006, 0.085), prop.colour or STEEL, "metal", 0.001),
            box((-0.0012, 0.001, -0.07), (0.0012, 0.010, -0.03), "#e8eaec", "metal"),
        ]
    )


def cigarette(prop: Prop) -> Mesh:
    """A cigarette, 9 cm, burning at -z."""
    del prop
    return merge([rod((0, 0.005, 0.045), (0, 0.005, 0.015), 0.0042, "#c98b4a", "plain", 10), rod((0, 0.005, 0.015), (0, 0.005, -0.040),
        0.0040, "#f5f2ea", "plain", 10),
                  rod((0, 0.005, -0.040), (0, 0.005, -0.047), 0.0042, "#e2551f", "plain", 10)])  # fmt: skip


def cards(prop: Prop) -> Mesh:
    """A fan of playing cards, their faces to +z."""
    fan = []
    for k, mark in enumerate(("#c23b3b", "#1f2022", "#c23b3b", "#1f2022", "#c23b3b", "#1f2022", "#c23b3b")):
        card = merge([box((-0.031, 0.0, -0.0004), (0.031, 0.09, 0.0004), "#f6f3ea", "plain"), box((-0.027, 0.074, 0.0004), (-0.018,
            0.085, 0.0008), mark),
                      box((-0.010, 0.036, 0.0004), (0.010, 0.056, 0.0008), mark), box((-0.028, 0.004, -0.0008), (0.028, 0.086,
                          -0.0004), prop.colour or "#2b4c8c")])  # fmt: skip
        fan.append(moved(card, placed(0, 0, 0.0016 * k) @ turned("z", 30.0 - 10.0 * k)))
    return merge(fan)


def award(prop: Prop) -> Mesh:
    """A cup of gold on a dark foot, 34 cm."""
    gold = prop.colour or "#d9a63a"
    cup = lathe(
        [
            (0.0, 0.07),
            (0.035, 0.07),
            (0.012, 0.10),
            (0.014, 0.15),
            (0.05, 0.18),
            (0.085, 0.26),
            (0.092, 0.34),
            (0.085, 0.34),
            (0.07, 0.25),
            (0.0, 0.19),
        ],
        gold,
        "metal",
        28,
    )
    handles = []
    for side in (-1.0, 1.0):
        u = np.linspace(-1.2, 1.6, 13)
        handles.append(
            tube(
                np.stack([side * (0.075 + 0.055 * np.cos(u)), 0.26 + 0.055 * np.sin(u), np.zeros_like(u)], 1),
                0.008,
                gold,
                "metal",
                8,
            )
        )
    return merge([box((-0.055, 0, -0.055), (0.055, 0.07, 0.055), "#2c1d14", "wood", 0.006), cup, *handles])


def tie(prop: Prop) -> Mesh:
    """A necktie, striped, laid out flat: its knot at -z, its tip 47 cm from it at +z, its face up."""
    colour = prop.colour or "#9c2b23"
    parts = [box((-0.020, 0.0, -0.012), (0.020, 0.018, 0.035), shade(colour, 0.9), "cloth", 0.007)]
    edges = [(0.0, 0.016), (0.12, 0.026), (0.26, 0.036), (0.37, 0.042), (0.42, 0.004)]
    for s in np.arange(0.0, 0.42, 0.014):
        w = float(np.interp(s, [e[0] for e in edges], [e[1] for e in edges]))
        tone = "#e9e4da" if int(s / 0.014) % 4 == 0 else colour
        parts.append(box((-w, 0.004, 0.035 + s), (w, 0.010, 0.0495 + s), tone, "cloth"))
    return merge(parts)


def beer(prop: Prop) -> Mesh:
    """A tall glass of beer with its foam, 19 cm."""
    glass = lathe(
        [(0, 0), (0.034, 0), (0.036, 0.012), (0.043, 0.185), (0.040, 0.185), (0.034, 0.016), (0, 0.014)],
        "#dfe9ec",
        "glass",
        26,
    )
    body = lathe([(0, 0.016), (0.033, 0.018), (0.0385, 0.150), (0, 0.150)], prop.colour or "#d9921c", "plain", 26)
    foam = lathe(
        [(0, 0.150), (0.0388, 0.150), (0.041, 0.188), (0.036, 0.205), (0.02, 0.212), (0, 0.214)], "#fbf6e8", "cloth", 26
    )
    return merge([glass, body, foam])


def pencil(prop: Prop) -> Mesh:
    """A pencil, 19 cm, six-sided, with a rubber at its end."""
    colour = prop.colour or "#e2a923"
    return merge([rod((0, 0.006, 0.085), (0, 0.006, -0.075), 0.0062, colour, "paint", 6), rod((0, 0.006, -0.075), (0, 0.006, -0.10),
        0.0060, "#dcb98a", "wood", 8, 0.001),
                  rod((0, 0.006, 0.085), (0, 0.006, 0.100), 0.0064, "#d98a8a", "plain", 10)])  # fmt: skip


def water(prop: Prop) -> Mesh:
    """Water as it runs from a tap: a stream of 26 cm, drops and a splash at its foot."""
    tone = prop.colour or "#bfe0f0"
    y = np.linspace(0.0, 0.26, 14)
    stream = tube(
        np.stack([0.004 * np.sin(30 * y), y, 0.004 * np.cos(23 * y)], 1),
        np.linspace(0.020, 0.010, 14),
        tone,
        "glass",
        10,
    )
    drops = [
        at(
            ball(0.007 + 0.004 * (k % 3), tone, "glass", 8, 6),
            0.05 * np.cos(2.4 * k) * (1 + k / 9),
            0.012 + 0.018 * (k % 4),
            0.05 * np.sin(2.4 * k) * (1 + k / 9),
        )
        for k in range(13)
    ]
    return merge([stream, at(blob(3, (0.075, 0.008, 0.06), tone, "glass", 2, 0.3), 0, 0.006, 0), *drops])


KINDS: dict[str, Family] = {
    "beer": Family(beer, (0.041, 0.09, 0.0), "upright", None, ("pint", "glass of beer", "ale")),
    "pencil": Family(pencil, (0.0, 0.006, -0.02), "pen", None, ("coloured pencil", "crayon")),
    "water": Family(water, (0.0, 0.1, 0.0), "palm"),
    "soccer ball": Family(toys.football, (0.11, 0.11, 0.0), "palm"),
    "metal bar": Family(metal_bar, (-0.27, 0.04, 0.0), "both", (0.27, 0.04, 0.0), ("iron bar", "steel bar", "metal rod", "metal")),
    "barbell": Family(barbell, (-0.27, 0.2, 0.0), "both", (0.27, 0.2, 0.0), ("weights", "weight", "heavy weight")),
    "dumbbell": Family(dumbbell, (0.0, 0.062, 0.0), "along", None, ("dumb-bell", "kettlebell")),
    "jump rope": Family(jump_rope, (-0.40, 0.02, 0.0), "both", (0.40, 0.02, 0.0), ("skipping rope", "skip rope")),
    "knitting needles": Family(needles, (-0.13, 0.27, 0.01), "both", (0.13, 0.27, 0.01), ("knitting needle", "knitting")),
    "yarn": Family(yarn, (0.0, 0.06, 0.0), "palm", None, ("wool", "ball of yarn", "thread")),
    "needle": Family(needle, (0.0, 0.004, 0.03), "pinch", None, ("sewing needle",)),
    "cloth": Family(cloth, (0.0, 0.02, 0.0), "palm", None, ("rag", "fabric", "duster")),
    "clothes": Family(clothes, (0.16, 0.1, 0.0), "both", None, ("folded clothes", "clothing", "shirts")),
    "laundry": Family(laundry, (0.25, 0.24, 0.0), "both", None, ("laundry basket",)),
    "sponge": Family(sponge, (0.0, 0.02, 0.0), "palm"),
    "sharpener": Family(sharpener, (0.0, 0.014, 0.12), "along", None, ("knife sharpener", "sharpening steel", "whetstone")),
    "peeler": Family(peeler, (0.0, 0.012, 0.04), "along", None, ("potato peeler", "vegetable peeler")),
    "frying pan": Family(frying_pan, (0.0, 0.05, 0.15), "along", None, ("skillet", "wok")),
    "spatula": Family(spatula, (0.0, 0.012, 0.12), "along", None, ("turner",)),
    "rolling pin": Family(rolling_pin, (-0.19, 0.034, 0.0), "both", (0.19, 0.034, 0.0)),
    "dough": Family(dough, (0.0, 0.02, 0.0), "palm", None, ("pastry dough",)),
    "meat": Family(meat, (0.0, 0.02, 0.0), "palm", None, ("steak", "steaks", "food", "burger", "sausages")),
    "eyebrow pencil": Family(eyebrow_pencil, (0.0, 0.006, 0.02), "pen", None, ("make-up pencil", "eyeliner")),
    "nail clipper": Family(nail_clipper, (0.0, 0.008, 0.02), "pinch", None, ("nail clippers", "nail file")),
    "bandage": Family(bandage, (0.0, 0.26, 0.0), "pinch", None, ("gauze", "plaster roll")),
    "scalpel": Family(scalpel, (0.0, 0.004, 0.03), "pen"),
    "cigarette": Family(cigarette, (0.0, 0.005, 0.02), "fingers", None, ("cigar",)),
    "cards": Family(cards, (0.0, 0.01, 0.0), "flat", None, ("playing cards", "deck of cards", "card")),
    "award": Family(award, (0.0, 0.12, 0.0), "upright", None, ("trophy", "prize")),
    "tie": Family(tie, (0.0, 0.012, 0.01), "pinch", None, ("necktie",), turn=62.0),
}  # fmt: skip
