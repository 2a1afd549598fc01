"""Who is named in a prompt: real people are held back unless the bible says that they are cleared; ordinary words never are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from filmwright.bible import Bible, Character, Place, Prop
from filmwright.checks.likeness import refuse_uncleared, uncleared
from filmwright.errors import RealPerson
from filmwright.formats import fountain

BIBLE = Bible(
    (Character("tess", "TESS"), Character("anna", "ANNA KELLER"), Character("brandt", "DR. BRANDT")),
    (Place("gate", "OLD MILL - GATE"),),
    (Prop("kettle", "kettle"),),
)


def names(text: str, bible: Bible = BIBLE) -> list[str]:
    return [each.name for each in uncleared(text, bible)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tess walks past a poster of Marilyn Monroe.", "Marilyn Monroe"),
        ("A man who is Albert Einstein stands at the gate.", "Albert Einstein"),
        ("Tom Hanks sits on a bench.", "Tom Hanks"),
        ("Taylor Swift sings on the roof.", "Taylor Swift"),
        ("She shakes hands with Macron.", "Macron"),
        ("Macron waves.", "Macron"),
        ("Michael B. Jordan boxes.", "Michael B Jordan"),
        ("Timothée Chalamet looks up.", "Timothée Chalamet"),
        ("TOM HANKS enters.", "Tom Hanks"),
        ("A close-up of Taylor Swift's hand.", "Taylor Swift"),
        ("A woman in the style of Deneuve.", "Deneuve"),
        ("He looks exactly like Gronk.", "Gronk"),
        ("Un homme, sosie de Delon, attend.", "Delon"),
        ("Medium shot of Jacinda Brzezinska at the desk.", "Jacinda Brzezinska"),
        ("Tess hugs Anya de Groote.", "Anya de Groote"),
    ],
)
def test_real_and_undeclared_people_are_held_back(text: str, name: str) -> None:
    assert names(text) == [name]
    with pytest.raises(RealPerson, match="Nothing was sent") as error:
        refuse_uncleared(text, BIBLE, "shot 1-001")
    assert "shot 1-001" in str(error.value) and "[cleared]" in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "Close-up of Tess, camera at eye level, 75 mm lens. Tess is a white girl of about 10, wearing a yellow raincoat.",
        "Anna Keller speaks to Tess. Dr. Brandt nods. Keller leaves. Anna laughs.",
        "Tess stands in Times Square, below the Eiffel Tower. A Red Cross van passes the Golden Gate.",
        "The Old Mill burns. BANG. A sign: NO ENTRY. Bush fire behind the ridge. Swift clouds.",
        "Trump cards lie on the table.",
        "Place: exterior, house on the hill, a house with a garden (hill). Light: dusk, low warm light at sunset; clear air.",
        "Medium shot of Tess over Anna Keller's shoulder. Runs. Keller Runs.",
        "On Monday morning Tess flies to New York, past Saint Mary Hospital and Zbrodnik Street.",
        "",
    ],
)
def test_what_names_nobody_real_passes(text: str) -> None:
    assert names(text) == []


def test_who_is_cleared_passes() -> None:
    cleared = replace(
        BIBLE, cleared=(("Marilyn Monroe", "estate, poster in scene 3, 2026-10-01"), ("Jacinda Brzezinska", ""))
    )
    assert names("A poster of Marilyn Monroe.", cleared) == []
    assert names("Jacinda Brzezinska waves.", cleared) == ["Jacinda Brzezinska"]  # an empty paper is none
    himself = Character("tom", "TOM HANKS")
    assert names("Tom Hanks waves.", replace(BIBLE, characters=(himself,))) == ["Tom Hanks"]
    assert names("Tom Hanks waves.", replace(BIBLE, characters=(replace(himself, cleared="contract C-17"),))) == []


def test_those_who_are_known_come_first() -> None:
    assert names("Jacinda Brzezinska meets Taylor Swift.")[0] == "Taylor Swift"


def test_the_example_screenplays_name_nobody_real() -> None:
    for path in sorted((Path(__file__).parents[1] / "examples").glob("*.fountain")):
        read = fountain.read(path.read_text("utf-8"))
        people = {line.character for line in read.lines}
        bible = Bible(tuple(Character(name.lower(), name) for name in people))
        for scene in read.scenes:
            for action in scene.actions:
                assert names(action.shown, bible) == [], (path.name, action.shown)
