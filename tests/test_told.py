"""Sounds that the page tells and nobody performs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.sound.effects import EFFECTS, effect
from filmwright.sound.effects.spotting import Cause, spot
from filmwright.sound.effects.told import _PATTERNS, told


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The phone rings. Nora picks up the phone.", ["phone_ring"]),
        ("Her phone vibrates on the table.", ["phone_buzz"]),
        ("NORA stands at the sink. The kettle whistles.", ["kettle"]),
        ("We hear a train in the distance. Gulls cry.", ["train", "gulls"]),
        ("There is a knock at the door.", ["knock"]),
        ("The crowd roars. Applause.", ["cheering", "applause"]),
        ("Le vieux téléphone sonne. Un chien aboie au loin.", ["phone_ring", "call"]),
        ("On entend une sirène. Une porte claque.", ["siren", "door_close"]),
        ("L’horloge sonne minuit.", ["bell"]),
        ("The alarm clock goes off.", ["alarm"]),
        ("No birds sing. The dog stops barking. Aucun oiseau ne chante plus.", []),
        ("He slams the door. Tom whistles to the dog. She takes the bell.", []),
        ("The bell rings. The bell rings again.", ["bell"]),
    ],
)
def test_what_the_page_tells_is_heard(text: str, heard: list[str]) -> None:
    assert [sound.effect for sound in told(text)] == heard


def test_a_sound_stands_where_its_words_stand_and_comes_from_where_they_say() -> None:
    (first, second) = told("A dog barks outside. Then she waits for a long while. Far away a siren wails.")
    assert first.share < 0.1 and second.share > 0.75
    assert (first.whence, second.whence) == ("outside", "far")
    indoors = [
        Cause("sound", s.effect, 1.0, 1.0 + s.seconds, manner=s.whence, indoor=True, options=s.options)
        for s in (first, second)
    ]
    through = [event.through for event in sorted(spot(indoors), key=lambda event: event.name)]
    assert through[0] == "wall"


def test_every_sound_that_can_be_told_can_be_made() -> None:
    for source, _ in _PATTERNS:
        assert source.effect in EFFECTS, source.effect
        assert len(effect(source.effect)(min(source.seconds, 1.0), 1, **source.options)), source


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    for sound in told(text):
        assert 0 <= sound.share <= 1 and sound.effect in EFFECTS
