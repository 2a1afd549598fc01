"""Strongholds: a castle with a keep, four towers and a gate; a ruined tower; a palace of the fairy tales is a castle in white."""

from __future__ import annotations

import math

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import rows_of_windows
from filmwright.stage.places.landmarks.landmark import crown, merlons
from filmwright.stage.shapes import arch, box, lathe, rod, sheet
from filmwright.stage.surface import Colour, at, chance, grounded, merge, named, shade, varied

STONE = ("#8d8474", "#9a9183", "#7e7a72", "#a39a86")
ROOFS = ("#5a4a44", "#6d3f36", "#46525e")


def castle(seed: int, lit: bool) -> Mesh:
    """A castle of 52 by 40 metres: walls with battlements, round towers under cones, a gatehouse, and a keep that stands over all."""
    draw = chance(seed, "castle")
    stone, roof = STONE[int(draw.integers(len(STONE)))], ROOFS[int(draw.integers(len(ROOFS)))]
    w, d, tall = 24.0, 18.0, 9.0
    parts: list[Mesh] = []
    for z, gap in ((-d, 3.2), (d, 0.0)):
        for side in (-1, 1):
            parts.append(box((side * gap, -2, z - 0.9), (side * w, tall, z + 0.9), stone, "stone"))
            parts.append(merlons((side * gap, z), (side * w, z), tall, stone))
    for x in (-w, w):
        parts.append(box((x - 0.9, -2, -d), (x + 0.9, tall, d), stone, "stone"))
        parts.append(merlons((x, -d), (x, d), tall, stone))
    for k, (x, z) in enumerate(((-w, -d), (w, -d), (-w, d), (w, d))):
        high = 13.0 + 3.0 * draw.uniform()
        parts.append(at(_round_tower(3.2, high, stone, roof, seed + k, lit, cone=True), x, 0, z))
    parts += [at(_gatehouse(stone, roof, lit, seed), 0, 0, -d)]
    parts += [
        at(_keep(stone, roof, lit, seed), 3.0, 0, 5.0),
        at(_round_tower(2.6, 27.0, stone, roof, seed + 9, lit, cone=True), -6.5, 0, 8.0),
    ]
    return named("castle", grounded(varied(merge(parts), 0.14, seed, 2.2), 0, 2.5, 0.35))


def tower(seed: int, lit: bool) -> Mesh:
    """A lone round tower of rough stone, 21 metres, with a door, slits and battlements."""
    draw = chance(seed, "tower")
    stone = STONE[int(draw.integers(len(STONE)))]
    shaft = lathe(
        [(5.0, -1.5), (4.6, 0.5), (4.0, 17.0), (4.6, 18.2), (4.6, 20.0), (3.9, 20.0), (3.9, 19.0), (0, 19.0)],
        stone,
        "stone",
        30,
        60,
    )
    door = at(arch(1.7, 2.7, 0.35, 0.9, shade(stone, 0.85)), 0, 0, -4.55)
    leaf = box((-0.85, 0, -4.62), (0.85, 2.1, -4.5), "#3b2c20", "wood")
    slits = [
        _slit(4.05 + 0.028 * (17 - y), y, a, lit)
        for y, a in ((5.5, 160.0), (9.5, 200.0), (13.5, 176.0), (7.5, 90.0), (12.0, 270.0))
    ]
    return named(
        "tower",
        grounded(varied(merge([shaft, door, leaf, *slits, crown(4.6, 20.0, stone, 12)]), 0.2, seed, 1.2), 0, 2.0, 0.4),
    )


def _slit(radius: float, y: float, heading: float, lit: bool) -> Mesh:
    """A narrow window in a round wall, towards a heading in degrees."""
    a = math.radians(heading)
    mesh = box((-0.16, 0, -0.1), (0.16, 1.3, 0.1), "#f3c878" if lit else "#1c1d20", "glow" if lit else "stone")
    return at(mesh, radius * math.sin(a), y, radius * math.cos(a), heading)


def _round_tower(radius: float, height: float, stone: Colour, roof: Colour, seed: int, lit: bool, cone: bool) -> Mesh:
    wall = lathe(
        [
            (radius * 1.08, -2),
            (radius, 1.5),
            (radius * 0.97, height - 2),
            (radius * 1.15, height - 1),
            (radius * 1.15, height),
        ],
        stone,
        "stone",
        22,
        60,
    )
    parts = [wall, crown(radius * 1.15, height, stone, 9)]
    if cone:
        parts.append(
            lathe(
                [(radius * 1.28, height + 0.7), (radius * 0.62, height + 3.4), (0.0, height + 6.6)],
                roof,
                "tile",
                22,
                60,
            )
        )
        parts.append(rod((0, height + 6.4, 0), (0, height + 9.4, 0), 0.07, "#33363a"))
        flag = at(
            sheet(1.9, 1.0, ("#a3322e", "#2f4f86", "#c79a2e")[seed % 3], "cloth", 6, 4, 0.12), 1.0, height + 8.2, 0
        )
        parts.append(flag)
    parts += [
        _slit(radius * 0.985, height * f, a, lit)
        for f, a in ((0.45, 180.0), (0.66, 205.0), (0.3, 150.0), (0.55, 90.0), (0.5, 270.0))
    ]
    return merge(parts)


def _gatehouse(stone: Colour, roof: Colour, lit: bool, seed: int) -> Mesh:
    gate = arch(4.0, 5.4, 0.8, 3.2, shade(stone, 0.92))
    over = box((-3.4, 6.0, -1.5), (3.4, 11.0, 1.5), stone, "stone")
    bars = [rod((x, 2.6, -0.2), (x, 5.6, -0.2), 0.06, "#2b2c2e") for x in (-1.5, -0.9, -0.3, 0.3, 0.9, 1.5)]
    sides = [
        at(_round_tower(2.1, 13.0, stone, roof, seed + 20 + k, lit, cone=False), s * 4.6, 0, -0.5)
        for k, s in enumerate((-1, 1))
    ]
    fill = [box((s * 2.0, -2, -1.5), (s * 4.6, 11.0, 1.5), stone, "stone") for s in (-1, 1)]
    bridge = box((-2.0, -0.25, -12.0), (2.0, 0.02, -1.5), "#5f4a36", "wood")
    return merge([gate, over, merlons((-3.4, -1.2), (3.4, -1.2), 11.0, stone), *bars, *sides, *fill, bridge])


def _keep(stone: Colour, roof: Colour, lit: bool, seed: int) -> Mesh:
    w, d, tall = 7.0, 6.0, 19.0
    parts = [box((-w, -2, -d), (w, tall, d), shade(stone, 1.04), "stone")]
    for z, heading in ((-d, 180.0), (d, 0.0)):
        rows = rows_of_windows(2 * w, tall - 3, lit, seed + int(heading), (3.2, 4.4), (0.8, 1.7), 5.0, 0.5)
        parts.append(at(rows, 0, 0, z, heading))
    for x, heading in ((-w, 270.0), (w, 90.0)):
        parts.append(
            at(
                rows_of_windows(2 * d, tall - 3, lit, seed + int(heading), (3.4, 4.4), (0.8, 1.7), 5.0, 0.4),
                x,
                0,
                0,
                heading,
            )
        )
    parts += [merlons((-w, z), (w, z), tall, stone) for z in (-d, d)] + [
        merlons((x, -d), (x, d), tall, stone) for x in (-w, w)
    ]
    peak = lathe([(8.2, 0.0), (0.0, 6.0)], roof, "tile", 4, 20)
    parts.append(at(peak, 0, tall + 0.2, 0, 45.0, (0.92, 1.0, 0.8)))
    return merge(parts)
