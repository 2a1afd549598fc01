"""Spotting: which of many words stand in a text, the longest first, as one pattern of them all would find them.

A pattern of a thousand words takes longer to be made than a whole screenplay takes to be read with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_BEGINS = re.compile(r"(?<![\w'-])\w+")


@dataclass(frozen=True)
class Spot:
    """A word of the vocabulary, and from where to where it stands in the text."""

    word: str
    start: int
    end: int


class Vocabulary:
    """Words and phrases that begin with a letter or digit. Neither a letter nor one of `closing` stands behind a word that is found."""

    def __init__(self, words: Iterable[str], closing: str) -> None:
        self._by_beginning: dict[str, list[str]] = {}
        self._closing = closing
        for word in sorted(words, key=len, reverse=True):
            begins = _BEGINS.match(word)
            if begins is None:
                raise ValueError(f"{word!r} does not begin with a letter or digit.")
            self._by_beginning.setdefault(begins.group(), []).append(word)

    def spots(self, text: str) -> Iterator[Spot]:
        """Every word that stands whole in the text, from left to right, none inside another."""
        end = 0
        for begins in _BEGINS.finditer(text):
            if begins.start() < end:
                continue
            for word in self._by_beginning.get(begins.group(), ()):
                if text.startswith(word, begins.start()) and self._ends(text, begins.start() + len(word)):
                    end = begins.start() + len(word)
                    yield Spot(word, begins.start(), end)
                    break

    def _ends(self, text: str, at: int) -> bool:
        after = text[at : at + 1]
        return not (after.isalnum() or after == "_" or (after and after in self._closing))
