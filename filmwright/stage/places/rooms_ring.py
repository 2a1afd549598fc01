"""A circus: the ring under the big top."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_grand import GOLD
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.shapes import box, lathe, rod
from filmwright.stage.surface import at, chance, merge, moved, turned


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
