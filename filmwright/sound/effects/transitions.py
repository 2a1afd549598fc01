"""Sounds of the cut and of things that fly by: whooshes, risers, drops, stings."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.signals import band, clock, decay, high, moving_resonance, peaked, random, white


def whoosh(seconds: float = 0.6, seed: int = 0, slow: float = 500.0, fast: float = 1800.0, heavy: float = 0.0) -> Array:
    """Something passes: noise whose pitch rises from `slow` to `fast` Hz and back; `heavy` adds a body below."""
    chance = random(seed, 91)
    part = clock(seconds) / seconds
    shape = np.exp(-(((part - 0.55) / 0.2) ** 2))
    pitch = slow + (fast - slow) * np.exp(-(((part - 0.55) / 0.25) ** 2))
    sound = moving_resonance(white(seconds, chance), pitch, 1.6) * shape
    if heavy:
        sound += heavy * moving_resonance(white(seconds, chance), pitch * 0.3, 1.5) * shape
    return peaked(sound)


def riser(seconds: float = 4.0, seed: int = 0) -> Array:
    """Tension that climbs two octaves and stops on the cut."""
    chance = random(seed, 92)
    part = clock(seconds) / seconds
    pitch = 110 * 4**part
    tone = sum(np.sin(2 * np.pi * np.cumsum(pitch * detune) / RATE) for detune in (1, 1.007, 1.5, 2.01))
    noise = moving_resonance(white(seconds, chance), 300 * 20**part, 2.0)
    sound = (0.25 * np.asarray(tone) + 1.6 * noise) * part**2.2
    sound[-min(len(sound), 240) :] *= np.linspace(1, 0, min(len(sound), 240))
    return peaked(sound)


def drop(seconds: float = 2.5, seed: int = 0) -> Array:
    """A sub that falls away under a cut."""
    time = clock(seconds)
    return peaked(
        np.sin(2 * np.pi * np.cumsum(30 + 50 * np.exp(-time / 0.5)) / RATE) * decay(seconds, 0.01, seconds * 0.8)
    )


def sting(seconds: float = 3.0, seed: int = 0) -> Array:
    """A metallic scare: clustered partials, bowed and let ring."""
    chance = random(seed, 93)
    time = clock(seconds)
    sound = np.zeros(len(time))
    for _ in range(14):
        pitch = chance.uniform(900, 4200)
        sound += np.sin(2 * np.pi * pitch * time + chance.uniform(0, 6)) * np.exp(-time / chance.uniform(0.2, 0.9))
    return peaked(
        sound * np.minimum(1, time / 0.02) + 3 * band(white(seconds, chance), 80, 400) * decay(seconds, 0.003, 0.3)
    )


def sparkle(seconds: float = 1.5, seed: int = 0) -> Array:
    """Small bright things happen: magic, stars, a thought."""
    chance = random(seed, 94)
    time = clock(seconds)
    sound = np.zeros(len(time))
    for k in range(18):
        start = k / 18 * seconds * 0.7
        pitch = 1760 * 2 ** (chance.integers(0, 15) / 12)
        after = np.maximum(0, time - start)
        sound += (time >= start) * np.sin(2 * np.pi * pitch * after) * np.exp(-after / 0.18) * chance.uniform(0.3, 1)
    return peaked(sound + 0.02 * high(white(seconds, chance), 8000) * np.exp(-time), 0.6)
