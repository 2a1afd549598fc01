"""Hire: takes made by generators that are asked over a wire, and mostly paid. Every one goes through the ledger.

An attempt's life, each stage durable before the next begins: a row that reserves the money; one request; the job's id; polling; the take
by an atomic rename; the row closed with what it cost. A process that dies anywhere leaves an open row, from which the next one goes on:
by the job's id, or by the vendor's own memory (`find`), or, where nobody can tell, not at all before a person has decided.

What a vendor refuses, or cannot use, is not sent again as it is. What surely never arrived is sent again, as a new attempt.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from filmwright.errors import (
    AuthError,
    BudgetExceeded,
    Expired,
    FilmwrightError,
    GeneratorError,
    MediaError,
    MissingExtra,
    ModelRetired,
    QuotaExceeded,
    RateLimited,
    Transient,
)
from filmwright.generators.generator import Clip, Generator, JobRef, JobState
from filmwright.graph import digest
from filmwright.ledger import Attempt, Hire, Ledger
from filmwright.media import probe
from filmwright.steps.attempts import ENDS, SAME_AGAIN, Job, Purse, doubt, failure, refused_before, uninterrupted
from filmwright.steps.progress import Progress

AT_ONCE = 4  # jobs under way at one time
SENDS = 5  # attempts of one shot that may surely not arrive, before it is given up in this run
FETCHES = 4  # tries to download one take
FINDS = (0.0, 2.0, 6.0)  # seconds before each try to find a job whose request may have arrived
FIRST_WAIT, LONGEST_WAIT, GROWTH = 2.0, 20.0, 1.4  # seconds between two polls, where the vendor does not say
BEFORE_FETCH = 0.95  # part of a take's bar that is full when it is made but not yet here
PATIENCE = 3600.0  # seconds after which a job is left alone until the next make
HOPELESS = (AuthError, QuotaExceeded, ModelRetired, MissingExtra)  # faults of the account or the model, not of a shot


@dataclass
class Watched:
    """A job under way."""

    row: Attempt
    ref: JobRef
    frames: float
    due: float
    wait: float = FIRST_WAIT
    shown: float = 0.0  # part of its frames that the bar has been given
    fetches: int = 0
    since: float = 0.0


@dataclass
class Queued:
    """A job that waits to be sent; `sends` counts attempts that surely did not arrive."""

    job: Job
    due: float = 0.0
    sends: int = 0


@dataclass
class Hiring:
    """Drives hired jobs, several at once, in one thread: `step` does what is due and never waits, `finish` goes on to the end.

    `make` gives the generator of a name, `keep` takes a fetched clip into the film. Errors of single shots are gathered in `errors`, by
    shot, so that one refusal does not stop the others.
    """

    ledger: Ledger
    purse: Purse
    make: Callable[[str], Generator]
    keep: Callable[[Attempt, Clip, float], None]  # with what it cost in US dollars
    folder: Callable[[str], Path]
    progress: Progress
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    errors: dict[str, FilmwrightError] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._queue: deque[Queued] = deque()
        self._watched: list[Watched] = []
        self._generators: dict[str, Generator] = {}
        self._hopeless: dict[str, FilmwrightError] = {}
        self._pauses: dict[str, float] = {}  # by generator: when it may be asked again after it said "too often"
        self.doubts: dict[str, FilmwrightError] = {}
        self.kept = 0

    # ------------------------------------------------------------------ what there is to do

    @property
    def busy(self) -> bool:
        """Whether anything is left to send, to poll or to fetch."""
        return bool(self._queue or self._watched)

    def add(self, job: Job) -> None:
        """Put a job in the queue. Refused at once when the same request was refused before, or when an earlier attempt is in doubt."""
        if job.shot in self.doubts:
            self.errors[job.shot] = self.doubts[job.shot]
            return
        rows = self.ledger.attempts(job.shot)
        # Only the newest attempt of this recipe counts: a person may have had it made since.
        last = next((row for row in reversed(rows) if row.key == job.recipe and row.sent), None)
        if last is not None and last.outcome in SAME_AGAIN:
            self.errors[job.shot] = refused_before(job, last)
            return
        if job.estimate.usd is None and not self.purse.unpriced:
            self.errors[job.shot] = GeneratorError(
                f"No price is known of {job.generator} {job.request.model} for shot {job.shot}, so the film's budget cannot guard it. "
                "Put a price into models.toml, or say make --yes-unpriced to film it at whatever it costs."
            )
            return
        self._queue.append(Queued(job))

    def resume(self) -> list[Attempt]:
        """Take up every job that an earlier process left: those with an id are polled again, the others looked for.

        Returns the rows that are under way again. A shot in doubt is an error only when it is given to `add` once more.
        """
        found = []
        for row in self.ledger.under_way():
            if row.kind != "take":  # a character: steps/characters.py looks after its own
                continue
            try:
                ref = _ref(row) if row.remote_id else self._found(row)
            except FilmwrightError as error:  # a generator or a model that is no longer there: the others go on
                self.doubts[row.target] = error
                continue
            if ref is not None:
                self._watch(row, ref)
                found.append(row)
        return found

    # ------------------------------------------------------------------ going on

    def step(self) -> None:
        """Send what may be sent, poll what is due, fetch what is done."""
        now = self.clock()
        for _ in range(len(self._queue)):
            if len(self._watched) >= AT_ONCE:
                break
            waiting = self._queue.popleft()
            if max(waiting.due, self._pauses.get(waiting.job.generator, 0.0)) > now:
                self._queue.append(waiting)
            else:
                self._send(waiting)
        for each in [w for w in self._watched if w.due <= self.clock()]:
            self._look(each)

    def finish(self) -> None:
        """Go on until everything is kept or given up. Interrupted, jobs under way stay in the ledger and are fetched by the next make."""
        try:
            while self.busy:
                self.step()
                if self.busy:
                    self.sleep(self._until_next())
        except KeyboardInterrupt:
            if self._watched:
                self.progress.say(
                    f"{len(self._watched)} paid takes go on at the vendor; run make again and they are fetched, not paid for twice."
                )
            raise

    def raise_errors(self) -> None:
        """Raise what went wrong, if anything did: the one error, or one paragraph for all of them."""
        if not self.errors:
            return
        first = next(iter(self.errors.values()))
        texts = dict.fromkeys(str(error) for error in self.errors.values())
        if len(texts) == 1:
            raise first
        raise GeneratorError(
            f"{len(self.errors)} shots could not be filmed; the takes of the others are kept. " + " ".join(texts)
        ) from first

    def _until_next(self) -> float:
        room = len(self._watched) < AT_ONCE
        dues = [w.due for w in self._watched] + ([q.due for q in self._queue] if room else [])
        return min(max(min(dues) - self.clock(), 0.0), 1.0) if dues else 0.0

    def _by(self, name: str) -> Generator:
        if name not in self._generators:
            self._generators[name] = self.make(name)
        return self._generators[name]

    # ------------------------------------------------------------------ sending

    def _send(self, waiting: Queued) -> None:
        job = waiting.job
        hopeless = self._hopeless.get(job.generator)
        if hopeless is not None:
            self.errors[job.shot] = hopeless
            return
        # Each attempt has a name of its own, or a vendor that remembers would give back the job of an earlier one.
        key = digest((job.recipe, job.shot, len(self.ledger.attempts(job.shot))))
        request = replace(job.request, key=key)
        hire = Hire(request.model, key, job.plan, job.estimate.usd is None)
        by, told = self._by(job.generator), [0.0]

        def watch(done: int, total: int) -> None:  # of those that work while they are asked
            part = done / max(total, 1)
            self.progress.advance((part - told[0]) * _frames(job.plan) * BEFORE_FETCH, f"{job.shot} by {job.generator}")
            told[0] = part

        # What costs nothing may be interrupted at once; it often works for minutes within `submit`.
        with nullcontext() if by.limits(request.model).free else uninterrupted():
            try:
                number = self.ledger.begin(
                    job.shot,
                    "take",
                    job.recipe,
                    job.generator,
                    job.estimate.usd or 0.0,
                    self.purse.budget,
                    request.seed,
                    hire,
                )
            except BudgetExceeded as error:
                self.errors[job.shot] = error
                return
            try:
                ref = by.submit(request, job.to, watch)
            except Transient as error:
                if error.sent:
                    self._in_doubt(number, job, error)
                else:
                    self._not_sent(number, waiting, error, 0.0)
                return
            except RateLimited as error:
                self._not_sent(number, waiting, error, error.retry_after or 0.0)
                return
            except FilmwrightError as error:
                self._given_up(number, job, error)
                return
            self.ledger.remote(number, ref.remote_id, json.dumps(dict(ref.extra)))
        self._watch(self._row(job.shot, number), ref, told[0])

    def _row(self, shot: str, number: int) -> Attempt:
        return next(row for row in self.ledger.attempts(shot) if row.id == number)

    def _not_sent(self, number: int, waiting: Queued, error: GeneratorError, retry_after: float) -> None:
        """The request surely made no job: nothing was paid, and it may be sent again after a while."""
        self.ledger.end(number, "failed", note=f"not sent: {error}")
        waiting.sends += 1
        if waiting.sends >= SENDS:
            self.errors[waiting.job.shot] = error
            return
        wait = max(retry_after, min(FIRST_WAIT * 2**waiting.sends, 60.0))
        waiting.due = self.clock() + wait
        if isinstance(error, RateLimited):
            self._pauses[waiting.job.generator] = waiting.due
        self._queue.append(waiting)
        self.progress.say(f"Shot {waiting.job.shot}: {error} It is sent again in {wait:.0f} s.")

    def _given_up(self, number: int, job: Job, error: FilmwrightError) -> None:
        self.ledger.end(number, ENDS.get(type(error), "failed"), note=str(error))
        self.errors[job.shot] = error
        if isinstance(error, HOPELESS):
            self._hopeless[job.generator] = error

    def _in_doubt(self, number: int, job: Job, error: Transient) -> None:
        """The line broke after the request went out. The vendor may know; if not, the row stays open until a person decides."""
        row = self._row(job.shot, number)
        ref = self._found(row, error)
        if ref is not None:
            self._watch(row, ref)
        elif job.shot in self.doubts:
            self.errors[job.shot] = self.doubts[job.shot]

    def _found(self, row: Attempt, error: FilmwrightError | None = None) -> JobRef | None:
        """The job of a row without an id, if the vendor knows of it; else the row is settled, or the shot is in doubt."""
        by = self._by(row.generator)
        ref, trouble = None, error
        for pause in FINDS:
            if pause:
                self.sleep(pause)
            try:
                ref = by.find(row.request_key)
            except FilmwrightError as fault:
                trouble = fault
                continue
            if ref is not None or error is None:
                break  # after a crash the vendor has had its time; after a broken line the job may show up a little later
        if ref is not None:
            self.ledger.remote(row.id, ref.remote_id, json.dumps(dict(ref.extra)))
            return ref
        if by.limits(row.model).free:
            self.ledger.end(row.id, "cut_off", note="its process died; it cost nothing")
            return None
        if row.target in self.purse.again:
            self.ledger.end(row.id, "lost", note="given up by a person; it may have been paid for", keep_reserve=True)
            return None
        self.doubts[row.target] = doubt(row, trouble)
        return None

    # ------------------------------------------------------------------ waiting and fetching

    def _watch(self, row: Attempt, ref: JobRef, shown: float = 0.0) -> None:
        now = self.clock()
        self._watched.append(Watched(row, ref, _frames(row.plan), now, shown=shown, since=now))

    def _look(self, each: Watched) -> None:
        try:
            by = self._by(each.row.generator)
            state = by.poll(each.ref)
        except FilmwrightError as error:
            self._troubled(each, error)
            return
        if state.phase == "done":
            self._fetch(each, by, state)
        elif state.phase in ("failed", "cancelled"):
            self._failed(each, state)
        else:
            part = max(min(state.progress, 1.0) - each.shown, 0.0)
            each.shown += part
            self.progress.advance(part * each.frames * BEFORE_FETCH, f"{each.row.target} at {each.row.generator}")
            self._later(each, state.retry_after)

    def _troubled(self, each: Watched, error: FilmwrightError) -> None:
        """Asking how a job is failed: a passing fault is waited out, an end is an end, and all else leaves the job where it is."""
        if isinstance(error, Transient | RateLimited):
            self._later(each, getattr(error, "retry_after", None) or 0.0)
        elif type(error) in ENDS:
            self._over(each, ENDS[type(error)], error, each.row.usd_reserved if isinstance(error, Expired) else None)
        else:
            # No key, for one: the job goes on at the vendor, and its row stays open for the next make.
            self.errors[each.row.target] = error
            self._watched.remove(each)

    def _later(self, each: Watched, retry_after: float) -> None:
        now = self.clock()
        if now - each.since > PATIENCE:
            self._watched.remove(each)
            self.errors[each.row.target] = GeneratorError(
                f"Shot {each.row.target} has been at {each.row.generator} for {(now - each.since) / 60:.0f} minutes and is not done. It is "
                "left there; run make again to go on waiting for it, it is not paid for twice."
            )
            return
        each.due = now + (min(retry_after, 300.0) if retry_after > 0 else each.wait)
        each.wait = min(each.wait * GROWTH, LONGEST_WAIT)

    def _failed(self, each: Watched, state: JobState) -> None:
        outcome, error, usd = failure(each.row, state)
        self._over(each, outcome, error, usd)

    def _over(self, each: Watched, outcome: str, error: FilmwrightError, usd: float | None) -> None:
        """Close a row whose job came to nothing. Where the vendor does not say what that cost, the cap counts it as spent."""
        self.ledger.end(each.row.id, outcome, usd or 0.0, str(error), keep_reserve=usd is None)
        self.errors[each.row.target] = error
        self._watched.remove(each)

    def _fetch(self, each: Watched, by: Generator, state: JobState) -> None:
        """Bring a finished take home and into the film. The row is closed last: a kill before that only fetches once more."""
        to = self.folder(each.row.target) / f"source-{each.row.id}.mp4"
        to.parent.mkdir(parents=True, exist_ok=True)
        usd = state.usd if state.usd is not None else each.row.usd_reserved
        try:
            clip = _fetched_before(to) or by.fetch(each.ref, to)
            self.keep(each.row, clip, usd)
        except (Transient, RateLimited, MediaError) as error:
            to.unlink(missing_ok=True)  # what cannot be read is no take
            each.fetches += 1
            if each.fetches < FETCHES:
                self._later(each, getattr(error, "retry_after", None) or 0.0)
                return
            self._watched.remove(each)
            self.errors[each.row.target] = GeneratorError(
                f"The take of shot {each.row.target} is made and paid for at {each.row.generator}, but could not be fetched: {error} "
                "Run make again to fetch it; it is not paid for twice."
            )
            return
        except FilmwrightError as error:
            self._troubled(each, error)
            return
        said = "" if state.usd is not None or not usd else "by the table of prices; the vendor did not say"
        self.ledger.end(each.row.id, "done", usd, said)
        self._watched.remove(each)
        self.kept += 1
        self.progress.advance((1.0 - each.shown * BEFORE_FETCH) * each.frames, f"{each.row.target} fetched")


def _fetched_before(path: Path) -> Clip | None:
    """The clip that a killed process had fetched but not yet put into the film. Fetches are atomic: what is there is whole."""
    if not path.is_file():
        return None
    seen = probe(path)
    return Clip(path, seen.frames, seen.width, seen.height, round(seen.fps), (0, seen.frames), in_sync=False)


def _frames(plan: str) -> float:
    """The frames of the shot, of which the bar is made."""
    return float(json.loads(plan).get("frames", 0))


def _ref(row: Attempt) -> JobRef:
    return JobRef(row.generator, row.remote_id, row.request_key, row.model, json.loads(row.extra))
