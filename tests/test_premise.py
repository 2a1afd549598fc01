"""What an idea must say for a story: patterns by meaning, clauses put in order, French words that agree."""

from __future__ import annotations

import re

import pytest

from filmwright.writing.builtin import compose
from filmwright.writing.clauses import circumstance, in_order
from filmwright.writing.french import gender, singular, with_article
from filmwright.writing.grammar import spoken, turned
from filmwright.writing.idea import read
from filmwright.writing.premise import ROLES, match, means, told_of, told_that
from filmwright.writing.shapes import PLAIN, shapes

CAUGHT = [
    ("hero:person teach other:person ..", "A miner teaches his nephew to whistle", {"hero": "miner", "other": "nephew"}),
    ("hero:person must @sentence other:person,partner", "A judge must sentence his friend", {"hero": "judge", "other": "friend"}),
    ("hero:person @save thing:thing,last ..", "A baker tries to save her last loaf", {"hero": "baker", "thing": "loaf"}),
    ("hero @recognize other:person", "A spy is recognised by a waiter", {"hero": "waiter", "other": "spy"}),
    ("hero:person @ban thing:any ..", "The mayor of a village bans bells", {"hero": "mayor", "thing": "bell"}),
    ("hero:person steal thing:sky", "Un enfant vole la lune", {"hero": "child", "thing": "moon"}),
]  # fmt: skip
MISSED = [
    ("hero:person teach other:person ..", "A dog teaches a cat to swim"),
    ("hero:person @recognize other:person", "A waiter does not recognize the bride"),
    ("thing:sky/@great @stop ..", "A mountain guide stops for lunch"),
]


@pytest.mark.parametrize(("pattern", "idea", "roles"), CAUGHT)
def test_a_pattern_catches_its_roles(pattern: str, idea: str, roles: dict[str, str]) -> None:
    caught = match(pattern, read(idea))
    assert caught is not None
    assert {role: thing.noun for role, thing in caught.items()} == roles


@pytest.mark.parametrize(("pattern", "idea"), MISSED)
def test_a_pattern_misses_what_only_shares_its_words(pattern: str, idea: str) -> None:
    assert match(pattern, read(idea)) is None


def test_stories_ask_for_groups_and_roles_that_there_are() -> None:
    for shape in (*shapes("en"), *shapes("fr")):
        for _, pattern in shape.ideas:
            for element in pattern.split():
                name, colon, _ = element.lstrip("?").partition(":")
                assert not colon or name in ROLES, (shape.name, element)
                for group in re.findall(r"@(\w+)", element):
                    means("word", group)  # KeyError for one that there is not


def test_clauses_are_put_in_order_and_told_to_somebody() -> None:
    assert in_order("When the river floods, a baker loses his oven.") == "A baker loses his oven when the river floods."
    assert circumstance("A chef loses her nose the day before the wedding.") == "the day before the wedding"
    idea = read("A girl who has never seen snow travels to the sea")
    assert (idea.verb, idea.who) == ("travel", "has never seen snow")
    assert turned(idea.who, "I") == "I've never seen snow"
    idea = read("A surgeon operates on the man who killed her husband")
    told = told_of(idea.preps["on"], idea)
    assert turned(told, "you", "her") == "you killed my husband"
    assert spoken(told_that(read("A child tells the driver that he will fall")), "you") == "you will fall"


def test_french_small_words_agree() -> None:
    idea = "Une fillette trouve un œuf énorme et la clé de l'école"
    assert [gender(word, idea) for word in ("œuf", "clé", "école")] == ["m", "f", "f"]
    assert [with_article("école", "f", key) for key in ("le", "Du", "au", "son", "ce")] == [
        "l'école", "De l'école", "à l'école", "son école", "cette école",
    ]  # fmt: skip
    assert [with_article("lettres", "p", key) for key in ("un", "mon", "de")] == [
        "des lettres",
        "mes lettres",
        "de lettres",
    ]
    assert [singular(words) for words in ("vieux voisins", "chevaux", "fils")] == ["vieux voisin", "cheval", "fils"]


@pytest.mark.parametrize(
    "idea",
    ["Un plombier compte les nuages", "Deux voisins se disputent un cerisier", "La mer se retire et ne revient pas"],
)
def test_a_french_idea_is_french_from_title_to_end(idea: str) -> None:
    draft = compose(idea, minutes=1.5, seed=1, language="")
    assert draft.language == "fr"
    headings = [line for line in draft.text.splitlines() if line.startswith(("INT.", "EXT."))]
    assert headings and all(re.search(r" - (JOUR|NUIT|SOIR|AUBE)", line) for line in headings)
    said = draft.text.replace(draft.logline, "").replace("Notes: story", "").lower()
    assert not re.search(r"\b(the|and|with|you|from|by)\b", said)


def test_a_plain_story_says_that_it_is_one() -> None:
    draft = compose("Un plombier compte les nuages", minutes=1.5, seed=1, language="")
    assert draft.shape == PLAIN and "I have no story of my own for this idea" in draft.notes[-1]
