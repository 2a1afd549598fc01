"""Going on what slides: skates that push off in turn, skis that carve; by the distance gone, not by the clock."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
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


def board(
    c: Controls, body: Body, metres: float, w: float, low: float = 0.16, lift: float = 0.115, lean: float = 11.0
) -> None:
    """Sideways on a board that goes ahead: the left foot before the right, knees bent, arms out for balance, leaning into slow turns."""
    k = body.rig.size
    turn = math.sin(2 * math.pi * metres / (CARVE * 1.4 * k))
    c.hips += np.array([0.05 * turn, lift - low - 0.04 * abs(turn), -0.02]) * k * w
    c.pelvis += np.array([10.0, -46.0, -0.5 * lean * turn]) * w
    c.spine += np.array([16.0, 12.0 + 8.0 * turn, 0.6 * lean * turn]) * w
    c.neck += np.array([-14.0, 32.0, 0.0]) * w
    for side, ahead, yaw in ((0, 0.27, -38.0), (1, -0.27, -64.0)):
        foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
        foot[:] = foot * (1 - w) + np.array([0.0, lift, ahead]) * k * w
        tread[:] = tread * (1 - w) + np.array([0.0, yaw, 0.0]) * w
        c.side(Controls.bears, side)[:] *= 1.0 - w
        c.side(Controls.knees, side)[:] += 12.0 * w
        out = 1.0 if side == 0 else -1.0
        _swing(c, side, np.array([out * 0.72, -0.34 + 0.22 * out * turn, 0.22]), w, "relaxed")


def skateboard(c: Controls, body: Body, metres: float, w: float) -> None:
    """Rolling on a board, now and then a push."""
    board(c, body, metres, w, 0.10, 0.115, 8.0)


def snowboard(c: Controls, body: Body, metres: float, w: float) -> None:
    """Down the slope on one board, deep in the knees, from edge to edge."""
    board(c, body, metres, w, 0.24, 0.03, 20.0)


def surf(c: Controls, body: Body, metres: float, w: float) -> None:
    """On a wave: low, the arms wide."""
    board(c, body, metres, w, 0.22, 0.075, 14.0)


def moonwalk(c: Controls, body: Body, metres: float, w: float) -> None:
    """Backwards as if walking on: one foot slides flat while the other waits on its toes, and then the other way about."""
    k = body.rig.size
    part = (metres / (0.62 * k)) % 1.0
    for side in (0, 1):
        u = (part + 0.5 * side) % 1.0
        flat = u < 0.5
        z = 0.30 - 1.20 * u if flat else -0.30 + 1.20 * (u - 0.5)
        foot, tread = c.side(Controls.feet, side), c.side(Controls.tread, side)
        out = 1.0 if side == 0 else -1.0
        foot[:] = foot * (1 - w) + np.array([out * 0.07, 0.0, 0.5 * z]) * k * w
        rise = 0.0 if flat else 34.0 * bump((u - 0.5) / 0.5)
        tread[:] = tread * (1 - w) + np.array([rise, 6.0 * out, 0.0]) * w
        c.side(Controls.bears, side)[:] *= 1.0 - 0.6 * w
    c.spine += np.array([6.0, 6.0 * math.sin(2 * math.pi * part), 0.0]) * w
    c.neck += np.array([-4.0 * math.cos(4 * math.pi * part), 0.0, 0.0]) * w
    c.hips += np.array([0.0, -0.03, 0.0]) * k * w


def _swing(c: Controls, side: int, reach: Array, w: float, shape: str = "grip") -> None:
    """An arm at a reach, the hand in a shape."""
    arm, hand = c.side(Controls.reach, side), c.side(Controls.hands, side)
    arm[:] = arm * (1 - w) + reach * w
    c.side(Controls.touching, side)[:] *= 1.0 - w
    c.side(Controls.posed, side)[:] *= 1.0 - w
    hand[:] = hand * (1 - w) + SHAPES[shape] * w
