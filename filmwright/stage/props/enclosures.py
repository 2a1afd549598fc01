"""What bounds and bears, as a thing one can look at: fence, wall, gate, door, hedge, column, brick, tile; boards on posts.

They stand on y = 0 and face +z; sizes in metres. What a wall or a fence is of is told by the matter of the prop, or by its name.
"""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family, said
from filmwright.stage.props.forms import both, curve, hoop, loft, pile
from filmwright.stage.shapes import arch, ball, blob, box, cylinder, extrude, lathe, quad, rod, tube
from filmwright.stage.surface import at, chance, merge, moved, placed, shade, swaying, turned, varied

WOOD, IRON, STONE = "#8a6440", "#232528", "#8f8a80"


def fence(prop: Prop) -> Mesh:
    """A fence of 3.6 m: pickets; iron bars with points, bamboo canes, wire or a rail fence where the name says so."""
    wide = 3.6
    if said(prop, "iron", "metal", "wrought", "steel") or prop.material in ("metal",):
        tone = prop.colour or IRON
        parts = [box((-wide / 2, y, -0.015), (wide / 2, y + 0.035, 0.015), tone, "metal") for y in (0.18, 1.08)]
        for x in np.linspace(-wide / 2, wide / 2, 25):
            parts += [
                rod((float(x), 0, 0), (float(x), 1.26, 0), 0.011, tone, "metal", 5),
                at(lathe([(0, 0), (0.026, 0.03), (0, 0.12)], tone, "metal", 6), float(x), 1.25),
            ]
        return merge(parts)
    if said(prop, "bamboo") or said(prop, "reed"):
        return _canes(wide, 1.2, prop)
    if said(prop, "chain-link", "wire", "barbed", "mesh"):
        tone = prop.colour or "#9aa0a4"
        parts = [rod((x, 0, 0), (x, 1.35, 0), 0.03, tone, "metal", 8) for x in (-1.8, -0.6, 0.6, 1.8)]
        parts += [rod((-1.8, 1.33, 0), (1.8, 1.33, 0), 0.018, tone, "metal", 6)]
        for k in np.arange(-1.8, 1.8, 0.15):
            for lean in (1, -1):
                end = k + lean * 1.25
                a, b = (
                    (max(-1.8, min(1.8, float(k))), 0.05),
                    (max(-1.8, min(1.8, float(end))), 0.05 + abs(max(-1.8, min(1.8, float(end))) - float(k))),
                )
                if b[1] > 0.1:
                    parts.append(rod((a[0], a[1], 0), (b[0], b[1], 0), 0.005, tone, "metal", 4))
        return merge(parts)
    if said(prop, "rail", "ranch", "farm", "split-rail", "rustic"):
        tone = prop.colour or WOOD
        parts = [at(cylinder(0.075, 1.25, shade(tone, 0.85), "wood", 8), x) for x in (-1.75, 0.0, 1.75)]
        return merge(
            [
                *parts,
                *(rod((-1.85, y, 0.05), (1.85, y + 0.03, 0.05), 0.055, tone, "wood", 7) for y in (0.4, 0.75, 1.08)),
            ]
        )
    tone = prop.colour or ("#efece4" if said(prop, "picket", "white") else WOOD)
    parts = [box((-wide / 2, y, -0.035), (wide / 2, y + 0.09, 0.0), shade(tone, 0.9), "wood") for y in (0.25, 0.8)]
    for k, x in enumerate(np.linspace(-wide / 2 + 0.06, wide / 2 - 0.06, 24)):
        board = extrude(
            [(-0.055, 0), (0.055, 0), (0.055, 1.02), (0, 1.14), (-0.055, 1.02)],
            0.022,
            shade(tone, 0.94 + 0.05 * (k % 3)),
            "wood",
        )
        parts.append(at(board, float(x), 0.03, 0.012))
    return merge(
        [
            *parts,
            *(box((x - 0.05, 0, -0.12), (x + 0.05, 1.1, -0.035), shade(tone, 0.8), "wood") for x in (-1.7, 0.0, 1.7)),
        ]
    )


