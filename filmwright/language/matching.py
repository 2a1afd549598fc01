"""Free words to known things: which name of a vocabulary comes nearest to a word, how sure that is, and why.

Two judges. The graph: is the word the name itself, a synonym, a kind of it ("cottage" is a house), something broader
("vehicle" can be shown by a car), or a near relative? And the vectors: which name is closest in meaning? The graph is
right where it speaks, so a close link in it decides at once; the vectors choose between far links, and speak alone
only where the graph is silent and the likeness is great. Measured on some 130 words in tests/test_language.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from filmwright.language.inflection import lemmas
from filmwright.language.meaning import RARE, SEEN, weighed, weighed_in
from filmwright.language.vectors import embed_one, embed_vocabulary
from filmwright.language.wordnet import (
    TOPICS,
    PartOfSpeech,
    SynsetId,
    ancestors,
    synset,
)

How = Literal["same", "synonym", "kind", "broader", "related", "sibling", "similar"]

Vocabulary: TypeAlias = Sequence[str] | Mapping[str, Sequence[str]]

# How far a link may reach, in steps of the graph plus the penalties below. Verbs are shallow: three steps up from
# nearly any verb of motion stands "move".
FARTHEST: dict[PartOfSpeech, float] = {"noun": 7.0, "verb": 3.1, "adjective": 2.1, "adverb": 1.9}
DECISIVE = 2.1  # a link up to here needs no second judge: two steps up from the commonest sense
VOCABULARY_RARITY = 0.5  # share of that penalty for a term of the vocabulary, which is meant broadly
RAREST = 3.0  # a sense with more penalty than this is not what the word means
MOST_VOCABULARY_RARITY = 1.2
CROSSING = 0.7  # "sunny" to "sun": to another part of speech
SIDEWAYS = 2.0  # besides the steps, for a sibling: a hut and a house are both buildings, neither is the other
FARTHEST_SIBLING = 4.4  # so only children of one parent, in their common senses
TIE = 0.3  # links that differ by less than this are as good as each other
GRAPH_SHARE = 0.6  # weight of the graph beside the cosine (Any weight from 0.3 to 1 chose alike in trials.)
HEAD_ONLY = 0.85  # what is left of a match's score when only the head of a compound was matched
LIKENESS = 0.62  # cosine from which the vectors are believed alone, for words of the same topic
LIKENESS_UNKNOWN = 0.66  # and for words that WordNet does not have


UNSEEN_VERBS = frozenset(topic for topic in TOPICS if topic.startswith("verb.")) - SEEN  # to exist is not to lie


@dataclass(frozen=True)
class Match:
    """A name of the vocabulary for a word.

    `how`: the word is the name or one of its synonyms in the vocabulary ("same"), a synonym in WordNet, a "kind" of
    it, something "broader" that it is a kind of, "related" (sunny, sun), a "sibling" in the graph, or only "similar"
    in meaning. `score` runs from 0 to 1; `why` says it in a sentence.
    """

    name: str
    score: float
    how: How
    why: str


class _Target(NamedTuple):
    """A name of the vocabulary at a place of the graph: through which of its terms, and how far that is."""

    name: str
    term: str
    penalty: float
    down: int  # steps from this place down to the term's own meaning


class _Link(NamedTuple):
    """The shortest way found from the word to a name, and the penalty of the sense that it begins at."""

    cost: float
    rarity: float
    match: Match


@dataclass(frozen=True)
class _Compiled:
    """A vocabulary made ready: its terms, and where in the graph they are."""

    names: dict[str, list[str]]  # term -> the names that have it
    plain: dict[str, list[str]]  # the same, for terms that do not tell which of their meanings they have
    places: dict[SynsetId, list[_Target]]
    terms: tuple[str, ...]


def nearest(
    word: str, vocabulary: Vocabulary, part: PartOfSpeech = "noun", *, context: str = "", vectors: bool = True
) -> Match | None:
    """The name of the vocabulary that comes nearest to `word`; None when none comes near.

    `vocabulary` lists names, or maps names to more terms that mean the same. A term may tell its meaning by a broader
    word: "crane (bird)"; ValueError is raised when WordNet knows no such meaning. The sentence that the word stands in,
    given as `context`, helps to tell a crane from a crane. With `vectors=False` WordNet judges alone, the context is
    left aside and no weights are read; with it, AssetError is raised when they are missing.
    """
    found = ranked(word, vocabulary, part, context=context, vectors=vectors)
    return found[0] if found else None


def ranked(
    word: str, vocabulary: Vocabulary, part: PartOfSpeech = "noun", *, context: str = "", vectors: bool = True
) -> list[Match]:
    """All names of the vocabulary that come near to `word`, best first; see `nearest`."""
    asked = " ".join(word.lower().split())
    if not asked or not vocabulary:
        return []
    compiled = _compiled(_frozen(vocabulary), part)
    linked = _linked(asked, compiled, part, context if vectors else "")
    head = asked.partition(" ")[0] if part == "verb" else asked.rpartition(" ")[2]
    if not linked and head != asked and not lemmas(asked, part):
        # A compound that WordNet does not list: a wine glass is a glass, to walk slowly is to walk
        of_head = ranked(head, vocabulary, part, context=context, vectors=vectors)
        return [_of_compound(asked, match) for match in of_head if match.how in ("same", "synonym", "kind")]
    if not vectors or _decided(linked):
        return sorted((link.match for link in linked.values()), key=lambda match: -match.score)
    return _with_vectors(asked, compiled, part, linked)


def _of_compound(asked: str, match: Match) -> Match:
    return Match(match.name, round(match.score * HEAD_ONLY, 3), "kind", f"{asked} is a kind of {match.name}")


def _decided(linked: dict[str, _Link]) -> bool:
    """Whether the graph alone has decided: a short link from the commonest sense, and no other as short."""
    links = sorted(linked.values(), key=lambda link: link.cost)
    return (
        bool(links)
        and links[0].cost <= DECISIVE
        and links[0].rarity <= TIE
        and (len(links) == 1 or links[1].cost - links[0].cost >= TIE)
    )


def _frozen(vocabulary: Vocabulary) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if isinstance(vocabulary, Mapping):
        return tuple((name, tuple(terms)) for name, terms in vocabulary.items())
    return tuple((name, ()) for name in vocabulary)


@lru_cache(maxsize=64)
def _compiled(vocabulary: tuple[tuple[str, tuple[str, ...]], ...], part: PartOfSpeech) -> _Compiled:
    names: dict[str, list[str]] = {}
    plain: dict[str, list[str]] = {}
    places: dict[SynsetId, list[_Target]] = {}
    for name, more in vocabulary:
        for written in (name, *more):
            term, _, broader = written.lower().removesuffix(")").partition(" (")
            names.setdefault(term, []).append(name)
            if not broader:
                plain.setdefault(term, []).append(name)
            for where, penalty in _meanings(term, part, broader):
                for here, down in ancestors(where, 1):
                    places.setdefault(here.id, []).append(_Target(name, term, penalty, down))
    return _Compiled(names, plain, places, tuple(names))


def _meanings(term: str, part: PartOfSpeech, broader: str) -> list[tuple[SynsetId, float]]:
    """The meanings of a vocabulary's term with their penalties: those under `broader` where it is told.

    Nouns may stand in vocabularies for any part of speech: a list of weathers holds "rain" and "sunny".
    """
    found = [
        (meaning, 0.0 if broader else min(MOST_VOCABULARY_RARITY, VOCABULARY_RARITY * penalty))
        for kind in dict.fromkeys((part, "noun"))
        for meaning, penalty in weighed(term, kind)
        if not broader or any(broader in here.lemmas for here, _ in ancestors(meaning))
    ]
    if broader and not found:
        raise ValueError(
            f"the vocabulary says {term} ({broader}), but WordNet has no {term} that is a kind of {broader}"
        )
    return found


def _linked(asked: str, compiled: _Compiled, part: PartOfSpeech, context: str) -> dict[str, _Link]:
    """The names that the graph links to the word, each by its shortest link."""
    forms = list(dict.fromkeys([asked, *lemmas(asked, part)]))
    found: dict[str, _Link] = {}
    for form in forms:
        for name in compiled.plain.get(form, []):
            found.setdefault(name, _Link(0.0, 0.0, Match(name, 1.0, "same", f"{asked} is {name}")))
    if found:
        return found
    for start, rarity in _asked_senses(forms, part, context):
        for here, cost, crossed in _reachable(start, rarity, FARTHEST[part]):
            for target in compiled.places.get(here, []):
                link = _link(asked, forms, target, start, here, cost, crossed, rarity)
                if link is None or link.cost > (FARTHEST_SIBLING if link.match.how == "sibling" else FARTHEST[part]):
                    continue
                if target.name not in found or link.cost < found[target.name].cost:
                    found[target.name] = link
    return found


def _asked_senses(forms: Sequence[str], part: PartOfSpeech, context: str) -> Iterator[tuple[SynsetId, float]]:
    """What the word can mean, with penalties. Colours and shapes are often nouns in an adjective's place: emerald."""
    for form in forms:
        for sense, rarity in weighed_in(context, form, part):
            if rarity <= RAREST:
                yield sense, rarity
        if part == "adjective":
            for sense, _ in weighed(form, "noun"):
                if synset(sense).topic == "noun.attribute":
                    yield sense, CROSSING


