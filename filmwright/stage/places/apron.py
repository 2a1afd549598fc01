"""What stands on an airport's apron: airliners at their stands, a terminal's glass front, the control tower, steps, tugs, lines and lamps.

Used from outside as a ground of its own, and as what a departure hall looks out on.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, lathe, rod
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, glowing, grounded, merge, named, placed
from filmwright.stage.vehicles.aircraft import build as aircraft

LIVERIES = ("#e9ecee", "#dfe6ea", "#e8e2d6")


def airliner(seed: int, lit: bool) -> Mesh:
    """An airliner at rest on its wheels, nose to +z."""
    made = aircraft("airplane", LIVERIES[seed % len(LIVERIES)], lit)
    parts = (made.mesh, *((made.glass,) if made.glass is not None else ()))
    # it stands: what would turn its wheels and fans is left out
    return named(
        f"apron-airliner-{seed % len(LIVERIES)}-{lit}", *(replace(part, joints=None, weights=None) for part in parts)
    )


def control_tower(lit: bool) -> Mesh:
    """A shaft with a cab of slanted glass, which shines at night, a lamp on its mast; 34 m."""
    parts = [
        lathe([(3.4, 0), (3.0, 3.0), (2.2, 24.0), (5.0, 27.0), (5.4, 28.2), (0, 28.2)], "#d3d4cf", "concrete", 18),
        lathe([(5.6, 31.6), (5.9, 31.9), (5.6, 32.3), (0, 32.6)], "#b9bcba", "paint", 18),
        rod((0, 32.5, 0), (0, 36.0, 0), 0.12, "#8f9498", "metal", 6),
    ]
    cab = lathe([(4.6, 28.2), (5.5, 31.6)], "#3f5f70", "glass", 18)
    parts.append(glowing(cab, "#ffdf9a", 1.2) if lit else cab)
    if lit:
        parts.append(
            glowing(at(lathe([(0, 0), (0.3, 0.3), (0, 0.6)], "#ffffff", "plain", 8), 0, 35.8, 0), "#ff4a3a", 8.0)
        )
    return named(f"apron-tower-{lit}", *parts)


def front(lit: bool, wide: float = 120.0) -> Mesh:
    """A terminal seen from the apron: a long hall of glass under a roof that lifts, piers to the planes; its face at z = 0, to +z."""
    w = wide / 2
    parts = [
        box((-w, 0, -16), (w, 4.2, -0.3), "#8a9196", "concrete", 0.1),
        box((-w, 4.2, -16), (w, 13.0, -0.8), "#4a5f6c", "metal"),
        box((-w - 3, 13.0, -18), (w + 3, 13.9, 3.4), "#dfe2e1", "paint", 0.3),
    ]
    for k, x in enumerate(np.arange(-w + 2.0, w, 4.0)):
        pane = box((x - 1.85, 4.5, -0.8), (x + 1.85, 12.8, -0.7), "#6d8796", "glass")
        parts.append(glowing(pane, ("#ffd79a", "#ffe9c8", "#f6c47a")[k % 3], 0.75) if lit else pane)
        parts.append(box((x + 1.85, 0, -0.9), (x + 2.15, 13.0, -0.2), "#c9cecf", "paint"))
    for x in (-w * 0.6, -w * 0.06, w * 0.5):
        bridge = box((x - 1.7, 4.4, -0.5), (x + 1.7, 7.4, 15.0), "#c2c8ca", "paint", 0.15)
        windows = box((x - 1.74, 5.4, 0.5), (x + 1.74, 6.5, 14.0), "#3f5260", "glass")
        parts += [
            bridge,
            glowing(windows, "#ffe2b0", 0.7) if lit else windows,
            rod((x, 0, 12.5), (x, 4.4, 12.5), 0.5, "#9aa1a4", "metal", 10),
        ]
    return named(f"apron-front-{lit}-{wide:.0f}", grounded(merge(parts), 0, 3.0, 0.3))


def steps() -> Mesh:
    """A stair on wheels, which rises to +z."""
    parts = [box((-0.7, 0.4, -3.0), (0.7, 0.7, 2.4), "#e0e2dd", "paint", 0.05)]
    parts += [
        box((-0.65, 0.6 + 0.26 * k, -2.6 + 0.42 * k), (0.65, 0.66 + 0.26 * k, -2.2 + 0.42 * k), "#8f979b", "metal")
        for k in range(11)
    ]
    parts += [rod((s * 0.68, 1.4, -2.6), (s * 0.68, 4.3, 2.2), 0.04, "#d9b23a", "metal", 6) for s in (-1, 1)]
    parts += [
        at(lathe([(0.0, -0.12), (0.34, -0.12), (0.34, 0.12), (0, 0.12)], "#22262a", "plain", 12), s * 0.6, 0.34, z, 0)
        for s in (-1, 1)
        for z in (-2.2, 1.8)
    ]
    return named("apron-steps", grounded(merge(parts), 0, 0.5, 0.3))


def tug(colour: str) -> Mesh:
    """A tractor with two carts of cases behind it (towards -z)."""
    parts = [
        box((-0.8, 0.35, -1.3), (0.8, 0.95, 1.4), colour, "paint", 0.12),
        box((-0.65, 0.95, -0.9), (0.65, 1.75, 0.1), "#3f5260", "glass"),
        box((-0.75, 1.75, -1.0), (0.75, 1.83, 0.2), colour, "paint", 0.03),
    ]
    for k in range(2):
        z = -4.0 - 3.2 * k
        parts += [
            box((-0.8, 0.5, z - 1.2), (0.8, 0.6, z + 1.2), "#6a7076", "metal"),
            rod((0, 0.5, z + 1.2), (0, 0.5, z + 2.2), 0.05, "#6a7076", "metal", 6),
        ]
        parts += [
            box(
                (-0.7 + 0.36 * j, 0.6, z - 1.0 + 0.5 * i),
                (-0.4 + 0.36 * j, 1.0 + 0.12 * ((i + j) % 3), z - 0.6 + 0.5 * i),
                ("#2f5a8a", "#b5453a", "#3a3d40", "#c9a25a")[(i * 2 + j + k) % 4],
                "leather",
                0.04,
            )
            for i in range(4)
            for j in range(4)
        ]
    wheels = [(s * 0.75, z) for s in (-1, 1) for z in (-1.0, 1.0, -3.2, -4.8, -6.4, -8.0)]
    parts += [at(box((-0.12, 0, -0.3), (0.12, 0.58, 0.3), "#1d2022", "plain", 0.1), x, 0, z) for x, z in wheels]
    return named(f"apron-tug-{colour}", grounded(merge(parts), 0, 0.4, 0.3))


def mast_lamp(lit: bool) -> Mesh:
    """A flood lamp on a mast of 18 m."""
    parts = [rod((0, 0, 0), (0, 18, 0), 0.2, "#8f979b", "metal", 8)]
    for x in (-0.9, -0.3, 0.3, 0.9):
        head = box((x - 0.22, 17.7, 0.0), (x + 0.22, 18.1, 0.3), "#e6e8e4", "plain", 0.04)
        parts.append(glowing(head, "#ffeccc", 9.0) if lit else head)
    return named(f"apron-lamp-{lit}", *parts)


def scene(seed: int, lit: bool) -> list[Item]:
    """All of it before one who stands at the origin and looks to +z: planes at their stands, the terminal behind them, the tower."""
    out = [Item(front(lit), model=placed(-6.0, 0, 78.0, 180).astype("f4"), name="terminal")]
    out.append(Item(control_tower(lit), model=placed(44.0, 0, 112.0).astype("f4"), name="tower"))
    for k, (x, z, turn) in enumerate(((-15.0, 34.0, 62.0), (17.0, 50.0, -34.0), (-48.0, 56.0, 20.0))):
        out.append(Item(airliner(seed + k, lit), model=placed(x, 0, z, turn).astype("f4"), name="airplane"))
    out.append(Item(steps(), model=placed(-10.5, 0, 24.5, -62.0).astype("f4"), name="steps"))
    out.append(Item(tug("#d9a02f"), model=placed(5.5, 0, 18.5, 118.0).astype("f4"), name="tug"))
    out.append(Item(tug("#e4e6e2"), model=placed(-27.0, 0, 20.0, 80.0).astype("f4"), name="tug"))
    out += [
        Item(mast_lamp(lit), model=placed(x, 0, z, 180).astype("f4"), name="lamp")
        for x, z in ((-30.0, 62.0), (6.0, 66.0), (32.0, 62.0))
    ]
    lines = [
        box((x - 0.12, 0.006, z0), (x + 0.12, 0.02, z1), "#e2b83a", "paint")
        for x, z0, z1 in ((-15.0, 2, 60), (17.0, 6, 66), (0.0, -40, 14))
    ]
    lines += [
        box((-90, 0.006, z - 0.12), (90, 0.02, z + 0.12), tone, "paint")
        for z, tone in ((13.0, "#e2b83a"), (66.0, "#e6e4dc"))
    ]
    lines += [
        box((x - 0.2, 0.006, 64.0), (x + 0.2, 0.02, 68.0), "#c23b2e", "paint") for x in np.arange(-60.0, 60.0, 6.0)
    ]
    out.append(Item(named("apron-lines", *lines), name="lines", shadow=False))
    return out
