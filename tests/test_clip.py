"""Clips by the true renderer at a small size: length, movement, passes in their encodings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from filmwright.errors import InputError, UsageError
from filmwright.generators import passes
from filmwright.media import probe
from filmwright.stage.camera import project
from filmwright.steps import clip
from filmwright.steps.manifest import Measure
from filmwright.steps.picturing import manifest, ready
from filmwright.steps.progress import Silent

SIZE = (160, 66)
ALL = frozenset(passes.PASSES)


def run(prompt: str, folder: Path, seconds: float = 0.5, wanted: frozenset[str] = frozenset()) -> dict[str, Any]:
    clip.run(prompt, folder / "a.mp4", seconds, SIZE, folder / "a.json", wanted, "draft", 1, Silent())
    loaded: dict[str, Any] = json.loads((folder / "a.json").read_text())
    return loaded


def test_a_runner_with_all_passes(tmp_path: Path) -> None:
    said = run("An ultramarathon runner tries to outrun a sandstorm in the desert", tmp_path, 0.5, ALL)
    film = probe(tmp_path / "a.mp4")
    assert (film.frames, film.width, film.height, round(film.fps)) == (12, *SIZE, 24)
    assert said["actions"][0]["motion"] == "run" and said["seconds"] == 0.5
    assert said["camera"]["movement"] == "track" and said["not_understood"] == []
    folder = tmp_path / "a.passes"
    for name in ALL - {"pose"}:
        assert [path.name for path in sorted((folder / name).iterdir())] == [f"{k:04d}.png" for k in range(1, 13)]
    (runner,) = said["entities"]
    ids = np.asarray(Image.open(folder / "ids" / "0006.png"))
    depth = np.asarray(Image.open(folder / "depth" / "0006.png"))
    normal = np.asarray(Image.open(folder / "normal" / "0006.png"))
    assert ids.shape == depth.shape == normal.shape[:2] == (SIZE[1], SIZE[0]) and normal.dtype == np.uint8
    mask = ids == runner["id"]
    assert mask.any() and depth.max() == passes.FAR
    pose = json.loads((folder / "pose.json").read_text())
    assert pose["fps"] == 24 and len(pose["frames"]) == 12
    (person,) = pose["frames"][5]["people"]
    assert person["id"] == runner["id"] and {"left_ball", "right_knee", "head"} <= set(person["joints"])
    assert probe(folder / "pose.mp4").frames == 12
    # the skeleton stands where the body is seen, and as far away as the depth says
    made = ready("An ultramarathon runner tries to outrun a sandstorm in the desert", 0.5, SIZE, 1)
    u, v, away = project(made.camera(made.window.start + 5), np.array(person["joints"]["chest"]), SIZE[0] / SIZE[1])
    x, y = int((u * 0.5 + 0.5) * SIZE[0]), int((0.5 - v * 0.5) * SIZE[1])
    assert mask[y - 1 : y + 2, x - 1 : x + 2].any()
    assert depth[mask].astype(float).mean() / 1000 == pytest.approx(away, abs=0.5)


def test_flow_of_a_pan_goes_with_the_camera(tmp_path: Path) -> None:
    run("a desert, pan left", tmp_path, 0.5, frozenset({"flow"}))
    flow = passes.flow_of(passes.read_rgb16(tmp_path / "a.passes" / "flow" / "0006.png"))
    # a camera that turns left carries what it sees to the right; before, it stood farther left
    assert np.median(flow[SIZE[1] // 2 :, :, 0]) < -0.5


def test_a_foot_that_stands_is_on_the_ground(tmp_path: Path) -> None:
    run("a man stands in a desert", tmp_path, 0.5, frozenset({"pose"}))
    pose = json.loads((tmp_path / "a.passes" / "pose.json").read_text())
    made = ready("a man stands in a desert", 0.5, SIZE, 1)
    for frame in pose["frames"]:
        (person,) = frame["people"]
        for foot in person["planted"]:
            side = foot.removesuffix("_foot")
            lowest = min(
                person["joints"][f"{side}_{part}"][1]
                - float(
                    made.world.place.ground(
                        person["joints"][f"{side}_{part}"][0], person["joints"][f"{side}_{part}"][2]
                    )
                )
                for part in ("ball", "heel")
            )
            assert lowest < 0.06


@pytest.mark.parametrize(
    ("prompt", "movement"),
    [
        ("a man in a park, pan left", "pan_left"), ("a man in a park, zoom in", "zoom_in"), ("a man in a park, orbit shot", "orbit"),
        ("a man in a park, first-person view", "pov"), ("a man in a park, intense shaking effect", "hand_held"),
        ("a woman walks in a park, tilt down", "tilt_down"),
        ("a vase in a garden, pan right", "pan_right"), ("a vase in a garden, tilt up", "tilt_up"), ("a desert, tilt down", "tilt_down"),
        ("a vase in a garden, zoom out", "zoom_out"), ("a vase in a garden, dolly in", "push_in"), ("a desert, dolly out", "pull_out"),
        ("a vase in a garden, truck left", "truck_left"), ("a desert, truck right", "truck_right"), ("a desert, crane up", "crane_up"),
        ("a vase in a garden, crane down", "crane_down"), ("a vase in a garden, camera orbits around it", "orbit"),
        ("a desert, drone shot", "drone"), ("a desert, static camera", "static"), ("a vase in a garden, handheld camera", "hand_held"),
    ],
)  # fmt: skip
def test_movements_are_measured_as_made(prompt: str, movement: str) -> None:
    made = ready(prompt, 2.0, SIZE, 1)
    frames = np.linspace(made.window.start, made.window.end - 1, 48)
    said = manifest(made, Measure(), [(float(f), made.camera(float(f))) for f in frames], 2.0)
    assert said["camera"]["movement"] == movement


def test_a_runner_is_tracked_and_slow_motion_is_slow() -> None:
    fast, slow = (ready(f"a woman runs in the desert{words}", 2.0, SIZE, 1) for words in ("", ", in slow motion"))
    assert fast.window.frames == 48 and slow.window.frames < 20 and slow.request.camera.effect == "slow_motion"


@pytest.mark.parametrize("seconds", [0.0, -1.0, 1e9, float("nan"), float("inf")])
def test_bad_lengths(tmp_path: Path, seconds: float) -> None:
    with pytest.raises(InputError):
        run("a man", tmp_path, seconds)
    assert list(tmp_path.iterdir()) == []


def test_bad_passes_and_endings(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        run("a man", tmp_path, 1.0, frozenset({"foo"}))
    with pytest.raises(InputError):
        clip.run("a man", tmp_path / "a.txt", 1.0, SIZE, None, frozenset(), "draft", 1, Silent())
    with pytest.raises(UsageError):
        clip.run("a man", tmp_path / "a.mp4", 1.0, SIZE, None, frozenset(), "shiny", 1, Silent())


def test_encodings_go_and_come_back(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    flow = rng.uniform(-200, 200, (8, 10, 2))
    passes.save_rgb16(tmp_path / "f.png", passes.flow_picture(flow))
    assert np.abs(passes.flow_of(passes.read_rgb16(tmp_path / "f.png")) - flow).max() <= 0.5 / passes.FLOW_SCALE + 1e-9
    depth = np.array([[0.5, 3.25, np.inf, 1000.0]])
    assert passes.depth_picture(depth).tolist() == [[500, 3250, passes.FAR, passes.FAR - 1]]
    assert passes.normal_picture(np.array([[[0.0, 1.0, -1.0]]])).tolist() == [[[128, 255, 0]]]
