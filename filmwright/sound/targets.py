"""What a mix is delivered to, by name: loudness, ceiling, and over what the loudness is measured."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import meter

ACTIVE = 22.0  # dB under the loudest tenth of speech: what is quieter is a pause, not speech
LEAST_SPEECH = 2.0  # seconds of speech below which loudness is measured over the whole programme


@dataclass(frozen=True)
class Target:
    """LUFS, dBTP, and whether loudness is that of the passages in which somebody speaks (dialogue-gated) or of all (BS.1770-4)."""

    loudness: float
    ceiling: float
    dialogue: bool = False


TARGETS = {
    "web": Target(-16.0, -1.0),
    "ebu": Target(-23.0, -1.0),  # EBU R 128
    "cinema": Target(-27.0, -2.0, True),  # as streaming services and screening rooms ask for it
}


def speech(powers: Array) -> Array | None:
    """Which 100 ms of a dialogue stem hold speech, from their weighted powers; None where there is hardly any."""
    if not len(powers) or powers.max() < 1e-9:
        return None
    loud = float(np.percentile(powers[powers > powers.max() * 1e-4], 90))
    spoken: Array = powers > loud * 10 ** (-ACTIVE / 10)
    return spoken if spoken.sum() >= LEAST_SPEECH * 10 else None


def programme(powers: Array, spoken: Array | None = None) -> float:
    """Integrated loudness in LUFS from the weighted powers of 100 ms; with `spoken`, of the 400 ms windows that are mostly speech."""
    if len(powers) < 4:
        return meter.level_of(float(powers.mean())) if len(powers) else meter.SILENCE
    sums = np.concatenate([[0.0], np.cumsum(powers)])
    windows = (sums[4:] - sums[:-4]) / 4
    if spoken is None:
        return meter.gated(windows)
    marks = np.concatenate([[0], np.cumsum(spoken[: len(powers)])])
    said = windows[(marks[4:] - marks[:-4])[: len(windows)] >= 2]
    return meter.level_of(float(said.mean())) if len(said) else meter.gated(windows)
