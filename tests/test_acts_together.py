"""Acts of two who stay together, of those who lie, of jugglers and dancers: what a prompt lays out for them."""

from __future__ import annotations

import math

import numpy as np
import pytest

from filmwright.bible import Look, Prop
from filmwright.direction.asked_acts import bound
from filmwright.direction.asked_scene import Staged, stage
from filmwright.reading.prompt import read
from filmwright.scenes import Mark, Placed
from filmwright.stage.fitting import fits, fitted
from filmwright.stage.in_hand import palm
from filmwright.stage.people.person import person
from filmwright.stage.portrait import standing
from filmwright.stage.props import known


def staged(prompt: str) -> Staged:
    return stage(bound(read(prompt, known)), 2.0, 1)


def done(found: Staged, do: str) -> list[str]:
    return [cue.who for beat in found.scene.beats for cue in beat.cues if cue.do == do]


def test_a_couple_holds_hands_side_by_side() -> None:
    found = staged("A couple is holding hands")
    (_, one), (_, other) = found.scene.marks
    assert set(done(found, "hold_hands")) == set(found.scene.cast)
    assert 0.4 < math.dist((one.x, one.z), (other.x, other.z)) < 0.75 and one.heading == other.heading


def test_a_child_sits_on_the_arm_and_a_grown_woman_does_not() -> None:
    found = staged("A man carries a child")
    marks = dict(found.scene.marks)
    child = next(who for who in marks if who not in done(found, "carry_child"))
    assert marks[child].posture == "sit" and marks[child].seat > 0.7
    grown = staged("A man carries a woman")
    assert all(mark.posture == "stand" for _, mark in grown.scene.marks)


def test_who_sleeps_lies_in_a_bed_under_a_blanket() -> None:
    found = staged("A man is sleeping in a bed")
    (_, mark), *_ = found.scene.marks
    assert mark.posture == "lie" and mark.seat == pytest.approx(0.53)
    kinds = {prop.id: prop.kind for prop in found.bible.props}
    used = {kinds[cue.prop]: cue for beat in found.scene.beats for cue in beat.cues if cue.do == "use"}
    assert set(used) == {"bed", "bedclothes"} and used["bedclothes"].path == used["bed"].path


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("A man is reading a newspaper", "newspaper"), ("A man is reading", "book"), ("A girl skips a stone", "pebble")],
)
def test_what_the_words_name_takes_the_place_of_what_an_act_has(prompt: str, kind: str) -> None:
    found = staged(prompt)
    held = {prop.kind for prop in found.bible.props}
    assert kind in held and not {"book", "newspaper"} - {kind} & held


def test_a_ballerina_dances_ballet_on_the_stage() -> None:
    found = staged("A ballerina is dancing in a theatre")
    mark: Mark = found.scene.marks[0][1]
    assert done(found, "ballet") and (mark.x, mark.z) == pytest.approx(found.plan.anchor("stage"))


def test_a_mechanic_under_a_car_lies_there() -> None:
    found = staged("A mechanic is working under a car")
    assert found.scene.marks[0][1].posture == "lie" and done(found, "mend_above")


def test_three_balls_are_juggled_from_hand_to_hand() -> None:
    found = staged("A clown juggles three balls")
    balls = [prop for prop in found.bible.props if prop.kind == "juggling ball"]
    assert len(balls) == 3
    who = person(Look(height=1.75, hair="bald"))
    body, fit = standing(who), fits("juggling ball")
    assert fit is not None
    hands = (palm(body, "l"), palm(body, "r"))
    for ball in balls:
        way = np.array([fitted(fit, ball, body, 1.0, np.zeros(3), 0.0, t)[:3, 3] for t in np.arange(0.0, 3.0, 1 / 24)])
        assert np.linalg.norm(np.diff(way, axis=0), axis=1).max() < 0.16  # it never leaps
        for hand in hands:
            assert np.linalg.norm(way - hand, axis=1).min() < 0.05
        assert (way[:, 1] - hands[0][1]).max() > 0.45


def test_a_ball_of_its_own_number_is_elsewhere() -> None:
    who = person(Look(height=1.75, hair="bald"))
    body, fit = standing(who), fits("juggling ball")
    assert fit is not None
    places = [
        fitted(fit, Prop(f"b-{k}", "ball", "juggling ball"), body, 1.0, np.zeros(3), 0.0, 0.5)[:3, 3] for k in (1, 2, 3)
    ]
    assert min(np.linalg.norm(places[a] - places[b]) for a, b in ((0, 1), (0, 2), (1, 2))) > 0.08


def test_placed_who_lies_in_bed_has_the_eyes_over_it() -> None:
    from filmwright.scenes import Beat, Scene
    from filmwright.stage.motion.surroundings import flat
    from filmwright.stage.performance import Performance

    scene = Scene(
        "1",
        "INT. P - DAY",
        "p",
        marks=(("a", Mark(0, 0, posture="lie", seat=0.5)),),
        beats=(Beat("1-1", "action", 10),),
    )
    performance = Performance(scene, flat, {})
    placed: Placed = performance.placed("a", 5)
    assert placed.seat == 0.5 and performance.eye("a", 5)[1] > 0.5
