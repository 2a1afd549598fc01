"""Looks from words: strangers' descriptions, contradictions and what nobody can be; marks, states, statures; French."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.reading.casting import SHORTEST, TALLEST, cast, recast
from filmwright.reading.costume import costume_words
from filmwright.reading.look import stated
from filmwright.stage.people.body import check_look
from filmwright.stage.people.marks import check_marks
from filmwright.stage.people.wardrobe import dress


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("a man of fifty with round glasses", {"age": 50.0, "marks": ("glasses",)}),
        ("a girl with red pigtails", {"hair": "pigtails", "hair_colour": "#8c3d1c"}),
        ("a punk with a green mohawk", {"hair": "mohawk", "hair_colour": "#3f7d4e"}),
        ("a Viking with a braided red beard", {"beard": "short", "hair_colour": "#8c3d1c"}),
        ("a woman with purple hair", {"hair_colour": "#6a4a94"}),
        ("a captain with one arm in a sling and a bandaged head", {"marks": ("bandage", "sling")}),
        ("a tattooed sailor with an eyepatch and earrings", {"marks": ("eyepatch", "tattoo", "earrings")}),
        ("a pregnant woman", {"age": 29.0, "marks": ("pregnant",)}),
        ("a boy covered in mud", {"marks": ("dirt",)}),
        ("a clerk soaked to the skin in a torn shirt", {"marks": ("wet", "torn")}),
        ("a six-foot-five woman", {"tall": 1.96}),
        ("a man, 1.90 m tall", {"tall": 1.90}),
        ("une jeune fille rousse avec des taches de rousseur", {"sex": "female", "age": 16.0, "marks": ("freckles",)}),
        ("un enfant de huit ans", {"age": 8.0}),
        ("une femme voilée", {"sex": "female"}),
        ("an old crone", {"sex": "female", "age": 80.0}),
    ],
)
def test_descriptions(description: str, expected: dict[str, Any]) -> None:
    said = stated(description)
    assert {key: said.get(key) for key in expected} == expected


@pytest.mark.parametrize(
    ("description", "word"),
    [
        ("a baby of ninety", "age 90"),
        ("a tiny giant", "giant"),
        ("a bald woman with long red hair", "bald"),
        ("a skinny fat man", "skinny and fat"),
        ("a thirty-foot woman", ""),
        ("a 30-foot baby of ninety", "9.14 m"),
    ],
)
def test_what_cannot_be_is_told_and_somebody_is_shown(description: str, word: str) -> None:
    said = stated(description)
    casting = cast("X", "film", said)
    check_look(casting.look)
    assert any(word in told for told in casting.chosen)
    again = recast(casting.look, said)
    assert again.look == casting.look
    check_look(again.look)


def test_a_plain_description_leaves_no_doubt() -> None:
    for description in (
        "a tall thin man of forty",
        "a little girl in a red coat",
        "a woman with long black hair",
        "a baby",
        "a six-year-old child",
    ):
        assert "doubts" not in stated(description)


@settings(max_examples=60, deadline=None)
@given(st.floats(0.01, 900), st.sampled_from(["{:.2f} m tall", "{:.0f}-foot", "{:.0f} cm"]))
def test_any_stature_gives_a_body_that_can_be(number: float, words: str) -> None:
    look = cast("X", "film", stated("a man, " + words.format(number))).look
    assert SHORTEST <= look.height <= TALLEST


def test_a_number_of_feet_is_no_age() -> None:
    assert "age" not in stated("a 30-foot woman")


def test_light_hair_and_freckles_go_with_light_skin_and_dark_skin_with_dark_eyes() -> None:
    for name in "abcdefgh":
        assert "european" in cast(name, "film", stated("a woman with red hair and freckles")).look.origin.split("+")
        eyes = cast(name, "film", stated("an Indian woman")).look.eyes
        assert sum(int(eyes[k : k + 2], 16) for k in (1, 3, 5)) < 200


@pytest.mark.parametrize(
    ("description", "words", "kinds"),
    [
        ("un pêcheur en ciré jaune et bottes", "pêcheur, ciré jaune, bottes", {"raincoat #d9a514"}),
        ("une vieille dame en robe à fleurs", "dress fleurs", {"dress #7a3b4a flowers"}),
        ("un homme en costume gris", "costume gris", {"suit #74777b"}),
        ("a woman in a hijab and a long grey coat", "hijab, long grey coat", {"headscarf #3a4a6b", "coat #74777b"}),
        ("a nurse with a face mask", "nurse, face mask", {"mask #9fc0cc"}),
        (
            "a man in a red plaid shirt and a turban",
            "red plaid shirt, turban",
            {"shirt #b5302a plaid", "turban #b8701f"},
        ),
        ("a gangster in a pinstriped suit", "gangster, pinstriped suit", {"suit #27303f pinstripes"}),
    ],
)
def test_clothes(description: str, words: str, kinds: set[str]) -> None:
    assert costume_words(description) == words
    outfit = dress(words, cast("X", "film", stated(description)).look)
    assert kinds <= {" ".join(filter(None, (g.kind, g.colour, g.pattern))) for g in outfit.garments}
    assert not outfit.unknown


def test_every_mark_that_words_give_can_be_shown() -> None:
    from filmwright.reading.words import table

    for _, mark in table("look")["marks"]:
        check_marks(cast("X", "film", {"marks": (mark,)}).look)
