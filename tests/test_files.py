"""Files are whole or untouched, and stay in their folder."""

from __future__ import annotations

import errno

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright import files
from filmwright.errors import DiskFull, FilmError


def test_a_failed_write_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    files.write(path, "old")
    with pytest.raises(RuntimeError), files.beside(path) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_full_disk_is_told_and_loses_nothing(tmp_path):
    path = tmp_path / "a.txt"
    files.write(path, "old")
    with pytest.raises(DiskFull, match=r"a\.txt"), files.beside(path):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert path.read_text() == "old"


def test_a_full_disk_names_the_file_that_is_meant(tmp_path):
    path = tmp_path / "master.mp4"
    with (
        pytest.raises(DiskFull, match=r"full: master\.mp4 could"),
        files.beside(path, ".mp4") as outer,
        files.beside(outer, ".mp4") as inner,
        files.full_disk_told(inner),
    ):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_what_a_kill_left_is_swept(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / ".take.mp4.x1.partial.mp4").write_text("half")
    (tmp_path / "sub" / "take.mp4").write_text("whole")
    files.sweep(tmp_path)
    assert [p.name for p in (tmp_path / "sub").iterdir()] == ["take.mp4"]


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x"])
def test_no_path_leads_out(tmp_path, name):
    with pytest.raises(FilmError, match="out of the film's folder"):
        files.inside(tmp_path, name)


@given(st.text())
def test_a_slug_is_harmless(text):
    made = files.slug(text)
    assert made
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(made) <= 40


def test_letters_that_are_no_plain_ones_with_a_mark_are_spelt_out() -> None:
    assert files.slug("Œuvre n° 2 by Ødegård, Straße") == "oeuvre-n-2-by-odegard-strasse"
