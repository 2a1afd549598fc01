"""A casino: roulette and card tables under brass lamps, rows of machines that glow, a carpet of loops. No windows, as in all of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.props.planting import pot_plant
from filmwright.stage.shapes import ball, box, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, shade

GOLD, FELT = "#c9a04a", "#1f6a48"
SIGNS = ("#ff3d6e", "#ffb52e", "#35d0ff", "#9a5cff", "#4dff8a")


def casino(room: Furnishing, seed: int) -> Shell:
    """A casino's floor: a roulette table in the middle, card tables about it, two rows of slot machines, chandeliers, gold columns."""
    shell = Shell(
        13.0,
        10.0,
        4.2,
        "#5d1f2c",
        floor="#5a2030",
        floor_material="cloth",
        trim=GOLD,
        dado="#3a1c18",
        ceiling="#3a2a2c",
        view="none",
        openings=(Opening("w", -3.6, 1.8, 0.0, 2.5, "arch"),),
    )
    north, east, south = -5.0, 6.5, 5.0
    room.put(_loops(12.4, 9.4, seed), 0, 0, 0, 0.004)
    room.put(_roulette(), 0.2, 0.2, 0, solid="table", sight=(0.3, 0.95))
    for k, (x, z, turn) in enumerate(((-3.6, -1.3, 30.0), (3.7, -1.4, -30.0), (-3.4, 2.5, 150.0), (3.6, 2.6, 210.0))):
        room.put(_card_table(seed + k), x, z, turn, solid="table", sight=(0.3, 0.95))
        for j in (-1, 0, 1):
            a = np.radians(turn + 48.0 * j)
            room.chair(
                f.stool("#7a2a30", 0.68),
                x + 1.15 * float(np.sin(a)),
                z + 1.15 * float(np.cos(a)),
                turn + 180.0 + 48.0 * j,
                0.68,
                "stool",
            )
    for k in range(8):
        room.put(_machine(seed + k), -4.3 + 1.05 * k, north + 0.42, 0, wall="n", solid="machine", sight=(0, 1.9))
        room.chair(f.stool("#2a2426", 0.62), -4.3 + 1.05 * k, north + 1.25, 180, 0.62, "stool")
    for k in range(5):
        room.put(_machine(seed + 20 + k), east - 0.42, -3.0 + 1.05 * k, 270, wall="e", solid="machine", sight=(0, 1.9))
    for x in (-5.2, 5.2):
        room.put(_column(shell.height), x, -3.4 if x < 0 else 3.6, 0, solid="column", sight=(0, 4.2))
    for x in (-4.6, 4.6):
        room.put(pot_plant(seed + 2, 1.6), x, south - 0.5, 0, wall="s", solid="plant")
    room.put(_cashier(3.0), 0.0, south - 0.1, 180, 0, wall="s", solid="cashier", sight=(0, 2.2))
    for x, z in ((-3.4, 0.6), (0.2, 0.2), (3.6, 0.6)):
        room.put(_chandelier(), x, z, 0, shell.height)
        room.lamp(x, 2.7, z, (4.2, 2.75, 1.25), 6.0, always=True)
    for x, tone in ((-2.6, (2.6, 0.5, 1.1)), (2.2, (0.5, 1.5, 2.6))):
        room.lamp(x, 1.5, north + 1.2, tone, 4.0, always=True)
    room.lamp(east - 1.2, 1.5, -0.8, (1.6, 0.7, 2.6), 4.0, always=True)
    room.lamp(0.0, 2.0, south - 0.8, (2.4, 1.6, 0.7), 4.0, always=True)
    west_door(room, shell, 3.6)
    room.word("table roulette", 0.2, 1.35, 0.95)
    room.word("cards blackjack poker", -3.0, -0.2, 0.95)
    room.word("machine machines slots", -0.6, -2.9)
    room.word("bar cashier", 0.0, 3.9)
    room.word("window", 5.0, -0.6)
    room.marks += [(0.2, 1.5), (1.3, 1.6), (-1.0, 1.5), (-1.6, -1.2), (1.8, -2.0), (0.3, -1.4), (-1.9, 3.2)]
    room.view((-4.4, 1.7, 4.3), (0.9, 1.0, -1.8))
    room.view((4.6, 1.6, 4.4), (-1.0, 1.0, -2.0))
    return shell


def _loops(wide: float, deep: float, seed: int) -> Mesh:
    """The carpet's figure: rings in gold and rose, one in each square of a lattice."""
    draw = chance(seed, "carpet")
    a = np.linspace(0, 2 * np.pi, 15)
    parts = []
    for x in np.arange(-wide / 2 + 0.7, wide / 2, 1.4):
        for z in np.arange(-deep / 2 + 0.7, deep / 2, 1.4):
            r = float(draw.uniform(0.36, 0.6))
            ring = np.stack([x + r * np.sin(a), 0 * a - 0.012, z + r * np.cos(a)], 1)
            parts.append(tube(ring, 0.03, ("#a8793a", "#8a3550", "#33304f")[int(draw.integers(3))], "cloth", 4, False))
    return merge(parts)


