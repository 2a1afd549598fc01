"""Write: an idea becomes a screenplay. What a person has written or edited is never written over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filmwright import files
from filmwright.film import Film, Settings
from filmwright.graph import digest
from filmwright.steps.progress import Progress, working
from filmwright.steps.spending import Consent

if TYPE_CHECKING:
    from filmwright.steps.desk import Desk
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


def by_model(settings: Settings) -> bool:
    """Whether a language model writes this film, rather than the built-in writer."""
    from filmwright.writing.llm.models import is_model

    return is_model(settings.writer)


def check(name: str) -> None:
    """UsageError when there is no writer of this name."""
    from filmwright.writing.llm.models import is_model, named

    if is_model(name):
        named(name)


def desk(film: Film, progress: Progress, consent: Consent | None, name: str = "", model: str = "") -> Desk:
    """Where the film's language model is asked; `name` and `model` are another's than film.toml names."""
    from filmwright.steps.desk import Desk
    from filmwright.writing.llm.models import writer

    chosen = (name, model) if name else (film.settings.writer, model or film.settings.writer_model)
    return Desk(film, writer(*chosen, film.folder), consent or Consent(), progress)


def first(film: Film, progress: Progress, consent: Consent | None = None, until: str = "", seed: int = 0) -> list[str]:
    """Write the screenplay of a film that was begun from an idea, by whoever film.toml names; sentences that tell.

    A language model goes on where it stopped; `until` is the last of its steps. The caller holds the film's lock.
    """
    if not by_model(film.settings):
        made = draft(film.settings.idea, film.settings)
        keep(film, made)
        return list(made.notes)
    from filmwright.steps import drafting

    asked = desk(film, progress, consent)
    with working(progress, "write", float(drafting.steps_of(film))):
        return drafting.run(film, asked, until, seed)
