"""The ledger: every attempt at every made thing, and the only door through which money is spent.

An attempt is a row before anything is sent and is closed after. A cap is checked inside the same transaction that opens the row, so
that no two attempts can pass it together. SQLite in WAL mode; a killed process leaves its row open, which is how it is found again.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filmwright.errors import BudgetExceeded, FilmError, NewerSchema

SCHEMA = 1
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
  note text not null default ''
);
create index if not exists attempt_target on attempt (target);
"""


@dataclass(frozen=True)
class Attempt:
    """One row: outcome is open, done, failed, refused or cut_off (its process died)."""

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


class Ledger:
    """The ledger of one film."""

    def __init__(self, path: Path) -> None:
        try:
            self._db = sqlite3.connect(path, isolation_level=None, timeout=30)
            self._db.execute("pragma journal_mode=wal")
            self._db.execute("pragma synchronous=full")
            version = int(self._db.execute("pragma user_version").fetchone()[0])
            if version > SCHEMA:
                raise NewerSchema(
                    f"{path} was written by a newer filmwright (ledger {version}, this one knows {SCHEMA})."
                )
            self._db.executescript(_TABLE)
            self._db.execute(f"pragma user_version={SCHEMA}")
        except sqlite3.DatabaseError as error:
            raise FilmError(
                f"The ledger {path} cannot be read ({error}). Move it away to start a new one; takes and sounds are not touched."
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def cut_off(self) -> int:
        """Close the rows that a killed process left open; returns how many there were. Rows with a remote id stay open."""
        return self._db.execute(
            "update attempt set outcome='cut_off', ended=? where outcome='open' and remote_id=''", (time.time(),)
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
    ) -> int:
        """Open a row and reserve its cost; BudgetExceeded if spent + reserved + this would pass `budget`."""
        self._db.execute("begin immediate")
        try:
            if usd and budget is not None and self.committed() + usd > budget + 1e-9:
                raise BudgetExceeded(
                    f"Making {target} with {generator} would cost about {usd:.2f} USD; {self.committed():.2f} of the film's budget "
                    f"of {budget:.2f} USD are spent or promised. Raise budget in film.toml, or use the stage, which is free."
                )
            row = self._db.execute(
                "insert into attempt (target, kind, key, generator, seed, started, usd_reserved) values (?,?,?,?,?,?,?)",
                (target, kind, key, generator, seed, time.time(), usd),
            )
            self._db.execute("commit")
        except BaseException:
            self._db.execute("rollback")
            raise
        return int(row.lastrowid or 0)

    def remote(self, attempt: int, remote_id: str) -> None:
        """Store the vendor's job id, before the first poll."""
        self._db.execute("update attempt set remote_id=? where id=?", (remote_id, attempt))

    def end(self, attempt: int, outcome: str, usd: float = 0.0, note: str = "") -> None:
        """Close a row with what it really cost."""
        self._db.execute(
            "update attempt set outcome=?, ended=?, usd=?, usd_reserved=0, note=? where id=?",
            (outcome, time.time(), usd, note, attempt),
        )

    @contextmanager
    def attempt(self, target: str, kind: str, key: str, generator: str) -> Iterator[int]:
        """A free attempt: a row before and after; an exception closes it as failed."""
        number = self.begin(target, kind, key, generator)
        try:
            yield number
        except BaseException as error:
            self.end(number, "failed", note=f"{type(error).__name__}: {error}"[:500])
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
        rows = self._db.execute(
            "select id, target, kind, key, generator, seed, started, ended, outcome, usd_reserved, usd, remote_id, note "
            f"from attempt {where} order by id",
            values,
        )
        return [Attempt(*row) for row in rows]

    def seconds(self, kind: str) -> float:
        """Median seconds that a finished attempt of this kind took; 0 when none has finished."""
        rows = self._db.execute(
            "select ended - started from attempt where kind=? and outcome='done' order by 1", (kind,)
        ).fetchall()
        return float(rows[len(rows) // 2][0]) if rows else 0.0
