"""What every generator is: it turns one shot into one take. A request is data; a job can be found again after a crash.

Verbs, in the order of a take's life: limits, plan, estimate, submit, poll, fetch, cancel, find. `plan` fits a request to what the
generator can do and lists every change; what cannot be done is Unsupported, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from filmwright.bible import Bible
from filmwright.scenes import Phone, Scene
from filmwright.shots import Shot

Watch = Callable[[int, int], None]  # (frames done, frames in all)


@dataclass(frozen=True)
class ShotRequest:
    """All that a generator may need to make one take. Sizes in pixels; `first` and `frames` are frames of the scene."""

    scene: Scene
    shot: Shot
    bible: Bible
    speech: Mapping[str, tuple[Phone, ...]]
    first: int
    frames: int
    width: int
    height: int
    fps: int
    quality: str
    key: str  # digest of what the take is made from
    passes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Limits:
    """What a generator can do: seconds and pixels (lowest, highest), and whether it films the blocked performance itself."""

    seconds: tuple[float, float]
    pixels: tuple[int, int]
    films_performance: bool
    needs_key: bool
    passes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Estimate:
    """What a take will cost: US dollars and seconds of waiting; `as_of` dates the price."""

    usd: float
    seconds: float
    as_of: str = ""


@dataclass(frozen=True)
class JobRef:
    """A job under way, as it is kept in the ledger: enough to poll it from a fresh process."""

    generator: str
    remote_id: str
    key: str


@dataclass(frozen=True)
class JobState:
    """How far a job is; `progress` 0..1."""

    phase: Literal["queued", "running", "done", "failed", "cancelled"]
    progress: float = 0.0
    error: str = ""


@dataclass(frozen=True)
class Clip:
    """A fetched take: the film file, its frames, and whether action and lips are those of the performance."""

    path: Path
    frames: int
    width: int
    height: int
    fps: int
    source_window: tuple[int, int]
    in_sync: bool
    provenance: Mapping[str, str] = field(default_factory=dict)


class Generator(Protocol):
    """The interface; one implementation a file beside this one."""

    name: str
    version: int

    def limits(self) -> Limits:
        """What it can do."""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """The request as it will be made, and every change; Unsupported when it cannot be."""

    def estimate(self, request: ShotRequest) -> Estimate:
        """What it will cost."""

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """Start the job; for what is paid for, exactly one request is sent. `to` is where its files may lie."""

    def poll(self, job: JobRef) -> JobState:
        """How far it is; may be asked from any process, any number of times."""

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """Bring the take to the path `to`, by an atomic rename."""

    def cancel(self, job: JobRef) -> bool:
        """Stop it; False when it could not be stopped."""

    def find(self, key: str) -> JobRef | None:
        """The job of a request whose process died before its id was stored, if the vendor can tell."""
