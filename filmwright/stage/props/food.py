"""Food: fruit, bread, cakes; lumps with a profile, a skin and a stem. They lie on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, blob, box, cylinder, extrude, lathe, leaves, quad, rod, tube
from filmwright.stage.surface import at, blend, chance, fractal, merge, moved, placed, rgb, shade, turned, varied


def _fruit(radius: float, colour: str, dimple: float = 0.0, tall: float = 1.0, second: str = "") -> Mesh:
    """A round fruit whose colour drifts towards a second one on its sunny side; foot on y = 0."""
    a = np.linspace(-np.pi / 2, np.pi / 2, 11)
    profile = [
        (
            radius * float(np.cos(t)),
            radius * tall * float(np.sin(t)) * (1 - dimple * float(np.exp(-(((np.pi / 2 - abs(t)) / 0.45) ** 2)))),
        )
        for t in a
    ]
    profile[0], profile[-1] = (0.0, profile[0][1]), (0.0, profile[-1][1])
    mesh = at(lathe(profile, colour, "paint", 20, 90), y=-min(y for _, y in profile))
    if second:
        p = mesh.positions / radius
        share = np.clip(0.5 + 0.5 * p[:, 0] + 0.5 * (fractal(p[:, 0] * 3, p[:, 1] * 3, 2, 3) - 0.5), 0, 1)[:, None]
        mesh.colours[:] = rgb(colour) * (1 - share) + rgb(second) * share
    return mesh


def apple(prop: Prop) -> Mesh:
    """An apple with stem and leaf, 8 cm."""
    body = _fruit(0.038, prop.colour or "#a8261f", 0.28, 0.92, "" if prop.colour else "#c9a43a")
    top = float(body.positions[:, 1].max())
    leaf = leaves(
        np.array([[0.012, top + 0.008, 0.0]]),
        np.array([[0.2, 1.0, 0.0]]),
        0.028,
        np.array([rgb("#4f7a34")]),
        1,
        0.0,
        1.8,
    )
    return merge([body, rod((0, top - 0.012, 0), (0.004, top + 0.014, 0), 0.0016, "#5a3d22", "wood", 5), leaf])


def orange(prop: Prop) -> Mesh:
    """An orange, 8 cm."""
    body = _fruit(0.039, prop.colour or "#e08421", 0.05)
    return merge([body, at(cylinder(0.004, 0.002, "#5f6b2c", "plain", 6), y=0.0775)])


def tomato(prop: Prop) -> Mesh:
    """A tomato with its green star, 7 cm."""
    body = _fruit(0.036, prop.colour or "#c5291d", 0.18, 0.82)
    top = float(body.positions[:, 1].max()) - 0.003
    star = [
        rod(
            (0, top, 0),
            (0.018 * float(np.cos(a)), top + 0.002, 0.018 * float(np.sin(a))),
            0.003,
            "#4f7a34",
            "foliage",
            4,
            0.0008,
        )
        for a in np.arange(5) * 1.2566
    ]
    return merge([body, *star])


def banana(prop: Prop) -> Mesh:
    """A bunch of three bananas, 18 cm."""
    parts = []
    for k in range(3):
        a = np.linspace(-0.95, 0.95, 9)
        path = np.stack([0.10 * np.sin(a), 0.018 + 0.004 * k + 0 * a, 0.085 - 0.10 * np.cos(a) + 0.026 * k], 1)
        radius = 0.0165 * np.clip(np.sin(np.linspace(0.12, np.pi - 0.12, 9)) ** 0.45, 0.25, 1)
        mesh = tube(path, radius, prop.colour or "#dcb836", "paint", 8)
        tips = np.abs(mesh.positions[:, 0]) > 0.075
        mesh.colours[tips] = rgb("#5a4a1e")
        parts.append(mesh)
    return merge(parts)


def bread(prop: Prop) -> Mesh:
    """A round-topped loaf, 28 cm, with slashes."""
    colour = prop.colour or "#a8692f"
    body = varied(at(ball(1.0, colour, "plain", 20, 12), y=0.045, size=(0.065, 0.058, 0.145)), 0.2, 3, 0.05)
    low = body.positions[:, 1] < 0.0
    body.positions[low, 1] = 0.0
    cuts = [
        moved(at(ball(1.0, "#e3c48a", "plain", 8, 5), size=(0.045, 0.006, 0.009)), placed(0, 0.1, z, 25))
        for z in (-0.07, -0.01, 0.05)
    ]
    return merge([body, *cuts])


def cake(prop: Prop) -> Mesh:
    """A layer cake with icing, cherries and a missing slice, 24 cm, on a plate."""
    icing = prop.colour or "#ead2c8"
    plate = lathe([(0, 0), (0.15, 0.004), (0.152, 0.01), (0, 0.008)], "#ece7dc", "tile", 28)
    parts = [plate]
    for y0, y1, tone in (
        (0.01, 0.045, "#8a5a34"),
        (0.045, 0.052, icing),
        (0.052, 0.087, "#8a5a34"),
        (0.087, 0.1, icing),
    ):
        outline = [(0.0, 0.0)] + [
            (0.12 * float(np.cos(a)), 0.12 * float(np.sin(a))) for a in np.linspace(0.5, 2 * np.pi, 26)
        ]
        layer = extrude(outline, y1 - y0, tone, "plain")
        parts.append(moved(layer, placed(0, (y0 + y1) / 2, 0) @ turned("x", 90)))
    parts += [
        at(ball(0.011, "#a31f2a", "paint", 8, 5), 0.095 * float(np.cos(a)), 0.108, 0.095 * float(np.sin(a)))
        for a in np.arange(1, 9) * 0.68
    ]
    return merge(parts)


def pizza(prop: Prop) -> Mesh:
    """A pizza, 32 cm, with slices of this and that."""
    draw = chance(4, "pizza")
    crust = lathe(
        [(0, 0), (0.155, 0), (0.163, 0.012), (0.155, 0.02), (0.14, 0.014), (0, 0.013)], "#b9803f", "plain", 30
    )
    sauce = lathe([(0.142, 0.0145), (0, 0.0145)], prop.colour or "#c0602c", "plain", 30)
    bits = []
    for _ in range(22):
        a, r = draw.uniform(0, 6.28), 0.125 * draw.uniform(0, 1) ** 0.5
        tone, size = (("#9c2a22", 0.017), ("#efe2b0", 0.014), ("#4f7a34", 0.009))[int(draw.integers(3))]
        bits.append(at(cylinder(size, 0.003, tone, "plain", 10), r * np.cos(a), 0.0145, r * np.sin(a)))
    return merge([crust, sauce, *bits])


def donut(prop: Prop) -> Mesh:
    """A ring with icing and sprinkles, 9 cm."""
    a = np.linspace(0, 2 * np.pi, 25)
    ring = np.stack([0.029 * np.cos(a), 0.017 + 0 * a, 0.029 * np.sin(a)], 1)
    body = tube(ring, 0.0165, "#b9803f", "plain", 12, False)
    icing = tube(ring + [0, 0.0035, 0], 0.0155, prop.colour or "#d98aa8", "paint", 12, False)
    draw = chance(2, "sprinkles")
    bits = []
    for _ in range(26):
        t = draw.uniform(0, 6.28)
        x, z = (0.029 + draw.uniform(-0.008, 0.008)) * np.cos(t), (0.029 + draw.uniform(-0.008, 0.008)) * np.sin(t)
        way = draw.uniform(0, 6.28)
        tone = ("#e8d24a", "#5fa8d8", "#ffffff", "#7ac25a")[int(draw.integers(4))]
        bits.append(
            rod((x, 0.0355, z), (x + 0.005 * np.cos(way), 0.0355, z + 0.005 * np.sin(way)), 0.0008, tone, "plain", 4)
        )
    return merge([body, icing, *bits])


def carrot(prop: Prop) -> Mesh:
    """A carrot with its green, 22 cm."""
    z = np.linspace(0, 0.17, 9)
    body = tube(
        np.stack([0 * z, 0.014 - 0.02 * z, -z], 1), 0.016 * (1 - z / 0.19), prop.colour or "#d9772a", "plain", 10
    )
    green = [
        rod((0, 0.014, 0), (0.012 * s, 0.03, 0.07 + 0.01 * abs(s)), 0.003, "#4f7a34", "foliage", 4, 0.001)
        for s in (-2, -1, 0, 1, 2)
    ]
    return merge([body, *green])


def broccoli(prop: Prop) -> Mesh:
    """A head of broccoli, 15 cm."""
    stem = cylinder(0.022, 0.06, "#8fae6a", "plain", 10, 0.03)
    crowns = [
        at(
            blob(k, (0.034, 0.028, 0.034), prop.colour or "#3f6b33", "plain", 2, 0.35),
            0.036 * np.cos(k * 1.05) * (k > 0),
            0.085 + 0.015 * (k == 0),
            0.036 * np.sin(k * 1.05) * (k > 0),
        )
        for k in range(7)
    ]
    return merge([stem, *crowns])


def sandwich(prop: Prop) -> Mesh:
    """A sandwich cut in a triangle, 13 cm."""
    outline = [(-0.065, -0.04), (0.065, -0.04), (0.0, 0.06)]
    layers = (
        (0.0, 0.014, "#dcb77a", 1.0),
        (0.014, 0.019, "#6f9a3e", 1.06),
        (0.019, 0.024, "#c0392b", 0.98),
        (0.024, 0.029, "#e6c25a", 1.04),
        (0.029, 0.043, "#dcb77a", 1.0),
    )
    return merge(
        moved(
            extrude(
                [(x * s, y * s) for x, y in outline],
                y1 - y0,
                prop.colour if prop.colour and k == 0 else tone,
                "plain",
                0,
            ),
            placed(0, (y0 + y1) / 2, 0) @ turned("x", 90),
        )
        for k, (y0, y1, tone, s) in enumerate(layers)
    )


def hot_dog(prop: Prop) -> Mesh:
    """A sausage in a bun with mustard, 17 cm."""
    buns = [at(ball(1.0, "#c98f4a", "plain", 16, 8), 0.019 * s, 0.026, 0, 0, (0.026, 0.026, 0.08)) for s in (-1, 1)]
    z = np.linspace(-0.088, 0.088, 9)
    sausage = tube(
        np.stack([0 * z, 0.042 - z**2, z], 1),
        0.014 * np.clip(np.cos(z / 0.0895 * 1.4) ** 0.3, 0.3, 1),
        prop.colour or "#9c3f28",
        "paint",
        10,
    )
    t = np.linspace(-0.07, 0.07, 33)
    mustard = tube(np.stack([0.006 * np.sin(t * 160), 0.056 - t**2, t], 1), 0.003, "#e0b02a", "paint", 5)
    return merge([*buns, sausage, mustard])


def cheese(prop: Prop) -> Mesh:
    """A wedge of cheese, 15 cm."""
    wedge = moved(
        extrude([(0, 0), (0.15, -0.04), (0.15, 0.04)], 0.06, prop.colour or "#e6c250", "plain"),
        placed(0, 0.03, 0) @ turned("x", 90),
    )
    holes = [
        quad(
            (0.151, y - r, z - r),
            (0.151, y - r, z + r),
            (0.151, y + r, z + r),
            (0.151, y + r, z - r),
            shade("#e6c250", 0.7),
            "plain",
        )
        for y, z, r in ((0.02, -0.02, 0.006), (0.04, 0.01, 0.008))
    ]
    return merge(
        [wedge, *holes, box((0.0, 0.0595, -0.001), (0.001, 0.0605, 0.001), blend("#e6c250", "#ffffff", 0.2), "plain")]
    )


def _rind(mesh: Mesh, middle: float) -> Mesh:
    """The stripes of a melon's rind, along z."""
    a = np.arctan2(mesh.positions[:, 0], mesh.positions[:, 1] - middle)
    stripe = np.sin(a * 9 + 2.5 * fractal(mesh.positions[:, 2] * 18, a * 2, 2, 1)) > 0.1
    mesh.colours[stripe] = rgb("#1f4a26")
    return mesh


