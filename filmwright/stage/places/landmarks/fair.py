"""The fair: a carousel that turns, a great wheel, striped tents, a ride on rails."""

from __future__ import annotations

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.landmarks.landmark import Turning
from filmwright.stage.shapes import ball, blob, box, lathe, rod, tube
from filmwright.stage.surface import at, chance, glowing, grounded, merge, named, shade, surface

GAY = ("#c8352f", "#f0e6d2", "#2f62a0", "#f0c23a", "#2f8a5c", "#c9578f")


def carousel(seed: int, lit: bool) -> Mesh:
    """What stands of a carousel: the round platform, the axle with its mirrors, the striped roof; 12 metres across."""
    del seed
    stripes = []
    for k in range(24):
        a0, a1 = 2 * np.pi * k / 24, 2 * np.pi * (k + 1) / 24
        points = np.array(
            [[r * np.sin(a), y, r * np.cos(a)] for a in (a0, a1) for r, y in ((6.4, 4.7), (3.4, 6.2), (0.02, 8.0))]
        )
        stripes.append(_facets(points, GAY[0] if k % 2 else GAY[1]))
        edge = np.array([[6.42 * np.sin(a), y, 6.42 * np.cos(a)] for a in (a0, a1) for y in (3.9, 4.75, 4.76)])
        stripes.append(_facets(edge, GAY[3] if k % 2 else GAY[0]))
        bulb = at(ball(0.11, "#ffe2a0", sides=6, rings=4), 6.5 * float(np.sin(a0)), 4.8, 6.5 * float(np.cos(a0)))
        stripes.append(glowing(bulb, "#ffe2a0", 4.0 if lit else 1.4))
    base = [
        lathe([(6.3, 0), (6.3, 0.35), (6.0, 0.4), (0, 0.4)], "#a9552f", "wood", 40),
        lathe([(1.3, 0.4), (1.2, 5.6)], "#d7b25a", "metal", 12),
    ]
    base += [box((-0.32, 1.0, 1.16), (0.32, 3.6, 1.24), "#c7d6dc", "glass")]
    mirrors = [at(base[-1], heading=45.0 * k) for k in range(8)]
    finial = at(lathe([(0.3, 0), (0.5, 0.4), (0.2, 0.9), (0.08, 1.8), (0, 2.0)], "#e0b84a", "metal", 12), y=7.9)
    return named("carousel", grounded(merge([*base, *mirrors, *stripes, finial]), 0, 0.6, 0.3))


def _facets(points: np.ndarray, colour: str) -> Mesh:
    """Two strips of three points each as one facet, seen from both sides."""
    triangles = np.array([[0, 3, 1], [1, 3, 4], [1, 4, 2], [2, 4, 5]])
    both = np.concatenate([triangles, triangles[:, ::-1] + 6])
    return surface(np.concatenate([points, points]), both, colour, "cloth")


def carousel_horses(seed: int, lit: bool) -> list[Turning]:
    """Twelve wooden horses on poles, in two rings, that go round in fifteen seconds."""
    del lit
    parts = []
    for k in range(12):
        a = 2 * np.pi * k / 12
        r = 4.9 if k % 2 else 3.2
        lift = 0.55 + 0.4 * float(chance(seed, "horse", str(k)).uniform())
        horse = at(_horse(k), r * float(np.sin(a)), lift, r * float(np.cos(a)), float(np.degrees(a)) + 90.0)
        pole = rod(
            (r * float(np.sin(a)), 0.4, r * float(np.cos(a))),
            (r * float(np.sin(a)), 5.2, r * float(np.cos(a))),
            0.04,
            "#d9b24a",
            "metal",
            8,
        )
        parts += [horse, pole]
    return [Turning(named("carousel-horses", merge(parts)), (0.0, 0.0, 0.0), "y", 24.0)]


