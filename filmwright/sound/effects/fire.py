"""Fire from a match to a house, and what it makes hiss."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound.signals import (
    band,
    brown,
    clock,
    count,
    decay,
    drift,
    high,
    levelled,
    peaked,
    put,
    random,
    scattered,
    struck,
    white,
)


def fire(seconds: float, seed: int = 0, size: float = 0.5) -> Array:
    """A lapping roar under 450 Hz, hiss, crackles of all sizes and rare pops; `size` 0 a candle, 1 a blaze."""
    chance = random(seed, 31)
    roar = levelled(band(brown(seconds, chance), 45, 450), 0.1 * size + 0.04) * drift(seconds, chance, 6, 0.6, 1.0)
    hiss = levelled(band(white(seconds, chance), 2500, 9000), 0.05) * drift(seconds, chance, 3, 0.6, 1.0)

    def crackle(c: np.random.Generator) -> Array:
        return band(white(0.012, c), c.uniform(700, 2500), 10000) * decay(0.012, 0.0002, c.uniform(0.002, 0.01))

    def pop(c: np.random.Generator) -> Array:
        burst: Array = struck(0.06, [c.uniform(300, 900)], [0.04], [1]) + white(0.06, c) * decay(0.06, 0.0002, 0.015)
        return burst

    crackles = scattered(seconds, (8 + 30 * size) * drift(seconds, chance, 1.5, 0.2, 1.8), crackle, chance, 60)
    pops = scattered(seconds, 0.9, pop, chance, 8)
    return levelled(roar + hiss + 0.8 * crackles + 0.5 * pops, 0.08)


def ignition(seconds: float = 1.2, seed: int = 0) -> Array:
    """A match: the stroke, the flare, the first small flame."""
    chance = random(seed, 32)
    track = np.zeros(count(seconds))
    put(track, band(white(0.18, chance), 2500, 9000) * drift(0.18, chance, 90) ** 2, 0.0, 0.7)
    flare = band(white(0.6, chance), 500, 7000) * decay(0.6, 0.03, 0.45)
    put(track, flare, 0.16)
    put(track, 0.3 * fire(max(0.2, seconds - 0.4), seed + 1, 0.2) / 0.08, 0.4, 0.2)
    return peaked(track, 0.8)


def sizzle(seconds: float, seed: int = 0) -> Array:
    """Fat in a pan or rain on embers."""
    chance = random(seed, 33)
    hiss = band(white(seconds, chance), 2800, 10000) * drift(seconds, chance, 5, 0.6, 1.0)
    spit = scattered(seconds, 22, lambda c: high(white(0.01, c) * decay(0.01, 0.0002, 0.006), 2500), chance, 30)
    return levelled(hiss * 0.5 + spit, 0.06)


def burning_out(seconds: float, seed: int = 0) -> Array:
    """A fire that dies."""
    dying: Array = fire(seconds, seed, 0.4) * np.exp(-2.5 * clock(seconds) / seconds)
    return dying
