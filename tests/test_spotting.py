"""Spotting finds what one pattern of all the words would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.reading.props import _kinds, _things
from filmwright.reading.spotting import Vocabulary

PIECES = ["tea", "cup", "teacup", "tea cup", "coat", "rain coat", "o'clock", "x-ray", "é", "s", "2"]


@given(
    words=st.sets(st.sampled_from(PIECES), min_size=1),
    text=st.lists(st.sampled_from([*PIECES, " ", "-", "'", ".", "_", "the"])).map("".join),
    closing=st.sampled_from(["-", "'-"]),
)
def test_the_same_words_as_one_pattern(words: set[str], text: str, closing: str) -> None:
    longest_first = sorted(sorted(words), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w{re.escape(closing)}])")
    wanted = [(match.group(), *match.span()) for match in pattern.finditer(text)]
    spots = Vocabulary(sorted(words), closing).spots(text)
    assert [(spot.word, spot.start, spot.end) for spot in spots] == wanted


def test_every_word_for_a_thing_is_found_by_itself() -> None:
    for word in _kinds():
        assert [spot.word for spot in _things().spots(f"she takes the {word}.")] == [word]


def test_a_word_must_begin_like_one() -> None:
    with pytest.raises(ValueError, match="does not begin"):
        Vocabulary(["-cup"], "-")
