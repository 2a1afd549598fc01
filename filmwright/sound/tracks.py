"""Tracks on disk: a film's worth of samples in scratch files that are worked on in blocks, so that memory does not grow with the film."""

from __future__ import annotations

import errno
import mmap
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import DiskFull, MediaError
from filmwright.sound import RATE

BLOCK = 10 * RATE  # samples worked on at once


def scratch_track(folder: Path, name: str, count: int, channels: int = 2) -> Array:
    """(count, channels) float32 zeros in a file whose room on the disk is taken now: a mapped file that cannot grow kills the process
    later.
    """
    path = folder / f"{name}.f32"
    size = max(1, count) * 4 * channels
    try:
        with path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size)
            else:
                file.truncate(size)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(
                f"The mix needs {6 * size / 1e6:.0f} MB of working space and the disk is full. Free some, or name another "
                "temporary folder in TMPDIR; nothing finished was lost."
            ) from error
        raise MediaError(f"The working file {path} cannot be written ({error.strerror}).") from error
    return np.memmap(path, np.float32, "r+", shape=(max(1, count), channels))[:count]


def let_go(*tracks: Array) -> None:
    """Give back the memory that pages of scratch tracks take; what was written is in their files and is read again when it is needed.

    Pages of mapped files count as the process's memory for as long as they are mapped in, and a long film has gigabytes of them.
    """
    for track in tracks:
        mapped = getattr(track, "_mmap", None)
        if mapped is not None and hasattr(mmap, "MADV_DONTNEED"):
            mapped.madvise(mmap.MADV_DONTNEED)


def windows(track: Array, *others: Array) -> Iterator[slice]:
    """The blocks of a track, one after the other; the memory of the track and of the others is given back on the way."""
    for start in range(0, len(track), BLOCK):
        yield slice(start, start + BLOCK)
        if start // BLOCK % 6 == 5:
            let_go(track, *others)
    let_go(track, *others)


def add(track: Array, samples: Array, start: float) -> None:
    """Add samples to a track from `start` seconds; what sticks out at either end is dropped."""
    first = round(start * RATE)
    skip = max(0, -first)
    first = max(0, first)
    room = min(len(samples) - skip, len(track) - first)
    if room > 0:
        track[first : first + room] += samples[skip : skip + room]


def faded(samples: Array, rise: float, fall: float) -> Array:
    """Equal-power fades at both ends of (n, channels), in seconds, in place; the same array."""
    for seconds, backwards in ((rise, False), (fall, True)):
        edge = min(round(seconds * RATE), len(samples))
        if edge > 0:
            ramp = np.sin(np.linspace(0, np.pi / 2, edge, dtype=np.float32))[:, None]
            part = samples[len(samples) - edge :] if backwards else samples[:edge]
            part *= ramp[::-1] if backwards else ramp
    return samples
