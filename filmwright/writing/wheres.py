"""Where a story plays when the idea says so: in its own place, or where its people work (`wheres.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from filmwright.language import is_a
from filmwright.writing.idea import Idea, Thing
from filmwright.writing.premise import Caught


@cache
def _sets() -> list[dict[str, Any]]:
    data: dict[str, list[dict[str, Any]]] = tomllib.loads(Path(__file__).with_name("wheres.toml").read_text("utf-8"))
    return data["set"]


def where(idea: Idea, caught: Caught, inside: bool) -> str:
    """The name of a place for a heading, in the story's language: by the idea's places, then its things, then its people's callings; ""
    where the idea says nothing."""
    things = [caught["place"]] if "place" in caught else []
    things += [thing for thing in idea.things if thing.kind in ("place", "thing", "event", "force", "sky", "abstract")]
    ways = (
        ("place", things),
        ("of", things),
        ("people", [*idea.heroes, *(t for t in idea.things if t.kind == "person")]),
    )
    for key, named in ways:
        for thing in named:
            for one in _sets():
                if one["inside"] is inside and _is(thing, one.get(key, ())):
                    return str(one["fr"] if idea.language == "fr" else one["en"])
        if (
            key == "place"
            and (own := next((t for t in things if t.kind == "place" and _named(t, inside)), None)) is not None
        ):
            return (own.local or own.words).upper()
    return ""


VAGUE = frozenset(
    [
        "street",
        "city",
        "country",
        "place",
        "room",
        "home",
        "earth",
        "hometown",
        "neighbourhood",
        "corner",
        "door",
        "window",
        "floor",
        "wall",
        "ground",
    ]
)


def _named(thing: Thing, inside: bool) -> bool:
    """Whether a place that no table knows can stand in a heading by its own name, on that side of the door."""
    built = any(is_a(thing.noun, kind) for kind in ("building", "room", "vehicle", "structure"))
    return thing.noun not in VAGUE and thing.owner in ("", "his", "her", "their") and built is inside


def _is(thing: Thing, words: list[str]) -> bool:
    return thing.words in words or thing.noun in words
