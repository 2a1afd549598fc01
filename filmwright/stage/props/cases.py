"""Things that hold things: bags, suitcases, backpacks, boxes, baskets, chests. They stand on y = 0."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import chance, grounded, merge, moved, placed, rgb, shade, turned


def _arch(width: float, low: float, high: float, z: float = 0.0) -> Array:
    a = np.linspace(0, np.pi, 11)
    return np.stack([width / 2 * np.cos(a), low + (high - low) * np.sin(a) ** 0.7, z + 0 * a], 1)


def suitcase(prop: Prop) -> Mesh:
    """A leather suitcase, 60 cm, standing: straps, corners, locks, handle."""
    colour = prop.colour or "#7a4b2f"
    parts = [
        box((-0.3, 0.005, -0.09), (0.3, 0.405, 0.09), colour, "leather", 0.03),
        box((-0.303, 0.005, -0.006), (0.303, 0.408, 0.006), shade(colour, 0.6), "leather"),
    ]
    for x in (-0.16, 0.16):
        parts.append(box((x - 0.02, 0.003, -0.094), (x + 0.02, 0.409, 0.094), shade(colour, 0.75), "leather", 0.012))
        parts.append(box((x - 0.025, 0.36, 0.09), (x + 0.025, 0.4, 0.1), "#b59a5a", "metal", 0.004))
    for x in (-0.28, 0.28):
        for y in (0.03, 0.38):
            parts.append(
                box((x - 0.03, y - 0.03, -0.094), (x + 0.03, y + 0.03, 0.094), shade(colour, 0.7), "leather", 0.02)
            )
    parts.append(tube(_arch(0.16, 0.4, 0.45), 0.011, shade(colour, 0.6), "leather", 8))
    return grounded(merge(parts), 0, 0.1, 0.4)


def open_suitcase(prop: Prop) -> Mesh:
    """A leather suitcase, 60 cm, lying open: a lined tray of 11 cm, its lid leaning back on the hinge at -z."""
    colour, lining = prop.colour or "#7a4b2f", "#c9a98a"
    tray = _tray(0.3, 0.2, 0.11, 0.012, colour, lining, "leather")
    lid = moved(_tray(0.3, 0.2, 0.09, 0.012, colour, lining, "leather"), placed(0, 0.09, -0.2) @ turned("x", 103))
    lid = moved(lid, placed(0, 0.19, -0.13))
    parts = [tray, lid, tube(_arch(0.16, 0.05, 0.1, 0.2), 0.011, shade(colour, 0.6), "leather", 8)]
    for x in (-0.16, 0.16):
        parts.append(box((x - 0.02, 0.0, -0.003), (x + 0.02, 0.11, 0.206), shade(colour, 0.75), "leather", 0.004))
        parts.append(box((x - 0.025, 0.075, 0.2), (x + 0.025, 0.115, 0.21), "#b59a5a", "metal", 0.004))
    return grounded(merge(parts), 0, 0.1, 0.3)


def _tray(x: float, z: float, high: float, thick: float, colour: str, inside: str, material: str) -> Mesh:
    """A box without a lid on y = 0, of half sizes x and z, lined; metres."""
    parts = [
        box((-x, 0, -z), (x, thick, z), colour, material),
        box((-x, thick, -z), (x, thick + 0.002, z), inside, "cloth"),
    ]
    for s in (-1, 1):
        low, high_z = sorted((s * z, s * (z - thick)))
        parts.append(box((-x, 0, low), (x, high, high_z), colour, material, 0.003))
        lined = sorted((s * (z - thick), s * (z - thick - 0.002)))
        parts.append(box((-x + thick, 0, lined[0]), (x - thick, high - 0.003, lined[1]), inside, "cloth"))
        low, high_x = sorted((s * x, s * (x - thick)))
        parts.append(box((low, 0, -z), (high_x, high, z), colour, material, 0.003))
        lined = sorted((s * (x - thick), s * (x - thick - 0.002)))
        parts.append(box((lined[0], 0, -z + thick), (lined[1], high - 0.003, z - thick), inside, "cloth"))
    return merge(parts)


def bag(prop: Prop) -> Mesh:
    """A handbag, 32 cm, with a clasp and two handles."""
    colour = prop.colour or "#8a3f38"
    body = box((-0.16, 0, -0.065), (0.16, 0.21, 0.065), colour, "leather", 0.05)
    squeeze = 1 - 0.45 * np.clip(body.positions[:, 1] / 0.21, 0, 1)
    body.positions[:, 2] *= squeeze
    flap = box((-0.155, 0.1, 0.03), (0.155, 0.205, 0.062), shade(colour, 0.9), "leather", 0.02)
    handles = [tube(_arch(0.16, 0.2, 0.34, z), 0.008, shade(colour, 0.7), "leather", 8) for z in (-0.025, 0.025)]
    return merge([body, flap, box((-0.02, 0.1, 0.06), (0.02, 0.13, 0.07), "#d6a94a", "metal", 0.004), *handles])


def backpack(prop: Prop) -> Mesh:
    """A canvas backpack, 48 cm; the straps are on -z."""
    colour = prop.colour or "#4d6350"
    parts = [
        box((-0.15, 0, -0.09), (0.15, 0.44, 0.09), colour, "cloth", 0.07),
        box((-0.115, 0.04, 0.08), (0.115, 0.2, 0.135), shade(colour, 0.9), "cloth", 0.03),
    ]
    parts.append(box((-0.155, 0.33, -0.07), (0.155, 0.46, 0.105), shade(colour, 0.85), "cloth", 0.05))
    parts += [
        box((x - 0.012, 0.18, 0.095), (x + 0.012, 0.4, 0.112), "#7a5a3a", "leather", 0.003) for x in (-0.08, 0.08)
    ]
    for x in (-0.09, 0.09):
        strap = np.array([[x * 0.7, 0.42, -0.08], [x, 0.4, -0.14], [x, 0.2, -0.15], [x * 1.2, 0.04, -0.09]])
        parts.append(tube(strap, 0.016, shade(colour, 0.7), "cloth", 6))
    parts.append(moved(cylinder(0.055, 0.34, "#8a5a3f", "cloth", 12), placed(-0.17, 0.5, 0) @ turned("z", -90)))
    return merge(parts)


def carton(prop: Prop) -> Mesh:
    """A cardboard box, 40 cm, taped shut."""
    colour = prop.colour or "#b08a5c"
    body = box((-0.2, 0, -0.15), (0.2, 0.28, 0.15), colour, "paper", 0.004)
    tape = box((-0.03, 0.2, -0.1515), (0.03, 0.2815, 0.1515), "#cdb88a", "paper")
    seam = box((-0.0015, 0.279, -0.15), (0.0015, 0.2805, 0.15), shade(colour, 0.6), "paper")
    return grounded(
        merge(
            [
                body,
                tape,
                moved(seam, turned("y", 90)),
                box((0.08, 0.08, 0.15), (0.16, 0.16, 0.1515), "#efe9dc", "paper"),
            ]
        ),
        0,
        0.08,
        0.4,
    )


def open_carton(prop: Prop) -> Mesh:
    """A cardboard box, 40 cm, open, its four flaps hanging outward."""
    colour = prop.colour or "#b08a5c"
    inner = "#8f7049"
    parts = [_tray(0.2, 0.15, 0.28, 0.006, colour, inner, "paper")]
    for side, (reach, wide, long) in enumerate(((0.15, 0.4, 0.13), (0.2, 0.3, 0.14)) * 2):
        droop = (38.0, 24.0, 30.0, 44.0)[side]  # no two of them hang alike
        flap = box((-wide / 2, -0.003, 0.0), (wide / 2, 0.003, long), colour, "paper")
        flap = moved(flap, placed(0, 0.28, reach) @ turned("x", droop))
        parts.append(moved(flap, turned("y", 90.0 * side)))
    parts.append(box((0.08, 0.08, 0.15), (0.16, 0.16, 0.1515), "#efe9dc", "paper"))
    return grounded(merge(parts), 0, 0.08, 0.4)


def crate(prop: Prop) -> Mesh:
    """An open crate of planks, 60 cm, upright corners inside."""
    return grounded(merge(_planks(prop.colour or "#9a7448")), 0, 0.1, 0.45)


def crate_of_balls(prop: Prop) -> Mesh:
    """A crate heaped with balls of all sizes and colours, faded by the years."""
    draw = chance(61, "crate of balls")
    tones = ("#b5483a", "#4f6f9a", "#d9c26a", "#5f8a5a", "#d8d0bd", "#c27a3c", "#8a5a78")
    parts = [grounded(merge(_planks(prop.colour or "#9a7448")), 0, 0.1, 0.45)]
    places = [(x, 0.20, z) for x in (-0.2, 0.0, 0.2) for z in (-0.1, 0.1)]
    places += [(-0.12, 0.32, 0.02), (0.1, 0.33, -0.03), (0.0, 0.31, 0.12), (0.21, 0.30, 0.07), (-0.22, 0.30, -0.07)]
    for k, (x, y, z) in enumerate(places):
        size = float(draw.uniform(0.075, 0.10))
        round_ = ball(size, tones[k % len(tones)], "leather" if k % 3 else "paint", 14, 9)
        if k % 2:
            round_.colours[np.abs(round_.positions[:, 0]) < 0.22 * size] = rgb("#ded6c2")
        turn = turned("y", float(draw.uniform(0, 360))) @ turned("z", float(draw.uniform(-60, 60)))
        parts.append(moved(round_, placed(x, y, z) @ turn))
    return merge(parts)


def _planks(colour: str) -> list[Mesh]:
    """The boards of an open crate, 60 by 42 by 30 cm."""
    parts = [box((-0.29, 0.0, -0.2), (0.29, 0.015, 0.2), shade(colour, 0.8), "wood")]
    for k, y in enumerate((0.02, 0.118, 0.216)):
        tone = shade(colour, (1.0, 0.92, 1.05)[k])
        for z in (-0.21, 0.195):
            parts.append(box((-0.3, y, z), (0.3, y + 0.085, z + 0.015), tone, "wood", 0.003))
        for x in (-0.3, 0.285):
            parts.append(box((x, y, -0.195), (x + 0.015, y + 0.085, 0.195), tone, "wood", 0.003))
    for x in (-0.285, 0.255):
        for z in (-0.195, 0.165):
            parts.append(box((x, 0.0, z), (x + 0.03, 0.3, z + 0.03), shade(colour, 0.75), "wood"))
    return parts


def basket(prop: Prop) -> Mesh:
    """A wicker basket with a handle, 40 cm."""
    colour = prop.colour or "#a8814e"
    parts = [
        lathe(
            [(0, 0.01), (0.14, 0.01), (0.19, 0.19), (0.178, 0.19), (0.13, 0.025), (0, 0.025)],
            shade(colour, 0.8),
            "wood",
            24,
        )
    ]
    for k in range(7):
        r, y = 0.145 + 0.0082 * k, 0.02 + 0.027 * k
        a = np.linspace(0, 2 * np.pi, 37)
        wave = r + 0.004 * np.sin(a * 12 + k * np.pi)
        parts.append(
            tube(
                np.stack([wave * np.cos(a), y + 0 * a, wave * np.sin(a)], 1),
                0.009,
                shade(colour, 0.92 + 0.08 * (k % 2)),
                "wood",
                5,
                False,
            )
        )
    parts.append(tube(_arch(0.36, 0.17, 0.38), 0.012, shade(colour, 0.9), "wood", 7))
    return merge(parts)


def chest(prop: Prop) -> Mesh:
    """A chest with a rounded lid and iron bands, 80 cm."""
    colour = prop.colour or "#6b4529"
    iron = "#4a4d50"
    parts = [box((-0.4, 0, -0.24), (0.4, 0.3, 0.24), colour, "wood", 0.012)]
    lid = moved(cylinder(0.24, 0.8, shade(colour, 1.08), "wood", 20), placed(-0.4, 0.3, 0) @ turned("z", -90))
    lid.positions[:, 1] = np.maximum(lid.positions[:, 1], 0.3)
    lid.positions[:, 1] = 0.3 + (lid.positions[:, 1] - 0.3) * 0.7
    parts.append(lid)
    for x in (-0.36, 0.0, 0.36):
        parts.append(box((x - 0.025, -0.002, -0.246), (x + 0.025, 0.3, 0.246), iron, "metal", 0.003))
        band = moved(cylinder(0.247, 0.05, iron, "metal", 20), placed(x - 0.025, 0.3, 0) @ turned("z", -90))
        band.positions[:, 1] = 0.3 + (np.maximum(band.positions[:, 1], 0.3) - 0.3) * 0.7
        parts.append(band)
    parts.append(box((-0.05, 0.2, 0.24), (0.05, 0.33, 0.262), "#b08d45", "metal", 0.006))
    parts += [
        tube(
            np.array([[s * 0.4, 0.2, -0.06], [s * 0.44, 0.16, -0.05], [s * 0.44, 0.16, 0.05], [s * 0.4, 0.2, 0.06]]),
            0.009,
            iron,
            "metal",
            6,
        )
        for s in (-1, 1)
    ]
    return grounded(merge(parts), 0, 0.12, 0.4)


def wallet(prop: Prop) -> Mesh:
    """A folded wallet, 11 cm."""
    colour = prop.colour or "#4d3424"
    return merge(
        [
            box((-0.055, y, -0.045), (0.055, y + 0.007, 0.045), shade(colour, t), "leather", 0.003)
            for y, t in ((0, 1.0), (0.008, 1.1))
        ]
        + [rod((-0.055, 0.0075, -0.045), (0.055, 0.0075, -0.045), 0.0075, colour, "leather", 8)]
    )
