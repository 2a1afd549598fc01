"""Drawings: ink, pen, pencil, charcoal; and flat colours with lines: toon, anime, comic, woodblock."""

from __future__ import annotations

from filmwright.stage.styles.style import EDGES, Layer, Style

Rgb = tuple[float, float, float]


def _drawn(
    weight: float,
    hatch: float,
    washes: float,
    boil: float,
    ink: Rgb,
    sheet: Rgb,
    tinted: float = 0.0,
    negative: float = 0.0,
    grid: float = 0.0,
) -> Layer:
    return Layer(
        "style/drawn.glsl",
        (
            ("weight", weight),
            ("hatch", hatch),
            ("washes", washes),
            ("boil", boil),
            ("ink", ink),
            ("sheet", sheet),
            ("tinted", tinted),
            ("negative", negative),
            ("grid", grid),
        ),
    )


def _toon(
    steps: float, line: float, rich: float, flat: float, ink: Rgb, low: Rgb, print_: float = 0.0, dots: float = 0.0
) -> Layer:
    return Layer(
        "style/toon.glsl",
        (
            ("steps", steps),
            ("line", line),
            ("rich", rich),
            ("flat_", flat),
            ("ink", ink),
            ("print", print_),
            ("dots", dots),
            ("low", low),
        ),
    )


def _wax(grain: float, cover: float, rich: float, line: float, soft: float, sheet: Rgb, boil: float = 0.0) -> Layer:
    return Layer(
        "style/wax.glsl",
        (
            ("grain", grain),
            ("cover", cover),
            ("rich", rich),
            ("line", line),
            ("soft", soft),
            ("sheet", sheet),
            ("boil", boil),
        ),
    )


BLACK, CREAM = (0.07, 0.065, 0.075), (0.955, 0.935, 0.885)

STYLES = (
    Style(
        "ink", (_drawn(1.5, 0.0, 1.0, 0.8, BLACK, CREAM), EDGES), hold=2, boils=2, brush=0.6, grain=0.0, exposure=1.1
    ),
    Style(
        "pen",
        (_drawn(0.9, 0.9, 0.0, 0.35, (0.09, 0.09, 0.16), (0.97, 0.96, 0.93)), EDGES),
        hold=2,
        boils=4,
        brush=0.3,
        grain=0.0,
        exposure=1.1,
    ),
    Style(
        "sketch",
        (_drawn(0.9, 0.62, 0.12, 0.5, (0.23, 0.23, 0.25), (0.965, 0.96, 0.945)), EDGES),
        hold=2,
        boils=4,
        brush=0.3,
        grain=0.0,
        exposure=1.15,
    ),
    Style(
        "charcoal",
        (_drawn(1.6, 0.25, 0.85, 0.5, (0.10, 0.10, 0.10), (0.90, 0.885, 0.85)), EDGES),
        hold=2,
        boils=4,
        brush=0.8,
        grain=0.0,
    ),
    Style(
        "toon",
        (_toon(4.0, 1.1, 1.22, 0.95, (0.06, 0.05, 0.08), (0.16, 0.15, 0.26)), EDGES),
        brush=0.0,
        grain=0.0,
        bloom=0.6,
    ),
    Style(
        "anime",
        (_toon(5.0, 0.75, 1.30, 0.8, (0.16, 0.10, 0.16), (0.20, 0.20, 0.36)), EDGES),
        hold=2,
        brush=0.0,
        grain=0.0,
        bloom=1.5,
        exposure=1.12,
    ),
    Style(
        "comic",
        (_toon(3.0, 1.5, 1.35, 1.0, (0.03, 0.03, 0.04), (0.12, 0.10, 0.20), 0.15, 0.7), EDGES),
        brush=0.0,
        grain=0.0,
        bloom=0.3,
    ),
    Style(
        "ukiyo-e",
        (_toon(5.0, 0.9, 0.82, 0.9, (0.13, 0.12, 0.20), (0.14, 0.17, 0.30), 1.0), EDGES),
        hold=2,
        brush=0.0,
        grain=0.0,
        bloom=0.2,
        exposure=1.15,
    ),
    Style(
        "chalk",
        (_drawn(1.3, 0.0, 0.62, 0.5, (0.93, 0.93, 0.90), (0.105, 0.145, 0.125), negative=1.0), EDGES),
        hold=2,
        boils=4,
        brush=0.3,
        grain=0.0,
        exposure=1.1,
    ),
    Style(
        "blueprint",
        (_drawn(0.9, 0.0, 0.0, 0.0, (0.90, 0.95, 1.0), (0.085, 0.255, 0.52), negative=1.0, grid=0.22), EDGES),
        brush=0.0,
        grain=0.0,
        bloom=0.2,
    ),
    Style(
        "crayon",
        (_wax(0.95, 0.62, 1.65, 0.75, 2.6, (0.97, 0.96, 0.93), 1.0), EDGES),
        hold=2,
        boils=4,
        brush=0.0,
        grain=0.0,
        exposure=1.15,
    ),
    Style(
        "pastel",
        (_wax(0.62, 0.78, 1.12, 0.15, 5.0, (0.93, 0.90, 0.85)), EDGES),
        brush=0.0,
        grain=0.0,
        exposure=1.25,
        contrast=0.88,
        bloom=0.6,
    ),
    Style(
        "paper cut-out",
        (Layer("style/cut.glsl", (("steps", 4.0), ("shadow", 7.0), ("rich", 1.25))), EDGES),
        hold=2,
        brush=0.0,
        grain=0.0,
        bloom=0.2,
        exposure=1.1,
    ),
)
