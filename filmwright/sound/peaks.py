"""True peaks: what a wave reaches between its samples, for every HOP of a programme (BS.1770-4 annex 2: four times oversampled).

The three points between two samples are found with one windowed sinc each; the windows of many hops are one matrix product, and
only hops that come near the highest level asked about are looked into.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.sound.dynamics import HOP
from filmwright.sound.meter import decibels
from filmwright.sound.tracks import BLOCK, let_go

_REACH = 12  # samples on either side that a point between two is found from
_AT_ONCE = 4096  # hops in one matrix product: 1 MB


@lru_cache(maxsize=1)
def _between() -> Array:
    """(HOP + 2 _REACH, 3 HOP): from the samples around a hop to the three points after each of its samples."""
    taps = np.arange(-_REACH + 1, _REACH + 1)
    matrix = np.zeros((HOP + 2 * _REACH, 3 * HOP), np.float32)
    for part in (1, 2, 3):
        away = taps - part / 4
        weights = (
            np.sinc(away) * np.kaiser(2 * _REACH * 8 + 1, 6.0)[np.rint((away / _REACH + 1) * _REACH * 8).astype(int)]
        )
        weights /= weights.sum()
        for k in range(HOP):
            matrix[k + 1 : k + 1 + 2 * _REACH, (part - 1) * HOP + k] = weights
    return matrix


def hop_peaks(samples: Array, over: float) -> Array:
    """(hops,) the highest true peak in every HOP samples of (n,) or (n, channels); found between samples where they pass `over`."""
    columns = samples if samples.ndim == 2 else samples[:, None]
    hops = -(-len(columns) // HOP)
    found = np.zeros(hops, np.float32)
    for k in range(columns.shape[1]):
        padded = np.zeros((hops + 2) * HOP, np.float32)
        padded[HOP : HOP + len(columns)] = columns[:, k]
        plain = np.abs(padded.reshape(-1, HOP)).max(axis=1)
        np.maximum(found, plain[1:-1], out=found)
        near = np.maximum(np.maximum(plain[:-2], plain[1:-1]), plain[2:])  # a wave may crest in the hop beside
        loud = np.flatnonzero(near > over)
        around = np.lib.stride_tricks.sliding_window_view(padded[HOP - _REACH :], HOP + 2 * _REACH)[::HOP]
        for start in range(0, len(loud), _AT_ONCE):
            chosen = loud[start : start + _AT_ONCE]
            found[chosen] = np.maximum(found[chosen], np.abs(around[chosen] @ _between()).max(axis=1))
    return found


def peaks_of(sum_of: Sequence[Array], over: float) -> Array:
    """(hops,) the highest true peak in every HOP samples of a sum of tracks; looked for between samples only where those pass `over`."""
    length = len(sum_of[0])
    found = np.zeros(-(-length // HOP), np.float32)
    for start in range(0, length, BLOCK):
        early, late = max(0, start - HOP), min(length, start + BLOCK + HOP)
        part = np.asarray(sum(track[early:late] for track in sum_of), np.float32)
        first, skip = start // HOP, (start - early) // HOP
        these = hop_peaks(part, over)[skip : skip + BLOCK // HOP]
        found[first : first + len(these)] = these
        if start // BLOCK % 6 == 5:
            let_go(*sum_of)
    let_go(*sum_of)
    return found


def highest(track: Array) -> float:
    """The highest true peak of (n, channels) in dBTP. Between samples is looked only where they come within 6 dB of the highest."""
    plain = max(
        (float(np.abs(track[at : at + BLOCK]).max(initial=0.0)) for at in range(0, len(track), BLOCK)), default=0.0
    )
    return float(decibels(peaks_of([track], plain / 2).max(initial=0.0)))
