"""An airport's departure hall: a wall of glass on the apron, rows of seats, a board of flights, a gate's desk, signs, belts and cases."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import box, cylinder, lathe, rod
from filmwright.stage.surface import at, chance, glowing, grounded, merge

STEEL, SIGN, INK = "#b4babd", "#f2c230", "#1d2226"
CASES = ("#2f5a8a", "#b5453a", "#3a3d40", "#5a7a4a", "#c9a25a", "#7a4a7a")


def terminal(room: Furnishing, seed: int) -> Shell:
    """A hall of waiting: seats in rows before the glass, the board that everyone looks up to, the gate, a trolley of cases."""
    shell = Shell(
        17.0,
        12.0,
        5.4,
        "#c3c9ca",
        wall_material="paint",
        floor="#8d9498",
        floor_material="tile",
        trim="#8f979b",
        ceiling="#d5d9d8",
        view="apron",
        openings=(
            Opening("e", -4.3, 3.6, 0.25, 4.6, "window"),
            Opening("e", 0.0, 3.6, 0.25, 4.6, "window"),
            Opening("e", 4.3, 3.6, 0.25, 4.6, "window"),
            Opening("w", 4.2, 2.4, 0.0, 2.6, "arch"),
        ),
    )
    north, east, south = -6.0, 8.5, 6.0
    draw = chance(seed, "terminal")
    for k, z in enumerate((-3.4, -1.2, 2.4, 4.4)):
        for x in (1.2, 4.6):
            room.put(_seats(5), x, z, 180.0 * (k % 2), solid="bench", sight=(0, 0.82))
            for j in (-1, 0, 1):
                room.seat(x + 0.6 * j, z, 180.0 * (k % 2), 0.44, "bench")
    for _ in range(7):
        x, z = float(draw.choice([1.2, 4.6])) + float(draw.uniform(-1.2, 1.2)), float(draw.choice([-2.3, 0.2, 3.4]))
        room.put(
            _case(CASES[int(draw.integers(len(CASES)))], float(draw.uniform(0.5, 0.72))),
            x,
            z,
            float(draw.uniform(0, 360)),
        )
    room.put(_board(5.2, seed), -1.6, north, 0, 2.3, wall="n")
    room.put(_desk(3.0), -5.6, north + 1.2, 0, solid="table", sight=(0, 1.05))
    room.put(_gate_sign("A 12", 0.0), -5.6, north, 0, 2.5, wall="n")
    for x, z, turn in ((-2.2, 0.6, 0.0), (3.4, 0.6, 0.0)):
        room.put(_hanging_sign(seed + int(x)), x, z, turn, shell.height)
    for k in range(4):
        room.put(_barrier(), -4.3, north + 2.2 + 0.9 * k, 90, solid="rail", sight=(0, 0.1))
    room.put(_trolley(seed), -3.0, 3.2, 40, solid="trolley", sight=(0, 1.0))
    for x in (-0.4, 6.6):
        room.put(_mast(shell.height), x, 0.6, 0, solid="column", sight=(0, 5.4))
    for x, z in ((7.9, -5.4), (7.9, 5.4), (-7.9, -5.4)):
        room.put(pot_plant(seed + 1, 1.5), x, z, 0, solid="plant")
    room.put(_kiosk(2.2, seed), 2.6, south - 0.5, 180, wall="s", solid="kiosk", sight=(0, 2.2))
    for x in np.arange(-7.2, 7.3, 2.4):
        room.put(
            merge(
                [
                    box((-0.1, -0.08, -5.4), (0.1, -0.02, 5.4), "#e6eaea"),
                    glowing(
                        box((-0.07, -0.1, -5.3), (0.07, -0.08, 5.3), "#ffffff"), "#e8f4ff", 2.4 if room.lit else 1.0
                    ),
                ]
            ),
            float(x),
            0,
            0,
            shell.height,
        )
    for x, z in ((-5.4, -2.6), (-4.6, 2.4), (1.6, -2.6), (1.8, 2.6)):
        room.lamp(x, 4.2, z, (3.4, 3.5, 3.4), 9.0, always=True)
    room.lamp(-1.6, 2.6, north + 1.0, (1.6, 1.3, 0.5), 4.0, always=True)
    room.lamp(2.6, 1.9, south - 1.2, (4.2, 2.5, 1.0), 6.0, always=True)
    for z in (-4.0, 0.0, 4.0):
        room.window_light(east - 0.8, 2.6, z, 2.4, 9.0)
    west_door(room, shell, -4.2)
    room.word("table desk gate counter check-in", -5.6, -3.9, 1.05)
    room.word("window glass", 7.2, 0.6)
    room.word("seat seats bench row", 1.2, 0.6)
    room.word("board departures", -1.6, -4.2)
    room.word("kiosk cafe", 2.6, 4.9)
    room.marks += [(-1.4, 0.9), (-0.4, 2.2), (-2.4, -0.6), (-1.2, -2.2), (2.9, 0.6), (-4.6, 1.4), (6.9, 1.6)]
    room.view((-5.6, 1.6, 5.2), (1.2, 2.0, -2.6))
    room.view((-2.4, 1.5, 5.4), (3.4, 1.8, -2.0))
    return shell


def _seats(count: int) -> Mesh:
    """A row of seats on a beam, backs to -z, 0.6 m each."""
    wide = 0.6 * count
    parts = [box((-wide / 2, 0.36, -0.06), (wide / 2, 0.41, 0.02), STEEL, "metal", 0.01)]
    for k in range(count):
        x = -wide / 2 + 0.3 + 0.6 * k
        parts += [
            box((x - 0.26, 0.41, -0.24), (x + 0.26, 0.47, 0.26), "#26323a", "leather", 0.03),
            box((x - 0.26, 0.47, -0.32), (x + 0.26, 0.84, -0.25), "#26323a", "leather", 0.03),
            box((x - 0.3, 0.5, -0.2), (x - 0.27, 0.64, 0.2), STEEL, "metal", 0.008),
        ]
    for s in (-1, 1):
        parts += [
            rod((s * wide * 0.36, 0.36, -0.02), (s * wide * 0.36, 0.02, -0.02), 0.03, STEEL, "metal", 8),
            box((s * wide * 0.36 - 0.04, 0, -0.3), (s * wide * 0.36 + 0.04, 0.03, 0.28), STEEL, "metal", 0.01),
        ]
    return grounded(merge(parts), 0, 0.25, 0.35)


def _case(colour: str, tall: float) -> Mesh:
    w = 0.2 + 0.06 * tall
    parts = [box((-w, 0.06, -0.13), (w, tall, 0.13), colour, "paint", 0.05)]
    parts += [
        box((-w - 0.004, 0.1 + 0.16 * k, -0.134), (w + 0.004, 0.11 + 0.16 * k, 0.134), "#22262a", "plain")
        for k in range(3)
    ]
    parts += [rod((s * 0.1, tall, -0.08), (s * 0.1, tall + 0.34, -0.08), 0.009, STEEL, "metal", 5) for s in (-1, 1)]
    parts.append(rod((-0.1, tall + 0.34, -0.08), (0.1, tall + 0.34, -0.08), 0.014, INK, "plain", 6))
    parts += [
        at(cylinder(0.035, 0.03, INK, "plain", 8), s * (w - 0.05), 0.0, t * 0.09) for s in (-1, 1) for t in (-1, 1)
    ]
    return merge(parts)


def _rows(wide: float, tall: float, count: int, seed: int, tone: str) -> list[Mesh]:
    """Lines of lit marks in columns, as a board has: time, place, flight, gate."""
    draw = chance(seed, "rows")
    parts = []
    for k in range(count):
        y = tall - (k + 1) * tall / (count + 0.6)
        for x0, most in ((0.02, 0.09), (0.15, 0.34), (0.56, 0.12), (0.74, 0.05), (0.84, 0.13)):
            length = most * float(draw.uniform(0.6, 1.0)) * wide
            colour = "#7dff9a" if x0 > 0.8 and draw.uniform() < 0.35 else tone
            x = -wide / 2 + x0 * wide
            while length > 0.02:
                piece = min(length, float(draw.uniform(0.05, 0.1)))
                parts.append(glowing(box((x, y, 0.0), (x + piece * 0.86, y + 0.08, 0.006), "#ffffff"), colour, 2.6))
                x, length = x + piece, length - piece
    return parts


def _board(wide: float, seed: int) -> Mesh:
    """The board of departures; foot at y = 0."""
    parts = [
        box((-wide / 2 - 0.08, -0.06, 0), (wide / 2 + 0.08, 2.16, 0.12), INK, "paint", 0.02),
        box((-wide / 2, 1.82, 0.12), (wide / 2, 2.1, 0.13), SIGN, "paint"),
    ]
    parts += [at(m, 0, 0.02, 0.125) for m in _rows(wide - 0.2, 1.75, 9, seed, "#ffe6a0")]
    return merge(parts)


def _gate_sign(text: str, up: float) -> Mesh:
    """A yellow panel with a gate's letter and number in bars."""
    parts = [
        box((-1.2, up, 0), (1.2, up + 0.7, 0.1), INK, "paint", 0.02),
        glowing(box((-1.15, up + 0.05, 0.1), (-0.35, up + 0.65, 0.11), "#ffffff"), SIGN, 1.4),
    ]
    parts += [at(m, 0.4, up + 0.1, 0.105) for m in _rows(1.2, 0.5, 2, len(text), "#ffffff")]
    return merge(parts)


