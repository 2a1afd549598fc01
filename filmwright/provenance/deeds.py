"""What was found in a film's files, and whose it was, in the order in which it was found: a table in the ledger's file.

Every row holds a digest of the row before it, so that no row can be changed, put in or taken out later without its being seen. What it
records is what lay in the files when filmwright looked; of what happened elsewhere it knows nothing.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filmwright.database import connected
from filmwright.errors import FilmError

PERSON = "person"
LARGEST = 4 * 1024 * 1024  # characters of one content that are kept; a screenplay of 300 pages has 500,000
_TABLE = """
create table if not exists deed (
  id integer primary key,
  at real not null,
  record text not null,
  maker text not null,
  digest text not null,
  content text not null,
  before text not null,
  seal text not null
);
create index if not exists deed_record on deed (record);
"""


@dataclass(frozen=True)
class Deed:
    """One state of one record ("screenplay", "shot/1-003"): when it was found, whose it was (PERSON or a program), and its content."""

    id: int
    at: float
    record: str
    maker: str
    digest: str
    content: str
    before: str
    seal: str


@dataclass(frozen=True)
class Chain:
    """Whether the rows hold together: how many, the last seal, and the first row that does not fit (0: all do)."""

    rows: int
    head: str
    broken_at: int


class Deeds:
    """The table of one film; `opened` gives it."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def note(self, states: Iterable[tuple[str, str, str]]) -> int:
        """Record states, each (record, maker, content), unless the last one of that record is the same; how many were new."""
        new = 0
        self._db.execute("begin immediate")
        try:
            last = dict(self._last())
            head = self._db.execute("select seal from deed order by id desc limit 1").fetchone()
            before = head[0] if head else ""
            for record, maker, content in states:
                digest = hashlib.sha256(content.encode()).hexdigest()
                if last.get(record) == (digest, maker):
                    continue
                at, kept = round(time.time(), 3), content[:LARGEST]
                seal = _seal(at, record, maker, digest, kept, before)
                self._db.execute(
                    "insert into deed (at, record, maker, digest, content, before, seal) values (?,?,?,?,?,?,?)",
                    (at, record, maker, digest, kept, before, seal),
                )
                last[record], before, new = (digest, maker), seal, new + 1
            self._db.execute("commit")
        except BaseException:
            if self._db.in_transaction:  # a full disk ends it by itself
                self._db.execute("rollback")
            raise
        return new

    def _last(self) -> Iterator[tuple[str, tuple[str, str]]]:
        newest = "select record, digest, maker from deed where id in (select max(id) from deed group by record)"
        for record, digest, maker in self._db.execute(newest):
            yield record, (digest, maker)

    def of(self, record: str) -> list[Deed]:
        """The states of one record, oldest first."""
        return self._read("where record=? order by id", record)

    def all(self) -> list[Deed]:
        """Every row, oldest first."""
        return self._read("order by id")

    def chain(self) -> Chain:
        """Whether every row is as it was written."""
        before, rows = "", 0
        for row in self.all():
            rows += 1
            if row.before != before or row.seal != _seal(
                row.at, row.record, row.maker, row.digest, row.content, before
            ):
                return Chain(rows, before, row.id)
            before = row.seal
        return Chain(rows, before, 0)

    def _read(self, rest: str, *values: str) -> list[Deed]:
        rows = self._db.execute(
            f"select id, at, record, maker, digest, content, before, seal from deed {rest}", values
        ).fetchall()
        return [Deed(*row) for row in rows]


@contextmanager
def opened(path: Path) -> Iterator[Deeds]:
    """The table in a ledger's file; FilmError when the file cannot be read."""
    try:
        db = connected(path)
        try:
            db.executescript(_TABLE)
            yield Deeds(db)
        finally:
            db.close()
    except sqlite3.DatabaseError as error:
        raise FilmError(
            f"The ledger {path} cannot be read ({error}). Move it away to start a new one; takes and sounds are not touched, but who "
            "wrote what until now is then no longer on record."
        ) from error


def _seal(at: float, record: str, maker: str, digest: str, content: str, before: str) -> str:
    row = json.dumps([at, record, maker, digest, content, before], ensure_ascii=False)
    return hashlib.sha256(row.encode()).hexdigest()
