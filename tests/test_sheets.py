"""Sheets of a character: turnaround, expressions, wardrobe, as pictures in the film's folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Garment, Look
from filmwright.errors import NotFound
from filmwright.film import Film, Settings
from filmwright.stage.motion.face import expression
from filmwright.steps import sheets

SIZE = (80, 140)
ANN = Character(
    "ann", "ANN", look=Look(hair="crop"), wardrobe=(Garment("tshirt", "#c22020"), Garment("trousers", "#203a80"))
)
VOICE = Character("radio", "RADIO", kind="voice")


@pytest.fixture
def film(tmp_path: Path) -> Film:
    made = Film.create(tmp_path / "film", Settings())
    made.save_bible(Bible(characters=(ANN, VOICE)))
    return made


def read(path: Path) -> Array:
    return np.asarray(Image.open(path).convert("RGB")).astype(int)


def red(picture: Array) -> Array:
    return (picture[..., 0] > picture[..., 1] + 50) & (picture[..., 0] > picture[..., 2] + 50)


def test_four_views_of_the_whole_figure(film: Film) -> None:
    made = sheets.turnaround(film, "ann", SIZE)
    assert list(made) == ["front", "three-quarter", "side", "back"]
    widths = {}
    for view, path in made.items():
        picture = read(path)
        assert picture.shape == (SIZE[1], SIZE[0], 3)
        columns = np.flatnonzero(red(picture).any(0))
        assert len(columns) > 5, f"the shirt is seen from the {view}"
        assert abs((columns[0] + columns[-1]) / 2 - SIZE[0] / 2) < 12, "in the middle"
        widths[view] = columns[-1] - columns[0]
    assert widths["side"] < widths["three-quarter"] <= widths["front"] + 1


def test_made_once_and_again_when_the_look_changes(film: Film) -> None:
    front = sheets.turnaround(film, "ann", SIZE)["front"]
    before = front.stat().st_mtime_ns
    assert sheets.turnaround(film, "ANN", SIZE)["front"].stat().st_mtime_ns == before
    green = Character("ann", "ANN", look=ANN.look, wardrobe=(Garment("tshirt", "#20a030"), Garment("trousers")))
    film.save_bible(Bible(characters=(green, VOICE)))
    again = read(sheets.turnaround(film, "ann", SIZE)["front"])
    assert not red(again).sum() > 40


def test_expressions_differ(film: Film) -> None:
    made = sheets.expressions(film, "ann", (96, 96))
    assert {"joy", "fear", "anger", "sorrow", "surprise", "disgust", "doubt", "tenderness", "pain", "effort"} <= set(
        made
    )
    still = read(made["neutral"])
    for mood in ("joy", "surprise", "anger"):
        assert np.abs(read(made[mood]) - still).max() > 20, mood
    assert expression("joy")["mouthSmileLeft"] > 0.5


def test_nobody_of_this_name_and_one_who_is_only_heard(film: Film) -> None:
    with pytest.raises(NotFound, match="ann"):
        sheets.turnaround(film, "../../x")
    with pytest.raises(NotFound, match="heard only"):
        sheets.turnaround(film, "radio")


def test_the_command_pictures_one_character_on_three_pages(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    from typer.testing import CliRunner

    from filmwright.cli.app import app

    for name, size in (("FULL", (48, 84)), ("FACE", (48, 48)), ("PIECE", (48, 48))):
        monkeypatch.setattr(sheets, name, size)
    monkeypatch.setattr(sheets.turnaround, "__defaults__", ((48, 84),))
    monkeypatch.setattr(sheets.expressions, "__defaults__", ((48, 48),))
    monkeypatch.setattr(sheets.wardrobe, "__defaults__", ((48, 48),))
    told = CliRunner().invoke(app, ["sheet", "ann", "--into", str(film.folder)])
    assert told.exit_code == 0, told.output
    pages = [Path(line) for line in told.output.split()]
    assert [page.name for page in pages] == ["turnaround.png", "expressions.png", "wardrobe.png"]
    assert read(pages[0]).shape == (84, 4 * 48, 3)
