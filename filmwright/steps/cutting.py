"""What `filmwright cut` does: tell the edit, take over one from an editor, or go back to the directed one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from filmwright.film import Film
from filmwright.formats.timecode import code
from filmwright.steps import cut, recut


def told(film: Film) -> Iterator[str]:
    """The edit, clip by clip, in time code as editors count it."""
    made = cut.edit(film)
    whose = "your cut (cut.toml)" if recut.load(film) else "as directed"
    yield f"{film.settings.title}: {len(made.clips)} clips, {made.frames / made.fps:.1f} s, {whose}."
    hour = 3600 * made.fps
    for k, clip in enumerate(made.clips, 1):
        way = f"dissolve {clip.dissolve}" if clip.dissolve else "fade in" if clip.fade_in else "cut"
        yield f"{k:3}  {clip.shot:<9} {code(hour + clip.at, made.fps)}  {clip.frames / made.fps:5.1f} s  {way:<12} {clip.why}".rstrip()


def taken_over(film: Film, path: Path) -> Iterator[str]:
    """Make an editor's timeline the film's cut."""
    with film.lock():
        notes = cut.take_over(film, path)
        _forget_written(film)
        cut.run(film)
        notes += [note for note in film.made.notes["cut"] if note not in notes]
    for note in notes:
        yield f"{note[0].upper()}{note[1:]}." if not note[:1].isdigit() else f"{note}."
    yield "Run make to mix and master it."


def dropped(film: Film) -> Iterator[str]:
    """Go back to the cut as directed."""
    with film.lock():
        had = recut.drop(film)
        _forget_written(film)
        cut.run(film)
    yield (
        "The film is cut as directed again; your cut is kept in cut-out/."
        if had
        else "The film is cut as directed; there is no cut of yours."
    )


def _forget_written(film: Film) -> None:
    """The timeline that lies in the folder gives way to this one, whoever wrote it."""
    film.made.records.pop(cut.RECORD, None)
