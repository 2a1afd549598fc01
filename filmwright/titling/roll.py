"""The end roll: credits typeset once as a tall strip, and moved up by whole pixels a frame, so that type never shimmers.

A roll is read for about eleven seconds from edge to edge (three pixels a frame at 1080 lines). Its speed is never bent to a wished
length, and the strip is never rescaled (research: craft, 6). The last section comes to rest in the middle of the picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.titling.typeface import balanced, face, width

TRANSIT = 13.0  # seconds that a line takes from the lower edge to the upper one, at most
REST = 2.5  # seconds that the last section stands
FADE = 24  # frames in which it goes
SAFE = 0.90  # part of the picture's width in which type stands
GUTTER = 0.035  # between job and name, in parts of the picture's width
PAPER = (236, 231, 222)


@dataclass(frozen=True)
class Section:
    """One block of the roll. `layout` is `title` (one large line), `pairs` (job and names), `list` (names) or `notice` (small type).

    `rows` are (job, name); a job may be empty, which puts the name under the one above it.
    """

    layout: str
    rows: tuple[tuple[str, str], ...]
    heading: str = ""


@dataclass(frozen=True)
class Roll:
    """A typeset roll for one picture size: `speed` in pixels a frame, `height` of the strip, `last` its last section's."""

    sections: tuple[Section, ...]
    size: tuple[int, int]
    speed: int
    height: int
    last: int
    rest: int

    @property
    def travel(self) -> int:
        """Frames from the first line's entry until the last section stands in the middle."""
        middle = (self.size[1] + self.last) // 2
        return -(-(self.size[1] + self.height - middle) // self.speed)

    @property
    def frames(self) -> int:
        """Length of the roll."""
        return self.travel + self.rest + FADE


@dataclass(frozen=True)
class _Line:
    text: str
    name: str
    px: int
    spacing: float
    x: float  # of the left edge
    baseline: float


# style: (face, size as a part of the type unit, letter spacing)
STYLES = {
    "title": ("serif_light", 0.095, 0.14),
    "heading": ("sans", 0.038, 0.14),
    "role": ("sans", 0.041, 0.03),
    "name": ("serif", 0.050, 0.015),
    "notice": ("sans", 0.037, 0.005),
}
LEADING = 1.42
ABOVE = {"title": 0.0, "pairs": 0.115, "list": 0.115, "notice": 0.13}  # space before a section, in type units


def typeset(sections: Sequence[Section], size: tuple[int, int], fps: int) -> Roll:
    """A roll of these sections for a picture of (width, height) pixels."""
    kept = tuple(section for section in sections if section.rows)
    _, tops = _layout(kept, size)
    height = tops[-1]
    last = height - tops[-2] if len(tops) > 1 else height
    speed = max(1, round(size[1] / (TRANSIT * fps)))
    return Roll(kept, size, speed, height, last, round(REST * fps))


def strip(roll: Roll) -> Array:
    """The whole roll as coverage (height, width) u1."""
    from PIL import Image, ImageDraw

    lines, _ = _layout(roll.sections, roll.size)
    sheet = Image.new("L", (roll.size[0], max(roll.height, 1)), 0)
    draw = ImageDraw.Draw(sheet)
    for line in lines:
        drawn = face(line.name, line.px)
        if not line.spacing:
            draw.text((line.x, line.baseline), line.text, font=drawn, fill=255, anchor="ls")
            continue
        x = line.x
        for letter in line.text:
            draw.text((round(x), line.baseline), letter, font=drawn, fill=255, anchor="ls")
            x += float(drawn.getlength(letter)) + line.spacing * line.px
    return np.asarray(sheet, np.uint8)


def pictures(roll: Roll) -> Iterator[Array]:
    """The frames of a roll (height, width, 3) u1, black at both ends."""
    tall = roll.size[1]
    inks = (np.arange(256)[:, None] * np.array(PAPER) / 255 + 0.5).astype(np.uint8)
    edge = tall + roll.speed  # black above and below, so that every frame is a slice
    drawn = inks[np.pad(strip(roll), ((edge, edge), (0, 0)))]
    for frame in range(roll.travel):
        shown = drawn[frame * roll.speed + roll.speed :][:tall]
        yield shown
    for _ in range(roll.rest):
        yield shown
    for frame in range(FADE):
        yield (shown * (1 - (frame + 1) / FADE) + 0.5).astype(np.uint8)


@lru_cache(maxsize=16)
def _layout(sections: tuple[Section, ...], size: tuple[int, int]) -> tuple[tuple[_Line, ...], tuple[int, ...]]:
    """Every line of type in the strip, and the row at which each section ends (with 0 first)."""
    wide, tall = size
    unit = min(tall, wide * 0.85)
    lines: list[_Line] = []
    ends = [0]
    y = 0.0
    for k, section in enumerate(sections):
        y += ABOVE[section.layout] * unit if k else 0.0
        if k and section.layout == "pairs" and sections[k - 1].layout == "title":
            y += 0.05 * unit
        if section.heading:
            y = _centred(lines, section.heading.upper(), "heading", y, unit, wide)
            y += 0.022 * unit
        if section.layout == "pairs":
            y = _pairs(lines, section.rows, y, unit, wide)
        else:
            style = {"title": "title", "list": "name", "notice": "notice"}[section.layout]
            for _, text in section.rows:
                y = _centred(lines, text, style, y, unit, wide)
                y += 0.012 * unit if style == "notice" else 0.0
        ends.append(round(y))
    return tuple(lines), tuple(ends)


def _measure(style: str, unit: float) -> tuple[str, int, float]:
    name, part, spacing = STYLES[style]
    return name, max(round(unit * part), 6), spacing


def _centred(lines: list[_Line], text: str, style: str, y: float, unit: float, wide: int) -> float:
    name, px, spacing = _measure(style, unit)
    widest = wide * (0.72 if style == "notice" and wide > unit else SAFE)
    while style == "title" and px > 8 and any(width(w, name, px, spacing) > widest for w in text.split()):
        px -= 1  # a title's word is never broken
    for line in balanced(text, name, px, widest, spacing):
        y += px * LEADING
        lines.append(_Line(line, name, px, spacing, (wide - width(line, name, px, spacing)) / 2, round(y - 0.36 * px)))
    return y


def _pairs(lines: list[_Line], rows: Sequence[tuple[str, str]], y: float, unit: float, wide: int) -> float:
    """Jobs to the left of the middle and names to the right; one above the other where the picture is too narrow for that."""
    job_face, job_px, job_spacing = _measure("role", unit)
    face_, px, spacing = _measure("name", unit)
    half = wide * (SAFE / 2 - GUTTER / 2)
    fits = all(
        width(job, job_face, job_px, job_spacing) <= half and width(text, face_, px, spacing) <= half
        for job, text in rows
    )
    if not fits:
        for k, (job, text) in enumerate(rows):
            if job:
                y += 0.03 * unit if k else 0.0
                y = _centred(lines, job, "role", y, unit, wide)
            y = _centred(lines, text, "name", y, unit, wide)
        return y
    # The gutter stands where the block as a whole is centred, within reason: long jobs do not push names off the middle.
    jobs = max(width(job, job_face, job_px, job_spacing) for job, _ in rows)
    names = max(width(text, face_, px, spacing) for _, text in rows)
    shift = min(max((jobs - names) / 2, -0.12 * wide), 0.12 * wide)
    axis = wide / 2 + shift
    axis = min(
        max(axis, wide * (1 - SAFE) / 2 + jobs + GUTTER * wide / 2), wide * (1 + SAFE) / 2 - names - GUTTER * wide / 2
    )
    for job, text in rows:
        y += px * LEADING
        baseline = round(y - 0.36 * px)
        if job:
            x = axis - GUTTER * wide / 2 - width(job, job_face, job_px, job_spacing)
            lines.append(_Line(job, job_face, job_px, job_spacing, x, baseline))
        lines.append(_Line(text, face_, px, spacing, axis + GUTTER * wide / 2, baseline))
    return y
