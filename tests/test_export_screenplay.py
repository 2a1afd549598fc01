"""The screenplay handed to a writing program and taken back: every element, in any film that has words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from test_fountain import SCREENPLAYS

from filmwright import cli
from filmwright.errors import FilmError, UsageError
from filmwright.film import Film, Settings
from filmwright.formats import fdx, fountain
from filmwright.screenplay import Screenplay
from filmwright.steps import begin, export, export_screenplay
from filmwright.steps.export import Asked
from filmwright.steps.progress import Silent

WORDS = """Title: Deux sucres & one
Author: Élise Ōmura

.INTERCUT - KITCHEN / CAR #3A#

!NORA waits. **Loudly**, _in_ a <room> & *not* ]]> outside.

NORA (V.O.)
(into phone, "tired")
J'ai froid… où es-tu ?

PAUL
I am here.

NORA ^
No, *there*.

# Act two

= She leaves.

[[a note]]

> THE END <

===

INT. CAFÉ - NUIT

~A song without an end

@McAVOY
Yes.

> SMASH CUT TO:
"""


def film_of(folder: Path, words: str = WORDS) -> Film:
    film = Film.create(folder, Settings(title="Deux sucres", language="fr"))
    film.screenplay_path.write_text(words, "utf-8")
    return film


def test_what_is_exported_begins_the_same_film_again(tmp_path: Path) -> None:
    film = film_of(tmp_path / "film")
    (sentence,) = export.run(film, Asked("finaldraft"), Silent())
    folder = film.path("out", "export", "finaldraft")
    assert str(folder.resolve()) in sentence
    assert sorted(path.name for path in folder.iterdir()) == [
        f"deux-sucres.{end}" for end in ("fdx", "fountain", "pdf")
    ]
    assert (folder / "deux-sucres.pdf").read_bytes().startswith(b"%PDF")
    again = begin.begin(str(folder / "deux-sucres.fdx"), tmp_path / "again", Settings(language=""), Silent())
    assert fountain.read(again.screenplay_path.read_text("utf-8")) == fountain.read(WORDS)
    assert again.settings.author == "Élise Ōmura"


@settings(max_examples=15, deadline=None)
@given(SCREENPLAYS)
def test_every_screenplay_goes_there_and_back_through_the_files(
    tmp_path_factory: pytest.TempPathFactory, screenplay: Screenplay
) -> None:
    room = tmp_path_factory.mktemp("film")
    words = fountain.write(screenplay)
    export_screenplay.written(film_of(room / "film", words), room)
    assert fdx.read((room / "deux-sucres.fdx").read_text("utf-8")) == fountain.read(words)


def test_letters_that_xml_cannot_hold_are_told(tmp_path: Path) -> None:
    film = film_of(tmp_path / "film", WORDS.replace("waits", "wa\x08its"))
    told = export.run(film, Asked("finaldraft"), Silent())
    assert "control characters" in told[1]
    fdx.read(film.path("out", "export", "finaldraft", "deux-sucres.fdx").read_text("utf-8"))


def test_what_makes_no_sense_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film = film_of(tmp_path / "film")
    with pytest.raises(UsageError, match="only the screenplay"):
        export.run(film, Asked("finaldraft", masters=("h264",)), Silent())
    film.screenplay_path.unlink()
    with pytest.raises(FilmError, match="no screenplay yet"):
        export.run(film, Asked("finaldraft"), Silent())
    assert not film.path("out", "export", "finaldraft").exists()
    assert cli.run(["export", "--for", "finaldraft", "--into", str(film.folder)]) == 1
    assert cli.run(["export", "--for", "celtx", "--into", str(film.folder)]) == 2
    assert "finaldraft" in capsys.readouterr().err
