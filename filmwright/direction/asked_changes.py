"""What a prompt says that a thing turns into: a colour ("from green to a pale yellow"), another thing, or what time makes of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from filmwright.reading import colours
from filmwright.reading.request import Entity
from filmwright.scenes import Event

# the colour that fruit is ripe in, by the last word of its name
RIPE = {
    "banana": "#e6c22e", "tomato": "#c5281e", "apple": "#b8202a", "pepper": "#c42a20", "strawberry": "#c41f2c", "mango": "#e09a2c",
    "avocado": "#2f2a1e", "orange": "#e67817", "lemon": "#ecd23a", "peach": "#e59a68", "pear": "#d6c04a", "plum": "#56274e",
    "cherry": "#8e1526", "grapes": "#56264a", "wheat": "#d0a445", "corn": "#e3bd3c", "chili": "#c2241c", "pumpkin": "#d9741c",
}  # fmt: skip
_FROM = re.compile(r"\s*(?:its colou?r |colou?r |in colou?r )?from ")
_TO = re.compile(r"\s*(?:(?:its|in) colou?rs? )?(?:slowly |gradually )?(?:in ?to|to) (?=\w)")


class Named(Protocol):
    """Where a prompt names an entity."""

    entity: Entity
    start: int
    end: int


@dataclass(frozen=True)
class Goal:
    """What something turns into: a colour (sRGB) or the noun of a thing; the colour from which it starts, by name; the words that said
    so, and the entities that were no more than such words."""

    colour: str = ""
    into: str = ""
    start: str = ""
    words: frozenset[str] = frozenset()
    spent: frozenset[str] = frozenset()


def goal(text: str, at: int, verb: str, later: Sequence[Any], target: Any) -> Goal | None:
    """The goal told from a place in the text on, right after the verb; None where none is."""
    began = at
    start, verbal = "", re.search(r"from ([a-z ]+?) to\s*$", verb)
    if verbal:
        start, length = colours.said(verbal[1] + " ")
        del length
    match = _FROM.match(text, at)
    if match:
        start, length = colours.said(text[match.end() :])
        if not length:
            return None
        at = match.end() + length
    match = _TO.match(text, at)
    at = match.end() if match else at
    name, length = colours.said(text[at:])
    if length:
        end = at + length
        words = frozenset(re.findall(r"[\w-]+", text[began:end])) | frozenset(re.findall(r"[\w-]+", verb))
        gone = frozenset(p.entity.id for p in later if began <= p.start < end and p.end <= end + 1)
        return Goal(colours.shaded(name), "", start, words, gone)
    other = next((p for p in later if target is None or p.entity.id != target.entity.id), None)
    if other is None or other.entity.kind != "thing" or not (match or re.search(r"to\s*$", verb)):
        return None
    tone = colours.shaded(other.entity.colour)
    words = frozenset(re.findall(r"\w+", other.entity.asked.lower()))
    return Goal(tone, other.entity.noun, start, words, frozenset((other.entity.id,)))


def changed(event: Event, text: str, at: int, later: Sequence[Any], target: Any) -> tuple[Event, Goal] | None:
    """The event with what it turns its thing into; None where the words tell nothing that could be shown."""
    said = text[max(at - 40, 0) : at]
    verb = re.search(r"(?:turn|transform|morph|chang|becom|shift|transition|go|fad|ripen|dark|light)\w*[^.;]*$", said)
    found = goal(text, at, verb[0] if verb else "", later, target)
    if event.do == "age":
        return (replace(event, colour=found.colour), found) if found and found.colour else (event, Goal())
    if event.do == "ripen":
        noun = target.entity.noun.split()[-1] if target is not None else ""
        tone = found.colour if found and found.colour else RIPE.get(noun, "")
        return (replace(event, do="recolour", colour=tone), found or Goal()) if tone else None
    if found is None or (event.do == "recolour" and not found.colour):
        return None
    if found.colour and not found.into:
        return replace(event, do="recolour", colour=found.colour), found
    if verb and verb[0].startswith("go") and target is None:
        return None  # eyes that go to the bottle do not become one
    return (replace(event, into=found.into, colour=found.colour), found) if event.do == "morph" else None


__all__ = ["RIPE", "Goal", "changed", "goal"]
