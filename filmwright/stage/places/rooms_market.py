"""A supermarket: aisles of goods under their signs, a lit cold wall, fruit in crates, tills. Windows in the east wall."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.places.rooms_trade import tube_rows
from filmwright.stage.places.shelving import goods_shelf
from filmwright.stage.shapes import ball, box, rod
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, turned


def supermarket(room: Furnishing, seed: int) -> Shell:
    """A supermarket: rows of shelves full of goods, a cold counter, fruit in crates, a till with a belt, shoppers' baskets."""
    shell = Shell(
        11.0, 9.0, 3.3, "#dcdfda", floor="#cfcdc4", floor_material="tile", trim="#3f7a58", view="street",
        openings=(
            Opening("e", -2.2, 2.2, 0.6, 2.6, "window"), Opening("e", 2.2, 2.2, 0.6, 2.6, "window"),
            Opening("w", -3.0, 1.2, 0.0, 2.2, "door"),
        ),
    )  # fmt: skip
    north, east = -4.5, 5.5
    for k, x in enumerate((-3.4, -0.9, 1.6)):
        for j, z in enumerate((-2.1, 0.3)):
            room.put(goods_shelf(2.2, seed + 7 * k + j), x, z, 90, solid="shelf", sight=(0, 1.9))
    for k, x in enumerate((-2.15, 0.35, 2.7)):
        room.put(_aisle_sign(seed + k), x, 1.2, 0, shell.height)
    room.lamp(-1.0, 1.5, north + 1.2, (1.5, 2.1, 2.4), 4.5, always=True)
    room.lamp(4.2, 2.0, -1.0, (2.6, 1.9, 0.9), 3.6, always=True)
    for k in range(4):
        room.put(
            _cold_shelf(2.0, seed + k, room.lit),
            -3.6 + 2.3 * k,
            north + 0.42,
            0,
            wall="n",
            solid="cooler",
            sight=(0, 2.0),
        )
    for k in range(3):
        room.put(_fruit_stand(seed + k), 4.2, -2.6 + 1.6 * k, 270, solid="stand", sight=(0, 0.8))
    room.put(_till(), 0.6, 3.2, 0, solid="table", sight=(0, 0.95))
    room.put(_till(), -2.4, 3.2, 0, solid="till", sight=(0, 0.95))
    room.prop("bread", 0.2, 0.92, 3.2, 30)
    room.prop("bottle", 0.0, 0.92, 3.15, 0)
    room.prop("apple", 0.35, 0.92, 3.3, 0)
    for k, x in enumerate((3.6, 4.0)):
        room.prop("basket", x, 0.0, 3.9, 20.0 * k, "#b5382f")
    tube_rows(room, shell, (-3.4, -0.9, 1.6, 4.0), (-2.6, 0.4, 3.0), 2.4)
    for z in (-2.2, 2.2):
        room.window_light(east - 0.5, 1.8, z, 1.0, 6.0)
    west_door(room, shell, 3.0)
    room.view((3.0, 1.65, 3.95), (-0.7, 1.15, -2.6))
    room.view((0.45, 1.55, 2.35), (0.25, 1.2, -4.4))
    room.word("table till checkout cashier counter register", 0.6, 2.4, 0.92)
    room.word("window", 4.9, 2.4)
    room.word("shelf shelves aisle", 0.35, -0.9)
    room.word("fruit stand vegetables", 3.3, -1.0)
    room.word("fridge cooler freezer", -1.2, north + 1.3)
    room.marks += [
        (0.35, -0.6),
        (0.35, 0.6),
        (0.3, -2.2),
        (3.1, 0.5),
        (3.0, -1.6),
        (-2.15, 0.4),
        (2.6, 2.2),
        (-0.9, 2.2),
    ]
    return shell


