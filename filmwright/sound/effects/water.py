"""Rain, thunder, sea, streams, splashes, drops, and what is poured."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound.signals import (
    band,
    brown,
    bump,
    clock,
    count,
    decay,
    drift,
    high,
    levelled,
    low,
    moving_resonance,
    peaked,
    pink,
    put,
    random,
    scattered,
    struck,
    white,
)  # fmt: skip

# The band in Hz of rain on each surface.
RAIN_ON = {
    "ground": (1800, 9000), "leaves": (1200, 6000), "metal": (2500, 9000), "window": (900, 5000), "water": (600, 4000), "tent": (300, 2500),
    "roof": (350, 3500),
}  # fmt: skip


def rain(seconds: float, seed: int = 0, rate: float = 0.5, surface: str = "ground") -> Array:
    """Far drops as a bed and near ones by the surface they fall on (RAIN_ON); `rate` 0 a drizzle, 1 a downpour."""
    if surface not in RAIN_ON:
        raise InputError(f"Rain does not fall on {surface!r} here; it falls on {', '.join(RAIN_ON)}.")
    chance = random(seed, 21)
    bed = band(white(seconds, chance), *RAIN_ON[surface]) * drift(seconds, chance, 1.2, 0.85, 1.0)

    def drop(c: np.random.Generator) -> Array:
        if surface == "water":
            pitch, time = c.uniform(900, 3200), clock(0.03)
            return 0.8 * np.sin(2 * np.pi * (pitch * time + 6 * pitch * time**2)) * decay(0.03, 0.002, 0.025)
        if surface == "metal":
            pitch = c.uniform(1500, 5200)
            return 0.8 * struck(0.09, [pitch, pitch * 1.63, pitch * 2.4], [0.08, 0.05, 0.03], [1, 0.6, 0.4])
        if surface in ("tent", "window", "roof"):
            return 0.8 * struck(
                0.05, [c.uniform(140, 480) if surface == "roof" else c.uniform(250, 800)], [0.04], [1]
            ) + 0.5 * white(0.05, c) * decay(0.05, 0.0005, 0.012)
        return 0.8 * band(white(0.02, c), c.uniform(1200, 3000), 9000) * decay(0.02, 0.0004, 0.012)

    near = scattered(seconds, 25 + 350 * rate, drop, chance, 40)
    mixed = levelled(bed, 1) * (0.3 + 0.7 * rate) + levelled(near, 1) * (1.1 - 0.45 * rate)
    mixed *= drift(seconds, chance, 0.25, 0.55, 1.3)  # it comes in gusts
    if surface in ("ground", "window", "roof"):
        mixed += (0.9 - 0.4 * rate) * _eaves(seconds, chance)
    return levelled(mixed, 0.03 + 0.1 * rate)


def _eaves(seconds: float, chance: np.random.Generator) -> Array:
    """What runs off a roof near by: heavy drops, some in a row from one place, that ring where they fall."""
    track = np.zeros(count(seconds))
    for _ in range(2):
        pitch, every, at = chance.uniform(420, 1300), chance.uniform(0.35, 1.3), chance.uniform(0, 1.5)
        while at < seconds:
            time = clock(0.09)
            glide = pitch * chance.uniform(0.9, 1.1)
            drop = np.sin(2 * np.pi * (glide * time + 2.2 * glide * time**2)) * decay(0.09, 0.001, 0.07)
            put(
                track,
                drop + 0.3 * band(white(0.09, chance), 1500, 6000) * decay(0.09, 0.0005, 0.02),
                float(at),
                float(chance.lognormal(0, 0.4)),
            )
            at += every * chance.uniform(0.55, 1.5)
    return peaked(track, 2.6)


def thunder(seconds: float, seed: int = 0, distance: float = 800.0) -> Array:
    """A crack when near, and the rumble of a long channel: overlapping strokes, duller with distance (metres).

    Every stroke is set to one level before it is weighted: low-passed noise has wildly different energy by cutoff.
    """
    chance = random(seed, 22)
    track = np.zeros(count(seconds))
    near = float(np.exp(-distance / 700))
    for _ in range(46):
        at = 0.02 + 0.35 * (1 - near) + chance.gamma(1.7, 1.15) * (1 + min(0.5, distance / 5000))
        length = chance.uniform(0.5, 1.6)
        stroke = low(white(length, chance), 70 + 700 * near * chance.random() + 60 * chance.random())
        stroke = levelled(stroke * bump(length, 0.6 + 1.2 * (1 - near)), 1)
        put(track, stroke, at, float(chance.lognormal(0, 0.3) * np.exp(-at / 4)))
    if near > 0.1:
        put(track, band(white(0.5, chance), 700, 9000) * decay(0.5, 0.001, 0.25), 0.0, 2.2 * near)
        put(track, low(white(0.3, chance), 6000) * decay(0.3, 0.0005, 0.09), 0.04, 2.5 * near)
    fade = np.clip((seconds - clock(seconds)) / min(1.5, seconds), 0, 1)
    return peaked(high(peaked(track) + 0.4 * peaked(low(track, 70)), 24) * fade)


def sea(seconds: float, seed: int = 0, size: float = 0.5, period: float = 7.0) -> Array:
    """Waves: each swells, breaks brightly and draws back hissing; a far roar under them. `period` in seconds."""
    chance = random(seed, 23)
    track = levelled(band(pink(seconds, chance), 60, 500), 0.05 + 0.06 * size)
    at = -2.0
    while at < seconds:
        length = period * chance.uniform(0.8, 1.25)
        time = clock(length)
        up = np.clip(time / (0.35 * length), 0, 1) ** 1.8
        down = np.exp(-np.maximum(0, time - 0.35 * length) / (0.22 * length))
        noise = white(length, chance)
        wave = (band(noise, 120, 1200) * 0.9 + band(noise, 1200, 7500) * 0.8 * up) * up * down
        put(track, wave, at, size * chance.uniform(0.6, 1))
        at += length * 0.8
    return levelled(track, 0.09)


def stream(seconds: float, seed: int = 0, flow: float = 0.5) -> Array:
    """Bubbles: hundreds of rising damped sines a second (a bubble of f Hz lasts about 12 ms + 22/f s) on soft noise."""
    chance = random(seed, 24)

    def bubble(c: np.random.Generator) -> Array:
        pitch = float(c.lognormal(np.log(950), 0.55))
        length = 0.012 + 22 / pitch
        time = clock(length * 1.5)
        rising = np.sin(2 * np.pi * (pitch * time + 0.5 * pitch * c.uniform(1, 9) * time**2))
        sound: Array = rising * np.exp(-4.5 * time / length) * np.minimum(1, time / 0.0015) * (400 / pitch) ** 0.35
        return sound

    bubbles = levelled(scattered(seconds, 90 + 500 * flow, bubble, chance, 90), 1)
    return levelled(bubbles + 0.6 * levelled(band(white(seconds, chance), 700, 6000), 1), 0.08)


def lapping(seconds: float, seed: int = 0, size: float = 0.4) -> Array:
    """Small water against a bank, a hull or a pier: a slap every second or two, and what runs back."""
    chance = random(seed, 29)
    track = 0.05 * stream(seconds, seed, 0.15 + 0.3 * size)
    at = 0.1
    while at < seconds:
        length = float(chance.uniform(0.35, 0.8))
        slap = band(white(length, chance), 180, 900 + 1400 * size) * bump(length, 1.5)
        put(track, slap, at, float(chance.uniform(0.3, 1.0)))
        at += float(chance.uniform(0.7, 1.9))
    return levelled(track, 0.05)


def splash(seconds: float = 1.8, seed: int = 0, size: float = 0.6) -> Array:
    """Something falls into water: a plunge, a burst, and what falls back."""
    chance = random(seed, 25)
    sound = 2.5 * size * low(white(seconds, chance), 300 + 300 * (1 - size)) * decay(seconds, 0.003, 0.14)
    sound += band(white(seconds, chance), 800, 9000) * decay(seconds, 0.012, 0.45 + 0.3 * size)
    time = clock(seconds)
    sound += levelled(stream(seconds, seed + 3, 1.0), 0.6) * np.exp(-time / 0.35)
    sound += 0.3 * band(white(seconds, chance), 2500, 9000) * np.exp(-(((time - 0.28) / 0.12) ** 2))
    return peaked(sound)


def dripping(seconds: float, seed: int = 0, rate: float = 0.7) -> Array:
    """Single drops into a puddle or a sink, `rate` a second."""
    chance = random(seed, 26)
    track = np.zeros(count(seconds))
    at = chance.uniform(0.1, 0.6)
    while at < seconds - 0.1:
        pitch = chance.uniform(700, 1400)
        time = clock(0.12)
        plop = (
            np.sin(2 * np.pi * (pitch * time + 4 * pitch * time**2))
            * np.exp(-time / 0.02)
            * np.minimum(1, time / 0.001)
        )
        put(track, plop, at, float(chance.uniform(0.6, 1.0)))
        put(track, high(white(0.02, chance), 3000) * decay(0.02, 0.0003, 0.01), at - 0.004, 0.15)
        at += chance.gamma(6, 1 / (6 * rate))
    return peaked(track, 0.8)


def pouring(seconds: float, seed: int = 0, vessel: float = 0.3) -> Array:
    """Water into a glass or a cup: bubbles, and the pitch of the air column that rises as it fills (`vessel` in metres deep)."""
    chance = random(seed, 27)
    time = clock(seconds)
    left = np.clip(vessel * 0.4 * (1 - 0.85 * time / seconds), 0.01, None)
    column = moving_resonance(white(seconds, chance), 343 / (4 * left), 12)
    sound = levelled(stream(seconds, seed + 1, 0.6), 1) + 0.8 * levelled(column, 1)
    return levelled(sound * np.minimum(1, np.minimum(time / 0.15, (seconds - time) / 0.2)), 0.08)


def underwater(seconds: float, seed: int = 0) -> Array:
    """The dull roar under the surface, with single bubbles."""
    chance = random(seed, 28)
    bed = levelled(low(brown(seconds, chance), 260), 1) * drift(seconds, chance, 0.6, 0.6, 1.0)
    return levelled(bed + 0.5 * levelled(low(stream(seconds, seed, 0.05), 900), 1), 0.09)


def bathtub(seconds: float, seed: int = 0) -> Array:
    """Water moved slowly by a hand or an oar: soft swirls."""
    chance = random(seed, 29)
    swirl = drift(seconds, chance, 1.5) ** 2
    return levelled(
        levelled(stream(seconds, seed, 0.3), 1) * swirl + 0.2 * band(pink(seconds, chance), 200, 1500) * swirl, 0.06
    )


def hail(seconds: float, seed: int = 0, rate: float = 0.5) -> Array:
    """Ice on a roof: hard clicks in thousands."""
    chance = random(seed, 30)

    def stone(c: np.random.Generator) -> Array:
        body = struck(0.05, [c.uniform(600, 1400), c.uniform(1800, 4200)], [0.03, 0.02], [0.7, 1.0])
        return body + 0.6 * white(0.05, c) * decay(0.05, 0.0002, 0.004)

    return levelled(scattered(seconds, 40 + 300 * rate, stone, chance, 40), 0.09)
