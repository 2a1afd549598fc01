"""Verbs of work, music, sport and care: what they mean on the stage, in English and French."""

from __future__ import annotations

import pytest

from filmwright.direction.actions import Memory, Person, deeds
from filmwright.direction.sense import Sense
from filmwright.direction.verbs import lexicon, sense
from filmwright.direction.verbs_of_work import ENGLISH, FRENCH
from filmwright.generators.prompting import DEEDS
from filmwright.scenes import BUSINESS, MOTIONS
from filmwright.stage.motion.repertoire import BUSINESS as PLAYED

SAID = {
    "Ann sweeps the floor.": "sweep", "Ann wipes her eyes.": "wash_face", "Ann wipes the table.": "wipe", "Ann washes the dishes.":
    "wash_dishes",
    "Ann folds a shirt.": "fold", "Ann cuts the bread.": "cut", "Ann is cooking dinner.": "fry", "Ann pours tea.": "pour",
    "Ann digs a hole.": "dig", "Ann paints the wall.": "paint_wall", "Ann paints her nails.": "cut_nails", "Ann types furiously.": "type",
    "Ann brushes her teeth.": "brush_teeth", "Ann brushes her hair.": "brush_hair", "Ann puts on her coat.": "put_on",
    "Ann puts the cup on the table.": "put_down", "Ann plays the guitar.": "play_guitar", "Ann plays a grand piano.": "play_piano",
    "Ann is playing the violin.": "play_violin", "Ann plays the trumpet.": "play_trumpet", "Ann plays football.": "kick",
    "Ann sings.": "sing", "Ann sang a song.": "sing", "Ann kicks the ball.": "kick", "Ann kicks Bo.": "fight", "Ann does yoga.": "yoga",
    "Ann takes a photo of Bo.": "take_photo", "Ann takes the cup.": "take", "Ann prays.": "pray", "Ann leans on the rail.": "lean",
    "Ann leans in.": "wait", "Ann spins around in the rain.": "turn", "Ann folds her arms.": "cross_arms", "Ann crosses to Bo.": "go",
    "Ann cheers.": "cheer", "Ann blows out the candle.": "blow", "Ann juggles.": "juggle",
    "Ann skates over the ice.": "skate", "Ann skis down the slope.": "ski",
    "Ann makes the bed.": "make_bed", "Ann is using a computer.": "use_computer", "Ann draws a portrait.": "draw", "Ann draws a gun.":
    "take",
    "Ann strokes the dog.": "pet", "Ann shoots the basketball.": "shoot_basketball", "Ann stretches.": "stretch",
}  # fmt: skip
PEOPLE = [Person("ann", ("Ann",), "female"), Person("bo", ("Bo",), "male")]


@pytest.mark.parametrize(("text", "deed"), SAID.items())
def test_a_sentence_is_played_as_what_it_says(text: str, deed: str) -> None:
    found = deeds(text, PEOPLE, (), {"cup": "cup"}, Memory())
    assert [d.deed for d in found] == [deed]
    assert found[0].who == ("ann",)


@pytest.mark.parametrize(
    ("text", "deed"),
    [("Ann balaie la cour.", "sweep"), ("Ann joue du piano.", "play_piano"), ("Ann joue de la guitare.", "play_guitar"),
     ("Ann se brosse les dents.", "brush_teeth"), ("Ann chante.", "sing"), ("Ann coupe le pain.", "cut"), ("Ann ouvre la porte.", "open")],
)  # fmt: skip
def test_in_french_too(text: str, deed: str) -> None:
    assert deeds(text, PEOPLE, (), {}, Memory(), "fr")[0].deed == deed


def test_what_is_done_with_a_thing_is_that_things_business() -> None:
    found = deeds("Ann cuts the bread with a knife.", PEOPLE, (), {"bread": "bread", "knife": "knife"}, Memory())
    assert found[0].prop == "knife"


def test_every_deed_of_the_table_is_a_motion_that_a_hired_model_can_be_told_of() -> None:
    blocking = {"wait", "go", "none", "sit_up"}
    for _, senses in (*ENGLISH, *FRENCH):
        for meaning in senses:
            assert isinstance(meaning, Sense)
            assert meaning.deed in MOTIONS or meaning.deed in blocking, meaning
            if meaning.deed not in blocking:
                assert meaning.deed in DEEDS, meaning.deed
    assert set(BUSINESS) - {"look", "face"} <= set(PLAYED)


def test_nouns_are_no_verbs() -> None:
    assert sense("paint", "drips") is None or not sense("comb", "falls")
    assert "combs" in lexicon() and sense("comb", "lies there") is None
    assert sense("water", "drips from the roof") is None
