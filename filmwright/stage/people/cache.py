"""Finished people on disk: built once, then read in milliseconds. Files hold plain arrays, are written whole or not at all, and are
checked by their own digest; a damaged one is built again."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from pathlib import Path

import numpy as np

from filmwright import cached
from filmwright.arrays import Array

VERSION = 3  # of what the files hold; raised when arrays are added, dropped or mean something else


def file(key: str) -> Path:
    """Where the arrays of a key are kept."""
    return folder() / f"{key}.{VERSION}.npz"


def folder() -> Path:
    """The user's cache folder for people. FILMWRIGHT_CACHE names another place."""
    return cached.folder() / "people"


def read(key: str) -> dict[str, Array] | None:
    """The arrays kept under a key, or None when there are none or they are damaged."""
    try:
        raw = file(key).read_bytes()
    except OSError:
        return None
    digest, content = raw[:32], raw[32:]
    if hashlib.sha256(content).digest() != digest:
        return None
    cached.used(file(key))
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}


def write(key: str, arrays: dict[str, Array]) -> None:
    """Keeps arrays under a key. A folder that cannot be written to costs time later, not correctness, and is passed over."""
    content = io.BytesIO()
    np.savez(content, **arrays)  # type: ignore[arg-type]
    raw = content.getvalue()
    try:
        folder().mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder(), prefix=key[:8], suffix=".part")
        try:
            with os.fdopen(handle, "wb") as kept:
                kept.write(hashlib.sha256(raw).digest() + raw)
            Path(name).replace(file(key))
        except OSError:
            Path(name).unlink(missing_ok=True)
            return
    except OSError:
        return
    cached.wrote(len(raw))
