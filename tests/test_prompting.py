"""Prompts: the same words for the same thing in every shot, everything that the shot shows, within the length that a model reads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from filmwright.bible import Bible, Character, Garment, Look, Place, Prop
from filmwright.generators.prompting import Shown, colour_word, garment_words, person_words, place_words, prompt
from filmwright.scenes import MOODS, Anchor, Beat, Cue, Scene
from filmwright.shots import MOVEMENTS, SIZES, Key, Rig, Shot
from filmwright.stage.people.clothes import KINDS
from filmwright.stage.people.hair import STYLES

TESS = Character(
    "tess", "TESS", look=Look(age=10, hair="fringe", hair_colour="#1a1411", origin="asian+european"),
    wardrobe=(Garment("raincoat", "#d9a514"), Garment("shorts", "#2f4566")),
)  # fmt: skip
BRAM = Character(
    "bram",
    "BRAM",
    look=Look("male", 41, hair="bald", beard="full", marks=("glasses",)),
    wardrobe=(Garment("jumper", "#34598c"),),
)
BIBLE = Bible(
    (TESS, BRAM),
    (Place("gate", "EXT. OLD MILL - GATE", "house", options=(("setting", "hill"),)),),
    (Prop("key", "key"),),
)
SCENE = Scene(
    "1", "EXT. OLD MILL - GATE - DUSK", "gate", "dusk", "rain", "fear",
    beats=(
        Beat("1-1", "action", 96, text="TESS (10) waits at the gate. BRAM comes up the path. He stops."),
        Beat("1-2", "line", 48, who="bram", to="tess", text="You came.", mood="joy",
             cues=(Cue("tess", "give", 4, 20, target="bram", prop="key"),)),
    ),
)  # fmt: skip


def shot(first: int, last: int, **more: object) -> Shot:
    rig = Rig(keys=(Key(0.0, (0, 1, 3), (0, 1, 0), focal=50.0),))
    return Shot(
        "1-001", "1", SCENE.anchor(first), Anchor("1-2", last - SCENE.start("1-2")), subjects=("tess",), rig=rig, **more
    )  # type: ignore[arg-type]


def test_a_prompt_says_camera_people_action_place_and_light() -> None:
    said = prompt(BIBLE, SCENE, shot(0, 96, size="CU", movement="push_in"), Shown(0, 96, ("tess",)), "35 mm film")
    assert said == (
        "Close-up of Tess, camera at eye level, 50 mm lens, the camera slowly pushes in. Tess is a mixed East Asian and"
        " white girl of about 10, with a black bob with a fringe, wearing a yellow raincoat and indigo shorts. Tess "
        "waits at the gate. Bram comes up the path. He stops. Place: exterior, old mill, gate, a house with a garden "
        "(hill). Light: dusk, low warm light at sunset; rain. 35 mm film. Mood: fear. The same people, clothes, place "
        "and light as in every other shot of this scene. No text, no captions, no watermark."
    )


def test_only_what_happens_in_the_window_is_told() -> None:
    first = prompt(BIBLE, SCENE, shot(0, 30), Shown(0, 30, ("tess",)))
    assert "waits at the gate" in first and "stops" not in first
    last = prompt(BIBLE, SCENE, shot(96, 144), Shown(96, 144, ("tess", "bram")))
    assert "Bram speaks to Tess, joyfully." in last and "Tess hands over the key to Bram." in last
    assert "waits" not in last and "You came" not in last
    assert '"You came."' in prompt(BIBLE, SCENE, shot(96, 144), Shown(96, 144, ("tess", "bram"), spoken=True))


def test_a_note_of_the_director_is_passed_on() -> None:
    assert "Note: she does not look at him." in prompt(
        BIBLE, SCENE, shot(0, 96, note="she does not look at him"), Shown(0, 96, ("tess",))
    )


def test_people_garments_and_places_in_words() -> None:
    assert (
        person_words(BRAM)
        == "a white man of about 41, with a bald head, with a full beard, with glasses, wearing a blue jumper"
    )
    assert person_words(Character("cat", "CAT", kind="cat")) == "a cat"
    assert garment_words(Garment("leather_jacket", "#1c1b1e")) == "a black leather jacket"
    assert garment_words(Garment("trainers", "#d8d5ce", "stripes")) == "ivory striped trainers"
    assert (
        place_words(Place("k", "INT. FLAT - KITCHEN", "room", True, options=(("type", "kitchen"),)))
        == "interior, flat, kitchen, a kitchen"
    )
    assert colour_word("#000000") == "black" and colour_word("#ffffff") == "white"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_garment_and_style_has_words(kind: str) -> None:
    assert kind.split("_")[0] in garment_words(Garment(kind))
    assert all("{" not in person_words(Character("a", "A", look=Look(hair=style))) for style in STYLES)


people = some.builds(
    Look, sex=some.sampled_from(("female", "male")), age=some.floats(3, 95), build=some.floats(-1, 1),
    hair=some.sampled_from(sorted(STYLES)),
    hair_colour=some.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}"), beard=some.sampled_from(("", "stubble", "full", "moustache")),
    marks=some.lists(some.sampled_from(("glasses", "scar")), max_size=2, unique=True).map(tuple),
)  # fmt: skip
clothes = some.lists(
    some.builds(Garment, some.sampled_from(sorted(KINDS)), some.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")),
    max_size=4,
).map(tuple)


@given(
    looks=some.lists(some.tuples(people, clothes), min_size=1, max_size=5), first=some.integers(0, 100), length=some.integers(1, 60),
    size=some.sampled_from(sorted(SIZES)), movement=some.sampled_from(MOVEMENTS), mood=some.sampled_from(MOODS),
    longest=some.integers(80, 3000), words=some.text(max_size=400),
)  # fmt: skip
def test_any_prompt_is_short_enough_and_uses_the_same_words(
    looks: list[tuple[Look, tuple[Garment, ...]]],
    first: int,
    length: int,
    size: str,
    movement: str,
    mood: str,
    longest: int,
    words: str,
) -> None:
    cast = tuple(
        Character(f"p{k}", f"PERSON {'ABCDE'[k]}", look=look, wardrobe=worn) for k, (look, worn) in enumerate(looks)
    )
    bible = replace(BIBLE, characters=cast)
    beats = (Beat("1-1", "action", 96, text=words, mood=mood), Beat("1-2", "line", 80, who="p0", text=words, mood=mood))
    scene = replace(SCENE, beats=beats, mood=mood)
    shown = Shown(first, first + length, tuple(c.id for c in cast))
    first_shot = replace(shot(0, 96), size=size, movement=movement, subjects=("p0",))
    said = prompt(bible, scene, first_shot, shown, longest=longest)
    assert 0 < len(said) <= longest
    assert said == prompt(bible, scene, first_shot, shown, longest=longest)
    whole = prompt(bible, scene, first_shot, shown, longest=100_000)
    other = prompt(
        bible, scene, replace(first_shot, size="CU", movement="static"), Shown(0, 1, shown.people), longest=100_000
    )
    for character in cast:
        assert person_words(character) in whole and person_words(character) in other
    assert place_words(bible.places[0]) in whole and place_words(bible.places[0]) in other
