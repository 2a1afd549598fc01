"""Cloth about a house and a picnic: curtains, blanket, picnic blanket, mat, tablecloth, napkin, banner, hammock, tent, cushion.

They stand on y = 0 and face +z; sizes in metres. What hangs sways with the renderer's wind (aux of cloth: shade, sway).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import both, curve, hoop, pile, plate
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, sheet, tube
from filmwright.stage.surface import Colour, at, blend, fractal, merge, moved, placed, rgb, shade, surface, turned

WOOD, BRASS = "#7a5230", "#b08a45"


def _skin(x: Array, y: Array, z: Array, colour: Colour | Array, material: str = "cloth", thick: float = 0.006) -> Mesh:
    """A cloth over a grid of points (rows, columns), seen from both faces; the second lies `thick` under the first."""
    rows, columns = x.shape
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    k = np.arange(rows * columns).reshape(rows, columns)
    one, two, three, four = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)])
    top = surface(points, faces, colour, material)
    under = surface(points - top.normals * thick, faces[:, ::-1], colour, material)
    return merge([top, under])


def curtains(prop: Prop) -> Mesh:
    """A pair of curtains on a rod with rings, before a bright window."""
    tone = prop.colour or "#b5473a"
    wide, tall = 1.9, 2.1
    glass = [
        box((-0.72, 0.55, -0.1), (0.72, 1.95, -0.08), "#cfe3f2", "glow"),
        box((-0.78, 0.49, -0.09), (0.78, 0.55, -0.03), "#efece4", "wood", 0.006),
        box((-0.78, 1.95, -0.09), (0.78, 2.01, -0.05), "#efece4", "wood", 0.006),
        box((-0.02, 0.55, -0.085), (0.02, 1.95, -0.05), "#efece4", "wood"),
        box((-0.72, 1.23, -0.085), (0.72, 1.27, -0.05), "#efece4", "wood"),
    ]
    glass += [
        box((s * 0.75 - 0.03, 0.49, -0.09), (s * 0.75 + 0.03, 2.01, -0.05), "#efece4", "wood", 0.006) for s in (-1, 1)
    ]
    halves = []
    for side in (-1, 1):
        cloth = at(sheet(0.62, tall - 0.04, tone, "cloth", 22, 10, 0.05), x=side * 0.62, y=0.02, z=0.03)
        p = cloth.positions.astype(float)
        gather = 0.45 * np.exp(-(((p[:, 1] - 0.8) / 0.42) ** 2))  # tied back by its cord
        p[:, 0] += side * gather * np.clip(np.abs(side * 0.93 - p[:, 0]), 0, 0.62)
        halves.append(replace(cloth, positions=p.astype("f4")))
        halves.append(at(hoop(0.1, 0.014, BRASS, "cloth", 18, 6, 0.7), x=side * 0.83, y=0.8, z=0.03))
    rail = [rod((-wide / 2 - 0.1, tall, 0.03), (wide / 2 + 0.1, tall, 0.03), 0.016, BRASS, "metal", 8)]
    rail += [at(ball(0.032, BRASS, "metal", 14, 9), s * (wide / 2 + 0.1), tall, 0.03) for s in (-1, 1)]
    return merge([*glass, *halves, *rail])


def blanket(prop: Prop) -> Mesh:
    """A folded blanket, three layers with a soft edge and a fringe; spread out where it is a quilt or a picnic's."""
    tone = prop.colour or "#7a8fae"
    layers = []
    for k in range(4):
        half, deep, low = 0.34 + 0.006 * (k % 2), 0.25 - 0.006 * k, 0.058 * k
        levels = [
            (low + y, half - inset, deep - inset)
            for y, inset in ((0.0, 0.02), (0.012, 0.004), (0.028, 0.0), (0.046, 0.004), (0.058, 0.02))
        ]
        layers.append(pile(levels, shade(tone, 0.9 + 0.07 * (k % 2)), "cloth", 40, 9.0))
    folds = [tube(np.array([[-0.335, y, 0.235], [0.335, y, 0.235]]), 0.036, tone, "cloth", 12) for y in (0.058, 0.174)]
    stripes = [
        box((x, 0.232, -0.215), (x + 0.03, 0.2345, 0.215), shade(tone, 1.6), "cloth")
        for x in (-0.24, -0.18, 0.15, 0.21)
    ]
    return merge([*layers, *folds, *stripes])


