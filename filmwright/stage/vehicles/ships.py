"""What is large or fits out a hull: deckhouses, masts, funnels, rails; yachts, ferries, liners, cargo, war and sailing ships."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.shapes import ball, box, lathe, rod, tube
from filmwright.stage.snapshot import Vec
from filmwright.stage.surface import at, glowing, merge, moved, surface, turned
from filmwright.stage.vehicles.hulls import Hull, plan
from filmwright.stage.vehicles.model import Hold, Kit, Seat
from filmwright.stage.vehicles.panels import (
    CHROME,
    both,
)


def _cloth(kit: Kit, points: Array, colour: str, bone: str) -> None:
    r, c = points.shape[:2]
    i = (np.arange(r - 1)[:, None] * c + np.arange(c - 1)).ravel()
    faces = np.concatenate([np.stack([i, i + 1, i + c + 1], 1), np.stack([i, i + c + 1, i + c], 1)])
    flat = points.reshape(-1, 3)
    aux = np.zeros((len(flat), 4))
    aux[:, 0] = 1.0
    kit.add(
        surface(flat, faces, colour, "cloth", aux=aux),
        surface(flat + [0.004, 0, 0.004], faces[:, ::-1], colour, "cloth", aux=aux),
        to=bone,
    )


def _house(kit: Kit, low: Vec, high: Vec, colour: str, windows: bool, lit: bool, every: float = 1.6) -> None:
    """A deckhouse with a row of windows."""
    kit.add(box(low, high, colour, "paint", 0.08))
    if not windows:
        return
    y = low[1] + 0.52 * (high[1] - low[1])
    tall = min(0.36 * (high[1] - low[1]), 0.9)
    panes = []
    for z in np.arange(low[2] + every * 0.6, high[2] - every * 0.4, every):
        for x, s in ((high[0], 1), (low[0], -1)):
            panes.append(
                box(
                    (x - 0.01 * s, y - tall / 2, z - every * 0.3),
                    (x + 0.02 * s, y + tall / 2, z + every * 0.3),
                    "#1c262e",
                    "metal",
                )
            )
    for x in np.arange(low[0] + every * 0.5, high[0] - every * 0.3, every):
        panes.append(
            box(
                (x - every * 0.3, y - tall / 2, high[2] - 0.01),
                (x + every * 0.3, y + tall / 2, high[2] + 0.02),
                "#1c262e",
                "metal",
            )
        )
    if panes:
        kit.add(glowing(merge(panes), "#ffd79a", 2.2) if lit else merge(panes))


def _mast(kit: Kit, foot: Vec, tall: float) -> None:
    kit.add(
        rod(foot, (foot[0], foot[1] + tall, foot[2]), 0.05 + tall * 0.006, "#d8d5cc", "metal", 6, 0.03),
        rod(
            (foot[0] - tall * 0.18, foot[1] + tall * 0.75, foot[2]),
            (foot[0] + tall * 0.18, foot[1] + tall * 0.75, foot[2]),
            0.03,
            "#d8d5cc",
            "metal",
            5,
        ),
    )


def _funnel(kit: Kit, x: float, y: float, z: float, radius: float, tall: float, colour: str) -> None:
    stack = lathe(
        [(radius, 0), (radius, tall * 0.7), (radius * 0.98, tall), (radius * 0.8, tall), (radius * 0.8, tall * 0.8)],
        colour,
        "paint",
        kit.sides(18),
    )
    ring = lathe([(radius * 1.01, tall * 0.78), (radius * 1.01, tall)], "#17181a", "paint", kit.sides(18))
    kit.add(at(moved(merge([stack, ring]), np.diag([1, 1, 1.5, 1.0])), x, y, z))


def _stand_at(x: float, y: float, z: float) -> Seat:
    return Seat((x, y + 0.93, z), 0.0, 0.0, (), (Hold((x + 0.1, y, z)), Hold((x - 0.1, y, z))), 4.0, "stand")


def _yacht(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    y, half, w = hull.board - 0.3, hull.length / 2, hull.beam / 2
    _house(kit, (-w * 0.78, y, -half * 0.55), (w * 0.78, y + 2.1, half * 0.42), "#f4f4f2", True, lit, 1.9)
    _house(kit, (-w * 0.66, y + 2.1, -half * 0.42), (w * 0.66, y + 3.9, half * 0.2), "#f4f4f2", True, lit, 1.6)
    kit.add(
        box((-w * 0.7, y + 4.7, -half * 0.4), (w * 0.7, y + 4.85, half * 0.08), "#f4f4f2", "paint", 0.06),
        both(rod((w * 0.6, y + 3.9, -half * 0.35), (w * 0.6, y + 4.7, -half * 0.35), 0.05, *CHROME)),
        both(rod((w * 0.6, y + 3.9, 0.3), (w * 0.6, y + 4.7, 0.0), 0.05, *CHROME)),
    )
    _mast(kit, (0, y + 4.8, -half * 0.2), 2.2)
    _rails(kit, hull, y)
    return (_stand_at(0.0, y + 0.05, half * 0.55), _stand_at(0.8, y + 0.05, -half * 0.7))


def _rails(kit: Kit, hull: Hull, y: float, fore: float = 0.95, aft: float = -0.95) -> None:
    """A rail along both sides of a deck."""
    t = np.linspace(aft, fore, 17 if kit.fine else 7)
    beam, sheer, _ = plan(hull, t)
    z = t * hull.length / 2 + hull.rake * np.clip(t, 0, 1) ** 3
    line = np.stack([beam * 0.98, sheer, z], 1)
    for s in (1.0, -1.0):
        for up in (0.45, 0.9):
            kit.add(tube(line * [s, 1, 1] + [0, up, 0], 0.025, "#e6e6e2", "metal", 4))
        for p in line:
            kit.add(rod((p[0] * s, p[1], p[2]), (p[0] * s, p[1] + 0.9, p[2]), 0.02, "#e6e6e2", "metal", 4))


def _fishing(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    y, half = hull.board - 0.25, hull.length / 2
    tug = hull.style == "tug"
    _house(kit, (-1.1, y, -half * 0.05), (1.1, y + 2.3, half * 0.34), "#eeeae0", True, lit, 0.85)
    kit.add(box((-1.25, y + 2.3, -half * 0.08), (1.25, y + 2.42, half * 0.37), "#c5542d", "paint", 0.03))
    _mast(kit, (0, y + 2.3, 0), 3.2)
    if tug:
        _funnel(kit, 0, y + 1.5, -half * 0.25, 0.5, 2.6, "#c5542d")
        for t in np.linspace(-0.8, 0.8, 9):
            beam = float(plan(hull, np.array([t]))[0][0])
            for s in (1, -1):
                kit.add(
                    at(
                        moved(
                            lathe([(0.2, -0.1), (0.42, -0.1), (0.42, 0.1), (0.2, 0.1)], "#17181a", "plain", 12),
                            turned("z", 90),
                        ),
                        s * (beam + 0.1),
                        hull.board * 0.65,
                        t * half,
                    )
                )
    else:
        kit.add(
            rod((0, y, -half * 0.5), (0, y + 4.2, -half * 0.5), 0.07, "#b5793a", "wood"),
            rod((0, y + 1.6, -half * 0.5), (0, y + 3.9, -half * 0.95), 0.05, "#b5793a", "wood"),
        )
        for k in range(5):
            kit.add(
                box(
                    (-0.9 + 0.1 * k, y, -half * 0.75 + 0.35 * k),
                    (-0.2 + 0.1 * k, y + 0.35, -half * 0.75 + 0.3 + 0.35 * k),
                    ("#d2762a", "#3d7fa8", "#e5c04a")[k % 3],
                    "plain",
                    0.02,
                )
            )
    _rails(kit, hull, y, 0.95, 0.35)
    return (_stand_at(0.6, y + 0.02, -half * 0.35),)


def _big(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    """Ferries, liners, cargo ships and warships."""
    half, w = hull.length / 2, hull.beam / 2
    y = hull.board - 0.9 + 0.03 * hull.beam
    white = "#f1f0ec"
    if hull.style == "ferry":
        for k, (a, b) in enumerate(((-0.9, 0.82), (-0.85, 0.7), (-0.6, 0.6))):
            _house(
                kit,
                (-w * (0.98 - 0.08 * k), y + 2.6 * k - 0.4, half * a),
                (w * (0.98 - 0.08 * k), y + 2.6 * (k + 1) - 0.5, half * b),
                white,
                True,
                lit,
                2.2,
            )
        _funnel(kit, 0, y + 7.0, -half * 0.3, 1.2, 4.0, "#1f4d7a")
        _house(kit, (-w * 0.7, y + 7.2, half * 0.3), (w * 0.7, y + 9.4, half * 0.55), white, True, lit, 1.6)
    elif hull.style == "liner":
        for k, (a, b) in enumerate(((-0.85, 0.62), (-0.8, 0.56), (-0.74, 0.5), (-0.6, 0.42))):
            _house(
                kit,
                (-w * (0.94 - 0.07 * k), y + 2.8 * k, half * a),
                (w * (0.94 - 0.07 * k), y + 2.8 * (k + 1) - 0.1, half * b),
                white,
                True,
                lit,
                2.4,
            )
        for z in (0.16, -0.12, -0.4):
            _funnel(kit, 0, y + 10.8, half * z, 1.9, 7.5, "#b3302a")
        _mast(kit, (0, y + 3, half * 0.72), 16.0)
        _mast(kit, (0, y + 8, -half * 0.7), 13.0)
        for side in (1, -1):
            for k in range(8):
                z = half * (-0.55 + 0.13 * k)
                kit.add(at(ball(1.0, "#f4f2ea", "paint", 10, 6), side * w * 0.9, y + 9.2, z, size=(0.8, 0.7, 2.6)))
            ports = [
                box(
                    (side * (w * 1.005) - 0.02, 3.2 + 1.6 * r, z - 0.25),
                    (side * (w * 1.005) + 0.05, 3.7 + 1.6 * r, z + 0.25),
                    "#d9c27a" if lit else "#0e141a",
                    "metal",
                )
                for r in range(2)
                for z in np.arange(-half * 0.55, half * 0.3, 3.0)
            ]
            kit.add(glowing(merge(ports), "#ffd79a", 2.0) if lit else merge(ports))
    elif hull.style == "cargo":
        colours = ("#b5462f", "#2f6f9a", "#3c8a55", "#c89a2e", "#8a8f94", "#7a3b6a")
        for row, z in enumerate(np.arange(-half * 0.52, half * 0.78, 12.8)):
            for col in range(5):
                x = (col - 2) * 2.75
                for level in range(3 + (row + col) % 3):
                    kit.add(
                        box(
                            (x - 1.25, y + 2.7 * level, z),
                            (x + 1.25, y + 2.7 * level + 2.62, z + 12.2),
                            colours[(row * 7 + col * 3 + level * 5) % 6],
                            "paint",
                        )
                    )
        _house(kit, (-w * 0.85, y, -half * 0.86), (w * 0.85, y + 17, -half * 0.66), white, False, lit)
        for k in range(5):
            _house(
                kit,
                (-w * 0.86, y + 3 + 2.8 * k, -half * 0.85),
                (w * 0.86, y + 5.6 + 2.8 * k, -half * 0.655),
                white,
                True,
                lit,
                2.2,
            )
        _funnel(kit, 0, y + 14, -half * 0.9, 1.8, 6.5, "#23405c")
        _mast(kit, (0, y + 17, -half * 0.74), 8.0)
    else:
        _house(kit, (-w * 0.7, y, -half * 0.3), (w * 0.7, y + 4.5, half * 0.35), hull.colour, True, lit, 2.6)
        _house(kit, (-w * 0.5, y + 4.5, half * 0.02), (w * 0.5, y + 9.0, half * 0.3), hull.colour, True, lit, 1.8)
        _funnel(kit, 0, y + 4.4, -half * 0.12, 2.0, 6.0, hull.colour)
        _mast(kit, (0, y + 9, half * 0.12), 15.0)
        for z in (0.62, 0.45, -0.55):
            kit.add(
                at(
                    lathe([(2.2, 0), (2.0, 1.6), (1.2, 2.2), (0, 2.3)], hull.colour, "paint", 12),
                    0,
                    y + (0.1 if z != 0.45 else 2.0),
                    half * z,
                )
            )
            for s in (0.5, -0.5):
                end = half * z + (9.0 if z > 0 else -9.0)
                kit.add(
                    rod(
                        (s, y + (1.2 if z != 0.45 else 3.1), half * z),
                        (s, y + (1.7 if z != 0.45 else 3.6), end),
                        0.2,
                        "#6d747a",
                        "metal",
                        8,
                    )
                )
    _rails(kit, hull, y, 0.97, 0.6)
    return (_stand_at(0.0, y + 0.05, half * 0.72),)


def _tall(kit: Kit, hull: Hull, lit: bool) -> tuple[Seat, ...]:
    """A ship of the age of sail: three masts with square sails, a bowsprit, a high stern with windows."""
    half, w = hull.length / 2, hull.beam / 2
    y = hull.board - 0.3
    kit.add(
        box((-w * 0.8, y, -half), (w * 0.8, y + 2.4, -half * 0.55), hull.colour, "wood", 0.1),
        box((-w * 0.84, y + 2.4, -half - 0.15), (w * 0.84, y + 2.55, -half * 0.55), "#c79a3c", "wood"),
        box((-w * 0.6, y, half * 0.55), (w * 0.6, y + 1.2, half * 0.85), hull.colour, "wood", 0.08),
    )
    panes = [
        box((x - 0.42, y + 0.9, -half - 0.06), (x + 0.42, y + 1.9, -half), "#e0b860" if lit else "#2b3238", "metal")
        for x in np.linspace(-w * 0.6, w * 0.6, 5)
    ]
    kit.add(glowing(merge(panes), "#ffce80", 3.0) if lit else merge(panes))
    kit.add(rod((0, y + 1.0, half * 0.9), (0, y + 4.6, half + 8.0), 0.28, "#5a3f28", "wood", 8, 0.1))
    for s in (1, -1):
        for z in np.arange(-half * 0.45, half * 0.6, 2.6):
            kit.add(box((s * w * 0.97 - 0.05, 1.5, z - 0.4), (s * w * 0.97 + 0.12, 2.2, z + 0.4), "#1d1611", "wood"))
    for n, (z, tall) in enumerate(((half * 0.5, 22.0), (0.0, 25.0), (-half * 0.5, 18.0))):
        kit.add(rod((0, y, z), (0, y + tall, z - 0.4), 0.36, "#6b4a2e", "wood", 10, 0.14))
        level = y + 4.2
        for k in range(3):
            high, wide = tall * (0.30 - 0.055 * k), w * (2.0 - 0.42 * k) * (1.0 if n < 2 else 0.8)
            m = 7
            u, v = np.meshgrid(np.linspace(-1, 1, m), np.linspace(0, 1, m))
            points = np.stack(
                [
                    u * wide * (1 - 0.12 * v),
                    level + high * v,
                    z + 0.5 + 0.13 * wide * (1 - u**2) * np.sin(np.pi * np.clip(0.15 + v * 0.8, 0, 1)),
                ],
                -1,
            )
            _cloth(kit, points, "#efe7d2", "body")
            kit.add(
                rod(
                    (-wide * 0.92, level + high, z + 0.4),
                    (wide * 0.92, level + high, z + 0.4),
                    0.13,
                    "#6b4a2e",
                    "wood",
                    6,
                )
            )
            level += high + 0.4
        for s in (1, -1):
            for k in range(3):
                kit.add(
                    rod(
                        (s * w * 0.95, y + 0.6, z - 1.2 - 0.8 * k),
                        (0, y + tall * 0.6, z - 0.2),
                        0.035,
                        "#3a2f24",
                        "wood",
                        4,
                    )
                )
        flag = np.stack(np.meshgrid(np.linspace(0, 1.8, 5), np.linspace(0, 1.0, 3)), -1)
        _cloth(
            kit,
            np.stack([0.12 * np.sin(flag[..., 0] * 3), y + tall - 0.6 + flag[..., 1], z - 0.4 - flag[..., 0]], -1),
            "#a8232a",
            "body",
        )
    for a, b in (
        ((0, y + 4.6, half + 7.8), (0, y + 20, half * 0.5)),
        ((0, y + 3.5, half + 4.0), (0, y + 14, half * 0.5)),
    ):
        kit.add(rod(a, b, 0.03, "#3a2f24", "wood", 4))
    jib = np.array(
        [
            [(0, y + 4.6, half + 7.4), (-0.3, y + 4.4, half + 3.4), (-0.2, y + 4.2, half * 0.58)],
            [(0, y + 10.5, half + 3.4), (-0.5, y + 9.5, half * 0.85), (-0.2, y + 9.0, half * 0.6)],
            [(0, y + 18.5, half * 0.56), (0, y + 18.5, half * 0.55), (0, y + 18.5, half * 0.54)],
        ]
    )
    _cloth(kit, jib, "#efe7d2", "body")
    _rails(kit, hull, y, 0.9, -0.5)
    return (_stand_at(0.0, y + 2.55, -half * 0.75),)
