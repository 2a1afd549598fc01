"""Screenplays of many makes: each is read, broken down and blocked; what is no screenplay is told so, in bounded time."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from filmwright.errors import FilmwrightError
from filmwright.film import Film, Settings
from filmwright.formats import fountain, pages
from filmwright.reading.introductions import parts
from filmwright.screenplay import Action, Lyrics, Note, PageBreak, Screenplay, Section, Synopsis, Transition
from filmwright.steps import begin, block, breakdown, direct
from filmwright.steps.progress import Silent

FEATURES = """Title:
    _**The Last Key**_
Credit: Written by
Author: A. Writer
Draft date: 1/20/2026
Contact:
    12 Street
    Town

# Act One

= They meet.

FADE IN:

EXT. BRICK'S PATIO - DAY #1-A#

A gorgeous day. STEEL (40), a man in a *red* shirt, **waits**. [[He is late.]]

!BRICK, inc. reads the sign.

@McADAM (V.O.)
(beat)
I know.
  
You do not.

STEEL
_Screw_ retirement.

BRICK ^
Screw retirement.

~Willy Wonka! Willy Wonka!

/* A cut scene
INT. NOWHERE - DAY
*/

> Burn to White.

.OPENING TITLES

> THE END <

===

CUT TO:

INT./EXT. CAR - NIGHT