def _checked(wide: float, deep: float, tone: Colour, count: int, height: float = 0.02) -> Mesh:
    """A checked cloth spread on the ground, its squares sharp."""
    parts = []
    light = "#f4efe6"
    for i in range(count):
        for j in range(count):
            x0, z0 = wide * (i / count - 0.5), deep * (j / count - 0.5)
            x1, z1 = x0 + wide / count, z0 + deep / count
            mixed = tone if i % 2 and j % 2 else light if not (i % 2 or j % 2) else blend(tone, light, 0.5)
            x, z = np.meshgrid(np.linspace(x0, x1, 3), np.linspace(z0, z1, 3), indexing="ij")
            y = height + 0.02 * (fractal(x * 1.7, z * 1.7, 2, 5) - 0.5)
            points = np.stack([x, y, z], -1).reshape(-1, 3)
            k = np.arange(9).reshape(3, 3)
            a, b, c, d = k[:-1, :-1].ravel(), k[:-1, 1:].ravel(), k[1:, 1:].ravel(), k[1:, :-1].ravel()
            parts.append(
                surface(points, np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)]), mixed, "cloth")
            )
    return merge(parts)


def picnic(prop: Prop) -> Mesh:
    """A checked blanket on the ground with a basket, bread, apples, a bottle and plates."""
    tone = prop.colour or "#c22a30"
    cloth = _checked(1.9, 1.4, tone, 10)
    weave = "#b0824a"
    basket = [lathe([(0, 0.03), (0.19, 0.03), (0.23, 0.24), (0.215, 0.24), (0.18, 0.05)], weave, "wood", 22)]
    basket += [
        at(hoop(r, 0.009, shade(weave, 0.8), "wood", 26, 5), y=y)
        for r, y in ((0.198, 0.08), (0.212, 0.15), (0.228, 0.235))
    ]
    basket += [
        tube(
            curve([(-0.22, 0.23, 0), (-0.16, 0.42, 0), (0, 0.49, 0), (0.16, 0.42, 0), (0.22, 0.23, 0)], 15),
            0.013,
            weave,
            "wood",
            7,
        )
    ]
    basket += [
        at(tube(np.array([[-0.12, 0.2, 0.02], [0, 0.28, 0.0], [0.1, 0.34, -0.02]]), 0.04, "#c98f45", "plain", 10))
    ]
    meal = [
        at(ball(0.04, c, "paint", 14, 9), x, 0.06, z)
        for c, x, z in (("#b5202a", 0.18, 0.34), ("#c8a42a", 0.27, 0.3), ("#b5202a", 0.25, 0.4))
    ]
    bottle = lathe(
        [(0, 0.02), (0.04, 0.02), (0.04, 0.2), (0.014, 0.26), (0.014, 0.32), (0, 0.32)], "#274a2a", "glass", 18
    )
    plates = [
        at(
            lathe([(0, 0.02), (0.1, 0.03), (0.115, 0.042), (0.1, 0.036), (0, 0.028)], "#f2efe8", "tile", 24),
            x,
            0.005,
            z,
        )
        for x, z in ((-0.3, 0.38), (0.6, 0.2))
    ]
    cheese = at(moved(cylinder(0.1, 0.06, "#e2b93f", "paint", 24), np.eye(4)), -0.3, 0.04, 0.38)
    return merge([cloth, at(merge(basket), -0.32, 0, -0.12), *meal, at(bottle, 0.32, 0, -0.16), *plates, cheese])


def picnic_blanket(prop: Prop) -> Mesh:
    """A checked blanket spread on the ground."""
    return _checked(1.7, 1.3, prop.colour or "#c22a30", 10)


