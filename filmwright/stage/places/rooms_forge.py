"""Where hands make things: a smith's forge round its fire, and a joiner's workshop under its window. Main windows in the east wall."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import ball, blob, box, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, turned

IRON, STEEL, OAK, PINE = "#3a3c3f", "#8f959a", "#6b4a30", "#c29a64"


def forge(room: Furnishing, seed: int) -> Shell:
    """A forge: a stone hearth full of embers under its hood, an anvil on a stump before it, bellows, tongs, a trough, finished iron."""
    shell = Shell(
        8.0,
        6.8,
        3.4,
        "#6d655c",
        wall_material="stone",
        floor="#5a4f45",
        floor_material="stone",
        trim="#3f3128",
        ceiling="#4a3c30",
        beams="#35271d",
        view="garden",
        openings=(
            Opening("e", -0.6, 1.3, 1.1, 2.5, "window"),
            Opening("w", -1.4, 1.5, 0.0, 2.4, "door"),
        ),
    )
    north, east, south = -3.4, 4.0, 3.4
    room.put(_hearth(), -0.9, north + 0.75, 0, wall="n", solid="hearth", sight=(0, 1.0))
    room.put(_bellows(), -3.0, north + 0.9, 90, wall="n", solid="bellows", sight=(0, 1.3))
    room.put(_anvil(), 0.3, -0.6, 20, solid="anvil", sight=(0, 0.82))
    room.put(_glowing_bar(), 0.36, -0.62, 96, 0.83)
    room.prop("hammer", 0.55, 0.62, -0.4, 40)
    room.put(_trough(), 2.0, -2.0, 0, solid="trough", sight=(0, 0.6))
    room.put(_rack(2.4, seed), 2.4, north, 0, 0, wall="n", solid="rack", sight=(0, 0.2))
    room.put(_wares(2.6, seed), 0.6, south, 180, 1.2, wall="s")
    room.put(f.table("#5a3f2a", (2.0, 0.8), 0.85), 2.6, south - 0.6, 0, solid="bench", sight=(0.72, 0.85))
    for k, dx in enumerate((-0.7, -0.1, 0.5)):
        room.put(_horseshoe(), 2.6 + dx, south - 0.6, 40.0 * k, 0.87)
    room.prop("lantern", 3.3, 0.85, south - 0.7, 0)
    room.put(_barrel(), -3.5, south - 0.6, 0, solid="barrel", sight=(0, 0.9))
    room.put(_coal(seed), -2.6, south - 0.6, 0, solid="coal", sight=(0, 0.4))
    room.lamp(-0.9, 1.35, north + 1.25, (6.4, 2.35, 0.55), 6.5, always=True)
    room.lamp(-0.9, 2.5, north + 0.9, (2.0, 0.7, 0.2), 3.0, always=True)
    room.lamp(0.35, 1.1, -0.5, (1.5, 0.55, 0.14), 2.0, always=True)
    room.lamp(3.3, 1.3, south - 0.7, (1.6, 0.95, 0.42), 3.0)
    room.window_light(east - 0.4, 1.9, 0.6, 1.5, 5.0)
    west_door(room, shell, 1.4)
    room.word("table anvil", 0.1, 0.15, 0.83)
    room.word("bench", 2.4, 1.9, 0.85)
    room.word("hearth fire forge furnace", -0.5, -1.4)
    room.word("window", 3.1, 0.4)
    room.word("trough barrel", 1.6, -1.2)
    room.marks += [(0.1, 0.1), (-0.7, -1.0), (0.9, 0.2), (1.4, -0.2), (-1.6, 0.6), (1.4, 1.2), (-2.2, -0.8), (0.0, 1.8)]
    room.landmark = (-0.9, 1.2, north + 0.8)
    room.view((2.9, 1.5, 2.0), (-1.0, 1.05, -2.0))
    room.view((-3.0, 1.5, 2.3), (0.4, 1.0, -1.5))
    return shell


def _hearth() -> Mesh:
    """A block of stone with a bed of embers, a hood over it, flames; back at z = -0.75, top at 0.8."""
    stone = "#5d564e"
    parts = [
        box((-1.1, 0, -0.75), (1.1, 0.66, 0.55), stone, "stone", 0.05),
        box((-1.2, 0.66, -0.75), (1.2, 0.8, -0.5), shade(stone, 0.9), "stone", 0.03),
        box((-1.2, 0.66, -0.5), (-0.85, 0.8, 0.6), shade(stone, 0.9), "stone", 0.03),
        box((0.85, 0.66, -0.5), (1.2, 0.8, 0.6), shade(stone, 0.9), "stone", 0.03),
        box((-0.85, 0.66, 0.38), (0.85, 0.8, 0.6), shade(stone, 0.9), "stone", 0.03),
        moved(lathe([(1.75, 1.65), (1.72, 1.8), (0.55, 2.6), (0.55, 3.4)], "#4a423a", "stone", 4), turned("y", 45)),
    ]
    parts[-1] = at(parts[-1], 0, 0, -0.1, 0, (1.0, 1.0, 0.62))
    draw = chance(5, "embers")
    for _ in range(60):
        x, z = float(draw.uniform(-0.8, 0.8)), float(draw.uniform(-0.46, 0.34))
        near = max(0.0, 1.0 - float(np.hypot(x / 0.8, z / 0.45)))
        size = float(draw.uniform(0.05, 0.1))
        lump = at(
            blob(int(draw.integers(99)), (size, size * 0.7, size), "#2a2320", "stone", 1), x, 0.68 + 0.12 * near, z
        )
        hot = draw.uniform() < 0.35 + 0.6 * near
        parts.append(glowing(lump, "#ff7a22" if near < 0.5 else "#ffb13d", 0.8 + 3.2 * near) if hot else lump)
    for x, z, tall, tone in (
        (-0.25, 0.0, 0.5, "#ff8a2a"),
        (0.0, -0.1, 0.72, "#ffb13d"),
        (0.22, 0.03, 0.42, "#ff7a22"),
        (0.08, 0.1, 0.3, "#ffe08a"),
    ):
        flame = lathe([(0, 0), (0.1, 0.08), (0.08, tall * 0.45), (0.02, tall * 0.8), (0, tall)], tone, "plain", 8)
        parts.append(glowing(at(flame, x, 0.78, z), tone, 4.5))
    return grounded(merge(parts), 0, 0.25, 0.4)


def _anvil() -> Mesh:
    """An anvil on its stump: face at 0.82 m, horn to +x."""
    parts = [
        lathe([(0.29, 0), (0.26, 0.1), (0.25, 0.5), (0, 0.5)], "#5d4530", "bark", 14),
        box((-0.19, 0.5, -0.13), (0.19, 0.56, 0.13), IRON, "metal", 0.02),
        box((-0.11, 0.56, -0.07), (0.11, 0.68, 0.07), IRON, "metal", 0.02),
        box((-0.26, 0.68, -0.08), (0.2, 0.82, 0.08), "#56595d", "metal", 0.015),
        at(
            moved(
                lathe([(0.075, 0), (0.06, 0.12), (0.012, 0.27), (0, 0.28)], "#56595d", "metal", 12), turned("z", -90)
            ),
            0.2,
            0.745,
            0,
        ),
    ]
    return grounded(merge(parts), 0, 0.2, 0.4)


def _glowing_bar() -> Mesh:
    hot = glowing(box((-0.16, 0, -0.014), (0.05, 0.024, 0.014), "#ffb13d", "plain", 0.004), "#ff9a35", 6.0)
    warm = glowing(box((0.05, 0, -0.013), (0.16, 0.022, 0.013), "#b5341a", "plain"), "#ff5a1a", 1.4)
    return merge([hot, warm, box((0.16, 0, -0.012), (0.62, 0.02, 0.012), IRON, "metal")])


def _bellows() -> Mesh:
    """Great bellows of wood and leather on a frame, its nozzle to +x."""
    ribs = []
    for k in range(7):
        t = k / 6
        ribs.append(
            at(
                lathe(
                    [(0.2 + 0.2 * np.sin(np.pi * (0.5 + 0.42 * t)), -0.03), (0.23, 0.0), (0.2, 0.03)],
                    "#4a3020",
                    "leather",
                    16,
                ),
                0,
                0.72 + 0.07 * k,
                0,
                0,
                (1.6, 1.0, 1.0),
            )
        )
    parts = [
        *ribs,
        box((-0.62, 0.66, -0.3), (0.5, 0.71, 0.3), OAK, "wood", 0.02),
        box((-0.7, 1.2, -0.3), (0.45, 1.25, 0.3), OAK, "wood", 0.02),
        rod((0.4, 0.72, 0), (1.05, 0.72, 0), 0.045, IRON, "metal", 10),
    ]
    parts += [
        box((x - 0.05, 0, z - 0.05), (x + 0.05, 0.66, z + 0.05), OAK, "wood", 0.01)
        for x in (-0.5, 0.4)
        for z in (-0.25, 0.25)
    ]
    return grounded(merge(parts), 0, 0.25, 0.4)


def _trough() -> Mesh:
    parts = [
        box((-0.55, 0, -0.28), (0.55, 0.58, 0.28), "#574634", "wood", 0.02),
        box((-0.5, 0.5, -0.23), (0.5, 0.585, 0.23), "#1d262b", "glass"),
    ]
    parts += [box((x - 0.03, 0, -0.3), (x + 0.03, 0.6, 0.3), IRON, "metal") for x in (-0.4, 0.4)]
    return grounded(merge(parts), 0, 0.25, 0.4)


def _rack(width: float, seed: int) -> Mesh:
    """Tongs, hammers and files that hang from an iron bar, and stock leaning below; back at z = 0."""
    draw = chance(seed, "tongs")
    w = width / 2
    parts = [rod((-w, 1.95, 0.08), (w, 1.95, 0.08), 0.014, IRON, "metal", 6)]
    for k, x in enumerate(np.linspace(-w + 0.12, w - 0.12, 10)):
        drop = float(draw.uniform(0.45, 0.75))
        if k % 3 == 2:
            parts += [
                rod((x, 1.95, 0.08), (x, 1.95 - drop, 0.08), 0.014, "#7a5636", "wood", 6),
                box((x - 0.07, 1.88 - drop, 0.05), (x + 0.07, 1.96 - drop, 0.12), STEEL, "metal", 0.01),
            ]
        else:
            bow = np.array([[x - 0.05, 1.95, 0.08], [x - 0.03, 1.95 - 0.7 * drop, 0.09], [x + 0.04, 1.95 - drop, 0.09]])
            parts += [
                tube(bow, 0.01, STEEL, "metal", 5),
                tube(bow * [-1, 1, 1] + [2 * x, 0, 0], 0.01, STEEL, "metal", 5),
            ]
    for _ in range(7):
        x = float(draw.uniform(-w, w))
        parts.append(
            rod(
                (x, 0, 0.3),
                (x + float(draw.uniform(-0.1, 0.1)), float(draw.uniform(1.0, 1.5)), 0.04),
                0.013,
                IRON,
                "metal",
                5,
            )
        )
    return merge(parts)


def _wares(width: float, seed: int) -> Mesh:
    """What the smith has made: blades, a shield, horseshoes on a board; back at z = 0."""
    w = width / 2
    parts = [box((-w, 0, 0), (w, 1.1, 0.04), "#4b3626", "wood", 0.01)]
    for k, x in enumerate(np.linspace(-w + 0.2, w - 1.1, 4)):
        tall = 0.72 + 0.06 * (k + seed) % 0.2
        parts += [
            box((x - 0.022, 0.28, 0.05), (x + 0.022, 0.28 + tall, 0.058), "#b9c0c6", "metal"),
            box((x - 0.1, 0.25, 0.045), (x + 0.1, 0.28, 0.07), "#8d7436", "metal"),
            rod((x, 0.08, 0.055), (x, 0.25, 0.055), 0.014, "#3a2a1e", "leather", 6),
        ]
    shield = moved(
        lathe([(0.36, 0), (0.34, 0.05), (0.12, 0.09), (0.1, 0.14), (0, 0.15)], "#6d2a26", "paint", 20), turned("x", 90)
    )
    rim = moved(lathe([(0.34, 0.03), (0.37, 0.0), (0.34, -0.01)], STEEL, "metal", 20), turned("x", 90))
    parts += [at(shield, w - 0.5, 0.56, 0.05), at(rim, w - 0.5, 0.56, 0.06)]
    return merge(parts)


def _horseshoe() -> Mesh:
    a = np.linspace(0.5, 2 * np.pi - 0.5, 14)
    return tube(np.stack([0.07 * np.sin(a), 0 * a, 0.085 * np.cos(a)], 1), 0.012, STEEL, "metal", 6)


def _barrel() -> Mesh:
    parts = [lathe([(0.28, 0), (0.35, 0.45), (0.28, 0.9), (0.25, 0.9), (0.25, 0.8), (0, 0.8)], "#6b4a30", "wood", 16)]
    parts += [
        lathe([(r, y - 0.025), (r + 0.008, y), (r, y + 0.025)], IRON, "metal", 16)
        for y, r in ((0.15, 0.315), (0.75, 0.315))
    ]
    return grounded(merge(parts), 0, 0.25, 0.4)


def _coal(seed: int) -> Mesh:
    draw = chance(seed, "coal")
    parts = []
    for _ in range(34):
        r = float(draw.uniform(0, 0.5))
        a = float(draw.uniform(0, 6.28))
        size = float(draw.uniform(0.06, 0.12))
        parts.append(
            at(
                blob(int(draw.integers(99)), (size, size, size), "#1c1b1c", "stone", 1),
                r * np.sin(a),
                0.34 * (1 - r / 0.55),
                r * np.cos(a),
            )
        )
    return merge(parts)


def workshop(room: Furnishing, seed: int) -> Shell:
    """A joiner's workshop: a bench with a vice before the window, tools on a board, planks, shavings, a chair that is being made."""
    shell = Shell(
        7.6,
        6.2,
        3.0,
        "#b9a588",
        floor="#8a6a48",
        trim="#e2d6be",
        ceiling="#cbbb9c",
        beams="#6b4d33",
        view="garden",
        openings=(
            Opening("e", -1.4, 1.9, 0.95, 2.5, "window"),
            Opening("e", 1.3, 1.9, 0.95, 2.5, "window"),
            Opening("w", 1.8, 1.1, 0.0, 2.2, "door"),
        ),
    )
    north, east, south = -3.1, 3.8, 3.1
    draw = chance(seed, "workshop")
    room.put(_workbench(2.6), east - 0.55, -0.6, 270, wall="e", solid="workbench", sight=(0.2, 0.88))
    room.put(_workbench(2.2), -0.4, 0.3, 0, solid="table", sight=(0.2, 0.88))
    room.put(_pegboard(3.2, seed), -0.6, north, 0, 1.0, wall="n")
    room.put(
        f.counter(3.0, "#8a6a48", "#6b4d33", 0.6), -0.6, north + 0.31, 0, wall="n", solid="counter", sight=(0, 0.92)
    )
    for k, kind in enumerate(("box", "jar", "mug", "jar")):
        room.prop(
            kind, -1.7 + 0.7 * k, 0.92, north + 0.3, 25.0 * k, ("#7a5a3a", "#8fa5a0", "#b5654a", "#c9b38a")[k], "n"
        )
    room.put(_planks(seed), 2.2, north + 0.35, 0, 0, wall="n", solid="planks", sight=(0, 2.3))
    room.put(_half_chair(), 1.3, 1.6, 200, solid="thing")
    room.put(_sawhorse_board(), -2.2, 1.9, 15, solid="trestle", sight=(0.5, 0.75))
    for kind, x, z, turn in (("hammer", -0.9, 0.35, 30), ("saw", -0.1, 0.25, 100)):
        room.prop(kind, x, 0.88, z, turn)
    room.put(_plane(), 0.4, 0.3, 12, 0.88)
    for _ in range(46):
        x, z = float(draw.normal(0.0, 1.2)), float(draw.normal(0.7, 0.7))
        room.put(
            _shaving(int(draw.integers(4))),
            x,
            z,
            float(draw.uniform(0, 360)),
            0.004 if abs(x + 0.4) > 1.1 or abs(z - 0.3) > 0.35 else 0.885,
        )
    room.put(fit.pendant(room.lit, 0.9, "#3f5348", 0.22), -0.4, 0.3, 0, shell.height)
    room.lamp(-0.4, 1.95, 0.3, (3.4, 2.2, 1.1), 5.0)
    room.put(fit.pendant(room.lit, 0.7, "#3f5348", 0.2), east - 1.0, -0.6, 0, shell.height)
    room.lamp(east - 1.0, 2.1, -0.6, (2.4, 1.55, 0.8), 4.0)
    room.put(
        f.shelf("#7a5a3c", (1.5, 1.9, 0.32), 0.3, seed), 1.0, south - 0.18, 180, wall="s", solid="shelf", sight=(0, 1.9)
    )
    for z in (-1.4, 1.3):
        room.window_light(east - 0.4, 1.8, z, 1.7, 6.0)
    west_door(room, shell, -1.8)
    room.word("table bench workbench", -0.4, 1.0, 0.88)
    room.word("window", 2.5, 0.9)
    room.word("tools shelf board counter", -0.6, -1.9, 0.92)
    room.word("planks wood", 2.0, -2.0)
    room.marks += [(-0.4, 0.95), (0.5, 1.1), (-1.4, -0.9), (1.4, -0.6), (-2.4, 0.4), (0.4, -1.1), (2.1, 0.8)]
    room.view((-3.0, 1.55, 2.4), (1.2, 0.95, -1.2))
    room.view((2.9, 1.5, 2.5), (-0.9, 1.05, -1.5))
    return shell


