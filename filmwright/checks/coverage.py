"""Drama in numbers: lengths of shots, who is seen and who is heard, what stands too long."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from filmwright.checks.finding import Finding
from filmwright.shots import Shot

LONGEST = 14.0  # seconds a shot may stand before one asks why
SHORTEST = 0.5
CLOSE = ("MCU", "CU", "BCU", "INSERT")


def check(shots: Sequence[tuple[Shot, float]]) -> list[Finding]:
    """Judge a shot list; each shot with its length in seconds."""
    if not shots:
        return [Finding("fault", "film", "has no shots")]
    lengths = np.array([seconds for _, seconds in shots])
    close = sum(seconds for shot, seconds in shots if shot.size in CLOSE) / lengths.sum()
    found = [
        Finding(
            "note",
            "film",
            f"{len(shots)} shots, {lengths.mean():.1f} seconds on average; {close:.0%} of the time in close shots",
        )
    ]
    for shot, seconds in shots:
        if seconds > LONGEST and shot.kind not in ("master", "establishing", "group"):
            found.append(Finding("doubt", f"shot {shot.id}", f"stands for {seconds:.1f} seconds"))
        if seconds < SHORTEST:
            found.append(Finding("doubt", f"shot {shot.id}", f"is gone after {seconds:.2f} seconds"))
    for (a, _), (b, _) in pairwise(shots):
        same = a.subjects == b.subjects and a.size == b.size and a.kind == b.kind and a.scene == b.scene
        if same and a.kind != "insert":
            found.append(Finding("doubt", f"shot {b.id}", f"shows the same as {a.id} at the same size: a jump cut"))
    return found
