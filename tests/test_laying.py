from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from filmwright.sound import RATE, makers, meter
from filmwright.sound.dynamics import HOP
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.laying import Part, made, parts
from filmwright.sound.mixing import mix
from filmwright.sound.peaks import hop_peaks, peaks_of


def test_peaks_between_samples_are_those_of_the_exact_wave_at_four_times_the_rate() -> None:
    from scipy.signal import butter, resample, sosfilt

    chance = np.random.default_rng(1)
    noise = sosfilt(butter(8, 16_000, fs=RATE, output="sos"), chance.standard_normal((RATE, 2)), axis=0)
    sound = noise * np.linspace(0.01, 0.3, RATE)[:, None]
    fine = np.abs(resample(sound, 4 * RATE, axis=0)).max(axis=1).reshape(-1, 4 * HOP).max(axis=1)
    mine = hop_peaks(sound, 0.0)
    assert np.abs(20 * np.log10(mine[2:-2] / fine[2:-2])).max() < 0.25
    plain = np.abs(sound).max(axis=1).reshape(-1, HOP).max(axis=1)
    assert np.array_equal(hop_peaks(sound, 9.0), plain.astype(np.float32))


def test_peaks_do_not_care_about_blocks_and_are_those_of_the_sum() -> None:
    chance = np.random.default_rng(2)
    one, two = (chance.standard_normal((21 * RATE + 5, 2)).astype(np.float32) * 0.1 for _ in range(2))
    assert np.allclose(peaks_of([one, two], 0.0), hop_peaks(one + two, 0.0), atol=1e-5)


def beds(*spans: tuple[float, float]) -> list[SoundEvent]:
    return [
        SoundEvent("room_tone", start, seconds, k + 1, bus="background", fade=0.3, level=-3.0 * k)
        for k, (start, seconds) in enumerate(spans)
    ]


def test_a_background_is_made_once_for_all_scenes_that_have_it() -> None:
    once = list(parts(beds((0, 30))))
    again = list(parts(beds((0, 200), (300, 200), (600, 400))))
    assert len(once) == 2 and len(again) == 6
    places = [place for part in again for place in part.places]
    assert sum(place.seconds for place in places) > 780
    assert {place.level for place in places} == {0.0, -3.0, -6.0}
    in_order = sorted((place.start, k) for k, part in enumerate(again) for place in part.places)
    assert all(a[1] != b[1] for a, b in pairwise(in_order))  # never the same piece twice running


def test_sounds_made_by_processes_are_the_same_and_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list(parts(beds((0, 5)) + [SoundEvent("knock", 1.0, 1.0, k) for k in range(5)]))
    alone = [made(part) for part in asked]
    monkeypatch.setattr(makers, "WORTH", 0.0)
    monkeypatch.setattr(makers, "workers", lambda: 2)
    together = list(makers.made_in_order(made, asked, 10.0))
    assert [part for part, _ in together] == asked
    assert all(np.array_equal(a, b) for a, (_, b) in zip(alone, together, strict=True))


def killed_once(part: Part) -> np.ndarray:
    """Kills its process when it is not the tests' own."""
    if os.environ.get("FILMWRIGHT_TEST_PARENT") != str(os.getpid()):
        os._exit(9)
    return made(part)


def test_a_killed_process_is_not_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMWRIGHT_TEST_PARENT", str(os.getpid()))
    monkeypatch.setattr(makers, "WORTH", 0.0)
    monkeypatch.setattr(makers, "workers", lambda: 2)
    asked = list(parts([SoundEvent("knock", 0.0, 1.0, k) for k in range(3)]))
    found = list(makers.made_in_order(killed_once, asked, 10.0))
    assert len(found) == 3 and all(np.abs(sound).max() > 0.01 for _, sound in found)


def test_a_long_mix_has_its_backgrounds_without_gaps(tmp_path: Path) -> None:
    finished = mix([], beds((0.0, 100.0)), [], 100.0, scratch=tmp_path)
    try:
        loud = meter.momentary(np.array(finished.master))[10:-10]
        assert loud.max() - loud.min() < 5  # pieces melt into each other
    finally:
        finished.close()