def watermelon(prop: Prop) -> Mesh:
    """Half a watermelon on its back, its red face with the seeds up and a little to the viewer; 27 cm."""
    rind, radius = prop.colour or "#3f7a3a", 0.125
    t = np.linspace(-np.pi / 2, 0, 9)
    shell = lathe([(radius * float(np.cos(u)), radius * float(np.sin(u))) for u in t], rind, "paint", 26, 100)
    face = [
        lathe([(radius, 0.0), (radius * 0.95, 0.0)], "#dfe8c0", "plain", 26),
        lathe([(radius * 0.95, 0.0), (radius * 0.88, 0.001)], "#f2c9b0", "plain", 26),
        lathe([(radius * 0.88, 0.001), (0.0, 0.002)], "#cf2f33", "plain", 26),
    ]
    seeds = [
        at(ball(0.0042, "#1c1210", "plain", 6, 4), r * np.cos(k * 2.4), 0.0025, r * np.sin(k * 2.4), 0, (1.0, 0.5, 1.5))
        for k, r in enumerate(np.linspace(0.035, 0.095, 17))
    ]
    half = merge(
        [_rind(at(shell, size=(1.0, 1.0, 1.1)), 0.0), *(at(each, size=(1.0, 1.0, 1.1)) for each in face), *seeds]
    )
    half = moved(half, turned("x", 18))
    return at(half, 0.0, -float(half.bounds[0][1]), 0.0)
