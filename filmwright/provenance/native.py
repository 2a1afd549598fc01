"""The signing library's own functions: those that its Python side does not offer, and those that it calls with a way through Python.

The library lets go of Python's lock while it works; handed the system's own `read`, it works through a file without taking it back.
"""

from __future__ import annotations

import ctypes
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Added:
    """A file that is to be stated as an ingredient: its media type, its title, and what actions call it."""

    path: Path
    kind: str
    title: str
    label: str

    @property
    def about(self) -> dict[str, Any]:
        """What is stated of it, as the library reads it."""
        return {"title": self.title, "relationship": "componentOf", "label": self.label}


class Native:
    """The library's functions, on a builder or a context of its Python side. Raises C2paError with what the library says."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._native = native = library._lib
        self._out = out = ctypes.POINTER(ctypes.c_ubyte)
        handle, name = ctypes.c_void_p, ctypes.c_char_p
        for function, gives, takes in (
            (native.c2pa_builder_placeholder, ctypes.c_int64, (handle, name, ctypes.POINTER(out))),
            (native.c2pa_builder_sign_embeddable, ctypes.c_int64, (handle, name, ctypes.POINTER(out))),
            (native.c2pa_builder_update_hash_from_stream, ctypes.c_int, (handle, name, handle)),
            (
                native.c2pa_builder_hash_mdat_bytes,
                ctypes.c_int,
                (handle, ctypes.c_size_t, handle, ctypes.c_size_t, ctypes.c_bool),
            ),
        ):
            function.restype, function.argtypes = gives, list(takes)
        self._read = self._seek = None
        if (
            os.name == "posix" and ctypes.sizeof(handle) == 8
        ):  # the system's own functions, called without a way through Python
            system = ctypes.CDLL(None)
            self._read = ctypes.cast(system.read, library.ReadCallback)
            self._seek = ctypes.cast(system.lseek, library.SeekCallback)
        self._write = library.WriteCallback(lambda *_: -1)  # nothing is written to what is looked through
        self._flush = library.FlushCallback(lambda _: 0)

    def ingredient(self, builder: Any, part: Added) -> None:
        """Look a file through and add it as an ingredient."""
        with self._opened(part.path) as stream:
            add = self._native.c2pa_builder_add_ingredient_from_stream
            self._done(add(builder._handle, json.dumps(part.about).encode(), part.kind.encode(), stream))

    def look(self, context: Any, path: Path, kind: str) -> dict[str, Any]:
        """What a file states of itself and whether that holds, as the library's reader tells it. May run in several threads."""
        with self._opened(path) as stream:
            reader = self._native.c2pa_reader_from_context(context.execution_context)
            self._done(0 if reader else -1)
            reader = self._native.c2pa_reader_with_stream(reader, kind.encode(), stream)  # the first one goes with it
            self._done(0 if reader else -1)
            try:
                told = self._native.c2pa_reader_json(reader)
                self._done(0 if told else -1)
                found: dict[str, Any] = json.loads(self._library._convert_to_py_string(told))
                return found
            finally:
                self._native.c2pa_free(reader)

    def define(self, builder: Any, definition: dict[str, Any]) -> None:
        """Give a builder another definition; the leaves that it has hashed are kept."""
        stated = json.dumps(definition).encode()
        builder._consume_and_swap(
            lambda handle: self._native.c2pa_builder_with_definition(handle, stated), "It was not defined: {}"
        )

    def placeholder(self, builder: Any, kind: str) -> bytes:
        """A box as large as the credentials without any leaf."""
        return self._bytes(self._native.c2pa_builder_placeholder, builder, kind)

    def leaf(self, builder: Any, data: Any, large: bool) -> None:
        """Hash the next part of the film's media."""
        self._done(self._native.c2pa_builder_hash_mdat_bytes(builder._handle, 0, data.ctypes.data, len(data), large))

    def rest(self, builder: Any, kind: str, file: Any) -> None:
        """Hash what is not media, in the file as it will be."""
        with self._library.Stream(file) as stream:
            self._done(
                self._native.c2pa_builder_update_hash_from_stream(builder._handle, kind.encode(), stream._stream)
            )

    def signed(self, builder: Any, kind: str) -> bytes:
        """The credentials, signed, as a box."""
        return self._bytes(self._native.c2pa_builder_sign_embeddable, builder, kind)

    @contextmanager
    def _opened(self, path: Path) -> Iterator[Any]:
        """A file as a stream of the library's."""
        with path.open("rb", buffering=0) as file:
            if self._read is None:
                with self._library.Stream(file) as stream:
                    yield stream._stream
                return
            number = ctypes.cast(file.fileno(), ctypes.POINTER(self._library.StreamContext))
            stream = self._native.c2pa_create_stream(number, self._read, self._seek, self._write, self._flush)
            try:
                yield stream
            finally:
                self._native.c2pa_release_stream(stream)

    def _bytes(self, function: Any, builder: Any, kind: str) -> bytes:
        found = self._out()
        count = function(builder._handle, kind.encode(), ctypes.byref(found))
        self._done(count)
        data = ctypes.string_at(found, count)
        self._native.c2pa_free(found)
        return data

    def _done(self, result: int) -> None:
        if result < 0:
            raise self._library.C2paError(str(self._library._read_native_error() or "it gives no reason"))


def native() -> Native | None:
    """The library's functions; None when it has not all of them."""
    import c2pa.c2pa as library

    try:
        return Native(library)
    except AttributeError:
        return None
