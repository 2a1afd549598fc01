"""Where people work and what they leave: a building site with cranes, a factory, a filling station, a scrapyard."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import rows_of_windows
from filmwright.stage.places.landmarks.landmark import Turning
from filmwright.stage.props.car import car_mesh
from filmwright.stage.shapes import box, extrude, lathe, rod
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, named, placed, shade, turned, varied


def building_site(seed: int, lit: bool) -> Mesh:
    """A house of concrete going up: floors and pillars, scaffolding, a crane's mast, heaps, a hut and a fence."""
    draw = chance(seed, "site")
    grey, steel = "#a29c92", "#d9a52c"
    parts: list[Mesh] = []
    for k in range(6):
        y = 3.6 * k
        parts.append(
            box((-14, y + 3.2, -9), (14, y + 3.6, 9), shade(grey, float(draw.uniform(0.95, 1.05))), "concrete")
        )
        parts += [
            box((x - 0.3, y, z - 0.3), (x + 0.3, y + 3.2, z + 0.3), grey, "concrete")
            for x in np.linspace(-13, 13, 6)
            for z in (-8, 0, 8)
        ]
        if k < 4:
            parts += [
                box((x, y, 3.0), (x + 4.5, y + 3.2, 3.2), shade("#9a5f48", float(draw.uniform(0.9, 1.1))), "brick")
                for x in (-13, -8, 1.5, 7.5)
            ]
    parts += [
        rod((x, 21.6, z), (x, 23.4, z), 0.03, "#7a4a36", "metal", 4)
        for x in np.linspace(-13, 13, 18)
        for z in (-8, 0, 8)
    ]
    for x in np.arange(-15, 15.1, 2.5):
        parts.append(rod((x, -0.3, -10.4), (x, 20.5, -10.4), 0.05, "#8b9094", sides=5))
    for y in np.arange(2, 20, 2.0):
        parts += [
            rod((-15, y, -10.4), (15, y, -10.4), 0.04, "#8b9094", sides=5),
            box((-15, y - 0.06, -10.5), (15, y, -9.4), "#8a6c48", "wood"),
        ]
    parts += [
        rod((x, y, -10.45), (x + 2.5, y + 2, -10.45), 0.03, "#8b9094", sides=4)
        for x in np.arange(-15, 14, 5.0)
        for y in np.arange(0, 18, 4.0)
    ]
    parts.append(_mast(26.0, 40.0, steel, 3.0))
    for k in range(5):
        x, z = float(draw.uniform(-20, 20)), float(draw.uniform(-26, -14))
        heap = lathe(
            [(2.6, -0.2), (1.5, 0.7), (0.4, 1.5), (0, 1.6)], ("#b79a6a", "#8a7a68", "#7d6a55")[k % 3], "soil", 14, 80
        )
        parts.append(at(varied(heap, 0.2, k, 0.6), x, 0, z, size=float(draw.uniform(0.6, 1.2))))
    parts += [
        box((-24, 0, -12), (-18, 2.7, -9.5), "#4f7a94", "metal", 0.03),
        at(rows_of_windows(5.5, 2.7, lit, seed, (2.0, 3.0), (1.0, 0.9), 1.0, 1.0), -21, 0, -12, 180.0),
    ]
    stacks = [
        box((9 + 0.0, 0.12 * j, -17), (14, 0.12 * j + 0.1, -15.6), shade("#b08a58", 0.9 + 0.03 * j), "wood")
        for j in range(8)
    ]
    return named("building-site", grounded(merge([*parts, *stacks]), 0, 1.0, 0.3))


def _mast(x: float, height: float, colour: str, z: float) -> Mesh:
    """A lattice mast of a tower crane standing at (x, z)."""
    corners = [(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)]
    parts = [rod((x + a, -0.5, z + b), (x + a, height, z + b), 0.12, colour, "paint", 4) for a, b in corners]
    for y in np.arange(0, height - 1, 2.0):
        for k in range(4):
            (a, b), (c, d) = corners[k], corners[(k + 1) % 4]
            parts.append(rod((x + a, y, z + b), (x + c, y + 2.0, z + d), 0.06, colour, "paint", 4))
    parts.append(box((x - 2, -0.5, z - 2), (x + 2, 0.5, z + 2), "#8d8a84", "concrete"))
    return merge(parts)


