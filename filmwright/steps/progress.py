"""How a step tells what it does. The command line draws bars, the tests listen, a script may stay silent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """What a step may say while it works."""

    def begin(self, step: str, total: float) -> None:
        """A step starts; `total` is its work in a unit of its own (frames, lines)."""

    def advance(self, amount: float, item: str = "") -> None:
        """That much of the work is done; `item` is what is in hand."""

    def end(self) -> None:
        """The step is done."""

    def say(self, note: str) -> None:
        """A sentence for the person: a choice made, something that was kept, something that could not be shown."""


class Silent:
    """Says nothing, but keeps the notes."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def begin(self, step: str, total: float) -> None:
        """Nothing."""

    def advance(self, amount: float, item: str = "") -> None:
        """Nothing."""

    def end(self) -> None:
        """Nothing."""

    def say(self, note: str) -> None:
        """Keep the note."""
        self.notes.append(note)


@contextmanager
def working(progress: Progress, step: str, total: float) -> Iterator[None]:
    """Begin and end a step, also when it fails."""
    progress.begin(step, total)
    try:
        yield
    finally:
        progress.end()


def many(count: int, noun: str) -> str:
    """A number of things: "1 shot", "12 shots"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def clock(seconds: float) -> str:
    """A length of time as a person says it: "12 s", "3 min 05 s", "2 h 10 min"."""
    minutes, rest = divmod(round(seconds), 60)
    if minutes >= 60:
        return f"{minutes // 60} h {minutes % 60:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