def _workbench(length: float) -> Mesh:
    """A bench of thick boards with a shelf below and a vice at its end; top at 0.88 m."""
    w = length / 2
    parts = [
        box((-w, 0.8, -0.35), (w, 0.88, 0.35), "#b08b5c", "wood", 0.012),
        box((-w + 0.1, 0.22, -0.28), (w - 0.1, 0.26, 0.28), "#8a6a46", "wood"),
    ]
    parts += [
        box((s * (w - 0.16) - 0.05, 0, z - 0.05), (s * (w - 0.16) + 0.05, 0.8, z + 0.05), "#8a6a46", "wood", 0.01)
        for s in (-1, 1)
        for z in (-0.26, 0.26)
    ]
    parts += [
        box((w - 0.5, 0.66, 0.36), (w - 0.2, 0.86, 0.44), "#7a5a3a", "wood", 0.01),
        rod((w - 0.35, 0.74, 0.3), (w - 0.35, 0.74, 0.58), 0.018, STEEL, "metal", 8),
        rod((w - 0.47, 0.74, 0.56), (w - 0.23, 0.74, 0.56), 0.01, "#a98055", "wood", 6),
    ]
    for k in range(4):
        parts.append(
            box(
                (-w + 0.2 + 0.5 * k, 0.26, -0.2),
                (-w + 0.6 + 0.5 * k, 0.36 + 0.05 * (k % 2), 0.2),
                shade(PINE, 0.9 + 0.06 * k),
                "wood",
                0.01,
            )
        )
    return grounded(merge(parts), 0, 0.25, 0.4)


