"""The diffusers generator without its libraries: folders are read and distrusted, requests planned, jobs kept, workers outlived."""

from __future__ import annotations

import importlib.util
import json
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmwright.bible import Bible
from filmwright.errors import (
    BadInput,
    Cancelled,
    Expired,
    FilmwrightError,
    MissingExtra,
    NotFound,
    RemoteFailed,
    Unsupported,
)
from filmwright.generators.diffusers import Diffusers
from filmwright.generators.generator import Control, Guide, JobRef, Reference, ShotRequest
from filmwright.generators.local_diffusers import jobs, worker
from filmwright.generators.local_diffusers.calling import legal
from filmwright.generators.local_diffusers.folder import locate, read
from filmwright.generators.local_diffusers.jobs import Job, State
from filmwright.generators.local_diffusers.options import Options, options
from filmwright.media import probe, write_film
from filmwright.scenes import Anchor, Scene
from filmwright.shots import Shot


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    yield


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """As if the libraries were there, and every worker died before it did anything; the list grows with each that is started."""
    started: list[str] = []
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *_: object())
    monkeypatch.setattr(worker, "start", lambda: started.append("worker"))
    return started


def pipeline(at: Path, kind: str = "WanPipeline", net: dict[str, Any] | None = None, **index: Any) -> Path:
    """A folder with the files of a pipeline, as far as they are read before anything is loaded."""
    parts = {
        "transformer": ["diffusers", "WanTransformer3DModel"],
        "vae": ["diffusers", "AutoencoderKLWan"],
        "tokenizer": ["transformers", "T5TokenizerFast"],
        "image_encoder": [None, None],
    }
    for part in parts:
        (at / part).mkdir(parents=True, exist_ok=True)
    (at / "model_index.json").write_text(
        json.dumps({"_class_name": kind, "_diffusers_version": "0.42.1", **parts, **index})
    )
    (at / "transformer" / "config.json").write_text(json.dumps({"patch_size": [1, 2, 2], **(net or {})}))
    (at / "vae" / "config.json").write_text(json.dumps({"temperal_downsample": [False, True, True]}))
    for part in ("transformer", "vae"):
        (at / part / "diffusion_pytorch_model.safetensors").write_bytes(b"weights")
    return at


def request(**more: Any) -> ShotRequest:
    scene = Scene("1", "EXT. MEADOW - DAY", "meadow")
    shot = Shot("1-001", "1", Anchor("1-1", 0), Anchor("1-1", 24))
    given = {
        "first": 0,
        "frames": 24,
        "width": 640,
        "height": 268,
        "fps": 24,
        "quality": "draft",
        "key": "key-1",
        **more,
    }
    return ShotRequest(scene, shot, Bible(), {}, **given)


# ---------------------------------------------------------------------- folders


def test_a_folder_says_what_it_can_do(tmp_path: Path) -> None:
    text = read(pipeline(tmp_path / "text"))
    assert (text.class_name, text.frame_rule, text.multiple, text.fps) == ("WanPipeline", (4, 1), 16, (16.0,))
    assert set(text.kind.calls) == {"t2v", "edit"}

    experts = pipeline(tmp_path / "experts")
    (experts / "transformer_2").mkdir()
    pipeline(experts, transformer_2=["diffusers", "WanTransformer3DModel"])
    assert set(read(experts).kind.calls) == {"t2v"}, "a film is changed by one expert only"


def test_a_picture_encoder_for_one_picture_goes_to_no_last_frame(tmp_path: Path) -> None:
    one = read(pipeline(tmp_path / "one", "WanImageToVideoPipeline", {"image_dim": 1280}))
    both = read(pipeline(tmp_path / "both", "WanImageToVideoPipeline", {"image_dim": 1280, "pos_embed_seq_len": 514}))
    newer = read(pipeline(tmp_path / "newer", "WanImageToVideoPipeline", {"image_dim": None}))
    assert [("flf" in folder.kind.calls) for folder in (one, both, newer)] == [False, True, True]


