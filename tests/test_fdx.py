"""Final Draft documents: read, written, round trips, and the unsafe ones refused. And bytes to text, whatever their encoding."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from test_fountain import SCREENPLAYS

from filmwright.errors import InputError, ScreenplayError
from filmwright.formats import fdx, fountain
from filmwright.formats.text import LARGEST, decode
from filmwright.screenplay import Action, Line, Note, PageBreak, Screenplay, Synopsis, Transition

# written by hand after what writing programs write: a summary card, styles, a page break, a pair that speaks at once, a note
SAMPLE = """<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="4">
  <Content>
    <Paragraph Type="Transition"><Text>FADE IN:</Text></Paragraph>
    <Paragraph Number="12A" Type="Scene Heading">
      <SceneProperties Length="1 3/8" Page="4" Title="">
        <Summary><Paragraph><Text>She finds out.</Text></Paragraph></Summary></SceneProperties>
      <Text>INT. CAFÉ &amp; BAR - NIGHT</Text>
    </Paragraph>
    <Paragraph Type="Action"><Text>Nora reads </Text><Text Style="Bold+Italic">her own</Text><Text> name.</Text>
      <ScriptNote ID="1"><Paragraph><Text>Whose hand?</Text></Paragraph></ScriptNote></Paragraph>
    <Paragraph Type="General"><DualDialogue>
      <Paragraph Type="Character"><Text>NORA (V.O.)</Text></Paragraph>
      <Paragraph Type="Parenthetical"><Text>(low)</Text></Paragraph>
      <Paragraph Type="Dialogue"><Text>No.</Text></Paragraph>
      <Paragraph Type="Character"><Text>PAUL</Text></Paragraph>
      <Paragraph Type="Dialogue"><Text>Yes.</Text></Paragraph>
    </DualDialogue></Paragraph>
    <Paragraph StartsNewPage="Yes" Type="Scene Heading"><Text>EXT. SEA - DAWN</Text></Paragraph>
    <Paragraph Type="Shot"><Text>ON THE WAVES</Text></Paragraph>
  </Content>
  <TitlePage><Content>
    <Paragraph Alignment="Center"><Text>The Letter</Text></Paragraph>
    <Paragraph Alignment="Center"><Text>written by</Text></Paragraph>
    <Paragraph Alignment="Center"><Text>A. Writer</Text></Paragraph>
  </Content></TitlePage>
</FinalDraft>
"""


def test_reads_what_a_writing_program_writes() -> None:
    screenplay = fdx.read(SAMPLE)
    first, second = screenplay.scenes
    assert screenplay.title == "The Letter" and screenplay.title_field("Author") == "A. Writer"
    assert isinstance(screenplay.opening[0], Transition)
    assert (first.heading.raw, first.heading.number) == ("INT. CAFÉ & BAR - NIGHT", "12A")
    assert [type(element) for element in first.elements] == [Synopsis, Action, Note, Line, Line, PageBreak]
    assert first.actions[0].text == "Nora reads ***her own*** name."
    one, two = first.lines
    assert (one.character, one.extension, one.parentheticals, one.dual) == ("NORA", "V.O.", ((0, "low"),), False)
    assert (two.character, two.text, two.dual) == ("PAUL", "Yes.", True)
    assert second.heading.time == "DAWN" and second.actions[0].text == "ON THE WAVES"


@settings(max_examples=150, deadline=None)
@given(SCREENPLAYS)
def test_fountain_to_fdx_to_fountain_keeps_every_element(screenplay: Screenplay) -> None:
    read = fountain.read(fountain.write(screenplay))
    assert fdx.read(fdx.write(read)) == read


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><FinalDraft><Content>&b;</Content></FinalDraft>'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("INT. HOUSE - DAY\n\nNot XML.", "not well-formed"),
        ("", "not well-formed"),
        (SAMPLE[:700], "not well-formed"),
        (BOMB, "declares a document type or entities"),
        ('<!DOCTYPE x SYSTEM "file:///etc/passwd"><FinalDraft/>', "declares a document type"),
        ("<FinalDraft>" + "<a>" * 100_000, "deeper"),
        ("<html><body/></html>", "no Final Draft document"),
        (
            "<FinalDraft><Content><Paragraph Type='Action'><Text>He waits.</Text></Paragraph></Content></FinalDraft>",
            "Scene Heading",
        ),
    ],
)
def test_refused_with_a_reason(text: str, says: str) -> None:
    with pytest.raises(ScreenplayError, match=says):
        fdx.read(text)


# -------------------------------------------------------------------------------------------------------------------- bytes
TEXT = "INT. CAFÉ - NUIT\n\nÉlise attend.\n\nÉLISE\nJ'ai froid… où es-tu ?\n"


@pytest.mark.parametrize(
    ("codec", "noticed"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_encodings(codec: str, noticed: str) -> None:
    text, notices = decode(TEXT.encode(codec), "film.txt")
    assert text == TEXT
    assert len(notices) == bool(noticed) and all(noticed in notice and "film.txt" in notice for notice in notices)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 ...",
        b"PK\x03\x04 docx",
        bytes(range(256)) * 20,
        b"\x00\x01\x02" * 1000,
        bytes((k * 7919) % 251 for k in range(5000)),
        "INT. A - DAY\n".encode("utf-16")[:-1] + b"\xd8",
        b"x" * 50_000,
        b"a\n" * (LARGEST // 2 + 1),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        decode(data, "film.bin")


def test_four_hundred_pages_are_read() -> None:
    page = (
        "INT. ROOM - DAY\n\nBob waits, and waits, and waits for a bus that is late.\n\nBOB\nStill here. Are you still here?\n\n"
        * 16
    )
    text, notices = decode((page * 400).encode())
    assert not notices and len(fountain.read(text).scenes) == 6400
