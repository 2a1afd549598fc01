"""Which meaning of a word is meant: by how often each is, by what a film can show, and by the sentence around it.

Of thirty ambiguous words in sentences (cranes that lift and cranes that wade), frequency alone told 13 right and the
sentence 20: a help, no oracle. WordNet's lists of words are what a meaning is compared by; it has glosses too, but
filmwright does not carry them.
"""

from __future__ import annotations

import math
from functools import lru_cache

from filmwright.language.vectors import embed_one
from filmwright.language.wordnet import PartOfSpeech, SynsetId, ancestors, senses, synset

RARE = 0.8  # penalty for each halving of a meaning's weight against the weightiest one's
SEEN_COUNTS = 2.0  # a film shows things: a meaning that can be seen weighs this much more than one that cannot
ABSTRACT_FIRST = 1.2  # penalty for a meaning that can be seen, of a word that mostly means what cannot ("beauty")
IN_CONTEXT = 16.0  # penalty for each point of cosine that a meaning is less like the sentence than the likest

SEEN = frozenset(
    {
        *("noun.animal", "noun.artifact", "noun.body", "noun.food", "noun.object", "noun.person", "noun.phenomenon"),
        *("noun.plant", "noun.substance", "verb.body", "verb.competition", "verb.consumption", "verb.contact"),
        *("verb.motion", "verb.perception", "verb.weather"),
    }
)


@lru_cache(maxsize=20_000)
def weighed(lemma: str, part: PartOfSpeech) -> tuple[tuple[SynsetId, float], ...]:
    """The meanings of a base form, each with a penalty for rarity: 0 for the weightiest. Empty for unknown words."""
    known = senses(lemma, part)
    if not known:
        return ()
    weights = [
        (sense.times + 1 / (rank + 1)) * (SEEN_COUNTS if synset(sense.synset).topic in SEEN else 1.0)
        for rank, sense in enumerate(known)
    ]
    first = known[weights.index(max(weights))]
    abstract = part == "noun" and first.times > 0 and synset(first.synset).topic not in SEEN
    penalties = [
        RARE * math.log2(max(weights) / weight)
        + (ABSTRACT_FIRST if abstract and synset(sense.synset).topic in SEEN else 0.0)
        for sense, weight in zip(known, weights, strict=True)
    ]
    return tuple((sense.synset, penalty) for sense, penalty in zip(known, penalties, strict=True))


def weighed_in(context: str, lemma: str, part: PartOfSpeech) -> tuple[tuple[SynsetId, float], ...]:
    """As `weighed`, with a penalty too for being unlike the sentence; the likeliest has 0. No context: as `weighed`.

    Reads the weights of the sentence vectors, and raises AssetError when they are missing, unless the word has but one
    meaning.
    """
    known = weighed(lemma, part)
    if not context or len(known) < 2:
        return known
    around = embed_one(context)
    likeness = [float(embed_one(_described(meaning)) @ around) for meaning, _ in known]
    penalties = [
        penalty + IN_CONTEXT * (max(likeness) - cosine) for (_, penalty), cosine in zip(known, likeness, strict=True)
    ]
    least = min(penalties)
    return tuple((meaning, penalty - least) for (meaning, _), penalty in zip(known, penalties, strict=True))


def _described(meaning: SynsetId) -> str:
    """A meaning in words: its own, those of what it is a kind of, and of what it comes from or belongs to."""
    names = [name for here, _ in ancestors(meaning, 3) for name in here.lemmas[:3]]
    related = synset(meaning).related("derived", "part of")
    names += [name for other in related for name in synset(other).lemmas[:2]]
    return ", ".join(dict.fromkeys(names))
