"""The plain word for the colour that pixels have: how people would call it, not which paint was used."""

from __future__ import annotations

import colorsys

import numpy as np

from filmwright.arrays import Array

ENOUGH = 0.22  # share of the pixels in the colour asked for, with which that word is true
HUES = (
    (15, "red"),
    (42, "orange"),
    (68, "yellow"),
    (165, "green"),
    (255, "blue"),
    (292, "purple"),
    (345, "pink"),
    (361, "red"),
)
SAME = {
    "crimson": "red", "scarlet": "red", "navy": "blue", "azure": "blue", "turquoise": "blue", "teal": "green", "olive": "green",
    "emerald": "green", "lime": "green", "golden": "yellow", "gold": "yellow", "magenta": "pink", "violet": "purple", "gray": "grey",
    "silver": "grey", "beige": "brown",
}  # fmt: skip


def word_of(pixels: Array, asked: str = "") -> str:
    """The colour word of pixels (n,3) u1: `asked` if enough of them have it, else the one that most of the coloured ones have."""
    if not len(pixels):
        return ""
    words = np.array([_word(*(float(c) / 255 for c in pixel)) for pixel in pixels[:: max(len(pixels) // 800, 1)]])
    names, counts = np.unique(words, return_counts=True)
    shares = dict(zip(names.tolist(), (counts / len(words)).tolist(), strict=True))
    plain = SAME.get(asked, asked)
    if plain and shares.get(plain, 0.0) >= ENOUGH:
        return asked
    return str(max(shares, key=lambda name: shares[name]))


def _word(r: float, g: float, b: float) -> str:
    """The word of one colour, by hue where there is colour enough (HSV; limits set by eye)."""
    h, s, v = colorsys.rgb_to_hsv(r, g, b)
    hue = h * 360
    if v < 0.13 or (v < 0.2 and s < 0.5):
        return "black"
    if s < 0.14 or (s < 0.22 and v < 0.35):
        return "white" if v > 0.72 else "grey" if v > 0.24 else "black"
    if 10 <= hue < 50 and v < 0.55 and s > 0.2:
        return "brown" if not (hue < 15 and s > 0.7) else "red"
    if (hue < 20 or hue > 330) and s < 0.5 and v > 0.75:
        return "pink"
    return next(name for limit, name in HUES if hue < limit)
