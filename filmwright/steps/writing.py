"""Writing as a command: a screenplay from an idea, the next steps of one that is being drafted, new scenes, or a scene once more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from filmwright.errors import UsageError
from filmwright.film import Film, Settings
from filmwright.steps import begin, rewriting, write
from filmwright.steps.opening import Asked
from filmwright.steps.progress import Progress
from filmwright.steps.spending import Consent
from filmwright.writing.llm.models import is_model


@dataclass(frozen=True)
class Wish:
    """What is wanted: an idea (None: the film in the folder), the last step, new scenes at the end, or one scene again, by a note."""

    idea: str | None
    into: Path | None = None
    until: str = ""
    more: bool = False
    scenes: int = 1
    rewrite: str = ""
    note: str = ""


def run(wish: Wish, asked: Asked, progress: Progress, consent: Consent) -> list[str]:
    """Do what is wished; sentences that tell. UsageError for wishes that exclude each other."""
    if wish.more and wish.rewrite:
        raise UsageError("--continue and --rewrite are two things; say one of them.")
    if wish.idea is not None and (wish.more or wish.rewrite):
        raise UsageError(
            "--continue and --rewrite are about a film that is there; leave the idea away, and run them in its folder."
        )
    if wish.note and not (wish.more or wish.rewrite):
        raise UsageError("--note goes with --rewrite SCENE or --continue.")
    film = _film(wish, asked, progress)
    with film.lock():
        if wish.more or wish.rewrite:
            return _changed(film, wish, asked, progress, consent)
        if film.screenplay_path.is_file() and not write.by_model(film.settings):
            return [f"The screenplay is {film.screenplay_path}. It is yours to edit; filmwright make makes the film."]
        if wish.until and not write.by_model(film.settings):
            raise UsageError("The built-in writer writes in one go; --until is for a language model (--writer).")
        said = write.first(film, progress, consent, wish.until, asked.seed or 0)
        if not write.by_model(film.settings):
            said.append(f"The screenplay is {film.screenplay_path}.")
        return said


def _film(wish: Wish, asked: Asked, progress: Progress) -> Film:
    """The film that is meant, with what the command says of it. A seed belongs to the answer that is asked for, once the film is begun."""
    if wish.idea is not None:
        if begin.is_file(wish.idea):
            raise UsageError(f"{wish.idea} is a screenplay already. To make it: filmwright make {wish.idea}")
        film = begin.begin(wish.idea, wish.into, Settings(**({"language": ""} | asked.given)), progress)
    else:
        film = Film(wish.into or Path())
    given = replace(asked, seed=None).given
    if any(getattr(film.settings, name) != value for name, value in given.items()):
        with film.lock():
            film.change(**given)
    return film


def _changed(film: Film, wish: Wish, asked: Asked, progress: Progress, consent: Consent) -> list[str]:
    if not is_model(film.settings.writer):
        verb = "--continue" if wish.more else f'--rewrite {wish.rewrite} --note "…"'
        raise UsageError(
            "The built-in writer tells whole stories, written by people; it cannot go on with a screenplay, nor change a scene by a note. "
            f"A language model can: filmwright write {verb} --writer openai (or anthropic, google, ollama, or a server's address). The "
            "built-in writer tells the same idea otherwise with: filmwright write IDEA --seed 2 --into another-folder"
        )
    desk = write.desk(film, progress, consent)
    if wish.more:
        return rewriting.go_on(film, desk, wish.note, wish.scenes, asked.seed or 0)
    return rewriting.again(film, desk, wish.rewrite, wish.note, asked.seed or 0)
