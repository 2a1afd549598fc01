"""Shops by what they sell: GOODS names them. One room, its shelves, its heaped table and its till; windows in the east wall."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import ball, box, lathe, rod
from filmwright.stage.surface import at, chance, grounded, merge

GOODS = {
    "flowers": ("#d9486a", "#e8b63f", "#f0e6ea", "#8a4fb0", "#e87a3a"),
    "toys": ("#d9564a", "#e8b63f", "#4f86b5", "#5a9a6a", "#b577b0"),
    "clothes": ("#7a8fa5", "#c9a58a", "#8a3f4a", "#4a5a4a", "#d9d2c2", "#2f3440"),
    "jewels": ("#d9b45a", "#cfd6dc", "#7a2f3a", "#2f5a8a"),
    "antiques": ("#7a5a34", "#a98a4a", "#5a6a5a", "#8a4a34"),
    "fruit": ("#c8372d", "#e69a2a", "#7fae3a", "#e2c53a", "#7a3f6a"),
    "tools": ("#8d9296", "#b5433a", "#c9a13a", "#4a5a6a"),
}


def shop(room: Furnishing, seed: int, goods: str) -> Shell:
    """A shop by its goods (GOODS): shelves along the wall, a table of them before the window, a till."""
    dark = goods in ("jewels", "antiques")
    shell = Shell(
        7.2, 6.0, 3.0, "#5b4a44" if dark else "#dfd8ca", floor="#7a5a40", trim="#c9a05a" if dark else "#efeadc", view="street",
        openings=(Opening("e", 0.0, 3.2, 0.5, 2.5, "window"), Opening("w", -1.9, 1.0, 0.0, 2.1, "door")),
    )  # fmt: skip
    north, east, south = -3.0, 3.6, 3.0
    draw = chance(seed, "shop", goods)
    tones = GOODS[goods]
    for wall, x, z, heading, wide in (("n", -0.3, north + 0.2, 0.0, 5.2), ("s", 0.4, south - 0.2, 180.0, 4.6)):
        room.put(_stocked(wide, goods, tones, draw), x, z, heading, wall=wall, solid="shelf", sight=(0, 2.0))
    room.put(_heaped_table(goods, tones, draw), 1.6, 0.1, 0, solid="table", sight=(0.62, 1.0))
    room.put(
        grounded(
            merge(
                [
                    box((-0.7, 0, -0.3), (0.7, 0.95, 0.3), "#6d4a34", "wood", 0.02),
                    box((-0.75, 0.95, -0.34), (0.75, 1.0, 0.34), "#c9b998", "stone", 0.01),
                ]
            )
        ),
        -2.0,
        -0.6,
        90,
        solid="counter",
        sight=(0, 1.0),
    )
    room.prop("bell", -2.0, 1.0, -0.4, 0)
    for x, z in ((-1.4, 0.2), (1.4, -1.2), (1.4, 1.4)):
        room.put(fit.pendant(True, 0.6, "#d9c9a0", 0.2), x, z, 0, shell.height)
        room.lamp(x, 2.2, z, (2.2, 1.65, 1.05), 4.5, always=True)
    room.window_light(east - 0.4, 1.6, 0.0, 1.7, 6.0)
    west_door(room, shell, 1.9)
    room.word("table", 0.6, 0.3, 0.9)
    room.word("counter till", -1.3, -0.6, 1.0)
    room.word("window", 2.8, 1.4)
    room.word("shelf shelves " + goods, 0.0, -2.0)
    room.marks += [(0.2, -0.9), (-0.6, 0.7), (0.3, 1.2), (-1.2, -1.4), (2.6, -1.2), (-0.2, 2.0)]
    return shell


def _ware(goods: str, tone: str, draw: np.random.Generator) -> Mesh:
    """One piece of goods, about a hand wide, its foot on the origin."""
    k = int(draw.integers(3))
    if goods == "flowers":
        stems = [
            rod((0, 0.1, 0), (0.09 * np.cos(2.1 * j), 0.34, 0.09 * np.sin(2.1 * j)), 0.006, "#4f7a3a", "foliage", 4)
            for j in range(5)
        ]
        heads = [
            at(ball(0.045, tone, "cloth", 8, 5), 0.09 * np.cos(2.1 * j), 0.36, 0.09 * np.sin(2.1 * j)) for j in range(5)
        ]
        return merge([lathe([(0, 0), (0.07, 0), (0.09, 0.2), (0.08, 0.2)], "#8f9a9a", "metal", 10), *stems, *heads])
    if goods == "clothes":
        return box((-0.13, 0, -0.16), (0.13, 0.06 + 0.06 * k, 0.16), tone, "cloth", 0.02)
    if goods == "fruit":
        return merge(
            [at(ball(0.05, tone, "paint", 8, 6), x, 0.05, z) for x, z in ((-0.06, -0.05), (0.06, -0.05), (0, 0.05))]
            + [at(ball(0.05, tone, "paint", 8, 6), 0, 0.13, -0.02)]
        )
    if goods == "jewels":
        return merge(
            [
                lathe([(0, 0), (0.06, 0), (0.02, 0.12), (0.05, 0.2), (0, 0.22)], "#2a2024", "cloth", 10),
                at(lathe([(0.04, 0), (0.05, 0.012), (0.04, 0.02)], tone, "metal", 12), 0, 0.15, 0),
            ]
        )
    if k == 0:
        return box((-0.1, 0, -0.08), (0.1, 0.18, 0.08), tone, "paint" if goods == "toys" else "wood", 0.015)
    if k == 1:
        return at(ball(0.09, tone, "paint" if goods != "tools" else "metal", 12, 8), 0, 0.09, 0)
    return lathe(
        [(0, 0), (0.07, 0), (0.09, 0.1), (0.04, 0.17), (0.05, 0.24), (0, 0.25)],
        tone,
        "paint" if goods != "tools" else "metal",
        12,
    )


def _stocked(wide: float, goods: str, tones: tuple[str, ...], draw: np.random.Generator) -> Mesh:
    wood = "#8a6a48"
    parts = [
        box((x - 0.025, 0, -0.2), (x + 0.025, 2.0, 0.2), wood, "wood", 0.01)
        for x in np.linspace(-wide / 2, wide / 2, 4)
    ]
    for y in (0.1, 0.55, 1.0, 1.45):
        parts.append(box((-wide / 2, y - 0.03, -0.2), (wide / 2, y, 0.2), wood, "wood"))
        for x in np.arange(-wide / 2 + 0.2, wide / 2 - 0.1, 0.3):
            if draw.uniform() < 0.85:
                parts.append(
                    at(
                        _ware(goods, tones[int(draw.integers(len(tones)))], draw),
                        float(x),
                        y,
                        0.0,
                        float(draw.uniform(-15, 15)),
                    )
                )
    return grounded(merge(parts), 0, 0.2, 0.4)


def _heaped_table(goods: str, tones: tuple[str, ...], draw: np.random.Generator) -> Mesh:
    parts = [f.table("#8a6a48", (1.5, 0.9), 0.75)]
    for x in np.arange(-0.6, 0.65, 0.24):
        for z in (-0.28, 0.0, 0.28):
            parts.append(
                at(
                    _ware(goods, tones[int(draw.integers(len(tones)))], draw),
                    float(x),
                    0.75,
                    z,
                    float(draw.uniform(0, 360)),
                )
            )
    return merge(parts)


def heap_of(goods: str, seed: int, draw: np.random.Generator) -> Mesh:
    """A heap of one kind of goods, half a metre wide, on y = 0."""
    tone = GOODS[goods][seed % len(GOODS[goods])]
    parts = []
    for k, (x, z) in enumerate((x, z) for x in (-0.15, 0.0, 0.15) for z in (-0.24, -0.08, 0.08, 0.24)):
        up = 0.06 * (1 - abs(x) / 0.2) * (1 - abs(z) / 0.4)
        parts.append(at(_ware(goods, tone, draw), x, up, z, 37.0 * k, 0.9))
    return merge(parts)
