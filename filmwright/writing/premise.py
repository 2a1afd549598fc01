"""What an idea must say for a story to be about it: patterns over its phrases, by meaning and not by words.

    idea: hero @teach other              "A miner shows his nephew how to whistle"
    idea: hero @find .. place:place      whatever stands between
    idea: hero must @judge other:@kin    a test after the colon: a kind, a tag, or a group of concepts.toml

A pattern begins at the idea's subject. A role (hero, other, third, thing, place, time) takes a noun phrase and gives it to the
story; "@group" is any word of the group (`concepts.toml`); a bare word is itself; "a|b" is one or the other; ".." is anything; "?x"
may be missing. Adverbs and auxiliaries are passed over, "not" and "never" are not.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from filmwright.language import PartOfSpeech, is_a, lemma
from filmwright.writing.clauses import LONGEST_DEED
from filmwright.writing.idea import Idea, Piece, Thing
from filmwright.writing.kinds import kind_of, listed

# a role's name, and the kinds that it takes when nothing else is asked
ROLES = {
    "hero": ("person", "animal", "robot"), "other": ("person", "animal", "robot"), "third": ("person", "animal", "robot"),
    "thing": ("thing", "abstract", "event", "force", "sky", "place"), "place": ("place",), "time": ("event", "abstract"),
}  # fmt: skip
NEGATIONS = ("not", "never", "no", "n't", "without")
TRYING = ("try", "attempt", "manage", "struggle", "begin", "start", "plan", "help")
PARTICLES = ("out", "up", "off", "down", "away", "back", "over")
FARTHEST = 14  # pieces that ".." may pass over
Caught = dict[str, Thing]


@cache
def _groups() -> dict[str, frozenset[str]]:
    data: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("concepts.toml").read_text("utf-8"))
    return {name: frozenset(words) for name, words in data.items()}


@lru_cache(maxsize=8192)
def means(word: str, group: str) -> bool:
    """Whether a word is of a group of concepts.toml: listed itself, or a kind of what the group lists with a tilde ("~relative").

    Raises KeyError for a group that there is not.
    """
    words = _groups()[group]
    if word in words:
        return True
    kinds = [one[1:] for one in words if one.startswith("~")]
    return any(is_a(word, kind.removeprefix("to "), _part(kind)) for kind in kinds)


@lru_cache(maxsize=2048)
def _groups_of(word: str) -> frozenset[str]:
    return frozenset(group for group in _groups() if means(word, group))


def _part(kind: str) -> PartOfSpeech:
    return "verb" if kind.startswith("to ") else "noun"


def match(pattern: str, idea: Idea) -> Caught | None:
    """What the pattern catches of an idea, role by role; None if the idea is not like it."""
    found = _match(_elements(pattern), idea.pieces, 0, {})
    if found is None and (active := _active(idea.pieces)) is not None:
        found = _match(_elements(pattern), active, 0, {})
    return found


def _active(pieces: Sequence[Piece]) -> list[Piece] | None:
    """The pieces of a passive sentence as an active one ("a spy is seen by a man" as "a man seen a spy"); None of another."""
    for at, piece in enumerate(pieces[:-2]):
        by = pieces[at + 1 : at + 3]
        passive = piece.what == "verb" and piece.form == "past" and at and pieces[at - 1].what in ("aux", "word", "np")
        if passive and by[0].word == "by" and by[1].what == "np":
            subject = [one for one in pieces[:at] if one.what != "aux"]
            return [by[1], piece, *subject, *pieces[at + 3 :]]
    return None


@lru_cache(maxsize=4096)
def _elements(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.split())


def _match(want: Sequence[str], pieces: Sequence[Piece], at: int, caught: Caught) -> Caught | None:
    if not want:
        return caught
    head, rest = want[0], want[1:]
    if head == "..":
        ends = range(at, min(at + FARTHEST, len(pieces)) + 1)
        found = (_match(rest, pieces, k, caught) for k in ends)
        return next((one for one in found if one is not None), None)
    if head == "END":
        return caught if at >= len(pieces) else None
    if head.startswith("?"):
        taken = _match((head[1:], *rest), pieces, at, caught)
        return taken if taken is not None else _match(rest, pieces, at, caught)
    while at < len(pieces):
        piece = pieces[at]
        got = _takes(head, piece, caught)
        if got is not None:
            after = at + 1
            if piece.what in ("verb", "goal") and after < len(pieces) and pieces[after].word in PARTICLES:
                found_here = _match(rest, pieces, after + 1, got)  # "find out", "pick up"
                if found_here is not None:
                    return found_here
            found_here = _match(rest, pieces, after, got)
            while found_here is None and head.startswith("hero") and _hangs(pieces, after):
                after += 2  # "the mayor of a village"
                found_here = _match(rest, pieces, after, got)
            if found_here is not None:
                return found_here
        if (
            piece.what == "verb"
            and piece.word in TRYING
            and at + 1 < len(pieces)
            and pieces[at + 1].what in ("goal", "verb")
        ):
            at += 1  # who tries to save it, saves it to a story
            continue
        if piece.what not in ("aux", "word", "must") or piece.word in NEGATIONS:
            return None
        at += 1
    return None


def _hangs(pieces: Sequence[Piece], at: int) -> bool:
    return at + 1 < len(pieces) and pieces[at].what == "prep" and pieces[at + 1].what == "np"


def _takes(head: str, piece: Piece, caught: Caught) -> Caught | None:
    """What is caught when one element of a pattern takes one piece; None if it does not take it."""
    name, _, tests = head.partition(":")
    if name in ROLES:
        thing = piece.thing
        if piece.what != "np" or thing is None or name in caught:
            return None
        wanted = tests.split(",") if tests else []
        kinds = any(one in KIND_TESTS for test in wanted if not test.startswith("-") for one in test.split("/"))
        if not kinds and thing.kind not in ROLES[name]:
            return None
        return {**caught, name: thing} if all(_test(test, thing) for test in wanted) else None
    options = head.split("|")
    return caught if any(says(option, piece) for option in options) else None


KIND_TESTS = (
    "any",
    "person",
    "animal",
    "robot",
    "place",
    "thing",
    "abstract",
    "event",
    "force",
    "sky",
    "being",
    "matter",
)


def _test(test: str, thing: Thing) -> bool:
    if test.startswith("-"):
        return not _test(test[1:], thing)
    if "/" in test:
        return any(_test(one, thing) for one in test.split("/"))
    if test == "any":
        return True
    if test == "being":
        return thing.kind in ("person", "animal", "robot")
    if test == "matter":
        return thing.kind in ("thing", "force", "sky", "place")
    if test.startswith("@"):
        before = [
            word for word in thing.words.split()[:-1] if kind_of(word) not in ("place", "sky", "force", "animal")
        ]  # an enemy soldier
        return any(means(word, test[1:]) for word in {thing.noun, thing.words, *before, *thing.adjectives})
    if test == "many":
        return thing.count > 1
    if test == "one":
        return thing.count == 1
    if test == "own":
        return bool(thing.owner)
    if test in KIND_TESTS:
        return thing.kind == test
    if test in ("kin", "partner"):
        return listed(thing.noun, test)
    return test in thing.tags or test in thing.adjectives or test in thing.words.split()


def says(option: str, piece: Piece) -> bool:
    """Whether a piece is a word, or one of a group's."""
    if piece.what == "np" and piece.thing is not None:
        words = {piece.thing.noun, piece.thing.words, *piece.thing.adjectives, *piece.word.split()}
    elif piece.what == "fear":
        words = {"afraid"}
    elif piece.what == "nobody":
        words = {"nobody"}
    else:
        words = {
            piece.word,
            *(("must",) if piece.what == "must" else ()),
            *(("have",) if piece.word in ("has", "had") else ()),
        }
        if piece.what in ("verb", "goal"):
            words |= {lemma(piece.word, "verb") or piece.word}
    if option.startswith("@"):
        return any(means(word, option[1:]) for word in words)
    return option in words


