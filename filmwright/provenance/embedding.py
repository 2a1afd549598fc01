"""Content credentials put into a long film without handing the library every byte of it.

The library signs a film by copying it in pieces of eight kilobytes through Python and reading the copy again. Here the film is copied in
large pieces, a box for the credentials in front; its pictures and sound are hashed from the source, as leaves of a Merkle
tree (C2PA 2, 18.7: hashing BMFF assets); and the signed box is written into the room that was left. What comes out is what the library
would have written, but for the sizes of the leaves and a `free` box behind the credentials.
"""

from __future__ import annotations

import io
import json
import os
import struct
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.errors import CredentialsError
from filmwright.files import full_disk_told
from filmwright.provenance.disclosure import boxes
from filmwright.provenance.native import Added, Native, native

C2PA_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
LEAF = 1 << 21  # bytes of the film under one hash
_PIECE = 1 << 18  # bytes copied at once: what a processor's cache holds
_LEAF_STATED = 48  # bytes that a leaf takes among the credentials, at most
_PART_STATED = 2688  # bytes that an ingredient takes besides the credentials of its own, mostly
_SPARE = 500  # of the film, the part that may be left empty rather than copy it again
_SIGNED = 1 << 15  # bytes that a signature with its certificates takes, and what holds it
_PURPOSE, _PURPOSE_AT = (
    b"manifest\0",
    28,
)  # of the box that holds them: its size, kind, user type and version come before
_BEFORE_STORE = _PURPOSE_AT + len(_PURPOSE) + 8  # and the place of an index that films of ours have not
_MOST_INDEX = 1 << 28  # bytes of an index (moov) that is held in memory; a film of four hours has some 15 million
_MOST_ROOM = 1 << 26  # bytes of credentials: ten thousand takes with their own
_HOLDING = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}
_POINTING = {b"stco": ">u4", b"co64": ">u8"}  # tables that count from the beginning of the file
_FOREIGN = {b"moof", b"mfra", b"sidx", b"meta"}  # kinds at the top that point into the file in ways not followed here


@dataclass(frozen=True)
class Layout:
    """Where the parts of a film file lie: its boxes (kind, start, end), and the media data within theirs."""

    boxes: tuple[tuple[bytes, int, int], ...]
    media: tuple[int, int]
    large: bool  # the media's box states its size in 64 bits

    @property
    def head(self) -> int:
        """The end of the file's first box, behind which credentials lie."""
        return self.boxes[0][2]

    @property
    def kept(self) -> int:
        """Bytes of the room between the index and the media, where the index comes first; 0 where it is otherwise."""
        kinds = [kind for kind, _, _ in self.boxes]
        media = kinds.index(b"mdat")
        if kinds[1] != b"moov" or set(kinds[2:media]) != {b"free"}:
            return 0
        return self.boxes[media][1] - self.boxes[1][2]


def layout(path: Path) -> Layout | None:
    """How an MP4 or QuickTime file is laid out; None for one that is laid out otherwise than a film of ours (in fragments, say)."""
    found = tuple(boxes(path))
    kinds = [kind for kind, _, _ in found]
    whole = bool(found) and found[-1][2] == path.stat().st_size
    if not whole or kinds[0] != b"ftyp" or kinds.count(b"mdat") != 1 or kinds.count(b"moov") != 1:
        return None
    if _FOREIGN & set(kinds):
        return None
    _, start, end = found[kinds.index(b"mdat")]
    _, begin, finish = found[kinds.index(b"moov")]
    with path.open("rb") as file:
        file.seek(start)
        large = file.read(4) == b"\0\0\0\1"
        file.seek(begin)
        if finish - begin > _MOST_INDEX or _index(file.read(finish - begin), _MOST_ROOM) is None:
            return None
    return Layout(found, (start + (16 if large else 8), end), large)


def embedded(builder: Any, kind: str, source: Path, target: Path, told: str, parts: Sequence[Added]) -> bool:
    """Write `source` with the builder's credentials to `target`; False, and nothing done, if it is laid out otherwise.

    The builder is one of the library's, with a signer in its context; `told` is the definition that it was made from, and `parts` are the
    ingredients that are added to it here. Raises the library's error when it refuses, and DiskFull before anything is copied when there
    is no room.
    """
    calls = native()
    plan = layout(source)
    if calls is None or plan is None:
        return False
    room = _leaves(plan.media[1] - plan.media[0]) + _likely(told, parts)
    with ThreadPoolExecutor(1) as beside:  # while the film is hashed and its parts are looked through, it is copied
        copying = beside.submit(_copy, source, target, plan, room)
        needed = _stated_in(calls, builder, kind, source, plan, told, parts)
        copying.result()
    if (
        not needed <= room <= needed + source.stat().st_size // _SPARE
    ):  # its parts state more than was thought, or far less
        room = needed
        _copy(source, target, plan, room)
    _sign(calls, builder, kind, target, plan.head, room)
    return True


