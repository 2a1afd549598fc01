"""Prompts as strangers word them: what is only a way of speaking goes, and nothing that could be seen is lost in silence."""

from __future__ import annotations

import pytest

from filmwright.direction.asked_events import asked
from filmwright.reading.prompt import read
from filmwright.reading.prompt_wording import plain
from filmwright.reading.request import Request
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known


def request(prompt: str) -> Request:
    return read(prompt, known, animal)


def nouns(prompt: str) -> list[tuple[str, str, int]]:
    return [(each.kind, each.noun, each.count) for each in request(prompt).entities]


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("A short film about a fisherman", "a fisherman"),
        ("A movie trailer featuring a clown", "a clown"),
        ("The story of a lonely king", "a lonely king"),
        ("A guided tour of a palace", "inside a palace"),
        ("An old man in his 70s mends a net", "An old 75 year old man mends a net"),
        ("Three Corgis", "Three corgis"),
        ("a Golden Retriever dog swims", "a golden retriever swims"),
        ("two fox cubs", "two baby foxs"),
        ("the moonlight bathes the garden", "the moonlight on the garden"),
        ("a wood table", "a wooden table"),
        ("A heron flying over a lake", "A heron flies over a lake"),
        ("aerial footage flying over a lake", "aerial footage flying over a lake"),
        ("a film crew with cameras", "a film crew with cameras"),
        ("the dog's tail wags", "the dog's tail wags"),
        ("It's a clown", "It's a clown"),
    ],
)
def test_ways_of_speaking_are_put_plainly(prompt: str, said: str) -> None:
    assert plain(prompt)[0] == said


def test_in_a_close_up_the_owner_is_there_with_what_is_theirs() -> None:
    assert plain("Close-up of an old woman's wrinkled hands") == ("Close-up of an old woman", ("wrinkled",))
    told = request("Close-up of an old woman's wrinkled hands")
    assert "wrinkled" in told.not_understood, "what went and could be seen is told"
    assert plain("An old woman's hands shake")[0] == "An old woman's hands shake", "the sentence keeps its subject"


def test_years_are_no_number_of_people() -> None:
    for prompt in ("a 30 year old man in a bar", "a 24-year-old nurse"):
        (kind, _, count), *_ = nouns(prompt)
        assert (kind, count) == ("person", 1), prompt
    assert nouns("3 old men")[0][2] == 3
    assert not {"year", "old", "years"} & set(request("a 30 year old man in a bar").not_understood)


def test_a_name_with_an_article_is_nobody() -> None:
    assert nouns("a Victoria crowned pigeon")[0][:2] == ("creature", "pigeon")
    assert nouns("Victoria smiles")[0][0] == "person"


def test_kinds_with_royal_names_wear_no_crown() -> None:
    crab = request("a king crab on the beach").of_kind("creature")[0]
    assert "crown" not in crab.words
    assert "crown" in request("a king frog").of_kind("creature")[0].words


def test_an_animal_with_a_calling_is_an_animal() -> None:
    assert nouns("a cat chef in a kitchen")[0][:2] == ("creature", "cat")
    assert nouns("a dog owner in a park")[0][0] in ("person", "creature")


def test_clothes_that_are_worn_are_not_things_besides() -> None:
    assert nouns("A detective in a trench coat on a bridge") == [("person", "detective", 1)]


def test_snow_that_lies_does_not_fall() -> None:
    lies, falls = request("a deer in a snowy meadow"), request("a deer in a meadow, snow falling")
    assert (lies.where.weather, dict(lies.where.options).get("season")) == ("clear", "winter")
    assert falls.where.weather == "snow"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a starfish on the bottom of the ocean floor", "underwater"),
        ("a drone circles around a small church on a hill", "sight"),
        ("a priest in a church", "hall"),
        ("a dragon flying over a castle breathing fire", "sight"),
        ("an android in a cyberpunk world", "street"),
        ("a car on a salt desert", "desert"),
        ("two men at a wood dining room table", "plain"),
    ],
)
def test_places_are_found_behind_the_wording(prompt: str, kind: str) -> None:
    assert request(prompt).where.kind == kind


def test_lights_that_glow_set_nothing_alight() -> None:
    told = request("a woman on a street lined with glowing neon signs")
    assert told.where.time == "night"
    assert not asked(told).happenings


def test_an_explosion_is_behind_who_walks_away_from_it() -> None:
    (happening,) = asked(request("A man walks away from an explosion")).happenings
    assert (happening.event.do, happening.event.what) == ("explode", "")
    (happening,) = asked(request("A barrel explodes")).happenings
    assert happening.event.what, "what explodes is the barrel"


def test_whom_the_stage_has_only_in_everyday_clothes_is_told() -> None:
    told = request("a mermaid on a rock by the sea")
    assert told.of_kind("person") and "mermaid" in told.not_understood


def test_full_of_is_no_number() -> None:
    assert nouns("a treasure chest full of gold")[0][2] == 1