def _reachable(start: SynsetId, rarity: float, farthest: float) -> Iterator[tuple[SynsetId, float, bool]]:
    """Meanings that a meaning leads to: upwards, to similar ones, and once to another part of speech.

    Yields (where, cost, whether the part of speech was changed or a likeness followed).
    """
    for here, steps in ancestors(start, int(farthest)):
        yield here.id, rarity + steps, False
    origin = synset(start)
    for similar in origin.related("similar"):
        yield similar, rarity + 1, True
    for other in origin.related("derived", "pertains to", "attribute"):
        if other.part != start.part:  # a pistol is not a pistoleer
            for here, steps in ancestors(other, 2):
                yield here.id, rarity + CROSSING + steps, True


def _link(
    asked: str,
    forms: Sequence[str],
    target: _Target,
    start: SynsetId,
    here: SynsetId,
    cost: float,
    crossed: bool,
    rarity: float,
) -> _Link | None:
    """The link from the meaning `start` by way of `here` to a target found there; None where it means nothing."""
    how: How
    cost += target.penalty + target.down
    if crossed:
        if target.down:
            return None
        how, why = "related", f"{asked} is related to {target.term}"
    elif here == start and target.down:
        if target.penalty > RARE or synset(here).topic in UNSEEN_VERBS:
            return None
        how, why = "broader", f"{target.term} is a kind of {asked}"
    elif here == start and target.term in forms:
        how, why = "same", f"{asked} is {target.name}"
    elif here == start:
        how, why = "synonym", f"{asked} means {target.term}"
    elif target.down:
        cost += SIDEWAYS
        how, why = "sibling", f"{asked} and {target.term} are both kinds of {synset(here).lemmas[0]}"
    else:
        how, why = "kind", f"{asked} is a kind of {target.term}"
    return _Link(cost, rarity, Match(target.name, round(_graph_score(cost), 3), how, why))