def _horse(k: int) -> Mesh:
    """A wooden horse at a gallop, 1.5 metres long, along +z."""
    coat = ("#efe8da", "#3a2f2a", "#8a5a36", "#d9d2c6")[k % 4]
    mane, cloth = ("#caa24a", "#efe8da", "#2d2320")[k % 3], GAY[k % 6]
    body = at(blob(k, (0.24, 0.27, 0.58), coat, "paint", 2, 0.05), 0, 0.95, 0)
    neck = tube(
        np.array([[0, 1.05, 0.42], [0, 1.35, 0.62], [0, 1.62, 0.74]]), np.array([0.2, 0.14, 0.11]), coat, "paint", 10
    )
    head = tube(
        np.array([[0, 1.66, 0.68], [0, 1.60, 0.9], [0, 1.46, 1.04]]), np.array([0.12, 0.1, 0.07]), coat, "paint", 10
    )
    ears = [rod((s * 0.06, 1.72, 0.7), (s * 0.07, 1.84, 0.68), 0.035, coat, "paint", 6, 0.005) for s in (-1, 1)]
    hair = [
        tube(
            np.array([[0, 1.74, 0.66], [0, 1.5, 0.54], [0, 1.2, 0.36]]), np.array([0.04, 0.07, 0.05]), mane, "paint", 6
        ),
        tube(
            np.array([[0, 1.08, -0.56], [0, 0.95, -0.76], [0, 0.55, -0.82]]),
            np.array([0.05, 0.09, 0.02]),
            mane,
            "paint",
            8,
        ),
    ]
    legs = []
    for s in (-1, 1):
        legs.append(
            tube(
                np.array([[s * 0.13, 0.85, 0.42], [s * 0.13, 0.62, 0.72], [s * 0.13, 0.38, 0.6 + 0.1 * s]]),
                np.array([0.1, 0.065, 0.05]),
                coat,
                "paint",
                8,
            )
        )
        legs.append(
            tube(
                np.array([[s * 0.13, 0.85, -0.42], [s * 0.13, 0.52, -0.58], [s * 0.13, 0.3, -0.84 + 0.1 * s]]),
                np.array([0.12, 0.07, 0.05]),
                coat,
                "paint",
                8,
            )
        )
    saddle = at(blob(3, (0.26, 0.14, 0.24), cloth, "paint", 2, 0.0), 0, 1.14, -0.04)
    return merge([body, neck, head, *ears, *hair, *legs, saddle])


def great_wheel(seed: int, lit: bool) -> Mesh:
    """The frame that a great wheel turns on: two leaning pairs of legs, 24 metres to the axle. The wheel is `wheel_turning`."""
    del seed
    iron = "#e4e2dc"
    legs = [
        rod((sx * 9.0, -0.5, sz * 3.6), (0, 24.0, sz * 1.6), 0.42, iron, "paint", 8) for sx in (-1, 1) for sz in (-1, 1)
    ]
    ties = [rod((-5.6, 9.0, sz * 2.9), (5.6, 9.0, sz * 2.9), 0.2, iron, "paint", 6) for sz in (-1, 1)]
    booth = box((-2.0, 0, -5.6), (2.0, 2.8, -3.6), "#b5382f", "wood", 0.05)
    light = box((-1.4, 1.1, -5.65), (1.4, 2.3, -5.55), "#ffe0a0" if lit else "#33383c", "glow" if lit else "glass")
    deck = box((-8, 0, -4), (8, 0.5, 4), "#8a7a66", "wood")
    return named("great-wheel", grounded(merge([*legs, *ties, booth, light, deck]), 0, 1.0, 0.3))


def wheel_turning(seed: int, lit: bool) -> list[Turning]:
    """The rim, the spokes and the lamps of a great wheel, 42 metres across; its sixteen cabins hang on an own part each side."""
    del seed
    rim_radius, iron = 21.0, "#dcd8cf"
    a = np.linspace(0, 2 * np.pi, 49)
    parts: list[Mesh] = []
    for z in (-1.3, 1.3):
        for r in (rim_radius, rim_radius - 1.6):
            parts.append(tube(np.stack([r * np.sin(a), r * np.cos(a), np.full_like(a, z)], 1), 0.14, iron, "paint", 5))
    for k in range(16):
        t = 2 * np.pi * k / 16
        x, y = float(np.sin(t)), float(np.cos(t))
        parts += [rod((0, 0, z), (rim_radius * x, rim_radius * y, z), 0.09, iron, "paint", 5) for z in (-1.3, 1.3)]
        parts.append(
            rod((rim_radius * x, rim_radius * y, -1.3), (rim_radius * x, rim_radius * y, 1.3), 0.12, iron, "paint", 5)
        )
        bulb = at(ball(0.22, GAY[k % 6], sides=6, rings=4), (rim_radius + 0.1) * x, (rim_radius + 0.1) * y, -1.5)
        parts.append(glowing(bulb, GAY[(k * 2) % 6], 4.0) if lit else bulb)
        # a cabin is a ball of painted tin: it looks the same whichever way it hangs
        cabin = at(
            blob(k, (1.15, 1.15, 1.0), GAY[k % 6], "paint", 2, 0.0), (rim_radius + 1.3) * x, (rim_radius + 1.3) * y, 0
        )
        band = at(
            blob(k, (1.2, 0.34, 1.04), "#22303a", "glass", 2, 0.0), (rim_radius + 1.3) * x, (rim_radius + 1.3) * y, 0
        )
        parts += [cabin, band]
    hub = rod((0, 0, -2.2), (0, 0, 2.2), 0.9, "#b5382f", "paint", 16)
    return [Turning(named("great-wheel-rim", merge([*parts, hub])), (0.0, 24.0, 0.0), "z", 6.0)]


