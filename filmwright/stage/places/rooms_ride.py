"""Rooms that one rides in with others: a bus, an underground train's car, and the platform where it stops."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.furnish import Furnishing
from filmwright.stage.places.interior import Opening, Shell
from filmwright.stage.places.rooms_home import west_door
from filmwright.stage.props import furniture as f
from filmwright.stage.shapes import box, cylinder, lathe, rod
from filmwright.stage.surface import Colour, at, chance, glowing, grounded, merge, moved, placed, shade, turned


def bus(room: Furnishing, seed: int) -> Shell:
    """A city bus, its front to the north: rows of seats two by two, poles and straps, the driver's seat before a wide windscreen."""
    tone = ("#2f5a8a", "#8a2f3a", "#2f6a55")[seed % 3]
    long = 10.4
    rows = (-2.9, -1.3, 0.3, 1.9, 3.5)
    shell = Shell(
        2.6,
        long,
        2.3,
        "#d5d8d4",
        wall_material="paint",
        floor="#4c5053",
        floor_material="asphalt",
        trim="#3a3e41",
        ceiling="#e6e7e2",
        view="street",
        openings=(
            *(Opening("e", z, 1.44, 0.86, 1.9, "window") for z in (*rows, -4.4)),
            *(Opening("w", -z, 1.44, 0.86, 1.9, "window") for z in rows[:4]),
            Opening("n", 0.0, 2.2, 0.9, 2.1, "window"),
            Opening("w", -4.2, 1.0, 0.0, 2.05, "door"),
        ),
    )
    for z in np.arange(-2.6, 4.6, 0.86):
        for s in (-1, 1):
            if s < 0 and z > 2.4:
                continue
            room.put(_seat(tone), s * 0.83, float(z), 180, solid="seat", sight=(0, 0.5))
            for dx in (-0.21, 0.21):
                room.seat(s * 0.83 + dx, float(z), 180, 0.47, "seat")
    for s in (-1, 1):
        room.put(rod((0, 0, -4.4), (0, 0, 4.6), 0.018, "#e0b52e", "paint", 7), s * 0.38, 0.0, 0, 1.98)
        for z in (-3.2, -0.9, 1.4, 3.4):
            room.put(rod((0, 0, 0), (0, 2.3, 0), 0.019, "#e0b52e", "paint", 8), s * 0.38, z)
        for z in np.arange(-3.9, 4.2, 0.55):
            room.put(_strap(), s * 0.38, float(z), 90, 1.72)
    strip = glowing(box((-0.09, -0.03, -4.8), (0.09, 0.0, 4.8), "#f6f8f4"), "#f4fbff", 3.0 if room.lit else 1.2)
    for s in (-1, 1):
        room.put(strip, s * 0.62, 0.0, 0, shell.height)
    wheel = moved(
        lathe([(0.21, -0.015), (0.235, 0.0), (0.21, 0.015)], "#1d1f21", "leather", 22),
        placed(0, 0.95, -0.35) @ turned("x", 62),
    )
    cab = merge(
        [
            box((-0.62, 0, -0.75), (0.62, 0.86, -0.45), "#2c2f32", "paint", 0.04),
            wheel,
            rod((0, 0.7, -0.5), (0, 0.93, -0.36), 0.03, "#2c2f32"),
        ]
    )
    room.put(cab, -0.6, -4.25, 0, solid="table", sight=(0, 0.86))
    room.put(_seat("#2f3336", 0.5), -0.6, -3.7, 180, solid="seat", sight=(0, 0.5))
    room.put(box((-0.5, 0, -0.02), (0.5, 1.1, 0.02), "#3a3e41", "paint", 0.01), -0.62, -3.3)
    for z in (-3.4, 0.0, 3.4):
        room.lamp(0.0, 2.05, z, (1.5, 1.6, 1.6), 3.8, always=True)
    for z in rows:
        room.window_light(0.95, 1.5, z, 0.8, 3.0)
    west_door(room, shell, 4.2)
    room.word("table driver wheel", -0.2, -3.0, 0.86)
    room.word("window", 0.3, 0.3)
    room.word("seat seats aisle passage", 0.0, 0.9)
    room.marks += [(0.0, 0.3), (0.05, 1.3), (-0.05, -0.9), (0.0, 2.4), (0.05, -2.0), (0.0, 3.6)]
    room.landmark = (0.0, 1.4, -5.0)
    return shell