def _graph_score(cost: float) -> float:
    return 0.95 / (1 + 0.2 * cost)


def _with_vectors(asked: str, compiled: _Compiled, part: PartOfSpeech, linked: dict[str, _Link]) -> list[Match]:
    """Both judges together: the cosine of the closest term plus the graph's share."""
    phrase = {"noun": "a {}", "verb": "to {}", "adjective": "{}", "adverb": "{}"}[part]
    forms = lemmas(asked, part) or (asked,)
    likeness = embed_vocabulary(tuple(phrase.format(term) for term in compiled.terms)) @ embed_one(
        phrase.format(forms[0])
    )
    closest: dict[str, tuple[float, str]] = {}
    for term, cosine in zip(compiled.terms, likeness.tolist(), strict=True):
        for name in compiled.names[term]:
            if cosine > closest.get(name, (-1.0, ""))[0]:
                closest[name] = (cosine, term)
    topics = _topics(forms, part)
    judged: list[tuple[float, Match]] = []
    for name, (cosine, term) in closest.items():
        if name in linked:
            link = linked[name]
            judged.append((cosine + GRAPH_SHARE / (1 + link.cost), link.match))
        elif topics and asked.endswith(term):
            continue  # WordNet knows the word and says otherwise: a seahorse is no horse, however alike the words
        elif cosine >= (LIKENESS if topics else LIKENESS_UNKNOWN) and _may_be_alike(topics, term, part):
            why = f"{asked} is close in meaning to {term}"
            judged.append((cosine, Match(name, round(cosine * 0.8, 3), "similar", why)))
    return [match for _, match in sorted(judged, key=lambda pair: -pair[0])]


def _topics(forms: Sequence[str], part: PartOfSpeech) -> set[str]:
    """The topics of the word's common senses: what it may be a synonym of."""
    return {synset(sense).topic for form in forms for sense, rarity in weighed(form, part) if rarity <= 2 * RARE}


def _may_be_alike(topics: set[str], term: str, part: PartOfSpeech) -> bool:
    """Whether likeness of meaning can be likeness of the thing: a sailor is like the sea, but is not one."""
    of_term = _topics([term], part)
    return not topics or not of_term or bool(topics & of_term)
