"""How a mix sounds from the loudspeaker of a phone: one channel, nothing below 400 Hz, little above 8 kHz."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE, meter
from filmwright.sound.tracks import windows

BAND = (400.0, 8000.0)  # Hz
CLEAR = 3.0  # LU by which speech is over all else from a phone, or words are lost
CANCELLED = 3.0  # dB that a stereo mix may lose when both sides become one


@dataclass(frozen=True)
class PhoneReport:
    """LU by which each line (by name) is over the rest; dB lost by folding to one channel; notes in sentences."""

    lines: tuple[tuple[str, float], ...]
    cancelled: float
    notes: tuple[str, ...]


def check(stems: dict[str, Array], lines: Sequence[tuple[str, float, float]]) -> PhoneReport:
    """Listen to the stems DX, FX, MX (n, 2) through a phone; `lines` are (name, start, end) in seconds."""
    from scipy.signal import butter, sosfilt

    band = butter(2, BAND, "band", fs=RATE, output="sos")
    states = {name: np.zeros((len(band), 2)) for name in ("DX", "rest")}
    meters = {name: meter.LoudnessMeter() for name in ("DX", "rest")}
    both = one = 0.0
    for window in windows(*(stems[name] for name in ("DX", "FX", "MX"))):
        dialogue = np.asarray(stems["DX"][window], np.float64)
        rest = np.asarray(stems["FX"][window], np.float64) + stems["MX"][window]
        whole = dialogue + rest
        both += float((whole**2).sum()) / 2
        one += float((whole.mean(axis=1) ** 2).sum())
        for name, part in (("DX", dialogue), ("rest", rest)):
            heard, states[name] = sosfilt(band, part.mean(axis=1), zi=states[name])
            meters[name].add(heard)
    powers = {name: each.powers for name, each in meters.items()}
    over = []
    for name, begin, end in lines:
        window = slice(int(begin * 10), max(int(begin * 10) + 1, int(np.ceil(end * 10))))
        said = powers["DX"][window]
        if not len(said):
            continue
        loud = said[said > 0.05 * said.mean()]
        level = meter.level_of(loud.mean() if len(loud) else 0.0)
        over.append((name, round(level - meter.level_of(float(powers["rest"][window].mean()) + 1e-12), 1)))
    cancelled = round(float(10 * np.log10(max(both, 1e-12) / max(one, 1e-12))), 1) if both > 1e-9 else 0.0
    notes = [
        f"From a phone the line {name} is only {value:.1f} LU over the rest." for name, value in over if value < CLEAR
    ]
    if cancelled > CANCELLED:
        notes.append(f"From one loudspeaker the mix loses {cancelled:.1f} dB: left and right cancel each other.")
    return PhoneReport(tuple(over), cancelled, tuple(notes))
