"""Blows, falls, breakage, shots and explosions."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.effects.people import cloth
from filmwright.sound.effects.steps import footsteps
from filmwright.sound.signals import (
    band,
    brown,
    clock,
    count,
    decay,
    high,
    levelled,
    low,
    peaked,
    put,
    random,
    scattered,
    struck,
    white,
)  # fmt: skip


def punch(seconds: float = 0.45, seed: int = 0, weight: float = 0.6) -> Array:
    """A blow on a body."""
    chance = random(seed, 61)
    time = clock(seconds)
    sound = np.sin(2 * np.pi * (95 * time - 60 * time**2)) * decay(seconds, 0.002, 0.13) * weight * 1.5
    sound += 2.2 * band(white(seconds, chance), 300, 2600) * decay(seconds, 0.0008, 0.06)
    sound += 0.8 * band(white(seconds, chance), 1800, 7000) * decay(seconds, 0.0004, 0.018)
    return peaked(np.tanh(1.8 * sound))


def slap(seconds: float = 0.3, seed: int = 0) -> Array:
    """A flat hand."""
    chance = random(seed, 62)
    sound = band(white(seconds, chance), 900, 8000) * decay(seconds, 0.0004, 0.05)
    return peaked(sound + 0.5 * low(white(seconds, chance), 400) * decay(seconds, 0.001, 0.04))


def body_fall(seconds: float = 1.4, seed: int = 0, surface: str = "wood") -> Array:
    """A person falls: knees, body, arms, what settles; cloth over it."""
    chance = random(seed, 63)
    track = np.zeros(count(seconds))
    parts = ((0.02, 0.5), (0.16 + chance.normal(0, 0.02), 1.0), (0.34 + chance.normal(0, 0.03), 0.45), (0.52, 0.25))
    for at, level in parts:
        thud = 3 * low(white(0.4, chance), 160) * decay(0.4, 0.006, 0.16)
        put(track, thud + 0.25 * band(white(0.4, chance), 250, 1800) * decay(0.4, 0.003, 0.06), at, level)
    put(track, peaked(footsteps([0.16, 0.34], seed + 2, surface, "bare", "sneak")), 0, float(np.std(track)))
    put(track, cloth(0.7, seed, 0.7, 0.8), 0.05, 0.3)
    return peaked(track)


def thud(seconds: float = 0.7, seed: int = 0, weight: float = 0.6) -> Array:
    """Something heavy and soft is set down or falls."""
    chance = random(seed, 64)
    pitch = 95 - 45 * weight
    body = struck(seconds, [pitch, pitch * 1.7, pitch * 2.6], [0.22, 0.14, 0.09], [1, 0.6, 0.35], chance, 0.03)
    return peaked(body + 1.5 * low(white(seconds, chance), 500) * decay(seconds, 0.002, 0.06))


def airbag(seconds: float = 2.2, seed: int = 0) -> Array:
    """A stunt airbag takes a fall: a broad slap, a deep give, air rushing out of its vents."""
    chance = random(seed, 65)
    time = clock(seconds)
    slap_ = band(white(seconds, chance), 250, 4500) * decay(seconds, 0.002, 0.16)
    give = np.sin(2 * np.pi * np.cumsum(34 + 30 * np.exp(-time / 0.12)) / RATE) * decay(seconds, 0.012, 0.7)
    rush = (
        band(white(seconds, chance), 500, 5200)
        * np.clip(time / 0.12, 0, 1)
        * np.exp(-np.maximum(0, time - 0.12) / 0.55)
    )
    flap = scattered(
        seconds,
        18 * np.exp(-time / 0.5),
        lambda c: band(white(0.08, c), 200, 1800) * decay(0.08, 0.006, 0.06),
        chance,
        10,
    )
    return peaked(1.4 * slap_ + 1.3 * give + 0.55 * rush + 0.6 * flap)


def wood_hit(seconds: float = 0.6, seed: int = 0, size: float = 0.5) -> Array:
    """A board or a table struck; bigger is lower."""
    chance = random(seed, 66)
    pitch = 160 / (0.35 + size)
    body = struck(
        seconds,
        pitch * np.array([1, 2.57, 4.2, 6.4, 9.1]),
        [0.22, 0.12, 0.08, 0.05, 0.03],
        [1, 0.7, 0.5, 0.35, 0.2],
        chance,
        0.02,
    )
    return peaked(body + 0.5 * band(white(seconds, chance), 700, 6000) * decay(seconds, 0.0004, 0.012))


def metal_hit(seconds: float = 2.0, seed: int = 0, size: float = 0.5) -> Array:
    """A pipe, a plate, a gate: fourteen inharmonic modes."""
    chance = random(seed, 67)
    modes = 300 / (0.3 + size) * np.cumsum(chance.uniform(0.35, 1.25, 14))
    levels = chance.uniform(0.3, 1, 14) / np.arange(1, 15) ** 0.4
    body = struck(seconds, modes, 1.8 * (modes[0] / modes) ** 0.5, levels)
    return peaked(body + 0.4 * high(white(seconds, chance), 2500) * decay(seconds, 0.0003, 0.02))


def glass_break(seconds: float = 2.2, seed: int = 0, size: float = 0.5) -> Array:
    """A crack, a burst of shards, and pieces that fall ever more thinly."""
    chance = random(seed, 68)
    track = np.zeros(count(seconds))
    put(track, high(white(0.25, chance), 1500) * decay(0.25, 0.0003, 0.09), 0.01, 1.4)
    put(track, low(white(0.1, chance), 500) * decay(0.1, 0.001, 0.04), 0.01, 1.2)
    shards = []
    for _ in range(24):
        pitch = chance.uniform(2200, 9500)
        modes = [pitch, pitch * chance.uniform(1.3, 1.6), pitch * chance.uniform(1.9, 2.5)]
        ring = struck(0.25, modes, chance.uniform(0.03, 0.2, 3), [1, 0.6, 0.4])
        shards.append(ring + 0.3 * high(white(0.25, chance), 5000) * decay(0.25, 0.0002, 0.006))
    for _ in range(int(70 + 90 * size)):
        at = 0.012 + float(chance.exponential(0.32))
        put(track, shards[chance.integers(24)], at, float(chance.lognormal(-1.6, 0.7) * np.exp(-at / 0.9)))
    return peaked(track)


def clink(seconds: float = 1.0, seed: int = 0) -> Array:
    """Glass on glass, or a cup on its saucer."""
    chance = random(seed, 69)
    pitch = chance.uniform(2100, 3100)
    ring = struck(seconds, [pitch, pitch * 2.32, pitch * 4.25], [0.7, 0.35, 0.15], [1, 0.6, 0.3])
    return peaked(ring + 0.3 * high(white(seconds, chance), 4000) * decay(seconds, 0.0002, 0.006), 0.8)


def crash(seconds: float = 2.5, seed: int = 0) -> Array:
    """Things fall over: wood, metal and glass together."""
    chance = random(seed, 70)
    track = np.zeros(count(seconds))
    makers = (wood_hit, metal_hit, wood_hit, glass_break, thud)
    for k in range(9):
        at = float(chance.beta(1.2, 3.0)) * seconds * 0.7
        put(track, makers[k % 5](min(1.5, seconds), seed * 31 + k), at, float(chance.uniform(0.3, 1.0)))
    return peaked(track)


def gunshot(seconds: float = 1.6, seed: int = 0, indoor: bool = False) -> Array:
    """The shock wave's click, the blast, a thump, and echoes off things at many distances."""
    chance = random(seed, 71)
    sound = 1.6 * white(seconds, chance) * decay(seconds, 0.0001, 0.035)
    sound += 2.2 * low(white(seconds, chance), 220) * decay(seconds, 0.001, 0.18)
    sound += 0.35 * band(white(seconds, chance), 300, 2500) * decay(seconds, 0.002, 0.6 if indoor else 0.3)
    sound = low(sound, 8500, 1)
    sound[:12] += np.linspace(2, -1.5, 12)[: len(sound)]
    for at in np.sort(0.05 + chance.gamma(2.0, 0.14, 9)):
        length = chance.uniform(0.2, 0.5)
        echo = low(white(length, chance), 700 + 2600 * np.exp(-at / 0.3)) * decay(length, 0.006 + 0.03 * at, length)
        put(sound, echo, float(at), float(0.3 * np.exp(-at / 0.3)))
    return peaked(np.tanh(1.5 * sound))