def mat(prop: Prop) -> Mesh:
    """A mat of 90 cm: a doormat with a border; a gym or yoga mat, half unrolled, by name."""
    if said(prop, "yoga", "exercise", "gym"):
        tone = prop.colour or "#7a4fa8"
        flat = box((-0.3, 0, -0.8), (0.3, 0.008, 0.6), tone, "plain", 0.003)
        a = np.linspace(0, 3.6 * np.pi, 60)
        r = 0.062 - 0.0038 * a
        coil = np.stack([0 * a, 0.064 - r * np.cos(a), 0.6 + r * np.sin(a)], 1)
        parts = []
        for x0, x1 in ((-0.3, 0.3),):
            x = np.array([x0, x1])[:, None]
            parts.append(
                _skin(
                    x + 0 * coil[None, :, 0], coil[None, :, 1] + 0 * x, coil[None, :, 2] + 0 * x, tone, "plain", 0.007
                )
            )
        return merge([flat, *parts])
    tone = prop.colour or "#8a6a42"
    edge = shade(tone, 0.45)
    parts = [box((-0.45, 0, -0.28), (0.45, 0.018, 0.28), tone, "fur", 0.006)]
    for one, two in (
        ((-0.43, -0.26), (0.43, -0.225)),
        ((-0.43, 0.225), (0.43, 0.26)),
        ((-0.43, -0.225), (-0.395, 0.225)),
        ((0.395, -0.225), (0.43, 0.225)),
    ):
        parts.append(box((one[0], 0.017, one[1]), (two[0], 0.021, two[1]), edge, "fur"))
    return merge(parts)


def tablecloth(prop: Prop) -> Mesh:
    """A cloth that hangs over a round table in folds."""
    tone = prop.colour or "#efeae0"
    a = np.linspace(0, 2 * np.pi, 61)[None]
    u = np.linspace(0, 1, 13)[:, None]
    flat = np.minimum(u / 0.55, 1.0)
    fall = np.clip((u - 0.55) / 0.45, 0, 1)
    r = 0.6 * flat + 0.12 * fall + 0.055 * fall * np.cos(12 * a)
    return _skin(r * np.sin(a), 0.76 - 0.75 * fall**1.1 + 0 * a, r * np.cos(a), tone, "cloth", 0.004)


def napkin(prop: Prop) -> Mesh:
    """A napkin folded to a fan in a ring."""
    tone = prop.colour or "#d9485a"
    leaves = []
    for lean in (-50, -30, -10, 10, 30, 50):
        leaf = plate(
            [(-0.012, 0.0), (0.012, 0.0), (0.028, 0.12), (0.0, 0.15), (-0.028, 0.12)],
            0.006,
            shade(tone, 0.9 + 0.1 * (lean % 20 > 0)),
            "cloth",
            0.002,
        )
        leaves.append(moved(leaf, placed(0, 0.012, 0.002 * lean / 10) @ turned("z", lean)))
    return merge([*leaves, moved(hoop(0.018, 0.005, "#c9a24a", "metal", 18, 6), placed(0, 0.016, 0))])


def banner(prop: Prop) -> Mesh:
    """A banner between two poles, with a stripe and a device that says nothing."""
    tone = prop.colour or "#2a4f9a"
    cloth = at(sheet(1.9, 0.8, tone, "cloth", 20, 8, 0.03), y=1.1)
    stripe = at(sheet(1.9, 0.1, "#e9c24a", "cloth", 20, 2, 0.031), y=1.22, z=0.006)
    disc = moved(cylinder(0.17, 0.01, "#e9c24a", "cloth", 30), placed(0, 1.6, 0.035) @ turned("x", 90))
    poles = both(
        merge(
            [rod((1.0, 0, 0), (1.0, 2.1, 0), 0.02, WOOD, "wood", 8), at(ball(0.035, BRASS, "metal", 12, 8), 1.0, 2.1)]
        )
    )
    return merge([cloth, stripe, disc, poles])


def hammock(prop: Prop) -> Mesh:
    """A hammock of striped cloth between two posts."""
    tone = prop.colour or "#c9573a"
    u, v = np.meshgrid(np.linspace(-1, 1, 33), np.linspace(-1, 1, 13), indexing="ij")
    wide = 0.42 * (1 - u**8) ** 0.5 * (0.35 + 0.65 * (1 - u**4))
    y = 0.42 + 0.62 * u**2 + 0.14 * v**2 * (1 - u**2)
    colours = np.where((np.floor((v + 1) * 4.999).astype(int) % 2 == 0)[..., None], rgb(tone), rgb("#f0e4cc")).reshape(
        -1, 3
    )
    cloth = _skin(1.15 * u, y, wide * v, colours)
    posts = both(merge([rod((1.72, 0, 0), (1.6, 1.5, 0), 0.055, WOOD, "wood", 10)]))
    ropes = both(
        merge(
            [
                rod((1.62, 1.34, 0), (1.13, 1.04, float(z)), 0.008, "#d8c9a4", "cloth", 4)
                for z in np.linspace(-0.09, 0.09, 5)
            ]
        )
    )
    return merge([cloth, posts, ropes])


