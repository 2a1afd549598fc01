"""Noises of use: what rattles, squeaks, hisses, scrapes, crunches, clicks round; a lavatory, a printer, a whip, ice that gives."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
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
    put,
    random,
    scattered,
    struck,
    white,
)  # fmt: skip

# what a small piece of each matter answers when it is touched: modes (Hz), seconds until each has died, share of the click
MATTER: dict[str, tuple[tuple[float, ...], tuple[float, ...], float]] = {
    "wood": ((420, 980, 1750), (0.05, 0.03, 0.02), 0.5),
    "metal": ((1450, 2900, 4700, 7100), (0.16, 0.12, 0.09, 0.06), 0.4),
    "glass": ((2300, 4100, 6900), (0.12, 0.08, 0.05), 0.3),
    "china": ((1250, 2700, 4400), (0.07, 0.05, 0.03), 0.35),
    "plastic": ((620, 1350, 2300), (0.025, 0.018, 0.012), 0.8),
    "stone": ((700, 1900, 3600), (0.02, 0.014, 0.009), 0.9),
}


def _touch(chance: np.random.Generator, matter: str, seconds: float = 0.2) -> Array:
    modes, falls, click = MATTER[matter]
    tuned = np.array(modes) * chance.normal(1, 0.05)
    body = struck(seconds, tuned, falls, chance.uniform(0.5, 1.0, len(modes)))
    return body + click * high(white(seconds, chance), 1800) * decay(seconds, 0.0002, 0.006)


def rattle(seconds: float, seed: int = 0, matter: str = "metal", per_second: float = 17.0) -> Array:
    """Loose things shaken: touches at a shaking's rate, in swells, never two alike."""
    chance = random(seed, 301)
    rate = per_second * drift(seconds, chance, 3, 0.3, 1.4)
    return peaked(
        scattered(seconds, rate, lambda c: _touch(c, matter), chance, 18) * drift(seconds, chance, 4, 0.4, 1.0), 0.7
    )


def squeak(seconds: float = 0.5, seed: int = 0, pitch: float = 1100.0) -> Array:
    """A dry hinge, a wet pane, a sole on lino: sticking and slipping at a rate that climbs and falls back, with its overtones."""
    chance = random(seed, 302)
    curve = pitch * (1 + 0.22 * bump(seconds, 0.7) + 0.03 * (drift(seconds, chance, 25) - 0.5))
    phase = 2 * np.pi * np.cumsum(curve) / 48000
    tone = np.sin(phase) + 0.5 * np.sin(2 * phase + 0.4) + 0.3 * np.sin(3 * phase) + 0.15 * np.sin(5 * phase)
    rough = 0.6 + 0.4 * drift(seconds, chance, 70)
    return peaked(
        tone * rough * bump(seconds, 0.5) + 0.05 * band(white(seconds, chance), 900, 6000) * bump(seconds), 0.5
    )


def hiss(seconds: float, seed: int = 0) -> Array:
    """Steam, gas or air let out through a small hole: it begins at once and thins."""
    chance = random(seed, 303)
    breath = band(white(seconds, chance), 2200, 11000) + 0.35 * moving_resonance(
        white(seconds, chance), drift(seconds, chance, 2, 4200, 5600), 6
    )
    shape = np.interp(clock(seconds), [0, min(0.04, 0.2 * seconds), 0.4 * seconds, seconds], [0, 1, 0.7, 0])
    return peaked(breath * shape * drift(seconds, chance, 14, 0.75, 1.0), 0.5)


def scrape(seconds: float, seed: int = 0, matter: str = "wood") -> Array:
    """A chair, a crate, a stone dragged over a floor: it judders, and the floor answers."""
    chance = random(seed, 304)
    pitch = {"wood": 240.0, "metal": 620.0, "stone": 340.0, "plastic": 420.0, "glass": 1500.0, "china": 900.0}[matter]
    judder = 0.35 + 0.65 * (np.sin(2 * np.pi * np.cumsum(drift(seconds, chance, 5, 22, 48)) / 48000) > 0.1)
    rub = moving_resonance(white(seconds, chance), pitch * drift(seconds, chance, 6, 0.85, 1.3), 7)
    grit = band(white(seconds, chance), 900, 7000) * (0.6 if matter == "stone" else 0.3)
    edge = np.minimum(1, np.minimum(clock(seconds) / 0.05, np.maximum(seconds - clock(seconds), 0) / 0.12))
    return peaked(low((levelled(rub) + 0.1 * grit) * judder, 9000) * drift(seconds, chance, 4, 0.5, 1.0) * edge, 0.6)


def crunch(seconds: float = 0.5, seed: int = 0) -> Array:
    """Something crisp gives way between teeth or under a sole: a crowd of small breaks."""
    chance = random(seed, 305)
    rate = 320 * np.exp(-clock(seconds) / (0.3 * seconds)) + 25
    bits = scattered(
        seconds,
        rate,
        lambda c: band(white(0.012, c) * decay(0.012, 0.0003, 0.007), c.uniform(600, 1800), 8000),
        chance,
        24,
    )
    return peaked(bits + 0.4 * low(white(seconds, chance), 300) * decay(seconds, 0.002, 0.08), 0.7)


