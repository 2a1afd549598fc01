"""From a word to a species: names and other names, words of size, age and coat before them, and kinds of animals by WordNet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from filmwright.bible import Character
from filmwright.stage.creatures.catalogue import NAMES, SAME
from filmwright.stage.creatures.catalogue import YOUNG as YOUNGSTERS
from filmwright.stage.creatures.colours import COLOURS
from filmwright.stage.creatures.wardrobe import KINDS, Worn, parted, worn_in

SIZES = {
    "tiny": 0.55, "little": 0.75, "small": 0.75, "miniature": 0.5, "big": 1.25, "large": 1.25, "huge": 1.6,
    "giant": 80.0, "enormous": 80.0, "gigantic": 80.0,
    "colossal": 80.0, "massive": 2.2, "baby": 0.55, "young": 0.75,
}  # fmt: skip
YOUNG = ("baby", "young")
MARKS = {
    "spotted": "spots",
    "striped": "stripes",
    "patched": "patches",
    "plain": "",
    "tabby": "stripes",
    "piebald": "patches",
}
PEOPLE = ("person", "voice")


@dataclass(frozen=True)
class Kind:
    """A species with what is said of it: a colour (or ""), a factor of size, markings (None: the species' own), and what it wears."""

    species: str
    colour: str = ""
    size: float = 1.0
    marks: str | None = None
    young: bool = False
    worn: tuple[Worn, ...] = ()
    matter: str = ""  # what it is made of, one of stage/props/matter.py; "" is flesh


def known(noun: str) -> str | None:
    """The species that a noun means ("pony" is a horse), or None when no creature of that name can be shown."""
    word = " ".join(noun.strip().lower().split())
    for form in (word, word.removesuffix("s"), word.removesuffix("es")):
        if form in NAMES:
            return form
        if form in SAME:
            return SAME[form]
    return _by_graph(word)


@lru_cache(maxsize=2000)
def _by_graph(word: str) -> str | None:
    """The species that WordNet takes a word for: a kind of it, or a synonym; a word for persons or things is none."""
    from filmwright.language import is_a, lemma, nearest

    if " " in word or not word.isalpha() or not (is_a(word, "animal") or is_a(lemma(word, "noun") or word, "animal")):
        return None
    match = nearest(word, tuple(NAMES), "noun", vectors=False)
    return match.name if match and match.how in ("same", "synonym", "kind") and match.score >= 0.55 else None


@lru_cache(maxsize=2000)
def kind_of(phrase: str) -> Kind | None:
    """What a phrase like "small black cat wearing a red scarf" means, or None when no creature plays it."""
    phrase, clothes = parted(phrase.strip().lower())
    matter = " ".join(re.findall(r"\bof_([a-z_]+)", phrase))
    phrase = re.sub(r"\bof_[a-z_]+ ?", "", phrase)
    words = phrase.replace("-", " ").split()
    for k in range(len(words)):
        species = known(" ".join(words[k:]))
        if species is None:
            continue
        colour, size, marks, young = "", 1.0, None, words[-1].removesuffix("s") in YOUNGSTERS
        size = 0.62 if young else 1.0
        for word in words[:k]:
            colour = COLOURS.get(word, colour)
            size *= SIZES.get(word, 1.0)
            young = young or word in YOUNG
            marks = MARKS.get(word, marks)
        return Kind(species, colour, min(max(size, 0.3), 80.0), marks, young, worn_in(clothes), matter)
    return None


def species_of(character: Character) -> Kind | None:
    """What plays a character, or None for a person, a voice, or what no creature can play. What stands in its wardrobe is worn, too."""
    if character.kind in PEOPLE:
        return None
    kind = kind_of(character.kind)
    if kind is None or not character.wardrobe:
        return kind
    held = tuple(Worn(g.kind, g.colour, g.pattern) for g in character.wardrobe if g.kind in KINDS)
    return replace(kind, worn=(*(w for w in kind.worn if w.kind not in {h.kind for h in held}), *held))
