"""An empty room is seen whole: its furniture and a window in the picture, nothing right before the lens, nothing past the set."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.direction import prospect, vista
from filmwright.direction.optics import project
from filmwright.stage.places import build
from filmwright.stage.places.plan import Plan

ASPECT = 1280 / 536


def plan(kind: str, seed: int = 1) -> Plan:
    return build(Place(id="x", name="x", kind="room", options=(("type", kind),), interior=True, seed=seed)).plan


def framed(of: Plan, view: prospect.Prospect, name: str) -> bool:
    """Whether the upper middle of a piece of furniture is in the picture."""
    box = next(box for box in of.boxes if box.name.startswith(name))
    top = np.array([(box.lo[0] + box.hi[0]) / 2, box.hi[1], (box.lo[2] + box.hi[2]) / 2])
    u, v, depth = project(view.eye, np.asarray(view.pan), np.asarray(view.tilt), view.focal, ASPECT, top)
    return bool(abs(float(u)) < 1 and abs(float(v)) < 1 and float(depth) > 0)


@pytest.mark.parametrize(
    ("kind", "piece"), [("bedroom", "bed"), ("kitchen", "counter"), ("office", "desk"), ("bar", "counter")]
)
def test_a_room_is_shown_by_what_it_is_known_by(kind: str, piece: str) -> None:
    for seed in (1, 2):
        of = plan(kind, seed)
        view = prospect.room(of, ASPECT)
        assert view is not None
        named = [box for box in of.boxes if box.name.startswith(piece)]
        if named:
            assert framed(of, view, piece), (kind, seed)


def test_nothing_stands_right_before_the_lens_and_the_camera_is_in_the_room_or_a_wall_is_away() -> None:
    for kind in ("bedroom", "living", "classroom", "library"):
        of = plan(kind)
        view = prospect.room(of, ASPECT)
        assert view is not None
        for box in of.boxes:
            if not box.wall:
                away = np.linalg.norm(np.clip(view.eye, box.lo, box.hi) - view.eye)
                assert away > 0.15, (kind, box.name)
        assert view.hidden or bool(of.camera_ok(view.eye[None], 0.1)[0])


def test_an_open_place_has_no_prospect_of_a_room() -> None:
    assert prospect.room(Plan("field"), ASPECT) is None


def test_the_view_of_a_room_is_the_same_each_time() -> None:
    first, second = (prospect.room(plan("living"), ASPECT) for _ in range(2))
    assert first is not None and second is not None
    assert np.array_equal(first.eye, second.eye) and first.pan == second.pan


def test_a_street_is_seen_along_its_houses() -> None:
    of = build(Place(id="x", name="x", kind="street", options=(), interior=False, seed=1)).plan
    view = vista.street(of, ASPECT)
    assert view is not None
    along = abs(np.cos(view.pan - np.radians(of.heading)))
    assert along > 0.9
    assert vista.before_the_lens(of, view.eye, view.target()) < 1.5


def test_one_person_stands_where_a_camera_can_face_them() -> None:
    of = plan("office")
    found = prospect.place_for_one(of, 2.0)
    assert found is not None
    (x, z), heading = found
    ahead = np.array([x + np.sin(np.radians(heading)), 1.5, z + np.cos(np.radians(heading))])
    assert bool(of.camera_ok(ahead[None], 0.1)[0])  # no wall before their face
