"""Doors, drawers, locks, windows, and what creaks in a house."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.effects.impacts import metal_hit, wood_hit
from filmwright.sound.effects.transitions import whoosh
from filmwright.sound.signals import (
    band,
    bump,
    clock,
    count,
    decay,
    drift,
    levelled,
    low,
    peaked,
    put,
    random,
    resonance,
    struck,
    white,
)


def creak(seconds: float = 1.6, seed: int = 0, pitch: float = 240.0, tension: float = 0.5) -> Array:
    """Stick and slip: an irregular train of 15-60 pulses a second that speeds up and down, in wood."""
    chance = random(seed, 81)
    rate = (
        drift(seconds, chance, 3, 14, 30 + 60 * tension)
        * np.sin(np.pi * np.clip(clock(seconds) / seconds, 0.05, 0.95)) ** 0.5
    )
    slips = np.flatnonzero(np.diff(np.floor(np.cumsum(rate / RATE))))
    pulses = np.zeros(count(seconds))
    pulses[slips] = chance.lognormal(0, 0.35, len(slips))
    sound = np.zeros(len(pulses))
    for ratio, q, level in ((1, 18, 1), (2.3, 22, 0.8), (3.9, 25, 0.6), (6.1, 25, 0.45), (9.3, 20, 0.25)):
        sound += level * resonance(pulses, pitch * ratio * (1 + 0.1 * tension), q)
    return peaked(sound * bump(seconds, 0.4))


def latch(seconds: float = 0.25, seed: int = 0) -> Array:
    """A handle or a bolt: two small clicks."""
    chance = random(seed, 82)
    track = np.zeros(count(seconds))
    put(track, band(white(0.05, chance), 1200, 7000) * decay(0.05, 0.0005, 0.02), 0.01, 0.6)
    put(track, metal_hit(0.15, seed, 0.2) * decay(0.15, 0.0005, 0.05), 0.07)
    return peaked(track, 0.7)


def door_open(seconds: float = 2.0, seed: int = 0, age: float = 0.6) -> Array:
    """Handle, latch, the leaf leaving its frame, hinges (`age` 0 silent, 1 a haunted house)."""
    track = np.zeros(count(seconds))
    put(track, latch(0.25, seed), 0.02, 0.8)
    put(track, wood_hit(0.3, seed + 1, 0.7), 0.13, 0.45)
    swing = max(0.4, seconds - 0.4)
    put(track, creak(swing, seed, 210), 0.25, age * 0.5)
    put(track, whoosh(swing, seed, 150, 500), 0.25, 0.04)
    return peaked(track, 0.8)


def door_close(seconds: float = 1.2, seed: int = 0, force: float = 0.6) -> Array:
    """A push of air, the thud of the panel, the frame's rattle, the latch 45 ms later; `force` 1 is a slam."""
    chance = random(seed, 83)
    track = np.zeros(count(seconds))
    at = min(0.28, seconds / 4)
    put(track, whoosh(0.3, seed, 120, 400), 0.0, 0.12)
    panel = struck(0.6, [68, 112, 187, 301, 455], [0.28, 0.22, 0.15, 0.1, 0.07], [1, 0.9, 0.7, 0.5, 0.3], chance, 0.03)
    put(track, panel, at, 1.6 * force)
    put(track, low(white(0.3, chance), 1500) * decay(0.3, 0.001, 0.08), at, 3.2 * force)
    for k in range(3):
        put(
            track,
            band(white(0.05, chance), 700, 4000) * decay(0.05, 0.0005, 0.02),
            at + 0.05 + 0.035 * k,
            0.3 * force * 0.6**k,
        )
    put(track, metal_hit(0.15, seed + 4, 0.2) * decay(0.15, 0.0005, 0.05), at + 0.045, 0.4)
    return peaked(track)


def knock(seconds: float = 1.0, seed: int = 0, times: int = 3) -> Array:
    """Knuckles on a door."""
    chance = random(seed, 84)
    track = np.zeros(count(seconds))
    for k in range(times):
        body = struck(
            0.25, np.array([140.0, 330, 610, 900]) * chance.normal(1, 0.02), [0.1, 0.07, 0.05, 0.03], [1, 0.8, 0.5, 0.3]
        )
        knuckle = band(white(0.05, chance), 500, 3500) * decay(0.05, 0.0005, 0.012)
        put(track, body, 0.02 + k * 0.23 * chance.normal(1, 0.04), float(chance.uniform(0.8, 1.0)))
        put(track, knuckle, 0.02 + k * 0.23, 0.6)
    return peaked(track)


def lock(seconds: float = 0.9, seed: int = 0) -> Array:
    """A key goes in and turns."""
    chance = random(seed, 85)
    track = np.zeros(count(seconds))
    for k in range(4):
        put(track, struck(0.05, [chance.uniform(2800, 4600)], [0.02], [1]), 0.05 + 0.03 * k, 0.35)
    put(track, latch(0.25, seed), 0.42)
    put(track, wood_hit(0.2, seed, 0.3), 0.5, 0.25)
    return peaked(track, 0.7)


def drawer(seconds: float = 0.9, seed: int = 0) -> Array:
    """Wood that slides on wood, and its stop."""
    chance = random(seed, 86)
    track = levelled(
        band(white(seconds, chance), 250, 2800) * bump(seconds, 1.0) * drift(seconds, chance, 30, 0.4, 1.0), 0.1
    )
    put(track, wood_hit(0.3, seed, 0.6), seconds * 0.8, 0.5)
    return peaked(track, 0.8)


def curtain(seconds: float = 0.9, seed: int = 0) -> Array:
    """Rings along a rod, and the cloth."""
    chance = random(seed, 87)
    rings = band(white(seconds, chance), 3500, 11000) * drift(seconds, chance, 70) ** 3
    return peaked((rings + 0.5 * band(white(seconds, chance), 600, 3500)) * bump(seconds), 0.6)


def shutter(seconds: float = 1.5, seed: int = 0) -> Array:
    """A loose shutter bangs and creaks in the wind."""
    track = np.zeros(count(seconds))
    put(track, creak(seconds * 0.5, seed, 320), 0.0, 0.3)
    put(track, wood_hit(0.6, seed, 0.9), seconds * 0.45)
    put(track, wood_hit(0.5, seed + 1, 0.9), seconds * 0.45 + 0.17, 0.4)
    return peaked(track)
