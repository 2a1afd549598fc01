"""Rings with seats about them: a circus under the big top, and a boxing ring under its lamps."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_grand import GOLD
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.shapes import box, lathe, rod
from filmwright.stage.surface import at, chance, glowing, merge, moved, turned

HALF_RING = 2.75  # metres from the middle of a boxing ring to its ropes
ROPES = (0.42, 0.74, 1.06, 1.36)  # metres of their heights


def circus(room: Furnishing, seed: int) -> Shell:
    """A circus tent: a ring with sawdust and a red kerb, tiers of seats all round, striped cloth overhead, a trapeze, spotlights."""
    shell = Shell(
        17.0,
        17.0,
        8.4,
        "#b5392f",
        wall_material="cloth",
        floor="#b5905a",
        floor_material="soil",
        trim="#d9b45a",
        ceiling="#9c2f28",
        view="none",
        openings=(Opening("w", 0.0, 3.0, 0.0, 3.6, "arch"),),
    )
    del seed
    kerb = [
        moved(
            box((-0.62, 0, -0.18), (0.62, 0.42, 0.18), ("#c0302a", "#efe6d2")[k % 2], "paint", 0.03), _round(k, 28, 5.2)
        )
        for k in range(28)
        if k not in (20, 21, 22)
    ]
    room.put(merge(kerb), 0, 0)
    tiers = []
    for j in range(4):
        r = 6.2 + 0.62 * j
        row = [
            moved(
                box((-0.75, 0, -0.31), (0.75, 0.5 + 0.42 * j, 0.31), ("#3a5a9a", "#a9332c")[(j + k) % 2], "wood", 0.02),
                _round(k, 30, r),
            )
            for k in range(30)
            if k not in (21, 22, 23, 24)
        ]
        if j < 2:
            tiers += row
        else:  # as high as faces: each piece stops sight
            for piece in row:
                room.put(piece, 0, 0, solid="tier")
    room.parts.setdefault("furniture", []).append(merge(tiers))  # all round: one box of them would fill the ring
    draw = chance(7, "stripes")
    stripes = [
        moved(
            box((-0.02, 0, 0), (1.0, 0.03, 8.6), ("#c9382e", "#efe6d2")[k % 2], "cloth"),
            np.asarray(turned("y", 360.0 * k / 44)),
        )
        for k in range(44)
    ]
    room.put(at(merge(stripes), 0, 8.2, 0), 0, 0)
    for s in (-1, 1):
        room.put(
            rod((0, 0, 0), (0, 8.4, 0), 0.12, "#d9b45a", "paint", 10), s * 5.6, -2.4, 0, solid="mast", sight=(0, 8.0)
        )
        room.put(
            merge(
                [rod((s2 * 0.4, 0, 0), (s2 * 0.4, 3.0, 0), 0.012, "#e9e2d0", "plain", 5) for s2 in (-1, 1)]
                + [rod((-0.45, 0, 0), (0.45, 0, 0), 0.025, GOLD, "metal", 8)]
            ),
            1.6 * s,
            -0.6,
            90,
            5.1,
        )
    drum = merge(
        [
            lathe([(0.55, 0), (0.42, 0.55), (0, 0.56)], "#c0302a", "paint", 20),
            lathe([(0.56, 0), (0.56, 0.06)], GOLD, "metal", 20),
            at(lathe([(0.44, 0), (0.44, 0.05)], GOLD, "metal", 20), 0, 0.52, 0),
        ]
    )
    for x, z in ((-2.2, -2.0), (2.4, -1.6)):
        room.put(drum, x, z, 0, solid="table", sight=(0, 0.5))
    for x, z, tone in (
        (-3.0, 2.0, (9.0, 6.4, 4.2)),
        (3.0, 2.0, (9.0, 6.0, 3.6)),
        (0.0, -3.2, (5.0, 5.0, 8.0)),
        (0.0, 1.0, (7.0, 6.0, 4.6)),
    ):
        room.lamp(x, 6.4, z, tone, 13.0, always=True)
    del draw
    west_door(room, shell, 0.0)
    room.word("table drum", -1.5, -1.2, 0.56)
    room.word("window", 3.4, 0.0)
    room.word("ring", 0.2, 0.4)
    room.marks += [(0.0, 0.5), (1.0, 0.9), (-1.0, 0.9), (0.4, -1.2), (-0.9, -0.8), (1.9, 1.6)]
    room.landmark = (0.0, 2.4, -5.4)
    return shell


def _round(k: int, count: int, radius: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The matrix of the k-th of `count` pieces on a ring, its back outwards."""
    a = 360.0 * k / count
    m = np.asarray(turned("y", a), float)
    m[:3, 3] = radius * math.sin(math.radians(a)), 0.0, radius * math.cos(math.radians(a))
    return m


