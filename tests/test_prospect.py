"""An empty room is seen whole: its furniture and a window in the picture, nothing right before the lens, nothing past the set."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.direction import prospect
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
    ("kind", "piece"), [("bedroom", "bed"), ("kitchen", "table"), ("office", "desk"), ("bar", "counter")]
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
