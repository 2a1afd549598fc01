"""Things shown where they belong, with room about them, and people beside them."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.direction.asked_company import together
from filmwright.direction.belonging import home_of, stands
from filmwright.reading.prompt import read
from filmwright.reading.request import Where
from filmwright.reading.words import table
from filmwright.stage.camera import project
from filmwright.stage.creatures import known as animal
from filmwright.stage.places import build
from filmwright.stage.places.rooms_loft import FREE, ROOMS
from filmwright.stage.props import FAMILIES, known
from filmwright.steps.picturing import ready


@pytest.mark.parametrize(
    ("nouns", "place", "type_"),
    [
        (["sofa"], "living room", "loft"),
        (["refrigerator"], "kitchen", "open kitchen"),
        (["bed", "teddy bear"], "bedroom", "large bedroom"),
        (["bathtub"], "bathroom", "bathing room"),
        (["bottle", "chair"], "living room", "loft"),
        (["apple"], "kitchen", "kitchen"),
        (["letter"], "living room", "living"),
    ],
)
def test_large_things_stand_on_a_free_floor_and_small_ones_lie_in_a_furnished_room(
    nouns: list[str], place: str, type_: str
) -> None:
    found = home_of(nouns, Where())
    assert found is not None and found.interior
    assert (found.place, dict(found.options)["type"]) == (place, type_)


def test_what_is_carried_tells_no_place_when_somebody_is_there() -> None:
    assert home_of(["apple"], Where(), used=True) is None
    used = home_of(["sofa"], Where(), used=True)
    assert used is not None and dict(used.options)["type"] == "living", "who sits down does so in a furnished room"


def test_a_bench_is_out_of_doors() -> None:
    found = home_of(["bench"], Where())
    assert found is not None and not found.interior and found.place == "park"


def test_the_table_names_kinds_that_there_are_each_once() -> None:
    listed = [kind for group in table("belongings").values() for kinds in group.values() for kind in kinds]
    assert len(listed) == len(set(listed))
    assert all(kind in FAMILIES and not FAMILIES[kind].home for kind in listed)


def test_furniture_stands_and_chairs_are_carried() -> None:
    assert all(stands(kind) for kind in ("sink", "toilet", "sofa", "bed", "refrigerator", "table"))
    assert not any(stands(kind) for kind in ("chair", "cup", "suitcase", "clock", "coat", "barbell"))


@pytest.mark.parametrize("name", ROOMS)
def test_rooms_for_things_have_a_free_floor(name: str) -> None:
    plan = build(Place("p", "ROOM", "room", True, 7, (("type", name),))).plan
    x, z = plan.marks[0]
    assert plan.marks[0] == FREE[0]
    for box in plan.boxes:
        if box.hi[1] > 0.25:
            gap = np.maximum(np.maximum(np.array([box.lo[0] - x, box.lo[2] - z]), [x - box.hi[0], z - box.hi[2]]), 0)
            assert np.linalg.norm(gap) > 1.9, box.name


def test_on_it_and_in_it_are_read_behind_the_thing() -> None:
    for prompt, rel in (("a table with a vase on it", "above"), ("a box with a key inside it", "inside")):
        request = read(prompt, known, animal)
        below, thing = request.entities
        assert [(r.a, r.rel, r.b) for r in request.relations] == [(thing.id, rel, below.id)]
        assert not request.not_understood


def test_a_laptop_lies_on_the_desk_that_it_is_named_with() -> None:
    made = ready("a desk with a laptop", 1.0, (160, 68), 1)
    desk, laptop = (made.staged.layout.lies[f"e{k}-1"] for k in (1, 2))
    assert laptop[1] > desk[1] + 0.6
    assert not any(prop.kind == "stool" for prop in made.staged.layout.props)


@pytest.mark.parametrize(
    ("prompt", "side"),
    [("a man and a refrigerator", -1), ("a woman on the right of a sofa", 1), ("two men and a bathtub", 0)],
)
def test_people_beside_furniture_are_in_the_picture_with_it(prompt: str, side: int) -> None:
    made = ready(prompt, 1.0, (160, 68), 1)
    staged = made.staged
    prop = next(prop for prop in staged.layout.props if prop.id in staged.layout.of)
    at = staged.layout.lies[prop.id]
    marks = dict(staged.scene.marks)
    if side:
        assert all(np.sign(mark.x - at[0]) == side for mark in marks.values())
    else:
        assert {np.sign(mark.x - at[0]) for mark in marks.values()} == {-1.0, 1.0}
    assert not any(cue.prop == prop.id for beat in staged.scene.beats for cue in beat.cues), "nobody carries it"
    both = together(staged.scene, staged.layout, dict.fromkeys(marks, 1.75))
    assert both is not None
    corners = np.array([[x, y, z] for x in both[:, 0] for y in both[:, 1] for z in both[:, 2]])
    assert max(abs(part) for corner in corners for part in project(made.camera(0.0), corner, made.aspect)[:2]) < 1.05


def test_a_cake_is_on_the_table_behind_which_somebody_stands() -> None:
    made = ready("A grandmother stands behind a cake at a dining table", 1.0, (160, 68), 1)
    lies = {prop.kind: made.staged.layout.lies[prop.id] for prop in made.staged.layout.props}
    assert lies["cake"][1] > lies["table"][1] + 0.6
    assert next(iter(made.staged.scene.marks))[1].z < lies["table"][2]


def test_no_table_stands_in_the_sea() -> None:
    made = ready("a starfish and a shell on the sea floor", 1.0, (160, 68), 1)
    assert not any(prop.kind in ("table", "stool") for prop in made.staged.layout.props)
