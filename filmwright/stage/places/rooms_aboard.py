"""Rooms of things that travel, and rooms below: a starship's bridge, a railway carriage, an aircraft's cabin, a lift, a dungeon."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import arch, ball, box, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, turned


def starship(room: Furnishing, seed: int) -> Shell:
    """A bridge of a starship: a great window on the stars, the captain's chair, consoles with screens, lit ribs, a floor of plates."""
    shell = Shell(
        10.0,
        9.0,
        3.6,
        "#39424c",
        wall_material="metal",
        floor="#2e343b",
        floor_material="metal",
        trim="#4a555f",
        ceiling="#2a3037",
        view="space",
        openings=(Opening("e", 0.0, 6.4, 0.8, 3.1, "window"), Opening("w", 0.0, 1.6, 0.0, 2.4, "door")),
    )
    north, south = -4.5, 4.5
    draw = chance(seed, "starship")
    tone = ("#4fc3ff", "#ffb04a", "#58ffb0")[int(draw.integers(3))]
    for z in np.linspace(-3.6, 3.6, 5):
        for wall, x, heading in (("w", -5.0, 90.0),):
            rib = merge(
                [
                    box((-0.12, 0, 0), (0.12, 3.6, 0.28), "#4a555f", "metal", 0.03),
                    glowing(box((-0.03, 0.3, 0.28), (0.03, 3.3, 0.29), tone, "plain"), tone, 2.0),
                ]
            )
            if abs(z) > 1.0:
                room.put(rib, x, float(z), heading, wall=wall)
    for wall, z, heading in (("n", north, 0.0), ("s", south, 180.0)):
        room.put(_panels(8.4, tone, draw), 0.0, z, heading, 0.9, wall=wall)
        for k in range(2):
            x = -1.6 + 3.4 * k
            room.put(
                _console(2.4, tone, draw),
                x,
                z + (0.75 if wall == "n" else -0.75),
                heading,
                solid="console",
                sight=(0, 1.0),
            )
            room.chair(_seat("#2b3138"), x, z + (1.75 if wall == "n" else -1.75), heading + 180.0, 0.48, "chair")
    room.put(_console(3.2, tone, draw), 3.3, 0.0, 270, solid="table", sight=(0, 1.0))
    room.put(lathe([(1.3, 0), (1.25, 0.16), (0, 0.16)], "#4a555f", "metal", 28), -0.9, 0.0, 0)
    room.chair(_seat("#5a2a26", 1.2), -0.9, 0.0, 90, 0.62, "chair")
    ring = [glowing(box((-0.3, 3.5, -0.03), (0.3, 3.52, 0.03), tone, "plain"), "#dfefff", 1.5)]
    room.put(merge([moved(at(ring[0], 0, 0, 2.0), np.asarray(turned("y", 30.0 * k))) for k in range(12)]), -0.6, 0.0, 0)
    glow = {"#4fc3ff": (0.7, 1.7, 2.6), "#ffb04a": (2.4, 1.5, 0.6), "#58ffb0": (0.8, 2.2, 1.5)}[tone]
    for x, z in ((0.0, north + 1.3), (0.0, south - 1.3), (3.2, 0.0)):
        room.lamp(x, 1.5, z, glow, 4.0, always=True)
    room.lamp(-0.6, 3.1, 0.0, (2.2, 2.4, 2.8), 7.0, always=True)
    west_door(room, shell, 0.0)
    room.word("table console controls screen", 2.4, 0.9, 0.95)
    room.word("window stars", 3.0, 2.4)
    room.word("chair", -0.9, 1.3)
    room.marks += [(1.1, 0.9), (1.4, -1.0), (0.4, 1.6), (-2.4, 1.2), (-2.4, -1.2), (0.6, -1.9)]
    room.landmark = (4.8, 1.7, 0.0)
    return shell


