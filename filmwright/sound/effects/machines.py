"""Engines and what they drive, traffic, sirens, and the hum of machines."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
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
    resonance,
    struck,
    white,
)  # fmt: skip


def engine(seconds: float, seed: int = 0, turns: float | Array = 850.0, cylinders: int = 4, load: float = 0.2) -> Array:
    """Firing pulses (turns a minute / 120 x cylinders a second, with the jitter of combustion) through the exhaust's resonances.

    `turns` may be a curve over the samples.
    """
    from scipy.signal import oaconvolve

    chance = random(seed, 121)
    samples = count(seconds)
    curve = np.broadcast_to(np.asarray(turns, dtype=np.float64), samples)
    firing = curve / 120 * cylinders * (1 + 0.012 * drift(seconds, chance, 9, -1, 1))
    fired = np.flatnonzero(np.diff(np.floor(np.cumsum(firing / RATE))))
    uneven = np.array([1, 0.8, 1.1, 0.9, 1.05, 0.85])[np.arange(len(fired)) % cylinders % 6]
    strength = (1 + 0.25 * uneven) * chance.normal(1, 0.12, len(fired))
    blown = np.zeros(samples)
    for part in range(3):  # no two cylinders sound alike, so that no noise of one rings as a pitch
        pulses = np.zeros(samples)
        pulses[fired[part::3]] = strength[part::3]
        shape = low(white(0.02, chance) * decay(0.02, 0.001, 0.015) + 2 * decay(0.02, 0.001, 0.012), 1800 + 3000 * load)
        blown += oaconvolve(pulses, shape)[:samples]
    sound = 0.3 * high(blown, 900) + 0.04 * np.std(blown) * band(white(seconds, chance), 800, 5000)
    for centre, q, level in ((62, 3, 0.8), (118, 3, 0.9), (240, 4, 1.0), (520, 4, 0.9 + load), (1150, 4, 0.7 + load)):
        sound += level * resonance(blown, centre, q)
    return levelled(high(np.tanh(sound / (np.std(sound) + 1e-9) * 0.4), 28), 0.12)


def car_start(seconds: float = 3.0, seed: int = 0) -> Array:
    """A starter turns, the engine catches and settles."""
    time = clock(seconds)
    turns = np.interp(time, [0, 0.9, 1.3, 2.0, seconds], [220, 260, 1900, 1000, 850])
    starter = (
        np.sin(2 * np.pi * np.cumsum(np.full(len(time), 95.0)) / RATE)
        * (0.5 + 0.5 * np.sin(2 * np.pi * 7 * time))
        * (time < 1.0)
    )
    return peaked(
        engine(seconds, seed, turns, load=0.4) * np.clip((time - 0.2) * 2, 0.2, 1) + 0.06 * band(starter, 80, 1500), 0.8
    )


def car_pass(seconds: float = 7.0, seed: int = 0, speed: float = 18.0, lateral: float = 5.0) -> Array:
    """A car comes, passes at `lateral` metres and goes, at `speed` m/s, with Doppler; one channel."""
    from filmwright.sound.space import passing

    chance = random(seed, 122)
    source = levelled(engine(seconds, seed, 2600, load=0.6), 0.2) + levelled(
        band(white(seconds, chance), 500, 2600), 0.22
    )
    source += levelled(low(white(seconds, chance), 140), 0.08)
    time = clock(seconds)
    path = np.stack([speed * (time - seconds / 2), np.full(len(time), lateral)], axis=1)
    return peaked(passing(source * 6, path).sum(axis=1), 0.8)


def brakes(seconds: float = 1.6, seed: int = 0) -> Array:
    """Tyres that squeal and stop."""
    chance = random(seed, 123)
    time = clock(seconds)
    pitch = 950 * (1 - 0.25 * time / seconds) * (1 + 0.03 * drift(seconds, chance, 30, -1, 1))
    squeal = np.sign(np.sin(2 * np.pi * np.cumsum(pitch) / RATE)) + moving_resonance(
        white(seconds, chance), pitch * 1.02, 18
    )
    return peaked(band(squeal, 500, 5500) * np.minimum(1, time / 0.05) * np.clip((seconds - time) / 0.25, 0, 1), 0.8)


def traffic(seconds: float, seed: int = 0, density: float = 0.5) -> Array:
    """A street from a little way off: tyres and engines as one roar, single cars in it."""
    chance = random(seed, 124)
    bed = levelled(band(pink(seconds, chance), 50, 900), 1) * drift(seconds, chance, 0.4, 0.6, 1.0)
    tyres = levelled(band(white(seconds, chance), 600, 2800), 0.25) * drift(seconds, chance, 0.5, 0.3, 1.0)
    track = bed + tyres
    for k in range(round(seconds / 5 * density + 0.5)):
        at = float(chance.uniform(-2, seconds - 1))
        put(track, car_pass(5.0, seed * 13 + k, float(chance.uniform(9, 16)), 9.0), at, float(chance.uniform(0.8, 2.2)))
    return levelled(track, 0.07)


def train(seconds: float, seed: int = 0, speed: float = 18.0) -> Array:
    """Wheel pairs over the joints of 18 m rails, a rolling roar, now and then a squeal."""
    chance = random(seed, 125)
    track = levelled(band(brown(seconds, chance), 40, 400), 0.35)
    track += levelled(band(white(seconds, chance), 400, 2500), 0.1) * drift(seconds, chance, 4, 0.7, 1.0)
    clack = struck(0.2, [95, 210, 480, 1250], [0.12, 0.1, 0.06, 0.03], [1, 0.8, 0.5, 0.25], chance, 0.03)
    clack += 0.5 * band(white(0.2, chance), 600, 4000) * decay(0.2, 0.001, 0.03)
    for start in np.arange(0.2, seconds, 18 / speed):
        for offset, level in ((0.0, 0.9), (2.5, 0.75), (7.0, 0.85), (9.5, 0.7)):
            put(track, clack, float(start) + offset / speed, level)
    squeal = moving_resonance(white(seconds, chance), drift(seconds, chance, 2, 2400, 2700), 60)
    return levelled(track + 0.4 * squeal * np.clip(drift(seconds, chance, 0.6) * 3 - 1.8, 0, 1), 0.14)


def train_horn(seconds: float = 2.5, seed: int = 0) -> Array:
    """A chord of five horns far down the line."""
    time = clock(seconds)
    chord = sum(np.tanh(3 * np.sin(2 * np.pi * pitch * time)) for pitch in (311, 370, 415, 494, 622))
    edge = np.minimum(1, np.minimum(time / 0.08, np.maximum(0, seconds - time) / 0.3))
    return peaked(band(np.asarray(chord), 150, 3000) * edge)


def plane(seconds: float, seed: int = 0) -> Array:
    """A jet far overhead."""
    chance = random(seed, 126)
    roar = band(pink(seconds, chance), 60, 700) * drift(seconds, chance, 0.8, 0.7, 1.0)
    whine = moving_resonance(white(seconds, chance), np.linspace(1900, 1300, count(seconds)), 25)
    return levelled((roar + 0.15 * whine) * bump(seconds, 0.7), 0.08)


def helicopter(seconds: float, seed: int = 0, blades_per_second: float = 11.0) -> Array:
    """Rotor slaps over a turbine."""
    chance = random(seed, 127)
    phase = (clock(seconds) * blades_per_second) % 1
    slaps = np.exp(-phase / 0.12)
    sound = (
        levelled(low(white(seconds, chance), 420), 1) * slaps
        + 0.3 * levelled(band(white(seconds, chance), 600, 3000), 1) * slaps**2
    )
    return levelled(
        sound + 0.12 * levelled(moving_resonance(white(seconds, chance), drift(seconds, chance, 1, 2900, 3100), 30), 1),
        0.12,
    )


def propeller(seconds: float, seed: int = 0) -> Array:
    """A small aeroplane or a boat's motor."""
    return engine(seconds, seed, 2300.0, cylinders=2, load=0.7)


