"""Wind of every strength, sand and snow in it, and the first gust."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound.signals import (
    band,
    brown,
    bump,
    decay,
    drift,
    high,
    levelled,
    low,
    moving_resonance,
    pink,
    random,
    scattered,
    white,
)


def wind(seconds: float, seed: int = 0, strength: float = 0.5, whistle: float | None = None) -> Array:
    """0 a breeze, 1 a storm: a body of 60-800 Hz in gusts of 2-6 s, and edges that whistle with them (`whistle` 0..1)."""
    chance = random(seed, 11)
    gust = drift(seconds, chance, 0.35 + 0.3 * strength) * 0.7 + drift(seconds, chance, 1.7) * 0.3
    gust = (0.25 + 0.75 * gust) ** (1 + strength)
    sound = band(pink(seconds, chance), 60, 350 + 500 * strength) * gust
    sound += 0.5 * band(white(seconds, chance), 400, 1200 + 2200 * strength) * gust**2.2 * strength
    edges = strength * 0.8 if whistle is None else whistle
    if edges > 0.01:
        for centre, share, q in ((420, 0.45, 9), (690, 0.28, 17), (1130, 0.16, 25)):
            pitch = centre * (0.75 + 0.5 * gust) * (1 + 0.06 * drift(seconds, chance, 5, -1, 1))
            sound += 2 * edges * share * moving_resonance(white(seconds, chance), pitch, q, 768) * gust**1.6
    return levelled(sound, 0.03 + 0.12 * strength)


def breeze(seconds: float, seed: int = 0) -> Array:
    """Air that is barely there."""
    return wind(seconds, seed, strength=0.12, whistle=0.0)


def gust(seconds: float, seed: int = 0, strength: float = 0.8) -> Array:
    """One gust that comes and goes."""
    return wind(seconds, seed, strength) * bump(seconds, 1.6)


def sandstorm(seconds: float, seed: int = 0, strength: float = 1.0) -> Array:
    """A roar under 160 Hz, the wind over it, and sheets of grains hissing at 2-9 kHz."""
    chance = random(seed, 12)
    gust_ = 0.35 + 0.65 * drift(seconds, chance, 0.8)
    roar = levelled(low(brown(seconds, chance), 160), 0.9) * (0.7 + 0.3 * gust_)
    roar += levelled(wind(seconds, seed + 7, 0.9), 0.8) * gust_
    hiss = band(white(seconds, chance), 2200, 9500) * (0.3 + 0.7 * gust_**2) * (0.8 + 0.2 * drift(seconds, chance, 14))
    grains = scattered(
        seconds, 700 * strength, lambda c: band(white(0.004, c) * decay(0.004, 0.0002, 0.003), 3000, 9500), chance
    )
    return levelled(high(roar + 0.5 * strength * (hiss + 2 * grains), 32), 0.16)


def blizzard(seconds: float, seed: int = 0, strength: float = 0.8) -> Array:
    """Storm wind with snow: whistling, and a soft high hiss instead of grains."""
    chance = random(seed, 13)
    hiss = band(white(seconds, chance), 3500, 11000) * drift(seconds, chance, 1.2, 0.2, 1.0)
    return levelled(wind(seconds, seed, strength, whistle=1.0) + 0.035 * strength * hiss, 0.13)


def flapping(seconds: float, seed: int = 0, strength: float = 0.6) -> Array:
    """Cloth, a tent or a flag beating in wind: snaps whose rate follows the gusts."""
    chance = random(seed, 14)
    rate = drift(seconds, chance, 0.8, 2, 6 + 10 * strength)

    def snap(c: np.random.Generator) -> Array:
        return band(white(0.09, c), 180, 2600) * decay(0.09, 0.004, 0.06)

    return levelled(scattered(seconds, rate, snap, chance, 16) + 0.1 * band(pink(seconds, chance), 150, 1500), 0.08)
