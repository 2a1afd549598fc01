"""Sentences of strangers that were drawn and seen wrong, and what they are read and staged as now."""

from __future__ import annotations

import pytest

from filmwright.direction.asked_events import asked, understood
from filmwright.direction.habitats import at_home
from filmwright.reading.prompt import read
from filmwright.reading.request import Request
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known
from filmwright.steps.picturing import ready

SIZE = (320, 134)


def request(prompt: str) -> Request:
    return read(prompt, known, animal)


@pytest.mark.parametrize(
    ("prompt", "kind", "option"),
    [
        ("two kickboxers in a boxing ring", "room", ("type", "boxing ring")),
        ("children play on a frozen pond", "grounds", ("kind", "frozen lake")),
        ("a king speaks from the balcony of a palace", "facade", ("style", "stone")),
        ("a couple on the balcony of a hotel", "facade", ("of", "balcony")),
        ("a girl reads behind a lit window", "facade", ("of", "window")),
        ("a goods train on a railway viaduct", "sight", ("of", "viaduct")),
        ("an old man enters a shop", "room", ("type", "shop of fruit")),
        ("a locomotive crosses a bridge over a river", "sight", ("of", "viaduct")),
    ],
)
def test_places(prompt: str, kind: str, option: tuple[str, str]) -> None:
    where = request(prompt).where
    assert where.kind == kind and option in where.options


@pytest.mark.parametrize(
    ("prompt", "named"),
    [
        ("a herd of zebras crosses a river", [("creature", "zebras", 6)]),
        ("a paper boat floats on a pond", [("thing", "boat_folded", 1)]),
        ("her parents dance", [("person", "parents", 2)]),
        ("a pair of rubber boots", [("thing", "rubber boots", 1)]),
        ("a dog carries a duck in its mouth", [("creature", "dog", 1), ("thing", "duck_figure", 1)]),
        ("a sculptor steps back from the table", [("person", "sculptor", 1), ("thing", "table", 1)]),
    ],
)
def test_who_and_what(prompt: str, named: list[tuple[str, str, int]]) -> None:
    found = [(e.kind, e.noun, e.count) for e in request(prompt).entities if e.kind != "scenery"]
    assert found == named


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a girl with a lantern to the left of a boy", ("e1", "left_of", "e3")),
        ("a vase with tulips", ("e2", "inside", "e1")),
        ("a cat watching from the stool", ("e1", "above", "e2")),
        ("a coin rolls across a table", ("e1", "above", "e2")),
    ],
)
def test_relations(prompt: str, relation: tuple[str, str, str]) -> None:
    assert relation in [(r.a, r.rel, r.b) for r in request(prompt).relations]


def test_what_rolls_and_then_falls_is_the_same() -> None:
    read_ = request("an orange rolls across a wooden table and falls off the edge")
    found = asked(read_)
    assert {h.event.what for h in found.happenings} == {"e1"} and understood(read_, found).entities


def test_birds_overhead_do_not_lift_the_camera() -> None:
    assert request("a harbour with gulls overhead").camera.angle == ""
    assert request("overhead shot of a harbour").camera.angle == "top"


def test_a_skeleton_is_not_the_animal() -> None:
    assert "skeleton" in request("a dinosaur skeleton in a museum").not_understood


def test_pets_are_at_home_with_the_things_of_a_home() -> None:
    assert at_home(request("two kittens on a rug")) and not at_home(request("a lion on a rug"))


def test_an_animal_is_under_what_it_is_said_to_be_under() -> None:
    made = ready("a snail under a table in a kitchen", 2.0, SIZE, 1)
    snail = next(mark for who, mark in made.staged.scene.marks if who.startswith("e1"))
    table = made.staged.layout.lies["e2-1"]
    assert abs(snail.x - table[0]) < 0.3 and snail.seat < 0.05


def test_who_is_on_a_stool_sits_on_it() -> None:
    made = ready("an old woman on a wooden stool in the desert", 2.0, SIZE, 1)
    (_, mark), stool = made.staged.scene.marks[0], made.staged.layout.lies["e2-1"]
    assert mark.posture == "sit" and abs(mark.x - stool[0]) < 0.1 and abs(mark.z - stool[2]) < 0.1


def test_a_family_shares_the_sofa_before_the_television() -> None:
    made = ready("a couple watches a film on television", 2.0, SIZE, 1)
    one, two = (mark for _, mark in made.staged.scene.marks)
    assert one.posture == two.posture == "sit" and 0.4 < ((one.x - two.x) ** 2 + (one.z - two.z) ** 2) ** 0.5 < 0.8


def test_nobody_holds_a_lorry() -> None:
    made = ready("two women stand beside a lorry", 2.0, SIZE, 1)
    assert not [cue for beat in made.staged.scene.beats for cue in beat.cues if cue.do == "hold"]
    assert made.staged.scene.props[0][1][1] < 0.2


def test_a_fire_burns_beside_a_tent() -> None:
    made = ready("a tent beside a campfire in a meadow", 2.0, SIZE, 1)
    fire = next(event for beat in made.staged.scene.beats for event in beat.events if event.do == "burn")
    tent = made.staged.layout.lies[next(iter(made.staged.layout.lies))]
    assert fire.where and 0.8 < abs(fire.where[0] - tent[0]) < 6.0
