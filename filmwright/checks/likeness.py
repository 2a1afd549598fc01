"""Real people: who is named in words that are about to leave this machine, and whether the bible says that they are cleared.

Three nets, of which none is complete (docs/generators.md tells their limits): names of real people that WordNet knows; a small dated list
of living ones; and names that nobody has declared: every name of two words in a prompt must be a character, a place, a prop, or cleared.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from filmwright.bible import Bible
from filmwright.errors import RealPerson
from filmwright.language.inflection import lemmas
from filmwright.language.wordnet import PartOfSpeech, ancestors, senses, synset

LIST = Path(__file__).with_name("real_people.toml")
PARTICLES = (
    "de",
    "di",
    "da",
    "del",
    "della",
    "van",
    "von",
    "der",
    "den",
    "la",
    "le",
    "bin",
    "ibn",
    "al",
    "el",
    "du",
    "dos",
    "y",
)
# What makes a place, a firm or a feast of the words before it.
NO_PERSON = frozenset((
    "street", "road", "avenue", "lane", "square", "bridge", "hill", "park", "river", "lake", "mountain", "mount", "valley", "bay", "beach",
    "island", "hotel", "bar", "café", "cafe", "pub", "inn", "tower", "hospital", "school", "church", "cathedral", "station", "airport",
    "theatre", "theater", "cinema", "museum", "library", "stadium", "hall", "house", "palace", "castle", "city", "town", "village",
    "county", "desert", "sea", "ocean", "coast", "day", "night", "eve", "year", "company", "bank", "club", "records", "films", "pictures",
    "studios",
))  # fmt: skip
PLACED = frozenset(
    ("mount", "lake", "saint", "st", "port", "fort", "new", "north", "south", "east", "west")
)  # and what begins a place
TITLES = frozenset((
    "mr", "mrs", "ms", "miss", "dr", "doctor", "professor", "sir", "lady", "lord", "captain", "general", "colonel", "sergeant", "father",
    "mother", "sister", "brother",
))  # fmt: skip
LIKENESS = re.compile(
    r"(?i:looks? (?:exactly |just |a bit )?like|looking like|in the (?:style|manner|likeness) of|as played by|played by|portrayed by|"
    r"(?:young|younger|old|older) version of|resembl(?:es|ing)|lookalike of|double of|voice of|face of|dans le style de|à la manière de|"
    r"ressembl(?:e|ant) à|(?:joué|interprété)e? par|voix de|visage de|sosie de)\s+(?:the\s+)?"
    r"((?:[A-Z][\w'’-]+)(?:\s+[A-Z][\w'’-]+)*)"
)
WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
BREAK = re.compile(r"[.!?:;,\"“”()\[\]\n…—–/]")
SENTENCE = re.compile(r"[.!?:\"“\n…]\s*$")


@dataclass(frozen=True)
class Named:
    """A name found in a text, and why it is held back."""

    name: str
    why: str
    known: bool = True  # to be somebody's; else only a name that nobody has declared


def refuse_uncleared(text: str, bible: Bible, about: str) -> None:
    """RealPerson when a text names somebody real who is not cleared in the bible; `about` says what the text is ("shot 1-003")."""
    refuse(uncleared(text, bible), about)


def refuse(found: Sequence[Named], about: str) -> None:
    """RealPerson when there is a name among these."""
    if found:
        raise RealPerson(
            f"The prompt of {about} names {found[0].name!r}, {found[0].why}. Nothing was sent. Change the words or, if the person (or "
            f"whoever owns the likeness) has agreed, or there is no such person, say so in bible.toml: under [cleared] write "
            f'"{found[0].name}" = "who agreed to what, and when"; a character\'s own row may say cleared = "…".'
        )


def uncleared(text: str, bible: Bible) -> list[Named]:
    """Names in a text that are not cleared, each once, those that are known to be real first."""
    cleared = {_plain(name) for name, paper in bible.cleared if paper.strip()}
    cleared |= {_plain(c.name) for c in bible.characters if c.cleared.strip()}
    declared = {_plain(c.name) for c in bible.characters} | {_plain(p.name) for p in bible.places}
    declared |= {_plain(p.name) for p in bible.props}
    real: dict[str, Named] = {}
    likened: dict[str, Named] = {}
    unknown: dict[str, Named] = {}
    for run in _runs(text):
        left = list(run.words)
        for size in range(min(5, len(left)), 0, -1):
            for k in range(len(left) - size + 1):
                if "" in left[k : k + size]:
                    continue
                name = " ".join(left[k : k + size])
                why = "" if _plain(name) in cleared else _real(name, size, run.starts and k == 0, run.shouted)
                if why:
                    real[_plain(name)] = Named(name, why)
                if why or _plain(name) in cleared:
                    left[k : k + size] = [""] * size
        rest = [word for word in left if word]
        if len(rest) >= 2 and not run.shouted and _undeclared(rest, declared):
            name = " ".join(rest)
            unknown[_plain(name)] = Named(
                name, "whom nobody has declared: it is no character, place or prop of this film", known=False
            )
    for match in LIKENESS.finditer(text):
        name = match[1]
        if _plain(name) not in cleared | declared and _plain(name) not in real:
            likened[_plain(name)] = Named(name, "and asks for a likeness")
    return list({**unknown, **likened, **real}.values())[::-1]


def _real(name: str, words: int, first: bool, shouted: bool) -> str:
    """Why a name is known to be somebody's; empty when it is not. `first`: it begins a sentence, where capitals mean nothing."""
    table = _table()
    plain = _plain(name)
    if plain in table.whole or (
        plain in table.alone and not (words == 1 and (shouted or (first and plain in table.words)))
    ):
        return f"a real person (list of {table.as_of})"
    if words < 2:
        return ""  # a single word of WordNet's ("Bush") is as often something else
    for sense in senses(name, "noun"):
        meaning = synset(sense.synset)
        if not meaning.is_instance or name.casefold() not in (lemma.casefold() for lemma in meaning.lemmas):
            continue
        kinds = {lemma for above, _ in ancestors(sense.synset) for lemma in above.lemmas}
        if "person" in kinds and not kinds & {"fictional character", "imaginary being", "deity", "spiritual being"}:
            return "a real person (WordNet)"
    return ""


