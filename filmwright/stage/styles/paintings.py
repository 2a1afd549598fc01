"""Paintings: oil and its manners, watercolour, gouache."""

from __future__ import annotations

from filmwright.stage.styles.style import EDGES, Layer, Style, Value


def _strokes(long: float, broad: float, bristle: float, rich: float, swirl: float = 0.0) -> Layer:
    return Layer(
        "style/strokes.glsl",
        (("stretch", long), ("broad", broad), ("bristle", bristle), ("rich", rich), ("swirl", swirl)),
        flowing=True,
    )


def _cells(size: float, **settings: Value) -> Layer:
    """Cells on the world; what is not set is as in plain ones that touch."""
    plain: dict[str, Value] = {
        "dots": 0.0,
        "seam": 0.0,
        "lead": (0.05, 0.05, 0.06),
        "rich": 1.1,
        "scatter": 0.0,
        "facet": 0.0,
        "outline": 0.0,
    }
    return Layer("style/cells.glsl", (("size", size), *(plain | settings).items()))


STYLES = (
    Style("oil", (_strokes(3.4, 1.7, 0.16, 1.18),), brush=0.0, grain=0.0, contrast=1.06),
    Style("impressionist", (_strokes(2.6, 2.2, 0.26, 1.35, 0.9),), brush=0.0, grain=0.0, saturation=1.1, exposure=1.08),
    Style("van gogh", (_strokes(4.6, 1.5, 0.42, 1.62, 2.6),), brush=0.0, grain=0.0, saturation=1.2, contrast=1.1),
    Style(
        "watercolour",
        (Layer("style/watercolour.glsl", (("line", 0.45), ("wash", 6.0))), EDGES),
        brush=0.6,
        grain=0.0,
        exposure=1.18,
        saturation=1.12,
    ),
    Style(
        "gouache",
        (
            _strokes(2.2, 2.2, 0.06, 1.1),
            Layer(
                "style/toon.glsl",
                (
                    ("steps", 7.0),
                    ("line", 0.0),
                    ("rich", 1.05),
                    ("flat_", 0.7),
                    ("ink", (0.1, 0.1, 0.1)),
                    ("print", 0.35),
                    ("dots", 0.0),
                    ("low", (0.10, 0.10, 0.16)),
                ),
            ),
        ),
        brush=0.0,
        grain=0.0,
    ),
    Style(
        "pointillism",
        (_cells(7.0, dots=1.0, lead=(0.90, 0.87, 0.78), rich=1.5, scatter=0.22),),
        brush=0.0,
        grain=0.0,
        exposure=1.18,
        bloom=0.4,
    ),
    Style(
        "mosaic",
        (_cells(15.0, seam=0.04, lead=(0.66, 0.63, 0.58), rich=1.5, scatter=0.18, facet=0.14), EDGES),
        brush=0.0,
        grain=0.0,
        exposure=1.12,
        bloom=0.3,
    ),
    Style(
        "stained glass",
        (_cells(34.0, seam=0.03, lead=(0.02, 0.02, 0.025), rich=2.1, scatter=0.34, facet=0.16, outline=1.0), EDGES),
        brush=0.0,
        grain=0.0,
        exposure=1.3,
        bloom=0.8,
    ),
)