Steel drives.
"""
FDX4 = """<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="{version}"><Content>
<Paragraph {number}Type="Scene Heading"><SceneProperties Length="1/8" Page="1" Title=""/><Text>INT. KITCHEN - NIGHT</Text></Paragraph>
<Paragraph Type="Action"><Text>NORA (34) sits at the </Text><Text Style="Bold+Underline">table</Text><Text>.</Text></Paragraph>
<Paragraph Type="Character"><Text>NORA</Text></Paragraph>
<Paragraph Type="Parenthetical"><Text>(low)</Text></Paragraph>
<Paragraph Type="Dialogue"><Text RevisionID="2">One sugar &amp; two?</Text></Paragraph>
<Paragraph Type="General"><DualDialogue>
<Paragraph Type="Character"><Text>PAUL</Text></Paragraph><Paragraph Type="Dialogue"><Text>Two.</Text></Paragraph>
<Paragraph Type="Character"><Text>NORA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Three.</Text></Paragraph>
</DualDialogue></Paragraph>
<Paragraph Type="Transition"><Text>FADE OUT.</Text></Paragraph>
</Content></FinalDraft>"""
TRELBY = """                                                                      2.

          INT. KITCHEN - NIGHT

          NORA (34) sits at the table. PAUL (40) enters and looks at
          the letter.

                              NORA
                         (low)
                    One sugar, or two? You never told me, and
                    I never asked.
                              (MORE)

                                                                      3.

                              NORA (CONT'D)
                    Say something.

                              PAUL
                    Two.

                                                            CUT TO:

          EXT. STREET - DAY

          Paul walks.
                                                                      4.

                              PAUL
                    Always two.
"""
PASTED = """THE KEY
1 INT. KITCHEN - NIGHT 1
NORA (34) sits at the table and looks at the letter that
lies before her. PAUL (40) enters.
NORA
(low)
One sugar or two? You never told me
and I never asked.
PAUL
Two.
He sits down and takes the cup from her hand, very slowly.
NORA
So.
2 EXT. STREET - DAY 2
Paul walks.
PAUL
Always two.
"""
FRENCH = """Titre : La Clé

OUVERTURE AU NOIR

1. INT. CUISINE – NUIT

ÉLISE (34 ans), une femme en manteau rouge, est assise à la table. GAËL (40 ans) entre.

ÉLISE
(à voix basse)
Un sucre ou deux ?

GAËL (HORS CHAMP)
Deux.

2 / LA RUE, EXT. SOIR

Gaël marche.

GAËL (SUITE)
Toujours deux.

FONDU AU NOIR
"""
RUSSIAN = """INT. КУХНЯ - NIGHT

НОРА (34) сидит за столом.

НОРА
Один или два?

ПАВЕЛ
Два.

INT. 台所 - NIGHT

@太郎
二つ。
"""
REVISED = """INT. KITCHEN - NIGHT                                                  *

NORA (34) sits at the table. PAUL (40) looks at the door.           *

NORA
One sugar or two?                                                   *

PAUL
Two.

THE KEY - Blue Rev. 3/4/26     11.

EXT. STREET - DAY

Paul walks.

THE KEY - Blue Rev. 3/4/26     12.

PAUL
Always.

THE KEY - Blue Rev. 3/4/26     13.
"""
CELTX = """Title: Key
Author: A

\tINT. KITCHEN - NIGHT

\tNORA sits.

\t\t\tNORA
\t\t(low)
\t\tOne sugar?

\t\t\tPAUL
\t\tTwo.
""".replace("\n", "\r\n")
SLUGLINE = """EXT PARK DAY

NORA runs.

NORA
Wait!

int. car, moving - later

PAUL drives.

PAUL (on the phone)
No.
"""
HIGHLAND = """Title: Key

{{TOC}}

INT. KITCHEN - NIGHT

NORA sits.

NORA
One?

{++INT. HALL - DAY++}

INT. HALL - DAY

PAUL waits.

PAUL
Two.
"""
FADE_IN = """                    THE KEY


FADE IN:

12   INT. KITCHEN - NIGHT                              12

     NORA sits.

                NORA
          One sugar or two?

(CONTINUED)

12   CONTINUED:                                         12

                PAUL
          Two.
"""

# name -> (bytes, scenes, who speaks)
MAKES: dict[str, tuple[bytes, int, set[str]]] = {
    "features.fountain": (FEATURES.encode(), 3, {"MCADAM", "STEEL", "BRICK"}),
    "draft8.fdx": (FDX4.format(version=1, number="").encode(), 1, {"NORA", "PAUL"}),
    "draft12.fdx": (FDX4.format(version=5, number='Number="12A" ').encode(), 1, {"NORA", "PAUL"}),
    "trelby.txt": (TRELBY.encode(), 2, {"NORA", "PAUL"}),
    "pasted.txt": (PASTED.encode(), 2, {"NORA", "PAUL"}),
    "french.fountain": (FRENCH.encode(), 2, {"ÉLISE", "GAËL"}),
    "latin1.txt": (FRENCH.encode("cp1252"), 2, {"ÉLISE", "GAËL"}),
    "letters.fountain": (RUSSIAN.encode(), 2, {"НОРА", "ПАВЕЛ", "太郎"}),
    "utf16.txt": (TRELBY.encode("utf-16"), 2, {"NORA", "PAUL"}),
    "revised.txt": (REVISED.encode(), 2, {"NORA", "PAUL"}),
    "celtx.txt": (CELTX.encode(), 1, {"NORA", "PAUL"}),
    "slugline.fountain": (SLUGLINE.encode(), 2, {"NORA", "PAUL"}),
    "highland.fountain": (HIGHLAND.encode(), 2, {"NORA", "PAUL"}),
    "fadein.txt": (FADE_IN.encode(), 1, {"NORA", "PAUL"}),
}


def opened(folder: Path, name: str, data: bytes) -> tuple[Film, Screenplay, list[str]]:
    source = folder / name
    source.write_bytes(data)
    progress = Silent()
    film = begin.begin(str(source), folder / "film", Settings(), progress)
    breakdown.run(film, progress)
    return film, breakdown.load(film), progress.notes


@pytest.mark.parametrize("name", MAKES)
def test_every_make_is_read_broken_down_and_blocked(name: str, tmp_path: Path) -> None:
    data, scenes, speakers = MAKES[name]
    film, screenplay, _ = opened(tmp_path, name, data)
    assert len(screenplay.scenes) == scenes, [scene.heading.raw for scene in screenplay.scenes]
    assert set(screenplay.speakers) == speakers
    assert {c.name for c in film.bible().characters} >= speakers
    block.run(film, screenplay, Silent())
    assert film.scene_ids() == [scene.id for scene in screenplay.scenes]
    said = " ".join(line.spoken for line in screenplay.lines)
    assert "(MORE)" not in said and "*" not in said and "CONTINUED" not in said and not any(c.isdigit() for c in said)


def test_all_of_fountain_is_there(tmp_path: Path) -> None:
    _, screenplay, _ = opened(tmp_path, "features.fountain", FEATURES.encode())
    kinds = {type(element) for element in screenplay.elements}
    assert kinds >= {Action, Lyrics, PageBreak, Section, Synopsis, Transition}
    assert screenplay.title == "The Last Key" and screenplay.scenes[0].heading.number == "1-A"
    assert [line.dual for line in screenplay.lines] == [False, False, True]
    assert screenplay.lines[0].extension == "V.O." and "\n" in screenplay.lines[0].text
    assert fountain.read(fountain.write(screenplay)) == screenplay or Note in kinds


def test_a_speech_that_a_page_broke_is_one(tmp_path: Path) -> None:
    _, screenplay, notes = opened(tmp_path, "trelby.txt", TRELBY.encode())
    assert screenplay.lines[0].spoken.endswith("I never asked. Say something.")
    assert any("set in pages" in note and "(MORE)" in note for note in notes)
    _, pasted, _ = opened(tmp_path / "..", "pasted2.txt", PASTED.replace("Two.\n", "Two, and milk.\n").encode())
    assert pasted.lines[0].spoken == "One sugar or two? You never told me and I never asked."
    assert any("takes the cup" in action.shown for action in pasted.scenes[0].actions)
    assert pasted.scenes[1].heading.number == "2"


@pytest.mark.parametrize("name", MAKES)
def test_every_make_is_directed_and_twice_the_same(name: str, tmp_path: Path) -> None:
    written = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        folder.mkdir()
        film, screenplay, _ = opened(folder, name, MAKES[name][0])
        block.run(film, screenplay, Silent())
        direct.run(film, Silent())
        written.append({file.name: file.read_bytes() for file in sorted((folder / "film" / "shots").glob("*.toml"))})
    assert written[0] == written[1] and len(written[0]) == MAKES[name][1]
    for scene_id in film.scene_ids():
        scene, shots = film.scene(scene_id), film.shots(scene_id)
        if not scene.beats:  # a scene heading under which nothing is written
            continue
        assert scene.frame(shots[0].start) == 0 and scene.frame(shots[-1].end) == scene.frames
        assert [shot.end for shot in shots[:-1]] == [shot.start for shot in shots[1:]]
        assert all(shot.why and shot.rig.keys for shot in shots)


def test_a_text_without_pages_is_left_alone() -> None:
    for text in (FEATURES, RUSSIAN, SLUGLINE):
        assert pages.unpaged(text) == (text, [])


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + k)} "{("&" + chr(97 + k) + ";") * 10}">' for k in range(9))
    + "]><FinalDraft><Content><Paragraph Type='Action'><Text>&j;</Text></Paragraph></Content></FinalDraft>"
)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("prose.txt", ("It was a dark night. " * 400).encode(), "scene heading"),
        ("empty.txt", b"", "scene heading"),
        ("not.fdx", b"INT. KITCHEN - NIGHT\n\nNora sits.", "XML|Final Draft"),
        ("bomb.fdx", BOMB.encode(), "entit|DOCTYPE|document type"),
        ("deep.fdx", b"<a>" * 5000, "."),
        ("pdf.txt", b"%PDF-1.4 \x00\x01", "PDF"),
    ],
)
def test_what_is_no_screenplay_is_told_so(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    source = tmp_path / name
    source.write_bytes(data)
    with pytest.raises(FilmwrightError, match=said) as error:
        begin.begin(str(source), tmp_path / "film", Settings(), Silent())
    assert len(str(error.value)) < 700 and not (tmp_path / "film").exists()


def test_two_thousand_scenes_of_a_line_and_three_hundred_people_are_read(tmp_path: Path) -> None:
    many = "".join(f"INT. ROOM {k % 40} - DAY\n\nNora waits.\n\n" for k in range(2000))
    _, screenplay, _ = opened(tmp_path, "many.fountain", many.encode())
    assert len(screenplay.scenes) == 2000
    crowd = "INT. HALL - DAY\n\n" + "".join(
        f"PERSON {chr(65 + k // 26)}{chr(65 + k % 26)}\nHere.\n\n" for k in range(300)
    )
    (tmp_path / "two").mkdir()
    film, _, _ = opened(tmp_path / "two", "crowd.fountain", crowd.encode())
    assert len(film.bible().characters) == 300


def test_two_people_of_one_name_are_told_apart_or_told(tmp_path: Path) -> None:
    text = "INT. HALL - DAY\n\nPAUL (40) and PAUL (12) sit.\n\nPAUL\nHello.\n\nINT. CAFE - DAY\n\nPAUL (12) eats.\n\nPAUL\nYes.\n"
    _, _, notes = opened(tmp_path, "pauls.fountain", text.encode())
    assert any("two" in note and "PAUL" in note for note in notes), notes


def test_two_people_of_one_name_are_told_of() -> None:
    def said(words: str) -> list[str]:
        return parts(fountain.read(words).numbered())[1]

    told = said(
        "INT. HALL - DAY\n\nNORA, a woman of forty, sits. Another, NORA, a girl of ten, comes in.\n\nNORA\nYes.\n"
    )
    assert len(told) == 1 and "“a woman of forty” (line 1-1)" in told[0] and "“a girl of ten”" in told[0]
    assert said("INT. HALL - DAY\n\nALEX, a tall man, sits.\n\nALEX\nYes.\n\nALEX, a woman in red, comes in.\n")
    assert said("INT. HALL - DAY\n\nNORA (12) sits.\n\nNORA\nYes.\n\nNORA (13) stands.\n")
    later = "INT. HALL - DAY\n\nNORA, a girl of ten, sits.\n\nNORA\nYes.\n\nEXT. SEA - DAY\n\nNORA, now a woman of forty, waits.\n"
    assert said(later) == []


def test_page_numbers_after_continued_are_taken_out() -> None:
    page = "NORA\nI waited for you, all night.\n\nCONTINUED:                 {}.\n\nShe sits.\n"
    text = "                   1.\n\nINT. HALL - DAY\n\nNora waits.\n\n" + "\n".join(page.format(k) for k in (2, 3))
    words, told = pages.unpaged(text)
    assert "CONTINUED" not in words and not re.search(r"\d", words) and "page numbers" in told[0]
