"""Pictures: black, blown and frozen frames where there should be none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.checks.finding import Finding

BLACK = 6.0  # mean of a picture (0..255) under which it is black
BLOWN = 0.25  # part of a picture that may be pure white
FROZEN = 12  # frames without any change after which a shot is frozen


@dataclass(frozen=True)
class Span:
    """A shot on the film's clock: frames [start, end), and the frames at its ends in which it may be black (fades)."""

    shot: str
    start: int
    end: int
    fade_in: int = 0
    fade_out: int = 0


def check(frames: Iterable[Array], spans: list[Span]) -> list[Finding]:
    """Look at every picture of the film once; `frames` are (height, width, 3) u1 in order."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    last: Array | None = None
    still = 0
    which = iter(spans)
    span = next(which, None)
    for k, picture in enumerate(frames):
        while span is not None and k >= span.end:
            span, last, still = next(which, None), None, 0
        if span is None or k < span.start:
            continue
        small = picture[::8, ::8].astype(np.int16)
        inner = span.start + span.fade_in <= k < span.end - span.fade_out
        if inner and small.mean() < BLACK:
            _count(found, span.shot, "black", k)
        if inner and (small.min(axis=2) >= 254).mean() > BLOWN:
            _count(found, span.shot, "blown", k)
        still = still + 1 if last is not None and inner and np.array_equal(small, last) else 0
        if still >= FROZEN:
            _count(found, span.shot, "frozen", k)
        last = small
    words = {"black": "is black", "blown": "is blown out (a quarter of it pure white)", "frozen": "stands still"}
    return [
        Finding(
            "doubt" if what != "black" else "fault",
            f"shot {shot}",
            f"{words[what]} for {n} frames from film frame {first}",
        )
        for (shot, what), (first, n) in found.items()
    ]


def _count(found: dict[tuple[str, str], tuple[int, int]], shot: str, what: str, frame: int) -> None:
    first, n = found.get((shot, what), (frame, 0))
    found[shot, what] = (first, n + 1)
