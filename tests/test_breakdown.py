"""Breakdown: who, where, when, in what weather and with what, read from the words; and the casting of what they leave open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.bible import Bible, Character, Look
from filmwright.formats import fountain
from filmwright.reading.breakdown import breakdown, costume_words, place_of, setting
from filmwright.reading.casting import cast, difference, usual_height
from filmwright.reading.look import stated
from filmwright.reading.mood import action_mood, line_mood, scene_mood
from filmwright.reading.slugs import slug
from filmwright.scenes import MOODS

EXAMPLES = Path(__file__).parent.parent / "examples"


def bible_of(text: str, old: Bible | None = None) -> tuple[Bible, list[str]]:
    return breakdown(fountain.read(text), old)


def who(text: str) -> dict[str, Character]:
    return {character.name: character for character in bible_of(text)[0].characters}


# --------------------------------------------------------------------------------------------------------------------- who
STORM = """Title: The Storm

EXT. DESERT - DAY

GRETA (46), an ultramarathon runner, tape on both knees, runs. The RADIO on her strap crackles. A sign says: BLOW AND WE COME.

RADIO (V.O.)
Turn round.

GRETA
No.

HALIMA, a wiry woman of seventy in a yellow raincoat and black boots, sits on a kitchen chair. BANG. A door falls shut.

HALIMA
One sugar or two?

In the corner lies REX, an old dog with a grey muzzle. MISTER BOLT, a robot, brings a cup. A WAITER passes. TWO GUARDS wait.

MISTER BOLT
Tea.

