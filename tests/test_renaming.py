"""A character who gets another name is the same one: no take falls but where the name is said."""

from __future__ import annotations

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


def test_only_what_says_the_name_falls(film: Film) -> None:
    takes, lines = made(film)
    before = {c.id: c for c in film.bible().characters}
    path, words = film.screenplay_path, film.screenplay_path.read_text()
    for old, new in (("NORA", "MILDRED"), ("Nora", "Mildred"), ("GUARD", "SENTRY"), ("guard", "sentry")):
        words = words.replace(old, new)
    path.write_text(words)
    told = " ".join(breakdown.renames(film))  # also of somebody who never speaks
    assert "NORA is called MILDRED now" in told and "GUARD is called SENTRY now" in told
    takes_now, lines_now = made(film)
    after = {c.id: c for c in film.bible().characters}
    assert {c.id: c.name for c in after.values()} == {"nora": "MILDRED", "paul": "PAUL", "guard": "SENTRY"}
    for i, c in before.items():
        assert (after[i].look, after[i].voice, after[i].wardrobe) == (c.look, c.voice, c.wardrobe)
    fallen = {line for line in lines if lines_now.get(line) != lines[line]}
    said = [line.spoken for line in breakdown.load(film).lines if line.id in fallen]
    assert said == ["What is it? Mildred, what is it?"]
    assert {shot for shot in takes if takes_now.get(shot) != takes[shot]} <= shots_of(film, fallen.pop())
    assert set(takes_now) == set(takes) and breakdown.renames(film) == []


def test_the_command_renames_in_every_place(film: Film) -> None:
    told = rename(film, "nora", "Mildred", Silent())
    assert "in 8 places" in told[0] and "Spoken anew" in told[1] and "Everything else" in told[1]
    found = film.bible().character("MILDRED")
    assert found is not None and found.id == "nora" and "NORA" not in film.screenplay_path.read_text().upper()


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