def _roulette() -> Mesh:
    """A long table: the wheel at one end, the layout of red and black on green felt, chips."""
    parts = [
        box((-1.5, 0.78, -0.62), (1.5, 0.9, 0.62), "#4a2416", "wood", 0.05),
        box((-1.42, 0.9, -0.54), (1.42, 0.905, 0.54), FELT, "cloth"),
        box((-1.2, 0.0, -0.35), (1.2, 0.78, 0.35), "#35190f", "wood", 0.03),
        box((-1.52, 0.86, 0.56), (1.52, 0.95, 0.66), "#2a1712", "leather", 0.03),
        box((-1.52, 0.86, -0.66), (1.52, 0.95, -0.56), "#2a1712", "leather", 0.03),
        at(
            lathe(
                [(0.47, 0.0), (0.49, 0.1), (0.44, 0.1), (0.3, 0.02), (0.1, 0.05), (0.04, 0.06), (0.03, 0.2), (0, 0.21)],
                "#7a4420",
                "wood",
                30,
            ),
            -0.92,
            0.9,
            0,
        ),
        at(ball(0.045, GOLD, "metal", 10, 8), -0.92, 1.12, 0),
    ]
    for k in range(36):
        a = 2 * np.pi * k / 36
        tone = "#b3242c" if k % 2 else "#171416"
        piece = box((-0.026, 0.0, 0.30), (0.026, 0.03, 0.40), tone, "paint")
        parts.append(at(piece, -0.92, 0.945, 0, float(np.degrees(a))))
    for i in range(12):
        for j in range(3):
            tone = "#b3242c" if (i + j) % 2 else "#171416"
            parts.append(
                box(
                    (-0.3 + 0.13 * i, 0.905, -0.36 + 0.2 * j),
                    (-0.185 + 0.13 * i, 0.909, -0.18 + 0.2 * j),
                    tone,
                    "cloth",
                )
            )
    parts += [
        _chips(-0.1, 0.9, 0.0, 5),
        _chips(0.45, 0.9, 0.2, 8),
        _chips(0.9, 0.9, -0.2, 3),
        _chips(1.25, 0.9, 0.4, 11),
        _chips(1.15, 0.9, 0.42, 6),
    ]
    return grounded(merge(parts), 0, 0.3, 0.4)


def _chips(x: float, y: float, z: float, count: int) -> Mesh:
    tones = ("#c23b3b", "#2f62a0", "#e6e0d0", "#3b3b3f", "#c9a13a")
    return merge(
        [
            at(cylinder(0.022, 0.008, tones[(k + count) % 5], "paint", 10), x, y + 0.008 + 0.009 * k, z)
            for k in range(count)
        ]
    )


def _card_table(seed: int) -> Mesh:
    """A half-round table of green felt with a padded rim; the dealer stands at -z."""
    parts = [
        lathe(
            [(0.12, 0.0), (0.4, 0.02), (0.4, 0.06), (0.08, 0.1), (0.08, 0.84), (0.8, 0.86), (0.8, 0.9), (0, 0.9)],
            "#3d1f14",
            "wood",
            26,
        ),
        at(cylinder(0.72, 0.006, FELT, "cloth", 26), 0, 0.9, 0),
        at(lathe([(0.74, 0.0), (0.8, 0.03), (0.86, 0.0), (0.8, -0.03)], "#2a1712", "leather", 26), 0, 0.905, 0),
    ]
    draw = chance(seed, "cards")
    for k in range(5):
        a = np.radians(-80 + 40 * k)
        for j in range(2):
            x, z = (0.44 + 0.05 * j) * float(np.sin(a)), (0.44 + 0.05 * j) * float(np.cos(a))
            parts.append(
                at(
                    box((-0.032, 0, -0.045), (0.032, 0.002, 0.045), "#f4f1ea", "paper"),
                    x,
                    0.907 + 0.002 * j,
                    z,
                    float(np.degrees(a)) + 12 * j,
                )
            )
        if draw.uniform() < 0.8:
            parts.append(
                _chips(0.6 * float(np.sin(a + 0.2)), 0.902, 0.6 * float(np.cos(a + 0.2)), int(draw.integers(3, 9)))
            )
    return grounded(merge(parts), 0, 0.3, 0.4)


