"""What stands round a house: styles of houses, simpler houses for the background, clumps of flowers."""

from __future__ import annotations

from dataclasses import dataclass

from filmwright.stage.mesh import Mesh
from filmwright.stage.places.buildings import chimney, leaf, wall_face, window
from filmwright.stage.shapes import blades, cylinder, gable, gable_wall, lathe, rod
from filmwright.stage.surface import at, blend, chance, merge, moved, named, placed, shade


@dataclass(frozen=True)
class Style:
    """Colours and materials of a house."""

    wall: str
    material: str
    board: float
    trim: str
    roof: str
    roof_material: str
    door: str
    shutters: str | None


STYLES = {
    "cottage": Style("#e6dcc3", "plaster", 0.0, "#f2ede2", "#9c4f3a", "tile", "#3f6b62", "#5f8577"),
    "farmhouse": Style("#eae7de", "paint", 0.19, "#f7f5ef", "#565c63", "tile", "#8c3b34", "#3d5166"),
    "brick": Style("#9a5443", "brick", 0.0, "#ece6d8", "#4c4a4d", "tile", "#2f4a3c", None),
    "old": Style("#8f8a7d", "wood", 0.17, "#a59c88", "#453f3d", "tile", "#4a3b33", "#4f4c45"),
}


def flower_clump(colour: str, seed: int) -> Mesh:
    """A handful of flowers on stems with leaves, about 35 cm."""
    draw = chance(seed, "clump")
    parts = [blades(8, 0.10, 0.26, "#55773a", seed, 0.6, 0.03)]
    for _ in range(6):
        x, z, tall = draw.uniform(-0.13, 0.13), draw.uniform(-0.13, 0.13), draw.uniform(0.2, 0.36)
        parts.append(rod((x * 0.5, 0, z * 0.5), (x, tall, z), 0.006, "#4c6b34", "foliage", 3))
        head = lathe(
            [(0.0, 0.0), (0.04, 0.02), (0.045, 0.04), (0.0, 0.045)],
            shade(colour, draw.uniform(0.85, 1.1)),
            "foliage",
            6,
        )
        parts.append(at(head, x, tall - 0.02, z))
        parts.append(at(cylinder(0.014, 0.012, "#f0c84a", "foliage", 5), x, tall + 0.02, z))
    return named("flowers", *parts)


def neighbour(seed: int, lit: bool) -> Mesh:
    """A simpler house for the background, front towards +z, foot on the origin."""
    draw = chance(seed, "neighbour")
    style = list(STYLES.values())[int(draw.integers(3))]
    width, depth, tall = draw.uniform(8, 11), draw.uniform(6.5, 8), draw.choice([3.0, 5.4])
    wall = blend(style.wall, ("#c8b59a", "#b7c2c4", "#d4c4a4", "#c9a99a")[int(draw.integers(4))], 0.55)
    parts = []
    for heading, span, out in (
        (0, width, depth / 2),
        (180, width, depth / 2),
        (90, depth, width / 2),
        (270, depth, width / 2),
    ):
        face = [wall_face(span, tall, wall, style.material, 0.0, seed)]
        for level in range(1 if tall < 4 else 2):
            count = int(span / 2.4)
            for k in range(count):
                x = (k - (count - 1) / 2) * 2.3
                if heading == 0 and level == 0 and k == count // 2:
                    face.append(at(leaf(style.door), x - 0.47, 0.05, 0.03))
                    continue
                on = lit and bool(draw.uniform() < 0.45)
                face.append(
                    at(window(1.0, 1.3, on, style.trim, (2, 1), None, seed * 7 + k), x, 0.9 + 2.6 * level, 0.01)
                )
        parts.append(moved(merge(face), placed(heading=heading) @ placed(z=out)))
    parts.append(at(gable(width, depth, draw.uniform(2.0, 3.0), style.roof, "tile", 0.4), y=tall))
    for sign in (-1, 1):
        parts.append(
            moved(
                gable_wall(depth, 2.0, 0.1, wall, style.material), placed(sign * (width / 2 - 0.06), tall, 0, 90 * sign)
            )
        )
    parts.append(at(chimney(1.8), width * 0.25, tall + 1.2, -depth * 0.15))
    return named("neighbour", *parts)