def _canes(wide: float, tall: float, prop: Prop) -> Mesh:
    """Canes side by side, bound with cords: a bamboo fence or wall."""
    tone = prop.colour or "#c2b06a"
    draw = chance(4, "canes")
    parts = []
    count = int(wide / 0.085)
    for k, x in enumerate(np.linspace(-wide / 2, wide / 2, count)):
        high = tall * float(0.96 + 0.07 * draw.random())
        colour = shade(tone, float(0.86 + 0.25 * draw.random()))
        parts.append(rod((float(x), 0, 0), (float(x), high, 0), 0.04, colour, "wood", 6))
        parts += [
            at(cylinder(0.0435, 0.02, shade(colour, 0.75), "wood", 6), float(x), y + 0.1 * ((k * 7) % 5))
            for y in np.arange(0.2, tall - 0.4, 0.62)
        ]
    parts += [
        rod((-wide / 2, y, 0.045), (wide / 2, y, 0.045), 0.014, "#4a3a22", "cloth", 5) for y in (0.3, 0.82 * tall)
    ]
    return merge(parts)


def wall(prop: Prop) -> Mesh:
    """A piece of wall, 3.6 by 2.1 m, with a coping: bricks in bond, or rubble, bamboo, concrete or stone by name and matter."""
    if said(prop, "bamboo"):
        return _canes(3.4, 2.1, prop)
    if said(prop, "stone", "rock", "dry") or prop.material in ("stone", "marble"):
        tone, draw, parts = prop.colour or STONE, chance(9, "rubble"), []
        y = 0.0
        while y < 1.95:
            tall, x = float(0.2 + 0.1 * draw.random()), -1.8
            while x < 1.79:
                long = min(float(0.28 + 0.32 * draw.random()), 1.8 - x)
                out = float(0.03 * draw.random())
                parts.append(
                    box(
                        (x + 0.008, y + 0.006, -0.16),
                        (x + long - 0.008, y + tall - 0.006, 0.14 + out),
                        shade(tone, float(0.78 + 0.4 * draw.random())),
                        "stone",
                        0.03,
                    )
                )
                x += long
            y += tall
        return merge([box((-1.8, 0, -0.15), (1.8, y, 0.12), shade(tone, 0.4), "stone"), *parts])
    tone = prop.colour or (
        "#9b9a96" if said(prop, "concrete", "cement") else "#e4ded2" if said(prop, "plaster", "white") else "#a2523c"
    )
    if said(prop, "concrete", "cement", "plaster") or prop.material == "concrete":
        return merge(
            [
                varied(box((-1.8, 0, -0.12), (1.8, 2.05, 0.12), tone, "concrete", 0.01), 0.12, 3, 0.6),
                box((-1.85, 2.05, -0.16), (1.85, 2.13, 0.16), shade(tone, 0.85), "concrete", 0.012),
            ]
        )
    draw, parts = chance(2, "bricks"), [box((-1.79, 0, -0.11), (1.79, 2.02, 0.112), "#c9c0b2", "plain")]
    for row in range(16):
        y, shift = 0.127 * row, 0.15 * (row % 2)
        for k in range(13):
            x0, x1 = max(-1.8, -1.8 + 0.3 * k - shift), min(1.8, -1.8 + 0.3 * (k + 1) - shift)
            if x1 - x0 > 0.05:
                colour = shade(tone, float(0.84 + 0.3 * draw.random()))
                parts.append(_face(x0 + 0.006, y + 0.006, x1 - 0.006, y + 0.12, 0.12, colour))
    return merge([*parts, box((-1.85, 2.03, -0.16), (1.85, 2.11, 0.16), "#b8ad9c", "stone", 0.012)])


