"""How a line is said: a parenthetical in free words becomes pace, level, pitch, pauses and what the voice
passes through.

The speech model has no feelings to set, so a line is acted as a radio play acts it: a whisper loses its
voice, a shout is higher and brighter, tired is slow and low, and a telephone lets only its band through.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from filmwright.arrays import Array

NORMAL = -27.0  # LUFS of a line said in a normal voice; leaves a shout room under full scale


@dataclass(frozen=True)
class Manner:
    """What a parenthetical asks of the voice. `level` is in dB against normal speech, `pitch` in semitones,
    `bright` in dB above 2 kHz; `speed` and `pauses` are factors; `through` is a filter of space.py ("" for
    none)."""

    speed: float = 1.0
    pauses: float = 1.0
    level: float = 0.0
    pitch: float = 0.0
    bright: float = 0.0
    whisper: bool = False
    through: str = ""

    def __add__(self, other: Manner) -> Manner:
        """Both at once: "tired, into the phone"."""
        return Manner(
            speed=self.speed * other.speed,
            pauses=self.pauses * other.pauses,
            level=self.level + other.level,
            pitch=self.pitch + other.pitch,
            bright=self.bright + other.bright,
            whisper=self.whisper or other.whisper,
            through=other.through or self.through,
        )


# What is looked for (stems of words, English and French) and what it does. Several may hold at once.
MANNERS: tuple[tuple[str, str, Manner], ...] = (
    (
        "whisper",
        r"whisper|under (his|her|their|my) breath|murmur|mouth(ed|ing)|hush|chuchot",
        Manner(speed=0.95, level=-7, whisper=True),
    ),
    (
        "shout",
        r"shout|yell|scream|bellow|roar|call(s|ing) (out|over|after|up|down|to)"
        r"|over the (wind|noise|storm|engine|music)|cri(e|ant)|hurl",
        Manner(speed=0.97, pauses=0.8, level=6, pitch=1.6, bright=5),
    ),
    (
        "quiet",
        r"quiet|soft|gentl|tender|low voice|to (him|her|them|my)sel(f|ves)|intimate|doucement|à voix basse",
        Manner(speed=0.94, level=-4, pitch=-0.3, bright=-2),
    ),
    (
        "hurried",
        r"hurr|fast|quick|rapid|urgent|rush|panic|frantic|breathless|desperate|vite|pressé",
        Manner(speed=1.18, pauses=0.55, level=1.5, pitch=0.5, bright=1),
    ),
    ("slow", r"slow|careful|deliberate|measured|solemn|grave|lent", Manner(speed=0.84, pauses=1.4)),
    (
        "tired",
        r"tired|weary|exhaust|spent|sleepy|weak|faint|dying|hoarse|fatigu",
        Manner(speed=0.85, pauses=1.3, level=-3, pitch=-0.6, bright=-3),
    ),
    (
        "angry",
        r"angr|furious|bitter|sharp|snap|sneer|hiss|\bcold|\bhard|colère",
        Manner(speed=1.06, pauses=0.8, level=2.5, pitch=0.2, bright=3),
    ),
    (
        "sad",
        r"\bsad|\bcry|tears|weep|sob|broken|mourn|grie|triste",
        Manner(speed=0.88, pauses=1.4, level=-3, pitch=-0.4, bright=-2),
    ),
    (
        "glad",
        r"happ|\bglad|excit|laugh|delight|cheer|bright|\bjoy|grin|smil|proud",
        Manner(speed=1.06, pauses=0.85, level=1, pitch=0.8, bright=1),
    ),
    (
        "afraid",
        r"afraid|scared|fear|terrif|nervous|trembl|shak(y|ing)|peur",
        Manner(speed=1.07, pauses=1.1, level=-1, pitch=0.9),
    ),
    ("phone", r"phone|receiver|handset|voicemail|answering machine|téléphone", Manner(through="phone")),
    (
        "radio",
        r"radio|walkie|intercom|comms|headset|loudspeaker|p\.?a\.? system|megaphone|speaker",
        Manner(through="radio"),
    ),
    ("television", r"television|\btv\b|on (the )?screen|newscast", Manner(through="television")),
    (
        "behind a wall",
        r"through (the|a) (door|wall|floor|glass|window)|behind (the|a) (door|wall)|muffled|next room",
        Manner(level=-2, through="wall"),
    ),
    (
        "far",
        r"\bfar\b|distan(t|ce)|from (afar|below|above|outside|off)|\bo\.?\s?s\.?(?!\w)|off-?screen|au loin",
        Manner(level=2, pitch=0.3, through="far"),
    ),
)
_NEAR_END = re.compile(
    r"\b(in)?to (the |his |her |a )?(tele)?phone|\binto (the |his |her |a )?(receiver|handset|radio|walkie)",
    re.IGNORECASE,
)


def names(delivery: str) -> tuple[str, ...]:
    """Which manners a parenthetical holds, by name; empty when it says nothing about the voice."""
    return tuple(name for name, pattern, _ in MANNERS if re.search(pattern, delivery, re.IGNORECASE))


def manner(delivery: str) -> Manner:
    """The manner of a parenthetical.

    "into the phone" is somebody in front of us and stays clear; "over the phone" and "on the radio" are the far end.
    """
    found = Manner()
    asked = names(delivery)
    for name, _, each in MANNERS:
        if name in asked:
            near = name in ("phone", "radio") and _NEAR_END.search(delivery)
            found = found + (replace(each, through="") if near else each)
    return found


def played(samples: Array, rate: int, manner: Manner, seed: int = 0) -> Array:
    """The line with its manner applied, at NORMAL loudness plus the manner's level: mono float array in, same length out."""
    from filmwright.sound import meter, space

    if manner.whisper:
        samples = whispered(samples, rate, seed)
    if manner.bright:
        samples = space.shelf(samples, rate, 2000.0, manner.bright)
    if manner.level > 3:  # a raised voice presses: gentle saturation of the peaks
        press = 1.6 / max(float(np.abs(samples).max()), 1e-6)
        samples = np.tanh(samples * press) / press
    samples = samples * meter.amplitude(NORMAL + manner.level - meter.loudness(samples, rate))
    if manner.through:
        samples = space.through(samples, rate, manner.through, seed)
    return samples.astype(np.float32)


