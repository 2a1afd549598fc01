"""Robots: read from words, made of plates on people's joints, cast and dressed as what they are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from filmwright.bible import Garment, Look
from filmwright.reading.look import stated
from filmwright.reading.words import table
from filmwright.stage.mesh import MATERIAL
from filmwright.stage.people.machines import METALS
from filmwright.stage.people.parts import CROWD
from filmwright.stage.people.person import person
from filmwright.stage.people.rig import INDEX
from filmwright.stage.people.wardrobe import dress

ROBOT = Look(height=1.7, hair="bald", skin="#e4e6e8", eyes="#58c8ff", marks=("robot",), face=2)


@pytest.mark.parametrize(
    ("words", "skin", "eyes"),
    [
        ("a robot", "#e4e6e8", "#58c8ff"),
        ("a rusty robot with green eyes", "#9a6846", "#5aff8a"),
        ("a red android with glowing yellow eyes", "#b8302a", "#ffd24a"),
    ],
)
def test_what_words_say_of_a_robot(words: str, skin: str, eyes: str) -> None:
    found = stated(words)
    assert "robot" in found["marks"] and (found["skin"], found["eyes"], found["hair"]) == (skin, eyes, "bald")


@pytest.mark.parametrize("words", ["a man with a robot", "a woman who builds robots", "a child in a robot costume"])
def test_who_has_to_do_with_robots_is_none(words: str) -> None:
    assert "robot" not in stated(words).get("marks", ())


def test_metal_words_shine_as_metal() -> None:
    tones = table("look")["machines"]
    assert {tones[word] for word in ("silver", "iron", "gold", "copper", "rusty")} == set(METALS)
    assert tones["white"] not in METALS
    for word, surface in (("golden", "metal"), ("white", "paint")):
        mesh = person(replace(ROBOT, skin=tones[word])).mesh
        assert (mesh.material == MATERIAL[surface]).mean() > 0.3


def test_a_robot_is_all_plates_and_lamps() -> None:
    mesh = person(ROBOT).mesh
    assert not np.isin(
        mesh.material, [MATERIAL[name] for name in ("skin", "hair", "eye", "cloth", "lash", "tooth")]
    ).any()
    assert (mesh.material == MATERIAL["glow"]).any() and mesh.weights is not None
    assert mesh.weights.max(1).min() == 1.0  # metal does not bend
    assert person(ROBOT).lod(CROWD).triangles.shape[0] < 0.12 * mesh.triangles.shape[0]


def test_it_stands_on_the_floor_and_is_as_high_as_it_is_told() -> None:
    low, high = person(replace(ROBOT, face=1)).mesh.bounds  # no aerial
    tall = replace(ROBOT, height=2.2)
    low_tall, high_tall = person(tall).mesh.bounds
    assert abs(low[1]) < 0.005 and abs(low_tall[1]) < 0.005
    assert high_tall[1] / high[1] > 1.2


def test_the_light_of_its_mouth_goes_with_the_chin() -> None:
    robot = person(ROBOT)
    mesh = robot.mesh
    jaw = next(name for name in robot.units if "jaw" in name.lower() and "open" in name.lower())
    moved = np.linalg.norm(robot.express({jaw: 1.0})[0] - mesh.positions, axis=1)
    assert 0.004 < moved.max() < 0.06
    assert set(np.unique(mesh.material[moved > 1e-4])) == {MATERIAL["glow"]} and mesh.joints is not None
    assert set(np.unique(mesh.joints[moved > 1e-4, 0])) == {INDEX["head"]}


def test_it_wears_what_it_is_given_and_no_more() -> None:
    assert dress("", ROBOT).garments == ()
    assert [g.kind for g in dress("a red scarf", ROBOT).garments] == ["scarf"]
    assert (person(ROBOT, (Garment("scarf", "#b02020"),)).mesh.material == MATERIAL["cloth"]).any()
