"""Screenplays gone on with and scenes written again by a language model, with what a person wrote or locked untouched; and its notes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("pydantic_ai")

from filmwright import cli, errors
from filmwright.film import Film, Settings
from filmwright.formats import fountain
from filmwright.provenance import deeds
from filmwright.scenes import Anchor, Scene
from filmwright.shots import Key, Rig, Shot
from filmwright.steps import authorship, begin, breakdown, drafts, noting, write
from filmwright.steps.desk import Desk
from filmwright.steps.progress import Silent
from filmwright.steps.spending import Consent
from filmwright.testing import FakeOllama
from filmwright.testing.author import author, page
from filmwright.writing.llm import models

SCRIPT = """Title: Two Rooms
Author: A. Writer

EXT.  GARDEN - DAY #4#

ANNA (40), in a red coat,
waits at the gate.

ANNA
Nobody comes.   [[two blanks, a note]]

    THEN, INDENTED, SHE SITS.

INT. KITCHEN - NIGHT

Ben (60) peels an egg.

BEN
(to nobody)
It's the *third* egg.

INT. KITCHEN - NIGHT

The egg is gone.
"""


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch, own_folders: Path) -> Iterator[FakeOllama]:
    with FakeOllama() as server:
        monkeypatch.setenv("OLLAMA_BASE_URL", server.url)
        yield server


def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.chdir(tmp_path)
    return cli.run(list(words))


def a_stories_film(tmp_path: Path) -> Film:
    """A film of the built-in writer's, whose words are all a machine's."""
    return begin.begin("A fox steals the moon", tmp_path / "fox", Settings(language="", writer=""), Silent())


def persons_film(tmp_path: Path) -> Film:
    path = tmp_path / "two.fountain"
    path.write_text(SCRIPT, "utf-8")
    return begin.begin(str(path), tmp_path / "two", Settings(language=""), Silent())


WITH = ("--writer", "ollama:qwen3")


def test_the_built_in_writer_says_that_it_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fake: FakeOllama
) -> None:
    a_stories_film(tmp_path)
    for words in (["--continue"], ["--rewrite", "2", "--note", "shorter"]):
        assert in_folder(tmp_path / "fox", monkeypatch, "write", *words) == 2
        assert "whole stories" in capsys.readouterr().err
    assert in_folder(tmp_path / "fox", monkeypatch, "write") == 0
    for words in (
        ["A man", "--continue"],
        ["--note", "x"],
        ["--continue", "--rewrite", "1"],
        ["--continue", "--writer", "nobody"],
    ):
        assert in_folder(tmp_path / "fox", monkeypatch, "write", *words) == 2
    assert not fake.seen


def test_a_machines_scene_is_written_again_and_the_rest_stays_byte_for_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake: FakeOllama
) -> None:
    film = a_stories_film(tmp_path)
    before = film.screenplay_path.read_text("utf-8")
    old = fountain.read(before)
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", "2", "--note", "a cup, not a ball", *WITH) == 0
    after = film.screenplay_path.read_text("utf-8")
    new = fountain.read(after)
    assert len(new.scenes) == len(old.scenes) and new.scenes[1].elements != old.scenes[1].elements
    start = before.index(old.scenes[1].heading.raw)
    assert after[:start] == before[:start]
    end = before.index(old.scenes[2].heading.raw, start)
    assert after.endswith(before[end:])
    assert "a cup, not a ball" in fake.told[0] and len(fake.paid) == 1
    kept = (film.folder / "writing" / "replaced" / "2-1.fountain").read_text("utf-8")
    assert old.scenes[1].actions[0].shown in kept
    shares = {share.part: share.by for share in authorship.report(Film(film.folder)).shares}
    assert set(shares["Screenplay"]) == {"filmwright's built-in writer", "ollama qwen3"}


def test_a_persons_paragraph_stays_word_for_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake: FakeOllama, capsys: pytest.CaptureFixture[str]
) -> None:
    film = a_stories_film(tmp_path)
    drafts.observe(film)
    text = film.screenplay_path.read_text("utf-8")
    line = fountain.read(text).scenes[1].lines[0]
    film.screenplay_path.write_text(text.replace(line.text, "I counted them: nine."), "utf-8")
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", "2", "--note", "colder", *WITH) == 0
    assert "1 of its paragraphs are yours" in capsys.readouterr().out
    assert f"{line.cue}\nI counted them: nine.\n" in film.screenplay_path.read_text("utf-8")
    with deeds.opened(film.path("ledger.sqlite")) as record:
        words = dict(authorship.blamed(record.of(drafts.RECORD)))
    assert words["nine."] == deeds.PERSON

    def deaf(asked: str, form: str) -> str:  # a model that drops the person's words is not taken
        return json.dumps(
            {"fountain": page(fountain.read(film.screenplay_path.read_text("utf-8")).scenes[1].heading.raw, [])}
        )

    fake.say = deaf
    was = film.screenplay_path.read_bytes()
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", "2", "--note", "warmer") == 1
    assert "word for word" in capsys.readouterr().err and film.screenplay_path.read_bytes() == was


def test_what_is_a_persons_whole_or_locked_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake: FakeOllama, capsys: pytest.CaptureFixture[str]
) -> None:
    film = persons_film(tmp_path)
    for scene, said in (("4", "no scene 4"), ("1", "is yours, every paragraph"), ("2", "is yours")):
        assert in_folder(film.folder, monkeypatch, "write", "--rewrite", scene, "--note", "x", *WITH) == 1
        assert said in capsys.readouterr().err
    film = a_stories_film(tmp_path)
    breakdown.run(film, Silent())
    blocked = Scene("2", "EXT. STREET - NIGHT", "street", locked=True)
    film.save_scene(blocked)
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", "2", "--note", "x", *WITH) == 1
    assert "Scene 2 is locked" in capsys.readouterr().err
    film.save_scene(replace(blocked, locked=False))
    film.save_shots("2", [replace(SHOT, id="2-001", scene="2", locked=True)])
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", "2", "--note", "x") == 1
    assert "filmwright unlock 2-001" in capsys.readouterr().err
    assert not fake.seen


def test_a_screenplay_goes_on_and_nothing_of_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake: FakeOllama
) -> None:
    film = persons_film(tmp_path)
    assert in_folder(film.folder, monkeypatch, "write", "--continue", "--note", "the sea", *WITH) == 0
    text = film.screenplay_path.read_text("utf-8")
    assert text.startswith(SCRIPT.rstrip()) and fountain.read(text).scenes[-1].heading.raw == "EXT. PIER - NIGHT"
    assert "ANNA" in fake.told[0] and "the sea" in fake.told[0]
    assert not film.made.records.get("screenplay/written by")  # the credits say who wrote it, and that is the person
    shares = {share.part: share.by for share in authorship.report(Film(film.folder)).shares}
    assert shares["Screenplay"]["ollama qwen3"] < 60 and shares["Screenplay"][deeds.PERSON] > 20
    again = begin.begin(str(tmp_path / "two.fountain"), film.folder, Settings(language=""), Silent())
    assert again.screenplay_path.read_text("utf-8") == text  # the source file is not put over what was added since
    # and the new scene, which is the machine's, may be written again
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", "5", "--note", "x") in (0, 1)
    numbers = [scene.id for scene in breakdown.load(Film(film.folder)).scenes]
    assert in_folder(film.folder, monkeypatch, "write", "--rewrite", numbers[-1], "--note", "x") == 0


def test_what_would_change_how_the_rest_is_read_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fake: FakeOllama
) -> None:
    film = persons_film(tmp_path)
    film.screenplay_path.write_text(SCRIPT + "\nShe hums. /* left open\n", "utf-8")
    was = film.screenplay_path.read_bytes()
    fake.say = lambda asked, form: json.dumps(
        {"scenes": [{"fountain": "EXT. PIER - DAY\n\nA sign says */ in chalk.\n"}]}
    )
    assert in_folder(film.folder, monkeypatch, "write", "--continue", *WITH) == 1
    assert "left open?" in capsys.readouterr().err and film.screenplay_path.read_bytes() == was


@pytest.mark.parametrize(
    "bad",
    [
        "", "Just prose.", "Title: X\n\nINT. A - DAY\n\nHe sits.", "INT. A - DAY\n\nHe sits.\n\nINT. B - DAY\n\nHe stands.",
        "INT. A - DAY", "INT. A - DAY\n\n# Act one\n\nHe sits.", "INT. A - DAY\n\n[[a note]]\n\nHe sits.",
        "INT. A - DAY\n\n/* gone */\n\nHe sits.", "INT. A - DAY\n\n" + "word " * 400, "INT. A - DAY\n\nBEN\n" + "word " * 400,
        "INT. A - DAY\n\n" + "\n\n".join(f"{name}\nHello." for name in ("ZOE", "YAN", "XENIA", "WIM")),
        "INT. A - DAY\n\n" + "x\n\n" * 400, "He sits.\n\nINT. A - DAY\n\nHe sits.",
    ],
)  # fmt: skip
def test_pages_that_are_not_taken(bad: str) -> None:
    from filmwright.writing.llm.forms import Unusable
    from filmwright.writing.llm.page import scenes

    with pytest.raises(Unusable):
        scenes(bad, ["BEN"])


def test_pages_that_are_taken_are_cleaned() -> None:
    from filmwright.writing.llm.page import scenes, written

    (found,) = scenes("```fountain\nINT. A - DAY\r\n\r\nHe\u202e sits\x00.\n\nBEN\n(low)\nNo.\n```", ["BEN"])
    assert written([found]) == "INT. A - DAY\n\nHe sits.\n\nBEN\n(low)\nNo.\n"


SHOT = Shot(
    "1-001", "1", Anchor("1-1", 0), Anchor("1-1", 48), "MS", subjects=("anna",),
    rig=Rig(keys=(Key(0.0, (0.0, 1.6, 4.0), (0.0, 1.4, 0.0), 35.0),)),
)  # fmt: skip


def test_notes_in_other_words_become_known_changes_and_no_others(tmp_path: Path, fake: FakeOllama) -> None:
    film = a_stories_film(tmp_path)
    film.change(writer="ollama:qwen3")
    desk = Desk(film, models.writer("ollama:qwen3"), Consent(), Silent())
    made, done, left = noting.read(SHOT, ["i want to count her freckles", "she is sad"], desk)
    assert done == ["closer x2"] and left == ["she is sad"] and made.size == "CU"
    assert "count her freckles" in fake.told[0]
    fake.say = lambda asked, form: json.dumps({"changes": [{"change": "explode", "times": 1}], "left": []})
    with pytest.raises(errors.WriterError, match="no change 'explode'"):
        noting.read(SHOT, ["bigger"], desk)


def test_an_outline_that_is_edited_into_nonsense_is_told(tmp_path: Path, fake: FakeOllama) -> None:
    film = Film.create(tmp_path / "film", Settings(idea="A cup", language="en", writer="ollama:qwen3", minutes=0.5))
    with film.lock():
        write.first(film, Silent(), until="outline")
    path = film.path("writing", "outline.toml")
    for text, said in (
        ("schema = 3", "outline"), ('schema = "outline.1"\nscenes = []', "no scenes"), ('schema = "outline.1"\nscenes = 3', "list"),
    ):  # fmt: skip
        path.write_text(text + "\n", "utf-8")
        with film.lock(), pytest.raises(errors.FilmError, match=said):
            write.first(film, Silent())
    rows = "".join(f'[[scenes]]\nheading = "INT. X - DAY"\nid = "{name}"\n' for name in ("../../etc", "1", "1"))
    path.write_text(f'schema = "outline.1"\n{rows}', "utf-8")
    with film.lock():
        write.first(film, Silent())
    assert sorted(each.name for each in film.path("writing", "scenes").iterdir()) == [
        "1.fountain",
        "2.fountain",
        "etc.fountain",
    ]
    assert author("", "poem")
