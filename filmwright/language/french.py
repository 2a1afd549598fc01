"""From French words to English ones: a table by hand, and the endings that hide its base forms.

Some 2,200 heads, for what films show and stories are about. Words that it does not have give None.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from filmwright.language.wordnet import PARTS_OF_SPEECH, PartOfSpeech

# (ending, what replaces it), tried in order. Nouns and adjectives: plural, then feminine, then both.
NOMINAL_ENDINGS = (
    *(("s", ""), ("x", ""), ("aux", "al"), ("e", ""), ("es", ""), ("euse", "eur"), ("euses", "eur")),
    *(("euse", "eux"), ("euses", "eux"), ("trice", "teur"), ("trices", "teur"), ("ne", ""), ("nes", ""), ("le", "")),
    *(("les", ""), ("ère", "er"), ("ères", "er"), ("ive", "if"), ("ives", "if")),
)
# Verbs: present, imperfect, participles and past of -er, then of -ir and -re.
VERBAL_ENDINGS = (
    *((ending, "er") for ending in ("e", "es", "ons", "ez", "ent", "ant", "é", "ée", "és", "ées")),
    *((ending, "er") for ending in ("ait", "aient", "ais", "a", "èrent")),
    *((ending, "ir") for ending in ("is", "it", "issent", "issant", "i", "ie", "is", "ies")),
    *((ending, "re") for ending in ("s", "", "ent", "ant", "u", "ue", "us", "ues")),
    *(("eons", "er"), ("eant", "er"), ("eait", "er"), ("çons", "cer"), ("çant", "cer"), ("çait", "cer")),
)
ELISIONS = ("l'", "d'", "s'", "qu'", "j'", "n'", "m'", "t'", "c'")


@cache
def _table() -> dict[str, dict[str, str]]:
    data: dict[str, Any] = tomllib.loads(Path(__file__).with_name("french.toml").read_text(encoding="utf-8"))
    return data


@lru_cache(maxsize=20_000)
def in_english(word: str, part: PartOfSpeech | None = None) -> tuple[str, PartOfSpeech] | None:
    """The English base form and part of speech of a French word: "chevaux" is ("horse", "noun").

    With `part`, only that part of speech is looked for. None when the table does not have the word.
    """
    form = word.lower().replace("’", "'").strip()
    reflexive = form.startswith("s'")
    for elision in ELISIONS:
        form = form.removeprefix(elision)
    if part is not None:
        return _first(form, (part,), _bases)
    if reflexive and (found := _first(form, ("verb",), _bases)):
        return found
    # "chante" may be a feminine of "chant" to the rules, but is the verb; "portes" is the plural of a door before it is a verb.
    return (
        _first(form, PARTS_OF_SPEECH, _whole)
        or _first(form, ("noun", "adjective"), _plurals)
        or _first(form, ("verb",), _bases)
        or _first(form, PARTS_OF_SPEECH, _bases)
    )


def _first(
    form: str, parts: Iterable[PartOfSpeech], forms: Callable[[str, PartOfSpeech], list[str]]
) -> tuple[str, PartOfSpeech] | None:
    """The English word of the first of a word's forms that the table has, part by part."""
    for part in parts:
        words = _table()[part]
        for base in forms(form, part):
            if base in words:
                return words[base], part
    return None


def _whole(form: str, part: PartOfSpeech) -> list[str]:
    """The word as it stands, and the verb that no rule leads back to."""
    irregular = _table()["verb_forms"].get(form) if part == "verb" else None
    return [form, irregular] if irregular else [form]


def _plurals(form: str, part: PartOfSpeech) -> list[str]:
    return [form[: -len(end)] + new for end, new in (("aux", "al"), ("s", ""), ("x", "")) if form.endswith(end)]


def _bases(form: str, part: PartOfSpeech) -> list[str]:
    """The forms that the table may have the word under, likeliest first."""
    found = [form]
    if part == "verb":
        irregular = _table()["verb_forms"].get(form)
        found += [irregular] if irregular else []
        endings = VERBAL_ENDINGS
    else:
        endings = NOMINAL_ENDINGS
    for ending, replacement in endings if part != "adverb" else ():
        if form.endswith(ending) and len(form) - len(ending) >= 2:
            found.append(form[: len(form) - len(ending)] + replacement)
    return found
