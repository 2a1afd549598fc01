"""The words of a description that clothe somebody: garments with what stands before them, and the calling that has a costume."""

from __future__ import annotations

import re
from functools import cache

from filmwright.reading.words import table

_PUT_OFF = re.compile(r"\b(?:no|without|sans|never|not|minus|loses|lost|off|removes?)(?: \w+)?$")
_BEFORE_CALLING = re.compile(
    r"\s*(?:(?:an?|the|his|her|their|un|une|le|la)\s+)?(?:(?!of\b|with\b|in\b|like\b)[\w'-]+\s+){0,3}"
)


def costume_words(description: str) -> str:
    """Garments and calling of a description, in order, separated by commas: "yellow raincoat, black boots, sailor".

    "" when the words clothe nobody. What is put off or lacks ("without her coat", "no hat") is left out.
    """
    found = _worn(_tidy(description))
    found += [
        (at, calling)
        for at, calling in _callings_of(_tidy(description))
        if not any(calling in worn for _, worn in found)
    ]
    if not found:  # a ghost, a fairy and an elf wear what they are known by
        found = [
            (0, being["wears"])
            for noun in re.findall(r"[a-z]+", description.lower())
            if (being := table("beings").get(noun)) and "wears" in being
        ]
    return ", ".join(dict.fromkeys(phrase for _, phrase in sorted(found)))


def garment_words(description: str) -> list[str]:
    """The garments alone, each with what stands before it, in lower case."""
    return [phrase for _, phrase in _worn(_tidy(description))]


def _tidy(description: str) -> str:
    text = " ".join(description.replace("’", "'").split()).lower()
    if re.search(r"\b(?:une?|aux|avec|dans|sa|ses|le|la|les|du|des|en) ", text):  # in French a robe is a dress
        text = re.sub(r"(?<!de )\brobe\b(?! de chambre)", "dress", text)
    return text


def _worn(text: str) -> list[tuple[int, str]]:
    """(where, garment with its adjectives) of each garment of a text."""
    found: list[tuple[int, str]] = []
    for match in _garments().finditer(text):
        before = re.findall(r"[^\s,;:()]+|[,;:()]", text[: match.start()])
        adjectives: list[str] = []
        while before and len(adjectives) < 4 and _describes(before[-1]):
            adjectives.insert(0, before.pop())
        adjectives = [*adjectives, match.group(), *_behind(text[match.end() :])]
        lead = " ".join(before[-2:])
        if not _PUT_OFF.search(lead) and not text[match.end() :].startswith(" off"):
            found.append((match.start(), " ".join(adjectives)))
    return found


def _behind(text: str) -> list[str]:
    """The words after a garment that belong to it, as in French: "jaune", "à fleurs", "noir et blanc"."""
    match = re.match(rf"((?: (?:à|a|en|et))? (?:{'|'.join(table('clothes')['behind'])})\b){{1,3}}", text)
    return [word for word in match.group().split() if word not in ("à", "a", "en", "et")] if match else []


def _callings_of(text: str) -> list[tuple[int, str]]:
    """(where, calling) of each piece of a description that says what somebody is: "an old fisherman", not "the hands of a pianist"."""
    found: list[tuple[int, str]] = []
    for piece in re.finditer(r"[^;,.()]+", text):
        match = _callings().search(piece.group())
        if match and _BEFORE_CALLING.fullmatch(piece.group()[: match.start()]):
            found.append((piece.start() + match.start(), match.group()))
    return found


def _describes(word: str) -> bool:
    """Whether a word before a garment belongs to it."""
    return re.fullmatch(r"[^\W\d_][\w'-]*", word) is not None and word.lower() not in table("clothes")["stop"]


@cache
def _garments() -> re.Pattern[str]:
    names = sorted(table("clothes")["garments"], key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, names))})(?![\w'-])", re.I)


@cache
def _callings() -> re.Pattern[str]:
    names = sorted(table("clothes")["callings"], key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, names))})(?![\w'])", re.I)
