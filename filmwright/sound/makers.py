"""Many sounds made by several processes, given back in the order in which they were asked for.

The same function makes the same sound wherever it runs, so nothing is heard of how many processes there were. For a few sounds, or on
one core, none is started.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from filmwright.arrays import Array

Asked = TypeVar("Asked")
WORTH = 240.0  # seconds of sound below which starting processes costs more than it saves
_AHEAD = 3  # sounds a process that wait for their turn at most: some megabytes each


def workers() -> int:
    """How many processes may make sounds at once."""
    return min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, 8)


def made_in_order(
    make: Callable[[Asked], Array], asked: Iterable[Asked], seconds: float
) -> Iterator[tuple[Asked, Array]]:
    """Each thing asked for with its sound, in order; `seconds` is about how much sound that is in all.

    `make` is a function of a module. A process that is killed is not missed: what it was making is made here.
    """
    count = workers()
    if count < 2 or seconds < WORTH:
        for one in asked:
            yield one, make(one)
        return
    waiting: deque[tuple[Asked, Future[Array]]] = deque()
    with ProcessPoolExecutor(count, multiprocessing.get_context("spawn")) as pool:
        try:
            for one in asked:
                waiting.append((one, _given(pool, make, one)))
                if len(waiting) >= count * _AHEAD:
                    yield _taken(make, *waiting.popleft())
            while waiting:
                yield _taken(make, *waiting.popleft())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _given(pool: ProcessPoolExecutor, make: Callable[[Asked], Array], one: Asked) -> Future[Array]:
    try:
        return pool.submit(make, one)
    except BrokenProcessPool as error:
        lost: Future[Array] = Future()
        lost.set_exception(error)
        return lost


def _taken(make: Callable[[Asked], Array], one: Asked, future: Future[Array]) -> tuple[Asked, Array]:
    try:
        return one, future.result()
    except BrokenProcessPool:
        return one, make(one)
