from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.errors import DiskFull, InputError, MediaError
from filmwright.sound import RATE, dynamics, meter
from filmwright.sound.effects.spotting import Cause, SoundEvent, spot
from filmwright.sound.laying import lay_tone
from filmwright.sound.mixing import CLEAR, DialogueEvent, MusicCue, mix
from filmwright.sound.voices.delivery import NORMAL
from filmwright.sound.wav import read_wav, write_blocks, write_wav


def voice(seconds: float = 1.5, level: float = NORMAL, seed: int = 1) -> np.ndarray:
    """Something like speech: noise in its band with syllables, at a loudness."""
    from scipy.signal import butter, sosfilt

    chance = np.random.default_rng(seed)
    time = np.arange(int(seconds * 24_000)) / 24_000
    sound = sosfilt(butter(2, [200, 3500], "band", fs=24_000, output="sos"), chance.standard_normal(len(time)))
    sound *= 0.3 + np.abs(np.sin(2 * np.pi * 2.2 * time))
    return (sound * 10 ** ((level - meter.loudness(sound, 24_000)) / 20)).astype(np.float32)


def tune(seconds: float) -> np.ndarray:
    time = np.arange(int(seconds * RATE)) / RATE
    sound = sum(np.sin(2 * np.pi * pitch * time) for pitch in (220, 277, 330, 880, 1760))
    return np.stack([sound, sound], axis=1).astype(np.float32) * 0.05


def test_the_meter_agrees_with_the_standard_and_with_another_meter() -> None:
    pyloudnorm = pytest.importorskip("pyloudnorm")
    time = np.arange(4 * RATE) / RATE
    tone = np.sin(2 * np.pi * 997 * time) * 10 ** (-23 / 20)
    assert meter.loudness(np.stack([tone, tone], axis=1)) == pytest.approx(-23.0, abs=0.05)  # EBU Tech 3341, test 1
    chance = np.random.default_rng(2)
    swelling = chance.standard_normal((6 * RATE, 2)) * np.linspace(0.001, 0.3, 6 * RATE)[:, None]
    for sound in (swelling, np.concatenate([swelling, np.zeros((3 * RATE, 2))])):
        assert meter.loudness(sound) == pytest.approx(pyloudnorm.Meter(RATE).integrated_loudness(sound), abs=0.1)
    assert meter.loudness(np.zeros((RATE, 2))) == meter.SILENCE


def test_the_meter_does_not_care_about_blocks() -> None:
    sound = np.random.default_rng(3).standard_normal((2 * RATE, 2)) * 0.1
    blocks = meter.LoudnessMeter()
    for start in range(0, len(sound), 7777):
        blocks.add(sound[start : start + 7777])
    assert blocks.integrated == pytest.approx(meter.loudness(sound), abs=1e-6)
    assert len(blocks.momentary) == 17


def test_true_peaks_lie_between_samples() -> None:
    time = np.arange(RATE) / RATE
    between = np.sin(2 * np.pi * RATE / 4 * time + np.pi / 4)  # samples at 0.707, the wave at 1
    assert meter.true_peak(between) == pytest.approx(0.0, abs=0.15)
    assert float(meter.decibels(np.abs(between).max())) == pytest.approx(-3.0, abs=0.05)


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 2), st.sampled_from([16, 24]), st.integers(0, 300), st.integers(0, 10_000))
def test_wav_files_come_back(
    tmp_path_factory: pytest.TempPathFactory, channels: int, bits: int, count: int, seed: int
) -> None:
    path = tmp_path_factory.mktemp("wav") / "a.wav"
    shape = (count,) if channels == 1 else (count, channels)
    sound = np.random.default_rng(seed).uniform(-1, 1, shape).astype(np.float32)
    write_wav(path, sound, 44_100, bits)
    again, rate = read_wav(path)
    assert rate == 44_100 and again.shape == sound.shape
    assert np.abs(again - sound).max(initial=0) <= 1.01 / 2 ** (bits - 1)


