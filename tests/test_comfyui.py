"""The generator over a running ComfyUI, against a faithful fake: workflows with titled nodes, one POST a job, what goes wrong told."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_local_jobs import request

from filmwright.errors import (
    AuthError,
    BadInput,
    Cancelled,
    Expired,
    NotFound,
    RateLimited,
    RemoteFailed,
    Transient,
    Unsupported,
    UsageError,
)
from filmwright.generators.comfy import workflow
from filmwright.generators.comfy.progress import Listener
from filmwright.generators.comfyui import ComfyUI, film_in
from filmwright.generators.generator import Control, Guide, JobRef, JobState, Reference, ShotRequest
from filmwright.media import probe, save_picture, write_film
from filmwright.testing import FakeComfyUI, Fault


def node(kind: str, title: str = "", **inputs: Any) -> dict[str, Any]:
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": title or kind}}


def wan(**more: Any) -> dict[str, Any]:
    """A workflow as people have them: Wan from words, its own settings around."""
    return {
        "1": node("UNETLoader", unet_name="wan2.1_t2v_1.3B_fp16.safetensors"),
        "2": node("CLIPTextEncode", "Prompt", text="an example", clip=["9", 0]),
        "3": node("KSampler", "seed", seed=5, steps=20, cfg=6.0, model=["1", 0], positive=["2", 0], latent_image=["5", 0]),
        "4": node("CLIPTextEncode", "negative", text="blurry", clip=["9", 0]),
        "5": node("EmptyHunyuanLatentVideo", "width, height, frames", width=832, height=480, length=33, batch_size=1),
        "7": node("CreateVideo", fps=16.0, images=["6", 0]),
        "6": node("VAEDecode", samples=["3", 0], vae=["9", 2]),
        "8": node("SaveVideo", "output", filename_prefix="video/ComfyUI", video=["7", 0], format="auto", codec="auto"),
        "9": node("CLIPLoader", clip_name="umt5_xxl_fp8_e4m3fn_scaled.safetensors", type="wan"),
        **more,
    }  # fmt: skip


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film's folder with workflows and pictures in it."""
    folder = tmp_path / "film"
    folder.mkdir()
    save(folder, "words.json", wan())
    save(
        folder,
        "vace.json",
        wan(**{
            "20": node("LoadImage", "first frame", image="example.png"),
            "21": node("LoadVideo", "depth", file="example.mp4"),
            "22": node("LoadImage", "reference", image="example.png"),
            "23": node("WanVaceToVideo", "strength", width=832, height=480, length=81, strength=1.0, control_video=["21", 0]),
        }),
    )  # fmt: skip
    save_picture(folder / "a.png", np.full((40, 64, 3), 90, np.uint8))
    write_film(folder / "guide.mp4", [np.full((48, 64, 3), 9 * k, np.uint8) for k in range(9)], 64, 48, 16)
    return folder


def save(folder: Path, name: str, graph: Any) -> Path:
    (folder / name).write_text(json.dumps(graph), encoding="utf-8")
    return folder / name


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeComfyUI]:
    with FakeComfyUI() as server:
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", server.url)
        yield server


def asked(**more: Any) -> ShotRequest:
    return request(
        **{"model": "words.json", "prompt": "a fox in snow", "frames": 12, "width": 64, "height": 48, **more}
    )


def taken(by: ComfyUI, wanted: ShotRequest, to: Path) -> tuple[JobRef, JobState]:
    job = by.submit(by.plan(wanted)[0], to)
    for _ in range(50):
        state = by.poll(job)
        if state.phase not in ("queued", "running"):
            return job, state
    raise AssertionError("never done")


def graph_sent(fake: FakeComfyUI) -> dict[str, Any]:
    (post,) = fake.paid
    found = post.body["prompt"]
    assert isinstance(found, dict)
    return found


# ---------------------------------------------------------------------- films


def test_a_shot_is_filmed_by_a_workflow(fake: FakeComfyUI, film: Path) -> None:
    by = ComfyUI(film)
    assert by.usable() == ""
    job, state = taken(by, asked(negative_prompt="fog", seed=11), film / "takes")
    assert state == JobState("done", 1.0, usd=0.0)
    clip = by.fetch(job, film / "takes" / "1-001" / "take-1.mp4")
    assert (clip.frames, clip.width, clip.height, clip.fps) == (9, 64, 48, 16) == (*_seen(clip.path),)
    sent = graph_sent(fake)
    assert sent["2"]["inputs"]["text"] == "a fox in snow" and sent["4"]["inputs"]["text"] == "fog"
    assert sent["3"]["inputs"]["seed"] == 11 and sent["3"]["inputs"]["steps"] == 20
    assert [sent["5"]["inputs"][name] for name in ("width", "height", "length")] == [64, 48, 9]
    assert sent["2"]["inputs"]["clip"] == ["9", 0], "links stay"
    assert not by.cancel(job)