def _panels(wide: float, tone: str, draw: np.random.Generator) -> Mesh:
    """Screens and rows of small lights on a wall behind them."""
    parts = []
    for x in np.arange(-wide / 2 + 0.7, wide / 2 - 0.3, 1.4):
        parts.append(box((x - 0.62, 0.25, 0), (x + 0.62, 1.25, 0.06), "#14181d", "metal", 0.02))
        parts.append(
            glowing(box((x - 0.55, 0.32, 0.06), (x + 0.55, 1.18, 0.065), "#0d2a3a", "plain"), shade(tone, 0.35), 0.8)
        )
        for k in range(6):
            w = float(draw.uniform(0.1, 0.95))
            parts.append(
                glowing(
                    box((x - 0.5, 0.40 + 0.12 * k, 0.066), (x - 0.5 + w, 0.44 + 0.12 * k, 0.07), tone, "plain"),
                    tone,
                    1.5,
                )
            )
        for k in range(9):
            lamp = ("#ff5a4a", "#ffd04a", tone, "#e9f4ff")[int(draw.integers(4))]
            parts.append(
                glowing(
                    box((x - 0.55 + 0.12 * k, 0.08, 0.02), (x - 0.5 + 0.12 * k, 0.13, 0.05), lamp, "plain"), lamp, 2.0
                )
            )
    return merge(parts)


def _console(wide: float, tone: str, draw: np.random.Generator) -> Mesh:
    """A desk of switches with a tilted, lit top; its operator sits at +z."""
    body = box((-wide / 2, 0, -0.3), (wide / 2, 0.75, 0.2), "#3a434c", "metal", 0.04)
    top = [box((-wide / 2, -0.03, -0.36), (wide / 2, 0.03, 0.36), "#20262c", "metal", 0.01)]
    for x in np.arange(-wide / 2 + 0.15, wide / 2 - 0.1, 0.16):
        for z in (-0.2, -0.05, 0.1, 0.24):
            lamp = (tone, "#ffcf6a", "#e9f4ff", "#ff6a5a")[int(draw.choice(4, p=[0.6, 0.15, 0.15, 0.10]))]
            if draw.uniform() < 0.8:
                top.append(
                    glowing(
                        box((float(x), 0.03, z), (float(x) + 0.1, 0.04, z + 0.07), lamp, "plain"),
                        lamp,
                        float(draw.uniform(0.5, 1.8)),
                    )
                )
    lid = moved(
        merge(top),
        np.array([[1, 0, 0, 0], [0, 0.95, 0.30, 0.86], [0, -0.30, 0.95, 0], [0, 0, 0, 1.0]])
        @ np.asarray(turned("y", 180)),
    )
    return grounded(merge([body, lid]), 0, 0.2, 0.4)


def _seat(colour: str, size: float = 1.0) -> Mesh:
    parts = [
        lathe([(0.28, 0), (0.26, 0.04), (0.06, 0.08), (0.05, 0.4), (0, 0.4)], "#5a636b", "metal", 16),
        box((-0.27, 0.4, -0.25), (0.27, 0.5, 0.27), colour, "leather", 0.04),
        box((-0.25, 0.5, -0.30), (0.25, 1.2, -0.18), colour, "leather", 0.05),
    ]
    parts += [
        box((s * 0.3 - 0.04, 0.62, -0.22), (s * 0.3 + 0.04, 0.68, 0.2), "#4a535b", "metal", 0.015) for s in (-1, 1)
    ]
    return at(merge(parts), size=size)


