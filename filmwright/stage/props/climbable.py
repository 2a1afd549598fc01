"""What one climbs: a tall ladder that stands by itself, a tree with low branches. The side that is climbed faces +z; motion/climbing.py
knows how far apart rungs and branches are."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props.family import Family
from filmwright.stage.shapes import leaves, rod, tube
from filmwright.stage.surface import chance, merge, rgb

RUNGS, APART = 10, 0.28  # of a ladder; metres
FOOT, TALL = 0.62, 2.9  # metres from the top's foot point to the rails' feet, and of height
BOUGHS = 0.42  # metres from branch to branch of a tree


def tall_ladder(prop: Prop) -> Mesh:
    """A trestle ladder, 2.9 m: rungs on the side that is climbed, a frame behind."""
    colour = prop.colour or "#a9783f"
    parts = []
    for s in (-1, 1):
        parts.append(tube(np.array([(s * 0.25, 0.0, FOOT), (s * 0.17, TALL, 0.0)]), 0.028, colour, "wood", 8))
        parts.append(tube(np.array([(s * 0.25, 0.0, -FOOT), (s * 0.17, TALL - 0.04, -0.04)]), 0.024, colour, "wood", 8))
    for k in range(1, RUNGS + 1):
        y = k * APART - 0.14
        u = y / TALL
        half, z = 0.25 - 0.08 * u, FOOT * (1 - u)
        parts.append(rod((-half, y, z), (half, y, z), 0.017, colour, "wood", 8))
        if k in (2, 6):
            parts.append(rod((-half, y, -z), (half, y, -z), 0.017, colour, "wood", 8))
    return merge(parts)


def climbing_tree(prop: Prop) -> Mesh:
    """A tree of 6 m with a stout trunk and branches low enough to climb by; its crown begins above who climbs."""
    draw = chance(11, "climbing tree")
    bark = "#6b5138"
    trunk = np.array([(0, -0.05, 0), (0.02, 0.8, 0), (-0.03, 1.8, -0.03), (0.03, 2.8, -0.05), (0.0, 4.2, -0.02)])
    parts = [tube(trunk, 0.23, bark, "bark", 14)]
    parts += [
        tube(
            np.array(
                [(0, 0.35, 0), (0.30 * np.cos(a), 0.07, 0.30 * np.sin(a)), (0.5 * np.cos(a), 0.06, 0.5 * np.sin(a))]
            ),
            0.10,
            bark,
            "bark",
            8,
        )
        for a in np.linspace(0.4, 5.6, 5)
    ]
    for k in range(7):  # each reaches over to both sides, before the trunk
        y = 0.14 + BOUGHS * k
        s = 1 if k % 2 else -1
        parts.append(
            tube(
                np.array(
                    [(-s * 0.34, y - 0.05, 0.24), (0.0, y, 0.21), (s * 0.42, y + 0.03, 0.25), (s * 1.1, y + 0.32, 0.36)]
                ),
                0.048,
                bark,
                "bark",
                8,
            )
        )
    for k in range(6):
        a = 1.05 * k + 0.3
        parts.append(
            tube(
                np.array(
                    [
                        (0, 2.9 + 0.15 * k, 0),
                        (0.8 * np.cos(a), 3.7 + 0.1 * k, 0.8 * np.sin(a)),
                        (1.7 * np.cos(a), 4.3, 1.7 * np.sin(a)),
                    ]
                ),
                0.07,
                bark,
                "bark",
                8,
            )
        )
    count = 1150
    way = draw.normal(size=(count, 3))
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    points = np.array([0.0, 4.5, 0.0]) + way * np.array([2.1, 1.35, 2.1]) * draw.uniform(0.55, 1.0, (count, 1))
    above = points[:, 1] > 3.3
    points, way = points[above], way[above]
    green = np.clip(rgb(prop.colour or "#557f38") * draw.uniform(0.6, 1.3, (len(points), 1)), 0, 1)
    parts.append(leaves(points, way, 0.22, green, 5, 0.5, 1.8))
    return merge(parts)


KINDS: dict[str, Family] = {
    "tall ladder": Family(tall_ladder, (0.2, 1.2, 0.3), words=("long ladder", "trestle ladder")),
    "climbing tree": Family(climbing_tree, (0.3, 1.4, 0.0)),
}
