"""Recordings: a person's own voice in place of a synthetic one, line by line, timed to the lips and brought to the film's level.

A recording lies in `recordings/`, named after its line (`1-5.wav`) or after who speaks and which of their lines it is (`nora-2.m4a`).
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from filmwright import files
from filmwright.errors import InputError, MediaError, NotFound
from filmwright.film import Film
from filmwright.media import sound
from filmwright.screenplay import Line, Screenplay

if TYPE_CHECKING:
    from filmwright.sound.voices.aligning import Aligned
    from filmwright.sound.voices.kokoro import Speech

FOLDER = "recordings"
ENDINGS = (".wav", ".m4a", ".mp3", ".flac", ".ogg", ".opus", ".aif", ".aiff")
RATE = 48_000
LONGEST = 120.0  # seconds; nobody says one line for longer
LARGEST = 200 << 20  # bytes: two minutes at 192 kHz in stereo have 140 MB
FITS = (0.4, 2.5)  # a recording this much shorter or longer than the line is hardly the line
HIGHEST = 0.97  # full scale is 1; a peak that the film's level would lift above this holds the whole recording down
VERSION = 1  # raised when recordings would now be fitted otherwise


@dataclass(frozen=True)
class Found:
    """The recordings in the folder: by line id, and the names that fit no line."""

    lines: dict[str, Path]
    unknown: tuple[str, ...]


def found(film: Film, screenplay: Screenplay) -> Found:
    """Which line each recording is of. InputError when two are of one line."""
    folder = film.path(FOLDER)
    names = _names(screenplay)
    lines: dict[str, Path] = {}
    unknown = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if path.name.startswith(".") or path.suffix.lower() not in ENDINGS:
            continue
        line = names.get(path.stem) or names.get(files.slug(path.stem))
        if line is None:
            unknown.append(path.name)
        elif line in lines:
            raise InputError(
                f"{FOLDER}/{lines[line].name} and {FOLDER}/{path.name} are both of line {line}. Move one of them away."
            )
        else:
            lines[line] = path
    return Found(lines, tuple(unknown))


def _names(screenplay: Screenplay) -> dict[str, str]:
    """What the recordings of each line may be called: its id, or its speaker and which of their lines it is."""
    said: dict[str, int] = {}
    names: dict[str, str] = {}
    for line in screenplay.lines:
        if line.spoken:
            who = files.slug(line.character)
            said[who] = said.get(who, 0) + 1
            names[f"{who}-{said[who]}"] = line.id
    return names | {line.id: line.id for line in screenplay.lines if line.spoken}


def add(film: Film, screenplay: Screenplay, name: str, source: Path) -> Path:
    """Put a recording into the film as that of a line (its id, or `nora-2`); where it lies. The one that was there is kept aside.

    Raises NotFound for a line that is not there, InputError or MediaError for a file that cannot be used.
    """
    names = _names(screenplay)
    line = names.get(name) or names.get(files.slug(name))
    if line is None:
        known = ", ".join(list(names)[-12:])
        raise NotFound(f"There is no line {name!r} that is spoken in {film.folder}; there are {known}…")
    if not source.is_file():
        raise InputError(f"There is no file {source}. Give a recording of line {line} ({', '.join(ENDINGS)}).")
    if source.suffix.lower() not in ENDINGS:
        raise InputError(f"{source.name} is no sound file that is read here; {', '.join(ENDINGS)} are.")
    read(source, line)
    target = film.path(FOLDER, f"{line}{source.suffix.lower()}")
    old = found(film, screenplay).lines.get(line)
    data = source.read_bytes()
    if old is not None and not old.samefile(source):
        _put_aside(film, old)
    files.write(target, data)
    return target


def _put_aside(film: Film, old: Path) -> None:
    """A recording that gives way to another is kept: nothing that a person made is lost."""
    folder = film.path(FOLDER, "earlier")
    folder.mkdir(exist_ok=True)
    target = next(p for n in range(1, 10_000) if not (p := folder / f"{old.stem}.{n}{old.suffix}").exists())
    old.replace(target)


def read(path: Path, line: str) -> np.ndarray[Any, Any]:
    """The recording as mono float samples at RATE; InputError or MediaError, naming the line, when it cannot be used."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise InputError(f"The recording {path} of line {line} cannot be read ({error.strerror}).") from error
    if size > LARGEST:
        raise InputError(
            f"The recording {path} of line {line} has {size >> 20} MB; one line has {LARGEST >> 20} MB at most. Cut it to the line."
        )
    try:
        samples = sound(path, RATE, LONGEST)
    except (MediaError, ValueError, MemoryError) as error:
        raise MediaError(
            f"The recording {path} of line {line} cannot be used: {str(error).rstrip('.')}. Record it again, as WAV or M4A of "
            f"{LONGEST:.0f} seconds at most, or take it out of the folder to hear the synthetic voice."
        ) from error
    mono = samples.mean(axis=0) if len(samples) else np.zeros(0, np.float32)
    if not np.isfinite(mono).all():
        raise MediaError(
            f"The recording {path} of line {line} is damaged: it holds values that are no sound. Record it again."
        )
    return mono


