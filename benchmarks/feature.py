"""A screenplay as long as one likes, made of our own scenes: what `filmwright plan` is measured on.

`python benchmarks/feature.py 120 > feature.fountain` writes 120 pages; the same number of pages, the same words.
"""

from __future__ import annotations

import sys
import tomllib
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

LINES = 54  # of a page in the trade's layout
WIDE = {"action": 60, "said": 35}  # letters in a line of it


def screenplay(pages: int) -> str:
    """A screenplay in Fountain of so many pages, give or take a scene."""
    book = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    written = ["Title: A Long Film\nAuthor: The filmwright authors", "FADE IN:"]
    known: set[str] = set()
    filled, number = 0, 0
    while filled < pages * LINES:
        scene = _scene(book, number, known)
        filled += 3 + sum(_height(paragraph) for paragraph in scene[1:])
        written += scene
        number += 1
    return "\n\n".join([*written, "FADE OUT."]) + "\n"


def _chosen(number: int, what: str, among: Sequence[Any]) -> Any:
    return among[zlib.crc32(f"{number} {what}".encode()) % len(among)]


def _scene(book: dict[str, Any], number: int, known: set[str]) -> list[str]:
    """The paragraphs of one scene, its heading first; whoever is seen for the first time is introduced."""
    setting, place = book["places"][(number * 5 + number // 7) % len(book["places"])]
    pattern = book["scenes"][(number + number // 6) % len(book["scenes"])]
    first = number * 3 + number // 4
    cast = [book["cast"][(first + k * (2 + number % 3)) % len(book["cast"])] for k in range(pattern["roles"])]
    names = {letter: person[0] for letter, person in zip("ABC", cast, strict=False)}
    paragraphs = [f"{setting} {place} - {_chosen(number, 'time', book['times'])}"]
    for name, age, words in cast:
        if name not in known:
            known.add(name)
            paragraphs.append(f"{name} ({age}), {words}, is here.")
    for k, block in enumerate(pattern["text"].strip().split("\n\n")):
        rows = [_chosen(number, f"{k} {j}", row.split(" | ")) for j, row in enumerate(block.split("\n"))]
        spoken = len(rows) > 1
        called = [
            row.format_map({letter: name if spoken and j == 0 else name.title() for letter, name in names.items()})
            for j, row in enumerate(rows)
        ]
        paragraphs.append("\n".join(called))
    return paragraphs


def _height(paragraph: str) -> int:
    """Lines that a paragraph takes on the page, the blank one before it included."""
    rows = paragraph.split("\n")
    wide = WIDE["said" if len(rows) > 1 else "action"]
    return 1 + sum(-(-len(row) // wide) for row in rows)


if __name__ == "__main__":
    sys.stdout.write(screenplay(int(sys.argv[1]) if len(sys.argv) > 1 else 120))