def _seen(path: Path) -> tuple[int, int, int, int]:
    seen = probe(path)
    return seen.frames, seen.width, seen.height, round(seen.fps)


def test_pictures_and_guides_are_sent_and_loaded_by_the_names_they_got(fake: FakeComfyUI, film: Path) -> None:
    by = ComfyUI(film)
    guide = Guide(Control.DEPTH, film / "guide.mp4", 0.7)
    wanted = asked(
        model="vace.json", first_frame=Path("a.png"), guides=(guide,), references=(Reference(film / "a.png"),)
    )
    assert taken(by, wanted, film / "takes")[1].phase == "done"
    sent = graph_sent(fake)
    loaded = [sent["20"]["inputs"]["image"], sent["21"]["inputs"]["file"], sent["22"]["inputs"]["image"]]
    assert [fake.uploads[name] for name in loaded] == [
        (film / name).read_bytes() for name in ("a.png", "guide.mp4", "a.png")
    ]
    assert sent["23"]["inputs"]["strength"] == 0.7 and sent["23"]["inputs"]["width"] == 832, "only what is titled"
    assert len(fake.paid) == 1


def test_how_far_it_is_comes_over_the_web_socket(monkeypatch: pytest.MonkeyPatch, film: Path) -> None:
    with FakeComfyUI(polls=4) as fake:
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", fake.url)
        by = ComfyUI(film)
        job = by.submit(by.plan(asked())[0], film)
        heard: list[float] = []
        for _ in range(4):
            state = by.poll(job)
            until = time.monotonic() + 5
            while state.phase == "running" and by._listeners[job.remote_id].share <= (heard or [0])[-1]:
                assert time.monotonic() < until, "nothing was heard"
                time.sleep(0.005)
            heard.append(by.poll(job).progress)
            if heard[-1] == 1.0:
                break
        assert heard == sorted(heard) and heard[0] > 0 and heard[-1] == 1.0


def test_two_samplers_are_two_halves() -> None:
    listener = Listener("http://127.0.0.1:1", "c", "job", 2)
    shares = []
    for number, value in (("3", 5), ("3", 10), ("4", 5), ("4", 10)):
        listener.hear("progress", {"value": value, "max": 10, "node": number, "prompt_id": "job"})
        shares.append(listener.share)
    listener.hear("progress", {"value": 1, "max": 10, "node": "4", "prompt_id": "another"})
    assert shares == [0.25, 0.5, 0.75, 1.0] and listener.share == 1.0
    newer = Listener("http://127.0.0.1:1", "c", "job", 1)
    newer.hear(
        "progress_state", {"prompt_id": "job", "nodes": {"3": {"value": 4, "max": 10}, "2": {"value": 1, "max": 1}}}
    )
    assert newer.share == 0.4


@pytest.mark.parametrize("old", [False, True])
def test_a_job_is_found_again_by_its_key(monkeypatch: pytest.MonkeyPatch, film: Path, old: bool) -> None:
    """A new server takes our id; an old one makes its own, and keeps what was sent along."""
    with FakeComfyUI(old=old, polls=3) as fake:
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", fake.url)
        by = ComfyUI(film)
        assert by.find("key-1") is None
        job = by.submit(by.plan(asked())[0], film)
        for _ in range(5):  # in the queue, and in the history
            found = ComfyUI(film).find("key-1")
            assert found is not None and found.remote_id == job.remote_id
            state = by.poll(job)
        assert state.phase == "done"
        found = ComfyUI(film).find("key-1")
        assert found is not None
        assert ComfyUI(film).fetch(found, film / "take.mp4").frames == 9
        assert ComfyUI(film).find("key-2") is None


def test_one_is_interrupted_and_the_next_taken_from_the_queue(monkeypatch: pytest.MonkeyPatch, film: Path) -> None:
    with FakeComfyUI(polls=100) as fake:
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", fake.url)
        by = ComfyUI(film)
        first, second = (by.submit(by.plan(asked(key=key))[0], film) for key in ("one", "two"))
        assert by.poll(first).phase == "running" and by.poll(second).phase == "queued"
        assert by.cancel(second) and by.cancel(first)
        assert [seen.path for seen in fake.seen if seen.method == "POST"][-2:] == ["/queue", "/interrupt"]
        state = by.poll(first)
        assert (state.phase, state.code) == ("cancelled", "cancelled")
        with pytest.raises(Cancelled):
            by.fetch(first, film / "take.mp4")
        assert by.poll(second).code == "expired", "what waited leaves no trace"
        assert not by.cancel(first)


