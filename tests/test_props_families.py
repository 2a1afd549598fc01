"""Families that keep all of a kind in one file: grips on the thing, sizes as in the world, outlines that differ, places they belong to."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Prop
from filmwright.direction.belonging import HOMES, home_of
from filmwright.reading.prompt import read
from filmwright.reading.request import Where
from filmwright.stage.creatures import known as animal
from filmwright.stage.places.rooms_loft import ROOMS
from filmwright.stage.props import FAMILIES, known, prop_mesh, told_by
from filmwright.stage.props.holding import WAYS, hold

LONGEST = {  # metres, as such things are in the world
    "guitar": (0.9, 1.1), "violin": (0.55, 0.65), "cello": (1.1, 1.4), "flute": (0.6, 0.72), "trumpet": (0.4, 0.6),
    "grand piano": (1.6, 3.0), "tennis racket": (0.66, 0.72), "baseball bat": (0.8, 0.95), "frisbee": (0.22, 0.3),
    "baseball glove": (0.22, 0.36), "skis": (1.5, 1.9), "snowboard": (1.4, 1.65), "surfboard": (1.8, 2.4),
    "fire hydrant": (0.6, 0.95), "parking meter": (1.2, 1.7), "traffic light": (2.6, 4.0), "toilet": (0.7, 1.0),
    "toothbrush": (0.16, 0.21), "hair drier": (0.2, 0.42), "remote": (0.15, 0.23), "keyboard": (0.4, 0.5),
    "baseball": (0.07, 0.08), "ladder": (1.7, 2.2), "bow": (1.4, 1.8), "microphone": (0.2, 0.45),
}  # fmt: skip
OWN = sorted(kind for kind, family in FAMILIES.items() if family.second or family.way or family.home)


def spread(mesh_points: np.ndarray) -> np.ndarray:
    """How much of a thing there is at ten heights and widths of its outline, (20,): what tells one outline from another."""
    low, high = mesh_points.min(0), mesh_points.max(0)
    unit = (mesh_points - low) / (high - low).max()
    return np.concatenate([np.histogram(unit[:, axis], 10, (0, 1))[0] / len(unit) for axis in (0, 1, 2)])


@pytest.mark.parametrize(("kind", "bounds"), LONGEST.items())
def test_it_has_the_size_of_the_real_thing(kind: str, bounds: tuple[float, float]) -> None:
    low, high = prop_mesh(Prop(kind, kind, kind)).bounds
    assert bounds[0] <= float((high - low).max()) <= bounds[1]


def test_both_hands_reach_the_thing_and_apart() -> None:
    for kind in OWN:
        family, prop = FAMILIES[kind], Prop(kind, kind, kind)
        assert (family.way or "upright") in WAYS, kind
        assert hold(prop).way in WAYS
        if family.second is None:
            continue
        low, high = prop_mesh(prop).bounds
        for point in (family.grip, family.second):
            assert (np.asarray(point) > low - 0.03).all() and (np.asarray(point) < high + 0.03).all(), kind
        assert np.linalg.norm(np.subtract(family.grip, family.second)) > 0.03, kind


def test_outlines_differ() -> None:
    kinds = (
        "guitar",
        "harp",
        "saxophone",
        "fire hydrant",
        "parking meter",
        "toilet",
        "tennis racket",
        "toothbrush",
        "snowboard",
        "camera",
    )
    told = {kind: spread(prop_mesh(Prop(kind, kind, kind)).positions) for kind in kinds}
    for k, one in enumerate(kinds):
        for other in kinds[k + 1 :]:
            assert np.abs(told[one] - told[other]).sum() > 0.3, f"{one} is like {other}"


def test_a_colour_is_seen_on_most_of_it() -> None:
    for kind in ("fire hydrant", "frisbee", "surfboard", "toothbrush", "guitar", "hair drier", "baseball glove"):
        green = prop_mesh(Prop(kind, kind, kind, "#2f8f3c")).colours.mean(0)
        red = prop_mesh(Prop(kind, kind, kind, "#c0202a")).colours.mean(0)
        assert green[1] > red[1] + 0.05 and red[0] > green[0] + 0.05, kind


def test_boards_stand_up_for_a_camera_and_lie_for_feet() -> None:
    turn, tilt = told_by("snowboard")
    stood = prop_mesh(Prop("s", "s", "snowboard", turn=turn, tilt=tilt)).bounds
    lies = prop_mesh(Prop("s", "s", "snowboard")).bounds
    assert stood[1][1] - stood[0][1] > 1.3 and lies[1][1] - lies[0][1] < 0.4
    assert abs(float(stood[0][1])) < 0.02, "it stands on the ground"


def test_things_are_where_they_belong() -> None:
    assert all(not family.home or family.home in (*HOMES, "rock") for family in FAMILIES.values())
    for kind, place in (
        ("toothbrush", "bathroom"),
        ("skis", "ski slope"),
        ("surfboard", "beach"),
        ("keyboard", "office"),
    ):
        found = home_of([kind], Where())
        assert found is not None and found.place == place
    large = home_of(["knife", "television", "toilet"], Where())
    assert large is not None and dict(large.options)["type"] in ROOMS, (
        "a furnished room has no floor free for large and small together"
    )


@pytest.mark.parametrize(
    ("prompt", "nouns"),
    [
        ("a saw", ["saw"]),
        ("a green remote", ["remote"]),
        ("skis", ["skis"]),
        ("a snowboard and a game controller", ["snowboard", "controller"]),
    ],
)
def test_what_looks_like_a_verb_may_be_a_thing(prompt: str, nouns: list[str]) -> None:
    assert [known(entity.noun) for entity in read(prompt, known, animal).entities] == nouns
