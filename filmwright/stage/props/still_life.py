"""Things that lie in still lifes: an atlas, a map, scales, a quill, paper lanterns, a cube of colours, sacks, urns, bread, boulders.

They stand on y = 0 and face +z; sizes in metres.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.props.flat import open_book
from filmwright.stage.props.forms import hoop
from filmwright.stage.shapes import ball, box, cylinder, lathe, rock, rod, tube
from filmwright.stage.surface import at, chance, fractal, glowing, merge, moved, rgb, smooth, surface, turned

BRASS, DARK = "#c29a44", "#26282b"


def _chart(wide: float, deep: float, seed: int, y: float = 0.0, old: bool = False) -> Mesh:
    """A printed map lying on y: land, sea with depths, coast lines; wide along x, deep along z."""
    u, v = np.meshgrid(np.linspace(-0.5, 0.5, 31), np.linspace(-0.5, 0.5, 25))
    points = np.stack([u * wide, np.full_like(u, y), v * deep], -1).reshape(-1, 3)
    k = np.arange(24)[:, None] * 31 + np.arange(30)
    k = k.reshape(-1)
    faces = np.concatenate([np.stack([k, k + 31, k + 32], 1), np.stack([k, k + 32, k + 1], 1)])
    high = fractal(points[:, 0] / wide * 4.1 + seed, points[:, 2] / deep * 3.3 + 2.0 * seed, 4, seed)
    land = smooth(0.47, 0.50, high)[:, None]
    coast = np.exp(-(((high - 0.485) / 0.016) ** 2))[:, None]
    sea, ground, ink = (
        (rgb("#cdb987"), rgb("#e4d3a4"), rgb("#5a3d22")) if old else (rgb("#8fbfd4"), rgb("#d9d39a"), rgb("#3d5a3c"))
    )
    tone = (sea * (1 - land) + ground * land) * (1 - 0.7 * coast) + ink * 0.7 * coast
    rim = np.maximum(np.abs(u), np.abs(v)).reshape(-1, 1) > 0.46
    tone = np.where(rim, rgb("#efe6cc" if not old else "#bfa468"), tone)
    made = surface(points, faces, "#ffffff", "paper")
    return replace(made, colours=tone.astype("f4"))


def atlas(prop: Prop) -> Mesh:
    """A large atlas lying open, a map on each page, 62 cm across."""
    covers = open_book(Prop("atlas", "open book", "open book", prop.colour or "#274a6b"))
    pages = []
    for side, seed in ((-1, 3), (1, 8)):
        page = _chart(0.132, 0.19, seed)
        t = np.clip(np.abs(page.positions[:, 0] + side * 0.073) / 0.145, 0, 1)
        lift = 0.0075 + 0.02 * np.sin(np.pi * np.minimum(t * 0.9 + 0.12, 1.0)) ** 0.8
        raised = page.positions.copy()
        raised[:, 0] += side * 0.073
        raised[:, 1] = lift + 0.0012
        pages.append(replace(page, positions=raised.astype("f4")))
    return at(merge([covers, *pages]), size=2.05)


def chart(prop: Prop) -> Mesh:
    """A map on an old sheet with curled edges, a red cross and a dotted way to it, 60 cm."""
    made = _chart(0.6, 0.42, 5, 0.004, True)
    curl = np.abs(made.positions[:, 0] / 0.3) ** 6
    raised = made.positions.copy()
    raised[:, 1] += 0.028 * curl
    made = replace(made, positions=raised.astype("f4"))
    spots = [(-0.16, 0.1), (-0.12, 0.06), (-0.07, 0.045), (-0.02, 0.05), (0.03, 0.03), (0.07, -0.01)]
    way = [
        at(box((-0.012, 0, -0.003), (0.012, 0.001, 0.003), "#7d2018", "paper"), x, 0.0055, z, 20.0 * k)
        for k, (x, z) in enumerate(spots)
    ]
    cross = [
        at(box((-0.03, 0, -0.006), (0.03, 0.001, 0.006), "#b3251c", "paper"), 0.11, 0.006, -0.05, a)
        for a in (45.0, -45.0)
    ]
    return merge([made, *way, *cross])


def scales(prop: Prop) -> Mesh:
    """A pair of scales of brass: a post, a beam, two pans on chains; 46 cm."""
    tone = prop.colour or BRASS
    post = lathe(
        [(0, 0), (0.085, 0), (0.08, 0.018), (0.022, 0.035), (0.013, 0.07), (0.011, 0.38), (0.02, 0.4), (0, 0.42)],
        tone,
        "metal",
        22,
    )
    parts = [
        post,
        rod((-0.2, 0.372, 0), (0.2, 0.388, 0), 0.0075, tone, "metal", 8),
        at(ball(0.018, tone, "metal", 12, 8), y=0.43),
    ]
    for side, top in ((-1, 0.372), (1, 0.388)):
        x, low = 0.2 * side, top - 0.23
        parts.append(
            at(
                lathe(
                    [(0, 0), (0.05, 0.006), (0.078, 0.026), (0.08, 0.028), (0.05, 0.012), (0, 0.008)], tone, "metal", 24
                ),
                x,
                low,
            )
        )
        parts += [
            rod((x, top, 0), (x + 0.075 * np.cos(a), low + 0.027, 0.075 * np.sin(a)), 0.0018, tone, "metal", 5)
            for a in (0.3, 2.4, 4.5)
        ]
    return merge(parts)


def quill(prop: Prop) -> Mesh:
    """A feather pen standing in a pot of ink, 30 cm."""
    pot = lathe(
        [(0, 0), (0.04, 0), (0.043, 0.03), (0.022, 0.045), (0.024, 0.056), (0.017, 0.056), (0.015, 0.04), (0, 0.04)],
        "#24313f",
        "glass",
        22,
    )
    ink = at(cylinder(0.016, 0.002, "#0d0f16", "paint", sides=16), y=0.041)
    stem = rod((0.0, 0.03, 0.0), (0.1, 0.29, 0.0), 0.0022, "#e8dfc8", "plain", 6, 0.001)
    tone, vane, faces = prop.colour or "#f2efe6", [], []
    for k, t in enumerate(np.linspace(0.3, 1.0, 15)):
        wide = 0.032 * np.sin(np.pi * min(0.12 + 0.9 * (t - 0.3) / 0.7, 1.0)) ** 0.7
        mid = np.array([0.1 * t, 0.03 + 0.26 * t, 0.0])
        across = np.array([0.93, -0.36, 0.0])
        vane += [mid - across * wide * 0.7, mid + [0, 0, 0.001], mid + across * wide]
        if k:
            n = 3 * k
            for a in (0, 1):
                quad = [(n + a - 3, n + a - 2, n + a + 1), (n + a - 3, n + a + 1, n + a)]
                faces += quad + [tuple(reversed(f)) for f in quad]
    return merge([pot, ink, stem, surface(np.array(vane), np.array(faces), tone, "cloth")])


def paper_lantern(prop: Prop) -> Mesh:
    """A round lantern of paper with hoops inside, lit, 36 cm."""
    tone = prop.colour or "#ffb45e"
    a = np.linspace(-1.25, 1.25, 26)
    skin = lathe(
        [(0.17 * np.cos(t) * (1.0 + 0.012 * (k % 2)), 0.17 + 0.155 * np.sin(t)) for k, t in enumerate(a)],
        tone,
        "paper",
        30,
    )
    rims = [at(hoop(0.056, 0.006, DARK, "plain", 20, 6), y=y) for y in (0.02, 0.318)]
    return merge(
        [
            glowing(skin, tone, 1.25),
            *rims,
            rod((0, 0.32, 0), (0, 0.36, 0), 0.002, DARK),
            rod((0, 0.0, 0), (0, -0.0, 0.001), 0.001, DARK),
        ]
    )


def puzzle_cube(prop: Prop) -> Mesh:
    """A cube of coloured squares that turn, 6 cm, half solved."""
    tones, draw = ("#d8232c", "#f07f1f", "#f2f2ee", "#f2d21f", "#1f9a4a", "#1f54c8"), chance(3, "cube")
    parts = [box((-0.03, 0, -0.03), (0.03, 0.06, 0.03), "#141416", "plain", 0.003)]
    for side in range(6):
        for i in range(3):
            for j in range(3):
                own = side if draw.random() < 0.5 else int(draw.integers(6))
                tile = box((-0.0085, 0.03, -0.0085), (0.0085, 0.0309, 0.0085), tones[own], "paint", 0.0004)
                tile = at(tile, 0.0195 * (i - 1), 0.0, 0.0195 * (j - 1))
                turn = {
                    0: turned("x", 0),
                    1: turned("x", 90),
                    2: turned("x", 180),
                    3: turned("x", 270),
                    4: turned("z", 90),
                    5: turned("z", -90),
                }[side]
                parts.append(at(moved(tile, turn), y=0.03))
    return merge(parts)


def boulder(prop: Prop) -> Mesh:
    """A boulder, 1.2 m."""
    made = rock(11, 0.6, prop.colour or "#7d786f")
    low, _ = made.bounds
    return at(made, y=-float(low[1]) - 0.04)


def sack(prop: Prop) -> Mesh:
    """A sack tied at its neck, 60 cm."""
    tone = prop.colour or "#b79b6a"
    body = lathe(
        [
            (0, 0),
            (0.17, 0),
            (0.23, 0.08),
            (0.235, 0.24),
            (0.18, 0.4),
            (0.07, 0.47),
            (0.06, 0.49),
            (0.1, 0.56),
            (0.115, 0.58),
            (0, 0.56),
        ],
        tone,
        "cloth",
        22,
    )
    return merge([body, at(hoop(0.066, 0.012, "#6b4f2a", "cloth", 18, 6), y=0.475)])


def urn(prop: Prop) -> Mesh:
    """An urn with two handles, 55 cm."""
    tone = prop.colour or "#b5673f"
    body = lathe(
        [
            (0, 0),
            (0.1, 0),
            (0.09, 0.03),
            (0.06, 0.06),
            (0.15, 0.2),
            (0.185, 0.33),
            (0.13, 0.44),
            (0.075, 0.48),
            (0.11, 0.54),
            (0.1, 0.55),
            (0.07, 0.5),
            (0, 0.48),
        ],
        tone,
        "plaster",
        30,
    )
    u = np.linspace(-0.3, np.pi - 0.1, 13)
    ears = [
        tube(np.stack([s * (0.12 + 0.1 * np.sin(u)), 0.42 + 0.08 * np.cos(u), 0 * u], 1), 0.014, tone, "plaster", 8)
        for s in (-1, 1)
    ]
    bands = [
        at(hoop(r, 0.006, "#2a211c", "paint", 30, 5), y=y) for r, y in ((0.157, 0.21), (0.184, 0.3), (0.176, 0.37))
    ]
    return merge([body, *ears, *bands])


def baguette(prop: Prop) -> Mesh:
    """A long loaf with cuts across it, 58 cm, lying along z."""
    tone = prop.colour or "#c8873f"
    along = np.linspace(0.02, 0.98, 25)
    outline = [(float(0.04 * np.sin(np.pi * t) ** 0.32), float(0.58 * (t - 0.5))) for t in along]
    loaf = at(moved(lathe([(0, -0.29), *outline, (0, 0.29)], tone, "plain", 18), turned("x", 90)), y=0.034)
    cuts = [
        at(at(ball(0.026, "#ecc88a", "plain", 10, 6), size=(0.55, 0.35, 1.6)), 0, 0.066, 0.1 * k, 24.0)
        for k in (-2, -1, 0, 1, 2)
    ]
    return merge([loaf, *cuts])


def cord(prop: Prop) -> Mesh:
    """A cord by which something hangs, 16 cm."""
    return rod((0, 0, 0), (0, 0.16, 0), 0.0022, prop.colour or "#4a3f33", "cloth", 6)


KINDS: dict[str, Family] = {
    "atlas": Family(atlas, (0.0, 0.0, 0.2), words=("open atlas", "world atlas"), home="desk", turn=8.0),
    "map": Family(
        chart, (0.0, 0.0, 0.2), words=("treasure map", "old map", "world map", "nautical chart"), home="desk"
    ),
    "scales": Family(
        scales,
        (0.0, 0.2, 0.0),
        words=("weighing scales", "balance scale", "balance scales", "pair of scales"),
        home="kitchen",
    ),
    "quill": Family(
        quill,
        (0.0, 0.03, 0.0),
        words=("quill pen", "inkwell", "ink pot", "ink bottle", "feather pen", "inkpot"),
        home="desk",
    ),
    "paper lantern": Family(
        paper_lantern,
        (0.0, 0.35, 0.0),
        "hang",
        words=("chinese lantern", "sky lantern", "floating lantern"),
        home="garden",
    ),
    "puzzle cube": Family(
        puzzle_cube,
        (0.0, 0.03, 0.0),
        "palm",
        words=("rubik's cube", "rubiks cube", "rubik cube", "magic cube"),
        home="living",
        turn=32.0,
    ),
    "boulder": Family(boulder, (0.1, 0.45, 0.0), words=("large rock", "big rock", "large stone"), home="field"),
    "sack": Family(sack, words=("burlap sack", "gunny sack", "grain sack"), home="kitchen"),
    "urn": Family(urn, words=("amphora",), home="living"),
    "baguette": Family(baguette, (0.0, 0.04, 0.0), words=("french bread",), home="kitchen", turn=58.0),
    "cord": Family(cord),
}
