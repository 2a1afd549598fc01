"""What is baked, sweet or drunk from a can or a glass. It stands on y = 0; sizes in metres."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.dishes import CHINA, china, heap
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, blob, box, cylinder, extrude, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, shade, turned


def pancakes(prop: Prop) -> Mesh:
    """A stack of pancakes on a plate, with butter and syrup."""
    parts = [china()]
    for k in range(6):
        disc = [(0, 0), (0.07, 0), (0.076, 0.005), (0.072, 0.011), (0, 0.012)]
        parts.append(
            at(
                lathe(disc, shade(prop.colour or "#c98a44", 0.92 + 0.05 * (k % 3)), "plain", 22, 60),
                0.004 * np.cos(k * 2.0),
                0.012 + 0.012 * k,
                0.004 * np.sin(k * 2.0),
            )
        )
    top = 0.012 + 0.072
    parts += [
        at(blob(4, (0.05, 0.004, 0.045), "#8a4a14", "glass", 2, 0.3), y=top + 0.002),
        box((-0.013, top + 0.003, -0.013), (0.013, top + 0.017, 0.013), "#f3dd86", "plain", 0.003),
    ]
    for k in range(6):
        b = k * 1.1 + 0.4
        x, z = 0.074 * np.cos(b), 0.074 * np.sin(b)
        parts.append(
            rod((x * 0.85, top, z * 0.85), (x, top - 0.02 - 0.012 * (k % 3), z), 0.006, "#8a4a14", "paint", 6, 0.003)
        )
    return merge(parts)


def waffle(prop: Prop) -> Mesh:
    """A waffle, 16 cm, with its squares."""
    tone = prop.colour or "#cf9443"
    parts = [box((-0.08, 0, -0.08), (0.08, 0.010, 0.08), shade(tone, 0.85), "plain", 0.006)]
    for v in np.linspace(-0.075, 0.075, 6):
        parts += [
            box((v - 0.005, 0.008, -0.08), (v + 0.005, 0.020, 0.08), tone, "plain", 0.003),
            box((-0.08, 0.008, v - 0.005), (0.08, 0.020, v + 0.005), tone, "plain", 0.003),
        ]
    return merge([*parts, box((-0.014, 0.02, -0.012), (0.014, 0.034, 0.014), "#f3dd86", "plain", 0.003)])


def cookie(prop: Prop) -> Mesh:
    """A cookie, 9 cm, with drops of chocolate."""
    body = lathe(
        [(0, 0), (0.04, 0), (0.045, 0.005), (0.04, 0.011), (0.02, 0.014), (0, 0.015)],
        prop.colour or "#c08a48",
        "plain",
        22,
        60,
    )
    drops = [
        at(
            blob(k, (0.006, 0.004, 0.005), "#3a2012", "plain", 1, 0.2),
            0.036 * np.sqrt((k + 0.5) / 13) * np.cos(k * 2.4),
            0.0135 - 0.002 * k / 13,
            0.036 * np.sqrt((k + 0.5) / 13) * np.sin(k * 2.4),
        )
        for k in range(13)
    ]
    return merge([body, *drops])


def cupcake(prop: Prop) -> Mesh:
    """A cupcake, 9 cm: paper case, a swirl of cream, a cherry."""
    u = np.linspace(0, 2 * np.pi, 57)[:-1]
    case = lathe([(0, 0), (0.026, 0), (0.037, 0.042), (0, 0.042)], "#e8d7b0", "paper", 28)
    swirl = []
    for k in range(4):
        r = 0.036 - 0.009 * k
        ring = np.stack(
            [r * 0.72 * np.cos(u), np.full_like(u, 0.048 + 0.011 * k) + 0.0015 * np.sin(u * 9), r * 0.72 * np.sin(u)], 1
        )
        swirl.append(tube(ring[::2], 0.0105 - 0.001 * k, prop.colour or "#f0b3c4", "plain", 7, False))
    core = at(lathe([(0, 0), (0.03, 0), (0, 0.05)], prop.colour or "#f0b3c4", "plain", 16), y=0.042)
    return merge([case, core, *swirl, at(ball(0.009, "#b5122a", "paint", 12, 8), y=0.093)])


def muffin(prop: Prop) -> Mesh:
    """A muffin, 8 cm, its top risen over the case."""
    case = lathe([(0, 0), (0.026, 0), (0.036, 0.042), (0, 0.042)], "#a9793f", "paper", 26)
    top = at(blob(7, (0.044, 0.028, 0.044), prop.colour or "#b9803f", "plain", 3, 0.14), y=0.048)
    drops = [
        at(ball(0.005, "#33201a", "plain", 7, 5), 0.03 * np.cos(k * 2.4), 0.066 - 0.001 * k, 0.03 * np.sin(k * 2.4))
        for k in range(7)
    ]
    return merge([case, top, *drops])


def croissant(prop: Prop) -> Mesh:
    """A croissant, 15 cm, in its folds."""
    parts = []
    for k, t in enumerate(np.linspace(-1, 1, 9)):
        b = t * 1.25
        r = 0.030 * (1 - abs(t) ** 1.7) + 0.009
        fold = ball(1.0, shade(prop.colour or "#c98434", 0.9 + 0.1 * (k % 2)), "paint", 14, 8)
        parts.append(
            at(
                at(fold, size=(0.0135, r * 0.85, r)),
                0.07 * np.sin(b),
                r * 0.8,
                0.07 * np.cos(b) - 0.05,
                float(np.degrees(b)),
            )
        )
    return merge(parts)


def pie(prop: Prop) -> Mesh:
    """A pie, 26 cm, with a lattice of pastry over the fruit."""
    crust = prop.colour or "#c9934a"
    dish = lathe([(0, 0), (0.10, 0), (0.125, 0.04), (0.12, 0.042), (0, 0.04)], "#d9d3c6", "tile", 28)
    fruit = at(lathe([(0, 0), (0.115, 0), (0.06, 0.010), (0, 0.013)], "#8f2226", "paint", 26), y=0.038)
    u = np.linspace(0, 2 * np.pi, 49)
    rim = tube(
        np.stack([0.12 * np.cos(u), 0.046 + 0.004 * np.sin(24 * u), 0.12 * np.sin(u)], 1),
        0.011,
        crust,
        "plain",
        6,
        False,
    )
    strips = []
    for v in np.linspace(-0.085, 0.085, 5):
        w = float(np.sqrt(0.113**2 - v * v))
        strips += [
            box((v - 0.009, 0.049, -w), (v + 0.009, 0.055, w), crust, "plain", 0.003),
            box((-w, 0.052, v - 0.009), (w, 0.058, v + 0.009), crust, "plain", 0.003),
        ]
    return merge([dish, fruit, rim, *strips])


def ice_cream(prop: Prop) -> Mesh:
    """A cone of ice cream with two scoops, 19 cm, point down in a little stand."""
    cone = lathe([(0.001, 0.0), (0.012, 0.03), (0.031, 0.112), (0.028, 0.112), (0, 0.06)], "#d3a054", "plain", 18)
    net = [
        rod(
            (0.0035 * np.cos(b), 0.004, 0.0035 * np.sin(b)),
            (0.031 * np.cos(b + s), 0.11, 0.031 * np.sin(b + s)),
            0.0011,
            "#a87430",
            "plain",
            4,
        )
        for b in np.linspace(0, 6.28, 8)[:-1]
        for s in (-0.7, 0.7)
    ]
    scoops = [
        at(blob(k, (0.035, 0.032, 0.035), tone, "snow", 3, 0.10), 0.0, y, 0.0)
        for k, (y, tone) in enumerate(((0.127, prop.colour or "#f0a9b8"), (0.163, "#f4e8c8")))
    ]
    ring = lathe([(0.03, 0.0), (0.036, 0.0), (0.034, 0.008), (0.016, 0.05), (0.0145, 0.05)], "#8d9195", "metal", 16)
    return merge([cone, *net, *scoops, ring])


def popcorn(prop: Prop) -> Mesh:
    """A striped tub full of popcorn, 20 cm."""
    red = prop.colour or "#c5202b"
    parts = []
    for k in range(12):
        b0, b1 = k * np.pi / 6, (k + 1) * np.pi / 6
        b = (b0 + b1) / 2
        panel = extrude(
            [(-0.0135, 0.0), (0.0135, 0.0), (0.0195, 0.15), (-0.0195, 0.15)],
            0.004,
            red if k % 2 else "#f4f1ea",
            "paper",
        )
        panel = moved(panel, turned("x", 8.4))
        parts.append(moved(at(panel, 0, 0.0, 0.048), turned("y", float(np.degrees(b)))))
    parts.append(cylinder(0.046, 0.12, "#d9c89a", "paper", 12))
    return merge([*parts, *heap(9, 36, 0.072, 0.145, 0.0135, ("#f6ecc8", "#fbf6e4", "#efdba0"))])


def pretzel(prop: Prop) -> Mesh:
    """A pretzel, 15 cm, with salt."""
    u = np.linspace(0, 2 * np.pi, 61)
    x = 0.062 * np.sin(u) + 0.022 * np.sin(2 * u)
    z = -0.048 * np.cos(u) + 0.030 * np.cos(2 * u)
    path = np.stack([x, 0.012 + 0.005 * np.cos(3 * u), z], 1)
    salt = [
        box(tuple(path[k] + [-0.0015, 0.011, -0.0015]), tuple(path[k] + [0.0015, 0.014, 0.0015]), "#ffffff")
        for k in range(2, 60, 4)
    ]
    return merge([tube(path, 0.0125, prop.colour or "#8a4a1e", "paint", 9, False), *salt])


def butter(prop: Prop) -> Mesh:
    """A block of butter on its dish, a slice cut off."""
    tone = prop.colour or "#f3dd86"
    dish = box((-0.085, 0, -0.05), (0.085, 0.010, 0.05), CHINA, "tile", 0.005)
    return merge(
        [
            dish,
            box((-0.05, 0.01, -0.028), (0.035, 0.058, 0.028), tone, "plain", 0.003),
            at(
                moved(box((0, 0, -0.028), (0.009, 0.048, 0.028), tone, "plain", 0.002), turned("z", -68)),
                0.042,
                0.014,
                0,
            ),
        ]
    )


def chocolate(prop: Prop) -> Mesh:
    """A bar of chocolate in its squares, half out of the foil, 15 cm."""
    tone = prop.colour or "#4a2a18"
    parts = [box((-0.036, 0, -0.075), (0.036, 0.005, 0.075), tone, "plain", 0.001)]
    for i in range(4):
        for j in range(8):
            parts.append(
                box(
                    (-0.034 + 0.0175 * i, 0.004, -0.073 + 0.0185 * j),
                    (-0.0195 + 0.0175 * i, 0.0105, -0.0575 + 0.0185 * j),
                    tone,
                    "paint",
                    0.002,
                )
            )
    return merge(
        [
            *parts,
            box((-0.038, -0.001, 0.012), (0.038, 0.0115, 0.078), "#c9ccd2", "metal", 0.002),
            box((-0.0385, -0.0012, 0.026), (0.0385, 0.0125, 0.078), "#7a1f4a", "paper", 0.002),
        ]
    )


def can(prop: Prop) -> Mesh:
    """A can of drink, 12 cm."""
    tone = prop.colour or "#c5202b"
    body = lathe(
        [(0, 0), (0.024, 0), (0.033, 0.010), (0.033, 0.108), (0.027, 0.120), (0.025, 0.118), (0, 0.117)],
        tone,
        "paint",
        26,
    )
    top = [
        at(cylinder(0.0255, 0.002, "#c9ccd0", "metal", 24), y=0.117),
        box((-0.004, 0.119, -0.004), (0.004, 0.1205, 0.014), "#aeb2b7", "metal"),
    ]
    u = np.linspace(-0.7, 0.7, 12)
    wave = tube(
        np.stack([0.0335 * np.sin(u * 2.1), 0.058 + 0.022 * np.sin(u * 4.5), 0.0335 * np.cos(u * 2.1)], 1),
        0.004,
        "#f4f1ea",
        "paint",
        4,
    )
    return merge([body, *top, wave])


def carton(prop: Prop) -> Mesh:
    """A carton of milk or juice, 25 cm, with its gable and cap."""
    juice = "juice" in prop.name.lower()
    tone = prop.colour or ("#e58a1e" if juice else "#3f7fc0")
    parts = [
        box((-0.037, 0, -0.037), (0.037, 0.195, 0.037), "#f4f2ec", "paper", 0.002),
        box((-0.0375, 0.05, -0.0375), (0.0375, 0.13, 0.0375), tone, "paper", 0.002),
    ]
    roof = extrude([(-0.037, 0.0), (0.037, 0.0), (0.004, 0.04), (-0.004, 0.04)], 0.074, "#f4f2ec", "paper")
    fin = box((-0.037, 0.232, -0.0025), (0.037, 0.252, 0.0025), tone, "paper")
    cap = at(moved(cylinder(0.012, 0.012, tone, "plain", 16), turned("x", 50)), 0, 0.212, 0.018)
    return merge([*parts, at(moved(roof, turned("y", 90)), y=0.195), fin, cap])


def cocktail(prop: Prop) -> Mesh:
    """A cocktail in its glass, 17 cm, with an olive, a straw and a slice of lime."""
    glass = lathe(
        [
            (0, 0),
            (0.034, 0),
            (0.034, 0.003),
            (0.004, 0.008),
            (0.0035, 0.085),
            (0.052, 0.15),
            (0.0505, 0.15),
            (0.003, 0.088),
            (0, 0.088),
        ],
        "#dfe9ec",
        "glass",
        26,
    )
    drink = lathe([(0, 0.09), (0.0405, 0.1385), (0, 0.1388)], prop.colour or "#e0563f", "paint", 24)
    lime = at(moved(cylinder(0.02, 0.004, "#9cc24a", "plain", 16), turned("x", 90)), 0.046, 0.152, 0.002)
    return merge(
        [
            glass,
            drink,
            lime,
            rod((-0.01, 0.1, 0), (-0.045, 0.2, 0.01), 0.0028, "#d9c23a", "plain", 7),
            at(ball(0.009, "#6f7f2a", "paint", 10, 7), 0.008, 0.137, 0.008),
        ]
    )


def potion(prop: Prop) -> Mesh:
    """A round flask of something that glows, corked, 17 cm."""
    glass = lathe(
        [
            (0, 0),
            (0.03, 0.001),
            (0.055, 0.025),
            (0.058, 0.05),
            (0.04, 0.085),
            (0.016, 0.105),
            (0.0155, 0.14),
            (0.02, 0.146),
            (0.017, 0.147),
            (0.012, 0.14),
        ],
        "#dbe8ea",
        "glass",
        24,
    )
    liquid = lathe(
        [(0, 0.004), (0.03, 0.005), (0.052, 0.027), (0.0545, 0.05), (0.046, 0.068), (0, 0.068)],
        prop.colour or "#3fbf6a",
        "paint",
        22,
    )
    bubbles = [
        at(
            ball(0.005 + 0.001 * (k % 3), "#c9f2d6", "glass", 8, 5),
            0.03 * np.cos(k * 1.7),
            0.03 + 0.007 * k,
            0.03 * np.sin(k * 1.7),
        )
        for k in range(5)
    ]
    return merge([glass, liquid, *bubbles, at(cylinder(0.0125, 0.03, "#a97f4a", "wood", 12, 0.015), y=0.132)])


KINDS: dict[str, Family] = {
    "pancakes": Family(pancakes, (0.125, 0.02, 0.0), "palm", None, ("pancake", "stack of pancakes", "crepes")),
    "waffle": Family(waffle, (0.075, 0.01, 0.0), "palm"),
    "cookie": Family(cookie, (0.04, 0.006, 0.0), "palm", None, ("biscuit", "cookies")),
    "cupcake": Family(cupcake, (0.035, 0.03, 0.0), "palm"),
    "muffin": Family(muffin, (0.035, 0.03, 0.0), "palm"),
    "croissant": Family(croissant, (0.0, 0.02, 0.02), "palm", None, ("croissants",)),
    "pie": Family(pie, (0.12, 0.04, 0.0), "palm", None, ("tart", "quiche", "apple pie")),
    "ice cream": Family(
        ice_cream, (0.015, 0.05, 0.0), "upright", None, ("ice cream cone", "ice-cream", "gelato", "icecream")
    ),
    "popcorn": Family(popcorn, (0.055, 0.08, 0.0), "upright", None, ("bucket of popcorn",)),
    "pretzel": Family(pretzel, (0.06, 0.012, 0.0), "palm"),
    "butter": Family(butter, (0.08, 0.01, 0.0), "palm"),
    "chocolate": Family(chocolate, (0.0, 0.01, 0.07), "palm", None, ("chocolate bar", "bar of chocolate"), turn=60.0),
    "soda can": Family(
        can,
        (0.033, 0.06, 0.0),
        "upright",
        None,
        ("soda", "beer can", "tin can", "cola", "soft drink", "can"),
    ),
    "milk carton": Family(
        carton,
        (0.037, 0.1, 0.0),
        "upright",
        None,
        ("juice box", "juice carton"),
        turn=28.0,
    ),
    "cocktail": Family(cocktail, (0.004, 0.05, 0.0), "upright", None, ("martini", "margarita", "cocktail glass")),
    "potion": Family(potion, (0.016, 0.12, 0.0), "upright", None, ("magic potion", "elixir", "poison")),
}
KINDS = {kind: replace(family, home="kitchen") for kind, family in KINDS.items()}
