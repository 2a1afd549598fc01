"""The ledger: rows before and after, a cap that cannot be passed, and kills that are seen."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from filmwright.errors import BudgetExceeded, DiskFull, FilmError, NewerSchema
from filmwright.ledger import Hire, Ledger


def test_an_attempt_is_a_row_before_and_after(tmp_path):
    ledger = Ledger(tmp_path / "l.sqlite")
    number = ledger.begin("1-001", "take", "k", "stage")
    assert ledger.attempts("1-001")[0].outcome == "open"
    ledger.end(number, "done", usd=0.25)
    row = ledger.attempts()[0]
    assert (row.outcome, row.usd) == ("done", 0.25)
    assert row.ended is not None and row.ended >= row.started
    assert ledger.spent() == 0.25


def test_a_failure_is_on_record(tmp_path):
    ledger = Ledger(tmp_path / "l.sqlite")
    with pytest.raises(ValueError, match="no"), ledger.attempt("1-001", "take", "k", "stage"):
        raise ValueError("no")
    assert ledger.attempts()[0].outcome == "failed"
    assert "no" in ledger.attempts()[0].note


def test_the_budget_cannot_be_passed_by_many_at_once(tmp_path):
    path = tmp_path / "l.sqlite"
    Ledger(path).close()

    def try_one(k: int) -> bool:
        ledger = Ledger(path)
        try:
            ledger.begin(f"1-{k:03}", "take", "k", "veo", usd=1.0, budget=5.0)
        except BudgetExceeded:
            return False
        finally:
            ledger.close()
        return True

    with ThreadPoolExecutor(8) as pool:
        allowed = sum(pool.map(try_one, range(20)))
    assert allowed == 5
    assert Ledger(path).committed() == 5.0


def test_a_killed_process_leaves_its_row_to_be_found(tmp_path):
    path = tmp_path / "l.sqlite"
    first = Ledger(path)
    first.begin("1-001", "take", "k", "stage")
    remote = first.begin("1-002", "take", "k", "veo")
    first.remote(remote, "job-7")
    first.close()
    again = Ledger(path)
    assert again.cut_off() == 1
    outcomes = {row.target: (row.outcome, row.remote_id) for row in again.attempts()}
    assert outcomes == {"1-001": ("cut_off", ""), "1-002": ("open", "job-7")}


def test_a_newer_or_broken_ledger_is_refused(tmp_path):
    newer = tmp_path / "newer.sqlite"
    db = sqlite3.connect(newer)
    db.execute("pragma user_version=99")
    db.commit()
    db.close()
    with pytest.raises(NewerSchema):
        Ledger(newer)
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"this is no database at all, not at all" * 40)
    with pytest.raises(FilmError, match="cannot be read"):
        Ledger(broken)


def test_a_full_disk_is_told_and_the_ledger_goes_on_when_there_is_room(tmp_path):
    ledger = Ledger(tmp_path / "l.sqlite")
    ledger.begin("1-001", "take", "k", "stage")
    pages = ledger._db.execute("pragma page_count").fetchone()[0]
    ledger._db.execute(f"pragma max_page_count={pages}")
    with pytest.raises(DiskFull, match=r"full: l\.sqlite could"):
        ledger.begin("1-002", "take", "k" * 100_000, "stage")
    assert [row.target for row in ledger.attempts()] == ["1-001"]
    ledger._db.execute(f"pragma max_page_count={pages + 100}")
    ledger.begin("1-003", "take", "k" * 100_000, "stage")
    assert [row.target for row in ledger.attempts()] == ["1-001", "1-003"]


VERSION_1 = """
create table attempt (
  id integer primary key, target text not null, kind text not null, key text not null, generator text not null,
  seed integer not null default 0, started real not null, ended real, outcome text not null default 'open',
  usd_reserved real not null default 0, usd real not null default 0, remote_id text not null default '', note text not null default ''
);
create index attempt_target on attempt (target);
insert into attempt (target, kind, key, generator, started, outcome, usd) values ('1-001', 'take', 'k', 'stage', 1.5, 'done', 0.25);
insert into attempt (target, kind, key, generator, started, remote_id, usd_reserved)
  values ('1-002', 'take', 'k', 'veo', 2.5, 'job-7', 1.0);
pragma user_version=1;
"""


def test_a_ledger_of_the_first_schema_is_upgraded_and_loses_nothing(tmp_path):
    path = tmp_path / "l.sqlite"
    db = sqlite3.connect(path)
    db.executescript(VERSION_1)
    db.close()
    ledger = Ledger(path)
    first, second = ledger.attempts()
    assert (first.target, first.usd, first.model, first.sent, first.plan) == ("1-001", 0.25, "", False, "{}")
    assert (second.remote_id, second.usd_reserved) == ("job-7", 1.0)
    assert [row.remote_id for row in ledger.under_way()] == ["job-7"]
    assert ledger.committed() == 1.25
    ledger.close()
    assert Ledger(path).committed() == 1.25  # a second opening finds nothing to do


def test_many_processes_may_open_an_old_ledger_at_once(tmp_path):
    path = tmp_path / "l.sqlite"
    db = sqlite3.connect(path)
    db.executescript(VERSION_1)
    db.close()
    with ThreadPoolExecutor(6) as pool:
        counts = list(pool.map(lambda _: len(Ledger(path).attempts()), range(12)))
    assert counts == [2] * 12


def test_what_may_have_been_sent_is_never_taken_for_cut_off(tmp_path):
    path = tmp_path / "l.sqlite"
    first = Ledger(path)
    first.begin("1-001", "take", "k", "veo", usd=0.4, budget=1.0, hire=Hire("veo-3", "k-0", '{"frames": 24}'))
    first.close()
    again = Ledger(path)
    assert again.cut_off() == 0
    (row,) = again.under_way()
    assert (row.remote_id, row.model, row.request_key, row.sent, row.plan) == (
        "",
        "veo-3",
        "k-0",
        True,
        '{"frames": 24}',
    )
    with pytest.raises(BudgetExceeded):
        again.begin("1-002", "take", "k", "veo", usd=0.7, budget=1.0)
    again.remote(row.id, "job-8", '{"region": "x"}')
    assert again.under_way()[0].extra == '{"region": "x"}'
    again.end(row.id, "failed", keep_reserve=True)
    assert not again.under_way()
    assert again.committed() == 0.4
