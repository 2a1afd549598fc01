"""What rises by itself: a clock tower, a lattice tower of iron, a skyscraper among its like, a pagoda, an obelisk, a lighthouse."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import block, rows_of_windows
from filmwright.stage.places.shore import lighthouse as sea_light
from filmwright.stage.shapes import arch, ball, box, hip, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, named, shade, varied


def lattice_tower(seed: int, lit: bool) -> Mesh:
    """A tower of iron lattice, 90 metres: four legs that lean together in a curve, arches between them, two platforms."""
    iron = ("#6b5a48", "#7a6650", "#5c5650")[seed % 3]
    levels = np.array([0.0, 8.0, 16.0, 23.0, 31.0, 40.0, 50.0, 61.0, 72.0, 82.0])
    half = 17.0 * np.exp(-levels / 27.0) + 0.5  # the outline that bears the wind: exponential
    parts: list[Mesh] = []
    for sx in (-1, 1):
        for sz in (-1, 1):
            for off in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)):
                inset = np.minimum(3.0, half * 0.55)
                path = np.stack([sx * (half - off[0] * inset), levels, sz * (half - off[1] * inset)], 1)
                parts.append(tube(path, np.linspace(0.42, 0.16, len(levels)), iron, "metal", 4))
    for k in range(len(levels) - 1):
        y0, y1, a, b = levels[k], levels[k + 1], half[k], half[k + 1]
        for turn in range(4):
            for s in (-1, 1):
                i0, i1 = min(3.0, a * 0.55), min(3.0, b * 0.55)
                strut = [
                    rod((s * a, y0, a), (s * (b - i1), y1, b), 0.13, iron, sides=4),
                    rod((s * (a - i0), y0, a), (s * b, y1, b), 0.13, iron, sides=4),
                ]
                parts += [at(mesh, heading=90.0 * turn) for mesh in strut]
            if k >= 3:
                parts.append(at(rod((-a, y0, a), (b, y1, b), 0.1, iron, sides=4), heading=90.0 * turn))
                parts.append(at(rod((a, y0, a), (-b, y1, b), 0.1, iron, sides=4), heading=90.0 * turn))
    for turn in range(4):
        parts.append(
            at(arch(19.0, 15.0, 1.0, 0.8, iron, "metal", 18), *(_side(turn, float(half[0]) - 1.5)), 90.0 * turn)
        )
    for y, wide in ((23.0, half[3] + 1.6), (50.0, half[6] + 1.2), (82.0, 1.9)):
        parts.append(box((-wide, y - 0.5, -wide), (wide, y + 0.9, wide), shade(iron, 0.9), "metal"))
        if lit:
            parts.append(
                glowing(
                    box((-wide - 0.05, y + 0.1, -wide - 0.05), (wide + 0.05, y + 0.4, wide + 0.05), "#ffd58a", "plain"),
                    "#ffd58a",
                    2.5,
                )
            )
    parts += [box((-1.2, 83, -1.2), (1.2, 86, 1.2), iron, "metal"), rod((0, 86, 0), (0, 94, 0), 0.18, iron)]
    parts += [
        box((sx * 17.5 - 3, -1.5, sz * 17.5 - 3), (sx * 17.5 + 1.5, 1.3, sz * 17.5 + 1.5), "#a39a8a", "stone")
        for sx in (-1, 1)
        for sz in (-1, 1)
    ]
    return named("lattice-tower", merge(parts))


def _side(turn: int, out: float) -> tuple[float, float, float]:
    x, z = ((0.0, out), (out, 0.0), (0.0, -out), (-out, 0.0))[turn]
    return x, 0.0, z


def clock_tower(seed: int, lit: bool) -> Mesh:
    """A tower of a town hall with four clocks, a belfry and a spire, 42 metres."""
    stone = ("#b39a72", "#a8927a", "#9c8a78")[seed % 3]
    parts = [box((-4, -1, -4), (4, 26, 4), stone, "stone")]
    for x in (-1, 1):
        for z in (-1, 1):
            parts.append(
                box((x * 4 - 0.7, -1, z * 4 - 0.7), (x * 4 + 0.7, 31, z * 4 + 0.7), shade(stone, 0.94), "stone")
            )
            parts.append(at(lathe([(1.0, 0), (0, 4.0)], "#4d5a5c", "tile", 8), x * 4, 31, z * 4))
    face = "#f4ecd2"
    for turn in range(4):
        clock = [box((-3.4, 0, -0.1), (3.4, 7.0, 0.25), shade(stone, 1.06), "stone")]
        clock.append(_dial(face, lit))
        rows = rows_of_windows(6.0, 20.0, lit, seed + turn, (2.2, 4.6), (0.7, 2.4), 4.0, 0.3)
        parts.append(at(merge(clock), *_lifted(turn, 4.1, 19.5), 90.0 * turn))
        parts.append(at(rows, *_side(turn, 4.0), 90.0 * turn))
        parts += [at(arch(1.5, 3.4, 0.3, 0.5, shade(stone, 0.9)), *_lifted(turn, 4.0, 27.0), 90.0 * turn)]
    parts += [
        box((-4.3, 26, -4.3), (4.3, 26.6, 4.3), shade(stone, 0.9), "stone"),
        box((-3.4, 26, -3.4), (3.4, 31, 3.4), "#2b2722", "stone"),
    ]
    parts += [
        box((-4.5, 31, -4.5), (4.5, 31.6, 4.5), stone, "stone"),
        at(lathe([(5.4, 0), (1.6, 6.0), (0.3, 12.0), (0, 12.4)], "#4d5a5c", "tile", 4, 20), 0, 31.6, 0, 45),
    ]
    return named("clock-tower", grounded(varied(merge(parts), 0.1, seed, 2.0), 0, 2.0, 0.35))


def _lifted(turn: int, out: float, y: float) -> tuple[float, float, float]:
    x, _, z = _side(turn, out)
    return x, y, z


def _dial(face: str, lit: bool) -> Mesh:
    """A clock face of 5.4 metres towards +z: twelve marks, two hands at ten past ten."""
    disc = lathe([(0, 0.3), (2.7, 0.3), (2.7, 0.1)][::-1], face, "plain", 32)
    disc.positions[:] = disc.positions[:, [0, 2, 1]]
    disc.normals[:] = disc.normals[:, [0, 2, 1]]
    triangles = disc.triangles[:, ::-1].copy()
    disc.triangles[:] = triangles
    plate = glowing(disc, face, 1.6) if lit else disc
    parts = [at(plate, 0, 3.5, 0)]
    for k in range(12):
        a = np.radians(30.0 * k)
        x, y = float(np.sin(a)), float(np.cos(a))
        parts.append(rod((2.1 * x, 3.5 + 2.1 * y, 0.34), (2.5 * x, 3.5 + 2.5 * y, 0.34), 0.09, "#26221c", "plain", 4))
    for length, degrees in ((1.5, 305.0), (2.2, 62.0)):
        a = np.radians(degrees)
        parts.append(
            rod(
                (0, 3.5, 0.38),
                (length * float(np.sin(a)), 3.5 + length * float(np.cos(a)), 0.38),
                0.12,
                "#26221c",
                "plain",
                4,
            )
        )
    return merge(parts)


def skyscraper(seed: int, lit: bool) -> Mesh:
    """A tower of glass, 120 metres, stepped twice, with lower houses at its foot."""
    draw = chance(seed, "skyscraper")
    tone = ("#6f8797", "#7e8c8e", "#5f7285")[seed % 3]
    parts: list[Mesh] = []
    y, half = 0.0, 15.0
    for height in (62.0, 36.0, 22.0):
        parts.append(box((-half, y - 1, -half), (half, y + height, half), tone, "metal"))
        for turn in range(4):
            glass = rows_of_windows(2 * half, height, lit, seed + turn + int(y), (2.1, 3.3), (1.75, 2.6), 1.2, 0.5)
            parts.append(at(glass, *_lifted(turn, half, y), 90.0 * turn))
            fins = [
                box((x - 0.15, 0, 0), (x + 0.15, height, 0.35), shade(tone, 1.25), "metal")
                for x in np.linspace(-half, half, 8)
            ]
            parts.append(at(merge(fins), *_lifted(turn, half, y), 90.0 * turn))
        y, half = y + height, half - 3.6
    parts += [
        box((-3, y, -3), (3, y + 5, 3), shade(tone, 0.8), "metal"),
        rod((0, y + 5, 0), (0, y + 22, 0), 0.35, "#9aa3a8", thin=0.06),
    ]
    for k, (x, z) in enumerate(
        ((-34.0, 4.0), (33.0, 2.0), (-30.0, 34.0), (32.0, 36.0), (-62.0, 12.0), (60.0, 16.0), (0.0, 48.0))
    ):
        parts.append(at(block(20.0, 18.0, float(draw.uniform(24, 56)), lit, seed + k), x, 0, z))
    return named("skyscraper", merge(parts))


def pagoda(seed: int, lit: bool) -> Mesh:
    """A pagoda of five storeys, each with its own wide, upturned roof, and a gilded finial; 30 metres."""
    wood, roof = ("#8e2f26", "#7a3a2a", "#9a4632")[seed % 3], "#3f4a4c"
    parts: list[Mesh] = [box((-8, -0.5, -8), (8, 0.9, 8), "#9b958a", "stone")]
    y = 0.9
    for k in range(5):
        half = 5.4 - 0.75 * k
        tall = 3.5 - 0.15 * k
        parts.append(box((-half, y, -half), (half, y + tall, half), wood, "wood"))
        for turn in range(4):
            pillars = [
                box((x - 0.16, 0, 0), (x + 0.16, tall, 0.3), shade(wood, 0.8), "wood")
                for x in np.linspace(-half, half, 5)
            ]
            panes = [
                box(
                    (x - 0.5, 0.9, 0.02),
                    (x + 0.5, tall - 0.8, 0.12),
                    "#ffd890" if lit else "#e9dcc0",
                    "glow" if lit else "paper",
                )
                for x in np.linspace(-half * 0.75, half * 0.75, 4)
            ]
            rail = [box((-half - 0.5, 0.7, 0.75), (half + 0.5, 0.82, 0.85), shade(wood, 0.9), "wood")]
            parts.append(at(merge([*pillars, *panes, *rail]), *_lifted(turn, half, y), 90.0 * turn))
        wide = half + 2.6
        eaves = [
            (wide, 0.0),
            (wide * 0.97, 0.16),
            (wide * 0.72, 0.45),
            (half * 0.95, 1.25),
            (half * 0.8, 1.5),
            (0, 1.5),
        ]
        tile = lathe([(r * 1.414, h) for r, h in eaves], roof, "tile", 4, 60)
        parts.append(at(_upturned(tile, wide * 1.414), 0, y + tall - 0.2, 0, 45.0))
        y += tall + 1.1
    spire = lathe(
        [(0.5, 0), (0.3, 0.6), (0.55, 0.9), (0.2, 1.3), (0.45, 1.7), (0.15, 2.2), (0.3, 2.6), (0.05, 3.4), (0, 5.4)],
        "#c9a13a",
        "metal",
        14,
    )
    parts.append(at(spire, 0, y + 0.2, 0))
    return named("pagoda", grounded(merge(parts), 0, 1.5, 0.35))


def _upturned(roof: Mesh, reach: float) -> Mesh:
    """The corners of a four-sided roof bent up, as far as they stand out."""
    out = np.hypot(roof.positions[:, 0], roof.positions[:, 2]) / reach
    roof.positions[:, 1] += (np.clip(out - 0.55, 0, 1) ** 2 * 4.2).astype("f4")
    return roof


def obelisk(seed: int, lit: bool) -> Mesh:
    """A needle of stone on steps, 26 metres."""
    del lit
    stone = ("#b59a7a", "#a8a296", "#8f8377")[seed % 3]
    steps = [
        box((-w, -0.4, -w), (w, h, w), shade(stone, 0.95), "stone") for w, h in ((5.0, 0.4), (4.2, 0.8), (3.4, 1.2))
    ]
    base = box((-2.2, 1.2, -2.2), (2.2, 4.6, 2.2), stone, "stone")
    needle = at(lathe([(2.1, 4.6), (1.45, 24.0), (0, 26.2)], stone, "stone", 4, 20), heading=45.0)
    marks = [
        box((-0.5, y, -1.62 + 0.024 * (y - 5)), (0.5 - 0.3 * (k % 3), y + 0.35, -1.4), shade(stone, 0.7), "stone")
        for k, y in enumerate(np.arange(6.0, 20.0, 0.9))
    ]
    return named("obelisk", grounded(varied(merge([*steps, base, needle, *marks]), 0.1, seed, 1.0), 0, 1.5, 0.35))


def lighthouse(seed: int, lit: bool) -> Mesh:
    """The lighthouse of the shore, seen by itself, with the keeper's house."""
    house = merge(
        [
            box((4.5, -0.5, -2.4), (11.0, 2.9, 2.4), "#e4dfd2", "plaster"),
            at(hip(6.5, 4.8, 2.0, "#8a3b30"), 7.75, 2.9, 0),
            at(rows_of_windows(6.0, 2.9, lit, seed, (2.0, 3.0), (0.7, 1.0), 1.0, 0.8), 7.75, 0, -2.4, 180.0),
        ]
    )
    return named("lighthouse-alone", grounded(merge([sea_light(lit), house]), 0, 1.5, 0.35))