@contextmanager
def embedded_within(builder: Any, kind: str, path: Path, told: str, parts: Sequence[Added]) -> Iterator[bool]:
    """Write the builder's credentials into the room that a film keeps behind its index, without copying it; False, and nothing done,
    if it keeps too little. On an error, also in the block, the file is as it was.
    """
    calls = native()
    plan = layout(path)
    kept = plan and plan.kept
    if (
        calls is None
        or plan is None
        or not kept
        or kept < _leaves(plan.media[1] - plan.media[0]) + _likely(told, parts)
    ):
        yield False
        return
    needed = _stated_in(calls, builder, kind, path, plan, told, parts)
    if needed + 8 > kept:
        yield False
        return
    _, start, end = plan.boxes[1]
    with full_disk_told(path), path.open("rb+") as file:
        file.seek(start)
        before = file.read(end - start + kept)
        index, free = before[: end - start], kept - needed
        try:
            file.seek(start)
            file.write(
                struct.pack(">I", needed) + b"free" + bytes(needed - 8) + index + struct.pack(">I", free) + b"free"
            )
            file.flush()
            _sign(calls, builder, kind, path, plan.head, needed)
            yield True
        except BaseException:
            file.seek(start)
            file.write(before)
            raise


def _stated_in(
    calls: Native, builder: Any, kind: str, path: Path, plan: Layout, told: str, parts: Sequence[Added]
) -> int:
    """Hash a film, look its parts through beside that, and state both; the bytes that the credentials take."""
    with ThreadPoolExecutor(2) as beside:
        looking = beside.map(partial(_looked, calls, builder._context), parts)
        _hash(calls, builder, path, plan)
        _state(calls, builder, json.loads(told), parts, list(looking))
    needed = _leaves(plan.media[1] - plan.media[0]) + len(calls.placeholder(builder, kind))
    if needed > _MOST_ROOM:
        raise CredentialsError(
            f"{path.name} could not be signed: its credentials take more than {_MOST_ROOM >> 20} MB."
        )
    return needed


def _sign(calls: Native, builder: Any, kind: str, path: Path, at: int, room: int) -> None:
    """Hash what is not media in a film that has `room` bytes free `at` a place, and write the signed box there."""
    with path.open("rb+") as written:
        calls.rest(builder, kind, written)
        signed = calls.signed(builder, kind)
        left = room - len(signed)
        if left < 8:
            raise CredentialsError(f"{path.name} could not be signed: its credentials take {8 - left} bytes too many.")
        written.seek(at)
        written.write(signed + struct.pack(">I", left) + b"free")


def room_for(media: int, parts: Sequence[Path]) -> int:
    """Bytes that the credentials of a film will take at most, told before it is made: `media` bytes, from these files and two others."""
    own = sum(end - start for part in parts for _, start, end in _stated(part))
    return _leaves(media) + own + (len(parts) + 2) * 2 * _PART_STATED + 4 * _SIGNED


