"""What one passes under or over: an arch of triumph, a bridge of stone, a bridge that hangs from cables, an aqueduct, a gate of temples."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import street_lamp
from filmwright.stage.places.landmarks.landmark import column
from filmwright.stage.shapes import arch, box, gable, gable_wall, lathe, rod, tube
from filmwright.stage.surface import at, grounded, merge, named, shade, varied

STONE = ("#b9ac94", "#a89e8c", "#c4b79c")


def triumphal_arch(seed: int, lit: bool) -> Mesh:
    """An arch of triumph of 30 by 32 metres: a great passage, four columns a side, reliefs, an attic storey."""
    del lit
    stone = STONE[seed % 3]
    parts: list[Mesh] = []
    for s in (-1, 1):
        parts.append(box((s * 5.6, -1, -6), (s * 15, 22, 6), stone, "stone"))
        for z in (-1, 1):
            parts += [at(column(15.0, 0.75, shade(stone, 1.05)), s * x, 2.0, z * 6.9) for x in (6.6, 14.0)]
            parts += [
                box(
                    (s * x - 1.1, -1, z * 6.9 - 1.1),
                    (s * x + 1.1, 2.0, z * 6.9 + 1.1),
                    shade(stone, 0.96),
                    "stone",
                    0.05,
                )
                for x in (6.6, 14.0)
            ]
            relief = box((s * 8.2, 4.5, z * 6.0), (s * 12.4, 11.5, z * 6.35), shade(stone, 0.9), "stone", 0.08)
            figures = [
                box(
                    (s * (8.7 + 0.85 * k), 5.0, z * 6.3),
                    (s * (9.2 + 0.85 * k), 8.6 + 1.2 * ((k * 7) % 3) / 2, z * 6.6),
                    shade(stone, 1.04),
                    "stone",
                    0.12,
                )
                for k in range(4)
            ]
            parts += [relief, *figures]
    vault = arch(11.2, 17.5, 4.5, 12.0, shade(stone, 0.97), "stone", 20)
    parts.append(vault)
    parts += [
        box((-15, 21.6, -6), (15, 23.4, 6), stone, "stone"),
        box((-16.2, 17.0, -7.9), (16.2, 18.2, 7.9), shade(stone, 1.05), "stone", 0.1),
    ]
    parts += [
        box((-15.6, 23.2, -6.6), (15.6, 24.2, 6.6), shade(stone, 1.05), "stone", 0.1),
        box((-14.4, 24.2, -5.6), (14.4, 30.0, 5.6), stone, "stone"),
    ]
    parts += [box((-15.0, 30.0, -6.2), (15.0, 31.0, 6.2), shade(stone, 1.05), "stone", 0.1)]
    parts += [
        box((-9 + 0.9 * k, 26.2, -5.7), (-8.4 + 0.9 * k, 27.6, -5.55), shade(stone, 0.72), "stone")
        for k in range(20)
        if k % 5 != 3
    ]
    return named("triumphal-arch", grounded(varied(merge(parts), 0.1, seed, 1.6), 0, 2.0, 0.4))


def stone_bridge(seed: int, lit: bool) -> Mesh:
    """An old bridge of five arches with lanterns and parapets, along x; 90 metres, its deck 9 metres over the water at y = 0."""
    stone = STONE[seed % 3]
    parts: list[Mesh] = []
    spans = ((-32.0, 11.0), (-16.5, 13.0), (0.0, 15.0), (16.5, 13.0), (32.0, 11.0))
    for x, width in spans:
        parts.append(at(arch(width, 1.0 + width / 2, 1.1, 8.0, shade(stone, 0.95), "stone", 16), x, -0.6, 0))
    xs = np.linspace(-46, 46, 47)
    crown = _deck(xs)
    for k in range(len(xs) - 1):
        x0, x1 = xs[k], xs[k + 1]
        under = max(_intrados(x, spans) for x in (x0, (x0 + x1) / 2, x1))
        top = float(max(crown[k], crown[k + 1]))
        if under < top - 0.2:
            parts.append(box((x0, under, -3.9), (x1, top, 3.9), stone, "stone"))
        for z in (-3.9, 3.9):
            parts.append(box((x0, top - 0.15, z - 0.3), (x1, top + 1.05, z + 0.3), shade(stone, 1.05), "stone"))
    for x in (-39.0, -24.3, -8.3, 8.3, 24.3, 39.0):
        parts.append(lathe([(2.4, -3), (2.4, 2.6), (1.6, 4.2), (0, 5.0)], shade(stone, 0.92), "stone", 6))
        parts[-1] = at(parts[-1], x, 0, -4.2)
        parts.append(at(street_lamp(3.4, lit), x, float(np.interp(x, xs, crown)), -3.7, 90.0))
    return named("stone-bridge", varied(merge(parts), 0.16, seed, 1.4))


def _deck(xs: np.ndarray) -> np.ndarray:
    return 9.6 - 3.0 * (xs / 46.0) ** 2


def _intrados(x: float, spans: tuple[tuple[float, float], ...]) -> float:
    """The underside of the masonry at x: over an arch its extrados, elsewhere below the water."""
    for centre, width in spans:
        r = width / 2 + 1.1
        if abs(x - centre) < r:
            return 0.4 + float(np.sqrt(max(r * r - (x - centre) ** 2, 0.0)))
    return -3.0


def suspension_bridge(seed: int, lit: bool) -> Mesh:
    """A bridge that hangs from two cables, along x: towers 60 metres high, 150 apart, its deck 18 over the water at y = 0."""
    tone = ("#b5432f", "#7d8a8f", "#8a7c66")[seed % 3]
    parts: list[Mesh] = []
    deck = 18.0
    parts.append(box((-210, deck - 1.6, -6), (210, deck, 6), shade(tone, 0.85), "metal"))
    parts.append(box((-210, deck, -5.4), (210, deck + 0.05, 5.4), "#4b4c4e", "asphalt"))
    for z in (-6.2, 6.2):
        for x in np.arange(-210, 210, 6.0):
            parts.append(
                rod((x, deck - 1.5, z), (x + 6.0, deck - 5.0 if int(x / 6) % 2 else deck - 1.5, z), 0.16, tone, sides=4)
            )
        parts.append(box((-210, deck - 5.2, z - 0.25), (210, deck - 4.8, z + 0.25), tone, "metal"))
        parts.append(box((-210, deck + 1.0, z - 0.1), (210, deck + 1.2, z + 0.1), tone, "metal"))
        xs = np.concatenate([np.linspace(-210, -75, 10)[:-1], np.linspace(-75, 75, 27), np.linspace(75, 210, 10)[1:]])
        # a cable that bears an even deck hangs in a parabola
        y = np.where(np.abs(xs) <= 75, deck + 3.0 + 39.0 * (xs / 75.0) ** 2, 60.0 - 42.0 * (np.abs(xs) - 75.0) / 135.0)
        parts.append(tube(np.stack([xs, y, np.full_like(xs, z)], 1), 0.42, tone, "metal", 6))
        for x, h in zip(xs, y, strict=True):
            if h > deck + 1.5:
                parts.append(rod((float(x), deck, z), (float(x), float(h), z), 0.09, tone, sides=4))
    for x in (-75.0, 75.0):
        for z in (-6.8, 6.8):
            parts.append(box((x - 2.2, -6, z - 1.6), (x + 2.2, 30, z + 1.6), tone, "metal", 0.1))
            parts.append(box((x - 1.8, 30, z - 1.3), (x + 1.8, 62, z + 1.3), tone, "metal", 0.1))
        for up in (24.0, 40.0, 52.0, 60.0):
            parts.append(box((x - 1.4, up, -6.8), (x + 1.4, up + 2.2, 6.8), shade(tone, 0.95), "metal", 0.1))
        parts.append(box((x - 7, -6, -13), (x + 7, 3, 13), "#9a958a", "concrete", 0.1))
        if lit:
            parts.append(at(lathe([(0.5, 0), (0.5, 0.8), (0, 1.0)], "#ff5a3c", "glow", 8), x, 62, 0))
    return named("suspension-bridge", merge(parts))


def aqueduct(seed: int, lit: bool) -> Mesh:
    """Two storeys of arches, along x, 100 metres long and 22 high."""
    del lit
    stone = STONE[seed % 3]
    parts = [at(arch(7.0, 10.0, 1.4, 4.0, shade(stone, 0.95)), x, 0, 0) for x in np.arange(-45, 46, 10.0)]
    parts += [at(arch(3.4, 5.2, 0.8, 3.0, stone), x, 12.6, 0) for x in np.arange(-47.5, 48, 5.0)]
    parts += [box((x - 0.6, -1, -2.1), (x + 0.6, 9, 2.1), stone, "stone") for x in np.arange(-50, 51, 10.0)]
    parts += [
        box((-50, 11.3, -2.3), (50, 12.7, 2.3), stone, "stone", 0.05),
        box((-50, 18.5, -1.8), (50, 20.2, 1.8), stone, "stone", 0.05),
    ]
    return named("aqueduct", grounded(varied(merge(parts), 0.16, seed, 1.3), 0, 2.0, 0.4))


def torii(seed: int, lit: bool) -> Mesh:
    """A red gate of a shrine, 9 metres wide, with two smaller ones behind it on the way."""
    del lit, seed
    red, black = "#b7402a", "#2a2624"

    def gate(size: float) -> Mesh:
        w, h = 3.6, 7.4
        x = np.linspace(-6.2, 6.2, 15)
        curve = np.stack([x, h + 0.5 + 0.75 * (np.abs(x) / 6.2) ** 2.4, 0 * x], 1)
        legs = [rod((s * w * 1.05, -0.5, 0), (s * w * 0.95, h + 0.2, 0), 0.36, red, "paint", 16) for s in (-1, 1)]
        shoes = [at(lathe([(0.5, -0.5), (0.5, 0.7), (0.42, 0.8)], black, "stone", 16), s * w * 1.05) for s in (-1, 1)]
        return at(
            merge(
                [
                    *legs,
                    *shoes,
                    tube(curve, 0.42, red, "paint", 4),
                    tube(curve + [0, 0.55, 0], 0.36, black, "tile", 4),
                    box((-4.9, 5.5, -0.22), (4.9, 6.1, 0.22), red, "paint", 0.03),
                    box((-0.45, 6.1, -0.2), (0.45, 7.6, 0.2), red, "paint"),
                ]
            ),
            size=size,
        )

    return named(
        "torii", grounded(merge([gate(1.0), at(gate(0.9), 0, 0, 12.0), at(gate(0.85), 0, 0, 22.0)]), 0, 1.0, 0.3)
    )


def colonnade(seed: int, lit: bool) -> Mesh:
    """A temple of columns under a low gable, 34 by 20 metres on three steps."""
    del lit
    stone = ("#d8cfba", "#cdbf9f", "#c9c4b6")[seed % 3]
    parts = [
        box((-17 - s, -0.6, -10 - s), (17 + s, 0.5 * (3 - k), 10 + s), shade(stone, 0.97 + 0.02 * k), "stone")
        for k, s in enumerate((1.6, 0.8, 0.0))
    ][::-1]
    floor = 1.5
    for x in np.linspace(-15.5, 15.5, 8):
        parts += [at(column(10.0, 0.85, stone, sides=16), float(x), floor, z) for z in (-8.6, 8.6)]
    for z in np.linspace(-5.1, 5.1, 3):
        parts += [at(column(10.0, 0.85, stone, sides=16), x, floor, float(z)) for x in (-15.5, 15.5)]
    parts += [
        box((-11, floor, -5), (11, 11.5, 5), shade(stone, 0.82), "stone"),
        box((-1.6, floor, -5.1), (1.6, 7.2, -4.9), "#2e261e", "wood"),
    ]
    parts += [
        box((-17, 11.5, -10), (17, 13.4, 10), stone, "stone", 0.05),
        box((-17.6, 13.4, -10.6), (17.6, 14.0, 10.6), shade(stone, 1.04), "stone", 0.05),
    ]
    roof = merge(
        [
            gable(20.0, 34.0, 5.0, shade(stone, 0.9), "tile", 0.8, 0.4),
            *(at(gable_wall(34.0, 5.0, 0.6, shade(stone, 1.02), "stone"), x, 0, 0, 90.0) for x in (-9.6, 9.6)),
        ]
    )
    parts.append(at(roof, 0, 14.0, 0, 90.0))  # the ridge runs from front to back, as a temple's does
    return named("colonnade", grounded(varied(merge(parts), 0.08, seed, 1.5), 0, 1.5, 0.35))
