"""Local pipelines end to end: from a request to a take, through workers that are killed, with every socket shut."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("diffusers", reason="the extra diffusers is not installed")
pytest.importorskip("torch", reason="the extra diffusers is not installed")

import test_local_pipelines as pipelines
from test_local_jobs import request
from test_local_pipelines import SMALL, decoded, failed, filmed, job

from filmwright.errors import BadInput, RemoteFailed
from filmwright.generators.diffusers import Diffusers
from filmwright.generators.generator import Control, Guide, JobState, Reference
from filmwright.generators.local_diffusers import jobs, worker

shelf, inputs, own_state = pipelines.shelf, pipelines.inputs, pipelines.own_state  # fixtures


def waited(by: Diffusers, ref: Any, seconds: float = 120.0) -> JobState:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        now = by.poll(ref)
        if now.phase not in ("queued", "running"):
            return now
        time.sleep(0.1)
    raise AssertionError(f"still {by.poll(ref)} after {seconds} s; {worker.log().read_text()[-2000:]}")


def test_a_clip_from_request_to_take(
    shelf: Callable[[str], Path], inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the worker's own process: planned, submitted, polled and found by a generator that knows nothing, fetched."""
    monkeypatch.setenv("FILMWRIGHT_WORKER_IDLE", "0")
    film = tmp_path / "film"
    film.mkdir()
    (film / "wan").symlink_to(shelf("wan_vace"))
    guide = Guide(Control.DEPTH, inputs / "film.mp4")
    asked = request(
        model="wan",
        prompt="a fox",
        frames=12,
        width=64,
        height=40,
        guides=(guide,),
        references=(Reference(inputs / "first.png"),),
        options=SMALL,
    )
    by = Diffusers(film)
    planned, changes = by.plan(asked)
    assert (planned.width, planned.height, planned.frames, planned.fps) == (64, 48, 9, 16) and changes
    ref = by.submit(planned, film / "takes")
    assert Diffusers().find(asked.key) == ref
    state = waited(Diffusers(), ref)
    assert state == JobState("done", 1.0, usd=0.0), state.error
    clip = by.fetch(ref, film / "takes" / "1-001" / "take-1.mp4")
    assert (clip.frames, clip.width, clip.height, clip.fps) == (9, 64, 48, 16)
    assert clip.provenance["pipeline"] == "WanVACEPipeline" and clip.provenance["mode"] == "control"
    assert not by.cancel(ref)


def test_a_killed_worker_s_job_is_begun_again(shelf: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMWRIGHT_WORKER_IDLE", "0")
    monkeypatch.setattr(worker, "_last_start", 0.0)
    wanted = job(shelf("wan_words"))
    whole = decoded(filmed(replace(wanted, key="whole")))
    jobs.add(wanted)
    at = jobs.room("k")
    jobs.save(at, jobs.State("running", step=1, steps=2))  # as a worker leaves it that is killed
    by = Diffusers()
    ref = by.find("k")
    assert ref is not None
    assert waited(by, ref).phase == "done"
    assert jobs.state(at).tries == 1 and np.array_equal(decoded(at / "clip.mp4"), whole)


def test_no_socket_is_opened(shelf: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh process with every connection refused loads and films all the same."""
    import subprocess
    import sys

    jobs.add(job(shelf("wan_words")))
    code = (
        "import socket, sys\n"
        "def refuse(*given, **more): raise SystemExit('a connection was tried')\n"
        "socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse\n"
        "from filmwright.generators.local_diffusers import worker\n"
        "sys.exit(worker.main())\n"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HF_HUB")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment | {"FILMWRIGHT_WORKER_IDLE": "0"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert jobs.state(jobs.room("k")).phase == "done"


def test_a_model_that_cannot_be_fetched_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hub is asked by a process of its own, and only when the film allows it; here nobody answers."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    wanted = job(Path("none"), model="Somebody/Video", options=SMALL | {"hub": True})
    now = failed(replace(wanted, folder=""))
    assert now.code == "remote" and "Somebody/Video could not be fetched" in now.error


def test_what_is_fetched_is_what_filming_needs(
    shelf: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import huggingface_hub

    from filmwright.generators.local_diffusers import hub

    asked: list[Any] = []

    def snapshot(name: str, **more: Any) -> str:
        asked.append((name, more["revision"]))
        assert not any(pattern.endswith((".bin", ".pt", ".py", ".ckpt")) for pattern in more["allow_patterns"])
        return str(shelf("wan_words"))

    monkeypatch.setattr(huggingface_hub, "snapshot_download", snapshot)
    monkeypatch.setattr("sys.argv", ["hub", "Somebody/Video", "main"])
    assert hub.main() == 0 and capsys.readouterr().out.strip() == str(shelf("wan_words"))
    assert asked == [("Somebody/Video", "main")]


def test_the_errors_reach_whoever_fetches(shelf: Callable[[str], Path], tmp_path: Path) -> None:
    by = Diffusers()
    for code, kind in (("bad_input", BadInput), ("remote", RemoteFailed)):
        jobs.add(job(shelf("wan_words"), key=code))
        jobs.save(jobs.room(code), jobs.State("failed", error="It went wrong.", code=code))
        ref = by.find(code)
        assert ref is not None
        with pytest.raises(kind, match="It went wrong"):
            by.fetch(ref, tmp_path / "take.mp4")