def crane_jib(seed: int, lit: bool) -> list[Turning]:
    """The arm of the crane with its cab and hook; it swings round in three minutes."""
    del lit, seed
    colour = "#d9a52c"
    parts: list[Mesh] = []
    for z, y in ((-0.6, 0.0), (0.6, 0.0), (0.0, 1.2)):
        parts.append(rod((-11, y, z), (32, y, z), 0.1, colour, "paint", 4))
    for x in np.arange(-11, 31, 1.6):
        parts += [
            rod((x, 0, -0.6), (x + 0.8, 1.2, 0), 0.05, colour, "paint", 4),
            rod((x + 0.8, 1.2, 0), (x + 1.6, 0, 0.6), 0.05, colour, "paint", 4),
        ]
    parts += [
        box((-11, -1.6, -0.9), (-8.4, 0.4, 0.9), "#77736c", "concrete"),
        box((0.8, -2.0, -1.0), (2.6, 0.1, 0.6), "#e8e4da", "paint", 0.05),
        box((2.55, -1.5, -0.9), (2.62, -0.2, 0.5), "#2a3a44", "glass"),
    ]
    parts += [
        rod((0, 0, 0), (0, 6.5, 0), 0.16, colour, "paint", 4),
        rod((0, 6.4, 0), (24, 1.2, 0), 0.05, "#3c3f42", sides=4),
        rod((0, 6.4, 0), (-10, 0.3, 0), 0.05, "#3c3f42", sides=4),
    ]
    parts += [
        rod((20, 0, 0), (20, -15, 0), 0.03, "#2a2c2e", sides=4),
        box((19.6, -15.8, -0.3), (20.4, -15, 0.3), colour, "paint"),
        box((17.5, -17.0, -0.6), (22.5, -16.5, 0.6), "#a8632f", "metal"),
    ]
    parts += [rod((20, -15.6, 0), (x, -16.5, 0), 0.02, "#2a2c2e", sides=4) for x in (18, 22)]
    return [Turning(named("crane-jib", merge(parts)), (26.0, 40.2, 3.0), "y", 2.0)]


def factory(seed: int, lit: bool) -> Mesh:
    """An industrial yard: sheds under a saw-tooth roof, two tall chimneys, tanks and pipes; 80 metres long."""
    brick = ("#8a5040", "#7d6a5c", "#94705a")[seed % 3]
    parts: list[Mesh] = []
    for k in range(5):
        x = -30.0 + 13.0 * k
        outline = [(0.0, 0.0), (13.0, 0.0), (13.0, 7.6), (12.6, 11.6), (0.0, 7.6)]
        shed = extrude([(a - 6.5, b) for a, b in outline], 30.0, shade(brick, 0.97 + 0.02 * (k % 2)), "brick")
        parts.append(at(shed, x + 6.5, 0, 6))
        parts.append(
            box(
                (x + 12.7, 7.9, -8.5),
                (x + 13.1, 11.2, 20.5),
                "#e8c880" if lit else "#5f7078",
                "glow" if lit else "glass",
            )
        )
        parts.append(
            at(rows_of_windows(12.0, 7.0, lit, seed + k, (2.8, 5.0), (1.7, 2.9), 2.2, 0.6), x + 6.5, 0, -9, 180.0)
        )
        parts.append(box((x + 0.0, -0.5, -9.3), (x + 0.6, 7.8, -8.9), shade(brick, 0.85), "brick"))
    parts.append(box((-24, 0, -9.35), (-19.5, 4.4, -9.1), "#5b6a62", "metal"))
    for x, tall in ((-20.0, 44.0), (-9.0, 38.0)):
        stack = lathe(
            [(2.6, -1), (2.3, 2), (1.4, tall - 2), (1.7, tall - 1.4), (1.7, tall), (1.2, tall)],
            shade(brick, 0.95),
            "brick",
            22,
            60,
        )
        bands = [
            lathe([(1.52, y), (1.6, y + 1.6), (1.5, y + 1.7)], "#d8d4cc", "paint", 22) for y in (tall - 8, tall - 14)
        ]
        parts.append(at(merge([stack, *bands]), x, 0, 27))
    for k, x in enumerate((41.0, 50.0)):
        tank = lathe(
            [(0, 0), (4.0, 0), (4.0, 10.0), (3.6, 10.8), (0, 11.8)], ("#c9ccc8", "#b58a5a")[k % 2], "metal", 30
        )
        rails = [
            rod(
                (4.05 * float(np.sin(a)), 0.2, 4.05 * float(np.cos(a))),
                (4.05 * float(np.sin(a)), 10, 4.05 * float(np.cos(a))),
                0.05,
                "#8a8f92",
                sides=4,
            )
            for a in np.linspace(0, 6.28, 13)[:-1]
        ]
        parts.append(at(merge([tank, *rails]), x, 0, -2.0 + 9 * k))
    parts += [
        rod((34, y, -3), (47, y, -3), 0.35, tone, "metal", 10) for y, tone in ((4.5, "#a8633a"), (5.6, "#9aa0a2"))
    ]
    parts += [rod((x, 0, -3), (x, 5.2, -3), 0.16, "#5a5e60", sides=5) for x in (35, 39, 43)]
    return named("factory", grounded(merge(parts), 0, 2.0, 0.35))


