"""Large files of ours, read once: what TOML takes a fifth of a second to say is kept beside it as JSON, by the content of the file.

The memory holds nothing that reading the file would not give; what it gives is checked as the file's own tables are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from filmwright import files
from filmwright.errors import DiskFull
from filmwright.formats import tables

VERSION = 1  # raised when the memory holds something else
LEAST = 4096  # bytes of a file from which it is worth to be remembered


def read(path: Path, folder: Path, kind: str, version: int) -> dict[str, Any]:
    """The tables of a file, as `tables.read` gives them, from the memory in `folder` where the file has not changed since.

    Raises what `tables.read` raises. A folder that cannot be written to costs time, nothing else.
    """
    size = path.stat().st_size
    if not LEAST <= size <= tables.LARGEST:
        return tables.read(path, kind, version)
    of = _content(path, kind, version)
    known = _remembered(folder / f"{path.stem}.json", of)
    if known is not None:
        return known
    found = tables.read(path, kind, version)
    _remember(folder / f"{path.stem}.json", of, found)
    return found


def keep(path: Path, folder: Path, kind: str, version: int, held: Mapping[str, Any]) -> None:
    """Remember what a file holds that has just been written."""
    if path.stat().st_size >= LEAST:
        _remember(folder / f"{path.stem}.json", _content(path, kind, version), held)


def _content(path: Path, kind: str, version: int) -> str:
    return f"{VERSION} {kind}.{version} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _remember(kept: Path, of: str, held: Mapping[str, Any]) -> None:
    if _is_plain(held):
        with suppress(OSError, DiskFull):
            files.write(kept, json.dumps({"of": of, "tables": held}, separators=(",", ":")))


def _remembered(kept: Path, of: str) -> dict[str, Any] | None:
    """What is remembered of a file with this content; None where nothing is, or nothing that can be read."""
    try:
        if kept.stat().st_size > 2 * tables.LARGEST:
            return None
        table = json.loads(kept.read_text("utf-8"))
        return dict(table["tables"]) if table["of"] == of else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _is_plain(value: Any) -> bool:
    """Whether JSON says the same as TOML: dates and infinities are not among what it can say."""
    if isinstance(value, Mapping):
        return all(_is_plain(item) for item in value.values())
    if isinstance(value, list):
        return all(_is_plain(item) for item in value)
    if isinstance(value, float):
        return value - value == 0.0
    return isinstance(value, bool | int | str)
