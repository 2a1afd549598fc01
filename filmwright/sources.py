"""The program's own source code in a digest: what is kept between runs is kept by it where no one raises a number, so that a change of the
code is never answered with what an older one made."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent
READ = (".py", ".toml", ".json", ".txt")  # what a module is written in, and the tables beside it


@cache
def digest_of(*rooms: str) -> str:
    """Digest of all source files in folders of the package ("stage", "reading") or of files there ("stage/people/body.py"), 12 ms for four
    megabytes; "" where the code lies nowhere to be read, and then nothing may be kept by it."""
    found = hashlib.sha256()
    try:
        for room in rooms:
            for path in sorted(_files(ROOT / room)):
                content = path.read_bytes()
                found.update(f"{path.relative_to(ROOT).as_posix()} {len(content)}\n".encode())
                found.update(content)
    except OSError:
        return ""
    return found.hexdigest()


def _files(at: Path) -> Iterator[Path]:
    if at.is_file():
        yield at
        return
    with os.scandir(at) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                yield from _files(Path(entry.path))
            elif entry.name.endswith(READ):
                yield Path(entry.path)
