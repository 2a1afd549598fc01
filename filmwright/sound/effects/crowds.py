"""Many people at once: a murmur, a market, a hall, a cheer. Mixed of real voices that say nothing (assets/murmur.npz), sized by how many.

Each person has a voice, a place near or far, and turns at talking; what dozens do is the few of them heard over each other, and blurred.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.assets import asset
from filmwright.sound import RATE
from filmwright.sound.signals import band, clock, count, drift, high, levelled, low, peaked, pink, put, random, white

_RATE = 16_000  # of the voices as they are kept, mu-law (scripts/assets/murmur.py)
_MU = 255.0
_MOST = 14  # voices that are mixed one by one; more are a blur
FEW = 5  # people under which single voices are told apart


@lru_cache(maxsize=1)
def _voices() -> dict[str, Array]:
    """The voices by name ("talk af_bella", "cry am_eric"), each (n,) float32 at _RATE."""
    with np.load(asset("murmur.npz"), allow_pickle=False) as kept:
        scaled = {name: kept[name].astype(np.float32) / 127 for name in sorted(kept.files)}
    return {name: np.sign(one) * (np.expm1(np.abs(one) * float(np.log1p(_MU))) / _MU) for name, one in scaled.items()}


def murmur(seconds: float, seed: int = 0, size: int = 30, excited: float = 0.2) -> Array:
    """People who talk among themselves, `size` of them; `excited` 0 hushed, 1 all at once, higher and faster."""
    chance = random(seed, 55)
    track = _talk(seconds, chance, min(max(size, 1), _MOST), excited)
    if size > _MOST:
        track = track + _blurred(track, chance) * min(3.0, (size / _MOST) ** 0.45 - 0.4)
    room = 0.12 * levelled(band(pink(seconds, chance), 200, 1800), float(np.std(track)) + 1e-9)
    return levelled(track + room, 0.07)


def cheering(seconds: float, seed: int = 0, size: int = 60, excited: float = 1.0) -> Array:
    """Shouts, a roar of open vowels under them, hands, and a whistle through two fingers where there are many."""
    chance = random(seed, 220)
    swell = np.interp(clock(seconds) / seconds, [0, 0.12, 0.6, 1], [0.15, 1.0, 0.8, 0.25])
    cries = [one for name, one in _voices().items() if name.startswith("cry")]
    track = np.zeros(count(seconds))
    for _ in range(max(1, round(min(size, 60) * seconds * (0.35 + 0.4 * excited)))):
        at = float(chance.random() * (seconds + 0.6) - 0.6)
        here = float(np.interp(at / seconds, [0, 0.12, 0.6, 1], [0.15, 1.0, 0.8, 0.25]))
        if chance.random() < here:
            put(track, _heard(cries[chance.integers(len(cries))], chance, 1.5 * excited), at)
    far = min(1.0, size / 40)
    roar = sum(
        level * band(pink(seconds, chance), low_edge, high_edge) * drift(seconds, chance, 7, 0.5, 1)
        for low_edge, high_edge, level in ((480, 950, 1.0), (1050, 1700, 0.6), (2300, 3300, 0.25))
    )
    sound = levelled(track, 1) + far * 0.5 * levelled(np.asarray(roar) * swell, 1)
    if size > FEW:
        sound += _blurred(sound, chance) * far * 0.5 + 0.35 * levelled(clapping(seconds, seed, size, swell), 1)
    for _ in range(int(chance.poisson(seconds * min(size, 200) / 120))):
        put(sound, _whistled(chance), float(chance.random() * seconds), 0.5)
    return levelled(sound * (0.4 + 0.6 * swell), 0.1)


def clapping(seconds: float, seed: int = 0, size: int = 60, swell: Array | None = None) -> Array:
    """Pairs of hands, each with its own beat of three to five a second that is never quite kept."""
    chance = random(seed, 57)
    if swell is None:
        swell = np.interp(clock(seconds) / seconds, [0, 0.15, 0.7, 1], [0.2, 1, 0.9, 0.1])
    curve = swell if size > FEW else np.ones(count(seconds))  # one person claps until they stop
    hands = [_clap(chance) for _ in range(32)]
    track = np.zeros(count(seconds) + RATE)
    for _ in range(min(max(size, 1), 48)):
        one, near = hands[chance.integers(len(hands))], float(chance.lognormal(-0.5, 0.6))
        at, every = float(chance.random() * 0.4), float(chance.uniform(0.19, 0.33))
        while at < seconds:
            if chance.random() < curve[min(int(at * RATE), len(curve) - 1)] + 0.05:
                put(track, one, at, near * float(chance.uniform(0.7, 1.1)))
            at += every * float(chance.normal(1, 0.06))
    track = track[: count(seconds)]
    if size > 48:
        track = track + _blurred(track, chance) * min(1.6, (size / 48) ** 0.5)
    return levelled(track, 0.1)


def feet(seconds: float, seed: int = 0, size: int = 40, surface: str = "stone") -> Array:
    """People who go by: steps of many shoes, none in time with another."""
    from filmwright.sound.effects.steps import SHOES, step

    chance = random(seed, 223)
    shoes = [shoe for shoe in SHOES if shoe != "bare"]
    shelf = [step(seed + k, surface, shoes[k % len(shoes)], 0.3, k % 2) for k in range(12)]
    track = np.zeros(count(seconds) + RATE)
    for _ in range(min(max(size // 2, 1), 40)):
        one, near = int(chance.integers(12)), float(chance.uniform(2.0, 12.0))
        at, every = float(chance.random() * 0.6), float(chance.uniform(0.47, 0.62))
        while at < seconds:
            put(track, shelf[(one + 5 * int(chance.integers(2))) % 12], at, 1 / near)
            at += every * float(chance.normal(1, 0.04))
    return levelled(low(track[: count(seconds)], 6000), 0.05)


def market(seconds: float, seed: int = 0, size: int = 40) -> Array:
    """A market: talk close by and farther off, one who calls out wares, crates and coins."""
    chance = random(seed, 221)
    track = levelled(murmur(seconds, seed + 1, size, 0.45), 1)
    cries = [one for name, one in _voices().items() if name.startswith("talk")]
    for at in np.arange(2.0 + chance.random() * 3, seconds - 1.0, 6.5):
        call = _heard(cries[chance.integers(len(cries))], chance, 0.6, near=5.0)
        put(track, band(call, 350, 3200), float(at + chance.normal(0, 0.8)), 5.0)
    for at in chance.random(int(chance.poisson(seconds / 4))) * seconds:
        knock = low(white(0.15, chance), chance.uniform(400, 1100)) * np.exp(-clock(0.15) * 40)
        put(track, knock, float(at), float(chance.uniform(0.8, 2.0)))
    return levelled(track, 0.05)


def audience(seconds: float, seed: int = 0, size: int = 120) -> Array:
    """A house that listens: cloth, seats, a cough now and then, somebody who whispers."""
    from filmwright.sound.effects.people import cloth, coughing

    chance = random(seed, 222)
    track = 0.5 * levelled(low(pink(seconds, chance), 700), 1) * drift(seconds, chance, 0.4, 0.8, 1)
    track += 0.25 * levelled(high(_talk(seconds, chance, 3, 0.0), 1200), 1) * (drift(seconds, chance, 0.2) > 0.6)
    for k, at in enumerate(chance.random(int(chance.poisson(seconds * size / 400))) * seconds):
        put(track, levelled(cloth(0.8, seed + k), 1), float(at), 0.5)
    for k, at in enumerate(chance.random(int(chance.poisson(seconds * size / 2400))) * max(seconds - 1, 0.1)):
        put(track, low(levelled(coughing(0.6, seed + k), 1), 1800), float(at), 1.2)
    return levelled(track, 0.02)


def _talk(seconds: float, chance: np.random.Generator, people: int, excited: float) -> Array:
    """So many people, each with turns at talking."""
    talk = [one for name, one in _voices().items() if name.startswith("talk")]
    track = np.zeros(count(seconds))
    order = chance.permutation(len(talk))
    for k in range(people):
        voice = talk[order[k % len(talk)]]
        near = float(chance.uniform(2.0, 9.0))
        at = float(-3.0 * chance.random())
        while at < seconds:
            turn = _heard(voice, chance, excited, near)
            put(track, turn, at)
            at += len(turn) / RATE + float(chance.exponential(0.4 + 2.4 * (1 - excited)))
            if chance.random() < 0.4:  # another answers from about there
                voice = talk[chance.integers(len(talk))]
    return track


def _heard(voice: Array, chance: np.random.Generator, excited: float, near: float = 0.0) -> Array:
    """Part of a voice at RATE, a little higher or lower each time, as it is heard some metres off."""
    near = near or float(chance.uniform(3.0, 14.0))
    bend = 2 ** (float(chance.normal(1.6 * excited, 1.2)) / 12)
    first = int(chance.random() * 0.35 * len(voice))
    part = voice[first : first + max(int(chance.uniform(0.5, 1.0) * len(voice)), 4000)]
    length = int(len(part) * RATE / _RATE / bend)
    sound = np.interp(np.arange(length) * (_RATE * bend / RATE), np.arange(len(part)), part)
    edge = min(1500, length // 3)
    sound[:edge] *= np.linspace(0, 1, edge)
    sound[-edge:] *= np.linspace(1, 0, edge)
    return low(sound, 7500 / (1 + near / 5), 1) / near


def _blurred(track: Array, chance: np.random.Generator) -> Array:
    """The same from all the others farther off: smeared over a third of a second, duller, as loud."""
    from scipy.signal import oaconvolve

    smear = chance.standard_normal(count(0.35)) * np.exp(-clock(0.35) * 7)
    far = low(oaconvolve(track, smear)[: len(track)], 2600)
    return levelled(far, float(np.sqrt(np.mean(track**2))))


def _clap(chance: np.random.Generator) -> Array:
    """One pair of hands, cupped or flat."""
    centre = float(chance.uniform(750, 1900))
    noise = band(white(0.12, chance), centre * 0.6, centre * 2.4)
    return peaked(noise * np.exp(-clock(0.12) * chance.uniform(90, 180)))


def _whistled(chance: np.random.Generator) -> Array:
    """A whistle through two fingers: up, and down."""
    length = float(chance.uniform(0.5, 0.9))
    part = clock(length) / length
    pitch = chance.uniform(1900, 2500) * (1 + 0.22 * np.sin(np.pi * part) - 0.1 * part)
    return np.asarray(np.sin(2 * np.pi * np.cumsum(pitch) / RATE) * np.sin(np.pi * part) ** 0.5)
