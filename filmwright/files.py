"""Files that are never half written: write beside, fsync, rename. And no path outside the folder."""

from __future__ import annotations

import errno
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from filmwright.errors import DiskFull, FilmError

PARTIAL = ".partial"
_TEMPORARY = re.compile(rf"\.(.+)\.[^.]+{re.escape(PARTIAL)}(?:\.\w+)?")
# Letters that are no plain ones with a mark.
_SPELT = str.maketrans(
    {
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "ø": "o",
        "Ø": "o",
        "ß": "ss",
        "ł": "l",
        "Ł": "l",
        "đ": "d",
        "Đ": "d",
        "þ": "th",
        "Þ": "th",
    }
)


@contextmanager
def beside(path: Path, suffix: str = "") -> Iterator[Path]:
    """A temporary path in the same folder; when the block ends well it takes the place of `path`, durably.

    `suffix` is the ending that a writer needs to see (".mp4"). On any error the temporary file is removed and `path` is untouched.
    Raises DiskFull when the disk is full.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=PARTIAL + suffix, dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        with full_disk_told(path):
            yield temporary
            temporary.chmod(0o644)
            settle(temporary)
            temporary.replace(path)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()
    _sync_folder(path.parent)


@contextmanager
def full_disk_told(path: Path) -> Iterator[None]:
    """Turn the system's 'no space left' into one paragraph that says what happened to which file."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(
                f"The disk is full: {_meant(path)} could not be written in {path.parent}. Everything finished before is still "
                "there; free some space and run the same command again, it goes on from where it stopped."
            ) from error
        raise


def _meant(path: Path) -> str:
    """The name of a file, also where what was written is a temporary one beside it (or beside that one)."""
    name = path.name
    while found := _TEMPORARY.fullmatch(name):
        name = found.group(1)
    return name


def unfinished(path: Path) -> bool:
    """Whether a file is one that is being written beside the one whose place it will take: nobody else has it yet."""
    return _TEMPORARY.fullmatch(path.name) is not None


def settle(path: Path) -> None:
    """Have what was written to a file lie on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write(path: Path, data: bytes | str) -> None:
    """Write a whole file, or leave the old one as it was."""
    with beside(path) as temporary:
        temporary.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)


def inside(folder: Path, *names: str) -> Path:
    """`folder`/names…, refusing any name that would leave the folder."""
    path = folder.joinpath(*names)
    where = path.resolve()
    if not where.is_relative_to(_where(folder.absolute())) and not where.is_relative_to(folder.resolve()):
        raise FilmError(
            f"The path {'/'.join(names)!r} leads out of the film's folder {folder}; rename it in the film's files."
        )
    return path


@lru_cache(maxsize=64)
def _where(folder: Path) -> Path:
    """Where a folder lies, as it was first found: a film asks thousands of times."""
    return folder.resolve()


def sweep(folder: Path) -> None:
    """Remove what a killed process left half written below `folder`."""
    for left in folder.rglob(f".*{PARTIAL}*"):
        if left.is_file():
            with suppress(OSError):
                left.unlink()


def slug(text: str, longest: int = 40, empty: str = "untitled") -> str:
    """A harmless file name out of any text: ascii letters, digits and hyphens."""
    spelt = text.translate(_SPELT)
    plain = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return words[:longest].rstrip("-") or empty


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