def _hanging_sign(seed: int) -> Mesh:
    """A sign that hangs from the ceiling (y = 0), yellow marks and arrows, readable from both sides."""
    parts = [rod((x, 0, 0), (x, -1.5, 0), 0.012, STEEL, "metal", 5) for x in (-1.0, 1.0)]
    parts.append(box((-1.3, -2.0, -0.07), (1.3, -1.5, 0.07), INK, "paint", 0.02))
    for s in (-1, 1):
        z = 0.071 * s
        parts.append(
            glowing(box((-1.2, -1.92, min(z, z * 1.03)), (-0.75, -1.58, max(z, z * 1.03)), "#ffffff"), SIGN, 1.8)
        )
        parts += [at(m, 0.2, -1.9, z) for m in _rows(1.7, 0.36, 1, seed, "#ffe9a8")]
    return merge(parts)


def _desk(wide: float) -> Mesh:
    w = wide / 2
    parts = [
        box((-w, 0, -0.3), (w, 1.0, 0.3), "#d9dcda", "paint", 0.04),
        box((-w - 0.05, 1.0, -0.36), (w + 0.05, 1.05, 0.36), "#3a4248", "stone", 0.01),
        box((-w, 0.1, 0.3), (w, 0.34, 0.31), "#24598a", "paint"),
        glowing(box((-w, 0.36, 0.3), (w, 0.39, 0.312), "#ffffff"), "#7ac0ff", 2.0),
    ]
    for x in (-0.8, 0.7):
        parts += [
            box((x - 0.22, 1.18, -0.1), (x + 0.22, 1.5, -0.06), INK, "plain", 0.01),
            rod((x, 1.05, -0.1), (x, 1.2, -0.08), 0.02, STEEL, "metal", 6),
        ]
    return grounded(merge(parts), 0, 0.3, 0.35)


