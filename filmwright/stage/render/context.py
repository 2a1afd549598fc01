"""The OpenGL context: the system's own where there is one, else a software one out of a Python wheel.

Order: EGL (any Linux with a driver or Mesa), the platform's default window-less context (macOS, Windows), then the OSMesa
library that the `lavavu-osmesa` wheel carries (no system package needed). The environment variable FILM_GL=egl|osmesa forces
one of them. A process has one context; it belongs to the thread that opened it.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import moderngl

from filmwright.errors import NoOpenGL

REQUIRED = 330  # OpenGL 3.3 core: what every GPU since 2010, macOS and Mesa have


class OSMesa:
    """An off-screen context of the OSMesa library in the `lavavu-osmesa` wheel, in the shape moderngl takes from outside."""

    _RGBA, _UNSIGNED_BYTE = 0x1908, 0x1401
    # pairs of OSMesaCreateContextAttribs: format RGBA, 24 depth bits, core profile, version 4.5
    _ATTRIBUTES = (0x22, _RGBA, 0x30, 24, 0x33, 0x34, 0x36, 4, 0x37, 5, 0)
    _SIDE = 64  # of the default picture, which is never drawn into

    def __init__(self, folder: Path) -> None:
        """Load the library from the wheel's `.libs` folder; OSError when a library of it cannot be loaded."""
        self._library = self._load(folder)
        attributes = (ctypes.c_int * len(self._ATTRIBUTES))(*self._ATTRIBUTES)
        create = self._library.OSMesaCreateContextAttribs
        create.restype, create.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
        self._library.OSMesaGetProcAddress.restype = ctypes.c_void_p
        self._library.OSMesaGetProcAddress.argtypes = [ctypes.c_char_p]
        self._library.OSMesaMakeCurrent.argtypes = [
            ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_int,
        ]  # fmt: skip
        self._context = create(attributes, None)
        self._pixels = (ctypes.c_ubyte * (self._SIDE * self._SIDE * 4))()
        if not self._context:
            raise OSError("OSMesa gave no OpenGL 4.5 context")
        self.__enter__()

    @staticmethod
    def _load(folder: Path) -> ctypes.CDLL:
        """Load all libraries of the wheel, then OSMesa. Their file names carry hashes and they need each other, so retry."""
        main = sorted(folder.glob("libOSMesa*"))
        if not main:
            raise OSError(f"no libOSMesa in {folder.name}")
        waiting = [path for path in sorted(folder.glob("*.so*")) if path != main[0]]
        for _ in range(len(waiting)):
            for path in list(waiting):
                try:
                    ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
                    waiting.remove(path)
                except OSError:
                    continue
        return ctypes.CDLL(str(main[0]), mode=ctypes.RTLD_GLOBAL)

    def load_opengl_function(self, name: str) -> int:
        """Address of an OpenGL function, 0 if there is none."""
        return int(self._library.OSMesaGetProcAddress(name.encode()) or 0)

    load = load_opengl_function

    def __enter__(self) -> OSMesa:
        ok = self._library.OSMesaMakeCurrent(self._context, self._pixels, self._UNSIGNED_BYTE, self._SIDE, self._SIDE)
        if not ok:
            raise OSError("the OSMesa context cannot be made current")
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def release(self) -> None:
        """Nothing: the context lives as long as the process."""


def osmesa_folder() -> Path | None:
    """Where the wheel's libraries lie: FILM_OSMESA, or beside the installed packages; None when absent."""
    named = os.environ.get("FILM_OSMESA")
    places = [Path(named)] if named else [Path(entry) / "lavavu_osmesa.libs" for entry in sys.path if entry]
    return next((place for place in places if any(place.glob("libOSMesa*"))), None)


def _egl() -> moderngl.Context:
    backend: Any = "egl"  # moderngl's annotation of its settings says dict; it takes a name
    return moderngl.create_context(standalone=True, require=REQUIRED, backend=backend)


def _default() -> moderngl.Context:
    return moderngl.create_context(standalone=True, require=REQUIRED)


def _osmesa() -> moderngl.Context:
    folder = osmesa_folder()
    if folder is None:
        raise OSError("the lavavu-osmesa wheel is not installed")
    context: Any = OSMesa(folder)
    return moderngl.create_context(require=REQUIRED, context=context)


WAYS: dict[str, Callable[[], moderngl.Context]] = {"egl": _egl, "default": _default, "osmesa": _osmesa}


@functools.cache
def open_context() -> moderngl.Context:
    """The context of this process, opened at the first call.

    Raises:
        NoOpenGL: no way leads to OpenGL 3.3; the message says what each answered and what to install.
    """
    forced = os.environ.get("FILM_GL", "")
    if forced and forced not in WAYS:
        raise NoOpenGL(f"FILM_GL is {forced!r}, which is no kind of OpenGL here: set it to egl or osmesa, or unset it.")
    answers = []
    for name in [forced] if forced else list(WAYS):
        try:
            context = WAYS[name]()
        except Exception as error:  # moderngl raises plain Exception when a library is missing
            answers.append(f"{name}: {str(error).strip() or type(error).__name__}")
            continue
        # what Python lets go waits for `context.gc()` in the thread of the context: any thread may drop the last reference
        context.gc_mode = "context_gc"
        return context
    raise NoOpenGL(
        "No OpenGL 3.3 on this machine, so the stage cannot render (" + "; ".join(answers) + "). Install the software "
        "renderer with `pip install --no-deps lavavu-osmesa==1.9.10` (Linux x86-64, no root needed), or the system "
        "packages `libegl1 libgl1 libegl-mesa0 libgl1-mesa-dri`, or a graphics driver; then run the command again."
    )
