"""Cards with times: how they are written for a model, whose take falls, and what films a shot in which somebody is seen to speak."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from test_hired_film import BIBLE, SCENE, YES, filmed, server, shots  # noqa: F401
from vendors import Server

from filmwright import cli
from filmwright.errors import InputError, RealPerson, Unsupported, UsageError
from filmwright.film import Film, Settings
from filmwright.generators.storyboard import timed, untimed
from filmwright.scenes import Anchor
from filmwright.shots import Card
from filmwright.steps import cards, shoot

LINE = re.compile(r"\[(\d\d):(\d\d)-(\d\d):(\d\d)\] (.+)")


@pytest.fixture
def film(tmp_path: Path) -> Film:
    """A film of two shots: of Ann who waits, by a hired model that is told words alone, and of Ann who speaks, by the stage."""
    film = Film.create(tmp_path / "film", Settings(title="Meadow", size="64x28", budget=10.0, steer=()))
    film.save_bible(BIBLE)
    film.save_scene(SCENE)
    film.save_shots("1", shots())
    return film


def test_cards_are_timed_lines_in_whole_seconds() -> None:
    text, changes = timed([Card(2.1, "She turns"), Card(0, "Ann waits."), Card(3.9, "She runs!")], 5.0)
    assert text == "\n[00:00-00:02] Ann waits.\n[00:02-00:04] She turns.\n[00:04-00:05] She runs!\n"
    assert not changes
    assert untimed(f"Wide shot. {text} Place: here.") == "Wide shot. Ann waits. She turns. She runs! Place: here."
    # What is too near together shares a card; what lies behind the film's end is brought into it, and that is told.
    text, changes = timed([Card(0, "One."), Card(0.4, "Two."), Card(9.0, "Three.")], 4.0)
    assert text == "\n[00:00-00:03] One. Two.\n[00:03-00:04] Three.\n"
    assert changes == ["the card of 0.4 s stands at 0 s", "the card of 9 s stands at 3 s"]
    assert timed([Card(0, "One."), Card(0.5, "Two.")], 1.0)[0] == "One. Two."


@given(
    some.lists(
        some.builds(Card, some.floats(0, 40), some.sampled_from(("One.", "two", "Three!"))), min_size=2, max_size=12
    ),
    some.floats(0.1, 30),
)
def test_any_cards_cover_the_film_without_gaps(made: list[Card], seconds: float) -> None:
    found = [tuple(int(part) for part in row[:4]) for row in LINE.findall(timed(made, seconds)[0])]
    ends = [(a * 60 + b, c * 60 + d) for a, b, c, d in found]
    if ends:
        assert ends[0][0] == 0 and ends[-1][1] == max(int(seconds + 1e-6), 1)
        assert all(a < b for a, b in ends) and all(x[1] == y[0] for x, y in itertools.pairwise(ends))


def test_a_shot_of_several_beats_has_their_cards_by_itself(film: Film, server: Server) -> None:  # noqa: F811
    made = next(shoot.wanted(film)).commission
    assert made is not None and not LINE.search(made.request.prompt)  # one beat: no times
    with film.lock():
        film.save_shots("1", [replace(shots()[0], end=Anchor("1-2", 24))])
    made = next(shoot.wanted(film)).commission
    assert made is not None and made.request.seconds == 4.0
    assert "[00:00-00:01] Ann waits.\n[00:01-00:04] Ann speaks.\n" in made.request.prompt


def test_cards_of_ones_own_are_told_to_the_model_and_only_that_take_falls(
    film: Film,
    server: Server,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    filmed(film)
    into = ["--into", str(film.folder)]
    assert cli.run(["cards", "1-001", "--at", "0", "Ann looks at her watch", "--at", "1", "She sits down.", *into]) == 0
    assert "1.00 s  She sits down." in capsys.readouterr().out
    film = Film(film.folder)
    assert film.shot("1-001").cards == (Card(0.0, "Ann looks at her watch"), Card(1.0, "She sits down."))
    hired, own = shoot.wanted(film)
    assert hired.status.stale and "prompt" in hired.status.reasons[0] and not own.status.stale
    filmed(film)
    prompt = server.requests[-1].prompt
    assert "[00:00-00:01] Ann looks at her watch.\n[00:01-00:02] She sits down.\n" in prompt
    assert "Ann waits" not in prompt and not next(shoot.wanted(film)).status.stale
    assert cli.run(["cards", "1-001", "--drop", *into]) == 0
    assert "Ann waits." in capsys.readouterr().out and not Film(film.folder).shot("1-001").cards
    assert cli.run(["cards", "1-001", "--from-beats", *into]) == 0
    assert Film(film.folder).shot("1-001").cards == (Card(0.0, "Ann waits."),)
    assert cli.run(["cards", "1-002", *into]) == 0
    assert "The stage films it" in capsys.readouterr().out


def test_cards_that_cannot_be_are_refused(film: Film, server: Server) -> None:  # noqa: F811
    with pytest.raises(UsageError, match="1 times and 0 texts"):
        cards.put(film, "1-001", [1.0], [])
    for at, text in ((2.0, "Late."), (-1.0, "Early."), (0.0, " "), (0.0, "x" * 700)):
        with pytest.raises(InputError):
            cards.put(film, "1-001", [at], [text])
    with pytest.raises(InputError, match="a time of its own"):
        cards.put(film, "1-001", [0, 0], ["One.", "Two."])
    with pytest.raises(RealPerson, match="Taylor Swift"):
        cards.put(film, "1-001", [0], ["Taylor Swift comes in."])
    assert cli.run(["cards", "1-001", "--drop", "--from-beats", "--into", str(film.folder)]) == 2
    # A card in the file that the shot has outgrown is told for that shot, and the rest of the film is made.
    with film.lock():
        film.save_shots("1", [replace(shots()[0], cards=(Card(7.0, "Late."),)), shots()[1]])
    with pytest.raises(Unsupported, match="a card of it stands at 7 s"):
        filmed(film)
    assert film.takes("1-002") and not server.posts


def test_what_shows_somebody_speaking_is_told_or_filmed_by_the_stage(film: Film, server: Server) -> None:  # noqa: F811
    with film.lock():
        film.change(generator="wire")
        film.save_shots("1", [replace(shot, generator="") for shot in shots()])
    assert [w.generator for w in shoot.wanted(film)] == ["wire", "wire"]
    notes = filmed(film, YES)
    assert [take.in_sync for shot in ("1-001", "1-002") for take in film.takes(shot)] == [False, False]
    assert any("1-002" in note and "lips" in note for note in notes)
    assert any("1-002" in note for note in film.made.notes["shoot"])
    with film.lock():
        film.change(off_lips="stage")
    assert [w.generator for w in shoot.wanted(film)] == ["wire", "stage"]
    notes = filmed(film)
    assert any("1 shot in which somebody is seen to speak" in note for note in notes)
    assert [film.takes(shot)[-1].generator for shot in ("1-001", "1-002")] == ["wire", "stage"]
    assert not any("1-002" in note for note in film.made.notes["shoot"]) and len(server.posts) == 2
    with film.lock():  # a shot's own word counts more
        film.save_shots("1", [shots()[0], replace(shots()[1], generator="wire")])
    assert [w.generator for w in shoot.wanted(film)] == ["wire", "wire"]


def test_off_lips_knows_its_words(tmp_path: Path) -> None:
    from filmwright.errors import FilmError

    with pytest.raises(FilmError, match="off_lips is 'dub'"):
        Film.create(tmp_path / "film", Settings(off_lips="dub"))
