"""Clauses of an idea: what stands before its subject, what is said of the subject, the circumstance at the end.

in_order("When the river floods, a baker loses his oven")     "A baker loses his oven when the river floods"
without_subject_clause(pieces)                                pieces of the main clause, and where the other one stood
circumstance("A chef loses her nose the day before a wedding")  "the day before a wedding"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

FRONT = re.compile(
    r"^(?:in|on|at|after|before|during|when|while|as|every|each|under|inside|deep|for|since|once|from|with|if|unable"
    r"|dans|quand|après|avant|pendant|chaque|sous|lorsque|lorsqu'|le jour|la nuit|depuis|un jour|une nuit)\b[^,?]{3,90},\s+"
    r"(?=(?:the|an?|two|three|four|his|her|their|its|some|every|one|nobody|une?|le|la|les|l'|deux|trois|son|sa|ses|des)\b)",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"(?:,\s*|\s)((?:(?:just|right|only|always|exactly)\s+)?"
    r"(?:before|after|while|until|because|as soon as|during|without|in the middle of|at the end of|on (?:christmas|new year)"
    r"|the (?:day|night|week|morning|hour|year)s? (?:before|after|of|when|that)|for the (?:last|first) time"
    r"|(?:an?|one|two|three) (?:hour|day|night|week|minute)s? before|on the (?:day|night|eve|morning|last day) of"
    r"|every (?:day|night|week|year|summer|winter|evening|morning|sunday))\b.*)$",
    re.IGNORECASE,
)
LONGEST_DEED = 12  # words of a deed that somebody can still say
RELATIVE = ("who", "that", "which", "whose")


class Chunk(Protocol):
    """What is asked of a piece of an idea."""

    @property
    def what(self) -> str:
        """np, verb, goal, prep, and, aux, word…"""

    @property
    def word(self) -> str:
        """Its word in its base form."""

    @property
    def start(self) -> int:
        """Where it stands in the text."""

    @property
    def form(self) -> str:
        """Of verbs: third, past, base, ing."""


P = TypeVar("P", bound=Chunk)


def in_order(text: str) -> str:
    """The text with what stands before its subject put behind it; unchanged where nothing does."""
    found = FRONT.match(text)
    if not found or text.rstrip().endswith("?"):
        return text
    front, rest = found.group().rstrip(" ,"), text[found.end() :].rstrip()
    rest, stop = (rest[:-1], rest[-1]) if rest[-1:] in ".!…" else (rest, "")
    return f"{rest[:1].upper()}{rest[1:]} {front[:1].lower()}{front[1:]}{stop}"


def without_subject_clause(pieces: Sequence[P]) -> tuple[list[P], int, int]:
    """The pieces without the clause that tells who the subject is, and where it stood (0, 0 if there is none).

    "A girl who has never seen snow travels…": the clause goes up to the second verb that can have a subject.
    """
    first = next((k for k, piece in enumerate(pieces) if piece.what == "np"), None)
    at = _relative(pieces, first) if first is not None else None
    if at is None:
        return list(pieces), 0, 0
    finite = [k for k in range(at + 1, len(pieces)) if _finite(pieces, k)]
    rest = [
        k for k in finite[1:] if (k > finite[0] + 1 or pieces[finite[0]].what == "verb") and not _after_link(pieces, k)
    ]
    if not rest:
        return list(pieces), 0, 0
    end = rest[0]
    while pieces[end - 1].what == "word" and pieces[end - 1].word.endswith("ly"):
        end -= 1
    return [*pieces[:at], *pieces[end:]], pieces[at + 1].start, pieces[end].start


def _relative(pieces: Sequence[P], first: int) -> int | None:
    """Where the subject's own clause begins: behind the first noun phrase, or behind what hangs on it by a preposition."""
    at = first + 1
    while at + 1 < len(pieces) and pieces[at].what == "prep" and pieces[at + 1].what == "np":
        at += 2
    follows = at + 1 < len(pieces) and pieces[at].what in ("and", "word") and pieces[at].word in RELATIVE
    return at if follows else None


def _finite(pieces: Sequence[P], at: int) -> bool:
    piece = pieces[at]
    if piece.what in ("aux", "must"):
        return piece.word not in ("be", "been", "being")
    if piece.what != "verb" or piece.form not in ("third", "past"):
        return False
    before = [one for one in pieces[:at] if one.what != "word"]
    return not (before and before[-1].what in ("aux", "must", "goal")) if piece.form == "past" else True


def _after_link(pieces: Sequence[P], at: int) -> bool:
    """Whether a verb goes on with the clause ("who lies and steals"), or belongs to one inside it."""
    before = pieces[at - 1]
    return before.what == "and" or before.word in RELATIVE


def circumstance(text: str) -> str:
    """The clause of time or manner that ends the idea, without its stop; "" where there is none, or a long one."""
    found = TAIL.search(text.rstrip(" .!…"))
    return found[1] if found and len(found[1].split()) <= 12 else ""