def subway(room: Furnishing, seed: int) -> Shell:
    """A car of an underground train: benches along both sides, poles, straps, a map, the tunnel's lamps before the windows."""
    tone = ("#c9642e", "#2f6a8a", "#3f7a4a")[seed % 3]
    doors = (-4.2, 0.0, 4.2)
    shell = Shell(
        2.9,
        13.0,
        2.4,
        "#cfd3d2",
        wall_material="metal",
        floor="#5a5d60",
        floor_material="asphalt",
        trim="#8d9497",
        ceiling="#e2e4e0",
        view="tunnel",
        openings=(
            *(Opening(w, z, 1.5, 0.95, 1.85, "window") for w in "ew" for z in (-2.1, 2.1)),
            *(Opening("e", z, 0.9, 0.95, 1.85, "window") for z in doors),
            *(Opening("w", -z, 0.9, 0.95, 1.85, "window") for z in doors[:2]),
            Opening("n", 0.0, 0.7, 1.0, 1.9, "window"),
            Opening("w", -5.2, 1.2, 0.0, 2.05, "door"),
        ),
    )
    for s in (-1, 1):
        for z in (-2.1, 2.1):
            seat = merge(
                [
                    box((-1.3, 0.38, -0.22), (1.3, 0.46, 0.22), tone, "cloth", 0.03),
                    box((-1.3, 0.5, -0.26), (1.3, 0.92, -0.2), tone, "cloth", 0.03),
                    box((-1.3, 0.0, -0.2), (1.3, 0.38, 0.1), "#7d8488", "metal"),
                ]
            )
            room.put(seat, s * 1.17, z, -90 * s, wall="e" if s > 0 else "w", solid="bench", sight=(0, 0.5))
            for dz in (-0.95, -0.32, 0.32, 0.95):
                room.seat(s * 1.12, z + dz, -90.0 * s % 360, 0.46, "bench")
            for dz in (-1.36, 1.36):
                room.put(rod((0, 0, 0), (0, 2.4, 0), 0.02, "#c9cdd0", "metal", 8), s * 0.93, z + dz)
        for z in doors:
            if not (s < 0 and z > 3):
                frame = merge(
                    [
                        box((-0.66, 2.0, 0), (0.66, 2.08, 0.04), tone, "paint"),
                        *(box((x - 0.02, 0, 0), (x + 0.02, 0.95, 0.035), "#8d9497", "metal") for x in (-0.62, 0, 0.62)),
                    ]
                )
                room.put(frame, s * 1.45, z, -90 * s, wall="e" if s > 0 else "w")
        room.put(rod((0, 0, -5.6), (0, 0, 5.6), 0.018, "#c9cdd0", "metal", 7), s * 0.72, 0.0, 0, 1.98)
        for z in np.arange(-5.0, 5.2, 0.62):
            room.put(_strap(), s * 0.72, float(z), 90, 1.72)
        line = merge(
            [
                box((-1.2, 0.0, 0.002), (1.2, 0.22, 0.006), "#f2f2ee", "paper"),
                box((-1.1, 0.1, 0.006), (1.1, 0.125, 0.01), tone, "paint"),
                *(at(cylinder(0.02, 0.01, "#2b2d2f", "paint", 8), x, 0.11, 0.01) for x in np.arange(-1.0, 1.01, 0.25)),
            ]
        )
        room.put(line, s * 1.45, 2.1, -90 * s, 2.0, wall="e" if s > 0 else "w")
    for z in (-4.2, 0.0, 4.2):
        room.put(rod((0, 0, 0), (0, 2.4, 0), 0.021, "#c9cdd0", "metal", 8), 0.0, z, solid="pole", sight=(0, 0.1))
    strip = glowing(box((-0.12, -0.03, -6.2), (0.12, 0.0, 6.2), "#f6f8f4"), "#f4fbff", 3.0)
    for s in (-1, 1):
        room.put(strip, s * 0.55, 0.0, 0, shell.height)
    for z in (-4.4, 0.0, 4.4):
        room.lamp(0.0, 2.15, z, (2.0, 2.15, 2.2), 4.6, always=True)
    west_door(room, shell, 5.2)
    room.word("table seat seats bench", 0.4, 2.0, 0.46)
    room.word("window", 0.5, -2.1)
    room.word("pole aisle passage", 0.3, 0.4)
    room.marks += [(0.3, 0.5), (0.05, 1.4), (-0.2, -0.9), (0.0, 2.6), (0.15, -2.2), (0.0, 3.4)]
    room.landmark = (0.0, 1.4, -6.2)
    return shell