def _face(x0: float, y0: float, x1: float, y1: float, z: float, colour: tuple[float, float, float]) -> Mesh:
    """The front of a brick with its top and bottom edges, before a bed of mortar."""
    return merge([
        quad((x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z), colour, "stone"),
        quad((x0, y1, z), (x1, y1, z), (x1, y1, z - 0.012), (x0, y1, z - 0.012), colour, "stone"),
        quad((x1, y0, z), (x1, y0, z - 0.012), (x1, y1, z - 0.012), (x1, y1, z), shade(colour, 0.8), "stone"),
    ])  # fmt: skip


def gate(prop: Prop) -> Mesh:
    """A gate of two leaves between stone posts: iron with scrolls; of wood by name."""
    posts = both(
        merge(
            [
                box((1.25, 0, -0.2), (1.65, 2.0, 0.2), STONE, "stone", 0.02),
                box((1.2, 2.0, -0.25), (1.7, 2.1, 0.25), shade(STONE, 1.15), "stone", 0.02),
                at(ball(0.17, shade(STONE, 1.1), "stone", 18, 12), 1.45, 2.26),
            ]
        )
    )
    if said(prop, "wooden", "wood", "garden", "farm", "picket") or prop.material == "wood":
        tone = prop.colour or WOOD
        boards = [
            box(
                (x - 0.075, 0.12, -0.02),
                (x + 0.075, 1.5 + 0.2 * float(np.cos(1.2 * x)), 0.02),
                shade(tone, 0.9 + 0.06 * (k % 3)),
                "wood",
                0.006,
            )
            for k, x in enumerate(np.linspace(-1.12, 1.12, 15))
        ]
        rails = [box((-1.2, y, 0.02), (1.2, y + 0.1, 0.05), shade(tone, 0.75), "wood", 0.006) for y in (0.3, 1.2)]
        return merge([posts, *boards, *rails])
    tone = prop.colour or IRON
    leaf = [box((0.02, y, -0.02), (1.2, y + 0.05, 0.02), tone, "metal") for y in (0.1, 0.55, 1.45)]
    leaf += [box((x, 0.1, -0.022), (x + 0.05, 1.7, 0.022), tone, "metal") for x in (0.02, 1.16)]
    for x in np.linspace(0.16, 1.06, 8):
        high = 1.62 + 0.32 * (1.1 - float(x))
        leaf += [
            rod((float(x), 0.1, 0), (float(x), high, 0), 0.011, tone, "metal", 5),
            at(lathe([(0, 0), (0.024, 0.03), (0, 0.11)], "#b58a3a", "metal", 6), float(x), high),
        ]
    a = np.linspace(0, 2.4 * np.pi, 30)
    for x in (0.38, 0.82):
        leaf.append(
            tube(
                np.stack([x + (0.19 - 0.018 * a) * np.cos(a), 1.0 + (0.19 - 0.018 * a) * np.sin(a), 0 * a + 0.012], 1),
                0.011,
                tone,
                "metal",
                5,
            )
        )
    return merge([posts, both(merge(leaf))])


