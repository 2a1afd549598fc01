"""Business of two who stay together: hand in hand, and a child on the arm."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.stage.motion.act import EYES_OVER_CHEST, LEFT, RIGHT, Act, touch, turn_hand
from filmwright.stage.motion.carrying import AHEAD, DOWN, UP
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import smooth

HANDS = 0.60  # of the height of the chests, at which joined hands hang
HAND = 0.020  # metres from the middle of two joined hands to each wrist's own side
HELD = 0.95  # metres over the floor, for a grown man's carrier, at which a child sits on the arm


def hold_hands(c: Controls, act: Act) -> None:
    """The hand nearer to the other hangs between the two, in the other's; now and then a look to the side."""
    other = act.other()
    if other is None:
        other = np.array([0.56, 1.24 * act.size, 0.0])
    # who turns about takes the hand back while the other is straight ahead, and gives the other one
    w = act.weight * smooth(abs(float(other[0])) / 0.22)
    side, out = (LEFT, 1.0) if other[0] > 0 else (RIGHT, -1.0)
    chest = 0.5 * (float(other[1]) + float(act.head(c)[1]) - EYES_OVER_CHEST)
    swing = 0.02 * math.sin(2 * math.pi * 0.35 * act.stage.frame / act.stage.fps)
    middle = np.array([0.5 * other[0], HANDS * chest, 0.5 * other[2] + 0.05 + swing])
    touch(c, side, middle - np.array([out * HAND, -0.06, 0.0]), w, elbow=(0.35, -0.1, -1.0), shape="grip")
    turn_hand(c, side, DOWN + 0.25 * AHEAD, np.array([out, 0.0, 0.0]), w)
    glance = 0.5 - 0.5 * math.cos(2 * math.pi * act.t / 5.0)
    c.neck += np.array([0.0, 26.0 * out * glance, 0.0]) * w


def carry_child(c: Controls, act: Act) -> None:
    """A child sits on the left forearm before the chest, and the right arm goes round it; the body leans back against the weight."""
    w, k = act.weight, act.size
    rock = 0.012 * math.sin(2 * math.pi * 0.3 * act.t)
    c.hips += np.array([-0.02, 0.0, 0.0]) * w * k
    c.spine += np.array([-5.0, 0.0, 3.0]) * w
    c.neck += np.array([9.0, 14.0, 0.0]) * w
    under = np.array([0.02 * k, (HELD - 0.03) * k + rock, 0.34 * k])
    touch(c, LEFT, under, w, elbow=(0.9, -0.7, -0.1), shape="relaxed")
    turn_hand(c, LEFT, np.array([-1.0, 0.0, 0.25]), UP, w)
    round_ = np.array([0.04 * k, (HELD + 0.20) * k + rock, 0.40 * k])
    touch(c, RIGHT, round_, w, elbow=(0.9, -0.5, 0.0), shape="relaxed")
    turn_hand(c, RIGHT, np.array([0.95, 0.0, 0.2]), np.array([0.1, 0.0, -1.0]), w)


def carry_shoulders(c: Controls, act: Act) -> None:
    """A child sits on the shoulders; both hands hold its ankles before the chest."""
    w, k = act.weight, act.size
    c.spine += np.array([4.0, 0.0, 0.0]) * w
    c.neck += np.array([4.0, 0.0, 0.0]) * w
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        touch(c, side, np.array([out * 0.125, 1.245, 0.245]) * k, w, elbow=(0.55, -1.0, -0.1), shape="grip")
        turn_hand(c, side, np.array([-0.25 * out, 0.95, 0.1]), np.array([-0.6 * out, 0.0, -0.8]), w)


NEAR: dict[str, Callable[[Controls, Act], None]] = {
    "hold_hands": hold_hands,
    "carry_child": carry_child,
    "carry_shoulders": carry_shoulders,
}
