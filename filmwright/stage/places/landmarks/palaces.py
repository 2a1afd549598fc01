"""Large houses for show: a palace with a dome, a mansion with a portico, a domed mosque or mausoleum, a cathedral, a college."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import rows_of_windows, wall_face
from filmwright.stage.places.landmarks.landmark import column
from filmwright.stage.shapes import arch, ball, box, extrude, gable, gable_wall, hip, lathe, rod, stairs
from filmwright.stage.surface import Colour, at, chance, grounded, merge, moved, named, placed, shade, varied


def dome(radius: float, colour: Colour, material: str = "metal", swell: float = 1.0, sides: int = 30) -> Mesh:
    """A dome on y = 0 with a lantern; `swell` over 1 makes it an onion."""
    a = np.linspace(0, np.pi / 2, 14)
    r, y = np.cos(a), np.sin(a) * 1.05
    bulge = 1 + (swell - 1) * np.sin(np.pi * np.clip(y / 0.75, 0, 1)) * 0.9
    tip = np.where(y > 0.86, (y - 0.86) * (swell - 1) * 6.0, 0)
    profile = [(float(radius * u), float(radius * (v + w))) for u, v, w in zip(r * bulge, y * swell, tip, strict=True)]
    profile[-1] = (0.02, profile[-1][1])
    top = profile[-1][1]
    lantern = lathe(
        [
            (0.14 * radius, 0),
            (0.14 * radius, 0.3 * radius),
            (0.17 * radius, 0.32 * radius),
            (0.02, 0.6 * radius),
            (0.015 * radius, 0.95 * radius),
            (0, radius),
        ],
        "#c9a24a",
        "metal",
        12,
    )
    return merge([lathe(profile, colour, material, sides, 80), at(lantern, y=top * 0.985)])


def _wing(
    width: float, depth: float, height: float, colour: Colour, lit: bool, seed: int, tall_first: bool = True
) -> Mesh:
    """A wing of a palace on the origin: plastered walls, windows on all sides, pilasters, cornice and balustrade."""
    parts: list[Mesh] = []
    for side, heading in (("s", 0.0), ("e", 90.0), ("n", 180.0), ("w", 270.0)):
        span, out = (width, depth / 2) if side in "ns" else (depth, width / 2)
        face = [
            wall_face(span, height, colour, "plaster", 0, seed),
            rows_of_windows(span, height, lit, seed + int(heading), (3.0, 5.2), (1.3, 2.9), 1.4, 0.55),
        ]
        count = max(2, round(span / 6.0))
        face += [
            box((x - 0.35, 0, 0), (x + 0.35, height, 0.28), shade(colour, 1.07), "plaster")
            for x in np.linspace(-span / 2, span / 2, count + 1)
        ]
        parts.append(moved(merge(face), placed(heading=heading) @ placed(z=out)))
    w, d = width / 2, depth / 2
    parts += [
        box((-w - 0.5, height - 0.5, -d - 0.5), (w + 0.5, height + 0.2, d + 0.5), shade(colour, 1.1), "stone", 0.05)
    ]
    parts += [
        box((-w, height, -d), (w, height + 1.2, -d + 0.3), shade(colour, 1.08), "stone"),
        box((-w, height, d - 0.3), (w, height + 1.2, d), shade(colour, 1.08), "stone"),
    ]
    return merge(parts)


def _portico(width: float, height: float, colour: Colour, count: int = 6) -> Mesh:
    """Columns under a gable, its back on z = 0, reaching to -z."""
    deep = 4.2
    parts = [
        at(column(height - 1.2, width / count / 7.5, colour), float(x), 1.2, -deep + 0.8)
        for x in np.linspace(-width / 2 + 0.8, width / 2 - 0.8, count)
    ]
    parts += [
        at(stairs(width, 0.2, 0.4, 6, shade(colour, 0.9), "stone"), 0, 0, -deep - 2.4, 180.0),
        box((-width / 2, 0, -deep), (width / 2, 1.2, 0), shade(colour, 0.92), "stone"),
    ]
    parts[-2] = moved(stairs(width, 0.2, 0.4, 6, shade(colour, 0.9), "stone"), placed(0, 0, -deep - 2.4, 180.0))
    parts += [box((-width / 2 - 0.3, height, -deep - 0.2), (width / 2 + 0.3, height + 1.2, 0.2), colour, "stone", 0.04)]
    parts += [at(gable_wall(width + 0.6, width * 0.16, 0.5, shade(colour, 1.03), "plaster"), 0, height + 1.2, -deep)]
    roof = gable(deep + 0.8, width, width * 0.16, "#6b6a68", "tile", 0.3, 0.2)
    parts.append(at(roof, 0, height + 1.2, -deep / 2, 90.0))
    return merge(parts)


def palace(seed: int, lit: bool) -> Mesh:
    """A palace of 96 metres: a middle under a dome with a portico, two wings and pavilions at their ends."""
    draw = chance(seed, "palace")
    colour = ("#dccfae", "#d8b98f", "#cdd3d0", "#d9c2b4")[int(draw.integers(4))]
    green = ("#6f9488", "#5d6a74", "#8a7f70")[seed % 3]
    parts = [at(_wing(26, 22, 17, colour, lit, seed), 0, 0, 2)]
    for s in (-1, 1):
        parts.append(at(_wing(26, 14, 12.5, colour, lit, seed + 3), s * 26, 0, 3))
        parts.append(at(_wing(11, 18, 15.5, colour, lit, seed + 5), s * 43, 0, 2))
        parts.append(at(hip(11, 18, 6.0, green, "tile"), s * 43, 15.6, 2))
    parts.append(at(_portico(17, 12.5, shade(colour, 1.1)), 0, 0, -9))
    drum = lathe([(7.6, 0), (7.6, 5.4), (8.0, 5.6), (8.0, 6.2)], shade(colour, 1.06), "stone", 32)
    ring = [
        at(column(4.6, 0.34, shade(colour, 1.12), sides=8), float(8.2 * np.sin(a)), 17.4, float(2 + 8.2 * np.cos(a)))
        for a in np.linspace(0, 2 * np.pi, 17)[:-1]
    ]
    parts += [at(drum, 0, 17.2, 2), *ring, at(dome(7.8, green), 0, 23.3, 2)]
    parts.append(at(rod((0, 0, 0), (0, 5, 0), 0.08, "#3a3d40"), 0, 17, -6))
    return named("palace", grounded(merge(parts), 0, 2.0, 0.35))


def mansion(seed: int, lit: bool) -> Mesh:
    """A mansion of 30 metres: two storeys, a portico, wings a little back, a hip roof with chimneys."""
    colour = ("#e8e1d2", "#a8583f", "#d9d6cc")[seed % 3]
    roof = ("#4c4f55", "#5d4a42", "#3f4a4a")[seed % 3]
    parts = [
        _wing(18, 13, 8.6, colour, lit, seed),
        at(hip(18, 13, 4.2, roof), 0, 8.9, 0),
        at(_portico(9.5, 7.6, "#eeeae0", 4), 0, 0, -6.4),
    ]
    for s in (-1, 1):
        parts += [
            at(_wing(9, 10, 6.4, colour, lit, seed + 2), s * 13.4, 0, 1.5),
            at(hip(9, 10, 3.2, roof), s * 13.4, 6.7, 1.5),
        ]
        parts.append(box((s * 6.4 - 0.7, 8, -0.9), (s * 6.4 + 0.7, 15.2, 0.9), "#8a4b3a", "brick", 0.03))
    parts.append(box((-0.9, 1.2, -6.62), (0.9, 4.0, -6.5), "#2f3a34", "wood"))
    return named("mansion", grounded(merge(parts), 0, 1.5, 0.35))


def mausoleum(seed: int, lit: bool) -> Mesh:
    """A tomb or mosque of white marble: a great onion dome over an arched front, four minarets, on a terrace; 60 metres square."""
    del lit
    marble = ("#ece6da", "#e2d8c6", "#d9c6a6")[seed % 3]
    parts = [box((-30, -1, -30), (30, 3.0, 30), shade(marble, 0.95), "stone", 0.1)]
    half, tall = 14.0, 17.0
    corner = 4.5
    outline = [
        (-half + corner, -half),
        (half - corner, -half),
        (half, -half + corner),
        (half, half - corner),
        (half - corner, half),
        (-half + corner, half),
        (-half, half - corner),
        (-half, -half + corner),
    ]
    body = extrude([(x, z) for x, z in outline], tall, marble, "stone")
    body = moved(body, np.array([[1, 0, 0, 0], [0, 0, 1, 3.0 + tall / 2], [0, -1, 0, 0], [0, 0, 0, 1]], float))
    parts.append(body)
    for turn in range(4):
        face = [
            box((-5.6, 3.0, half - 0.2), (5.6, 23.0, half + 0.5), shade(marble, 1.03), "stone"),
            at(arch(7.4, 15.0, 0.5, 1.2, shade(marble, 0.88)), 0, 3.0, half + 0.3),
            box((-3.7, 3.0, half + 0.35), (3.7, 14.2, half + 0.55), "#55504a", "stone"),
            lathe([(0.4, 23.0), (0.3, 24.5), (0, 26.0)], marble, "stone", 8),
        ]
        for x in (-9.8, 9.8):
            for y in (3.4, 11.0):
                if abs(x) < half - 1.2:
                    face.append(at(arch(2.6, 5.6, 0.3, 0.6, shade(marble, 0.9)), x * 0.8, y, half))
                    face.append(
                        box((x * 0.8 - 1.3, y, half - 0.1), (x * 0.8 + 1.3, y + 4.5, half + 0.12), "#6a645c", "stone")
                    )
        parts.append(at(merge(face), heading=90.0 * turn))
    drum = lathe([(8.2, 0), (8.2, 5.0), (8.5, 5.2)], marble, "stone", 36)
    parts += [at(drum, 0, 20.0, 0), at(dome(8.4, marble, "stone", 1.28, 40), 0, 25.0, 0)]
    for x in (-1, 1):
        for z in (-1, 1):
            parts.append(
                at(
                    merge(
                        [
                            lathe([(2.4, 0), (2.4, 3.6), (2.7, 3.8)], marble, "stone", 16),
                            at(dome(2.5, marble, "stone", 1.25, 20), y=3.8),
                        ]
                    ),
                    x * 8.6,
                    20.0,
                    z * 8.6,
                )
            )
            minaret = [lathe([(2.3, 0), (1.6, 30.0), (1.5, 34.0)], marble, "stone", 18)]
            minaret += [
                lathe(
                    [(2.0 - 0.02 * y, y - 0.5), (2.9 - 0.02 * y, y), (2.9 - 0.02 * y, y + 0.8), (1.9, y + 0.8)],
                    shade(marble, 0.93),
                    "stone",
                    18,
                )
                for y in (11.0, 21.0, 31.0)
            ]
            minaret.append(at(dome(1.6, marble, "stone", 1.2, 16), y=34.0))
            parts.append(at(merge(minaret), x * 27, 3.0, z * 27))
    return named("mausoleum", grounded(varied(merge(parts), 0.05, seed, 2.0), 0, 2.0, 0.25))


def cathedral(seed: int, lit: bool) -> Mesh:
    """A Gothic church: two towers with spires, a rose window over three doors, a long nave with buttresses; 62 metres long."""
    stone = ("#8f887c", "#a0968a", "#84807a")[seed % 3]
    glass = "#f2c46a" if lit else "#38506b"
    kind = "glow" if lit else "glass"
    parts = [
        box((-8, -1, -10), (8, 20, 46), stone, "stone"),
        at(moved(gable(56, 16, 10, "#55565a", "tile", 0.6, 0.3), placed(heading=90.0)), 0, 20, 18),
    ]
    parts += [box((s * 8, -1, -8), (s * 13.5, 10, 44), shade(stone, 0.96), "stone") for s in (-1, 1)]
    for z in np.arange(-2, 44, 7.0):
        for s in (-1, 1):
            parts += [
                box((s * 13.4, -1, z - 0.7), (s * 15.4, 12, z + 0.7), stone, "stone"),
                rod((s * 14.4, 11.4, z), (s * 8.2, 17.0, z), 0.45, stone, "stone", 4),
                at(lathe([(0.7, 0), (0, 3.0)], stone, "stone", 4), s * 14.4, 12, z),
            ]
            parts += [
                box((s * 13.5, 2.5, z + 2.2), (s * 13.62, 7.8, z + 4.6), glass, kind),
                box((s * 8.0, 11.6, z + 2.2), (s * 8.14, 18.0, z + 4.6), glass, kind),
            ]
    for s in (-1, 1):
        x = s * 9.0
        parts += [
            box((x - 4, -1, -15), (x + 4, 31, -7), stone, "stone"),
            at(lathe([(5.2, 0), (0.2, 19.0), (0, 19.2)], shade(stone, 0.9), "stone", 8), x, 31, -11),
        ]
        parts += [
            at(lathe([(0.9, 0), (0, 5.5)], stone, "stone", 4), x + a * 3.4, 31, -11 + b * 3.4)
            for a in (-1, 1)
            for b in (-1, 1)
        ]
        for y in (9.0, 21.0):
            for off in (-1.5, 1.5):
                parts.append(
                    box(
                        (x + off - 0.65, y, -15.1),
                        (x + off + 0.65, y + 7.0, -14.9),
                        "#23262c" if y > 12 or not lit else glass,
                        "stone" if y > 12 or not lit else kind,
                    )
                )
    parts += [
        box((-5, -1, -14), (5, 23, -9), stone, "stone"),
        at(gable_wall(10.4, 6.0, 3.0, stone, "stone"), 0, 23, -11.6),
    ]
    rose = lathe([(0, 0), (3.2, 0), (3.2, 0.3)], glass, kind, 24)
    rose = moved(rose, np.array([[1, 0, 0, 0], [0, 0, 1, 15.4], [0, 1, 0, -14.2], [0, 0, 0, 1]], float))
    parts.append(rose)
    for k in range(12):
        a = np.pi * k / 6
        parts.append(
            rod(
                (0, 15.4, -14.3),
                (3.2 * float(np.sin(a)), 15.4 + 3.2 * float(np.cos(a)), -14.3),
                0.1,
                shade(stone, 0.8),
                "stone",
                4,
            )
        )
    for x, wide, tall in ((0.0, 3.4, 7.0), (-9.0, 2.6, 5.4), (9.0, 2.6, 5.4)):
        z = -14.2 if x == 0 else -15.2
        parts += [
            at(arch(wide, tall, 0.8, 1.2, shade(stone, 1.06)), x, 0, z),
            box((x - wide / 2, 0, z - 0.1), (x + wide / 2, tall - wide * 0.3, z + 0.2), "#4a3324", "wood"),
        ]
    return named("cathedral", grounded(varied(merge(parts), 0.12, seed, 1.8), 0, 2.5, 0.4))


def college(seed: int, lit: bool) -> Mesh:
    """A college around three sides of a lawn: brick, stone trim, a clock gable in the middle; 84 by 40 metres."""
    brick, trim = ("#8a4b3c", "#9a5a44", "#7d4a40")[seed % 3], "#d8cfbc"
    parts: list[Mesh] = []
    for x, z, w, d in ((0.0, 16.0, 60.0, 13.0), (-36.0, 4.0, 13.0, 38.0), (36.0, 4.0, 13.0, 38.0)):
        wing = _wing(w, d, 11.5, brick, lit, seed + int(x))
        roof = hip(w, d, 4.6, "#4f5256", "tile")
        parts += [
            at(wing, x, 0, z),
            at(roof, x, 11.8, z),
            box((x - w / 2 - 0.1, 5.6, z - d / 2 - 0.12), (x + w / 2 + 0.1, 6.0, z + d / 2 + 0.12), trim, "stone"),
        ]
    middle = merge(
        [
            box((-6, 0, -1.2), (6, 17, 1.0), brick, "brick"),
            at(gable_wall(12.6, 5.0, 2.2, brick, "brick"), 0, 17, -0.1),
            at(arch(4.0, 6.0, 0.8, 1.2, trim), 0, 0, -1.2),
            box((-2, 0, -1.3), (2, 4.2, -1.15), "#3a2c22", "wood"),
        ]
    )
    cupola = merge(
        [
            box((-1.6, 0, -1.6), (1.6, 4, 1.6), "#eeeade", "wood"),
            at(dome(1.9, "#6f9488"), y=4.0),
            at(ball(0.3, "#c9a24a", "metal"), y=7.4),
        ]
    )
    parts += [at(middle, 0, 0, 9.5), at(cupola, 0, 17.5, 16)]
    return named("college", grounded(merge(parts), 0, 1.5, 0.35))
