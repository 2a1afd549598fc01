"""The table of French heads: large enough for strangers' ideas, and every English word in it is one that WordNet knows."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import filmwright.language.french as french
from filmwright.language import in_english
from filmwright.language.wordnet import PARTS_OF_SPEECH, senses

TABLE = tomllib.loads(Path(french.__file__).with_name("french.toml").read_text("utf-8"))


def test_some_fifteen_hundred_heads_and_more() -> None:
    assert sum(len(TABLE[part]) for part in PARTS_OF_SPEECH) >= 2000


@pytest.mark.parametrize("part", ["noun", "verb", "adjective"])
def test_every_word_leads_to_one_that_is_known(part: str) -> None:
    unknown = {fr: en for fr, en in TABLE[part].items() if not senses(en, part)}
    assert len(unknown) <= 3, unknown
    assert all(base in TABLE["verb"] for base in TABLE["verb_forms"].values())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("chante", "sing"), ("tombe", "fall"), ("joue", "play"), ("rencontre", "meet"), ("s’arrête", "stop"), ("portes", "door"),
        ("boulangère", "baker"), ("naufragés", "castaway"), ("écrit", "write"), ("disparaissent", "disappear"), ("hantée", "haunt"),
        ("horlogers", "watchmaker"), ("sous-marin", "submarine"), ("chevaux", "horse"),
    ],
)  # fmt: skip
def test_words_of_strangers_ideas(word: str, expected: str) -> None:
    found = in_english(word)
    assert found is not None and found[0] == expected