def _pegboard(width: float, seed: int) -> Mesh:
    """Saws, chisels, hammers, squares and planes on a board; foot at y = 0, back at z = 0."""
    draw = chance(seed, "pegs")
    w = width / 2
    parts = [box((-w, 0, 0), (w, 1.35, 0.025), "#8f7350", "wood", 0.006)]
    for k in range(5):  # saws
        x = -w + 0.35 + 0.42 * k
        blade = box((x - 0.02, 0.72, 0.03), (x + 0.09 - 0.01 * k, 1.22, 0.035), "#b3b9bd", "metal")
        parts += [blade, box((x - 0.03, 1.16, 0.028), (x + 0.1, 1.3, 0.052), "#6d3f24", "wood", 0.02)]
    for k in range(9):  # chisels
        x = -w + 0.2 + 0.13 * k
        parts += [
            rod((x, 0.5, 0.05), (x, 0.62, 0.05), 0.016, ("#b5762f", "#8a4a2a")[k % 2], "wood", 7),
            box((x - 0.01, 0.28, 0.045), (x + 0.01, 0.5, 0.052), "#b3b9bd", "metal"),
        ]
    for k in range(4):  # hammers and mallets
        x = w - 1.25 + 0.32 * k
        head = 0.05 + 0.02 * float(draw.uniform(0, 1))
        parts += [
            rod((x, 0.2, 0.05), (x, 0.55, 0.05), 0.013, "#a67a48", "wood", 6),
            box(
                (x - 0.08, 0.53, 0.02),
                (x + 0.08, 0.53 + head, 0.09),
                (STEEL, "#8a6240")[k % 2],
                "metal" if k % 2 == 0 else "wood",
                0.01,
            ),
        ]
    a = np.linspace(0, 2 * np.pi, 19)
    coil = np.stack([w - 0.5 + 0.13 * np.sin(a), 0.98 + 0.13 * np.cos(a), 0.05 + 0 * a], 1)
    parts.append(tube(coil, 0.022, "#c9a35a", "cloth", 6))
    parts += [
        box((w - 1.05, 0.85, 0.03), (w - 1.02, 1.2, 0.04), "#c9ccc8", "metal"),
        box((w - 1.05, 0.85, 0.03), (w - 0.82, 0.88, 0.04), "#6d3f24", "wood"),
    ]
    return merge(parts)


