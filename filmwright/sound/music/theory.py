"""Modes, chords by roman numeral, and the leading of voices."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
}
_DEGREES = {"I": 0, "II": 1, "III": 2, "IV": 3, "V": 4, "VI": 5, "VII": 6}
_ADDED: dict[str, tuple[int, ...]] = {
    "": (),
    "7": (10,),
    "M7": (11,),
    "9": (10, 14),
    "M9": (11, 14),
    "add9": (14,),
    "6": (9,),
    "7b9": (10, 13),
}
_SHAPES: tuple[tuple[str, tuple[int, ...], str], ...] = (
    ("ø7", (0, 3, 6, 10), ""),
    ("o7", (0, 3, 6, 9), ""),
    ("o", (0, 3, 6), ""),
    ("sus4", (0, 5, 7), ""),
    ("sus2", (0, 2, 7), ""),
)


@dataclass(frozen=True)
class Chord:
    """Semitones above the tonic: the root, all notes (root first), the bass."""

    name: str
    root: int
    intervals: tuple[int, ...]
    bass: int


@cache
def chord(name: str, mode: str) -> Chord:
    """A roman numeral over the degrees of a mode: "viiø7", "bII/1", "Vsus4", "i5" (power), "IV/3".

    After the slash stands the bass: /1 the tonic, /3 /5 the chord's own, /7 the leading note of the mode.
    """
    body, _, slash = name.partition("/")
    shift = {"b": -1, "#": 1}.get(body[0], 0)
    body = body[1:] if shift else body
    length = next(
        n for n in (4, 3, 2, 1) if body[:n].upper() in _DEGREES and body[:n] in (body[:n].upper(), body[:n].lower())
    )
    numeral, rest = body[:length], body[length:]
    scale = MODES[mode]
    root = (scale[_DEGREES[numeral.upper()]] + shift) % 12
    shape: tuple[int, ...] = (0, 4, 7) if numeral.isupper() else (0, 3, 7)
    if rest == "5":
        shape, rest = (0, 7), ""
    for mark, other, _ in _SHAPES:
        if rest.startswith(mark):
            shape, rest = other, rest[len(mark) :]
            break
    intervals = tuple((root + step) % 12 for step in shape + _ADDED[rest])
    basses = {"": intervals[0], "1": 0, "3": intervals[1], "5": intervals[min(2, len(intervals) - 1)], "7": scale[6]}
    return Chord(name, root, intervals, basses[slash])


def nearest(pitch_class: int, target: float, lowest: int, highest: int) -> int:
    """The pitch of a class nearest to a target within a range."""
    found = [pitch for pitch in range(lowest, highest + 1) if pitch % 12 == pitch_class % 12]
    found = found or [lowest + (pitch_class - lowest) % 12]
    return min(found, key=lambda pitch: (abs(pitch - target), pitch))


def voiced(previous: Sequence[int] | None, classes: Sequence[int], voices: int, lowest: int, highest: int) -> list[int]:
    """A close voicing in a range, with the least motion from the one before.

    Found by trying all. It wants the third, shuns doublings, mud in the bass, wide gaps, semitones, and all voices moving one
    way.
    """
    pool = [pitch for pitch in range(lowest, highest + 1) if pitch % 12 in classes]
    centre = (lowest + highest) / 2
    best: tuple[int, ...] = ()
    least = float("inf")
    for pitches in itertools.combinations(pool, min(voices, len(pool))):
        held = [pitch % 12 for pitch in pitches]
        gaps = [b - a for a, b in itertools.pairwise(pitches)]
        cost = 2.5 * (len(held) - len(set(held)))
        cost += 3 * sum(each not in held for each in classes[1:2]) + 1.2 * sum(each not in held for each in classes[2:])
        cost += 2 * sum(gap > 9 for gap in gaps) + 4 * sum(gap == 1 for gap in gaps)
        cost += 3 * sum(gap < 3 and pitch < 55 for gap, pitch in zip(gaps, pitches, strict=False))
        if previous:
            moves = [b - a for a, b in zip(previous, pitches, strict=False)]
            cost += 0.35 * sum(map(abs, moves)) + 0.6 * max(map(abs, moves))
            cost += float(all(move > 0 for move in moves)) + float(all(move < 0 for move in moves))
        cost += 0.06 * abs(sum(pitches) / max(1, len(pitches)) - centre)
        if cost < least:
            best, least = pitches, cost
    return list(best)


def scale_pitch(step: int, tonic: int, mode: str) -> int:
    """The pitch of a step of the scale above a tonic; steps may be negative or beyond the octave."""
    octave, degree = divmod(step, 7)
    return tonic + 12 * octave + MODES[mode][degree]
