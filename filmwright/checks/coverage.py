"""Drama in numbers: lengths of shots, who is seen and who is heard, what stands too long."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from filmwright.checks.finding import Finding
from filmwright.shots import Shot

TURNED = 30.0  # degrees between two views from which they are no jump cut
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
        if same and a.kind != "insert" and not _from_elsewhere(a, b):
            found.append(Finding("doubt", f"shot {b.id}", f"shows the same as {a.id} at the same size: a jump cut"))
    return found


def _from_elsewhere(a: Shot, b: Shot) -> bool:
    """Whether the camera of the second looks from another direction than that of the first: the 30-degree rule."""
    if not a.rig.keys or not b.rig.keys or a.rig.follow != b.rig.follow:
        return False
    last, first = a.rig.keys[-1], b.rig.keys[0]
    one, other = (np.array(key.target) - np.array(key.eye) for key in (last, first))
    cosine = float(one @ other) / max(float(np.linalg.norm(one) * np.linalg.norm(other)), 1e-9)
    return bool(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))) >= TURNED)