def fairground(seed: int, lit: bool) -> Mesh:
    """An amusement park around its great wheel: the frame, striped tents, a ride on rails behind, stalls and strings of lamps."""
    draw = chance(seed, "fair")
    parts = [great_wheel(seed, lit)]
    for k, (x, z, size) in enumerate(((-17.0, -9.0, 1.0), (16.0, -12.0, 0.8), (-29.0, 2.0, 1.3), (27.0, 0.0, 1.1))):
        parts.append(at(tent(seed + k, lit), x, 0, z, 20.0 * k, size))
    xs = np.linspace(-62, 62, 90)
    rise = 9.0 + 8.0 * np.cos(xs / 7.5) * np.exp(-((xs + 30) ** 2) / 3000.0) + 3.0 * np.sin(xs / 4.0)
    aside = 24.0 + 5.0 * np.sin(xs / 16.0)
    for side in (-0.7, 0.7):
        parts.append(tube(np.stack([xs, rise, aside + side], 1), 0.2, "#c8352f", "paint", 5))
    for k in range(0, 90, 4):
        parts.append(
            rod(
                (float(xs[k]), 0, float(aside[k])),
                (float(xs[k]), float(rise[k]), float(aside[k])),
                0.16,
                "#e8e2d4",
                "paint",
                5,
            )
        )
    for k, x in enumerate(np.arange(-24, 25, 6.0)):
        if abs(x) < 4:
            continue
        stall = merge(
            [
                box((-1.6, 0, -1), (1.6, 1.1, 1), shade(GAY[k % 6], 0.9), "wood"),
                box((-1.6, 2.3, -1.2), (1.6, 2.5, 1.2), GAY[k % 6], "cloth"),
                *(
                    rod((sx * 1.5, 0, sz), (sx * 1.5, 2.4, sz), 0.05, "#efe6d2", "wood", 5)
                    for sx in (-1, 1)
                    for sz in (-0.9, 0.9)
                ),
            ]
        )
        parts.append(at(stall, float(x), 0, -19.0 + float(draw.uniform(-1, 1)), 180.0))
    for k in range(25):
        x = -30.0 + 2.5 * k
        bulb = at(ball(0.14, "#ffe2a0", sides=6, rings=4), x, 4.6 - 0.7 * float(np.sin(np.pi * (k % 6) / 6)), -17.0)
        parts.append(glowing(bulb, "#ffe2a0", 5.0 if lit else 1.5))
    parts += [rod((x, 0, -17.0), (x, 4.8, -17.0), 0.06, "#5a4a3a", "wood", 5) for x in np.arange(-30, 31, 15.0)]
    return named("fairground", merge(parts))


def tent(seed: int, lit: bool) -> Mesh:
    """A round striped tent, 9 metres across, with a flag."""
    del lit
    one, two = GAY[(seed * 2) % 6], GAY[1]
    if one == two:
        one = GAY[0]
    parts: list[Mesh] = []
    for k in range(16):
        a = [2 * np.pi * (k + j) / 16 for j in (0, 1)]
        top = np.array([[r * np.sin(t), y, r * np.cos(t)] for t in a for r, y in ((4.9, 3.0), (2.2, 4.5), (0.02, 7.0))])
        wall = np.array([[r * np.sin(t), y, r * np.cos(t)] for t in a for r, y in ((4.6, 0.0), (4.6, 2.0), (4.7, 3.1))])
        parts += [_facets(top, one if k % 2 else two), _facets(wall, two if k % 2 else one)]
    parts.append(rod((0, 6.9, 0), (0, 8.4, 0), 0.05, "#caa24a"))
    return merge(parts)
