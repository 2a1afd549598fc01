"""Gain that follows the sound: making room for speech, and keeping peaks under a ceiling.

Curves are computed for a whole film at a low rate and applied block by block, so a two-hour film needs some tens of megabytes
here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.meter import amplitude

DUCK_RATE = 100  # values a second of a ducking curve
LEAD = 0.25  # seconds before the first syllable at which ducking is complete: an ear that is startled misses the word
BRIDGE = 1.5  # gaps between lines shorter than this are not filled up again
RELEASE = 0.95  # seconds to come back
HOP = 32  # samples a value of a limiting curve
_LOOK = 0.005  # seconds the limiter sees ahead
_RECOVERY = 0.12  # seconds for the limiter to let go by 63 %


@dataclass(frozen=True)
class Duck:
    """One line that others give way to: its seconds, and by how many dB each bus does."""

    start: float
    end: float
    depth: float


def ducking(ducks: Sequence[Duck], seconds: float) -> Array:
    """(n,) dB to take away, DUCK_RATE values a second: down before a line, held through short gaps, up again slowly."""
    from scipy.ndimage import gaussian_filter1d

    curve = np.zeros(int(np.ceil(seconds * DUCK_RATE)) + 1)
    time = np.arange(len(curve)) / DUCK_RATE
    ordered = sorted(ducks, key=lambda duck: duck.start)
    for k, duck in enumerate(ordered):
        first = int(max(0.0, duck.start - LEAD) * DUCK_RATE)
        last = int(min(duck.end, seconds) * DUCK_RATE) + 1
        curve[first:last] = np.maximum(curve[first:last], duck.depth)
        following = ordered[k + 1] if k + 1 < len(ordered) else None
        if following is not None and 0 < following.start - duck.end < BRIDGE:
            middle = int(following.start * DUCK_RATE)
            curve[last:middle] = np.maximum(curve[last:middle], min(duck.depth, following.depth))
            continue
        tail = slice(last, min(len(curve), last + int(2 * RELEASE * DUCK_RATE)))
        curve[tail] = np.maximum(curve[tail], duck.depth * np.exp(-(time[tail] - duck.end) / (RELEASE / 2.2)))
    smooth: Array = gaussian_filter1d(curve, 0.06 * DUCK_RATE)
    return smooth


def at_samples(curve: Array, rate: float, start: int, count: int) -> Array:
    """(count,) a low-rate curve read at the samples from `start` on."""
    values: Array = np.interp((start + np.arange(count)) * (rate / RATE), np.arange(len(curve)), curve)
    return values


def _released(reduction: Array, recovery: float) -> list[float]:
    """dB taken by a limiter that follows at once and lets go by the factor `recovery` a hop."""
    state, taken = 0.0, []
    for wanted in reduction.tolist():
        state = max(wanted, state * recovery)
        taken.append(state)
    return taken


def limiting(peaks: Array, ceiling: float) -> Array:
    """(n,) gain factors, one per HOP samples, that keep `peaks` (the highest true peak of each hop) under `ceiling` dB.

    The gain is down before the peak arrives and comes back with an exponential in dB.
    """
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    needed = np.minimum(1.0, amplitude(ceiling) / np.maximum(peaks, 1e-9))
    if needed.min(initial=1.0) >= 1.0:
        return np.ones(len(peaks), np.float32)
    width = max(1, round(_LOOK * RATE / HOP)) | 1
    held = minimum_filter1d(needed, 2 * width + 1)
    reduction = -20 * np.log10(held)
    recovery = float(np.exp(-HOP / (_RECOVERY * RATE)))
    released = np.zeros_like(reduction)
    wanted = np.flatnonzero(reduction)
    forgotten = int(np.log(1e-5 / 60) / np.log(recovery))  # hops after which no reduction is left of any
    breaks = np.flatnonzero(np.diff(wanted) > forgotten)
    for first, last in zip([0, *(breaks + 1)], [*breaks, len(wanted) - 1], strict=True):
        start, end = int(wanted[first]), min(int(wanted[last]) + forgotten, len(reduction))
        released[start:end] = _released(reduction[start:end], recovery)
    gain: Array = uniform_filter1d(amplitude(-released), width).astype(np.float32)
    return gain
