"""Going on what slides: skates that push off in turn, skis that carve; by the distance gone, not by the clock."""

from __future__ import annotations

import math

import numpy as np

from filmwright.stage.motion.body import Body
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.hands import SHAPES
from filmwright.stage.motion.rotations import bump

PUSH = 4.6  # metres that a grown man goes while each leg pushes once
CARVE = 9.0  # metres of a turn to the left and one to the right on skis


def skate(c: Controls, body: Body, metres: float, w: float) -> None:
    """One leg carries and glides while the other pushes out and back, is lifted and comes home; the arms swing across."""
    k = body.rig.size
    turn = 2 * math.pi * metres / (PUSH * k)
    lean = math.sin(turn)
    c.hips += np.array([-0.075 * lean, -0.13, -0.08]) * k * w
    c.pelvis += np.array([20.0, 8.0 * lean, 5.0 * lean]) * w
    c.spine += np.array([20.0, -12.0 * lean, -4.0 * lean]) * w
    c.neck += np.array([-28.0, 3.0 * lean, 0.0]) * w
    for side, out in ((0, 1.0), (1, -1.0)):
        push = max(math.sin(turn + (0.0 if side == 0 else math.pi)), 0.0)
        home = math.cos(turn + (0.0 if side == 0 else math.pi)) < 0.0
        lift = 0.09 * bump(1.0 - push) if home else 0.0
        place = np.array([out * (0.07 + 0.27 * push), lift, 0.04 - 0.26 * push]) * k
        foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
        foot[:] = foot * (1 - w) + place * w
        tread[:] = tread * (1 - w) + np.array([150.0 * lift, out * (4.0 + 26.0 * push), 0.0]) * w
        c.side(Controls.bears, side)[:] *= 1.0 - w * min(push * 2.0, 1.0)
        c.side(Controls.knees, side)[:] += 6.0 * w
        across = math.sin(turn + (math.pi if side == 0 else 0.0))
        reach = np.array([out * (0.30 - 0.22 * max(across, 0.0)), -0.55 - 0.15 * across, 0.10 + 0.42 * across])
        _swing(c, side, reach, w)


def ski(c: Controls, body: Body, metres: float, w: float) -> None:
    """Feet side by side, knees deep, the body over the inner edge of each turn; hands with the poles ahead."""
    k = body.rig.size
    turn = math.sin(2 * math.pi * metres / (CARVE * k))
    c.hips += np.array([0.11 * turn, -0.20 - 0.05 * abs(turn), -0.10]) * k * w
    c.pelvis += np.array([22.0, -9.0 * turn, -9.0 * turn]) * w
    c.spine += np.array([22.0, 6.0 * turn, 6.0 * turn]) * w
    c.neck += np.array([-30.0, 0.0, 2.0 * turn]) * w
    for side, out in ((0, 1.0), (1, -1.0)):
        foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
        foot[:] = foot * (1 - w) + np.array([out * 0.09 - 0.05 * turn, 0.0, 0.03 * out * turn]) * k * w
        tread[:] = tread * (1 - w) + np.array([0.0, 6.0 * turn, 10.0 * turn]) * w
        c.side(Controls.knees, side)[:] += 4.0 * w
        _swing(c, side, np.array([out * 0.30, -0.42, 0.46 - 0.06 * out * turn]), w)


def _swing(c: Controls, side: int, reach: np.ndarray[tuple[int], np.dtype[np.float64]], w: float) -> None:
    """An arm at a reach, the hand closed."""
    arm, hand = c.side(Controls.reach, side), c.side(Controls.hands, side)
    arm[:] = arm * (1 - w) + reach * w
    c.side(Controls.touching, side)[:] *= 1.0 - w
    c.side(Controls.posed, side)[:] *= 1.0 - w
    hand[:] = hand * (1 - w) + SHAPES["grip"] * w