def test_a_wav_that_cannot_be_read_or_written_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "noise.wav").write_bytes(b"not a wav at all")
    for name in ("noise.wav", "none.wav"):
        with pytest.raises(MediaError):
            read_wav(tmp_path / name)
    write_wav(tmp_path / "keep.wav", np.zeros(10))
    before = (tmp_path / "keep.wav").read_bytes()

    def blocks() -> object:
        yield np.ones(10)
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull):
        write_blocks(tmp_path / "keep.wav", blocks(), 1)  # type: ignore[arg-type]
    assert (tmp_path / "keep.wav").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_ducking_is_down_before_the_word_and_bridges_short_gaps() -> None:
    curve = dynamics.ducking([dynamics.Duck(2, 3, 9), dynamics.Duck(4, 5, 9), dynamics.Duck(9, 10, 9)], 12)

    def at(second: float) -> float:
        return float(curve[round(second * dynamics.DUCK_RATE)])

    assert at(1.4) < 0.1 and at(1.97) > 8.5 and at(2.5) > 8.9
    assert at(3.5) > 8.5  # one second of silence is not worth a swell
    assert at(7.5) < 2 and at(6) > at(7) > at(8)


def test_limiting_holds_the_ceiling_and_leaves_the_rest_alone() -> None:
    peaks = np.full(3000, 0.3)
    peaks[1500] = 2.0
    gain = dynamics.limiting(peaks, -1.0)
    assert (peaks * gain).max() <= 10 ** (-1 / 20) + 1e-6
    assert gain[1000] == pytest.approx(1.0) and gain[1499] < 0.5


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> object:
    """A storm, a score and two lines, one of them whispered."""
    lines = [
        DialogueEvent(voice(), 24_000, 3.0, "plain", room="desert"),
        DialogueEvent(voice(level=NORMAL - 7, seed=2), 24_000, 8.0, "whispered", pan=-0.3),
    ]
    events = spot(
        [
            Cause("weather", "sandstorm", 0, 14, strength=1.0),
            Cause("footfalls", "run", times=(1.0, 1.4, 1.8, 2.2), surface="sand"),
            Cause("sound", "explosion", 12.0, 13.5, distance=2.0),
        ]
    )
    made = mix(lines, events, [MusicCue(tune(12), 0.5, 3.0, "1M1")], 14.0, scratch=tmp_path_factory.mktemp("mix"))
    yield made
    made.close()


def test_a_mix_has_its_loudness_peak_and_length(mixed: object) -> None:
    report = mixed.report
    assert report.loudness == pytest.approx(-16, abs=0.5)
    assert report.true_peak <= -1.0
    master = np.array(mixed.master)
    assert master.shape == (14 * RATE, 2) and master.dtype == np.float32
    assert meter.loudness(master) == pytest.approx(report.loudness, abs=0.05)
    assert meter.true_peak(master) == pytest.approx(report.true_peak, abs=0.1)
    assert meter.true_peak(np.array(mixed.stems["ME"])) <= -1.0


def test_stems_add_up_and_are_never_silent(mixed: object) -> None:
    total = mixed.stems["DX"] + mixed.stems["FX"] + mixed.stems["MX"]
    assert np.abs(total - mixed.master).max() < 1e-5
    quiet = np.abs(np.array(mixed.master)).max(axis=1) == 0
    runs = np.diff(np.flatnonzero(np.concatenate([[True], ~quiet, [True]])))
    assert runs.max() < 50
    assert set(mixed.stems) == {"DX", "FX", "MX", "ME"}


def test_every_line_is_clear_of_the_rest(mixed: object) -> None:
    plain, whispered = mixed.report.lines
    assert plain.name == "plain" and whispered.name == "whispered"
    for line in mixed.report.lines:
        assert line.over >= CLEAR
        first = round(line.start * RATE)
        window = slice(first, first + int(1.5 * RATE))
        speech = meter.loudness(np.array(mixed.stems["DX"][window]))
        rest = meter.loudness(np.array(mixed.stems["FX"][window] + mixed.stems["MX"][window]))
        assert speech - rest >= CLEAR - 0.5
    assert whispered.ducked > plain.ducked
    assert not mixed.report.notes


