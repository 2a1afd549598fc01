"""What is inside something that shuts, and animals in vessels."""

from __future__ import annotations

import pytest

from filmwright.direction.arranging import Laid, rim_of
from filmwright.direction.asked_animals import Herd, herd
from filmwright.direction.asked_scene import place_of
from filmwright.direction.asked_things import Layout, lay
from filmwright.direction.contained import lies, numbered
from filmwright.reading.prompt import read
from filmwright.reading.request import Request
from filmwright.stage.creatures import known as animal
from filmwright.stage.places import build
from filmwright.stage.props import known, prop_mesh
from filmwright.steps.picturing import _settled


def asked(prompt: str) -> Request:
    return read(prompt, known, animal)


def settled(prompt: str) -> Request:
    return _settled(asked(prompt), 1)


def staged(prompt: str) -> tuple[Layout, Herd]:
    request = asked(prompt)
    plan = build(place_of(request, 1)).plan
    layout = lay(request, plan, [])
    return layout, herd(request, plan, layout, (), 48, lambda *_: 5.0)


@pytest.mark.parametrize(
    "prompt",
    [
        "A cat sleeping in a box",
        "A dog is asleep in a basket",
        "A puppy sits in a teacup",
        "Two kittens peeking out of a box",
    ],
)
def test_an_animal_that_does_something_in_a_vessel_is_in_it(prompt: str) -> None:
    assert [relation.rel for relation in asked(prompt).relations] == ["inside"]


def test_who_is_asleep_sleeps() -> None:
    assert all(
        lies(asked(prompt).of_kind("creature")[0]) for prompt in ("A dog asleep on a rug", "A cat is asleep in a box")
    )


@pytest.mark.parametrize(
    ("prompt", "kind"), [("Books in a cardboard box", "open box"), ("A teddy bear in a suitcase", "open suitcase")]
)
def test_what_shuts_is_open_where_something_is_in_it(prompt: str, kind: str) -> None:
    kinds = [prop.kind for prop in staged(prompt)[0].props]
    assert kind in kinds and kind.removeprefix("open ") not in kinds
    assert kind not in [prop.kind for prop in staged(prompt.rsplit(" in ")[1])[0].props]


@pytest.mark.parametrize("prompt", ["A cat in a box", "A hamster in a cup", "A duck in a bucket"])
def test_an_animal_in_a_vessel_has_room_and_is_seen_over_its_rim(prompt: str) -> None:
    layout, animals = staged(prompt)
    vessel = next(prop for prop in layout.props if prop.id in layout.of and "table" not in prop.id)
    low, high = prop_mesh(vessel).bounds
    laid = Laid(vessel, layout.of[vessel.id], low, high)
    ((_, mark),) = animals.marks
    assert animals.bounds is not None
    foot = layout.lies[vessel.id][1]
    over = float(animals.bounds[1][1]) - (foot + rim_of(laid))
    assert over > 0.01 and mark.seat < foot + rim_of(laid)
    assert mark.posture == "sit"


def test_a_cage_s_bird_stays_on_its_floor_and_what_is_told_to_lie_on_the_floor_does() -> None:
    layout, animals = staged("A bird in a birdcage")
    cage = next(prop for prop in layout.props if prop.kind == "birdcage")
    low, high = prop_mesh(cage).bounds
    assert animals.marks[0][1].seat < layout.lies[cage.id][1] + 0.2 * float(high[1] - low[1])
    on_floor, _ = staged("A cardboard box on the floor")
    assert [prop.kind for prop in on_floor.props] == ["box"]


def test_a_few_things_lie_on_the_floor_of_a_basket_and_are_looked_down_on() -> None:
    layout, _ = staged("Two eggs in a basket")
    basket = next(prop for prop in layout.props if prop.kind == "basket")
    eggs = [layout.lies[prop.id][1] for prop in layout.props if prop.kind == "egg"]
    low, high = prop_mesh(basket).bounds
    assert len(eggs) == 2 and max(eggs) < layout.lies[basket.id][1] + 0.2 * float(high[1] - low[1])
    assert layout.lift > 30.0


def test_a_number_that_is_told_is_kept_and_a_bowl_of_no_glass_is_not_clear() -> None:
    for prompt, count in (("Three apples in a bowl", 3), ("Apples in a bowl", 9), ("Three lemons in a bucket", 3)):
        things = numbered(asked(prompt)).of_kind("thing")
        assert things[0].count == count
        assert things[1].noun in ("bowl", "bucket")


def test_furniture_named_after_a_room_tells_the_room() -> None:
    assert settled("A letter lies on the kitchen table").where.place == "kitchen"
    assert settled("A book on a bedside table").where.place == "bedroom"
    assert settled("A book on a table").where.place not in ("kitchen", "bedroom")
