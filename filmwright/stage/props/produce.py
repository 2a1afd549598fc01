"""Fruit and vegetables: one form for what is round or long (a profile, two colours, a stem), a few of their own. They lie on y = 0."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import ball, blob, lathe, leaves, rod, tube
from filmwright.stage.surface import Colour, at, fractal, merge, moved, rgb, shade, surface, turned


@dataclass(frozen=True)
class Fruit:
    """A fruit by numbers: `profile` of (radius, height) in metres from foot to top; its colour and the one it drifts to; ribs around it;
    how deep the ribs are; stem (length, thickness; 0 none); leaves at its top; how often it lies side by side (a bunch).
    """

    profile: tuple[tuple[float, float], ...]
    colour: Colour
    second: Colour = ""
    ribs: int = 0
    deep: float = 0.0
    stem: tuple[float, float] = (0.0, 0.0)
    stem_colour: Colour = "#5a4a26"
    leafy: int = 0
    lies: float = 0.0  # degrees by which it is laid over
    rough: float = 0.0
    material: str = "paint"


def _oval(radius: float, tall: float, taper: float = 0.0, dent: float = 0.0) -> tuple[tuple[float, float], ...]:
    """A round profile; `taper` narrows its top (+) or foot (-), `dent` sinks both ends."""
    a = np.linspace(-np.pi / 2, np.pi / 2, 12)
    y = np.sin(a)
    r = radius * np.cos(a) * (1 - taper * y)
    sunk = 1 - dent * np.exp(-(((np.pi / 2 - np.abs(a)) / 0.45) ** 2))
    points = np.stack([np.maximum(r, 0.0), tall * radius * y * sunk], 1)
    points[:, 1] -= points[:, 1].min()
    points[[0, -1], 0] = 0.0
    return tuple((float(x), float(y)) for x, y in points)


PEAR = (
    (0, 0),
    (0.02, 0.002),
    (0.036, 0.02),
    (0.039, 0.038),
    (0.033, 0.058),
    (0.021, 0.078),
    (0.014, 0.092),
    (0, 0.098),
)
BULB = ((0, 0), (0.02, 0.002), (0.036, 0.018), (0.036, 0.036), (0.02, 0.054), (0.007, 0.066), (0.004, 0.078), (0, 0.08))
LEMON = ((0, 0), (0.008, 0.004), (0.026, 0.016), (0.033, 0.042), (0.026, 0.066), (0.008, 0.08), (0, 0.086))
GHERKIN = ((0, 0), (0.014, 0.004), (0.021, 0.03), (0.022, 0.12), (0.02, 0.2), (0.01, 0.225), (0, 0.228))
AUBERGINE = ((0, 0), (0.03, 0.01), (0.045, 0.05), (0.042, 0.1), (0.028, 0.16), (0.02, 0.2), (0, 0.205))
FRUITS: dict[str, Fruit] = {
    "lemon": Fruit(LEMON, "#e8cf2f", lies=84, rough=0.02),
    "lime": Fruit(tuple((r * 0.9, y * 0.8) for r, y in LEMON), "#6f9c2c", lies=84, rough=0.02),
    "pear": Fruit(PEAR, "#a9b53c", "#c9a13c", stem=(0.022, 0.002)),
    "peach": Fruit(_oval(0.038, 0.95, 0.0, 0.2), "#e58a4a", "#c2452f", stem=(0.006, 0.002), material="cloth"),
    "plum": Fruit(_oval(0.026, 1.15, 0.0, 0.1), "#4c2148", "#7a3350", stem=(0.012, 0.0014)),
    "mango": Fruit(_oval(0.045, 1.4, 0.12), "#d98a2c", "#b23a2a", lies=78),
    "kiwi": Fruit(_oval(0.027, 1.3), "#6b5630", lies=84, rough=0.02, material="cloth"),
    "coconut": Fruit(_oval(0.07, 1.05), "#5a3d26", rough=0.05, material="fur"),
    "avocado": Fruit(PEAR, "#33451f", "#4f6128", rough=0.03),
    "potato": Fruit(_oval(0.034, 1.45), "#b58d57", "#9a7443", lies=80, rough=0.10, material="plain"),
    "onion": Fruit(BULB, "#b8722f", "#d09a4f", ribs=16, deep=0.012),
    "garlic": Fruit(BULB, "#efe8da", "#dcd0c0", ribs=9, deep=0.07, material="plain"),
    "pumpkin": Fruit(_oval(0.17, 0.75, 0.0, 0.25), "#d9761c", "#c2601a", ribs=11, deep=0.075, stem=(0.06, 0.016), stem_colour="#5f6b2c"),
    "bell pepper": Fruit(_oval(0.042, 1.15, -0.12, 0.3), "#c5291d", ribs=4, deep=0.10, stem=(0.026, 0.005), stem_colour="#4f7a34"),
    "aubergine": Fruit(AUBERGINE, "#33173d", lies=86, stem=(0.03, 0.008), stem_colour="#4f7a34"),
    "cucumber": Fruit(GHERKIN, "#3a6b2c", "#2a5222", ribs=8, deep=0.02, lies=88),
    "radish": Fruit(_oval(0.018, 1.1, -0.2), "#c22a4c", "#efe6e2", leafy=5),
    "egg": Fruit(_oval(0.0225, 1.28, 0.14), "#ecd9bf", lies=82, material="plain"),
    "easter egg": Fruit(_oval(0.03, 1.28, 0.14), "#5b8fd0", lies=0, material="paint"),
}  # fmt: skip


def _body(fruit: Fruit, colour: Colour) -> Mesh:
    mesh = lathe(fruit.profile, colour, fruit.material, 28 if fruit.ribs else 18, 100)
    p = mesh.positions.copy()
    a = np.arctan2(p[:, 2], p[:, 0])
    high = p[:, 1].max()
    if fruit.ribs:
        p[:, [0, 2]] *= (1 - fruit.deep * np.abs(np.cos(a * fruit.ribs / 2)) ** 6)[:, None]
    if fruit.rough:
        size = float(np.abs(p).max())
        p *= 1 + fruit.rough * (
            fractal(p[:, 0] / size * 4 + 9, p[:, 1] / size * 4 + p[:, 2] / size * 3, 3, 7)[:, None] - 0.5
        )
    mesh = surface(p, mesh.triangles, colour, fruit.material)
    if fruit.second:
        share = np.clip(0.4 + 0.6 * np.cos(a - 0.9) + 0.5 * (fractal(p[:, 0] * 60, p[:, 1] * 60, 2, 3) - 0.5), 0, 1)[
            :, None
        ]
        mesh.colours[:] = rgb(colour) * (1 - share) + rgb(fruit.second) * share
    if fruit.stem[0]:
        top = high - fruit.deep * 0.1 - 0.006
        bend = fruit.stem[0] * 0.35
        thick = fruit.stem[1]
        mesh = merge(
            [
                mesh,
                rod(
                    (0, top, 0), (bend, top + fruit.stem[0], 0), thick * 1.3, fruit.stem_colour, "wood", 7, thick * 0.7
                ),
            ]
        )
    if fruit.leafy:
        n = fruit.leafy
        b = np.arange(n) * 2 * np.pi / n
        way = np.stack([np.cos(b), np.full(n, 2.0), np.sin(b)], 1)
        mesh = merge(
            [
                mesh,
                leaves(
                    way * [0.01, 0.016, 0.01] + [0, high, 0], way, 0.06, np.tile(rgb("#4f7a34"), (n, 1)), 3, 0.1, 2.6
                ),
            ]
        )
    return mesh


def _fruit(kind: str) -> Callable[[Prop], Mesh]:
    fruit = FRUITS[kind]

    def made(prop: Prop) -> Mesh:
        one = _body(fruit, prop.colour or fruit.colour)
        if kind == "easter egg":
            band = np.abs(np.mod(one.positions[:, 1], 0.022) - 0.011) < 0.0045
            one.colours[band] = rgb("#f3d24a")
        if fruit.lies:
            one = moved(one, turned("z", fruit.lies))
        low, high = one.bounds
        return at(one, -float(low[0] + high[0]) / 2, -float(low[1]), 0)

    made.__doc__ = f"A {kind}."
    return made


def cherry(prop: Prop) -> Mesh:
    """A pair of cherries on their stalks."""
    red = prop.colour or "#8f1322"
    parts = []
    for x in (-0.014, 0.014):
        parts.append(at(ball(0.0115, red, "paint", 16, 9), x, 0.0115, 0.0))
        parts.append(
            tube(np.array([[x, 0.021, 0], [x * 0.9, 0.04, 0.002], [0, 0.062, 0]]), 0.0009, "#5f6b2c", "plain", 5)
        )
    return merge(parts)


def grapes(prop: Prop) -> Mesh:
    """A bunch of grapes, lying, 16 cm."""
    colour = prop.colour or "#5a2450"
    rng = np.random.default_rng(4)
    parts = []
    for k in range(34):
        t = k / 34
        reach = 0.034 * (1 - t) ** 0.7 + 0.004
        b, r = rng.uniform(0, 6.28), reach * rng.uniform(0.3, 1.0)
        p = (r * np.cos(b), max(0.011, 0.026 + r * np.sin(b)), 0.06 - 0.13 * t)
        parts.append(at(ball(0.0105, shade(colour, float(rng.uniform(0.85, 1.2))), "paint", 9, 6), *p))
    return merge(
        [
            *parts,
            tube(np.array([[0, 0.03, 0.05], [0, 0.036, 0.075], [0.008, 0.04, 0.095]]), 0.002, "#5f6b2c", "wood", 6),
        ]
    )


def strawberry(prop: Prop) -> Mesh:
    """A strawberry, 4 cm, with seeds and its green star."""
    red = prop.colour or "#c5202b"
    profile = ((0, 0), (0.006, 0.003), (0.013, 0.014), (0.0175, 0.028), (0.014, 0.036), (0.006, 0.039), (0, 0.038))
    body = lathe(profile, red, "paint", 18, 100)
    seeds = []
    for row, (r, y) in enumerate(((0.0085, 0.007), (0.0125, 0.0135), (0.0156, 0.021), (0.0172, 0.0285))):
        for k in range(8):
            b = (k + 0.5 * (row % 2)) * np.pi / 4
            seeds.append(at(ball(0.0011, "#ecd08a", "plain", 5, 4), r * np.cos(b), y, r * np.sin(b)))
    about = np.arange(6) * np.pi / 3
    star = leaves(
        np.stack([0.007 * np.cos(about), np.full(6, 0.0395), 0.007 * np.sin(about)], 1),
        np.stack([np.cos(about), np.full(6, 1.4), np.sin(about)], 1),
        0.018,
        np.tile(rgb("#4f8a34"), (6, 1)),
        2,
        0.0,
        1.8,
    )
    one = moved(merge([body, *seeds, star]), turned("z", 62))
    return at(one, y=-float(one.bounds[0][1]))


def pineapple(prop: Prop) -> Mesh:
    """A pineapple, 30 cm: scales in spirals under a crown of leaves."""
    colour = prop.colour or "#c28a2c"
    scales = []
    for k in range(72):
        t = (k + 0.5) / 72
        r = 0.055 * np.sin(np.pi * (0.12 + 0.76 * t)) ** 0.5
        b = k * 2.39996
        scales.append(
            at(
                ball(0.015, shade(colour, 0.85 + 0.3 * ((k * 7) % 5) / 5), "plain", 6, 4),
                r * np.cos(b),
                0.012 + 0.165 * t,
                r * np.sin(b),
            )
        )
    core = lathe(
        ((0, 0), (0.035, 0), (0.053, 0.05), (0.055, 0.09), (0.05, 0.14), (0.03, 0.18), (0, 0.182)),
        shade(colour, 0.6),
        "plain",
        14,
    )
    n = 26
    round_, up = np.arange(n) * 2.4, np.linspace(0, 1, n)
    way = np.stack([np.cos(round_) * (1 - up), 0.7 + 2.2 * up, np.sin(round_) * (1 - up)], 1)
    spikes = []
    for k in range(n):
        d = way[k] / np.linalg.norm(way[k])
        foot = np.array([0.018 * (1 - up[k]) * np.cos(round_[k]), 0.178, 0.018 * (1 - up[k]) * np.sin(round_[k])])
        tip = foot + d * 0.115
        spikes.append(rod(tuple(foot), tuple(tip), 0.007, shade("#4c7a3a", 0.8 + 0.4 * up[k]), "plain", 4, 0.0008))
    return merge([core, *scales, *spikes])


def leafy_head(prop: Prop) -> Mesh:
    """A head of lettuce or cabbage, 22 cm: leaves about leaves."""
    cabbage = "cabbage" in prop.name.lower() or prop.kind == "cabbage"
    colour = prop.colour or ("#8fb56a" if cabbage else "#6fa53a")
    layers = [at(ball(0.07, shade(colour, 1.15), "plain", 14, 8), y=0.075)]
    for ring, (count, reach, high) in enumerate(((5, 0.045, 0.085), (6, 0.066, 0.07), (7, 0.082, 0.055))):
        for k in range(count):
            b = k * 2 * np.pi / count + ring * 0.5
            leaf = blob(
                ring * 9 + k,
                (0.058, 0.012, 0.062),
                shade(colour, 1.05 - 0.12 * ring),
                "plain",
                1,
                0.1 if cabbage else 0.32,
            )
            leaf = moved(leaf, turned("z", -52 + 12 * ring))
            layers.append(
                at(moved(leaf, turned("y", -float(np.degrees(b)))), reach * np.cos(b), high, reach * np.sin(b))
            )
    whole = merge(layers[:19])
    return at(whole, y=-float(whole.bounds[0][1]))


def corn(prop: Prop) -> Mesh:
    """An ear of corn, 20 cm, in half of its husk."""
    colour = prop.colour or "#e6bf3a"
    grains = []
    for i in range(12):
        t = i / 11
        r = 0.021 * np.sqrt(max(1 - (t * 0.94) ** 2.6, 0.03))
        for k in range(8):
            b = k * 2 * np.pi / 8
            grains.append(
                at(
                    ball(0.0074, shade(colour, 0.92 + 0.12 * ((i + k) % 3) / 2), "paint", 5, 4),
                    r * np.cos(b),
                    r * np.sin(b),
                    0.03 - 0.13 * t,
                )
            )
    husk = [
        moved(blob(k, (0.02, 0.004, 0.075), "#7fa552", "plain", 1, 0.15), turned("x", 16) @ turned("z", k * 72.0))
        for k in range(5)
    ]
    husk = [
        at(each, 0.02 * np.sin(np.radians(-k * 72)), -0.012 * np.cos(np.radians(k * 72)), 0.06)
        for k, each in enumerate(husk)
    ]
    whole = merge([*grains, *husk, rod((0, 0, 0.08), (0, 0, 0.125), 0.01, "#9ab56a", "plain", 8)])
    return at(whole, y=-float(whole.bounds[0][1]))


def chili(prop: Prop) -> Mesh:
    """A chili pepper, 11 cm."""
    t = np.linspace(0, 1, 10)
    path = np.stack([0.018 * np.sin(2 * t), np.full(10, 0.009), 0.04 - 0.10 * t], 1)
    body = tube(path, 0.009 * (1 - t**1.6) + 0.0012, prop.colour or "#c2181c", "paint", 9)
    return merge([body, rod((0, 0.009, 0.038), (0, 0.013, 0.066), 0.004, "#4f7a34", "plain", 6, 0.002)])


def mushroom(prop: Prop) -> Mesh:
    """A mushroom, 8 cm; a red one has white spots."""
    colour = prop.colour or "#c9b08a"
    stem = lathe([(0, 0), (0.012, 0), (0.010, 0.03), (0.013, 0.052), (0, 0.052)], "#efe6d6", "plain", 12)
    cap = lathe(
        [(0, 0.046), (0.03, 0.044), (0.036, 0.05), (0.031, 0.066), (0.018, 0.077), (0, 0.08)], colour, "plain", 20, 70
    )
    spots = [
        at(
            ball(0.0045, "#f4efe4", "plain", 7, 4),
            0.026 * np.cos(k * 1.26),
            0.068,
            0.026 * np.sin(k * 1.26),
            0,
            (1, 0.5, 1),
        )
        for k in range(5)
    ]
    red = rgb(colour)
    return merge([stem, cap, *(spots if red[0] > 2 * red[1] else [])])


def blueberries(prop: Prop) -> Mesh:
    """A handful of berries."""
    rng = np.random.default_rng(2)
    spots = [
        (0.0, 0.0),
        *((0.017 * np.cos(k * 1.05), 0.017 * np.sin(k * 1.05)) for k in range(6)),
        *((0.033 * np.cos(k * 0.7), 0.033 * np.sin(k * 0.7)) for k in range(9)),
    ]
    low = [
        at(ball(0.0085, shade(prop.colour or "#35416f", float(rng.uniform(0.85, 1.2))), "paint", 9, 6), x, 0.0085, z)
        for x, z in spots
    ]
    high = [
        at(
            ball(0.0085, prop.colour or "#35416f", "paint", 9, 6),
            0.012 * np.cos(k * 2.1),
            0.021,
            0.012 * np.sin(k * 2.1),
        )
        for k in range(3)
    ]
    return merge([*low, *high])


WORDS: dict[str, tuple[str, ...]] = {
    "aubergine": ("eggplant",),
    "bell pepper": ("capsicum", "paprika", "pepper", "sweet pepper"),
    "peach": ("apricot", "nectarine"),
    "cucumber": ("zucchini", "courgette", "gherkin"),
    "potato": ("sweet potato",),
    "pumpkin": ("squash", "gourd"),
}


def _held(fruit: Fruit) -> tuple[float, float, float]:
    """Where a hand takes it: at its widest, or at the middle of what lies."""
    wide, high = fruit.profile[len(fruit.profile) // 2]
    return (0.0, wide, 0.0) if fruit.lies > 60 else (wide, high, 0.0)


KINDS: dict[str, Family] = {
    **{kind: Family(_fruit(kind), _held(fruit), "palm", None, WORDS.get(kind, ())) for kind, fruit in FRUITS.items()},
    "cherry": Family(cherry, (0.0, 0.06, 0.0), "pinch", None, ("cherries",)),
    "grapes": Family(grapes, (0.0, 0.03, 0.05), "palm", None, ("grape", "bunch of grapes")),
    "strawberry": Family(strawberry, (0.0, 0.015, 0.0), "palm", None, ("strawberries", "raspberry")),
    "pineapple": Family(pineapple, (0.055, 0.09, 0.0), "upright"),
    "lettuce": Family(leafy_head, (0.09, 0.06, 0.0), "palm", None, ("head of lettuce",)),
    "cabbage": Family(leafy_head, (0.09, 0.06, 0.0), "palm", None, ("cauliflower",)),
    "corn": Family(corn, (0.0, 0.02, 0.1), "along", None, ("ear of corn", "corncob", "maize"), turn=60.0),
    "chili": Family(chili, (0.0, 0.01, 0.03), "pinch", None, ("chilli", "chili pepper", "chile"), turn=60.0),
    "mushroom": Family(mushroom, (0.012, 0.02, 0.0), "pinch"),
    "blueberries": Family(blueberries, (0.0, 0.009, 0.0), "palm", None, ("blueberry", "berries", "berry")),
}  # fmt: skip
KINDS = {kind: replace(family, home="kitchen") for kind, family in KINDS.items()}
