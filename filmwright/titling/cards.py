"""Cards: the opening title, and the credits at the end. Light type on black, inside the title-safe area, faded in and out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.titling.typeface import WEAK, balanced, set_line, width

SAFE = 0.90  # part of the picture in which titles stand (SMPTE ST 2046-1)
PAPER = np.array([236, 231, 222], np.float32)  # warm white; pure white flares on black
FADE = 14  # frames
MOST_LINES = 3  # of a title
READ = 1 / 3.2  # seconds that reading one word of a card takes


@dataclass(frozen=True)
class Card:
    """One card: rows of (style, text); styles are title, by, role, name, small."""

    rows: tuple[tuple[str, str], ...]
    frames: int


# Sizes are parts of the picture's height, or of most of its width where that is less.
# style: (face, size, letter spacing, space above in parts of the size)
STYLES = {
    "title": ("serif_light", 0.105, 0.16, 0.0),
    "by": ("serif_italic", 0.048, 0.02, 1.3),
    "role": ("sans", 0.041, 0.10, 1.15),
    "name": ("serif", 0.058, 0.03, 0.42),
    "small": ("sans", 0.042, 0.01, 0.5),
}


BY = {"en": "a film by", "fr": "un film de"}


def title_card(title: str, author: str, fps: int, language: str = "en") -> Card:
    """The opening title, in the film's language; three to five seconds."""
    rows = [("title", title.upper())]
    if author:
        rows.append(("by", f"{BY.get(language, BY['en'])} {author}"))
    return Card(tuple(rows), round(min(max(2.6 + len(title.split()) * READ, 3.0), 5.0) * fps))


def credit_cards(entries: Sequence[tuple[str, Sequence[str]]], notices: Sequence[str], fps: int) -> list[Card]:
    """Credits as cards: (job, names) in order, at most three jobs a card; then the notices, each set small."""
    cards = []
    page: list[tuple[str, str]] = []
    lines = 0
    for job, names in entries:
        if page and lines + 1 + len(names) > 7:
            cards.append(_timed(page, fps))
            page, lines = [], 0
        page.append(("role", job.upper()))
        page += [("name", name) for name in names]
        lines += 1 + len(names)
    if page:
        cards.append(_timed(page, fps))
    for start in range(0, len(notices), 5):
        cards.append(_timed([("small", text) for text in notices[start : start + 5]], fps))
    return cards


def _timed(rows: Sequence[tuple[str, str]], fps: int) -> Card:
    words = sum(len(text.split()) for _, text in rows)
    return Card(tuple(rows), round(min(max(1.6 + words * READ * 0.6, 2.4), 7.0) * fps))


def mask(card: Card, size: tuple[int, int]) -> Array:
    """Coverage (height, width) f4 0..1 of a card's type; sizes shrink until everything stands in the safe area."""
    scale = 1.0
    while True:
        rows = _layout(card, size, scale)
        tall = sum(above + line for *_, above, line in rows)
        wide = max((width(text, name, px, spacing) for text, name, px, spacing, _, _ in rows), default=0.0)
        if (tall <= size[1] * SAFE and wide <= size[0] * SAFE) or scale < 0.05:
            break
        scale *= 0.93
    drawn = np.zeros((size[1], size[0]), np.float32)
    y = (size[1] - tall) / 2
    for text, name, px, spacing, above, line in rows:
        y += above + line
        set_line(drawn, text, name, px, size[0] / 2, y - 0.24 * line, spacing)
    return drawn


def _layout(card: Card, size: tuple[int, int], scale: float) -> list[tuple[str, str, int, float, float, float]]:
    rows = []
    for k, (style, text) in enumerate(card.rows):
        name, part, spacing, above = STYLES[style]
        px = max(round(min(size[1], size[0] * (1.15 if style == "title" else 0.9)) * part * scale), 5)
        widest = size[0] * (SAFE if style == "title" or size[0] < size[1] else 0.72)
        least = px // 2
        while px > max(least, 5) and any(width(word, name, px, spacing) > widest for word in text.split()):
            px -= 1  # a word is broken only where it would be too small to read
        lines = balanced(text, name, px, widest, spacing) or [""]
        smallest = 0.6 * px
        while style == "title" and px > smallest and (len(lines) > MOST_LINES or _hangs(lines)):
            px -= max(1, px // 24)  # a title stands in few lines rather than large
            lines = balanced(text, name, px, widest, spacing)
        for i, line in enumerate(lines):
            gap = above * px if i == 0 and k else 0.0
            rows.append((line, name, px, spacing, gap, px * 1.22))
    return rows


def _hangs(lines: Sequence[str]) -> bool:
    """Whether a line ends on a word that belongs to the next one."""
    return any(line.split()[-1].lower() in WEAK for line in lines[:-1])


def pictures(card: Card, size: tuple[int, int]) -> Iterator[Array]:
    """The frames of a card (height, width, 3) u1: type that fades in and out on black."""
    drawn = (mask(card, size)[..., None] * PAPER).astype(np.float32)
    held = (drawn + 0.5).astype(np.uint8)
    held.setflags(write=False)  # so that whoever encodes it knows that it is the same again
    for frame in range(card.frames):
        shown = min((frame + 1) / FADE, (card.frames - frame) / FADE, 1.0)
        yield held if shown >= 1.0 else (drawn * np.float32(shown) + np.float32(0.5)).astype(np.uint8)
