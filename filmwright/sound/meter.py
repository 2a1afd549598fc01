"""Loudness and peaks as broadcasters measure them: ITU-R BS.1770-4 and EBU Tech 3341/3342.

All functions take (n,) or (n, channels) float arrays; one channel counts as one loudspeaker. A film's worth
of sound is measured block by block with `LoudnessMeter`, so memory does not grow with its length.
"""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE

SILENCE = -120.0  # LUFS or dB given for digital silence instead of minus infinity
_ABSOLUTE_GATE = -70.0  # LUFS
_RELATIVE_GATE = -10.0  # LU under the loudness that passes the absolute gate
# Of left, right, centre, low frequencies, left and right surround (BS.1770-4, table 3); of fewer channels all count alike.
_WEIGHTS = np.array([1.0, 1.0, 1.0, 0.0, 1.41, 1.41])
_BIN_SECONDS = 0.1  # windows of 400 ms and 3 s move in steps of one bin


def k_weighting(rate: int = RATE) -> Array:
    """The two biquads of BS.1770 as second-order sections, for any rate.

    The standard prints coefficients for 48 kHz only; these come from the analogue prototypes behind them
    (Brecht De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES 2018).
    """
    sections = []
    centre, gain, q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
    k = math.tan(math.pi * centre / rate)
    high = 10 ** (gain / 20)
    bend = high**0.4996667741545416
    norm = 1 + k / q + k * k
    sections.append(
        [
            (high + bend * k / q + k * k) / norm,
            2 * (k * k - high) / norm,
            (high - bend * k / q + k * k) / norm,
            1.0,
            2 * (k * k - 1) / norm,
            (1 - k / q + k * k) / norm,
        ]
    )
    centre, q = 38.13547087602444, 0.5003270373238773
    k = math.tan(math.pi * centre / rate)
    norm = 1 + k / q + k * k
    sections.append([1.0, -2.0, 1.0, 1.0, 2 * (k * k - 1) / norm, (1 - k / q + k * k) / norm])
    return np.array(sections)


def decibels(amplitude: Array | float) -> Array:
    """20 log10 of an amplitude, floored at -120 dB."""
    return 20 * np.log10(np.maximum(np.abs(amplitude), 1e-6))


def amplitude(level: Array | float) -> Array:
    """The factor of a level in dB."""
    return 10 ** (np.asarray(level, dtype=np.float64) / 20)


def _lufs(power: Array) -> Array:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _columns(samples: Array) -> Array:
    return samples if samples.ndim == 2 else samples[:, None]


def gated(powers: Array) -> float:
    """Integrated loudness in LUFS of weighted powers of 400 ms windows, through the absolute and the relative gate."""
    loud = powers[_lufs(powers) > _ABSOLUTE_GATE]
    if not len(loud):
        return SILENCE
    gate = float(_lufs(loud.mean())) + _RELATIVE_GATE
    return float(_lufs(loud[_lufs(loud) > gate].mean()))


def level_of(power: Array | float) -> float:
    """Loudness in LUFS of a mean weighted power, without a gate."""
    return float(_lufs(np.asarray(power, dtype=np.float64)))


class LoudnessMeter:
    """Takes a programme in blocks of any size; answers integrated, momentary and short-term loudness and the
    range.
    """

    def __init__(self, rate: int = RATE) -> None:
        self._filter = k_weighting(rate)
        self._bin = round(_BIN_SECONDS * rate)
        self._state: Array | None = None
        self._rest = np.zeros((1, 0))
        self._powers: list[Array] = []
        self._energy = 0.0
        self._count = 0

    def add(self, block: Array) -> None:
        """Take the next block, (n,) or (n, channels)."""
        from scipy.signal import sosfilt

        sides = np.ascontiguousarray(_columns(np.asarray(block)).T, dtype=np.float64)
        if self._state is None:
            self._state = np.zeros((len(self._filter), len(sides), 2))
            self._rest = np.zeros((len(sides), 0))
        weighted, self._state = sosfilt(self._filter, sides, axis=1, zi=self._state)
        if len(sides) == 6:
            weighted *= np.sqrt(_WEIGHTS)[:, None]
        self._energy += float(np.vdot(weighted, weighted))
        self._count += weighted.shape[1]
        if self._rest.shape[1]:
            weighted = np.concatenate([self._rest, weighted], axis=1)
        whole = weighted.shape[1] // self._bin * self._bin
        bins = weighted[:, :whole].reshape(len(weighted), -1, self._bin)
        self._powers.append(np.einsum("ijk,ijk->j", bins, bins) / self._bin)
        self._rest = weighted[:, whole:].copy()

    @property
    def powers(self) -> Array:
        """Mean weighted power of each 100 ms so far: what loudness is computed from."""
        return np.concatenate(self._powers) if self._powers else np.zeros(0)

    def _windows(self, bins: int, step: int = 1) -> Array:
        powers = self.powers
        if len(powers) < bins:
            return np.array([self._energy / self._count]) if self._count else np.zeros(0)
        sums = np.concatenate([[0.0], np.cumsum(powers)])
        windows: Array = (sums[bins:] - sums[:-bins]) / bins
        return windows[::step]

    @property
    def momentary(self) -> Array:
        """Loudness of each 400 ms window in LUFS, ten a second."""
        return _lufs(self._windows(4))

    @property
    def short_term(self) -> Array:
        """Loudness of each 3 s window in LUFS, ten a second."""
        return _lufs(self._windows(30))

    @property
    def integrated(self) -> float:
        """Gated loudness of all that was added, in LUFS; SILENCE where nothing passes the gate."""
        return gated(self._windows(4))

    @property
    def range(self) -> float:
        """Loudness range in LU (EBU Tech 3342): between the 10th and the 95th percentile of gated short-term
        loudness.
        """
        windows = self._windows(30, step=10)
        windows = windows[_lufs(windows) > _ABSOLUTE_GATE]
        if not len(windows):
            return 0.0
        levels = _lufs(windows)
        levels = levels[levels > float(_lufs(windows.mean())) - 20]
        return float(np.percentile(levels, 95) - np.percentile(levels, 10))

    @property
    def ungated(self) -> float:
        """Mean loudness with no gate, in LUFS: the right measure for a passage shorter than a second."""
        return float(_lufs(np.array(self._energy / self._count))) if self._count else SILENCE


def measured(samples: Array, rate: int = RATE) -> LoudnessMeter:
    """A meter that has heard all of a sound, block by block."""
    meter = LoudnessMeter(rate)
    for start in range(0, max(len(samples), 1), 10 * rate):
        meter.add(samples[start : start + 10 * rate])
    return meter


def loudness(samples: Array, rate: int = RATE) -> float:
    """Integrated loudness in LUFS. What is shorter than one 400 ms window is measured whole, without a
    gate.
    """
    meter = measured(samples, rate)
    return meter.integrated if len(samples) >= 0.4 * rate else meter.ungated


def momentary(samples: Array, rate: int = RATE) -> Array:
    """Momentary loudness (400 ms) in LUFS, ten values a second."""
    return measured(samples, rate).momentary


def true_peak(samples: Array) -> float:
    """Highest peak between the samples in dBTP: four times oversampled (BS.1770 annex 2)."""
    from filmwright.sound.peaks import peaks_of

    return float(decibels(peaks_of([samples], 0.0).max(initial=0.0))) if np.abs(samples).max(initial=0.0) else SILENCE
