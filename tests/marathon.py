"""A marathon of faults: a film is made by processes that are really killed, with a vendor's library, from a server that fails at random.

The ledger, the driver of hired takes, the generator and its vendor's library are the true ones; the vendor is a fake of filmwright.testing
in the process of the test. A process is killed (SIGKILL) by the fake while it answers, or by itself at a moment that dice choose.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hosts import ADDRESS, FAKES, KEY, MODELS, SMALL, asked

from filmwright.errors import BudgetExceeded
from filmwright.generators import GENERATORS
from filmwright.generators.generator import Clip
from filmwright.ledger import Attempt, Ledger
from filmwright.steps import hire
from filmwright.steps.attempts import Job, Purse
from filmwright.steps.hire import Hiring
from filmwright.steps.progress import Silent
from filmwright.testing import FakeOpenAIVideos, Fault, Vendor
from filmwright.testing.server import Moment

SHOTS = tuple(f"1-{k:03}" for k in range(5))
ANSWERED: dict[Moment, tuple[str, ...]] = {
    "submit": ("429", "500", "503", "502", "html", "garbage", "hangup", "lost", "refuse", "slow"),
    "poll": ("429", "500", "503", "502", "html", "garbage", "hangup"),
    "fetch": ("500", "502", "html", "hangup", "truncate", "short", "empty"),
}
FATED = ("refuse_result", "fail", "expire", "stuck", "wrong_shape")
TURNS, QUIET = 10, 3  # rounds with trouble, and without any at the end
_context = multiprocessing.get_context("forkserver")
# Loaded once, in the process that the others are forked from.
_context.set_forkserver_preload(["openai.resources.videos", "fal_client", "av", "PIL.Image", "marathon"])


# ---------------------------------------------------------------------- the process that films


@dataclass(frozen=True)
class Round:
    """What a process is told. `deadly` is the moment of its work at which it dies; 0: never."""

    folder: Path
    by: str
    url: str
    cap: float
    turn: int
    again: frozenset[str]
    deadly: int


def film(told: Round) -> None:
    """One run of make, as far as hired takes go."""
    os.environ[ADDRESS[told.by]] = told.url
    for name in ("OPENAI_API_KEY", "GOOGLE_API_KEY", "FAL_KEY"):
        os.environ[name] = KEY
    hire.PATIENCE = 300.0  # of the clock below, which only counts: a stuck job is soon left alone
    left = [told.deadly]

    def moment() -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    by = GENERATORS[told.by](told.folder)
    ledger = Ledger(told.folder / "ledger.sqlite")
    for thing, names in ((by, ("submit", "poll", "fetch", "find")), (ledger, ("begin", "remote", "end"))):
        for name in names:
            setattr(thing, name, _watched(getattr(thing, name), moment))
    now = [0.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds + 0.001

    def keep(row: Attempt, clip: Clip, usd: float) -> None:
        moment()
        path = told.folder / "kept" / f"{row.target}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"key": row.request_key, "file": str(clip.path)}))
        moment()

    hiring = Hiring(
        ledger, Purse(told.cap, again=told.again), lambda name: by, keep, lambda shot: told.folder / "takes" / shot, Silent(),
        lambda: now[0], sleep,
    )  # fmt: skip
    under_way = {row.target for row in hiring.resume()}
    for shot in SHOTS:
        if shot in under_way or (told.folder / "kept" / f"{shot}.json").exists():
            continue
        to = told.folder / "takes" / shot
        to.mkdir(parents=True, exist_ok=True)
        request = asked(model=MODELS[told.by], prompt=f"Shot {shot}: a fox runs.")
        planned, _ = by.plan(replace(request, shot=replace(request.shot, id=shot)))
        hiring.add(
            Job(
                planned,
                told.by,
                by.estimate(planned),
                f"recipe-{told.turn}",
                to,
                json.dumps({"frames": planned.frames}),
            )
        )
    hiring.finish()
    said = {shot: type(error).__name__ for shot, error in hiring.errors.items()}
    (told.folder / "said.json").write_text(json.dumps(said))
    ledger.close()


def _watched(verb: Callable[..., Any], moment: Callable[[], None]) -> Callable[..., Any]:
    def done(*given: Any, **named: Any) -> Any:
        moment()
        answer = verb(*given, **named)
        moment()
        return answer

    return done


# ---------------------------------------------------------------------- the vendor, and the dice


@dataclass
class Marathon:
    """One film, run again and again under faults; `faults` and `kills` count what happened.

    `twice` counts attempts that made more than one paid job, `lost` takes that were made and never came, `over` is by how many US dollars a
    cap was passed: each must be 0, and is counted before it is asserted.
    """

    folder: Path
    by: str
    seed: int
    faults: int = 0
    kills: int = 0
    paid: int = 0
    twice: int = 0
    lost: int = 0
    over: float = 0.0
    _process: Any = field(default=None, repr=False)

    def run(self) -> None:
        """Film it through, then check everything."""
        dice = random.Random(f"{self.by} {self.seed}")
        (self.folder / "models.toml").write_text(SMALL)
        fake = FAKES[self.by](**({"scale": 4} if self.by != "openai_videos" else {}))
        if isinstance(fake, FakeOpenAIVideos):
            fake.again = 20_000  # milliseconds, of a clock that only counts: a stuck job is soon given up
        self._arm(fake, random.Random(f"strike {self.seed}"))
        each = self._price()
        cap = round(each * dice.choice((1.5, 4.2, 8.0, 40.0)), 4)
        with fake:
            for turn in range(TURNS + QUIET):
                trouble = turn < TURNS
                fake.faults.clear()
                if trouble:
                    fake.next(*self._dealt(dice))
                else:
                    for job in fake.jobs.values():
                        job.fate = "" if job.fate == "stuck" else job.fate
                dealt = sum(fault.times for fault in fake.faults)
                self._trouble = trouble
                again = frozenset(shot for shot in self._doubtful() if not trouble or dice.random() < 0.4)
                deadly = dice.randrange(1, 60) if trouble and dice.random() < 0.6 else 0
                self._film(Round(self.folder, self.by, fake.url, cap, turn, again, deadly))
                self.faults += dealt - sum(fault.times for fault in fake.faults)
                self._money(fake, cap)
                if len(list((self.folder / "kept").glob("*.json"))) == len(SHOTS):
                    break
            self._check(fake, cap, each)

    def _dealt(self, dice: random.Random) -> list[Fault]:
        dealt: list[Fault] = []
        for at, kinds in ANSWERED.items():
            dealt += [Fault(dice.choice(kinds), at, seconds=0.01) for _ in range(dice.randrange(5))]
        dealt += [Fault(dice.choice(FATED)) for _ in range(dice.randrange(3))]
        dice.shuffle(dealt)
        return dealt

    def _arm(self, fake: Vendor, dice: random.Random) -> None:
        """Let the fake kill the process that asks: when it has booked a job and not yet said so, or while it sends a film."""

        def strike(odds: float) -> None:
            if self._trouble and self._process is not None and self._process.is_alive() and dice.random() < odds:
                self._process.kill()

        make, send = fake.make, fake.film

        def made(*given: Any) -> Any:
            job = make(*given)
            strike(0.12)
            return job

        def sent(*given: Any) -> bytes:
            strike(0.08)
            return send(*given)

        fake.make, fake.film = made, sent  # type: ignore[method-assign, assignment]

    def _film(self, told: Round) -> None:
        self._process = _context.Process(target=film, args=(told,))
        self._process.start()
        self._process.join(120)
        if self._process.exitcode == -signal.SIGKILL:
            self.kills += 1
        else:
            assert self._process.exitcode == 0, (
                f"{self.by} {self.seed}, turn {told.turn}: ended with {self._process.exitcode}"
            )

    def _price(self) -> float:
        by = GENERATORS[self.by](self.folder)
        usd = by.estimate(by.plan(asked(model=MODELS[self.by]))[0]).usd
        assert usd
        return usd

    def _rows(self) -> list[Attempt]:
        ledger = Ledger(self.folder / "ledger.sqlite")
        try:
            return ledger.attempts()
        finally:
            ledger.close()

    def _doubtful(self) -> set[str]:
        """Shots whose last request may have arrived, and nobody knows."""
        if not (self.folder / "ledger.sqlite").exists():
            return set()
        return {row.target for row in self._rows() if row.outcome == "open" and row.sent and not row.remote_id}

    def _money(self, fake: Vendor, cap: float) -> None:
        """What the vendor may charge never passes what the ledger counts, and that never the cap; each attempt made one job at most."""
        keys = [job.key for job in fake.jobs.values()]
        rows = {row.request_key: row for row in self._rows()}
        self.twice = max(self.twice, len(keys) - len(set(keys)))
        assert not self.twice, "an attempt was paid for twice"
        assert set(keys) <= set(rows), "a job without a row"
        counted = sum(row.usd + row.usd_reserved for row in rows.values())
        charged = len(keys) * self._price()
        self.over = max(self.over, round(max(charged, counted) - cap, 6))
        assert charged <= counted + 1e-9 <= cap + 2e-9, (charged, counted, cap)

    def _check(self, fake: Vendor, cap: float, each: float) -> None:
        self.paid = len(fake.paid)
        rows = {row.request_key: row for row in self._rows()}
        kept = {path.stem: json.loads(path.read_text()) for path in (self.folder / "kept").glob("*.json")}
        made = {job.key: job for job in fake.jobs.values()}
        for shot, take in kept.items():
            job = made[take["key"]]
            assert rows[take["key"]].target == shot and shot in job.prompt
            job.fetched = 0
            assert Path(take["file"]).read_bytes() == type(fake).film(fake, job), (
                f"the take of {shot} is not what was made"
            )
        for key, job in made.items():
            row = rows[key]
            lost = row.outcome == "open" and not row.remote_id
            gone = row.target not in kept and row.outcome not in ("failed", "refused", "expired", "cancelled", "lost")
            self.lost += gone
            assert not gone, (job, row)
            assert not (lost and self.by == "openai_videos"), f"the server lists {job.id}, and it was not found"
        said = json.loads((self.folder / "said.json").read_text())
        for shot in set(SHOTS) - set(kept):
            committed = sum(row.usd + row.usd_reserved for row in rows.values())
            assert said[shot] == BudgetExceeded.__name__ and committed + each > cap, (shot, said)
