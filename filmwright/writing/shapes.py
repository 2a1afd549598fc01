"""Story shapes: text files that a writer edits without Python.

for: An idea that this shape must tell          (one a line; tests compose each)
refuse: An idea that it must leave alone
idea: hero @teach other                         the shape fits an idea that is like this (see premise.py); or
when: SCORE feature feature -feature            it fits if all hold; the best score wins
never: @kill animal has:robot                   groups, words and features that an idea of `idea:` may not have
inside: KITCHEN     outside: STREET             where it plays when the idea names no such place
cast: role = hero 0 | noun/sex/voice            who plays it: from the idea, or invented
let: word = ?feature text ;; other text         slots; the first part whose condition holds
title: One | Another
world: desert
== stage name [long]                            a beat; `long` ones are left out when time is short
needs: fact -fact      gives: fact plant:thing      drops: fact
INT. PLACE - NIGHT
Action. {hero} looks at {other}. {a choice|another}
@hero (softly): A line. [dry] by voice. [any] for the rest.
?fact a line for when this fact holds
+ a line that a shorter film leaves out
* a line that only the shortest leaves out
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from filmwright.writing.idea import Idea
from filmwright.writing.premise import Caught, match, says

STAGES = ("open", "trouble", "rise", "crisis", "turn", "end")
FOLDER = Path(__file__).with_name("shapes")
PLAIN = "want"  # the shape that quotes the deed and never pretends to know it


@dataclass
class Beat:
    """A piece of story. It may be played when its `needs` hold; a fact "plant:x" that it gives must be needed later."""

    name: str
    stage: str
    needs: set[str] = field(default_factory=set)
    gives: set[str] = field(default_factory=set)
    drops: set[str] = field(default_factory=set)
    long: bool = False
    body: list[str] = field(default_factory=list)


@dataclass
class Shape:
    """A story file, read. `lets` keep the file's order: later ones may use earlier ones."""

    name: str
    language: str
    when: list[tuple[int, frozenset[str]]] = field(default_factory=list)
    cast: dict[str, str] = field(default_factory=dict)
    lets: dict[str, str] = field(default_factory=dict)
    title: str = ""
    world: str = ""
    inside: str = ""
    outside: str = ""
    ideas: list[tuple[int, str]] = field(default_factory=list)
    never: list[str] = field(default_factory=list)
    fits: list[str] = field(default_factory=list)
    refuses: list[str] = field(default_factory=list)
    beats: list[Beat] = field(default_factory=list)

    def fit(self, idea: Idea) -> tuple[int, Caught]:
        """How well the shape fits an idea, and the roles that it catches of it; 0: not at all."""
        best: tuple[int, Caught] = (max((p for p, needs in self.when if holds(needs, idea.features)), default=0), {})
        if self.ideas and not any(_is_there(one, idea) for one in self.never):
            for points, pattern in self.ideas:
                if points > best[0] and (caught := match(pattern, idea)) is not None:
                    best = (points, caught)
        return best


def _is_there(what: str, idea: Idea) -> bool:
    """Whether an idea has what a shape's `never:` names: a feature with a colon, a group, a word."""
    if ":" in what or what in ("two", "three", "must", "fear", "foreign", "title", "question"):
        return what in idea.features
    return f"says:{what}" in idea.features or any(says(what, piece) for piece in idea.pieces)


def holds(needs: frozenset[str] | set[str] | list[str], facts: set[str]) -> bool:
    """Whether all facts are there, and none that is forbidden with a minus."""
    return all((need[1:] not in facts) if need.startswith("-") else need in facts for need in needs)


def parse(text: str, name: str, language: str) -> Shape:
    """Read a story file. Raises ValueError with the line for what is not understood."""
    shape, beat = Shape(name, language), None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("== "):
            stage, beat_name, *flags = line[3:].split()
            if stage not in STAGES:
                raise ValueError(
                    f"{name}.{language}.story, line {number}: {stage!r} is no stage; they are {', '.join(STAGES)}."
                )
            beat = Beat(beat_name, stage, long="long" in flags)
            shape.beats.append(beat)
        elif beat is None:
            _head(shape, line, f"{name}.{language}.story, line {number}")
        elif re.match(r"(needs|gives|drops):", line):
            key, value = line.split(":", 1)
            getattr(beat, key).update(value.split())
        else:
            beat.body.append(line)
    return shape


LIKENESS = 9  # points of an `idea:` line that names none


def _head(shape: Shape, line: str, where: str) -> None:
    key, colon, value = line.partition(":")
    value = value.strip()
    if not colon:
        raise ValueError(f"{where}: {line!r} is neither a heading of the story nor in a beat.")
    if key == "when":
        points, *features = value.split()
        shape.when.append((int(points), frozenset(features)))
    elif key in ("cast", "let"):
        word, _, how = value.partition("=")
        (shape.cast if key == "cast" else shape.lets)[word.strip()] = how.strip()
    elif key == "for":
        shape.fits.append(value)
    elif key == "refuse":
        shape.refuses.append(value)
    elif key == "idea":
        number, _, pattern = value.partition(" ")
        shape.ideas.append((int(number), pattern) if number.isdigit() else (LIKENESS, value))
    elif key == "never":
        shape.never += value.split()
    elif key in ("title", "world", "inside", "outside"):
        setattr(shape, key, value)
    else:
        raise ValueError(f"{where}: {key!r} is not a word of story files.")


@cache
def shapes(language: str) -> tuple[Shape, ...]:
    """All shapes written in a language, by name; empty for a language without stories."""
    found = []
    for path in sorted(FOLDER.glob(f"*.{language}.story")):
        found.append(parse(path.read_text("utf-8"), path.name.split(".")[0], language))
    return tuple(found)


def fitting(idea: Idea) -> list[tuple[Shape, Caught]]:
    """Shapes that fit, best first, with what they catch of the idea; the plain one last."""
    known = shapes(idea.language)
    scored = [(*shape.fit(idea), shape) for shape in known if shape.name != PLAIN]
    own = sorted((one for one in scored if one[0] > 0), key=lambda one: (-one[0], one[2].name))
    return [(shape, caught) for _, caught, shape in own] + [(shape, {}) for shape in known if shape.name == PLAIN]
