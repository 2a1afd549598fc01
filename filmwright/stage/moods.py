"""The moods of a scene's people, frame by frame."""

from __future__ import annotations

from filmwright.scenes import Scene

FADE = 10  # frames over which one mood gives way to the next


def moods(scene: Scene, who: str, frame: float) -> tuple[tuple[str, float], ...]:
    """The mood of the last beat that was this person's own, held at less strength while others act; cross-faded."""
    now, before, since = ("neutral", 0.2), ("neutral", 0.2), 1e9
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        if start > frame:
            break
        own = beat.who == who or any(cue.who == who for cue in beat.cues if cue.do not in ("look", "face"))
        felt = (beat.mood, beat.intensity) if own else (now[0], now[1] * 0.8)
        if felt != now:
            now, before, since = felt, now, frame - start
    if since >= FADE or before == now:
        return (now,)
    part = since / FADE
    if before[0] == now[0]:
        return ((now[0], before[1] * (1 - part) + now[1] * part),)
    return ((now[0], now[1] * part), (before[0], before[1] * (1 - part)))