# ---------------------------------------------------------------------- workflows


def test_a_workflow_can_do_what_it_has_slots_for(film: Path) -> None:
    words, vace = ComfyUI(film).limits("words.json"), ComfyUI(film).limits("vace.json")
    assert (words.modes, words.seed, words.negative_prompt) == (frozenset({"t2v"}), True, True)
    assert (words.frame_rule, words.size_multiple, words.fps, words.free) == ((4, 1), 16, (16.0,), True)
    assert (
        vace.modes == {"t2v", "i2v", "ref", "control"} and vace.controls == {Control.DEPTH} and vace.max_references == 1
    )


@pytest.mark.parametrize(
    "more",
    [
        {"model": ""}, {"first_frame": Path("a.png")}, {"references": (Reference(Path("a.png")),)}, {"model": "vace.json"},
        {"model": "vace.json", "first_frame": Path("a.png"), "guides": (Guide(Control.POSE, Path("guide.mp4")),)},
        {"options": {"steps": 4}}, {"loras": (("a.safetensors", 1.0),)},
    ],
)  # fmt: skip
def test_what_a_workflow_cannot_do_is_refused(film: Path, more: dict[str, Any]) -> None:
    with pytest.raises(Unsupported):
        ComfyUI(film).plan(asked(**more))


def test_a_row_of_one_s_own_says_what_a_workflow_s_model_wants(film: Path) -> None:
    (film / "models.toml").write_text(
        '[[model]]\ngenerator = "comfyui"\nid = "words.json"\nas_of = 2026-11-22\nseconds = {from = 0.5, to = 5}\nmultiple = 32\n'
        "frames = {step = 8, plus = 1}\nusd_s = {}\n"
    )
    limits = ComfyUI(film).limits("words.json")
    assert (limits.frame_rule, limits.size_multiple) == ((8, 1), 32)
    assert limits.durations == (0.5, 5.0) and limits.modes == frozenset({"t2v"})
    assert ComfyUI(film).limits("vace.json").frame_rule == (4, 1)


def test_a_changed_workflow_is_another_request(film: Path) -> None:
    """Its digest is among the planned options, of which the take's recipe is made."""
    by = ComfyUI(film)
    planned, _ = by.plan(asked())
    assert by.plan(planned)[0] == planned
    graph = wan()
    graph["3"]["inputs"]["steps"] = 30
    save(film, "words.json", graph)
    assert by.plan(asked())[0].options != planned.options


def test_a_workflow_of_one_size_is_filmed_at_that(fake: FakeComfyUI, film: Path) -> None:
    graph = wan()
    graph["5"]["_meta"]["title"] = "frames"
    graph["5"]["inputs"] |= {"width": 64, "height": 32}
    save(film, "fixed.json", graph)
    by = ComfyUI(film)
    planned, changes = by.plan(asked(model="fixed.json", width=640, height=320))
    assert (planned.width, planned.height) == (64, 32) and "64x32" in changes[0]
    job, state = taken(by, asked(model="fixed.json", width=640, height=320), film)
    assert state.phase == "done" and by.fetch(job, film / "take.mp4").width == 64


def test_fields_can_be_named_and_values_come_from_nodes_of_their_own(film: Path) -> None:
    graph = wan(
        **{"30": node("PrimitiveInt", "width", value=832), "31": node("Odd", "height: tall", tall=480, value=1)}
    )
    graph["5"]["_meta"]["title"] = "frames"
    graph["5"]["inputs"] |= {"width": ["30", 0], "height": ["31", 0]}
    flow = workflow.read(save(film, "odd.json", graph))
    filled = flow.filled({"width": 320, "height": 240, "frames": 17})
    assert (filled["30"]["inputs"]["value"], filled["31"]["inputs"]["tall"], filled["31"]["inputs"]["value"]) == (
        320,
        240,
        1,
    )
    assert flow.fixed == {"fps": 16.0} and graph["30"]["inputs"]["value"] == 832


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("<html>", "cannot be read"),
        ("[" * 100_000, "cannot be read"),
        ("{}", "no nodes"),
        ('{"nodes": [], "links": []}', "Export \\(API\\)"),
        ('{"1": {"class_type": "X"}}', "no class_type and inputs"),
        ('{"1": {"class_type": "X", "inputs": {"text": ""}, "_meta": {"title": "Encode"}}}', "No node"),
        ('{"1": {"class_type": "X", "inputs": {"text": ["2", 0]}, "_meta": {"title": "prompt"}}}', "no field text"),
        ('{"1": {"class_type": "X", "inputs": {"a": 1}, "_meta": {"title": "seed: b"}}}', "no field b"),
    ],
)
def test_files_that_are_no_workflow_are_told_so(film: Path, content: str, told: str) -> None:
    (film / "bad.json").write_text(content)
    with pytest.raises(BadInput, match=told):
        ComfyUI(film).plan(asked(model="bad.json"))
    with pytest.raises(NotFound, match="Export"):
        ComfyUI(film).plan(asked(model="gone.json"))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_is_a_workflow_or_refused(value: Any) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "any.json"
        path.write_text(json.dumps(value))
        with pytest.raises(BadInput):
            workflow.read(path)


