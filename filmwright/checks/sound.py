"""Sound: loudness, peaks and silence, measured on the finished mix."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.checks.finding import Finding
from filmwright.sound.meter import LoudnessMeter, loudness, true_peak
from filmwright.sound.targets import TARGETS, programme, speech

TOLERANCE = 0.5  # LU
SILENCE = 10 ** (-80 / 20)  # full scale: below it nothing is there at all
LONGEST_SILENCE = 0.25  # seconds inside a scene


def check(
    samples: Array, rate: int, scenes: list[tuple[str, float, float]], target: str, dialogue: Array | None = None
) -> list[Finding]:
    """Measure a mix (n, channels) in -1..1; `scenes` are (id, start, end) in seconds.

    With `dialogue`, its dialogue stem, a target that is measured over speech is measured so.
    """
    goal = TARGETS[target]
    wanted, ceiling = goal.loudness, goal.ceiling
    level, peak = loudness(samples, rate), true_peak(samples)
    if goal.dialogue and dialogue is not None:
        whole, said = LoudnessMeter(rate), LoudnessMeter(rate)
        whole.add(samples)
        said.add(dialogue)
        level = programme(whole.powers, speech(said.powers))
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
