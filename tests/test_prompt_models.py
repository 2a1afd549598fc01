"""Models of things in prompts: toys, sculptures, folded paper, worlds under glass, matters, patterns, heaps, showers, what is said."""

from __future__ import annotations

import time

import pytest

from filmwright.reading.prompt import LONGEST, read
from filmwright.reading.prompt_models import matter_of, modelled
from filmwright.reading.prompt_wording import plain
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("a toy tractor on a shelf", "tractor_toy"),
        ("a plush giraffe", "giraffe_toy"),
        ("a marble statue of an owl", "owl_figure"),
        ("a turtle ice sculpture", "turtle_figure"),
        ("an origami swan", "swan_folded"),
        ("a paper boat in a puddle", "boat_folded"),
        ("a palace made of candy", "palace_figure"),
        ("a gingerbread cottage", "cottage_figure"),
        ("a cloud shaped like a whale", "whale_cloud"),
        ("a heap of oranges", "orange_heap"),
        ("a snail made of glass", "snail_figure"),
    ],
)
def test_what_is_a_model_is_one_thing(prompt: str, noun: str) -> None:
    request = read(prompt, known, animal)
    assert [entity.noun for entity in request.of_kind("thing")][:1] == [noun]
    assert not request.of_kind("creature") and not request.of_kind("person")
    assert known(noun) == noun


@pytest.mark.parametrize(
    ("prompt", "small", "vessel"),
    [
        ("a village inside a glass sphere", "village_diorama", "glass globe"),
        ("a jar with a galaxy inside", "galaxy_diorama", "clear jar"),
        ("a train in a bottle", "train_toy", "clear bottle"),
        ("a whale swimming in a light bulb", "whale_toy", "glass bulb"),
    ],
)
def test_what_is_under_glass_is_small_and_within(prompt: str, small: str, vessel: str) -> None:
    request = read(prompt, known, animal)
    nouns = {entity.id: entity.noun for entity in request.entities}
    assert [(nouns[r.a], r.rel, nouns[r.b]) for r in request.relations] == [(small, "inside", vessel)]


def test_what_belongs_in_a_vessel_stays_what_it_is() -> None:
    assert modelled("a goldfish in a bowl", known) == "a goldfish in a bowl"
    assert modelled("a kitten sleeping in a box", known) == "a kitten sleeping in a box"
    assert modelled("flowers in a vase", known) == "flowers in a vase"


@pytest.mark.parametrize(
    ("prompt", "falls"),
    [
        ("it is raining spoons", "spoon"),
        ("pianos falling from the sky", "piano"),
        ("a rain of frogs over a town", "frog"),
    ],
)
def test_what_rains_is_a_shower(prompt: str, falls: str) -> None:
    assert f"{falls}s_shower" in modelled(prompt, known)
    assert modelled("it is raining in the street", known) == "it is raining in the street"


@pytest.mark.parametrize(
    ("prompt", "material"),
    [
        ("a polka-dot teapot", "dots"),
        ("a chair covered in moss", "moss"),
        ("a striped armchair", "stripes"),
        ("a bicycle made of autumn leaves", "autumn_leaves"),
        ("a camouflage backpack", "camouflage"),
        ("a guitar made entirely out of lego bricks", "bricks"),
    ],
)
def test_matters_and_patterns_are_read_before_and_after(prompt: str, material: str) -> None:
    request = read(prompt, known, animal)
    assert [entity.material for entity in request.of_kind("thing")] == [material]
    assert not request.not_understood


def test_an_animal_of_a_matter_moves_when_it_does_something() -> None:
    entity = read("a horse made of flowers running in a field", known, animal).of_kind("creature")[0]
    assert "of_flowers" in entity.words and entity.does == (("run", ""),)


def test_what_things_say_is_theirs_and_names_nothing() -> None:
    request = read('a sign that says "Free Kittens" on a street', known, animal)
    assert [entity.words for entity in request.of_kind("thing")] == ["says Free Kittens"]
    assert not request.of_kind("creature") and not request.not_understood
    lost = read('a meadow with the words "Good Bye"', known, animal)
    assert "good bye" in lost.not_understood


def test_the_longest_matter_is_taken() -> None:
    assert matter_of("cotton candy floating") == ("cotton-candy", "floating")
    assert matter_of("regret") == ("", "regret")


@pytest.mark.parametrize(
    "word",
    [
        "a toy ",
        "sitting ",
        "made of ",
        "inside a glass ",
        "polka dots ",
        "raining ",
        "a model of a ",
        "with the words ",
    ],
)
def test_no_wording_takes_long_over_a_long_prompt(word: str) -> None:
    text = (word * LONGEST)[:LONGEST]
    begin = time.process_time()
    plain(text)
    modelled(text, known)
    assert time.process_time() - begin < 20.0  # a pattern that backtracks would not end at all