def door(prop: Prop) -> Mesh:
    """A door of panels in its frame, with a handle and hinges, before a strip of wall; arched and studded where it is old."""
    if said(prop, "old", "ancient", "medieval", "castle", "church", "arched"):
        tone = prop.colour or "#5a3c22"
        stone = arch(1.1, 2.2, 0.25, 0.4, STONE, "stone", 14)
        boards = [
            box(
                (x - 0.09, 0, -0.05),
                (x + 0.09, 1.64 + (0.55**2 - min(abs(x), 0.54) ** 2) ** 0.5, 0.02),
                shade(tone, 0.85 + 0.09 * (k % 3)),
                "wood",
                0.006,
            )
            for k, x in enumerate(np.linspace(-0.46, 0.46, 6))
        ]
        straps = [box((-0.52, y, 0.02), (0.3, y + 0.06, 0.035), IRON, "metal", 0.004) for y in (0.5, 1.5)]
        studs = [at(ball(0.02, IRON, "metal", 8, 6), x, y, 0.035) for x in (-0.4, -0.2, 0.0, 0.2) for y in (0.53, 1.53)]
        ring = moved(hoop(0.07, 0.012, IRON, "metal", 20, 6), placed(0.36, 1.02, 0.045) @ turned("x", 90))
        return merge([stone, *boards, *straps, *studs, ring])
    tone = prop.colour or "#8a5530"
    parts = [box((-0.46, 0.02, -0.03), (0.46, 2.04, 0.012), tone, "wood", 0.006)]
    for x0, x1 in ((-0.38, -0.05), (0.05, 0.38)):
        for y0, y1 in ((0.14, 0.62), (0.76, 1.24), (1.38, 1.92)):
            parts += [
                box((x0, y0, 0.0), (x1, y1, 0.026), shade(tone, 0.7), "wood", 0.004),
                box((x0 + 0.04, y0 + 0.04, 0.01), (x1 - 0.04, y1 - 0.04, 0.042), shade(tone, 1.12), "wood", 0.012),
            ]
    white = "#ece7dc"
    parts += [box((s * 0.52 - 0.06, 0, -0.06), (s * 0.52 + 0.06, 2.12, 0.05), white, "wood", 0.01) for s in (-1, 1)]
    parts += [
        box((-0.62, 2.06, -0.06), (0.62, 2.2, 0.06), white, "wood", 0.012),
        box((-0.6, 0, -0.1), (0.6, 0.03, 0.12), "#77736c", "stone", 0.006),
    ]
    handle = [
        at(ball(0.036, "#c9a24a", "metal", 16, 10), 0.36, 1.0, 0.08),
        rod((0.36, 1.0, 0.02), (0.36, 1.0, 0.07), 0.013, "#c9a24a", "metal", 8),
        box((0.33, 0.92, 0.024), (0.39, 1.08, 0.032), "#c9a24a", "metal", 0.004),
    ]
    return merge([*parts, *handle])


def hedge(prop: Prop) -> Mesh:
    """A clipped hedge, 3 m long."""
    tone = prop.colour or "#3f6b2e"
    draw, parts = chance(6, "hedge"), []
    for x in np.linspace(-1.3, 1.3, 9):
        for y in (0.3, 0.75, 1.05):
            parts.append(
                swaying(
                    at(
                        blob(
                            int(draw.integers(99)),
                            (0.3, 0.3, 0.34),
                            shade(tone, float(0.8 + 0.35 * draw.random())),
                            "foliage",
                            1,
                            0.35,
                        ),
                        float(x),
                        y,
                        float(0.06 * draw.normal()),
                    ),
                    0.06,
                    float(draw.random()),
                )
            )
    return merge([box((-1.45, 0, -0.25), (1.45, 1.2, 0.25), shade(tone, 0.55), "plain", 0.1), *parts])


def column(prop: Prop) -> Mesh:
    """A fluted column with base and capital, 2.6 m."""
    tone = prop.colour or "#ddd6c8"
    a = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    rings = []
    for y in np.linspace(0.22, 2.32, 7):
        r = (0.2 - 0.03 * (y / 2.4) ** 2) * (1 - 0.07 * np.abs(np.cos(10 * a)) ** 0.5)
        rings.append(np.stack([r * np.sin(a), np.full(60, y), r * np.cos(a)], 1))

    base = [
        box((-0.3, 0, -0.3), (0.3, 0.1, 0.3), tone, "stone", 0.01),
        lathe([(0, 0.1), (0.27, 0.1), (0.285, 0.14), (0.25, 0.17), (0.24, 0.21), (0.2, 0.24)], tone, "stone", 30),
    ]
    head = [
        lathe([(0.17, 2.3), (0.19, 2.33), (0.2, 2.36), (0.27, 2.45), (0, 2.45)], tone, "stone", 30),
        box((-0.3, 2.45, -0.3), (0.3, 2.56, 0.3), tone, "stone", 0.012),
    ]
    return merge([*base, loft(np.array(rings), tone, "stone"), *head])


