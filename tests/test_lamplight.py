"""How a prompt asks to be lit, and what hangs in its sky: what is read, what the light becomes, and where a body finds room."""

from __future__ import annotations

import math

import numpy as np
import pytest

from filmwright.direction.asked_heavens import has_body
from filmwright.errors import StageError
from filmwright.reading.prompt import read
from filmwright.stage.creatures import known as animal
from filmwright.stage.heavens import GLOBES, globes, heavens
from filmwright.stage.lamplight import LEFT, WORDS, applied, checked, lamps, lit, of_place, of_things
from filmwright.stage.light import lighting
from filmwright.stage.props import known
from filmwright.stage.render.glance import Glimpse
from filmwright.stage.snapshot import Lamp, Snapshot, View
from filmwright.steps.hanging import radius, room

VIEW = View(eye=(0.0, 1.6, 5.0), target=(0.0, 1.6, 0.0), focal=35.0)


def _options(prompt: str) -> dict[str, str]:
    return dict(read(prompt, known, animal).where.options)


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a violinist plays on a stage under a spotlight", "spotlight"),
        ("a priest reads in a church, lit by candles", "candles"),
        ("a shepherd sits in a cabin, lit by firelight", "fire"),
        ("a nurse walks down a corridor under flickering fluorescent lights", "fluorescent"),
        ("silhouette of a rider in the desert", "silhouette"),
        ("a backlit girl in a meadow", "rim"),
        ("a dimly lit bar", "dim"),
        ("a woman in a neon-lit alley", "neon"),
        ("sunbeams pour through the windows of a barn", "beams"),
        ("a portrait of a miner in a mine, low-key lighting", "chiaroscuro"),
        ("a student in an office, her face lit by a laptop", "screen"),
    ],
)
def test_words_of_light_are_read_and_understood(prompt: str, word: str) -> None:
    request = read(prompt, known, animal)
    assert word in dict(request.where.options)["lit"].split()
    light = {
        "spotlight",
        "candles",
        "firelight",
        "fluorescent",
        "silhouette",
        "backlit",
        "neon",
        "lighting",
        "dimly",
        "lit",
        "sunbeams",
    }
    assert not light & set(request.not_understood)


def test_what_is_lit_by_a_glow_does_not_glow() -> None:
    request = read("a baker stands in a kitchen, lit by the glow of her phone", known, animal)
    assert "glow" not in request.said


def test_somebody_in_window_light_is_in_a_room() -> None:
    where = read("an old sailor in soft window light", known, animal).where
    assert where.interior
    assert "window" in dict(where.options)["lit"].split()


@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_light_changes_the_light_or_its_lamps(word: str) -> None:
    plain = lighting("living", True, "night", "clear", "neutral", 3)
    made = lit([word], *plain)
    assert made != plain
    assert all(math.isfinite(value) and value >= 0 for value in made[0].key_colour)


def test_a_spotlight_leaves_the_room_dark_and_shines_on_whom_it_is_meant_for() -> None:
    light, air, grade = lighting("stage", True, "day", "clear", "neutral", 3)
    dark, _, _ = lit(["spotlight"], light, air, grade)
    assert sum(dark.inside) < 0.3 * sum(light.inside)
    (lamp,) = lamps(["spotlight"], (2.0, 0.0, -1.0), VIEW, 0.0)
    assert math.hypot(lamp.position[0] - 2.0, lamp.position[2] + 1.0) < 2.0
    shown = applied(Snapshot(items=(), light=dark), ["spotlight"], (2.0, 0.0, -1.0), VIEW, [])
    assert [item.name for item in shown.items] == ["beam"]


def test_what_burns_gives_light_where_it_is_and_at_most_eight_lamps_are_kept() -> None:
    (lamp,) = of_things([("candle", (1.0, 0.8, 2.0))], 3.0)
    assert lamp.position[0] == 1.0
    assert lamp.position[1] > 0.8
    many = Snapshot(items=())
    assert len(applied(many, [], (0.0, 0.0, 0.0), VIEW, [("torch", (k, 0.0, 0.0)) for k in range(12)]).light.lamps) == 8


def test_by_moonlight_alone_no_lamp_burns() -> None:
    own = [Lamp((0.0, 2.0, 0.0), (1.0, 1.0, 1.0))]
    assert of_place(["moonlit"], own) == ()
    assert of_place([], own) == tuple(own)
    assert of_place(["dim"], own)[0].colour[0] == pytest.approx(LEFT["dim"][1])


def test_a_light_that_nobody_knows_is_refused() -> None:
    with pytest.raises(StageError, match="lantern-jaw"):
        checked("spotlight lantern-jaw")


# ---------------------------------------------------------------------- the sky


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("an owl in front of the full moon", "moon"),
        ("a camel walks in the desert, the setting sun behind it", "sun"),
        ("a rover on the moon, the Earth hangs above", "earth"),
        ("a tower under two moons", "moons"),
        ("a ringed planet rises over the desert", "ringed"),
    ],
)
def test_bodies_of_the_sky_are_read(prompt: str, word: str) -> None:
    options = _options(prompt)
    assert word in options["sky"].split()
    assert has_body(options["sky"])


def test_a_body_stands_where_the_camera_asks_for_it() -> None:
    plain = lighting("plain", False, "night", "clear", "neutral", 3)
    body = (0.0, math.sin(0.2), -math.cos(0.2))
    assert heavens("moon", *plain, "night", (1.0, 0.0), body)[0].key == body
    for word in GLOBES:
        items = globes(word, (1.0, 0.0), body)
        assert {item.name for item in items} == {word}
        middle = np.asarray(items[0].model)[:3, 3]
        assert float(middle @ np.array(body)) / float(np.linalg.norm(middle)) > 0.999


def test_room_is_found_in_the_sky_away_from_whoever_is_there() -> None:
    ids, metres = np.zeros((100, 240), "u2"), np.full((100, 240), np.inf, "f4")
    metres[60:] = 30.0  # ground
    metres[:, :120] = 80.0  # a house fills the left half
    ids[40:80, 150:170] = 4
    metres[40:80, 150:170] = 5.0
    found = room(Glimpse(ids, metres), np.isinf(metres), [4], VIEW, 2.4, radius("moon"))
    assert found is not None
    assert found[0] > 0  # to the right, where there is sky
    assert found[1] > 0.03
    none = np.full((100, 240), 40.0, "f4")
    assert room(Glimpse(ids, none), np.isinf(none), [4], VIEW, 2.4, radius("moon")) is None
