"""Drafts: every state in which the screenplay was found is kept on record, with whose it was, so that each word has its writer."""

from __future__ import annotations

from filmwright.film import Film
from filmwright.formats import text
from filmwright.graph import digest
from filmwright.provenance import deeds
from filmwright.provenance.authorship import UNKNOWN
from filmwright.provenance.deeds import PERSON, Deeds

RECORD = "screenplay"


def observe(film: Film) -> None:
    """Put the screenplay as it stands on record. Whatever of ours writes in it calls this before and after, so that the person's words
    and its own are told apart."""
    if film.screenplay_path.is_file():
        with deeds.opened(film.path("ledger.sqlite")) as record:
            _first_words(film, record)
            record.note([(RECORD, writer(film), words(film))])


def words(film: Film) -> str:
    """The text of the screenplay."""
    return text.decode(film.screenplay_path.read_bytes(), film.screenplay_path.name)[0]


def writer(film: Film) -> str:
    """Who left the screenplay as it stands: the writer that wrote it, or a person who wrote it or changed it since."""
    records, found = film.made.records, digest(words(film))
    if found == records.get("screenplay/again"):  # scenes that were written again, or added
        return records.get("screenplay/again by", UNKNOWN)
    by = records.get("screenplay/written by")
    if by is None or found != records.get("screenplay/text"):
        return PERSON
    return _called(by)


def _called(by: str) -> str:
    return "filmwright's built-in writer" if by == "built-in" else by


def _first_words(film: Film, record: Deeds) -> None:
    """A film from an idea whose first words were changed before they were put on record: the built-in writer writes them again, and
    they count if their digest is the one that was kept."""
    by = film.made.records.get("screenplay/written by")
    if by != "built-in" or record.of(RECORD) or writer(film) != PERSON or not film.settings.idea:
        return
    from filmwright.steps.write import draft

    again = draft(film.settings.idea, film.settings).text
    if digest(again) == film.made.records.get("screenplay/text"):
        record.note([(RECORD, _called(by), again)])
    else:
        record.note([(RECORD, UNKNOWN, words(film))])