def platform(room: Furnishing, seed: int) -> Shell:
    """An underground station: a tiled hall, a train at the platform with its doors open, columns, benches, lit signs, posters."""
    tone = ("#a8322a", "#2f5a8a", "#3f7a4a")[seed % 3]
    wide, deep, high = 11.0, 24.0, 4.4
    shell = Shell(
        wide,
        deep,
        high,
        "#dcdccf",
        wall_material="tile",
        floor="#9a9890",
        floor_material="tile",
        trim="#77756d",
        ceiling="#c3c1b6",
        view="none",
        openings=(Opening("w", -9.0, 2.2, 0.0, 2.8, "arch"),),
    )
    draw, north, west, east = chance(seed, "metro"), -deep / 2, -wide / 2, wide / 2
    band = box((-deep / 2, 1.5, 0), (deep / 2, 1.85, 0.012), tone, "tile")
    room.put(band, west, 0.0, 90, wall="w")
    room.put(_train(deep - 1.0, tone), east - 1.35, 0.0, 0, solid="train", sight=(0, 3.2))
    room.put(box((-0.18, 0, -deep / 2), (0.18, 0.004, deep / 2), "#101112", "plain"), east - 2.78, 0.0)
    room.put(box((-0.16, 0, -deep / 2), (0.16, 0.012, deep / 2), "#e0b52e", "tile"), east - 3.25, 0.0)
    room.put(box((-0.05, 0, -deep / 2), (0.05, 0.010, deep / 2), "#efece0", "tile"), east - 2.98, 0.0)
    column = merge(
        [
            lathe([(0.30, 0), (0.30, 0.3), (0.24, 0.36), (0.24, 3.5), (0.42, high)], "#d5d3c6", "tile", 18),
            lathe([(0.25, 1.5), (0.25, 1.85)], tone, "tile", 18),
        ]
    )
    for z in np.arange(-10.0, 10.1, 4.0):
        room.put(column, -0.9, float(z), solid="column", sight=(0, high))
    for z in (-8.0, -2.0, 4.0):
        room.put(f.bench("#8a6a45", 1.9), west + 0.5, z, 90, wall="w", solid="bench", sight=(0, 0.9))
        for dz in (-0.5, 0.5):
            room.seat(west + 0.55, z + dz, 90, 0.45, "bench")
    for k, z in enumerate((-10.2, -5.0, 1.0, 7.0)):
        room.put(f.picture((1.6, 1.1), seed + k, "#3a3c3e"), west, z, 90, 2.0, wall="w")
    for z in (-8.0, 0.0, 8.0):
        sign = merge(
            [rod((s * 0.9, 0, 0), (s * 0.9, -0.7, 0), 0.015, "#3a3c3e") for s in (-1, 1)]
            + [box((-1.25, -1.15, -0.06), (1.25, -0.7, 0.06), "#1f2b3a", "paint", 0.02)]
        )
        letters = [
            glowing(box((x - 0.07, -1.02, 0.06), (x + 0.07, -0.84, 0.066), "#ffffff"), "#eef6ff", 2.2)
            for x in np.arange(-0.8, 0.9, 0.2)
            if draw.uniform() < 0.85
        ]
        dot = glowing(
            moved(cylinder(0.12, 0.01, tone, "plain", 16), placed(-1.05, -0.93, 0.06) @ turned("x", 90)), tone, 1.6
        )
        room.put(merge([sign, *letters, dot]), 0.9, z, 0, high)
    for x in (-3.2, 1.3):
        for z in np.arange(-10.0, 10.1, 2.5):
            room.put(
                glowing(box((-0.10, -0.05, -0.8), (0.10, 0.0, 0.8), "#f6f8f4"), "#f6fbff", 3.0), x, float(z), 0, high
            )
    for z in (-9.0, -4.5, 0.0, 4.5, 9.0):
        room.lamp(-1.6, 3.9, z, (4.2, 4.3, 4.0), 7.5, always=True)
    clock = merge([rod((0, 0, 0), (0, -0.8, 0), 0.02, "#3a3c3e"), at(f.wall_clock("#2b2d2f", 0.26), 0, -1.05, 0.04)])
    room.put(clock, 0.9, -4.0, 0, high)
    room.prop("bin", -0.9, 0.0, 3.0, 0, "#4c5356")
    west_door(room, shell, 9.0)
    room.word("table bench seat", west + 1.2, -2.0, 0.45)
    room.word("window train door platform edge tracks", east - 3.7, 0.0)
    room.word("column stairs", 0.0, 3.2)
    room.marks += [(0.6, 0.6), (1.3, 1.4), (-0.1, 1.9), (0.8, -1.2), (-2.4, 1.0), (1.2, 3.2), (-2.6, 4.0)]
    room.landmark = (east - 2.0, 1.6, north + 3.0)
    return shell