def siren(seconds: float, seed: int = 0, kind: str = "wail") -> Array:
    """`kind` wail rises and falls in 4 s; two_tone changes between 440 and 585 Hz."""
    time = clock(seconds)
    if kind == "two_tone":
        pitch = np.where((time % 1.2) < 0.6, 440.0, 585.0)
    else:
        pitch = 650 + 450 * (0.5 - 0.5 * np.cos(2 * np.pi * time / 4))
    return peaked(band(np.tanh(2.5 * np.sin(2 * np.pi * np.cumsum(pitch) / RATE)), 300, 5000), 0.7)


def horn(seconds: float = 0.8, seed: int = 0) -> Array:
    """A car's horn: a third of two trumpets."""
    time = clock(seconds)
    tones = np.tanh(2.5 * np.sin(2 * np.pi * 405 * time)) + np.tanh(2.5 * np.sin(2 * np.pi * 510 * time))
    return peaked(
        band(tones, 300, 5500) * np.minimum(1, np.minimum(time / 0.01, np.maximum(0, seconds - time) / 0.04)), 0.8
    )


def alarm(seconds: float, seed: int = 0) -> Array:
    """A beeping alarm."""
    time = clock(seconds)
    return peaked(np.sin(2 * np.pi * 2050 * time) * ((time % 1.0) < 0.5) * ((time % 0.125) < 0.07), 0.6)


def hum(seconds: float, seed: int = 0, mains: float = 50.0) -> Array:
    """A transformer, a refrigerator, a neon tube: the mains and its overtones."""
    chance = random(seed, 128)
    time = clock(seconds)
    sound = np.zeros(len(time))
    for k, level in enumerate((0.5, 1.0, 0.25, 0.5, 0.12, 0.2, 0.06, 0.1)):
        sound += level * np.sin(2 * np.pi * mains * (k + 1) * time + chance.uniform(0, 6))
    return levelled(sound + 0.3 * band(white(seconds, chance), 200, 3000), 0.04)


def electronics(seconds: float, seed: int = 0) -> Array:
    """A console thinking: fans and soft beeps."""
    chance = random(seed, 129)
    track = levelled(band(pink(seconds, chance), 120, 1800), 0.03)
    for at in np.cumsum(chance.gamma(2, 0.6, int(seconds) + 1)):
        pitch = 880 * 2 ** (chance.integers(0, 12) / 12)
        put(track, np.sin(2 * np.pi * pitch * clock(0.09)) * bump(0.09, 0.5), float(at), 0.06)
    return levelled(track, 0.03)


def wheels(seconds: float, seed: int = 0) -> Array:
    """A cart, a wheelchair, a suitcase: wheels over a rough floor."""
    chance = random(seed, 130)
    rattle = band(white(seconds, chance), 300, 3500) * drift(seconds, chance, 45, 0.2, 1.0) ** 2
    return levelled(rattle + levelled(band(brown(seconds, chance), 40, 250), 0.35), 0.07)