def brick(prop: Prop) -> Mesh:
    """A clay brick with its frog."""
    tone = prop.colour or "#a6503a"
    return merge(
        [
            varied(box((-0.107, 0, -0.05), (0.107, 0.065, 0.05), tone, "stone", 0.004), 0.14, 2, 0.05),
            box((-0.075, 0.064, -0.027), (0.075, 0.066, 0.027), shade(tone, 0.6), "stone", 0.001),
        ]
    )


def tile(prop: Prop) -> Mesh:
    """A square floor tile with an inlaid star."""
    tone = prop.colour or "#5f7f96"
    star = [
        moved(box((-0.09, 0.0195, -0.028), (0.09, 0.0215, 0.028), "#ece3cf", "tile"), turned("y", 45.0 * k))
        for k in range(4)
    ]
    edge = [
        box((x0, 0.018, z0), (x1, 0.0212, z1), "#c9a05a", "tile")
        for x0, x1, z0, z1 in (
            (-0.15, 0.15, -0.15, -0.138),
            (-0.15, 0.15, 0.138, 0.15),
            (-0.15, -0.138, -0.138, 0.138),
            (0.138, 0.15, -0.138, 0.138),
        )
    ]
    return merge([box((-0.16, 0, -0.16), (0.16, 0.02, 0.16), tone, "tile", 0.004), *star, *edge])


def scoreboard(prop: Prop) -> Mesh:
    """A scoreboard on two posts: two numbers of lamps, a clock, a row of names as bars of light."""
    tone = prop.colour or "#16241c"
    parts = [box((-1.5, 1.3, -0.1), (1.5, 2.9, 0.1), tone, "paint", 0.02), *_posts()]
    lamp, dark = "#ffb347", "#2a2320"
    segments = {
        "a": (0, 0.5, 1),
        "b": (0.25, 0.25, 0),
        "c": (0.25, -0.25, 0),
        "d": (0, -0.5, 1),
        "e": (-0.25, -0.25, 0),
        "f": (-0.25, 0.25, 0),
        "g": (0, 0, 1),
    }
    for x, y, size, lit in (
        (-0.95, 1.95, 0.62, "abged"),
        (0.95, 1.95, 0.62, "bc"),
        (-0.16, 2.55, 0.3, "abcdg"),
        (0.16, 2.55, 0.3, "afgcd"),
    ):
        for name, (dx, dy, flat) in segments.items():
            w, h = (0.19, 0.045) if flat else (0.045, 0.19)
            on = name in lit
            parts.append(
                box(
                    (x + size * (dx - w), y + size * (dy - h), 0.1),
                    (x + size * (dx + w), y + size * (dy + h), 0.115),
                    lamp if on else dark,
                    "glow" if on else "plain",
                )
            )
    parts += [box((x0, 2.42, 0.1), (x1, 2.5, 0.11), "#e8e4d8", "paint") for x0, x1 in ((-1.25, -0.65), (0.65, 1.25))]
    parts += [box((-1.55, 2.9, -0.14), (1.55, 3.0, 0.14), "#c9ccd0", "metal", 0.01)]
    return merge(parts)


def _posts() -> list[Mesh]:
    """Two steel posts under a board."""
    return [rod((s * 1.1, 0, 0), (s * 1.1, 1.35, 0), 0.06, "#8d9296", "metal", 10) for s in (-1, 1)]


