"""What can be made again and is kept for the user from film to film (bodies, creatures, vectors of words): where, and how much of it.

The folder has a bound. What has not been used for longest goes first; what nobody has used for a month goes in any case, and with it
whatever older versions of the program left there. A file says by its own time when it was last used. Nothing that was used in the
last minutes is touched, for another process may be at work with it; and should a file go all the same between two looks at it, it is
made again. So no lock is needed: two that tidy at once remove the same files.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from filmwright.errors import InputError

LIMIT = 2 * 1024**3  # bytes
VARIABLE = "FILMWRIGHT_CACHE_LIMIT"
IN_USE = 15 * 60.0  # seconds since its last use in which a file is never removed
UNUSED = 30 * 86400.0  # and after which it goes even where there is room
STALE_PART = 86400.0  # seconds after which a half written file was left by a process that was killed
TOUCHED = 3600.0  # a use is noted at most so often: reading shall not write
EVERY = 3600.0  # seconds between two looks at a folder, but for a process that has itself written
WRITTEN = 64 * 1024**2  # bytes since the last
TARGET = 0.9  # of the bound: what is left after tidying, so that not every new file means another round
STAMP = ".tidied"
OURS = {
    ".": ("vectors-*.npy", ".vectors-*.partial*", "wordnet-*.tsv", ".wordnet-*.partial*"),
    "people": ("*.[0-9]*.npz", "*.part"),
    "places": ("*.json", ".*.part"),
}  # by room; nothing else is touched
SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([KMGT]?)i?B?\s*", re.I)
UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}
_written = 0  # bytes that this process has put into the folder since it last tidied


@dataclass(frozen=True)
class Kept:
    """A file in the folder: its bytes, and when it was last used (seconds of the system's clock)."""

    path: Path
    size: int
    used: float


@dataclass(frozen=True)
class Tidied:
    """What tidying did: files and bytes that went, and that are left."""

    gone: int
    freed: int
    left: int
    holds: int


def folder() -> Path:
    """Where the user's system wants files that can be made again. FILMWRIGHT_CACHE names another place."""
    named = os.environ.get("FILMWRIGHT_CACHE")
    if named:
        return Path(named)
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "filmwright"


def limit() -> int:
    """How many bytes the folder may hold: FILMWRIGHT_CACHE_LIMIT ("500M", "4G"), else 2 GB. InputError for anything else there."""
    said = os.environ.get(VARIABLE, "")
    if not said.strip():
        return LIMIT
    found = SIZE.fullmatch(said)
    if found is None:
        raise InputError(
            f"{VARIABLE} is {said!r}, which is no size. Say how much the folder of what is kept between films may hold, as 500M or "
            "4G (0 keeps only what is in use), or unset it for 2G."
        )
    return int(float(found[1]) * UNITS[found[2].upper()])


def used(path: Path) -> None:
    """Note that a file is in use."""
    with suppress(OSError):
        if time.time() - path.stat().st_mtime > TOUCHED:
            os.utime(path)


def wrote(size: int) -> None:
    """Note that this process has added so many bytes; the folder is tidied when it is time."""
    global _written
    first, _written = _written == 0, _written + size
    stamp = folder() / STAMP
    with suppress(OSError):
        due = first and (not stamp.exists() or time.time() - stamp.stat().st_mtime > EVERY)
        if due or _written > WRITTEN:
            _written = 1
            stamp.touch()
            tidy()


def kept() -> list[Kept]:
    """All files of ours in the folder, the one that was used last at the end."""
    found = []
    for path in _files(folder()):
        with suppress(OSError):
            state = path.stat()
            found.append(Kept(path, state.st_size, state.st_mtime))
    return sorted(found, key=lambda one: (one.used, one.path))


def tidy(everything: bool = False) -> Tidied:
    """Bring the folder to its bound, or, with `everything`, empty it of all that is not in use."""
    most, now = limit(), time.time()
    found = kept()
    holds = sum(one.size for one in found)
    aim = 0 if everything else most * TARGET if holds > most else most
    gone = freed = 0
    for one in found:
        age = now - one.used
        part = one.path.suffix == ".part" or one.path.name.startswith(".")
        old = age > (STALE_PART if part else UNUSED)
        if age < IN_USE or (part and not old) or not (old or holds - freed > aim):
            continue
        if _removed(one):
            gone, freed = gone + 1, freed + one.size
    return Tidied(gone, freed, len(found) - gone, holds - freed)


def _removed(one: Kept) -> bool:
    """Remove a file unless somebody has used it since it was listed; whether it is gone."""
    try:
        if one.path.stat().st_mtime == one.used:
            one.path.unlink()
            return True
        return False
    except FileNotFoundError:
        return True  # somebody else tidies, too
    except OSError:
        return False  # held open where the system forbids it, or not ours to remove


def _files(at: Path) -> Iterator[Path]:
    """The files of our making in the folder, by their names; links are not followed."""
    for room, names in OURS.items():
        try:
            entries = list(os.scandir(at / room))
        except OSError:
            continue
        for entry in entries:
            if entry.is_file(follow_symlinks=False) and any(fnmatch(entry.name, name) for name in names):
                yield Path(entry.path)