@lru_cache(maxsize=4096)
def _digest(path: Path, size: int, changed: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def digest(path: Path) -> str:
    """A digest of a recording, so that a line falls when its recording changes; read once for each state of the file."""
    seen = path.stat()
    if seen.st_size > LARGEST:
        raise InputError(f"The recording {path} has {seen.st_size >> 20} MB; one line has {LARGEST >> 20} MB at most.")
    return _digest(path, seen.st_size, seen.st_mtime_ns)


def fitted(path: Path, line: Line, delivery: str, synthetic: Speech, seed: int) -> Aligned:
    """A recording cut to its words, timed, and at the level of the film's speech; InputError when nobody is heard in it."""
    from filmwright.sound.voices import aligning
    from filmwright.sound.voices import delivery as acting

    try:
        cut = aligning.align(read(path, line.id), RATE, synthetic)
    except InputError as error:
        raise InputError(f"The recording {path} of line {line.id} cannot be used: {str(error).rstrip('.')}.") from error
    asked = acting.manner(delivery)
    # A person whispers and shouts by themselves: only the level, and what the voice passes through, are the film's.
    manner = acting.Manner(level=min(asked.level, 3.0), through=asked.through)
    samples = acting.played(cut.samples, RATE, manner, seed)
    peak = float(np.abs(samples).max(initial=0.0))
    if peak > HIGHEST:
        samples = samples * np.float32(HIGHEST / peak)
    return aligning.Aligned(samples, RATE, cut.phones, cut.stretch)


def recipe(film: Film, path: Path, line: Line, parts: dict[str, str], cut: Aligned, said: str) -> dict[str, Any]:
    """What is kept beside the fitted recording; `said` are the words that it was made for."""
    seconds = len(cut.samples) / cut.rate
    return {
        "parts": parts,
        "recorded": True,
        "file": f"{FOLDER}/{path.name}",
        "said": said,
        "stretch": round(cut.stretch, 3),
        "text": line.spoken,
        "seconds": round(seconds, 4),
        "frames": math.ceil(seconds * film.settings.fps),
        "phones": [[p.symbol, round(p.start, 4), round(p.end, 4)] for p in cut.phones],
        "unread": "",
    }


def doubts(film: Film, path: Path, line: Line) -> list[str]:
    """What the person should know of a recording that was fitted: that it is of other words, or hardly of these."""
    made = film.recipe("sound", "dialogue", f"{line.id}.json") or {}
    said, stretch = str(made.get("said", line.spoken)), float(made.get("stretch", 1.0))
    if _heard(said) != _heard(line.spoken):
        return [
            f"Line {line.id} now reads {line.spoken!r}, but {FOLDER}/{path.name} was recorded for {said!r}; it is still heard. Record it "
            "again, or take it away."
        ]
    if not FITS[0] <= stretch <= FITS[1]:
        return [
            f"{FOLDER}/{path.name} lasts {stretch:.1f} times as long as line {line.id} should ({line.spoken!r}): is it the right one?"
        ]
    return []


def _heard(words: str) -> list[str]:
    """The words as they are heard: marks and capitals are not."""
    return re.findall(r"\w+", words.casefold())
