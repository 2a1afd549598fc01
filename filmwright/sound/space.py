"""Where a sound is: the room around it, its distance and side, what it comes through, and how it passes by.

Distance takes 6 dB a doubling and the air takes the treble; the room's answer falls more slowly, so what is far is wetter. Rooms
are synthetic impulse responses: noise in octave bands, each with its own decay, and a few early reflections.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import InputError
from filmwright.sound import RATE

SOUND_SPEED = 343.0  # m/s at 20 degrees


@dataclass(frozen=True)
class Room:
    """How a place answers: seconds to fall 60 dB at middle frequencies, milliseconds before the first reflection, strength of the
    early reflections, and the frequency in Hz at which the walls have halved the decay."""

    decay: float
    delay: float
    early: float
    bright: float


# Decays are textbook values (research notes on film craft, "Place → RT60"); the rest is set by hand.
ROOMS: dict[str, Room] = {
    "open": Room(0.0, 0, 0.0, 0),
    "desert": Room(0.25, 18, 0.1, 2500),
    "sea": Room(0.0, 0, 0.0, 0),
    "mountain": Room(1.6, 180, 0.3, 1800),
    "forest": Room(0.4, 25, 0.2, 3000),
    "garden": Room(0.3, 20, 0.3, 3500),
    "street": Room(0.9, 40, 0.9, 4500),
    "roof": Room(0.5, 60, 0.4, 3500),
    "car": Room(0.1, 1, 1.0, 3000),
    "closet": Room(0.15, 1, 0.8, 2000),
    "bedroom": Room(0.35, 5, 0.8, 3500),
    "living": Room(0.45, 7, 0.8, 4000),
    "office": Room(0.55, 8, 0.8, 5000),
    "kitchen": Room(0.6, 6, 0.9, 6000),
    "bathroom": Room(0.9, 4, 1.0, 8000),
    "corridor": Room(1.3, 9, 0.9, 5000),
    "barn": Room(1.0, 14, 0.4, 3200),
    "garage": Room(1.8, 12, 0.7, 4500),
    "stairwell": Room(2.2, 10, 0.7, 5000),
    "hall": Room(2.0, 22, 0.5, 4500),
    "theatre": Room(1.2, 20, 0.4, 4000),
    "warehouse": Room(3.0, 28, 0.5, 3500),
    "church": Room(3.5, 30, 0.4, 4000),
    "cathedral": Room(6.5, 45, 0.3, 3000),
    "cave": Room(3.0, 16, 0.6, 3500),
    "music": Room(2.1, 24, 0.35, 4200),  # the hall that the score is played in
}


def room(name: str) -> Room:
    """The room of this name. Raises InputError."""
    if name not in ROOMS:
        raise InputError(f"There is no acoustic space {name!r}. There are {', '.join(sorted(ROOMS))}.")
    return ROOMS[name]


@lru_cache(maxsize=8)
def impulse(name: str, seed: int = 7) -> Array:
    """(n, 2) float32 answer of a room to a click, unit energy on each side, the sides decorrelated. Open air answers nothing."""
    from scipy.signal import butter, sosfilt

    shape = room(name)
    if shape.decay <= 0:
        return np.zeros((1, 2), np.float32)
    chance = np.random.default_rng(seed)
    length = int(RATE * min(shape.decay * 1.25 + 0.05, 8))
    time = np.arange(length) / RATE
    answer = np.zeros((length, 2))
    dull = 1 + 0.9 * (500 / shape.bright) ** 1.3  # so that the stated decay holds at 500 Hz
    for centre in (125, 250, 500, 1000, 2000, 4000, 8000, 14000):
        fall = shape.decay * (1.15 if centre < 300 else 1.0) / (1 + (centre / shape.bright) ** 1.3 * 0.9) * dull
        sections = butter(2, [centre / 1.41, min(centre * 1.41, RATE * 0.47)], "band", fs=RATE, output="sos")
        tail = sosfilt(sections, chance.standard_normal((length, 2)), axis=0)
        answer += tail * np.exp(-6.908 * time / fall)[:, None] / np.sqrt(centre**0.35)
    onset = int(RATE * min(0.012 + 0.02 * shape.decay, 0.06))
    answer[:onset] *= np.linspace(0.15, 1, onset)[:, None] ** 1.5
    answer /= np.sqrt((answer**2).sum() / 2)
    for k in range(10):
        at = int(RATE * (0.003 + 0.045 * min(1.0, shape.decay) * (k + chance.random()) / 10))
        answer[min(at, length - 1), chance.integers(2)] += shape.early * 0.5 * 0.8**k * chance.choice([-1, 1])
    answer /= np.sqrt((answer**2).sum() / 2)
    silence = np.zeros((int(shape.delay * RATE / 1000), 2))
    return np.concatenate([silence, answer]).astype(np.float32)


def reverberated(samples: Array, name: str) -> Array:
    """(m, 2) the room's answer alone to (n,) or (n, 2) samples, its tail included."""
    from scipy.signal import oaconvolve

    answer = impulse(name)
    sides = samples if samples.ndim == 2 else np.stack([samples, samples], axis=1)
    wet: Array = np.stack([oaconvolve(sides[:, k], answer[:, k]) for k in (0, 1)], axis=1)
    return wet.astype(np.float32)


