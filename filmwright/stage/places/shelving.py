"""Shelves full of goods, as shops have them: every kind in a block of its own. BRIGHT are the colours of packages."""

from __future__ import annotations

from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import box, lathe
from filmwright.stage.surface import at, chance, grounded, merge

BRIGHT = ("#c23b2e", "#e0a52c", "#2f7a4f", "#2f62a0", "#e8e2d2", "#8a4a86", "#d9742c", "#5aa0b4")


def goods_shelf(width: float, seed: int) -> Mesh:
    """A gondola of goods on both sides, 1.9 high: every kind stands in a block of its own, with its label, its height and its colours."""
    draw = chance(seed, "goods")
    w = width / 2
    parts = [
        box((-w, 0, -0.45), (w, 0.14, 0.45), "#8f9492", "metal"),
        box((-w, 0.14, -0.03), (w, 1.9, 0.03), "#b9bdb9", "metal"),
        box((-w - 0.03, 0, -0.46), (-w, 1.94, 0.46), "#3f7a58", "paint", 0.01),
        box((w, 0, -0.46), (w + 0.03, 1.94, 0.46), "#3f7a58", "paint", 0.01),
    ]
    for y, room_over in ((0.16, 0.34), (0.56, 0.32), (0.95, 0.36), (1.38, 0.42)):
        parts.append(box((-w, y - 0.03, -0.42), (w, y, 0.42), "#cfd2ce", "metal"))
        for s in (-1, 1):
            parts.append(box((-w, y - 0.035, s * 0.42), (w, y + 0.02, s * 0.43), "#e8d24a", "paper"))
            x = -w + 0.03
            while x < w - 0.1:
                wide, tall = float(draw.uniform(0.08, 0.16)), room_over * float(draw.uniform(0.6, 1.0))
                tone, band = BRIGHT[int(draw.integers(8))], BRIGHT[int(draw.integers(8))]
                round_ = draw.uniform() < 0.4
                for _ in range(int(draw.integers(2, 6))):
                    if x + wide > w - 0.02:
                        break
                    middle = x + wide / 2
                    if round_:
                        tin = [(wide * 0.46, 0), (wide * 0.46, tall), (wide * 0.3, tall + 0.01), (0, tall + 0.01)]
                        parts.append(at(lathe(tin, tone, "paint", 6), middle, y, s * 0.34))
                        label = [(wide * 0.475, tall * 0.3), (wide * 0.475, tall * 0.72)]
                        parts.append(at(lathe(label, band, "paper", 6), middle, y, s * 0.34))
                    else:
                        parts.append(box((x, y, s * 0.2), (x + wide * 0.95, y + tall, s * 0.4), tone, "paper"))
                        face = (s * 0.4, s * 0.404)
                        parts.append(
                            box(
                                (x + wide * 0.1, y + tall * 0.45, face[0]),
                                (x + wide * 0.85, y + tall * 0.78, face[1]),
                                band,
                                "paper",
                            )
                        )
                    x += wide
                x += 0.012
    return grounded(merge(parts), 0, 0.3, 0.4)
