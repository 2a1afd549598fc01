"""Subtitles in all their kinds: exchanges on one, sounds between lines, translations that move with their lines, TTML, burned in."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from finished_film import finished
from hypothesis import given
from hypothesis import strategies as st

from filmwright.errors import InputError
from filmwright.formats import pdf, srt, ttml
from filmwright.formats.fountain import read as fountain
from filmwright.media import Caption
from filmwright.sound.effects import EFFECTS
from filmwright.sound.effects.calls import has_voice
from filmwright.steps import cut, recut, subtitling
from filmwright.steps.recut import Cut, Row
from filmwright.titling import burned, sdh
from filmwright.titling.sdh import Heard, with_sounds
from filmwright.titling.subtitles import CHAIN, GAP, WIDEST, Spoken, Subtitle, subtitles
from filmwright.titling.typeface import face_file

printable = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co", "Zs", "Zl", "Zp")), min_size=1, max_size=30
)
words = st.lists(st.lists(printable, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=2).map("\n".join)
times = st.integers(0, 3_600_000).map(lambda ms: ms / 1000)
captions = st.lists(st.builds(Caption, times, times, words), max_size=6)


@given(captions)
def test_ttml_is_read_as_written(shown):
    back = ttml.read(ttml.write(shown, "en", 24, "A <b> & c"))
    wanted = sorted(((c.start, c.end, c.text) for c in shown), key=lambda row: row[0])
    assert sorted((c.start, c.end, c.text) for c in back) == sorted(wanted)


def test_ttml_of_another_make_is_read():
    text = """<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
      ttp:frameRate="25" ttp:tickRate="1000"><body begin="1s"><div begin="2s">
      <p begin="00:00:00:12" end="00:00:02:00">One<br/>two <span>three</span></p><p begin="500t" dur="1.5s">x</p></div></body></tt>"""
    one, two = sorted(ttml.read(text), key=lambda c: c.text)
    assert (one.start, one.end, one.text) == (pytest.approx(3.48), pytest.approx(5.0), "One\ntwo three")
    assert (two.start, two.end) == (pytest.approx(3.5), pytest.approx(5.0))


@pytest.mark.parametrize("text", ["", "<html/>", "<tt><body><p begin='soon'>x</p></body></tt>", "<tt>"])
def test_what_is_no_ttml_is_said_so(text):
    with pytest.raises(InputError):
        ttml.read(text)


def test_a_quick_exchange_stands_on_one_subtitle_with_dashes():
    quick = [Spoken(100, 110, "No.", "A"), Spoken(114, 124, "Yes!", "B")]
    (shown,) = subtitles(quick, 24)
    assert shown.text == "-No.\n-Yes!" and shown.start == 100
    assert subtitles(quick, 24, language="fr")[0].text == "- No.\n- Yes!"
    slow = [Spoken(100, 130, "No, I will not.", "A"), Spoken(160, 200, "Yes, you will.", "B")]
    assert len(subtitles(slow, 24)) == 2
    same = [Spoken(100, 110, "No.", "A"), Spoken(114, 124, "Never.", "A")]
    assert all("-" not in s.text for s in subtitles(same, 24))


@given(st.integers(0, 60), st.integers(48, 90))
def test_subtitles_keep_off_the_cuts(at, frames):
    """In: on the cut, or half a second before it. Out: two frames before the cut, on it never by a few frames."""
    shots = [120, 300]
    (shown,) = subtitles([Spoken(90 + at, 90 + at + frames, "Would you close the door, please?", "A")], 24, shots)
    for shot in shots:
        assert not 0 < shown.start - shot <= 7 and not 0 < shot - shown.start < CHAIN
        assert not -GAP < shown.end - shot < CHAIN or shown.end - shot == 0 or shown.end < shown.start + 45


def test_sounds_are_told_between_the_lines():
    lines = [Subtitle(100, 150, "Who is there?"), Subtitle(220, 260, "Nobody.")]
    sounds = [
        Heard("knock", 60 / 24, 0.5),
        Heard("door_open", 120 / 24, 1),
        Heard("cloth", 1, 1),
        Heard("chase", 300 / 24, 9, True),
    ]
    shown = with_sounds(lines, [*sounds, Heard("knock", 70 / 24, 0.5)], 24, 600)
    assert [s.text for s in shown] == ["[knocking]", "Who is there?", "[door opens]", "Nobody.", "♪ driving music ♪"]
    for a, b in pairwise(shown):
        assert a.end + GAP <= b.start
    assert with_sounds(lines, sounds, 24, 600, "fr")[0].text == "[on frappe]"


def test_every_told_sound_is_one_that_can_be_heard_and_fits_a_line():
    assert all(name in EFFECTS or has_voice(name) for name in sdh.SOUNDS)
    assert all(len(text) + 4 <= WIDEST for row in sdh.SOUNDS.values() for text in row[1:])


@pytest.mark.parametrize("size", [(640, 268), (304, 540), (300, 300)])
def test_burned_subtitles_stand_low_in_the_safe_area(size):
    black = [np.full((size[1], size[0], 3), 128, np.uint8)] * 4
    text = "I have been waiting for you since the very\nfirst day of the long and rainy winter, sir"
    frames = list(burned.pictures(iter(black), [Caption(1 / 24, 3 / 24, text)], 24, size))
    assert (frames[0] == 128).all() and (frames[3] == 128).all()
    rows, columns = np.nonzero(np.abs(frames[1].astype(int) - 128).max(2) > 40)
    assert columns.min() >= size[0] * 0.04 and columns.max() < size[0] * 0.96
    assert rows.min() > size[1] * 0.5 and rows.max() < size[1] * (0.79 if size[1] > size[0] else 0.96)
    assert (frames[1].max(), frames[1].min()) == (246, 8)


def test_a_translation_moves_with_its_line(tmp_path):
    film = finished(tmp_path / "film", mixed=False)
    edit = cut.edit(film)
    to = tmp_path / "film.fr.srt"
    own = [Caption(line.at / 24, (line.at + line.frames) / 24, f"réplique {line.line}") for line in edit.lines]
    to.write_text(srt.write(own), "utf-8")
    subtitling.add(film, to)
    assert [c.text for c in subtitling.track(film, edit, "fr")] == [c.text for c in own]
    recut.save(film, Cut((Row("2-001"), Row("1-001"), Row("1-002"), Row("1-003"))))
    moved = cut.edit(film)
    at = {line.line: line.at for line in moved.lines}
    shown = {c.text.split()[1]: round(c.start * 24) for c in subtitling.track(film, moved, "fr")}
    assert shown == at and at["2-1"] < at["1-2"]
    with pytest.raises(InputError, match="no subtitles"):
        subtitling.track(film, moved, "de")
    for name, text in (("x.de.srt", ""), ("x.srt", srt.write(own)), ("x.de.doc", "x"), ("x.de.vtt", "nothing")):
        (tmp_path / name).write_text(text or "\n")
        with pytest.raises(InputError):
            subtitling.add(film, tmp_path / name, "" if "de" in name else "not a language")


SCRIPT = (
    """Title: The **Long** Day
