"""Which end of a telephone call the picture shows when, and what of an end is heard then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from filmwright.scenes import Scene
from filmwright.shots import Shot
from filmwright.sound.effects.spotting import Cause

LASTS = ("place", "weather", "crowd", "animal")  # what sounds for as long as one is there


def shown_in(scene: Scene, shots: Sequence[Shot], start: int, end: int) -> list[tuple[int, int, str]]:
    """(first frame, last, place) of each stretch of [start, end) in which the picture stays in one place."""
    out: list[tuple[int, int, str]] = []
    for shot in shots:
        first, last = max(scene.frame(shot.start), start), min(scene.frame(shot.end), end)
        if first >= last:
            continue
        if out and out[-1][2] == shot.place:
            out[-1] = (out[-1][0], last, shot.place)
        else:
            out.append((first, last, shot.place))
    return out


def heard_at(causes: Iterable[Cause], spans: Sequence[tuple[float, float]]) -> Iterator[Cause]:
    """Of the sounds of one end those that are heard in a film that shows it in these spans (seconds of the film): its air only then,
    and what happens there only if it happens before our eyes."""

    def within(time: float) -> bool:
        return any(first <= time < last for first, last in spans)

    for cause in causes:
        if cause.kind in LASTS:
            for first, last in spans:
                if min(last, cause.end) > max(first, cause.start):
                    yield replace(cause, start=max(first, cause.start), end=min(last, cause.end))
        elif cause.times:
            times = tuple(time for time in cause.times if within(time))
            if times:
                yield replace(cause, times=times, start=times[0])
        elif within(cause.start):
            until = next(last for first, last in spans if first <= cause.start < last)
            yield replace(cause, end=min(cause.end, until)) if cause.end > cause.start else cause
