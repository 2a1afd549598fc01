"""The storyboard: a still of every shot before anything is shot, on pages; only what changed is drawn anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from test_hired_film import BIBLE, SCENE, shots

from filmwright import cli
from filmwright.errors import FilmError, NotFound
from filmwright.film import Film, Settings
from filmwright.formats.board import Row, Sheet, arrow, html, pdf
from filmwright.steps import boarding, storyboard
from filmwright.steps.progress import Silent
from filmwright.titling.typeface import face_file


@pytest.fixture
def film(tmp_path: Path) -> Film:
    film = Film.create(tmp_path / "film", Settings(title="Meadow <2>", size="320x134"))
    film.save_bible(BIBLE)
    film.save_scene(SCENE)
    film.save_shots("1", shots())
    return film


def test_every_shot_is_drawn_once_and_again_only_when_it_changes(
    film: Film, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = shots()
    told = storyboard.run(film, Silent())
    assert "2 shots in 1 scene" in told[0] and "2 drawn anew" in told[0]
    folder = film.path("storyboard")
    still = np.asarray(Image.open(folder / f"{first.id}.jpg"), float)
    assert still.shape == (268, 640, 3) and still.std() > 4  # a picture, and not one colour
    page = (folder / "index.html").read_text("utf-8")
    assert "Meadow &lt;2&gt;" in page and SCENE.heading in page
    assert boarding.head_of(SCENE, first) in page and f'src="{second.id}.jpg"' in page
    assert (folder / "storyboard.pdf").read_bytes().startswith(b"%PDF")
    assert "0 drawn anew" in storyboard.run(film, Silent())[0]
    before = (folder / f"{second.id}.jpg").stat().st_mtime_ns
    film.save_shots("1", [replace(first, movement="push_in"), second])
    assert cli.run(["storyboard", "1", "--into", str(film.folder)]) == 0
    assert "1 drawn anew" in capsys.readouterr().out
    assert (folder / f"{second.id}.jpg").stat().st_mtime_ns == before
    assert "<svg" in (folder / "index.html").read_text("utf-8")


def test_without_shots_there_is_a_clear_word(film: Film) -> None:
    with pytest.raises(NotFound, match="no scene 7"):
        storyboard.run(film, Silent(), ("7",))
    film.save_shots("1", [])
    with pytest.raises(FilmError, match="filmwright plan"):
        storyboard.run(film, Silent())


def test_arrows_point_where_they_say() -> None:
    (start, end), tip = arrow((-0.5, 0.0, 0.5, 0.0, True), 640, 268)
    assert start == (160.0, 134.0) and end == (480.0, 134.0) and tip[1] == end
    assert all(x < end[0] for x, _ in (tip[0], tip[2])) and tip[0][1] != tip[2][1]
    assert set(boarding.MOVES) <= {"pan_left", "pan_right", "tilt_up", "tilt_down", "zoom_in", "zoom_out", "push_in", "pull_out",
        "truck_left", "truck_right", "crane_up", "crane_down", "orbit", "reveal", "drone"}  # fmt: skip


def test_pages_hold_long_scenes_and_any_letters(tmp_path: Path) -> None:
    Image.new("RGB", (64, 28)).save(tmp_path / "1-001.jpg")
    rows = tuple(
        Row("1-001", "MS single 50 mm", "НОРА: “Élise, où es-tu ?” " * 20, "why", ((0, 0, 0.5, 0.2, False),))
        for _ in range(8)
    )
    sheet = Sheet("1  INT. CUISINE - NUIT", "night", 61.0, rows)
    made = pdf("Nora", [sheet], tmp_path, (64, 28), face_file("sans"))
    assert made.count(b"/Type /Page\n") + made.count(b"/Type /Page ") == 2  # six panels a page
    assert made == pdf("Nora", [sheet], tmp_path, (64, 28), face_file("sans"))
    assert html("Nora", [sheet], (64, 28)).count("<figure") == 8
