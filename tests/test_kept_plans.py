"""Plans of rooms that are kept: the same as those of rooms furnished anew, and never those of other code."""

from pathlib import Path

import pytest

from filmwright import sources
from filmwright.bible import Place
from filmwright.stage.places import kept_plans, room
from filmwright.stage.places.room import Room

CORRIDOR = Place("hall", "Hall", "room", True, 4, (("type", "corridor"),))


def test_a_kept_plan_is_the_plan_of_the_furnished_room(own_folders: Path):
    fresh = Room(CORRIDOR)
    assert fresh._furnished, "nothing is kept yet"
    again = Room(CORRIDOR)
    assert not again._furnished, "nobody furnishes a room to know its plan"
    assert repr(again.plan) == repr(fresh.plan) and again._known == fresh._known
    assert again.shell == fresh.shell and again._furnished
    assert Room(Place("hall", "Hall", "room", True, 5, CORRIDOR.options))._furnished, "another seed is another room"


def test_a_damaged_plan_and_one_of_other_code_are_none(own_folders: Path, monkeypatch: pytest.MonkeyPatch):
    plan = Room(CORRIDOR).plan
    (path,) = kept_plans.folder().glob("*.json")
    path.write_text(path.read_text("utf-8").replace("0", "1", 1), "utf-8")
    damaged = Room(CORRIDOR)
    assert damaged._furnished and damaged.plan == plan
    assert not Room(CORRIDOR)._furnished
    monkeypatch.setattr(sources, "digest_of", lambda *rooms: "of other code")
    assert Room(CORRIDOR)._furnished


def test_a_room_is_told_by_what_can_be_told(own_folders: Path, monkeypatch: pytest.MonkeyPatch):
    made = room.Known(Room(CORRIDOR).plan.__class__("hill", terrain=lambda x, z: x + z), 3.0, "garden")
    assert kept_plans.kept(Place("hill", "Hill", "room"), lambda: made) is made
    assert len(list(kept_plans.folder().glob("*.json"))) == 1, "only the corridor's"


def test_a_digest_of_the_code_is_of_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "a.py").write_text("x = 1")
    sources.digest_of.cache_clear()
    first = sources.digest_of("one")
    (tmp_path / "one" / "a.py").write_text("x = 2")
    sources.digest_of.cache_clear()
    assert first and sources.digest_of("one") not in ("", first)
    sources.digest_of.cache_clear()
    assert sources.digest_of("nowhere") == ""
    sources.digest_of.cache_clear()
