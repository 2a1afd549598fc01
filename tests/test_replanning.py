"""A plan made twice is the same to the byte; a line that grows makes three takes fall at most, wherever it stands; the cost is told."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from filmwright.direction.styles import genre_of, tempo
from filmwright.errors import FilmError, InputError
from filmwright.film import Film
from filmwright.formats import fountain
from filmwright.generators import generator
from filmwright.steps import block, breakdown, cut, opening, outline, running_time, shoot
from filmwright.steps import planned as planning
from filmwright.steps.make import statuses
from filmwright.steps.progress import Silent
from filmwright.steps.staleness import take_recipe

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


def feature() -> ModuleType:
    spec = importlib.util.spec_from_file_location("feature", BENCHMARKS / "feature.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def planned(source: Path, into: Path) -> tuple[Film, list[str]]:
    film = opening.opened(str(source), into, opening.Asked(quality="draft"), Silent())
    return film, planning.plan(film, Silent())


def recipes(folder: Path, scene: str) -> dict[str, dict[str, str]]:
    film = Film(folder)
    world, by = shoot.world_of(film, scene), generator("stage", folder)
    size, quality = film.settings.picture, film.settings.quality
    return {shot.id: dict(take_recipe(shot, world, by, size, quality)[0].parts) for shot in film.shots(scene)}


def test_a_long_screenplay_has_the_pages_that_were_asked_for() -> None:
    short, longer = feature().screenplay(4), feature().screenplay(8)
    assert longer.startswith(short[: int(len(short) * 0.9)])  # more pages, the same beginning
    screenplay = fountain.read(longer)
    assert 7 <= len(screenplay.scenes) <= 14 and len(screenplay.speakers) >= 6


SCENE = """INT. KITCHEN - NIGHT

NORA (34) stands at the window. PAUL (41) sits at the table.

NORA
You are late. I waited until nine, and then I waited until ten.

PAUL
The bus did not come.

Nora walks to the table.

NORA
There is no bus on Sundays! There has never been a bus on Sundays.

PAUL
Then I walked.

NORA
From the harbour?

PAUL
From the harbour, and all the way up the hill.
"""


def test_twice_the_same_and_a_line_fells_three_takes_at_most(tmp_path: Path) -> None:
    source = tmp_path / "late.fountain"
    source.write_text(SCENE, "utf-8")
    film, told = planned(source, tmp_path / "one")
    planned(source, tmp_path / "two")
    one, two = (tmp_path / name / "shots" / "1.toml" for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    assert "1 scene" in told[0] and told[-1].startswith("Making it takes about") and "0.00 USD" in told[-1]
    before = recipes(film.folder, "1")
    text = film.screenplay_path.read_text("utf-8")
    film.screenplay_path.write_text(text.replace("did not come.", "did not come. I ran."), "utf-8")
    planning.plan(Film(film.folder), Silent())
    after = recipes(film.folder, "1")
    fell = [shot for shot, parts in after.items() if parts != before.get(shot)]
    assert set(after) == set(before) and len(before) >= 4 and 1 <= len(fell) <= 3, fell


LONGER = (
    SCENE.replace("Then I walked.", "Then I walked. It is a long way.")
    + """
NORA
And nobody saw you?

PAUL
(softly)
A dog saw me. It did not seem to mind.

NORA
Sit down. Your soup is cold.

