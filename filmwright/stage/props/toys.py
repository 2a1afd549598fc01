"""Balls, balloons, kites, boards and what else one plays with; flowers and potted plants."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import ball as sphere
from filmwright.stage.shapes import blades, blob, box, cylinder, icosphere, lathe, leaves, quad, rod, tube
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import at, chance, merge, moved, placed, rgb, shade, surface, turned


def ball(prop: Prop) -> Mesh:
    """A playground ball, 22 cm: striped, or of one colour with a pale band when the script names it."""
    body = at(sphere(0.11, "#e8e2d2", "paint", 28, 16), y=0.11)
    if prop.colour:
        coloured = np.abs(body.positions[:, 1] - 0.11) > 0.016
    else:
        a = np.arctan2(body.positions[:, 0], body.positions[:, 2])
        coloured = np.floor((a + np.pi) / (2 * np.pi) * 6).astype(int) % 2 == 0
    body.colours[coloured] = rgb(prop.colour or "#c23a2e")
    return body


def football(prop: Prop) -> Mesh:
    """A football of black and white panels, 22 cm."""
    points, faces = icosphere(3)
    corners, _ = icosphere(0)
    near = (points @ corners.T).max(1)
    mesh = surface(points * 0.11 + [0, 0.11, 0], faces, prop.colour or "#efece4", "leather", points)
    mesh.colours[near > 0.945] = rgb("#1d1d1f")
    return mesh


def basketball(prop: Prop) -> Mesh:
    """A basketball with its seams, 24 cm."""
    body = at(sphere(0.12, prop.colour or "#c2682c", "leather", 24, 14), y=0.12)
    a = np.linspace(0, 2 * np.pi, 37)
    hoop = np.stack([0.1202 * np.cos(a), 0 * a, 0.1202 * np.sin(a)], 1)
    seams = [
        moved(tube(hoop, 0.0022, "#2a1a12", "plain", 5, False), placed(0, 0.12, 0) @ turn)
        for turn in (turned("x", 0), turned("x", 90), turned("z", 90))
    ]
    return merge([body, *seams])


def balloon(prop: Prop) -> Mesh:
    """A balloon on a string, 1.4 m above the hand."""
    colour = prop.colour or "#c2262c"
    skin = at(
        lathe(
            [(0, -0.19), (0.03, -0.175), (0.11, -0.07), (0.14, 0.03), (0.125, 0.11), (0.07, 0.165), (0, 0.185)],
            colour,
            "paint",
            24,
            60,
        ),
        y=1.4,
    )
    t = np.linspace(0, 1, 14)
    string = tube(
        np.stack([0.02 * np.sin(t * 7), t * 1.2, 0.015 * np.cos(t * 5)], 1), 0.0015, "#e8e2d2", "cloth", 4, False
    )
    return merge([skin, at(cylinder(0.012, 0.015, shade(colour, 0.8), "paint", 8, 0.004), y=1.195), string])


def kite(prop: Prop) -> Mesh:
    """A diamond kite with a tail of bows, 1 m, upright, facing +z."""
    colour = prop.colour or "#c2452e"
    top, left, right, foot = (0, 1.6, 0), (-0.38, 1.25, -0.03), (0.38, 1.25, -0.03), (0, 0.6, 0)
    middle = (0.0, 1.25, 0.03)
    parts = []
    for k, (a, b) in enumerate(((top, left), (left, foot), (foot, right), (right, top))):
        tone = colour if k % 2 else "#e8c544"
        points = np.array([a, b, middle], float)
        parts += [
            surface(points, np.array([[0, 1, 2]]), tone, "cloth"),
            surface(points - [0, 0, 0.003], np.array([[0, 2, 1]]), shade(tone, 0.8), "cloth"),
        ]
    t = np.linspace(0, 1, 16)
    tail = np.stack([0.08 * np.sin(t * 9), 0.6 - 0.58 * t, 0.05 * t], 1)
    parts.append(tube(tail, 0.003, "#e8e2d2", "cloth", 4, False))
    for k in range(3, 15, 3):
        parts += [
            surface(
                tail[k] + np.array([[0, 0, 0], [s * 0.06, 0.03, 0], [s * 0.06, -0.03, 0]]),
                np.array([[0, 1, 2], [0, 2, 1]]),
                colour,
                "cloth",
                np.tile([0.0, 0, 1], (3, 1)),
            )
            for s in (-1, 1)
        ]
    return merge([*parts, rod(foot, top, 0.005, "#8d6239", "wood"), rod(left, right, 0.005, "#8d6239", "wood")])


def skateboard(prop: Prop) -> Mesh:
    """A skateboard, 80 cm, along z."""
    z = np.linspace(-0.4, 0.4, 13)
    y = 0.1 + 0.09 * np.clip((np.abs(z) - 0.28) / 0.12, 0, 1) ** 1.5
    w = 0.1 * np.sqrt(np.clip(1 - np.clip((np.abs(z) - 0.3) / 0.1, 0, 0.98) ** 2, 0.04, 1))
    parts = []
    for k in range(12):
        for lift, tone, flip in ((0.012, "#26282a", False), (0.0, prop.colour or "#b5532e", True)):
            a, b = (k, k + 1) if flip else (k + 1, k)
            parts.append(
                quad(
                    (-w[a], y[a] + lift, z[a]),
                    (w[a], y[a] + lift, z[a]),
                    (w[b], y[b] + lift, z[b]),
                    (-w[b], y[b] + lift, z[b]),
                    tone,
                    "wood",
                )
            )
    for zz in (-0.22, 0.22):
        parts.append(rod((-0.09, 0.035, zz), (0.09, 0.035, zz), 0.01, "#a9adb0"))
        parts.append(box((-0.03, 0.04, zz - 0.03), (0.03, 0.1, zz + 0.03), "#8d9195", "metal", 0.006))
        parts += [
            moved(cylinder(0.027, 0.034, "#e8e2d2", "plain", 14), placed(x - 0.017, 0.027, zz) @ turned("z", -90))
            for x in (-0.09, 0.09)
        ]
    return merge(parts)


def teddy(prop: Prop) -> Mesh:
    """A teddy bear, sitting, 38 cm."""
    fur, pale = prop.colour or "#a8763f", "#d9b884"
    spheres: list[tuple[Vec, Vec, str]] = [
        ((0, 0.12, 0), (0.10, 0.12, 0.09), fur), ((0, 0.27, 0.01), (0.085, 0.08, 0.08), fur), ((0, 0.245, 0.08),
        (0.04, 0.032, 0.03), pale),
        ((0, 0.11, 0.055), (0.065, 0.075, 0.045), pale),
    ]  # fmt: skip
    for s in (-1, 1):
        spheres += [
            ((s * 0.065, 0.345, 0), (0.032, 0.032, 0.018), fur),
            ((s * 0.12, 0.16, 0.04), (0.035, 0.075, 0.035), fur),
        ]
        spheres += [
            ((s * 0.075, 0.045, 0.1), (0.042, 0.045, 0.085), fur),
            ((s * 0.075, 0.05, 0.185), (0.032, 0.034, 0.012), pale),
        ]
    parts = [at(sphere(1.0, tone, "fur", 14, 8), *where, size=size) for where, size, tone in spheres]
    parts += [at(sphere(0.0085, "#17120e", "metal", 8, 5), s * 0.032, 0.285, 0.082) for s in (-1, 1)]
    return merge([*parts, at(sphere(0.012, "#2a1c14", "plain", 8, 5), 0, 0.258, 0.108)])


def flower(prop: Prop) -> Mesh:
    """One flower on its stem with two leaves, 35 cm, lying ready to be held: the stem along y."""
    colour = prop.colour or "#c2262c"
    stem = tube(np.array([[0, 0, 0], [0.006, 0.15, 0.004], [0, 0.31, 0]]), 0.0035, "#4c6b34", "foliage", 6)
    green = leaves(
        np.array([[0.03, 0.13, 0], [-0.03, 0.19, 0.01]]),
        np.array([[0.3, 1, 0.2], [-0.3, 1, 0.1]]),
        0.07,
        np.tile(rgb("#4f7a34"), (2, 1)),
        3,
        0.1,
        2.4,
    )
    petals = []
    for ring, (count, reach, lift) in enumerate(((5, 0.012, 0.02), (6, 0.022, 0.012), (7, 0.032, 0.002))):
        a = np.arange(count) * 2 * np.pi / count + ring
        centre = np.stack([reach * np.cos(a), 0.315 + lift + 0 * a, reach * np.sin(a)], 1)
        way = np.stack([np.cos(a), 0.6 + 0 * a, np.sin(a)], 1)
        petals.append(
            leaves(
                centre,
                way,
                0.034,
                np.tile(rgb(colour) * (0.8 + 0.12 * ring), (count, 1)).clip(0, 1),
                ring + 4,
                0.1,
                1.1,
            )
        )
    return merge([stem, green, *petals, at(sphere(0.012, shade(colour, 0.7), "foliage", 8, 5), y=0.325)])


def bouquet(prop: Prop) -> Mesh:
    """A bunch of flowers in paper, 45 cm."""
    draw = chance(6, "bouquet")
    wrap = lathe([(0.025, 0.0), (0.03, 0.05), (0.10, 0.3), (0.094, 0.3), (0.03, 0.08)], "#e6dcc2", "paper", 14)
    parts = [wrap, at(blades(20, 0.06, 0.2, "#55773a", 3, 0.8, 0.02), y=0.2)]
    tones = (prop.colour,) if prop.colour else ("#d9483b", "#e8c544", "#e9e2ee", "#c27fb0")
    for _ in range(14):
        a, r = draw.uniform(0, 6.28), 0.09 * draw.uniform(0, 1) ** 0.5
        parts.append(
            at(
                blob(
                    int(draw.integers(99)),
                    (0.032, 0.026, 0.032),
                    tones[int(draw.integers(len(tones)))],
                    "foliage",
                    1,
                    0.35,
                ),
                r * np.cos(a),
                0.36 - r * 0.5 + draw.uniform(0, 0.03),
                r * np.sin(a),
            )
        )
    return merge(parts)


def potted_plant(prop: Prop) -> Mesh:
    """A plant in a pot, 50 cm."""
    return pot_plant(3, 0.45, prop.colour or "#a35a3c")