def tent(prop: Prop) -> Mesh:
    """A ridge tent with its flaps open, guy ropes and pegs; a teepee, or a party's pavilion, by name."""
    tone = prop.colour or "#c96a24"
    if said(prop, "teepee", "tipi", "wigwam"):
        hide = prop.colour or "#d8c09a"
        a = np.linspace(0.28, 2 * np.pi - 0.28, 40)
        h = np.linspace(0, 0.88, 10)[:, None]
        cone = _skin(1.5 * (1 - h) * np.sin(a), 3.0 * h + 0 * a, 1.5 * (1 - h) * np.cos(a), hide)
        poles = [
            moved(rod((0, 0, 1.5), (0, 3.35, -0.18), 0.03, WOOD, "wood", 6), turned("y", 60.0 * k + 30))
            for k in range(6)
        ]
        bands = [
            tube(
                np.stack(
                    [(1.5 * (1 - h) + 0.012) * np.sin(a), np.full(40, 3.0 * h), (1.5 * (1 - h) + 0.012) * np.cos(a)], 1
                ),
                0.035,
                c,
                "cloth",
                5,
            )
            for h, c in ((0.16, "#9a3524"), (0.2, "#2f5f6a"), (0.62, "#9a3524"))
        ]
        return merge([cone, *poles, *bands])
    dark = shade(tone, 0.3)
    n = 9
    t = np.linspace(0, 1, n)[:, None]
    z = np.linspace(-1.2, 1.2, 9)[None]
    sag = 0.1 * np.sin(np.pi * t) * (0.4 + 0.6 * (z / 1.2) ** 2)
    sides = [
        _skin(
            s * (1.15 * t - 0.6 * sag) + 0 * z,
            1.45 * (1 - t) - sag + 0.06 * (z / 1.2) ** 2 * (1 - t),
            z + 0 * t,
            shade(tone, 1 if s > 0 else 0.85),
        )
        for s in (1, -1)
    ]
    back = surface(
        np.array([(-1.1, 0, -1.18), (1.1, 0, -1.18), (0, 1.48, -1.18)], float),
        np.array([[0, 2, 1], [0, 1, 2]]),
        shade(tone, 0.7),
        "cloth",
    )
    inner = surface(
        np.array([(-0.95, 0.02, 0.7), (0.95, 0.02, 0.7), (0, 1.3, 0.7)], float), np.array([[0, 1, 2]]), dark, "plain"
    )
    flaps = [
        _skin(
            np.array([[0.0, s * 0.55], [s * 0.3, s * 1.12]]),
            np.array([[1.46, 0.75], [0.75, 0.0]]),
            np.array([[1.2, 1.22], [1.55, 1.3]]),
            shade(tone, 1.12),
        )
        for s in (1, -1)
    ]
    pole = rod((0, 0, 1.2), (0, 1.6, 1.2), 0.022, WOOD, "wood", 8)
    ropes = [rod((0, 1.5, 1.2), (0, 0.02, 2.1), 0.008, "#e6dcc2", "cloth", 4)]
    ropes += [
        rod((s * 0.6, 0.7, z), (s * 1.75, 0.02, z * 1.1), 0.007, "#e6dcc2", "cloth", 4)
        for s in (-1, 1)
        for z in (-1.0, 0.0, 1.0)
    ]
    floor = box((-1.1, 0.0, -1.18), (1.1, 0.012, 1.2), dark, "plain")
    return merge([*sides, back, inner, *flaps, pole, *ropes, floor])