PAUL
I like it cold.
"""
)


@pytest.mark.parametrize("name", [pytest.param("the-house-on-the-hill", marks=pytest.mark.long), "the-jump"])
def test_an_example_planned_twice_is_the_same_to_the_byte(tmp_path: Path, name: str) -> None:
    source = BENCHMARKS.parent / "examples" / f"{name}.fountain"
    one, two = planned(source, tmp_path / "one")[0].folder, tmp_path / "two"
    other = {
        **os.environ,
        "PYTHONHASHSEED": "7",
    }  # another process, in which sets and dictionaries come in another order
    verb = [sys.executable, "-m", "filmwright", "plan", str(source), "--into", str(two), "--quality", "draft"]
    subprocess.run(verb, check=True, capture_output=True, env=other)
    for room in ("scenes", "shots"):
        files = sorted(path.name for path in (one / room).iterdir())
        assert files and files == sorted(path.name for path in (two / room).iterdir())
        for file in files:
            assert (one / room / file).read_bytes() == (two / room / file).read_bytes(), file
    assert (one / "bible.toml").read_bytes() == (two / "bible.toml").read_bytes()


@pytest.fixture(scope="module")
def at_night(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("night")
    source = folder / "late.fountain"
    source.write_text(LONGER, "utf-8")
    return planned(source, folder / "film")[0].folder


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("From the harbour?", "Perhaps from the harbour?"),
        ("PAUL\nThen I walked. It is a long way.\n\n", ""),
        ("NORA\nAnd nobody saw you?\n\n", ""),
        ("NORA\nFrom the harbour?", "NORA\nI do not believe it.\n\nNORA\nFrom the harbour?"),
    ],
)
def test_a_line_changed_put_in_or_taken_out_fells_three_takes_at_most(
    tmp_path: Path, at_night: Path, old: str, new: str
) -> None:
    film = Film(Path(shutil.copytree(at_night, tmp_path / "film")))
    before = recipes(film.folder, "1")
    text = film.screenplay_path.read_text("utf-8")
    assert old in text
    film.screenplay_path.write_text(text.replace(old, new), "utf-8")
    planning.plan(Film(film.folder), Silent())
    after = recipes(film.folder, "1")
    fell = [shot for shot, parts in after.items() if parts != before.get(shot)]
    assert len(fell) <= 3, fell


@pytest.mark.parametrize(
    "gone",
    ["NORA\nYou are late. I waited until nine, and then I waited until ten.\n\n", "PAUL\nThe bus did not come.\n\n"],
)
def test_a_line_that_is_taken_out_takes_its_cuts_with_it(tmp_path: Path, gone: str) -> None:
    source = tmp_path / "late.fountain"
    source.write_text(SCENE, "utf-8")
    film, _ = planned(source, tmp_path / "film")
    before = recipes(film.folder, "1")
    text = film.screenplay_path.read_text("utf-8")
    assert gone in text
    film.screenplay_path.write_text(text.replace(gone, ""), "utf-8")
    block.run(film, breakdown.load(film), Silent())  # stopped after blocking: the shots are cut on a beat that is gone
    with pytest.raises(FilmError, match="filmwright plan"):
        cut.edit(Film(film.folder))
    assert any(status.kind == "shots" and status.stale for status in statuses(Film(film.folder)))
    planning.plan(Film(film.folder), Silent())
    after = recipes(film.folder, "1")
    assert [shot for shot in after if after[shot] == before.get(shot)], "some shots were not cut on it, and stand"


def test_outlines_are_remembered_and_a_broken_memory_is_none(tmp_path: Path) -> None:
    source = tmp_path / "short.fountain"
    source.write_text("INT. KITCHEN - NIGHT\n\nNORA sits.\n\nNORA\nOne sugar or two?\n", "utf-8")
    film, _ = planned(source, tmp_path / "film")
    first = outline.outlines(film)
    memory = film.path(*outline.CACHE)
    assert memory.is_file() and first[0].lines == (("1-2", "nora"),)
    memory.write_text("{", "utf-8")
    assert outline.outlines(film) == first
    path = film.path("scenes", "1.toml")
    path.write_text(path.read_text("utf-8").replace('time = "night"', 'time = "dusk"'), "utf-8")
    assert outline.outlines(Film(film.folder))[0].setting[0] == "dusk"


def test_the_length_is_that_of_the_edit_remembered_or_not(tmp_path: Path) -> None:
    source = tmp_path / "long.fountain"
    source.write_text(feature().screenplay(2), "utf-8")
    film, _ = planned(source, tmp_path / "film")
    memory = film.path(*running_time.CACHE)
    assert memory.is_file()
    wanted = cut.edit(film).frames
    assert running_time.length(film, outline.outlines(film)) == wanted
    memory.write_text("{", "utf-8")
    assert running_time.length(film, outline.outlines(film)) == wanted
    film.change(author="Somebody with one more line in the roll", credits=(("Edited by", "A. B."),))
    assert running_time.length(film, outline.outlines(film)) == cut.edit(film).frames > wanted


def test_long_films_go_at_the_pace_of_their_genre() -> None:
    assert genre_of({"neutral": 60, "sorrow": 20, "joy": 5}) == "drama"
    assert genre_of({"fear": 50, "neutral": 30}) == "thriller"
    assert tempo("drama", 3) == 1.0 < tempo("drama", 20) < tempo("drama", 120) == 1.35
    assert tempo("action", 120) < 1.0
    with pytest.raises(InputError, match="no genre"):
        tempo("western", 90)
