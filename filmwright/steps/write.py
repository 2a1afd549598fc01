"""Write: an idea becomes a screenplay. What a person has written or edited is never written over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmwright import files
from filmwright.film import Film, Settings
from filmwright.graph import digest

if TYPE_CHECKING:
    from filmwright.writing.builtin import Draft


def draft(idea: str, settings: Settings) -> Draft:
    """The built-in writer's screenplay for an idea; the same idea, seed and length give the same words."""
    from filmwright.writing.builtin import compose

    return compose(idea, minutes=settings.minutes, seed=settings.seed, language=settings.language)


def keep(film: Film, made: Draft) -> None:
    """Put a draft into the film's folder, unless a screenplay is there."""
    if film.screenplay_path.is_file():
        return
    files.write(film.screenplay_path, made.text)
    film.made.records["screenplay/text"] = digest(made.text)
    film.made.records["screenplay/written by"] = "built-in"
    film.made.notes["write"] = list(made.notes)
    film.save_made()