def _planks(seed: int) -> Mesh:
    """Boards that lean against a wall; it is at z = -0.35."""
    draw = chance(seed, "planks")
    parts = []
    for k in range(9):
        x, tall = -0.7 + 0.16 * k, float(draw.uniform(1.7, 2.5))
        board = box(
            (-0.075, 0, -0.014), (0.075, tall, 0.014), shade(PINE, float(draw.uniform(0.75, 1.08))), "wood", 0.004
        )
        parts.append(at(moved(board, turned("x", -9.0 - 3.0 * (k % 2))), x, 0, 0.05 + 0.05 * (k % 2)))
    return grounded(merge(parts), 0, 0.25, 0.35)


def _half_chair() -> Mesh:
    """A chair without its back and one leg, of fresh wood."""
    parts = [box((-0.21, 0.43, -0.2), (0.21, 0.46, 0.2), PINE, "wood", 0.01)]
    parts += [
        rod((s * 0.17, 0, z), (s * 0.17, 0.43 if z > 0 else 0.85, z), 0.02, shade(PINE, 0.92), "wood", 8)
        for s in (-1, 1)
        for z in (-0.17, 0.17)
    ]
    return merge(parts)


def _sawhorse_board() -> Mesh:
    parts = [
        box((-0.9, 0.7, -0.12), (0.9, 0.74, 0.12), PINE, "wood", 0.006),
        box((-0.7, 0.74, -0.06), (1.05, 0.77, 0.1), shade(PINE, 0.88), "wood", 0.006),
    ]
    for x in (-0.6, 0.6):
        parts.append(box((x - 0.04, 0.62, -0.3), (x + 0.04, 0.7, 0.3), "#8a6a46", "wood", 0.01))
        parts += [
            rod((x, 0.66, s * 0.22), (x + 0.16 * t, 0, s * 0.34), 0.025, "#8a6a46", "wood", 6)
            for s in (-1, 1)
            for t in (-1, 1)
        ]
    return grounded(merge(parts), 0, 0.2, 0.3)


def _plane() -> Mesh:
    return merge(
        [
            box((-0.14, 0, -0.03), (0.14, 0.055, 0.03), "#7d4a28", "wood", 0.012),
            at(ball(0.024, "#4a2c1a", "wood", 8, 6), 0.09, 0.07, 0),
            box((-0.03, 0.04, -0.02), (-0.015, 0.12, 0.02), STEEL, "metal"),
        ]
    )


def _shaving(k: int) -> Mesh:
    """A curl of wood."""
    a = np.linspace(0, 2 * np.pi * (0.7 + 0.2 * k), 9)
    r = 0.03 + 0.004 * a
    return tube(
        np.stack([r * np.cos(a), 0.03 + r * np.sin(a), 0.012 * a], 1),
        0.007,
        ("#e0c08a", "#d3ab6d")[k % 2],
        "paper",
        4,
        False,
    )


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"forge": forge, "workshop": workshop}