def _undeclared(words: list[str], declared: Collection[str]) -> bool:
    """Whether words in capitals look like somebody's whole name whom the film does not know."""
    plain = [_plain(word) for word in words]
    known = {part for name in declared for part in name.split()}
    if " ".join(plain) in declared or all(word in known or word in TITLES for word in plain):
        return False
    if plain[-1] in NO_PERSON or plain[0] in (
        "mount",
        "lake",
        "saint",
        "port",
        "fort",
        "new",
        "north",
        "south",
        "east",
        "west",
    ):
        return False
    strangers = [word for word in words if _plain(word) not in known and _plain(word) not in TITLES]
    if len(strangers) < 2 or senses(" ".join(words), "noun"):
        return False  # one strange word beside a known name is a verb at the start, a brand, a weekday; WordNet knows the Eiffel Tower
    return any(not _common(word) for word in strangers)


def _common(word: str) -> bool:
    """Whether a word, or a part of one with a hyphen, is an ordinary one as well (hill, swift, red)."""
    parts: tuple[PartOfSpeech, ...] = ("noun", "verb", "adjective", "adverb")
    return any(
        not synset(sense.synset).is_instance
        for bit in word.lower().split("-")
        for part in parts
        for base in (bit, *lemmas(bit, part))
        for sense in senses(base, part)
    )


@dataclass(frozen=True)
class _Run:
    """Words in capitals that follow each other. `starts`: the first begins a sentence; `shouted`: all are in capitals throughout."""

    words: tuple[str, ...]
    starts: bool
    shouted: bool


def _runs(text: str) -> Iterator[_Run]:
    """The runs of a text, with the particles between their words ("Anya de Vries")."""
    run: list[str] = []
    starts, shouted, end = True, False, 0
    for match in WORD.finditer(text):
        between, whole = text[end : match.start()], match[0]
        word = re.sub(r"['’]s$", "", whole)
        loud = word.isupper() and len(word) > 1
        initial = bool(run) and (
            len(run[-1]) == 1 or run[-1].casefold() in TITLES
        )  # "Michael B. Jordan", "Dr. Strange"
        broken = bool(BREAK.search(between)) and not (initial and between == ". ")
        joins = word[0].isupper() or word in PARTICLES
        if run and (broken or not joins or loud != shouted):
            yield _trimmed(run, starts, shouted)
            run = []
        if run or word[0].isupper():
            if not run:
                starts, shouted = end == 0 or bool(SENTENCE.search(between)), loud
            run.append(word.title() if loud else word)
        end = match.end()
        if run and whole != word:  # what belongs to somebody ends the name
            yield _trimmed(run, starts, shouted)
            run = []
    if run:
        yield _trimmed(run, starts, shouted)


def _trimmed(run: list[str], starts: bool, shouted: bool) -> _Run:
    while len(run) > 1 and run[-1] in PARTICLES:
        run = run[:-1]
    return _Run(tuple(run), starts, shouted)


@dataclass(frozen=True)
class _Table:
    whole: frozenset[str]
    alone: frozenset[str]
    words: frozenset[str]  # those of `alone` that are ordinary words too
    as_of: str


@lru_cache(maxsize=1)
def _table() -> _Table:
    data = tomllib.loads(LIST.read_text("utf-8"))
    whole, alone, words = (frozenset(_plain(name) for name in data[key]) for key in ("whole", "alone", "words"))
    return _Table(whole, alone, words, data["as_of"])


def _plain(name: str) -> str:
    """A name as it is compared: one case, no dots, single blanks."""
    return " ".join(name.casefold().replace(".", "").replace("’", "'").split())
