from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from finished_film import finished

from filmwright.errors import InputError
from filmwright.film import Film
from filmwright.sound import RATE, meter
from filmwright.sound.wav import read_wav, write_wav
from filmwright.steps import credits, cut, mix, own_track, score, sign
from filmwright.steps.progress import Silent


def song(path: Path, seconds: float, rate: int = 44_100) -> Path:
    time = np.arange(round(seconds * rate)) / rate
    sound = 0.2 * np.sin(2 * np.pi * 440 * time) * (0.6 + 0.4 * np.sin(2 * np.pi * 2 * time))
    write_wav(path, np.stack([sound, sound], axis=1).astype(np.float32), rate)
    return path


@pytest.fixture
def film(tmp_path: Path) -> Film:
    return finished(tmp_path / "film", mixed=False)


def test_a_track_takes_the_place_of_the_score_and_is_cut_to_the_film(film: Film) -> None:
    song(film.path("mine.wav"), 90.0)
    film.change(track="mine.wav")
    seconds = cut.edit(film).frames / 24
    with film.lock():
        assert score.run(film, Silent()) and not score.run(film, Silent())
        cut.run(film)
        mix.run(film, Silent())
    track, rate = read_wav(film.path("sound", "music", own_track.FILE))
    assert rate == RATE and len(track) == round(seconds * RATE)
    assert np.abs(track[-RATE // 20 :]).max() < 0.02 < np.abs(track[RATE : 2 * RATE]).max()
    music, _ = read_wav(film.path("sound", "MX.wav"))
    assert meter.loudness(music) > -40
    assert not film.path("sound", "music", "score.mid").exists()
    whose = {part.what: part.by for part in sign.parts(film, cut.edit(film))}
    assert whose["music"] == sign.A_PERSON and whose["sound effects"] == "filmwright"
    said = str(credits.end(film, seconds))
    assert "Sound effects" in said and "composed by filmwright" not in said and "voices and music" not in said


def test_another_track_is_another_score_and_without_one_it_is_composed(film: Film) -> None:
    song(film.path("mine.wav"), 60.0)
    film.change(track="mine.wav")
    with film.lock():
        score.run(film, Silent())
    assert not score.statuses(film)[1].stale
    song(film.path("mine.wav"), 61.0)
    assert "track" in score.statuses(film)[1].reasons[0]
    film.change(track="")
    assert score.statuses(film)[1].stale


def test_a_track_shorter_than_the_film_is_told(film: Film) -> None:
    song(film.path("short.wav"), 3.0)
    film.change(track="short.wav")
    progress = Silent()
    with film.lock():
        score.run(film, progress)
    (note,) = progress.notes
    assert "lasts 3 s" in note and "no music" in note
    track, _ = read_wav(film.path("sound", "music", own_track.FILE))
    assert len(track) == pytest.approx(3 * RATE, abs=RATE // 50)


@pytest.mark.parametrize(
    ("content", "says"), [(None, "no such file"), (b"not a sound at all", "cannot be used"), ("silence", "is silent")]
)
def test_a_track_that_cannot_be_used_is_one_sentence(film: Film, content: object, says: str) -> None:
    if content == "silence":
        write_wav(film.path("t.wav"), np.zeros((RATE, 2), np.float32))
    elif isinstance(content, bytes):
        film.path("t.wav").write_bytes(content)
    film.change(track="t.wav")
    with film.lock(), pytest.raises(InputError, match=says):
        score.run(film, Silent())
