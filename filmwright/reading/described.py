"""What a prompt says of somebody's clothes after it has named them: "A woman walks down a street. She wears a red coat and boots."

Such words stand away from the noun: in a sentence that begins with a pronoun, or in a participle at the end of the same one. They are
found before noun phrases are, so that the boots are worn and do not stand about by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from filmwright.reading.costume import garment_words
from filmwright.reading.creature_clothes import listed
from filmwright.reading.look import stated
from filmwright.reading.prompt_page import Page
from filmwright.reading.words import table

_WEARS = re.compile(
    r"\b(?P<who>(?:she|he|they|it|(?:the|this) (?:\w+ )?\w+)(?:'s)?)?\s*"
    r"(?P<verb>(?:is |are |was |were |both )?"
    r"(?:wearing|wears?|wore|dressed(?: up)? (?:in|as)|clad in|clothed in|sporting|sports|has on|donning|dons))\s+"
)
_HAS = re.compile(
    r"\b(?P<who>she|he|they|it)(?: has|'s got| have)\s+(?P<what>[^.;!?]*?\b(?:hair|beard|moustache|mustache|eyes|freckles|skin|face)\b)"
)
_POSSESSED = re.compile(
    r"\b(?P<who>her|his|their)\s+(?P<what>(?:[\w-]+,? (?:and )?){1,3}(?:hair|beard|moustache|mustache|eyes))\b"
)
# where clothes end and something else begins
_UNTIL = re.compile(
    r"[.;!?]|\b(?:while|as|who|holding|holds|carrying|carries|walk\w*|run\w*|stand\w*|sits?|sitting|stroll\w*|tak(?:es|ing)|danc\w+|is|are|"
    r"rid(?:es|ing)|driv\w+|play\w*|jump\w*|look\w*|smil\w+|at|on (?:a|an|the)|through|across|along|in (?:a|an|the|front)|against|amid)\b"
)
_SEX = {"she": "female", "her": "female", "he": "male", "his": "male"}


@dataclass(frozen=True)
class Described:
    """Words on somebody's looks, from one character of the text to another; `sex` female, male or "" as the pronoun tells."""

    words: str
    start: int
    end: int
    sex: str = ""


def described(page: Page) -> list[Described]:
    """All such words of a prompt, in order. Their tokens are covered, no noun phrase goes over them, and nobody is told to do them."""
    found = [*_clothes(page), *_features(page)]
    for each in found:
        inside = page.within(each.start, each.end)
        page.stops.update(inside)
        page.covered.update(inside)
        page.aside.append((each.start, each.end))
    return sorted(found, key=lambda each: each.start)


def _clothes(page: Page) -> list[Described]:
    found = []
    for match in _WEARS.finditer(page.lower):
        until = _UNTIL.search(page.lower, match.end())
        stop = until.start() if until else len(page.lower)
        said = page.lower[match.end() : stop]
        garments = plural_garments(said) or garment_words(said)
        if not garments and (worn := listed(page.lower, match.end())):
            garments = [page.lower[match.end() : worn.end].split()[-1]]  # a collar, a saddle: of animals
            said = page.lower[match.end() : worn.end]
        if not garments:
            continue
        last = max(said.rfind(garment.split()[-1]) + len(garment.split()[-1]) for garment in garments)
        who = (match.group("who") or "").split("'")[0]
        start = match.start("who") if who in ("she", "he", "they", "it") else match.start("verb")
        found.append(Described("wearing " + said[:last], start, match.end() + last, _SEX.get(who, "")))
    return found


def _features(page: Page) -> list[Described]:
    found = []
    for pattern in (_HAS, _POSSESSED):
        for match in pattern.finditer(page.lower):
            said = match.group("what")
            if set(stated(f"a person with {said}")) & {"hair", "hair_colour", "beard", "eyes", "marks", "skin"}:
                found.append(Described(f"with {said}", match.start(), match.end(), _SEX.get(match.group("who"), "")))
    return found


def plural_garments(phrase: str) -> list[str]:
    """Garments in the plural as written ("red dresses"), where that is how several people's are said."""
    return [word for word in re.findall(r"[a-z]+", phrase.lower()) if _single(word) != word]


def single_garments(words: str) -> str:
    """Words with each plural of a garment in the singular: what is said of several is said of each."""
    return re.sub(r"[A-Za-z]+", lambda match: _single(match.group()), words)


def _single(word: str) -> str:
    """The garment that a plural means; the word itself where it is none, or is a garment as it stands (trousers)."""
    garments = table("clothes")["garments"]
    if word in garments:
        return word
    return next((base for base in (word.removesuffix("s"), word.removesuffix("es")) if base in garments), word)


def whose(each: Described, actors: Sequence[tuple[int, str]]) -> int | None:
    """Which of the actors, given as (last character, sex or ""), the words are about: the nearest before them whom the pronoun may
    mean; None where there is none."""
    fits = [
        k
        for k, (end, sex) in enumerate(actors)
        if end <= each.start + 1 and (not each.sex or not sex or sex == each.sex)
    ]
    return max(fits, key=lambda k: actors[k][0], default=None)
