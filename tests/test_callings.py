"""Deeds that a prompt names without a verb, who talks in it, and who sits at a table."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from filmwright.direction.asked_talk import talks
from filmwright.reading.callings import at_work
from filmwright.stage.motion.chatter import FIRST, SECOND, TURN, chatter, speaks
from filmwright.stage.motion.climbing import HIGHEST, LADDER, _limb
from filmwright.steps.picturing import ready

SMALL = (320, 134)


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("a cellist plays in the rain", "a cellist plays the cello in the rain"),
        ("two flautists rehearsing", "two flautists playing the flute"),
        ("a surfer in the waves", "a surfer surfing in the waves"),
        ("a climber high on a cliff at dusk", "a climber climbing a cliff at dusk"),
        ("a giggling old lady with a hat", "an old lady with a hat is giggling"),
        ("three dancing boys on a pier", "three boys on a pier are dancing"),
        ("a man with a red beard shouting", "a man with a red beard is shouting"),
    ],
)
def test_what_somebody_is_or_is_like_tells_what_they_do(said: str, plain: str) -> None:
    assert at_work(said) == plain


@pytest.mark.parametrize(
    "said",
    [
        "a surfer drinks tea in a bar",
        "running shoes on a shelf",
        "a singing bird",
        "a portrait of a dancing girl",
        "a pianist and a cellist",
        "the swimmer waits at the bus stop",
        "a walking stick",
        "a dancing girl waves to her mother",
    ],
)
def test_what_says_its_own_deed_or_names_nobody_stays(said: str) -> None:
    assert at_work(said) == said


def test_who_talks_is_told_with_whom_and_how() -> None:
    (one,) = talks("PERSON1 is whispering to PERSON2 in a library.")
    assert (one.who, one.do, one.to) == (("PERSON1",), "whisper", ("PERSON2",))
    (two,) = talks("PERSON1 and PERSON2 sit on a bench and chat.")
    assert two.both and two.do == "talk"
    assert talks("PERSON1 talks on the phone.") == []
    assert talks("PERSON1 looks at a talking clock.") == []


def test_two_who_talk_face_each_other_and_take_turns() -> None:
    scene = ready("two old men argue in a park", 4.0, SMALL, 1).staged.scene
    marks = dict(scene.marks)
    one, other = marks["person1"], marks["person2"]
    cues = [cue for cue in scene.beats[-1].cues if cue.do == "talk"]
    assert {cue.manner for cue in cues} == {FIRST, SECOND} and scene.beats[-1].mood == "anger"
    away = math.degrees(math.atan2(other.x - one.x, other.z - one.z))
    assert abs((one.heading - away + 180) % 360 - 180) < 1 and math.dist((one.x, one.z), (other.x, other.z)) < 2.5


def test_phrases_of_talk_stay_in_their_turn() -> None:
    sounds = chatter(7, 12.0, SECOND)
    assert sounds and all(speaks(phone.start, SECOND) for phone in sounds)
    assert all(a.end <= b.start + 1e-9 for a, b in pairwise(sounds))
    assert not speaks(0.5 * TURN, SECOND) and speaks(0.5 * TURN, FIRST)


def test_a_family_at_a_table_sits_round_it_with_plates_and_forks() -> None:
    staged = ready("a family eats dinner", 4.0, SMALL, 1).staged
    assert all(mark.posture == "sit" for _, mark in staged.scene.marks)
    used = [cue for cue in staged.scene.beats[-1].cues if cue.do == "use"]
    kinds = {prop.id: prop.kind for prop in staged.bible.props}
    people = len(staged.scene.marks)
    assert (
        [kinds[cue.prop] for cue in used].count("chair") == people == [kinds[cue.prop] for cue in used].count("plate")
    )
    eats = [cue for cue in staged.scene.beats[-1].cues if cue.do == "eat"]
    assert len(eats) == people and {kinds[cue.prop] for cue in eats} == {"fork"}


def test_hands_and_feet_go_up_a_ladder_rung_by_rung() -> None:
    held = 0
    for k in range(200):
        turn = k / 200 * HIGHEST / (2 * LADDER.apart)
        high, off = _limb(turn, 0.0, LADDER.apart)
        assert abs(high - 2 * LADDER.apart * turn) <= 2 * LADDER.apart
        if off == 0.0:
            held += 1
            assert abs(high / LADDER.apart - round(high / LADDER.apart)) < 1e-6
    assert held > 80
