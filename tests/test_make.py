"""Whole films, small: made, resumed after a kill, changed by one line, edited by hand, and asked wrongly."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from filmwright import cli, files
from filmwright.errors import FilmBusy
from filmwright.film import Film
from filmwright.media import captions, probe
from filmwright.steps import verify as verifying
from filmwright.steps.make import statuses

SCRIPT = """Title: Two Sugars
Author: Test Writer

INT. KITCHEN - NIGHT

NORA (34), a baker in a blue jumper, sits at the table.

PAUL (40), a tall man in a brown coat, enters. He looks at Nora.

PAUL
You're still up.

NORA
I was waiting for you.

Paul walks to the window.

NORA
One sugar or two?

EXT. DESERT - DAY

Nora runs.

NORA
Two!

FADE OUT.
"""
SIZE = "96x40"


def command(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "filmwright", *arguments], cwd=cwd, capture_output=True, text=True)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A finished film of two scenes; tests that change it work on a copy."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "two-sugars.fountain").write_text(SCRIPT)
    told = command("make", "two-sugars.fountain", "--into", "film", "--size", SIZE, cwd=folder)
    assert told.returncode == 0, told.stderr
    assert "master.mp4" in told.stdout
    return folder / "film"


@pytest.fixture
def film(made, tmp_path):
    shutil.copytree(made, tmp_path / "film")
    return Film(tmp_path / "film")


def takes(film: Film) -> dict[str, int]:
    return {p.parent.name + "/" + p.name: p.stat().st_mtime_ns for p in film.path("takes").glob("*/take-*.mp4")}


def test_the_master_is_a_film(made):
    seen = probe(made / "out" / "master.mp4")
    assert (seen.width, seen.height, seen.has_audio, seen.subtitles) == (96, 40, True, 1)
    assert seen.frames == json.loads((made / "out" / "master.json").read_text())["frames"]
    said = " ".join(c.text.replace("\n", " ") for c in captions(made / "out" / "master.mp4"))
    for line in ("You're still up.", "I was waiting for you.", "One sugar or two?", "Two!"):
        assert line in said
    mix = json.loads((made / "sound" / "mix.json").read_text())
    assert mix["loudness"] == pytest.approx(-16, abs=0.5)
    assert mix["true_peak"] <= -1.0
    for name in ("two-sugars.srt", "two-sugars.vtt", "poster.png", "report.md"):
        assert (made / "out" / name).stat().st_size > 0
    assert (made / "cut.otio").is_file()
    assert (made / "sound" / "music" / "score.mid").is_file()


def test_every_made_thing_stands(made):
    film = Film(made)
    found = statuses(film)
    assert {s.kind for s in found} >= {"speech", "scene", "shots", "take", "cut", "effects", "music", "mix", "master"}
    assert [(s.id, s.reasons) for s in found if s.reasons] == []


def test_the_master_and_its_takes_are_signed(made):
    told = command("verify", str(made / "out" / "master.mp4"))
    assert told.returncode == 0, told.stdout
    for words in ("unchanged since it was signed", "Kokoro-82M", "filmwright's stage", "by a person (100 %)"):
        assert words in told.stdout
    takes = sorted((made / "takes").glob("*/take-1.mp4"))
    assert takes and all(verifying.run(take).holds for take in takes)
    seen = json.loads(command("verify", str(made / "out" / "master.mp4"), "--json").stdout)
    assert len(seen["ingredients"]) == len(takes)
    assert seen["source"] == "compositeWithTrainedAlgorithmicMedia"


def test_made_again_nothing_is_made(film):
    before = takes(film)
    told = command("make", cwd=film.folder)
    assert told.returncode == 0, told.stderr
    assert "Nothing was stale" in told.stdout
    assert takes(film) == before


def test_one_changed_line_touches_only_what_depends_on_it(film):
    before = takes(film)
    path = film.screenplay_path
    path.write_text(
        path.read_text().replace("One sugar or two?", "Would you like one sugar in it tonight, or rather two?")
    )
    stale = {s.id: s for s in statuses(Film(film.folder)) if s.stale}
    assert any(s.kind == "speech" for s in stale.values())
    told = command("make", cwd=film.folder)
    assert told.returncode == 0, told.stderr
    fresh = {name.split("/")[0] for name in set(takes(film)) - set(before)}
    assert fresh, "the line was spoken on screen: something had to be filmed"
    scene = Film(film.folder).scene("1")
    changed = next(b.id for b in scene.beats if "Would you like" in b.text)
    start = scene.start(changed)
    for shot in Film(film.folder).shots("1"):
        if (
            scene.frame(shot.end) <= start
            or scene.frame(shot.start) > start + scene.beats[scene.index(changed)].frames + 24
        ):
            assert shot.id not in fresh, f"{shot.id} does not show the line"
    assert not any(shot.startswith("2-") for shot in fresh)
    assert all(mark == takes(film)[name] for name, mark in before.items()), "old takes are kept"


def test_a_persons_hand_is_kept(film):
    bible = film.path("bible.toml")
    text = bible.read_text()
    colour = next(g.colour for g in film.bible().character("nora").wardrobe)
    bible.write_text(text.replace(colour, "#12ab34"))
    film.screenplay_path.write_text(film.screenplay_path.read_text().replace("(34)", "(35)"))
    told = command("status", cwd=film.folder)
    assert "NORA looks different" in told.stdout
    told = command("make", "--until", "breakdown", cwd=film.folder)
    assert told.returncode == 0, told.stderr
    nora = Film(film.folder).bible().character("nora")
    assert any(g.colour == "#12ab34" for g in nora.wardrobe)


def test_a_locked_shot_stays_and_a_retake_is_circled(film):
    shots = film.shots("2")
    assert command("lock", shots[0].id, cwd=film.folder).returncode == 0
    assert "locked" in command("retake", shots[0].id, cwd=film.folder).stderr
    assert command("unlock", shots[0].id, cwd=film.folder).returncode == 0
    told = command("retake", shots[0].id, "--note", "closer, from another planet", cwd=film.folder)
    assert told.returncode == 0, told.stderr
    assert "Understood: closer" in told.stdout and "Not understood" in told.stdout
    after = Film(film.folder)
    assert [take.number for take in after.takes(shots[0].id)] == [1, 2]
    assert after.shot(shots[0].id).circled == 2
    told = command("why", shots[0].id, cwd=film.folder)
    assert "It stands" in told.stdout
    assert "master" in command("status", cwd=film.folder).stdout


def test_killed_while_shooting_it_goes_on(made, tmp_path):
    shutil.copytree(made, tmp_path / "film")
    film = Film(tmp_path / "film")
    for path in film.path("takes").glob("*"):
        shutil.rmtree(path)
    maker = subprocess.Popen(
        [sys.executable, "-m", "filmwright", "make"], cwd=film.folder, stderr=subprocess.DEVNULL, start_new_session=True
    )
    deadline = time.monotonic() + 120
    while len(takes(film)) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(maker.pid, signal.SIGKILL)
    maker.wait()
    kept = takes(film)
    assert len(kept) >= 2
    told = command("make", cwd=film.folder)
    assert told.returncode == 0, told.stderr
    assert {name: takes(film)[name] for name in kept} == kept
    assert not list(film.folder.rglob("*.partial*"))
    assert {row.outcome for row in film.ledger.attempts()} <= {"done", "cut_off"}


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="finds the workers in /proc")
def test_a_killed_worker_is_outlived(film):
    for path in film.path("takes").glob("*"):
        shutil.rmtree(path)
    maker = subprocess.Popen(
        [sys.executable, "-m", "filmwright", "make"], cwd=film.folder, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 120
    while not takes(film) and time.monotonic() < deadline:
        time.sleep(0.05)
    children = (Path("/proc") / str(maker.pid) / "task" / str(maker.pid) / "children").read_text().split()
    workers = [c for c in children if b"spawn_main" in (Path("/proc") / c / "cmdline").read_bytes()]
    assert workers
    os.kill(int(workers[-1]), signal.SIGKILL)
    _, said = maker.communicate(timeout=300)
    assert maker.returncode == 0, said
    assert "filmed again" in said
    assert {s.id for s in film.shots("1") + film.shots("2")} == {
        p.name for p in film.path("takes").iterdir() if film.takes(p.name)
    }


def test_two_makes_at_once(film):
    with film.lock():
        told = command("make", cwd=film.folder)
    assert told.returncode == 1
    assert "Another filmwright is making" in told.stderr
    assert "Traceback" not in told.stderr
    with pytest.raises(FilmBusy), film.lock(), Film(film.folder).lock():
        pass


def test_a_full_disk_loses_nothing(film, monkeypatch, capsys):
    before = takes(film)
    shot = film.shots("2")[0].id
    shutil.rmtree(film.path("takes", shot))

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.chdir(film.folder)
    monkeypatch.setattr(files.os, "fsync", full)
    assert cli.run(["make"]) == 1
    said = capsys.readouterr().err
    assert "The disk is full" in said
    monkeypatch.undo()
    left = {name: mark for name, mark in before.items() if not name.startswith(shot)}
    assert {name: takes(film)[name] for name in left} == left


WRONG = [
    (["make", ""], 1, "idea is empty"),
    (["make", "!?…"], 1, "idea is empty"),
    (["make", "x" * 1_000_000], 1, "letters"),
    (["make", "missing.fountain"], 1, "no file"),
    (["make", "prose.txt"], 1, "scene heading"),
    (["make", "noise.fountain"], 1, "noise.fountain"),
    (["make"], 1, "no film.toml"),
    (["make", "a cat", "--quality", "best"], 2, "quality"),
    (["make", "a cat", "--minutes", "0"], 2, "minutes"),
    (["make", "a cat", "--size", "0x0"], 1, "cannot be made"),
    (["make", "a cat", "--until", "lunch"], 2, "no step"),
    (["status"], 1, "no film.toml"),
    (["why", "9-999", "--into", "film"], 1, "no shot"),
    (["nonsense"], 2, "nonsense"),
]


@pytest.mark.parametrize(("arguments", "status", "says"), WRONG, ids=[" ".join(a)[:30] for a, _, _ in WRONG])
def test_bad_input_gets_one_paragraph(made, tmp_path, arguments, status, says):
    (tmp_path / "prose.txt").write_text("It was a dark night.\n\nNobody came.\n")
    (tmp_path / "noise.fountain").write_bytes(bytes(range(256)) * 200)
    shutil.copytree(made, tmp_path / "film", ignore=shutil.ignore_patterns("takes", "sound", "out"))
    if len(arguments) > 1 and len(arguments[1]) > 100_000:  # longer than a system lets a command line be
        before = Path.cwd()
        os.chdir(tmp_path)
        try:
            assert cli.run(arguments) == status
        finally:
            os.chdir(before)
        return
    told = command(*arguments, cwd=tmp_path)
    assert told.returncode == status, told.stderr
    assert says in told.stderr
    assert "Traceback" not in told.stderr


def test_a_screenplay_in_another_encoding_is_read_and_said_so(tmp_path):
    (tmp_path / "old.fountain").write_bytes(SCRIPT.replace("Two!", "Deux cafés !").encode("cp1252"))
    told = command("make", "old.fountain", "--into", "film", "--until", "breakdown", cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "1252" in told.stderr
    assert "Deux cafés !" in Film(tmp_path / "film").screenplay_path.read_text("utf-8")


def test_a_character_cannot_leave_the_folder(tmp_path):
    (tmp_path / "a.fountain").write_text("INT. ROOM - DAY\n\nThe man waits.\n\n@../../x\nHello.\n")
    told = command("make", "a.fountain", "--into", "film", "--size", SIZE, "--until", "direct", cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert {p.name for p in tmp_path.iterdir()} <= {"a.fountain", "film"}
    assert all(
        set(c.id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_") for c in Film(tmp_path / "film").bible().characters
    )


def test_a_plan_voices_and_shoots_nothing(tmp_path):
    (tmp_path / "a.fountain").write_text(SCRIPT)
    told = command("plan", "a.fountain", "--into", "film", cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "Two Sugars: about" in told.stdout
    assert "NORA" in told.stdout and "0.00 USD" in told.stdout
    assert not (tmp_path / "film" / "takes").exists()
    assert not (tmp_path / "film" / "sound").exists()


def test_the_same_screenplay_gives_the_same_shots(tmp_path):
    (tmp_path / "a.fountain").write_text(SCRIPT)
    for name in ("one", "two"):
        assert command("plan", "a.fountain", "--into", name, cwd=tmp_path).returncode == 0
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / n / "shots").iterdir()} for n in ("one", "two"))
    assert one == two
