"""A director's notes in free words: what the camera does of them, and what is given back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from filmwright.direction import notes
from filmwright.scenes import Anchor
from filmwright.shots import Key, Rig, Shot

KEY = Key(at=0.0, eye=(0.0, 1.6, 3.0), target=(0.0, 1.5, 0.0), focal=50.0)
SHOT = Shot(
    id="1-001",
    scene="1",
    start=Anchor("1-1", 0),
    end=Anchor("1-1", 48),
    subjects=("nora",),
    rig=Rig((KEY,), aim=(("nora", 0.1, 0.3),)),
)


@pytest.mark.parametrize(
    ("note", "understood"),
    [
        ("tighter", ["closer"]),
        ("a bit wider please", ["wider"]),
        ("not so close", ["wider"]),
        ("too wide", ["closer"]),
        ("slower push in", ["slow push in"]),
        ("don't push in", ["static"]),
        ("no camera movement", ["static"]),
        ("the camera is too shaky", ["static"]),
        ("start closer and pull back", ["closer", "pull out"]),
        ("zoom in", ["zoom in"]),
        ("dutch angle, from below", ["tilted", "lower"]),
        ("eye level", ["eye level"]),
        ("more headroom", ["more head room"]),
        ("put her on the left of frame", ["on the left"]),
        ("plus serré, caméra fixe", ["closer", "static"]),
        ("de plus loin et en plongée", ["wider", "higher"]),
    ],
)
def test_usual_words(note: str, understood: list[str]) -> None:
    made, did, left = notes.apply(SHOT, note)
    assert (did, left) == (understood, [])
    assert made.note == note and (made.rig != SHOT.rig or understood == ["static"])


@pytest.mark.parametrize(
    "note",
    [
        "hold on her a beat longer",
        "lose the lamp",
        "can he enter from the left?",
        "make it night",
        "she still does not look at him",
        "he comes closer",
        "zoom in on the envelope",
        "closer on the letter",
        "don't cut to him",
        "over her shoulder",
        "make her taller",
    ],
)
def test_what_no_camera_does_is_given_back_and_nothing_is_moved(note: str) -> None:
    made, did, left = notes.apply(SHOT, note)
    assert not did and left
    assert replace(made, note="") == SHOT


def test_head_room_and_sides_move_the_aim() -> None:
    (_, u, v) = notes.apply(SHOT, "more headroom, on the right")[0].rig.aim[0]
    assert u > 0.2 and v < 0.3
