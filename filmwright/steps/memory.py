"""How many processes that draw fit into the memory that is free: a machine that swaps films slower than one process."""

from __future__ import annotations

import os
from pathlib import Path

EACH = 900 << 20  # bytes that a process that draws may take (docs/log.md: frames and stills)
_GROUPS = Path("/sys/fs/cgroup")  # limits of a container
# limit, what is used, and where that tells how much of it are files that can be let go
_KINDS = (
    ("memory.max", "memory.current", "memory.stat", "inactive_file"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat", "total_inactive_file"),
)


def fitting(processes: int) -> int:
    """So many of these processes as fit, one at least."""
    free = available()
    return processes if free is None else max(1, min(processes, free // EACH))


def available(system: Path = Path("/proc/meminfo"), groups: Path = _GROUPS) -> int | None:
    """Bytes that can be taken without swapping, by the system and by the limits of a container; None where nothing tells."""
    found = [
        left for left in (_of_system(system), *(_of_group(groups, *names) for names in _KINDS)) if left is not None
    ]
    return min(found) if found else None


def _of_system(told: Path) -> int | None:
    try:
        for line in told.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    try:
        return (
            int(os.sysconf("SC_PHYS_PAGES")) * int(os.sysconf("SC_PAGE_SIZE")) // 2
        )  # not known what is free: half of all
    except (AttributeError, ValueError, OSError):
        return None


def _of_group(groups: Path, limit: str, used: str, stat: str, spare: str) -> int | None:
    try:
        most, taken = (int((groups / name).read_text(encoding="ascii")) for name in (limit, used))
        told = dict(line.split() for line in (groups / stat).read_text(encoding="ascii").splitlines())
        return max(most - taken + int(told.get(spare, 0)), 0)
    except (OSError, ValueError):  # no such limit, or "max"
        return None
