"""Crowds: how many, where they stand, that they differ, that they do not march in step, and that what is drawn of them is bounded."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.reading.prompt_crowd import crowd as asked
from filmwright.reading.request import Entity
from filmwright.scenes import Mark, Scene
from filmwright.stage import crowd as crowds
from filmwright.stage import extras
from filmwright.stage.crowd import APART, CLEAR, DRAWN, MODES, MOST, Crowd, crowd_of
from filmwright.stage.extras import Extra
from filmwright.stage.mesh import MATERIAL, Mesh
from filmwright.stage.people.parts import CROWD
from filmwright.stage.places.plan import Box, Plan
from filmwright.stage.snapshot import Item, View

HERO = [(0.0, 0.0), (1.0, 0.4)]
VIEW = View((0.0, 1.7, 8.0), (0.5, 1.4, 0.2), 35.0)


@pytest.fixture(autouse=True)
def dummies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Crowds of plain triangles: bodies have tests of their own."""

    def triangle(extra: Extra) -> Mesh:
        points = np.array([[0.0, 0, 0], [0.2, 0, 0], [0, 1.7, 0]], np.float32)
        facing = np.tile(np.array([0, 0, 1], np.float32), (3, 1))
        return Mesh(
            f"{extra}", points, facing, facing, np.array([[0, 1, 2]], np.uint32), np.full(3, MATERIAL["cloth"], np.uint8),
            np.ones((3, 4), np.float32),
        )  # fmt: skip

    def walker(who: int, dye: int, stride: float) -> tuple[Mesh, np.ndarray]:
        return triangle(Extra(who, dye, "walk", 0, 2)), np.tile(np.eye(4), (2, 1, 1)) + stride

    monkeypatch.setattr(crowds, "mesh", triangle)
    monkeypatch.setattr(crowds, "stepping", walker)


def stood(items: list[Item]) -> np.ndarray:
    """Where everybody is that is drawn (n,3)."""
    return np.concatenate(
        [(item.model[None] if item.instances is None else item.instances)[:, :3, 3] for item in items]
    )


@pytest.mark.parametrize("mode", MODES)
def test_nobody_stands_in_another_or_in_the_way(mode: str) -> None:
    crowd = Crowd(Plan("square"), 150, mode, HERO, 3)
    at = crowd.members.at
    assert len(at) == 150
    far = np.linalg.norm(at[:, None] - at[None], axis=2) + 9 * np.eye(len(at))
    assert np.percentile(far.min(1), 5) > 0.35
    seen = stood(crowd.items(1.0, [VIEW]))[:, [0, 2]]
    eye = np.array([VIEW.eye[0], VIEW.eye[2]])
    for x, z in HERO:
        line = np.array([x, z]) - eye
        t = (seen - eye) @ line / (line @ line)
        between = (t > 0) & (t < 1)
        off = np.linalg.norm(seen - eye - t[:, None] * line, axis=1)
        assert (off[between] > CLEAR - 1e-6).all(), "nobody comes between the camera and the scene's people"


def test_no_doubles_beside_each_other() -> None:
    members = Crowd(Plan("square"), 300, "stand", HERO, 3).members
    far = np.linalg.norm(members.at[:, None] - members.at[None], axis=2) + 99 * np.eye(len(members.at))
    same = (members.who[:, None] == members.who[None]) & (members.dye[:, None] == members.dye[None])
    assert not (same & (far < APART)).any()


def test_a_crowd_is_the_same_at_every_call_and_another_with_another_seed() -> None:
    def places(seed: int) -> np.ndarray:
        return stood(Crowd(Plan("square"), 60, "cheer", HERO, seed).items(2.0, [VIEW]))

    assert np.array_equal(places(3), places(3))
    assert not np.array_equal(places(3), places(4))


def test_they_do_not_march_in_step_and_are_never_still() -> None:
    crowd = Crowd(Plan("street", heading=90.0), 60, "walk", HERO, 5)
    numbers = [crowd._moment(k, 3.0, float(crowd._places(3.0)[1][k]))[0] for k in range(len(crowd.members.at))]
    assert len(set(numbers)) > 8, "feet are at many moments of the step"
    before, after = crowd._places(3.0)[0], crowd._places(3.5)[0]
    moved = np.linalg.norm(after - before, axis=1)
    assert np.median(moved) == pytest.approx(0.6, abs=0.2)
    assert moved.std() > 0.03, "at their own pace"
    assert np.abs(crowd.members.at @ [0.0, 1.0]).min() > 0.0
    lively = Crowd(Plan("square"), 60, "cheer", HERO, 5)
    heights = np.array([stood(lively.items(t, [VIEW]))[:, 1] for t in np.linspace(0, 2, 9)])
    ups = heights.argmax(0)
    assert len(set(ups.tolist())) > 4, "they do not jump together"


