"""Begin: an idea or a screenplay file becomes a film's folder; asked again with the same, the same folder goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from filmwright import files
from filmwright.errors import FilmError, InputError
from filmwright.film import Film, Settings, picture_size
from filmwright.formats import fdx, fountain, pages, text
from filmwright.graph import digest
from filmwright.steps import write
from filmwright.steps.progress import Progress

SCREENPLAYS = (".fountain", ".fdx", ".txt")
LONGEST_IDEA = 2000  # characters
LARGEST_FILE = 8 * 1024 * 1024  # bytes: twenty times a long screenplay


def is_file(source: str) -> bool:
    """Whether an argument is a screenplay file rather than an idea: by its ending, or because it is there."""
    if source.lower().endswith(SCREENPLAYS):
        return True
    try:
        return len(source) < 1000 and "\n" not in source and Path(source).is_file()
    except OSError:
        return False


def begin(source: str, into: Path | None, settings: Settings, progress: Progress) -> Film:
    """The film of a source: made new, or opened when this source has been begun before."""
    if settings.size:
        picture_size(settings.size)  # a wrong size is told before anything is made
    if is_file(source):
        return _from_file(Path(source), into, settings, progress)
    return _from_idea(source, into, settings, progress)


def _from_idea(idea: str, into: Path | None, settings: Settings, progress: Progress) -> Film:
    idea = " ".join(idea.split())
    if not any(letter.isalnum() for letter in idea):
        raise InputError(
            'The idea is empty. Say the film in a sentence, as in: filmwright make "A cat steals the moon".'
        )
    if len(idea) > LONGEST_IDEA:
        raise InputError(
            f"The idea has {len(idea):,} letters; at most {LONGEST_IDEA:,} are read. Say it in a sentence, or give a screenplay file."
        )
    if into is not None and (into / "film.toml").is_file():
        film = Film(into)
        if film.settings.idea != idea:
            raise FilmError(
                f"{into} holds another film, {film.settings.title!r}. Choose another folder with --into, or run make without an idea "
                "inside that one to go on with it."
            )
        return _again(film, settings)
    if write.by_model(settings):
        return _to_be_drafted(idea, into, settings)
    draft = write.draft(idea, settings)
    for note in draft.notes:
        progress.say(note)
    folder = into or Path(files.slug(draft.title))
    if (folder / "film.toml").is_file():
        film = Film(folder)
        if film.settings.idea == idea:
            return _again(film, settings)
        folder = _free(folder)
    film = Film.create(
        folder, replace(settings, title=draft.title, idea=idea, logline=draft.logline, language=draft.language)
    )
    write.keep(film, draft)
    return film


def _to_be_drafted(idea: str, into: Path | None, settings: Settings) -> Film:
    """The film of an idea of which a language model is to write: its folder, named after the idea, for the title is not known yet."""
    write.check(settings.writer)
    folder = into or Path(files.slug(idea))
    if (folder / "film.toml").is_file():
        film = Film(folder)
        if film.settings.idea == idea:
            return _again(film, settings)
        folder = _free(folder)
    return Film.create(folder, replace(settings, idea=idea))


def _from_file(path: Path, into: Path | None, settings: Settings, progress: Progress) -> Film:
    if not path.is_file():
        raise InputError(
            f"There is no file {path}. Give a screenplay (.fountain, .fdx or .txt), or an idea in quotation marks."
        )
    if path.stat().st_size > LARGEST_FILE:
        raise InputError(
            f"{path} has {path.stat().st_size >> 20} MB; a screenplay is never larger than {LARGEST_FILE >> 20} MB."
        )
    words, notices = text.decode(path.read_bytes(), path.name)
    for notice in notices:
        progress.say(notice)
    if path.suffix.lower() == ".fdx":
        screenplay = fdx.read(words)
        words = fountain.write(screenplay)
    else:
        words, found = pages.unpaged(words)
        for notice in found:
            progress.say(f"{path.name} is {notice}.")
        screenplay = fountain.read(words)
    title = screenplay.title or path.stem.replace("-", " ").replace("_", " ").title()
    author = settings.author or screenplay.title_field("Author") or screenplay.title_field("Authors")
    folder = into or Path(files.slug(title))
    source = str(path.resolve())
    if (folder / "film.toml").is_file():
        film = Film(folder)
        if film.made.steps.get("source") != source:
            raise FilmError(f"{folder} holds another film, {film.settings.title!r}. Choose another folder with --into.")
        film = _again(film, settings)
        _refreshed(film, words, progress)
        return film
    language = settings.language or screenplay.language
    film = Film.create(folder, replace(settings, title=title, author=" ".join(author.split()), language=language))
    film.made.steps["source"] = source
    film.made.steps["source words"] = digest(words)
    film.made.records["screenplay/text"] = digest(words)
    files.write(film.screenplay_path, words)
    film.save_made()
    return film


def _refreshed(film: Film, words: str, progress: Progress) -> None:
    """The source file changed: take it over, unless the person went on writing in the film's folder."""
    there = film.screenplay_path.read_text("utf-8") if film.screenplay_path.is_file() else ""
    # What was taken over last; what filmwright itself wrote in the film's folder since then is as little to be lost as a person's words.
    last = film.made.steps.get("source words", film.made.records.get("screenplay/text"))
    if digest(words) == last or words == there:
        return
    if there and digest(there) != last:
        progress.say(
            "screenplay.fountain in the film's folder was edited and is kept; the source file has changed too."
        )
        return
    files.write(film.screenplay_path, words)
    film.made.records["screenplay/text"] = digest(words)
    film.made.steps["source words"] = digest(words)
    film.save_made()


def _again(film: Film, settings: Settings) -> Film:
    """The same film asked for again: size and quality follow the command, the rest is the film's own."""
    film.change(quality=settings.quality, size=settings.size)
    return film


def _free(folder: Path) -> Path:
    return next(p for n in range(2, 1000) if not (p := folder.with_name(f"{folder.name}-{n}")).exists())
