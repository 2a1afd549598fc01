"""What makes a slope one for skis: tracks in the snow, poles along the run, a chair lift, nets, a hut.

The slope rises along +x and is looked at along +z; `ground` gives its height.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.mesh import Mesh
from filmwright.stage.places.place import scattered
from filmwright.stage.places.trees import tree
from filmwright.stage.shapes import box, gable, rod, tube
from filmwright.stage.snapshot import Item
from filmwright.stage.surface import at, chance, grounded, many, merge, named, placed, shade, surface

Ground = Callable[[Array, Array], Array]
RUN = (-7.0, 26.0)  # z between which the run lies
LIFT = 37.0  # z of the lift


def piste(seed: int, ground: Ground) -> list[Item]:
    """Everything that stands and lies on the run and beside it."""
    draw = chance(seed, "piste")
    out = [
        Item(_tracks(draw, ground), name="tracks", shadow=False),
        *_poles(ground),
        *_lift(ground),
        *_woods(draw, seed, ground),
    ]
    x, z = -46.0, 54.0
    out.append(
        Item(
            named("ski-hut", _hut()),
            model=placed(x, float(ground(np.array(x), np.array(z))) - 0.4, z, 200.0).astype("f4"),
            name="hut",
        )
    )
    return out


def _tracks(draw: np.random.Generator, ground: Ground) -> Mesh:
    """Pairs of thin tracks that swing down the run, and the edge of what a machine has smoothed."""
    points, faces, count = [], [], 0
    for _ in range(16):
        s = np.linspace(0, 1, 90)
        first, swing = float(draw.uniform(RUN[0] + 3, RUN[1] - 3)), float(draw.uniform(1.2, 3.4))
        x = 62.0 - 130.0 * s
        z = (
            first
            + swing * np.sin(s * float(draw.uniform(14, 26)) + float(draw.uniform(0, 6)))
            + float(draw.normal(0, 3)) * s
        )
        across = np.stack([np.gradient(z), -np.gradient(x)], 1)
        across /= np.linalg.norm(across, axis=1, keepdims=True)
        for aside in (0.0, 0.32):
            left = np.stack([x, z], 1) + across * (aside - 0.075)
            right = np.stack([x, z], 1) + across * (aside + 0.075)
            rows = np.stack([left, right], 1).reshape(-1, 2)
            y = ground(rows[:, 0], rows[:, 1]) + 0.022
            points.append(np.stack([rows[:, 0], y, rows[:, 1]], 1))
            i = count + 2 * np.arange(len(s) - 1)[:, None]
            faces.append(np.concatenate([i + np.array([0, 1, 3]), i + np.array([0, 3, 2])]))
            count += len(rows)
    corners = np.concatenate(faces)
    mesh = surface(
        np.concatenate(points),
        np.concatenate([corners, corners[:, ::-1]]),
        "#b4c8e0",
        "snow",
        np.tile([0.0, 1.0, 0.0], (count, 1)),
    )
    return named("ski-tracks", mesh)


def _poles(ground: Ground) -> list[Item]:
    x = np.arange(-60.0, 70.0, 7.0)
    out = []
    for name, z, colour in (("red", RUN[0], "#c8281f"), ("blue", RUN[1], "#1f4fa8")):
        pole = merge(
            [
                rod((0, -0.2, 0), (0, 1.55, 0), 0.03, colour, "paint", 6),
                rod((0, 1.3, 0), (0, 1.75, 0), 0.05, "#ff8a1f", "paint", 6),
            ]
        )
        zs = np.full_like(x, z)
        where = np.stack([x, ground(x, zs), zs], 1)
        out.append(Item(named(f"{name}-pole", pole), instances=many(where, 0.0), name="pole"))
    return out


def _lift(ground: Ground) -> list[Item]:
    """Pylons up the slope, two ropes, and chairs that hang from them."""
    xs = np.arange(-120.0, 200.0, 40.0)
    zs = np.full_like(xs, LIFT)
    foot = ground(xs, zs)
    steel = "#5d666e"
    pylon = merge(
        [
            rod((0, -1, 0), (0, 10.0, 0), 0.28, steel, "metal", 10, 0.2),
            rod((0, 9.8, -2.6), (0, 9.8, 2.6), 0.12, steel, "metal", 6),
            *[box((-0.9, 9.7, z - 0.1), (0.9, 9.95, z + 0.1), "#2f3438", "metal") for z in (-2.5, 2.5)],
        ]
    )
    out = [Item(named("lift-pylon", pylon), instances=many(np.stack([xs, foot, zs], 1), 0.0), name="ski lift")]
    ropes, chairs = [], []
    for side in (-2.5, 2.5):
        for k in range(len(xs) - 1):
            t = np.linspace(0, 1, 9)
            x = xs[k] + (xs[k + 1] - xs[k]) * t
            y = foot[k] + (foot[k + 1] - foot[k]) * t + 9.95 - 1.6 * 4 * t * (1 - t) * 0.4
            path = np.stack([x, y, np.full_like(x, LIFT + side)], 1)
            ropes.append(tube(path, np.full(9, 0.035), "#23272a", "metal", 4))
            chairs += [path[j] for j in (2, 6)]
    out.append(Item(named("lift-rope", *ropes), name="ski lift", shadow=False))
    chair = merge(
        [
            rod((0, 0, 0), (0, -2.3, 0), 0.04, "#3a4046", "metal", 5),
            box((-0.25, -2.35, -0.95), (0.3, -2.25, 0.95), "#b3261e", "paint", 0.02),
            box((-0.3, -2.3, -0.95), (-0.22, -1.5, 0.95), shade("#b3261e", 0.85), "paint", 0.02),
        ]
    )
    out.append(Item(named("lift-chair", chair), instances=many(np.array(chairs), 0.0), name="ski lift"))
    return out


def _woods(draw: np.random.Generator, seed: int, ground: Ground) -> list[Item]:
    """Spruces beside the run, thick, and singly down in it."""
    out = []
    n = 230
    x = draw.uniform(-150, 170, n)
    z = np.where(
        draw.uniform(size=n) < 0.22, draw.uniform(-60, RUN[0] - 4, n), LIFT + 8 + 95 * draw.uniform(0, 1, n) ** 1.3
    )
    open_ = (np.abs(x + 46) > 9) | (np.abs(z - 54) > 8)
    points = np.stack([x, ground(x, z) - 0.3, z], 1)[open_]
    for k in range(2):
        out.append(
            scattered(tree("spruce", seed + k, True, "winter"), points[k::2], draw, "trees", (0.7, 1.5), shadow=k == 0)
        )
    near = np.array([(-11.0, RUN[1] + 2.5), (-15.5, RUN[1] + 4.0), (15.0, RUN[1] + 3.5)])
    spots = np.stack([near[:, 0], ground(near[:, 0], near[:, 1]) - 0.2, near[:, 1]], 1)
    out.append(scattered(tree("spruce", seed + 4, False, "winter"), spots, draw, "tree", (0.8, 1.15)))
    return out


def _hut() -> Mesh:
    """A hut of dark wood under a thick white roof, with a terrace."""
    wood = "#6b4830"
    parts = [
        box((-5.0, -2.5, -3.5), (5.0, 0.6, 3.5), "#8d877c", "stone"),
        box((-5.0, 0.6, -3.5), (5.0, 3.2, 3.5), wood, "wood"),
        at(gable(11.6, 8.6, 2.8, "#f0f4f8", "snow", 0.5), 0, 3.2, 0),
        box((-6.4, 0.4, 3.5), (6.4, 0.6, 6.4), shade(wood, 1.2), "wood"),
    ]
    parts += [rod((x, -2.4, 6.2), (x, 1.5, 6.2), 0.07, wood, "wood", 5) for x in np.linspace(-6.2, 6.2, 8)]
    parts.append(box((-6.4, 1.4, 6.15), (6.4, 1.5, 6.3), wood, "wood"))
    parts += [box((x - 0.5, 1.2, 3.5), (x + 0.5, 2.3, 3.56), "#ffd9a0", "plain") for x in (-3.2, -1.2, 2.8)]
    parts.append(box((0.4, 0.6, 3.5), (1.4, 2.6, 3.56), "#3a2a1e", "wood"))
    return grounded(merge(parts), 0, 0.5, 0.3)
