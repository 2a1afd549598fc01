"""Marks that are things, and states of body and clothes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from filmwright.bible import Garment, Look
from filmwright.errors import InputError
from filmwright.stage.people import clothes
from filmwright.stage.people.body import Body
from filmwright.stage.people.marks import check_marks, marked
from filmwright.stage.people.skin import paint_skin
from filmwright.stage.people.states import changed

WOMAN = Look(age=30)


@pytest.fixture(scope="module")
def woman() -> Body:
    return Body(WOMAN)


@pytest.mark.parametrize(
    ("mark", "bone"),
    [("earrings", "head"), ("bandage", "head"), ("sling", "lowerarm_l"), ("eyepatch", "head"), ("glasses", "head")],
)
def test_things_hold_on_to_the_body(mark: str, bone: str, woman: Body) -> None:
    parts = marked(replace(WOMAN, marks=(mark,)), woman)
    assert parts
    for part in parts:
        assert np.isfinite(part.points).all()
        assert part.weights[:, woman.bone[bone]].mean() > 0.6
        near = np.linalg.norm(woman.positions[woman.skin_vertices][:, None] - part.points[::7][None], axis=2).min(0)
        assert near.max() < 0.05, "nothing floats off the body"


def test_an_unknown_mark_is_an_error() -> None:
    with pytest.raises(InputError, match="third eye"):
        check_marks(Look(marks=("third eye",)))


def test_a_child_under_the_heart_shows() -> None:
    def girth(look: Look) -> float:
        body = Body(look)
        front = np.abs(body.positions[:, 1] - body.joint("spine_02")[1]) < 0.1
        return float(body.positions[front & (np.abs(body.positions[:, 0]) < 0.1), 2].max())

    assert girth(replace(WOMAN, marks=("pregnant",))) > girth(WOMAN) + 0.05


def test_wet_cloth_is_darker_and_mud_lies_low(woman: Body) -> None:
    def colours(*marks: str) -> tuple[np.ndarray, np.ndarray]:
        parts = clothes.put_on(woman, (Garment("trousers", "#8090a0"),)).parts
        part = next(p for p in parts if p.name == "trousers")
        changed(replace(WOMAN, marks=marks), woman, [part])
        return np.broadcast_to(part.colours, (len(part.points), 3)), part.points

    plain, points = colours()
    wet, _ = colours("wet")
    mud, _ = colours("dirt")
    assert wet.mean() < 0.75 * plain.mean()
    low = points[:, 1] < np.median(points[:, 1])
    off = np.abs(mud - plain).sum(1)
    assert off[low].mean() > off[~low].mean()


def test_torn_cloth_lacks_something_and_skin_is_under_it(woman: Body) -> None:
    torn = Body(replace(WOMAN, marks=("torn",)))

    def area(body: Body) -> float:
        part = next(p for p in clothes.put_on(body, (Garment("shirt"),)).parts if p.name == "shirt")
        a, b, c = (part.points[part.triangles[:, k]] for k in range(3))
        return float(np.linalg.norm(np.cross(b - a, c - a), axis=1).sum())

    assert area(torn) < 0.97 * area(woman)
    wardrobe = (Garment("shirt"),)
    assert clothes.put_on(torn, wardrobe).hidden.sum() < clothes.put_on(woman, wardrobe).hidden.sum()


def test_ink_darkens_arms_and_leaves_the_face(woman: Body) -> None:
    inked, _ = paint_skin(Body(replace(WOMAN, marks=("tattoo",))))
    plain, _ = paint_skin(woman)
    off = np.abs(inked - plain).sum(1)
    arm = woman.along_arm()
    assert (off[(arm > 0.3) & (arm < 1.7)] > 0.2).mean() > 0.15
    assert off[woman.data.masks["face"] > 0.5].max() < 0.05
