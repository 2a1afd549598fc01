"""Prompts and sizes that nobody should give: a picture with an honest report or a clear error, in bounded time and memory."""

from __future__ import annotations

import contextlib
import resource
import time

import pytest

from filmwright.errors import FilmwrightError, InputError
from filmwright.reading.prompt import MOST_ENTITIES, read
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known
from filmwright.steps import clip, still
from filmwright.steps.picturing import ready


def _asked(prompt: str):
    return read(prompt, known, animal)


NONSENSE = (
    "", "   ", "!!! ??? ...", "12345 67890", "xqzt vrrk plonf wibblegrok zzyx",
    "\u4e00\u5ea7\u57ce\u5e02\u7684\u591c\u666f", "нет слов вообще",
)  # fmt: skip


@pytest.mark.parametrize("prompt", NONSENSE, ids=[f"nonsense {k}" for k in range(len(NONSENSE))])
def test_nonsense_is_refused_in_a_sentence(prompt):
    with pytest.raises(InputError) as told:
        _asked(prompt)
    assert len(str(told.value)) > 40 and "Traceback" not in str(told.value)


def test_five_hundred_words_are_read_in_time():
    words = (
        "a man walks through a market and a woman reads a book near a fountain while it rains on the old stone bridge "
    )
    began = time.process_time()
    request = _asked(words * 23)
    assert time.process_time() - began < 20.0
    assert len(request.entities) <= MOST_ENTITIES and request.where.asked


def test_forty_subjects_are_counted_and_the_rest_is_told():
    request = _asked("forty dogs and forty cats and 400 people in a park")
    shown = sum(entity.count for entity in request.entities)
    assert 0 < shown <= 40
    assert any("more of" in word for word in request.not_understood)


def test_contradictions_give_one_picture():
    where = _asked("a sunny midnight in a rainy desert under water on the moon, indoors and outdoors").where
    assert where.time in ("day", "night") and where.asked
    camera = _asked("a static camera pans left and right and zooms in and out of a castle").camera
    assert camera.movement


@pytest.mark.parametrize(
    "prompt",
    [
        "import os; os.system('rm -rf /') # a house",
        "../../etc/passwd and a cat on a chair",
        "<script>alert(1)</script> a red car in the street",
        "{{ 7 * 7 }} %s %d a dog in a garden",
        "SELECT * FROM films; DROP TABLE films; a horse on a beach",
    ],
)
def test_code_is_words_like_others(prompt):
    request = _asked(prompt)
    assert request.entities or request.where.asked
    assert request.not_understood  # and what it is not is told


@pytest.mark.parametrize("size", [(1, 1), (16384, 16384), (0, 100), (-5, 20)])
def test_sizes_that_cannot_be_made_are_refused(size):
    with pytest.raises(InputError, match="picture of"):
        ready("a lake", 2.0, size, 1)


@pytest.mark.parametrize("size", ["63x27", "2x2"])
def test_odd_and_tiny_sizes_are_made(size, tmp_path):
    width, height = (int(side) for side in size.split("x"))
    still.one("a lake at dusk", tmp_path / "a.png", (width, height))
    from PIL import Image

    assert Image.open(tmp_path / "a.png").size == (width, height)


@pytest.mark.parametrize("seconds", [0.0, -1.0, 1e9, float("nan")])
def test_durations_that_cannot_be_made_are_refused(seconds, tmp_path):
    with pytest.raises(FilmwrightError):
        clip.run("a lake", tmp_path / "a.mp4", seconds, (64, 28), None, frozenset(), "draft", 1, lambda *_: None)
    assert not (tmp_path / "a.mp4").exists()


def test_reading_anything_keeps_within_memory():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for prompt in ("a dog " * 900, "the " * 1400, "very " * 1000 + "tall tower", "(" * 2000 + " a cat " + ")" * 2000):
        with contextlib.suppress(InputError):
            _asked(prompt)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000  # kilobytes
