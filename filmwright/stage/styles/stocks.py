"""Film stocks: noir, black and white, sepia, vintage, silent; and cyberpunk, whose tone is its style."""

from __future__ import annotations

from filmwright.stage.styles.style import Layer, Style, Value

WHITE = (1.0, 1.0, 1.0)


def _stock(**settings: Value) -> Layer:
    """The layer of a stock; what is not set is as in a plain print."""
    plain: dict[str, Value] = {
        "mono": 0.0,
        "dark": WHITE,
        "light": WHITE,
        "contrast": 1.0,
        "fade": 0.0,
        "grain": 0.02,
        "weave": 0.0,
        "scratch": 0.0,
        "flicker": 0.0,
        "corner": 0.1,
        "blinds": 0.0,
        "neon": 0.0,
    }
    return Layer("style/stock.glsl", tuple((plain | settings).items()))


STYLES = (
    Style(
        "noir",
        (_stock(mono=1.0, contrast=1.75, grain=0.06, corner=0.55),),
        key=1.5,
        sky=0.36,
        rim=1.9,
        fill=0.35,
        lamps=1.15,
        saturation=0.0,
        contrast=1.25,
        exposure=0.95,
        brush=0.0,
        grain=0.0,
        inside=(("blinds", 0.85),),
    ),
    Style("mono", (_stock(mono=1.0, contrast=1.12, grain=0.05, corner=0.2),), saturation=0.0, brush=0.1, grain=0.0),
    Style(
        "sepia",
        (
            _stock(
                mono=1.0,
                contrast=1.06,
                dark=(0.92, 0.74, 0.55),
                light=(1.0, 0.93, 0.78),
                fade=0.03,
                grain=0.05,
                corner=0.35,
            ),
        ),
        saturation=0.0,
        brush=0.1,
        grain=0.0,
    ),
    Style(
        "vintage",
        (
            _stock(
                dark=(1.02, 0.94, 1.04),
                light=(1.04, 0.99, 0.84),
                contrast=0.96,
                fade=0.055,
                grain=0.085,
                weave=0.9,
                scratch=0.7,
                flicker=0.05,
                corner=0.45,
            ),
        ),
        saturation=0.72,
        brush=0.0,
        grain=0.0,
        bloom=1.4,
    ),
    Style(
        "silent",
        (
            _stock(
                mono=1.0,
                dark=(0.95, 0.88, 0.80),
                light=(1.0, 0.97, 0.90),
                contrast=1.28,
                grain=0.085,
                weave=1.6,
                scratch=1.0,
                flicker=0.13,
                corner=0.75,
            ),
        ),
        saturation=0.0,
        brush=0.0,
        grain=0.0,
        hold=1,
    ),
    Style(
        "cyberpunk",
        (_stock(contrast=1.16, neon=0.8, grain=0.035, corner=0.35, dark=(0.80, 0.86, 1.15), light=(1.05, 0.98, 1.08)),),
        exposure=1.35,
        saturation=1.35,
        bloom=2.4,
        key=0.75,
        rim=1.8,
        brush=0.2,
        grain=0.0,
    ),
)
