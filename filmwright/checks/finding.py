"""What a check says: how grave it is, which object it concerns, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`level` is fault (technical, must be mended), doubt (look at it) or note (a figure)."""

    level: str
    about: str
    sentence: str
