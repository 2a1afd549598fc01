"""Bodies that nothing weighs on: float and fly. The whole figure leaves the floor and turns about its hips."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import LEFT, RIGHT, Act, reach, turn_hand
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import euler

OVER = 1.25  # metres over the floor under the hips of one who floats, for a body of 1.75 m
_SIDES = ((LEFT, 1.0), (RIGHT, -1.0))


def float_(c: Controls, act: Act) -> None:
    """Adrift: the body turns a little this way and that, knees and elbows half bent, arms away from the sides."""
    adrift(c, act, act.weight * (1.0 if act.stage.weightless else act.upright))  # who lies in bed stays there


def fly(c: Controls, act: Act) -> None:
    """Ahead through the air or through space: laid forward, one arm before the head, the other back, legs trailing."""
    w, t, k = act.weight, act.t, act.size
    beat = math.sin(0.9 * t)
    _carried(
        c, np.array([70.0 + 4.0 * beat, 6.0 * math.sin(0.5 * t), 9.0 * math.sin(0.7 * t)]), 1.45 + 0.05 * beat, w, k
    )
    c.neck += np.array([-30.0, 0.0, 0.0]) * w
    reach(c, RIGHT, (0.30, 0.86, 0.30), w, elbow=(0.9, -0.2, -0.3), shape="open")
    reach(c, LEFT, (0.42, -0.74, -0.10), w, elbow=(0.9, -0.2, -0.4), shape="relaxed")
    _legs(c, np.array([70.0, 0.0, 0.0]), (0.14, 0.14 + 0.04 * beat), (0.10, 0.03 - 0.03 * beat), w, k)


def adrift(c: Controls, act: Act, w: float) -> None:
    """What a weightless body does by itself, at weight `w`."""
    t, k, own = act.stage.frame / act.stage.fps, act.size, (act.seed % 97) / 97.0 * 6.283
    tilt = np.array(
        [14.0 + 8.0 * math.sin(0.31 * t + own), 10.0 * math.sin(0.23 * t), 12.0 * math.sin(0.27 * t + 1.7 + own)]
    )
    _carried(c, tilt, OVER + 0.07 * math.sin(0.4 * t + own), w, k)
    sway = 0.05 * math.sin(0.6 * t + own)
    for side, out in _SIDES:
        lift = 0.10 if side == LEFT else -0.14
        reach(c, side, (0.66, -0.30 + lift + sway * out, 0.40), w, elbow=(0.9, -0.5, -0.4), shape="relaxed")
        turn_hand(c, side, (out * 0.5, -0.3, 0.8), np.array([0.0, -1.0, 0.2]), 0.7 * w)
    c.neck += np.array([-10.0, 6.0 * math.sin(0.35 * t), 0.0]) * w
    _legs(c, tilt, (0.20, 0.10 + sway), (0.04, 0.20 - sway), w, k)


def _carried(c: Controls, tilt: Array, height: float, w: float, size: float) -> None:
    """Hips lifted and turned; no foot bears."""
    c.hips += (np.array([0.0, height * size, 0.0]) - c.hips) * w
    c.pelvis += tilt * w
    c.bears *= 1.0 - w


def _legs(
    c: Controls, tilt: Array, left: tuple[float, float], right: tuple[float, float], w: float, size: float
) -> None:
    """Feet under the tilted pelvis: each (forward, how much the leg is drawn up) in metres for a body of 1.75 m."""
    turn, hips = euler(tilt), np.array(c.hips)
    for side, out, (ahead, drawn) in ((LEFT, 1.0, left), (RIGHT, -1.0, right)):
        foot = hips + turn @ (np.array([out * 0.13, -0.92 + drawn, -0.12 + ahead]) * size)
        here = c.side(Controls.feet, side)
        here += (foot - here) * w
        tread = c.side(Controls.tread, side)
        tread += (np.array([tilt[0] + 38.0, 4.0 * out, 0.0]) - tread) * w
        c.side(Controls.toes, side)[0] *= 1.0 - w


WEIGHTLESS = {"float": float_, "fly": fly}
