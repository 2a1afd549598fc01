"""The graph of WordNet 3.0 in memory: words, their senses, and what each sense is a kind of.

The file is described in scripts/assets/wordnet.py, which made it. It is unpacked once for all films (a tenth of a second); after
that a word costs microseconds: the sorted index is searched by bisection, and only synsets that are asked for are parsed.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple, get_args

from filmwright import cached, files
from filmwright.arrays import Array
from filmwright.assets import asset
from filmwright.errors import DiskFull

PartOfSpeech = Literal["noun", "verb", "adjective", "adverb"]
PARTS_OF_SPEECH: tuple[PartOfSpeech, ...] = get_args(PartOfSpeech)

_LETTER: dict[PartOfSpeech, str] = {"noun": "n", "verb": "v", "adjective": "a", "adverb": "r"}
_PART: dict[str, PartOfSpeech] = {letter: part for part, letter in _LETTER.items()}

Relation = Literal["kind of", "instance of", "similar", "pertains to", "derived", "attribute", "part of"]
_RELATION: dict[str, Relation] = {
    "@": "kind of",
    "i": "instance of",
    "&": "similar",
    "\\": "pertains to",
    "+": "derived",
    "=": "attribute",
    "p": "part of",
}

# The lexicographer files of WordNet, by number: the coarse kind of thing that a synset is (manual page lexnames(5)).
TOPICS = (
    *("adj.all", "adj.pert", "adv.all", "noun.Tops", "noun.act", "noun.animal", "noun.artifact", "noun.attribute"),
    *("noun.body", "noun.cognition", "noun.communication", "noun.event", "noun.feeling", "noun.food", "noun.group"),
    *("noun.location", "noun.motive", "noun.object", "noun.person", "noun.phenomenon", "noun.plant"),
    *("noun.possession", "noun.process", "noun.quantity", "noun.relation", "noun.shape", "noun.state"),
    *("noun.substance", "noun.time", "verb.body", "verb.change", "verb.cognition", "verb.communication"),
    *("verb.competition", "verb.consumption", "verb.contact", "verb.creation", "verb.emotion", "verb.motion"),
    *("verb.perception", "verb.possession", "verb.social", "verb.stative", "verb.weather", "adj.ppl"),
)


class SynsetId(NamedTuple):
    """Which synset: its part of speech and its place in the file."""

    part: PartOfSpeech
    number: int


@dataclass(frozen=True)
class Synset:
    """One meaning: the words that share it and its relations to other meanings.

    `lemmas` are in WordNet's spelling with blanks ("big cat", "Eiffel Tower"); `topic` is one of TOPICS.
    """

    id: SynsetId
    topic: str
    lemmas: tuple[str, ...]
    relations: tuple[tuple[Relation, SynsetId], ...]

    def related(self, *relations: Relation) -> list[SynsetId]:
        """The targets of these relations, in WordNet's order."""
        return [target for relation, target in self.relations if relation in relations]

    @property
    def is_instance(self) -> bool:
        """Whether it is one named thing (the Eiffel Tower) and not a kind of thing."""
        return any(relation == "instance of" for relation, _ in self.relations)


class Sense(NamedTuple):
    """One meaning of a word, and how often it was meant in the texts that WordNet's makers tagged."""

    synset: SynsetId
    times: int


class _Section:
    """The lines of one part of the file, found by number or, as they are sorted, by their beginning; none is unpacked but those."""

    def __init__(self, data: bytes, ends: Array, first: int, beyond: int) -> None:
        self._data, self._ends = data, ends
        self._first, self._beyond = first, beyond

    def line(self, number: int) -> str:
        """The line of this number, from 0. Raises IndexError when there is none."""
        if not 0 <= number < self._beyond - self._first:
            raise IndexError(number)
        return self._line(self._first + number)

    def found(self, key: str) -> str | None:
        """What follows the tab in the line that begins with `key`, by bisection."""
        low, high = self._first, self._beyond
        wanted = key + "\t"
        while low < high:
            middle = (low + high) // 2
            if self._line(middle) < wanted:
                low = middle + 1
            else:
                high = middle
        if low < self._beyond and (line := self._line(low)).startswith(wanted):
            return line[len(wanted) :]
        return None

    def _line(self, row: int) -> str:
        begins = int(self._ends[row - 1]) + 1 if row else 0
        return self._data[begins : int(self._ends[row])].decode("ascii")


