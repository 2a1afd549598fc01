"""Small precious things: keys, rings, whistles, coins, crowns, watches. They lie on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, merge, moved, placed, shade, turned

GOLD, SILVER, BRASS = "#d6a94a", "#c2c6c9", "#b08d45"


def _ring(radius: float, thick: float, colour: str, count: int = 24) -> Mesh:
    """A closed hoop in the plane y = 0 around the origin."""
    a = np.linspace(0, 2 * np.pi, count + 1)
    return tube(np.stack([radius * np.cos(a), 0 * a, radius * np.sin(a)], 1), thick, colour, "metal", 8, False)


def key(prop: Prop) -> Mesh:
    """An old iron key, 9 cm, lying along z."""
    colour = prop.colour or BRASS
    bow = at(_ring(0.014, 0.003, colour), y=0.003, z=0.032)
    stem = rod((0, 0.003, 0.018), (0, 0.003, -0.045), 0.003, colour, "metal", 8)
    collar = moved(cylinder(0.005, 0.004, colour, "metal", 10), placed(0, 0.003, 0.014) @ turned("x", 90))
    bits = [
        box((0, 0.0015, z), (w, 0.0045, z + 0.005), colour, "metal")
        for z, w in ((-0.044, 0.014), (-0.036, 0.010), (-0.029, 0.013))
    ]
    return merge([bow, stem, collar, *bits])


def ring(prop: Prop) -> Mesh:
    """A finger ring with a stone, standing a little tilted, 2 cm."""
    hoop = moved(_ring(0.0095, 0.0014, prop.colour or GOLD), placed(0, 0.0105, 0) @ turned("x", 90))
    setting = at(cylinder(0.003, 0.002, prop.colour or GOLD, "metal", 8, 0.004), y=0.0205)
    stone = at(lathe([(0, 0), (0.004, 0.0025), (0.0028, 0.0045), (0, 0.0045)], "#dff0ff", "glass", 8, 10), y=0.0215)
    return merge([hoop, setting, stone])


def whistle(prop: Prop) -> Mesh:
    """A referee's whistle on a loop of cord, 5 cm."""
    colour = prop.colour or SILVER
    drum = moved(cylinder(0.011, 0.02, colour, "metal", 18), placed(-0.01, 0.011, 0) @ turned("z", -90))
    mouth = box((-0.009, 0.011, -0.04), (0.009, 0.0215, -0.002), colour, "metal", 0.002)
    slot = box((-0.007, 0.0212, -0.016), (0.007, 0.0222, -0.010), "#17181a", "plain")
    eye = at(moved(_ring(0.004, 0.001, colour, 12), turned("z", 90)), y=0.011, z=0.014)
    t = np.linspace(0, 2 * np.pi, 25)
    cord = tube(
        np.stack([0.05 * np.sin(t), 0.002 + 0.008 * (np.cos(t) > 0.95), 0.066 - 0.05 * np.cos(t)], 1),
        0.0018,
        "#23314d",
        "cloth",
        6,
        False,
    )
    return merge([drum, mouth, slot, eye, cord])


def coin(prop: Prop) -> Mesh:
    """A coin with a raised rim and a head, 3 cm."""
    colour = prop.colour or GOLD
    disc = lathe(
        [(0, 0), (0.015, 0), (0.015, 0.0028), (0.0138, 0.0028), (0.0135, 0.0022), (0, 0.0022)], colour, "metal", 28
    )
    head = at(lathe([(0.005, 0.0022), (0.0035, 0.0034), (0, 0.0036)], shade(colour, 1.08), "metal", 10), 0.0, 0, -0.002)
    neck = box((-0.003, 0.0022, 0.001), (0.003, 0.003, 0.009), shade(colour, 1.04), "metal", 0.0005)
    return merge([disc, head, neck])


def crown(prop: Prop) -> Mesh:
    """A crown with eight points, jewels and a velvet cap, 20 cm wide."""
    colour = prop.colour or GOLD
    band = lathe(
        [(0.094, 0), (0.097, 0.004), (0.097, 0.035), (0.094, 0.04), (0.088, 0.04), (0.088, 0)], colour, "metal", 32
    )
    cap = lathe([(0.088, 0.02), (0.094, 0.07), (0.06, 0.105), (0, 0.11)], "#6b1d2c", "cloth", 20)
    parts = [band, cap]
    for k in range(8):
        a = k * np.pi / 4
        out = np.array([np.sin(a), 0, np.cos(a)])
        tip, root = out * 0.108 + [0, 0.115, 0], out * 0.094 + [0, 0.035, 0]
        parts.append(rod(tuple(root), tuple(tip), 0.013, colour, "metal", 6, 0.004))
        parts.append(at(ball(0.0085, colour, "metal", 10, 6), *tip))
        gem = ball(0.0085, ("#b3202c", "#2b4fb0", "#1f8a57", "#d8d8e8")[k % 4], "paint", 10, 6)
        parts.append(at(gem, *(out * 0.097 + [0, 0.02, 0])))
    return merge(parts)


def necklace(prop: Prop) -> Mesh:
    """A chain laid in a loop with a pendant, 16 cm."""
    colour = prop.colour or GOLD
    t = np.linspace(0, 2 * np.pi, 41)
    loop: Array = np.stack([0.06 * np.sin(t), 0.002 + 0 * t, -0.075 * np.cos(t) * (1 - 0.15 * np.sin(t) ** 2)], 1)
    beads = [at(ball(0.0026, colour, "metal", 6, 4), *p) for p in loop[:-1]]
    pendant = at(
        lathe([(0, 0), (0.009, 0.002), (0.011, 0.004), (0.006, 0.007), (0, 0.007)], "#7a1f35", "paint", 12), 0, 0, 0.088
    )
    return merge([*beads, pendant])


def watch(prop: Prop) -> Mesh:
    """A pocket watch with a lid, a crown and a chain, 6 cm."""
    colour = prop.colour or GOLD
    case = lathe(
        [(0, 0), (0.022, 0.0), (0.025, 0.005), (0.022, 0.011), (0.0205, 0.011), (0.0205, 0.0095), (0, 0.0095)],
        colour,
        "metal",
        28,
    )
    face = at(cylinder(0.0203, 0.0006, "#f3eddc", "paper", 28), y=0.0095)
    hands = [
        box((-0.0006, 0.0104, -0.013), (0.0006, 0.011, 0.002), "#1b1b1b", "plain"),
        box((-0.002, 0.0104, -0.0006), (0.009, 0.011, 0.0006), "#1b1b1b", "plain"),
    ]
    stem = moved(cylinder(0.003, 0.008, colour, "metal", 8), placed(0, 0.0055, -0.024) @ turned("x", -90))
    bow = at(_ring(0.006, 0.0012, colour, 14), 0, 0.0055, -0.036)
    t = np.linspace(0, 1, 24)
    chain = [at(ball(0.0022, colour, "metal", 6, 4), 0.01 * np.sin(q * 9), 0.0022, -0.042 - 0.075 * q) for q in t]
    return merge([case, face, *hands, stem, bow, *chain])
