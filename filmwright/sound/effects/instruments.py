"""Instruments that somebody plays in the picture: a phrase in a key of its own, for as long as the act lasts.

Strings that are plucked and reeds are computed here; what the orchestra has is played by it.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound import RATE
from filmwright.sound.signals import clock, count, decay, low, peaked, put, random

SCALE = (0, 2, 4, 7, 9)  # five notes that agree with each other whatever the order
# name -> (how, lowest note, notes a second, held); how: pluck, reed, or an instrument of music.instruments
PLAYED: dict[str, tuple[str, int, float, float]] = {
    "guitar": ("pluck", 40, 3.0, 1.8), "banjo": ("pluck", 50, 6.0, 0.6), "harp": ("harp", 48, 4.0, 2.0), "piano": ("piano", 48, 3.0, 1.2),
    "violin": ("solo_vln", 62, 1.6, 0.65), "cello": ("solo_vc", 43, 1.2, 0.85), "flute": ("flute", 67, 2.2, 0.5),
    "clarinet": ("clarinet", 57, 2.4, 0.45), "saxophone": ("sax", 52, 2.2, 0.5), "trumpet": ("trumpets", 60, 2.0, 0.5),
    "trombone": ("trombones", 46, 1.5, 0.7), "xylophone": ("marimba", 65, 4.0, 0.4), "harmonica": ("reed", 64, 2.0, 0.5),
    "accordion": ("reed", 55, 2.5, 0.45), "drums": ("kit", 0, 4.0, 0.2),
}  # fmt: skip
BEAT = (36, 42, 38, 42, 36, 36, 38, 46)  # of a drum kit, in General MIDI: bass drum, hat, snare


def instrument(seconds: float, seed: int = 0, name: str = "guitar") -> Array:
    """A phrase on an instrument. Raises InputError for one that is not here."""
    if name not in PLAYED:
        raise InputError(f"There is no instrument {name!r} to be played in the picture. There are {', '.join(PLAYED)}.")
    how, lowest, rate, held = PLAYED[name]
    chance = random(seed, 191)
    key, step = int(chance.integers(0, 7)), 3
    times = np.arange(0.05, max(seconds - 0.1, 0.06), 1 / rate)
    notes: list[tuple[float, int, float]] = []
    for k, at in enumerate(times):
        step = int(np.clip(step + chance.choice([-2, -1, -1, 0, 1, 1, 2]), 0, 9))
        pitch = BEAT[k % len(BEAT)] if name == "drums" else lowest + key + SCALE[step % 5] + 12 * (step // 5)
        long = held * (2.0 if k % 8 == 7 else 1.0)
        notes.append((float(at + chance.normal(0, 0.008)), pitch, min(long, max(seconds - at, 0.05))))
    if how in ("pluck", "reed"):
        track = np.zeros(count(seconds))
        for at, pitch, long in notes:
            put(track, pluck(pitch) if how == "pluck" else reed(pitch, long), at, float(chance.uniform(0.7, 1.0)))
        return peaked(track, 0.8)
    return _orchestra(how, notes, seconds)


@lru_cache(maxsize=48)
def pluck(pitch: int) -> Array:
    """A string plucked (Karplus and Strong, 1983): noise that goes round a line one period long and is averaged on the way."""
    from scipy.signal import lfilter

    period = RATE / (440 * 2 ** ((pitch - 69) / 12))
    whole = int(period - 0.5)
    part = period - 0.5 - whole
    burst = np.zeros(count(2.5))
    burst[:whole] = low(random(pitch, 192).uniform(-1, 1, whole), 6000)
    keep = 0.998 - 0.00004 * pitch
    back = np.zeros(whole + 3)  # the mean of two neighbours, moved by the part of a sample that is over
    back[0] = 1.0
    back[whole] -= keep * 0.5 * (1 - part)
    back[whole + 1] -= keep * 0.5
    back[whole + 2] -= keep * 0.5 * part
    ringing: Array = lfilter([1.0], back, burst)
    return ringing * decay(2.5, 0.001, 3.0)


def reed(pitch: int, seconds: float) -> Array:
    """A free reed: many overtones, two a little out of tune."""
    time, base = clock(seconds), 440 * 2 ** ((pitch - 69) / 12)
    tone = np.zeros(len(time))
    for k in range(1, 12):
        tone += (np.sin(2 * np.pi * base * k * time) + np.sin(2 * np.pi * base * 1.004 * k * time)) / k**1.1
    return tone * np.minimum(1, np.minimum(time / 0.05, np.maximum(0, seconds - time) / 0.08)) * 0.3


def _orchestra(name: str, notes: list[tuple[float, int, float]], seconds: float) -> Array:
    from filmwright.sound.music.rendering import render
    from filmwright.sound.music.score import NoteEvent

    events = [NoteEvent(at, long, pitch, 84, name, "melody", 0) for at, pitch, long in notes]
    stems = render(events, length=seconds)
    return peaked(
        np.asarray(sum(stem.mean(axis=1) for stem in stems.values()))[: count(seconds)].astype(np.float64), 0.8
    )