def test_furniture_and_walls_are_left_free() -> None:
    tree = Box("tree", (-3.0, 0.0, -3.0), (-1.5, 3.0, -1.5))
    for mode in MODES:
        at = Crowd(Plan("park", boxes=(tree,)), 200, mode, HERO, 1).members.at
        inside = ((at > [-3.0, -3.0]) & (at < [-1.5, -1.5])).all(1)
        assert not inside.any()


@pytest.mark.parametrize("count", [0, 1, 40, 500, 10**6])
def test_cost_is_bounded(count: int) -> None:
    crowd = Crowd(Plan("square"), count, "stand", HERO, 1)
    assert len(crowd.members.at) <= min(count, MOST)
    items = crowd.items(0.0, [VIEW])
    assert sum(0 if item.instances is None else len(item.instances) for item in items) <= min(count, DRAWN)


def test_a_place_says_how_many() -> None:
    scene = Scene("1", "SQUARE", place="square", marks=(("ann", Mark(2.0, 3.0)),))
    crowd = crowd_of(Place("square", "SQUARE", options=(("crowd", "200 cheer"),), seed=9), Plan("square"), scene)
    assert (crowd.count, crowd.mode, crowd.seed) == (200, "cheer", 9)
    assert np.allclose(crowd.among, [(2.0, 3.0)])
    assert crowd_of(Place("square", "SQUARE"), Plan("square"), scene).items(0.0, [VIEW]) == []
    assert crowd_of(Place("square", "SQUARE", options=(("crowd", "lots"),)), Plan("square"), scene).count == 0


@pytest.mark.parametrize(
    ("prompt", "people", "expected"),
    [
        ("a crowd at a concert", 8, (80, "cheer")),
        ("500 people in a square", 500, (500, "stand")),
        ("hundreds of people walking over a bridge", 3, (300, "walk")),
        ("a crowd of 200 at a rally", 8, (200, "cheer")),
        ("a woman in a busy street", 1, (40, "walk")),
        ("two men in a bar", 2, (0, "")),
        ("four friends at a party", 4, (0, "")),
        ("a woman alone", 1, (0, "")),
    ],
)
def test_how_many_a_prompt_asks_for(prompt: str, people: int, expected: tuple[int, str]) -> None:
    assert asked(prompt, [Entity("e1", "person", "", "people", people)]) == expected


def test_an_extra_is_posed_and_dyed(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMWRIGHT_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    idle, cheer = extras.mesh(Extra(1, 0, "idle", 0, CROWD)), extras.mesh(Extra(1, 2, "cheer", 2, CROWD))
    assert len(idle.triangles) < 2500 and idle.joints is None
    assert idle.positions[:, 1].max() == pytest.approx(extras.COMPANY[1].height, abs=0.12)
    assert cheer.positions[:, 1].max() > idle.positions[:, 1].max() + 0.05, "arms are up"
    skin = idle.material == MATERIAL["skin"]
    assert np.array_equal(idle.colours[skin], cheer.colours[skin])
    assert np.abs(idle.colours[~skin] - cheer.colours[~skin]).max() > 0.1


@pytest.mark.parametrize("mode", MODES)
def test_nobody_comes_or_goes_while_the_camera_passes(mode: str) -> None:
    crowd = Crowd(Plan("square"), 150, mode, HERO, 3)
    course = [View((0.3 * k, 1.7, 8.0 - 1.2 * k), (0.5, 1.4, 0.2 - 1.2 * k), 35.0) for k in range(9)]
    drawn = [len(stood(crowd.items(1.0, [view, *course]))) for view in course]
    assert len(set(drawn)) == 1 and drawn[0] > 40
    alone = [len(stood(crowd.items(1.0, [view]))) for view in course]
    assert len(set(alone)) > 1, "by the moment they would come and go"


def test_walkers_near_the_camera_step_smoothly() -> None:
    crowd = Crowd(Plan("street", heading=90.0), 60, "walk", HERO, 5)
    first, later = (
        {item.name: item.bones[0, 0, 0] for item in crowd.items(t, [VIEW]) if item.bones is not None}
        for t in (1.0, 1.02)
    )
    both = [name for name in first if name in later]
    assert len(both) > 3
    turned = [(later[name] - first[name]) % 1.0 for name in both]
    assert all(0.003 < turn < 0.03 for turn in turned), (
        "a fiftieth of a second on, each is a little further in the stride"
    )


def test_a_stride_has_no_leap_in_it() -> None:
    moments = np.stack([extras.stepping(1, 0, t)[1] for t in np.linspace(0, 1, 97)])
    moved = np.abs(np.diff(moments[:, :, :3, 3], axis=0)).max((1, 2))
    assert moved.max() < 3.0 * np.median(moved) and moved.max() < 0.05
