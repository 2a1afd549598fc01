"""What stands in a souk and in a night market of the East: houses, stalls, what hangs over the way, and what closes it.

Everything is made with its front at z = 0 towards +z, as settlement.py sets it down on both sides of its way.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.rooms_shop import heap_of
from filmwright.stage.shapes import arch, box, extrude, lathe, quad, rod
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, named, placed, shade, turned, varied

SPICES = ("#c8451f", "#d9952a", "#e0b93a", "#8a5a2a", "#b23a52", "#6d7a34", "#a8682f")
CLOTHS = ("#9c2f2a", "#2f5a7a", "#b8862f", "#6a2f52", "#2f6a5a", "#c9b48a")
NEON = ("#ff3a5a", "#3ad0ff", "#ffc43a", "#5aff9a", "#ff6ad0", "#ff7a2a")
ADOBE = ("#c98a62", "#d3a078", "#b9785a", "#dab48a")
CONCRETE = ("#8d8a86", "#7a7672", "#9a8f86", "#6f7478")


@lru_cache(maxsize=48)
def souk_house(wide: float, lit: bool, seed: int) -> Mesh:
    """A house of clay: a shop under an arch, carpets on the wall, a lattice window, a parapet of steps."""
    draw = chance(seed, "souk")
    wall = ADOBE[int(draw.integers(len(ADOBE)))]
    tall, w = float(draw.uniform(5.2, 7.6)), wide / 2
    parts = [varied(box((-w, 0, -6.0), (w, tall, 0), wall, "plaster"), 0.10, seed % 97, 1.4)]
    parts += [
        box((x - 0.22, tall, -0.4), (x + 0.22, tall + 0.42, 0.0), wall, "plaster")
        for x in np.arange(-w + 0.3, w - 0.1, 0.9)
    ]
    parts += [
        rod((x, tall - 0.9, -0.3), (x, tall - 0.9, 0.55), 0.07, "#6b4a30", "wood", 6)
        for x in np.arange(-w + 0.5, w, 0.8)
    ]
    mouth = min(1.5, w - 0.5)
    inside = box((-mouth, 0.0, 0.0), (mouth, 2.3, 0.03), "#2a1c14", "plaster")
    parts += [inside, at(arch(2 * mouth, 2.5, 0.5, 0.4, shade(wall, 0.82), "plaster"), 0, 0, 0.1)]
    if lit:
        parts.append(
            glowing(box((-mouth + 0.2, 0.7, 0.03), (mouth - 0.2, 2.0, 0.05), "#ffb060", "plain"), "#e08a3a", 0.55)
        )
    for k in range(3):  # carpets and cloths
        x, y = float(draw.uniform(-w + 0.6, w - 0.6)), float(draw.uniform(2.9, tall - 1.6))
        colour = CLOTHS[int(draw.integers(len(CLOTHS)))]
        parts.append(_carpet(0.62, 1.35, colour, CLOTHS[(seed + k) % len(CLOTHS)], x, y, 0.06 + 0.02 * k))
    y = tall - 2.3
    grille = [box((-0.4, y, 0.0), (0.4, y + 1.0, 0.05), "#3a2418", "wood")]
    grille += [box((x, y, 0.05), (x + 0.03, y + 1.0, 0.08), "#7a5434", "wood") for x in np.arange(-0.36, 0.4, 0.14)]
    shine = [glowing(grille[0], "#ff9a40", 0.9), *grille[1:]] if lit and draw.uniform() < 0.6 else grille
    parts.append(at(merge(shine), float(draw.uniform(-w * 0.4, w * 0.4)), 0, 0))
    return named("souk-house", grounded(merge(parts), 0, 0.7, 0.45))


def _carpet(wide: float, tall: float, field: str, border: str, x: float, y: float, z: float) -> Mesh:
    """A carpet hung on a wall, its upper edge at y."""
    parts = [box((-wide / 2, -tall, 0), (wide / 2, 0, 0.02), border, "cloth")]
    parts.append(box((-wide / 2 + 0.08, -tall + 0.1, 0.02), (wide / 2 - 0.08, -0.1, 0.03), field, "cloth"))
    for k in range(3):
        middle = -tall * (k + 0.7) / 3.4
        parts.append(
            at(
                moved(box((-0.1, -0.1, 0.03), (0.1, 0.1, 0.036), shade(border, 1.3), "cloth"), turned("z", 45)),
                0,
                middle,
                0,
            )
        )
    return at(merge(parts), x, y, z)


@lru_cache(maxsize=48)
def souk_stall(seed: int, lit: bool) -> Mesh:
    """Baskets of spices in cones, pots, and brass lamps on a bar over them."""
    draw = chance(seed, "spices")
    parts: list[Mesh] = [box((-1.2, 0, -0.5), (1.2, 0.42, 0.45), "#7a5638", "wood", 0.02)]
    for k in range(8):
        x, z = -0.92 + 0.6 * (k % 4), -0.22 + 0.46 * (k // 4)
        basket = lathe([(0.2, 0), (0.26, 0.2), (0.24, 0.2), (0.0, 0.16)], "#a07c4c", "cloth", 12)
        cone = lathe(
            [(0.235, 0.18), (0.16, 0.3), (0.03, 0.46), (0, 0.47)], SPICES[(seed + k) % len(SPICES)], "sand", 14
        )
        parts += [at(basket, x, 0.42, z), at(cone, x, 0.42, z)]
    for k in range(3):
        pot = lathe(
            [(0.1, 0), (0.24, 0.2), (0.26, 0.4), (0.12, 0.62), (0.16, 0.7)],
            ("#a85a34", "#3a6a8a", "#c9a24a")[k],
            "stone",
            14,
        )
        parts.append(at(pot, -0.9 + 0.8 * k + float(draw.uniform(-0.1, 0.1)), 0, 0.8))
    parts += [rod((s * 1.15, 0, -0.5), (s * 1.15, 2.5, -0.5), 0.04, "#5d4530", "wood", 6) for s in (-1, 1)]
    parts.append(rod((-1.2, 2.35, -0.5), (1.2, 2.35, -0.5), 0.03, "#5d4530", "wood", 6))
    for k, x in enumerate((-0.7, 0.0, 0.7)):
        lamp = lathe([(0, 0), (0.08, 0.05), (0.15, 0.16), (0.08, 0.3), (0.02, 0.36), (0, 0.36)], "#b8862f", "metal", 10)
        lamp = glowing(lamp, ("#ffb24a", "#ff7a3a", "#7ac0ff")[(seed + k) % 3], 2.2) if lit else lamp
        parts += [
            at(lamp, x, 1.72 - 0.1 * (k % 2), -0.45),
            rod((x, 2.0, -0.45), (x, 2.35, -0.5), 0.008, "#4a3a2a", "metal", 4),
        ]
    return named("souk-stall", grounded(merge(parts), 0, 0.3, 0.4))


def souk_cover(seed: int, half: float, first: float, last: float) -> Mesh:
    """Reed mats and cloths from wall to wall: light falls on the way in stripes."""
    draw = chance(seed, "cover")
    parts = []
    z = first
    while z < last:
        long = float(draw.uniform(1.0, 2.6))
        y = float(draw.uniform(4.4, 4.9))
        parts.append(rod((-half - 0.4, y, z), (half + 0.4, y, z), 0.05, "#6b4a30", "wood", 5))
        if draw.uniform() < 0.66:
            colour = ("#b89a68", *CLOTHS)[int(draw.integers(1 + len(CLOTHS)))] if draw.uniform() < 0.45 else "#b89a68"
            a, b = -half * float(draw.uniform(0.5, 1.0)), half * float(draw.uniform(0.5, 1.0))
            low = y - 0.35
            far = z + long
            for x0, y0, x1, y1 in ((a, y, 0.0, low), (0.0, low, b, y)):
                tone = shade(colour, 0.7)
                parts.append(quad((x0, y0, far), (x1, y1, far), (x1, y1, z), (x0, y0, z), colour, "cloth"))
                under = -0.012  # its lower side is its own, in shade
                parts.append(
                    quad(
                        (x0, y0 + under, z),
                        (x1, y1 + under, z),
                        (x1, y1 + under, far),
                        (x0, y0 + under, far),
                        tone,
                        "cloth",
                    )
                )
        z += long + float(draw.uniform(0.3, 1.2))
    return named("souk-cover", merge(parts))


def minaret(lit: bool) -> Mesh:
    """A square tower of clay with a lantern on it, and a gate under a horseshoe at its foot; 23 m."""
    wall = "#c98f66"
    parts = [
        box((-2.2, 0, -2.2), (2.2, 16.0, 2.2), wall, "plaster"),
        box((-2.5, 16.0, -2.5), (2.5, 16.5, 2.5), shade(wall, 0.9), "plaster"),
    ]
    parts += [
        box((x - 0.3, 16.5, z - 0.2), (x + 0.3, 17.2, z + 0.2), wall, "plaster")
        for z in (-2.3, 2.3)
        for x in np.linspace(-2.0, 2.0, 5)
    ]
    parts += [
        box((-1.1, 16.5, -1.1), (1.1, 20.2, 1.1), wall, "plaster"),
        at(lathe([(1.1, 0), (1.15, 0.6), (0.7, 1.3), (0, 1.8)], "#4f7a6a", "tile", 16), 0, 20.2, 0),
    ]
    parts.append(rod((0, 21.8, 0), (0, 23.2, 0), 0.05, "#d0a84a", "metal", 5))
    for y in (5.5, 9.5, 13.0):
        pane = box((-0.55, y, -2.26), (0.55, y + 1.7, -2.18), "#3a6a62", "tile")
        parts.append(glowing(pane, "#ffb060", 0.9) if lit and y > 9 else pane)
    parts.append(box((-7.0, 0, -1.6), (7.0, 6.4, 1.6), shade(wall, 0.96), "plaster"))
    parts += [
        box((-1.7, 0, -1.7), (1.7, 3.4, -1.6), "#241812", "plaster"),
        at(arch(3.6, 3.9, 0.5, 0.3, "#3a6a72", "tile"), 0, 0, -1.75),
    ]
    return varied(grounded(merge(parts), 0, 0.8, 0.4), 0.07, 3, 2.0)


@lru_cache(maxsize=48)
def market_house(wide: float, lit: bool, seed: int) -> Mesh:
    """A narrow house of an eastern city: shutters and a bright shop, air conditioners, signs that stand out from the wall, all in neon."""
    draw = chance(seed, "neon")
    wall, w = CONCRETE[int(draw.integers(len(CONCRETE)))], wide / 2
    tall = float(draw.uniform(9.0, 15.0))
    parts = [varied(box((-w, 0, -7.0), (w, tall, 0), wall, "concrete"), 0.12, seed % 89, 1.8)]
    shop = box((-w + 0.3, 0.25, 0), (w - 0.3, 2.6, 0.04), "#4a423a", "plain")
    parts.append(glowing(shop, "#ffcf8a", 0.50) if lit else shop)
    goods = [
        box((x, y, 0.04), (x + 0.34, y + 0.3, 0.2), CLOTHS[int(draw.integers(len(CLOTHS)))], "paint")
        for y in (0.3, 0.9, 1.5)
        for x in np.arange(-w + 0.5, w - 0.6, 0.62)
        if draw.uniform() < 0.7
    ]
    parts += goods
    board = box((-w + 0.1, 2.7, 0.0), (w - 0.1, 3.4, 0.25), ("#8a2320", "#1f5a4a", "#20406a")[seed % 3], "paint", 0.02)
    colour = NEON[seed % len(NEON)]
    marks = merge(
        [_glyph(-w + 0.7 + 0.75 * k, 3.05, 0.27, 0.42, seed + k) for k in range(max(2, int((wide - 1) / 0.8)))]
    )
    parts += [board, glowing(marks, colour, 2.6) if lit else marks]
    for floor in np.arange(4.2, tall - 1.6, 2.7):
        for x in (-w * 0.5, w * 0.5):
            pane = box((x - 0.7, floor, 0.0), (x + 0.7, floor + 1.3, 0.05), "#2c343c", "metal")
            warm = ("#ffc98a", "#cfe4ff")[int(draw.integers(2))]
            parts.append(glowing(pane, warm, 0.7) if lit and draw.uniform() < 0.55 else pane)
            if draw.uniform() < 0.45:
                parts.append(box((x - 0.35, floor - 0.6, 0), (x + 0.35, floor - 0.1, 0.4), "#b9b9b4", "metal", 0.02))
    for k in range(2):  # upright signs over the way
        y, out = float(draw.uniform(3.8, max(tall - 5.0, 4.2))), float(draw.uniform(0.9, 1.5))
        x, neon = float(draw.uniform(-w + 0.3, w - 0.3)), NEON[(seed // 7 + 2 * k) % len(NEON)]
        long = float(draw.uniform(2.0, 3.6))
        face = box((x - 0.09, y, 0.25), (x + 0.09, y + long, 0.25 + out), shade(neon, 0.35), "paint", 0.02)
        signs = [
            moved(
                _glyph(0, 0, 0, min(0.62, out * 0.6), seed + 11 * k + j),
                placed(x + side * 0.1, y + 0.45 + 0.72 * j, 0.25 + out / 2, 90.0 * side),
            )
            for j in range(int(long / 0.75))
            for side in (-1, 1)
        ]
        parts += [face, glowing(merge(signs), neon, 3.0) if lit else merge(signs)]
        frame = [rod((x, yy, 0), (x, yy, 0.3), 0.03, "#33363a", "metal", 4) for yy in (y + 0.2, y + long - 0.2)]
        parts += frame
    return named("market-house", grounded(merge(parts), 0, 0.6, 0.4))


def _glyph(x: float, y: float, z: float, size: float, seed: int) -> Mesh:
    """A sign that looks written: strokes in a square, which are no letters of any tongue."""
    draw = chance(seed, "glyph")
    h = size / 2
    strokes = [(-h, v, h, v + size * 0.11) for v in draw.choice([-h, -h * 0.35, h * 0.3, h * 0.8], 3, replace=False)]
    strokes += [(u, -h, u + size * 0.11, h) for u in draw.choice([-h, -h * 0.3, h * 0.35, h * 0.85], 2, replace=False)]
    return at(merge([box((a, b, 0), (c, d, 0.02), "#efe6d0", "plain") for a, b, c, d in strokes]), x, y, z)


@lru_cache(maxsize=48)
def market_stall(seed: int, lit: bool) -> Mesh:
    """A cart of street food under a cloth: pots, skewers, fruit, bulbs on a string."""
    draw = chance(seed, "cart")
    cloth = CLOTHS[seed % len(CLOTHS)]
    parts = [
        box((-1.1, 0.3, -0.4), (1.1, 0.9, 0.45), ("#8f2f2a", "#2f5a5a", "#8a6a34")[seed % 3], "paint", 0.02),
        box((-1.2, 0.9, -0.45), (1.2, 0.95, 0.5), "#b9bcc0", "metal"),
    ]
    parts += [
        at(lathe([(0, 0), (0.26, 0), (0.26, 0.06), (0, 0.06)], "#22242a", "paint", 14), x, 0.26, 0.0)
        for x in (-0.8, 0.8)
    ]
    for k, x in enumerate((-0.85, -0.28, 0.3, 0.86)):
        if (k + seed) % 2:
            parts.append(at(heap_of("fruit", k + seed, draw), x, 0.95, 0.1))
        else:
            pot = lathe([(0.2, 0), (0.24, 0.24), (0.2, 0.24), (0.19, 0.18), (0, 0.18)], "#9a9ea2", "metal", 14)
            parts.append(at(pot, x, 0.95, 0.05))
    parts += [
        rod((s * 1.15, 0.9, z), (s * 1.15, 2.35, z), 0.03, "#55585c", "metal", 5) for s in (-1, 1) for z in (-0.4, 0.5)
    ]
    roof = extrude([(-1.4, 2.35), (1.4, 2.35), (1.2, 2.62), (-1.2, 2.62)], 1.7, cloth, "cloth")
    parts.append(at(roof, 0, 0, 0.05))
    menu = box((-1.0, 0.45, 0.46), (1.0, 0.8, 0.48), "#efe0c0", "paint")
    parts.append(glowing(menu, "#ffdf9a", 0.8) if lit else menu)
    bulbs = merge(
        [
            at(lathe([(0.05, 0), (0.07, 0.08), (0.03, 0.14)], "#ffe0a0", "plain", 8), x, 2.1, 0.45)
            for x in np.linspace(-1.0, 1.0, 5)
        ]
    )
    parts.append(glowing(bulbs, "#ffd08a", 4.0) if lit else bulbs)
    return named("market-stall", grounded(merge(parts), 0, 0.3, 0.35))


def lanterns(seed: int, half: float, first: float, last: float, lit: bool) -> Mesh:
    """Red lanterns on lines from house to house."""
    draw = chance(seed, "lanterns")
    parts = []
    for z in np.arange(first, last, 3.4):
        y = float(draw.uniform(4.4, 5.4))
        xs = np.linspace(-half, half, 7)
        sag = 0.7 * (1 - (xs / half) ** 2)
        parts += [
            rod(
                (float(xs[k]), y - float(sag[k]), float(z)),
                (float(xs[k + 1]), y - float(sag[k + 1]), float(z)),
                0.012,
                "#22201e",
                "metal",
                3,
            )
            for k in range(6)
        ]
        for k in range(1, 6):
            lantern = lathe([(0.07, 0), (0.2, 0.07), (0.26, 0.2), (0.2, 0.33), (0.07, 0.4)], "#c22a22", "paper", 12)
            lantern = glowing(lantern, "#e02a14", 0.75) if lit else lantern
            parts.append(at(lantern, float(xs[k]), y - float(sag[k]) - 0.42, float(z)))
    return named("lanterns", merge(parts))


def paifang(lit: bool) -> Mesh:
    """A painted gate of three bays with roofs that turn up, 9 m."""
    red, green = "#a82a22", "#2f5a4a"
    parts = [rod((x, 0, 0), (x, 6.4 if abs(x) < 3 else 5.2, 0), 0.24, red, "paint", 12) for x in (-4.4, -2.2, 2.2, 4.4)]
    parts += [
        box((-4.7, 4.2, -0.2), (4.7, 4.7, 0.2), green, "paint"),
        box((-2.4, 5.5, -0.22), (2.4, 6.3, 0.22), "#23406a", "paint"),
    ]
    signs = merge([at(_glyph(-1.3 + 1.3 * k, 5.9, 0, 0.6, 5 + k), 0, 0, -0.26) for k in range(3)])
    parts.append(glowing(signs, "#ffc44a", 2.0) if lit else signs)
    for x, y, wide in ((0.0, 6.4, 6.0), (-3.5, 5.0, 3.2), (3.5, 5.0, 3.2)):
        h = wide / 2
        eave = [
            (-h, 0.55),
            (-h * 0.8, 0.12),
            (-h * 0.3, 0.0),
            (h * 0.3, 0.0),
            (h * 0.8, 0.12),
            (h, 0.55),
            (h * 0.55, 0.6),
            (0, 1.1),
            (-h * 0.55, 0.6),
        ]
        parts.append(at(extrude(eave, 1.5, "#3f6a52", "tile"), x, y, 0))
    return varied(grounded(merge(parts), 0, 0.4, 0.3), 0.06, 4, 1.0)