def _leaves(media: int) -> int:
    """Bytes that the hashes of so many bytes of media take, at most."""
    return (media // LEAF + 2) * _LEAF_STATED + 512


def _hash(calls: Native, builder: Any, source: Path, plan: Layout) -> None:
    """Hash a film's media, leaf by leaf."""
    first, end = plan.media
    piece = np.empty(LEAF, np.uint8)
    with source.open("rb", buffering=0) as file:
        file.seek(first)
        for at in range(first, end, LEAF):
            leaf = piece[: min(LEAF, end - at)]
            if file.readinto(leaf.data) != len(leaf):
                raise CredentialsError(f"{source.name} could not be signed: it changed while it was read.")
            calls.leaf(builder, leaf, plan.large)


@dataclass(frozen=True)
class _Looked:
    """A part's credentials as they lie in it (JUMBF), what the library calls them, and what it found when it checked them."""

    store: bytes
    name: str
    results: Any


def _looked(calls: Native, context: Any, part: Added) -> _Looked | None:
    """What a part states of itself, checked; None when that is left to the library, as with a part that states nothing."""
    store = _store(part.path)
    if store is None:
        return None
    import c2pa

    try:
        found = calls.look(context, part.path, part.kind)
    except c2pa.C2paError:
        return None
    name, results = found.get("active_manifest"), found.get("validation_results")
    return _Looked(store, name, results) if name and results else None


def _state(
    calls: Native, builder: Any, told: dict[str, Any], parts: Sequence[Added], looked: Sequence[_Looked | None]
) -> None:
    """Add its parts to the builder: those that were looked through as they were found, the others by the library."""
    kept = [(f"part-{k}.c2pa", part, found) for k, (part, found) in enumerate(zip(parts, looked, strict=True)) if found]
    told["ingredients"] = [
        part.about
        | {
            "format": part.kind,
            "active_manifest": found.name,
            "validation_results": found.results,
            "manifest_data": {"format": "application/c2pa", "identifier": name},
        }
        for name, part, found in kept
    ]
    calls.define(builder, told)
    for name, _, found in kept:
        builder.add_resource(name, io.BytesIO(found.store))
    for part, nothing in zip(parts, looked, strict=True):
        if nothing is None:
            calls.ingredient(builder, part)


def _store(path: Path) -> bytes | None:
    """The credentials that lie in a film, without the box around them; None where they lie otherwise than films of ours have them."""
    found = list(_stated(path))
    if len(found) != 1 or found[0][2] - found[0][1] > _MOST_ROOM:
        return None
    _, start, end = found[0]
    with path.open("rb") as file:
        file.seek(start)
        box = file.read(end - start)
    return (
        box[_BEFORE_STORE:]
        if box[_PURPOSE_AT:].startswith(_PURPOSE) and box[_BEFORE_STORE + 4 :].startswith(b"jumb")
        else None
    )


def _likely(told: str, parts: Sequence[Added]) -> int:
    """Bytes that the credentials of a film take, found before its parts are looked through: they hold those of every part."""
    own = sum(end - start for part in parts for _, start, end in _stated(part.path))
    return own + len(parts) * _PART_STATED + 2 * len(told) + _SIGNED


def _stated(path: Path) -> Iterator[tuple[bytes, int, int]]:
    """The boxes of a file that hold credentials; files of other kinds than films have none of these."""
    return (box for box in boxes(path) if _credentials(path, box))


def _copy(source: Path, target: Path, plan: Layout, room: int) -> None:
    """Copy a film with `room` bytes left behind its first box; earlier credentials are left out."""
    kept: list[tuple[bytes, int, int]] = []
    gone = False  # with earlier credentials goes the room that was left behind them
    for part in plan.boxes[1:]:
        gone = _credentials(source, part) or (gone and part[0] == b"free")
        if not gone:
            kept.append(part)
    moved = room + sum(end - start for _, start, end in kept) - sum(end - start for _, start, end in plan.boxes[1:])
    piece = memoryview(bytearray(_PIECE))
    with full_disk_told(target), source.open("rb") as old, target.open("wb", buffering=0) as new:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(new.fileno(), 0, source.stat().st_size + moved)
        new.write(old.read(plan.head) + struct.pack(">I", room) + b"free" + bytes(room - 8))
        for kind, start, end in kept:
            old.seek(start)
            if kind == b"moov":
                index = _index(old.read(end - start), moved)
                if index is None:
                    raise CredentialsError(f"{source.name} could not be signed: it changed while it was read.")
                new.write(index)
                continue
            while (left := end - old.tell()) > 0 and (count := old.readinto(piece[: min(left, _PIECE)])):
                new.write(piece[:count])


def _credentials(path: Path, part: tuple[bytes, int, int]) -> bool:
    """Whether a box holds content credentials."""
    kind, start, end = part
    if kind != b"uuid" or end - start < 24:
        return False
    with path.open("rb") as file:
        file.seek(start + 8)
        return file.read(16) == C2PA_UUID


def _index(moov: bytes, moved: int) -> bytes | None:
    """A film's index whose tables point `moved` bytes further; None when one would pass what it can hold, or is not understood."""
    data = bytearray(moov)
    for kind, start, end in _within(moov, 0, len(moov)):
        if kind == b"saio":  # encrypted: it points into the file too
            return None
        if kind in _POINTING:
            count = struct.unpack_from(">I", moov, start + 12)[0] if end - start >= 16 else 0
            width = int(_POINTING[kind][-1])
            if 16 + count * width > end - start:
                return None
            table = np.frombuffer(moov, _POINTING[kind], count, start + 16).astype(np.int64) + moved
            if count and (table.min() < 0 or table.max() >= 1 << (8 * width - (width == 8))):
                return None
            data[start + 16 : start + 16 + count * width] = table.astype(_POINTING[kind]).tobytes()
    return bytes(data)


def _within(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """The boxes from `start` to `end`, and those within them, as far as they can hold tables that point into the file."""
    while start + 8 <= end:
        size = struct.unpack_from(">I", data, start)[0]
        kind = data[start + 4 : start + 8]
        if size < 8 or start + size > end:
            return
        yield kind, start, start + size
        if kind in _HOLDING:
            yield from _within(data, start + 8, start + size)
        start += size