def test_music_and_effects_keep_their_level_without_the_speech(mixed: object) -> None:
    """ME is not ducked: under a line it is louder than FX and MX are."""
    window = slice(3 * RATE, int(4.5 * RATE))
    ducked = meter.loudness(np.array(mixed.stems["FX"][window] + mixed.stems["MX"][window]))
    assert meter.loudness(np.array(mixed.stems["ME"][window])) > ducked + 4


def test_a_mix_is_written(mixed: object, tmp_path: Path) -> None:
    paths = mixed.write(tmp_path / "stems")
    assert set(paths) == {"mix", "DX", "FX", "MX", "ME"}
    again, rate = read_wav(paths["mix"])
    assert rate == RATE and np.abs(again - mixed.master).max() < 1e-6


def test_a_film_without_a_sound_is_a_room_not_an_error(tmp_path: Path) -> None:
    made = mix([], [], [], 1.0, scratch=tmp_path)
    assert made.report.notes and made.report.true_peak < -30
    assert np.abs(made.master).max() > 0
    made.close()
    assert list(tmp_path.iterdir()) == []


def test_the_tone_of_a_room_goes_with_the_film(tmp_path: Path) -> None:
    track = np.zeros((30 * RATE, 2), np.float32)
    lay_tone(track)
    assert meter.loudness(track[: 20 * RATE]) == pytest.approx(-58, abs=1.5)
    assert (
        np.abs(track[-RATE // 4 :]).max() < 0.05 * np.abs(track[: 20 * RATE]).max() and np.abs(track[-2:]).max() < 1e-6
    )


def test_bad_mixes_are_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="target"):
        mix([], [], [], 1.0, "vinyl")
    with pytest.raises(InputError, match="lasts"):
        mix([], [], [], 0.0)
    with pytest.raises(InputError, match="no sound effect"):
        mix([], [SoundEvent("frobnicate", 0, 1)], [], 1.0, scratch=tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    with pytest.raises(DiskFull, match="working space"):
        mix([], [], [], 1.0, scratch=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("target", "loudness", "ceiling"), [("web", -16, -1), ("ebu", -23, -1), ("cinema", -27, -2)])
def test_every_target_is_met_by_name(tmp_path: Path, target: str, loudness: float, ceiling: float) -> None:
    """Within half a unit, under the ceiling; the cinema's is measured over speech, so that a loud scene stays loud."""
    from filmwright.sound.targets import programme, speech

    lines = [DialogueEvent(voice(2.0, seed=k), 24_000, 1.0 + 3 * k, f"1-{k}") for k in range(3)]
    cue = MusicCue(tune(8.0), 10.0, 6.0)
    finished = mix(lines, [], [cue], 18.0, target, tmp_path)
    try:
        measured, said = meter.LoudnessMeter(), meter.LoudnessMeter()
        measured.add(finished.master)
        said.add(finished.stems["DX"])
        spoken = speech(said.powers) if target == "cinema" else None
        assert programme(measured.powers, spoken) == pytest.approx(loudness, abs=0.5)
        assert finished.report.loudness == pytest.approx(loudness, abs=0.5)
        assert meter.true_peak(finished.master) <= ceiling
        if target == "cinema":
            assert measured.integrated > loudness + 1.5  # the music after the talk is louder than the talk
    finally:
        finished.close()


@pytest.mark.parametrize("target", ["web", "cinema"])
def test_surround_has_the_voice_in_the_middle_and_the_place_around(tmp_path: Path, target: str) -> None:
    from filmwright.sound.surround import folded, surround

    lines = [DialogueEvent(voice(3.0), 24_000, 1.0, "1-2")]
    wind = SoundEvent("wind", 0.0, 9.0, 3, bus="background", fade=0.2)
    finished = mix(lines, [wind], [MusicCue(tune(4.0), 5.0)], 9.0, target, tmp_path)
    try:
        around = surround(finished, target, tmp_path)
        levels = {name: (stem.astype(float) ** 2).mean(axis=0) for name, stem in around.stems.items()}
        assert levels["DX"][2] > 8 * levels["DX"][[0, 1, 4, 5]].max()
        assert levels["FX"][4:].min() > 0.05 * levels["FX"][:2].max()  # the wind is behind one too
        assert 0 < levels["MX"][4:].max() < 0.2 * levels["MX"][:2].max()
        assert levels["DX"][3] == 0 < levels["FX"][3]
        assert around.loudness == pytest.approx(-16 if target == "web" else -27, abs=0.5)
        assert around.true_peak <= (-1 if target == "web" else -2)
        assert np.allclose(sum(around.stems.values()), around.master, atol=1e-6)
        left = np.corrcoef(folded(around.stems["DX"])[:, 0], finished.stems["DX"][:, 0])[0, 1]
        assert left > 0.99
        around.write(tmp_path)
        again, _ = read_wav(tmp_path / "mix-5.1.wav")
        assert again.shape == around.master.shape and np.abs(again - around.master).max() < 1e-5
        around.close()
    finally:
        finished.close()


def test_surround_is_measured_as_the_standard_says() -> None:
    time = np.arange(4 * RATE) / RATE
    tone = np.sin(2 * np.pi * 997 * time) * 10 ** (-23 / 20)
    for channel, expected in ((0, -26.0), (2, -26.0), (4, -24.5), (3, meter.SILENCE)):
        sound = np.zeros((len(tone), 6))
        sound[:, channel] = tone
        assert meter.loudness(sound) == pytest.approx(expected, abs=0.06)


def test_a_phone_hears_what_a_cinema_does_not() -> None:
    from filmwright.sound import phone

    said = np.repeat(voice(3.0)[:, None], 2, axis=1).repeat(2, axis=0)
    time = np.arange(len(said)) / RATE
    rumble = 0.2 * np.sin(2 * np.pi * 60 * time)[:, None] * np.ones(2)
    hiss = 0.2 * np.random.default_rng(1).standard_normal(said.shape)
    quiet = np.zeros_like(said)
    good = phone.check({"DX": said, "FX": rumble, "MX": quiet}, [("1-2", 0.2, 2.8)])
    bad = phone.check({"DX": said, "FX": hiss, "MX": quiet}, [("1-2", 0.2, 2.8)])
    assert good.lines[0][1] > 10 and not good.notes
    assert bad.lines[0][1] < 3 and "1-2" in bad.notes[0]
    opposite = np.stack([said[:, 0], -said[:, 0]], axis=1)
    assert any("cancel" in note for note in phone.check({"DX": opposite, "FX": quiet, "MX": quiet}, []).notes)


@pytest.mark.parametrize("target", ["web", "ebu", "cinema"])
def test_a_finished_mix_is_brought_to_another_target(target: str) -> None:
    from filmwright.sound.levelling import levelled
    from filmwright.sound.targets import TARGETS, programme, speech

    said = np.repeat(voice(4.0)[:, None], 2, axis=1).repeat(2, axis=0)
    music = np.zeros_like(said)
    music[RATE * 2 :] = tune(10.0)[: len(music) - RATE * 2] * 0.5
    out = levelled((said + music) * 2, target, said)
    whole, talk = meter.LoudnessMeter(), meter.LoudnessMeter()
    whole.add(out)
    talk.add(said)
    spoken = speech(talk.powers) if target == "cinema" else None
    assert programme(whole.powers, spoken) == pytest.approx(TARGETS[target].loudness, abs=0.5)
    assert meter.true_peak(out) <= TARGETS[target].ceiling