def carriage(room: Furnishing, seed: int) -> Shell:
    """A railway carriage: facing seats by wide windows, racks, a passage in the middle, small tables and lamps."""
    shell = Shell(
        3.0,
        12.0,
        2.5,
        "#8a5a3a",
        wall_material="wood",
        floor="#5d4438",
        trim="#6d452b",
        dado="#6d452b",
        ceiling="#e3dac4",
        view="garden",
        openings=(
            *(Opening("e", z, 1.5, 0.85, 1.9, "window") for z in (-4.4, -2.2, 0.0, 2.2, 4.4)),
            *(Opening("w", z, 1.5, 0.85, 1.9, "window") for z in (-4.4, -2.2, 0.0, 2.2)),
            Opening("w", -5.2, 0.8, 0.0, 2.0, "door"),
        ),
    )
    tone = ("#8a2f2f", "#2f5a4a", "#3a4a7a")[seed % 3]
    bench = merge(
        [
            box((-0.5, 0.15, -0.24), (0.5, 0.47, 0.26), tone, "cloth", 0.04),
            box((-0.5, 0.4, -0.34), (0.5, 1.25, -0.22), tone, "cloth", 0.04),
            box((-0.5, 1.1, -0.36), (0.5, 1.3, -0.2), "#e9e2d0", "cloth", 0.02),
        ]
    )
    for z in (-4.4, -2.2, 0.0, 2.2, 4.4):
        for s in (-1, 1):
            if s < 0 and z > 4:
                continue
            for t in (-1, 1):
                room.put(bench, s * 0.95, z + 0.78 * t, 0 if t < 0 else 180, solid="bench", sight=(0, 0.5))
                room.seat(s * 1.1, z + 0.74 * t, 0 if t < 0 else 180, 0.47, "bench")
            room.put(
                merge(
                    [
                        box((-0.26, 0.68, -0.22), (0.26, 0.72, 0.22), "#6d452b", "wood", 0.01),
                        rod((0.2, 0, 0), (0.2, 0.68, 0), 0.03, "#8f8a80"),
                    ]
                ),
                s * 1.2,
                z,
                0 if s > 0 else 180,
                solid="table",
                sight=(0.6, 0.72),
            )
            shade_ = glowing(lathe([(0.06, 0), (0.035, 0.1)], "#ffd9a0", "plain", 10), "#ffd9a0", 1.6)
            room.put(
                merge([rod((0, 0, 0), (0, 0.14, 0), 0.012, "#c9a04a"), at(shade_, 0, 0.14, 0)]), s * 1.32, z, 0, 0.72
            )
    for s in (-1, 1):
        rack = merge(
            [rod((0, 0, z), (0, 0, z + 11.0), 0.015, "#c9a04a", "metal", 5) for z in (-5.5,)]
            + [box((-0.16, -0.02, -5.6), (0.16, 0.0, 5.6), "#9a7a4a", "wood")]
        )
        room.put(rack, s * 1.3, 0.0, 0, 1.98, wall="e" if s > 0 else "w")
    for z in (-3.3, 0.0, 3.3):
        room.put(
            at(glowing(lathe([(0.16, 0), (0.1, -0.08), (0, -0.09)][::-1], "#fff0cc", "plain", 14), "#fff0cc", 1.4)),
            0.0,
            z,
            0,
            shell.height,
        )
        room.lamp(0.0, 2.2, z, (1.6, 1.2, 0.75), 3.6, always=True)
    for z in (-4.4, -2.2, 0.0, 2.2, 4.4):
        room.window_light(1.2, 1.4, z, 0.8, 3.2)
    west_door(room, shell, 5.2)
    room.word("table", 0.35, -0.3, 0.72)
    room.word("window", 0.4, -2.2)
    room.word("seat aisle passage", 0.1, 0.9)
    room.marks += [(0.0, 0.3), (0.1, 1.4), (-0.1, -0.9), (0.0, 2.6), (0.05, -2.2), (0.0, -3.4)]
    room.landmark = (0.3, 1.2, -5.2)
    return shell


