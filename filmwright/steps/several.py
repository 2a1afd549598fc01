"""Several at once: the same work on many things, by as many processes as cores and memory allow, the answers in the order of the things."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from filmwright.steps.memory import fitting

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

Thing = TypeVar("Thing")
Answer = TypeVar("Answer")
LEAST = 12  # things for which it is worth to start processes
AT_ONCE = 4  # things that a process is given in one go


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def several(
    work: Callable[[Thing], Answer], things: Sequence[Thing], least: int = LEAST, at_once: int = AT_ONCE
) -> Iterator[Answer]:
    """`work` done on each thing; a module's own function, for other processes must find it. What it raises is raised here.

    Under `least` things it is done in this process; a process is given `at_once` of them in one go.
    """
    if len(things) < least or fitting(cores()) < 2:
        yield from map(work, things)
        return
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    try:
        for answer in _pool().map(work, things, chunksize=at_once):
            yield answer
            done += 1
    except BrokenProcessPool:  # a process was killed, or none can be started here: the rest is done in this one
        _pool.cache_clear()
        yield from map(work, things[done:])
    except BaseException:
        _pool().shutdown(wait=False, cancel_futures=True)
        _pool.cache_clear()
        raise


@cache
def _pool() -> ProcessPoolExecutor:
    """The processes, kept for the next step: what they have built (places, people) serves again. They end with this one."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(fitting(cores()), multiprocessing.get_context("spawn"), _start)


def _start() -> None:
    """One thread a process: they share the cores already."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "LP_NUM_THREADS"):
        os.environ[name] = "1"
