"""The page of people: every picture is there, is named after what it shows, and is the same when it is made again."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image

from filmwright.reading.casting import cast as casting
from filmwright.reading.look import stated

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

from people import FILM, PAGE, cast, picture, shown  # noqa: E402

FAR = 9.0  # of 255: the mean difference between a picture and itself made again, on another machine's OpenGL


def test_every_picture_is_there_and_none_besides() -> None:
    entries = shown()
    assert {entry.kind for entry in entries} == {"lineup", "expressions", "turnaround", "wardrobe"}
    assert {f"{entry.name}.jpg" for entry in entries} == {path.name for path in (PAGE.parent / "people").iterdir()}
    assert all(entry.words in cast() for entry in entries if entry.kind != "lineup")


def test_the_twelve_are_who_they_are_said_to_be_and_differ() -> None:
    from filmwright.reading.casting import difference

    looks = []
    for words in cast():
        said = stated(words)
        assert "age" in said or "sex" in said
        assert "doubts" not in said
        looks.append(casting(words, FILM, said, looks).look)
    assert len(looks) == 12
    assert min(difference(a, b) for k, a in enumerate(looks) for b in looks[:k]) > 2.5
    assert max(look.age for look in looks) == 85 and min(look.age for look in looks) == 6


def test_a_picture_is_the_same_when_it_is_made_again() -> None:
    entry = next(entry for entry in shown() if entry.kind == "turnaround")
    again = Image.fromarray(picture(entry, scale=0.5)).resize((280, 140))
    kept = Image.open(PAGE.parent / "people" / f"{entry.name}.jpg").convert("RGB").resize((280, 140))
    assert np.abs(np.asarray(again, float) - np.asarray(kept, float)).mean() < FAR
