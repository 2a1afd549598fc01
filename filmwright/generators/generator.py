"""What every generator is: it turns one shot into one take. A request is data; a job can be found again after a crash.

Verbs, in the order of a take's life: limits, plan, estimate, submit, poll, fetch, cancel, find. `plan` fits a request to what the
generator can do and lists every change; what cannot be done is Unsupported, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from filmwright.bible import Bible
from filmwright.scenes import Phone, Scene
from filmwright.shots import Shot

Watch = Callable[[int, int], None]  # (frames done, frames in all)
Scalar = str | int | float | bool  # what an option of a model may be
MODES = ("t2v", "i2v", "flf", "ref", "edit", "extend", "control")  # text, first frame, first and last, references, ...


class Control(StrEnum):
    """What a guide steers by."""

    DEPTH = "depth"
    POSE = "pose"
    LINE = "line"


@dataclass(frozen=True)
class Guide:
    """A film of the stage that a model shall follow: 8-bit mp4, with the frames, size and rate of the request that carries it."""

    control: Control
    path: Path
    strength: float = 1.0


@dataclass(frozen=True)
class Reference:
    """A picture (PNG) of who or what shall be seen, or of the style; `name` is what the prompt calls it."""

    path: Path
    role: Literal["subject", "style"] = "subject"
    name: str = ""


@dataclass(frozen=True)
class ShotRequest:
    """All that a generator may need to make one take. Sizes in pixels; `first` and `frames` are frames of the scene.

    The fields up to `passes` are the performance, for a generator that films it itself. The others say the same in words and pictures,
    for a model that does not: `prompt`, frames, references and guides. `extend_from` and `edit` are a film to go on from or to change: a
    file, or the vendor's own id of one. `options` are the vendor's extras, as far as the model's row allows them.
    """

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
    key: str  # digest of what the take is made from; of a hired generator's request: of this attempt, sent as its idempotency key
    passes: frozenset[str] = frozenset()
    style: str = ""  # in which the stage paints it (stage/styles); a model is told by the words of its prompt
    model: str = ""  # empty: the generator's first
    prompt: str = ""
    negative_prompt: str = ""
    seed: int = 0  # 0: any
    audio: bool | None = None  # None: as the model likes
    first_frame: Path | None = None
    last_frame: Path | None = None
    references: tuple[Reference, ...] = ()
    guides: tuple[Guide, ...] = ()
    extend_from: Path | str | None = None
    edit: Path | str | None = None
    loras: tuple[tuple[str, float], ...] = ()
    options: Mapping[str, Scalar] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """How long the take lasts."""
        return self.frames / self.fps


@dataclass(frozen=True)
class Limits:
    """What a generator can do with one of its models, and what it asks for it.

    `durations` are the legal lengths in seconds, or (shortest, longest) when `continuous`. `sizes` are the legal pictures; when there are
    none, any whose sides are multiples of `size_multiple`, lie within `pixels` and hold `max_pixels` at most (0: no bound). `frame_rule`
    (step, offset) allows step*k + offset frames. `price_usd_s` is dollars a second by class of size ("720p", "1280x720", or "" for any
    size): None when no price is known, {} when `free`. `as_of` dates price and limits, `retired` is the day of the model's end; both ISO.
    """

    durations: tuple[float, ...]
    continuous: bool = False
    sizes: tuple[tuple[int, int], ...] = ()
    size_multiple: int = 2
    pixels: tuple[int, int] = (16, 8192)
    max_pixels: int = 0
    frame_rule: tuple[int, int] | None = None
    fps: tuple[float, ...] = ()  # empty: any
    max_references: int = 0
    controls: frozenset[Control] = frozenset()
    modes: frozenset[str] = frozenset()
    negative_prompt: bool = False
    seed: bool = False
    audio: Literal["never", "always", "choice"] = "never"
    cancel: bool = False
    loras: bool = False
    options: frozenset[str] = frozenset()
    prompt_characters: int = 0  # 0: no bound known
    films_performance: bool = False
    needs_key: bool = False
    passes: frozenset[str] = frozenset()
    price_usd_s: Mapping[str, float] | None = None
    free: bool = False
    as_of: str = ""
    retired: str = ""
    licence: str = ""
    min_vram_gb: float = 0.0


@dataclass(frozen=True)
class Estimate:
    """What a take will cost at most, in US dollars (None: no price is known), and seconds of waiting; `as_of` dates the price."""

    usd: float | None
    seconds: float
    as_of: str = ""


@dataclass(frozen=True)
class JobRef:
    """A job under way, as it is kept in the ledger: enough to poll it from a fresh process."""

    generator: str
    remote_id: str
    key: str
    model: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class JobState:
    """How far a job is; `progress` 0..1. `retry_after`: seconds until it should be asked again, 0 when the vendor does not say.

    A failed job says why in `error` (a sentence) and `code`: auth, rate, quota, refused_submit, refused_result, bad_input, retired,
    transient, remote, expired or cancelled. `usd` is what the vendor says that it cost; None when it does not say.
    """

    phase: Literal["queued", "running", "done", "failed", "cancelled"]
    progress: float = 0.0
    error: str = ""
    retry_after: float = 0.0
    code: str = ""
    usd: float | None = None


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


@runtime_checkable
class CharacterMaker(Protocol):
    """A generator whose servers keep characters, made once from a film and named in later requests by their ids."""

    most_characters: int  # in one request

    def server(self, options: Mapping[str, Scalar]) -> str:
        """Which server a request with these options goes to; a character is known on the one that made it."""

    def character(self, name: str, film: Path, base_url: str = "") -> str:
        """Make a character from a film of it, by one request; its id."""


class Generator(Protocol):
    """The interface; one implementation a file beside this one. It is made for a film's folder, whose own model rows count, or for none."""

    name: str
    version: int

    def limits(self, model: str = "") -> Limits:
        """What it can do with a model; NotFound names those that there are."""

    def usable(self) -> str:
        """Empty when it can be used here and now; else why not, and what to do (no key, an extra that is not installed, no GPU)."""

    def plan(self, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
        """The request as it will be made, and every change; Unsupported when it cannot be, ModelRetired when nobody makes it any more."""

    def estimate(self, request: ShotRequest) -> Estimate:
        """What a planned request will cost."""

    def submit(self, request: ShotRequest, to: Path, watch: Watch | None = None) -> JobRef:
        """Start the job of a planned request; for what is paid for, exactly one request is sent. `to` is where its files may lie.

        An error that leaves open whether a job was made is a Transient with `sent=True`.
        """

    def poll(self, job: JobRef) -> JobState:
        """How far it is; may be asked from any process, any number of times."""

    def fetch(self, job: JobRef, to: Path) -> Clip:
        """Bring the take to the path `to`, by an atomic rename. Expired when it is gone."""

    def cancel(self, job: JobRef) -> bool:
        """Stop it; False when it could not be stopped."""

    def find(self, key: str) -> JobRef | None:
        """The job of a request whose process died before its id was stored; None when the vendor cannot tell, or has none."""