def billboard(prop: Prop) -> Mesh:
    """A large hoarding with a picture of hills and a sun, lit from lamps below."""
    tone = prop.colour or "#5aa0d0"
    parts = [
        box((-2.4, 1.6, -0.08), (2.4, 4.0, 0.0), "#3c4044", "metal"),
        box((-2.3, 1.7, 0.0), (2.3, 3.9, 0.02), tone, "paint"),
    ]
    parts += [moved(cylinder(0.42, 0.01, "#f4cf58", "paint", 32), placed(1.2, 3.1, 0.03) @ turned("x", 90))]
    hills = [(-2.3, 1.7), (2.3, 1.7), (2.3, 2.3), (1.2, 2.65), (0.2, 2.25), (-1.0, 2.85), (-2.3, 2.4)]
    parts += [at(extrude(hills, 0.01, "#3f8a4a", "paint"), z=0.035)]
    parts += [
        at(
            extrude(
                [(-2.3, 1.7), (2.3, 1.7), (2.3, 1.95), (0.8, 2.15), (-0.9, 1.9), (-2.3, 2.1)], 0.01, "#2c6a3a", "paint"
            ),
            z=0.05,
        )
    ]
    parts += [rod((x, 0, -0.1), (x, 1.7, -0.1), 0.09, "#6d7276", "metal", 10) for x in (-1.5, 1.5)]
    parts += [rod((x, 1.6, 0.0), (x, 1.5, 0.5), 0.02, "#3c4044", "metal", 6) for x in (-1.6, -0.5, 0.6, 1.7)]
    parts += [at(ball(0.07, "#fff2cf", "glow", 10, 7), x, 1.52, 0.5) for x in (-1.6, -0.5, 0.6, 1.7)]
    return merge(parts)


def blackboard(prop: Prop) -> Mesh:
    """A school's blackboard on its easel legs, with chalk lines, a drawing and a ledge; white by name."""
    pale = said(prop, "whiteboard", "white")
    tone = prop.colour or ("#f3f5f5" if pale else "#22382e")
    ink = "#2a4fa0" if pale else "#e6e8e0"
    parts = [
        box((-0.95, 0.85, -0.02), (0.95, 2.0, 0.0), tone, "paint"),
        box((-0.95, 0.8, 0), (0.95, 0.83, 0.09), WOOD, "wood", 0.004),
    ]
    frame = "#b9bdc0" if pale else WOOD
    parts += [box((-1.0, y, -0.03), (1.0, y + 0.05, 0.02), frame, "wood", 0.004) for y in (0.82, 1.99)]
    parts += [
        box((s * 0.975 - 0.025, 0.82, -0.03), (s * 0.975 + 0.025, 2.04, 0.02), frame, "wood", 0.004) for s in (-1, 1)
    ]
    for y, spans in (
        (1.82, ((-0.8, -0.5), (-0.45, -0.2), (-0.12, 0.3))),
        (1.66, ((-0.8, -0.35), (-0.28, 0.1))),
        (1.5, ((-0.8, -0.62), (-0.55, -0.1))),
    ):
        for x0, x1 in spans:
            x = np.linspace(x0, x1, 16)
            parts.append(tube(np.stack([x, y + 0.018 * np.sin(60 * x), 0 * x + 0.004], 1), 0.006, ink, "plain", 4))
    a = np.linspace(0, 2 * np.pi, 24)
    parts += [tube(np.stack([0.5 + 0.2 * np.cos(a), 1.3 + 0.2 * np.sin(a), 0 * a + 0.004], 1), 0.006, ink, "plain", 4)]
    parts += [
        tube(
            np.array([[0.5, 1.3, 0.004], [0.64, 1.44, 0.004], [0.3, 1.02, 0.004], [0.7, 1.02, 0.004]]),
            0.006,
            ink,
            "plain",
            4,
        )
    ]
    parts += [
        rod((s * 0.8, 0, 0.25 * t), (s * 0.8, 2.02, -0.03), 0.02, WOOD, "wood", 6) for s in (-1, 1) for t in (1, -1.6)
    ]
    parts += [
        box((0.1, 0.83, 0.03), (0.16, 0.845, 0.045), "#f4f4ee", "plain"),
        box((0.3, 0.83, 0.02), (0.44, 0.87, 0.07), "#7a4a2a", "cloth", 0.006),
    ]
    return merge(parts)