def aired(samples: Array, distance: float) -> Array:
    """What so many metres of air at 20 °C and 50 % leave: about 0.005 f^1.7 dB a metre, f in kHz (fit to ISO 9613-1)."""
    if distance < 3 or not len(samples):
        return samples
    from scipy.fft import irfft, next_fast_len, rfft, rfftfreq

    length = next_fast_len(
        len(samples) + 256, real=True
    )  # the filter is as long before as behind; nothing comes round to the start
    kilohertz = rfftfreq(length, 1 / RATE) / 1000
    loss: Array = irfft(rfft(samples, length) * 10 ** (-0.005 * kilohertz**1.7 * distance / 20), length)
    return loss[: len(samples)]


def panned(samples: Array, side: float | Array) -> Array:
    """(n, 2) at a side from -1 (left) to 1: equal power, and up to 0.35 ms later at the far ear."""
    angle = (np.asarray(side) + 1) * np.pi / 4
    stereo = np.stack([samples * np.cos(angle), samples * np.sin(angle)], axis=1)
    if np.ndim(side) == 0 and abs(float(np.asarray(side))) > 0.05:
        late = round(abs(float(np.asarray(side))) * 0.00035 * RATE)
        far = 0 if float(np.asarray(side)) > 0 else 1
        stereo[late:, far] = stereo[: len(stereo) - late, far].copy()
        stereo[:late, far] = 0
    return stereo


def placed(samples: Array, distance: float = 2.0, side: float = 0.0, name: str = "open", dry: float = 1.0) -> Array:
    """(m, 2) a mono sound of 1 m, heard at `distance` metres and `side` in a room, the tail included.

    `dry` scales the direct sound only: 0 leaves the room, for what is out of sight.
    """
    distance = max(distance, 0.5)
    heard = aired(np.asarray(samples, dtype=np.float64), distance)
    direct = panned(heard, side) * (dry / distance)
    shape = room(name)
    if shape.decay <= 0 or not len(samples):
        return direct.astype(np.float32)
    critical = 1.2 if shape.decay > 1 else 2.5  # metres at which the room is as loud as the source
    wet = reverberated(0.7 * panned(heard, side * 0.5) + 0.21 * heard[:, None], name)
    wet *= np.float32(0.71 / max(critical * 1.6, np.sqrt(distance) * critical))
    wet[: len(direct)] += direct
    return wet


