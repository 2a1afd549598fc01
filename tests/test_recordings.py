"""A person's own recordings: found by name, fitted to the lips and the level, refused when they cannot be used."""

from __future__ import annotations

import shutil
from pathlib import Path

import av
import numpy as np
import pytest
from scipy.signal import resample_poly

from filmwright import cli
from filmwright.bible import Voice
from filmwright.errors import InputError, MediaError, NotFound
from filmwright.film import Film, Settings
from filmwright.sound import meter
from filmwright.sound.voices import aligning, delivery
from filmwright.sound.voices.kokoro import Speech, speak
from filmwright.sound.wav import read_wav, write_wav
from filmwright.steps import block, breakdown, recordings
from filmwright.steps import speak as speaking
from filmwright.steps.progress import Silent

SCRIPT = """Title: Two Sugars

INT. KITCHEN - NIGHT

NORA (34) and PAUL (40) stand.

NORA
I waited for you.

PAUL
I know.

NORA
(on the phone)
One sugar or two?
"""
QUIET = 0.0006  # the room's own noise


def recorded(speech: Speech, before: float = 0.7, after: float = 1.1, gain: float = 0.2, seed: int = 1):
    """A line as a person's microphone would give it: at 48 kHz, softer, with a noisy room before and after."""
    said = resample_poly(speech.samples, 2, 1) * gain
    line = np.concatenate([np.zeros(round(before * 48000)), said, np.zeros(round(after * 48000))])
    return line + np.random.default_rng(seed).standard_normal(len(line)) * QUIET


def encode(path: Path, samples, codec: str = "aac") -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=48000)
        stream.layout = "mono"
        for at in range(0, len(samples), 1024):
            block = np.ascontiguousarray(samples[None, at : at + 1024], np.float32)
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
            frame.sample_rate, frame.pts = 48000, at
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.fixture(scope="module")
def another_voice() -> Speech:
    """The second line of Nora's, said by somebody else, slower."""
    return speak("One sugar or two?", Voice("am_puck", speed=0.7))


