"""What the adapter of fal says on the wire, by fal's own library: each model under the names of its own endpoint."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hosts import Host, asked, film, host, picture
from PIL import Image

from filmwright.errors import Expired, Transient, Unsupported, UsageError
from filmwright.generators.fal import Fal
from filmwright.generators.generator import Control, Guide, Reference
from filmwright.generators.models import row, table


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    made = host("fal", tmp_path, monkeypatch)
    with made.fake:
        yield made


def send(at: Host, **changes: object) -> tuple[Any, str, dict[str, Any]]:
    planned, _ = at.by.plan(asked(**changes))
    job = at.by.submit(planned, at.to)
    return job, at.fake.paid[-1].path, dict(at.fake.paid[-1].body)


def inside(address: str) -> bytes:
    return base64.b64decode(address.split("base64,")[1])


def test_wan_from_words(at: Host) -> None:
    job, path, body = send(at, negative_prompt="rain", seed=7, options={"shift": 5.0})
    assert path == "/fal-ai/wan/v2.2-a14b/text-to-video"
    assert body == {
        "prompt": "A fox runs.", "negative_prompt": "rain", "seed": 7, "num_frames": 17, "frames_per_second": 16, "resolution": "720p",
        "aspect_ratio": "16:9", "shift": 5.0, "enable_prompt_expansion": False, "num_interpolated_frames": 0,
    }  # fmt: skip
    assert at.fake.paid[0].headers["x-filmwright-key"] == "key-1"
    assert job.extra["app"] == "fal-ai/wan/v2.2-a14b/text-to-video"


def test_wan_follows_the_stages_depth_or_skeletons(at: Host, tmp_path: Path) -> None:
    guide, face = film(tmp_path / "depth.mp4"), picture(tmp_path / "a.png")
    _, path, body = send(
        at, model="wan-2.2-vace", guides=(Guide(Control.DEPTH, guide),), references=(Reference(face),), first_frame=face,
    )  # fmt: skip
    assert path == "/fal-ai/wan-22-vace-fun-a14b/depth"
    assert inside(body["video_url"]) == guide.read_bytes()
    assert body["preprocess"] is False and body["match_input_num_frames"] is True
    assert Image.open(io.BytesIO(inside(body["first_frame_url"]))).size == (320, 180)
    assert Image.open(io.BytesIO(inside(body["ref_image_urls"][0]))).size == (64, 36)
    _, path, _ = send(at, model="wan-2.2-vace", guides=(Guide(Control.POSE, guide),), key="key-2")
    assert path.endswith("/pose")
    with pytest.raises(Unsupported, match="no line guide"):
        at.by.plan(asked(model="wan-2.2-vace", guides=(Guide(Control.LINE, guide),)))
    with pytest.raises(Unsupported, match="follows one guide"):
        at.by.plan(asked(model="wan-2.2-vace", guides=(Guide(Control.POSE, guide), Guide(Control.DEPTH, guide))))
    with pytest.raises(Unsupported, match="no endpoint for i2v"):
        at.by.plan(asked(model="wan-2.2-vace", first_frame=face))


def test_each_mode_has_its_endpoint_and_its_names(at: Host, tmp_path: Path) -> None:
    one, two = picture(tmp_path / "a.png"), picture(tmp_path / "b.png")
    _, path, body = send(at, model="veo-3.1", audio=False)
    assert (path, body["duration"], body["generate_audio"]) == ("/fal-ai/veo3.1", "4s", False)
    _, path, body = send(at, model="veo-3.1", first_frame=one, key="key-2")
    assert path.endswith("/image-to-video") and "image_url" in body and "first_frame_url" not in body
    _, path, body = send(at, model="veo-3.1", first_frame=one, last_frame=two, key="key-3")
    assert path.endswith("/first-last-frame-to-video") and {"first_frame_url", "last_frame_url"} <= set(body)
    _, path, body = send(at, model="veo-3.1", references=(Reference(one), Reference(two)), key="key-4")
    assert path.endswith("/reference-to-video") and len(body["image_urls"]) == 2


def test_every_row_can_be_said(at: Host, tmp_path: Path) -> None:
    by = at.by
    assert isinstance(by, Fal)
    one, guide = picture(tmp_path / "a.png"), film(tmp_path / "g.mp4")
    for model in (each for each in table() if each.generator == "fal"):
        width, height = model.limits.sizes[0]
        frames = round(max(model.limits.durations) * 24) - 24
        base = asked(model=model.id, width=width, height=height, frames=frames)
        with_guide = {"guides": tuple(Guide(control, guide) for control in sorted(model.limits.controls)[:1])}
        planned, _ = Fal().plan(asked(**{**vars(base), **with_guide}) if model.limits.controls else base)
        said = by._said(planned, row("fal", model.id))
        assert said["prompt"] and len(said) > 2
        assert one.exists()


def test_a_job_can_be_stopped_until_it_is_done(at: Host) -> None:
    job, _, _ = send(at)
    assert at.by.cancel(job) is True
    assert at.by.poll(job).phase == "cancelled"
    job, _, _ = send(at, key="key-2")
    while at.by.poll(job).phase != "done":
        pass
    assert at.by.cancel(job) is False


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        ({}, Expired), ({"video": None}, Expired), ({"video": {"url": ""}}, Expired), ([], Expired), ({"videos": []}, Expired),
        ({"video": {"url": "file:///etc/passwd"}}, Transient), ({"video": {"url": "http://films.example/a.mp4"}}, Transient),
    ],
)  # fmt: skip
def test_a_result_without_a_safe_address(result: object, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        Fal()._address(result)


def test_addresses_of_films_in_either_form() -> None:
    by, address = Fal(), "https://v3.fal.media/files/a.mp4"
    for result in ({"video": {"url": address}}, {"videos": [{"url": address}]}, {"video": address}):
        assert by._address(result) == address


def test_its_address_can_only_be_moved_to_this_machine(at: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMWRIGHT_FAL_URL", "https://films.example")
    planned, _ = at.by.plan(asked())
    with pytest.raises(UsageError, match="on this machine"):
        at.by.submit(planned, at.to)


def test_a_row_of_a_user_cannot_lead_elsewhere(at: Host) -> None:
    with (at.folder / "models.toml").open("a") as file:
        file.write(
            '[[model]]\ngenerator = "fal"\nid = "evil"\nas_of = 2026-01-01\nseconds = [5]\nmodes = ["t2v"]\n'
            'wire = {endpoints = {t2v = "https://films.example/x"}}\n'
        )
    with pytest.raises(Unsupported, match="no endpoint"):
        at.by.plan(asked(model="evil"))
