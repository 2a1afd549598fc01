"""Foretelling: what of a film falls when it is made again, before it is.

The pure steps (breakdown, block, direct) are run in a copy that is thrown away; what they change there is what making would change.
Takes and recordings stand in the copy as links, so that it takes no room and nothing of the film is touched.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filmwright.film import Film
from filmwright.steps import block, breakdown, direct, speak
from filmwright.steps.progress import Silent

MEDIA = (".mp4", ".mov", ".mkv", ".webm", ".wav", ".png", ".jpg", ".exr", ".flac", ".mp3")
LEFT_OUT = ("out", "cut-out", "storyboard", ".git")
ROOM = "foretold-"
LEFT = 3600.0  # seconds after which a copy was left by a process that was killed


@contextmanager
def foretold(film: Film) -> Iterator[Film]:
    """The film as breakdown, block and direct would leave it: the film itself where all of them stand, else a copy for as long as the
    block lasts. Lines that will be spoken anew have their estimated length there."""
    if not _moved(film):
        yield film
        return
    with tempfile.TemporaryDirectory(prefix=ROOM, dir=_room(film)) as name:
        copy = _copied(film, Path(name) / "film")
        with copy.lock():
            breakdown.run(copy, Silent())
            screenplay = breakdown.load(copy)
            for line in list(speak.wanted(copy, screenplay)):
                if line.status.stale:
                    copy.path("sound", "dialogue", f"{line.line.id}.json").unlink(missing_ok=True)
            block.run(copy, screenplay, Silent())
            direct.run(copy, Silent())
        yield copy


def _moved(film: Film) -> bool:
    """Whether a scene or a shot list does not stand; without a screenplay there is nothing that could."""
    if not film.path("screenplay.fountain").exists():
        return False
    screenplay = breakdown.load(film)
    return any(status.stale for status in (*block.statuses(film, screenplay), *direct.statuses(film)))


def _room(film: Film) -> Path | None:
    """Where the copy lies: in the film's folder, whose disk can link; the system's own place where that cannot be written to."""
    room = film.path(".cache")
    try:
        room.mkdir(exist_ok=True)
    except OSError:
        return None
    for left in room.glob(f"{ROOM}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > LEFT:
                shutil.rmtree(left)
    return room if os.access(room, os.W_OK) else None


def _copied(film: Film, to: Path) -> Film:
    """The film's files in another folder: copies of what is written in, links to media."""

    def left_out(folder: str, names: list[str]) -> set[str]:
        top = Path(folder) == film.folder
        return {name for name in names if name.startswith(ROOM) or (top and name in LEFT_OUT)}

    def brought(source: str, target: str) -> None:
        if Path(source).suffix in MEDIA:
            with suppress(OSError):
                os.link(source, target)
                return
        shutil.copyfile(source, target)

    shutil.copytree(film.folder, to, ignore=left_out, copy_function=brought, dirs_exist_ok=True)
    return Film(to)