def _barrier() -> Mesh:
    """A post of a queue with its belt to the next, 0.9 m along x."""
    post = lathe([(0.16, 0), (0.16, 0.02), (0.03, 0.05), (0.03, 0.95), (0.04, 1.0), (0, 1.0)], STEEL, "metal", 12)
    return merge([post, box((0, 0.9, -0.004), (0.9, 0.95, 0.004), "#24598a", "cloth")])


def _trolley(seed: int) -> Mesh:
    parts = [
        box((-0.3, 0.2, -0.5), (0.3, 0.23, 0.4), STEEL, "metal", 0.01),
        rod((-0.3, 1.0, -0.55), (0.3, 1.0, -0.55), 0.02, "#24598a", "plain", 8),
    ]
    parts += [rod((s * 0.28, 0.1, -0.5), (s * 0.28, 1.0, -0.55), 0.016, STEEL, "metal", 6) for s in (-1, 1)]
    parts += [at(cylinder(0.07, 0.05, INK, "plain", 10), s * 0.26, 0.03, z) for s in (-1, 1) for z in (-0.42, 0.34)]
    for k, (y, tall) in enumerate(((0.23, 0.26), (0.5, 0.22), (0.73, 0.18))):
        parts.append(
            box(
                (-0.28 + 0.02 * k, y, -0.42),
                (0.26, y + tall, 0.34 - 0.06 * k),
                CASES[(seed + k) % len(CASES)],
                "leather",
                0.04,
            )
        )
    return grounded(merge(parts), 0, 0.2, 0.3)


def _mast(height: float) -> Mesh:
    """A white column that opens into four struts below the roof."""
    parts = [
        lathe([(0.2, 0), (0.2, 0.1), (0.15, 0.14), (0.13, height - 1.3), (0, height - 1.3)], "#e2e5e4", "paint", 16)
    ]
    parts += [
        rod((0, height - 1.35, 0), (a, height, b), 0.06, "#e2e5e4", "paint", 8)
        for a in (-1.1, 1.1)
        for b in (-1.1, 1.1)
    ]
    return merge(parts)


def _kiosk(wide: float, seed: int) -> Mesh:
    """A coffee bar with a warm front; back at z = -0.5."""
    w = wide / 2
    parts = [
        box((-w, 0, -0.1), (w, 1.0, 0.4), "#5a3a28", "wood", 0.02),
        box((-w - 0.05, 1.0, -0.15), (w + 0.05, 1.05, 0.46), "#e8e2d4", "stone", 0.01),
        glowing(box((-w, 1.15, -0.48), (w, 2.2, -0.46), "#ffffff"), "#ffb765", 0.9),
        box((-w, 2.2, -0.5), (w, 2.6, 0.3), "#3a2a22", "wood", 0.02),
        glowing(box((-w + 0.3, 2.3, 0.3), (w - 0.3, 2.48, 0.31), "#ffffff"), "#ffd9a0", 2.4),
    ]
    draw = chance(seed, "kiosk")
    parts += [
        at(
            cylinder(0.04, 0.12, ("#f2eee4", "#b5654a", "#3f6b58")[int(draw.integers(3))], "paint", 10),
            float(x),
            1.05,
            0.1,
        )
        for x in np.arange(-w + 0.15, w - 0.1, 0.17)
    ]
    return grounded(merge(parts), 0, 0.3, 0.3)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"terminal": terminal}
