"""What an attempt at a hired take is, how one ends, and what a person is then told."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from filmwright.errors import (
    BadInput,
    Cancelled,
    Doubtful,
    Expired,
    FilmwrightError,
    GeneratorError,
    Refused,
    RemoteFailed,
)
from filmwright.generators.generator import Estimate, JobState, ShotRequest
from filmwright.ledger import Attempt

SAME_AGAIN = ("refused", "bad_input")  # outcomes after which the same request is not sent again
ENDS: dict[type[FilmwrightError], str] = {
    Refused: "refused",
    BadInput: "bad_input",
    Expired: "expired",
    Cancelled: "cancelled",
    RemoteFailed: "failed",
}
UNPAID = ("refused_submit", "bad_input")  # codes of jobs that were never begun


@dataclass(frozen=True)
class Job:
    """One take to be hired: a planned request, what it costs at most, the digest of what it is made from, and `plan`, what finishing
    it will need (JSON). `to` is the folder of its takes."""

    request: ShotRequest
    generator: str
    estimate: Estimate
    recipe: str
    to: Path
    plan: str = "{}"

    @property
    def shot(self) -> str:
        """The id of its shot."""
        return self.request.shot.id


@dataclass(frozen=True)
class Purse:
    """What may be spent: the cap in US dollars, whether a call of unknown price is allowed, and the shots of which a doubtful attempt
    is to be taken for lost and paid for again."""

    budget: float
    unpriced: bool = False
    again: frozenset[str] = frozenset()


def failure(row: Attempt, state: JobState) -> tuple[str, FilmwrightError, float | None]:
    """How a failed job's row ends: the outcome, the error for the person, and what it cost (None: nobody says)."""
    shot, by, why = row.target, row.generator, state.error.rstrip(".") or "it did not say why"
    code = "cancelled" if state.phase == "cancelled" else state.code
    usd = state.usd
    again = "Run make to have it made again."
    if code in ("refused_submit", "refused_result"):
        stage = "submit" if code == "refused_submit" else "result"
        error: FilmwrightError = Refused(_refused(row, why), code, stage)
    elif code == "bad_input":
        error = BadInput(f"{by} cannot use shot {shot} as it was asked: {why}. Change it, or film it with the stage.")
    elif code == "expired":
        error = Expired(f"The take of shot {shot} is gone at {by}: {why}. {again}")
        usd = row.usd_reserved if usd is None else usd  # it was made, so it was paid for
    elif code == "cancelled":
        error = Cancelled(f"Shot {shot} was stopped at {by}: {why}. {again}")
    else:
        error = RemoteFailed(
            f"Shot {shot} failed at {by}: {why}. Run make to send it again (a new attempt), or film it with: "
            f"filmwright retake {shot} --generator stage"
        )
    if usd is None and code in UNPAID:
        usd = 0.0
    return ENDS[type(error)], error, usd


def doubt(row: Attempt, trouble: FilmwrightError | None) -> Doubtful:
    """Nobody can tell whether a request was received; what a person can do."""
    said = f"; {str(trouble).rstrip('.')}" if trouble else ""
    return Doubtful(
        f"A request for shot {row.target} may have reached {row.generator} {row.model} (about {row.usd_reserved:.2f} USD{said}), and "
        f"nobody can tell whether it did. It is not paid for twice unasked: look at your account there, then run: filmwright make "
        f"--pay-again {row.target}   (to send it again), or film it for nothing with: filmwright retake {row.target} --generator stage"
    )


def refused_before(job: Job, row: Attempt) -> GeneratorError:
    """The same request was refused by this generator before."""
    kind = Refused if row.outcome == "refused" else BadInput
    return kind(
        f"Shot {job.shot} was refused by {job.generator} before, as it is ({row.note.rstrip('.')}). It is not sent again: change it "
        f'(filmwright retake {job.shot} --note "…"), or film it with: filmwright retake {job.shot} --generator stage'
    )


def _refused(row: Attempt, why: str) -> str:
    return (
        f"{row.generator} refused shot {row.target}: {why}. It is not sent again as it is: change what is seen in it, or film it with: "
        f"filmwright retake {row.target} --generator stage"
    )


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back while a paid request is out and its id is not yet stored; it is raised right after.

    Only in the main thread, where signals arrive; elsewhere nothing can interrupt.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []

    def hold(number: int, frame: FrameType | None) -> None:
        if held:
            raise KeyboardInterrupt  # asked twice: the person means it, and the open row says what was under way
        held.append(number)

    before = signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if held:
        raise KeyboardInterrupt
