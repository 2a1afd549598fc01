"""Hired takes: one request an attempt, nothing paid twice, no take lost, no cap passed, whatever breaks and whenever it is killed."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from vendors import Killed, Lost, Server, Wire, asked

from filmwright.errors import (
    AuthError,
    BudgetExceeded,
    Doubtful,
    Expired,
    FilmwrightError,
    GeneratorError,
    MediaError,
    QuotaExceeded,
    RateLimited,
    Refused,
    RemoteFailed,
    Transient,
)
from filmwright.generators.generator import Clip, Estimate, JobState
from filmwright.ledger import Attempt, Ledger
from filmwright.media import write_film
from filmwright.steps.attempts import Job, Purse
from filmwright.steps.hire import Hiring
from filmwright.steps.progress import Silent


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tiny") / "tiny.mp4"
    write_film(path, [np.full((16, 32, 3), 90, np.uint8)] * 3, 32, 16)
    return path


class Clock:
    """Time that passes only while one sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds + 0.001


class Set:
    """A film's folder with a ledger, and a vendor."""

    def __init__(self, folder: Path, film: Path) -> None:
        self.folder, self.server = folder, Server(film)
        self.kept: list[str] = []
        self.clock = Clock()

    def hiring(self, budget: float = 100.0, **purse: object) -> Hiring:
        self.ledger = Ledger(self.folder / "ledger.sqlite")
        wire = Wire(self.server)
        return Hiring(
            self.ledger, Purse(budget, **purse), lambda name: wire, self.keep, lambda shot: self.folder / shot, Silent(),  # type: ignore[arg-type]
            self.clock, self.clock.sleep,
        )  # fmt: skip

    def keep(self, row: Attempt, clip: Clip, usd: float) -> None:
        assert clip.path.is_file()
        self.kept.append(row.target)

    def job(self, shot: str = "1-001", recipe: str = "recipe", usd: float | None = 0.4) -> Job:
        return Job(asked(shot, 96), "wire", Estimate(usd, 30.0), recipe, self.folder / shot, json.dumps({"frames": 48}))

    def run(self, *jobs: Job, **purse: object) -> Hiring:
        hiring = self.hiring(**purse)  # type: ignore[arg-type]
        under_way = {row.target for row in hiring.resume()}
        for job in jobs:
            if job.shot not in under_way:
                hiring.add(job)
        hiring.finish()
        return hiring


@pytest.fixture
def stage(tmp_path: Path, tiny: Path) -> Set:
    return Set(tmp_path, tiny)


def once(verb: str, *faults: object) -> object:
    """Faults of one verb, one a call, then none."""
    left = list(faults)
    return lambda asked: left.pop(0) if asked == verb and left else None


def test_several_takes_are_made_at_once_and_closed_with_their_cost(stage: Set) -> None:
    hiring = stage.run(*(stage.job(f"1-{k:03}") for k in range(6)))
    assert sorted(stage.kept) == [f"1-{k:03}" for k in range(6)]
    assert len(stage.server.posts) == len(set(stage.server.posts)) == 6
    assert all((row.outcome, row.usd, row.remote_id != "") == ("done", 0.4, True) for row in stage.ledger.attempts())
    assert not hiring.errors
    assert stage.ledger.spent() == pytest.approx(2.4)


def test_not_more_than_a_few_are_under_way(stage: Set) -> None:
    stage.server.polls_to_done = 10**6
    hiring = stage.hiring()
    for k in range(9):
        hiring.add(stage.job(f"1-{k:03}"))
    for _ in range(5):
        hiring.step()
    assert len(stage.server.posts) == 4


def test_the_budget_is_a_hard_cap(stage: Set) -> None:
    hiring = stage.run(*(stage.job(f"1-{k:03}") for k in range(5)), budget=1.0)
    assert stage.server.charged == pytest.approx(0.8)
    assert len(stage.kept) == 2
    assert isinstance(hiring.errors["1-002"], BudgetExceeded)
    assert "budget" in str(hiring.errors["1-004"])


def test_without_a_known_price_nothing_is_sent_unless_it_is_said(stage: Set) -> None:
    hiring = stage.run(stage.job(usd=None))
    assert not stage.server.posts
    assert "--yes-unpriced" in str(hiring.errors["1-001"])
    stage.run(stage.job(usd=None), unpriced=True)
    assert stage.kept == ["1-001"]
    assert stage.ledger.attempts()[-1].unpriced


