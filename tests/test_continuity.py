"""The script supervisor: contradictions are told with both lines, and what is no contradiction is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from filmwright.film import Settings
from filmwright.formats import fountain
from filmwright.reading.continuity import changes
from filmwright.reading.supervising import contradictions
from filmwright.steps import begin, breakdown
from filmwright.steps.progress import Silent

NAMES = ("PAUL", "NORA")


def told(text: str) -> list[str]:
    return [str(found) for found in contradictions(fountain.read(text), NAMES)]


COAT = """INT. HALL - DAY

PAUL (40) in a grey coat. Paul takes off his coat and hangs it up. He runs out.

EXT. STREET - CONTINUOUS

{then}
"""


def test_a_coat_that_was_left_is_worn() -> None:
    (said,) = told(COAT.format(then="Paul buttons his coat."))
    assert said.startswith("PAUL has no coat any more, and has it")
    assert "line 1-1" in said and "line 2-1" in said and "buttons his coat" in said


@pytest.mark.parametrize(
    "then",
    [
        "Paul puts on his coat. He buttons his coat.",
        "Nora buttons her coat.",
        "Paul shivers without his coat.",
        "Paul runs.",
        "Paul fetches his coat from the car. He stands in his coat.",
    ],
)
def test_a_coat_got_back_or_of_somebody_else_is_none(then: str) -> None:
    assert told(COAT.format(then=then)) == []


def test_a_coat_may_have_been_fetched_the_next_day() -> None:
    assert told(COAT.replace("CONTINUOUS", "NEXT DAY").format(then="Paul buttons his coat.")) == []


DEAD = """INT. HALL - DAY

Nora shoots Paul. Paul is dead.

{heading}

PAUL{how}
I never liked her.
"""


def test_a_dead_man_speaks() -> None:
    (said,) = told(DEAD.format(heading="INT. CAFE - NIGHT", how=""))
    assert "PAUL is dead, and speaks" in said and "line 1-1" in said and "I never liked her." in said
    assert told(DEAD.format(heading="INT. CAFE - NIGHT (FLASHBACK)", how="")) == []
    assert told(DEAD.format(heading="INT. CAFE - NIGHT", how=" (V.O.)")) == []


def test_a_broken_thing_is_whole() -> None:
    text = "INT. KITCHEN - DAY\n\nPaul drops the cup. The cup shatters.\n\nINT. KITCHEN - LATER\n\n{}\n"
    (said,) = told(text.format("Nora drinks from the cup."))
    assert "the cup was broken, and is whole" in said and "shatters" in said and "drinks" in said
    assert told(text.format("Nora picks up the pieces of the cup. Nora drinks from the glass.")) == []
    assert told(text.format("Nora takes another cup. She drinks from the cup.")) == []


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("DAY", "NIGHT - CONTINUOUS", 1),
        ("JOUR", "NUIT (CONTINU)", 1),
        ("DAY", "CONTINUOUS", 0),
        ("DAY", "NIGHT", 0),
        ("DAY", "AFTERNOON - MOMENTS LATER", 0),
        ("NIGHT", "DAY - LATER", 0),
    ],
)
def test_the_hour_jumps_where_the_scene_goes_on(first: str, second: str, count: int) -> None:
    text = f"INT. HALL - {first}\n\nNora waits.\n\nINT. CAFE - {second}\n\nNora waits.\n"
    said = told(text)
    assert len(said) == count
    if said:
        assert "the heading of scene 1" in said[0] and "the heading of scene 2" in said[0]


def test_what_was_given_away_is_had_again() -> None:
    text = "INT. HALL - DAY\n\nPaul gives the letter to Nora.\n\nINT. CAFE - DAY\n\n{}Paul reads the letter.\n"
    (said,) = told(text.format(""))
    assert "PAUL gave the letter to Nora, and has it" in said
    assert told(text.format("Nora gives the letter to Paul. ")) == []


def test_who_wears_what_since_when() -> None:
    text = (
        "INT. HALL - DAY\n\nPAUL (40) waits. Paul takes off his hat.\n\nINT. CHURCH - DAY\n\n"
        "Paul is now in a black suit. He puts on his hat.\n"
    )
    found = [(w.who, w.garment, w.on, w.costume, w.place.scene) for w in changes(fountain.read(text), NAMES)]
    assert found == [
        ("PAUL", "hat", False, False, "1"),
        ("PAUL", "a black suit", True, True, "2"),
        ("PAUL", "hat", True, False, "2"),
    ]


SCRIPT = """Title: Cold

INT. HALL - DAY

PAUL (40), a man in a grey coat and black trousers. Paul takes off his coat.

NORA
Where are you going?

EXT. STREET - CONTINUOUS

Paul walks. He buttons his coat.

INT. CHURCH - NEXT DAY

Paul is now in a white shirt and a red tie.

PAUL
Well?
"""


def test_the_bible_keeps_what_is_worn_where_and_the_report_what_cannot_be(tmp_path: Path) -> None:
    source = tmp_path / "cold.fountain"
    source.write_text(SCRIPT, "utf-8")
    progress = Silent()
    film = begin.begin(str(source), tmp_path / "film", Settings(), progress)
    bible = breakdown.run(film, progress)
    paul = bible.character("PAUL")
    assert paul is not None and any(g.kind == "coat" for g in paul.worn("1"))
    assert [scene for scene, _ in paul.outfits] == ["2", "3"]
    assert not any(g.kind == "coat" for g in paul.worn("2")) and any(g.kind == "shirt" for g in paul.worn("3"))
    assert film.bible() == bible  # it reads back from bible.toml
    (said,) = film.made.notes["continuity"]
    assert "line 1-1" in said and "line 2-1" in said and said in progress.notes


def test_several_in_one_sentence_have_their_own_words(tmp_path: Path) -> None:
    source = tmp_path / "three.fountain"
    source.write_text(
        "INT. CORRIDOR - DAY\n\nSAMIR (36), a doctor in a white coat, dark hair, LOTTE (45), a woman in a grey coat, and VICTOR (58), "
        "a stocky man in an orange jumper, stand in the corridor.\n\nSAMIR\nOnly one.\n\nLOTTE\nWhy?\n\nVICTOR\nGo.\n",
        "utf-8",
    )
    film = begin.begin(str(source), tmp_path / "film", Settings(), Silent())
    people = {c.name: c for c in breakdown.run(film, Silent()).characters}
    assert "orange" not in people["SAMIR"].description and "doctor" not in people["LOTTE"].description
    assert (people["VICTOR"].look.age, people["VICTOR"].look.sex) == (58, "male")
    assert any(g.kind == "jumper" for g in people["VICTOR"].wardrobe)