def explosion(seconds: float = 5.0, seed: int = 0, size: float = 0.8) -> Array:
    """A pressure step, the blast, a falling sub, debris."""
    chance = random(seed, 72)
    time = clock(seconds)
    sub = np.sin(2 * np.pi * np.cumsum(28 + 55 * np.exp(-time / 0.25)) / RATE) * decay(seconds, 0.004, 1.6 * size + 0.5)
    blast = low(white(seconds, chance), 3500) * decay(seconds, 0.002, 0.35)
    blast += 1.6 * low(brown(seconds, chance) / 0.2, 320) * decay(seconds, 0.02, 2.2 * size + 0.6)
    debris_ = debris(seconds, seed + 1) * (time > 0.25)
    return peaked(high(np.tanh(1.4 * (1.1 * sub + 1.5 * blast)) + 0.3 * debris_, 26))


def debris(seconds: float = 2.0, seed: int = 0) -> Array:
    """Stones and splinters coming down."""
    chance = random(seed, 73)
    time = clock(seconds)

    def piece(c: np.random.Generator) -> Array:
        return band(white(0.06, c), c.uniform(300, 1500), 7000) * decay(0.06, 0.001, c.uniform(0.01, 0.05))

    return peaked(scattered(seconds, 60 * np.exp(-time / 1.1), piece, chance, 30) * np.exp(-time / 1.6))


def rumble(seconds: float, seed: int = 0) -> Array:
    """The ground shakes: an avalanche, an earthquake, a far stampede."""
    chance = random(seed, 74)
    shape = np.interp(clock(seconds), [0, 0.25 * seconds, 0.7 * seconds, seconds], [0, 1, 0.9, 0])
    return levelled(low(brown(seconds, chance), 110) * shape, 0.15) + 0.1 * debris(seconds, seed) * shape
