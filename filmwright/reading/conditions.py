"""Conditions: who the action tells is wet, dirty or torn, and since when, until they are dried, washed, mended or dressed anew.

Only action is believed. "Falls into the river" makes one wet, as does "soaked to the skin"; the first happens in its scene and shows
from then on, the second is so already when the scene begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from filmwright.reading.continuity import Place, about_whom, told_of
from filmwright.reading.words import table
from filmwright.screenplay import Scene, Screenplay

STATES = ("wet", "dirt", "torn", "sweat")
_DAY = re.compile(
    r"\b(?:next|following|previous|weeks?|months?|years?|days?|morning after|flashback|lendemain|jours?|semaines?|mois|ans?|matin)\b",
    re.I,
)


@dataclass(frozen=True)
class State:
    """Somebody gets into a state (one of STATES) or out of it, by a sentence; `at_once` where the sentence tells that it is so already."""

    who: str
    what: str
    on: bool
    at_once: bool
    place: Place


def conditions(screenplay: Screenplay, names: Sequence[str]) -> list[State]:
    """Every change of state that the action tells of, in order."""
    found: list[State] = []
    for scene, action in told_of(screenplay):
        low = action.shown.lower()
        if not any(word in low for word in table("conditions")["heard"]):
            continue
        for who, sentence in _objects(action.shown, names):
            place = Place(scene.id, action.id, sentence)
            found += [State(who, what, on, so, place) for what, on, so in _told(sentence.lower().replace("’", "'"))]
    return found


def a_day_later(scene: Scene) -> bool:
    """Whether the heading tells that a day or more has passed."""
    return _DAY.search(scene.heading.time) is not None


def _objects(text: str, names: Sequence[str]) -> list[tuple[str, str]]:
    """(who, sentence): who is named first in it, or who is pushed, thrown or pulled by whom."""
    found = []
    for who, sentence in about_whom(text, tuple(names)):
        pushed = re.search(str(table("conditions")["pushed"]), sentence.lower())
        other = next(
            (
                name
                for name in names
                if pushed and name != who and re.search(rf"\b{re.escape(name.lower())}\b", pushed[1])
            ),
            "",
        )
        found.append((other or who, sentence))
    return found


def _told(low: str) -> list[tuple[str, bool, bool]]:
    """(state, whether it begins, whether it is so already) of a sentence in lower case."""
    out = []
    for what in STATES:
        rows = _rows(what)
        if rows.ends.search(low):
            out.append((what, False, False))
        elif rows.so.search(low):
            out.append((what, True, True))
        elif rows.gets.search(low):
            out.append((what, True, False))
    return out


@dataclass(frozen=True)
class _Rows:
    gets: re.Pattern[str]
    so: re.Pattern[str]
    ends: re.Pattern[str]


@cache
def _rows(what: str) -> _Rows:
    row = table("conditions")[what]
    return _Rows(
        *(re.compile("|".join(f"(?:{pattern})" for pattern in row[key]) or r"(?!)") for key in ("gets", "so", "ends"))
    )
