"""Lips from sounds: each phoneme pulls the mouth towards its shape, its neighbours share the pull, and closures win.

The sharing is Cohen and Massaro's (1993): a sound has a dominance over the mouth that rises before it and falls after it, and the shape at
a moment is the mean of the shapes weighted by dominance. Lips must meet for m, b and p, and lower lip and teeth for f and v, however
short or hurried the sound; these are laid over the mean.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from filmwright.scenes import Phone

# Mouth shapes, in units of the face: jaw, spread (-1 round … 1 wide), funnel (lips forward and open), pucker (small and round),
# upper lip up, lower lip down, tongue between the teeth.
_KEYS = ("jaw", "wide", "funnel", "pucker", "upper", "lower", "tip")
_SHAPES: dict[str, tuple[float, ...]] = {
    "rest": (0.0, 0, 0, 0, 0, 0, 0),
    "a": (0.62, 0.10, 0, 0, 0.12, 0.22, 0),
    "ae": (0.52, 0.34, 0, 0, 0.16, 0.24, 0),
    "e": (0.34, 0.38, 0, 0, 0.10, 0.20, 0),
    "i": (0.16, 0.58, 0, 0, 0.08, 0.18, 0),
    "o": (0.42, 0, 0.55, 0.22, 0.05, 0.10, 0),
    "u": (0.20, 0, 0.42, 0.62, 0, 0.04, 0),
    "y": (0.18, 0, 0.36, 0.60, 0.02, 0.04, 0),
    "schwa": (0.26, 0.08, 0.04, 0, 0.05, 0.12, 0),
    "r": (0.20, 0, 0.34, 0.24, 0.02, 0.10, 0),
    "l": (0.26, 0.12, 0, 0, 0.06, 0.16, 0),
    "t": (0.14, 0.18, 0, 0, 0.06, 0.16, 0),
    "s": (0.07, 0.34, 0, 0, 0.12, 0.22, 0),
    "sh": (0.12, 0, 0.62, 0.22, 0.16, 0.22, 0),
    "th": (0.18, 0.10, 0, 0, 0.06, 0.16, 0.75),
    "k": (0.20, 0.10, 0, 0, 0.04, 0.10, 0),
    "h": (0.26, 0.06, 0, 0, 0.04, 0.10, 0),
    "w": (0.12, 0, 0.34, 0.78, 0, 0.02, 0),
    "f": (0.07, 0.14, 0, 0, 0.22, 0, 0),
    "m": (0.03, 0.04, 0, 0, 0, 0, 0),
}
# Misaki's and Kokoro's symbols (English capitals are diphthongs), and IPA for French.
_OF: dict[str, str] = {
    **dict.fromkeys("aɑɐʌ", "a"), **dict.fromkeys("æ", "ae"), **dict.fromkeys("eɛ", "e"), "ɜ": "schwa", "ɚ": "r", "ɝ": "r",
    **dict.fromkeys("iɪᵻj", "i"), **dict.fromkeys("oɔɒ", "o"), **dict.fromkeys("uʊ", "u"), **dict.fromkeys("yøœɥ", "y"),
    **dict.fromkeys("əᵊ", "schwa"), **dict.fromkeys("ɹrɻ", "r"), "ɾ": "t", "T": "t", **dict.fromkeys("lɫʎ", "l"),
    **dict.fromkeys("tdnɲʔ", "t"), **dict.fromkeys("sz", "s"), **dict.fromkeys("ʃʒʧʤ", "sh"), **dict.fromkeys("θð", "th"),
    **dict.fromkeys("kɡgŋxʁʀ", "k"), **dict.fromkeys("hɦ", "h"), **dict.fromkeys("wʍ", "w"), **dict.fromkeys("fv", "f"),
    **dict.fromkeys("mbpβ", "m"),
}  # fmt: skip
_DIPHTHONGS = {"A": ("e", "i"), "I": ("a", "i"), "O": ("o", "u"), "W": ("a", "u"), "Y": ("o", "i"), "Q": ("schwa", "u")}
_STRONG = {
    "m": 2.6,
    "f": 2.2,
    "w": 1.7,
    "sh": 1.6,
    "u": 1.5,
    "o": 1.3,
    "y": 1.5,
    "s": 0.9,
    "t": 0.55,
    "k": 0.5,
    "h": 0.45,
    "schwa": 0.6,
}
LABIALS = frozenset("mbp")
_LEAD, _LAG = 0.085, 0.070  # seconds in which a sound's pull comes and goes (1/e)


def _aims(phones: Sequence[Phone]) -> list[tuple[str, float, float]]:
    """(shape, start, end) in seconds; a diphthong is two, stress marks and silence are none."""
    aims: list[tuple[str, float, float]] = []
    for phone in phones:
        symbol = phone.symbol
        for mark in "ˈˌːˑ.ʰʲ̃ ̃":
            symbol = symbol.replace(mark, "")
        if not symbol:
            continue
        if symbol in _DIPHTHONGS:
            first, second = _DIPHTHONGS[symbol]
            middle = phone.start + 0.55 * (phone.end - phone.start)
            aims += [(first, phone.start, middle), (second, middle, phone.end)]
            continue
        known = [_OF[letter] for letter in symbol if letter in _OF]
        for k, shape in enumerate(known):
            span = (phone.end - phone.start) / len(known)
            aims.append((shape, phone.start + k * span, phone.start + (k + 1) * span))
    return aims


def mouth(phones: Sequence[Phone], t: float, fps: int, energy: float) -> dict[str, float]:
    """Face units (ARKit's names, 0..1) of a mouth that says `phones`, `t` seconds into the line.

    `energy` 0..1 says how wide it is opened. A closure is held for at least one frame, so that no frame rate can miss it.
    """
    near = [aim for aim in _aims(phones) if aim[1] - 0.45 < t < aim[2] + 0.45]
    if not near:
        return {}
    total, mix = 0.10, [0.0] * len(_KEYS)  # the mouth at rest has a small pull of its own
    closed = bitten = 0.0
    half = 0.5 / fps + 1e-6
    for shape, start, end in near:
        before, after = max(start - t, 0.0), max(t - end, 0.0)
        pull = _STRONG.get(shape, 1.0) * math.exp(-((before / _LEAD) ** 1.3)) * math.exp(-((after / _LAG) ** 1.3))
        total += pull
        for k, value in enumerate(_SHAPES[shape]):
            mix[k] += pull * value
        if shape in ("m", "f"):
            # Held from the middle outwards: at least a frame, released a little before the sound's end.
            middle, reach = (start + end) / 2, max(0.42 * (end - start), half)
            off = max(abs(t - middle) - reach, 0.0)
            grip = max(1.0 - off / 0.045, 0.0)
            grip = grip * grip * (3 - 2 * grip)
            closed, bitten = (max(closed, grip), bitten) if shape == "m" else (closed, max(bitten, grip))
    jaw, wide, funnel, pucker, upper, lower, tip = (value / total for value in mix)
    big = 0.62 + 0.55 * energy
    jaw = jaw * big * (1 - closed) * (1 - 0.75 * bitten)
    open_ = 1 - closed
    units = {
        "jawOpen": jaw,
        "mouthStretchLeft": 0.5 * wide * open_,
        "mouthStretchRight": 0.5 * wide * open_,
        "mouthSmileLeft": 0.20 * wide,
        "mouthSmileRight": 0.20 * wide,
        "mouthFunnel": funnel * open_ * (1 - bitten),
        "mouthPucker": pucker * (1 - 0.6 * closed) * (1 - bitten),
        "mouthUpperUpLeft": upper * open_ * big,
        "mouthUpperUpRight": upper * open_ * big,
        "mouthLowerDownLeft": lower * open_ * (1 - bitten) * big,
        "mouthLowerDownRight": lower * open_ * (1 - bitten) * big,
        "mouthRollLower": 0.10 * closed + 0.55 * bitten,
        "mouthRollUpper": 0.08 * closed,
        "mouthPressLeft": 0.30 * closed,
        "mouthPressRight": 0.30 * closed,
        "tongueOut": 0.35 * tip * open_,
    }
    return {name: value for name, value in units.items() if value > 1e-4}


def closure(phones: Sequence[Phone], t: float) -> str:
    """The labial (m, b or p) that sounds at `t` seconds, or ""; for checks of lips against sound."""
    for phone in phones:
        letters = set(phone.symbol) & LABIALS
        if letters and phone.start <= t < phone.end:
            return letters.pop()
    return ""
