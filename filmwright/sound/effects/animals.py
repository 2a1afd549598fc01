"""Voices of animals, good in a layer and at a distance."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.signals import (
    band,
    bump,
    clock,
    count,
    decay,
    drift,
    levelled,
    moving_resonance,
    peaked,
    put,
    random,
    struck,
    white,
)


def birds(seconds: float, seed: int = 0, density: float = 0.5) -> Array:
    """Single birds, each with its own phrase of chirps between 2 and 7 kHz."""
    chance = random(seed, 141)
    track = np.zeros(count(seconds) + 2 * RATE)
    for _ in range(2 + int(5 * density)):
        pitch, notes = chance.uniform(2200, 5600), int(chance.integers(2, 9))
        slope, gap, length = chance.uniform(-0.5, 0.5), chance.uniform(0.06, 0.16), chance.uniform(0.03, 0.11)
        level, at = float(chance.lognormal(-1.2, 0.6)), chance.uniform(0, 3)
        while at < seconds:
            for k in range(notes):
                long = length * chance.uniform(0.85, 1.15)
                time = clock(long)
                curve = (
                    pitch * (1 + slope * time / long + 0.12 * np.sin(4 * np.pi * time / long)) * (1 + 0.05 * (k % 2))
                )
                put(
                    track,
                    np.sin(2 * np.pi * np.cumsum(curve) / RATE) * bump(long, 1.4),
                    at + k * (gap + length * 0.5),
                    level,
                )
            at += chance.gamma(3, 0.9 / (0.4 + density)) + notes * gap
    return levelled(track[: count(seconds)], 0.04)


def crickets(seconds: float, seed: int = 0, density: float = 0.5, warmth: float = 22.0) -> Array:
    """Trains of three or four pulses near 4.5 kHz; their rate rises with `warmth` in degrees Celsius (Dolbear)."""
    chance = random(seed, 142)
    time = clock(seconds)
    per_second = max(0.6, (warmth * 1.8 + 32 - 40) * 4 / 60 / 1.4)
    track = np.zeros(len(time))
    for _ in range(3 + int(9 * density)):
        pitch, rate, phase = chance.normal(4550, 180), per_second * chance.normal(1, 0.05), chance.random()
        part = (time * rate + phase) % 1
        pulses = np.clip(np.sin(2 * np.pi * part / 0.42 * 3.5), 0, 1) * (part < 0.42)
        sings = drift(seconds, chance, 0.3) > 0.25
        track += float(chance.lognormal(-1, 0.6)) * np.sin(2 * np.pi * pitch * time + phase) * pulses * sings
    return levelled(track, 0.035)


def owl(seconds: float = 3.0, seed: int = 0) -> Array:
    """Hoo, hoo-hoo."""
    chance = random(seed, 143)
    track = np.zeros(count(seconds))
    for at, length in ((0.1, 0.55), (1.0, 0.25), (1.35, 0.7)):
        time = clock(length)
        curve = 390 * (1 + 0.04 * np.sin(np.pi * time / length)) * chance.normal(1, 0.01)
        put(track, np.sin(2 * np.pi * np.cumsum(curve) / RATE) * bump(length, 0.7), at * seconds / 3)
    return peaked(track, 0.7)


def gulls(seconds: float, seed: int = 0) -> Array:
    """Sea birds: falling cries in groups."""
    chance = random(seed, 144)
    track = np.zeros(count(seconds))
    at = chance.uniform(0, 1)
    while at < seconds - 0.3:
        pitch, level = chance.uniform(900, 1500), float(chance.lognormal(-0.5, 0.5))
        for k in range(int(chance.integers(1, 5))):
            length = chance.uniform(0.22, 0.38)
            time = clock(length)
            curve = pitch * (1.25 - 0.5 * time / length)
            cry = np.sign(np.sin(2 * np.pi * np.cumsum(curve) / RATE))
            put(track, band(cry, 800, 5000) * bump(length, 0.6), at + k * 0.4, level)
        at += chance.gamma(2, 1.4) + 0.5
    return levelled(track, 0.05)


def _cry(
    length: float,
    pitch: Array,
    formants: tuple[tuple[float, float, float], ...],
    chance: np.random.Generator,
    rough: float,
) -> Array:
    """A throat: pulses at `pitch` through resonances (Hz, q, level), with `rough` noise in it."""
    phase = np.cumsum(pitch / RATE)
    source = (phase % 1) ** 4 - 0.2 + rough * white(length, chance)[: len(phase)]
    sound = np.zeros(len(source))
    for centre, q, level in formants:
        sound += level * moving_resonance(source, np.full(len(source), centre), q)
    return sound


def dog(seconds: float = 1.5, seed: int = 0, size: float = 0.5) -> Array:
    """Barks."""
    chance = random(seed, 145)
    track = np.zeros(count(seconds))
    at = 0.05
    while at < seconds - 0.25:
        length = 0.2
        curve = (520 - 300 * size) * (1 + 0.5 * np.sin(np.pi * clock(length) / length))
        bark = _cry(length, curve, ((650 - 200 * size, 4, 1), (1500, 5, 0.7), (2600, 6, 0.3)), chance, 0.4)
        put(track, bark * decay(length, 0.02, 0.2), at)
        at += chance.uniform(0.32, 0.6)
    return peaked(track)


def wolf(seconds: float = 4.0, seed: int = 0) -> Array:
    """A howl that rises, holds and falls."""
    chance = random(seed, 146)
    part = clock(seconds) / seconds
    curve = np.interp(part, [0, 0.2, 0.7, 1], [310, 520, 500, 330]) * (1 + 0.01 * drift(seconds, chance, 6, -1, 1))
    return peaked(_cry(seconds, curve, ((560, 5, 1), (1100, 6, 0.4)), chance, 0.05) * bump(seconds, 0.6), 0.8)


def cat(seconds: float = 0.9, seed: int = 0) -> Array:
    """A miaow: the mouth opens and closes."""
    chance = random(seed, 147)
    part = clock(seconds) / seconds
    curve = 620 * (1 + 0.25 * np.sin(np.pi * part) - 0.15 * part)
    phase = np.cumsum(curve / RATE)
    source = (phase % 1) ** 3 - 0.25 + 0.06 * white(seconds, chance)[: len(phase)]
    sound = moving_resonance(source, 700 + 900 * np.sin(np.pi * part), 6) + 0.5 * moving_resonance(
        source, 2300 + 300 * part, 8
    )
    return peaked(sound * bump(seconds, 0.7), 0.7)


def horse(seconds: float = 1.8, seed: int = 0) -> Array:
    """A whinny that falls and shakes."""
    chance = random(seed, 148)
    part = clock(seconds) / seconds
    curve = (1150 - 650 * part) * (1 + 0.09 * np.sin(2 * np.pi * 9 * clock(seconds)))
    return peaked(_cry(seconds, curve, ((1000, 4, 1), (2300, 5, 0.6)), chance, 0.15) * bump(seconds, 0.5), 0.8)


def growl(seconds: float = 2.0, seed: int = 0, size: float = 0.7) -> Array:
    """A big animal, or something worse."""
    chance = random(seed, 149)
    curve = drift(seconds, chance, 5, 38, 75) * (1.4 - 0.6 * size)
    sound = _cry(seconds, curve, ((180, 3, 1), (420, 4, 0.8), (1100, 5, 0.35)), chance, 0.35)
    sound = band(sound, 30, 6000)
    rough = np.tanh(2 * sound / (np.std(sound) + 1e-9) * 0.5)  # lopsided: what is left of it under 30 Hz goes
    return peaked(band(rough, 30, 6000) * bump(seconds, 0.5))


def frogs(seconds: float, seed: int = 0, density: float = 0.5) -> Array:
    """A pond at night."""
    chance = random(seed, 150)
    time = clock(seconds)
    track = np.zeros(len(time))
    for _ in range(3 + int(8 * density)):
        pitch, rate, phase = chance.uniform(600, 2100), chance.uniform(0.7, 1.6), chance.random()
        part = (time * rate + phase) % 1
        croak = np.clip(np.sin(2 * np.pi * 38 * time), 0, 1) * (part < 0.35)
        track += float(chance.lognormal(-1, 0.5)) * np.sin(2 * np.pi * pitch * time) * croak
    return levelled(track, 0.035)


def bees(seconds: float, seed: int = 0) -> Array:
    """Insects about the ear."""
    chance = random(seed, 151)
    track = np.zeros(count(seconds))
    for _ in range(5):
        curve = chance.uniform(160, 250) * (1 + 0.06 * drift(seconds, chance, 3, -1, 1))
        near = drift(seconds, chance, 0.8) ** 3
        track += near * np.sign(np.sin(2 * np.pi * np.cumsum(curve) / RATE))
    return levelled(band(track, 150, 3000), 0.03)


def wings(seconds: float = 1.2, seed: int = 0, per_second: float = 9.0) -> Array:
    """A bird takes off."""
    chance = random(seed, 152)
    track = np.zeros(count(seconds))
    at = 0.02
    while at < seconds - 0.1:
        put(track, band(white(0.09, chance), 250, 2600) * bump(0.09, 1.5), at, 1 - 0.7 * at / seconds)
        at += 1 / per_second * (1 + 0.4 * at / seconds)
    return peaked(track + 0.1 * struck(seconds, [90], [0.2], [1]), 0.6)
