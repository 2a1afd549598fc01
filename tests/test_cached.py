"""The folder of what is kept between films: its bound, what goes first, and that nothing in use and nothing of others goes."""

from __future__ import annotations

import multiprocessing
import os
import time
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from filmwright import cached
from filmwright.cli.app import app
from filmwright.errors import InputError
from filmwright.stage.people import cache

HOUR = 3600.0


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FILMWRIGHT_CACHE", str(tmp_path))
    monkeypatch.setenv(cached.VARIABLE, "1M")
    monkeypatch.setattr(cached, "_written", 0)
    (tmp_path / "people").mkdir()
    return tmp_path


def put(room: Path, name: str, kilobytes: int, hours: float) -> Path:
    """A file that was last used so long ago."""
    path = room / name
    path.write_bytes(b"x" * (kilobytes * 1024))
    when = time.time() - hours * HOUR
    os.utime(path, (when, when))
    return path


def test_what_was_not_used_for_longest_goes_first(room: Path) -> None:
    files = [put(room, f"people/{k}.3.npz", 200, hours=10 - k) for k in range(8)]
    done = cached.tidy()
    assert [path.exists() for path in files] == [False] * 4 + [True] * 4
    assert (done.gone, done.left, done.holds) == (4, 4, 4 * 200 * 1024)
    assert cached.tidy().gone == 0


def test_reading_counts_as_use_and_what_is_in_use_stays(room: Path) -> None:
    cache.write("read", {"a": np.zeros(50_000)})
    read = cache.file("read")
    os.utime(read, (time.time() - 20 * HOUR,) * 2)
    later = [put(room, f"people/{k}.3.npz", 400, hours=5) for k in range(3)]
    assert cache.read("read") is not None
    new = put(room, "people/new.3.npz", 5000, hours=0)  # more than the bound, but somebody is at work with it
    cached.tidy()
    assert read.exists() and new.exists() and not any(path.exists() for path in later)


def test_files_of_a_month_ago_go_where_there_is_room_and_others_files_never(room: Path) -> None:
    old = put(room, "people/old.2.npz", 1, hours=31 * 24)
    left = put(room, "people/old12ab.part", 1, hours=30)
    under_way = put(room, "people/new12ab.part", 1, hours=2)
    words = put(room, "vectors-0123.npy", 1, hours=31 * 24)
    mine = [put(room, name, 3000, hours=90 * 24) for name in ("measured.npy", "people/notes.txt", "set.npz")]
    (room / "people" / "away.3.npz").symlink_to(mine[0])
    done = cached.tidy()
    assert not (old.exists() or left.exists() or words.exists())
    assert under_way.exists() and all(path.exists() for path in mine)
    assert done.gone == 3


def test_the_folder_is_tidied_by_itself_when_something_is_written(room: Path) -> None:
    old = [put(room, f"people/{k}.3.npz", 400, hours=5 - k) for k in range(4)]
    cache.write("one", {"a": np.zeros(10)})
    assert [path.exists() for path in old] == [False, False, True, True]
    assert cache.read("one") is not None
    put(room, "people/late.3.npz", 4000, hours=3)
    cache.write("two", {"a": np.zeros(10)})  # not at every file: it has just been done
    assert (room / "people" / "late.3.npz").exists()


def _work(folder: str, first: int) -> int:
    os.environ["FILMWRIGHT_CACHE"], os.environ[cached.VARIABLE] = folder, "1M"
    wrong = 0
    for k in range(40):
        name = f"{first + k % 20}"
        cache.write(name, {"a": np.full(8_000, first + k % 20, float)})
        found = cache.read(name)
        wrong += found is None or float(found["a"][0]) != first + k % 20
        cached.tidy(everything=k % 3 == 0)
    return wrong


def test_two_that_write_read_and_tidy_at_once_lose_nothing_they_are_at_work_with(room: Path) -> None:
    for k in range(30):
        put(room, f"people/{1000 + k}.3.npz", 50, hours=2 + k)
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert pool.starmap(_work, [(str(room), 0), (str(room), 10)]) == [0, 0]
    assert not list((room / "people").glob("10??.3.npz"))
    assert not list((room / "people").glob("*.part"))


@pytest.mark.parametrize(
    ("said", "size"), [("", 2 * 1024**3), ("500M", 500 * 1024**2), ("1.5 GB", int(1.5 * 1024**3)), ("0", 0)]
)
def test_the_bound_is_read(said: str, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cached.VARIABLE, said)
    assert cached.limit() == size


def test_a_bound_that_is_no_size_is_told(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cached.VARIABLE, "plenty")
    with pytest.raises(InputError, match=r"'plenty'.*500M"):
        cached.tidy()


def test_the_command_tells_and_clears(room: Path) -> None:
    put(room, "people/1.3.npz", 3000, hours=5)
    told = CliRunner().invoke(app, ["cache"]).output
    assert "1 files, 3 MB of at most 1 MB" in told and str(room) in told and "--tidy" in told
    assert "1 files (3 MB) are removed, 0 (0 MB) are left" in CliRunner().invoke(app, ["cache", "--tidy"]).output
    put(room, "people/2.3.npz", 100, hours=1)
    assert "1 files" in CliRunner().invoke(app, ["cache", "--clear"]).output
    assert cached.kept() == []