def test_the_titled_output_comes_before_others() -> None:
    outputs = {
        "1": {"images": [{"filename": "preview.mp4", "subfolder": "", "type": "temp"}]},
        "2": {"gifs": [{"filename": "saved.mp4", "subfolder": "a", "type": "output", "format": "video/h264-mp4"}]},
        "3": {
            "images": [{"filename": "titled.webm", "type": "output"}, {"filename": "frame.png", "type": "output"}],
            "animated": [True],
        },
    }
    entry = {"outputs": outputs}
    assert film_in(entry, frozenset({"3"})) == {"filename": "titled.webm", "subfolder": "", "type": "output"}
    assert (film_in(entry, frozenset()) or {})["filename"] == "saved.mp4"
    assert film_in({"outputs": {"3": {"images": [{"filename": "a.png"}], "text": ["x"]}}}, frozenset()) is None
    assert film_in({"outputs": None}, frozenset()) is None


# ---------------------------------------------------------------------- what goes wrong


@pytest.mark.parametrize(
    ("what", "error", "sent"),
    [
        ("500", Transient, False), ("502", Transient, True), ("hangup", Transient, True), ("lost", Transient, True),
        ("html", Transient, True), ("garbage", Transient, True), ("bad", BadInput, None), ("429", RateLimited, None),
        ("auth", AuthError, None), ("slow", None, None),
    ],
)  # fmt: skip
def test_faults_at_submit_are_told_apart_and_one_post_goes_out(
    fake: FakeComfyUI, film: Path, what: str, error: type[Exception] | None, sent: bool | None
) -> None:
    fake.next(Fault(what, "submit"))
    by = ComfyUI(film)
    planned, _ = by.plan(asked())
    if error is None:
        assert by.submit(planned, film).remote_id
    else:
        with pytest.raises(error) as told:
            by.submit(planned, film)
        assert sent is None or getattr(told.value, "sent", None) is sent
    assert [seen.path for seen in fake.seen if seen.method == "POST"] == ["/prompt"]
    assert (by.find("key-1") is not None) == (what in ("lost", "slow"))


@pytest.mark.parametrize("what", ["500", "502", "hangup", "html", "garbage"])
def test_faults_while_it_is_asked_pass(fake: FakeComfyUI, film: Path, what: str) -> None:
    by = ComfyUI(film)
    job = by.submit(by.plan(asked())[0], film)
    fake.next(Fault(what, "poll"))
    with pytest.raises(Transient):
        by.poll(job)
        by.poll(job)
    while by.poll(job).phase != "done":
        pass
    assert len(fake.paid) == 1


@pytest.mark.parametrize("what", ["truncate", "short", "empty", "html", "500", "hangup"])
def test_damaged_downloads_are_no_take_and_can_be_fetched_again(fake: FakeComfyUI, film: Path, what: str) -> None:
    by = ComfyUI(film)
    job, _ = taken(by, asked(), film)
    fake.next(Fault(what, "fetch"))
    to = film / "takes" / "take-1.mp4"
    with pytest.raises(Transient):
        by.fetch(job, to)
    assert not to.exists()
    assert by.fetch(job, to).frames == 9


