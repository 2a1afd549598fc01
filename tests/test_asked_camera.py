"""Cameras of prompts: what a move ends on, what hangs before a lens, who is kept in the picture, and what was asked for."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from filmwright.bible import Place
from filmwright.direction.surroundings import surroundings
from filmwright.reading.prompt import read
from filmwright.reading.request import Camera
from filmwright.shots import Rig
from filmwright.stage.camera import project
from filmwright.stage.creatures import known as animal
from filmwright.stage.props import known
from filmwright.stage.render.fisheye import EDGE, _from, _to, bent
from filmwright.stage.render.pipeline import Picture
from filmwright.steps.picturing import Ready, ready

SIZE = (320, 134)
SECONDS = 6.0


@lru_cache(maxsize=16)
def made(prompt: str) -> Ready:
    return ready(prompt, SECONDS, SIZE, 1)


def ends(prompt: str) -> tuple[object, object]:
    it = made(prompt)
    return it.camera(it.window.start), it.camera(it.window.start + it.window.frames - 1)


def asked(prompt: str) -> Camera:
    return read(prompt, known, animal).camera


def tilt(view: object) -> float:
    """Degrees upward."""
    way = np.array(view.target) - np.array(view.eye)  # type: ignore[attr-defined]
    return float(np.degrees(np.arctan2(way[1], np.hypot(way[0], way[2]))))


@pytest.mark.parametrize(
    "prompt, camera",
    [
        ("a detective in an alley, dolly zoom", Camera(movement="dolly_zoom")),
        ("a clown with the vertigo effect", Camera(movement="dolly_zoom")),
        ("a skater, fisheye lens", Camera(lens="fisheye")),
        ("two friends in a cafe, over-the-shoulder shot", Camera(kind="ots")),
        ("two friends in a cafe, two-shot", Camera(kind="two")),
        ("a market, bird's-eye view", Camera(angle="top")),
        ("a church, worm's-eye view", Camera(angle="worm")),
        ("a bar, dutch angle", Camera(angle="dutch")),
        ("un village de montagne vu du ciel", Camera(movement="drone")),
        ("un homme dans la rue, caméra portée", Camera(movement="hand_held")),
        ("un chien qui court, plan large", Camera(size="VLS")),
        ("une plage, zoom avant", Camera(movement="zoom_in")),
    ],
)
def test_words_of_the_camera_are_understood(prompt: str, camera: Camera) -> None:
    assert asked(prompt) == camera


def test_a_crane_over_a_street_ends_on_the_street_and_not_on_its_asphalt() -> None:
    first, last = ends("a town street at dusk, crane up")
    assert last.eye[1] > first.eye[1] + 1.5  # type: ignore[attr-defined]
    half = np.degrees(np.arctan(24.89 / 2 / last.focal / (SIZE[0] / SIZE[1])))  # type: ignore[attr-defined]
    assert tilt(last) > -half  # the horizon is still in the picture


def test_a_drone_flies_over_the_crowns_of_a_forest() -> None:
    it = made("a beech forest in summer, drone shot")
    near = surroundings(it.staged.place)
    eyes = np.array([it.camera(it.window.start + k).eye for k in range(0, it.window.frames, 24)])
    assert near.above(eyes).all()
    assert it.shot.movement == "drone" and tilt(it.camera(it.window.start + it.window.frames - 1)) > -14


def test_leaves_are_where_crowns_are_and_not_on_the_ground() -> None:
    near = surroundings(Place("place", "X", "forest", False, 3, ()))
    assert near.leaves.any()
    x, z = near.middle
    assert not near.leafy(np.array([x, float(near.plan.ground(x, z)) + 1.6, z]))
    thick = np.argwhere(near.leaves).mean(0)
    assert thick[1] * 0.6 - 12.0 > float(near.plan.ground(x, z)) + 2.0
    under = np.argwhere(near.leaves)[:: max(int(near.leaves.sum()) // 40, 1)] * 0.6 + [x - 65.7, -11.7, z - 65.7]
    assert near.veiled(under + [0.0, 25.0, 0.0], under - [0.0, 1.0, 0.0]).min() > 0


def test_what_gallops_on_a_beach_goes_along_the_water_with_the_sea_behind_it() -> None:
    it = made("a zebra galloping on a beach")
    who, performance = it.staged.scene.cast[0], it.world.performance
    a, b = (np.array(performance.position(who, frame)) for frame in (it.window.start, it.window.end - 1))
    assert abs(b[0] - a[0]) > 4 * abs(b[2] - a[2]) and abs(b[1] - a[1]) < 0.6
    for frame in (it.window.start, (it.window.start + it.window.end) // 2, it.window.end - 1):
        view = it.camera(frame)
        assert view.target[2] > view.eye[2]  # towards the sea
        u, v, depth = project(view, np.array(performance.eye(who, frame)), SIZE[0] / SIZE[1])
        assert depth > 0 and abs(u) < 0.9 and v < 0.9


def test_who_runs_out_of_doors_runs_until_the_picture_ends() -> None:
    it = made("a woman running in the desert in a sandstorm")
    who, performance = it.staged.scene.cast[0], it.world.performance
    for frame in np.linspace(it.window.start + 2, it.window.end - 4, 9):
        assert performance.speed(who, float(frame)) > 2.0


def test_a_dolly_zoom_keeps_its_subject_and_changes_its_lens() -> None:
    it = made("a boy on a beach, dolly zoom")
    first, last = ends("a boy on a beach, dolly zoom")
    eye = np.array(it.world.performance.eye(it.staged.scene.cast[0], it.window.start))
    near, far = (float(np.linalg.norm(eye - np.array(view.eye))) for view in (last, first))  # type: ignore[attr-defined]
    assert near < 0.7 * far
    assert near / far == pytest.approx(last.focal / first.focal, rel=0.08)  # type: ignore[attr-defined]


@pytest.mark.parametrize("move", ["pan left", "truck right", "pull back", "push in", "orbit shot"])
def test_a_move_keeps_whom_it_shows(move: str) -> None:
    prompt = f"an old man in a meadow, {move}"
    it = made(prompt)
    eye = np.array(it.world.performance.eye(it.staged.scene.cast[0], it.window.start + 10))
    for part in np.linspace(0, 1, 7):
        view = it.camera(it.window.start + part * (it.window.frames - 1))
        u, v, depth = project(view, eye + [0.0, 0.12, 0.0], SIZE[0] / SIZE[1])
        assert depth > 0 and abs(u) < 0.85 and v < 1.0, (part, u, v)


def test_over_a_shoulder_the_other_one_is_seen_with_the_near_one_beside() -> None:
    it = made("a man and a woman in a kitchen, over-the-shoulder shot")
    near, far = it.staged.scene.cast[:2]
    view = it.camera(it.window.start)
    (u, _, _), (w, _, depth) = (
        project(view, np.array(it.world.performance.eye(who, it.window.start)), SIZE[0] / SIZE[1])
        for who in (far, near)
    )
    assert abs(u) < 0.6 and depth > 0 and abs(w) > abs(u)
    assert np.linalg.norm(
        np.array(it.world.performance.eye(near, it.window.start)) - np.array(view.eye)
    ) < np.linalg.norm(np.array(it.world.performance.eye(far, it.window.start)) - np.array(view.eye))


def test_from_above_and_from_the_ground_a_place_is_seen_so() -> None:
    down, _ = ends("a village square, bird's-eye view")
    up, _ = ends("a village square, worm's-eye view")
    assert tilt(down) < -45 and down.eye[1] > 20  # type: ignore[attr-defined]
    assert tilt(up) > 6 and up.eye[1] < 1.0  # type: ignore[attr-defined]


def test_a_rooftop_without_anybody_has_a_view() -> None:
    first, _ = ends("a rooftop")
    assert tilt(first) > -30


def test_a_fisheye_bends_straight_lines_and_keeps_the_corners() -> None:
    width, height = 120, 50
    x, y = _from(width, height)
    assert x[0, 0] == pytest.approx(0, abs=1.0) and y[-1, -1] == pytest.approx(height - 1, abs=1.0)
    back_x, back_y = _to(x, y, width, height)
    assert np.abs(back_x - np.arange(width)).max() < 1e-6 and np.abs(back_y - np.arange(height)[:, None]).max() < 1e-6
    rgb = np.zeros((height, width, 3), np.uint8)
    rgb[10] = 255  # a straight line above the middle
    flow = np.zeros((height, width, 2), np.float32)
    seen = bent(Picture(rgb, ids=(rgb[..., 0] > 0).astype(np.uint16), flow=flow))
    rows = [int(np.argmax(seen.rgb[:25, k, 0])) for k in (4, width // 2, width - 5)]
    assert rows[1] < rows[0] and rows[1] < rows[2]  # it bulges upward in the middle
    assert seen.ids is not None and seen.ids.any() and seen.flow is not None and np.abs(seen.flow).max() < 0.01
    assert 0.5 < EDGE < 1.2 and Rig().fisheye is False
