"""The moods of a scene's people, frame by frame."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from filmwright.scenes import Scene

FADE = 10  # frames over which one mood gives way to the next
CALM = 0.2  # how much of the scene's mood shows in one whose own is over
NOTHING = ("neutral", CALM)
LINGERS = 3  # beats of others through which a strong mood is still seen
# Strength from which a mood lingers, and how much of it then shows while others act. In steps, so that a word more or less in one's own
# line does not change one's face in everybody else's.
HELD = ((0.75, 0.6), (0.45, 0.4))


Felt = tuple[str, float]  # a mood and its strength
Course = tuple[tuple[int, Felt], ...]  # what is felt from which frame on


def courses(scene: Scene) -> dict[str, Course]:
    """How everybody's mood goes: that of the last beat that was their own, held at less strength while others act.

    What is held depends on one's own last beat, hardly on how many beats others have had since: a line put in or taken out changes
    the faces of its own beat and of few others.
    """
    acting = [{beat.who} | {cue.who for cue in beat.cues if cue.do not in ("look", "face")} for beat in scene.beats]
    return {who: _course(scene, who, acting) for who in scene.cast}


def _course(scene: Scene, who: str, acting: Sequence[set[str]]) -> Course:
    own, others, found = NOTHING, 0, list[tuple[int, Felt]]()
    for start, beat, actors in zip(scene.starts, scene.beats, acting, strict=True):
        if who in actors:
            own, others = (beat.mood, beat.intensity), 0
            felt = own
        else:
            others += 1
            felt = _held(own, others, scene.mood)
        if felt != (found[-1][1] if found else NOTHING):
            found.append((start, felt))
    return tuple(found)


def moods(course: Course, frame: float) -> tuple[Felt, ...]:
    """What somebody whose mood goes so feels at a frame; one mood gives way to the next by degrees."""
    k = bisect_right(course, frame, key=lambda change: change[0]) - 1
    if k < 0:
        return (NOTHING,)
    start, now = course[k]
    before, since = course[k - 1][1] if k else NOTHING, frame - start
    if (
        since >= FADE or before == now or before[0] == now[0] == "neutral"
    ):  # nothing of a neutral mood shows that could fade
        return (now,)
    part = since / FADE
    if before[0] == now[0]:
        return ((now[0], before[1] * (1 - part) + now[1] * part),)
    return ((now[0], now[1] * part), (before[0], before[1] * (1 - part)))


def _held(own: tuple[str, float], others: int, scene: str) -> tuple[str, float]:
    """What of one's own last mood still shows after so many beats of others: one that was strong, then the mood of the scene."""
    mood, strength = own
    shown = next((shown for least, shown in HELD if strength >= least), 0.0)
    return (mood, shown) if shown and others <= LINGERS and mood != "neutral" else (scene, CALM)
