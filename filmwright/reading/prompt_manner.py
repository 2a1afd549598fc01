"""Words that say how a place or a thing is, where that is seen: a sandy beach, a busy street, a cozy room, a parked car, an empty glass.

Each rule names what must be there for its word to be shown; without it the word stays not understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from filmwright.language.patterns import compiled
from filmwright.reading.prompt_crowd import OPEN_TO_ALL, PLACES, crowd
from filmwright.reading.prompt_entities import Found
from filmwright.reading.prompt_page import Page
from filmwright.reading.request import Entity, Where
from filmwright.reading.words import table

# what is drawn with nothing in it, or nobody on it
_HOLLOW = frozenset(
    (
        "glass", "cup", "mug", "bowl", "plate", "jar", "vase", "bottle", "pot", "chair", "bench", "bed", "sofa", "table", "bathtub", "boat",
        "swing", "box", "basket", "bucket",
    )
)  # fmt: skip


def shown_by(page: Page, place: Where, found: Sequence[Found]) -> Where:
    """Marks the words of a page that the place and the things show as they are; returns the place, lit as the words ask."""
    entities = [each.entity for each in found]
    about = " ".join((place.place, place.kind, place.weather, *(value for _, value in place.options)))
    if place.asked:
        for where, words in table("manner")["places"]:
            if re.search(where, about):
                _cover(page, words)
    if not place.interior and place.kind != "space":
        clear = place.weather in ("clear", "overcast")
        if clear or place.time == "night":
            _cover(page, _said("sky"))
        elif place.weather in ("storm", "rain", "snow"):
            _cover(page, _said("heavy_sky"))
        if place.time != "night":
            _cover(page, _said("clouds"))
        if re.search(r"beach|sea|ocean|desert|shore|plain|meadow|field|hill", about):
            _cover(page, _said("horizon"))
    if _said("cozy").search(page.lower) and place.interior:
        _cover(page, _said("cozy"))
        if place.time == "day" and not re.search(r"\b(?:day|sun|morning|noon|afternoon)\w*", page.lower):
            place = replace(place, time="dusk")  # its lamps are lit
    if PLACES.search(page.lower) and OPEN_TO_ALL.search(page.lower) and crowd(page.text, entities)[0]:
        _cover(page, PLACES)
    _things(page, found)
    empty = next((found for found in _said("empty").finditer(page.lower) if _DESERTED.search(found["what"])), None)
    alone = not any(entity.kind in ("person", "creature") and entity.count > 1 for entity in entities)
    if empty and alone and place.asked and ("traffic", "busy") not in place.options:
        page.cover(*empty.span())
    return place


_AFTER = re.compile(
    r"(?: (?:is|are|was|were|that is|which is|being|just|gently|neatly|quietly|still))*(?: ([a-z ]{3,12}?))"
    r"(?=$|[.,;]| (?:on|in|at|next|near|beside|"
    r"by|under|behind|before|to|along|outside|inside|atop|against|between|across|over|above|below|upon|with|alone|upright))"
)
# what a thing is for: a coffee mug is a mug, a park bench a bench
_FOR = re.compile(
    r"\b(coffee|tea|wine|beer|water|milk|soup|fruit|salad|dinner|dining|kitchen|garden|park|picnic|office|reading|bath|"
    r"beach|breakfast|lunch|bedside|flower|cake|whisky|whiskey|champagne|porch|patio|school|work)(?= \w+$)"
)
_SERVES = frozenset(
    (
        "mug", "mugs", "cup", "cups", "bottle", "bottles", "bowl", "bowls", "glass", "glasses", "table", "tables", "bench", "benches",
        "chair", "chairs", "lamp", "towel", "vase", "plate", "plates", "tray", "basket", "stool", "umbrella",
        "pot", "desk", "bag", "backpack",
    )
)  # fmt: skip
_HANGS = re.compile(r" (?:is |are )?(?:hanging|hung|hangs)(?= (?:on|from|by|at)\b)")
_CLOTHES = frozenset(
    ("coat", "jacket", "shirt", "t-shirt", "sweater", "dress", "skirt", "trousers", "jeans", "apron", "blouse", "gown")
)
_DESERTED = re.compile(
    r"street|road|room|beach|desert|hall|highway|corridor|park|field|station|theat|stage|alley|parking"
)


def _things(page: Page, found: Sequence[Found]) -> None:
    """What is said of a thing that stands where it was put, as it was made."""
    for each in found:
        entity = each.entity
        if entity.kind != "thing":
            continue
        before = page.lower[max(each.start - 40, 0) : each.end]
        offset = max(each.start - 40, 0)
        after = _AFTER.match(page.lower[each.end :])
        if (
            after
            and (_said("stands").fullmatch(after[1]) or _said("parked").fullmatch(after[1]))
            and not _made(entity, after[1])
        ):
            page.cover(each.end, each.end + after.end())
        made_for = _FOR.search(page.lower[max(each.start - 1, 0) : each.end])
        if made_for is not None and entity.noun.split()[-1] in _SERVES:
            page.cover(max(each.start - 1, 0) + made_for.start(1), max(each.start - 1, 0) + made_for.end(1))
        hangs = _HANGS.match(page.lower, each.end) if entity.noun.split()[-1] in _CLOTHES else None
        if hangs is not None:
            page.cover(*hangs.span())
        for pattern in (_said("new"), _said("parked")):
            for match in pattern.finditer(before):
                if offset + match.start() >= each.start or before[match.end() :].strip() in ("", "a", "an"):
                    page.cover(offset + match.start(), offset + match.end())
        empty = _said("empty").search(before)
        if empty and entity.noun.split()[-1] in _HOLLOW and offset + empty.start() >= each.start:
            page.cover(offset + empty.start(), offset + empty.start() + 5)


@cache
def _said(name: str) -> re.Pattern[str]:
    return re.compile(table("manner")[name])


def _made(entity: Entity, said: str) -> bool:
    """Whether a verb of position would need the thing itself to be otherwise than it is made: a book that stands."""
    return said in ("standing", "stands") and entity.noun in (
        "book",
        "guitar",
        "violin",
        "knife",
        "fork",
        "spoon",
        "bicycle",
    )


def _cover(page: Page, pattern: str | re.Pattern[str]) -> None:
    for match in compiled(pattern).finditer(page.lower):
        page.cover(*match.span())


__all__ = ["shown_by"]