def test_the_small_model_of_wan_2_2_films_words_and_first_frames_at_24(tmp_path: Path) -> None:
    folder = pipeline(tmp_path / "5b", expand_timesteps=True)
    (folder / "vae" / "config.json").write_text(
        json.dumps({"temperal_downsample": [False, True, True], "scale_factor_spatial": 16, "scale_factor_temporal": 4})
    )
    seen = read(folder)
    assert (seen.multiple, seen.fps, set(seen.kind.calls)) == (32, (24.0,), {"t2v", "edit", "i2v", "extend"})


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda at: (at / "model_index.json").unlink(), "not a pipeline's folder"),
        (lambda at: (at / "model_index.json").write_text("<html>"), "cannot be read"),
        (lambda at: (at / "model_index.json").write_text("[" * 100_000), "cannot be read"),
        (lambda at: (at / "model_index.json").write_text("[1]"), "no table"),
        (lambda at: (at / "model_index.json").write_text('{"_class_name": ["my_code", "Mine"]}'), "own code"),
        (lambda at: (at / "model_index.json").write_text('{"_class_name": "StableDiffusionPipeline"}'), "cannot film"),
        (lambda at: pipeline(at, **{"../up": ["diffusers", "X"]}), "no name of a folder"),  # type: ignore[arg-type]
        (lambda at: pipeline(at, scheduler=["diffusers", "X"]), "lacks its part 'scheduler'"),
        (lambda at: (at / "vae" / "diffusers.py").write_text("print()"), "code of its own"),
        (
            lambda at: (at / "vae" / "diffusion_pytorch_model.safetensors").rename(at / "vae" / "model.bin"),
            "is a pickle",
        ),
        (
            lambda at: (at / "vae" / "d.safetensors.index.json").write_text(
                '{"weight_map": {"a": "gone.safetensors"}}'
            ),
            "lacks gone.safetensors",
        ),
    ],
)
def test_a_folder_that_is_none_is_told_so(tmp_path: Path, spoil: Any, told: str) -> None:
    at = pipeline(tmp_path / "model")
    spoil(at)
    with pytest.raises((BadInput, Unsupported), match=told):
        read(at)


@given(st.text(max_size=300))
def test_any_index_is_read_or_refused(text: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as room:
        at = pipeline(Path(room))
        (at / "model_index.json").write_text(text, encoding="utf-8", errors="surrogatepass")
        with pytest.raises((BadInput, Unsupported)):
            read(at)


def test_single_parts_and_single_files_are_named_as_such(tmp_path: Path) -> None:
    at = pipeline(tmp_path / "model")
    with pytest.raises(BadInput, match="one part of a pipeline"):
        read(at / "transformer")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "wan.safetensors").write_bytes(b"")
    with pytest.raises(BadInput, match="ComfyUI"):
        read(tmp_path / "files")
    with pytest.raises(BadInput, match="is a file"):
        locate(str(tmp_path / "files" / "wan.safetensors"))


def test_models_are_found_beside_the_film_and_in_the_hub_s_cache(tmp_path: Path) -> None:
    film = tmp_path / "film"
    here = pipeline(film / "models" / "wan")
    assert locate("models/wan", film) == here == locate(str(here))
    assert locate("Wan-AI/Wan2.1-T2V-1.3B-Diffusers", film) is None
    cache = tmp_path / "hub" / "hub" / "models--Wan-AI--Wan2.1-T2V-1.3B-Diffusers"
    (cache / "refs").mkdir(parents=True)
    (cache / "refs" / "main").write_text("0" * 40)
    found = pipeline(cache / "snapshots" / ("0" * 40))
    assert locate("Wan-AI/Wan2.1-T2V-1.3B-Diffusers", film) == found
    (cache / "refs" / "main").write_text("../../../..")
    assert locate("Wan-AI/Wan2.1-T2V-1.3B-Diffusers", film) is None
    for name in ("", "no folder of this name", "a/b/c"):
        with pytest.raises(NotFound):
            locate(name, film)


# ---------------------------------------------------------------------- limits and plans


def test_a_request_is_fitted_to_the_folder(tmp_path: Path) -> None:
    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    made, changes = by.plan(request(model="wan", options={"steps": 4}))
    assert (made.width, made.height, made.fps, made.frames) == (640, 272, 16, 17)
    assert len(changes) == 3
    assert by.estimate(made).usd == 0.0


