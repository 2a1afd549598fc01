"""Typefaces (from packages, under the Open Font License) and lines of type set with them."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import AssetError

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
    """The same, in as few lines, but of about equal length: no single word is left for the last one."""
    lines = wrap(text, name, size, widest, spacing)
    while len(lines) > 1 and widest > 4 * size:
        widest -= size
        tried = wrap(text, name, size, widest, spacing)
        if len(tried) > len(lines) or max(map(len, tried)) < max(map(len, text.split())):
            break
        lines = tried
    return lines


def lacking(text: str, name: str) -> str:
    """The letters of a text that a face has no picture for, each once, in order."""
    drawn = face(name, 32)
    nothing = bytes(drawn.getmask("\U0010ffff"))
    seen = dict.fromkeys(letter for letter in text if not letter.isspace() and letter.isprintable())
    return "".join(letter for letter in seen if bytes(drawn.getmask(letter)) == nothing)


def _pieces(word: str, name: str, size: int, widest: float, spacing: float) -> list[str]:
    fits = next((n for n in range(len(word), 1, -1) if width(word[:n], name, size, spacing) <= widest), 1)
    return [word] if fits >= len(word) else [word[:fits], *_pieces(word[fits:], name, size, widest, spacing)]