def test_what_surely_never_arrived_is_sent_again_after_the_time_that_the_vendor_names(stage: Set) -> None:
    stage.server.faults = once("submit", RateLimited("slower", 33.0), Transient("no line", sent=False))  # type: ignore[assignment]
    hiring = stage.run(stage.job())
    assert not hiring.errors
    assert len(stage.server.posts) == 1
    assert [row.outcome for row in stage.ledger.attempts()] == ["failed", "failed", "done"]
    assert stage.clock.now > 33
    assert stage.ledger.committed() == pytest.approx(0.4)


def test_it_is_not_sent_again_for_ever(stage: Set) -> None:
    stage.server.faults = lambda verb: RateLimited("slower") if verb == "submit" else None
    hiring = stage.run(stage.job())
    assert isinstance(hiring.errors["1-001"], RateLimited)
    assert len(stage.ledger.attempts()) == 5
    assert stage.ledger.committed() == 0


@pytest.mark.parametrize("error", [Refused("no such thing", "violence"), GeneratorError("no")])
def test_a_refusal_stops_one_shot_only_and_is_not_sent_again_as_it_is(stage: Set, error: FilmwrightError) -> None:
    stage.server.faults = once("submit", error)  # type: ignore[assignment]
    hiring = stage.run(stage.job("1-001"), stage.job("1-002"))
    assert list(hiring.errors) == ["1-001"]
    assert stage.kept == ["1-002"]
    again = stage.run(stage.job("1-001"))
    if isinstance(error, Refused):
        assert "refused by wire before" in str(again.errors["1-001"])
        assert stage.run(stage.job("1-001", recipe="another")).errors == {}
    else:
        assert again.errors == {}


@pytest.mark.parametrize("error", [AuthError("no key"), QuotaExceeded("no money")])
def test_a_fault_of_the_account_stops_all_that_are_waiting(stage: Set, error: FilmwrightError) -> None:
    stage.server.faults = lambda verb: error if verb == "submit" else None
    hiring = stage.run(*(stage.job(f"1-{k:03}") for k in range(5)))
    assert len(hiring.errors) == 5
    assert len(stage.ledger.attempts()) == 1
    with pytest.raises(type(error)):
        hiring.raise_errors()


def test_a_refused_result_is_told_apart_from_a_failure(stage: Set) -> None:
    refused = JobState("failed", error="a face", code="refused_result")
    failed = JobState("failed", error="out of memory", code="remote", usd=0.1)
    stage.server.faults = once("poll", refused, failed)  # type: ignore[assignment]
    hiring = stage.run(stage.job("1-001"), stage.job("1-002"))
    error = hiring.errors["1-001"]
    assert isinstance(error, Refused) and error.stage == "result" and "--generator stage" in str(error)
    assert isinstance(hiring.errors["1-002"], RemoteFailed)
    first, second = stage.ledger.attempts()
    # Nobody said what the refused one cost, so the cap counts it; the other's cost is known.
    assert (first.outcome, first.usd, first.usd_reserved) == ("refused", 0.0, 0.4)
    assert (second.outcome, second.usd, second.usd_reserved) == ("failed", 0.1, 0.0)
    with pytest.raises(GeneratorError, match="2 shots could not be filmed"):
        hiring.raise_errors()


def test_an_expired_take_was_paid_for(stage: Set) -> None:
    stage.server.faults = once("fetch", Expired("gone since yesterday"))  # type: ignore[assignment]
    hiring = stage.run(stage.job())
    assert isinstance(hiring.errors["1-001"], Expired)
    assert [(row.outcome, row.usd) for row in stage.ledger.attempts()] == [("expired", 0.4)]
    assert not stage.run(stage.job()).errors


def test_broken_polls_and_downloads_are_tried_again(stage: Set) -> None:
    faults = {
        "poll": [Transient("502"), RateLimited("slower", 7.0)],
        "fetch": [MediaError("no film"), Transient("cut short")],
    }
    stage.server.faults = lambda verb: faults[verb].pop(0) if faults.get(verb) else None
    assert not stage.run(stage.job()).errors
    assert stage.kept == ["1-001"] and len(stage.server.posts) == 1


