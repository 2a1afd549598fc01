"""How a prompt asks for its picture to be lit: "under a spotlight", "lit by candles", "in silhouette", "warm window light"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from filmwright.reading.prompt_page import Page
from filmwright.reading.words import table

TONE = re.compile(
    r"\b(?:(warm|golden|amber|honeyed)|cold|cool|bluish|icy)(?:ly)?(?: (?:and )?\w+)?"
    r"(?= (?:\w+ )?(?:light|lit|glow|tones?|lighting|lamplight|lamps?)\b)"
)


STANDS = ("candle", "laptop", "phone", "computer", "television")


@dataclass(frozen=True)
class Lighting:
    """What the words ask: the words of a place's option `lit`; what the sky must hold for them; the hour that they need, "" for none;
    and whether they say that one is in a room by its window."""

    lit: str = ""
    sky: str = ""
    time: str = ""
    window: bool = False


def lighting(page: Page) -> Lighting:
    """The light that a page asks for; what says it is covered."""
    lit: list[str] = []
    sky, time = "", ""
    for pattern, word, hour in _rows():
        for match in pattern.finditer(page.lower):
            _understood(page, *match.span())
            page.lights.append(match.span())
            name, _, holds = word.partition("+")
            if name not in lit:
                lit.append(name)
            sky, time = sky or holds, time or hour
    window = False
    for pattern in _windows():
        for match in pattern.finditer(page.lower):
            window = True
            _understood(page, *match.span())
    if window:
        lit.append("window")
    for match in TONE.finditer(page.lower):
        lit.append("warm" if match[1] else "cold")
        _understood(page, *match.span())
    return Lighting(" ".join(dict.fromkeys(lit)), sky, time, window)


def unlit(page: Page) -> str:
    """The text of a page without the words that only light it: what is lit by the glow of a screen does not glow itself."""
    text = page.text
    for start, end in page.lights:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _understood(page: Page, start: int, end: int) -> None:
    """Note words as understood; but things in them that may stand in the picture are left to be looked for."""
    inside = page.within(start, end)
    for k in inside:
        if page.tokens[k].lemma not in STANDS or (
            k + 1 in inside and page.tokens[k + 1].lemma in ("screen", "light", "glow")
        ):
            page.covered.add(k)


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple((re.compile(pattern), str(word), str(hour)) for pattern, word, hour in table("light")["rows"])


@cache
def _windows() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in table("light")["windows"])
