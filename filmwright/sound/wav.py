"""WAV files, read and written with numpy. Writing is atomic and can go on block by block."""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import DiskFull, MediaError
from filmwright.sound import RATE

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_AT_ONCE = 10 * RATE  # frames
_MOST_BYTES = 0xFFFF_FFFF - 64  # the sizes in a RIFF header have 32 bits


def write_wav(path: Path, samples: Array, rate: int = RATE, bits: int = 24) -> None:
    """Write (n,) or (n, channels) floats in -1..1; see `write_blocks`."""
    write_blocks(path, [samples], 1 if samples.ndim == 1 else samples.shape[1], rate, bits)


def write_blocks(path: Path, blocks: Iterable[Array], channels: int, rate: int = RATE, bits: int = 24) -> None:
    """Write blocks one after the other as PCM of 16 or 24 bits.

    Whoever looks at `path` sees the old file or the whole new one. What exceeds full scale is clipped. Raises
    DiskFull, or MediaError when the file cannot be written or would pass 4 GB.
    """
    if bits not in (16, 24):
        raise MediaError(f"{path.name}: {bits}-bit WAV files are not written here; ask for 16 or 24 bits.")
    partial = path.with_name(path.name + ".part")
    try:
        with partial.open("wb") as file:
            file.write(_header(0, channels, rate, bits))
            size = 0
            for block in blocks:
                data = _encode(block, bits)
                size += len(data)
                if size > _MOST_BYTES:
                    raise MediaError(
                        f"{path.name}: this sound is too long for one WAV file (4 GB). Make the film in reels."
                    )
                file.write(data)
            file.write(b"\0" * (size % 2))
            file.seek(0)
            file.write(_header(size, channels, rate, bits))
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(
                f"The disk is full: the sound {path.name} could not be written. Nothing made before it is "
                "lost; free some space and run the same command again."
            ) from error
        raise MediaError(
            f"The sound {path} could not be written: {error.strerror}. Check the folder and its rights."
        ) from error
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _header(size: int, channels: int, rate: int, bits: int) -> bytes:
    frame = channels * bits // 8
    kind = _PCM if channels <= 2 else _EXTENSIBLE
    form = struct.pack("<HHIIHH", kind, channels, rate, rate * frame, frame, bits)
    if kind == _EXTENSIBLE:  # which loudspeaker each channel is for: the lowest of the standard's bits, 5.1 for six
        form += struct.pack(
            "<HHIH14s", 22, bits, (1 << channels) - 1, _PCM, b"\0\0\0\0\x10\0\x80\0\0\xaa\0\x38\x9b\x71"
        )
    return (
        b"RIFF" + struct.pack("<I", 20 + len(form) + size + size % 2) + b"WAVEfmt " + struct.pack("<I", len(form)) + form
        + b"data" + struct.pack("<I", size)
    )  # fmt: skip


def _encode(block: Array, bits: int) -> bytes:
    full = 2 ** (bits - 1)  # as it is read back; the highest value alone is one step short
    kind = np.float32 if block.dtype == np.float32 else np.float64  # times a power of two either is exact
    scaled = np.multiply(block, kind(full), dtype=kind)
    np.rint(scaled, out=scaled)
    np.clip(scaled, -full, full - 1, out=scaled)
    if bits == 16:
        return bytes(scaled.astype("<i2").tobytes())
    return bytes(np.ascontiguousarray(scaled.astype("<i4").reshape(-1, 1).view(np.uint8)[:, :3]).tobytes())


@dataclass(frozen=True)
class Stored:
    """The sound in a WAV file, read piece by piece, so that a film's worth of it need not be held."""

    path: Path
    rate: int
    channels: int
    frames: int
    _kind: int
    _bits: int
    _first: int  # byte of the file at which the sound begins

    def read(self, first: int, count: int) -> Array:
        """Samples (n,) for one channel or (n, channels), float32 in -1..1, from the frame `first` on; fewer at the end."""
        first = min(max(first, 0), self.frames)
        count = min(max(count, 0), self.frames - first)
        size = self.channels * self._bits // 8
        try:
            with self.path.open("rb") as file:
                file.seek(self._first + first * size)
                body = file.read(count * size)
        except OSError as error:
            raise MediaError(f"The sound {self.path} cannot be read: {error.strerror}.") from error
        samples = _decode(body[: len(body) // size * size], self._kind, self._bits)
        return samples if self.channels == 1 else samples.reshape(-1, self.channels)

    def blocks(self, count: int = _AT_ONCE) -> Iterator[Array]:
        """All of it, `count` frames at a time."""
        for first in range(0, self.frames, count):
            yield self.read(first, count)


def stored(path: Path) -> Stored:
    """A WAV file opened: its format is read, its sound is not. Raises MediaError."""
    try:
        with path.open("rb") as file:
            whole = file.seek(0, os.SEEK_END)
            file.seek(0)
            head = file.read(12)
            if head[:4] != b"RIFF" or head[8:12] != b"WAVE":
                raise MediaError(f"{path} is not a WAV file. Give a WAV file, or convert it first.")
            kind = channels = rate = bits = 0
            while len(chunk := file.read(8)) == 8:
                name, size = chunk[:4], struct.unpack("<I", chunk[4:])[0]
                if name == b"fmt " and size >= 16:
                    body = file.read(min(size, 64))
                    kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", body)
                    if kind == _EXTENSIBLE and len(body) >= 26:
                        kind = struct.unpack_from("<H", body, 24)[0]
                    file.seek(size - len(body) + size % 2, os.SEEK_CUR)
                elif name == b"data" and channels and rate:
                    if (kind, bits) not in _KNOWN:
                        raise MediaError(
                            f"{path}: WAV of kind {kind} with {bits} bits is not read here. Convert it to 16- or 24-bit PCM."
                        )
                    first = file.tell()
                    frames = min(size, whole - first) // (channels * bits // 8)
                    return Stored(path, rate, channels, frames, kind, bits, first)
                else:
                    file.seek(size + size % 2, os.SEEK_CUR)
    except (OSError, struct.error) as error:
        why = error.strerror if isinstance(error, OSError) else "its header is cut off"
        raise MediaError(f"The sound {path} cannot be read: {why}.") from error
    raise MediaError(f"{path} is a damaged WAV file: it holds no sound. Make it again.")


def read_wav(path: Path) -> tuple[Array, int]:
    """Samples, (n,) for one channel or (n, channels), float32 in -1..1, and the rate. Raises MediaError."""
    found = stored(path)
    shape = (found.frames,) if found.channels == 1 else (found.frames, found.channels)
    samples = np.zeros(shape, np.float32)
    at = 0
    for block in found.blocks():
        samples[at : at + len(block)] = block
        at += len(block)
    return samples, found.rate


_KNOWN = {(_PCM, 16), (_PCM, 24), (_PCM, 32), (_FLOAT, 32)}


def _decode(body: bytes, kind: int, bits: int) -> Array:
    if kind == _PCM and bits == 16:
        return np.frombuffer(body, "<i2").astype(np.float32) / np.float32(32768)
    if kind == _PCM and bits == 24:
        raw = np.frombuffer(body, np.uint8).reshape(-1, 3)
        wide = np.zeros((len(raw), 4), np.uint8)
        wide[:, 1:] = raw  # the low byte stays empty, so that the sign lands where int32 wants it
        return wide.view("<i4")[:, 0].astype(np.float32) / np.float32(2**31)
    if kind == _PCM:
        return np.frombuffer(body, "<i4").astype(np.float32) / np.float32(2**31)
    return np.frombuffer(body, "<f4").astype(np.float32)
