"""The page of people: every picture of docs/people.md, made from the words that stand beside it.

    python benchmarks/people.py [--only WORDS] [--page docs/people.md]

A picture is written as `![words](people/KIND-….jpg)`. The words describe somebody as a screenplay would; KIND says what is shown of them:
`expressions`, `turnaround`, `wardrobe`, or `lineup` of those whom the page's numbered list describes, together.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from filmwright.files import write

if TYPE_CHECKING:
    import numpy as np

    from filmwright.stage.people.person import Person

PAGE = Path(__file__).parents[1] / "docs" / "people.md"
ENTRY = re.compile(r"!\[([^\]\n]+)\]\(people/((lineup|expressions|turnaround|wardrobe)[\w-]*)\.jpg\)")
LISTED = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
FILM = "the page of people"
MOST = 130_000  # bytes of a picture


@dataclass(frozen=True)
class Shown:
    """A picture of the page: the words, what is shown, and the file's name."""

    words: str
    kind: str
    name: str


def shown(page: Path = PAGE) -> list[Shown]:
    """The pictures of a page, in its order."""
    return [Shown(words, kind, name) for words, name, kind in ENTRY.findall(page.read_text("utf-8"))]


def cast(page: Path = PAGE) -> list[str]:
    """The descriptions of the page's list."""
    return LISTED.findall(page.read_text("utf-8"))


def somebody(description: str, page: Path = PAGE) -> Person:
    """The person whom a description means: as one of the page's cast, if they are of it."""
    from filmwright.bible import Look
    from filmwright.reading.casting import cast as casting
    from filmwright.reading.costume import costume_words
    from filmwright.reading.look import stated
    from filmwright.stage.people.person import person
    from filmwright.stage.people.wardrobe import dress

    others: list[Look] = []
    listed = cast(page)
    for each in listed if description in listed else [*listed, description]:
        look = casting(each, FILM, stated(each), others).look
        others.append(look)
        if each == description:
            return person(look, dress(costume_words(each), look, look.face).garments, each)
    raise ValueError(description)


def picture(entry: Shown, page: Path = PAGE, scale: float = 1.0) -> np.ndarray:
    """The picture of an entry, (height, width, 3) uint8; `scale` makes all its parts smaller."""
    import numpy as np

    from filmwright.scenes import MOODS
    from filmwright.stage.motion.face import expression
    from filmwright.steps import sheets

    def size(width: int, height: int) -> tuple[int, int]:
        return round(width * scale / 2) * 2, round(height * scale / 2) * 2

    if entry.kind == "lineup":
        return sheets.in_line([somebody(words, page) for words in cast(page)], size(1600, 520))
    who = somebody(entry.words, page)
    if entry.kind == "expressions":
        frames = [sheets.face(who, expression(mood), size(300, 300)) for mood in MOODS if mood != "neutral"]
        across = 5
    elif entry.kind == "turnaround":
        frames = [sheets.whole(who, heading, size(280, 560)) for heading in sheets.VIEWS.values()]
        across = 4
    else:
        frames = [sheets.piece(who, part, side, size(300, 300)) for side in ("front", "back") for part in sheets.PIECES]
        across = 4
    rows = [np.concatenate(frames[k : k + across], 1) for k in range(0, len(frames), across)]
    return np.concatenate(rows)


def make(entry: Shown, page: Path = PAGE) -> Path:
    """Make one picture and write it beside its page."""
    from PIL import Image

    path = page.parent / "people" / f"{entry.name}.jpg"
    made = Image.fromarray(picture(entry, page))
    for worth in (88, 80, 70, 60):
        raw = io.BytesIO()
        made.save(raw, "JPEG", quality=worth, optimize=True)
        if raw.tell() <= MOST:
            break
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, raw.getvalue())
    return path


def main() -> int:
    """Make what is asked for."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--page", type=Path, default=PAGE)
    arguments.add_argument("--only", default="", help="names or descriptions that hold these words")
    asked = arguments.parse_args()
    for entry in shown(asked.page):
        if asked.only in entry.name or asked.only in entry.words:
            print(make(entry, asked.page), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
