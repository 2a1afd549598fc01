"""A job is a folder: any process may start it, look at it, stop it or fetch from it, and it outlives them all.

    <state>/filmwright/jobs/diffusers/<key>/
        request.json   what to film (Job)
        state.json     how far it is (State); written by whoever holds the queue's lock
        cancel         there when it shall stop
        clip.mp4       the take, whole or not there
    <state>/filmwright/jobs/diffusers/worker.lock, worker.log

The worker holds `worker.lock` as long as it lives, so whether one is at work is a fact and not a guess.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from filmwright import files
from filmwright.errors import BadInput

KEPT = 7 * 24 * 3600.0  # seconds that a finished job's clip is kept
MOST_BYTES = 1_000_000
PHASES = ("queued", "running", "done", "failed", "cancelled")


@dataclass(frozen=True)
class Job:
    """What the worker films: all that it needs of a request, as plain values. Paths are absolute; `frames` are those of the clip."""

    key: str
    shot: str
    model: str
    folder: str  # "" when it must be fetched from the hub first
    mode: str
    prompt: str
    negative_prompt: str
    seed: int
    frames: int
    width: int
    height: int
    fps: float
    audio: bool | None = None
    first_frame: str = ""
    last_frame: str = ""
    references: tuple[str, ...] = ()
    guide: str = ""
    strength: float = 1.0
    extend_from: str = ""
    edit: str = ""
    loras: tuple[tuple[str, float], ...] = ()
    options: Mapping[str, str | int | float | bool] = field(default_factory=dict)


@dataclass(frozen=True)
class State:
    """How far a job is. `code` is one of JobState's; `tries` counts the workers that died over it."""

    phase: str = "queued"
    step: int = 0
    steps: int = 0
    error: str = ""
    code: str = ""
    tries: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def progress(self) -> float:
        """0..1: steps done; the pictures are decoded and encoded after the last, so it stays below 1 until all is done."""
        return 1.0 if self.phase == "done" else min(self.step / max(self.steps, 1), 1.0) * 0.95


def root() -> Path:
    """Where this user's jobs are."""
    state = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return state / "filmwright" / "jobs" / "diffusers"


def room(key: str) -> Path:
    """The folder of a job; keys that are no plain names are hashed."""
    plain = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}", key)
    return root() / (key if plain else hashlib.sha256(key.encode("utf-8")).hexdigest())


def add(job: Job) -> None:
    """Queue a job. One of the same key that is under way or done stays; one that failed or was stopped is begun again."""
    at = room(job.key)
    at.mkdir(parents=True, exist_ok=True)
    if (at / "request.json").is_file() and state(at).phase in ("queued", "running", "done") and read(at) == job:
        return
    for name in ("cancel", "clip.mp4"):
        (at / name).unlink(missing_ok=True)
    save(at, State())
    files.write(at / "request.json", json.dumps(asdict(job), ensure_ascii=False, indent=1))


def read(at: Path) -> Job:
    """The request of a job's folder; BadInput when it is damaged."""
    given = _table(at / "request.json")
    known = {each.name for each in fields(Job)}
    try:
        given["references"] = tuple(str(path) for path in given.get("references", ()))
        given["loras"] = tuple((str(path), float(weight)) for path, weight in given.get("loras", ()))
        return Job(**{name: value for name, value in given.items() if name in known})
    except (TypeError, ValueError) as error:
        raise BadInput(f"{at / 'request.json'} is damaged ({error}). Delete {at} and film the shot again.") from error


def state(at: Path) -> State:
    """How far the job in a folder is; "queued" before a worker has said anything."""
    if not (at / "state.json").is_file():
        return State()
    given = _table(at / "state.json")
    if given.get("phase") not in PHASES:
        raise BadInput(f"{at / 'state.json'} is damaged. Delete {at} and film the shot again.")
    known = {each.name for each in fields(State)}
    return State(**{name: value for name, value in given.items() if name in known})


def save(at: Path, now: State) -> None:
    """Note how far a job is; whole, whatever happens meanwhile. Not fsynced: after a power cut the job is simply done again."""
    temporary = at / f".state.{os.getpid()}"
    temporary.write_text(json.dumps(asdict(now)), encoding="utf-8")
    temporary.replace(at / "state.json")


def ask_to_stop(at: Path) -> None:
    """Raise the flag that the worker looks at after every step."""
    (at / "cancel").touch()


def waiting() -> list[Path]:
    """The jobs that are not finished, oldest first."""
    found = []
    with suppress(FileNotFoundError):
        for at in root().iterdir():
            with suppress(OSError, BadInput):
                if (at / "request.json").is_file() and state(at).phase in ("queued", "running"):
                    found.append(((at / "request.json").stat().st_mtime_ns, at))
    return [at for _, at in sorted(found)]


def sweep(now: float | None = None) -> None:
    """Forget jobs that were finished a week ago."""
    oldest = (time.time() if now is None else now) - KEPT
    with suppress(FileNotFoundError):
        for at in root().iterdir():
            with suppress(OSError, BadInput):
                if at.is_dir() and state(at).phase not in ("queued", "running") and at.stat().st_mtime < oldest:
                    shutil.rmtree(at)


@contextmanager
def holding(patience: float = 0.0) -> Iterator[bool]:
    """Be the one that works jobs off; yields False when another still is after `patience` seconds."""
    root().mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + patience
    with (root() / "worker.lock").open("a+") as handle:
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() >= until:
                    yield False
                    return
                time.sleep(0.05)
        yield True


def at_work() -> bool:
    """Whether a worker lives."""
    with holding() as free:
        return not free


def _table(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("it is too large")
        value = json.loads(path.read_text("utf-8"))
        if not isinstance(value, dict):
            raise ValueError("it is no table")
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(f"{path} is damaged ({error}). Delete {path.parent} and film the shot again.") from error
    return value