def passing(samples: Array, path: Array) -> Array:
    """(n, 2) a sound that moves along `path`, (n, 2) metres (right, ahead) from the listener: true Doppler by retarded time."""
    from scipy.signal import lfilter

    distance = np.hypot(path[:, 0], path[:, 1])
    time = np.arange(len(samples)) / RATE
    arrival = time + distance / SOUND_SPEED
    left_at = np.interp(time, arrival - arrival[0], time, right=time[-1])
    heard = np.interp(left_at * RATE, np.arange(len(samples)), samples)
    away = np.interp(left_at, time, distance)
    across = np.interp(left_at, time, path[:, 0])
    dulled = np.empty_like(heard)
    state = np.zeros(1)
    for start in range(0, len(heard), 512):
        cutoff = float(np.clip(14000 / (1 + away[start] / 40), 900, 14000))
        pole = 1 - np.exp(-2 * np.pi * cutoff / RATE)
        dulled[start : start + 512], state = lfilter([pole], [1, pole - 1], heard[start : start + 512], zi=state)
    near = np.maximum(away, 1.0)
    moved: Array = panned(dulled / near, np.clip(across / near, -1, 1)).astype(np.float32)
    return moved


def shelf(samples: Array, rate: int, corner: float, gain: float) -> Array:
    """Everything above `corner` Hz raised (or lowered) by `gain` dB, by a first-order shelf."""
    from scipy.signal import butter, sosfilt

    above = sosfilt(butter(1, corner, "high", fs=rate, output="sos"), samples, axis=0)
    shelved: Array = samples + above * (10 ** (gain / 20) - 1)
    return shelved


# What a sound may come through: band in Hz, level in dB, saturation, hiss in dB under the sound.
_THROUGH: dict[str, tuple[float, float, float, float, float]] = {
    "phone": (300, 3400, 0, 2.0, -46),
    "radio": (350, 3000, 1, 4.0, -30),
    "television": (200, 6000, -1, 1.0, -60),
    "wall": (60, 500, -8, 0.0, -120),
    "door": (60, 900, -6, 0.0, -120),
    "helmet": (150, 4000, -1, 0.5, -50),
    "water": (40, 350, -6, 0.0, -120),
    "far": (180, 4200, -5, 0.0, -120),
}
THROUGH = tuple(_THROUGH)


def through(samples: Array, rate: int, what: str, seed: int = 0) -> Array:
    """A mono sound as it comes through a telephone, a radio, a wall…; same length. Raises InputError for what is not known."""
    from scipy.signal import butter, sosfilt

    if what not in _THROUGH:
        raise InputError(f"Nothing is known of sound through {what!r}. There are {', '.join(THROUGH)}.")
    lowest, highest, level, press, hiss = _THROUGH[what]
    highest = min(highest, rate * 0.47)
    order = 4 if what in ("phone", "radio") else 2
    band = butter(order, [lowest, highest], "band", fs=rate, output="sos")
    heard = np.asarray(samples, dtype=np.float64)
    deviation = float(np.sqrt(np.mean(heard**2))) if len(heard) else 0.0
    if press:
        scale = press / max(float(np.abs(heard).max(initial=0)), 1e-9)
        heard = np.tanh(heard * scale) / scale
    if hiss > -100:
        chance = np.random.default_rng([seed & 0xFFFF_FFFF, len(what)])
        noise = chance.standard_normal(len(heard))
        if what == "radio":  # static comes and goes
            noise *= 0.5 + 1.5 * (chance.random(len(heard) // 2400 + 1) ** 3).repeat(2400)[: len(heard)]
        heard = heard + noise * deviation * 10 ** (hiss / 20)
    heard = sosfilt(band, heard)
    now = float(np.sqrt(np.mean(heard**2))) if len(heard) else 0.0
    keep = deviation / max(now, 1e-9) if press else 1.0  # a loudspeaker is turned up; a wall is not
    result: Array = (heard * keep * 10 ** (level / 20)).astype(np.float32)
    return result
