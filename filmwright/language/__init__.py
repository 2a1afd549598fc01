"""Free words to known things: base forms, parts of speech, what is a kind of what, and the nearest name for a word.

    lemma("geese", "noun")                     "goose"
    hypernyms("cheetah")                       ["big cat", "cat", "feline", "felid", "carnivore", …]
    is_a("sedan", "vehicle")                   True
    nearest("cottage", ["house", "car"])       Match(name="house", how="kind", why="cottage is a kind of house", …)
    tag("A dog runs.")                         [Token("A", tag="determiner"), Token("dog", tag="noun"), …]
    in_english("chevaux")                      ("horse", "noun")

English is read through WordNet, joined in `nearest` by sentence vectors; French begins with a table. What cannot be
mapped gives None or an empty list, never a guess.
"""

from __future__ import annotations

from functools import lru_cache

from filmwright.language.french import in_english
from filmwright.language.inflection import is_plural, lemma, lemmas, parts_of_speech
from filmwright.language.matching import How, Match, Vocabulary, nearest, ranked
from filmwright.language.tagging import Tag, Token, tag
from filmwright.language.vectors import embed
from filmwright.language.wordnet import PARTS_OF_SPEECH, PartOfSpeech, ancestors, frequency, senses, synset

__all__ = [
    "PARTS_OF_SPEECH",
    "How",
    "Match",
    "PartOfSpeech",
    "Tag",
    "Token",
    "Vocabulary",
    "embed",
    "frequency",
    "hypernyms",
    "in_english",
    "is_a",
    "is_plural",
    "lemma",
    "lemmas",
    "nearest",
    "parts_of_speech",
    "ranked",
    "synonyms",
    "tag",
    "topics",
]

COMMON_SHARE = 0.2  # a sense met at least this often, against the commonest one, is a common one


@lru_cache(maxsize=20_000)
def hypernyms(word: str, part: PartOfSpeech = "noun") -> tuple[str, ...]:
    """What the word's commonest meaning is a kind of, nearest first, in lower case; empty when WordNet lacks it."""
    known = senses(lemma(word, part) or word, part)
    if not known:
        return ()
    above = [here for here, steps in ancestors(known[0].synset) if steps > 0]
    return tuple(dict.fromkeys(name.lower() for here in above for name in here.lemmas))


def is_a(word: str, kind: str, part: PartOfSpeech = "noun") -> bool:
    """Whether a common meaning of `word` is `kind` or a kind of it: is_a("puppies", "animal").

    A meaning is common when it is met at least a fifth as often as the commonest. False for unknown words.
    """
    known = senses(lemma(word, part) or word, part)
    wanted = {sense.synset for sense in senses(lemma(kind, part) or kind, part)}
    most = max((sense.times for sense in known), default=0)
    common = [sense for sense in known if sense.times >= COMMON_SHARE * most] if most else known[:2]
    return any(here.id in wanted for sense in common for here, _ in ancestors(sense.synset))


def synonyms(word: str, part: PartOfSpeech = "noun") -> tuple[str, ...]:
    """Other words for the commonest meaning, in lower case and without the word itself."""
    base = lemma(word, part) or word
    known = senses(base, part)
    return tuple(name.lower() for name in synset(known[0].synset).lemmas if name.lower() != base) if known else ()


def topics(word: str, part: PartOfSpeech = "noun") -> tuple[str, ...]:
    """The coarse kinds of thing that the word can mean, commonest first: "noun.animal", "verb.motion", …"""
    known = senses(lemma(word, part) or word, part)
    return tuple(dict.fromkeys(synset(sense.synset).topic for sense in known))
