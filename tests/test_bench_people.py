"""What the bench of people measures is what it says: so many people, all in the picture, and the same set without them."""

import numpy as np
import pytest

from filmwright.shots import Rig
from filmwright.stage.camera import Window, look
from filmwright.stage.render import Pipeline, quality
from filmwright.stage.sight import Sight
from filmwright.stage.world import FIRST_PROP, World
from filmwright.steps.bench_people import AIMS, CLOTHES, RIGS, cast, gathering


def ids_seen(count: int, rig: Rig) -> set[int]:
    scene, bible = gathering(count)
    world = World(scene, bible)
    view = look(rig, Window(0, scene.frames), world.performance, 40, 640 / 268)
    snapshot = world.at(40, Sight(268, view))
    ids = Pipeline(640, 268, quality("draft")).render(snapshot, view, passes=frozenset({"ids"})).ids
    assert ids is not None
    found, pixels = np.unique(ids, return_counts=True)
    return {int(number) for number, many in zip(found, pixels, strict=True) if 0 < number < FIRST_PROP and many > 40}


def test_nobody_is_alike() -> None:
    people = cast(10)
    assert len({(who.look, who.wardrobe) for who in people}) == 10
    assert {who.look.sex for who in people} == {"male", "female"}
    assert len({who.wardrobe for who in people}) == len(CLOTHES)


@pytest.mark.parametrize("count", [count for count in AIMS if count < 10])
def test_all_are_in_the_picture_and_the_empty_set_is_empty(count: int) -> None:
    assert ids_seen(count, RIGS[count]) == set(range(1, count + 1))
    assert ids_seen(0, RIGS[count]) == set()


def test_ten_stand_apart() -> None:
    scene, _ = gathering(10)
    places = np.array([(mark.x, mark.z) for _, mark in scene.marks])
    apart = np.linalg.norm(places[:, None] - places[None], axis=-1) + 9 * np.eye(10)
    assert apart.min() > 0.6
