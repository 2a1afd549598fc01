"""Things that give light in the hand: lanterns, candles, flashlights, lamps. They burn; the meshes glow by themselves."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.shapes import ball, cylinder, lathe, rod, tube
from filmwright.stage.surface import at, glowing, merge, moved, placed, turned


def lantern(prop: Prop) -> Mesh:
    """A storm lantern, 32 cm with its bail, lit."""
    colour = prop.colour or "#7a2e26"
    base = lathe([(0, 0), (0.07, 0), (0.072, 0.035), (0.05, 0.05), (0.03, 0.055), (0, 0.055)], colour, "paint", 18)
    globe = lathe([(0.035, 0.06), (0.052, 0.10), (0.045, 0.15), (0.034, 0.17)], "#e9e2cf", "glass", 18)
    cap = lathe([(0.04, 0.168), (0.045, 0.175), (0.03, 0.2), (0.034, 0.215), (0, 0.225)], colour, "paint", 18)
    flame = glowing(
        lathe([(0, 0.065), (0.013, 0.08), (0.009, 0.105), (0, 0.13)], "#ffc65a", "plain", 8), "#ffb84a", 9.0
    )
    posts = [rod((x, 0.04, 0), (x, 0.19, 0), 0.006, colour, "paint") for x in (-0.064, 0.064)]
    a = np.linspace(0, np.pi, 13)
    bail = tube(np.stack([0.064 * np.cos(a), 0.19 + 0.125 * np.sin(a), 0 * a], 1), 0.003, "#5a5c5e", "metal", 5)
    return merge([base, globe, cap, flame, *posts, bail])


def candle(prop: Prop) -> Mesh:
    """A burning candle in a holder, 20 cm."""
    holder = lathe([(0.06, 0), (0.062, 0.01), (0.014, 0.014), (0.014, 0.03), (0.02, 0.035)], "#b08d45", "metal", 16)
    wax = at(cylinder(0.012, 0.14, prop.colour or "#efe6cf", "plain", 12), y=0.02)
    flame = at(lathe([(0, 0), (0.008, 0.012), (0.005, 0.028), (0, 0.045)], "#ffc65a", "plain", 8), y=0.165)
    return merge([holder, wax, glowing(flame, "#ffc65a", 10.0)])


def flashlight(prop: Prop) -> Mesh:
    """A flashlight, 20 cm, shining towards -z."""
    body = rod((0, 0.027, 0.1), (0, 0.027, -0.05), 0.017, prop.colour or "#2b2d30", "metal", 14)
    head = rod((0, 0.027, -0.05), (0, 0.027, -0.09), 0.019, "#2b2d30", "metal", 14, 0.028)
    lens = moved(cylinder(0.024, 0.003, "#ffffff", "plain", 14), placed(0, 0.027, -0.0895) @ turned("x", -90))
    return merge(
        [body, head, glowing(lens, "#fff2d2", 12.0), at(cylinder(0.006, 0.006, "#b3332d", "plain", 8), 0, 0.041, 0.0)]
    )


def lamp(prop: Prop) -> Mesh:
    """A table lamp with a cloth shade, 45 cm, lit."""
    foot = lathe(
        [(0.0, 0), (0.08, 0), (0.08, 0.015), (0.03, 0.04), (0.05, 0.12), (0.045, 0.18), (0.012, 0.24), (0.01, 0.32)],
        prop.colour or "#7a6a52",
        "tile",
        18,
    )
    hood = lathe([(0.15, 0.26), (0.10, 0.45)], "#ffffff", "plain", 22)
    inside = lathe([(0.098, 0.45), (0.148, 0.26)], "#ffffff", "plain", 22)
    return merge(
        [
            foot,
            glowing(hood, "#ffc47a", 1.6),
            glowing(inside, "#ffe0a8", 2.6),
            at(glowing(ball(0.03, sides=10, rings=6), "#fff0cc", 6.0), y=0.34),
        ]
    )
