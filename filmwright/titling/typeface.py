"""Typefaces (from packages, under the Open Font License) and lines of type set with them."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import AssetError

MOST_WORDS = 80  # of a text whose breaks are weighed; a longer one is filled line by line
_NEVER = 1e18
_WEAK = (
    "a an the of to and or nor but in on at by for with from as into no my your his her its our their "
    "le la les un une des de du et ou à au aux en par pour sans sur dans avec mon ma mes ton ta tes son sa ses ce cette ces"
)
WEAK = frozenset(_WEAK.split())  # words that belong to the next one
FACES = {
    "serif": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "serif_light": ("font_source_serif_pro", "SourceSerifPro-Light.ttf"),
    "serif_italic": ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    "sans": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "sans_semibold": ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
}


def face_file(name: str) -> Path:
    """The file of a face; AssetError when its package is missing."""
    package, file = FACES[name]
    spec = find_spec(package)
    path = Path(spec.origin).parent / "files" / file if spec and spec.origin else None
    if path is None or not path.is_file():
        raise AssetError(
            f"The typeface {file} is missing: its package {package} is not installed whole. Run scripts/setup again."
        )
    return path


@lru_cache(maxsize=64)
def face(name: str, size: int) -> Any:
    """A face at a size in pixels, ready to draw with; AssetError when its package is missing."""
    from PIL import ImageFont

    return ImageFont.truetype(str(face_file(name)), max(size, 4))


def width(text: str, name: str, size: int, spacing: float = 0.0) -> float:
    """Width in pixels of a line of type; `spacing` is added after each letter, in parts of the size."""
    if not spacing:
        return float(face(name, size).getlength(text))
    # Spaced letters are set one by one, without kerning.
    return sum(_advance(letter, name, size) for letter in text) + spacing * size * max(len(text) - 1, 0)


@lru_cache(maxsize=8192)
def _advance(letter: str, name: str, size: int) -> float:
    return float(face(name, size).getlength(letter))


def set_line(
    mask: Array, text: str, name: str, size: int, centre: float, baseline: float, spacing: float = 0.0
) -> None:
    """Set one line into a coverage mask (height, width) f4 0..1, centred at `centre` pixels, in place."""
    from PIL import Image, ImageDraw

    sheet = Image.new("L", (mask.shape[1], mask.shape[0]), 0)
    draw = ImageDraw.Draw(sheet)
    drawn = face(name, size)
    x = centre - width(text, name, size, spacing) / 2
    if spacing:
        for letter in text:
            draw.text((x, baseline), letter, font=drawn, fill=255, anchor="ls")
            x += float(drawn.getlength(letter)) + spacing * size
    else:
        draw.text((x, baseline), text, font=drawn, fill=255, anchor="ls")
    np.maximum(mask, np.asarray(sheet, np.float32) / 255.0, out=mask)


def wrap(text: str, name: str, size: int, widest: float, spacing: float = 0.0) -> list[str]:
    """Break a text into lines no wider than `widest` pixels; a single longer word is broken where it must be."""
    lines: list[str] = []
    words = [piece for word in text.split() for piece in _pieces(word, name, size, widest, spacing)]
    for word in words:
        if lines and width(f"{lines[-1]} {word}", name, size, spacing) <= widest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def balanced(text: str, name: str, size: int, widest: float, spacing: float = 0.0) -> list[str]:
    """The same, in as few lines, broken where a reader would: of about equal length, after punctuation rather than before it, and with no
    article or preposition left at the end of a line.
    """
    count = len(wrap(text, name, size, widest, spacing))
    words = [piece for word in text.split() for piece in _pieces(word, name, size, widest, spacing)]
    if count < 2 or len(words) > MOST_WORDS:
        return wrap(text, name, size, widest, spacing)
    even = width(" ".join(words), name, size, spacing) / count
    # best[n][k]: the least cost of n lines that hold the first k words, and where the last of them begins
    best: list[list[tuple[float, int]]] = [[(0.0, 0)] + [(_NEVER, 0)] * len(words)]
    for _ in range(count):
        before, row = best[-1], [(_NEVER, 0)] * (len(words) + 1)
        for first, (cost, _) in enumerate(before):
            for end in range(first + 1, len(words) + 1) if cost < _NEVER else ():
                wide = width(" ".join(words[first:end]), name, size, spacing)
                if wide > widest:
                    break
                whole = cost + ((wide - even) / size) ** 2 + (_break_cost(words[end - 1]) if end < len(words) else 0.0)
                row[end] = min(row[end], (whole, first))
        best.append(row)
    lines: list[str] = []
    end = len(words)
    for row in reversed(best[1:]):
        first = row[end][1]
        lines.insert(0, " ".join(words[first:end]))
        end = first
    return lines


def _break_cost(last: str) -> float:
    """What it costs to end a line on a word, in squares of the type's size."""
    if last[-1] in ",;:.!?…—–":
        return -8.0
    return 12.0 if last.lower() in WEAK or last.endswith(("'", "’")) else 0.0


def lacking(text: str, name: str) -> str:
    """The letters of a text that a face has no picture for, each once, in order."""
    drawn = face(name, 32)
    nothing = bytes(drawn.getmask("\U0010ffff"))
    seen = dict.fromkeys(letter for letter in text if not letter.isspace() and letter.isprintable())
    return "".join(letter for letter in seen if bytes(drawn.getmask(letter)) == nothing)


def _pieces(word: str, name: str, size: int, widest: float, spacing: float) -> list[str]:
    fits = next((n for n in range(len(word), 1, -1) if width(word[:n], name, size, spacing) <= widest), 1)
    return [word] if fits >= len(word) else [word[:fits], *_pieces(word[fits:], name, size, widest, spacing)]
