"""A person's recording of a line, and when each of its sounds is said: found by laying it along the same line as our voice says it.

The synthetic voice knows its own times to a few milliseconds. Dynamic time warping on mel-cepstra (Sakoe and Chiba, IEEE ASSP 26, 1978)
finds which moment of the recording is which of the synthetic line; no speech recogniser and no training is needed, for the words are known.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.scenes import Phone
from filmwright.sound.voices.kokoro import Speech

_RATE = 16_000  # Hz at which both are compared
_HOP, _WINDOW, _FFT = 160, 400, 512  # samples: 10 ms steps of 25 ms, as speech recognisers have them
_BANDS, _KEPT = 40, 13
_BAND = 0.35  # of the longer one: how far the recording may run before or behind an even stretch
_LEAD, _TAIL = 0.05, 0.12  # seconds kept around the words; as much as synthetic lines have
_HEARD, _OVER_ROOM = 42.0, 9.0  # dB under the loudest, and over the room's own noise: what counts as voice
_WAITING, _UNHEARD = 0.25, 0.6  # in units of the mean distance of unlike frames, about 1.4
_SILENT = 10 ** (-55 / 20)  # a recording whose loudest 10 ms is softer holds nobody's voice


@dataclass(frozen=True)
class Aligned:
    """A recording cut to its words: mono float samples and rate, and its sounds. `stretch` is its voiced length by that of the
    synthetic line. Whether other words were said cannot be told from it (measured: docs/log.md)."""

    samples: Array
    rate: int
    phones: tuple[Phone, ...]
    stretch: float


def align(samples: Array, rate: int, spoken: Speech) -> Aligned:
    """Cut a recording (mono) to its words and time its sounds after `spoken`, the same words by a synthetic voice.

    Raises InputError when nobody is heard in it.
    """
    first, last = voiced(samples, rate)
    opening, closing = max(first - _LEAD, 0.0), min(last + _TAIL, len(samples) / rate)
    cut = samples[round(opening * rate) : round(closing * rate)].astype(np.float64)
    _fade(cut, rate)
    theirs, ours = features(cut, rate), features(spoken.samples, spoken.rate)
    begins, ends = _laid(
        warp(ours, theirs, _between_words(spoken, len(ours)), _pauses(cut, rate, len(theirs))), len(ours)
    )
    length = len(cut) / rate
    phones: list[Phone] = []
    for phone in spoken.phones:
        first_frame, last_frame = (round(t * _RATE / _HOP) for t in (phone.start, phone.end))
        start = min(float(begins[min(first_frame, len(ours) - 1)]), length)
        end = min(max(float(ends[min(max(last_frame - 1, first_frame), len(ours) - 1)]), start), length)
        if phones:  # one moment of the recording may have been laid on two sounds; it is the later one's
            phones[-1] = Phone(phones[-1].symbol, phones[-1].start, max(min(phones[-1].end, start), phones[-1].start))
        phones.append(Phone(phone.symbol, start, end))
    if phones:  # they cover the line from its first sample to its last
        phones[0] = Phone(phones[0].symbol, 0.0, phones[0].end)
        phones[-1] = Phone(phones[-1].symbol, phones[-1].start, length)
    said = voiced(spoken.samples, spoken.rate)
    return Aligned(cut.astype(np.float32), rate, tuple(phones), (last - first) / max(said[1] - said[0], 1e-3))


def voiced(samples: Array, rate: int) -> tuple[float, float]:
    """The seconds at which a voice is first and last heard. Clicks of under 30 ms do not count. InputError when nobody is."""
    loud = _loud(samples, rate)
    if loud is None:
        raise InputError("nobody is heard in it: it is silent. Record it again, nearer to the microphone")
    long = np.convolve(loud, np.ones(3, int), "same") >= 3
    found = np.flatnonzero(long)
    if not len(found):
        raise InputError("nobody is heard in it: it holds but a click. Record it again, nearer to the microphone")
    return max((found[0] - 1) / 100, 0.0), min((found[-1] + 2) / 100, len(samples) / rate)


def _loud(samples: Array, rate: int) -> Array | None:
    """(blocks,) for each 10 ms whether a voice is heard over the room; None when there is none in the whole."""
    step = rate // 100
    blocks = samples[: len(samples) // step * step].reshape(-1, step).astype(np.float64)
    levels = np.sqrt((blocks**2).mean(axis=1)) if len(blocks) else np.zeros(0)
    loudest = levels.max(initial=0.0)
    if loudest < _SILENT:
        return None
    room = float(np.percentile(levels, 5))
    threshold = max(loudest * 10 ** (-_HEARD / 20), min(room * 10 ** (_OVER_ROOM / 20), loudest * 0.25))
    heard: Array = levels > threshold
    return heard


def features(samples: Array, rate: int) -> Array:
    """(frames, 2*13) mel-cepstra and their slopes, 100 a second, each with mean 0 and deviation 1 over the line, so that voice,
    microphone and level matter little."""
    from scipy.fft import dct
    from scipy.signal import resample_poly

    if rate != _RATE:
        divisor = np.gcd(rate, _RATE)
        samples = resample_poly(samples, _RATE // divisor, rate // divisor)
    padded = np.concatenate([np.zeros(_WINDOW // 2), samples, np.zeros(_WINDOW)])
    padded = np.append(padded[0], padded[1:] - 0.97 * padded[:-1])
    count = max(1 + len(samples) // _HOP, 1)
    frames = padded[np.arange(count)[:, None] * _HOP + np.arange(_WINDOW)] * np.hanning(_WINDOW)
    power = np.abs(np.fft.rfft(frames, _FFT, axis=1)) ** 2
    bands = power @ _filters().T
    logs = np.log(np.maximum(bands, bands.max() * 1e-7 + 1e-12))
    cepstra = dct(logs, type=2, axis=1, norm="ortho")[:, :_KEPT]
    slopes = np.gradient(cepstra, axis=0) if len(cepstra) > 1 else np.zeros_like(cepstra)
    both = np.concatenate([cepstra, slopes], axis=1)
    found: Array = (both - both.mean(axis=0)) / (both.std(axis=0) + 1e-6)
    found[:, 0] *= 2.0  # loudness tells pauses from words, whoever speaks
    return found


@lru_cache(maxsize=1)
def _filters() -> Array:
    """(40, 257) triangles evenly spread over mel from 60 Hz to 7600 Hz (O'Shaughnessy's mel: 2595 log10(1 + f/700))."""

    def mel(hertz: float) -> float:
        return 2595 * float(np.log10(1 + hertz / 700))

    edges = 700 * (10 ** (np.linspace(mel(60), mel(7600), _BANDS + 2) / 2595) - 1)
    hertz = np.arange(_FFT // 2 + 1) * _RATE / _FFT
    left, middle, right = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    triangles: Array = np.clip(
        np.minimum((hertz - left) / (middle - left), (right - hertz) / (right - middle)), 0, None
    )
    return triangles


def _between_words(spoken: Speech, frames: int) -> Array:
    """(frames,) where the synthetic line is between two words, so that a speaker may pause there."""
    between = np.zeros(frames, bool)
    for phone in spoken.phones:
        if not phone.symbol:
            between[round(phone.start * _RATE / _HOP) : round(phone.end * _RATE / _HOP)] = True
    return between


def _pauses(samples: Array, rate: int, frames: int) -> Array:
    """(frames,) where the speaker is silent for 80 ms or more; what is shorter is the closure of a p, t or k."""
    heard = _loud(samples, rate)
    silent = ~np.resize(heard if heard is not None else np.zeros(1, bool), frames)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], silent, [False]])))
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if end - start < 8:
            silent[start:end] = False
    return silent


def warp(one: Array, other: Array, between: Array, silent: Array) -> Array:
    """The cheapest path (steps, 2) of frame numbers through two lines of features.

    Worked out along anti-diagonals, so that numpy does the inner loop. Steps: both on (as dear as the distance), or one alone
    (a tenth dearer, so that lines of one pace go together). Where `one` is between words and `other` silent, waiting is cheap, even
    where `one` makes no pause; to say a word in silence is dear.
    """
    n, m = len(one), len(other)
    scale = np.sqrt(one.shape[1])
    big = np.float32(1e9)
    width = max(_BAND * max(n, m), abs(n - m) * 0.5 + 20)
    cost = np.full((n, m), big, np.float32)
    for i in range(n):
        centre = i * (m - 1) / max(n - 1, 1)
        low, high = max(int(centre - width), 0), min(int(centre + width) + 1, m)
        cost[i, low:high] = np.linalg.norm(other[low:high] - one[i], axis=1) / scale
    cost[np.ix_(between, silent)] = np.minimum(cost[np.ix_(between, silent)], _WAITING)
    cost[np.ix_(~between, silent)] += _UNHEARD
    total = np.full((n + 1, m + 1), big, np.float32)
    total[0, 0] = 0
    came = np.zeros((n, m), np.int8)
    for diagonal in range(n + m - 1):
        row = np.arange(max(0, diagonal - m + 1), min(n, diagonal + 1))
        column = diagonal - row
        here = cost[row, column]
        ways = np.stack(
            [total[row, column] + here, total[row, column + 1] + 1.1 * here, total[row + 1, column] + 1.1 * here]
        )
        best = ways.argmin(axis=0)
        total[row + 1, column + 1] = ways[best, np.arange(len(row))]
        came[row, column] = best
    path = []
    i, j = n - 1, m - 1
    while i >= 0 and j >= 0:
        path.append((i, j))
        step = came[i, j]
        i, j = i - (step != 2), j - (step != 1)
    return np.array(path[::-1])


def _laid(path: Array, frames: int) -> tuple[Array, Array]:
    """For each frame of the synthetic line, the seconds at which the part of the recording that was laid on it begins and ends. A pause
    that the speaker made lies between the two of one silent frame."""
    begins = np.full(frames, np.iinfo(np.int64).max)
    ends = np.zeros(frames, np.int64)
    np.minimum.at(begins, path[:, 0], path[:, 1])
    np.maximum.at(ends, path[:, 0], path[:, 1] + 1)
    return begins * _HOP / _RATE, ends * _HOP / _RATE


def _fade(samples: Array, rate: int) -> None:
    """5 ms at each end, so that a cut in the room's noise does not click."""
    edge = min(len(samples) // 2, rate // 200)
    ramp = np.linspace(0, 1, edge)
    samples[:edge] *= ramp
    samples[len(samples) - edge :] *= ramp[::-1]
