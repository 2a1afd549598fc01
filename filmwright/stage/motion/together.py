"""Business of two people: hug, kiss, shake hands, fight; and pushing and pulling what is heavy."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from filmwright.arrays import Array
from filmwright.stage.motion.act import LEFT, RIGHT, Act, chance, reach, to_and_fro, touch, turn_hand
from filmwright.stage.motion.carrying import AHEAD, BACK, UP, WRIST, meeting
from filmwright.stage.motion.controls import Controls
from filmwright.stage.motion.rotations import smooth, unit


def push(c: Controls, act: Act, way: float = 1.0) -> None:
    """Both hands against something heavy, the body's weight behind them, in heaves."""
    w, k = act.weight, act.size
    heave = 0.6 + 0.4 * math.sin(2 * math.pi * 0.7 * act.t)
    lean = (16.0 + 7.0 * heave) * way
    c.pelvis += np.array([lean * 0.7, 0.0, 0.0]) * w
    c.spine += np.array([lean * 0.6, 0.0, 0.0]) * w
    c.neck += np.array([-lean * 0.5, 0.0, 0.0]) * w
    c.hips += np.array([0.0, -0.06, (0.10 + 0.03 * heave) * way]) * w * k
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        far = 0.60 + 0.04 * heave if way > 0 else 0.50 - 0.08 * heave
        at = np.array([out * 0.20, 1.16 - 0.10 * (way < 0), far]) * k
        touch(c, side, at, w, elbow=(0.8, -0.6, -0.3), shape="flat" if way > 0 else "grip")
        palm = np.array([-out * 0.1, 0.0, 1.0]) if way > 0 else np.array([-out * 0.8, -0.4, 0.0])
        turn_hand(c, side, (-out * 0.1, 0.9 if way > 0 else 0.1, 0.3 if way > 0 else 1.0), palm, w)


def pull(c: Controls, act: Act) -> None:
    """Draws something heavy, leaning back."""
    push(c, act, -0.8)


def _other(act: Act) -> tuple[Array, float]:
    """Direction on the floor to the other person and how far away they are, at arm's length when nothing is known."""
    target = act.target()
    if target is None:
        return AHEAD, 0.6
    away = np.array([target[0], 0.0, target[2]])
    far = float(np.linalg.norm(away))
    return (away / far if far > 0.05 else AHEAD), far


def hug(c: Controls, act: Act) -> None:
    """Arms open, close about the other's back, one above the other, and let go; the head goes beside theirs."""
    w, k = act.weight, act.size
    ahead, far = _other(act)
    opened = 1 - smooth((act.part - 0.12) / 0.22)
    lean = min(max(far - 0.32, 0.0), 0.30) * (1 - opened)
    c.pelvis += np.array([38.0 * lean, 0.0, 0.0]) * w
    c.spine += np.array([26.0 * lean + 4.0, 0.0, 0.0]) * w
    c.hips += ahead * lean * 0.45 * w
    c.neck += np.array([6.0, 12.0, 7.0]) * w * (1 - opened)
    pat = 0.012 * math.sin(2 * math.pi * 1.1 * act.t)
    deep = min(max(far, 0.34), 0.62)
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        high = 1.30 if side == LEFT else 1.12
        cross = out * 0.05 if side == RIGHT else -0.02
        shut = np.array([cross, high + pat, deep + 0.10]) * k
        wide = np.array([out * 0.48, 1.22, 0.46]) * k
        at = shut + (wide - shut) * opened
        touch(c, side, at, w, elbow=(1.0, -0.35, 0.1), shape="relaxed")
        turn_hand(
            c,
            side,
            (-out * (1 - 0.6 * opened), 0.1, 0.25 + 0.6 * opened),
            BACK * (1 - opened) - np.array([out, 0, 0]),
            w,
        )


def kiss(c: Controls, act: Act) -> None:
    """Leans in, the head aslant, stays, and comes away."""
    w, k = act.weight, act.size
    ahead, far = _other(act)
    near = to_and_fro(act.part, 0.5, 0.18)
    lean = min(max(far - 0.28, 0.0), 0.32) * near
    c.pelvis += np.array([34.0 * lean, 0.0, 0.0]) * w
    c.spine += np.array([30.0 * lean, 0.0, 0.0]) * w
    c.hips += ahead * lean * 0.40 * w
    c.neck += np.array([-3.0, 0.0, 11.0]) * near * w
    for side, out in ((LEFT, 1.0), (RIGHT, -1.0)):
        at = np.array([out * 0.19, 1.24, min(max(far * 0.7, 0.25), 0.45)]) * k
        touch(c, side, at, 0.9 * w, elbow=(0.8, -0.7, 0.0), shape="relaxed")
        turn_hand(c, side, (-out * 0.2, 0.3, 1.0), np.array([-out, 0.0, 0.2]), 0.9 * w)


def shake_hands(c: Controls, act: Act) -> None:
    """Hands meet half way, two or three shakes, and part."""
    w = smooth(act.part / 0.22) * smooth((1 - act.part) / 0.25)
    out = to_and_fro(act.part, 0.5, 0.22)
    meet = meeting(c, act, 1.0)
    ahead = unit(np.array([meet[0], 0.0, meet[2]]))
    pump = (
        0.035
        * math.sin(2 * math.pi * 2.2 * act.t)
        * smooth((act.part - 0.28) / 0.1)
        * (1 - smooth((act.part - 0.62) / 0.1))
    )
    c.spine += np.array([5.0, 6.0, 0.0]) * out * w
    start = np.array([-0.24, 0.92, 0.12]) * act.size
    goal = meet - ahead * WRIST + UP * pump
    touch(
        c, RIGHT, start + (goal - start) * out, w, elbow=(0.35, -0.9, -0.5), shape="flat" if out < 0.9 else "hold_flat"
    )
    turn_hand(c, RIGHT, ahead + UP * 0.05, np.array([1.0, 0.1, 0.0]), w)


def fight(c: Controls, act: Act) -> None:
    """A guard, and blows from it: the hips turn first, the fist comes last and is back before the next."""
    w, k = act.weight, act.size
    rate = 0.72
    n = int(act.t / rate)
    u = act.t / rate - n
    lead = chance(act.seed, "blow", n) < 0.5
    blow = smooth(u / 0.28) * (1 - smooth((u - 0.34) / 0.36))
    turn = (24.0 if lead else -24.0) * blow
    c.hips += np.array([0.0, -0.06, 0.03 * blow]) * w * k
    c.pelvis += np.array([4.0, 0.5 * -turn, 0.0]) * w
    c.spine += np.array([12.0, -turn, 0.0]) * w
    c.neck += np.array([2.0, 0.9 * turn, 0.0]) * w
    for side in (LEFT, RIGHT):
        mine = blow if (side == LEFT) == lead else 0.0
        guard = np.array([-0.10, 0.06, 0.42])
        hit = np.array([-0.22, 0.12, 0.95])
        reach(c, side, guard + (hit - guard) * mine, w, elbow=(0.6, -0.9, 0.0), shape="fist", roll=20.0 + 60.0 * mine)


TOGETHER: dict[str, Callable[[Controls, Act], None]] = {
    "push": push, "pull": pull, "hug": hug, "kiss": kiss, "shake_hands": shake_hands, "fight": fight,
}  # fmt: skip
