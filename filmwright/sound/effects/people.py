"""What people make besides words and steps: breath, cloth, hands, hearts, and many of them at once."""

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
    high,
    levelled,
    low,
    moving_resonance,
    peaked,
    pink,
    put,
    random,
    resonance,
    scattered,
    struck,
    white,
)  # fmt: skip


def cloth(seconds: float = 1.0, seed: int = 0, weight: float = 0.5, speed: float = 0.5) -> Array:
    """A rustle; `weight` 0 silk, 1 a coat; `speed` of the movement."""
    chance = random(seed, 51)
    shape = bump(seconds, 1.2) * drift(seconds, chance, 25 + 50 * speed) ** 2
    fine = 1 - weight
    return levelled(band(white(seconds, chance), 500 + 900 * fine, 3500 + 6000 * fine) * shape, 0.05 * (0.5 + speed))


def breath(seconds: float = 0.8, seed: int = 0, effort: float = 0.5, inhale: bool = False) -> Array:
    """Air through the mouth's resonances: an inhale is higher and rises, an exhale falls."""
    chance = random(seed, 52)
    noise = pink(seconds, chance) + 0.6 * white(seconds, chance)
    part = clock(seconds) / seconds
    if inhale:
        shape = np.sin(np.pi * np.clip(part * 1.15, 0, 1)) ** 1.6
        formants, bend = (700, 1700, 3200), 0.18
    else:
        shape = np.sin(np.pi * np.clip(part * 0.95, 0, 1)) ** 0.9 * np.exp(-1.2 * part)
        formants, bend = (480, 1250, 2600), -0.15
    sound = np.zeros(len(part))
    for centre, q, level in zip(formants, (2.5, 4, 5), (1, 0.6, 0.35), strict=True):
        sound += level * moving_resonance(noise, centre * (1 + bend * part), q)
    return peaked(sound * shape * drift(seconds, chance, 30, 0.85, 1.0), 0.3 + 0.4 * effort)


def pant(seconds: float, seed: int = 0, effort: float = 0.8, per_minute: float = 0.0) -> Array:
    """Out of breath: in and out, faster and rougher with effort (about 25 + 30 effort breaths a minute unless given)."""
    chance = random(seed, 53)
    rate = (per_minute or 25 + 30 * effort) / 60
    track = np.zeros(count(seconds))
    at = 0.05
    turn = 0
    while at < seconds - 0.15:
        length = min(0.46 / rate * chance.uniform(0.9, 1.1), seconds - at)
        put(track, breath(length, seed * 97 + turn, effort, inhale=turn % 2 == 0), at, 0.75 if turn % 2 == 0 else 1.0)
        at += 0.5 / rate * chance.uniform(0.93, 1.07)
        turn += 1
    return track


def gasp(seconds: float = 0.5, seed: int = 0) -> Array:
    """A sudden breath in."""
    return peaked(breath(seconds, seed, 1.0, inhale=True), 0.8)


def sigh(seconds: float = 1.4, seed: int = 0) -> Array:
    """A long breath out."""
    return breath(seconds, seed, 0.35)


def heartbeat(seconds: float, seed: int = 0, per_minute: float = 72.0) -> Array:
    """Two dull beats of 52 and 64 Hz; the gap between them shortens with the square root of the pulse."""
    chance = random(seed, 54)
    track = np.zeros(count(seconds) + RATE)

    def beat(pitch: float, length: float) -> Array:
        time = clock(length)
        thud = np.sin(2 * np.pi * (pitch * time - 0.3 * pitch * time**2 / length)) * decay(length, 0.012, length * 0.9)
        return thud + 0.3 * low(white(length, chance), 120) * decay(length, 0.01, length * 0.4)

    at = 0.1
    while at < seconds:
        put(track, beat(52, 0.2), at)
        put(track, beat(64, 0.15), at + 0.3 * (72 / per_minute) ** 0.5, 0.7)
        at += 60 / per_minute * chance.normal(1, 0.02)
    return peaked(track[: count(seconds)])


def clap(seconds: float = 0.3, seed: int = 0) -> Array:
    """One pair of hands."""
    chance = random(seed, 56)
    centre = chance.uniform(900, 1600)
    return peaked(band(white(seconds, chance), centre * 0.6, centre * 2.2) * decay(seconds, 0.0008, 0.035))


def swallow(seconds: float = 0.9, seed: int = 0) -> Array:
    """A drink: a sip and two gulps."""
    chance = random(seed, 58)
    track = np.zeros(count(seconds))
    put(track, band(white(0.22, chance), 1800, 7000) * bump(0.22, 2), 0.0, 0.25)
    for at in (0.36, 0.62):
        time = clock(0.14)
        gulp = np.sin(2 * np.pi * (190 * time + 500 * time**2)) * bump(0.14, 2) + 0.2 * low(
            white(0.14, chance), 500
        ) * bump(0.14)
        put(track, gulp, at * seconds / 0.9)
    return peaked(track, 0.6)


def chewing(seconds: float, seed: int = 0) -> Array:
    """Crisp food, one bite a little more than every half second."""
    chance = random(seed, 59)
    track = np.zeros(count(seconds))
    at = 0.05
    while at < seconds - 0.1:
        bite = scattered(0.16, 160, lambda c: band(white(0.006, c), 900, 5500) * decay(0.006, 0.0004, 0.005), chance, 8)
        put(track, bite * bump(0.16), at, float(chance.uniform(0.5, 1)))
        at += chance.normal(0.58, 0.06)
    return peaked(track, 0.5)


