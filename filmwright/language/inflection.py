"""Base forms of English words: "geese" is a goose, "running" is run, "wolves" is a wolf.

The method is WordNet's own (manual page morphy(7)): its list of irregular forms first, then endings taken off until a
word that WordNet knows comes out. What it does not know is left as it stands.
"""

from __future__ import annotations

from functools import lru_cache

from filmwright.language.wordnet import PARTS_OF_SPEECH, PartOfSpeech, frequency, irregular, senses

# (ending, what replaces it), longest first within a kind
ENDINGS: dict[PartOfSpeech, tuple[tuple[str, str], ...]] = {
    "noun": (
        *(("ches", "ch"), ("shes", "sh"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ves", "f"), ("ves", "fe")),
        *(("ies", "y"), ("men", "man"), ("s", "")),
    ),
    "verb": (
        *(("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")),
        ("s", ""),
    ),
    "adjective": (("iest", "y"), ("ier", "y"), ("est", "e"), ("est", ""), ("er", "e"), ("er", "")),
    "adverb": (),
}
VOWELS = "aeiou"


def lemma(word: str, part: PartOfSpeech) -> str | None:
    """The base form of `word` as this part of speech; None when WordNet has no such word.

    The last word of a compound is the one that is inflected ("fire hydrants"); the first, in a verb with a particle
    ("picked up").
    """
    known = lemmas(word, part)
    return known[0] if known else None


@lru_cache(maxsize=20_000)
def lemmas(word: str, part: PartOfSpeech) -> tuple[str, ...]:
    """All base forms that `word` can be a form of, likeliest first: "axes" is an axe, an ax or an axis."""
    form = " ".join(word.lower().replace("_", " ").replace("’", "'").split())
    form = form.removesuffix("'s") if part == "noun" else form
    listed = [base for base in irregular(form, part) if senses(base, part)]
    as_it_stands = [form] if senses(form, part) else []
    stripped = [base for base in _stripped(form, part) if senses(base, part)]
    found = list(dict.fromkeys([*listed, *as_it_stands, *stripped]))
    if as_it_stands and not listed:
        # "glasses" is a word of its own and also glass; "leaves" likewise: what is met more often comes first
        found.sort(key=lambda base: (frequency(base, part) == 0, not _plainer(base, form, part), base != form))
    return tuple(found)


def _plainer(base: str, form: str, part: PartOfSpeech) -> bool:
    """Whether `form` says nothing that `base`, met more often, does not: "eggs" is listed as food, and an egg is that too."""
    own = {sense.synset for sense in senses(form, part)}
    return own <= {sense.synset for sense in senses(base, part)} and frequency(base, part) > frequency(form, part)


def _stripped(form: str, part: PartOfSpeech) -> list[str]:
    """Forms with an ending taken off: of the last word, or of a phrasal verb's first."""
    before, gap, after = form.partition(" ") if part == "verb" else ("", "", "")
    if gap:
        heads = [*irregular(before, part), *_without_ending(before, part)]
        return [f"{head} {after}" for head in heads]
    head, gap, tail = form.rpartition(" ")
    return [f"{head}{gap}{base}" for base in [*(irregular(tail, part) if gap else ()), *_without_ending(tail, part)]]


def _without_ending(word: str, part: PartOfSpeech) -> list[str]:
    found: list[str] = []
    if part == "noun" and (len(word) <= 2 or word.endswith("ss")):  # morphy's own exceptions: "gas", "glass"
        return found
    for ending, replacement in ENDINGS[part]:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found.append(word.removesuffix(ending) + replacement)
    if part == "verb" or part == "adjective":  # "running" -> run, "biggest" -> big: the doubled consonant goes
        for ending in ("ing", "ed", "est", "er"):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
                found.append(stem[:-1])
    return found


def parts_of_speech(word: str) -> dict[PartOfSpeech, int]:
    """What `word` can be, and how often its base form was met as that: {"noun": 40, "verb": 7}. Empty if unknown."""
    found = {}
    for part in PARTS_OF_SPEECH:
        bases = lemmas(word, part)
        if bases:
            found[part] = max(frequency(base, part) for base in bases)
    return found


def is_plural(word: str) -> bool:
    """Whether a noun is in the plural: "dogs", "geese", "people", not "glass" or "news"."""
    form = word.lower().rpartition(" ")[2]
    if form == "people":
        return True
    base = lemma(form, "noun")
    return base is not None and base != form and (form in _regular_plurals(base) or base in irregular(form, "noun"))


def _regular_plurals(base: str) -> set[str]:
    """How the plural of a base form can be spelled by rule."""
    forms = {base + "s", base + "es"}
    if base.endswith("y"):
        forms.add(base[:-1] + "ies")
    if base.endswith("f"):
        forms.add(base[:-1] + "ves")
    if base.endswith("fe"):
        forms.add(base[:-2] + "ves")
    if base.endswith("man"):
        forms.add(base[:-3] + "men")
    return forms