def test_fates_are_told(fake: FakeComfyUI, film: Path) -> None:
    by = ComfyUI(film)
    fake.next(Fault("fail"), Fault("expire"), Fault("cancelled"), Fault("wrong_shape"), Fault("brief"))
    job, state = taken(by, asked(key="fail"), film)
    assert (
        (state.phase, state.code) == ("failed", "bad_input") and "memory" in state.error and "KSampler" in state.error
    )
    with pytest.raises(BadInput):
        by.fetch(job, film / "take.mp4")
    job, state = taken(by, asked(key="expire"), film)
    assert (state.phase, state.code) == ("failed", "expired") and "restarted" in state.error
    with pytest.raises(Expired):
        by.fetch(job, film / "take.mp4")
    assert taken(by, asked(key="cancelled"), film)[1].phase == "cancelled"
    job, state = taken(by, asked(key="wrong"), film)
    with pytest.raises(RemoteFailed, match="instead of 64x48"):
        by.fetch(job, film / "take.mp4")
    job, state = taken(by, asked(key="brief", frames=60), film)
    with pytest.raises(RemoteFailed, match="s instead of"):
        by.fetch(job, film / "take.mp4")


def test_what_comfyui_has_against_a_workflow_is_passed_on(monkeypatch: pytest.MonkeyPatch, film: Path) -> None:
    save(film, "still.json", {"1": node("CLIPTextEncode", "prompt", text="")})
    with FakeComfyUI(nodes=frozenset({"CLIPTextEncode", "SaveImage"})) as fake:
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", fake.url)
        by = ComfyUI(film)
        with pytest.raises(BadInput, match="custom node may not be installed"):
            by.submit(by.plan(asked())[0], film)
        with pytest.raises(BadInput, match="no outputs"):
            by.submit(by.plan(asked(model="still.json"))[0], film)
        save(
            film,
            "still.json",
            {"1": node("CLIPTextEncode", "prompt", text=""), "2": node("SaveImage", images=["1", 0])},
        )
        job, state = taken(by, asked(model="still.json"), film)
        assert state.phase == "done"
        with pytest.raises(BadInput, match="Save Video"):
            by.fetch(job, film / "take.mp4")


def test_a_workflow_that_would_run_in_part_is_stopped(
    fake: FakeComfyUI, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ComfyUI runs the outputs that it can and says only in passing which it cannot."""
    by = ComfyUI(film)
    planned, _ = by.plan(asked())
    post = type(by._server({})).post

    def partly(self: Any, path: str, body: Any, stage: str = "poll") -> Any:
        answer = post(self, path, body, stage)
        wrong = {
            "8": {"class_type": "SaveVideo", "errors": [{"message": "Required input is missing", "details": "video"}]}
        }
        return {**answer, "node_errors": wrong} if path == "/prompt" else answer

    monkeypatch.setattr(type(by._server({})), "post", partly)
    with pytest.raises(BadInput, match=r"only a part.*SaveVideo.*Required input"):
        by.submit(planned, film)
    assert by.poll(JobRef("comfyui", next(iter(fake.jobs)), "key-1", "words.json", {"url": fake.url})).phase in (
        "cancelled",
        "failed",
    )


def test_nobody_there_is_told_with_what_to_do(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", "http://127.0.0.1:9")
    by = ComfyUI(film)
    assert "start it" in by.usable() and "FILMWRIGHT_COMFYUI_URL" in by.usable()
    planned, _ = by.plan(asked())
    with pytest.raises(Transient) as told:
        by.submit(planned, film)
    assert told.value.sent is False, "nothing went out"


def test_a_film_cannot_choose_where_its_pictures_go(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by = ComfyUI(film)
    with pytest.raises(UsageError, match="for you to say"):
        by.plan(asked(options={"url": "http://elsewhere.example:8188"}))
    for url in ("ftp://127.0.0.1", "nonsense", "file:///etc/passwd"):
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", url)
        with pytest.raises(UsageError):
            by.plan(asked())


def test_a_film_s_own_port_on_this_machine_is_taken(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeComfyUI(polls=1) as fake:
        monkeypatch.setenv("FILMWRIGHT_COMFYUI_URL", "http://127.0.0.1:9")
        by = ComfyUI(film)
        job, state = taken(by, asked(options={"url": fake.url}), film)
        assert state.phase == "done" and by.fetch(job, film / "take.mp4").frames == 9


def test_a_key_is_sent_where_one_is_wanted(film: Path, fake: FakeComfyUI, monkeypatch: pytest.MonkeyPatch) -> None:
    fake.key = "a-secret-of-this-house"
    by = ComfyUI(film)
    with pytest.raises(AuthError):
        by.submit(by.plan(asked())[0], film)
    monkeypatch.setenv("FILMWRIGHT_KEY_127_0_0_1", fake.key)
    assert taken(by, asked(), film)[1].phase == "done"
