"""A restaurant: laid tables under their own candles, a wine rack, a bar with a lit back, a great window on the street.

`_laid_table` is a table as a waiter leaves it, `_wine_rack` a wall of bottles. Main windows in the east wall, as elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places import fittings as fit
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod
from filmwright.stage.surface import at, chance, glowing, grounded, merge, moved, shade, surface, turned

TOP = 0.76  # metres: height of a table
CLOTH, NAPKIN, BRASS = "#ece4d4", "#8c2f34", "#b08d45"
SPOTS = (
    (2.9, -2.0, 2),
    (2.9, 0.6, 2),
    (2.9, 3.0, 2),
    (0.2, -0.7, 4),
    (0.0, 2.2, 4),
    (-2.7, 0.4, 4),
    (-2.9, 2.9, 2),
)  # x, z, places


def restaurant(room: Furnishing, seed: int) -> Shell:
    """A restaurant: tables with cloths to the shin, glasses, napkins and candles; sconces, a bar, plants, mirrors in gold."""
    shell = Shell(
        10.0,
        8.4,
        3.3,
        "#3f5648",
        floor="#6d4a32",
        trim="#a3835a",
        dado="#4b3022",
        ceiling="#d8cdb8",
        view="street",
        openings=(
            Opening("e", -1.9, 2.6, 0.5, 2.8, "window", "#7a2f34"),
            Opening("e", 1.9, 2.6, 0.5, 2.8, "window", "#7a2f34"),
            Opening("w", -3.2, 1.1, 0.0, 2.2, "door"),
        ),
    )
    north, east, south, west = -4.2, 5.0, 4.2, -5.0
    for k, (x, z, places) in enumerate(SPOTS):
        _laid_table(room, x, z, places, 25.0 * k + 45.0 * (places == 4), seed + k)
    room.put(_bar(4.4), -1.4, north + 1.35, 0, solid="bar", sight=(0, 1.12))
    room.put(_back_of_bar(4.2, seed), -1.4, north, 0, 0, wall="n", solid="backbar", sight=(0, 2.5))
    room.put(_wine_rack(1.6, seed), 2.6, north, 0, 0, wall="n", solid="rack", sight=(0, 2.4))
    for x in (-3.0, -0.2, 2.6):
        room.put(_gilt_mirror() if x < 0 else f.picture((1.1, 0.8), seed + 3), x, south, 180, 1.35, wall="s")
    for wall, x, z, heading in (
        ("w", west, -1.4, 90.0),
        ("w", west, 1.2, 90.0),
        ("s", -1.6, south, 180.0),
        ("s", 1.2, south, 180.0),
    ):
        room.put(_sconce(), x, z, heading, 1.75, wall=wall)
    for x, z in ((-4.45, -2.0), (4.5, -3.7), (4.5, 3.8)):
        room.put(pot_plant(seed + 3, 1.35), x, z, 0, solid="plant")
    for k, x in enumerate((-3.0, -1.4, 0.2)):
        room.put(fit.pendant(True, 1.0, BRASS, 0.15), x, north + 1.35, 0, shell.height)
        if k != 1:
            room.lamp(x, 2.15, north + 1.35, (2.3, 1.45, 0.66), 3.6, always=True)
    for x, z in ((0.1, 0.7), (2.7, -0.7)):
        room.put(_chandelier(), x, z, 0, shell.height)
        room.lamp(x, 2.35, z, (2.6, 1.62, 0.78), 5.0, always=True)
    room.lamp(-2.7, 1.1, 0.4, (1.6, 0.9, 0.38), 2.2)
    room.lamp(0.0, 1.1, 2.2, (1.6, 0.9, 0.38), 2.2)
    room.lamp(west + 0.5, 2.0, 0.0, (1.5, 0.92, 0.42), 3.0, always=True)
    for z in (-1.9, 1.9):
        room.window_light(east - 0.4, 1.7, z, 1.2, 5.0)
    west_door(room, shell, 3.2)
    room.word("table dinner", 0.2, 0.75, TOP)
    room.word("window", 4.0, 1.8)
    room.word("bar counter kitchen", -1.4, -1.9, 1.12)
    room.word("wine rack", 2.4, -3.2)
    room.word("mirror", -1.6, 3.4)
    room.marks += [(-1.3, -1.2), (1.5, 0.4), (1.5, -2.0), (-1.3, 1.7), (-4.1, 0.6), (1.5, 2.7), (-3.9, -1.0)]
    room.view((-4.3, 1.5, 3.7), (1.6, 0.95, -1.7))
    room.view((4.1, 1.45, 3.85), (-1.4, 1.05, -1.9))
    return shell


def _laid_table(room: Furnishing, x: float, z: float, places: int, turn: float, seed: int) -> None:
    """A round table with a cloth, what lies on it for its guests, and their chairs."""
    radius = 0.42 if places == 2 else 0.56
    room.put(_cloth(radius), x, z, turn, solid="table", sight=(0.3, TOP))
    setting = [at(_candle_glass(), 0.0, TOP, 0.0)]
    for k in range(places):
        a = np.radians(360.0 * k / places)
        out = np.array([np.sin(a), np.cos(a)])
        px, pz = out * (radius - 0.17)
        setting += [
            at(
                lathe([(0, 0.004), (0.07, 0.006), (0.12, 0.018), (0.07, 0.012), (0, 0.010)], "#f6f3ec", "paint", 16),
                px,
                TOP,
                pz,
            ),
            at(lathe([(0.045, 0.0), (0.02, 0.11), (0, 0.11)], NAPKIN, "cloth", 7), px, TOP + 0.014, pz),
        ]
        side = np.array([out[1], -out[0]])
        for s in (-1, 1):
            gx, gz = out * (radius - 0.17) + side * 0.15 * s
            setting.append(
                at(box((-0.008, 0.002, -0.09), (0.008, 0.008, 0.09), "#c9ccd0", "metal"), gx, TOP, gz, np.degrees(a))
            )
        gx, gz = out * (radius - 0.30) + side * 0.13
        setting.append(at(_wine_glass(), gx, TOP, gz))
        heading = turn + 360.0 * k / places + 180.0
        b = np.radians(heading)
        away = radius + 0.24
        room.chair(
            f.chair("#4a2f22", "#6f2a2c"), x - away * float(np.sin(b)), z - away * float(np.cos(b)), heading % 360.0
        )
    if seed % 2:
        setting.append(at(fit.bottles(0.1, seed), 0.13, TOP, 0.1))
    room.put(merge(setting), x, z, turn)


def _cloth(radius: float, hem: float = 0.30) -> Mesh:
    """A tablecloth over a round table: its top flat, its fall in folds that grow towards the hem."""
    n = 48
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    rings = []
    for y, r, fold in (
        (TOP, 0.0, 0.0),
        (TOP, radius - 0.02, 0.0),
        (TOP - 0.02, radius, 0.0),
        (0.56, radius * 1.03, 0.025),
        (hem, radius * 1.06, 0.06),
    ):
        folded = r * (1 + fold * np.cos(9 * a) / max(radius, 0.1) * 0.6)
        rings.append(np.stack([folded * np.sin(a), np.full(n, y), folded * np.cos(a)], 1))
    points = np.concatenate(rings)
    i = np.arange(n)
    j = (i + 1) % n
    faces = np.concatenate(
        [
            np.concatenate(
                [
                    np.stack([r * n + i, (r + 1) * n + i, (r + 1) * n + j], 1),
                    np.stack([r * n + i, (r + 1) * n + j, r * n + j], 1),
                ]
            )
            for r in range(len(rings) - 1)
        ]
    )
    cloth = surface(points, faces, CLOTH, "cloth")
    depth = np.cos(9 * np.tile(a, len(rings)))
    cloth.aux[:, 0] = np.where(points[:, 1] < 0.7, 0.72 + 0.2 * depth, 1.0)
    return merge([cloth, cylinder(0.05, hem + 0.05, "#2e2019", "wood", 8), cylinder(0.26, 0.03, "#2e2019", "wood", 14)])


def _wine_glass() -> Mesh:
    profile = [(0.032, 0.0), (0.03, 0.004), (0.004, 0.01), (0.004, 0.085), (0.034, 0.11), (0.036, 0.15), (0.03, 0.185)]
    wine = lathe([(0, 0.1), (0.028, 0.112), (0.031, 0.135), (0, 0.135)], "#6b1826", "plain", 10)
    return merge([lathe(profile, "#dfe8ea", "glass", 12), wine])


def _candle_glass() -> Mesh:
    """A candle in a small glass, which burns at all hours: a dinner has one."""
    glass = lathe([(0.035, 0), (0.04, 0.0), (0.045, 0.075)], "#e9c98a", "glass", 12)
    flame = glowing(
        at(lathe([(0, 0), (0.009, 0.012), (0.005, 0.03), (0, 0.045)], "#ffc65a", "plain", 8), y=0.05), "#ffc65a", 10.0
    )
    return merge([glass, glowing(cylinder(0.03, 0.045, "#ffd9a0", "plain", 10), "#ff9c42", 0.9), flame])


def _bar(length: float) -> Mesh:
    w = length / 2
    parts = [
        box((-w, 0.1, -0.28), (w, 1.07, 0.26), "#4b3022", "wood", 0.01),
        box((-w - 0.06, 1.07, -0.36), (w + 0.06, 1.12, 0.36), "#24201d", "stone", 0.012),
        rod((-w, 0.22, 0.38), (w, 0.22, 0.38), 0.022, BRASS, "metal", 8),
        box((-w, 0.0, -0.24), (w, 0.1, 0.2), "#241a15", "wood"),
    ]
    for k in range(round(length / 0.62)):
        x = -w + 0.06 + 0.62 * k
        parts.append(box((x, 0.2, 0.26), (x + 0.5, 0.98, 0.285), "#5d3d2a", "wood", 0.01))
    for x in (-1.4, -0.9, 0.5, 1.0, 1.5):
        parts.append(at(_wine_glass(), x, 1.12, -0.05))
    return grounded(merge(parts), 0, 0.3, 0.4)


def _back_of_bar(width: float, seed: int) -> Mesh:
    """Shelves of bottles before a panel that glows: the brightest wall of the room."""
    w = width / 2
    glow = glowing(box((-w + 0.1, 1.1, 0.02), (w - 0.1, 2.42, 0.03), "#ffffff"), "#f2b26a", 0.85)
    parts = [
        box((-w, 0, 0), (w, 1.05, 0.36), "#3f2a1e", "wood", 0.01),
        box((-w, 2.42, 0), (w, 2.6, 0.34), "#3f2a1e", "wood", 0.01),
        glow,
    ]
    parts += [
        box((x - 0.05, 1.05, 0), (x + 0.05, 2.42, 0.34), "#3f2a1e", "wood", 0.01) for x in (-w + 0.05, 0.0, w - 0.05)
    ]
    for k, y in enumerate((1.12, 1.56, 2.0)):
        parts.append(box((-w, y - 0.02, 0.03), (w, y, 0.28), "#3a2a20", "wood"))
        parts.append(at(fit.bottles(width - 0.3, seed + k), 0, y, 0.17))
    return merge(parts)


def _wine_rack(width: float, seed: int) -> Mesh:
    """A lattice of lying bottles, their necks towards the room."""
    draw = chance(seed, "rack")
    w = width / 2
    parts = [
        box((-w, 0, 0), (w, 2.4, 0.04), "#2e2019", "wood"),
        box((-w, 0, 0), (-w + 0.05, 2.4, 0.34), "#5d3d2a", "wood", 0.01),
        box((w - 0.05, 0, 0), (w, 2.4, 0.34), "#5d3d2a", "wood", 0.01),
        box((-w, 2.36, 0), (w, 2.42, 0.36), "#5d3d2a", "wood", 0.01),
    ]
    bottle = moved(
        lathe([(0.04, 0), (0.04, 0.19), (0.015, 0.25), (0.015, 0.31), (0, 0.31)], "#22362a", "glass", 8),
        turned("x", 90),
    )
    for y in np.arange(0.16, 2.3, 0.17):
        parts.append(box((-w, y - 0.06, 0.02), (w, y - 0.045, 0.3), "#4b3022", "wood"))
        for x in np.arange(-w + 0.14, w - 0.1, 0.14):
            if draw.uniform() < 0.86:
                parts.append(at(bottle, float(x), float(y), 0.06))
    return grounded(merge(parts), 0, 0.3, 0.4)


def _gilt_mirror() -> Mesh:
    return merge(
        [
            box((-0.75, 0, 0), (0.75, 1.15, 0.04), BRASS, "metal", 0.03),
            box((-0.66, 0.09, 0.04), (0.66, 1.06, 0.045), "#8d9c9c", "glass"),
        ]
    )


def _sconce() -> Mesh:
    """Two little shades on a brass arm, lit; back at z = 0."""
    parts = [
        box((-0.03, -0.12, 0), (0.03, 0.12, 0.02), BRASS, "metal", 0.01),
        rod((-0.13, 0, 0.1), (0.13, 0, 0.1), 0.008, BRASS, "metal", 6),
        rod((0, 0, 0), (0, 0, 0.1), 0.008, BRASS, "metal", 6),
    ]
    for s in (-1, 1):
        shade_ = at(lathe([(0.07, 0.0), (0.045, 0.12)], "#f0d6a8", "cloth", 14), 0.13 * s, 0.04, 0.1)
        parts.append(glowing(shade_, "#ffb866", 2.6))
    return merge(parts)


def _chandelier() -> Mesh:
    """Six small shades on a ring; ceiling at y = 0."""
    parts = [rod((0, 0, 0), (0, -0.7, 0), 0.01, BRASS, "metal", 6), at(ball(0.05, BRASS, "metal", 10, 6), y=-0.85)]
    for k in range(6):
        a = np.radians(60.0 * k)
        x, z = 0.32 * float(np.sin(a)), 0.32 * float(np.cos(a))
        parts += [
            rod((0, -0.85, 0), (x, -0.8, z), 0.009, BRASS, "metal", 5),
            glowing(
                at(lathe([(0.075, 0.0), (0.045, 0.11)], shade("#f4e2c0", 1.0), "cloth", 12), x, -0.8, z), "#ffc078", 2.8
            ),
        ]
    return merge(parts)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"restaurant": restaurant}