def test_a_take_that_cannot_be_fetched_now_is_fetched_by_the_next_make(stage: Set) -> None:
    stage.server.faults = lambda verb: MediaError("zero bytes") if verb == "fetch" else None
    hiring = stage.run(stage.job())
    assert "not paid for twice" in str(hiring.errors["1-001"])
    stage.server.faults = lambda verb: None
    assert not stage.run(stage.job()).errors
    assert stage.kept == ["1-001"] and len(stage.server.posts) == 1


def test_a_job_that_never_ends_is_left_where_it_is(stage: Set) -> None:
    stage.server.polls_to_done = 10**6
    hiring = stage.run(stage.job())
    assert "is not done" in str(hiring.errors["1-001"])
    stage.server.polls_to_done = 1
    stage.run(stage.job())
    assert stage.kept == ["1-001"] and len(stage.server.posts) == 1


def test_a_key_that_is_lost_while_jobs_run_leaves_them_there(stage: Set) -> None:
    stage.server.faults = lambda verb: AuthError("no key") if verb == "poll" else None
    assert isinstance(stage.run(stage.job()).errors["1-001"], AuthError)
    stage.server.faults = lambda verb: None
    stage.run(stage.job())
    assert stage.kept == ["1-001"] and len(stage.server.posts) == 1


def test_a_lost_answer_is_looked_for_at_the_vendor(stage: Set) -> None:
    stage.server.faults = once("submit", Lost())  # type: ignore[assignment]
    assert not stage.run(stage.job()).errors
    assert stage.kept == ["1-001"] and len(stage.server.posts) == 1


def test_where_nobody_can_tell_a_person_is_asked_before_anything_is_paid_twice(stage: Set) -> None:
    stage.server.remembers = False
    stage.server.faults = once("submit", Lost())  # type: ignore[assignment]
    for _ in range(3):
        hiring = stage.run(stage.job("1-001"), stage.job("1-002"))
        assert isinstance(hiring.errors["1-001"], Doubtful)
        assert "filmwright make --pay-again 1-001" in str(hiring.errors["1-001"])
    assert stage.kept == ["1-002", "1-002", "1-002"] and len(stage.server.posts) == 4
    # A shot that is no longer hired is nobody's trouble; one that is given up is sent again, and the cap counts both.
    assert not stage.run(stage.job("1-003")).errors
    assert not stage.run(stage.job("1-001"), again=frozenset({"1-001"})).errors
    assert [row.outcome for row in stage.ledger.attempts("1-001")] == ["lost", "done"]
    assert sum(row.usd + row.usd_reserved for row in stage.ledger.attempts("1-001")) == pytest.approx(0.8)


def test_an_interruption_leaves_the_jobs_under_way_to_the_next_make(stage: Set) -> None:
    hiring = stage.hiring()
    hiring.add(stage.job())

    def stop(seconds: float) -> None:
        raise KeyboardInterrupt

    hiring.sleep = stop
    with pytest.raises(KeyboardInterrupt):
        hiring.finish()
    assert "go on at the vendor" in hiring.progress.notes[-1]  # type: ignore[attr-defined]
    stage.run(stage.job())
    assert stage.kept == ["1-001"] and len(stage.server.posts) == 1


def test_a_second_recipe_of_a_shot_may_be_under_way_beside_the_first(stage: Set) -> None:
    stage.server.polls_to_done = 3
    hiring = stage.hiring()
    hiring.add(stage.job(recipe="old"))
    hiring.add(stage.job(recipe="new"))
    hiring.finish()
    assert stage.kept == ["1-001", "1-001"]
    assert len({row.request_key for row in stage.ledger.attempts()}) == 2


SCRIPT = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_hire import Set
from vendors import Wire

submit = Wire.submit

def killed_after_sending(self, request, to, watch=None):
    job = submit(self, request, to, watch)
    Path({posts!r}).write_text(job.key)
    os.kill(os.getpid(), signal.SIGKILL)

