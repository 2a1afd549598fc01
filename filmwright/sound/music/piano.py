"""A piano of our own: stiff strings, a hammer, dampers. The soundfont's piano relies on filters that the player ignores.

Partial k of a string lies at k f sqrt(1 + B k^2) (Fletcher 1962); a hammer at an eighth of the string leaves out every eighth;
harder blows have more of the high partials; two strings a little apart beat and die in two stages.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE

_LONGEST = 5.0  # seconds a string is followed
_DAMPER = 0.11  # seconds to fall by 60 dB once the key is up
_PARTIALS = 28


def note(pitch: int, velocity: int, seconds: float) -> Array:
    """Mono float32 samples of a key held `seconds`, its release included; `velocity` 1..127."""
    soft, hard = _strings(pitch)
    force = (velocity / 127) ** 0.9
    held = min(round(seconds * RATE), len(soft))
    length = min(held + round(_DAMPER * 1.2 * RATE), len(soft))
    sound = soft[:length] * (1 - 0.85 * force) + hard[:length] * force
    if length > held:
        falling = np.exp(-6.908 * np.arange(length - held) / (RATE * _DAMPER * (1.6 if pitch < 50 else 1.0)))
        sound[held:] *= falling
        sound[-96:] *= np.linspace(1, 0, 96)
    played: Array = (sound * (0.15 + 0.85 * force) ** 1.1).astype(np.float32)
    return played


@lru_cache(maxsize=96)
def _strings(pitch: int) -> tuple[Array, Array]:
    """The string of a key struck softly and hard: two tables between which velocity mixes."""
    base = 440 * 2 ** ((pitch - 69) / 12)
    stiffness = 7.5e-5 * 2 ** ((pitch - 48) / 14)
    ring = float(np.clip(14.0 * 2 ** (-(pitch - 33) / 15), 0.9, 14.0))  # seconds to fall 60 dB
    count = round(min(_LONGEST, ring * 1.1 + 0.3) * RATE)
    chance = np.random.default_rng([pitch, 88])
    soft, hard = np.zeros(count), np.zeros(count)
    for k in range(1, _PARTIALS + 1):
        frequency = k * base * np.sqrt(1 + stiffness * k * k)
        if frequency > 11000:
            break
        struck = abs(np.sin(np.pi * k / 8.1)) * k**-0.6
        fall = ring / (1 + 0.22 * (k - 1)) / (1 + (frequency / 5200) ** 2)
        length = min(count, round(fall * 1.1 * RATE) + 1)
        time = np.arange(length) / RATE
        shape = 0.72 * np.exp(-6.908 * time / (0.35 * fall)) + 0.28 * np.exp(-6.908 * time / fall)
        phase = chance.uniform(0, 2 * np.pi)
        tone = np.sin(2 * np.pi * frequency * time + phase) + 0.8 * np.sin(
            2 * np.pi * frequency * 1.00045 * time + phase
        )
        tone *= shape * struck
        soft[:length] += tone * np.exp(-(frequency / 900.0) * 0.75)
        hard[:length] += tone * np.exp(-(frequency / 3600.0) * 0.75)
    knock_length = round(0.06 * RATE)
    knock = chance.standard_normal(knock_length) * np.exp(-np.arange(knock_length) / (0.008 * RATE))
    knock = np.convolve(knock, np.ones(40) / 40, "same")  # felt: nothing above a kilohertz
    for table, level in ((soft, 0.15), (hard, 0.45)):
        table[: min(count, knock_length)] += level * knock[: min(count, knock_length)]
        attack = round(0.0015 * RATE)
        table[:attack] *= np.linspace(0, 1, attack)
    scale = 0.4 / float(np.abs(hard).max())
    return soft * scale * 1.3, hard * scale
