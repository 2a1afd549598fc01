"""What kind of thing a noun is to a story: a person, an animal, a place, a force, a thing…"""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from filmwright.language import is_a, topics

KINDS = ("robot", "sky", "force", "animal", "person", "place", "thing", "abstract", "event")
# tags that shapes may ask for, with what WordNet calls them
TAGS = {
    "building": ("building", "tower"),
    "vehicle": ("vehicle", "boat"),
    "instrument": ("musical instrument",),
    "food": ("food", "fruit", "vegetable"),
    "plant": ("flower", "tree", "plant"),
    "jewel": ("jewelry", "crown"),
    "shop": ("shop",),
    "container": ("container",),
    "criminal": ("criminal",),
    "leader": ("leader", "ruler"),
}
ABSTRACT = {"feeling", "cognition", "state", "attribute", "communication", "act", "relation", "motive", "quantity"}
EVENTS = {"event", "time", "process"}
SCENERY = {"location", "object"}


@cache
def _listed() -> dict[str, list[str]]:
    data: dict[str, Any] = tomllib.loads(Path(__file__).with_name("nouns.toml").read_text("utf-8"))
    return data


def listed(noun: str, group: str) -> bool:
    """Whether a group of nouns.toml has the noun."""
    return noun in _listed()[group]


@lru_cache(maxsize=4096)
def kind_of(noun: str) -> str:
    """One of KINDS: by the lists first, then by WordNet's commonest meanings; "thing" for what nothing explains."""
    for kind in KINDS:
        if listed(noun, kind):
            return kind
    if listed(noun, "kin") or listed(noun, "partner"):
        return "person"
    kinds = [topic.removeprefix("noun.") for topic in topics(noun) if topic.startswith("noun.")]
    if not kinds:
        return (
            "person"
            if noun.endswith(("man", "woman", "keeper", "maker", "player", "ist")) and len(noun) > 5
            else "thing"
        )
    if kinds[0] == "person" or is_a(noun, "person") or (noun.endswith(("er", "or", "ist")) and "person" in kinds):
        return "person"
    if kinds[0] == "animal":
        return "animal"
    if any(is_a(noun, word) for word in ("building", "body of water", "geological formation", "room", "region")):
        return "place"
    if kinds[0] in SCENERY:
        return "place"
    if kinds[0] in EVENTS:
        return "event"
    return "abstract" if kinds[0] in ABSTRACT else "thing"


@lru_cache(maxsize=4096)
def tags_of(noun: str) -> frozenset[str]:
    """Finer kinds: the keys of TAGS that the noun is, and "kin"."""
    found = {tag for tag, words in TAGS.items() if any(is_a(noun, word) for word in words)}
    return frozenset(found | ({"kin"} if listed(noun, "kin") else set()))