Wire.submit = killed_after_sending
stage = Set(Path({folder!r}), Path({film!r}))
stage.run(stage.job())
"""


def test_a_process_that_is_really_killed_leaves_a_row_from_which_the_next_goes_on(
    stage: Set, tiny: Path, tmp_path: Path
) -> None:
    posts = tmp_path / "posts"
    script = SCRIPT.format(tests=str(Path(__file__).parent), posts=str(posts), folder=str(tmp_path), film=str(tiny))
    died = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=120, check=False)
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    (row,) = Ledger(tmp_path / "ledger.sqlite").attempts()
    assert (row.outcome, row.sent, row.remote_id, row.usd_reserved) == ("open", True, "", 0.4)
    assert row.request_key == posts.read_text()
    # The vendor knows of it, as it would: what was sent is fetched, and nothing is sent again.
    stage.server.jobs["job-0"] = {"key": row.request_key, "polls": 0, "usd": 0.4, "shot": "1-001", "film": tiny}
    assert not stage.run(stage.job()).errors
    assert stage.kept == ["1-001"] and not stage.server.posts


class Chaos:
    """Faults and kills at random, from a seed."""

    def __init__(self, seed: int, stage: Set) -> None:
        self.random, self.stage = random.Random(seed), stage

    def __call__(self, verb: str) -> object:
        roll = self.random.random()
        if roll < 0.12:
            raise Killed
        if roll > 0.40:
            return None
        return self.random.choice({
            "submit": [RateLimited("slow", 2.0), Transient("no line", sent=False), Lost(), Lost(Killed()), Refused("no")],
            "poll": [Transient("502"), JobState("failed", error="remote", code="remote"), JobState("running", 0.2)],
            "fetch": [Transient("cut"), MediaError("zero bytes")],
            "find": [Transient("502")],
        }[verb])  # fmt: skip


def survive(folder: Path, tiny: Path, seed: int, cap: float = 2.2) -> None:
    """One film of three shots with random trouble, run again until it is through; then everything is checked."""
    stage = Set(folder, tiny)
    rng = random.Random(seed)
    stage.server.remembers = rng.random() < 0.6
    stage.server.faults = Chaos(seed, stage)
    kept = stage.keep

    def keep(row: Attempt, clip: Clip, usd: float) -> None:
        if rng.random() < 0.1:
            raise Killed
        kept(row, clip, usd)
        if rng.random() < 0.1:
            raise Killed  # the take is in the film, its row is not closed

    stage.keep = keep  # type: ignore[method-assign]
    for turn in range(12):
        if turn == 9:
            stage.server.faults, stage.keep = (lambda verb: None), kept  # type: ignore[method-assign]
        jobs = [stage.job(f"1-{k:03}", recipe=f"r{turn}") for k in range(3) if f"1-{k:03}" not in stage.kept]
        try:
            stage.run(*jobs, budget=cap)
        except Killed:
            stage.ledger.close()
    ledger = Ledger(folder / "ledger.sqlite")
    rows = ledger.attempts()
    # One request an attempt, and none without a row that was there before it.
    assert len(stage.server.posts) == len(set(stage.server.posts))
    assert set(stage.server.posts) <= {row.request_key for row in rows}
    # What the vendor charged never passes the cap, nor what the ledger counts.
    assert stage.server.charged <= ledger.committed() + 1e-9 <= cap + 2e-9
    # No job is lost: each that the vendor made is in the film, is known to have failed, or is under way or in doubt.
    for job in stage.server.jobs.values():
        row = next(row for row in rows if row.request_key == job["key"])
        assert row.target in stage.kept or row.outcome in ("failed", "refused", "open")
    doubtful = [row for row in rows if row.outcome == "open"]
    assert all(row.sent and not row.remote_id for row in doubtful)
    assert not (doubtful and stage.server.remembers and any(row.request_key in stage.server.posts for row in doubtful))
    ledger.close()


def test_faults_and_kills_pay_for_nothing_twice_and_lose_no_take(tmp_path: Path, tiny: Path) -> None:
    for seed in range(40):
        folder = tmp_path / str(seed)
        folder.mkdir()
        survive(folder, tiny, seed)
        shutil.rmtree(folder)


@pytest.mark.long
def test_a_thousand_faults_and_kills(tmp_path: Path, tiny: Path) -> None:
    for seed in range(1000, 2000):
        folder = tmp_path / str(seed)
        folder.mkdir()
        survive(folder, tiny, seed)
        shutil.rmtree(folder)
