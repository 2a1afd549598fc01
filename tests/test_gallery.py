"""The gallery shows what the project makes today: every picture has its prompt, its file and its like when it is made again."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

from gallery import PAGES, SIZE, Entry, entries, still  # noqa: E402
from gallery_parameters import MADE, written  # noqa: E402

SHOWN = [entry for page in sorted(PAGES.glob("*.md")) for entry in entries(page)]
STILLS = [entry for entry in SHOWN if entry.path.suffix == ".jpg"]
MADE_AGAIN = STILLS[7 :: max(len(STILLS) // 3, 1)]  # three of them, in every run
FAR = 9.0  # of 255: the mean difference between a picture and itself made again, on another machine's OpenGL
SEES = 12.0  # and between two pictures that show different things


def picture(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB").resize((160, 67)), float)


def test_every_picture_and_clip_is_there_and_named_after_its_prompt() -> None:
    assert len(STILLS) >= 100 and len(SHOWN) - len(STILLS) >= 12
    for entry in SHOWN:
        assert entry.path.exists(), entry
        assert entry.path.stem == entry.name, entry
    kept = {entry.path for entry in SHOWN}
    lying = {path for folder in ("stills", "clips") for path in (PAGES / folder).iterdir()}
    assert lying == kept


def test_every_family_has_three_pictures_that_differ() -> None:
    for page in sorted(PAGES.glob("*.md")):
        text = page.read_text("utf-8")
        for part in text.split("\n## ")[1:]:
            shown = [entry for entry in STILLS if f"]({entry.path.relative_to(PAGES)}" in part]
            if not shown:
                continue
            assert len(shown) >= 3, part.splitlines()[0]
            pictures = [picture(entry.path) for entry in shown]
            for k, one in enumerate(pictures):
                for other in pictures[:k]:
                    assert np.abs(one - other).mean() > SEES / 4, part.splitlines()[0]


@pytest.mark.parametrize("name", MADE)
def test_a_pages_parameters_are_those_of_the_code(name: str) -> None:
    text = (PAGES / f"{name}.md").read_text("utf-8")
    assert written(text, name) == text, "run: python benchmarks/gallery_parameters.py"


def made_again(entry: Entry) -> float:
    data, said = still(entry.prompt, entry.seed, SIZE)
    assert not said, said
    again = np.asarray(Image.open(io.BytesIO(data)).convert("RGB").resize((160, 67)), float)
    return float(np.abs(again - picture(entry.path)).mean())


@pytest.mark.parametrize("entry", MADE_AGAIN, ids=lambda entry: entry.name)
def test_a_picture_made_again_is_the_picture_shown(entry: Entry) -> None:
    assert made_again(entry) < FAR


@pytest.mark.long
@pytest.mark.parametrize("entry", STILLS, ids=lambda entry: entry.name)
def test_each_picture_made_again_is_the_picture_shown(entry: Entry) -> None:
    assert made_again(entry) < FAR
