"""Results kept for the next call as long as they fit into so many bytes; what has not been asked for longest is given up first.

A bound by number holds little of small things and too much of large ones: 24 people are 300 MB, 24 bottles nothing. Some of what is
kept grows after it was made (a place is dressed when it is first seen), so what was used since is weighed again when anything new comes.
"""

from __future__ import annotations

import ctypes
import functools
import gc
import sys
import types
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import RLock
from typing import Any, Generic, ParamSpec, TypeVar

import numpy as np

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
# what belongs to the program, not to a result
_SHARED = (type, types.ModuleType, types.BuiltinFunctionType, functools._lru_cache_wrapper)


def remembered(limit: int) -> Callable[[Callable[Arguments, Result]], Remembered[Arguments, Result]]:
    """A function that keeps its results within `limit` bytes of arrays; the last one it keeps however large. Arguments must be hashable."""
    return lambda function: Remembered(function, limit)


class Remembered(Generic[Arguments, Result]):
    """A function and what it gave."""

    def __init__(self, function: Callable[Arguments, Result], limit: int) -> None:
        functools.update_wrapper(self, function)
        self._function, self._limit = function, limit
        self._results: OrderedDict[Hashable, Result] = OrderedDict()
        self._weights: dict[Hashable, int] = {}
        self._used: set[Hashable] = set()  # since the last weighing
        self._lock = RLock()

    def __call__(self, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        """The result for these arguments."""
        key = (args, tuple(sorted(kwargs.items())))
        with self._lock:
            if key in self._results:
                self._results.move_to_end(key)
                self._used.add(key)
                return self._results[key]
        result = self._function(*args, **kwargs)
        with self._lock:
            self._results[key] = result
            self._results.move_to_end(key)
            self._used.add(key)
            self._give_up()
            self._used = {key}  # it may still grow while it is worked with
        return result

    @property
    def size(self) -> int:
        """Bytes of what is kept, as last weighed."""
        return sum(self._weights.values())

    def __len__(self) -> int:
        """How many results are kept."""
        return len(self._results)

    def cache_clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._results.clear()
            self._weights.clear()
            self._used.clear()

    def _give_up(self) -> None:
        for key in self._used:
            self._weights[key] = weight(self._results[key])
        total = self.size
        while total > self._limit and len(self._results) > 1:
            key, _ = self._results.popitem(last=False)
            total -= self._weights.pop(key)


def give_back() -> None:
    """Hand memory that is not used any more back to the system, where its C library can (glibc): 5 ms after a film or a still.

    What is kept lies between what was let go, so that the library by itself gives back the end of its heap only.
    """
    trim = getattr(_library(), "malloc_trim", None)
    if trim is not None:
        trim(ctypes.c_size_t(0))


@functools.cache
def _library() -> ctypes.CDLL | None:
    return None if sys.platform == "win32" else ctypes.CDLL(None)


def weight(thing: object) -> int:
    """Bytes of all arrays and byte strings that can be reached from a thing, each once; those that a function closes over too."""
    total, seen, waiting = 0, set[int](), [thing]
    while waiting:
        each: Any = waiting.pop()
        if id(each) in seen or isinstance(each, (*_SHARED, Remembered)):
            continue
        seen.add(id(each))
        if isinstance(each, np.ndarray) and each.base is not None:
            waiting.append(each.base)
        elif isinstance(each, np.ndarray):
            total += each.nbytes
        elif isinstance(each, (bytes, bytearray)):
            total += len(each)
        elif isinstance(each, types.FunctionType):
            waiting += [*(each.__closure__ or ()), *(each.__defaults__ or ())]
        else:
            waiting += gc.get_referents(each)
    return total
