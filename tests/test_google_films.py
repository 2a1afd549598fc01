"""What the adapters of Veo and Omni say on the wire, by Google's own library."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hosts import Host, asked, film, host, picture
from PIL import Image

from filmwright.errors import ModelRetired, Unsupported, UsageError
from filmwright.generators.generator import Reference
from filmwright.testing import Fault


@pytest.fixture
def veo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    made = host("veo", tmp_path, monkeypatch)
    with made.fake:
        yield made


@pytest.fixture
def omni(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    made = host("omni", tmp_path, monkeypatch)
    with made.fake:
        yield made


def send(at: Host, **changes: object) -> tuple[Any, dict[str, Any]]:
    planned, _ = at.by.plan(asked(**changes))
    job = at.by.submit(planned, at.to)
    return job, dict(at.fake.paid[-1].body)


def size(data: str) -> tuple[int, int]:
    return Image.open(io.BytesIO(base64.b64decode(data))).size


# ---------------------------------------------------------------------- Veo


def test_veo_from_words(veo: Host) -> None:
    _, body = send(veo, negative_prompt="rain", seed=7, audio=False, key="Key/1")
    assert veo.fake.paid[0].path.endswith("/publishers/google/models/veo-3.1-generate-001:predictLongRunning")
    assert body["instances"] == [{"prompt": "A fox runs."}]
    said = body["parameters"]
    assert (said["durationSeconds"], said["aspectRatio"], said["resolution"], said["sampleCount"]) == (
        4,
        "16:9",
        "720p",
        1,
    )
    assert (said["negativePrompt"], said["seed"], said["generateAudio"]) == ("rain", 7, False)
    assert body["labels"] == {"filmwright": "key-1"}


def test_veo_from_a_first_to_a_last_frame(veo: Host, tmp_path: Path) -> None:
    _, body = send(
        veo, first_frame=picture(tmp_path / "a.png"), last_frame=picture(tmp_path / "b.png"), width=180, height=320,
        options={"person_generation": "allow_adult", "resize_mode": "PAD"},
    )  # fmt: skip
    (instance,) = body["instances"]
    assert (
        size(instance["image"]["bytesBase64Encoded"]) == size(instance["lastFrame"]["bytesBase64Encoded"]) == (180, 320)
    )
    assert (body["parameters"]["aspectRatio"], body["parameters"]["personGeneration"]) == ("9:16", "allow_adult")


def test_veo_follows_references_for_eight_seconds(veo: Host, tmp_path: Path) -> None:
    one = Reference(picture(tmp_path / "a.png"), name="ANN")
    planned, changes = veo.by.plan(asked(references=(one, Reference(one.path, "style"))))
    assert planned.frames == 192 and "8 s" in changes[-1]
    assert veo.by.plan(planned) == (planned, [])
    _, body = send(veo, references=(one, Reference(one.path, "style")))
    assert [each["referenceType"].lower() for each in body["instances"][0]["referenceImages"]] == ["asset", "style"]
    with pytest.raises(Unsupported, match="not both"):
        veo.by.plan(asked(references=(one,), first_frame=one.path))
    with pytest.raises(Unsupported, match="follow reference pictures"):
        veo.by.plan(asked(model="veo-3.1-lite-generate-001", references=(one,)))


def test_veo_goes_on_from_a_film(veo: Host, tmp_path: Path) -> None:
    job, body = send(veo, extend_from="gs://films/a.mp4")
    assert body["instances"][0]["video"]["gcsUri"] == "gs://films/a.mp4"
    while veo.by.poll(job).phase != "done":
        pass
    clip = veo.by.fetch(job, veo.to / "take-1.mp4")
    assert (clip.frames, clip.source_window) == (360, (192, 360))  # the seven seconds that are new
    own = film(tmp_path / "own.mp4")
    _, body = send(veo, extend_from=own, key="key-2")
    assert base64.b64decode(body["instances"][0]["video"]["bytesBase64Encoded"]) == own.read_bytes()
    with pytest.raises(Unsupported, match="7 s only"):
        veo.by.plan(asked(extend_from=own, frames=24 * 8))


def test_veo_into_a_bucket_of_the_users(veo: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", veo.fake.root)
    job, body = send(veo, options={"output_gcs_uri": "gs://films/rushes"})
    assert body["parameters"]["storageUri"] == "gs://films/rushes/key-1/"
    while veo.by.poll(job).phase != "done":
        pass
    assert veo.by.fetch(job, veo.to / "take-1.mp4").width == 320
    for bad in ("https://films.example/", "gs://", "gs://films/../../x y"):
        planned, _ = veo.by.plan(asked(options={"output_gcs_uri": bad}))
        with pytest.raises(UsageError, match="no folder of a bucket"):
            veo.by.submit(planned, veo.to)


def test_a_lost_job_of_veo_is_found_in_the_bucket(veo: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORAGE_EMULATOR_HOST", veo.fake.root)
    planned, _ = veo.by.plan(asked(options={"output_gcs_uri": "gs://films"}))
    veo.fake.next(Fault("lost"))
    with pytest.raises(Exception, match="did not answer"):
        veo.by.submit(planned, veo.to)
    assert veo.by.find("key-1") is None  # it is not filmed yet
    (made,) = veo.fake.jobs.values()
    made.status = "done"
    found = veo.by.find("key-1")
    assert found is not None and found.remote_id == "gs://films/key-1/sample_0.mp4"
    assert veo.by.poll(found).phase == "done"
    assert veo.by.fetch(found, veo.to / "take-1.mp4").frames == 96


def test_veo_signed_in_by_the_machine(veo: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    from google.auth.credentials import AnonymousCredentials

    class Machine(AnonymousCredentials):  # type: ignore[misc]
        token, expired, quota_project_id = "machine-token", False, None

        def refresh(self, request: object) -> None:
            self.token = "machine-token"

    monkeypatch.setattr("google.auth.default", lambda *given, **named: (Machine(), "studio"))
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "studio")
    veo.finish(asked(options={"location": "europe-west4"}))
    assert "/projects/studio/locations/europe-west4/publishers/" in veo.fake.paid[0].path
    assert veo.fake.paid[0].headers["authorization"] == "Bearer machine-token"


def test_veo_of_the_developer_service_has_ended(veo: Host) -> None:
    with pytest.raises(ModelRetired, match="2026-10-22"):
        veo.by.plan(asked(model="veo-3.1-generate-preview", width=1280, height=720))
    assert not veo.fake.seen


# ---------------------------------------------------------------------- Omni


def content(body: dict[str, Any]) -> list[dict[str, Any]]:
    """What was said in the one turn of an interaction."""
    (turn,) = body["input"]
    return list(turn["content"])


def test_omni_from_words(omni: Host) -> None:
    _, body = send(omni, seed=7)
    assert omni.fake.paid[0].path == "/v1/interactions"
    assert (body["model"], body["background"], body["store"]) == ("gemini-omni-1.2-flash", True, True)
    assert content(body) == [{"type": "text", "text": "A fox runs."}]
    assert body["generation_config"] == {"video_config": {"task": "text_to_video"}, "seed": 7}
    assert body["response_format"] == {
        "type": "video", "aspect_ratio": "16:9", "resolution": "720p", "delivery": "uri", "duration": "3s",
    }  # fmt: skip


def test_omni_from_pictures(omni: Host, tmp_path: Path) -> None:
    one, two = picture(tmp_path / "a.png"), picture(tmp_path / "b.png", 30)
    _, body = send(omni, first_frame=one, last_frame=two)
    assert body["generation_config"]["video_config"]["task"] == "image_to_video"
    assert [size(each["data"]) for each in content(body)[1:]] == [(320, 180)] * 2
    _, body = send(omni, references=(Reference(one, name="ANN"), Reference(two, "style")), key="key-2")
    assert body["generation_config"]["video_config"]["task"] == "reference_to_video"
    assert [each["type"] for each in content(body)] == ["text", "text", "image", "image"]
    assert content(body)[1]["text"] == "ANN:"
    with pytest.raises(Unsupported, match="10 s at most"):
        omni.by.plan(asked(first_frame=one, last_frame=two, frames=24 * 12))
    with pytest.raises(Unsupported, match="not both"):
        omni.by.plan(asked(first_frame=one, references=(Reference(two),)))


def test_omni_changes_and_goes_on_from_a_film(omni: Host, tmp_path: Path) -> None:
    first, _ = send(omni)
    job, body = send(omni, edit=first.remote_id, prompt="In snow.", key="key-2")
    assert body["previous_interaction_id"] == first.remote_id
    assert body["generation_config"]["video_config"]["task"] == "edit" and "duration" not in body["response_format"]
    assert not job.extra
    own = film(tmp_path / "own.mp4")
    _, body = send(omni, extend_from=own, key="key-3")
    assert body["generation_config"]["video_config"]["task"] == "extend"
    assert base64.b64decode(content(body)[1]["data"]) == own.read_bytes()
    assert body["response_format"]["duration"] == "10s"
    with pytest.raises(Unsupported, match="by 10 s"):
        omni.by.plan(asked(extend_from=own, frames=24 * 11))


def test_omni_can_be_stopped(omni: Host) -> None:
    job, _ = send(omni)
    assert omni.by.cancel(job) is True
    assert omni.by.poll(job).phase == "cancelled"


def test_omni_takes_no_negative_prompt(omni: Host) -> None:
    with pytest.raises(Unsupported, match="no negative prompt"):
        omni.by.plan(asked(negative_prompt="rain"))


def test_omni_may_send_the_film_inside_its_answer(omni: Host) -> None:
    job, _ = send(omni)
    (made,) = omni.fake.jobs.values()
    made.asked = {"response_format": {"delivery": "inline"}}
    while omni.by.poll(job).phase != "done":
        pass
    assert omni.by.fetch(job, omni.to / "take-1.mp4").frames == 72
