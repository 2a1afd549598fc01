"""Where, when and in what weather a prompt plays."""

from __future__ import annotations

import re

from filmwright.reading.prompt_page import Page
from filmwright.reading.request import Where
from filmwright.reading.words import table

_INTO = r"(?:in|on|at|along|through|across|inside|into|down|over|up|around|near|by|towards?|from|of|dans|sur|à|au)\s+(?:\w+\s+){0,3}$"
_SEASONAL = ("house", "plain", "forest")


def where(page: Page) -> Where:
    """The setting that a prompt's words tell, and what they leave open as it is usual."""
    weather = _weather(page)
    time = _first(page, "times")
    season = _first(page, "seasons")
    place = _place(page)
    if place is None:
        return Where(time=time or "day", weather=weather or "clear")
    options = dict(place.options)
    if season and place.kind in _SEASONAL:
        options["season"] = season
    if weather == "storm" and place.kind == "desert" and options.get("ground") in ("sand", "salt", "mars"):
        weather = "sandstorm"
    return Where(
        place=place.place,
        kind=place.kind,
        options=tuple(sorted(options.items())),
        interior=place.interior,
        time=time or "day",
        weather=weather or "clear",
        asked=True,
        about=place.about,
    )


def _place(page: Page) -> Where | None:
    """The place that is named: one that something is in or on before one that only stands there, the earlier before the later."""
    best: tuple[tuple[int, int, int], Where, tuple[int, int]] | None = None
    for order, (pattern, noun, kind, interior, options, about) in enumerate(table("prompt")["places"]):
        for match in re.finditer(pattern, page.lower):
            if _modifies(page, match.end()):
                continue
            into = re.search(_INTO, page.lower[: match.start()]) is not None
            rank = (0 if into else 1, order if not into else 0, match.start())
            if best is None or rank < best[0]:
                place = Where(noun, kind, tuple(sorted(options.items())), interior, asked=True, about=about)
                best = (rank, place, match.span())
    if best is None:
        return None
    indoor = re.search(r"\b(indoors?|inside)\b\s*(?:the |a |an )?$", page.lower[: best[2][0]])
    page.cover(indoor.start() if indoor else best[2][0], best[2][1])
    return best[1]


def _modifies(page: Page, end: int) -> bool:
    """Whether the word that ends here only describes the noun after it: "a street musician", "kitchen knife"."""
    after = page.within(end, end + 2)
    if not after or page.lower[end : end + 1] != " ":
        return False
    token = page.tokens[after[0]]
    return token.tag == "noun" and token.start <= end + 1


def _weather(page: Page) -> str:
    found = ""
    for pattern, weather in table("prompt")["weathers"]:
        match = page.find(pattern)
        if match:
            page.cover(*match.span())
            found = found or str(weather)
    return found


def _first(page: Page, name: str) -> str:
    """The value of the first pattern of a table that fits; all that fit with the same value are understood."""
    found = ""
    for pattern, value in table("prompt")[name]:
        for match in re.finditer(pattern, page.lower):
            if found in ("", value):
                found = str(value)
                page.cover(*match.span())
    return found