def boxing_ring(room: Furnishing, seed: int) -> Shell:
    """A boxing ring under a bank of lamps: canvas, posts with pads, four ropes a side, stools in the corners, benches in the dark."""
    shell = Shell(
        15.0,
        12.0,
        5.4,
        "#3a3436",
        floor="#3b3230",
        trim="#5a4a3a",
        dado="#5c2a2a",
        ceiling="#1a1718",
        view="none",
        openings=(Opening("w", -4.2, 1.6, 0.0, 2.2, "door"), Opening("n", 0.0, 1.4, 3.4, 4.4, "window")),
    )
    del seed
    canvas = [
        box((-HALF_RING - 0.5, 0, -HALF_RING - 0.5), (HALF_RING + 0.5, 0.012, HALF_RING + 0.5), "#23365c", "cloth"),
        box((-HALF_RING, 0.0, -HALF_RING), (HALF_RING, 0.018, HALF_RING), "#cfd6dc", "cloth"),
        lathe([(0.9, 0.0), (0.9, 0.0212), (0.0, 0.0212)], "#b23230", "cloth", 28),
    ]
    room.parts.setdefault("floor_cloth", []).append(merge(canvas))
    for k, (sx, sz) in enumerate(((-1, -1), (1, 1), (-1, 1), (1, -1))):
        tone = ("#c2302a", "#2a58b0", "#e8e6e0", "#e8e6e0")[k]
        post = merge(
            [
                rod((0, 0, 0), (0, 1.5, 0), 0.05, "#4a4d52", "metal", 10),
                *(box((-0.09, y - 0.1, -0.09), (0.09, y + 0.1, 0.09), tone, "leather", 0.03) for y in ROPES),
            ]
        )
        room.put(post, sx * HALF_RING, sz * HALF_RING, 45, solid="post", sight=(0, 0.3))
    ropes = []
    for y, tone in zip(ROPES, ("#c2302a", "#f0eee8", "#2a58b0", "#f0eee8"), strict=True):
        for s in (-1, 1):
            ropes.append(rod((-HALF_RING, y, s * HALF_RING), (HALF_RING, y, s * HALF_RING), 0.02, tone, "cloth", 8))
            ropes.append(rod((s * HALF_RING, y, -HALF_RING), (s * HALF_RING, y, HALF_RING), 0.02, tone, "cloth", 8))
    room.parts.setdefault("ring", []).append(merge(ropes))
    stool = lathe(
        [(0.0, 0.45), (0.17, 0.45), (0.17, 0.4), (0.03, 0.38), (0.03, 0.03), (0.16, 0.0), (0.0, 0.0)],
        "#2e3136",
        "metal",
        16,
    )
    for s, tone in ((-1, "#c2302a"), (1, "#2a58b0")):
        room.put(stool, s * (HALF_RING - 0.55), s * (HALF_RING - 0.55), 0, solid="stool", sight=(0, 0.45))
        bucket = lathe([(0.0, 0.0), (0.12, 0.0), (0.15, 0.28), (0.14, 0.28), (0.11, 0.02)], tone, "metal", 18)
        room.put(bucket, s * (HALF_RING + 0.5), s * (HALF_RING - 0.2), 0)
    bench = box((-1.6, 0.36, -0.18), (1.6, 0.44, 0.18), "#6a4a30", "wood", 0.01)
    legs = merge([box((x - 0.04, 0, -0.15), (x + 0.04, 0.36, 0.15), "#3a2a20", "wood") for x in (-1.4, 1.4)])
    for z in (-5.2, -4.5, 4.6, 5.3):
        for x in (-3.6, 0.0, 3.6):
            room.put(merge([bench, legs]), x, z, 0 if z < 0 else 180, solid="bench", sight=(0, 0.44))
            room.seat(x, z, 0 if z < 0 else 180, 0.44, "bench")
    bag = merge(
        [
            lathe([(0.0, 0.0), (0.17, 0.03), (0.18, 1.1), (0.0, 1.14)], "#7a2a22", "leather", 20),
            rod((0, 1.14, 0), (0, 4.4, 0), 0.012, "#8a8d92", "metal", 6),
        ]
    )
    for z in (-1.8, 1.8):
        room.put(bag, 6.2, z, 0, 0.9, solid="bag", sight=(0.9, 2.0))
    gantry = merge(
        [box((-2.6, 0, s * 1.5 - 0.05), (2.6, 0.1, s * 1.5 + 0.05), "#2a2c30", "metal") for s in (-1, 1)]
        + [
            glowing(
                box((x - 0.3, -0.04, s * 1.5 - 0.16), (x + 0.3, 0.0, s * 1.5 + 0.16), "#fff4dc", "plain"),
                "#fff4dc",
                2.2,
            )
            for s in (-1, 1)
            for x in (-1.8, 0.0, 1.8)
        ]
    )
    room.put(gantry, 0, 0, 0, 4.6)
    for x, z in ((-1.6, -1.4), (1.6, -1.4), (-1.6, 1.4), (1.6, 1.4)):
        room.lamp(x, 4.2, z, (5.6, 5.0, 4.2), 7.5, always=True)
    west_door(room, shell, 4.2)
    room.word("table bench", 0.0, -4.0, 0.44)
    room.word("window", 0.0, -5.2)
    room.word("ring corner ropes", 0.0, 0.0)
    room.marks += [(0.0, 0.0), (0.9, 0.3), (-0.9, 0.2), (0.3, -0.9), (-0.5, 1.0), (1.2, -1.0)]
    room.landmark = (0.0, 1.2, -HALF_RING)
    room.view((4.6, 1.7, 4.2), (-0.4, 0.9, -0.6))
    return shell
