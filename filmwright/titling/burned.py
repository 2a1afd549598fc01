"""Subtitles burned into the picture, inside the safe area of every shape: low in a wide picture, above the buttons in a tall one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.media import Caption
from filmwright.titling.typeface import face, width, wrap

FACE = "sans_semibold"
SAFE = 0.90  # of the width
# The last line's foot, in parts of the height: below it players lay their buttons over a tall picture.
LOWEST = {"wide": 0.945, "tall": 0.775}
INK, EDGE = (246, 244, 238), (8, 8, 10)
LARGE = 0.054  # of the shorter side, as it counts


def pictures(source: Iterable[Array], captions: Sequence[Caption], fps: int, size: tuple[int, int]) -> Iterator[Array]:
    """The pictures (height, width, 3) u1 with each caption laid on while it stands."""
    spans = [(round(c.start * fps), round(c.end * fps), c.text) for c in sorted(captions, key=lambda one: one.start)]
    k, drawn, text = 0, None, ""
    for frame, picture in enumerate(source):
        while k < len(spans) and spans[k][1] <= frame:
            k += 1
        if k == len(spans) or spans[k][0] > frame:
            yield picture
            continue
        if drawn is None or spans[k][2] != text:
            text = spans[k][2]
            drawn = lettering(text, size)
        top, ink, cover = drawn
        laid = np.array(picture)
        part = laid[top : top + len(cover)]
        laid[top : top + len(cover)] = (part * (1 - cover) + ink * cover + 0.5).astype(np.uint8)
        yield laid


def lettering(text: str, size: tuple[int, int]) -> tuple[int, Array, Array]:
    """A caption's type: the picture row at its top, its colour (rows, width, 3) f4 and its cover (rows, width, 1) f4 0..1."""
    from PIL import Image, ImageDraw

    wide, tall = size
    unit = min(tall, wide * 0.85)
    px = max(round(unit * LARGE), 7)
    widest = wide * SAFE - 2
    rows = text.split("\n")
    while px > 7 and any(width(row, FACE, px) > widest for row in rows) and px > unit * LARGE * 0.8:
        px -= 1
    lines = [line for row in rows for line in (wrap(row, FACE, px, widest) or [""])]
    edge = max(1, round(px * 0.07))
    step = round(px * 1.22)
    height = step * len(lines) + 2 * edge
    foot = tall * LOWEST["tall" if tall > wide else "wide"]
    top = max(round(foot - height), 0)
    height = min(height, tall - top)
    ink = Image.new("L", (wide, height), 0)
    outer = Image.new("L", (wide, height), 0)
    drawn = face(FACE, px)
    for k, line in enumerate(lines):
        at = (round((wide - width(line, FACE, px)) / 2), edge + step * k + round(px * 0.98))
        ImageDraw.Draw(outer).text(at, line, font=drawn, fill=255, anchor="ls", stroke_width=edge, stroke_fill=255)
        ImageDraw.Draw(ink).text(at, line, font=drawn, fill=255, anchor="ls")
    letters = np.asarray(ink, np.float32)[..., None] / 255
    cover = np.asarray(outer, np.float32)[..., None] / 255
    return top, letters * np.array(INK, np.float32) + (1 - letters) * np.array(EDGE, np.float32), cover
