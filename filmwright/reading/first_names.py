"""First names and whom they are usually given to, so that NORA is cast as a woman when no other word says so."""

from __future__ import annotations

import unicodedata
from functools import cache

from filmwright.reading.words import table


@cache
def _sexes() -> dict[str, str]:
    names = table("first_names")
    return {name: sex for sex in ("female", "male") for name in names[sex]}


@cache
def _origins() -> dict[str, str]:
    return {name: origin for origin, names in table("first_names")["origin"].items() for name in names}


def _words(name: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", name.upper())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return plain.replace("-", " ").replace(".", " ").split()


def sex_of_name(name: str) -> str:
    """female, male, or "" for a name that tells nothing. Any word of a full name may tell."""
    return next((_sexes()[word] for word in _words(name) if word in _sexes()), "")


def origin_of_name(name: str) -> str:
    """The origin that a casting director would think of first, or "" where a name suggests none."""
    return next((_origins()[word] for word in _words(name) if word in _origins()), "")


def is_first_name(word: str) -> bool:
    """Whether a word is a first name that the lists know."""
    return bool(sex_of_name(word)) and len(_words(word)) == 1