def filling_station(seed: int, lit: bool) -> Mesh:
    """A filling station: a flat roof on two pillars over four pumps, a small shop behind, a tall sign at the road."""
    red = ("#c0352b", "#2d6a9a", "#2f8a5a")[seed % 3]
    white = "#eceae2"
    parts = [
        box((-9, 4.6, -5), (9, 5.6, 5), white, "paint", 0.05),
        box((-9.05, 4.75, -5.05), (9.05, 5.2, 5.05), red, "paint"),
    ]
    parts += [box((s * 5 - 0.3, 0, -0.3), (s * 5 + 0.3, 4.6, 0.3), "#c9c7c0", "paint", 0.03) for s in (-1, 1)]
    for x in (-6.6, -3.4, 3.4, 6.6):
        lamp = box((x - 0.7, 4.55, -0.4), (x + 0.7, 4.62, 0.4), "#fff4d8", "plain")
        parts.append(glowing(lamp, "#fff4d8", 5.0 if lit else 1.0))
        pump = merge(
            [
                box((-0.4, 0.15, -0.3), (0.4, 1.75, 0.3), white, "paint", 0.04),
                box((-0.41, 1.3, -0.32), (0.41, 1.72, 0.32), red, "paint", 0.02),
                box((-0.26, 1.0, -0.33), (0.26, 1.24, -0.31), "#20282c", "glass"),
                rod((0.42, 1.2, 0), (0.5, 0.6, -0.1), 0.03, "#1c1d1f", "paint"),
                box((-0.7, 0, -0.6), (0.7, 0.15, 0.6), "#b5b1a8", "concrete", 0.03),
            ]
        )
        parts.append(at(pump, x, 0, 0))
    shop = [
        box((-8, 0, 9), (8, 4.0, 17), "#dcd6c8", "plaster"),
        box((-8.3, 3.7, 8.2), (8.3, 4.3, 17.2), red, "paint", 0.04),
        box((-6.6, 0.5, 8.9), (1.6, 3.0, 9.02), "#ffe6b0" if lit else "#4d626c", "glow" if lit else "glass"),
        box((3.0, 0, 8.9), (4.6, 2.6, 9.03), "#ffeec8" if lit else "#3d525c", "glow" if lit else "glass"),
    ]
    shop += [box((x - 0.05, 0.5, 8.86), (x + 0.05, 3.0, 9.0), white, "paint") for x in (-6.6, -3.9, -1.2, 1.6)]
    sign = [
        rod((13, 0, -8), (13, 9, -8), 0.22, "#8d9296", sides=8),
        box((11.4, 7, -8.2), (14.6, 9.6, -7.8), red, "paint", 0.05),
        box((11.7, 7.4, -8.25), (14.3, 8.1, -7.75), "#fff2d0", "glow" if lit else "paint"),
    ]
    ground = box((-16, -0.3, -9), (16, 0.02, 18), "#77756f", "concrete")
    return named("filling-station", grounded(merge([*parts, *shop, *sign, ground]), 0, 0.8, 0.3))


def scrapyard(seed: int, lit: bool) -> Mesh:
    """Wrecked cars in heaps, tyres, a crane's claw, a corrugated fence."""
    del lit
    draw = chance(seed, "scrap")
    tones = ("#7a4a36", "#6b7478", "#8a6a3c", "#5a6a58", "#7d3a30", "#94908a", "#4a5a6e")
    wrecks = [varied(car_mesh(tone, "sedan", False, 0.25), 0.35, k, 0.5) for k, tone in enumerate(tones)]
    parts: list[Mesh] = []
    for row in range(3):
        for k in range(7):
            for level in range(1 + int(draw.integers(1, 4))):
                model = placed(
                    -21.0 + 7.0 * k + draw.uniform(-0.6, 0.6),
                    1.02 * level,
                    4.0 + 6.5 * row + draw.uniform(-0.6, 0.6),
                    90.0 * draw.integers(0, 2) + draw.uniform(-14, 14),
                    (1.0, 0.72, 1.0),
                )
                parts.append(
                    moved(wrecks[int(draw.integers(len(wrecks)))], model @ turned("z", float(draw.uniform(-4, 4))))
                )
    tyre = lathe([(0.2, 0.0), (0.34, 0.02), (0.36, 0.11), (0.34, 0.2), (0.2, 0.22)], "#232322", "plain", 16)
    for _ in range(46):
        x, z = float(draw.uniform(-16, -9)), float(draw.uniform(-7, -1))
        parts.append(at(tyre, x, 0.22 * int(draw.integers(0, 6)), z))
    parts += [
        box((x, 0, 26), (x + 0.9, 3.0, 26.1 + 0.06 * (k % 2)), shade("#7d7f7c", float(draw.uniform(0.7, 1.1))), "metal")
        for k, x in enumerate(np.arange(-34, 34, 0.9))
    ]
    crane = [
        box((16, 0.5, -3), (20, 2.4, 0), "#c98a2a", "paint", 0.1),
        box((15.6, 0, -3.4), (20.4, 0.6, 0.4), "#2a2a2a", "metal", 0.1),
        rod((18, 2.4, -1.5), (12, 10.5, 0), 0.35, "#c98a2a", "paint", 6),
        rod((12, 10.5, 0), (9.5, 6.0, 1.5), 0.22, "#c98a2a", "paint", 6),
    ]
    claw = [
        rod(
            (9.5, 6.0, 1.5),
            (9.5 + 0.9 * float(np.sin(a)), 4.8, 1.5 + 0.9 * float(np.cos(a))),
            0.13,
            "#4a4a48",
            "metal",
            5,
            0.05,
        )
        for a in np.linspace(0, 6.28, 6)[:-1]
    ]
    return named("scrapyard", grounded(merge([*parts, *crane, *claw]), 0, 0.8, 0.35))
