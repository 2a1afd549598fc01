"""Breakdown: the screenplay read, its ids found again, and the bible: who and what stays the same."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from filmwright.bible import Bible
from filmwright.errors import ScreenplayError
from filmwright.film import Film
from filmwright.formats import fountain, tables, text
from filmwright.graph import digest
from filmwright.identity import IdBook, align, apply, renamed
from filmwright.screenplay import Screenplay
from filmwright.steps import drafts
from filmwright.steps.progress import Progress

VERSION = 4  # raised when breakdown would now read the same words otherwise
CONTINUITY = "continuity"  # in made.toml's notes: what in the script cannot be
Groups = dict[str, tuple[str, ...]]
# by film: the words, the book of ids, and the words with their ids
_applied: WeakKeyDictionary[Film, tuple[Screenplay, dict[str, Any], Screenplay]] = WeakKeyDictionary()
PERSON: Groups = {
    "look": ("look",),
    "wardrobe": ("wardrobe",),
    "outfits": ("outfits",),
    "states": ("states",),
    "voice": ("voice",),
    "words": ("name", "description", "kind", "cast_by"),
}
PLACE: Groups = {"place": ("name", "kind", "interior", "seed", "options")}
PROP: Groups = {"prop": ("name", "kind", "colour", "size")}
GROUPS = {"characters": PERSON, "places": PLACE, "props": PROP}


def load(film: Film) -> Screenplay:
    """The film's screenplay, with the ids of made.toml; ScreenplayError when there is none."""
    parsed, held = _read(film), _applied.get(film)
    if held is not None and held[0] is parsed and held[1] is film.made.ids:
        return held[2]
    screenplay = apply(align(IdBook.from_plain(film.made.ids), parsed), parsed)
    _applied[film] = parsed, film.made.ids, screenplay
    return screenplay


def _read(film: Film) -> Screenplay:
    path = film.screenplay_path
    if not path.is_file():
        raise ScreenplayError(
            f"There is no screenplay.fountain in {film.folder}. Write one there, or run make with an idea."
        )
    words, _ = text.decode(path.read_bytes(), path.name)
    return _parsed(words)


@lru_cache(maxsize=2)
def _parsed(words: str) -> Screenplay:
    return fountain.read(words)


def run(film: Film, progress: Progress) -> Bible:
    """Read the screenplay and bring bible.toml up to date; what a person set there is kept."""
    parsed = _read(film)
    drafts.observe(film)
    old_ids = IdBook.from_plain(film.made.ids)
    ids = align(old_ids, parsed)
    screenplay = apply(ids, parsed)
    key = digest((VERSION, fountain.write(parsed)))
    was = film.bible()
    if film.made.steps.get("breakdown") == key and film.path("bible.toml").is_file():
        return was
    from filmwright.steps.proposing import propose

    names = renamed(old_ids, ids, [character.name for character in was.characters])
    proposed, notes, odd = propose(screenplay, was, names, film.settings.seed)
    notes = [*_told(names), *notes]
    film.made.ids = ids.to_plain()
    _applied[film] = parsed, film.made.ids, screenplay
    bible = _settled(film, was, proposed, notes)
    film.save_bible(bible)
    film.made.steps["breakdown"] = key
    film.made.notes["breakdown"] = notes
    film.made.notes[CONTINUITY] = odd
    film.save_made()
    for note in [*notes, *odd]:
        progress.say(note)
    return bible


def renames(film: Film) -> list[str]:
    """In sentences, who is called otherwise in the screenplay as it lies there than when it was last broken down."""
    old = IdBook.from_plain(film.made.ids)
    if not old.scenes or not film.screenplay_path.is_file():
        return []
    return _told(renamed(old, align(old, _read(film)), [character.name for character in film.bible().characters]))


def _told(names: dict[str, str]) -> list[str]:
    return [
        f"{old} is called {new} now: the same face, clothes, voice and ids; only lines and titles that hold the name are made again."
        for old, new in names.items()
    ]


def _settled(film: Film, was: Bible, proposed: Bible, notes: list[str]) -> Bible:
    """The proposed bible with the person's own values kept, record by record and group by group."""
    tables_now, tables_new = tables.plain(was), tables.plain(proposed)
    out: dict[str, list[Any]] = {}
    for room, groups in GROUPS.items():
        now = {row["id"]: row for row in tables_now.get(room, [])}
        rows = []
        for row in tables_new.get(room, []):
            rows.append(_settled_row(film, f"{room}/{row['id']}", now.pop(row["id"], None), row, groups, notes))
        # Someone whom the screenplay no longer names stays: other scenes, or the person, may want them.
        out[room] = rows + list(now.values())
    return tables.build(Bible, {**out, "cleared": dict(was.cleared)})


def _settled_row(
    film: Film,
    record: str,
    now: dict[str, Any] | None,
    new: dict[str, Any],
    groups: Groups,
    notes: list[str],
) -> dict[str, Any]:
    if now is not None and now.get("locked"):
        return {**now, "name": new["name"]} if record.startswith("characters/") else now  # the cues say so

    def grouped(row: dict[str, Any]) -> dict[str, Any]:
        return {name: {key: row[key] for key in keys if key in row} for name, keys in groups.items()}

    values, said = film.settle(record, grouped(now) if now is not None else None, grouped(new))
    notes += said
    merged: dict[str, Any] = {"id": new["id"]}
    if now is not None and "cleared" in now:
        merged["cleared"] = now["cleared"]  # what a person has agreed to is nothing that filmwright writes
    for group in values.values():
        merged.update(group)
    return merged
