"""How long a line will take, without the speech model: for planning a film before a word is spoken."""

from __future__ import annotations

import re
from math import ceil

from filmwright.bible import Voice
from filmwright.sound.voices.casting import PROFILES
from filmwright.sound.voices.delivery import manner
from filmwright.sound.voices.pronouncing import PAUSES, readable, sentences

# Seconds: a least-squares fit to 36 lines spoken by two voices, off by a tenth on average (`benchmarks/sound.py pace` measures
# it).
_SENTENCE = 0.467  # the air around it, and how words slow towards its end
_SYLLABLE = 0.011
_LETTER = 0.0493
_COMMA = 0.2
_DIGIT = "two"  # a spoken digit is about this long


def estimate(text: str, voice: Voice, delivery: str = "", fps: float = 24.0) -> int:
    """Frames that a line will take, from its syllables, letters and pauses; off by a tenth on average. At least one frame."""
    return max(1, ceil(seconds(text, voice, delivery) * fps))


def seconds(text: str, voice: Voice, delivery: str = "") -> float:
    """The same in seconds."""
    how = manner(delivery)
    spoken = pauses = 0.0
    found = sentences(readable(text)[0])
    for k, sentence in enumerate(found):
        words = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", sentence)
        words = re.sub(r"\d", f" {_DIGIT} ", words)
        letters = sum(letter.isalpha() for letter in words)
        if not letters:
            continue
        spoken += _SENTENCE + _SYLLABLE * syllables(words) + _LETTER * letters
        spoken += _COMMA * len(re.findall(r"[,;:—…](?=\s)", words))
        if k + 1 < len(found):
            pauses += PAUSES.get("\n" if sentence.endswith("\n") else sentence.rstrip('"”’) ')[-1:], PAUSES[","])
    return spoken * _pace(voice.name) / (voice.speed * how.speed) + pauses * how.pauses


def syllables(text: str) -> int:
    """Syllables of English spelling: groups of vowels, a silent final e apart; every word has one."""
    total = 0
    for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text.lower()):
        groups = len(re.findall(r"[aeiouyà-ü]+", re.sub(r"(?<![aeiouyl])es?$|(?<=[^td])ed$", "", word)))
        total += max(1, groups)
    return total


def _pace(name: str) -> float:
    """The pace of a voice or of a blend."""
    parts = [part.partition(":") for part in name.split("+")]
    weights = [float(weight or 1) for _, _, weight in parts]
    paces = [PROFILES[voice.strip()].pace if voice.strip() in PROFILES else 1.0 for voice, _, _ in parts]
    return sum(weight * pace for weight, pace in zip(weights, paces, strict=True)) / sum(weights)
