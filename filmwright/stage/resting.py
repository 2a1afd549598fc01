"""What the hands of a scene's people do while they have nothing to do: one choice a beat, cross-faded where beats meet."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

from filmwright.scenes import BUSINESS, Beat, Scene
from filmwright.stage.motion.repose import chosen
from filmwright.stage.motion.rotations import smooth
from filmwright.stage.tracks import Timed

RESTED = 22  # frames in which idle hands go from one place to another
LET_GO, TAKEN_UP = (
    13.0,
    14.0,
)  # frames before business in which hands leave their rest, and after it in which they find it again
HEADS_ONLY = ("look", "face", "nod", "shake_head", "wait", "blow")
HEATED = 0.6  # intensity above which a beat's mood takes hold of those who only listen, too


def resting(
    scene: Scene, who: str, posture: Callable[[float], str], seed: Callable[[Beat, str], int]
) -> list[tuple[int, str]]:
    """What somebody's free hands do from which frame on. `posture(frame)` names theirs; each beat's choice depends on that beat and on
    the person's habit in the scene, never on lengths or on other beats."""
    rows, person = [], zlib.crc32(f"{scene.seed} {who}".encode())
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        mood = beat.mood if beat.who == who or beat.intensity > HEATED else "neutral"
        rows.append((start, chosen(mood, posture(start + 0.5 * beat.frames), seed(beat, who), person)))
    return rows


def idle(rows: Sequence[tuple[int, str]], frame: float, free: float = 1.0) -> tuple[tuple[str, float], ...]:
    """(what, weight) at a frame: one thing, or two while one gives way to the other; `free` 0..1 as at_rest says."""
    now, was, since = "", "", 1e9
    for start, name in rows:
        if start > frame:
            break
        if name != now:
            was, now, since = now, name, frame - start
    part = min((since + 1) / RESTED, 1.0)
    if part >= 1.0 or not was:
        return ((now, free),) if now else ()
    return ((was, (1.0 - part) * free), (now, part * free))


def at_rest(cues: Sequence[Timed], frame: float) -> float:
    """0..1: how far hands may rest, as business comes nearer, is under way, and is over."""
    free = 1.0
    for timed in cues:
        if timed.cue.do in BUSINESS and timed.cue.do not in HEADS_ONLY:
            before, after = timed.start - frame, frame - timed.end
            if before < LET_GO and after < TAKEN_UP:
                free = min(free, smooth(max(before / LET_GO, after / TAKEN_UP, 0.0)))
    return free
