"""A French prompt put into plain English: idioms first, then phrase by phrase, with adjectives before their nouns and verbs bent.

It renders what prompts are made of, who, what, doing what, where, when and how filmed; it is no translator. Words that it does not have
stay as they are, and are told as not understood like any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from filmwright.language.french import in_english
from filmwright.language.wordnet import PartOfSpeech
from filmwright.reading.words import table

SMALL = {
    "un": "a", "une": "a", "le": "the", "la": "the", "les": "the", "l'": "the", "des": "some", "de": "of", "d'": "of",
    "du": "of the",
    "au": "at the", "aux": "at the", "dans": "in", "sur": "on", "et": "and", "avec": "with", "sans": "without", "sous": "under",
    "devant": "in front of", "derrière": "behind", "à": "at", "en": "in", "vers": "towards", "par": "by", "pour": "for",
    "parmi": "among", "entre": "between", "qui": "", "que": "that", "où": "where", "son": "his", "sa": "her", "ses": "his", "leur": "their",
    "leurs": "their", "il": "he", "elle": "she", "ils": "they", "elles": "they", "on": "people", "puis": "then", "mais": "but", "ou": "or",
    "très": "very", "ce": "this", "cette": "this", "ces": "these", "se": "", "s'": "", "ne": "", "n'": "", "y": "", "est": "is",
    "sont": "are", "a": "has", "ont": "have", "quelques": "some", "plusieurs": "several", "contre": "against", "autour": "around",
    "travers": "through", "pendant": "while", "quand": "when", "comme": "like", "c'": "it", "tout": "all", "toute": "all",
}  # fmt: skip
NUMBERS = {
    "deux": "two", "trois": "three", "quatre": "four", "cinq": "five", "six": "six", "sept": "seven", "huit": "eight", "neuf": "nine",
    "dix": "ten",
}  # fmt: skip
DETERMINERS = frozenset(("un", "une", "le", "la", "les", "l'", "des", "du", "au", "aux", "son", "sa", "ses", "leur", "leurs", "ce",
                         "cette", "ces", "quelques", "plusieurs", *NUMBERS))  # fmt: skip
MANY = frozenset(("les", "des", "ses", "leurs", "ces", "aux", "quelques", "plusieurs", "ils", "elles", *NUMBERS))
COLOURS = {
    "rouge": "red", "bleu": "blue", "vert": "green", "jaune": "yellow", "noir": "black", "blanc": "white", "blanche": "white",
    "gris": "grey",
    "rose": "pink", "violet": "purple", "violette": "purple", "orange": "orange", "marron": "brown", "brun": "brown", "doré": "golden",
    "roux": "red-haired", "rousse": "red-haired", "enbois": "wooden", "enpierre": "stone", "enverre": "glass", "enmétal": "metal",
}  # fmt: skip
ODD = {"man": "men", "woman": "women", "child": "children", "person": "people", "wolf": "wolves", "leaf": "leaves", "mouse": "mice",
       "goose": "geese", "knife": "knives", "sheep": "sheep", "fish": "fish", "deer": "deer", "foot": "feet"}  # fmt: skip
BENT = {"be": "is", "have": "has", "do": "does", "go": "goes"}
RATHER_VERBS = frozenset(
    ("court", "sort", "sent", "vit", "rit", "dort", "part", "suit", "boit", "tient", "joue", "danse", "marche", "pêche")
)
TOKEN = re.compile(r"§\d+§|[^\W\d_]+['’]|[^\W\d_]+(?:-[^\W\d_]+)*|\d+|[^\w\s]")


@dataclass
class _Phrase:
    """A noun phrase on its way: what stands before the noun, its adjectives, the noun."""

    before: list[str]
    adjectives: list[str]
    noun: str = ""

    @property
    def text(self) -> str:
        return " ".join(word for word in (*self.before, *self.adjectives, self.noun) if word)


def rendered(text: str) -> str:
    """A French prompt in English words and order."""
    kept: list[str] = []

    def keep(english: str) -> str:
        kept.append(english)
        return f" §{len(kept) - 1}§ "

    low = text.replace("’", "'").replace("§", " ")
    for pattern, english in table("prompt")["idioms"]:
        low = re.sub(pattern, lambda _, english=english: keep(str(english)), low, flags=re.IGNORECASE)  # type: ignore[misc]
    low = re.sub(r"(?<=[\w,§] )[A-ZÉÈÎÔ][\w-]{2,}", lambda name: keep(name.group()), low).lower()
    low = re.sub(r"\ben (bois|pierre|verre|métal)\b", r"en\1", low)
    out: list[str] = []
    phrase, many, after = _Phrase([], []), False, ""  # `after`: what the word before was
    tokens = TOKEN.findall(low)
    for token in tokens:
        kind, english = _said(token, after, bool(phrase.noun), kept)
        if kind == "noun":
            if phrase.noun:
                out, phrase = [*out, phrase.text], _Phrase([], [])
            phrase.noun = _plural(english) if many or (token.endswith(("s", "x")) and after == "start") else english
        elif kind == "adjective":
            phrase.adjectives.append(english)
        elif kind in ("determiner", "number"):
            if phrase.noun or phrase.adjectives:
                out, phrase = [*out, phrase.text], _Phrase([], [])
            many = token in MANY
            phrase.before.append(english)
        else:
            out, phrase = [*out, phrase.text], _Phrase([], [])
            if kind == "verb":
                english = english if many and after in ("noun", "adjective", "who", "pronoun") else _third(english)
                many = many and after == "who"
            elif kind == "pronoun":
                many = token in MANY
            elif kind == "participle":
                english = _ing(english)
            out.append(english)
        after = kind
    out.append(phrase.text)
    said = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(part for part in out if part))
    return re.sub(r"\ba(?= [aeio])", "an", re.sub(r"\bof the\b (?=of\b)|\bsome of\b", "", said)).strip()


def _said(token: str, after: str, named: bool, kept: list[str]) -> tuple[str, str]:
    """What kind of word a token is, and its English; `after` is the kind before it, `named` says that its phrase has its noun."""
    if token.startswith("§"):
        return "idiom", kept[int(token[1:-1])]
    if token in NUMBERS:
        return "number", NUMBERS[token]
    if token in DETERMINERS and not (token in ("la", "les", "l'", "le") and after == "pronoun"):
        return "determiner", SMALL[token]
    if token in ("il", "elle", "ils", "elles", "on"):
        return "pronoun", SMALL[token]
    if token == "qui":
        return "who", ""
    if token in SMALL:
        return "small", SMALL[token]
    bare = token.rstrip("s") if token not in COLOURS else token
    for form in (token, bare, bare.removesuffix("e")):
        if form in COLOURS and after in ("noun", "adjective", "determiner", "number"):
            return "adjective", COLOURS[form]
    if token.endswith("ant") and (verb := in_english(token, "verb")) and not in_english(token, "noun"):
        return "participle", verb[0]
    kinds: dict[str, tuple[PartOfSpeech, ...]] = {
        "noun": ("verb", "adjective", "noun") if token in RATHER_VERBS else ("adjective", "verb", "noun"),
        "adjective": ("verb", "adjective", "noun") if named else ("noun", "verb", "adjective"),
        "who": ("verb",), "pronoun": ("verb",), "determiner": ("noun", "adjective"), "number": ("noun", "adjective"),
    }  # fmt: skip
    order = kinds.get(after, ("noun", "adverb", "adjective", "verb"))
    if after == "determiner" and in_english(token, "adjective") and token.rstrip("es") in _FIRST:
        order = ("adjective", "noun")
    for part in order:
        if found := in_english(token, part):
            return part if part != "adverb" else "small", found[0]
    found = in_english(token)
    if found:
        return ("small" if found[1] == "adverb" else found[1]), found[0]
    return ("noun" if after in ("determiner", "number") else "small"), token


# adjectives that stand before their noun, without endings
_FIRST = frozenset(("vieux", "vieil", "vieill", "jeun", "petit", "grand", "gro", "gross", "beau", "bel", "bell", "bon", "bonn", "nouveau",
                    "nouvell", "long", "longu", "haut", "joli", "mauvai"))  # fmt: skip


def _plural(noun: str) -> str:
    if noun in ODD:
        return ODD[noun]
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"


def _third(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    bent = BENT.get(first) or (first + "es" if first.endswith(("s", "x", "ch", "sh", "o")) else first[:-1] + "ies" if first.endswith("y")
                               and first[-2:-1] not in "aeiou" else first + "s")  # fmt: skip
    return f"{bent} {rest}".strip()


def _ing(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    bent = first[:-1] + "ing" if first.endswith("e") and not first.endswith("ee") else first + "ing"
    return f"{bent} {rest}".strip()
