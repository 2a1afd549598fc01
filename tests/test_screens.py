"""What screens show: read out of a prompt, given to its screen, drawn in it."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.reading.prompt import read
from filmwright.reading.prompt_screens import SHOWS as SAYS
from filmwright.reading.prompt_screens import taken
from filmwright.reading.words import table
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known, prop_mesh
from filmwright.stage.props.screens import SHOWS, picture


@pytest.mark.parametrize(
    ("prompt", "noun", "shows"),
    [
        ("a man watches a tennis match on television", "television", "tennis"),
        ("a laptop displaying a video call on a desk", "laptop", "call"),
        ("an old tablet full of family photos", "tablet", "photos"),
        ("a heartbeat on the monitor", "monitor", "pulse"),
        ("a television with only static", "television", "static"),
    ],
)
def test_what_is_on_a_screen_is_the_screens(prompt: str, noun: str, shows: str) -> None:
    request = read(prompt, known, animal)
    screens = [entity for entity in request.of_kind("thing") if entity.noun == noun]
    assert [entity.words for entity in screens] == [f"{SAYS}{shows}"] and screens[0].count == 1
    assert not {"match", "static", "photos", "heartbeat", "call"} & set(request.not_understood)


def test_a_cinema_has_its_picture_on_the_wall() -> None:
    where = read("people watch a huge face on the cinema screen", known, animal).where
    assert dict(where.options) == {"type": "cinema", "shows": "face"}


def test_what_is_no_screen_is_left_as_it_is() -> None:
    text = "a map on a table and a clock with a face"
    assert taken(text) == (text, ())


def test_every_word_for_a_picture_is_drawn() -> None:
    assert {shows for _, shows in table("screens")["shows"]} <= set(SHOWS)


@pytest.mark.parametrize("shows", SHOWS)
def test_a_picture_fills_its_frame(shows: str) -> None:
    mesh = picture(shows, 1.6, 0.9)
    low, high = mesh.bounds
    assert np.allclose(low, (-0.8, -0.45, 0.0), atol=1e-4) and np.allclose(high, (0.8, 0.45, 0.0), atol=1e-4)
    a, b, c = (mesh.positions[mesh.triangles[:, k]].astype(float) for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2
    assert abs(area - 1.6 * 0.9) < 1e-3  # each spot once
    assert len(mesh.triangles) < 9000 and len(np.unique(mesh.colours.round(3), axis=0)) >= 2


def test_a_screen_shows_what_its_name_says() -> None:
    plain, told = (prop_mesh(Prop("s", name, "television")) for name in ("television", "television ‹map›"))
    assert len(plain.triangles) != len(told.triangles)
    assert Prop("s", "Monitor ‹code›").called == "monitor" and Prop("s", "sign “OPEN”").called == "sign"
