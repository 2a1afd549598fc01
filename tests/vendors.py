"""A vendor that lives in the test: it counts requests, keeps jobs, and fails as it is told; and the generator that asks it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from filmwright.bible import Bible
from filmwright.errors import Expired, Transient
from filmwright.generators.generator import (
    MODES,
    Clip,
    Control,
    Estimate,
    JobRef,
    JobState,
    Limits,
    ShotRequest,
    Watch,
)
from filmwright.generators.planning import plan_within, priced
from filmwright.media import probe
from filmwright.scenes import Anchor, Scene
from filmwright.shots import Shot


class Killed(BaseException):
    """The process died here."""


@dataclass
class Server:
    """What the vendor remembers. `faults` maps a verb to what it raises, or what its answer is changed to, call by call."""

    film: Path
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    posts: list[str] = field(default_factory=list)  # keys of the requests that arrived
    charged: float = 0.0
    faults: Callable[[str], Any] = lambda verb: None
    remembers: bool = True
    polls_to_done: int = 2
    requests: list[ShotRequest] = field(default_factory=list)


LIMITS = Limits(
    durations=(4.0, 8.0), sizes=((1280, 720),), fps=(24.0,), modes=frozenset(MODES), controls=frozenset(Control), max_references=3,
    seed=True, price_usd_s={"": 0.1}, as_of="2026-11-22",
)  # fmt: skip


class Wire:
    """The generator that asks the server."""

    name = "wire"
    version = 1

    def __init__(
        self, server: Server, limits: Limits = LIMITS, film: Callable[[ShotRequest], Path] | None = None
    ) -> None:
        self.server, self._limits, self._film = server, limits, film

    def limits(self, model: str = "") -> Limits:
        return self._limits

    def usable(self) -> str:
        return ""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        return plan_within(self._limits, replace(request, model=request.model or "wire-1"))

    def estimate(self, request: ShotRequest) -> Estimate:
        return priced(self._limits, request, 30.0)

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        fault = self.server.faults("submit")
        if isinstance(fault, BaseException) and not isinstance(fault, Lost):
            raise fault
        usd = self.estimate(request).usd or 0.0
        number = f"job-{len(self.server.jobs)}"
        made = self._film(request) if self._film else self.server.film
        self.server.jobs[number] = {"key": request.key, "polls": 0, "usd": usd, "shot": request.shot.id, "film": made}
        self.server.posts.append(request.key)
        self.server.requests.append(request)
        self.server.charged += usd
        if isinstance(fault, Lost):
            raise fault.error
        return JobRef(self.name, number, request.key, request.model, {"region": "here"})

    def poll(self, job: JobRef) -> JobState:
        assert job.extra == {"region": "here"}
        fault = self.server.faults("poll")
        if isinstance(fault, BaseException):
            raise fault
        if isinstance(fault, JobState):
            return fault
        mine = self.server.jobs[job.remote_id]
        mine["polls"] += 1
        if mine["polls"] < self.server.polls_to_done:
            return JobState("running", mine["polls"] / self.server.polls_to_done, retry_after=0.5)
        return JobState("done", 1.0)

    def fetch(self, job: JobRef, to: Path) -> Clip:
        fault = self.server.faults("fetch")
        if isinstance(fault, BaseException):
            raise fault
        if job.remote_id not in self.server.jobs:
            raise Expired("gone")
        beside = to.with_suffix(".partial")
        shutil.copyfile(self.server.jobs[job.remote_id]["film"], beside)
        beside.replace(to)
        seen = probe(to)
        return Clip(
            to, seen.frames, seen.width, seen.height, round(seen.fps), (0, seen.frames), False, {"model": job.model}
        )

    def cancel(self, job: JobRef) -> bool:
        return False

    def find(self, key: str) -> JobRef | None:
        fault = self.server.faults("find")
        if isinstance(fault, BaseException):
            raise fault
        if not self.server.remembers:
            return None
        for number, job in self.server.jobs.items():
            if job["key"] == key:
                return JobRef(self.name, number, key, "wire-1", {"region": "here"})
        return None


class Lost(Exception):
    """The request arrives and is charged; the answer is lost, which shows as `error`."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error or Transient("the line broke", sent=True)


def asked(shot: str = "1-001", frames: int = 48) -> ShotRequest:
    """A request for a shot of some length."""
    made = Shot(shot, "1", Anchor("1-1", 0), Anchor("1-1", frames))
    return ShotRequest(
        Scene("1", "EXT. ROAD - DAY", "road"), made, Bible(), {}, 0, frames, 640, 268, 24, "draft", "recipe"
    )