def aircraft(room: Furnishing, seed: int) -> Shell:
    """The cabin of an aircraft: rows of seats three and three, small windows, lockers, a trolley."""
    shell = Shell(
        4.0,
        12.0,
        2.3,
        "#e3e4e1",
        wall_material="paint",
        floor="#3d4650",
        trim="#cfd3d3",
        ceiling="#eceded",
        view="none",
        openings=(
            *(Opening("e", z, 0.34, 1.0, 1.5, "window") for z in np.arange(-5.0, 5.1, 1.0)),
            Opening("w", -5.2, 0.9, 0.0, 2.0, "door"),
        ),
    )
    tone = ("#33506e", "#6e3340", "#3f5f55")[seed % 3]
    seat = merge(
        [
            box((-0.22, 0.2, -0.2), (0.22, 0.46, 0.24), tone, "cloth", 0.04),
            box((-0.22, 0.4, -0.3), (0.22, 1.12, -0.18), tone, "cloth", 0.05),
            box((-0.15, 1.0, -0.16), (0.15, 1.16, -0.13), "#e9e6de", "cloth", 0.01),
            box((-0.25, 0.5, -0.2), (-0.21, 0.6, 0.18), "#8a9096", "plain", 0.01),
        ]
    )
    for z in np.arange(-4.8, 4.3, 1.0):
        for x in (-1.65, -1.2, -0.75, 0.75, 1.2, 1.65):
            room.put(seat, float(x), float(z), 180, solid="chair", sight=(0, 0.5))
            room.seat(float(x), float(z), 180, 0.46, "chair")
    for s in (-1, 1):
        bins = merge(
            [box((-0.45, 0, z), (0.45, 0.42, z + 1.45), "#dfe1de", "paint", 0.05) for z in np.arange(-5.8, 5.0, 1.5)]
        )
        room.put(bins, s * 1.52, 0.0, 0, 1.82, wall="e" if s > 0 else "w")
        strip = glowing(box((-0.04, 0, -5.6), (0.04, 0.02, 5.6), "#dcebff", "plain"), "#dcebff", 1.3)
        room.put(strip, s * 0.95, 0.0, 0, 2.2)
    trolley = grounded(
        merge(
            [
                box((-0.16, 0.06, -0.4), (0.16, 1.0, 0.4), "#b9bfc2", "metal", 0.02),
                box((-0.17, 1.0, -0.41), (0.17, 1.03, 0.41), "#3d4650", "plain", 0.005),
            ]
        )
    )
    room.put(trolley, 0.0, -4.6, 0, solid="table", sight=(0, 1.0))
    for z in (-4.0, -1.3, 1.3, 4.0):
        room.lamp(0.0, 2.0, z, (1.5, 1.6, 1.8), 3.4, always=True)
    for z in (-4.0, -1.0, 2.0, 5.0):
        room.window_light(1.7, 1.3, z, 0.5, 2.2)
    west_door(room, shell, 5.2)
    room.word("table trolley", 0.0, -3.6, 1.03)
    room.word("window", 0.1, -1.0)
    room.word("aisle seat", 0.0, 0.6)
    room.marks += [(0.0, 0.2), (0.0, 1.3), (0.0, -1.1), (0.0, 2.4), (0.0, -2.3), (0.0, 3.5)]
    room.landmark = (0.0, 1.3, -5.4)
    return shell


def elevator(room: Furnishing, seed: int) -> Shell:
    """A lift: steel walls, a rail, a panel of buttons, a mirror, a lit ceiling."""
    shell = Shell(
        2.6,
        2.4,
        2.5,
        "#9a9ea0",
        wall_material="metal",
        floor="#4a4440",
        floor_material="tile",
        trim="#6a6e70",
        ceiling="#d9dbd9",
        view="none",
        openings=(Opening("w", 0.0, 1.1, 0.0, 2.1, "door"),),
    )
    del seed
    room.put(merge([box((-0.95, 0.95, 0), (0.95, 2.1, 0.02), "#b9c4c9", "metal", 0.01)]), 0.0, -1.2, 0, wall="n")
    for wall, x, z, heading, wide in (
        ("n", 0.0, -1.2, 0.0, 2.2),
        ("s", 0.0, 1.2, 180.0, 2.2),
        ("e", 1.3, 0.0, 270.0, 2.0),
    ):
        room.put(
            rod((-wide / 2, 0.88, 0.07), (wide / 2, 0.88, 0.07), 0.022, "#c9cdcf", "metal", 8), x, z, heading, wall=wall
        )
        room.put(
            merge(
                [
                    box(
                        (s * wide / 3 - wide / 6 + 0.02, 0.1, 0),
                        (s * wide / 3 + wide / 6 - 0.02, 2.4, 0.012),
                        shade("#8f9496", 1.0 + 0.05 * s),
                        "metal",
                        0.004,
                    )
                    for s in (-1, 0, 1)
                ]
            ),
            x,
            z,
            heading,
            wall=wall,
        )
    panel = [box((-0.12, 0.8, 0.012), (0.12, 1.6, 0.03), "#6a6e70", "metal", 0.005)]
    panel += [
        glowing(
            moved(
                lathe([(0.025, 0), (0.02, 0.01), (0, 0.012)], "#ffe0a0", "plain", 10),
                np.array([[1, 0, 0, x], [0, 0, 1, y], [0, 1, 0, 0.03], [0, 0, 0, 1.0]]),
            ),
            "#ffd890",
            1.8 if k == 4 else 0.35,
        )
        for k, (x, y) in enumerate((x, y) for y in np.arange(0.88, 1.5, 0.11) for x in (-0.045, 0.045))
    ]
    room.put(merge(panel), -0.8, 1.2, 180, wall="s")
    room.put(
        box((-0.15, 0.0, -0.1), (0.15, 0.5, 0.1), "#6d452b", "wood", 0.02), 1.05, 0.9, 0, solid="table", sight=(0, 0.5)
    )
    room.put(
        glowing(box((-0.9, -0.02, -0.8), (0.9, 0.0, 0.8), "#fff4dc", "plain"), "#fff4dc", 1.1), 0, 0, 0, shell.height
    )
    room.lamp(0.0, 2.2, 0.0, (2.2, 2.0, 1.7), 3.6, always=True)
    west_door(room, shell, 0.0)
    room.word("table", 0.6, 0.5, 0.5)
    room.word("window mirror", 0.0, -0.5)
    room.word("buttons panel", -0.7, 0.5)
    room.marks += [(0.2, 0.0), (0.5, -0.5), (-0.4, 0.4), (0.0, 0.6), (-0.5, -0.4), (0.6, 0.3)]
    return shell


