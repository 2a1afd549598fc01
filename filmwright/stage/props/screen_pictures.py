"""Pictures for screens: painters in few plain colours on a small sheet, `SHOWS` by what they show.

A painter is given what it draws with, and the width and height of the sheet in cells; screens are as broad or as tall as they like.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from filmwright.stage.props.lettering import typeface
from filmwright.stage.surface import chance

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw as Draw

Painter = Callable[["Draw", int, int], None]
INK, PAPER = "#161b24", "#eef1f4"


def _bands(d: Draw, w: int, h: int, *bands: tuple[float, str]) -> None:
    """Bands of colour from the top down, each to a part of the height."""
    top = 0.0
    for foot, tone in bands:
        d.rectangle((0, top * h, w, foot * h), fill=tone)
        top = foot


def _words(d: Draw, at_: tuple[float, float], words: str, size: float, tone: str, anchor: str = "mm") -> None:
    d.fontmode = "1"  # no shades at the edges: each would be a strip of its own
    d.text(at_, words, font=typeface(max(round(size), 7)), fill=tone, anchor=anchor)


def _players(d: Draw, spots: list[tuple[float, float, float, str]], w: int, h: int) -> None:
    """Small people, each at the part of the picture of their feet, of a height, in a shirt."""
    for x, y, tall, shirt in spots:
        a, b, t = x * w, y * h, tall * h
        d.ellipse((a - 0.09 * t, b - t, a + 0.09 * t, b - 0.82 * t), fill="#c98f6a")
        d.rectangle((a - 0.15 * t, b - 0.82 * t, a + 0.15 * t, b - 0.42 * t), fill=shirt)
        d.rectangle((a - 0.14 * t, b - 0.42 * t, a - 0.02 * t, b), fill="#f0f0ec")
        d.rectangle((a + 0.03 * t, b - 0.42 * t, a + 0.15 * t, b - 0.06 * t), fill="#f0f0ec")


def _football(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.14, "#5a5f6e"), (0.2, "#c8ccd2"), (1.0, "#2f8a3a"))
    for k in range(0, 10, 2):
        d.rectangle((k * w / 10, 0.2 * h, (k + 1) * w / 10, h), fill="#37983f")
    for k in range(26):
        d.rectangle((k * w / 26 + 1, 0.04 * h, k * w / 26 + 3, 0.09 * h), fill=("#d8504a", "#e8e4da", "#4a78c0")[k % 3])
    d.line((0.46 * w, 0.2 * h, 0.40 * w, h), fill="#f2f6f0", width=2)
    d.ellipse((0.30 * w, 0.42 * h, 0.56 * w, 0.78 * h), outline="#f2f6f0", width=2)
    d.line((0.98 * w, 0.24 * h, 0.98 * w, 0.5 * h, 0.80 * w, 0.5 * h, 0.80 * w, 0.24 * h), fill="#f2f6f0", width=2)
    red, blue = "#d02828", "#2848b8"
    spots = [
        (0.2, 0.5, 0.2, red),
        (0.36, 0.72, 0.26, blue),
        (0.5, 0.62, 0.24, red),
        (0.62, 0.9, 0.3, blue),
        (0.74, 0.52, 0.2, red),
    ]
    _players(d, [*spots, (0.9, 0.66, 0.22, blue)], w, h)
    d.ellipse((0.545 * w, 0.62 * h, 0.565 * w, 0.655 * h), fill="#ffffff")
    d.rectangle((0.03 * w, 0.05 * h, 0.3 * w, 0.15 * h), fill=INK)
    _words(d, (0.165 * w, 0.1 * h), "RED 1  BLU 0", 0.085 * h, "#ffffff")


def _court(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.2, "#243044"), (0.26, "#d8dade"), (1.0, "#3a70a8"))
    d.polygon([(0.24 * w, 0.3 * h), (0.76 * w, 0.3 * h), (0.96 * w, 0.96 * h), (0.04 * w, 0.96 * h)], outline="#f4f6f6")
    d.line((0.1 * w, 0.58 * h, 0.9 * w, 0.58 * h), fill="#f4f6f6", width=3)
    d.line((0.5 * w, 0.34 * h, 0.5 * w, 0.92 * h), fill="#f4f6f6", width=1)
    _players(d, [(0.42, 0.46, 0.2, "#f4f4f0"), (0.62, 0.95, 0.36, "#e8b020")], w, h)
    d.ellipse((0.52 * w, 0.4 * h, 0.54 * w, 0.435 * h), fill="#d8f048")


def _basketball(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.3, "#2a2430"), (0.36, "#b8b0a4"), (1.0, "#c88a4a"))
    d.arc((0.55 * w, 0.3 * h, 1.2 * w, 1.1 * h), 100, 260, fill="#f6f2ea", width=2)
    d.rectangle((0.8 * w, 0.08 * h, 0.97 * w, 0.34 * h), fill="#f2f2f0", outline="#c02828", width=2)
    d.ellipse((0.83 * w, 0.3 * h, 0.94 * w, 0.36 * h), outline="#e0602a", width=2)
    _players(d, [(0.2, 0.8, 0.36, "#6a2a9a"), (0.45, 0.9, 0.42, "#f0c020"), (0.66, 0.74, 0.36, "#6a2a9a")], w, h)
    d.ellipse((0.7 * w, 0.14 * h, 0.745 * w, 0.22 * h), fill="#e07828")


def _race(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.25, "#8ab4dc"), (0.42, "#3f8a44"), (1.0, "#5a5d62"))
    d.rectangle((0, 0.42 * h, w, 0.46 * h), fill="#e8e8e4")
    for k in range(0, 20, 2):
        d.rectangle((k * w / 20, 0.42 * h, (k + 1) * w / 20, 0.46 * h), fill="#c82828")
    for x, y, s, tone in ((0.68, 0.6, 0.16, "#2848b8"), (0.3, 0.86, 0.3, "#d02020")):
        a, b, c = x * w, y * h, s * w
        d.polygon(
            [(a - c, b), (a - 0.2 * c, b - 0.26 * c), (a + 0.4 * c, b - 0.26 * c), (a + c, b - 0.1 * c), (a + c, b)],
            fill=tone,
        )
        for wheel in (-0.6, 0.6):
            d.ellipse((a + (wheel - 0.2) * c, b - 0.2 * c, a + (wheel + 0.2) * c, b + 0.2 * c), fill="#15161a")


def _map(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#ece8de")
    m = max(w, h)
    for x, y, a, b in ((0.08, 0.1, 0.3, 0.22), (0.62, 0.55, 0.34, 0.3), (0.2, 0.72, 0.2, 0.2)):
        d.rectangle((x * w, y * h, (x + a) * w, (y + b) * h), fill="#bcdca8")
    d.line(
        [(-2, 0.62 * h), (0.3 * w, 0.5 * h), (0.55 * w, 0.6 * h), (w, 0.38 * h)], fill="#8cbce8", width=round(0.06 * m)
    )
    for line in (
        [(0.1, 0), (0.18, 1)],
        [(0.45, 0), (0.4, 1)],
        [(0.75, 0), (0.82, 1)],
        [(0, 0.25), (1, 0.16)],
        [(0, 0.85), (1, 0.78)],
    ):
        d.line([(x * w, y * h) for x, y in line], fill="#ffffff", width=max(round(0.03 * m), 2))
    for k in range(5):
        d.line([(k * 0.22 * w, 0), ((k * 0.22 + 0.05) * w, h)], fill="#dcd6c8", width=1)
        d.line([(0, (k * 0.2 + 0.07) * h), (w, (k * 0.2 + 0.02) * h)], fill="#dcd6c8", width=1)
    way = [(0.14, 0.94), (0.17, 0.82), (0.41, 0.8), (0.43, 0.22), (0.74, 0.19)]
    d.line([(x * w, y * h) for x, y in way], fill="#2a68e0", width=max(round(0.028 * m), 2), joint="curve")
    x, y, r = 0.74 * w, 0.19 * h, 0.045 * m
    d.polygon([(x - 0.8 * r, y - 1.2 * r), (x + 0.8 * r, y - 1.2 * r), (x, y + 0.3 * r)], fill="#e03028")
    d.ellipse((x - r, y - 2.4 * r, x + r, y - 0.5 * r), fill="#e03028")
    d.ellipse((x - 0.4 * r, y - 1.85 * r, x + 0.4 * r, y - 1.05 * r), fill="#ffffff")
    x, y = 0.14 * w, 0.94 * h
    d.ellipse((x - 0.6 * r, y - 0.6 * r, x + 0.6 * r, y + 0.6 * r), fill="#2a68e0", outline="#ffffff")


def _code(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#12161e")
    d.rectangle((0, 0, 0.06 * w, h), fill="#1b212c")
    draw = chance(11, "code")
    tones = ("#6fb4f0", "#e8c46a", "#8fd07a", "#d88ad0", "#c8ccd4", "#c8ccd4")
    step = h / 24
    indent = 0
    for row in range(1, 23):
        y = row * step
        d.rectangle((0.02 * w, y, 0.04 * w, y + 0.4 * step), fill="#4a5464")
        indent = int(np.clip(indent + draw.integers(-1, 2), 0, 4))
        x = (0.09 + 0.04 * indent) * w
        if draw.uniform() < 0.12:
            continue
        for _ in range(int(draw.integers(2, 7))):
            long = float(draw.uniform(0.03, 0.12)) * w
            if x + long > 0.95 * w:
                break
            d.rectangle((x, y, x + long, y + 0.48 * step), fill=tones[int(draw.integers(0, 6))])
            x += long + 0.015 * w


def _terminal(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#04100a")
    draw = chance(5, "terminal")
    for row in range(1, 20):
        x = 0.04 * w
        while x < float(draw.uniform(0.3, 0.95)) * w:
            long = float(draw.uniform(0.015, 0.07)) * w
            d.rectangle((x, row * h / 21, x + long, (row + 0.5) * h / 21), fill="#3fe07a")
            x += long + 0.012 * w


def _face(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#33465a")
    x, y, r = 0.5 * w, 0.52 * h, 0.4 * min(w, 1.1 * h)

    def disc(cx: float, cy: float, rx: float, ry: float, tone: str) -> None:
        d.ellipse((x + (cx - rx) * r, y + (cy - ry) * r, x + (cx + rx) * r, y + (cy + ry) * r), fill=tone)

    disc(0.0, 1.95, 1.5, 0.85, "#7a3038")
    d.rectangle((x - 0.36 * r, y + 0.6 * r, x + 0.36 * r, y + 1.3 * r), fill="#c08a68")
    disc(0.0, -0.18, 1.02, 1.12, "#3a2418")
    disc(0.0, 0.02, 0.82, 1.06, "#dca482")
    disc(-0.2, 0.3, 0.5, 0.6, "#e4b292")
    disc(-0.02, -0.92, 0.86, 0.4, "#3a2418")
    for s in (-1, 1):
        disc(0.34 * s, -0.12, 0.2, 0.11, "#f4f2ee")
        disc(0.34 * s + 0.03, -0.12, 0.1, 0.11, "#4a6a3a")
        disc(0.34 * s + 0.03, -0.12, 0.05, 0.06, "#101010")
        d.arc(
            (x + (0.34 * s - 0.26) * r, y - 0.46 * r, x + (0.34 * s + 0.26) * r, y - 0.1 * r),
            200,
            340,
            fill="#3a2418",
            width=max(round(0.07 * r), 1),
        )
    d.line(
        [(x, y - 0.06 * r), (x + 0.1 * r, y + 0.34 * r), (x - 0.06 * r, y + 0.36 * r)],
        fill="#b47a5c",
        width=max(round(0.05 * r), 1),
    )
    disc(0.0, 0.62, 0.32, 0.1, "#b04a4a")
    d.line([(x - 0.32 * r, y + 0.6 * r), (x, y + 0.63 * r), (x + 0.32 * r, y + 0.6 * r)], fill="#6a2428", width=1)


def _static(d: Draw, w: int, h: int) -> None:
    draw = chance(23, "static")
    tones = ("#0c0e10", "#2e3236", "#5e646a", "#989ea4", "#d8dee2")
    size = 2
    for y in range(0, h, size):
        for x in range(0, w, size):
            d.rectangle((x, y, x + size - 1, y + size - 1), fill=tones[int(draw.integers(0, 5))])


def _news(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.72, "#1e3a78"), (0.78, "#c02028"), (0.92, "#f2f2f0"), (1.0, "#141c30"))
    d.rectangle((0.56 * w, 0.1 * h, 0.94 * w, 0.5 * h), fill="#6fa0d0")
    d.polygon(
        [(0.56 * w, 0.5 * h), (0.7 * w, 0.26 * h), (0.8 * w, 0.42 * h), (0.87 * w, 0.32 * h), (0.94 * w, 0.5 * h)],
        fill="#4a6a4a",
    )
    x = 0.3 * w
    d.polygon(
        [(x - 0.17 * w, 0.72 * h), (x - 0.1 * w, 0.46 * h), (x + 0.1 * w, 0.46 * h), (x + 0.17 * w, 0.72 * h)],
        fill="#22242c",
    )
    d.polygon([(x - 0.04 * w, 0.46 * h), (x + 0.04 * w, 0.46 * h), (x, 0.66 * h)], fill="#f0f0ee")
    d.rectangle((x - 0.008 * w, 0.48 * h, x + 0.008 * w, 0.64 * h), fill="#b02028")
    d.ellipse((x - 0.075 * w, 0.14 * h, x + 0.075 * w, 0.48 * h), fill="#d8a484")
    d.chord((x - 0.08 * w, 0.11 * h, x + 0.08 * w, 0.4 * h), 185, 355, fill="#3a2a20")
    for s in (-1, 1):
        d.rectangle((x + (0.03 * s - 0.01) * w, 0.29 * h, x + (0.03 * s + 0.01) * w, 0.31 * h), fill="#20242a")
    d.rectangle((x - 0.025 * w, 0.4 * h, x + 0.025 * w, 0.415 * h), fill="#8a3a3a")
    _words(d, (0.14 * w, 0.75 * h), "NEWS", 0.08 * h, "#ffffff")
    _words(d, (0.05 * w, 0.85 * h), "BREAKING NEWS", 0.13 * h, INK, "lm")


def _chart(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#101826")
    for k in range(1, 6):
        d.line((0.08 * w, k * h / 6, 0.96 * w, k * h / 6), fill="#26324a", width=1)
    draw = chance(3, "chart")
    y, points = 0.72, []
    for k in range(22):
        y = float(np.clip(y + draw.uniform(-0.11, 0.075), 0.12, 0.82))
        points.append(((0.08 + 0.88 * k / 21) * w, y * h))
        foot = float(draw.uniform(0.02, 0.12))
        d.rectangle((points[-1][0] - 0.012 * w, (0.95 - foot) * h, points[-1][0] + 0.012 * w, 0.95 * h), fill="#3a6ab0")
    d.line(points, fill="#48e088", width=3)


def _weather(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#3a78b8")
    land = [(0.2, 0.15), (0.5, 0.08), (0.78, 0.2), (0.86, 0.5), (0.7, 0.82), (0.48, 0.9), (0.3, 0.7), (0.24, 0.45)]
    d.polygon([(x * w, y * h) for x, y in land], fill="#5aa04a")
    for x, y in ((0.4, 0.3), (0.62, 0.62)):
        d.ellipse(((x - 0.06) * w, (y - 0.1) * h, (x + 0.06) * w, (y + 0.1) * h), fill="#f8d030")
    for x, y in ((0.66, 0.32), (0.42, 0.62)):
        for dx, dy, r in ((-0.04, 0.0, 0.05), (0.02, -0.03, 0.06), (0.06, 0.01, 0.045)):
            d.ellipse(((x + dx - r) * w, (y + dy - 1.4 * r) * h, (x + dx + r) * w, (y + dy + 1.4 * r) * h), fill=PAPER)
        for k in (-0.04, 0.01, 0.06):
            d.line([((x + k) * w, (y + 0.08) * h), ((x + k - 0.02) * w, (y + 0.16) * h)], fill="#cfe4ff", width=2)
    for x, y, t in ((0.5, 0.3, "24"), (0.73, 0.64, "21"), (0.3, 0.5, "17")):
        _words(d, (x * w, y * h), t, 0.14 * h, "#ffffff")


def _landscape(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.2, "#5a90d0"), (0.36, "#7cacdc"), (0.5, "#a8cce8"), (0.56, "#d0e2ee"), (1.0, "#4a7a3a"))
    d.polygon([(0, 0.58 * h), (0.18 * w, 0.24 * h), (0.34 * w, 0.58 * h)], fill="#6a7a94")
    d.polygon([(0.14 * w, 0.32 * h), (0.18 * w, 0.24 * h), (0.23 * w, 0.34 * h)], fill="#f2f4f6")
    d.polygon([(0.2 * w, 0.58 * h), (0.5 * w, 0.14 * h), (0.82 * w, 0.58 * h)], fill="#54647e")
    d.polygon([(0.42 * w, 0.26 * h), (0.5 * w, 0.14 * h), (0.6 * w, 0.28 * h), (0.5 * w, 0.24 * h)], fill="#f6f8fa")
    d.polygon(
        [(0, 0.58 * h), (0.3 * w, 0.5 * h), (0.7 * w, 0.6 * h), (w, 0.5 * h), (w, 0.7 * h), (0, 0.7 * h)],
        fill="#3a6a3a",
    )
    d.polygon([(0.3 * w, h), (0.5 * w, 0.66 * h), (0.6 * w, 0.66 * h), (0.72 * w, h)], fill="#8ac0e0")
    for x, y, s in ((0.08, 0.95, 0.4), (0.2, 0.8, 0.2), (0.9, 0.98, 0.46), (0.78, 0.78, 0.18)):
        d.polygon([((x - 0.22 * s) * w, y * h), (x * w, (y - s) * h), ((x + 0.22 * s) * w, y * h)], fill="#1f4a2a")


def _sea(d: Draw, w: int, h: int) -> None:
    _bands(
        d,
        w,
        h,
        (0.16, "#f0a868"),
        (0.3, "#f4bc78"),
        (0.44, "#f8d494"),
        (0.6, "#3a6a90"),
        (0.76, "#2f5a84"),
        (1.0, "#e0c48c"),
    )
    d.chord((0.42 * w, 0.28 * h, 0.62 * w, 0.62 * h), 180, 360, fill="#fff0c0")
    for k in range(5):
        d.line(
            [((0.44 + 0.01 * k) * w, (0.48 + 0.05 * k) * h), ((0.6 - 0.01 * k) * w, (0.48 + 0.05 * k) * h)],
            fill="#f8d8a0",
        )
    d.line([(0, 0.78 * h), (0.3 * w, 0.75 * h), (0.6 * w, 0.79 * h), (w, 0.75 * h)], fill="#f4f4f0", width=3)
    d.line([(0.86 * w, h), (0.83 * w, 0.3 * h)], fill="#4a3020", width=3)
    for dx, dy in ((-0.14, 0.06), (-0.12, -0.08), (0.12, -0.06), (0.13, 0.08), (0.0, -0.14)):
        d.line([(0.83 * w, 0.3 * h), ((0.83 + dx) * w, (0.3 + dy) * h)], fill="#1f4a2a", width=4)


def _game(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.78, "#6a8cf8"), (0.82, "#58b838"), (1.0, "#9a5a2a"))
    for x, y in ((0.16, 0.2), (0.62, 0.12)):
        d.rectangle((x * w, y * h, (x + 0.14) * w, (y + 0.08) * h), fill="#f4f6fa")
        d.rectangle(((x + 0.03) * w, (y - 0.05) * h, (x + 0.1) * w, (y + 0.02) * h), fill="#f4f6fa")
    for x in (0.4, 0.47, 0.54):
        d.rectangle((x * w, 0.46 * h, (x + 0.06) * w, 0.56 * h), fill="#d89030", outline="#7a4a1a")
    d.rectangle((0.78 * w, 0.54 * h, 0.88 * w, 0.78 * h), fill="#38a838", outline="#145a14")
    d.rectangle((0.765 * w, 0.5 * h, 0.895 * w, 0.58 * h), fill="#48c048", outline="#145a14")
    x, y = 0.24 * w, 0.78 * h
    d.rectangle((x, y - 0.24 * h, x + 0.06 * w, y - 0.18 * h), fill="#d02020")
    d.rectangle((x + 0.005 * w, y - 0.18 * h, x + 0.055 * w, y - 0.11 * h), fill="#e8b088")
    d.rectangle((x, y - 0.11 * h, x + 0.06 * w, y - 0.03 * h), fill="#2038c0")
    _words(d, (0.05 * w, 0.08 * h), "SCORE 4200", 0.1 * h, "#ffffff", "lm")


def _chat(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#dfe6ea")
    d.rectangle((0, 0, w, 0.1 * h), fill="#2a6a60")
    d.ellipse((0.05 * w, 0.02 * h, 0.05 * w + 0.06 * h, 0.08 * h), fill="#d8a484")
    for k, (mine, long, tall) in enumerate(
        ((0, 0.62, 1), (1, 0.5, 1), (0, 0.7, 2), (1, 0.66, 2), (0, 0.4, 1), (1, 0.55, 1))
    ):
        y = (0.14 + 0.135 * k) * h
        x0 = (0.94 - long) * w if mine else 0.06 * w
        d.rounded_rectangle(
            (x0, y, x0 + long * w, y + (0.07 + 0.03 * (tall - 1)) * h), 4, fill="#b8e8a8" if mine else "#ffffff"
        )
        for j in range(tall):
            yy = y + (0.03 + 0.035 * j) * h
            d.rectangle((x0 + 0.05 * w, yy, x0 + (long - 0.08 - 0.1 * j) * w, yy + 1), fill="#4a545c")


def _call(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#15181e")
    shirts, skins, hairs = (
        ("#7a3038", "#2a5a8a", "#4a7a4a", "#8a6a3a"),
        ("#dca482", "#8a5a3c", "#e8bc9a", "#b07a54"),
        ("#3a2418", "#15110f", "#c8a050", "#2a1c14"),
    )
    cols = 2
    for k in range(4):
        x0, y0 = (k % cols) * w / 2 + 1, (k // cols) * h / 2 + 1
        x1, y1 = x0 + w / 2 - 3, y0 + h / 2 - 3
        d.rectangle((x0, y0, x1, y1), fill=("#5a7088", "#8a7a6a", "#6a8a7a", "#7a6a88")[k])
        x, y, r = (x0 + x1) / 2, (y0 + y1) / 2, 0.13 * min(w, h)
        d.chord((x - 1.7 * r, y + 0.8 * r, x + 1.7 * r, y1 + 1.5 * r), 180, 360, fill=shirts[k])
        d.ellipse((x - 0.95 * r, y - 1.35 * r, x + 0.95 * r, y + 0.7 * r), fill=hairs[k])
        d.ellipse((x - 0.78 * r, y - 1.0 * r, x + 0.78 * r, y + 1.0 * r), fill=skins[k])
        for s in (-1, 1):
            d.rectangle((x + (0.32 * s - 0.1) * r, y - 0.2 * r, x + (0.32 * s + 0.1) * r, y - 0.02 * r), fill="#15161a")
        d.rectangle((x - 0.28 * r, y + 0.5 * r, x + 0.28 * r, y + 0.6 * r), fill="#7a2a2c")


def _pulse(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#061018")
    for k in range(1, 8):
        d.line((0, k * h / 8, w, k * h / 8), fill="#10222c", width=1)
        d.line((k * w / 8, 0, k * w / 8, h), fill="#10222c", width=1)
    beat = [
        (0.0, 0.0),
        (0.3, 0.0),
        (0.36, -0.07),
        (0.42, 0.0),
        (0.48, 0.08),
        (0.54, -0.38),
        (0.6, 0.16),
        (0.66, 0.0),
        (1.0, 0.0),
    ]
    points = [((k + x) * w / 3, (0.52 + y) * h) for k in range(3) for x, y in beat]
    d.line(points, fill="#3ff080", width=3)
    _words(d, (0.9 * w, 0.16 * h), "72", 0.18 * h, "#3ff080")


def _film(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.14, "#000000"), (0.86, "#8a8a88"), (1.0, "#000000"))
    d.rectangle((0, 0.14 * h, w, 0.5 * h), fill="#b4b4b0")
    d.polygon(
        [(0, 0.62 * h), (0.3 * w, 0.44 * h), (0.6 * w, 0.56 * h), (w, 0.4 * h), (w, 0.86 * h), (0, 0.86 * h)],
        fill="#6a6a68",
    )
    for x, s, hat in ((0.36, 1.0, 1), (0.62, 0.92, 0)):
        a, b, t = x * w, 0.86 * h, 0.56 * s * h
        d.ellipse((a - 0.13 * t, b - t, a + 0.13 * t, b - 0.7 * t), fill="#d8d8d4")
        d.polygon(
            [(a - 0.34 * t, b), (a - 0.2 * t, b - 0.66 * t), (a + 0.2 * t, b - 0.66 * t), (a + 0.34 * t, b)],
            fill="#26262a" if hat else "#e4e4e0",
        )
        if hat:
            d.rectangle((a - 0.24 * t, b - 0.95 * t, a + 0.24 * t, b - 0.9 * t), fill="#1c1c20")
            d.rectangle((a - 0.13 * t, b - 1.1 * t, a + 0.13 * t, b - 0.94 * t), fill="#1c1c20")
        else:
            d.chord((a - 0.17 * t, b - 1.04 * t, a + 0.17 * t, b - 0.6 * t), 150, 390, fill="#3a3a3c")
            d.ellipse((a - 0.1 * t, b - 0.94 * t, a + 0.1 * t, b - 0.68 * t), fill="#dededa")


def _cartoon(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.7, "#68c8f0"), (1.0, "#78d050"))
    d.ellipse((0.78 * w, 0.06 * h, 0.92 * w, 0.3 * h), fill="#ffe048")
    x, y, r = 0.44 * w, 0.5 * h, 0.26 * h
    for s in (-1, 1):
        d.ellipse((x + (0.75 * s - 0.42) * r, y - 1.5 * r, x + (0.75 * s + 0.42) * r, y - 0.66 * r), fill="#1c1c20")
    d.ellipse((x - r, y - r, x + r, y + r), fill="#1c1c20")
    d.ellipse((x - 0.86 * r, y - 0.5 * r, x + 0.86 * r, y + 0.94 * r), fill="#f8d8b0")
    for s in (-1, 1):
        d.ellipse((x + (0.3 * s - 0.22) * r, y - 0.56 * r, x + (0.3 * s + 0.22) * r, y + 0.12 * r), fill="#ffffff")
        d.ellipse((x + (0.3 * s - 0.04) * r, y - 0.3 * r, x + (0.3 * s + 0.14) * r, y + 0.06 * r), fill="#101010")
    d.chord((x - 0.5 * r, y - 0.1 * r, x + 0.5 * r, y + 0.76 * r), 10, 170, fill="#c03038")
    d.rectangle((x - 0.5 * r, y + 0.95 * r, x + 0.5 * r, y + 1.6 * r), fill="#e03038")


def _error(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#1848c8")
    _words(d, (0.5 * w, 0.3 * h), "ERROR", 0.26 * min(w, h), "#ffffff")
    for k, long in enumerate((0.7, 0.62, 0.66, 0.4)):
        d.rectangle((0.14 * w, (0.54 + 0.08 * k) * h, (0.14 + long) * w, (0.565 + 0.08 * k) * h), fill="#c8d8f8")


def _photos(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#f6f6f4")
    cols = 3 if w < h else 5
    size = w / cols
    draw = chance(8, "photos")
    tones = (
        ("#7cacdc", "#4a7a3a"),
        ("#f4bc78", "#3a6a90"),
        ("#dca482", "#33465a"),
        ("#e8e0d0", "#8a5a34"),
        ("#3a2a4a", "#e07838"),
    )
    for y in range(int(h / size) + 1):
        for x in range(cols):
            sky, land = tones[int(draw.integers(0, 5))]
            a, b = x * size, y * size
            d.rectangle((a + 1, b + 1, a + size - 2, b + size - 2), fill=sky)
            cut = float(draw.uniform(0.4, 0.7)) * size
            d.rectangle((a + 1, b + cut, a + size - 2, b + size - 2), fill=land)
            d.ellipse(
                (a + 0.3 * size, b + 0.2 * size, a + 0.7 * size, b + 0.6 * size),
                fill=tones[int(draw.integers(0, 5))][0],
            )


def _space(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#05070f")
    draw = chance(4, "space")
    for _ in range(90):
        d.point((int(draw.uniform(0, w)), int(draw.uniform(0, h))), fill="#e8ecf8")
    r = 0.34 * min(w, h)
    x, y = 0.5 * w, 0.5 * h
    d.ellipse((x - r, y - r, x + r, y + r), fill="#2f68b8")
    d.polygon(
        [(x - 0.6 * r, y - 0.6 * r), (x + 0.1 * r, y - 0.7 * r), (x, y), (x - 0.3 * r, y + 0.4 * r), (x - 0.8 * r, y)],
        fill="#4a8a4a",
    )
    d.polygon(
        [(x + 0.3 * r, y), (x + 0.8 * r, y - 0.2 * r), (x + 0.6 * r, y + 0.5 * r), (x + 0.3 * r, y + 0.6 * r)],
        fill="#4a8a4a",
    )
    d.arc((x - 0.9 * r, y - 0.5 * r, x + 0.9 * r, y + 0.8 * r), 20, 80, fill="#f0f4f8", width=3)


def _time(d: Draw, w: int, h: int) -> None:
    d.rectangle((0, 0, w, h), fill="#0a0c10")
    _words(d, (0.5 * w, 0.5 * h), "00:07", 0.42 * min(w, 1.2 * h), "#ff5030")


def _desktop(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.4, "#3a6aa8"), (0.75, "#4a7ab4"), (0.94, "#5a8abc"), (1.0, "#1c2430"))
    d.rectangle((0.2 * w, 0.14 * h, 0.72 * w, 0.8 * h), fill=PAPER)
    d.rectangle((0.2 * w, 0.14 * h, 0.72 * w, 0.2 * h), fill="#b8c2cc")
    for k in range(9):
        d.rectangle(
            (0.25 * w, (0.27 + 0.055 * k) * h, (0.66 if k % 4 != 3 else 0.48) * w, (0.285 + 0.055 * k) * h),
            fill="#6a747e",
        )
    for k, tone in enumerate(("#e8645a", "#f0b040", "#58b868", "#50a0d8")):
        d.rectangle((0.05 * w, (0.1 + 0.2 * k) * h, 0.11 * w, (0.2 + 0.2 * k) * h), fill=tone)


def _home(d: Draw, w: int, h: int) -> None:
    _bands(d, w, h, (0.5, "#3a5a98"), (1.0, "#5a78b0"))
    tones = ("#e8645a", "#f0b040", "#58b868", "#50a0d8", "#9068c8", "#e8e8e8")
    across = 4 if w < h else 7
    size = 0.13 * min(w, h)
    for j in range(max(int(h / (2.0 * size)) - 1, 1)):
        for k in range(across):
            x, y = (k + 0.5) * w / across, (j + 0.8) * 2.0 * size
            d.rounded_rectangle(
                (x - size / 2, y - size / 2, x + size / 2, y + size / 2), 3, fill=tones[(3 * j + 2 * k) % 6]
            )


SHOWS: dict[str, Painter] = {
    "football": _football, "tennis": _court, "basketball": _basketball, "race": _race, "map": _map, "code": _code,
    "terminal": _terminal, "face": _face, "static": _static, "news": _news, "chart": _chart, "weather": _weather,
    "landscape": _landscape, "sea": _sea, "game": _game, "chat": _chat, "call": _call, "pulse": _pulse, "film": _film,
    "cartoon": _cartoon, "error": _error, "photos": _photos, "space": _space, "time": _time, "desktop": _desktop, "home": _home,
}  # fmt: skip
__all__ = ["SHOWS", "Painter"]
