"""Bringing a finished sound to a target: one gain, and a limiter for what it pushes over the ceiling."""

from __future__ import annotations

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE, dynamics, meter
from filmwright.sound.peaks import peaks_of
from filmwright.sound.targets import TARGETS, Target, programme, speech
from filmwright.sound.tracks import BLOCK

ROOM = 0.35  # dB the limiter stays under the ceiling, for what it does between its points
NOTHING = -57.0  # LUFS: what is quieter is hardly any sound, and is left as it is


def near_ceiling(loudness: float, goal: Target) -> float:
    """The amplitude under which no sample can matter to the limiter once a programme of this loudness is at its target.

    Waves crest 3 dB over their samples at the most in sound that was made by anything; the rest is for what the limiter gives back.
    """
    gain = goal.loudness - loudness if loudness > NOTHING else 0.0
    return float(meter.amplitude(goal.ceiling - ROOM - gain - 12.0))


def reached(powers: Array, peaks: Array, goal: Target, spoken: Array | None) -> tuple[float, Array]:
    """The gain in dB, and the limiter's curve (a factor for each HOP samples), that bring a sound to its target.

    `powers` are its weighted powers of 100 ms, `peaks` the true peaks of each HOP, `spoken` where somebody speaks, for a target that is
    measured there.
    """
    gain = goal.loudness - programme(powers, spoken) if programme(powers) > NOTHING else 0.0
    curve: Array = np.ones(max(len(peaks), 1), np.float32)
    per_bin = RATE // 10 // dynamics.HOP
    for _ in range(6):  # what the limiter takes is given back
        curve = dynamics.limiting(peaks * meter.amplitude(gain), goal.ceiling - ROOM)
        bins = min(len(powers), len(curve) // per_bin)
        if curve.min(initial=1.0) >= 1.0 or bins < 4 or programme(powers) <= NOTHING:
            break
        taken = (curve[: bins * per_bin].reshape(bins, per_bin) ** 2).mean(axis=1) * 10 ** (gain / 10)
        now = programme(powers[:bins] * taken, None if spoken is None else spoken[:bins])
        if abs(goal.loudness - now) < 0.05 or gain + goal.loudness - now > 40:
            break
        gain += goal.loudness - now
    return gain, curve


def levelled(samples: Array, target: str, dialogue: Array | None = None) -> Array:
    """A mix (n, channels) at another target's loudness and under its ceiling; `dialogue` is its dialogue stem, where that counts."""
    goal = TARGETS[target]
    whole, said = meter.LoudnessMeter(), meter.LoudnessMeter()
    for start in range(0, len(samples), BLOCK):
        whole.add(samples[start : start + BLOCK])
        if dialogue is not None:
            said.add(dialogue[start : start + BLOCK])
    spoken = speech(said.powers) if goal.dialogue and dialogue is not None else None
    gain, curve = reached(whole.powers, peaks_of([samples], 0.1), goal, spoken)
    out = np.array(samples, np.float32)
    for start in range(0, len(out), BLOCK):
        part = out[start : start + BLOCK]
        factor = dynamics.at_samples(
            curve, RATE / dynamics.HOP, start - dynamics.HOP // 2, len(part)
        ) * meter.amplitude(gain)
        part *= factor[:, None].astype(np.float32)
    return out