@cache
def _sections() -> dict[str, _Section]:
    """The parts of the file by their titles ("n index")."""
    import numpy as np

    data = _unpacked()
    ends = np.flatnonzero(np.frombuffer(data, np.uint8) == ord("\n"))
    titles = [0] if data.startswith(b"# ") else []
    at = data.find(b"\n# ")
    while at >= 0:
        titles.append(int(np.searchsorted(ends, at)) + 1)
        at = data.find(b"\n# ", at + 1)
    found = {}
    for row, beyond in zip(titles, [*titles[1:], len(ends)], strict=True):
        title = _Section(data, ends, row, beyond).line(0)
        found[title.removeprefix("# ").rpartition(" ")[0]] = _Section(data, ends, row + 1, beyond)
    return found


def _unpacked() -> bytes:
    """The file, unpacked. That takes a tenth of a second, so it is done once for all films; what was kept is believed if it is what
    the end of the packed file says of it."""
    packed = asset("wordnet.tsv.gz").read_bytes()
    wanted, size = struct.unpack("<II", packed[-8:])
    kept = cached.folder() / f"wordnet-{wanted:08x}.tsv"
    with suppress(OSError):
        data = kept.read_bytes()
        if len(data) == size and zlib.crc32(data) == wanted:
            cached.used(kept)
            return data
    data = gzip.decompress(packed)
    with suppress(OSError, DiskFull), files.beside(kept, suffix=".tsv") as partial:
        partial.write_bytes(data)
    cached.wrote(len(data))
    return data


@lru_cache(maxsize=20_000)
def synset(which: SynsetId) -> Synset:
    """The meaning with this id. Raises IndexError when there is none."""
    number, lemmas, relations = _sections()[f"{_LETTER[which.part]} synsets"].line(which.number).split("\t")
    return Synset(
        which,
        TOPICS[int(number)],
        tuple(lemma.replace("_", " ") for lemma in lemmas.split()),
        tuple(
            (_RELATION[relation[0]], SynsetId(_PART[relation[1]], int(relation[2:]))) for relation in relations.split()
        ),
    )


@lru_cache(maxsize=20_000)
def senses(lemma: str, part: PartOfSpeech) -> tuple[Sense, ...]:
    """The meanings of a base form ("big cat"), commonest first; empty when WordNet does not know the word.

    Meanings that are one named thing (Mr. Crane) come after those that are kinds of thing (a crane): a film that says
    "a crane" seldom means the man.
    """
    found = _sections()[f"{_LETTER[part]} index"].found(lemma.lower().replace(" ", "_"))
    if found is None:
        return ()
    numbers, _, counts = found.partition("\t")
    tagged = [int(count) for count in counts.split()]
    known = [
        Sense(SynsetId(part, int(number)), tagged[i] if i < len(tagged) else 0)
        for i, number in enumerate(numbers.split())
    ]
    return tuple(sorted(known, key=lambda sense: synset(sense.synset).is_instance))  # a stable sort


def frequency(lemma: str, part: PartOfSpeech) -> int:
    """How often the word was met as this part of speech in the tagged texts; 0 also for rare words."""
    return sum(sense.times for sense in senses(lemma, part))


@lru_cache(maxsize=20_000)
def irregular(form: str, part: PartOfSpeech) -> tuple[str, ...]:
    """The base forms of an irregular one ("geese" -> goose); empty when it is not on WordNet's list."""
    found = _sections()["exceptions"].found(f"{_LETTER[part]} {form.replace(' ', '_')}")
    return () if found is None else tuple(lemma.replace("_", " ") for lemma in found.split())


def ancestors(start: SynsetId, deepest: int = 30) -> Iterator[tuple[Synset, int]]:
    """The synset itself and all that it is a kind or an instance of, nearest first, with the number of steps up."""
    level, seen, steps = [start], {start}, 0
    while level and steps <= deepest:
        above: list[SynsetId] = []
        for which in level:
            here = synset(which)
            yield here, steps
            for parent in here.related("kind of", "instance of"):
                if parent not in seen:
                    seen.add(parent)
                    above.append(parent)
        level, steps = above, steps + 1