# ---------------------------------------------------------------- pieces


def _seat(tone: Colour, wide: float = 0.86) -> Mesh:
    """A double seat on a bracket, its sitter looking to +z."""
    w = wide / 2
    parts = [
        box((-w, 0.39, -0.22), (w, 0.47, 0.24), tone, "cloth", 0.03),
        box((-w, 0.45, -0.30), (w, 1.06, -0.22), tone, "cloth", 0.04),
    ]
    parts += [
        box((-0.06, 0, -0.1), (0.06, 0.39, 0.1), "#6a7074", "metal"),
        rod((-w + 0.05, 1.1, -0.27), (w - 0.05, 1.1, -0.27), 0.017, "#e0b52e", "paint", 7),
    ]
    parts += [
        rod((s * (w - 0.05), 1.0, -0.27), (s * (w - 0.05), 1.1, -0.27), 0.017, "#e0b52e", "paint", 7) for s in (-1, 1)
    ]
    parts.append(box((-w, 0.5, -0.315), (w, 1.02, -0.30), shade(tone, 0.6), "paint"))
    return grounded(merge(parts), 0, 0.2, 0.4)


def _strap() -> Mesh:
    """A strap to hold on to, 0.26 m, hung at its top."""
    ring = moved(
        lathe([(0.048, -0.008), (0.06, 0.0), (0.048, 0.008)], "#2b2d2f", "leather", 12),
        placed(0, 0.05, 0) @ turned("x", 90),
    )
    return merge([box((-0.012, 0.10, -0.003), (0.012, 0.27, 0.003), "#3a3c3e", "leather"), ring])


def _train(long: float, tone: Colour) -> Mesh:
    """The side of an underground train along z that looks to -x, doors open every 5 m, lit inside."""
    h = long / 2
    parts = [
        box((0.1, 0.0, -h), (1.3, 0.35, h), "#1b1c1e", "metal"),
        box((-1.15, 3.05, -h), (1.3, 3.3, h), "#b9bec0", "metal", 0.06),
    ]
    parts.append(glowing(box((0.9, 0.9, -h), (1.0, 2.6, h), "#ece5d2"), "#efe8d4", 0.75))
    parts.append(glowing(box((-0.5, 2.9, -h), (-0.2, 2.95, h), "#ffffff"), "#f4fbff", 2.4))
    parts.append(box((-1.1, 0.28, -h), (1.0, 0.34, h), "#5a5d60", "asphalt"))
    z = -h
    while z < h - 0.5:
        door = abs((z + h) % 5.0 - 1.9) < 0.05
        wide = 1.4 if door else 1.8 if (z + h) % 5.0 > 3.0 else 1.9
        if not door:
            parts.append(box((-1.15, 0.3, z), (-1.05, 1.2, z + wide), "#c9cdd0", "metal", 0.01))
            parts.append(box((-1.16, 0.95, z), (-1.04, 1.15, z + wide), tone, "paint"))
            parts.append(box((-1.15, 2.2, z), (-1.05, 3.05, z + wide), "#c9cdd0", "metal", 0.01))
            parts.append(box((-1.14, 1.2, z + wide - 0.1), (-1.06, 2.2, z + wide), "#c9cdd0", "metal"))
            parts.append(box((-1.14, 1.2, z), (-1.06, 2.2, z + 0.1), "#c9cdd0", "metal"))
            for k in range(2):
                parts.append(
                    box(
                        (0.45, 0.34, z + 0.1 + 0.85 * k),
                        (0.9, 1.25, z + 0.85 + 0.85 * k),
                        shade(tone, 0.9),
                        "cloth",
                        0.05,
                    )
                )
        else:
            parts.append(box((-1.15, 2.5, z), (-1.05, 3.05, z + wide), "#c9cdd0", "metal"))
            parts.append(rod((0.0, 0.34, z + 0.7), (0.0, 2.95, z + 0.7), 0.03, "#e0b52e", "paint", 8))
        z += wide
    return merge(parts)


ROOMS: dict[str, Callable[[Furnishing, int], Shell]] = {"bus": bus, "subway": subway, "platform": platform}
