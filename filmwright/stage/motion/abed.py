"""Business of those who lie on their backs: sleeping, and working with both hands on what is above."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.stage.motion.act import LEFT, RIGHT, Act, pulse, reach
from filmwright.stage.motion.controls import Controls


def sleep(c: Controls, act: Act) -> None:
    """Slow breath, the head turned to a side, one hand on the belly."""
    w = act.weight
    breath = math.sin(2 * math.pi * 0.22 * act.t)
    side = 1.0 if act.seed % 2 else -1.0
    c.spine += np.array([-1.6 * breath, 0.0, 0.0]) * w
    c.shoulders += np.array([1.2, 1.2, -0.5, -0.5]) * breath * w
    c.neck += np.array([4.0, 22.0 * side, 8.0 * side]) * w
    reach(c, LEFT if side > 0 else RIGHT, (-0.14, -0.62, 0.34 + 0.012 * breath), w, elbow=(1.0, 0.0, 0.1))


def mend_above(c: Controls, act: Act) -> None:
    """Both hands over the chest, one holding, the other turning a tool back and forth."""
    w = act.weight
    turn = pulse(act.t, 0.8)
    c.neck += np.array([12.0, 0.0, 0.0]) * w
    c.knees += 16.0 * w
    for side, far in ((act.side, 0.62 + 0.05 * turn), (1 - act.side, 0.66)):
        reach(c, side, (-0.05 + 0.10 * turn * (side == act.side), 0.10, far), w, elbow=(0.8, -0.5, 0.0), shape="grip")


ABED: dict[str, Callable[[Controls, Act], None]] = {"sleep": sleep, "mend_above": mend_above}
