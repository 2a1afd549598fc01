"""Things in hands between other business: how an arm is held for each way in which a thing lies in a hand; and where hands meet."""

from __future__ import annotations

import math

import numpy as np

from filmwright.arrays import Array
from filmwright.scenes import Held
from filmwright.stage.motion.act import LEFT, RIGHT, Act, reach, touch, turn_hand
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import unit

DOWN, UP = np.array([0.0, -1.0, 0.0]), np.array([0.0, 1.0, 0.0])
AHEAD, BACK = np.array([0.0, 0.0, 1.0]), np.array([0.0, 0.0, -1.0])
WRIST = 0.085  # metres from the palm's middle back to the wrist
THICK = 0.022  # half of a hand's thickness, with the skin of what it holds

# The fingers about a thing, by the way in which it is held.
SHAPE = {
    "upright": "grip", "forward": "grip", "along": "fist", "blade": "fist", "staff": "grip", "pinch": "pinch", "pen": "pinch",
    "fingers": "relaxed", "hang": "hook", "palm": "bowl",
    "flat": "hold_flat", "both": "flat",
}  # fmt: skip
WIDE = 0.025  # metres from palm to middle above which fingers stay open about a thing


def shape_for(held: Held | None) -> str:
    """The name of the hand's shape about a thing."""
    if held is None:
        return "grip"
    if held.way in ("upright", "forward") and held.reach > WIDE:
        return "cup"
    return SHAPE.get(held.way, "grip")


def in_front(c: Controls, act: Act, side: int, ahead: float = 0.26, below: float = 0.43) -> Array:
    """Where a thing is held before the chest."""
    head = act.head(c)
    out = 0.10 if side == LEFT else -0.10
    return np.array([head[0] + out * act.size, head[1] - below * act.size, head[2] + (ahead - 0.08) * act.size])


def carry(c: Controls, act: Act, held: Held, w: float | None = None) -> None:
    """Something is held, between other business: before the body, or from an arm that hangs, or in both arms."""
    much = held.grip if w is None else w
    if much <= 0.0:
        return
    if held.hand == "both":
        _in_both(c, act, held, much)
        return
    side = LEFT if held.hand == "left" else RIGHT
    out = 1.0 if side == LEFT else -1.0
    shape = shape_for(held)
    lying = act.placed.posture == "lie"
    if held.way == "hang" and not lying and act.placed.posture not in ("crouch", "kneel"):
        reach(c, side, (0.24, -0.90, 0.06), much, elbow=(0.5, -0.1, -0.9), shape=shape)
        turn_hand(c, side, (0.04 * out, -1.0, 0.10), np.array([-out, 0.0, 0.05]), much)
        return
    if held.way in ("along", "blade", "pinch", "pen", "fingers"):
        at = in_front(c, act, side, 0.20, 0.50) + np.array([out * 0.08, 0.0, 0.0]) * act.size
        touch(c, side, at, much, elbow=(0.45, -0.6, -0.7), shape=shape)
        turn_hand(c, side, (-out * 0.2, -0.45, 0.9), np.array([-out, -0.1, 0.0]), much)
        return
    if held.way == "staff":
        at = in_front(c, act, side, 0.22, 0.46) + np.array([out * 0.12, 0.0, 0.0]) * act.size
        touch(c, side, at, much, elbow=(0.6, -0.6, -0.5), shape=shape)
        turn_hand(c, side, (-out * 0.15, 0.0, 1.0), np.array([-out, 0.0, 0.0]), much)
        return
    # What is in the other hand too has its own place.
    apart = 0.05 if not act.free(1 - side) else 0.0
    at = in_front(c, act, side) + np.array([out * apart, 0.0, 0.0]) * act.size
    touch(c, side, at, much, elbow=(0.35, -0.6, -0.7), shape=shape)
    if held.way == "palm":
        turn_hand(c, side, (-out * 0.15, 0.1, 1.0), np.array([-out * 0.35, 1.0, 0.0]), much)
    elif held.way == "flat":
        turn_hand(c, side, (-out * 0.25, 0.45, 0.9), np.array([-out * 0.55, 0.75, -0.35]), much)
    else:
        turn_hand(c, side, (-out * 0.15, 0.02, 1.0), np.array([-out * 0.95, 0.0, 0.0]), much)


def _in_both(c: Controls, act: Act, held: Held, w: float) -> None:
    """A large thing between two palms, before the belly."""
    k, head = act.size, act.head(c)
    wide = min(max(held.reach + THICK * 0.8, 0.05), 0.34 * k)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        palm = np.array([head[0] + out * wide, head[1] - 0.50 * k, head[2] + 0.30 * k])
        touch(c, side, palm - AHEAD * 0.066, w, elbow=(0.8, -0.6, -0.5), shape="flat")
        turn_hand(c, side, (-out * 0.1, 0.05, 1.0), np.array([-out, 0.12, 0.0]), w)


def wrist_for(centre: Array, along: Array, out_of: Array, held: Held | None, hand: float) -> Array:
    """Where the wrist is so that a held thing's middle is at `centre`, for a hand whose fingers point `along` and whose palm faces
    `out_of`; `hand` is its size (1: a grown man's)."""
    away = 0.0 if held is None else held.reach
    return np.asarray(centre - unit(along) * 0.072 * hand - unit(out_of) * (0.017 * hand + away))


def meeting(c: Controls, act: Act, height: float) -> Array:
    """Where two hands meet: half way to the other, at a height that both can agree on, no farther than the arm goes."""
    target = act.other()
    if target is None:
        target = np.array([0.0, act.head(c)[1], 1.0])
    away = np.array([target[0], 0.0, target[2]])
    far = float(np.linalg.norm(away))
    ahead = away / max(far, 1e-6) if far > 0.1 else AHEAD
    middle = ahead * min(max(0.5 * far, 0.26), 0.66 * act.size)
    seated = act.placed.posture == "sit"
    middle[1] = act.placed.seat + 0.38 if seated else height * min(act.size, 1.05)
    return np.asarray(middle)


def within(act: Act, point: Array) -> Array:
    """A point drawn in to where a bow and an arm can reach."""
    far = math.hypot(float(point[0]), float(point[2]))
    most = (0.78 if act.placed.posture == "stand" else 0.62) * act.size
    scale = min(1.0, most / max(far, 1e-6))
    high = min(max(float(point[1]), 0.04), 1.95 * act.size)
    return np.array([point[0] * scale, high, point[2] * scale])