def whispered(samples: Array, rate: int, seed: int = 0) -> Array:
    """The line without its voice: noise shaped, 100 times a second, by the mouth's resonances and the
    loudness of the speech.

    The spectral envelope is the cepstrum below the pitch's quefrency (liftering), as in a channel vocoder
    with a noise source.
    """
    size, hop = 512, 128
    window = np.hanning(size + 1)[:-1]
    padded = np.concatenate([np.zeros(size), samples, np.zeros(size)])
    starts = np.arange(0, len(padded) - size, hop)
    frames = padded[starts[:, None] + np.arange(size)] * window
    logs = np.log(np.abs(np.fft.rfft(frames, axis=1)) + 1e-5)
    cepstrum = np.fft.irfft(logs, axis=1)
    keep = round(rate * 0.0022)  # 2.2 ms: under the period of any speaking voice (450 Hz)
    cepstrum[:, keep : size - keep + 1] = 0
    envelope = np.exp(np.fft.rfft(cepstrum, axis=1).real)
    pitch_free = np.fft.rfftfreq(size, 1 / rate)
    envelope *= np.clip(pitch_free / 900.0, 0.05, 1.0)  # no glottal pulses: little below the first formant
    noise = np.random.default_rng([seed, 7]).standard_normal(len(padded))
    carrier = np.fft.rfft(noise[starts[:, None] + np.arange(size)] * window, axis=1) / np.sqrt(size * 0.375)
    spoken = np.fft.irfft(carrier * envelope, axis=1) * window
    out = np.zeros(len(padded))
    for k, start in enumerate(starts):
        out[start : start + size] += spoken[k]
    out = out[size : size + len(samples)]
    level = np.sqrt(np.mean(samples**2)) / max(float(np.sqrt(np.mean(out**2))), 1e-9)
    whisper: Array = (out * level).astype(np.float32)
    return whisper
