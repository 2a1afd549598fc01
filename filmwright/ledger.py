"""The ledger: every attempt at every made thing, and the only door through which money is spent.

An attempt is a row before anything is sent and is closed after. A cap is checked inside the same transaction that opens the row, so
that no two attempts can pass it together. SQLite in WAL mode; a killed process leaves its row open, which is how it is found again.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from filmwright.database import connected
from filmwright.errors import BudgetExceeded, FilmError, NewerSchema

SCHEMA = 2
_TABLE = """
create table if not exists attempt (
  id integer primary key,
  target text not null,
  kind text not null,
  key text not null,
  generator text not null,
  seed integer not null default 0,
  started real not null,
  ended real,
  outcome text not null default 'open',
  usd_reserved real not null default 0,
  usd real not null default 0,
  remote_id text not null default '',
  note text not null default '',
  model text not null default '',
  request_key text not null default '',
  sent integer not null default 0,
  unpriced integer not null default 0,
  extra text not null default '{}',
  plan text not null default '{}'
);
create index if not exists attempt_target on attempt (target);
"""
_COLUMNS = (
    "id, target, kind, key, generator, seed, started, ended, outcome, usd_reserved, usd, remote_id, note, model, request_key, sent, "
    "unpriced, extra, plan"
)
_UPGRADES = {
    1: tuple(
        f"alter table attempt add column {column}"
        for column in (
            "model text not null default ''",
            "request_key text not null default ''",
            "sent integer not null default 0",
            "unpriced integer not null default 0",
            "extra text not null default '{}'",
            "plan text not null default '{}'",
        )
    )
}


@dataclass(frozen=True)
class Attempt:
    """One row. `key` digests what the thing is made from, `request_key` names this one attempt to the vendor.

    `outcome` is open, done, failed, refused, bad_input, expired, cancelled, cut_off (its process died before anything was sent) or lost
    (a person gave it up). `sent`: a request to a vendor may have gone out. `usd_reserved` outlives the end of a row whose cost nobody
    knows. `extra` is what the vendor needs beside the job's id, `plan` what finishing the take needs; both JSON.
    """

    id: int
    target: str
    kind: str
    key: str
    generator: str
    seed: int
    started: float
    ended: float | None
    outcome: str
    usd_reserved: float
    usd: float
    remote_id: str
    note: str
    model: str = ""
    request_key: str = ""
    sent: bool = False
    unpriced: bool = False
    extra: str = "{}"
    plan: str = "{}"


@dataclass(frozen=True)
class Hire:
    """What the ledger keeps of a request that is about to be sent to a vendor."""

    model: str
    request_key: str
    plan: str = "{}"
    unpriced: bool = False


class Ledger:
    """The ledger of one film."""

    def __init__(self, path: Path) -> None:
        try:
            self._db = connected(path)
            self._db.execute("pragma synchronous=full")
            version = int(self._db.execute("pragma user_version").fetchone()[0])
            if version > SCHEMA:
                raise NewerSchema(
                    f"{path} was written by a newer filmwright (ledger {version}, this one knows {SCHEMA})."
                )
            self._upgrade(version)
        except sqlite3.DatabaseError as error:
            raise FilmError(
                f"The ledger {path} cannot be read ({error}). Move it away to start a new one; takes and sounds are not touched."
            ) from error

    def _upgrade(self, version: int) -> None:
        """Bring the table to this SCHEMA, in one transaction: a kill leaves the old one or the new one."""
        if version == SCHEMA:
            return
        self._db.execute("begin immediate")
        try:
            # Another process may have done it while this one waited for the lock.
            version = int(self._db.execute("pragma user_version").fetchone()[0])
            if version == 0:
                for statement in filter(str.strip, _TABLE.split(";")):
                    self._db.execute(statement)
                version = SCHEMA
            while version < SCHEMA:
                for statement in _UPGRADES[version]:
                    self._db.execute(statement)
                version += 1
            self._db.execute(f"pragma user_version={SCHEMA}")
            self._db.execute("commit")
        except BaseException:
            if self._db.in_transaction:  # a full disk ends it by itself
                self._db.execute("rollback")
            raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def cut_off(self) -> int:
        """Close the rows that a killed process left open; returns how many there were.

        Rows of which something may have gone out to a vendor stay open: they are found again, or asked about.
        """
        return self._db.execute(
            "update attempt set outcome='cut_off', usd_reserved=0, ended=? where outcome='open' and remote_id='' and sent=0",
            (time.time(),),
        ).rowcount

    def begin(
        self,
        target: str,
        kind: str,
        key: str,
        generator: str,
        usd: float = 0.0,
        budget: float | None = None,
        seed: int = 0,
        hire: Hire | None = None,
    ) -> int:
        """Open a row and reserve its cost; BudgetExceeded if spent + reserved + this would pass `budget`.

        With `hire` the row says, durably and before the request goes out, that one may have been sent.
        """
        self._db.execute("begin immediate")
        try:
            if usd and budget is not None and self.committed() + usd > budget + 1e-9:
                raise BudgetExceeded(
                    f"Making {target} with {generator} would cost about {dollars(usd)} USD; {dollars(self.committed())} of the film's "
                    f"budget of {dollars(budget)} USD are spent or promised. Raise budget in film.toml, or use the stage, which is free."
                )
            row = self._db.execute(
                "insert into attempt (target, kind, key, generator, seed, started, usd_reserved, model, request_key, sent, unpriced, plan) "
                "values (?,?,?,?,?,?,?,?,?,?,?,?)",
                (target, kind, key, generator, seed, time.time(), usd, *_hired(hire)),
            )
            self._db.execute("commit")
        except BaseException:
            if self._db.in_transaction:  # a full disk ends it by itself
                self._db.execute("rollback")
            raise
        return int(row.lastrowid or 0)

    def remote(self, attempt: int, remote_id: str, extra: str = "{}") -> None:
        """Store the vendor's job id, before the first poll."""
        self._db.execute("update attempt set remote_id=?, extra=? where id=?", (remote_id, extra, attempt))

    def end(self, attempt: int, outcome: str, usd: float = 0.0, note: str = "", keep_reserve: bool = False) -> None:
        """Close a row with what it really cost; `keep_reserve` when nobody knows, so that the cap counts it as spent."""
        self._db.execute(
            "update attempt set outcome=?, ended=?, usd=?, usd_reserved=case when ? then usd_reserved else 0 end, note=? where id=?",
            (outcome, time.time(), usd, keep_reserve, note[:500], attempt),
        )

    def under_way(self) -> list[Attempt]:
        """Open rows of requests that have been sent to a vendor, or may have been, oldest first."""
        rows = self._db.execute(
            f"select {_COLUMNS} from attempt where outcome='open' and (sent=1 or remote_id<>'') order by id"
        )
        return [_attempt(row) for row in rows]

    @contextmanager
    def attempt(self, target: str, kind: str, key: str, generator: str) -> Iterator[int]:
        """A free attempt: a row before and after; an exception closes it as failed."""
        number = self.begin(target, kind, key, generator)
        try:
            yield number
        except BaseException as error:
            self.end(number, "failed", note=f"{type(error).__name__}: {error}")
            raise
        self.end(number, "done")

    def spent(self) -> float:
        """US dollars spent."""
        return float(self._db.execute("select coalesce(sum(usd), 0) from attempt").fetchone()[0])

    def committed(self) -> float:
        """US dollars spent or reserved by open rows."""
        return float(self._db.execute("select coalesce(sum(usd + usd_reserved), 0) from attempt").fetchone()[0])

    def attempts(self, target: str = "") -> list[Attempt]:
        """All rows, or those of one target, oldest first."""
        where, values = ("where target=?", (target,)) if target else ("", ())
        rows = self._db.execute(f"select {_COLUMNS} from attempt {where} order by id", values)
        return [_attempt(row) for row in rows]

    def seconds(self, kind: str) -> float:
        """Median seconds that a finished attempt of this kind took; 0 when none has finished."""
        rows = self._db.execute(
            "select ended - started from attempt where kind=? and outcome='done' order by 1", (kind,)
        ).fetchall()
        return float(rows[len(rows) // 2][0]) if rows else 0.0


def dollars(usd: float) -> str:
    """An amount in words: cents, and where there are hardly any, parts of them."""
    return f"{usd:.2f}" if usd == 0 or abs(usd) >= 0.1 else f"{usd:.4f}"


def _hired(hire: Hire | None) -> tuple[str, str, int, int, str]:
    return ("", "", 0, 0, "{}") if hire is None else (hire.model, hire.request_key, 1, int(hire.unpriced), hire.plan)


def _attempt(row: tuple[Any, ...]) -> Attempt:
    made = Attempt(*row)
    return replace(made, sent=bool(made.sent), unpriced=bool(made.unpriced))
