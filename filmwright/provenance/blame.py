"""Who last wrote each word of a text that went through several hands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOVED = (
    3  # words that a line must have to be known again elsewhere; shorter ones ("He nods.") stand in every screenplay
)
_LARGEST = 4_000_000  # pairs of words that are compared one by one; beyond, popular words do not count


@dataclass(frozen=True)
class Version:
    """One state of a text, and who left it so: a person, or the name of a program."""

    maker: str
    text: str


Word = tuple[str, str]  # the word, and who last wrote it


def blame(versions: Sequence[Version]) -> list[Word]:
    """Every word of the last version with who wrote it. A line that was only moved stays its writer's."""
    lines: list[list[Word]] = []
    for version in versions:
        new = [line.split() for line in version.text.splitlines()]
        lines = _next(lines, new, version.maker)
    return [word for line in lines for word in line]


def _next(old: list[list[Word]], new: list[list[str]], maker: str) -> list[list[Word]]:
    plain = [" ".join(word for word, _ in line) for line in old]
    fresh = [" ".join(line) for line in new]
    known = {text: line for text, line in zip(plain, old, strict=True) if len(line) >= MOVED}
    made: list[list[Word]] = []
    for kind, a, b, c, d in SequenceMatcher(None, plain, fresh).get_opcodes():
        if kind == "equal":
            made += old[a:b]
        else:
            made += _changed([word for line in old[a:b] for word in line], new[c:d], known, maker)
    return made


def _changed(old: list[Word], new: list[list[str]], known: dict[str, list[Word]], maker: str) -> list[list[Word]]:
    """The lines of a passage that changed, word by word."""
    flat = [word for line in new for word in line]
    owners = [maker] * len(flat)
    matcher = SequenceMatcher(None, [word for word, _ in old], flat, autojunk=len(old) * len(flat) > _LARGEST)
    for kind, a, b, c, _ in matcher.get_opcodes():
        if kind == "equal":
            owners[c : c + b - a] = [who for _, who in old[a:b]]
    made: list[list[Word]] = []
    at = 0
    for line in new:
        found = known.get(" ".join(line))
        made.append(list(found) if found else list(zip(line, owners[at : at + len(line)], strict=True)))
        at += len(line)
    return made


def counted(words: Iterable[Word]) -> dict[str, int]:
    """How many words each maker wrote, the most first; marks alone are no words."""
    found: dict[str, int] = {}
    for word, maker in words:
        if re.search(r"\w", word):
            found[maker] = found.get(maker, 0) + 1
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def within(words: Sequence[Word], texts: Sequence[str], reach: int = 400) -> list[dict[str, int]]:
    """For texts that stand in the blamed one in this order (scenes, lines), how many of their words each maker wrote.

    Marks of emphasis and the like may differ; a text that is not found within `reach` words of the last one has no count.
    """
    keys = [_key(word) for word, _ in words]
    at, found = 0, []
    for text in texts:
        mine: list[Word] = []
        for key in filter(None, map(_key, text.split())):
            place = next((k for k in range(at, min(at + reach, len(keys))) if keys[k] == key), None)
            if place is not None:
                mine.append(words[place])
                at = place + 1
        found.append(counted(mine))
    return found


def _key(word: str) -> str:
    return re.sub(r"[\W_]+", "", word.casefold())
