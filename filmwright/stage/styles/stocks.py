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


def _tape(**settings: Value) -> Layer:
    """The layer of video; what is not set is as on a fresh tape."""
    plain: dict[str, Value] = {
        "bleed": 2.5,
        "shake": 0.5,
        "scan": 0.35,
        "noise": 0.05,
        "tear": 0.0,
        "mono": 0.0,
        "tinge": WHITE,
        "corner": 0.15,
    }
    return Layer("style/tape.glsl", tuple((plain | settings).items()))


def _palette(**settings: Value) -> Layer:
    """The layer of a picture of strength alone, through a scale of colours."""
    plain: dict[str, Value] = {
        "heat": 0.0,
        "rays": 0.0,
        "low": (0.0, 0.0, 0.0),
        "middle": (0.5, 0.5, 0.5),
        "high": WHITE,
        "noise": 0.03,
        "glow": 3.0,
        "corner": 0.2,
    }
    return Layer("style/palette.glsl", tuple((plain | settings).items()))


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
    Style(
        "vhs",
        (_tape(bleed=4.0, shake=0.9, tear=0.8, noise=0.07, tinge=(1.03, 0.98, 1.02), corner=0.25),),
        saturation=1.15,
        contrast=0.95,
        brush=0.0,
        grain=0.0,
    ),
    Style(
        "surveillance",
        (_tape(bleed=0.0, shake=0.25, scan=0.6, noise=0.10, mono=0.88, tinge=(0.90, 1.0, 0.96), corner=0.55),),
        hold=3,
        contrast=1.1,
        brush=0.0,
        grain=0.0,
    ),
    Style(
        "night vision",
        (
            _palette(
                low=(0.0, 0.03, 0.01),
                middle=(0.10, 0.62, 0.16),
                high=(0.80, 1.0, 0.70),
                noise=0.10,
                glow=5.0,
                corner=0.55,
            ),
        ),
        exposure=0.95,
        sky=1.1,
        saturation=0.0,
        brush=0.0,
        grain=0.0,
    ),
    Style(
        "thermal",
        (_palette(heat=1.0, noise=0.02, glow=4.0),),
        heat=1.0,
        sky=0.06,
        key=0.5,
        saturation=0.0,
        brush=0.0,
        grain=0.0,
        bloom=0.3,
    ),
    Style(
        "x-ray",
        (_palette(rays=1.0, low=(0.01, 0.02, 0.05), middle=(0.28, 0.46, 0.62), high=(0.93, 0.98, 1.0), noise=0.02),),
        brush=0.0,
        grain=0.0,
        bloom=0.4,
    ),
    Style(
        "tilt-shift",
        (Layer("style/miniature.glsl", (("centre", 0.42), ("band", 0.10), ("blur", 7.0), ("rich", 1.35))),),
        brush=0.0,
        grain=0.0,
        exposure=1.12,
    ),
)
