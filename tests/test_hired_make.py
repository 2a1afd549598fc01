"""A whole film, sentence to master, of which every shot is filmed by a server that speaks the protocol of Sora."""

from __future__ import annotations

from pathlib import Path

import pytest

from filmwright import cli
from filmwright.film import Film
from filmwright.media import probe

SCRIPT = """Title: The Gate

EXT. GARDEN GATE - DAY

ANN (40) waits at the gate in a red coat.

ANN
Nobody comes.

She turns and walks away.
"""


RUNNER = "An ultramarathon runner tries to outrun a sandstorm in the desert"


@pytest.mark.long
def test_the_whole_runner_film_is_filmed_through_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("openai")
    from filmwright.testing import FakeOpenAIVideos, Fault

    monkeypatch.chdir(tmp_path)
    faults = (Fault("429", "submit", retry_after=0.1), Fault("500", "poll"), Fault("truncate", "fetch"))
    with FakeOpenAIVideos(*faults) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "of the test")
        make = [
            "make",
            RUNNER,
            "--into",
            "film",
            "--size",
            "128x54",
            "--generator",
            "openai_videos",
            "--model",
            "some-model",
        ]
        assert cli.run([*make, "--yes", "--yes-unpriced"]) == 0
    film = Film(Path("film"))
    shots = [shot for scene in film.scene_ids() for shot in film.shots(scene)]
    assert len(shots) >= 25 and len(server.paid) == len(server.jobs) == len(shots)
    assert all([take.generator for take in film.takes(shot.id)] == ["openai_videos"] for shot in shots)
    assert sum("[00:00-00:0" in job.prompt for job in server.jobs.values()) >= 5  # shots of several moments have cards
    made = probe(film.path("out", "master.mp4"))
    assert made.has_audio and made.seconds > 80 and (made.width, made.height) == (128, 54)


@pytest.mark.long
def test_make_films_a_whole_film_through_a_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("openai")
    from filmwright.testing import FakeOpenAIVideos, Fault

    monkeypatch.chdir(tmp_path)
    Path("gate.fountain").write_text(SCRIPT, "utf-8")
    Path("film").mkdir()
    faults = (Fault("429", "submit", retry_after=0.1), Fault("500", "poll"), Fault("truncate", "fetch"))
    with FakeOpenAIVideos(*faults) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "of the test")
        make = [
            "make",
            "gate.fountain",
            "--into",
            "film",
            "--size",
            "160x68",
            "--generator",
            "openai_videos",
            "--model",
            "some-model",
        ]
        assert cli.run([*make, "--yes"]) == 1
        assert "--yes-unpriced" in capsys.readouterr().err
        assert not server.paid
        assert cli.run([*make, "--yes", "--yes-unpriced"]) == 0
        film = Film(Path("film"))
        shots = [shot.id for scene in film.scene_ids() for shot in film.shots(scene)]
        assert len(server.paid) == len(server.jobs) == len(shots) >= 2
        assert {take.generator for shot in shots for take in film.takes(shot)} == {"openai_videos"}
        assert all(len(film.takes(shot)) == 1 for shot in shots)
        assert probe(film.path("out", "master.mp4")).has_audio
        # Made again, nothing is sent; and what it cost is told.
        assert cli.run(["make", "--into", "film", "--yes", "--yes-unpriced"]) == 0
        assert len(server.paid) == len(shots)
        capsys.readouterr()
        assert cli.run(["cost", "--into", "film"]) == 0
        assert "at prices that nobody knows" in capsys.readouterr().out
