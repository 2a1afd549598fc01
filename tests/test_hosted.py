"""Every hosted generator through its vendor's own library, against a fake that fails as it is told: one POST, and each fault told apart."""

from __future__ import annotations

import json
import logging
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hosts import ADDRESS, FAKES, KEY, KEYS, MODELS, Host, asked, film, host
from hypothesis import given
from hypothesis import strategies as some

from filmwright.errors import (
    AuthError,
    BadInput,
    Expired,
    GeneratorError,
    ModelRetired,
    QuotaExceeded,
    RateLimited,
    Refused,
    RemoteFailed,
    Transient,
    Unsupported,
    UsageError,
)
from filmwright.generators import GENERATORS, hosted
from filmwright.media import probe
from filmwright.testing import Fault

NAMES = sorted(FAKES)


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def at(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    made = host(name, tmp_path, monkeypatch)
    with made.fake:
        yield made


def shot(at: Host, **changes: object):  # type: ignore[no-untyped-def]
    return asked(model=MODELS[at.by.name], **changes)


def posts(at: Host) -> int:
    """Requests that could make a job."""
    return sum(each.method == "POST" and "fetchPredict" not in each.path for each in at.fake.seen)


def test_a_shot_is_filmed_with_one_post(at: Host) -> None:
    path = at.finish(shot(at))
    seen = probe(path)
    assert (seen.width, seen.height) == (320, 180)
    assert seen.frames / seen.fps >= 1.0
    assert posts(at) == len(at.fake.paid) == 1
    assert not list(at.to.glob(".*"))  # the note of what was sent is gone once the take is home


SUBMIT = [
    ("429", RateLimited, None), ("500", Transient, False), ("503", Transient, False), ("502", Transient, True), ("html", Transient, True),
    ("garbage", Transient, True), ("auth", AuthError, None), ("quota", QuotaExceeded, None), ("refuse", Refused, None),
    ("bad", BadInput, None), ("retired", ModelRetired, None), ("hangup", Transient, True),
]  # fmt: skip


def test_a_fault_at_submit_is_told_apart_and_nothing_is_sent_again(at: Host, subtests: pytest.Subtests) -> None:
    planned, _ = at.by.plan(shot(at))
    for k, (what, kind, sent) in enumerate(SUBMIT):
        with subtests.test(what):
            at.fake.next(Fault(what, retry_after=7))
            with pytest.raises(kind) as error:
                at.by.submit(replace(planned, key=f"key-{k}"), at.to)
            assert type(error.value) is kind
            assert posts(at) == k + 1 and not at.fake.jobs
            assert KEY not in str(error.value) and "<" not in str(error.value)
            assert getattr(error.value, "sent", None) is sent
            if isinstance(error.value, RateLimited):
                assert error.value.retry_after == 7
            if isinstance(error.value, Refused):
                assert error.value.stage == "submit" and error.value.code
            # What surely was not sent leaves no note.
            assert bool(list(at.to.glob(f".key-{k}.*"))) == bool(sent)


def test_an_answer_that_does_not_come_in_time_leaves_it_open(at: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosted, "TIMEOUT", 0.3)
    planned, _ = at.by.plan(shot(at))
    at.fake.next(Fault("slow", seconds=1.0))
    with pytest.raises(Transient) as error:
        at.by.submit(planned, at.to)
    assert error.value.sent is True and posts(at) == 1


def test_a_server_that_is_not_there_was_surely_not_sent_to(at: Host) -> None:
    planned, _ = at.by.plan(shot(at))
    at.fake.__exit__(None, None, None)
    with pytest.raises(Transient) as error:
        at.by.submit(planned, at.to)
    assert error.value.sent is False
    at.fake = FAKES[at.by.name]()


@pytest.mark.parametrize(
    ("what", "phase", "code"),
    [
        ("refuse_result", "failed", "refused_result"),
        ("fail", "failed", "remote"),
        ("cancelled", "cancelled", "cancelled"),
    ],
)
def test_a_job_that_comes_to_nothing_says_why(at: Host, what: str, phase: str, code: str) -> None:
    if at.by.name == "openai_videos" and what == "cancelled":
        phase, code = "failed", "remote"  # the protocol has no word for it
    at.fake.next(Fault(what))
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    while (state := at.by.poll(job)).phase in ("queued", "running"):
        pass
    assert (state.phase, state.code) == (phase, code)
    assert state.error.endswith(".") and posts(at) == 1


def test_a_stuck_job_goes_on(at: Host) -> None:
    at.fake.next(Fault("stuck"))
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    assert {at.by.poll(job).phase for _ in range(6)} <= {"queued", "running"}


def test_a_damaged_download_leaves_nothing_and_comes_whole_the_next_time(at: Host, subtests: pytest.Subtests) -> None:
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    while at.by.poll(job).phase != "done":
        pass
    to = at.to / "take-1.mp4"
    for what in ("truncate", "short", "empty", "html", "500", "502", "hangup", "429"):
        with subtests.test(what):
            at.fake.next(Fault(what, at="fetch", retry_after=2))
            with pytest.raises((Transient, RateLimited)):
                at.by.fetch(job, to)
            assert not to.exists() and not list(at.to.glob("*.partial*"))
    assert at.by.fetch(job, to).path == to
    assert probe(to).width == 320
    assert len(at.fake.paid) == 1


def test_a_film_that_is_gone_is_expired(at: Host) -> None:
    at.fake.next(Fault("expire"))
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    with pytest.raises(Expired, match="filmed again"):
        while at.by.poll(job).phase != "done":
            pass
        at.by.fetch(job, at.to / "take-1.mp4")
    assert not (at.to / "take-1.mp4").exists()


@pytest.mark.parametrize("what", ["wrong_shape", "brief"])
def test_what_was_not_asked_for_is_not_taken_but_kept(at: Host, what: str) -> None:
    at.fake.next(Fault(what))
    planned = at.by.plan(shot(at, frames=48))[0]
    job = at.by.submit(planned, at.to)
    while at.by.poll(job).phase != "done":
        pass
    with pytest.raises(RemoteFailed, match=r"instead of .* kept as take-1\.rejected\.mp4"):
        at.by.fetch(job, at.to / "take-1.mp4")
    assert not (at.to / "take-1.mp4").exists()
    assert probe(at.to / "take-1.rejected.mp4").frames > 0


def test_a_fault_while_asking_is_no_end_of_the_job(at: Host, subtests: pytest.Subtests) -> None:
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    for what, kind in (
        ("html", Transient),
        ("garbage", Transient),
        ("500", Transient),
        ("429", RateLimited),
        ("gone", Expired),
    ):
        with subtests.test(what):
            at.fake.next(Fault(what, at="poll"))
            with pytest.raises(kind):
                at.by.poll(job)
    while at.by.poll(job).phase != "done":
        pass


def test_another_process_goes_on_with_a_job(at: Host) -> None:
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    again = GENERATORS[at.by.name](at.folder)
    known = type(job)(**json.loads(json.dumps(vars(job))))
    while again.poll(known).phase != "done":
        pass
    assert again.fetch(known, at.to / "take-1.mp4").frames > 0
    assert again.find("key-1") is None


def test_a_job_whose_id_was_not_stored_is_found(at: Host) -> None:
    job = at.by.submit(at.by.plan(shot(at))[0], at.to)
    again = GENERATORS[at.by.name](at.folder)
    assert again.find("key-1") == job
    assert again.find("key-2") is None


def test_only_the_take_of_its_own_request_is_found_in_a_servers_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = host("openai_videos", tmp_path, monkeypatch)
    with at.fake:
        first = at.by.submit(at.by.plan(shot(at))[0], at.to)
        at.fake.next(Fault("lost"))
        with pytest.raises(Transient) as error:
            at.by.submit(at.by.plan(shot(at, key="key-2"))[0], at.to)  # the same words: a retake
        assert error.value.sent
        found = at.by.find("key-2")
        assert found is not None and found.remote_id != first.remote_id
        assert found.extra["frames"] == "24"
        for job in at.fake.jobs.values():
            job.made -= 3600  # an hour ago, for another film
        assert at.by.find("key-2") is None
        at.fake.next(Fault("hangup"))
        with pytest.raises(Transient):
            at.by.submit(at.by.plan(shot(at, key="key-3", prompt="A cat runs."))[0], at.to)
        assert at.by.find("key-3") is None


def test_without_a_key_nothing_is_sent(at: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    planned, _ = at.by.plan(shot(at))
    for variable in KEYS:
        monkeypatch.delenv(variable, raising=False)
    if at.by.name == "openai_videos":
        monkeypatch.setenv("OPENAI_BASE_URL", "https://gateway.example/v1")
    if at.by.name == "fal":
        monkeypatch.delenv("FILMWRIGHT_FAL_URL")
    with pytest.raises(AuthError, match="set "):
        at.by.submit(planned, at.to)
    assert not at.fake.seen


def test_a_wrong_key_is_an_error_of_the_account(at: Host) -> None:
    at.fake.key = "another"
    with pytest.raises(AuthError):
        at.by.submit(at.by.plan(shot(at))[0], at.to)


def test_no_key_is_written_or_logged(at: Host, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    at.fake.next(Fault("auth"))
    with pytest.raises(AuthError):
        at.by.submit(at.by.plan(shot(at))[0], at.to)
    at.finish(shot(at))
    assert KEY not in caplog.text
    for path in at.folder.rglob("*"):
        assert path.is_dir() or KEY.encode() not in path.read_bytes(), path


def test_usable_says_what_to_do(at: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    assert at.by.usable() == ""
    for variable in (*KEYS, *ADDRESS.values()):
        monkeypatch.delenv(variable, raising=False)
    assert "set " in at.by.usable()
    monkeypatch.setattr("importlib.util.find_spec", lambda module: None)
    assert 'pip install "filmwright[' in at.by.usable()


def test_words_are_needed_and_limits_hold(at: Host) -> None:
    with pytest.raises(Unsupported, match="has none"):
        at.by.plan(shot(at, prompt=" "))
    with pytest.raises(Unsupported, match="1-001"):
        at.by.plan(shot(at, frames=24 * 600))
    with pytest.raises(Unsupported):
        at.by.plan(shot(at, options={"output": "elsewhere"}))
    planned, changes = at.by.plan(shot(at))
    assert at.by.plan(planned) == (planned, [])
    assert changes or at.by.name == "openai_videos"


def test_a_price_is_an_upper_bound_with_a_date(at: Host) -> None:
    planned, _ = at.by.plan(shot(at))
    estimate = at.by.estimate(planned)
    assert estimate.usd and estimate.usd > 0 and estimate.as_of == "2026-11-22"


def test_what_costs_less_without_sound_is_estimated_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by = host("fal", tmp_path, monkeypatch).by
    loud, _ = by.plan(asked(model="veo-3.1", audio=True))
    assert by.estimate(loud).usd == pytest.approx(1.6)
    assert by.estimate(replace(loud, audio=False)).usd == pytest.approx(0.8)


def test_frames_that_are_billed_by_another_rate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by = host("fal", tmp_path, monkeypatch).by
    planned, _ = by.plan(asked(model="wan-2.2"))
    assert (planned.frames, planned.fps) == (17, 16)
    assert by.estimate(planned).usd == pytest.approx(17 / 16 * 0.08)


def test_a_change_costs_as_much_as_the_film_that_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by = host("omni", tmp_path, monkeypatch).by
    own = film(tmp_path / "own.mp4", frames=48)
    planned, _ = by.plan(asked(edit=own))
    assert by.estimate(planned).usd == pytest.approx(2 * 0.07)
    assert by.estimate(replace(planned, edit="int0001")).usd == pytest.approx(
        15 * 0.07
    )  # nobody here knows how long it is


def test_listing_generators_loads_no_library_of_a_vendor() -> None:
    code = "import sys, filmwright.generators as g; [g.generator(name) for name in g.GENERATORS]; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"openai", "google.genai", "google.auth", "fal_client", "httpx", "httpx2", "requests", "torch"} & set(
        loaded
    )


# ---------------------------------------------------------------------- what all of them stand on


def test_a_key_goes_to_its_own_host_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    own = "api.openai.com", ("OPENAI_API_KEY",)
    assert hosted.key_for("https://api.openai.com/v1", *own) == KEY
    assert hosted.key_for("https://gate.example/v1", *own, "https://gate.example/v1") == KEY
    assert hosted.key_for("http://127.0.0.1:9/v1", *own) == "none"
    for url in (
        "https://gate.example/v1",
        "https://api.openai.com.evil.example/v1",
        "https://evil.example/api.openai.com",
    ):
        with pytest.raises(AuthError, match="FILMWRIGHT_KEY_"):
            hosted.key_for(url, *own)
    monkeypatch.setenv("FILMWRIGHT_KEY_GATE_EXAMPLE", "another-key-0123")
    assert hosted.key_for("https://gate.example/v1", *own) == "another-key-0123"
    for url in ("http://gate.example/v1", "file:///etc/passwd", "gate.example", ""):
        with pytest.raises(UsageError, match="base_url"):
            hosted.key_for(url, *own)


@given(some.text(max_size=400), some.sampled_from(["", "sk-", "Bearer "]))
def test_what_a_server_says_is_safe_to_show(text: str, before: str) -> None:
    shown = hosted.plain(f"{text} {before}{'a1B2' * 8} {text}" if before else text)
    assert len(shown) <= 300 and "\n" not in shown
    assert not before or "a1B2" * 8 not in shown


def test_keys_of_the_environment_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_API_KEY", "verysecretvalue")
    assert hosted.plain("Incorrect API key: verysecretvalue") == "Incorrect API key: ***"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("99999", 3600.0),
        ("", None),
        ("soon", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
    ],
)
def test_how_long_to_wait(value: str, seconds: float | None) -> None:
    assert hosted.seconds_in(value) == seconds


@given(
    some.integers(400, 599),
    some.text(max_size=60),
    some.text(max_size=30),
    some.sampled_from(["submit", "poll", "fetch"]),
)
def test_every_answer_is_an_error_of_ours(status: int, message: str, code: str, stage: str) -> None:
    error = hosted.failed("It", status, message, code, stage)
    assert isinstance(error, GeneratorError)
    assert str(status) in str(error)
    if stage != "submit":
        assert not getattr(error, "sent", False)


def test_faults_that_nobody_knows_are_refused() -> None:
    with pytest.raises(ValueError, match="no fault called 'flood'"):
        Fault("flood")


def test_a_storm_of_faults_never_makes_two_jobs_of_one_request(at: Host) -> None:
    dice = random.Random(at.by.name)
    kinds = ["429", "500", "503", "502", "html", "garbage", "hangup", "lost", "slow"]
    for k in range(12):
        before = len(at.fake.paid)
        at.fake.faults.clear()
        at.fake.next(Fault(dice.choice(kinds), seconds=0.01))
        request = shot(at, key=f"storm-{k}")
        try:
            at.by.submit(at.by.plan(request)[0], at.to)
        except GeneratorError as error:
            made = len(at.fake.paid) - before
            assert made <= 1
            assert not made or getattr(error, "sent", False)
        else:
            assert len(at.fake.paid) == before + 1
