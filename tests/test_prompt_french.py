"""French prompts in English words and order, and what is read from them."""

from __future__ import annotations

import pytest

from filmwright.reading.prompt import read
from filmwright.reading.prompt_french import rendered
from filmwright.reading.riders import mounted
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known


@pytest.mark.parametrize(
    "french, english",
    [
        ("un chien court, plan large", "a dog runs, wide shot"),
        (
            "une vieille femme marche sous la pluie dans une rue de Lyon la nuit",
            "an old woman walks in the rain in a street of Lyon at night",
        ),
        ("un homme lit un livre dans une bibliothèque", "a man reads a book in a library"),
        ("des pêcheurs sur un port à l'aube", "some fishermen on a harbor at dawn"),
        ("trois chevaux noirs galopent dans la neige", "three black horses gallop in the snow"),
        ("un pompier qui court dans une rue en feu", "a firefighter runs in a street on fire"),
        ("une petite fille en robe jaune danse", "a little girl in yellow dress dances"),
        ("une table en bois", "a wooden table"),
        ("un vieux château abandonné dans le brouillard, vu du ciel", "an old abandoned castle in the fog, drone shot"),
    ],
)
def test_french_is_put_into_english_order(french: str, english: str) -> None:
    assert " ".join(rendered(french).split()) == english


def test_what_a_french_prompt_names_is_seen() -> None:
    request = read(
        "une voiture bleue et deux enfants dans une rue de village au coucher du soleil, caméra portée", known, animal
    )
    assert {(entity.noun, entity.count, entity.colour) for entity in request.entities} >= {
        ("car", 1, "blue"),
        ("child", 2, ""),
    }
    assert request.where.kind == "street" and request.where.time == "dusk" and request.camera.movement == "hand_held"


@pytest.mark.parametrize(
    "said, meant",
    [
        ("a cyclist on a coast road", "a cyclist riding a bicycle on a coast road"),
        ("two Bikers at dusk", "two Bikers riding motorcycles at dusk"),
        ("a cyclist rides up a hill", "a cyclist riding a bicycle rides up a hill"),
        ("a cyclist rides a red bicycle", "a cyclist rides a red bicycle"),
        ("a knight sitting on horseback", "a knight riding a horse"),
        ("a skateboarder on his skateboard", "a skateboarder on his skateboard"),
        ("a hiker on a hill", "a hiker on a hill"),
    ],
)
def test_who_is_called_by_a_mount_has_it(said: str, meant: str) -> None:
    assert mounted(said) == meant


def test_an_empty_or_odd_text_is_no_trouble() -> None:
    assert rendered("") == "" and "§" not in rendered("§0§ un §7§ chat !!")
