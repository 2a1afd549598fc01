"""What is made by hand or by machine on a table or a screen: claymation, felt, pixels."""

from __future__ import annotations

from filmwright.stage.styles.style import Layer, Style

STYLES = (
    Style(
        "claymation",
        (Layer("style/clay.glsl", (("prints", 1.25), ("size", 5.0))),),
        hold=2,
        boils=2,
        brush=0.0,
        grain=0.01,
        sky=1.1,
        fill=1.2,
        saturation=1.15,
    ),
    Style(
        "felt",
        (Layer("style/clay.glsl", (("prints", 0.75), ("size", 1.8))),),
        hold=2,
        boils=4,
        brush=0.2,
        grain=0.01,
        sky=1.1,
        saturation=1.1,
    ),
    Style(
        "pixel",
        (Layer("style/pixel.glsl", (("block", 5.0), ("levels", 6.0))),),
        brush=0.0,
        grain=0.0,
        bloom=0.6,
        saturation=1.1,
    ),
)
