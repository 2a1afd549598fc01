"""Tables of a film in SQLite: opened alike, and a full disk is told as one."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

from filmwright.errors import DiskFull

_NARROW = (
    1 << 20
)  # bytes of free disk under which the system's "I/O error" means that there is no room: shared memory is 32 kB at once


class Tables(sqlite3.Connection):
    """A connection that says it when the disk is full."""

    file = Path()

    def execute(self, *given: Any) -> sqlite3.Cursor:
        """As SQLite's own; raises DiskFull."""
        try:
            return super().execute(*given)
        except sqlite3.OperationalError as error:
            if self._full(error):
                raise self._told() from error
            raise

    def executescript(self, script: str) -> sqlite3.Cursor:
        """As SQLite's own; raises DiskFull."""
        try:
            return super().executescript(script)
        except sqlite3.OperationalError as error:
            if self._full(error):
                raise self._told() from error
            raise

    def _full(self, error: sqlite3.OperationalError) -> bool:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return code == sqlite3.SQLITE_FULL or (
            code == sqlite3.SQLITE_IOERR and shutil.disk_usage(self.file.parent).free < _NARROW
        )

    def _told(self) -> DiskFull:
        return DiskFull(
            f"The disk is full: {self.file.name} could not be written in {self.file.parent}. Everything finished before is still there; "
            "free some space and run the same command again, it goes on from where it stopped."
        )


def connected(path: Path) -> Tables:
    """A film's tables, written ahead (WAL), each statement a transaction of its own. Raises sqlite3.DatabaseError or DiskFull."""
    tables: Tables = sqlite3.connect(path, isolation_level=None, timeout=30, factory=Tables)
    tables.file = path
    try:
        tables.execute("pragma journal_mode=wal")
    except BaseException:
        tables.close()
        raise
    return tables