def water_tower(seed: int, lit: bool) -> Mesh:
    """A tank on six legs, as stands over small towns; 24 metres."""
    del lit
    tone = ("#c7ccc8", "#8fb0b5", "#c2b59a")[seed % 3]
    legs = []
    for k in range(6):
        a = np.pi * k / 3
        c, s = float(np.cos(a)), float(np.sin(a))
        legs.append(rod((5.4 * c, -0.5, 5.4 * s), (4.2 * c, 15.0, 4.2 * s), 0.22, shade(tone, 0.7)))
    rings = [lathe([(5.0, y), (5.1, y + 0.2)], shade(tone, 0.6), "metal", 6) for y in (5.0, 10.0)]
    tank = lathe(
        [(0, 13.6), (3.2, 14.1), (5.2, 15.6), (5.4, 17.0), (5.4, 21.0), (5.2, 21.4), (2.6, 23.2), (0, 23.9)],
        tone,
        "paint",
        30,
        50,
    )
    pipe = rod((0, -0.5, 0), (0, 14.0, 0), 0.5, shade(tone, 0.8), sides=12)
    return named(
        "water-tower", grounded(merge([*legs, *rings, tank, pipe, at(ball(0.4, "#b03a2e"), 0, 24.2, 0)]), 0, 1.0, 0.3)
    )
