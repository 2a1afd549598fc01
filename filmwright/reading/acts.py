"""Acts of people in words: which act a text tells, where it stands in it, and what belongs to each (words/acts_*.toml)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from filmwright.reading.inflection import every_form
from filmwright.reading.words import table

WORD = re.compile(r"\w+")
VERB = re.compile(r"\{(\w+)\}")  # in a pattern: every form of this verb
TABLES = ("acts_home", "acts_play", "acts_people", "acts_at_ease")
Thing = tuple[str, float, float, float, float]  # kind; metres to the right, up and ahead of the feet; degrees


@dataclass(frozen=True)
class Act:
    """An act and what belongs to it; the fields are those of words/acts_home.toml."""

    name: str
    do: str
    told: str = ""
    manner: str = ""
    hand: str = ""
    other: str = ""
    about: tuple[Thing, ...] = ()
    to: Thing | None = None
    high: float = 0.0
    sits: str = ""
    down: str = ""
    partner: str = ""
    sits_other: str = ""
    apart: float = 0.0
    where: tuple[str, str, tuple[tuple[str, str], ...], bool] | None = None
    size: str = ""
    side: float | None = None
    beast: str = ""
    eyes: float | None = None
    lift: float | None = None
    each: bool = False
    ground: str = ""
    swallow: bool = False
    seat: float = 0.0
    instead: tuple[str, ...] = ()
    number: int = 1
    means: tuple[tuple[str, str], ...] = ()
    parts: tuple[str, ...] = ()
    look: str = ""
    says: tuple[str, ...] = field(default=(), compare=False)

    @property
    def things(self) -> tuple[str, ...]:
        """The kinds of all things that belong to it."""
        named = (
            self.hand,
            self.other,
            self.sits,
            self.sits_other,
            *(kind for kind, *_ in self.about),
            self.to[0] if self.to else "",
        )
        return tuple(dict.fromkeys(kind for kind in named if kind))


@dataclass(frozen=True)
class Told:
    """An act told in a text, from one character to another."""

    act: Act
    start: int
    end: int
    words: str = ""


@cache
def acts() -> dict[str, Act]:
    """Every act by its name."""
    return {name: _act(name, row) for listed in TABLES for name, row in table(listed).items()}


def _act(name: str, row: dict[str, Any]) -> Act:
    where = row.get("where")
    place = (where[0], where[1], tuple(sorted(where[2].items())), bool(where[3])) if where else None
    return Act(
        name,
        row.get("do", name),
        row.get("told", ""),
        row.get("manner", ""),
        row.get("hand", ""),
        row.get("other", ""),
        tuple(_thing(each) for each in row.get("about", [])),
        _thing(row["to"]) if "to" in row else None,
        float(row.get("high", 0.0)),
        row.get("sits", ""),
        row.get("down", ""),
        row.get("with", ""),
        row.get("sits_other", ""),
        float(row.get("apart", 0.0)),
        place,
        row.get("size", ""),
        float(row["side"]) if "side" in row else None,
        row.get("beast", ""),
        float(row["eyes"]) if "eyes" in row else None,
        float(row["lift"]) if "lift" in row else None,
        bool(row.get("each", False)),
        row.get("ground", ""),
        bool(row.get("swallow", False)),
        float(row.get("seat", 0.0)),
        tuple(row.get("instead", [])),
        int(row.get("number", 1)),
        tuple(sorted(row.get("means", {}).items())),
        tuple(row.get("parts", [])),
        row.get("look", ""),
        tuple(row["say"]),
    )


def _thing(row: list[Any]) -> Thing:
    return str(row[0]), float(row[1]), float(row[2]), float(row[3]), float(row[4])


@dataclass(frozen=True)
class _Says:
    """Every pattern with the name of its act, and what a text must hold to be worth a look: one of some words, or certain letters."""

    rows: tuple[tuple[str, str], ...]
    by_word: dict[str, tuple[int, ...]]
    by_letters: tuple[tuple[str, int], ...]

    def in_question(self, text: str) -> list[int]:
        """The patterns that may match a text (lower case), in their order."""
        heard = {k for word in WORD.findall(text) for k in self.by_word.get(word, ())}
        return sorted(heard.union(k for letters, k in self.by_letters if letters in text))


@cache
def _says() -> _Says:
    rows = tuple((say, act.name) for act in acts().values() for say in act.says)
    by_word: dict[str, tuple[int, ...]] = {}
    by_letters = []
    for k, (say, _) in enumerate(rows):
        bare = _bare(say)
        verb = VERB.search(bare)
        if verb and "|" not in bare:
            for form in every_form(verb.group(1)):
                by_word[form] = (*by_word.get(form, ()), k)
        else:
            by_letters.append((_letters(bare), k))
    return _Says(rows, by_word, tuple(by_letters))


@cache
def _pattern(say: str) -> re.Pattern[str]:
    """A pattern, made when a text asks for it: making all of them takes longer than reading a film with them."""
    return re.compile(_spelled(say), re.IGNORECASE)


def _spelled(say: str) -> str:
    """A pattern with every form of its verbs. A match begins and ends with a word."""

    def forms(found: re.Match[str]) -> str:
        return r"\b(?:" + "|".join(sorted(every_form(found.group(1)), key=len, reverse=True)) + r")\b"

    return VERB.sub(forms, say)


def _bare(say: str) -> str:
    """A pattern without what stands in brackets, of which some may be left out, and without escapes."""
    bare = re.sub(r"\\.", " ", say)
    while (less := re.sub(r"\([^()]*\)|\[[^]]*\]", " ", bare)) != bare:
        bare = less
    return bare


def _letters(bare: str) -> str:
    """The longest letters that stand in whatever a pattern matches; "" where nothing can be said."""
    if "|" in bare:
        return ""
    sure = [re.sub(r".[?*]$", "", run) for run in re.findall(r"[a-z]+[?*]?", bare.lower())]
    return max(sure, key=len, default="")


def told(text: str) -> list[Told]:
    """The acts that a text tells, in order; of two that overlap the longer, and of equals the one listed first."""
    found: list[Told] = []
    says = _says()
    for k in says.in_question(text.lower()):
        say, name = says.rows[k]
        for match in _pattern(say).finditer(text):
            start, end = match.span()
            end = start + len(match.group().rstrip())
            if end > start:
                found.append(Told(acts()[name], start, end, match.group().strip().lower()))
    found.sort(key=lambda each: (each.start - each.end, each.start))
    kept: list[Told] = []
    for each in found:
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def told_in(text: str, language: str) -> list[Act]:
    """The acts that a text in English or French tells, in order; French is read through plain English."""
    if language == "fr":
        from filmwright.reading.prompt_french import rendered

        for french, english in table("acts_french")["idioms"]:
            text = re.sub(french, str(english), text, flags=re.IGNORECASE)
        text = rendered(text)
    return [each.act for each in told(text)]


TOKEN = re.compile(r"\bdoingact(\d+)x\b")


def marked(text: str) -> tuple[str, list[Told]]:
    """A text with each act put as one word that stands for it (TOKEN, numbered), and the acts in that order."""
    found = told(text)
    out, at = "", 0
    for k, each in enumerate(found):
        out += text[at : each.start] + f"doingact{k}x"
        at = each.end
    return out + text[at:], found


def unmarked(text: str, said: str, found: list[Told]) -> str:
    """A piece of a marked text in its own words again; `said` is the whole text before it was marked."""
    return TOKEN.sub(lambda match: said[found[int(match.group(1))].start : found[int(match.group(1))].end], text)
