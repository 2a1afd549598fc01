"""A request is fitted to a model's limits: sizes, rates and lengths snap, and what would lose something asked for is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from filmwright.bible import Bible
from filmwright.errors import Unsupported
from filmwright.generators.generator import Control, Guide, Limits, Reference, ShotRequest
from filmwright.generators.planning import modes, plan_within, priced, size_class
from filmwright.scenes import Anchor, Scene
from filmwright.shots import Shot

SORA = Limits(
    durations=(4.0, 8.0, 12.0), sizes=((720, 1280), (1280, 720), (1792, 1024)), fps=(24,), audio="always",
    modes=frozenset({"t2v", "i2v"}), price_usd_s={"720p": 0.1, "": 0.3}, as_of="2026-11-22",
)  # fmt: skip
WAN = Limits(
    durations=(0.3, 5.1), continuous=True, size_multiple=16, pixels=(64, 1280), max_pixels=832 * 480, frame_rule=(4, 1), fps=(16,),
    modes=frozenset({"t2v", "i2v", "flf", "control", "ref"}), controls=frozenset({Control.DEPTH}), max_references=1, seed=True,
    negative_prompt=True, price_usd_s={}, free=True,
)  # fmt: skip


def asked(frames: int = 53, width: int = 1280, height: int = 536, fps: int = 24) -> ShotRequest:
    shot = Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-1", 24))
    return ShotRequest(
        Scene("1", "EXT. ROAD - DAY", "road"), shot, Bible(), {}, 0, frames, width, height, fps, "draft", "key"
    )


def test_the_least_that_holds_the_shot_is_asked_for() -> None:
    planned, changes = plan_within(SORA, asked())
    assert (planned.width, planned.height, planned.frames, planned.fps) == (1280, 720, 96, 24)
    assert len(changes) == 2 and "1280x720" in changes[0] and "handle" in changes[1]
    assert plan_within(SORA, planned) == (planned, [])


def test_a_tall_film_gets_a_tall_picture() -> None:
    planned, _ = plan_within(SORA, asked(width=536, height=1280))
    assert (planned.width, planned.height) == (720, 1280)


def test_a_frame_rule_and_another_rate_are_kept_to() -> None:
    planned, changes = plan_within(WAN, asked(frames=49, width=640, height=268))
    assert planned.fps == 16 and planned.frames % 4 == 1 and planned.seconds >= 49 / 24
    assert planned.width % 16 == planned.height % 16 == 0
    assert len(changes) == 3


@given(
    frames=some.integers(1, 110), width=some.integers(64, 1280), height=some.integers(64, 720), fps=some.sampled_from((16, 24, 25, 30)),
    step=some.sampled_from((1, 4, 8, 17)), offset=some.integers(0, 16),
)  # fmt: skip
def test_what_is_planned_is_legal_holds_the_shot_and_stays_as_it_is(
    frames: int, width: int, height: int, fps: int, step: int, offset: int
) -> None:
    limits = replace(WAN, frame_rule=(step, offset % step), fps=(16, 24))
    request = asked(frames, width, height, fps)
    try:
        planned, changes = plan_within(limits, request)
    except Unsupported:
        assert request.seconds > 4.0 or max(width, height) / min(width, height) > 8
        return
    assert planned.seconds >= request.seconds - 1e-6
    assert planned.frames % step == offset % step
    assert planned.width % 16 == planned.height % 16 == 0
    assert 64 <= min(planned.width, planned.height) <= max(planned.width, planned.height) <= 1280
    assert planned.width * planned.height <= 832 * 480
    assert bool(changes) == (planned != request)
    assert plan_within(limits, planned)[0] == planned


@pytest.mark.parametrize(
    ("limits", "change", "said"),
    [
        (SORA, {"frames": 24 * 13}, "12 s at most"),
        (SORA, {"last_frame": Path("l.png")}, "without a first"),
        (SORA, {"first_frame": Path("f.png"), "last_frame": Path("l.png")}, "first to a last"),
        (SORA, {"edit": "video_1"}, "cannot change a film"),
        (SORA, {"extend_from": "video_1"}, "cannot go on from"),
        (SORA, {"negative_prompt": "rain"}, "no negative prompt"),
        (SORA, {"seed": 3}, "no seed"),
        (SORA, {"loras": (("a.safetensors", 1.0),)}, "no LoRA"),
        (SORA, {"options": {"style": "noir"}}, "no option 'style'"),
        (SORA, {"passes": frozenset({"depth"})}, "no pass called 'depth'"),
        (SORA, {"width": 2000, "height": 16}, "would be left"),
        (WAN, {"guides": (Guide(Control.POSE, Path("p.mp4")),)}, "no pose guide; it follows depth"),
        (WAN, {"references": (Reference(Path("a.png")), Reference(Path("b.png")))}, "takes 1 at most"),
        (WAN, {"audio": True}, "makes no sound"),
        (WAN, {"frames": 0}, "one at least"),
    ],
)
def test_what_cannot_be_is_refused_by_name(limits: Limits, change: dict[str, object], said: str) -> None:
    with pytest.raises(Unsupported, match=said) as error:
        plan_within(limits, replace(asked(), **change))  # type: ignore[arg-type]
    assert "1-001" in str(error.value)


def test_sound_that_always_comes_is_said_to_be_left_out() -> None:
    _, changes = plan_within(SORA, replace(asked(96, 1280, 720), audio=False))
    assert changes == ["it comes with sound, which is left out afterwards"]


def test_the_modes_of_a_request() -> None:
    assert modes(asked()) == {"t2v"}
    assert modes(replace(asked(), first_frame=Path("f"), guides=(Guide(Control.DEPTH, Path("d")),))) == {
        "i2v",
        "control",
    }


def test_prices_are_upper_bounds_and_unknown_ones_are_not_free() -> None:
    small, large = asked(96, 1280, 720), asked(96, 1792, 1024)
    assert priced(SORA, small, 60).usd == pytest.approx(0.4)
    assert priced(SORA, large, 60).usd == pytest.approx(1.2)
    assert priced(SORA, small, 60).as_of == "2026-11-22"
    assert priced(replace(SORA, price_usd_s=None), small, 60).usd is None
    assert priced(replace(SORA, price_usd_s={"480p": 0.1, "1080p": 0.2}), small, 60).usd == pytest.approx(0.8)
    assert priced(WAN, small, 60).usd == 0.0
    assert (size_class(1280, 720), size_class(720, 1280), size_class(1792, 1024), size_class(3840, 2160)) == (
        "720p", "720p", "1080p", "4k",
    )  # fmt: skip
