"""Things in hands and on tables: clocks, telephones, paper, kettles, switches, bells, cups, keys."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound.effects.impacts import clink
from filmwright.sound.effects.water import pouring
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
    put,
    random,
    scattered,
    struck,
    white,
)  # fmt: skip


def clock_ticking(seconds: float, seed: int = 0, per_second: float = 1.0) -> Array:
    """Tick and tock differ: 2350 and 1900 Hz, each with its small echo of the escapement."""
    chance = random(seed, 101)
    track = np.zeros(count(seconds))
    for k in range(int(seconds * per_second)):
        pitch = 2350 if k % 2 == 0 else 1900
        tick = struck(0.08, [pitch, pitch * 1.7, pitch * 2.9, 420], [0.018, 0.014, 0.01, 0.03], [1, 0.6, 0.5, 0.3])
        at = (k + 0.1) / per_second
        put(track, tick + 0.4 * high(white(0.08, chance), 4000) * decay(0.08, 0.0002, 0.004), at)
        put(track, struck(0.05, [pitch * 1.3], [0.012], [1]), at + 0.022, 0.25)
    return peaked(track, 0.6)


def bell(seconds: float = 6.0, seed: int = 0, pitch: float = 440.0) -> Array:
    """A church bell: hum .5, prime 1, tierce 1.2, quint 1.5, nominal 2 and above, each beating with its twin."""
    partials = np.array([0.5, 1, 1.2, 1.5, 2, 2.5, 2.67, 3, 4.1, 5.4])
    falls = np.array([6, 4, 3.4, 2.4, 2.6, 1.5, 1.3, 1.2, 0.8, 0.5]) * 1.6
    levels = np.array([0.6, 0.8, 0.7, 0.3, 1, 0.4, 0.35, 0.3, 0.25, 0.15])
    ring = struck(seconds, pitch * partials, falls, levels) + struck(
        seconds, pitch * partials * 1.0011 + 0.4, falls, levels * 0.5
    )
    return peaked(ring + 0.3 * high(white(seconds, random(seed, 102)), 2000) * decay(seconds, 0.0005, 0.03))


def doorbell(seconds: float = 2.5, seed: int = 0) -> Array:
    """Ding, dong."""
    track = np.zeros(count(seconds))
    for at, pitch in ((0.0, 660.0), (0.55, 524.0)):
        put(track, struck(1.8, [pitch, pitch * 2.76, pitch * 5.4], [1.4, 0.6, 0.25], [1, 0.35, 0.15]), at)
    return peaked(track)


def phone_ring(seconds: float, seed: int = 0, kind: str = "mobile") -> Array:
    """`kind` old: two gongs struck 20 times a second, 2 s on and 4 off; mobile: a small tune; desk: a two-tone warble."""
    track = np.zeros(count(seconds))
    time = clock(seconds)
    if kind == "old":
        gongs = [
            struck(0.5, [pitch, pitch * 2.73, pitch * 5.2], [0.5, 0.2, 0.1], [1, 0.5, 0.25]) for pitch in (1150, 1390)
        ]
        for start in np.arange(0, seconds, 6.0):
            for k in range(40):
                put(track, gongs[k % 2], float(start) + k / 20, 0.5)
    elif kind == "desk":
        tone = np.where((time % 0.08) < 0.04, np.sin(2 * np.pi * 1200 * time), np.sin(2 * np.pi * 960 * time))
        track += tone * ((time % 3) < 1.0)
    else:
        tune = (784, 988, 1175, 988, 784, 1175, 1319, 1175)
        for start in np.arange(0, seconds, 2.6):
            for k, pitch in enumerate(tune):
                put(
                    track,
                    struck(0.4, [pitch, pitch * 2, pitch * 3.01], [0.3, 0.15, 0.06], [1, 0.4, 0.2]),
                    float(start) + k * 0.16,
                )
    return peaked(track, 0.8)


def phone_buzz(seconds: float, seed: int = 0) -> Array:
    """A telephone that shakes on a table."""
    chance = random(seed, 103)
    time = clock(seconds)
    motor = np.sign(np.sin(2 * np.pi * 155 * time)) * (0.8 + 0.2 * drift(seconds, chance, 20))
    sound = band(motor, 120, 1800) + 0.3 * band(white(seconds, chance), 800, 4000) * (motor > 0)
    return peaked(sound * ((time % 2.0) < 1.1), 0.5)


def typing(seconds: float, seed: int = 0, words_per_minute: float = 60.0) -> Array:
    """Keys pressed and let go, with the hesitations of somebody who thinks."""
    chance = random(seed, 104)
    track = np.zeros(count(seconds))
    at = 0.1
    while at < seconds - 0.1:
        space_bar = chance.random() < 0.16
        modes = [
            chance.uniform(180, 260) * (0.7 if space_bar else 1),
            chance.uniform(900, 1400),
            chance.uniform(2600, 3600),
        ]
        key = struck(0.08, modes, [0.03, 0.02, 0.012], [0.6, 0.5, 0.5]) + 0.6 * high(white(0.08, chance), 1800) * decay(
            0.08, 0.0003, 0.012
        )
        put(track, key, at, float(chance.lognormal(-0.3, 0.25)))
        put(track, high(white(0.03, chance), 2500) * decay(0.03, 0.0004, 0.008), at + chance.uniform(0.06, 0.1), 0.3)
        at += max(0.05, float(chance.lognormal(np.log(12 / words_per_minute), 0.38))) + (
            0.25 if chance.random() < 0.05 else 0
        )
    return peaked(low(track, 9000), 0.6)


def paper(seconds: float = 0.9, seed: int = 0) -> Array:
    """A sheet is handled or a page turned."""
    chance = random(seed, 105)
    crackle = scattered(
        seconds,
        240 * drift(seconds, chance, 6) ** 2,
        lambda c: band(white(0.006, c) * decay(0.006, 0.0003, 0.004), 1800, 10000),
        chance,
        20,
    )
    swish = band(white(seconds, chance), 1500, 8000) * bump(seconds) * drift(seconds, chance, 18) ** 2
    return peaked(crackle * bump(seconds, 0.6) + 0.3 * swish, 0.6)


def tearing(seconds: float = 0.8, seed: int = 0) -> Array:
    """Paper or cloth torn: a dense train of small snaps whose rate rises."""
    chance = random(seed, 106)
    rate = np.linspace(300, 1400, count(seconds))
    return peaked(
        scattered(seconds, rate, lambda c: band(white(0.004, c) * decay(0.004, 0.0002, 0.003), 1200, 10000), chance, 20)
        * bump(seconds, 0.3),
        0.8,
    )


def writing(seconds: float, seed: int = 0) -> Array:
    """A pen on paper."""
    chance = random(seed, 107)
    strokes = np.clip(drift(seconds, chance, 7) * 2.4 - 0.8, 0, 1)
    return levelled(band(white(seconds, chance), 1800, 8500) * strokes * drift(seconds, chance, 40, 0.5, 1.0), 0.03)


def kettle(seconds: float, seed: int = 0, boiling: float = 1.0) -> Array:
    """Water that simmers, and with `boiling` 1 the whistle that rises over it."""
    chance = random(seed, 108)
    time = clock(seconds)
    simmer = levelled(
        low(scattered(seconds, 260, lambda c: struck(0.03, [c.uniform(200, 900)], [0.02], [1]), chance, 30), 1500), 1
    )
    steam = levelled(high(white(seconds, chance), 2500), 0.3)
    rising = np.clip(time / max(0.3 * seconds, 0.3), 0, 1)
    pitch = 1900 + 700 * rising + 25 * np.sin(2 * np.pi * 6 * time)
    whistle = np.sin(2 * np.pi * np.cumsum(pitch) / 48000) * rising**2
    whistle += 2 * moving_resonance(white(seconds, chance), pitch, 30) * rising
    return levelled(simmer * 0.5 + steam * rising + boiling * 1.2 * whistle, 0.08)


def whistle(seconds: float = 1.0, seed: int = 0, pitch: float = 2900.0) -> Array:
    """A referee's or a guard's whistle with its pea."""
    chance = random(seed, 109)
    time = clock(seconds)
    pea = 1 + 0.035 * np.sin(2 * np.pi * 32 * time)
    tone = np.sin(2 * np.pi * np.cumsum(pitch * pea) / 48000) * (0.75 + 0.25 * np.sin(2 * np.pi * 32 * time))
    edge = np.minimum(1, np.minimum(time / 0.02, np.maximum(0, seconds - time) / 0.05))
    return peaked((tone + 0.25 * moving_resonance(white(seconds, chance), pitch * pea, 8)) * edge)


def switch(seconds: float = 0.2, seed: int = 0) -> Array:
    """A light switch."""
    chance = random(seed, 110)
    track = np.zeros(count(seconds))
    for at, level in ((0.0, 1.0), (0.018, 0.6)):
        click = struck(0.05, [chance.uniform(1500, 2200), 3900], [0.014, 0.008], [1, 0.7]) + 0.6 * high(
            white(0.05, chance), 3000
        ) * decay(0.05, 0.0002, 0.004)
        put(track, click, at, level)
    return peaked(track, 0.7)


def radio_static(seconds: float, seed: int = 0) -> Array:
    """A set between stations: hiss, crackle and a whistle that wanders."""
    chance = random(seed, 111)
    hiss = band(white(seconds, chance), 400, 5000) * drift(seconds, chance, 4, 0.3, 1.0)
    crackle = scattered(seconds, 18, lambda c: band(white(0.02, c), 600, 6000) * decay(0.02, 0.0003, 0.012), chance, 16)
    squeal = np.sin(2 * np.pi * np.cumsum(drift(seconds, chance, 0.8, 500, 1900)) / 48000) * np.clip(
        drift(seconds, chance, 1) * 2 - 1.2, 0, 1
    )
    return levelled(hiss + 1.5 * crackle + 0.4 * squeal, 0.08)


def radio_click(seconds: float = 0.25, seed: int = 0) -> Array:
    """The key of a walkie-talkie: a click and a burst of squelch."""
    chance = random(seed, 112)
    squelch = band(white(seconds, chance), 600, 4500) * decay(seconds, 0.002, seconds * 0.8)
    return peaked(squelch + struck(seconds, [1500], [0.02], [0.8]), 0.6)


def camera_shutter(seconds: float = 0.3, seed: int = 0) -> Array:
    """A mirror goes up, the curtain runs, the mirror falls."""
    track = np.zeros(count(seconds))
    put(track, switch(0.12, seed), 0.0)
    put(track, band(white(0.05, random(seed, 113)), 1500, 8000) * bump(0.05), 0.05, 0.5)
    put(track, switch(0.12, seed + 1), 0.11, 0.8)
    return peaked(track, 0.8)


def cup(seconds: float = 0.5, seed: int = 0) -> Array:
    """A cup or a glass is set down."""
    chance = random(seed, 114)
    body = struck(seconds, np.array([780.0, 2140, 4020]) * chance.normal(1, 0.06), [0.12, 0.07, 0.04], [1, 0.6, 0.35])
    return peaked(body + 0.8 * low(white(seconds, chance), 700) * decay(seconds, 0.0006, 0.02), 0.6)


def keys(seconds: float = 0.8, seed: int = 0) -> Array:
    """A bunch of keys."""
    chance = random(seed, 115)
    return peaked(
        scattered(
            seconds,
            26 * bump(seconds),
            lambda c: struck(0.12, c.uniform(3000, 9000, 3), c.uniform(0.03, 0.1, 3), [1, 0.7, 0.5]),
            chance,
            14,
        ),
        0.6,
    )


def coins(seconds: float = 0.9, seed: int = 0) -> Array:
    """Coins on a counter."""
    chance = random(seed, 116)
    track = np.zeros(count(seconds))
    for _ in range(5):
        pitch = chance.uniform(4200, 7200)
        put(
            track,
            struck(0.3, [pitch, pitch * 1.42, pitch * 2.1], [0.18, 0.12, 0.06], [1, 0.6, 0.3]),
            float(chance.uniform(0, seconds * 0.5)),
            float(chance.uniform(0.4, 1)),
        )
    return peaked(track, 0.6)


def rope(seconds: float = 1.2, seed: int = 0) -> Array:
    """A rope under load: creaks of fibre."""
    chance = random(seed, 117)
    snaps = scattered(
        seconds,
        60 * drift(seconds, chance, 3) ** 2,
        lambda c: band(white(0.01, c), 500, 3500) * decay(0.01, 0.0005, 0.008),
        chance,
        12,
    )
    return peaked(
        snaps + 0.2 * moving_resonance(white(seconds, chance), drift(seconds, chance, 3, 250, 420), 20) * bump(seconds),
        0.6,
    )


def toast(seconds: float = 2.5, seed: int = 0) -> Array:
    """Something is poured, then glass meets glass."""
    track = np.zeros(count(seconds))
    put(track, pouring(max(0.4, seconds - 1.1), seed), 0.0, 4.0)
    put(track, clink(1.0, seed), max(0.0, seconds - 1.0))
    return peaked(track, 0.8)


def beep(seconds: float = 0.7, seed: int = 0, pitch: float = 1850.0) -> Array:
    """Two short tones of a telephone or a machine, the second a fourth above; longer, they come again each second."""
    track = np.zeros(count(seconds))
    for start in np.arange(0.02, seconds, 1.0):
        for k, ratio in enumerate((1.0, 4 / 3)):
            time = clock(0.12)
            tone = np.sin(2 * np.pi * pitch * ratio * time) + 0.2 * np.sin(4 * np.pi * pitch * ratio * time)
            put(
                track, tone * np.clip(time / 0.004, 0, 1) * np.clip((0.12 - time) / 0.02, 0, 1), float(start) + 0.17 * k
            )
    return peaked(track, 0.5)


def zip_(seconds: float = 0.6, seed: int = 0) -> Array:
    """A zip fastener drawn: its teeth click faster and higher, and it stops."""
    chance = random(seed, 121)
    rate = np.linspace(60, 170, count(seconds))
    teeth = scattered(
        seconds, rate, lambda c: band(white(0.006, c) * decay(0.006, 0.0003, 0.004), 2200, 9000), chance, 16
    )
    return peaked(teeth * bump(seconds, 0.85), 0.7)


def pop(seconds: float = 0.3, seed: int = 0) -> Array:
    """A cork or a balloon: air that was shut in is free, and the hollow answers."""
    chance = random(seed, 122)
    burst = low(white(seconds, chance), 4500) * decay(seconds, 0.0004, 0.018)
    hollow = struck(seconds, [chance.uniform(380, 520), 910], [0.03, 0.015], [1, 0.5])
    return peaked(burst + 0.7 * hollow)


def snap(seconds: float = 0.4, seed: int = 0) -> Array:
    """Dry wood breaks: a crack of two or three fibres, and splinters."""
    chance = random(seed, 123)
    track = np.zeros(count(seconds))
    for at in (0.0, 0.012, 0.035):
        put(track, band(white(0.04, chance), 700, 7500) * decay(0.04, 0.0003, 0.012), at, float(chance.uniform(0.6, 1)))
    put(track, struck(0.12, [310, 740, 1500], [0.03, 0.02, 0.012], [1, 0.7, 0.5]), 0.0, 0.5)
    put(
        track,
        scattered(0.25, 40, lambda c: high(white(0.01, c), 2500) * decay(0.01, 0.0004, 0.004), chance, 8),
        0.06,
        0.2,
    )
    return peaked(track, 0.9)


def wipers(seconds: float, seed: int = 0, per_second: float = 0.85) -> Array:
    """Rubber over wet glass to and fro, with a knock where it turns."""
    chance = random(seed, 124)
    track = np.zeros(count(seconds))
    stroke = 1.0 / (2 * per_second)
    for k in range(int(seconds / stroke) + 1):
        swish = band(white(stroke * 0.9, chance), 500, 2600) * bump(stroke * 0.9, 0.5)
        put(track, swish, k * stroke, 0.35 if k % 2 else 0.28)
        put(track, low(white(0.06, chance), 260) * decay(0.06, 0.002, 0.02), k * stroke, 0.8)
    return peaked(track, 0.5)