def cushion(prop: Prop) -> Mesh:
    """A square cushion that leans on its edge, with piping and a button; a heart or a star by name."""
    tone = prop.colour or "#c2557a"
    n = 17
    u, v = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n), indexing="ij")
    if said(prop, "heart", "heart-shaped"):
        t = np.linspace(0, 2 * np.pi, 49)
        x, y = (
            0.0125 * 16 * np.sin(t) ** 3,
            0.0125 * (13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)),
        )
        r = np.linspace(0, 1, 9)[:, None]
        puff = 0.085 * np.sqrt(np.clip(1 - r**4, 0, 1)) + 0 * x[None]
        front = _grid(r * x[None], r * y[None] + 0.21, puff, tone)
        return merge([front, _grid(r * -x[None], r * y[None] + 0.21, -puff, tone)])
    puff = 0.1 * np.sqrt(np.clip((1 - u**4) * (1 - v**4), 0, 1)) * (1 - 0.35 * np.exp(-(u**2 + v**2) / 0.02))
    pinch = 1 - 0.1 * (1 - u**2) * v**4 - 0.1 * (1 - v**2) * u**4
    x, y = 0.23 * u * pinch, 0.23 * v * pinch + 0.23
    body = merge([_grid(x, y, puff, tone), _grid(-x, y, -puff, tone)])
    edge = np.concatenate(
        [np.stack([x[k], y[k], 0 * x[k]], 1) for k in (0,)]
        + [np.stack([x[:, -1], y[:, -1], 0 * x[:, -1]], 1)]
        + [np.stack([x[-1, ::-1], y[-1, ::-1], 0 * x[-1]], 1)]
        + [np.stack([x[::-1, 0], y[::-1, 0], 0 * x[:, 0]], 1)]
    )
    return merge(
        [
            body,
            tube(edge, 0.006, shade(tone, 1.35), "cloth", 5, False),
            at(ball(0.018, shade(tone, 0.6), "cloth", 12, 8), 0, 0.23, 0.068),
        ]
    )


def _grid(x: Array, y: Array, z: Array, colour: Colour) -> Mesh:
    """One face of cloth over a grid of points, smooth."""
    rows, columns = x.shape
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    k = np.arange(rows * columns).reshape(rows, columns)
    one, two, three, four = k[:-1, :-1].ravel(), k[1:, :-1].ravel(), k[1:, 1:].ravel(), k[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([one, two, three], 1), np.stack([one, three, four], 1)])
    made = surface(points, faces, colour, "cloth")
    outward = float(made.normals[:, 2].mean()) * float(np.sign(z.mean() or 1.0)) > 0
    return made if outward else surface(points, faces[:, ::-1], colour, "cloth")


KINDS: dict[str, Family] = {
    "curtains": Family(curtains, (0.6, 1.5, 0.03), words=("curtain", "drapes", "rideaux", "rideau"), home="living"),
    "blanket": Family(
        blanket, (0.0, 0.1, 0.25), words=("quilt", "throw", "duvet", "bedspread", "couverture"), home="living"
    ),
    "picnic": Family(
        picnic, (-0.32, 0.42, -0.12), words=("picnic basket", "picnic spread", "pique-nique"), home="park"
    ),
    "picnic blanket": Family(picnic_blanket, (0.5, 0.02, 0.3), words=("checked blanket", "picnic cloth"), home="park"),
    "mat": Family(
        mat, (0.4, 0.01, 0.0), words=("doormat", "yoga mat", "bath mat", "exercise mat", "placemat"), home="living"
    ),
    "tablecloth": Family(tablecloth, (0.5, 0.76, 0.0), words=("table cloth", "nappe"), home="living"),
    "napkin": Family(napkin, (0.0, 0.02, 0.0), words=("serviette", "napkins"), home="kitchen"),
    "banner": Family(banner, (1.0, 1.0, 0.0), words=("pennant", "bannière"), home="park"),
    "hammock": Family(hammock, (0.0, 0.45, 0.0), words=("hamac",), home="garden"),
    "tent": Family(tent, (0.0, 1.2, 1.2), words=("teepee", "tipi", "wigwam", "tente", "camping tent"), home="park"),
    "cushion": Family(
        cushion, (0.15, 0.25, 0.05), words=("throw pillow", "heart-shaped pillow", "coussin"), home="living"
    ),
}
