"""A director's note on a shot ("closer, lower, hand-held"): the usual words, turned into changes of its camera.

A note changes the camera and never the performance. Words that are not known are given back, so that nothing is dropped in
silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from filmwright.shots import Key, Rig, Shot

CLOSER = 0.68  # part of the distance that is left
STEP = 0.45  # metres up or down
LONGER = 1.5  # times the focal length, from as much farther away
SWAY = 0.55  # degrees rms of a held camera
LADDER = ("ELS", "VLS", "LS", "MLS", "COW", "MS", "MCU", "CU", "BCU")

Change = Callable[[Shot], Shot]


def apply(shot: Shot, note: str) -> tuple[Shot, list[str], list[str]]:
    """The shot as the note wants it, what was understood, and the phrases that were not."""
    understood, unknown = [], []
    for phrase in (p.strip() for p in re.split(r"[,;.]| and | but ", note.lower()) if p.strip()):
        name = next((name for name, pattern, _ in WORDS if re.search(pattern, phrase)), None)
        if name is None:
            unknown.append(phrase)
            continue
        shot = next(change for n, _, change in WORDS if n == name)(shot)
        understood.append(name)
    return replace(shot, note=note), understood, unknown


def _keys(shot: Shot, change: Callable[[Key], Key]) -> Shot:
    return replace(shot, rig=replace(shot.rig, keys=tuple(change(key) for key in shot.rig.keys)))


def _nearer(part: float, rungs: int) -> Change:
    def change(shot: Shot) -> Shot:
        def moved(key: Key) -> Key:
            eye = tuple(t + (e - t) * part for e, t in zip(key.eye, key.target, strict=True))
            return replace(key, eye=(eye[0], eye[1], eye[2]))

        size = shot.size
        if size in LADDER:
            size = LADDER[min(max(LADDER.index(size) + rungs, 0), len(LADDER) - 1)]
        return replace(_keys(shot, moved), size=size)

    return change


def _raised(metres: float, angle: str) -> Change:
    def change(shot: Shot) -> Shot:
        return replace(_keys(shot, lambda k: replace(k, eye=(k.eye[0], k.eye[1] + metres, k.eye[2]))), angle=angle)

    return change


def _lens(times: float) -> Change:
    def change(shot: Shot) -> Shot:
        longer = _keys(shot, lambda key: replace(key, focal=key.focal * times))
        return replace(_nearer(times, 0)(longer), size=shot.size)

    return change


def _rigged(movement: str, change: Callable[[Rig], Rig]) -> Change:
    return lambda shot: replace(shot, rig=change(shot.rig), movement=movement)


def _pushed(part: float) -> Callable[[Rig], Rig]:
    """One key becomes a move along the view, towards its target or away from it."""

    def change(rig: Rig) -> Rig:
        first = rig.keys[0]
        eye = tuple(t + (e - t) * part for e, t in zip(first.eye, first.target, strict=True))
        return replace(
            rig, keys=(replace(first, at=0.0), replace(first, at=1.0, eye=(eye[0], eye[1], eye[2]))), ease="smooth"
        )

    return change


WORDS: tuple[tuple[str, str, Change], ...] = (
    ("closer", r"\b(closer|tighter|nearer|close[- ]up)\b", _nearer(CLOSER, 1)),
    ("wider", r"\b(wider|looser|further|farther|more room)\b", _nearer(1 / CLOSER, -1)),
    ("lower", r"\b(lower|low angle|from below)\b", _raised(-STEP, "low")),
    ("higher", r"\b(higher|high angle|from above)\b", _raised(STEP, "high")),
    ("longer lens", r"\b(longer lens|telephoto|compressed)\b", _lens(LONGER)),
    ("shorter lens", r"\b(shorter lens|wide[- ]angle|wider lens)\b", _lens(1 / LONGER)),
    ("static", r"\b(static|still|locked off|tripod|no movement|steady|steadier)\b",
     _rigged("static", lambda rig: replace(rig, keys=rig.keys[:1], hand=0.0))),
    ("hand-held", r"\b(hand[- ]?held|shaky|nervous)\b", _rigged("hand_held", lambda rig: replace(rig, hand=SWAY))),
    ("push in", r"\b(push(es)? in|push|dolly in|move in)\b", _rigged("push_in", _pushed(0.8))),
    ("pull out", r"\b(pull(s)? (out|back)|dolly out|move out)\b", _rigged("pull_out", _pushed(1.25))),
)  # fmt: skip
