"""A corridor aboard a space station: ribs and padded panels, strips of light, pipes, a hatch at its end, round windows on a planet."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.shapes import ball, box, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, turned

WIDE, DEEP, TALL = 3.2, 14.0, 2.7  # metres; it runs along z
PANEL, RIB, DARK = "#b9c2c6", "#8f9aa0", "#3d464c"
COLD, WARM = "#bfe9ff", "#ffb060"


def spacewalk(room: Furnishing, seed: int) -> Shell:
    """A passage of a station in space, which ends at a round hatch with its warning lamp."""
    shell = Shell(
        WIDE,
        DEEP,
        TALL,
        "#9aa5ab",
        wall_material="paint",
        floor="#596268",
        floor_material="metal",
        trim="#59636a",
        ceiling="#7d878c",
        view="space",
        openings=(
            Opening("e", -4.2, 1.2, 0.95, 1.85, "window"),
            Opening("e", 0.2, 1.2, 0.95, 1.85, "window"),
            Opening("e", 3.6, 1.2, 0.95, 1.85, "window"),
            Opening("w", -5.4, 1.1, 0.0, 2.1, "arch"),
        ),
    )
    north, east, south, west = -DEEP / 2, WIDE / 2, DEEP / 2, -WIDE / 2
    draw = chance(seed, "station")
    ribs, bays = np.arange(-6.0, 6.1, 2.0), np.arange(-5.0, 5.1, 2.0)
    for z in ribs:
        for piece in _rib():
            room.put(piece, 0.0, float(z), 0)
    for k, z in enumerate(bays):
        for s, wall in ((-1, "w"), (1, "e")):
            window = s > 0 and k in (1, 3, 4)
            if not window and not (s < 0 and z > 4.5):
                room.put(_bay(int(draw.integers(1 << 16))), s * (WIDE / 2), float(z), -90.0 * s, wall=wall)
    room.put(_grating(), 0, 0, 0, 0.004)
    room.put(_hatch(), 0.0, north, 0, wall="n", solid="hatch", sight=(0, 2.4))
    room.put(_bay(seed + 3), 0.0, south, 180, wall="s")
    pipes = [
        rod((x, TALL - 0.22, north), (x, TALL - 0.22, south), r, tone, "metal", 8)
        for x, r, tone in ((-0.95, 0.06, "#a9b1b5"), (-1.1, 0.035, "#b5622c"), (1.0, 0.05, "#8f9aa0"))
    ]
    strips = [
        glowing(box((x - 0.05, TALL - 0.04, north + 0.3), (x + 0.05, TALL - 0.02, south - 0.3), "#ffffff"), COLD, 4.5)
        for x in (-0.42, 0.42)
    ]
    floor = [
        glowing(box((x - 0.015, 0.03, north + 0.3), (x + 0.015, 0.05, south - 0.3), "#ffffff"), WARM, 2.6)
        for x in (west + 0.16, east - 0.16)
    ]
    room.put(merge([*pipes, *strips]), 0, 0, 0)
    room.put(merge(floor), 0, 0, 0)
    for z in (-4.6, -1.4, 1.8, 5.0):
        room.lamp(0.0, 2.45, z, (1.15, 1.75, 2.15), 4.2, always=True)
    room.lamp(0.0, 1.9, north + 0.8, (3.2, 1.0, 0.35), 3.4, always=True)
    for z in (-3.0, 3.4):
        room.lamp(east - 0.2, 0.35, z, (1.5, 0.75, 0.28), 2.4, always=True)
    west_door(room, shell, 5.4)
    room.word("table panel console", -1.0, -1.0, 1.0)
    room.word("window porthole", 0.9, 0.2)
    room.word("hatch airlock", 0.0, -5.9)
    room.word("corridor middle", 0.0, 0.6)
    room.marks += [(0.0, 0.4), (0.5, 1.2), (-0.5, 1.0), (0.2, -1.2), (-0.4, -2.4), (0.1, 2.6)]
    room.landmark = (0.0, 1.4, north + 0.3)
    room.view((-0.35, 1.35, 6.4), (0.12, 1.28, -4.0))
    room.view((0.45, 1.0, 4.9), (-0.12, 1.4, -4.0))
    return shell


def _rib() -> tuple[Mesh, Mesh, Mesh]:
    """A frame about the passage, its corners cut: its left post, its right one, and what is overhead."""
    w, h, d = WIDE / 2 - 0.02, TALL - 0.02, 0.13
    path = np.array([[-w, 0, 0], [-w, h - 0.55, 0], [-w + 0.55, h, 0], [w - 0.55, h, 0], [w, h - 0.55, 0], [w, 0, 0]])
    parts: list[list[Mesh]] = [[], [], []]
    for k, (a, b) in enumerate(pairwise(path)):
        middle, way = (a + b) / 2, b - a
        length = float(np.linalg.norm(way))
        beam = box((-length / 2 - 0.05, -0.17, -d), (length / 2 + 0.05, 0.13, d), RIB, "metal", 0.03)
        angle = float(np.degrees(np.arctan2(way[1], way[0])))
        parts[(0, 2, 2, 2, 1)[k]].append(at(moved(beam, turned("z", angle)), *(float(v) for v in middle)))
    for s in (-1, 1):
        parts[s > 0].append(
            glowing(
                box((s * (w - 0.19) - 0.012, 0.7, -0.03), (s * (w - 0.19) + 0.012, 1.7, 0.03), "#ffffff"), COLD, 2.0
            )
        )
    return grounded(merge(parts[0]), 0, 0.4, 0.3), grounded(merge(parts[1]), 0, 0.4, 0.3), merge(parts[2])


def _bay(seed: int) -> Mesh:
    """Between two ribs: padded panels, a locker, a screen, pipes or a handrail, by the seed; back at z = 0, 1.7 wide."""
    draw = chance(seed, "bay")
    parts = [
        box((-0.85, 0.1, 0), (0.85, 0.62, 0.12), shade(PANEL, 0.8), "paint", 0.03),
        box((-0.84, 2.06, 0), (0.84, 2.3, 0.2), shade(PANEL, 0.9), "paint", 0.03),
    ]
    kind = int(draw.integers(4))
    if kind == 0:
        for i in range(3):
            for j in range(2):
                parts.append(
                    box(
                        (-0.83 + 0.56 * i, 0.68 + 0.68 * j, 0),
                        (-0.31 + 0.56 * i, 1.32 + 0.68 * j, 0.1),
                        shade("#d9ddda", float(draw.uniform(0.9, 1.0))),
                        "cloth",
                        0.05,
                    )
                )
        parts.append(rod((-0.75, 1.34, 0.17), (0.75, 1.34, 0.17), 0.02, "#d8b23a", "metal", 8))
    elif kind == 1:
        parts += [
            box((-0.84, 0.68, 0), (-0.02, 2.02, 0.16), PANEL, "paint", 0.03),
            box((0.02, 0.68, 0), (0.84, 2.02, 0.16), shade(PANEL, 0.93), "paint", 0.03),
        ]
        for x in (-0.43, 0.43):
            parts += [
                box((x - 0.2, 1.2, 0.16), (x + 0.2, 1.26, 0.18), DARK, "plain"),
                box((x - 0.3, 1.7, 0.16), (x + 0.05, 1.84, 0.163), "#d9622c", "paint"),
            ]
    elif kind == 2:
        parts.append(box((-0.84, 0.68, 0), (0.84, 2.02, 0.12), DARK, "paint", 0.03))
        parts.append(glowing(box((-0.7, 1.2, 0.12), (0.05, 1.8, 0.14), "#ffffff"), "#2f9ac0", 0.9))
        for k in range(5):
            wide = float(draw.uniform(0.15, 0.55))
            parts.append(
                glowing(
                    box((-0.65, 1.28 + 0.09 * k, 0.14), (-0.65 + wide, 1.31 + 0.09 * k, 0.143), "#ffffff"),
                    "#9ae8ff",
                    2.2,
                )
            )
        for i in range(5):
            for j in range(4):
                tone = ("#ffb060", "#7affb0", "#ff5a4a", "#9ae8ff")[int(draw.integers(4))]
                lit = draw.uniform() < 0.5
                key = box(
                    (0.16 + 0.12 * i, 0.86 + 0.14 * j, 0.12),
                    (0.24 + 0.12 * i, 0.94 + 0.14 * j, 0.145),
                    "#5d676d",
                    "plain",
                )
                parts.append(glowing(key, tone, 1.8) if lit else key)
    else:
        parts.append(box((-0.84, 0.68, 0), (0.84, 2.02, 0.05), shade(PANEL, 0.75), "paint", 0.02))
        for k in range(6):
            y = 0.82 + 0.2 * k
            tone = ("#a9b1b5", "#b5622c", "#c9a13a", "#59636a")[int(draw.integers(4))]
            jog = float(draw.uniform(-0.4, 0.4))
            path = np.array([[-0.85, y, 0.1], [jog - 0.1, y, 0.1], [jog, y + 0.08, 0.1], [0.85, y + 0.08, 0.1]])
            parts.append(tube(path, 0.03, tone, "metal", 7, False))
        parts.append(
            at(
                moved(lathe([(0.09, 0), (0.11, 0.02), (0.09, 0.04)], "#c23b2e", "metal", 14), turned("x", 90)),
                0.5,
                1.3,
                0.18,
            )
        )
    return grounded(merge(parts), 0, 0.4, 0.3)


def _grating() -> Mesh:
    """A walkway of grids over the floor."""
    parts = [
        box((-0.75, 0.0, -DEEP / 2), (-0.7, 0.02, DEEP / 2), RIB, "metal"),
        box((0.7, 0.0, -DEEP / 2), (0.75, 0.02, DEEP / 2), RIB, "metal"),
    ]
    parts += [
        box((-0.7, 0.0, z), (0.7, 0.014, z + 0.09), "#6d777c", "metal") for z in np.arange(-DEEP / 2, DEEP / 2, 0.16)
    ]
    return merge(parts)


def _hatch() -> Mesh:
    """A round pressure door in its collar, a wheel, chevrons and a lamp; back at z = 0."""
    flat = turned("x", 90)
    parts = [
        box((-WIDE / 2, 0, 0), (WIDE / 2, TALL, 0.1), "#59636a", "paint"),
        at(moved(lathe([(1.22, 0.0), (1.22, 0.22), (1.0, 0.3), (0.98, 0.1)], RIB, "metal", 32), flat), 0, 1.28, 0.1),
        at(
            moved(lathe([(0.98, 0.0), (0.96, 0.1), (0.5, 0.16), (0, 0.16)], "#c9562c", "paint", 32), flat), 0, 1.28, 0.1
        ),
        at(moved(lathe([(0.3, 0.0), (0.34, 0.03), (0.3, 0.06)], "#d9dde0", "metal", 22), flat), 0, 1.28, 0.34),
        at(moved(lathe([(0.06, 0.0), (0.06, 0.14), (0, 0.14)], "#d9dde0", "metal", 12), flat), 0, 1.28, 0.24),
        glowing(at(ball(0.07, "#ffffff", "plain", 10, 6), 0, 2.58, 0.2), "#ff7a3a", 9.0),
    ]
    for k in range(3):
        a = np.pi * k / 3
        dx, dy = 0.31 * float(np.cos(a)), 0.31 * float(np.sin(a))
        parts.append(rod((-dx, 1.28 - dy, 0.37), (dx, 1.28 + dy, 0.37), 0.016, "#d9dde0", "metal", 6))
    for k in range(12):
        a = 2 * np.pi * k / 12
        parts.append(
            at(ball(0.045, "#3d464c", "metal", 8, 5), 1.1 * float(np.cos(a)), 1.28 + 1.1 * float(np.sin(a)), 0.37)
        )
    for s in (-1, 1):
        for k in range(4):
            parts.append(
                moved(
                    box((-0.05, 0, 0), (0.05, 0.26, 0.004), ("#e0b52f", "#22262a")[k % 2], "paint"),
                    np.array(
                        [[1, 0.5, 0, s * 1.38 - 0.06], [0, 1, 0, 0.35 + 0.26 * k], [0, 0, 1, 0.101], [0, 0, 0, 1.0]]
                    ),
                )
            )
    return merge(parts)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"station corridor": spacewalk}
