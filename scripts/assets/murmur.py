"""Makes filmwright/assets/murmur.npz: what crowds are mixed of, people who talk without words and people who shout.

Spoken by Kokoro-82M with the voices of the cast, from syllables drawn at random, so that nothing is said in any language:

    python scripts/assets/murmur.py filmwright/assets/murmur.npz

Kept at 16 kHz with eight bits on a logarithmic scale (mu-law, ITU-T G.711), each voice at the same loudness: twelve of them at once
mask what that loses.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from scipy.signal import resample_poly

from filmwright.bible import Voice
from filmwright.sound import meter
from filmwright.sound.voices.kokoro import speak, voice_names

RATE = 16_000
LEVEL = -23.0  # LUFS of every piece
TALKING, SHOUTING = 2.6, 1.1  # seconds of a piece at most
MU = 255.0
WHISPERS = ("af_nicole",)
FIRST = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "s", "t", "v", "w", "j", "ʃ", "h")
VOWELS = ("ɑ", "ɛ", "i", "ə", "u", "ʌ", "ɪ", "A", "O")
LAST = ("", "", "", "n", "m", "s", "l", "t")
CRIES = ("jˈAA", "wˈuu", "hˈA", "jˈɛɛ", "ˈOO", "bɹˈɑɑvO", "wˈuuhu", "ˈɑɑ")


def main(path: Path) -> None:
    """Speak everything and write the file."""
    chance = np.random.default_rng(2026)
    kept: dict[str, np.ndarray] = {}
    for k, name in enumerate(voice for voice in voice_names() if voice not in WHISPERS):
        talk = " ".join(_word(chance) for _ in range(6)) + chance.choice([".", "?", "!", ","])
        kept[f"talk {name}"] = _spoken(talk, Voice(name, speed=1.1), TALKING)
        if k % 2 == 0 or name.startswith(("bm", "am")):
            cry = CRIES[k % len(CRIES)]
            kept[f"cry {name}"] = _spoken(f"[a](/{cry}/)!", Voice(name, speed=0.75, pitch=2.0), SHOUTING)
    np.savez_compressed(path, **kept)
    print(len(kept), "pieces,", sum(map(len, kept.values())) / RATE, "seconds,", path.stat().st_size, "bytes")


def _word(chance: np.random.Generator) -> str:
    """A word of one to three syllables that means nothing."""
    count = int(chance.integers(1, 4))
    stressed = int(chance.integers(count))
    parts = [
        ("ˈ" if k == stressed else "").join((chance.choice(FIRST), chance.choice(VOWELS))) + chance.choice(LAST)
        for k in range(count)
    ]
    return f"[a](/{''.join(parts)}/)"


def _spoken(text: str, voice: Voice, longest: float) -> np.ndarray:
    """(n,) int8 by mu-law at RATE."""
    speech = speak(text, voice)
    samples = resample_poly(speech.samples.astype(np.float64), 2, 3)[: round(longest * RATE)]
    edge = np.linspace(0, 1, round(0.04 * RATE))
    samples[: len(edge)] *= edge
    samples[-len(edge) :] *= edge[::-1]
    samples *= 10 ** ((LEVEL - meter.loudness(samples, RATE)) / 20)
    samples = np.clip(samples, -1, 1)
    return np.rint(np.sign(samples) * np.log1p(MU * np.abs(samples)) / np.log1p(MU) * 127).astype(np.int8)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
