"""From where a moment is seen: what levels of detail, and what is left out of a picture, follow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.shots import GATE
from filmwright.stage.snapshot import View


@dataclass(frozen=True)
class Sight:
    """What the levels of detail follow: lines of the picture, the view, views along the shot's whole course where they are known, and
    the frame whose levels count: the picture's, also for the frame before it, or their vertices would not match."""

    height: int
    view: View
    course: tuple[View, ...] = ()
    frame: float | None = None

    def size(self, metres: float, point: Array) -> float:
        """How many lines of the picture something of this size at a point takes."""
        distance = max(float(np.linalg.norm(np.asarray(self.view.eye) - point)), 0.2)
        return metres / distance * self.view.focal / GATE * self.height * 2.39
