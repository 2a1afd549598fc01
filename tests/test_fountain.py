"""The Fountain reader and writer: every element of the syntax, and the round trip."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.errors import ScreenplayError
from filmwright.formats import fountain
from filmwright.screenplay import (
    Action,
    Boneyard,
    Centred,
    Element,
    Heading,
    Line,
    Lyrics,
    Note,
    PageBreak,
    Part,
    Scene,
    Screenplay,
    Section,
    Synopsis,
    Transition,
)


def body(text: str) -> tuple[Element, ...]:
    """The elements of one scene that holds this text."""
    return fountain.read("INT. ROOM - DAY\n\n" + text).scenes[0].elements


def kinds(text: str) -> list[str]:
    return [type(element).__name__ for element in body(text)]


# -------------------------------------------------------------------------------------------------------------- title page
def test_title_page_keeps_every_key_and_line() -> None:
    text = """Title:
    _**BRICK & STEEL**_
    _**FULL RETIRED**_
Credit: Written by
Author: Stu Maschwitz
Draft date: 1/20/2012
Contact:
\tNext Level Productions
\t1588 Mission Dr.
Weather in Oslo: fair

FADE IN:

EXT. DESERT - DAY

Sand.
"""
    screenplay = fountain.read(text)
    assert screenplay.title == "BRICK & STEEL FULL RETIRED"
    assert screenplay.title_field("Contact") == "Next Level Productions 1588 Mission Dr."
    assert [key for key, _ in screenplay.title_page][-1] == "Weather in Oslo"
    assert isinstance(screenplay.opening[0], Transition)


@pytest.mark.parametrize("first", ["FADE IN:", "INT. HOUSE: CELLAR - DAY", "CUT TO:", "OUVERTURE AU NOIR :"])
def test_first_line_that_only_looks_like_a_title_page(first: str) -> None:
    assert fountain.read(first + "\n\nEXT. SEA - DAY\n\nWaves.\n").title_page == ()


def test_lone_draft_date_is_a_title_page() -> None:
    assert fountain.read("Draft date:\n\nEXT. SEA - DAY\n\nWaves.\n").title_page == (("Draft date", ()),)


# ---------------------------------------------------------------------------------------------------------------- headings
@pytest.mark.parametrize(
    ("text", "setting", "place", "time"),
    [
        ("INT. HOUSE - KITCHEN - NIGHT", "INT", "HOUSE - KITCHEN", "NIGHT"),
        ("EXT JARDIN - JOUR", "EXT", "JARDIN", "JOUR"),
        ("int. cuisine de l'école - plus tard", "INT", "cuisine de l'école", "plus tard"),
        ("I/E CAR - DAY", "INT/EXT", "CAR", "DAY"),
        ("INT./EXT. BARN - DAWN", "INT/EXT", "BARN", "DAWN"),
        ("INT.-EXT. GRANGE – AUBE", "INT/EXT", "GRANGE", "AUBE"),
        ("EXT/INT. BARN - DAWN", "INT/EXT", "BARN", "DAWN"),
        ("E/I. BARN - DAWN", "INT/EXT", "BARN", "DAWN"),
        ("EST. HOUSE ON THE HILL - DUSK", "EXT", "HOUSE ON THE HILL", "DUSK"),
        ("INTÉRIEUR CUISINE – NUIT", "INT", "CUISINE", "NUIT"),
        ("EXT. TWENTY-FIRST STREET - TEN MINUTES LATER", "EXT", "TWENTY-FIRST STREET", "TEN MINUTES LATER"),
        ("EXT. ROOF (NIGHT)", "EXT", "ROOF", "NIGHT"),
        ("EXT. ROAD", "EXT", "ROAD", ""),
        (".BINOCULARS B POV - NIGHT", "", "BINOCULARS B POV", "NIGHT"),
    ],
)
def test_headings(text: str, setting: str, place: str, time: str) -> None:
    heading = fountain.read(text + "\n\nSomething.\n").scenes[0].heading
    assert (heading.setting, heading.place, heading.time) == (setting, place, time)


@pytest.mark.parametrize("text", ["INTERIOR DESIGN IS DEAD", "EXTRA MILK", "...and then", "..INT", "INT.", "ESTHER"])
def test_what_is_no_heading(text: str) -> None:
    assert kinds(text) == ["Action"]


@pytest.mark.parametrize("number", ["1", "1A", "1a", "1.", "110A", "I-1-A", "1-A"])
def test_scene_numbers_are_kept_as_text(number: str) -> None:
    heading = fountain.read(f"INT. HOUSE - DAY #{number}#\n\nA door.\n").scenes[0].heading
    assert heading == Heading("INT. HOUSE - DAY", number)


def test_heading_without_blank_lines_around_it_after_a_transition() -> None:
    screenplay = fountain.read("CUT TO:\nINT. HOUSE - DAY\nBob waits.\nAnd waits.\n\nBOB\nStill here.\n")
    assert isinstance(screenplay.opening[0], Transition)
    assert [type(element).__name__ for element in screenplay.scenes[0].elements] == ["Action", "Line"]


# ------------------------------------------------------------------------------------------------------------------ speech
def test_speech_with_everything() -> None:
    (line,) = body(
        "NORA (V.O.) (CONT'D)\n(quietly)\nOne two.\n(beat)\nThree *four* [[check]] five.\n  \nSix.\n~And a song\n"
    )
    assert isinstance(line, Line)
    assert line.character == "NORA"
    assert line.extension == "V.O." and line.continued
    assert line.parentheticals == ((0, "quietly"), (2, "beat"))
    assert line.text == "One two.\nThree *four* [[check]] five.\n\nSix.\nAnd a song"
    assert line.spoken == "One two. Three four five. Six. And a song"
    assert [part.kind for part in line.parts] == ["parenthetical", "text", "parenthetical", "text", "lyrics"]
    assert not line.sung


@pytest.mark.parametrize(
    ("cue", "name", "extension"),
    [
        ("MR. O'NEIL", "MR. O'NEIL", ""),
        ("R2D2", "R2D2", ""),
        ("HANS (on the radio)", "HANS", "RADIO"),
        ("ÉLISE (TÉL.)", "ÉLISE", "PHONE"),
        ("L'ÉTRANGER (HORS CHAMP)", "L'ÉTRANGER", "O.S."),
        ("@McCLANE (O.S.)", "MCCLANE", "O.S."),
        ("@太郎", "太郎", ""),
        ("ИВАН (V.O.)", "ИВАН", "V.O."),
        ("NEIL’S MOTHER", "NEIL'S MOTHER", ""),
    ],
)
def test_cues(cue: str, name: str, extension: str) -> None:
    (line,) = body(cue + "\nHello.\n")
    assert isinstance(line, Line)
    assert (line.character, line.extension) == (name, extension)


@pytest.mark.parametrize("text", ["23\nSkidoo.", "太郎\nHello.", "Bob\nHello.", "!BOB\nHello.", "FIN.", "BOB"])
def test_what_is_no_cue(text: str) -> None:
    assert kinds(text) == ["Action"]


def test_dual_dialogue() -> None:
    one, two = body("BRICK\nScrew retirement.\n\nSTEEL (V.O.) ^\nScrew retirement.\n")
    assert isinstance(one, Line) and isinstance(two, Line)
    assert not one.dual and two.dual and two.extension == "V.O."


def test_parenthetical_over_two_lines_and_one_that_is_only_part_of_a_line() -> None:
    (line,) = body("BOB\n(looking\naround)\nYes (I think) no.\n(never closed\n")
    assert isinstance(line, Line)
    assert line.parentheticals == ((0, "looking around"),)
    assert line.text == "Yes (I think) no.\n(never closed"


# ------------------------------------------------------------------------------------------------------------- other elements
@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("CUT TO:", Transition("1-1", "CUT TO:")),
        ("FADE OUT.", Transition("1-1", "FADE OUT.")),
        ("FONDU AU NOIR.", Transition("1-1", "FONDU AU NOIR.")),
        ("> Burn to white.", Transition("1-1", "Burn to white.")),
        ("CUT TO: ", Action("1-1", "CUT TO:")),
        ("THE DOOR IS OPEN TO:\nall.", Line("1-1", "THE DOOR IS OPEN TO:", (Part("text", "all."),))),
        (">THE END<", Centred("1-1", "THE END")),
        ("~Row your boat", Lyrics("1-1", "Row your boat")),
        ("[[check the date]]", Note("1-1", "check the date")),
        ("[[check\n  \nthe date]]", Note("1-1", "check\n\nthe date")),
        ("# Act", Section("1-1", 1, "Act")),
        ("### Beat", Section("1-1", 3, "Beat")),
        ("= What it means.", Synopsis("1-1", "What it means.")),
        ("=====", PageBreak("1-1")),
        ("==", Synopsis("1-1", "=")),
        ("/*\ncut\n\nthis\n*/", Boneyard("1-1", "cut\n\nthis")),
        ("\tHe\n    indents\n  this.", Action("1-1", "    He\n    indents\n  this.")),
        ("!INT. is what the sign says", Action("1-1", "INT. is what the sign says")),
    ],
)
def test_elements(text: str, element: Element) -> None:
    assert body(text + "\n") == (element,)


def test_blank_lines_before_action_are_intent() -> None:
    one, two = body("One.\n\n\n\nTwo.\n")
    assert isinstance(one, Action) and isinstance(two, Action)
    assert (one.gap, two.gap) == (1, 3)


def test_boneyards_leave_no_trace_inside_a_text() -> None:
    screenplay = fountain.read(
        "INT. A - DAY\n\nBob /* no, Al */ waits.\n\nBOB\n/* said\nbefore */\nHello /* dear */there.\n\n"
        "/*\n\nINT. B - DAY\n\nGone.\n\n*/\n\nEXT. C - DAY\n\nSea. /* open\n"
    )
    first, last = screenplay.scenes
    assert [scene.heading.place for scene in screenplay.scenes] == ["A", "C"]
    assert [type(element).__name__ for element in first.elements] == ["Action", "Line", "Boneyard"]
    assert (
        first.lines[0].text == "Hello there." and "waits" in first.actions[0].text and "Al" not in first.actions[0].text
    )
    assert last.actions[0].text == "Sea. /* open"


def test_emphasis_is_verbatim_and_plain_on_request() -> None:
    (action,) = body("He dials *69 and then *23, **now** and _then_, \\*star\\*.\n")
    assert isinstance(action, Action)
    assert action.text == "He dials *69 and then *23, **now** and _then_, \\*star\\*."
    assert action.shown == "He dials *69 and then *23, now and then, *star*."


def test_windows_line_ends_tabs_byte_order_mark_and_blank_lines_of_spaces() -> None:
    text = "\ufeffINT. ROOM - DAY\n\nBob waits.\n\nBOB\nHello.\n"
    plain = fountain.read(text)
    assert fountain.read(text.replace("\n", "\r\n")) == plain
    assert fountain.read(text.replace("\n\n", "\n   \n")) == plain
    assert fountain.read(text.replace("BOB\nHello.", "\t\t\tBOB\n\tHello.")) == plain


@pytest.mark.parametrize(
    "text", ["", "\n\n", "A story of a man.\n\nHe walks.\n", "# Act\n\n= Something\n", "BOB\nHello.\n"]
)
def test_no_scene_heading_is_an_error_that_says_what_to_do(text: str) -> None:
    with pytest.raises(ScreenplayError, match=r"INT\. KITCHEN - NIGHT"):
        fountain.read(text)


# -------------------------------------------------------------------------------------------------------------- round trips
def _free(text: str) -> bool:
    return bool(text) and all(mark not in text for mark in ("[[", "]]", "/*", "*/"))


def _joined(text: str) -> str:
    return " ".join(text.split())


_WORDS = st.text(alphabet=string.ascii_letters + "éàÉ0123456789 .,;:!?'\"-()*_~#=>@[]/\\^", min_size=1, max_size=40)
_ROW = _WORDS.map(_joined).filter(_free)
_ACTION_ROW = _WORDS.map(str.rstrip).filter(_free)
_NAME = st.text(alphabet=string.ascii_letters + "ÉΩ0123456789 .'", min_size=1, max_size=12).map(_joined).filter(bool)
_SAID = _ROW.filter(lambda text: text[0] not in "(~" and not text.endswith(")"))
_PLAIN = _ROW.filter(lambda text: text.strip(" ()") == text)
_FULL_HEADING = st.builds(
    lambda setting, place, time: f"{setting} {place} - {time}",
    st.sampled_from(["INT.", "EXT", "I/E", "int./ext."]),
    _NAME,
    st.sampled_from(["DAY", "NUIT", "LATER"]),
)
_HEADING = _FULL_HEADING | _NAME.filter(lambda name: name[0].isalnum())


def _speech(cue: str, spoken: list[str], aside: str, song: str, dual: bool) -> Line:
    parts = [Part("text", "\n".join(spoken))]
    if aside:
        parts.insert(0, Part("parenthetical", aside))
    if song:
        parts.append(Part("lyrics", song))
    return Line("", cue, tuple(parts), dual)


_NO_ID = st.just("")
_ELEMENTS = st.one_of(
    st.builds(Action, _NO_ID, st.lists(_ACTION_ROW, min_size=1, max_size=3).map("\n".join), st.integers(1, 3)),
    st.builds(_speech, _NAME, st.lists(_SAID, min_size=1, max_size=3), _NO_ID | _PLAIN, _NO_ID | _PLAIN, st.booleans()),
    st.builds(Transition, _NO_ID, st.sampled_from(["CUT TO:", "FADE OUT.", "Burn to white", "fade", "DISSOLVE TO:"])),
    st.builds(Lyrics, _NO_ID, _PLAIN),
    st.builds(Centred, _NO_ID, _PLAIN.filter(lambda text: text.strip("<>") == text), st.integers(1, 2)),
    st.builds(Note, _NO_ID, _PLAIN.filter(lambda text: "]" not in text and "[" not in text)),
    st.builds(Section, _NO_ID, st.integers(1, 6), _PLAIN.filter(lambda text: text[0] != "#")),
    st.builds(Synopsis, _NO_ID, _PLAIN.filter(lambda text: text.strip("=") == text)),
    st.just(PageBreak("")),
    st.builds(Boneyard, _NO_ID, _PLAIN),
)
_HEADINGS = st.builds(Heading, _HEADING, st.sampled_from(["", "1", "12A", "I-1"]))
_SCENES = st.builds(Scene, _NO_ID, _HEADINGS, st.lists(_ELEMENTS, max_size=6).map(tuple))
_KEYS = st.sampled_from(["Title", "Author", "Draft date", "Notes"])
_TITLES = st.lists(st.tuples(_KEYS, st.lists(_ROW, min_size=1, max_size=2).map(tuple)), max_size=2).map(tuple)
_OPENINGS = st.lists(_ELEMENTS, max_size=2).map(tuple)
SCREENPLAYS = st.builds(Screenplay, _TITLES, _OPENINGS, st.lists(_SCENES, min_size=1, max_size=3).map(tuple))
_TRICKY = [
    "",
    "",
    "  ",
    "INT. A - DAY",
    "BOB",
    "Bob waits.",
    "(beat)",
    "> X <",
    "CUT TO:",
    "[[a",
    "b]]",
    "/*",
    "*/",
    "# S",
    "= s",
    "===",
    "~la",
    "!x",
    ".X",
    "@y",
    "Title: t",
    "\tz",
]


@settings(max_examples=150, deadline=None)
@given(SCREENPLAYS)
def test_model_to_fountain_to_model(screenplay: Screenplay) -> None:
    assert fountain.read(fountain.write(screenplay)) == screenplay.numbered()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(_TRICKY), max_size=25))
def test_any_text_read_and_written_reads_the_same(rows: list[str]) -> None:
    try:
        screenplay = fountain.read("\n".join(rows))
    except ScreenplayError:
        return
    assert fountain.read(fountain.write(screenplay)) == screenplay
