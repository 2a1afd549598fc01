"""The moods of a scene's people, frame by frame."""

from __future__ import annotations

from filmwright.scenes import Scene

FADE = 10  # frames over which one mood gives way to the next
CALM = 0.2  # how much of the scene's mood shows in one whose own is over
LINGERS = 3  # beats of others through which a strong mood is still seen
# Strength from which a mood lingers, and how much of it then shows while others act. In steps, so that a word more or less in one's own
# line does not change one's face in everybody else's.
HELD = ((0.75, 0.6), (0.45, 0.4))


def moods(scene: Scene, who: str, frame: float) -> tuple[tuple[str, float], ...]:
    """The mood of the last beat that was this person's own, held at less strength while others act; cross-faded.

    What is held depends on one's own last beat, hardly on how many beats others have had since: a line put in or taken out changes
    the faces of its own beat and of few others.
    """
    now, before, since = ("neutral", CALM), ("neutral", CALM), 1e9
    own, others = ("neutral", CALM), 0
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        if start > frame:
            break
        if beat.who == who or any(cue.who == who for cue in beat.cues if cue.do not in ("look", "face")):
            own, others = (beat.mood, beat.intensity), 0
            felt = own
        else:
            others += 1
            felt = _held(own, others, scene.mood)
        if felt != now:
            now, before, since = felt, now, frame - start
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