def stone_hit(seconds: float = 0.5, seed: int = 0, size: float = 0.3) -> Array:
    """A stone lands or strikes: dull and short, with chips."""
    chance = random(seed, 306)
    body = struck(
        seconds,
        np.array([1, 2.3, 3.9, 6.1]) * 260 / (0.4 + size),
        [0.07, 0.045, 0.03, 0.02],
        [1, 0.8, 0.6, 0.4],
        chance,
        0.04,
    )
    chips = scattered(seconds, 30 * np.exp(-clock(seconds) / 0.12), lambda c: _touch(c, "stone", 0.05), chance, 10)
    return peaked(body + 0.9 * band(white(seconds, chance), 800, 6000) * decay(seconds, 0.0003, 0.012) + 0.15 * chips)


def plastic_hit(seconds: float = 0.4, seed: int = 0, size: float = 0.3) -> Array:
    """A bucket, a bottle, a toy of plastic falls and tips to rest."""
    chance = random(seed, 307)
    track = np.zeros(count(seconds))
    for at, level in ((0.0, 1.0), (0.13, 0.45), (0.21, 0.25)):
        hollow = struck(
            0.2, np.array([1, 1.9, 3.3]) * 210 / (0.35 + size), [0.06, 0.04, 0.025], [1, 0.6, 0.4], chance, 0.05
        )
        put(track, hollow + 0.7 * _touch(chance, "plastic"), at, level)
    return peaked(track, 0.8)


def flush(seconds: float = 7.0, seed: int = 0) -> Array:
    """A lavatory: the lever, the rush, the gulp of the trap, and the cistern that fills again."""
    chance = random(seed, 308)
    time = clock(seconds)
    rush = band(white(seconds, chance), 250, 5200) * np.interp(
        time, [0, 0.25, 0.7, 2.6, 3.4, seconds], [0, 0, 1, 0.75, 0.05, 0]
    )
    swirl = moving_resonance(white(seconds, chance), np.interp(time, [0, 2.5, 3.6, seconds], [520, 300, 170, 170]), 5)
    gulp = (
        swirl
        * np.interp(time, [0, 0.4, 2.4, 3.2, 3.9, seconds], [0, 0.5, 0.7, 1, 0, 0])
        * (0.6 + 0.4 * drift(seconds, chance, 9))
    )
    refill = high(white(seconds, chance), 2600) * np.interp(time, [0, 1.5, 3.5, seconds], [0, 0.1, 0.14, 0.08])
    track = levelled(rush, 0.12) + 0.8 * levelled(gulp, 0.08) + 0.1 * refill
    put(track, struck(0.15, [900, 2100], [0.03, 0.015], [1, 0.5]), 0.02, 0.25)
    return peaked(track, 0.8)


def printer(seconds: float, seed: int = 0) -> Array:
    """An office printer: paper is drawn in, the carriage runs to and fro, the page is put out."""
    chance = random(seed, 309)
    time = clock(seconds)
    speed = np.abs(np.sin(np.pi * time / 0.62)) ** 0.5  # of the carriage, which turns round at each side
    motor = np.sin(2 * np.pi * np.cumsum(110 + 240 * speed) / 48000)
    gears = band(motor + 0.3 * np.sign(motor), 150, 3000) * (0.25 + 0.75 * speed)
    rollers = band(white(seconds, chance), 700, 5000) * drift(seconds, chance, 8, 0.3, 1.0)
    clicks = scattered(seconds, 3.6, lambda c: _touch(c, "plastic", 0.1), chance, 8)
    return peaked(levelled(gears, 0.09) + levelled(rollers, 0.03) + 0.2 * clicks, 0.5)


def whip(seconds: float = 0.7, seed: int = 0) -> Array:
    """The lash sings through the air, and its tip passes the speed of sound: a crack shorter than a thousandth of a second."""
    chance = random(seed, 310)
    track = np.zeros(count(seconds))
    hum = min(0.22, 0.4 * seconds)
    air = band(white(hum, chance), 500, 4500) * np.linspace(0, 1, count(hum)) ** 3
    put(track, air, 0.0, 0.25)
    crack = white(0.2, chance) * decay(0.2, 0.0001, 0.012) + 0.7 * band(white(0.2, chance), 900, 9000) * decay(
        0.2, 0.0005, 0.05
    )
    put(track, crack, hum, 1.0)
    put(track, low(crack, 3000), hum + 0.09, 0.12)  # from what stands near
    return peaked(track)