def test_what_cannot_be_done_at_once_is_refused(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    guide = Guide(Control.DEPTH, tmp_path / "g.mp4")
    pipeline(tmp_path / "image", "WanImageToVideoPipeline")
    pipeline(tmp_path / "vace", "WanVACEPipeline")
    pipeline(tmp_path / "ltx2", "LTX2Pipeline")
    by = Diffusers(tmp_path)
    vace = by.plan(
        request(
            model="vace", guides=(guide,), first_frame=picture, last_frame=picture, references=(Reference(picture),)
        )
    )
    assert vace[0].frames == 17
    for model, asked in (
        ("image", {}),
        ("image", {"first_frame": picture, "guides": (guide,)}),
        ("vace", {"guides": (guide, Guide(Control.POSE, tmp_path / "p.mp4"))}),
        ("vace", {"extend_from": tmp_path / "a.mp4", "first_frame": picture}),
        ("vace", {"edit": tmp_path / "a.mp4"}),
        ("vace", {"audio": True}),
        ("ltx2", {"references": (Reference(picture),)}),
        ("ltx2", {"guides": (guide,), "first_frame": picture, "last_frame": picture}),
    ):
        with pytest.raises(Unsupported):
            by.plan(request(model=model, **asked))


def test_sound_is_a_choice_where_the_model_makes_it(tmp_path: Path) -> None:
    pipeline(tmp_path / "ltx2", "LTX2Pipeline")
    by = Diffusers(tmp_path)
    made, _ = by.plan(request(model="ltx2", audio=True, frames=48))
    assert (made.audio, made.frames, made.fps, made.width % 32) == (True, 49, 24, 0)


def test_a_model_that_is_not_here_is_told_with_the_way_to_get_it(tmp_path: Path, installed: list[str]) -> None:
    by = Diffusers(tmp_path)
    assert by.limits("Wan-AI/Wan2.1-VACE-1.3B-diffusers").controls == frozenset(Control)
    with pytest.raises(NotFound, match="hf download"):
        by.limits("Somebody/Unknown-Video")
    with pytest.raises(NotFound, match="hub = true"):
        by.submit(request(model="Wan-AI/Wan2.1-VACE-1.3B-diffusers"), tmp_path)
    assert not installed


def test_without_its_libraries_it_says_how_to_install_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *_: None)
    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    assert 'pip install "filmwright[diffusers]"' in by.usable()
    by.plan(request(model="wan"))
    with pytest.raises(MissingExtra, match="filmwright"):
        by.submit(request(model="wan"), tmp_path)


