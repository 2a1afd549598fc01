"""Corrections of a choice: rules that hold whatever was chosen, and no two shots alike in a row."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from filmwright.direction.optics import LADDER
from filmwright.direction.seeing import Choice, Seen, ladder, step
from filmwright.direction.watching import Watch

TURNS_IN = 2.6  # seconds of a shot that a turn of the head fills
BESIDE = 1.9  # metres within which a neighbour stands in a waist shot


def mended(seen: Seen, choice: Choice, watch: Watch, last: Choice | None) -> Choice:
    """Rules that hold whatever was chosen: room to move, somebody in the picture, no two alike in a row."""
    window = seen.window
    if choice.kind == "single":
        who = choice.subjects[0]
        part = watch.on[who][window.start : window.end].mean() if window.end > window.start else 1.0
        if part < 0.6 and choice.why[-8:] != "comes in":
            who = max(seen.here, key=lambda w: float(watch.on[w][window.start : window.end].mean()))
            choice = replace(choice, subjects=(who,), why=f"{who}, who stays")
        stays = [w for w in seen.stay if w != who]
        if watch.plan.interior and stays and watch.inside(who, window.start, window.end) < 0.6:
            looking = next((w for w in stays if watch.looked_at(w, (window.start + window.end) / 2) == who), stays[0])
            choice = replace(choice, subjects=(looking,), size="MCU", why=f"{looking} sees {who} go")
            who = looking
        goes = watch.travelled(who, window.start, window.end)
        if goes > 0.6 and step(choice.size) > 4 and who not in seen.goers and not seen.turn:
            choice = replace(choice, size="MS" if who == seen.speaker else "COW")
        if watch.rises(who, window.start, window.end) > 0.3 and step(choice.size) > 4 and not seen.turn:
            choice = replace(choice, size="MS")
        low = bool(watch.low[who][watch.clip((window.start + window.end) / 2)])
        if low and choice.size in ("LS", "MLS", "COW") and not seen.goers and watch.plan.interior:
            choice = replace(choice, size="MS")
        choice = _a_face(seen, choice, watch, last)
        choice = _clean(seen, choice, watch)
        choice = unlike(seen, choice, last)
        leaps = any(cue.do == "jump" and cue.height > 2.5 and cue.who in choice.subjects for *_, cue in seen.actions)
        if leaps and step(choice.size) > 1:
            choice = replace(choice, size="LS")
        middle = watch.clip((window.start + window.end) / 2)
        if choice.size == "BCU" and (not seen.turn or choice.subjects[0] in seen.goers):
            choice = replace(choice, size="CU")
        if choice.kind == "single" and watch.lies(choice.subjects[0], middle) and choice.elevation is None:
            choice = replace(choice, elevation=24.0, size="COW" if choice.size in ("LS", "VLS", "MLS") else choice.size)
        return choice
    choice = unlike(seen, choice, last)
    return replace(choice, size="CU") if choice.size == "BCU" and not seen.turn else choice


def _a_face(seen: Seen, choice: Choice, watch: Watch, last: Choice | None) -> Choice:
    """A short shot of somebody who turns round in it would show a nape: whoever they turn from or to is shown instead."""
    who, window = choice.subjects[0], seen.window
    others = [other for other in seen.stay if other != who]
    if choice.why.endswith("the last word"):
        return choice
    if (
        window.frames > TURNS_IN * watch.fps
        or not others
        or who in seen.goers
        or choice.azimuth is not None
        or seen.turn
    ):
        return choice
    before, after = (watch.gaze(who)[watch.clip(frame)][[0, 2]] for frame in (window.start + 1, window.end - 2))
    turns = float(before @ after) < 0.2 * float(np.linalg.norm(before) * np.linalg.norm(after))
    if not turns or (last is not None and last.subjects[:1] == (others[0],)):
        return choice
    return replace(choice, subjects=(others[0],), size="MCU", why=f"{others[0]}, while {who} turns")


def _clean(seen: Seen, choice: Choice, watch: Watch) -> Choice:
    """Two who stand close do not fit beside each other's edges at waist size: whoever is shown alone is shown nearer."""
    who, middle = choice.subjects[0], watch.clip((seen.window.start + seen.window.end) / 2)
    gaps = [
        float(np.linalg.norm(watch.eye[other][middle] - watch.eye[who][middle]))
        for other in seen.here
        if other != who and watch.on[other][middle]
    ]
    if any(cue.do in ("throw", "wave") for *_, cue in seen.actions):
        return choice
    if watch.rises(who, seen.window.start, seen.window.end) > 0.3:
        return choice  # who sits down or crouches needs the room
    still = who not in seen.goers and watch.travelled(who, seen.window.start, seen.window.end) < 0.6
    if choice.size in ("MS", "COW", "MLS") and still and min(gaps, default=9.0) < BESIDE and choice.azimuth is None:
        return replace(choice, size="MCU")
    return choice


def unlike(seen: Seen, choice: Choice, last: Choice | None) -> Choice:
    """Another size or person where the shot would be much like the one before."""
    if last is None:
        return choice
    groups = ("two", "group", "master", "establishing")
    again = choice.kind in groups and last.kind in groups and set(choice.subjects) == set(last.subjects)
    if again and not choice.why.endswith(("re-establish", "behind", "goes by", "held")):
        who = seen.speaker or next(iter(seen.stay or seen.here))
        size = ladder(float(np.clip(step(last.size) + 3, 3, 6)))
        return Choice("single", (who,), size, f"{who}, after the wide")
    if choice.kind in ("single", "ots") and last.kind in ("single", "ots") and choice.subjects == last.subjects:
        i, j = step(choice.size), step(last.size)
        swung = choice.azimuth is not None and last.azimuth is not None and abs(choice.azimuth - last.azimuth) > 34
        if abs(i - j) < 2 and not swung and choice.size in LADDER:
            up = i >= j and j < 6 and not (seen.goers and j > 3)
            size = ladder(float(np.clip(j + (2 if up else -2), 1, 7)))
            why = choice.why if choice.kind == "single" else f"{choice.subjects[0]} alone"
            if why.endswith("as close as it comes") and step(size) < i:
                why = f"{choice.subjects[0]}, where the scene turns"
            return replace(choice, kind="single", over="", size=size, why=why)
    return choice