def ice_crack(seconds: float = 1.6, seed: int = 0) -> Array:
    """Ice under load: a crack runs away from it, high before low, for plates carry high notes faster; then it settles with ticks."""
    chance = random(seed, 311)
    track = np.zeros(count(seconds))
    for _ in range(2 + int(chance.integers(2))):
        at = float(chance.uniform(0, 0.5) * seconds)
        length = 0.45
        falling = 350 + 3600 * np.exp(-clock(length) / float(chance.uniform(0.03, 0.06)))
        ping = np.sin(2 * np.pi * np.cumsum(falling) / 48000) * decay(length, 0.0006, 0.28)
        snap = band(white(length, chance), 600, 9000) * decay(length, 0.0003, 0.03)
        put(
            track,
            0.5 * ping + snap + 1.2 * low(white(length, chance), 240) * decay(length, 0.002, 0.12),
            at,
            float(chance.uniform(0.5, 1)),
        )
    ticks = scattered(seconds, 14, lambda c: _touch(c, "stone", 0.04), chance, 10)
    return peaked(track + 0.12 * ticks, 0.9)


def ratchet(seconds: float, seed: int = 0, per_second: float = 24.0) -> Array:
    """A pawl on its teeth: a reel, a winder, a wheel of fortune, a bicycle that rolls."""
    chance = random(seed, 312)
    track = np.zeros(count(seconds))
    at = 0.01
    while at < seconds - 0.03:
        put(track, _touch(chance, "metal", 0.04), at, float(chance.uniform(0.7, 1)))
        at += float(chance.normal(1, 0.03)) / per_second
    return peaked(low(track, 9000), 0.6)


def click(seconds: float = 0.15, seed: int = 0) -> Array:
    """A small catch: a pen, a seat belt, a stapler, a lighter's lid."""
    chance = random(seed, 313)
    track = np.zeros(count(seconds))
    put(track, _touch(chance, "plastic", 0.08), 0.0)
    put(track, _touch(chance, "metal", 0.08), 0.025, 0.6)
    return peaked(low(track, 10000), 0.7)


def sneeze(seconds: float = 0.9, seed: int = 0) -> Array:
    """Breath drawn in through the mouth, and let go at once through teeth and nose."""
    chance = random(seed, 314)
    drawn, burst = 0.45 * seconds, 0.55 * seconds
    track = np.zeros(count(seconds))
    put(track, band(white(drawn, chance), 700, 4000) * np.linspace(0, 1, count(drawn)) ** 2, 0.0, 0.25)
    voice = moving_resonance(white(burst, chance), np.interp(clock(burst), [0, burst], [1500, 700]), 4) * decay(
        burst, 0.004, 0.22
    )
    put(track, levelled(voice, 0.2) + 1.1 * high(white(burst, chance), 2500) * decay(burst, 0.003, 0.16), drawn)
    return peaked(track, 0.9)


def snoring(seconds: float, seed: int = 0) -> Array:
    """A slack palate flutters as breath is drawn, some 30 times a second; breath goes out almost without a sound."""
    chance = random(seed, 315)
    track = np.zeros(count(seconds))
    for start in np.arange(0.0, seconds, 3.6):
        flutter = float(chance.uniform(26, 36))
        time = clock(1.5)
        beat = np.clip(np.sin(2 * np.pi * flutter * time * (1 - 0.08 * time)), 0, 1) ** 2
        drawn = (
            (band(white(1.5, chance), 120, 1400) + 0.5 * low(brown(1.5, chance), 300)) * (0.15 + beat) * bump(1.5, 0.7)
        )
        put(track, drawn, float(start))
        put(track, band(white(1.2, chance), 400, 2200) * bump(1.2), float(start) + 1.9, 0.12)
    return peaked(track, 0.6)


def arrow(seconds: float = 0.9, seed: int = 0) -> Array:
    """A bowstring let go, feathers through the air, a head that strikes and stays."""
    chance = random(seed, 316)
    track = np.zeros(count(seconds))
    put(
        track,
        struck(0.35, [118, 241, 362, 488], [0.2, 0.12, 0.08, 0.05], [1, 0.6, 0.4, 0.3])
        + 0.4 * white(0.35, chance) * decay(0.35, 0.0004, 0.01),
        0.0,
    )
    put(track, band(white(0.4, chance), 1500, 7000) * bump(0.4), 0.05, 0.2)
    put(
        track,
        struck(0.3, [210, 520, 1150], [0.09, 0.05, 0.03], [1, 0.7, 0.4])
        + 0.5 * high(white(0.3, chance), 1000) * decay(0.3, 0.0003, 0.01),
        min(0.4, 0.6 * seconds),
        0.7,
    )
    return peaked(track, 0.8)


def chimes(seconds: float, seed: int = 0) -> Array:
    """Tubes or small bells that the wind moves: five notes of one scale, struck as it comes."""
    chance = random(seed, 317)
    notes = 1180 * 2 ** (np.array([0, 2, 4, 7, 9]) / 12)

    def tube(c: np.random.Generator) -> Array:
        pitch = float(c.choice(notes))
        return struck(1.6, [pitch, pitch * 2.76, pitch * 5.4], [1.4, 0.7, 0.3], [1, 0.4, 0.15]) * float(
            c.uniform(0.3, 1)
        )

    return peaked(scattered(seconds, 2.6 * drift(seconds, chance, 0.6, 0.1, 1.0), tube, chance, 12), 0.5)
