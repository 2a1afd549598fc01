"""Clips from elsewhere are made to fit: shape, rate, length, colour and grain."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from filmwright.errors import MediaError, RemoteFailed
from filmwright.generators.oklab import from_oklab, to_oklab
from filmwright.media import pictures, probe, save_picture, write_film
from filmwright.steps.conforming import Fit, conform, crop
from filmwright.steps.matching import Matcher, grain, match, tone


def counted(path: Path, frames: int, fps: int, size: tuple[int, int] = (64, 64)) -> Path:
    """A film whose frame k is grey of value 4 k + 20."""
    write_film(path, [np.full((size[1], size[0], 3), 20 + 4 * k, np.uint8) for k in range(frames)], *size, fps)
    return path


def landscape(seed: int, tint: tuple[float, float, float], noise: float, contrast: float = 1.0) -> np.ndarray:
    """A picture with a sky, ground and shapes, in some light, with grain of `noise` of full scale."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:120, 0:240] / 120
    grey = 0.55 - 0.3 * (y > 0.5) + 0.12 * np.sin(6 * x + 3 * y) * contrast
    picture = np.clip(grey[..., None] * np.array(tint), 0, 1)
    picture = picture + rng.normal(0, noise, (120, 240, 1))
    return np.asarray((np.clip(picture, 0, 1) * 255).astype(np.uint8))


@given(some.lists(some.tuples(*[some.integers(0, 255)] * 3), min_size=1, max_size=50))
def test_oklab_and_back(colours: list[tuple[int, int, int]]) -> None:
    given_ = np.array(colours, np.uint8)
    assert np.abs(from_oklab(to_oklab(given_)).astype(int) - given_).max() <= 1


def test_black_white_and_grey_in_oklab() -> None:
    lab = to_oklab(np.array([[0, 0, 0], [255, 255, 255], [119, 119, 119]], np.uint8))
    assert lab[:, 0] == pytest.approx([0.0, 1.0, 0.569], abs=0.003)
    assert np.abs(lab[:, 1:]).max() < 1e-3


def test_grain_is_measured_whatever_the_picture_shows() -> None:
    for noise in (0.004, 0.01, 0.02):
        assert grain(landscape(1, (1, 0.9, 0.8), noise)) == pytest.approx(noise, rel=0.25, abs=0.0015)


def test_colour_and_grain_of_a_take_become_those_of_the_stage() -> None:
    stage = [landscape(k, (1.0, 0.8, 0.6), 0.012) for k in range(3)]
    hired = [landscape(9 + k, (0.75, 0.9, 1.1), 0.002, 1.4) for k in range(3)]
    wanted, before = tone(stage), tone(hired)
    matcher = Matcher(match(before, wanted), 240, 120, "1-001")
    done = [matcher.apply(frame, k) for k, frame in enumerate(hired)]
    after = tone(done)
    assert np.linalg.norm(after.mean - wanted.mean) < 0.2 * np.linalg.norm(before.mean - wanted.mean)
    assert abs(after.spread[0] - wanted.spread[0]) < 0.5 * abs(before.spread[0] - wanted.spread[0]) + 0.01
    assert after.grain == pytest.approx(wanted.grain, rel=0.3)
    assert (matcher.apply(hired[0], 0) == done[0]).all() and (matcher.apply(hired[0], 1) != done[0]).any()


def test_what_is_the_same_already_stays_and_the_change_is_bounded() -> None:
    stage = [landscape(k, (1.0, 0.8, 0.6), 0.0) for k in range(3)]
    same = Matcher(match(tone(stage), tone(stage)), 240, 120, "x").apply(stage[0], 0)
    assert np.abs(same.astype(int) - stage[0]).mean() < 1.0
    black = tone([np.zeros((40, 40, 3), np.uint8)])
    change = match(tone(stage), black)
    assert 0.19 < float(change.pivot[0] - change.target[0]) < 0.21
    ends = np.zeros((2, 2, 3), np.uint8)
    ends[1] = 255
    assert (Matcher(replace(change, grain=0.0), 2, 2, "x").apply(ends, 0) == ends).all()


@given(some.integers(2, 4000), some.integers(2, 4000), some.floats(0.3, 4))
def test_a_crop_has_the_shape_lies_within_and_is_as_large_as_can_be(width: int, height: int, aspect: float) -> None:
    left, top, right, bottom = crop(width, height, aspect)
    assert 0 <= left <= right <= width and 0 <= top <= bottom <= height
    assert (right - left) / (bottom - top) == pytest.approx(aspect, rel=1e-6)
    assert right - left == pytest.approx(width) or bottom - top == pytest.approx(height)


@pytest.mark.parametrize("fps", [12, 16, 24, 30, 60])
def test_every_rate_shows_the_right_moment(tmp_path: Path, fps: int) -> None:
    source = counted(tmp_path / "s.mp4", fps * 2, fps) if fps <= 24 else counted(tmp_path / "s.mp4", 50, fps)
    window = 18
    fitted = conform(source, tmp_path / "t.mp4", Fit(48, 20, 24, window))
    seen = probe(tmp_path / "t.mp4")
    assert (seen.width, seen.height, seen.frames, fitted.window) == (48, 20, fitted.frames, (0, window))
    assert fitted.frames >= window
    for k, picture in enumerate(pictures(tmp_path / "t.mp4", 0, window)):
        shown = (float(picture.mean()) - 20) / 4
        assert abs(shown - int((k + 0.5) * fps / 24)) < 0.75


def test_handles_are_kept_and_no_more(tmp_path: Path) -> None:
    fitted = conform(counted(tmp_path / "s.mp4", 58, 24), tmp_path / "t.mp4", Fit(64, 64, 24, 20))
    assert (fitted.frames, fitted.window) == (44, (0, 20))


def test_a_clip_that_is_a_frame_short_is_held_and_one_that_is_far_too_short_is_refused(tmp_path: Path) -> None:
    source = counted(tmp_path / "s.mp4", 22, 24)
    assert conform(source, tmp_path / "t.mp4", Fit(64, 64, 24, 24)).frames == 24
    with pytest.raises(RemoteFailed, match=r"lasts 0.92 s"):
        conform(source, tmp_path / "u.mp4", Fit(64, 64, 24, 48))
    assert source.is_file() and not (tmp_path / "u.mp4").exists()


def test_what_is_no_film_is_an_error_and_leaves_the_take_alone(tmp_path: Path) -> None:
    target = tmp_path / "t.mp4"
    target.write_bytes(b"the take of before")
    (tmp_path / "s.mp4").write_bytes(b"<html>busy</html>")
    with pytest.raises(MediaError):
        conform(tmp_path / "s.mp4", target, Fit(64, 64, 24, 4))
    assert target.read_bytes() == b"the take of before"


def test_a_take_is_matched_to_the_stage_s_pictures(tmp_path: Path) -> None:
    write_film(tmp_path / "s.mp4", [landscape(k, (0.7, 0.9, 1.1), 0.0) for k in range(12)], 240, 120, 24)
    likes = []
    for k in range(3):
        likes.append(tmp_path / f"match-{k}.png")
        save_picture(likes[-1], landscape(20 + k, (1.0, 0.8, 0.6), 0.01))
    conform(tmp_path / "s.mp4", tmp_path / "t.mp4", Fit(240, 100, 24, 10), likes)
    mean = next(pictures(tmp_path / "t.mp4")).mean((0, 1))
    stage = landscape(20, (1.0, 0.8, 0.6), 0.01).mean((0, 1))
    assert np.abs(mean - stage).max() < 14
