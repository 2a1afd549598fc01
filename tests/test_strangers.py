"""Whole sentences as strangers write them: who goes after whom, how many there are, what is apart from them, where, and in what dress."""

from __future__ import annotations

import math

import pytest

from filmwright.bible import Look, Place
from filmwright.direction.asked_chases import before, beside, chased, fleeing
from filmwright.reading.costume import costume_words
from filmwright.reading.prompt import read
from filmwright.reading.prompt_wording import plain
from filmwright.reading.request import Request
from filmwright.scenes import Cue
from filmwright.stage.creatures import known as animal
from filmwright.stage.people.wardrobe import dress
from filmwright.stage.places import build
from filmwright.stage.props import known


def _read(prompt: str) -> Request:
    return read(prompt, known, animal)


# ---------------------------------------------------------------------- who goes after whom


def test_one_animal_goes_after_the_other_whichever_is_named_first() -> None:
    request = _read("a fox chases a hen through a garden")
    nouns = {entity.id: entity.noun for entity in request.entities}
    hunter, prey = chased(request) or ("", "")
    assert (nouns[hunter], nouns[prey]) == ("fox", "hen")
    turned = _read("a rabbit is chased by a dog across a field")
    nouns = {entity.id: entity.noun for entity in turned.entities}
    hunter, prey = chased(turned) or ("", "")
    assert (nouns[hunter], nouns[prey]) == ("dog", "rabbit")
    assert chased(_read("a cat sits beside a dog in a kitchen")) is None


def test_who_is_chased_is_ahead_on_the_same_way_and_a_pack_is_behind() -> None:
    cue = Cue("dog", "run", 0, 96, path=((0.0, 0.0), (0.0, 6.0), (6.0, 6.0)))
    mark, led = before(cue, "hare", 2.0, 0.0)
    assert (mark.x, mark.z) == (0.0, 2.0)
    assert led.path[-1] == (8.0, 6.0)
    assert led.frames == cue.frames
    mark, _ = beside(cue, "hound", 1)
    assert mark.z < 0.0
    assert abs(mark.x) > 0.5


def test_who_is_chased_flees_as_it_can() -> None:
    request = _read("a kitten chases a butterfly in a garden")
    butterfly = next(entity for entity in request.entities if entity.noun == "butterfly")
    assert fleeing(butterfly).does[0] == ("fly", "")


# ---------------------------------------------------------------------- how many, and what is apart


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("a group of sailors sings in a bar", "five sailors sings in a bar"),
        ("a trio of dancers on a stage", "three dancers on a stage"),
        ("a bear and her cubs in a forest", "a bear and baby bear in a forest"),
        ("a giraffe with its two calves", "a giraffe and two baby giraffe"),
        ("two lovers slow dancing on a roof", "two lovers dancing together on a roof"),
    ],
)
def test_wordings_are_put_plainly(said: str, meant: str) -> None:
    assert " ".join(plain(said)[0].split()) == meant


def test_a_jazz_trio_is_three_who_each_play_something() -> None:
    request = _read("a jazz trio plays in a bar")
    assert len(request.people) == 3
    assert {"saxophone", "double bass", "drums"} <= {entity.noun for entity in request.entities}


def test_what_flies_about_somebody_is_not_who_flies() -> None:
    request = _read("a wrestler runs in a gym, sweat flying")
    assert "flying" not in request.told
    assert {"sweat", "flying"} <= set(request.not_understood)
    walked = _read("a woman walks in a park, her dog running beside her")
    assert ("run", "") in walked.of_kind("creature")[0].does and "running" not in walked.told, "the dog runs, not she"


# ---------------------------------------------------------------------- where


@pytest.mark.parametrize(
    ("prompt", "kind", "option"),
    [
        ("a blue van drives along a coastal road", "plain", ("kind", "coast")),
        ("a lorry on a desert highway", "plain", ("kind", "waste")),
        ("a goat in a field of wildflowers", "plain", ("kind", "wildflowers")),
        ("an angler stands on a wooden pier", "shore", ("on", "pier")),
        ("a page bows in a castle hall", "room", ("type", "throne")),
        ("friends sit around a bonfire on the beach", "shore", ("kind", "beach")),
    ],
)
def test_places_of_strangers_sentences(prompt: str, kind: str, option: tuple[str, str]) -> None:
    where = _read(prompt).where
    assert where.kind == kind
    assert option in where.options


def test_a_coastal_road_runs_high_over_the_sea_beside_it() -> None:
    coast = build(Place("road", "ROAD", "plain", False, 5, (("kind", "coast"), ("way", "road"))))
    assert coast.water == 0.0
    ground = coast.plan.ground
    assert float(ground(0.0, 0.0)) > 10.0
    assert float(ground(60.0, 0.0)) < 0.0
    assert abs(float(ground(-2.5, 4.0)) - float(ground(2.5, 4.0))) < 1.0


def test_who_is_on_a_pier_stands_on_its_planks() -> None:
    plan = build(Place("pier", "PIER", "shore", False, 5, (("kind", "harbour"), ("on", "pier")))).plan
    for x, z in plan.marks:
        assert float(plan.ground(x, z)) == pytest.approx(1.45)
        assert plan.standable((x, z))
    assert math.isclose(float(plan.ground(0.0, 0.0)), 1.5, abs_tol=0.6)


# ---------------------------------------------------------------------- in what dress


@pytest.mark.parametrize(
    ("who", "kinds"),
    [
        ("an old samurai", {"kimono", "lamellar", "kabuto"}),
        ("a young knight", {"plate", "helm"}),
        ("a viking", {"horned_helmet", "cape"}),
        ("a tired chef", {"toque", "apron"}),
        ("a pirate", {"tricorn", "eyepatch"}),
        ("a pharaoh", {"nemes", "robe"}),
        ("a roman soldier", {"galea", "armour"}),
        ("a geisha", {"kimono"}),
        ("a graduate", {"mortarboard", "robe"}),
        ("a rice farmer", {"conical_hat"}),
    ],
)
def test_callings_wear_what_they_are_known_by(who: str, kinds: set[str]) -> None:
    look = Look("female" if "geisha" in who else "male", 40.0)
    assert kinds <= {garment.kind for garment in dress(costume_words(who), look, 3).garments}
