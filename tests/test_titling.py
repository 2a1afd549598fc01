"""What is read: cards inside the safe area, subtitles by the rules."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.formats import srt, vtt
from filmwright.media import Caption
from filmwright.titling.cards import credit_cards, mask, pictures, title_card
from filmwright.titling.subtitles import GAP, LONGEST, WIDEST, Spoken, subtitles

SIZES = [(640, 268), (1280, 536), (268, 640), (400, 400)]
sentence = st.lists(st.text("abcdefghij'é", min_size=1, max_size=11), min_size=1, max_size=40).map(" ".join)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "title", ["Rain", "The Long and Winding Title of a Film That Would Not End", "Élise Œuvre", "Wo" * 30]
)
def test_a_title_stands_in_the_safe_area(size, title):
    drawn = mask(title_card(title, "Élise Faure", 24), size)
    assert drawn.max() > 0.5
    rows, columns = np.flatnonzero(drawn.max(1) > 0.1), np.flatnonzero(drawn.max(0) > 0.1)
    assert rows[0] >= size[1] * 0.04 and rows[-1] < size[1] * 0.96
    assert columns[0] >= size[0] * 0.04 and columns[-1] < size[0] * 0.96


def test_a_card_fades_in_and_out_of_black():
    frames = list(pictures(title_card("Rain", "", 24), (320, 134)))
    assert frames[0].max() < 40
    assert frames[len(frames) // 2].max() > 200
    assert frames[-1].max() < 40


def test_credits_hold_every_name():
    cards = credit_cards(
        [("Written by", ["Élise"]), ("With", [f"Name {k}" for k in range(9)])], ["All of it is synthetic."] * 4, 24
    )
    shown = [text for card in cards for _, text in card.rows]
    assert all(f"Name {k}" in shown for k in range(9))
    assert shown.count("All of it is synthetic.") == 4


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(sentence, st.integers(10, 200), st.integers(0, 40)), min_size=1, max_size=8))
def test_subtitles_keep_the_rules(spoken):
    lines, now = [], 5
    for text, frames, gap in spoken:
        lines.append(Spoken(now, now + frames, text))
        now += frames + gap
    shown = subtitles(lines, 24)
    said = re.sub(r"\s+", "", "".join(text for text, _, _ in spoken))
    assert re.sub(r"\s+", "", "".join(s.text for s in shown)) == said
    for a, b in pairwise(shown):
        assert a.end + GAP <= b.start
    for s in shown:
        assert s.start < s.end <= s.start + round(LONGEST * 24) + 1
        assert len(s.text.split("\n")) <= 2
        if " " in s.text:
            assert max(map(len, s.text.split("\n"))) <= max(WIDEST, max(map(len, s.text.split())))


def test_subtitles_start_on_the_cut_and_name_who_is_not_seen():
    shown = subtitles([Spoken(50, 90, "*Turn* round.", "RADIO", True)], 24, cuts=[46])
    assert shown[0].start == 46
    assert shown[0].text == "[Radio] Turn round."


times = st.floats(0, 9000).map(lambda v: round(v, 3))
captions = st.lists(st.builds(Caption, times, times, st.sampled_from(["Hi.", "a <b> & c\nd", "— é"])), max_size=6)


@given(captions)
def test_srt_and_vtt_are_read_as_written(shown):
    for form in (srt, vtt):
        back = form.read(form.write(shown))
        assert [c.text for c in back] == [c.text for c in shown]
        assert [c.start for c in back] == pytest.approx([c.start for c in shown], abs=0.0011)
