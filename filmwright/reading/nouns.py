"""What people, creatures and voices are called, with the sex and age that a noun tells; English and French."""

from __future__ import annotations

import re
from functools import cache

from filmwright.reading.words import table

_HEARD = (
    "VOICE|NARRATOR|NARRATION|ANNOUNCER|LOUDSPEAKER|SPEAKER|RADIO|TELEVISION|TV|PHONE|TELEPHONE|ANSWERING MACHINE|VOICEMAIL|"
    "INTERCOM|TANNOY|DISPATCH(?:ER)?|MISSION CONTROL|RACE CONTROL|GROUND CONTROL|COMPUTER|GPS|SAT ?NAV|NEWSREADER|RECORDING|"
    "VOIX|NARRATEUR|NARRATRICE|HAUT-PARLEUR|RÉPONDEUR"
)
VOICES = re.compile(rf"^(?:THE |A |LA |LE |L')?(?:(?:.+ )?(?:{_HEARD})(?: \d+)?|VOICE OF .+|VOIX D.+)$")


@cache
def _people() -> dict[str, tuple[str, int]]:
    """Every noun of a person with its sex ("" for either) and usual age (0: none)."""
    nouns = table("people")
    found = {noun: ("", age) for noun, age in nouns["either"].items()}
    found.update({noun: ("female", age) for noun, age in nouns["female"].items()})
    found.update({noun: ("male", age) for noun, age in nouns["male"].items()})
    return found


@cache
def not_names() -> frozenset[str]:
    """Capitals in action lines that name nobody: sounds, camera, time, signs."""
    return frozenset(table("people")["capitals"]["not_names"])


@cache
def _plurals() -> dict[str, str]:
    found = {"children": "child", "people": "person", "mice": "mouse", "geese": "goose"}
    for noun in (*_people(), *table("people")["creatures"]["nouns"]):
        found.setdefault(noun + "s", noun)
        if noun.endswith(("ss", "x", "ch", "sh")):
            found[noun + "es"] = noun
        elif noun.endswith("man"):
            found[noun[:-3] + "men"] = noun
        elif noun.endswith("f"):
            found[noun[:-1] + "ves"] = noun
        elif noun.endswith("y"):
            found[noun[:-1] + "ies"] = noun
    return found


def singular(word: str) -> str:
    """The singular of a plural noun that the tables know, "" for any other word."""
    key = word.lower()
    return "" if key in _people() else _plurals().get(key, "")


def person_noun(word: str) -> bool:
    """Whether a word, in the singular, is somebody: from the tables, or from WordNet for rarer callings."""
    key = word.lower()
    if key in _people():
        return True
    return key.isascii() and key.isalpha() and len(key) > 3 and topic(key) == "noun.person"


def creature_noun(word: str) -> str:
    """The English noun of a creature or machine that acts, or ""."""
    key = word.lower()
    creatures = table("people")["creatures"]
    if key in creatures["nouns"]:
        return key
    return str(creatures["french"].get(key, ""))


@cache
def topic(noun: str) -> str:
    """The coarse kind of a noun's commonest meaning ("noun.person", "noun.animal", "noun.artifact"), "" if WordNet has none."""
    from filmwright.language.wordnet import senses, synset

    found = senses(noun, "noun")
    return synset(found[0].synset).topic if found else ""


def sex_of_noun(word: str) -> str:
    """female, male or "" by the noun alone."""
    return _people().get(word.lower(), ("", 0))[0]


def age_of_noun(word: str) -> int:
    """The usual age in years of somebody called so, 0 where the noun tells none."""
    return _people().get(word.lower(), ("", 0))[1]
