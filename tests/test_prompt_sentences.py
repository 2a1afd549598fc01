"""Sentences about two who act: who does what to whom is read, and staged so."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest

from filmwright.direction.asked_acts import bound
from filmwright.direction.asked_animals import _side_by_side
from filmwright.direction.asked_scene import Staged
from filmwright.reading.prompt import read
from filmwright.reading.prompt_sentences import put
from filmwright.reading.request import Request
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known
from filmwright.steps.picturing import ready


def asked(prompt: str) -> Request:
    return bound(read(prompt, known, animal))


def staged(prompt: str) -> Staged:
    return ready(prompt, 3.0, (320, 134), 1).staged


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("a dog and a cat lie on a rug", "a dog and a cat are lying on a rug"),
        ("A cup and a plate stand on a table", "A cup and a plate stand on a table"),
        (
            "A grey horse trots along a lane with a girl in blue on its back",
            "a girl in blue rides a grey horse trotting along a lane",
        ),
        ("A boy sits on his father's shoulders", "a father carries a boy on his shoulders"),
        ("A man walks with his daughter on his shoulders", "A man walks and carries his daughter on his shoulders"),
        ("two men row while a third sings", "two men row while another person sings"),
        ("a singer sings, people dancing behind her", "a singer sings while people are dancing behind her"),
        ("a smith hammers, sparks flying", "a smith hammers, sparks flying"),
    ],
)
def test_each_deed_has_its_doer(said: str, plain: str) -> None:
    assert put(said) == plain


def test_who_pushes_walks_behind_what_is_pushed() -> None:
    found = staged("a nurse pushes an old man in a wheelchair down a corridor")
    cues = {(cue.who, cue.do): cue for beat in found.scene.beats for cue in beat.cues}
    chair = next(cue for (_, do), cue in cues.items() if do == "travel")
    nurse = cues["person1", "walk"]
    assert cues["person2", "ride"].target == chair.who and ("person1", "push_cart") in cues
    for (x, z), (u, v) in zip(chair.path, nurse.path, strict=True):
        assert 0.5 < math.hypot(x - u, z - v) < 1.3


def test_a_child_rides_on_the_shoulders_of_who_walks() -> None:
    found = staged("a little girl rides on her father's shoulders through a meadow")
    cues = {(cue.who, cue.do): cue for beat in found.scene.beats for cue in beat.cues}
    assert cues["person2", "ride"].target == "person1"
    assert len(cues["person1", "walk"].path) == 2 and ("person1", "carry_shoulders") in cues


def test_a_preposition_is_no_noun() -> None:
    found = asked("a bartender with tattooed arms stands in a bar")
    assert [entity.noun for entity in found.of_kind("person")] == ["bartender"]


def test_who_dances_meanwhile_dances_from_the_beginning() -> None:
    found = staged("a DJ plays at a turntable in a club, people dancing behind him")
    dances = [cue for beat in found.scene.beats for cue in beat.cues if cue.do == "dance"]
    assert len(dances) >= 3 and max(cue.at for cue in dances) < 24


def test_animals_on_one_sofa_are_side_by_side() -> None:
    pair = [SimpleNamespace(x=1.0, heading=0.0, span=(0.5, 0.8)) for _ in range(2)]
    _side_by_side(pair, (np.array([-0.9, 0.0, -0.4]), np.array([0.9, 0.8, 0.4])))  # type: ignore[arg-type]
    assert pair[1].x - pair[0].x > 0.5 and 0.1 < pair[0].x < 1.0 < pair[1].x < 1.9


def test_what_is_seen_through_a_window_is_within_and_told() -> None:
    found = asked("a woman seen through a rainy cafe window drinks coffee")
    assert found.where.interior and found.where.weather == "rain" and "through" in found.not_understood


def test_before_a_mirror_of_a_bathroom_is_in_it_and_before_a_hotel_is_not() -> None:
    assert asked("a man shaves in front of a bathroom mirror").where.interior
    assert not asked("a man waits in front of a hotel at night").where.interior


def test_who_is_read_to_sits_beside_who_reads_and_listens() -> None:
    found = staged("a grandfather reads a picture book to his granddaughter on a sofa")
    marks = dict(found.scene.marks)
    cues = {(cue.who, cue.do) for beat in found.scene.beats for cue in beat.cues}
    assert marks["person1"].posture == marks["person2"].posture == "sit"
    assert ("person1", "read") in cues and ("person2", "read") not in cues


def test_a_painter_has_one_easel_and_stands_before_it() -> None:
    found = staged("a painter paints a canvas on an easel in a field")
    assert [prop.kind for prop in found.bible.props].count("easel") == 1
