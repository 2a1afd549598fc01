"""Story shapes: text files that a writer edits without Python.

for: An idea that this shape must tell          (one a line; tests compose each)
refuse: An idea that it must leave alone
when: SCORE feature feature -feature            the shape fits if all hold; the best score wins
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
    fits: list[str] = field(default_factory=list)
    refuses: list[str] = field(default_factory=list)
    beats: list[Beat] = field(default_factory=list)

    def score(self, features: set[str]) -> int:
        """How well the shape fits an idea's features; 0: not at all."""
        return max((points for points, needs in self.when if holds(needs, features)), default=0)


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
    elif key in ("title", "world"):
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


def fitting(features: set[str], language: str) -> list[Shape]:
    """Shapes that fit, best first; the plain one last."""
    known = shapes(language)
    scored = [(shape.score(features), shape) for shape in known if shape.name != PLAIN]
    own = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].name))
    return [shape for _, shape in own] + [shape for shape in known if shape.name == PLAIN]
