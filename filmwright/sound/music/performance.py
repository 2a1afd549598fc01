"""From paper to players: beats become seconds with the looseness of people, balance by role, and the swell of a phrase."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from filmwright.sound.music.instruments import INSTRUMENTS
from filmwright.sound.music.score import CueRequest, NoteEvent, Writing

# dB of each role against the melody. The synthesiser takes velocity as amplitude, so balance can be written into it.
BALANCE: dict[str, float] = {
    "melody": 0.0,
    **dict.fromkeys(("hit", "walk"), -3.0),
    "ostinato": -4.0,
    **dict.fromkeys(("double", "harmony", "counter", "bass", "swell"), -5.0),
    **dict.fromkeys(("sparse", "percussion", "stabs"), -6.0),
    **dict.fromkeys(("drone", "arpeggio", "oompah"), -8.0),
    **dict.fromkeys(("pad", "pulse", "comping"), -9.0),
    "ring": -10.0,
    "cluster": -11.0,
    "shimmer": -12.0,
}
_LEGATO = ("pad", "melody", "bass", "counter", "drone", "cluster")
_HELD = ("cluster", "drone", "pad")
_STEP = 0.06  # seconds between expression values


def swung(beat: float, share: float) -> float:
    """A beat with its off-beats moved to `share` of the beat."""
    whole = math.floor(beat)
    part = beat - whole
    return whole + (part / 0.5 * share if part < 0.5 else share + (part - 0.5) / 0.5 * (1 - share))


def performed(writing: Writing, ending: str, cue: int) -> list[NoteEvent]:
    """Play a cue: each layer drifts slowly against the beat (an AR(1) of deviation `looseness`), every note a little on its own.

    Melodies lean back, slow attacks start early and overlap, chords on strings are rolled.
    """
    style, chance, request = writing.style, writing.chance, writing.request
    chords: dict[tuple[int, float], list[int]] = {}
    for note in writing.notes:
        chords.setdefault((note.layer, round(note.beat, 3)), []).append(note.pitch)
    drift: dict[int, float] = {}
    events: list[NoteEvent] = []
    for note in sorted(writing.notes, key=lambda note: note.beat):
        name = writing.layers[note.layer].instrument
        tool = INSTRUMENTS[name]
        drift[note.layer] = 0.9 * drift.get(note.layer, 0.0) + chance.normal(0, style.looseness * 0.35e-3)
        first, last = note.beat, note.beat + note.beats
        if style.swing:
            first, last = swung(first, style.swing), swung(last, style.swing)
        start, stop = writing.time(first), writing.time(last)
        own = chance.normal(0, style.looseness * 0.4e-3)
        shift = 0.0 if note.role == "hit" else drift[note.layer] + own + (0.012 if note.role == "melody" else 0.0)
        if tool.sustained and note.role in _LEGATO:
            shift -= 0.03
            stop += 0.05
        if name in ("piano", "harp") and note.role in ("pad", "hit", "harmony"):
            shift += 0.018 * sorted(chords[note.layer, round(note.beat, 3)]).index(note.pitch)
        velocity = note.velocity * 10 ** (BALANCE.get(note.role, 0) / 20) * (1 + chance.normal(0, 0.045))
        begins = max(request.start, start + shift)
        ends = stop + shift * 0.3
        if ending == "cut":
            ends = min(ends, request.end - 0.01)
        if begins < request.end:
            events.append(
                NoteEvent(
                    begins, max(0.06, ends - begins), note.pitch, int(np.clip(velocity, 5, 124)), name, note.role, cue
                )
            )
    return events


def expression(events: Sequence[NoteEvent], cues: Sequence[CueRequest]) -> list[tuple[float, int]]:
    """(seconds, CC11) for one instrument: louder with intensity, every held note blooming, swells really growing."""
    found: list[tuple[float, int]] = []
    for number in sorted({event.cue for event in events}):
        mine = [event for event in events if event.cue == number]
        request = cues[number]
        start, end = (
            min(event.start for event in mine) - 0.05,
            max(event.start + event.seconds for event in mine) + 0.05,
        )
        times = np.arange(start, end, _STEP)
        values = 84 + 26 * np.array([request.intensity(float(time)) for time in times])
        values += 9 * np.sin(2 * np.pi * (times - start) / 8.0)  # the breath of a phrase
        for event in mine:
            inside = (times >= event.start) & (times < event.start + event.seconds)
            since = times[inside] - event.start
            if event.role == "swell":
                values[inside] = 30 + 95 * (since / event.seconds) ** 1.6
            elif event.role in _HELD and event.seconds > 1.5:
                bloom = 1 - np.minimum(1, since / min(1.6, 0.4 * event.seconds))
                values[inside] = np.minimum(values[inside], values[inside] - 20 * bloom)
        found += [
            (max(0.0, float(time)), int(value)) for time, value in zip(times, np.clip(values, 1, 127), strict=True)
        ]
    return found