NARRATOR (V.O.)
She stayed.
"""


def test_everybody_who_speaks_or_is_introduced() -> None:
    cast_list = who(STORM)
    kinds = {name: character.kind for name, character in cast_list.items()}
    assert kinds == {
        "GRETA": "person",
        "RADIO": "voice",
        "HALIMA": "person",
        "REX": "dog",
        "MISTER BOLT": "person",
        "WAITER": "person",
        "NARRATOR": "voice",
    }
    assert cast_list["GRETA"].description == "46; an ultramarathon runner; tape on both knees"
    assert cast_list["GRETA"].look.age == 46
    assert "robot" in cast_list["MISTER BOLT"].look.marks and not cast_list["MISTER BOLT"].wardrobe
    halima = cast_list["HALIMA"].look
    assert (halima.sex, halima.age) == ("female", 70) and halima.build < -0.3 and halima.muscle > 0.2
    assert costume_words(cast_list["HALIMA"].description) == "yellow raincoat, black boots"


def test_a_first_name_in_capitals_is_somebody_though_nobody_speaks() -> None:
    assert list(who("INT. HALL - DAY\n\nANNA sits down. A ROSE falls. BEN slams the door. A CLANG.\n")) == [
        "ANNA",
        "BEN",
    ]


def test_groups_signs_and_sounds_are_no_characters_and_groups_are_told() -> None:
    _, notes = bible_of(STORM)
    assert any("TWO GUARDS" in note and "not cast" in note for note in notes)
    assert not any(word in note for note in notes for word in ("BANG", "BLOW"))


def test_what_is_cast_is_told() -> None:
    bible, notes = bible_of(STORM)
    greta = bible.character("GRETA")
    assert greta is not None and greta.cast_by and not any("age" in chosen for chosen in greta.cast_by)
    assert any(note.startswith("GRETA: the script leaves open") for note in notes)


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("Her brother PAUL waits.", "PAUL", "Her brother"),
        ("A tired old man, BEN, comes in.", "BEN", "A tired old man"),
        ("In the doorway stands MARA (34), in a red coat, her hair wet.", "MARA", "34; in a red coat; her hair wet"),
        ("OTTO (20s) looks up.", "OTTO", "20s"),
        (
            "NINA SMITH (41, a doctor) enters. She is tall, with grey hair. She sits.",
            "NINA",
            "41, a doctor; She is tall, with grey hair",
        ),
        ("VERA sits at the table in a blue dress.", "VERA", "in a blue dress"),
        ("Zoe, a girl of nine, hides.", "ZOE", "a girl of nine"),
        (
            "MARIE (30 ans), une infirmière en blouse blanche, entre.",
            "MARIE",
            "30 ans; une infirmière en blouse blanche",
        ),
    ],
)
def test_descriptions(text: str, name: str, description: str) -> None:
    cast_list = who(f"INT. ROOM - DAY\n\n{text}\n\n{name}\nHello.\n")
    assert list(cast_list) == [name]
    assert cast_list[name].description == description


def test_heard_only_and_seen_later() -> None:
    text = "INT. ROOM - DAY\n\nNORA waits.\n\nPAUL (V.O.)\nHello.\n\nBOB (O.S.)\nHello.\n\nNORA (V.O.)\nI waited.\n\nNORA\nHello.\n"
    assert {name: c.kind for name, c in who(text).items()} == {"NORA": "person", "PAUL": "voice", "BOB": "voice"}
    text += "\nEXT. STREET - DAY\n\nPaul stands in the rain.\n"
    assert who(text)["PAUL"].kind == "person"


def test_a_harmful_name_gets_a_harmless_id() -> None:
    text = "INT. ROOM - DAY\n\n@../../x\nHello.\n\n@太郎\nHello.\n\nÉLISE O'NEIL\nHello.\n\nELISE O'NEIL\nHello.\n\n@CON\nHello.\n"
    ids = [character.id for character in bible_of(text)[0].characters]
    assert len(set(ids)) == 5
    assert ids[0] == "x" and ids[2:4] == ["elise-oneil", "elise-oneil-2"] and ids[4] == "person-con"
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]*", found) for found in ids)


@given(st.text(max_size=60), st.sets(st.sampled_from(["x", "x-2", "a", "person"])))
def test_slugs_are_always_safe_and_new(name: str, taken: set[str]) -> None:
    found = slug(name, taken, "person")
    assert re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?", found) and found not in taken


# -------------------------------------------------------------------------------------------------------------------- looks
@pytest.mark.parametrize(
    ("description", "name", "expected"),
    [
        ("a wiry woman of seventy in a yellow raincoat", "NORA", {"sex": "female", "age": 70.0}),
        (
            "late fifties, silver-haired, in a suit",
            "MR. O'NEIL",
            {"sex": "male", "age": 58.0, "hair_colour": "#b9bcc0"},
        ),
        (
            "40s, a burly man with a red beard and long black hair",
            "X",
            {"age": 45.0, "beard": "short", "hair": "long", "hair_colour": "#16120f"},
        ),
        ("sixty-one, short grey hair", "JO", {"age": 61.0, "hair": "short"}),
        ("8, pigtails, freckles", "MAY", {"age": 8.0, "hair": "pigtails", "marks": ("freckles",)}),
        ("her partner, forty-four", "IDRIS", {"sex": "male", "age": 44.0}),
        ("an old friend in an old coat", "SAM", {"sex": "male"}),
        ("a tall teenager in a heavy coat", "KIT", {"age": 16.0, "height": 0.09}),
        ("a soldier, a beard cut with a bayonet", "SASKIA", {"sex": "male", "age": 26.0}),
        (
            "une femme de soixante ans, cheveux gris",
            "MME ROSE",
            {"sex": "female", "age": 60.0, "hair_colour": "#8d8b88"},
        ),
        ("la trentaine, les yeux verts", "LUC", {"sex": "male", "age": 35.0, "eyes": "#5e8056"}),
        ("29, in a red dress", "RUIZ", {"sex": "female"}),
        ("29, in a dress shirt", "RUIZ", {}),
        ("waits at gate 12:30", "", {}),
    ],
)
def test_looks_from_words(description: str, name: str, expected: dict[str, object]) -> None:
    said = stated(description, name)
    assert {key: said.get(key) for key in expected} == expected
    if name in ("SAM", ""):
        assert "age" not in said
    if name == "KIT":
        assert "build" not in said


def test_a_cast_with_spread_told_apart_and_always_the_same() -> None:
    looks: list[Look] = []
    for name in ("ANNA", "BEA", "CLARA", "DORA", "EVA", "FAY"):
        looks.append(cast(name, "Film", stated("", name), looks).look)
    assert min(difference(a, b) for k, a in enumerate(looks) for b in looks[:k]) > 2.5
    assert len({look.hair for look in looks}) >= 4 and len({look.origin for look in looks}) >= 3
    assert cast("ANNA", "Film", {}) == cast("ANNA", "Film", {}) != cast("ANNA", "Another film", {})


def test_kin_before_a_name_is_of_whom_it_names() -> None:
    cast_list = who("INT. A - DAY\n\nOTTO (60), in a brown jacket, and his daughter PIA (26), in a red coat, wait.\n")
    assert cast_list["PIA"].look.sex == "female" and cast_list["OTTO"].look.sex == "male"


def test_relatives_look_related() -> None:
    cast_list = who(
        "INT. A - DAY\n\nDOV (42), a farmer, waits.\n\nDOV\nWell?\n\nTOM (37), his younger brother, sits.\n\nTOM\nWell.\n"
    )
    assert (
        cast_list["DOV"].look.origin == cast_list["TOM"].look.origin
        and cast_list["DOV"].look.skin == cast_list["TOM"].look.skin
    )
    assert cast_list["DOV"].look.face != cast_list["TOM"].look.face


@pytest.mark.parametrize(
    ("sex", "age"), [("female", 0), ("male", 5), ("female", 12), ("male", 17.5), ("female", 18), ("male", 90)]
)
def test_usual_height_grows_and_shrinks(sex: str, age: float) -> None:
    assert 0.45 < usual_height(sex, age) <= 1.77
    assert usual_height(sex, 30) >= usual_height(sex, age)


def test_people_stay_who_they_are_when_the_script_grows() -> None:
    first, _ = bible_of(STORM)
    second, _ = bible_of(
        STORM.replace("GRETA (46)", "ADA (20), a thief, waits. GRETA (47)") + "\nADA\nMe too.\n", first
    )
    was, now = first.character("GRETA"), second.character("GRETA")
    assert was is not None and now is not None
    assert now.id == was.id and now.look.age == 47 and now.look.hair == was.look.hair and now.look.face == was.look.face
    assert second.character("HALIMA") == first.character("HALIMA")
    assert second.character("ADA") is not None


# ------------------------------------------------------------------------------------------------------------------ costume
@pytest.mark.parametrize(
    ("description", "words"),
    [
        ("46; an ultramarathon runner; tape on both knees", "ultramarathon runner"),
        (
            "no hat, a worn brown leather jacket over a striped T-shirt, glasses",
            "worn brown leather jacket, striped t-shirt, glasses",
        ),
        ("the hands of a pianist; without her coat", ""),
        ("a chef in a white apron and a tall hat", "chef, white apron, tall hat"),
        ("une vieille dame en manteau rouge", "manteau rouge"),
        ("tired, kind", ""),
    ],
)
def test_costume_words(description: str, words: str) -> None:
    assert costume_words(description) == words


# -------------------------------------------------------------------------------------------------------------------- where
def places(*headings: str) -> tuple[list[tuple[str, str, bool, dict[str, str]]], list[str], list[str]]:
    screenplay = fountain.read("\n\n".join(f"{heading}\n\nSomebody waits." for heading in headings) + "\n")
    bible, notes = breakdown(screenplay)
    return (
        [(place.name, place.kind, place.interior, dict(place.options)) for place in bible.places],
        [place_of(scene, bible) for scene in screenplay.scenes],
        notes,
    )


def test_headings_that_are_one_place() -> None:
    kitchens = ("INT. HOUSE - KITCHEN - NIGHT", "INT. KITCHEN - DAY", "INT. THE KITCHEN - LATER")
    found, ids, notes = places(*kitchens, "INT. HOUSE - CELLAR - DAY", "INT. NORA'S KITCHEN - DAY")
    assert ids == ["house-kitchen", "house-kitchen", "house-kitchen", "house-cellar", "noras-kitchen"]
    assert [options["type"] for _, _, _, options in found] == ["kitchen", "cellar", "kitchen"]
    assert "KITCHEN and HOUSE - KITCHEN are taken for one place." in notes


def test_the_garden_of_a_house_and_the_edge_of_a_roof_are_part_of_it() -> None:
    house = ("EXT. HOUSE ON THE HILL - DUSK", "EXT. HOUSE ON THE HILL - GARDEN - DUSK", "INT. HOUSE ON THE HILL - DAY")
    found, ids, _ = places(*house, "EXT. ROOF - EDGE - DAY", "EXT. ROOF - DAY")
    assert ids == ["house-on-the-hill", "house-on-the-hill", ids[2], "roof", "roof"] and ids[2] != ids[0]
    assert found[0] == ("HOUSE ON THE HILL", "house", False, {"setting": "hill"})
    assert found[1][2:] == (True, {"type": "living"})


@pytest.mark.parametrize(
    ("heading", "kind", "options"),
    [
        ("EXT. DESERT PLAIN - DAY", "desert", {"ground": "sand"}),
        ("EXT. SALT FLAT - DAY", "desert", {"ground": "salt"}),
        ("EXT. MARS - DAY", "desert", {"ground": "mars"}),
        ("EXT. ROOFTOP OF A TOWER - DAY", "roof", {}),
        ("EXT. CITY STREET - NIGHT", "street", {}),
        ("EXT. BEACH - DAWN", "shore", {}),
        ("EXT. PINE FOREST - DAY", "forest", {}),
        ("EXT. PASTURE - DAY", "plain", {}),
        ("EXT. PETITE GARE - NUIT", "station", {}),
        ("INT. PANTRY - DAY", "room", {"type": "kitchen"}),
        ("INT. HOSPITAL - CORRIDOR - NIGHT", "room", {"type": "corridor"}),
        ("INT. COURTHOUSE CORRIDOR - DAY", "room", {"type": "corridor"}),
        ("INT. CHAMBRE - NUIT", "room", {"type": "bedroom"}),
        ("INT. CATHEDRAL - DAY", "hall", {}),
        ("EXT. POLICE STATION - DAY", "street", {}),
    ],
)
def test_kinds_of_places(heading: str, kind: str, options: dict[str, str]) -> None:
    ((_, found_kind, interior, found_options),), _, notes = places(heading)
    assert (found_kind, found_options) == (kind, options)
    assert interior == heading.startswith("INT") and not any("no set" in note for note in notes)


def test_a_place_that_nothing_fits_is_told() -> None:
    ((_, kind, _, _),), _, notes = places("EXT. QWERTYUIOP - DAY")
    assert kind == "plain" and any("QWERTYUIOP" in note and "bible.toml" in note for note in notes)


# ------------------------------------------------------------------------------------------------------------ when, weather
def hours_of(*scenes: tuple[str, str]) -> list[tuple[str, str]]:
    screenplay = fountain.read("\n\n".join(f"{heading}\n\n{action}" for heading, action in scenes) + "\n")
    return [(time, weather) for time, weather, _ in setting(screenplay)]


def test_hours_and_weather() -> None:
    assert hours_of(
        ("EXT. STREET - DAY", "Rain. A man in a raincoat."),
        ("INT. BAR - CONTINUOUS", "He shakes."),
        ("EXT. STREET - LATER", "The rain has stopped."),
        ("EXT. STREET - NIGHT", "He storms past, quick as lightning fast."),
        ("EXT. STREET - SUNRISE", "Mist."),
        ("EXT. STREET - SOIR", "La neige tombe."),
        ("EXT. STREET", "Nobody."),
        ("EXT. STREET - MIDI", "It is as if rain had never been."),
    ) == [
        ("day", "rain"),
        ("day", "rain"),
        ("day", "clear"),
        ("night", "clear"),
        ("dawn", "fog"),
        ("dusk", "snow"),
        ("dusk", "snow"),
        ("day", "clear"),
    ]


def test_a_storm_in_the_desert_is_of_sand_and_one_that_is_spoken_of_there_is_there() -> None:
    assert hours_of(("EXT. DESERT - DAY", "The storm comes."), ("EXT. SEA - DAY", "The storm comes.")) == [
        ("day", "sandstorm"),
        ("day", "storm"),
    ]
    text = "EXT. DESERT - DAY\n\nGRETA runs.\n\nGRETA\nA sandstorm!\n\nEXT. DESERT - EVENING\n\nStillness.\n"
    assert [found[:2] for found in setting(fountain.read(text))] == [("day", "sandstorm"), ("dusk", "clear")]


# --------------------------------------------------------------------------------------------------------------------- mood
def test_moods_of_lines_actions_and_scenes() -> None:
    assert action_mood("She laughs and claps.")[0] == "joy"
    assert action_mood("He backs away, trembling.")[0] == "fear"
    assert line_mood("I am not here.", "whispering, terrified")[0] == "fear"
    assert line_mood("The king is dead.")[0] == "neutral"  # a topic is no feeling
    assert action_mood("The door is open.") == ("neutral", 0.2)
    assert line_mood("No!", "")[1] > line_mood("No.", "")[1] > line_mood("No.", "whispers")[1]
    scene = fountain.read(
        "INT. A - DAY\n\nShe weeps.\n\nNORA\n(sobbing)\nHe is gone.\n\nShe stares at the empty chair.\n"
    ).scenes[0]
    assert scene_mood(scene)[0] == "sorrow"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_known_mood(text: str) -> None:
    name, strength = action_mood(text)
    assert name in MOODS and 0 <= strength <= 1


# -------------------------------------------------------------------------------------------------------------------- props
def test_props_that_hands_handle() -> None:
    bible, _ = bible_of(
        "INT. A - DAY\n\nNORA (30) takes a small red letter. She reads the note and turns to watch. The lamp is on.\n\n"
        "She picks up the lantern, and puts the big box on the table. She holds her breath.\n"
    )
    assert [(prop.name, prop.kind, prop.colour) for prop in bible.props] == [
        ("letter", "letter", "#a8322d"),
        ("lantern", "lantern", ""),
        ("box", "box", ""),
    ]
    assert bible.props[2].size > bible.props[0].size > 0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("NORA (30) speaks into the radio.", "walkie-talkie"),
        ("NORA (30) lifts her radio.", "walkie-talkie"),
        ("NORA (30) takes the handheld radio.", "walkie-talkie"),
        ("NORA (30) puts the walkie-talkie on the table.", "walkie-talkie"),
        ("NORA (30) turns on the radio.", "radio"),
        ("NORA (30) opens the box of balls.", "box of balls"),
    ],
)
def test_what_a_word_means_is_told_by_its_use(text: str, kind: str) -> None:
    bible, _ = bible_of(f"INT. A - DAY\n\n{text}\n")
    assert [prop.kind for prop in bible.props] == [kind]


def test_what_the_stage_cannot_make_is_told_and_not_replaced() -> None:
    bible, notes = bible_of("INT. A - DAY\n\nNORA (30) lifts the clapperboard.\n")
    assert not bible.props and any("clapperboard" in note and "scene 1" in note for note in notes)


def test_reading_asks_for_nothing_that_the_stage_does_not_have() -> None:
    from filmwright.reading.words import table
    from filmwright.stage.people.beards import BEARDS
    from filmwright.stage.people.hair import STYLES
    from filmwright.stage.places.room import TYPES
    from filmwright.stage.props import known

    assert [kind for kind in table("props")["nouns"] if known(kind) is None] == []
    assert [kind for kind in table("props")["missing"] if known(kind) is not None] == []
    assert {style for styles in table("casting")["hair"].values() for style in styles} <= set(STYLES)
    assert {style for _, style in table("look")["hair"]} <= set(STYLES)
    assert {style for _, style in table("look")["beard"]} - {"-"} <= set(BEARDS)
    rooms = {options["type"] for _, kind, options in table("places")["inside"] if kind == "room"}
    assert rooms <= set(TYPES)


# ----------------------------------------------------------------------------------------------------------------- the whole
@pytest.mark.parametrize("name", ["the-house-on-the-hill", "the-jump"])
def test_examples_are_understood(name: str) -> None:
    text = (EXAMPLES / f"{name}.fountain").read_text("utf-8")
    screenplay = fountain.read(text)
    bible, notes = breakdown(screenplay)
    assert fountain.read(fountain.write(screenplay)) == screenplay
    assert breakdown(screenplay) == (bible, notes)
    assert all(
        character.kind == "person" and character.description and costume_words(character.description)
        for character in bible.characters
    )
    assert len(bible.characters) == 3 and len(screenplay.lines) > 20
    assert all(bible.place(place_of(scene, bible)) for scene in screenplay.scenes)
    assert not any("no set" in note or "not cast" in note for note in notes)
    spoken = [line.spoken for line in screenplay.lines]
    assert len(set(spoken)) == len(spoken)  # no sentence twice


def test_the_house_opens_on_the_house_at_dusk() -> None:
    screenplay = fountain.read((EXAMPLES / "the-house-on-the-hill.fountain").read_text("utf-8"))
    first = screenplay.scenes[0]
    assert not first.lines and setting(screenplay)[0][0] == "dusk" and first.heading.place == "HOUSE ON THE HILL"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(STORM.split("\n\n")[1:]), min_size=1, max_size=14))
def test_breakdown_never_fails_and_serves_every_scene(blocks: list[str]) -> None:
    screenplay = fountain.read("EXT. DESERT - DAY\n\n" + "\n\n".join(blocks) + "\n")
    bible, _ = breakdown(screenplay)
    assert len(setting(screenplay)) == len(screenplay.scenes)
    assert {line.character for line in screenplay.lines} <= {character.name for character in bible.characters}
    assert all(bible.place(place_of(scene, bible)) for scene in screenplay.scenes)
    for ids in ([c.id for c in bible.characters], [p.id for p in bible.places], [p.id for p in bible.props]):
        assert all(ids) and len(set(ids)) == len(ids)