def dungeon(room: Furnishing, seed: int) -> Shell:
    """A dungeon: rough stone vaults, chains and an iron grille, straw, a rack of irons, barrels, torches in rings."""
    shell = Shell(
        8.4,
        7.4,
        3.4,
        "#5d5a55",
        wall_material="stone",
        floor="#4a4742",
        floor_material="stone",
        trim="#3d3b38",
        ceiling="#45423e",
        view="none",
        openings=(Opening("e", 1.6, 0.7, 2.2, 2.8, "window"), Opening("w", -2.2, 1.2, 0.0, 2.2, "arch")),
    )
    north, east, south = -3.7, 4.2, 3.7
    draw = chance(seed, "dungeon")
    for z in (-1.6, 1.6):
        span = arch(7.2, 3.3, 0.6, 0.5, "#524f4a")
        room.put(span, 0.0, z, 0, 0)
    for wall, x, z, heading in (
        ("n", -2.4, north, 0.0),
        ("n", 1.9, north, 0.0),
        ("s", -0.6, south, 180.0),
        ("e", east, -1.6, 270.0),
    ):
        room.put(torch(True), x, z, heading, 1.55, wall=wall)
        dx, dz = {"n": (0, 0.5), "s": (0, -0.5), "e": (-0.5, 0)}[wall]
        room.lamp(x + dx, 2.1, z + dz, (4.6, 2.1, 0.7), 5.5, always=True)
    grille = [rod((x, 0, 0), (x, 2.9, 0), 0.025, "#2b2a28", "metal", 6) for x in np.arange(-1.2, 1.25, 0.16)]
    grille += [box((-1.25, y, -0.03), (1.25, y + 0.06, 0.03), "#26251f", "metal") for y in (0.1, 1.4, 2.8)]
    room.put(merge(grille), 2.7, south - 1.4, 0, solid="bars", sight=(0, 0.1))
    for x in (-0.8, 0.6):
        links = [
            at(
                moved(
                    lathe([(0.05, -0.012), (0.062, 0), (0.05, 0.012), (0.038, 0)], "#3a3835", "metal", 8),
                    np.asarray(turned("x", 90)) if k % 2 else np.asarray(turned("z", 90)),
                ),
                0,
                2.1 - 0.09 * k,
                0.06,
            )
            for k in range(13)
        ]
        room.put(merge(links), x, north, 0, wall="n")
    room.put(f.bench("#4a3a2a", 1.8), 0.2, north + 0.5, 0, wall="n", solid="bench")
    room.seat(-0.2, north + 0.5, 0, 0.45, "bench")
    room.put(f.table("#4d3b2a", (1.3, 0.8)), -1.7, 0.4, 20, solid="table", sight=(0.66, 0.75))
    room.chair(f.stool("#4d3b2a", 0.45), -1.5, 1.25, 200, 0.45, "stool")
    room.put(fit.candle(True), -1.5, 0.4, 0, 0.75)
    room.lamp(-1.5, 1.1, 0.4, (1.8, 0.95, 0.35), 2.6, always=True)
    for x, z in ((3.4, -2.9), (2.7, -3.1), (3.6, -2.1)):
        keg = lathe([(0.26, 0), (0.33, 0.4), (0.26, 0.8), (0, 0.8)], "#5d432c", "wood", 14)
        hoops = [
            at(
                lathe([(0.29 + 0.03 * (k == 1), 0), (0.29 + 0.03 * (k == 1), 0.05)], "#2b2a28", "metal", 14),
                0,
                0.12 + 0.26 * k,
                0,
            )
            for k in range(3)
        ]
        room.put(grounded(merge([keg, *hoops])), x, z, 0, solid="barrel", sight=(0, 0.8))
    straw = [
        rod(
            (float(a), 0.01, float(b)),
            (float(a + draw.uniform(-0.2, 0.2)), 0.03, float(b + draw.uniform(-0.2, 0.2))),
            0.006,
            ("#b09a55", "#9a8444")[k % 2],
            "plain",
            3,
        )
        for k, (a, b) in enumerate(draw.normal(0, 0.5, (110, 2)))
    ]
    room.put(merge(straw), 2.2, 0.4, 0)
    skull = merge(
        [
            at(ball(0.09, "#d9d2bc", "plain", 12, 8), 0, 0.1, 0),
            at(ball(0.024, "#1d1b19", "plain", 6, 4), 0.032, 0.1, 0.078),
            at(ball(0.024, "#1d1b19", "plain", 6, 4), -0.032, 0.1, 0.078),
            box((-0.045, 0.0, 0.02), (0.045, 0.05, 0.08), "#cfc7b0", "plain", 0.01),
        ]
    )
    room.put(skull, 3.0, 1.6, 220)
    west_door(room, shell, 2.2)
    room.word("table", -0.9, 0.2, 0.75)
    room.word("window", 3.2, 1.6)
    room.word("bars grille cell", 2.4, 1.6)
    room.word("chains wall", -0.2, -2.6)
    room.word("torch", 1.9, -2.8)
    room.marks += [(0.3, 0.3), (1.1, -0.6), (-0.3, -1.1), (0.6, 1.5), (1.8, -1.4), (-0.6, 2.2)]
    room.landmark = (1.6, 1.5, -3.2)
    return shell


def torch(lit: bool) -> Mesh:
    """A torch in an iron ring on a wall behind it."""
    handle = tube(
        np.array([[0, 0, 0.06], [0, 0.28, 0.13], [0, 0.5, 0.18]]), np.array([0.02, 0.025, 0.04]), "#4a3423", "wood", 7
    )
    ring = merge(
        [
            box((-0.05, 0.1, 0), (0.05, 0.2, 0.02), "#2b2a28", "metal"),
            rod((0, 0.15, 0.0), (0, 0.2, 0.11), 0.012, "#2b2a28", "metal", 6),
        ]
    )
    if not lit:
        return merge([handle, ring])
    flame = lathe([(0.03, 0.0), (0.075, 0.07), (0.05, 0.18), (0.018, 0.29), (0, 0.34)], "#ff9a3a", "plain", 9)
    core = lathe([(0.015, 0.0), (0.04, 0.05), (0.02, 0.14), (0, 0.19)], "#ffe6a0", "plain", 8)
    return merge(
        [
            handle,
            ring,
            at(glowing(flame, "#ff8a2a", 3.2), 0, 0.48, 0.19),
            at(glowing(core, "#ffe6a0", 5.0), 0, 0.49, 0.22),
        ]
    )
