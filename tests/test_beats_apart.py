"""A beat keeps to itself: what others say before it changes neither faces, nor hands, nor looks, nor how hot it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Look, Place
from filmwright.direction.blocking import block
from filmwright.direction.drama import intensity
from filmwright.direction.earlier import Earlier, earlier
from filmwright.direction.setting import Setting
from filmwright.formats import fountain
from filmwright.scenes import Beat, Cue, Mark, Placed, Scene
from filmwright.stage.looking import settled
from filmwright.stage.motion.face import face
from filmwright.stage.motion.pose import Surroundings, pose
from filmwright.stage.people.body import Body
from filmwright.stage.people.rig import Rig
from filmwright.stage.performance import Performance
from filmwright.stage.places import build


def flat(x: Array, z: Array) -> Array:
    return np.zeros_like(np.asarray(x, float))


def talk(*beats: Beat) -> Performance:
    marks = (("ann", Mark(0, 0, 90)), ("bo", Mark(1.3, 0, 270)), ("cy", Mark(0.6, 1.2, 180)))
    return Performance(Scene("1", "INT. ROOM - DAY", "room", seed=5, marks=marks, beats=beats), flat)


def said(name: str, who: str, mood: str = "neutral", strength: float = 0.3) -> Beat:
    looks = tuple(Cue(other, "look", 7, target=who) for other in ("ann", "bo", "cy") if other != who)
    seed = sum(map(ord, name)) * 7919
    return Beat(
        name, "line", 60, gap=6, who=who, text="So it is.", mood=mood, intensity=strength, seed=seed, cues=looks
    )


TALK = (
    said("1-1", "ann", "anger", 0.8), said("1-2", "bo"), said("1-3", "cy", strength=0.5), said("1-4", "bo"), said("1-5", "cy"),
    said("1-6", "bo", strength=0.4), said("1-7", "cy"), said("1-8", "bo"),
)  # fmt: skip


def acting(performance: Performance, beat: str, who: str, since: int = 35) -> list[object]:
    """What is seen of somebody in a beat, from so many frames after its beginning on: by then what was before is over."""
    first = performance.scene.start(beat)
    return [
        replace(performance.placed(who, first + k), position=(0, 0, 0), gaze=None, gaze_was=None)
        for k in range(since, 60)
    ]


@pytest.mark.parametrize("gone", ["1-2", "1-3", "1-4"])
@pytest.mark.parametrize("who", ["ann", "bo", "cy"])
def test_a_line_taken_out_changes_nobody_two_lines_later(gone: str, who: str) -> None:
    whole, less = talk(*TALK), talk(*(beat for beat in TALK if beat.id != gone))
    for beat in ("1-6", "1-7", "1-8"):
        assert acting(whole, beat, who) == acting(less, beat, who), beat


def test_a_strong_mood_stays_on_a_face_for_a_while_and_a_calm_one_does_not_fade() -> None:
    performance = talk(*TALK)
    felt = [performance.moods("ann", performance.scene.start(beat.id) + 30) for beat in TALK]
    assert felt[0] == (("anger", 0.8),) and felt[1] == felt[2] == felt[3] == (("anger", 0.6),)
    assert felt[4] == felt[-1] == (("neutral", 0.2),), "the scene's own"
    assert {performance.moods("bo", performance.scene.start("1-3") + k)[0] for k in range(60)} == {("neutral", 0.2)}


def test_a_word_more_in_ones_own_line_does_not_change_ones_face_in_the_others() -> None:
    warmer = talk(replace(TALK[0], intensity=0.86), *TALK[1:])
    for beat in ("1-2", "1-4", "1-6"):
        assert acting(talk(*TALK), beat, "ann") == acting(warmer, beat, "ann")


@pytest.mark.parametrize("fps", [24, 50])
@pytest.mark.parametrize("way", [(-3.0, 1.6, -0.5), (0.5, 3.5, -3.0), (0.1, 0.2, 0.6)])
def test_when_a_look_has_settled_nothing_shows_from_where_it_came(fps: int, way: tuple[float, float, float]) -> None:
    body = Body(Look(sex="male", height=1.80))
    rig, around = Rig(np.concatenate([body.joints, body.eyes])), Surroundings(fps=fps)
    over = Placed(
        position=(0.0, 0.0, 0.0), heading=0.0, speed=0.0, stride=0.0, gait="", posture="stand", was="stand", change=1.0,
        seat=0.0, gaze=(1.0, 1.5, 2.0), on_stage=True, beat_frame=24.0, beat_frames=96, seed=5,
    )  # fmt: skip
    late = replace(over, gaze_was=way, gaze_frames=settled(fps))
    assert np.allclose(pose(rig, late, around).matrices, pose(rig, over, around).matrices, atol=1e-6)
    assert face(late, fps=fps) == face(over, fps=fps)
    early = replace(late, gaze_frames=6.0)
    assert not np.allclose(pose(rig, early, around).matrices, pose(rig, over, around).matrices, atol=1e-3)


def test_of_a_settled_look_the_performance_tells_no_more_than_is_seen() -> None:
    performance = talk(*TALK)
    start = performance.scene.start("1-2") + 7
    turning, over = performance.placed("cy", start + 10), performance.placed("cy", start + 40)
    assert turning.gaze_was is not None and turning.gaze_frames == 10
    assert over.gaze is not None and over.gaze_was is None


@pytest.mark.parametrize("hot", ["I lied. I was there, and I never told you!", "Sit down."])
def test_a_beat_that_a_new_line_moves_over_the_edge_of_a_quarter_stays_as_hot_as_it_was(hot: str) -> None:
    was = intensity(hot, "", 0.74)
    assert intensity(hot, "", 0.77) > was == intensity(hot, "", 0.77, was)
    assert intensity(hot, "", 0.95, was) == intensity(hot, "", 0.95), "but not wherever it is moved to"
    assert intensity("Why? " + hot + " Never!", "", 0.77, was) != was, "nor when it says something else"


CALM_TALK = """INT. LIVING ROOM - DAY

Ann and Bo stand in the room.

ANN
It has not rained for a week.

BO
There is mud on your boots.
{new}
ANN
I know.

BO
Then say it.
"""


@pytest.mark.parametrize("kind", ["room", "plain"])
def test_a_newcomer_with_a_line_moves_nobody(kind: str) -> None:
    options = (("type", "living"),) if kind == "room" else ()
    place = Place("set", "Set", kind, kind == "room", 3, options)
    look = Bible((Character("ann", "ANN"), Character("bo", "BO"), Character("cy", "CY")), (place,))

    def blocked(new: str, before: Earlier) -> Scene:
        (scene,) = fountain.read(CALM_TALK.format(new=new)).scenes
        numbered = tuple(replace(element, id=f"1-{k}") for k, element in enumerate(scene.elements))
        return block(
            replace(scene, elements=numbered), build(place).plan, look, setting=Setting("set"), before=before
        ).scene

    was = blocked("", Earlier())
    now = blocked("\nCY\nI did not think of that before.\n", earlier(was))
    assert dict(was.marks) == {who: mark for who, mark in now.marks if who != "cy"}
    assert was.beats[:3] == now.beats[:3] if kind == "room" else "cy" in dict(now.marks)
    assert [cue.do for cue in now.beats[3].cues if cue.who == "cy"][:1] == ["enter"] or kind == "plain"
    fresh = blocked("\nCY\nI did not think of that before.\n", Earlier())
    assert not any(cue.do == "enter" for beat in fresh.beats for cue in beat.cues), (
        "who was there from the first comes not in"
    )
