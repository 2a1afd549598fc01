"""A film's folder: opened, locked, and a person's hand in it respected."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from filmwright.errors import FilmBusy, FilmError, InputError, NewerSchema, NotFound
from filmwright.film import Film, Settings, picture_size, scene_order
from filmwright.scenes import Beat, Scene


@pytest.fixture
def film(tmp_path):
    return Film.create(tmp_path / "film", Settings(title="A Film", idea="a cat"))


def test_a_film_is_opened_as_it_was_made(film):
    assert Film(film.folder).settings == film.settings
    assert Film(film.folder).settings.picture == (640, 268)


def test_no_film_is_said_so(tmp_path):
    with pytest.raises(FilmError, match=r"no film\.toml"):
        Film(tmp_path)


def test_a_newer_film_is_refused(film):
    path = film.folder / "film.toml"
    path.write_text(path.read_text().replace("film.1", "film.7"))
    with pytest.raises(NewerSchema):
        Film(film.folder)


def test_two_at_once_are_one_too_many(film):
    script = "import sys; from pathlib import Path; from filmwright.film import Film\nwith Film(Path(sys.argv[1])).lock(): pass"
    with film.lock():
        other = subprocess.run([sys.executable, "-c", script, str(film.folder)], capture_output=True, text=True)
    assert "FilmBusy" in other.stderr
    with film.lock():
        pass
    assert subprocess.run([sys.executable, "-c", script, str(film.folder)]).returncode == 0


def test_the_same_process_cannot_lock_twice(film):
    with film.lock(), pytest.raises(FilmBusy), Film(film.folder).lock():
        pass


def test_values_of_filmwright_are_renewed_and_those_of_a_person_kept(film):
    first, _ = film.settle("characters/ann", None, {"look": {"age": 30}, "voice": {"name": "af_heart"}})
    assert first == {"look": {"age": 30}, "voice": {"name": "af_heart"}}
    second, notes = film.settle("characters/ann", first, {"look": {"age": 31}, "voice": {"name": "af_heart"}})
    assert second["look"] == {"age": 31}
    assert not notes
    mine = {**second, "look": {"age": 77}}
    third, notes = film.settle("characters/ann", mine, {"look": {"age": 31}, "voice": {"name": "bf_emma"}})
    assert third == {"look": {"age": 77}, "voice": {"name": "bf_emma"}}
    assert not notes  # nothing new is wanted for the look: no conflict
    fourth, notes = film.settle("characters/ann", mine, {"look": {"age": 40}, "voice": {"name": "bf_emma"}})
    assert fourth["look"] == {"age": 77}
    assert "look is yours" in notes[0]


def test_a_locked_record_stays(film):
    kept, notes = film.settle("characters/ann", {"look": {"age": 30}, "locked": True}, {"look": {"age": 31}})
    assert kept["look"] == {"age": 30}
    assert "locked" in notes[0]


def test_a_take_without_its_recipe_is_none(film):
    folder = film.path("takes", "1-001")
    folder.mkdir(parents=True)
    (folder / "take-1.mp4").write_bytes(b"x")
    assert film.takes("1-001") == []
    recipe = {"shot": "1-001", "number": 1, "file": "take-1.mp4", "key": "k", "generator": "stage", "frames": 1,
              "width": 2, "height": 2, "fps": 24}  # fmt: skip
    (folder / "take-1.json").write_text(json.dumps(recipe))
    assert film.takes("1-001")[0].key == "k"
    (folder / "take-2.json").write_text('{"shot": "1-00')
    assert len(film.takes("1-001")) == 1


def test_a_scene_edited_by_hand_must_hold_together(film):
    film.save_scene(Scene("1", "INT. ROOM", "room", beats=(Beat("1-1", "action", 10), Beat("1-2", "action", 10))))
    path = film.path("scenes", "1.toml")
    path.write_text(path.read_text().replace('"1-2"', '"1-1"'))
    with pytest.raises(FilmError, match="stands there twice"):
        film.scene("1")
    with pytest.raises(NotFound, match="no scene 9"):
        film.scene("9")
    with pytest.raises(NotFound, match="no shot"):
        film.shot("1-001")


def test_scenes_are_in_the_trades_order():
    assert sorted(["10", "2A", "2", "1", "2B"], key=scene_order) == ["1", "2", "2A", "2B", "10"]


@pytest.mark.parametrize("text", ["", "1280", "x536", "0x0", "1x1", "99999x10", "wide"])
def test_a_size_that_is_none(text):
    with pytest.raises(InputError):
        picture_size(text)


def test_sizes_are_even():
    assert picture_size("1279x537") == (1278, 536)
