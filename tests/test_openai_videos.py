"""What the adapter of the protocol /v1/videos says on the wire: create, remix, edit, extend, characters, by the vendor's own library."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hosts import Host, asked, film, host, picture
from PIL import Image

from filmwright.errors import BadInput, MediaError, ModelRetired, Unsupported, UsageError
from filmwright.generators.generator import Reference
from filmwright.generators.openai_videos import OpenAIVideos
from filmwright.media import probe
from filmwright.testing import Fault


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    made = host("openai_videos", tmp_path, monkeypatch)
    with made.fake:
        yield made


def send(at: Host, **changes: object):  # type: ignore[no-untyped-def]
    """Plan and send a request; the one request that came in."""
    planned, _ = at.by.plan(asked(**{"model": "house/small", **changes}))
    job = at.by.submit(planned, at.to)
    return job, at.fake.paid[-1]


def test_create_says_what_the_protocol_says(at: Host) -> None:
    job, seen = send(at, frames=30)
    assert (seen.path, seen.headers["idempotency-key"]) == ("/v1/videos", "key-1")
    assert dict(seen.body) == {"model": "house/small", "prompt": "A fox runs.", "seconds": "2", "size": "320x180"}
    assert job.extra == {"width": "320", "height": "180", "frames": "48", "fps": "24", "base_url": at.fake.url}


def test_the_first_frame_has_the_size_of_the_film(at: Host, tmp_path: Path) -> None:
    _, seen = send(at, first_frame=picture(tmp_path / "first.png", 200, 50, 50))
    sent = Image.open(io.BytesIO(seen.body["input_reference"]))
    assert (sent.format, sent.size, sent.getpixel((5, 5))) == ("PNG", (320, 180), (200, 200, 200))


def test_what_a_server_may_understand_beyond_the_protocol(at: Host) -> None:
    _, seen = send(
        at, model="some/model", negative_prompt="rain", seed=7, audio=False,
        options={"quality": "high", "characters": "char_1, char_2", "base_url": at.fake.url},
    )  # fmt: skip
    body = dict(seen.body)
    assert (body["model"], body["negative_prompt"], body["seed"], body["audio"], body["quality"]) == (
        "some/model", "rain", "7", "false", "high",
    )  # fmt: skip
    assert "base_url" not in body
    assert sorted(name for name in body if name.startswith("characters")) and "char_2" in str(body)


def test_one_picture_is_all_that_the_protocol_takes(at: Host, tmp_path: Path) -> None:
    one = picture(tmp_path / "a.png")
    with pytest.raises(Unsupported, match="takes one picture"):
        at.by.plan(asked(model="some/model", first_frame=one, references=(Reference(one),)))
    _, seen = send(at, model="some/model", references=(Reference(one),))
    assert Image.open(io.BytesIO(seen.body["input_reference"])).size == (64, 36)


def test_remix_edit_and_extend(at: Host, tmp_path: Path) -> None:
    first, _ = send(at, model="some/model")
    own = film(tmp_path / "own.mp4")
    _, seen = send(at, model="some/model", edit=first.remote_id, prompt="In snow.", key="key-2")
    assert (seen.path, dict(seen.body)) == (f"/v1/videos/{first.remote_id}/remix", {"prompt": "In snow."})
    edited, seen = send(at, model="some/model", edit=own, prompt="In snow.", key="key-3")
    assert seen.path == "/v1/videos/edits" and seen.body["video"] == own.read_bytes()
    assert "frames" not in edited.extra  # what is changed keeps its own length
    _, seen = send(at, model="some/model", extend_from=own, key="key-4")
    assert (seen.path, seen.body["seconds"], seen.body["video"]) == ("/v1/videos/extensions", "1", own.read_bytes())
    longer, seen = send(at, model="some/model", extend_from=first.remote_id, key="key-5")
    assert dict(seen.body) == {"prompt": "A fox runs.", "seconds": "1", "video": {"id": first.remote_id}}
    assert seen.headers["idempotency-key"] == "key-5"
    while at.by.poll(longer).phase != "done":
        pass
    clip = at.by.fetch(longer, at.to / "take-2.mp4")
    assert (clip.frames, clip.source_window) == (48, (24, 48))  # the old second, and the new one that is the shot's


def test_a_film_is_changed_or_gone_on_from_by_words(at: Host, tmp_path: Path) -> None:
    with pytest.raises(Unsupported, match="not both"):
        at.by.plan(asked(model="some/model", edit="video_1", extend_from="video_2"))
    with pytest.raises(Unsupported, match="leave the pictures out"):
        at.by.plan(asked(model="some/model", edit="video_1", first_frame=picture(tmp_path / "a.png")))
    with pytest.raises(Unsupported, match="cannot change a film"):
        at.by.plan(asked(model="house/small", edit="video_1"))


def test_a_source_that_the_server_does_not_know(at: Host) -> None:
    planned, _ = at.by.plan(asked(model="some/model", edit="video_9"))
    with pytest.raises(BadInput, match="video_9"):
        at.by.submit(planned, at.to)


def test_a_character_is_made_from_a_take(at: Host, tmp_path: Path) -> None:
    assert isinstance(at.by, OpenAIVideos)
    assert at.by.character("Ann", film(tmp_path / "ann.mp4")).startswith("char_")
    assert at.fake.seen[-1].body["name"] == "Ann"


def test_pictures_that_cannot_be_read_are_told_before_anything_is_sent(at: Host, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    for given, kind in ((bad, MediaError), (tmp_path / "missing.png", MediaError)):
        planned, _ = at.by.plan(asked(model="house/small", first_frame=given))
        with pytest.raises(kind, match=given.name):
            at.by.submit(planned, at.to)
    assert not at.fake.seen and not list(at.to.glob(".*"))


def test_sora_says_that_it_has_ended_before_a_call(at: Host) -> None:
    request = asked(model="sora-2", width=1280, height=720)
    with pytest.raises(ModelRetired, match=r"Sora 2 .* ended on 2026-09-24"):
        at.by.plan(request)
    with pytest.raises(ModelRetired):
        at.by.submit(request, at.to)
    assert not at.fake.seen


def test_a_server_of_the_users_own_may_still_have_it(at: Host) -> None:
    with (at.folder / "models.toml").open("a") as file:
        file.write(
            '[[model]]\ngenerator = "openai_videos"\nid = "sora-2"\nretired = ""\nsizes = {"720p" = ["320x180"]}\n'
        )
    _, seen = send(at, model="sora-2", frames=72)
    assert (seen.body["model"], seen.body["seconds"]) == ("sora-2", "4")


def test_a_model_must_be_named(at: Host) -> None:
    with pytest.raises(Unsupported, match="name it"):
        at.by.plan(asked())


def test_a_films_settings_cannot_send_the_users_key_away(at: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    planned, _ = at.by.plan(asked(model="some/model", options={"base_url": "http://films.example/v1"}))
    with pytest.raises(UsageError, match="open line"):
        at.by.submit(planned, at.to)


def test_progress_and_when_to_ask_again_are_the_servers(at: Host) -> None:
    at.fake.polls = 3
    job, _ = send(at)
    states = [at.by.poll(job) for _ in range(3)]
    assert [state.phase for state in states] == ["running", "running", "done"]
    assert states[1].progress == 0.5 and states[0].retry_after == pytest.approx(0.02)
    assert at.by.cancel(job) is False


def test_a_slow_server_is_waited_for(at: Host) -> None:
    at.fake.next(Fault("slow", seconds=0.1))
    path = at.finish(asked(model="house/small"))
    assert probe(path).has_audio


def test_a_server_that_remembers_keys_makes_one_job(at: Host) -> None:
    at.fake.idempotent = True
    first, _ = send(at)
    second, _ = send(at)
    assert first.remote_id == second.remote_id and len(at.fake.jobs) == 1