@pytest.mark.parametrize(
    "given",
    [
        {"steps": "many"}, {"steps": 2.5}, {"steps": True}, {"steps": 100_000}, {"guidance": 99}, {"device": "cuda; rm"},
        {"offload": "all"}, {"quantise": "int1"}, {"hub": 1}, {"revision": "a b"}, {"trust_remote_code": True},
    ],
)  # fmt: skip
def test_options_are_checked(given: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        options(given)


def test_whole_numbers_serve_where_numbers_are_wanted() -> None:
    assert options({"guidance": 5, "steps": 4, "tiling": True}) == Options(steps=4, guidance=5.0, tiling=True)


@given(st.integers(1, 2000), st.sampled_from([(4, 1), (8, 1), (6, 1), (17, 5), (1, 0)]))
def test_legal_frames_are_the_fewest_that_suffice(frames: int, rule: tuple[int, int]) -> None:
    step, offset = rule
    count = legal(frames, rule)
    assert count >= max(frames, 1) and (count - offset) % step == 0
    assert count - step < frames or count - step < offset


# ---------------------------------------------------------------------- jobs


def test_a_job_survives_being_written_down(tmp_path: Path) -> None:
    job = Job(
        "k", "1-001", "wan", "/models/wan", "control", "Ann läuft\n", "", 7, 17, 64, 48, 16.0, references=("/a.png",),
        guide="/g.mp4", loras=(("/l.safetensors", 0.8),), options={"steps": 2, "hub": False},
    )  # fmt: skip
    jobs.add(job)
    at = jobs.room("k")
    assert jobs.read(at) == job and jobs.state(at) == State() and jobs.waiting() == [at]


@given(st.text(min_size=1, max_size=200))
def test_no_key_leads_out_of_the_room(key: str) -> None:
    assert jobs.room(key).parent == jobs.root()


def test_a_job_is_found_stopped_and_begun_again(tmp_path: Path, installed: list[str]) -> None:
    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    assert by.find("key-1") is None
    job = by.submit(by.plan(request(model="wan"))[0], tmp_path / "takes")
    assert by.find("key-1") == job == JobRef("diffusers", "key-1", "key-1", "wan")
    assert by.poll(job).phase == "queued"
    assert installed == ["worker", "worker"], "polled without a worker at work, another is started"
    assert by.cancel(job) and not by.cancel(job)
    state = by.poll(job)
    assert (state.phase, state.code) == ("cancelled", "cancelled")
    with pytest.raises(Cancelled):
        by.fetch(job, tmp_path / "take.mp4")
    by.submit(by.plan(request(model="wan"))[0], tmp_path / "takes")
    assert by.poll(job).phase == "queued"


def test_a_finished_job_is_fetched_as_often_as_one_likes(tmp_path: Path, installed: list[str]) -> None:
    import numpy as np

    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    job = by.submit(by.plan(request(model="wan"))[0], tmp_path)
    at = jobs.room(job.key)
    write_film(at / "clip.mp4", [np.full((32, 48, 3), 90, np.uint8)] * 17, 48, 32, 16)
    jobs.save(at, State("done", step=4, steps=4, facts={"seed": "7"}))
    for name in ("one.mp4", "two.mp4"):
        clip = by.fetch(job, tmp_path / "takes" / name)
        assert (clip.frames, clip.width, clip.height, clip.fps, clip.in_sync) == (17, 48, 32, 16, False)
        assert clip.provenance == {"generator": "diffusers", "seed": "7"}
        assert probe(clip.path).frames == 17
    assert by.poll(job).progress == 1.0
    (at / "clip.mp4").unlink()
    with pytest.raises(Expired, match="costs nothing"):
        by.fetch(job, tmp_path / "three.mp4")
    assert not (tmp_path / "three.mp4").exists()
    with pytest.raises(Expired):
        by.poll(JobRef("diffusers", "gone", "gone"))


def test_a_job_that_kills_its_workers_fails_after_three(tmp_path: Path, installed: list[str]) -> None:
    """A worker that meets a job in the phase "running" took over from a dead one, for it holds the lock."""
    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    job = by.submit(by.plan(request(model="wan"))[0], tmp_path)
    at = jobs.room(job.key)
    jobs.save(at, State("running", step=3, steps=4, tries=worker.TRIES - 1))
    assert worker.work(at, None) is None
    state = by.poll(job)
    assert (state.phase, state.code) == ("failed", "remote") and "offload" in state.error
    with pytest.raises(RemoteFailed, match="died 3 times"):
        by.fetch(job, tmp_path / "take.mp4")


def test_a_flag_stops_a_job_before_its_model_is_loaded(tmp_path: Path, installed: list[str]) -> None:
    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    job = by.submit(by.plan(request(model="wan"))[0], tmp_path)
    jobs.ask_to_stop(jobs.room(job.key))
    worker.work(jobs.room(job.key), None)
    assert by.poll(job).phase == "cancelled"


def test_there_is_one_worker_at_a_time(tmp_path: Path) -> None:
    assert not jobs.at_work()
    with jobs.holding() as first, jobs.holding() as second:
        assert first and not second and jobs.at_work()
    assert not jobs.at_work()


def test_a_worker_without_jobs_ends_at_once() -> None:
    assert worker.main() == 0


def test_memory_that_ran_out_is_told_with_what_helps() -> None:
    class OutOfMemoryError(RuntimeError):
        """As torch's."""

    for error in (
        OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB"),
        MemoryError(),
        RuntimeError("HIP out of memory"),
    ):
        sentence, code = worker.told(error)
        assert code == "bad_input" and "offload" in sentence and "memory" in sentence
    sentence, code = worker.told(KeyError("x"))
    assert code == "remote" and "KeyError" in sentence


@pytest.mark.parametrize("text", ["", "[]", "{", '{"phase": "flying"}', '{"key": 1}', "x" * 2_000_000])
def test_damaged_notes_are_told(tmp_path: Path, installed: list[str], text: str) -> None:
    pipeline(tmp_path / "wan")
    by = Diffusers(tmp_path)
    job = by.submit(by.plan(request(model="wan"))[0], tmp_path)
    at = jobs.room(job.key)
    (at / "state.json").write_text(text)
    with pytest.raises(FilmwrightError, match="damaged"):
        by.poll(job)
    assert jobs.waiting() == [], "and nobody trips over it"


def test_old_jobs_are_forgotten_and_young_ones_kept(tmp_path: Path) -> None:
    base = Job("a", "1-001", "wan", "", "t2v", "", "", 1, 17, 64, 64, 16.0)
    for key, phase in (("old", "done"), ("young", "done"), ("waiting", "queued")):
        jobs.add(replace(base, key=key))
        jobs.save(jobs.room(key), State(phase))
    week_ago = time.time() - jobs.KEPT - 60
    for key in ("old", "waiting"):
        os.utime(jobs.room(key), (week_ago, week_ago))
    jobs.sweep()
    assert {at.name for at in jobs.root().iterdir() if at.is_dir()} == {"young", "waiting"}


def test_inputs_must_be_there(tmp_path: Path, installed: list[str]) -> None:
    pipeline(tmp_path / "image", "WanImageToVideoPipeline")
    by = Diffusers(tmp_path)
    with pytest.raises(BadInput, match="is not there"):
        by.submit(by.plan(request(model="image", first_frame=Path("gone.png")))[0], tmp_path)