def _machine(seed: int) -> Mesh:
    """A slot machine: a cabinet, three reels behind glass, a lit top, buttons, a lever; back at z = -0.38."""
    tone = SIGNS[seed % len(SIGNS)]
    parts = [
        box((-0.36, 0, -0.38), (0.36, 0.85, 0.26), "#2b2230", "paint", 0.03),
        box((-0.36, 0.85, -0.38), (0.36, 1.5, 0.12), "#3a2c3f", "paint", 0.03),
        box((-0.38, 0.83, 0.0), (0.38, 0.9, 0.36), "#8f7a45", "metal", 0.02),
        glowing(box((-0.3, 0.98, 0.12), (0.3, 1.36, 0.13), "#ffffff"), "#f6e9c8", 1.0),
        glowing(box((-0.34, 1.5, -0.2), (0.34, 1.86, 0.08), "#ffffff", "plain", 0.06), tone, 2.4),
        glowing(box((-0.2, 1.6, 0.08), (0.2, 1.76, 0.1), "#ffffff"), "#fff4d8", 2.4),
        glowing(box((-0.37, 0.9, 0.11), (-0.34, 1.5, 0.14), "#ffffff"), tone, 3.0),
        glowing(box((0.34, 0.9, 0.11), (0.37, 1.5, 0.14), "#ffffff"), tone, 3.0),
        rod((0.42, 0.9, 0.0), (0.42, 1.25, 0.06), 0.014, "#c5c8ca", "metal", 6),
        at(ball(0.035, "#c2262e", "paint", 10, 6), 0.42, 1.28, 0.07),
    ]
    for k in range(3):
        x = -0.19 + 0.19 * k
        fruit = ("#d23a34", "#e8b62f", "#3f9a4c", "#6a3fa0")[(seed + 2 * k) % 4]
        parts += [
            at(ball(0.055, fruit, "paint", 10, 6), x, 1.17, 0.13),
            box((x - 0.085, 1.0, 0.13), (x - 0.08, 1.34, 0.135), "#3a2c3f", "paint"),
        ]
        parts.append(
            glowing(at(cylinder(0.028, 0.02, "#ffffff", "plain", 8), x, 0.9, 0.22), SIGNS[(seed + k) % 5], 1.6)
        )
    return grounded(merge(parts), 0, 0.3, 0.35)


def _column(height: float) -> Mesh:
    profile = [
        (0.42, 0),
        (0.42, 0.18),
        (0.3, 0.26),
        (0.27, height - 0.5),
        (0.36, height - 0.3),
        (0.44, height - 0.2),
        (0.44, height),
    ]
    bands = [
        at(lathe([(0.3, -0.04), (0.33, 0.0), (0.3, 0.04)], GOLD, "metal", 20), 0, y, 0) for y in (0.34, height - 0.6)
    ]
    return merge([lathe(profile, "#8a4a50", "stone", 20), *bands])


def _chandelier() -> Mesh:
    """Two rings of bulbs and a basket of glass; ceiling at y = 0."""
    parts = [
        rod((0, 0, 0), (0, -1.0, 0), 0.018, GOLD, "metal", 6),
        at(lathe([(0.05, -0.3), (0.34, -0.05), (0.36, 0.1), (0.05, 0.34)], shade("#f2dcb0", 1.0), "glass", 18), y=-1.1),
    ]
    for r, y, count in ((0.62, -1.0, 14), (0.4, -0.72, 9)):
        a = np.linspace(0, 2 * np.pi, 25)
        parts.append(tube(np.stack([r * np.sin(a), 0 * a + y, r * np.cos(a)], 1), 0.016, GOLD, "metal", 5, False))
        for k in range(count):
            b = 2 * np.pi * k / count
            parts.append(
                glowing(
                    at(ball(0.042, "#fff0d0", "plain", 8, 6), r * float(np.sin(b)), y + 0.07, r * float(np.cos(b))),
                    "#ffd59a",
                    6.0,
                )
            )
    return merge(parts)


def _cashier(width: float) -> Mesh:
    """A cage with brass bars and a lit sign; back at z = -0.1."""
    w = width / 2
    parts = [
        box((-w, 0, -0.1), (w, 1.05, 0.35), "#4a2416", "wood", 0.02),
        box((-w, 1.05, -0.1), (w, 1.1, 0.45), "#24201d", "stone", 0.01),
        box((-w, 2.0, -0.1), (w, 2.2, 0.3), "#4a2416", "wood", 0.02),
    ]
    parts += [rod((x, 1.1, 0.2), (x, 2.0, 0.2), 0.012, GOLD, "metal", 6) for x in np.linspace(-w + 0.06, w - 0.06, 22)]
    parts.append(glowing(box((-w + 0.05, 1.1, -0.08), (w - 0.05, 2.0, -0.07), "#ffffff"), "#e8b878", 0.7))
    parts += [
        glowing(at(ball(0.03, "#fff0d0", "plain", 8, 6), float(x), 2.26, 0.2), "#ffcf7a", 7.0)
        for x in np.linspace(-w, w, 19)
    ]
    return merge(parts)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"casino": casino}