def poster(prop: Prop) -> Mesh:
    """A poster: a sheet on a board with a mountain, a moon and bars for letters."""
    tone = prop.colour or "#e0b35a"
    parts = [
        box((-0.32, 0.0, -0.012), (0.32, 0.92, 0.0), "#3a2c20", "wood", 0.004),
        box((-0.3, 0.02, 0.0), (0.3, 0.9, 0.004), tone, "paper"),
    ]
    parts += [
        at(
            extrude(
                [(-0.3, 0.2), (0.3, 0.2), (0.3, 0.35), (0.1, 0.62), (-0.05, 0.42), (-0.16, 0.52), (-0.3, 0.33)],
                0.003,
                "#2c4a6a",
                "paper",
            ),
            z=0.006,
        )
    ]
    parts += [moved(cylinder(0.085, 0.003, "#f6efd8", "paper", 26), placed(-0.12, 0.7, 0.007) @ turned("x", 90))]
    parts += [
        box((-0.22, 0.1, 0.004), (0.22, 0.15, 0.007), "#8a2c24", "paper"),
        box((-0.16, 0.055, 0.004), (0.16, 0.075, 0.007), "#3a2c20", "paper"),
    ]
    return merge(parts)


def stump(prop: Prop) -> Mesh:
    """A tree's stump with its roots and rings."""
    tone = prop.colour or "#6a4e34"
    trunk = pile([(0.0, 0.34, 0.34), (0.08, 0.27, 0.27), (0.2, 0.235, 0.235), (0.4, 0.23, 0.23)], tone, "bark", 22)
    roots = [
        moved(
            tube(
                curve([(0.16, 0.16, 0), (0.32, 0.06, 0), (0.48, 0.0, 0.03)], 8),
                np.linspace(0.08, 0.03, 8),
                tone,
                "bark",
                7,
            ),
            turned("y", 51.0 * k),
        )
        for k in range(7)
    ]
    top = at(cylinder(0.215, 0.006, "#c9a06a", "wood", 26), y=0.398)
    rings = [at(hoop(r, 0.0022, "#96703f", "wood", 26, 4), y=0.404) for r in (0.05, 0.09, 0.13, 0.17, 0.2)]
    return merge([trunk, *roots, top, *rings])


KINDS: dict[str, Family] = {
    "fence": Family(
        fence,
        (0.06, 0.8, 0.02),
        words=("picket fence", "railing", "wooden fence", "iron fence", "bamboo fence", "clôture"),
        home="garden",
    ),
    "wall": Family(
        wall, (0.0, 1.0, 0.12), words=("brick wall", "stone wall", "bamboo wall", "garden wall"), home="garden"
    ),
    "gate": Family(gate, (0.5, 1.0, 0.0), words=("gateway", "iron gate", "garden gate", "portail"), home="garden"),
    "door": Family(
        door,
        (0.36, 1.0, 0.05),
        words=(
            "front door",
            "doorway",
            "old door",
            "ancient door",
            "castle door",
            "church door",
            "medieval door",
            "arched door",
            "wooden door",
        ),
        home="garden",
    ),
    "hedge": Family(hedge, (0.0, 1.0, 0.3), words=("hedgerow",), home="garden"),
    "column": Family(column, (0.0, 1.2, 0.2), words=("pillar", "colonne"), home="garden"),
    "brick": Family(brick, (0.0, 0.03, 0.05), words=("brique",), home="workshop"),
    "tile": Family(tile, (0.15, 0.01, 0.0), words=("floor tile", "carreau"), home="living"),
    "scoreboard": Family(scoreboard, (1.1, 1.0, 0.06), home="field"),
    "billboard": Family(billboard, (0.0, 2.0, 0.0), words=("hoarding", "advertising board"), home="street"),
    "blackboard": Family(
        blackboard, (0.0, 1.3, 0.0), words=("chalkboard", "whiteboard", "tableau noir"), home="living"
    ),
    "poster": Family(poster, (0.0, 0.4, 0.0), words=("affiche",), home="living"),
    "stump": Family(stump, (0.0, 0.4, 0.0), words=("tree stump", "souche"), home="park"),
}
