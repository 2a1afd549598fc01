"""Clearing: what stands in the camera's way is left out for the whole shot; the rest stays, as the same objects."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.stage.clearing import cleared
from filmwright.stage.light import lighting
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.snapshot import Item, Snapshot, View


def bush(key: str = "bush", height: float = 1.2, material: str = "foliage") -> Mesh:
    points = np.array([[-0.7, 0, -0.7], [0.7, 0, -0.7], [0, height, 0.7]], np.float32)
    up = np.tile(np.array([0, 1, 0], np.float32), (3, 1))
    return Mesh(
        key, points, up, up * 0.5, np.array([[0, 1, 2]], np.uint32), np.full(3, MATERIAL[material], np.uint8), np.ones((3, 4), np.float32)
    )  # fmt: skip


def stood(*places: tuple[float, float]) -> np.ndarray:
    models = np.tile(np.eye(4, dtype=np.float32), (len(places), 1, 1))
    models[:, [0, 2], 3] = places
    return models


def snapshot(*items: Item) -> Snapshot:
    return Snapshot(items, *lighting("meadow", False, "day", "clear", "neutral", 1))


COURSE = tuple(View((x, 1.0, 0.0), (x, 1.0, -5.0)) for x in np.linspace(0, 8, 9))


def test_a_camera_does_not_go_through_bushes() -> None:
    item = Item(bush(), instances=stood((4.5, 0.3), (4.5, 3.0), (20.0, 0.0)), name="bushes")
    left = cleared(snapshot(item), COURSE).items[0]
    assert left.instances is not None and np.array_equal(left.instances[:, [0, 2], 3], [[4.5, 3.0], [20.0, 0.0]])
    assert cleared(snapshot(item), COURSE).items[0] is left, "the renderer knows what stands still by its object"


def test_nothing_is_changed_where_nothing_is_in_the_way() -> None:
    whole = snapshot(Item(bush(), instances=stood((4.5, 9.0)), name="bushes"))
    assert cleared(whole, COURSE) is whole
    assert cleared(whole, COURSE[:1]) is whole


@pytest.mark.parametrize(
    "kept",
    [
        Item(bush(), id=3, model=stood((4.5, 0.0))[0]),
        Item(bush("tree", 9.0), model=stood((4.5, 0.0))[0]),
        Item(bush("stone", material="stone"), model=stood((4.5, 0.0))[0]),
        Item(bush(), model=stood((4.5, 0.0))[0], group="prop"),
    ],
)
def test_what_was_asked_for_trees_and_things_stay(kept: Item) -> None:
    whole = snapshot(kept)
    assert cleared(whole, COURSE) is whole


def test_a_bush_that_stands_alone_goes_altogether() -> None:
    assert cleared(snapshot(Item(bush(), model=stood((4.5, 0.0))[0])), COURSE).items == ()


def test_a_drone_high_over_them_leaves_them() -> None:
    whole = snapshot(Item(bush(), instances=stood((4.5, 0.0))))
    high = tuple(View((view.eye[0], 12.0, 0.0), view.target) for view in COURSE)
    assert cleared(whole, high) is whole
