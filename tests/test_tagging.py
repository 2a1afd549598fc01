"""Sentences taken apart, in English, and French words led back to English ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright import language

LETTERS = {
    "N": "noun", "M": "name", "V": "verb", "J": "adjective", "R": "adverb", "O": "pronoun", "D": "determiner", "S": "possessive",
    "Q": "number", "P": "preposition", "C": "conjunction", "X": "auxiliary", "T": "particle", ".": "punctuation",
}  # fmt: skip
SENTENCES = """
An/D ultramarathon/N runner/N tries/V to/T outrun/V a/D sandstorm/N in/P the/D desert/N
A/D cheetah/N runs/V across/P the/D savannah/N at/P sunset/N
Two/Q old/J men/N sit/V on/P a/D park/N bench/N feeding/V pigeons/N
Mara/M pushes/V the/D heavy/J door/N and/C walks/V into/P the/D rain/N ./.
The/D camera/N pans/V slowly/R left/R as/C a/D red/J car/N drives/V away/R
a/D woman/N 's/S hands/N holding/V a/D steaming/J cup/N of/P coffee/N
He/O puts/V the/D letter/N down/R on/P the/D table/N
A/D snow-covered/J cabin/N stands/V beside/P a/D frozen/J lake/N
She/O turns/V ,/. sees/V the/D storm/N ,/. and/C runs/V
the/D waves/N crash/V against/P the/D rocks/N
three/Q green/J bottles/N on/P a/D wooden/J table/N
a/D man/N dressed/V in/P black/J walks/V his/D dog/N down/P a/D wet/J street/N
The/D runner/N stops/V ./. Breathes/V ./. Looks/V back/R ./.
leaves/N fall/V from/P the/D tree/N
She/O leaves/V the/D room/N
Her/D hand/N shakes/V as/C she/O opens/V the/D envelope/N
A/D boy/N flies/V a/D kite/N while/C his/D sister/N watches/V
Tom/M and/C Lena/M argue/V loudly/R in/P the/D kitchen/N
She/O is/X waiting/V for/P the/D last/J bus/N
Snow/N covers/V the/D silent/J village/N
Two/Q cars/N race/V along/P a/D coastal/J road/N at/P night/N
He/O looks/V at/P her/O and/C smiles/V ./.
""".strip().splitlines()


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_are_taken_apart(line: str) -> None:
    wanted = [piece.rpartition("/")[::2] for piece in line.split()]
    sentence = " ".join(text for text, _ in wanted).replace(" 's", "'s").replace(" ,", ",").replace(" .", ".")
    found = language.tag(sentence)
    assert [token.text for token in found] == [text for text, _ in wanted]
    wrong = [
        (token.text, token.tag)
        for token, (_, letter) in zip(found, wanted, strict=True)
        # "as" and "black" may be told either way: conjunction or preposition, adjective or noun
        if token.tag != LETTERS[letter] and token.text not in ("as", "black")
    ]
    assert not wrong


def test_tokens_carry_base_forms_and_places() -> None:
    sentence = "The wolves ran, Grace."
    found = language.tag(sentence, names=["Grace"])
    assert [token.lemma for token in found] == ["the", "wolf", "run", ",", "Grace", "."]
    assert [token.form for token in found] == ["", "plural", "past", "", "", ""]
    assert all(sentence[token.start :].startswith(token.text) for token in found)
    assert found[4].tag == "name"


def test_capitals_alone_do_not_make_a_name() -> None:
    by_text = {token.text: token.tag for token in language.tag("A RUNNER meets ELIAS in Marrakesh.")}
    assert by_text["RUNNER"] == "noun"
    assert by_text["ELIAS"] == by_text["Marrakesh"] == "name"


@given(st.text(max_size=60))
def test_any_text_is_taken_apart_in_order(text: str) -> None:
    found = language.tag(text)
    assert [token.start for token in found] == sorted({token.start for token in found})
    assert all(text[token.start : token.start + len(token.text)] == token.text for token in found)
    assert "".join(token.text for token in found) == "".join(text.split())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("chevaux", ("horse", "noun")), ("l'homme", ("man", "noun")), ("coureuse", ("runner", "noun")),
        ("courent", ("run", "verb")), ("mangeant", ("eat", "verb")), ("châteaux", ("castle", "noun")),
        ("blanche", ("white", "adjective")), ("pluvieuse", ("rainy", "adjective")), ("s’arrête", ("stop", "verb")),
        ("soudain", ("suddenly", "adverb")), ("zinzin", None), ("", None),
    ],
)  # fmt: skip
def test_french_words_lead_to_english_ones(word: str, expected: tuple[str, str] | None) -> None:
    assert language.in_english(word) == expected


def test_a_part_of_speech_may_be_asked_for() -> None:
    assert language.in_english("marche", "verb") == ("walk", "verb")
    assert language.in_english("neige", "verb") == ("snow", "verb")
    assert language.in_english("neige") == ("snow", "noun")
    assert language.in_english("maison", "verb") is None


def test_every_french_word_leads_to_a_word_that_wordnet_knows() -> None:
    from filmwright.language.french import _table

    for part in language.PARTS_OF_SPEECH:
        unknown = {word: english for word, english in _table()[part].items() if not language.lemmas(english, part)}
        assert not unknown
    assert set(_table()["verb_forms"].values()) <= set(_table()["verb"])


def test_after_two_names_what_may_be_a_verb_is_one() -> None:
    tags = {token.text: token.tag for token in language.tag("Paul and Ben talk in a kitchen")}
    assert tags["talk"] == "verb"
    assert {token.text: token.tag for token in language.tag("the talk of the town")}["talk"] == "noun"
