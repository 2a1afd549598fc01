"""What a prompt or a script says that an animal wears: "a dog in a red knitted scarf and sunglasses", "a cat dressed as a wizard".

What is found is said again in plain words, which the stage dresses the animal by; what has no name here stays unread, and is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from filmwright.reading.words import table

_LEAD = re.compile(
    r"\s*,?\s*(?:(?:who|which|that)(?:'s| is)? |is |are |both |all |each )?"
    r"(?P<how>wearing|wears|dressed up in|dressed in|dressed up as|dressed as|clad in|sporting|donning|decked out in|in|with)\s+"
)
_JOIN = re.compile(r"\s*(?:,\s*and\b|,|\band\b|\bwith\b|\bplus\b|\balong with\b)\s*")
_DETERMINER = re.compile(r"(?:(?:an?|the|its|his|her|their|some|one|a pair of|two|four)\s+)?")
_WORD = re.compile(r"([a-z][a-z'-]*)\s+")
_ENDS = frozenset(
    (
        "in", "on", "at", "with", "and", "or", "of", "the", "a", "an", "is", "are", "to", "from", "while", "as", "by", "over", "under",
        "its", "his", "her", "their", "that", "which", "who", "near", "through", "for", "into", "up", "next",
    )
)  # fmt: skip
MOST = 4  # words between the article and what is worn


@dataclass(frozen=True)
class Clothes:
    """`words` as the stage takes them ("red knitted scarf and sunglasses"), from one character of the text to another; `missed` are
    the spans of those in between that say nothing to it."""

    words: str
    start: int
    end: int
    missed: tuple[tuple[int, int], ...] = ()


def following(text: str, at: int) -> Clothes | None:
    """The clothes that follow an animal's name which ends at a character of a text in lower case, or None."""
    lead = _LEAD.match(text, at)
    if lead is None:
        return None
    if lead.group("how").endswith(" as"):
        return _costume(text, at, lead.end())
    found = listed(text, lead.end())
    return None if found is None else Clothes(found.words, at, found.end, found.missed)


def listed(text: str, at: int) -> Clothes | None:
    """A list of clothes that begins at a character: "a top hat, a bow tie and small boots"; None where none does."""
    words: list[str] = []
    missed: list[tuple[int, int]] = []
    end = begin = at
    while (one := _one(text, begin)) is not None:
        said, end, unread = one
        words.append(said)
        missed += unread
        join = _JOIN.match(text, end)
        if join is None:
            break
        begin = join.end()
    return Clothes(" and ".join(words), at, end, tuple(missed)) if words else None


def described(text: str) -> str:
    """All clothes that a description of an animal tells, wherever it tells them, in the words that the stage takes; "" for none."""
    text = text.lower().replace("’", "'")
    found = []
    at = 0
    for lead in re.finditer(r"\b(?:wearing|wears|dressed in|clad in|in|with)\s+", text):
        if lead.start() >= at and (clothes := listed(text, lead.end())):
            found.append(clothes.words)
            at = clothes.end
    return " and ".join(found)


def said_of(word: str) -> str:
    """What a word before an animal's name dresses it in ("saddled", "astronaut"), or ""."""
    clothes = table("creature_clothes")
    return str(clothes["said_of"].get(word, "") or clothes["costumes"].get(word, ""))


def _costume(text: str, start: int, at: int) -> Clothes | None:
    costumes = table("creature_clothes")["costumes"]
    names = "|".join(map(re.escape, sorted(costumes, key=len, reverse=True)))
    match = re.compile(rf"(?:an?|the)?\s*(?P<name>{names})\b(?: costume| outfit)?").match(text, at)
    return Clothes(str(costumes[match.group("name")]), start, match.end()) if match else None


def _one(text: str, at: int) -> tuple[str, int, list[tuple[int, int]]] | None:
    """(words, end, what of it is unread) of one thing worn that begins at a character, or None."""
    determiner = _DETERMINER.match(text, at)
    here = determiner.end() if determiner else at
    looks = set(table("creature_clothes")["looks"])
    praise = set(table("creature_clothes")["praise"])
    said: list[str] = []
    unread: list[tuple[int, int]] = []
    for _ in range(MOST + 1):
        name = _names().match(text, here)
        if name is not None:
            costume = re.compile(r"\s+(?:costume|outfit)\b").match(text, name.end())
            return " ".join([*said, name.group("name")]), costume.end() if costume else name.end(), unread
        word = _WORD.match(text, here)
        if word is None or word.group(1) in _ENDS - {"and", "of"}:
            return None
        parts = word.group(1).split("-")
        if all(part in looks for part in parts):
            said += parts
        elif word.group(1) == "and" and not said:
            return None
        elif word.group(1) not in praise and word.group(1) != "and":
            unread.append((here, word.end(1)))
        here = word.end()
    return None


@cache
def _names() -> re.Pattern[str]:
    names = sorted(table("creature_clothes")["names"], key=len, reverse=True)
    return re.compile(rf"(?P<name>{'|'.join(map(re.escape, names))})(?:e?s)?(?![\w'-])")
