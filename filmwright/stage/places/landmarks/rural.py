"""Of the country: a barn with its silo, a windmill whose sails turn, a wind turbine, a covered well."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.landmarks.landmark import Turning
from filmwright.stage.shapes import box, extrude, lathe, rod
from filmwright.stage.surface import at, chance, grounded, merge, moved, named, shade, varied


def barn(seed: int, lit: bool) -> Mesh:
    """A wooden barn of 14 by 20 metres under a gambrel roof, big doors with white bracing, a hayloft, a silo beside it."""
    red = ("#8e352b", "#7a4a35", "#9a9184")[seed % 3]
    white, roof = "#e6e1d6", "#5f6468"
    w, d, eave, knee, peak = 7.0, 10.0, 5.2, 8.6, 10.6
    profile = [(-w, 0.0), (w, 0.0), (w, eave), (w * 0.62, knee), (0.0, peak), (-w * 0.62, knee), (-w, eave)]
    parts = [extrude(profile, 2 * d, red, "wood")]
    draw = chance(seed, "boards")
    for x in np.arange(-w + 0.3, w, 0.42):
        top = float(np.interp(abs(x), [0, w * 0.62, w], [peak, knee, eave]))
        for z in (-d, d):
            parts.append(
                box(
                    (x - 0.18, 0, z - 0.05),
                    (x + 0.18, top - 0.1, z + 0.05),
                    shade(red, float(draw.uniform(0.85, 1.08))),
                    "wood",
                )
            )
    for a, b in (((w + 0.5, eave - 0.35), (w * 0.62, knee)), ((w * 0.62, knee), (0.0, peak))):
        for s in (-1, 1):
            (x0, y0), (x1, y1) = a, b
            edge = [(s * x0, y0), (s * x1, y1), (s * x1, y1 + 0.22), (s * x0, y0 + 0.22)]
            parts.append(extrude(edge if s > 0 else edge[::-1], 2 * d + 1.2, shade(roof, 1.0 if x1 else 1.08), "metal"))
    parts.append(box((-2.1, 0, -d - 0.12), (2.1, 4.0, -d - 0.04), shade(red, 0.8), "wood"))
    for s in (-1, 1):
        parts += [
            box((s * 0.02, 0.0, -d - 0.17), (s * 2.1, 0.22, -d - 0.1), white, "wood"),
            box((s * 0.02, 3.8, -d - 0.17), (s * 2.1, 4.0, -d - 0.1), white, "wood"),
        ]
        parts += [
            box((s * 2.0, 0, -d - 0.17), (s * 2.2, 4.0, -d - 0.1), white, "wood"),
            rod((s * 0.1, 0.1, -d - 0.14), (s * 2.1, 3.9, -d - 0.14), 0.09, white, "wood", 4),
            rod((s * 2.1, 0.1, -d - 0.14), (s * 0.1, 3.9, -d - 0.14), 0.09, white, "wood", 4),
        ]
    loft = box(
        (-0.9, 6.0, -d - 0.12), (0.9, 7.9, -d - 0.05), "#f6d792" if lit else "#2d221b", "glow" if lit else "wood"
    )
    parts += [
        loft,
        *(box((s * 0.9 - 0.08, 5.9, -d - 0.17), (s * 0.9 + 0.08, 8.0, -d - 0.1), white, "wood") for s in (-1, 1)),
        box((-1.0, 7.9, -d - 0.17), (1.0, 8.06, -d - 0.1), white, "wood"),
        rod((0, 9.8, -d), (0, 9.8, -d - 2.0), 0.12, "#4a3a2c", "wood"),
    ]
    silo = lathe([(2.4, -0.5), (2.4, 11.0), (2.3, 11.4), (1.6, 12.6), (0, 13.2)], "#b3b7b4", "metal", 28)
    hoops = [
        lathe([(2.43, y), (2.46, y + 0.1), (2.43, y + 0.2)], "#8d9290", "metal", 28) for y in np.arange(0.8, 11, 1.1)
    ]
    parts.append(at(merge([silo, *hoops]), w + 4.0, 0, 3.0))
    fence = [box((-26 + 2.4 * k, 0, -d - 3.0), (-25.85 + 2.4 * k, 1.3, -d - 2.85), "#7d6a55", "wood") for k in range(8)]
    fence += [box((-26, y, -d - 3.0), (-8.8, y + 0.12, -d - 2.93), "#7d6a55", "wood") for y in (0.5, 1.0)]
    return named("barn", grounded(merge([*parts, *fence]), 0, 1.2, 0.4))


def windmill(seed: int, lit: bool) -> Mesh:
    """A mill of brick and thatch with a gallery and a cap, 17 metres to the hub; the sails are `windmill_sails`."""
    body, thatch = ("#8a5a46", "#d9d0bd", "#6a6258")[seed % 3], ("#6d5a42", "#5d5348", "#4d4a44")[seed % 3]
    parts = [
        lathe([(5.2, -0.5), (4.9, 0.3), (4.2, 7.0)], body, "brick", 8, 20),
        lathe([(4.3, 6.9), (2.7, 15.0)], thatch, "foliage", 8, 20),
    ]
    parts += [lathe([(4.2, 6.7), (6.1, 6.8), (6.1, 7.0), (4.2, 7.05)], "#e2ddd0", "wood", 24)]
    for k in range(20):
        a = 2 * np.pi * k / 20
        parts.append(
            rod(
                (5.9 * float(np.sin(a)), 7.0, 5.9 * float(np.cos(a))),
                (5.9 * float(np.sin(a)), 8.0, 5.9 * float(np.cos(a))),
                0.05,
                "#e2ddd0",
                "wood",
                4,
            )
        )
    parts.append(lathe([(5.95, 7.95), (6.0, 8.05), (5.9, 8.1)], "#e2ddd0", "wood", 24))
    cap = at(
        lathe([(2.9, 15.0), (3.0, 15.6), (2.4, 17.4), (1.0, 18.7), (0, 18.9)], "#4f5a4c", "wood", 20),
        size=(1.0, 1.0, 1.15),
    )
    parts += [cap, rod((0, 16.7, -2.0), (0, 17.0, -4.6), 0.35, "#5a4636", "wood", 10)]
    pane = "#f8d68a" if lit else "#20242a"
    for y, heading, out in ((2.0, 150.0, 4.75), (4.6, 215.0, 4.45), (9.8, 180.0, 3.75), (12.2, 140.0, 3.2)):
        win = merge(
            [
                box((-0.5, 0, -0.12), (0.5, 1.3, 0.12), "#ece7da", "wood"),
                box((-0.4, 0.1, 0.08), (0.4, 1.2, 0.16), pane, "glow" if lit else "glass"),
            ]
        )
        a = np.radians(heading)
        parts.append(at(win, out * float(np.sin(a)), y, out * float(np.cos(a)), heading))
    parts += [
        at(
            merge(
                [
                    box((-0.8, 0, -0.1), (0.8, 2.4, 0.25), "#ece7da", "wood"),
                    box((-0.65, 0, 0.2), (0.65, 2.25, 0.3), "#3d5a44", "wood"),
                ]
            ),
            0,
            0,
            -4.75,
            180.0,
        )
    ]
    return named("windmill", grounded(varied(merge(parts), 0.1, seed, 0.8), 0, 1.5, 0.4))


def windmill_sails(seed: int, lit: bool) -> list[Turning]:
    """Four sails of lattice and cloth, 20 metres across, turning once in eight seconds."""
    del lit, seed
    parts = []
    for k in range(4):
        sail = [box((-0.16, 0, -0.16), (0.16, 10.2, 0.16), "#e6e0d2", "wood")]
        sail += [box((-0.1, 1.6 + 0.62 * j, -0.05), (1.9, 1.7 + 0.62 * j, 0.05), "#d8d0be", "wood") for j in range(14)]
        sail += [box((x, 1.6, -0.06), (x + 0.1, 10.0, 0.06), "#d8d0be", "wood") for x in (0.9, 1.8)]
        sail.append(box((0.1, 2.0, 0.06), (1.85, 9.9, 0.09), "#d9cdb2", "cloth"))
        mesh = merge(sail)
        a = np.radians(90.0 * k + 20.0)
        turn = np.array([[np.cos(a), -np.sin(a), 0, 0], [np.sin(a), np.cos(a), 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
        parts.append(moved(mesh, turn))
    hub = rod((0, 0, -0.4), (0, 0, 0.6), 0.5, "#4b4038", "wood", 12)
    return [Turning(named("windmill-sails", merge([*parts, hub])), (0.0, 17.0, -4.7), "z", 45.0)]


def wind_turbine(seed: int, lit: bool) -> Mesh:
    """The mast and the nacelle of a wind turbine, 60 metres; its rotor is `turbine_rotor`."""
    del lit, seed
    mast = lathe([(2.0, -1), (1.9, 2), (1.1, 58), (1.1, 60)], "#e9ebea", "paint", 22)
    house = merge([box((-1.5, 59.5, -2.2), (1.5, 62.6, 6.0), "#e4e7e6", "paint", 0.3)])
    return named("wind-turbine", grounded(merge([mast, house]), 0, 1.5, 0.3))


def turbine_rotor(seed: int, lit: bool) -> list[Turning]:
    """Three blades of 26 metres, a turn in five seconds."""
    del lit, seed
    blade = extrude(
        [(-0.5, 0), (0.5, 0), (1.3, 4.0), (0.25, 26.0), (-0.1, 26.0), (-0.6, 4.0)], 0.35, "#eef0ef", "paint"
    )
    blades = []
    for k in range(3):
        a = np.radians(120.0 * k + 14.0)
        blades.append(
            moved(
                blade,
                np.array([[np.cos(a), -np.sin(a), 0, 0], [np.sin(a), np.cos(a), 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]),
            )
        )
    hub = moved(
        lathe([(1.4, 0), (1.2, 1.0), (0, 2.0)], "#dfe2e1", "paint", 18),
        np.array([[1, 0, 0, 0], [0, 0, 1, 0], [0, -1, 0, 0], [0, 0, 0, 1]], float),
    )
    return [Turning(named("turbine-rotor", merge([*blades, hub])), (0.0, 61.0, -2.6), "z", -72.0)]
