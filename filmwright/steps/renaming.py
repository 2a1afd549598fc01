"""Rename: a character gets another name, everywhere in the screenplay; who they are, and what is filmed of them, stays."""

from __future__ import annotations

import re

from filmwright import files
from filmwright.errors import InputError, NotFound
from filmwright.film import Film
from filmwright.formats import text
from filmwright.steps import breakdown
from filmwright.steps.progress import Progress

LONGEST = 60  # characters of a name
MARKS = re.compile(r"[()\[\]/\\^@#<>~*]")


def rename(film: Film, old: str, new: str, progress: Progress) -> list[str]:
    """Call a character `new` in cues, action and speech, and bring the bible after it; sentences on what that touched.

    Raises NotFound for nobody of the name, InputError for a name that cannot be a cue or is somebody's already.
    """
    name = " ".join(new.split())
    if not re.search(r"[^\W\d_]", name) or len(name) > LONGEST or MARKS.search(name):
        raise InputError(
            f"“{new}” cannot stand as a cue. Give a name of letters, at most {LONGEST} characters, without brackets or marks."
        )
    with film.lock():
        breakdown.run(film, progress)
        bible = film.bible()
        who = bible.character(old.upper()) or bible.character(old.lower())
        if who is None:
            known = ", ".join(c.name for c in bible.characters) or "nobody"
            raise NotFound(f"There is no character called “{old}” in this film. There are: {known}.")
        other = next((c for c in bible.characters if c.name == name.upper() and c is not who), None)
        if other is not None:
            raise InputError(
                f"{other.name} is somebody else in this film already. Choose another name, or rename {other.name} first."
            )
        if name.upper() == who.name:
            return [f"{who.name} has that name."]
        words, _ = text.decode(film.screenplay_path.read_bytes(), film.screenplay_path.name)
        pattern = re.compile(rf"(?<!\w){re.escape(who.name)}(?!\w)", re.I)
        spoken = [line.id for line in breakdown.load(film).lines if pattern.search(line.spoken)]
        changed, count = pattern.subn(lambda found: _cased(found[0], name), words)
        files.write(film.screenplay_path, changed)
        breakdown.run(film, progress)
    told = [f"{who.name} is called {name.upper()} now, in {count} {'place' if count == 1 else 'places'}."]
    if spoken:
        told.append(
            f"Spoken anew, because they hold the name: {', '.join(spoken)}. Everything else that is made stands."
        )
    else:
        told.append("No line holds the name: all that is made stands, but titles and credits.")
    return told


def _cased(found: str, name: str) -> str:
    """A name as the page writes it there: in capitals where the old one was."""
    return name.upper() if found.isupper() else name if not name.isupper() else name.title()
