"""What a mouth does that talks without words of ours: syllables in phrases with breaths between, for talk that a prompt asks for and that
nobody wrote. The same seed gives the same phrases.
"""

from __future__ import annotations

import random
from functools import lru_cache

from filmwright.scenes import Phone

ONSETS, VOWELS = "bmptdskglrwfvn", "aæeiouəəɛɪ"
SYLLABLE = (0.15, 0.24)  # seconds
PHRASE = (5, 13)  # syllables
PAUSE = (0.30, 0.75)  # seconds between phrases
TURN = 2.6  # seconds that one of two who talk with each other speaks before the other does
FIRST, SECOND = "first", "second"  # manners of a cue: whose turn comes when


@lru_cache(maxsize=256)
def chatter(seed: int, seconds: float, turn: str = "") -> tuple[Phone, ...]:
    """The sounds of so many seconds of talk; with a `turn`, only in every other stretch of TURN seconds, the first or the second."""
    chance = random.Random(seed)
    phones: list[Phone] = []
    t = 0.12
    while t < seconds:
        for _ in range(chance.randint(*PHRASE)):
            onset, vowel = chance.choice(ONSETS), chance.choice(VOWELS)
            long = chance.uniform(*SYLLABLE)
            if t + long < seconds - 0.1 and speaks(t, turn) and speaks(t + long, turn):
                phones += [Phone(onset, t, t + 0.36 * long), Phone(vowel, t + 0.36 * long, t + long)]
            t += long
        t += chance.uniform(*PAUSE)
    return tuple(phones)


def speaks(t: float, turn: str) -> bool:
    """Whether it is one's turn to speak, `t` seconds into a talk."""
    return not turn or (int(t / TURN) % 2 == 0) == (turn == FIRST)
