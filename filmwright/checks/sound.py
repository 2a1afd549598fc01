"""Sound: loudness, peaks and silence, measured on the finished mix."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.checks.finding import Finding
from filmwright.sound.meter import loudness, true_peak

TARGETS = {"web": (-16.0, -1.0), "ebu": (-23.0, -1.0), "cinema": (-27.0, -2.0)}  # LUFS, dBTP
TOLERANCE = 0.5  # LU
SILENCE = 10 ** (-80 / 20)  # full scale: below it nothing is there at all
LONGEST_SILENCE = 0.25  # seconds inside a scene


def check(samples: Array, rate: int, scenes: list[tuple[str, float, float]], target: str) -> list[Finding]:
    """Measure a mix (n, channels) in -1..1; `scenes` are (id, start, end) in seconds."""
    wanted, ceiling = TARGETS[target]
    level, peak = loudness(samples, rate), true_peak(samples)
    found = [Finding("note", "mix", f"{level:.1f} LUFS (wanted {wanted:.0f}), true peak {peak:.1f} dBTP")]
    if abs(level - wanted) > TOLERANCE:
        found.append(Finding("fault", "mix", f"its loudness is {level:.1f} LUFS and should be {wanted:.0f}"))
    if peak > ceiling + 0.05:
        found.append(Finding("fault", "mix", f"its true peak is {peak:.1f} dBTP and should stay under {ceiling:.0f}"))
    for scene, start, end in scenes:
        piece = np.abs(samples[round(start * rate) : round(end * rate)]).max(axis=1)
        longest = _longest_run(piece < SILENCE) / rate
        if longest > LONGEST_SILENCE:
            found.append(Finding("doubt", f"scene {scene}", f"{longest:.2f} seconds of digital silence inside it"))
    return found


def _longest_run(quiet: Array) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quiet.astype(np.int8), [0]])))
    return int((edges[1::2] - edges[::2]).max(initial=0))
