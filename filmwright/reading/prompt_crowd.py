"""How many people a prompt asks for beyond those whom a picture can follow, and what so many do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from filmwright.language.patterns import compiled
from filmwright.reading.request import Entity

# Nouns that are many by themselves -> how many, where no number is said.
MANY = {
    "crowd": 80, "mob": 60, "audience": 90, "spectators": 90, "fans": 80, "protesters": 80, "protestors": 80, "demonstrators": 80,
    "onlookers": 40, "throng": 100, "army": 140, "commuters": 50, "pedestrians": 36, "shoppers": 44, "passers-by": 30, "crowds": 120,
    "tourists": 36, "worshippers": 50, "marchers": 70, "festival-goers": 120, "revellers": 70, "partygoers": 40, "foule": 80,
}  # fmt: skip
HUNDREDS = {"dozens": 40, "scores": 60, "hundreds": 300, "thousands": 900, "countless": 300, "masses": 200}
NUMBERS = {
    "hundred": 100,
    "two hundred": 200,
    "three hundred": 300,
    "four hundred": 400,
    "five hundred": 500,
    "thousand": 1000,
}
PLACES = re.compile(r"\b(?:crowded|packed|busy|bustling|teeming|full of people|rush hour|bondé\w*)\b")
CHEERING = re.compile(
    r"\b(?:concert|cheer\w*|applau\w*|stadium|festival|rave|gig|rally|protest\w*|demonstrat\w*|celebrat\w*|parade|match|fans|mosh|"
    r"goal|victory|new year\w*|party|revell\w*|clapp\w*)\b"
)
WALKING = re.compile(
    r"\b(?:walk\w*|hurr\w*|rush\w*|march\w*|stroll\w*|commut\w*|pedestrians?|shoppers?|passers-by|busy|bustling|cross\w*)\b"
)
PEOPLE = "people|persons|men|women|children|fans|soldiers|dancers|runners|spectators|protesters|tourists|gens|personnes"
OPEN_TO_ALL = re.compile(
    r"\b(?:street|road|market|square|station|platform|bar|club|beach|mall|airport|plaza|park|lobby|caf[eé]|coffee shop|restaurant|avenue|"
    r"bazaar|city|downtown|festival|rue)\b"
)
AROUND_A_BUSY_PLACE = 40
FROM = 7  # people; fewer are all followed


_PASSES = (
    r"(?: (?:rush|walk|hurr|pass|stream|stroll|go|flow|mill|bustl|mov|watch|cheer|gather|look|stand|wait)\w*"
    r"(?: (?:past|by|around|along|on|about|through))?)?"
)


def of_the_crowd(text: str) -> list[tuple[int, int]]:
    """The spans of a text in lower case that name the crowd and what it does: "as commuters rush past"."""
    said = re.compile(rf"\b(?:{'|'.join(MANY)})\b{_PASSES}")
    return [match.span() for match in said.finditer(text)]


def crowd(text: str, entities: Sequence[Entity]) -> tuple[int, str]:
    """How many more people are to be seen than a picture follows, and whether they "stand", "cheer" or "walk"; (0, "") for none."""
    low = text.lower()
    count = max((entity.count for entity in entities if entity.kind == "person"), default=0)
    count = count if count >= FROM else 0
    for word, many in MANY.items():
        if compiled(rf"\b{word}\b").search(low):
            said = re.search(rf"\b{word} of (\d{{1,5}})\b", low)
            count = max(count, int(said[1]) if said else many)
    people = rf"(?:[\w-]+ ){{0,2}}?(?:{PEOPLE})"
    for word, many in HUNDREDS.items():
        if compiled(rf"\b{word} of {people}\b|\b{word} {people}\b").search(low):
            count = max(count, many)
    for word, many in NUMBERS.items():
        if compiled(rf"\b{word} {people}\b").search(low):
            count = max(count, many)
    number = re.search(rf"\b(\d{{1,6}}) {people}\b", low)
    if number and int(number[1]) >= FROM:
        count = max(count, int(number[1]))
    if not count and PLACES.search(low) and OPEN_TO_ALL.search(low):
        count = AROUND_A_BUSY_PLACE
    if not count:
        return 0, ""
    return count, "cheer" if CHEERING.search(low) else "walk" if WALKING.search(low) else "stand"