Author: A. Writer

INT. KITCHEN - NIGHT #12A#

She _waits_. *Really* waits — “so long”. Ωμέγα.

NORA
(quietly)
"""
    + "I have been waiting for a very long time now. " * 120
    + """

PAUL ^
Yes.

> FADE OUT.
"""
)


def test_a_screenplay_prints_in_the_trade_s_layout():
    import io

    import pypdf

    printed = pdf.write(fountain(SCRIPT), spare=face_file("serif"))
    assert printed.data == pdf.write(fountain(SCRIPT), spare=face_file("serif")).data
    assert printed.missing == "" and printed.pages >= 3
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed.data)).pages]
    assert "THE LONG DAY" in pages[0] and "A. Writer" in pages[0]
    whole = re.sub(r"\s+", " ", " ".join(pages))
    for words in ("INT. KITCHEN - NIGHT", "Really waits — “so long”.", "(quietly)", "FADE OUT.", "12A"):
        assert words in whole, words
    assert whole.count("I have been waiting") >= 100
    assert pdf.write(fountain("INT. A - DAY\n\n日本\n"), spare=face_file("serif")).missing == "日本"


LONG = "INT. A - DAY\n\n" + "NORA\n" + "One two three four five six seven. " * 60 + "\n\nPAUL\nNo.\n"


def test_a_speech_over_two_pages_says_who_goes_on():
    import io

    import pypdf

    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf.write(fountain(LONG)).data)).pages]
    assert max(len(page.splitlines()) for page in pages) <= 54 + 1  # and the page's number
    broken = [page for page in pages if "(MORE)" in page]
    assert broken and any("NORA (CONT'D)" in page for page in pages)
    assert not any(page.rstrip().endswith(("NORA", "PAUL")) for page in pages)


def test_a_subtitle_knows_whose_words_it_holds():
    (shown,) = subtitles([Spoken(10, 60, "Hello there.", "NORA")], 24)
    assert shown == replace(shown, speaker="NORA")