@pytest.fixture(scope="module")
def spoken(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("spoken") / "film"
    film = Film.create(folder, Settings(title="Two Sugars"))
    film.screenplay_path.write_text(SCRIPT)
    breakdown.run(film, Silent())
    speaking.run(film, breakdown.load(film), Silent())
    block.run(film, breakdown.load(film), Silent())
    return folder


@pytest.fixture
def film(spoken, tmp_path) -> Film:
    shutil.copytree(spoken, tmp_path / "film")
    return Film(tmp_path / "film")


def stale(film: Film) -> dict[str, tuple[str, ...]]:
    return {w.line.id: w.status.reasons for w in speaking.wanted(film, breakdown.load(film)) if w.status.stale}


def line_id(film: Film, words: str) -> str:
    return next(line.id for line in breakdown.load(film).lines if words in line.spoken)


# ---------------------------------------------------------------------- the times of its sounds


@pytest.mark.parametrize(("voice", "pace"), [("am_puck", 0.9), ("am_michael", 1.15)])
def test_sounds_are_found_where_they_are_said(voice, pace):
    words = "The storm is right behind us."
    said, ours = speak(words, Voice(voice, speed=pace)), speak(words, Voice("af_heart"))
    before = 0.7
    cut = aligning.align(recorded(said, before), 48000, ours)
    true = [p for p in said.phones if p.symbol]
    found = [p for p in cut.phones if p.symbol]
    begun = aligning.voiced(recorded(said, before), 48000)[0] - 0.05
    if [p.symbol for p in true] == [p.symbol for p in found]:  # British and American voices do not say the same sounds
        errors = [abs(t.start + before - begun - f.start) for t, f in zip(true, found, strict=True)]
        assert np.median(errors) <= 0.03
        assert np.percentile(errors, 90) <= 0.08
    assert all(a.end <= b.start + 1e-9 and a.start <= a.end for a, b in zip(cut.phones, cut.phones[1:], strict=False))
    assert cut.phones[0].start == 0 and cut.phones[-1].end == pytest.approx(len(cut.samples) / 48000)
    assert len(cut.samples) / 48000 == pytest.approx(said.seconds, abs=0.25), "the room before and after is cut off"


def test_a_pause_in_the_middle_is_found():
    words = "I waited for you, and you never came."
    said, ours = speak(words, Voice("am_puck")), speak(words, Voice("af_heart"))
    gap = next(p for p in said.phones[1:-1] if not p.symbol and p.end - p.start > 0.05)
    at = round((gap.start + gap.end) / 2 * said.rate)
    samples = np.concatenate([said.samples[:at], np.zeros(said.rate), said.samples[at:]])  # a second of thought
    cut = aligning.align(recorded(Speech(samples, said.rate, ())), 48000, ours)
    longest = max(cut.phones[1:-1], key=lambda p: p.end - p.start)
    assert longest.symbol == "" and longest.end - longest.start > 0.8


def test_silence_is_no_recording():
    ours = speak("No!", Voice("af_heart"))
    for empty in (np.zeros(48000), np.zeros(0)):
        with pytest.raises(InputError, match="nobody is heard"):
            aligning.align(empty, 48000, ours)


# ---------------------------------------------------------------------- in a film


def test_a_recording_takes_the_place_of_one_line_and_of_no_other(film, another_voice, monkeypatch, capsys):
    line = line_id(film, "sugar")
    source = encode(film.folder.parent / "take 3.m4a", recorded(another_voice))
    before = {p.name: p.read_bytes() for p in film.path("sound", "dialogue").iterdir()}
    monkeypatch.chdir(film.folder)
    assert cli.run(["record", "nora-2", str(source)]) == 0
    assert f"recording of line {line}" in capsys.readouterr().out
    assert stale(film) == {line: ("its recording is new or has changed",)}
    speaking.run(film, breakdown.load(film), Silent())
    assert stale(film) == {}
    after = {p.name: p.read_bytes() for p in film.path("sound", "dialogue").iterdir()}
    assert {name for name in before if after[name] != before[name]} == {f"{line}.wav", f"{line}.json"}
    made = film.recipe("sound", "dialogue", f"{line}.json")
    assert made["recorded"] is True and made["file"] == f"recordings/{line}.m4a"
    assert made["seconds"] == pytest.approx(another_voice.seconds, abs=0.25)
    samples, rate = read_wav(film.path("sound", "dialogue", f"{line}.wav"))
    assert meter.loudness(samples, rate) == pytest.approx(delivery.NORMAL, abs=4), "at the level of a phone's far end"
    assert block.run(film, breakdown.load(film), Silent()) == ["1"]
    beat = next(b for b in film.scene("1").beats if b.id == line)
    assert beat.frames == made["frames"] and beat.spoken

    film.path("recordings", f"{line}.m4a").unlink()
    assert stale(film) == {line: ("its recording was taken away",)}
    speaking.run(film, breakdown.load(film), Silent())
    assert film.path("sound", "dialogue", f"{line}.wav").read_bytes() == before[f"{line}.wav"]


def test_a_line_rewritten_after_it_was_recorded_is_told(film, another_voice):
    line = line_id(film, "sugar")
    film.path("recordings").mkdir()
    write_wav(film.path("recordings", f"{line}.wav"), recorded(another_voice), 48000)
    speaking.run(film, breakdown.load(film), Silent())
    film.screenplay_path.write_text(SCRIPT.replace("One sugar or two?", "One sugar or three?"))
    breakdown.run(film, Silent())
    for _ in range(2):  # it is told again until something is done about it
        told = Silent()
        speaking.run(film, breakdown.load(film), told)
        assert any("recorded for 'One sugar or two?'" in note for note in told.notes)
    film.screenplay_path.write_text(SCRIPT)
    breakdown.run(film, Silent())
    speaking.run(film, breakdown.load(film), told := Silent())
    assert told.notes == []


def test_names_that_fit_no_line_and_two_that_fit_one(film, another_voice):
    folder = film.path("recordings")
    folder.mkdir()
    (folder / "notes.txt").write_text("not a sound")
    write_wav(folder / "nora-7.wav", recorded(another_voice), 48000)
    told = Silent()
    speaking.run(film, breakdown.load(film), told)
    assert told.notes == ["recordings/nora-7.wav is named after no line that is spoken; it is not heard."]
    line = line_id(film, "sugar")
    write_wav(folder / "Nora 2.wav", recorded(another_voice), 48000)
    write_wav(folder / f"{line}.wav", recorded(another_voice), 48000)
    with pytest.raises(InputError, match="are both of line"):
        speaking.run(film, breakdown.load(film), Silent())


def test_a_second_recording_keeps_the_first(film, another_voice):
    screenplay, line = breakdown.load(film), line_id(film, "sugar")
    first = film.folder.parent / "one.wav"
    write_wav(first, recorded(another_voice), 48000)
    second = encode(film.folder.parent / "two.m4a", recorded(another_voice, gain=0.1))
    recordings.add(film, screenplay, line, first)
    kept = recordings.add(film, screenplay, line, second)
    assert kept.read_bytes() == second.read_bytes()
    assert film.path("recordings", "earlier", f"{line}.1.wav").read_bytes() == first.read_bytes()
    assert recordings.found(film, screenplay).lines == {line: kept}


def test_recordings_that_cannot_be_used_are_clear_errors(film, another_voice, monkeypatch):
    screenplay, folder = breakdown.load(film), film.folder.parent
    good = folder / "good.wav"
    write_wav(good, recorded(another_voice), 48000)
    (folder / "noise.wav").write_bytes(bytes(range(256)) * 9)
    (folder / "empty.m4a").write_bytes(b"")
    whole = encode(folder / "whole.m4a", recorded(another_voice)).read_bytes()
    (folder / "half.m4a").write_bytes(whole[: len(whole) // 3])
    write_wav(folder / "long.wav", np.zeros(8000 * 130), 8000)
    (folder / "page.pdf").write_bytes(b"%PDF")
    for name, says in (("noise.wav", "cannot be used"), ("empty.m4a", "cannot be used"), ("half.m4a", "cannot be used"),
                       ("long.wav", "more than 120 seconds")):  # fmt: skip
        with pytest.raises(MediaError, match=says) as error:
            recordings.add(film, screenplay, "paul-1", folder / name)
        assert "synthetic voice" in str(error.value)
    with pytest.raises(InputError, match="no sound file"):
        recordings.add(film, screenplay, "paul-1", folder / "page.pdf")
    with pytest.raises(InputError, match="There is no file"):
        recordings.add(film, screenplay, "paul-1", folder / "none.wav")
    with pytest.raises(NotFound, match="paul-1"):
        recordings.add(film, screenplay, "../../etc/passwd", good)
    monkeypatch.setattr(recordings, "LARGEST", 1000)
    with pytest.raises(InputError, match="at most"):
        recordings.add(film, screenplay, "paul-1", good)
    assert not film.path("recordings").exists()


def test_a_silent_recording_names_its_line_and_the_old_sound_stays(film):
    line = line_id(film, "I know")
    before = film.path("sound", "dialogue", f"{line}.wav").read_bytes()
    film.path("recordings").mkdir()
    write_wav(film.path("recordings", "paul-1.wav"), np.zeros(48000), 48000)
    with pytest.raises(InputError, match=f"line {line}.*nobody is heard"):
        speaking.run(film, breakdown.load(film), Silent())
    assert film.path("sound", "dialogue", f"{line}.wav").read_bytes() == before


def test_the_credits_tell_recorded_voices_from_synthetic_ones(film, another_voice):
    from filmwright.steps import credits

    def told(film: Film) -> str:
        return " ".join(" ".join(row) for section in credits.sections(film) for row in section.rows)

    assert "in part by artificial intelligence" in told(film) and "Kokoro-82M" in told(film)
    lines = breakdown.load(film).lines
    for k, line in enumerate(lines):
        assert ("recorded by a person and synthetic voice" in told(film)) == (k in (1, 2))
        recipe = film.recipe("sound", "dialogue", f"{line.id}.json")
        film.save_recipe({**recipe, "recorded": True}, "sound", "dialogue", f"{line.id}.json")
    said = told(film)
    assert "recorded by a person" in said and "synthetic" not in said and "Kokoro" not in said
    assert "without artificial intelligence" in said
