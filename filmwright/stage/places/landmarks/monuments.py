"""What stands to be remembered: pyramids, a statue with a torch, a ring of stones, a phone booth of red iron, a great fountain."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.plain import fountain as small_fountain
from filmwright.stage.shapes import ball, box, lathe, rod, tube
from filmwright.stage.surface import Colour, at, chance, glowing, grounded, merge, named, rgb, shade, surface, varied


def pyramids(seed: int, lit: bool) -> Mesh:
    """Three pyramids of weathered courses, the largest 100 metres at its foot and 64 high."""
    del lit
    stone = ("#c2a26c", "#b8976a", "#c9ad7c")[seed % 3]
    parts = [
        at(_pyramid(50.0, 64.0, stone, seed), 0, 0, 40),
        at(_pyramid(36.0, 46.0, shade(stone, 0.97), seed + 1), -84, 0, 76),
        at(_pyramid(20.0, 25.0, stone, seed + 2), 66, 0, 22),
    ]
    return named("pyramids", merge(parts))


def _pyramid(half: float, tall: float, stone: Colour, seed: int) -> Mesh:
    """Courses of stone, each a little in from the one below; the edges eaten by the wind."""
    steps = max(18, int(tall / 1.5))
    draw = chance(seed, "pyramid")
    tone = np.array(rgb(stone), float)
    rings, colours = [], []
    per_side = 14
    t = np.linspace(-1, 1, per_side, endpoint=False)
    square = np.concatenate(
        [
            np.stack([t, -np.ones_like(t)], 1),
            np.stack([np.ones_like(t), t], 1),
            np.stack([-t, np.ones_like(t)], 1),
            np.stack([-np.ones_like(t), -t], 1),
        ]
    )
    for k in range(steps):
        for top in (0, 1):
            y = tall * (k + top) / steps
            r = half * (1 - k / steps)
            rough = draw.uniform(-0.25, 0.12, len(square)) * (half / 40)
            rings.append(
                np.stack([square[:, 0] * (r + rough), np.full(len(square), y - 0.5), square[:, 1] * (r + rough)], 1)
            )
            colours.append(
                np.clip(
                    tone
                    * draw.uniform(0.9, 1.06)
                    * np.ones((len(square), 1))
                    * draw.uniform(0.93, 1.05, (len(square), 1)),
                    0,
                    1,
                )
            )
    points = np.concatenate([*rings, [[0, tall - 0.4, 0]]])
    n, m = len(square), len(rings)
    i = np.arange(n)
    faces = [
        np.concatenate(
            [
                np.stack([k * n + i, (k + 1) * n + i, k * n + (i + 1) % n], 1),
                np.stack([(k + 1) * n + i, (k + 1) * n + (i + 1) % n, k * n + (i + 1) % n], 1),
            ]
        )
        for k in range(m - 1)
    ]
    faces.append(np.stack([(m - 1) * n + i, np.full(n, m * n), (m - 1) * n + (i + 1) % n], 1))
    return surface(points, np.concatenate(faces), np.concatenate([*colours, tone[None]]), "stone")


def statue(seed: int, lit: bool) -> Mesh:
    """A robed figure with a raised torch and a crown of rays on a high plinth, 46 metres in all."""
    copper = ("#7fa392", "#8a8578", "#8f7a5a")[seed % 3]
    stone = "#b0a48e"
    plinth = [
        box((-9, -1, -9), (9, 3, 9), stone, "stone", 0.1),
        at(lathe([(9.6, 0), (7.2, 13.0), (7.9, 13.6), (7.9, 15.0), (0, 15.0)], stone, "stone", 4, 20), 0, 3, 0, 45.0),
    ]
    base = 18.0
    folds = 26
    a = np.linspace(0, 2 * np.pi, folds * 3, endpoint=False)
    rows = []
    for y, r, depth in (
        (0.0, 4.2, 0.42),
        (5.0, 3.6, 0.38),
        (10.0, 3.0, 0.3),
        (13.0, 2.5, 0.22),
        (15.5, 2.7, 0.15),
        (17.6, 2.4, 0.1),
        (18.6, 1.1, 0.05),
    ):
        radius = r + depth * np.sin(a * folds / 2 + y * 0.12)
        rows.append(np.stack([radius * np.sin(a), np.full_like(a, y), 0.8 * radius * np.cos(a)], 1))
    n = len(a)
    i = np.arange(n)
    faces = np.concatenate(
        [
            np.concatenate(
                [
                    np.stack([k * n + i, k * n + (i + 1) % n, (k + 1) * n + i], 1),
                    np.stack([k * n + (i + 1) % n, (k + 1) * n + (i + 1) % n, (k + 1) * n + i], 1),
                ]
            )
            for k in range(len(rows) - 1)
        ]
    )
    robe = surface(np.concatenate(rows), faces, copper, "metal")
    sash = tube(
        np.array([[-2.6, 16.8, 0.4], [0, 13.5, -2.4], [2.4, 10.0, -1.4], [2.9, 6.0, 0.3]]),
        np.array([0.5, 0.6, 0.6, 0.4]),
        shade(copper, 0.93),
        "metal",
        8,
    )
    neck = rod((0, 18.2, 0), (0, 20.0, 0), 0.85, copper, "metal", 14)
    head = at(ball(1.0, copper, "metal", 20, 12), 0, 21.2, -0.1, 0, (1.25, 1.6, 1.35))
    nose = rod((0, 21.5, -1.3), (0, 20.9, -1.65), 0.2, copper, "metal", 6)
    band = at(lathe([(1.45, -0.25), (1.55, 0.35)], copper, "metal", 20), 0, 22.1, 0)
    rays = [
        rod(
            (1.3 * float(np.sin(t)), 22.3 + 0.9 * float(np.cos(t)) ** 2, -0.2),
            (3.2 * float(np.sin(t)), 23.0 + 2.0 * float(np.cos(t)), -0.4),
            0.22,
            copper,
            "metal",
            4,
            0.03,
        )
        for t in np.radians([-75, -50, -25, 0, 25, 50, 75])
    ]
    arm = tube(
        np.array([[2.0, 17.6, 0], [3.5, 19.6, 0.1], [4.3, 23.2, 0], [4.5, 26.4, 0]]),
        np.array([1.15, 0.95, 0.7, 0.5]),
        copper,
        "metal",
        12,
    )
    torch = at(lathe([(0.25, -1.4), (0.4, 0.0), (1.0, 0.6), (1.1, 0.9), (0.8, 0.9)], copper, "metal", 16), 4.5, 27.2, 0)
    flame = at(lathe([(0.7, 0), (0.9, 0.7), (0.45, 1.7), (0, 2.6)], "#e8b84a", "metal", 12), 4.5, 28.0, 0)
    other = tube(
        np.array([[-2.1, 17.4, 0], [-3.3, 14.8, -0.5], [-2.5, 13.2, -2.1]]),
        np.array([1.1, 0.9, 0.65]),
        copper,
        "metal",
        12,
    )
    tablet = at(box((-0.3, -2.2, -1.5), (0.3, 2.2, 1.5), shade(copper, 0.95), "metal", 0.05), -2.9, 13.8, -1.9, 30.0)
    figure = merge(
        [
            robe,
            sash,
            neck,
            head,
            nose,
            band,
            *rays,
            arm,
            torch,
            glowing(flame, "#ffcf6a", 3.0) if lit else flame,
            other,
            tablet,
        ]
    )
    return named("statue", grounded(merge([*plinth, at(figure, 0, base, 0)]), 0, 2.0, 0.3))


def stone_ring(seed: int, lit: bool) -> Mesh:
    """A ring of standing stones with lintels, some fallen, 30 metres across."""
    del lit
    draw = chance(seed, "ring")
    parts: list[Mesh] = []
    for k in range(22):
        a = 2 * np.pi * k / 22
        x, z, heading = 14.0 * float(np.sin(a)), 14.0 * float(np.cos(a)), float(np.degrees(a))
        tone = shade("#8a857a", float(draw.uniform(0.85, 1.12)))
        tall = float(draw.uniform(4.0, 4.6))
        if draw.uniform() < 0.16:
            parts.append(
                at(box((-1.1, -0.2, -2.2), (1.1, 0.9, 2.2), tone, "stone", 0.15), x * 1.1, 0, z * 1.1, heading + 40)
            )
            continue
        parts.append(
            at(
                box((-1.05, -1, -0.5), (1.05, tall, 0.5), tone, "stone", 0.14),
                x,
                0,
                z,
                heading + float(draw.uniform(-4, 4)),
            )
        )
        if draw.uniform() < 0.72:
            b = a + np.pi / 22
            parts.append(
                at(
                    box((-2.15, 4.2, -0.55), (2.15, 5.1, 0.55), shade(tone, 0.96), "stone", 0.12),
                    14.0 * float(np.sin(b)),
                    0,
                    14.0 * float(np.cos(b)),
                    float(np.degrees(b)),
                )
            )
    for k in range(5):
        a = np.radians(60.0 * k - 120)
        x, z = 7.0 * float(np.sin(a)), 7.0 * float(np.cos(a))
        trilith = merge(
            [
                *(box((s * 1.9 - 0.8, -1, -0.6), (s * 1.9 + 0.8, 6.2, 0.6), "#857f74", "stone", 0.14) for s in (-1, 1)),
                box((-3.1, 6.2, -0.7), (3.1, 7.3, 0.7), "#8d877b", "stone", 0.14),
            ]
        )
        parts.append(at(trilith, x, 0, z, float(np.degrees(a))))
    return named("stone-ring", grounded(varied(merge(parts), 0.2, seed, 0.7), 0, 1.0, 0.45))


def phone_booth(seed: int, lit: bool) -> Mesh:
    """A booth of red iron with small panes and a domed top, 2.5 metres; a telephone within."""
    red = ("#b3241f", "#a82a22", "#2c4c7c")[seed % 3]
    parts = [
        box((-0.46, 0, -0.46), (0.46, 0.12, 0.46), "#3a3a3a", "concrete"),
        box((-0.46, 2.2, -0.46), (0.46, 2.36, 0.46), red, "paint", 0.02),
    ]
    for sx in (-1, 1):
        for sz in (-1, 1):
            parts.append(box((sx * 0.46, 0.1, sz * 0.46), (sx * 0.37, 2.24, sz * 0.37), red, "paint", 0.01))
    for turn in range(4):
        side = [
            box((-0.38, 0.12, 0.41), (0.38, 0.42, 0.44), red, "paint"),
            box((-0.38, 1.98, 0.4), (0.38, 2.22, 0.47), "#f2e6c4" if lit else "#ded6c0", "glow" if lit else "paper"),
        ]
        side += [box((-0.38, 0.42 + 0.19 * k, 0.415), (0.38, 0.445 + 0.19 * k, 0.435), red, "paint") for k in range(9)]
        side += [box((x - 0.014, 0.42, 0.415), (x + 0.014, 1.98, 0.435), red, "paint") for x in (-0.24, 0.24)]
        if turn == 0:
            side.append(box((-0.36, 0.42, 0.425), (0.36, 1.98, 0.43), "#4a5a60", "glass"))
        parts.append(at(merge(side), heading=90.0 * turn))
    top = at(lathe([(0.62, 0), (0.6, 0.06), (0.42, 0.2), (0, 0.27)], red, "paint", 4, 60), 0, 2.36, 0, 45.0)
    phone = [
        box((-0.2, 1.05, 0.16), (0.2, 1.6, 0.34), "#1c1d1f", "metal", 0.02),
        tube(np.array([[-0.24, 1.5, 0.14], [-0.27, 1.35, 0.12], [-0.24, 1.18, 0.14]]), 0.035, "#101112", "paint", 8),
    ]
    if lit:
        parts.append(glowing(box((-0.25, 2.12, -0.25), (0.25, 2.18, 0.25), "#fff0c8", "plain"), "#fff0c8", 6.0))
    return named("phone-booth", grounded(merge([*parts, top, *phone]), 0, 0.3, 0.4))


def great_fountain(seed: int, lit: bool) -> Mesh:
    """A fountain of two bowls in a wide round basin, with jets that stand; 14 metres across."""
    del lit
    stone = ("#a39c8e", "#b5a98e", "#8f918e")[seed % 3]
    basin = lathe(
        [(0, 0.1), (6.6, 0.1), (6.7, 0), (7.2, 0), (7.2, 0.2), (7.0, 0.5), (7.1, 0.7), (6.5, 0.7), (6.4, 0.2)][::1],
        stone,
        "stone",
        48,
        50,
    )
    water = lathe([(6.5, 0.52), (0, 0.53)], "#5d8290", "water", 40)
    inner = at(small_fountain(), 0, 0.5, 0, 0, 1.45)
    jets = []
    for k in range(12):
        a = 2 * np.pi * k / 12
        c, s = float(np.cos(a)), float(np.sin(a))
        t = np.linspace(0, 1, 9)[:, None]
        path = (
            np.array([5.6 * s, 0.6, 5.6 * c]) * (1 - t)
            + np.array([3.2 * s, 0.7, 3.2 * c]) * t
            + np.array([0, 4.6, 0]) * t * (1 - t)
        )
        jets.append(tube(path, np.linspace(0.03, 0.09, 9), "#dfeaee", "snow", 6))
    plume = lathe([(0.06, 2.9), (0.14, 4.0), (0.3, 4.6), (0.2, 4.9), (0, 5.0)], "#e3edf0", "snow", 10)
    return named("great-fountain", grounded(merge([basin, water, inner, *jets, plume]), 0, 0.5, 0.35))
