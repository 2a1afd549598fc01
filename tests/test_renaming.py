"""A character who gets another name is the same one: no take falls but where the name is said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from filmwright.cli.app import app
from filmwright.errors import InputError, NotFound
from filmwright.film import Film, Settings
from filmwright.steps import begin, block, breakdown, direct, shoot, speak
from filmwright.steps.progress import Silent
from filmwright.steps.renaming import rename

TEXT = """INT. KITCHEN - NIGHT

NORA (34), in a red jumper, sits at the table. PAUL (40) enters.

PAUL
You are up late.

Nora takes the letter from the table and gives it to Paul.

PAUL
What is it? Nora, what is it?

NORA
It is from my mother.

EXT. STREET - DAY

Nora walks. A GUARD (50), in a blue coat, waits at the corner. Paul follows Nora.

NORA
She is alive.

The guard looks at Nora.
"""


@pytest.fixture
def film(tmp_path: Path) -> Film:
    (tmp_path / "key.fountain").write_text(TEXT)
    return begin.begin(str(tmp_path / "key.fountain"), tmp_path / "film", Settings(), Silent())


def made(film: Film) -> tuple[dict[str, str], dict[str, str]]:
    """(recipe of every take, of every line), after planning."""
    breakdown.run(film, Silent())
    screenplay = breakdown.load(film)
    block.run(film, screenplay, Silent())
    direct.run(film, Silent())
    takes = {w.shot.id: w.recipe.key for w in shoot.wanted(film)}
    return takes, {w.line.id: w.recipe.key for w in speak.wanted(film, screenplay)}


def shots_of(film: Film, line: str) -> set[str]:
    """The shots in which a line is heard."""
    scene = next(film.scene(i) for i in film.scene_ids() if any(b.id == line for b in film.scene(i).beats))
    start = scene.start(line)
    end = start + scene.beats[scene.index(line)].frames
    return {s.id for s in film.shots(scene.id) if scene.frame(s.start) < end and scene.frame(s.end) > start}


@pytest.mark.parametrize("how", ["by hand", "by command"])
def test_only_what_says_the_name_falls(film: Film, how: str) -> None:
    takes, lines = made(film)
    before = {c.id: c for c in film.bible().characters}
    if how == "by hand":
        path = film.screenplay_path
        path.write_text(re.sub("Nora", "Mildred", path.read_text().replace("NORA", "MILDRED")))
        assert any("NORA is called MILDRED now" in told for told in breakdown.renames(film))
    else:
        told = rename(film, "nora", "Mildred", Silent())
        assert "in 8 places" in told[0] and "Everything else" in told[1]
    takes_now, lines_now = made(film)
    after = {c.id: c for c in film.bible().characters}
    assert set(after) == set(before) and after["nora"].name == "MILDRED"
    assert all(
        (after[i].look, after[i].voice, after[i].wardrobe) == (c.look, c.voice, c.wardrobe) for i, c in before.items()
    )
    fallen = {line for line in lines if lines_now.get(line) != lines[line]}
    assert [line.spoken for line in breakdown.load(film).lines if line.id in fallen] == [
        "What is it? Mildred, what is it?"
    ]
    assert {shot for shot in takes if takes_now.get(shot) != takes[shot]} <= shots_of(film, fallen.pop())
    assert set(takes_now) == set(takes) and breakdown.renames(film) == []


def test_somebody_who_never_speaks_keeps_the_face_too(film: Film) -> None:
    takes, _ = made(film)
    guard = film.bible().character("GUARD")
    assert guard is not None
    path = film.screenplay_path
    path.write_text(path.read_text().replace("GUARD", "SENTRY").replace("guard", "sentry"))
    assert made(film)[0] == takes
    found = film.bible().character("SENTRY")
    assert found is not None and (found.id, found.look) == (guard.id, guard.look)


def test_names_that_cannot_be_are_refused_and_nothing_is_changed(film: Film) -> None:
    breakdown.run(film, Silent())
    words = film.screenplay_path.read_bytes()
    for old, new, error in (
        ("Nora", "Paul", InputError),
        ("Nora", "(O.S.)", InputError),
        ("Zoe", "Ann", NotFound),
        ("Nora", "9", InputError),
    ):
        with pytest.raises(error):
            rename(film, old, new, Silent())
    assert film.screenplay_path.read_bytes() == words
    done = CliRunner().invoke(app, ["rename", "Paul", "Jean-Luc", "--into", str(film.folder)])
    assert done.exit_code == 0 and "PAUL is called JEAN-LUC now" in done.output
    assert "JEAN-LUC\n" in film.screenplay_path.read_text() and "follows Nora" in film.screenplay_path.read_text()