def around(idea: Idea, caught: Caught) -> set[str]:
    """Facts that a match gives: "caught:other", "other:person", "thing:kin"…"""
    found = {f"caught:{role}" for role in caught}
    for role, thing in caught.items():
        found |= {f"{role}:{thing.kind or kind_of(thing.noun)}", f"{role}:noun:{thing.noun}"}
        found |= {f"{role}:{tag}" for tag in thing.tags}
        found |= {f"{role}:adj:{word}" for word in thing.adjectives}
        if thing.count > 1:
            found.add(f"{role}:many")
        if thing.owner:
            found.add(f"{role}:own")
        found |= {f"{role}:@{group}" for group in _groups_of(thing.noun) | _groups_of(thing.words)}
    return found


def told_that(idea: Idea) -> str:
    """The clause after "that" behind the idea's verb of telling or finding out; "" where there is none, or a long one."""
    at = next((k for k, p in enumerate(idea.pieces) if k > 1 and p.what == "and" and p.word == "that"), None)
    if idea.language != "en" or at is None or at + 1 >= len(idea.pieces):
        return ""
    words = idea.ordered[idea.pieces[at].start :].rstrip(" .!?").split(",")[0].removeprefix("that").strip()
    return words if len(words.split()) <= LONGEST_DEED else ""


def told_of(thing: Thing, idea: Idea) -> str:
    """What the idea tells of one that it names: "the man who killed her husband" gives "killed her husband"; "" where it tells nothing.

    English only: the clause is to be turned to the first or second person.
    """
    if idea.language != "en":
        return ""
    at = next((k for k, piece in enumerate(idea.pieces) if piece.thing is thing), None)
    if at is None:
        return ""
    rest = idea.pieces[at + 1 :]
    if rest and rest[0].word in ("he", "she", "they", "it"):  # "the witness he has questioned is the killer"
        after = next(
            (k for k, piece in enumerate(rest) if k > 1 and piece.form == "third" and rest[k - 1].what == "np"), None
        )
        rest = rest[after:] if after is not None else []
    elif rest and rest[0].word in ("who", "that"):
        rest = rest[1:]
    said = next((piece for piece in rest[:2] if piece.what in ("verb", "aux", "must")), None)
    if said is None or (said is not rest[0] and rest[0].what not in ("word", "and")):
        return ""
    if said.what == "verb" and said.form not in ("third", "past"):
        return ""
    words = idea.ordered[rest[0].start :].rstrip(" .!?").split(",")[0].removesuffix(idea.tail).strip()
    return words if len(words.split()) <= LONGEST_DEED else ""
