"""Work, play and sport: what hands and tools do over and over, for as long as they do it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.effects import impacts, water
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
    peaked,
    put,
    random,
    resonance,
    scattered,
    struck,
    white,
)


def _repeated(
    seconds: float, seed: int, per_second: float, one: Callable[[np.random.Generator, int], Array], loose: float = 0.06
) -> Array:
    """The same movement again and again, never quite alike."""
    chance = random(seed, 201)
    track, at, k = np.zeros(count(seconds)), 0.02, 0
    while at < seconds:
        put(track, one(chance, k), at, float(chance.uniform(0.75, 1.0)))
        at += (1 + chance.normal(0, loose)) / per_second
        k += 1
    return track


def sweeping(seconds: float, seed: int = 0, wet: bool = False) -> Array:
    """A broom, or with `wet` a mop: long strokes to and fro."""
    top = 2200 if wet else 5200
    return peaked(_repeated(seconds, seed, 1.1, lambda c, k: band(white(0.6, c), 500, top) * bump(0.6, 1.3)), 0.5)


def scrubbing(seconds: float, seed: int = 0, wet: bool = False) -> Array:
    """Cloth, a brush or a blade over something, to and fro."""
    low_edge, top = (300, 2600) if wet else (1200, 6500)
    return peaked(
        _repeated(seconds, seed, 3.4, lambda c, k: band(white(0.24, c), low_edge, top) * bump(0.24, 1.2)), 0.4
    )


def sawing(seconds: float, seed: int = 0, metal: bool = False) -> Array:
    """Teeth through wood, or with `metal` a file or a whetstone; the stroke away is the loud one."""

    def stroke(chance: np.random.Generator, k: int) -> Array:
        rasp = white(0.4, chance) * (0.4 + (np.sin(2 * np.pi * 95 * clock(0.4)) > 0))
        body = band(rasp, 2200, 9000) if metal else band(rasp, 350, 3200) + 0.5 * resonance(rasp, 620, 5)
        return body * bump(0.4, 0.8) * (1.0 if k % 2 else 0.55)

    return peaked(_repeated(seconds, seed, 2.3, stroke), 0.6)


def hammering(seconds: float, seed: int = 0, size: float = 0.5) -> Array:
    """A hammer on a nail in wood; each blow a little higher as the nail goes in."""

    def blow(chance: np.random.Generator, k: int) -> Array:
        ring = struck(0.4, [1900 * 1.02 ** (k % 6), 3300, 5200], [0.12, 0.08, 0.05], [1, 0.6, 0.4], chance, 0.02)
        return 0.6 * ring + impacts.wood_hit(0.4, seed + k, size)

    return peaked(_repeated(seconds, seed, 2.0, blow), 0.9)


def digging(seconds: float, seed: int = 0) -> Array:
    """A spade goes in, earth is lifted and falls."""

    def dig(chance: np.random.Generator, k: int) -> Array:
        track = np.zeros(count(1.4))
        put(track, band(white(0.35, chance), 900, 6000) * bump(0.35, 0.7), 0.0, 0.7)
        put(track, low(white(0.25, chance), 220) * decay(0.25, 0.004, 0.2), 0.02, 1.2)
        put(track, impacts.debris(0.6, seed + k), 0.75, 0.5)
        return track

    return peaked(_repeated(seconds, seed, 0.65, dig), 0.7)


def chop(seconds: float, seed: int = 0) -> Array:
    """A knife through something crisp onto a board."""

    def cut(chance: np.random.Generator, k: int) -> Array:
        crisp = high(white(0.06, chance), 2500) * decay(0.06, 0.001, 0.05)
        track = impacts.wood_hit(0.25, seed + k % 4, 0.15)
        track[: len(crisp)] += 0.8 * crisp
        return track

    return peaked(_repeated(seconds, seed, 3.2, cut), 0.7)


def stirring(seconds: float, seed: int = 0) -> Array:
    """A spoon goes round in a pot."""
    chance = random(seed, 202)
    round_ = 0.5 + 0.5 * np.sin(2 * np.pi * 1.4 * clock(seconds))
    scrape = band(white(seconds, chance), 1500, 5000) * round_**2
    ring = resonance(scrape, 2650, 30) * 0.5
    return peaked(scrape * 0.5 + ring + 0.4 * low(white(seconds, chance), 500) * round_, 0.4)


def frying(seconds: float, seed: int = 0) -> Array:
    """Fat in a hot pan: a hiss of thousands of drops."""
    chance = random(seed, 203)

    def spit(c: np.random.Generator) -> Array:
        return high(white(0.02, c), 2500) * decay(0.02, 0.0004, c.uniform(0.004, 0.02))

    bed = levelled(band(white(seconds, chance), 2500, 11000), 0.4) * drift(seconds, chance, 6, 0.7, 1)
    return levelled(bed + scattered(seconds, 90, spit, chance), 0.06)


def splashing(seconds: float, seed: int = 0) -> Array:
    """Hands or waves in water, and the water that runs."""
    track = _repeated(
        seconds, seed, 1.6, lambda c, k: water.splash(0.7, seed + k % 5) * float(c.uniform(0.3, 1.0)), 0.3
    )
    return peaked(track + 0.5 * levelled(water.stream(seconds, seed), 0.1), 0.6)


def strokes(seconds: float, seed: int = 0) -> Array:
    """Arms, an oar: one stroke of the water after another."""
    return peaked(
        _repeated(
            seconds,
            seed,
            0.9,
            lambda c, k: 0.7 * band(white(0.8, c), 200, 2400) * bump(0.8, 1.5) + water.splash(0.8, seed + k % 5),
        ),
        0.6,
    )


def bubbling(seconds: float, seed: int = 0) -> Array:
    """Bubbles that rise: each a sine that climbs as it nears the surface (Minnaert)."""

    def bubble(chance: np.random.Generator) -> Array:
        pitch, length = chance.uniform(350, 1500), chance.uniform(0.03, 0.1)
        time = clock(length)
        return np.sin(2 * np.pi * np.cumsum(pitch * (1 + 1.2 * time / length)) / RATE) * bump(length, 1.0)

    return peaked(scattered(seconds, 14, bubble, random(seed, 204), 40), 0.5)


def crackle(seconds: float, seed: int = 0) -> Array:
    """Ice that forms, twigs, embers: dry cracks, thickening."""
    chance = random(seed, 205)

    def crack(c: np.random.Generator) -> Array:
        return band(white(0.03, c), c.uniform(900, 3500), 11000) * decay(0.03, 0.0003, c.uniform(0.004, 0.03))

    return peaked(scattered(seconds, np.linspace(8, 40, count(seconds)), crack, chance, 40), 0.6)


def motor(seconds: float, seed: int = 0, turns: float = 9000.0) -> Array:
    """A small electric machine at `turns` a minute: hum, whine, and the air that it moves."""
    chance = random(seed, 206)
    rise = np.clip(clock(seconds) / 0.4, 0.3, 1.0)
    phase = 2 * np.pi * np.cumsum(turns / 60 * rise * (1 + 0.006 * drift(seconds, chance, 7, -1, 1))) / RATE
    tone = np.sin(phase) + 0.6 * np.sin(2 * phase) + 0.3 * np.sin(6 * phase) + 0.15 * np.sin(11 * phase)
    return levelled(tone * 0.5 + levelled(band(white(seconds, chance), 300, 6000), 0.8), 0.08) * rise


def ball(seconds: float, seed: int = 0) -> Array:
    """A ball that bounces on a floor, taken up again and again."""

    def bounce(chance: np.random.Generator, k: int) -> Array:
        ring = struck(0.25, [115, 330, 790], [0.12, 0.08, 0.05], [1, 0.5, 0.25], chance, 0.02)
        return ring + 0.25 * low(white(0.25, chance), 1800) * decay(0.25, 0.001, 0.03)

    return peaked(_repeated(seconds, seed, 1.9, bounce, 0.03), 0.8)


def ball_hit(seconds: float = 0.35, seed: int = 0, pitch: float = 640.0) -> Array:
    """A racket, a bat or a club meets a ball."""
    chance = random(seed, 207)
    ring = struck(seconds, [pitch, pitch * 1.9, pitch * 3.1], [0.1, 0.06, 0.03], [1, 0.6, 0.3], chance, 0.02)
    return peaked(ring + 0.7 * band(white(seconds, chance), 800, 6000) * decay(seconds, 0.0005, 0.03), 0.8)


def blades(seconds: float = 0.8, seed: int = 0) -> Array:
    """Blades meet and slide along each other: once, or as long as a fight lasts, in twos and threes."""
    chance = random(seed, 208)
    if seconds <= 1.2:
        return peaked(_clash(seconds, chance), 0.8)
    track, at = np.zeros(count(seconds)), 0.05
    while at < seconds - 0.2:
        for _ in range(int(chance.integers(2, 4))):
            put(track, _clash(0.7, chance), at, float(chance.uniform(0.5, 1.0)))
            at += float(chance.uniform(0.28, 0.5))
        at += float(chance.uniform(0.3, 0.8))
    return peaked(track, 0.8)


def _clash(seconds: float, chance: np.random.Generator) -> Array:
    """One meeting of two blades."""
    modes = chance.uniform(1500, 2100) * np.array([1.0, 1.58, 2.41, 3.37, 4.6])
    ring = struck(seconds, modes, 0.7 / np.arange(1, 6) ** 0.4, [1, 0.8, 0.6, 0.5, 0.3])
    slide = band(white(seconds, chance), 4000, 12000) * bump(seconds, 2.0) * 0.3
    return np.asarray(ring + slide + high(white(seconds, chance), 3000) * decay(seconds, 0.0003, 0.02))


def tapping(seconds: float, seed: int = 0) -> Array:
    """Tap shoes: two plates, heel and toe, in swung eighths."""
    pattern = (0.0, 0.32, 0.5, 0.82)
    chance, track = random(seed, 209), np.zeros(count(seconds))
    for bar in np.arange(0.0, seconds, 0.8):
        for k, part in enumerate(pattern):
            click = struck(0.08, [1350 if k % 2 else 900, 3100], [0.03, 0.015], [1, 0.7], chance, 0.04)
            put(
                track,
                click + high(white(0.08, chance), 3500) * decay(0.08, 0.0003, 0.01),
                float(bar) + 0.8 * part,
                chance.uniform(0.6, 1.0),
            )
    return peaked(track, 0.7)


def treadmill(seconds: float, seed: int = 0) -> Array:
    """A belt and its motor, and feet that land on it."""

    def foot(chance: np.random.Generator, k: int) -> Array:
        return low(white(0.2, chance), 320) * decay(0.2, 0.003, 0.12)

    return peaked(0.35 * peaked(motor(seconds, seed, 2600.0)) + _repeated(seconds, seed, 2.8, foot, 0.02), 0.7)


def skating(seconds: float, seed: int = 0, snow: bool = False) -> Array:
    """An edge over ice, or with `snow` boards over snow: one long glide after the other."""
    low_edge, top = (500, 4200) if snow else (2200, 10000)
    return peaked(_repeated(seconds, seed, 1.1, lambda c, k: band(white(0.9, c), low_edge, top) * bump(0.9, 0.9)), 0.5)


def snips(seconds: float, seed: int = 0, soft: bool = False) -> Array:
    """Scissors, or with `soft` knitting needles."""

    def snip(chance: np.random.Generator, k: int) -> Array:
        ring = struck(0.09, [3600, 5900], [0.03, 0.02], [1, 0.6], chance, 0.03)
        return ring + (0.0 if soft else 1.0) * high(white(0.09, chance), 4000) * bump(0.09, 0.8)

    return peaked(_repeated(seconds, seed, 2.6, snip, 0.2), 0.35)
