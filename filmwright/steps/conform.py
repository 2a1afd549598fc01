"""Sound that follows a person's cut: what was spotted and composed on the director's assembly, moved to where its picture now is.

What strikes goes with its frame or falls away with it; what lasts (wind, rain, the tone of a room) is heard as long as its pictures are
shown; a piece of music begins with its first picture and is faded where its last one ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from filmwright.arrays import Array
from filmwright.sound import RATE
from filmwright.sound.effects.spotting import SoundEvent
from filmwright.sound.music.rendering import TAIL
from filmwright.steps.recut import Piece

JOIN = 0.1  # seconds between two stretches of a background that are heard as one
MUSIC_FADE = 1.8  # seconds


def moved(frame: float, pieces: Sequence[Piece]) -> float | None:
    """The film frame that shows a frame of the assembly; None where that is not in the cut."""
    piece = next((p for p in pieces if p.was <= frame < p.was + p.frames), None)
    return None if piece is None else frame - piece.was + piece.at


def effects(events: Sequence[SoundEvent], pieces: Sequence[Piece], fps: int) -> list[SoundEvent]:
    """Sound events on the film's clock."""
    found: list[SoundEvent] = []
    for event in events:
        if event.bus == "background":
            found += _background(event, pieces, fps)
        elif event.times:
            found += _contacts(event, pieces, fps)
        else:
            at = moved(event.start * fps, pieces)
            if at is not None:
                found.append(replace(event, start=at / fps))
    return sorted(found, key=lambda event: event.start)


def _background(event: SoundEvent, pieces: Sequence[Piece], fps: int) -> Iterator[SoundEvent]:
    first, last = event.start * fps, (event.start + event.seconds) * fps
    stretches: list[list[float]] = []
    for piece in sorted(pieces, key=lambda one: one.at):
        begin, end = max(first, piece.was), min(last, piece.was + piece.frames)
        if end <= begin:
            continue
        at, until = begin - piece.was + piece.at, end - piece.was + piece.at
        if stretches and at - stretches[-1][1] <= JOIN * fps:
            stretches[-1][1] = max(stretches[-1][1], until)
        else:
            stretches.append([at, until])
    for at, until in stretches:
        yield replace(event, start=at / fps, seconds=(until - at) / fps, fade=min(event.fade, (until - at) / fps / 2))


def _contacts(event: SoundEvent, pieces: Sequence[Piece], fps: int) -> Iterator[SoundEvent]:
    groups: dict[int, list[float]] = {}
    for time in event.times:
        frame = (event.start + time) * fps
        k = next((k for k, p in enumerate(pieces) if p.was <= frame < p.was + p.frames), None)
        if k is not None:
            groups.setdefault(k, []).append((frame - pieces[k].was + pieces[k].at) / fps)
    for times in groups.values():
        yield replace(event, start=times[0], times=tuple(t - times[0] for t in times))


def span(start: float, seconds: float, pieces: Sequence[Piece], fps: int) -> tuple[float, float] | None:
    """Film seconds from the first to the last picture of a stretch of the assembly; None where none of it is in the cut."""
    first, last = start * fps, (start + seconds) * fps
    shown = [
        (max(first, p.was) - p.was + p.at, min(last, p.was + p.frames) - p.was + p.at)
        for p in pieces
        if min(last, p.was + p.frames) - max(first, p.was) > 0
    ]
    if not shown:
        return None
    return min(at for at, _ in shown) / fps, max(until for _, until in shown) / fps


def music(samples: Array, start: float, pieces: Sequence[Piece], fps: int) -> tuple[Array, float] | None:
    """A cue (n, 2) cut to its pictures, and where it now begins in seconds; None where none of them is shown."""
    seconds = len(samples) / RATE
    there = span(start, max(seconds - TAIL, 0.1), pieces, fps)
    if there is None:
        return None
    begin, end = there
    length = end - begin
    if length >= seconds - TAIL - 0.02:  # as long as it was, or longer: it rings out by itself
        return samples, begin
    keep = round((length + MUSIC_FADE / 2) * RATE)
    cut = np.array(samples[:keep], np.float32)
    edge = min(round(MUSIC_FADE * RATE), len(cut))
    cut[len(cut) - edge :] *= np.cos(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
    return cut, begin
