"""What a scene tells the composer: its feeling, the moments that music marks, and when it is over."""

from __future__ import annotations

from filmwright.scenes import Beat, Cue, Event, Scene
from filmwright.steps import score


def scene(*beats: Beat, mood: str = "neutral") -> Scene:
    return Scene("1", "INT. ROOM - DAY", "room", mood=mood, beats=beats)


def test_a_scene_without_a_mood_has_that_of_its_height() -> None:
    calm = Beat("1-1", "action", 48, mood="joy", intensity=0.2)
    high = Beat("1-2", "line", 48, mood="sorrow", intensity=0.55)
    assert score._mood(scene(calm, high)) == "sorrow"
    assert score._mood(scene(calm)) == "neutral"  # too faint to give a scene its music
    assert score._mood(scene(calm, high, mood="fear")) == "fear"


def test_what_blows_up_or_breaks_is_marked_and_only_twice() -> None:
    blast = Beat("1-1", "action", 96, events=(Event("explode", at=24), Event("glow", at=30), Event("shatter", at=72)))
    fall = Beat("1-2", "action", 96, cues=(Cue("ann", "fall", at=12, frames=24, height=3.0),))
    assert score._hits(scene(blast, fall), 48, 24) == ((3.0, "shock"), (5.0, "accent"))
    (late,) = score._hits(scene(Beat("1-0", "action", 10), fall), 0, 24)
    assert late[1] == "accent"