def _aisle_sign(seed: int) -> Mesh:
    """A panel that hangs over an aisle (ceiling at y = 0), a number and two words in bars, readable from both ends."""
    draw = chance(seed, "aisle")
    parts = [rod((x, 0, 0), (x, -0.55, 0), 0.006, "#b9bdb9", "metal", 4) for x in (-0.45, 0.45)]
    parts.append(box((-0.6, -1.0, -0.02), (0.6, -0.55, 0.02), "#2f6a4c", "paint", 0.01))
    for s in (-1, 1):
        parts.append(box((-0.52, -0.92, s * 0.02), (-0.3, -0.63, s * 0.024), "#f2e9c8", "paper"))
        for k in range(2):
            wide = float(draw.uniform(0.35, 0.68))
            parts.append(
                box((-0.2, -0.75 - 0.14 * k, s * 0.02), (-0.2 + wide, -0.67 - 0.14 * k, s * 0.024), "#f2e9c8", "paper")
            )
    return merge(parts)


def _cold_shelf(width: float, seed: int, lit: bool) -> Mesh:
    draw = chance(seed, "cold")
    w = width / 2
    parts = [
        box((-w, 0, -0.4), (w, 0.4, 0.4), "#e3e6e4", "paint", 0.02),
        box((-w, 0.4, -0.4), (w, 2.0, -0.34), "#dfe6e6", "paint"),
        box((-w, 1.85, -0.4), (w, 2.05, 0.3), "#3f7a58", "paint", 0.02),
        box((-w + 0.1, 1.82, 0.1), (w - 0.1, 1.85, 0.2), "#f4faf6", "glow" if lit else "paper"),
        glowing(box((-w + 0.05, 0.42, -0.335), (w - 0.05, 1.82, -0.33), "#ffffff"), "#cfeeff", 0.9),
    ]
    for y in (0.42, 0.8, 1.15, 1.5):
        parts.append(box((-w, y - 0.02, -0.34), (w, y, 0.2), "#c9d0d0", "glass"))
        parts += [
            box(
                (x, y, -0.2),
                (x + 0.13, y + float(draw.uniform(0.12, 0.26)), 0.14),
                ("#f2f0e8", "#e8e2d2", "#5aa0b4", "#c9d8e6", "#d9742c")[int(draw.integers(5))],
                "paper",
            )
            for x in np.arange(-w + 0.05, w - 0.15, 0.16)
        ]
    return grounded(merge(parts), 0, 0.3, 0.35)


def _fruit_stand(seed: int) -> Mesh:
    draw = chance(seed, "fruit")
    parts = [box((-0.7, 0, -0.45), (0.7, 0.55, 0.45), "#8a6a45", "wood", 0.01)]
    for k, tone in enumerate(
        [("#c23b2e", "#7fa03a", "#e0952c"), ("#d9c23a", "#8a2f4a", "#c9562c"), ("#7fa03a", "#e0b43a", "#b5382f")][
            seed % 3
        ]
    ):
        x = -0.46 + 0.46 * k
        parts.append(
            moved(box((x - 0.22, 0.5, -0.45), (x + 0.22, 0.72, 0.45), "#a9834f", "wood", 0.01), turned("x", 8))
        )
        parts += [
            at(
                ball(0.055, shade(tone, float(draw.uniform(0.85, 1.1))), "paint", 8, 5),
                x + float(dx),
                0.74 + float(draw.uniform(0, 0.05)),
                float(dz),
            )
            for dx in (-0.13, 0, 0.13)
            for dz in np.linspace(-0.34, 0.34, 6)
        ]
    return grounded(merge(parts), 0, 0.3, 0.4)


def _till() -> Mesh:
    parts = [
        box((-0.9, 0, -0.3), (0.9, 0.88, 0.3), "#4a6a58", "paint", 0.02),
        box((-0.9, 0.88, -0.32), (0.9, 0.92, 0.32), "#2b2d2e", "plain", 0.01),
        box((0.55, 0.92, -0.2), (0.85, 1.05, 0.15), "#d6d4cc", "paint", 0.02),
        moved(
            box((-0.13, 0, -0.015), (0.13, 0.2, 0.015), "#20262a", "glass"),
            np.array([[1, 0, 0, 0.7], [0, 0.95, 0.3, 1.05], [0, -0.3, 0.95, 0.0], [0, 0, 0, 1]]),
        ),
        rod((-0.85, 0.92, -0.25), (-0.85, 1.9, -0.25), 0.02, "#b9bdb9"),
        box((-0.98, 1.75, -0.3), (-0.72, 2.0, -0.2), "#e8e2d2", "paint", 0.02),
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"supermarket": supermarket}
