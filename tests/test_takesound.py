"""The sound that comes with hired takes is left out, kept or mixed by choice."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from filmwright.film import Film, Settings
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.mixing import RATE, DialogueEvent, MusicCue, mix
from filmwright.sound.wav import write_wav
from filmwright.steps import takesound
from filmwright.steps.cut import Clip


@pytest.fixture
def film(tmp_path: Path) -> Film:
    film = Film.create(tmp_path / "film", Settings(take_sound="keep"))
    room = film.path("takes", "1-001")
    room.mkdir(parents=True)
    tone = 0.3 * np.sin(np.arange(2 * RATE) / RATE * 2 * np.pi * 300)
    write_wav(room / "take-2.wav", np.stack([tone, tone], 1), RATE)
    return film


def edit() -> SimpleNamespace:
    clips = (
        Clip("1-001", "1", "takes/1-001/take-2.mp4", 12, 24, 48),
        Clip("1-002", "1", "takes/1-002/take-1.mp4", 0, 24, 72),
    )
    return SimpleNamespace(fps=24, clips=clips)


def test_sounds_are_found_where_takes_have_them(film: Film) -> None:
    (sound,) = takesound.found(film, edit())  # type: ignore[arg-type]
    assert (sound.shot, sound.start, sound.end, sound.skip) == ("1-001", 2.0, 3.0, 0.5)
    (cue,) = takesound.cues(film, [sound])
    assert cue.samples.shape == (RATE, 2) and cue.start == 2.0
    film.change(take_sound="lose")
    assert takesound.found(film, edit()) == []  # type: ignore[arg-type]


def test_kept_sound_takes_the_place_of_ours_but_for_the_air(film: Film) -> None:
    sounds = takesound.found(film, edit())  # type: ignore[arg-type]
    events = [SoundEvent("knock", at, 0.5) for at in (1.0, 2.5, 3.0)] + [SoundEvent("wind", 2.2, 9.0, bus="background")]
    assert [event.start for event in takesound.ours(film, events, sounds)] == [1.0, 3.0, 2.2]
    film.change(take_sound="mix")
    assert takesound.ours(film, events, sounds) == events


def test_it_is_heard_among_the_effects_and_gives_way_to_speech() -> None:
    tone = (0.2 * np.sin(np.arange(4 * RATE) / RATE * 2 * np.pi * 300)).astype(np.float32)
    rng = np.random.default_rng(1)
    line = DialogueEvent((0.1 * rng.standard_normal(RATE)).astype(np.float32), RATE, 2.0, "1-2")
    made = mix([line], [], [], 4.0, recorded=[MusicCue(np.stack([tone, tone], 1), 0.0, -12.0, "1-001")])
    try:
        effects = made.stems["FX"]
        alone, under = (
            float(np.sqrt(np.mean(effects[a * RATE // 10 : b * RATE // 10] ** 2))) for a, b in ((5, 12), (22, 28))
        )
        assert alone > 1e-3
        assert under < alone
    finally:
        made.close()
