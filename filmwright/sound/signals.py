"""The bricks that sounds are made of: noise, filters, envelopes, struck modes, scattered grains.

Everything is mono float64 at RATE while it is being made; lengths are given in seconds. Randomness comes only from the generator
handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE

_HIGHEST = RATE * 0.48  # no filter reaches beyond this


def count(seconds: float) -> int:
    """Samples in so many seconds."""
    return round(seconds * RATE)


def clock(seconds: float) -> Array:
    """(n,) the time of each sample."""
    return np.arange(count(seconds)) / RATE


def random(*seeds: int) -> np.random.Generator:
    """A generator for one sound; the same seeds give the same sound."""
    return np.random.default_rng([seed & 0xFFFF_FFFF for seed in seeds])


def white(seconds: float, chance: np.random.Generator) -> Array:
    """White noise of unit deviation."""
    return chance.standard_normal(count(seconds))


def pink(seconds: float, chance: np.random.Generator) -> Array:
    """Noise that falls 3 dB an octave (Kellet's three-pole fit), about unit deviation."""
    from scipy.signal import lfilter

    falling = [0.049922, -0.095993, 0.050613, -0.004409], [1, -2.494956, 2.017266, -0.522189]
    noise: Array = lfilter(*falling, white(seconds, chance)) * 8
    return noise


def brown(seconds: float, chance: np.random.Generator) -> Array:
    """Noise that falls 6 dB an octave, without the sub-audible part that would eat all headroom."""
    from scipy.signal import lfilter

    return high(lfilter([1], [1, -0.9985], white(seconds, chance)), 22) * 0.03


@lru_cache(maxsize=512)
def _sections(kind: str, low_edge: float, high_edge: float, order: int) -> Any:
    from scipy.signal import butter

    if kind == "band":
        return butter(order, [low_edge, high_edge], "band", fs=RATE, output="sos")
    return butter(order, low_edge if kind == "high" else high_edge, kind, fs=RATE, output="sos")


def band(samples: Array, low_edge: float, high_edge: float, order: int = 2) -> Array:
    """What lies between two frequencies in Hz (Butterworth)."""
    from scipy.signal import sosfilt

    high_edge = min(high_edge, _HIGHEST)
    kind = "low" if low_edge <= 15 else "band"
    filtered: Array = sosfilt(_sections(kind, round(low_edge, 2), round(high_edge, 2), order), samples)
    return filtered


def low(samples: Array, edge: float, order: int = 2) -> Array:
    """What lies under a frequency in Hz."""
    from scipy.signal import sosfilt

    filtered: Array = sosfilt(_sections("low", 0.0, round(min(edge, _HIGHEST), 2), order), samples)
    return filtered


def high(samples: Array, edge: float, order: int = 2) -> Array:
    """What lies over a frequency in Hz."""
    from scipy.signal import sosfilt

    filtered: Array = sosfilt(_sections("high", round(edge, 2), 0.0, order), samples)
    return filtered


def resonance(samples: Array, centre: float, q: float) -> Array:
    """A resonator at one frequency."""
    from scipy.signal import iirpeak, lfilter

    b, a = iirpeak(min(centre, RATE * 0.45), q, fs=RATE)
    filtered: Array = lfilter(b, a, samples)
    return filtered


def moving_resonance(samples: Array, centre: Array, q: float, step: int = 256) -> Array:
    """A resonator whose frequency follows the curve `centre` (Hz a sample, held for `step` samples)."""
    from scipy.signal import lfilter

    starts = np.arange(0, len(samples), step)
    middles = np.clip(np.asarray(centre)[np.minimum(starts + step // 2, len(centre) - 1)], 25.0, RATE * 0.45)
    changes = np.flatnonzero(np.diff(middles, prepend=-1.0))  # where it rests, it is one filter
    at = 2 * np.pi * middles[changes] / RATE
    gain = 1 / (1 + np.tan(at / q / 2))  # a peak 3 dB wide, by the bilinear transform (Orfanidis, 11.3)
    filtered = np.empty_like(samples)
    state = np.zeros(2)
    ends = [*starts[changes[1:]].tolist(), len(samples)]
    for start, end, g, turn in zip(starts[changes].tolist(), ends, gain.tolist(), np.cos(at).tolist(), strict=True):
        b, a = (1 - g, 0.0, g - 1), (1.0, -2 * g * turn, 2 * g - 1)
        filtered[start:end], state = lfilter(b, a, samples[start:end], zi=state)
    return filtered


def drift(
    seconds: float, chance: np.random.Generator, per_second: float, least: float = 0.0, most: float = 1.0
) -> Array:
    """A smooth random curve between two values with about so many turns a second."""
    knots = max(4, int(seconds * per_second) + 4)
    values = chance.random(knots)
    position = np.linspace(0, knots - 1, count(seconds))
    left = position.astype(int).clip(0, knots - 2)
    part = position - left
    part = part * part * (3 - 2 * part)
    curve: Array = least + (most - least) * (values[left] * (1 - part) + values[left + 1] * part)
    return curve


def decay(seconds: float, attack: float, fall: float, hold: float = 0.0) -> Array:
    """An envelope: up in `attack` seconds, held, then down by 60 dB in `fall` seconds."""
    time = clock(seconds)
    falling = np.exp(-6.908 * np.maximum(0, time - attack - hold) / fall)
    shape: Array = np.where(time < attack, time / max(attack, 1e-5), falling)
    return shape


def bump(seconds: float, power: float = 1.0) -> Array:
    """An envelope that swells and dies: half a sine."""
    swell: Array = np.sin(np.pi * np.clip(clock(seconds) / seconds, 0, 1)) ** power
    return swell


def peaked(samples: Array, peak: float = 1.0) -> Array:
    """Scaled so that the highest sample is `peak`."""
    highest = np.abs(samples).max(initial=0.0)
    return samples * (peak / highest) if highest > 0 else samples


def levelled(samples: Array, deviation: float = 0.1) -> Array:
    """Scaled to a root mean square."""
    return samples * (deviation / (np.sqrt(np.mean(samples**2)) + 1e-12)) if len(samples) else samples


def put(track: Array, samples: Array, at: float, gain: float = 1.0) -> None:
    """Add a sound to a track at a time in seconds; what sticks out at either end is dropped."""
    start = round(at * RATE)
    skip = max(0, -start)
    length = min(len(samples) - skip, len(track) - max(start, 0))
    if length > 0:
        track[max(start, 0) : max(start, 0) + length] += gain * samples[skip : skip + length]


def struck(
    seconds: float,
    frequencies: Sequence[float] | Array,
    falls: Sequence[float] | Array,
    levels: Sequence[float] | Array,
    chance: np.random.Generator | None = None,
    spread: float = 0.0,
) -> Array:
    """A struck body: damped sines at `frequencies` (Hz) that fall 60 dB in `falls` seconds; `spread` detunes them at random."""
    time = clock(seconds)
    sound = np.zeros(len(time))
    for frequency, fall, level in zip(frequencies, falls, levels, strict=False):
        detuned = frequency * (1 + (chance.normal(0, spread) if chance is not None and spread else 0.0))
        if detuned < RATE * 0.45:
            sound += level * np.exp(-6.908 * time / fall) * np.sin(2 * np.pi * detuned * time)
    return sound


def scattered(
    seconds: float,
    rate: float | Array,
    grain: Callable[[np.random.Generator], Array],
    chance: np.random.Generator,
    kinds: int = 24,
) -> Array:
    """Many small random events, `rate` a second (a number, or a curve over the samples).

    Grains come from a palette of `kinds` made once: making each anew costs ten times as much and sounds the same.
    """
    track = np.zeros(count(seconds) + RATE)
    palette = [grain(chance) for _ in range(kinds)]
    events = int(chance.poisson(float(np.mean(rate)) * seconds))
    if isinstance(rate, np.ndarray):
        rising = np.cumsum(np.maximum(rate, 0))
        times = np.searchsorted(rising, chance.random(events) * rising[-1]) / RATE
    else:
        times = chance.random(events) * seconds
    for time in times:
        put(track, palette[chance.integers(kinds)], float(time), float(chance.lognormal(-0.4, 0.6)))
    return track[: count(seconds)]