def shiver(seconds: float, seed: int = 0) -> Array:
    """Teeth and breath in the cold."""
    chance = random(seed, 60)
    chatter = scattered(
        seconds,
        14 * (drift(seconds, chance, 0.9) > 0.5),
        lambda c: (
            struck(0.03, [c.uniform(1900, 2600)], [0.012], [1])
            + 0.4 * high(white(0.03, c), 3000) * decay(0.03, 0.0003, 0.006)
        ),
        chance,
        8,
    )
    return peaked(chatter + 0.4 * pant(seconds, seed, 0.3, 34), 0.5)


def laughter(seconds: float = 1.6, seed: int = 0, pitch: float = 230.0) -> Array:
    """Ha-ha-ha: short open vowels that fall and thin out."""
    return _bursts(seconds, seed, pitch, 5.2, (780, 1250, 2600), 211)


def sobbing(seconds: float = 2.2, seed: int = 0, pitch: float = 260.0) -> Array:
    """Breaths that catch, a vowel in some of them."""
    return 0.7 * _bursts(seconds, seed, pitch, 2.4, (480, 1500, 2500), 212) + 0.3 * _bursts(
        seconds, seed, 40.0, 2.4, (1800, 3200), 213
    )


def singing(seconds: float = 4.0, seed: int = 0, pitch: float = 220.0) -> Array:
    """A voice that sings a tune on open vowels, with a tremble that comes once a note is held."""
    chance = random(seed, 215)
    curve, shape, step, at = np.zeros(count(seconds)), np.zeros(count(seconds)), 3, 0.05
    while at < seconds - 0.15:
        length = min(float(chance.choice([0.45, 0.45, 0.9, 1.35])), seconds - at)
        step = int(np.clip(step + chance.choice([-2, -1, -1, 0, 1, 1, 2]), 0, 6))
        note = pitch * 2 ** ((0, 2, 4, 5, 7, 9, 12)[step] / 12)
        first, time = count(at), clock(length)
        held = np.clip((time - 0.2) / 0.3, 0, 1)
        part = note * (1 + 0.011 * held * np.sin(2 * np.pi * 5.4 * time)) * (1 - 0.04 * np.exp(-time * 25))
        room = min(len(part), len(curve) - first)
        curve[first : first + room] = part[:room]
        shape[first : first + room] = (np.clip(time / 0.06, 0, 1) * np.clip((length - time) / 0.12, 0, 1))[:room]
        at += length + (0.35 if chance.random() < 0.2 else 0.0)
    breathed = (np.cumsum(curve) / RATE % 1) ** 2.2 - 0.31 + 0.03 * white(seconds, chance)
    vowel = drift(seconds, chance, 1.2)
    voice = np.zeros(count(seconds))
    for low_edge, high_edge, q, level in ((430, 760, 6, 1.0), (900, 1350, 8, 0.6), (2700, 2900, 9, 0.4)):
        voice += level * moving_resonance(breathed, low_edge + (high_edge - low_edge) * vowel, q, 1024)
    return peaked(voice * shape, 0.6)


def coughing(seconds: float = 0.7, seed: int = 0) -> Array:
    """Air that bursts out, once or twice."""
    chance = random(seed, 214)
    track = np.zeros(count(seconds))
    for at in np.arange(0.02, max(seconds - 0.2, 0.03), 0.42):
        put(
            track,
            band(white(0.3, chance), 350, 4200) * decay(0.3, 0.008, 0.22)
            + low(white(0.3, chance), 260) * decay(0.3, 0.004, 0.1),
            float(at),
        )
    return peaked(track, 0.7)


def _bursts(seconds: float, seed: int, pitch: float, rate: float, formants: tuple[float, ...], salt: int) -> Array:
    chance = random(seed, salt)
    track, at, k = np.zeros(count(seconds)), 0.02, 0
    while at < seconds - 0.05:
        length = 0.62 / rate
        curve = pitch * (1.15 - 0.02 * k) * (1 - 0.15 * np.linspace(0, 1, count(length))) * chance.normal(1, 0.03)
        source = (np.cumsum(curve) / RATE % 1) ** 3 - 0.25 + 0.4 * white(length, chance)
        voice = sum(resonance(source, centre, 5) / (1 + n) for n, centre in enumerate(formants))
        put(track, np.asarray(voice) * bump(length, 0.6), at, 0.93**k)
        at += (1 + chance.normal(0, 0.08)) / rate
        k += 1
    return peaked(track, 0.6)


def baby(seconds: float = 4.0, seed: int = 0) -> Array:
    """A small child cries: one breath after another, a second or more each, the voice up at 400 to 550 Hz and rough at its height."""
    chance = random(seed, 216)
    track, at = np.zeros(count(seconds)), 0.05
    while at < seconds - 0.3:
        length = min(float(chance.uniform(0.8, 1.5)), seconds - at)
        time = clock(length)
        arch = np.sin(np.pi * np.clip(time / length, 0, 1)) ** 0.6
        pitch = chance.uniform(380, 430) + chance.uniform(80, 140) * arch + 14 * drift(length, chance, 9, -1, 1)
        voice = (np.cumsum(pitch) / RATE % 1) ** 1.6 - 0.38
        voice *= 1 + 0.5 * arch**3 * np.sin(
            np.pi * np.cumsum(pitch) / RATE
        )  # half the pitch comes in where it is pressed
        cry = sum(level * resonance(voice, middle, 7) for middle, level in ((1050, 1.0), (2700, 0.6), (4100, 0.3)))
        edges = np.clip(time / 0.06, 0, 1) * np.clip((length - time) / 0.15, 0, 1)
        put(track, np.asarray(cry) * arch**0.5 * edges, at, float(chance.uniform(0.75, 1.0)))
        gasp = 0.3
        put(track, 0.04 * band(white(gasp, chance), 1500, 6000) * bump(gasp, 1.5), at + length)
        at += length + gasp + float(chance.uniform(0.0, 0.25))
    return peaked(track, 0.7)
