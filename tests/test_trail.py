"""What hangs and floats behind those who go: it stays behind, is the same each time, and is there only where the ground gives any."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from filmwright.arrays import Array
from filmwright.bible import Place
from filmwright.stage.places import build
from filmwright.stage.snapshot import Item
from filmwright.stage.vehicles.trail import ground_of, trails
from filmwright.steps.picturing import Ready, ready


@lru_cache(maxsize=4)
def made(prompt: str) -> Ready:
    return ready(prompt, 4.0, (160, 68), 1)


def left_behind(prompt: str, frame: float) -> list[Item]:
    it = made(prompt)
    world = it.world
    return trails(world.scene, world.place, world.performance, world.convoy.fleet, frame, it.camera(frame))


def middles(item: Item) -> Array:
    assert item.shape is not None
    corners = item.shape[0].reshape(-1, 4, 3)
    return np.asarray(corners.mean(1)[np.ptp(corners, axis=1).max(-1) > 1e-3])


@pytest.mark.parametrize("prompt", ["a pickup truck driving through the desert", "a speedboat racing across a lake"])
def test_dust_and_wake_are_behind_their_maker(prompt: str) -> None:
    it = made(prompt)
    frame = it.window.start + it.window.frames - 6
    items = left_behind(prompt, frame)
    assert items
    who = next(iter(it.world.convoy.fleet.vehicles))
    here = np.array(it.world.performance.position(who, frame))
    before = np.array(it.world.performance.position(who, frame - 12))
    ahead = (here - before) / np.linalg.norm(here - before)
    for item in items[:1]:
        along = (middles(item) - here) @ ahead
        assert len(along) > 10 and along.max() < 2.0 and along.min() < -3.0


def test_it_is_the_same_at_every_call_and_moves_from_frame_to_frame() -> None:
    prompt = "a pickup truck driving through the desert"
    frame = made(prompt).window.start + 60
    first, again, later = left_behind(prompt, frame), left_behind(prompt, frame), left_behind(prompt, frame + 1)
    assert np.array_equal(first[0].shape[0], again[0].shape[0])  # type: ignore[index]
    assert not np.array_equal(first[0].shape[0], later[0].shape[0])  # type: ignore[index]


def test_ground_gives_off_what_it_is_made_of() -> None:
    def of(family: str, weather: str = "clear", **options: str) -> tuple[str, float]:
        return ground_of(build(Place("p", "P", family, family == "room", 1, tuple(options.items()))), weather)

    assert of("desert", ground="moon")[1] == 0.0  # no air holds dust
    assert of("desert", ground="sand")[1] > of("plain", kind="field")[1] > 0.0
    assert of("desert", "rain", ground="sand")[1] == 0.0  # wet sand lies
    assert of("plain", kind="park")[1] == 0.0 and of("plain", "snow", kind="park")[1] > 0.0
    assert of("room", type="kitchen")[1] == 0.0
