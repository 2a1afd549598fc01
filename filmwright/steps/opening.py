"""Opening: the film that a command is about, with what the command says of it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from filmwright.errors import UsageError
from filmwright.film import SIZES, Film, Settings, picture_size
from filmwright.steps import write
from filmwright.steps.progress import Progress

HAND = (
    "generator",
    "model",
    "budget",
    "writer",
    "writer_model",
)  # settings that a command changes in a film that is there


@dataclass(frozen=True)
class Asked:
    """What a command says of a film; None where it says nothing."""

    quality: str | None = None
    size: str | None = None
    minutes: float | None = None
    generator: str | None = None
    language: str | None = None
    author: str | None = None
    seed: int | None = None
    model: str | None = None
    writer: str | None = None
    writer_model: str | None = None
    budget: float | None = None

    @property
    def given(self) -> dict[str, Any]:
        """The settings that were said, checked; UsageError when a value cannot be."""
        if self.quality is not None and self.quality not in SIZES:
            raise UsageError(f"--quality is {self.quality!r}; it must be one of {', '.join(SIZES)}.")
        if self.minutes is not None and not 0.2 <= self.minutes <= 180:
            raise UsageError(f"--minutes is {self.minutes:g}; it must be 0.2 to 180.")
        if self.budget is not None and not 0 <= self.budget < 1e6:
            raise UsageError(f"--budget is {self.budget:g}; it must be US dollars, 0 or more.")
        if self.writer is not None:
            write.check(self.writer)
        if self.size:
            picture_size(self.size)
        if self.generator is not None:
            from filmwright.generators import generator

            generator(self.generator)
        given = {name: value for name, value in asdict(self).items() if value is not None}
        if self.generator is not None and self.model is None:
            given["model"] = ""  # the model of another generator means nothing to this one
        if self.writer is not None and self.writer_model is None:
            given["writer_model"] = ""
        return given


def opened(source: str | None, into: Path | None, asked: Asked, progress: Progress) -> Film:
    """The film that a command is about: begun from an idea or a file, or the one in the folder, with what the command says of it."""
    given = asked.given
    if source is not None:
        from filmwright.steps import (
            begin,  # what reads screenplays of all kinds, which a film that is there does not need
        )

        film = begin.begin(source, into, Settings(**({"language": ""} | given)), progress)
        filmed_by = {name: given[name] for name in HAND if name in given}
        if any(getattr(film.settings, name) != value for name, value in filmed_by.items()):
            with film.lock():
                film.change(**filmed_by)
        return film
    film = Film(into or Path())
    fixed = [f"--{name}" for name in ("minutes", "seed") if name in given]
    if fixed:
        raise UsageError(
            f"{' and '.join(fixed)} belong to the writing of a new film; this one is written. Give an idea with them."
        )
    if given:
        with film.lock():
            film.change(**given)
    return film
